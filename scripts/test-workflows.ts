/**
 * Runs the starter and the reusable workflows as they are, by `act` in host mode, with the committed bundle against a real git server:
 * `npm run test:workflows`.
 *
 * act 0.2.87 ignores `permissions`, `concurrency` and `environment`, and it does not filter events: those are read by other tests
 * (test/workflows/) or are only GitHub's to show. It takes the folder as the checkout, so actions/checkout does not run; the App's token
 * comes from a stand-in for create-github-app-token; deploy keys are tried by test/stores.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { aperture } from '../src/demo/world.ts';
import { startGitHttp, type GitHttpServer } from '../test/servers/git-http.ts';

const actVersion = 'v0.2.87';
const project = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'blue-act-'));

interface Ran {
  readonly code: number;
  readonly log: string;
}

/** A line of act's log, as far as it is read. */
interface Line {
  readonly msg?: string;
  readonly command?: string;
  readonly jobID?: string;
  readonly step?: string;
}

interface Scenario {
  readonly title: string;
  readonly directory: string;
  readonly workflow: string;
  readonly event: string;
  readonly payload?: Record<string, unknown>;
  readonly succeeds: boolean;
  /** Jobs that must have run, and no others. */
  readonly jobs: readonly string[];
  readonly says?: RegExp;
  /** Whether the realm's main branch moves. */
  readonly commits: boolean;
}

/** `ACT`, else the pinned version built by Go, kept between runs in Go's own folder. */
function findAct(): string | undefined {
  const given = process.env['ACT'];
  if (given !== undefined && given !== '') return given;
  const go = spawnSync('go', ['env', 'GOPATH'], { encoding: 'utf8' });
  if (go.status !== 0) return undefined;
  const home = join(go.stdout.trim(), `blue-act-${actVersion}`);
  const program = join(home, process.platform === 'win32' ? 'act.exe' : 'act');
  if (existsSync(program)) return program;
  process.stdout.write(`Building act ${actVersion}\n`);
  const built = spawnSync('go', ['install', `github.com/nektos/act@${actVersion}`], { env: { ...process.env, GOBIN: home, GOFLAGS: '' }, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`act could not be built: ${built.stderr}`);
  return program;
}

function git(directory: string, ...args: string[]): string {
  const person = { GIT_AUTHOR_NAME: 'Eric', GIT_AUTHOR_EMAIL: 'eric@example.com', GIT_COMMITTER_NAME: 'Eric', GIT_COMMITTER_EMAIL: 'eric@example.com' };
  const result = spawnSync('git', args, { cwd: directory, encoding: 'utf8', env: { ...process.env, ...person, GIT_CONFIG_GLOBAL: '/dev/null' } });
  if (result.status !== 0) throw new Error(`git ${args.join(' ')}: ${result.stderr}`);
  return result.stdout.trim();
}

function write(directory: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  }
}

/** Not synchronous: the git server lives in this process. */
async function blue(directory: string, ...args: string[]): Promise<void> {
  const environment = { ...process.env, BLUE_HOME: join(folder, '.blue'), BLUE_REALM_TOKEN: 'writer', GIT_AUTHOR_NAME: 'Eric', GIT_AUTHOR_EMAIL: 'eric@example.com' };
  const { code, log } = await start(process.execPath, [join(project, 'dist/cli/index.js'), ...args], directory, environment);
  if (code !== 0) throw new Error(`blue ${args.join(' ')}: ${log}`);
}

