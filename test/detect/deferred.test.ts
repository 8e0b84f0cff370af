/** Where a value is defined makes no difference: in the file that uses it, or in one that names no S3 and is opened only for it. */
import { describe, expect, it } from '@jest/globals';
import { detect } from '../../src/detect/index.ts';

interface Example {
  readonly what: string;
  /** Definitions, which may stand in a file of their own. */
  readonly defined: string;
  readonly names: readonly string[];
  readonly used: string;
  readonly keys: readonly string[];
}

const python: readonly Example[] = [
  { what: 'a constant', defined: 'PREFIX = "raw"\n', names: ['PREFIX'], used: 's3.put_object(Bucket="b", Key=f"{PREFIX}/x")\n', keys: ['raw/x'] },
  { what: 'a constant after much else', defined: `DATA = [${'1, '.repeat(80_000)}]\nPREFIX = "raw"\n`, names: ['PREFIX'], used: 's3.put_object(Bucket="b", Key=f"{PREFIX}/x")\n', keys: ['raw/x'] },
  { what: 'a list that is gone over', defined: 'NAMES = ["a", "b"]\n', names: ['NAMES'], used: 'for n in NAMES:\n    s3.put_object(Bucket="b", Key=f"{n}/{n}.json")\n', keys: ['a/a.json', 'b/b.json'] },
  { what: 'a dict that is gone over', defined: 'KINDS = {"a": "one", "b": "two"}\n', names: ['KINDS'], used: 'for k, v in KINDS.items():\n    s3.put_object(Bucket="b", Key=f"{k}/{v}")\n', keys: ['a/one', 'b/two'] },
  { what: 'an entry of a dict', defined: 'CONFIG = {"out": {"prefix": "daily"}}\n', names: ['CONFIG'], used: 's3.put_object(Bucket="b", Key=CONFIG["out"]["prefix"] + "/x")\n', keys: ['daily/x'] },
  { what: 'arguments that are spread', defined: 'COMMON = {"Bucket": "b", "Key": "k.json"}\n', names: ['COMMON'], used: 's3.put_object(**COMMON)\n', keys: ['k.json'] },
  { what: 'a dict that is spread into another', defined: 'COMMON = {"Key": "k.json"}\n', names: ['COMMON'], used: 's3.put_object(**{**COMMON, "Bucket": "b"})\n', keys: ['k.json'] },
  { what: 'a dict that is filled up after it was spread', defined: 'COMMON = {"Bucket": "b"}\n', names: ['COMMON'], used: 'params = {**COMMON}\nparams["Key"] = "k.json"\ns3.put_object(**params)\n', keys: ['k.json'] },
  { what: 'a dict that is updated after it was spread', defined: 'COMMON = {"Bucket": "b"}\n', names: ['COMMON'], used: 'params = {**COMMON}\nparams.update({"Key": "k.json"})\ns3.put_object(**params)\n', keys: ['k.json'] },
  { what: 'a list that grows after it was spread', defined: 'NAMES = ["a", "b"]\n', names: ['NAMES'], used: 'names = [*NAMES]\nnames.append("c")\nfor n in names:\n    s3.put_object(Bucket="b", Key=f"{n}.json")\n', keys: ['a.json', 'b.json', 'c.json'] },
  { what: 'a function that builds a key', defined: 'def key(day):\n    return f"days/{day}.json"\n', names: ['key'], used: 'def run(day):\n    s3.put_object(Bucket="b", Key=key(day))\n', keys: ['days/*.json'] },
  { what: 'a function that is given what another works out from much', defined: 'def part(level, index, size):\n    return size >> (level * 8) if index else 0\ndef key(level, index, rest):\n    return f"tile/{level}/{index}.{rest}"\n', names: ['key', 'part'], used: 'def run(items, total):\n    for item in items:\n        at = item.at\n        s3.put_object(Bucket="b", Key=key(at.level, at.index, part(at.level, at.index, total.size.of.all)))\n', keys: ['tile/*/*.*'] },
  { what: 'a function with a default', defined: 'def key(name, root="raw"):\n    return f"{root}/{name}"\n', names: ['key'], used: 's3.put_object(Bucket="b", Key=key("x"))\n', keys: ['raw/x'] },
  { what: 'a function that builds the request', defined: 'def request(name):\n    return {"Bucket": "b", "Key": f"r/{name}"}\n', names: ['request'], used: 's3.put_object(**request("x"))\n', keys: ['r/x'] },
  { what: 'a class that builds keys', defined: 'class Paths:\n    def __init__(self, root):\n        self.root = root\n    def raw(self, name):\n        return f"{self.root}/raw/{name}"\n', names: ['Paths'], used: 'paths = Paths("v1")\ns3.put_object(Bucket="b", Key=paths.raw("x"))\n', keys: ['v1/raw/x'] },
  { what: 'a class that a parameter is declared as', defined: 'class Paths:\n    def raw(self, name):\n        return f"raw/{name}"\n', names: ['Paths'], used: 'def run(paths: Paths):\n    s3.put_object(Bucket="b", Key=paths.raw("x"))\n', keys: ['raw/x'] },
  { what: 'an enum', defined: 'from enum import Enum\nclass Kind(str, Enum):\n    A = "a"\n    B = "b"\n', names: ['Kind'], used: 's3.put_object(Bucket="b", Key=f"{Kind.A.value}/x")\n', keys: ['a/x'] },
  { what: 'an enum that is gone over', defined: 'from enum import Enum\nclass Kind(str, Enum):\n    A = "a"\n    B = "b"\n', names: ['Kind'], used: 'for kind in Kind:\n    s3.put_object(Bucket="b", Key=f"{kind.value}/x")\n', keys: ['a/x', 'b/x'] },
  { what: 'a base class with the prefix', defined: 'class Base:\n    prefix = "base"\n    def key(self, name):\n        return f"{self.prefix}/{name}"\n', names: ['Base'], used: 'class Job(Base):\n    prefix = "job"\n    def run(self):\n        s3.put_object(Bucket="b", Key=self.key("x"))\n', keys: ['job/x'] },
  { what: 'a function inside another that knows the bucket', defined: 'def publish(s3, bucket):\n    def save(name):\n        s3.put_object(Bucket=bucket, Key=f"out/{name}")\n    save("a")\n    save("b")\n', names: ['publish'], used: 'publish(s3, "b1")\n', keys: ['out/a', 'out/b'] },
  { what: 'a helper that is handed the client', defined: 'def save(client, key):\n    client.put_object(Bucket="b", Key=key)\n', names: ['save'], used: 'save(s3, "handed.json")\n', keys: ['handed.json'] },
  { what: 'a helper that is handed an object with the client', defined: 'class Writer:\n    def __init__(self, client):\n        self.client = client\n    def write(self, name):\n        self.client.put_object(Bucket="b", Key=f"w/{name}")\n', names: ['Writer'], used: 'Writer(s3).write("x")\n', keys: ['w/x'] },
  { what: 'a helper that calls what it is handed', defined: 'def twice(call):\n    call("a")\n    call("b")\n', names: ['twice'], used: 'def put(name):\n    s3.put_object(Bucket="b", Key=f"c/{name}")\ntwice(put)\n', keys: ['c/a', 'c/b'] },
  { what: 'what is used where nothing is given', defined: 'FALLBACK = "fallback"\n', names: ['FALLBACK'], used: 'def run(prefix=None):\n    s3.put_object(Bucket="b", Key=f"{prefix or FALLBACK}/x")\nrun()\n', keys: ['fallback/x'] },
  { what: 'a constant with a fallback', defined: 'PREFIX = "raw"\n', names: ['PREFIX'], used: 'prefix = PREFIX or "other"\ns3.put_object(Bucket="b", Key=f"{prefix}/x")\n', keys: ['raw/x'] },
  { what: 'a template that is filled in', defined: 'TEMPLATE = "t/{name}/{kind}.json"\n', names: ['TEMPLATE'], used: 'def run(name):\n    s3.put_object(Bucket="b", Key=TEMPLATE.format(name=name, kind="k"))\n', keys: ['t/*/k.json'] },
  { what: 'parts that are joined with what a caller gives', defined: 'PARTS = ["a", "b"]\n', names: ['PARTS'], used: 'def run(name):\n    s3.put_object(Bucket="b", Key="/".join([*PARTS, name]))\nrun("x")\n', keys: ['a/b/x'] },
  { what: 'parts that are joined', defined: 'ROOT = "root"\nPARTS = ["a", "b"]\n', names: ['ROOT', 'PARTS'], used: 'import os\ns3.put_object(Bucket="b", Key=os.path.join(ROOT, "/".join(PARTS), "x"))\n', keys: ['root/a/b/x'] },
  { what: 'a path that is divided', defined: 'from pathlib import PurePosixPath\nROOT = PurePosixPath("root")\n', names: ['ROOT'], used: 's3.put_object(Bucket="b", Key=str(ROOT / "x"))\n', keys: ['root/x'] },
  { what: 'a long way through objects and calls', defined: 'class A:\n    def b(self):\n        return self\n    def c(self):\n        return {"d": ["raw"]}\n\na = A()\n', names: ['a'], used: 's3.put_object(Bucket="b", Key=f"{a.b().b().b().b().b().b().b().c()[\'d\'][0].strip().lower()}/x")\n', keys: ['raw/x'] },
  { what: 'the name of the service', defined: 'SERVICE = "s" + "3"\n', names: ['SERVICE'], used: 'other = boto3.client(SERVICE)\nother.upload_file("f", "b", "up.bin")\n', keys: ['up.bin'] },
  { what: 'either of two', defined: 'A = "a"\nB = "b"\n', names: ['A', 'B'], used: 'def run(flag):\n    s3.put_object(Bucket="b", Key=(A if flag else B) + "/x")\n', keys: ['a/x', 'b/x'] },
  { what: 'a dataclass', defined: 'from dataclasses import dataclass\n@dataclass\nclass Target:\n    prefix: str\n    name: str = "n"\n    def key(self):\n        return f"{self.prefix}/{self.name}"\n', names: ['Target'], used: 's3.put_object(Bucket="b", Key=Target(prefix="p").key())\n', keys: ['p/n'] },
];

