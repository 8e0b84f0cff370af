/** The places a realm can be, each with a way to open it and to look behind it; the contract holds in all of them. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryStore, type MemoryStore } from '../../src/adapters/memory-store.ts';
import { openGitStore, type Credential } from '../../src/adapters/git-store.ts';
import { createLocalRealm } from '../../src/adapters/local-store.ts';
import type { RealmStore } from '../../src/ports.ts';
import { startGitHttp } from '../servers/git-http.ts';
import { sshdMissing, startSshd, type SshServer } from '../servers/sshd.ts';

export interface World {
  /** Opens the realm once more, as another run would. */
  open(): RealmStore;
  /** The repository on disk; undefined for the one in memory. */
  readonly gitDir: string | undefined;
  /** What runs have left in their temporary folder. */
  leftovers(): string[];
  close(): Promise<void>;
}

export const author = { name: 'Ada', email: 'ada@example.org' };
export const now = (): Date => new Date('2026-11-23T10:00:00Z');

/** Runs git for a test, with nobody's configuration. */
export function git(cwd: string, args: readonly string[], input: string | Uint8Array = ''): string {
  return execFileSync('git', args, {
    cwd,
    input,
    env: {
      PATH: process.env['PATH'],
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_AUTHOR_NAME: 'Test',
      GIT_AUTHOR_EMAIL: 'test@example.org',
      GIT_COMMITTER_NAME: 'Test',
      GIT_COMMITTER_EMAIL: 'test@example.org',
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  }).toString('utf8');
}

/** A folder that is gone after the test. */
export function scratchFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'blue-test-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 3 }) };
}

function gitWorld(gitDir: string, location: string, credential: Credential | undefined, end: () => Promise<void>, temporary: string): World {
  return {
    gitDir,
    open: () => openGitStore({ location, credential, temporary, environment: process.env, now, author, backoff: 20 }),
    leftovers: () => readdirSync(temporary),
    close: end,
  };
}

async function local(bare: boolean): Promise<World> {
  const scratch = scratchFolder();
  const temporary = join(scratch.path, 'temporary');
  const path = join(scratch.path, 'realm');
  await createLocalRealm({ path, bare, temporary, environment: process.env, now, author });
  return gitWorld(bare ? path : join(path, '.git'), path, undefined, async () => scratch.remove(), temporary);
}

async function http(): Promise<World> {
  const scratch = scratchFolder();
  const server = await startGitHttp({ root: join(scratch.path, 'srv'), tokens: { 'tok-write': { login: 'octo', access: { 'o/realm': 'write' } } } });
  const gitDir = await server.createRepo('o/realm');
  async function end(): Promise<void> {
    await server.close();
    scratch.remove();
  }
  return gitWorld(gitDir, `${server.url}/o/realm`, { token: 'tok-write' }, end, join(scratch.path, 'temporary'));
}

/** One server for all tests of a file, since starting it takes longer than most of them; it ends with the test runner. */
let sshServer: Promise<SshServer> | undefined;
let sshRealms = 0;

async function ssh(): Promise<World> {
  const scratch = scratchFolder();
  sshServer ??= startSshd({ root: scratchFolder().path });
  const server = await sshServer;
  sshRealms += 1;
  const name = `o/realm${sshRealms}`;
  const gitDir = await server.createRepo(name);
  const sshKey = await server.addKey('octo', name, 'write');
  async function end(): Promise<void> {
    scratch.remove();
  }
  return gitWorld(gitDir, server.location(name), { sshKey, knownHosts: server.knownHosts }, end, join(scratch.path, 'temporary'));
}

/** Ends what the worlds share. */
export async function closeWorlds(): Promise<void> {
  const server = await sshServer;
  sshServer = undefined;
  await server?.close();
  if (server !== undefined) rmSync(server.root, { recursive: true, force: true });
}

async function memory(): Promise<World> {
  const store: MemoryStore = memoryStore({ now });
  return { gitDir: undefined, open: () => store, leftovers: () => [], close: async () => {} };
}

const noSsh = sshdMissing();
if (noSsh !== undefined) process.stderr.write(`stores over SSH are not tested: ${noSsh}\n`);

export const worlds: readonly (readonly [string, () => Promise<World>])[] = [
  ['memory', memory],
  ['a checkout', () => local(false)],
  ['a bare repository', () => local(true)],
  ['HTTP with a token', http],
  ...(noSsh === undefined ? [['SSH with a deploy key', ssh] as const] : []),
];
