/** One comment on a pull request and one pull request for a branch, however often they are asked for. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openGitHubReviews, type ReviewForge } from '../../src/adapters/github-reviews.ts';
import { createVirtualClock, startGitHub, type GitHubServer } from '../servers/github.ts';

let github: GitHubServer;
const repository = 'lab/realm';

beforeEach(async () => {
  github = await startGitHub({
    clock: createVirtualClock(),
    repositories: [{ name: repository }],
    tokens: {
      app: { login: 'realm[bot]', permissions: { pull_requests: 'write', issues: 'write', contents: 'read' } },
      person: { login: 'maria', permissions: { pull_requests: 'write', contents: 'read' } },
      fork: { login: 'github-actions[bot]', permissions: { contents: 'read', pull_requests: 'read' } },
    },
    people: ['eric', 'mallory'],
  });
  const { object } = (await github.as('maria')('GET', `/repos/${repository}/git/ref/heads/main`)) as { object: { sha: string } };
  await github.as('maria')('POST', `/repos/${repository}/git/refs`, { ref: 'refs/heads/sync/aperture', sha: object.sha });
  await github.as('maria')('PUT', `/repos/${repository}/contents/x.txt`, { message: 'x', content: Buffer.from('x').toString('base64'), branch: 'sync/aperture' });
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

const open = (token = 'app'): ReviewForge => openGitHubReviews({ token, apiUrl: github.apiUrl, clock: github.clock, fetch: globalThis.fetch });
const proposal = { repository, branch: 'sync/aperture', title: 'aperture: export a@2.0.0', body: 'Breaking.', by: 'sync' };

async function pulls(): Promise<Record<string, unknown>[]> {
  return (await github.as('maria')('GET', `/repos/${repository}/pulls?state=all`)) as unknown as Record<string, unknown>[];
}

describe('a pull request', () => {
  it('is made once and brought up to date in place', async () => {
    expect(await open().ensurePullRequest({ ...proposal, reviewers: ['@eric'] })).toMatchObject({ outcome: 'created', number: 1 });
    expect(await open().ensurePullRequest({ ...proposal, reviewers: ['@eric'] })).toMatchObject({ outcome: 'unchanged', number: 1 });
    await github.as('maria')('PATCH', `/repos/${repository}/pulls/1`, { body: `Mine\r\n\r\n${String((await pulls())[0]?.['body'])}\r\nalso mine` });
    expect(await open().ensurePullRequest({ ...proposal, title: 'aperture: export a@3.0.0', body: 'More.' })).toMatchObject({ outcome: 'updated', number: 1 });
    const [pull, ...others] = await pulls();
    expect(others).toEqual([]);
    expect(pull).toMatchObject({ title: 'aperture: export a@3.0.0', body: 'Mine\n\n<!-- blue:proposal -->\n<!-- blue:by-sync -->\nMore.\n<!-- blue:/proposal -->\nalso mine', requested_reviewers: [{ login: 'eric' }] });
    expect(github.transcript()).toEqual([
      'GET /repos/lab/realm/pulls?state=all&head=lab%3Async%2Faperture&per_page=100 200',
      'GET /repos/lab/realm 200',
      'POST /repos/lab/realm/pulls 201',
      'POST /repos/lab/realm/pulls/1/requested_reviewers 201',
      'PATCH /repos/lab/realm/pulls/1 200',
      'GET /repos/lab/realm/pulls?state=all&head=lab%3Async%2Faperture&per_page=100 200',
      'GET /repos/lab/realm/pulls?state=all&head=lab%3Async%2Faperture&per_page=100 200',
      'PATCH /repos/lab/realm/pulls/1 200',
    ]);
  });

  it('keeps a title that a person gave', async () => {
    await open().ensurePullRequest(proposal);
    await github.as('maria')('PATCH', `/repos/${repository}/pulls/1`, { title: 'Please read carefully' });
    await open().ensurePullRequest({ ...proposal, body: 'More.' });
    expect((await pulls())[0]).toMatchObject({ title: 'Please read carefully' });
  });

  it('is made although a reviewer cannot be asked, and the others are asked', async () => {
    expect(await open().ensurePullRequest({ ...proposal, reviewers: ['nobody-there', '@eric'] })).toMatchObject({ outcome: 'created', reason: expect.stringMatching(/^nobody-there could not be asked/) });
    expect((await pulls())[0]).toMatchObject({ requested_reviewers: [{ login: 'eric' }] });
  });

  it('does not ask whoever made it', async () => {
    expect(await open('person').ensurePullRequest({ ...proposal, reviewers: ['@Maria'] })).toEqual({ outcome: 'created', number: 1, url: expect.anything() });
    expect(github.transcript().filter((line) => line.includes('requested_reviewers'))).toEqual([]);
  });

  it('asks nobody twice for the same, also who has looked at it, and again for something else', async () => {
    await open().ensurePullRequest({ ...proposal, reviewers: ['@eric'] });
    const asked = (): number => github.transcript().filter((line) => line.includes('requested_reviewers')).length;
    expect(asked()).toBe(1);
    // Whoever has reviewed is asked no more, by GitHub's rules.
    await github.as('maria')('DELETE', `/repos/${repository}/pulls/1/requested_reviewers`, { reviewers: ['eric'] });
    expect(await open().ensurePullRequest({ ...proposal, reviewers: ['@eric'] })).toMatchObject({ outcome: 'unchanged' });
    expect(asked()).toBe(0);
    expect(await open().ensurePullRequest({ ...proposal, body: 'More.', reviewers: ['@eric'] })).toMatchObject({ outcome: 'updated' });
    expect(asked()).toBe(1);
  });

  it('asks after a run that was stopped before it could', async () => {
    github.fault({ method: 'POST', path: /requested_reviewers/, status: 500 });
    await expect(open().ensurePullRequest({ ...proposal, reviewers: ['@eric'] })).rejects.toMatchObject({ code: 'SERVER_ERROR' });
    expect(await open().ensurePullRequest({ ...proposal, reviewers: ['@eric'] })).toMatchObject({ outcome: 'updated' });
    expect((await pulls())[0]).toMatchObject({ requested_reviewers: [{ login: 'eric' }] });
    expect(await open().ensurePullRequest({ ...proposal, reviewers: ['@eric'] })).toMatchObject({ outcome: 'unchanged' });
  });

  it('that a person has closed is not made again for the same, but for something else', async () => {
    await open().ensurePullRequest({ ...proposal, reviewers: ['@eric'] });
    await github.as('maria')('PATCH', `/repos/${repository}/pulls/1`, { state: 'closed' });
    expect(await open().ensurePullRequest({ ...proposal, reviewers: ['@eric'] })).toMatchObject({ outcome: 'declined', number: 1, reason: expect.stringContaining('not proposed again') });
    expect(await pulls()).toHaveLength(1);
    expect(await open().ensurePullRequest({ ...proposal, body: 'More.' })).toMatchObject({ outcome: 'created', number: 2 });
  });

  it('is withdrawn when nothing of it is left, and made again when it comes back', async () => {
    const where = { repository, branch: 'sync/aperture', by: 'sync', why: 'Nothing is left to propose.' };
    expect(await open().withdrawPullRequest(where)).toEqual({ outcome: 'unchanged' });
    await open().ensurePullRequest(proposal);
    expect(await open().withdrawPullRequest({ ...where, by: 'export' })).toEqual({ outcome: 'unchanged' });
    expect(await open().withdrawPullRequest(where)).toMatchObject({ outcome: 'closed', number: 1 });
    expect((await pulls())[0]).toMatchObject({ state: 'closed', body: expect.stringContaining('Nothing is left to propose.') });
    expect(await open().withdrawPullRequest(where)).toEqual({ outcome: 'unchanged' });
    expect(await open().ensurePullRequest(proposal)).toMatchObject({ outcome: 'created', number: 2 });
  });
});

describe('a comment', () => {
  beforeEach(async () => {
    await open().ensurePullRequest(proposal);
    github.transcript();
  });

  async function comments(): Promise<string[]> {
    const found = (await github.as('maria')('GET', `/repos/${repository}/issues/1/comments`)) as unknown as { body: string }[];
    return found.map((comment) => comment.body);
  }

  it.each(['app', 'person'])('is kept as one with the token of an %s', async (token) => {
    expect(await open(token).ensureComment(repository, 1, 'check-aperture', 'yes')).toMatchObject({ outcome: 'created' });
    expect(await open(token).ensureComment(repository, 1, 'check-aperture', 'yes')).toMatchObject({ outcome: 'unchanged' });
    expect(await open(token).ensureComment(repository, 1, 'check-aperture', 'no')).toMatchObject({ outcome: 'updated' });
    expect(await open(token).ensureComment(repository, 1, 'check-other', 'other')).toMatchObject({ outcome: 'created' });
    expect(await comments()).toEqual(['<!-- blue:check-aperture -->\nno', '<!-- blue:check-other -->\nother']);
  });

  it('made twice by two runs at once is kept in one place', async () => {
    for (const body of ['old', 'older']) await github.as('realm[bot]')('POST', `/repos/${repository}/issues/1/comments`, { body: `<!-- blue:check-aperture -->\n${body}` });
    expect(await open().ensureComment(repository, 1, 'check-aperture', 'new')).toMatchObject({ outcome: 'updated' });
    expect(await open().ensureComment(repository, 1, 'check-aperture', 'new')).toMatchObject({ outcome: 'unchanged' });
    expect(await comments()).toEqual(['<!-- blue:check-aperture -->\nnew', expect.stringMatching(/^<!-- blue:check-aperture -->\n<sub>See http/)]);
    expect(github.transcript().filter((line) => line.startsWith('PATCH'))).toHaveLength(2);
  });

  it('does not take a stranger\'s for its own', async () => {
    await github.as('mallory')('POST', `/repos/${repository}/issues/1/comments`, { body: '<!-- blue:check-aperture -->\nfake' });
    await open().ensureComment(repository, 1, 'check-aperture', 'true');
    expect(await comments()).toEqual(['<!-- blue:check-aperture -->\nfake', '<!-- blue:check-aperture -->\ntrue']);
  });

  it('is not possible from a fork, and that is no failure', async () => {
    expect(await open('fork').ensureComment(repository, 1, 'check-aperture', 'yes')).toMatchObject({ outcome: 'not-permitted', reason: expect.stringContaining('issues=write') });
    expect(await comments()).toEqual([]);
  });
});
