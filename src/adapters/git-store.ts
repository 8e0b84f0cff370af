/** A realm behind a git server (HTTP or SSH) or at a path: read whole in one network operation, written by one commit. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { BlueError } from '../core/errors.ts';
import type { Snapshot } from '../core/model.ts';
import type { RealmCommit } from '../core/plan.ts';
import type { CommitReceipt, RealmStore } from '../ports.ts';
import { runGit, type Git, type GitOutput } from './git.ts';
import { checkBranch, checkProposalBranch, commitMessage, effectiveEdits, writeCommit } from './git-commit.ts';
import { classifyGitError, isTransient } from './git-errors.ts';
import { readCommitHeader, readTree, type BlobCache, type RealmTree } from './git-objects.ts';
import { openSession, type GitStoreOptions, type Session } from './git-session.ts';
import { moved, openLocalStore, toSnapshot } from './local-store.ts';
import { parsePlace, type Place } from './place.ts';

export type { Credential } from './credentials.ts';
export type { GitStoreOptions } from './git-session.ts';

const attempts = 3;

/**
 * Opens a realm.
 * @param options where it is, what opens it, and the folder for clone and credentials; see `GitStoreOptions`
 * @returns a store; nothing is read, and nothing written to disk, before its first use
 * @throws BlueError USAGE or REFUSED for a location git must not see
 */
export function openGitStore(options: GitStoreOptions): RealmStore {
  const place = parsePlace(options.location);
  return place.kind === 'local' ? openLocalStore(place, options) : openRemoteStore(place, options);
}

interface Opened {
  readonly session: Session;
  /** The bare clone, once there is one. */
  readonly gitDir: string;
  readonly git: Git;
}

