/** New content under old: known keys are set or dropped, keys that this version does not know stay. */
import type { Json, JsonObject } from './model.ts';

/**
 * Puts the known keys of `after` into `before`.
 * @param known keys this project writes, in the order it writes them
 * @returns a new object: first the keys of `before` in their order, then new ones in the order of `known`
 */
export function mergeKeys(before: JsonObject, after: object, known: readonly string[]): JsonObject {
  const next = after as { [key: string]: Json | undefined };
  const result: JsonObject = {};
  for (const [key, value] of Object.entries(before)) {
    if (!known.includes(key)) result[key] = value;
    else if (next[key] !== undefined) result[key] = next[key];
  }
  for (const key of [...known, ...Object.keys(next)]) {
    if (next[key] !== undefined && !Object.hasOwn(result, key)) result[key] = next[key];
  }
  return result;
}

/**
 * The same for a list of objects that are told apart by a key: those of `after`, in its order, each over the old one
 * of the same key.
 */
export function mergeItems(before: readonly JsonObject[], after: readonly object[], keyOf: (item: JsonObject) => string, known: readonly string[]): JsonObject[] {
  const old = new Map(before.map((item) => [keyOf(item), item]));
  return after.map((item) => mergeKeys(old.get(keyOf(item as JsonObject)) ?? {}, item, known));
}
