/** A value against its schema, both from strangers: what is said, and that nothing hangs. */
import { describe, expect, it } from '@jest/globals';
import type { Json, JsonSchema } from '../../../src/core/model.ts';
import { checkValue } from '../../../src/core/value.ts';

const none: ReadonlyMap<string, JsonSchema> = new Map();

async function check(value: Json, schema: JsonSchema, contracts = none): Promise<string> {
  const result = await checkValue(value, schema, { contracts });
  if ('undecided' in result) return `undecided: ${result.undecided}`;
  return result.ok ? 'ok' : result.errors.map((error) => `${error.pointer} ${error.message}`).join('; ');
}

const paths: JsonSchema = {
  type: 'object',
  properties: { read: { type: 'array', items: { type: 'string' } }, write: { type: 'array', items: { type: 'string', format: 's3-key-pattern' } } },
};

describe('what a value is told', () => {
  const rows: [string, Json, JsonSchema, string][] = [
    ["the RFC's", { read: ['a/*'], write: ['training-metrics/*'] }, paths, 'ok'],
    ['wrong type', { read: ['a', 1] }, paths, '/read/1 must be of type string'],
    ['several', { read: [1, 2], write: [''] }, paths, '/read/0 must be of type string; /read/1 must be of type string; /write/0 must be of the format s3-key-pattern'],
    ['a key of more than 1,024 bytes', { write: ['ä'.repeat(513)] }, paths, '/write/0 must be of the format s3-key-pattern'],
    ['missing', {}, { required: ['read'] }, ' must have the property "read"'],
    ['too many', { 'a/b': 1 }, { additionalProperties: false }, ' must not have the property "a/b"'],
    ['pattern', 'B1', { pattern: '^[a-z]+$' }, ' must match the pattern "^[a-z]+$"'],
    ['pattern, anywhere in the text', 'xx-b-xx', { pattern: 'b' }, 'ok'],
    ['enum', 'c', { enum: ['a', 'b'] }, ' must be one of "a", "b"'],
    ['const', 1, { const: 2 }, ' must be 2'],
    ['duplicates', ['a', 'b', 'a'], { uniqueItems: true }, ' must not hold an item twice (items 1 and 3)'],
    ['a pointer with slashes', { 'a/b': { '~': 1 } }, { additionalProperties: { additionalProperties: { type: 'string' } } }, '/a~1b/~0 must be of type string'],
    ['a date', '2026-13', { format: 'date' }, ' must be of the format date'],
    ['a format nobody knows', 'x', { format: 'colour' }, 'ok'],
    ['annotations of ours', 1, { 'x-realm-change': 'major', type: 'integer' }, 'ok'],
    ['false', 1, false, ' must not be there'],
    ['draft-07 tuple', ['a', 1], { items: [{ type: 'string' }, { type: 'string' }] }, '/1 must be of type string'],
    ['draft-07 dependencies', { a: 1 }, { $schema: 'http://json-schema.org/draft-07/schema#', dependencies: { a: ['b'] } }, ' must have the property "b"'],
    ['draft-07 ignores what stands beside $ref', 'x', { $schema: 'http://json-schema.org/draft-07/schema#', definitions: { a: { type: 'string' } }, $ref: '#/definitions/a', maxLength: 0 }, 'ok'],
    ['2020-12 does not', 'x', { $defs: { a: { type: 'string' } }, $ref: '#/$defs/a', maxLength: 0 }, ' must NOT have more than 0 characters'],
    ['2020-12 tuple', ['a', 1], { prefixItems: [{ type: 'string' }], items: { type: 'string' } }, '/1 must be of type string'],
    ['an anchor', { a: { a: 1 } }, { $anchor: 'top', properties: { a: { $ref: '#top' } }, type: 'object' }, '/a/a must be of type object'],
    ['an anchor below', { a: 1 }, { properties: { a: { $ref: '#deep' } }, $defs: { 'a b/c': { $anchor: 'deep', type: 'string' } } }, '/a must be of type string'],
    ['an anchor that is not there', 1, { $ref: '#none' }, 'undecided: the reference "#none" leads to nothing in the realm'],
    ['a recursive schema', { next: { next: { next: 1 } } }, { type: 'object', properties: { next: { $ref: '#' } } }, '/next/next/next must be of type object'],
    ['characters are code points', '😀', { maxLength: 1 }, 'ok'],
  ];
  it.each(rows)('%s', async (_, value, schema, expected) => {
    expect(await check(value, schema)).toBe(expected);
  });
});

describe('references stay inside the realm', () => {
  const contracts: ReadonlyMap<string, JsonSchema> = new Map<string, JsonSchema>([
    ['contracts/paths.schema.yaml', { $id: 'https://example.com/paths', $defs: { list: { type: 'array', items: { $ref: 'item.schema.yaml' } } }, properties: { read: { $ref: '#/$defs/list' } } }],
    ['contracts/item.schema.yaml', { type: 'string' }],
    ['contracts/sub/up.schema.yaml', { $ref: '../item.schema.yaml' }],
  ]);
  const rows: [string, Json, JsonSchema, string][] = [
    ['from an inline schema', { read: [1] }, { $ref: 'contracts/paths.schema.yaml' }, '/read/0 must be of type string'],
    ['from a contract itself', { read: [1] }, contracts.get('contracts/paths.schema.yaml')!, '/read/0 must be of type string'],
    ['into a part of one', [1], { $ref: 'contracts/paths.schema.yaml#/$defs/list' }, '/0 must be of type string'],
    ['by its $id', [1], { $ref: 'https://example.com/paths#/$defs/list' }, '/0 must be of type string'],
    ['to a folder above', 1, contracts.get('contracts/sub/up.schema.yaml')!, ' must be of type string'],
    ['never to the network', 1, { $ref: 'https://example.com/other' }, 'undecided: the reference "https://example.com/other" leads to nothing in the realm'],
    ['never to a file', 1, { $ref: 'file:///etc/passwd' }, 'undecided: the reference "file:///etc/passwd" leads to nothing in the realm'],
    ['never above the realm', 1, { $ref: '../../contracts/item.schema.yaml' }, 'undecided: the reference "../../contracts/item.schema.yaml" leads to nothing in the realm'],
    ['to a part that is not there', 1, { $ref: '#/$defs/x' }, 'undecided: the reference "value.schema.yaml#/$defs/x" leads to nothing in the realm'],
  ];
  it.each(rows)('%s', async (_, value, schema, expected) => {
    expect(await check(value, schema, contracts)).toBe(expected);
  });
});

