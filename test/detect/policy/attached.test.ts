/** Policies that are attached by a name: AWS's own that are known, those that grant nothing in S3, and those that are not in the repo. */
import { describe, it, expect } from '@jest/globals';
import { coverage } from '../../../src/detect/coverage.ts';
import { findGrants } from '../../../src/detect/policy/index.ts';

const cloudFormation = (arns: string): Record<string, string> => ({
  'template.yaml': `Parameters:\n  More: { Type: String }\nResources:\n  Role:\n    Type: AWS::IAM::Role\n    Properties:\n      ManagedPolicyArns: [${arns}]\n      Policies:\n        - PolicyDocument: { Statement: [{ Effect: Allow, Action: "s3:GetObject", Resource: "arn:aws:s3:::data/own/*" }] }\n  Own:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument: { Statement: [{ Effect: Allow, Action: "s3:GetObject", Resource: "arn:aws:s3:::data/runs/*" }] }\n`,
});
const sam = (policy: string): Record<string, string> => ({
  'template.yaml': `Resources:\n  Worker:\n    Type: AWS::Serverless::Function\n    Properties:\n      Policies:\n        - ${policy}\n        - S3ReadPolicy: { BucketName: other }\n`,
});
const terraform = (arn: string, more = ''): Record<string, string> => ({
  'main.tf': `resource "aws_iam_role" "task" {\n  name = "task"\n}\nresource "aws_iam_role_policy_attachment" "more" {\n  role = aws_iam_role.task.name\n  policy_arn = ${arn}\n}\n${more}\n`,
});
const cdk = (policy: string): Record<string, string> => ({
  'stack.ts': `import * as cdk from 'aws-cdk-lib';\nimport * as iam from 'aws-cdk-lib/aws-iam';\nexport class DataStack extends cdk.Stack {\n  constructor(scope: cdk.App, id: string, props: any) {\n    super(scope, id);\n    const role = new iam.Role(this, 'Role', { assumedBy: new iam.AccountRootPrincipal() });\n    role.addManagedPolicy(${policy});\n  }\n}\n`,
});
const serverless = (arn: string): Record<string, string> => ({
  'serverless.yml': `service: x\nprovider:\n  name: aws\n  iam:\n    role:\n      managedPolicies: [${arn}]\n`,
});

async function judge(files: Record<string, string>): Promise<{ verdict: string; reasons: string }> {
  const { grants } = await findGrants(Object.entries(files).map(([path, text]) => ({ path, text })));
  const { verdict, reasons } = coverage({ read: ['jobs/*'], write: [] }, grants, { bucket: 'data' });
  return { verdict, reasons: reasons.join('\n') };
}

describe('a policy of AWS', () => {
  it.each<[files: Record<string, string>, expected: string]>([
    [cloudFormation('arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess'), 'covered'],
    [cloudFormation('!Sub "arn:${AWS::Partition}:iam::aws:policy/AmazonS3ReadOnlyAccess"'), 'covered'],
    [cloudFormation('arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole'), 'not covered'],
    [cloudFormation('arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore'), 'not covered'],
    [cloudFormation('arn:aws:iam::aws:policy/AWSLambdaExecute'), 'covered'],
    [cloudFormation('arn:aws:iam::aws:policy/AmazonAthenaFullAccess'), 'not covered'],
    [cloudFormation('arn:aws:iam::aws:policy/AWSLakeFormationCrossAccountManager'), 'not covered'],
    [cloudFormation('arn:aws:iam::aws:policy/AmazonSageMakerFullAccess'), 'unknown'],
    [cloudFormation('arn:aws:iam::aws:policy/AmazonSomethingFullAccess'), 'unknown'],
    [cloudFormation('arn:aws:iam::123456789012:policy/AmazonS3ReadOnlyAccess'), 'unknown'],
    [sam('AWSLambdaBasicExecutionRole'), 'not covered'],
    [sam('AmazonS3ReadOnlyAccess'), 'covered'],
    [terraform('"arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"'), 'covered'],
    [terraform('"arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonS3ReadOnlyAccess"'), 'covered'],
    [terraform('"arn:${var.partition}:iam::aws:policy/AmazonS3ReadOnlyAccess"', 'variable "partition" {}'), 'covered'],
    [terraform('data.aws_iam_policy.s3.arn', 'data "aws_iam_policy" "s3" {\n  name = "AmazonS3ReadOnlyAccess"\n}'), 'covered'],
    [terraform('data.aws_iam_policy.logs.arn', 'data "aws_iam_policy" "logs" {\n  arn = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"\n}'), 'not covered'],
    [cdk("iam.ManagedPolicy.fromAwsManagedPolicyName('service-role/AWSLambdaVPCAccessExecutionRole')"), 'not covered'],
    [cdk("iam.ManagedPolicy.fromAwsManagedPolicyName('AmazonS3FullAccess')"), 'covered'],
    [cdk("iam.ManagedPolicy.fromAwsManagedPolicyName('AmazonSomethingFullAccess')"), 'unknown'],
    [serverless('arn:aws:iam::aws:policy/AmazonS3FullAccess'), 'covered'],
  ])('%j: %s', async (files, expected) => {
    expect((await judge(files)).verdict).toBe(expected);
  });
});

