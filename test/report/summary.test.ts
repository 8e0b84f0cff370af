/** The job's page says what to do about every import that is not current. */
import { describe, expect, it } from '@jest/globals';
import type { ImportChange } from '../../src/commands/syncing.ts';
import type { ImportState } from '../../src/core/plan.ts';
import { renderSummary } from '../../src/report/summary.ts';

function page(state: Partial<ImportState>): string {
  const whole = { domain: 'b', contract: 'keys', from: 'a', range: '^9', state: 'broken', pending: false, reason: 'a reason', newest: '1.2.0', ...state } as ImportState;
  const imported: ImportChange = { contract: 'keys', from: 'a', range: '^9', resolvedNow: false, state: whole, refused: [] };
  const findings = whole.state === 'current' ? [] : [{ rule: whole.rule, level: 'error' as const, message: 'broken' }];
  return renderSummary({ command: 'check', findings, result: { realm: 'r', domain: 'b', exports: [], imports: [imported] } }, undefined);
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
