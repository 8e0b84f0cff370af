/** The outside world as three small interfaces; types only, so that git, the API and a test double are equals. */
import type { BlueError } from './core/errors.ts';
import type { IssueRecord, RepositoryView } from './core/fanout.ts';
import type { IrregularEntry, Snapshot } from './core/model.ts';
import type { Notice, NoticeReceipt, RealmCommit } from './core/plan.ts';

/** What a commit did. */
export interface CommitReceipt {
  readonly commit: string;
  /** False for an equal tree, which makes no commit. */
  readonly changed: boolean;
  /** What a person has to know: their checkout of the realm was left as it was, and why. */
  readonly note?: string;
}

/** The commit on a branch where changes wait. */
export interface ProposedCommit {
  readonly head: string;
  readonly parents: readonly string[];
  readonly message: string;
}

/** Where a realm lives: read it whole, commit to it once. */
export interface RealmStore {
  /** What people call this place, without any credential. */
  readonly label: string;
  /**
   * Reads the head of the main branch and every file under it.
   * @throws BlueError naming the cause: AUTH_FAILED, NOT_FOUND, UNREACHABLE, SERVER_ERROR, HOST_KEY, NO_REALM
   */
  read(): Promise<Snapshot>;
  /**
   * Writes one commit whose only parent is `base`, and moves the branch to it if nobody else has.
   * @param base the head that was read; undefined for a realm without commits
   * @throws BlueError HEAD_MOVED when the branch has moved; READ_ONLY, AUTH_FAILED, PROTECTED_BRANCH, … otherwise
   * @returns the commit id, and whether anything changed (an equal tree makes no commit)
   */
  commit(base: string | undefined, commit: RealmCommit): Promise<CommitReceipt>;
  /** Looks at a branch under `sync/`; undefined when there is none. @throws BlueError as `read` does */
  findProposal?(branch: string): Promise<ProposedCommit | undefined>;
  /**
   * Removes a branch under `sync/`.
   * @param head the commit that was looked at: a branch that holds another by now stays
   * @throws BlueError HEAD_MOVED, and as `commit` does; REFUSED for a branch that somebody has checked out
   */
  withdraw?(branch: string, head: string): Promise<void>;
  /**
   * Asks whether commits would be taken, without sending one. Rules that look at a commit's content are not asked.
   * @throws BlueError as `commit` would
   */
  probeWrite?(): Promise<void>;
  /** Removes what this run left on disk: clones, credentials. Never throws. */
  close(): Promise<void>;
}

/** What a token is for: the realm's repository, the repo this runs in, or the repositories of consumers. */
export type Role = 'realm' | 'own' | 'consumers';

/** What this machine is, and which credentials this run was given; never a credential itself. */
export interface Tools {
  readonly node: string;
  /** Undefined where there is none. */
  readonly git?: string;
  /** For the realm. */
  readonly credential: 'token' | 'ssh-key' | 'none';
  /** Whether there is a token for the repo this runs in. */
  readonly ownToken: boolean;
}

/** An answer of the forge, why there was none, or why it was not asked. */
export interface ForgeAnswer {
  readonly data?: unknown;
  readonly error?: BlueError;
  readonly skipped?: string;
}

/** A file the workspace lists, before it is read. */
export interface WorkspaceEntry {
  readonly path: string;
  readonly size: number;
}

/** A symbolic link to a file of the workspace. */
export interface WorkspaceLink {
  readonly path: string;
  readonly target: string;
}

/** A commit compared with another: it has it in its history, is in its history, or neither. */
export type CommitOrder = 'newer' | 'older' | 'apart';

/** A member's checkout: listing, reading, writing, and where it stands. Paths are relative, with `/`. */
export interface Workspace {
  readonly root: string;
  /**
   * Every tracked or untracked, not ignored, regular file; links and submodules apart, and what a sparse checkout leaves out.
   * @returns `links`: those of `irregular` that lead to one of `files`
   */
  list(): Promise<{ files: readonly WorkspaceEntry[]; irregular: readonly IrregularEntry[]; links: readonly WorkspaceLink[]; absent: readonly string[] }>;
  /** The bytes of a file inside the root; undefined when there is none. @throws BlueError BAD_PATH for a way out of the root */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Writes a file and its folders, or deletes it. @throws BlueError BAD_PATH */
  write(path: string, content: string | undefined): Promise<void>;
  /** @throws BlueError BAD_PATH, REFUSED when `write` could not put a file there: asked before anything else is written */
  checkWritable(path: string): void;
  /** The commit, branch and remote url of the checkout, as far as there are any, and the forge's number of its repository, where that is known. */
  source(): Promise<{ commit?: string; branch?: string; url?: string; repositoryId?: string }>;
  /** Where one commit stands to another; undefined when the history that is here does not tell. */
  order(commit: string, other: string): Promise<CommitOrder | undefined>;
  /** When a file last changed in the checkout's history: commit and committer time; undefined when the history does not tell. */
  lastChange(path: string): Promise<{ commit: string; at: string } | undefined>;
}

