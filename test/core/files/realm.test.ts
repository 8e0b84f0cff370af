/** A realm's files as a value: RFC 0001's as they stand, and each way they can be wrong. */
import { describe, expect, it } from '@jest/globals';
import { oddities, parseMemberConfig } from '../../../src/core/member-config.ts';
import { membershipsOf } from '../../../src/core/memberships.ts';
import { checkRealmFiles, parseExportsFile, parseRealm } from '../../../src/core/realm.ts';
import { parseIndex } from '../../../src/core/realm-files.ts';
import { configYaml, exportsYaml, importsYaml, indexYaml, realmFiles, realmYaml } from './rfc.ts';
import { said } from './said.ts';
import { snapshotOf } from './snapshot.ts';

describe('the files of RFC 0001', () => {
  const realm = parseRealm(snapshotOf(realmFiles));

  it('make a realm, dates staying texts', () => {
    expect(realm.config).toEqual({
      name: 'letemcook',
      version: '1.0.0',
      created_at: '2026-01-24T10:00:00Z',
      governance: { admission: 'approval', approvers: ['eric@example.com'], breaking_changes: { require_approval: true, grace_period_days: 14 } },
    });
    expect([...realm.broken]).toEqual([]);
    expect([...realm.domains.keys()]).toEqual(['aperture', 'fungal-image-analysis']);
    expect(realm.fansOut).toBe(false);
  });

  it('make domains with exports and imports', () => {
    const [contract] = realm.domains.get('aperture')!.exports;
    expect(contract).toMatchObject({ name: 'required-s3-permissions', version: '1.3.0', value: { write: ['jobs/*/*/manifest.json', 'training-metrics/*'] } });
    expect(contract!.changelog!.map((entry) => entry.version)).toEqual(['1.3.0', '1.2.0']);
    expect(realm.domains.get('fungal-image-analysis')!.imports).toEqual([
      {
        contract: 'required-s3-permissions',
        from: 'aperture',
        version: '>=1.0.0',
        binding: 'cdk/training_tools_access_stack.py',
        status: 'current',
        resolved_version: '1.3.0',
        resolved_at: '2026-01-24T12:00:00Z',
      },
    ]);
  });

  it('have nothing wrong but a path that exists on one machine', () => {
    expect(checkRealmFiles(snapshotOf(realmFiles)).map((finding) => [finding.level, finding.rule, finding.file, finding.line])).toEqual([
      ['warning', 'absolute-path', 'domains/aperture/domain.yaml', 2],
      ['warning', 'absolute-path', 'domains/fungal-image-analysis/domain.yaml', 2],
    ]);
  });

  it('name the member and its realms', () => {
    expect(membershipsOf(parseMemberConfig('.blue/config.yaml', configYaml))).toEqual([{ name: 'letemcook', path: '../realm-letemcook', domain: 'aperture' }]);
    expect(parseIndex('~/.blue/index.yaml', indexYaml).realms.map((each) => each.name)).toEqual(['letemcook', 'ml-infra']);
    expect(parseExportsFile('exports.yaml', exportsYaml)).toHaveLength(1);
  });
});

