/** `doctor` against GitHub's double: a good set-up is good in every point, and each thing that is broken once is named, with a fix. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openOutside } from '../../src/adapters/outside.ts';
import { doctor, type Check } from '../../src/commands/doctor.ts';
import { workflowTexts } from '../../src/core/workflows.ts';
import { run } from '../../src/run.ts';
import { openWorld, type TestWorld } from '../doors/world.ts';
import { startGitHttp, type GitHttpServer } from '../servers/git-http.ts';
import { startGitHub, type GitHubServer, type RepositorySeed } from '../servers/github.ts';
import { proxyTo } from '../servers/proxy.ts';

const tokens = { writer: 'github_pat_writer', reader: 'github_pat_reader', own: 'github_pat_own', blind: 'github_pat_blind' };
const limited = { realm: { limited: true, secrets: ['REALM_TOKEN', 'NOTIFY_TOKEN'] } };

let world: TestWorld;
let server: GitHttpServer;
let github: GitHubServer | undefined;

beforeEach(async () => {
  world = openWorld();
  server = await startGitHttp({ root: world.path('served'), tokens: { [tokens.writer]: { login: 'eric', access: { 'cook/realm': 'write' } }, [tokens.reader]: { login: 'eric', access: { 'cook/realm': 'read' } } } });
  await server.createRepo('cook/realm');
});
afterEach(async () => {
  const violations = github?.violations;
  await github?.close();
  github = undefined;
  await server.close();
  world.remove();
  expect(violations).toEqual([]);
});

interface SetUp {
  readonly realm?: Partial<RepositorySeed>;
  readonly member?: Partial<RepositorySeed>;
  readonly workflow?: string;
  readonly realmUrl?: string;
  /** The url in the realm's domain.yaml. */
  readonly declared?: string;
}

/** A realm with one member, both on the double, each with a checkout. */
async function setUp({ realm = {}, member = {}, workflow = workflowTexts.member, realmUrl, declared }: SetUp): Promise<GitHubServer> {
  const started = await startGitHub({
    repositories: [{ name: 'cook/realm', private: true, environments: limited, ...realm }, { name: 'cook/aperture', environments: limited, secrets: ['REALM_READ_TOKEN'], ...member }],
    tokens: {
      [tokens.writer]: { login: 'eric', repositories: ['cook/realm'], permissions: { contents: 'write' } },
      [tokens.reader]: { login: 'eric', repositories: ['cook/realm'], permissions: { contents: 'read' } },
      [tokens.own]: { login: 'eric', repositories: ['cook/aperture', 'cook/realm'], permissions: { contents: 'read', secrets: 'read', environments: 'read', actions: 'read' } },
      [tokens.blind]: { login: 'eric', repositories: ['cook/aperture'], permissions: {} },
    },
    git: proxyTo(server.url),
  });
  github = started;
  world.repo('seed', {
    'realm.yaml': 'name: cook\nversion: "1.0.0"\ngovernance:\n  admission: open\n  approvers: []\n  breaking_changes: { require_approval: false, grace_period_days: 14 }\n',
    'domains/aperture/domain.yaml': `name: aperture\nrepo_url: ${declared ?? `${started.url}/cook/aperture`}\nmaintainers: []\n`,
    '.github/workflows/realm.yml': workflowTexts.realm,
  });
  world.git('seed', 'push', '--quiet', world.path('served/cook/realm.git'), 'main');
  world.git('seed', 'remote', 'add', 'origin', `${started.url}/cook/realm`);
  world.repo('aperture', { '.blue/config.yaml': `realm:\n  name: cook\n  url: ${realmUrl?.replace('URL', started.url) ?? `${started.url}/cook/realm`}\n  domain: aperture\n`, ...(workflow === '' ? {} : { '.github/workflows/realm.yml': workflow }) });
  world.git('aperture', 'remote', 'add', 'origin', `${started.url}/cook/aperture`);
  return started;
}

async function look(where: string, { realm = tokens.writer, own = tokens.own }: { realm?: string; own?: string } = {}): Promise<{ checks: Check[]; failed: string[]; exitCode: number }> {
  const { url, apiUrl } = github!;
  const environment = { ...world.environment, GITHUB_SERVER_URL: url, GITHUB_API_URL: apiUrl, BLUE_REALM_TOKEN: realm, GH_TOKEN: own };
  const { plan, exitCode } = await run(doctor, {}, openOutside({ directory: world.path(where), environment, temporary: world.path('temporary') }));
  const { checks } = plan.result as { checks: Check[] };
  return { checks, failed: checks.filter((check) => check.state === 'failed').map((check) => check.id), exitCode };
}

