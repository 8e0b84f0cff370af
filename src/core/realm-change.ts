/** What a change of a realm's files has to respect: versions, changelogs and references move as the content says. */
import { dispensable } from './changelog.ts';
import { diffExport } from './diff.ts';
import { layout } from './layout.ts';
import { locator, type Place } from './locate.ts';
import type { ChangelogEntry, Export, Import, Realm } from './model.ts';
import { quoteShort } from './names.ts';
import type { ExportDiff, Finding } from './plan.ts';
import { checkGivenVersion, compareVersions, parseVersion } from './version.ts';

/** One export that a change of the realm moves. */
export interface ExportMove {
  readonly domain: string;
  /** What changed, and the least version that asks for. */
  readonly diff: ExportDiff;
  /** The version it has now; undefined when it is gone. */
  readonly version?: string;
}

export interface RealmChange {
  readonly moves: readonly ExportMove[];
  readonly findings: readonly Finding[];
}

/**
 * Compares a realm with what it was.
 * A domain that could not be read before has nothing to be compared with, and one that cannot be read now has findings of
 * its own: both are left out here, and the first is said, so that a realm can be mended.
 * @param now ISO 8601 UTC: whose grace has ended by then may leave its changelog
 * @returns the exports that changed, and what is wrong about how they changed
 */
export function checkRealmChange(before: Realm, after: Realm, now: string): RealmChange {
  const locate = locator(after);
  const context = { contractsBefore: before.contracts, contractsAfter: after.contracts };
  const moves: ExportMove[] = [];
  const findings: Finding[] = [];
  for (const [name, domain] of after.domains) {
    if (before.broken.has(name)) {
      findings.push({ rule: 'base-unreadable', level: 'warning', message: `The files of ${name} could not be read before this change, so its versions are not compared`, file: layout.domain(name), next: 'Compare them with the last good commit by `blue diff`' });
      continue;
    }
    const old = new Map((before.domains.get(name)?.exports ?? []).map((each) => [each.name, each]));
    const path = layout.exports(name);
    for (const [index, exported] of domain.exports.entries()) {
      const was = old.get(exported.name);
      const diff = diffExport(was, exported, context);
      if (diff.changes.length > 0 || was?.version !== exported.version) moves.push({ domain: name, diff, version: exported.version });
      if (was) findings.push(...checkMove(was, exported, diff, dispensable(before, was.changelog ?? [], now), (pointer) => locate(path, `/exports/${index}${pointer}`)));
    }
    const names = new Set(domain.exports.map((each) => each.name));
    for (const gone of old.values()) if (!names.has(gone.name)) moves.push({ domain: name, diff: diffExport(gone, undefined, context) });
  }
  for (const [name, domain] of before.domains) {
    if (after.domains.has(name) || after.broken.has(name)) continue;
    for (const gone of domain.exports) moves.push({ domain: name, diff: diffExport(gone, undefined, context) });
  }
  return { moves, findings };
}

function checkMove(was: Export, now: Export, diff: ExportDiff, mayLeave: number, at: (pointer: string) => Place): Finding[] {
  // `--force` is a word of the command line; here only the file can be changed.
  const findings: Finding[] = checkGivenVersion(diff, now.version).map((finding) => ({ ...finding, ...at('/version'), next: finding.next!.replace(', or --force', '') }));
  const moved = compareVersions(parseVersion(now.version), parseVersion(was.version)) > 0;
  const [newest] = now.changelog ?? [];
  if (moved && (newest === undefined || parseVersion(newest.version) !== parseVersion(now.version))) {
    findings.push({ rule: 'changelog-behind', level: 'error', message: `${now.name} goes to ${now.version}, and its changelog does not say so`, ...at('/version'), next: `Add an entry with version "${now.version}" at the top of the changelog` });
  } else if (moved && newest?.bump !== undefined && newest.bump !== diff.bump && diff.bump !== 'none' && larger(diff.bump, newest.bump)) {
    findings.push({ rule: 'changelog-bump', level: 'error', message: `The changelog calls ${now.name} ${now.version} a ${newest.bump} change, and it is a ${diff.bump} one`, ...at('/changelog/0/bump'), next: `Write bump: ${diff.bump}` });
  }
  findings.push(...checkHistory(was, now, mayLeave, at));
  return findings;
}

