/** The client keeps to GitHub's pace, obeys its limits, follows moves, and says what went wrong without saying the token. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openGitHub, type GitHubClient, type GitHubOptions } from '../../src/adapters/github.ts';
import { BlueError } from '../../src/core/errors.ts';
import { createVirtualClock, startGitHub, type GitHubServer } from '../servers/github.ts';

let github: GitHubServer;
let clock: ReturnType<typeof createVirtualClock>;

beforeEach(async () => {
  clock = createVirtualClock();
  github = await startGitHub({
    clock,
    repositories: [{ name: 'lab/fungal' }, { name: 'lab/before' }, { name: 'lab/quiet', issues: false }],
    tokens: { 'ghs_secret-token': { login: 'realm[bot]', permissions: { issues: 'write' } } },
  });
});
afterEach(async () => {
  // Closed first: an open server would keep the test runner from ending.
  await github.close();
  expect(github.violations).toEqual([]);
});

function open(options: Partial<GitHubOptions> = {}): GitHubClient {
  return openGitHub({ token: 'ghs_secret-token', apiUrl: github.apiUrl, clock, random: () => 0.5, fetch: globalThis.fetch, ...options });
}

async function failure(work: Promise<unknown>): Promise<BlueError> {
  const error = await work.then(() => undefined, (thrown: unknown) => thrown);
  if (!(error instanceof BlueError)) throw new Error(`expected a BlueError, got ${String(error)}`);
  expect(JSON.stringify({ message: error.message, next: error.next })).not.toContain('ghs_secret');
  return error;
}

const issues = '/repos/lab/fungal/issues';

describe('pace', () => {
  it('leaves a second between writes, and none between reads', async () => {
    const client = open();
    for (let count = 0; count < 3; count += 1) await client.request('GET', issues);
    expect(clock.now() - github.requests[0]!.at).toBe(0);
    for (let count = 0; count < 3; count += 1) await client.request('POST', issues, { title: 't' });
    const times = github.requests.filter((request) => request.method === 'POST').map((request) => request.at);
    expect(times.map((time) => time - times[0]!)).toEqual([0, 1000, 2000]);
    expect(client.spent).toMatchObject({ reads: 3, writes: 3 });
  });

  it('stays under the points of a minute', async () => {
    const client = open();
    for (let count = 0; count < 900; count += 1) await client.request('GET', '/repos/lab/fungal');
    const times = github.requests.map((request) => request.at);
    expect(times.filter((time) => time === times[0])).toHaveLength(800);
    expect(times.at(-1)! - times[0]!).toBe(60_000);
  });
});

describe('limits', () => {
  it('waits as long as Retry-After says, and repeats even a POST, which was not carried out', async () => {
    github.fault({ method: 'POST', status: 403, headers: { 'retry-after': '30' }, body: { message: 'You have exceeded a secondary rate limit' } });
    const start = clock.now();
    await open().request('POST', issues, { title: 't' });
    expect(clock.now() - start).toBe(30_000);
    expect(github.requests.map((request) => request.status)).toEqual([403, 201]);
  });

  it('waits for the reset when nothing is left', async () => {
    const reset = Math.ceil(clock.now() / 1000) + 50;
    github.fault({ status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) }, body: { message: 'API rate limit exceeded' } });
    await open().request('GET', issues);
    expect(clock.now()).toBeGreaterThanOrEqual(reset * 1000);
  });

  it('does not send what an earlier answer has ruled out', async () => {
    const reset = Math.ceil(clock.now() / 1000) + 50;
    github.fault({ status: 200, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) }, body: [] });
    const client = open();
    await client.request('GET', issues);
    await client.request('GET', issues);
    expect(github.requests[1]!.at).toBe(reset * 1000);
  });

  it('waits a minute and longer each time when GitHub gives no time', async () => {
    github.fault({ status: 429, times: 2, body: { message: 'slow down' } });
    const start = clock.now();
    await open({ patience: 300_000 }).request('GET', issues);
    expect(clock.now() - start).toBe(180_000);
  });

  it.each([['a long wait', '3600', 1], ['a limit that does not end', '1', 9]])('gives up on %s, and says that nothing is lost', async (_, after, times) => {
    github.fault({ status: 403, times, headers: { 'retry-after': after }, body: { message: 'secondary rate limit' } });
    const error = await failure(open().request('POST', issues, { title: 't' }));
    expect(error).toMatchObject({ code: 'RATE_LIMITED', next: 'Nothing is lost: the next run does the rest.' });
  });
});

describe('failures of the server', () => {
  it('repeats what may be repeated', async () => {
    github.fault({ status: 502, times: 2 });
    expect((await open().request('GET', issues)).status).toBe(200);
    github.fault({ method: 'POST', path: /graphql/, status: 502 });
    expect((await open().graphql('{ viewer { login } }', {})).data).toEqual({ viewer: { login: 'realm[bot]' } });
  });

  it('never repeats a POST whose outcome is not known', async () => {
    github.fault({ method: 'POST', status: 502, afterwards: true });
    expect(await failure(open().request('POST', issues, { title: 'once' }))).toMatchObject({ code: 'SERVER_ERROR' });
    expect((await open().request('GET', `${issues}?state=all`)).data).toHaveLength(1);
  });

  it('gives up in the end', async () => {
    github.fault({ status: 500, times: 9 });
    expect(await failure(open().request('GET', issues))).toMatchObject({ code: 'SERVER_ERROR' });
    expect(github.requests).toHaveLength(4);
  });

  it('says that nobody answers', async () => {
    const error = await failure(open({ apiUrl: 'http://127.0.0.1:9/api/v3' }).request('GET', issues));
    expect(error).toMatchObject({ code: 'UNREACHABLE' });
    expect(error.message).toContain('could not be reached');
  });
});

describe('refusals in words', () => {
  it.each([
    ['a wrong token', { token: 'nope' }, 'GET', issues, undefined, 'AUTH_FAILED', 'does not accept the token'],
    ['no such repository', {}, 'GET', '/repos/lab/none/issues', undefined, 'NOT_FOUND', 'not found, or the token may not see it'],
    ['a missing permission', {}, 'POST', '/repos/lab/fungal/dispatches', { event_type: 'x' }, 'READ_ONLY', 'it needs contents=write'],
    ['issues switched off', {}, 'GET', '/repos/lab/quiet/issues', undefined, 'REFUSED', 'gone (410'],
    ['a body that is too long', {}, 'POST', issues, { title: 't', body: 'x'.repeat(65_537) }, 'REFUSED', 'body is too long'],
  ] as const)('%s', async (_, options, method, path, body, code, words) => {
    const error = await failure(open(options).request(method, path, body));
    expect(error.code).toBe(code);
    expect(error.message).toContain(words);
  });

  it('keeps the server\'s words to one clean line', async () => {
    github.fault({ status: 422, body: { message: 'bad\n::error::x\u001b[31m' + 'y'.repeat(1000) } });
    const { message } = await failure(open().request('GET', issues));
    expect(message).not.toMatch(/[\u0000-\u001f]/);
    expect(message.length).toBeLessThan(400);
  });
});

describe('moved repositories', () => {
  it('follows reads and writes to the new name', async () => {
    await github.rename('lab/before', 'lab/after');
    expect((await open().request('GET', '/repos/lab/before')).data).toMatchObject({ full_name: 'lab/after' });
    const { status, data } = await open().request('POST', '/repos/lab/before/issues', { title: 'moved' });
    expect([status, (data as { title: string }).title]).toEqual([201, 'moved']);
  });

  it('takes the token to no other place', async () => {
    github.fault({ status: 301, headers: { location: 'https://evil.example/api/v3/x' } });
    expect(await failure(open().request('GET', issues))).toMatchObject({ code: 'REFUSED', message: expect.stringContaining('evil.example') });
  });

  it('ends a circle', async () => {
    github.fault({ status: 307, times: 20, headers: { location: `${github.apiUrl}${issues}` } });
    expect(await failure(open().request('POST', issues, { title: 't' }))).toMatchObject({ code: 'REFUSED' });
  });
});

it('reads every page, and only of this API: half a list is none', async () => {
  for (let count = 0; count < 5; count += 1) await github.as('realm[bot]')('POST', issues, { title: `t${count}` });
  expect(await open().pages(`${issues}?per_page=2`)).toHaveLength(5);
  github.fault({ status: 200, headers: { link: '<https://evil.example/next>; rel="next"' }, body: [] });
  expect(await failure(open().pages(issues))).toMatchObject({ code: 'REFUSED', message: expect.stringContaining('next page is outside of its API') });
});

describe('an answer that GitHub does not give', () => {
  const answering = (status: number, body: string, headers: Record<string, string>): Partial<GitHubOptions> => ({ fetch: () => Promise.resolve(new Response(body, { status, headers })) });
  const page = answering(200, '<!doctype html><title>Sign in</title>', { 'content-type': 'text/html' });

  it.each<[string, (client: GitHubClient) => Promise<unknown>]>([
    ['a request', (client) => client.request('GET', issues)],
    ['a write', (client) => client.request('POST', issues, { title: 't' })],
    ['a list', (client) => client.pages(issues)],
    ['a query', (client) => client.graphql('{ viewer { login } }', {})],
  ])('a page where %s wants data is told as that', async (_what, ask) => {
    const error = await failure(ask(open(page)));
    expect(error.code).toBe('SERVER_ERROR');
    expect(error.message).toMatch(/^(GET|POST) \S+: what answers is not GitHub's API: it sends text\/html \(200\)$/);
    expect(error.next).toBe('See whether a proxy or a sign-in page stands before it, and whether the API url is right.');
  });

  it.each(['{"message":"odd"}', 'null', '"text"'])('no list where one was asked for: %s', async (body) => {
    const error = await failure(open(answering(200, body, { 'content-type': 'application/json' })).pages(issues));
    expect([error.code, error.message]).toEqual(['SERVER_ERROR', expect.stringMatching(/^GET \S+: (GitHub sends no list|what answers is not GitHub's API)/)]);
  });

  it('nothing where a query wants data', async () => {
    expect(await open(answering(200, 'null', { 'content-type': 'application/json' })).graphql('{ viewer { login } }', {})).toEqual({ data: null, errors: [] });
  });

  it('a redirect to what is no url', async () => {
    expect((await failure(open(answering(302, '', { location: 'http://[' })).request('GET', issues))).code).toBe('REFUSED');
  });
});
