/**
 * What a conforming writer emits, W(S), and what a tolerant reader accepts, R(S): objects closed on the properties a
 * schema declares, and objects open. Both are written as schemas, so that any validator can check a witness.
 *
 * Where a schema resists, W stays larger and R smaller than it might be: that can only make a change look more
 * breaking, never less.
 */

import type { Json, JsonObject, JsonSchema } from '../model.ts';
import { Undecided } from './budget.ts';
import { isAnnotation } from './keywords.ts';
import { createLocations, subschemas, type DraftName, type Location, type Locations } from './locations.ts';
import { childSite, enter, followReference, siteKey, type Site } from './references.ts';
import { canonical, isObject, own } from './values.ts';

export interface ContentModelOptions {
  /** Overrides `$schema`. */
  readonly draft?: DraftName | undefined;
  /** Documents that a `$ref` names; nothing is ever fetched. */
  readonly resolve?: ((reference: string) => JsonSchema | undefined) | undefined;
}

const mostShapes = 2000;

/** Raised where a schema is left as it is. */
class Unchanged extends Error {}

function rooted(schema: JsonSchema, options: ContentModelOptions): { locations: Locations; root: Site } {
  const locations = createLocations(options.resolve);
  return { locations, root: enter([], locations.read(schema, { draft: options.draft })) };
}

function definitionsKeyword(location: Location): string {
  return location.draft <= 7 ? 'definitions' : '$defs';
}

function fallBack(schema: JsonSchema, rewrite: () => JsonSchema): JsonSchema {
  try {
    return rewrite();
  } catch (error) {
    if (error instanceof Unchanged || error instanceof Undecided) return schema;
    throw error;
  }
}

/**
 * W(S): the documents of S in which every object that declares properties has no others, at every level and through
 * references and combinators. An object that declares none is a free-form map and stays open; so does one with typed
 * `additionalProperties`. An explicit `additionalProperties: true` means what its absence means.
 */
export function writerSchema(schema: JsonSchema, options: ContentModelOptions = {}): JsonSchema {
  if (!isObject(schema)) return schema;
  return fallBack(schema, () => {
    const { locations, root } = rooted(schema, options);
    const keyword = definitionsKeyword(root.location);
    const before = own(schema, keyword);
    const taken = isObject(before) ? before : {};
    const shapes: JsonObject = {};
    const top = shapesOf(locations, `#/${keyword}/`, freePrefix('written-', taken), shapes)([root]);
    if (top === true) return schema;
    // The closing schema evaluates properties too, which `unevaluatedProperties` must not see; a double negation hides that.
    const closing: JsonSchema = canonical(schema).includes('"unevaluated') ? { not: { not: top } } : top;
    const definitions = { [keyword]: { ...taken, ...shapes } };
    if (root.location.draft <= 7 && typeof own(schema, '$ref') === 'string') {
      // The reference moves into a part of its own; what stands beside it is ignored in these drafts, and must stay so.
      return { ...withoutAsleep(schema), ...definitions, allOf: [{ $ref: schema['$ref'] as string }, closing] };
    }
    const parts = own(schema, 'allOf');
    return { ...schema, ...definitions, allOf: [...(Array.isArray(parts) ? parts : []), closing] };
  });
}

/** A prefix by which no definition is called yet. */
function freePrefix(prefix: string, taken: JsonObject): string {
  return Object.keys(taken).some((name) => name.startsWith(prefix)) ? freePrefix(`${prefix}-`, taken) : prefix;
}

/**
 * What still counts of a schema that refers elsewhere in draft-07: its dialect and the definitions it holds for others.
 * @throws Unchanged where a pointer leads into what is ignored
 */
function withoutAsleep(schema: JsonObject): JsonObject {
  const kept = Object.entries(schema).filter(([keyword]) => keyword === '$schema' || keyword === 'definitions' || keyword === '$defs');
  const asleep = new Set(Object.keys(schema).filter((keyword) => !kept.some(([name]) => name === keyword)));
  for (const [, step = ''] of JSON.stringify(schema).matchAll(/"\$ref":"[^"]*#\/([^"/]*)/g)) {
    // What is percent-encoded could be any name.
    if (asleep.has(step) || step.includes('%')) throw new Unchanged('a pointer into what a reference hides');
  }
  return Object.fromEntries(kept);
}

