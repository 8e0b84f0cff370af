/** Each way a server can fail: the error names cause and next step, nothing is half written, nothing stays on disk. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { openGitStore, type Credential } from '../../src/adapters/git-store.ts';
import type { BlueError } from '../../src/core/errors.ts';
import type { RealmStore } from '../../src/ports.ts';
import { startGitHttp, type Fault, type GitHttpServer } from '../servers/git-http.ts';
import { sshdMissing, startSshd, type SshServer } from '../servers/sshd.ts';
import { author, git, now, scratchFolder } from './worlds.ts';

const scratch = scratchFolder();
const temporary = join(scratch.path, 'temporary');
const secret = 'ghs_1234567890abcdefghijABCDEFGHIJ123456';
const change = { edits: [{ path: 'domains/a/exports.yaml', content: 'new\n' }], subject: 'a: export x@1.0.0', trailers: [] };

function open(location: string, credential: Credential, more: { timeout?: number; branch?: string } = {}): RealmStore {
  return openGitStore({ location, credential, temporary, environment: process.env, now, author, backoff: 10, ...more });
}

function leftovers(): string[] {
  return existsSync(temporary) ? readdirSync(temporary) : [];
}

/** Runs to the error, closes the store, and looks at what every failure has to keep to. */
async function failureOf(store: RealmStore, work: (store: RealmStore) => Promise<unknown>): Promise<BlueError> {
  const error = await work(store).then(
    () => undefined,
    (reason: BlueError) => reason,
  );
  await store.close();
  expect(leftovers()).toEqual([]);
  if (error === undefined) throw new Error('nothing failed');
  expect(error.name).toBe('BlueError');
  expect(error.next).toMatch(/^[A-Z].*\.$/);
  const said = `${error.message} ${error.next} ${error.stack} ${String(error.cause)}`;
  expect(said).not.toContain(secret);
  expect(said).not.toContain(Buffer.from(`x-access-token:${secret}`).toString('base64'));
  expect(error.message).not.toMatch(/[\u0000-\u001f]/);
  return error;
}

async function readThenCommit(store: RealmStore): Promise<unknown> {
  const { head } = await store.read();
  return store.commit(head, change);
}

