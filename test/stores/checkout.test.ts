/** A realm that is a person's checkout: their uncommitted work is never touched, and their clean files follow. */
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openGitStore } from '../../src/adapters/git-store.ts';
import { createLocalRealm } from '../../src/adapters/local-store.ts';
import type { RealmCommit } from '../../src/core/plan.ts';
import type { CommitReceipt } from '../../src/ports.ts';
import { author, git, now, scratchFolder } from './worlds.ts';

let scratch: ReturnType<typeof scratchFolder>;
let work: string;
let start: string;

function options(): { temporary: string; environment: NodeJS.ProcessEnv; now: () => Date; author: typeof author } {
  return { temporary: join(scratch.path, 't'), environment: process.env, now, author };
}

async function commit(edits: Record<string, string | undefined>, more: Partial<RealmCommit> & { branch?: string } = {}): Promise<CommitReceipt> {
  const store = openGitStore({ location: work, ...options() });
  const { head } = await store.read();
  try {
    const list = Object.entries(edits).map(([path, content]) => ({ path, content }));
    return await store.commit(head, { edits: list, subject: 'a: export x@1.0.0', trailers: [], ...more });
  } finally {
    await store.close();
  }
}

function read(path: string): string {
  return readFileSync(join(work, path), 'utf8');
}

function status(): string {
  return git(work, ['status', '--porcelain', '--untracked-files=all']);
}

beforeEach(async () => {
  scratch = scratchFolder();
  work = join(scratch.path, 'realm');
  await createLocalRealm({ path: work, ...options() });
  start = (await commit({ 'realm.yaml': 'name: r\n', 'domains/a/exports.yaml': 'one\n', 'domains/b/domain.yaml': 'b\n' })).commit;
});
afterEach(() => scratch.remove());

describe('a clean checkout', () => {
  it('has the files of the first commit', () => {
    expect(read('domains/a/exports.yaml')).toBe('one\n');
    expect(status()).toBe('');
    expect(git(work, ['rev-parse', 'HEAD']).trim()).toBe(start);
  });

  it('is brought forward: changed, new and deleted files, and an index that agrees', async () => {
    const made = await commit({ 'domains/a/exports.yaml': 'two\n', 'domains/c/domain.yaml': 'c\n', 'domains/b/domain.yaml': undefined });
    expect(made.note).toBeUndefined();
    expect(read('domains/a/exports.yaml')).toBe('two\n');
    expect(read('domains/c/domain.yaml')).toBe('c\n');
    expect(existsSync(join(work, 'domains/b'))).toBe(false);
    expect(status()).toBe('');
  });

  it('is brought forward though its files were touched without a change', async () => {
    utimesSync(join(work, 'domains/a/exports.yaml'), 1, 1);
    expect((await commit({ 'domains/a/exports.yaml': 'two\n' })).note).toBeUndefined();
    expect(status()).toBe('');
  });

  it('that has another branch checked out stays there', async () => {
    git(work, ['switch', '--quiet', '-c', 'mine']);
    const made = await commit({ 'domains/a/exports.yaml': 'two\n' });
    expect(made.note).toBeUndefined();
    expect(git(work, ['rev-parse', 'main', 'mine']).trim().split('\n')).toEqual([made.commit, start]);
    expect([read('domains/a/exports.yaml'), status()]).toEqual(['one\n', '']);
  });

  it('with a detached HEAD stays there', async () => {
    git(work, ['switch', '--quiet', '--detach']);
    const made = await commit({ 'domains/a/exports.yaml': 'two\n' });
    expect(git(work, ['rev-parse', 'main', 'HEAD']).trim().split('\n')).toEqual([made.commit, start]);
    expect(read('domains/a/exports.yaml')).toBe('one\n');
  });

  it('keeps a linked worktree\'s main realm reachable', async () => {
    git(work, ['switch', '--quiet', '-c', 'mine']);
    const linked = join(scratch.path, 'linked');
    git(work, ['worktree', 'add', '--quiet', linked, 'main']);
    work = linked;
    const made = await commit({ 'domains/a/exports.yaml': 'two\n' });
    expect(made.note).toBeUndefined();
    expect([read('domains/a/exports.yaml'), status()]).toEqual(['two\n', '']);
    expect(git(work, ['rev-parse', 'main']).trim()).toBe(made.commit);
  });
});

