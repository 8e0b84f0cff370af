/** A method that is called by an interface's name: its callers are followed to the class that has it; where none is known to, the body counts beside those that are seen. */
import { describe, expect, it } from '@jest/globals';
import { detect } from '../../src/detect/index.ts';

interface Case {
  readonly language: string;
  /** The method, with one caller that names it. */
  readonly store: Readonly<Record<string, string>>;
  /** The interface. */
  readonly declared: Readonly<Record<string, string>>;
  /** Who calls the method by it. */
  readonly caller: Readonly<Record<string, string>>;
  /** Who calls it on an object that is not declared as one. */
  readonly unseen: Readonly<Record<string, string>>;
}

const cases: readonly Case[] = [
  {
    language: 'Java',
    store: { 'com/acme/S3Storage.java': 'package com.acme;\nimport com.amazonaws.services.s3.AmazonS3;\npublic class S3Storage extends Base<String> implements Closeable, Storage<byte[]> {\n  private AmazonS3 s3;\n  public void put(String key) { s3.putObject("b", key, "x"); }\n  public void check() { put("health.txt"); }\n}\n' },
    declared: { 'com/acme/Storage.java': 'package com.acme;\npublic interface Storage<T> { void put(String key); }\n' },
    caller: { 'com/acme/Users.java': 'package com.acme;\npublic class Users {\n  private final Storage<byte[]> storage;\n  public void save(String id) { storage.put("users/" + id); }\n}\n' },
    unseen: { 'com/acme/Users.java': 'package com.acme;\npublic class Users {\n  public void save(String id) { Registry.find(Storage.class).put("users/" + id); }\n}\n' },
  },
  {
    language: 'Go',
    store: { 'store/store.go': 'package store\n\nimport (\n\t"github.com/aws/aws-sdk-go-v2/aws"\n\t"github.com/aws/aws-sdk-go-v2/service/s3"\n)\n\ntype Store struct {\n\tclient *s3.Client\n}\n\nfunc (s *Store) Put(key string) {\n\ts.client.PutObject(nil, &s3.PutObjectInput{Bucket: aws.String("b"), Key: aws.String(key)})\n}\n\nfunc (s *Store) Check() { s.Put("health.txt") }\n' },
    declared: { 'app/storage.go': 'package app\n\ntype Storage interface {\n\tPut(key string)\n}\n' },
    caller: { 'app/app.go': 'package app\n\ntype App struct {\n\tstorage Storage\n}\n\nfunc (a *App) Save(id string) { a.storage.Put("users/" + id) }\n' },
    unseen: { 'app/app.go': 'package app\n\nfunc Save(id string) { find(Storage(nil)).Put("users/" + id) }\n' },
  },
  {
    language: 'TypeScript',
    store: { 'store.ts': "import { S3 } from '@aws-sdk/client-s3';\nimport { Storage } from './storage';\nexport class S3Storage implements Closeable, Storage<string> {\n  client = new S3({});\n  async put(Key: string) { await this.client.putObject({ Bucket: 'b', Key }); }\n  async check() { await this.put('health.txt'); }\n}\n" },
    declared: { 'storage.ts': 'export interface Storage<T> { put(key: string): Promise<void>; }\n' },
    caller: { 'users.ts': "import { Storage } from './storage';\nexport class Users {\n  constructor(private readonly storage: Storage<string>) {}\n  save(id: string) { return this.storage.put('users/' + id); }\n}\n" },
    unseen: { 'users.ts': "import { Storage } from './storage';\nexport const save = (find: () => any, id: string) => (find() as Storage<string>).put('users/' + id);\n" },
  },
  {
    language: 'Python',
    store: { 'store.py': 'import boto3\nfrom base import Store\n\nclass S3Store(Store):\n    def __init__(self):\n        self.client = boto3.client("s3")\n    def put(self, key):\n        self.client.put_object(Bucket="b", Key=key)\n    def check(self):\n        self.put("health.txt")\n' },
    declared: { 'base.py': 'class Store:\n    def put(self, key):\n        raise NotImplementedError\n' },
    caller: { 'users.py': 'from base import Store\n\ndef save(store: Store, id):\n    store.put("users/" + id)\n' },
    unseen: { 'users.py': 'from base import Store\n\ndef save(find, id):\n    find(Store).put("users/" + id)\n' },
  },
];

async function counted(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { accesses } = await detect(Object.entries(files).map(([path, text]) => ({ path, text })));
  return accesses.filter((access) => access.counted).map(({ access, key }) => `${access} ${key}`).sort();
}

describe.each(cases)('$language', ({ store, declared, caller, unseen }) => {
  it('what calls the interface is followed to the class', async () => expect(await counted({ ...store, ...declared, ...caller })).toEqual(['write health.txt', 'write users/*']));
  it('the body counts where what calls the interface is not seen to', async () => {
    expect(await counted({ ...store, ...declared, ...unseen })).toEqual(['write *', 'write health.txt']);
  });
  it('its callers are all there are where nothing has the method besides', async () => expect(await counted(store)).toEqual(['write health.txt']));
});

it('Go: a type without all of the methods has not the interface', async () => {
  const [, { store, caller }] = cases as [Case, Case];
  const declared = { 'app/storage.go': 'package app\n\ntype Storage interface {\n\tClose() error\n\tPut(key string)\n}\n' };
  expect(await counted({ ...store, ...declared, ...caller })).toEqual(['write *', 'write health.txt']);
});
