/** Subjects of commits: whatever the names are, a store takes them. */
import { expect, it } from '@jest/globals';
import { commitMessage } from '../../src/adapters/git-commit.ts';
import { subjectOf } from '../../src/core/subject.ts';

const long = (letter: string): string => letter.repeat(63);

it.each<[string, readonly string[], string]>([
  ['a', ['export b@1.0.0'], 'a: export b@1.0.0'],
  ['a', ['1', '2', '3', '4', '5'], 'a: 1, 2, 3, 4, 5'],
  ['a', ['1', '2', '3', '4', '5', '6', '7'], 'a: 1, 2, 3, 4, 5, and 2 more'],
  ['a', ['b', 'c', 'd', 'e'].map((letter) => `export ${long(letter)}@1.0.0`), `a: export ${long('b')}@1.0.0, export ${long('c')}@1.0.0, and 2 more`],
  [long('a'), [`drop import ${long('b')} from ${long('c')}`], `${long('a')}: drop import ${long('b')} from ${'c'.repeat(53)}…`],
])('%s: %j', (domain, parts, expected) => {
  expect(subjectOf(domain, parts)).toBe(expected);
  expect(() => commitMessage({ subject: expected, trailers: [] })).not.toThrow();
});
