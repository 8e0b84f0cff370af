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

describe('Go: which types have an interface', () => {
  const store = 'package store\n\nimport (\n\t"context"\n\t"github.com/aws/aws-sdk-go-v2/aws"\n\t"github.com/aws/aws-sdk-go-v2/service/s3"\n)\n\ntype Store struct {\n\tclient *s3.Client\n}\n\nfunc New(client *s3.Client) *Store { return &Store{client: client} }\n\nfunc (s *Store) Get(ctx context.Context, key string) (string, error) {\n\t_, err := s.client.GetObject(ctx, &s3.GetObjectInput{Bucket: aws.String("b"), Key: aws.String(key)})\n\treturn "", err\n}\n';
  const caller = (declared: string): string => `package app\n\nimport "context"\n\ntype Records interface {\n\t${declared}\n}\n\ntype App struct {\n\trecords Records\n}\n\nfunc (a *App) Find(ctx context.Context, id string) { a.records.Get(ctx, "records/" + id) }\n`;

  it.each([
    ['Get(ctx context.Context, key string) (string, error)', ['read records/*']],
    ['Get(context.Context, string) (string, error)', ['read records/*']],
    ['Get(ctx context.Context, key string) (text string, err error) // by its key', ['read records/*']],
    // A map of records has a method of the same name.
    ['Get(ctx context.Context, key string) (model.Record, error)', ['read *']],
    ['Get(ctx context.Context, key string) string', ['read *']],
    ['Get(ctx context.Context, key, version string) (string, error)', ['read *']],
    ['Get(ctx context.Context, number int) (string, error)', ['read *']],
  ])('%s', async (declared, expected) => expect(await counted({ 'store/store.go': store, 'app/app.go': caller(declared) })).toEqual(expected));

  it.each([
    ['{ Get(ctx context.Context, key string) (string, error) }', ['read records/*']],
    ['{ Get(ctx context.Context, key string) (string, error); Close() }', ['read *']],
    ['{ Close(); Get(ctx context.Context, key string) (string, error) }', ['read *']],
  ])('on one line: %s', async (declared, expected) => {
    const text = caller('').replace(/interface \{[^}]*\}/, `interface ${declared}`);
    expect(await counted({ 'store/store.go': store, 'app/app.go': text })).toEqual(expected);
  });

  const api = 'package store\n\nimport (\n\t"context"\n\t"github.com/aws/aws-sdk-go-v2/aws"\n\t"github.com/aws/aws-sdk-go-v2/service/s3"\n)\n\ntype API interface {\n\tPutObject(ctx context.Context, input *s3.PutObjectInput, options ...func(*s3.Options)) (*s3.PutObjectOutput, error)\n}\n\n';
  const logging = 'package logging\n\nimport (\n\t"context"\n\t"acme/store"\n\t"github.com/aws/aws-sdk-go-v2/service/s3"\n)\n\ntype logged struct {\n\tinner store.API\n}\n\nfunc (l *logged) PutObject(ctx context.Context, input *s3.PutObjectInput, options ...func(*s3.Options)) (*s3.PutObjectOutput, error) {\n\treturn l.inner.PutObject(ctx, input, options...)\n}\n';
  const put = 'PutObject(ctx, &s3.PutObjectInput{Bucket: aws.String("b"), Key: aws.String(id + ".info")})';

  it.each([
    ['a field', `type Store struct {\n\tService API\n}\n\nfunc (s Store) Save(ctx context.Context, id string) { s.Service.${put} }\n`],
    ['a parameter', `func Save(ctx context.Context, service API, id string) { service.${put} }\n`],
    ['a variable', `var service API\n\nfunc Save(ctx context.Context, id string) { service.${put} }\n`],
  ])("an interface of the SDK's methods is its client, whoever wraps it: %s", async (_, text) => {
    const files = { 'go.mod': 'module acme\n', 'store/store.go': api + text, 'logging/logging.go': logging };
    expect(await counted(files)).toContain('write *.info');
  });
});

