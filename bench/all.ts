/** `npm run bench`: start-up of the bundles against an empty program, and a sync against the same work done by plain git. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { aperture } from '../src/demo/world.ts';
import { compare, runProgram } from './measure.ts';

const rounds = Number(process.argv[2] ?? 15);
const folder = mkdtempSync(join(tmpdir(), 'blue-bench-'));
const cli = resolve('dist/cli/index.js');
const action = resolve('dist/action/index.js');
const env: NodeJS.ProcessEnv = {
  ...process.env,
  GIT_AUTHOR_NAME: 'Bench',
  GIT_AUTHOR_EMAIL: 'bench@example.com',
  GIT_COMMITTER_NAME: 'Bench',
  GIT_COMMITTER_EMAIL: 'bench@example.com',
  BLUE_HOME: join(folder, '.blue'),
};

try {
  startUp();
  syncing();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function startUp(): void {
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, '');
  for (const node of [process.execPath, ...(process.env['NODE24'] === undefined ? [] : [process.env['NODE24']])]) {
    compare(`Start-up on ${node}`, [
      // An unknown command ends the action after it has read its inputs: all that is loaded at the start is loaded.
      { name: 'action', run: () => runProgram(node, [action], { env: { ...env, INPUT_COMMAND: 'none' }, expected: 2 }) },
      { name: 'cli --version', run: () => runProgram(node, [cli, '--version'], { env }) },
      { name: 'empty program', run: () => runProgram(node, [empty], { env }) },
    ], rounds);
  }
}

/** Both write one changed file to a bare realm through git's own transport, from nothing to the pushed commit. */
function syncing(): void {
  const path = (...parts: string[]): string => join(folder, ...parts);
  const git = (cwd: string, ...args: string[]): void => runProgram('git', args, { cwd: path(cwd), env });
  runProgram(process.execPath, [cli, 'realm', 'init', '--name', 'bench', '--path', path('seed')], { env, cwd: folder });
  runProgram('git', ['clone', '--quiet', '--bare', path('seed'), path('realm.git')], { env, cwd: folder });
  for (const [file, content] of Object.entries(aperture)) {
    runProgram('mkdir', ['-p', join(path('member'), file, '..')], { env });
    writeFileSync(path('member', file), content);
  }
  git('member', 'init', '--quiet', '--initial-branch=main');
  git('member', 'add', '--all');
  git('member', 'commit', '--quiet', '--message=First');
  runProgram(process.execPath, [cli, 'realm', 'join', path('realm.git'), '--as', 'member'], { env, cwd: path('member') });
  const url = `file://${path('realm.git')}`;
  compare('Publish one change to a realm', [
    {
      name: 'blue realm sync (detects, diffs, commits)',
      prepare: (round) => writeFileSync(path('member', 'models/extra.py'), `import boto3\nboto3.client("s3").put_object(Bucket="b", Key="round-${round}/x")\n`),
      run: () => runProgram(process.execPath, [cli, 'realm', 'sync', '--no-notify', '--removals'], { env, cwd: path('member') }),
    },
    {
      name: 'git clone, commit, push (knows what to write)',
      run: (round) => {
        rmSync(path('clone'), { recursive: true, force: true });
        runProgram('git', ['clone', '--quiet', '--depth=1', url, path('clone')], { env, cwd: folder });
        writeFileSync(path('clone', 'domains/member/exports.yaml.txt'), `round ${round}\n`);
        git('clone', 'add', '--all');
        git('clone', 'commit', '--quiet', `--message=Round ${round}`);
        git('clone', 'push', '--quiet');
      },
    },
  ], rounds);
}
