/** Patterns as languages: the platform's own regular expressions are the judge, text by text. */

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildAutomaton, listWords } from '../../../src/core/inclusion/automaton.ts';
import { createBudget } from '../../../src/core/inclusion/budget.ts';
import { createLanguages } from '../../../src/core/inclusion/languages.ts';
import { readPattern, UnsupportedPattern } from '../../../src/core/inclusion/pattern.ts';

const budget = createBudget(50_000_000);
const languages = createLanguages(budget);

const patterns = [
  'a', '^a', 'a$', '^$', '^a|b$', '^(a|b)$', '(^a|b)c', 'a(b|c$)', '^a*$', '^a+b?$', '^a{2}$', '^a{2,}$', '^(ab){1,2}$', 'a.c', '[^a]',
  '^[a-c]*$', '^[\\w-]+$', '\\d\\D', '\\s', '^\\S+$', '\\.', '^(?:a|b)+?$', '(?<x>a)b', '^(?=.*a)(?=.*b).+$', '^(?!.*aa)[ab]*$', '(?=b)b',
  'a(?!b)', '^a(?:|b)$', '\\u0061', '\\x61\\x62', '\\u{61}', '^\\p{L}+$', '\\P{L}', '[\\d.]', '[]-]'.replace('[]-]', '[\\]-]'), 'a{0}', '^(a?){3}$', '\\/', '^[\\s\\S]$', '(a|ab)(c|bc)$',
  '(|a)^b', '(a*)^b', '^(^a)', 'a$$',
  '^((?!ab).)*$', '(a$)*b', '^(a(?=b)|b)+$', '^(?:a(?!b)|c){1,6}$', '^((?!ab)[abc]){2,}$', '^(?:(?!.*b)a|[bc])*$', '^(?:(?=a+b)a|b(?:c(?!a))*)*$', '(?:a(?=a|$))+$',
];
const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', '-', '.', ' ', '\n', 'é', '🐲', '/', ']'), maxLength: 6 });

describe('readPattern', () => {
  it.each(patterns)('agrees with the platform on %s', (pattern) => {
    const expression = new RegExp(pattern, 'u');
    const language = readPattern(pattern, languages);
    fc.assert(fc.property(texts, (text) => {
      expect(languages.accepts(language, text)).toBe(expression.test(text));
    }), { numRuns: 200 });
  });

  it.each(['^[\\w-.]+$', '^[a-\\d]$', '^[\\s-\\d]$'])('reads %s as the platform does without the flag `u`', (pattern) => {
    const expression = new RegExp(pattern);
    const language = readPattern(pattern, languages);
    fc.assert(fc.property(texts, (text) => {
      expect(languages.accepts(language, text)).toBe(expression.test(text));
    }), { numRuns: 200 });
  });

  it.each(['(a)\\1', '\\k<x>', '(?<=a)b', '(?<!a)b', '\\bword', '\\Bword', '(', ')', '[b-a]', '*', 'a{3,2}', '\\', '\\p{Nothing}', '(?i:a)', 'a{9999}', '^*', '(a|^b)*c', '((?=a)|b)*', '\\Z', 'x'.repeat(5000)])(
    'says that it does not read %s',
    (pattern) => {
      expect(() => readPattern(pattern, languages)).toThrow(UnsupportedPattern);
    },
  );
});

describe('listWords', () => {
  function words(pattern: string, min = 0, max = Infinity): string[] {
    const automaton = buildAutomaton(languages, readPattern(pattern, languages), budget);
    const found: string[] = [];
    for (const word of listWords(automaton, min, max, budget)) {
      found.push(word);
      if (found.length === 6) break;
    }
    return found;
  }

  it.each([
    ['^(a|bc)$', 0, Infinity, ['a', 'bc']],
    ['^a{2,4}$', 0, Infinity, ['aa', 'aaa', 'aaaa']],
    ['^(aa)*$', 3, 7, ['aaaa', 'aaaaaa']],
    ['^(aaa)+$', 100, 102, ['a'.repeat(102)]],
    ['^b$', 2, Infinity, []],
    ['^[b-d]$', 0, Infinity, ['b', 'c', 'd']],
  ] as const)('%s from %d to %d', (pattern, min, max, expected) => {
    expect(words(pattern, min, max)).toEqual(expected);
  });

  it('lists each word once, all of them words', () => {
    const found = words('^(a|ab|abc)?(bc|c)?$');
    expect(new Set(found).size).toBe(found.length);
    expect(found.every((word) => /^(a|ab|abc)?(bc|c)?$/u.test(word))).toBe(true);
  });
});
