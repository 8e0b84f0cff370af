/** Calls in all their ways: with types, on casts, by `call`, `apply` and `bind`, and of functions that were given a part of their arguments before. */
import { describe, expect, it } from '@jest/globals';
import { detect } from '../../src/detect/index.ts';

const typescript: [string, string, string[]][] = [
  ['with a type', "put<string>('a');", ['a']],
  ['with types of types', "put<Map<string, number[]>>('a');", ['a']],
  ['of a method with a type', "new Store().save<string>('a');", ['saved/a']],
  ['of a constructor with a type', "put(new Box<string>('a').key());", ['box/a']],
  ['with a text that is cast', "put(<string>'a'); put('b' as string); put('c' satisfies string); put('d'!);", ['a', 'b', 'c', 'd']],
  ['of a function that is cast', "(put as any)('a'); (<any>put)('b');", ['a', 'b']],
  ['by another name', "const other = put; other('a');", ['a']],
  ['by call and apply', "put.call(null, 'a'); put.apply(null, ['b']);", ['a', 'b']],
  ['of a bound function', "const bound = put.bind(null, 'a'); bound();", ['a']],
  ['of a bound function with the rest', "const bound = pair.bind(null, 'a'); bound('b');", ['a/b']],
];

const python: [string, string, string[]][] = [
  ['of what was given a part', 'p = partial(save, "p")\np("a")\n', ['p/a']],
  ['of what was given a part by name', 'partial(save, name="a")("p")\n', ['p/a']],
  ['of what was given all, by somebody else', 'loop.run_in_executor(None, partial(save, "p", "a"))\nschedule(partial(save, "q", "b"))\n', ['p/a', 'q/b']],
  ['for each of a list', 'list(pool.map(partial(save, "p"), ["a", "b"]))\n', ['p/a', 'p/b']],
  ['of what a field holds', 'class Job:\n    def __init__(self, name):\n        self.save = partial(save, "p", name)\n    def go(self):\n        self.save()\nJob("a").go()\n', ['p/a']],
  ['with what a caller gives', 'def run(prefix):\n    part = partial(save, prefix)\n    part("a")\nrun("p")\n', ['p/a']],
];

async function keysOf(path: string, text: string): Promise<string[]> {
  const { accesses } = await detect([{ path, text }]);
  return [...new Set(accesses.filter(({ counted }) => counted).flatMap(({ key, alternatives }) => alternatives ?? [key]))].sort();
}

describe('calls', () => {
  it.each(typescript)('TypeScript: %s', async (_, code, keys) => {
    const pair = code.includes('pair') ? 'const pair = (a: string, b: string) => put(`${a}/${b}`);\n' : '';
    const store = code.includes('Store') ? 'class Store { save<T>(key: string, value?: T) { put<T>(`saved/${key}`); } }\n' : '';
    expect(await keysOf('job.ts', `import { S3 } from '@aws-sdk/client-s3';\nconst s3 = new S3({});\nfunction put<T>(Key: string, value?: T) { s3.putObject({ Bucket: 'b', Key }); }\nclass Box<T> { constructor(private name: string) {} key() { return \`box/\${this.name}\`; } }\n${pair}${store}${code}\n`)).toEqual(keys);
  });
  it.each(python)('Python: %s', async (_, code, keys) => {
    expect(await keysOf('job.py', `import boto3\nfrom functools import partial\ns3 = boto3.client("s3")\ndef save(prefix, name):\n    s3.put_object(Bucket="b", Key=f"{prefix}/{name}")\n${code}`)).toEqual(keys);
  });
});
