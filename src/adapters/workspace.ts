/** A member's checkout: files are listed, read and written inside its root only, and nothing its config names is run. */
import { accessSync, constants, lstatSync, readFileSync, readlinkSync, realpathSync, type Stats } from 'node:fs';
import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { BlueError } from '../core/errors.ts';
import type { IrregularEntry } from '../core/model.ts';
import type { CommitOrder, Workspace, WorkspaceEntry, WorkspaceLink } from '../ports.ts';
import { makeFolder } from './folders.ts';
import { gitEnvironment, neutral, runGit, safeFolder, type Git, type GitOutput } from './git.ts';

/** A folder without git can be anything, a home folder too. */
const walkLimit = 100_000;
/** No file that is read as text or data comes near this. */
const readLimit = 32 * 1024 * 1024;
/** Not listed where there is no git to say what is ignored. */
const skippedFolders = new Set(['.git', 'node_modules', '.venv', '__pycache__']);

function badPath(path: string, why: string): BlueError {
  return new BlueError('BAD_PATH', `${JSON.stringify(path)} ${why}`, { location: { file: path }, next: 'Name a plain file inside the repository.' });
}

function checkRelative(path: string): void {
  const parts = path.split('/');
  const bad = parts.some((part) => part === '' || part === '.' || part === '..');
  // A colon or backslash means a drive, a stream or a separator on Windows; NUL ends a name in C.
  if (bad || /[\u0000\\]/.test(path) || (process.platform === 'win32' && path.includes(':'))) throw badPath(path, 'is not a path inside the repository');
}

function stat(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR' || code === 'ENAMETOOLONG') return undefined;
    throw error;
  }
}

/** Takes user and password out of a remote's url; what cannot be read as a url is left as it is, e.g. `git@host:path`. */
export function withoutCredentials(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)([^/@]*)@/i, (_, scheme: string, user: string) =>
    /^ssh/i.test(scheme) ? `${scheme}${user.split(':')[0] ?? ''}@` : scheme,
  );
}

/**
 * Finds the root of the member that a folder belongs to: the nearest folder that has a file, up to the top of its repository.
 * @param marker what the root has, e.g. `.blue/config.yaml`
 * @returns the folder itself where there is no such root, or no repository
 */
export function findMemberRoot(folder: string, marker: string): string {
  const above = [resolve(folder)];
  while (stat(join(above[0]!, '.git')) === undefined) {
    const next = dirname(above[0]!);
    if (next === above[0]) return resolve(folder);
    above.unshift(next);
  }
  return above.reverse().find((each) => stat(join(each, marker)) !== undefined) ?? resolve(folder);
}

/**
 * Opens a member's checkout, or a plain folder.
 * @param root the folder; it may lie inside a larger repository
 * @throws BlueError NOT_FOUND when there is no such folder, or it is a file
 */
