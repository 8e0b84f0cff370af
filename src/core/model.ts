/** The words of the project as types: the realm's files exactly as people write them, and the values made from them. */

import type { BlueError } from './errors.ts';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };
/** A JSON Schema of draft-07 or 2020-12, as data. */
export type JsonSchema = boolean | JsonObject;

/** The size of a change, smallest first. */
export const bumps = ['none', 'patch', 'minor', 'major'] as const;
export type Bump = (typeof bumps)[number];

/** `provides`: consumers rely on it. `requires`: the provider needs consumers to satisfy it. */
export type Direction = 'provides' | 'requires';
export type ImportStatus = 'current' | 'stale' | 'broken';
export type Publish = 'push' | 'pull-request' | 'pull';

/** `realm.yaml` */
export interface RealmFile {
  name: string;
  version: string;
  created_at?: string;
  governance: {
    admission: 'open' | 'approval' | 'invite-only';
    approvers: string[];
    invited?: string[];
    publish?: Publish;
    signatures?: 'off' | 'warn' | 'require';
    breaking_changes: { require_approval: boolean; grace_period_days: number };
  };
}

/** How a domain, as a consumer, wants to be told. */
export interface NotifyPreferences {
  issues?: boolean;
  dispatch?: boolean | 'workflow';
  labels?: string[];
  assignees?: string[];
  only?: 'all' | 'action-needed';
}

/** `domains/<name>/domain.yaml` */
export interface DomainFile {
  name: string;
  repo_path?: string;
  repo_url?: string;
  repository_id?: number | string;
  maintainers: string[];
  joined_at?: string;
  signing_keys?: string[];
  notify?: NotifyPreferences;
}

export interface ChangelogEntry {
  version: string;
  date: string;
  /** When it reached the realm, ISO 8601 UTC: finer than `date`, for evidence that a binding changed after it. */
  published_at?: string;
  changes: string[];
  bump?: Bump;
  /** What this version asks of consumers. */
  asks?: 'must-act' | 'may-tighten';
  grace_until?: string;
}

/** The last version of an older major, so that consumers below the newest still have something to read. */
export interface SupportedVersion {
  version: string;
  schema?: JsonSchema | string;
  value?: Json;
  until?: string;
}

/** One entry of `domains/<name>/exports.yaml`. `schema` is inline, or a path under `contracts/`. */
export interface Export {
  name: string;
  version: string;
  description?: string;
  direction?: Direction;
  content_model?: 'tolerant' | 'strict';
  deprecated?: boolean | string;
  schema?: JsonSchema | string;
  value?: Json;
  changelog?: ChangelogEntry[];
  source?: { commit: string };
  supported?: SupportedVersion[];
}

/** Why an import counts as resolved. */
export interface Evidence {
  kind: 'covered' | 'binding-changed' | 'declared';
  /** The consumer's commit at which the evidence held. */
  commit?: string;
  /** Who said so, for `declared`. */
  by?: string;
  /** One sentence for people. */
  note?: string;
}

/** One entry of `domains/<name>/imports.yaml`. `binding` is `path` or `path#principal`. */
export interface Import {
  contract: string;
  from: string;
  version: string;
  binding?: string;
  status?: ImportStatus;
  resolved_version?: string;
  resolved_at?: string;
  evidence?: Evidence;
}

/** How one export is found in the member's code; one entry of `exports` in `.blue/config.yaml`. */
export interface ExportRule {
  name: string;
  /** A detector's id: see `src/detect/detectors.ts`. */
  detect: string;
  include?: string[];
  exclude?: string[];
  bucket?: string | string[];
  /** What happens to a pattern that another one of the same list covers. Default `fold`. */
  covered?: 'fold' | 'keep';
  direction?: Direction;
  /** `file` detector: the file, and a JSON Pointer into it. */
  file?: string;
  pointer?: string;
  /** Whether the found content is the export's value or its schema. Default `value`. */
  as?: 'value' | 'schema';
  /** `pattern` detector: a regular expression with named captures. */
  pattern?: string;
}

/** A member's view of one realm: one of `realm` / `realms` in `.blue/config.yaml`. */
export interface Membership {
  name: string;
  path?: string;
  url?: string;
  domain: string;
}

/** `.blue/config.yaml`; other keys in the file belong to others. */
export interface MemberConfig {
  realm?: Membership;
  realms?: Membership[];
  exports?: ExportRule[];
}

/** `~/.blue/index.yaml` */
export interface IndexFile {
  realms: { name: string; path?: string; url?: string; local_path?: string }[];
}

/** What a hostile tree may carry: links, submodules, names that no system takes, and what is too large to be read. */
export interface IrregularEntry {
  readonly path: string;
  readonly mode: string;
  /** Of what is a file or a folder like any other, and goes over a limit: why it was not read. */
  readonly excess?: string;
}

/** The realm's files at one commit, before anything is believed about them. */
export interface Snapshot {
  /** The commit id; undefined for a realm that has no commit yet. */
  readonly head: string | undefined;
  /** Committer time of the head, ISO 8601 UTC. */
  readonly committedAt?: string;
  /** Path with `/`, to its bytes. Only regular files. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly irregular: readonly IrregularEntry[];
}

/** One domain of a realm, parsed. */
export interface Domain {
  readonly name: string;
  readonly file: DomainFile;
  readonly exports: readonly Export[];
  readonly imports: readonly Import[];
}

/** A realm at one commit, parsed and validated: a value. */
export interface Realm {
  readonly head: string | undefined;
  readonly committedAt?: string;
  readonly config: RealmFile;
  readonly domains: ReadonlyMap<string, Domain>;
  /** Domains left out because one of their files is bad, with the first error: one bad member must not stop the others. */
  readonly broken: ReadonlyMap<string, BlueError>;
  /** `contracts/<file>` to the schema in it. */
  readonly contracts: ReadonlyMap<string, JsonSchema>;
  /** The text of every file this project reads or edits, for edits that keep comments. */
  readonly texts: ReadonlyMap<string, string>;
  /** Whether the realm carries a workflow that runs `notify`. */
  readonly fansOut: boolean;
}
