/** The state of an import, as a pure function of the realm and the time. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BlueError } from '../../src/core/errors.ts';
import type { Domain, Export, Import, Realm } from '../../src/core/model.ts';
import { importState, importStates } from '../../src/core/state.ts';
import { stateRules } from '../../src/core/rules.ts';

const NOW = '2026-02-01T12:00:00Z';

function realmOf(exported: Partial<Export> | undefined, more: Partial<Realm> = {}): Realm {
  const domains = new Map<string, Domain>([
    ['aperture', { name: 'aperture', file: { name: 'aperture', maintainers: [] }, exports: exported === undefined ? [] : [{ name: 'paths', version: '1.3.0', ...exported }], imports: [] }],
  ]);
  return {
    head: 'c0ffee',
    config: { name: 'letemcook', version: '1.0.0', governance: { admission: 'approval', approvers: [], breaking_changes: { require_approval: true, grace_period_days: 14 } } },
    domains,
    broken: new Map(),
    contracts: new Map(),
    texts: new Map(),
    fansOut: false,
    ...more,
  };
}

function importOf(more: Partial<Import> = {}): Import {
  return { contract: 'paths', from: 'aperture', version: '>=1.0.0', resolved_version: '1.3.0', resolved_at: '2026-01-24T12:00:00Z', ...more };
}

/** A changelog, newest first: `['2.0.0', '2026-01-24']`. */
function log(...entries: [string, string, string?][]): Pick<Export, 'changelog'> {
  return { changelog: entries.map(([version, date, grace]) => ({ version, date, changes: [], ...(grace === undefined ? {} : { grace_until: grace }) })) };
}

interface Case {
  readonly name: string;
  readonly exported?: Partial<Export>;
  readonly imported?: Partial<Import>;
  readonly now?: string;
  readonly expect: { state: string; rule: string; pending?: boolean; since?: string; until?: string; daysLeft?: number; reason?: string };
}

const moved = log(['2.0.0', '2026-01-24']);

