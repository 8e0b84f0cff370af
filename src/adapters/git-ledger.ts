/** The ledger of fan-out on a ref of its own in the realm's repository: no branch, so that no workflow starts and no clone brings it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BlueError } from '../core/errors.ts';
import type { Snapshot } from '../core/model.ts';
import type { RealmCommit } from '../core/plan.ts';
import type { CommitReceipt, RealmStore } from '../ports.ts';
import { runGit, type Git, type GitOutput } from './git.ts';
import { commitMessage, effectiveEdits, writeCommit } from './git-commit.ts';
import { classifyGitError, isTransient } from './git-errors.ts';
import { readTree, type BlobCache, type RealmTree } from './git-objects.ts';
import { openSession, type GitStoreOptions, type Session } from './git-session.ts';
import { moved, toSnapshot } from './local-store.ts';
import { parsePlace } from './place.ts';

/** Outside of `refs/heads/`: a push to it is no `push` event, and no branch rule speaks of it. */
export const ledgerRef = 'refs/blue/ledger';

interface Opened {
  readonly session: Session;
  readonly git: Git;
}

/**
 * Opens the ledger of a realm.
 * @param options those of the realm's store; its `branch` means nothing here
 * @returns a store whose commits move only `refs/blue/ledger`, by compare-and-swap; a realm without a ledger reads as empty
 * @throws BlueError USAGE or REFUSED for a location git must not see
 */
export function openGitLedger(options: Omit<GitStoreOptions, 'branch'>): RealmStore {
  const place = parsePlace(options.location);
  const label = `${place.label} ${ledgerRef}`;
  const { timeout = 120_000 } = options;
  const cache: BlobCache = new Map();
  let opened: Promise<Opened> | undefined;
  /** The tree as it was read or last written; null before that. */
  let last: RealmTree | undefined | null = null;

  async function prepare(): Promise<Opened> {
    if (place.kind === 'local') {
      const nested = join(place.path, '.git');
      const gitDir = existsSync(nested) ? nested : place.path;
      const session = await openSession(place, options, { gitDir });
      return { session, git: session.git([`--git-dir=${gitDir}`]) };
    }
    const session = await openSession(place, options);
    const gitDir = join(session.folder.path, 'ledger.git');
    const made = await runGit(session.git([]), ['init', '--quiet', '--bare', '--template=', '--end-of-options', gitDir]);
    if (made.code !== 0) throw classifyGitError(made.stderr, { label, doing: 'write', redact: session.redact });
    return { session, git: session.git([`--git-dir=${gitDir}`]) };
  }

  function open(): Promise<Opened> {
    opened ??= prepare();
    opened.catch(() => (opened = undefined));
    return opened;
  }

  function failed(output: GitOutput, doing: 'read' | 'write', session: Session): BlueError {
    return classifyGitError(`${output.stderr}\n${output.stdout.toString('utf8')}`, { label, doing, redact: session.redact });
  }

  async function fetch({ session, git }: Opened, url: string): Promise<void> {
    const args = ['fetch', '--quiet', '--depth=1', '--no-tags', '--no-write-fetch-head', '--end-of-options', url, `+${ledgerRef}:${ledgerRef}`];
    for (let attempt = 1; ; attempt += 1) {
      const output = await runGit(git, args, { timeout });
      if (output.code === 0) return;
      if (/couldn't find remote ref/.test(output.stderr)) {
        await runGit(git, ['update-ref', '-d', ledgerRef]);
        return;
      }
      const error = failed(output, 'read', session);
      if (attempt >= 3 || !isTransient(error)) throw error;
    }
  }

  async function read(): Promise<Snapshot> {
    const context = await open();
    if (place.kind !== 'local') await fetch(context, place.url);
    last = await readTree(context.git, ledgerRef, cache);
    const large = last?.irregular.find((entry) => entry.excess !== undefined);
    // A ledger that is not read whole would tell everybody once more.
    if (large) throw new BlueError('TOO_LARGE', `The ledger ${ledgerRef} cannot be read: ${large.path} ${large.excess}`, { next: `Delete the ref ${ledgerRef} in the realm: what was told is then told once more` });
    return toSnapshot(last);
  }

  /** The lease makes it an exact compare-and-swap, also for the first commit, whose old value is none. */
  async function push({ session, git }: Opened, url: string, commit: string, before: string | undefined): Promise<void> {
    const args = ['push', '--porcelain', '--no-verify', '--no-signed', `--force-with-lease=${ledgerRef}:${before ?? ''}`, '--end-of-options', url, `${commit}:${ledgerRef}`];
    const output = await runGit(git, args, { timeout });
    if (output.code === 0) return;
    const error = failed(output, 'write', session);
    // The answer may have been lost behind a push that was accepted.
    const listed = await runGit(git, ['ls-remote', '--end-of-options', url, ledgerRef], { timeout });
    if (listed.code !== 0 || !listed.stdout.toString('utf8').startsWith(commit)) throw error;
  }

  async function commit(base: string | undefined, change: RealmCommit): Promise<CommitReceipt> {
    const message = commitMessage(change);
    const context = await open();
    if (last === null) await read();
    const tree = last ?? undefined;
    if (tree?.head !== base) throw moved(label);
    const edits = effectiveEdits(change, tree);
    if (edits.size === 0) return { commit: base ?? '', changed: false };
    const written = await writeCommit(context.git, tree, edits, { message, author: options.author, now: options.now() });
    if (written.problem !== undefined) throw classifyGitError(written.problem, { label, doing: 'write', redact: context.session.redact });
    if (place.kind === 'local') {
      const output = await runGit(context.git, ['update-ref', ledgerRef, written.commit, base ?? '']);
      if (output.code !== 0) throw moved(label);
    } else {
      await push(context, place.url, written.commit, base);
    }
    const files = new Map(tree?.files);
    for (const [path, bytes] of edits) {
      if (bytes === undefined) files.delete(path);
      else files.set(path, bytes);
    }
    last = { head: written.commit, parents: base === undefined ? [] : [base], root: written.root, committedAt: options.now().toISOString(), entries: tree?.entries ?? new Map(), files, irregular: [] };
    return { commit: written.commit, changed: true };
  }

  return {
    label,
    read,
    commit,
    async close() {
      const context = await opened?.catch(() => undefined);
      opened = undefined;
      last = null;
      await context?.session.folder.remove();
    },
  };
}
