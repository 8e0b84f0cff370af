/** What denies from elsewhere: another file, a group, a stack's boundary, a key that is there twice. */
import { describe, it, expect } from '@jest/globals';
import { bindingGrants } from '../../../src/detect/binding-grants.ts';
import { coverage } from '../../../src/detect/coverage.ts';
import { findGrants } from '../../../src/detect/policy/index.ts';

type Files = Readonly<Record<string, string>>;

async function verdict(files: Files, options: { bucket?: string; access?: 'read' | 'list'; principal?: string } = {}): Promise<string> {
  const { access = 'read', ...more } = options;
  const { grants, unreadable } = bindingGrants(Object.keys(files)[0]!, await findGrants(Object.entries(files).map(([path, text]) => ({ path, text }))));
  return unreadable === undefined ? coverage({ read: [], write: [], [access]: ['jobs/*'] }, grants, more).verdict : 'unknown';
}

describe('the policy of a bucket in another file', () => {
  const role = (bucket: string): string => `resource "aws_iam_role" "task" {\n}\nresource "aws_iam_role_policy" "read" {\n  role = aws_iam_role.task.name\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "${bucket}" }] })\n}\n`;
  const bucketPolicy = (bucket: string): string => `resource "aws_s3_bucket" "data" {\n${bucket === '' ? '' : `  bucket = "${bucket}"\n`}}\nresource "aws_s3_bucket_policy" "data" {\n  bucket = aws_s3_bucket.data.id\n  policy = jsonencode({ Statement = [{ Effect = "Deny", Principal = "*", Action = "s3:*", Resource = "\${aws_s3_bucket.data.arn}/*" }] })\n}\n`;
  it.each<[what: string, expected: string, files: Files]>([
    ['that has a name', 'not covered', { 'main.tf': role('arn:aws:s3:::data/*'), 'bucket.tf': bucketPolicy('data') }],
    ['that is granted by a wildcard', 'not covered', { 'main.tf': role('arn:aws:s3:::da*'), 'bucket.tf': bucketPolicy('data') }],
    ['that is granted with all others', 'not covered', { 'main.tf': role('*'), 'bucket.tf': bucketPolicy('data') }],
    ['that has another name', 'covered', { 'main.tf': role('arn:aws:s3:::data/*'), 'bucket.tf': bucketPolicy('other') }],
  ])('%s: %s', async (_, expected, files) => expect(await verdict(files, { bucket: 'data' })).toBe(expected));

  it('that has no name here', async () => {
    expect(await verdict({ 'main.tf': role('${aws_s3_bucket.data.arn}/*'), 'bucket.tf': bucketPolicy('') })).toBe('not covered');
    expect(await verdict({ 'main.tf': role('${aws_s3_bucket.other.arn}/*'), 'bucket.tf': `${bucketPolicy('')}resource "aws_s3_bucket" "other" {\n}\n` })).not.toBe('not covered');
  });
});

