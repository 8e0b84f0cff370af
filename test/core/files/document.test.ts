/** YAML from strangers: what is accepted, how each harmful form is refused, and where. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { writeYaml } from '../../../src/core/document-edit.ts';
import { parseYaml } from '../../../src/core/document.ts';
import { BlueError, formatLocation } from '../../../src/core/errors.ts';
import type { Json } from '../../../src/core/model.ts';
import { anyJson, said } from './said.ts';

describe('what is read', () => {
  const rows: [string, string, Json][] = [
    ['core schema: dates are texts', 'a: 2026-01-24T10:00:00Z\nb: 2026-01-24', { a: '2026-01-24T10:00:00Z', b: '2026-01-24' }],
    ['core schema: yes, no, on and off are texts', '[yes, no, on, off, y, N]', ['yes', 'no', 'on', 'off', 'y', 'N']],
    ['numbers, booleans, nothing', '[1, 1.5, 0x1F, 0o17, 012, true, null, ~, ""]', [1, 1.5, 31, 15, 12, true, null, null, '']],
    ['an anchor that nobody uses', 'a: &x 1', { a: 1 }],
    ['a known tag', 'a: !!str 1.20', { a: '1.20' }],
    ['keys that are numbers, as written', '1.20: a\ntrue: b', { '1.20': 'a', true: 'b' }],
    ['a quoted merge key', '"<<": 1', { '<<': 1 }],
    ['block texts', 'a: |\n  x\n  y\nb: >-\n  x\n  y\n', { a: 'x\ny\n', b: 'x y' }],
    ['CRLF', 'a: 1\r\nb:\r\n  - 2\r\n', { a: 1, b: [2] }],
    ['CRLF in a block text', 'a: |\r\n  x\r\n  y\r\n', { a: 'x\ny\n' }],
    ['a byte order mark', '\ufeffa: 1', { a: 1 }],
    ['nothing', '', null],
    ['comments only', '# a\n', null],
    ['JSON with tabs', '{\n\t"a": [1,\t2]\n}', { a: [1, 2] }],
    ['brackets in texts', `a: "[[[["\nb: it's [ ok\nc: |\n  {{{{\n  [[[[\n# [[[[\n`, { a: '[[[[', b: "it's [ ok", c: '{{{{\n[[[[\n' }],
    ['emoji and other scripts', 'a: 😀 日本語 é', { a: '😀 日本語 é' }],
    ['a percent sign that is no directive', 'a: "%x"\nb:\n  - 100 %\n', { a: '%x', b: ['100 %'] }],
  ];
  it.each(rows)('%s', (_, text, expected) => {
    expect(parseYaml('f.yaml', new TextEncoder().encode(text)).value).toEqual(expected);
    expect(parseYaml('f.yaml', text).value).toEqual(expected);
  });
});

describe('what is refused, and where', () => {
  const rows: [string, string | Uint8Array, string][] = [
    ['alias bomb', 'a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n', 'BAD_FILE f.yaml:2:8: aliases such as *a are not supported. Write the content out where it is used'],
    ['alias without an anchor', 'a: *x\n', 'BAD_FILE f.yaml:1:4: aliases such as *x are not supported. Write the content out where it is used'],
    ['merge key', 'a:\n  <<: {b: 1}\n', 'BAD_FILE f.yaml:2:3: merge keys (<<) are not supported. Write the content out where it is used'],
    ['tab as indentation', 'a:\n\tb: 1\n', 'BAD_FILE f.yaml:2:1: a tab is used as indentation. Indent with spaces'],
    ['tab after spaces', 'a:\n  b: 1\n \tc: 2\n', 'BAD_FILE f.yaml:3:1: not valid YAML: All mapping items must start at the same column. Correct the syntax at this place'],
    ['duplicate key', 'a: 1\nb: 2\na: 3\n', 'BAD_FILE f.yaml:3:1: key "a" is written twice. Keep one of the two'],
    ['duplicate key, written otherwise', 'a: 1\n"a": 2\n', 'BAD_FILE f.yaml:2:1: key "a" is written twice. Keep one of the two'],
    ['duplicate key in flow', '{a: 1, a: 2}', 'BAD_FILE f.yaml:1:8: key "a" is written twice. Keep one of the two'],
    ['__proto__', 'a:\n  __proto__:\n    polluted: true\n', 'BAD_FILE f.yaml:2:3: key "__proto__" is not allowed. Rename the key'],
    ['__proto__ in quotes', '{"__proto__": {}}', 'BAD_FILE f.yaml:1:2: key "__proto__" is not allowed. Rename the key'],
    ['__proto__ by escapes', '{"\\x5f_proto__": {}}', 'BAD_FILE f.yaml:1:2: key "__proto__" is not allowed. Rename the key'],
    ['constructor', 'constructor: 1', 'BAD_FILE f.yaml:1:1: key "constructor" is not allowed. Rename the key'],
    ['prototype', '- prototype: 1', 'BAD_FILE f.yaml:1:3: key "prototype" is not allowed. Rename the key'],
    ['NUL', 'a: 1\nb: \0\n', 'BAD_FILE f.yaml:2:4: control character U+0000 is not allowed. Save the file as UTF-8 text'],
    ['escape sequence', 'a: \u001b[31m\n', 'BAD_FILE f.yaml:1:4: control character U+001B is not allowed. Remove the character, or write it as an escape in double quotes'],
    ['lone carriage return', 'a: 1\rb: 2\n', 'BAD_FILE f.yaml:1:5: control character U+000D is not allowed. Remove the character, or write it as an escape in double quotes'],
    ['not UTF-8', Uint8Array.from([97, 58, 32, 49, 10, 98, 58, 32, 0xe9, 10]), 'BAD_FILE f.yaml:2: the file is not UTF-8. Save the file as UTF-8'],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 97, 0, 58, 0]), 'BAD_FILE f.yaml:1: the file is not UTF-8. Save the file as UTF-8'],
    ['%YAML directive', '%YAML 1.1\n---\na: yes\n', 'BAD_FILE f.yaml:1:1: directives such as %YAML are not supported. Remove the line; files are read as YAML 1.2'],
    ['%TAG directive', '# x\n%TAG ! tag:x,2000:\n---\na: 1\n', 'BAD_FILE f.yaml:2:1: directives such as %TAG are not supported. Remove the line; files are read as YAML 1.2'],
    ['unknown tag', 'a: 1\nb: !!js/function "x"\n', 'BAD_FILE f.yaml:2:4: unknown tag: Unresolved tag: tag:yaml.org,2002:js/function. Remove the tag (!...)'],
    ['a tag of its own', 'a: !Ref x\n', 'BAD_FILE f.yaml:1:4: unknown tag: Unresolved tag: !Ref. Remove the tag (!...)'],
    ['several documents', 'a: 1\n---\nb: 2\n', "BAD_FILE f.yaml:2:1: the file holds more than one YAML document. Remove the second '---' and what follows"],
    ['a key that is a map', '? {a: 1}\n: 2\n', 'BAD_FILE f.yaml:1:3: a key has to be a text. Write it as `key: value`; quote a value that holds ": " or starts with "{", "[", "*" or "&"'],
    ['a key that is nothing', ': 1\n', 'BAD_FILE f.yaml:1:1: a key has to be a text. Write it as `key: value`; quote a value that holds ": " or starts with "{", "[", "*" or "&"'],
    ['a placeholder of a template', 'a: {{ x }}\n', 'BAD_FILE f.yaml:1:5: a key has to be a text. Write it as `key: value`; quote a value that holds ": " or starts with "{", "[", "*" or "&"'],
    ['infinity', 'a: .inf\n', 'BAD_FILE f.yaml:1:4: Infinity is not a value that JSON has. Use a finite number, or quote it to make it a text'],
    ['not a number', 'a: .nan\n', 'BAD_FILE f.yaml:1:4: NaN is not a value that JSON has. Use a finite number, or quote it to make it a text'],
    ['an unclosed quote', 'a: "x\n', 'BAD_FILE f.yaml:2:1: not valid YAML: Missing closing "quote. Correct the syntax at this place'],
    ['a colon in a text', 'a: b: c\n', 'BAD_FILE f.yaml:1:4: not valid YAML: Nested mappings are not allowed in compact mappings. Correct the syntax at this place'],
    ['10 MB', new Uint8Array(10 * 1024 * 1024).fill(97), 'TOO_LARGE f.yaml: the file has 10485760 bytes; files of a realm end at 262144 (256 KiB). Split it, or export less'],
    ['65 levels of lists', `${'['.repeat(65)}${']'.repeat(65)}`, 'BAD_FILE f.yaml:1:65: nested deeper than 64 levels. Flatten the document'],
    ['65 levels of indentation', Array.from({ length: 65 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'), 'BAD_FILE f.yaml:65:65: nested deeper than 64 levels. Flatten the document'],
    ['65 keys on one line', 'a: '.repeat(66), 'BAD_FILE f.yaml:1:194: nested deeper than 64 levels. Flatten the document'],
    ['65 dashes in brackets', `${']'.repeat(9)}\n[${'- '.repeat(65)}`, 'BAD_FILE f.yaml:2:130: nested deeper than 64 levels. Flatten the document'],
    ['brackets after brackets closed too often', `${']'.repeat(100)}${'['.repeat(65)}`, 'BAD_FILE f.yaml:1:165: nested deeper than 64 levels. Flatten the document'],
    ['65 dashes', `${'- '.repeat(65)}x`, 'BAD_FILE f.yaml:1:129: nested deeper than 64 levels. Flatten the document'],
  ];
  it.each(rows)('%s', (_, content, expected) => {
    expect(said(() => parseYaml('f.yaml', content))).toBe(expected);
  });

  it('leaves the prototype of objects alone', () => {
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(parseYaml('f', 'toString: 1\nhasOwnProperty: 2').value).toEqual({ toString: 1, hasOwnProperty: 2 });
  });
});

describe('64 levels are read', () => {
  it.each([
    ['lists', `${'['.repeat(64)}${']'.repeat(64)}`],
    ['maps', Array.from({ length: 64 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
    ['dashes', `${'- '.repeat(63)}x`],
    ['and any number of entries beside each other', `[${'a: 1, '.repeat(200)}]`],
    ['and any number of lines', `a:\n${'- b: 1\n'.repeat(200)}`],
  ])('%s', (_, text) => {
    expect(said(() => parseYaml('f', text))).toBe('no error');
  });
});

/** 64 KiB of what costs a parser most, as far as somebody could think of it; the time grows with the size only, and the limit is four times that. */
const KIB = 256;
const floods: [string, string][] = [
  ['brackets', '['.repeat(256 * KIB)],
  ['brackets, closed', '['.repeat(100 * KIB) + ']'.repeat(100 * KIB)],
  ['braces', '{a: '.repeat(64 * KIB)],
  ['dashes', '- '.repeat(128 * KIB)],
  ['question marks', '? '.repeat(128 * KIB)],
  ['colons', ': '.repeat(128 * KIB)],
  ['question marks in flow', `[${'? '.repeat(120 * KIB)}]`],
  ['tags', '!!a '.repeat(64 * KIB)],
  ['anchors', '&a '.repeat(85 * KIB)],
  ['documents', '---\n'.repeat(64 * KIB)],
  ['document ends', '...\n'.repeat(64 * KIB)],
  ['empty lines', '\n'.repeat(256 * KIB)],
  ['spaces', ' '.repeat(256 * KIB)],
  ['comments', '#\n'.repeat(128 * KIB)],
  ['comment lines before each key', Array.from({ length: 20 * KIB }, (_, index) => `# c\nk${index}:`).join('\n').slice(0, 256 * KIB)],
  ['keys', Array.from({ length: 28 * KIB }, (_, index) => `k${index}:`).join('\n').slice(0, 256 * KIB)],
  ['keys in flow', `{${Array.from({ length: 28 * KIB }, (_, index) => `k${index}`).join(',').slice(0, 250 * KIB)}}`],
  ['items', '-\n'.repeat(128 * KIB)],
  ['commas', `[${','.repeat(255 * KIB)}]`],
  ['one long word', 'a'.repeat(256 * KIB)],
  ['one long key', `${'a'.repeat(255 * KIB)}: 1`],
  ['one long quote', `"${'\\n'.repeat(127 * KIB)}"`],
  ['one long text over many lines', `a: ${'b\n  '.repeat(60 * KIB)}`],
  ['one quote over many lines', `a: "${'b\n  '.repeat(60 * KIB)}"`],
  ['a block text', `a: |\n${'  b\n'.repeat(60 * KIB)}`],
  ['a staircase', Array.from({ length: 720 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
  ['percent signs', '%\n'.repeat(128 * KIB)],
  ['aliases', `[${'*a,'.repeat(80 * KIB)}]`],
  ['unknown tags', '- !x a\n'.repeat(36 * KIB)],
  ['lines that are no YAML', 'a b\n: c\n'.repeat(32 * KIB)],
  ['digits', '9'.repeat(256 * KIB)],
  ['keys on one line', 'a: '.repeat(85 * KIB)],
  ['keys and items on one line', 'a: - '.repeat(51 * KIB)],
  ['items in brackets', `[${'- ? '.repeat(63 * KIB)}`],
  ['tags and items', '!a - '.repeat(51 * KIB)],
  ['lists under keys, badly indented', `  ${'a: &x\n- '.repeat(31 * KIB)}`],
  ['zeros', `0.${'0'.repeat(255 * KIB)}e`],
];

describe('a flood of anything ends soon', () => {
  it.each(floods)('%s', (_, text) => {
    const start = performance.now();
    let outcome: unknown = 'read';
    try {
      parseYaml('f', text);
    } catch (error) {
      outcome = error;
    }
    if (outcome !== 'read') expect(outcome).toBeInstanceOf(BlueError);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('any text', () => {
  it('is read or refused by a located error, and nothing else', () => {
    const pieces = fc.constantFrom('a', 'b: ', '- ', '\n', '  ', '[', ']', '{', '}', ',', '? ', '&x ', '*x', '!t ', '"', "'", '|\n', '>\n', '#', '%', '---\n', '<<: ', '\t', '\0', '😀', '1.20', '__proto__: ');
    fc.assert(
      fc.property(fc.oneof(fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')), fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
        try {
          parseYaml('f', text);
        } catch (error) {
          if (!(error instanceof BlueError) || error.location === undefined || error.next === undefined) throw error;
          expect(formatLocation(error.location)).toMatch(/^f(:\d+(:\d+)?)?$/);
          expect(error.message).not.toMatch(/[\u0000-\u001f]/);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is read from bytes as well as from text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          parseYaml('f', bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(BlueError);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is written', () => {
  it('reads back as the same value', () => {
    fc.assert(fc.property(anyJson, (value) => expect(parseYaml('f', writeYaml(value)).value).toEqual(value)), { numRuns: 1000 });
  });

  it("looks like the RFC's files", () => {
    expect(writeYaml({ exports: [{ name: 'a', version: '1.20.0', description: 'plain words', value: { read: ['jobs/*', 'plain'], none: [], map: {} }, changelog: [{ version: '1.20.0', date: '2026-01-24', changes: ['on', '012', '1:30', 'true', 'two\nlines'] }] }] })).toBe(
      `exports:
  - name: a
    version: "1.20.0"
    description: plain words
    value:
      read:
        - "jobs/*"
        - plain
      none: []
      map: {}
    changelog:
      - version: "1.20.0"
        date: 2026-01-24
        changes:
          - "on"
          - "012"
          - "1:30"
          - "true"
          - |-
            two
            lines
`,
    );
  });
});

describe('the way back to the text', () => {
  const document = parseYaml('f', 'a:\n  - b: 1\n    "c/d": "x"\n  - [1, 2]\n');
  it.each([
    ['', 'f:1:1', undefined],
    ['/a', 'f:1:1', undefined],
    ['/a/0', 'f:2:5', undefined],
    ['/a/0/b', 'f:2:5', '1'],
    ['/a/0/c~1d', 'f:3:5', '"x"'],
    ['/a/1/1', 'f:4:9', '2'],
    ['/a/0/missing', 'f:2:5', undefined],
    ['/a/7/b', 'f:1:1', undefined],
  ])('%s is at %s', (pointer, expected, source) => {
    expect(formatLocation(document.locate(pointer))).toBe(expected);
    expect(document.source(pointer)).toBe(source);
  });
});
