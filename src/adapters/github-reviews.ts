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
  readonly requested_reviewers?: readonly { readonly login: string }[] | null;
  readonly requested_teams?: readonly { readonly slug: string }[] | null;
}

/** Opens GitHub for pull requests. @param options see `openGitHub` */
export function openGitHubReviews(options: GitHubOptions): ReviewForge {
  const client = openGitHub(options);
  return {
    ensureComment: (repository, pull, key, body, options) => permitted(() => ensureComment(client, { repository, pull, key, body, existing: options?.existing === true })),
    ensurePullRequest: (proposal) => permitted(() => ensurePullRequest(client, proposal)),
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
  const mine = await ownComment(client, marked);
  if (mine === undefined) {
    if (existing) return { outcome: 'unchanged' };
    const { data } = await client.request('POST', `/repos/${repository}/issues/${pull}/comments`, { body: text });
    return { outcome: 'created', url: (data as Comment).html_url };
  }
  if (sameText(mine.body ?? '', text)) return { outcome: 'unchanged', url: mine.html_url };
  await client.request('PATCH', `/repos/${repository}/issues/comments/${mine.id}`, { body: text });
  return { outcome: 'updated', url: mine.html_url };
}

/** Anybody can write the mark: only a comment by whose token this is can be kept. */
async function ownComment(client: GitHubClient, marked: readonly Comment[]): Promise<Comment | undefined> {
  if (marked.length === 0) return undefined;
  const { data } = await client.graphql('{ viewer { login } }', {});
  const login = (data?.['viewer'] as { login?: string } | null | undefined)?.login;
  return marked.find((comment) => comment.user?.login === login);
}

async function ensurePullRequest(client: GitHubClient, proposal: ProposedBranch): Promise<Ensured> {
  const { repository, branch, title } = proposal;
  const [owner = ''] = repository.split('/');
  const mark = markOf('proposal');
  const text = `${mark}\n${proposal.body}\n${markOf('/proposal')}`;
  const head = encodeURIComponent(`${owner}:${branch}`);
  const open = ((await client.request('GET', `/repos/${repository}/pulls?state=open&head=${head}&per_page=100`)).data as Pull[])[0];
  if (open === undefined) {
    const base = proposal.base ?? ((await client.request('GET', `/repos/${repository}`)).data as { default_branch: string }).default_branch;
    const { data } = await client.request('POST', `/repos/${repository}/pulls`, { title, head: branch, base, body: text });
    const made = data as Pull;
    const reason = await askForReview(client, proposal, made);
    return { outcome: 'created', number: made.number, url: made.html_url, ...(reason === undefined ? {} : { reason }) };
  }
  const reason = await askForReview(client, proposal, open);
  const place = { number: open.number, url: open.html_url, ...(reason === undefined ? {} : { reason }) };
  const body = replaceMarked(open.body ?? '', text);
  if (sameText(open.body ?? '', body)) return { outcome: 'unchanged', ...place };
  // The title is about what is proposed now; a person who has changed it gave it another first word.
  await client.request('PATCH', `/repos/${repository}/pulls/${open.number}`, { body, ...(sameStart(open.title, title) ? { title } : {}) });
  return { outcome: 'updated', ...place };
}

/** Only those who are not asked yet. @returns why it could not be done: a missing reviewer must not keep a proposal from being made */
async function askForReview(client: GitHubClient, { repository, reviewers = [] }: ProposedBranch, pull: Pull): Promise<string | undefined> {
  const asked = new Set([...(pull.requested_reviewers ?? []).map((user) => user.login), ...(pull.requested_teams ?? []).map((team) => team.slug)].map((name) => name.toLowerCase()));
  const wanted = reviewers.map((name) => name.replace(/^@/, '')).filter((name) => !asked.has((name.split('/')[1] ?? name).toLowerCase()));
  const people = wanted.filter((name) => !name.includes('/'));
  const teams = wanted.filter((name) => name.includes('/')).map((name) => name.split('/')[1] ?? name);
  if (people.length + teams.length === 0) return undefined;
  try {
    await client.request('POST', `/repos/${repository}/pulls/${pull.number}/requested_reviewers`, { ...(people.length > 0 ? { reviewers: people } : {}), ...(teams.length > 0 ? { team_reviewers: teams } : {}) });
    return undefined;
  } catch (error) {
    if (!(error instanceof BlueError) || ![403, 404, 422].includes(statusOf(error) ?? 0)) throw error;
    return `${wanted.join(', ')} could not be asked for a review: ${error.message}`;
  }
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
