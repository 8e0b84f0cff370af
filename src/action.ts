/** The action's door: inputs in, one run, outputs, annotations and summary out. */
import { readFile } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { annotate, fail, log, mask, saveState, setOutput, writeSummary } from './action/runner.ts';
import { baseOf } from './action/base.ts';
import { ownInputs, readInput, readInputs } from './action/inputs.ts';
import { outputsOf } from './action/outputs.ts';
import { errorForInputs, findingForInputs } from './action/wording.ts';
import type { Options } from './commands/command.ts';
import { BlueError, explainFailure, formatLocation } from './core/errors.ts';
import type { Workspace } from './ports.ts';
import { plain } from './report/paint.ts';
import { renderError } from './report/error.ts';
import { isUrl, parseRepositoryUrl } from './core/repository.ts';

const environment = process.env;

// The runner runs this file twice: as the step, and after the job, to remove what a killed step left behind.
process.exitCode = environment['STATE_started'] === undefined ? await step() : await post();

async function post(): Promise<number> {
  const temporary = environment['RUNNER_TEMP'];
  if (temporary === undefined) return 0;
  const { removeLeftovers } = await import('./adapters/credentials.ts');
  await removeLeftovers(temporary);
  return 0;
}

async function step(): Promise<number> {
  saveState('started', 'true');
  for (const [name, input] of Object.entries(ownInputs)) {
    const secret = input.secret === true ? readInput(environment, name) : undefined;
    if (secret !== undefined) mask(secret);
  }
  try {
    return await main();
  } catch (thrown) {
    const error = explainFailure(thrown);
    const known = error instanceof BlueError;
    const place = known && error.location ? `${formatLocation(error.location)}: ` : '';
    const next = known && error.next !== undefined ? `\n${error.next}` : '';
    fail(known ? `${place}${error.message}${next}` : 'This is a bug in blue: the log has the details');
    log(renderError(error, plain));
    const { renderFailure } = await import('./report/summary.ts');
    await writeSummary(renderFailure(error));
    return 2;
  }
}

async function main(): Promise<number> {
  const { command, options: given } = await readInputs(environment);
  const options = await forEvent(command.name, given);
  const workspace = environment['GITHUB_WORKSPACE'] ?? process.cwd();
  const directory = inside(workspace, readInput(environment, 'working-directory') ?? '.');
  if (command.writes && options['dry-run'] !== true && /^(?:pull_request|merge_group)/.test(environment['GITHUB_EVENT_NAME'] ?? '')) {
    throw new BlueError('REFUSED', `${command.name} writes to the realm, and a pull request is not merged yet`, { next: 'Use command: check on pull requests, and sync on pushes to the main branch' });
  }
  const own = readInput(environment, 'token');
  const sshKey = readInput(environment, 'realm-ssh-key');
  // In the realm itself, the job's own token reads the realm and keeps its ledger.
  const inRealm = command.name === 'notify' && readInput(environment, 'realm') === undefined;
  const token = readInput(environment, 'realm-token') ?? (inRealm && sshKey === undefined ? own : undefined);
  const knownHosts = readInput(environment, 'known-hosts');
  const login = environment['GITHUB_ACTOR'];
  const id = environment['GITHUB_ACTOR_ID'];
  const [{ openOutside }, { run }] = await Promise.all([import('./adapters/outside.ts'), import('./run.ts')]);
  const outside = openOutside({
    directory,
    environment,
    credential: { token, sshKey, knownHosts },
    tokens: { own, consumers: readInput(environment, 'notify-token') },
    ...(environment['RUNNER_TEMP'] === undefined ? {} : { temporary: environment['RUNNER_TEMP'] }),
    actor: login === undefined ? {} : { name: login, login, email: `${id === undefined ? '' : `${id}+`}${login}@users.noreply.github.com` },
    progress: (message) => log(`${message}…\n`),
  });
  const realm = readInput(environment, 'realm') ?? (inRealm ? environment['GITHUB_REPOSITORY'] : undefined);
  const domain = readInput(environment, 'domain');
  const place = (location: string): string => locationFor(location, sshKey !== undefined);
  const { plan: said, receipt, exitCode } = await run(
    command,
    options,
    {
      ...outside,
      openWorkspace: (root) => checkedOut(outside.openWorkspace(root), root === workspace),
      openStore: (location) => outside.openStore(place(location)),
      openLedger: (location) => outside.openLedger(place(location)),
    },
    { ...(realm === undefined ? {} : { realm: realmLocation(realm) }), ...(domain === undefined ? {} : { domain }) },
  ).catch((error: unknown) => {
    throw errorForInputs(error, command);
  });
  const plan = { ...said, findings: said.findings.map((finding) => findingForInputs(finding, command)) };
  for (const [name, value] of Object.entries(outputsOf(plan, receipt))) setOutput(name, value);
  const { renderText } = await import('./report/text.ts');
  log(renderText(plan, receipt, plain));
  if (command.name === 'check') {
    const { commentOnPullRequest } = await import('./action/comment.ts');
    const said = await commentOnPullRequest(plan, environment, await readEvent(), outside);
    if (said !== undefined) log(`${said}\n`);
  }
  annotate(plan.findings, relative(workspace, outside.memberRoot()).split(sep).join('/'));
  const { renderSummary } = await import('./report/summary.ts');
  await writeSummary(renderSummary(plan, receipt));
  return exitCode;
}

