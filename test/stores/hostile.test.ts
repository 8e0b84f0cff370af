/** A realm is written by others: what its tree, its repository or its url may hold does nothing and leads nowhere. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readCheckout } from '../../src/adapters/checkout.ts';
import { readTree } from '../../src/adapters/git-objects.ts';
import { openGitStore } from '../../src/adapters/git-store.ts';
import { createLocalRealm } from '../../src/adapters/local-store.ts';
import { gitEnvironment, neutral } from '../../src/adapters/git.ts';
import { openWorkspace } from '../../src/adapters/workspace.ts';
import { checkRealmFiles, parseRealm } from '../../src/core/realm.ts';
import type { RealmStore } from '../../src/ports.ts';
import { startGitHttp, type GitHttpServer } from '../servers/git-http.ts';
import { author, git, now, scratchFolder } from './worlds.ts';

let scratch: ReturnType<typeof scratchFolder>;
let gitDir: string;
let proof: string;

beforeEach(async () => {
  scratch = scratchFolder();
  gitDir = join(scratch.path, 'realm.git');
  proof = join(scratch.path, 'proof');
  await createLocalRealm({ path: gitDir, bare: true, temporary: join(scratch.path, 't'), environment: process.env, now, author });
});
afterEach(() => scratch.remove());

function store(location = gitDir, environment: NodeJS.ProcessEnv = process.env): RealmStore {
  return openGitStore({ location, temporary: join(scratch.path, 't'), environment, now, author });
}

function blob(content: string): string {
  return git(gitDir, ['hash-object', '-w', '--stdin'], content).trim();
}

/** A tree object byte by byte: git's own commands refuse to write such names. */
function rawTree(entries: readonly { mode: string; name: string | Uint8Array; oid: string }[]): string {
  const bytes = Buffer.concat(
    entries.map(({ mode, name, oid }) => Buffer.concat([Buffer.from(`${mode} `), Buffer.from(name as string), Buffer.from([0]), Buffer.from(oid, 'hex')])),
  );
  return git(gitDir, ['hash-object', '-t', 'tree', '-w', '--literally', '--stdin'], bytes).trim();
}

function setMain(tree: string): string {
  const commit = git(gitDir, ['commit-tree', '-m', 'hostile', tree]).trim();
  git(gitDir, ['update-ref', 'refs/heads/main', commit]);
  return commit;
}

