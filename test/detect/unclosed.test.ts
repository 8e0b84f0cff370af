/** A bracket or a text that is never closed hides what follows: the file is a finding. Valid code is not, however new its syntax. */
import { describe, expect, it } from '@jest/globals';
import { lowerJavaScript } from '../../src/detect/front/javascript.ts';
import { lowerPython } from '../../src/detect/front/python.ts';

const call = "s3.get_object(Bucket='b', Key='k')\n";
const send = "await s3.send(new GetObjectCommand({ Bucket: 'b', Key: 'k' }));\n";

describe('Python', () => {
  it.each([
    ['an argument list', `x = 1\nprint(a, b\n${call}`, 2],
    ['a list', `KEYS = ['a', 'b'\n${call}`, 1],
    ['a dictionary', `CONFIG = {'a': 1\n${call}`, 1],
    ['parameters', `def read(a, b:\n    ${call}`, 1],
    ['a text of several lines', `x = 1\n\ny = '''words\n${call}`, 3],
    ['a format string', `y = f"""words {x}\n${call}`, 1],
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
  ])('%s', (_, text, line) => {
    for (const path of ['a.js', 'a.ts']) expect(lowerJavaScript(path, text).problems[0]?.line).toBe(line);
  });

  it.each([
    'function isText(value: unknown): value is string { return typeof value === "string"; }\n',
    'class A { static { start(); } accessor x = 1; #hidden = [1, 2]; constructor(private readonly a: string) {} }\n',
    'const x = y satisfies Record<string, [number, number]>;\nconst z = a! as const;\n',
    'type Keys = { [K in keyof T as `get${K}`]?: T[K] };\n',
    'enum Prefix { Out = "out/" }\nabstract class C { abstract read(): Promise<void> }\n',
    'const pattern = /[(]\\/`{/g;\nconst text = "(["; // a comment with {\n',
    'label: for (const [a, { b = 1 }] of pairs) { continue label; }\n',
    'const nested = `a ${`b ${c}`} d`;\n',
  ])('%j is valid', (text) => {
    expect(lowerJavaScript('a.ts', text).problems).toEqual([]);
  });
});
