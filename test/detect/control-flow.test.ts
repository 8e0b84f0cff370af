/** What one part of a program leaves to the next, by whatever way control goes: no value that a call may be given is left out. */
import { describe, expect, it } from '@jest/globals';
import { detect } from '../../src/detect/index.ts';

type Example = readonly [what: string, code: string, keys: readonly string[]];

async function keysOf(path: string, text: string): Promise<string[]> {
  const { accesses } = await detect([{ path, text }]);
  return [...new Set(accesses.filter((access) => access.counted).flatMap((access) => access.alternatives ?? [access.key]))].filter((key) => key !== '*').sort();
}

const python: readonly Example[] = [
  ['statements on one line', 'key = "a"; put(key)', ['a']],
  ['statements on the line of their condition', 'if flag(): key = "a"; put(key)', ['a']],
  ['a turn that ends on its line', 'key = "a"\nfor each in rows():\n    if each: key = "b"; continue\nput(key)', ['a', 'b']],
  ['each step of what was tried', 'try:\n    key = "a"\n    work()\n    key = "b"\n    work()\n    key = "c"\nexcept ValueError:\n    put(key)', ['a', 'b', 'c']],
  ['what runs last after a failure', 'key = "a"\ntry:\n    work()\n    key = "b"\nexcept ValueError:\n    raise\nfinally:\n    put(key)', ['a', 'b']],
  ['what comes after what runs last', 'key = "a"\ntry:\n    key = "b"\nfinally:\n    work()\nput(key)', ['b']],
];

const javascript: readonly Example[] = [
  ['a case that runs on into the next', "let key = 'a';\nswitch (flag()) {\n  case 1: key = 'b';\n  case 2: key += '/x'; break;\n  default: key = 'd';\n}\nput(key);", ['a/x', 'b/x', 'd']],
  ['a case that does nothing', "let key = 'a';\nswitch (flag()) {\n  case 1: break;\n  default: key = 'b';\n}\nput(key);", ['a', 'b']],
  ['a case whose end is conditional', "let key = 'a';\nswitch (flag()) {\n  case 1: key = 'b'; if (flag()) break;\n  case 2: key += '/x';\n}\nput(key);", ['a', 'a/x', 'b', 'b/x']],
  ['a loop that is left from inside another', "let key = 'a';\nouter: for (;;) {\n  for (;;) { key = 'b'; break outer; }\n  key = 'c';\n}\nput(key);", ['a', 'b', 'c']],
  ['each step of what was tried', "let key;\ntry { key = 'a'; work(); key = 'b'; work(); key = 'c'; } catch { put(key); }", ['a', 'b', 'c']],
  ['a variable that is declared again in a block', "function run() { var key = 'a'; if (flag()) { var key = 'b'; } put(key); }", ['a', 'b']],
  ['a variable that is declared again with nothing', "function run() { var key = 'a'; var key; put(key); }", ['a']],
  ['a block with a variable of its own', "function run() { let key = 'a'; if (flag()) { let key = 'b'; work(key); } put(key); }", ['a']],
];

const java: readonly Example[] = [
  ['a label', 'String key = "a";\nouter: for (;;) { for (;;) { key = "b"; break outer; } }\nput(key);', ['a', 'b']],
  ['a case that runs on into the next', 'String key = "a";\nswitch (kind) { case 1: key = "b"; case 2: key = key + "/x"; break; default: key = "d"; }\nput(key);', ['a/x', 'b/x', 'd']],
  ['a case that does not', 'String key = "a";\nswitch (kind) { case 1 -> key = "b"; case 2 -> key = key + "/x"; default -> { } }\nput(key);', ['a', 'a/x', 'b']],
  ['what a case gives', 'String key = switch (kind) { case 1 -> "a"; case 2 -> { String part = "b"; yield part + "/x"; } default -> throw new Error(); };\nput(key);', ['a', 'b/x']],
  ['what a case of the older form gives', 'String key = switch (kind) { case 1: yield "a"; default: yield "b"; };\nput(key);', ['a', 'b']],
  ['each step of what was tried', 'String key = null;\ntry { key = "a"; work(); key = "b"; work(); key = "c"; } catch (Exception e) { put(key); }', ['a', 'b', 'c']],
];

