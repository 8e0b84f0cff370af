/**
 * A realm that is a path: a bare repository, or a person's checkout. The repository there is the truth: nothing is fetched
 * or pushed for it, and whoever wants to share it pulls and pushes as with any other of their repositories.
 */
import { constants, existsSync, statSync } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { BlueError } from '../core/errors.ts';
import type { Snapshot } from '../core/model.ts';
import type { RealmCommit } from '../core/plan.ts';
import type { CommitReceipt, ProposedCommit, RealmStore } from '../ports.ts';
import { makeFolder } from './folders.ts';
import { runGit, type Git } from './git.ts';
import { checkBranch, checkProposalBranch, commitMessage, effectiveEdits, saysAlready, writeCommit, type TreeEdits } from './git-commit.ts';
import { classifyGitError, excerpt } from './git-errors.ts';
import { readCommitHeader, readTree, type BlobCache, type RealmTree } from './git-objects.ts';
import { openSession, type GitStoreOptions, type Session } from './git-session.ts';
import type { Place } from './place.ts';

interface Repository {
  readonly gitDir: string;
  /** Undefined for a bare repository. */
  readonly workTree: string | undefined;
}

/**
 * Finds the repository at exactly this path. git's own search would go up, and take the member's repo around a plain
 * folder for the realm.
 */
function findRepository(path: string, label: string): Repository {
  if (!existsSync(path)) {
    throw new BlueError('NO_REALM', `There is no realm at ${label}`, { next: 'Check the path, or create one with "blue realm init".' });
  }
  const dotGit = join(path, '.git');
  if (existsSync(dotGit)) return { gitDir: dotGit, workTree: path };
  const bare = ['HEAD', 'objects', 'refs'].every((name) => existsSync(join(path, name))) && statSync(join(path, 'objects')).isDirectory();
  if (bare) return { gitDir: path, workTree: undefined };
  throw new BlueError('NO_REALM', `${label} is not a git repository`, { next: 'Give the root of the realm\'s repository, or create one with "blue realm init".' });
}

/** The usual case, without asking git: HEAD of a bare repository, or `main` of a checkout, is a branch in a file of its own. */
async function plainBranch({ gitDir, workTree }: Repository): Promise<string | undefined> {
  const head = workTree === undefined ? await readFile(join(gitDir, 'HEAD'), 'utf8').catch(() => '') : 'ref: refs/heads/main';
  const name = /^ref: refs\/heads\/([A-Za-z0-9][A-Za-z0-9._-]*)\s*$/.exec(head)?.[1];
  return name !== undefined && existsSync(join(gitDir, 'refs/heads', name)) ? name : undefined;
}

interface Opened {
  readonly session: Session;
  readonly git: Git;
  readonly repository: Repository;
  readonly branch: string;
}

/**
 * Opens a realm at a path.
 * @returns a store; what happened to a person's checkout is told in the receipt's `note`
 */
