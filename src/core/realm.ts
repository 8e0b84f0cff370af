/** A snapshot's bytes as a realm: parsed, checked, one bad member never stopping the others. */
import { parseYaml } from './document.ts';
import { decodeText } from './document-text.ts';
import { BlueError } from './errors.ts';
import { toError, toFinding, type FileContext, type Problem } from './file-problems.ts';
import { layout } from './layout.ts';
import type { Domain, DomainFile, Export, Import, IrregularEntry, JsonSchema, Realm, RealmFile, Snapshot } from './model.ts';
import { nameProblem, quoteShort } from './names.ts';
import type { Finding } from './plan.ts';
import type { FileKind } from './schemas.ts';
import { checkFile, readFile, valueOf } from './typed-file.ts';

/**
 * Reads a realm.
 * @param snapshot the files at one commit; nothing about them is believed
 * @returns the realm; domains with a bad file are in `broken` with their first error, and nowhere else
 * @throws BlueError NO_REALM without `realm.yaml`, BAD_FILE when it is wrong
 */
export function parseRealm(snapshot: Snapshot): Realm {
  const content = snapshot.files.get(layout.realm);
  if (content === undefined) {
    const irregular = snapshot.irregular.find((entry) => entry.path === layout.realm);
    if (irregular) throw toError(irregularProblem(irregular));
    throw new BlueError('NO_REALM', `there is no ${layout.realm} here`, { next: 'Name the repository of a realm, or make one with `blue realm init`' });
  }
  const config = readFile<RealmFile>('realm', layout.realm, content);
  const { contracts, failed } = readContracts(snapshot);
  const paths: ReadonlySet<string> = new Set([...contracts.keys(), ...failed.keys()]);
  const domains = new Map<string, Domain>();
  const broken = new Map<string, BlueError>();
  for (const folder of domainFolders(snapshot)) {
    try {
      domains.set(folder, readDomain(snapshot, folder, paths, failed));
    } catch (error) {
      if (!(error instanceof BlueError)) throw error;
      broken.set(folder, error);
    }
  }
  return {
    head: snapshot.head,
    ...(snapshot.committedAt === undefined ? {} : { committedAt: snapshot.committedAt }),
    config,
    domains,
    broken,
    contracts,
    texts: readTexts(snapshot),
    fansOut: fansOut(snapshot),
  };
}

/**
 * Reads `exports.yaml`: a domain's, or the one a repo publishes for realms that pull.
 * @throws BlueError BAD_FILE, TOO_LARGE, located
 */
export function parseExportsFile(file: string, content: Uint8Array | string): Export[] {
  return readFile<{ exports: Export[] }>('exports', file, content).exports;
}

/**
 * Finds everything that is wrong with a realm's files, not only the first.
 * @returns findings in the realm, by path and line
 */
export function checkRealmFiles(snapshot: Snapshot): Finding[] {
  const findings: Finding[] = [];
  const add = (problem: Problem): number => findings.push(toFinding(problem, 'realm'));
  const attempt = (check: () => void): void => {
    try {
      check();
    } catch (error) {
      if (!(error instanceof BlueError)) throw error;
      add(asProblem(error));
    }
  };
  const check = (kind: FileKind, path: string, context: FileContext): void =>
    attempt(() => {
      const content = snapshot.files.get(path);
      if (content !== undefined) checkFile(kind, path, content, context).problems.forEach(add);
    });

  const isIrregular = (path: string): boolean => snapshot.irregular.some((entry) => entry.path === path);
  // What is irregular is told below, once.
  if (!snapshot.files.has(layout.realm) && !isIrregular(layout.realm)) attempt(() => parseRealm(snapshot));
  check('realm', layout.realm, {});
  const { contracts, failed } = readContracts(snapshot);
  for (const error of failed.values()) add(asProblem(error));
  const paths: ReadonlySet<string> = new Set([...contracts.keys(), ...failed.keys()]);
  for (const folder of domainFolders(snapshot)) {
    attempt(() => {
      checkFolderName(folder);
      if (irregularIn(snapshot, folder) === undefined) checkDomainFile(snapshot, folder);
    });
    check('domain', layout.domain(folder), { folder });
    check('exports', layout.exports(folder), { folder, contracts: paths });
    check('imports', layout.imports(folder), { folder });
  }
  for (const entry of snapshot.irregular) add(irregularProblem(entry));
  for (const [path, other] of clashes([...snapshot.files.keys(), ...snapshot.irregular.map((entry) => entry.path)])) {
    add({ rule: 'path-clash', level: 'error', code: 'BAD_PATH', message: `path differs from ${quoteShort(other)} by case or composition only: one file on Windows and macOS`, location: { file: path }, next: 'Rename one of the two' });
  }
  return findings.sort((a, b) => compareText(a.file ?? '', b.file ?? '') || (a.line ?? 0) - (b.line ?? 0));
}

