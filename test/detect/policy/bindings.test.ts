/** What a file stands for as a binding: grants written elsewhere that it gives to somebody, and Denies of the same principal. */
import { describe, it, expect } from '@jest/globals';
import { bindingGrants, grantsOf } from '../../../src/detect/binding-grants.ts';
import { coverage } from '../../../src/detect/coverage.ts';
import { findGrants } from '../../../src/detect/policy/index.ts';

const role = 'resource "aws_iam_role" "task" {\n  name = "task"\n}\n';
const template = '{"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::${bucket}/jobs/*"}]}';
const attached = `resource "aws_iam_role_policy" "read" {
  role   = aws_iam_role.task.id
  policy = templatefile("\${path.module}/read.json.tpl", { bucket = "data" })
}
`;
const denied = `resource "aws_iam_role_policy" "deny" {
  role   = aws_iam_role.task.id
  policy = jsonencode({ Statement = [{ Effect = "Deny", Action = "s3:*", Resource = "arn:aws:s3:::data/jobs/secret/*" }] })
}
`;

async function verdict(files: Record<string, string>, binding: string): Promise<string> {
  const all = Object.entries(files).map(([path, text]) => ({ path, text }));
  const { grants } = await findGrants(all, all);
  return coverage({ read: ['jobs/*'], write: [] }, grantsOf(binding, grants)).verdict;
}

describe('the grants of a binding', () => {
  const files = { 'a/role.tf': role, 'a/read.tf': attached, 'a/read.json.tpl': template };

  it('are those it attaches, wherever they are written', async () => {
    expect(await verdict(files, 'a/read.tf')).toBe('covered');
    expect(await verdict(files, 'a/read.json.tpl')).toBe('covered');
    expect(await verdict(files, 'a/role.tf')).toBe('not covered');
  });

  it('are limited by what another file denies to the same role', async () => {
    expect(await verdict({ ...files, 'a/deny.tf': denied }, 'a/read.tf')).toBe('not covered');
  });

  it('are limited by what a module denies that is given the role', async () => {
    const call = 'module "deny" {\n  source = "../deny"\n  role = aws_iam_role.task.name\n}\n';
    const module = `variable "role" {}\n${denied.replace('aws_iam_role.task.id', 'var.role')}`;
    expect(await verdict({ ...files, 'a/call.tf': call, 'deny/main.tf': module }, 'a/read.tf')).toBe('not covered');
    expect(await verdict({ ...files, 'b/role.tf': role, 'b/call.tf': call, 'deny/main.tf': module }, 'a/read.tf')).toBe('covered');
  });

  it('are not limited by a role of the same name in another folder', async () => {
    expect(await verdict({ ...files, 'b/role.tf': role, 'b/deny.tf': denied }, 'a/read.tf')).toBe('covered');
  });

  it('are not widened by what another file allows', async () => {
    const more = attached.replace('"read"', '"more"').replace('read.json.tpl', 'more.json.tpl');
    expect(await verdict({ 'a/role.tf': role, 'a/read.tf': attached, 'a/read.json.tpl': template.replace('jobs', 'runs'), 'a/more.tf': more, 'a/more.json.tpl': template }, 'a/read.tf')).toBe('not covered');
  });

  it('come from a file named without the folder of its module', async () => {
    expect(await verdict({ ...files, 'a/read.tf': attached.replace('${path.module}/', '') }, 'a/read.tf')).toBe('covered');
  });
});

