/** Items added to a list under a condition: what a caller gives settles which of them are there. */
import { describe, expect, it } from '@jest/globals';
import { detect } from '../../src/detect/index.ts';

const python = 'import boto3\ns3 = boto3.client("s3")\n\ndef key_of(name, date=None, kind=None):\n    parts = ["root"]\n    if kind:\n        parts.append("kind")\n        parts.append(kind)\n    if date is not None:\n        parts += ["date", date]\n    parts.append(name)\n    return "/".join(parts)\n\ndef run(x):\n';
const typescript = "import { S3 } from '@aws-sdk/client-s3';\nconst s3 = new S3({});\nfunction keyOf(o: { kind?: string; date?: string; name: string }): string {\n  const parts = ['root'];\n  if (o.kind) {\n    parts.push('kind');\n    parts.push(o.kind);\n  }\n  if (o.date) parts.push('date', o.date);\n  parts.push(o.name);\n  return parts.join('/');\n}\nexport function run(x: any) {\n";
const go = 'package a\n\nimport (\n\t"context"\n\t"strings"\n\n\t"github.com/aws/aws-sdk-go-v2/aws"\n\t"github.com/aws/aws-sdk-go-v2/service/s3"\n)\n\nfunc keyOf(name, date, kind string) string {\n\tparts := []string{"root"}\n\tif kind != "" {\n\t\tparts = append(parts, "kind", kind)\n\t}\n\tif date != "" {\n\t\tparts = append(parts, "date", date)\n\t}\n\tparts = append(parts, name)\n\treturn strings.Join(parts, "/")\n}\n\nfunc run(c *s3.Client, x string) {\n';

const languages = {
  Python: { path: 'a.py', write: (args: string) => `${python}    s3.put_object(Bucket="b", Key=key_of(${args}))\n`, calls: ['"k"', '"k", kind="a"', '"k", "d", "a"', '"k", x'] },
  TypeScript: { path: 'a.ts', write: (args: string) => `${typescript}  s3.putObject({ Bucket: 'b', Key: keyOf(${args}) });\n}\n`, calls: ["{ name: 'k' }", "{ name: 'k', kind: 'a' }", "{ name: 'k', date: 'd', kind: 'a' }", "{ name: 'k', date: x }"] },
  Go: { path: 'a.go', write: (args: string) => `${go}\tc.PutObject(context.TODO(), &s3.PutObjectInput{Bucket: aws.String("b"), Key: aws.String(keyOf(${args}))})\n}\n`, calls: ['"k", "", ""', '"k", "", "a"', '"k", "d", "a"', '"k", x, ""'] },
};
const keys = [['root/k'], ['root/kind/a/k'], ['root/kind/a/date/d/k'], ['root/date/*/k', 'root/k']];

describe.each(Object.entries(languages))('%s', (_, { path, write, calls }) => {
  it.each(calls.map((call, at): [string, string[]] => [call, keys[at] ?? []]))('%s', async (call, expected) => {
    const { accesses } = await detect([{ path, text: write(call) }]);
    expect(accesses.flatMap(({ key, alternatives }) => alternatives ?? [key]).sort()).toEqual(expected);
  });
});