function asProblem(error: BlueError): Problem {
  return { rule: 'bad-file', level: 'error', code: error.code, message: error.message, location: error.location ?? { file: layout.realm }, next: error.next ?? 'Correct it' };
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Every folder under `domains/` that holds a file of a domain, or something that is no file. */
function domainFolders(snapshot: Snapshot): string[] {
  const folders = new Set<string>();
  for (const path of snapshot.files.keys()) if (layout.isDomainFile(path)) folders.add(layout.domainOf(path)!);
  for (const { path } of snapshot.irregular) {
    const folder = layout.domainOf(`${path}/`);
    if (folder !== undefined) folders.add(folder);
  }
  return [...folders].sort();
}

function checkFolderName(folder: string): void {
  const problem = nameProblem(folder);
  if (problem !== undefined) throw new BlueError('BAD_NAME', `folder ${quoteShort(folder)} ${problem}`, { location: { file: layout.domain(folder) }, next: 'Rename the folder' });
}

/** What is no plain file among the files of a domain. */
function irregularIn(snapshot: Snapshot, folder: string): Problem | undefined {
  const irregular = snapshot.irregular.find((entry) => layout.domainOf(`${entry.path}/`) === folder);
  return irregular && irregularProblem(irregular);
}

function checkDomainFile(snapshot: Snapshot, folder: string): void {
  const file = layout.domain(folder);
  if (!snapshot.files.has(file)) throw new BlueError('BAD_FILE', `domain '${folder}' has no domain.yaml`, { location: { file }, next: `Run \`blue realm join <realm> --as ${folder}\` in its repo` });
}

function readDomain(snapshot: Snapshot, folder: string, contracts: ReadonlySet<string>, failed: ReadonlyMap<string, BlueError>): Domain {
  checkFolderName(folder);
  const irregular = irregularIn(snapshot, folder);
  if (irregular) throw toError(irregular);
  checkDomainFile(snapshot, folder);
  const context: FileContext = { folder, contracts };
  const read = <Value>(kind: FileKind, path: string): Value | undefined => {
    const content = snapshot.files.get(path);
    return content === undefined ? undefined : valueOf<Value>(checkFile(kind, path, content, context));
  };
  const file = read<DomainFile>('domain', layout.domain(folder))!;
  const exports = read<{ exports: Export[] }>('exports', layout.exports(folder))?.exports ?? [];
  const imports = read<{ imports: Import[] }>('imports', layout.imports(folder))?.imports ?? [];
  for (const { schema } of exports) {
    const error = typeof schema === 'string' ? failed.get(schema.split('#', 1)[0] ?? '') : undefined;
    if (error) throw error;
  }
  return { name: folder, file, exports, imports };
}

function readContracts(snapshot: Snapshot): { contracts: Map<string, JsonSchema>; failed: Map<string, BlueError> } {
  const contracts = new Map<string, JsonSchema>();
  const failed = new Map<string, BlueError>();
  for (const path of [...snapshot.files.keys()].filter(layout.isContract).sort()) {
    try {
      const { value } = parseYaml(path, snapshot.files.get(path)!);
      if (typeof value !== 'boolean' && (typeof value !== 'object' || value === null || Array.isArray(value))) {
        throw new BlueError('BAD_FILE', 'a contract has to be a JSON Schema: a map of keys', { location: { file: path, line: 1, column: 1 }, next: "Start it with 'type:', for example" });
      }
      contracts.set(path, value);
    } catch (error) {
      if (!(error instanceof BlueError)) throw error;
      failed.set(path, error);
    }
  }
  return { contracts, failed };
}

/** Every text an edit may start from. What cannot be decoded is listed too, so that a domain can leave with all its files. */
function readTexts(snapshot: Snapshot): Map<string, string> {
  const texts = new Map<string, string>();
  const lossy = new TextDecoder();
  for (const [path, content] of snapshot.files) {
    const ours = path === layout.realm || path === layout.codeowners || layout.isContract(path) || layout.domainOf(path) !== undefined;
    if (!ours) continue;
    try {
      texts.set(path, decodeText(path, content));
    } catch {
      texts.set(path, lossy.decode(content.subarray(0, 1024)));
    }
  }
  return texts;
}

const MODES: Readonly<Record<string, string>> = { '120000': 'a symbolic link', '160000': 'a submodule' };

function irregularProblem({ path, mode, excess }: IrregularEntry): Problem {
  if (excess !== undefined) {
    return { rule: 'irregular-file', level: 'error', code: 'TOO_LARGE', message: `${quoteShort(path)} ${excess}`, location: { file: path }, next: 'Take it out of the realm: it holds contracts, not data' };
  }
  return {
    rule: 'irregular-file',
    level: 'error',
    code: 'BAD_FILE',
    message: mode.startsWith('100')
      ? `${quoteShort(path)} is a name that does not mean the same on every system`
      : `${quoteShort(path)} is ${MODES[mode] ?? `no plain file (mode ${mode})`}; a realm holds plain files only`,
    location: { file: path },
    next: mode.startsWith('100') ? 'Rename it' : 'Replace it with a plain file',
  };
}

/** Paths that fold to one on file systems that ignore case or compose letters. */
function clashes(paths: readonly string[]): [string, string][] {
  const seen = new Map<string, string>();
  const found: [string, string][] = [];
  for (const path of [...paths].sort()) {
    const folded = path.normalize('NFC').toLowerCase();
    const other = seen.get(folded);
    if (other === undefined) seen.set(folded, path);
    else found.push([path, other]);
  }
  return found;
}

/** Whether a workflow of the realm runs `notify`: by our action, our reusable workflow, or the CLI. */
function fansOut(snapshot: Snapshot): boolean {
  const runsNotify = /^\s*(?:-\s+)?(?:command:\s*['"]?notify\b|uses:\s*\S*notify[\w.-]*\.ya?ml\b)|\bblue\s+(?:realm\s+)?notify\b/;
  for (const [path, content] of snapshot.files) {
    if (!path.startsWith(layout.workflows) || !/\.ya?ml$/.test(path)) continue;
    const lines = new TextDecoder().decode(content).split('\n');
    if (lines.some((line) => !line.trimStart().startsWith('#') && line.length < 1000 && runsNotify.test(line))) return true;
  }
  return false;
}
