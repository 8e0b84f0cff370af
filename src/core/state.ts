/** The state of an import as a pure function of the realm and the time: current, stale or broken, why, and until when. */
import { isDeprecated } from './deprecated.ts';
import { show } from './diff/change.ts';
import type { ChangelogEntry, Export, Import, ImportStatus, Realm } from './model.ts';
import type { ImportState } from './plan.ts';
import type { StateRule } from './rules.ts';
import { bumpBetween, compareVersions, isAbove, isPrerelease, normaliseRange, parseVersion, satisfies } from './version.ts';

const DAY = 86_400_000;

/** The end of a grace: how it is written, and the first instant after it. */
interface Deadline {
  readonly until: string;
  readonly daysLeft: number;
  readonly over: boolean;
}

/** What is said about an import, without what merely repeats it. */
interface Verdict {
  readonly state: ImportStatus;
  readonly rule: StateRule;
  readonly reason: string;
  readonly since?: string | undefined;
  readonly deadline?: Deadline | undefined;
}

/**
 * Judges one import from the realm alone. What its file says about its status is only a cache and is not read.
 *
 * Only the realm is looked at, so a binding is not: whether the bound file exists and covers what was resolved is
 * known where the code is, and is added there (`binding-gone`, `binding-no-longer-covers`).
 * @param domain the consumer
 * @param now ISO 8601 UTC; another time replays another verdict
 * @returns never throws: what cannot be read is broken, with the reason
 */
export function importState(realm: Realm, domain: string, imported: Import, now: string): ImportState {
  const provider = realm.domains.get(imported.from)?.exports.find((exported) => exported.name === imported.contract);
  const resolved = readVersion(imported.resolved_version);
  const verdict = judge(realm, imported, provider, resolved, now);
  return {
    domain,
    contract: imported.contract,
    from: imported.from,
    range: imported.version,
    ...(imported.binding === undefined ? {} : { binding: imported.binding }),
    ...(resolved === undefined ? {} : { resolved }),
    ...(provider === undefined ? {} : { newest: provider.version }),
    state: verdict.state,
    pending: resolved === undefined,
    rule: verdict.rule,
    reason: verdict.reason,
    ...(verdict.since === undefined ? {} : { since: verdict.since }),
    ...(verdict.deadline === undefined ? {} : { until: verdict.deadline.until, daysLeft: verdict.deadline.daysLeft }),
  };
}

/** The state of every import of a realm, by domain and then in the order of its file. */
export function importStates(realm: Realm, now: string): ImportState[] {
  const names = [...realm.domains.keys()].sort();
  return names.flatMap((name) => realm.domains.get(name)!.imports.map((imported) => importState(realm, name, imported, now)));
}

function judge(realm: Realm, imported: Import, provider: Export | undefined, resolved: string | undefined, now: string): Verdict {
  const { contract, from, version: range } = imported;
  const unreadable = realm.broken.get(from);
  if (unreadable) return { state: 'broken', rule: 'domain-unreadable', reason: `the files of ${from} cannot be read: ${unreadable.message}` };
  if (!realm.domains.has(from)) return { state: 'broken', rule: 'domain-gone', reason: `there is no domain ${show(from)} in the realm` };
  if (!provider) return { state: 'broken', rule: 'export-gone', reason: `${from} publishes no ${show(contract)}` };
  const newest = readVersion(provider.version);
  if (newest === undefined) return { state: 'broken', rule: 'version-unreadable', reason: `${from} publishes ${contract} under ${show(provider.version)}, which is no version` };
  if (!isRange(range)) return { state: 'broken', rule: 'version-unreadable', reason: `${show(range)} is no version range` };

  const releases = offered(provider, newest, now);
  const accepted = releases.filter((release) => satisfies(release.version, range));
  if (!satisfies(newest, range)) return outOfRange(realm, imported, provider, newest, resolved, accepted, now);
  if (resolved === undefined) return { state: 'stale', rule: 'never-resolved', reason: `${contract} ${newest} is available and was never resolved` };
  const order = compareVersions(resolved, newest);
  if (order > 0) return { state: 'stale', rule: 'resolved-ahead', reason: `resolved at ${resolved}, but ${from} has gone back to ${newest}` };
  if (order < 0) return newerInRange(realm, provider, newest, resolved, now);
  return upToDate(imported, provider, newest);
}

