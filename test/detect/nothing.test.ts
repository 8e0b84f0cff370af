/** What may be nothing: whoever asks nothing for a member goes no further, so that only the rest tells what follows. */
import { describe, expect, it } from '@jest/globals';
import { detect } from '../../src/detect/index.ts';

const python = 'import boto3\ns3 = boto3.client("s3")\ndef put(key):\n    s3.put_object(Bucket="b", Key=key)\n';

const cases: [string, string, string, string[]][] = [
  ['a method of a text', 'a.py', `${python}def run(flag):\n    key = None\n    if flag:\n        key = "in/x.csv"\n    put(key.replace("in", "out"))\n`, ['out/x.csv']],
  ['a method of what a caller gives', 'a.py', `${python}def move(key):\n    put(key.replace("in", "out"))\ndef run(flag):\n    move({"key": None}["key"] if flag else "in/x.csv")\n`, ['out/x.csv']],
  ['entries of dicts in lists', 'a.py', `${python}def move(key):\n    put(key.replace("in", "out"))\ndef near():\n    return [{"key": None}]\ndef far():\n    return [{"key": "in/y.csv"}]\ndef run(flag):\n    todo = far() if flag else near()\n    for each in todo:\n        move(each["key"])\n`, ['out/y.csv']],
  ['what is put into a text where it is nothing', 'a.py', `${python}from dataclasses import dataclass\nfrom typing import Optional\n@dataclass\nclass Params:\n    folder: Optional[str] = None\nclass Job:\n    def __init__(self, params: Params):\n        self.folder = params.folder\n    def run(self, n):\n        put("%s/data/%s" % (self.folder, n))\n`, ['*/data/*']],
  ['an attribute', 'a.py', `${python}class Paths:\n    root = "in"\ndef run(flag):\n    paths = None\n    if flag:\n        paths = Paths()\n    put(paths.root + "/x")\n`, ['in/x']],
  ['a method in Java', 'A.java', 'import com.amazonaws.services.s3.AmazonS3;\nclass A {\n  AmazonS3 s3;\n  void run(boolean flag) {\n    String key = null;\n    if (flag) key = "in/x.csv";\n    s3.putObject("b", key.replace("in", "out"), "x");\n  }\n}\n', ['out/x.csv']],
];

const javascript = "import { S3 } from '@aws-sdk/client-s3';\nconst s3 = new S3({});\nconst put = (Key) => s3.putObject({ Bucket: 'b', Key });\n";

/** What is taken where nothing may be there is a possibility beside what may be. */
const fallbacks: [string, string, string, string[]][] = [
  ['Python: or, after a branch', 'a.py', `${python}def run(flag):\n    prefix = None\n    if flag:\n        prefix = "a"\n    put((prefix or "other") + "/x")\n`, ['a/x', 'other/x']],
  ['Python: or, after a condition', 'a.py', `${python}def run(flag):\n    prefix = "a" if flag else None\n    put(f"{prefix or 'other'}/x")\n`, ['a/x', 'other/x']],
  ['Python: or, of what a function gives', 'a.py', `${python}def pick(flag):\n    if flag:\n        return "a"\n    return None\ndef run(flag):\n    put((pick(flag) or "other") + "/x")\n`, ['a/x', 'other/x']],
  ['Python: what is surely there needs none', 'a.py', `${python}def run(flag):\n    prefix = "a"\n    put((prefix or "other") + "/x")\n`, ['a/x']],
  ['Python: what is never there', 'a.py', `${python}def run(flag):\n    prefix = None\n    prefix = prefix or "other"\n    put((prefix or "more") + "/x")\n`, ['other/x']],
  ['Python: or, of a function that may fall off its end', 'a.py', `${python}def pick(flag):\n    if flag:\n        return "a"\ndef run(flag):\n    put((pick(flag) or "other") + "/x")\n`, ['a/x', 'other/x']],
  ['Python: or, of a function that always gives something', 'a.py', `${python}def pick(flag):\n    if flag:\n        return "a"\n    raise ValueError()\ndef run(flag):\n    put((pick(flag) or "other") + "/x")\n`, ['a/x']],
  ['Python: or, of one of several', 'a.py', `${python}def run(flag):\n    put((("a" if flag else "b") or "other") + "/x")\n`, ['a/x', 'b/x']],
  ['Python: an entry that may not be there', 'a.py', `${python}places = {"a": "one", "b": "two"}\ndef run(name):\n    put(places.get(name, "other") + "/x")\n`, ['one/x', 'other/x', 'two/x']],
  ['Python: an entry that is there', 'a.py', `${python}places = {"a": "one", "b": "two"}\ndef run(name):\n    put(places.get("a", "other") + "/x")\n`, ['one/x']],
  ['JavaScript: an entry that may not be there', 'a.mjs', `${javascript}const places = { a: 'one' };\nexport function run(name) {\n  put((places[name] ?? 'other') + '/x');\n}\n`, ['one/x', 'other/x']],
  ['JavaScript: && and ||', 'a.mjs', `${javascript}export function run(flag) {\n  put(((flag && 'a') || 'other') + '/x');\n}\n`, ['a/x', 'other/x']],
  ['JavaScript: && in a list that is filtered', 'a.mjs', `${javascript}export function run(flag) {\n  put(['a', flag && 'b', 'x'].filter(Boolean).join('/'));\n}\n`, ['a/b/x', 'a/x']],
  ['JavaScript: ??', 'a.mjs', `${javascript}export function run(flag) {\n  let prefix;\n  if (flag) prefix = 'a';\n  put((prefix ?? 'other') + '/x');\n}\n`, ['a/x', 'other/x']],
  ['JavaScript: ||', 'a.mjs', `${javascript}export function run(flag) {\n  const prefix = flag ? 'a' : undefined;\n  put(\`\${prefix || 'other'}/x\`);\n}\n`, ['a/x', 'other/x']],
  ['JavaScript: ?. and ??', 'a.mjs', `${javascript}export function run(flag) {\n  const paths = flag ? { root: 'a' } : null;\n  put(\`\${paths?.root ?? 'other'}/x\`);\n}\n`, ['a/x', 'other/x']],
];

describe('fallbacks', () => {
  it.each(fallbacks)('%s', async (_, path, text, expected) => {
    const { accesses } = await detect([{ path, text }]);
    expect([...new Set(accesses.filter(({ counted }) => counted).flatMap(({ key, alternatives }) => alternatives ?? [key]))].sort()).toEqual(expected);
  });
});

describe('nothing', () => {
  it.each(cases)('%s', async (_, path, text, expected) => {
    const { accesses } = await detect([{ path, text }]);
    expect([...new Set(accesses.filter(({ counted }) => counted).flatMap(({ key, alternatives }) => alternatives ?? [key]))].sort()).toEqual(expected);
  });
});
