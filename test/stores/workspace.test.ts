/** A member's checkout as this project sees it: what is listed, what is read, where writing goes, and that nothing is run. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync, chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openWorkspace, withoutCredentials } from '../../src/adapters/workspace.ts';
import { notHere } from '../../src/load/not-here.ts';
import type { Workspace } from '../../src/ports.ts';
import { git, scratchFolder } from './worlds.ts';

let scratch: ReturnType<typeof scratchFolder>;
let root: string;

function open(path = root, environment: NodeJS.ProcessEnv = process.env): Workspace {
  return openWorkspace(path, { environment });
}

function put(path: string, content = path): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), content);
}

async function listed(workspace = open()): Promise<string[]> {
  return (await workspace.list()).files.map(({ path }) => path);
}

beforeEach(() => {
  scratch = scratchFolder();
  root = join(scratch.path, 'member');
  mkdirSync(root);
  git(root, ['init', '--quiet', '--initial-branch=main']);
  put('src/a.py');
  put('.gitignore', 'ignored/\n');
  git(root, ['add', '.']);
  git(root, ['commit', '--quiet', '-m', 'first']);
});
afterEach(() => scratch.remove());

describe('listing', () => {
  it('has tracked and untracked files with their sizes, and neither ignored nor deleted ones', async () => {
    put('src/new file ü.ts', 'four');
    put('ignored/x');
    put('tracked-but-gone');
    git(root, ['add', 'tracked-but-gone']);
    execFileSync('rm', [join(root, 'tracked-but-gone')]);
    expect((await open().list()).files).toEqual([
      { path: '.gitignore', size: 9 },
      { path: 'src/a.py', size: 8 },
      { path: 'src/new file ü.ts', size: 4 },
    ]);
  });

  it('names links, submodules and repositories inside, and does not go through them', async () => {
    symlinkSync('/etc', join(root, 'etc'));
    symlinkSync('src/a.py', join(root, 'inside'));
    mkdirSync(join(root, 'nested'));
    git(join(root, 'nested'), ['init', '--quiet']);
    put('nested/y');
    git(root, ['update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},module`]);
    mkdirSync(join(root, 'module'));
    const { files, irregular } = await open().list();
    expect(files.map(({ path }) => path)).toEqual(['.gitignore', 'src/a.py']);
    expect(irregular).toEqual([
      { path: 'etc', mode: '120000' },
      { path: 'inside', mode: '120000' },
      { path: 'module', mode: '160000' },
      { path: 'nested', mode: '160000' },
    ]);
  });

  it('leaves out a tracked file behind a folder that has become a link', async () => {
    const outside = join(scratch.path, 'outside');
    mkdirSync(outside);
    writeFileSync(join(outside, 'a.py'), 'secret');
    execFileSync('rm', ['-r', join(root, 'src')]);
    symlinkSync(outside, join(root, 'src'));
    expect(await listed()).toEqual(['.gitignore']);
  });

  it('of a folder inside a repository is relative to that folder', async () => {
    put('packages/one/b.ts');
    expect(await listed(open(join(root, 'packages/one')))).toEqual(['b.ts']);
  });

  // Nothing is closed to root.
  (process.getuid?.() === 0 ? it.skip : it)('names folders that this user may not enter', async () => {
    const plain = join(scratch.path, 'plain');
    mkdirSync(join(plain, 'closed'), { recursive: true });
    writeFileSync(join(plain, 'a.ts'), '');
    chmodSync(join(plain, 'closed'), 0);
    const { files, irregular } = await open(plain).list();
    expect(files.map(({ path }) => path)).toEqual(['a.ts']);
    expect(irregular).toEqual([{ path: 'closed', mode: '040000' }]);
    expect(notHere({ irregular, links: [], absent: [] })).toEqual([{ file: 'closed', reason: 'this user may not look into it', blocksRemovals: true }]);
  });

  it('works without a repository, and skips what nobody wrote', async () => {
    const plain = join(scratch.path, 'plain');
    mkdirSync(join(plain, 'node_modules/x'), { recursive: true });
    mkdirSync(join(plain, 'src'));
    for (const path of ['node_modules/x/i.js', 'src/a.ts', 'b.ts']) writeFileSync(join(plain, path), '');
    symlinkSync('/etc', join(plain, 'etc'));
    const { files, irregular } = await open(plain).list();
    expect(files.map(({ path }) => path)).toEqual(['b.ts', 'src/a.ts']);
    expect(irregular).toEqual([{ path: 'etc', mode: '120000' }]);
    expect(await open(plain).source()).toEqual({});
    expect(await open(plain).lastChange('b.ts')).toBeUndefined();
  });

  it('works without git', async () => {
    expect(await listed(open(root, { PATH: '/nonexistent' }))).toEqual(['.gitignore', 'src/a.py']);
  });

  it('runs nothing that the repository\'s config names, and does not go where it points', async () => {
    const proof = join(scratch.path, 'proof');
    const run = `touch '${proof}' && false`;
    for (const [key, value] of [
      ['core.fsmonitor', run],
      ['core.hooksPath', join(root, 'hooks')],
      ['core.pager', run],
      ['core.sshCommand', run],
      ['log.showSignature', 'true'],
      ['gpg.program', run],
      ['diff.external', run],
      ['diff.evil.textconv', run],
      ['filter.evil.clean', run],
      ['core.worktree', scratch.path],
    ] as const) {
      git(root, ['config', key, value]);
    }
    put('.gitattributes', '* diff=evil filter=evil\n');
    const workspace = open();
    await workspace.list();
    await workspace.source();
    await workspace.lastChange('src/a.py');
    expect(existsSync(proof)).toBe(false);
  });
});

describe('reading and writing', () => {
  it('reads bytes as they are, and nothing for what is not a file', async () => {
    writeFileSync(join(root, 'bytes'), Buffer.from([0, 255, 13, 10]));
    const workspace = open();
    expect(Buffer.from((await workspace.read('bytes')) ?? [])).toEqual(Buffer.from([0, 255, 13, 10]));
    expect(await workspace.read('src')).toBeUndefined();
    expect(await workspace.read('none')).toBeUndefined();
    expect(await workspace.read('src/a.py/x')).toBeUndefined();
    expect(await workspace.read('none/deeper')).toBeUndefined();
  });

  it('writes whole files with LF, makes folders, keeps the mode, and leaves no temporary file', async () => {
    const workspace = open();
    await workspace.write('.blue/config.yaml', 'a: 1\r\nb: 2\n');
    expect(readFileSync(join(root, '.blue/config.yaml'), 'utf8')).toBe('a: 1\nb: 2\n');
    put('run.sh', 'old');
    chmodSync(join(root, 'run.sh'), 0o755);
    await workspace.write('run.sh', 'new');
    expect(statSync(join(root, 'run.sh')).mode & 0o777).toBe(0o755);
    expect(readdirSync(join(root, '.blue'))).toEqual(['config.yaml']);
    await workspace.write('.blue/config.yaml', undefined);
    await workspace.write('.blue/never.yaml', undefined);
    expect(readdirSync(join(root, '.blue'))).toEqual([]);
  });

  it.each(['../x', '/etc/hostname', 'a/../../x', '', 'a//b', './a', 'a/.', 'a\u0000b', '..\\x'])('refuses %j', async (path) => {
    for (const work of [open().read(path), open().write(path, 'x'), open().write(path, undefined)]) {
      await expect(work).rejects.toMatchObject({ name: 'BlueError', code: 'BAD_PATH' });
    }
  });

  it.each([
    ['a link out of the tree', 'link', () => symlinkSync(join(scratch.path, 'target'), join(root, 'link'))],
    ['a link inside the tree', 'link', () => symlinkSync('src/a.py', join(root, 'link'))],
    ['a link to nowhere', 'link', () => symlinkSync('nowhere', join(root, 'link'))],
    ['a folder that is a link', 'link/target', () => symlinkSync(scratch.path, join(root, 'link'))],
  ])('refuses %s', async (_what, path, make) => {
    writeFileSync(join(scratch.path, 'target'), 'secret');
    make();
    const workspace = open();
    await expect(workspace.read(path)).rejects.toMatchObject({ code: 'BAD_PATH' });
    await expect(workspace.write(path, 'x')).rejects.toMatchObject({ code: 'BAD_PATH' });
    await expect(workspace.write(path, undefined)).rejects.toMatchObject({ code: 'BAD_PATH' });
    expect(readFileSync(join(scratch.path, 'target'), 'utf8')).toBe('secret');
  });

  it('does not hang on a pipe, and does not write over a folder', async () => {
    execFileSync('mkfifo', [join(root, 'pipe')]);
    expect(await open().read('pipe')).toBeUndefined();
    await expect(open().write('src', 'x')).rejects.toMatchObject({ code: 'BAD_PATH' });
    await expect(open().write('pipe', 'x')).rejects.toMatchObject({ code: 'BAD_PATH' });
  });

  it('works when the root itself is reached through a link', async () => {
    symlinkSync(root, join(scratch.path, 'alias'));
    expect(Buffer.from((await open(join(scratch.path, 'alias')).read('src/a.py')) ?? []).toString()).toBe('src/a.py');
  });

  it('needs a root', () => {
    expect(() => open(join(scratch.path, 'none'))).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
    expect(() => open(join(root, 'src/a.py'))).toThrow(expect.objectContaining({ code: 'NOT_FOUND', message: expect.stringContaining('is no folder') }));
  });
});

describe('where it stands', () => {
  it('tells commit, branch and remote, without a credential', async () => {
    git(root, ['remote', 'add', 'upstream', 'https://example.org/other']);
    git(root, ['remote', 'add', 'origin', 'https://me:secret@github.com/o/member.git']);
    const commit = git(root, ['rev-parse', 'HEAD']).trim();
    expect(await open().source()).toEqual({ commit, branch: 'main', url: 'https://github.com/o/member.git' });
    git(root, ['switch', '--quiet', '--detach']);
    git(root, ['remote', 'remove', 'origin']);
    expect(await open().source()).toEqual({ commit, url: 'https://example.org/other' });
  });

  it('tells the branch before the first commit', async () => {
    const fresh = join(scratch.path, 'fresh');
    git(scratch.path, ['init', '--quiet', '--initial-branch=trunk', fresh]);
    expect(await open(fresh).source()).toEqual({ branch: 'trunk' });
    expect(await open(fresh).lastChange('x')).toBeUndefined();
  });

  it.each([
    ['https://user:token@github.com/o/r', 'https://github.com/o/r'],
    ['https://token@github.com/o/r', 'https://github.com/o/r'],
    ['ssh://git:secret@host:22/o/r', 'ssh://git@host:22/o/r'],
    ['git@github.com:o/r.git', 'git@github.com:o/r.git'],
    ['/srv/a@b/r', '/srv/a@b/r'],
    ['https://github.com/o/r@x', 'https://github.com/o/r@x'],
  ])('takes the credential out of %s', (url, clean) => expect(withoutCredentials(url)).toBe(clean));

  it('tells when a file last changed, and nothing where a shallow history ends', async () => {
    const commits = [git(root, ['rev-parse', 'HEAD']).trim()];
    for (const name of ['b', 'c']) {
      put(`src/${name}.py`);
      git(root, ['add', '.']);
      git(root, ['commit', '--quiet', '-m', name]);
      commits.push(git(root, ['rev-parse', 'HEAD']).trim());
    }
    const [first, second, third] = commits;
    const at = new Date(Number(git(root, ['log', '-1', '--format=%ct']).trim()) * 1000).toISOString();
    const files = ['src/a.py', 'src/b.py', 'src/c.py', 'src/*.py', 'none'];
    async function known(path: string): Promise<(string | undefined)[]> {
      const changes = await Promise.all(files.map((file) => open(path).lastChange(file)));
      return changes.map((change) => change?.commit);
    }
    expect(await known(root)).toEqual([first, second, third, undefined, undefined]);
    expect(await open().lastChange('src/c.py')).toEqual({ commit: third, at });
    const clone = join(scratch.path, 'shallow');
    git(scratch.path, ['clone', '--quiet', '--depth=2', `file://${root}`, clone]);
    expect(await known(clone)).toEqual([undefined, undefined, third, undefined, undefined]);
  });
});
