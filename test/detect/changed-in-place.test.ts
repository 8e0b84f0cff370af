/** Lists and dicts that are changed in place, by a method, by a function they are handed to, in a branch or in a loop: no key that a run reaches is left out. */
import { describe, expect, it } from '@jest/globals';
import { detect } from '../../src/detect/index.ts';

type Example = readonly [what: string, code: string, keys: readonly string[]];

const javascript: readonly Example[] = [
  ['a list that is turned round', "const parts = ['a', 'b'];\nparts.reverse();\nput(parts.join('/'));", ['b/a']],
  ['an item put at the start', "const parts = ['b'];\nparts.unshift('a');\nput(parts.join('/'));", ['a/b']],
  ['the last item taken off', "const parts = 'a/b/c'.split('/');\nparts.pop();\nput(parts.join('/'));", ['a/b']],
  ['the last item that was taken off', "const parts = 'a/b/c'.split('/');\nput(parts.pop());", ['c']],
  ['an item that is replaced', "const parts = ['a', 'b'];\nparts[0] = 'c';\nput(parts.join('/'));", ['c/b']],
  ['a part that is there or not', "const parts = ['a'];\nif (flag()) parts.push('b');\nparts.push('x');\nput(parts.join('/'));", ['a/b/x', 'a/x']],
  ['parts that are not empty', "put(['a', '', 'x'].filter(Boolean).join('/'));", ['a/x']],
  ['parts that some condition chooses', "put(['a', 'x'].filter((each) => test(each)).join('/'));", ['a*', 'x*']],
  ['a list that a function is handed', "const fill = (list) => { list.push(unknown()); };\nconst parts = ['a'];\nfill(parts);\nfor (const each of parts) put(`k/${each}`);", ['k/*']],
  ['an entry that a function sets', "const name = (params) => { params.Key = unknown(); };\nconst params = { Bucket: 'b', Key: 'a' };\nname(params);\nput(`k/${params.Key}`);", ['k/*']],
  ['an object that others are put over', "const names = { a: 'x', b: 'y' };\nObject.assign(names, { b: 'z' });\nput(`${names.a}/${names.b}`);", ['x/z']],
  ['an entry of an unknown name', "const names = { a: 'x' };\nnames[unknown()] = 'y';\nput(names.a);", ['x', 'y']],
  ['a name that a loop gives another value', "let key = 'a';\nfor (const each of unknown()) key = 'b';\nput(key);", ['a', 'b']],
  ['a name that a turn of a loop leaves to the next', "let before = 'a';\nfor (const each of unknown()) { put(before); before = 'b'; }", ['a', 'b']],
  ['fields that what a constructor is given is put over', "class Station { constructor(p = {}) { this.id = null; this.kind = 'k'; Object.assign(this, p); } }\nconst station = new Station({ id: unknown() });\nput(`${station.kind}/${station.id}.json`);", ['k/*.json']],
  ['a field that what a constructor is given may be put over', "class Station { folder = 'a'; constructor(p) { Object.assign(this, p); } }\nput(`${new Station({ folder: 'b' }).folder}/x`);\nput(`${new Station({ name: 'c' }).folder}/y`);", ['a/y', 'b/x']],
  ['fields that something unknown is put over', "class Station { constructor() { this.id = null; Object.assign(this, load()); } name() { return `k/${this.id}`; } }\nput(new Station().name());", ['k/*']],
  ['fields that a loop sets by the names of a list', "class Station { constructor(root) { for (const each of ['first', 'second']) this[each] = `${root}/${each}.csv`; } }\nput(new Station('x').first); put(new Station('y').second);", ['x/first.csv', 'y/second.csv']],
  ['a field that a loop sets by its name', "class Station { constructor(p) { this.id = 'a'; for (const each of unknown()) this[each] = p; } }\nput(`k/${new Station('b').id}`);", ['k/a', 'k/b']],
  ['an object that others are put over after it was made', "class Station { constructor() { this.id = 'a'; } }\nconst station = new Station();\nObject.assign(station, { id: 'b' });\nput(`k/${station.id}`);", ['k/b']],
  ['an entry that a function sets of what it is given', "const named = (p) => { p.Key = `a/${p.Key}`; put(p.Key); };\nnamed({ Key: 'x' });", ['a/x']],
  ['an entry that a function sets by index', "function named(p, name) { p['Key'] = name; put(`k/${p.Key}`); }\nnamed({}, 'x');", ['k/x']],
  ['an entry that a function sets on one way', "function named(p) { if (flag()) p.Key = 'y'; put(`k/${p.Key}`); }\nnamed({ Key: 'x' });", ['k/x', 'k/y']],
  ['others put over what a function is given', "function named(p, name) { Object.assign(p, { Key: name }); put(`k/${p.Key}`); }\nnamed({ Key: 'y' }, 'x');", ['k/x']],
  ['an object of which a field is set keeps its methods', "class Job { constructor(id) { this.id = id; } save() { put(`k/${this.id}`); } }\nfunction run(job) { job.other = 'b'; job.save(); }\nrun(new Job('a'));", ['k/*']],
  ['a field that a constructor sets on one of two ways', "class Job { constructor(kind) { if (kind) this.id = 'a'; else this.id = 'b'; } }\nput(`k/${new Job(1).id}`);", ['k/a', 'k/b']],
  ['a field that a constructor may set again', "class Job { constructor(kind) { this.id = 'a'; if (kind) { this.id = 'b'; } } }\nput(`k/${new Job(1).id}`);", ['k/a', 'k/b']],
  ['a field of a constructor that may return before', "class Job { constructor(kind) { this.id = 'a'; if (kind) { this.id = 'b'; return; } this.id = 'c'; } }\nput(`k/${new Job(1).id}`);", ['k/b', 'k/c']],
  ['a field of a constructor that throws before', "class Job { constructor(kind) { this.id = 'a'; if (!kind) throw new Error(); this.id = 'c'; } }\nput(`k/${new Job(1).id}`);", ['k/c']],
  ['a field that a switch sets', "class Job { constructor(kind) { switch (kind) { case 1: this.id = 'a'; break; case 2: this.id = 'b'; break; default: this.id = 'c'; } } }\nput(`k/${new Job(1).id}`);", ['k/a', 'k/b', 'k/c']],
  ['a field that is set of an object after it was made', "class Job { id = 'a'; save() { put(`k/${this.id}`); } }\nexport function run() { const job = new Job(); job.id = 'b'; job.save(); new Job().save(); }", ['k/a', 'k/b']],
  ['a property that can be set', "class Job { #id = 'a'; get id() { return `k/${this.#id}`; } set id(value) { this.#id = unknown(value); } }\nput(`${new Job().id}/x`);", ['k/*/x']],
  ['a property that is set', "class Job { #id = 'a'; get id() { return `k/${this.#id}`; } set id(value) { this.#id = value; } }\nconst job = new Job();\njob.id = 'b';\nput(`${job.id}/x`);", ['k/*/x']],
  ['parts behind which others are spread', "put(['a', 'b', ...unknown()].join('/'));", ['a/b', 'a/b/*']],
  ['parts between which others are spread', "put(['a', ...unknown(), 'x'].join('/'));", ['a', 'a/*']],
  ['parts before which others are spread', "const parts = [...unknown(), 'a'];\nput(`k/${parts[0]}`);", ['k/*']],
  ['two calls that choose each for itself', "const side = () => (flag() ? 'l' : 'r');\nput(`${side()}${side()}`);", ['ll', 'lr', 'rl', 'rr']],
];