const cases: Case[] = [
  { name: 'resolved at the newest', expect: { state: 'current', rule: 'up-to-date', pending: false, since: '2026-01-24T12:00:00Z' } },
  { name: 'the same version, written with a v', imported: { resolved_version: 'v1.3.0' }, expect: { state: 'current', rule: 'up-to-date' } },
  { name: 'what the file says about its state is not read', imported: { status: 'broken' }, expect: { state: 'current', rule: 'up-to-date' } },
  { name: 'never resolved', imported: { resolved_version: undefined as never }, expect: { state: 'stale', rule: 'never-resolved', pending: true } },
  { name: 'resolved at something that is no version', imported: { resolved_version: 'yes' }, expect: { state: 'stale', rule: 'never-resolved', pending: true } },
  { name: 'a newer minor in range', exported: { version: '1.4.0', ...log(['1.4.0', '2026-01-28'], ['1.3.0', '2026-01-20']) }, expect: { state: 'stale', rule: 'newer-version', since: '2026-01-28', reason: '1.4.0 is available' } },
  { name: 'since the first of several newer ones', exported: { version: '1.5.0', ...log(['1.5.0', '2026-01-30'], ['1.4.0', '2026-01-28']) }, expect: { state: 'stale', rule: 'newer-version', since: '2026-01-28' } },
  { name: 'the provider went back', exported: { version: '1.2.0' }, expect: { state: 'stale', rule: 'resolved-ahead' } },
  { name: 'deprecated', exported: { deprecated: true }, expect: { state: 'stale', rule: 'deprecated' } },
  { name: 'deprecated, with a reason', exported: { deprecated: 'use models' }, expect: { state: 'stale', rule: 'deprecated', reason: 'use models' } },
  { name: 'deprecated: false', exported: { deprecated: false }, expect: { state: 'current', rule: 'up-to-date' } },
  { name: 'a newer version counts before deprecation', exported: { version: '1.4.0', deprecated: true }, expect: { state: 'stale', rule: 'newer-version' } },
  // A newer major, let in by an open-ended range or not.
  { name: 'a newer major in an open-ended range, in grace', exported: { version: '2.0.0', ...moved }, expect: { state: 'stale', rule: 'newer-major', since: '2026-01-24', until: '2026-02-07', daysLeft: 6 } },
  { name: 'a newer major outside the range, in grace', exported: { version: '2.0.0', ...moved }, imported: { version: '^1.0.0' }, expect: { state: 'stale', rule: 'newer-major', since: '2026-01-24', until: '2026-02-07', daysLeft: 6 } },
  { name: 'on the last day', exported: { version: '2.0.0', ...moved }, imported: { version: '^1.0.0' }, now: '2026-02-07T23:59:59Z', expect: { state: 'stale', rule: 'newer-major', daysLeft: 0, until: '2026-02-07' } },
  { name: 'after the last day', exported: { version: '2.0.0', ...moved }, imported: { version: '^1.0.0' }, now: '2026-02-08T00:00:00Z', expect: { state: 'broken', rule: 'grace-ended', since: '2026-02-07' } },
  { name: 'after the grace an open-ended range is stale, not broken', exported: { version: '2.0.0', ...moved }, now: '2026-03-01T00:00:00Z', expect: { state: 'stale', rule: 'newer-version', reason: 'ended on 2026-02-07' } },
  { name: 'a grace to the second', exported: { version: '2.0.0', ...log(['2.0.0', '2026-01-24', '2026-02-01T12:00:00.000Z']) }, imported: { version: '^1.0.0' }, now: '2026-02-01T11:59:59.999Z', expect: { state: 'stale', rule: 'newer-major', daysLeft: 1 } },
  { name: 'a grace to the second, over', exported: { version: '2.0.0', ...log(['2.0.0', '2026-01-24', '2026-02-01T12:00:00.000Z']) }, imported: { version: '^1.0.0' }, expect: { state: 'broken', rule: 'grace-ended' } },
  { name: 'the grace written at publication counts, not the policy of today', exported: { version: '2.0.0', ...log(['2.0.0', '2026-01-01', '2026-03-01']) }, imported: { version: '^1.0.0' }, expect: { state: 'stale', rule: 'newer-major', until: '2026-03-01', daysLeft: 28 } },
  { name: 'a written grace that is no date falls back to the policy', exported: { version: '2.0.0', ...log(['2.0.0', '2026-01-24', 'soon']) }, imported: { version: '^1.0.0' }, expect: { state: 'stale', rule: 'newer-major', until: '2026-02-07' } },
  { name: 'a minor of the new major does not prolong the grace', exported: { version: '2.1.0', ...log(['2.1.0', '2026-01-31'], ['2.0.0', '2026-01-10']) }, imported: { version: '^1.0.0' }, expect: { state: 'broken', rule: 'grace-ended', since: '2026-01-24' } },
  { name: 'a third major does not prolong the grace of the second', exported: { version: '3.0.0', ...log(['3.0.0', '2026-01-31'], ['2.0.0', '2026-01-10']) }, imported: { version: '^1.0.0' }, expect: { state: 'broken', rule: 'grace-ended' } },
  { name: 'a changelog written oldest first says the same', exported: { version: '3.0.0', ...log(['2.0.0', '2026-01-10'], ['3.0.0', '2026-01-31']) }, imported: { version: '^1.0.0' }, expect: { state: 'broken', rule: 'grace-ended', since: '2026-01-24' } },
  { name: 'a major nobody dated has no grace', exported: { version: '2.0.0' }, imported: { version: '^1.0.0' }, expect: { state: 'broken', rule: 'grace-ended', reason: 'does not say when' } },
  { name: 'below 1.0.0 a minor is a major', exported: { version: '0.4.0', ...log(['0.4.0', '2026-01-24']) }, imported: { version: '^0.3.1', resolved_version: '0.3.1' }, expect: { state: 'stale', rule: 'newer-major', until: '2026-02-07' } },
  { name: 'below 1.0.0 a patch is not', exported: { version: '0.3.2', ...log(['0.3.2', '2026-01-24']) }, imported: { version: '^0.3.1', resolved_version: '0.3.1' }, expect: { state: 'stale', rule: 'newer-version' } },
  // Older majors that stay readable.
  { name: 'the older major is supported longer than the grace', exported: { version: '2.0.0', ...moved, supported: [{ version: '1.3.0', until: '2026-06-01' }] }, imported: { version: '^1.0.0' }, now: '2026-03-01T00:00:00Z', expect: { state: 'stale', rule: 'newer-major', until: '2026-06-01', reason: '1.3.0 is still supported' } },
  { name: 'support cut short does not shorten the grace', exported: { version: '2.0.0', ...moved, supported: [{ version: '1.3.0', until: '2026-01-25' }] }, imported: { version: '^1.0.0' }, expect: { state: 'stale', rule: 'newer-major', until: '2026-02-07' } },
  { name: 'the older major is supported without an end', exported: { version: '2.0.0', ...moved, supported: [{ version: '1.3.0' }] }, imported: { version: '^1.0.0' }, now: '2027-01-01T00:00:00Z', expect: { state: 'stale', rule: 'newer-major' } },
  { name: 'support has ended', exported: { version: '2.0.0', ...moved, supported: [{ version: '1.3.0', until: '2026-02-10' }] }, imported: { version: '^1.0.0' }, now: '2026-03-01T00:00:00Z', expect: { state: 'broken', rule: 'grace-ended' } },
  // A range that a version leaves without breaking.
  { name: 'a pinned import left behind by a minor, in grace', exported: { version: '1.4.0', ...log(['1.4.0', '2026-01-24']) }, imported: { version: '1.3.0' }, expect: { state: 'stale', rule: 'left-range', until: '2026-02-07' } },
  { name: 'a pinned import left behind by a minor, later', exported: { version: '1.4.0', ...log(['1.4.0', '2026-01-24']) }, imported: { version: '1.3.0' }, now: '2026-03-01T00:00:00Z', expect: { state: 'broken', rule: 'grace-ended' } },
  { name: 'a range ahead of everything published', imported: { version: '^2.0.0', resolved_version: undefined as never }, expect: { state: 'broken', rule: 'out-of-range', pending: true } },
  { name: 'never resolved, and the newest has left the range', exported: { version: '2.0.0', ...moved }, imported: { version: '^1.0.0', resolved_version: undefined as never }, expect: { state: 'stale', rule: 'never-resolved', pending: true, until: '2026-02-07' } },
  // Pre-releases.
  { name: 'a pre-release nobody asked for', exported: { version: '2.0.0-rc.1', ...log(['2.0.0-rc.1', '2026-01-01']) }, imported: { version: '^1.0.0' }, expect: { state: 'current', rule: 'pre-release-only' } },
  { name: 'a pre-release that was asked for', exported: { version: '2.0.0-rc.2' }, imported: { version: '>=2.0.0-rc.1', resolved_version: '2.0.0-rc.2' }, expect: { state: 'current', rule: 'up-to-date' } },
  { name: 'from one pre-release to the next', exported: { version: '2.0.0-rc.2', ...log(['2.0.0-rc.2', '2026-01-30']) }, imported: { version: '>=2.0.0-rc.1', resolved_version: '2.0.0-rc.1' }, expect: { state: 'stale', rule: 'newer-version', since: '2026-01-30', reason: '2.0.0-rc.2 is available' } },
  { name: 'nothing but a pre-release', exported: { version: '1.0.0-rc.1' }, imported: { resolved_version: undefined as never }, expect: { state: 'stale', rule: 'never-resolved', pending: true } },
  { name: 'the grace counts from the release, not from its pre-release', exported: { version: '2.0.0', ...log(['2.0.0', '2026-01-30'], ['2.0.0-rc.1', '2026-01-01']) }, imported: { version: '^1.0.0' }, expect: { state: 'stale', rule: 'newer-major', until: '2026-02-13' } },
  // What is not there, or cannot be read.
  { name: 'another contract', imported: { contract: 'other' }, expect: { state: 'broken', rule: 'export-gone' } },
  { name: 'another domain', imported: { from: 'nobody' }, expect: { state: 'broken', rule: 'domain-gone' } },
  { name: 'a range that is none', imported: { version: 'latest' }, expect: { state: 'broken', rule: 'version-unreadable' } },
  { name: 'an empty range', imported: { version: '' }, expect: { state: 'broken', rule: 'version-unreadable' } },
  { name: 'a published version that is none', exported: { version: '1.3' }, expect: { state: 'broken', rule: 'version-unreadable' } },
  { name: 'never resolved and gone: broken, but it blocks nobody', imported: { from: 'nobody', resolved_version: undefined as never }, expect: { state: 'broken', rule: 'domain-gone', pending: true } },
];

