/** The rule that a late run publishes no older state over a newer one: where this checkout stands to what was published. */
import { BlueError } from './core/errors.ts';
import type { Finding, Plan } from './core/plan.ts';
import { isProposal, proposedFrom } from './core/proposal.ts';
import type { Loaded } from './load/loaded.ts';
import type { Outside } from './outside.ts';
import type { CommitOrder } from './ports.ts';

/**
 * Looks at the commits that a plan's commit would replace: what is published, and what waits on the branch that it is for.
 *
 * The cases: the checkout is the published commit, or has it in its history: nothing to say. It is in the history of the
 * published one: refused. Neither, as after a squash or a rewritten history: published, and said, because no order is
 * to be seen. The history does not tell, as in a shallow checkout: the forge is asked; without an answer, it is said.
 * @returns what a person should know
 * @throws BlueError REFUSED for an older checkout
 */
export async function checkSourceOrder(plan: Plan, loaded: Loaded, outside: Outside): Promise<Finding[]> {
  const commit = loaded.world.repo?.commit;
  const findings: Finding[] = [];
  const waiting = await proposedBefore(plan, loaded);
  for (const published of new Set([...(plan.commit?.replaces ?? []), ...waiting])) {
    if (published === commit) continue;
    const order = commit === undefined ? undefined : await orderOf(commit, published, loaded, outside);
    const [here, there] = [commit?.slice(0, 7) ?? 'no commit', published.slice(0, 7)];
    if (order === 'older') {
      throw new BlueError('REFUSED', `This checkout is at ${here}, which is older than ${there}, whose state ${waiting.includes(published) ? `waits on ${plan.commit?.branch}` : 'is published'}`, {
        next: 'Run it on the newest commit; to publish an older state on purpose, make it a new commit',
      });
    }
    if (order === 'apart') findings.push({ rule: 'source-apart', level: 'note', message: `What is replaced was published from ${there}, which is not in the history of ${here}` });
    if (order === undefined) {
      findings.push({ rule: 'source-order-unknown', level: 'note', message: `Whether ${here} is newer than ${there}, whose state is replaced, could not be told`, next: 'Check out the whole history: fetch-depth: 0' });
    }
  }
  return findings;
}

/** The commit of this repo from which an earlier run has proposed, if any. */
async function proposedBefore(plan: Plan, { store }: Loaded): Promise<string[]> {
  const found = plan.commit?.branch === undefined ? undefined : await store?.findProposal?.(plan.commit.branch);
  const from = found && isProposal(found) ? proposedFrom(found.message) : undefined;
  return from === undefined ? [] : [from];
}

async function orderOf(commit: string, published: string, { workspace, world }: Loaded, outside: Outside): Promise<CommitOrder | undefined> {
  const known = await workspace?.order(commit, published);
  const url = world.repo?.url;
  if (known !== undefined || url === undefined || !/^[0-9a-f]{40,64}$/.test(published)) return known;
  const { data } = await outside.askForge(url, 'own', `/compare/${published}...${commit}?per_page=1`);
  const orders: Readonly<Record<string, CommitOrder>> = { ahead: 'newer', identical: 'newer', behind: 'older', diverged: 'apart' };
  return orders[String((data as { status?: unknown } | undefined)?.status)];
}