describe('a binding is not read whole', () => {
  const pythonStack = (lines: readonly string[], imports: string): string => `from aws_cdk import Stack, aws_iam as iam, aws_s3 as s3
${imports}
class DataStack(Stack):
    def __init__(self, scope, construct_id, **kwargs):
        super().__init__(scope, construct_id, **kwargs)
        bucket = s3.Bucket(self, "Bucket", bucket_name="data")
        role = iam.Role(self, "Role", assumed_by=iam.AccountRootPrincipal())
        bucket.grant_read(role, "jobs/*")
${lines.map((line) => `        ${line}`).join('\n')}
`;
  const stack = (lines: readonly string[], imports: string): string => `import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';
${imports}
export class DataStack extends cdk.Stack {
  constructor(scope: cdk.App, id: string) {
    super(scope, id);
    const bucket = new s3.Bucket(this, 'Bucket', { bucketName: 'data' });
    const role = new iam.Role(this, 'Role', { assumedBy: new iam.AccountRootPrincipal() });
    bucket.grantRead(role, 'jobs/*');
    ${lines.join('\n    ')}
  }
}
`;
  const terraform = 'resource "aws_iam_role_policy" "read" {\n  role = aws_iam_role.task.id\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::data/jobs/*" }] })\n}\n';

  async function doubt(files: Record<string, string>, binding: string): Promise<string | undefined> {
    const all = Object.entries(files).map(([path, text]) => ({ path, text }));
    const found = bindingGrants(binding, await findGrants(all, all));
    expect(found.grants.length).toBeGreaterThan(0);
    return found.unreadable;
  }

  it.each<[title: string, files: Record<string, string>, binding: string, doubt: RegExp]>([
    ['where a part of the file was not read', { 'stack.py': `${pythonStack([], '')}\nx = [1,\n` }, 'stack.py', /^line \d+: \[ is never closed/],
    ['where a file that it imports was not', { 'stack.py': pythonStack(['deny(role)'], 'from denials import deny'), 'denials.py': 'from aws_cdk import aws_iam as iam\ndef deny(role):\n    role.add_to_policy(iam.PolicyStatement(\n' }, 'stack.py', /not read whole: denials\.py: line \d+: \( is never closed/],
    ['where a role goes to a file that is not here', { 'stack.py': pythonStack(['deny(role)'], 'from .denials import deny') }, 'stack.py', /^line 9: `\.denials\.deny` is not in this repo/],
    ['where a role goes to a module that is not here', { 'app/stack.py': pythonStack(['denials.deny(role)'], 'from app import denials'), 'app/__init__.py': '' }, 'app/stack.py', /^line 9: `denials\.deny` is not in this repo/],
    ['where a role goes to a name that a module does not have', { 'app/stack.py': pythonStack(['helpers.limit(role)'], 'from . import helpers'), 'app/__init__.py': '', 'app/helpers.py': 'x = 1\n' }, 'app/stack.py', /^line 9: `helpers\.limit` is not in this repo/],
    ['where a role goes to a name that a file does not have', { 'stack.ts': stack(['deny({ role });'], "import { deny } from './denials';"), 'denials.ts': 'export const other = 1;\n' }, 'stack.ts', /^line 11: `deny` is not in this repo/],
    ['where a role goes to a module that is required and is not here', { 'stack.ts': stack(["const { deny } = require('./denials');", 'deny(role);'], '') }, 'stack.ts', /^line 12: `[^`]*deny` is not in this repo/],
    ['where a function that has a role goes to what is not here', { 'stack.ts': stack(['later(() => role);'], "import { later } from './later';") }, 'stack.ts', /^line 11: `\.\/later\.later` is not in this repo/],
    ['where a boundary is written over a role', { 'stack.py': pythonStack(['role.node.default_child.add_property_override("PermissionsBoundary", "arn:aws:iam::1:policy/boundary")'], '') }, 'stack.py', /^line 9: add_property_override writes `PermissionsBoundary`/],
    ['where something is written over a policy', { 'stack.ts': stack(['(role.node.defaultChild as iam.CfnRole).addOverride(props.path, {});'], '') }, 'stack.ts', /^line 11: addOverride writes something that is not told/],
    ['where an aspect denies', { 'stack.ts': `${stack(['cdk.Aspects.of(this).add(new Guard());'], '')}class Guard {\n  visit(node: any) {\n    node.addToPolicy(new iam.PolicyStatement({ effect: iam.Effect.DENY, actions: ['s3:*'], resources: ['*'] }));\n  }\n}\n` }, 'stack.ts', /^line 11: an aspect, Guard, puts policies/],
    ['where the stack goes to a construct that is not here', { 'stack.ts': stack(["new Guard(this, 'Guard');"], "import { Guard } from './guard';") }, 'stack.ts', /^line 11: `\.\/guard\.Guard` is not in this repo/],
    ['where the stack is built on a class that is not here', { 'stack.ts': stack([], "import { Base } from '@/base';").replace('extends cdk.Stack', 'extends Base') }, 'stack.ts', /^line \d+: `@\/base\.Base` is not in this repo/],
    ['where a file of the module was not', { 'main.tf': role + terraform, 'deny.tf': 'resource "aws_iam_role_policy" "deny" {\n  role = = x\n}\n' }, 'main.tf', /not read whole: deny\.tf: line 2/],
    ['where a module that is given the role was not', { 'main.tf': `${role}${terraform}module "guard" {\n  source = "./guard"\n  role = aws_iam_role.task.name\n}\n`, 'guard/main.tf': 'resource "aws_iam_role_policy" "no" {\n  role = = var.role\n}\n' }, 'main.tf', /not read whole: guard\/main\.tf: line 2/],
    ['where a role goes by a local to a module that is not here', { 'main.tf': `${role}${terraform}locals {\n  role = aws_iam_role.task.name\n}\nmodule "guard" {\n  source = "./guard"\n  role = local.role\n}\n` }, 'main.tf', /^line \d+: module guard is not in this repo/],
    ['where a role goes to a module that is not here', { 'main.tf': `${role}${terraform}module "guard" {\n  source = "./guard"\n  role = aws_iam_role.task.name\n}\n` }, 'main.tf', /^line \d+: module guard is not in this repo \(\.\/guard\)/],
  ])('%s', async (_, files, binding, expected) => {
    expect(await doubt(files, binding)).toMatch(expected);
  });

  it.each<[title: string, files: Record<string, string>, binding: string]>([
    ['only settings come from what is not here', { 'stack.ts': stack(["new cdk.CfnOutput(this, 'Version', { value: version() });"], "import { version } from './generated';") }, 'stack.ts'],
    ['who may assume a role is written over it', { 'stack.py': pythonStack(['role.node.default_child.add_property_override("AssumeRolePolicyDocument.Statement.0", {})'], '') }, 'stack.py'],
    ['something else is written over a role', { 'stack.py': pythonStack(['role.node.default_child.add_property_override("Description", "x")'], '') }, 'stack.py'],
    ['an aspect walks over all there is', { 'stack.ts': `${stack(['cdk.Aspects.of(this).add(new Walk());'], '')}class Walk {\n  visit(node: any) {\n    for (const child of node.children) this.visit(child);\n    for (const child of node.others) this.visit(child);\n  }\n}\n` }, 'stack.ts'],
    ['an aspect only names things', { 'stack.ts': `${stack(['cdk.Aspects.of(this).add(new Names());'], '')}class Names {\n  visit(node: any) {\n    node.addMetadata('a', 'b');\n  }\n}\n` }, 'stack.ts'],
    ['a role goes to a package', { 'stack.ts': stack(['NagSuppressions.addResourceSuppressions(role, []);'], "import { NagSuppressions } from 'cdk-nag';") }, 'stack.ts'],
    ['another module is broken', { 'main.tf': role + terraform, 'other/deny.tf': 'resource = = x\n' }, 'main.tf'],
    ['a module that is not here is given no role', { 'main.tf': `${role}${terraform}module "network" {\n  source = "./network"\n  name = "x"\n}\n` }, 'main.tf'],
  ])('but not where %s', async (_, files, binding) => {
    expect(await doubt(files, binding)).toBeUndefined();
  });
});

describe('several bindings', () => {
  const grant = (action: string): string => `${role}resource "aws_iam_role_policy" "own" {\n  role = aws_iam_role.task.id\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "${action}", Resource = "arn:aws:s3:::data/*" }] })\n}\n`;

  async function judged(files: Record<string, string>): Promise<string> {
    const { grants } = await findGrants(Object.entries(files).map(([path, text]) => ({ path, text })));
    return coverage({ read: ['jobs/*'], write: ['out/*'] }, Object.keys(files).flatMap((path) => grantsOf(path, grants))).verdict;
  }

  it('are one role in one module, and two roles in two', async () => {
    expect(await judged({ 'a/read.tf': grant('s3:GetObject'), 'a/write.tf': grant('s3:PutObject').replace('"own"', '"more"').replace(role, '') })).toBe('covered');
    expect(await judged({ 'a/main.tf': grant('s3:GetObject'), 'b/main.tf': grant('s3:PutObject') })).toBe('not covered');
  });
});

describe('a file that Terraform lays over the others', () => {
  const main = `${role}resource "aws_iam_role_policy" "own" {\n  role = aws_iam_role.task.id\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "arn:aws:s3:::data/*" }] })\n}\n`;
  const over = (key: string): string => `resource "aws_iam_role_policy" "own" {\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "arn:aws:s3:::data/${key}" }] })\n}\n`;

  it.each([
    ['override.tf', 'other/*', 'not covered'],
    ['override.tf', 'jobs/*', 'covered'],
    ['a_override.tf', 'other/*', 'not covered'],
    ['overrides.tf', 'other/*', 'covered'],
  ])('%s with %s', async (path, key, expected) => {
    expect(await verdict({ 'main.tf': main, [path]: over(key) }, 'main.tf')).toBe(expected);
    expect(await verdict({ [path]: over(key), 'main.tf': main }, 'main.tf')).toBe(expected);
  });
});
