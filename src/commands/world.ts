/** What a command may know: the realm at one commit, the member's checkout, and the time, all as values. */
import type { BlueError } from '../core/errors.ts';
import type { Direction, ExportRule, Json, JsonSchema, MemberConfig, Membership, Realm, Snapshot } from '../core/model.ts';
import type { Finding } from '../core/plan.ts';
import type { Detection, Grant } from '../detect/model.ts';

/** One pattern of an export and the places in the code that ask for it. */
export interface FoundPattern {
  readonly access: 'read' | 'write';
  readonly pattern: string;
  readonly places: readonly { readonly file: string; readonly line: number }[];
}

/** What one rule of `.blue/config.yaml` finds in the checkout. */
export interface FoundExport {
  readonly rule: ExportRule;
  readonly direction: Direction;
  readonly description?: string;
  readonly value?: Json;
  readonly schema?: JsonSchema;
  readonly evidence: readonly FoundPattern[];
  /** False when a file could not be read or parsed: nothing may be concluded from what is missing. */
  readonly complete: boolean;
  readonly findings: readonly Finding[];
}

/** The file an import is bound to, as far as the checkout shows it. */
export interface BindingFile {
  readonly path: string;
  readonly exists: boolean;
  readonly grants: readonly Grant[];
  /** The grants could not be read: the file has a form no reader knows, or does not parse. */
  readonly unreadable?: string;
  /** It has a form that grants are read from: only what it grants counts, and not that it changed. */
  readonly isPolicy?: true;
  /** The last change of the file in the checkout's history, when the history tells. */
  readonly lastChange?: { readonly commit: string; readonly at: string };
}

/** A member's checkout. */
export interface Repo {
  readonly root: string;
  /** The folder's name: the default name of the domain. */
  readonly directory: string;
  readonly commit?: string;
  readonly branch?: string;
  /** The remote's url, without credentials. */
  readonly url?: string;
  /** The forge's number of the repository, where the forge runs this. */
  readonly repositoryId?: string;
  readonly configText?: string;
  /** The workflow of this repo, as far as a command asked for it. */
  readonly workflowText?: string;
  readonly config?: MemberConfig;
  /** Which realm this run is about, and which domain of it this repo is. */
  readonly membership?: Membership;
  readonly detection?: Detection;
  readonly found: readonly FoundExport[];
  readonly bindings: ReadonlyMap<string, BindingFile>;
}

/** Who runs the command, as git or the forge knows them. */
export interface Actor {
  readonly name?: string;
  readonly email?: string;
  readonly login?: string;
}

/** An answer of the forge, as `doctor` sees it. */
export interface ForgeFacts {
  readonly data?: unknown;
  readonly error?: BlueError;
  /** Why it was not asked. */
  readonly skipped?: string;
}

/** What `doctor` judges: facts, each with what went wrong on the way to it. */
export interface Probes {
  readonly tools: { readonly node: string; readonly git?: string; readonly credential: 'token' | 'ssh-key' | 'none'; readonly ownToken: boolean };
  readonly source: { readonly commit?: string; readonly branch?: string; readonly url?: string };
  readonly config: { readonly exists: boolean; readonly error?: BlueError; readonly membership?: Membership };
  /** Undefined in a realm's own checkout, and where the config names none. */
  readonly realm?: {
    readonly label: string;
    readonly read: { readonly realm?: Realm; readonly error?: BlueError };
    readonly write: { readonly error?: BlueError; readonly skipped?: string };
    readonly forge: { readonly repository: ForgeFacts; readonly rules: ForgeFacts; readonly codeowners: ForgeFacts };
  };
  /** Set in a realm's own checkout. */
  readonly checkout?: Snapshot;
  readonly workflows: readonly { readonly path: string; readonly text: string }[];
  readonly bindings: readonly { readonly path: string; readonly exists: boolean }[];
  /** What the forge says about the repo this runs in. */
  readonly own: { readonly repository: ForgeFacts; readonly codeowners: ForgeFacts; readonly repositorySecrets: ForgeFacts; readonly organizationSecrets: ForgeFacts; readonly environment: ForgeFacts; readonly environmentSecrets: ForgeFacts };
}

/** Everything a plan is made from. */
export interface World {
  /** ISO 8601 UTC. */
  readonly now: string;
  readonly actor: Actor;
  readonly repo?: Repo;
  readonly realm?: Realm;
  /** Where the realm lives, for people; never with a credential. */
  readonly realmLabel?: string;
  /** The realm is a path on this machine, relative to the repo, or a url. */
  readonly realmAt?: {
    readonly path?: string;
    readonly url?: string;
    /** The repo as seen from the realm, where both are on this machine. */
    readonly repoPath?: string;
  };
  /** The text of `~/.blue/index.yaml`, if there is one. */
  readonly indexText?: string;
  /** Set for `init`: what stands at the place for the new realm. */
  readonly target?: { readonly path: string; /** The same, whoever asks from where. */ readonly absolute: string; readonly hasRealm: boolean; readonly texts: ReadonlyMap<string, string> };
  /**
   * Texts a command asked for by name: `diff`'s two files, `export --file`, `coverage`'s contract.
   * A shared schema that a side of `diff` names stands under the side's name, a line feed, and the schema's path.
   */
  readonly texts: ReadonlyMap<string, string>;
  /** Set for `validate`: the files of the realm's own checkout, nothing about them believed, and of the commit to compare with. */
  readonly checkout?: { readonly head: Snapshot; readonly base?: Snapshot };
  /** Set for `doctor`. */
  readonly probes?: Probes;
  /** What is odd in this repo's configuration, though it could be read: told with the findings of any command. */
  readonly problems: readonly Finding[];
}
