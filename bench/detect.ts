/**
 * Detection beside the floor and the peer, on a checkout that is not part of this project.
 * Usage: `node scripts/run.js bench/detect <checkout> [rounds]`; `SEMGREP` names the program of the peer.
 *
 * The floor is one pass for the same markers over the same kinds of files, by `git grep` and by ripgrep: as fixed words, which is our first
 * gate, and as the expression that decides. Neither of them parses anything.
 */
import { resolve } from 'node:path';
import { openWorkspace } from '../src/adapters/workspace.ts';
import type { Outside } from '../src/outside.ts';
import { hasMarker, isCandidate, markers } from '../src/detect/candidates.ts';
import { loadCode } from '../src/load/code.ts';
import { compare, type Contestant, runProgram } from './measure.ts';

const [folder, times = '9'] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: bench/detect <checkout> [rounds]');
const root = resolve(folder);
const rounds = Number(times);
const cli = resolve(process.env['BLUE_DIST'] ?? 'dist', 'cli/index.js');
const semgrep = process.env['SEMGREP'];
const words = ['s3', 'S3', 'boto', 'smart_open', 'fsspec'].flatMap((word) => ['-e', word]);
const endings = ['py', 'js', 'mjs', 'cjs', 'jsx', 'ts', 'mts', 'cts', 'tsx', 'go', 'java', 'sh', 'tf', 'yaml', 'yml', 'json'];
const pathspecs = endings.map((ending) => `*.${ending}`);
const globs = endings.flatMap((ending) => ['-g', `*.${ending}`]);
const options = { cwd: root, env: { PATH: process.env['PATH'], HOME: process.env['HOME'] } };

const workspace = openWorkspace(root, { environment: process.env });
await describe();
await compare(`Detection in ${root}`, [
  { name: 'blue detect, the whole process', run: () => runProgram(process.execPath, [cli, 'detect', '--json'], options) },
  // Only what is said of progress is asked of the outside.
  { name: 'the same in this process', run: () => loadCode(workspace, undefined, { progress: () => undefined } as unknown as Outside, 'all') },
  { name: 'listing and reading alone, in this process', run: prefilter },
  ...(semgrep === undefined ? [] : [peer(semgrep)]),
  { name: 'ripgrep, fixed words', run: () => runProgram('rg', ['-l', '-F', ...words, ...globs, '.'], options) },
  { name: 'ripgrep, the expression', run: () => runProgram('rg', ['-l', '-P', '-e', markers.source, ...globs, '.'], options) },
  { name: 'git grep, fixed words', run: () => runProgram('git', ['grep', '-l', '-F', ...words, '--', ...pathspecs], options) },
  { name: 'git grep, the expression', run: () => runProgram('git', ['grep', '-l', '-P', '-e', markers.source, '--', ...pathspecs], options) },
], rounds);

async function prefilter(): Promise<{ files: number; candidates: number; marked: number }> {
  const { files } = await workspace.list();
  const candidates = files.filter((file) => isCandidate(file.path));
  let marked = 0;
  for (const { path } of candidates) if (hasMarker((await workspace.read(path)) ?? new Uint8Array())) marked += 1;
  return { files: files.length, candidates: candidates.length, marked };
}

async function describe(): Promise<void> {
  const { files, candidates, marked } = await prefilter();
  console.log(`${files} files, ${candidates} of a kind that is read, ${marked} with a marker (${((100 * marked) / files).toFixed(2)} %)`);
}

function peer(program: string): Contestant {
  const args = ['scan', '--config', resolve('bench/semgrep-s3.yaml'), '--metrics=off', '--disable-version-check', '--quiet', '--json', '.'];
  return { name: 'semgrep, rules for the same calls', run: () => runProgram(program, args, { ...options, env: { ...options.env, SEMGREP_SEND_METRICS: 'off' } }) };
}
