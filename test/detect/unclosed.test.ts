/** A bracket or a text that is never closed hides what follows: the file is a finding. Valid code is not, however new its syntax. */
import { describe, expect, it } from '@jest/globals';
import { lowerGo } from '../../src/detect/front/go.ts';
import { lowerJava } from '../../src/detect/front/java.ts';
import { lowerJavaScript } from '../../src/detect/front/javascript.ts';
import { lowerJenkins } from '../../src/detect/front/jenkins.ts';
import { lowerPython } from '../../src/detect/front/python.ts';
import { lowerDocker, lowerShell } from '../../src/detect/front/shell.ts';
import { detect } from '../../src/detect/index.ts';
import { parseTerraform } from '../../src/detect/terraform/parse.ts';

const call = "s3.get_object(Bucket='b', Key='k')\n";
const send = "await s3.send(new GetObjectCommand({ Bucket: 'b', Key: 'k' }));\n";

describe('Jenkins', () => {
  it('a text of several lines', () => {
    expect(lowerJenkins('Jenkinsfile', "node {\n  sh '''\n  aws s3 cp a s3://b/k\n}\n").problems[0]?.line).toBe(2);
    expect(lowerJenkins('Jenkinsfile', "node {\n  sh '''\n  aws s3 cp a s3://b/k\n  '''\n  echo \"it's\"\n}\n").problems).toEqual([]);
  });
});

describe('Python', () => {
  it.each([
    ['an argument list', `x = 1\nprint(a, b\n${call}`, 2],
    ['a list', `KEYS = ['a', 'b'\n${call}`, 1],
    ['a dictionary', `CONFIG = {'a': 1\n${call}`, 1],
    ['parameters', `def read(a, b:\n    ${call}`, 1],
    ['a text of several lines', `x = 1\n\ny = '''words\n${call}`, 3],
    ['a format string', `y = f"""words {x}\n${call}`, 1],
    ['a value in a format string', `x = 1\ny = f"words {x"\n${call}`, 2],
    ['a text on one line', `x = 1\ny = "words\n${call}`, 2],
    ['a text that ends with an escape', `x = 1\ny = "words\\"\n${call}`, 2],
    ['a text without a start', `x = 1\nread(words")\n${call}`, 2],
    ['a description without a start', `def read():\n    Reads it."""\n    ${call}`, 2],
    ['a closer of another kind', `x = 1\ny = [x)\n${call}`, 2],
    ['a closer without an opener', `x = 1\n)\n${call}`, 2],
    ['a list among tabs', `if x:\n\ty = [1,\n        z = 2\n${call}`, 2],
  ])('%s', (_, text, line) => {
    expect(lowerPython('a.py', text).problems[0]?.line).toBe(line);
  });

  it.each([
    'match command:\n    case ["go", direction]:\n        go(direction)\n    case {"a": 1, **rest}:\n        pass\n',
    'def first[T](items: list[T]) -> T:\n    return items[0]\n\n\ntype Pair = tuple[int, int]\n',
    'with (\n    open("a") as one,\n    open("b") as two,\n):\n    pass\n',
    'try:\n    pass\nexcept* (OSError, ValueError) as group:\n    raise\n',
    'print(f"{name!r:>{width}} {value:%Y-%m-%d} {{literal}}")\n',
    'if (found := re.search("[(]", text)) is not None:\n    print(found)\n',
    'x = (\n    # a comment with (\n    1\n)\n',
    'async def read():\n    async with a as b, c as d:\n        return [x async for x in b]\n',
    'value = (yield)\nother = await (yield x)\n',
    "s = 'it is (open'\nt = \"[\"\nu = r'\\('\nv = b'{'\n",
    'with (\n    # it\'s a (\n    open("a") as one,  # and a )\n    open(f"{b}", "r") as two,\n):\n    pass\nwith (a as b):\n    pass\n',
    'with pair() as (a, b), other() as self.c, more() as d["e"]:\n    pass\n',
    'x = [2., 3.e5, 1.5]\ny = round(4.)\n',
    'print(f"{title:=^80}", f"{x:=10}", rf"\\{{{name}\\}}", f"{a["b"]!r:{width}} {f"{c}"}")\n',
    'def f[*Ts](x: tuple[int, *Ts]) -> None: ...\nz = lambda a, /, b: a\n',
    'match x:\n    case Point() | {}:\n        pass\n    case {}:\n        pass\n    case [1, *rest] if len(rest) > 1:\n        pass\n',
    '\f\nclass A:\n\tx = 1\n\n\tdef y(self):\n\t\tif x:\n\t\t\treturn [\n1,\n        \t]\n',
    'pairs = [b for a, *b in rows]\nheads = {k: v for k, (v, *_) in x.items()}\n',
    'x = t"{name} {other!r}"\ny = rt"{name}"\n',
    'class Box[T = int, U = str]:\n    pass\n\n\ntype Pair[T = int] = tuple[T, T]\n',
    '@decorate(a="(")\nclass B[T: (int, str)](Base[T], metaclass=Meta):\n    x: int = 1; y = """\n({[\'\n"""\n',
  ])('%j is valid', (text) => {
    expect(lowerPython('a.py', text).problems).toEqual([]);
  });
});

