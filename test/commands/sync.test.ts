/** `sync` where runs come late, repositories are not who they say, and members cannot be read. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CheckResult } from '../../src/commands/check.ts';
import { aperture, fungal } from '../../src/demo/world.ts';
import { openWorld, type TestWorld } from '../doors/world.ts';
import { asRepository, blue } from './run.ts';

let world: TestWorld;
const url = 'https://github.com/cultivarium/aperture';
const next = (name: string): Record<string, string> => ({ [`models/${name}.py`]: `import boto3\nboto3.client("s3").get_object(Bucket="x", Key="${name}/data.json")\n` });

async function setUp(): Promise<void> {
  world = openWorld();
  world.repo('aperture', aperture);
  world.repo('fungal', fungal);
  await blue(world, '.', ['init', '--name', 'cook', '--path', 'realm']);
  await blue(world, 'aperture', ['join', '../realm', '--as', 'aperture']);
  await blue(world, 'fungal', ['join', '../realm', '--as', 'fungal']);
  for (const member of ['aperture', 'fungal']) world.commit(member, 'Join');
}
const head = (): string => world.git('realm', 'rev-parse', 'main').trim();
const exportsFile = (): string => world.git('realm', 'show', 'main:domains/aperture/exports.yaml');

describe('a run that comes late', () => {
  beforeAll(setUp);
  afterAll(() => world.remove());

  it('publishes from commit after commit', async () => {
    for (const name of ['first', 'second']) {
      world.write('aperture', next(name));
      world.commit('aperture', name);
      expect((await blue(world, 'aperture', ['sync'])).code).toBe(0);
    }
    expect(exportsFile()).toContain('second/data.json');
  });

  it.each([['sync'], ['sync --dry-run'], ['sync --removals'], ['export --name required-s3-permissions --detect']])('%s is refused on a commit that is older than the published one', async (words) => {
    const before = head();
    world.git('aperture', 'checkout', '--quiet', '--detach', 'main~1');
    world.write('aperture', next('late'));
    const { code, error } = await blue(world, 'aperture', words.split(' '));
    world.git('aperture', 'clean', '-fdq');
    world.git('aperture', 'checkout', '--quiet', 'main');
    expect([code, error?.code]).toEqual([2, 'REFUSED']);
    expect(error?.message).toMatch(/older than [0-9a-f]{7}/);
    expect(head()).toBe(before);
  });

  it('asks the forge where a shallow checkout does not tell, and believes it', async () => {
    world.git('.', 'clone', '--quiet', '--depth=1', `file://${world.path('aperture')}`, 'shallow');
    world.git('shallow', 'fetch', '--quiet', '--depth=1', 'origin', world.git('aperture', 'rev-parse', 'main~1').trim());
    world.git('shallow', 'checkout', '--quiet', '--detach', 'FETCH_HEAD');
    world.write('shallow', { ...next('late'), '.blue/config.yaml': world.read('aperture/.blue/config.yaml') });
    const asked: string[] = [];
    const answering = (status: string): Parameters<typeof blue>[3] => () => ({
      askForge: (_url, role, path) => {
        asked.push(`${role} ${path}`);
        return Promise.resolve({ data: { status } });
      },
    });
    const [published, here] = [world.git('aperture', 'rev-parse', 'main').trim(), world.git('shallow', 'rev-parse', 'HEAD').trim()];
    // Where the published commit is not at hand at all.
    world.git('shallow', 'update-ref', '-d', 'refs/remotes/origin/main');
    world.git('shallow', 'branch', '--quiet', '-D', 'main');
    world.git('shallow', '-c', 'gc.pruneExpire=now', 'reflog', 'expire', '--expire=now', '--all');
    world.git('shallow', 'gc', '--quiet', '--prune=now');
    const late = await blue(world, 'shallow', ['sync', '--dry-run'], answering('behind'));
    expect([late.code, late.error?.code]).toEqual([2, 'REFUSED']);
    expect(asked).toEqual([`own /compare/${published}...${here}?per_page=1`]);
    expect((await blue(world, 'shallow', ['sync', '--dry-run'], answering('ahead'))).run?.plan.findings.map((each) => each.rule)).not.toContain('source-order-unknown');
    expect((await blue(world, 'shallow', ['sync', '--dry-run'], answering('diverged'))).run?.plan.findings.map((each) => each.rule)).toContain('source-apart');
    expect((await blue(world, 'shallow', ['sync', '--dry-run'], () => ({ askForge: () => Promise.resolve({ skipped: 'no token' }) }))).text).toContain('could not be told');
  });

  it('publishes after a squash, and says that the old commit is in no history here', async () => {
    world.git('aperture', 'reset', '--quiet', '--soft', 'main~2');
    world.write('aperture', next('third'));
    world.commit('aperture', 'Squashed');
    const { code, text } = await blue(world, 'aperture', ['sync']);
    expect([code, text]).toEqual([0, expect.stringContaining('[source-apart]')]);
    expect(exportsFile()).toContain('third/data.json');
  });

  it('does not take back what a newer commit has resolved', async () => {
    expect((await blue(world, 'fungal', ['sync', '--resolve', 'required-s3-permissions'])).code).toBe(0);
    world.commit('fungal', 'Newer');
    world.write('aperture', next('fourth'));
    world.commit('aperture', 'fourth');
    await blue(world, 'aperture', ['sync']);
    expect((await blue(world, 'fungal', ['sync', '--resolve', 'required-s3-permissions'])).code).toBe(0);
    world.git('fungal', 'checkout', '--quiet', '--detach', 'main~1');
    world.write('aperture', next('fifth'));
    world.commit('aperture', 'fifth');
    await blue(world, 'aperture', ['sync']);
    const before = head();
    expect((await blue(world, 'fungal', ['sync'])).error?.code).toBe('REFUSED');
    expect(head()).toBe(before);
  });
});

describe('who a repository is', () => {
  beforeAll(setUp);
  afterAll(() => world.remove());

  it('is recorded by number with the first commit from a run that knows it, and not by a commit of its own', async () => {
    world.git('aperture', 'remote', 'add', 'origin', url);
    const path = world.path('realm/domains/aperture/domain.yaml');
    world.write('realm', { 'domains/aperture/domain.yaml': world.read('realm/domains/aperture/domain.yaml').replace(/^repo_path: .*$/m, `repo_url: ${url}`) });
    world.commit('realm', 'Name the repo by url');
    expect((await blue(world, 'aperture', ['sync'], asRepository(url, '42'))).run?.plan.commit).toBeUndefined();
    world.write('aperture', next('first'));
    expect((await blue(world, 'aperture', ['sync'], asRepository(url, '42'))).code).toBe(0);
    expect(world.read(path)).toMatch(/^repository_id: 42$/m);
  });

  it('does not follow from its name once the number is known', async () => {
    world.write('aperture', next('second'));
    const before = head();
    for (const words of [['sync'], ['export', '--name', 'x', '--value', '1'], ['import', '--contract', 'y', '--from', 'fungal'], ['leave'], ['join', '../realm', '--as', 'aperture']]) {
      const { error } = await blue(world, 'aperture', words, asRepository(url, '43'));
      expect([words[0], error?.code]).toEqual([words[0], words[0] === 'join' ? 'CONFLICT' : 'REFUSED']);
      expect(error?.message).toContain('42');
    }
    expect(head()).toBe(before);
    expect((await blue(world, 'aperture', ['sync', '--dry-run'], asRepository(url, '42'))).code).toBe(0);
  });
});

describe('a domain that cannot be read', () => {
  beforeAll(async () => {
    await setUp();
    world.write('realm', { 'domains/fungal/imports.yaml': 'imports: [' });
    world.commit('realm', 'Break it');
    world.write('aperture', { 'models/training/metrics_exporter.py': '' });
  });
  afterAll(() => world.remove());

  it('may be a consumer: removals are held back, and it is said', async () => {
    const { run, text } = await blue(world, 'aperture', ['sync', '--dry-run']);
    expect(run?.plan.commit).toBeUndefined();
    expect(text).toContain('[consumer-unreadable]');
    expect(text).toMatch(/training-metrics.*fungal may still grant it/);
  });

  it('keeps others from leaving and from removing an export, unless forced', async () => {
    for (const words of [['leave'], ['export', '--name', 'required-s3-permissions', '--remove']]) {
      expect((await blue(world, 'aperture', words)).error?.message).toContain('cannot be seen: the files of fungal cannot be read');
    }
    expect((await blue(world, 'aperture', ['export', '--name', 'required-s3-permissions', '--remove', '--force', '--dry-run'])).code).toBe(0);
  });
});

describe('a binding that is a policy, and broken', () => {
  beforeAll(setUp);
  afterAll(() => world.remove());

  it('covers nothing for certain where a part of it could not be read: a Deny may stand there', async () => {
    const stack = 'cdk/training_tools_access_stack.py';
    const whole = world.read('fungal', stack);
    world.write('fungal', { 'need.yaml': 'read: ["jobs/*/masks/*"]\n' });
    const words = ['coverage', stack, '--contract', 'need.yaml', '--json'];
    expect((await blue(world, 'fungal', words)).run?.plan.result).toMatchObject({ verdict: 'covered' });
    world.write('fungal', { [stack]: `${whole}\nOTHERS = ["a", "b"\n` });
    const { code, run } = await blue(world, 'fungal', words);
    world.write('fungal', { [stack]: whole });
    expect(code).toBe(1);
    expect(run?.plan.result).toMatchObject({ verdict: 'unknown', reasons: expect.arrayContaining([expect.stringMatching(/cannot be read.*line \d+/)]) });
  });

  it('covers nothing for certain where a file that it imports could not be read', async () => {
    const stack = 'cdk/training_tools_access_stack.py';
    const whole = world.read('fungal', stack);
    world.write('fungal', { 'need.yaml': 'read: ["jobs/*/masks/*"]\n', [stack]: `from cdk.denials import deny\n${whole}`, 'cdk/denials.py': 'from aws_cdk import aws_iam as iam\n\ndef deny(role):\n    role.add_to_policy(iam.PolicyStatement(\n' });
    const { run } = await blue(world, 'fungal', ['coverage', stack, '--contract', 'need.yaml', '--json']);
    world.write('fungal', { [stack]: whole });
    rmSync(world.path('fungal/cdk/denials.py'));
    expect(run?.plan.result).toMatchObject({ verdict: 'unknown', reasons: expect.arrayContaining([expect.stringMatching(/cdk\/denials\.py: line 4/)]) });
  });

  it('covers nothing for certain where a file of its Terraform module is too large to be read', async () => {
    world.write('fungal', {
      'need.yaml': 'read: ["jobs/*"]\n',
      'infra/main.tf': 'resource "aws_iam_role_policy" "read" {\n  role = aws_iam_role.task.id\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::data/jobs/*" }] })\n}\nresource "aws_iam_role" "task" {\n  name = "task"\n}\n',
    });
    const words = ['coverage', 'infra/main.tf', '--contract', 'need.yaml', '--json'];
    expect((await blue(world, 'fungal', words)).run?.plan.result).toMatchObject({ verdict: 'covered' });
    world.write('fungal', { 'infra/large.tf': `# ${'x'.repeat(1_100_000)}\n` });
    expect((await blue(world, 'fungal', words)).run?.plan.result).toMatchObject({ verdict: 'unknown', reasons: expect.arrayContaining([expect.stringMatching(/infra\/large\.tf: larger than/)]) });
    rmSync(world.path('fungal/infra'), { recursive: true });
  });

  it('is not said to lack what it may hold', async () => {
    world.write('fungal', { 'need.yaml': 'read: ["jobs/*"]\n', 'broken.json': '{"Statement": [' });
    const { run } = await blue(world, 'fungal', ['coverage', 'broken.json', '--contract', 'need.yaml', '--json']);
    expect(run?.plan.result).toMatchObject({ verdict: 'unknown', missing: [], reasons: ['broken.json cannot be read as a policy: line 1: it ends too early'] });
  });

  it('is of one role: two of them are no binding', async () => {
    world.write('fungal', { 'need.yaml': 'read: ["jobs/*"]\n', 'a.json': '{}', 'b.json': '{}' });
    expect((await blue(world, 'fungal', ['coverage', 'a.json#Reader', 'b.json#Writer', '--contract', 'need.yaml'])).error?.message).toContain('name two roles: Reader and Writer');
  });

  it.each([
    ['policy.json', '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::*/*"'],
    ['short.json', '{"Version": "2012-10-17",'],
    ['template.json', '{"Resources": {'],
    ['template.yaml', 'Resources:\n  Role: [\n'],
    ['large.json', `{"Version": "2012-10-17", "Description": "${'x'.repeat(1_100_000)}"}`],
  ])('resolves nothing by having changed: %s', async (path, content) => {
    world.write('aperture', next(`later ${path}`));
    world.commit('aperture', 'later');
    await blue(world, 'aperture', ['sync']);
    changeLater({ [path]: content });
    await blue(world, 'fungal', ['import', '--contract', 'required-s3-permissions', '--from', 'aperture', '--version', '^1.0.0', '--binding', path]);
    const { text } = await blue(world, 'fungal', ['sync']);
    expect(world.git('realm', 'show', 'main:domains/fungal/imports.yaml')).not.toContain('binding-changed');
    expect(text).toMatch(new RegExp(`${path.replace('.', '\\.')} cannot be read \\(.+\\), so what it grants is not known`));
  });

  it('is offered at `join`, and resolves nothing there', async () => {
    const policy = 'from aws_cdk import Stack, aws_iam as iam\n\nclass All(Stack):\n    def __init__(self, scope, construct_id):\n        super().__init__(scope, construct_id)\n        role = iam.Role(self, "All", assumed_by=iam.AccountRootPrincipal())\n        role.add_to_policy(iam.PolicyStatement(actions=["s3:*"], resources=["*"]))\n';
    rmSync(world.path('fungal/cdk'), { recursive: true });
    const offered = async (text: string): Promise<string> => {
      await blue(world, 'fungal', ['import', '--contract', 'required-s3-permissions', '--from', 'aperture', '--remove']);
      changeLater({ 'all.py': text });
      return JSON.stringify((await blue(world, 'fungal', ['join', '../realm', '--as', 'fungal', '--json'])).run?.plan);
    };
    const broken = await offered(`${policy}\nOTHERS = ["a", "b"\n`);
    expect(broken).toContain('all.py');
    expect(broken).not.toContain('resolved');
    expect(await offered(policy)).toContain('resolved');
  });
});

