/** The command line from outside: help, wrong use, exit codes, JSON, and the demo. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allCommands } from '../../src/commands/table.ts';
import { aperture, fungal } from '../../src/demo/world.ts';
import { bundle, openWorld, project, type TestWorld } from './world.ts';

const commands = await allCommands();

let world: TestWorld;
beforeAll(() => {
  world = openWorld();
  world.repo('aperture', aperture);
  world.repo('fungal', fungal);
  world.blue('.', 'realm', 'init', '--name', 'cook', '--path', 'realm');
});
afterAll(() => world.remove());

describe('help', () => {
  it('names every command', () => {
    const { stdout, code } = world.blue('.', 'help');
    expect(code).toBe(0);
    for (const command of commands) expect(stdout).toContain(command.summary);
  });

  it.each(commands.map((command) => [command.name, command] as const))('%s --help shows its options and an example', (name, command) => {
    const { stdout, code } = world.blue('.', 'realm', name, '--help');
    expect(code).toBe(0);
    for (const option of Object.values(command.options.properties)) if (option.positional === undefined) expect(stdout.replace(/\s+/g, ' ')).toContain(option.description);
    expect(stdout).toContain(command.examples[0]!.command);
  });
});

describe('wrong use: exit 2, what and what next', () => {
  it.each([
    [['realm', 'snyc'], "There is no command 'snyc'", 'Did you mean `sync`'],
    [['realm', 'sync', '--dry-rnu'], 'sync has no option --dry-rnu', 'Did you mean --dry-run'],
    [['realm', 'graph', '--format', 'svg'], "--format cannot be 'svg'", 'text, mermaid, dot'],
    [['realm', 'init'], 'init needs --name', 'See `blue realm init --help`'],
    [['realm', 'init', '--name', 'Let Em'], 'realm name', "Use 'let-em'"],
    [['realm', 'join'], 'join needs <realm>', 'See'],
    [['help', 'snyc'], "There is no command 'snyc'", 'Did you mean `sync`'],
    [['demo', '--quick'], 'demo has no option --quick', 'See `blue demo --help`'],
    [['diff', 'a', 'b', 'c'], "'c' is one word too many", 'See'],
    [['diff', 'a.yaml', 'b.yaml'], 'There is no file a.yaml', 'Correct --old'],
    [['coverage', 'a.tf', '--contract', 'required-s3-permissions'], 'There is no file required-s3-permissions', 'takes the path of a file'],
  ])('%j', (words, what, next) => {
    const { code, stderr, stdout } = world.blue('aperture', ...words);
    expect(stderr).toContain(what);
    expect(stderr).toContain(next);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});

describe('a place that cannot be used: exit 2, where and why, and no bug', () => {
  it.each([
    [['realm', 'init', '--name', 'x', '--path', 'taken'], '(EEXIST)'],
    [['realm', 'init', '--name', 'x', '--path', 'taken/below'], '(ENOTDIR)'],
  ])('%j', (words, why) => {
    world.write('.', { taken: '' });
    const { code, stderr } = world.blue('.', ...words);
    expect(code).toBe(2);
    expect(stderr).toContain(why);
    expect(stderr).toContain('→ Look at this place');
    expect(stderr).not.toContain('bug');
  });
});

describe('check fails closed', () => {
  it('without a realm', () => {
    const { code, stderr } = world.blue('aperture', 'realm', 'check');
    expect(stderr).toContain('NO_REALM');
    expect(code).toBe(2);
  });

  it('with a realm that is not there, as JSON too', () => {
    const { code, stdout } = world.blue('aperture', 'realm', 'check', '--realm', '../nowhere', '--domain', 'x', '--json');
    expect(JSON.parse(stdout).error.code).toMatch(/^[A-Z_]+$/);
    expect(code).toBe(2);
  });

  it('in a domain that the realm does not know', () => {
    const { code, stderr } = world.blue('aperture', 'realm', 'check', '--realm', '../realm', '--domain', 'nobody');
    expect(stderr).toContain("has no domain 'nobody'");
    expect(code).toBe(2);
  });
});

describe('where the result cannot be printed', () => {
  const shell = (script: string): string => spawnSync('sh', ['-c', script, 'sh', process.execPath, bundle], { cwd: world.path('aperture'), env: world.environment, encoding: 'utf8' }).stderr;

  (existsSync('/dev/full') ? it : it.skip)('a full disk is neither clean nor a finding', () => {
    expect(shell('"$1" "$2" detect > /dev/full; echo "exit $?" >&2')).toBe('✗ The result could not be written (ENOSPC)\nexit 2\n');
  });

  it.each([
    ['detect', 0],
    ['coverage requirements.txt --contract contract.json', 1],
    ['coverage nope.tf --contract contract.json', 2],
  ])('a reader that has gone does not change the exit code: %s', (words, code) => {
    world.write('aperture', { 'contract.json': '{"read":["a"]}', 'requirements.txt': 'boto3\n' });
    // The pipe is closed before anything is written to it.
    expect(shell(`{ sleep 0.2; "$1" "$2" ${words}; echo "exit $?" >&2; } | true`)).toMatch(new RegExp(`exit ${code}\n$`));
  });
});

describe('--json is what its schema says', () => {
  const runs: [string, string, string[]][] = [
    ['join', 'aperture', ['realm', 'join', '../realm']],
    ['join', 'fungal', ['realm', 'join', '../realm']],
    ['detect', 'aperture', ['detect']],
    ['status', 'aperture', ['status']],
    ['check', 'fungal', ['realm', 'check']],
    ['export', 'aperture', ['realm', 'export', '--name', 'limits', '--value', '{"jobs": 3}']],
    ['import', 'fungal', ['realm', 'import', '--contract', 'limits', '--version', '>=1.0.0', '--binding', 'README.md']],
    ['sync', 'fungal', ['realm', 'sync', '--resolve', 'limits']],
    ['graph', 'fungal', ['realm', 'graph']],
    ['diff', 'realm', ['diff', 'domains/aperture/exports.yaml', 'HEAD:domains/aperture/exports.yaml']],
    ['coverage', 'fungal', ['coverage', 'cdk/training_tools_access_stack.py', '--contract', '../realm/domains/aperture/exports.yaml#required-s3-permissions']],
    ['leave', 'fungal', ['realm', 'leave']],
    ['init', '.', ['realm', 'init', '--name', 'other', '--path', 'other']],
  ];
  it.each(runs)('%s in %s', (name, directory, words) => {
    const { stdout, stderr, code } = world.blue(directory, ...words, '--json');
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(readFileSync(join(project, `schemas/output/${name}.schema.json`), 'utf8')));
    const output: unknown = JSON.parse(stdout);
    validate(output);
    expect(validate.errors ?? []).toEqual([]);
    expect(output).toMatchObject({ command: name });
  });
});

describe('diff', () => {
  it('follows a shared schema on both sides, here and at a revision', () => {
    const exports = 'exports:\n  - name: job\n    version: "1.0.0"\n    schema: contracts/job.schema.yaml\n';
    world.repo('contracts-realm', { 'domains/a/exports.yaml': exports, 'contracts/job.schema.yaml': 'type: object\nproperties: { state: { enum: [open, done] } }\n' });
    world.write('contracts-realm', { 'contracts/job.schema.yaml': 'type: object\nproperties: { state: { enum: [open, done, failed] } }\n' });
    const { stdout, code } = world.blue('contracts-realm', 'diff', 'HEAD:domains/a/exports.yaml', 'domains/a/exports.yaml');
    expect(code).toBe(0);
    expect(stdout).toContain('job: 1.0.0 → 2.0.0 (major)');
    expect(stdout).toContain('enum-value-added');
    expect(stdout).toContain('this document was impossible before: {"state":"failed"}');
  });
});

describe('demo', () => {
  it('tells the whole story, with nothing installed and nothing outside its folder', () => {
    const { stdout, stderr, code } = world.blue('.', 'demo', 'play');
    expect(stderr).toBe('');
    expect(stdout).toContain('required-s3-permissions: 1.3.0 → 1.4.0');
    expect(stdout).toContain('does not grant write on training-checkpoints/*/weights.pt');
    expect(stdout).toContain('required-s3-permissions: now at 1.5.0');
    expect(code).toBe(0);
  });

  it('does not touch a folder in use', () => {
    const { stderr, code } = world.blue('.', 'demo', 'play');
    expect(stderr).toContain('is there already');
    expect(code).toBe(2);
  });
});
