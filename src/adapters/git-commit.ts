/** Makes one commit from edits with one `git fast-import`: no index, no checkout, no ref, so nobody's work is touched. */
import { rm } from 'node:fs/promises';
import { BlueError } from '../core/errors.ts';
import type { IrregularEntry } from '../core/model.ts';
import type { RealmCommit } from '../core/plan.ts';
import { proposalOf } from '../core/proposal.ts';
import { longestSubject } from '../core/subject.ts';
import { runGit, type Git } from './git.ts';
import type { CommitHeader, RealmTree } from './git-objects.ts';
import { checkRealmPath } from './realm-path.ts';

export interface Author {
  readonly name: string;
  readonly email: string;
}

/** What has to change in a tree: bytes to write, or undefined to delete. */
export type TreeEdits = ReadonlyMap<string, Uint8Array | undefined>;

const kinds: Readonly<Record<string, string>> = { '120000': 'a symbolic link', '160000': 'a submodule' };

/** An edit through a link or submodule would not land where the plan believes. */
function checkWay(path: string, irregular: readonly IrregularEntry[]): void {
  const blocking = irregular.find((entry) => path === entry.path || path.startsWith(`${entry.path}/`));
  if (blocking !== undefined) {
    throw new BlueError('REFUSED', `${blocking.path} in the realm ${blocking.excess ?? `is ${kinds[blocking.mode] ?? 'not a plain file'}`}, so ${path} is not written`, {
      location: { file: blocking.path },
      next: 'Remove it from the realm: realms hold plain files only.',
    });
  }
}

/**
 * Leaves of a commit's edits those that make a difference.
 * @param tree the realm as it was read; undefined for one without commits
 * @throws BlueError BAD_PATH, REFUSED
 */
export function effectiveEdits(commit: RealmCommit, tree: RealmTree | undefined): TreeEdits {
  const edits = new Map<string, Uint8Array | undefined>();
  for (const { path, content } of commit.edits) {
    checkRealmPath(path);
    checkWay(path, tree?.irregular ?? []);
    const before = tree?.files.get(path);
    const after = content === undefined ? undefined : Buffer.from(content, 'utf8');
    const same = before === undefined || after === undefined ? before === after : Buffer.compare(before, after) === 0;
    if (same) edits.delete(path);
    else edits.set(path, after);
  }
  return edits;
}

/**
 * Writes the message: subject, empty line, trailers.
 * @throws BlueError REFUSED for a part that could forge another line
 */
export function commitMessage(commit: Pick<RealmCommit, 'subject' | 'trailers'>): string {
  if (commit.subject.length > longestSubject || !/^[^\u0000-\u001f\u007f]+$/.test(commit.subject)) {
    throw new BlueError('REFUSED', `The subject of a commit to the realm is one line of at most ${longestSubject} characters`);
  }
  for (const trailer of commit.trailers) {
    if (!/^[A-Za-z0-9-]+: [^\r\n]+$/.test(trailer) || /[\u0000-\u001f\u007f]/.test(trailer)) {
      throw new BlueError('REFUSED', `${JSON.stringify(trailer)} is not a trailer of the form "Key: value"`);
    }
  }
  return commit.trailers.length === 0 ? `${commit.subject}\n` : `${commit.subject}\n\n${commit.trailers.join('\n')}\n`;
}

/** Takes out of a name what would end the field it stands in. */
export function cleanAuthor(author: Author): Author {
  const clean = (text: string): string => text.replace(/[<>\u0000-\u001f\u007f]/g, '').trim();
  return { name: clean(author.name) || 'blue', email: clean(author.email) || 'blue@localhost' };
}

/** fast-import's quoted path form; other special characters were refused before. */
function quotePath(path: string): string {
  return `"${path.replaceAll('"', '\\"')}"`;
}

/** A ref that lives only in fast-import's memory: it is reset to nothing before the stream ends. */
const scratch = 'refs/blue/next';

/** How long ids are in a repository that has none yet; SHA-256 repositories are rare, and the same to us otherwise. */
async function idLength(git: Git): Promise<number> {
  const output = await runGit(git, ['rev-parse', '--show-object-format']);
  return output.stdout.toString('utf8').trim() === 'sha256' ? 64 : 40;
}

