/** Finds schemas: identifiers, anchors and references inside a document, and other documents a caller hands in; never the network. */

import type { Json, JsonObject, JsonSchema } from '../model.ts';
import { isObject, measure, own, pointerStep } from './values.ts';
import { Undecided } from './budget.ts';

/** The drafts by number or year; 4 and 6 are read as far as they differ from 7. */
export type Draft = 4 | 6 | 7 | 2019 | 2020;
export const draftNames = { 'draft-04': 4, 'draft-06': 6, 'draft-07': 7, '2019-09': 2019, '2020-12': 2020 } as const;
export type DraftName = keyof typeof draftNames;

/** One schema in one document. The same place is always the same object, so that it can be a key. */
export interface Location {
  readonly schema: Json;
  readonly document: SchemaDocument;
  readonly pointer: string;
  readonly draft: Draft;
  /** The schema resource it belongs to (2020-12 core, section 4.3.5). */
  readonly resource: Resource;
}
export interface Resource {
  readonly uri: string;
  readonly document: SchemaDocument;
  readonly pointer: string;
  /** `$dynamicAnchor` names in it, to where they stand; `$recursiveAnchor` of 2019-09 is the empty name. */
  readonly dynamicAnchors: Map<string, Location>;
}
interface SchemaDocument {
  readonly number: number;
  readonly root: Json;
  readonly locations: Map<string, Location>;
}

export interface Locations {
  /** Takes in a document and gives its root. */
  read(schema: JsonSchema, options: { draft?: DraftName | undefined; uri?: string }): Location;
  /** The subschema reached from `from` by these keys. */
  child(from: Location, ...keys: (string | number)[]): Location;
  /** Where a `$ref` leads, or undefined when nothing is there. */
  follow(from: Location, reference: string): Location | undefined;
}

/** Deeper schemas are no one's handwriting, and recursion over them would end in a stack overflow. */
export const deepestSchema = 200;
export const largestSchema = 60_000;
/** The base of a document without an absolute `$id`. */
const localBase = 'realm:/';

const inObject = ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas', 'dependencies'];
const inArray = ['allOf', 'anyOf', 'oneOf', 'prefixItems', 'items'];
const inPlace = [
  'not', 'if', 'then', 'else', 'items', 'additionalItems', 'contains', 'additionalProperties', 'propertyNames',
  'unevaluatedItems', 'unevaluatedProperties',
];

/** The places directly below a schema that hold schemas; values, unknown keywords and the like do not count. */
export function subschemas(schema: JsonObject): (string | number)[][] {
  const found: (string | number)[][] = [];
  for (const keyword of inPlace) {
    const value = own(schema, keyword);
    if (isObject(value) || typeof value === 'boolean') found.push([keyword]);
  }
  for (const keyword of inArray) {
    const value = own(schema, keyword);
    if (Array.isArray(value)) for (const index of value.keys()) found.push([keyword, index]);
  }
  for (const keyword of inObject) {
    const value = own(schema, keyword);
    if (isObject(value)) for (const key of Object.keys(value)) if (!Array.isArray(value[key])) found.push([keyword, key]);
  }
  return found;
}

/** The draft that a `$schema` names; undefined for a dialect of someone's own. */
export function draftNamed(text: string): Draft | undefined {
  if (/^https:\/\/spec\.openapis\.org\/oas\/3\.1\/dialect\/base$/.test(text)) return 2020;
  const found = /^https?:\/\/json-schema\.org\/(?:draft-0(4|6|7)|draft\/(2019-09|2020-12))\/schema#?$/.exec(text);
  return found === null ? undefined : (Number.parseInt(found[1] ?? found[2] ?? '', 10) as Draft);
}

function draftOf(schema: Json, otherwise: Draft): Draft {
  const text = isObject(schema) ? own(schema, '$schema') : undefined;
  return (typeof text === 'string' ? draftNamed(text) : undefined) ?? otherwise;
}

function absolute(reference: string, base: string): string | undefined {
  try {
    return new URL(reference, base).href;
  } catch {
    return undefined;
  }
}

function splitFragment(uri: string): [string, string] {
  const at = uri.indexOf('#');
  return at < 0 ? [uri, ''] : [uri.slice(0, at), decoded(uri.slice(at + 1))];
}

/** Percent-encoding undone, and left alone where it is broken. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * @param resolve gives documents that references name, relative to the root where they have no host of their own
 */
