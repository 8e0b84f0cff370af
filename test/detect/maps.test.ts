/** Maps of Java and JavaScript: what is put in by methods is found again by methods. */
import { describe, expect, it } from '@jest/globals';
import { detect } from '../../src/detect/index.ts';

const java: [string, string, string[]][] = [
  ['Map.of', 'Map<String, String> m = Map.of("a", "one", "b", "two"); put(m.get("a"));', ['one']],
  ['Map.of by a name that is not known', 'Map<String, String> m = Map.of("a", "one", "b", "two"); put(m.get(name));', ['one', 'two']],
  ['Map.ofEntries', 'Map<String, String> m = Map.ofEntries(Map.entry("a", "one"), Map.entry("b", "two")); put(m.get("b"));', ['two']],
  ['one that is filled', 'Map<String, String> m = new HashMap<>(); m.put("a", "one"); put(m.get("a"));', ['one']],
  ['one that is filled from another', 'Map<String, String> m = new TreeMap<>(Map.of("a", "one")); m.putAll(Map.of("b", "two")); put(m.get("a") + m.get("b"));', ['onetwo']],
  ['one that is filled from what is not known', 'Map<String, String> m = new HashMap<>(Map.of("a", "one")); m.putAll(unknown); put(m.get("a"));', ['*']],
  ['an entry of an unknown name', 'Map<String, String> m = new HashMap<>(); m.put("a", "one"); m.put(name, "two"); put(m.get("a"));', ['one', 'two']],
  ['what is absent', 'Map<String, String> m = new HashMap<>(); m.put("a", "one"); put(m.getOrDefault("b", "none"));', ['none']],
  ['an entry that is put if it is absent', 'Map<String, String> m = new HashMap<>(); m.put("a", "one"); m.putIfAbsent("a", "two"); put(m.get("a"));', ['one']],
  ['an entry that a function makes', 'Map<String, String> m = new HashMap<>(); put(m.computeIfAbsent("a", k -> name));', ['*']],
  ['its entries', 'for (Map.Entry<String, String> e : Map.of("a", "one").entrySet()) put(e.getKey() + "/" + e.getValue());', ['a/one']],
  ['its values', 'for (String v : Map.of("a", "one", "b", "two").values()) put(v);', ['one', 'two']],
  ['a function for each entry', 'Map.of("a", "one").forEach((k, v) -> put(k + "/" + v));', ['a/one']],
  ['a field that is filled where it is declared', 'put(FIXED.get("a"));', ['fixed']],
  ['a field that is filled elsewhere', 'put(filled.get("a"));', ['*']],
  ['an immutable map of Guava', 'Map<String, String> m = ImmutableMap.<String, String>builder().put("a", "one").put("b", "two").build(); put(m.get("b"));', ['two']],
  ['a list of Guava', 'for (String v : Lists.newArrayList("one", "two")) put(v);', ['one', 'two']],
  ['a map that is handed over', 'Map<String, String> m = new HashMap<>(); m.put("a", "one"); fill(m); put(m.get("a"));', ['*']],
  ['all of an enum', 'for (Kind kind : EnumSet.allOf(Kind.class)) put("k/" + kind);', ['k/*']],
];

const javascript: [string, string, string[]][] = [
  ['one of pairs', "const m = new Map([['a', 'one'], ['b', 'two']]); put(m.get('a'));", ['one']],
  ['one with its types', "const m = new Map<string, string>([['a', 'one']]); put(m.get('a')!);", ['one']],
  ['by a name that is not known', "const m = new Map([['a', 'one'], ['b', 'two']]); put(m.get(name));", ['one', 'two']],
  ['one that is filled', "const m = new Map(); m.set('a', 'one'); put(m.get('a'));", ['one']],
  ['one that is filled in a chain', "const m = new Map().set('a', 'one').set('b', 'two'); put(m.get('b'));", ['two']],
  ['its entries', "for (const [k, v] of new Map([['a', 'one']])) put(`${k}/${v}`);", ['a/one']],
  ['its keys', "for (const k of new Map([['a', 'one'], ['b', 'two']]).keys()) put(`k/${k}`);", ['k/a', 'k/b']],
  ['its values', "for (const v of [...new Map([['a', 'one'], ['b', 'two']]).values()]) put(v);", ['one', 'two']],
  ['a function for each entry', "new Map([['a', 'one']]).forEach((v, k) => put(`${k}/${v}`));", ['a/one']],
  ['one of what is not known', 'const m = new Map(name); put(m.get("a"));', ['*']],
  ['the names of an object', 'for (const k in { a: "one" }) put(`k/${k}`);', ['k/a']],
];

async function keysOf(path: string, text: string): Promise<string[]> {
  const { accesses, skipped } = await detect([{ path, text }]);
  expect(skipped).toEqual([]);
  return [...new Set(accesses.filter(({ counted }) => counted).flatMap(({ key, alternatives }) => alternatives ?? [key]))].sort();
}

describe('maps', () => {
  it.each(java)('Java: %s', async (_, code, keys) => {
    const text = `import com.amazonaws.services.s3.AmazonS3;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.*;
class Job {
  enum Kind { A, B }
  static final Map<String, String> FIXED = new HashMap<>();
  static { FIXED.put("a", "fixed"); }
  private final Map<String, String> filled = new HashMap<>();
  AmazonS3 s3;
  void add(String name, String value) { filled.put(name, value); }
  void fill(Map<String, String> map) { map.put("a", System.getenv("A")); }
  void put(String key) { s3.putObject("b", key, "x"); }
  void run(String name, Map<String, String> unknown) { ${code} }
}
`;
    expect(await keysOf('Job.java', text)).toEqual(keys);
  });
  it.each(javascript)('TypeScript: %s', async (_, code, keys) => {
    expect(await keysOf('job.ts', `import { S3 } from '@aws-sdk/client-s3';\nconst s3 = new S3({});\nconst put = (Key: string) => s3.putObject({ Bucket: 'b', Key });\nexport function run(name: any) { ${code} }\n`)).toEqual(keys);
  });
});
