/** A pattern never leaves out a key that the code may reach: too broad is better than wrong. */
import { describe, expect, it } from '@jest/globals';
import { detect } from '../../src/detect/index.ts';

async function keysOf(files: Record<string, string>): Promise<string[]> {
  const { accesses } = await detect(Object.entries(files).map(([path, text]) => ({ path, text })));
  return accesses.filter((access) => access.counted).map((access) => `${access.access} ${access.alternatives?.join('|') ?? access.key}`);
}

describe('a URI whose start is not known', () => {
  it.each([
    ['may end with the bucket', 'f"{root}/sale/flag.csv"', '*sale/flag.csv'],
    ['may have the bucket\'s name cut in two', 'root + "-data/flag/x.csv"', '*flag/x.csv'],
    ['is joined to folders', 'os.path.join(root, "a/b", name, "x.csv")', '*a/b/*/x.csv'],
    ['may hold everything', 'root', '*'],
    ['may hold everything before an ending', 'f"{root}.csv"', '*'],
    ['has the bucket behind the scheme', 'f"{scheme}://{store}/sale/{name}.csv"', 'sale/*.csv'],
  ])('%s', async (_, uri, key) => {
    expect(await keysOf({ 'a.py': `import os\nimport smart_open\ndef read(name):\n    root = os.environ["ROOT"]\n    scheme = os.environ["SCHEME"]\n    store = os.environ["STORE"]\n    smart_open.open(${uri})\n` })).toEqual([`read ${key}`]);
  });
});

describe('what is in a list or a set', () => {
  it.each([
    ['set.update', 'names = set(["a", "b"])\n    for row in rows:\n        names.update((f"{row}.x", "c"))', 'in/a|in/b|in/*.x|in/c'],
    ['list.extend', 'names = ["a"]\n    names.extend(load(rows))', '*'],
    ['+= twice', 'names = ["a"]\n    names += [row for row in rows]\n    names += [f"{row}.x" for row in rows]', '*'],
  ])('grows by %s', async (_, code, keys) => {
    const found = await keysOf({ 'a.py': `import boto3\ndef run(rows):\n    ${code}\n    for name in names:\n        boto3.client("s3").get_object(Bucket="b", Key=f"in/{name}")\n` });
    expect(found).toEqual([keys === '*' ? 'read in/*' : `read ${keys}`]);
  });

  it('is not known where an unknown call gives it', async () => {
    const text = "import { S3 } from 'aws-sdk';\nimport fs from 'fs';\nexport const up = () => fs.readdirSync('/tmp').map((name) => new Promise((done) => new S3().putObject({ Bucket: 'b', Key: `in/${name}` }, done)));\n";
    expect(await keysOf({ 'a.js': text })).toEqual(['write in/*']);
  });
});

describe('the name of a file', () => {
  it.each([
    ['of a listed key, which may lie deeper', 'for item in s3.list_objects_v2(Bucket="b", Prefix="in/02")["Contents"]:\n        s3.get_object(Bucket="b", Key="out/" + os.path.basename(item["Key"]))', ['read in/02*', 'read out/*']],
    ['whose ending is known', 's3.get_object(Bucket="b", Key="out/" + os.path.basename(f"in/{run}.csv"))', ['read out/*.csv']],
    ['as pathlib has it', 's3.get_object(Bucket="b", Key="out/" + Path("in" + run).name)', ['read out/*']],
  ])('%s', async (_, code, expected) => {
    expect(await keysOf({ 'a.py': `import os\nfrom pathlib import Path\nimport boto3\ns3 = boto3.client("s3")\ndef work(run):\n    ${code}\n` })).toEqual(expected);
  });
});

describe('a part of a path of Java', () => {
  it.each([
    ['its name', 'Paths.get("a", "n.txt").getFileName()', 'in/n.txt|in/a/n.txt'],
    ['its folder', 'Path.of("a/b/n.txt").getParent()', 'in/a/b|in/a/b/n.txt'],
    ['its name, where that is given', 'Path.of("a", name).getFileName()', 'in/*'],
  ])('is not the whole: %s', async (_, part, key) => {
    const text = `import com.amazonaws.services.s3.AmazonS3;\nimport java.nio.file.*;\nclass A {\n  private AmazonS3 s3;\n  void put(String name) {\n    s3.putObject("b", "in/" + ${part}, "x");\n  }\n}\n`;
    expect(await keysOf({ 'A.java': text })).toEqual([`write ${key}`]);
  });
});

