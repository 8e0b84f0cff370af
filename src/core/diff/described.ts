/** What a schema says about one place of a value: its format, and how a change there is to be taken. */
import { isObject, member } from '../canonical.ts';
import type { Bump, Json, JsonObject, JsonSchema } from '../model.ts';

/** The part of the schema that speaks about one place of the value: several objects where `allOf` or `$ref` are. */
export interface Described {
  readonly root: JsonSchema;
  readonly nodes: readonly JsonObject[];
}

/** Enough for any schema a person reads; a hostile one is then described in part. */
const MAX_NODES = 200;

/** Starts at the root of a schema. */
export function describe(root: JsonSchema | undefined): Described {
  const schema = root ?? true;
  return { root: schema, nodes: expand(schema, [schema]) };
}

/** Goes to one key of an object. */
export function describeKey(described: Described, key: string): Described {
  return step(described, (node) => {
    const properties = member(node, 'properties');
    if (isObject(properties) && Object.hasOwn(properties, key)) return [member(properties, key)];
    return [member(node, 'additionalProperties')];
  });
}

/** Goes to the items of a list. */
export function describeItems(described: Described): Described {
  return step(described, (node) => {
    const items = member(node, 'items');
    const prefix = member(node, 'prefixItems');
    return [...(Array.isArray(items) ? items : [items]), ...(Array.isArray(prefix) ? prefix : []), member(node, 'additionalItems')];
  });
}

function step(described: Described, next: (node: JsonObject) => (Json | undefined)[]): Described {
  return { root: described.root, nodes: expand(described.root, described.nodes.flatMap(next)) };
}

/** Follows `$ref` within the document, and `allOf`: each of them says something about the same place. */
function expand(root: JsonSchema, from: readonly (Json | undefined)[]): JsonObject[] {
  const seen = new Set<JsonObject>();
  const waiting = [...from];
  while (waiting.length > 0 && seen.size < MAX_NODES) {
    const node = waiting.pop();
    if (!isObject(node) || seen.has(node)) continue;
    seen.add(node);
    const reference = member(node, '$ref');
    if (typeof reference === 'string') waiting.push(resolveLocal(root, reference));
    const all = member(node, 'allOf');
    if (Array.isArray(all)) waiting.push(...all);
  }
  return [...seen];
}

/** Resolves `#` and `#/…` (RFC 6901, in its URI fragment form); undefined for any other reference. */
export function resolveLocal(root: JsonSchema, reference: string): Json | undefined {
  const steps = localSteps(reference);
  let at: Json | undefined = root;
  for (const part of steps ?? []) {
    if (Array.isArray(at)) at = /^(?:0|[1-9]\d{0,8})$/.test(part) ? at[Number(part)] : undefined;
    else at = isObject(at) ? member(at, part) : undefined;
  }
  return steps === undefined ? undefined : at;
}

/** The keys a local reference walks along; undefined when it is not local. */
export function localSteps(reference: string): string[] | undefined {
  if (reference === '#') return [];
  if (!reference.startsWith('#/')) return undefined;
  try {
    return decodeURIComponent(reference.slice(2)).split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  } catch {
    return undefined;
  }
}

/** The `format` of a place, if the schema gives one. */
export function formatOf(described: Described): string | undefined {
  for (const node of described.nodes) {
    const format = member(node, 'format');
    if (typeof format === 'string') return format;
  }
  return undefined;
}

/** The `x-realm-change` of a place, if the schema gives one. */
export function declaredBump(described: Described): Bump | undefined {
  for (const node of described.nodes) {
    const declared = member(node, 'x-realm-change');
    if (declared === 'major' || declared === 'minor' || declared === 'patch') return declared;
  }
  return undefined;
}
