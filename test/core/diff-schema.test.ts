/** What a change of a schema means: a pair and a near miss for each rule, and the cases where names and meaning part. */
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { diffExport, type DiffContext } from '../../src/core/diff.ts';
import { bumps, type Bump, type Export, type Json, type JsonSchema } from '../../src/core/model.ts';

function exported(schema: JsonSchema | string | undefined, more: Partial<Export> = {}): Export {
  return { name: 'contract', version: '1.3.0', ...(schema === undefined ? {} : { schema }), ...more };
}

function diffOf(before: JsonSchema | string | undefined, after: JsonSchema | string | undefined, more: Partial<Export> = {}, context: DiffContext = {}) {
  return diffExport(exported(before, more), exported(after, more), context);
}

/** `rule bump` for each change, and every witness confirmed. */
function told(before: JsonSchema, after: JsonSchema, more: Partial<Export> = {}): string[] {
  const { changes } = diffOf(before, after, more);
  return changes.map((change) => `${change.rule} ${change.bump}`);
}

function valid(schema: JsonSchema, data: unknown): boolean {
  const old = typeof schema === 'object' && String(schema['$schema'] ?? '').includes('draft-07');
  const ajv = new (old ? Ajv : Ajv2020)({ strict: false, validateFormats: false, logger: false });
  return ajv.validate(schema as object, data);
}

const object = (properties: { [key: string]: Json }, more: { [key: string]: Json } = {}): JsonSchema => ({ type: 'object', properties, ...more });
const text = { type: 'string' };
const number = { type: 'number' };