describe('JavaScript and TypeScript', () => {
  it.each([
    ['an argument list', `const x = 1;\nread(a, b\n${send}`, 2],
    ['a list', `const keys = ['a', 'b'\nconst y = 3;\n${send}`, 1],
    ['a block', `function read() {\n  return 1;\n\n${send}`, 1],
    ['a template', `const y = 1;\nconst x = \`words \${y}\n${send}`, 2],
    ['a value in a template', `const y = 1;\nconst x = \`words \${y\`;\n${send}`, 2],
    ['a string', `const y = 1;\nconst x = 'words\n${send}`, 2],
    ['a string without a start', `const y = 1;\nconst x = read(words");\n${send}`, 2],
    ['a comment', `const y = 1;\n/* words\n${send}`, 2],
    ['a pattern', `const y = 1;\nconst x = /words\n${send}`, 2],
    ['a closer of another kind', `const y = 1;\nconst x = [y);\n${send}`, 2],
    ['a closer without an opener', `const y = 1;\n}\n${send}`, 2],
  ])('%s', (_, text, line) => {
    for (const path of ['a.js', 'a.ts', 'a.tsx', 'a.jsx']) expect(lowerJavaScript(path, text).problems[0]?.line).toBe(line);
  });

  it.each([
    'function isText(value: unknown): value is string { return typeof value === "string"; }\n',
    'class A { static { start(); } accessor x = 1; #hidden = [1, 2]; constructor(private readonly a: string) {} }\n',
    'const x = y satisfies Record<string, [number, number]>;\nconst z = a! as const;\n',
    'type Keys = { [K in keyof T as `get${K}`]?: T[K] };\n',
    'enum Prefix { Out = "out/" }\nabstract class C { abstract read(): Promise<void> }\n',
    'const pattern = /[(]\\/`{/g;\nconst text = "(["; // a comment with {\n',
    'function f() {\n  [this.a, kept[0]] = [1, 2];\n}\n[a.b, c[d]] = pair;\n',
    "import keys, * as all from './keys';\n",
    'label: for (const [a, { b = 1 }] of pairs) { continue label; }\n',
    'const nested = `a ${`b ${c}`} d`;\n',
  ])('%j is valid', (text) => {
    expect(lowerJavaScript('a.ts', text).problems).toEqual([]);
  });
});

const get = '\tclient.GetObject(ctx, &s3.GetObjectInput{Bucket: aws.String("b"), Key: aws.String("k")})\n}\n';

