/** The committed bundle as GitHub's runner runs it, against a real git server: what it prints, sets, writes, and leaves behind. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addCheckpoints, aperture, fungal } from '../../src/demo/world.ts';
import { type GitHttpServer, startGitHttp } from '../servers/git-http.ts';
import { type ActionResult, runAction } from './runner.ts';
import { nodes, openWorld, project, type TestWorld } from './world.ts';

const writer = `ghs_12345_${'w'.repeat(60)}`;
const reader = `ghs_12345_${'r'.repeat(60)}`;
const consumer = 'fungal-image-analysis';
let world: TestWorld;
let server: GitHttpServer;
let root: string;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'blue-git-'));
  server = await startGitHttp({
    root,
    tokens: {
      [writer]: { login: 'app', access: { 'cultivarium/realm': 'write', 'cultivarium/aperture': 'write', 'fungal/images': 'write' } },
      [reader]: { login: 'app', access: { 'cultivarium/realm': 'read' } },
    },
  });
  await server.createRepo('cultivarium/realm');
  world = openWorld({ BLUE_REALM_TOKEN: writer });
  world.blue('.', 'realm', 'init', '--name', 'letemcook', '--path', 'seed');
  await remote('push', '--quiet', `${server.url}/cultivarium/realm.git`, 'HEAD:main');
  world.repo('aperture', aperture);
  world.git('aperture', 'remote', 'add', 'origin', `${server.url}/cultivarium/aperture.git`);
  world.repo(consumer, fungal);
  world.git(consumer, 'remote', 'add', 'origin', `${server.url}/fungal/images.git`);
  expect((await world.start('aperture', 'realm', 'join', `${server.url}/cultivarium/realm.git`)).stderr).toBe('');
  expect((await world.start(consumer, 'realm', 'join', `${server.url}/cultivarium/realm.git`)).stderr).toBe('');
  world.commit('aperture', 'Join the realm');
  world.commit(consumer, 'Join the realm');
});

afterAll(async () => {
  await server.close();
  world.remove();
  rmSync(root, { recursive: true, force: true });
});

interface Options {
  readonly node?: string;
  readonly token?: string;
  readonly repository?: string;
  readonly number?: string;
  readonly event?: string;
  readonly directory?: string;
}

/** Runs the action in a member's checkout. */
function act(inputs: Record<string, string>, { node, token = writer, repository = 'cultivarium/aperture', number = repository === 'cultivarium/aperture' ? '4201' : '4202', event = 'push', directory = 'aperture' }: Options = {}): Promise<ActionResult> {
  return runAction({
    directory: project,
    inputs: { ...(token === '' ? {} : { 'realm-token': token }), ...inputs },
    environment: { GITHUB_REPOSITORY: repository, GITHUB_REPOSITORY_ID: number, GITHUB_SERVER_URL: server.url, GITHUB_SHA: world.git(directory, 'rev-parse', 'HEAD').trim(), GITHUB_ACTOR: 'octo', BLUE_HOME: world.path('.action') },
    event: { name: event, payload: {} },
    workspace: world.path(directory),
    secrets: token === '' ? [] : [token],
    ...(node === undefined ? {} : { node }),
  });
}

/** Plain git against the server, with the writer's token. */
function remote(...args: string[]): Promise<string> {
  return world.startGit('seed', '-c', `http.extraHeader=AUTHORIZATION: basic ${Buffer.from(`x-access-token:${writer}`).toString('base64')}`, ...args);
}

async function head(): Promise<string> {
  return (await remote('ls-remote', `${server.url}/cultivarium/realm.git`, 'main')).slice(0, 40);
}

