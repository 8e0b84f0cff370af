/** Forms of Go that values go through: nothing after them is lost, and what they may change is not taken for known. */
import { describe, expect, it } from '@jest/globals';
import { detect } from '../../src/detect/index.ts';

const forms: [string, string, string[]][] = [
  ['what stands after a goto', 'if k == "" { goto end }\nput("a")\nend:\nput("b")', ['a', 'b']],
  ['a struct that has no name', 't := struct{ N, M string }{N: "a"}; put(t.N)', ['a']],
  ['its fields in order', 't := struct{ N, M string }{"a", "b"}; put(t.M)', ['b']],
  ['a table of cases', 'for _, c := range []struct{ n string; size int }{{"a", 1}, {n: "b"}} { put(c.n) }', ['a', 'b']],
  ['a function with its type', 'put(same[string]("a")); typed[int]("b")', ['a', 'typed/b']],
  ['a map that is made and filled', 'm := make(map[string]string); m["a"] = "x"; put(m["a"])', ['x']],
  ['settings by options', 'put(New(WithPrefix("raw")).Prefix + "/x")', ['raw/x']],
  ['a field that data is read into', 'put((Read{Number: "5"}).Number)', ['*', '5']],
  ['what stands beside an error', 'key, err := find(k); if err != nil { return }; put(key)', ['found/*']],
  ['settings without options', 'put((&Settings{Prefix: "own"}).Prefix + "/x")', ['own/x']],
  ['an explicit index', 'put(fmt.Sprintf("%[2]s/%[1]s/%s", "a", "b"))', ['b/a/b']],
  ['a precision', 'put(fmt.Sprintf("%.3s/%8s", "abcdef", "x"))', ['abc/*']],
  ['a width that is given', 'put(fmt.Sprintf("%*d/%s", 5, 7, "x"))', ['*/x']],
  ['an upper case', 'put(strings.ToUpper("a") + strings.Replace("b.c", ".", "/", -1) + strings.TrimSpace(" d "))', ['Ab/cd']],
  ['a key that begins with a slash, which the first SDK takes off', 'put("/a//" + k)', ['a/*']],
  ['a name that has its value later', 'var key string; if k == "" { key = "a" } else if k == "b" { key = "b" }; put(key)', ['a', 'b']],
  ['a name that something else fills in', 'var key string; fill(&key); put("x/" + key)', ['x/*']],
  ['a part of what is partly known', 'put(strings.SplitN("b/raw/" + k + "/x", "/", 2)[1])', ['raw/*/x']],
  ['a field set in a field', 'h := &Holder{Own: &Settings{}}; g := &Holder{Own: &Settings{}}; h.Own.Prefix = "a"; g.Own.Prefix = "b"; put(h.Own.Prefix + "/x"); put(g.Own.Prefix + "/y")', ['a/x', 'b/y']],
  ['a field set through a pointer', 's := Settings{Prefix: "a"}; p := &s; p.Prefix = "b"; put(s.Prefix)', ['b']],
  ['a field set through a second pointer', 's := &Settings{Prefix: "a"}; p := s; p.Prefix = "b"; put(s.Prefix)', ['b']],
  ['a field of a copy', 's := Settings{Prefix: "a"}; c := s; c.Prefix = "b"; put(s.Prefix)', ['a']],
  ['a pointer that is given another place', 's := Settings{Prefix: "a"}; t := Settings{Prefix: "c"}; p := &s; p = &t; p.Prefix = "b"; put(s.Prefix)', ['a']],
  ['a name of a struct that is a pointer elsewhere', 'p := &Settings{Prefix: "a"}; q := p; put(q.Prefix); put((&Settings{Prefix: "b"}).Prefix)', ['a', 'b']],
  ['a template that is filled in', 'var b strings.Builder; keys.Execute(&b, Settings{Prefix: "a"}); put(b.String())', ['t/a/x']],
  ['a template that is filled in by a map', 'var c strings.Builder; keys.Execute(&c, map[string]string{"Prefix": k}); put(c.String() + ".gz")', ['t/*/x.gz']],
  ['a template with a condition', 'var b strings.Builder; template.Must(template.New("k").Parse("t/{{.Prefix}}/{{if .More}}m{{end}}/x")).Execute(&b, Settings{Prefix: "a"}); put(b.String())', ['t/a/*']],
  ['what is sent before it is received', 'c := make(chan string); c <- "a/" + k; c <- "b"; put(<-c)', ['a/*', 'b']],
  ['what a function that runs beside receives', 'c := make(chan string, 2); go func() { for key := range c { put(key) } }(); for i := 0; i < 3; i++ { c <- fmt.Sprintf("n/%d", i) }; close(c)', ['n/*']],
  ['what a worker is given', 'c := make(chan Settings); go work(c); c <- Settings{Prefix: "a"}; return', ['a/work']],
  ['what is chosen of several channels', 'c := make(chan string); d := make(chan string); go func() { c <- "a"; d <- "b" }(); select { case one := <-c: put(one + "/c"); case two := <-d: put(two + "/d") }', ['a/c', 'b/d']],
  ['a channel that another function may send into', 'c := make(chan string); go produce(c); c <- "a"; for key := range c { put(key) }', ['*']],
  ['a channel that is kept elsewhere', 'c := make(chan string); kept = c; c <- "a"; put("x/" + <-c)', ['x/*']],
  ['a struct that a result is called', 'put(called("a").Prefix)', ['called/a']],
  ['a part of a text', 'put(strings.Split("a/b", "/")[1])', ['b']],
];

