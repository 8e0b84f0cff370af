/**
 * Lints what tests under test/workflows/ cannot, with tools that are not from npm: `npm run lint:workflows`. Shellcheck reads each script
 * of a workflow, and zizmor reads every workflow and action.yml in its strictest persona. What is not on this machine is named.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps?: readonly { readonly run?: string; readonly shell?: string }[] }>>;
}

const paths = ['.github/workflows', 'workflows'].flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`)).sort();

/** @returns how many findings */
function lintScripts(): number {
  if (spawnSync('shellcheck', ['--version']).error !== undefined) {
    process.stdout.write('There is no shellcheck on this machine: the scripts in workflows were NOT checked by it.\n');
    return 0;
  }
  let findings = 0;
  let scripts = 0;
  // A script with a mistake: a linter that finds nothing in it is not at work.
  if (shellcheck('test -z $name').length === 0) throw new Error('shellcheck found nothing in a bad script');
  for (const path of paths) {
    const { jobs } = parse(readFileSync(path, 'utf8')) as Workflow;
    for (const [job, { steps = [] }] of Object.entries(jobs)) {
      for (const { run } of steps) {
        if (run === undefined) continue;
        scripts += 1;
        const said = shellcheck(run);
        if (said.length > 0) process.stdout.write(`${path}: job ${job}:\n${said}`);
        findings += said.length > 0 ? 1 : 0;
      }
    }
  }
  process.stdout.write(`shellcheck: ${scripts} scripts, ${findings} with findings\n`);
  return findings;
}

/** As GitHub runs a script: bash -e. */
function shellcheck(script: string): string {
  const { status, stdout, stderr } = spawnSync('shellcheck', ['--shell=bash', '-'], { input: `set -e\n${script}`, encoding: 'utf8' });
  return status === 0 ? '' : stdout + stderr;
}

/** @returns how many findings, at least */
function lintSecurity(): number {
  const given = process.env['ZIZMOR'];
  const folder = given === undefined ? mkdtempSync(join(tmpdir(), 'blue-zizmor-')) : undefined;
  try {
    const program = given ?? installZizmor(folder!);
    if (program === undefined) {
      process.stdout.write('zizmor could not be installed (python3 with venv and pip, Linux on x64): workflows were NOT checked by it.\n');
      return 0;
    }
    const { status, stdout, stderr } = spawnSync(program, ['--offline', '--persona=auditor', '.github', 'action.yml', ...paths.filter((path) => path.startsWith('workflows/'))], { encoding: 'utf8' });
    process.stdout.write(`zizmor: ${stdout.trim()}\n`);
    if (status !== 0) process.stdout.write(stderr);
    return status === 0 ? 0 : 1;
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }
}

/** The pinned version, by the sum of its wheel. @returns its path; undefined where it cannot be had */
function installZizmor(folder: string): string | undefined {
  const quiet = { encoding: 'utf8', stdio: 'ignore' } as const;
  if (spawnSync('python3', ['-m', 'venv', folder], quiet).status !== 0) return undefined;
  spawnSync(join(folder, 'bin/pip'), ['install', '--quiet', '--disable-pip-version-check', '--require-hashes', '--requirement', 'scripts/zizmor.txt'], quiet);
  const program = join(folder, 'bin/zizmor');
  return existsSync(program) ? program : undefined;
}

process.exitCode = lintScripts() + lintSecurity() > 0 ? 1 : 0;
