/** JSON values as the data model of JSON Schema sees them: six types, and equality that ignores the order of keys. */

import type { Json, JsonObject } from '../model.ts';

/** The six types of the data model (JSON Schema 2020-12 core, section 4.2.1); `integer` is a number that is a multiple of 1. */
export const typeNames = ['null', 'boolean', 'number', 'string', 'array', 'object'] as const;
export type TypeName = (typeof typeNames)[number];

export function typeOf(value: Json): TypeName {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value as 'boolean' | 'number' | 'string' | 'object';
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own property, so that a key like `__proto__` or `constructor` is never read from the prototype. */
export function own(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** A text that two values share exactly when JSON Schema calls them equal (2020-12 core, section 4.2.2). */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (isObject(value)) {
    const keys = Object.keys(value).sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key] as Json)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

/** Code points, which is what `minLength` and `maxLength` count (RFC 8259; JSON Schema validation, section 6.3). */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** How deep and how large a value is, and whether its numbers are such as JSON can write; without recursion, so that any input can be asked. */
export function measure(value: Json): { depth: number; size: number; finite: boolean } {
  const pending: [Json, number][] = [[value, 1]];
  let depth = 0;
  let size = 0;
  let finite = true;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [current, level] = next;
    size += 1;
    depth = Math.max(depth, level);
    if (typeof current === 'number' && !Number.isFinite(current)) finite = false;
    if (typeof current === 'object' && current !== null) {
      for (const child of Object.values(current)) pending.push([child, level + 1]);
    }
  }
  return { depth, size, finite };
}

/** Escapes one step of a JSON Pointer (RFC 6901, section 3). */
export function pointerStep(key: string | number): string {
  return `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
