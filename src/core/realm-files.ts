/** Changes of the files of a realm and of a person's index, as edits that keep what people wrote. */
import { ROOM, shortenChangelogs } from './changelog.ts';
import { codeownersText } from './codeowners.ts';
import { parseYaml } from './document.ts';
import { rewriteYaml } from './document-edit.ts';
import { layout } from './layout.ts';
import { mergeItems, mergeKeys } from './merge-keys.ts';
import type { DomainFile, Export, Import, IndexFile, Json, JsonObject, Realm } from './model.ts';
import { checkName } from './names.ts';
import type { Edit } from './plan.ts';
import { fileKinds, SCHEMA_BASE } from './schemas.ts';
import { readFile } from './typed-file.ts';

export { editMemberConfig } from './member-config.ts';

const DOMAIN_KEYS = ['name', 'repo_path', 'repo_url', 'repository_id', 'maintainers', 'joined_at', 'signing_keys', 'notify'] as const;
const EXPORT_KEYS = ['name', 'version', 'description', 'direction', 'content_model', 'deprecated', 'schema', 'value', 'changelog', 'source', 'supported'] as const;
const IMPORT_KEYS = ['contract', 'from', 'version', 'binding', 'status', 'resolved_version', 'resolved_at', 'evidence'] as const;
const INDEX_KEYS = ['name', 'path', 'url', 'local_path'] as const;

/**
 * Writes `domain.yaml`.
 * @param file what it has to say; keys this version does not know stay as they are
 * @throws BlueError BAD_NAME; BAD_FILE when the file as it is cannot be read
 */
export function editDomain(realm: Realm, file: DomainFile): Edit {
  const path = layout.domain(checkName('domain', file.name));
  const text = realm.texts.get(path);
  return { path, content: rewriteYaml(path, text, mergeKeys(readObject(path, text), file, DOMAIN_KEYS)) };
}

/**
 * Writes `exports.yaml`: entries are changed where they stand, new ones come last, those not named any more go.
 * A file that has grown large loses the oldest entries of its changelogs, as far as nobody is judged by them.
 * @param exports all exports the domain has afterwards
 * @param now ISO 8601 UTC
 * @throws BlueError BAD_NAME; BAD_FILE when the file as it is cannot be read
 */
export function editExports(realm: Realm, domain: string, exports: readonly Export[], now: string): Edit {
  const edit = editList(realm, layout.exports(checkName('domain', domain)), 'exports', exports, (item) => String(item['name']), EXPORT_KEYS);
  const excess = Buffer.byteLength(edit.content) - ROOM;
  const shorter = excess > 0 ? shortenChangelogs(realm, exports, excess, now) : undefined;
  return shorter === undefined ? edit : editExports(realm, domain, shorter, now);
}

/**
 * Writes `imports.yaml`, as `editExports` does; an import is told apart by its contract and provider.
 * @param imports all imports the domain has afterwards
 * @throws BlueError BAD_NAME; BAD_FILE when the file as it is cannot be read
 */
export function editImports(realm: Realm, domain: string, imports: readonly Import[]): Edit {
  return editList(realm, layout.imports(checkName('domain', domain)), 'imports', imports, (item) => `${String(item['contract'])} ${String(item['from'])}`, IMPORT_KEYS);
}

function editList(realm: Realm, path: string, list: string, items: readonly object[], keyOf: (item: JsonObject) => string, known: readonly string[]): { path: string; content: string } {
  const text = realm.texts.get(path);
  const before = readObject(path, text);
  const old = Array.isArray(before[list]) ? (before[list] as JsonObject[]) : [];
  return { path, content: rewriteYaml(path, text, { ...before, [list]: mergeItems(old, items, keyOf, known) }) };
}

