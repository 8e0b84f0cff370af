/** The answers on known pairs, each `no` confirmed by ajv, and what makes an answer `unknown`. */

import { describe, expect, it } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { includes, type Inclusion } from '../../../src/core/inclusion/index.ts';
import type { JsonSchema } from '../../../src/core/model.ts';
import { ajvAccepts, readPairs } from './pairs.ts';

const pairs = readPairs(fileURLToPath(new URL('./pairs', import.meta.url)));

describe('includes', () => {
  const directions = pairs.flatMap(({ draft, pair }) => [
    { name: `${draft}: ${pair.id}`, draft, sub: pair.schema1, sup: pair.schema2, expected: pair.tests.s1SubsetEqOfs2 },
    { name: `${draft}: ${pair.id}, reversed`, draft, sub: pair.schema2, sup: pair.schema1, expected: pair.tests.s2SubsetEqOfs1 },
  ]);

  it.each(directions)('$name', ({ draft, sub, sup, expected }) => {
    const found = includes(sub, sup, { draft });
    expect(found.answer).toBe(expected ? 'yes' : 'no');
    // ajv does not know draft-04; the confirmation inside the engine stands for those few.
    if (found.answer !== 'no' || draft === 'draft-04') return;
    expect(ajvAccepts(sub, draft, found.witness)).toBe(true);
    expect(ajvAccepts(sup, draft, found.witness)).toBe(false);
  });

  it.each(pairs.map(({ draft, pair }) => ({ draft, schema: pair.schema1, name: pair.id })))('is reflexive also for a copy with other words: $name', ({ draft, schema }) => {
    const copy = typeof schema === 'object' && !('$ref' in schema) ? { ...schema, title: 'the same' } : schema;
    expect(includes(schema, copy, { draft })).toEqual({ answer: 'yes' });
  });

  it('treats names of the prototype as names', () => {
    const wants = (type: string): JsonSchema => JSON.parse(`{"required":["__proto__"],"properties":{"__proto__":{"type":"${type}"},"constructor":{"type":"null"}},"type":"object"}`) as JsonSchema;
    expect(includes(wants('integer'), wants('number'))).toEqual({ answer: 'yes' });
    const found = includes(wants('number'), wants('integer'));
    expect(found.answer === 'no' && Object.keys(found.witness as object)).toEqual(['__proto__']);
  });

  it('takes the draft from $schema, and 2020-12 without one', () => {
    const draft07 = { $schema: 'http://json-schema.org/draft-07/schema#', $ref: '#/definitions/a', minimum: 5, definitions: { a: { type: 'integer' } } };
    const { $schema, ...later } = draft07;
    expect(includes({ const: 1 }, draft07).answer).toBe('yes');
    expect(includes({ const: 1 }, later)).toEqual({ answer: 'no', witness: 1 });
    expect(includes({ const: 1 }, later, { draft: 'draft-07' }).answer).toBe('yes');
    expect($schema).toContain('draft-07');
  });

  it('resolves documents of the realm only through the function it is given', () => {
    const contracts: Record<string, JsonSchema> = {
      'contracts/list.schema.yaml': { type: 'array', items: { $ref: 'item.schema.yaml#/$defs/item' } },
      'contracts/item.schema.yaml': { $defs: { item: { type: 'integer' } } },
    };
    const asked: string[] = [];
    const resolve = (reference: string): JsonSchema | undefined => {
      asked.push(reference);
      return contracts[reference];
    };
    const sub = { $ref: 'contracts/list.schema.yaml' };
    expect(includes(sub, { type: 'array', items: { type: 'number' } }, { resolve })).toEqual({ answer: 'yes' });
    expect(includes(sub, { maxItems: 0 }, { resolve })).toEqual({ answer: 'no', witness: [0] });
    expect(new Set(asked)).toEqual(new Set(Object.keys(contracts)));
  });
});

