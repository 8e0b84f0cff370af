/** Two runs at once: a second one passes between any two calls of the first, and both leave what one alone would have made. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openGitLedger } from '../../src/adapters/git-ledger.ts';
import type { RealmStore } from '../../src/ports.ts';
import { startGitHttp } from '../servers/git-http.ts';
import { asking, buildRealm, covered, first, startWorld, type FanoutWorld } from './world.ts';

const names = ['a', 'b', 'c'];
const consumers = (resolved: string): { name: string; resolved: string }[] => names.map((name) => ({ name, resolved }));

/** Runs `meanwhile` right before the chosen call of a run, and counts the calls. */
function createTurnstile(at: number, meanwhile: () => Promise<unknown>): { readonly count: number; fetch: typeof globalThis.fetch; store(store: RealmStore): RealmStore } {
  let count = 0;
  async function pass<Result>(work: () => Promise<Result>): Promise<Result> {
    const number = count;
    count += 1;
    if (number === at) await meanwhile();
    return await work();
  }
  return {
    get count() {
      return count;
    },
    fetch: (input, init) => pass(() => globalThis.fetch(input, init)),
    store: (store) => ({ ...store, read: () => pass(() => store.read()), commit: (base, change) => pass(() => store.commit(base, change)) }),
  };
}

interface Outcome {
  readonly calls: number;
  readonly open: number[];
  readonly comments: number[];
  readonly dispatched: number[];
}

async function attempt(before: (world: FanoutWorld) => Promise<void>, realm: ReturnType<typeof buildRealm>, at: number): Promise<Outcome> {
  const world = await startWorld(names.map((name) => `lab/${name}`));
  try {
    await before(world);
    world.github.dispatches.length = 0;
    const turnstile = createTurnstile(at, () => world.tell(realm));
    await world.tell(realm, { ledger: turnstile.store(world.ledger), forge: world.forge('app', { fetch: turnstile.fetch }) });
    await world.tell(realm);
    expect((await world.tell(realm)).spent.writes).toBe(0);
    expect(world.github.violations).toEqual([]);
    const open: number[] = [];
    const comments: number[] = [];
    for (const name of names) {
      const issues = await world.issues(`lab/${name}`);
      open.push(issues.filter((issue) => issue['state'] === 'open').length);
      comments.push(Number(issues[0]?.['comments'] ?? 0));
    }
    return { calls: turnstile.count, open, comments, dispatched: names.map((name) => world.github.dispatches.filter(({ repository }) => repository === `lab/${name}`).length) };
  } finally {
    await world.github.close();
  }
}

describe('two runs at once', () => {
  it.each([
    ['a first notice', async () => {}, buildRealm([first, asking], consumers('1.3.0'))],
    ['an update with a comment', async (world: FanoutWorld) => void (await world.tell(buildRealm([first, covered], consumers('1.3.0')))), buildRealm([first, covered, asking], consumers('1.3.0'))],
    ['closing', async (world: FanoutWorld) => void (await world.tell(buildRealm([first, asking], consumers('1.3.0')))), buildRealm([first, asking], consumers('1.5.0'))],
  ])('%s', async (_, before, realm) => {
    const { calls, ...alone } = await attempt(before, realm, Infinity);
    expect(calls).toBeGreaterThan(4);
    for (let at = 0; at < calls; at += 1) {
      const both = await attempt(before, realm, at);
      const place = `before call ${at} of ${calls}`;
      expect({ place, open: both.open }).toEqual({ place, open: alone.open });
      // What the first was about to send when the second came is not to be told from what a killed run left.
      const repeated = both.dispatched.reduce((sum, count, index) => sum + count - alone.dispatched[index]!, 0);
      expect({ place, repeated: both.dispatched.every((count) => count > 0) || repeated === 0 ? repeated : -1 }).toEqual({ place, repeated: repeated === 1 ? 1 : 0 });
      // Without dispatches the ledger is asked once a batch: as much can be said twice, and no more.
      for (const [index, count] of both.comments.entries()) expect({ place, index, count: count - alone.comments[index]! <= 1 }).toEqual({ place, index, count: true });
    }
  }, 300_000);

  it('of different owners write one ledger, each its own part', async () => {
    const owners = Array.from({ length: 6 }, (_, index) => `owner${index}`);
    const repositories = owners.flatMap((owner) => [`${owner}/a`, `${owner}/b`]);
    const world = await startWorld(repositories);
    const root = await mkdtemp(join(tmpdir(), 'race-'));
    const server = await startGitHttp({ root, tokens: { rw: { login: 'realm', access: { 'lab/realm': 'write' } } } });
    await server.createRepo('lab/realm');
    const open = (): RealmStore => openGitLedger({
      location: `${server.url}/lab/realm.git`, credential: { token: 'rw' }, temporary: root, environment: process.env, now: () => new Date(world.clock.now()), author: { name: 'blue', email: 'blue@localhost' },
    });
    const stores = [...owners, 'all'].map(open);
    try {
      const realm = buildRealm([first, asking], repositories.map((repository) => ({ name: repository.replace('/', '-'), repository, resolved: '1.3.0' })));
      const told = await Promise.all(owners.map((owner, index) => world.tell(realm, { owner, ledger: stores[index]! })));
      expect(told.map((receipt) => [receipt.stopped, receipt.leftover, receipt.notices.length])).toEqual(owners.map(() => [undefined, [], 2]));
      for (const repository of repositories) expect(await world.issues(repository)).toHaveLength(1);
      expect(world.github.dispatches).toHaveLength(repositories.length);
      expect((await world.tell(realm, { ledger: stores.at(-1)! })).spent.writes).toBe(0);
    } finally {
      for (const store of stores) await store.close();
      await server.close();
      await world.github.close();
      await rm(root, { recursive: true, force: true });
    }
  }, 120_000);
});