describe('an interface that several classes have, of which one reaches S3', () => {
  const go = 'package app\n\nimport (\n\t"os"\n\t"github.com/aws/aws-sdk-go-v2/aws"\n\t"github.com/aws/aws-sdk-go-v2/service/s3"\n)\n\ntype Backend interface {\n\tPut(key string)\n}\n\ntype S3 struct {\n\tclient *s3.Client\n}\n\nfunc (s *S3) Put(key string) {\n\ts.client.PutObject(nil, &s3.PutObjectInput{Bucket: aws.String("b"), Key: aws.String(key)})\n}\n\ntype Local struct {\n\tfolder string\n}\n\nfunc (l *Local) Put(key string) { os.WriteFile(l.folder+key, nil, 0o644) }\n\ntype Config struct {\n\tBackend Backend\n}\n\n';
  const typescript = "import { S3 } from '@aws-sdk/client-s3';\nimport { writeFileSync } from 'node:fs';\nexport interface Backend { put(key: string): void; }\nexport class Objects implements Backend {\n  client = new S3({});\n  put(Key: string) { void this.client.putObject({ Bucket: 'b', Key }); }\n}\nexport class Local implements Backend {\n  put(key: string) { writeFileSync(key, ''); }\n}\nexport interface Config { backend: Backend; }\n";
  const java = 'import com.amazonaws.services.s3.AmazonS3;\ninterface Backend { void put(String key); }\nclass Objects implements Backend { AmazonS3 s3; public void put(String key) { s3.putObject("b", key, "x"); } }\nclass Local implements Backend { public void put(String key) { Files.write(Paths.get(key)); } }\n';

  it.each([
    ['Go: a field', { 'a.go': `${go}type Log struct {\n\tbackend Backend\n}\n\nfunc (l *Log) keep(id string) { l.backend.Put("in/" + id) }\n` }],
    ['Go: a field of a field', { 'a.go': `${go}type Log struct {\n\tc *Config\n}\n\nfunc (l *Log) keep(id string) { l.c.Backend.Put("in/" + id) }\n` }],
    ['Go: a field of a parameter', { 'a.go': `${go}func keep(c *Config, id string) { c.Backend.Put("in/" + id) }\n` }],
    ['Go: a parameter', { 'a.go': `${go}func keep(backend Backend, id string) { backend.Put("in/" + id) }\n` }],
    ['TypeScript: a field', { 'a.ts': `${typescript}export class Log {\n  constructor(private readonly backend: Backend) {}\n  keep(id: string) { this.backend.put('in/' + id); }\n}\n` }],
    ['TypeScript: a parameter', { 'a.ts': `${typescript}export function keep(backend: Backend, id: string) { backend.put('in/' + id); }\n` }],
    ['Java: a field', { 'Log.java': `${java}class Log { private final Backend backend; Log(Backend backend) { this.backend = backend; } void keep(String id) { backend.put("in/" + id); } }\n` }],
    ['Java: a field that is filled in', { 'Log.java': `${java}class Log { @Autowired private Backend backend; void keep(String id) { backend.put("in/" + id); } }\n` }],
  ])('%s', async (_, files) => expect(await counted(files)).toEqual(['write in/*']));
});

describe('Go: interfaces of one name in several packages', () => {
  const library = 'import (\n\t"github.com/aws/aws-sdk-go-v2/aws"\n\t"github.com/aws/aws-sdk-go-v2/service/s3"\n)\n\n';
  const put = (name: string): string => `type s3Store struct {\n\tclient *s3.Client\n}\n\nfunc (s *s3Store) ${name}(key string) {\n\ts.client.PutObject(nil, &s3.PutObjectInput{Bucket: aws.String("b"), Key: aws.String(key)})\n}\n\n`;
  const here = (name: string): string => `package near\n\n${library}type store interface {\n\t${name}(key string)\n}\n\ntype log struct {\n\tstore store\n}\n\nfunc (l *log) keep() { l.store.${name}("near") }\n\n${put(name)}`;
  const there = (declared: string, call: string): string => `package far\n\ntype store interface {\n\t${declared}\n}\n\ntype log struct {\n\tstore store\n}\n\nfunc (l *log) keep() { l.store.${call} }\n`;

  it.each([
    ['the one of the package is meant, whose methods take something else', { 'near/near.go': here('Set'), 'far/far.go': there('Set(key string, when int)', 'Set("far", 1)') }, ['write near']],
    ['a type of another package has no method that is not exported', { 'near/near.go': here('set'), 'far/far.go': there('set(key string)', 'set("far")') }, ['write near']],
    ['one of the same methods is had', { 'near/near.go': here('Set'), 'far/far.go': there('Set(key string)', 'Set("far")') }, ['write far', 'write near']],
    ["another package's is meant by that package's name", { 'near/near.go': here('Set').replaceAll('store interface', 'Store interface').replace('store store', 'store Store'), 'far/far.go': there('Get(key string)', 'Get("x")').replace('type store interface', 'type Store interface').replace('store store', 'store Store'), 'app/app.go': 'package app\n\nimport "acme/far"\n\nfunc run(store far.Store) { store.Set("app") }\n', 'go.mod': 'module acme\n' }, ['write near']],
    ["another package's that has the method", { 'near/near.go': here('Set').replaceAll('store interface', 'Store interface').replace('store store', 'store Store'), 'app/app.go': 'package app\n\nimport "acme/near"\n\nfunc run(store near.Store) { store.Set("app") }\n', 'go.mod': 'module acme\n' }, ['write app', 'write near']],
  ])('%s', async (_, files, expected) => expect((await counted(files)).filter((each) => each !== 'write *')).toEqual(expected));
});

