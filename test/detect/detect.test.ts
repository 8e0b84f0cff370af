/** How accesses are told: by which way, with what note, what counts, what could not be followed. */
import { describe, expect, it } from '@jest/globals';
import { detect } from '../../src/detect/index.ts';

async function found(files: Record<string, string>): Promise<string[]> {
  const { accesses } = await detect(Object.entries(files).map(([path, text]) => ({ path, text })));
  return accesses.map((access) => `${access.counted ? '+' : '-'} ${access.file}:${access.line} ${access.access} ${access.bucket ?? '?'} ${access.alternatives?.join('|') ?? access.key} ${access.via}${access.note ? ` (${access.note})` : ''}`);
}

describe('functions with some of their arguments given', () => {
  it.each([
    ['a method of a client', 'put = partial(s3.put_object, Bucket="b")\nput(Key=f"in/{name}")\n', ['a.py:6 write b in/*']],
    ['a function of the file', 'def put(bucket, folder, key):\n    s3.put_object(Bucket=bucket, Key=f"{folder}/{key}")\nsend = partial(put, "b", "in")\nsend("x")\nsend(key="y")\n', ['a.py:8 write b in/x', 'a.py:9 write b in/y']],
    ['one that is handed on', 'def put(folder, key):\n    s3.put_object(Bucket="b", Key=f"{folder}/{key}")\nwith ThreadPoolExecutor() as pool:\n    pool.map(partial(put, "in"), names)\n', ['a.py:8 write b in/*']],
    ['one with what a caller gives', 'def run(folder):\n    put = partial(s3.upload_file, Bucket="b", Key=f"{folder}/x")\n    put(Filename="x")\nrun("in")\n', ['a.py:8 write b in/x']],
  ])('Python: %s', async (_, code, expected) => {
    expect((await found({ 'a.py': `import boto3\nfrom concurrent.futures import ThreadPoolExecutor\nfrom functools import partial\ns3 = boto3.client("s3")\n${code}` })).filter((line) => line.startsWith('+')).map((line) => line.slice(2).replace(/ [\w-]+$/, ''))).toEqual(expected);
  });

  it('JavaScript: bind', async () => {
    const code = "import { S3 } from '@aws-sdk/client-s3';\nconst s3 = new S3({});\nfunction put(bucket, key) {\n  return s3.putObject({ Bucket: bucket, Key: key });\n}\nconst send = put.bind(null, 'b');\nsend('in/x');\n";
    expect((await found({ 'a.mjs': code })).filter((line) => line.startsWith('+'))).toEqual(['+ a.mjs:7 write b in/x wrapper-call']);
  });
});

describe("the folders of Amplify's levels", () => {
  const put = "import { Storage } from 'aws-amplify';\nexport const put = (name) => Storage.put(`in/${name}`, '');\n";

  it.each([
    ['where nothing is said', 'export const one = 1;\n', 'public/in/*'],
    ['where the app says them', "import { Amplify } from 'aws-amplify';\nimport './put';\nAmplify.configure({ Storage: { bucket: 'b', customPrefix: { public: 'all/' } } });\n", 'all/in/*'],
    ['where it says them for the storage alone', "import Amplify, { Storage } from 'aws-amplify';\nimport './put';\nStorage.configure({ customPrefix: { public: '' } }); // s3\n", 'in/*'],
    ['where a function says them', "import { Amplify } from 'aws-amplify';\nimport './put';\nAmplify.configure(outputs, { Storage: { S3: { prefixResolver: resolve } } });\n", '*in/*'],
  ])('%s', async (_, app, key) => {
    expect((await found({ 'src/index.js': app, 'src/put.js': put })).filter((line) => line.startsWith('+'))).toEqual([`+ src/put.js:2 write ? ${key} direct`]);
  });
});

describe('files that have the name of a library', () => {
  const wrapper = 'import boto3\ndef make(region):\n    return boto3.client("s3", region)\nclass Store:\n    def __init__(self, prefix, client=None):\n        self.prefix = prefix\n        if client is None:\n            self.client = make("eu-west-1")\n        else:\n            self.client = client\n    def names(self):\n        return self.client.list_objects(Bucket="b", Prefix=self.prefix)["Contents"]\n';

  it.each([
    ['it wraps', { 'app/ingest/boto3.py': wrapper, 'app/job.py': 'from app.ingest.boto3 import Store\nStore("in/").names()\n' }, '+ app/job.py:2 read b in/* wrapper-call'],
    ['that its neighbours in a package import', { 'app/__init__.py': '', 'app/boto3.py': 'timeout = 3\n', 'app/job.py': 'import boto3\nfrom .boto3 import timeout\nboto3.client("s3").put_object(Bucket="b", Key=f"in/{timeout}")\n' }, '+ app/job.py:3 write b in/3 direct'],
    ['that others import', { 'app/__init__.py': '', 'app/smart_open.py': 'from smart_open import open as opened\ndef write(name):\n    with opened(f"s3://b/in/{name}", "w") as file:\n        file.write("")\n', 'app/job.py': 'from app.smart_open import write\nwrite("x")\n' }, '+ app/job.py:2 write b in/x wrapper-call'],
  ])('%s', async (_, files, expected) => {
    expect((await found(files)).filter((line) => line.startsWith('+'))).toEqual([expected]);
  });

  it('but is that file for a script beside it', async () => {
    expect(await found({ 'tools/s3fs.py': 'def put(name):\n    import boto3\n    boto3.client("s3").put_object(Bucket="b", Key=f"in/{name}")\n', 'tools/job.py': 'import s3fs\ns3fs.put("x")\n' })).toContain('+ tools/job.py:2 write b in/x wrapper-call');
  });
});

