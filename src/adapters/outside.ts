/** The real outside: git, the file system, the clock, and the credentials the environment holds. */
import { randomBytes } from 'node:crypto';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Actor } from '../commands/world.ts';
import { BlueError } from '../core/errors.ts';
import { layout, memberLayout } from '../core/layout.ts';
import type { Snapshot } from '../core/model.ts';
import type { Outside } from '../outside.ts';
import type { Forge, RealmStore } from '../ports.ts';
import { readCheckout } from './checkout.ts';
import type { Credential } from './credentials.ts';
import { makeFolder } from './folders.ts';
import { openForges, type Tokens } from './forges.ts';
import { gitEnvironment, neutral, runGit, safeFolder, type Git } from './git.ts';
import { openGitLedger } from './git-ledger.ts';
import type { GitStoreOptions } from './git-session.ts';
import { openGitStore } from './git-store.ts';
import { createLocalRealm } from './local-store.ts';
import { openOutbox } from './outbox.ts';
import { openProber } from './prober.ts';
import { findMemberRoot, openWorkspace } from './workspace.ts';

export interface OutsideOptions {
  /** Absolute path of the folder to work in. */
  readonly directory: string;
  readonly environment: NodeJS.ProcessEnv;
  /** The realm's deploy credential, when the door was given one; it never comes from a file of the repo. */
  readonly credential?: Credential;
  /** For the repo this runs in, and for consumers. Default: the environment's. */
  readonly tokens?: { readonly own?: string | undefined; readonly consumers?: string | undefined };
  /** Folder outside the workspace for clones and keys. Default: the system's. */
  readonly temporary?: string;
  readonly actor?: Actor;
  readonly forge?: () => Forge;
  readonly progress?: (message: string) => void;
}

const nobody = { name: 'blue realm', email: 'blue-realm@users.noreply.github.com' } as const;

/**
 * Opens the outside.
 * @param options `BLUE_HOME`, `BLUE_OUTBOX`, `BLUE_REALM_TOKEN`, `BLUE_REALM_SSH_KEY`, `BLUE_REALM_KNOWN_HOSTS`, `BLUE_NOTIFY_TOKEN`, `GH_TOKEN`,
 *   `GITHUB_TOKEN` and `BLUE_NOW` are read from `environment`
 */
