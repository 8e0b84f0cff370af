/** Identities that are named from elsewhere: what is denied to somebody of a role's name may be denied to that role. */
import { describe, it, expect } from '@jest/globals';
import { bindingGrants } from '../../../src/detect/binding-grants.ts';
import { coverage } from '../../../src/detect/coverage.ts';
import { findGrants } from '../../../src/detect/policy/index.ts';

type Files = Readonly<Record<string, string>>;

async function judged(files: Files): Promise<{ verdict: string; reasons: readonly string[] }> {
  const { grants } = bindingGrants(Object.keys(files)[0]!, await findGrants(Object.entries(files).map(([path, text]) => ({ path, text }))));
  return coverage({ read: ['jobs/*'], write: [] }, grants);
}

const role = (name: string): string => `resource "aws_iam_role" "task" {\n  name = ${name}\n}\n`;
const policy = (label: string, holder: string, effect: string): string =>
  `resource "aws_iam_role_policy" "${label}" {\n  role   = ${holder}\n  policy = jsonencode({ Statement = [{ Effect = "${effect}", Action = "s3:*", Resource = "arn:aws:s3:::data/*" }] })\n}\n`;
const allowed = (name: string): string => `${role(name)}${policy('read', 'aws_iam_role.task.id', 'Allow')}`;
const template = (resources: string): string => `Parameters: { Name: { Type: String } }\nResources:\n${resources}\n`;
const document = (effect: string): string => `PolicyDocument: { Statement: [{ Effect: ${effect}, Action: 's3:*', Resource: 'arn:aws:s3:::data/*' }] }`;
const cfnRole = (name: string): string => template(`  Task: { Type: 'AWS::IAM::Role', Properties: { RoleName: ${name}, Policies: [{ PolicyName: p, ${document('Allow')} }] } }`);
const cfnDeny = (name: string): string => template(`  Deny: { Type: 'AWS::IAM::Policy', Properties: { PolicyName: d, Roles: [${name}], ${document('Deny')} } }`);
const cdk = (holder: string, effect: string): string => `import { Stack, aws_iam as iam } from 'aws-cdk-lib';
export class Access extends Stack {
  constructor(scope: any, id: string) {
    super(scope, id);
    ${holder}.addToPrincipalPolicy(new iam.PolicyStatement({ effect: iam.Effect.${effect}, actions: ['s3:*'], resources: ['arn:aws:s3:::data/*'] }));
  }
}
`;

describe('what is denied to a role by its name', () => {
  it.each<[what: string, expected: string, files: Files]>([
    ['in another root', 'unknown', { 'a/main.tf': allowed('"task"'), 'b/main.tf': policy('deny', '"task"', 'Deny') }],
    ['in another root, of another name', 'covered', { 'a/main.tf': allowed('"task"'), 'b/main.tf': policy('deny', '"other"', 'Deny') }],
    ['in another root that makes one itself', 'covered', { 'a/main.tf': allowed('"task"'), 'b/main.tf': `${role('"task"')}${policy('deny', '"task"', 'Deny')}` }],
    ['in another root that looks it up', 'unknown', { 'a/main.tf': allowed('"task"'), 'b/main.tf': `data "aws_iam_role" "task" {\n  name = "task"\n}\n${policy('deny', 'data.aws_iam_role.task.name', 'Deny')}` }],
    ['in two roots that both only name it', 'unknown', { 'a/main.tf': policy('read', '"task"', 'Allow'), 'b/main.tf': policy('deny', '"task"', 'Deny') }],
    ['in another root that makes what this one names', 'unknown', { 'a/main.tf': policy('read', '"task"', 'Allow'), 'b/main.tf': `${role('"task"')}${policy('deny', 'aws_iam_role.task.id', 'Deny')}` }],
    ['in another root, by a name that is partly told', 'unknown', { 'a/main.tf': `variable "stage" {}\n${allowed('"${var.stage}-task"')}`, 'b/main.tf': `variable "env" {}\n${policy('deny', '"${var.env}-task"', 'Deny')}` }],
    ['in another root, by a name that cannot be it', 'covered', { 'a/main.tf': `variable "stage" {}\n${allowed('"${var.stage}-task"')}`, 'b/main.tf': `variable "env" {}\n${policy('deny', '"${var.env}-job"', 'Deny')}` }],
    ['in the same root, looked up', 'not covered', { 'main.tf': `${allowed('"task"')}data "aws_iam_role" "same" {\n  name = "task"\n}\n${policy('deny', 'data.aws_iam_role.same.id', 'Deny')}` }],
    ['in the same root, where all that is known of it is its name', 'not covered', { 'main.tf': `data "aws_iam_role" "task" {\n  name = "task"\n}\n${policy('read', 'data.aws_iam_role.task.id', 'Allow')}${policy('deny', '"task"', 'Deny')}` }],
    ['in another template', 'unknown', { 'a/template.yaml': cfnRole('task'), 'b/template.yaml': cfnDeny('task') }],
    ['in another template, by a text with parameters', 'unknown', { 'a/template.yaml': cfnRole("!Sub '${Name}-task'"), 'b/template.yaml': cfnDeny("!Sub '${Name}-task'") }],
    ['in the same template, by a name made of that of a role', 'covered', { 'template.yaml': `${cfnRole('task')}  Deny: { Type: 'AWS::IAM::Policy', Properties: { PolicyName: d, Roles: [!Sub '\${Task}-other'], ${document('Deny')} } }\n` }],
    ['in another template, of another name', 'covered', { 'a/template.yaml': cfnRole('task'), 'b/template.yaml': cfnDeny('job') }],
    ['in Terraform, of a template', 'unknown', { 'a/template.yaml': cfnRole('task'), 'b/main.tf': policy('deny', '"task"', 'Deny') }],
    ['in a template, of CDK', 'unknown', { 'a.ts': cdk("new iam.Role(this, 'Task', { roleName: 'task' })", 'ALLOW'), 'b/template.yaml': cfnDeny('task') }],
    ['in CDK, of a template', 'unknown', { 'a/template.yaml': cfnRole('task'), 'b.ts': cdk("iam.Role.fromRoleName(this, 'Task', 'task')", 'DENY') }],
    ['in CDK, of a template, by its ARN', 'unknown', { 'a/template.yaml': cfnRole('task'), 'b.ts': cdk("iam.Role.fromRoleArn(this, 'Task', `arn:aws:iam::${Stack.of(this).account}:role/task`)", 'DENY') }],
  ])('%s: %s', async (_, expected, files) => expect((await judged(files)).verdict).toBe(expected));

  it('is told by both of its names', async () => {
    const { reasons } = await judged({ 'a/main.tf': allowed('"task"'), 'b/main.tf': policy('deny', '"task"', 'Deny') });
    expect(reasons.join('\n')).toContain('b/main.tf:3 denies *, but the code does not tell whether task of b/main.tf is aws_iam_role.task');
  });
});
