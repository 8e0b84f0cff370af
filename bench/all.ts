/**
 * `npm run bench [rounds]`: start-up of the bundles beside an empty program, and a sync beside the same work done by plain git,
 * over HTTP and in a bare repository on this machine. Reads `dist/`, or the folder named by `BLUE_DIST`; `NODE24` names a second Node.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { aperture } from '../src/demo/world.ts';
import { startGitHttp } from '../test/servers/git-http.ts';
import { compare, runProgram } from './measure.ts';

const rounds = Number(process.argv[2] ?? 15);
const folder = mkdtempSync(join(tmpdir(), 'blue-bench-'));
const path = (...parts: string[]): string => join(folder, ...parts);
const dist = resolve(process.env['BLUE_DIST'] ?? 'dist');
const cli = join(dist, 'cli/index.js');
const action = join(dist, 'action/index.js');
const token = 'bench-token';
const env: NodeJS.ProcessEnv = {
  PATH: process.env['PATH'],
  HOME: folder,
  GIT_AUTHOR_NAME: 'Bench',
  GIT_AUTHOR_EMAIL: 'bench@example.com',
  GIT_COMMITTER_NAME: 'Bench',
  GIT_COMMITTER_EMAIL: 'bench@example.com',
  BLUE_HOME: path('.blue'),
  BLUE_REALM_TOKEN: token,
};
/** As a runner sets them: the action writes to these files. */
const runnerFiles = { GITHUB_STATE: path('state'), GITHUB_OUTPUT: path('output'), GITHUB_STEP_SUMMARY: path('summary'), RUNNER_TEMP: folder };

try {
  sizes();
  await startUp();
  await syncing();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function sizes(): void {
  console.log('Bundles, in kB: the file that is loaded at the start, and all of them');
  for (const door of ['action', 'cli']) {
    const files = readdirSync(join(dist, door)).filter((name) => name.endsWith('.js'));
    const size = (names: readonly string[]): string => (names.reduce((sum, name) => sum + statSync(join(dist, door, name)).size, 0) / 1000).toFixed(0).padStart(6);
    console.log(`  ${door.padEnd(8)} ${size(['index.js'])} ${size(files)}`);
  }
}

async function startUp(): Promise<void> {
  const empty = path('empty.mjs');
  const nothing = path('nothing');
  writeFileSync(empty, '');
  mkdirSync(nothing);
  for (const file of Object.values(runnerFiles).slice(0, -1)) writeFileSync(file, '');
  const runner = { ...env, ...runnerFiles, GITHUB_WORKSPACE: nothing };
  for (const node of [process.execPath, ...(process.env['NODE24'] === undefined ? [] : [process.env['NODE24']])]) {
    const version = (await runProgram(node, ['--version'])).trim();
    await compare(`Start-up on Node ${version}`, [
      { name: 'action: an input that is refused', run: () => runProgram(node, [action], { env: { ...runner, INPUT_COMMAND: 'none' }, expected: 2 }) },
      // All that a check loads before it reads a realm is loaded.
      { name: 'action: check, where no realm is configured', run: () => runProgram(node, [action], { env: { ...runner, INPUT_COMMAND: 'check' }, expected: 2 }) },
      { name: 'action: after the job', run: () => runProgram(node, [action], { env: { ...runner, STATE_started: 'true' } }) },
      { name: 'cli: --version', run: () => runProgram(node, [cli, '--version'], { env }) },
      { name: 'an empty program', run: () => runProgram(node, [empty], { env }) },
    ], rounds);
  }
}

async function syncing(): Promise<void> {
  const server = await startGitHttp({ root: path('server'), tokens: { [token]: { login: 'bench', access: { 'bench/http': 'write' } } } });
  try {
    const bare = await server.createRepo('bench/bare');
    await server.createRepo('bench/http');
    await publish('over HTTP', 'http', `${server.url}/bench/http.git`);
    await publish('to a bare repository on this machine', 'bare', bare);
  } finally {
    await server.close();
  }
}

/** Both write one changed file to the realm, from nothing to the pushed commit; what is added is found, compared and worded by one of them only. */
async function publish(where: string, name: string, realm: string): Promise<void> {
  const member = path(`member-${name}`);
  const clone = path(`clone-${name}`);
  const authorized = ['-c', `http.extraHeader=Authorization: Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`];
  const git = (cwd: string, ...args: string[]): Promise<string> => runProgram('git', [...authorized, ...args], { cwd, env });
  const blue = (cwd: string, ...args: string[]): Promise<string> => runProgram(process.execPath, [cli, ...args], { cwd, env });
  const seed = path(`seed-${name}`);
  await blue(folder, 'realm', 'init', '--name', 'bench', '--path', seed);
  await git(seed, 'push', '--quiet', realm, 'main');
  for (const [file, content] of Object.entries(aperture)) {
    mkdirSync(dirname(join(member, file)), { recursive: true });
    writeFileSync(join(member, file), content);
  }
  await git(member, 'init', '--quiet', '--initial-branch=main');
  await git(member, 'add', '--all');
  await git(member, 'commit', '--quiet', '--message=First');
  await blue(member, 'realm', 'join', realm, '--as', 'member');
  let commits = Number(await countCommits(realm));
  const change = (round: number): void => writeFileSync(join(member, 'models/extra.py'), `import boto3\nboto3.client("s3").put_object(Bucket="b", Key="round-${name}-${commits}-${round}/x")\n`);
  await compare(`Publish one change ${where}`, [
    {
      name: 'blue realm sync: detects, compares, commits',
      prepare: change,
      run: () => blue(member, 'realm', 'sync', '--no-notify', '--removals'),
    },
    {
      name: 'the action: sync',
      prepare: (round) => change(-round - 1),
      run: () => runProgram(process.execPath, [action], { env: { ...env, ...runnerFiles, GITHUB_WORKSPACE: member, INPUT_COMMAND: 'sync', INPUT_REMOVALS: 'true', INPUT_NOTIFY: 'false', 'INPUT_REALM-TOKEN': token } }),
    },
    {
      name: 'git clone, commit, push: knows what to write',
      prepare: () => rmSync(clone, { recursive: true, force: true }),
      async run(round) {
        await git(folder, 'clone', '--quiet', '--depth=1', realm.startsWith('/') ? `file://${realm}` : realm, clone);
        writeFileSync(join(clone, 'domains/member/notes.txt'), `round ${round}\n`);
        await git(clone, 'add', '--all');
        await git(clone, 'commit', '--quiet', `--message=Round ${round}`);
        await git(clone, 'push', '--quiet');
      },
    },
  ], rounds);
  const made = Number(await countCommits(realm)) - commits;
  commits += made;
  if (made !== 3 * (rounds + 1)) throw new Error(`${made} commits were made instead of ${3 * (rounds + 1)}: not every run did its work`);
}

function countCommits(realm: string): Promise<string> {
  const repository = realm.startsWith('/') ? realm : path('server', new URL(realm).pathname);
  return runProgram('git', ['-C', repository, 'rev-list', '--count', 'main'], { env });
}
