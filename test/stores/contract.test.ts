/** What every realm store promises, whatever is behind it. */
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { RealmCommit } from '../../src/core/plan.ts';
import type { Snapshot } from '../../src/core/model.ts';
import type { RealmStore } from '../../src/ports.ts';
import { closeWorlds, git, worlds, type World } from './worlds.ts';

function change(edits: Record<string, string | undefined>, more: Partial<RealmCommit> = {}): RealmCommit {
  return {
    edits: Object.entries(edits).map(([path, content]) => ({ path, content })),
    subject: 'aperture: export permissions@1.4.0',
    trailers: ['Blue-Source: 0123abc'],
    ...more,
  };
}

function texts(snapshot: Snapshot): Record<string, string> {
  return Object.fromEntries([...snapshot.files].map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')]));
}

/** Each with the error that names it. */
const forbidden: readonly [string, RealmCommit, string][] = [
  ['a way out of the realm', change({ '../x': 'x' }), 'BAD_PATH'],
  ['an absolute path', change({ '/etc/x': 'x' }), 'BAD_PATH'],
  ['git\'s own folder', change({ 'domains/.GIT/config': 'x' }), 'BAD_PATH'],
  ['git\'s own folder, as Windows shortens it', change({ 'git~1/config': 'x' }), 'BAD_PATH'],
  ['a control character', change({ 'domains/a\nM 100644': 'x' }), 'BAD_PATH'],
  ['a backslash', change({ 'domains\\a': 'x' }), 'BAD_PATH'],
  ['a device of Windows', change({ 'domains/con/domain.yaml': 'x' }), 'BAD_PATH'],
  ['a subject of two lines', change({ 'a.yaml': 'x' }, { subject: 'a\nfrom 123' }), 'REFUSED'],
  ['an empty subject', change({ 'a.yaml': 'x' }, { subject: '' }), 'REFUSED'],
  ['a trailer that is none', change({ 'a.yaml': 'x' }, { trailers: ['no trailer'] }), 'REFUSED'],
  ['a trailer that forges another', change({ 'a.yaml': 'x' }, { trailers: ['A: b\nSigned-off-by: c'] }), 'REFUSED'],
  ['a branch outside sync/', change({ 'a.yaml': 'x' }, { branch: 'main' }), 'REFUSED'],
  ['a branch that climbs', change({ 'a.yaml': 'x' }, { branch: 'sync/../main' }), 'REFUSED'],
  ['a branch that is an option', change({ 'a.yaml': 'x' }, { branch: '--upload-pack=x' }), 'REFUSED'],
];

afterAll(closeWorlds);

describe.each(worlds)('%s', (_name, makeWorld) => {
  let world: World;
  let store: RealmStore;
  const opened: RealmStore[] = [];

  function open(): RealmStore {
    const another = world.open();
    opened.push(another);
    return another;
  }

  beforeEach(async () => {
    world = await makeWorld();
    store = open();
  });
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.close();
    expect(world.leftovers()).toEqual([]);
    await world.close();
  });

  async function seed(files: Record<string, string> = { 'realm.yaml': 'name: r\n', 'domains/a/domain.yaml': 'name: a\n' }): Promise<string> {
    const { commit } = await open().commit(undefined, change(files));
    return commit;
  }

  it('reads a realm without commits as empty, and makes its first commit', async () => {
    expect(await store.read()).toEqual({ head: undefined, files: new Map(), irregular: [] });
    const made = await store.commit(undefined, change({ 'realm.yaml': 'name: r\n' }));
    expect(made).toMatchObject({ changed: true, commit: expect.stringMatching(/^[0-9a-f]{40}$/) });
    const snapshot = await open().read();
    expect(snapshot.head).toBe(made.commit);
    expect(snapshot.committedAt).toBe('2026-11-23T10:00:00.000Z');
    expect(texts(snapshot)).toEqual({ 'realm.yaml': 'name: r\n' });
  });

  it('adds, changes and deletes in one commit, and leaves the rest', async () => {
    const base = await seed({ 'realm.yaml': 'a\n', 'domains/a/exports.yaml': 'old\n', 'domains/b/domain.yaml': 'b\n' });
    await store.read();
    const made = await store.commit(base, change({ 'domains/a/exports.yaml': 'new\n', 'domains/b/domain.yaml': undefined, 'domains/c/d/e.yaml': 'c\n' }));
    expect(made.changed).toBe(true);
    expect(texts(await open().read())).toEqual({ 'realm.yaml': 'a\n', 'domains/a/exports.yaml': 'new\n', 'domains/c/d/e.yaml': 'c\n' });
  });

  it('makes no commit of an equal tree', async () => {
    const base = await seed();
    await store.read();
    const same = change({ 'realm.yaml': 'name: r\n', 'domains/gone.yaml': undefined });
    expect(await store.commit(base, same)).toEqual({ commit: base, changed: false });
    expect((await open().read()).head).toBe(base);
  });

  it('refuses a base that is no longer the head, and goes on after reading again', async () => {
    const base = await seed();
    await store.read();
    const other = open();
    await other.read();
    const first = await other.commit(base, change({ 'domains/b/domain.yaml': 'b\n' }));
    await expect(store.commit(base, change({ 'domains/c/domain.yaml': 'c\n' }))).rejects.toMatchObject({ name: 'BlueError', code: 'HEAD_MOVED' });
    const again = await store.read();
    expect(again.head).toBe(first.commit);
    expect((await store.commit(again.head, change({ 'domains/c/domain.yaml': 'c\n' }))).changed).toBe(true);
    expect(Object.keys(texts(await open().read()))).toEqual(['domains/a/domain.yaml', 'domains/b/domain.yaml', 'domains/c/domain.yaml', 'realm.yaml']);
  });

  it('refuses a first commit when somebody else made it', async () => {
    await store.read();
    await seed();
    await expect(store.commit(undefined, change({ 'realm.yaml': 'mine\n' }))).rejects.toMatchObject({ code: 'HEAD_MOVED' });
  });

  it('commits twice in a row on what it wrote', async () => {
    const first = await store.commit(undefined, change({ 'realm.yaml': '1\n' }));
    const second = await store.commit(first.commit, change({ 'realm.yaml': '2\n' }));
    expect(texts(await open().read())).toEqual({ 'realm.yaml': '2\n' });
    expect((await open().read()).head).toBe(second.commit);
  });

  it('keeps names and bytes as they are', async () => {
    const files = {
      'domains/a/exports.yaml': 'crlf\r\nbom \ufeff nul-free ü \u{1f980}\n',
      'contracts/ with space.yaml': '',
      'contracts/"quoted".yaml': 'q',
      'contracts/-dash.yaml': 'd',
      'contracts/ünïcode-\u{1f980}.yaml': 'u',
      'contracts/*?[x].yaml': 'glob',
    };
    const base = await seed(files);
    expect(texts(await store.read())).toEqual(files);
    await store.commit(base, change({ 'contracts/"quoted".yaml': 'q2', 'contracts/*?[x].yaml': undefined }));
    expect(texts(await open().read())).toEqual({ ...Object.fromEntries(Object.entries(files).filter(([path]) => !path.includes('*'))), 'contracts/"quoted".yaml': 'q2' });
  });

  it('proposes on a branch, in place, without touching the main branch', async () => {
    const base = await seed();
    await store.read();
    const proposal = change({ 'domains/a/exports.yaml': 'one\n' }, { branch: 'sync/aperture' });
    const first = await store.commit(base, proposal);
    expect(first.changed).toBe(true);
    expect((await open().read()).head).toBe(base);
    const again = open();
    await again.read();
    expect(await again.commit(base, proposal)).toEqual({ commit: first.commit, changed: false });
    const second = await again.commit(base, change({ 'domains/a/exports.yaml': 'two\n' }, { branch: 'sync/aperture' }));
    expect(second).toMatchObject({ changed: true });
    expect(second.commit).not.toBe(first.commit);
    if (world.gitDir !== undefined) {
      expect(git(world.gitDir, ['rev-list', '--parents', '-1', 'sync/aperture']).trim()).toBe(`${second.commit} ${base}`);
      expect(git(world.gitDir, ['show', 'sync/aperture:domains/a/exports.yaml'])).toBe('two\n');
    }
  });

  it('leaves a proposal that says the same but for times, and only on the same base', async () => {
    const base = await seed();
    await store.read();
    const say = (content: string, id: string): RealmCommit => change({ 'domains/a/exports.yaml': content }, { branch: 'sync/aperture', trailers: [`Proposal: ${id.repeat(64)}`] });
    const first = await store.commit(base, say('at: 1\n', 'a'));
    expect(await store.commit(base, say('at: 2\n', 'a'))).toEqual({ commit: first.commit, changed: false });
    const other = await store.commit(base, say('at: 2\n', 'b'));
    expect(other.changed).toBe(true);
    const { commit: moved } = await store.commit(base, change({ 'domains/b/exports.yaml': 'x\n' }));
    await store.read();
    expect(await store.commit(moved, say('at: 3\n', 'b'))).toMatchObject({ changed: true });
  });

  it('takes back what waits on a branch, and only what was looked at', async () => {
    const base = await seed();
    const proposal = change({ 'domains/a/exports.yaml': 'one\n' }, { branch: 'sync/aperture' });
    expect(await store.findProposal!('sync/aperture')).toBeUndefined();
    const first = await store.commit(base, proposal);
    const found = await open().findProposal!('sync/aperture');
    expect(found).toMatchObject({ head: first.commit, parents: [base], message: expect.stringContaining(proposal.subject) });
    const { commit: second } = await open().commit(base, change({ 'domains/a/exports.yaml': 'two\n' }, { branch: 'sync/aperture' }));
    await expect(store.withdraw!('sync/aperture', first.commit)).rejects.toMatchObject({ code: 'HEAD_MOVED' });
    expect((await open().findProposal!('sync/aperture'))?.head).toBe(second);
    await store.withdraw!('sync/aperture', second);
    expect(await open().findProposal!('sync/aperture')).toBeUndefined();
    expect(await store.findProposal!('sync/aperture')).toBeUndefined();
    expect((await open().read()).head).toBe(base);
    await expect(store.withdraw!('main', base!)).rejects.toMatchObject({ code: 'REFUSED' });
    await expect(store.findProposal!('sync/../main')).rejects.toMatchObject({ code: 'REFUSED' });
  });

  it('lands what eight members write at once', async () => {
    await seed();
    async function member(name: string): Promise<number> {
      const mine = open();
      for (let tries = 1; ; tries += 1) {
        const { head } = await mine.read();
        try {
          await mine.commit(head, change({ [`domains/${name}/exports.yaml`]: `${name}\n` }, { subject: `${name}: export x@1.0.0` }));
          return tries;
        } catch (error) {
          if ((error as { code?: string }).code !== 'HEAD_MOVED' || tries > 30) throw error;
          await new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(4000, 100 * 2 ** tries)));
        }
      }
    }
    const names = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8'];
    await Promise.all(names.map(member));
    const found = texts(await open().read());
    for (const name of names) expect(found[`domains/${name}/exports.yaml`]).toBe(`${name}\n`);
    if (world.gitDir !== undefined) {
      expect(git(world.gitDir, ['rev-list', '--count', 'main']).trim()).toBe('9');
      expect(git(world.gitDir, ['rev-list', '--merges', '--count', 'main']).trim()).toBe('0');
    }
  }, 120_000);

  it('refuses what could leave the realm, forge a message or move a foreign branch, and writes nothing', async () => {
    const base = await seed();
    await store.read();
    for (const [what, commit, code] of forbidden) {
      const outcome = await store.commit(base, commit).catch((error: { name: string; code: string }) => `${error.name} ${error.code}`);
      expect([what, outcome]).toEqual([what, `BlueError ${code}`]);
    }
    expect((await open().read()).head).toBe(base);
  });

  it('writes author, time and trailers', async () => {
    const { commit } = await store.commit(undefined, change({ 'realm.yaml': 'x\n' }));
    if (world.gitDir === undefined) return;
    const shown = git(world.gitDir, ['log', '-1', '--format=%an <%ae> %ct|%cn|%s|%(trailers:key=Blue-Source,valueonly)', commit]).trim();
    expect(shown).toBe('Ada <ada@example.org> 1795428000|Ada|aperture: export permissions@1.4.0|0123abc');
  });

  it('leaves no ref behind but its branch', async () => {
    await seed();
    if (world.gitDir !== undefined) expect(git(world.gitDir, ['for-each-ref', '--format=%(refname)'])).toBe('refs/heads/main\n');
  });
});
