/** Which job runs on which event, with which command, credential and concurrency group: every expression evaluated as GitHub does. */
import { data } from '@actions/expressions';
import { describe, expect, it } from '@jest/globals';
import { evaluateCondition, evaluateText } from '../doors/runner/expressions.ts';
import { readWorkflow, type Job } from './files.ts';

type Tree = { readonly [key: string]: Tree | string | boolean };

function dictionary(tree: Tree): data.Dictionary {
  const pairs = Object.entries(tree).map(([key, value]) => ({
    key,
    value: typeof value === 'string' ? new data.StringData(value) : typeof value === 'boolean' ? new data.BooleanData(value) : dictionary(value),
  }));
  return new data.Dictionary(...pairs);
}

interface Event {
  readonly name: string;
  readonly ref?: string;
  readonly inputs?: Tree;
  readonly attempt?: string;
  /** Outputs of the jobs that are waited for. */
  readonly needs?: Tree;
  /** The values of a matrix's job. */
  readonly matrix?: Tree;
}

const secrets: Tree = { REALM_TOKEN: 'writes', REALM_READ_TOKEN: 'reads', REALM_SSH_KEY: 'key-writes', REALM_READ_KEY: 'key-reads', NOTIFY_TOKEN: 'tells', NOTIFY_APP_KEY: 'pem' };

