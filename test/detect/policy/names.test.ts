/** Roles that are named by texts with parts that are not told, and policies by their ARNs: who has what is told by equal texts. */
import { describe, it, expect } from '@jest/globals';
import { coverage } from '../../../src/detect/coverage.ts';
import { findGrants } from '../../../src/detect/policy/index.ts';

type Files = Readonly<Record<string, string>>;

async function verdict(files: Files): Promise<string> {
  const { grants } = await findGrants(Object.entries(files).map(([path, text]) => ({ path, text })));
  return coverage({ read: ['jobs/*'], write: [] }, grants, { bucket: 'data' }).verdict;
}

const document = (effect: string): string => `{ Statement: [{ Effect: ${effect}, Action: "s3:GetObject", Resource: "arn:aws:s3:::data/jobs/*" }] }`;
const template = (name: string, more: string): Files => ({
  'template.yaml': `Parameters:\n  Stage: { Type: String }\n  RoleName: { Type: String }\nResources:\n  Task:\n    Type: AWS::IAM::Role\n    Properties:\n      RoleName: ${name}\n      Policies:\n        - PolicyDocument: ${document('Allow')}\n${more}`,
});
const denied = (role: string): string => `  Denied:\n    Type: AWS::IAM::Policy\n    Properties:\n      Roles: [${role}]\n      PolicyDocument: ${document('Deny')}\n`;

describe('CloudFormation', () => {
  it.each<[what: string, expected: string, files: Files]>([
    ['a role by a text with a parameter', 'not covered', template('!Sub "${Stage}-task"', denied('!Sub "${Stage}-task"'))],
    ['a role by a joined text', 'not covered', template('!Sub "${Stage}-task"', denied('!Join ["-", [!Ref Stage, task]]'))],
    ['a role by a parameter', 'not covered', template('!Ref RoleName', denied('!Ref RoleName'))],
    ['another role by a text with that parameter', 'covered', template('!Sub "${Stage}-task"', denied('!Sub "${Stage}-web"'))],
    ['a policy by its ARN', 'not covered', template('task\n      ManagedPolicyArns: [!Sub "arn:aws:iam::${AWS::AccountId}:policy/${Stage}-denied"]', `  Denied:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      ManagedPolicyName: !Sub "\${Stage}-denied"\n      PolicyDocument: ${document('Deny')}\n`)],
    ['a policy by its ARN, which allows', 'covered', template('task\n      ManagedPolicyArns: [!Sub "arn:aws:iam::${AWS::AccountId}:policy/more"]', `  More:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      ManagedPolicyName: more\n      PolicyDocument: ${document('Allow')}\n`)],
  ])('%s: %s', async (_, expected, files) => expect(await verdict(files)).toBe(expected));
});

const policy = (effect: string): string => `jsonencode({ Statement = [{ Effect = "${effect}", Action = "s3:GetObject", Resource = "arn:aws:s3:::data/jobs/*" }] })`;
const module = (name: string, more: string): Files => ({
  'main.tf': `variable "stage" {}\nresource "aws_iam_role" "task" {\n  name = ${name}\n}\nresource "aws_iam_role_policy" "read" {\n  role = aws_iam_role.task.name\n  policy = ${policy('Allow')}\n}\n${more}`,
});
const refused = (role: string): string => `resource "aws_iam_role_policy" "denied" {\n  role = ${role}\n  policy = ${policy('Deny')}\n}\n`;

describe('Terraform', () => {
  it.each<[what: string, expected: string, files: Files]>([
    ['a role by a text with a variable', 'not covered', module('"${var.stage}-task"', refused('"${var.stage}-task"'))],
    ['a role by a variable', 'not covered', module('var.stage', refused('var.stage'))],
    ['a role by a local', 'not covered', { 'main.tf': `${module('local.name', refused('local.name'))['main.tf']!}locals {\n  name = "\${var.stage}-task"\n}\n` }],
    ['another role by a text with that variable', 'covered', module('"${var.stage}-task"', refused('"${var.stage}-web"'))],
    ['a role that a module is given', 'not covered', { ...module('"${var.stage}-task"', 'module "guard" {\n  source = "./guard"\n  role = aws_iam_role.task.name\n}\n'), 'guard/main.tf': `variable "role" {}\n${refused('var.role')}` }],
    ['a policy by its ARN', 'not covered', module('"task"', `resource "aws_iam_policy" "denied" {\n  name = "\${var.stage}-denied"\n  policy = ${policy('Deny')}\n}\nresource "aws_iam_role_policy_attachment" "denied" {\n  role = aws_iam_role.task.name\n  policy_arn = "arn:aws:iam::\${data.aws_caller_identity.me.account_id}:policy/\${var.stage}-denied"\n}\n`)],
  ])('%s: %s', async (_, expected, files) => expect(await verdict(files)).toBe(expected));
});

describe('a policy that a module of the registry makes', () => {
  const made = (effect: string): string => `module "made" {\n  source = "terraform-aws-modules/iam/aws//modules/iam-policy"\n  policy = ${policy(effect)}\n}\n`;
  const attached = 'resource "aws_iam_role_policy_attachment" "made" {\n  role = aws_iam_role.task.name\n  policy_arn = module.made.arn\n}\n';
  it.each<[what: string, expected: string, files: Files]>([
    ['and that is attached, allows', 'covered', { 'main.tf': `resource "aws_iam_role" "task" {\n  name = "task"\n}\n${made('Allow')}${attached}` }],
    ['and that is attached, denies', 'not covered', module('"task"', `${made('Deny')}${attached}`)],
    ['and that is given to another module', 'covered', { 'main.tf': `${made('Allow')}module "role" {\n  source = "terraform-aws-modules/iam/aws//modules/iam-assumable-role"\n  custom_role_policy_arns = [module.made.arn]\n}\n` }],
    ['and that nobody has', 'covered', module('"task"', made('Deny'))],
  ])('%s: %s', async (_, expected, files) => expect(await verdict(files)).toBe(expected));

  it('is told as that of the role', async () => {
    const { grants } = await findGrants([{ path: 'main.tf', text: `resource "aws_iam_role" "task" {\n  name = "task"\n}\n${made('Allow')}${attached}` }]);
    expect(grants.map(({ principal, effect, unknown: doubt }) => [principal, effect, doubt])).toEqual([['aws_iam_role.task', 'Allow', undefined]]);
  });
});