describe('a wrong realm.yaml stops everything', () => {
  const rows: [string, string | undefined, string][] = [
    ['missing', undefined, "NO_REALM -: there is no realm.yaml here. Name the repository of a realm, or make one with `blue realm init`"],
    ['empty', '', 'BAD_FILE realm.yaml:1:1: the file is empty. Write a map of keys into it, or delete it'],
    ['comments only', '# nothing\n', 'BAD_FILE realm.yaml:1:1: the file is empty. Write a map of keys into it, or delete it'],
    ['a list', '- a\n', "BAD_FILE realm.yaml:1:1: the file holds a list, not a map of keys. Start it with a key, such as 'name:'"],
    ['a bad name', realmYaml.replace('letemcook', 'Let Em Cook'), 'BAD_FILE realm.yaml:1:1: name "Let Em Cook" is not a name: lower-case letters, digits and hyphens, starting with a letter or digit, at most 63. Correct it'],
    ['an unknown admission', realmYaml.replace('admission: approval', 'admission: aproval'), 'BAD_FILE realm.yaml:7:3: admission "aproval" is not one of open, approval, invite-only. Write approval, for example'],
    ['a number as a text', realmYaml.replace('"1.0.0"', '1.20'), 'BAD_FILE realm.yaml:2:1: version 1.20 is read as the number 1.2. Quote it: "1.20.0"'],
    ['a missing key', realmYaml.replace('  admission: approval', '  admision: approval'), "BAD_FILE realm.yaml:5:1: governance has no 'admission'. Add 'admission:' to it"],
    ['a negative grace', realmYaml.replace('14', '-1'), 'BAD_FILE realm.yaml:14:5: grace_period_days -1 is too small. Write a number from 0 to 3650'],
    ['an approver that nobody is', realmYaml.replace('eric@example.com', 'eric'), 'BAD_FILE realm.yaml:9:7: item 1 of approvers "eric" is not an email, an @login or an @org/team. Correct it'],
    ['a Windows device', realmYaml.replace('letemcook', 'com1'), 'BAD_FILE realm.yaml:1:1: name "com1" is the name of a device on Windows. Choose another name'],
  ];
  it.each(rows)('%s', (_, text, expected) => {
    expect(said(() => parseRealm(snapshotOf({ ...realmFiles, 'realm.yaml': text })))).toBe(expected);
  });

  it('also when it is a link', () => {
    const snapshot = snapshotOf({ ...realmFiles, 'realm.yaml': undefined }, [{ path: 'realm.yaml', mode: '120000' }]);
    expect(said(() => parseRealm(snapshot))).toBe('BAD_FILE realm.yaml: "realm.yaml" is a symbolic link; a realm holds plain files only. Replace it with a plain file');
  });
});

