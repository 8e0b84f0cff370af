/** `check` on a provider's pull request: one comment that says whether it can be merged, kept up to date. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { change, checkout, readsFrom, realmFiles, startGitHubWorld, type GitHubWorld } from './github-world.ts';
import type { ActionResult } from './runner.ts';

const repository = 'lab/aperture';
const first = { version: '1.0.0', read: ['jobs/*'] };
let world: GitHubWorld;
let workspace: string;
let number: number;

beforeEach(async () => {
  world = await startGitHubWorld([repository, 'lab/alpha', 'lab/beta']);
  world.publish(realmFiles(world.github.url, first, { 'lab/alpha': '1.0.0', 'lab/beta': undefined }));
  workspace = checkout(world, 'aperture', readsFrom('jobs'));
  const maria = world.github.as('maria');
  const { object } = (await maria('GET', `/repos/${repository}/git/ref/heads/main`)) as { object: { sha: string } };
  await maria('POST', `/repos/${repository}/git/refs`, { ref: 'refs/heads/feature', sha: object.sha });
  await maria('PUT', `/repos/${repository}/contents/x.txt`, { message: 'x', content: 'eA==', branch: 'feature' });
  number = ((await maria('POST', `/repos/${repository}/pulls`, { title: 'Feature', head: 'feature', base: 'main' })) as { number: number }).number;
});
afterEach(async () => {
  const { violations } = world.github;
  await world.close();
  expect(violations).toEqual([]);
});

const check = (token: 'reader' | 'fork' = 'reader', inputs: Record<string, string> = {}): Promise<ActionResult> =>
  world.act(inputs, { token, repository, workspace, event: { name: 'pull_request', payload: { pull_request: { number } } } });

describe('can I merge', () => {
  it('is said in one comment, brought up to date by each push, and taken back with the change', async () => {
    expect((await check()).log).not.toContain('Comment');
    expect(await world.comments(repository, number)).toEqual([]);

    change(world, 'aperture', readsFrom('jobs', 'masks'));
    const result = await check();
    expect(result.complaints).toEqual([]);
    expect(result.log).toContain('Comment created: ');
    expect(result.summary).toContain('**Can I merge?** ❌ Not yet: `alpha` has to act first');
    const [comment] = await world.comments(repository, number);
    const body = String(comment!['body']);
    expect(body).toContain('### ❌ Not yet: `alpha` has to act first');
    expect(body).toContain('#### `required-s3-permissions`: 1.0.0 → **1.1.0** (minor)');
    expect(body).toContain('- `+ masks/*` (read): consumers must act');
    expect(body).toContain('| ❌ `alpha` | `>=1.0.0` | `policy.json` | stale | has to grant what is new first |');
    expect(body).toContain('| ✅ `beta` | `>=1.0.0` | `policy.json` | pending | never satisfied yet: it blocks nobody |');
    expect(comment!['user']).toMatchObject({ login: 'github-actions[bot]' });

    world.github.transcript();
    expect((await check()).log).toContain('Comment unchanged: ');
    expect(world.github.transcript().filter((line) => /PATCH|POST \/repos/.test(line))).toEqual([]);

    change(world, 'aperture', readsFrom('jobs'));
    expect((await check()).log).toContain('Comment updated: ');
    const after = await world.comments(repository, number);
    expect(after.length).toBe(1);
    expect(after[0]!['body']).toContain('nothing changes for the realm');
  });

  it('is yes where nobody imports what changes', async () => {
    world.publish({ 'domains/alpha/imports.yaml': undefined, 'domains/beta/imports.yaml': undefined });
    change(world, 'aperture', readsFrom('jobs', 'masks'));
    await check();
    expect((await world.comments(repository, number))[0]!['body']).toContain('### ✅ Yes, this can be merged: nobody imports what changes');
  });

  it('stays in the summary where the token may only read, as for forks', async () => {
    change(world, 'aperture', readsFrom('jobs', 'masks'));
    const result = await check('fork');
    expect(result.conclusion).toBe('success');
    expect(result.log).toContain('No comment on the pull request: the token may only read it');
    expect(result.summary).toContain('❌ Not yet: `alpha` has to act first');
    expect(await world.comments(repository, number)).toEqual([]);
  });

  it('leaves a planted comment alone, and a failing API keeps no check from passing', async () => {
    await world.github.as('mallory')('POST', `/repos/${repository}/issues/${number}/comments`, { body: '<!-- blue:can-i-merge-letemcook-aperture -->\n### ✅ Yes' });
    change(world, 'aperture', readsFrom('jobs', 'masks'));
    await check();
    const comments = await world.comments(repository, number);
    expect(comments.map((each) => (each['user'] as { login: string }).login)).toEqual(['mallory', 'github-actions[bot]']);
    world.github.fault({ path: /comments/, status: 422 });
    const result = await check();
    expect(result.conclusion).toBe('success');
    expect(result.log).toContain('No comment on the pull request: ');
  });
});