const stack = (body: string): Files => ({
  'stack.ts': `import { Stack, aws_codebuild as codebuild, aws_ecs as ecs, aws_iam as iam, aws_lambda as lambda, aws_s3 as s3 } from 'aws-cdk-lib';\nexport class Access extends Stack {\n  constructor(scope: any, id: string, props: any) {\n    super(scope, id);\n    const data = s3.Bucket.fromBucketName(this, 'Data', 'data');\n    const deny = new iam.PolicyStatement({ effect: iam.Effect.DENY, actions: ['s3:*'], resources: ['*'] });\n${body}  }\n}\n`,
});

describe('CDK', () => {
  it.each<[what: string, expected: string, files: Files]>([
    ['a role that is imported twice by its ARN', 'not covered', stack("    const one = iam.Role.fromRoleArn(this, 'One', props.arn);\n    const two = iam.Role.fromRoleArn(this, 'Two', props.arn);\n    data.grantRead(one);\n    two.addToPrincipalPolicy(deny);\n")],
    ['a role that is imported by the name it is given', 'not covered', stack("    const one = new iam.Role(this, 'One', { roleName: `${props.stage}-task`, assumedBy: new iam.AccountRootPrincipal() });\n    const two = iam.Role.fromRoleName(this, 'Two', `${props.stage}-task`);\n    data.grantRead(one);\n    two.addToPrincipalPolicy(deny);\n")],
    ['the role of a function', 'not covered', stack("    const work = new lambda.Function(this, 'Work', {});\n    data.grantRead(work);\n    work.role!.addToPrincipalPolicy(deny);\n")],
    ['the role of a project', 'not covered', stack("    const build = new codebuild.Project(this, 'Build', {});\n    data.grantRead(build.role!);\n    build.addToRolePolicy(deny);\n")],
    ['the role of a task', 'not covered', stack("    const task = new ecs.FargateTaskDefinition(this, 'Task', {});\n    data.grantRead(task.taskRole);\n    task.addToTaskRolePolicy(deny);\n")],
    ['the role of a task that is granted itself', 'not covered', stack("    const task = new ecs.FargateTaskDefinition(this, 'Task', {});\n    data.grantRead(task);\n    task.taskRole.addToPrincipalPolicy(deny);\n")],
    ['the other role of a task', 'covered', stack("    const task = new ecs.FargateTaskDefinition(this, 'Task', {});\n    data.grantRead(task.taskRole);\n    task.addToExecutionRolePolicy(deny);\n")],
    ['the role of a task that is not made here', 'not covered', stack('    data.grantRead(props.service.taskDefinition.taskRole);\n    props.service.taskDefinition.addToTaskRolePolicy(deny);\n')],
    ['the other role of a task that is not made here', 'covered', stack('    data.grantRead(props.service.taskDefinition.taskRole);\n    props.service.taskDefinition.addToExecutionRolePolicy(deny);\n')],
    ['an alias of a function', 'not covered', stack("    const work = new lambda.Function(this, 'Work', {});\n    data.grantRead(work.addAlias('live'));\n    work.addToRolePolicy(deny);\n")],
    ['an alias that is made of a version', 'not covered', stack("    const work = new lambda.Function(this, 'Work', {});\n    const live = new lambda.Alias(this, 'Live', { aliasName: 'live', version: work.currentVersion });\n    data.grantRead(work);\n    live.addToRolePolicy(deny);\n")],
    ['an alias, and its role', 'not covered', stack("    const work = new lambda.Function(this, 'Work', {});\n    const live = new lambda.Alias(this, 'Live', { aliasName: 'live', version: work.latestVersion });\n    data.grantRead(live);\n    live.role!.addToPrincipalPolicy(deny);\n")],
    ['a version of a function', 'not covered', stack("    const work = new lambda.Function(this, 'Work', {});\n    const version = new lambda.Version(this, 'Version', { lambda: work });\n    data.grantRead(version);\n    work.addToRolePolicy(deny);\n")],
    ['a version of a function with a role', 'not covered', stack("    const role = new iam.Role(this, 'Role', {});\n    const work = new lambda.Function(this, 'Work', { role });\n    data.grantRead(work.currentVersion);\n    role.addToPolicy(deny);\n")],
    ['an alias of another function', 'covered', stack("    const work = new lambda.Function(this, 'Work', {});\n    const web = new lambda.Function(this, 'Web', {});\n    data.grantRead(work.addAlias('live'));\n    web.addAlias('live').addToRolePolicy(deny);\n")],
    ['a version of a function that is not made here', 'not covered', stack('    data.grantRead(props.work);\n    props.work.currentVersion.addToRolePolicy(deny);\n')],
    ['another role', 'covered', stack("    const one = iam.Role.fromRoleName(this, 'One', 'task');\n    const two = iam.Role.fromRoleName(this, 'Two', 'web');\n    data.grantRead(one);\n    two.addToPrincipalPolicy(deny);\n")],
  ])('%s: %s', async (_, expected, files) => expect(await verdict(files)).toBe(expected));
});
