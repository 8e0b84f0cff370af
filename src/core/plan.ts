/** What will be done and what was found: the only description of effects, and the values people are told about. */
import type { Bump, ChangelogEntry, Direction, ImportStatus, Json } from './model.ts';

/** One problem reported to people. Never called an issue: that is GitHub's word. */
export interface Finding {
  /** Stable id, kebab-case. */
  readonly rule: string;
  readonly level: 'error' | 'warning' | 'note';
  readonly message: string;
  /** Path in the member's repo or, when `in` is `realm`, in the realm. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly in?: 'repo' | 'realm';
  /** The next step, one sentence in the imperative. */
  readonly next?: string;
}

/** What a consumer has to do about a change. */
export type ConsumerAction = 'must-act' | 'may-tighten' | 'none';

/** One difference between two versions of an export. */
export interface Change {
  /** Id in the catalogue of rules, `src/core/rules.ts`. */
  readonly rule: string;
  /** The export's name. */
  readonly contract: string;
  /** JSON Pointer inside the export: `/value/read`, `/schema/properties/x`. */
  readonly pointer: string;
  readonly before?: Json;
  readonly after?: Json;
  readonly bump: Bump;
  readonly action: ConsumerAction;
  /** One plain sentence. */
  readonly reason: string;
  /** For a pattern that was added: those already in the contract that cover it. */
  readonly coveredBy?: readonly string[];
  /** For a schema: a document the new one admits and the old one does not. For patterns: a key. */
  readonly witness?: Json;
  /** SHA-256, hex, over rule, pointer, before and after; never over words. */
  readonly fingerprint: string;
  /** The decision ran out of budget or met something it does not know: it gates like breaking. */
  readonly undecided?: { keyword: string; pointer: string; reason: string };
}

/** All differences of one export, and the version they ask for. */
export interface ExportDiff {
  readonly contract: string;
  readonly direction: Direction;
  /** Undefined for an export that is new. */
  readonly from?: string;
  /** The least version the content asks for; undefined when the export is gone. */
  readonly to?: string;
  readonly bump: Bump;
  readonly changes: readonly Change[];
}

/** The state of one import at (realm commit, time), with its reason. */
export interface ImportState {
  readonly domain: string;
  readonly contract: string;
  readonly from: string;
  readonly range: string;
  readonly binding?: string;
  readonly resolved?: string;
  /** The newest version the provider publishes. */
  readonly newest?: string;
  readonly state: ImportStatus;
  /** Never once satisfied: it blocks nobody. */
  readonly pending: boolean;
  /** Stable id of the reason. */
  readonly rule: string;
  /** One plain sentence. */
  readonly reason: string;
  readonly since?: string;
  readonly until?: string;
  readonly daysLeft?: number;
}

/** A change of one file: its whole new content, or undefined to delete it. */
export interface Edit {
  readonly path: string;
  readonly content: string | undefined;
}

/** One commit to the realm, inside the folders the plan may touch. */
export interface RealmCommit {
  readonly edits: readonly Edit[];
  /** One line; validated names and versions only, never somebody else's words. */
  readonly subject: string;
  /** `Key: value` lines at the end of the message. */
  readonly trailers: readonly string[];
  /** `push` to the main branch, or a branch of this name for a pull request. */
  readonly branch?: string;
  /** Commits of the member's repo that what is replaced came from: an older checkout must not take their place. */
  readonly replaces?: readonly string[];
}

/** Something to tell one consumer about one contract. */
export interface Notice {
  readonly consumer: string;
  /** `owner/repo` on the forge, when the domain has one. */
  readonly repository?: string;
  readonly provider: string;
  readonly contract: string;
  readonly range: string;
  readonly binding?: string;
  readonly resolved?: string;
  readonly version: string;
  readonly bump: Bump;
  readonly direction: Direction;
  readonly action: ConsumerAction;
  readonly state: ImportState;
  readonly changes: readonly Change[];
  /** What the provider wrote about the versions since the one resolved, newest first. */
  readonly changelog?: readonly ChangelogEntry[];
  readonly realm: string;
}