describe('wrappers', () => {
  it('count at their callers, through levels and files, also in files that name no S3', async () => {
    expect(
      await found({
        'app/storage.py': 'import boto3\ns3 = boto3.client("s3")\ndef put(bucket, key, data):\n    s3.put_object(Bucket=bucket, Key=key, Body=data)\ndef put_report(name, data):\n    put("reports", f"daily/{name}.json", data)\n',
        'app/job.py': 'from app.storage import put, put_report\ndef run(day):\n    put_report(day, b"")\n    put("raw", "index.txt", b"")\n    put_report("total", b"")\n',
      }),
    ).toEqual([
      '+ app/job.py:3 write reports daily/*.json wrapper-call',
      '+ app/job.py:4 write raw index.txt wrapper-call',
      '+ app/job.py:5 write reports daily/total.json wrapper-call',
      '- app/storage.py:4 write ? * wrapper-body',
      '- app/storage.py:6 write reports daily/*.json wrapper-call',
    ]);
  });

  it.each([
    ['all of them', 'def put(*args, **kwargs):\n    s3.upload_file(*args, **kwargs)\n', 'put("f", "b", "in/x")', 'b in/x'],
    ['all of them, twice', 'def first(*args, **kwargs):\n    s3.upload_file(*args, **kwargs)\ndef put(*args, **kwargs):\n    first(*args, **kwargs)\n', 'put("f", "b", Key="in/x")', 'b in/x'],
    ['to a function that names them', 'def first(path, bucket, key):\n    s3.upload_file(path, bucket, key)\ndef put(*args):\n    first(*args)\n', 'put("f", "b", "in/x")', 'b in/x'],
    ['as a task to be run', 'from joblib import Parallel, delayed\ndef put(bucket, key):\n    s3.upload_file("f", bucket, key)\n', 'Parallel(n_jobs=2)(delayed(put)("b", f"in/{each}") for each in names)', 'b in/*'],
    ['as a task of a graph', 'import dask\ndef put(bucket, key):\n    s3.upload_file("f", bucket, key)\n', 'dask.compute([dask.delayed(put)("b", "in/x")])', 'b in/x'],
    ['as a URI that is taken apart', 'from urllib.parse import urlparse\ndef put(uri):\n    url = urlparse(uri)\n    s3.upload_file("f", url.netloc, url.path.lstrip("/"))\n', 'put(f"s3://b/in/{names}")', 'b in/*'],
    ['as a URI that a helper makes an object of', 'from urllib.parse import urlparse\nclass Store:\n    def __init__(self, resource):\n        self.resource = resource\n    def thing(self, uri):\n        url = urlparse(uri)\n        return self.resource.Object(url.netloc, url.path.lstrip("/"))\n    def get(self, uri):\n        return self.thing(uri).get()\n', 'Store(boto3.resource("s3")).get(f"s3://b/in/{names}.csv")', 'b in/*.csv'],
    ['joined', 'def put(*parts):\n    s3.upload_file("f", "b", "in/" + "/".join(parts))\n', 'put("x", names, "z.csv")', 'b in/x/*/z.csv'],
    ['some of it joined', 'def put(*parts):\n    s3.upload_file("f", "b", "in/" + "/".join([p for p in parts if p]))\n', 'put("x", names)', 'b in/*'],
    ['in another order', 'def put(*args):\n    s3.upload_file(*reversed(args))\n', 'put("in/x", "b", "f")', '? *'],
    ['beside a session whose frames are written', 'from pyspark.sql import SparkSession\ndef put(spark, path):\n    spark.sql("SELECT 1").write.save(path)\n', 'put(SparkSession.builder.getOrCreate(), f"s3://b/in/{names}")', 'b in/*/*'],
    ['of a list that is not known', 'def put(*args):\n    s3.upload_file(*args)\n', 'put("f", *names)', '? *'],
  ])('hand on what they are given: %s', async (_, code, call, expected) => {
    const { accesses } = await detect([{ path: 'a.py', text: `import boto3\ns3 = boto3.client("s3")\n${code}def run(names):\n    ${call}\n` }]);
    expect(accesses.filter((access) => access.counted).map((access) => `${access.bucket ?? '?'} ${access.key}`)).toEqual([expected]);
  });

  it.each([
    ['a class', 'self.kinds[step](step).put("in/x")', ''],
    ['what makes an object of a class', 'self.kinds[step].load(step).put("in/x")', ''],
    ['a class, where a subclass has others', 'self.kinds[step](step).put("in/x")', 'from work import Work\nfrom report import Second\nclass Special(Work):\n    kinds = {"one": Second}\n'],
  ])('are found by a name in a dict: %s', async (_, call, special) => {
    const report = 'import boto3\nclass First:\n    def __init__(self, name):\n        self.name = name\n    @classmethod\n    def load(cls, name):\n        return cls(name)\n    def put(self, key):\n        boto3.client("s3").put_object(Bucket="b", Key=key)\nclass Second(First):\n    pass\n';
    const work = `from report import First, Second\nclass Work:\n    kinds = {"one": First, "two": Second}\n    def run(self, step):\n        ${call}\n`;
    expect(await found({ 'report.py': report, 'work.py': work, ...(special === '' ? {} : { 'special.py': special }) })).toContain('+ work.py:5 write b in/x wrapper-call');
  });

  it.each([
    [
      'TypeScript',
      {
        'store.ts': "import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';\nexport class Store {\n  constructor(private client: S3Client) {}\n  put(bucket: string, name: string) {\n    return this.client.send(new PutObjectCommand({ Bucket: bucket, Key: `in/${name}` }));\n  }\n}\n",
        'job.ts': "import { Store } from './store';\nexport class Job {\n  constructor(private readonly store: Store) {}\n  run(id: string) {\n    return this.store.put('b', `${id}.pdf`);\n  }\n}\n",
      },
      '+ job.ts:5 write b in/*.pdf wrapper-call',
    ],
    [
      'Python',
      {
        'store.py': 'import boto3\nclass Store:\n    def put(self, bucket, name):\n        boto3.client("s3").put_object(Bucket=bucket, Key=f"in/{name}")\n',
        'job.py': 'from store import Store\nclass Job:\n    def __init__(self, store: Store):\n        self.store = store\n    def run(self, id):\n        self.store.put("b", f"{id}.pdf")\n',
      },
      '+ job.py:6 write b in/*.pdf wrapper-call',
    ],
    [
      'Java, of the same package',
      {
        'app/Store.java': 'package app;\nimport software.amazon.awssdk.services.s3.S3Client;\nclass Store {\n  private final S3Client client;\n  Store(S3Client client) { this.client = client; }\n  void drop(String bucket, String name) {\n    String key = "in/" + name;\n    client.deleteObject(r -> r.bucket(bucket).key(key));\n  }\n}\n',
        'app/Job.java': 'package app;\nclass Job {\n  private final Store store;\n  Job(Store store) { this.store = store; }\n  void run(String id) {\n    store.drop("b", id + ".pdf");\n  }\n}\n',
      },
      '+ app/Job.java:6 write b in/*.pdf wrapper-call',
    ],
    [
      'Python, where it is made of what the constructor is given',
      {
        'store.py': 'class Store:\n    def __init__(self, resource):\n        self.resource = resource\n    def put(self, bucket, name):\n        self.resource.Object(bucket, f"in/{name}").put(Body=b"")\n',
        'base.py': 'import boto3\nfrom store import Store\nclass Base:\n    def __init__(self, config):\n        self.store = Store(boto3.resource("s3", endpoint_url=config.endpoint))\n',
        'job.py': 'from base import Base\nclass Job(Base):\n    def run(self, id):\n        self.store.put("b", f"{id}.pdf")\n',
      },
      '+ job.py:4 write b in/*.pdf wrapper-call',
    ],
  ])('of an object that is given to a constructor are called through its field: %s', async (_, files, expected) => {
    expect(await found(files as Record<string, string>)).toContain(expected);
  });

  it.each([
    ['module.exports', 'module.exports = { put, run };'],
    ['exports', 'exports.put = put;'],
  ])('are called through what their file exports: %s', async (name, last) => {
    const text = `const { S3 } = require('aws-sdk');\nfunction put(key) {\n  return new S3().putObject({ Bucket: 'b', Key: key });\n}\nfunction run(id) {\n  return ${name}.put(\`in/\${id}.csv\`);\n}\n${last}\n`;
    expect(await found({ 'a.js': text })).toContain('+ a.js:6 write b in/*.csv wrapper-call');
  });

  it('count themselves when no caller says more', async () => {
    expect(await found({ 'a.py': 'import boto3\ndef put(name):\n    boto3.client("s3").put_object(Bucket="b", Key=f"x/{name}")\ndef run(name):\n    put(name)\n' })).toEqual(['+ a.py:3 write b x/* direct']);
  });

  it.each([
    ['by click', '@click.command()\n@click.option("--day", default="today")\n'],
    ['by a decorator of the repo', '@with_day\n'],
  ])('are given what their calls leave out: %s', async (how, decorators) => {
    const day = how === 'by click' ? 'day="today"' : 'day';
    expect(await found({ 'a.py': `import boto3, click\ns3 = boto3.client("s3")\n${decorators}def main(${day}):\n    s3.put_object(Bucket="b", Key=f"v/{day}.csv")\nif __name__ == "__main__":\n    main()\n`})).toEqual([expect.stringMatching(/^\+ a\.py:\d+ write b v\/\*\.csv direct$/)]);
  });

  it('that are sent events count themselves, whatever a script for trying them gives', async () => {
    expect(
      await found({
        'job.py': 'import boto3\ns3 = boto3.client("s3")\ndef lambda_handler(event, context):\n    s3.put_object(Bucket="b", Key=f"out/{event[\'id\']}.json")\n',
        'try_it.py': 'from job import lambda_handler\nlambda_handler({"id": "sample"}, None)\n',
      }),
    ).toEqual(['+ job.py:4 write b out/*.json direct']);
    expect(
      await found({
        'job.ts': "import { S3Client, PutObjectCommand } from '@aws-sdk/client-s3';\nexport const main = async (event: SQSEvent): Promise<void> => {\n  return Promise.all(event.Records.map(async ({ messageId }) => new S3Client({}).send(new PutObjectCommand({ Bucket: 'b', Key: `out/${messageId}.json` }))));\n};\n",
        'try-it.ts': "import { main } from './job';\nmain({ Records: [{ messageId: 'sample' }] });\n",
      }),
    ).toEqual(['+ job.ts:3 write b out/*.json direct']);
  });

  it('of parameter objects are told where the object is made', async () => {
    expect(
      await found({
        'lib/s3.js': "import S3 from '@aws-sdk/client-s3';\nconst s3 = new S3.S3Client({});\nexport default class Helper {\n  constructor(params) { this.params = params; }\n  async stream() { return s3.send(new S3.GetObjectCommand(this.params)); }\n}\n",
        'routes/job.js': "import Thing from '../lib/s3.js';\nexport function route(id) {\n  const thing = new Thing({\n    Bucket: 'b',\n    Key: `jobs/${id}.json`\n  });\n  return thing.stream();\n}\n",
      }),
    ).toEqual(['- lib/s3.js:5 read ? * wrapper-body', '+ routes/job.js:3 read b jobs/*.json wrapper-call']);
  });
});

