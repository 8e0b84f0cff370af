/** Reads commits, trees and blobs through one `git cat-file --batch`: bytes as they are, no checkout, no filter. */
import { BlueError } from '../core/errors.ts';
import { layout } from '../core/layout.ts';
import type { IrregularEntry } from '../core/model.ts';
import { endProcess, startFailure, startGit, type Git } from './git.ts';
import { limits, makeShares, type Limits } from './realm-limits.ts';
import { isRealmPath } from './realm-path.ts';

/** Bytes of files that are too large which git may print in one reading, only for them to be dropped. */
const mostDropped = 1024 * 1024 * 1024;

interface GitObject {
  readonly oid: string;
  readonly type: string;
  readonly size: number;
  /** Empty for one that was not to be held. */
  readonly bytes: Buffer;
}

export interface TreeFile {
  readonly mode: string;
  readonly oid: string;
}

/** A branch at one commit: ids and bytes. */
export interface RealmTree {
  readonly head: string;
  readonly parents: readonly string[];
  readonly root: string;
  readonly committedAt: string;
  readonly entries: ReadonlyMap<string, TreeFile>;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly irregular: readonly IrregularEntry[];
}

/** Bytes of blobs by id, kept between reads: what did not change is not read again. */
export type BlobCache = Map<string, Uint8Array>;

interface ObjectReader {
  /**
   * @param mayHold whether a content of a size is wanted; else it comes without one
   * @returns undefined when there is no such object
   * @throws BlueError TOO_LARGE before the content is held
   */
  get(name: string, what: string, mayHold?: (size: number) => boolean): Promise<GitObject | undefined>;
  close(): void;
}

interface Waiting {
  readonly what: string;
  readonly mayHold: (size: number) => boolean;
  resolve(object: GitObject | undefined): void;
  reject(error: unknown): void;
}

const timeout = 60_000;

/** Requests are answered in order, so a queue of promises is the whole protocol. */
function openObjects(git: Git, allowed: Limits): ObjectReader {
  const child = startGit(git, ['cat-file', '--batch']);
  const queue: Waiting[] = [];
  let chunks: Buffer[] = [];
  let buffered = 0;
  let needed = 0;
  let header: { oid: string; type: string; size: number } | undefined;
  let total = 0;
  let dropped = 0;
  /** Bytes still to come of what is not held. */
  let dropping = 0;
  let failure: unknown;
  let stderr = '';

  function fail(error: unknown): void {
    failure ??= error;
    clearTimeout(timer);
    for (const waiting of queue.splice(0)) waiting.reject(failure);
    endProcess(child);
  }
  const timer = setTimeout(() => fail(new BlueError('TIMED_OUT', 'Reading the realm\'s objects took longer than 60 s')), timeout);

  function joined(): Buffer {
    const [first] = chunks;
    const all = chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks);
    chunks = [all];
    return all;
  }

  function take(length: number): Buffer {
    const all = joined();
    chunks = [all.subarray(length)];
    buffered -= length;
    return all.subarray(0, length);
  }

  function readHeader(): boolean {
    const end = joined().indexOf(10);
    if (end < 0) return false;
    const line = take(end + 1).toString('latin1', 0, end);
    const match = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(line);
    const waiting = queue[0];
    if (match === null || waiting === undefined) {
      queue.shift()?.resolve(undefined);
      return true;
    }
    const [, oid = '', type = '', length = '0'] = match;
    const size = Number(length);
    if (!waiting.mayHold(size) && dropped + size <= mostDropped) {
      dropped += size;
      dropping = size + 1;
      queue.shift()?.resolve({ oid, type, size, bytes: Buffer.alloc(0) });
      return true;
    }
    total += size;
    if (size > allowed.fileBytes || total > allowed.totalBytes) {
      const limit = size > allowed.fileBytes ? `${allowed.fileBytes} bytes for one file` : `${allowed.totalBytes} bytes for all files`;
      fail(
        new BlueError('TOO_LARGE', `The realm is too large: ${waiting.what} (${size} bytes) goes over ${limit}`, {
          location: { file: waiting.what },
          next: 'Take large files out of the realm: it holds contracts, not data.',
        }),
      );
      return false;
    }
    header = { oid, type, size };
    needed = size + 1;
    return true;
  }

  child.stdout.on('data', (chunk: Buffer) => {
    if (failure !== undefined) return;
    chunks.push(chunk);
    buffered += chunk.length;
    while (failure === undefined) {
      if (dropping > 0) {
        const length = Math.min(dropping, buffered);
        take(length);
        dropping -= length;
        if (dropping > 0) return;
      }
      if (header === undefined && (buffered === 0 || !readHeader())) return;
      if (header === undefined) continue;
      if (buffered < needed) return;
      // The newline after the content belongs to the protocol.
      const bytes = Buffer.from(take(needed).subarray(0, header.size));
      queue.shift()?.resolve({ oid: header.oid, type: header.type, size: header.size, bytes });
      header = undefined;
    }
  });
  child.stderr.on('data', (chunk: Buffer) => {
    if (stderr.length < 4096) stderr += chunk.toString('utf8');
  });
  child.stdin.on('error', () => {});
  child.on('error', (error) => fail(startFailure(error)));
  child.on('close', () => {
    clearTimeout(timer);
    if (queue.length > 0) fail(new BlueError('GIT_FAILED', `git could not read the realm's objects: ${stderr.trim().slice(0, 300)}`));
  });

  return {
    get(name, what, mayHold = () => true) {
      return new Promise((resolve, reject) => {
        if (failure !== undefined) {
          reject(failure);
          return;
        }
        queue.push({ what, mayHold, resolve, reject });
        child.stdin.write(`${name}\n`);
      });
    },
    close() {
      clearTimeout(timer);
      child.stdin.end();
    },
  };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** A name as text; undefined when its bytes are not UTF-8. */
