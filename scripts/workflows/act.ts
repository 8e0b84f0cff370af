/** Runs one workflow by `act` in host mode, and reads its log. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';

export const actVersion = 'v0.2.87';

/** What one run of act is given. */
export interface ActRun {
  readonly directory: string;
  /** File name below .github/workflows/. */
  readonly workflow: string;
  readonly event: string;
  /** Only this one. */
  readonly job?: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly environment: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string>>;
  /** Folders that stand for `owner/name@ref`. */
  readonly actions: Readonly<Record<string, string>>;
  /** For what act and the steps write beside the checkout. */
  readonly home: string;
}

export interface ActResult {
  readonly code: number;
  /** Jobs that ran, each once: a job that is skipped sets up nothing, and one that calls a workflow has no steps of its own. */
  readonly jobs: readonly string[];
  /** What the steps printed, without act's own masks. */
  readonly printed: string;
  readonly log: string;
}

/** A line of act's log, as far as it is read. */
interface Line {
  readonly msg?: string;
  readonly command?: string;
  readonly jobID?: string;
  readonly step?: string;
}

/** `ACT`, else the pinned version built by Go, kept between runs in Go's own folder. */
export function findAct(): string | undefined {
  const given = process.env['ACT'];
  if (given !== undefined && given !== '') return given;
  const go = spawnSync('go', ['env', 'GOPATH'], { encoding: 'utf8' });
  if (go.status !== 0) return undefined;
  const home = join(go.stdout.trim(), `blue-act-${actVersion}`);
  const program = join(home, process.platform === 'win32' ? 'act.exe' : 'act');
  if (existsSync(program)) return program;
  process.stdout.write(`Building act ${actVersion}\n`);
  const built = spawnSync('go', ['install', `github.com/nektos/act@${actVersion}`], { env: { ...process.env, GOBIN: home, GOFLAGS: '' }, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`act could not be built: ${built.stderr}`);
  return program;
}

/** Runs a workflow. Not synchronous: the servers that it talks to may live in this process. */
export async function runAct(program: string, run: ActRun): Promise<ActResult> {
  mkdirSync(run.home, { recursive: true });
  const event = join(run.home, 'event.json');
  writeFileSync(event, JSON.stringify(run.payload));
  const secrets = join(run.home, 'secrets.env');
  writeFileSync(secrets, Object.entries(run.secrets).map(([name, value]) => `${name}="${value.replaceAll('\n', '\\n')}"\n`).join(''), { mode: 0o600 });
  const each = (flag: string, values: Readonly<Record<string, string>>): string[] => Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  const words = [
    run.event,
    ...(run.job === undefined ? [] : ['--job', run.job]),
    '--workflows', join('.github/workflows', run.workflow),
    '--eventpath', event,
    '--platform', 'ubuntu-latest=-self-hosted',
    '--no-cache-server',
    '--action-offline-mode',
    ...each('--local-repository', run.actions),
    ...each('--env', run.environment),
    ...each('--var', run.variables),
    '--secret-file', secrets,
    '--json',
  ];
  // The node on the path runs every action, whatever version it asks for: the one this is run by, unless told.
  const node = dirname(resolve(process.env['NODE24'] ?? process.execPath));
  const environment = { PATH: `${node}${delimiter}${process.env['PATH']}`, HOME: run.home, XDG_CACHE_HOME: join(run.home, 'cache'), TMPDIR: process.env['TMPDIR'] };
  const { code, log } = await start(program, words, run.directory, environment);
  const lines = log.split('\n').flatMap((line): Line[] => (line.startsWith('{') ? [JSON.parse(line) as Line] : []));
  return {
    code,
    jobs: [...new Set(lines.filter((line) => line.step === 'Set up job').map((line) => line.jobID ?? ''))].sort(),
    printed: lines.filter((line) => line.command !== 'add-mask').map((line) => line.msg ?? '').join('\n'),
    log,
  };
}

/** Runs a program to its end, with what it says on both streams. */
export function start(program: string, words: readonly string[], cwd: string, environment: NodeJS.ProcessEnv): Promise<{ code: number; log: string }> {
  return new Promise((done, failed) => {
    const child = spawn(program, [...words], { cwd, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (log += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (log += chunk));
    child.on('error', failed).on('close', (code) => done({ code: code ?? -1, log }));
  });
}