describe('imports of JavaScript', () => {
  const storage = "import { S3Client, PutObjectCommand } from '@aws-sdk/client-s3';\nconst client = new S3Client({});\nexport const keyOf = (id: string) => `jobs/${id}.json`;\nexport const put = async (key: string) => client.send(new PutObjectCommand({ Bucket: 'b', Key: key }));\n";

  it.each([
    ['packages of the workspace, through a barrel', { 'packages/storage/package.json': '{"name": "@acme/storage", "main": "dist/index.js"}', 'packages/storage/src/index.ts': "export * from './s3';", 'packages/storage/src/s3.ts': storage }, '@acme/storage'],
    ['a file of a package of the workspace', { 'packages/storage/package.json': '{"name": "storage"}', 'packages/storage/src/s3.ts': storage }, 'storage/src/s3'],
    ['the paths of a compiler setting, which may hold comments', { 'tsconfig.base.json': '{\n  // where the libraries are\n  "compilerOptions": { "baseUrl": ".", "paths": { "@lib/*": ["libs/*/src",], } },\n}', 'libs/storage/src/index.ts': storage }, '@lib/storage'],
    ['a base folder', { 'app/tsconfig.json': '{"compilerOptions": {"baseUrl": "./code"}}', 'app/code/storage/s3.ts': storage }, 'storage/s3'],
  ])('follow %s', async (_, files, module) => {
    const accesses = await found({ ...files, 'app/main.ts': `import { put, keyOf } from '${module}';\nexport const run = (id: string) => put(keyOf(id));\n` });
    expect(accesses).toContain('+ app/main.ts:2 write b jobs/*.json wrapper-call');
  });

  it('leave packages alone that only share a name with nothing of the repo', async () => {
    expect(await found({ 'package.json': 'no JSON "name": "acme"', 'a.ts': "import { put } from '@acme/other';\nput({ Bucket: 'b', Key: 's3' });\n" })).toEqual([]);
  });
});

