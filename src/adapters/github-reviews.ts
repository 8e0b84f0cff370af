/** One comment on a pull request, and one pull request for a branch: both kept true in place, never made twice. */
import { BlueError } from '../core/errors.ts';
import type { Ensured, ProposedBranch, ReviewForge } from '../ports.ts';
import { openGitHub, statusOf, type GitHubClient, type GitHubOptions } from './github.ts';

export type { ReviewForge } from '../ports.ts';

interface Comment {
  readonly id: number;
  readonly body?: string;
  readonly html_url: string;
  readonly user: { readonly login: string } | null;
}

interface Pull {
  readonly number: number;
  readonly html_url: string;
  readonly title: string;
  readonly body: string | null;
  readonly state: string;
  readonly merged_at: string | null;
  readonly user?: { readonly login: string } | null;
  readonly requested_reviewers?: readonly { readonly login: string }[] | null;
  readonly requested_teams?: readonly { readonly slug: string }[] | null;
}

/** Opens GitHub for pull requests. @param options see `openGitHub` */
export function openGitHubReviews(options: GitHubOptions): ReviewForge {
  const client = openGitHub(options);
  return {
    ensureComment: (repository, pull, key, body, options) => permitted(() => ensureComment(client, { repository, pull, key, body, existing: options?.existing === true })),
    ensurePullRequest: (proposal) => permitted(() => ensurePullRequest(client, proposal)),
    findPullRequest: async (proposal) => {
      let found: Pull | undefined;
      await permitted(async () => {
        found = await findOwn(client, proposal);
        return { outcome: 'unchanged' };
      });
      return found && { number: found.number, url: found.html_url };
    },
    withdrawPullRequest: (proposal) => permitted(() => withdrawPullRequest(client, proposal)),
  };
}

/** A token that may only read is no failure: there are other places to say the same. */
async function permitted(work: () => Promise<Ensured>): Promise<Ensured> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof BlueError) || error.code !== 'READ_ONLY') throw error;
    return { outcome: 'not-permitted', reason: error.message };
  }
}

async function ensureComment(client: GitHubClient, { repository, pull, key, body, existing }: { repository: string; pull: number; key: string; body: string; existing: boolean }): Promise<Ensured> {
  const mark = markOf(key);
  const text = `${mark}\n${body}`;
  const comments = (await client.pages(`/repos/${repository}/issues/${pull}/comments?per_page=100`)) as Comment[];
  const marked = comments.filter((comment) => comment.body?.startsWith(mark) === true);
  const [mine, ...others] = await ownComments(client, marked);
  if (mine === undefined) {
    if (existing) return { outcome: 'unchanged' };
    const { data } = await client.request('POST', `/repos/${repository}/issues/${pull}/comments`, { body: text });
    return { outcome: 'created', url: (data as Comment).html_url };
  }
  // Two runs at once made one each: what is not kept up to date must not go on saying what was true then.
  const elsewhere = `${mark}\n<sub>See ${mine.html_url}</sub>`;
  for (const other of others.filter((each) => !sameText(each.body ?? '', elsewhere))) {
    await client.request('PATCH', `/repos/${repository}/issues/comments/${other.id}`, { body: elsewhere });
  }
  if (sameText(mine.body ?? '', text)) return { outcome: 'unchanged', url: mine.html_url };
  await client.request('PATCH', `/repos/${repository}/issues/comments/${mine.id}`, { body: text });
  return { outcome: 'updated', url: mine.html_url };
}

/** Anybody can write the mark: only a comment by whose token this is can be kept. */
async function ownComments(client: GitHubClient, marked: readonly Comment[]): Promise<Comment[]> {
  if (marked.length === 0) return [];
  const { data } = await client.graphql('{ viewer { login } }', {});
  const login = (data?.['viewer'] as { login?: string } | null | undefined)?.login;
  return marked.filter((comment) => comment.user?.login === login);
}

async function ensurePullRequest(client: GitHubClient, proposal: ProposedBranch): Promise<Ensured> {
  const { repository, title } = proposal;
  const [newest, open] = await findPulls(client, proposal);
  const text = textOf(proposal, proposal.body);
  if (open === undefined) {
    if (newest?.merged_at === null && saysSame(newest.body ?? '', text)) {
      return { outcome: 'declined', number: newest.number, url: newest.html_url, reason: `${newest.html_url} was closed without being merged, and nothing has changed since: it is not proposed again` };
    }
    const base = proposal.base ?? ((await client.request('GET', `/repos/${repository}`)).data as { default_branch: string }).default_branch;
    const made = (await client.request('POST', `/repos/${repository}/pulls`, { title, head: proposal.branch, base, body: text })).data as Pull;
    const reason = await askForReview(client, proposal, made);
    if (hasReviewers(proposal)) await client.request('PATCH', `/repos/${repository}/pulls/${made.number}`, { body: replaceMarked(text, asAsked(text)) });
    return { outcome: 'created', number: made.number, url: made.html_url, ...optionalReason(reason) };
  }
  const place = { number: open.number, url: open.html_url };
  const now = open.body ?? '';
  // Asked once for what is proposed: who has looked at it already is no longer among those who are asked.
  if (saysSame(now, text) && (now.includes(asked) || !hasReviewers(proposal))) return { outcome: 'unchanged', ...place };
  const reason = await askForReview(client, proposal, open);
  // The title is about what is proposed now; a person who has changed it gave it another first word.
  await client.request('PATCH', `/repos/${repository}/pulls/${open.number}`, { body: replaceMarked(now, hasReviewers(proposal) ? asAsked(text) : text), ...(sameStart(open.title, title) ? { title } : {}) });
  return { outcome: 'updated', ...place, ...optionalReason(reason) };
}

