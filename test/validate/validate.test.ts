/** `validate` over values: what is wrong with the files of a realm, and with how a change moves them. */
import { describe, expect, it } from '@jest/globals';
import { validate } from '../../src/commands/validate.ts';
import type { IrregularEntry, Snapshot } from '../../src/core/model.ts';
import type { Finding } from '../../src/core/plan.ts';
import { snapshotOf } from '../core/files/snapshot.ts';

const codeowners = [
  '# blue:begin - written by `blue realm init`, `join` and `leave`; changes up to blue:end are lost',
  '/realm.yaml eric@example.com',
  '/contracts/ eric@example.com',
  '/.github/ eric@example.com',
  '/domains/ eric@example.com',
  '/domains/aperture/ @cave',
  '/domains/fungal/ @spore',
  '# blue:end',
  '',
].join('\n');

const exportsYaml = `exports:
  - name: bucket-access
    version: "1.3.0"
    direction: requires
    value:
      read:
        - training/*
    changelog:
      - version: "1.3.0"
        date: 2026-01-10
        changes: [Added training/*]
        grace_until: 2026-03-01
`;

const good = {
  'realm.yaml': 'name: cook\nversion: "1.0.0"\ngovernance:\n  admission: open\n  approvers: [eric@example.com]\n  breaking_changes: { require_approval: true, grace_period_days: 14 }\n',
  '.github/CODEOWNERS': codeowners,
  'domains/aperture/domain.yaml': 'name: aperture\nmaintainers: ["@cave"]\n',
  'domains/aperture/exports.yaml': exportsYaml,
  'domains/fungal/domain.yaml': 'name: fungal\nmaintainers: ["@spore"]\n',
  'domains/fungal/imports.yaml': 'imports:\n  - contract: bucket-access\n    from: aperture\n    version: ^1.3.0\n',
} as const;

type Files = Readonly<Record<string, string | undefined>>;

async function judge(files: Files, base?: Files, irregular: readonly IrregularEntry[] = []): Promise<{ findings: readonly Finding[]; said: string[]; result: Awaited<ReturnType<typeof validate.plan>>['result'] }> {
  const checkout: { head: Snapshot; base?: Snapshot } = { head: snapshotOf({ ...good, ...files }, irregular), ...(base ? { base: snapshotOf({ ...good, ...base }) } : {}) };
  const { findings, result } = await validate.plan({ now: '2026-02-01T00:00:00Z', actor: {}, texts: new Map(), problems: [], checkout }, {});
  return { findings, result, said: findings.map((each) => `${each.level} ${each.rule} ${each.file}${each.line === undefined ? '' : `:${each.line}`}`) };
}

const published = (version: string, patterns: readonly string[], entry = true): string =>
  exportsYaml
    .replace('version: "1.3.0"\n    direction', `version: "${version}"\n    direction`)
    .replace('        - training/*\n', patterns.map((each) => `        - ${each}\n`).join(''))
    .replace('    changelog:\n', entry ? `    changelog:\n      - version: "${version}"\n        date: 2026-02-01\n        changes: [More]\n` : '    changelog:\n');

describe('the files as they are', () => {
  it('has nothing to say about a good realm', async () => {
    const { said, result } = await judge({});
    expect(said).toEqual([]);
    expect(result).toMatchObject({ realm: 'cook', counts: { domains: 2, exports: 1, imports: 1 }, moves: [] });
  });

  it.each<[string, Files, string[]]>([
    ['a file that does not parse', { 'domains/fungal/imports.yaml': 'imports: [\n' }, ['error bad-file domains/fungal/imports.yaml:2']],
    ['a realm.yaml that is wrong', { 'realm.yaml': 'name: cook\n' }, ['error bad-file realm.yaml:1', 'error bad-file realm.yaml:1']],
    ['a file outside of its schema', { 'domains/aperture/domain.yaml': 'name: aperture\nmaintainers: nobody\n' }, ['error bad-file domains/aperture/domain.yaml:2']],
    ['another name than the folder', { 'domains/aperture/domain.yaml': 'name: aparture\nmaintainers: ["@cave"]\n' }, ['error name-differs domains/aperture/domain.yaml:1']],
    ['an import of nobody', { 'domains/fungal/imports.yaml': 'imports:\n  - contract: bucket-access\n    from: apreture\n    version: ^1.3.0\n' }, ['warning missing-domain domains/fungal/imports.yaml:3']],
    ['an import of nothing', { 'domains/fungal/imports.yaml': 'imports:\n  - contract: bucket\n    from: aperture\n    version: ^1.3.0\n' }, ['warning missing-export domains/fungal/imports.yaml:2']],
    ['a schema that is not there', { 'domains/aperture/exports.yaml': `${exportsYaml}    schema: contracts/a.schema.yaml\n` }, ['error missing-schema domains/aperture/exports.yaml:13']],
    ['a value outside of its schema', { 'domains/aperture/exports.yaml': `${exportsYaml}    schema: { type: object, properties: { read: { type: string } } }\n` }, ['error value-breaks-schema domains/aperture/exports.yaml:6']],
    ['CODEOWNERS behind a maintainer', { 'domains/fungal/domain.yaml': 'name: fungal\nmaintainers: ["@truffle"]\n' }, ['error codeowners-behind .github/CODEOWNERS:7']],
    ['CODEOWNERS with a line too many', { '.github/CODEOWNERS': codeowners.replace('# blue:end', '/domains/gone/ @x\n# blue:end') }, ['error codeowners-behind .github/CODEOWNERS:8']],
    ['no CODEOWNERS', { '.github/CODEOWNERS': undefined }, ['warning codeowners-missing .github/CODEOWNERS']],
    ['two files that Windows takes for one', { 'contracts/A.schema.yaml': 'type: string\n', 'contracts/a.schema.yaml': 'type: string\n' }, ['error path-clash contracts/a.schema.yaml']],
  ])('%s', async (_, files, expected) => {
    expect((await judge(files)).said).toEqual(expected);
  });

  it('names links, submodules and odd names', async () => {
    const { findings } = await judge({}, undefined, [{ path: 'domains/x', mode: '160000' }, { path: 'domains/aperture/link.yaml', mode: '120000' }, { path: 'contracts/aux.yaml', mode: '100644' }]);
    expect(findings.map((each) => each.file)).toEqual([...new Set(findings.map((each) => each.file))]);
    const messages = findings.filter((each) => each.rule === 'irregular-file').map((each) => each.message);
    expect(messages).toHaveLength(3);
    expect(messages.join('\n')).toMatch(/submodule[\s\S]*symbolic link|symbolic link[\s\S]*submodule/);
    expect(messages.join('\n')).toContain('a name that does not mean the same on every system');
  });

  it('tells once that realm.yaml or the file of a domain is a link', async () => {
    const links = ['realm.yaml', 'domains/fungal/domain.yaml'].map((path) => ({ path, mode: '120000' }));
    const { said } = await judge({ 'realm.yaml': undefined, 'domains/fungal/domain.yaml': undefined }, undefined, links);
    expect(said).toEqual(['error irregular-file domains/fungal/domain.yaml', 'error irregular-file realm.yaml']);
  });

  it('puts findings on lines of this repo, with the whole line that CODEOWNERS needs', async () => {
    const { findings } = await judge({ 'domains/fungal/domain.yaml': 'name: fungal\nmaintainers: ["@truffle"]\n' });
    expect(findings[0]).not.toHaveProperty('in');
    expect(findings[0]!.next).toBe('The line has to be: /domains/fungal/ @truffle');
  });
});