describe('TypeScript beyond the grammar', () => {
  it('members of an enum by quoted names have their values', async () => {
    const text = "enum Place { 'in-box' = 'in/', Out = 'out/' }\nexport const get = (s3: S3) => s3.getObject({ Bucket: 'b', Key: Place['in-box'] + 'a' });\nimport { S3 } from '@aws-sdk/client-s3';\n";
    expect((await detect([{ path: 'a.ts', text }])).accesses.map(({ key }) => key)).toEqual(['in/a']);
  });

  it('a class without a name is what a default import gets', async () => {
    const store = "import { S3 } from '@aws-sdk/client-s3';\nexport default class {\n  put(key) {\n    return new S3({}).putObject({ Bucket: 'b', Key: `x/${key}` });\n  }\n}\n";
    const main = "import Store from './store.js';\nnew Store().put('a'); // s3\n";
    expect((await detect([{ path: 'store.js', text: store }, { path: 'main.js', text: main }])).accesses.map(({ file, key }) => `${file} ${key}`)).toContain('main.js x/a');
  });

  it.each([
    ['words between braces', '<Table>{/* it\'s a ( */}<Row a="}" /></Table>'],
    ['types of an element', '<Table<Map<string, number>> of={{ a: 1 }} render={(x) => <Row a={x} />} />'],
    ['types of a tag', '<>{styled(Link)<{ $wide?: boolean; of: Map<string, () => void> }>`color: ${(x) => x};`}</>'],
    ['text that looks like types', '<p>a &lt;b&gt; it\'s; <Code>x</Code> (that) `is` text</p>'],
  ])('%s in an element hides nothing', async (_, element) => {
    const text = `import { S3 } from '@aws-sdk/client-s3';\nexport const View = () => { return ${element}; };\nexport const get = (s3: S3) => s3.getObject({ Bucket: 'b', Key: 'k' });\n`;
    const { accesses, skipped } = await detect([{ path: 'a.tsx', text }]);
    expect(skipped).toEqual([]);
    expect(accesses.map(({ line, key }) => `${line} ${key}`)).toEqual(['3 k']);
  });

  it.each([
    ['a type predicate', 'export const isText = (x: unknown): x is string => true;'],
    ['an assertion', 'export const check = (x: unknown): asserts x is { a: string } => {};'],
    ['a generic arrow that is async', 'const wrap = async <T extends Record<string, unknown>>(f: () => Promise<T>): Promise<T> => f();'],
    ['an import with attributes', "import data from './data.json' with { type: 'json' };"],
    ['an import by assignment', "import fs = require('fs');"],
    ['a name for a member of a namespace', 'import Inner = Outer.Inner;'],
    ['a base class made by a call with types', "export class Tag extends Context.Tag('a')<Tag, { readonly b: ReadonlyArray<string>; go: (x: string) => void }>() {}"],
    ['a constraint in a condition', 'type Head<T> = T extends [infer U extends string, ...unknown[]] ? U : never;'],
    ['an abstract constructor', 'type Made = abstract new () => object;'],
    ['an assertion without a type', 'export function check(x: unknown): asserts x { if (!x) throw x; }'],
    ['a dynamic import with attributes', "const load = () => import('./data.json', { with: { type: 'json' } });"],
    ['the type of a module', "let module: Promise<typeof import('./other')> | null = null;"],
    ['the type of a member', 'class A { b = 1; c(x: keyof typeof this.b) { return x; } }'],
    ['a caught error with a type', 'try { go(); } catch (error: unknown) { stop(error); }'],
    ['a definite assignment', 'let later!: { a: string };'],
    ['an exported type among values', 'export { a, type B, type C as D };'],
    ['all types of a module', "export type * from './types';"],
    ['a reserved word that gets another name', "import { delete as remove, class as kind } from './other';"],
    ['an interface that is the default', 'export default interface Options { a: string }'],
    ['a class without a name that is the default', 'export default class { read() { return { a: 1 }; } }'],
    ['a class expression that implements', 'const made: Made = class Made implements Base<string>, Other { a = 1; };'],
    ['a module of any file', "declare module '*.svg';"],
    ['a module that is described', "declare module 'other' { export const a: string; }"],
    ['quoted members of an enum', "enum Level { 'Off' = 0, \"On\" = 1, 'a-b', Last }"],
    ['an optional place in a tuple', "type Pair = [first: string, second?: number] | ['a', 'b'?];"],
    ['an optional method', 'abstract class A { protected abstract read?(x: string): string; write() { return { a: 1 }; } }'],
    ['a generic call signature', 'interface Read { <T extends object>(x: T): T }'],
    ['variance', 'interface Box<in out T extends object, out U> { a: T }'],
    ['a pattern with a default as the only parameter', 'export const first = ({ a, b = {} } = {}) => ({ a, b });'],
    ['a target in parentheses', 'let x; /** @type {any} */ (x) = { a: 1 };'],
    ['a decorator before an export', "@Named({ a: 'b' }) export class A { c() { return { d: 1 }; } }"],
  ])('%s hides nothing that follows', async (_, line) => {
    const text = `${line}\nimport { S3Client, GetObjectCommand } from '@aws-sdk/client-s3';\nexport const get = (id: string) => new S3Client({}).send(new GetObjectCommand({ Bucket: 'b', Key: \`x/\${id}\` }));\n`;
    const { accesses, skipped } = await detect([{ path: 'a.ts', text }]);
    expect(skipped).toEqual([]);
    expect(accesses.map(({ line: at, key }) => `${at} ${key}`)).toEqual(['3 x/*']);
  });
});

