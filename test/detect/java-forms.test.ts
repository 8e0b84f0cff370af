/** Forms of Java that values and calls go through: nothing after them is lost. */
import { describe, expect, it } from '@jest/globals';
import { detect } from '../../src/detect/index.ts';

const forms: [string, string, string[]][] = [
  ['a label at a loop', 'outer: for (;;) { put("a"); break outer; } put("b");', ['a', 'b']],
  ['a label at a block', 'done: { put("a"); if (name == null) break done; put("b"); } put("c");', ['a', 'b', 'c']],
  ['a block that is always left', 'done: { put("a"); break done; } put("b");', ['a', 'b']],
  ['a record that is taken apart', 'if (other instanceof Pair(String left, String right)) put("a/" + left); put("b");', ['a/*', 'b']],
  ['a switch that gives a value', 'put(switch (name) { case "x" -> "a"; case "y", "z" -> "b"; default -> "c"; });', ['a', 'b', 'c']],
  ['a switch that yields', 'put(switch (name) { case "x" -> { put("a"); yield "b"; } default -> "c"; });', ['a', 'b', 'c']],
  ['a switch of the old form that yields', 'put(switch (name) { case "x": put("a"); yield "b"; default: yield "c"; });', ['a', 'b', 'c']],
  ['a call in what is thrown', 'switch (name) { case "x": throw new RuntimeException(same("a")); default: put("b"); }', ['a', 'b']],
  ['a class without a name', 'new Thread(new Runnable() { public void run() { put("a"); } }).start();', ['a']],
  ['a class without a name that is called', 'new Object() { void go() { put("a"); } }.go();', ['a']],
  ['an inner class', 'new Inner().go("a");', ['kept/pre/a']],
  ['a nested class', 'new Nested().go("a");', ['nested/a']],
  ['what an inner class reads of the outer', 'put(new Inner().key());', ['pre']],
  ['an initialiser of the class', '', ['static']],
  ['a text with named places', 'put(new StringSubstitutor(Map.of("kind", "raw", "id", name)).replace("s/${kind}/${id}/${more:-x}")); put(StringSubstitutor.replace("t/{kind}", Map.of("kind", "a"), "{", "}"));', ['s/raw/*/*', 't/a']],
  ['an address put together', 'put(UriComponentsBuilder.fromPath("u").pathSegment("a", name).path("/{x}").buildAndExpand("b").toUriString()); put(UriComponentsBuilder.fromPath("v").queryParam("q", "x").toUriString());', ['u/a/*/b', 'v*']],
  ['what is shown by a pattern', 'if (other instanceof String text) put("a/" + text);', ['a/*']],
];

describe('Java', () => {
  it.each(forms)('%s', async (_, code, keys) => {
    const only = (word: string, text: string): string => (code.includes(word) ? text : '');
    const text = `import com.amazonaws.services.s3.AmazonS3;
class Job {
  static AmazonS3 s3;
  private final String prefix;
  record Pair(String left, String right) { }
  ${code === '' ? 'static { put("static"); }' : ''}
  Job(String name) { prefix = "pre"; }
  static void put(String key) { s3.putObject("b", key, "x"); }
  ${only('same(', 'static String same(String key) { put(key); return key; }')}
  ${only('Inner', `class Inner { ${only('.go(', 'void go(String key) { keep(prefix + "/" + key); }')} String key() { return prefix; } }`)}
  ${only('Inner().go', 'void keep(String key) { put("kept/" + key); }')}
  ${only('Nested', 'static class Nested { void go(String key) { put("nested/" + key); } }')}
  void run(String name, Object other) { ${code} }
}
`;
    const { accesses, skipped } = await detect([{ path: 'Job.java', text }]);
    expect(skipped).toEqual([]);
    expect([...new Set(accesses.filter(({ counted }) => counted).flatMap(({ key, alternatives }) => alternatives ?? [key]))].sort()).toEqual(keys);
  });
});