/** fast-import writes a report of what it was given into the repository when it fails; it is no use to its owner. */
async function removeCrashReport(stderr: string): Promise<void> {
  const path = /dumping crash report to (.+fast_import_crash_\d+)$/m.exec(stderr)?.[1];
  if (path !== undefined) await rm(path, { force: true }).catch(() => undefined);
}

/**
 * Writes blobs, trees and the commit into the object store; no ref moves.
 * @param tree the base; its head becomes the only parent
 * @returns ids of the commit and of its tree, or
 * @returns `problem`: what git printed, when it failed
 */
export async function writeCommit(
  git: Git,
  tree: RealmTree | undefined,
  edits: TreeEdits,
  options: { message: string; author: Author; now: Date },
): Promise<{ commit: string; root: string; problem?: undefined } | { problem: string }> {
  const { name, email } = cleanAuthor(options.author);
  const who = `${name} <${email}> ${Math.floor(options.now.getTime() / 1000)} +0000`;
  const message = Buffer.from(options.message, 'utf8');
  const parts: (string | Uint8Array)[] = [
    `feature done\ncommit ${scratch}\nmark :1\nauthor ${who}\ncommitter ${who}\ndata ${message.length}\n`,
    message,
    '\n',
  ];
  if (tree !== undefined) parts.push(`from ${tree.head}\n`);
  // Deletions first: a folder can then take the place of a file.
  for (const [path, content] of edits) if (content === undefined) parts.push(`D ${quotePath(path)}\n`);
  for (const [path, content] of edits) {
    if (content === undefined) continue;
    const mode = tree?.entries.get(path)?.mode === '100755' ? '100755' : '100644';
    parts.push(`M ${mode} inline ${quotePath(path)}\ndata ${content.length}\n`, content, '\n');
  }
  const none = '0'.repeat(tree?.head.length ?? (await idLength(git)));
  parts.push(`get-mark :1\nls :1 ""\nreset ${scratch}\nfrom ${none}\n\ndone\n`);
  const input = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : part)));
  const output = await runGit(git, ['fast-import', '--done', '--quiet', '--date-format=raw'], { input });
  const [commit = '', root = ''] = output.stdout.toString('utf8').split('\n');
  const id = /^[0-9a-f]{40,64}$/.exec(commit)?.[0];
  const rootId = /^040000 tree ([0-9a-f]{40,64})\t/.exec(root)?.[1];
  if (output.code !== 0 || id === undefined || rootId === undefined) {
    await removeCrashReport(output.stderr);
    return { problem: output.stderr || `fast-import ended with ${output.code}` };
  }
  return { commit: id, root: rootId };
}

/** Whether a proposal's branch says already, on the same base, what would be pushed: the same files, or the same but for times. */
export function saysAlready(before: Pick<CommitHeader, 'root' | 'parents' | 'message'> | undefined, base: string | undefined, root: string, message: string): boolean {
  if (before === undefined || before.parents.length !== 1 || before.parents[0] !== base) return false;
  const proposal = proposalOf(message);
  return before.root === root || (proposal !== undefined && proposalOf(before.message) === proposal);
}

/**
 * Checks the name of a branch that is proposed: only those under `sync/` are ours to move.
 * @throws BlueError REFUSED. Rules: git-check-ref-format, narrowed
 */
export function checkProposalBranch(branch: string): void {
  const plain = /^sync\/[A-Za-z0-9][A-Za-z0-9._/-]{0,150}$/.test(branch) && !/\.\.|\/\/|\/\.|\.lock(\/|$)|[./]$/.test(branch);
  if (!plain) throw new BlueError('REFUSED', `${JSON.stringify(branch)} is not a branch for proposals`, { next: 'Use a plain name under sync/.' });
}

/**
 * Checks the name of the realm's main branch, which a person may give.
 * @throws BlueError USAGE
 */
export function checkBranch(branch: string): void {
  const plain = /^[A-Za-z0-9_][A-Za-z0-9._/-]{0,200}$/.test(branch) && !/\.\.|\/\/|\/\.|\.lock(\/|$)|[./]$/.test(branch);
  if (!plain) throw new BlueError('USAGE', `${JSON.stringify(branch)} is not the name of a branch`);
}