export function openLocalStore(place: Place & { kind: 'local' }, options: GitStoreOptions): RealmStore {
  const { label } = place;
  if (options.branch !== undefined) checkBranch(options.branch);
  const cache: BlobCache = new Map();
  let opened: Promise<Opened> | undefined;
  let last: { tree: RealmTree | undefined } | undefined;

  function failed(stderr: string, doing: 'read' | 'write', session: Session): BlueError {
    return classifyGitError(stderr, { label, doing, redact: session.redact });
  }

  async function prepare(): Promise<Opened> {
    const repository = findRepository(place.path, label);
    const session = await openSession(place, options, repository);
    const git = session.git([`--git-dir=${repository.gitDir}`]);
    const branch = options.branch ?? (await findBranch(git, repository, session));
    return { session, git, repository, branch };
  }

  /**
   * The branch that holds the realm. A bare repository's HEAD says it. In a checkout HEAD says what a person works on
   * right now, which is the realm only when there is neither `main` nor `master`.
   */
  async function findBranch(git: Git, repository: Repository, session: Session): Promise<string> {
    const plain = await plainBranch(repository);
    if (plain !== undefined) return plain;
    const refs = await runGit(git, ['for-each-ref', '--format=%(HEAD)%(refname:lstrip=2)', 'refs/heads/']);
    if (refs.code !== 0) throw failed(refs.stderr, 'read', session);
    const lines = refs.stdout.toString('utf8').split('\n').filter((line) => line !== '');
    const names = lines.map((line) => line.slice(1));
    const current = lines.find((line) => line.startsWith('*'))?.slice(1);
    const usual = ['main', 'master'].find((name) => names.includes(name));
    const branch = repository.workTree === undefined ? (current ?? usual) : (usual ?? current);
    if (branch !== undefined) return branch;
    const head = await runGit(git, ['symbolic-ref', '--quiet', 'HEAD']);
    const unborn = /^refs\/heads\/(.+)$/.exec(head.stdout.toString('utf8').trim())?.[1];
    if (unborn === undefined || names.length > 0) {
      throw new BlueError('NO_REALM', `${label} has no branch "main"${names.length === 0 ? '' : `; it has ${names.slice(0, 5).join(', ')}`}`, {
        next: "Name the realm's branch.",
      });
    }
    return unborn;
  }

  function open(): Promise<Opened> {
    opened ??= prepare();
    opened.catch(() => (opened = undefined));
    return opened;
  }

  async function read(): Promise<Snapshot> {
    if (options.revision !== undefined) return readRevision(options.revision);
    const { git, branch } = await open();
    const tree = await readTree(git, `refs/heads/${branch}`, cache);
    last = { tree };
    return toSnapshot(tree);
  }

  async function readRevision(revision: string): Promise<Snapshot> {
    // One line of the protocol of `git cat-file --batch`, and no option.
    if (!/^[A-Za-z0-9_][A-Za-z0-9_./^~@{}-]{0,200}$/.test(revision)) throw new BlueError('USAGE', `${JSON.stringify(revision.slice(0, 60))} is no git revision`, { next: 'Write it as main, HEAD~1 or a commit id.' });
    const repository = findRepository(place.path, label);
    const session = await openSession(place, options, repository);
    try {
      const tree = await readTree(session.git([`--git-dir=${repository.gitDir}`]), `${revision}^{commit}`, cache);
      if (tree !== undefined) return toSnapshot(tree);
      throw new BlueError('NOT_FOUND', `There is no commit ${revision} in this checkout`, { next: 'Fetch it first; in a workflow give actions/checkout `fetch-depth: 0`.' });
    } finally {
      await session.folder.remove();
    }
  }

  async function moveRef(context: Opened, ref: string, commit: string, before: string | undefined, subject: string): Promise<void> {
    // An empty old value means that the ref must not exist (git-update-ref).
    const output = await runGit(context.git, ['update-ref', '-m', `blue: ${subject}`, ref, commit, before ?? '']);
    if (output.code !== 0) throw failed(output.stderr, 'write', context.session);
  }

  async function commit(base: string | undefined, change: RealmCommit): Promise<CommitReceipt> {
    if (options.revision !== undefined) throw new BlueError('REFUSED', `${label} was opened at ${options.revision}, and only its head can be written`);
    const context = await open();
    const { git, branch } = context;
    if (last === undefined || last.tree?.head !== base) await read();
    const tree = last?.tree;
    if (tree?.head !== base) throw moved(label);
    const message = commitMessage(change);
    if (change.branch !== undefined) checkProposalBranch(change.branch);
    const edits = effectiveEdits(change, tree);
    if (edits.size === 0) return { commit: base ?? '', changed: false };

    const proposal = change.branch === undefined ? undefined : `refs/heads/${change.branch}`;
    const before = proposal === undefined ? undefined : await readCommitHeader(git, proposal);
    const written = await writeCommit(git, tree, edits, { message, author: options.author, now: options.now() });
    if (written.problem !== undefined) throw failed(written.problem, 'write', context.session);
    if (before !== undefined && saysAlready(before, base, written.root, message)) return { commit: before.head, changed: false };
    await moveRef(context, proposal ?? `refs/heads/${branch}`, written.commit, proposal === undefined ? base : before?.head, change.subject);
    if (proposal !== undefined) return { commit: written.commit, changed: true };
    last = undefined;
    const note = await followCheckout(context, tree, edits, written.commit);
    return { commit: written.commit, changed: true, ...(note === undefined ? {} : { note }) };
  }

  async function findProposal(name: string): Promise<ProposedCommit | undefined> {
    checkProposalBranch(name);
    return readCommitHeader((await open()).git, `refs/heads/${name}`);
  }

  async function withdraw(name: string, head: string): Promise<void> {
    checkProposalBranch(name);
    const context = await open();
    const ref = `refs/heads/${name}`;
    const checkouts = await runGit(context.git, ['worktree', 'list', '--porcelain']);
    // Without its branch, everything in such a checkout would seem to be new.
    if (checkouts.stdout.toString('utf8').split('\n').includes(`branch ${ref}`)) {
      throw new BlueError('REFUSED', `${name} is checked out in ${label}`, { next: `Check out ${context.branch} there; the next run removes the branch.` });
    }
    const output = await runGit(context.git, ['update-ref', '-d', ref, head]);
    if (output.code !== 0) throw failed(output.stderr, 'write', context.session);
  }

  async function close(): Promise<void> {
    const session = await opened?.then((context) => context.session).catch(() => undefined);
    opened = undefined;
    last = undefined;
    await session?.folder.remove();
  }

  async function probeWrite(): Promise<void> {
    const { git, repository } = await open();
    // In a worktree of its own the objects are somewhere else.
    const asked = await runGit(git, ['rev-parse', '--git-path', 'objects']);
    const objects = asked.code === 0 ? asked.stdout.toString('utf8').replace(/\n$/, '') : 'objects';
    try {
      await access(resolve(repository.gitDir, objects), constants.W_OK);
    } catch (cause) {
      throw new BlueError('READ_ONLY', `${label} is not writable for this user`, { next: 'Ask its owner for write access to the folder.', cause });
    }
  }

  return { label, read, commit, findProposal, withdraw, probeWrite, close };
}

