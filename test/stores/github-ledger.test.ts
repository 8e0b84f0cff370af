/** The ledger's ref over real git: a path, and HTTP under the same origin as the API. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ledgerRef, openGitLedger } from '../../src/adapters/git-ledger.ts';
import type { RealmCommit } from '../../src/core/plan.ts';
import type { RealmStore } from '../../src/ports.ts';
import { startGitHttp, type GitHttpServer } from '../servers/git-http.ts';
import { startGitHub, type GitHubServer } from '../servers/github.ts';
import { proxyTo } from '../servers/proxy.ts';

let root: string;
let server: GitHttpServer;
let github: GitHubServer;
let bare: string;
const stores: RealmStore[] = [];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'ledger-'));
  server = await startGitHttp({ root, tokens: { rw: { login: 'realm', access: { 'lab/realm': 'write' } }, ro: { login: 'reader', access: { 'lab/realm': 'read' } } } });
  bare = await server.createRepo('lab/realm');
  github = await startGitHub({ repositories: [{ name: 'lab/realm' }], tokens: {}, git: proxyTo(server.url) });
});
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close();
  expect((await readdir(tmpdir())).filter((name) => name.startsWith('blue-') && name.includes(String(process.pid)))).toEqual([]);
  await github.close();
  await server.close();
  await rm(root, { recursive: true, force: true });
});

function change(files: Record<string, string | undefined>): RealmCommit {
  return { edits: Object.entries(files).map(([path, content]) => ({ path, content })), subject: 'ledger: 1 consumer', trailers: [] };
}

function git(...args: string[]): string {
  return execFileSync('git', [`--git-dir=${bare}`, ...args], { encoding: 'utf8' }).trim();
}

describe.each([
  ['a path', () => bare, undefined],
  ['HTTP beside the API', () => `${github.url}/lab/realm.git`, 'rw'],
])('over %s', (_, location, token) => {
  function open(other = token): RealmStore {
    const store = openGitLedger({
      location: location(), ...(other === undefined ? {} : { credential: { token: other } }), temporary: root,
      environment: process.env, now: () => new Date('2026-11-23T08:00:00Z'), author: { name: 'blue', email: 'blue@localhost' },
    });
    stores.push(store);
    return store;
  }

  it('reads as empty, and is made by its first commit, on no branch', async () => {
    const store = open();
    expect(await store.read()).toEqual({ head: undefined, files: new Map(), irregular: [] });
    const { commit, changed } = await store.commit(undefined, change({ 'consumers/a.json': '{}\n' }));
    expect(changed).toBe(true);
    expect(git('for-each-ref', '--format=%(refname) %(objectname)')).toBe(`${ledgerRef} ${commit}`);
    const again = await open().read();
    expect(again.head).toBe(commit);
    expect(Buffer.from(again.files.get('consumers/a.json') ?? []).toString()).toBe('{}\n');
  });

  it('writes commit after commit without reading in between, and none for no change', async () => {
    const store = open();
    await store.read();
    let head: string | undefined;
    for (const text of ['1', '2', '3']) head = (await store.commit(head, change({ 'a.json': text, [`${text}.json`]: text }))).commit;
    expect(await store.commit(head, change({ 'a.json': '3' }))).toEqual({ commit: head, changed: false });
    await store.commit(head, change({ '1.json': undefined }));
    expect(git('ls-tree', '--name-only', ledgerRef).split('\n')).toEqual(['2.json', '3.json', 'a.json']);
    expect(git('rev-list', '--count', ledgerRef)).toBe('4');
  });

  it('refuses when somebody else has written, also the first time', async () => {
    const [mine, theirs] = [open(), open()];
    await mine.read();
    await theirs.read();
    const first = await theirs.commit(undefined, change({ 'a.json': 'theirs' }));
    await expect(mine.commit(undefined, change({ 'a.json': 'mine' }))).rejects.toMatchObject({ code: 'HEAD_MOVED' });
    await mine.read();
    await mine.commit(first.commit, change({ 'a.json': 'mine' }));
    await expect(theirs.commit(first.commit, change({ 'b.json': 'late' }))).rejects.toMatchObject({ code: 'HEAD_MOVED' });
    expect(git('show', `${ledgerRef}:a.json`)).toBe('mine');
  });
});

it('believes the server, not the lost answer', async () => {
  const store = openGitLedger({ location: `${github.url}/lab/realm.git`, credential: { token: 'rw' }, temporary: root, environment: process.env, now: () => new Date(), author: { name: 'b', email: 'b@l' } });
  stores.push(store);
  await store.read();
  server.fault({ on: /POST .*git-receive-pack/, kind: 'lose-answer', times: 1 });
  const { commit } = await store.commit(undefined, change({ 'a.json': '1' }));
  expect(git('rev-parse', ledgerRef)).toBe(commit);
});

it('says that a token may only read', async () => {
  const store = openGitLedger({ location: `${github.url}/lab/realm.git`, credential: { token: 'ro' }, temporary: root, environment: process.env, now: () => new Date(), author: { name: 'b', email: 'b@l' } });
  stores.push(store);
  await store.read();
  await expect(store.commit(undefined, change({ 'a.json': '1' }))).rejects.toMatchObject({ code: 'READ_ONLY' });
});