describe('over HTTP', () => {
  let server: GitHttpServer;
  let gitDir: string;
  let start: string;
  beforeAll(async () => {
    server = await startGitHttp({
      root: join(scratch.path, 'http'),
      tokens: {
        [secret]: { login: 'writer', access: { 'o/realm': 'write', 'o/protected': 'write', 'o/hooked': 'write', 'o/other-branch': 'write' } },
        'read-only-token': { login: 'reader', access: { 'o/realm': 'read' } },
      },
      anonymous: ['o/realm'],
    });
    gitDir = await server.createRepo('o/realm');
    const tree = git(gitDir, ['mktree'], `100644 blob ${git(gitDir, ['hash-object', '-w', '--stdin'], 'name: r\n').trim()}\trealm.yaml\n`).trim();
    start = git(gitDir, ['commit-tree', '-m', 'start', tree]).trim();
    git(gitDir, ['update-ref', 'refs/heads/main', start]);
    for (const name of ['o/protected', 'o/hooked', 'o/other-branch']) {
      const path = await server.createRepo(name);
      git(gitDir, ['push', '--quiet', path, name === 'o/other-branch' ? 'main:refs/heads/work' : 'main']);
      if (name === 'o/other-branch') git(gitDir, ['push', '--quiet', path, 'main:refs/heads/more']);
    }
    await server.protect('o/protected', 'main');
  });
  afterAll(() => server.close());
  afterEach(() => {
    server.clearFaults();
    expect(git(gitDir, ['rev-parse', 'main']).trim()).toBe(start);
  });

  function at(name: string): string {
    return `${server.url}/${name}`;
  }

  it.each<[string, string, Credential, string, RegExp, RegExp]>([
    ['a wrong token', 'o/realm', { token: 'wrong' }, 'AUTH_FAILED', /did not accept the token/, /has not expired/],
    ['no token for a private realm', 'o/protected', {}, 'AUTH_FAILED', /or none was given/, /arrives as an empty text/],
    ['an empty token', 'o/protected', { token: ' \n' }, 'AUTH_FAILED', /or none was given/, /arrives as an empty text/],
    ['a token of two lines', 'o/realm', { token: 'a\nb' }, 'AUTH_FAILED', /spaces or line breaks/, /Store the token again/],
    ['a missing repository', 'o/none', { token: secret }, 'NOT_FOUND', /was not found, or the credential may not see it/, /Check the url/],
    ['a repository the token may not see', 'o/protected', { token: 'read-only-token' }, 'NOT_FOUND', /may not see it/, /may read that repository/],
    ['no main branch among several', 'o/other-branch', { token: secret }, 'NO_REALM', /has no branch main; it has more, work/, /Name the realm's branch/],
  ])('names %s on reading', async (_what, name, credential, code, message, next) => {
    const error = await failureOf(open(at(name), credential), (store) => store.read());
    expect([error.code, error.message, error.next]).toEqual([code, expect.stringMatching(message), expect.stringMatching(next)]);
    expect(error.message).toContain(code === 'AUTH_FAILED' && /line breaks/.test(error.message) ? '' : at(name));
  });

  it.each<[string, string, Credential, string, RegExp, RegExp]>([
    ['a read-only token', 'o/realm', { token: 'read-only-token' }, 'READ_ONLY', /may read .*, not write/, /contents: write/],
    ['no token where reading needs none', 'o/realm', {}, 'AUTH_FAILED', /none was given/, /contents: write/],
    ['a protected branch', 'o/protected', { token: secret }, 'PROTECTED_BRANCH', /GH006: Protected branch update failed for refs\/heads\/main/, /pull request/],
  ])('names %s on writing', async (_what, name, credential, code, message, next) => {
    const error = await failureOf(open(at(name), credential), readThenCommit);
    expect([error.code, error.message, error.next]).toEqual([code, expect.stringMatching(message), expect.stringMatching(next)]);
  });

  it.each<[string, Fault, string, RegExp, number]>([
    ['503', { kind: 'status', status: 503 }, 'SERVER_ERROR', /failed.*503/, 3],
    ['500', { kind: 'status', status: 500, on: /POST/ }, 'SERVER_ERROR', /failed.*500/, 3],
    ['429', { kind: 'status', status: 429 }, 'SERVER_ERROR', /too many requests/, 3],
    ['403', { kind: 'status', status: 403 }, 'AUTH_FAILED', /refuses this token \(403\)/, 1],
    ['a redirect', { kind: 'redirect', location: 'http://127.0.0.1:9/elsewhere' }, 'NOT_FOUND', /has moved/, 1],
    ['a cut connection', { kind: 'cut' }, 'UNREACHABLE', /was cut/, 3],
    ['an answer cut in the middle', { kind: 'truncate', on: /POST/ }, 'UNREACHABLE', /was cut/, 3],
  ])('names %s on reading, and tries again only where that may help', async (_what, fault, code, message, tries) => {
    server.fault(fault);
    const asked = server.requests.length;
    const error = await failureOf(open(at('o/realm'), { token: secret }), (store) => store.read());
    expect([error.code, error.message]).toEqual([code, expect.stringMatching(message)]);
    const firsts = server.requests.slice(asked).filter((line) => line.startsWith('GET'));
    expect(firsts).toHaveLength(tries);
  });

  it('reads although the server failed twice', async () => {
    server.fault({ kind: 'status', status: 502, times: 1 });
    server.fault({ kind: 'truncate', on: /POST/, times: 1 });
    const store = open(at('o/realm'), { token: secret });
    expect((await store.read()).head).toBe(start);
    await store.close();
    expect(leftovers()).toEqual([]);
  });

  it('gives up on a server that never answers', async () => {
    server.fault({ kind: 'hang' });
    const error = await failureOf(open(at('o/realm'), { token: secret }, { timeout: 700 }), (store) => store.read());
    expect(error.code).toBe('TIMED_OUT');
  });

  it('names a server that is not there, and one that nobody knows', async () => {
    const gone = await failureOf(open('http://127.0.0.1:9/o/realm', { token: secret }), (store) => store.read());
    expect([gone.code, gone.message]).toEqual(['UNREACHABLE', expect.stringContaining('Failed to connect')]);
    const unknown = await failureOf(open('https://realm.invalid/o/realm', { token: secret }), (store) => store.read());
    expect([unknown.code, unknown.message]).toEqual(['UNREACHABLE', expect.stringContaining('Could not resolve host')]);
  });

  it.each<[string, Fault, string]>([
    ['answers 500', { kind: 'status', status: 500, on: /POST .*receive-pack/ }, 'SERVER_ERROR'],
    ['cuts the connection', { kind: 'cut', on: /POST .*receive-pack/ }, 'UNREACHABLE'],
    ['cuts it before anything', { kind: 'cut', on: /service=git-receive-pack/ }, 'UNREACHABLE'],
  ])('writes nothing when the server %s at a push', async (_what, fault, code) => {
    server.fault(fault);
    const error = await failureOf(open(at('o/realm'), { token: secret }), readThenCommit);
    expect(error.code).toBe(code);
    expect(git(gitDir, ['for-each-ref', '--format=%(refname) %(objectname)'])).toBe(`refs/heads/main ${start}\n`);
  });

  it('finds that a push has landed when only the answer was lost', async () => {
    server.fault({ kind: 'lose-answer', on: /POST .*receive-pack/, times: 1 });
    const store = open(at('o/realm'), { token: secret });
    const made = (await readThenCommit(store)) as { commit: string; changed: boolean };
    expect(made.changed).toBe(true);
    expect(git(gitDir, ['rev-parse', 'main']).trim()).toBe(made.commit);
    await store.close();
    git(gitDir, ['update-ref', 'refs/heads/main', start]);
  });

  it('does not bring back a commit that somebody took off the branch', async () => {
    const store = open(at('o/realm'), { token: secret });
    const first = (await readThenCommit(store)) as { commit: string };
    await store.read();
    git(gitDir, ['update-ref', 'refs/heads/main', start]);
    await expect(store.commit(first.commit, { ...change, edits: [{ path: 'b.yaml', content: 'b' }] })).rejects.toMatchObject({ code: 'HEAD_MOVED' });
    expect((await store.read()).head).toBe(start);
    await store.close();
  });

  it('makes three requests to read, two more to publish, and none for an equal tree', async () => {
    const asked = server.requests.length;
    const store = open(at('o/realm'), { token: secret });
    const { head } = await store.read();
    expect(server.requests.slice(asked)).toEqual([
      'GET /o/realm/info/refs?service=git-upload-pack 200',
      'POST /o/realm/git-upload-pack 200',
      'POST /o/realm/git-upload-pack 200',
    ]);
    await store.commit(head, { ...change, edits: [{ path: 'realm.yaml', content: 'name: r\n' }] });
    expect(server.requests).toHaveLength(asked + 3);
    await store.commit(head, change);
    expect(server.requests.slice(asked + 3)).toEqual(['GET /o/realm/info/refs?service=git-receive-pack 200', 'POST /o/realm/git-receive-pack 200']);
    await store.close();
    git(gitDir, ['update-ref', 'refs/heads/main', start]);
  });

  it('names a branch that is not there, and writes to one that is given', async () => {
    const missing = await failureOf(open(at('o/realm'), { token: secret }, { branch: 'nope' }), (store) => store.read());
    expect([missing.code, missing.message]).toEqual(['NO_REALM', expect.stringContaining('has no branch nope; it has main')]);
    const store = open(at('o/other-branch'), { token: secret }, { branch: 'work' });
    const made = (await readThenCommit(store)) as { commit: string };
    await store.close();
    expect(git(join(server.root, 'o/other-branch.git'), ['rev-parse', 'work', 'more']).trim().split('\n')).toEqual([made.commit, start]);
  });

  it('says what a failing hook says, without its control characters', async () => {
    await server.setHook('o/hooked', 'pre-receive', 'printf "\\033[31mno \\007way ::set-output name=a::b ghp_abcdefghijklmnop1234\\n" >&2; exit 1');
    const error = await failureOf(open(at('o/hooked'), { token: secret }), readThenCommit);
    expect(error.code).toBe('PROTECTED_BRANCH');
    expect(error.message).toContain('no way ::set-output name=a::b ***');
  });
});

const noSsh = sshdMissing();
(noSsh === undefined ? describe : describe.skip)('over SSH', () => {
  let server: SshServer;
  let keys: { write: string; read: string; strange: string };
  beforeAll(async () => {
    server = await startSshd({ root: join(scratch.path, 'ssh') });
    await server.createRepo('o/realm');
    await server.createRepo('o/other');
    keys = {
      write: await server.addKey('writer', 'o/realm', 'write'),
      read: await server.addKey('reader', 'o/realm', 'read'),
      strange: await server.strangeKey(),
    };
  });
  afterAll(() => server.close());

  it.each<[string, () => { location?: string; key?: string; hosts?: string }, string, RegExp]>([
    ['a read-only key', () => ({ key: keys.read }), 'READ_ONLY', /marked as read only/],
    ['a key nobody knows', () => ({ key: keys.strange }), 'AUTH_FAILED', /was not accepted/],
    ['another repository than the key\'s', () => ({ location: server.location('o/other') }), 'NOT_FOUND', /may not see it/],
    ['a host key that is not known', () => ({ hosts: '[127.0.0.1]:1 ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl' }), 'HOST_KEY', /host key/],
    ['a host key that has changed', () => ({ hosts: `[127.0.0.1]:${server.port} ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl` }), 'HOST_KEY', /host key/],
    ['no known host', () => ({ hosts: '' }), 'HOST_KEY', /Nobody has said which host key/],
    ['a key that is no key', () => ({ key: 'ssh-ed25519 AAAA me' }), 'AUTH_FAILED', /is not a private key/],
    ['a key that is broken', () => ({ key: '-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----' }), 'AUTH_FAILED', /cannot be read by ssh/],
    ['a server that is not there', () => ({ location: 'ssh://git@127.0.0.1:9/o/realm.git' }), 'UNREACHABLE', /failed or was cut/],
  ])('names %s', async (_what, given, code, message) => {
    const { location = server.location('o/realm'), key = keys.write, hosts = server.knownHosts } = given();
    const error = await failureOf(open(location, { sshKey: key, knownHosts: hosts }), readThenCommit);
    expect([error.code, error.message]).toEqual([code, expect.stringMatching(message)]);
    for (const line of key.split('\n').slice(1, -2)) expect(error.message).not.toContain(line);
  });

  it('takes a key with CRLF and without a newline at its end', async () => {
    const store = open(server.location('o/realm'), { sshKey: keys.write.trimEnd().replaceAll('\n', '\r\n'), knownHosts: server.knownHosts });
    expect((await store.read()).head).toBeUndefined();
    await store.close();
    expect(leftovers()).toEqual([]);
  });
});

afterAll(() => scratch.remove());