const javascript: readonly Example[] = [
  { what: 'a constant', defined: "export const prefix = 'raw';\n", names: ['prefix'], used: 'put(`${prefix}/x`);\n', keys: ['raw/x'] },
  { what: 'a list that is gone over', defined: "export const names = ['a', 'b'];\n", names: ['names'], used: 'for (const n of names) put(`${n}/${n}.json`);\n', keys: ['a/a.json', 'b/b.json'] },
  { what: 'a list that is mapped', defined: "export const names = ['a', 'b'];\n", names: ['names'], used: 'names.map((n) => put(`${n}.json`));\n', keys: ['a.json', 'b.json'] },
  { what: 'an object that is taken apart', defined: "export const config = { out: { prefix: 'daily' } };\n", names: ['config'], used: 'const { out: { prefix } } = config;\nput(`${prefix}/x`);\n', keys: ['daily/x'] },
  { what: 'an enum', defined: "export enum Bucket { avatars = 'avatars', files = 'files' }\n", names: ['Bucket'], used: 'put(`${Bucket.avatars}/x`);\n', keys: ['avatars/x'] },
  { what: 'a function that builds a key', defined: 'export function keyOf({ id, kind }) { return `${kind}/${id}.json`; }\n', names: ['keyOf'], used: "export const run = (id) => put(keyOf({ id, kind: 'k' }));\n", keys: ['k/*.json'] },
  { what: 'a function that builds the request', defined: "export const request = (name) => ({ Bucket: 'b', Key: `r/${name}` });\n", names: ['request'], used: "new S3Client({}).send(new PutObjectCommand(request('x')));\n", keys: ['r/x'] },
  { what: 'an object that is spread', defined: "export const common = { Bucket: 'b', Key: 'k.json' };\n", names: ['common'], used: "new S3Client({}).send(new PutObjectCommand({ ...common, Body: '' }));\n", keys: ['k.json'] },
  { what: 'an object that is filled up after it was spread', defined: "export const common = { Bucket: 'b' };\n", names: ['common'], used: "const params = { ...common };\nparams.Key = 'k.json';\nnew S3Client({}).send(new PutObjectCommand(params));\n", keys: ['k.json'] },
  { what: 'a list that grows after it was spread', defined: "export const names = ['a', 'b'];\n", names: ['names'], used: "const all = [...names];\nall.push('c');\nfor (const n of all) put(`${n}.json`);\n", keys: ['a.json', 'b.json', 'c.json'] },
  { what: 'a class that builds keys', defined: 'export class Paths { constructor(private readonly root: string) {} raw(name: string) { return `${this.root}/raw/${name}`; } }\n', names: ['Paths'], used: "put(new Paths('v1').raw('x'));\n", keys: ['v1/raw/x'] },
  { what: 'a class that a field is declared as', defined: 'export class Paths { raw(name: string) { return `raw/${name}`; } }\n', names: ['Paths'], used: "export class Job { constructor(private readonly paths: Paths) {} run() { put(this.paths.raw('x')); } }\n", keys: ['raw/x'] },
  { what: 'a class that a parameter is declared as', defined: 'export class Paths { raw(name: string) { return `raw/${name}`; } }\n', names: ['Paths'], used: "export const run = (paths: Paths) => put(paths.raw('x'));\n", keys: ['raw/x'] },
  { what: 'static members', defined: "export class Paths { static root = 'root'; static key(name: string) { return `${Paths.root}/${name}`; } }\n", names: ['Paths'], used: "put(Paths.key('x'));\n", keys: ['root/x'] },
  { what: 'a function inside another that knows the bucket', defined: "export function publish(s3, Bucket) { const save = (name) => s3.putObject({ Bucket, Key: `out/${name}` }); save('a'); save('b'); }\n", names: ['publish'], used: "publish(new S3({}), 'b1');\n", keys: ['out/a', 'out/b'] },
  { what: 'a helper that is handed the client', defined: "export async function save(client, Key) { await client.putObject({ Bucket: 'b', Key }); }\n", names: ['save'], used: "save(new S3({}), 'handed.json');\n", keys: ['handed.json'] },
  { what: 'a helper that calls what it is handed', defined: "export const twice = (call) => { call('a'); call('b'); };\n", names: ['twice'], used: 'twice((name) => put(`c/${name}`));\n', keys: ['c/a', 'c/b'] },
  { what: 'a constant with a fallback', defined: "export const prefix = 'raw';\n", names: ['prefix'], used: "put(`${prefix ?? 'other'}/x`);\n", keys: ['raw/x'] },
  { what: 'a default of a parameter', defined: "export const fallback = 'fallback';\n", names: ['fallback'], used: 'const run = (name, prefix = fallback) => put(`${prefix}/${name}`);\nrun(\'x\');\n', keys: ['fallback/x'] },
  { what: 'parts that are joined with what a caller gives', defined: "export const parts = ['a', 'b'];\n", names: ['parts'], used: "const run = (name) => put([...parts, name].join('/'));\nrun('x');\n", keys: ['a/b/x'] },
  { what: 'parts that are joined', defined: "export const parts = ['a', 'b'];\n", names: ['parts'], used: "put([...parts, 'x'].join('/'));\n", keys: ['a/b/x'] },
];

