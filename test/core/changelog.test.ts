/** What leaves a changelog that has grown large, and that no verdict on any import hangs on it. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { planPublication } from '../../src/commands/exporting.ts';
import { dispensable, ROOM, shortenChangelogs } from '../../src/core/changelog.ts';
import type { ChangelogEntry, Export, Realm } from '../../src/core/model.ts';
import { checkRealmChange } from '../../src/core/realm-change.ts';
import { withEdits } from '../../src/core/realm-edits.ts';
import { editExports } from '../../src/core/realm-files.ts';
import { parseRealm } from '../../src/core/realm.ts';
import { importState } from '../../src/core/state.ts';
import { bumpBetween, nextVersion } from '../../src/core/version.ts';
import { snapshotOf } from './files/snapshot.ts';

const DAY = 86_400_000;
const start = Date.parse('2020-01-01T00:00:00Z');
const at = (day: number): string => new Date(start + day * DAY).toISOString();

const realm = parseRealm(
  snapshotOf({
    'realm.yaml': 'name: cook\nversion: "1.0.0"\ngovernance:\n  admission: open\n  approvers: []\n  breaking_changes: { require_approval: false, grace_period_days: 14 }\n',
    'domains/aperture/domain.yaml': 'name: aperture\nmaintainers: ["@cave"]\n',
  }),
);

/** The realm in which aperture exports this. */
function publishing(...exports: Export[]): Realm {
  return { ...realm, domains: new Map([['aperture', { ...realm.domains.get('aperture')!, exports }]]) };
}

const entry = (version: string, day: number, more: Partial<ChangelogEntry> = {}): ChangelogEntry => ({ version, date: at(day).slice(0, 10), published_at: at(day), changes: ['More'], ...more });

describe('an entry may leave', () => {
  it.each<[string, readonly ChangelogEntry[], number]>([
    ['once its grace and that of the release after it are over', [entry('1.2.0', 99), entry('1.1.0', 50), entry('1.0.0', 40)], 1],
    ['not while the release after it has a grace', [entry('1.2.0', 99), entry('1.1.0', 98), entry('1.0.0', 40)], 0],
    ['not while its own is extended', [entry('1.2.0', 60), entry('1.1.0', 50), entry('1.0.0', 40, { grace_until: at(200) })], 0],
    ['not for a pre-release: nobody is judged by that', [entry('1.2.0-rc.1', 60), entry('1.1.0', 50), entry('1.0.0', 40)], 1],
    ['never as the only one', [entry('1.0.0', 40)], 0],
    ['never where there is none', [], 0],
  ])('%s', (_, changelog, count) => {
    expect(dispensable(realm, changelog, at(100))).toBe(count);
  });
});

it('the oldest leave first, of whichever export, and what they asked is still asked', () => {
  const one: Export = { name: 'one', version: '1.2.0', changelog: [entry('1.2.0', 50), entry('1.1.0', 20), entry('1.0.0', 10, { asks: 'must-act' })] };
  const two: Export = { name: 'two', version: '1.1.0', changelog: [entry('1.1.0', 60), entry('1.0.0', 30)] };
  const shorter = shortenChangelogs(realm, [one, two], 1, at(100));
  expect(shorter).toEqual([{ ...one, changelog: [entry('1.2.0', 50), entry('1.1.0', 20, { asks: 'must-act' })] }, two]);
  expect(shortenChangelogs(realm, [two], 1_000_000, at(100))![0]!.changelog).toEqual([entry('1.1.0', 60)]);
  expect(shortenChangelogs(realm, [two], 1_000_000, at(40))).toBeUndefined();
});

const bump = fc.constantFrom('patch', 'minor', 'major' as const);
const history = fc.array(fc.record({ bump, after: fc.integer({ min: 0, max: 12 }), extended: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }), pre: fc.boolean() }), { minLength: 1, maxLength: 14 });

it('no verdict on any import is another one without what has left, then or later', () => {
  fc.assert(
    fc.property(history, fc.nat(13), fc.constantFrom('^', '~', '>=', ''), fc.boolean(), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }), (steps, index, operator, isResolved, wait, later) => {
      const changelog: ChangelogEntry[] = [entry('1.0.0', 0)];
      let day = 0;
      for (const step of steps) {
        day += step.after;
        const last = changelog[0]!.version;
        const version = step.pre ? `${nextVersion(last.replace(/-.*/, ''), step.bump)}-rc.0` : nextVersion(last, step.bump);
        const breaks = bumpBetween(last, version) === 'major';
        changelog.unshift(entry(version, day, breaks ? { grace_until: at(day + 14 + (step.extended ?? 0)) } : {}));
      }
      const full: Export = { name: 'api', version: changelog[0]!.version, changelog };
      const resolved = changelog[Math.min(index, changelog.length - 1)]!.version;
      const imported = { contract: 'api', from: 'aperture', version: `${operator}${resolved}`, ...(isResolved ? { resolved_version: resolved } : {}) };
      const [short] = shortenChangelogs(realm, [full], 1_000_000, at(day + wait)) ?? [full];
      const verdict = (exported: Export): unknown => {
        const { state, rule, until } = importState(publishing(exported), 'fungal', imported, at(day + wait + later));
        return { state, rule, until };
      };
      expect(verdict(short!)).toEqual(verdict(full));
    }),
    { numRuns: 3000 },
  );
});