/** Resolved at the newest version, unless the provider asks everybody to leave. */
function upToDate(imported: Import, provider: Export, newest: string): Verdict {
  if (isDeprecated(provider)) {
    const why = typeof provider.deprecated === 'string' ? `: ${provider.deprecated}` : '';
    return { state: 'stale', rule: 'deprecated', reason: `${provider.name} is deprecated${why}` };
  }
  return { state: 'current', rule: 'up-to-date', reason: `resolved at ${newest}, the newest version`, since: imported.resolved_at };
}

/** The range lets the newest version in, but the import was brought up to an older one. */
function newerInRange(realm: Realm, provider: Export, newest: string, resolved: string, now: string): Verdict {
  const first = firstEntry(provider, (version) => compareVersions(version, resolved) > 0);
  // Who follows pre-releases was promised nothing, and is given no grace.
  if (isPrerelease(resolved) || bumpBetween(resolved, newest) !== 'major') {
    return { state: 'stale', rule: 'newer-version', reason: `${newest} is available; resolved at ${resolved}`, since: publishedAt(first) };
  }
  const breaking = breakingEntry(provider, resolved);
  const deadline = graceOf(realm, breaking, now);
  // An open-ended range accepts whatever comes, so it never leaves the range; what ends is only the count of days.
  if (!deadline || deadline.over) {
    const ended = deadline ? `, and its grace ended on ${deadline.until}` : '';
    return { state: 'stale', rule: 'newer-version', reason: `${newest} is a newer major than ${resolved}${ended}`, since: publishedAt(first) };
  }
  return { state: 'stale', rule: 'newer-major', reason: `${newest} is a newer major than ${resolved}; ${daysText(deadline)} to move`, since: publishedAt(breaking), deadline };
}

/** The newest version is not accepted: above the range, below it, or a pre-release nobody asked for. */
function outOfRange(
  realm: Realm,
  imported: Import,
  provider: Export,
  newest: string,
  resolved: string | undefined,
  accepted: readonly Release[],
  now: string,
): Verdict {
  const { contract, version: range } = imported;
  const best = accepted[0];
  if (isPrerelease(newest)) {
    if (resolved === undefined && best === undefined) return { state: 'stale', rule: 'never-resolved', reason: `${contract} is published only as the pre-release ${newest}, which ${show(range)} does not ask for` };
    const available = best !== undefined && (resolved === undefined || compareVersions(resolved, best.version) < 0);
    if (!available) return { state: 'current', rule: 'pre-release-only', reason: `resolved at ${resolved}; ${newest} is a pre-release, which ${show(range)} does not ask for`, since: imported.resolved_at };
    return { state: 'stale', rule: resolved === undefined ? 'never-resolved' : 'newer-version', reason: `${best.version} is available`, since: publishedAt(entryOf(provider, best.version)) };
  }
  const above = isAbove(newest, range) || (resolved !== undefined && compareVersions(newest, resolved) > 0);
  if (!above) {
    return { state: 'broken', rule: 'out-of-range', reason: `the newest version of ${contract} is ${newest}, which ${show(range)} does not accept` };
  }
  const base = resolved !== undefined && satisfies(resolved, range) ? resolved : undefined;
  const breaking = base === undefined ? firstEntry(provider, (version) => isAbove(version, range)) : leavingEntry(provider, base, range);
  const left = latest(graceOf(realm, breaking, now), best && deadlineOf(best.until, now));
  const major = base === undefined || bumpBetween(base, newest) === 'major';
  const subject = `${newest} is outside ${show(range)}`;
  const supported = best === undefined ? '' : `; ${best.version} is still supported`;
  // A version kept without an end is there to be read for as long as it stays.
  if (best !== undefined && best.until === undefined) {
    return { state: 'stale', rule: resolved === undefined ? 'never-resolved' : major ? 'newer-major' : 'left-range', reason: subject + supported, since: publishedAt(breaking) };
  }
  if (!left || left.over) {
    const when = left ? `its grace ended on ${left.until}` : `the changelog does not say when it was published, so there is no grace to count`;
    return { state: 'broken', rule: 'grace-ended', reason: `${subject}, and ${when}`, since: left?.until };
  }
  const rule = resolved === undefined ? 'never-resolved' : major ? 'newer-major' : 'left-range';
  return { state: 'stale', rule, reason: `${subject}; ${daysText(left)} to move${supported}`, since: publishedAt(breaking), deadline: left };
}

/** A version that can be read today. */
interface Release {
  readonly version: string;
  readonly until?: string | undefined;
}

/** The newest version and the older majors that are still supported, highest first. */
function offered(provider: Export, newest: string, now: string): Release[] {
  const releases: Release[] = [{ version: newest }];
  for (const { version, until } of provider.supported ?? []) {
    const known = readVersion(version);
    if (known === undefined || (until !== undefined && graceEnded(until, now))) continue;
    releases.push({ version: known, until });
  }
  return releases.sort((left, right) => compareVersions(right.version, left.version));
}

