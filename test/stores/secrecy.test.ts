/** Where a credential can be seen while git runs: in one file that only its owner may read, and nowhere else. */
import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import typescript from 'typescript';
import { configText, githubHostKeys, openRunFolder, prepareSsh, redactor, removeLeftovers, secretsOf } from '../../src/adapters/credentials.ts';
import { openGitStore } from '../../src/adapters/git-store.ts';
import { parsePlace } from '../../src/adapters/place.ts';
import { startGitHttp } from '../servers/git-http.ts';
import { sshdMissing, startSshd } from '../servers/sshd.ts';
import { author, git, now, scratchFolder } from './worlds.ts';

const scratch = scratchFolder();
afterAll(() => scratch.remove());

// A new one for each run, so that two runs on one machine do not find each other's.
const token = `ghs_16_aVeryLongOpaqueToken.with.dots_${randomBytes(12).toString('hex')}`;
const change = { edits: [{ path: 'realm.yaml', content: 'r\n' }], subject: 's', trailers: [] };

/** A hook's script: which processes show one of the texts in `patterns`, and which files under `folder` do. */
function inspection(patterns: string, folder: string, report: string): string {
  return `
grep -l -a -F -f ${patterns} /proc/[0-9]*/cmdline /proc/[0-9]*/environ 2>/dev/null >${report}.processes
grep -r -l -a -F -f ${patterns} ${folder} >${report}.files
find ${folder} \\( -name .gitconfig -o -name key -o -name known_hosts -o -name 'blue-realm-*' \\) -printf '%m %f\\n' | sed 's/blue-realm-.*/folder/' | sort >${report}.modes
exit 0`;
}

function lines(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n').filter((line) => line !== '');
}

(existsSync('/proc/self/environ') ? describe : describe.skip)('during a push', () => {
  const patterns = join(scratch.path, 'patterns');
  const report = join(scratch.path, 'report');
  const temporary = join(scratch.path, 'temporary');

  it('would be found: a process that has it in its environment is', async () => {
    writeFileSync(patterns, `${token}\n`);
    const child = spawn('sleep', ['20'], { env: { ...process.env, X: token } });
    mkdirSync(temporary, { recursive: true });
    const hook = spawn('sh', ['-c', inspection(patterns, temporary, report)]);
    await once(hook, 'exit');
    child.kill();
    expect(lines(`${report}.processes`)).toEqual([`/proc/${child.pid}/environ`]);
  });

  it('a token is in no argument and no environment, and in one file of mode 0600', async () => {
    writeFileSync(patterns, `${token}\n${Buffer.from(`x-access-token:${token}`).toString('base64')}\n`);
    const server = await startGitHttp({ root: join(scratch.path, 'http'), tokens: { [token]: { login: 'o', access: { 'o/r': 'write' } } } });
    await server.createRepo('o/r');
    await server.setHook('o/r', 'pre-receive', inspection(patterns, temporary, report));
    const store = openGitStore({ location: `${server.url}/o/r`, credential: { token }, temporary, environment: { ...process.env, INPUT_TOKEN: token, GITHUB_TOKEN: token }, now, author });
    await store.commit(undefined, change);
    expect(lines(`${report}.processes`)).toEqual([]);
    expect(lines(`${report}.files`).map((path) => path.split('/').at(-1))).toEqual(['.gitconfig']);
    expect(lines(`${report}.modes`)).toEqual(['600 .gitconfig', '700 folder']);
    await store.close();
    expect(readdirSync(temporary)).toEqual([]);
    await server.close();
  });

  (sshdMissing() === undefined ? it : it.skip)('a key likewise, and it is not the one of the machine', async () => {
    const server = await startSshd({ root: join(scratch.path, 'ssh') });
    const path = await server.createRepo('o/r');
    const sshKey = await server.addKey('o', 'o/r', 'write');
    writeFileSync(patterns, `${secretsOf({ sshKey }).join('\n')}\n`);
    const hook = join(path, 'hooks');
    mkdirSync(hook, { recursive: true });
    writeFileSync(join(hook, 'pre-receive'), `#!/bin/sh\n${inspection(patterns, temporary, report)}\n`, { mode: 0o755 });
    const store = openGitStore({ location: server.location('o/r'), credential: { sshKey, knownHosts: server.knownHosts }, temporary, environment: process.env, now, author });
    await store.commit(undefined, change);
    expect(lines(`${report}.processes`)).toEqual([]);
    expect(lines(`${report}.files`).map((file) => file.split('/').at(-1))).toEqual(['key']);
    expect(lines(`${report}.modes`)).toEqual(['600 .gitconfig', '600 key', '600 known_hosts', '700 folder']);
    await store.close();
    expect(readdirSync(temporary)).toEqual([]);
    await server.close();
  });
});

