/** The gateway answers as GitHub documents, and notices when anyone departs from GitHub's description. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadContract } from '../contract/contract.ts';
import { createVirtualClock, documentedLimits, startGitHub, type GitHubServer } from './github.ts';

let github: GitHubServer;
const clock = createVirtualClock();

beforeAll(async () => {
  github = await startGitHub({
    clock,
    repositories: [
      { name: 'lab/fungal', workflows: ['realm.yml'] },
      { name: 'lab/secret', private: true },
      { name: 'lab/quiet', issues: false },
      { name: 'lab/old', archived: true },
      { name: 'lab/before' },
      { name: 'lab/gone' },
    ],
    tokens: {
      writer: { login: 'realm[bot]', permissions: { issues: 'write', contents: 'write', actions: 'write' } },
      issuer: { login: 'realm[bot]', permissions: { issues: 'write' } },
      elsewhere: { login: 'other', repositories: ['other/*'], permissions: { issues: 'write' } },
    },
    people: ['maria'],
  });
});
afterAll(async () => {
  await github.close();
});

async function call(method: string, path: string, options: { token?: string; body?: unknown } = {}): Promise<{ status: number; body: unknown; headers: Headers }> {
  const response = await fetch(`${github.apiUrl}${path}`, {
    method,
    redirect: 'manual',
    headers: { ...(options.token === '' ? {} : { authorization: `Bearer ${options.token ?? 'writer'}` }), 'content-type': 'application/json' },
    ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text), headers: response.headers };
}

describe('who may do what', () => {
  it.each([
    ['no token', 'GET', '/repos/lab/fungal', { token: '' }, 401],
    ['a wrong token', 'GET', '/repos/lab/fungal', { token: 'nope' }, 401],
    ['a private repository elsewhere', 'GET', '/repos/lab/secret', { token: 'elsewhere' }, 404],
    ['a public repository elsewhere', 'GET', '/repos/lab/fungal', { token: 'elsewhere' }, 200],
    ['writing there', 'POST', '/repos/lab/fungal/issues', { token: 'elsewhere', body: { title: 't' } }, 403],
    ['a repository that is not', 'GET', '/repos/lab/nothing', {}, 404],
    ['a dispatch without contents: write', 'POST', '/repos/lab/fungal/dispatches', { token: 'issuer', body: { event_type: 'x' } }, 403],
    ['issues switched off', 'POST', '/repos/lab/quiet/issues', { body: { title: 't' } }, 410],
    ['an archived repository', 'POST', '/repos/lab/old/issues', { body: { title: 't' } }, 403],
    ['an unknown workflow', 'POST', '/repos/lab/fungal/actions/workflows/no.yml/dispatches', { body: { ref: 'main' } }, 404],
  ])('%s', async (_, method, path, options, status) => {
    expect((await call(method, path, options)).status).toBe(status);
    expect(github.violations).toEqual([]);
  });

  it('says what would have been enough', async () => {
    const { headers, body } = await call('POST', '/repos/lab/fungal/dispatches', { token: 'issuer', body: { event_type: 'x' } });
    expect(headers.get('x-accepted-github-permissions')).toBe('contents=write');
    expect(body).toMatchObject({ message: 'Resource not accessible by integration' });
  });
});

describe('dispatches', () => {
  it('records what was accepted', async () => {
    expect((await call('POST', '/repos/lab/fungal/dispatches', { body: { event_type: 'hello', client_payload: { a: 1 } } })).status).toBe(204);
    expect((await call('POST', '/repos/lab/fungal/actions/workflows/realm.yml/dispatches', { body: { ref: 'main', inputs: { b: '2' } } })).status).toBe(204);
    expect(github.dispatches).toEqual([
      { repository: 'lab/fungal', event: 'hello', payload: { a: 1 } },
      { repository: 'lab/fungal', event: 'workflow_dispatch', payload: { ref: 'main', b: '2' }, workflow: 'realm.yml' },
    ]);
    expect(github.violations).toEqual([]);
  });

  it.each([
    ['no event type', {}, '"event_type" wasn\'t supplied.'],
    ['a foreign key', { event_type: 'x', action: 1 }, '"action" are not permitted keys.'],
    ['eleven properties', { event_type: 'x', client_payload: Object.fromEntries([...'abcdefghijk'].map((key) => [key, 1])) }, 'No more than 10 properties'],
    ['a long event type', { event_type: 'x'.repeat(101) }, 'too long'],
  ])('refuses %s', async (_, body, message) => {
    const answer = await call('POST', '/repos/lab/fungal/dispatches', { body });
    expect(answer.status).toBe(422);
    expect(JSON.stringify(answer.body)).toContain(JSON.stringify(message).slice(1, -1));
  });
});

describe('issues', () => {
  it('creates labels that do not exist, lists by creator, and keeps to the description', async () => {
    const created = await call('POST', '/repos/lab/fungal/issues', { body: { title: 'T', body: 'B', labels: ['realm'] } });
    expect(created).toMatchObject({ status: 201, body: { number: 1, user: { login: 'realm[bot]' }, labels: [{ name: 'realm' }] } });
    const listed = await call('GET', `/repos/lab/fungal/issues?state=all&creator=${encodeURIComponent('realm[bot]')}&per_page=100`);
    expect(listed.body).toHaveLength(1);
    const closed = await call('PATCH', '/repos/lab/fungal/issues/1', { body: { state: 'closed', state_reason: 'not_planned' } });
    expect(closed.body).toMatchObject({ state: 'closed', state_reason: 'not_planned' });
    expect((await call('POST', '/repos/lab/fungal/issues/1/comments', { body: { body: 'c' } })).status).toBe(201);
    expect(github.violations).toEqual([]);
  });

  it('refuses what is too long', async () => {
    const answer = await call('POST', '/repos/lab/fungal/issues', { body: { title: 'T', body: 'x'.repeat(65_537) } });
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ message: 'body is too long (maximum is 65536 characters)' }] } });
  });
});

describe('renamed repositories', () => {
  it('redirects reads by 301 and writes by 307, and GraphQL follows by itself', async () => {
    await github.rename('lab/before', 'lab/after');
    const moved = await call('GET', '/repos/lab/before');
    expect(moved.status).toBe(301);
    const location = moved.headers.get('location') ?? '';
    expect(location).toMatch(/\/api\/v3\/repositories\/\d+$/);
    expect((await call('GET', location.slice(github.apiUrl.length))).body).toMatchObject({ full_name: 'lab/after' });
    const write = await call('POST', '/repos/lab/before/issues', { body: { title: 't' } });
    expect(write.status).toBe(307);
    expect((await call('POST', (write.headers.get('location') ?? '').slice(github.apiUrl.length), { body: { title: 't' } })).status).toBe(201);
    const answer = await fetch(github.graphqlUrl, {
      method: 'POST', headers: { authorization: 'Bearer writer' },
      body: JSON.stringify({ query: '{ a: repository(owner: "lab", name: "before") { nameWithOwner issue(number: 1) { number state author { __typename login } } } b: repository(owner: "lab", name: "none") { nameWithOwner } }' }),
    });
    expect(github.violations).toEqual([]);
    expect(await answer.json()).toMatchObject({
      data: { a: { nameWithOwner: 'lab/after', issue: { number: 1, state: 'OPEN', author: { __typename: 'Bot', login: 'realm' } } }, b: null },
      errors: [{ path: ['b'], type: 'NOT_FOUND' }],
    });
    expect(github.violations).toEqual([]);
  });
});

describe('faults and limits', () => {
  it('answers the next matching calls as told', async () => {
    github.fault({ method: 'GET', path: /fungal$/, times: 1, status: 403, headers: { 'retry-after': '7' }, body: { message: 'secondary' } });
    expect((await call('GET', '/repos/lab/fungal')).headers.get('retry-after')).toBe('7');
    expect((await call('GET', '/repos/lab/fungal')).status).toBe(200);
  });

  it('can do the work and lose the answer', async () => {
    github.fault({ method: 'POST', path: /issues$/, status: 502, afterwards: true });
    const before = ((await call('GET', '/repos/lab/fungal/issues?state=all')).body as unknown[]).length;
    expect((await call('POST', '/repos/lab/fungal/issues', { body: { title: 'lost' } })).status).toBe(502);
    expect((await call('GET', '/repos/lab/fungal/issues?state=all')).body).toHaveLength(before + 1);
  });

  it('enforces the secondary limits on its clock', async () => {
    const time = createVirtualClock();
    const limited = await startGitHub({
      clock: time, limits: documentedLimits, repositories: [{ name: 'a/b' }], tokens: { t: { login: 'l', permissions: { issues: 'write' } } },
    });
    try {
      const send = async (): Promise<number> => (await fetch(`${limited.apiUrl}/repos/a/b/issues`, {
        method: 'POST', headers: { authorization: 'Bearer t' }, body: JSON.stringify({ title: 't' }),
      })).status;
      const statuses: number[] = [];
      for (let count = 0; count < 81; count += 1) statuses.push(await send());
      expect(statuses.filter((status) => status === 201)).toHaveLength(80);
      expect(statuses.at(-1)).toBe(403);
      expect(limited.exceeded).toHaveLength(1);
      time.advance(61_000);
      expect(await send()).toBe(201);
    } finally {
      await limited.close();
    }
  });
});

describe('the contract', () => {
  const contract = loadContract();
  const base = { query: new URLSearchParams(), requestBody: undefined, responseBody: undefined };
  it.each([
    ['an unknown route', { ...base, method: 'GET', path: '/nowhere', status: 200 }, 'not an operation'],
    ['an unknown query parameter', { ...base, method: 'GET', path: '/repos/a/b/issues', query: new URLSearchParams('author=x'), status: 304 }, "unknown query parameter 'author'"],
    ['a misspelt key', { ...base, method: 'POST', path: '/repos/a/b/issues', requestBody: { title: 't', assignes: [] }, status: 404, responseBody: { message: 'm' } }, "unknown property 'assignes'"],
    ['a missing body', { ...base, method: 'POST', path: '/repos/a/b/issues', status: 404, responseBody: { message: 'm' } }, 'needs a body'],
    ['a wrong type', { ...base, method: 'PATCH', path: '/repos/a/b/issues/1', requestBody: { state: 'shut' }, status: 404, responseBody: { message: 'm' } }, 'must be equal to one of the allowed values'],
    ['an undocumented status', { ...base, method: 'GET', path: '/repos/a/b', status: 207 }, 'answered 207'],
    ['a response without its fields', { ...base, method: 'GET', path: '/repos/a/b', status: 200, responseBody: { id: 1 } }, 'must have required property'],
  ])('notices %s', (_, exchange, violation) => {
    expect(contract.check(exchange).join('\n')).toContain(violation);
  });
});
