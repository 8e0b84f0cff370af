/** What the methods of text make of a key, whose holes are filled by callers: the same as if the whole had been known at once, or unknown. */
import { describe, expect, it } from '@jest/globals';
import { detect } from '../../src/detect/index.ts';

const python: [string, string, string[]][] = [
  ['upper case of a whole', 'put(f"k/{mode}".upper())', ['K/DAILY']],
  ['a letter replaced', 'put(f"k/{mode}".replace("a", "o"))', ['k/doily']],
  ['a prefix taken off', 'put(f"{path}x".removeprefix("raw/"))', ['dir/x']],
  ['slashes at the end', 'put(f"k/{path}".rstrip("/"))', ['k/raw/dir']],
  ['slashes at the start', 'put(f"/{path}".lstrip("/"))', ['raw/dir/']],
  ['a set of letters that is not known', 'put("k/" + unknown.strip(other))', ['k/*']],
  ['the first character cut off', 'put(f"/{mode}/x"[1:])', ['daily/x']],
  ['characters cut off at the end', 'put(f"k/{mode}.csv"[:-4] + ".json")', ['k/daily.json']],
  ['a few characters', 'put("k/" + mode[0:3])', ['k/dai']],
  ['cut where an unknown number says', 'put("k/" + mode[count:])', ['k/*']],
  ['cut off what is not known', 'put("k/" + unknown[1:])', ['k/*']],
  ['a known start cut off before what is not known', 'put(f"/k/{unknown}"[1:])', ['k/*']],
  ['a prefix that may go on in what is not known', 'put("k/" + f"ra{unknown}".removeprefix("raw/"))', ['k/*']],
  ['pieces of what is partly known, joined again', 'put("k/" + "/".join(f"s3://b/raw/{unknown}.csv".split("/")[3:]))', ['k/raw/*.csv']],
  ['pieces before a hole', 'put("k/" + f"s3://b/raw/{unknown}.csv".split("/")[3])', ['k/raw']],
  ['a piece that a hole may have a part of', 'put("k/" + f"s3://b/raw/{unknown}.csv".split("/")[4])', ['k/*']],
  ['the last piece', 'put("k/" + f"s3://b/raw/{unknown}.csv".split("/")[-1])', ['k/*.csv']],
  ['all but the last piece, which a hole may have a part of', 'put("k/" + "/".join(f"raw/{unknown}.csv".split("/")[:-1]))', ['k/*']],
  ['all but the last piece, which is known', 'put("k/" + "/".join(f"raw/{unknown}/x.csv".split("/")[:-1]))', ['k/raw/*']],
  ['cut so often at most', 'bucket, name = f"b/raw/{unknown}.csv".split("/", 1)\n    put("k/" + name)', ['k/raw/*.csv']],
  ['cut more often than is known', 'put("k/" + f"b/raw/{unknown}.csv".split("/", maxsplit=3)[3])', ['k/*']],
  ['the first pieces and the others', '_, *others = f"b/raw/{unknown}.csv".split("/")\n    put("k/" + "/".join(others))', ['k/raw/*.csv']],
  ['joined by something else', 'put("k/" + "_".join(f"b/raw/{unknown}.csv".split("/")[1:]))', ['k/raw', 'k/raw_*']],
  ['pieces of what a caller gives', 'put("k/" + "/".join(path.split("/")[1:]) + mode)', ['k/dir/daily']],
  ['a path of a URI that may be a bucket alone', 'put(urlparse(unknown + "/x.csv").path[1:])', ['*x.csv']],
  ['a path of a URI', 'put(urlparse(f"s3://b/k/{mode}").path[1:])', ['k/daily']],
];

const java: [string, string, string[]][] = [
  ['a part of a text', 'put("k/" + "abcdef".substring(1, 3));', ['k/bc']],
  ['from somewhere', 'put("k/" + "abcdef".substring(n));', ['k/*']],
  ['the path of a URI', 'put(URI.create("s3://b/k/" + id).getPath().substring(1));', ['k/*']],
  ['the text of a URI', 'put("k/" + URI.create("http://host/x").toString().substring(12));', ['k/x']],
  ['a constant that has a path', 'put(Kind.RAW.getPath() + "x");', ['raw/x']],
];

const javascript: [string, string, string[]][] = [
  ['a slice', "put('/k/x'.slice(1));", ['k/x']],
  ['a slice of what a caller gives', "const cut = (path) => put(path.slice(1));\ncut('/k/x');", ['k/x']],
  ['from the end', "put('k/x.csv'.slice(0, -4));", ['k/x']],
];

async function keysOf(path: string, text: string): Promise<string[]> {
  const { accesses } = await detect([{ path, text }]);
  return [...new Set(accesses.filter((access) => access.counted && access.key !== '*').flatMap((access) => access.alternatives ?? [access.key]))].sort();
}

describe('text methods', () => {
  it.each(python)('Python: %s', async (_, call, keys) => {
    const head = 'import boto3\nfrom urllib.parse import urlparse\ns3 = boto3.client("s3")\ndef put(key):\n    s3.put_object(Bucket="b", Key=key)\n';
    expect(await keysOf('a.py', `${head}def run(mode, path, unknown, count, other):\n    ${call}\nrun("daily", "raw/dir/", input(), len(x), input())\n`)).toEqual(keys);
  });
  it.each(java)('Java: %s', async (_, call, keys) => {
    const text = `import software.amazon.awssdk.services.s3.S3Client;\npublic class Job {\n  enum Kind { RAW("raw/"); final String path; Kind(String path) { this.path = path; } String getPath() { return path; } }\n  private final S3Client s3 = S3Client.create();\n  void put(String key) { s3.putObject(r -> r.bucket("b").key(key), body); }\n  void run(String id, int n) { ${call} }\n}\n`;
    expect(await keysOf('Job.java', text)).toEqual(keys);
  });
  it.each(javascript)('JavaScript: %s', async (_, call, keys) => {
    const text = `import { S3Client, PutObjectCommand } from '@aws-sdk/client-s3';\nconst put = (Key) => new S3Client({}).send(new PutObjectCommand({ Bucket: 'b', Key }));\n${call}\n`;
    expect(await keysOf('a.mjs', text)).toEqual(keys);
  });
});

it('Java: the bucket of a URI', async () => {
  const text = 'import software.amazon.awssdk.services.s3.S3Client;\npublic class Job {\n  private final S3Client s3 = S3Client.create();\n  void run(String id) { URI uri = URI.create("s3://b/k/" + id); s3.getObject(r -> r.bucket(uri.getHost()).key("x")); }\n}\n';
  const { accesses } = await detect([{ path: 'Job.java', text }]);
  expect(accesses.map(({ bucket, key }) => [bucket, key])).toEqual([['b', 'x']]);
});