describe('rules and their near misses', () => {
  it.each<[string, JsonSchema, JsonSchema, string[]]>([
    ['a type more', { type: 'string' }, { type: ['string', 'null'] }, ['type-widened major']],
    ['a type less', { type: ['string', 'null'] }, { type: 'string' }, ['type-narrowed minor']],
    ['another type', { type: 'string' }, { type: 'integer' }, ['type-changed major']],
    ['integer for number', { type: 'number' }, { type: 'integer' }, ['type-narrowed minor']],
    ['number for integer', { type: 'integer' }, { type: 'number' }, ['type-widened major']],
    ['a list of one type is that type', { type: 'string' }, { type: ['string'] }, []],
    ['integer beside number says nothing', { type: 'number' }, { type: ['number', 'integer'] }, []],
    ['types in another order', { type: ['string', 'null'] }, { type: ['null', 'string'] }, []],
    ['any type', { type: 'string' }, {}, ['type-widened major']],

    ['an enum value more', { enum: ['a'] }, { enum: ['a', 'b'] }, ['enum-value-added major']],
    ['an enum value less', { enum: ['a', 'b'] }, { enum: ['a'] }, ['enum-value-removed minor']],
    ['enum values in another order', { enum: ['a', 'b'] }, { enum: ['b', 'a'] }, []],
    ['an enum of one is a const', { enum: ['a'] }, { const: 'a' }, []],
    ['a const of another value', { const: 'a' }, { const: 'b' }, ['enum-value-added major', 'enum-value-removed minor']],
    ['an enum value the type forbids', { type: 'string', enum: ['a'] }, { type: 'string', enum: ['a', 1] }, []],
    ['an enum of all truth values', { type: 'boolean' }, { type: 'boolean', enum: [true, false] }, []],
    ['an enum', { type: 'string' }, { type: 'string', enum: ['a'] }, ['enum-added minor']],
    ['no enum', { type: 'string', enum: ['a'] }, { type: 'string' }, ['enum-removed major']],

    ['required made optional', object({ id: text }, { required: ['id'] }), object({ id: text }), ['required-property-removed major']],
    ['required gone', object({ id: text }, { required: ['id'] }), object({}), ['required-property-removed major']],
    ['optional made required', object({ id: text }), object({ id: text }, { required: ['id'] }), ['required-property-added minor']],
    ['required in another order', object({ a: text, b: text }, { required: ['a', 'b'] }), object({ a: text, b: text }, { required: ['b', 'a'] }), []],
    ['an optional property more', object({ id: text }), object({ id: text, size: number }), ['property-added minor']],
    ['a required property more', object({ id: text }), object({ id: text, size: number }, { required: ['size'] }), ['property-added minor']],
    ['an optional property more, in a closed object', object({ id: text }, { additionalProperties: false }), object({ id: text, size: number }, { additionalProperties: false }), ['property-added minor']],
    ['an optional property less', object({ id: text, size: number }), object({ id: text }), ['property-removed minor']],

    ['a map of more', { type: 'object', additionalProperties: text }, { type: 'object', additionalProperties: true }, ['additional-properties-opened major']],
    ['a map of less', { type: 'object', additionalProperties: true }, { type: 'object', additionalProperties: text }, ['additional-properties-closed minor']],
    ['a closed object opened, to tolerant readers', object({ id: text }, { additionalProperties: false }), object({ id: text }), ['additional-properties-opened minor']],
    ['an open object closed', object({ id: text }), object({ id: text }, { additionalProperties: false }), ['additional-properties-closed minor']],
    ['additionalProperties: true spelt out', object({ id: text }), object({ id: text }, { additionalProperties: true }), []],
    ['a map of something else', { type: 'object', additionalProperties: text }, { type: 'object', additionalProperties: number }, ['type-changed major']],

    ['a bound relaxed', { type: 'integer', maximum: 10 }, { type: 'integer', maximum: 20 }, ['bound-relaxed major']],
    ['a bound gone', { type: 'string', minLength: 1 }, { type: 'string' }, ['bound-relaxed major']],
    ['a bound tightened', { type: 'array', minItems: 1 }, { type: 'array', minItems: 2 }, ['bound-tightened minor']],
    ['a bound that says nothing', { type: 'string' }, { type: 'string', minLength: 0 }, []],
    ['a bound on another type', { type: 'string' }, { type: 'string', minimum: 5 }, []],
    ['one bound relaxed within another', { type: 'integer', minimum: 5, exclusiveMinimum: 0 }, { type: 'integer', minimum: 5, exclusiveMinimum: -3 }, []],

    ['a branch more', { oneOf: [text, { type: 'integer' }] }, { oneOf: [text, { type: 'integer' }, { type: 'null' }] }, ['branch-added major']],
    ['a branch less', { oneOf: [text, { type: 'integer' }, { type: 'null' }] }, { oneOf: [text, { type: 'integer' }] }, ['branch-removed minor']],
    ['branches in another order', { oneOf: [text, number] }, { oneOf: [number, text] }, []],
    ['a branch that others contain', { anyOf: [number, text] }, { anyOf: [number, text, { type: 'integer' }] }, []],
    ['a branch that narrows, in oneOf', { oneOf: [{ type: 'string' }, { type: 'integer' }] }, { oneOf: [{ type: 'string' }, { type: 'integer' }, { const: 5 }] }, ['branch-added minor']],

    ['an alternative beside what stood alone', { type: 'string', minLength: 1 }, { oneOf: [{ type: 'string', minLength: 1 }, { type: 'integer' }] }, ['branch-added major']],
    ['what stood alone, changed, and an alternative', { type: 'string', minLength: 1 }, { anyOf: [{ type: 'integer' }, { type: 'string', minLength: 2 }] }, ['branch-added major', 'bound-tightened minor']],
    ['alternatives that became one', { oneOf: [{ type: 'string', minLength: 1 }, { type: 'integer' }] }, { type: 'string', minLength: 1 }, ['branch-removed minor']],
    ['an alternative around a property', object({ a: { $ref: '#/$defs/a' } }, { $defs: { a: text } }), object({ a: { oneOf: [{ $ref: '#/$defs/a' }, number] } }, { $defs: { a: text } }), ['branch-added major']],
    ['an alternative around the whole', { $ref: '#/$defs/a', $defs: { a: text } }, { oneOf: [{ $ref: '#/$defs/a' }, number], $defs: { a: text } }, ['branch-added major']],
    ['a shared definition that one place leaves', object({ a: { $ref: '#/$defs/a' }, b: { $ref: '#/$defs/a' } }, { $defs: { a: { type: 'string', maxLength: 3 } } }), object({ a: { type: 'string' }, b: { $ref: '#/$defs/a' } }, { $defs: { a: { type: 'string', maxLength: 3 } } }), ['bound-relaxed major']],

    ['a pattern gone', { type: 'string', pattern: '^a' }, { type: 'string' }, ['constraint-removed major']],
    ['a pattern', { type: 'string' }, { type: 'string', pattern: '^a' }, ['constraint-added minor']],
    ['a wider pattern', { type: 'string', pattern: '^ab' }, { type: 'string', pattern: '^a' }, ['constraint-changed major']],
    ['a narrower pattern', { type: 'string', pattern: '^a' }, { type: 'string', pattern: '^ab' }, ['constraint-changed minor']],
    ['a pattern written differently', { type: 'string', pattern: '^(a|b)$' }, { type: 'string', pattern: '^[ab]$' }, []],

    ['words', { type: 'string', title: 'One' }, { type: 'string', title: 'Two', description: 'x', examples: ['a'] }, ['words-changed patch', 'words-changed patch', 'words-changed patch']],
    ['a format', { type: 'string', format: 'date' }, { type: 'string', format: 'date-time' }, ['words-changed patch']],
    ['a property that is called title', object({ title: text }), object({ title: number }), ['type-changed major']],
    ['a tool of its own', { type: 'string' }, { type: 'string', 'x-go-type': 'Name' }, ['words-changed patch']],
    ['keys in another order', { type: 'string', minLength: 1 }, { minLength: 1, type: 'string' }, []],
    ['true and {}', true, {}, []],
    ['definitions that nothing refers to', { type: 'string' }, { type: 'string', $defs: { a: number } }, []],
    ['definitions that moved', { $ref: '#/definitions/a', definitions: { a: text } }, { $ref: '#/$defs/b', $defs: { b: text } }, []],
    ['a definition written out', object({ a: { $ref: '#/$defs/a' } }, { $defs: { a: text } }), object({ a: text }), []],
    ['a definition that widened', object({ a: { $ref: '#/$defs/a' } }, { $defs: { a: text } }), object({ a: { $ref: '#/$defs/a' } }, { $defs: { a: { type: ['string', 'null'] } } }), ['type-widened major']],
    ['allOf written out', { allOf: [{ type: 'integer' }, { minimum: 1 }] }, { type: 'integer', minimum: 1 }, []],
    ['recursion', object({ next: { $ref: '#' }, v: text }), object({ next: { $ref: '#' }, v: { type: ['string', 'null'] } }), ['type-widened major']],
  ])('%s', (_, before, after, expected) => {
    expect(told(before, after).sort()).toEqual([...expected].sort());
  });
});

