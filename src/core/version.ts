/** Versions and ranges: what a version is, which ranges accept it, and which version a change asks for. */
import semver from 'semver';
import { BlueError } from './errors.ts';
import { bumps, type Bump } from './model.ts';
import type { ExportDiff, Finding } from './plan.ts';

/** node-semver itself stops at 256 characters; a range of several comparators may be longer than one version. */
const MAX_RANGE = 512;

/**
 * Reads a semantic version (semver.org 2.0.0).
 * A leading `v` is dropped, and so is build metadata, which has no place in precedence (§10): two builds of
 * one version are one version here.
 * @returns the canonical form: `1.3.0`, `2.0.0-rc.1`
 * @throws BlueError BAD_VERSION with an example
 */
export function parseVersion(text: string): string {
  const version = semver.valid(text.trim());
  if (version !== null) return version;
  throw new BlueError('BAD_VERSION', `${quote(text)} is not a semantic version`, { next: `Write it as ${exampleVersion(text)}` });
}

/** What somebody who wrote `1.3` most likely meant. */
function exampleVersion(text: string): string {
  const numbers = /^v?(\d{1,9})(?:\.(\d{1,9}))?$/.exec(text.trim());
  return numbers ? `${Number(numbers[1])}.${Number(numbers[2] ?? 0)}.0, for example` : 'major.minor.patch, for example 1.3.0';
}

/**
 * Reads a range in node-semver's grammar, or in the comma form of other tools (`>=1.0.0, <2.0.0`).
 * Three texts that node-semver lets pass are refused, because each accepts something nobody meant: the empty
 * range and an empty alternative (`^1.0.0 ||`) accept every version, a contradiction (`>4 <3`) accepts none.
 * @returns the same range with spaces for commas; how it is written is otherwise kept
 * @throws BlueError BAD_VERSION
 */
export function normaliseRange(text: string): string {
  const problem = (why: string): BlueError =>
    new BlueError('BAD_VERSION', `${quote(text)} is not a version range: ${why}`, { next: 'Write it as ^1.3.0 or >=1.3.0 <2.0.0, for example' });
  if (text.length > MAX_RANGE) throw problem(`it is longer than ${MAX_RANGE} characters`);
  const alternatives = text.split('||').map((alternative) => alternative.split(',').map((part) => part.trim().replace(/\s+/g, ' ')));
  if (alternatives.some((parts) => parts.includes(''))) throw problem(text.trim() === '' ? 'it is empty' : 'a part of it is empty');
  const range = alternatives.map((parts) => parts.join(' ')).join(' || ');
  if (semver.validRange(range) === null) throw problem('node-semver does not know this form');
  if (semver.minVersion(range) === null) throw problem('no version can satisfy it');
  return range;
}

/**
 * Whether a range accepts a version.
 * A pre-release is accepted only where the range names a pre-release of the same release (`>=2.0.0-rc.1`), as in
 * node-semver: who asked for `>=1.0.0 <2.0.0` did not ask for `2.0.0-rc.1`, although it sorts below `2.0.0`.
 * @returns false, too, where either text is none: nothing unreadable counts as satisfied
 */
export function satisfies(version: string, range: string): boolean {
  const readable = readableRange(range);
  return readable !== undefined && semver.satisfies(version, readable);
}

/** Whether every alternative of a range ends somewhere: `>=1.0.0` does not, `^1.0.0` does. */
export function hasUpperBound(range: string): boolean {
  const readable = readableRange(range);
  if (readable === undefined) return false;
  return new semver.Range(readable).set.every((comparators) =>
    comparators.some(({ operator, value }) => value !== '' && (operator === '' || operator === '<' || operator === '<=')),
  );
}

/** A range that may come from a file nobody checked; undefined when it is none. */
function readableRange(range: string): string | undefined {
  try {
    return normaliseRange(range);
  } catch {
    return undefined;
  }
}

/**
 * The version that follows a change.
 *
 * Below 1.0.0 a minor plays the major's part, and a patch the parts of minor and patch: 0.3.1 goes to 0.4.0 for a
 * breaking change and to 0.3.2 for every other. That is how node-semver's caret reads it: `^0.3.1` accepts 0.3.2
 * and stops at 0.4.0. Going to 1.0.0 is a promise that a person makes, never a computation.
 *
 * A pre-release stays one: 2.0.0-rc.1 already announces everything up to a major, so it goes to 2.0.0-rc.2;
 * 1.4.0-rc.1 announces no breaking change, so that one goes to 2.0.0-rc.0.
 * @throws BlueError BAD_VERSION when `current` is no version
 */
