/** The pattern algebra against brute force: every key to length 5 over a small alphabet, and one letter more. */
import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { covers, minimal, normalise, overlaps, uncoveredExample } from '../../src/core/pattern.ts';

/** A second opinion on what a pattern means: IAM's wildcards as a regular expression. */
function regex(pattern: string): RegExp {
  const source = [...pattern].map((c) => (c === '*' ? '[^]*' : c === '?' ? '[^]' : c.replace(/[\\^$.|+()[\]{}/]/g, '\\$&')));
  return new RegExp(`^${source.join('')}$`, 'u');
}

function keysTo(length: number, letters: string): string[] {
  const keys: string[] = [];
  let last = [''];
  for (let n = 1; n <= length; n++) {
    last = last.flatMap((key) => [...letters].map((letter) => key + letter));
    keys.push(...last);
  }
  return keys;
}

// `z` is in no generated pattern: it stands for all the letters that are not.
const keys = keysTo(5, 'abz');
const simple = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 4 });
const open = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 4 });

function bruteCovers(granted: readonly string[], needed: string): boolean {
  const want = regex(needed);
  const have = granted.map(regex);
  return keys.every((key) => !want.test(key) || have.some((pattern) => pattern.test(key)));
}

describe('covers', () => {
  it.each<[granted: string[], needed: string, expected: boolean]>([
    [['training-metrics/*'], 'training-metrics/experiments/*', true],
    [['training-metrics/experiments/*'], 'training-metrics/*', false],
    [['jobs/*'], 'jobs/*/masks/*', true],
    [['jobs/*/masks/*'], 'jobs/*', false],
    [['*'], 'anything/at all', true],
    [['a/*', 'b/*'], '*/x', false],
    [['*a'], 'a', true],
    [['a*'], 'a', true],
    [['a/*'], 'a', false],
    [['?*'], '*', true],
    [['?*'], '*a', true],
    [['?', '??*'], '*', true],
    [['??*'], '*', false],
    [['?', '??', '???*'], '*', true],
    [['a', 'a?*'], 'a*', true],
    [['a?*'], 'a*', false],
    [['é?'], 'é😀', true],
    [['?'], '😀', true],
    [['Jobs/*'], 'jobs/*', false],
    [[], 'a', false],
    [['jobs/[a-z]+/*'], 'jobs/x/1', false],
  ])('%j grants %j: %j', (granted, needed, expected) => {
    expect(covers(granted, needed)).toBe(expected);
  });

  it('agrees with brute force where only * is used', () => {
    fc.assert(
      fc.property(fc.array(simple, { maxLength: 3 }), simple, (granted, needed) => {
        expect(covers(granted, needed)).toBe(bruteCovers(granted, needed));
      }),
      { numRuns: 3000 },
    );
  });

  it('agrees with brute force where ? is used', () => {
    // Patterns of at most 3 tokens each: keys of length 5 are long enough to tell them apart.
    const short = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 3 });
    fc.assert(
      fc.property(fc.array(short, { maxLength: 3 }), short, (granted, needed) => {
        expect(covers(granted, needed)).toBe(bruteCovers(granted, needed));
      }),
      { numRuns: 5000 },
    );
  });

  it('never claims more than brute force allows, for longer patterns', () => {
    fc.assert(
      fc.property(fc.array(open, { maxLength: 4 }), open, (granted, needed) => {
        if (covers(granted, needed)) expect(bruteCovers(granted, needed)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('answers hostile patterns within its budget', () => {
    const started = performance.now();
    const granted = Array.from({ length: 30 }, (_, i) => `*${'?'.repeat(i)}a${'?*b'.repeat(60)}`);
    expect(covers(granted, `${'*a'.repeat(300)}*`)).toBe(false);
    expect(covers(['*a'.repeat(20_000)], 'a'.repeat(40_000) + 'b')).toBe(false);
    expect(overlaps('*a'.repeat(20_000), '*b'.repeat(20_000))).toBe(true);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('overlaps', () => {
  it.each<[a: string, b: string, expected: boolean]>([
    ['jobs/*', '*/masks', true],
    ['jobs/*', 'runs/*', false],
    ['a?', 'a', false],
    ['a?', '*b', true],
    ['', '*', false],
    ['*', '*', true],
  ])('%j and %j: %j', (a, b, expected) => {
    expect(overlaps(a, b)).toBe(expected);
    expect(overlaps(b, a)).toBe(expected);
  });

  it('agrees with brute force', () => {
    const short = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 3 });
    fc.assert(
      fc.property(short, short, (a, b) => {
        const [left, right] = [regex(a), regex(b)];
        // Two patterns of three tokens that share a key share one of at most six letters.
        expect(overlaps(a, b)).toBe(keysTo(6, 'ab').some((key) => left.test(key) && right.test(key)));
      }),
      { numRuns: 1500 },
    );
  });
});

describe('uncoveredExample', () => {
  it.each<[granted: string[], needed: string, expected: string | undefined]>([
    [['jobs/*'], 'training-metrics/experiments/*', 'training-metrics/experiments/example'],
    [[], 'jobs/*/masks/*', 'jobs/example/masks/example'],
    [['jobs/*/masks/*'], 'jobs/*', 'jobs/example'],
    [[], 'config.json', 'config.json'],
    [['config.json'], 'config.json', undefined],
    [['*e*'], '*', 'x'],
    [['a?*'], 'a*', 'a'],
  ])('%j lacks, of %j: %j', (granted, needed, expected) => {
    expect(uncoveredExample(granted, needed)).toBe(expected);
  });

  it('gives a key of the needed pattern that nothing grants, exactly when there is one', () => {
    fc.assert(
      fc.property(fc.array(open, { maxLength: 4 }), open, (granted, needed) => {
        const example = uncoveredExample(granted, needed);
        expect(example === undefined).toBe(covers(granted, needed));
        if (example === undefined) return;
        expect(example).not.toBe('');
        expect(regex(needed).test(example)).toBe(true);
        expect(granted.some((pattern) => regex(pattern).test(example))).toBe(false);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('minimal', () => {
  it.each<[patterns: string[], expected: string[]]>([
    [['training-metrics/*', 'training-metrics/experiments/*', 'jobs/*'], ['jobs/*', 'training-metrics/*']],
    [['a**', 'a*'], ['a*']],
    [['*', '?*', ''], ['*']],
    [['a*?', 'a?*'], ['a?*']],
    [['*', '?', '??*'], ['*']],
    [['b', 'a'], ['a', 'b']],
    [[], []],
  ])('%j: %j', (patterns, expected) => {
    expect(minimal(patterns)).toEqual(expected);
  });

  it('keeps the meaning, ignores the order, and leaves nothing to fold', () => {
    fc.assert(
      fc.property(fc.array(open, { maxLength: 5 }), (patterns) => {
        const folded = minimal(patterns);
        for (const pattern of patterns) expect(covers(folded, pattern)).toBe(true);
        for (const pattern of folded) {
          expect(covers(patterns, pattern)).toBe(true);
          expect(covers(folded.filter((other) => other !== pattern), pattern)).toBe(false);
        }
        expect(minimal([...patterns].reverse())).toEqual(folded);
        expect(minimal(folded)).toEqual(folded);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('normalise', () => {
  it.each([
    ['a**b', 'a*b'],
    ['*?*?', '??*'],
    ['?*', '*'],
    ['a?*', 'a?*'],
    ['plain/key', 'plain/key'],
  ])('%j: %j', (pattern, expected) => {
    expect(normalise(pattern)).toBe(expected);
  });

  it('keeps the meaning, and equal meanings have equal forms', () => {
    fc.assert(
      fc.property(open, open, (a, b) => {
        expect(covers([a], normalise(a)) && covers([normalise(a)], a)).toBe(true);
        const same = covers([a], b) && covers([b], a);
        expect(same).toBe(normalise(a) === normalise(b));
      }),
      { numRuns: 5000 },
    );
  });
});