describe('uncommitted work', () => {
  it('elsewhere is kept, staged or not, tracked or not, while the rest follows', async () => {
    writeFileSync(join(work, 'realm.yaml'), 'name: edited\n');
    writeFileSync(join(work, 'domains/b/domain.yaml'), 'staged\n');
    git(work, ['add', 'domains/b/domain.yaml']);
    writeFileSync(join(work, 'notes.txt'), 'mine\n');
    const before = status();
    const made = await commit({ 'domains/a/exports.yaml': 'two\n' });
    expect(made.note).toBeUndefined();
    expect([read('realm.yaml'), read('domains/b/domain.yaml'), read('notes.txt')]).toEqual(['name: edited\n', 'staged\n', 'mine\n']);
    expect(read('domains/a/exports.yaml')).toBe('two\n');
    expect(status()).toBe(before);
  });

  it.each<[string, () => void, Record<string, string>]>([
    ['in a changed file', () => writeFileSync(join(work, 'domains/a/exports.yaml'), 'mine\n'), { 'domains/a/exports.yaml': 'mine\n' }],
    [
      'staged in a changed file',
      () => {
        writeFileSync(join(work, 'domains/a/exports.yaml'), 'mine\n');
        git(work, ['add', '.']);
      },
      { 'domains/a/exports.yaml': 'mine\n' },
    ],
    [
      'untracked where a new file goes',
      () => {
        mkdirSync(join(work, 'domains/c'));
        writeFileSync(join(work, 'domains/c/domain.yaml'), 'mine\n');
      },
      { 'domains/c/domain.yaml': 'mine\n', 'domains/a/exports.yaml': 'one\n' },
    ],
    ['by another git right now', () => writeFileSync(join(work, '.git/index.lock'), ''), { 'domains/a/exports.yaml': 'one\n' }],
  ])('%s is left with all the files, and the receipt says so', async (_what, prepare, files) => {
    prepare();
    const made = await commit({ 'domains/a/exports.yaml': 'two\n', 'domains/c/domain.yaml': 'c\n' });
    expect(made.changed).toBe(true);
    expect(made.note).toMatch(/^main moved to [0-9a-f]{12}, but the files of the checkout were left alone/);
    for (const [path, content] of Object.entries(files)) expect(read(path)).toBe(content);
    expect(git(work, ['show', 'main:domains/a/exports.yaml'])).toBe('two\n');
  });

  it('in a file that was deleted by hand stays deleted', async () => {
    rmSync(join(work, 'domains/b/domain.yaml'));
    const made = await commit({ 'domains/a/exports.yaml': 'two\n' });
    expect(made.note).toBeUndefined();
    expect(status()).toBe(' D domains/b/domain.yaml\n');
  });

  it('in a repository without a commit is not overwritten', async () => {
    work = join(scratch.path, 'fresh');
    await createLocalRealm({ path: work, ...options() });
    writeFileSync(join(work, 'realm.yaml'), 'mine\n');
    const made = await commit({ 'realm.yaml': 'theirs\n', 'other.yaml': 'o\n' });
    expect(made.note).toContain('left alone');
    expect(read('realm.yaml')).toBe('mine\n');
    expect(existsSync(join(work, 'other.yaml'))).toBe(false);
  });
});