function openRemoteStore(place: Exclude<Place, { kind: 'local' }>, options: GitStoreOptions): RealmStore {
  const { label, url } = place;
  const { timeout = 120_000, backoff = 500 } = options;
  if (options.branch !== undefined) checkBranch(options.branch);
  const cache: BlobCache = new Map();
  let opened: Promise<Opened> | undefined;
  /** Set by the first successful fetch. */
  let branch: string | undefined;
  let last: { tree: RealmTree | undefined } | undefined;

  function open(): Promise<Opened> {
    opened ??= openSession(place, options).then((session) => {
      const gitDir = join(session.folder.path, 'realm.git');
      return { session, gitDir, git: session.git([`--git-dir=${gitDir}`]) };
    });
    opened.catch(() => (opened = undefined));
    return opened;
  }

  async function network(context: Opened, git: Git, args: readonly string[], doing: 'read' | 'write'): Promise<GitOutput> {
    const output = await runGit(git, args, { timeout });
    if (output.code !== 0) throw classifyGitError(`${output.stderr}\n${output.stdout.toString('utf8')}`, { label, doing, redact: context.session.redact });
    return output;
  }

  /** Reading can be repeated; full jitter, so that members who failed together do not come back together. */
  async function patiently<T>(work: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await work();
      } catch (error) {
        if (attempt >= attempts || !isTransient(error)) throw error;
        await sleep(Math.random() * backoff * 2 ** attempt);
      }
    }
  }

  async function clone(context: Opened): Promise<string> {
    const { session, gitDir } = context;
    // What a failed attempt left would make the next one fail for another reason.
    await rm(gitDir, { recursive: true, force: true });
    const chosen = options.branch === undefined ? [] : [`--branch=${options.branch}`];
    const args = ['clone', '--quiet', '--bare', '--depth=1', '--single-branch', '--no-tags', '--template=', ...chosen, '--end-of-options', url, gitDir];
    const output = await runGit(session.git([]), args, { timeout });
    const missing = /Remote branch .* not found in upstream/.test(output.stderr);
    if (output.code === 0) {
      const head = await readFile(join(gitDir, 'HEAD'), 'utf8');
      const name = /^ref: refs\/heads\/(.+)$/m.exec(head)?.[1];
      if (name !== undefined && !/nonexistent ref/.test(output.stderr)) return options.branch ?? name;
    } else if (!missing) {
      throw classifyGitError(output.stderr, { label, doing: 'read', redact: session.redact });
    }
    return findBranch(context);
  }

  /** The rare case: no such branch, or HEAD names one that nobody has pushed. An empty repository is a realm without commits. */
  async function findBranch(context: Opened): Promise<string> {
    const { session, gitDir } = context;
    await rm(gitDir, { recursive: true, force: true });
    const listed = await network(context, session.git([]), ['ls-remote', '--heads', '--end-of-options', url], 'read');
    const names = [...listed.stdout.toString('utf8').matchAll(/\trefs\/heads\/(.+)$/gm)].map((match) => match[1] ?? '');
    const wanted = options.branch ?? ['main', 'master'].find((name) => names.includes(name)) ?? (names.length === 0 ? 'main' : names.length === 1 ? names[0] : undefined);
    if (wanted === undefined || (names.length > 0 && !names.includes(wanted))) {
      throw new BlueError('NO_REALM', `${label} has no branch ${wanted ?? 'main'}; it has ${names.slice(0, 5).join(', ')}`, { next: 'Name the realm\'s branch.' });
    }
    await network(context, session.git([]), ['init', '--quiet', '--bare', '--template=', `--initial-branch=${wanted}`, '--end-of-options', gitDir], 'read');
    if (names.length > 0) await fetch(context, wanted);
    return wanted;
  }

  /** @returns false when there is no such branch, here or there */
  async function fetch(context: Opened, name: string): Promise<boolean> {
    const ref = `refs/heads/${name}`;
    const args = ['fetch', '--quiet', '--depth=1', '--no-tags', '--no-write-fetch-head', '--end-of-options', url, `+${ref}:${ref}`];
    const output = await runGit(context.git, args, { timeout });
    if (output.code === 0) return true;
    if (!/couldn't find remote ref/.test(output.stderr)) {
      throw classifyGitError(output.stderr, { label, doing: 'read', redact: context.session.redact });
    }
    await runGit(context.git, ['update-ref', '-d', ref]);
    return false;
  }

  async function read(): Promise<Snapshot> {
    const context = await open();
    await patiently(async () => {
      if (branch === undefined) branch = await clone(context);
      else await fetch(context, branch);
    });
    const tree = await readTree(context.git, `refs/heads/${branch}`, cache);
    last = { tree };
    return toSnapshot(tree);
  }

  /**
   * A lease with the value that was read makes the push an exact compare-and-swap: the server is asked to go from that
   * commit to its child and to nothing else. A plain push would also succeed on a branch that was moved back meanwhile.
   */
  async function push(context: Opened, ref: string, commit: string, before: string | undefined): Promise<void> {
    const lease = `--force-with-lease=${ref}:${before ?? ''}`;
    const args = ['push', '--porcelain', '--no-verify', '--no-signed', lease, '--end-of-options', url, `${commit}:${ref}`];
    try {
      await network(context, context.git, args, 'write');
    } catch (error) {
      if (!(await landed(context, ref, commit, error))) throw error;
    }
  }

  /** A connection that breaks after the server has accepted looks like one that broke before: ask it. */
  async function landed(context: Opened, ref: string, commit: string, error: unknown): Promise<boolean> {
    if (!isTransient(error) && !(error instanceof BlueError && error.code === 'TIMED_OUT')) return false;
    try {
      const listed = await patiently(() => network(context, context.git, ['ls-remote', '--end-of-options', url, ref], 'read'));
      return listed.stdout.toString('utf8').startsWith(commit);
    } catch {
      return false;
    }
  }

  async function commit(base: string | undefined, change: RealmCommit): Promise<CommitReceipt> {
    const message = commitMessage(change);
    if (change.branch !== undefined) checkProposalBranch(change.branch);
    const context = await open();
    if (last === undefined || last.tree?.head !== base) await read();
    const tree = last?.tree;
    if (tree?.head !== base) throw moved(label);
    const edits = effectiveEdits(change, tree);
    if (edits.size === 0) return { commit: base ?? '', changed: false };

    const written = await writeCommit(context.git, tree, edits, { message, author: options.author, now: options.now() });
    if (written.problem !== undefined) throw classifyGitError(written.problem, { label, doing: 'write', redact: context.session.redact });
    if (change.branch !== undefined) return propose(context, change.branch, base, written);
    await push(context, `refs/heads/${branch}`, written.commit, base);
    last = undefined;
    return { commit: written.commit, changed: true };
  }

  /** A proposal's branch is made anew on the head that was read, unless it holds just that already. */
  async function propose(context: Opened, name: string, base: string | undefined, written: { commit: string; root: string }): Promise<CommitReceipt> {
    if (base === undefined) throw new BlueError('NO_REALM', `${label} has no commit to propose a change to`, { next: 'Create the realm first.' });
    const ref = `refs/heads/${name}`;
    await patiently(() => fetch(context, name));
    const before = await readCommitHeader(context.git, ref);
    if (before !== undefined && before.root === written.root && before.parents[0] === base) return { commit: before.head, changed: false };
    await push(context, ref, written.commit, before?.head);
    return { commit: written.commit, changed: true };
  }

  async function close(): Promise<void> {
    const session = await opened?.then((context) => context.session).catch(() => undefined);
    opened = undefined;
    branch = undefined;
    last = undefined;
    await session?.folder.remove();
  }

  return { label, read, commit, close };
}