describe.each(nodes)('on %s', (node) => {
  it('checks by default, and writes nothing', async () => {
    const before = await head();
    const result = await act({}, { node });
    expect(result.complaints).toEqual([]);
    expect(result.conclusion).toBe('success');
    expect(result.outputs).toMatchObject({ changed: 'false', bump: 'none', stale: '', broken: '' });
    expect(result.summary).toContain('is up to date');
    expect(await head()).toBe(before);
  });

  it('sees a new path on a pull request: annotation on its line, summary with table, diagram and next step', async () => {
    world.write('aperture', { [addCheckpoints.file]: addCheckpoints.content });
    world.commit('aperture', addCheckpoints.message);
    const result = await act({}, { node, event: 'pull_request' });
    expect(result.complaints).toEqual([]);
    expect(result.outputs).toMatchObject({ changed: 'true', bump: 'minor', consumers: consumer });
    const line = addCheckpoints.content.split('\n').findIndex((each) => each.includes('upload_file')) + 1;
    expect(result.annotations).toContainEqual(expect.objectContaining({ level: 'notice', file: addCheckpoints.file, line }));
    expect(result.summary).toContain('| `required-s3-permissions` | 1.0.0 → **1.1.0** (minor) | ➕ `training-checkpoints/*/weights.pt` (write)');
    expect(result.summary).toContain('```mermaid');
    expect(result.summary).toContain(`Let \`${consumer}\` act first`);
    const plan = JSON.parse(result.outputs['plan']!);
    expect(plan.result.exports[0].to).toBe('1.1.0');
    world.git('aperture', 'reset', '--quiet', '--hard', 'HEAD~1');
  });
});

describe('sync', () => {
  it('is refused on a pull request', async () => {
    const result = await act({ command: 'sync' }, { event: 'pull_request' });
    expect(result.exitCode).toBe(2);
    expect(result.annotations[0]).toMatchObject({ level: 'error', message: expect.stringContaining('not merged yet') });
  });

  it('commits once, and the same run again does not', async () => {
    world.write('aperture', { [addCheckpoints.file]: addCheckpoints.content });
    world.commit('aperture', addCheckpoints.message);
    const first = await act({ command: 'sync' });
    expect(first.complaints).toEqual([]);
    expect(first.outputs).toMatchObject({ changed: 'true', bump: 'minor', consumers: consumer, commit: await head() });
    expect(first.log).toContain('✓ Realm synced');
    const again = await act({ command: 'sync' });
    expect(again.outputs).toMatchObject({ changed: 'false', commit: '' });
    expect(await head()).toBe(first.outputs['commit']);
  });

  it('lets both of two members land that push at once, and the same member twice make one commit', async () => {
    world.write('aperture', { 'models/more.py': 'import boto3\n\n\ndef f(n):\n    boto3.client("s3").put_object(Bucket="b-training", Key=f"more/{n}")\n' });
    world.commit('aperture', 'More');
    world.write(consumer, { 'cdk/other.py': '"""Nothing."""\n' });
    const before = await head();
    const results = await Promise.all([
      act({ command: 'sync' }),
      act({ command: 'sync' }),
      act({ command: 'export', name: 'bucket-layout', value: '{"root": "jobs"}' }, { directory: consumer, repository: 'fungal/images' }),
    ]);
    expect(results.map((each) => each.exitCode)).toEqual([0, 0, 0]);
    await remote('fetch', '--quiet', `${server.url}/cultivarium/realm.git`, 'main');
    const log = world.git('seed', 'log', '--format=%s', `${before}..FETCH_HEAD`);
    expect(log.trim().split('\n').sort()).toEqual(['aperture: export required-s3-permissions@1.2.0', 'fungal-image-analysis: export bucket-layout@1.0.0']);
  });

  it('refuses a run that comes late: its commit is older than the published one', async () => {
    const before = await head();
    world.git('aperture', 'checkout', '--quiet', '--detach', 'HEAD~1');
    const late = await act({ command: 'sync', removals: 'true' });
    world.git('aperture', 'checkout', '--quiet', 'main');
    expect([late.exitCode, late.log]).toEqual([2, expect.stringContaining('is older than')]);
    expect(await head()).toBe(before);
  });

  it('knows a repository by its number, once a run has told it', async () => {
    await remote('fetch', '--quiet', `${server.url}/cultivarium/realm.git`, 'main');
    expect(world.git('seed', 'show', 'FETCH_HEAD:domains/aperture/domain.yaml')).toMatch(/^repository_id: 4201$/m);
    const result = await act({ command: 'sync' }, { number: '4299' });
    expect([result.exitCode, result.log]).toEqual([2, expect.stringContaining('the repository with the number 4201, and this one has 4299')]);
  });

  it('refuses a fork', async () => {
    const result = await act({ command: 'sync' }, { repository: 'stranger/aperture' });
    expect(result.exitCode).toBe(2);
    expect(result.log).toContain("The domain 'aperture' belongs to");
  });
});

