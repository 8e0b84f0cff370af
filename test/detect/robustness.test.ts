/** Hostile and broken input: every front end and the resolver end in bounded time, and say what they could not read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { detect } from '../../src/detect/index.ts';

const root = join(import.meta.dirname, 'fixtures/accesses');
const many = 20_000;

const client: Record<string, string> = {
  py: 'import boto3\ns3 = boto3.client("s3")\n',
  js: 'const AWS = require("aws-sdk"); const s3 = new AWS.S3();\n',
  ts: 'import { S3 } from "@aws-sdk/client-s3"; const s3 = new S3({});\n',
  go: 'package a\nimport "github.com/aws/aws-sdk-go/service/s3"\nfunc f() {\n',
  java: 'import com.amazonaws.services.s3.AmazonS3; class A { AmazonS3 s3; void f() {\n',
  sh: 'aws s3 ls\n',
  tf: 'locals { a = "aws_s3" }\n',
};

const hostile: [string, string][] = [
  ['nested brackets', '('.repeat(many)],
  ['nested lists', `x = ${'['.repeat(many)}${']'.repeat(many)}`],
  ['nested calls', `x = ${'f('.repeat(many)}1${')'.repeat(many)}`],
  ['nested braces', '{'.repeat(many)],
  ['a long sum', `x = ${'"a" + '.repeat(many)}"b"`],
  ['a long chain', `x = a${'.b()'.repeat(many)}`],
  ['an open string', `x = "${'a'.repeat(500_000)}`],
  ['quotes only', `"'\``.repeat(many)],
  ['many ifs', 'if (a) { x = 1 } else '.repeat(many)],
  ['one long line', `x = ${'"abc", '.repeat(120_000)}`],
  ['NUL and controls', '\0\u0001\u001b[31m\uFEFF'.repeat(1000)],
  ['dollar braces', '${'.repeat(many)],
];

describe('hostile input', () => {
  for (const [language, start] of Object.entries(client)) {
    it.each(hostile)(`${language}: %s`, async (_, text) => {
      const started = performance.now();
      const detection = await detect([{ path: `src/a.${language}`, text: start + text }]);
      expect(Array.isArray(detection.accesses)).toBe(true);
      expect(performance.now() - started).toBeLessThan(8_000);
    });
  }

  it('what nests more deeply than a parser can follow is a finding', async () => {
    const { skipped } = await detect([{ path: 'src/a.py', text: `${client.py}x = ${'f('.repeat(100_000)}1${')'.repeat(100_000)}` }]);
    // What is seen of it depends on the stack that is left.
    expect(skipped).toEqual([{ file: 'src/a.py', reason: expect.stringMatching(/nested too deeply|syntax error/), blocksRemovals: true }]);
  });

  it('alternatives that multiply stay few', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `"k${index}"`).join(', ');
    const text = `${client.py}for a in [${names}]:\n for b in [${names}]:\n  for c in [${names}]:\n   s3.get_object(Bucket="b", Key=f"{a}/{b}/{c}")\n`;
    const [access] = (await detect([{ path: 'a.py', text }])).accesses;
    expect(access?.alternatives?.length ?? 1).toBeLessThanOrEqual(64);
    expect(access?.key).toContain('*');
  });

  it('functions that call each other for ever end', async () => {
    const text = `${client.py}def a(k):\n  s3.get_object(Bucket="b", Key="p/" + k)\n  b(k + "/x")\ndef b(k):\n  a(k + "/y")\na("start")\n`;
    const { accesses } = await detect([{ path: 'a.py', text }]);
    expect(accesses.length).toBeGreaterThan(0);
  });

  it('objects that hold objects that hold objects are cut where they are largest, and what stands after them is read', async () => {
    const levels = Array.from({ length: 7 }, (_, level) => `def make${level + 1}(name):\n    return {"first": "k${level}", ${Array.from({ length: 10 }, (__, index) => `"p${index}": make${level}(f"{name}/${index}")`).join(', ')}}\n`);
    const used = 'def run(name):\n    made = make7(name)\n    s3.put_object(Bucket="b", Key=f"{made[\'first\']}/x")\n    s3.put_object(Bucket="b", Key="after/" + make2("n")["p1"]["p2"]["name"])\n';
    const { accesses, skipped } = await detect([{ path: 'a.py', text: `${client.py}def make0(name):\n    return {"name": name}\n${levels.join('')}${used}` }]);
    expect(accesses.map(({ key }) => key)).toEqual(['k6/x', 'after/n/1/2']);
    // Nothing of what was cut is part of a key.
    expect(skipped).toEqual([]);
    const part = 'def run(name):\n    made = make7(name)\n    s3.put_object(Bucket="b", Key="cut/" + made["p1"]["p2"]["p3"]["p4"]["p5"]["p6"]["p7"]["name"])\n';
    const other = await detect([{ path: 'a.py', text: `${client.py}def make0(name):\n    return {"name": name}\n${levels.join('')}${part}` }]);
    expect(other.accesses.map(({ key }) => key)).toEqual(['cut/*']);
    expect(other.skipped.map(({ reason }) => reason)).toEqual(['too much to follow: some values were cut off']);
  });

  it('names of JavaScript objects are plain names', async () => {
    const text = `${client.js}const o = {__proto__: "x", constructor: "y"}; s3.getObject({Bucket: "b", Key: o.constructor + toString + hasOwnProperty.__proto__});\nvalueOf("s3");`;
    const { accesses } = await detect([{ path: 'a.js', text }]);
    expect(accesses.map((access) => access.key)).toEqual(['y*']);
  });
});

describe('broken files', () => {
  const fixtures = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

  it('mutated files never throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...fixtures), fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom('', '"', "'", '`', '{', '}', '((', ')', '<<<<<<<\n', '\n\t', '${', '/*', '"""', '=>', 'def ', '\\'), fc.nat(40), async (path, where, inserted, removed) => {
        const text = readFileSync(path, 'utf8');
        const at = Math.floor(where * text.length);
        const broken = text.slice(0, at) + inserted + text.slice(at + removed);
        const detection = await detect([{ path: path.slice(root.length + 1), text: broken }]);
        for (const access of detection.accesses) {
          expect(access.line).toBeGreaterThan(0);
          expect(access.key).not.toMatch(/\*\*/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('one broken line costs what stands on it, and is told', async () => {
    const text = `${client.py}s3.get_object(Bucket="b", Key="one")\nx = foo((\n\n\ndef g():\n    s3.get_object(Bucket="b", Key="two")\n`;
    const { accesses, skipped } = await detect([{ path: 'a.py', text }]);
    expect(accesses.map((access) => access.key)).toContain('one');
    expect(skipped.map((each) => [each.file, each.blocksRemovals])).toEqual([['a.py', true]]);
  });
});
