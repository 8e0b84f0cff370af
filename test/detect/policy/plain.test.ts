/** Policies as plain objects in code: handed to AWS's API, to Pulumi, or kept in a configuration that is code. */
import { describe, it, expect } from '@jest/globals';
import { findGrants } from '../../../src/detect/policy/index.ts';

async function grantsOf(path: string, text: string): Promise<string[]> {
  const { grants } = await findGrants([{ path, text }]);
  return grants.map(({ line, effect, actions, bucket, bucketCode, key, principal, kind, unknown, condition }) =>
    [`${line}`, kind === 'resource' ? 'bucket policy' : principal, effect, actions.join(), bucketCode ?? bucket ?? '?', key ?? '', unknown === undefined ? '' : `unknown: ${unknown}`, condition === undefined ? '' : `if ${condition}`].filter((word) => word !== '').join(' '),
  );
}

const document = "{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['s3:GetObject'], Resource: `arn:aws:s3:::data/${prefix}/*` }] }";

describe("AWS's API in TypeScript", () => {
  it.each<[title: string, text: string, expected: string[]]>([
    ['a command', `import { IAMClient, PutRolePolicyCommand } from '@aws-sdk/client-iam';
const prefix = 'jobs';
await new IAMClient({}).send(new PutRolePolicyCommand({ RoleName: 'task', PolicyName: 'data', PolicyDocument: JSON.stringify(${document}) }));
`, ['3 task Allow s3:GetObject data jobs/*']],
    ['a method', `const AWS = require('aws-sdk');
const iam = new AWS.IAM();
async function grant(prefix) {
  const policy = ${document};
  await iam.putUserPolicy({ UserName: 'ci', PolicyName: 'data', PolicyDocument: JSON.stringify(policy) }).promise();
}
`, ['5 ci Allow s3:GetObject data */* unknown: prefix']],
    ['in a branch', `import { IAM } from '@aws-sdk/client-iam';
const prefix = 'jobs';
if (process.env.X) await new IAM({}).putRolePolicy({ RoleName: 'task', PolicyName: 'data', PolicyDocument: JSON.stringify(${document}) });
`, ['3 task Allow s3:GetObject data jobs/* if a branch of the code']],
    ['a statement that something is spread into', `import { IAM } from '@aws-sdk/client-iam';
async function grant(more) {
  await new IAM({}).putRolePolicy({ RoleName: 'task', PolicyDocument: JSON.stringify({ Statement: [{ ...more, Effect: 'Allow', Action: 's3:*', Resource: 'arn:aws:s3:::data/*' }] }) });
}
`, ['3 task Allow s3:* data * if more']],
    ['a policy on its own, and a text', `import { IAM } from '@aws-sdk/client-iam';
const bucket = process.env.BUCKET;
await new IAM({}).createPolicy({ PolicyName: 'data', PolicyDocument: \`{"Statement": [{"Effect": "Deny", "Action": "s3:*", "Resource": "arn:aws:s3:::\${bucket}/*"}]}\` });
`, ['3 data Deny s3:* ${process.env.BUCKET} *']],
    ['a bucket policy', `import { S3 } from '@aws-sdk/client-s3';
const prefix = 'jobs';
await new S3({}).putBucketPolicy({ Bucket: 'data', Policy: JSON.stringify({ Statement: { ...${document}.Statement[0], Principal: '*' } }) });
`, ['3 bucket policy Allow s3:GetObject data jobs/*']],
    ['what only limits a session', `import { STS } from '@aws-sdk/client-sts'; // PolicyDocument
const prefix = 'jobs';
await new STS({}).assumeRole({ RoleArn: 'arn:aws:iam::1:role/task', Policy: JSON.stringify(${document}) });
`, []],
    ['a policy that AWS made', `import { IAM } from '@aws-sdk/client-iam'; // PolicyDocument
await new IAM({}).attachRolePolicy({ RoleName: 'task', PolicyArn: 'arn:aws:iam::aws:policy/AmazonS3FullAccess' });
`, ['2 task Allow s3:* * ', '2 task Allow s3:* * *'].map((each) => each.trim())],
  ])('reads %s', async (_, text, expected) => {
    expect(await grantsOf('grant.ts', text)).toEqual(expected);
  });
});