describe('overloads of Java that take as many arguments', () => {
  const both = '  String key(Photo photo) { return "photos/" + photo.id(); }\n  String key(Album album) { return "albums/" + album.id(); }\n  void save(File file) { s3.putObject("b", "files/" + file.length(), file); }\n  void save(String name) { s3.putObject("b", "names/" + name, "x"); }\n';
  it.each([
    ['the one that is declared with the type', 'void put(Photo photo) { s3.putObject("b", key(photo), "x"); }', ['write photos/*']],
    ['the other', 'void put(Album album) { s3.putObject("b", key(album), "x"); }', ['write albums/*']],
    ['either, where the type is not told', 'void put(Session session) { s3.putObject("b", key(session.open()), "x"); }', ['write photos/*|albums/*']],
    ['an object that is made there', 'void put() { s3.putObject("b", key(new Album()), "x"); }', ['write albums/*']],
    ['a text', 'void put() { save("me"); }', ['write names/me']],
  ])('%s', async (_, method, expected) => {
    const text = `import com.amazonaws.services.s3.AmazonS3;\nclass Album { String id() { return java.util.UUID.randomUUID().toString(); } }\nclass A {\n  private AmazonS3 s3;\n${both}  ${method}\n}\n`;
    expect(await keysOf({ 'A.java': text })).toEqual(expect.arrayContaining(expected));
    expect((await keysOf({ 'A.java': text })).filter((key) => /photos|albums/.test(key))).toEqual(expected.filter((key) => /photos|albums/.test(key)));
  });
});

describe('a path of Java', () => {
  it.each([
    ['of parts with slashes of their own', 'Paths.get("a/", "/b", "c.txt")', 'a/b/c.txt'],
    ['below what a caller gives', 'Paths.get(name, "/" + name + ".json")', '*/*.json'],
    ['below nothing', 'Paths.get("", "b", "c.txt")', 'b/c.txt'],
    ['below what may be nothing', 'Path.of(name.isEmpty() ? "" : "in/", "c.txt")', 'c.txt|in/c.txt'],
    ['that ends with a slash', 'Path.of("a", "b/")', 'a/b'],
  ])('%s', async (_, path, key) => {
    const text = `import com.amazonaws.services.s3.AmazonS3;\nimport java.nio.file.*;\nclass A {\n  private AmazonS3 s3;\n  void put(String name) {\n    s3.putObject("b", ${path}.toString(), "x");\n  }\n}\n`;
    expect(await keysOf({ 'A.java': text })).toEqual([`write ${key}`]);
  });
});

describe('a table may be a folder', () => {
  it.each([
    ['dd.read_parquet("s3://b/t.parquet")', 'read t.parquet*'],
    ['dd.read_csv("s3://b/t.csv")', 'read t.csv'],
    ['dd.to_parquet(frame, "s3://b/t.parquet")', 'write t.parquet*'],
    ['dd.from_pandas(frame).to_parquet("s3://b/t.parquet")', 'write t.parquet*'],
    ['dd.from_pandas(frame).to_csv("s3://b/t-*.csv")', 'write t-*.csv'],
    ['dd.read_parquet(frame)["x"].set_index("y").to_parquet("s3://b/t.parquet")', 'write t.parquet*'],
    ['pd.DataFrame(frame).to_parquet("s3://b/t.parquet")', 'write t.parquet'],
    ['pd.read_parquet("s3://b/t")', 'read t*'],
    ['pd.read_parquet("s3://b/t.parquet")', 'read t.parquet'],
    ['frame.to_parquet("s3://b/t.parquet", partition_cols=["day"])', 'write t.parquet*'],
    ['frame.to_parquet("s3://b/t.parquet")', 'write t.parquet*'],
    ['frame.to_csv("s3://b/t")', 'write t'],
    ['gpd.read_file("s3://b/t.gdb")', 'read t.gdb/*'],
    ['pl.scan_delta("s3://b/t")', 'read t/*'],
  ])('%s', async (call, expected) => {
    expect(await keysOf({ 'a.py': `import dask.dataframe as dd\nimport geopandas as gpd\nimport pandas as pd\nimport polars as pl\ndef run(frame):\n    ${call}\n` })).toEqual([expected]);
  });
});

