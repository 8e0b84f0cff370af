/** `doctor`: each fact with its verdict and its fix; and the facts themselves, from real git over HTTP. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openOutside } from '../../src/adapters/outside.ts';
import { doctor, type Check } from '../../src/commands/doctor.ts';
import type { Probes } from '../../src/commands/world.ts';
import { BlueError } from '../../src/core/errors.ts';
import { parseRealm } from '../../src/core/realm.ts';
import { workflowTexts } from '../../src/core/workflows.ts';
import { run } from '../../src/run.ts';
import { snapshotOf } from '../core/files/snapshot.ts';
import { openWorld, type TestWorld } from '../doors/world.ts';
import { startGitHttp, type GitHttpServer } from '../servers/git-http.ts';

const realmYaml = (publish = 'push'): string => `name: cook\nversion: "1.0.0"\ngovernance:\n  admission: open\n  approvers: []\n  publish: ${publish}\n  breaking_changes: { require_approval: false, grace_period_days: 14 }\n`;
const url = 'https://github.com/cultivarium/aperture';
const realmOf = (publish?: string) => parseRealm(snapshotOf({ 'realm.yaml': realmYaml(publish), 'domains/aperture/domain.yaml': `name: aperture\nrepo_url: ${url}\nmaintainers: []\n` }));
const secretNames = (...names: string[]): { data: unknown } => ({ data: { total_count: names.length, secrets: names.map((name) => ({ name })) } });
const none = { skipped: 'no GH_TOKEN was given' };
const notFound = { error: new BlueError('NOT_FOUND', 'not found') };

const good: Probes = {
  tools: { node: '24.1.0', git: '2.39.5', credential: 'token', ownToken: true },
  source: { url },
  config: { exists: true, membership: { name: 'cook', domain: 'aperture', url: 'https://github.com/cultivarium/realm' } },
  realm: { label: 'https://github.com/cultivarium/realm', read: { realm: realmOf() }, write: {}, forge: { repository: { data: { archived: false, default_branch: 'main' } }, rules: { data: [] }, codeowners: { data: { errors: [] } } } },
  workflows: [{ path: '.github/workflows/realm.yml', text: workflowTexts.member }],
  bindings: [{ path: 'cdk/stack.py', exists: true }],
  own: { repository: { data: { private: false, has_issues: true, pushed_at: '2026-01-30T00:00:00Z' } }, codeowners: { data: { errors: [] } }, repositorySecrets: secretNames('REALM_READ_TOKEN'), organizationSecrets: secretNames(), environment: { data: { deployment_branch_policy: { protected_branches: true } } }, environmentSecrets: secretNames('REALM_TOKEN') },
};

const goodRealm = snapshotOf({ 'realm.yaml': realmYaml() });
const realmOwn = { ...good.own, environmentSecrets: secretNames('NOTIFY_TOKEN') };

async function judge(change: Partial<Probes>): Promise<{ checks: readonly Check[]; failed: string[]; skipped: string[]; errors: number }> {
  const { result, findings } = await doctor.plan({ now: '2026-02-01T00:00:00Z', actor: {}, texts: new Map(), problems: [], probes: { ...good, ...change } }, {});
  const of = (state: Check['state']): string[] => result.checks.filter((check) => check.state === state).map((check) => check.id);
  return { checks: result.checks, failed: of('failed'), skipped: of('skipped'), errors: findings.filter((finding) => finding.level === 'error').length };
}

describe('verdicts', () => {
  it('a good set-up is good in every point', async () => {
    const { checks, errors } = await judge({});
    expect(checks.map((check) => `${check.state} ${check.id}`)).toEqual(['ok node', 'ok git', 'ok config', 'ok realm-read', 'ok domain', 'ok realm-write', 'ok realm-rules', 'ok codeowners', 'ok bindings', 'ok workflow', 'ok secret', 'ok secret', 'ok environment']);
    expect(errors).toBe(0);
  });

  it.each<[string, Partial<Probes>, string[]]>([
    ['an old Node', { tools: { ...good.tools, node: '18.20.0' } }, ['node']],
    ['no git', { tools: { node: '24.0.0', credential: 'none', ownToken: false } }, ['git']],
    ['an old git', { tools: { ...good.tools, git: '2.25' } }, ['git']],
    ['no config', { config: { exists: false } }, ['config']],
    ['a bad config', { config: { exists: true, error: new BlueError('BAD_FILE', 'bad', { next: 'Mend it' }) } }, ['config']],
    ['a realm that cannot be read', { realm: { ...good.realm!, read: { error: new BlueError('AUTH_FAILED', 'no') } } }, ['realm-read']],
    ['a domain that is not there', { config: { exists: true, membership: { name: 'cook', domain: 'nobody' } } }, ['domain']],
    ["somebody else's domain", { source: { url: 'https://github.com/fork/aperture' } }, ['domain']],
    ['another name of the realm', { config: { exists: true, membership: { name: 'kitchen', domain: 'aperture' } } }, ['realm-name']],
    ['a credential that only reads', { realm: { ...good.realm!, write: { error: new BlueError('READ_ONLY', 'no') } } }, ['realm-write']],
    ['a credential that only reads, where that is enough', { realm: { ...good.realm!, read: { realm: realmOf('pull') }, write: { error: new BlueError('READ_ONLY', 'no') } } }, []],
    ['an archived realm', { realm: { ...good.realm!, forge: { ...good.realm!.forge, repository: { data: { archived: true } } } } }, ['realm-archived']],
    ['a push where pull requests are asked for', { realm: { ...good.realm!, forge: { ...good.realm!.forge, rules: { data: [{ type: 'pull_request' }] } } } }, ['realm-rules']],
    ['a pull request where they are asked for', { realm: { ...good.realm!, read: { realm: realmOf('pull-request') }, forge: { ...good.realm!.forge, rules: { data: [{ type: 'pull_request' }] } } } }, []],
    ['a binding that is gone', { bindings: [{ path: 'gone.py', exists: false }] }, ['bindings']],
    ['a workflow without permissions', { workflows: [{ path: 'a.yml', text: 'on: push\njobs: { a: { steps: [{ uses: blue/realm-action@v1 }] } }\n' }] }, ['workflow-permissions']],
    ['a workflow for strangers', { workflows: [{ path: 'a.yml', text: 'on:\n  pull_request_target:\npermissions: {}\njobs: { a: { steps: [{ uses: blue/realm-action@v1 }] } }\n' }] }, ['workflow-trigger']],
    ['a workflow that is not filled in', { workflows: [{ path: 'a.yml', text: workflowTexts['member-app'] }], own: { ...good.own, environmentSecrets: secretNames('REALM_APP_KEY') } }, ['workflow-realm']],
    ['a secret that is not there', { own: { ...good.own, environmentSecrets: secretNames() } }, ['secret']],
    ['an environment that is not there', { own: { ...good.own, environment: notFound } }, ['environment']],
    ['an environment that is open', { own: { ...good.own, environment: { data: { deployment_branch_policy: null } } } }, ['environment']],
    ["GitHub's word on CODEOWNERS", { realm: { ...good.realm!, forge: { ...good.realm!.forge, codeowners: { data: { errors: [{ line: 3, message: 'Unknown owner @nobody' }] } } } } }, ['codeowners']],
    ['issues that are off', { own: { ...good.own, repository: { data: { has_issues: false } } } }, ['issues']],
    ['a repo that is quiet for too long', { own: { ...good.own, repository: { data: { private: false, pushed_at: '2025-12-10T00:00:00Z' } } } }, ['schedule']],
    ['a private repo that is quiet', { own: { ...good.own, repository: { data: { private: true, pushed_at: '2025-01-01T00:00:00Z' } } } }, []],
    ['a job that may not keep issues', { workflows: [{ path: 'a.yml', text: workflowTexts.member.replace(/^ {6}issues: write.*\n/m, '') }] }, ['workflow-permissions']],
    ['a caller that may not do what the called workflow does', { workflows: [{ path: 'a.yml', text: 'on: push\npermissions: { contents: read }\njobs: { a: { uses: blue/realm-action/.github/workflows/member.yml@v1 } }\n' }] }, ['workflow-permissions', 'workflow-permissions']],
    ['a realm that may not write its ledger', { checkout: goodRealm, workflows: [{ path: 'a.yml', text: workflowTexts.realm.replace(/^ {6}contents: write.*\n/m, '') }], own: realmOwn }, ['workflow-permissions']],
    ['a realm without the secret that tells', { checkout: goodRealm, workflows: [{ path: 'a.yml', text: workflowTexts.realm }], own: { ...realmOwn, environmentSecrets: secretNames() } }, ['secret']],
    ['a good realm', { checkout: goodRealm, workflows: [{ path: 'a.yml', text: workflowTexts.realm }], own: realmOwn }, []],
    ['a realm with a bad file', { checkout: snapshotOf({ 'realm.yaml': 'name: [\n' }), workflows: [] }, ['realm-files']],
  ])('%s', async (_, change, expected) => {
    const { failed, errors, checks } = await judge(change);
    expect(failed).toEqual(expected);
    expect(errors).toBe(expected.length);
    for (const check of checks) if (check.state === 'failed') expect(check.next).toMatch(/\S/);
  });

  it('what was not tried is said, and is neither good nor bad', async () => {
    const { failed, skipped, errors } = await judge({
      realm: { ...good.realm!, forge: { repository: none, rules: none, codeowners: none } },
      own: { repository: none, codeowners: none, repositorySecrets: none, organizationSecrets: none, environment: none, environmentSecrets: none },
    });
    expect({ failed, errors }).toEqual({ failed: [], errors: 0 });
    expect(skipped).toEqual(['realm-rules', 'secret', 'secret', 'environment']);
  });
});

describe('facts', () => {
  let world: TestWorld;
  let server: GitHttpServer;
  beforeAll(async () => {
    world = openWorld();
    server = await startGitHttp({ root: world.path('served'), tokens: { reader: { login: 'a', access: { 'cook/realm': 'read' } }, writer: { login: 'b', access: { 'cook/realm': 'write' } } } });
    const bare = await server.createRepo('cook/realm');
    world.repo('seed', { 'realm.yaml': realmYaml(), 'domains/aperture/domain.yaml': 'name: aperture\nmaintainers: []\n' });
    world.git('seed', 'push', '--quiet', bare, 'main');
    world.repo('aperture', { '.blue/config.yaml': `realm:\n  name: cook\n  url: ${server.url}/cook/realm.git\n  domain: aperture\n`, '.github/workflows/realm.yml': workflowTexts.member });
  });
  afterAll(async () => {
    await server.close();
    world.remove();
  });

  async function look(token: string | undefined): Promise<string[]> {
    const outside = openOutside({ directory: world.path('aperture'), environment: { ...world.environment, ...(token === undefined ? {} : { BLUE_REALM_TOKEN: token }) }, temporary: world.path('temporary') });
    const { plan } = await run(doctor, {}, outside);
    return (plan.result as { checks: Check[] }).checks.map((check) => `${check.state} ${check.id}`);
  }

  it('a token that writes', async () => {
    const before = world.git('served/cook/realm.git', 'for-each-ref');
    expect(await look('writer')).toEqual(expect.arrayContaining(['ok realm-read', 'ok domain', 'ok realm-write', 'skipped realm-rules', 'skipped secret']));
    expect(world.git('served/cook/realm.git', 'for-each-ref')).toBe(before);
  });

  it('a token that only reads', async () => {
    expect(await look('reader')).toEqual(expect.arrayContaining(['ok realm-read', 'failed realm-write']));
  });

  it('a token that is none, and none at all', async () => {
    expect(await look('stolen')).toContain('failed realm-read');
    expect(await look(undefined)).toContain('failed realm-read');
  });

  it("asks GitHub with the token of the role, by GET, on the server this job is for and on no other", async () => {
    const asked: string[] = [];
    const api = createServer((request, response) => {
      asked.push(`${request.method} ${request.url} ${request.headers.authorization}`);
      response.writeHead(request.url!.endsWith('/secrets') ? 403 : 200, { 'content-type': 'application/json' }).end('{"message":"Resource not accessible","default_branch":"main"}');
    });
    await new Promise<void>((done) => api.listen(0, '127.0.0.1', done));
    const base = `http://127.0.0.1:${(api.address() as AddressInfo).port}`;
    try {
      const environment = { ...world.environment, GITHUB_SERVER_URL: base, GITHUB_API_URL: `${base}/api/v3`, GH_TOKEN: 'mine', BLUE_REALM_TOKEN: 'theirs' };
      const outside = openOutside({ directory: world.path('aperture'), environment });
      expect(await outside.askForge(`${base}/cook/realm`, 'realm', '')).toEqual({ data: expect.objectContaining({ default_branch: 'main' }) });
      expect(await outside.askForge(`${base}/cook/aperture.git`, 'own', '/actions/secrets')).toEqual({ error: expect.objectContaining({ code: 'READ_ONLY' }) });
      expect(await outside.askForge('https://git.example.com/cook/realm', 'realm', '')).toEqual({ skipped: expect.stringContaining('no GitHub') });
      expect(await openOutside({ directory: world.path('aperture'), environment: { ...world.environment } }).askForge('https://github.com/a/b', 'own', '')).toEqual({ skipped: 'no GH_TOKEN was given' });
      expect(asked).toEqual(['GET /api/v3/repos/cook/realm token theirs', 'GET /api/v3/repos/cook/aperture/actions/secrets token mine']);
    } finally {
      api.close();
      api.closeAllConnections();
    }
  });

  it('in the realm itself', async () => {
    const { plan, exitCode } = await run(doctor, {}, openOutside({ directory: world.path('seed'), environment: { ...world.environment } }));
    expect((plan.result as { checks: Check[] }).checks.map((check) => `${check.state} ${check.id}`)).toEqual(['ok node', 'ok git', 'ok realm-files', 'skipped workflow']);
    expect(exitCode).toBe(0);
  });
});
