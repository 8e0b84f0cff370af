/** A realm with its members on GitHub's double, API and git under one address, each with a checkout that has its workflow. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { aperture, fungal } from '../../src/demo/world.ts';
import { startGitHttp } from '../../test/servers/git-http.ts';
import { startGitHub, type GitHubServer } from '../../test/servers/github.ts';
import { startSshd, sshdMissing, type SshServer } from '../../test/servers/sshd.ts';
import { proxyTo } from '../../test/servers/proxy.ts';
import { start } from './act.ts';

const project = process.cwd();
const realm = 'cook/realm';

/** Tokens by what they are for. All are long enough to be told apart from words of a log. */
export const tokens = {
  /** Writes the realm, from members. */
  writer: `github_pat_writer_${'w'.repeat(40)}`,
  /** Reads the realm, from members. */
  reader: `github_pat_reader_${'r'.repeat(40)}`,
  /** Tells consumers, from the realm. */
  teller: `github_pat_teller_${'t'.repeat(40)}`,
  /** A member's own GITHUB_TOKEN. */
  member: `ghs_member_${'m'.repeat(40)}`,
  /** The realm's own GITHUB_TOKEN. */
  realm: `ghs_realm_${'o'.repeat(40)}`,
} as const;

export interface WorkflowWorld {
  readonly github: GitHubServer;
  /** Folders by the name of the repository. */
  readonly checkouts: Readonly<Record<'realm' | 'aperture' | 'fungal' | 'images' | 'lab', string>>;
  /** Folders that stand for actions. */
  readonly actions: Readonly<Record<string, string>>;
  readonly folder: string;
  /** The realm's repository by SSH, with a deploy key for each of the two secrets; why there is none, otherwise. */
  readonly ssh: { readonly location: string; readonly knownHosts: string; readonly secrets: Readonly<Record<string, string>> } | string;
  /** The realm's main branch on the server. */
  head(): string;
  write(directory: string, files: Readonly<Record<string, string>>): void;
  /** Commits all there is. */
  commit(directory: string, message: string): void;
  git(directory: string, ...words: string[]): string;
  issues(repository: string): Promise<{ number: number; state: string; user: { login: string } }[]>;
  close(): Promise<void>;
}