describe('what a policy that is attached may deny', () => {
  const aws = (name: string): string => `arn:aws:iam::aws:policy/${name}`;
  const readOnly = aws('AmazonS3ReadOnlyAccess');
  it.each<[what: string, expected: string, files: Record<string, string>]>([
    ["one of AWS's that is not known here denies nothing", 'covered', cloudFormation(`${aws('AmazonSomethingFullAccess')}, ${readOnly}`)],
    ["one of AWS's that is known to deny", 'not covered', cloudFormation(`${aws('AWSCompromisedKeyQuarantineV3')}, ${readOnly}`)],
    ["one of AWS's that denies under conditions", 'unknown', cloudFormation(`${aws('AmazonSecurityLakePermissionsBoundary')}, ${readOnly}`)],
    ["one of AWS's whose name is not told", 'unknown', cloudFormation(`!Sub "arn:aws:iam::aws:policy/\${More}", ${readOnly}`)],
    ["one of the account's", 'unknown', cloudFormation(`arn:aws:iam::123456789012:policy/team, ${readOnly}`)],
    ['one that is looked up by a name of AWS', 'covered', terraform('data.aws_iam_policy.s3.arn', 'data "aws_iam_policy" "s3" {\n  name = "AmazonS3ReadOnlyAccess"\n}')],
    ['one that is looked up by another name', 'unknown', { 'main.tf': `${terraform(`"${readOnly}"`)['main.tf']!}resource "aws_iam_role_policy_attachment" "team" {\n  role = aws_iam_role.task.name\n  policy_arn = data.aws_iam_policy.team.arn\n}\ndata "aws_iam_policy" "team" {\n  name = "team"\n}\n` }],
    ['one that is given to a CDK role', 'unknown', cdk("iam.ManagedPolicy.fromAwsManagedPolicyName('AmazonS3ReadOnlyAccess'));\n    role.addManagedPolicy(iam.ManagedPolicy.fromManagedPolicyName(this, 'Team', 'team')")],
    ['one of serverless', 'unknown', serverless(`arn:aws:iam::123456789012:policy/team, ${readOnly}`)],
  ])('%s: %s', async (_, expected, files) => {
    expect((await judge(files)).verdict).toBe(expected);
  });

  it('is told, with its name and its line', async () => {
    const { reasons } = await judge(cloudFormation(`arn:aws:iam::123456789012:policy/team, ${readOnly}`));
    expect(reasons).toContain('template.yaml:7 denies *, but the code does not tell what policy arn:aws:iam::123456789012:policy/team denies, which is not in this repo; for read of jobs/*');
  });
});

describe('a policy that is not in the repo', () => {
  it.each<[files: Record<string, string>, which: string]>([
    [cloudFormation('arn:aws:iam::123456789012:policy/team'), 'what policy arn:aws:iam::123456789012:policy/team grants, which is not in this repo'],
    [cloudFormation('!Ref More'), 'what policy More grants, which is not in this repo'],
    [cloudFormation('!ImportValue shared'), 'what policy ImportValue shared grants, which is not in this repo'],
    [cloudFormation('!If [Production, !Ref More, !Ref "AWS::NoValue"]'), 'what policy More grants, which is not in this repo'],
    [sam('!Ref More'), 'what policy More grants'],
    [terraform('var.policy', 'variable "policy" {}'), 'what policy var.policy grants'],
    [terraform('"arn:aws:iam::123456789012:policy/team"'), 'what policy arn:aws:iam::123456789012:policy/team grants'],
    [terraform('data.aws_iam_policy.team.arn', 'data "aws_iam_policy" "team" {\n  name = "team"\n}'), 'what policy team grants, which is not in this repo'],
    [cdk("iam.ManagedPolicy.fromManagedPolicyArn(this, 'Team', 'arn:aws:iam::123456789012:policy/team')"), 'what policy arn:aws:iam::123456789012:policy/team grants'],
    [cdk("iam.ManagedPolicy.fromManagedPolicyName(this, 'Team', 'team')"), 'policy/team grants'],
    [cdk('props.policy'), 'what policy props.policy grants'],
    [serverless('arn:aws:iam::123456789012:policy/team'), 'what policy arn:aws:iam::123456789012:policy/team grants'],
  ])('%j', async (files, which) => {
    const { verdict, reasons } = await judge(files);
    expect(verdict).toBe('unknown');
    expect(reasons).toContain(which);
  });

  it('is none that the template makes itself', async () => {
    expect((await judge(cloudFormation('!Ref Own'))).verdict).toBe('not covered');
    expect((await judge(cloudFormation('!If [Production, !Ref Own, !Ref "AWS::NoValue"]'))).verdict).toBe('not covered');
  });
});