describe('a hostile tree', () => {
  it('yields plain files only, and lists the rest by path and mode', async () => {
    const plain = blob('plain\n');
    const folder = rawTree([{ mode: '100644', name: 'x', oid: plain }]);
    const head = setMain(
      rawTree([
        { mode: '100644', name: '..', oid: plain },
        { mode: '40000', name: '.git', oid: folder },
        { mode: '40000', name: '.GIT', oid: folder },
        { mode: '100644', name: 'a\nb', oid: plain },
        { mode: '100644', name: 'a\\b', oid: plain },
        { mode: '100644', name: 'a/b', oid: plain },
        { mode: '100644', name: 'c:d', oid: plain },
        { mode: '100644', name: 'con.yaml', oid: plain },
        { mode: '100644', name: 'fine.yaml', oid: plain },
        { mode: '40000', name: 'g\u200bit', oid: folder },
        { mode: '40000', name: '.g\u200cit', oid: folder },
        { mode: '120000', name: 'link', oid: blob('/etc/hostname') },
        { mode: '160000', name: 'module', oid: '1'.repeat(40) },
        { mode: '100755', name: 'run.sh', oid: plain },
        { mode: '100644', name: 'trailing ', oid: plain },
        { mode: '100644', name: Buffer.from([0xff, 0xfe]), oid: plain },
      ]),
    );
    const one = store();
    const snapshot = await one.read();
    expect(snapshot.head).toBe(head);
    expect([...snapshot.files.keys()]).toEqual(['fine.yaml', 'g\u200bit/x', 'run.sh']);
    expect(snapshot.irregular.map(({ path, mode }) => `${mode} ${path}`)).toEqual([
      '100644 ..',
      '040000 .GIT',
      '040000 .git',
      '040000 .g\u200cit',
      '100644 a\nb',
      '100644 a/b',
      '100644 a\\b',
      '100644 c:d',
      '100644 con.yaml',
      '120000 link',
      '160000 module',
      '100644 trailing ',
      '100644 ÿþ',
    ]);
    await one.close();
  });

  it('is not written through: no edit goes over a link or into a submodule', async () => {
    const head = setMain(rawTree([{ mode: '120000', name: 'domains', oid: blob('../../outside') }, { mode: '100644', name: 'realm.yaml', oid: blob('r\n') }]));
    const one = store();
    await one.read();
    const commit = one.commit(head, { edits: [{ path: 'domains/a/exports.yaml', content: 'x' }], subject: 's', trailers: [] });
    await expect(commit).rejects.toMatchObject({ code: 'REFUSED', message: expect.stringContaining('domains in the realm is a symbolic link') });
    expect(git(gitDir, ['rev-parse', 'main']).trim()).toBe(head);
    await one.close();
  });

  it('keeps the executable bit of a file it changes', async () => {
    const head = setMain(rawTree([{ mode: '100755', name: 'run.sh', oid: blob('a') }]));
    const one = store();
    await one.commit(head, { edits: [{ path: 'run.sh', content: 'b' }, { path: 'new.yaml', content: 'n' }], subject: 's', trailers: [] });
    expect(git(gitDir, ['ls-tree', '--format=%(objectmode) %(path)', 'main'])).toBe('100644 new.yaml\n100755 run.sh\n');
    await one.close();
  });

  it.each<[string, () => string, RegExp]>([
    [
      'many that are large together',
      () => rawTree(Array.from({ length: 8 }, (_, index) => ({ mode: '100644', name: `f${index}`, oid: blob(`${index}`.repeat(9 * 1024 * 1024)) }))),
      /f7 .* goes over 67108864 bytes for all files/,
    ],
    [
      'a tree that unfolds without end',
      () => {
        let oid = rawTree([{ mode: '100644', name: 'x', oid: blob('x') }]);
        for (let depth = 0; depth < 10; depth += 1) oid = rawTree(Array.from({ length: 10 }, (_, index) => ({ mode: '40000', name: `d${index}`, oid })));
        return oid;
      },
      /more than 50000 entries/,
    ],
    [
      'folders that are nested deeply',
      () => {
        let oid = rawTree([{ mode: '100644', name: 'x', oid: blob('x') }]);
        for (let depth = 0; depth < 40; depth += 1) oid = rawTree([{ mode: '40000', name: 'd', oid }]);
        return oid;
      },
      /nested too deeply: d\/d\//,
    ],
  ])('refuses %s, naming it, in bounded time', async (_what, make, message) => {
    setMain(make());
    const one = store();
    const started = Date.now();
    await expect(one.read()).rejects.toMatchObject({ name: 'BlueError', code: 'TOO_LARGE', message: expect.stringMatching(message) });
    expect(Date.now() - started).toBeLessThan(10_000);
    await one.close();
  });

  /** A realm of two domains, of which b holds something. */
  function withExcess(inB: readonly { mode: string; name: string; oid: string }[]): void {
    const domain = (name: string): { mode: string; name: string; oid: string } => ({ mode: '100644', name: 'domain.yaml', oid: blob(`name: ${name}\nrepo_path: ../${name}\nmaintainers: [m@example.org]\njoined_at: 2026-01-01T00:00:00Z\n`) });
    const folder = (...entries: { mode: string; name: string; oid: string }[]): string => rawTree(entries.sort((one, other) => (one.name < other.name ? -1 : 1)));
    setMain(folder({ mode: '40000', name: 'domains', oid: folder({ mode: '40000', name: 'a', oid: folder(domain('a')) }, { mode: '40000', name: 'b', oid: folder(domain('b'), ...inB) }) }, { mode: '100644', name: 'realm.yaml', oid: blob('name: r\nversion: "1.0.0"\ncreated_at: 2026-01-01T00:00:00Z\ngovernance: { admission: open, approvers: [m@example.org], breaking_changes: { require_approval: true, grace_period_days: 14 } }\n') }));
  }

  it.each<[string, () => { mode: string; name: string; oid: string }[], string]>([
    ['a large file', () => [{ mode: '100644', name: 'data.bin', oid: blob('x'.repeat(11 * 1024 * 1024)) }], '"domains/b/data.bin" has 11534336 bytes; no file over 10485760 bytes is read'],
    ['files that are large together', () => Array.from({ length: 8 }, (_, index) => ({ mode: '100644', name: `f${index}`, oid: blob(`${index}`.repeat(9 * 1024 * 1024)) })), '"domains/b/f1" goes over the 16777216 bytes that are read of one domain'],
    ['one large file many times', () => Array.from({ length: 8 }, (_, index) => ({ mode: '100644', name: `f${index}`, oid: blob('1'.repeat(9 * 1024 * 1024)) })), '"domains/b/f1" goes over the 16777216 bytes that are read of one domain'],
    ['folders without end', () => {
      let oid = rawTree([{ mode: '100644', name: 'x', oid: blob('x') }]);
      for (let depth = 0; depth < 10; depth += 1) oid = rawTree(Array.from({ length: 10 }, (_, index) => ({ mode: '40000', name: `d${index}`, oid })));
      return [{ mode: '40000', name: 'f', oid }];
    }, 'holds more than the 12500 files that are read of one domain'],
    ['folders in folders', () => {
      let oid = rawTree([{ mode: '100644', name: 'x', oid: blob('x') }]);
      for (let depth = 0; depth < 40; depth += 1) oid = rawTree([{ mode: '40000', name: 'd', oid }]);
      return [{ mode: '40000', name: 'f', oid }];
    }, 'is nested too deeply to be read'],
  ])('%s of one member stop nobody else', async (_what, excess, message) => {
    withExcess(excess());
    const one = store();
    const started = Date.now();
    const snapshot = await one.read();
    const realm = parseRealm(snapshot);
    expect([...realm.domains.keys()]).toEqual(['a']);
    expect([...realm.broken.keys()]).toEqual(['b']);
    expect(realm.broken.get('b')).toMatchObject({ code: 'TOO_LARGE', message: expect.stringContaining(message) });
    expect(checkRealmFiles(snapshot)).toContainEqual(expect.objectContaining({ rule: 'irregular-file', level: 'error', message: expect.stringContaining(message) }));
    // The same is seen by whoever reads again, with what is known by then.
    expect((await one.read()).irregular).toEqual(snapshot.irregular);
    const { changed } = await one.commit(snapshot.head, { edits: [{ path: 'domains/a/exports.yaml', content: 'exports: []\n' }], subject: 'a: export', trailers: [] });
    expect(changed).toBe(true);
    expect(git(gitDir, ['ls-tree', '-r', '--name-only', 'main', 'domains/a']).trim().split('\n')).toEqual(['domains/a/domain.yaml', 'domains/a/exports.yaml']);
    expect(git(gitDir, ['rev-parse', 'main:domains/b'])).toBe(git(gitDir, ['rev-parse', `${snapshot.head!}:domains/b`]));
    await expect(one.commit((await one.read()).head, { edits: [{ path: snapshot.irregular[0]!.path, content: 'x' }], subject: 's', trailers: [] })).rejects.toMatchObject({ code: 'REFUSED' });
    expect(Date.now() - started).toBeLessThan(20_000);
    await one.close();
  });

  it('is seen in a checkout as those see it who read the realm', async () => {
    withExcess([{ mode: '100644', name: 'data.bin', oid: blob('x'.repeat(11 * 1024 * 1024)) }]);
    const checkout = join(scratch.path, 'checkout');
    git(scratch.path, ['clone', '--quiet', gitDir, checkout]);
    const one = store();
    const snapshot = await one.read();
    const here = await readCheckout(openWorkspace(checkout, { environment: process.env }));
    expect(here.irregular).toEqual(snapshot.irregular);
    expect([...here.files.keys()].sort()).toEqual([...snapshot.files.keys()].sort());
    await one.close();
  });

  it.each([1, 10, 19])('refuses a tree whose last id is short by %i', async (missing) => {
    const entry = Buffer.concat([Buffer.from('100644 cut.yaml\0'), Buffer.from(blob('x'), 'hex')]);
    const cut = entry.subarray(0, entry.length - missing);
    setMain(git(gitDir, ['hash-object', '-t', 'tree', '-w', '--literally', '--stdin'], cut).trim());
    const one = store();
    await expect(one.read()).rejects.toMatchObject({ code: 'GIT_FAILED', message: expect.stringContaining('a tree that git would not write') });
    await one.close();
  });

  it('says when the repository lacks what the tree names', async () => {
    setMain(rawTree([{ mode: '100644', name: 'gone.yaml', oid: '2'.repeat(40) }]));
    const one = store();
    await expect(one.read()).rejects.toMatchObject({ code: 'GIT_FAILED', message: expect.stringContaining('gone.yaml') });
    await one.close();
  });

  it('survives a commit with a date no calendar has', async () => {
    const tree = rawTree([{ mode: '100644', name: 'a', oid: blob('a') }]);
    const commit = git(gitDir, ['hash-object', '-t', 'commit', '-w', '--literally', '--stdin'], `tree ${tree}\nauthor a <a> 1 +0000\ncommitter a <a> 99999999999999999999 +0000\n\ntree ${'0'.repeat(40)}\n`).trim();
    git(gitDir, ['update-ref', 'refs/heads/main', commit]);
    const git1 = { environment: gitEnvironment(process.env), before: [`--git-dir=${gitDir}`, ...neutral], cwd: scratch.path };
    expect(await readTree(git1, 'refs/heads/main', new Map())).toMatchObject({ head: commit, root: tree, committedAt: '1970-01-01T00:00:00.000Z' });
  });
});

