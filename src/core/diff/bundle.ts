/** Puts the shared schemas that a schema refers to inside it, so that two versions can be compared as two documents. */
import { isObject, member } from '../canonical.ts';
import type { Json, JsonObject, JsonSchema } from '../model.ts';

/** A schema as an export declares it, and the shared schemas of the realm it may point to. */
export interface SchemaSource {
  readonly schema: JsonSchema | string | undefined;
  /** `contracts/<file>` to the schema in it. */
  readonly contracts: ReadonlyMap<string, JsonSchema> | undefined;
}

const ROOT = 'contracts/';
/** Deeper data holds no reference anybody wrote. */
const MAX_DEPTH = 400;

/**
 * Resolves a schema to one document. A `$ref` to another file of the realm (`address.schema.yaml`,
 * `contracts/address.schema.yaml#/$defs/city`) leads to a copy under `$defs`; a file that is not in the realm, or that
 * names another dialect or an `$id` of its own below its root, is left as it is, and stays undecided. Nothing is fetched.
 * @returns undefined when the export names a file that the realm does not have, or has no schema
 */
export function bundle(source: SchemaSource): JsonSchema | undefined {
  const { schema, contracts } = source;
  if (schema === undefined) return undefined;
  const path = typeof schema === 'string' ? normalisePath(schema) : undefined;
  const root = typeof schema === 'string' ? contracts?.get(path!) : schema;
  if (root === undefined || !contracts || !isObject(root)) return root;
  const files = new Map<string, Json>();
  const dialect = member(root, '$schema');

  /** A copy in which every reference to a file points to its place in the bundle. */
  function rewrite(data: Json, file: string | undefined, depth: number): Json {
    if (data === null || typeof data !== 'object' || depth > MAX_DEPTH) return data;
    if (Array.isArray(data)) return data.map((item) => rewrite(item, file, depth + 1));
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, key === '$ref' && typeof value === 'string' ? redirect(value, file) : rewrite(value, file, depth + 1)]));
  }

  function redirect(reference: string, file: string | undefined): string {
    const at = reference.indexOf('#');
    const target = at < 0 ? reference : reference.slice(0, at);
    const fragment = at < 0 ? '' : reference.slice(at + 1);
    if (target === '') return file === undefined || (fragment !== '' && !fragment.startsWith('/')) ? reference : `#${placeOf(file)}${fragment}`;
    const found = find(target);
    if (found === undefined || (fragment !== '' && !fragment.startsWith('/'))) return reference;
    if (found === path) return `#${fragment}`;
    if (!files.has(found)) {
      files.set(found, true);
      const { $id: _id, $schema: _dialect, ...rest } = contracts!.get(found) as JsonObject;
      files.set(found, rewrite(rest, found, 0));
    }
    return `#${placeOf(found)}${fragment}`;
  }

  /** The file that a reference means: beside the one that refers, from the realm's root, or by its `$id`. */
  function find(target: string): string | undefined {
    const candidates = [normalisePath(target), normalisePath(ROOT + target)];
    const known = candidates.find((candidate) => contracts!.has(candidate)) ?? [...contracts!.keys()].find((candidate) => identifier(contracts!.get(candidate)) === target);
    const found = known === undefined ? undefined : contracts!.get(known);
    if (!isObject(found) || !sameDialect(dialect, member(found, '$schema')) || hasInnerIds(found)) return undefined;
    return known;
  }

  const rewritten = rewrite(root, undefined, 0) as JsonObject;
  if (files.size === 0) return root;
  const { $id: _id, ...rest } = rewritten;
  const defs = member(rest, '$defs');
  return { ...rest, $defs: { ...(isObject(defs) ? defs : {}), ...Object.fromEntries(files) } };
}

/** Where a file stands in a bundle, as the fragment of a reference. */
function placeOf(file: string): string {
  return `/$defs/${encodeURI(file.replaceAll('~', '~0').replaceAll('/', '~1'))}`;
}

/** `./x`, `../../contracts/x` and `contracts/x` all mean a path from the realm's root. */
function normalisePath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}

function identifier(schema: JsonSchema | undefined): Json | undefined {
  return schema !== undefined && isObject(schema) ? member(schema, '$id') : undefined;
}

function sameDialect(one: Json | undefined, other: Json | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

/** An `$id` below the root changes what the references under it mean. */
function hasInnerIds(root: JsonObject): boolean {
  const waiting: Json[] = Object.entries(root).flatMap(([key, value]) => (key === '$id' ? [] : [value]));
  for (let data = waiting.pop(); data !== undefined; data = waiting.pop()) {
    if (data === null || typeof data !== 'object') continue;
    if (!Array.isArray(data) && typeof member(data, '$id') === 'string') return true;
    waiting.push(...Object.values(data));
  }
  return false;
}
