/** What waits for a review in the realm: its pull request is kept, and taken back with its branch when nothing of it is left. */
import { BlueError } from './core/errors.ts';
import type { Plan, Proposal } from './core/plan.ts';
import { isProposal, proposedFrom } from './core/proposal.ts';
import { parseRepositoryUrl } from './core/repository.ts';
import type { Loaded } from './load/loaded.ts';
import type { Outside } from './outside.ts';
import type { ReviewForge } from './ports.ts';

export interface Proposed {
  readonly pullRequestUrl?: string;
  readonly note?: string;
}

/** The commit is made, on its branch or on the main one: what fails here is said, and undoes nothing. */
export async function propose(plan: Plan, loaded: Loaded, outside: Outside): Promise<Proposed> {
  const { proposal, commit, withdraw } = plan;
  if (proposal !== undefined && commit?.branch !== undefined) return request(proposal, { subject: commit.subject, branch: commit.branch, by: plan.command }, loaded, outside);
  return withdraw === undefined ? {} : takeBack(withdraw, plan.command, loaded, outside);
}

async function request(proposal: Proposal, { subject, branch, by }: { subject: string; branch: string; by: string }, loaded: Loaded, outside: Outside): Promise<Proposed> {
  const place = await reviewsOf(loaded, outside);
  if (place === undefined) return {};
  try {
    outside.progress('Opening a pull request');
    const { renderProposal } = await import('./report/proposal.ts');
    const reviewers = proposal.approvers.filter((each) => each.startsWith('@') && each.slice(1).toLowerCase() !== loaded.world.actor.login?.toLowerCase());
    const ensured = await place.reviews.ensurePullRequest({ repository: place.repository, branch, by, title: subject, body: renderProposal(proposal), reviewers });
    return { ...(ensured.url === undefined || ensured.outcome === 'declined' ? {} : { pullRequestUrl: ensured.url }), ...(ensured.reason === undefined ? {} : { note: ensured.reason }) };
  } catch (error) {
    if (!(error instanceof BlueError)) throw error;
    return { note: `No pull request was opened: ${error.message}` };
  }
}

/**
 * The cases: nothing waits: nothing to do. What people have added to is theirs. What a newer commit of the member proposed:
 * this run is late. Else the pull request is closed, saying why, and its branch goes with it.
 *
 * On a server the branch is only looked at where its pull request is open, so that a run without news asks for nothing more.
 */
async function takeBack(branch: string, by: string, loaded: Loaded, outside: Outside): Promise<Proposed> {
  const { store, workspace, world } = loaded;
  try {
    const place = await reviewsOf(loaded, outside);
    const where = place && { repository: place.repository, branch, by };
    const pull = where && (await place.reviews.findPullRequest(where));
    if (pull === undefined && world.realmAt?.url !== undefined) return {};
    const found = await store?.findProposal?.(branch);
    if (found === undefined && pull === undefined) return {};
    if (found && !isProposal(found)) return { note: `${branch} of the realm stays, though nothing of this repo is left to propose: others have added to it` };
    const [here, there] = [world.repo?.commit, found && proposedFrom(found.message)];
    if (here !== undefined && there !== undefined && (await workspace?.order(here, there)) === 'older') {
      return { note: `${branch} of the realm stays: it was proposed from ${there.slice(0, 7)}, which is newer than this checkout` };
    }
    if (where && pull) await place.reviews.withdrawPullRequest({ ...where, why: 'Nothing is left to propose.' });
    if (found) await store?.withdraw?.(branch, found.head);
    const closed = pull === undefined ? `removed the branch ${branch} of the realm` : `closed the pull request ${pull.url ?? ''}${found ? ` and removed its branch ${branch}` : ''}`;
    return { note: `${closed}, as nothing of it is left to propose` };
  } catch (error) {
    if (!(error instanceof BlueError)) throw error;
    return { note: `What waits on ${branch} of the realm could not be taken back: ${error.message}` };
  }
}

async function reviewsOf(loaded: Loaded, outside: Outside): Promise<{ reviews: ReviewForge; repository: string } | undefined> {
  const url = loaded.world.realmAt?.url;
  const reviews = url === undefined ? undefined : await outside.openReviews('realm', url);
  const place = url === undefined ? undefined : parseRepositoryUrl(url);
  return reviews === undefined || place === undefined ? undefined : { reviews, repository: place.path };
}
