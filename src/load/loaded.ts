/** What a run has read before it plans, and where it came from. */
import type { World } from '../commands/world.ts';
import type { RealmStore, Workspace } from '../ports.ts';

/** Which realm and domain a run is about, when the door was told. */
export interface Selection {
  /** A name, a path or a url. */
  readonly realm?: string;
  readonly domain?: string;
}

export interface Loaded {
  readonly world: World;
  readonly store?: RealmStore;
  /** Where `store` was opened: the ledger is there too. */
  readonly location?: string;
  readonly workspace?: Workspace;
}
