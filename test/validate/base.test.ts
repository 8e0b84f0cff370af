/** What `validate` is compared with: the event says it in a workflow, git has it in the checkout. */
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { baseOf } from '../../src/action/base.ts';
import { openOutside } from '../../src/adapters/outside.ts';
import { openWorld, type TestWorld } from '../doors/world.ts';

const sha = 'a'.repeat(40);
const other = 'b'.repeat(40);

describe('the event', () => {
  it.each<[string, NodeJS.ProcessEnv, unknown, string | undefined]>([
    ['a pull request, on its merge', { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge', GITHUB_SHA: sha }, { pull_request: { base: { sha: other } } }, `${sha}^1`],
    ['a pull request, on something else', { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/heads/x', GITHUB_SHA: sha }, { pull_request: { base: { sha: other } } }, other],
    ['a merge group', { GITHUB_EVENT_NAME: 'merge_group' }, { merge_group: { base_sha: other } }, other],
    ['a push', { GITHUB_EVENT_NAME: 'push' }, { before: other }, other],
    ['a new branch', { GITHUB_EVENT_NAME: 'push' }, { before: '0'.repeat(40) }, undefined],
    ['a push of something that is no commit', { GITHUB_EVENT_NAME: 'push' }, { before: '--upload-pack=x' }, undefined],
    ['by hand', { GITHUB_EVENT_NAME: 'workflow_dispatch' }, {}, undefined],
    ['no runner', {}, undefined, undefined],
  ])('%s', (_, environment, payload, expected) => {
    expect(baseOf(environment, payload)).toBe(expected);
  });

  it.each(['pull_request', 'merge_group'])('%s without a base is no pass', (name) => {
    expect(() => baseOf({ GITHUB_EVENT_NAME: name }, {})).toThrow('does not say what this change is to be compared with');
  });
});

describe('the checkout', () => {
  let world: TestWorld;
  beforeAll(() => {
    world = openWorld();
    world.repo('realm', { 'realm.yaml': 'name: one\n', 'domains/a/domain.yaml': 'name: a\n' });
    world.write('realm', { 'realm.yaml': 'name: two\n' });
    world.commit('realm', 'Second');
    world.write('realm', { 'realm.yaml': 'name: three\n', '.gitignore': 'ignored\n', ignored: 'x' });
    mkdirSync(world.path('realm/domains/b'));
    symlinkSync('/etc/hostname', world.path('realm/domains/b/domain.yaml'));
  });
  afterAll(() => world.remove());

  const open = (): ReturnType<typeof openOutside> => openOutside({ directory: world.path('realm'), environment: { ...world.environment } });
  const nameOf = (files: ReadonlyMap<string, Uint8Array>): string => new TextDecoder().decode(files.get('realm.yaml'));

  it('is read as it stands, links listed and never followed', async () => {
    const snapshot = await open().readCheckout(world.path('realm'));
    expect(nameOf(snapshot.files)).toBe('name: three\n');
    expect([...snapshot.files.keys()].sort()).toEqual(['.gitignore', 'domains/a/domain.yaml', 'realm.yaml']);
    expect(snapshot.irregular).toEqual([{ path: 'domains/b/domain.yaml', mode: '120000' }]);
  });

  it.each([['HEAD', 'name: two\n'], ['HEAD^1', 'name: one\n'], ['main~1', 'name: one\n']])('is read at %s', async (revision, expected) => {
    expect(nameOf((await open().readCheckout(world.path('realm'), revision)).files)).toBe(expected);
  });

  it.each([['0'.repeat(40), 'There is no commit'], ['nowhere', 'There is no commit'], ['HEAD:realm.yaml', 'is no git revision'], ['--batch', 'is no git revision'], ['main\nHEAD', 'is no git revision']])('refuses %j', async (revision, message) => {
    await expect(open().readCheckout(world.path('realm'), revision)).rejects.toThrow(message);
  });

  it('leaves nothing behind', async () => {
    const temporary = world.path('temporary');
    const outside = openOutside({ directory: world.path('realm'), environment: { ...world.environment }, temporary });
    await outside.readCheckout(world.path('realm'), 'HEAD');
    await expect(outside.readCheckout(world.path('realm'), 'nowhere')).rejects.toThrow();
    expect(readdirSync(temporary)).toEqual([]);
  });
});
