/** Several constructors: each sets the fields in its own way, and one may leave it to another. */
import { describe, expect, it } from '@jest/globals';
import { detect } from '../../src/detect/index.ts';

const head = 'import com.amazonaws.services.s3.AmazonS3;\n';

const cases: [string, string, string[]][] = [
  [
    'one that leaves it to another, which reaches S3',
    `class Stream { Stream(AmazonS3 s3, String key) { this(s3, key, null); } Stream(AmazonS3 s3, String key, Range range) { s3.getObject("b", key); } }
class Job { AmazonS3 s3; void go(String id) { new Stream(s3, "short/" + id); new Stream(s3, "long/" + id, range); } }`,
    ['read long/*', 'read short/*'],
  ],
  [
    'one that leaves it to another, which sets the fields',
    `class Store { AmazonS3 s3; String prefix; Store(String prefix) { this(prefix, make()); } Store(String folder, AmazonS3 client) { prefix = folder; s3 = client; } void put(String name) { s3.putObject("b", prefix + name, "x"); } }
class Job { void go(String id) { new Store("in/").put(id); new Store("out/", client).put("x"); } }`,
    ['write in/*', 'write out/x'],
  ],
  [
    'each with its own fields',
    `class Store { AmazonS3 s3; String prefix; Store() { prefix = "all/"; } Store(String folder) { prefix = folder + "/"; } Store(String folder, int day) { prefix = folder + "/" + day + "/"; } void put(String name) { s3.putObject("b", prefix + name, "x"); } }
class Job { void go(int day) { new Store().put("a"); new Store("in").put("b"); new Store("days", day).put("c"); } }`,
    ['write all/a', 'write days/*/c', 'write in/b'],
  ],
  [
    'a chain of them',
    `class Store { AmazonS3 s3; String key; Store() { this("x"); } Store(String name) { this("in", name); } Store(String folder, String name) { key = folder + "/" + name; } void put() { s3.putObject("b", key, "x"); } }
class Job { void go() { new Store().put(); new Store("y").put(); new Store("out", "z").put(); } }`,
    ['write in/x', 'write in/y', 'write out/z'],
  ],
  [
    'of the class it is built on',
    `class Base { AmazonS3 s3; String prefix; Base() { this("all"); } Base(String folder) { prefix = folder + "/"; } void put(String name) { s3.putObject("b", prefix + name, "x"); } }
class Users extends Base { Users() { super("users"); } } class Rest extends Base { Rest() { super(); } }
class Job { void go() { new Users().put("a"); new Rest().put("b"); } }`,
    ['write all/b', 'write users/a'],
  ],
  [
    'two that call each other',
    `class Store { AmazonS3 s3; String prefix; Store(String a) { this(a, "x"); } Store(String a, String b) { this(a); } void put(String name) { s3.putObject("b", prefix + name, "x"); } }
class Job { void go() { new Store("in").put("a"); } }`,
    ['write *a'],
  ],
];

describe('Java', () => {
  it.each(cases)('%s', async (_, code, expected) => {
    const { accesses } = await detect([{ path: 'Job.java', text: head + code }]);
    expect([...new Set(accesses.filter(({ counted }) => counted).flatMap(({ access, key, alternatives }) => (alternatives ?? [key]).map((each) => `${access} ${each}`)))].sort()).toEqual(expected);
  });
});
