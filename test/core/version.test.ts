/** Versions: what is one, which ranges accept it, and which version a change asks for. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import semver from 'semver';
import { BlueError } from '../../src/core/errors.ts';
import { bumps, type Bump } from '../../src/core/model.ts';
import type { ExportDiff } from '../../src/core/plan.ts';
import { bumpBetween, checkGivenVersion, hasUpperBound, largestBump, nextVersion, normaliseRange, parseVersion, satisfies } from '../../src/core/version.ts';

function failure(run: () => unknown): BlueError {
  try {
    run();
  } catch (error) {
    if (error instanceof BlueError) return error;
    throw error;
  }
  throw new Error('did not throw');
}

describe('parseVersion', () => {
  it.each([
    ['1.3.0', '1.3.0'],
    ['v1.3.0', '1.3.0'],
    [' 1.3.0 ', '1.3.0'],
    ['2.0.0-rc.1', '2.0.0-rc.1'],
    ['1.3.0+build.5', '1.3.0'],
  ])('%s is %s', (text, version) => {
    expect(parseVersion(text)).toBe(version);
  });

  it.each([
    ['1.3', '1.3.0'],
    ['1', '1.0.0'],
    ['v2', '2.0.0'],
    ['', 'major.minor.patch'],
    ['latest', 'major.minor.patch'],
    ['1.3.0.0', 'major.minor.patch'],
    ['01.3.0', 'major.minor.patch'],
    ['^1.3.0', 'major.minor.patch'],
    ['9'.repeat(400), 'major.minor.patch'],
  ])('%s is none, and the error shows how to write one', (text, example) => {
    const error = failure(() => parseVersion(text));
    expect(error.code).toBe('BAD_VERSION');
    expect(error.next).toContain(example);
    expect(error.message.length).toBeLessThan(120);
  });
});

describe('normaliseRange', () => {
  it.each([
    ['>=1.0.0', '>=1.0.0'],
    ['>=1.0.0, <2.0.0', '>=1.0.0 <2.0.0'],
    ['>=1.0.0,<2.0.0', '>=1.0.0 <2.0.0'],
    ['  ^1.3.0 ', '^1.3.0'],
    ['^1.0.0||^2.0.0', '^1.0.0 || ^2.0.0'],
    ['>= 1.0.0', '>= 1.0.0'],
    ['1.0.0 - 1.9.9', '1.0.0 - 1.9.9'],
    ['~1.3', '~1.3'],
    ['*', '*'],
    ['1.x', '1.x'],
  ])('%s', (text, range) => {
    expect(normaliseRange(text)).toBe(range);
    expect(semver.validRange(range)).not.toBeNull();
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    [',', 'empty'],
    ['>=1.0.0,', 'empty'],
    ['>=1.0.0,,<2.0.0', 'empty'],
    ['^1.0.0 ||', 'empty'],
    ['latest', 'form'],
    ['main', 'form'],
    ['~> 1.2 beta', 'form'],
    ['>=1.0.0; rm -rf', 'form'],
    ['>4.0.0 <3.0.0', 'satisfy'],
    ['1.0.0, 2.0.0', 'satisfy'],
    [`>=1.0.0${' '.repeat(600)}`, 'longer'],
  ])('%s is refused', (text, why) => {
    const error = failure(() => normaliseRange(text));
    expect(error.code).toBe('BAD_VERSION');
    expect(error.message).toContain(why);
  });
});

describe('satisfies', () => {
  it.each([
    ['1.4.0', '>=1.0.0', true],
    ['1.4.0', '>=1.0.0, <2.0.0', true],
    ['2.0.0', '>=1.0.0, <2.0.0', false],
    ['0.3.2', '^0.3.1', true],
    ['0.4.0', '^0.3.1', false],
    // A pre-release is opted into, release by release.
    ['2.0.0-rc.1', '>=1.0.0', false],
    ['2.0.0-rc.1', '>=1.0.0 <2.0.0', false],
    ['2.0.0-rc.1', '^2.0.0-rc.0', true],
    ['2.1.0-rc.1', '^2.0.0-rc.0', false],
    ['2.1.0', '^2.0.0-rc.0', true],
    // Nothing unreadable counts as satisfied.
    ['1.4', '>=1.0.0', false],
    ['1.4.0', '', false],
    ['1.4.0', '^1.0.0 ||', false],
    ['1.4.0', 'latest', false],
  ])('%s in %s: %s', (version, range, expected) => {
    expect(satisfies(version, range)).toBe(expected);
  });
});

describe('hasUpperBound', () => {
  it.each([
    ['>=1.0.0', false],
    ['>1.0.0', false],
    ['*', false],
    ['^1.0.0 || >=3.0.0', false],
    ['^1.0.0', true],
    ['~1.3', true],
    ['1.3.0', true],
    ['1.x', true],
    ['>=1.0.0, <2.0.0', true],
    ['<=2.0.0', true],
    ['^1.0.0 || ^2.0.0', true],
    ['nonsense', false],
  ])('%s: %s', (range, expected) => {
    expect(hasUpperBound(range)).toBe(expected);
  });
});

describe('nextVersion', () => {
  it.each<[string, Bump, string]>([
    ['1.3.0', 'minor', '1.4.0'],
    ['1.3.2', 'major', '2.0.0'],
    ['1.3.2', 'patch', '1.3.3'],
    ['1.3.2', 'none', '1.3.2'],
    // Below 1.0.0 a minor plays the major's part.
    ['0.3.1', 'major', '0.4.0'],
    ['0.3.1', 'minor', '0.3.2'],
    ['0.3.1', 'patch', '0.3.2'],
    ['0.0.3', 'major', '0.1.0'],
    ['0.0.0', 'minor', '0.0.1'],
    // A pre-release covers what it announces, and stays a pre-release.
    ['2.0.0-rc.1', 'major', '2.0.0-rc.2'],
    ['2.0.0-rc.1', 'minor', '2.0.0-rc.2'],
    ['2.0.0-rc.1', 'patch', '2.0.0-rc.2'],
    ['1.4.0-rc.1', 'minor', '1.4.0-rc.2'],
    ['1.4.0-rc.1', 'major', '2.0.0-rc.0'],
    ['1.4.2-rc.1', 'minor', '1.5.0-rc.0'],
    ['1.4.0-0', 'major', '2.0.0-0'],
    ['0.4.0-rc.1', 'major', '0.4.0-rc.2'],
  ])('%s and %s make %s', (current, bump, expected) => {
    expect(nextVersion(current, bump)).toBe(expected);
  });

  const version = fc.tuple(fc.nat(5), fc.nat(5), fc.nat(5), fc.constantFrom('', '-rc.1', '-0', '-beta')).map(([a, b, c, tail]) => `${a}.${b}.${c}${tail}`);
  it('is higher for every bump, and never lower for a larger one', () => {
    fc.assert(fc.property(version, (current) => {
      const next = bumps.map((bump) => nextVersion(current, bump));
      expect(semver.gt(next[1]!, current)).toBe(true);
      for (let size = 1; size < next.length; size++) expect(semver.gte(next[size]!, next[size - 1]!)).toBe(true);
    }));
  });

  it('leaves the caret range of a release exactly when it breaks', () => {
    fc.assert(fc.property(version.filter((text) => !text.includes('-') && !text.startsWith('0.0.')), fc.constantFrom<Bump>('patch', 'minor', 'major'), (current, bump) => {
      expect(satisfies(nextVersion(current, bump), `^${current}`)).toBe(bump !== 'major');
    }));
  });
});

describe('bumpBetween', () => {
  it.each<[string, string, Bump]>([
    ['1.3.0', '1.3.0', 'none'],
    ['1.3.0', '1.3.0+b', 'none'],
    ['1.3.0', '1.3.1', 'patch'],
    ['1.3.0', '1.4.0', 'minor'],
    ['1.3.0', '2.0.0', 'major'],
    ['2.0.0', '1.3.0', 'major'],
    ['0.3.1', '0.4.0', 'major'],
    ['0.3.1', '0.3.2', 'minor'],
    ['0.9.0', '1.0.0', 'major'],
    ['1.3.0', '2.0.0-rc.1', 'major'],
    ['2.0.0-rc.1', '2.0.0', 'major'],
    ['2.0.0-rc.1', '2.0.0-rc.2', 'major'],
    ['1.4.0-rc.1', '1.4.0', 'minor'],
    ['1.4.1-rc.1', '1.4.1', 'patch'],
    ['0.4.0-rc.1', '0.4.0', 'major'],
  ])('%s to %s: %s', (from, to, expected) => {
    expect(bumpBetween(from, to)).toBe(expected);
  });

  it('finds again what nextVersion made, or more', () => {
    fc.assert(fc.property(fc.nat(3), fc.nat(3), fc.nat(3), fc.constantFrom(...bumps), (a, b, c, bump) => {
      const from = `${a}.${b}.${c}`;
      const found = bumpBetween(from, nextVersion(from, bump));
      expect(largestBump([found, bump])).toBe(found);
    }));
  });
});

describe('largestBump', () => {
  it.each<[Bump[], Bump]>([
    [[], 'none'],
    [['patch', 'none'], 'patch'],
    [['minor', 'major', 'patch'], 'major'],
  ])('of %j is %s', (all, expected) => {
    expect(largestBump(all)).toBe(expected);
  });
});

describe('checkGivenVersion', () => {
  const diff = (from: string, bump: Bump): ExportDiff => ({ contract: 'paths', direction: 'provides', from, to: nextVersion(from, bump), bump, changes: [] });

  it.each<[string, string, Bump, string, boolean, string | undefined, string | undefined]>([
    ['enough', '1.3.0', 'minor', '1.4.0', false, undefined, undefined],
    ['more than enough', '1.3.0', 'minor', '2.0.0', false, undefined, undefined],
    ['too small', '1.3.0', 'major', '1.4.0', false, 'version-too-small', 'error'],
    ['too small but forced', '1.3.0', 'major', '1.4.0', true, 'version-too-small', 'warning'],
    ['the same', '1.3.0', 'minor', '1.3.0', false, 'version-not-bumped', 'error'],
    ['the same, forced', '1.3.0', 'minor', '1.3.0', true, 'version-not-bumped', 'error'],
    ['the same with other build metadata', '1.3.0', 'patch', '1.3.0+2', false, 'version-not-bumped', 'error'],
    ['the same, nothing changed', '1.3.0', 'none', '1.3.0', false, undefined, undefined],
    ['higher, nothing changed', '1.3.0', 'none', '1.3.1', false, undefined, undefined],
    ['lower', '1.3.0', 'minor', '1.2.0', false, 'version-decreased', 'error'],
    ['lower, forced', '1.3.0', 'minor', '1.2.0', true, 'version-decreased', 'error'],
    ['lower, nothing changed', '1.3.0', 'none', '1.2.9', false, 'version-decreased', 'error'],
    ['a pre-release of the published version', '1.3.0', 'minor', '1.3.0-rc.1', false, 'version-decreased', 'error'],
    ['a pre-release of the next', '1.3.0', 'minor', '1.4.0-rc.1', false, undefined, undefined],
    ['a pre-release of too small a one', '1.3.0', 'major', '1.4.0-rc.1', false, 'version-too-small', 'error'],
    ['the release of a pre-release', '2.0.0-rc.1', 'major', '2.0.0', false, undefined, undefined],
    ['a breaking change below 1.0.0', '0.3.1', 'major', '0.3.2', false, 'version-too-small', 'error'],
    ['a breaking change below 1.0.0, as a minor', '0.3.1', 'major', '0.4.0', false, undefined, undefined],
    ['an addition below 1.0.0, as a patch', '0.3.1', 'minor', '0.3.2', false, undefined, undefined],
  ])('%s', (_, from, bump, given, force, rule, level) => {
    const [finding] = checkGivenVersion(diff(from, bump), given, { force });
    expect(finding?.rule).toBe(rule);
    expect(finding?.level).toBe(level);
  });

  it('lets a new export have any version', () => {
    expect(checkGivenVersion({ contract: 'paths', direction: 'provides', to: '1.0.0', bump: 'minor', changes: [] }, '0.1.0')).toEqual([]);
  });

  it('refuses what is no version', () => {
    expect(failure(() => checkGivenVersion(diff('1.3.0', 'minor'), '1.4')).code).toBe('BAD_VERSION');
  });
});
