/** Who is owed what, and what an issue in each state needs: the pure part of fan-out, as tables. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chooseIssue, decideIssue, owedBy, versionsToKeep, type IssueRecord } from '../../src/core/fanout.ts';
import { consumerEdit, parseLedger, spendingEdit, spentLately, versionsEdit, type Ledger, type LedgerNotice } from '../../src/core/ledger.ts';
import { wrapBlock } from '../../src/core/marker.ts';
import { asking, buildRealm, covered, first } from '../fanout/world.ts';

const now = '2026-11-23T08:00:00Z';
const mark = { realm: 'letemcook', consumer: 'fungal', provider: 'aperture', contract: 'required-s3-permissions' };
const block = (version: string, facts: Record<string, string> = {}): string => wrapBlock(mark, { version, state: 'stale', action: 'none', ...facts }, `about ${version}`);

function issue(particulars: Partial<IssueRecord> = {}): IssueRecord {
  return { number: 1, open: true, title: 't', body: block('1.4.0'), author: 'realm[bot]', url: 'u', ...particulars };
}

function emptyLedger(particulars: Partial<Ledger> = {}): Ledger {
  return { head: undefined, consumers: new Map(), versions: new Map(), spending: [], ...particulars };
}

describe('what an issue needs', () => {
  const owed = { version: '1.4.0', state: 'stale', action: 'none', block: block('1.4.0') } as const;
  it.each<[string, Parameters<typeof decideIssue>, string]>([
    ['owed, none there', [owed, undefined, undefined], 'create'],
    ['owed, says it already', [owed, issue(), undefined], 'nothing unchanged'],
    ['owed, says it with CRLF', [owed, issue({ body: block('1.4.0').replaceAll('\n', '\r\n') }), undefined], 'nothing unchanged'],
    ['owed, says something older', [owed, issue({ body: block('1.3.0') }), undefined], 'update'],
    ['owed, and now there is something to do', [{ ...owed, action: 'must-act', block: block('1.5.0') }, issue(), { action: 'none', state: 'stale' }], 'update must-act'],
    ['owed, and now it is broken', [{ ...owed, state: 'broken', block: block('1.5.0') }, issue(), { state: 'stale' }], 'update broken'],
    ['owed, and no longer broken', [{ ...owed, block: block('1.5.0') }, issue(), { state: 'broken' }], 'update stale'],
    ['the marker knows what a lost ledger does not', [{ ...owed, state: 'broken', block: block('1.5.0') }, issue(), undefined], 'update broken'],
    ['owed, closed as done', [owed, issue({ open: false, reason: 'completed' }), undefined], 'update reopened'],
    ['owed, closed as not planned', [owed, issue({ open: false, reason: 'not_planned' }), { version: '1.4.0' }], 'nothing declined'],
    ['owed, closed as a duplicate', [owed, issue({ open: false, reason: 'duplicate' }), undefined], 'nothing declined'],
    ['declined before this version', [owed, issue({ open: false, reason: 'not_planned', body: block('1.3.0') }), { version: '1.3.0' }], 'update reopened'],
    ['nothing owed, open', [undefined, issue(), undefined], 'close'],
    ['nothing owed, closed', [undefined, issue({ open: false }), undefined], 'nothing settled'],
    ['nothing owed, none there', [undefined, undefined, { issue: 7 }], 'nothing settled'],
  ])('%s', (_, [wanted, found, entry], expected) => {
    const step = decideIssue(wanted, found, entry as LedgerNotice | undefined);
    expect([step.do, 'transition' in step ? step.transition : undefined, 'why' in step ? step.why : undefined].filter(Boolean).join(' ')).toBe(expected);
  });
});

describe('which issue it is', () => {
  const known = new Set(['realm[bot]', 'github-actions[bot]']);
  it.each<[string, IssueRecord[], number | undefined, number | undefined, number[]]>([
    ['none', [], undefined, undefined, []],
    ['the lowest number stays', [issue({ number: 9 }), issue({ number: 3 }), issue({ number: 5 })], undefined, 3, [5, 9]],
    ['closed duplicates are left alone', [issue({ number: 3 }), issue({ number: 5, open: false })], undefined, 3, []],
    ['a stranger\'s marker is nothing', [issue({ number: 2, author: 'mallory' })], undefined, undefined, []],
    ['the repository\'s own workflow may speak', [issue({ number: 2, author: 'github-actions[bot]' })], undefined, 2, []],
    ['the ledger\'s number, with our author, without a block', [issue({ number: 4, body: 'mine now' })], 4, 4, []],
    ['the ledger\'s number, with the mark, by an author of before', [issue({ number: 4, author: 'old-bot' })], 4, 4, []],
    ['the ledger\'s number, without a block, of a login that others share', [issue({ number: 4, body: 'a dashboard', author: 'github-actions[bot]' })], 4, undefined, []],
    ['the ledger\'s number alone is not enough', [issue({ number: 4, author: 'maria', body: 'hers' })], 4, undefined, []],
    ['another import\'s', [issue({ body: wrapBlock({ ...mark, contract: 'other' }, {}, 'x') })], undefined, undefined, []],
  ])('%s', (_, candidates, number, expected, duplicates) => {
    const chosen = chooseIssue(candidates, mark, { known, login: 'realm[bot]' }, number);
    expect([chosen.issue?.number, chosen.duplicates.map((duplicate) => duplicate.issue.number)]).toEqual([expected, duplicates]);
  });
});

describe('who is owed what', () => {
  it('compares with the version that was resolved, where its content is known', () => {
    const before = buildRealm([first], [{ name: 'fungal', resolved: '1.3.0' }]);
    const ledger = emptyLedger({ versions: versionsToKeep(before, emptyLedger()) });
    const after = buildRealm([first, covered, asking], [{ name: 'fungal', resolved: '1.3.0' }]);
    const [, fungal] = owedBy(after, ledger, now);
    expect(fungal?.owed).toMatchObject([{ key: 'aperture/required-s3-permissions', notice: { bump: 'minor', action: 'must-act', version: '1.5.0', resolved: '1.3.0' }, labels: ['realm'], dispatch: 'repository', issue: true }]);
    expect(fungal?.owed[0]?.notice.changes.map((change) => [change.after, change.coveredBy !== undefined])).toEqual(expect.arrayContaining([['checkpoints/*', false], ['training-metrics/experiments/*', true]]));
    expect(fungal?.owed[0]?.changelog.map((entry) => entry.version)).toEqual(['1.5.0', '1.4.0']);
    expect(owedBy(buildRealm([first, covered], [{ name: 'fungal', resolved: '1.3.0' }]), ledger, now)[1]?.owed[0]?.notice.action).toBe('none');
  });

  it('asks once too often rather than not at all where it is not known', () => {
    const realm = buildRealm([first, covered], [{ name: 'fungal', resolved: '1.3.0' }]);
    expect(owedBy(realm, emptyLedger(), now)[1]?.owed).toMatchObject([{ notice: { action: 'must-act', changes: [] } }]);
  });

  it('keeps the content of versions only for as long as somebody is resolved at them', () => {
    let ledger = emptyLedger();
    const step = (realm: ReturnType<typeof buildRealm>): string[] => {
      const changed = versionsToKeep(realm, ledger);
      ledger = { ...ledger, versions: new Map([...ledger.versions, ...changed]) };
      return Object.keys(ledger.versions.get('aperture/required-s3-permissions') ?? {}).sort();
    };
    expect(step(buildRealm([first], [{ name: 'a', resolved: '1.3.0' }]))).toEqual(['1.3.0']);
    expect(step(buildRealm([first, covered], [{ name: 'a', resolved: '1.3.0' }]))).toEqual(['1.3.0', '1.4.0']);
    expect(step(buildRealm([first, covered, asking], [{ name: 'a', resolved: '1.3.0' }]))).toEqual(['1.3.0', '1.5.0']);
    expect(step(buildRealm([first, covered, asking], [{ name: 'a', resolved: '1.5.0' }]))).toEqual(['1.5.0']);
    expect(step(buildRealm([first, covered, asking], []))).toEqual([]);
    expect(versionsToKeep(buildRealm([first, covered, asking], []), { ...ledger, versions: new Map() }).size).toBe(0);
  });
});

describe('the ledger as files', () => {
  function snapshot(edits: readonly { path: string; content: string | undefined }[]): Parameters<typeof parseLedger>[0] {
    return { head: 'h', irregular: [], files: new Map(edits.flatMap(({ path, content }) => (content === undefined ? [] : [[path, Buffer.from(content)] as const]))) };
  }

  it('reads what it wrote, and writes the same text for the same content', () => {
    const consumer = { repository: 'lab/fungal', notices: { 'aperture/x': { version: '1.0.0', issue: 4, open: true } } };
    const past = { '1.0.0': { name: 'x', version: '1.0.0', value: { b: 1, a: [2] } } };
    const edits = [consumerEdit('fungal', consumer), versionsEdit('aperture/x', past), spendingEdit([{ at: now, writes: 3, by: 'a@*' }], now)];
    const ledger = parseLedger(snapshot(edits));
    expect(ledger.consumers.get('fungal')).toEqual(consumer);
    expect(ledger.versions.get('aperture/x')).toEqual(past);
    expect(spentLately(ledger, 'a@*', now)).toBe(3);
    expect(spentLately(ledger, 'a@*', '2026-11-23T09:00:00Z')).toBe(0);
    expect(consumerEdit('fungal', ledger.consumers.get('fungal')!).content).toBe(edits[0]!.content);
    expect(versionsEdit('aperture/x', {}).content).toBeUndefined();
  });

  it('takes what cannot be read for absent', () => {
    const file = fc.oneof(fc.string(), fc.json(), fc.constantFrom('{"notices":null}', '{"notices":[]}', '[]', '{"__proto__":{"notices":{}}}', '{'.repeat(10_000)));
    fc.assert(fc.property(file, fc.constantFrom('consumers/a.json', 'versions/a/b.json', 'spending.json', 'consumers/../a.json'), (content, path) => {
      expect(() => parseLedger(snapshot([{ path, content }]))).not.toThrow();
    }));
  });

  it('does not let a forged file stop a run', () => {
    const realm = buildRealm([first, covered], [{ name: 'fungal', resolved: '1.3.0' }]);
    const hostile = ['{"1.3.0":null}', '{"1.3.0":5}', '{"1.3.0":{"name":"x","version":7,"value":{"read":[1]}}}', '{"1.3.0":{"schema":{"$ref":"#"}}}', '{"1.3.0":[]}'];
    for (const content of hostile) {
      const ledger = parseLedger(snapshot([{ path: 'versions/aperture/required-s3-permissions.json', content }, { path: 'spending.json', content: '[null,{"at":5},{"at":"x","writes":"y","by":{}}]' }]));
      expect(owedBy(realm, ledger, now)[1]?.owed).toHaveLength(1);
      expect(versionsToKeep(realm, ledger)).toBeInstanceOf(Map);
      expect(Number.isFinite(spentLately(ledger, 'x', now))).toBe(true);
      expect(spendingEdit(ledger.spending, now).content).toBeDefined();
    }
  });
});
