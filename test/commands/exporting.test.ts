/** What of older majors stays with an export that moves. */
import { describe, expect, it } from '@jest/globals';
import { fullFindings, planPublication } from '../../src/commands/exporting.ts';
import type { Export, Realm } from '../../src/core/model.ts';
import type { Edit } from '../../src/core/plan.ts';

const realm: Realm = { head: 'a', config: { name: 'cook', version: '1.0.0', governance: { admission: 'open', approvers: [], breaking_changes: { require_approval: false, grace_period_days: 14 } } }, domains: new Map(), broken: new Map(), contracts: new Map(), texts: new Map(), fansOut: false } as unknown as Realm;

describe('support of an older major', () => {
  it.each([
    ['2026-02-07', '2026-02-07T23:00:00Z', true],
    ['2026-02-07', '2026-02-08T00:00:00Z', false],
    ['2026-02-07T12:00:00Z', '2026-02-07T13:00:00Z', false],
    ['2026-02-07T12:00:00-05:00', '2026-02-07T13:00:00Z', true],
    [undefined, '2030-01-01T00:00:00Z', true],
  ])('until %s, at %s: %s', (until, now, kept) => {
    const before: Export = { name: 'api', version: '2.0.0', value: { max: 1 }, supported: [{ version: '1.0.0', ...(until === undefined ? {} : { until }) }] };
    const { after } = planPublication(before, { name: 'api', value: { max: 1, min: 0 } }, { now, governance: realm.config.governance, realm, removals: true })!;
    expect((after.supported ?? []).map((each) => each.version)).toEqual(kept ? ['1.0.0'] : []);
  });
});

it('a changelog lists no more changes of a version than somebody reads: the file of a domain has an end', () => {
  const topics = (letter: string): { topics: string[] } => ({ topics: Array.from({ length: 3_000 }, (_, index) => `${letter}${index}`) });
  const { after } = planPublication({ name: 'api', version: '1.0.0', value: topics('a') }, { name: 'api', value: topics('b') }, { now: '2026-02-07T00:00:00Z', governance: realm.config.governance, realm, removals: true })!;
  const [entry] = after.changelog!;
  expect(entry!.changes).toHaveLength(101);
  expect(entry!.changes.at(-1)).toBe('And 5900 more');
});

describe('an exports file that comes near its end', () => {
  const edit = (bytes: number, path = 'domains/aperture/exports.yaml'): Edit => ({ path, content: 'x'.repeat(bytes) });

  it.each<[string, Edit[], string[]]>([
    ['is told before nothing more fits', [edit(200_000)], ['domains/aperture/exports.yaml has 200000 bytes of the 262144 that a file of a realm may have, and nothing more of its changelogs may leave it yet']],
    ['is told in bytes, not in characters', [{ path: 'domains/aperture/exports.yaml', content: 'é'.repeat(100_000) }], ['domains/aperture/exports.yaml has 200000 bytes of the 262144 that a file of a realm may have, and nothing more of its changelogs may leave it yet']],
    ['that is beyond it is refused with an error of its own', [edit(262_145)], []],
    ['has nothing to tell before', [edit(190_000)], []],
    ['is the only such file', [edit(200_000, 'domains/aperture/imports.yaml'), { path: 'domains/aperture/exports.yaml', content: undefined }], []],
  ])('%s', (_, edits, messages) => {
    expect(fullFindings(edits).map((each) => each.message)).toEqual(messages);
  });
});