describe('CDK', () => {
  const app = (body: string): Files => ({
    'app.ts': `import { App, Stack, Stage, PermissionsBoundary, aws_iam as iam, aws_s3 as s3 } from 'aws-cdk-lib';\nclass Access extends Stack {\n  constructor(scope: any, id: string, props?: any) {\n    super(scope, id, props);\n    const role = new iam.Role(this, 'Task', { assumedBy: new iam.AccountRootPrincipal() });\n    s3.Bucket.fromBucketName(this, 'Data', 'data').grantRead(role);\n  }\n}\n${body}`,
  });
  it.each<[what: string, expected: string, files: Files]>([
    ['no boundary', 'covered', app("new Access(new App(), 'Access', {});\n")],
    ['a list that is not there, gone through', 'covered', { 'app.ts': `import { list } from './absent';\n${app("new Access(new App(), 'Access', {});\nlist.filter((each) => each.on).map((each) => each.name);\n")['app.ts']!}` }],
    ['a list of data that is required, gone through', 'covered', { 'app.ts': `const list = require('./lists');\n${app("new Access(new App(), 'Access', {});\nlist.filter((each) => each.on).map((each) => each.name);\n")['app.ts']!}`, 'lists/index.ts': 'export default [];\n' }],
    ['what may be denied for each of a list that is not there', 'unknown', { 'app.ts': `import { list } from './absent';\n${app("new Access(new App(), 'Access', {});\n")['app.ts']!.replace('s3.', "list.forEach((each) => role.addToPolicy(new iam.PolicyStatement({ effect: iam.Effect.DENY, actions: ['s3:*'], resources: ['*'] })));\n    s3.")}` }],
    ['what may be denied for each of a list of a package', 'unknown', { 'app.ts': `import { list } from '@company/lists';\n${app("new Access(new App(), 'Access', {});\n")['app.ts']!.replace('s3.', "list.forEach((each) => role.addToPolicy(new iam.PolicyStatement({ effect: iam.Effect.DENY, actions: ['s3:*'], resources: ['*'] })));\n    s3.")}` }],
    ['a function that is not there, given an identity', 'unknown', { 'app.ts': `import { guard } from './absent';\n${app("const access = new Access(new App(), 'Access', {});\nguard(access);\n")['app.ts']!}` }],
    ['a method that is not there, given an identity', 'unknown', { 'app.ts': `import { list } from './absent';\n${app("const access = new Access(new App(), 'Access', {});\nlist.map(access);\n")['app.ts']!}` }],
    ['the boundary of a stack', 'unknown', app("new Access(new App(), 'Access', { permissionsBoundary: PermissionsBoundary.fromName('b') });\n")],
    ['the boundary of a stage', 'unknown', app("new Access(new Stage(new App(), 'Prod', { permissionsBoundary: PermissionsBoundary.fromName('b') }), 'Access', {});\n")],
  ])('%s: %s', async (_, expected, files) => expect(await verdict(files)).toBe(expected));

  it("the boundary of the app's context", async () => {
    const files = app("new Access(new App(), 'Access', {});\n");
    expect(await verdict({ ...files, 'cdk.json': '{ "app": "node app.js", "context": { "@aws-cdk/core:permissionsBoundary": { "name": "b" } } }' })).toBe('unknown');
    expect(await verdict({ ...files, 'cdk.json': '{ "app": "node app.js", "context": { "@aws-cdk/core:bootstrapQualifier": "x" } }' })).toBe('covered');
  });
});

describe('a user of a group', () => {
  const terraform = (membership: string): string => `resource "aws_iam_user" "ci" {\n  name = "ci"\n}\nresource "aws_iam_group" "team" {\n  name = "team"\n}\nresource "aws_iam_user_policy" "read" {\n  user = aws_iam_user.ci.name\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "*" }] })\n}\nresource "aws_iam_group_policy" "no" {\n  group = aws_iam_group.team.name\n  policy = jsonencode({ Statement = [{ Effect = "Deny", Action = "s3:*", Resource = "*" }] })\n}\n${membership}`;
  it.each([
    ['', 'covered'],
    ['resource "aws_iam_user_group_membership" "m" {\n  user = aws_iam_user.ci.name\n  groups = [aws_iam_group.team.name]\n}\n', 'not covered'],
    ['resource "aws_iam_group_membership" "m" {\n  name = "m"\n  users = ["ci"]\n  group = "team"\n}\n', 'not covered'],
  ])('Terraform, %j: %s', async (membership, expected) => expect(await verdict({ 'main.tf': terraform(membership) }, { principal: 'aws_iam_user.ci' })).toBe(expected));

  const cdk = (user: string, more: string): string => `import { Stack, aws_iam as iam, aws_s3 as s3 } from 'aws-cdk-lib';\nexport class Access extends Stack {\n  constructor(scope: any, id: string) {\n    super(scope, id);\n    const team = new iam.Group(this, 'Team');\n    const ci = new iam.User(this, 'Ci'${user});\n    s3.Bucket.fromBucketName(this, 'Data', 'data').grantRead(ci);\n    team.addToPolicy(new iam.PolicyStatement({ effect: iam.Effect.DENY, actions: ['s3:*'], resources: ['*'] }));\n    ${more}\n  }\n}\n`;
  it.each([
    ['', '', 'covered'],
    [', { groups: [team] }', '', 'not covered'],
    ['', 'ci.addToGroup(team);', 'not covered'],
    ['', 'team.addUser(ci);', 'not covered'],
    ['', 'if (id) team.addUser(ci);', 'unknown'],
  ])('CDK, %j, %j: %s', async (user, more, expected) => expect(await verdict({ 'stack.ts': cdk(user, more) }, { principal: 'Ci' })).toBe(expected));
});

