/** A realm in memory: the same promises as the others, for tests, examples and trying a plan out. */
import { createHash } from 'node:crypto';
import type { Snapshot } from '../core/model.ts';
import type { RealmCommit } from '../core/plan.ts';
import { proposalOf } from '../core/proposal.ts';
import { BlueError } from '../core/errors.ts';
import type { CommitReceipt, RealmStore } from '../ports.ts';
import { checkProposalBranch, commitMessage } from './git-commit.ts';
import { moved } from './local-store.ts';
import { checkRealmPath } from './realm-path.ts';

/** One commit, as a test wants to look at it. */
export interface MemoryCommit {
  readonly id: string;
  readonly parent: string | undefined;
  readonly message: string;
  readonly at: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export interface MemoryStore extends RealmStore {
  /** Commits of the main branch, oldest first. */
  readonly history: readonly MemoryCommit[];
  /** Heads of proposed branches. */
  readonly branches: ReadonlyMap<string, MemoryCommit>;
  /** How often the realm was read. */
  readonly reads: number;
  /** The main branch's files as text. */
  texts(): Record<string, string>;
}

function sameFiles(left: ReadonlyMap<string, Uint8Array>, right: ReadonlyMap<string, Uint8Array>): boolean {
  if (left.size !== right.size) return false;
  for (const [path, bytes] of left) {
    const other = right.get(path);
    if (other === undefined || Buffer.compare(bytes, other) !== 0) return false;
  }
  return true;
}

/**
 * Makes a realm in memory.
 * @param options `files`: the content of its first commit; none, and the realm has no commit. `now`: committer time;
 *   `irregular`: links and submodules the tree pretends to hold; `beforeCommit`: runs before each commit, to play the other writer
 */
export function memoryStore(
  options: {
    files?: Readonly<Record<string, string | Uint8Array>>;
    label?: string;
    now?: () => Date;
    irregular?: Snapshot['irregular'];
    beforeCommit?: (store: MemoryStore) => void | Promise<void>;
  } = {},
): MemoryStore {
  const { label = 'memory', now = () => new Date(0), irregular = [] } = options;
  const history: MemoryCommit[] = [];
  const branches = new Map<string, MemoryCommit>();
  let reads = 0;

  function make(parent: string | undefined, message: string, files: ReadonlyMap<string, Uint8Array>): MemoryCommit {
    const at = now().toISOString();
    const hash = createHash('sha1').update(JSON.stringify([parent ?? '', message, at]));
    for (const [path, bytes] of files) hash.update(`\0${path}\0`).update(bytes);
    const sorted = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
    return { id: hash.digest('hex'), parent, message, at, files: sorted };
  }

  if (options.files !== undefined) {
    const files = Object.entries(options.files).map(([path, content]) => [path, Buffer.from(content as string)] as const);
    history.push(make(undefined, 'start\n', new Map(files)));
  }

  async function read(): Promise<Snapshot> {
    reads += 1;
    const head = history.at(-1);
    if (head === undefined) return { head: undefined, files: new Map(), irregular: [] };
    return { head: head.id, committedAt: head.at, files: new Map(head.files), irregular };
  }

  async function commit(base: string | undefined, change: RealmCommit): Promise<CommitReceipt> {
    const message = commitMessage(change);
    for (const { path } of change.edits) checkRealmPath(path);
    if (change.branch !== undefined) checkProposalBranch(change.branch);
    await options.beforeCommit?.(store);
    const head = history.at(-1);
    if (head?.id !== base) throw moved(label);
    const files = new Map(head?.files);
    for (const { path, content } of change.edits) {
      if (content === undefined) files.delete(path);
      else files.set(path, Buffer.from(content, 'utf8'));
    }
    if (sameFiles(files, head?.files ?? new Map())) return { commit: base ?? '', changed: false };
    if (change.branch === undefined) {
      const made = make(base, message, files);
      history.push(made);
      return { commit: made.id, changed: true };
    }
    if (base === undefined) throw new BlueError('NO_REALM', `${label} has no commit to propose a change to`, { next: 'Create the realm first.' });
    const before = branches.get(change.branch);
    const proposal = proposalOf(message);
    const same = before !== undefined && (sameFiles(before.files, files) || (proposal !== undefined && proposalOf(before.message) === proposal));
    if (before?.parent === base && same) return { commit: before.id, changed: false };
    const made = make(base, message, files);
    branches.set(change.branch, made);
    return { commit: made.id, changed: true };
  }

  const store: MemoryStore = {
    label,
    history,
    branches,
    get reads() {
      return reads;
    },
    texts() {
      const head = history.at(-1);
      return Object.fromEntries([...(head?.files ?? [])].map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')]));
    },
    read,
    commit,
    async findProposal(name) {
      checkProposalBranch(name);
      const found = branches.get(name);
      return found && { head: found.id, parents: found.parent === undefined ? [] : [found.parent], message: found.message };
    },
    async withdraw(name, head) {
      checkProposalBranch(name);
      if (branches.get(name)?.id !== head) throw moved(label);
      branches.delete(name);
    },
    async close() {},
  };
  return store;
}
