/** Objects that are chosen by a name a caller gives: any of them may be meant, and each is told with its own bucket and key. */
import { describe, expect, it } from '@jest/globals';
import { detect } from '../../src/detect/index.ts';

const python = `import boto3
class Store:
    def __init__(self, c, bucket, prefix):
        self.c = c
        self.bucket = bucket
        self.prefix = prefix
    def put(self, name):
        self.c.put_object(Bucket=self.bucket, Key=self.prefix + "/" + name)
s3 = boto3.client("s3")
stores = {"a": Store(s3, "left", "x"), "b": Store(s3, "right", "y")}
stores["a"].put("first")
def run(kind):
    stores[kind].put("one")
`;

const go = `package app
import ("context"; "github.com/aws/aws-sdk-go-v2/aws"; "github.com/aws/aws-sdk-go-v2/service/s3")
type place struct { bucket, prefix string }
func (p place) put(ctx context.Context, c *s3.Client, name string) {
	c.PutObject(ctx, &s3.PutObjectInput{Bucket: aws.String(p.bucket), Key: aws.String(p.prefix + "/" + name)})
}
var places = map[string]place{"a": {"left", "x"}, "b": {bucket: "right", prefix: "y"}}
func first(ctx context.Context, c *s3.Client) { places["a"].put(ctx, c, "first") }
func run(ctx context.Context, c *s3.Client, kind string) {
	if p, ok := places[kind]; ok {
		p.put(ctx, c, "one")
	}
}
`;

const cases: [string, string, string, string[]][] = [
  ['Python', 'a.py', python, ['left x/first', 'left x/one', 'right y/one']],
  ['Python, where a caller says which', 'a.py', `${python}run("b")\n`, ['left x/first', 'right y/one']],
  ['Go: a map of structs without their names', 'a.go', go, ['left x/first', 'left x/one', 'right y/one']],
  ['Go, where a caller says which', 'a.go', `${go}func main() { run(context.Background(), s3.New(s3.Options{}), "b") }\n`, ['left x/first', 'right y/one']],
];

describe('objects that are chosen by a name', () => {
  it.each(cases)('%s', async (_, path, text, told) => {
    const { accesses } = await detect([{ path, text }]);
    expect(accesses.filter(({ counted }) => counted).map(({ bucket, key }) => `${bucket} ${key}`).sort()).toEqual(told);
  });
});