describe('a method that is there for others to say', () => {
  it.each([['raise NotImplementedError'], ['raise NotImplementedError("which")'], ['...'], ['pass'], ['"""Where results go."""']])('gives what is not known: %s', async (body) => {
    const text = `import s3fs\nclass Base:\n    @property\n    def root(self):\n        ${body}\n    def work(self):\n        s3fs.S3FileSystem().open(f"{self.root}/in/x.csv")\n`;
    expect(await keysOf({ 'a.py': text })).toEqual(['read *in/x.csv']);
  });
});

it('a frame that no library of many parts makes is one file', async () => {
  expect(await keysOf({ 'a.py': 'import pandas as pd\ndef run(frame):\n    frame.to_parquet("s3://b/t.parquet")\n' })).toEqual(['write t.parquet']);
});

describe('what a subclass says instead', () => {
  const base = (member: string): string => `import boto3\nclass Base:\n    name = "base"\n    def prefix(self):\n        return "plain"\n    @property\n    def root(self):\n        return f"in/{self.name}"\n    def __init__(self):\n        self.kind = "one"\n    def work(self):\n        boto3.client("s3").get_object(Bucket="b", Key=f"{${member}}/x.csv")\n`;

  it.each([
    ['an attribute', 'self.name', 'name = "sub"', 'read base/x.csv|sub/x.csv'],
    ['an attribute that a property reads', 'self.root', 'name = "sub"', 'read in/base/x.csv|in/sub/x.csv'],
    ['a method', 'self.prefix()', 'def prefix(self):\n        return "fancy"', 'read plain/x.csv|fancy/x.csv'],
    ['a property', 'self.root', '@property\n    def root(self):\n        return "out"', 'read in/base/x.csv|out/x.csv'],
    ['a field', 'self.kind', 'def __init__(self):\n        self.kind = "two"', 'read one/x.csv|two/x.csv'],
    ['nothing of it', 'self.name', 'other = "sub"', 'read base/x.csv'],
  ])('counts in another file that names no S3: %s', async (_, member, body, expected) => {
    expect(await keysOf({ 'app/base.py': base(member), 'app/sub.py': `from app.base import Base\nclass Sub(Base):\n    ${body}\n` })).toEqual([expected]);
  });

  it.each([
    ['an object of it', 'cls().work()', 'read base/x.csv|sub/x.csv'],
    ['what it says itself', 'boto3.client("s3").get_object(Bucket="b", Key=f"{cls.name}/y.csv")', 'read base/y.csv|sub/y.csv'],
  ])('counts for the class of a class method: %s', async (_, code, expected) => {
    const text = base('self.name').replace('    def prefix', `    @classmethod\n    def make(cls):\n        ${code}\n    def prefix`);
    expect(await keysOf({ 'app/base.py': text, 'app/sub.py': 'from app.base import Base\nclass Sub(Base):\n    name = "sub"\nSub.make()\n' })).toContain(expected);
  });

  it('counts over two steps', async () => {
    const files = { 'app/base.py': base('self.name'), 'app/sub.py': 'from app.base import Base\nclass Sub(Base):\n    pass\n', 'app/leaf.py': 'from app.sub import Sub\nclass Leaf(Sub):\n    name = "leaf"\n' };
    expect(await keysOf(files)).toEqual(['read base/x.csv|leaf/x.csv']);
  });

  it('is of no class that only shares the name', async () => {
    expect(await keysOf({ 'app/base.py': base('self.name'), 'app/other.py': 'from elsewhere import Base\nclass Sub(Base):\n    name = "sub"\n' })).toEqual(['read base/x.csv']);
  });

  it('counts for a parameter of the class, and not for an object of one class', async () => {
    const store = 'import { S3 } from "aws-sdk";\nimport { Base } from "./base";\nexport const one = (thing: Base) => new S3().getObject({ Bucket: "b", Key: `${thing.prefix()}/x.csv` });\nexport const two = () => new S3().getObject({ Bucket: "b", Key: `${new Base().prefix()}/y.csv` });\n';
    const files = { 'base.ts': 'export class Base {\n  prefix() { return "plain"; }\n}\n', 'sub.ts': 'import { Base } from "./base";\nexport class Sub extends Base {\n  prefix() { return "fancy"; }\n}\n', 'store.ts': store };
    expect(await keysOf(files)).toEqual(['read plain/x.csv|fancy/x.csv', 'read plain/y.csv']);
  });

  it('is unknown where too many are built on it', async () => {
    const subs = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`app/sub${index}.py`, `from app.base import Base\nclass Sub${index}(Base):\n    name = "sub${index}"\n`]));
    expect(await keysOf({ 'app/base.py': base('self.name'), ...subs })).toEqual(['read */x.csv']);
  });
});