describe('CloudFormation', () => {
  const template = (policy: string): Files => ({ 'template.yaml': `Resources:\n  Task:\n    Type: AWS::IAM::Role\n    Properties:\n      Policies:\n        - PolicyDocument: { Statement: [{ Effect: Allow, Action: "s3:*", Resource: "*" }] }\n${policy}` });
  it('a key that is there twice', async () => {
    const twice = '        - PolicyDocument:\n            Statement:\n              - Effect: Deny\n                Action: s3:*\n                Resource: "*"\n                Effect: Allow\n';
    expect(await verdict(template(twice))).toBe('unknown');
    expect(await verdict(template('  Task:\n    Type: AWS::IAM::Role\n'))).toBe('unknown');
  });

  it('a resource that is not told denies listing too', async () => {
    expect(await verdict(template('        - PolicyDocument: { Statement: [{ Effect: Deny, Action: "s3:ListBucket", Resource: { Fn::GetStackOutput: x } }] }\n'), { access: 'list' })).toBe('unknown');
  });

  it.each([
    ['!Ref RoleNames', 'unknown'],
    ['[!Ref RoleNames]', 'unknown'],
    ['!Ref OneRole', 'unknown'],
    ['!Split [",", !Ref OneRole]', 'unknown'],
    ['[!Select [0, !Ref RoleNames]]', 'unknown'],
    ['[!Ref Web, !Select [0, !Ref RoleNames]]', 'unknown'],
    ['[!If [Prod, !Select [0, !Ref RoleNames], !Ref Web]]', 'unknown'],
    ['!FindInMap [Roles, prod, names]', 'unknown'],
    ['!Split [",", "web,batch"]', 'covered'],
    ['!Split [",", "web,task"]', 'not covered'],
  ])('a policy that is given to %s: %s', async (roles, expected) => {
    const parameters = 'Parameters: { RoleNames: { Type: CommaDelimitedList }, OneRole: { Type: String } }\n';
    const denied = `  Web:\n    Type: AWS::IAM::Role\n  Denied:\n    Type: AWS::IAM::Policy\n    Properties:\n      Roles: ${roles}\n      PolicyDocument: { Statement: [{ Effect: Deny, Action: "s3:*", Resource: "*" }] }\n`;
    const text = `${parameters}${template(denied)['template.yaml']!.replace('    Properties:', '    Properties:\n      RoleName: task')}`;
    expect(await verdict({ 'template.yaml': text }, { principal: 'Task' })).toBe(expected);
  });

  it.each(['Groups: [!Ref Team]', 'UserName: ci'])('a user of a group, by %s', async (line) => {
    const membership = line.startsWith('Groups') ? '' : '  Member:\n    Type: AWS::IAM::UserToGroupAddition\n    Properties: { GroupName: !Ref Team, Users: [ci] }\n';
    const text = `Resources:\n  Ci:\n    Type: AWS::IAM::User\n    Properties:\n      ${line}\n      Policies:\n        - PolicyDocument: { Statement: [{ Effect: Allow, Action: "s3:*", Resource: "*" }] }\n  Team:\n    Type: AWS::IAM::Group\n    Properties:\n      Policies:\n        - PolicyDocument: { Statement: [{ Effect: Deny, Action: "s3:*", Resource: "*" }] }\n${membership}`;
    expect(await verdict({ 'template.yaml': text }, { principal: 'Ci' })).toBe('not covered');
  });
});
