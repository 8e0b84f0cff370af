/** Texts that an object behind an interface gives: where a caller gives the object, its own, and else what any class behind the interface gives. */
import { describe, expect, it } from '@jest/globals';
import { detect } from '../../src/detect/index.ts';

const python = `import boto3
from abc import ABC, abstractmethod
s3 = boto3.client("s3")

class Namer(ABC):
    @abstractmethod
    def name(self, x): ...

class A(Namer):
    folder = "fa"
    def name(self, x):
        return f"a/{x}"

class B(Namer):
    folder = "fb"
    def __init__(self, root):
        self.root = root
    def name(self, x):
        return f"{self.root}/b/{x}"

class Store:
    def __init__(self, namer: Namer):
        self.namer = namer
    def put(self, x):
        s3.put_object(Bucket="b", Key=self.namer.name(x))

def save(namer: Namer, x):
    s3.put_object(Bucket="b", Key="p/" + namer.name(x))

def keep(namer: Namer, x):
    s3.put_object(Bucket="b", Key=f"{namer.folder}/{x}")

CALLS`;

const typescript = `import { S3 } from '@aws-sdk/client-s3';
const s3 = new S3({});
interface Namer { readonly folder: string; name(x: string): string }
class A implements Namer { readonly folder = 'fa'; name(x: string) { return \`a/\${x}\`; } }
class B implements Namer { readonly folder = 'fb'; constructor(private readonly root: string) {} name(x: string) { return \`\${this.root}/b/\${x}\`; } }
class Store {
  constructor(private readonly namer: Namer) {}
  put(x: string) { s3.putObject({ Bucket: 'b', Key: this.namer.name(x) }); }
}
function save(namer: Namer, x: string) { s3.putObject({ Bucket: 'b', Key: 'p/' + namer.name(x) }); }
function keep(namer: Namer, x: string) { s3.putObject({ Bucket: 'b', Key: \`\${namer.folder}/\${x}\` }); }
CALLS`;

const go = `package main
import (
	"context"
	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
)
type Namer interface { Name(x string) string }
type A struct{}
func (A) Name(x string) string { return "a/" + x }
type B struct{ root string }
func (b B) Name(x string) string { return b.root + "/b/" + x }
type Store struct { namer Namer; client *s3.Client }
func (s *Store) Put(x string) { s.client.PutObject(context.TODO(), &s3.PutObjectInput{Bucket: aws.String("b"), Key: aws.String(s.namer.Name(x))}) }
func save(client *s3.Client, namer Namer, x string) { client.PutObject(context.TODO(), &s3.PutObjectInput{Bucket: aws.String("b"), Key: aws.String("p/" + namer.Name(x))}) }
func main() {
	client := s3.New(s3.Options{})
CALLS}
`;

const java = `import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
interface Namer { String name(String x); }
class A implements Namer { public String name(String x) { return "a/" + x; } }
class B implements Namer { private final String root; B(String root) { this.root = root; } public String name(String x) { return root + "/b/" + x; } }
class Store {
  private final Namer namer;
  private final S3Client s3;
  Store(Namer namer, S3Client s3) { this.namer = namer; this.s3 = s3; }
  void put(String x) { s3.putObject(PutObjectRequest.builder().bucket("b").key(namer.name(x)).build(), null); }
}
class Main {
  static void save(S3Client s3, Namer namer, String x) { s3.putObject(PutObjectRequest.builder().bucket("b").key("p/" + namer.name(x)).build(), null); }
  public static void main(String[] args) {
    S3Client s3 = S3Client.create();
CALLS  }
}
`;

const given: readonly [path: string, text: string, calls: string, keys: readonly string[]][] = [
  ['a.py', python, 'Store(A()).put("1")\nStore(B("r")).put("2")\nsave(B("q"), "3")\nsave(A(), "4")\nkeep(A(), "5")\n', ['a/1', 'fa/5', 'p/a/4', 'p/q/b/3', 'r/b/2']],
  ['a.ts', typescript, "new Store(new A()).put('1');\nnew Store(new B('r')).put('2');\nsave(new B('q'), '3');\nsave(new A(), '4');\nkeep(new A(), '5');\n", ['a/1', 'fa/5', 'p/a/4', 'p/q/b/3', 'r/b/2']],
  ['main.go', go, '\t(&Store{namer: A{}, client: client}).Put("1")\n\tsave(client, B{root: "q"}, "3")\n\tsave(client, A{}, "4")\n', ['a/1', 'p/a/4', 'p/q/b/3']],
  ['Main.java', java, '    new Store(new A(), s3).put("1");\n    new Store(new B("r"), s3).put("2");\n    save(s3, new B("q"), "3");\n', ['a/1', 'p/q/b/3', 'r/b/2']],
];

const open: readonly [path: string, text: string, calls: string, keys: readonly string[]][] = [
  ['a.py', python, 'def run(namer: Namer):\n    save(namer, "1")\n    keep(namer, "2")\n', ['fa/2', 'fb/2', 'p/*/b/1', 'p/a/1']],
  ['a.ts', typescript, "export function run(namer: Namer) { save(namer, '1'); keep(namer, '2'); }\n", ['fa/2', 'fb/2', 'p/*/b/1', 'p/a/1']],
];

async function told(path: string, text: string): Promise<string[]> {
  const { accesses } = await detect([{ path, text }]);
  return [...new Set(accesses.filter(({ via, counted }) => via === 'wrapper-call' && counted).flatMap(({ key, alternatives }) => alternatives ?? [key]))].sort();
}

describe('texts of what is behind an interface', () => {
  it.each(given)('%s: of the object that a caller gives', async (path, text, calls, keys) => expect(await told(path, text.replace('CALLS', () => calls))).toEqual(keys));
  it.each(open)('%s: of each class where none is given', async (path, text, calls, keys) => expect(await told(path, text.replace('CALLS', () => calls))).toEqual(keys));
});
