/** The one spawn of git: no shell, no prompt, no inherited configuration that runs programs, bytes in and bytes out. */
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { dirname } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { BlueError } from '../core/errors.ts';
import { atExit } from './at-exit.ts';

// `@actions/exec` is not used here: it decodes standard output as UTF-8, waits for ever, and prints unless told not to,
// while objects are bytes, a server may hang, and the MCP door owns standard output.

/** Everything that decides how a git process runs, apart from its arguments. */
export interface Git {
  /** The whole environment of the process: see `gitEnvironment`. */
  readonly environment: Readonly<Record<string, string>>;
  /** Arguments before the subcommand: `--git-dir`, `-c key=value`. */
  readonly before: readonly string[];
  /** Where the process stands; never a folder that others fill, because Windows looks for programs there first. */
  readonly cwd: string;
}

/** How one git process ended. */
export interface GitOutput {
  readonly code: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface GitOptions {
  readonly input?: string | Uint8Array;
  /** Milliseconds until the process is ended. Default one minute. */
  readonly timeout?: number;
  /** Bytes of standard output that are kept. Default 64 MiB. */
  readonly limit?: number;
}

const minute = 60_000;
const mebibyte = 1024 * 1024;
/** Standard error is for people: more of it than this only costs memory. */
const stderrLimit = 64 * 1024;

/** A folder nobody but the owner of this machine's Node fills. */
export const safeFolder = dirname(process.execPath);

/**
 * Configuration that must win over the repository's own, because it decides which programs run.
 * As arguments, `-c key=value` again and again, to stand before the subcommand: that is the one scope a repository's config file cannot override (git-config, SCOPES).
 */
export const neutral: readonly string[] = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.attributesFile=',
  'core.askPass=',
  'core.pager=cat',
  'gc.auto=0',
  'maintenance.auto=false',
  'submodule.recurse=false',
  'fetch.recurseSubmodules=false',
  'push.recurseSubmodules=no',
  'push.gpgSign=false',
  'log.showSignature=false',
  'protocol.ext.allow=never',
].flatMap((entry) => ['-c', entry]);

/** Names every program may need; git's own variables, tokens and action inputs are not among them. */
const allowed = new Set(
  `PATH PATHEXT SYSTEMROOT SYSTEMDRIVE WINDIR COMSPEC PROGRAMDATA PROGRAMFILES TEMP TMP TMPDIR HOME USERPROFILE HOMEDRIVE
  HOMEPATH APPDATA LOCALAPPDATA XDG_CONFIG_HOME USER LOGNAME HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY SSL_CERT_FILE
  SSL_CERT_DIR CURL_CA_BUNDLE GIT_SSL_CAINFO GIT_SSL_CAPATH`.split(/\s+/),
);

/** What a person's own credential helpers and SSH agent need, when this run was given no credential. */
const personal = new Set(['SSH_AUTH_SOCK', 'SSH_AGENT_PID', 'XDG_RUNTIME_DIR', 'DBUS_SESSION_BUS_ADDRESS', 'DISPLAY']);

/**
 * The environment of a git process: an allow-list of the caller's, and settings that keep git silent and in English.
 * An inherited `GIT_SSH_COMMAND`, `GIT_CONFIG_COUNT` or `GIT_DIR` would run programs or move the work elsewhere.
 * @param environment the caller's environment
 * @param options `protocols`: what git may speak, as in `GIT_ALLOW_PROTOCOL`, nothing by default;
 *   `personal`: let the person's credential helpers and SSH agent work
 * @returns a new record
 */
export function gitEnvironment(
  environment: NodeJS.ProcessEnv,
  options: { protocols?: string; personal?: boolean; extra?: Readonly<Record<string, string>> } = {},
): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    const key = name.toUpperCase();
    if (value !== undefined && (allowed.has(key) || (options.personal === true && personal.has(key)))) result[name] = value;
  }
  return {
    ...result,
    LC_ALL: 'C',
    LANGUAGE: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GCM_INTERACTIVE: 'never',
    GIT_ALLOW_PROTOCOL: options.protocols ?? '',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    NoDefaultCurrentDirectoryInExePath: '1',
    ...options.extra,
  };
}

export type GitProcess = ChildProcessByStdio<Writable, Readable, Readable>;

const isWindows = process.platform === 'win32';

/**
 * Starts git and leaves its pipes to the caller.
 * @param args subcommand and its arguments
 */
export function startGit(git: Git, args: readonly string[]): GitProcess {
  const child = spawn('git', [...git.before, ...args], {
    cwd: git.cwd,
    env: git.environment,
    stdio: ['pipe', 'pipe', 'pipe'],
    shell: false,
    windowsHide: true,
    // A group of its own, and no terminal that a helper could ask on. git does not end `git-remote-https` when it is ended
    // itself; its group can be.
    detached: !isWindows,
  });
  const forget = atExit(() => signalGroup(child, 'SIGTERM'));
  child.once('close', forget);
  child.once('error', forget);
  return child;
}

function signalGroup(child: GitProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (isWindows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended already.
  }
}

/** Ends a process with its helpers and, where they do not listen, kills them. */
export function endProcess(child: GitProcess): void {
  signalGroup(child, 'SIGTERM');
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), 1000);
  child.once('close', () => clearTimeout(timer));
}

/** Turns a failure to start git into words. */
export function startFailure(error: unknown): BlueError {
  const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
  return new BlueError('GIT_FAILED', missing ? 'git was not found' : `git could not be started: ${(error as Error).message}`, {
    next: missing ? 'Install git 2.28 or newer and see that it is on the PATH.' : undefined,
    cause: error,
  });
}

/**
 * Runs git to its end.
 * @param args subcommand and its arguments; secrets never go here, since every process listing shows them
 * @returns exit code and output, also when the code is not 0: what it means is the caller's to say
 * @throws BlueError GIT_FAILED when git cannot be started; TIMED_OUT; TOO_LARGE
 */
export function runGit(git: Git, args: readonly string[], options: GitOptions = {}): Promise<GitOutput> {
  const { timeout = minute, limit = 64 * mebibyte } = options;
  return new Promise((resolve, reject) => {
    const child = startGit(git, args);
    const stdout: Buffer[] = [];
    let size = 0;
    let stderr = '';
    let failure: BlueError | undefined;
    function stop(error: BlueError): void {
      failure ??= error;
      endProcess(child);
      // On Windows a helper may outlive git and keep the pipes open; do not wait for it.
      setTimeout(() => reject(error), 3000).unref();
    }
    const timer = setTimeout(
      () =>
        stop(
          new BlueError('TIMED_OUT', `git ${args[0] ?? ''} took longer than ${Math.round(timeout / 1000)} s`, {
            next: 'See whether the server answers, then run this again.',
          }),
        ),
      timeout,
    );
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) stop(new BlueError('TOO_LARGE', `git ${args[0] ?? ''} printed more than ${limit} bytes`));
      else stdout.push(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      if (stderr.length < stderrLimit) stderr += chunk.toString('utf8');
    });
    // git may end before it has read everything; its exit code tells more than EPIPE.
    child.stdin.on('error', () => {});
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(startFailure(error));
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      if (failure !== undefined) reject(failure);
      else resolve({ code, stdout: Buffer.concat(stdout), stderr });
    });
    child.stdin.end(options.input ?? '');
  });
}
