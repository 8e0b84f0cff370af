/** `detect` over a folder: what it could not read is told once. */
import { truncateSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DetectResult } from '../../src/commands/detect.ts';
import { openWorld, type TestWorld } from '../doors/world.ts';
import { blue } from './run.ts';

let world: TestWorld;
beforeAll(() => {
  world = openWorld();
});
afterAll(() => world.remove());

describe('a file that is read for accesses and for grants', () => {
  it('is told once where both stumble at the same place', async () => {
    world.repo('terraform', { 'main.tf': 'resource "aws_s3_object" "a" {\n  bucket = "b"\n  key = "k"\n\nresource "aws_iam_policy" "p" {\n  policy = "s3:GetObject"\n}\n' });
    const { run, text } = await blue(world, 'terraform', ['detect']);
    const { skipped } = run!.plan.result as DetectResult;
    expect(skipped).toEqual([{ file: 'main.tf', reason: 'line 5: a block before this one does not end; the rest was read', blocksRemovals: true, language: 'terraform', roots: ['.'] }]);
    expect(text.match(/does not end/g)).toHaveLength(1);
  });
});

(process.platform === 'linux' ? it : it.skip)('says that a file with a name that is no UTF-8 is not read, and takes nothing away for it', async () => {
  world.repo('names', { 'a.md': '\n' });
  writeFileSync(Buffer.concat([Buffer.from(`${world.path('names')}/caf`), Buffer.from([0xe9]), Buffer.from('.py')]), 'import boto3\nboto3.client("s3").get_object(Bucket="b", Key="k")\n');
  const { run } = await blue(world, 'names', ['detect']);
  expect((run!.plan.result as DetectResult).skipped).toEqual([{ file: 'caf\ufffd.py', reason: 'its name is not UTF-8', blocksRemovals: true }]);
});

it('says that a repository within the repository is not read', async () => {
  world.repo('outer', { 'a.py': '\n' });
  world.repo('outer/inner', { 'b.py': 'import boto3\nboto3.client("s3").get_object(Bucket="b", Key="k")\n' });
  const { text } = await blue(world, 'outer', ['detect']);
  expect(text).toBe('Not read (1)\n  inner  it is a repository of its own\n');
  world.git('outer', '-c', 'advice.addEmbeddedRepo=false', 'add', 'inner');
  expect((await blue(world, 'outer', ['detect'])).text).toBe(text);
});

describe('a file that is too large to read', () => {
  const access = 'import boto3\nboto3.client("s3").get_object(Bucket="b", Key="k")\n';
  const lines = (line: string): string => line.repeat(Math.ceil((1024 * 1024) / line.length) + 1);

  it.each([
    ['code that names S3', 'a.py', access + lines('# one more\n'), true],
    ['code that does not', 'a.py', lines('# one more\n'), false],
    ['a bundle on one line', 'a.js', lines('import("@aws-sdk/client-s3");'), false],
    ['data', 'a.json', lines('{"from": "s3://b/k"}\n'), false],
  ])('keeps what is published: %s', async (_, path, text, blocksRemovals) => {
    world.repo(`large-${path}-${blocksRemovals}-${text.length}`, { [path]: text });
    const { run } = await blue(world, `large-${path}-${blocksRemovals}-${text.length}`, ['detect']);
    expect((run!.plan.result as DetectResult).skipped).toEqual([{ file: path, reason: 'larger than 1024 KiB', blocksRemovals }]);
  });

  it('takes nothing from what the repo may hold', async () => {
    world.repo('data', { 'z.py': access });
    world.write('data', { 'a.json': '' });
    truncateSync(world.path('data/a.json'), 600 * 1024 * 1024);
    const { run } = await blue(world, 'data', ['detect']);
    expect((run!.plan.result as DetectResult).skipped.map((each) => each.file)).toEqual(['a.json']);
    expect((run!.plan.result as DetectResult).accesses).toHaveLength(1);
  });
});

describe('.blue/config.yaml', () => {
  it('is asked back about a key that is one slip away from a known one', async () => {
    const rules = 'exports:\n  - name: keys\n    detect: s3-paths\n    buckt: logs\n    bucket: logs\n    exclued: ["a.py"]\nothers: 1\n';
    world.repo('misspelt', { '.blue/config.yaml': rules, 'a.py': 'import boto3\nboto3.client("s3").get_object(Bucket="logs", Key="k")\n' });
    const { code, text, run } = await blue(world, 'misspelt', ['detect']);
    expect([code, run!.plan.findings.map(({ rule, file, line }) => `${rule} ${file}:${line}`)]).toEqual([0, ['unknown-key .blue/config.yaml:6']]);
    expect(text).toContain("⚠️ .blue/config.yaml:6: key \"exclued\" is not known; is 'exclude' meant? [unknown-key]");
  });
});