describe('Java: classes in classes, as types', () => {
  const nested = '  record Place(String root) { String key() { return root + "/here"; } }\n  static class Spot { String root; String key() { return root + "/spot"; } }\n';

  it.each([
    ['a parameter', 'void run(Place given) { put(given.key()); }', ['*/here']],
    ['a parameter by its whole name', 'void run(Job.Spot given) { put(given.key()); }', ['*/spot']],
    ['a field', 'Spot held; void run() { put(held.key()); }', ['*/spot']],
  ])('%s', async (_, code, keys) => {
    const text = `import com.amazonaws.services.s3.AmazonS3;\nclass Job {\n  AmazonS3 s3;\n${nested}  void put(String key) { s3.putObject("b", key, "x"); }\n  ${code}\n}\n`;
    const { accesses } = await detect([{ path: 'Job.java', text }]);
    expect([...new Set(accesses.filter(({ counted }) => counted).flatMap(({ key, alternatives }) => alternatives ?? [key]))].sort()).toEqual(keys);
  });
});

describe('Java: what is imported by its own name', () => {
  it.each([
    ['a format', 'import static java.lang.String.format;', 'format("a/%s.json", id)', 'a/*.json'],
    ['a join', 'import static java.lang.String.join;', 'join("/", "a", id)', 'a/*'],
    ['what is given back', 'import static java.util.Objects.requireNonNull;', '"a/" + requireNonNull(id)', 'a/*'],
    ['but not what another class has by that name', 'import static com.acme.Texts.format;', 'format("a/%s", id)', 'own/a/%s'],
  ])('%s', async (_, line, key, expected) => {
    const text = `import com.amazonaws.services.s3.AmazonS3;\n${line}\nclass Job {\n  AmazonS3 s3;\n  void run(String id) { s3.putObject("b", ${key}, "x"); }\n}\n`;
    const texts = 'package com.acme;\npublic class Texts {\n  public static String format(String text, String id) { return "own/" + text; }\n}\n';
    const { accesses } = await detect([{ path: 'src/Job.java', text }, { path: 'src/com/acme/Texts.java', text: texts }]);
    expect(accesses.map((access) => access.key)).toEqual([expected]);
  });
});

describe("Java: Spring's settings", () => {
  it.each([
    ['all of a field', '@Value("${app.prefix}") private String prefix;', '', '*/x'],
    ['with a fallback', '@Value("${app.prefix:raw}") private String prefix;', '', '*/x'],
    ['in a text', '@Value("in/${app.tenant:${other}}/raw") private String prefix;', '', 'in/*/raw/x'],
    ['an expression', '@Value("in/#{systemProperties[\'tenant\'] ?: {1}}") private String prefix;', '', 'in/*/x'],
    ['a text alone', '@Value("fixed") private String prefix;', '', 'fixed/x'],
    ['by a constant', 'static final String START = "in/";\n  @Value(START + "${app.tenant}") private String prefix;', '', 'in/*/x'],
    ['with a constant for its fallback', 'static final String START = "in/";\n  @Value("${app.prefix:" + START + "}/raw") private String prefix;', '', '*/raw/x'],
    ['of a parameter', 'private final String prefix;', 'Job(@Value("in/${app.tenant}") String prefix) { this.prefix = prefix; }', 'in/*/x'],
    ['of a parameter without a text', 'private final String prefix;', 'Job(@Value("${app.prefix}") final String prefix) { this.prefix = prefix; }', '*/x'],
  ])('%s', async (_, field, constructor, expected) => {
    const text = `import com.amazonaws.services.s3.AmazonS3;\nclass Job {\n  AmazonS3 s3;\n  ${field}\n  ${constructor}\n  void run() { s3.putObject("b", prefix + "/x", "x"); }\n}\n`;
    const { accesses, skipped } = await detect([{ path: 'Job.java', text }]);
    expect(skipped).toEqual([]);
    expect(accesses.map((access) => access.key)).toEqual([expected]);
  });
});