/** Starts the servers and has everybody join. */
export async function startWorld(): Promise<WorkflowWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'blue-act-'));
  const server = await startGitHttp({
    root: join(folder, 'served'),
    tokens: {
      [tokens.writer]: { login: 'eric', access: { [realm]: 'write' } },
      [tokens.reader]: { login: 'eric', access: { [realm]: 'read' } },
      [tokens.realm]: { login: 'github-actions[bot]', access: { [realm]: 'write' } },
    },
  });
  const bare = await server.createRepo(realm);
  const missing = sshdMissing();
  const sshd = missing === undefined ? await startSshd({ root: join(folder, 'served') }) : undefined;
  const members = ['cook/aperture', 'cook/fungal', 'cook/images'];
  const github = await startGitHub({
    repositories: [realm, ...members, 'pasteur/lab'].map((name) => ({ name })),
    tokens: {
      [tokens.writer]: { login: 'eric', repositories: [realm], permissions: { contents: 'write', pull_requests: 'write' } },
      [tokens.reader]: { login: 'eric', repositories: [realm], permissions: { contents: 'read' } },
      [tokens.teller]: { login: 'realm[bot]', repositories: members, permissions: { contents: 'write', issues: 'write' } },
      [tokens.member]: { login: 'github-actions[bot]', repositories: members, permissions: { contents: 'read', issues: 'write', pull_requests: 'write' } },
      [tokens.realm]: { login: 'github-actions[bot]', repositories: [realm], permissions: { contents: 'write', issues: 'write' } },
    },
    people: ['eric'],
    git: proxyTo(server.url),
  });

  function write(directory: string, files: Readonly<Record<string, string>>): void {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), content);
    }
  }

  async function blue(directory: string, ...words: string[]): Promise<void> {
    const environment = { ...process.env, GITHUB_SERVER_URL: github.url, GITHUB_API_URL: github.apiUrl, BLUE_HOME: join(folder, '.blue'), BLUE_REALM_TOKEN: tokens.writer, GIT_AUTHOR_NAME: 'Eric', GIT_AUTHOR_EMAIL: 'eric@example.com' };
    const { code, log } = await start(process.execPath, [join(project, 'dist/cli/index.js'), ...words], directory, environment);
    if (code !== 0) throw new Error(`blue ${words.join(' ')}: ${log}`);
  }

  /** A realm as `init --github` makes it, that lets everybody in. */
  async function makeRealm(): Promise<string> {
    const directory = join(folder, 'realm');
    mkdirSync(directory);
    await blue(directory, 'realm', 'init', '--name', 'cook', '--path', '.', '--github');
    const open = readFileSync(join(directory, 'realm.yaml'), 'utf8').replace('admission: approval', 'admission: open').replace('require_approval: true', 'require_approval: false');
    write(directory, { 'realm.yaml': open, '.github/workflows/realm-app.yml': starter('realm-app') });
    commit(directory, 'Open to all');
    git(directory, 'push', '--quiet', bare, 'HEAD:main');
    return directory;
  }

  async function makeMember(repository: string, files: Readonly<Record<string, string>>): Promise<string> {
    const name = repository.split('/')[1]!;
    const directory = join(folder, name);
    mkdirSync(directory);
    write(directory, files);
    git(directory, 'init', '--quiet', '--initial-branch=main');
    git(directory, 'remote', 'add', 'origin', `${github.url}/${repository}`);
    commit(directory, 'First version');
    await blue(directory, 'realm', 'join', `${github.url}/${realm}`, '--github');
    write(directory, { '.github/workflows/member-app.yml': starter('member-app').replace('REALM-OWNER', 'cook').replace('REALM-NAME', 'realm') });
    // The host keys of github.com are built in; this server has its own.
    const byKey = starter('member-deploy-key').replaceAll(/^( +)realm-ssh-key:/gm, '$1known-hosts: ${{ vars.KNOWN_HOSTS }}\n$&');
    write(directory, { '.github/workflows/member-deploy-key.yml': byKey });
    commit(directory, 'Join');
    return directory;
  }

  async function makeConsumer(repository: string): Promise<string> {
    const directory = await makeMember(repository, fungal);
    await blue(directory, 'realm', 'import', '--contract', 'required-s3-permissions', '--from', 'aperture', '--version', '>=1.0.0', '--binding', 'cdk/training_tools_access_stack.py');
    await blue(directory, 'realm', 'sync');
    commit(directory, 'Import');
    return directory;
  }

  return {
    github,
    folder,
    checkouts: {
      realm: await makeRealm(),
      aperture: await makeMember('cook/aperture', aperture),
      fungal: await makeConsumer('cook/fungal'),
      images: await makeConsumer('cook/images'),
      lab: await makeConsumer('pasteur/lab'),
    },
    actions: packActions(folder, write),
    ssh: sshd === undefined ? missing! : await deployKeys(sshd),
    head: () => git(bare, 'rev-parse', 'main'),
    write,
    commit,
    git,
    issues: async (repository) => (await github.as('eric')('GET', `/repos/${repository}/issues?state=all&direction=asc&per_page=100`)) as unknown as { number: number; state: string; user: { login: string } }[],
    async close() {
      await github.close();
      await server.close();
      await sshd?.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function deployKeys(sshd: SshServer): Promise<Exclude<WorkflowWorld['ssh'], string>> {
  return {
    location: sshd.location(realm),
    knownHosts: sshd.knownHosts,
    secrets: { REALM_SSH_KEY: await sshd.addKey('deploy-key', realm, 'write'), REALM_READ_KEY: await sshd.addKey('deploy-key', realm, 'read') },
  };
}

function starter(name: string): string {
  return readFileSync(join(project, `workflows/${name}.yml`), 'utf8');
}

function git(directory: string, ...words: string[]): string {
  const person = { GIT_AUTHOR_NAME: 'Eric', GIT_AUTHOR_EMAIL: 'eric@example.com', GIT_COMMITTER_NAME: 'Eric', GIT_COMMITTER_EMAIL: 'eric@example.com' };
  const result = spawnSync('git', words, { cwd: directory, encoding: 'utf8', env: { ...process.env, ...person, GIT_CONFIG_GLOBAL: '/dev/null' } });
  if (result.status !== 0) throw new Error(`git ${words.join(' ')}: ${result.stderr}`);
  return result.stdout.trim();
}

function commit(directory: string, message: string): void {
  git(directory, 'add', '--all');
  git(directory, 'commit', '--quiet', '--allow-empty', `--message=${message}`);
}

/** What a release holds, without what a checkout has besides; and a stand-in that gives the tokens that the Apps would. */
function packActions(folder: string, write: WorkflowWorld['write']): Record<string, string> {
  const action = join(folder, 'action');
  for (const path of ['action.yml', 'dist', '.github/workflows', 'package.json']) cpSync(join(project, path), join(action, path), { recursive: true });
  const standIn = join(folder, 'app-token');
  const inputs = ['client-id', 'private-key', 'owner', 'repositories', 'permission-contents', 'permission-pull-requests', 'permission-issues'];
  write(standIn, {
    'action.yml': `name: Stand-in
description: Gives the token that the App would
inputs:
${inputs.map((name) => `  ${name}: { description: x }`).join('\n')}
outputs:
  token: { description: x, value: '\${{ steps.token.outputs.token }}' }
runs:
  using: composite
  steps:
    - id: token
      shell: bash
      env:
        ASKED: \${{ inputs.client-id }} \${{ inputs.private-key }} \${{ inputs.owner }}/\${{ inputs.repositories }} contents=\${{ inputs.permission-contents }} pulls=\${{ inputs.permission-pull-requests }} issues=\${{ inputs.permission-issues }}
      run: |
        case "$ASKED" in
          'Iv1.member pem cook/realm contents=write pulls=write issues=') token=${tokens.writer} ;;
          'Iv1.notify pem cook/ contents=write pulls= issues=write') token=${tokens.teller} ;;
          *) echo "Not installed: $ASKED"; exit 1 ;;
        esac
        echo "::add-mask::$token"
        echo "token=$token" >> "$GITHUB_OUTPUT"
`,
  });
  for (const directory of [action, standIn]) {
    git(directory, 'init', '--quiet', '--initial-branch=main');
    commit(directory, 'Packed');
  }
  const app = /actions\/create-github-app-token@[0-9a-f]{40}/.exec(starter('member-app'))![0];
  return { 'blue/realm-action@v1': action, [app]: standIn };
}
