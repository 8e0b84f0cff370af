/** Edits of files that people also write: what changes, and that everything else stays. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { align } from '../../../src/core/document-align.ts';
import { rewriteYaml, writeYaml } from '../../../src/core/document-edit.ts';
import { parseYaml } from '../../../src/core/document.ts';
import type { Json } from '../../../src/core/model.ts';
import { editPlaces, type PlaceChange } from './places.ts';
import { exportsYaml, realmYaml } from './rfc.ts';
import { anyJson, anyKey } from './said.ts';

/** The lines that differ, as `-old` and `+new`, in order. */
function difference(before: string, after: string): string[] {
  const old = before.split('\n');
  const now = after.split('\n');
  return align(old, now).flatMap((step) =>
    step.after === undefined ? [`-${old[step.before]}`] : step.before === undefined ? [`+${now[step.after]}`] : [],
  );
}

describe("edits of the RFC's files touch only the lines that change", () => {
  const rows: [string, string, PlaceChange[], string[]][] = [
    ['a version', exportsYaml, [{ path: ['exports', 0, 'version'], value: '1.4.0' }], ['-    version: "1.3.0"', '+    version: "1.4.0"']],
    [
      'a new path',
      exportsYaml,
      [{ path: ['exports', 0, 'value', 'read', 5], value: 'training-metrics/experiments/*' }],
      ['+        - "training-metrics/experiments/*"'],
    ],
    ['a removed path', exportsYaml, [{ path: ['exports', 0, 'value', 'read', 1], value: undefined }], ['-        - "jobs/*/*/config.json"']],
    ['a list emptied', exportsYaml, [{ path: ['exports', 0, 'value', 'write'], value: [] }], ['-      write:', '-        - "jobs/*/*/manifest.json"', '-        - "training-metrics/*"', '+      write: []']],
    ['a key', exportsYaml, [{ path: ['exports', 0, 'direction'], value: 'requires' }], ['+    direction: requires']],
    ['a key taken away', exportsYaml, [{ path: ['exports', 0, 'description'], value: undefined }], ['-    description: S3 paths that aperture training code needs to access']],
    ['a line with a comment', realmYaml, [{ path: ['governance', 'admission'], value: 'open' }], ['-  admission: approval  # open | approval | invite-only', '+  admission: open  # open | approval | invite-only']],
    ['an approver', realmYaml, [{ path: ['governance', 'approvers', 1], value: '@octocat' }], ['+    - "@octocat"']],
    ['a value inside flow', exportsYaml, [{ path: ['exports', 0, 'schema', 'properties', 'read', 'items', 'type'], value: 'integer' }], ['-          items: { type: string }', '+          items: { type: integer }']],
    ['a map', realmYaml, [{ path: ['governance', 'invited'], value: ['a', 'b'] }], ['+  invited:', '+    - a', '+    - b']],
    ['nothing', realmYaml, [{ path: ['name'], value: 'letemcook' }], []],
    ['what is not there', realmYaml, [{ path: ['x', 'y'], value: undefined }], []],
  ];
  it.each(rows)('%s', (_, text, changes, expected) => {
    const edited = editPlaces('f.yaml', text, changes);
    expect(difference(text, edited)).toEqual(expected);
  });
});