describe('Elements', () => {
  const around = (element: string): string => `const View = () => {\n  return (\n    ${element}\n  );\n};\n${send}`;

  it.each([
    ['an element', '<p>words'],
    ['a fragment', '<><p>words</p>'],
    ['a tag', '<Row a={x}'],
    ['a value', '<p>{x</p>'],
    ['a value without a start', '<p>x}</p>'],
    ['an attribute', '<Row a="x></Row>'],
    ['an attribute without a start', '<Row a=x" b="y" />'],
    ['a comment', '<p>{/* words}</p>'],
    ['a template', '<Row a={`x} />'],
    ['a block', '<Row a={() => { x(); } />'],
  ])('%s', (_, element) => {
    for (const path of ['a.jsx', 'a.tsx', 'a.js']) expect(lowerJavaScript(path, around(element)).problems.length).toBeGreaterThan(0);
  });

  it.each([
    '<p title="it\'s (">it\'s a ( and [ and ` in words &quot;</p>',
    '<Row a=\'"\' b={\'}\'} c={`}`} {...rest}>{\'{\'}{" "}{x && <i />}</Row>',
    '<a.b.C x:y="z">{list.map((x) => (<Row key={x} />))}</a.b.C>',
    '<>{/* words */}{x /* words */}{/* a ` in words */}</>',
  ])('%j is valid', (element) => {
    for (const path of ['a.jsx', 'a.tsx', 'a.js']) expect(lowerJavaScript(path, around(element)).problems).toEqual([]);
  });
});

it('thousands of elements in each other are told, and nothing throws', () => {
  expect(lowerJavaScript('a.tsx', '<A>'.repeat(20_000)).problems).not.toEqual([]);
});

describe('Go', () => {
  it.each([
    ['a block', `package a\n\nfunc read() {\n\tif x {\n${get}`, 3, '{ is never closed'],
    ['an argument list', `package a\n\nfunc read() {\n\tprint(a, b\n${get}`, 4, '( is never closed'],
    ['an index', `package a\n\nfunc read() {\n\tx := keys[1\n${get}`, 4, '[ is never closed'],
    ['a raw string', `package a\n\nconst y = \`words\n\nfunc read() {\n${get}`, 3, '` is never closed'],
    ['a string', `package a\n\nconst y = "words\n\nfunc read() {\n${get}`, 3, '" is never closed'],
    ['a string that ends with an escape', `package a\n\nconst y = "words\\\n\nfunc read() {\n${get}`, 3, '" is never closed'],
    ['a rune', `package a\n\nconst y = 'w\n\nfunc read() {\n${get}`, 3, "' is never closed"],
    ['a comment', `package a\n\n/* words\n\nfunc read() {\n${get}`, 3, '/* is never closed'],
    ['a closer without an opener', `package a\n\n}\n\nfunc read() {\n${get}`, 3, '} closes nothing'],
    ['a closer of another kind', `package a\n\nfunc read() {\n\tx := keys[1)\n${get}`, 4, ') closes nothing'],
  ])('%s', (_, text, line, reason) => {
    expect(lowerGo('a.go', text).problems[0]).toEqual({ line, reason });
  });

  it.each([
    'package a\n\nvar r = []rune{\'"\', \'`\', \'\\\'\', \'\\\\\', \'{\', \'\\u00e9\'}\n',
    'package a\n\nvar s = `"({[` + "`({[\\"" + "\\\\" // a comment with {\n',
    'package a\n\n/* a "comment" with { and \' */\nvar keys = map[string][]int{"a": {1, 2}}\n',
    'package a\n\nfunc first[T any, S ~[]T](items S) (T, error) { return items[0], nil }\n\ntype Pair[K comparable, V any] struct{ k K; v V }\n',
    'package a\n\nfunc wait() { for range 3 { select { case <-done: default: } } }\n',
    'package a\n\nvar filters = map[string]func(string) []func(*Query) *Query{\n  "a": func(c string) []func(*Query) *Query { return nil },\n}\n\nfunc Next() func() <-chan int { return nil }\n',
  ])('%j is valid', (text) => {
    expect(lowerGo('a.go', text).problems).toEqual([]);
  });
});

it('Go: what stands between declarations and is none of them is told', () => {
  expect(lowerGo('a.go', 'package a\n\nfunc a() {}\nreturn b\nfunc c() {}\n').problems).toEqual([{ line: 4, reason: expect.stringMatching(/^not understood/) }]);
});

it.each([
  ['class A {\n  void a() {}\n  -> b;\n  void c() {}\n}\n', 3],
  ['class A { void a() {} }\nb();\nclass C {}\n', 2],
])('Java: what stands between declarations and is none of them is told: %j', (text, line) => {
  expect(lowerJava('A.java', text).problems).toEqual([{ line, reason: expect.stringMatching(/^not understood/) }]);
});

