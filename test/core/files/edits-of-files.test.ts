/** What the commands write: a new realm, domains, exports, imports, memberships, the index and CODEOWNERS. */
import { describe, expect, it } from '@jest/globals';
import { editCodeowners } from '../../../src/core/codeowners.ts';
import { editMemberConfig, parseMemberConfig } from '../../../src/core/member-config.ts';
import type { Export, Realm } from '../../../src/core/model.ts';
import type { Edit } from '../../../src/core/plan.ts';
import { checkRealmFiles, parseRealm } from '../../../src/core/realm.ts';
import { editDomain, editExports, editImports, editIndex, newRealmFiles } from '../../../src/core/realm-files.ts';
import { configYaml, exportsYaml, importsYaml, indexYaml, realmFiles, realmYaml } from './rfc.ts';
import { snapshotOf } from './snapshot.ts';

const realm = parseRealm(snapshotOf(realmFiles));
const now = '2026-01-25T12:00:00Z';

/** The realm after some edits, read again from its files. */
function after(edits: readonly (Edit | undefined)[], files: Record<string, string | undefined> = { ...realmFiles }): Realm {
  const next = { ...files };
  for (const edit of edits) if (edit) next[edit.path] = edit.content;
  return parseRealm(snapshotOf(next));
}

describe('a new realm', () => {
  const files = newRealmFiles({ name: 'letemcook', createdAt: '2026-01-24T10:00:00Z', approvers: ['eric@example.com', '@octocat'] });
  const texts = Object.fromEntries(files.map((file) => [file.path, file.content]));

  it('is well formed', () => {
    expect(Object.keys(texts)).toEqual(['realm.yaml', 'README.md', 'domains/.gitkeep', 'contracts/.gitkeep', '.github/CODEOWNERS', '.vscode/settings.json']);
    expect(checkRealmFiles(snapshotOf(texts))).toEqual([]);
    const { config } = parseRealm(snapshotOf(texts));
    expect(config).toEqual({
      name: 'letemcook',
      version: '1.0.0',
      created_at: '2026-01-24T10:00:00Z',
      governance: { admission: 'approval', approvers: ['eric@example.com', '@octocat'], publish: 'push', breaking_changes: { require_approval: true, grace_period_days: 14 } },
    });
  });

  it.each(['123', '1e3', 'no', 'null', '0x1f', 'true'])('may be called %s', (name) => {
    const [file] = newRealmFiles({ name, createdAt: '2026-01-24T10:00:00Z', approvers: [] });
    expect(parseRealm(snapshotOf({ 'realm.yaml': file!.content })).config).toMatchObject({ name, governance: { approvers: [] } });
  });

  it('gives what is shared to the approvers', () => {
    expect(texts['.github/CODEOWNERS']).toBe(`# blue:begin - written by \`blue realm init\`, \`join\` and \`leave\`; changes up to blue:end are lost
/realm.yaml eric@example.com @octocat
/contracts/ eric@example.com @octocat
/.github/ eric@example.com @octocat
/domains/ eric@example.com @octocat
# blue:end
`);
  });

  it('tells editors which schema is for which file', () => {
    const globs = Object.values((JSON.parse(texts['.vscode/settings.json']!) as { 'yaml.schemas': Record<string, string> })['yaml.schemas']);
    expect(globs).toEqual(['realm.yaml', 'domains/*/domain.yaml', 'domains/*/exports.yaml', 'domains/*/imports.yaml']);
  });
});