async function keysOf(files: Record<string, string>): Promise<string[]> {
  const { accesses } = await detect(Object.entries(files).map(([path, text]) => ({ path, text })));
  return [...new Set(accesses.filter((access) => access.counted && (access.key !== '*' || access.alternatives)).flatMap((access) => access.alternatives ?? [access.key]))].sort();
}

describe.each(python)('Python: $what', ({ defined, names, used, keys }) => {
  const head = 'import boto3\ns3 = boto3.client("s3")\n';
  it('in one file', async () => expect(await keysOf({ 'job.py': defined + head + used })).toEqual(keys));
  it('in a file of its own', async () => expect(await keysOf({ 'parts.py': defined, 'job.py': `from parts import ${names.join(', ')}\n${head}${used}` })).toEqual(keys));
  it('by the name of its file', async () => {
    const written = names.reduce((text, name) => text.replaceAll(new RegExp(`(?<!\\.)\\b${name}\\b(?!=)`, 'g'), `parts.${name}`), used);
    expect(await keysOf({ 'app/parts.py': defined, 'app/job.py': `from app import parts\n${head}${written}` })).toEqual(keys);
  });
  it('through a package', async () => expect(await keysOf({ 'lib/parts.py': defined, 'lib/__init__.py': `from .parts import ${names.join(', ')}\n`, 'job.py': `from lib import ${names.join(', ')}\n${head}${used}` })).toEqual(keys));
});

