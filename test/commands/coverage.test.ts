/** `coverage` where files are named from another folder than the root, and roles and buckets that are asked for. */
import { symlinkSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openWorld, type TestWorld } from '../doors/world.ts';
import { blue } from './run.ts';

const role = (name: string, bucket: string): string => `resource "aws_iam_role" "${name}" {}
resource "aws_iam_role_policy" "${name}" {
  role = aws_iam_role.${name}.id
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::${bucket}/jobs/*" }] })
}
`;

let world: TestWorld;
beforeAll(async () => {
  world = openWorld();
  await blue(world, '.', ['init', '--name', 'cook', '--path', 'realm']);
  world.repo('maker', { 'a.py': 'import boto3\nboto3.client("s3").get_object(Bucket="one", Key="jobs/a")\nboto3.client("s3").put_object(Bucket="one", Key="out/b")\n' });
  world.repo('grants', { 'infra/main.tf': role('one', 'one') + role('two', 'two'), 'app/contract.json': '{"read":["jobs/a"]}' });
  world.repo('apart', { 'infra/main.tf': role('one', 'one'), 'app/contract.json': '{"read":["jobs/a"]}' });
  for (const member of ['maker', 'grants']) await blue(world, member, ['join', '../realm']);
});
afterAll(() => world.remove());

describe('a binding', () => {
  it.each([
    ['grants', 'infra/main.tf', 'app/contract.json'],
    ['grants', './infra/main.tf#aws_iam_role.two', './app/contract.json'],
    ['grants/infra', 'main.tf', '../app/contract.json'],
    ['grants/app', '../infra/main.tf', 'contract.json'],
    ['grants/app', 'infra/main.tf', 'contract.json'],
    ['apart', './infra/main.tf', 'app/contract.json'],
    ['apart/infra', 'main.tf', '../app/contract.json'],
  ])('in %s: %s', async (folder, binding, contract) => {
    expect(await blue(world, folder, ['coverage', binding, '--contract', contract])).toMatchObject({ code: 0, text: expect.stringContaining('infra/main.tf:'.slice(folder === 'apart/infra' ? 6 : 0)) });
  });

  it('as an absolute path', async () => {
    expect((await blue(world, 'grants/app', ['coverage', world.path('grants/infra/main.tf'), '--contract', 'contract.json'])).code).toBe(0);
  });

  it('outside of what is looked at', async () => {
    const { code, error } = await blue(world, 'apart/app', ['coverage', '../infra/main.tf', '--contract', 'contract.json']);
    expect([code, error?.code, error?.message, error?.next]).toEqual([2, 'BAD_PATH', expect.stringContaining('../infra/main.tf is outside of'), expect.stringContaining('-C')]);
  });

  it.each(['nope.tf', './nope.tf', 'infra', '../grants/nope.tf'])('that is not there: %s', async (binding) => {
    expect((await blue(world, 'grants', ['coverage', binding, '--contract', 'app/contract.json'])).error?.message).toBe(`There is no file ${binding}`);
  });
});

describe('what is granted beyond the contract', () => {
  it('only in buckets that were asked for', async () => {
    const words = ['coverage', 'infra/main.tf', '--contract', 'app/contract.json', '--bucket'];
    expect((await blue(world, 'grants', [...words, 'one'])).text).toContain('unneeded-grant');
    expect((await blue(world, 'grants', [...words, 'other'])).text).not.toContain('unneeded-grant');
  });
});

describe('an import says for whom its binding was judged', () => {
  const words = ['import', '--contract', 'required-s3-permissions', '--dry-run', '--binding'];

  it.each([
    ['infra/main.tf', 'infra/main.tf#aws_iam_role.one does not grant write on out/b'],
    ['infra/main.tf#aws_iam_role.two', 'infra/main.tf#aws_iam_role.two does not grant write on out/b'],
    ['infra/main.tf#aws_iam_role.nobody', 'no grant of aws_iam_role.nobody is found; there are grants of aws_iam_role.one, aws_iam_role.two'],
  ])('%s', async (binding, expected) => {
    expect((await blue(world, 'grants', [...words, binding])).text).toContain(expected);
  });
});