describe('unknown', () => {
  const cases: [string, JsonSchema, JsonSchema, Partial<Inclusion>][] = [
    ['a reference that leads nowhere', { type: 'object' }, { properties: { a: { $ref: 'https://example.com/x' } } }, { keyword: '$ref', pointer: '/properties/a' }],
    ['a reference to itself', { type: 'string' }, { $defs: { a: { $ref: '#/$defs/a' } }, $ref: '#/$defs/a' }, { keyword: '$ref', pointer: '/$defs/a' }],
    ['a back-reference', { type: 'string' }, { items: true, pattern: '^(a|b)\\1$' }, { keyword: 'pattern', pointer: '', reason: 'a back-reference' }],
    ['a dialect of someone’s own', { type: 'string' }, { $schema: 'https://example.com/dialect', minLength: 1 }, { keyword: '$schema', pointer: '' }],
    ['a value the keyword does not allow', { type: 'string' }, { minLength: '1' }, { keyword: 'minLength', pointer: '' }],
    ['a count that is no whole number', { type: 'array' }, { contains: { type: 'string' }, minContains: 1.5 }, { keyword: 'minContains', pointer: '' }],
    ['a count below zero', { type: 'array' }, { contains: { type: 'string' }, minContains: 0, maxContains: -1 }, { keyword: 'maxContains', pointer: '' }],
    ['a number too large to be one', { type: 'number' }, { maximum: Infinity }, { keyword: '', pointer: '', reason: 'a schema with a number that JSON cannot write' }],
    ['a dialect of someone’s own on both sides', { $schema: 'https://example.com/dialect', type: 'integer' }, { $schema: 'https://example.com/dialect', minLength: 5 }, { keyword: '$schema', pointer: '' }],
    ['items as a list in 2020-12', { type: 'array' }, { items: [{ type: 'string' }] }, { keyword: 'items', pointer: '' }],
    ['a witness too long to write', { type: 'string', minLength: 1e9 }, false, { keyword: 'minLength' }],
  ];
  it.each(cases)('%s', (_name, sub, sup, expected) => {
    expect(includes(sub, sup)).toMatchObject({ answer: 'unknown', ...expected });
  });

  it('is not said of the idiom for texts without a word', () => {
    const without = { type: 'string', pattern: '^((?!secret).)*$' };
    expect(includes(without, { pattern: '^((?!secrets).)*$' })).toEqual({ answer: 'yes' });
    const found = includes({ type: 'string', pattern: '^((?!secrets).)*$' }, without);
    expect(found).toMatchObject({ answer: 'no', witness: expect.stringMatching(/secret(?!s)/) });
  });

  it('is not said of bounds that only large steps reach', () => {
    expect(includes({ type: 'number', multipleOf: 3, maximum: -1e300 }, false)).toMatchObject({ answer: 'no' });
    expect(includes({ type: 'number', multipleOf: 0.3, exclusiveMinimum: 1e300 }, { maximum: 2e300 })).toMatchObject({ answer: 'no', witness: expect.any(Number) });
  });

  it('is not said of what does not matter', () => {
    expect(includes({ type: 'integer' }, { pattern: '(a)\\1' })).toEqual({ answer: 'yes' });
    expect(includes({ type: 'string', pattern: '(a)\\1' }, { type: 'string' })).toEqual({ answer: 'yes' });
    expect(includes({ pattern: '(a)\\1', minLength: 2 }, { pattern: '(a)\\1' })).toEqual({ answer: 'yes' });
    expect(includes({ type: ['string', 'null'] }, { type: 'string', pattern: '(a)\\1' })).toEqual({ answer: 'no', witness: null });
  });

  it('is said of an unknown keyword only where the caller wants it', () => {
    const before = { type: 'string', 'max-bytes': 10 };
    const after = { type: 'string', 'max-bytes': 20 };
    expect(includes(after, before)).toEqual({ answer: 'yes' });
    expect(includes(after, before, { unknownKeywords: 'undecided' })).toMatchObject({ answer: 'unknown', keyword: 'max-bytes', pointer: '' });
    expect(includes({ ...before, minLength: 1 }, before, { unknownKeywords: 'undecided' })).toEqual({ answer: 'yes' });
    expect(includes({ 'x-realm-change': 'minor' }, {}, { unknownKeywords: 'undecided' })).toEqual({ answer: 'yes' });
  });

  it('is said when the steps are used up, the same on every machine', () => {
    const sub = { type: 'object', oneOf: Array.from({ length: 12 }, (_, index) => ({ required: [`a${index}`] })) };
    const sup = { anyOf: [{ minProperties: 2 }, { required: ['a0'] }] };
    expect(includes(sub, sup, { steps: 400 })).toMatchObject({ answer: 'unknown', keyword: 'oneOf', pointer: '', reason: 'the budget of 400 steps is used up' });
    expect(includes(sub, sup)).toMatchObject({ answer: 'no' });
  });
});
