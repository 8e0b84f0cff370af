/** Reads the member's code as far as it can matter, and hands it to the detectors. */
import type { FoundExport } from '../commands/world.ts';
import { BlueError } from '../core/errors.ts';
import { memberLayout } from '../core/layout.ts';
import type { ExportRule, MemberConfig } from '../core/model.ts';
import { hasMarker, isCandidate, languageOf, maximumFileSize } from '../detect/candidates.ts';
import type { Detection, Skipped, SourceFile } from '../detect/model.ts';
import { isInfrastructure, mayGrant } from '../detect/policy/files.ts';
import type { Outside } from '../outside.ts';
import type { Workspace, WorkspaceEntry } from '../ports.ts';
import { isTerraform, notHere, terraformOf } from './not-here.ts';

export interface Code {
  readonly detection: Detection;
  readonly found: readonly FoundExport[];
  /** What was read for it. */
  readonly files: readonly CodeFile[];
}

/** What is looked for in a repo that does not say; `join` writes it to .blue/config.yaml. Every path is listed, as RFC 0001's story does. */
export const defaultRules: readonly ExportRule[] = [{ name: 'required-s3-permissions', detect: 's3-paths', covered: 'keep' }];

/** All files that are kept in memory together. */
const LARGEST_REPO = 512 * 1024 * 1024;
/** Files read at the same time. */
const AT_ONCE = 32;
const LINE_FEED = 10;

export interface CodeFile extends SourceFile {
  readonly marked: boolean;
  readonly grants: boolean;
}

/**
 * Reads the candidate files once, and finds what they access and grant, and what each rule makes of it.
 * @param config the member's; without `exports` in it, `defaultRules` hold
 * @param what `grants` leaves out what the code accesses
 */
export async function loadCode(workspace: Workspace, config: MemberConfig | undefined, outside: Outside, what: 'all' | 'grants'): Promise<Code> {
  outside.progress('Listing the repo');
  // Detectors are large: they are loaded while git and the disk are at work, and not at all by commands that read no code.
  const loading = Promise.all([import('../detect/index.ts'), import('../detect/policy/index.ts'), import('../detect/detectors.ts')]);
  const listed = await workspace.list();
  const { files: entries, absent } = listed;
  const { files, skipped } = await readCandidates(workspace, entries, outside);
  skipped.push(...notHere(listed));
  for (const { path, target } of listed.links.filter((link) => isTerraform(link.path))) {
    const bytes = await workspace.read(target);
    if (bytes !== undefined && bytes.length <= maximumFileSize) files.push(codeFile(path, bytes));
    else skipped.push({ file: path, reason: 'what it links to cannot be read', blocksRemovals: false, ...terraformOf(path) });
  }
  const policies = files.filter((file) => file.grants);
  const marked = files.filter((file) => file.marked).length;
  outside.progress(`Reading ${marked} ${marked === 1 ? 'file that names' : 'files that name'} S3, and ${policies.length} that may grant it`);
  const [{ detect }, { findGrants }, { findExport }] = await loading;
  const accessed = what === 'grants' ? { accesses: [], unresolved: [], skipped: [] } : await detect(files);
  const granted = await findGrants(policies, files);
  const detection: Detection = {
    accesses: accessed.accesses,
    grants: granted.grants,
    unresolved: [...accessed.unresolved, ...granted.unresolved],
    skipped: distinct([...accessed.skipped, ...granted.skipped, ...skipped]),
  };
  const paths = [...entries.map((entry) => entry.path), ...absent];
  const rules = what === 'grants' ? [] : (config?.exports ?? defaultRules);
  const found = await Promise.all(rules.map((rule) => findExport(rule, { detection, paths, read: async (path) => decode(await workspace.read(path)) }).catch((error: unknown) => Promise.reject(inRule(rule, error)))));
  return { detection, found, files };
}

/** A detector knows what is wrong with its rule, and not where the rule is. */
function inRule({ name }: ExportRule, error: unknown): unknown {
  if (!(error instanceof BlueError) || error.location !== undefined) return error;
  const message = error.message.startsWith(`export ${name}:`) ? error.message : `export ${name}: ${error.message}`;
  return new BlueError(error.code, message, { location: { file: memberLayout.config }, next: error.next, cause: error });
}

async function readCandidates(workspace: Workspace, entries: readonly WorkspaceEntry[], outside: Outside): Promise<{ files: CodeFile[]; skipped: Skipped[] }> {
  const skipped: Skipped[] = [];
  const candidates = entries.filter((entry) => isCandidate(entry.path) || isInfrastructure(entry.path));
  const files: (CodeFile | undefined)[] = new Array(candidates.length).fill(undefined);
  let next = 0;
  let total = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < candidates.length; at = next++) {
      const { path, size } = candidates[at]!;
      if (at % 1_000 === 999) outside.progress(`Looked at ${at + 1} of ${candidates.length} files`);
      if (size > maximumFileSize) {
        skipped.push({ file: path, reason: `larger than ${maximumFileSize / 1024} KiB`, blocksRemovals: await mayHaveGrown(workspace, path, size), ...terraformOf(path) });
        continue;
      }
      total += size;
      if (total > LARGEST_REPO) {
        skipped.push({ file: path, reason: 'the repo is too large to read whole', blocksRemovals: true, ...terraformOf(path) });
        continue;
      }
      const bytes = await workspace.read(path);
      if (bytes !== undefined) files[at] = codeFile(path, bytes);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { files: files.filter((file) => file !== undefined), skipped };
}

/** What people write programs in: the others are large where they hold data. */
const writtenByHand = new Set(['python', 'javascript', 'go', 'java', 'shell']);
/** Larger files are not even looked at. */
const LARGEST_LOOKED_AT = 16 * maximumFileSize;
/** Bytes of a line, on average: what a bundler leaves has longer ones. */
const LONGEST_LINES = 200;

/**
 * Whether a file that is too large to be read may have been read when it was smaller: code of a person that names S3.
 * What such a file asked for is not gone from the code.
 */
async function mayHaveGrown(workspace: Workspace, path: string, size: number): Promise<boolean> {
  if (!writtenByHand.has(languageOf(path) ?? '') || size > LARGEST_LOOKED_AT) return false;
  const bytes = await workspace.read(path);
  if (bytes === undefined) return false;
  let lines = 1;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) lines += 1;
  if (bytes.length / lines > LONGEST_LINES) return false;
  for (let at = 0; at < bytes.length; at += maximumFileSize) if (hasMarker(bytes.subarray(at, at + maximumFileSize))) return true;
  return false;
}

/** Most files name no S3 and are never asked for their text. */
export function codeFile(path: string, bytes: Uint8Array): CodeFile {
  let decoded: string | undefined;
  return { path, marked: hasMarker(bytes), grants: mayGrant(path, bytes), get text() { return (decoded ??= decode(bytes)!); } };
}

const decoder = new TextDecoder();

export function decode(bytes: Uint8Array | undefined): string | undefined {
  return bytes === undefined ? undefined : decoder.decode(bytes);
}

/** A file that two readers stumbled over at the same place is told once, with all that either knows of it. */
export function distinct(all: readonly Skipped[]): Skipped[] {
  const told = new Map<string, Skipped>();
  for (const each of all) {
    const key = `${each.file}\n${each.reason.replace(/; the rest was read$/, '')}`;
    const other = told.get(key);
    told.set(key, other === undefined ? each : { ...other, ...each, reason: other.reason, blocksRemovals: other.blocksRemovals || each.blocksRemovals });
  }
  return [...told.values()];
}
