/** Objects behind an interface: where a caller gives one, what it does is told, and not what any class behind the interface might do. */
import { describe, expect, it } from '@jest/globals';
import { detect } from '../../src/detect/index.ts';

const go = `package store

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
)

type Store interface {
	Get(name string)
}

type raw struct{ client *s3.Client }

func (r *raw) Get(name string) {
	r.client.GetObject(context.TODO(), &s3.GetObjectInput{Bucket: aws.String("b"), Key: aws.String(name)})
}

type prefixed struct {
	FIELD
	prefix string
}

func (p *prefixed) Get(name string) { p.Store.Get(p.prefix + "/" + name) }

type scoped struct {
	FIELD
}

func (p *scoped) Get(name string) { p.Store.Get("scoped/" + name) }

func use(s Store, name string) { s.Get("use/" + name) }

func run(c *s3.Client) {
	b := &prefixed{Store: &raw{client: c}, prefix: "p"}
	b.Get("k1")
	s := &scoped{Store: b}
	s.Get("k2")
	use(s, "k3")
	use(&raw{client: c}, "k4")
	d := &scoped{Store: &raw{client: c}}
	d.Get("k5")
	d.Missing("k6")
}
`;

const java = `package x;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;

interface Store { void get(String name); }
class Raw implements Store {
  private final S3Client client = S3Client.create();
  public void get(String name) { client.getObject(GetObjectRequest.builder().bucket("b").key(name).build()); }
}
class Prefixed implements Store {
  private final Store store;
  private final String prefix;
  Prefixed(Store store, String prefix) { this.store = store; this.prefix = prefix; }
  public void get(String name) { store.get(prefix + "/" + name); }
}
class Scoped implements Store {
  private final Store store;
  Scoped(Store store) { this.store = store; }
  public void get(String name) { store.get("scoped/" + name); }
}
public class Main {
  static void use(Store store, String name) { store.get("use/" + name); }
  public void run() {
    Store b = new Prefixed(new Raw(), "p");
    b.get("k1");
    Store s = new Scoped(b);
    s.get("k2");
    use(s, "k3");
    use(new Raw(), "k4");
    Scoped d = new Scoped(new Raw());
    d.get("k5");
  }
}
`;

const typescript = `import { S3Client, GetObjectCommand } from '@aws-sdk/client-s3';
interface Store { get(name: string): Promise<unknown> }
class Raw implements Store {
  private client = new S3Client({});
  get(name: string) { return this.client.send(new GetObjectCommand({ Bucket: 'b', Key: name })); }
}
class Prefixed implements Store {
  constructor(private store: Store, private prefix: string) {}
  get(name: string) { return this.store.get(\`\${this.prefix}/\${name}\`); }
}
class Scoped implements Store {
  constructor(private readonly store: Store) {}
  get(name: string) { return this.store.get('scoped/' + name); }
}
function use(store: Store, name: string) { return store.get('use/' + name); }
export function run() {
  const b = new Prefixed(new Raw(), 'p');
  b.get('k1');
  const s = new Scoped(b);
  s.get('k2');
  use(s, 'k3');
  use(new Raw(), 'k4');
  const d = new Scoped(new Raw());
  d.get('k5');
}
`;

const python = `import boto3
from typing import Protocol

class Store(Protocol):
    def get(self, name): ...

class Raw(Store):
    def __init__(self):
        self.client = boto3.client("s3")
    def get(self, name):
        return self.client.get_object(Bucket="b", Key=name)

class Prefixed(Store):
    def __init__(self, store: Store, prefix):
        self.store = store
        self.prefix = prefix
    def get(self, name):
        return self.store.get(self.prefix + "/" + name)

class Scoped(Store):
    def __init__(self, store: Store):
        self.store = store
    def get(self, name):
        return self.store.get("scoped/" + name)

def use(store: Store, name):
    return store.get("use/" + name)

def run():
    b = Prefixed(Raw(), "p")
    b.get("k1")
    s = Scoped(b)
    s.get("k2")
    use(s, "k3")
    use(Raw(), "k4")
    d = Scoped(Raw())
    d.get("k5")
`;

const files = {
  'Go, a field': { path: 'store.go', text: go.replaceAll('FIELD', 'Store Store') },
  'Go, what is embedded': { path: 'store.go', text: go.replaceAll('FIELD', 'Store') },
  Java: { path: 'Main.java', text: java },
  TypeScript: { path: 'store.ts', text: typescript },
  Python: { path: 'store.py', text: python },
};

async function told(file: { readonly path: string; readonly text: string }): Promise<string[]> {
  const { accesses } = await detect([file]);
  return accesses.filter(({ counted }) => counted).flatMap(({ key, alternatives }) => alternatives ?? [key]);
}

describe('objects in objects of one interface', () => {
  it.each(Object.entries(files))('%s', async (_, file) => expect(await told(file)).toEqual(['p/k1', 'p/scoped/k2', 'p/scoped/use/k3', 'use/k4', 'scoped/k5']));

  it('where no caller gives one, each class behind the interface is', async () => {
    const text = java.slice(0, java.indexOf('public class Main')) + 'class Reports {\n  private final Store store;\n  Reports(Store store) { this.store = store; }\n  void save() { store.get("report"); }\n}\n';
    expect((await told({ path: 'Reports.java', text })).filter((key) => key.endsWith('report')).sort()).toEqual(['*/report', 'report']);
  });
});
