/** New content under old: known keys are set or dropped, keys that this version does not know stay. */
import type { Json, JsonObject } from './model.ts';

/**
 * Puts the known keys of `after` into `before`.
 * @param known keys this project writes, in the order it writes them
 * @returns a new object: the keys of `before` in their order, a new one after the known key that it follows
 */
export function mergeKeys(before: JsonObject, after: object, known: readonly string[]): JsonObject {
  const next = new Map(Object.entries(after as { [key: string]: Json | undefined }));
  const keys = Object.keys(before).filter((key) => !known.includes(key) || next.get(key) !== undefined);
  for (const [index, key] of known.entries()) {
    if (next.get(key) === undefined || keys.includes(key)) continue;
    const previous = known.slice(0, index).findLast((each) => keys.includes(each));
    keys.splice(previous === undefined ? 0 : keys.indexOf(previous) + 1, 0, key);
  }
  for (const [key, value] of next) if (value !== undefined && !keys.includes(key)) keys.push(key);
  return Object.fromEntries(keys.map((key) => {
    const value = next.get(key);
    return [key, value === undefined ? before[key]! : value];
  }));
}

/**
 * The same for a list of objects that are told apart by a key: those of `after`, in its order, each over the old one
 * of the same key.
 */
export function mergeItems(before: readonly JsonObject[], after: readonly object[], keyOf: (item: JsonObject) => string, known: readonly string[]): JsonObject[] {
  const old = new Map(before.map((item) => [keyOf(item), item]));
  return after.map((item) => mergeKeys(old.get(keyOf(item as JsonObject)) ?? {}, item, known));
}
