/** Carries out a plan's wish to tell: opens the ledger and the forge, runs the fan-out, and reports what it did or would do. */
import { BlueError } from './core/errors.ts';
import { parseLedger } from './core/ledger.ts';
import type { Realm } from './core/model.ts';
import type { FanOutReceipt, FanOutRequest } from './core/plan.ts';
import { parseRealm } from './core/realm.ts';
import { parseRepositoryUrl } from './core/repository.ts';
import type { Loaded } from './load/loaded.ts';
import type { Outside } from './outside.ts';
import type { NoticeForge, RealmStore } from './ports.ts';
import { tellConsumers, type TellOptions } from './tell.ts';

/**
 * Tells whom a request names.
 * @param options `dryRun`: looks, and says what would be sent; `committed`: the realm has moved since it was read
 * @returns undefined where a member was given no credential for consumers: then the outbox is all there is
 * @throws BlueError AUTH_FAILED without any token; whatever the ledger or the forge say when they cannot be read
 */
export async function fanOut(request: FanOutRequest, loaded: Loaded, outside: Outside, options: { dryRun: boolean; committed: boolean }): Promise<FanOutReceipt | undefined> {
  const forge = await outside.openNotices(request.as === 'self' ? 'own' : 'consumers');
  const used = forge ?? (request.as === 'realm' ? await outside.openNotices('own') : undefined);
  if (used === undefined) {
    if (request.as === 'provider') return undefined;
    throw new BlueError('AUTH_FAILED', 'There is no token to write issues with', {
      next: request.as === 'realm' ? 'Give one that reaches the consumers: the input notify-token, or BLUE_NOTIFY_TOKEN' : "Give this repo's own: the input token, or GITHUB_TOKEN",
    });
  }
  const { store, world } = loaded;
  if (store === undefined || world.realm === undefined || loaded.location === undefined) throw new Error('a fan-out was planned without a realm');
  const realm = options.committed ? parseRealm(await store.read()) : world.realm;
  const ledger = outside.openLedger(loaded.location);
  try {
    const told = await tellConsumers(await tellOptions(request, { realm, ledger, forge: used, loaded, outside, dryRun: options.dryRun }));
    const { planned, ...rest } = told;
    return { ...rest, requests: planned.map((write) => used.describe(write)) };
  } finally {
    await ledger.close();
  }
}

interface Parts {
  readonly realm: Realm;
  readonly ledger: RealmStore;
  readonly forge: NoticeForge;
  readonly loaded: Loaded;
  readonly outside: Outside;
  readonly dryRun: boolean;
}

async function tellOptions(request: FanOutRequest, { realm, ledger, forge, loaded, outside, dryRun }: Parts): Promise<TellOptions> {
  const url = loaded.world.realmAt?.url;
  const place = url === undefined ? undefined : parseRepositoryUrl(url);
  const common = {
    realm,
    now: loaded.world.now,
    forge,
    host: outside.forgeHost,
    dryRun,
    ...(url === undefined ? {} : { realmUrl: url }),
    ...(request.consumers === undefined ? {} : { consumers: new Set(request.consumers) }),
    ...(request.owner === undefined ? {} : { owner: request.owner }),
    ...(request.budget === undefined ? {} : { budget: request.budget }),
    ...(request.workflow === undefined ? {} : { workflow: request.workflow }),
    progress: outside.progress,
    sleep: outside.sleep,
    random: outside.random,
  };
  switch (request.as) {
    case 'realm': {
      const realmForge = await outside.openNotices('realm');
      return { ...common, ledger, ...(realmForge === undefined ? {} : { realmForge }), ...(place?.host === outside.forgeHost ? { realmRepository: place.path } : {}) };
    }
    // Who could not be told is the realm's business; a member only says it in its own log.
    case 'provider':
      return { ...common, ledger };
    case 'self': {
      const snapshot = await ledger.read();
      const authors = [...parseLedger(snapshot).consumers.values()].flatMap(({ notices }) => Object.values(notices).flatMap(({ author }) => author ?? []));
      return { ...common, ledger: readOnly(ledger, snapshot), authors: [...new Set(authors)], thorough: true, dispatch: false };
    }
  }
}

/** A consumer may only read the realm: it uses what the ledger knows, and keeps what it learns to itself. */
function readOnly(store: RealmStore, snapshot: Awaited<ReturnType<RealmStore['read']>>): RealmStore {
  return { ...store, read: () => Promise.resolve(snapshot), commit: (base) => Promise.resolve({ commit: base ?? '', changed: false }) };
}