describe('what the grammar may choose wrongly where much stands before', () => {
  const head = "import { S3 } from '@aws-sdk/client-s3';\nconst s3 = new S3({});\nconst put = (key: string) => s3.putObject({ Bucket: 'b', Key: key });\n";
  const many = (text: string): string => Array.from({ length: 60 }, (_, index) => `new Widget({ width: ${index}, left: [metric(a, { label: 'b', color: '#fff' })] }),`).join('\n') + text;
  const keysOf = async (text: string): Promise<readonly string[]> => {
    const { accesses, skipped } = await detect([{ path: 'a.ts', text: head + text }]);
    expect(skipped).toEqual([]);
    return accesses.filter(({ counted }) => counted).flatMap(({ key, alternatives }) => alternatives ?? [key]);
  };

  it.each([
    ['a method behind a long comment', `class A {\n  /*${'\n * words `of it\' ('.repeat(60)}\n */\n  private run(name: string, of: Role) {\n    put(\`x/\${name}\`);\n  }\n}`, ['x/*']],
    ['a method between long comments', `class A {\n/*${'\n//'.repeat(60)}*/\n  private kept(name: string) {}\n/*${'\n*'.repeat(90)}*/\n  protected async run(name: string, of: Role) {\n    put(\`x/\${name}\`);\n  }\n}`, ['x/*']],
    ['a list that is yielded', `function* widgets(metric) {\n  for (const a of languages) {\n    yield [\n${many('')}\n    ];\n  }\n  put('y');\n}`, ['y']],
    ['a list whose items are yielded', `class A {\n  *widgets() {\n    yield* [\n${many('"z"')},\n    ];\n  }\n  *keys() {\n    yield ('a');\n    yield* ['b'];\n  }\n  run() {\n    for (const key of this.keys()) put(key);\n  }\n}`, ['a', 'b']],
  ])('%s', async (_, text, expected) => {
    expect(await keysOf(text)).toEqual(expected);
  });

  it('but a field of that name is no yield', async () => {
    expect(await keysOf(`const bond = { yield: ['q'] };\nput(bond.yield [0]);\nfunction* more() {\n  yield [\n${many('')}\n  ];\n}`)).toEqual(['q']);
  });
});

it('types of other packages of a Go module are followed', async () => {
  expect(
    await found({
      'tiles/tiles.go': 'package tiles\nimport (\n"context"\n"fmt"\n"github.com/aws/aws-sdk-go-v2/service/s3"\n)\ntype Store struct { client *s3.Client }\nfunc (s *Store) Publish(ctx context.Context, prefix string) {\n  key := fmt.Sprintf("%s/index.json", prefix)\n  s.client.PutObject(ctx, &s3.PutObjectInput{Bucket: &bucket, Key: &key})\n}\n',
      'main.go': 'package main\nimport "example.com/x/tiles"\ntype runner struct { store *tiles.Store }\nfunc run(r runner) {\n  store := &tiles.Store{}\n  store.Publish(nil, "daily")\n}\nfunc (r *runner) weekly() {\n  r.store.Publish(nil, "weekly")\n}\n',
    }),
  ).toEqual(['+ main.go:6 write ? daily/index.json wrapper-call', '+ main.go:9 write ? weekly/index.json wrapper-call', '- tiles/tiles.go:10 write ? */index.json wrapper-body']);
});

it('commands a machine runs when it starts are accesses', async () => {
  expect(
    await found({
      'stack.ts': "import { UserData } from 'aws-cdk-lib/aws-ec2';\nconst data = UserData.forLinux();\ndata.addCommands('set -x', `aws s3 cp s3://b/models/${stage}/m.zip /opt`, ['cd /opt', 'aws s3 cp s3://b/app.deb . && dpkg -i app.deb'].join('\\n'));\nconsole.log('aws s3 cp s3://b/said.zip .');\n",
    }),
  ).toEqual(['+ stack.ts:3 read b models/*/m.zip|app.deb uri']);
});

describe('notes', () => {
  it.each([
    ['a.py', 'import boto3, os\nboto3.client("s3").get_object(Bucket="b", Key=os.environ.get("K", "k"))', '+ a.py:2 read b * direct (an environment variable; its fallback is not taken for its value)'],
    ['a.js', "const { S3 } = require('aws-sdk');\nnew S3().getObject({ Bucket: 'b', Key: (process.env.P || 'p') + '/k' });", '+ a.js:2 read b */k direct (an environment variable; its fallback is not taken for its value)'],
    ['a.py', 'import boto3\nboto3.client("s3", endpoint_url="https://minio.local").get_object(Bucket="b", Key="k")', '- a.py:2 read b k direct (endpoint is not AWS)'],
    ['a.mjs', "import { S3Client, GetObjectCommand } from '@aws-sdk/client-s3';\nconst r2 = new S3Client({ endpoint: `https://${id}.r2.cloudflarestorage.com` });\nr2.send(new GetObjectCommand({ Bucket: 'b', Key: 'k' }));", '- a.mjs:3 read b k direct (endpoint is not AWS)'],
    ['a.py', 'import boto3, os\nboto3.client("s3", endpoint_url=os.getenv("E")).get_object(Bucket="b", Key="k")', '+ a.py:2 read b k direct'],
  ])('%s %j', async (path, text, expected) => {
    expect(await found({ [path]: text })).toEqual([expected]);
  });
});

it('an empty alternative stays one, beside others that come to the same', async () => {
  expect(
    await found({
      'a.py': 'import boto3\nfrom days import local\ndef folder(x):\n    day = local(x)\n    if day.time() > 1:\n        day += 1\n    return f"{day.date()}/"\ndef put(x):\n    start = "" if x.flat else folder(x)\n    boto3.client("s3").put_object(Bucket="b", Key=start + "letter")\n',
    }),
  ).toEqual(['+ a.py:10 write b letter|*/letter direct']);
});

it('a URI that a library opens is told apart', async () => {
  expect(await found({ 'a.py': 'import pandas as pd\npd.read_csv("s3://b/k.csv")\n' })).toEqual(['+ a.py:2 read b k.csv uri']);
});

it('actions are those the call needs', async () => {
  const text = 'import boto3\ns3 = boto3.client("s3")\ns3.get_object_tagging(Bucket="b", Key="k")\ns3.list_objects_v2(Bucket="b", Prefix="p")\ns3.delete_object(Bucket="b", Key="k")\ns3.copy_object(Bucket="b", Key="k", CopySource="c/d")\n';
  const { accesses } = await detect([{ path: 'a.py', text }]);
  expect(accesses.map((access) => access.actions)).toEqual([['s3:GetObjectTagging'], ['s3:ListBucket'], ['s3:DeleteObject'], ['s3:GetObject'], ['s3:PutObject']]);
});

it('says of which calls nothing is known', async () => {
  const { unresolved } = await detect([{ path: 'a.py', text: 'import boto3\ndef f(e):\n    boto3.client("s3").get_object(Bucket="b", Key=e["k"])\n' }]);
  expect(unresolved).toEqual([{ file: 'a.py', line: 3, reason: 'the key of `get_object` is not told by the code' }]);
});

it('skips tests, mocks and vendored code', async () => {
  const text = 'import boto3\nboto3.client("s3").get_object(Bucket="b", Key="k")\n';
  expect(await found({ 'tests/a.py': text, 'src/test_a.py': text, 'vendor/a.py': text, 'src/b.py': text })).toEqual(['+ src/b.py:2 read b k direct']);
});

describe('files that hand on an object', () => {
  const storage = "import { S3Client, PutObjectCommand } from '@aws-sdk/client-s3';\nexport class Storage {\n  put(Key) { return new S3Client({}).send(new PutObjectCommand({ Bucket: 'b', Key })); }\n}\n";
  const called = ['+ routes.ts:2 write b avatars/x wrapper-call', '- storage.ts:3 write b * wrapper-body'];
  const calls = (provider: string, use: string): Promise<string[]> => found({ 'storage.ts': storage, 'provider.ts': provider, 'routes.ts': use });

  it('made of a class that reaches S3', async () => {
    expect(await calls("import { Storage } from './storage';\nexport default new Storage();\n", "import files from './provider';\nfiles.put('avatars/x');\n")).toEqual(called);
  });

  it('made by a function', async () => {
    expect(await calls("import { Storage } from './storage';\nexport function getFiles() { return new Storage(); }\n", "import { getFiles } from './provider';\ngetFiles().put('avatars/x');\n")).toEqual(called);
  });

  it('one of two', async () => {
    expect(await calls("import { Storage } from './storage';\nclass Local { put(key) {} }\nexport const files = process.env.LOCAL ? new Local() : new Storage();\n", "import { files } from './provider';\nfiles.put('avatars/x');\n")).toEqual(called);
  });

  it('of a class built on it', async () => {
    expect(await calls("import { Storage } from './storage';\nexport class Avatars extends Storage {}\n", "import { Avatars } from './provider';\nnew Avatars().put('avatars/x');\n")).toEqual(called);
  });

  it('in Python', async () => {
    expect(
      await found({
        'storage.py': 'import boto3\nclass Storage:\n    def put(self, key):\n        boto3.client("s3").put_object(Bucket="b", Key=key)\n',
        'provider.py': 'from storage import Storage\nfiles = Storage()\n',
        'job.py': 'from provider import files\nfiles.put("avatars/x")\n',
      }),
    ).toEqual(['+ job.py:2 write b avatars/x wrapper-call', '- storage.py:4 write b * wrapper-body']);
  });
});

it('what describes a pointer to an object is no access', async () => {
  const property = (name: string): Record<string, string> => ({ type: 'string', title: `The ${name} Schema` });
  expect(await found({ 'schema.json': JSON.stringify({ properties: { S3Bucket: property('S3Bucket'), S3Key: property('S3Key') } }) })).toEqual([]);
  const code = (key: unknown): string => JSON.stringify({ AWSTemplateFormatVersion: '2010-09-09', Resources: { F: { Type: 'AWS::Lambda::Function', Properties: { Code: { S3Bucket: { Ref: 'Bucket' }, S3Key: key } } } } });
  expect(await found({ 'template.json': code('code/f.zip') })).toEqual(['+ template.json:1 read ? code/f.zip direct']);
  expect(await found({ 'template.json': code({ 'Fn::Sub': 'code/${Version}.zip' }) })).toEqual(['+ template.json:1 read ? code/*.zip direct']);
});

it('a name that is empty before it is known is not taken for empty', async () => {
  const text = 'import boto3\ns3 = boto3.client("s3")\ndef find():\n    name = ""\n    for bucket in s3.list_buckets()["Buckets"]:\n        name = bucket["Name"]\n    return name\ns3.copy_object(Bucket="b", CopySource=f"{find()}/date/date.json", Key="date/copy.json")\n';
  expect(await found({ 'a.py': text })).toEqual(['+ a.py:8 read ? date/date.json direct', '+ a.py:8 write b date/copy.json direct']);
});

describe('Python beyond the grammar', () => {
  it.each([
    ['parentheses around what a block is with', 'with (\n    open("a") as one,  # it\'s a (\n    open("b") as two,\n):\n    use(one, two)\n'],
    ['several names for one value', 'with pair() as (one, two):\n    use(one, two)\n'],
    ['a place for a value', 'with pair() as self.one, other() as two["three"]:\n    pass\n'],
    ['a number that ends with a point', 'sleep(2.)\n'],
    ['a fill in a format', 'print(f"{title:=^80}")\n'],
    ['a backslash before a brace', 'x = rf"\\{{{title}"\n'],
    ['several types in one', 'def f[*Ts](x: tuple[int, *Ts]) -> None: ...\n'],
    ['a case without parts', 'match x:\n    case Point():\n        pass\n    case {}:\n        pass\n'],
    ['a bare yield', 'def f():\n    x = yield\n    yield\n'],
  ])('%s hides nothing that follows', async (_, lines) => {
    const text = `${lines}import boto3\nboto3.client("s3").get_object(Bucket="b", Key="k")\n`;
    const { accesses, skipped } = await detect([{ path: 'a.py', text }]);
    expect(skipped).toEqual([]);
    expect(accesses.map(({ line, key }) => `${line} ${key}`)).toEqual([`${lines.split('\n').length + 1} k`]);
  });

  it('what a block is with is known in it', async () => {
    const text = 'import boto3\nfrom contextlib import nullcontext\nwith (\n    nullcontext(boto3.client("s3")) as one,\n    open("b") as two,\n):\n    one.get_object(Bucket="b", Key="k")\n';
    expect((await detect([{ path: 'a.py', text }])).accesses.map(({ line, key }) => `${line} ${key}`)).toEqual(['7 k']);
  });
});

it('a short Python name means the file beside the script before the package around it', async () => {
  expect(await found({ 'stack/__init__.py': '', 'stack/stack.py': 'PREFIX = "jobs"\n', 'stack/app.py': 'import boto3\nfrom stack import PREFIX\nboto3.client("s3").put_object(Bucket="b", Key=f"{PREFIX}/x")\n' })).toEqual(['+ stack/app.py:3 write b jobs/x direct']);
});

describe('scripts without an ending', () => {
  const copy = 'aws s3 cp "s3://b/settings/.env" .env\n';

  it.each([
    ['a shell\'s', `#!/bin/bash\n${copy}`, ['settings/.env']],
    ['a shell\'s, found by its name', `#!/usr/bin/env bash\n${copy}`, ['settings/.env']],
    ['another language\'s', `#!/usr/bin/env ruby\n${copy}`, []],
    ['a file that says nothing of what runs it', copy, []],
  ])('are read if they are a shell\'s: %s', async (_, text, expected) => {
    expect((await detect([{ path: 'scripts/setup', text }])).accesses.map(({ key }) => key)).toEqual(expected);
  });
});

describe('methods of an object literal', () => {
  const literal = (body: string): string => `import { S3 } from 'aws-sdk';\nexport const logs = {\n  prefix: 'in',\n  s3() { return new S3(); },\n  keyOf(id) { return \`logs/\${id}.json\`; },\n  put(id) { ${body} },\n};\n`;

  it.each([
    ['its key by another', "this.s3().putObject({ Bucket: 'b', Key: this.keyOf(id) });", 'logs/*.json'],
    ['in a callback', "[id].map((each) => this.s3().putObject({ Bucket: 'b', Key: this.keyOf(each) }));", 'logs/*.json'],
    ['not its other entries, which may be given other values', "this.s3().putObject({ Bucket: 'b', Key: `${this.prefix}/x` });", '*/x'],
  ])('call each other: %s', async (_, body, key) => {
    expect((await detect([{ path: 'a.js', text: literal(body) }])).accesses.map((access) => access.key)).toEqual([key]);
  });
});

it('a generator gives tuples', async () => {
  const text = 'import boto3\ndef pairs(names, prefix):\n    for name in names:\n        yield name, f"{prefix}/{name}.csv"\ndef run(names):\n    for name, key in pairs(names, "in"):\n        boto3.client("s3").upload_file(name, "b", key)\n';
  expect((await detect([{ path: 'a.py', text }])).accesses.map((access) => access.key)).toEqual(['in/*.csv']);
});

describe('a package that is the checkout itself', () => {
  const files = [
    { path: '__init__.py', text: '' },
    { path: 'utils/storage.py', text: 'import boto3\n\ndef upload(key):\n    boto3.client("s3").upload_file("f", "b", key)\n' },
    { path: 'jobs/run.py', text: 'from harvest.utils.storage import upload\n\ndef run(name):\n    upload(f"thumbnails/{name}")\n' },
  ];
  it('is found by whatever name it is imported', async () => {
    const { accesses } = await detect(files);
    expect(accesses.filter(({ counted }) => counted).map(({ file, key }) => `${file} ${key}`)).toEqual(['jobs/run.py thumbnails/*']);
  });
  it('is none without the file that makes a package of it', async () => {
    const { accesses } = await detect(files.slice(1));
    expect(accesses.filter(({ counted }) => counted).map(({ file, key }) => `${file} ${key}`)).toEqual(['utils/storage.py *']);
  });
});