/** The changelog entry of the lowest version that meets a condition: the first step of that kind. */
function firstEntry(provider: Export, meets: (version: string) => boolean): ChangelogEntry | undefined {
  let first: ChangelogEntry | undefined;
  for (const entry of provider.changelog ?? []) {
    const version = readVersion(entry.version);
    if (version === undefined || !meets(version)) continue;
    if (first === undefined || compareVersions(version, readVersion(first.version)!) < 0) first = entry;
  }
  return first;
}

function entryOf(provider: Export, version: string): ChangelogEntry | undefined {
  return firstEntry(provider, (candidate) => candidate === version);
}

/** The publication that broke with what was resolved: a third major does not prolong the grace of the second. */
function breakingEntry(provider: Export, resolved: string): ChangelogEntry | undefined {
  return firstEntry(provider, (version) => !isPrerelease(version) && compareVersions(version, resolved) > 0 && bumpBetween(resolved, version) === 'major');
}

/** The publication that left the range; the first newer major where there is one. */
function leavingEntry(provider: Export, resolved: string, range: string): ChangelogEntry | undefined {
  return breakingEntry(provider, resolved) ?? firstEntry(provider, (version) => !isPrerelease(version) && isAbove(version, range));
}

/**
 * When the grace of a publication ends: as written when it was published, so that nobody shortens it later by
 * changing the policy; for entries written by hand, the policy counted from their date.
 */
function graceOf(realm: Realm, entry: ChangelogEntry | undefined, now: string): Deadline | undefined {
  if (entry === undefined) return undefined;
  const written = deadlineOf(entry.grace_until, now);
  if (written) return written;
  const published = publishedAt(entry);
  if (published === undefined) return undefined;
  const end = new Date(instantOf(published) + realm.config.governance.breaking_changes.grace_period_days * DAY);
  if (Number.isNaN(end.getTime())) return undefined;
  return deadlineOf(isDate(published) ? end.toISOString().slice(0, 10) : end.toISOString(), now);
}

/**
 * Reads the end of a grace. A plain date (2026-02-07) includes that day: who publishes in the evening shortens
 * nobody's last day, and the day people read is the last one they have.
 */
function deadlineOf(until: string | undefined, now: string): Deadline | undefined {
  if (until === undefined) return undefined;
  const at = instantOf(until);
  if (Number.isNaN(at)) return undefined;
  const present = instantOf(now);
  const end = isDate(until) ? at + DAY : at;
  // Not a number, for a time that is none, compares as false: such a grace counts as over.
  return { until, daysLeft: Math.max(0, Math.ceil((at - present) / DAY)) + 0, over: !(present < end) };
}

/** Whether a grace is over, as its end is written: a plain date includes that day, and what is no time has passed. */
export function graceEnded(until: string, now: string): boolean {
  return deadlineOf(until, now)?.over ?? true;
}

/** Whether consumers have no day left that they could count by a publication: it is over, or was never counted. */
export function graceHasEnded(realm: Realm, entry: ChangelogEntry, now: string): boolean {
  return graceOf(realm, entry, now)?.over ?? true;
}

function latest(left: Deadline | undefined, right: Deadline | undefined): Deadline | undefined {
  if (!left || !right) return left ?? right;
  return instantOf(left.until) >= instantOf(right.until) ? left : right;
}

function daysText(deadline: Deadline): string {
  if (deadline.daysLeft === 0) return `until the end of ${deadline.until}`;
  return `${deadline.daysLeft} day${deadline.daysLeft === 1 ? '' : 's'} left (until ${deadline.until})`;
}

function publishedAt(entry: ChangelogEntry | undefined): string | undefined {
  if (entry === undefined) return undefined;
  const text = entry.published_at ?? entry.date;
  return Number.isNaN(instantOf(text)) ? undefined : text;
}

/** A time in milliseconds; one without a zone is UTC, so that a verdict is the same on every machine. */
export function instantOf(text: string): number {
  return Date.parse(/\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/.test(text) && !/[+-]\d{2}:?\d{2}$/.test(text.slice(11)) ? `${text.replace(' ', 'T')}Z` : text);
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

/** A version from a file, canonical; undefined when it is none, which then counts as absent. */
function readVersion(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  try {
    return parseVersion(text);
  } catch {
    return undefined;
  }
}

function isRange(text: string): boolean {
  try {
    normaliseRange(text);
    return true;
  } catch {
    return false;
  }
}