const python: readonly Example[] = [
  ['a list that is turned round', 'parts = ["a", "b"]\nparts.reverse()\nput("/".join(parts))', ['b/a']],
  ['a comprehension over what a branch chose', 'first = "a" if flag() else "b"\nput("/".join([each + "1" for each in [first, "c"]]))', ['a1/c1', 'b1/c1']],
  ['a list that is shuffled', 'import random\nparts = ["a", "b"]\nrandom.shuffle(parts)\nput("k/" + parts[0])', ['k/a', 'k/b']],
  ['a list that a function is handed', 'def fill(names):\n    names.append(unknown())\nnames = ["a"]\nfill(names)\nfor name in names:\n    put(f"k/{name}")', ['k/*']],
  ['a field that is set by its name', 'class Job:\n    folder = "a"\n    def __init__(self, **options):\n        self.id = None\n        for name, value in options.items():\n            setattr(self, name, value)\njob = Job(id="x")\nput(f"k/{job.id}")', ['k/x']],
  ['fields that options are put over', 'class Job:\n    def __init__(self, **options):\n        self.id = None\n        self.folder = "a"\n        self.__dict__.update(options)\nput(f"{Job(id=unknown()).folder}/{Job(id=unknown()).id}")', ['a/*']],
  ['fields that are set by the names of a list', 'class Job:\n    def __init__(self, root):\n        for name in ["first", "second"]:\n            setattr(self, name, f"{root}/{name}.csv")\nput(Job("x").first)\nput(Job("y").second)', ['x/first.csv', 'y/second.csv']],
  ['fields that are set by names with values beside them', 'class Job:\n    def __init__(self):\n        for name, value in [("first", "a"), ("second", "b")]:\n            setattr(self, name, value)\nput("k/" + Job().first)\nput("l/" + Job().second)', ['k/a', 'l/b']],
  ['fields that are set by names to what is not known', 'class Job:\n    def __init__(self, given):\n        for name in ("first", "second"):\n            setattr(self, name, given[name])\nput("k/" + Job(unknown()).first)', ['k/*']],
  ['a field that is set by one of two names', 'class Job:\n    def __init__(self, kind):\n        self.first = "a"\n        self.second = "b"\n        setattr(self, "first" if kind else "second", "c")\nput("k/" + Job(unknown()).first)', ['k/a', 'k/c']],
  ['a field that is set by its literal name', 'class Job:\n    def __init__(self, id):\n        self.id = None\n        setattr(self, "id", id)\nput("k/" + Job("x").id)', ['k/x']],
  ['fields that something unknown is put over', 'class Job:\n    def __init__(self):\n        self.id = None\n        vars(self).update(unknown())\nput(f"k/{Job().id}")', ['k/*']],
  ['an entry that a function sets of its options', 'def named(**options):\n    options["Key"] = "a/" + options["Key"]\n    put(options["Key"])\nnamed(Key="x")', ['a/x']],
  ['an entry that is set where it is not there', 'def named(name, **options):\n    options.setdefault("Key", name)\n    put("k/" + options["Key"])\nnamed("x")\nnamed("x", Key="y")', ['k/x', 'k/y']],
  ['options that are handed on after an entry was set', 'def inner(**options):\n    put("k/" + options["Key"])\ndef named(name, **options):\n    options.update(Key=name)\n    inner(**options)\nnamed("x")', ['k/x']],
  ['an entry that is set of a dict made here', 'options = {"Bucket": "b"}\noptions.setdefault("Key", "x")\noptions.setdefault("Key", "y")\nput("k/" + options["Key"])', ['k/x']],
  ['a field that a constructor sets on one of two ways', 'class Job:\n    def __init__(self, kind):\n        if kind:\n            self.id = "a"\n        else:\n            self.id = "b"\nput("k/" + Job(1).id)', ['k/a', 'k/b']],
  ['a field that a constructor sets unless something fails', 'class Job:\n    def __init__(self, kind):\n        self.id = "a"\n        try:\n            self.id = "b"\n            unknown()\n        except ValueError:\n            self.other = "c"\nput("k/" + Job(1).id)', ['k/a', 'k/b']],
  ['a field that a loop sets', 'class Job:\n    def __init__(self, kinds):\n        self.id = "a"\n        for kind in kinds:\n            self.id = "b"\nput("k/" + Job([1]).id)', ['k/a', 'k/b']],
  ['a client that is made where none is given', 'class Job:\n    def __init__(self, folder, client=None):\n        self.folder = folder\n        if client is None:\n            self.client = boto3.client("s3")\n        else:\n            self.client = client\n    def save(self):\n        self.client.put_object(Bucket="b", Key=f"{self.folder}/x")\nJob("k").save()', ['k/x']],
  ['a name of the file that a function sets', 'folder = "a"\ndef choose():\n    global folder\n    folder = "b"\ndef run():\n    choose()\n    put(f"{folder}/x")\nrun()', ['a/x', 'b/x']],
  ['a name of the file that a function below sets', 'folder = "a"\ndef run():\n    put(f"{folder}/x")\ndef choose(name):\n    global folder, other\n    folder = name\n    put(f"{folder}/y")\nchoose("b")\nrun()', ['*/x', 'b/y']],
  ['a name of the file that a function below may set', 'folder = "a"\ndef run():\n    put(f"{folder}/x")\ndef choose():\n    global folder\n    folder = "b"', ['a/x', 'b/x']],
  ['a client that a function puts into a name of the file', 'client = None\ndef connect():\n    global client\n    client = boto3.client("s3")\ndef run(name):\n    connect()\n    client.put_object(Bucket="b", Key=f"k/{name}")\nrun("x")', ['k/x']],
  ['a name of the function around', 'def run():\n    folder = "a"\n    def choose():\n        nonlocal folder\n        folder = "b"\n    choose()\n    put(f"{folder}/x")\nrun()', ['a/x', 'b/x']],
  ['a property that can be set', 'class Job:\n    @property\n    def id(self):\n        return "a"\n    @id.setter\n    def id(self, value):\n        self.other = value\nput("k/" + Job().id)', ['k/a']],
  ['a field that is set of an object after it was made', 'class Job:\n    def __init__(self):\n        self.id = "a"\n    def save(self):\n        put(f"k/{self.id}")\ndef run():\n    job = Job()\n    job.id = "b"\n    job.save()\n    Job().save()', ['k/a', 'k/b']],
  ['a property that is set', 'class Job:\n    def __init__(self):\n        self._id = "a"\n    @property\n    def id(self):\n        return f"k/{self._id}"\n    @id.setter\n    def id(self, value):\n        self._id = value\njob = Job()\njob.id = "b"\nput(f"{job.id}/x")', ['k/*/x']],
  ['parts to which others are added', 'put("/".join(["a"] + unknown() + ["x"]))', ['a', 'a/*']],
  ['an entry that is set where there is none', 'names = {"x": "a"}\nnames.setdefault("y", "b")\nnames.setdefault("x", "c")\nfor name in names.values():\n    put(name)', ['a', 'b']],
  ['an item put in the middle', 'parts = ["a", "c"]\nparts.insert(1, "b")\nput("k/" + parts[1])', ['k/a', 'k/b', 'k/c']],
];

async function keysOf(path: string, text: string): Promise<string[]> {
  const { accesses } = await detect([{ path, text }]);
  return [...new Set(accesses.filter((access) => access.counted).flatMap((access) => access.alternatives ?? [access.key]))].filter((key) => key !== '*').sort();
}

describe('changed in place', () => {
  it.each(javascript)('JavaScript: %s', async (_, code, keys) => {
    expect(await keysOf('a.mjs', `import { S3 } from '@aws-sdk/client-s3';\nconst put = (Key) => new S3({}).putObject({ Bucket: 'b', Key });\n${code}\n`)).toEqual(keys);
  });
  it.each(python)('Python: %s', async (_, code, keys) => {
    expect(await keysOf('a.py', `import boto3\ndef put(key):\n    boto3.client("s3").put_object(Bucket="b", Key=key)\n${code}\n`)).toEqual(keys);
  });
});
