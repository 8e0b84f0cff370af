/** Laws of inclusion over generated schemas, and documents that try to contradict a `yes`. */

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { includes, readersSurvive, readerSchema, writerSchema } from '../../../src/core/inclusion/index.ts';
import type { Json, JsonSchema } from '../../../src/core/model.ts';
import { ajvAccepts } from './pairs.ts';

const draft = 'draft-07';
const name = fc.constantFrom('a', 'b', 'ab', 'c');
const small = fc.integer({ min: 0, max: 3 });
const scalar: fc.Arbitrary<Json> = fc.constantFrom<Json>(null, true, false, 0, 1, 2, -1, 1.5, '', 'a', 'b', 'ab');
const pattern = fc.constantFrom('^a', 'b$', '^[ab]+$', '^.$', '^(?!a)');
const type = fc.constantFrom('null', 'boolean', 'number', 'integer', 'string', 'array', 'object');

function merged(parts: fc.Arbitrary<JsonSchema>): fc.Arbitrary<JsonSchema> {
  return fc.array(parts, { minLength: 1, maxLength: 3 }).map((list) => Object.assign({}, ...list) as JsonSchema);
}

const { schema } = fc.letrec<{ schema: JsonSchema; leaf: JsonSchema; node: JsonSchema }>((tie) => {
  const list = fc.array(tie('schema'), { minLength: 1, maxLength: 3 });
  return {
    leaf: merged(fc.oneof(
      type.map((value) => ({ type: value })),
      fc.uniqueArray(type, { minLength: 2, maxLength: 3 }).map((value) => ({ type: value })),
      scalar.map((value) => ({ const: value })),
      fc.uniqueArray(scalar, { minLength: 1, maxLength: 3 }).map((value) => ({ enum: value })),
      fc.tuple(fc.constantFrom('minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties'), small).map(([key, value]) => ({ [key]: value })),
      fc.constantFrom(1, 2, 3, 0.5).map((value) => ({ multipleOf: value })),
      pattern.map((value) => ({ pattern: value })),
      name.map((value) => ({ required: [value] })),
      fc.constant({ uniqueItems: true }),
    )),
    node: merged(fc.oneof(
      tie('leaf'),
      fc.dictionary(name, tie('schema'), { maxKeys: 2, noNullPrototype: true }).map((value) => ({ properties: value })),
      fc.dictionary(pattern, tie('schema'), { maxKeys: 1, noNullPrototype: true }).map((value) => ({ patternProperties: value })),
      fc.tuple(fc.constantFrom('additionalProperties', 'propertyNames', 'items', 'contains', 'not'), tie('schema')).map(([key, value]) => ({ [key]: value })),
      fc.tuple(fc.constantFrom('allOf', 'anyOf', 'oneOf', 'items'), list).map(([key, value]) => ({ [key]: value })),
      fc.tuple(tie('schema'), tie('schema'), tie('schema')).map(([test, then, otherwise]) => ({ if: test, then, else: otherwise })),
      fc.tuple(name, fc.oneof(fc.array(name, { minLength: 1, maxLength: 1 }), tie('schema'))).map(([key, value]) => ({ dependencies: { [key]: value } })),
    )) as fc.Arbitrary<JsonSchema>,
    schema: fc.oneof({ maxDepth: 3, depthSize: 'small' }, tie('leaf'), fc.boolean(), tie('node')),
  };
});
const documents = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof({ maxDepth: 2 }, scalar, fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(name, tie('value'), { maxKeys: 3, noNullPrototype: true }) as fc.Arbitrary<Json>),
})).value;

function decide(sub: JsonSchema, sup: JsonSchema): 'yes' | 'no' | 'unknown' {
  return includes(sub, sup, { draft, steps: 300_000 }).answer;
}

/** ajv 8 accepts an empty array under `contains` beside a tuple; the specification does not (validation, section 6.4.6). */
function ajvErrs(...schemas: JsonSchema[]): boolean {
  return schemas.some((each) => /"contains"/.test(JSON.stringify(each)) && /"items":\[/.test(JSON.stringify(each)));
}

describe('inclusion', () => {
  it('is reflexive', () => {
    fc.assert(fc.property(schema, (one) => {
      expect(decide(one, { allOf: [one] })).not.toBe('no');
      expect(decide(one, one)).toBe('yes');
    }), { numRuns: 300 });
  });

  it('is transitive where it is decided', () => {
    fc.assert(fc.property(schema, schema, schema, (one, two, three) => {
      const both: JsonSchema = { allOf: [one, two] };
      const either: JsonSchema = { anyOf: [one, three] };
      expect(decide(both, one)).not.toBe('no');
      expect(decide(one, either)).not.toBe('no');
      expect(decide(both, either)).not.toBe('no');
      if (decide(one, two) === 'yes' && decide(two, three) === 'yes') expect(decide(one, three)).not.toBe('no');
    }), { numRuns: 300 });
  });

  it('knows that a schema and its negation share nothing and cover everything', () => {
    fc.assert(fc.property(schema, (one) => {
      expect(decide({ allOf: [one, { not: one }] }, false)).not.toBe('no');
      expect(decide(true, { anyOf: [one, { not: one }] })).not.toBe('no');
    }), { numRuns: 300 });
  });

  it('never says yes against a document, nor no without one', () => {
    let decided = 0;
    fc.assert(fc.property(schema, schema, fc.array(documents, { minLength: 20, maxLength: 20 }), (one, two, samples) => {
      const found = includes(one, two, { draft, steps: 300_000 });
      if (found.answer !== 'unknown') decided += 1;
      if (ajvErrs(one, two)) return;
      if (found.answer === 'yes') {
        for (const sample of samples) {
          if (ajvAccepts(one, draft, sample)) expect(ajvAccepts(two, draft, sample)).toBe(true);
        }
      }
      if (found.answer === 'no') {
        expect(ajvAccepts(one, draft, found.witness)).toBe(true);
        expect(ajvAccepts(two, draft, found.witness)).toBe(false);
      }
    }), { numRuns: 300 });
    expect(decided).toBeGreaterThan(290);
  });

  it('agrees with ajv on single documents', () => {
    fc.assert(fc.property(schema, documents, (one, document) => {
      if (ajvErrs(one)) return;
      expect(decide({ enum: [document] }, one)).toBe(ajvAccepts(one, draft, document) ? 'yes' : 'no');
    }), { numRuns: 500 });
  });
});

describe('content model', () => {
  it('keeps W(S) inside S, S inside R(S), and lets readers survive no change', () => {
    fc.assert(fc.property(schema, (one) => {
      expect(decide(writerSchema(one, { draft }), one)).not.toBe('no');
      expect(decide(one, readerSchema(one, { draft }))).not.toBe('no');
      expect(readersSurvive(one, one, { draft }).answer).not.toBe('no');
    }), { numRuns: 300 });
  });
});
