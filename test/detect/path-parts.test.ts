/** Parts of paths in keys: what a caller gives may hold a `/` itself, and what was put behind a folder as a part of its own is a name. */
import { describe, expect, it } from '@jest/globals';
import { detect } from '../../src/detect/index.ts';

const python: [string, string, string[]][] = [
  ['a name of what a caller gives', 'def save(path):\n    put("k/" + os.path.basename(f"/tmp/{path}.csv"))\nsave("a/b")\n', ['k/b.csv']],
  ['a folder of what a caller gives', 'def save(path):\n    put("k/" + os.path.dirname(f"tmp/{path}.csv") + "/x")\nsave("a/b")\n', ['k/tmp/a/x']],
  ['a path object asked for its name', 'def save(path):\n    put("k/" + Path(f"/tmp/{path}.csv").name)\nsave("a/b")\n', ['k/b.csv']],
  ['a path object asked for its stem', 'def save(path):\n    put("k/" + Path(f"/tmp/{path}.csv").stem)\nsave("a/b")\n', ['k/b']],
  ['a path object asked for its parent', 'def save(path):\n    put("k/" + str(Path(f"tmp/{path}.csv").parent))\nsave("a/b")\n', ['k/tmp/a']],
  ['this folder, which os.path.join keeps', 'def save(folder):\n    put(os.path.join(folder, "a.csv"))\nsave(".")\nsave("in")\n', ['./a.csv', 'in/a.csv']],
  ['this folder, which pathlib leaves out', 'def save(folder):\n    put(str(Path(folder, "a.csv")))\nsave(".")\nsave("in")\n', ['a.csv', 'in/a.csv']],
  ['a name with a known start in an unknown folder', 'put("k/" + os.path.basename(os.path.join(folder, "part_" + str(number))))\n', ['k/part_*']],
  ['an unknown name', 'put("k/" + os.path.basename("/data" + rest))\n', ['k/*']],
];

const javascript: [string, string, string[]][] = [
  ['a name of what a caller gives', 'const save = (name) => put("k/" + path.basename(`/tmp/${name}.csv`)); save("a/b");', ['k/b.csv']],
  ['a name without its ending', 'const save = (name) => put("k/" + path.basename(`/tmp/${name}.csv`, ".csv")); save("a/b");', ['k/b']],
  ['a name without some ending', 'put("k/" + path.basename("/tmp/a.csv", ending));', ['k/*']],
  ['a folder of what a caller gives', 'const save = (name) => put("k/" + path.dirname(`tmp/${name}.csv`)); save("a/b");', ['k/tmp/a']],
  ['a path taken apart', 'const save = (name) => put("k/" + path.parse(`/tmp/${name}.csv`).name); save("a/b");', ['k/b']],
  ['this folder before a name', 'put(path.join(".", "a.csv")); put(path.join("./", "in", "b.csv"));', ['a.csv', 'in/b.csv']],
  ['this folder that a caller gives', 'const save = (folder) => put(path.join(folder, "a.csv")); save("."); save("in/"); save("./out/."); save("./"); save(".in");', ['.in/a.csv', 'a.csv', 'in/a.csv', 'out/a.csv']],
  ['this folder where nothing else is given', 'const save = (name, folder = ".") => put(path.join(folder, name)); save("a.csv"); save("b.csv", "in");', ['a.csv', 'in/b.csv']],
  ['this folder before what a caller gives', 'const save = (folder) => put(path.join(".", folder, "a.csv")); save("in"); save("out");', ['in/a.csv', 'out/a.csv']],
  ['a path taken apart at once', 'const { base, dir } = path.parse("in/a.csv"); put(`k/${dir}/${base}`);', ['k/in/a.csv']],
];