describe('a number is added to, not made longer', () => {
  it.each([
    ['n = 0\n    get(f"in/{n + 1}.csv")', 'in/*.csv'],
    ['get(f"in/{run + 1}.csv")', 'in/*.csv'],
    ['n = 0\n    for each in run:\n        n += 1\n        get(f"in/{n}.csv")', 'in/*.csv'],
    ['n = 0\n    while run:\n        get(f"in/{n}.csv")\n        n = n + 1', 'in/*.csv'],
    ['n = 3\n    n -= 1\n    for each in run:\n        n += 1\n    get(f"in/{n}.csv")', 'in/*.csv'],
    ['n = "a"\n    n += "1"\n    get(f"in/{n}.csv")', 'in/a1.csv'],
    ['get("in/" + str(1) + ".csv")', 'in/1.csv'],
    ['get(f"in/{7}.csv")', 'in/7.csv'],
  ])('in Python: %s', async (code, key) => {
    expect(await keysOf({ 'a.py': `import boto3\ndef get(key):\n    boto3.client("s3").get_object(Bucket="b", Key=key)\ndef work(run):\n    ${code}\n` })).toEqual([`read ${key}`]);
  });

  it.each([
    ['const n = 4; get(`in/${n + 1}.csv`);', 'in/*.csv'],
    ['runs.forEach((run, index) => get(`in/${index + 1}.csv`));', 'in/*.csv'],
    ['let n = 0; for (const run of runs) { n++; get(`in/${n}.csv`); }', 'in/*.csv'],
    ['let n = 0; for (const run of runs) { get(`in/${n}.csv`); n += 1; }', 'in/*.csv'],
    ["get('in/' + 1 + '.csv');", 'in/1.csv'],
    ["const n = 1; get('in/' + n + '.csv');", 'in/1.csv'],
    ['const n = `7`; get(`in/${n!}.csv`);', 'in/7.csv'],
  ])('in TypeScript: %s', async (code, key) => {
    expect(await keysOf({ 'a.ts': `import { S3 } from 'aws-sdk';\nconst get = (key) => new S3().getObject({ Bucket: 'b', Key: key });\nexport function work(runs) {\n  ${code}\n}\n` })).toEqual([`read ${key}`]);
  });
});

describe('many alternatives', () => {
  const names = Array.from({ length: 30 }, (_, index) => `n${index}`);

  it('are all kept through what is done to them', async () => {
    const text = `import boto3\ndef run():\n    for name in ${JSON.stringify(names)}:\n        boto3.client("s3").get_object(Bucket="b", Key=name.replace("n", "m") + ".csv")\n`;
    expect(await keysOf({ 'a.py': text })).toEqual([`read ${names.map((name) => `${name.replace('n', 'm')}.csv`).join('|')}`]);
  });

  it('are not cut off where they are functions', async () => {
    const text = `import boto3\n${names.map((name) => `def ${name}():\n    return "${name}"\n`).join('')}def run():\n    for make in [${names.join(', ')}]:\n        boto3.client("s3").get_object(Bucket="b", Key=f"in/{make()}.csv")\n`;
    expect(await keysOf({ 'a.py': text })).toEqual(['read in/*.csv']);
  });
});

describe('a text cut or changed', () => {
  it.each([
    ['"a/b/c".split("/", 1)[1]', 'b/c'],
    ['"a/b/c".split("/")[1]', 'b'],
    ['"a/b/c".split("/")[-1]', 'c'],
    ['"a b".split(run)[0]', '*'],
    ['f"s3://b/{run}/x.csv".split("s3://")[1]', 'b/*/x.csv'],
    ['"a-b-c".replace("-", "+", 1)', '*'],
    ['"a-b-c".replace("-", "+")', 'a+b+c'],
  ])('in Python: %s', async (code, key) => {
    expect(await keysOf({ 'a.py': `import boto3\ndef work(run):\n    boto3.client("s3").get_object(Bucket="b", Key=${code})\n` })).toEqual([`read ${key}`]);
  });

  it.each([
    ["'a-b-c'.replace('-', '+')", 'a+b-c'],
    ["'a-b-c'.replaceAll('-', '+')", 'a+b+c'],
    ["`${run}-b-c`.replace('-', '$')", '*$b-c|*-b-c'],
    ["`in/${run}`.replace('in/', 'out/')", 'out/*'],
  ])('in JavaScript: %s', async (code, key) => {
    expect(await keysOf({ 'a.js': `import { S3 } from 'aws-sdk';\nexport const work = (run) => new S3().getObject({ Bucket: 'b', Key: ${code} });\n` })).toEqual([`read ${key}`]);
  });
});