function start(program: string, args: readonly string[], cwd: string, environment: NodeJS.ProcessEnv): Promise<Ran> {
  return new Promise((done, failed) => {
    const child = spawn(program, [...args], { cwd, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (log += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (log += chunk));
    child.on('error', failed).on('close', (code) => done({ code: code ?? -1, log }));
  });
}

/** Commits all there is. */
function commit(directory: string, message: string): void {
  git(directory, 'add', '--all');
  git(directory, 'commit', '--quiet', '--allow-empty', `--message=${message}`);
}

async function main(program: string): Promise<number> {
  const server = await startGitHttp({
    root: join(folder, 'served'),
    tokens: { writer: { login: 'eric', access: { 'cook/realm': 'write' } }, reader: { login: 'eric', access: { 'cook/realm': 'read' } } },
  });
  try {
    const action = packAction();
    const realm = await makeRealm(server);
    const member = await makeMember(server);
    let failures = 0;
    for (const scenario of scenarios(member, realm)) {
      const started = Date.now();
      const head = git(join(folder, 'served/cook/realm.git'), 'rev-parse', 'main');
      const ran = await runAct(program, scenario, action, server);
      const problems = judge(scenario, ran, git(join(folder, 'served/cook/realm.git'), 'rev-parse', 'main') !== head);
      process.stdout.write(`${problems.length === 0 ? '✓' : '✗'} ${scenario.title} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`);
      if (problems.length > 0) process.stdout.write(`  ${problems.join('\n  ')}\n${ran.log}\n`);
      failures += problems.length > 0 ? 1 : 0;
    }
    process.stdout.write(failures === 0 ? 'All workflows did what they are for\n' : `${failures} failed\n`);
    return failures === 0 ? 0 : 1;
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function judge(scenario: Scenario, { code, log }: Ran, moved: boolean): string[] {
  const lines = log.split('\n').flatMap((line): Line[] => (line.startsWith('{') ? [JSON.parse(line) as Line] : []));
  const printed = lines.filter((line) => line.command !== 'add-mask').map((line) => line.msg ?? '').join('\n');
  // A job that is skipped sets up nothing; one that calls a workflow has no steps of its own.
  const jobs = [...new Set(lines.filter((line) => line.step === 'Set up job').map((line) => line.jobID ?? ''))].sort();
  const expected = [...scenario.jobs].sort();
  return [
    ...(code === 0 === scenario.succeeds ? [] : [`it ended with ${code}`]),
    ...(JSON.stringify(jobs) === JSON.stringify(expected) ? [] : [`the jobs ${jobs.join(', ') || '(none)'} ran, not ${expected.join(', ') || '(none)'}`]),
    ...(scenario.says === undefined || scenario.says.test(printed) ? [] : [`it did not say ${scenario.says}`]),
    ...(moved === scenario.commits ? [] : [`the realm ${moved ? 'got a commit' : 'got no commit'}`]),
    ...(/\b(?:writer|reader)\b/.test(printed) ? ['a token is in the log'] : []),
  ];
}

/** What a release holds, without what a checkout has besides. */
function packAction(): string {
  const action = join(folder, 'action');
  for (const path of ['action.yml', 'dist', '.github/workflows', 'package.json']) cpSync(join(project, path), join(action, path), { recursive: true });
  const standIn = join(folder, 'app-token');
  write(standIn, {
    'action.yml': "name: Stand-in\ndescription: Gives the token that the App would\ninputs:\n  client-id: { description: x, required: true }\n  private-key: { description: x, required: true }\n  owner: { description: x }\n  repositories: { description: x }\n  permission-contents: { description: x }\noutputs:\n  token: { description: x, value: '${{ steps.token.outputs.token }}' }\nruns:\n  using: composite\n  steps:\n    - id: token\n      shell: bash\n      env: { KEY: '${{ inputs.private-key }}', FOR: '${{ inputs.owner }}/${{ inputs.repositories }}:${{ inputs.permission-contents }}' }\n      run: |\n        test \"$KEY\" = pem && test \"$FOR\" = cook/realm:write\n        echo \"::add-mask::writer\"\n        echo \"token=writer\" >> \"$GITHUB_OUTPUT\"\n",
  });
  for (const directory of [action, standIn]) {
    git(directory, 'init', '--quiet', '--initial-branch=main');
    commit(directory, 'Packed');
  }
  return action;
}

/** A realm on the server, and a checkout of a pull request in it. */
async function makeRealm(server: GitHttpServer): Promise<string> {
  const bare = await server.createRepo('cook/realm');
  const seed = join(folder, 'seed');
  mkdirSync(seed);
  await blue(seed, 'realm', 'init', '--name', 'cook', '--path', '.', '--github');
  write(seed, { 'realm.yaml': readFileSync(join(seed, 'realm.yaml'), 'utf8').replace('admission: approval', 'admission: open') });
  commit(seed, 'Open to all');
  git(seed, 'push', '--quiet', bare, 'HEAD:main');
  return bare;
}

async function makeMember(server: GitHttpServer): Promise<string> {
  const member = join(folder, 'aperture');
  mkdirSync(member);
  write(member, aperture);
  git(member, 'init', '--quiet', '--initial-branch=main');
  git(member, 'remote', 'add', 'origin', `${server.url}/cook/aperture`);
  commit(member, 'First version');
  await blue(member, 'realm', 'join', `${server.url}/cook/realm.git`, '--github', '--credential', 'app');
  for (const name of ['member', 'member-app']) write(member, { [`.github/workflows/${name}.yml`]: filled(readFileSync(join(project, `workflows/${name}.yml`), 'utf8')) });
  write(member, { '.github/workflows/caller.yml': caller });
  commit(member, 'Join');
  return member;
}

const caller = `name: Caller
on: [push, pull_request]
permissions: { contents: read }
jobs:
  realm:
    uses: blue/realm-action/.github/workflows/member.yml@v1
    secrets: { REALM_TOKEN: '\${{ secrets.REALM_TOKEN }}', REALM_READ_TOKEN: '\${{ secrets.REALM_READ_TOKEN }}' }
`;

function filled(text: string): string {
  return text.replace('REALM-OWNER', 'cook').replace('REALM-NAME', 'realm');
}

/** In this order: each starts from what the one before has left. */
function* scenarios(member: string, realm: string): Generator<Scenario> {
  const push = { ref: 'refs/heads/main', repository: { default_branch: 'main', full_name: 'cook/aperture' } };
  const pull = { number: 7, pull_request: { number: 7, base: { ref: 'main' }, head: { ref: 'x' } }, repository: push.repository };
  const common = { directory: member, workflow: 'member.yml', succeeds: true, commits: false };
  const change = (name: string): void => {
    write(member, { [`models/${name}.py`]: `import boto3\n\nboto3.client("s3").put_object(Bucket="letemcook-training-data", Key="${name}/run.json", Body=b"")\n` });
    commit(member, `Write ${name}`);
  };

  yield { ...common, title: 'a push without a change commits nothing', event: 'push', payload: push, jobs: ['sync'] };
  change('alpha');
  yield { ...common, title: 'a pull request is checked with the token that reads', event: 'pull_request', payload: pull, jobs: ['check'], says: /alpha/ };
  yield { ...common, title: 'the schedule checks', event: 'schedule', payload: push, jobs: ['check'] };
  yield { ...common, title: 'the realm asks for a check', event: 'repository_dispatch', payload: { ...push, action: 'realm-contract-changed', client_payload: { command: 'sync' } }, jobs: ['check'] };
  // Inputs arrive as texts, whatever their type; the `inputs` context gives a boolean its type back.
  yield { ...common, title: 'by hand, sync as a dry run commits nothing', event: 'workflow_dispatch', payload: { ...push, inputs: { command: 'sync', 'dry-run': 'true' } }, jobs: ['sync'], says: /alpha/ };
  yield { ...common, title: 'a push publishes', event: 'push', payload: push, jobs: ['sync'], says: /alpha/, commits: true };
  change('beta');
  yield { ...common, title: 'with a GitHub App, a push publishes', workflow: 'member-app.yml', event: 'push', payload: push, jobs: ['sync'], says: /beta/, commits: true };
  change('gamma');
  yield { ...common, title: 'three lines that call the reusable workflow publish', workflow: 'caller.yml', event: 'push', payload: push, jobs: ['sync'], says: /gamma/, commits: true };
  change('delta');
  yield { ...common, title: 'three lines that call the reusable workflow check', workflow: 'caller.yml', event: 'pull_request', payload: pull, jobs: ['check'], says: /delta/ };

  const checkout = join(folder, 'pull');
  git(folder, 'clone', '--quiet', realm, checkout);
  const exportsPath = 'domains/aperture/exports.yaml';
  const before = readFileSync(join(checkout, exportsPath), 'utf8');
  const proposed = (content: string): void => {
    if (content === before) throw new Error(`nothing to propose in:\n${before}`);
    git(checkout, 'checkout', '--quiet', '-B', 'proposal', 'origin/main');
    write(checkout, { [exportsPath]: content, '.github/workflows/caller.yml': `name: Caller\non: [pull_request]\npermissions: { contents: read }\njobs: { realm: { uses: blue/realm-action/.github/workflows/realm.yml@v1 } }\n` });
    commit(checkout, 'Propose');
    git(checkout, 'checkout', '--quiet', '-B', 'merged', 'origin/main');
    git(checkout, 'merge', '--quiet', '--no-ff', '--message=Merge', 'proposal');
  };
  const validating = { directory: checkout, event: 'pull_request', payload: { ...pull, repository: { default_branch: 'main', full_name: 'cook/realm' } }, jobs: ['validate'], commits: false };
  proposed(before.replace('- "alpha/run.json"\n', '- "alpha/run.json"\n        - "omega/*"\n'));
  yield { ...validating, title: 'a change of the realm without a version is refused', workflow: 'realm.yml', succeeds: false, says: /version-not-bumped/ };
  yield { ...validating, title: 'the same by the reusable workflow', workflow: 'caller.yml', succeeds: false, says: /version-not-bumped/ };
  proposed(`# A comment changes nothing\n${before}`);
  yield { ...validating, title: 'a change of the realm that is well formed passes', workflow: 'realm.yml', succeeds: true, says: /is well formed/ };
}

function runAct(program: string, scenario: Scenario, action: string, server: GitHttpServer): Promise<Ran> {
  const event = join(folder, 'event.json');
  writeFileSync(event, JSON.stringify(scenario.payload ?? {}));
  const secrets = join(folder, 'secrets.env');
  writeFileSync(secrets, 'REALM_TOKEN=writer\nREALM_READ_TOKEN=reader\nREALM_APP_KEY=pem\nGITHUB_TOKEN=own\n', { mode: 0o600 });
  const app = readFileSync(join(project, 'workflows/member-app.yml'), 'utf8').match(/actions\/create-github-app-token@[0-9a-f]{40}/)![0];
  const args = [
    scenario.event,
    '--workflows', join('.github/workflows', scenario.workflow),
    '--eventpath', event,
    '--platform', 'ubuntu-latest=-self-hosted',
    '--no-cache-server',
    '--action-offline-mode',
    '--local-repository', `blue/realm-action@v1=${action}`,
    '--local-repository', `${app}=${join(folder, 'app-token')}`,
    '--env', `GITHUB_SERVER_URL=${server.url}`,
    '--env', `GITHUB_API_URL=${server.url}/api/v3`,
    '--env', `GITHUB_REPOSITORY=${(scenario.payload as { repository: { full_name: string } }).repository.full_name}`,
    '--var', 'REALM_APP_CLIENT_ID=Iv1.test',
    '--secret-file', secrets,
    '--json',
  ];
  // The node on the path runs every action, whatever version it asks for: the one this is run by, unless told.
  const node = dirname(resolve(process.env['NODE24'] ?? process.execPath));
  const environment = { PATH: `${node}${delimiter}${process.env['PATH']}`, HOME: join(folder, 'home'), XDG_CACHE_HOME: join(folder, 'cache'), TMPDIR: process.env['TMPDIR'] };
  mkdirSync(environment.HOME, { recursive: true });
  return start(program, args, scenario.directory, environment);
}

const act = findAct();
if (act === undefined) {
  process.stdout.write(`There is neither act nor Go on this machine: the workflows were NOT run. Install Go 1.25 or newer, or act ${actVersion}.\n`);
} else {
  process.exitCode = await main(act);
}