const load = '    s3.getObject(GetObjectRequest.builder().bucket("b").key("k").build());\n  }\n}\n';

describe('Java', () => {
  it.each([
    ['a block', `class A {\n  void read() {\n    if (x) {\n${load}`, 1, '{ is never closed'],
    ['an argument list', `class A {\n  void read() {\n    print(a, b;\n${load}`, 3, '( is never closed'],
    ['an index', `class A {\n  void read() {\n    x = keys[1;\n${load}`, 3, '[ is never closed'],
    ['a text block', `class A {\n  String y = """\n    words;\n  void read() {\n${load}`, 2, '""" is never closed'],
    ['a string', `class A {\n  String y = "words;\n  void read() {\n${load}`, 2, '" is never closed'],
    ['a character', `class A {\n  char y = 'w;\n  void read() {\n${load}`, 2, "' is never closed"],
    ['a comment', `class A {\n  /* words\n  void read() {\n${load}`, 2, '/* is never closed'],
    ['a comment at the end', `class A {\n  void read() {\n${load}/** words\n`, 6, '/* is never closed'],
    ['a closer without an opener', `class A {\n  void read() {\n${load}}\n`, 6, '} closes nothing'],
    ['a closer of another kind', `class A {\n  void read() {\n    x = keys[1);\n${load}`, 3, ') closes nothing'],
  ])('%s', (_, text, line, reason) => {
    expect(lowerJava('A.java', text).problems[0]).toEqual({ line, reason });
  });

  it.each([
    'class A { char[] c = { \'"\', \'\\\'\', \'\\\\\', \'{\', \'\\u0027\' }; }\n',
    'class A { String s = """\n  say "hi" and \\""" ({[ \\\\""" + "({[\\""; }\n',
    'class A { /** a "comment" with { and \' */ Map<String, List<int[]>> m = new HashMap<>(); // it\'s {\n}\n',
    'sealed interface S permits A {}\nrecord A(int... x) implements S { int y() { return switch (this) { case A(var z) when z[0] > 1 -> 1; default -> { yield 2; } }; } }\n',
    'package a;\n@Retention(RUNTIME)\npublic @interface Ann { String value() default "x"; Class<?>[] groups() default {}; }\n',
    '@Ann({ @One("a"), @One("b") })\nclass A<T extends Comparable<? super T>> { Runnable r = () -> {}; int[][] m = {{1}, {2}}; }\n',
  ])('%j is valid', (text) => {
    expect(lowerJava('A.java', text).problems).toEqual([]);
  });
});

describe('Shell', () => {
  const copy = 'aws s3 cp s3://b/k .\n';

  it.each([
    ['a document', `x=1\ncat <<EOF\nwords\n${copy}`, 2],
    ['a document with another end', `x=1\ncat <<-'EOF' > a\n  EOF\n${copy}`, 2],
    ['a document that takes the end of the next', `x=1\ncat <<EOF\nwords\n${copy}cat <<EOF\nmore\nEOF\n`, 2],
    ['a document in a substitution', `x=1\ny=$(cat <<EOF\nwords\n)\n${copy}`, 2],
    ['a document that a block is given', `x=1\nif a; then\n  b\nfi <<EOF\n${copy}`, 4],
    ['a text', `x=1\necho "words\n${copy}`, 2],
    ['a text as it is', `x=1\necho 'words\n${copy}`, 2],
    ['a text with escapes', `x=1\necho $'words\n${copy}`, 2],
    ['a substitution', `x=1\ny=$(date\n${copy}`, 2],
    ['a substitution of old', `x=1\ny=\`date\n${copy}`, 2],
    ['an expansion', `x=1\ny=\${x\n${copy}`, 2],
    ['a condition in a substitution', `x=1\ny=$(if a; then b)\n${copy}`, 2],
    ['a loop', `x=1\nwhile a; do b\n${copy}`, 4],
    ['a function', `x=1\nread() {\n${copy}`, 4],
  ])('%s', (_, text, line) => {
    expect(lowerShell('a.sh', text).problems[0]?.line).toBe(line);
  });

  it.each([
    "cat <<EOF\nit's a ( and \" in $(echo \"words\")\nEOF\n",
    "cat <<'A' <<-B\n$(it's\nA\n\tb\n\tB\n",
    'x=$(cat <<EOF\n)\nEOF\n)\ncat <<EOF\nEOF\n',
    "echo it\\'s \"it's\" 'a \"' $'it\\'s' \"$(echo \"a\")\" # it's\n",
    'case $x in (a) b ;; c|d) e ;; esac; [[ $a =~ ^(b|c)$ ]] && (( 1 << 2 ))\n',
    'f() { local a=("b" \'c\'); echo "${a[@]}" "${x:-"y"}" ${z//\\"/}; }\n',
  ])('%j is valid', (text) => {
    expect(lowerShell('a.sh', text).problems).toEqual([]);
  });
});

