/** No input hangs, overflows the stack or throws; each case ends in its answer within its budget of steps. */

import { describe, expect, it } from '@jest/globals';
import { includes, readersSurvive } from '../../../src/core/inclusion/index.ts';
import type { Json, JsonObject, JsonSchema } from '../../../src/core/model.ts';

function nested(depth: number, wrap: (inner: JsonSchema) => JsonSchema, core: JsonSchema): JsonSchema {
  let schema = core;
  for (let level = 0; level < depth; level += 1) schema = wrap(schema);
  return schema;
}

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function chain(length: number, link: (next: JsonObject) => JsonObject): JsonObject {
  const definitions = times(length, (index): [string, Json] => [
    `n${index}`,
    index === length - 1 ? { type: 'string' } : link({ $ref: `#/$defs/n${index + 1}` }),
  ]);
  return { $ref: '#/$defs/n0', $defs: Object.fromEntries(definitions) };
}

const branch = (index: number): JsonObject => ({
  type: 'object',
  properties: { kind: { const: `k${index}` }, value: { type: 'integer', minimum: index } },
  required: ['kind'],
});
const pigeons: JsonObject = {
  allOf: [
    ...times(7, (pigeon) => ({ anyOf: times(6, (hole) => ({ required: [`${pigeon}in${hole}`] })) })),
    ...times(6, (hole) => ({ oneOf: [...times(7, (pigeon) => ({ required: [`${pigeon}in${hole}`] })), { const: hole }] })),
  ],
};

const cases: [string, JsonSchema, JsonSchema, 'yes' | 'no' | 'unknown'][] = [
  ['a pattern that backtracks for ever elsewhere', { pattern: '^(a+)+$' }, { pattern: '^a+$' }, 'yes'],
  ['a pattern with an exponential automaton', { type: 'string', pattern: '(a|b)*a(a|b){20}' }, { pattern: '(a|b)*b(a|b){20}' }, 'unknown'],
  ['repetitions of repetitions', { type: 'string', pattern: '^(a{0,2000}){0,2000}$' }, { maxLength: 10 }, 'unknown'],
  ['groups nested deep', { type: 'string', pattern: `${'('.repeat(4000)}` }, { maxLength: 10 }, 'unknown'],
  ['a oneOf of 20 ways', { oneOf: times(20, branch) }, { oneOf: times(21, branch) }, 'yes'],
  ['a oneOf of 21 ways', { oneOf: times(21, branch) }, { oneOf: times(20, branch) }, 'no'],
  ['pigeons and holes', pigeons, { type: 'array' }, 'unknown'],
  ['a schema 5000 deep', nested(5000, (inner) => ({ properties: { a: inner } }), { type: 'string' }), true, 'unknown'],
  ['a schema 150 deep', nested(150, (inner) => ({ properties: { a: inner }, required: ['a'], type: 'object' }), { type: 'string' }), { properties: { b: { type: 'null' } } }, 'no'],
  ['negations 190 deep', nested(190, (inner) => ({ not: inner }), { type: 'string' }), { type: 'string' }, 'yes'],
  ['a reference to itself', true, { $ref: '#' }, 'unknown'],
  ['references in a ring', { $ref: '#/$defs/a', $defs: { a: { $ref: '#/$defs/b' }, b: { $ref: '#/$defs/a' } } }, false, 'unknown'],
  ['a reference to itself as one of two', { anyOf: [{ $ref: '#' }, { type: 'string' }] }, { type: 'string' }, 'unknown'],
  ['3000 references in a row', chain(3000, (next) => next), { type: 'string' }, 'unknown'],
  ['a document of 2^60 parts', chain(60, (next) => ({ type: 'object', properties: { a: next, b: next }, required: ['a', 'b'] })), { type: 'string' }, 'unknown'],
  ['10,000 distinct items', { type: 'array', minItems: 10_000, uniqueItems: true }, false, 'unknown'],
  ['10^15 characters, which need not be written', { type: 'string', minLength: 1e15 }, { minLength: 5 }, 'yes'],
  ['numbers beyond any grid', { multipleOf: 1e-300, minimum: 1e300 }, { multipleOf: 7 }, 'no'],
  ['30 overlapping patterns', { type: 'object', patternProperties: Object.fromEntries(times(30, (index) => [`x${index}`, { type: 'string' }])) }, { patternProperties: Object.fromEntries(times(30, (index) => [`x${index}y`, { type: 'null' }])) }, 'unknown'],
  ['1000 properties', { type: 'object', required: times(1000, (index) => `p${index}`) }, { properties: { p999: { type: 'string' } } }, 'no'],
  ['not a schema at all', 'schema' as unknown as JsonSchema, false, 'unknown'],
  ['values of the wrong type everywhere', { type: 5, properties: [], required: 'a', allOf: {}, items: 3, $ref: 7, $id: [] } as JsonSchema, false, 'unknown'],
];

describe('hostile schemas', () => {
  it.each(cases)('%s', (_name, sub, sup, expected) => {
    expect(includes(sub, sup, { steps: 400_000 }).answer).toBe(expected);
    expect(['yes', 'no', 'unknown']).toContain(readersSurvive(sup, sub, { steps: 100_000 }).answer);
  });
});