export function openOutside(options: OutsideOptions): Outside {
  const { directory, environment } = options;
  const home = environment['BLUE_HOME'] ?? join(homedir(), '.blue');
  const indexPath = join(home, 'index.yaml');
  const temporary = options.temporary ?? tmpdir();
  // Git is told the folder and does not stand in it: Windows looks for programs in the current folder first.
  const git: Git = { environment: gitEnvironment(environment), before: ['-C', directory, ...neutral], cwd: safeFolder };
  const credential = options.credential ?? environmentCredential(environment);
  // `gh` and most tools read the first, the runner's users pass the second.
  const tokens = options.tokens ?? { own: environment['GH_TOKEN'] || environment['GITHUB_TOKEN'], consumers: environment['BLUE_NOTIFY_TOKEN'] };
  let known: Promise<Actor> | undefined;
  let author: { name: string; email: string } = nobody;

  async function actor(): Promise<Actor> {
    known ??= options.actor ? Promise.resolve(options.actor) : gitActor(git, environment);
    const found = await known;
    author = { name: found.name ?? found.login ?? nobody.name, email: found.email ?? nobody.email };
    return found;
  }
  const storeOptions = (location: string): GitStoreOptions => ({ location, credential, temporary, environment, now: clock, get author() { return author; } });
  const store = (location: string): RealmStore => openGitStore(storeOptions(location));
  async function readRevisionOf(path: string, revision: string): Promise<Snapshot> {
    const realm = openGitStore({ location: path, revision, temporary, environment, now: clock, author });
    try {
      return await realm.read();
    } finally {
      await realm.close();
    }
  }
  function clock(): Date {
    return environment['BLUE_NOW'] === undefined ? new Date() : new Date(environment['BLUE_NOW']);
  }

  return {
    directory,
    memberRoot: () => findMemberRoot(directory, memberLayout.config),
    now: () => clock().toISOString().replace(/\.\d{3}Z$/, 'Z'),
    actor,
    openWorkspace: (root) => openWorkspace(root, { environment }),
    openStore: store,
    openLedger: (location) => openGitLedger(storeOptions(location)),
    readCheckout: (path, revision) => (revision === undefined ? readCheckout(openWorkspace(path, { environment })) : readRevisionOf(path, revision)),
    readFile: (path) => readWhole(resolve(directory, path)),
    async readRevision(revision, path) {
      if (!/^[A-Za-z0-9_][A-Za-z0-9_./^~@{}-]*$/.test(revision)) throw new BlueError('USAGE', `'${revision}' is no git revision`, { next: 'Write it as HEAD~1:path/to/exports.yaml' });
      // `git show` resolves the path from the top of the repository unless it starts with ./
      const prefix = relative(directory, resolve(directory, path)).replaceAll('\\', '/');
      const shown = await runGit(git, ['cat-file', 'blob', `${revision}:./${prefix}`]);
      if (shown.code === 0) return shown.stdout;
      throw new BlueError('NOT_FOUND', `There is no ${path} at the revision ${revision}`, { next: 'See `git log -- <path>` for revisions that have it' });
    },
    async inspectTarget(path, files) {
      const names: string[] = await readdir(path).catch(() => []);
      const texts = new Map<string, string>();
      for (const file of names.length === 0 ? [] : files) {
        const bytes = await openWorkspace(path, { environment }).read(file);
        if (bytes !== undefined) texts.set(file, new TextDecoder().decode(bytes));
      }
      return { hasRealm: names.includes(layout.realm), texts };
    },
    async createRealm(path, files) {
      await actor();
      await createLocalRealm({ path, environment, temporary, now: clock, author });
      const realm = store(path);
      try {
        const before = await realm.read();
        return await realm.commit(before.head, { edits: files, subject: 'Create realm', trailers: [] });
      } finally {
        await realm.close();
      }
    },
    readIndex: async () => {
      const bytes = await readWhole(indexPath);
      return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
    },
    async writeIndex(content) {
      makeFolder(dirname(indexPath));
      // Runs in several repos may end at the same time.
      const fresh = `${indexPath}.${process.pid}-${randomBytes(4).toString('hex')}`;
      await writeFile(fresh, content);
      await rename(fresh, indexPath);
    },
    ...openProber({ environment, git, credential, ownToken: tokens.own || undefined }),
    ...openForges(environment, withoutEmpty({ ...tokens, realm: credential.token })),
    forge: options.forge ?? (() => openOutbox(resolve(directory, environment['BLUE_OUTBOX'] ?? join(home, 'outbox')), { environment })),
    sleep: async (milliseconds) => {
      await setTimeout(milliseconds);
    },
    random: Math.random,
    progress: options.progress ?? (() => undefined),
  };
}

/** Who git says works here; `git config` reads files and runs nothing. */
async function gitActor(git: Git, environment: NodeJS.ProcessEnv): Promise<Actor> {
  const output = await runGit({ ...git, environment: { ...git.environment, ...personalConfig(environment) } }, ['config', '--get-regexp', '-z', '^user\\.(name|email)$']).catch(() => undefined);
  const found: Record<string, string> = {};
  for (const entry of output?.stdout.toString('utf8').split('\0') ?? []) {
    const [key = '', ...value] = entry.split('\n');
    if (key !== '') found[key.slice('user.'.length)] = value.join('\n');
  }
  const name = environment['GIT_AUTHOR_NAME'] || found['name'];
  const email = environment['GIT_AUTHOR_EMAIL'] || found['email'];
  const login = environment['GITHUB_ACTOR'];
  return { ...(name === undefined ? {} : { name }), ...(email === undefined ? {} : { email }), ...(login === undefined ? {} : { login }) };
}

/** The person's own git configuration, where a test or a container has moved it. */
function personalConfig(environment: NodeJS.ProcessEnv): Record<string, string> {
  const path = environment['GIT_CONFIG_GLOBAL'];
  return path === undefined ? {} : { GIT_CONFIG_GLOBAL: path };
}

function environmentCredential(environment: NodeJS.ProcessEnv): Credential {
  const token = environment['BLUE_REALM_TOKEN'];
  const sshKey = environment['BLUE_REALM_SSH_KEY'];
  const knownHosts = environment['BLUE_REALM_KNOWN_HOSTS'];
  return { ...(token ? { token } : {}), ...(sshKey ? { sshKey } : {}), ...(knownHosts ? { knownHosts } : {}) };
}

function withoutEmpty(tokens: Readonly<Record<string, string | undefined>>): Tokens {
  return Object.fromEntries(Object.entries(tokens).filter(([, token]) => token !== undefined && token !== ''));
}

async function readWhole(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    const code = (error as NodeJS.ErrnoException).code;
    throw new BlueError('BAD_FILE', code === 'EISDIR' ? `${path} is a folder` : `${path} cannot be read: ${code}`, { location: { file: path }, next: 'Name a file that can be read', cause: error });
  }
}