async function withdrawPullRequest(client: GitHubClient, proposal: Pick<ProposedBranch, 'repository' | 'branch' | 'by'> & { readonly why: string }): Promise<Ensured> {
  const open = await findOwn(client, proposal);
  if (open === undefined) return { outcome: 'unchanged' };
  await client.request('PATCH', `/repos/${proposal.repository}/pulls/${open.number}`, { body: replaceMarked(open.body ?? '', textOf(proposal, proposal.why)), state: 'closed' });
  return { outcome: 'closed', number: open.number, url: open.html_url };
}

/** The open one that a command has made: nobody else's is touched. */
async function findOwn(client: GitHubClient, proposal: Pick<ProposedBranch, 'repository' | 'branch' | 'by'>): Promise<Pull | undefined> {
  const [, open] = await findPulls(client, proposal);
  return (open?.body ?? '').includes(markOf(`by-${proposal.by}`)) ? open : undefined;
}

/** The newest pull request for a branch, and the open one. */
async function findPulls(client: GitHubClient, { repository, branch }: Pick<ProposedBranch, 'repository' | 'branch'>): Promise<[newest: Pull | undefined, open: Pull | undefined]> {
  const [owner = ''] = repository.split('/');
  const found = (await client.request('GET', `/repos/${repository}/pulls?state=all&head=${encodeURIComponent(`${owner}:${branch}`)}&per_page=100`)).data as Pull[];
  const newest = [...found].sort((left, right) => right.number - left.number)[0];
  return [newest, found.find((pull) => pull.state === 'open')];
}

/** Those who are not asked yet. @returns why somebody could not be: a missing reviewer must not keep a proposal from being made */
async function askForReview(client: GitHubClient, { repository, reviewers = [] }: ProposedBranch, pull: Pull): Promise<string | undefined> {
  const pending = new Set([...(pull.requested_reviewers ?? []).map((user) => user.login), ...(pull.requested_teams ?? []).map((team) => team.slug), pull.user?.login ?? ''].map((name) => name.toLowerCase()));
  const wanted = reviewers.map((name) => name.replace(/^@/, '')).filter((name) => !pending.has((name.split('/')[1] ?? name).toLowerCase()));
  const ask = async (names: readonly string[]): Promise<void> => {
    const people = names.filter((name) => !name.includes('/'));
    const teams = names.filter((name) => name.includes('/')).map((name) => name.split('/')[1] ?? name);
    await client.request('POST', `/repos/${repository}/pulls/${pull.number}/requested_reviewers`, { ...(people.length > 0 ? { reviewers: people } : {}), ...(teams.length > 0 ? { team_reviewers: teams } : {}) });
  };
  const failed: string[] = [];
  let why = '';
  /** One name that cannot be asked has GitHub refuse all of them. */
  async function askAll(names: readonly string[]): Promise<void> {
    if (names.length === 0) return;
    try {
      await ask(names);
    } catch (error) {
      if (!(error instanceof BlueError) || ![403, 404, 422].includes(statusOf(error) ?? 0)) throw error;
      if (names.length > 1 && statusOf(error) === 422) for (const name of names) await askAll([name]);
      else {
        failed.push(...names);
        why = error.message;
      }
    }
  }
  await askAll(wanted);
  return failed.length === 0 ? undefined : `${failed.join(', ')} could not be asked for a review: ${why}`;
}

function hasReviewers({ reviewers = [] }: ProposedBranch): boolean {
  return reviewers.length > 0;
}

function optionalReason(reason: string | undefined): { reason?: string } {
  return reason === undefined ? {} : { reason };
}

/** Says in the text that reviewers were asked for what it proposes. */
const asked = markOf('asked');

function textOf({ by }: Pick<ProposedBranch, 'by'>, body: string): string {
  return `${markOf('proposal')}\n${markOf(`by-${by}`)}\n${body}\n${markOf('/proposal')}`;
}

function asAsked(text: string): string {
  return text.replace(markOf('/proposal'), `${asked}\n${markOf('/proposal')}`);
}

function saysSame(body: string, text: string): boolean {
  const now = body.replaceAll('\r\n', '\n').replace(`${asked}\n`, '');
  return sameText(now, replaceMarked(now, text));
}

function markOf(key: string): string {
  return `<!-- blue:${key.replace(/[^a-z0-9/-]/gi, '-')} -->`;
}

/** Our lines of a pull request's text; without both marks the text is a person's, and ours goes to its end. */
function replaceMarked(body: string, text: string): string {
  const normal = body.replaceAll('\r\n', '\n');
  const [begin, end] = [markOf('proposal'), markOf('/proposal')];
  const from = normal.indexOf(begin);
  const to = normal.indexOf(end, from);
  if (from < 0 || to < 0) return normal.trim() === '' ? text : `${normal.trimEnd()}\n\n${text}`;
  return normal.slice(0, from) + text + normal.slice(to + end.length);
}

function sameText(left: string, right: string): boolean {
  return left.replaceAll('\r\n', '\n').trim() === right.replaceAll('\r\n', '\n').trim();
}

function sameStart(left: string, right: string): boolean {
  return left.split(' ')[0] === right.split(' ')[0];
}
