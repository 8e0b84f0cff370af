/** What waits on a branch of the realm's server and has lost its reason, with and without somebody to ask for its pull request. */
import { describe, expect, it } from '@jest/globals';
import { propose } from '../../src/apply-proposal.ts';
import type { Plan } from '../../src/core/plan.ts';
import { proposalTrailer } from '../../src/core/proposal.ts';
import type { Loaded } from '../../src/load/loaded.ts';
import type { Outside } from '../../src/outside.ts';

const branch = 'sync/aperture';
const plan = { command: 'sync', findings: [], result: {}, withdraw: branch } as unknown as Plan;

interface Server {
  /** The message of the commit that waits; undefined where nothing does. */
  readonly waiting?: string;
  /** Whether the forge can be asked, and what it knows of. */
  readonly forge?: 'no pull request' | 'a pull request';
}

async function takeBack({ waiting, forge }: Server): Promise<{ note: string | undefined; asked: string[] }> {
  const asked: string[] = [];
  const store = {
    findProposal: async (name: string) => {
      asked.push(`look at ${name}`);
      return waiting === undefined ? undefined : { head: 'f'.repeat(40), parents: ['0'.repeat(40)], root: '1'.repeat(40), message: waiting };
    },
    withdraw: async (name: string, head: string) => void asked.push(`remove ${name} at ${head.slice(0, 4)}`),
  };
  const reviews = {
    findPullRequest: async () => (forge === 'a pull request' ? { url: 'https://example.org/pull/1' } : undefined),
    withdrawPullRequest: async () => void asked.push('close the pull request'),
  };
  const loaded = { store, world: { realmAt: { url: 'https://git.example.org/lab/realm' }, repo: { commit: 'a'.repeat(40) }, actor: {} } } as unknown as Loaded;
  const outside = { openReviews: async () => (forge === undefined ? undefined : reviews), progress: () => undefined } as unknown as Outside;
  return { note: (await propose(plan, loaded, outside)).note, asked };
}

const ours = `aperture: export paths@2.0.0\n\n${proposalTrailer({})}\n`;

describe('a branch on a server', () => {
  it('goes, where no forge can be asked', async () => {
    expect(await takeBack({ waiting: ours })).toEqual({ note: 'removed the branch sync/aperture of the realm, as nothing of it is left to propose', asked: ['look at sync/aperture', 'remove sync/aperture at ffff'] });
  });

  it('is no news where there is none', async () => {
    expect(await takeBack({})).toEqual({ note: undefined, asked: ['look at sync/aperture'] });
  });

  it('stays where others have added to it', async () => {
    expect(await takeBack({ waiting: 'Mine\n' })).toEqual({ note: expect.stringContaining('others have added to it'), asked: ['look at sync/aperture'] });
  });

  it('goes with its pull request', async () => {
    expect((await takeBack({ waiting: ours, forge: 'a pull request' })).asked).toEqual(['look at sync/aperture', 'close the pull request', 'remove sync/aperture at ffff']);
  });

  it('is not looked at where the forge knows of no pull request', async () => {
    expect(await takeBack({ waiting: ours, forge: 'no pull request' })).toEqual({ note: undefined, asked: [] });
  });
});