describe('a hostile repository or machine', () => {
  function run(command: string): string {
    return `touch '${proof}' && ${command}`;
  }

  it('runs nothing that a checkout\'s own config, attributes and hooks name', async () => {
    const work = join(scratch.path, 'work');
    await createLocalRealm({ path: work, temporary: join(scratch.path, 't'), environment: process.env, now, author });
    const one = store(work);
    const first = await one.commit(undefined, { edits: [{ path: '.gitattributes', content: '* filter=evil diff=evil\n' }, { path: 'realm.yaml', content: 'r\n' }], subject: 's', trailers: [] });
    for (const [key, value] of [
      ['core.fsmonitor', run('false')],
      ['core.hooksPath', join(work, 'hooks')],
      ['core.sshCommand', run('false')],
      ['core.pager', run('cat')],
      ['filter.evil.smudge', run('cat')],
      ['filter.evil.clean', run('cat')],
      ['filter.evil.process', run('false')],
      ['filter.evil.required', 'true'],
      ['diff.evil.textconv', run('cat')],
      ['diff.external', run('true')],
      ['gpg.program', run('true')],
      ['commit.gpgSign', 'true'],
      ['alias.update-ref', `!${run('true')}`],
      ['core.alternateRefsCommand', run('true')],
    ] as const) {
      git(work, ['config', key, value]);
    }
    for (const hook of ['reference-transaction', 'post-checkout', 'post-index-change', 'pre-commit', 'post-commit']) {
      for (const folder of [join(work, 'hooks'), join(work, '.git/hooks')]) {
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, hook), `#!/bin/sh\n${run('true')}\n`, { mode: 0o755 });
      }
    }
    const two = store(work);
    await two.read();
    const made = await two.commit(first.commit, { edits: [{ path: 'realm.yaml', content: 'changed\n' }], subject: 's', trailers: [] });
    expect(made).toMatchObject({ changed: true });
    expect(made.note).toBeUndefined();
    expect(readFileSync(join(work, 'realm.yaml'), 'utf8')).toBe('changed\n');
    expect(existsSync(proof)).toBe(false);
    await one.close();
    await two.close();
  });

  it('takes nothing from an environment that would make git run or write elsewhere', async () => {
    const evil: NodeJS.ProcessEnv = {
      ...process.env,
      GIT_DIR: scratch.path,
      GIT_WORK_TREE: scratch.path,
      GIT_INDEX_FILE: proof,
      GIT_OBJECT_DIRECTORY: join(scratch.path, 'elsewhere'),
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.fsmonitor',
      GIT_CONFIG_VALUE_0: run('false'),
      GIT_CONFIG_PARAMETERS: `'core.hooksPath=${scratch.path}'`,
      GIT_SSH_COMMAND: run('false'),
      GIT_PROXY_COMMAND: run('false'),
      GIT_EXTERNAL_DIFF: run('false'),
      GIT_ASKPASS: run('false'),
      GIT_TRACE: proof,
      GIT_TEMPLATE_DIR: scratch.path,
    };
    const one = store(gitDir, evil);
    const made = await one.commit(undefined, { edits: [{ path: 'realm.yaml', content: 'r\n' }], subject: 's', trailers: [] });
    expect(git(gitDir, ['rev-parse', 'main']).trim()).toBe(made.commit);
    expect(existsSync(proof)).toBe(false);
    await one.close();
  });

  it('does not take the repository around a plain folder for the realm', async () => {
    const inside = join(scratch.path, 'member', 'realm');
    mkdirSync(inside, { recursive: true });
    git(join(scratch.path, 'member'), ['init', '--quiet']);
    const one = store(inside);
    await expect(one.read()).rejects.toMatchObject({ code: 'NO_REALM', message: expect.stringContaining('is not a git repository') });
    await one.close();
  });

  it('says what to do when there is nothing at the path', async () => {
    const one = store(join(scratch.path, 'nowhere'));
    await expect(one.read()).rejects.toMatchObject({ code: 'NO_REALM', next: expect.stringContaining('blue realm init') });
    await one.close();
  });
});

describe('a hostile server', () => {
  let server: GitHttpServer;
  let elsewhere: GitHttpServer;
  beforeEach(async () => {
    const tokens = { 'tok': { login: 'octo', access: { 'o/realm': 'write' as const } } };
    server = await startGitHttp({ root: join(scratch.path, 'srv'), tokens });
    elsewhere = await startGitHttp({ root: join(scratch.path, 'else'), tokens });
    await elsewhere.createRepo('o/realm');
  });
  afterEach(async () => {
    await server.close();
    await elsewhere.close();
  });

  it('cannot send the token elsewhere by a redirect', async () => {
    server.fault({ kind: 'redirect', location: `${elsewhere.url}/o/realm.git/info/refs?service=git-upload-pack` });
    const one = openGitStore({ location: `${server.url}/o/realm`, credential: { token: 'tok' }, temporary: join(scratch.path, 't'), environment: process.env, now, author });
    await expect(one.read()).rejects.toMatchObject({ code: 'NOT_FOUND', message: expect.stringContaining('has moved') });
    expect(elsewhere.requests).toEqual([]);
    await one.close();
  });
});
