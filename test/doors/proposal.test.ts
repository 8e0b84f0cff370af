/** `sync` where a change has to wait: one branch and one pull request per domain, whom it asks, and how it is taken back. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { change, checkout, readsFrom, realmFiles, startGitHubWorld, tokens, type GitHubWorld } from './github-world.ts';
import type { ActionResult } from './runner.ts';

const repository = 'lab/aperture';
const first = { version: '1.0.0', read: ['jobs/*'] };
let world: GitHubWorld;
let workspace: string;

beforeEach(async () => {
  world = await startGitHubWorld([repository, 'lab/alpha']);
  workspace = checkout(world, 'aperture', readsFrom('jobs'));
  // The double knows branches of its own: a pull request needs one there.
  const maria = world.github.as('maria');
  const { object } = (await maria('GET', '/repos/lab/realm/git/ref/heads/main')) as { object: { sha: string } };
  await maria('POST', '/repos/lab/realm/git/refs', { ref: 'refs/heads/sync/aperture', sha: object.sha });
  await maria('PUT', '/repos/lab/realm/contents/x.txt', { message: 'x', content: 'eA==', branch: 'sync/aperture' });
});
afterEach(async () => {
  const { violations } = world.github;
  await world.close();
  expect(violations).toEqual([]);
});

const sync = (inputs: Record<string, string> = {}): Promise<ActionResult> =>
  world.act({ command: 'sync', 'realm-token': tokens.member, ...inputs }, { token: 'reader', repository, workspace, event: { name: 'push', payload: {} }, environment: { GITHUB_ACTOR: 'maria' } });
const pulls = async (): Promise<Record<string, unknown>[]> => (await world.github.as('maria')('GET', '/repos/lab/realm/pulls?state=all')) as unknown as Record<string, unknown>[];
const branches = (): string[] => world.git(world.folder, 'ls-remote', '--heads', `${world.folder}/server/lab/realm.git`).trim().split('\n').map((line) => line.split('/').slice(2).join('/'));

describe('a realm that is written by pull request', () => {
  beforeEach(() => {
    world.publish(realmFiles(world.github.url, first, { 'lab/alpha': '1.0.0' }, { publish: 'pull-request', approvers: ['@eric', '@maria', '@lab/owners', 'boss@example.com'] }));
  });

  it('gets one branch and one pull request, brought up to date in place, and closed when nothing is left', async () => {
    expect((await sync()).outputs).toMatchObject({ changed: 'false', 'pull-request-url': '' });
    expect([branches(), await pulls()]).toEqual([['main'], []]);

    change(world, 'aperture', readsFrom('jobs', 'masks'));
    const proposed = await sync();
    expect(proposed.complaints).toEqual([]);
    expect(proposed.conclusion).toBe('success');
    expect(branches()).toEqual(['main', 'sync/aperture']);
    const [pull] = await pulls();
    expect(proposed.outputs['pull-request-url']).toBe(pull!['html_url']);
    expect(pull).toMatchObject({ title: 'aperture: export required-s3-permissions@1.1.0', user: { login: 'maria' }, requested_reviewers: [{ login: 'eric' }] });
    expect(pull!['body']).toContain('`+ masks/*` (read)');
    expect(pull!['body']).toContain('| `alpha` | `>=1.0.0` |');
    // Nobody is told of what is not published.
    expect(proposed.outputs['consumers']).toBe('');
    expect(await world.issues('lab/alpha')).toEqual([]);

    world.github.transcript();
    await sync();
    expect(world.github.transcript().filter((line) => !line.startsWith('GET'))).toEqual([]);

    change(world, 'aperture', readsFrom('jobs', 'masks', 'models'));
    await sync();
    const [again, ...others] = await pulls();
    expect(others).toEqual([]);
    expect(again!['body']).toContain('`+ models/*` (read)');

    change(world, 'aperture', readsFrom('jobs'));
    expect((await sync()).log).toContain('nothing of it is left to propose');
    expect(branches()).toEqual(['main']);
    expect(await pulls()).toMatchObject([{ state: 'closed', body: expect.stringContaining('Nothing is left to propose.') }]);
  });

  it('without the right to open one, keeps the branch, and says so', async () => {
    change(world, 'aperture', readsFrom('jobs', 'masks'));
    world.github.fault({ method: 'POST', path: /pulls$/, status: 403, body: { message: 'GitHub Actions is not permitted to create or approve pull requests.' } });
    const result = await sync();
    expect(result.conclusion).toBe('success');
    expect(result.outputs['pull-request-url']).toBe('');
    expect(branches()).toEqual(['main', 'sync/aperture']);
    expect(`${result.log}${result.summary}`).toContain('not permitted to create');
    await sync();
    expect(await pulls()).toHaveLength(1);
  });
});

it('a breaking change that needs approval waits, whatever the run asks for; another goes straight in', async () => {
  world.publish(realmFiles(world.github.url, { version: '1.0.0', read: ['jobs/*'] }, { 'lab/alpha': '1.0.0' }, { breaking_changes: { require_approval: true, grace_period_days: 14 } }));
  const provides = (text: string): Record<string, string> => ({ 'shape.json': text, '.blue/config.yaml': `realm: { name: letemcook, url: "${world.github.url}/lab/realm", domain: aperture }\nexports:\n  - { name: shape, detect: file, file: shape.json }\n` });
  change(world, 'aperture', provides('{"sizes": ["s", "m"]}'));
  const direct = await sync();
  expect(direct.outputs['commit']).toMatch(/^[0-9a-f]{40}$/);
  expect(branches()).toEqual(['main']);

  change(world, 'aperture', provides('{"sizes": ["s"]}'));
  const waits = await sync({ publish: 'push', removals: 'true' });
  expect(waits.outputs).toMatchObject({ bump: 'major', 'pull-request-url': expect.stringContaining('/lab/realm/pull') });
  expect(branches()).toEqual(['main', 'sync/aperture']);
  expect(await pulls()).toMatchObject([{ state: 'open', requested_reviewers: [{ login: 'eric' }], body: expect.stringContaining('needs approval') }]);
}, 60_000);
