/** A thousand consumers on a server that enforces GitHub's limits by a virtual clock: all are told, and no limit is ever exceeded. */
import { describe, expect, it } from '@jest/globals';
import { asking, buildRealm, covered, first, startWorld } from './world.ts';
import { documentedLimits } from '../servers/github.ts';

const hour = 3_600_000;

describe('a thousand consumers', () => {
  it('are told under the limits, with at most two writes each, and looked at by the hundred', async () => {
    const names = Array.from({ length: 1000 }, (_, index) => `c${String(index).padStart(4, '0')}`);
    const world = await startWorld(names.map((name) => `lab/${name}`), { limits: documentedLimits });
    try {
      const consumers = names.map((name) => ({ name, resolved: '1.3.0' }));
      await world.tell(buildRealm([first], consumers));

      const fanOut = async (realm: ReturnType<typeof buildRealm>): Promise<{ runs: number; reads: number; writes: number; hours: number }> => {
        const start = world.clock.now();
        const total = { runs: 0, reads: 0, writes: 0, hours: 0 };
        for (let left = Infinity; left > 0; ) {
          const began = world.clock.now();
          const receipt = await world.tell(realm);
          left = receipt.leftover.length;
          total.runs += 1;
          total.reads += receipt.spent.reads;
          total.writes += receipt.spent.writes;
          expect(receipt.stopped).toBeUndefined();
          // The schedule is hourly; a run takes its minutes.
          if (left > 0) world.clock.advance(Math.max(0, began + hour - world.clock.now()));
          expect(total.runs).toBeLessThan(20);
        }
        return { ...total, hours: (world.clock.now() - start) / hour };
      };

      const created = await fanOut(buildRealm([first, asking], consumers));
      for (const name of names) expect((await world.issues(`lab/${name}`)).length).toBe(1);
      expect(new Set(world.github.dispatches.map((dispatch) => dispatch.repository)).size).toBe(1000);
      expect(world.github.dispatches).toHaveLength(1000);
      // An issue and a dispatch for each; reads: a query for 20 that are new, for 100 that are known, in each of the runs.
      expect(created.writes).toBe(2000);
      expect(created.runs).toBeLessThanOrEqual(10);
      expect(created.reads).toBeLessThanOrEqual(150);

      // One consumer resolves, the others stay as they are: one query for a hundred of them.
      const one = buildRealm([first, asking], consumers.map((consumer, index) => (index === 0 ? { ...consumer, resolved: '1.5.0' } : consumer)));
      world.clock.advance(hour);
      const untouched = await fanOut(one);
      expect(untouched).toMatchObject({ runs: 1, writes: 2 });
      expect(untouched.reads).toBeLessThanOrEqual(1000 / 100 + 1);

      expect(world.github.exceeded).toEqual([]);
      expect(world.github.violations).toEqual([]);
    } finally {
      await world.github.close();
    }
  }, 600_000);

  it('of which some need nothing but a new text', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `c${index}`);
    const world = await startWorld(names.map((name) => `lab/${name}`), { limits: documentedLimits });
    try {
      const consumers = names.map((name) => ({ name, resolved: '1.3.0', notify: { dispatch: false } }));
      await world.tell(buildRealm([first], consumers));
      await world.tell(buildRealm([first, asking], consumers));
      world.clock.advance(hour);
      const next = { version: '1.6.0', read: [...asking.read, 'logs/*'], changes: ['Added logs/* (read)'] };
      const receipt = await world.tell(buildRealm([first, covered, asking, next], consumers));
      expect(receipt.spent).toMatchObject({ writes: 60, reads: 2 });
      expect(world.github.exceeded).toEqual([]);
    } finally {
      await world.github.close();
    }
  }, 120_000);
});