const go: readonly Example[] = [
  ['a case that runs on into the next', 'key := "a"\n\tswitch kind {\n\tcase 1:\n\t\tkey = "b"\n\t\tfallthrough\n\tcase 2:\n\t\tkey += "/x"\n\t}\n\tput(key)', ['a', 'a/x', 'b/x']],
  ['a case that does not', 'key := "a"\n\tswitch kind {\n\tcase 1:\n\t\tkey = "b"\n\tcase 2:\n\t\tkey += "/x"\n\tdefault:\n\t}\n\tput(key)', ['a', 'a/x', 'b']],
  ['a case that is left', 'key := "a"\n\tswitch kind {\n\tcase 1:\n\t\tkey = "b"\n\t\tif kind > 2 {\n\t\t\tbreak\n\t\t}\n\t\tkey = "c"\n\tdefault:\n\t\tkey = "d"\n\t}\n\tput(key)', ['b', 'c', 'd']],
  ['a loop that is left from inside another', 'key := "a"\nouter:\n\tfor {\n\t\tfor {\n\t\t\tkey = "b"\n\t\t\tbreak outer\n\t\t}\n\t\tkey = "c"\n\t}\n\tput(key)', ['a', 'b', 'c']],
];

const shell: readonly Example[] = [
  ['a test with two ends', '[ -z "$X" ] && KEY=a || KEY=b\naws s3 cp f "s3://b/$KEY"', ['a', 'b']],
  ['a test with one end', 'KEY=a\n[ -z "$X" ] || KEY=b\naws s3 cp f "s3://b/$KEY"', ['a', 'b']],
  ['a chain', 'KEY=a\ncd x && KEY=b && aws s3 cp f "s3://b/$KEY"', ['b']],
  ['what a chain may leave', 'cd x && KEY=a && KEY=b || echo no\naws s3 cp f "s3://b/$KEY"', ['a', 'b']],
  ['what a subshell sets', 'KEY=a\n(KEY=b; aws s3 cp f "s3://b/c/$KEY")\naws s3 cp f "s3://b/$KEY"', ['a', 'b', 'c/b']],
  ['what is set for one command', 'KEY=a\nKEY=b aws s3 cp f "s3://b/$KEY"', ['a', 'b']],
  ['what stands at a place', 'declare -A M=([x]=a ["y z"]="b/c")\nfor k in x "y z"; do aws s3 cp f "s3://b/${M[$k]}"; done', ['a', 'b/c']],
];

describe('control flow', () => {
  it.each(shell)('shell: %s', async (_, code, keys) => {
    expect(await keysOf('a.sh', `#!/bin/bash\n${code}\n`)).toEqual(keys);
  });
  it.each(python)('Python: %s', async (_, code, keys) => {
    expect(await keysOf('a.py', `import boto3\ndef put(key):\n    boto3.client("s3").put_object(Bucket="b", Key=key)\n${code}\n`)).toEqual(keys);
  });
  it.each(javascript)('JavaScript: %s', async (_, code, keys) => {
    expect(await keysOf('a.mjs', `import { S3 } from '@aws-sdk/client-s3';\nconst put = (Key) => new S3({}).putObject({ Bucket: 'b', Key });\n${code}\n`)).toEqual(keys);
  });
  it.each(java)('Java: %s', async (_, code, keys) => {
    expect(await keysOf('A.java', `import software.amazon.awssdk.services.s3.S3Client;\nimport software.amazon.awssdk.services.s3.model.*;\nclass A {\n  private final S3Client s3 = S3Client.create();\n  void put(String key) { s3.getObject(GetObjectRequest.builder().bucket("b").key(key).build()); }\n  void run(int kind) {\n${code}\n  }\n}\n`)).toEqual(keys);
  });
  it.each(go)('Go: %s', async (_, code, keys) => {
    expect(await keysOf('a.go', `package main\nimport (\n\t"context"\n\t"github.com/aws/aws-sdk-go-v2/aws"\n\t"github.com/aws/aws-sdk-go-v2/service/s3"\n)\nvar client *s3.Client\nfunc put(key string) { client.GetObject(context.TODO(), &s3.GetObjectInput{Bucket: aws.String("b"), Key: aws.String(key)}) }\nfunc run(kind int) {\n\t${code}\n}\n`)).toEqual(keys);
  });
});
