/** Somebody else's schema made safe to compile: known keywords, references inside the realm, a bound on the work. */
import { Undecided } from './inclusion/budget.ts';
import { isObject, measure, own, pointerStep } from './inclusion/values.ts';
import { pointerParts } from './document.ts';
import type { Json, JsonObject, JsonSchema } from './model.ts';
import { quoteShort } from './names.ts';

/** A schema and everything it refers to, as documents under URIs of their own. */
export interface PreparedSchema {
  readonly draft: '07' | '2020-12';
  readonly root: string;
  readonly documents: ReadonlyMap<string, JsonSchema>;
}

const MAX_NODES = 5_000;
const MAX_DEPTH = 64;
/** How many schemas may apply to one place, one through the other. */
const MAX_CHAIN = 200;

/** What a keyword holds: a schema, a list or map of them, or something that is no schema. */
type Holds = 'schema' | 'list' | 'map' | 'items' | 'dependencies' | 'data';

/**
 * Keywords that ajv evaluates without surprises. `$dynamicRef`, `$recursiveRef`, `$data`, `$vocabulary` and whatever is
 * not known here could mean more than is seen, so they make the answer "undecided". `x-…` are annotations.
 */
const KEYWORDS: Readonly<Record<string, Holds>> = {
  $schema: 'data', $id: 'data', $anchor: 'data', $ref: 'data', $comment: 'data', $defs: 'map', definitions: 'map',
  title: 'data', description: 'data', default: 'data', examples: 'data', deprecated: 'data', readOnly: 'data', writeOnly: 'data',
  type: 'data', enum: 'data', const: 'data', format: 'data', contentEncoding: 'data', contentMediaType: 'data', contentSchema: 'schema',
  multipleOf: 'data', minimum: 'data', maximum: 'data', exclusiveMinimum: 'data', exclusiveMaximum: 'data',
  minLength: 'data', maxLength: 'data', pattern: 'data',
  minItems: 'data', maxItems: 'data', uniqueItems: 'data', minContains: 'data', maxContains: 'data',
  minProperties: 'data', maxProperties: 'data', required: 'data', dependentRequired: 'data',
  items: 'items', prefixItems: 'list', additionalItems: 'schema', contains: 'schema', unevaluatedItems: 'schema',
  properties: 'map', patternProperties: 'map', additionalProperties: 'schema', propertyNames: 'schema', unevaluatedProperties: 'schema',
  dependentSchemas: 'map', dependencies: 'dependencies',
  allOf: 'list', anyOf: 'list', oneOf: 'list', not: 'schema', if: 'schema', then: 'schema', else: 'schema',
};

const BASE = 'realm:///';

/**
 * Copies a schema and every contract it reaches, with references written out and annotations of others dropped.
 * @param schema inline, or one of `contracts` itself: then its references are relative to its path
 * @throws Undecided with the reason
 */
export function prepareSchema(schema: JsonSchema, contracts: ReadonlyMap<string, JsonSchema>): PreparedSchema {
  const ownPath = [...contracts].find(([, each]) => each === schema)?.[0] ?? 'value.schema.yaml';
  const draft = draftOf(schema);
  const documents = new Map<string, JsonSchema>();
  const pending: [string, JsonSchema][] = [[ownPath, schema]];
  let nodes = 0;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [path, document] = next;
    if (documents.has(BASE + path)) continue;
    if (draftOf(document) !== draft) throw undecided('$schema', 'schemas of two drafts are used together');
    const copied = copySchema(document, {
      draft,
      count: () => {
        nodes += 1;
        if (nodes > MAX_NODES) throw undecided('', `the schema has more than ${MAX_NODES} parts`);
      },
      resolve: (reference) => {
        const target = resolveReference(reference, path, contracts, document);
        const other = target.path === path ? document : contracts.get(target.path)!;
        pending.push([target.path, other]);
        const { fragment } = target;
        const pointer = fragment === '' || fragment.startsWith('/') ? fragment : findAnchor(other, fragment);
        if (pointer === undefined) throw leadsNowhere(reference);
        return `${BASE}${target.path}#${pointer}`;
      },
    }, 1);
    documents.set(BASE + path, copied);
  }
  return { draft, root: BASE + ownPath, documents };
}

function undecided(keyword: string, reason: string): Undecided {
  return new Undecided({ keyword, pointer: '', reason });
}