function decode(bytes: Buffer): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

interface TreeEntry {
  readonly mode: string;
  readonly name: Buffer;
  readonly oid: string;
}

/** A tree object is `mode SP name NUL id` again and again, the id as raw bytes: see gitformat docs, "Tree objects". */
function parseTree(tree: GitObject): TreeEntry[] {
  const entries: TreeEntry[] = [];
  const idLength = tree.oid.length / 2;
  const { bytes } = tree;
  let at = 0;
  while (at < bytes.length) {
    const space = bytes.indexOf(32, at);
    const zero = bytes.indexOf(0, space);
    if (space < 0 || zero < 0 || zero + 1 + idLength > bytes.length) throw new BlueError('GIT_FAILED', 'The realm holds a tree that git would not write');
    entries.push({
      mode: bytes.toString('latin1', at, space).padStart(6, '0'),
      name: bytes.subarray(space + 1, zero),
      oid: bytes.toString('hex', zero + 1, zero + 1 + idLength),
    });
    at = zero + 1 + idLength;
  }
  return entries;
}

/** The header of a commit object ends at the first empty line; what follows is somebody's words. */
function parseCommit(commit: GitObject): { root: string; parents: string[]; committedAt: string } {
  const [head = ''] = commit.bytes.toString('latin1').split('\n\n', 1);
  const root = /^tree ([0-9a-f]+)$/m.exec(head)?.[1] ?? '';
  const parents = [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? '');
  const seconds = Number(/^committer .*> (-?\d+) [+-]\d{4}$/m.exec(head)?.[1] ?? 0);
  // Dates beyond what JavaScript can hold are possible in a hand-made commit.
  const committedAt = Math.abs(seconds) < 8.64e12 ? new Date(seconds * 1000).toISOString() : new Date(0).toISOString();
  return { root, parents, committedAt };
}

/**
 * Reads a branch whole.
 * @param name a ref or commit id
 * @param cache blobs that need not be read again; it is filled
 * @returns undefined when the ref does not exist
 * @throws BlueError TOO_LARGE naming the file; GIT_FAILED; TIMED_OUT
 */