describe('a bad member is left out, and the others are not', () => {
  const exportsPath = 'domains/aperture/exports.yaml';
  const importsPath = 'domains/aperture/imports.yaml';
  const rows: [string, Record<string, string | undefined>, string][] = [
    [
      'no version',
      { [exportsPath]: exportsYaml.replace('version: "1.3.0"\n    desc', 'version: "1.3"\n    desc') },
      'BAD_FILE domains/aperture/exports.yaml:3:5: version "1.3" is not a semantic version (e.g. 1.3.0). Write it as 1.3.0, for example',
    ],
    ['no semver number', { [exportsPath]: exportsYaml.replace('"1.3.0"\n    desc', '"99999999999999999.0.0"\n    desc') }, 'BAD_FILE domains/aperture/exports.yaml:3:5: version "99999999999999999.0.0" is not a semantic version. Write it as major.minor.patch, for example 1.3.0'],
    ['not YAML', { [exportsPath]: 'exports: [' }, 'BAD_FILE domains/aperture/exports.yaml:1:11: not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]. Correct the syntax at this place'],
    ['an export twice', { [exportsPath]: `${exportsYaml}  - name: required-s3-permissions\n    version: "1.0.0"\n    value: 1\n` }, 'BAD_FILE domains/aperture/exports.yaml:36:5: export "required-s3-permissions" is declared twice (first at domains/aperture/exports.yaml:2:5). Keep one of the two, or rename one'],
    ['exports without a list', { [exportsPath]: 'exports:\n' }, 'BAD_FILE domains/aperture/exports.yaml:1:1: exports has to be a list, not empty. Write a list'],
    ['an oldest-first changelog', { [exportsPath]: exportsYaml.replace('version: "1.2.0"', 'version: "1.10.0"') }, 'BAD_FILE domains/aperture/exports.yaml:32:9: changelog version 1.10.0 stands below 1.3.0; the newest comes first. Sort the changelog, newest first'],
    ['a schema that is not there', { [exportsPath]: 'exports:\n  - name: a\n    version: "1.0.0"\n    schema: contracts/a.schema.yaml\n' }, 'BAD_FILE domains/aperture/exports.yaml:4:5: schema "contracts/a.schema.yaml" does not exist in the realm. Add contracts/a.schema.yaml to the realm, or correct the path'],
    ['a schema out of the tree', { [exportsPath]: 'exports:\n  - name: a\n    version: "1.0.0"\n    schema: contracts/../../etc/a.schema.yaml\n' }, 'BAD_FILE domains/aperture/exports.yaml:4:5: schema "contracts/../../etc/a.schema.yaml" is not a path into contracts/. Write contracts/<name>.schema.yaml, or the schema itself'],
    [
      'a schema that is bad itself',
      { [exportsPath]: 'exports:\n  - name: a\n    version: "1.0.0"\n    schema: contracts/a.schema.yaml\n', 'contracts/a.schema.yaml': '- 1\n' },
      "BAD_FILE contracts/a.schema.yaml:1:1: a contract has to be a JSON Schema: a map of keys. Start it with 'type:', for example",
    ],
    ['a bad range', { [importsPath]: importsYaml.replace('from: aperture', 'from: other').replace('">=1.0.0"', '"latest"') }, 'BAD_FILE domains/aperture/imports.yaml:4:5: version "latest" is not a version range: node-semver does not know this form. Write it as ^1.3.0 or >=1.3.0 <2.0.0, for example'],
    ['an import of itself', { [importsPath]: importsYaml }, "BAD_FILE domains/aperture/imports.yaml:3:5: 'aperture' imports from itself. Name the domain that exports the contract"],
    ['a binding out of the tree', { [importsPath]: importsYaml.replace('from: aperture', 'from: other').replace('cdk/', '../cdk/') }, `BAD_FILE domains/aperture/imports.yaml:5:5: binding "../cdk/training_tools_access_stack.py" leaves its folder with '..'. Write it relative to the repo's root, with '/'`],
    ['no domain.yaml', { 'domains/aperture/domain.yaml': undefined }, "BAD_FILE domains/aperture/domain.yaml: domain 'aperture' has no domain.yaml. Run `blue realm join <realm> --as aperture` in its repo"],
    ['another name', { 'domains/aperture/domain.yaml': 'name: other\nmaintainers: []\n' }, "BAD_FILE domains/aperture/domain.yaml:1:1: name \"other\" differs from the folder 'aperture'. Write name: aperture"],
    ['a url that is a command', { 'domains/aperture/domain.yaml': 'name: aperture\nmaintainers: []\nrepo_url: ext::sh -c id\n' }, 'BAD_FILE domains/aperture/domain.yaml:3:1: repo_url "ext::sh -c id" is not the url of a repository. Write https://host/owner/repo or git@host:owner/repo.git'],
  ];
  it.each(rows)('%s', (_, files, expected) => {
    const realm = parseRealm(snapshotOf({ ...realmFiles, ...files }));
    expect(realm.domains.has('aperture')).toBe(false);
    expect(realm.domains.has('fungal-image-analysis')).toBe(true);
    const error = realm.broken.get('aperture');
    expect(said(() => { throw error; })).toBe(expected);
    const { file, line } = error!.location!;
    expect(checkRealmFiles(snapshotOf({ ...realmFiles, ...files }))).toContainEqual(expect.objectContaining({ level: 'error', file, message: error!.message, ...(line === undefined ? {} : { line }) }));
  });

  it.each([
    ['a link', [{ path: 'domains/aperture/exports.yaml', mode: '120000' }], 'is a symbolic link'],
    ['a link as the folder', [{ path: 'domains/evil', mode: '120000' }], 'is a symbolic link'],
    ['a submodule', [{ path: 'domains/aperture/sub', mode: '160000' }], 'is a submodule'],
  ] as const)('%s in its folder', (_, irregular, words) => {
    const folder = irregular[0].path.split('/')[1]!;
    const realm = parseRealm(snapshotOf(realmFiles, irregular));
    expect(realm.broken.get(folder)?.message).toContain(words);
    expect(realm.domains.has(folder)).toBe(false);
    expect(realm.domains.has('fungal-image-analysis')).toBe(true);
  });

  it('a folder with a bad name', () => {
    const realm = parseRealm(snapshotOf({ ...realmFiles, 'domains/Evil Corp/domain.yaml': 'name: Evil Corp\nmaintainers: []\n' }));
    expect(realm.broken.get('Evil Corp')?.code).toBe('BAD_NAME');
  });
});