describe('Java: what declared types tell of objects that nobody is seen to make', () => {
  const files = {
    'com/acme/Store.java': 'package com.acme;\npublic interface Store { void put(String key); }\n',
    'com/acme/s3/S3Store.java': 'package com.acme.s3;\nimport com.acme.Store;\nimport com.amazonaws.services.s3.AmazonS3;\npublic class S3Store implements Store {\n  private final AmazonS3 s3;\n  public S3Store(AmazonS3 s3) { this.s3 = s3; }\n  public void put(String key) { s3.putObject("b", key, "x"); }\n}\n',
    'com/acme/Keys.java': 'package com.acme;\npublic class Keys {\n  public static final String STATE = "state.json";\n  public static String of(String id) { return "of/" + id; }\n}\n',
  };
  const user = (body: string, imports = ''): string => `package com.acme.app;\nimport com.acme.Store;\n${imports}\n/** Keeps users in S3. */\npublic class App {\n  static final String S3_FOLDER = "users/";\n${body}\n}\n`;

  it.each([
    ['a result', '  private Store find(String region) { return registry.get(region); }\n  public void save(String id) { find("x").put(S3_FOLDER + id); }'],
    ['a result that is kept', '  Store find(String region) { return registry.get(region); }\n  public void save(String id) { Store store = find("x"); store.put(S3_FOLDER + id); }'],
    ['a map', '  private final Map<String, Store> stores = new HashMap<>();\n  public void save(String region, String id) { stores.get(region).put(S3_FOLDER + id); }'],
    ['a map of a parameter', '  public void save(Map<Region, ? extends Store> stores, Region region, String id) { stores.get(region).put(S3_FOLDER + id); }'],
    ['a list', '  private final List<Store> stores;\n  public void save(String id) { for (Store store : stores) store.put(S3_FOLDER + id); }'],
    ['a list, each by a lambda', '  private final List<Store> stores;\n  public void save(String id) { stores.forEach(store -> store.put(S3_FOLDER + id)); }'],
    ['an array', '  private Store[] stores;\n  public void save(String id) { stores[0].put(S3_FOLDER + id); }'],
    ['what a loop goes over', '  public void save(Registry registry, String id) { for (Store store : registry.all()) store.put(S3_FOLDER + id); }'],
  ])('%s', async (_, body) => expect(await counted({ ...files, 'com/acme/app/App.java': user(body, 'import com.acme.s3.S3Store;') })).toEqual(['write users/*']));

  it.each([
    ['of other arity', 'App(Registry registry) { store = new S3Store(registry.client()); }'],
    ['of the same arity', 'App(Registry registry, Region region) { store = new S3Store(registry.client(region)); }'],
    ['that gives none', 'App() { store = null; }'],
  ])('a field that another constructor makes too, %s', async (_, other) => {
    const body = `  private final Store store;\n  App(Registry registry, String name) { store = new S3Store(registry.client(name)); }\n  ${other}\n  public void save(String id) { store.put(S3_FOLDER + id); }`;
    expect(await counted({ ...files, 'com/acme/app/App.java': user(body, 'import com.acme.s3.S3Store;') })).toContain('write users/*');
  });

  it.each([
    ['all that a class has', 'import static com.acme.Keys.*;', 'store.put(STATE);', 'write state.json'],
    ['its methods', 'import static com.acme.Keys.*;', 'store.put(of("a"));', 'write of/a'],
    ['all that a package has', 'import com.acme.*;', 'store.put(Keys.STATE);', 'write state.json'],
  ])('imports of %s', async (_, imports, body, expected) => expect(await counted({ ...files, 'com/acme/app/App.java': user(`  private final Store store;\n  public void save() { ${body} }`, imports) })).toEqual([expected]));
});