/** A chain in which each schema uses the next one twice: 2^n evaluations. */
function doubling(length: number, keyword: 'allOf' | 'anyOf'): JsonSchema {
  const $defs: Record<string, Json> = { [`s${length}`]: { type: 'string' } };
  for (let index = 0; index < length; index += 1) $defs[`s${index}`] = { [keyword]: [{ $ref: `#/$defs/s${index + 1}` }, { $ref: `#/$defs/s${index + 1}` }] };
  return { $ref: '#/$defs/s0', $defs };
}

function nested(depth: number): Json {
  let value: Json = 1;
  for (let level = 0; level < depth; level += 1) value = { a: value };
  return value;
}

describe('nothing hangs', () => {
  const rows: [string, Json, JsonSchema, RegExp][] = [
    ['an exponential pattern', `${'a'.repeat(20_000)}!`, { pattern: '^(a+)+$' }, /must match/],
    ['an ambiguous pattern', `${'a'.repeat(20_000)}!`, { pattern: '^(a|a)*$' }, /must match/],
    ['a pattern of high degree', 'a'.repeat(20_000), { pattern: '^.*.*.*.*.*.*b$' }, /must match/],
    ['a pattern with a large counter', 'a'.repeat(3000), { pattern: '^(a{0,1000}){1000}b$' }, /must match|undecided/],
    ['a back-reference', 'aa', { pattern: '^(a)\\1$' }, /undecided: a pattern holds a back-reference/],
    ['many texts, many patterns', Array.from({ length: 10_000 }, (_, index) => `${index}x`.repeat(20)), { items: { allOf: Array.from({ length: 100 }, (_, index) => ({ pattern: `^(x|${index})*(y|z){3}` })) } }, /undecided/],
    ['uniqueItems over many objects', Array.from({ length: 20_000 }, (_, a) => ({ a })), { uniqueItems: true }, /^ok$/],
    ['uniqueItems over many, the last one twice', [...Array.from({ length: 15_000 }, (_, a) => ({ a, b: 1 })), { b: 1, a: 7 }], { uniqueItems: true }, /items 8 and 15001/],
    ['errors without end', Array.from({ length: 40_000 }, () => 1), { items: { type: 'string' } }, /^(\/\d+ must be of type string(; )?){20}$/],
    ['a reference to itself', 1, { $ref: '#' }, /undecided: the schema refers to itself/],
    ['a reference to itself through others', 1, { anyOf: [{ type: 'string' }, { not: { $ref: '#' } }] }, /undecided: the schema refers to itself/],
    ['doubling by allOf', 1, doubling(60, 'allOf'), /undecided: checking the value takes too much work/],
    ['doubling by anyOf', 1, doubling(60, 'anyOf'), /undecided: checking the value takes too much work/],
    ['doubling at each level of the value', nested(60), { properties: { a: { allOf: [{ $ref: '#' }, { $ref: '#' }] } } }, /undecided: checking the value takes too much work/],
    ['a value nested deeply', nested(100), {}, /undecided: the value is nested deeper/],
    ['a schema nested deeply', 1, Array.from({ length: 100 }).reduce<JsonSchema>((inner) => ({ not: inner }), true), /undecided: the schema is nested deeper/],
    ['a chain of references', 1, { $ref: '#/$defs/s0', $defs: Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`s${index}`, index === 1999 ? true : { $ref: `#/$defs/s${index + 1}` }])) }, /undecided: more than 200 schemas/],
    ['a schema with many parts', 1, { allOf: Array.from({ length: 10_000 }, () => true) }, /undecided: the schema has more than 5000 parts/],
    ['one schema used many times', 'x', { $defs: { big: { allOf: Array.from({ length: 1000 }, (_, maximum) => ({ maximum })) } }, allOf: Array.from({ length: 1000 }, () => ({ $ref: '#/$defs/big' })) }, /^ok$/],
    ['a keyword nobody knows', 1, { $dynamicRef: '#x' }, /undecided: the keyword "\$dynamicRef" is not known/],
    ['$data', 1, { maximum: { $data: '/x' } }, /undecided: the schema is not valid/],
    ['a keyword with a wrong value', 1, { type: 'strin' }, /undecided: the schema is not valid/],
    ['a dialect nobody knows', 1, { $schema: 'http://json-schema.org/draft-03/schema#' }, /undecided: the dialect/],
    ['code in a schema', 1, { properties: { "'+process.exit(3)+'": { const: "'+process.exit(3)+'" } }, $comment: '*/process.exit(3)/*' }, /^ok$/],
  ];
  it.each(rows)('%s', async (_, value, schema, expected) => {
    const start = performance.now();
    expect(await check(value, schema)).toMatch(expected);
    // Far above what is measured (below a second), far below what a hang is.
    expect(performance.now() - start).toBeLessThan(8000);
  });
});
