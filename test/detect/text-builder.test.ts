/** Keys put together in place, by Java's `StringBuilder` or Go's `strings.Builder`: what is known of the text at the call. */
import { describe, expect, it } from '@jest/globals';
import { detect } from '../../src/detect/index.ts';

interface Example {
  readonly what: string;
  readonly body: string;
  readonly keys: readonly string[];
}

const java: readonly Example[] = [
  { what: 'a chain in one expression', body: 'put(new StringBuilder("k/").append(id).append(".json").toString());', keys: ['k/*.json'] },
  { what: 'a chain as a statement', body: 'StringBuilder t = new StringBuilder(); t.append("k/").append(id); put(t.toString());', keys: ['k/*'] },
  { what: 'statements one by one', body: 'StringBuilder t = new StringBuilder("k/"); t.append(id); t.append(".json"); put(t.toString());', keys: ['k/*.json'] },
  { what: 'a builder that is used twice', body: 'StringBuilder t = new StringBuilder("k/"); t.append("a"); put(t.toString()); t.append("/b"); put(t.toString());', keys: ['k/a', 'k/a/b'] },
  { what: 'a branch', body: 'StringBuilder t = new StringBuilder("k"); if (yes) t.append("/a"); else t.append("/b"); t.append("/x"); put(t.toString());', keys: ['k/a/x', 'k/b/x'] },
  { what: 'a branch without else', body: 'StringBuilder t = new StringBuilder("k/"); if (yes) { t.append("a/"); } t.append("x"); put(t.toString());', keys: ['k/a/x', 'k/x'] },
  { what: 'one of two builders', body: 'StringBuilder t = yes ? new StringBuilder("a/") : new StringBuilder("b/"); t.append("x"); put(t.toString());', keys: ['a/x', 'b/x'] },
  { what: 'another name for it', body: 'StringBuilder t = new StringBuilder("k/"); StringBuilder u = t; u.append("x"); put(t.toString());', keys: ['k/x'] },
  { what: 'a loop', body: 'StringBuilder t = new StringBuilder("k/"); for (String p : parts) { t.append(p).append("/"); } put(t.toString());', keys: ['k/*'] },
  { what: 'a loop with a separator', body: 'StringBuilder t = new StringBuilder(); for (String p : parts) { if (t.length() > 0) t.append("/"); t.append(p); } t.append(".json"); put(t.toString());', keys: ['*.json'] },
  { what: 'a builder that each turn of a loop makes', body: 'for (String p : List.of("a", "b")) { StringBuilder t = new StringBuilder("k/"); t.append(p); put(t.toString()); }', keys: ['k/a', 'k/b'] },
  { what: 'a capacity', body: 'StringBuilder t = new StringBuilder(64); t.append("k/").append(id); put(t.toString());', keys: ['k/*'] },
  { what: 'a lambda that appends', body: 'StringBuilder t = new StringBuilder("k/"); parts.forEach(p -> t.append(p)); put(t.toString());', keys: ['k/*'] },
  { what: 'a method reference', body: 'StringBuilder t = new StringBuilder("k/"); parts.forEach(t::append); put(t.toString());', keys: ['k/*'] },
  { what: 'a start that is put before', body: 'StringBuilder t = new StringBuilder("x"); t.insert(0, "k/"); put(t.toString());', keys: ['k/x'] },
  { what: 'a text that is thrown away', body: 'StringBuilder t = new StringBuilder("x"); t.setLength(0); t.append("k/"); put(t.toString());', keys: ['k/'] },
  { what: 'joined to other text', body: 'StringBuilder t = new StringBuilder("k/"); t.append("a"); put(t + "/x");', keys: ['k/a/x'] },
  { what: 'made text again by others', body: 'StringBuilder t = new StringBuilder("k/"); t.append("a"); String s = String.valueOf(t); t.append("b"); put(s);', keys: ['k/a'] },
  { what: 'put into a builder', body: 'StringBuilder t = new StringBuilder("a/"); StringBuilder u = new StringBuilder("k/"); u.append(t).append("x"); put(u.toString());', keys: ['k/a/x'] },
  { what: 'two that one method makes', body: 'StringBuilder t = start(); StringBuilder u = start(); t.append("a"); u.append("b"); put(t.toString()); put(u.toString());', keys: ['k/a', 'k/b'] },
  // What is not followed is not guessed either.
  { what: 'the end cut off', body: 'StringBuilder t = new StringBuilder("k/a,"); t.setLength(t.length() - 1); put(t.toString());', keys: [] },
  { what: 'a character taken out', body: 'StringBuilder t = new StringBuilder("k/a,"); t.deleteCharAt(t.length() - 1); put(t.toString());', keys: [] },
  { what: 'handed to a helper', body: 'StringBuilder t = new StringBuilder("k/"); fill(t); put(t.toString());', keys: [] },
  { what: 'a helper that is handed one', body: 'finish(new StringBuilder("k/"));', keys: [] },
  { what: 'a field', body: 'this.held.append("x"); put(this.held.toString()); held.append("y"); put(held.toString());', keys: [] },
  { what: 'read by a lambda that runs later', body: 'StringBuilder t = new StringBuilder("k/"); Supplier<String> s = () -> t.toString(); t.append("x"); put(s.get());', keys: [] },
];