/** A wish that consumers' issues and dispatches say what the realm says. Who is told what follows from the realm, the ledger and the time. */
export interface FanOutRequest {
  /** Only consumers whose repository has this owner. */
  readonly owner?: string;
  /** Only these domains; everybody unless given. */
  readonly consumers?: readonly string[];
  /** Writes this run may send at most. */
  readonly budget?: number;
  /** What `notify.dispatch: workflow` starts in a consumer's repository. */
  readonly workflow?: string;
  /**
   * `realm`: the realm tells its consumers, and hears who cannot be told. `provider`: a member tells those whom its own
   * publication concerns, if it was given a credential for them. `self`: a consumer keeps the issues of its own repository.
   */
  readonly as: 'realm' | 'provider' | 'self';
}

/** One request to a forge, exactly as it would be sent. */
export interface DescribedRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** What a fan-out did, or in a dry run would do. */
export interface FanOutReceipt {
  readonly notices: readonly NoticeReceipt[];
  /** What a dry run would send, in order. */
  readonly requests: readonly DescribedRequest[];
  /** Consumers for the next run. */
  readonly leftover: readonly string[];
  /** Why it ended before everybody was told. */
  readonly stopped?: string;
  readonly unreachable: readonly { readonly consumer: string; readonly reason: string; readonly maintainers: readonly string[] }[];
  readonly spent: { readonly reads: number; readonly writes: number; readonly ledger: number };
}

/** One export as a pull request in the realm explains it. */
export interface ProposedExport {
  readonly name: string;
  readonly from?: string;
  /** Undefined for an export that goes. */
  readonly to?: string;
  readonly bump: Bump;
  readonly changes: readonly Change[];
  readonly consumers: readonly { readonly domain: string; readonly range: string; readonly binding?: string; readonly state: ImportState }[];
}

/** What the pull request for a pushed branch says, and who is asked. */
export interface Proposal {
  readonly domain: string;
  /** Why it waits for a review. */
  readonly why: string;
  /** As the realm names them: `@login`, `@org/team`, or an email address, which no forge can ask. */
  readonly approvers: readonly string[];
  readonly exports: readonly ProposedExport[];
  /** `contract from provider`, and where it stands. */
  readonly imports: readonly { readonly contract: string; readonly from: string; readonly resolved?: string }[];
}

/** What one run of a command will do, and what it found. It holds data, not prose. */
export interface Plan<Result = unknown> {
  readonly command: string;
  readonly findings: readonly Finding[];
  /** Data of this command's own: what `--json` shows and the reports render. */
  readonly result: Result;
  readonly commit?: RealmCommit;
  /** Files of the member's repo. */
  readonly local?: readonly Edit[];
  /** The new text of `~/.blue/index.yaml`. */
  readonly index?: string;
  readonly notices?: readonly Notice[];
  readonly fanOut?: FanOutRequest;
  /** In a dry run, what `fanOut` would send: known once the forge was looked at. */
  readonly preview?: FanOutReceipt;
  /** Opens or updates a pull request for `commit.branch`. */
  readonly proposal?: Proposal;
  /** A branch that this command has nothing to propose on: what an earlier run of it proposed there is taken back. */
  readonly withdraw?: string;
  /** Set by `init`: where a new realm repository is created. */
  readonly create?: { readonly path: string; readonly files: readonly Edit[] };
}

/** What was done. */
export interface Receipt {
  readonly commit?: string;
  readonly branch?: string;
  /** What a person should know about the commit: a checkout that was left as it is. */
  readonly note?: string;
  /** How often the head had moved and the plan was made again. */
  readonly retries: number;
  readonly pullRequestUrl?: string;
  readonly notices: readonly NoticeReceipt[];
  readonly fanOut?: FanOutReceipt;
  readonly local: readonly string[];
}

/** How one notice ended. */
export interface NoticeReceipt {
  readonly consumer: string;
  readonly contract: string;
  readonly outcome: 'created' | 'updated' | 'closed' | 'reopened' | 'unchanged' | 'left-to-realm' | 'written' | 'failed';
  /** An issue's number, or a path in the outbox. */
  readonly reference?: string;
  readonly url?: string;
  readonly title?: string;
  readonly reason?: string;
  /** How its dispatch ended; `accepted` means that GitHub took it, not that anything ran. */
  readonly dispatch?: 'accepted' | 'not-permitted' | 'failed';
}
