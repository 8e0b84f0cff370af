/** What writers emit and readers accept, and which changes old readers survive. */

import { describe, expect, it } from '@jest/globals';
import { includes, readersSurvive, readerSchema, writerSchema } from '../../../src/core/inclusion/index.ts';
import type { Json, JsonObject, JsonSchema } from '../../../src/core/model.ts';
import { ajvAccepts } from './pairs.ts';

const base: JsonObject = { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] };
const closed: JsonObject = { ...base, additionalProperties: false };

/** What a JSON Pointer leads to. */
function resolved(schema: Json, pointer: string): Json | undefined {
  return pointer.split('/').slice(1).reduce<Json | undefined>((at, step) => (typeof at === 'object' && at !== null ? (at as JsonObject)[step] : undefined), schema);
}

describe('writerSchema', () => {
  const extended: JsonSchema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    definitions: { base: { properties: { id: { type: 'integer' }, tags: { items: { properties: { t: {} } } } } } },
    allOf: [{ $ref: '#/definitions/base' }],
    properties: { name: {}, tags: { items: { properties: { u: {} } } } },
    required: ['kind'],
  };
  const cases: [string, JsonSchema, Json, boolean][] = [
    ['keeps declared properties', base, { name: 'a' }, true],
    ['drops undeclared ones', base, { name: 'a', extra: 1 }, false],
    ['closes inside', { properties: { p: base } }, { p: { name: 'a', extra: 1 } }, false],
    ['closes items', { items: base }, [{ name: 'a', extra: 1 }], false],
    ['counts what a reference and allOf declare', extended, { id: 1, name: 'a', kind: 'k' }, true],
    ['counts what is required', extended, { kind: 'k', other: 1 }, false],
    ['joins what two schemas declare of one place', extended, { kind: 'k', tags: [{ t: 1, u: 2 }] }, true],
    ['leaves out what neither declares', extended, { kind: 'k', tags: [{ v: 2 }] }, false],
    ['leaves free-form maps open', { type: 'object' }, { any: 1 }, true],
    ['leaves typed maps open', { properties: { a: {} }, additionalProperties: { type: 'integer' } }, { b: 1 }, true],
    ['reads additionalProperties: true as its absence', { properties: { a: {} }, additionalProperties: true }, { b: 1 }, false],
    ['keeps patterned names', { properties: { a: {} }, patternProperties: { '^x': {} } }, { xy: 1 }, true],
    ['does not change what is evaluated', { properties: { a: {} }, unevaluatedProperties: false }, { b: 1 }, false],
    ['leaves spelled-out values alone', { properties: { a: {} }, enum: [{ b: 1 }] }, { b: 1 }, true],
  ];
  it.each(cases)('%s', (_name, schema, document, expected) => {
    const draft = typeof schema === 'object' && '$schema' in schema ? 'draft-07' : '2020-12';
    expect(ajvAccepts(writerSchema(schema), draft, document)).toBe(expected);
  });

  it('wakes nothing that stands beside a reference in draft-07, where it is ignored', () => {
    const record: JsonObject = { type: 'object', properties: { id: { type: 'integer' } } };
    const asleep: JsonSchema = { $schema: 'http://json-schema.org/draft-07/schema#', $ref: '#/definitions/record', required: ['id'], maxProperties: 0, definitions: { record } };
    expect(ajvAccepts(writerSchema(asleep), 'draft-07', {})).toBe(true);
    expect(ajvAccepts(writerSchema(asleep), 'draft-07', { id: 1 })).toBe(true);
    expect(ajvAccepts(writerSchema(asleep), 'draft-07', { id: 1, other: 1 })).toBe(false);
    expect(readersSurvive({ ...record, required: ['id'] }, asleep)).toEqual({ answer: 'no', witness: {} });
  });

  it('leaves alone what stands beside a reference in draft-07 where a pointer leads into it', () => {
    const led: JsonSchema = { $schema: 'http://json-schema.org/draft-07/schema#', $ref: '#/properties/a', properties: { a: { type: 'object', properties: { id: { $ref: '#/properties/b' } } }, b: { type: 'integer' } } };
    expect(ajvAccepts(writerSchema(led), 'draft-07', { id: 1 })).toBe(true);
    expect(ajvAccepts(writerSchema(led), 'draft-07', { id: 'text' })).toBe(false);
  });

  it('does not write over a definition of the same name', () => {
    const taken: JsonSchema = { type: 'object', properties: { id: { $ref: '#/$defs/written-0' } }, $defs: { 'written-0': { type: 'integer' } } };
    expect(ajvAccepts(writerSchema(taken), '2020-12', { id: 1 })).toBe(true);
    expect(ajvAccepts(writerSchema(taken), '2020-12', { id: 'text' })).toBe(false);
    expect(ajvAccepts(writerSchema(taken), '2020-12', { id: 1, other: 1 })).toBe(false);
  });

  it('follows recursion', () => {
    const tree = writerSchema({ type: 'object', properties: { left: { $ref: '#' }, value: {} } });
    expect(ajvAccepts(tree, '2020-12', { left: { left: { value: 1 } } })).toBe(true);
    expect(ajvAccepts(tree, '2020-12', { left: { left: { extra: 1 } } })).toBe(false);
  });
});

