/** Where Go's imports lead: below a module of the repo, to a folder a `go.mod` puts in another's place, or out of the repo. */
import { describe, expect, it } from '@jest/globals';
import { detect } from '../../src/detect/index.ts';
import { findGoFolders } from '../../src/detect/go-modules.ts';

const table: [string, Record<string, string>, string, string | undefined][] = [
  ['a package below the module', { 'go.mod': 'module example.com/app\n\ngo 1.22\n' }, 'example.com/app/internal/store', 'internal/store'],
  ['the module itself', { 'go.mod': 'module example.com/app\n' }, 'example.com/app', ''],
  ['a module in a folder', { 'service/go.mod': 'module example.com/app/service\n' }, 'example.com/app/service/store', 'service/store'],
  ['the longest of several names', { 'go.mod': 'module example.com/app\n', 'next/go.mod': 'module example.com/app/v2\n' }, 'example.com/app/v2/store', 'next/store'],
  ['a name in quotes, with a comment', { 'go.mod': '// the app\nmodule "example.com/app" // really\n' }, 'example.com/app/store', 'store'],
  ['a module of the repo that replaces another', { 'service/go.mod': 'module example.com/service\nreplace example.com/keys => ../keys\n' }, 'example.com/keys/raw', 'keys/raw'],
  ['one of a list of replacements', { 'go.mod': 'module example.com/app\nreplace (\n\texample.com/a v1.2.0 => ./third/a\n\texample.com/b => example.com/c v1.0.0\n)\n' }, 'example.com/a/x', 'third/a/x'],
  ['a replacement out of the repo', { 'go.mod': 'module example.com/app\nreplace example.com/keys => ../keys\n' }, 'example.com/keys', undefined],
  ['the standard library', { 'go.mod': 'module example.com/app\n' }, 'path/filepath', undefined],
  ['a package of somebody else', { 'go.mod': 'module example.com/app\n' }, 'github.com/other/store', undefined],
  ['a name that only begins the same', { 'go.mod': 'module example.com/app\n' }, 'example.com/apples/store', undefined],
  ['without modules, the end of the path', {}, 'github.com/us/app/store', 'store'],
  ['without modules, the standard library beside Go files at the root', {}, 'net/url', undefined],
];

describe('the folder of an import', () => {
  it.each(table)('%s', (_, files, module, folder) => {
    const known = new Map(Object.entries(files).map(([path, text]) => [path, { path, text }]));
    expect(findGoFolders(known, (each) => each === '' || each === 'store')(module)).toBe(folder);
  });
});

it('a program at the root uses the standard library and its own packages', async () => {
  const head = 'package main\nimport (\n"path/filepath"\n"github.com/aws/aws-sdk-go-v2/service/s3"\n"example.com/app/keys"\n)\n';
  const { accesses } = await detect([
    { path: 'go.mod', text: 'module example.com/app\nrequire github.com/aws/aws-sdk-go-v2/service/s3 v1.0.0\n' },
    { path: 'main.go', text: `${head}func run(client *s3.Client, id string) {\n  key := filepath.Join("raw", id, keys.Name)\n  client.PutObject(nil, &s3.PutObjectInput{Bucket: &bucket, Key: &key})\n}\n` },
    { path: 'keys/keys.go', text: 'package keys\nconst Name = "x.json"\n' },
  ]);
  expect(accesses.map(({ key }) => key)).toEqual(['raw/*/x.json']);
});

describe('programs of the same name beside each other', () => {
  const files = { 'old/go.mod': 'module example.com/app\n', 'new/go.mod': 'module example.com/app\nreplace example.com/keys => ../keys\n', 'new/tool/go.mod': 'module example.com/tool\nreplace example.com/app => ../\n' };

  it.each([
    ['the first', 'example.com/app/store', 'old/main.go', 'old/store'],
    ['the second', 'example.com/app/store', 'new/cmd/main.go', 'new/store'],
    ['what one of them replaces', 'example.com/keys/raw', 'new/main.go', 'keys/raw'],
    ['a module in one of them', 'example.com/app/store', 'new/tool/main.go', 'new/store'],
    ['a file of neither', 'example.com/app/store', 'main.go', 'old/store'],
  ])('%s', (_, module, from, folder) => {
    const known = new Map(Object.entries(files).map(([path, text]) => [path, { path, text }]));
    expect(findGoFolders(known, () => false)(module, from)).toBe(folder);
  });
});

it('callers of the package at the root are found', async () => {
  const { accesses } = await detect([
    { path: 'go.mod', text: 'module example.com/store\n' },
    { path: 'store.go', text: 'package store\nimport "github.com/aws/aws-sdk-go-v2/service/s3"\nfunc Put(client *s3.Client, key string) { client.PutObject(nil, &s3.PutObjectInput{Bucket: &bucket, Key: &key}) }\n' },
    { path: 'cmd/run/main.go', text: 'package main\nimport "example.com/store"\nfunc run() { store.Put(nil, "raw/x.json") }\n' },
  ]);
  expect(accesses.filter(({ counted }) => counted).map(({ file, key }) => [file, key])).toEqual([['cmd/run/main.go', 'raw/x.json']]);
});
