/** `init --github` and `join --github` write the workflows that people could copy, and never over one that is there. */
import { describe, expect, it } from '@jest/globals';
import { init } from '../../src/commands/init.ts';
import { join } from '../../src/commands/join.ts';
import type { World } from '../../src/commands/world.ts';
import { parseRealm } from '../../src/core/realm.ts';
import { workflowTexts } from '../../src/core/workflows.ts';
import { snapshotOf } from '../core/files/snapshot.ts';
import { readText, starterPaths } from './files.ts';

const realm = parseRealm(snapshotOf({ 'realm.yaml': 'name: cook\nversion: "1.0.0"\ngovernance:\n  admission: open\n  approvers: [eric@example.com]\n  breaking_changes: { require_approval: true, grace_period_days: 14 }\n' }));
const common = { now: '2026-02-01T00:00:00Z', actor: { email: 'eric@example.com' }, texts: new Map<string, string>(), problems: [] };

function member(workflowText?: string, url?: string): World {
  return {
    ...common,
    realm,
    realmAt: url === undefined ? { path: '../realm', repoPath: '../aperture' } : { url },
    repo: { root: '/x/aperture', directory: 'aperture', found: [], bindings: new Map(), ...(workflowText === undefined ? {} : { workflowText }) },
  };
}

async function written(world: World, options: Record<string, string | boolean>): Promise<{ content: string | undefined; rules: string[] }> {
  const { local, findings } = await join.plan(world, { 'realm-path': '../realm', 'detect-exports': true, ...options });
  return { content: local?.find((edit) => edit.path === '.github/workflows/realm.yml')?.content, rules: findings.map((each) => each.rule) };
}

describe('the bundle', () => {
  it('carries the files as they are', () => {
    expect(Object.keys(workflowTexts).map((name) => `workflows/${name}.yml`).sort()).toEqual([...starterPaths]);
    for (const [name, text] of Object.entries(workflowTexts)) expect(text).toBe(readText(`workflows/${name}.yml`));
  });
});

describe('join', () => {
  it('writes none unasked', async () => {
    expect(await written(member(), {})).toEqual({ content: undefined, rules: [] });
  });

  it.each([['token', 'member'], ['app', 'member-app'], ['deploy-key', 'member-deploy-key']] as const)('with --credential %s', async (credential, name) => {
    expect(await written(member(), { github: true, credential })).toEqual({ content: workflowTexts[name], rules: ['workflow-needs'] });
  });

  it('puts the realm where the App needs it', async () => {
    const { content } = await written(member(undefined, 'git@github.com:cultivarium/realm-letemcook.git'), { github: true, credential: 'app' });
    expect(content).toContain('owner: cultivarium #');
    expect(content).toContain('repositories: realm-letemcook #');
  });

  it('leaves one that is there, and says so once it differs', async () => {
    expect(await written(member('name: mine\n'), { github: true, credential: 'token' })).toEqual({ content: undefined, rules: ['workflow-kept'] });
    expect(await written(member(workflowTexts.member), { github: true, credential: 'token' })).toEqual({ content: undefined, rules: [] });
  });
});

describe('init', () => {
  it.each<[boolean, string, string | undefined]>([
    [true, 'token', workflowTexts.realm],
    [true, 'app', workflowTexts['realm-app']],
    [false, 'token', undefined],
  ])('with --github %s --credential %s', async (github, credential, content) => {
    const { create, findings } = await init.plan({ ...common }, { name: 'cook', path: '.', github, credential });
    expect(findings.map((each) => each.rule)).toEqual(github ? ['workflow-needs'] : []);
    expect(create!.files.find((file) => file.path === '.github/workflows/realm.yml')?.content).toBe(content);
  });
});