describe('what a loop carries on', () => {
  it.each([
    ['from turn to turn', 'prefix = "in"\n    for run in runs:\n        get(f"{prefix}/x.csv")\n        prefix = f"out/{run}"', 'in/x.csv|out/*/x.csv'],
    ['in a branch', 'last = "a"\n    while runs:\n        if ready():\n            get(f"in/{last}.csv")\n        last = "b"', 'in/a.csv|in/b.csv'],
    ['from nothing', 'last = None\n    for run in runs:\n        get(f"in/{last}.csv" if last else "start.csv")\n        last = run', 'in/*.csv|start.csv'],
    ['not, where it is set first', 'prefix = "in"\n    for run in runs:\n        prefix = f"out/{run}"\n        get(f"{prefix}/x.csv")', 'out/*/x.csv'],
    ['through pages', 'page = s3.list_objects_v2(Bucket="b", Prefix="in/")\n    while page["IsTruncated"]:\n        get(page["Contents"][0]["Key"])\n        page = s3.list_objects_v2(Bucket="b", Prefix="in/", ContinuationToken="t")', 'in/*'],
    ['behind it, where no turn is sure', 'key = "none"\n    for run in runs:\n        key = "one"\n    get(f"in/{key}.csv")', 'in/none.csv|in/one.csv'],
  ])('counts %s', async (_, code, expected) => {
    const { accesses } = await detect([{ path: 'a.py', text: `import boto3\ns3 = boto3.client("s3")\ndef get(key):\n    s3.get_object(Bucket="b", Key=key)\ndef work(runs):\n    ${code}\n` }]);
    const keys = accesses.filter((access) => access.counted && access.call === 'get_object').flatMap((access) => access.alternatives ?? [access.key]);
    expect([...new Set(keys)].sort()).toEqual(expected.split('|').sort());
  });
});

describe('a bucket\'s place in a URI', () => {
  it.each([
    ['os.environ["SETTINGS_PATH"]', '*conf/x.csv'],
    ['os.environ["DATA_ROOT"]', '*conf/x.csv'],
    ['os.environ["BUCKET_ROOT"]', 'conf/x.csv'],
    ['os.environ["STORE"]', 'conf/x.csv'],
    ['os.getenv("S3_PREFIX", "b")', '*conf/x.csv'],
  ])('may hold a part of the key where its name says that it is a path: %s', async (place, key) => {
    expect(await keysOf({ 'a.py': `import os\nimport pandas as pd\ndef work():\n    pd.read_csv(f"s3://{${place}}/conf/x.csv")\n` })).toEqual([`read ${key}`]);
  });

  it.each([
    ['SETTINGS_S3_PATH', '*conf/x.csv'],
    ['SETTINGS_BUCKET', 'conf/x.csv'],
  ])('in a script: %s', async (name, key) => {
    expect(await keysOf({ 'a.sh': `URI=s3://$${name}/conf/x.csv\naws s3 cp "$URI" x.csv\n` })).toEqual([`read ${key}`]);
  });
});

describe('Java: a call is of a method, whatever variable has its name', () => {
  it.each([
    ['beside a local variable', 'boolean put = ready(); if (put) put("k/local");', 'write k/local'],
    ['beside a parameter', 'go("k/parameter", 1);', 'write k/parameter'],
    ['beside a field', 'this.put = true; put("k/field");', 'write k/field'],
  ])('%s', async (_, code, expected) => {
    const text = `import com.amazonaws.services.s3.AmazonS3;\nclass Job {\n  AmazonS3 s3;\n  boolean put;\n  void put(String key) { s3.putObject("b", key, "x"); }\n${code.startsWith('go(') ? '  void go(String key, int put) { put(key); }\n' : ''}  void run() {\n    ${code}\n  }\n}\n`;
    const keys = await keysOf({ 'Job.java': text });
    expect(keys).toContain(expected);
    expect(keys).not.toContain('write *');
  });
});