describe('witnesses', () => {
  it.each<[string, JsonSchema, JsonSchema]>([
    ['required', object({ id: text }, { required: ['id'] }), object({ id: text })],
    ['deep', object({ a: object({ b: { type: 'array', items: { enum: ['x'] } } }) }), object({ a: object({ b: { type: 'array', items: { enum: ['x', 'y'] } } }) })],
    ['draft-07', { $schema: 'http://json-schema.org/draft-07/schema#', type: 'array', items: [text] }, { $schema: 'http://json-schema.org/draft-07/schema#', type: 'array', items: [number] }],
    ['several at once', object({ a: text, b: text }, { required: ['a', 'b'] }), object({ a: number, b: text })],
  ])('%s: each major change has one that ajv confirms', (_, before, after) => {
    const majors = diffOf(before, after).changes.filter((change) => change.bump === 'major');
    expect(majors.length).toBeGreaterThan(0);
    for (const change of majors) {
      expect(change.undecided).toBeUndefined();
      expect(change).toHaveProperty('witness');
      expect(valid(after, change.witness)).toBe(true);
      expect(valid(before, change.witness)).toBe(false);
    }
  });

  it('is about the place that changed, also where others share its definition', () => {
    const before = object({ a: { $ref: '#/$defs/a' }, b: { $ref: '#/$defs/a' } }, { $defs: { a: { type: 'string', maxLength: 3 } } });
    const after = object({ a: { type: 'string' }, b: { $ref: '#/$defs/a' } }, { $defs: { a: { type: 'string', maxLength: 3 } } });
    const { changes } = diffOf(before, after);
    expect(changes[0]).toMatchObject({ pointer: '/schema/properties/a/maxLength', witness: { a: expect.stringMatching(/^.{4,}$/s) } });
  });

  it('tells the change that breaks from the one beside it', () => {
    const before = object({ a: text, kind: { enum: ['x'] } });
    const after = object({ a: text, kind: { enum: ['x', 'y'] }, size: number });
    const { changes } = diffOf(before, after);
    expect(changes.map((change) => [change.rule, change.pointer, change.bump, change.action])).toEqual([
      ['enum-value-added', '/schema/properties/kind/enum', 'major', 'must-act'],
      ['property-added', '/schema/properties/size', 'minor', 'none'],
    ]);
    expect(changes[0]?.witness).toEqual(expect.objectContaining({ kind: 'y' }));
  });
});

