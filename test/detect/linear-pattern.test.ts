/** The pattern matcher agrees with JavaScript's own on what both can say. */
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compilePattern } from '../../src/detect/linear-pattern.ts';

const patterns = ['(?<x>a+)b', '(?<x>a*?)b', '^(?<x>[ab]+)$', '(?<x>a|ab)(?<y>b*)', 'x?(?<x>\\w{1,2})', '(?<x>a(?:b|ba)*)', '\\b(?<x>a)', '(?<x>(?:a|b){2,3}?)a', '(?<x>a??)b', '(?<x>[^a]+)', '(?<x>(?:a*)*)b', '(?<x>[\\w-]+)=(?<y>"[^"]*"|\\S+)'];

it('finds the same matches and captures', () => {
  fc.assert(
    fc.property(fc.constantFrom(...patterns), fc.array(fc.constantFrom('a', 'b', 'x', ' ', '\n', '=', '"', '-'), { maxLength: 14 }), (pattern, letters) => {
      const text = letters.join('');
      const wanted = [...text.matchAll(new RegExp(pattern, 'gm'))].map((match) => Object.fromEntries(Object.entries(match.groups ?? {}).filter(([, value]) => value !== undefined)));
      expect(compilePattern(pattern).match(text, 1_000_000, 10_000).matches).toEqual(wanted);
    }),
    { numRuns: 3_000 },
  );
});
