/** Decisions: what a caller gives settles which way through a function is taken; what it leaves open is told both ways. */
import { describe, expect, it } from '@jest/globals';
import { detect } from '../../src/detect/index.ts';

const python = `import boto3

s3 = boto3.client("s3")

def put(name, prefix=None, compress=False, kind="json"):
    key = name
    if prefix is not None:
        if not prefix.endswith("/"):
            prefix += "/"
        key = prefix + name
    if compress:
        key += ".gz"
    elif kind == "csv":
        key = f"csv/{key}"
    s3.put_object(Bucket="b", Key=key)

def fetch(name, required=True):
    if not required:
        return s3.head_object(Bucket="b", Key=name)
    return s3.get_object(Bucket="b", Key=name)

def path_for(kind, name, flags=None):
    if kind == "raw":
        return f"raw/{name}"
    if kind in ("x", "y"):
        return f"xy/{name}"
    for flag in load():
        if kind == "loop":
            return "loop/" + name
    if flags and kind == "flagged":
        return "flagged/" + name
    return "other/" + name if name else "none"

def pair(which):
    if which:
        folder, name = "a", "1"
    else:
        folder, name = "b", "2"
    s3.put_object(Bucket="b", Key=f"pair/{folder}/{name}")

def run(flag):
`;

const cases: readonly (readonly [code: string, told: readonly string[]])[] = [
  ['put("k")', ['write k']],
  ['put("k", "p")', ['write p/k']],
  ['put("k", prefix="p/", compress=True)', ['write p/k.gz']],
  ['put("k", kind="csv")', ['write csv/k']],
  ['put("k", compress=flag)', ['write k', 'write k.gz']],
  ['put("k", compress=flag, kind="csv")', ['write csv/k', 'write k.gz']],
  ['put("k", prefix=flag)', ['write *k']],
  ['put(path_for("raw", "k"))', ['write raw/k']],
  ['put(path_for("x", "k"))', ['write xy/k']],
  ['put(path_for("z", "k"))', ['write other/k']],
  ['put(path_for("loop", "k"))', ['write loop/k', 'write other/k']],
  ['put(path_for("flagged", "k"))', ['write other/k']],
  ['put(path_for("flagged", "k", flag))', ['write flagged/k', 'write other/k']],
  ['put(path_for(flag, "k"))', ['write loop/k', 'write other/k', 'write raw/k', 'write xy/k']],
  ['pair(True)', ['write pair/a/1']],
];

const typescript = `import { S3Client, GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
const client = new S3Client({});
export async function upload(key: string, options: { prefix?: string } = {}) {
  const { prefix = '' } = options;
  const whole = prefix ? \`\${prefix}/\${key}\` : key;
  await client.send(new PutObjectCommand({ Bucket: 'b', Key: whole }));
}
export function link(key: string, how: 'get' | 'put' = 'get') {
  const command = how === 'get' ? new GetObjectCommand({ Bucket: 'b', Key: key }) : new PutObjectCommand({ Bucket: 'b', Key: key });
  return getSignedUrl(client, command);
}
export function at(kind: string, name: string) {
  switch (kind) {
    case 'a':
    case 'b':
      return 'ab/' + name;
    case 'c': {
      name = 'c/' + name;
      break;
    }
    default:
      return 'rest/' + name;
  }
  return name;
}
export async function run(flag: any) {
`;

const typed: readonly (readonly [code: string, told: readonly string[]])[] = [
  ["await upload('k')", ['write k']],
  ["await upload('k', { prefix: 'p' })", ['write p/k']],
  ["await upload('k', flag)", ['write */k', 'write k']],
  ["link('k')", ['read k']],
  ["link('k', 'put')", ['write k']],
  ["link('k', flag)", ['read k', 'write k']],
  ["await upload(at('b', 'k'))", ['write ab/k']],
  ["await upload(at('c', 'k'))", ['write c/k']],
  ["await upload(at('d', 'k'))", ['write rest/k']],
  ["await upload(at(flag, 'k'))", ['write ab/k', 'write c/k', 'write rest/k']],
];

