/** Groups: a user has their policies, and of a group that is not at hand nobody can tell what they are. */
import { describe, it, expect } from '@jest/globals';
import { coverage } from '../../../src/detect/coverage.ts';
import { findGrants } from '../../../src/detect/policy/index.ts';

async function judged(path: string, text: string, principal: string): Promise<{ verdict: string; reasons: readonly string[] }> {
  const { grants } = await findGrants([{ path, text }]);
  return coverage({ read: ['jobs/*'], write: [] }, grants, { principal });
}

const statement = (effect: string): string => `{ Statement: [{ Effect: ${effect}, Action: 's3:*', Resource: 'arn:aws:s3:::data/*' }] }`;
const policies = (effect: string): string => `Policies: [{ PolicyName: p, PolicyDocument: ${statement(effect)} }]`;
const template = (user: string, more: string, group = 'Deny'): string => `Parameters: { Names: { Type: CommaDelimitedList }, Name: { Type: String } }
Conditions: { More: !Equals [!Ref Name, x] }
Resources:
  User: { Type: 'AWS::IAM::User', Properties: { ${policies('Allow')}${user} } }
  Bare: { Type: 'AWS::IAM::User', Properties: { UserName: bare } }
  Team: { Type: 'AWS::IAM::Group', Properties: { ${policies(group)} } }
${more}
`;
const addition = (group: string, users: string, condition = ''): string => `  Addition: { Type: 'AWS::IAM::UserToGroupAddition', ${condition}Properties: { GroupName: ${group}, Users: ${users} } }`;

describe('CloudFormation', () => {
  it.each<[what: string, expected: string, text: string, principal?: string]>([
    ['no group', 'covered', template('', '')],
    ['a group of the template', 'not covered', template(', Groups: [!Ref Team]', '')],
    ['one that may be joined', 'unknown', template(', Groups: [!If [More, !Ref Team, !Ref AWS::NoValue]]', '')],
    ['a group that is joined by name, and is not here', 'unknown', template(', Groups: [admins]', '')],
    ['groups that a deployment gives', 'unknown', template(', Groups: !Ref Names', '')],
    ['a group that another stack gives', 'unknown', template(", Groups: [!ImportValue admins]", '')],
    ['users by reference', 'not covered', template('', addition('!Ref Team', '[!Ref User]'))],
    ['users that a deployment gives', 'unknown', template('', addition('!Ref Team', '!Ref Names'))],
    ['users that a function gives', 'unknown', template('', addition('!Ref Team', "!Split [',', !ImportValue users]"))],
    ['users of another group', 'covered', template('', addition('others', '[somebody]'))],
    ['users under a condition', 'unknown', template('', addition('!Ref Team', '[!Ref User]', 'Condition: More, '))],
    ['what a group grants under a condition', 'unknown', template('', addition('!Ref Team', '[bare]', 'Condition: More, '), 'Allow'), 'Bare'],
    ['what a group grants', 'covered', template('', addition('!Ref Team', '[bare]'), 'Allow'), 'Bare'],
  ])('%s: %s', async (_, expected, text, principal = 'User') => expect((await judged('template.yaml', text, principal)).verdict).toBe(expected));

  it('says which group is not at hand', async () => {
    const { reasons } = await judged('template.yaml', template(', Groups: [admins]', ''), 'User');
    expect(reasons.join('\n')).toContain('what group admins denies, which is not in this repo');
  });
});

describe('Terraform', () => {
  const module = (membership: string): string => `resource "aws_iam_user" "user" {
  name = "ann"
}
resource "aws_iam_user_policy" "read" {
  user   = aws_iam_user.user.name
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "arn:aws:s3:::data/*" }] })
}
resource "aws_iam_group" "team" {
  name = "team"
}
${membership}
`;
  it.each([
    ['', 'covered'],
    ['resource "aws_iam_user_group_membership" "m" {\n  user = aws_iam_user.user.name\n  groups = [aws_iam_group.team.name]\n}', 'covered'],
    ['resource "aws_iam_user_group_membership" "m" {\n  user = aws_iam_user.user.name\n  groups = ["admins"]\n}', 'unknown'],
    ['variable "groups" {}\nresource "aws_iam_user_group_membership" "m" {\n  user = aws_iam_user.user.name\n  groups = var.groups\n}', 'unknown'],
    ['resource "aws_iam_group_membership" "m" {\n  name = "m"\n  users = ["ann"]\n  group = "admins"\n}', 'unknown'],
    ['data "aws_iam_group" "admins" {\n  group_name = "admins"\n}\nresource "aws_iam_user_group_membership" "m" {\n  user = aws_iam_user.user.name\n  groups = [data.aws_iam_group.admins.group_name]\n}', 'unknown'],
  ])('%j: %s', async (membership, expected) => expect((await judged('main.tf', module(membership), 'aws_iam_user.user')).verdict).toBe(expected));
});

describe('CDK', () => {
  const stack = (user: string, more: string): string => `import { Stack, aws_iam as iam } from 'aws-cdk-lib';
export class Access extends Stack {
  constructor(scope: any, id: string, props: any) {
    super(scope, id);
    const team = new iam.Group(this, 'Team');
    const user = ${user};
    ${more}
  }
}
`;
  const allow = "new iam.PolicyStatement({ actions: ['s3:*'], resources: ['arn:aws:s3:::data/*'] })";
  it.each([
    ["new iam.User(this, 'User')", '', 'covered'],
    ["new iam.User(this, 'User', { groups: [team] })", '', 'covered'],
    ["new iam.User(this, 'User', { groups: props.groups })", '', 'unknown'],
    ["new iam.User(this, 'User', { groups: [iam.Group.fromGroupName(this, 'Admins', 'admins')] })", '', 'unknown'],
    ["new iam.User(this, 'User')", 'user.addToGroup(props.group);', 'unknown'],
    ["new iam.User(this, 'User')", "iam.Group.fromGroupName(this, 'Admins', 'admins').addUser(user);", 'unknown'],
  ])('%s %s: %s', async (user, more, expected) => expect((await judged('stack.ts', stack(user, `user.addToPolicy(${allow});\n    ${more}`), 'User')).verdict).toBe(expected));

  it('a user of CloudFormation by names', async () => {
    const made = stack("new iam.CfnUser(this, 'User', { groups: ['admins'], policies: [{ policyName: 'p', policyDocument: { Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: 'arn:aws:s3:::data/*' }] } }] })", '');
    expect((await judged('stack.ts', made, 'User')).verdict).toBe('unknown');
  });
});
