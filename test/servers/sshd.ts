/**
 * An SSH server with deploy keys for tests: a real sshd on a free port, each key bound to one repository, read or write.
 *
 * Use: `const server = await startSshd({ root })`, unless `sshdMissing()` says why not; `await server.createRepo('owner/realm')`,
 * `const key = await server.addKey('octo', 'owner/realm', 'write')`; `server.location('owner/realm')` is its url and
 * `server.knownHosts` what a client must know; `await server.close()` ends it.
 */
import { execFile, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, writeFile, appendFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const program = ['/usr/sbin/sshd', '/usr/local/sbin/sshd', '/usr/bin/sshd'].find((path) => existsSync(path));

export interface SshServer {
  readonly root: string;
  readonly port: number;
  readonly knownHosts: string;
  location(name: string): string;
  createRepo(name: string, options?: { branch?: string }): Promise<string>;
  /** Makes a key pair and lets it into one repository. @returns the private key */
  addKey(login: string, name: string, access: 'read' | 'write'): Promise<string>;
  /** Makes a key pair that nobody knows. */
  strangeKey(): Promise<string>;
  close(): Promise<void>;
}

/** Why there can be no server here; undefined when there can. */
export function sshdMissing(): string | undefined {
  if (process.platform === 'win32') return 'no sshd on Windows';
  if (program === undefined) return 'sshd is not installed (apt-get install openssh-server)';
  if (spawnSync('ssh', ['-V']).error !== undefined) return 'ssh is not installed (apt-get install openssh-client)';
  return undefined;
}

/** What each key runs: only git's two services, only on its repository, with the words that GitHub uses. */
const gate = `#!/bin/sh
login=$1 name=$2 access=$3 root=$4
set -- $SSH_ORIGINAL_COMMAND
service=$1 path=$(printf %s "$2" | tr -d "'" | sed -e 's,^/,,' -e 's,\\.git$,,')
if [ "$path" != "$name" ] || [ ! -d "$root/$name.git" ]; then echo 'ERROR: Repository not found.' >&2; exit 1; fi
case "$service" in
  git-upload-pack) ;;
  git-receive-pack) if [ "$access" != write ]; then echo 'ERROR: The key you are authenticating with has been marked as read only.' >&2; exit 1; fi ;;
  *) echo 'ERROR: Only git is served here.' >&2; exit 1 ;;
esac
REMOTE_USER=$login GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0='*' exec "$service" "$root/$name.git"
`;

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'data');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/**
 * Starts the server.
 * @param options `root`: folder of the repositories and of the server's own files
 */
export async function startSshd(options: { root: string }): Promise<SshServer> {
  if (program === undefined) throw new Error(sshdMissing());
  const { root } = options;
  const own = join(root, '.sshd');
  await mkdir(own, { recursive: true });
  await chmod(own, 0o700);
  const port = await freePort();
  await run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(own, 'host')]);
  await writeFile(join(own, 'authorized'), '', { mode: 0o600 });
  await writeFile(join(own, 'gate'), gate, { mode: 0o755 });
  const config = [
    'ListenAddress 127.0.0.1',
    `Port ${port}`,
    `HostKey ${join(own, 'host')}`,
    `PidFile ${join(own, 'pid')}`,
    `AuthorizedKeysFile ${join(own, 'authorized')}`,
    'StrictModes no',
    'PasswordAuthentication no',
    'KbdInteractiveAuthentication no',
    'UsePAM no',
    'PermitRootLogin forced-commands-only',
    'AcceptEnv GIT_PROTOCOL',
    'MaxStartups 100',
    // The default exchange withstands quantum computers, and costs each connection of a test a tenth of a second.
    'KexAlgorithms curve25519-sha256',
    'UseDNS no',
    'LogLevel ERROR',
  ];
  await writeFile(join(own, 'config'), `${config.join('\n')}\n`);
  // sshd as root wants its privilege separation folder.
  if (process.getuid?.() === 0) await mkdir('/run/sshd', { recursive: true });
  const child = spawn(program, ['-D', '-e', '-f', join(own, 'config')], { stdio: ['ignore', 'ignore', 'pipe'] });
  // A test that fails before it closes the server must not keep the test runner, nor the server, alive.
  child.unref();
  const end = (): boolean => child.kill('SIGTERM');
  process.once('exit', end);
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString('utf8')));
  (child.stderr as unknown as Socket).unref();
  for (let tries = 0; !(await answers(port)); tries += 1) {
    if (child.exitCode !== null || tries > 100) throw new Error(`sshd did not start: ${complaint}`);
    await sleep(50);
  }
  const hostKey = (await readFile(join(own, 'host.pub'), 'utf8')).split(' ').slice(0, 2).join(' ');
  let keys = 0;

  async function makeKey(): Promise<{ privateKey: string; publicKey: string }> {
    keys += 1;
    const file = join(own, `key${keys}`);
    await run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'test', '-f', file]);
    return { privateKey: await readFile(file, 'utf8'), publicKey: (await readFile(`${file}.pub`, 'utf8')).trim() };
  }

  return {
    root,
    port,
    knownHosts: `[127.0.0.1]:${port} ${hostKey}`,
    location: (name) => `ssh://${userInfo().username}@127.0.0.1:${port}/${name}.git`,
    async createRepo(name, { branch = 'main' } = {}) {
      const path = join(root, `${name}.git`);
      await mkdir(path, { recursive: true });
      await run('git', ['init', '--quiet', '--bare', '--template=', `--initial-branch=${branch}`, path]);
      return path;
    },
    async addKey(login, name, access) {
      const { privateKey, publicKey } = await makeKey();
      await appendFile(join(own, 'authorized'), `restrict,command="${join(own, 'gate')} ${login} ${name} ${access} ${root}" ${publicKey}\n`);
      return privateKey;
    },
    strangeKey: async () => (await makeKey()).privateKey,
    async close() {
      end();
      process.off('exit', end);
      child.ref();
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}