describe("AWS's API in Python", () => {
  it.each<[title: string, text: string, expected: string[]]>([
    ['json.dumps', `import boto3, json
iam = boto3.client("iam")
BUCKET = "data"
def grant(name):
    policy = {"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": [f"arn:aws:s3:::{BUCKET}", f"arn:aws:s3:::{BUCKET}/*"]}]}
    iam.put_role_policy(RoleName=name, PolicyName="data", PolicyDocument=json.dumps(policy))
`, ['6 name Allow s3:* data', '6 name Allow s3:* data *']],
    ['a text', `import boto3, json
boto3.client("iam").put_role_policy(RoleName="task", PolicyName="data", PolicyDocument='{"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::data/*"}]}')
`, ['2 task Allow s3:GetObject data *']],
    ['a text that is read first', `import json
from aws_cdk import aws_iam as iam
iam.Policy(None, "Data", document=iam.PolicyDocument.from_json(json.loads('{"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::data/*"}]}')))
`, ['3 Data Allow s3:GetObject data *']],
    ['only a role that may be assumed', `import boto3, json
boto3.client("iam").create_role(RoleName="x", AssumeRolePolicyDocument=json.dumps({"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}))
`, []],
  ])('reads %s', async (_, text, expected) => {
    expect(await grantsOf('grant.py', text)).toEqual(expected);
  });
});

describe('Pulumi', () => {
  it.each<[title: string, path: string, text: string, expected: string[]]>([
    ['a policy of a role', 'index.ts', `import * as aws from '@pulumi/aws';
import * as pulumi from '@pulumi/pulumi';
const bucket = new aws.s3.BucketV2('models', { bucket: 'data' });
const role = new aws.iam.Role('task', { assumeRolePolicy: '{}', managedPolicyArns: [aws.iam.ManagedPolicy.AmazonS3ReadOnlyAccess] });
new aws.iam.RolePolicy('own', {
  role: role.id,
  policy: { Statement: [{ Effect: 'Allow', Action: 's3:PutObject', Resource: pulumi.interpolate\`\${bucket.arn}/jobs/*\` }] },
});
`, ['4 task Allow s3:Get*,s3:List*,s3:Describe* *', '4 task Allow s3:Get*,s3:List*,s3:Describe* * *', '5 task Allow s3:PutObject data jobs/*']],
    ['a policy that is attached', 'index.ts', `import * as aws from '@pulumi/aws';
const bucket = new aws.s3.Bucket('models');
const role = new aws.iam.Role('task', { name: 'task-role', assumeRolePolicy: '{}' });
const policy = new aws.iam.Policy('data', {
  policy: bucket.arn.apply((arn) => JSON.stringify({ Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: arn + '/*' }] })),
});
new aws.iam.RolePolicyAttachment('a', { role: role.name, policyArn: policy.arn });
`, ['4 task Allow s3:GetObject ${bucket models} *']],
    ['Python', '__main__.py', `import json
import pulumi_aws as aws
from pulumi import Output
bucket = aws.s3.Bucket("models", bucket="data")
role = aws.iam.Role("task", assume_role_policy="{}")
aws.iam.RolePolicy("own", role=role.id, policy=json.dumps({"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::data/*"}]}))
aws.iam.RolePolicy("two", role=role.id, policy=Output.json_dumps({"Statement": [{"Effect": "Allow", "Action": "s3:PutObject", "Resource": Output.format("{0}/out/*", bucket.arn)}]}))
`, ['6 task Allow s3:GetObject data *', '7 task Allow s3:PutObject data out/*']],
    ['a bucket policy', 'index.ts', `import * as aws from '@pulumi/aws';
const bucket = new aws.s3.Bucket('models', { bucket: 'data' });
new aws.s3.BucketPolicy('public', { bucket: bucket.id, policy: bucket.arn.apply((arn) => ({ Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: \`\${arn}/*\` }] })) });
`, ['3 bucket policy Allow s3:GetObject data *']],
  ])('reads %s', async (_, path, text, expected) => {
    expect(await grantsOf(path, text)).toEqual(expected);
  });
});

describe('serverless.ts', () => {
  it('is read as serverless.yml is', async () => {
    const text = `import type { AWS } from '@serverless/typescript';
const serverlessConfiguration: AWS = {
  service: 'jobs',
  provider: {
    name: 'aws',
    iam: { role: { statements: [{ Effect: 'Allow', Action: ['s3:GetObject'], Resource: 'arn:aws:s3:::\${self:custom.bucket}/jobs/*' }] } },
  },
  custom: { bucket: 'data' },
};
module.exports = serverlessConfiguration;
`;
    expect(await grantsOf('serverless.ts', text)).toEqual(['1 provider.iam.role Allow s3:GetObject data jobs/*']);
    expect(await grantsOf('other.ts', text)).toEqual([]);
  });
});