/** Commits a change of the consumer a minute from now: after all that the provider has said. */
function changeLater(files: Record<string, string>): void {
  world.write('fungal', files);
  const later = new Date(Date.now() + 60_000).toISOString();
  world.git('fungal', 'add', '--all');
  world.git('fungal', '-c', 'user.name=Eric', 'commit', '--quiet', '--message', 'A policy', '--date', later);
  world.environment['GIT_COMMITTER_DATE'] = later;
  world.git('fungal', 'commit', '--quiet', '--amend', '--no-edit');
  delete world.environment['GIT_COMMITTER_DATE'];
}

describe('a file that does not parse any more', () => {
  beforeAll(setUp);
  afterAll(() => world.remove());

  it.each(['sync --removals', 'export --name required-s3-permissions --detect'])('takes nothing from the export: %s', async (words) => {
    const path = 'models/training/dataset.py';
    world.write('aperture', { [path]: `def broken(:\n    s3.get_object(\n${world.read('aperture', path)}`.replaceAll('jobs', 'works') });
    const before = exportsFile();
    expect(before).toContain('jobs/');
    const { code, text } = await blue(world, 'aperture', words.split(' '));
    world.git('aperture', 'checkout', '--quiet', '.');
    expect(code).toBe(0);
    expect(exportsFile()).toContain('jobs/');
    expect(text).toContain('some files could not be read, so it stays');
  });
});

