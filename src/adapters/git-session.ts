/** One run's dealings with git: its private folder, the config file in it, and the environment every process gets. */
import { join } from 'node:path';
import { writeFile } from 'node:fs/promises';
import { configText, openRunFolder, prepareSsh, redactor, tokenEntries, type Credential, type RunFolder } from './credentials.ts';
import { gitEnvironment, neutral, runGit, type Git } from './git.ts';
import type { Author } from './git-commit.ts';
import { cleanAuthor } from './git-commit.ts';
import type { Place } from './place.ts';

/** What a store needs to know; see `openGitStore`. */
export interface GitStoreOptions {
  /** A path, an `http(s):` or `ssh:` url, or `git@host:owner/repo`. */
  readonly location: string;
  /** The realm's main branch. Default: what the repository says. */
  readonly branch?: string | undefined;
  /** For a realm that is a path: the git revision to read instead of the branch's head. Such a store does not commit. */
  readonly revision?: string | undefined;
  readonly credential?: Credential | undefined;
  /** A folder outside the workspace for clone and credentials: `RUNNER_TEMP`, or the system's. */
  readonly temporary: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly now: () => Date;
  readonly author: Author;
  /** Milliseconds for one network operation. Default two minutes. */
  readonly timeout?: number;
  /** Milliseconds before the first repeated read; doubles, with jitter. Default 500. */
  readonly backoff?: number;
}

export interface Session {
  readonly folder: RunFolder;
  /** @param before arguments before the subcommand, e.g. `--git-dir` */
  git(before: readonly string[]): Git;
  redact(text: string): string;
}

/** Settings of a person's machine without which git cannot reach a server or write files as they are used to. */
const inherited = /^(?:http\.(?:.+\.)?(?:proxy|proxyauthmethod|proxyssl\w+|ssl\w+|schannel\w+|version)|core\.(?:autocrlf|eol|safecrlf|symlinks|filemode|ignorecase|longpaths))$/;
/** How a person's machine gets credentials: only used when this run was given none. */
const inheritedCredentials = /^(?:credential\..+|url\..+\.(?:insteadof|pushinsteadof)|http\.(?:.+\.)?(?:extraheader|cookiefile))$/;
/** Never lower the guard, whatever the machine says. */
const refused = /\.sslverify$/;

/**
 * Reads what the machine's and the repository's configuration say; `git config` runs nothing.
 * @returns entries to keep, and names of filters that the repository's own config defines
 */
async function readConfig(git: Git, personal: boolean): Promise<{ entries: [string, string][]; filters: string[] }> {
  const output = await runGit(git, ['config', '--list', '--show-scope', '-z']);
  const entries: [string, string][] = [];
  const filters = new Set<string>();
  const fields = output.stdout.toString('utf8').split('\0');
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const scope = fields[index] ?? '';
    const [key = '', ...rest] = (fields[index + 1] ?? '').split('\n');
    const filter = /^filter\.(.+)\.[a-z]+$/.exec(key)?.[1];
    if (filter !== undefined && /^[\w.-]+$/.test(filter)) filters.add(filter);
    if (scope !== 'system' && scope !== 'global') continue;
    const kept = inherited.test(key) || (personal && inheritedCredentials.test(key));
    if (kept && !refused.test(key)) entries.push([key, rest.join('\n')]);
  }
  return { entries, filters: [...filters] };
}

/**
 * Prepares a run: makes the folder, writes config, key and known hosts, all 0600.
 * @param local the repository that is worked in, for a realm that is a path; without a `workTree` nothing is checked out there
 * @throws BlueError AUTH_FAILED, HOST_KEY, REFUSED for a credential that cannot be used; the folder is removed before
 */
export async function openSession(place: Place, options: GitStoreOptions, local?: { gitDir: string; workTree?: string | undefined }): Promise<Session> {
  const credential = options.credential ?? {};
  const token = credential.token?.trim() ?? '';
  const key = credential.sshKey?.trim() ?? '';
  const personal = place.kind === 'http' ? token === '' : place.kind === 'ssh' && key === '';
  const folder = await openRunFolder(options.temporary);
  try {
    const header = token === '' ? [] : tokenEntries(place, token, options.environment);
    const ssh = place.kind === 'ssh' ? await prepareSsh(folder, place, credential) : undefined;
    const reading: Git = {
      environment: gitEnvironment(options.environment, { extra: { GIT_CEILING_DIRECTORIES: options.temporary } }),
      before: local === undefined ? [] : [`--git-dir=${local.gitDir}`],
      cwd: folder.path,
    };
    // Proxies, line ends and filters mean nothing to a bare repository on this machine.
    const bare = local !== undefined && local.workTree === undefined;
    const { entries, filters } = bare ? { entries: [], filters: [] } : await readConfig(reading, personal);
    // The name lets git before 2.32, which does not know GIT_CONFIG_GLOBAL, find the file by HOME.
    const config = join(folder.path, '.gitconfig');
    const own: [string, string][] = [
      ['init.defaultBranch', 'main'],
      ['http.followRedirects', 'false'],
      ['http.lowSpeedLimit', '1000'],
      ['http.lowSpeedTime', '30'],
      ['safe.directory', '*'],
      ...header,
    ];
    await writeFile(config, configText([...entries, ...own]), { mode: 0o600 });

    const author = cleanAuthor(options.author);
    const environment = gitEnvironment(options.environment, {
      protocols: place.kind === 'http' ? place.scheme : place.kind === 'ssh' ? 'ssh' : '',
      personal,
      extra: {
        GIT_CONFIG_GLOBAL: config,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_COMMITTER_NAME: author.name,
        GIT_COMMITTER_EMAIL: author.email,
        ...(personal ? {} : { HOME: folder.path, XDG_CONFIG_HOME: folder.path }),
        ...(ssh === undefined ? {} : { GIT_SSH_COMMAND: ssh, GIT_SSH_VARIANT: 'ssh' }),
      },
    });
    const noFilters = filters.flatMap((name) => ['smudge=', 'clean=', 'process=', 'required=false'].flatMap((entry) => ['-c', `filter.${name}.${entry}`]));
    const guards = [...neutral, ...(personal ? [] : ['-c', 'credential.helper=']), ...noFilters];
    return {
      folder,
      git: (before) => ({ environment, before: [...before, ...guards], cwd: folder.path }),
      redact: redactor(credential),
    };
  } catch (error) {
    await folder.remove();
    throw error;
  }
}