describe('exports', () => {
  const [contract] = realm.domains.get('aperture')!.exports;
  const next: Export = {
    ...contract!,
    version: '1.4.0',
    value: { read: [...(contract!.value as { read: string[] }).read, 'training-metrics/experiments/*'], write: (contract!.value as { write: string[] }).write },
    changelog: [{ version: '1.4.0', date: '2026-01-25', changes: ['Added training-metrics/experiments/*'] }, ...contract!.changelog!],
  };

  it('change where they stand', () => {
    const edit = editExports(realm, 'aperture', [next], now);
    expect(edit.content).toBe(
      exportsYaml
        .replace('version: "1.3.0"\n    desc', 'version: "1.4.0"\n    desc')
        .replace('        - "training-metrics/*"\n      write', '        - "training-metrics/*"\n        - "training-metrics/experiments/*"\n      write')
        .replace('    changelog:\n', '    changelog:\n      - version: "1.4.0"\n        date: 2026-01-25\n        changes:\n          - "Added training-metrics/experiments/*"\n'),
    );
    expect(after([edit]).domains.get('aperture')!.exports).toEqual([next]);
  });

  it('keep keys that this version does not know, at every entry', () => {
    const text = exportsYaml.replace('    description:', '    x-owner: team-a # theirs\n    description:').concat('x-later: 1 # later\n');
    const other = parseRealm(snapshotOf({ ...realmFiles, 'domains/aperture/exports.yaml': text }));
    const content = editExports(other, 'aperture', [next], now).content!;
    expect(content).toContain('    x-owner: team-a # theirs\n');
    expect(content).toContain('x-later: 1 # later\n');
  });

  it('come last when they are new, and go when they are not named', () => {
    const second: Export = { name: 'other', version: '1.0.0', value: 1 };
    const added = after([editExports(realm, 'aperture', [contract!, second], now)]);
    expect(added.domains.get('aperture')!.exports).toEqual([contract, second]);
    const removed = editExports(added, 'aperture', [second], now);
    expect(removed.content).toBe('exports:\n  - name: other\n    version: "1.0.0"\n    value: 1\n');
    expect(editExports(added, 'aperture', [], now).content).toBe('exports: []\n');
  });

  it('may come to hold nothing', () => {
    const before = after([editExports(realm, 'aperture', [{ name: 'a', version: '1.0.0', value: 1 }], now)]);
    expect(editExports(before, 'aperture', [{ name: 'a', version: '2.0.0', value: null }], now).content).toBe('exports:\n  - name: a\n    version: "2.0.0"\n    value: null\n');
  });

  it('begin a file', () => {
    expect(editExports(realm, 'fungal-image-analysis', [{ name: 'a', version: '1.0.0', direction: 'requires', value: { read: ['a/*'] } }], now)).toEqual({
      path: 'domains/fungal-image-analysis/exports.yaml',
      content: 'exports:\n  - name: a\n    version: "1.0.0"\n    direction: requires\n    value:\n      read:\n        - "a/*"\n',
    });
  });

  it('are unchanged by an edit that changes nothing', () => {
    expect(editExports(realm, 'aperture', [contract!], now).content).toBe(exportsYaml);
  });
});

describe('imports', () => {
  it('resolve where they stand, and keep the comment', () => {
    const [imported] = realm.domains.get('fungal-image-analysis')!.imports;
    const edit = editImports(realm, 'fungal-image-analysis', [{ ...imported!, status: 'current', resolved_version: '1.4.0', resolved_at: '2026-01-25T09:00:00Z', evidence: { kind: 'covered', commit: 'abc' } }]);
    expect(edit.content).toBe(importsYaml.replace('resolved_version: "1.3.0"', 'resolved_version: "1.4.0"').replace('resolved_at: 2026-01-24T12:00:00Z', 'resolved_at: 2026-01-25T09:00:00Z\n    evidence:\n      kind: covered\n      commit: abc'));
  });
});

describe('a domain', () => {
  it('is written whole, then changed in place', () => {
    const edit = editDomain(realm, { name: 'third', repo_path: '../third', maintainers: ['@org/team'], joined_at: '2026-01-26T10:00:00Z' });
    expect(edit).toEqual({ path: 'domains/third/domain.yaml', content: 'name: third\nrepo_path: ../third\nmaintainers:\n  - "@org/team"\njoined_at: 2026-01-26T10:00:00Z\n' });
    const { repo_path: _, ...file } = realm.domains.get('aperture')!.file;
    const moved = editDomain(realm, { ...file, repo_url: 'git@github.com:cultivarium/aperture.git' });
    expect(moved.content).toBe(
      'name: aperture\nrepo_url: git@github.com:cultivarium/aperture.git\n# Or for remote:\n# repo_url: git@github.com:cultivarium/aperture.git\n\nmaintainers:\n  - eric@example.com\n\njoined_at: 2026-01-24T10:00:00Z\n',
    );
  });

  it('never gets a path from a bad name', () => {
    expect(() => editDomain(realm, { name: '../x', maintainers: [] })).toThrow(expect.objectContaining({ code: 'BAD_NAME' }));
    expect(() => editExports(realm, 'a/b', [], now)).toThrow(expect.objectContaining({ code: 'BAD_NAME' }));
  });
});