export function openWorkspace(root: string, options: { environment: NodeJS.ProcessEnv }): Workspace {
  const absolute = resolve(root);
  if (stat(absolute) === undefined) throw new BlueError('NOT_FOUND', `There is no folder ${root}`, { next: 'Check the path of the repository.' });
  // Links above the root are the owner's own; only what is below must not lead out.
  const top = realpathSync(absolute);
  // Of a file one could list nothing, and would say that there is nothing.
  if (stat(top)?.isDirectory() !== true) throw new BlueError('NOT_FOUND', `${root} is no folder`, { next: 'Name the folder that it is in' });
  const safeFolders = new Set<string>();

  const git: Git = {
    environment: gitEnvironment(options.environment, { extra: { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' } }),
    // Containers mount workspaces that belong to somebody else; git asks for consent because of configured programs, and
    // none of those runs here.
    before: [...neutral, '-c', 'safe.directory=*', '--literal-pathspecs', '-C', top],
    cwd: safeFolder,
  };

  /** @returns undefined without git, or outside a repository */
  async function tryGit(args: readonly string[]): Promise<GitOutput | undefined> {
    try {
      const output = await runGit(git, args);
      return output.code === 0 ? output : undefined;
    } catch (error) {
      if (error instanceof BlueError && error.code === 'GIT_FAILED') return undefined;
      throw error;
    }
  }

  /** Looks at each folder above a path once. @returns the first that is not a folder, with what it is */
  function obstacle(path: string): Stats | 'missing' | undefined {
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      const folder = path.slice(0, end);
      if (safeFolders.has(folder)) continue;
      const stats = stat(join(top, folder));
      if (stats === undefined) return 'missing';
      if (!stats.isDirectory()) return stats;
      safeFolders.add(folder);
    }
    return undefined;
  }

  function wayIsPlain(path: string): boolean {
    return obstacle(path) === undefined;
  }

  /** @returns undefined when a folder on the way is missing. @throws BlueError BAD_PATH for a link on the way or at its end */
  function find(path: string): { file: string; stats: Stats | undefined } | undefined {
    checkRelative(path);
    const found = obstacle(path);
    if (found !== undefined && found !== 'missing' && found.isSymbolicLink()) throw badPath(path, 'goes through a symbolic link');
    if (found !== undefined) return undefined;
    const file = join(top, path);
    const stats = stat(file);
    if (stats?.isSymbolicLink() === true) throw badPath(path, 'is a symbolic link');
    return { file, stats };
  }

  async function list(): ReturnType<Workspace['list']> {
    const output = await tryGit(['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
    const files: WorkspaceEntry[] = [];
    const irregular: IrregularEntry[] = [];
    const names = output === undefined ? await walk(irregular) : output.stdout.toString('utf8').split('\0');
    const missing = new Set<string>();
    const targets: WorkspaceLink[] = [];
    for (const name of new Set(names)) {
      if (name === '') continue;
      const path = name.replace(/\/$/, '');
      // A tracked file may lie behind a folder that has become a link: it is not there any more.
      const stats = wayIsPlain(path) ? stat(join(top, path)) : undefined;
      // Bytes of a name that are not UTF-8 are lost in its text, which is then the name of no file.
      if (stats === undefined && path.includes('\ufffd')) irregular.push({ path, mode: '100644' });
      else if (stats === undefined) missing.add(path);
      else if (stats.isSymbolicLink()) {
        irregular.push({ path, mode: '120000' });
        targets.push({ path, target: relative(top, resolve(top, dirname(path), readlinkSync(join(top, path)))).split(sep).join('/') });
      }
      else if (stats.isDirectory()) irregular.push({ path, mode: '160000' });
      else if (stats.isFile()) files.push({ path, size: stats.size });
    }
    files.sort((a, b) => (a.path < b.path ? -1 : 1));
    irregular.sort((a, b) => (a.path < b.path ? -1 : 1));
    const known = new Set(targets.length === 0 ? [] : files.map((file) => file.path));
    return { files, irregular, links: targets.filter(({ target }) => known.has(target)), absent: missing.size === 0 ? [] : await leftOut(missing) };
  }

  /** Of tracked files that are not here: those that a sparse checkout leaves out, and nobody has deleted (git-ls-files, `-t`). */
  async function leftOut(missing: ReadonlySet<string>): Promise<string[]> {
    const output = await tryGit(['ls-files', '-z', '-t', '--cached']);
    // Where git does not say, nobody is taken to have deleted any.
    if (!output) return [...missing].sort();
    const tagged = output.stdout.toString('utf8').split('\0');
    return tagged.filter((entry) => entry.startsWith('S ')).map((entry) => entry.slice(2)).filter((path) => missing.has(path)).sort();
  }

  /** @param closed folders that this user may not enter are put there */
  async function walk(closed: IrregularEntry[]): Promise<string[]> {
    const names: string[] = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      const entries = await readdir(join(top, folder), { withFileTypes: true }).catch(({ code }: NodeJS.ErrnoException) => {
        if (code !== 'ENOENT') closed.push({ path: folder === '' ? '.' : folder, mode: '040000' });
        return [];
      });
      for (const entry of entries) {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (!entry.isDirectory()) names.push(path);
        else if (!skippedFolders.has(entry.name)) folders.push(path);
        if (names.length + folders.length > walkLimit) {
          throw new BlueError('TOO_LARGE', `${root} holds more than ${walkLimit} files and is no git repository`, { next: 'Run this in the root of the member\'s repository.' });
        }
      }
    }
    return names;
  }

  async function read(path: string): Promise<Uint8Array | undefined> {
    const found = find(path);
    if (found?.stats === undefined || !found.stats.isFile()) return undefined;
    if (found.stats.size > readLimit) throw new BlueError('TOO_LARGE', `${path} is larger than ${readLimit} bytes`, { location: { file: path } });
    try {
      // NOFOLLOW closes the gap between looking and opening; Windows does not know it, nor links without privilege.
      // Synchronous, because a repository is thousands of small files and each round through the pool costs more than the read.
      return readFileSync(found.file, { flag: constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) } as unknown as { flag: string });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ELOOP') throw badPath(path, 'is a symbolic link');
      if (code === 'ENOENT') return undefined;
      throw new BlueError('REFUSED', `${path} cannot be read: ${code ?? String(error)}`, { location: { file: path }, next: 'Check who may read it.', cause: error });
    }
  }

  async function write(path: string, content: string | undefined): Promise<void> {
    const found = find(path);
    if (found?.stats !== undefined && !found.stats.isFile()) throw badPath(path, 'is not a plain file');
    if (content === undefined) {
      if (found?.stats !== undefined) await rm(found.file);
      return;
    }
    const file = join(top, ...path.split('/'));
    // What is missing has no link in it, and `find` has looked at what is there.
    makeFolder(dirname(file));
    const temporary = join(dirname(file), `.${basename(file)}.${process.pid}-${randomBytes(4).toString('hex')}`);
    try {
      await writeFile(temporary, content.replaceAll('\r\n', '\n'), { flag: 'wx', mode: found?.stats === undefined ? 0o666 : found.stats.mode & 0o777 });
      await rename(temporary, file);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }

  function checkWritable(path: string): void {
    const found = find(path);
    if (found?.stats !== undefined && !found.stats.isFile()) throw badPath(path, 'is not a plain file');
    const blocking = obstacle(path);
    if (blocking !== undefined && blocking !== 'missing') throw badPath(path, 'goes through something that is no folder');
    // The file is replaced by a rename, so what counts is the folder it is in, or the one it will be made in.
    let folder = dirname(join(top, path));
    while (stat(folder) === undefined) folder = dirname(folder);
    try {
      accessSync(folder, constants.W_OK);
    } catch (cause) {
      throw new BlueError('REFUSED', `${path} cannot be written: its folder is read-only for this user`, { location: { file: path }, next: 'Check who may write there.', cause });
    }
  }

  async function order(commit: string, other: string): Promise<CommitOrder | undefined> {
    if (![commit, other].every((id) => /^[0-9a-f]{40,64}$/.test(id))) return undefined;
    const counted = await tryGit(['rev-list', '--count', '--left-right', '--end-of-options', `${commit}...${other}`, '--']);
    const [, own, others] = /^(\d+)\t(\d+)$/.exec(counted?.stdout.toString('utf8').trim() ?? '') ?? [];
    if (own === undefined) return undefined;
    if (others === '0') return 'newer';
    if (own === '0') return 'older';
    // Where history is cut off, two commits may only seem to have nothing to do with each other.
    const shallow = await tryGit(['rev-parse', '--is-shallow-repository']);
    return shallow?.stdout.toString('utf8').trim() === 'false' ? 'apart' : undefined;
  }

  async function source(): Promise<{ commit?: string; branch?: string; url?: string }> {
    const [head, remotes] = await Promise.all([
      tryGit(['rev-parse', '--quiet', 'HEAD^{commit}', '--symbolic-full-name', 'HEAD']),
      tryGit(['config', '--local', '-z', '--get-regexp', '^remote\\..*\\.url$']),
    ]);
    // Before the first commit there is no HEAD to parse, but the branch has its name.
    const branch = head ?? (await tryGit(['symbolic-ref', '--quiet', 'HEAD']));
    const commit = /^[0-9a-f]{40,64}$/m.exec(head?.stdout.toString('utf8') ?? '')?.[0];
    const name = /^refs\/heads\/(.+)$/m.exec(branch?.stdout.toString('utf8') ?? '')?.[1];
    const urls = new Map((remotes?.stdout.toString('utf8') ?? '').split('\0').map((entry) => entry.split('\n', 2) as [string, string]));
    const first = [...urls].find(([, value]) => value !== undefined)?.[1];
    const url = urls.get('remote.origin.url') ?? first;
    return {
      ...(commit === undefined ? {} : { commit }),
      ...(name === undefined ? {} : { branch: name }),
      ...(url === undefined ? {} : { url: withoutCredentials(url) }),
    };
  }

  async function lastChange(path: string): Promise<{ commit: string; at: string } | undefined> {
    checkRelative(path);
    const [log, shallow] = await Promise.all([
      tryGit(['log', '-1', '--no-ext-diff', '--no-textconv', '--no-mailmap', '--format=%H%n%P%n%ct', 'HEAD', '--', path]),
      tryGit(['rev-parse', '--is-shallow-repository']),
    ]);
    const [commit = '', parents = '', seconds = ''] = log?.stdout.toString('utf8').split('\n') ?? [];
    if (!/^[0-9a-f]{40,64}$/.test(commit)) return undefined;
    // At the edge of a shallow clone every file seems to be new: that is no evidence.
    if (parents === '' && shallow?.stdout.toString('utf8').trim() !== 'false') return undefined;
    return { commit, at: new Date(Number(seconds) * 1000).toISOString() };
  }

  return { root: top, list, read, write, checkWritable, source, order, lastChange };
}
