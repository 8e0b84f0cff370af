/** Denies that the code does not tell: nothing is covered for certain where one may stand; and shapes that leave no doubt. */
import { describe, it, expect } from '@jest/globals';
import { bindingGrants } from '../../../src/detect/binding-grants.ts';
import { rankBindings } from '../../../src/detect/binding-ranks.ts';
import { coverage } from '../../../src/detect/coverage.ts';
import { findGrants, mayGrant } from '../../../src/detect/policy/index.ts';

type Files = Readonly<Record<string, string>>;

async function verdict(files: Files): Promise<string> {
  const all = Object.entries(files).map(([path, text]) => ({ path, text }));
  const own = all.filter(({ path, text }) => mayGrant(path, Buffer.from(text)));
  const { grants, unreadable } = bindingGrants(Object.keys(files)[0]!, await findGrants(own, all));
  return unreadable === undefined ? coverage({ read: ['jobs/*'], write: [] }, grants).verdict : 'unknown';
}

const denied = '{ Statement = [{ Effect = "Deny", Action = "s3:*", Resource = "*" }] }';
const terraform = (policy: string, more = ''): string => `resource "aws_iam_role" "task" {
  name = "task"
}
resource "aws_iam_role_policy" "read" {
  role   = aws_iam_role.task.id
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::data/jobs/*" }] })
}
resource "aws_iam_role_policy" "other" {
  role   = aws_iam_role.task.name
  policy = ${policy}
}
${more}
`;
const document = (body: string): string => `data "aws_iam_policy_document" "d" {\n${body}\n}\n`;

describe('Terraform', () => {
  it.each<[what: string, expected: string, files: Files]>([
    ['a policy of a variable', 'unknown', { 'main.tf': terraform('var.p', 'variable "p" {}') }],
    ['a policy of a file that is absent', 'unknown', { 'main.tf': terraform('file("deny.json")') }],
    ['a policy of a file that is broken', 'unknown', { 'main.tf': terraform('file("deny.json")'), 'deny.json': '{"Statement":[{"Effect":"Deny"' }],
    ['a policy of a data source', 'unknown', { 'main.tf': terraform('data.http.p.body') }],
    ['a policy in a text that is broken', 'unknown', { 'main.tf': terraform('<<EOF\n{"Statement":[{"Effect":"Deny","Action":"s3:*","Resource":"*"}\nEOF') }],
    ['a source document that is absent', 'unknown', { 'main.tf': terraform('data.aws_iam_policy_document.d.json', document('  source_policy_documents = [file("deny.json")]')) }],
    ['statements of a variable', 'unknown', { 'main.tf': terraform('jsonencode({ Statement = concat([{ Effect = "Allow", Action = "sqs:*", Resource = "*" }], var.more) })') }],
    ['AWSDenyAll', 'not covered', { 'main.tf': terraform('""', 'resource "aws_iam_role_policy_attachment" "a" {\n  role = aws_iam_role.task.name\n  policy_arn = "arn:aws:iam::aws:policy/AWSDenyAll"\n}') }],
    ['the policy of the bucket in another file', 'not covered', { 'main.tf': terraform('""'), 'bucket.tf': 'resource "aws_s3_bucket_policy" "b" {\n  bucket = "data"\n  policy = jsonencode({ Statement = [{ Effect = "Deny", Principal = "*", Action = "s3:*", Resource = "arn:aws:s3:::data/*" }] })\n}\n' }],
    ['the policy of another bucket', 'covered', { 'main.tf': terraform('""'), 'bucket.tf': 'resource "aws_s3_bucket_policy" "b" {\n  bucket = "other"\n  policy = jsonencode({ Statement = [{ Effect = "Deny", Principal = "*", Action = "s3:*", Resource = "arn:aws:s3:::other/*" }] })\n}\n' }],
    ['a policy about something else', 'covered', { 'main.tf': terraform('data.aws_iam_policy_document.d.json', document('  statement {\n    actions = ["secretsmanager:GetSecretValue"]\n    resources = [aws_secretsmanager_secret.x.arn]\n  }')) }],
    ['statements that a variable may add, and that allow', 'covered', { 'main.tf': terraform('data.aws_iam_policy_document.d.json', document('  dynamic "statement" {\n    for_each = var.s\n    content {\n      actions = ["sqs:*"]\n      resources = [statement.value]\n    }\n  }')) }],
    ['a Deny in a module that runs for a variable', 'unknown', { 'main.tf': terraform('""', `resource "aws_iam_role_policy" "no" {\n  count = var.x ? 1 : 0\n  role = aws_iam_role.task.name\n  policy = jsonencode(${denied})\n}`) }],
  ])('%s: %s', async (_, expected, files) => expect(await verdict(files)).toBe(expected));
});

