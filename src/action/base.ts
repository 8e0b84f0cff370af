/** What a workflow's event says about the commit before: the base that `validate` compares with. */

import { BlueError } from '../core/errors.ts';

/** The parts of event payloads that are read; whatever else they hold is somebody else's text. */
interface Event {
  readonly pull_request?: { readonly base?: { readonly sha?: unknown } };
  readonly merge_group?: { readonly base_sha?: unknown };
  readonly before?: unknown;
}

/**
 * Finds the commit a job's checkout is to be compared with.
 *
 * The cases: on a pull request the job runs on a merge of its head into its base, so the first parent is exactly what
 * the base branch held; `base.sha` of the payload may be older. A job that runs on something else of a pull request is
 * compared with `base.sha`. A merge group says its base. A push says what the branch was, and zeros for a new branch.
 * @param environment `GITHUB_EVENT_NAME`, `GITHUB_REF`, `GITHUB_SHA` are read
 * @param payload the event as JSON
 * @returns a git revision; undefined where there is nothing before
 * @throws BlueError USAGE for a pull request or merge group that does not say its base: unjudged is not well
 * @see https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 */
export function baseOf(environment: NodeJS.ProcessEnv, payload: unknown): string | undefined {
  const event = (typeof payload === 'object' && payload !== null ? payload : {}) as Event;
  const merge = /^refs\/pull\/\d+\/merge$/.test(environment['GITHUB_REF'] ?? '') ? commit(environment['GITHUB_SHA']) : undefined;
  switch (environment['GITHUB_EVENT_NAME']) {
    case 'pull_request':
      return merge === undefined ? required(commit(event.pull_request?.base?.sha)) : `${merge}^1`;
    case 'merge_group':
      return required(commit(event.merge_group?.base_sha));
    case 'push':
      return commit(event.before);
    default:
      return undefined;
  }
}

function required(revision: string | undefined): string {
  if (revision !== undefined) return revision;
  throw new BlueError('USAGE', 'The event does not say what this change is to be compared with', { next: 'Give the input base' });
}

function commit(value: unknown): string | undefined {
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) && !/^0+$/.test(value) ? value : undefined;
}