describe('a contract', () => {
  async function judge(contract: string): Promise<{ code: number; text: string; error?: string }> {
    world.write('grants', { 'contract.json': contract });
    const { code, text, error } = await blue(world, 'grants', ['coverage', 'infra/main.tf', '--contract', 'contract.json']);
    return { code, text, ...(error ? { error: error.message } : {}) };
  }

  it('with a list by a name that is none says so', async () => {
    expect((await judge('{"read":["jobs/a"],"wrtie":["out/b"]}')).text).toContain('not "wrtie" [contract-part-ignored]');
    expect((await judge('{"read":["jobs/a"],"delete":[],"list":[]}')).text).not.toContain('contract-part-ignored');
  });

  it('that is a bare value has no parts by name', async () => {
    const { code, error } = await blue(world, 'grants', ['coverage', 'infra/main.tf', '--contract', 'app/contract.json#jobs']);
    expect([code, error?.code, error?.message, error?.next]).toEqual([2, 'BAD_FILE', 'app/contract.json is one contract itself, and holds none by the name jobs', 'Leave #jobs out']);
  });

  it('that asks for nothing is covered, and says that it does', async () => {
    expect(await judge('{"read":[]}')).toMatchObject({ code: 0, text: expect.stringContaining('the contract asks for nothing') });
  });

  it.each([
    ['{"read": ["a"', 'not valid JSON'],
    ['{}', 'contract.json holds no contract'],
    ['[]', 'contract.json holds no contract'],
    ['{"read":"jobs/a"}', 'contract.json holds no contract'],
    ['{"read":[1]}', 'contract.json holds no contract'],
  ])('%j is none', async (contract, error) => {
    expect(await judge(contract)).toMatchObject({ code: 2, error: expect.stringContaining(error) });
  });
});

it('an import that is resolved only because its file has changed says so', async () => {
  const own = openWorld();
  const early = (): { now: () => string } => ({ now: () => '2020-01-01T00:00:00Z' });
  await blue(own, '.', ['init', '--name', 'cook', '--path', 'realm'], early);
  own.repo('maker', { 'a.py': 'import boto3\nboto3.client("s3").get_object(Bucket="one", Key="jobs/a")\n' });
  own.repo('user', { 'app.json': '{"topics": []}' });
  await blue(own, 'maker', ['join', '../realm'], early);
  await blue(own, 'user', ['join', '../realm'], early);
  const { code, text } = await blue(own, 'user', ['import', '--contract', 'required-s3-permissions', '--binding', 'app.json']);
  own.remove();
  expect(code).toBe(0);
  expect(text).toContain('⚠️ app.json: It counts as resolved because it changed after required-s3-permissions 1.0.0 was published; what it grants is not known: it is no policy in a form that can be read [resolved-by-change]');
});

const deny = role('one', 'one').split('resource "aws_iam_role_policy"')[1]!.replace('"one" {', 'resource "aws_iam_role_policy" "deny" {').replace('"Allow"', '"Deny"').trimStart();

describe('a link among the files of a Terraform module', () => {
  it.each([
    ['to a file of the repo: what it denies counts', '../common/deny.tf', 'not covered'],
    ['to somewhere else: what it denies is not known', '/nowhere/deny.tf', 'cannot tell'],
  ])('%s', async (name, target, words) => {
    const folder = `linked-${name.length}`;
    world.repo(folder, { 'infra/main.tf': role('one', 'one'), 'common/deny.tf': deny, 'need.json': '{"read":["jobs/a"]}' });
    expect((await blue(world, folder, ['coverage', 'infra/main.tf', '--contract', 'need.json'])).text).toContain('✓ covered');
    symlinkSync(target, world.path(folder, 'infra/deny.tf'));
    const { text } = await blue(world, folder, ['coverage', 'infra/main.tf', '--contract', 'need.json']);
    expect(text).toContain(words);
  });
});

describe('a binding in a folder that detection passes over, as an environment called test', () => {
  it('is judged with the files around it', async () => {
    world.repo('environments', {
      'envs/test/main.tf': role('one', 'one'),
      'envs/test/deny.tf': deny,
      'need.json': '{"read":["jobs/a"]}',
    });
    const { text } = await blue(world, 'environments', ['coverage', 'envs/test/main.tf', '--contract', 'need.json']);
    expect(text).toContain('✗ not covered');
    expect(text).toContain('envs/test/deny.tf:3 denies jobs/*');
  });
});
