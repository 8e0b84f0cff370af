/** Everything a run may touch, handed in by the door: opened here as types, so that a test can be the world. */
import type { Actor } from './commands/world.ts';
import type { Snapshot } from './core/model.ts';
import type { Edit } from './core/plan.ts';
import type { CommitReceipt, Forge, ForgeAnswer, NoticeForge, RealmStore, ReviewForge, Role, Tools, Workspace } from './ports.ts';

export interface Outside {
  /** Where the command runs: an absolute path. */
  readonly directory: string;
  /** The member that `directory` is in: the nearest folder above with a `.blue/config.yaml`, inside the same repository. */
  memberRoot(): string;
  /** ISO 8601 UTC. */
  now(): string;
  actor(): Promise<Actor>;
  openWorkspace(root: string): Workspace;
  /** Opens a realm by path (absolute) or url, with the credential the door was given. */
  openStore(location: string): RealmStore;
  /**
   * Reads a realm's own checkout: the files as they stand, or the tree of a git revision of it.
   * @throws BlueError NOT_FOUND when the repo has no such revision; TOO_LARGE
   */
  readCheckout(path: string, revision?: string): Promise<Snapshot>;
  /** Reads a file by path, absolute or relative to `directory`; undefined when there is none. */
  readFile(path: string): Promise<Uint8Array | undefined>;
  /** Reads `path` at a git revision of the repo in `directory`. @throws BlueError NOT_FOUND */
  readRevision(revision: string, path: string): Promise<Uint8Array>;
  /** What stands at a place for a new realm. @param files whose texts are wanted, where they are there */
  inspectTarget(path: string, files: readonly string[]): Promise<{ readonly hasRealm: boolean; readonly texts: ReadonlyMap<string, string> }>;
  /** Creates a realm's repository with its first commit. */
  createRealm(path: string, files: readonly Edit[]): Promise<CommitReceipt>;
  readIndex(): Promise<string | undefined>;
  writeIndex(content: string): Promise<void>;
  /** Where consumers are told; the outbox where there is no forge. */
  forge(): Forge;
  /** Opens the ledger of a realm's fan-out, with the credential of `openStore`. */
  openLedger(location: string): RealmStore;
  /** Host of the hosting service that this run speaks to, as in the urls of its repositories. */
  readonly forgeHost: string;
  /** The hosting service, for issues; undefined without a token for the role. */
  openNotices(role: Role): Promise<NoticeForge | undefined>;
  /** The hosting service, for pull requests of a repository; undefined without a token, or for a repository somewhere else. */
  openReviews(role: Role, repositoryUrl: string): Promise<ReviewForge | undefined>;
  tools(): Promise<Tools>;
  /**
   * Asks GitHub something about a repository; only reads.
   * @param role whose token asks: the realm's, or that of the repo this runs in
   * @param path below `/repos/{owner}/{repo}`
   */
  askForge(repositoryUrl: string, role: 'realm' | 'own', path: string): Promise<ForgeAnswer>;
  /** Waits between two tries. */
  sleep(milliseconds: number): Promise<void>;
  /** In [0, 1), for jitter. */
  random(): number;
  /** Says what a long run is doing; shown only to people. */
  progress(message: string): void;
}
