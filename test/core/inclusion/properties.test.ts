/** Laws of inclusion over generated schemas, and documents that try to contradict a `yes`. */

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { includes, readersSurvive, readerSchema, writerSchema } from '../../../src/core/inclusion/index.ts';
import type { Json, JsonSchema } from '../../../src/core/model.ts';
import { documentsOf } from '../../../scripts/documents.ts';
import { ajvAccepts, ajvJudge } from './pairs.ts';

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

/** The same document, with every object in it emptied. */
function withoutMembers(document: Json): Json {
  if (Array.isArray(document)) return document.map(withoutMembers);
  return typeof document === 'object' && document !== null ? {} : document;
}

/** Keywords of 2020-12 that draft-07 lacks, on top of a schema of draft-07 whose tuples are spelled as they are there. */
const laterSchema: fc.Arbitrary<JsonSchema> = fc.letrec<{ later: JsonSchema; base: JsonSchema }>((tie) => ({
  base: schema.map((one) => renamed(one) as JsonSchema),
  later: fc.oneof({ maxDepth: 2 }, tie('base'), fc.tuple(tie('base'), fc.oneof(
    fc.tuple(fc.constantFrom('unevaluatedProperties', 'contains', 'propertyNames'), fc.oneof(fc.boolean(), tie('later'))).map(([key, value]) => ({ [key]: value })),
    fc.tuple(fc.constantFrom('minContains', 'maxContains'), small, tie('later')).map(([key, count, of]) => ({ contains: of, [key]: count })),
    fc.tuple(name, tie('later')).map(([key, value]) => ({ dependentSchemas: { [key]: value } })),
    fc.tuple(name, name).map(([key, value]) => ({ dependentRequired: { [key]: [value] } })),
    fc.array(tie('later'), { minLength: 1, maxLength: 2 }).map((value) => ({ prefixItems: value })),
    fc.tuple(fc.constantFrom('items', 'additionalProperties'), fc.constant({ $ref: '#' })).map(([key, value]) => ({ [key]: value })),
  )).map(([one, more]) => (typeof one === 'boolean' ? more : { ...one, ...more }) as JsonSchema)),
})).later;

function renamed(value: Json): Json {
  if (Array.isArray(value)) return value.map(renamed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key === 'items' && Array.isArray(each) ? 'prefixItems' : key, renamed(each)]));
}

/** What ajv 8 and the specification read differently in 2020-12: `contains` beside other words about items. */
function ajvErrsLater(...schemas: JsonSchema[]): boolean {
  return schemas.some((each) => /"contains"/.test(JSON.stringify(each)) && /"(?:items|prefixItems)"/.test(JSON.stringify(each)));
}

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
        const [inOne, inTwo] = [ajvJudge(one, draft), ajvJudge(two, draft)];
        for (const sample of samples) if (inOne(sample) === true) expect(inTwo(sample)).not.toBe(false);
      }
      if (found.answer === 'no') {
        expect(ajvAccepts(one, draft, found.witness)).toBe(true);
        expect(ajvAccepts(two, draft, found.witness)).toBe(false);
      }
    }), { numRuns: 300 });
    expect(decided).toBeGreaterThan(290);
  });

  it('never says yes against a document made for the schemas, in 2020-12', () => {
    let decided = 0;
    const pair = fc.tuple(laterSchema, laterSchema, fc.nat(3)).map(([one, other, how]): [JsonSchema, JsonSchema] => {
      if (how === 0) return [one, other];
      // References to the root would mean something else inside.
      if (JSON.stringify(one).includes('"$ref"')) return [one, { ...(typeof one === 'object' ? one : {}), ...(typeof other === 'object' ? other : {}) }];
      return how === 1 ? [one, { anyOf: [one, other] }] : [{ allOf: [one, other] }, one];
    });
    const samples = ([one, two]: [JsonSchema, JsonSchema]) => fc.tuple(fc.constant(one), fc.constant(two), fc.array(fc.oneof(documentsOf(one, 3), documentsOf(two, 3)), { minLength: 20, maxLength: 20 }));
    fc.assert(fc.property(pair.chain(samples), ([one, two, found]) => {
      const answer = includes(one, two, { draft: '2020-12', steps: 300_000 });
      if (answer.answer !== 'unknown') decided += 1;
      if (ajvErrsLater(one, two)) return;
      if (answer.answer === 'yes') {
        const [inOne, inTwo] = [ajvJudge(one, '2020-12'), ajvJudge(two, '2020-12')];
        for (const sample of found) if (inOne(sample) === true) expect(inTwo(sample)).not.toBe(false);
      }
      if (answer.answer === 'no') {
        expect(ajvJudge(one, '2020-12')(answer.witness)).not.toBe(false);
        expect(ajvJudge(two, '2020-12')(answer.witness)).not.toBe(true);
      }
    }), { numRuns: 200 });
    expect(decided).toBeGreaterThan(180);
  });

  it('agrees with ajv on single documents made for the schema, in 2020-12', () => {
    const cases = laterSchema.chain((one) => fc.tuple(fc.constant(one), documentsOf(one, 3)));
    fc.assert(fc.property(cases, ([one, document]) => {
      if (ajvErrsLater(one)) return;
      const { answer } = includes({ const: document }, one, { draft: '2020-12' });
      const accepted = ajvJudge(one, '2020-12')(document);
      if (answer !== 'unknown' && accepted !== undefined) expect(answer).toBe(accepted ? 'yes' : 'no');
    }), { numRuns: 400 });
  });

  it('agrees with ajv on single documents', () => {
    fc.assert(fc.property(schema, documents, (one, document) => {
      if (ajvErrs(one)) return;
      expect(decide({ enum: [document] }, one)).toBe(ajvAccepts(one, draft, document) ? 'yes' : 'no');
    }), { numRuns: 500 });
  });
});

describe('content model', () => {
  it('changes nothing for documents without members', () => {
    fc.assert(fc.property(schema.chain((one) => fc.tuple(fc.constant(one), fc.array(documentsOf(one, 3), { minLength: 10, maxLength: 10 }))), ([one, samples]) => {
      if (ajvErrs(one)) return;
      const [itself, written, read] = [one, writerSchema(one, { draft }), readerSchema(one, { draft })].map((each) => ajvJudge(each, draft));
      for (const sample of samples.map(withoutMembers)) expect([written!(sample), read!(sample)]).toEqual([itself!(sample), itself!(sample)]);
    }), { numRuns: 100 });
  });

  it('keeps W(S) inside S, S inside R(S), and lets readers survive no change', () => {
    fc.assert(fc.property(schema, (one) => {
      expect(decide(writerSchema(one, { draft }), one)).not.toBe('no');
      expect(decide(one, readerSchema(one, { draft }))).not.toBe('no');
      expect(readersSurvive(one, one, { draft }).answer).not.toBe('no');
    }), { numRuns: 300 });
  });
});
