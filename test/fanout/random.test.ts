/** Pushes, resolutions, people and faults in random order: what stands at the end is what a run from scratch would make. */
import { describe, expect, it } from '@jest/globals';
import { memoryStore } from '../../src/adapters/memory-store.ts';
import { readBlock, readMark, sameBlock } from '../../src/core/marker.ts';
import { buildRealm, first, startWorld, type ConsumerSeed, type FanoutWorld, type Version } from './world.ts';

const names = ['c0', 'c1', 'c2', 'c3', 'c4', 'c5'];

/** mulberry32: small, seeded, good enough to shuffle with. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Model {
  versions: Version[];
  resolved: Map<string, string>;
  gone: boolean;
  /** Duplicates by our own hand appear only when a ledger is lost: then everything is looked for again. */
  readonly keepsLedger: boolean;
  /** Text that people have put outside of the blocks, which must still be there. */
  words: Map<string, string[]>;
}

function realmOf(model: Model): ReturnType<typeof buildRealm> {
  const consumers: ConsumerSeed[] = names.map((name) => ({ name, ...(model.resolved.has(name) ? { resolved: model.resolved.get(name)! } : {}) }));
  return buildRealm(model.versions, consumers, { gone: model.gone, head: String(model.versions.length).padStart(40, '0') });
}

async function ours(world: FanoutWorld, name: string): Promise<Record<string, unknown>[]> {
  return (await world.issues(`lab/${name}`)).filter((issue) => (issue['user'] as { login: string }).login === 'realm[bot]');
}

/** One event; what it did, for the message of a failure. */
async function happen(world: FanoutWorld, model: Model, random: () => number, number: number): Promise<string> {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const name = pick(names);
  const maria = world.github.as('maria');
  const issue = pick(await ours(world, name));
  const at = issue === undefined ? '' : `/repos/lab/${name}/issues/${String(issue['number'])}`;
  const kind = Math.floor(random() * 20);
  if (kind < 7) {
    await world.tell(realmOf(model)).catch(() => {});
    return 'notify';
  }
  if (kind < 9) {
    const last = model.versions.at(-1)!;
    const minor = Number(last.version.split('.')[1]) + 1;
    const path = random() < 0.4 ? `training-metrics/${number}/*` : `p${number}/*`;
    model.versions = [...model.versions, { version: `1.${minor}.0`, read: [...last.read, path], changes: [`Added ${path} (read)`] }];
    return `publish 1.${minor}.0`;
  }
  if (kind < 11) {
    model.resolved.set(name, model.versions.at(-1)!.version);
    return `resolve ${name}`;
  }
  if (kind === 11) {
    model.gone = !model.gone;
    return `gone ${model.gone}`;
  }
  if (kind === 12) {
    const reachable = random() < 0.5;
    world.github.set(`lab/${name}`, { archived: !reachable });
    return `archived ${name} ${!reachable}`;
  }
  if (kind === 13) {
    world.github.fault({ method: pick(['POST', 'PATCH']), path: /issues|dispatches/, status: pick([500, 502, 503]), afterwards: random() < 0.5, times: 1 });
    return 'server fault';
  }
  if (kind === 14) {
    world.github.fault({ status: 403, headers: { 'retry-after': String(Math.floor(random() * 200)) }, body: { message: 'You have exceeded a secondary rate limit.' }, times: 1 });
    return 'limit';
  }
  if (issue === undefined) return 'nothing';
  if (kind === 15) {
    const word = `note-${number}`;
    await maria('PATCH', at, { body: random() < 0.5 ? `${word}\n\n${String(issue['body'])}` : `${String(issue['body'])}\n\n${word}` });
    model.words.set(`${name}#${String(issue['number'])}`, [...(model.words.get(`${name}#${String(issue['number'])}`) ?? []), word]);
    return `edit ${at}`;
  }
  if (kind === 16) {
    await maria('PATCH', at, { state: 'closed', state_reason: random() < 0.5 ? 'completed' : 'not_planned' });
    return `close ${at}`;
  }
  if (kind === 17) {
    await maria('PATCH', at, { state: 'open' });
    return `reopen ${at}`;
  }
  if (kind === 18) {
    await maria('PATCH', at, { body: String(issue['body']).replace('Binding', 'Bnding') });
    return `deface ${at}`;
  }
  if (random() < 0.5 || model.keepsLedger) await world.github.as('mallory')('POST', `/repos/lab/${name}/issues`, { title: 'planted', body: readBlock(String(issue['body'])) ?? 'x' });
  if (!model.keepsLedger) await world.github.as('realm[bot]')('POST', `/repos/lab/${name}/issues`, { title: 'duplicate', body: readBlock(String(issue['body'])) ?? 'x' });
  return `copy ${at}`;
}

