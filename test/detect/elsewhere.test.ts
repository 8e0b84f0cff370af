/** What one function changes, another may find changed: fields, names of a file, and what lists and dicts hold, whichever ran before. */
import { describe, expect, it } from '@jest/globals';
import { detect } from '../../src/detect/index.ts';

type Case = readonly [what: string, code: string, keys: readonly string[]];

const python: readonly Case[] = [
  ['a global that is set from outside', 'prefix = "dev"\ndef key():\n    put(f"{prefix}/x")\ndef init(env):\n    global prefix\n    prefix = env["P"]\n', ['*/x']],
  ['a global that is set to one of a few', 'stage = "one"\ndef key():\n    put(f"{stage}/x")\ndef init():\n    global stage\n    stage = "two"\n', ['one/x', 'two/x']],
  ['a global where its setter uses it', 'prefix = "dev"\ndef run():\n    global prefix\n    prefix = "run"\n    put(f"{prefix}/x")\n', ['run/x']],
  ['a name of a function by the same name as a global', 'prefix = "dev"\ndef key():\n    put(f"{prefix}/x")\ndef init(env):\n    prefix = env["P"]\n', ['dev/x']],
  ['an entry that is set elsewhere', 'config = {"a": "raw", "b": "name"}\ndef key():\n    put(config["a"] + "/" + config["b"])\ndef init(env):\n    config["a"] = env["x"]\n', ['*/name']],
  ['entries of unknown names', 'config = {"a": "raw"}\ndef key():\n    put(config["a"] + "/x")\ndef init(env):\n    config.update(env)\n', ['*/x']],
  ['a cache', 'cache = {}\ndef key(name):\n    if name not in cache:\n        cache[name] = name.upper()\n    put("c/" + cache[name])\n', ['c/*']],
  ['a list that grows elsewhere', 'names = ["a"]\ndef add(name):\n    names.append(name)\ndef run():\n    for name in names:\n        put(f"l/{name}")\n', ['l/*']],
  ['a field with a setter', 'class Job:\n    def __init__(self):\n        self.prefix = "dev"\n    def key(self):\n        put(f"{self.prefix}/x")\n    def set_prefix(self, prefix):\n        self.prefix = prefix\n', ['*/x']],
  ['a field that takes one of a few values', 'class Job:\n    def __init__(self):\n        self.state = "one"\n    def key(self):\n        put(f"{self.state}/x")\n    def advance(self):\n        self.state = "two"\n', ['one/x', 'two/x']],
  ['a field where its setter uses it', 'class Job:\n    def __init__(self):\n        self.prefix = "dev"\n    def run(self):\n        self.prefix = "run"\n        put(f"{self.prefix}/x")\n', ['run/x']],
  ['a field that is set before a helper is called', 'class Job:\n    def __init__(self):\n        self.prefix = None\n    def save(self):\n        put(f"{self.prefix}/x")\n    def run(self, day):\n        self.prefix = f"raw/{day}"\n        self.save()\n', ['raw/*/x']],
  ['a field that one way sets', 'class Job:\n    def __init__(self):\n        self.prefix = "dev"\n    def run(self, flag):\n        if flag:\n            self.prefix = "run"\n        put(f"{self.prefix}/x")\n', ['dev/x', 'run/x']],
  ['an object whose setter is called', 'class Job:\n    def __init__(self, prefix):\n        self.prefix = prefix\n    def use(self, prefix):\n        self.prefix = prefix\n    def key(self):\n        put(f"{self.prefix}/x")\njob = Job("a")\njob.use("b")\njob.key()\n', ['b/x']],
  ['a field that the environment fills, and a method written before its use', 'import os\nclass Job:\n    def __init__(self):\n        self.prefix = os.environ["P"]\n    def reset(self):\n        self.prefix = "x"\n    def key(self):\n        put(f"{self.prefix}/x")\n', ['*/x']],
  ['an entry of a field', 'class Job:\n    def __init__(self):\n        self.params = {"key": "none"}\n    def run(self, name):\n        self.params["key"] = f"p/{name}"\n        put(self.params["key"])\n', ['p/*']],
  ['a name of the function around', 'def run():\n    key = "a"\n    def change():\n        nonlocal key\n        key = "b"\n    change()\n    put(key)\n', ['a', 'b']],
  ['a field of the class', 'class Job:\n    state = "one"\n    @classmethod\n    def advance(cls):\n        cls.state = "two"\n    def key(self):\n        put(f"{self.state}/x")\n', ['one/x', 'two/x']],
];

const javascript: readonly Case[] = [
  ['a variable of the file that is set from outside', "let prefix = 'dev';\nexport const key = () => put(`${prefix}/x`);\nexport function init(env) { prefix = env.P; }\n", ['*/x']],
  ['a variable of the same name', "const prefix = 'dev';\nexport const key = () => put(`${prefix}/x`);\nexport function init(env) { let prefix; prefix = env.P; return prefix; }\n", ['dev/x']],
  ['parameters that are filled where they are used', "const params = { Bucket: 'b', Key: 'none' };\nexport function send(name) { params.Key = `p/${name}`; s3.putObject(params); }\n", ['p/*']],
  ['parameters that are filled elsewhere', "const params = { Bucket: 'b', Key: 'none' };\nexport function fill(name) { params.Key = name; }\nexport function send() { s3.putObject(params); }\n", ['*']],
  ['a field with a setter', "export class Job { constructor() { this.prefix = 'dev'; } key() { put(`${this.prefix}/x`); } use(prefix) { this.prefix = prefix; } }\n", ['*/x']],
  ['a variable that a function inside sets at times', "export function run(name, list) { let key = name; list.forEach((each) => { if (each) key = 'a'; }); put(`k/${key}`); }\n", ['k/*']],
  ['a field that takes one of a few values', "export class Job { state = 'one'; key() { put(`${this.state}/x`); } next() { this.state = 'two'; } }\n", ['one/x', 'two/x']],
  ['a static field', "export class Job { static state = 'one'; static next() { Job.state = 'two'; } key() { put(`${Job.state}/x`); } }\n", ['one/x', 'two/x']],
  ['a field of what the constructor is given', "class Job { constructor(state) { this.state = state; } key() { put(`${this.state}/x`); } next() { this.state = 'two'; } }\nconst job = new Job('one');\njob.next();\njob.key();\n", ['two/x']],
];