const go: readonly Example[] = [
  { what: 'statements one by one', body: 'var t strings.Builder\n\tt.WriteString("k/")\n\tt.WriteString(id)\n\tt.WriteByte(\'/\')\n\tt.WriteString("x")\n\tput(t.String())', keys: ['k/*/x'] },
  { what: 'a literal', body: 't := &bytes.Buffer{}\n\tt.WriteString("k/")\n\tt.WriteString(id)\n\tput(t.String())', keys: ['k/*'] },
  { what: 'a new one', body: 't := new(strings.Builder)\n\tt.WriteString("k/" + id)\n\tput(t.String())', keys: ['k/*'] },
  { what: 'a start', body: 't := bytes.NewBufferString("k/")\n\tt.WriteString(id)\n\tput(t.String())', keys: ['k/*'] },
  { what: 'a format', body: 'var t strings.Builder\n\tfmt.Fprintf(&t, "k/%s/", id)\n\tio.WriteString(&t, "x")\n\tput(t.String())', keys: ['k/*/x'] },
  { what: 'a branch', body: 'var t strings.Builder\n\tt.WriteString("k/")\n\tif yes {\n\t\tt.WriteString("a/")\n\t}\n\tt.WriteString("x")\n\tput(t.String())', keys: ['k/a/x', 'k/x'] },
  { what: 'a loop', body: 'var t strings.Builder\n\tt.WriteString("k")\n\tfor _, p := range parts {\n\t\tt.WriteString("/")\n\t\tt.WriteString(p)\n\t}\n\tput(t.String())', keys: ['k*'] },
  { what: 'a text that is thrown away', body: 'var t bytes.Buffer\n\tt.WriteString("x")\n\tt.Reset()\n\tt.WriteString("k/")\n\tput(t.String())', keys: ['k/'] },
  { what: 'a function literal that appends', body: 'var t strings.Builder\n\tt.WriteString("k/")\n\tadd := func(p string) { t.WriteString(p) }\n\tadd("x")\n\tput(t.String())', keys: ['k/*'] },
  { what: 'handed to a helper', body: 'var t strings.Builder\n\tt.WriteString("k/")\n\tfill(&t)\n\tput(t.String())', keys: [] },
  { what: 'parts of a path joined as a URL', body: 'k, _ := url.JoinPath("k", id, "x.json")\n\tput(k)', keys: ['k/*/x.json'] },
];

async function keysOf(path: string, text: string): Promise<string[]> {
  const { accesses } = await detect([{ path, text }]);
  expect(accesses.some((access) => access.access === 'write')).toBe(true);
  return [...new Set(accesses.filter((access) => access.counted && (access.key !== '*' || access.alternatives)).flatMap((access) => access.alternatives ?? [access.key]))].sort();
}

describe('Java: a key put together in place', () => {
  it.each(java)('$what', async ({ body, keys }) => {
    const text = `
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
public class Job {
  private final S3Client s3 = S3Client.create();
  private final StringBuilder held = new StringBuilder("held/");
  private void put(String key) { s3.putObject(PutObjectRequest.builder().bucket("b").key(key).build(), body); }
  private StringBuilder start() { return new StringBuilder("k/"); }
  private void fill(StringBuilder t) { t.append("filled"); }
  private void finish(StringBuilder t) { t.append("end"); put(t.toString()); }
  public void run(String id, List<String> parts, boolean yes) { ${body} }
}
`;
    expect(await keysOf('Job.java', text)).toEqual(keys);
  });
});

describe('Go: a key put together in place', () => {
  it.each(go)('$what', async ({ body, keys }) => {
    const text = `package job
import (
	"bytes"
	"fmt"
	"io"
	"net/url"
	"strings"
	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
)
var client = s3.New(s3.Options{})
func put(key string) { client.PutObject(nil, &s3.PutObjectInput{Bucket: aws.String("b"), Key: aws.String(key)}) }
func fill(t *strings.Builder) { t.WriteString("filled") }
func run(id string, parts []string, yes bool) {
	${body}
}
`;
    expect(await keysOf('job.go', text)).toEqual(keys);
  });
});