describe('which branch holds the realm', () => {
  it.each<[string, (path: string) => void, string]>([
    ['main, though a person works on another', (path) => git(path, ['switch', '--quiet', '-c', 'topic']), 'main'],
    ['master, where there is no main', (path) => git(path, ['branch', '--quiet', '-m', 'master']), 'master'],
    ['HEAD, where there is neither', (path) => git(path, ['branch', '--quiet', '-m', 'trunk']), 'trunk'],
  ])('%s', async (_what, prepare, branch) => {
    prepare(work);
    const { commit: id } = await commit({ 'domains/a/exports.yaml': 'two\n' });
    expect(git(work, ['rev-parse', branch]).trim()).toBe(id);
  });

  it('the HEAD of a bare repository, unless it names a branch that is not there', async () => {
    const bare = join(scratch.path, 'bare.git');
    git(scratch.path, ['clone', '--quiet', '--bare', work, bare]);
    git(bare, ['branch', 'trunk', 'main']);
    git(bare, ['symbolic-ref', 'HEAD', 'refs/heads/trunk']);
    work = bare;
    const first = await commit({ 'a.yaml': '1' });
    expect(git(bare, ['rev-parse', 'trunk', 'main']).trim().split('\n')).toEqual([first.commit, start]);
    git(bare, ['symbolic-ref', 'HEAD', 'refs/heads/gone']);
    const second = await commit({ 'a.yaml': '2' });
    expect(git(bare, ['rev-parse', 'main']).trim()).toBe(second.commit);
  });
});

const asRoot = process.getuid?.() === 0;
(asRoot || process.platform === 'win32' ? it.skip : it)('says that a realm nobody may write to is read-only', async () => {
  chmodSync(join(work, '.git/objects'), 0o555);
  await expect(commit({ 'a.yaml': 'x' })).rejects.toMatchObject({ code: 'READ_ONLY' });
  chmodSync(join(work, '.git/objects'), 0o755);
});

it('finds a realm writable where it is a worktree of its own, whose objects are somewhere else', async () => {
  const tree = join(scratch.path, 'worktree');
  git(work, ['worktree', 'add', '--quiet', '-b', 'side', tree]);
  for (const location of [work, tree]) {
    const store = openGitStore({ location, ...options() });
    await expect(store.probeWrite!()).resolves.toBeUndefined();
    await store.close();
  }
});

it('says who holds a branch that stays locked', async () => {
  writeFileSync(join(work, '.git/refs/heads/main.lock'), '');
  await expect(commit({ 'a.yaml': 'x' })).rejects.toMatchObject({ code: 'HEAD_MOVED', next: expect.stringContaining('.lock') });
  expect(git(work, ['rev-parse', 'main']).trim()).toBe(start);
});

it('keeps the line ends of a person whose git writes CRLF', async () => {
  git(work, ['config', 'core.autocrlf', 'true']);
  rmSync(join(work, 'domains/a/exports.yaml'));
  git(work, ['checkout', '--quiet', '--', 'domains/a/exports.yaml']);
  expect(read('domains/a/exports.yaml')).toBe('one\r\n');
  expect((await commit({ 'domains/a/exports.yaml': 'two\n' })).note).toBeUndefined();
  expect(read('domains/a/exports.yaml')).toBe('two\r\n');
  expect(git(work, ['show', 'main:domains/a/exports.yaml'])).toBe('two\n');
  expect(status()).toBe('');
});

it('works in a repository whose ids are SHA-256', async () => {
  work = join(scratch.path, 'sha256');
  git(scratch.path, ['init', '--quiet', '--initial-branch=main', '--object-format=sha256', work]);
  const first = await commit({ 'realm.yaml': 'one\n' });
  expect(first.commit).toMatch(/^[0-9a-f]{64}$/);
  expect((await commit({ 'realm.yaml': 'two\n' })).changed).toBe(true);
  expect([read('realm.yaml'), status()]).toEqual(['two\n', '']);
});

it('leaves no crash report in the repository when the commit cannot be written', async () => {
  const bare = join(scratch.path, 'broken.git');
  git(scratch.path, ['clone', '--quiet', '--bare', work, bare]);
  work = bare;
  const store = openGitStore({ location: work, ...options() });
  const { head } = await store.read();
  rmSync(join(bare, 'objects'), { recursive: true });
  mkdirSync(join(bare, 'objects'));
  await expect(store.commit(head, { edits: [{ path: 'a', content: 'b' }], subject: 's', trailers: [] })).rejects.toMatchObject({ name: 'BlueError' });
  expect(readdirSync(bare).filter((name) => name.startsWith('fast_import'))).toEqual([]);
  await store.close();
});