describe('layouts that people use', () => {
  const rows: [string, string, PlaceChange[], string][] = [
    ['aligned comments and values', 'name:    a   # who\nversion: 1   # what\n', [{ path: ['name'], value: 'b' }], 'name:    b   # who\nversion: 1   # what\n'],
    ['quotes stay of their kind', "a: 'x'\nb: \"y\"\nc: z\n", [{ path: ['a'], value: 'x2' }, { path: ['b'], value: 'y2' }, { path: ['c'], value: 'z2' }], "a: 'x2'\nb: \"y2\"\nc: z2\n"],
    ['versions are quoted from now on', 'version: 1.2.3\n', [{ path: ['version'], value: '1.20.0' }], 'version: "1.20.0"\n'],
    ['lists without indentation', 'a:\n- x\n- y\nb: 1\n', [{ path: ['a', 2], value: 'z' }], 'a:\n- x\n- y\n- z\nb: 1\n'],
    ['four spaces', 'a:\n    - x:\n          y: 1\n', [{ path: ['a', 0, 'x', 'z'], value: [1] }], 'a:\n    - x:\n          y: 1\n          z:\n            - 1\n'],
    ['an empty value', 'a:\nb: 1\n', [{ path: ['a'], value: 'x' }], 'a: x\nb: 1\n'],
    ['an empty value with a comment', 'a: # soon\nb: 1\n', [{ path: ['a'], value: ['x'] }], 'a: # soon\n  - x\nb: 1\n'],
    ['an empty list', 'a: [] # none yet\n', [{ path: ['a'], value: ['x'] }], 'a: # none yet\n  - x\n'],
    ['a list in flow', 'a: [x, v] # two\n', [{ path: ['a', 2], value: 'z' }], 'a: [ x, v, z ] # two\n'],
    ['newest first, under a comment', 'a:\n  # newest first\n  - version: "2.0.0" # b\n', [{ path: ['a'], value: [{ version: '3.0.0' }, { version: '2.0.0' }] }], 'a:\n  # newest first\n  - version: "3.0.0"\n  - version: "2.0.0" # b\n'],
    ['blank lines between entries', 'a:\n  - name: x\n\n  - name: y\n\n  - name: z\n', [{ path: ['a', 1], value: undefined }], 'a:\n  - name: x\n\n\n  - name: z\n'],
    ['a comment on the last line', 'a:\n  - x\n  # end of a\nb: 1\n# end\n', [{ path: ['a', 1], value: 'z' }], 'a:\n  - x\n  - z\n  # end of a\nb: 1\n# end\n'],
    ['a block text', 'a: |\n  x\n  y\nb: 1\n', [{ path: ['b'], value: 2 }, { path: ['c'], value: 3 }], 'a: |\n  x\n  y\nb: 2\nc: 3\n'],
    ['after a block text', 'b: 1\na: |\n  x\n', [{ path: ['c'], value: 3 }], 'b: 1\na: |\n  x\nc: 3\n'],
    ['a text of several lines', 'a: x\n', [{ path: ['b'], value: 'y\nz\n' }], 'a: x\nb: |\n  y\n  z\n'],
    ['CRLF becomes LF', '# c\r\na: 1\r\nb: 2\r\n', [{ path: ['a'], value: 3 }], '# c\na: 3\nb: 2\n'],
    ['no final newline', 'a: 1\nb: 2', [{ path: ['c'], value: 3 }], 'a: 1\nb: 2\nc: 3\n'],
    ['a byte order mark goes', '\ufeffa: 1\n', [{ path: ['a'], value: 3 }], 'a: 3\n'],
    ['a file of comments only', '# mine\n\n# all\n', [{ path: ['a'], value: 1 }], '# mine\n\n# all\na: 1\n'],
    ['a document start', '---\n# c\na: 1\n', [{ path: ['b'], value: 1 }], '---\n# c\na: 1\nb: 1\n'],
    ['everything in flow', '{a: 1, b: [2]} # c\n', [{ path: ['b', 1], value: 3 }], '{ a: 1, b: [ 2, 3 ] } # c\n'],
    ['keys that are numbers', 'b: 1 # b\n2: x # two\n1: y # one\n', [{ path: ['1'], value: 'z' }, { path: ['0'], value: 'v' }], 'b: 1 # b\n2: x # two\n1: z # one\n"0": v\n'],
    ['the first key of an item', 'a:\n  - x: 1 # one\n    y: 2 # two\n', [{ path: ['a', 0, 'x'], value: undefined }], 'a:\n  - y: 2 # two\n'],
  ];
  it.each(rows)('%s', (_, text, changes, expected) => {
    expect(editPlaces('f.yaml', text, changes)).toBe(expected);
  });

  it('a file that does not exist yet', () => {
    expect(editPlaces('f.yaml', undefined, [{ path: ['realm', 'name'], value: 'a' }, { path: ['realm', 'domain'], value: 'b' }])).toBe('realm:\n  name: a\n  domain: b\n');
  });

  it('what is one object in two places is written twice: a realm reads no aliases', () => {
    const shared = ['x'];
    expect(writeYaml({ a: shared, b: shared })).toBe('a:\n  - x\nb:\n  - x\n');
    expect(rewriteYaml('f.yaml', 'c: 1\n', { c: 1, d: { a: shared, b: shared } })).toBe('c: 1\nd:\n  a:\n    - x\n  b:\n    - x\n');
    expect(rewriteYaml('f.yaml', '{ c: 1 }\n', { c: 1, d: [shared, shared] })).toBe('{ c: 1, d: [ [ x ], [ x ] ] }\n');
  });

  it('a file that cannot be read is never replaced', () => {
    expect(() => editPlaces('f.yaml', 'a: [', [{ path: ['a'], value: 1 }])).toThrow(expect.objectContaining({ code: 'BAD_FILE' }));
  });
});

/** Puts a comment of its own on every line that can carry one; returns the text and the comments. */
function commented(text: string): { text: string; comments: string[] } {
  const comments: string[] = [];
  const lines = text.split('\n').map((line, index) => {
    if (line === '' || !/^[\sA-Za-z0-9_:[\]{}"-]*$/.test(line)) return line;
    comments.push(`# c${index};`);
    return `${line} # c${index};`;
  });
  return { text: lines.join('\n'), comments };
}

const name = fc.stringMatching(/^[a-z]{1,6}$/);
const simple: fc.Arbitrary<Json> = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof({ maxDepth: 3 }, name, fc.integer({ min: 0, max: 99 }), fc.array(tie('json'), { maxLength: 4 }), fc.dictionary(name, tie('json'), { maxKeys: 4, noNullPrototype: true })),
})).json;