export async function readTree(git: Git, name: string, cache: BlobCache, allowed: Limits = limits): Promise<RealmTree | undefined> {
  const objects = openObjects(git, allowed);
  try {
    const commit = await objects.get(name, name);
    if (commit === undefined || commit.type !== 'commit') return undefined;
    const { root, parents, committedAt } = parseCommit(commit);
    const entries = new Map<string, TreeFile>();
    const irregular: IrregularEntry[] = [];
    let count = 0;

    const shares = makeShares(allowed);
    async function walk(oid: string, path: string, depth: number): Promise<void> {
      const what = path === '' ? 'the root folder' : path.slice(0, -1);
      if (depth > allowed.depth) {
        // One domain's is nobody else's trouble.
        if (layout.domainOf(path) === undefined) throw new BlueError('TOO_LARGE', `The realm's folders are nested too deeply: ${what}`, { location: { file: what } });
        irregular.push({ path: what, mode: '040000', excess: 'is nested too deeply to be read' });
        return;
      }
      const tree = await objects.get(oid, what);
      if (tree === undefined || tree.type !== 'tree') throw new BlueError('GIT_FAILED', `The realm lacks the folder ${what}`);
      const below: { oid: string; path: string }[] = [];
      for (const { mode, name: bytes, oid: id } of parseTree(tree)) {
        const excess = shares.takeEntry(what);
        if (excess !== undefined) {
          irregular.push({ path: what, mode: '040000', excess });
          return;
        }
        if (layout.domainOf(path) === undefined) count += 1;
        if (count > allowed.entries) throw new BlueError('TOO_LARGE', `The realm has more than ${allowed.entries} entries, the last one in ${what}`);
        const decoded = decode(bytes);
        const full = `${path}${decoded ?? bytes.toString('latin1')}`;
        const regular = mode.startsWith('100') || mode === '040000';
        if (decoded === undefined || decoded.includes('/') || !isRealmPath(full) || !regular) irregular.push({ path: full, mode });
        else if (mode === '040000') below.push({ oid: id, path: `${full}/` });
        else entries.set(full, { mode, oid: id });
      }
      await Promise.all(below.map((folder) => walk(folder.oid, folder.path, depth + 1)));
    }
    await walk(root, '', 0);

    const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
    const wanted = new Map<string, string[]>();
    for (const [path, { oid }] of sorted) if (!cache.has(oid)) wanted.set(oid, [...(wanted.get(oid) ?? []), path]);
    const room = makeShares(allowed);
    const sizes = new Map<string, number>();
    await Promise.all(
      [...wanted].map(async ([oid, paths]) => {
        const blob = await objects.get(oid, paths[0]!, (size) => paths.some((path) => room.takeFile(path, size) === undefined));
        if (blob === undefined || blob.type !== 'blob') throw new BlueError('GIT_FAILED', `The realm lacks the content of ${paths[0]!}`);
        sizes.set(oid, blob.size);
        if (blob.bytes.length === blob.size) cache.set(oid, blob.bytes);
      }),
    );
    const files = new Map<string, Uint8Array>();
    for (const [path, { mode, oid }] of sorted) {
      const content = cache.get(oid);
      const excess = shares.takeFile(path, content?.length ?? sizes.get(oid)!);
      if (excess === undefined && content !== undefined) files.set(path, content);
      else irregular.push({ path, mode, excess: excess ?? 'is among more files of one domain than are read' });
    }
    irregular.sort((a, b) => (a.path < b.path ? -1 : 1));
    return { head: commit.oid, parents, root, committedAt, entries: new Map(sorted), files, irregular };
  } finally {
    objects.close();
  }
}

/** What a commit says of itself. */
export interface CommitHeader {
  readonly head: string;
  readonly root: string;
  readonly parents: readonly string[];
  readonly message: string;
}

/**
 * Reads only what a commit says about itself.
 * @returns undefined when the ref does not exist
 */
export async function readCommitHeader(git: Git, name: string): Promise<CommitHeader | undefined> {
  const objects = openObjects(git, limits);
  try {
    const commit = await objects.get(name, name);
    return commit?.type === 'commit' ? { head: commit.oid, message: commit.bytes.toString('utf8').replace(/^[^]*?\n\n/, ''), ...parseCommit(commit) } : undefined;
  } finally {
    objects.close();
  }
}