describe.each(javascript)('TypeScript: $what', ({ defined, names, used, keys }) => {
  const head = "import { S3, S3Client, PutObjectCommand } from '@aws-sdk/client-s3';\nconst put = (Key) => new S3Client({}).send(new PutObjectCommand({ Bucket: 'b', Key }));\n";
  it('in one file', async () => expect(await keysOf({ 'job.ts': head + defined + used })).toEqual(keys));
  it('in a file of its own', async () => expect(await keysOf({ 'parts.ts': defined, 'job.ts': `import { ${names.join(', ')} } from './parts';\n${head}${used}` })).toEqual(keys));
  it('by the name of its file', async () => {
    const written = names.reduce((text, name) => text.replaceAll(new RegExp(`(?<!\\w\\.|\\{ )\\b${name}\\b(?!:)`, 'g'), `parts.${name}`), used);
    expect(await keysOf({ 'parts.ts': defined, 'job.ts': `import * as parts from './parts';\n${head}${written}` })).toEqual(keys);
  });
  it('through a barrel', async () => expect(await keysOf({ 'lib/parts.ts': defined, 'lib/index.ts': "export * from './parts';\n", 'job.ts': `import { ${names.join(', ')} } from './lib';\n${head}${used}` })).toEqual(keys));
  it('by require', async () => expect(await keysOf({ 'parts.ts': defined, 'job.ts': `const { ${names.join(', ')} } = require('./parts');\n${head}${used}` })).toEqual(keys));
});

