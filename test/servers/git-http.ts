/**
 * A git server over HTTP for tests: `git http-backend` behind node's http, with tokens, rights and faults like GitHub's.
 *
 * Use: `const server = await startGitHttp({ root, tokens: { t1: { login: 'octo', access: { 'owner/realm': 'write' } } } })`,
 * then `await server.createRepo('owner/realm')` and `${server.url}/owner/realm.git`. `server.requests` is what was asked;
 * `server.fault({ on: /git-upload-pack/, kind: 'status', status: 503, times: 1 })` makes it fail; `await server.close()` ends it.
 */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface GitHttpUser {
  readonly login: string;
  readonly access: Readonly<Record<string, 'read' | 'write'>>;
}

export interface Fault {
  /** What of `GET /owner/repo.git/info/refs?service=…` makes it happen. Default: everything. */
  readonly on?: RegExp;
  /**
   * `status`: answers with that code; `cut`: closes the connection at once; `truncate`: in the middle of the answer;
   * `lose-answer`: does the work, then closes without saying so; `hang`: never answers; `redirect`: to `location`.
   */
  readonly kind: 'status' | 'cut' | 'truncate' | 'lose-answer' | 'hang' | 'redirect';
  readonly status?: number;
  readonly location?: string;
  /** How often it happens. Default: always. */
  readonly times?: number;
}

export interface GitHttpServer {
  readonly url: string;
  readonly root: string;
  /** `GET /owner/repo.git/info/refs?service=git-upload-pack 200`, in order of the answers. */
  readonly requests: string[];
  /** Makes a bare repository. @returns its path on disk */
  createRepo(name: string, options?: { branch?: string }): Promise<string>;
  /** Sets a hook, as a POSIX shell script's body. */
  setHook(name: string, hook: string, script: string): Promise<void>;
  /** Refuses pushes to a branch with GitHub's words. */
  protect(name: string, branch: string): Promise<void>;
  fault(fault: Fault): void;
  clearFaults(): void;
  close(): Promise<void>;
}

/**
 * Starts the server on a free port of the loopback interface.
 * @param options `root`: folder of the repositories; `tokens`: who may do what; `anonymous`: what may be read without a token
 */
