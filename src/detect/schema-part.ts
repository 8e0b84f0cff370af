/** A part of a document as a schema of its own: what it refers to elsewhere in the document comes along, under `$defs`. */
import { BlueError } from '../core/errors.ts';
import type { Json, JsonObject, JsonSchema } from '../core/model.ts';

/** Keywords that hold data, in which a `$ref` is a key like any other. */
const dataKeywords = new Set(['enum', 'const', 'default', 'example', 'examples']);
/** Keywords that hold schemas by names, which are no keywords. */
const mapKeywords = new Set(['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas']);
/** More parts than this are a document, and no contract. */
const mostParts = 1_000;

/**
 * Takes a schema out of its document, so that a change of what it refers to is a change of the contract.
 * @param found the schema, which stands at `pointer`
 * @param at gives what stands at another JSON Pointer of the document. @throws BlueError where there is nothing
 * @returns a schema in which every reference into the document leads to a place in itself
 */
export function schemaPart(found: JsonObject, pointer: string, at: (pointer: string) => Json): JsonSchema {
  const inside = (target: string): boolean => target === pointer || target.startsWith(`${pointer}/`);
  const parts = new Map<string, Json>();
  visit(found, false, (target) => collect(target));
  if (parts.size === 0 && pointer === '') return found;

  function collect(target: string): void {
    if (inside(target) || parts.has(target)) return;
    if (parts.size >= mostParts) throw new BlueError('BAD_FILE', `what ${pointer} refers to has more than ${mostParts} parts`, { next: 'Point at a smaller schema' });
    const part = at(target);
    parts.set(target, part);
    visit(part, false, collect);
  }

  const own = found['$defs'];
  const names = nameParts([...parts.keys()], new Set(isObject(own) ? Object.keys(own) : []));
  const redirect = (target: string): string => (inside(target) ? `#${target.slice(pointer.length)}` : `#/$defs/${names.get(target)!}`);
  const schema = rewrite(found, false, redirect) as JsonObject;
  if (parts.size === 0) return schema;
  const defs = schema['$defs'];
  return { ...schema, $defs: { ...(isObject(defs) ? defs : {}), ...Object.fromEntries([...names].map(([target, name]) => [name, rewrite(parts.get(target)!, false, redirect)])) } };
}

/** References that lead out of the document, but for those to shared schemas of a realm. */
export function foreignReferences(schema: JsonSchema): string[] {
  const found = new Set<string>();
  visit(schema, false, () => undefined, (reference) => {
    if (!/^#|(?:^|\/)contracts\//.test(reference)) found.add(reference);
  });
  return [...found].sort();
}

/** The last word of each pointer; the same for any order in which they were found. */
function nameParts(pointers: readonly string[], taken: Set<string>): Map<string, string> {
  const names = new Map<string, string>();
  for (const pointer of [...pointers].sort()) {
    const base = pointer.slice(pointer.lastIndexOf('/') + 1).replace(/[^\w.-]/g, '-') || 'document';
    let name = base;
    for (let count = 2; taken.has(name); count += 1) name = `${base}-${count}`;
    taken.add(name);
    names.set(pointer, name);
  }
  return names;
}

/** The pointer of a reference into its own document; undefined for any other. */
function localTarget(reference: Json | undefined): string | undefined {
  if (typeof reference !== 'string' || (reference !== '#' && !reference.startsWith('#/'))) return undefined;
  try {
    return decodeURIComponent(reference.slice(1));
  } catch {
    return undefined;
  }
}

/** @param named whether the keys of `node` are names, and no keywords */
function visit(node: Json, named: boolean, refer: (target: string) => void, other: (reference: string) => void = () => undefined): void {
  if (Array.isArray(node)) for (const item of node) visit(item, false, refer, other);
  if (!isObject(node)) return;
  const reference = named ? undefined : node['$ref'];
  const target = localTarget(reference);
  if (target !== undefined) refer(target);
  else if (typeof reference === 'string') other(reference);
  for (const [key, value] of Object.entries(node)) if (named || !dataKeywords.has(key)) visit(value, !named && mapKeywords.has(key), refer, other);
}

function rewrite(node: Json, named: boolean, redirect: (target: string) => string): Json {
  if (Array.isArray(node)) return node.map((item) => rewrite(item, false, redirect));
  if (!isObject(node)) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => {
    if (!named && dataKeywords.has(key)) return [key, value];
    const target = !named && key === '$ref' ? localTarget(value) : undefined;
    return [key, target === undefined ? rewrite(value, !named && mapKeywords.has(key), redirect) : redirect(target)];
  }));
}

function isObject(node: Json | undefined): node is JsonObject {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}