it('an export that changes every day is published for years', () => {
  const lines = Array.from({ length: 100 }, (_, index) => `New: \`a/path/of/the/day/part-${index}/*\` is read`);
  const changelog = Array.from({ length: 30 }, (_, index) => entry(`1.${29 - index}.0`, 29 - index, { bump: 'minor', asks: 'must-act', changes: lines }));
  const first: Export = { name: 'paths', version: '1.29.0', direction: 'requires', value: { read: ['day/29/*'] }, changelog };
  let now = parseRealm(withEdits(realm, [editExports(realm, 'aperture', [first], at(29))]));
  expect([...now.broken.values()].map((each) => each.message)).toEqual([]);
  const kept: number[] = [];
  for (let day = 30; day < 40; day += 1) {
    const [before] = now.domains.get('aperture')!.exports;
    const { after } = planPublication(before, { name: 'paths', value: { read: [`day/${day}/*`] } }, { now: at(day), governance: realm.config.governance, realm: now, removals: true })!;
    const edit = editExports(now, 'aperture', [{ ...after, changelog: [{ ...after.changelog![0]!, changes: lines }, ...after.changelog!.slice(1)] }], at(day));
    expect(Buffer.byteLength(edit.content!)).toBeLessThan(ROOM);
    const next = parseRealm(withEdits(now, [edit]));
    expect([...next.broken.keys()]).toEqual([]);
    // The realm's own check takes it for no rewriting of what was published.
    expect(checkRealmChange(now, next, at(day)).findings).toEqual([]);
    kept.push(next.domains.get('aperture')!.exports[0]!.changelog!.length);
    now = next;
  }
  expect(kept.at(-1)).toBeLessThan(40);
  expect(Math.min(...kept)).toBeGreaterThan(15);
});

it('an export that changes in every hour of a grace is published: what has to stay loses its words, the oldest first', () => {
  const lines = Array.from({ length: 100 }, (_, index) => `Gone: \`a/path/of/the/hour/part-${index}/*\` is read no more`);
  const hour = (index: number): string => new Date(start + index * 3_600_000).toISOString();
  const changelog = (count: number): ChangelogEntry[] =>
    Array.from({ length: count }, (_, index) => ({ version: `${count - index}.0.0`, date: hour(count - index).slice(0, 10), published_at: hour(count - index), bump: 'major', asks: 'must-act', changes: lines, grace_until: at(30) }));
  const before = publishing({ name: 'paths', version: '40.0.0', value: 1, changelog: changelog(40) });
  const edit = editExports(realm, 'aperture', [{ name: 'paths', version: '50.0.0', value: 2, changelog: changelog(50) }], hour(50));
  expect(Buffer.byteLength(edit.content!)).toBeLessThan(ROOM);
  const after = parseRealm(withEdits(realm, [edit]));
  const [{ changelog: kept }] = after.domains.get('aperture')!.exports as [Export];
  expect(kept!.map(({ changes: _, ...rest }) => rest)).toEqual(changelog(50).map(({ changes: _, ...rest }) => rest));
  expect(kept!.slice(0, 10).every(({ changes }) => changes.length === 100)).toBe(true);
  expect(kept!.slice(-10).map(({ changes }) => changes)).toEqual(Array.from({ length: 10 }, () => ['See the history of this file']));
  // The realm's own check takes it for no rewriting of what was published.
  expect(checkRealmChange(before, after, hour(50)).findings.map(({ rule }) => rule).filter((rule) => /changelog|grace/.test(rule))).toEqual([]);
});

it('what somebody is still judged by may not be taken out of a changelog by hand', () => {
  const before = publishing({ name: 'api', version: '1.2.0', value: 1, changelog: [entry('1.2.0', 60), entry('1.1.0', 50), entry('1.0.0', 40)] });
  const without = (...gone: string[]): string[] => {
    const [export_] = before.domains.get('aperture')!.exports;
    const after = publishing({ ...export_!, changelog: export_!.changelog!.filter((each) => !gone.includes(each.version)) });
    return checkRealmChange(before, after, at(100)).findings.map((each) => each.message);
  };
  expect(without('1.0.0')).toEqual([]);
  expect(without('1.0.0', '1.1.0')).toEqual([]);
  expect(without('1.1.0')).toEqual(['The changelog of api has lost its entry for 1.1.0']);
  expect(without('1.0.0', '1.1.0', '1.2.0')).toEqual(['The changelog of api has lost its entry for 1.2.0']);
});
