/** What looks like a grant, and grants nothing, or not surely: a boundary, a role that nobody may change, an ARN that no object has. */
import { describe, it, expect } from '@jest/globals';
import { coverage } from '../../../src/detect/coverage.ts';
import type { Need } from '../../../src/detect/model.ts';
import { findGrants } from '../../../src/detect/policy/index.ts';

const need: Need = { read: ['jobs/*'], write: [] };

async function verdict(files: Record<string, string>): Promise<string> {
  const { grants } = await findGrants(Object.entries(files).map(([path, text]) => ({ path, text })));
  return coverage(need, grants).verdict;
}

function stack(body: string): Record<string, string> {
  return {
    'stack.ts': `import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';
export class DataStack extends cdk.Stack {
  constructor(scope: cdk.App, id: string) {
    super(scope, id);
    const bucket = s3.Bucket.fromBucketName(this, 'Bucket', 'data');
    ${body}
  }
}
`,
  };
}

const all = "new iam.PolicyStatement({ actions: ['s3:*'], resources: ['*'] })";
const principal = "assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com')";
const everything = 'jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "*" }] })';
const statement = '{ Effect: Allow, Action: "s3:GetObject", Resource: "arn:aws:s3:::data/*" }';

describe('a policy that only limits', () => {
  it.each<[where: string, files: Record<string, string>]>([
    ['Terraform', { 'main.tf': `resource "aws_iam_policy" "limit" {\n  policy = ${everything}\n}\nresource "aws_iam_role" "task" {\n  permissions_boundary = aws_iam_policy.limit.arn\n}\n` }],
    ['Terraform, one of several', { 'main.tf': `resource "aws_iam_policy" "limit" {\n  for_each = toset(["a", "b"])\n  policy = ${everything}\n}\nresource "aws_iam_role" "task" {\n  permissions_boundary = aws_iam_policy.limit["a"].arn\n}\nresource "aws_iam_role" "other" {\n  permissions_boundary = aws_iam_policy.limit["b"].arn\n}\n` }],
    ['CloudFormation', { 'template.yaml': `Resources:\n  Limit:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument: { Statement: [${statement}] }\n  Role:\n    Type: AWS::IAM::Role\n    Properties:\n      PermissionsBoundary: !Ref Limit\n` }],
    ['CDK, given', stack(`const limit = new iam.ManagedPolicy(this, 'Limit', { statements: [${all}] });\n    new iam.Role(this, 'Role', { ${principal}, permissionsBoundary: limit });`)],
    ['CDK, applied', stack(`const limit = new iam.ManagedPolicy(this, 'Limit', { statements: [${all}] });\n    const role = new iam.Role(this, 'Role', { ${principal} });\n    iam.PermissionsBoundary.of(role).apply(limit);`)],
    ['CDK, applied to all', stack(`const limit = new iam.ManagedPolicy(this, 'Limit', { statements: [${all}] });\n    const role = new iam.Role(this, 'Role', { ${principal} });\n    iam.PermissionsBoundary.of(this).apply(limit);`)],
  ])('%s', async (_, files) => {
    expect(await verdict(files)).toBe('not covered');
  });

  it('grants where it is attached too', async () => {
    const text = `resource "aws_iam_policy" "both" {\n  policy = ${everything}\n}\nresource "aws_iam_role" "task" {\n  permissions_boundary = aws_iam_policy.both.arn\n}\nresource "aws_iam_role" "other" {\n  name = "other"\n}\nresource "aws_iam_role_policy_attachment" "other" {\n  role       = aws_iam_role.other.name\n  policy_arn = aws_iam_policy.both.arn\n}\n`;
    expect(await verdict({ 'main.tf': text })).toBe('covered');
  });
});

describe('a role that CDK does not change', () => {
  it.each<[how: string, body: string]>([
    ['one that is made here', `const role = new iam.Role(this, 'Role', { ${principal} });\n    bucket.grantRead(role.withoutPolicyUpdates());`],
    ['one that is kept', `const role = new iam.Role(this, 'Role', { ${principal} }).withoutPolicyUpdates();\n    role.addToPrincipalPolicy(${all});`],
    ['one that is imported', "const role = iam.Role.fromRoleArn(this, 'Role', 'arn:aws:iam::123456789012:role/task').withoutPolicyUpdates();\n    bucket.grantReadWrite(role);"],
  ])('%s', async (_, body) => {
    expect(await verdict(stack(body))).toBe('not covered');
  });

  it('but may be changed elsewhere', async () => {
    expect(await verdict(stack(`const role = new iam.Role(this, 'Role', { ${principal} });\n    const fixed = role.withoutPolicyUpdates();\n    bucket.grantRead(role);`))).toBe('covered');
  });
});

describe('an ARN that no object has', () => {
  it.each([
    ['with a region', 'arn:aws:s3:us-east-1:123456789012:data/*', 'not covered'],
    ['with an account', 'arn:aws:s3::123456789012:data/*', 'not covered'],
    ['of nothing', 'data:s3:::data/*', 'not covered'],
    ['with a region that the code does not tell', 'arn:aws:s3:{{ region }}::data/*', 'unknown'],
    ['with any region', 'arn:aws:s3:*:*:data/*', 'covered'],
    ['of any partition', 'arn:*:s3:::data/*', 'covered'],
    ['of a partition that the code does not tell', 'arn:{{ partition }}:s3:::data/*', 'covered'],
  ])('%s', async (_, resource, expected) => {
    expect(await verdict({ 'policy.json': JSON.stringify({ Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: resource }] }) })).toBe(expected);
  });
});

describe('a policy that a condition attaches', () => {
  it.each([
    ['Roles: [!If [Production, !Ref Role, !Ref "AWS::NoValue"]]', 'unknown'],
    ['Roles: !If [Production, [!Ref Role], [!Ref Other]]', 'unknown'],
    ['Roles: [!Ref Role, !If [Production, !Ref Other, !Ref "AWS::NoValue"]]', 'covered'],
  ])('%s', async (roles, expected) => {
    const text = `Resources:\n  Role:\n    Type: AWS::IAM::Role\n    Properties: {}\n  Other:\n    Type: AWS::IAM::Role\n    Properties: {}\n  Policy:\n    Type: AWS::IAM::Policy\n    Properties:\n      ${roles}\n      PolicyDocument: { Statement: [${statement}] }\n`;
    expect(await verdict({ 'template.yaml': text })).toBe(expected);
  });
});

describe('a Deny for the role that serverless makes', () => {
  it.each(['Roles: [!Ref IamRoleLambdaExecution]', 'Roles: [{ Ref: IamRoleLambdaExecution }]'])('%s', async (roles) => {
    const text = `service: x\nprovider:\n  name: aws\n  iam: { role: { statements: [${statement}] } }\nresources:\n  Resources:\n    Stop:\n      Type: AWS::IAM::Policy\n      Properties:\n        ${roles}\n        PolicyDocument: { Statement: [{ Effect: Deny, Action: "s3:*", Resource: "*" }] }\n`;
    expect(await verdict({ 'serverless.yml': text })).toBe('not covered');
  });
});