/** Where notices go that no hosting service takes. */
export interface Forge {
  readonly label: string;
  /** Makes one consumer's notice true: exactly one open issue, updated in place. Idempotent. */
  ensureNotice(notice: Notice, rendered: { title: string; body: string; payload: Record<string, unknown> }): Promise<NoticeReceipt>;
}

/** What is asked about one repository before anything is written to it. */
export interface RepositoryQuestion {
  /** `owner/name` */
  readonly repository: string;
  /** Issues known by number. */
  readonly issues: readonly number[];
  /** Also look for every issue that may be the realm's, in all states. */
  readonly search: boolean;
  /** Whose issues may be the realm's: of busy repositories only theirs are listed. */
  readonly authors: readonly string[];
}

/** One write to the forge, as data, so that a dry run can show exactly what would be sent. */
export type ForgeWrite =
  | { readonly do: 'create-issue'; readonly repository: string; readonly title: string; readonly body: string; readonly labels: readonly string[]; readonly assignees: readonly string[] }
  | { readonly do: 'update-issue'; readonly repository: string; readonly number: number; readonly body?: string; readonly open?: boolean; readonly reason?: 'completed' | 'duplicate' | 'reopened' }
  | { readonly do: 'comment'; readonly repository: string; readonly number: number; readonly body: string }
  | { readonly do: 'dispatch'; readonly repository: string; readonly event: string; readonly payload: Readonly<Record<string, unknown>> }
  | { readonly do: 'dispatch-workflow'; readonly repository: string; readonly workflow: string; readonly ref: string };

/** The hosting service as fan-out needs it: look at many repositories at once, write one thing at a time. */
export interface NoticeForge {
  readonly label: string;
  /** Who the credential is; its issues count as the realm's. */
  login(): Promise<string | undefined>;
  /** Looks at repositories; the answers are in the order of the questions. */
  look(questions: readonly RepositoryQuestion[]): Promise<RepositoryView[]>;
  /** Whether an issue has a comment that contains a text and was written or changed since a time (ISO 8601). */
  hasComment(repository: string, number: number, text: string, since: string): Promise<boolean>;
  /**
   * @returns the issue, for `create-issue`
   * @throws BlueError AUTH_FAILED, READ_ONLY, NOT_FOUND, REFUSED, RATE_LIMITED, SERVER_ERROR (whether it was done is not known)
   */
  write(write: ForgeWrite): Promise<IssueRecord | undefined>;
  /** The request that `write` would send. */
  describe(write: ForgeWrite): { readonly method: string; readonly path: string; readonly body: unknown };
  /** Requests so far, and when the last write was sent (milliseconds since 1970). */
  readonly spent: { readonly reads: number; readonly writes: number; readonly lastWrite?: number };
}

/** What came of making something true on a forge. */
export interface Ensured {
  /** `declined`: a person has closed a pull request that said just this. */
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'closed' | 'declined' | 'not-permitted';
  readonly number?: number;
  readonly url?: string;
  /** Why not everything could be done. */
  readonly reason?: string;
}

/** A branch of a repository, to be proposed by a pull request. */
export interface ProposedBranch {
  /** `owner/name` */
  readonly repository: string;
  readonly branch: string;
  /** The command that proposes: it takes back only what it has proposed itself. */
  readonly by: string;
  /** Default: the repository's default branch. */
  readonly base?: string;
  readonly title: string;
  readonly body: string;
  /** `login` or `org/team`, with or without `@`. */
  readonly reviewers?: readonly string[];
}

/** Pull requests as this project needs them. */
export interface ReviewForge {
  /**
   * Keeps one comment on a pull request.
   * @param key which comment: letters, digits, hyphens; it is hidden in the text
   * @param options `existing`: only rewrite a comment that is there, never make one
   * @returns `not-permitted` for a token that may only read, as on pull requests from forks: the job summary has to do
   */
  ensureComment(repository: string, pull: number, key: string, body: string, options?: { readonly existing?: boolean }): Promise<Ensured>;
  /** Keeps one open pull request for a branch; what people wrote in title and body of an existing one stays outside our lines. */
  ensurePullRequest(proposal: ProposedBranch): Promise<Ensured>;
  /** The open pull request that a command has made for a branch, as far as the token may see it. */
  findPullRequest(proposal: Pick<ProposedBranch, 'repository' | 'branch' | 'by'>): Promise<Pick<Ensured, 'number' | 'url'> | undefined>;
  /** Closes the open pull request that a command has made for a branch, and says why in its text; nobody else's is touched. */
  withdrawPullRequest(proposal: Pick<ProposedBranch, 'repository' | 'branch' | 'by'> & { readonly why: string }): Promise<Ensured>;
}