describe('names and meaning apart', () => {
  it('a change that others make harmless is no breaking change', () => {
    expect(told({ type: 'integer', maximum: 10 }, { type: 'integer', enum: [1, 2] }).sort()).toEqual(['bound-relaxed minor', 'enum-added minor']);
  });

  it('a property of a new definition is no reason for doubt beside a breaking change', () => {
    const before = object({ kind: { enum: ['x'] } });
    const after = object({ kind: { enum: ['x', 'y'] }, home: { $ref: '#/$defs/address' } }, { $defs: { address: object({ city: text }) } });
    expect(told(before, after).sort()).toEqual(['enum-value-added major', 'property-added minor']);
  });

  it('what no rule names is still found', () => {
    const schema = (maximum: number): JsonSchema => ({ type: 'integer', not: { $ref: '#/$defs/reserved' }, $defs: { reserved: { maximum } } });
    const { changes } = diffOf(schema(9), schema(4));
    expect(changes).toMatchObject([{ rule: 'schema-widened', bump: 'major' }]);
    expect(valid(schema(4), changes[0]?.witness)).toBe(true);
    expect(valid(schema(9), changes[0]?.witness)).toBe(false);
    expect(told(schema(4), schema(9))).toEqual(['schema-narrowed minor']);
  });

  it('a reference into examples is more than words', () => {
    const schema = (type: string): JsonSchema => ({ $ref: '#/examples/0', examples: [{ type }] });
    expect(diffOf(schema('string'), schema('integer')).bump).toBe('major');
  });
});

describe('content_model: strict', () => {
  it.each<[string, JsonSchema, JsonSchema, Bump]>([
    ['a property more in a closed object is breaking', object({ id: text }, { additionalProperties: false }), object({ id: text, size: number }, { additionalProperties: false }), 'major'],
    ['a property more in an open object is not', object({ id: text }), object({ id: text, size: number }), 'minor'],
    ['an optional property less in an open object is breaking', object({ id: text, size: number }), object({ id: text }), 'major'],
    ['an optional property less in a closed object is not', object({ id: text, size: number }, { additionalProperties: false }), object({ id: text }, { additionalProperties: false }), 'minor'],
  ])('%s', (_, before, after, bump) => {
    expect(diffOf(before, after, { content_model: 'strict' }).bump).toBe(bump);
  });
});

