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
const proposal = { repository, branch: 'sync/aperture', title: 'aperture: export a@2.0.0', body: 'Breaking.' };

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
    expect(pull).toMatchObject({ title: 'aperture: export a@3.0.0', body: 'Mine\n\n<!-- blue:proposal -->\nMore.\n<!-- blue:/proposal -->\nalso mine', requested_reviewers: [{ login: 'eric' }] });
    expect(github.transcript()).toEqual([
      'GET /repos/lab/realm/pulls?state=open&head=lab%3Async%2Faperture&per_page=100 200',
      'GET /repos/lab/realm 200',
      'POST /repos/lab/realm/pulls 201',
      'POST /repos/lab/realm/pulls/1/requested_reviewers 201',
      'GET /repos/lab/realm/pulls?state=open&head=lab%3Async%2Faperture&per_page=100 200',
      'GET /repos/lab/realm/pulls?state=open&head=lab%3Async%2Faperture&per_page=100 200',
      'PATCH /repos/lab/realm/pulls/1 200',
    ]);
  });

  it('keeps a title that a person gave', async () => {
    await open().ensurePullRequest(proposal);
    await github.as('maria')('PATCH', `/repos/${repository}/pulls/1`, { title: 'Please read carefully' });
    await open().ensurePullRequest({ ...proposal, body: 'More.' });
    expect((await pulls())[0]).toMatchObject({ title: 'Please read carefully' });
  });

  it('is made although a reviewer cannot be asked', async () => {
    expect(await open().ensurePullRequest({ ...proposal, reviewers: ['nobody-there'] })).toMatchObject({ outcome: 'created', reason: expect.stringContaining('nobody-there could not be asked') });
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