describe('1,000 random events', () => {
  it.each(Array.from({ length: Number(process.env['SEEDS'] ?? 10) }, (_, index) => [index + 1]))('seed %i: a hundred of them converge', async (seed) => {
    const random = createRandom(seed);
    const world = await startWorld(names.map((name) => `lab/${name}`));
    const fresh = await startWorld(names.map((name) => `lab/${name}`));
    const model: Model = { versions: [first], resolved: new Map(names.slice(0, 4).map((name) => [name, '1.3.0'])), gone: false, keepsLedger: seed % 2 === 1, words: new Map() };
    const log: string[] = [];
    try {
      for (let number = 0; number < 100; number += 1) {
        log.push(await happen(world, model, random, number));
        world.clock.advance(Math.floor(random() * 600_000));
      }
      for (const name of names) world.github.set(`lab/${name}`, { archived: false });
      world.clock.advance(2 * 3_600_000);
      const files = Object.entries(world.ledger.texts()).filter(([path]) => path.startsWith('versions/'));
      const ledger = model.keepsLedger ? world.ledger : memoryStore({ files: { 'README.md': 'lost', ...Object.fromEntries(files) } });
      for (let run = 0; run < 4; run += 1) {
        world.clock.advance(2 * 3_600_000);
        await world.tell(realmOf(model), { ledger }).catch(() => {});
      }
      const settled = await world.tell(realmOf(model), { ledger });
      expect({ log, writes: settled.spent.writes }).toEqual({ log, writes: 0 });

      await fresh.tell(realmOf(model), { ledger: memoryStore({ files: Object.fromEntries([['README.md', 'x'], ...files]) }) });
      for (const name of names) {
        const mine = (await ours(world, name)).filter((issue) => readMark(String(issue['body']))?.contract === 'required-s3-permissions');
        const open = mine.filter((issue) => issue['state'] === 'open');
        const [expected] = (await ours(fresh, name)).filter((issue) => issue['state'] === 'open');
        const declined = mine.some((issue) => issue['state'] === 'closed' && issue['state_reason'] === 'not_planned' && readMark(String(issue['body']))?.facts['version'] === readMark(String(expected?.['body'] ?? ''))?.facts['version']);
        const place = { seed, name, log };
        if (expected === undefined || (declined && open.length === 0)) expect({ place, open: open.length }).toEqual({ place, open: 0 });
        else {
          expect({ place, open: open.length }).toEqual({ place, open: 1 });
          const said = readBlock(String(open[0]!['body']));
          expect({ place, same: sameBlock(said, String(expected['body'])), said }).toEqual({ place, same: true, said });
        }
      }
      for (const [key, words] of model.words) {
        const [name = '', number = ''] = key.split('#');
        const issue = (await world.issues(`lab/${name}`)).find((each) => String(each['number']) === number);
        for (const word of words) expect({ key, has: String(issue?.['body']).includes(word) }).toEqual({ key, has: true });
      }
      for (const name of names) {
        const planted = (await world.issues(`lab/${name}`)).filter((issue) => (issue['user'] as { login: string }).login === 'mallory');
        expect(planted.every((issue) => issue['state'] === 'open' && issue['comments'] === 0)).toBe(true);
      }
      expect(world.github.violations).toEqual([]);
    } finally {
      await world.github.close();
      await fresh.github.close();
    }
  }, 120_000);
});