async function told(path: string, text: string): Promise<string[]> {
  const { accesses } = await detect([{ path, text }]);
  const line = text.split('\n').length - 1;
  return accesses.filter((each) => each.counted && each.line === line).flatMap(({ access, key, alternatives }) => (alternatives ?? [key]).map((one) => `${access} ${one}`)).sort();
}

describe('Python', () => {
  it.each(cases)('%s', async (code, expected) => expect(await told('a.py', `${python}    ${code}\n`)).toEqual(expected));
});

describe('TypeScript', () => {
  it.each(typed)('%s', async (code, expected) => expect(await told('a.ts', `${typescript}  ${code}; }\n`)).toEqual(expected));
});

it('where nothing settles it, names go on varying together', async () => {
  const { accesses } = await detect([{ path: 'a.py', text: `${python}    pair(flag)\n` }]);
  expect(accesses.filter(({ counted }) => counted).flatMap(({ key, alternatives }) => alternatives ?? [key])).toEqual(expect.arrayContaining(['pair/a/1', 'pair/b/2']));
  expect(accesses.flatMap(({ key, alternatives }) => alternatives ?? [key])).not.toEqual(expect.arrayContaining(['pair/a/2']));
});

it('which of two calls is made', async () => {
  const callsOf = async (code: string): Promise<string[]> => {
    const text = `${python}    ${code}\n`;
    const { accesses } = await detect([{ path: 'a.py', text }]);
    return accesses.filter((each) => each.counted && each.key === 'k').map(({ call }) => call).sort();
  };
  expect(await callsOf('fetch("k")')).toEqual(['get_object']);
  expect(await callsOf('fetch("k", required=False)')).toEqual(['head_object']);
});

describe('what is not settled varies apart', () => {
  const head = 'import boto3\ns3 = boto3.client("s3")\n\ndef put(key):\n    s3.put_object(Bucket="b", Key=key)\n\ndef pick(flag):\n    return "a" if flag else "b"\n\nclass Store:\n    def __init__(self, flag):\n        self.root = "a" if flag else "b"\n\n';
  it.each([
    ['in two calls of a function', 'def run(x, y):\n    put(pick(x) + "/" + pick(y))\n'],
    ['in two objects', 'def run(x, y):\n    put(Store(x).root + "/" + Store(y).root)\n'],
    ['by two conditions', 'def run(x, y):\n    one = two = "a"\n    if x:\n        one = "b"\n    if y:\n        two = "b"\n    put(one + "/" + two)\n'],
    ['by two conditions that callers leave open', 'def join(x, y):\n    one = "a" if x else "b"\n    two = "a" if y else "b"\n    put(one + "/" + two)\n\ndef run(x, y):\n    join(x, y)\n'],
  ])('%s', async (_, code) => {
    const { accesses } = await detect([{ path: 'a.py', text: head + code }]);
    expect([...new Set(accesses.filter(({ counted }) => counted).flatMap(({ key, alternatives }) => alternatives ?? [key]))].sort()).toEqual(['a/a', 'a/b', 'b/a', 'b/b']);
  });
});

it('decisions in decisions end', async () => {
  const functions = Array.from({ length: 40 }, (_, at) => `def f${at + 1}(x, y, z):\n    if x:\n        y = f${at}(y, z, x) + "/a"\n    elif y:\n        z = f${at}(z, x, y)\n    if z == x:\n        return f${at}(x, y + z, z) + y\n    return y + f${at}(z, y, x)\n`).join('\n');
  const start = performance.now();
  const { accesses } = await detect([{ path: 'a.py', text: `import boto3\ns3 = boto3.client("s3")\n\ndef f0(x, y, z):\n    s3.put_object(Bucket="b", Key="k/" + x)\n    return z\n\n${functions}\ndef run(x):\n    s3.put_object(Bucket="b", Key="end/" + f40(x, "a", "b"))\n` }]);
  expect(accesses.some(({ key }) => key.startsWith('end/'))).toBe(true);
  expect(performance.now() - start).toBeLessThan(20_000);
}, 60_000);
