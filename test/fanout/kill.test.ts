/** A fan-out to 20 consumers, stopped before and after every request and every write of the ledger: the next run repairs it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openGitLedger } from '../../src/adapters/git-ledger.ts';
import { memoryStore } from '../../src/adapters/memory-store.ts';
import type { RealmStore } from '../../src/ports.ts';
import { startGitHttp } from '../servers/git-http.ts';
import { asking, buildRealm, covered, first, startWorld, type ConsumerSeed, type FanoutWorld } from './world.ts';

/** Counts what goes out, and lets nothing out any more behind the chosen point. */
interface KillSwitch {
  readonly count: number;
  fetch: typeof globalThis.fetch;
  store(store: RealmStore): RealmStore;
}

class Killed extends Error {}

function createKillSwitch(at: number, when: 'before' | 'after'): KillSwitch {
  let count = 0;
  async function pass<Result>(work: () => Promise<Result>): Promise<Result> {
    const number = count;
    count += 1;
    if (number > at || (number === at && when === 'before')) throw new Killed('killed');
    const result = await work();
    if (number === at) throw new Killed('killed');
    return result;
  }
  return {
    get count() {
      return count;
    },
    fetch: (input, init) => pass(() => globalThis.fetch(input, init)),
    store: (store) => ({ ...store, read: () => pass(() => store.read()), commit: (base, change) => pass(() => store.commit(base, change)) }),
  };
}

const names = Array.from({ length: 20 }, (_, index) => `c${String(index).padStart(2, '0')}`);
const consumers = (resolved: string): ConsumerSeed[] => names.map((name) => ({ name, resolved }));

/** Everything a consumer can see: its issues with state and text, and how many comments they have. */
async function observe(world: FanoutWorld): Promise<unknown[]> {
  const seen: unknown[] = [];
  for (const name of names) {
    for (const issue of await world.issues(`lab/${name}`)) seen.push([name, issue['number'], issue['state'], issue['title'], issue['body'], issue['comments']]);
  }
  return seen;
}

function dispatchCounts(world: FanoutWorld): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { repository, payload } of world.github.dispatches) {
    const key = `${repository} ${String(payload['version'])}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Runs to the kill, then once more to the end; and what came of it must be what comes of a run that nobody stops. */
async function sweep(
  scenario: { before: (world: FanoutWorld, ledger: RealmStore) => Promise<void>; realm: ReturnType<typeof buildRealm>},
  points: (total: number) => number[],
  openLedger: (world: FanoutWorld) => Promise<{ ledger: RealmStore; again: () => RealmStore; end: () => Promise<void> }>,
): Promise<{ points: number; repeated: number }> {
  async function attempt(at: number, when: 'before' | 'after'): Promise<{ seen: unknown[]; counts: Map<string, number>; calls: number }> {
    const world = await startWorld(names.map((name) => `lab/${name}`));
    const { ledger, again, end } = await openLedger(world);
    try {
      await scenario.before(world, ledger);
      world.github.dispatches.length = 0;
      const kill = createKillSwitch(at, when);
      // Some kills look like a broken connection to the run, which then ends by itself; after the kill nothing goes out either way.
      await world.tell(scenario.realm, { ledger: kill.store(again()), forge: world.forge('app', { fetch: kill.fetch }) }).catch(() => {});
      await world.tell(scenario.realm, { ledger: again() });
      const settled = await world.tell(scenario.realm, { ledger: again() });
      expect(settled.spent.writes).toBe(0);
      expect(world.github.violations).toEqual([]);
      return { seen: await observe(world), counts: dispatchCounts(world), calls: kill.count };
    } finally {
      await end();
      await world.github.close();
    }
  }

  const reference = await attempt(Infinity, 'before');
  const total = reference.calls;
  let repeated = 0;
  const chosen = points(total);
  for (const at of chosen) {
    for (const when of ['before', 'after'] as const) {
      const { seen, counts } = await attempt(at, when);
      const place = `${when} call ${at} of ${total}`;
      expect({ place, seen }).toEqual({ place, seen: reference.seen });
      expect({ place, keys: [...counts.keys()].sort() }).toEqual({ place, keys: [...reference.counts.keys()].sort() });
      const twice = [...counts.values()].reduce((sum, count) => sum + count - 1, 0);
      expect({ place, twice: twice <= 1 }).toEqual({ place, twice: true });
      repeated += twice;
    }
  }
  return { points: 2 * chosen.length, repeated };
}

const inMemory = async (world: FanoutWorld): Promise<{ ledger: RealmStore; again: () => RealmStore; end: () => Promise<void> }> => {
  const ledger = memoryStore({ now: () => new Date(world.clock.now()) });
  return { ledger, again: () => ledger, end: async () => {} };
};

const everyPoint = (total: number): number[] => Array.from({ length: total }, (_, index) => index);
/** Where the first sweep has shown the shape, some points are enough; `SWEEP=all` takes every one. */
const some = (stride: number) => (total: number): number[] => everyPoint(total).filter((point) => process.env['SWEEP'] === 'all' || point % stride === 1);

describe('kill sweep over 20 consumers', () => {
  it('of a first notice', async () => {
    const result = await sweep({ before: async () => {}, realm: buildRealm([first, asking], consumers('1.3.0')) }, everyPoint, inMemory);
    expect(result.points).toBeGreaterThan(120);
  }, 900_000);

  it('of an update with a comment', async () => {
    const result = await sweep({
      before: async (world, ledger) => {
        await world.tell(buildRealm([first], consumers('1.3.0')), { ledger });
        await world.tell(buildRealm([first, covered], consumers('1.3.0')), { ledger });
      },
      realm: buildRealm([first, covered, asking], consumers('1.3.0')),
    }, some(6), inMemory);
    expect(result.points).toBeGreaterThan(20);
  }, 900_000);

  it('of closing', async () => {
    const result = await sweep({
      before: async (world, ledger) => {
        await world.tell(buildRealm([first, asking], consumers('1.3.0')), { ledger });
      },
      realm: buildRealm([first, asking], consumers('1.5.0')),
    }, some(6), inMemory);
    expect(result.points).toBeGreaterThan(10);
  }, 900_000);

  it('with the ledger in real git over HTTP', async () => {
    const result = await sweep({ before: async () => {}, realm: buildRealm([first, asking], consumers('1.3.0')) }, some(24), async (world) => {
      const root = await mkdtemp(join(tmpdir(), 'kill-'));
      const server = await startGitHttp({ root, tokens: { rw: { login: 'realm', access: { 'lab/realm': 'write' } } } });
      await server.createRepo('lab/realm');
      const stores: RealmStore[] = [];
      const again = (): RealmStore => {
        const store = openGitLedger({ location: `${server.url}/lab/realm.git`, credential: { token: 'rw' }, temporary: root, environment: process.env, now: () => new Date(world.clock.now()), author: { name: 'blue', email: 'blue@localhost' } });
        stores.push(store);
        return store;
      };
      return {
        ledger: again(),
        again,
        async end() {
          for (const store of stores) await store.close();
          await server.close();
          await rm(root, { recursive: true, force: true });
        },
      };
    });
    expect(result.points).toBeGreaterThan(4);
  }, 900_000);
});
