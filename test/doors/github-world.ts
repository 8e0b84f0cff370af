/** A realm with its members on the GitHub double, API and git under one address, and the committed bundle to run there. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { startGitHttp } from '../servers/git-http.ts';
import { startGitHub, type GitHubOptions, type GitHubServer } from '../servers/github.ts';
import { proxyTo } from '../servers/proxy.ts';
import { runAction, type ActionResult } from './runner.ts';
import { project } from './world.ts';

/** Tokens by whose they are. All are long enough to be told apart from words of a log. */
export const tokens = {
  realm: `ghs_realm_${'r'.repeat(40)}`,
  app: `ghs_app_${'a'.repeat(40)}`,
  member: `ghs_member_${'m'.repeat(40)}`,
  fork: `ghs_fork_${'f'.repeat(40)}`,
  reader: `ghs_reader_${'d'.repeat(40)}`,
} as const;

export interface Act {
  readonly token?: keyof typeof tokens;
  readonly repository?: string;
  readonly event?: { readonly name: string; readonly payload?: unknown };
  readonly workspace?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface GitHubWorld {
  readonly github: GitHubServer;
  readonly folder: string;
  /** The variables of a job or a shell on this server. */
  readonly environment: Readonly<Record<string, string>>;
  /** Writes files to the realm's main branch; undefined removes one. @returns the commit */
  publish(files: Readonly<Record<string, string | undefined>>): string;
  git(folder: string, ...args: string[]): string;
  act(inputs: Record<string, string>, act?: Act): Promise<ActionResult>;
  issues(repository: string): Promise<Record<string, unknown>[]>;
  comments(repository: string, number: number): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

const realm = 'lab/realm';

/** Starts it. @param names `owner/name` of the members' repositories */
export async function startGitHubWorld(names: readonly string[], options: Partial<GitHubOptions> = {}): Promise<GitHubWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'blue-github-'));
  const write = { [realm]: 'write' } as const;
  const server = await startGitHttp({
    root: join(folder, 'server'),
    tokens: {
      [tokens.realm]: { login: 'github-actions[bot]', access: write },
      [tokens.member]: { login: 'maria', access: write },
      [tokens.reader]: { login: 'maria', access: { [realm]: 'read' } },
    },
    anonymous: [realm],
  });
  const path = await server.createRepo(realm);
  const github = await startGitHub({
    repositories: [realm, ...names].map((name) => ({ name })),
    tokens: {
      [tokens.realm]: { login: 'github-actions[bot]', repositories: [realm], permissions: { contents: 'write', issues: 'write' } },
      [tokens.app]: { login: 'realm[bot]', repositories: names, permissions: { contents: 'write', issues: 'write', actions: 'write' } },
      [tokens.member]: { login: 'maria', permissions: { contents: 'write', issues: 'write', pull_requests: 'write' } },
      [tokens.fork]: { login: 'github-actions[bot]', permissions: { contents: 'read', issues: 'read', pull_requests: 'read' } },
      [tokens.reader]: { login: 'github-actions[bot]', repositories: names, permissions: { contents: 'read', issues: 'write', pull_requests: 'write' } },
    },
    people: ['eric', 'maria', 'mallory', 'github-actions[bot]'],
    git: proxyTo(server.url),
    ...options,
  });
  const environment = { GITHUB_SERVER_URL: github.url, GITHUB_API_URL: github.apiUrl, GITHUB_GRAPHQL_URL: github.graphqlUrl };
  const person = { GIT_AUTHOR_NAME: 'Eric', GIT_AUTHOR_EMAIL: 'eric@example.com', GIT_COMMITTER_NAME: 'Eric', GIT_COMMITTER_EMAIL: 'eric@example.com', GIT_CONFIG_GLOBAL: '/dev/null' };
  const git = (where: string, ...args: string[]): string => execFileSync('git', args, { cwd: where, encoding: 'utf8', env: { PATH: process.env['PATH'], HOME: folder, ...person }, stdio: ['ignore', 'pipe', 'pipe'] });
  const seed = join(folder, 'seed');
  mkdirSync(seed);
  git(seed, 'init', '--quiet', '--initial-branch=main');
  let runs = 0;

  async function list(where: string): Promise<Record<string, unknown>[]> {
    return (await github.as('maria')('GET', where)) as unknown as Record<string, unknown>[];
  }

  return {
    github,
    folder,
    environment,
    publish(files) {
      // Members write the realm too: straight from the server, past the gateway and its log.
      if (git(seed, 'ls-remote', path, 'main') !== '') {
        git(seed, 'fetch', '--quiet', path, 'main');
        git(seed, 'reset', '--quiet', '--hard', 'FETCH_HEAD');
      }
      for (const [file, content] of Object.entries(files)) {
        mkdirSync(dirname(join(seed, file)), { recursive: true });
        if (content === undefined) rmSync(join(seed, file));
        else writeFileSync(join(seed, file), content);
      }
      git(seed, 'add', '--all');
      git(seed, 'commit', '--quiet', '--allow-empty', '--message=Publish');
      git(seed, 'push', '--quiet', path, 'HEAD:main');
      return git(seed, 'rev-parse', 'HEAD').trim();
    },
    git,
    act(inputs, { token, repository = realm, event, workspace, environment: more } = {}) {
      runs += 1;
      return runAction({
        directory: project,
        inputs,
        environment: { ...environment, GITHUB_REPOSITORY: repository, GITHUB_REPOSITORY_OWNER: repository.split('/')[0]!, BLUE_HOME: join(folder, `home-${runs}`), ...more },
        ...(event === undefined ? {} : { event: { name: event.name, payload: event.payload ?? {} } }),
        ...(workspace === undefined ? {} : { workspace }),
        ...(token === undefined ? {} : { token: tokens[token] }),
        secrets: Object.values(tokens),
      });
    },
    issues: async (repository) => (await list(`/repos/${repository}/issues?state=all&direction=asc&per_page=100`)).filter((each) => each['pull_request'] === undefined),
    comments: (repository, number) => list(`/repos/${repository}/issues/${number}/comments?per_page=100`),
    async close() {
      await github.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The files of a realm: aperture asks for paths, and each consumer grants what it is resolved at. */
export function realmFiles(url: string, version: { readonly version: string; readonly read: readonly string[] }, consumers: Readonly<Record<string, string | undefined>>, governance: Record<string, unknown> = {}): Record<string, string> {
  const files: Record<string, string> = {
    'realm.yaml': stringify({ name: 'letemcook', version: '1.0.0', governance: { admission: 'open', approvers: ['@eric', 'boss@example.com'], breaking_changes: { require_approval: false, grace_period_days: 14 }, ...governance } }),
    'domains/aperture/domain.yaml': stringify({ name: 'aperture', repo_url: `${url}/lab/aperture`, maintainers: ['eric@example.com'] }),
    'domains/aperture/exports.yaml': stringify({
      exports: [{
        name: 'required-s3-permissions', version: version.version, direction: 'requires', value: { read: version.read, write: [] },
        changelog: [{ version: version.version, date: '2026-01-20', changes: [`Asks for ${version.read.join(', ')}`] }],
      }],
    }),
  };
  for (const [repository, resolved] of Object.entries(consumers)) {
    const name = repository.split('/')[1]!;
    files[`domains/${name}/domain.yaml`] = stringify({ name, repo_url: `${url}/${repository}`, maintainers: ['@maria'] });
    files[`domains/${name}/imports.yaml`] = stringify({
      imports: [{ contract: 'required-s3-permissions', from: 'aperture', version: '>=1.0.0', binding: 'policy.json', ...(resolved === undefined ? {} : { resolved_version: resolved, resolved_at: '2026-01-21T00:00:00Z' }) }],
    });
  }
  return files;
}

/** A member's checkout. */
export function checkout(world: GitHubWorld, domain: string, files: Readonly<Record<string, string>>): string {
  const folder = join(world.folder, domain);
  mkdirSync(folder, { recursive: true });
  world.git(folder, 'init', '--quiet', '--initial-branch=main');
  world.git(folder, 'remote', 'add', 'origin', `${world.github.url}/lab/${domain}.git`);
  change(world, domain, { '.blue/config.yaml': stringify({
    realm: { name: 'letemcook', url: `${world.github.url}/lab/realm`, domain },
    ...(domain === 'aperture' ? { exports: [{ name: 'required-s3-permissions', detect: 's3-paths', include: ['*.py'] }] } : {}),
  }), ...files });
  return folder;
}

/** Commits files of a member. */
export function change(world: GitHubWorld, domain: string, files: Readonly<Record<string, string>>): void {
  const folder = join(world.folder, domain);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  world.git(folder, 'add', '--all');
  world.git(folder, 'commit', '--quiet', '--allow-empty', '--message=Change');
}

/** Code that reads these prefixes. */
export function readsFrom(...prefixes: string[]): Record<string, string> {
  return {
    'app.py': `import boto3\n\ns3 = boto3.client("s3")\n\n${prefixes.map((prefix) => `\ndef read_${prefix}(name):\n    return s3.get_object(Bucket="images", Key=f"${prefix}/{name}")\n`).join('\n')}`,
  };
}
