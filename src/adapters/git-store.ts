/** A realm behind a git server (HTTP or SSH) or at a path: read whole in one network operation, written by one commit. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { BlueError } from '../core/errors.ts';
import type { Snapshot } from '../core/model.ts';
import type { RealmCommit } from '../core/plan.ts';
import type { CommitReceipt, ProposedCommit, RealmStore } from '../ports.ts';
import { runGit, type Git, type GitOutput } from './git.ts';
import { checkBranch, checkProposalBranch, commitMessage, effectiveEdits, saysAlready, writeCommit } from './git-commit.ts';
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

  async function network(context: Opened, git: Git, args: readonly string[]): Promise<GitOutput> {
    const output = await runGit(git, args, { timeout });
    if (output.code !== 0) throw classifyGitError(output.stderr, { label, doing: 'read', redact: context.session.redact });
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

  /** @returns the branch that holds the realm, whether or not it has a commit yet */
  async function clone(context: Opened): Promise<string> {
    const { session, gitDir } = context;
    // What a failed attempt left would make the next one fail for another reason.
    await rm(gitDir, { recursive: true, force: true });
    const chosen = options.branch === undefined ? [] : [`--branch=${options.branch}`];
    const args = ['clone', '--quiet', '--bare', '--depth=1', '--single-branch', '--no-tags', '--template=', ...chosen, '--end-of-options', url, gitDir];
    const output = await runGit(session.git([]), args, { timeout });
    if (/Remote branch .* not found in upstream/.test(output.stderr)) return findBranch(context, undefined);
    if (output.code !== 0) throw classifyGitError(output.stderr, { label, doing: 'read', redact: session.redact });
    const head = /^ref: refs\/heads\/(.+)$/m.exec(await readFile(join(gitDir, 'HEAD'), 'utf8'))?.[1];
    // git says "empty" too when HEAD names a branch that nobody has pushed, while there are others.
    if (head === undefined || /empty repository|nonexistent ref/.test(output.stderr)) return findBranch(context, head);
    return options.branch ?? head;
  }

  /** The rare case that nothing was cloned. A repository without branches is a realm without commits. */
  async function findBranch(context: Opened, head: string | undefined): Promise<string> {
    const { session, gitDir } = context;
    const listed = await network(context, session.git([]), ['ls-remote', '--heads', '--end-of-options', url]);
    const names = [...listed.stdout.toString('utf8').matchAll(/\trefs\/heads\/(.+)$/gm)].map((match) => match[1] ?? '');
    const only = names.length === 1 ? names[0] : undefined;
    const usual = ['main', 'master'].find((name) => names.includes(name));
    const wanted = options.branch ?? (names.length === 0 ? head : (usual ?? only)) ?? 'main';
    if (names.length > 0 && !names.includes(wanted)) {
      throw new BlueError('NO_REALM', `${label} has no branch ${wanted}; it has ${names.slice(0, 5).join(', ')}`, { next: "Name the realm's branch." });
    }
    await rm(gitDir, { recursive: true, force: true });
    await network(context, session.git([]), ['init', '--quiet', '--bare', '--template=', `--initial-branch=${wanted}`, '--end-of-options', gitDir]);
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
   * @param commit undefined to remove the branch
   */
  async function push(context: Opened, ref: string, commit: string | undefined, before: string | undefined): Promise<void> {
    const lease = `--force-with-lease=${ref}:${before ?? ''}`;
    const args = ['push', '--porcelain', '--no-verify', '--no-signed', lease, '--end-of-options', url, `${commit ?? ''}:${ref}`];
    let failure: unknown;
    let sent = true;
    try {
      const output = await runGit(context.git, args, { timeout });
      if (output.code === 0) return;
      const answer = `${output.stderr}\n${output.stdout.toString('utf8')}`;
      failure = classifyGitError(answer, { label, doing: 'write', redact: context.session.redact });
      sent = /\[remote rejected\]/.test(answer);
    } catch (error) {
      failure = error;
    }
    const code = failure instanceof BlueError ? failure.code : undefined;
    // A connection that breaks after the server has accepted looks like one that broke before. And curl repeats a request
    // on a connection that the server had closed, so that our own first try can be what "the branch has moved" is about.
    const unsure = isTransient(failure) || code === 'TIMED_OUT' || (code === 'HEAD_MOVED' && sent);
    if (!unsure || !(await landed(context, ref, commit))) throw failure;
  }

  async function landed(context: Opened, ref: string, commit: string | undefined): Promise<boolean> {
    try {
      const listed = await patiently(() => network(context, context.git, ['ls-remote', '--end-of-options', url, ref]));
      const there = listed.stdout.toString('utf8');
      return commit === undefined ? there === '' : there.startsWith(commit);
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
    if (change.branch !== undefined) return propose(context, change.branch, base, written, message);
    await push(context, `refs/heads/${branch}`, written.commit, base);
    last = undefined;
    return { commit: written.commit, changed: true };
  }

  /** A proposal's branch is made anew on the head that was read, unless it holds just that already. */
  async function propose(context: Opened, name: string, base: string | undefined, written: { commit: string; root: string }, message: string): Promise<CommitReceipt> {
    if (base === undefined) throw new BlueError('NO_REALM', `${label} has no commit to propose a change to`, { next: 'Create the realm first.' });
    const ref = `refs/heads/${name}`;
    await patiently(() => fetch(context, name));
    const before = await readCommitHeader(context.git, ref);
    if (before !== undefined && saysAlready(before, base, written.root, message)) return { commit: before.head, changed: false };
    await push(context, ref, written.commit, before?.head);
    return { commit: written.commit, changed: true };
  }

  async function findProposal(name: string): Promise<ProposedCommit | undefined> {
    checkProposalBranch(name);
    const context = await open();
    if (last === undefined) await read();
    return (await patiently(() => fetch(context, name))) ? readCommitHeader(context.git, `refs/heads/${name}`) : undefined;
  }

  async function withdraw(name: string, head: string): Promise<void> {
    checkProposalBranch(name);
    await push(await open(), `refs/heads/${name}`, undefined, head);
  }

  /** The server says before it takes anything whether this credential may push: a dry run goes as far as that. */
  async function probeWrite(): Promise<void> {
    const context = await open();
    if (last === undefined) await read();
    const tree = last?.tree;
    if (tree === undefined) return;
    // To a branch of its own: to the main one there would be nothing to push, and nothing to ask.
    const output = await runGit(context.git, ['push', '--dry-run', '--porcelain', '--no-verify', '--no-signed', '--end-of-options', url, `${tree.head}:refs/heads/blue-doctor-dry-run`], { timeout });
    if (output.code !== 0) throw classifyGitError(`${output.stderr}\n${output.stdout.toString('utf8')}`, { label, doing: 'write', redact: context.session.redact });
  }

  async function close(): Promise<void> {
    const session = await opened?.then((context) => context.session).catch(() => undefined);
    opened = undefined;
    branch = undefined;
    last = undefined;
    await session?.folder.remove();
  }

  return { label, read, commit, findProposal, withdraw, probeWrite, close };
}