describe('what fails says why, and leaves nothing behind', () => {
  const cases: [string, Record<string, string>, Options, string][] = [
    ['no token', {}, { token: '' }, 'AUTH_FAILED'],
    ['a wrong token', {}, { token: `ghs_1_${'x'.repeat(60)}` }, 'AUTH_FAILED'],
    ['a realm that is not there', { realm: 'cultivarium/nothing' }, {}, 'NOT_FOUND'],
    ['an unknown command', { command: 'publish' }, {}, 'USAGE'],
    ['a bad boolean', { 'dry-run': 'yes', command: 'sync' }, {}, 'USAGE'],
    ['a folder outside the workspace', { 'working-directory': '../..' }, {}, 'BAD_PATH'],
    ['an unknown domain', { domain: 'nobody' }, {}, 'NO_DOMAIN'],
  ];
  it.each(cases)('%s', async (_name, inputs, options, code) => {
    const before = await head();
    const result = await act(inputs, options);
    expect(result.exitCode).toBe(2);
    expect(result.log).toContain(`[${code}]`);
    expect(result.log).toContain('→ ');
    expect(result.annotations[0]?.level).toBe('error');
    expect(result.summary).toContain('could not do its work');
    expect(result.complaints).toEqual([]);
    expect(await head()).toBe(before);
  });

  it('a token that may only read', async () => {
    world.write('aperture', { 'models/even-more.py': 'import boto3\n\n\ndef f(n):\n    boto3.client("s3").put_object(Bucket="b-training", Key=f"even-more/{n}")\n' });
    const result = await act({ command: 'sync' }, { token: reader });
    expect(result.log).toContain('[READ_ONLY]');
    expect(result.exitCode).toBe(2);
    rmSync(world.path('aperture/models/even-more.py'));
  });

  it('a server that answers 503 once is asked again; one that always does is named', async () => {
    server.fault({ on: /info\/refs/, kind: 'status', status: 503, times: 1 });
    expect((await act({})).conclusion).toBe('success');
    server.fault({ on: /info\/refs/, kind: 'status', status: 503 });
    const result = await act({});
    server.clearFaults();
    expect(result.log).toContain('[SERVER_ERROR]');
    expect(result.exitCode).toBe(2);
  });
});

describe('text of others', () => {
  it('cannot issue a workflow command or break an output', async () => {
    const evil = '::set-output name=changed::false\n##[error]spoofed\n::add-mask::a\n$(touch pwned) `x` "quoted" \'single\'';
    world.write('aperture', { [`models/evil.py`]: `import boto3\nboto3.client("s3").put_object(Bucket="b-training", Key="evil/::set-output name=changed::false/##[error]x/$(id)'\\"/*")\n` });
    expect((await world.start('aperture', 'realm', 'export', '--name', 'words', '--value', JSON.stringify({ text: evil }), '--description', evil)).stderr).toBe('');
    const result = await act({});
    rmSync(world.path('aperture/models/evil.py'));
    expect(result.complaints).toEqual([]);
    expect(result.outputs['changed']).toBe('true');
    expect(result.annotations.filter((each) => each.level === 'error')).toEqual([]);
    expect(result.outputs['plan']).not.toMatch(/[\n'$`]/);
    expect(JSON.stringify(JSON.parse(result.outputs['plan']!))).toContain('##[error]x');
  });
});

it('leaves no file of a run on disk', () => {
  expect(readdirSync(world.temporary)).toEqual([]);
});
