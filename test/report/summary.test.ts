/** The pages of a run say what is wrong with every import that is not current, and what to do about it. */
import { describe, expect, it } from '@jest/globals';
import type { ImportChange } from '../../src/commands/syncing.ts';
import type { ImportState } from '../../src/core/plan.ts';
import { plain } from '../../src/report/paint.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderText } from '../../src/report/text.ts';

function page(state: Partial<ImportState>, command: 'check' | 'sync' = 'check'): string {
  const whole = { domain: 'b', contract: 'keys', from: 'a', range: '^9', state: 'broken', pending: false, reason: 'a reason', newest: '1.2.0', ...state } as ImportState;
  const imported: ImportChange = { contract: 'keys', from: 'a', range: '^9', resolvedNow: false, state: whole, refused: [] };
  const findings = whole.state === 'current' ? [] : [{ rule: whole.rule, level: 'error' as const, message: 'broken' }];
  const plan = { command, findings, result: { realm: 'r', domain: 'b', changed: false, exports: [], imports: [imported] } };
  return command === 'check' ? renderSummary(plan, undefined) : renderText(plan, undefined, plain);
}

describe('what to do next', () => {
  it.each<[title: string, state: Partial<ImportState>, expected: string]>([
    ['the range does not accept what there is', { rule: 'out-of-range' }, 'Once this repo can take `keys` 1.2.0, let its range accept it: `blue realm import --contract keys --from a --version ^1.2.0`'],
    ['the export is gone', { rule: 'export-gone' }, 'Drop `keys` with `blue realm import --contract keys --from a --remove`'],
    ['anything else', { rule: 'binding-gone' }, '- `keys`: a reason.'],
  ])('%s', (_, state, expected) => {
    expect(page(state)).toContain(expected);
    expect(page(state)).not.toContain('Nothing to do');
  });

  it('nothing where all is current', () => {
    expect(page({ state: 'current', rule: 'up-to-date' })).toContain('Nothing to do.');
  });
});

describe('sync on a terminal', () => {
  it('tells the import that it fails by', () => {
    expect(page({ rule: 'domain-unreadable' }, 'sync')).toContain('✗ keys from a: broken\n    a reason\n');
    expect(page({ state: 'stale', rule: 'deprecated' }, 'sync')).toContain('⚠️ keys from a: stale\n    a reason\n');
    expect(page({ state: 'current', rule: 'up-to-date' }, 'sync')).not.toContain('keys');
  });
});