describe('credentials of the machine', () => {
  let server: Awaited<ReturnType<typeof startGitHttp>>;
  const home = join(scratch.path, 'home');
  beforeAll(async () => {
    server = await startGitHttp({
      root: join(scratch.path, 'machine'),
      tokens: { mine: { login: 'me', access: { 'o/r': 'write' } }, given: { login: 'run', access: { 'o/r': 'read' } } },
    });
    await server.createRepo('o/r');
    mkdirSync(home);
    writeFileSync(
      join(home, '.gitconfig'),
      `[credential]\n\thelper = "!f() { echo username=x; echo password=mine; }; f"\n[core]\n\thooksPath = ${home}\n[http]\n\tsslVerify = false\n\textraheader = "X-Machine: yes"\n`,
    );
  });
  afterAll(() => server.close());

  it('are used when the run was given none: a person\'s credential helper', async () => {
    const store = openGitStore({ location: `${server.url}/o/r`, temporary: join(scratch.path, 't1'), environment: { ...process.env, HOME: home }, now, author });
    expect((await store.commit(undefined, change)).changed).toBe(true);
    await store.close();
  });

  it.each([
    ['given', 'READ_ONLY'],
    ['wrong', 'AUTH_FAILED'],
  ])('are not used when the run was given the token "%s"', async (given, code) => {
    const store = openGitStore({ location: `${server.url}/o/r`, credential: { token: given }, temporary: join(scratch.path, 't1'), environment: { ...process.env, HOME: home }, now, author });
    const work = store.read().then(({ head }) => store.commit(head, { ...change, edits: [{ path: 'a', content: 'b' }] }));
    await expect(work).rejects.toMatchObject({ code });
    await store.close();
  });
});

describe('a token over an open line', () => {
  const base = { credential: { token }, temporary: join(scratch.path, 't2'), now, author };

  it('is refused', async () => {
    const store = openGitStore({ ...base, location: 'http://realm.example/o/r', environment: process.env });
    await expect(store.read()).rejects.toMatchObject({ code: 'REFUSED', next: 'Use the https url of the realm.' });
    await store.close();
    expect(readdirSync(base.temporary)).toEqual([]);
  });

  it('is taken by the GitHub server that the job belongs to', async () => {
    const store = openGitStore({ ...base, location: 'http://ghes.invalid/o/r', environment: { ...process.env, GITHUB_SERVER_URL: 'http://ghes.invalid' }, backoff: 1 });
    await expect(store.read()).rejects.toMatchObject({ code: 'UNREACHABLE' });
    await store.close();
  });
});