export function nextVersion(current: string, bump: Bump): string {
  const version = semver.parse(parseVersion(current))!;
  if (bump === 'none') return version.version;
  const step = version.major > 0 ? bump : bump === 'major' ? 'minor' : 'patch';
  const release = semver.inc(version.version, step)!;
  if (version.prerelease.length === 0) return release;
  if (semver.compare(release, releaseOf(version.version)) === 0) return semver.inc(version.version, 'prerelease')!;
  const label = version.prerelease.find((part) => typeof part === 'string');
  return label === undefined ? semver.inc(version.version, `pre${step}`)! : semver.inc(version.version, `pre${step}`, String(label))!;
}

/** The release a pre-release leads to; a release is its own. */
function releaseOf(version: string): string {
  const { major, minor, patch } = semver.parse(version)!;
  return `${major}.${minor}.${patch}`;
}

/** The largest of some bumps; `none` for none. */
export function largestBump(all: Iterable<Bump>): Bump {
  let largest = 0;
  for (const bump of all) largest = Math.max(largest, bumps.indexOf(bump));
  return bumps[largest]!;
}

/**
 * The largest change that the step between two versions may carry, in either direction.
 * Below 1.0.0 a step of the minor counts as major and a step of the patch as minor. A step that starts or ends at
 * a pre-release counts as what that pre-release announces: 2.0.0-rc.1 promises nothing about 2.0.0-rc.2.
 * @throws BlueError BAD_VERSION
 */
export function bumpBetween(from: string, to: string): Bump {
  const [low, high] = [parseVersion(from), parseVersion(to)].sort(semver.compare).map((text) => semver.parse(text)!) as [semver.SemVer, semver.SemVer];
  if (low.version === high.version) return 'none';
  const announced = low.prerelease.length > 0 && low.compareMain(high) === 0;
  const step: Bump = announced
    ? high.patch > 0 ? 'patch' : high.minor > 0 ? 'minor' : 'major'
    : low.major !== high.major ? 'major' : low.minor !== high.minor ? 'minor' : 'patch';
  if (high.major > 0 || step === 'major') return step;
  return step === 'minor' ? 'major' : 'minor';
}

/** Semantic precedence, for sorting: negative when `left` comes first. Both must be versions. */
export function compareVersions(left: string, right: string): number {
  return semver.compare(left, right);
}

/** Whether this is a pre-release: `2.0.0-rc.1`. */
export function isPrerelease(version: string): boolean {
  return (semver.prerelease(version)?.length ?? 0) > 0;
}

/** Whether a version lies above everything a range accepts. */
export function isAbove(version: string, range: string): boolean {
  const readable = readableRange(range);
  return readable !== undefined && semver.valid(version) !== null && semver.gtr(version, readable);
}

/**
 * Judges a version given by hand against the content it is given to.
 * A pre-release is large enough when the release it leads to is: content that asks for 1.4.0 may go out as 1.4.0-rc.1.
 * @param options.force excuses a version that is too small, as a warning; never one that decreases or stands still
 * @returns nothing, or one finding of the rules `version-not-bumped`, `version-decreased`, `version-too-small`
 * @throws BlueError BAD_VERSION when `given` is no version
 */
export function checkGivenVersion(diff: ExportDiff, given: string, options: { force?: boolean } = {}): Finding[] {
  const version = parseVersion(given);
  if (diff.from === undefined || diff.to === undefined) return [];
  const from = parseVersion(diff.from);
  const least = nextVersion(diff.from, diff.bump);
  if (semver.lt(version, from)) {
    return [{ rule: 'version-decreased', level: 'error', message: `${diff.contract} ${version} is lower than ${from}, which is published`, next: `Give ${least} or more` }];
  }
  if (diff.bump === 'none') return [];
  if (version === from) {
    return [{ rule: 'version-not-bumped', level: 'error', message: `${diff.contract} changes (${diff.bump}) but keeps the version ${from}: two contents under one version cannot be told apart`, next: `Give ${least} or more` }];
  }
  if (semver.gte(version, least) || semver.gte(releaseOf(version), releaseOf(least))) return [];
  const reason = diff.changes.find((change) => change.bump === diff.bump)?.reason;
  return [{
    rule: 'version-too-small',
    level: options.force === true ? 'warning' : 'error',
    message: `${diff.contract} ${version} is too small for a ${diff.bump} change${reason === undefined ? '' : `: ${reason}`}`,
    next: `Give ${least} or more, or --force`,
  }];
}

function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
