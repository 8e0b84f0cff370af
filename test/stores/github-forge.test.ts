/** Looking at many repositories at once, as GitHub lets one look. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openGitHubForge } from '../../src/adapters/github-forge.ts';
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

describe('looking', () => {
  it('answers many questions with one request, in their order', async () => {
    await github.as('realm[bot]')('POST', '/repos/lab/fungal/issues', { title: 'one', body: 'b' });
    await github.as('github-actions[bot]')('POST', '/repos/lab/fungal/issues', { title: 'two' });
    github.transcript();
    const questions = Array.from({ length: 100 }, (_, index) => ({ repository: index % 2 === 0 ? 'lab/fungal' : 'lab/none', issues: index === 0 ? [2, 1, 99] : [], search: false, authors: [] }));
    const views = await open().look(questions);
    expect(github.transcript()).toEqual(['POST /graphql 200']);
    expect(views[0]).toMatchObject({ found: true, name: 'lab/fungal', defaultBranch: 'main', issues: [{ number: 2, author: 'github-actions[bot]' }, { number: 1, open: true, author: 'realm[bot]', body: 'b' }] });
    expect(views.map((view) => view.found)).toEqual(questions.map((question) => question.repository === 'lab/fungal'));
  });

  it('tries halves when a query is too much for the server', async () => {
    github.fault({ path: /graphql/, status: 502, times: 4 });
    const views = await open().look([{ repository: 'lab/fungal', issues: [], search: true, authors: [] }, { repository: 'lab/old', issues: [], search: true, authors: [] }]);
    expect(views).toMatchObject([{ found: true, archived: false }, { found: true, archived: true }]);
  });

  it('says of one repository that GitHub fails over it, and goes on with the others', async () => {
    const fetchBad: typeof globalThis.fetch = (input, init) => (String(init?.body).includes('"old"') ? Promise.resolve(Response.json({ data: null, errors: [{ message: 'Something went wrong' }] })) : globalThis.fetch(input, init));
    const forge = openGitHubForge({ token: 'app', apiUrl: github.apiUrl, clock: github.clock, fetch: fetchBad });
    const question = { issues: [], search: false, authors: [] };
    expect(await forge.look([{ ...question, repository: 'lab/old' }, { ...question, repository: 'lab/fungal' }])).toMatchObject([{ found: false, failed: true, reason: expect.stringContaining('Something went wrong') }, { found: true }]);
    await expect(forge.look(Array.from({ length: 6 }, () => ({ ...question, repository: 'lab/old' })))).rejects.toMatchObject({ code: 'SERVER_ERROR' });
  });

  it('ends at a limit instead of asking for less', async () => {
    github.fault({ path: /graphql/, status: 200, body: { data: null, errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] }, times: 99 });
    const asked = github.requests.length;
    await expect(open().look(Array.from({ length: 8 }, () => ({ repository: 'lab/fungal', issues: [], search: false, authors: [] })))).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    expect(github.requests.length - asked).toBe(4);
  });

  it('lists by author rather than asking for more than a hundred numbers', async () => {
    for (let count = 0; count < 60; count += 1) await github.as(count === 3 ? 'realm[bot]' : 'maria')('POST', '/repos/lab/fungal/issues', { title: 't' });
    const [view] = await open().look([{ repository: 'lab/fungal', issues: Array.from({ length: 150 }, (_, index) => index + 1000), search: false, authors: ['realm[bot]'] }]);
    expect(view?.found === true && view.issues.some((issue) => issue.number === 4)).toBe(true);
  });

  it('puts no name into the query itself', async () => {
    const [view] = await open().look([{ repository: 'lab/x") { id } } #', issues: [], search: false, authors: [] }]);
    expect(view).toMatchObject({ found: false });
    const { query, variables } = github.requests.at(-1)?.body as { query: string; variables: Record<string, string> };
    expect(query).not.toContain('{ id }');
    expect(variables['n0']).toBe('x") { id } } #');
  });
});
