/** The bundled action with a deploy key, against a real sshd: it reads, it publishes, and what fails is named and leaves no key on disk. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aperture } from '../../src/demo/world.ts';
import { type SshServer, sshdMissing, startSshd } from '../servers/sshd.ts';
import { type ActionResult, runAction } from './runner.ts';
import { nodes, openWorld, project, type TestWorld } from './world.ts';

const missing = sshdMissing();
if (missing !== undefined) process.stderr.write(`the action over SSH is not tested: ${missing}\n`);

(missing === undefined ? describe : describe.skip)('a realm behind SSH', () => {
  const name = 'cultivarium/realm';
  let world: TestWorld;
  let server: SshServer;
  let bare: string;
  let root: string;
  let keys: { write: string; read: string; strange: string };

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'blue-sshd-'));
    server = await startSshd({ root });
    bare = await server.createRepo(name);
    keys = { write: await server.addKey('octo', name, 'write'), read: await server.addKey('octo', name, 'read'), strange: await server.strangeKey() };
    world = openWorld({ BLUE_REALM_SSH_KEY: keys.write, BLUE_REALM_KNOWN_HOSTS: server.knownHosts });
    world.blue('.', 'realm', 'init', '--name', 'letemcook', '--path', 'seed');
    world.git('seed', 'push', '--quiet', bare, 'HEAD:main');
    world.repo('aperture', aperture);
    expect((await world.start('aperture', 'realm', 'join', server.location(name))).stderr).toBe('');
    world.commit('aperture', 'Join the realm');
  });
  afterAll(async () => {
    await server.close();
    world.remove();
    rmSync(root, { recursive: true, force: true });
  });

  const head = (): string => world.git('.', '-C', bare, 'rev-parse', 'main').trim();
  const act = (inputs: Record<string, string>, key: string, node?: string): Promise<ActionResult> =>
    runAction({
      directory: project,
      inputs: { 'realm-ssh-key': key, 'known-hosts': server.knownHosts, ...inputs },
      environment: { GITHUB_SHA: world.git('aperture', 'rev-parse', 'HEAD').trim(), BLUE_HOME: world.path('.action'), TMPDIR: world.environment['TMPDIR']! },
      workspace: world.path('aperture'),
      secrets: key.split('\n').filter((line) => line.length > 20),
      ...(node === undefined ? {} : { node }),
    });

  it.each(nodes)('publishes, on %s', async (node) => {
    const file = `models/by_${nodes.indexOf(node)}.py`;
    writeFileSync(world.path('aperture', file), `import boto3\nboto3.client("s3").get_object(Bucket="b-training", Key="by/${nodes.indexOf(node)}")\n`);
    world.commit('aperture', file);
    const { complaints, conclusion, outputs } = await act({ command: 'sync' }, keys.write, node);
    expect([complaints, conclusion, outputs['commit']]).toEqual([[], 'success', head()]);
  });

  it.each<[string, () => [Record<string, string>, string], string, RegExp]>([
    ['a key that may only read', () => [{ command: 'export', name: 'limits', value: '1' }, keys.read], 'READ_ONLY', /marked as read only/],
    ['a key that nobody knows', () => [{}, keys.strange], 'AUTH_FAILED', /SSH key was not accepted/],
    ['a realm that is not there', () => [{ realm: server.location('cultivarium/nothing') }, keys.write], 'NOT_FOUND', /was not found/],
    ['a host that nobody vouched for', () => [{ 'known-hosts': '' }, keys.write], 'HOST_KEY', /Nobody has said which host key/],
    ['a text that is no key', () => [{}, 'not a key at all, but long enough to be masked'], 'AUTH_FAILED', /is not a private key/],
  ])('%s: named, exit 2, nothing written', async (_what, given, code, words) => {
    const before = head();
    const { exitCode, log, complaints } = await act(...given());
    expect([exitCode, complaints]).toEqual([2, []]);
    expect(log).toContain(`[${code}]`);
    expect(log).toMatch(words);
    expect(head()).toBe(before);
  });

  it('leaves no key, clone or folder of a run', () => {
    expect(readdirSync(world.environment['TMPDIR']!)).toEqual([]);
  });
});
