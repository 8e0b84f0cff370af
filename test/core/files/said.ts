/** What people read when something goes wrong, and values of every kind, for tests. */
import fc from 'fast-check';
import { BlueError, formatLocation } from '../../../src/core/errors.ts';
import type { Json } from '../../../src/core/model.ts';

/** The error as people see it: `CODE file:line:column: message. next`. */
export function said(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (!(error instanceof BlueError)) throw error;
    return `${error.code} ${error.location ? formatLocation(error.location) : '-'}: ${error.message}. ${error.next ?? ''}`;
  }
  return 'no error';
}

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
/** Texts that YAML could take for something else come up often enough. */
export const anyText = fc.oneof(
  fc.constantFrom('', ' ', 'a', 'b c', 'yes', 'null', '1.20', '012', '1e3', '- x', '# x', 'a: b', 'a #b', '*x', '&x', '!x', '%x', '@x', '`x', '{', '[', '}', ',', '"', "'", '|', '>', '~', '---', '...', '<<', 'jobs/*/x', '2026-01-24', 'a\nb', 'a\n\n b\n', ' lead', 'trail ', 'tab\there', '😀', ':', '?', '-', 'a:'),
  fc.string({ unit: 'grapheme-ascii', maxLength: 12 }),
);
export const anyKey = anyText.filter((key) => !forbidden.has(key));
export const anyJson: fc.Arbitrary<Json> = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(fc.constant(null), fc.boolean(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)), anyText),
    fc.array(tie('json'), { maxLength: 5 }),
    fc.dictionary(anyKey, tie('json'), { maxKeys: 5, noNullPrototype: true }),
  ),
})).json;