describe('readerSchema', () => {
  const union: JsonSchema = { oneOf: [{ ...closed, properties: { name: { const: 'a' } } }, { ...closed, properties: { name: { const: 'b' } } }] };
  const cases: [string, JsonSchema, Json, boolean][] = [
    ['accepts undeclared properties', closed, { name: 'a', extra: 1 }, true],
    ['still checks declared ones', closed, { name: 1 }, false],
    ['opens references', { $ref: '#/$defs/p', $defs: { p: closed } }, { name: 'a', extra: 1 }, true],
    ['opens the branches of oneOf', union, { name: 'a', extra: 1 }, true],
    ['opens unevaluatedProperties', { properties: { a: {} }, unevaluatedProperties: false }, { b: 1 }, true],
    ['keeps typed maps', { additionalProperties: { type: 'integer' } }, { a: 'x' }, false],
    ['opens nothing under not', { not: closed }, { name: 'a', extra: 1 }, true],
    ['rejects what not rejected', { not: closed }, { name: 'a' }, false],
  ];
  it.each(cases)('%s', (_name, schema, document, expected) => {
    expect(ajvAccepts(readerSchema(schema), '2020-12', document)).toBe(expected);
  });

  it('is the schema itself where nothing is closed', () => {
    expect(readerSchema(base)).toBe(base);
  });
});

describe('readersSurvive', () => {
  const withAge = (age: Json, required: string[] = ['name']): JsonSchema => ({ ...closed, properties: { name: { type: 'string' }, age }, required });
  const cases: [string, JsonSchema, JsonSchema, 'yes' | 'no'][] = [
    ['an optional property added to a closed object', closed, withAge({ type: 'integer' }), 'yes'],
    ['a required property added', closed, withAge({ type: 'integer' }, ['name', 'age']), 'yes'],
    ['an optional property gone', withAge({ type: 'integer' }), closed, 'yes'],
    ['a required property gone', withAge({ type: 'integer' }, ['name', 'age']), closed, 'no'],
    ['a required property made optional', base, { type: 'object', properties: { name: { type: 'string' } } }, 'no'],
    ['a type widened', withAge({ type: 'integer' }), withAge({ type: 'number' }), 'no'],
    ['a type narrowed', withAge({ type: 'number' }), withAge({ type: 'integer' }), 'yes'],
    ['an enum value added', withAge({ enum: [1] }), withAge({ enum: [1, 2] }), 'no'],
    ['a bound relaxed', withAge({ minimum: 1 }), withAge({ minimum: 0 }), 'no'],
    ['a bound tightened', withAge({ minimum: 0 }), withAge({ minimum: 1 }), 'yes'],
    ['a branch added to oneOf', { oneOf: [base] }, { oneOf: [base, { type: 'string' }] }, 'no'],
    ['only words', base, { ...base, title: 'Person' }, 'yes'],
    ['a free-form map no longer typed', { type: 'object', additionalProperties: { type: 'string' } }, { type: 'object' }, 'no'],
  ];
  it.each(cases)('%s', (_name, before, after, expected) => {
    const found = readersSurvive(before, after);
    expect(found.answer).toBe(expected);
    if (found.answer !== 'no') return;
    expect(ajvAccepts(writerSchema(after), '2020-12', found.witness)).toBe(true);
    expect(ajvAccepts(readerSchema(before), '2020-12', found.witness)).toBe(false);
  });

  it('compares the schemas as they stand when the content model is strict', () => {
    const optional = withAge({ type: 'integer' });
    expect(readersSurvive(closed, optional, { contentModel: 'strict' })).toMatchObject({ answer: 'no' });
    expect(readersSurvive(optional, closed, { contentModel: 'strict' })).toEqual({ answer: 'yes' });
  });

  it('names places as they stand in the schema a person wrote', () => {
    const item: JsonObject = { type: 'object', properties: { code: { type: 'string', pattern: '(a)\\1' } }, additionalProperties: false };
    const before: JsonSchema = { type: 'array', items: { $ref: '#/$defs/item' }, $defs: { item } };
    const after: JsonSchema = { type: 'array', items: { type: 'object', properties: { code: { type: 'string' } } } };
    expect(readersSurvive(before, after)).toMatchObject({ answer: 'unknown', keyword: 'pattern', pointer: '/$defs/item/properties/code' });
  });

  it('names a place in one of the schemas that were given, also when the steps ran out in a copy', () => {
    const ways = (count: number): Json[] => Array.from({ length: count }, (_, index) => ({ type: 'object', properties: { kind: { const: index }, [`p${index}`]: {} }, required: [`p${index}`], additionalProperties: false }));
    const before: JsonObject = { type: 'array', items: { $ref: '#/$defs/item' }, $defs: { item: { oneOf: ways(9) } } };
    const after: JsonObject = { ...before, $defs: { item: { oneOf: ways(10) } } };
    for (const steps of [200, 500, 1000, 2000, 5000]) {
      const found = readersSurvive(before, after, { steps });
      if (found.answer !== 'unknown') continue;
      expect(found.pointer).not.toMatch(/read-|written-/);
      expect([resolved(before, found.pointer), resolved(after, found.pointer)]).not.toEqual([undefined, undefined]);
    }
    expect(readersSurvive(before, after, { steps: 2000 }).answer).toBe('unknown');
  });

  it('does not call a schema harmless because closing it leaves nothing', () => {
    const impossible: JsonSchema = { type: 'object', properties: { a: {} }, allOf: [{ anyOf: [{ minProperties: 3 }] }] };
    expect(includes(writerSchema(impossible), false).answer).not.toBe('unknown');
    expect(readersSurvive({ type: 'string' }, impossible).answer).toBe('no');
  });
});