const go: [string, string, string[]][] = [
  ['a name of what a caller gives', 'func save(name string) { put("k/" + filepath.Base("/tmp/" + name + ".csv")) }\nfunc run() { save("a/b") }\n', ['k/b.csv']],
  ['this folder that a caller gives', 'func save(folder string) { put(path.Join(folder, "a.csv")) }\nfunc run() { save("."); save("in") }\n', ['a.csv', 'in/a.csv']],
  ['a folder of what a caller gives', 'func save(name string) { put("k/" + path.Dir("tmp/" + name + ".csv")) }\nfunc run() { save("a/b") }\n', ['k/tmp/a']],
];

const java: [string, string, string[]][] = [
  ['a file in some folder', 'put("k/" + new File(folder, "part_" + number).getName());', ['k/part_*']],
  ['a file that is kept', 'put("k/" + kept.getName());', ['k/kept_*']],
  ['a file that is handed over', 'send("k/", new File("/tmp/x/a.txt")); send("k/", new File(folder, "b.txt"));', ['k/a.txt', 'k/b.txt']],
  ['the path of a file', 'put("k/" + new File("in/a.txt").getPath());', ['k/in/a.txt']],
  ['the path of a file, wherever the program runs', 'put("k/" + new File("in/a.txt").getAbsolutePath());', ['k/*in/a.txt']],
  ['a file as text', 'put("k/" + new File(new File("in"), "a.txt"));', ['k/in/a.txt']],
  ['the folder of a file', 'put("k/" + new File("in/a.txt").getParentFile().getName() + "/x");', ['k/in/x']],
  ['the files in a folder', 'for (File each : new File("in").listFiles()) put("k/" + each);', ['k/in/*']],
  ['the names of the files in a folder', 'for (File each : new File("in").listFiles()) put("k/" + each.getName());', ['k/*']],
  ['a file nobody is seen to make', 'put("k/" + unknown.getName());', ['k/*']],
];

async function keysOf(path: string, text: string): Promise<string[]> {
  const { accesses } = await detect([{ path, text }]);
  return [...new Set(accesses.filter(({ counted }) => counted).flatMap(({ key, alternatives }) => alternatives ?? [key]))].sort();
}

describe('parts of paths', () => {
  it.each(python)('Python: %s', async (_, code, keys) => {
    expect(await keysOf('job.py', `import boto3, os\nfrom pathlib import Path\ns3 = boto3.client("s3")\ndef put(key):\n    s3.put_object(Bucket="b", Key=key)\n${code}`)).toEqual(keys);
  });
  it.each(javascript)('JavaScript: %s', async (_, code, keys) => {
    expect(await keysOf('job.js', `import path from 'path';\nimport { S3 } from '@aws-sdk/client-s3';\nconst s3 = new S3({});\nconst put = (Key) => s3.putObject({ Bucket: 'b', Key });\n${code}`)).toEqual(keys);
  });
  it.each(go)('Go: %s', async (_, code, keys) => {
    expect(await keysOf('job.go', `package job\nimport (\n"path"\n"path/filepath"\n"github.com/aws/aws-sdk-go/aws"\n"github.com/aws/aws-sdk-go/service/s3"\n)\nvar api *s3.S3\nfunc put(key string) { api.PutObject(&s3.PutObjectInput{Bucket: aws.String("b"), Key: aws.String(key)}) }\n${code}`)).toEqual(keys);
  });
  it.each(java)('Java: %s', async (_, code, keys) => {
    expect(await keysOf('Job.java', `import com.amazonaws.services.s3.AmazonS3;\nimport java.io.*;\nclass Job {\n  AmazonS3 s3;\n  File kept;\n  Job(String name, String folder) { kept = new File(folder, "kept_" + name); }\n  void put(String key) { s3.putObject("b", key, "x"); }\n${code.includes('send(') ? '  void send(String prefix, File file) { put(prefix + file.getName()); }\n' : ''}  void run(String folder, int number, File unknown) {\n    ${code}\n  }\n}\n`)).toEqual(keys);
  });
});
