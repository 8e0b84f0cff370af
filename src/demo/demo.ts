/** `blue demo`: RFC 0001's world in a new folder, with real git repositories, and the whole story run on it. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { makeFolder } from '../adapters/folders.ts';
import { BlueError } from '../core/errors.ts';
import type { Paint } from '../report/paint.ts';
import { addCheckpoints, addExperiments, aperture, type Files, fungal, grantCheckpoints, type Step } from './world.ts';

const help = `blue demo [folder]

Builds the world of RFC 0001 in a new folder (default: ./blue-demo): a realm, an application that uses S3, and the
stack in another account that grants it. Runs the whole story on it with real git, shows every command with its output,
and leaves the folder to play in. Needs Node and git, no network, and touches nothing outside the folder.
`;

/**
 * Runs the demo.
 * @param words the words behind `demo`
 * @returns the exit code
 * @throws BlueError CONFLICT when the folder is in use, USAGE for other words
 */
export function demo(words: readonly string[], paint: Paint): number {
  if (words.includes('--help') || words.includes('-h')) {
    process.stdout.write(help);
    return 0;
  }
  const [given = 'blue-demo', ...others] = words;
  const option = words.find((word) => word.startsWith('-'));
  if (option !== undefined) throw new BlueError('USAGE', `demo has no option ${option}`, { next: 'See `blue demo --help`' });
  if (others.length > 0) throw new BlueError('USAGE', 'demo takes one folder at most', { next: 'See `blue demo --help`' });
  const folder = resolve(given);
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new BlueError('CONFLICT', `${given} is there already, and not empty`, { location: { file: given }, next: 'Name a new folder: `blue demo <folder>`' });
  }
  return tell(openStage(folder, paint));
}

interface Stage {
  readonly folder: string;
  say(words: string): void;
  /** Runs a blue command in a folder of the world and shows it. @returns what it printed */
  blue(directory: string, command: string, expected?: number): string;
  repo(directory: string, files: Files): void;
  edit(directory: string, step: Step): void;
  show(path: string): void;
  readonly failures: string[];
}

/** Each command runs in a process of its own, just as it would by hand. */
function openStage(folder: string, paint: Paint): Stage {
  const person = { GIT_AUTHOR_NAME: 'Eric', GIT_AUTHOR_EMAIL: 'eric@example.com', GIT_COMMITTER_NAME: 'Eric', GIT_COMMITTER_EMAIL: 'eric@example.com' };
  const environment = { ...process.env, ...person, BLUE_HOME: join(folder, '.blue'), ...(paint.strong('x') === 'x' ? {} : { FORCE_COLOR: '1' }) };
  const failures: string[] = [];
  const print = (text: string): void => void process.stdout.write(text);
  const write = (directory: string, file: string, content: string): void => {
    const path = join(folder, directory, file);
    makeFolder(dirname(path));
    writeFileSync(path, content);
  };
  const git = (directory: string, args: readonly string[]): void => {
    const result = spawnSync('git', ['-c', 'commit.gpgsign=false', '-c', 'core.autocrlf=false', ...args], { cwd: join(folder, directory), env: environment, encoding: 'utf8' });
    if (result.error) throw new BlueError('GIT_FAILED', 'git could not be started', { next: 'Install git, and run the demo again', cause: result.error });
    if (result.status !== 0) throw new BlueError('GIT_FAILED', `git ${args[0]} failed: ${result.stderr.trim()}`);
  };
  return {
    folder,
    failures,
    say: (words) => print(`\n${paint.strong(`── ${words}`)}\n\n`),
    blue(directory, command, expected = 0) {
      print(`${paint.faint(`${directory} $`)} ${paint.strong(`blue ${command}`)}\n`);
      const result = spawnSync(process.execPath, [process.argv[1]!, ...split(command)], { cwd: join(folder, directory), env: environment, encoding: 'utf8' });
      print(`${result.stdout}${result.stderr}`);
      if (result.status !== 0) print(paint.faint(`(exit code ${result.status})\n`));
      if (result.status !== expected) failures.push(`${directory}: blue ${command} ended with ${result.status}, not ${expected}`);
      print('\n');
      return result.stdout;
    },
    repo(directory, files) {
      for (const [file, content] of Object.entries(files)) write(directory, file, content);
      git(directory, ['init', '--quiet', '--initial-branch=main']);
      git(directory, ['add', '--all']);
      git(directory, ['commit', '--quiet', '--message=First version']);
    },
    edit(directory, step) {
      const path = join(folder, directory, step.file);
      const before = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
      print(`${paint.faint(`${directory} $`)} ${paint.strong(`vim ${step.file}`)}\n`);
      for (const line of step.content.split('\n')) if (line.trim() !== '' && !before.includes(line)) print(`  ${paint.good(`+ ${line}`)}\n`);
      print('\n');
      write(directory, step.file, step.content);
      git(directory, ['add', '--all']);
      git(directory, ['commit', '--quiet', `--message=${step.message}`]);
    },
    show(path) {
      print(`${paint.faint('$')} ${paint.strong(`cat ${relative(folder, path).replaceAll('\\', '/')}`)}\n${readFileSync(path, 'utf8').replace(/^/gm, '  ')}\n`);
    },
  };
}