/** Everything that the schemas applied to one value say about the names and places inside it. */
interface Declared {
  readonly properties: Map<string, Site[]>;
  readonly patterns: Map<string, Site[]>;
  readonly additional: Site[];
  readonly items: Site[];
  least: number;
}

/** Makes schemas that say of a value only which properties its objects may have. */
function shapesOf(locations: Locations, holder: string, namePrefix: string, shapes: JsonObject): (sites: readonly Site[]) => JsonSchema {
  const names = new Map<string, string>();
  const results = new Map<string, JsonSchema>();
  const referred = new Set<string>();

  function shape(sites: readonly Site[]): JsonSchema {
    const applied = inPlace(sites);
    const key = [...applied.keys()].sort().join('\n');
    const known = results.get(key);
    if (known !== undefined) return known;
    const open = names.get(key);
    if (open !== undefined) {
      referred.add(open);
      return { $ref: holder + open };
    }
    if (names.size >= mostShapes) throw new Unchanged('too many shapes');
    const name = `${namePrefix}${names.size}`;
    names.set(key, name);
    const made = describe([...applied.values()]);
    if (made !== true || referred.has(name)) shapes[name] = made;
    const result = made === true ? true : { $ref: holder + name };
    results.set(key, result);
    return result;
  }

  /** The given schemas and all that may apply to the same value through them. */
  function inPlace(sites: readonly Site[]): Map<string, Site> {
    const found = new Map<string, Site>();
    const pending = [...sites];
    for (let site = pending.pop(); site !== undefined; site = pending.pop()) {
      const key = siteKey(site);
      if (found.has(key)) continue;
      found.set(key, site);
      const { schema, draft } = site.location;
      if (!isObject(schema)) continue;
      for (const reference of ['$ref', '$dynamicRef', '$recursiveRef']) {
        const target = followReference(locations, site, reference);
        if (target !== undefined) pending.push(target);
        else if (own(schema, reference) !== undefined) throw new Unchanged('a reference that leads nowhere');
      }
      if (draft <= 7 && typeof own(schema, '$ref') === 'string') continue;
      for (const keys of subschemas(schema)) {
        if (appliedInPlace.has(String(keys[0]))) pending.push(childSite(locations, site, ...keys));
      }
    }
    return found;
  }

  function describe(sites: readonly Site[]): JsonSchema {
    const declared: Declared = { properties: new Map(), patterns: new Map(), additional: [], items: [], least: 0 };
    for (const site of sites) if (!collect(site, declared)) return true;
    const { properties, patterns, additional, items, least } = declared;
    // A property may fall under several of these at once; what any of them declares is then declared.
    const shared = [...additional, ...[...patterns.values()].flat()];
    if (patterns.size > 0) shared.push(...[...properties.values()].flat());
    const rest = shared.length > 0 ? shape(shared) : true;
    const result: JsonObject = {};
    const named = [...properties].map(([name, sites]): [string, Json] => {
      const inner = shared.length > 0 ? shape([...sites, ...shared]) : sites.length > 0 ? shape(sites) : true;
      return [name, inner === true ? {} : inner];
    });
    if (named.length > 0) result['properties'] = Object.fromEntries(named);
    if (patterns.size > 0) result['patternProperties'] = Object.fromEntries([...patterns.keys()].map((pattern) => [pattern, rest === true ? {} : rest]));
    const closes = properties.size + patterns.size > 0 && additional.length === 0 && (patterns.size > 0 || least <= properties.size);
    if (closes) result['additionalProperties'] = false;
    else if (additional.length > 0 && rest !== true) result['additionalProperties'] = rest;
    const inner = items.length > 0 ? shape(items) : true;
    if (inner !== true) result['items'] = inner;
    return closes || Object.hasOwn(result, 'items') || JSON.stringify(result).includes('"$ref"') ? result : true;
  }

  /** @returns false when a value is spelled out whole, and so needs no closing */
  function collect(site: Site, declared: Declared): boolean {
    const { schema, draft } = site.location;
    if (!isObject(schema) || (draft <= 7 && typeof own(schema, '$ref') === 'string')) return true;
    const constant = own(schema, 'const');
    const values = own(schema, 'enum') ?? (constant === undefined ? [] : [constant]);
    if (Array.isArray(values) && values.some((value) => typeof value === 'object' && value !== null)) return false;
    const least = own(schema, 'minProperties');
    if (typeof least === 'number') declared.least = Math.max(declared.least, least);
    for (const name of needed(schema)) if (!declared.properties.has(name)) declared.properties.set(name, []);
    for (const keys of subschemas(schema)) {
      const [keyword, name] = keys;
      const child = childSite(locations, site, ...keys);
      if (keyword === 'properties' || keyword === 'patternProperties') {
        const table = keyword === 'properties' ? declared.properties : declared.patterns;
        const sites = table.get(String(name));
        if (sites === undefined) table.set(String(name), [child]);
        else sites.push(child);
      }
      if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') {
        const value = child.location.schema;
        if (isObject(value) && !Object.keys(value).every(isAnnotation)) declared.additional.push(child);
      }
      if (itemKeywords.has(String(keyword))) declared.items.push(child);
    }
    return true;
  }

  return shape;
}

