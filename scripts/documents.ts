/** Documents that try to be valid under a schema, and nearly valid ones: made from its own names, values and bounds. */

import fc from 'fast-check';
import { isObject, own } from '../src/core/inclusion/values.ts';
import type { Json, JsonObject, JsonSchema } from '../src/core/model.ts';

const scalars: readonly Json[] = [null, true, false, 0, 1, -1, 1.5, 100, '', 'a', 'ab', 'A', '1', 'é', '😀', 'a b', '\n'];
const scalar = fc.constantFrom(...scalars);
const text = fc.oneof(fc.constantFrom('', 'a', 'b', 'ab', 'A', '0'), fc.string({ maxLength: 4, unit: fc.constantFrom('a', 'b', 'z', 'A', '1', '-', ' ', 'é', '😀') }));
const small = fc.oneof(scalar, fc.array(scalar, { maxLength: 2 }), fc.dictionary(fc.constantFrom('a', 'b'), scalar, { maxKeys: 2, noNullPrototype: true })) as fc.Arbitrary<Json>;

const bounds = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'];
const aboutObjects = ['properties', 'required', 'patternProperties', 'additionalProperties', 'unevaluatedProperties', 'propertyNames', 'minProperties', 'maxProperties', 'dependencies', 'dependentRequired', 'dependentSchemas'];
const aboutArrays = ['items', 'prefixItems', 'additionalItems', 'unevaluatedItems', 'contains', 'minItems', 'maxItems', 'uniqueItems'];

/**
 * Documents for a schema. They follow `properties`, `items`, the combiners and local references, and leave them now
 * and then, so that each keyword is met from both sides.
 * @param depth how many levels below are still made from the schema
 */
export function documentsOf(schema: JsonSchema, depth = 5): fc.Arbitrary<Json> {
  return below(schema, schema, depth);
}

function below(schema: Json | undefined, root: JsonSchema, depth: number): fc.Arbitrary<Json> {
  if (!isObject(schema) || depth <= 0) return small;
  const ways: fc.Arbitrary<Json>[] = [small];
  const listed = own(schema, 'enum');
  if (Array.isArray(listed) && listed.length > 0) ways.push(fc.constantFrom(...listed));
  const constant = own(schema, 'const');
  if (constant !== undefined) ways.push(fc.constant(constant));
  for (const inner of alternatives(schema, root)) ways.push(below(inner, root, depth - 1));
  for (const keyword of bounds) {
    const bound = own(schema, keyword);
    if (typeof bound === 'number') ways.push(fc.constantFrom(0, 1, -1, 0.5, 0.1).map((offset) => bound + offset));
  }
  for (const keyword of ['minLength', 'maxLength']) {
    const bound = own(schema, keyword);
    if (typeof bound === 'number' && bound < 1000) ways.push(fc.constantFrom(-1, 0, 1).map((offset) => 'a'.repeat(Math.max(0, bound + offset))));
  }
  const types = [own(schema, 'type') ?? []].flat();
  if (types.includes('string') || own(schema, 'pattern') !== undefined) ways.push(text);
  if (types.includes('object') || aboutObjects.some((keyword) => own(schema, keyword) !== undefined)) ways.push(objects(schema, root, depth), objects(schema, root, depth));
  if (types.includes('array') || aboutArrays.some((keyword) => own(schema, keyword) !== undefined)) ways.push(arrays(schema, root, depth), arrays(schema, root, depth));
  return fc.oneof(...ways);
}

/** Schemas that say something of the same value. */
function alternatives(schema: JsonObject, root: JsonSchema): Json[] {
  const found: Json[] = [];
  for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
    const list = own(schema, keyword);
    if (Array.isArray(list)) found.push(...list);
  }
  for (const keyword of ['if', 'then', 'else', 'not']) {
    const inner = own(schema, keyword);
    if (inner !== undefined) found.push(inner);
  }
  const reference = own(schema, '$ref');
  if (typeof reference === 'string' && reference.startsWith('#')) {
    let target: Json | undefined = root;
    for (const key of reference.slice(1).split('/').slice(1)) target = isObject(target) ? own(target, key) : undefined;
    if (target !== undefined) found.push(target);
  }
  return found;
}

function objects(schema: JsonObject, root: JsonSchema, depth: number): fc.Arbitrary<Json> {
  const named = own(schema, 'properties');
  const properties = isObject(named) ? named : {};
  const required = [own(schema, 'required') ?? []].flat().filter((name) => typeof name === 'string');
  const rest = own(schema, 'additionalProperties') ?? own(schema, 'unevaluatedProperties') ?? Object.values((own(schema, 'patternProperties') as JsonObject) ?? {})[0];
  const member = (name: string): fc.Arbitrary<Json> => below(own(properties, name) ?? rest, root, depth - 1);
  const names = [...new Set([...Object.keys(properties), ...required])].slice(0, 8);
  const known = names.map((name) => fc.tuple(fc.constant(name), fc.boolean().chain((there): fc.Arbitrary<Json | undefined> => (there || required.includes(name) ? member(name) : fc.constant(undefined)))));
  const others = fc.dictionary(fc.oneof(fc.constantFrom('a', 'b', 'c', 'ab'), text), below(rest, root, depth - 1), { maxKeys: 2, noNullPrototype: true });
  return fc.tuple(fc.tuple(...known), others, fc.boolean()).map(([entries, extra, plain]) => {
    const present = entries.filter((entry): entry is [string, Json] => entry[1] !== undefined);
    return { ...(plain ? {} : extra), ...Object.fromEntries(present) };
  });
}

function arrays(schema: JsonObject, root: JsonSchema, depth: number): fc.Arbitrary<Json> {
  const items = own(schema, 'items');
  const tuple = Array.isArray(items) ? items : own(schema, 'prefixItems');
  const rest = Array.isArray(items) ? own(schema, 'additionalItems') : (items ?? own(schema, 'unevaluatedItems'));
  const contains = own(schema, 'contains');
  const item = contains === undefined ? below(rest, root, depth - 1) : fc.oneof(below(rest, root, depth - 1), below(contains, root, depth - 1));
  const head = (Array.isArray(tuple) ? tuple : []).slice(0, 4).map((each) => below(each, root, depth - 1));
  return fc.tuple(fc.tuple(...head), fc.array(item, { maxLength: 4 }), fc.nat(4), fc.boolean()).map(([first, more, cut, twice]) => {
    const whole = [...first, ...more];
    const list = cut === 0 ? whole.slice(0, 1) : whole;
    return twice && list.length > 0 ? [...list, list[0] as Json] : list;
  });
}
