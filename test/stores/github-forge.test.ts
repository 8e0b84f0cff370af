/** Telling one consumer without a ledger, as `sync` does where the realm has no workflow of its own; and looking at many at once. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openGitHubForge } from '../../src/adapters/github-forge.ts';
import { owedBy } from '../../src/core/fanout.ts';
import { parseLedger } from '../../src/core/ledger.ts';
import { readMark } from '../../src/core/marker.ts';
import type { Notice } from '../../src/core/plan.ts';
import { renderIssue } from '../../src/report/issue.ts';
import { asking, buildRealm, covered, first, type Version } from '../fanout/world.ts';
import { createVirtualClock, startGitHub, type GitHubServer } from '../servers/github.ts';

let github: GitHubServer;

beforeEach(async () => {
  github = await startGitHub({
    clock: createVirtualClock(),
    repositories: [{ name: 'lab/fungal' }, { name: 'lab/old', archived: true }, { name: 'lab/secret', private: true }],
    tokens: { app: { login: 'realm[bot]', repositories: ['lab/fungal', 'lab/old'], permissions: { issues: 'write' } }, own: { login: 'github-actions[bot]', repositories: ['lab/fungal'], permissions: { issues: 'write' } } },
    people: ['maria'],
  });
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

const open = (): ReturnType<typeof openGitHubForge> => openGitHubForge({ token: 'app', apiUrl: github.apiUrl, clock: github.clock, fetch: globalThis.fetch });

function noticeOf(versions: readonly Version[], repository = 'lab/fungal'): Notice {
  const ledger = parseLedger({ head: undefined, files: new Map(), irregular: [] });
  const [, fungal] = owedBy(buildRealm(versions, [{ name: 'fungal', resolved: '1.3.0', repository }]), ledger, '2026-11-23T08:00:00Z');
  return fungal!.owed[0]!.notice;
}

async function ensure(versions: readonly Version[], commit: string, repository?: string): ReturnType<ReturnType<typeof openGitHubForge>['ensureNotice']> {
  const notice = noticeOf(versions, repository);
  return await open().ensureNotice(notice, renderIssue(notice, { commit: commit.repeat(40), realmUrl: 'https://github.com/lab/realm' }));
}

describe('one issue, without a ledger', () => {
  it('is made, left alone, brought up to date and reopened', async () => {
    expect(await ensure([first, covered], 'a')).toMatchObject({ outcome: 'created', reference: '1', url: expect.stringContaining('/lab/fungal/issues/1') });
    expect(await ensure([first, covered], 'b')).toMatchObject({ outcome: 'unchanged', reference: '1' });
    expect(await ensure([first, covered, asking], 'c')).toMatchObject({ outcome: 'updated', reference: '1' });
    await github.as('maria')('PATCH', '/repos/lab/fungal/issues/1', { state: 'closed' });
    expect(await ensure([first, covered, asking], 'c')).toMatchObject({ outcome: 'reopened', reference: '1' });
    expect(await github.as('maria')('GET', '/repos/lab/fungal/issues?state=all')).toHaveLength(1);
    expect(github.transcript().filter((line) => !line.startsWith('POST /graphql'))).toEqual([
      'POST /repos/lab/fungal/issues 201', 'PATCH /repos/lab/fungal/issues/1 200', 'PATCH /repos/lab/fungal/issues/1 200',
    ]);
  });

  it('respects "not planned"', async () => {
    await ensure([first, covered], 'a');
    await github.as('maria')('PATCH', '/repos/lab/fungal/issues/1', { state: 'closed', state_reason: 'not_planned' });
    expect(await ensure([first, covered], 'a')).toMatchObject({ outcome: 'unchanged' });
    expect(await ensure([first, covered, asking], 'a')).toMatchObject({ outcome: 'reopened' });
  });

  it.each([
    ['lab/old', 'the repository is archived'],
    ['lab/secret', 'not found, or the token may not see it'],
    ['lab/none', 'not found, or the token may not see it'],
  ])('is left to the realm for %s', async (repository, reason) => {
    expect(await ensure([first, covered], 'a', repository)).toMatchObject({ outcome: 'left-to-realm', reason });
  });
});

describe('a consumer\'s own workflow', () => {
  const own = (authors: readonly string[]): ReturnType<typeof openGitHubForge> => openGitHubForge({ token: 'own', apiUrl: github.apiUrl, clock: github.clock, fetch: globalThis.fetch, authors });

  it('takes over the issue that the realm has made, and closes it when nothing is owed', async () => {
    await ensure([first, covered], 'a');
    const notice = noticeOf([first, covered, asking]);
    const rendered = renderIssue(notice, { commit: 'b'.repeat(40) });
    expect(await own(['realm[bot]']).ensureNotice(notice, rendered)).toMatchObject({ outcome: 'updated', reference: '1' });
    const mark = readMark(rendered.body)!;
    expect(await own(['realm[bot]']).closeNotice('lab/fungal', mark, 'done')).toBe('closed');
    expect(await own(['realm[bot]']).closeNotice('lab/fungal', mark, 'done')).toBe('unchanged');
    expect(await github.as('maria')('GET', '/repos/lab/fungal/issues?state=all')).toMatchObject([{ number: 1, state: 'closed', comments: 1 }]);
  });

  it('and the realm takes over the workflow\'s', async () => {
    const notice = noticeOf([first, covered]);
    await own([]).ensureNotice(notice, renderIssue(notice, { commit: 'a'.repeat(40), realmUrl: 'https://github.com/lab/realm' }));
    expect(await ensure([first, covered], 'b')).toMatchObject({ outcome: 'unchanged', reference: '1' });
  });
});

describe('looking', () => {
  it('answers many questions with one request, in their order', async () => {
    await github.as('realm[bot]')('POST', '/repos/lab/fungal/issues', { title: 'one', body: 'b' });
    await github.as('github-actions[bot]')('POST', '/repos/lab/fungal/issues', { title: 'two' });
    github.transcript();
    const questions = Array.from({ length: 100 }, (_, index) => ({ repository: index % 2 === 0 ? 'lab/fungal' : 'lab/none', issues: index === 0 ? [2, 1, 99] : [], search: false }));
    const views = await open().look(questions);
    expect(github.transcript()).toEqual(['POST /graphql 200']);
    expect(views[0]).toMatchObject({ found: true, name: 'lab/fungal', defaultBranch: 'main', issues: [{ number: 2, author: 'github-actions[bot]' }, { number: 1, open: true, author: 'realm[bot]', body: 'b' }] });
    expect(views.map((view) => view.found)).toEqual(questions.map((question) => question.repository === 'lab/fungal'));
  });

  it('tries halves when a query is too much for the server', async () => {
    github.fault({ path: /graphql/, status: 502, times: 4 });
    const views = await open().look([{ repository: 'lab/fungal', issues: [], search: true }, { repository: 'lab/old', issues: [], search: true }]);
    expect(views).toMatchObject([{ found: true, archived: false }, { found: true, archived: true }]);
  });

  it('puts no name into the query itself', async () => {
    const [view] = await open().look([{ repository: 'lab/x") { id } } #', issues: [], search: false }]);
    expect(view).toMatchObject({ found: false });
    const { query, variables } = github.requests.at(-1)?.body as { query: string; variables: Record<string, string> };
    expect(query).not.toContain('{ id }');
    expect(variables['n0']).toBe('x") { id } } #');
  });
});