describe('what a change does', () => {
  const path = 'domains/aperture/exports.yaml';
  it.each<[string, Files, Files, string[]]>([
    ['nothing', {}, {}, []],
    ['a path more, versioned and told', { [path]: published('1.4.0', ['training/*', 'metrics/*']) }, {}, []],
    ['a path more under the same version', { [path]: published('1.3.0', ['training/*', 'metrics/*'], false) }, {}, [`error version-not-bumped ${path}:3`]],
    ['a path more as a patch', { [path]: published('1.3.1', ['training/*', 'metrics/*']) }, {}, [`error version-too-small ${path}:3`]],
    ['a version that goes back', { [path]: published('1.2.0', ['training/*'], false) }, {}, [`warning changelog-behind ${path}:3`, `error version-decreased ${path}:3`]],
    ['a version without its changelog', { [path]: published('1.4.0', ['training/*', 'metrics/*'], false) }, {}, [`error changelog-behind ${path}:3`]],
    ['a changelog that calls it less', { [path]: published('1.4.0', ['training/*', 'metrics/*']).replace('        changes: [More]', '        bump: patch\n        changes: [More]') }, {}, [`error changelog-bump ${path}:12`]],
    ['a changelog that forgets', { [path]: exportsYaml.replace(/ {4}changelog:[\s\S]*$/, '    changelog: []\n') }, {}, [`error changelog-rewritten ${path}:8`]],
    ['a grace that is shorter', { [path]: exportsYaml.replace('2026-03-01', '2026-02-15') }, {}, [`error grace-shortened ${path}:12`]],
    ['a grace that is gone', { [path]: exportsYaml.replace('        grace_until: 2026-03-01\n', '') }, {}, [`error grace-shortened ${path}:9`]],
    ['a grace that is longer', { [path]: exportsYaml.replace('2026-03-01', '2026-04-01') }, {}, []],
    ['a new import of nobody', { 'domains/fungal/imports.yaml': 'imports:\n  - contract: x\n    from: nobody\n    version: ^1.0.0\n' }, {}, ['error missing-domain domains/fungal/imports.yaml:3']],
    ['an export that goes, with a consumer left', { [path]: 'exports: []\n' }, {}, ['warning missing-export domains/fungal/imports.yaml:2']],
    ['a domain that is mended', {}, { [path]: 'exports: {}\n' }, ['warning base-unreadable domains/aperture/domain.yaml']],
    ['a realm that is mended', {}, { 'realm.yaml': 'name: [\n' }, ['warning base-unreadable realm.yaml']],
    ['a realm that is new', {}, { 'realm.yaml': undefined }, []],
  ])('%s', async (_, files, base, expected) => {
    expect((await judge(files, base)).said).toEqual(expected);
  });

  it('lists what moves, with reasons', async () => {
    const { result } = await judge({ [path]: published('1.4.0', ['training/*', 'metrics/*']) }, {});
    expect(result).toMatchObject({ base: '1'.repeat(40), moves: [{ domain: 'aperture', contract: 'bucket-access', from: '1.3.0', to: '1.4.0', bump: 'minor', reasons: [expect.stringContaining('metrics/*')] }] });
  });

  it('a shared schema counts for every export that uses it', async () => {
    const shared = { [path]: `${exportsYaml}    schema: contracts/a.schema.yaml\n` };
    const { said } = await judge({ ...shared, 'contracts/a.schema.yaml': 'type: object\nproperties: { read: { type: array }, limit: { type: integer } }\n' }, { ...shared, 'contracts/a.schema.yaml': 'type: object\nproperties: { read: { type: array } }\n' });
    expect(said).toEqual([`error version-not-bumped ${path}:3`]);
  });
});
