/** The action's outputs of `validate` and `doctor`: results whose fields only look like those of other commands break nothing. */
import { describe, expect, it } from '@jest/globals';
import { outputsOf } from '../../src/action/outputs.ts';
import { validate } from '../../src/commands/validate.ts';
import { snapshotOf } from '../core/files/snapshot.ts';

describe('outputs', () => {
  it('of validate are empty but for the plan', async () => {
    const head = snapshotOf({ 'realm.yaml': 'name: cook\nversion: "1.0.0"\ngovernance:\n  admission: open\n  approvers: []\n  breaking_changes: { require_approval: true, grace_period_days: 14 }\n' });
    const plan = await validate.plan({ now: '2026-02-01T00:00:00Z', actor: {}, texts: new Map(), problems: [], checkout: { head } }, {});
    const { plan: told, ...rest } = outputsOf(plan, undefined);
    expect(rest).toMatchObject({ changed: 'false', bump: 'none', stale: '', broken: '', consumers: '' });
    expect(JSON.parse(told)).toMatchObject({ command: 'validate', result: { realm: 'cook' } });
  });
});
