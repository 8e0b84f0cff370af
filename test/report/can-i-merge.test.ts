/** Whether a pull request can be merged, and who has to act first: a table of changes and consumers. */
import { describe, expect, it } from '@jest/globals';
import type { CheckResult } from '../../src/commands/check.ts';
import type { Consumer, ExportChange, ImportChange } from '../../src/commands/syncing.ts';
import type { Change, ImportState } from '../../src/core/plan.ts';
import { renderCanIMerge } from '../../src/report/can-i-merge.ts';

const change = (extra: Partial<Change> = {}): Change => ({ rule: 'pattern-added', contract: 'paths', pointer: '/value/read/1', after: 'masks/*', bump: 'minor', action: 'must-act', reason: 'asks for masks/*', fingerprint: '0', ...extra });
const covered = change({ action: 'none', coveredBy: ['*'] });
const undecided = change({ undecided: { keyword: 'format', pointer: '/schema', reason: 'unknown' } });
const breaking = change({ rule: 'type-changed', pointer: '/schema/type', after: 'string', bump: 'major', witness: { a: 1 }, reason: 'takes strings' });

function consumer(domain: string, state: Partial<ImportState> = {}, was: ImportState['state'] = 'current'): Consumer {
  return { domain, range: '^1.0.0', binding: 'policy.json', was, state: { domain, contract: 'paths', from: 'aperture', range: '^1.0.0', state: 'stale', pending: false, rule: 'newer-version', reason: '1.1.0 is available', ...state } };
}

function exported(changes: readonly Change[], consumers: readonly Consumer[], extra: Partial<ExportChange> = {}): ExportChange {
  return { name: 'paths', from: '1.0.0', to: '1.1.0', bump: changes[0]?.bump ?? 'none', direction: 'requires', changes, heldBack: [], consumers, ...extra };
}

function result(exports: readonly ExportChange[], imports: readonly ImportChange[] = [], extra: Partial<CheckResult> = {}): CheckResult {
  return { realm: 'cook', domain: 'aperture', at: '2026-01-01T00:00:00Z', changed: true, bump: 'minor', exports, imports, stale: [], broken: [], consumers: [], ...extra };
}

const broken = { state: 'broken', rule: 'grace-ended', reason: 'its grace ended' } as const;
const gone: ImportChange = { contract: 'layout', from: 'images', range: '^1.0.0', resolvedNow: false, refused: [], state: { ...consumer('aperture').state, state: 'broken', rule: 'binding-gone', reason: 'policy.json is gone' } };

describe('the verdict', () => {
  it.each<[string, CheckResult, string, string]>([
    ['nobody imports it', result([exported([change()], [])]), 'yes', 'nobody imports what changes'],
    ['a domain cannot be read, which may import it', result([exported([change()], [])], [], { unread: ['images'] }), 'undecided', 'could not be decided'],
    ['a domain cannot be read, and somebody has to grant', result([exported([change()], [consumer('a')])], [], { unread: ['images'] }), 'no', '`a` has to act first'],
    ['it is new, and a domain cannot be read', result([exported([], [], { from: undefined as never })], [], { unread: ['images'] }), 'yes', 'can be merged'],
    ['it is new', result([exported([], [consumer('a', broken, 'broken')], { from: undefined as never })]), 'yes', 'can be merged'],
    ['what is new is covered', result([exported([covered], [consumer('a')])]), 'yes', 'covered already'],
    ['somebody has to grant', result([exported([change()], [consumer('a'), consumer('b', { pending: true })])]), 'no', '`a` has to act first'],
    ['several have to', result([exported([change()], ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => consumer(name)))]), 'no', 'and 1 more have to act first'],
    ['nobody was ever satisfied', result([exported([change()], [consumer('a', { pending: true })])]), 'yes', 'can be merged'],
    ['it could not be decided', result([exported([undecided], [consumer('a')])]), 'undecided', 'could not be decided'],
    ['it could not be decided, for one who never got it', result([exported([undecided], [consumer('a', { pending: true })])]), 'yes', 'can be merged'],
    ['it breaks somebody', result([exported([{ ...covered, action: 'none' }], [consumer('a', broken)])]), 'no', '`a` has to act first'],
    ['somebody was broken before', result([exported([covered], [consumer('a', broken, 'broken')])]), 'yes', 'can be merged'],
    ['it breaks readers', result([exported([breaking], [consumer('a')], { direction: 'provides' })]), 'no', '`a` has to act first'],
    ['it takes away what this repo imports', result([], [gone]), 'no', '`layout` would not be satisfied any more'],
    ['an export could not be read, and nothing else changes', result([], [], { unpublishable: ['export limits: there is no file limits.json'] }), 'no', 'what it exports cannot be published'],
    ['what it exports breaks its schema, and nobody imports it', result([exported([covered], [])], [], { unpublishable: ['The value of paths breaks its schema'] }), 'no', 'what it exports cannot be published'],
    ['it takes over what this repo imports', result([], [{ ...gone, target: '1.2.0', resolvedNow: true, state: { ...gone.state, state: 'current', rule: 'up-to-date' } }]), 'yes', 'can be merged'],
  ])('%s', (_, given, verdict, words) => {
    const page = renderCanIMerge(given)!;
    expect(page.verdict).toBe(verdict);
    expect(page.headline).toContain(words);
    expect(page.body.startsWith(`### ${page.headline}\n`)).toBe(true);
  });

  it.each<[string, CheckResult]>([
    ['nothing changes', result([])],
    ['an export says the same', result([exported([], [consumer('a')])])],
    ['an import is stale anyway', result([], [{ ...gone, state: consumer('aperture').state }])],
  ])('is not asked when %s', (_, given) => {
    expect(renderCanIMerge(given)).toBeUndefined();
  });
});

describe('the text', () => {
  it('shows the proof, the way it takes, and those who have to act before the others', () => {
    const { body } = renderCanIMerge(result([exported([breaking], [consumer('a', { pending: true }), consumer('b', { until: '2026-02-01', daysLeft: 9 })], { direction: 'provides', to: '2.0.0' })], [], { waits: 'a breaking change needs approval here', head: 'a'.repeat(40) }))!;
    expect(body).toContain('This was impossible before: `{"a":1}`');
    expect(body).toContain('Publishing this takes a pull request in the realm: a breaking change needs approval here.');
    expect(body.indexOf('❌ `b`')).toBeLessThan(body.indexOf('✅ `a`'));
    expect(body).toContain('has to move first, until 2026');
    expect(body).toContain('at `aaaaaaa`');
  });

  it('mentions nobody, closes nothing, and stays short, whatever others wrote', () => {
    const evil = '@octocat fixes #1 <img src=x onerror=alert(1)> <!-- blue:notice --> | `x`\n# big';
    const consumers = Array.from({ length: 500 }, (_, index) => consumer(`c${index}`, { reason: evil.repeat(20) }));
    const { body } = renderCanIMerge(result([exported([change({ reason: evil, after: evil }), { ...breaking, reason: evil, witness: evil }], consumers)], [{ ...gone, binding: evil, state: { ...gone.state, reason: evil } }], { waits: evil }))!;
    const text = body.replace(/(`+)[\s\S]*?\1/g, '');
    expect(text).not.toMatch(/@octocat|fixes #1|<img|<!--/);
    expect(body.length).toBeLessThan(65_536);
  });
});