describe('a sparse checkout', () => {
  beforeAll(setUp);
  afterAll(() => world.remove());
  const leaveOut = (folder: string, ...kept: string[]): string => world.git(folder, 'sparse-checkout', 'set', '--no-cone', ...kept);

  it('is not told to remove an export whose code it leaves out', async () => {
    leaveOut('aperture', '/.blue/');
    const { run } = await blue(world, 'aperture', ['sync', '--dry-run']);
    world.git('aperture', 'sparse-checkout', 'disable');
    const [finding] = run!.plan.findings.filter((each) => each.rule === 'nothing-found');
    expect(finding?.next).toBe('Have the files that were not read there and in order; then run it again');
  });

  it('takes nothing from the export for what it leaves out', async () => {
    const before = exportsFile();
    leaveOut('aperture', '/.blue/');
    const { code, text } = await blue(world, 'aperture', ['sync', '--removals']);
    expect([code, exportsFile()]).toEqual([0, before]);
    expect(text).toContain('models/training/dataset.py: a sparse checkout leaves it out');
    world.git('aperture', 'sparse-checkout', 'disable');
  });

  it('breaks no import whose binding it leaves out', async () => {
    leaveOut('fungal', '/.blue/');
    const { run, text } = await blue(world, 'fungal', ['check']);
    expect((run!.plan.result as CheckResult).imports.map((each) => each.state.state)).toEqual(['current']);
    expect(text).not.toContain('does not exist');
    world.git('fungal', 'sparse-checkout', 'disable');
  });
});
