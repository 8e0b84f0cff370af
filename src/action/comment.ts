/** On a pull request, keeps the comment that says whether it can be merged. */
import type { CheckResult } from '../commands/check.ts';
import { BlueError } from '../core/errors.ts';
import type { Plan } from '../core/plan.ts';
import type { Outside } from '../outside.ts';

interface Event {
  readonly pull_request?: { readonly number?: unknown };
}

/** Other domains of the same repo have their own. */
function keyOf({ realm, domain }: CheckResult): string {
  return `can-i-merge-${realm}-${domain}`;
}

/**
 * Makes the comment true. A token that may only read, as in pull requests from forks, is no failure: the job's summary
 * says the same.
 * @param payload the event as JSON
 * @returns what to say in the log; undefined where there is no pull request or no token
 */
export async function commentOnPullRequest(plan: Plan, environment: NodeJS.ProcessEnv, payload: unknown, outside: Outside): Promise<string | undefined> {
  const number = (typeof payload === 'object' && payload !== null ? (payload as Event) : {}).pull_request?.number;
  const repository = environment['GITHUB_REPOSITORY'];
  if (plan.command !== 'check' || !/^pull_request/.test(environment['GITHUB_EVENT_NAME'] ?? '') || !Number.isSafeInteger(number) || repository === undefined) return undefined;
  const reviews = await outside.openReviews('own', `${environment['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${repository}`);
  if (reviews === undefined) return undefined;
  const { renderCanIMerge, renderNothingToMerge } = await import('../report/can-i-merge.ts');
  const result = plan.result as CheckResult;
  const page = renderCanIMerge(result);
  try {
    const done = await reviews.ensureComment(repository, number as number, keyOf(result), page?.body ?? renderNothingToMerge(result), { existing: page === undefined });
    if (done.outcome === 'not-permitted') return 'No comment on the pull request: the token may only read it, as for forks. The summary of this job says the same.';
    return done.url === undefined ? undefined : `Comment ${done.outcome}: ${done.url}`;
  } catch (error) {
    // Whether the check passes is about contracts, not about comments.
    if (error instanceof BlueError) return `No comment on the pull request: ${error.message}`;
    throw error;
  }
}