/**
 * Brings a person's checkout to the commit that its branch now names.
 *
 * The cases: no checkout, or another branch is checked out: nothing to do. The paths of the commit are as they were at its
 * base, in index and files: they are brought up to date, and uncommitted work elsewhere stays (git-read-tree, TWO TREE MERGE,
 * which does all or nothing). One of these paths was changed: nothing is touched, and the person is told.
 * @returns what a person has to know, if anything
 */
async function followCheckout(context: Opened, tree: RealmTree | undefined, edits: TreeEdits, commit: string): Promise<string | undefined> {
  const { repository, branch, session } = context;
  if (repository.workTree === undefined) return undefined;
  const git = session.git([`--git-dir=${repository.gitDir}`, `--work-tree=${repository.workTree}`, '-C', repository.workTree]);
  const head = await runGit(git, ['symbolic-ref', '--quiet', 'HEAD']);
  if (head.stdout.toString('utf8').trim() !== `refs/heads/${branch}`) return undefined;
  // read-tree trusts the times in the index, so files that were only touched must be looked at first.
  await runGit(git, ['update-index', '-q', '--refresh', '--ignore-submodules']);
  const trees = tree === undefined ? [commit] : [tree.head, commit];
  const merged = await runGit(git, ['read-tree', '-m', '-u', '--no-recurse-submodules', ...trees]);
  if (merged.code === 0) return undefined;
  const paths = [...edits.keys()].slice(0, 3).join(', ');
  const base = tree === undefined ? '' : ` Your own changes are what "git diff ${tree.head.slice(0, 12)}" shows.`;
  return session.redact(
    `${branch} moved to ${commit.slice(0, 12)}, but the files of the checkout were left alone, since they hold uncommitted work in what changed (${paths}): ${excerpt(merged.stderr)}.${base}`,
  );
}

/** The error of a lost race, for all stores. */
export function moved(label: string): BlueError {
  return new BlueError('HEAD_MOVED', `Somebody else has published to ${label} meanwhile`, { next: 'Run the command again: it reads the realm anew.' });
}

/** What a store tells of a tree. */
export function toSnapshot(tree: RealmTree | undefined): Snapshot {
  if (tree === undefined) return { head: undefined, files: new Map(), irregular: [] };
  return { head: tree.head, committedAt: tree.committedAt, files: tree.files, irregular: tree.irregular };
}

/**
 * Makes an empty repository for a new realm.
 * @param path the new folder; an existing repository there is left as it is
 * @throws BlueError CONFLICT when the folder has something else in it; GIT_FAILED
 */
export async function createLocalRealm(options: Omit<GitStoreOptions, 'location'> & { path: string; bare?: boolean }): Promise<void> {
  const { path } = options;
  if (existsSync(join(path, '.git'))) return;
  makeFolder(path);
  const place = { kind: 'local', path, label: path } as const;
  const session = await openSession(place, { ...options, location: path });
  try {
    const branch = options.branch ?? 'main';
    checkBranch(branch);
    const bare = options.bare === true ? ['--bare'] : [];
    // No template: it could bring hooks.
    const output = await runGit(session.git([]), ['init', '--quiet', '--template=', `--initial-branch=${branch}`, ...bare, '--end-of-options', path]);
    if (output.code !== 0) throw classifyGitError(output.stderr, { label: path, doing: 'write', redact: session.redact });
  } finally {
    await session.folder.remove();
  }
}