const java: readonly Case[] = [
  ['a field with a setter', 'private String prefix = "dev"; void key() { put(prefix + "/x"); } void setPrefix(String p) { this.prefix = p; }', ['*/x']],
  ['a field that takes one of a few values', 'private String state = "one"; void key() { put(state + "/x"); } void next() { state = "two"; }', ['one/x', 'two/x']],
  ['a field that nothing sets', 'private String prefix = "dev"; void key() { put(prefix + "/x"); } void other() { String prefix; prefix = "local"; }', ['dev/x']],
];

const go: readonly Case[] = [
  ['a variable of the package that is set from outside', 'var prefix = "dev"\nfunc key() { put(prefix + "/x") }\nfunc Init(p string) { prefix = p }\n', ['*/x']],
  ['a variable of the same name', 'var prefix = "dev"\nfunc key() { put(prefix + "/x") }\nfunc other(p string) { prefix := "y"; prefix = p; use(prefix) }\n', ['dev/x']],
  ['an entry of a map', 'var names = map[string]string{"a": "one"}\nfunc key() { put(names["a"] + "/x") }\nfunc Init(p string) { names["a"] = p }\n', ['*/x']],
  ['a field that a function inside of a method sets, one way or the other', 'type Job struct { tag string }\nfunc (j *Job) load(tag string) func() { return func() { if tag != "" { j.tag = tag } else { j.tag = "latest" }; put("k/" + j.tag) } }\n', ['k/*']],
  ['a field with a setter', 'type Job struct { dir string }\nfunc New() *Job { return &Job{dir: "d"} }\nfunc (j *Job) key() { put(j.dir + "/x") }\nfunc (j *Job) Set(d string) { j.dir = d }\n', ['*/x']],
  ['a field that takes one of a few values', 'type Job struct { state string }\nfunc (j *Job) next() { j.state = "two" }\nfunc (j *Job) key() { put(j.state + "/x") }\nfunc run() {\n\tj := &Job{state: "one"}\n\tj.key()\n}\n', ['one/x', 'two/x']],
];

async function keysOf(path: string, text: string): Promise<string[]> {
  const { accesses } = await detect([{ path, text }]);
  return [...new Set(accesses.filter(({ counted }) => counted).flatMap(({ key, alternatives }) => alternatives ?? [key]))].sort();
}

describe('what is changed elsewhere', () => {
  it.each(python)('Python: %s', async (_, code, keys) => {
    expect(await keysOf('job.py', `import boto3\ns3 = boto3.client("s3")\ndef put(key):\n    s3.put_object(Bucket="b", Key=key)\n${code}`)).toEqual(keys);
  });
  it.each(javascript)('JavaScript: %s', async (_, code, keys) => {
    const put = code.includes('put(`') ? "const put = (Key) => s3.putObject({ Bucket: 'b', Key });\n" : '';
    expect(await keysOf('job.js', `import { S3 } from '@aws-sdk/client-s3';\nconst s3 = new S3({});\n${put}${code}`)).toEqual(keys);
  });
  it.each(java)('Java: %s', async (_, code, keys) => {
    expect(await keysOf('Job.java', `import com.amazonaws.services.s3.AmazonS3;\nclass Job {\n  AmazonS3 s3;\n  void put(String key) { s3.putObject("b", key, "x"); }\n  ${code}\n}\n`)).toEqual(keys);
  });
  it.each(go)('Go: %s', async (_, code, keys) => {
    expect(await keysOf('job.go', `package job\nimport (\n"github.com/aws/aws-sdk-go/aws"\n"github.com/aws/aws-sdk-go/service/s3"\n)\nvar api *s3.S3\nfunc put(key string) { api.PutObject(&s3.PutObjectInput{Bucket: aws.String("b"), Key: aws.String(key)}) }\n${code}`)).toEqual(keys);
  });

  it('counts for what other files import', async () => {
    const { accesses } = await detect([
      { path: 'settings.js', text: "export let prefix = 'dev';\nexport function init(env) { prefix = env.P; }\n" },
      { path: 'job.js', text: "import { S3 } from '@aws-sdk/client-s3';\nimport { prefix } from './settings';\nconst s3 = new S3({});\nexport const run = () => s3.putObject({ Bucket: 'b', Key: `${prefix}/x` });\n" },
    ]);
    expect(accesses.map(({ key }) => key)).toEqual(['*/x']);
  });

  it('counts for what a class built on another sets', async () => {
    const text = 'import boto3\ns3 = boto3.client("s3")\nclass Base:\n    def __init__(self):\n        self.prefix = "base"\n    def key(self):\n        s3.put_object(Bucket="b", Key=f"{self.prefix}/x")\nclass Job(Base):\n    def use(self, prefix):\n        self.prefix = prefix\n';
    const { accesses } = await detect([{ path: 'job.py', text }]);
    expect(accesses.flatMap(({ key }) => key)).toContain('*/x');
  });
});