/** The draft a schema says, else the one its words belong to; without any sign the newer one. */
function draftOf(schema: JsonSchema): '07' | '2020-12' {
  if (!isObject(schema)) return '2020-12';
  const said = own(schema, '$schema');
  if (typeof said === 'string') {
    if (/^https?:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/.test(said)) return '2020-12';
    if (/^https?:\/\/json-schema\.org\/draft-0[67]\/schema#?$/.test(said)) return '07';
    throw undecided('$schema', `the dialect ${quoteShort(said)} is not known; use draft-07 or 2020-12`);
  }
  return usesOldWords(schema, 0) ? '07' : '2020-12';
}

function usesOldWords(node: Json, depth: number): boolean {
  if (depth > MAX_DEPTH || !isObject(node)) return false;
  if (Array.isArray(own(node, 'items')) || own(node, 'additionalItems') !== undefined || own(node, 'dependencies') !== undefined) return true;
  return childSchemas(node).some((child) => usesOldWords(child, depth + 1));
}

/** The schemas directly inside a schema. */
function childSchemas(node: JsonObject): Json[] {
  const children: Json[] = [];
  for (const [keyword, value] of Object.entries(node)) {
    const holds = KEYWORDS[keyword];
    if (holds === 'schema' || (holds === 'items' && !Array.isArray(value))) children.push(value);
    else if (Array.isArray(value) && (holds === 'list' || holds === 'items')) children.push(...value);
    else if (isObject(value) && (holds === 'map' || holds === 'dependencies')) children.push(...Object.values(value).filter((each) => !Array.isArray(each)));
  }
  return children;
}

interface Copying {
  readonly draft: '07' | '2020-12';
  readonly count: () => void;
  /** The URI that stands for a reference. */
  readonly resolve: (reference: string) => string;
}

function copySchema(node: Json, copying: Copying, depth: number): JsonSchema {
  copying.count();
  if (typeof node === 'boolean') return node;
  if (!isObject(node)) throw undecided('', 'a schema has to be a map of keywords, true or false');
  if (depth > MAX_DEPTH) throw undecided('', `the schema is nested deeper than ${MAX_DEPTH} levels`);
  const copy = (value: Json): JsonSchema => copySchema(value, copying, depth + 1);
  const copyMap = (value: Json, keyword: string): JsonObject => {
    if (!isObject(value)) throw undecided(keyword, `${keyword} has to be a map`);
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copy(each)]));
  };
  const result: JsonObject = {};
  for (const [keyword, value] of Object.entries(node)) {
    if (keyword.startsWith('x-')) continue;
    const holds = Object.hasOwn(KEYWORDS, keyword) ? KEYWORDS[keyword] : undefined;
    if (holds === undefined) throw undecided(keyword, `the keyword ${quoteShort(keyword)} is not known`);
    // The documents have URIs of their own; references were resolved against what was written here.
    if (keyword === '$id' || keyword === '$schema' || keyword === '$anchor') {
      if (keyword === '$id' && depth > 1) throw undecided('$id', '$id is used below the top of a schema');
      continue;
    }
    // In draft-07 everything beside a reference is ignored (JSON Schema core draft-07, section 8.3).
    if (copying.draft === '07' && Object.hasOwn(node, '$ref') && !['$ref', 'definitions', '$defs'].includes(keyword)) continue;
    switch (holds) {
      case 'schema':
        result[keyword] = copy(value);
        break;
      case 'items':
        result[keyword] = Array.isArray(value) ? value.map(copy) : copy(value);
        break;
      case 'list':
        if (!Array.isArray(value)) throw undecided(keyword, `${keyword} has to be a list`);
        result[keyword] = value.map(copy);
        break;
      case 'map':
        result[keyword] = copyMap(value, keyword);
        break;
      case 'dependencies':
        if (!isObject(value)) throw undecided(keyword, `${keyword} has to be a map`);
        result[keyword] = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, Array.isArray(each) ? each : copy(each)]));
        break;
      case 'data':
        if (keyword === '$ref') {
          if (typeof value !== 'string') throw undecided('$ref', '$ref has to be a text');
          result[keyword] = copying.resolve(value);
        } else result[keyword] = value;
    }
  }
  return result;
}

/** Finds the document a reference means, without ever leaving the realm. */
function resolveReference(reference: string, from: string, contracts: ReadonlyMap<string, JsonSchema>, document: JsonSchema): { path: string; fragment: string } {
  const hash = reference.indexOf('#');
  const file = hash === -1 ? reference : reference.slice(0, hash);
  const fragment = hash === -1 ? '' : reference.slice(hash + 1);
  if (file === '') return { path: from, fragment };
  if (isObject(document) && own(document, '$id') === file) return { path: from, fragment };
  for (const [path, schema] of contracts) if (isObject(schema) && own(schema, '$id') === file) return { path, fragment };
  for (const path of [joinPath(from, file), joinPath('', file)]) if (path !== undefined && contracts.has(path)) return { path, fragment };
  throw leadsNowhere(reference);
}

function leadsNowhere(reference: string): Undecided {
  return undecided('$ref', `the reference ${quoteShort(reference)} leads to nothing in the realm`);
}