export async function startGitHttp(options: {
  root: string;
  tokens?: Readonly<Record<string, GitHttpUser>>;
  anonymous?: readonly string[];
}): Promise<GitHttpServer> {
  const { root, tokens = {}, anonymous = [] } = options;
  const requests: string[] = [];
  let faults: { fault: Fault; left: number }[] = [];

  function userOf(request: IncomingMessage): { user?: GitHttpUser; bad: boolean } {
    const header = request.headers.authorization;
    if (header === undefined) return { bad: false };
    const text = Buffer.from(/^basic (.+)$/i.exec(header)?.[1] ?? '', 'base64').toString('utf8');
    const user = tokens[text.slice(text.indexOf(':') + 1)];
    return user === undefined ? { bad: true } : { user, bad: false };
  }

  function takeFault(line: string): Fault | undefined {
    const found = faults.find(({ fault, left }) => left > 0 && (fault.on?.test(line) ?? true));
    if (found === undefined) return undefined;
    found.left -= 1;
    return found.fault;
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const line = `${request.method} ${url.pathname}${url.search}`;
    response.on('close', () => requests.push(`${line} ${response.writableFinished ? response.statusCode : 'cut'}`));
    function end(status: number, text: string, headers: Record<string, string> = {}): void {
      request.resume();
      response.writeHead(status, { 'content-type': 'text/plain', ...headers }).end(text);
    }
    const fault = takeFault(line);
    if (fault?.kind === 'cut') {
      request.socket.destroy();
      return;
    }
    if (fault?.kind === 'hang') return;
    if (fault?.kind === 'status') return end(fault.status ?? 500, 'fault');
    if (fault?.kind === 'redirect') return end(301, '', { location: fault.location ?? '/' });

    const match = /^\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/.exec(url.pathname);
    if (match === null) return end(404, 'Not Found');
    const [, name = '', rest = ''] = match;
    const { user, bad } = userOf(request);
    const writes = rest === 'git-receive-pack' || url.searchParams.get('service') === 'git-receive-pack';
    const access = user?.access[name] ?? (!bad && !writes && anonymous.includes(name) ? 'read' : undefined);
    // As GitHub: who is not known is asked; who may not see it learns nothing; who may only read is told so.
    if (bad || (user === undefined && access === undefined)) return end(401, 'Invalid username or token.', { 'www-authenticate': 'Basic realm="GitHub"' });
    if (access === undefined) return end(404, 'Repository not found.');
    if (writes && access === 'read') return end(403, `Permission to ${name}.git denied to ${user?.login ?? 'anonymous'}.`);
    serve(request, response, { path: `/${name}.git/${rest}`, query: url.search.slice(1), login: user?.login ?? '', fault });
  }

  function serve(request: IncomingMessage, response: ServerResponse, call: { path: string; query: string; login: string; fault: Fault | undefined }): void {
    const { fault } = call;
    const child = spawn('git', ['http-backend'], {
      env: {
        PATH: process.env['PATH'],
        GIT_PROJECT_ROOT: root,
        GIT_HTTP_EXPORT_ALL: '1',
        PATH_INFO: call.path,
        QUERY_STRING: call.query,
        REQUEST_METHOD: request.method,
        CONTENT_TYPE: request.headers['content-type'] ?? '',
        ...(request.headers['content-length'] === undefined ? {} : { CONTENT_LENGTH: request.headers['content-length'] }),
        HTTP_CONTENT_ENCODING: String(request.headers['content-encoding'] ?? ''),
        GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
        REMOTE_USER: call.login,
        REMOTE_ADDR: '127.0.0.1',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_COUNT: '2',
        GIT_CONFIG_KEY_0: 'http.receivepack',
        GIT_CONFIG_VALUE_0: 'true',
        GIT_CONFIG_KEY_1: 'safe.directory',
        GIT_CONFIG_VALUE_1: '*',
      },
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    child.stdin.on('error', () => {});
    request.pipe(child.stdin);
    let head: Buffer = Buffer.alloc(0);
    let started = false;
    child.stdout.on('data', (chunk: Buffer) => {
      if (fault?.kind === 'lose-answer') return;
      if (started) {
        response.write(chunk);
        return;
      }
      head = Buffer.concat([head, chunk]);
      const gap = head.indexOf('\r\n\r\n');
      if (gap < 0) return;
      started = true;
      const headers: Record<string, string> = {};
      for (const header of head.toString('latin1', 0, gap).split('\r\n')) {
        const colon = header.indexOf(':');
        headers[header.slice(0, colon).toLowerCase()] = header.slice(colon + 1).trim();
      }
      const status = Number.parseInt(headers['status'] ?? '200', 10);
      delete headers['status'];
      const body = head.subarray(gap + 4);
      if (fault?.kind === 'truncate') {
        response.writeHead(status, { ...headers, 'content-length': '100000' });
        response.write(body.subarray(0, Math.ceil(body.length / 2)), () => request.socket.destroy());
        return;
      }
      response.writeHead(status, headers);
      response.write(body);
    });
    child.on('close', () => {
      if (fault?.kind === 'lose-answer') request.socket.destroy();
      else if (started) response.end();
      else if (!response.headersSent) response.writeHead(500).end('no answer from git http-backend');
    });
  }

  const server = createServer(answer);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  server.unref();
  const { port } = server.address() as AddressInfo;

  async function createRepo(name: string, { branch = 'main' } = {}): Promise<string> {
    const path = join(root, `${name}.git`);
    await mkdir(path, { recursive: true });
    await run('git', ['init', '--quiet', '--bare', '--template=', `--initial-branch=${branch}`, path]);
    for (const key of ['uploadpack.allowFilter', 'uploadpack.allowAnySHA1InWant']) await run('git', ['-C', path, 'config', key, 'true']);
    return path;
  }

  async function setHook(name: string, hook: string, script: string): Promise<void> {
    const folder = join(root, `${name}.git`, 'hooks');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, hook), `#!/bin/sh\n${script}\n`);
    await chmod(join(folder, hook), 0o755);
  }

  return {
    url: `http://127.0.0.1:${port}`,
    root,
    requests,
    createRepo,
    setHook,
    protect: (name, branch) =>
      setHook(
        name,
        'pre-receive',
        `while read -r old new ref; do if [ "$ref" = "refs/heads/${branch}" ]; then
echo "error: GH006: Protected branch update failed for $ref." >&2; echo "error: Changes must be made through a pull request." >&2; exit 1; fi; done`,
      ),
    fault: (fault) => void faults.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY }),
    clearFaults: () => void (faults = []),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