const policies = (more: string): string => `Resources:
  Task:
    Type: AWS::IAM::Role
    Properties:
      RoleName: task
      Policies:
        - PolicyName: read
          PolicyDocument: {Statement: [{Effect: Allow, Action: s3:GetObject, Resource: "arn:aws:s3:::data/jobs/*"}]}
${more}`;
const deny = '{Statement: [{Effect: Deny, Action: "s3:*", Resource: "*"}]}';
const policy = (roles: string, text: string): string => policies(`  No:\n    Type: AWS::IAM::Policy\n    Properties:\n      Roles: [${roles}]\n      PolicyDocument: ${text}\n`);
const sam = (more: string): string => `Resources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties:\n      Policies:\n        - S3ReadPolicy: {BucketName: data}\n${more}`;

describe('CloudFormation', () => {
  it.each<[what: string, expected: string, text: string]>([
    ['a policy on the role by its name', 'not covered', policy('task', deny)],
    ['a policy that is included', 'unknown', policy('!Ref Task', '{"Fn::Transform": {Name: "AWS::Include"}}')],
    ['a policy of a parameter', 'unknown', policy('!Ref Task', '!Ref Document')],
    ['a policy of another role', 'covered', policy('other', deny)],
    ['a policy under a condition, which allows', 'covered', policies('        - !If [X, {PolicyName: y, PolicyDocument: {Statement: [{Effect: Allow, Action: "sqs:*", Resource: "*"}]}}, !Ref AWS::NoValue]\n')],
    ['a policy under a condition, which denies', 'unknown', policies(`        - !If [X, {PolicyName: y, PolicyDocument: ${deny}}, !Ref AWS::NoValue]\n`)],
    ['policies of SAM', 'covered', sam('        - DynamoDBCrudPolicy: {TableName: !Ref T}\n        - !If [X, {S3WritePolicy: {BucketName: data}}, !Ref AWS::NoValue]\n')],
  ])('%s: %s', async (_, expected, text) => expect(await verdict({ 't.yaml': text })).toBe(expected));
});

const serverless = (more: string, role = ''): string => `service: x\nprovider:\n  name: aws\n  iam:\n    role:\n${role}      statements:\n        - {Effect: Allow, Action: s3:GetObject, Resource: "arn:aws:s3:::data/jobs/*"}\n${more}`;

describe('serverless', () => {
  it.each<[what: string, expected: string, files: Files]>([
    ['statements alone', 'covered', { 'serverless.yml': serverless('') }],
    ['a file', 'not covered', { 'serverless.yml': serverless('        - ${file(deny.yml)}\n'), 'deny.yml': 'Effect: Deny\nAction: s3:*\nResource: "*"\n' }],
    ['a file that is absent', 'unknown', { 'serverless.yml': serverless('        - ${file(deny.yml)}\n') }],
    ['a file that is broken', 'unknown', { 'serverless.yml': serverless('        - ${file(deny.yml)}\n'), 'deny.yml': 'Effect: Deny\nAction: [s3:*\n' }],
    ['a value that is not there', 'unknown', { 'serverless.yml': serverless('        - ${self:custom.s}\n') }],
    ['a boundary', 'unknown', { 'serverless.yml': serverless('', '      permissionsBoundary: arn:aws:iam::1:policy/b\n') }],
  ])('%s: %s', async (_, expected, files) => expect(await verdict(files)).toBe(expected));
});

describe('JSON', () => {
  it('with a key that is there twice: unknown', async () => {
    const [allow, no] = ['Allow', 'Deny'].map((effect) => `"Statement": [{"Effect": "${effect}", "Action": "s3:*", "Resource": "*"}]`);
    expect(await verdict({ 'p.json': `{${no}, ${allow}}` })).toBe('unknown');
  });
});

const python = (before: string, body: string): string => `from aws_cdk import Stack, Aspects, aws_iam as iam, aws_s3 as s3
${before}
class Access(Stack):
    def __init__(self, scope, id, **kw):
        super().__init__(scope, id, **kw)
        role = iam.Role(self, "Task", assumed_by=iam.ServicePrincipal("x"))
        s3.Bucket.from_bucket_name(self, "B", "data").grant_read(role, "jobs/*")
        ${body}
`;
const typescript = (before: string, body: string): string => `import { Stack, Aspects, aws_iam as iam, aws_s3 as s3 } from 'aws-cdk-lib';
${before}
export class Access extends Stack {
  constructor(scope, id) {
    super(scope, id);
    const role = new iam.Role(this, 'Task', { assumedBy: new iam.ServicePrincipal('x') });
    s3.Bucket.fromBucketName(this, 'B', 'data').grantRead(role, 'jobs/*');
    ${body}
  }
}
`;
const limits = (body: string): string => `class Limits { visit(node) { if (node instanceof iam.Role) { ${body} } } }`;

