/** `diff` between two exports files: the changes, and what is wrong with the versions that the later file gives. */
import { describe, expect, it } from '@jest/globals';
import { diff } from '../../src/commands/diff.ts';
import type { World } from '../../src/commands/world.ts';

/** The findings of `diff` about two exports of one name. */
async function findings(before: string, after: string): Promise<string[]> {
  const file = (lines: string): string => `exports:\n  - name: ports\n${lines.split('\n').map((line) => `    ${line}\n`).join('')}`;
  const world = { texts: new Map([['old.yaml', file(before)], ['new.yaml', file(after)]]) } as unknown as World;
  const plan = await diff.plan(world, { old: 'old.yaml', new: 'new.yaml' });
  return plan.findings.map(({ rule, level, next }) => `${level} ${rule}: ${next}`);
}

describe('diff', () => {
  it.each<[string, string, string, string[]]>([
    ['a version as large as the change', 'version: 1.2.0\nvalue: [1]', 'version: 1.3.0\nvalue: [1, 2]', []],
    ['a version that stands still', 'version: 1.2.0\nvalue: [1]', 'version: 1.2.0\nvalue: [1, 2]', ['warning version-not-bumped: Give 1.3.0 or more']],
    ['a version that is too small', 'version: 1.2.0\nvalue: [1]', 'version: 1.2.1\nvalue: [1, 2]', ['warning version-too-small: Give 1.3.0 or more']],
    ['a version that goes back', 'version: 1.2.0\nvalue: [1]', 'version: 1.1.9\nvalue: [1, 2]', ['warning version-decreased: Give 1.3.0 or more']],
    ['a version that goes back without a change', 'version: 1.2.0\nvalue: [1]', 'version: 1.1.9\nvalue: [1]', ['warning version-decreased: Give 1.2.0 or more']],
    ['nothing changed', 'version: 1.2.0\nvalue: [1]', 'version: 1.2.0\nvalue: [1]', []],
  ])('%s', async (_name, before, after, expected) => {
    expect(await findings(before, after)).toEqual(expected);
  });
});