describe('accepted', () => {
  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['a document start', (text: string) => `---\n${text}`],
    ['no final newline', (text: string) => text.trimEnd()],
    ['keys that a newer version writes', (text: string) => `${text}x-later: 1\n`],
  ])('%s', (_, change) => {
    const files = Object.fromEntries(Object.entries(realmFiles).map(([path, text]) => [path, change(text)]));
    const realm = parseRealm(snapshotOf(files));
    expect([...realm.broken]).toEqual([]);
    expect(realm.domains.get('aperture')!.exports[0]!.version).toBe('1.3.0');
  });

  it.each(['>=1.0.0, <2.0.0', '^1.2.0', '1.x', '>=1.0.0 <2.0.0 || ^3.0.0'])('the range %s', (range) => {
    const realm = parseRealm(snapshotOf({ ...realmFiles, 'domains/fungal-image-analysis/imports.yaml': importsYaml.replace('>=1.0.0', range) }));
    expect([...realm.broken]).toEqual([]);
  });

  it('a contract in JSON, with its tabs', () => {
    const realm = parseRealm(snapshotOf({ ...realmFiles, 'contracts/a.schema.json': '{\n\t"type": "object",\n\t"properties": {"a/b": {"type": "string"}}\n}\n' }));
    expect(realm.contracts.get('contracts/a.schema.json')).toEqual({ type: 'object', properties: { 'a/b': { type: 'string' } } });
  });
});

describe('findings beside errors', () => {
  it('ask about a key that is one slip away from a known one', () => {
    const findings = checkRealmFiles(snapshotOf({ ...realmFiles, 'domains/aperture/exports.yaml': exportsYaml.replace('description:', 'descripton:').replace('date: 2026-01-20', 'date: 2026-01-20\n        bmup: minor') }));
    expect(findings.filter((finding) => finding.rule === 'unknown-key')).toEqual([
      { rule: 'unknown-key', level: 'warning', in: 'realm', file: 'domains/aperture/exports.yaml', line: 4, column: 5, message: "key \"descripton\" is not known; is 'description' meant?", next: "Rename it to 'description', or keep it if it is yours" },
      expect.objectContaining({ line: 34, message: "key \"bmup\" is not known; is 'bump' meant?" }),
    ]);
  });

  it('do not ask about keys of the value, nor of other tools in the config', () => {
    const text = exportsYaml.replace('read:\n        - "jobs', 'rea:\n        - "jobs').replace('    value:\n', '    value:\n      nam: x\n');
    expect(checkRealmFiles(snapshotOf({ ...realmFiles, 'domains/aperture/exports.yaml': text })).filter((finding) => finding.rule === 'unknown-key')).toEqual([]);
  });

  it('name paths that are one file on other systems', () => {
    const findings = checkRealmFiles(snapshotOf({ ...realmFiles, 'domains/aperture/notes.md': 'a', 'domains/aperture/Notes.md': 'b' }));
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'path-clash', level: 'error', file: 'domains/aperture/notes.md' }));
  });

  it('list every problem of every file', () => {
    const findings = checkRealmFiles(snapshotOf({ ...realmFiles, 'realm.yaml': realmYaml.replace('approval', 'x').replace('14', 'many'), 'domains/aperture/exports.yaml': '\t', 'contracts/x.schema.yaml': '1' }));
    expect(findings.filter((finding) => finding.level === 'error').map((finding) => `${finding.file}:${finding.line}`)).toEqual(['contracts/x.schema.yaml:1', 'domains/aperture/exports.yaml:1', 'realm.yaml:7', 'realm.yaml:14']);
  });
});

describe('whether the realm tells consumers itself', () => {
  const rows: [string, string, boolean][] = [
    ['the action', 'jobs:\n  a:\n    steps:\n      - uses: blue/realm-action@v1\n        with:\n          command: notify\n', true],
    ['the reusable workflow', 'jobs:\n  a:\n    uses: blue/realm-action/.github/workflows/realm-notify.yml@v1\n', true],
    ['the CLI', 'jobs:\n  a:\n    steps:\n      - run: blue realm notify --json\n', true],
    ['a comment', '#   command: notify\n', false],
    ['another command', 'command: validate\n', false],
  ];
  it.each(rows)('%s', (_, text, expected) => {
    expect(parseRealm(snapshotOf({ ...realmFiles, '.github/workflows/realm.yml': text })).fansOut).toBe(expected);
  });
});

describe('a slip in .blue/config.yaml', () => {
  it.each([
    ['export: []\n', ["key \"export\" is not known; is 'exports' meant?"]],
    ['relam: {}\n', ["key \"relam\" is not known; is 'realm' meant?"]],
    ['realms: []\nexports: []\n', []],
    ['exports: []\nexport: theirs\n', []],
    ['lint: strict\n', []],
  ])('%j', (text, messages) => {
    expect(oddities('.blue/config.yaml', text).map((each) => each.message)).toEqual(messages);
  });
});