describe('a member', () => {
  it('is good in every point, and nothing was written', async () => {
    const { requests } = await setUp({});
    const { checks, exitCode } = await look('aperture');
    expect(checks.map((check) => `${check.state} ${check.id}`)).toEqual([
      'ok node', 'ok git', 'ok config', 'ok realm-read', 'ok domain', 'ok realm-write', 'ok realm-rules', 'ok codeowners', 'ok workflow', 'ok secret', 'ok secret', 'ok environment',
    ]);
    expect(exitCode).toBe(0);
    expect([...new Set(requests.map((each) => each.method))]).toEqual(['GET']);
  });

  it.each<[string, SetUp, { realm?: string; own?: string }, string[], RegExp]>([
    ['a token that is none', {}, { realm: 'github_pat_wrong' }, ['realm-read'], /token/i],
    ['a token that only reads', {}, { realm: tokens.reader }, ['realm-write'], /write/],
    ["the realm's url is wrong", { realmUrl: 'URL/cook/reallm' }, {}, ['realm-read'], /url|name|token/i],
    ['another repo is declared', { declared: 'https://github.com/cook/other' }, {}, ['domain'], /repo_url/],
    ['the realm is archived', { realm: { archived: true } }, {}, ['realm-archived'], /Unarchive/],
    ['a rule asks for pull requests', { realm: { rules: ['pull_request'] } }, {}, ['realm-rules'], /publish: pull-request/],
    ['CODEOWNERS has an error', { realm: { codeownersErrors: ['Unknown owner @nobody'] } }, {}, ['codeowners'], /write access/],
    ['the secret is missing', { member: { environments: { realm: { limited: true, secrets: [] } } } }, {}, ['secret'], /gh secret set REALM_TOKEN --env realm/],
    ['the environment is missing', { member: { environments: {}, secrets: ['REALM_TOKEN', 'REALM_READ_TOKEN'] } }, {}, ['environment'], /Create it/],
    ['the environment is open', { member: { environments: { realm: { limited: false, secrets: ['REALM_TOKEN'] } } } }, {}, ['environment'], /Limit it/],
    ['issues are off', { member: { issues: false } }, {}, ['issues'], /Switch them on/],
    ['nobody has pushed for long', { member: { pushedAt: '2020-01-01T00:00:00Z' } }, {}, ['schedule'], /gh workflow enable/],
    ['a job lacks a permission', { workflow: workflowTexts.member.replace(/^ {6}issues: write.*\n/m, '') }, {}, ['workflow-permissions'], /issues: write/],
  ])('%s', async (_, broken, credentials, expected, fix) => {
    await setUp(broken);
    const { checks, failed, exitCode } = await look('aperture', credentials);
    expect(failed).toEqual(expected);
    expect(exitCode).toBe(1);
    expect(checks.find((check) => check.state === 'failed')!.next).toMatch(fix);
  });

  it('says what it could not look at, and that is neither good nor bad', async () => {
    await setUp({ workflow: '' });
    expect((await look('aperture')).checks.find((check) => check.id === 'workflow')).toMatchObject({ state: 'skipped', next: expect.stringContaining('blue realm join <realm> --github') });
    world.write('aperture', { '.github/workflows/realm.yml': workflowTexts.member });
    const { checks, exitCode } = await look('aperture', { own: tokens.blind });
    expect(checks.filter((check) => check.state === 'skipped').map((check) => check.id)).toEqual(['secret', 'secret']);
    expect(exitCode).toBe(0);
  });
});

describe('a realm', () => {
  it('is good in every point', async () => {
    await setUp({});
    const { checks, exitCode } = await look('seed');
    expect(checks.map((check) => `${check.state} ${check.id}`)).toEqual(['ok node', 'ok git', 'ok realm-files', 'ok codeowners', 'ok workflow', 'ok secret', 'ok environment']);
    expect(exitCode).toBe(0);
  });

  it.each<[string, SetUp, string[], RegExp]>([
    ['the secret that tells is missing', { realm: { environments: { realm: { limited: true, secrets: [] } } } }, ['secret'], /gh secret set NOTIFY_TOKEN --env realm/],
    ['the environment is missing', { realm: { environments: {}, secrets: ['NOTIFY_TOKEN'] } }, ['environment'], /Create it/],
    ['issues are off', { realm: { issues: false } }, ['issues'], /Switch them on/],
    ['CODEOWNERS has an error', { realm: { codeownersErrors: ['Unknown owner @nobody'] } }, ['codeowners'], /write access/],
  ])('%s', async (_, broken, expected, fix) => {
    await setUp(broken);
    const { checks, failed, exitCode } = await look('seed');
    expect(failed).toEqual(expected);
    expect(exitCode).toBe(1);
    expect(checks.find((check) => check.state === 'failed')!.next).toMatch(fix);
  });
});
