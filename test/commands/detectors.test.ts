/** What commands say about exports that are found in files and by patterns, where there are no keys of S3 to list. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CheckResult } from '../../src/commands/check.ts';
import type { DetectResult } from '../../src/commands/detect.ts';
import { openWorld, type TestWorld } from '../doors/world.ts';
import { blue } from './run.ts';

const rules = `exports:
  - { name: limits, detect: file, file: limits.json, pointer: /limits }
  - { name: order, detect: file, file: order.json, as: schema }
  - { name: routes, detect: pattern, include: ["*.js"], pattern: "get.'(?<path>[^']+)" }
`;

let world: TestWorld;
beforeAll(async () => {
  world = openWorld();
  await blue(world, '.', ['init', '--name', 'cook', '--path', 'realm']);
  world.repo('shop', { '.blue/config.yaml': rules, 'limits.json': '{"limits":{"max":10}}', 'order.json': '{"type":"object"}', 'app.js': "app.get('/orders');\napp.get('/returns');\n" });
  world.repo('reader', { 'a.py': 'import boto3\nboto3.client("s3").get_object(Bucket="b", Key="k")\n' });
});
afterAll(() => world.remove());

describe('exports of other detectors than s3-paths', () => {
  it('are shown by detect, with what was found', async () => {
    const { text, run } = await blue(world, 'shop', ['detect']);
    expect(text).toBe('Export limits\n  {"max":10}\n\nExport order\n  {"type":"object"}\n\nExport routes\n  {"path":["/orders","/returns"]}\n');
    expect((run!.plan.result as DetectResult).exports).toEqual([
      { name: 'limits', patterns: [], value: { max: 10 } },
      { name: 'order', patterns: [], schema: { type: 'object' } },
      { name: 'routes', patterns: [], value: { path: ['/orders', '/returns'] } },
    ]);
  });

  it('have no patterns to count for join', async () => {
    expect((await blue(world, 'shop', ['join', '../realm'])).text).toContain('✓ Auto-detected exports: limits, order, routes\n');
    world.commit('shop', 'Join');
    expect((await blue(world, 'reader', ['join', '../realm'])).text).toContain('required-s3-permissions (1 pattern)\n');
  });

  it.each([
    ['a file that is gone', 'file: nowhere.json', 'there is no file nowhere.json'],
    ['a rule that finds nothing', 'pattern: "post.(?<path>a)"', 'Nothing in the code is found any more for routes'],
  ])('%s: check does not say that all agrees', async (_, changed, words) => {
    const key = changed.split(':')[0]!;
    world.write('shop', { '.blue/config.yaml': world.read('shop/.blue/config.yaml').replace(key === 'file' ? 'file: limits.json' : /pattern: "get.*"/, changed) });
    const { text, run } = await blue(world, 'shop', ['check']);
    world.git('shop', 'checkout', '--quiet', '.');
    expect(text).toContain(words);
    expect(text).not.toContain('agrees with realm');
    expect((run!.plan.result as CheckResult).unpublishable).toEqual(key === 'file' ? ['export limits: there is no file nowhere.json'] : undefined);
  });
});

it.each(['../limits.json', '/etc/hostname'])('export takes no file of somewhere else: %s', async (path) => {
  world.write('.', { 'limits.json': '{"max":1}' });
  world.repo('inside', { 'limits.json': '{"max":2}', 'below/more.json': '{"max":3}' });
  await blue(world, 'inside', ['join', '../realm']);
  const { code, error } = await blue(world, 'inside', ['export', '--name', 'limits', '--file', path]);
  expect([code, error?.code, error?.message]).toEqual([2, 'BAD_PATH', expect.stringContaining(`${path} is outside of this repo`)]);
  expect((await blue(world, 'inside/below', ['export', '--name', 'limits', '--file', '../limits.json', '--dry-run'])).code).toBe(0);
});

it('a change of what a schema refers to is a change of the contract', async () => {
  const api = (type: string): string => JSON.stringify({ components: { schemas: { Customer: { type: 'object', properties: { order: { $ref: '#/components/schemas/Order' } } }, Order: { type: 'object', properties: { total: { type } } } } } });
  world.repo('api', { '.blue/config.yaml': 'exports:\n  - { name: customer, detect: file, file: api.json, pointer: /components/schemas/Customer, as: schema }\n', 'api.json': api('number') });
  await blue(world, 'api', ['join', '../realm']);
  expect((await blue(world, 'api', ['check'])).text).toContain('api agrees with realm');
  world.write('api', { 'api.json': api('string') });
  expect((await blue(world, 'api', ['check'])).text).toContain('customer: 1.0.0 → 2.0.0 (major)');
});

it('a pattern takes nothing away for a file that a sparse checkout leaves out', async () => {
  world.repo('sparse', { '.blue/config.yaml': 'exports:\n  - { name: routes, detect: pattern, include: ["src/**"], pattern: "get.(?<path>[a-z]+)" }\n', 'src/a.js': 'get orders\n', 'src/b/c.js': 'get returns\n' });
  await blue(world, 'sparse', ['join', '../realm']);
  world.git('sparse', 'sparse-checkout', 'set', '--no-cone', '/.blue/', '/src/*.js');
  const { text } = await blue(world, 'sparse', ['sync']);
  expect(text).toContain('src/b/c.js: it is not in this checkout [file-not-read]');
  expect(world.git('realm', 'show', 'main:domains/sparse/exports.yaml')).toContain('- returns');
});

it('a pointer that is none is refused, and does not take the whole file', async () => {
  world.repo('pointer', { '.blue/config.yaml': 'exports:\n  - { name: limits, detect: file, file: a.json, pointer: limits }\n', 'a.json': '{"limits":1,"secret":2}' });
  const { code, error } = await blue(world, 'pointer', ['detect']);
  expect([code, error?.code, error?.message, error?.next]).toEqual([2, 'BAD_FILE', 'pointer "limits" is no JSON Pointer', 'Write it as "/limits"']);
});

describe('a value that a file of the realm may not hold', () => {
  it.each([
    ['a key that reaches into objects', '{"constructor":1}', 'key "constructor" is not allowed'],
    ['too deep', `${'{"a":'.repeat(80)}1${'}'.repeat(80)}`, 'nested deeper than 64 levels'],
    ['too much', JSON.stringify({ text: 'x'.repeat(300_000) }), 'files of a realm end at 262144'],
  ])('is refused before it comes to be published: %s', async (name, value, words) => {
    const folder = name.replaceAll(' ', '-');
    world.repo(folder, { 'a.py': '\n' });
    await blue(world, folder, ['join', '../realm']);
    world.write(folder, { 'a.json': value, '.blue/config.yaml': `${world.read(folder, '.blue/config.yaml')}exports:\n  - { name: limits, detect: file, file: a.json }\n` });
    const check = await blue(world, folder, ['check']);
    expect([check.code, check.text]).toEqual([1, expect.stringContaining(words)]);
    expect((check.run!.plan.result as CheckResult).unpublishable).toEqual([expect.stringContaining(words)]);
    for (const command of ['sync', 'sync --dry-run']) {
      const { code, error } = await blue(world, folder, command.split(' '));
      expect([code, error?.message]).toEqual([2, expect.stringContaining(words)]);
    }
  });
});

describe('status', () => {
  it('tells a rule that finds nothing any more', async () => {
    world.write('shop', { '.blue/config.yaml': world.read('shop/.blue/config.yaml').replace(/pattern: "get.*"/, 'pattern: "post.(?<path>a)"') });
    const { text } = await blue(world, 'shop', ['status']);
    world.git('shop', 'checkout', '--quiet', '.');
    expect(text).toContain('⚠️ Nothing in the code is found any more for routes');
  });
});

describe('a rule that cannot be used', () => {
  it.each([
    ['{ name: ways, detect: s3-path }', 'export ways: there is no detector "s3-path"'],
    ['{ name: ways, detect: pattern, include: ["*.js"], pattern: "(" }', 'export ways: the pattern "(" cannot be used: a group is not closed'],
    ['{ name: ways, detect: file }', 'export ways: the file detector needs `file`'],
  ])('%s says which and where', async (rule, message) => {
    world.repo('wrong', { '.blue/config.yaml': `exports:\n  - ${rule}\n` });
    const { code, error } = await blue(world, 'wrong', ['detect']);
    expect([code, error?.code, error?.message, error?.location]).toEqual([2, 'USAGE', message, { file: '.blue/config.yaml' }]);
    expect(error?.next).toMatch(/\S/);
  });
});