/** What the event decides: the base that `validate` compares with, and that a pull request is no time to keep issues. */
async function forEvent(command: string, given: Options): Promise<Options> {
  if (command === 'validate' && given['base'] === undefined) return { ...given, base: baseOf(environment, await readEvent()) };
  if (command === 'check' && /^pull_request/.test(environment['GITHUB_EVENT_NAME'] ?? '')) return { ...given, issues: false };
  return given;
}

/** The event's payload; undefined where the runner gave none. */
async function readEvent(): Promise<unknown> {
  const path = environment['GITHUB_EVENT_PATH'];
  return path === undefined ? undefined : (JSON.parse(await readFile(path, 'utf8')) as unknown);
}

/** @throws BlueError BAD_PATH for a way out of the workspace */
function inside(workspace: string, given: string): string {
  const directory = resolve(workspace, given);
  const way = relative(workspace, directory);
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) {
    throw new BlueError('BAD_PATH', `The input working-directory leaves the workspace: ${given}`, { next: 'Name a folder inside the workspace, relative to it' });
  }
  return directory;
}

/** `owner/repo` means a repository on this job's server; whatever else is a url or a path. */
function realmLocation(given: string): string {
  const short = /^[A-Za-z0-9](?:[A-Za-z0-9-]*)\/[A-Za-z0-9._-]+$/.test(given);
  return short ? `${environment['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${given}` : given;
}

/** A deploy key speaks SSH only: an https url in the config becomes the same repository's SSH url. */
function locationFor(location: string, withKey: boolean): string {
  const repository = withKey && /^https?:/.test(location) ? parseRepositoryUrl(location) : undefined;
  if (repository) return `git@${repository.host.replace(/:\d+$/, '')}:${repository.path}.git`;
  return isUrl(location) ? location : resolve(location);
}

/**
 * The checkout at the root of the workspace is the commit this job runs for: the runner says which, and no git has to be asked.
 * A checkout somewhere else in the workspace speaks for itself.
 */
function checkedOut(workspace: Workspace, isRoot: boolean): Workspace {
  const { GITHUB_REPOSITORY: repository, GITHUB_REPOSITORY_ID: id, GITHUB_SERVER_URL: server, GITHUB_SHA: commit, GITHUB_REF_NAME: branch } = environment;
  if (!isRoot || repository === undefined || server === undefined) return workspace;
  return {
    ...workspace,
    source: () => Promise.resolve({ url: `${server}/${repository}`, ...(/^\d{1,15}$/.test(id ?? '') ? { repositoryId: id! } : {}), ...(commit === undefined ? {} : { commit }), ...(branch === undefined ? {} : { branch }) }),
  };
}