describe('for any value', () => {
  it('the text means the new value after the edit, whatever it meant before', () => {
    fc.assert(
      fc.property(anyJson, anyJson, (before, after) => {
        const text = writeYaml(before);
        expect(parseYaml('f', rewriteYaml('f', text, after)).value).toEqual(after);
      }),
      { numRuns: 1500 },
    );
  });

  it('one changed place is one changed place', () => {
    fc.assert(
      fc.property(fc.dictionary(anyKey, anyJson, { maxKeys: 4, noNullPrototype: true }), anyKey, anyJson, (before, key, value) => {
        const edited = editPlaces('f', writeYaml(before), [{ path: [key], value }]);
        expect(parseYaml('f', edited).value).toEqual({ ...before, [key]: value });
        const removed = editPlaces('f', edited, [{ path: [key], value: undefined }]);
        const { [key]: _, ...rest } = { ...before, [key]: value };
        expect(parseYaml('f', removed).value).toEqual(rest);
      }),
      { numRuns: 800 },
    );
  });

  it('an edit that changes nothing gives the same text back', () => {
    fc.assert(fc.property(anyJson, (value) => expect(rewriteYaml('f', writeYaml(value), value)).toBe(writeYaml(value))), { numRuns: 500 });
  });

  it('a change anywhere keeps the comments above and below', () => {
    const picks = fc.array(fc.nat(100), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(fc.dictionary(anyKey, anyJson, { minKeys: 1, maxKeys: 4, noNullPrototype: true }), picks, anyJson, anyKey, (before, choices, value, key) => {
        const after = changedSomewhere(before, choices, key, value);
        const edited = rewriteYaml('f', `# above\n${writeYaml(before)}# below\n`, after);
        expect(parseYaml('f', edited).value).toEqual(after);
        expect(edited).toMatch(/^# above\n[^]*# below\n$/);
      }),
      { numRuns: 1500 },
    );
  });

  it('comments on what stays, stay', () => {
    fc.assert(
      fc.property(fc.dictionary(name, simple, { minKeys: 1, maxKeys: 4, noNullPrototype: true }), fc.stringMatching(/^new[a-z]{1,3}$/), simple, (before, key, value) => {
        const { text, comments } = commented(writeYaml(before));
        fc.pre(parsesTo(text, before));
        const edited = editPlaces('f', text, [{ path: [key], value }]);
        for (const comment of comments) expect(edited).toContain(comment);
        // What was there is there still, line by line.
        expect(difference(text, edited).filter((line) => line.startsWith('-'))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

/** A document with one part added, replaced or taken away, at a place that the choices lead to. */
function changedSomewhere(node: Json, choices: readonly number[], key: string, value: Json): Json {
  const [where = 0, what = 0, ...rest] = choices;
  if (typeof node !== 'object' || node === null || Object.keys(node).length === 0) return value;
  if (Array.isArray(node)) {
    const at = where % node.length;
    if (what % 4 === 0) return node.filter((_, index) => index !== at);
    if (what % 4 === 1) return [...node.slice(0, at), value, ...node.slice(at)];
    return node.map((each, index) => (index === at ? changedSomewhere(each, rest, key, value) : each));
  }
  const at = Object.keys(node)[where % Object.keys(node).length]!;
  if (what % 4 === 0) return Object.fromEntries(Object.entries(node).filter(([each]) => each !== at));
  if (what % 4 === 1) return { ...node, [key]: value };
  return { ...node, [at]: changedSomewhere(node[at]!, rest, key, value) };
}

function parsesTo(text: string, value: Json): boolean {
  try {
    return JSON.stringify(parseYaml('f', text).value) === JSON.stringify(value);
  } catch {
    return false;
  }
}

describe('two versions of a list', () => {
  const item = fc.oneof(fc.constantFrom<Json>('a', 'b', 'c', 1, null), fc.record({ name: fc.constantFrom('x', 'y'), n: fc.integer({ min: 0, max: 1 }) }) as fc.Arbitrary<Json>);
  it('are walked so that every item comes up once, in order', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 8 }), fc.array(item, { maxLength: 8 }), (before, after) => {
        const steps = align(before, after);
        expect(steps.flatMap((step) => step.before ?? [])).toEqual(before.map((_, index) => index));
        expect(steps.flatMap((step) => step.after ?? [])).toEqual(after.map((_, index) => index));
      }),
    );
  });

  it('pair items of one name, and equal ones', () => {
    expect(align([{ name: 'a', v: 1 }, 'x', { name: 'b' }], ['x', { name: 'b', v: 2 }, { name: 'a' }])).toEqual([
      { before: 0, after: undefined },
      { before: 1, after: 0 },
      { before: 2, after: 1 },
      { before: undefined, after: 2 },
    ]);
  });

  it('end soon when they are long', () => {
    const numbers = Array.from({ length: 20_000 }, (_, index) => index);
    const start = performance.now();
    expect(align(numbers, [...numbers].reverse())).toHaveLength(40_000);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