describe('undecided', () => {
  it.each<[string, JsonSchema, JsonSchema, string]>([
    ['a reference that leaves the realm', { type: 'string' }, { $ref: 'https://example.com/a.json' }, '$ref'],
    ['a keyword of another draft that changed', { $schema: 'http://json-schema.org/draft-07/schema#', type: 'array', prefixItems: [text] }, { $schema: 'http://json-schema.org/draft-07/schema#', type: 'array', prefixItems: [number] }, 'prefixItems'],
    ['a keyword of no draft that changed', { type: 'string', colour: 'red' }, { type: 'string', colour: 'blue' }, 'colour'],
  ])('%s gates like breaking, and says where', (_, before, after, keyword) => {
    const diff = diffOf(before, after);
    expect(diff.bump).toBe('major');
    const change = diff.changes.find((each) => each.rule === 'schema-undecided');
    expect(change?.undecided).toMatchObject({ keyword, pointer: expect.stringMatching(/^\/schema/), reason: expect.stringMatching(/./) });
    expect(change?.reason).toContain(keyword);
    expect(change?.witness).toBeUndefined();
  });

  it('a keyword of no draft that stayed decides nothing', () => {
    expect(told({ type: 'string', minLength: 1, colour: 'red' }, { type: 'string', minLength: 2, colour: 'red' })).toEqual(['bound-tightened minor']);
  });

  it('words beside what cannot be decided are still words', () => {
    expect(told({ $ref: 'https://example.com/a.json' }, { $ref: 'https://example.com/a.json', description: 'x' })).toEqual(['words-changed patch']);
  });
});

describe('shared schemas', () => {
  const paths = (type: Json): JsonSchema => object({ read: { type: 'array', items: { type } } });
  const context = (before: [string, JsonSchema][], after: [string, JsonSchema][]): DiffContext => ({ contractsBefore: new Map(before), contractsAfter: new Map(after) });

  it('count for every export that uses them', () => {
    const file = 'contracts/paths.schema.yaml';
    const diff = diffOf(file, file, {}, context([[file, paths('string')]], [[file, paths(['string', 'null'])]]));
    expect(diff.changes).toMatchObject([{ rule: 'type-widened', bump: 'major', pointer: '/schema/properties/read/items/type' }]);
    expect(diffOf(paths('string'), paths('string'), {}, context([[file, paths('string')]], [[file, paths('null')]])).changes).toEqual([]);
  });

  it('count where one refers to another', () => {
    const root: JsonSchema = object({ home: { $ref: 'address.schema.yaml' }, work: { $ref: 'contracts/address.schema.yaml#/properties/city' } });
    const address = (type: Json): JsonSchema => object({ city: { type } });
    const before: [string, JsonSchema][] = [['contracts/person.schema.yaml', root], ['contracts/address.schema.yaml', address('string')]];
    const after: [string, JsonSchema][] = [['contracts/person.schema.yaml', root], ['contracts/address.schema.yaml', address(['string', 'null'])]];
    const file = 'contracts/person.schema.yaml';
    const diff = diffOf(file, file, {}, context(before, after));
    expect(diff.bump).toBe('major');
    expect(diff.changes.map((change) => change.rule)).toEqual(['type-widened']);
    expect(diff.changes[0]).toHaveProperty('witness');
    expect(diffOf(file, file, {}, context(before, before)).changes).toEqual([]);
  });

  it('may refer to each other in a circle', () => {
    const one = (extra: { [key: string]: Json }): JsonSchema => object({ two: { $ref: 'two.schema.yaml' }, ...extra });
    const two: JsonSchema = object({ one: { $ref: 'one.schema.yaml' } });
    const files = (extra: { [key: string]: Json }): [string, JsonSchema][] => [['contracts/one.schema.yaml', one(extra)], ['contracts/two.schema.yaml', two]];
    const file = 'contracts/one.schema.yaml';
    expect(diffOf(file, file, {}, context(files({}), files({}))).changes).toEqual([]);
    expect(diffOf(file, file, {}, context(files({}), files({ a: text }))).changes.map((change) => `${change.rule} ${change.bump}`)).toEqual(['property-added minor']);
  });

  it('written into the export change nothing', () => {
    const file = 'contracts/paths.schema.yaml';
    expect(diffOf(file, paths('string'), {}, context([[file, paths('string')]], [])).changes).toEqual([]);
  });

  it('that are not in the realm are undecided', () => {
    expect(diffOf(paths('string'), 'contracts/none.schema.yaml', {}, context([], []))).toMatchObject({ bump: 'major', changes: [{ rule: 'schema-undecided' }] });
    expect(diffOf('contracts/none.schema.yaml', 'contracts/none.schema.yaml').changes).toEqual([]);
  });

  it('tell values their format', () => {
    const file = 'contracts/paths.schema.yaml';
    const schema: JsonSchema = object({ grants: { type: 'array', items: { $ref: 'key.schema.yaml' } } });
    const contracts = new Map<string, JsonSchema>([[file, schema], ['contracts/key.schema.yaml', { type: 'string', format: 's3-key-pattern' }]]);
    const before = exported(file, { value: { grants: ['a/*', 'a/b'] } });
    expect(diffExport(before, { ...before, value: { grants: ['a/*'] } }, { contractsBefore: contracts, contractsAfter: contracts }).changes).toEqual([]);
  });
});