describe('Go', () => {
  it.each(forms)('%s', async (_, code, keys) => {
    const typed = code.includes('typed') ? 'func typed[T any](key string) { put("typed/" + key) }\n' : '';
    const text = `package job
import (
"fmt"
"strings"
"text/template"
"github.com/aws/aws-sdk-go/aws"
"github.com/aws/aws-sdk-go/service/s3"
)
var api *s3.S3
var keys = template.Must(template.New("keys").Parse("t/{{.Prefix}}/x"))
type Settings struct { Prefix string }
type Holder struct { Own *Settings }
type Read struct { Number string \`json:"number"\` }
${code.includes('Read{') ? 'func stored(read Read) { put(read.Number) }' : ''}
type Option func(*Settings)
func WithPrefix(prefix string) Option { return func(s *Settings) { s.Prefix = prefix } }
func New(options ...Option) *Settings { s := &Settings{Prefix: "default"}; for _, option := range options { option(s) }; return s }
func same[T any](x T) T { return x }
${code.includes('work(') ? 'func work(in <-chan Settings) { for each := range in { put(each.Prefix + "/work") } }' : ''}
func produce(out chan<- string) { out <- "produced" }
var kept chan string
func called(prefix string) (s Settings) { s.Prefix = "called/" + prefix; return }
func find(k string) (string, error) { if k == "" { return "", fmt.Errorf("none") }; return "found/" + k, nil }
func put(key string) { api.PutObject(&s3.PutObjectInput{Bucket: aws.String("b"), Key: aws.String(key)}) }
${typed}func run(k string) {
${code}
}
`;
    const { accesses, skipped } = await detect([{ path: 'job.go', text }]);
    expect(skipped).toEqual([]);
    expect([...new Set(accesses.filter(({ counted }) => counted).flatMap(({ key, alternatives }) => alternatives ?? [key]))].sort()).toEqual(keys);
  });
});

describe('Go: conversions to types that are texts', () => {
  const kinds = 'type Kind string\ntype Size int\ntype Name = string\nconst Raw = Kind("raw")\nconst Clean Kind = "clean"\n';

  it.each([
    ['in the same file', { 'a/job.go': `package a\nIMPORTS\n${kinds}func run(k string) { put(string(Raw) + "/" + k); put(string(Kind("own")) + "/x"); put(Name("named")) }\n` }, ['named', 'own/x', 'raw/*']],
    ['in another file of the package', { 'a/kinds.go': `package a\n${kinds}`, 'a/job.go': 'package a\nIMPORTS\nfunc run(k string) { put(string(Raw) + "/" + k); put(string(Clean) + "/x"); put(folder(Raw)) }\nfunc folder(kind Kind) string { return "by/" + string(kind) }\n' }, ['by/raw', 'clean/x', 'raw/*']],
    ['of another package', { 'go.mod': 'module example.org/m\n', 'kinds/kinds.go': `package kinds\n${kinds}`, 'a/job.go': 'package a\nimport "example.org/m/kinds"\nIMPORTS\nfunc run(k string) { put(string(kinds.Raw) + "/" + k); put(string(kinds.Kind("own"))) }\n' }, ['own', 'raw/*']],
    ['but not of a type that is a number', { 'a/job.go': `package a\nIMPORTS\n${kinds}func run(k int) { put("size/" + string(Size(k))) }\n` }, ['size/*']],
  ])('%s', async (_, files, keys) => {
    const imports = 'import (\n"github.com/aws/aws-sdk-go/aws"\n"github.com/aws/aws-sdk-go/service/s3"\n)\nvar api *s3.S3\nfunc put(key string) { api.PutObject(&s3.PutObjectInput{Bucket: aws.String("b"), Key: aws.String(key)}) }';
    const { accesses } = await detect(Object.entries(files).map(([path, text]) => ({ path, text: text.replace('IMPORTS', imports) })));
    expect([...new Set(accesses.filter(({ counted }) => counted).flatMap(({ key, alternatives }) => alternatives ?? [key]))].sort()).toEqual(keys);
  });
});

describe("Go: fields of another package's structs", () => {
  const settings = `package settings
type Settings struct { Prefix string }
type Holder struct { Own *Settings }
func Load() *Settings { return &Settings{Prefix: "loaded"} }
func (h *Holder) Set(prefix string) { h.Own.Prefix = prefix }
`;

  it.each([
    ['that are set where they are used', 'h := &settings.Holder{Own: &settings.Settings{}}; h.Own.Prefix = "set"; put(h.Own.Prefix + "/x")', ['set/x']],
    ['that are made there', 'put(settings.Load().Prefix + "/x")', ['loaded/x']],
    // Which object a method sets it of is not told: what literals say is not all there is.
    ['that a method sets', 'h := &settings.Holder{Own: &settings.Settings{}}; h.Set("set"); put(h.Own.Prefix + "/x")', ['*/x']],
  ])('%s', async (_, code, keys) => {
    const text = `package job
import (
"example.org/m/settings"
"github.com/aws/aws-sdk-go/aws"
"github.com/aws/aws-sdk-go/service/s3"
)
var api *s3.S3
func put(key string) { api.PutObject(&s3.PutObjectInput{Bucket: aws.String("b"), Key: aws.String(key)}) }
func run() { ${code} }
`;
    const { accesses } = await detect([{ path: 'go.mod', text: 'module example.org/m\n' }, { path: 'settings/settings.go', text: settings }, { path: 'job/job.go', text }]);
    expect([...new Set(accesses.filter(({ counted }) => counted).flatMap(({ key, alternatives }) => alternatives ?? [key]))].sort()).toEqual(keys);
  });
});