export function createLocations(resolve?: (reference: string) => JsonSchema | undefined): Locations {
  const resources = new Map<string, Location>();
  const anchors = new Map<string, Location>();
  let documents = 0;

  function read(schema: JsonSchema, options: { draft?: DraftName | undefined; uri?: string; from?: Draft }): Location {
    const { depth, size, finite } = measure(schema);
    if (depth > deepestSchema * 2) throw limit(`nested more than ${deepestSchema * 2} deep`);
    if (size > largestSchema) throw limit(`of more than ${largestSchema} values`);
    if (!finite) throw limit('with a number that JSON cannot write');
    documents += 1;
    const document: SchemaDocument = { number: documents, root: schema, locations: new Map() };
    const draft = options.draft === undefined ? draftOf(schema, options.from ?? 2020) : draftNames[options.draft];
    const uri = options.uri ?? `${localBase}${documents === 1 ? '' : `.${documents}`}`;
    const resource: Resource = { uri, document, pointer: '', dynamicAnchors: new Map() };
    const root: Location = { schema, document, pointer: '', draft, resource };
    resources.set(uri, root);
    const pending: Location[] = [root];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const location = identify(next);
      document.locations.set(location.pointer, location);
      if (!isObject(location.schema)) continue;
      for (const keys of subschemas(location.schema)) pending.push(below(location, keys));
    }
    return document.locations.get('') as Location;
  }

  /** Reads the identifiers a schema carries; an `$id` begins a resource of its own. */
  function identify(location: Location): Location {
    const { schema, document, pointer } = location;
    if (!isObject(schema)) return location;
    const hidden = location.draft <= 7 && typeof own(schema, '$ref') === 'string';
    const id = own(schema, location.draft === 4 ? 'id' : '$id');
    let result = location;
    if (typeof id === 'string' && !hidden) {
      const uri = absolute(id, location.resource.uri);
      const [base, fragment] = splitFragment(uri ?? '');
      if (id.startsWith('#')) anchors.set(`${location.resource.uri}#${fragment}`, location);
      else if (uri !== undefined) {
        const draft = draftOf(schema, location.draft);
        result = { ...location, draft, resource: { uri: base, document, pointer, dynamicAnchors: new Map() } };
        if (!resources.has(base) || pointer === '') resources.set(base, result);
      }
    }
    for (const keyword of ['$anchor', '$dynamicAnchor']) {
      const anchor = own(schema, keyword);
      if (location.draft < 2019 || typeof anchor !== 'string') continue;
      anchors.set(`${result.resource.uri}#${anchor}`, result);
      if (keyword === '$dynamicAnchor') result.resource.dynamicAnchors.set(anchor, result);
    }
    if (location.draft === 2019 && own(schema, '$recursiveAnchor') === true) result.resource.dynamicAnchors.set('', result);
    return result;
  }

  function below(from: Location, keys: readonly (string | number)[]): Location {
    let schema: Json | undefined = from.schema;
    let pointer = from.pointer;
    for (const key of keys) {
      schema = Array.isArray(schema) ? schema[Number(key)] : isObject(schema) ? own(schema, String(key)) : undefined;
      pointer += pointerStep(key);
    }
    return { ...from, schema: schema as Json, pointer };
  }

  function child(from: Location, ...keys: (string | number)[]): Location {
    const made = below(from, keys);
    const known = from.document.locations.get(made.pointer);
    if (known !== undefined) return known;
    from.document.locations.set(made.pointer, made);
    return made;
  }

  function follow(from: Location, reference: string): Location | undefined {
    const uri = absolute(reference, from.resource.uri);
    if (uri === undefined) return undefined;
    const [base, fragment] = splitFragment(uri);
    const root = resources.get(base) ?? fetchLocally(base, from.draft);
    if (root === undefined) return undefined;
    if (fragment === '') return root;
    if (!fragment.startsWith('/')) return anchors.get(`${base}#${fragment}`);
    return walk(root, fragment);
  }

  /** A JSON Pointer (RFC 6901) from a resource's root; places that no keyword makes a schema can be pointed to as well. */
  function walk(root: Location, pointer: string): Location | undefined {
    let current = root;
    let value: Json | undefined = root.schema;
    let whole = root.pointer;
    for (const step of pointer.slice(1).split('/')) {
      const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
      if (Array.isArray(value)) value = /^(0|[1-9]\d*)$/.test(key) ? value[Number(key)] : undefined;
      else value = isObject(value) ? own(value, key) : undefined;
      if (value === undefined) return undefined;
      whole += pointerStep(key);
      current = root.document.locations.get(whole) ?? { ...current, schema: value, pointer: whole };
    }
    root.document.locations.set(current.pointer, current);
    return current;
  }

  /** A document without `$schema` is read like the one that refers to it. */
  function fetchLocally(uri: string, from: Draft): Location | undefined {
    const found = resolve?.(uri.startsWith(localBase) ? decoded(uri.slice(localBase.length)) : uri);
    return found === undefined ? undefined : read(found, { uri, from });
  }

  return { read, child, follow };
}

function limit(what: string): Undecided {
  return new Undecided({ keyword: '', pointer: '', reason: `a schema ${what}` });
}