describe('callers of callers', () => {
  const store = 'import boto3\ns3 = boto3.client("s3")\ndef save(key):\n    s3.put_object(Bucket="b", Key=key)\n';
  const between = 'from store import save\ndef publish(name):\n    save(f"between/{name}")\n';
  const used = 'from store import save\nfrom between import publish\nsave("one")\npublish("two")\n';

  it.each(['a_first.py', 'z_last.py'])('are known when what calls both is run: %s', async (path) => {
    expect(await keysOf({ 'store.py': store, 'between.py': between, [path]: used })).toEqual(['between/two', 'one'].sort());
  });

  it('and so are those that make objects of an interface', async () => {
    const go = {
      'go.mod': 'module x.io/app\n',
      'store/store.go': 'package store\nimport (\n"github.com/aws/aws-sdk-go/aws"\n"github.com/aws/aws-sdk-go/service/s3"\n)\ntype Store struct { api *s3.S3 }\nfunc New(api *s3.S3) *Store { return &Store{api: api} }\nfunc (s *Store) Save(key string) { s.api.PutObject(&s3.PutObjectInput{Bucket: aws.String("b"), Key: aws.String("saved/" + key)}) }\n',
      'upload/upload.go': 'package upload\nimport "x.io/app/store"\ntype Uploader interface { Upload(name string) }\ntype uploader struct { store *store.Store }\nfunc NewUploader(s *store.Store) Uploader { return &uploader{store: s} }\nfunc (u *uploader) Upload(name string) { u.store.Save("up/" + name) }\n',
      'api/api.go': 'package api\nimport "x.io/app/upload"\ntype API struct { uploads upload.Uploader }\nfunc (a *API) Handle() { a.uploads.Upload("cat.png") }\n',
    };
    expect(await keysOf(go)).toContain('saved/up/cat.png');
  });
  it('Go: one of several results of a function in another package', async () => {
    const keys = 'package keys\nimport "errors"\ntype Entry interface { Key() string }\ntype entry struct { name string }\nfunc (e *entry) Key() string { return "entries/" + e.name }\nfunc Of(id string) (string, error) {\n\tif id == "" {\n\t\treturn "", errors.New("none")\n\t}\n\treturn "ids/" + id, nil\n}\nfunc Find(name string) (Entry, error) { return &entry{name: name}, nil }\n';
    const app = 'package main\nimport (\n"x.io/app/keys"\n"x.io/lib/other"\n"github.com/aws/aws-sdk-go/aws"\n"github.com/aws/aws-sdk-go/service/s3"\n)\nfunc get(api *s3.S3, key string) { api.GetObject(&s3.GetObjectInput{Bucket: aws.String("b"), Key: aws.String(key)}) }\nfunc main() {\n\tapi := s3.New(nil)\n\tkey, err := keys.Of("a")\n\tget(api, key)\n\te, err := keys.Find("b")\n\tget(api, e.Key())\n\tget(api, key + "/x")\n\tunknown, err := other.Of("c")\n\tget(api, "c/" + unknown)\n}\n';
    expect(await keysOf({ 'go.mod': 'module x.io/app\n', 'keys/keys.go': keys, 'main.go': app })).toEqual(expect.arrayContaining(['c/*', 'entries/b', 'ids/a', 'ids/a/x']));
  });
});