describe('the pieces', () => {
  it('know every form of a secret, and take it out of texts', () => {
    const key = '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAA\nAAAAC3NzaC1lZDI1\n-----END OPENSSH PRIVATE KEY-----\n';
    expect(secretsOf({ token: ' t0k\n' })).toEqual(['t0k', 'eC1hY2Nlc3MtdG9rZW46dDBr']);
    expect(secretsOf({ sshKey: key })).toEqual(['b3BlbnNzaC1rZXktdjEAAAAA', 'AAAAC3NzaC1lZDI1']);
    expect(secretsOf({ token: '', sshKey: '' })).toEqual([]);
    const redact = redactor({ token: 't0k', sshKey: key });
    expect(redact('a t0k b eC1hY2Nlc3MtdG9rZW46dDBr c b3BlbnNzaC1rZXktdjEAAAAA')).toBe('a *** b *** c ***');
    expect(redact('https://user:pass@host/x ghp_abcdefghijklmnop0123 github_pat_11ABCDEFG0123456789_x')).toBe('https://***@host/x *** ***');
  });

  it('embed the host keys whose fingerprints GitHub publishes', () => {
    // "GitHub's SSH key fingerprints" in GitHub's documentation.
    const fingerprints = githubHostKeys.map((line) => createHash('sha256').update(Buffer.from(line.split(' ')[1] ?? '', 'base64')).digest('base64'));
    expect(fingerprints).toEqual([
      '+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU=',
      'p2QAMXNIC1TJYWeIOttrVc98/R1BUFWu3/LiyKgUfQM=',
      'uNiVztksCsDhcc0u9e8BujQXVUpKZIDTMczCvj3tD2s=',
    ]);
  });

  it('give ssh the embedded keys for github.com, and a strict command', async () => {
    const folder = await openRunFolder(scratch.path);
    const place = parsePlace('git@github.com:o/r');
    if (place.kind !== 'ssh') throw new Error('not ssh');
    const command = await prepareSsh(folder, place, { sshKey: '-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----' });
    for (const option of ['-F none', 'StrictHostKeyChecking=yes', 'BatchMode=yes', 'IdentitiesOnly=yes', 'IdentityAgent=none', 'CheckHostIP=no']) expect(command).toContain(option);
    const hosts = readFileSync(join(folder.path, 'known_hosts'), 'utf8').trim().split('\n');
    expect(hosts).toEqual(githubHostKeys.map((line) => `github.com,[ssh.github.com]:443 ${line}`));
    expect(readFileSync(join(folder.path, 'key'), 'utf8')).toMatch(/-----\n$/);
    await folder.remove();
  });

  it('write config files that git reads back as they were meant', () => {
    const entries = [
      ['http.https://host:1/a"b\\c/.extraheader', 'AUTHORIZATION: basic "x\\y" ; # z'],
      ['core.longpaths', 'true'],
      ['a.b', 'two\nlines'],
    ] as const;
    const file = join(scratch.path, 'config');
    writeFileSync(file, configText(entries));
    const read = git(scratch.path, ['config', '--file', file, '--list', '-z']).split('\0').slice(0, -1);
    expect(read).toEqual(entries.map(([key, value]) => `${key}\n${value}`));
  });

  it('remove what killed runs left, and nothing else', async () => {
    const temporary = join(scratch.path, 'left');
    const living = await openRunFolder(temporary);
    const gone = spawn('true');
    await once(gone, 'exit');
    const parent = process.ppid;
    for (const name of [`blue-realm-${gone.pid}-abc`, `blue-realm-${parent}-abc`, 'blue-realm-x', 'other']) mkdirSync(join(temporary, name));
    writeFileSync(join(temporary, `blue-realm-${gone.pid}-abc`, 'key'), 'secret');
    expect(await removeLeftovers(temporary)).toEqual([`blue-realm-${gone.pid}-abc`]);
    expect(readdirSync(temporary)).toHaveLength(4);
    await living.remove();
    expect(readdirSync(temporary).sort()).toEqual([`blue-realm-${parent}-abc`, 'blue-realm-x', 'other']);
    expect(await removeLeftovers(join(temporary, 'none'))).toEqual([]);
  });
});

it.each(['SIGINT', 'SIGTERM', 'throw', 'exit'] as const)('leaves nothing behind when the process ends by %s', async (how) => {
  const temporary = join(scratch.path, `end-${how}`);
  const end = { throw: 'throw new Error("boom")', exit: 'process.exit(3)' }[how as string] ?? `process.kill(process.pid, '${how}'); setInterval(() => {}, 1000)`;
  const script = `import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs'; \n${atExitSource()}
    mkdirSync(${JSON.stringify(temporary)}, { recursive: true });
    const path = mkdtempSync(${JSON.stringify(join(temporary, 'blue-realm-1-'))});
    writeFileSync(path + '/key', 'secret');
    atExit(() => rmSync(path, { recursive: true, force: true }));
    ${end};`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' });
  const [code, signal] = await once(child, 'exit');
  expect({ code, signal }).toEqual({ SIGINT: { code: null, signal: 'SIGINT' }, SIGTERM: { code: null, signal: 'SIGTERM' }, throw: { code: 1, signal: null }, exit: { code: 3, signal: null } }[how]);
  expect(readdirSync(temporary)).toEqual([]);
});

/** The module itself, compiled, so that Node 20 can run it in a process of its own. */
function atExitSource(): string {
  const source = readFileSync(new URL('../../src/adapters/at-exit.ts', import.meta.url), 'utf8');
  return typescript.transpileModule(source, { compilerOptions: { module: typescript.ModuleKind.ESNext, target: typescript.ScriptTarget.ES2022 } }).outputText;
}