const appliedInPlace = new Set(['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else', 'dependentSchemas', 'dependencies']);
const itemKeywords = new Set(['items', 'prefixItems', 'additionalItems', 'unevaluatedItems', 'contains']);

/** Names that a document may have to have. */
function needed(schema: JsonObject): string[] {
  const lists: Json[] = [own(schema, 'required') ?? []];
  for (const keyword of ['dependentRequired', 'dependencies']) {
    const table = own(schema, keyword);
    if (isObject(table)) lists.push(...Object.values(table));
  }
  return lists.flatMap((list) => (Array.isArray(list) ? list.filter((name) => typeof name === 'string') : []));
}

/** Where each schema of a copy came from. */
const origins = new WeakMap<object, string>();

/**
 * The place in the schema a person wrote that a place in its reader's copy stands for: its own, or that of the nearest
 * schema around it.
 * @param copy what `readerSchema` gave
 * @returns undefined where the copy has no such place, or is no copy
 */
export function originalPointer(copy: JsonSchema, pointer: string): string | undefined {
  let current: Json | undefined = copy;
  let nearest = originOf(copy);
  for (const step of pointer.split('/').slice(1)) {
    current = memberAt(current, step);
    if (current === undefined) return undefined;
    nearest = originOf(current) ?? nearest;
  }
  return nearest;
}

function originOf(value: Json): string | undefined {
  return isObject(value) ? origins.get(value) : undefined;
}

/** Whether a JSON Pointer leads anywhere. */
export function leadsSomewhere(schema: JsonSchema, pointer: string): boolean {
  return pointer.split('/').slice(1).reduce<Json | undefined>(memberAt, schema) !== undefined;
}

function memberAt(value: Json | undefined, step: string): Json | undefined {
  const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
  if (Array.isArray(value)) return value[Number(key)];
  return isObject(value) ? own(value, key) : undefined;
}

/** Keywords under which a larger schema would make the whole smaller, so that nothing is opened there. */
const opposed = new Set(['not', 'if', 'propertyNames']);
const identifiers = new Set(['$schema', '$id', 'id', '$anchor', '$dynamicAnchor', '$recursiveAnchor', '$defs', 'definitions']);

/**
 * R(S): the documents of S, and those that only add properties where S says `additionalProperties: false` or
 * `unevaluatedProperties: false`. A `oneOf` of closed objects accepts what it accepted before and what it accepts
 * with its branches opened.
 */