function joinPath(from: string, file: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(file) || file.startsWith('/')) return undefined;
  const parts = from.split('/').slice(0, -1);
  for (const part of file.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/**
 * Counts, from above, how often a part of the schema meets a part of the value, before anything is run.
 * References make this exponential in the schema's size where it is evaluated, but each pair is counted only once here.
 * @throws Undecided for a schema that refers to itself at the same place of the value
 */
export function estimateWork(prepared: PreparedSchema, value: Json): number {
  const known = new Map<JsonSchema, Map<Json, number>>();
  const active = new Map<JsonSchema, Set<Json>>();

  function work(schema: JsonSchema, value: Json, chain: number): number {
    if (typeof schema === 'boolean') return 1;
    if (chain > MAX_CHAIN) throw undecided('$ref', `more than ${MAX_CHAIN} schemas apply to one place, one through the other`);
    // Every scalar costs the same: nothing in it can be descended into.
    const place = typeof value === 'object' && value !== null ? value : 0;
    const before = known.get(schema)?.get(place);
    if (before !== undefined) return before;
    const open = active.get(schema) ?? new Set<Json>();
    if (open.has(place)) throw undecided('$ref', 'the schema refers to itself without descending into the value');
    active.set(schema, open.add(place));
    let sum = 1 + Object.keys(schema).length;
    for (const [keyword, part] of Object.entries(schema)) sum += keywordWork(keyword, part, schema, value, chain);
    open.delete(place);
    let results = known.get(schema);
    if (!results) known.set(schema, (results = new Map()));
    results.set(place, sum);
    return sum;
  }

  function keywordWork(keyword: string, part: Json, schema: JsonObject, value: Json, chain: number): number {
    const here = (each: Json): number => work(each as JsonSchema, value, chain + 1);
    // What is below starts a new chain: the value is finite, so it ends.
    const below = (each: Json, child: Json): number => work(each as JsonSchema, child, 0);
    const all = (each: Json, children: readonly Json[]): number => children.reduce<number>((sum, child) => sum + below(each, child), 0);
    const items = Array.isArray(value) ? value : [];
    const entries = isObject(value) ? Object.entries(value) : [];
    const children = entries.map(([, child]) => child);
    switch (keyword) {
      case '$ref':
        return here(target(prepared, part as string));
      case 'allOf':
      case 'anyOf':
      case 'oneOf':
        return (part as Json[]).reduce<number>((sum, each) => sum + here(each), 0);
      case 'not':
      case 'if':
      case 'then':
      case 'else':
        return here(part);
      case 'dependentSchemas':
      case 'dependencies':
        return Object.values(part as JsonObject).reduce<number>((sum, each) => sum + (Array.isArray(each) ? each.length : here(each)), 0);
      case 'properties':
        return entries.reduce((sum, [key, child]) => {
          const each = own(part as JsonObject, key);
          return each === undefined ? sum : sum + below(each, child);
        }, 0);
      case 'patternProperties':
        return Object.values(part as JsonObject).reduce<number>((sum, each) => sum + all(each, children), 0);
      case 'additionalProperties':
      case 'unevaluatedProperties':
        return all(part, children);
      case 'propertyNames':
        return entries.length * below(part, '');
      case 'items':
        return Array.isArray(part) ? part.reduce<number>((sum, each, index) => sum + (index < items.length ? below(each, items[index]!) : 0), 0) : all(part, items);
      case 'prefixItems':
        return (part as Json[]).reduce<number>((sum, each, index) => sum + (index < items.length ? below(each, items[index]!) : 0), 0);
      case 'additionalItems':
      case 'unevaluatedItems':
      case 'contains':
        return all(part, items);
      case 'uniqueItems':
        return part === true ? measure(items).size : 0;
      case 'enum':
      case 'const':
        return measure(part).size;
      case 'required':
      case 'dependentRequired':
        return measure(schema[keyword]!).size;
      default:
        return 0;
    }
  }

  return work(prepared.documents.get(prepared.root)!, value, 0);
}

/** The schema that a reference made by `prepareSchema` stands for. */
function target(prepared: PreparedSchema, reference: string): JsonSchema {
  const hash = reference.indexOf('#');
  const document = prepared.documents.get(reference.slice(0, hash));
  const found = document === undefined ? undefined : atPointer(document, decodeFragment(reference.slice(hash + 1)));
  if (typeof found === 'boolean' || isObject(found)) return found;
  throw leadsNowhere(reference.replace(BASE, ''));
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function atPointer(document: JsonSchema, pointer: string): Json | undefined {
  let node: Json | undefined = document;
  for (const part of pointerParts(pointer)) {
    if (Array.isArray(node)) node = /^(?:0|[1-9][0-9]*)$/.test(part) ? node[Number(part)] : undefined;
    else node = isObject(node) ? own(node, part) : undefined;
  }
  return node;
}

/** The place of an `$anchor`, as a fragment that points to it. */
function findAnchor(document: JsonSchema, anchor: string): string | undefined {
  const pending: [Json, string, number][] = [[document, '', 0]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [node, pointer, depth] = next;
    if (depth > 2 * MAX_DEPTH || typeof node !== 'object' || node === null) continue;
    if (!Array.isArray(node) && own(node, '$anchor') === anchor) return pointer;
    for (const [key, child] of Object.entries(node)) {
      // Data may hold what only looks like a schema.
      if (!Array.isArray(node) && ['enum', 'const', 'default', 'examples'].includes(key)) continue;
      pending.push([child, `${pointer}${encodeURI(pointerStep(key))}`, depth + 1]);
    }
  }
  return undefined;
}