const sizes = ['none', 'patch', 'minor', 'major'] as const;

function larger(left: (typeof sizes)[number], right: (typeof sizes)[number]): boolean {
  return sizes.indexOf(left) > sizes.indexOf(right);
}

/** What was published stays published, as long as consumers may count their days by it: the oldest entries leave then. */
function checkHistory(was: Export, now: Export, mayLeave: number, at: (pointer: string) => Place): Finding[] {
  const findings: Finding[] = [];
  const entries = new Map((now.changelog ?? []).map((entry, index): [string, { entry: ChangelogEntry; index: number }] => [entry.version, { entry, index }]));
  const before = was.changelog ?? [];
  const left = before.length - 1 - before.findLastIndex((entry) => entries.has(entry.version));
  for (const [index, old] of before.entries()) {
    const kept = entries.get(old.version);
    if (!kept && index >= before.length - Math.min(left, mayLeave)) continue;
    if (!kept) {
      findings.push({ rule: 'changelog-rewritten', level: 'error', message: `The changelog of ${now.name} has lost its entry for ${old.version}`, ...at('/changelog'), next: 'Put it back: consumers count their grace by it' });
      continue;
    }
    if (graceShortened(old, kept.entry)) {
      findings.push({ rule: 'grace-shortened', level: 'error', message: `The grace of ${now.name} ${old.version} ended on ${old.grace_until}, and would end ${kept.entry.grace_until === undefined ? 'by the policy' : `on ${kept.entry.grace_until}`}`, ...at(`/changelog/${kept.index}/grace_until`), next: `Write grace_until: ${old.grace_until} again, or a later time` });
    }
  }
  return findings;
}

function graceShortened(old: ChangelogEntry, now: ChangelogEntry): boolean {
  if (old.grace_until === undefined) return false;
  // Not a number, for a text that is no time, compares as false, and so counts as shortened.
  return now.grace_until === undefined || !(Date.parse(now.grace_until) >= Date.parse(old.grace_until));
}

/**
 * Finds imports of what the realm does not hold.
 * One that is new with this change is an error. One that was there before is a warning: its provider has gone, which is for
 * `check` to tell the consumer and no fault of whoever changes the realm now.
 * @param before undefined where there is nothing to compare with
 */
export function checkReferences(before: Realm | undefined, after: Realm): Finding[] {
  const locate = locator(after);
  const findings: Finding[] = [];
  for (const [name, domain] of after.domains) {
    const old = before?.domains.get(name)?.imports;
    for (const [index, imported] of domain.imports.entries()) {
      const missing = missingTarget(after, imported);
      if (missing === undefined) continue;
      const isNew = before !== undefined && !(old ?? []).some((each) => each.contract === imported.contract && each.from === imported.from);
      findings.push({ ...missing, level: isNew ? 'error' : 'warning', ...locate(layout.imports(name), `/imports/${index}/${missing.rule === 'missing-domain' ? 'from' : 'contract'}`) });
    }
  }
  return findings;
}

function missingTarget(realm: Realm, { contract, from }: Import): Pick<Finding, 'rule' | 'message' | 'next'> | undefined {
  if (realm.broken.has(from)) return undefined;
  const provider = realm.domains.get(from);
  if (!provider) return { rule: 'missing-domain', message: `There is no domain ${quoteShort(from)} in the realm`, next: `Use one of: ${listed(realm.domains.keys())}` };
  if (provider.exports.some((each) => each.name === contract)) return undefined;
  return { rule: 'missing-export', message: `${from} exports no ${quoteShort(contract)}`, next: `Use one of: ${listed(provider.exports.map((each) => each.name))}` };
}

function listed(names: Iterable<string>): string {
  const all = [...names].sort();
  return all.length === 0 ? '(there is none)' : `${all.slice(0, 8).join(', ')}${all.length > 8 ? ', …' : ''}`;
}
