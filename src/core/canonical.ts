/** One text for one meaning: JSON with sorted keys, for comparing and for fingerprints. */
import { createHash } from 'node:crypto';
import { BlueError } from './errors.ts';
import type { Json, JsonObject } from './model.ts';

/** Deeper data is no contract anybody reads, and recursion over it would end the process. */
export const MAX_DEPTH = 256;

/**
 * Writes data as JSON with the keys of every object in code unit order, so that equal data is equal text.
 * @throws BlueError TOO_LARGE when it is nested deeper than `MAX_DEPTH`
 */
export function canonicalJson(data: Json, depth = 0): string {
  if (data === null || typeof data !== 'object') return JSON.stringify(data);
  checkDepth(depth);
  if (Array.isArray(data)) return `[${data.map((item) => canonicalJson(item, depth + 1)).join(',')}]`;
  const entries = Object.keys(data).sort().flatMap((key) => {
    const value = data[key];
    return value === undefined ? [] : [`${JSON.stringify(key)}:${canonicalJson(value, depth + 1)}`];
  });
  return `{${entries.join(',')}}`;
}

/** Refuses to go on below a level. @throws BlueError TOO_LARGE */
export function checkDepth(depth: number): void {
  if (depth > MAX_DEPTH) throw new BlueError('TOO_LARGE', `Data is nested deeper than ${MAX_DEPTH} levels`, { next: 'Flatten it' });
}

/** Whether two pieces of data are equal as JSON, whatever the order of their keys. */
export function sameJson(left: Json | undefined, right: Json | undefined): boolean {
  if (left === right) return true;
  if (left === undefined || right === undefined) return false;
  return canonicalJson(left) === canonicalJson(right);
}

/** Whether data is an object, not a list and not null. */
export function isObject(data: Json | undefined): data is JsonObject {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** A member that the object itself has: `__proto__` and `constructor` of others' data mean nothing here. */
export function member(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** One step of a JSON Pointer (RFC 6901). */
export function pointerTo(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/**
 * The identity of a change: SHA-256, hex, over rule, pointer, before and after, and over no words, so that an
 * approval survives a better sentence and covers exactly this change on any branch.
 */
export function fingerprint(rule: string, pointer: string, before: Json | undefined, after: Json | undefined): string {
  const identity: JsonObject = { rule, pointer };
  if (before !== undefined) identity['before'] = before;
  if (after !== undefined) identity['after'] = after;
  return createHash('sha256').update(canonicalJson(identity)).digest('hex');
}