describe('importState', () => {
  it.each(cases.map((each) => [each.name, each] as const))('%s', (_, each) => {
    const { reason, ...expected } = each.expect;
    const state = importState(realmOf(each.exported ?? {}), 'fungal', importOf(each.imported), each.now ?? NOW);
    expect(state).toMatchObject(expected);
    if (reason !== undefined) expect(state.reason).toContain(reason);
    expect(Object.keys(stateRules)).toContain(state.rule);
  });

  it('fails closed where the files of the provider cannot be read', () => {
    const realm = realmOf(undefined, { domains: new Map(), broken: new Map([['aperture', new BlueError('BAD_FILE', 'exports.yaml is no YAML')]]) });
    expect(importState(realm, 'fungal', importOf(), NOW)).toMatchObject({ state: 'broken', rule: 'domain-unreadable', reason: expect.stringContaining('exports.yaml is no YAML') });
  });

  it('counts nothing as in grace at a time that is none', () => {
    const realm = realmOf({ version: '2.0.0', ...moved });
    expect(importState(realm, 'fungal', importOf({ version: '^1.0.0' }), 'now')).toMatchObject({ state: 'broken', rule: 'grace-ended' });
  });

  it('keeps the fields that reports show', () => {
    expect(importState(realmOf({ version: '1.4.0' }), 'fungal', importOf({ binding: 'cdk/stack.py' }), NOW)).toMatchObject({
      domain: 'fungal', contract: 'paths', from: 'aperture', range: '>=1.0.0', binding: 'cdk/stack.py', resolved: '1.3.0', newest: '1.4.0',
    });
  });

  it.each(['2026-02-01T12:00', '2026-02-01 12:00:00', '2026-02-01T12:00:00.000', '2026-02-01T14:00+02:00'])('is the same in every time zone: a grace until %s', (until) => {
    const before = process.env['TZ'];
    const realm = realmOf({ version: '2.0.0', ...log(['2.0.0', '2026-01-24', until]) });
    const ruleAt = (now: string): string => importState(realm, 'consumer', importOf({ version: '^1.0.0' }), now).rule;
    try {
      for (const zone of ['UTC', 'America/New_York', 'Asia/Tokyo']) {
        process.env['TZ'] = zone;
        expect([ruleAt('2026-02-01T11:59:59Z'), ruleAt('2026-02-01T12:00:00Z')]).toEqual(['newer-major', 'grace-ended']);
      }
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });

  it('never gets better by waiting: current, stale, broken, in that order', () => {
    const order = ['current', 'stale', 'broken'];
    const instant = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2026-12-31') }).map((at) => new Date(at).toISOString());
    fc.assert(fc.property(fc.constantFrom(...cases), instant, instant, (each, one, other) => {
      const [early, late] = [one, other].sort() as [string, string];
      const at = (now: string): number => order.indexOf(importState(realmOf(each.exported ?? {}), 'fungal', importOf(each.imported), now).state);
      expect(at(late)).toBeGreaterThanOrEqual(at(early));
    }));
  });
});

describe('importStates', () => {
  it('lists every import of the realm by domain', () => {
    const realm = realmOf({});
    const consumer = (name: string): [string, Domain] => [name, { name, file: { name, maintainers: [] }, exports: [], imports: [importOf(), importOf({ contract: 'gone' })] }];
    const states = importStates({ ...realm, domains: new Map([...realm.domains, consumer('zebra'), consumer('fungal')]) }, NOW);
    expect(states.map((state) => `${state.domain} ${state.contract} ${state.state}`)).toEqual(['fungal paths current', 'fungal gone broken', 'zebra paths current', 'zebra gone broken']);
  });
});