/** A schema that leads back to itself after so many steps. */
function ring(length: number, back: string, type: string): JsonSchema {
  let schema: JsonSchema = { $ref: back };
  for (let step = 0; step < length; step++) schema = object({ p: schema, v: { type } });
  return schema;
}

describe('hostile schemas', () => {
  it('nested too deeply are refused or undecided, never a crash', () => {
    let deep: JsonSchema = { type: 'string' };
    for (let level = 0; level < 50_000; level++) deep = { not: deep };
    expect(() => diffOf({ type: 'string' }, deep)).toThrow(/nested deeper/);
  });

  it.each<[string, JsonSchema, JsonSchema]>([
    ['own __proto__', JSON.parse('{"type":"object","properties":{"__proto__":{"type":"string"}}}'), JSON.parse('{"type":"object","properties":{"__proto__":{"type":["string","null"]}}}')],
    ['a reference in a circle', { $ref: '#' }, { $ref: '#', type: 'string' }],
    ['a reference to nothing', { $ref: '#/nowhere' }, { type: 'string' }],
    ['keywords of the wrong type', { type: 5, properties: [], required: 'x', enum: 1 } as unknown as JsonSchema, { type: 'string' }],
    ['more values than anybody reads', { enum: Array.from({ length: 250_000 }, (_, index) => index) }, { enum: Array.from({ length: 250_000 }, (_, index) => index + 1) }],
    ['a reference chain of cycles of two lengths', { $ref: '#/$defs/a', $defs: { a: ring(97, '#/$defs/a', 'string') } }, { $ref: '#/$defs/b', $defs: { b: ring(101, '#/$defs/b', 'integer') } }],
    ['a regular expression that explodes', { type: 'string', pattern: '^(a+)+$' }, { type: 'string', pattern: '^((a|a)*)*b$' }],
    ['many branches', { anyOf: Array.from({ length: 80 }, (_, index) => object({ [`p${index}`]: number })) }, { anyOf: Array.from({ length: 80 }, (_, index) => object({ [`p${index}`]: text })) }],
  ])('%s', (_, before, after) => {
    const started = performance.now();
    const diff = diffOf(before, after);
    expect(bumps).toContain(diff.bump);
    expect(diff.bump).not.toBe('none');
    expect(performance.now() - started).toBeLessThan(50_000);
  });
});

