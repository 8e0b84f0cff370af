/** `notify` as the realm's workflow runs it: the bundle against GitHub's double, with git and API under one address. */
import { spawn } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { realmFiles, startGitHubWorld, tokens, type GitHubWorld } from './github-world.ts';
import { bundle } from './world.ts';

const first = { version: '1.0.0', read: ['jobs/*'] };
const second = { version: '1.1.0', read: ['jobs/*', 'masks/*'] };
let world: GitHubWorld;

beforeEach(async () => {
  world = await startGitHubWorld(['lab/alpha', 'lab/beta', 'fungal/images']);
});
afterEach(async () => {
  const { violations } = world.github;
  await world.close();
  expect(violations).toEqual([]);
});

const publish = (version: typeof first, resolved: Record<string, string>): string => world.publish(realmFiles(world.github.url, version, resolved));
const notify = (inputs: Record<string, string> = {}): ReturnType<GitHubWorld['act']> => world.act({ command: 'notify', 'notify-token': tokens.app, ...inputs }, { token: 'realm' });
const writes = (): string[] => world.github.transcript().filter((line) => !line.startsWith('GET') && !line.startsWith('POST /graphql'));

describe('notify in the action', () => {
  it('opens an issue and sends a dispatch, says nothing twice, updates in place, and closes', async () => {
    const commit = publish(second, { 'lab/alpha': '1.0.0', 'lab/beta': '1.1.0' });
    const told = await notify();
    expect(told.log).toContain('alpha: Created issue #1, dispatch accepted');
    expect(told.complaints).toEqual([]);
    expect(told.conclusion).toBe('success');
    expect(told.outputs).toMatchObject({ issues: '1', consumers: 'alpha', owners: '["lab"]', leftover: '0' });
    expect(told.summary).toContain('consumers told');
    expect(world.github.transcript()).toEqual([
      'POST /graphql 200',
      'POST /graphql 200',
      'POST /repos/lab/alpha/issues 201',
      'POST /repos/lab/alpha/dispatches 204',
    ]);
    expect(world.github.dispatches).toEqual([{ repository: 'lab/alpha', event: 'realm-contract-changed', payload: expect.objectContaining({ realm: 'letemcook', commit, version: '1.1.0' }) }]);

    expect((await notify()).log).toContain('1 already say what is true');
    expect(writes()).toEqual([]);

    publish({ version: '1.2.0', read: ['jobs/*', 'masks/*', 'models/*'] }, { 'lab/alpha': '1.0.0', 'lab/beta': '1.1.0' });
    expect((await notify()).outputs['issues']).toBe('1,1');
    expect(writes()).toEqual(['PATCH /repos/lab/alpha/issues/1 200', 'POST /repos/lab/alpha/dispatches 204', 'POST /repos/lab/beta/issues 201', 'POST /repos/lab/beta/dispatches 204']);

    publish({ version: '1.2.0', read: ['jobs/*', 'masks/*', 'models/*'] }, { 'lab/alpha': '1.2.0', 'lab/beta': '1.2.0' });
    expect((await notify()).log).toContain('alpha: Closed issue #1');
    const [issue, ...others] = await world.issues('lab/alpha');
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ state: 'closed', user: { login: 'realm[bot]' } });
  });

  it('shows in a dry run exactly what it would send, and sends nothing', async () => {
    publish(second, { 'lab/alpha': '1.0.0' });
    const dry = await notify({ 'dry-run': 'true' });
    expect(dry.log).toContain('2 requests would be sent');
    expect(dry.log).toContain('POST /repos/lab/alpha/issues');
    expect(dry.log).toContain('"event_type": "realm-contract-changed"');
    expect(dry.outputs['issues']).toBe('');
    expect(writes()).toEqual([]);
    await notify();
    const sent = world.github.requests.filter((each) => each.method === 'POST' && each.path.endsWith('/issues'));
    for (const line of JSON.stringify(sent[0]!.body, null, 2).split('\n')) expect(dry.log).toContain(line.replaceAll('##[', '##'));
  });

  it('lists owners for a matrix, and tells one owner with one credential', async () => {
    publish(second, { 'lab/alpha': '1.0.0', 'fungal/images': '1.0.0' });
    const listed = await world.act({ command: 'notify', 'list-owners': 'true' }, { token: 'realm' });
    expect(listed.outputs['owners']).toBe('["fungal","lab"]');
    expect(world.github.requests).toEqual([]);
    await notify({ owner: 'fungal' });
    expect(writes()).toEqual(['POST /repos/fungal/images/issues 201', 'POST /repos/fungal/images/dispatches 204']);
    await notify({ owner: 'lab' });
    expect(writes()).toEqual(['POST /repos/lab/alpha/issues 201', 'POST /repos/lab/alpha/dispatches 204']);
  });

  it('leaves what the budget does not reach to the next run, which is no failure', async () => {
    publish(second, { 'lab/alpha': '1.0.0', 'lab/beta': '1.0.0' });
    const told = await notify({ budget: '2' });
    expect(told.conclusion).toBe('success');
    expect(told.outputs['leftover']).toBe('1');
    expect(told.summary).toContain('1 consumer is left for the next run');
    expect((await notify()).outputs['leftover']).toBe('0');
    expect((await world.issues('lab/beta')).length).toBe(1);
  });

  it('tells the realm, with its own token, who cannot be told, and heals it', async () => {
    publish(second, { 'lab/alpha': '1.0.0' });
    world.github.set('lab/alpha', { archived: true });
    const told = await notify();
    expect(told.conclusion).toBe('success');
    const [issue] = await world.issues('lab/realm');
    expect(issue).toMatchObject({ title: expect.stringContaining('Cannot tell alpha'), state: 'open', user: { login: 'github-actions[bot]' } });
    writes();
    await notify();
    expect(writes()).toEqual([]);
    world.github.set('lab/alpha', { archived: false });
    await notify();
    expect((await world.issues('lab/realm'))[0]).toMatchObject({ state: 'closed' });
    expect((await world.issues('lab/alpha')).length).toBe(1);
  });

  it('does not mistake a repository of another server for one of this', async () => {
    const files = realmFiles(world.github.url, second, { 'lab/alpha': '1.0.0' });
    world.publish({ ...files, 'domains/alpha/domain.yaml': files['domains/alpha/domain.yaml']!.replace(world.github.url, 'https://git.example.org') });
    expect((await notify()).log).toContain('its repository is on git.example.org');
    expect(await world.issues('lab/alpha')).toEqual([]);
    expect((await world.issues('lab/realm')).length).toBe(1);
  });

  it.each([
    ['no token', {}, undefined, 'There is no token'],
    ['a token that GitHub does not know', { 'notify-token': `ghs_wrong_${'x'.repeat(40)}` }, 'realm', 'does not accept the token'],
  ] as const)('fails with %s', async (_, inputs, token, words) => {
    publish(second, { 'lab/alpha': '1.0.0' });
    const result = await world.act({ command: 'notify', ...inputs }, token === undefined ? {} : { token });
    expect(result.exitCode).toBe(2);
    expect(result.log).toContain(words);
    expect(result.complaints).toEqual([]);
  });
});

