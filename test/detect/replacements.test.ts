/** Regular expressions that change texts: what is sure is told, whatever stands in the holes. */
import { describe, expect, it } from '@jest/globals';
import { detect } from '../../src/detect/index.ts';
import { replacedBy } from '../../src/detect/replacements.ts';
import { join, patternsOf, text, unknownValue, type Value } from '../../src/detect/value.ts';

/** `a*b`: each `*` is a hole. */
function valueOf(pattern: string): Value {
  return join(pattern.split('*').flatMap((piece, index): Value[] => (index === 0 ? [text(piece)] : [unknownValue, text(piece)])));
}

const rows: [string, string, string, string, string][] = [
  ['/a/b', '^/', '', '', 'a/b'],
  ['//a/b', '^/+', 'g', '', 'a/b'],
  ['a/b//', '/+$', '', '', 'a/b'],
  ['/a/b/', '^/+|/+$', 'g', '', 'a/b'],
  ['a b-c', '[^a-z]', 'g', '_', 'a_b_c'],
  ['a.b', '\\.', 'g', '/', 'a/b'],
  ['a.b.c', '\\.', '', '/', 'a/b.c'],
  ['AbA', 'a', 'gi', 'x', 'xbx'],
  ['v1/(x)', '\\(x\\)', '', 'y', 'v1/y'],
  // With holes
  ['/a/*', '^/', '', '', 'a/*'],
  ['/*', '^/', '', '', '*'],
  ['/*', '^/+', '', '', '*'],
  ['*/x/', '/$', '', '', '*/x'],
  ['*/x', '^/', '', '', '*'],
  ['a b/*/c d', ' ', 'g', '-', 'a-b/*/c-d'],
  ['a  b/*', '\\s+', 'g', '-', 'a-b/*'],
  ['a *', '\\s+', 'g', '-', '*'],
  ['pre/*', '^pre/', '', '', '*'],
  ['pr*', '^pre/', '', '', '*'],
  ['other/*', '^pre/', '', '', 'other/*'],
  ['a/*/b', 'a/b', 'g', 'x', '*'],
  // Slashes that are made one, as where paths are joined
  ['a//b', '/{2,}', 'g', '/', 'a/b'],
  ['staged/*', '\\/{2,}', 'g', '/', 'staged/*'],
  ['a//b/*//c', '/+', 'g', '/', 'a/b/*/c'],
  ['a/*/b', '//+', 'g', '/', 'a/*/b'],
  ['a/*/b', '\\/\\/+', '', '/', '*'],
  ['a/*/b', '/+', 'g', '-', '*'],
  // What cannot be judged
  ['aaaa', '(a+)+$', 'g', 'x', '*'],
  ['ab', '(a)(b)', '', '$2$1', '*'],
  ['ab', '(', '', 'x', '*'],
  ['a1', '\\p{L}', 'gu', 'x', '*'],
];

it('an expression that would take for ever to be looked at is not', async () => {
  const text = `import re, boto3\nboto3.client("s3").get_object(Bucket="b", Key=re.sub(r"[${'\\'.repeat(120)}", "x", "key"))\n`;
  expect((await detect([{ path: 'a.py', text }])).accesses).toHaveLength(1);
});

describe('replacements', () => {
  it.each(rows)('%s by /%s/%s and "%s" is %s', (before, source, flags, by, after) => {
    expect(patternsOf(replacedBy(valueOf(before), source, flags, text(by)))).toEqual([after]);
  });
  it('a text that is not known is not put in', () => {
    expect(patternsOf(replacedBy(text('a/b'), '/', 'g', unknownValue))).toEqual(['*']);
  });
});
