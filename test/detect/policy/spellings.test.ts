/** Spellings of policies that people use seldom: connectors, lists that a condition chooses, modules' switches, single wildcards. */
import { describe, it, expect } from '@jest/globals';
import { coverage } from '../../../src/detect/coverage.ts';
import { findGrants } from '../../../src/detect/policy/index.ts';

async function verdict(path: string, text: string, access: 'read' | 'write' = 'read'): Promise<string> {
  const { grants } = await findGrants([{ path, text }]);
  return coverage({ read: [], write: [], [access]: ['jobs/*'] }, grants, { bucket: 'data' }).verdict;
}

const bucket = 'Resources:\n  Bucket: { Type: AWS::S3::Bucket, Properties: { BucketName: data } }\n';

describe('a connector of SAM', () => {
  const embedded = (permissions: string): string => `${bucket}  Worker:\n    Type: AWS::Serverless::Function\n    Properties: {}\n    Connectors:\n      Data:\n        Properties:\n          Destination: { Id: Bucket }\n          Permissions: [${permissions}]\n`;
  const alone = (condition = ''): string => `${bucket}  Worker: { Type: AWS::Serverless::Function, Properties: {} }\n  Data:\n    Type: AWS::Serverless::Connector\n${condition}    Properties:\n      Source: { Id: Worker }\n      Destination: { Id: Bucket }\n      Permissions: [Read]\n`;
  it.each<[text: string, access: 'read' | 'write', expected: string]>([
    [embedded('Read'), 'read', 'covered'],
    [embedded('Read'), 'write', 'not covered'],
    [embedded('Read, Write'), 'write', 'covered'],
    [alone(), 'read', 'covered'],
    [alone('    Condition: Production\n'), 'read', 'unknown'],
    [alone().replace('Type: AWS::S3::Bucket', 'Type: AWS::DynamoDB::Table'), 'read', 'not covered'],
  ])('%j, %s: %s', async (text, access, expected) => {
    expect(await verdict('template.yaml', text, access)).toBe(expected);
  });
});

describe('a list that a condition chooses', () => {
  it.each([
    ['Action: !If [Production, ["s3:GetObject"], ["s3:GetObject", "s3:PutObject"]]', 'covered'],
    ['Action: !If [Production, "s3:GetObject", ["s3:GetObject", "s3:PutObject"]]', 'covered'],
    ['Action: !If [Production, ["s3:PutObject"], ["s3:GetObject", "s3:PutObject"]]', 'unknown'],
    ['Action: !If [Production, ["s3:GetObject"], !Ref "AWS::NoValue"]', 'unknown'],
    ['Action: !If [Production, ["s3:PutObject"], ["sqs:*"]]', 'not covered'],
  ])('%s: %s', async (action, expected) => {
    const text = `${bucket}  Role:\n    Type: AWS::IAM::Role\n    Properties:\n      Policies:\n        - PolicyDocument: { Statement: [{ Effect: Allow, ${action}, Resource: "arn:aws:s3:::data/*" }] }\n`;
    expect(await verdict('template.yaml', text)).toBe(expected);
  });

  it('of exceptions is not one to count on', async () => {
    const text = `${bucket}  Role:\n    Type: AWS::IAM::Role\n    Properties:\n      Policies:\n        - PolicyDocument: { Statement: [{ Effect: Allow, NotAction: !If [Production, ["sqs:*"], ["sqs:*", "s3:*"]], Resource: "arn:aws:s3:::data/*" }] }\n`;
    expect(await verdict('template.yaml', text)).toBe('unknown');
  });
});

describe('a module of the registry', () => {
  const call = (source: string, more: string): string => `data "aws_iam_policy_document" "d" {\n  statement {\n    actions   = ["s3:GetObject"]\n    resources = ["arn:aws:s3:::data/*"]\n  }\n}\nmodule "worker" {\n  source = "${source}"\n  policy_json = data.aws_iam_policy_document.d.json\n${more}\n}\n`;
  it.each([
    ['terraform-aws-modules/lambda/aws', '  attach_policy_json = true', 'covered'],
    ['terraform-aws-modules/lambda/aws', '', 'not covered'],
    ['terraform-aws-modules/lambda/aws', '  attach_policy_json = false', 'not covered'],
    ['other/lambda/aws', '', 'covered'],
    ['other/lambda/aws', '  attach_policy_json = false', 'not covered'],
  ])('%s, %s: %s', async (source, more, expected) => {
    expect(await verdict('main.tf', call(source, more))).toBe(expected);
  });
});

describe('a wildcard of one character in the first fields', () => {
  it.each(['arn:aws:s?:::data/*', '?rn:aws:s3:::*', 'arn:aw?:s3:::data/jobs/*'])('%s', async (resource) => {
    const allow = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };
    const text = (statements: unknown[]): string => JSON.stringify({ Statement: statements });
    expect(await verdict('policy.json', text([allow, { Effect: 'Deny', Action: 's3:*', Resource: resource }]))).not.toBe('covered');
    expect(await verdict('policy.json', text([{ ...allow, Resource: resource }]))).toMatch(/^(covered|unknown)$/);
  });

  it('that no object has', async () => {
    expect(await verdict('policy.json', JSON.stringify({ Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:sq?:::data/*' }] }))).toBe('not covered');
  });
});

describe('a condition that no request of an SDK meets', () => {
  it.each([
    [{ Bool: { 'aws:SecureTransport': false } }, 'covered'],
    [{ BoolIfExists: { 'aws:SecureTransport': ['false'] } }, 'covered'],
    [{ StringEquals: { 'aws:SecureTransport': 'false' } }, 'covered'],
    [{ NumericLessThan: { 's3:TlsVersion': 1.2 } }, 'covered'],
    [{ NumericLessThan: { 's3:TlsVersion': ['1.2'] } }, 'covered'],
    [{ NumericLessThan: { 's3:TlsVersion': '1.3' } }, 'unknown'],
    [{ NumericLessThanIfExists: { 's3:TlsVersion': '1.2' } }, 'covered'],
    [{ NumericLessThan: { 's3:TlsVersion': ['1.2', '1.3'] } }, 'unknown'],
    [{ NumericGreaterThan: { 's3:TlsVersion': '1.2' } }, 'unknown'],
    [{ Bool: { 'aws:SecureTransport': '${transport}' } }, 'unknown'],
  ])('%j of a Deny: %s', async (Condition, expected) => {
    const statements = [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }, { Effect: 'Deny', Action: 's3:*', Resource: '*', Condition }];
    expect(await verdict('policy.json', JSON.stringify({ Statement: statements }))).toBe(expected);
  });
});