function readObject(path: string, text: string | undefined): JsonObject {
  const value = text === undefined ? null : parseYaml(path, text).value;
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

/** One realm of the index. */
export type IndexEntry = IndexFile['realms'][number];

/**
 * Reads `~/.blue/index.yaml`. An empty file is an empty index.
 * @throws BlueError BAD_FILE, TOO_LARGE, located
 */
export function parseIndex(file: string, content: Uint8Array | string): IndexFile {
  if (parseYaml(file, content).value === null) return { realms: [] };
  return readFile<IndexFile>('index', file, content);
}

/**
 * Adds a realm to `~/.blue/index.yaml`, or changes the one of that name.
 * @param text the file as it is; undefined for none
 * @returns its new text
 * @throws BlueError BAD_FILE when the text cannot be read
 */
export function editIndex(text: string | undefined, entry: IndexEntry): string {
  const file = '~/.blue/index.yaml';
  const known = text === undefined ? [] : parseIndex(file, text).realms;
  const realms = known.some((each) => each.name === entry.name)
    ? known.map((each) => (each.name === entry.name ? { ...entry, ...(entry.local_path === undefined && each.local_path !== undefined ? { local_path: each.local_path } : {}) } : each))
    : [...known, entry];
  const merged = mergeItems(known as unknown as JsonObject[], realms, (each) => String(each['name']), INDEX_KEYS);
  return rewriteYaml(file, text, { ...readObject(file, text), realms: merged as Json });
}

/**
 * The files of a new realm: none that is there already is written over, but CODEOWNERS gets its lines.
 * @param options `createdAt` in ISO 8601 UTC; `approvers` as emails, `@login` or `@org/team`; `texts` of what stands at its place
 * @throws BlueError BAD_NAME
 */
export function newRealmFiles(options: { readonly name: string; readonly createdAt: string; readonly approvers: readonly string[]; readonly texts?: ReadonlyMap<string, string> }): Edit[] {
  const name = checkName('realm', options.name);
  const files = [
    { path: layout.realm, content: realmText(name, options.createdAt, options.approvers) },
    { path: layout.readme, content: readmeText(name) },
    { path: `${layout.domains}.gitkeep`, content: '' },
    { path: `${layout.contracts}.gitkeep`, content: '' },
    { path: layout.codeowners, content: codeownersText(options.texts?.get(layout.codeowners), options.approvers, []) },
    { path: layout.editor, content: `${JSON.stringify({ 'yaml.schemas': editorSchemas() }, null, 2)}\n` },
  ];
  return files.filter(({ path, content }) => (path === layout.codeowners ? content !== options.texts?.get(path) : options.texts?.has(path) !== true));
}

function realmText(name: string, createdAt: string, approvers: readonly string[]): string {
  const list = approvers.length === 0 ? ' []' : `\n${approvers.map((approver) => `    - ${/^[A-Za-z0-9][\w.+-]*@[\w.-]+$/.test(approver) ? approver : JSON.stringify(approver)}`).join('\n')}`;
  return `name: ${JSON.stringify(name) === `"${name}"` && /^[a-z]/.test(name) && !RESERVED_WORD.test(name) ? name : JSON.stringify(name)}
version: "1.0.0"
created_at: ${createdAt}

governance:
  # Who can add new domains? open | approval | invite-only
  admission: approval
  # Who approves: emails, "@login" or "@org/team"
  approvers:${list}

  # How members write here: push | pull-request | pull
  publish: push

  # Breaking change policy
  breaking_changes:
    # A breaking change waits for an approver
    require_approval: true
    # Days that consumers have before a breaking version breaks them
    grace_period_days: 14
`;
}

const RESERVED_WORD = /^(?:y|n|yes|no|on|off|true|false|null)$/;

function readmeText(name: string): string {
  return `# ${name}

A realm: what repos of different owners export to each other and import from each other, as versioned contracts.

| Path | What it holds | Who writes it |
|---|---|---|
| \`realm.yaml\` | name and governance | approvers |
| \`domains/<name>/domain.yaml\` | one member: its repo and maintainers | \`blue realm join\` |
| \`domains/<name>/exports.yaml\` | what it exports | \`blue realm export\`, \`blue realm sync\` |
| \`domains/<name>/imports.yaml\` | what it imports, and how far it has come | \`blue realm import\`, \`blue realm sync\` |
| \`contracts/*.schema.yaml\` | JSON Schemas that several exports share | approvers |
| \`.github/CODEOWNERS\` | who reviews which folder | between its marks: \`join\` and \`leave\` |

To join, run this in your repo:

\`\`\`sh
blue realm join <path or url of this realm> --as <name>
\`\`\`

\`blue realm graph\` shows who depends on whom.
`;
}

/** Which schema an editor uses for which file. */
function editorSchemas(): Record<string, string> {
  const globs: Record<string, string> = { realm: layout.realm, domain: layout.domain('*'), exports: layout.exports('*'), imports: layout.imports('*') };
  return Object.fromEntries(fileKinds.filter((kind) => kind in globs).map((kind) => [`${SCHEMA_BASE}${kind}.schema.json`, globs[kind]!]));
}
