/** The runner harness catches what GitHub's runner would make of an action: each trap has a small action that walks into it. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { RunOptions, RunTarget } from 'github-action-ts-run-api';
import { stringify } from 'yaml';
import { nodeBinaries, runAction, type ActionResult, type ActionRun } from './runner.ts';
import { parseFileCommands } from './runner/file-commands.ts';
import { createMasker } from './runner/masks.ts';
import { parseStreamCommand } from './runner/stream-commands.ts';

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

interface FakeAction {
  readonly main: string;
  readonly pre?: string;
  readonly post?: string;
  readonly inputs?: Record<string, object>;
  readonly outputs?: Record<string, object>;
  readonly runs?: Record<string, string>;
}

const prelude = "const fs = require('node:fs'), path = require('node:path'), env = process.env;\n";

async function writeAction(action: FakeAction): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'action-'));
  folders.push(directory);
  const runs: Record<string, string> = { using: 'node24', main: 'main.cjs', ...action.runs };
  for (const stage of ['pre', 'main', 'post'] as const) {
    const script = action[stage];
    if (script === undefined) continue;
    runs[stage] = `${stage}.cjs`;
    await writeFile(join(directory, `${stage}.cjs`), prelude + script);
  }
  const describeAll = (entries: Record<string, object> = {}): object =>
    Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, { description: name, ...entry }]));
  const file = { name: 'fake', description: 'fake', inputs: describeAll(action.inputs), outputs: describeAll(action.outputs), runs };
  await writeFile(join(directory, 'action.yml'), stringify(file));
  return directory;
}

async function runFake(action: FakeAction, run: Omit<ActionRun, 'directory'> = {}): Promise<ActionResult> {
  return await runAction({ directory: await writeAction(action), ...run });
}

describe('file commands', () => {
  it.each([
    ['a pair', 'a=1\n', [{ key: 'a', value: '1' }]],
    ['a value with =', 'a=b=c\n', [{ key: 'a', value: 'b=c' }]],
    ['= before << is a pair', 'a=x<<y\n', [{ key: 'a', value: 'x<<y' }]],
    ['<< before = is a heredoc', 'a<<E=\n1\nE=\n', [{ key: 'a', value: '1' }]],
    ['a heredoc keeps inner line ends', 'a<<E\n1\n\n2\nE\n', [{ key: 'a', value: '1\n\n2' }]],
    ['a heredoc may be empty', 'a<<E\nE\n', [{ key: 'a', value: '' }]],
    ['a closing delimiter may end the file', 'a<<E\n1\nE', [{ key: 'a', value: '1' }]],
    ['a forged delimiter ends the value early', 'a<<E\n1\nE\nb=2\n', [{ key: 'a', value: '1' }, { key: 'b', value: '2' }]],
    ['empty lines are skipped', '\n\na=1\n', [{ key: 'a', value: '1' }]],
  ])('%s', (_, text, expected) => {
    expect(parseFileCommands(text)).toEqual(expected);
  });

  it.each([
    ['an unclosed delimiter', 'a<<E\n1\n', "Matching delimiter not found 'E'"],
    ['a value without newline', 'a<<E\n1', 'EOF marker missing new line'],
    ['an empty delimiter', 'a<<\n', 'delimiter must not be empty'],
    ['an empty name', '=1\n', 'Name must not be empty'],
    ['no form at all', 'hello\n', "Invalid format 'hello'"],
  ])('fails on %s', (_, text, message) => {
    expect(() => parseFileCommands(text)).toThrow(message);
  });
});

describe('stream commands', () => {
  it.each([
    ['::error file=a.ts,line=3::Bad%0Aline', { name: 'error', properties: { file: 'a.ts', line: '3' }, data: 'Bad\nline' }],
    ['  ::notice::indented', { name: 'notice', properties: {}, data: 'indented' }],
    ['text ##[error]in the middle', { name: 'error', properties: {}, data: 'in the middle' }],
    ['##[warning file=a;line=2]x%5D', { name: 'warning', properties: { file: 'a', line: '2' }, data: 'x]' }],
    ['::warning file=a%3Ab%2Cc::x', { name: 'warning', properties: { file: 'a:b,c' }, data: 'x' }],
    ['::ERROR::case does not matter', { name: 'ERROR', properties: {}, data: 'case does not matter' }],
  ])('reads %s', (line, expected) => {
    expect(parseStreamCommand(line)).toEqual(expected);
  });

  it.each(['text ::error::not at the start', '::unknown::x', '##[nothing]x', '::error', '# # [error]x'])('ignores %s', (line) => {
    expect(parseStreamCommand(line)).toBeUndefined();
  });
});

describe('masks', () => {
  it('hides the value, its lines and the known encodings, and not what the runner does not know', () => {
    const masker = createMasker();
    masker.add('s3cr3t-value/with "quotes"');
    masker.add('first line\nsecond line');
    for (const text of ['s3cr3t-value/with "quotes"', encodeURIComponent('s3cr3t-value/with "quotes"'), 's3cr3t-value/with \\"quotes\\"', 'second line']) {
      expect(masker.mask(`<${text}>`)).toBe('<***>');
    }
    // `x-access-token:` is 15 bytes, so the token's own base64 is the tail of git's credential.
    const credential = (text: string): string => Buffer.from(text).toString('base64');
    masker.add('abcd1234');
    expect(masker.mask(credential('x-access-token:abcd1234'))).toBe('eC1hY2Nlc3MtdG9rZW46***');
    expect(masker.mask(credential('abcd1234:x-oauth-basic'))).toBe(credential('abcd1234:x-oauth-basic'));
  });
});

describe('environment', () => {
  const show = "fs.writeFileSync(env.GITHUB_OUTPUT, 'env<<E\\n' + JSON.stringify(env) + '\\nE\\n')";
  const outputs = { env: { description: 'all' } };

  it('evaluates defaults, keeps dashes, ignores case, and does not pass a token by itself', async () => {
    const result = await runFake(
      {
        main: show, outputs,
        inputs: {
          'dry-run': { default: false }, token: { default: '${{ github.token }}' }, 'two words': { default: 'x' },
          repo: { default: 'is ${{ github.repository }} on ${{ github.event_name }}' },
        },
      },
      { inputs: { 'DRY-RUN': 'true' }, token: 'ghs_1234567890', environment: { GITHUB_REPOSITORY: 'o/r' }, event: { name: 'push', payload: {} } },
    );
    const seen = JSON.parse(result.outputs['env'] ?? '{}') as Record<string, string>;
    expect(seen).toMatchObject({ 'INPUT_DRY-RUN': 'true', INPUT_TWO_WORDS: 'x', INPUT_REPO: 'is o/r on push', INPUT_TOKEN: 'ghs_1234567890' });
    expect(seen['GITHUB_TOKEN']).toBeUndefined();
    expect(Object.keys(seen).filter((name) => name.startsWith('JEST') || name === 'NODE_OPTIONS')).toEqual([]);
    expect(result.complaints).toEqual(["output 'env' holds a secret: the runner drops it"]);
  });

  it('hands the event over as a file', async () => {
    const result = await runFake(
      { main: "fs.writeFileSync(env.GITHUB_OUTPUT, 'id=' + JSON.parse(fs.readFileSync(env.GITHUB_EVENT_PATH)).id + '\\n')", outputs: { id: {} } },
      { event: { name: 'repository_dispatch', payload: { id: 7 } } },
    );
    expect(result.outputs).toEqual({ id: '7' });
  });

  it('warns about unknown and deprecated inputs', async () => {
    const result = await runFake({ main: '', inputs: { old: { deprecationMessage: 'use new' } } }, { inputs: { old: '1', nope: '2' } });
    expect(result.annotations.map((annotation) => annotation.message)).toEqual([
      "Input 'old' has been deprecated with message: use new",
      "Unexpected input(s) 'nope', valid inputs are ['old']",
    ]);
  });
});

describe('stages', () => {
  it('hands state, variables and path on from pre to main to post, with fresh files each time', async () => {
    const mark = (name: string): string => `
      if (fs.readFileSync(env.GITHUB_STATE, 'utf8') !== '') throw new Error('not fresh');
      fs.writeFileSync(env.GITHUB_STATE, 'from-${name}=1\\n');
      fs.writeFileSync(env.GITHUB_ENV, 'V_${name.toUpperCase()}=1\\n');
      fs.writeFileSync(env.GITHUB_PATH, '/opt/${name}\\n');`;
    const result = await runFake({
      outputs: { seen: {} },
      pre: mark('pre'),
      main: mark('main'),
      post: `fs.writeFileSync(env.GITHUB_OUTPUT, 'seen=' + [env['STATE_from-pre'], env['STATE_from-main'], env.V_PRE, env.V_MAIN, env.PATH.split(':').slice(0, 2)].join() + '\\n')`,
    });
    expect(result.outputs).toEqual({ seen: '1,1,1,1,/opt/main,/opt/pre' });
    expect(result.stages.map((stage) => stage.stage)).toEqual(['pre', 'main', 'post']);
  });

  it('runs post after a failed main, and skips main after a failed pre', async () => {
    const failedMain = await runFake({ main: 'process.exit(3)', post: "console.log('cleaned')" });
    expect(failedMain).toMatchObject({ exitCode: 3, conclusion: 'failure', stages: [{ stage: 'main', exitCode: 3 }, { stage: 'post', exitCode: 0 }] });
    expect(failedMain.log).toContain('cleaned');
    const failedPre = await runFake({ pre: 'process.exit(1)', main: '', post: '' });
    expect(failedPre.stages.map((stage) => stage.stage)).toEqual(['pre', 'post']);
  });

  it('honours post-if', async () => {
    const result = await runFake({ main: 'process.exit(1)', post: '', runs: { 'post-if': 'success()' } });
    expect(result.stages.map((stage) => stage.stage)).toEqual(['main']);
  });

  it('kills and reports a stage that hangs', async () => {
    const result = await runFake({ main: 'setInterval(() => {}, 1000)' }, { timeout: 300 });
    expect(result).toMatchObject({ exitCode: 137, complaints: ['the stage was still running after 300 ms'] });
  });
});

describe('traps', () => {
  it.each<[string, FakeAction, Omit<ActionRun, 'directory'>, string]>([
    ['an undeclared output', { main: "fs.writeFileSync(env.GITHUB_OUTPUT, 'x=1\\n')" }, {}, "output 'x' is not declared in action.yml"],
    ['set-output in foreign text', { main: "console.log('::set-output name=changed::false')", outputs: { changed: {} } }, {}, "set-output through the log: 'changed' became 'false'"],
    ['set-output on stderr', { main: "console.error('::set-output name=changed::false')", outputs: { changed: {} } }, {}, "set-output through the log: 'changed' became 'false'"],
    ['set-output behind a carriage return', { main: "process.stdout.write('path\\r::set-output name=changed::false\\n')", outputs: { changed: {} } }, {}, "set-output through the log: 'changed' became 'false'"],
    ['save-state in foreign text', { main: "console.log('##[save-state name=a;]1')" }, {}, "save-state through the log: 'a'"],
    ['set-env', { main: "console.log('::set-env name=a::1')" }, {}, 'the `set-env` command is disabled'],
    ['a mask of one letter', { main: "console.log('::add-mask::a')" }, {}, "add-mask of 'a' would blank the log"],
    ['add-matcher', { main: "console.log('::add-matcher::x.json')" }, {}, 'add-matcher through the log'],
    ['a secret in the log', { main: "console.log('token is hunter2hunter2')" }, { secrets: ['hunter2hunter2'] }, "a secret was printed, and only the runner's mask hid it"],
    ['an encoded secret in the log', { main: "console.log(Buffer.from(env.INPUT_T).toString('base64'))", inputs: { t: {} } }, { inputs: { t: 'abcd1234' }, secrets: ['abcd1234'] }, "a secret was printed, and only the runner's mask hid it"],
    ['a credential the runner does not know', { main: "console.log(Buffer.from(env.INPUT_T + ':x-oauth-basic').toString('base64'))", inputs: { t: {} } }, { inputs: { t: 'abcd1234' }, secrets: ['abcd1234'] }, 'a secret was printed in a form the runner does not mask'],
    ['a secret in the summary', { main: "fs.writeFileSync(env.GITHUB_STEP_SUMMARY, 'hunter2hunter2')" }, { secrets: ['hunter2hunter2'] }, "a secret was written to the summary, and only the runner's mask hid it"],
    ['more than ten annotations', { main: "for (let i = 0; i < 11; i++) console.log('::warning::' + i)" }, {}, 'more than 10 warning annotations: the rest is dropped'],
    ['a long annotation', { main: "console.log('::error::' + 'x'.repeat(5000))" }, {}, 'an annotation of 5000 characters is cut at 4096'],
    ['files left behind', { main: "fs.writeFileSync(path.join(env.RUNNER_TEMP, 'credentials'), '')" }, {}, 'left in RUNNER_TEMP: credentials'],
    ['commands never resumed', { main: "console.log('::stop-commands::abc')" }, {}, 'commands were stopped and never resumed'],
    ['a broken file command', { main: "fs.writeFileSync(env.GITHUB_OUTPUT, 'x<<E\\n1\\n')" }, {}, "Unable to process file command 'output' successfully. Invalid value. Matching delimiter not found 'E'"],
    ['NODE_OPTIONS', { main: "fs.writeFileSync(env.GITHUB_ENV, 'NODE_OPTIONS=--inspect\\n')" }, {}, "Unable to process file command 'env' successfully. Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command."],
    ['a summary above the limit', { main: "fs.writeFileSync(env.GITHUB_STEP_SUMMARY, 'x'.repeat(1024 * 1024 + 1))" }, {}, '$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got 1024k'],
  ])('complains about %s', async (_, action, run, complaint) => {
    const result = await runFake(action, run);
    expect(result.complaints).toEqual([complaint]);
  });

  it('fails a step whose file command is broken though it exited with 0', async () => {
    const result = await runFake({ main: "fs.writeFileSync(env.GITHUB_OUTPUT, 'hello\\n')" });
    expect(result).toMatchObject({ exitCode: 0, conclusion: 'failure' });
  });

  it('ignores commands between stop-commands and its token, and hears them after', async () => {
    const result = await runFake({
      main: "console.log('::stop-commands::tok-1\\n::error::no\\n##[error]no\\n::tok-1::\\n::error file=' + env.GITHUB_WORKSPACE + '/a/b.ts,line=4,col=2,title=T::yes')",
    });
    expect(result.annotations).toEqual([{ level: 'error', message: 'yes', file: 'a/b.ts', line: 4, column: 2, title: 'T' }]);
    expect(result.complaints).toEqual([]);
  });

  it('masks what add-mask names from then on', async () => {
    const result = await runFake({ main: "console.log('::add-mask::derived-credential'); console.log('using derived-credential')" });
    expect(result.log).toBe('using ***');
    expect(result.complaints).toEqual([]);
  });
});

describe('other binaries', () => {
  it.each(nodeBinaries().map((binary) => [binary.name, binary.path]))('runs under %s', async (_, node) => {
    const result = await runFake({ main: "fs.writeFileSync(env.GITHUB_OUTPUT, 'v=' + process.execPath + '\\n')", outputs: { v: {} } }, { node });
    expect(result.outputs['v']).toBe(await (await import('node:fs/promises')).realpath(node));
  });
});

describe('cross-check with github-action-ts-run-api', () => {
  let directory: string;
  beforeAll(async () => {
    directory = await writeAction({
      inputs: { 'dry-run': { default: 'true' }, name: {} },
      outputs: { a: {}, b: {} },
      main: `
        fs.appendFileSync(env.GITHUB_OUTPUT, 'a=1\\nb<<E\\nx\\ny\\nE\\n');
        fs.appendFileSync(env.GITHUB_STATE, 's=' + env['INPUT_DRY-RUN'] + env.INPUT_NAME + '\\n');
        fs.appendFileSync(env.GITHUB_ENV, 'V=2\\n');
        fs.appendFileSync(env.GITHUB_PATH, '/opt/x\\n');
        console.log('::warning file=a.ts,line=1::careful%0Atwo');
        console.error('::error::wrong');
        process.exitCode = 1;`,
    });
  });

  it('agrees on outputs, state, variables, path, annotations and exit code', async () => {
    jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    const theirs = await RunTarget.mainJs(join(directory, 'action.yml')).run(
      RunOptions.create().setInputs({ name: 'n' }).setOutputOptions({ printStdout: false, printStderr: false, printRunnerWarnings: false }),
    );
    jest.restoreAllMocks();
    const ours = await runAction({ directory, inputs: { name: 'n' } });
    expect(ours.exitCode).toBe(theirs.exitCode);
    expect(ours.outputs).toEqual(theirs.commands.outputs);
    expect(ours.state).toEqual(theirs.commands.savedState);
    expect(ours.variables).toEqual(theirs.commands.exportedVars);
    expect(ours.path).toEqual(theirs.commands.addedPaths);
    const messages = (level: string): string[] => ours.annotations.filter((annotation) => annotation.level === level).map((annotation) => annotation.message);
    expect(messages('error')).toEqual(theirs.commands.errors);
    expect(messages('warning')).toEqual(theirs.commands.warnings);
    expect(await readFile(join(directory, 'action.yml'), 'utf8')).toContain('node24');
  });
});