function contexts({ name, ref = 'refs/heads/main', inputs = {}, attempt = '1', needs = {}, matrix = {} }: Event): data.Dictionary {
  return dictionary({
    github: { event_name: name, ref, ref_name: ref.replace(/^refs\/(?:heads|pull)\//, ''), run_id: '77', run_attempt: attempt, event: { repository: { default_branch: 'main' } } },
    inputs,
    secrets,
    needs,
    matrix,
    vars: { REALM_APP_CLIENT_ID: 'Iv1.x', NOTIFY_APP_CLIENT_ID: 'Iv1.y' },
    steps: { app: { outputs: { token: 'app-writes' } }, list: { outputs: { owners: '["lab"]' } } },
  });
}

/** The jobs that run, with what their action is given, and their concurrency. */
function runs(path: string, event: Event): Record<string, { inputs: Record<string, string>; group: string | undefined }> {
  const all = contexts(event);
  const text = (value: string | number | boolean): string => evaluateText(String(value), all);
  return Object.fromEntries(
    Object.entries(readWorkflow(path).jobs)
      .filter(([, job]) => job.if === undefined || evaluateCondition(job.if, false, all))
      .map(([name, job]: [string, Job]) => {
        const action = job.steps.find((step) => step.uses?.startsWith('blue/realm-action@') === true);
        const inputs = Object.fromEntries(Object.entries(action?.with ?? {}).map(([key, value]) => [key, text(value)]));
        return [name, { inputs, group: job.concurrency && text(job.concurrency.group) }];
      }),
  );
}

const pullRequest: Event = { name: 'pull_request', ref: 'refs/pull/7/merge' };

describe('a member', () => {
  it.each<[string, Event, string, Record<string, string>, string]>([
    ['a push to main publishes', { name: 'push' }, 'sync', { command: 'sync', 'dry-run': 'false', 'realm-token': 'writes' }, 'realm-sync-refs/heads/main'],
    ['a pull request is checked', pullRequest, 'check', { command: 'check', 'fail-on': 'breaking,broken', issues: 'false', 'realm-token': 'reads' }, 'realm-check-pull_request-refs/pull/7/merge'],
    ['the schedule looks for stale imports', { name: 'schedule' }, 'check', { command: 'check', 'fail-on': 'stale,broken', issues: 'true', 'realm-token': 'reads' }, 'realm-check-schedule-refs/heads/main'],
    ["the realm's word is checked", { name: 'repository_dispatch' }, 'check', { command: 'check', 'fail-on': 'breaking,broken', issues: 'true', 'realm-token': 'reads' }, 'realm-check-repository_dispatch-refs/heads/main'],
    ['a push that is run once more takes no place from a newer one', { name: 'push', attempt: '2' }, 'sync', { command: 'sync', 'dry-run': 'false', 'realm-token': 'writes' }, 'realm-sync-77'],
    ['by hand, a dry run', { name: 'workflow_dispatch', inputs: { command: 'sync', 'dry-run': true } }, 'sync', { command: 'sync', 'dry-run': 'true', 'realm-token': 'writes' }, 'realm-sync-77'],
    ['by hand, for real', { name: 'workflow_dispatch', inputs: { command: 'sync', 'dry-run': false } }, 'sync', { command: 'sync', 'dry-run': 'false', 'realm-token': 'writes' }, 'realm-sync-77'],
    ['by hand, another command', { name: 'workflow_dispatch', inputs: { command: 'status', 'dry-run': true } }, 'check', { command: 'status', 'fail-on': 'breaking,broken', issues: 'false', 'realm-token': 'reads' }, 'realm-check-workflow_dispatch-refs/heads/main'],
  ])('%s', (_, event, job, inputs, group) => {
    expect(runs('workflows/member.yml', event)).toEqual({ [job]: { inputs, group } });
  });

  it.each<[string, Event]>([
    ['a push to another branch', { name: 'push', ref: 'refs/heads/master' }],
    ['sync by hand on another branch', { name: 'workflow_dispatch', ref: 'refs/heads/x', inputs: { command: 'sync', 'dry-run': false } }],
  ])('%s runs nothing', (_, event) => {
    expect(runs('workflows/member.yml', event)).toEqual({});
    expect(runs('.github/workflows/member.yml', { ...event, inputs: { command: '', 'dry-run': false, ...event.inputs } })).toEqual({});
  });

  it.each<[string, string, string]>([
    ['workflows/member-app.yml', 'realm-token', 'app-writes'],
    ['workflows/member-deploy-key.yml', 'realm-ssh-key', 'key-writes'],
  ])('%s writes by its own credential', (path, input, value) => {
    expect(runs(path, { name: 'push' })['sync']!.inputs[input]).toBe(value);
  });

  it('never gives the credential that writes to a check', () => {
    for (const path of ['workflows/member.yml', 'workflows/member-app.yml', 'workflows/member-deploy-key.yml', '.github/workflows/member.yml']) {
      for (const event of [pullRequest, { name: 'schedule' }, { name: 'repository_dispatch' }]) {
        const { check, sync } = runs(path, { inputs: { command: '' }, ...event });
        expect(sync).toBeUndefined();
        expect(Object.values(check!.inputs).filter((value) => value.includes('writes'))).toEqual([]);
      }
    }
  });
});

describe('a called member', () => {
  const defaults: Tree = { command: '', 'dry-run': false, 'fail-on': '', realm: '', domain: '', 'working-directory': '.', 'app-client-id': '' };
  it.each<[string, Event, string, string, string]>([
    ['a push', { name: 'push', inputs: defaults }, 'sync', 'sync', ''],
    ['a pull request', { ...pullRequest, inputs: defaults }, 'check', 'check', 'breaking,broken'],
    ['a schedule', { name: 'schedule', inputs: defaults }, 'check', 'check', 'stale,broken'],
    ['a schedule with its own idea', { name: 'schedule', inputs: { ...defaults, 'fail-on': 'never' } }, 'check', 'check', 'never'],
    ['sync by hand', { name: 'workflow_dispatch', inputs: { ...defaults, command: 'sync' } }, 'sync', 'sync', ''],
    ['status on a push', { name: 'push', inputs: { ...defaults, command: 'status' } }, 'check', 'status', 'breaking,broken'],
  ])('%s', (_, event, job, command, failOn) => {
    const found = runs('.github/workflows/member.yml', event);
    expect(Object.keys(found)).toEqual([job]);
    expect(found[job]!.inputs).toMatchObject({ command, 'fail-on': failOn });
  });
});

describe('a realm', () => {
  const needs: Tree = { owners: { outputs: { owners: '["fungal","lab"]' } } };
  const matrix: Tree = { owner: 'fungal' };
  const nobody: Tree = { owners: { outputs: { owners: '[]' } } };
  const byHand = (dryRun: boolean): Event => ({ name: 'workflow_dispatch', inputs: { 'dry-run': dryRun, budget: '' }, needs, matrix });
  const starters = ['workflows/realm.yml', 'workflows/realm-app.yml'];

  it.each<[string, Event, string]>([
    ['a pull request, newest first', pullRequest, 'realm-validate-refs/pull/7/merge'],
    ['a merge group', { name: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/pr-7' }, 'realm-validate-77'],
    ['a push, each on its own', { name: 'push' }, 'realm-validate-77'],
  ])('validates %s', (_, event, group) => {
    const validate = { inputs: { command: 'validate' }, group };
    for (const path of starters) expect(runs(path, { ...event, needs: nobody })['validate']).toEqual(validate);
    expect(runs('.github/workflows/realm.yml', { ...event, inputs: { base: '', 'working-directory': '.' } })).toMatchObject({ validate: { inputs: { command: 'validate', base: '' }, group } });
  });

  it.each<[string, Event, string, string]>([
    ['a push', { name: 'push', needs, matrix }, 'false', 'realm-notify-fungal-all'],
    ['the schedule', { name: 'schedule', needs, matrix }, 'false', 'realm-notify-fungal-all'],
    ['by hand, a dry run', byHand(true), 'true', 'realm-notify-fungal-77'],
    ['by hand', byHand(false), 'false', 'realm-notify-fungal-77'],
  ])('tells: %s', (_, event, dryRun, group) => {
    const inputs = { command: 'notify', owner: 'fungal', 'dry-run': dryRun };
    const owners = { inputs: { command: 'notify', 'list-owners': 'true' }, group: 'realm-owners-77' };
    const told = { ...runs('workflows/realm.yml', event), validate: undefined };
    expect(told).toEqual({ owners, notify: { inputs: { ...inputs, 'notify-token': 'tells' }, group } });
    const byApp = { ...runs('workflows/realm-app.yml', event), validate: undefined };
    expect(byApp).toEqual({ owners, notify: { inputs: { ...inputs, 'notify-token': 'app-writes' }, group } });
    const called = runs('.github/workflows/notify.yml', { ...event, inputs: { 'dry-run': dryRun === 'true', budget: '', 'app-client-id': '' } });
    expect(called).toEqual({ owners, notify: { inputs: { ...inputs, budget: '', 'notify-token': 'app-writes' }, group } });
  });

  it.each<[string, Event]>([
    ['a pull request', pullRequest],
    ['a merge group', { name: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/pr-7' }],
    ['another branch', { name: 'push', ref: 'refs/heads/x' }],
    ['by hand on another branch', { ...byHand(false), ref: 'refs/heads/x' }],
  ])('tells nobody: %s', (_, event) => {
    for (const path of starters) expect(Object.keys(runs(path, { ...event, needs: nobody })).filter((job) => job !== 'validate')).toEqual([]);
    expect(runs('.github/workflows/notify.yml', { ...event, needs: nobody })).toEqual({});
  });

  it('has a job for each owner, and none where there is none', () => {
    for (const path of [...starters, '.github/workflows/notify.yml']) {
      const { notify } = readWorkflow(path).jobs;
      expect({ needs: notify!.needs, matrix: notify!.strategy }).toEqual({ needs: 'owners', matrix: { 'fail-fast': false, matrix: { owner: '${{ fromJSON(needs.owners.outputs.owners) }}' } } });
      expect(evaluateCondition(notify!.if!, false, contexts({ name: 'push', needs: nobody }))).toBe(false);
      expect(evaluateText(readWorkflow(path).jobs['owners']!.outputs!['owners']!, contexts({ name: 'push' }))).toBe('["lab"]');
    }
  });
});