describe("a member's config", () => {
  const membership = { name: 'letemcook', path: '../realm-letemcook', domain: 'aperture' };

  it("is the RFC's when it is new", () => {
    expect(editMemberConfig(undefined, { membership })).toBe('realm:\n  name: letemcook\n  path: ../realm-letemcook\n  domain: aperture\n');
  });

  it('keeps what others wrote', () => {
    const text = '# ours\nproject: aperture # name\nplugins:\n    - a   # first\n';
    expect(editMemberConfig(text, { membership })).toBe(`# ours\nproject: aperture # name\nplugins:\n    - a   # first\nrealm:\n  name: letemcook\n  path: ../realm-letemcook\n  domain: aperture\n`);
  });

  it('moves to another place in place', () => {
    expect(editMemberConfig(configYaml, { membership: { name: 'letemcook', url: 'https://github.com/o/r', domain: 'aperture' } })).toBe(
      '# aperture/.blue/config.yaml\nrealm:\n  name: letemcook\n  url: https://github.com/o/r\n  domain: aperture\n',
    );
  });

  it('holds several realms, and lets one go', () => {
    const two = editMemberConfig(configYaml, { membership: { name: 'ml-infra', url: 'https://github.com/o/r', domain: 'aperture' } });
    expect(parseMemberConfig('c', two)).toEqual({ realms: [membership, { name: 'ml-infra', url: 'https://github.com/o/r', domain: 'aperture' }] });
    const one = editMemberConfig(two, { remove: 'letemcook' });
    expect(parseMemberConfig('c', one)).toEqual({ realms: [{ name: 'ml-infra', url: 'https://github.com/o/r', domain: 'aperture' }] });
    expect(parseMemberConfig('c', editMemberConfig(configYaml, { remove: 'letemcook' }))).toEqual({});
  });

  it('takes rules', () => {
    const rules = [{ name: 'required-s3-permissions', detect: 's3-paths', include: ['models/**'], bucket: '*-training-data' }];
    const text = editMemberConfig(configYaml, { exports: rules });
    expect(text).toBe(`${configYaml}exports:\n  - name: required-s3-permissions\n    detect: s3-paths\n    include:\n      - "models/**"\n    bucket: "*-training-data"\n`);
    expect(editMemberConfig(text, { exports: rules })).toBe(text);
  });

  it('is refused when it is bad, and never overwritten', () => {
    expect(() => editMemberConfig('realm: [', { membership })).toThrow(expect.objectContaining({ code: 'BAD_FILE' }));
    expect(() => editMemberConfig('realm:\n  name: X\n', { membership })).toThrow(expect.objectContaining({ code: 'BAD_FILE' }));
  });

  it.each(['', '# nothing\n'])('may be empty: %j', (text) => {
    expect(parseMemberConfig('c', text)).toEqual({});
    expect(parseMemberConfig('c', editMemberConfig(text, { membership })).realm).toEqual(membership);
  });
});

describe('the index', () => {
  it('gets a realm, and keeps the others', () => {
    expect(editIndex(indexYaml, { name: 'third', url: 'https://github.com/o/third' })).toBe(`${indexYaml}  - name: third\n    url: https://github.com/o/third\n`);
    expect(editIndex(indexYaml, { name: 'letemcook', path: '/elsewhere' })).toBe(indexYaml.replace('/Users/ericg/letemcook/realm-letemcook', '/elsewhere'));
    expect(editIndex(undefined, { name: 'a', path: '/a' })).toBe('realms:\n  - name: a\n    path: /a\n');
  });

  it('keeps where a realm was cloned to', () => {
    expect(editIndex(indexYaml, { name: 'ml-infra', url: 'git@github.com:org/realm-ml-infra.git' })).toBe(indexYaml);
  });
});

describe('CODEOWNERS', () => {
  const domains = [
    { name: 'fungal-image-analysis', maintainers: ['@org/fungal'] },
    { name: 'aperture', maintainers: ['eric@example.com', '@octocat'] },
  ];
  const block = `# blue:begin - written by \`blue realm init\`, \`join\` and \`leave\`; changes up to blue:end are lost
/realm.yaml eric@example.com
/contracts/ eric@example.com
/.github/ eric@example.com
/domains/ eric@example.com
/domains/aperture/ eric@example.com @octocat
/domains/fungal-image-analysis/ @org/fungal
# blue:end
`;
  const withText = (text: string | undefined, files: Record<string, string> = {}): Realm => parseRealm(snapshotOf({ ...realmFiles, ...files, '.github/CODEOWNERS': text }));

  it.each([
    ['no file', undefined, block],
    ['an empty file', '\n', block],
    ['hand-written lines', '* @all\n', `* @all\n\n${block}`],
    ['a block in the middle', `* @all\n# blue:begin\n/domains/gone/ @x\n# blue:end\n/docs/ @writers\n`, `* @all\n${block}/docs/ @writers\n`],
    ['CRLF', '* @all\r\n# blue:begin\r\n# blue:end\r\n', `* @all\n${block}`],
    ['a mark without its end', '* @all\n# blue:begin\n/docs/ @writers\n', `* @all\n/docs/ @writers\n\n${block}`],
  ])('%s', (_, text, expected) => {
    expect(editCodeowners(withText(text), domains)).toEqual({ path: '.github/CODEOWNERS', content: expected });
    expect(editCodeowners(withText(expected), domains)).toBeUndefined();
  });

  it('writes no owner that could be read as something else', () => {
    const content = editCodeowners(withText(undefined), [{ name: 'a', maintainers: ['x y@z', '#', '@a b', '@ok', '*'] }, { name: 'b', maintainers: [] }])!.content!;
    expect(content).toContain('\n/domains/a/ @ok\n# blue:end\n');
  });

  it('keeps the line of a domain whose files are bad', () => {
    const broken = withText(block, { 'domains/aperture/exports.yaml': 'x: [' });
    expect(editCodeowners(broken, domains.slice(0, 1))).toBeUndefined();
  });

  it('follows the approvers', () => {
    const other = withText(block, { 'realm.yaml': realmYaml.replace('eric@example.com', '"@org/leads"') });
    expect(editCodeowners(other, domains)!.content).toContain('\n/realm.yaml @org/leads\n');
  });
});
