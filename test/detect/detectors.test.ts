/** The detectors by their table: what a rule finds, and what is said when it cannot. */
import { describe, expect, it } from '@jest/globals';
import type { Material } from '../../src/detect/detector.ts';
import { findExport } from '../../src/detect/detectors.ts';

function material(files: Record<string, string>): Material {
  return { detection: { accesses: [], grants: [], unresolved: [], skipped: [] }, paths: Object.keys(files), read: async (path) => files[path] };
}

describe('file', () => {
  const files = {
    'api.json': '{"components": {"schemas": {"User": {"type": "object"}}}, "list": [{"a/b": 1}]}',
    'app.yaml': 'limits:\n  size: 10\n',
    'conf.toml': 'day = 2024-01-02\n[limits]\nsize = 10\n',
    'bad.json': '{',
  };
  it.each([
    [{ file: 'api.json', pointer: '/components/schemas/User', as: 'schema' as const }, { schema: { type: 'object' } }],
    [{ file: 'api.json', pointer: '/list/0/a~1b' }, { value: 1 }],
    [{ file: 'app.yaml' }, { value: { limits: { size: 10 } } }],
    [{ file: 'conf.toml', pointer: '/limits' }, { value: { size: 10 } }],
  ])('%j', async (rule, expected) => {
    expect(await findExport({ name: 'x', detect: 'file', ...rule }, material(files))).toMatchObject({ ...expected, complete: true, direction: 'provides' });
  });
  it.each([
    [{ file: 'bad.json' }, /bad\.json cannot be read/],
    [{ file: 'api.json', pointer: '/nothing' }, /nothing at \/nothing/],
    [{ file: 'api.json', pointer: '/list/0/a~1b', as: 'schema' as const }, /no JSON Schema/],
    [{}, /needs `file`/],
  ])('refuses %j', async (rule, message) => {
    await expect(findExport({ name: 'x', detect: 'file', ...rule }, material(files))).rejects.toThrow(message);
  });
  it('takes along what a schema refers to elsewhere in its file, so that a change there is one of the contract', async () => {
    const document = {
      components: {
        schemas: {
          Order: { type: 'object', properties: { lines: { type: 'array', items: { $ref: '#/components/schemas/Line' } }, parent: { $ref: '#/components/schemas/Order' }, note: { $ref: '#/components/schemas/Order/properties/text' }, text: { type: 'string', example: { $ref: '#/nowhere' } }, default: { $ref: '#/other/Line' } } },
          Line: { type: 'object', properties: { order: { $ref: '#/components/schemas/Order' }, size: { $ref: './sizes.json#/Size' } } },
        },
      },
      other: { Line: { type: 'integer' } },
    };
    const { schema, findings } = await findExport({ name: 'x', detect: 'file', file: 'api.json', pointer: '#/components/schemas/Order', as: 'schema' }, material({ 'api.json': JSON.stringify(document) }));
    expect(findings.map((each) => `${each.level} ${each.message}`)).toEqual(['note export x: the schema refers to "./sizes.json#/Size", and a change there is not noticed']);
    expect(schema).toEqual({
      type: 'object',
      properties: { lines: { type: 'array', items: { $ref: '#/$defs/Line' } }, parent: { $ref: '#' }, note: { $ref: '#/properties/text' }, text: { type: 'string', example: { $ref: '#/nowhere' } }, default: { $ref: '#/$defs/Line-2' } },
      $defs: { Line: { type: 'object', properties: { order: { $ref: '#' }, size: { $ref: './sizes.json#/Size' } } }, 'Line-2': { type: 'integer' } },
    });
  });

  it('refuses a schema that refers to nothing', async () => {
    const api = '{"User": {"properties": {"a": {"$ref": "#/Gone"}}}}';
    await expect(findExport({ name: 'x', detect: 'file', file: 'api.json', pointer: '/User', as: 'schema' }, material({ 'api.json': api }))).rejects.toThrow('api.json has nothing at /Gone');
  });

  it('says that a file is not there, and concludes nothing', async () => {
    expect(await findExport({ name: 'x', detect: 'file', file: 'no.json' }, material(files))).toMatchObject({ complete: false, findings: [{ rule: 'file-not-read', level: 'error' }] });
  });
});

describe('pattern', () => {
  const files = { 'a.py': 'topic("orders")\ntopic("bills")\n', 'b.py': 'topic("orders")', 'c.txt': 'topic("other")' };
  it('collects each capture, sorted and once', async () => {
    const found = await findExport({ name: 'x', detect: 'pattern', pattern: 'topic\\("(?<topics>\\w+)"\\)', include: ['**/*.py'] }, material(files));
    expect(found).toMatchObject({ value: { topics: ['bills', 'orders'] }, complete: true });
  });
  it('ends on a pattern made to hang', async () => {
    const found = await findExport({ name: 'x', detect: 'pattern', pattern: '(?<x>(?:a|a)*)*b', include: ['**'] }, material({ 'a.txt': 'a'.repeat(100_000) }));
    expect(found.value).toEqual({ x: [] });
  });
  it.each([
    ['(?<x>a)\\1', /back-references/],
    ['(?=a)(?<x>b)', /look-around/],
    ['(?<x>a', /not closed/],
    ['a', /no named capture/],
    ['(?<x>a{5000})', /count is too large/],
    [`${'('.repeat(200)}`, /nested too deeply/],
  ])('refuses %s', async (pattern, message) => {
    await expect(findExport({ name: 'x', detect: 'pattern', pattern, include: ['**'] }, material(files))).rejects.toThrow(message);
  });
});

it('names the detectors there are', async () => {
  await expect(findExport({ name: 'x', detect: 'magic' }, material({}))).rejects.toMatchObject({ code: 'USAGE', next: 'Use one of s3-paths, file, pattern.' });
});
