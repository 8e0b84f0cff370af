/** Where a commit goes: straight to the realm's main branch, or to a branch that waits for a review. */
import { BlueError } from '../core/errors.ts';
import type { Realm } from '../core/model.ts';
import type { Proposal } from '../core/plan.ts';
import { type ProposedContent, proposalTrailer } from '../core/proposal.ts';
import { largestBump } from '../core/version.ts';
import type { Publication } from './exporting.ts';
import type { Repo } from './world.ts';

export interface Route {
  /** The branch to push; undefined for the main branch. */
  readonly branch?: string;
  readonly why?: string;
}

/** The branch on which a domain's changes may be waiting; undefined in a realm where nothing has to wait. */
export function waitingBranch(realm: Realm, domain: string): string | undefined {
  const { publish, breaking_changes: breaking } = realm.config.governance;
  return publish === 'pull-request' || breaking.require_approval ? `sync/${domain}` : undefined;
}

/**
 * Decides how a domain's commit reaches the realm.
 * @param what what a person says by hand, which no later run says again: it waits on a branch of its own, where no sync replaces it
 * @param asked `push` or `pull-request`, when the run says so itself; it may be stricter than the realm, never laxer
 * @throws BlueError REFUSED where the realm reads its members itself
 */
export function chooseRoute(realm: Realm, domain: string, publications: readonly Publication[], asked: string | undefined, what?: string): Route {
  const { publish, breaking_changes: breaking } = realm.config.governance;
  if (publish === 'pull') {
    throw new BlueError('REFUSED', `The realm ${realm.config.name} reads its members itself (governance.publish: pull): members do not write to it`, {
      location: { file: 'realm.yaml' },
      next: 'Use `check` here; the realm collects what this repo publishes',
    });
  }
  // A dot is in no name of a domain, so that no domain's own branch is meant.
  const branch = `sync/${domain}${what === undefined ? '' : `.${what}`}`;
  if (breaking.require_approval && largestBump(publications.map((each) => each.diff.bump)) === 'major') {
    return { branch, why: 'a breaking change needs approval here (governance.breaking_changes.require_approval)' };
  }
  if (publish === 'pull-request') return { branch, why: 'this realm is written by pull request (governance.publish)' };
  if (asked === 'pull-request') return { branch, why: 'asked for with --publish pull-request' };
  return {};
}

/** The lines at the end of a commit's message: where it comes from and, for one that waits, what it says. */
export function trailersOf(repo: Repo, route: Route, content: ProposedContent): string[] {
  return [...(repo.commit === undefined ? [] : [`Source-Commit: ${repo.commit}`]), ...(route.branch === undefined ? [] : [proposalTrailer(content)])];
}

/** What the pull request for a commit that waits says; nothing for one that goes straight to the main branch. */
export function proposalFor(realm: Realm, domain: string, route: Route, content: Pick<Proposal, 'exports' | 'imports'>): { proposal?: Proposal } {
  if (route.branch === undefined) return {};
  return { proposal: { domain, why: route.why ?? 'it asks for a review', approvers: realm.config.governance.approvers, ...content } };
}