describe('algebra', () => {
  const leaf = fc.constantFrom<Json>({ type: 'string' }, { type: 'integer' }, { type: ['string', 'null'] }, { enum: ['a', 'b'] }, { type: 'integer', minimum: 1 }, { type: 'string', pattern: '^a' }, true);
  const schema = fc.letrec<{ schema: Json }>((tie) => ({
    schema: fc.oneof(
      { maxDepth: 2 },
      leaf,
      fc.tuple(fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('schema'), { maxKeys: 3 }), fc.subarray(['a', 'b'])).map(([properties, required]) => ({ type: 'object', properties, required }) as Json),
      tie('schema').map((items) => ({ type: 'array', items }) as Json),
      fc.array(tie('schema'), { minLength: 1, maxLength: 2 }).map((anyOf) => ({ anyOf }) as Json),
    ),
  })).schema as fc.Arbitrary<JsonSchema>;

  it('finds nothing between a schema and itself', () => {
    fc.assert(fc.property(schema, (one) => {
      expect(diffOf(one, JSON.parse(JSON.stringify(one)) as JsonSchema).changes).toEqual([]);
    }));
  });

  it('never bumps for a schema written differently', () => {
    const rewrites: ((one: JsonSchema) => JsonSchema)[] = [
      (one) => ({ $ref: '#/$defs/it', $defs: { it: one } }),
      (one) => ({ allOf: [one] }),
      (one) => ({ anyOf: [one, one] }),
      (one) => (one === true ? {} : { ...(one as object) }),
    ];
    fc.assert(fc.property(schema, fc.constantFrom(...rewrites), (one, rewrite) => {
      expect(diffOf(one, rewrite(one)).changes).toEqual([]);
    }), { numRuns: 60 });
  });

  it('gives every decided major a witness that the old schema refuses', () => {
    fc.assert(fc.property(schema, schema, (one, other) => {
      for (const change of diffOf(one, other).changes) {
        if (change.bump !== 'major' || change.undecided) continue;
        expect(change).toHaveProperty('witness');
        expect(valid(other, change.witness)).toBe(true);
        expect(valid(one, change.witness)).toBe(false);
      }
    }), { numRuns: 60 });
  });

  it('is never breaking to say less', () => {
    fc.assert(fc.property(schema, (one) => {
      expect(diffOf({ anyOf: [one, { const: 'only before' }] }, one).bump).not.toBe('major');
    }), { numRuns: 60 });
  });
});

describe('fingerprints of changes to a schema', () => {
  const words = (line: string): { [key: string]: Json } => ({ title: line, description: line, examples: [line], 'x-note': line });
  /** The fingerprints of everything but words, where every schema that changes carries these words. */
  function prints(before: (line: string) => JsonSchema, after: (line: string) => JsonSchema, line: string): string[] {
    return diffOf(before(line), after(line)).changes.filter((change) => change.rule !== 'words-changed').map((change) => change.fingerprint);
  }

  it.each<[string, (line: string) => JsonSchema, (line: string) => JsonSchema]>([
    ['a property', () => object({}), (line) => object({ size: { ...number, ...words(line) } })],
    ['a branch', () => ({ oneOf: [text] }), (line) => ({ oneOf: [text, { ...number, ...words(line) }] })],
    ['additional properties', () => object({}, { additionalProperties: true }), (line) => object({}, { additionalProperties: { ...text, ...words(line) } })],
    ['a condition', (line) => ({ not: { ...text, ...words(line) } }), () => ({})],
    ['a list of conditions', (line) => ({ allOf: [{ ...text, ...words(line) }] }), () => ({})],
    ['names by pattern', () => ({ patternProperties: { '^a': text } }), (line) => ({ patternProperties: { '^a': text, '^b': { ...number, ...words(line) } } })],
    ['a whole schema', (line) => ({ not: { $ref: '#/$defs/reserved' }, $defs: { reserved: { maximum: 9, ...words(line) } } }), (line) => ({ not: { $ref: '#/$defs/reserved' }, $defs: { reserved: { maximum: 4, ...words(line) } } })],
    ['an undecided schema', () => text, (line) => ({ $ref: 'https://example.com/elsewhere', ...words(line) })],
  ])('are over no words: %s', (_name, before, after) => {
    const one = prints(before, after, 'one');
    expect(one.length).toBeGreaterThan(0);
    expect(prints(before, after, 'two')).toEqual(one);
  });

  it('tell values apart that only look like words', () => {
    const print = (title: string): string[] => prints(() => ({ enum: ['a'] }), () => ({ enum: ['a', { title }] }), '');
    expect(print('one')).not.toEqual(print('two'));
  });

  it('tell keywords apart that nobody knows', () => {
    const print = (title: string): string[] => prints(() => text, () => ({ ...text, checks: { title } }), '');
    expect(print('one')).not.toEqual(print('two'));
  });

  it('tell words apart that a reference leads to', () => {
    const forbids = (title: string): JsonSchema => ({ ...text, not: { $ref: '#/examples/0' }, examples: [{ const: title }] });
    const print = (title: string): string[] => prints(() => forbids('zero'), () => forbids(title), '');
    expect(print('one')).not.toEqual(print('two'));
  });
});