/** Splits a command into words; what stands in double quotes is one. */
function split(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
}

function tell(stage: Stage): number {
  const producer = 'aperture';
  const consumer = 'fungal-image-analysis';
  stage.say('A realm is a git repository in which each member declares what it exports and imports');
  makeFolder(join(stage.folder, 'realm-letemcook'));
  stage.blue('realm-letemcook', 'realm init --name letemcook');

  stage.say('aperture joins: what it needs from S3 is found in its Python and TypeScript');
  stage.repo(producer, aperture);
  stage.blue(producer, 'realm join ../realm-letemcook --as aperture');
  stage.blue(producer, 'realm export --name required-s3-permissions --detect --version 1.3.0');

  stage.say('fungal-image-analysis joins: its CDK stack grants what aperture needs, so that is an import');
  stage.repo(consumer, fungal);
  stage.blue(consumer, 'realm join ../realm-letemcook --as fungal-image-analysis');
  stage.blue(consumer, 'realm graph');

  stage.say('A developer of aperture adds a path. It lies within what is granted already');
  stage.edit(producer, addExperiments);
  stage.blue(producer, 'status');
  stage.blue(producer, 'realm sync');
  stage.blue(consumer, 'realm sync');

  stage.say('Then a path that nobody grants yet');
  stage.edit(producer, addCheckpoints);
  stage.blue(producer, 'status');
  stage.blue(producer, 'realm sync');
  stage.show(join(stage.folder, '.blue', 'outbox', 'letemcook', consumer, producer, 'required-s3-permissions.md'));

  stage.say('The consumer is told; a sync without the grant does not count as resolved');
  stage.blue(consumer, 'status');
  stage.blue(consumer, 'realm sync');
  stage.edit(consumer, grantCheckpoints);
  stage.blue(consumer, 'realm sync');
  stage.blue(consumer, 'realm check');
  stage.blue(producer, 'status');

  const failed = stage.failures.length > 0;
  stage.say(failed ? 'The story did not go as it should' : `The folder ${relative('.', stage.folder) || '.'} is yours to play in`);
  for (const failure of stage.failures) process.stdout.write(`✗ ${failure}\n`);
  if (!failed) {
    process.stdout.write(`  Try: change a key in aperture/models/training/dataset.py, then run there: node ${process.argv[1]} status\n`);
    process.stdout.write(`  The realm is plain git: \`git -C ${relative('.', join(stage.folder, 'realm-letemcook'))} log --stat\`\n`);
    process.stdout.write(`  Set BLUE_HOME=${join(stage.folder, '.blue')} to keep using the demo's own index and outbox.\n`);
  }
  return failed ? 2 : 0;
}