describe('CDK', () => {
  it.each<[what: string, expected: string, files: Files]>([
    ['a document of a file', 'unknown', { 's.py': python('import json', 'role.attach_inline_policy(iam.Policy(self, "P", document=iam.PolicyDocument.from_json(json.load(open("deny.json")))))') }],
    ['a statement that is given', 'unknown', { 's.py': python('', 'role.add_to_policy(kw["statement"])') }],
    ['statements of a package', 'unknown', { 's.py': python('from company import denials', 'role.add_to_policy(denials())') }],
    ['AWSDenyAll', 'not covered', { 's.py': python('', 'role.add_managed_policy(iam.ManagedPolicy.from_aws_managed_policy_name("AWSDenyAll"))') }],
    ['an aspect that puts no policy', 'covered', { 's.ts': typescript(limits('console.log(node.node.path);'), 'Aspects.of(this).add(new Limits());') }],
    ['an aspect of a package', 'covered', { 's.ts': typescript("import { AwsSolutionsChecks } from 'cdk-nag';", 'Aspects.of(this).add(new AwsSolutionsChecks());') }],
    ['a document of JSON that is imported', 'unknown', { 's.ts': typescript("import deny from './deny.json';", "role.attachInlinePolicy(new iam.Policy(this, 'P', { document: iam.PolicyDocument.fromJson(deny) }));") }],
    ['other grants', 'covered', { 's.ts': typescript("import { aws_sqs as sqs } from 'aws-cdk-lib';", "new sqs.Queue(this, 'Q').grantSendMessages(role); role.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('CloudWatchLogsFullAccess'));") }],
  ])('%s: %s', async (_, expected, files) => expect(await verdict(files)).toBe(expected));
});

const cdk = (document: string): string => `import * as iam from 'aws-cdk-lib/aws-iam';
import * as fs from 'fs';
import { Stack } from 'aws-cdk-lib';
export class S extends Stack {
  constructor(scope, id) {
    super(scope, id);
    const role = new iam.Role(this, 'TaskRole', { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') });
    new iam.ManagedPolicy(this, 'P', { document: ${document}, roles: [role] });
  }
}
`;

describe('a policy that code reads from a file may grant what is needed', () => {
  it.each<[what: string, files: Files]>([
    ['CDK', { 'stack.ts': cdk("iam.PolicyDocument.fromJson(JSON.parse(fs.readFileSync('policy.json', 'utf8')))") }],
    ['the API', { 'api.js': "const { IAMClient, PutRolePolicyCommand } = require('@aws-sdk/client-iam');\nconst fs = require('fs');\nnew IAMClient({}).send(new PutRolePolicyCommand({ RoleName: 'Task', PolicyName: 'p', PolicyDocument: fs.readFileSync('policy.json', 'utf8') }));\n" }],
    ['the API, in Python', { 'api.py': "import boto3\niam = boto3.client('iam')\nwith open('policy.json') as f:\n    document = f.read()\niam.put_role_policy(RoleName='Task', PolicyName='p', PolicyDocument=document)\n" }],
    ['Pulumi', { 'index.ts': "import * as aws from '@pulumi/aws';\nimport * as fs from 'fs';\nconst role = new aws.iam.Role('task', { assumeRolePolicy: '{}' });\nnew aws.iam.RolePolicy('p', { role: role.id, policy: fs.readFileSync('policy.json', 'utf8') });\n" }],
    ['Terraform, of a file that is absent', { 'main.tf': 'resource "aws_iam_role_policy" "p" {\n  role   = "task"\n  policy = file("policy.json")\n}\n' }],
  ])('%s', async (_, files) => expect(await verdict(files)).toBe('unknown'));

  it('and is no hint of what it is for', async () => {
    const text = cdk("iam.PolicyDocument.fromJson(JSON.parse(fs.readFileSync('policy.json', 'utf8')))");
    const { grants } = await findGrants([{ path: 'stack.ts', text }]);
    expect(grants.map(({ effect, key }) => [effect, key])).toContainEqual(['Allow', '*']);
    expect(rankBindings({ read: ['jobs/*'], write: [] }, grants)).toEqual([]);
  });
});