describe('A Dockerfile', () => {
  it.each([
    ['a text', 'FROM a\nRUN echo "words\nRUN aws s3 cp s3://b/k .\n', 2],
    ['a document', 'FROM a\nRUN <<EOF\naws s3 cp s3://b/k .\n', 2],
    ['a text in a document', 'FROM a\nRUN <<EOF\necho "words\nEOF\nRUN aws s3 cp s3://b/k .\n', 3],
  ])('%s', (_, text, line) => {
    expect(lowerDocker('Dockerfile', text).problems[0]?.line).toBe(line);
  });

  it.each([
    "FROM a\n# it's\nRUN <<EOF\n  echo it\\'s\nEOF\nRUN cat <<'EOF' > b && \\\n  c\nit's\nEOF\nCOPY <<EOF /d\nit's (\nEOF\n",
    'FROM a\nENV A="b c" D=e\nRUN --mount=type=cache,target=/x a && \\\n    # it\'s\n    b "$(( 1 << 2 ))"\nCMD ["a", "it\'s"]\nLABEL x="it\'s"\n',
  ])('%j is valid', (text) => {
    expect(lowerDocker('Dockerfile', text).problems).toEqual([]);
  });

  it('runs the script of a document', async () => {
    const text = 'FROM a\nRUN --network=none <<EOF\nset -e\naws s3 cp s3://b/k .\nEOF\nRUN aws s3 cp s3://b/l .\n';
    expect((await detect([{ path: 'Dockerfile', text }])).accesses.map(({ line, key }) => `${line} ${key}`)).toEqual(['4 k', '6 l']);
  });
});

describe('Terraform', () => {
  const object = 'resource "aws_s3_object" "one" {\n  bucket = "b"\n  key = "k"\n}\n';

  it.each([
    ['a block at the end of the file', `${object}data "aws_iam_policy_document" "p" {\n  statement {\n    effect = "Deny"\n  }\n`, 5],
    ['a block in a block at the end of the file', `${object}data "aws_iam_policy_document" "p" {\n  statement {\n    effect = "Deny"\n`, 6],
    ['a block before another', `resource "a" "b" {\n  key = "k"\n${object}`, 3],
    ['a closer without an opener', `data "aws_iam_policy_document" "p" {\n}\n  statement {\n  }\n}\n${object}`, 5],
    ['a comment', `x = 1\n/* words\n${object}`, 2],
    ['a comment in a list', `x = [1,\n/* words\n]\n${object}`, 2],
    ['a list', `x = [1\n${object}`, 2],
    ['a text', `x = 1\ny = "words\n${object}`, 2],
    ['a document', `x = 1\ny = <<EOF\n${object}`, 2],
  ])('%s', (_, text, line) => {
    expect(parseTerraform(text).faults.map((fault) => fault.line)).toContain(line);
  });

  it.each([`${object}/* words */ # }\n// {\n`, 'x = { a = "}" }\ny "z" {}\nw { v = 1 }\n', object.replaceAll('\n', '\r\n'), '/**/', ''])('%j is valid', (text) => {
    expect(parseTerraform(text).faults).toEqual([]);
  });
});