describe('a ledger that cannot be written', () => {
  it('sends nothing at all: what was sent could not be remembered', async () => {
    publish(second, { 'lab/alpha': '1.0.0' });
    const result = await world.act({ command: 'notify', 'notify-token': tokens.app, 'realm-token': tokens.reader });
    expect(result.exitCode).toBe(2);
    expect(result.complaints).toEqual([]);
    expect(writes()).toEqual([]);
    expect(world.github.dispatches).toEqual([]);
  });
});

describe('notify on the command line', () => {
  it('killed behind any write of a run, the next run makes what nobody had stopped would have made', async () => {
    const consumers = { 'lab/alpha': '1.0.0', 'lab/beta': '1.0.0' };
    publish(second, consumers);
    const environment = { PATH: process.env['PATH'], HOME: world.folder, BLUE_HOME: `${world.folder}/home`, ...world.environment, BLUE_REALM_TOKEN: tokens.realm, BLUE_NOTIFY_TOKEN: tokens.app };
    const run = (kill: number): Promise<number | null> => new Promise((done) => {
      const child = spawn(process.execPath, [bundle, 'notify', '--realm', `${world.github.url}/lab/realm`], { env: environment, cwd: world.folder, stdio: 'ignore' });
      const before = world.github.requests.length;
      const watch = setInterval(() => {
        const sent = world.github.requests.slice(before).filter((each) => each.method === 'POST' && each.path !== '/graphql');
        if (sent.length >= kill) child.kill('SIGKILL');
      }, 5);
      child.on('close', (code) => {
        clearInterval(watch);
        done(code);
      });
    });
    expect(await run(1)).toBe(null);
    expect(await run(2)).toBe(null);
    expect(await run(Infinity)).toBe(0);
    writes();
    expect(await run(Infinity)).toBe(0);
    expect(writes()).toEqual([]);
    for (const repository of Object.keys(consumers)) expect((await world.issues(repository)).length).toBe(1);
    const counts = Object.keys(consumers).map((repository) => world.github.dispatches.filter((each) => each.repository === repository).length);
    expect(Math.min(...counts)).toBe(1);
    expect(counts.reduce((sum, each) => sum + each)).toBeLessThanOrEqual(4);
  });
});
