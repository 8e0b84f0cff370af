/** Closures: what a function gives back knows what the call that made it was given. */
import { describe, expect, it } from '@jest/globals';
import { detect } from '../../src/detect/index.ts';

const typescript: [string, string, string[]][] = [
  ['a function of a function', "const under = (p: string) => (n: string) => `${p}/${n}`; const of = under('a'); put('b', of('x'));", ['write b a/x']],
  ['called at once', "const under = (p: string) => (n: string) => `${p}/${n}`; put('b', under('a')('x'));", ['write b a/x']],
  ['three deep', "function nest(a: string) { return (b: string) => (c: string) => `${a}/${b}/${c}`; } put('b', nest('a')('x')('y'));", ['write b a/x/y']],
  ['made by a function that another calls', "const under = (p: string) => (n: string) => `${p}/${n}`; function outer(a: string) { return under(`o/${a}`); } put('b', outer('x')('y'));", ['write b o/x/y']],
  ['two of one kind', "const under = (p: string) => (n: string) => put('b', `${p}/${n}`); const one = under('one'); const two = under('two'); one('x'); two('y');", ['write b one/x', 'write b two/y']],
  ['an object of functions', 'const storage = (bucket: string, prefix: string) => ({ save: (id: string) => put(bucket, `${prefix}/${id}.json`), saveAll() { return put(bucket, `${prefix}/all`); } }); const users = storage("u", "users"); users.save("1"); users.saveAll();', ['write u users/1.json', 'write u users/all']],
  ['one that takes its options apart', 'function make({ bucket }: { bucket: string }) { const keyOf = (n: string) => `k/${n}`; return async function upload(n: string) { await put(bucket, keyOf(n)); }; } make({ bucket: "m" })("x");', ['write m k/x']],
  ['one that nobody is seen to call', 'export const save = ((bucket: string) => (n: string) => put(bucket, `k/${n}`))("m");', ['write m k/*']],
  ['those that nobody calls beside others that somebody does', 'const make = (bucket: string) => { const save = (n: string) => put(bucket, `k/${n}`); const keep = (n: string) => save(n); return { save, keep }; }; export const one = make("m"); const two = make("n"); two.save("x");', ['write n k/x']],
  ['one that is handed on', 'const make = (bucket: string) => (n: string) => put(bucket, `k/${n}`); queue.process(make("m"));', ['write m k/*']],
];
const python: [string, string, string[]][] = [
  ['a function in a function', 'def saver(bucket, prefix):\n    def save(name):\n        s3.put_object(Bucket=bucket, Key=f"{prefix}/{name}")\n    return save\nsave = saver("m", "k")\nsave("a")', ['write m k/a']],
  ['a lambda', 'def under(p):\n    return lambda n: p + "/" + n\ns3.put_object(Bucket="b", Key=under("k")("x"))', ['write b k/x']],
];

async function accessesOf(path: string, text: string): Promise<string[]> {
  const { accesses, skipped } = await detect([{ path, text }]);
  expect(skipped).toEqual([]);
  return [...new Set(accesses.filter(({ counted }) => counted).flatMap(({ access, bucket, key, alternatives }) => (alternatives ?? [key]).map((each) => `${access} ${bucket ?? '?'} ${each}`)))].sort();
}

describe('closures', () => {
  it.each(typescript)('TypeScript: %s', async (_, code, expected) => {
    const text = `import { S3 } from 'aws-sdk';\nconst s3 = new S3();\nfunction put(Bucket: string, Key: string) { return s3.putObject({ Bucket, Key }).promise(); }\n${code}`;
    expect(await accessesOf('app.ts', text)).toEqual(expected);
  });
  it.each(python)('Python: %s', async (_, code, expected) => {
    expect(await accessesOf('app.py', `import boto3\ns3 = boto3.client("s3")\n${code}\n`)).toEqual(expected);
  });
  it('Go: a function that is given back', async () => {
    const text = `package main
import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/s3"
)
func newPutter(svc *s3.S3, bucket string) func(key string) error {
	return func(key string) error {
		_, err := svc.PutObject(&s3.PutObjectInput{Bucket: &bucket, Key: aws.String("k/" + key)})
		return err
	}
}
func main() {
	put := newPutter(s3.New(nil), "m")
	put("x")
}
`;
    expect(await accessesOf('main.go', text)).toEqual(['write m k/x']);
  });
});
