/** What a fan-out is asked to do, and with what. */
import type { Realm } from '../core/model.ts';
import type { NoticeForge, RealmStore } from '../ports.ts';

export interface TellOptions {
  readonly realm: Realm;
  /** ISO 8601 UTC. */
  readonly now: string;
  /** The ledger's ref, as a store of its own. */
  readonly ledger: RealmStore;
  readonly forge: NoticeForge;
  /** `owner/name` of the realm on the forge: where those are reported that cannot be told. */
  readonly realmRepository?: string;
  readonly realmUrl?: string;
  /** Only consumers whose repository has this owner: one credential per owner. */
  readonly owner?: string;
  /** Only these domains. */
  readonly consumers?: ReadonlySet<string>;
  /** Where the forge's repositories are, as in their urls: consumers on another host cannot be told. Any host unless given. */
  readonly host?: string;
  /** For the realm's own repository, where another credential writes there than to the consumers. */
  readonly realmForge?: NoticeForge;
  /** Further logins whose marked issues count as the realm's. */
  readonly authors?: readonly string[];
  /** Looks for issues that the ledger does not know of: for a consumer's own run, which may not write there. */
  readonly thorough?: boolean;
  /** False: issues only. */
  readonly dispatch?: boolean;
  /** Writes this run may send at most. Default 450: GitHub allows 500 creations an hour. */
  readonly budget?: number;
  /** Looks, and says what would be sent. */
  readonly dryRun?: boolean;
  /** What `notify.dispatch: workflow` starts in the consumer's repository. Default `realm.yml`. */
  readonly workflow?: string;
  progress?(message: string): void;
  /** Waits between tries to write the ledger. Default: this machine's clock. */
  sleep?(milliseconds: number): Promise<void>;
  /** In [0, 1), for jitter. */
  random?(): number;
}