export function readerSchema(schema: JsonSchema, options: ContentModelOptions = {}): JsonSchema {
  if (!isObject(schema)) return schema;
  return fallBack(schema, () => {
    const { locations, root } = rooted(schema, options);
    const { draft } = root.location;
    const prefix = `#/${definitionsKeyword(root.location)}/`;
    const names = new Map<string, string>();
    const waiting: { name: string; site: Site; opening: boolean }[] = [];
    let closed = false;

    function reference(site: Site, opening: boolean): string {
      const key = `${opening} ${siteKey(site)}`;
      let name = names.get(key);
      if (name === undefined) {
        name = `read-${names.size}`;
        names.set(key, name);
        waiting.push({ name, site, opening });
      }
      return prefix + name;
    }

    function copy(site: Site, opening: boolean): JsonSchema {
      const copied = copyOf(site, opening);
      if (isObject(copied)) origins.set(copied, site.location.pointer);
      return copied;
    }

    function copyOf(site: Site, opening: boolean): JsonSchema {
      const { schema: before } = site.location;
      if (!isObject(before)) return before as JsonSchema;
      if (site.location.draft !== draft) throw new Unchanged('two drafts in one schema');
      if (own(before, '$dynamicRef') !== undefined || own(before, '$recursiveRef') !== undefined) throw new Unchanged('a dynamic reference');
      const result: JsonObject = {};
      const extra: Json[] = [];
      if (typeof own(before, '$ref') === 'string') {
        const target = followReference(locations, site, '$ref');
        if (target === undefined) throw new Unchanged('a reference that leads nowhere');
        result['$ref'] = reference(target, opening);
        if (draft <= 7) return result;
      }
      const plain = opening ? copyOneOf(site, before) : undefined;
      if (plain !== undefined) extra.push(plain);
      for (const keyword of Object.keys(before)) {
        if (keyword === '$ref' || identifiers.has(keyword) || (keyword === 'oneOf' && plain !== undefined)) continue;
        const value = before[keyword] as Json;
        if (opening && value === false && (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties')) {
          closed = true;
          result[keyword] = true;
        } else result[keyword] = copyKeyword(site, keyword, value, opening && !opposes(before, keyword));
      }
      if (extra.length > 0) result['allOf'] = [...(Array.isArray(result['allOf']) ? result['allOf'] : []), ...extra];
      return result;
    }

    function opposes(before: JsonObject, keyword: string): boolean {
      return opposed.has(keyword) || (keyword === 'contains' && own(before, 'maxContains') !== undefined);
    }

    function copyOneOf(site: Site, before: JsonObject): Json | undefined {
      const branches = own(before, 'oneOf');
      if (!Array.isArray(branches)) return undefined;
      const variants = [true, false].map((opening) => ({
        oneOf: branches.map((_, index) => copy(childSite(locations, site, 'oneOf', index), opening)) as Json[],
      }));
      return canonical(variants[0] as Json) === canonical(variants[1] as Json) ? variants[0] : { anyOf: variants };
    }

    function copyKeyword(site: Site, keyword: string, value: Json, opening: boolean): Json {
      const below = subschemas({ [keyword]: value });
      if (below.length === 0) return value;
      if (below.length === 1 && below[0]?.length === 1) return copy(childSite(locations, site, keyword), opening);
      const copies = new Map(below.map(([, key]) => [String(key), copy(childSite(locations, site, keyword, key as string), opening) as Json]));
      if (Array.isArray(value)) return value.map((_, index) => copies.get(String(index)) as Json);
      return Object.fromEntries(Object.entries(value as JsonObject).map(([key, each]) => [key, copies.get(key) ?? each]));
    }

    const top = copy(root, true);
    const definitions: JsonObject = {};
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      definitions[next.name] = copy(next.site, next.opening);
    }
    // Only where something was opened is the copy worth its loss of familiar pointers.
    if (!closed || !isObject(top)) return schema;
    const $schema = own(schema, '$schema');
    const head = typeof $schema === 'string' ? { $schema } : {};
    if (draft <= 7 && typeof own(top, '$ref') === 'string') return { ...head, allOf: [top], definitions };
    const whole: JsonObject = { ...head, ...top };
    if (Object.keys(definitions).length > 0) whole[definitionsKeyword(root.location)] = definitions;
    origins.set(whole, '');
    return whole;
  });
}
