/** What code or a policy may or may not do is never taken for granted, in whatever form it is written. */
import { describe, it, expect } from '@jest/globals';
import { coverage } from '../../../src/detect/coverage.ts';
import type { Need } from '../../../src/detect/model.ts';
import { findGrants } from '../../../src/detect/policy/index.ts';

const needed: Need = { read: ['jobs/*'], write: [] };

async function verdict(files: Record<string, string>, need: Need, principal?: string): Promise<string> {
  const { grants } = await findGrants(Object.entries(files).map(([path, text]) => ({ path, text })));
  return coverage(need, grants, { bucket: 'data', ...(principal === undefined ? {} : { principal }) }).verdict;
}

function typescript(body: string, outside = ''): Record<string, string> {
  return {
    'stack.ts': `import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as s3 from 'aws-cdk-lib/aws-s3';
export class DataStack extends cdk.Stack {
  constructor(scope: cdk.App, id: string, props: any) {
    super(scope, id, props);
    const bucket = new s3.Bucket(this, 'Bucket', { bucketName: 'data' });
    const role = new iam.Role(this, 'Role', { assumedBy: new iam.AccountRootPrincipal() });
    const statement = new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: [bucket.arnForObjects('jobs/*')] });
    const other = new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: [bucket.arnForObjects('other/*')] });
    const policy = new iam.Policy(this, 'Policy', { statements: [statement] });
    const empty = new iam.Policy(this, 'Empty', {});
    ${body}
  }
}
${outside}`,
  };
}

function python(...lines: string[]): Record<string, string> {
  return {
    'stack.py': `from aws_cdk import Stack, aws_iam as iam, aws_s3 as s3
class DataStack(Stack):
    def __init__(self, scope, construct_id, **kwargs):
        super().__init__(scope, construct_id, **kwargs)
        bucket = s3.Bucket(self, "Bucket", bucket_name="data")
        role = iam.Role(self, "Role", assumed_by=iam.AccountRootPrincipal())
        policy = iam.Policy(self, "Policy", statements=[iam.PolicyStatement(actions=["s3:GetObject"], resources=[f"{bucket.bucket_arn}/jobs/*"])])
${lines.map((line) => `        ${line}`).join('\n')}
`,
  };
}

function json(...statements: unknown[]): Record<string, string> {
  return { 'policy.json': JSON.stringify({ Version: '2012-10-17', Statement: statements }) };
}

function terraform(text: string): Record<string, string> {
  const template = '{"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::${bucket}/jobs/*"}]}';
  return { ...(text.includes('policy.json.tpl') && { 'policy.json.tpl': template }), 'main.tf': `${text}\nresource "aws_iam_role_policy" "p" {\n  role = "task"\n  policy = data.aws_iam_policy_document.d.json\n}\n` };
}

const allow = { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::data/*' };

describe('CDK in TypeScript', () => {
  it.each<[title: string, body: string, verdict: string]>([
    ['a policy attached to a role', 'policy.attachToRole(role);', 'covered'],
    ['a policy attached in a branch', 'if (props.x) { policy.attachToRole(role); }', 'unknown'],
    ['a role given a policy in a branch', 'if (props.x) { role.attachInlinePolicy(policy); }', 'unknown'],
    ['statements added in a branch', 'empty.attachToRole(role); if (props.x) { empty.addStatements(statement); }', 'unknown'],
    ['resources added in a branch', "if (props.x) { other.addResources(bucket.arnForObjects('jobs/*')); } role.addToPolicy(other);", 'unknown'],
    ['all resources added in a branch', 'if (props.x) { other.addAllResources(); } role.addToPolicy(other);', 'unknown'],
    ['resources added outside', "other.addResources(bucket.arnForObjects('jobs/*')); role.addToPolicy(other);", 'covered'],
    ['a loop over something unknown', 'for (const x of props.all) { bucket.grantRead(role); }', 'unknown'],
    ['what is filtered from a list', "for (const prefix of ['jobs', 'runs'].filter((each) => props.wanted.includes(each))) { bucket.grantRead(role, `${prefix}/*`); }", 'unknown'],
    ['an action added in a branch', "if (props.x) { other.addActions('bedrock:InvokeModel'); } other.addResources(bucket.arnForObjects('jobs/*')); role.addToPolicy(other);", 'covered'],
    ['an action that matters, added in a branch', "const made = new iam.PolicyStatement({ resources: ['*'] }); if (props.x) { made.addActions('s3:GetObject'); } role.addToPolicy(made);", 'unknown'],
    ['a callback for each of something unknown', 'props.all.forEach((x: any) => { bucket.grantRead(role); });', 'unknown'],
    ['a loop over a list', "for (const prefix of ['a', 'jobs']) { bucket.grantRead(role, `${prefix}/*`); }", 'covered'],
    ['a turn after one that may be the last', "for (const prefix of ['a', 'jobs']) { if (props.x) break; bucket.grantRead(role, `${prefix}/*`); }", 'unknown'],
    ['a loop with a test', 'while (props.x) { bucket.grantRead(role); }', 'unknown'],
    ['what follows an early return', 'if (!props.x) { return; } bucket.grantRead(role);', 'unknown'],
    ['what follows a check that throws', "if (!props.x) { throw new Error('x is missing'); } bucket.grantRead(role);", 'covered'],
    ['a role that may not be changed', "const fixed = iam.Role.fromRoleArn(this, 'Fixed', 'arn:aws:iam::1:role/x', { mutable: false }); bucket.grantRead(fixed);", 'not covered'],
    ['an imported role', "const imported = iam.Role.fromRoleArn(this, 'Imported', 'arn:aws:iam::1:role/x'); bucket.grantRead(imported);", 'covered'],
    ['a statement that is not told', 'role.addToPolicy(statement); role.addToPolicy(props.statement);', 'unknown'],
    ['a list that loses its last', 'const all = [statement]; all.pop(); all.forEach((each) => role.addToPolicy(each));', 'unknown'],
    ['a list that is cut', 'const all = [statement]; all.splice(0, 1); for (const each of all) role.addToPolicy(each);', 'unknown'],
    ['a list that is emptied', 'const all = [statement]; all.length = 0; for (const each of all) role.addToPolicy(each);', 'unknown'],
    ['a list whose item is replaced', 'const all = [other]; all[0] = statement; for (const each of all) role.addToPolicy(each);', 'covered'],
    ['a property that is set later', "const made: any = { actions: ['s3:GetObject'], resources: ['*'] }; made.resources = ['arn:aws:s3:::other/*']; role.addToPolicy(new iam.PolicyStatement(made));", 'not covered'],
    ['a property that is deleted', "const made: any = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }; delete made.Resource; role.addToPolicy(iam.PolicyStatement.fromJson(made));", 'not covered'],
    ['a property that is assigned', "const made: any = { actions: ['s3:GetObject'], resources: ['*'] }; Object.assign(made, { conditions: { StringEquals: { a: 'b' } } }); role.addToPolicy(new iam.PolicyStatement(made));", 'unknown'],
    ['properties that are spread in', "role.addToPolicy(new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'], ...props.more }));", 'unknown'],
    ['an effect that is set later', 'statement.effect = iam.Effect.DENY; role.addToPolicy(statement);', 'not covered'],
    ['a condition of an account', "statement.addSourceAccountCondition('1'); role.addToPolicy(statement);", 'unknown'],
    ['a sum', 'for (const index of [0]) bucket.grantRead(role, `job${index + 1}/*`);', 'unknown'],
    ['a policy under a condition of the template', 'policy.attachToRole(role); (policy.node.defaultChild as iam.CfnPolicy).cfnOptions.condition = props.x;', 'unknown'],
    ['a role under a condition of the template', 'bucket.grantRead(role); const cfn = role.node.defaultChild as iam.CfnRole; cfn.cfnOptions.condition = props.x;', 'unknown'],
    ['a function that is only imported', "const fn = lambda.Function.fromFunctionArn(this, 'Imported', 'arn:aws:lambda:eu-west-1:1:function:x'); fn.addToRolePolicy(statement);", 'not covered'],
    ['an imported function with its role', "const fn = lambda.Function.fromFunctionAttributes(this, 'Fn', { functionArn: 'arn:aws:lambda:eu-west-1:1:function:x', role }); fn.addToRolePolicy(statement);", 'covered'],
    ['a boundary on the role', "bucket.grantRead(role); iam.PermissionsBoundary.of(role).apply(iam.ManagedPolicy.fromManagedPolicyName(this, 'Limit', 'limit'));", 'unknown'],
    ['a boundary on the stack', "bucket.grantRead(role); iam.PermissionsBoundary.of(this).apply(iam.ManagedPolicy.fromManagedPolicyName(this, 'Limit', 'limit'));", 'unknown'],
    ['a grant by its own class', "iam.Grant.addToPrincipal({ grantee: role, actions: ['s3:GetObject'], resourceArns: [bucket.arnForObjects('jobs/*')] });", 'covered'],
  ])('%s', async (_, body, expected) => {
    const principal = /'(Fixed|Imported)'/.exec(body)?.[1] ?? 'Role';
    expect(await verdict(typescript(body), needed, principal)).toBe(expected);
  });

  it('follows a class that keeps instances of itself', async () => {
    const kinds = Array.from({ length: 12 }, (_, index) => `  static readonly K${index} = new Kind('k${index}');`).join('\n');
    const files = typescript('bucket.grantRead(role);', `export class Kind {\n${kinds}\n  constructor(readonly name: string) {}\n}\n`);
    const { skipped } = await findGrants(Object.entries(files).map(([path, text]) => ({ path, text })));
    expect(skipped).toEqual([]);
    expect(await verdict(files, needed, 'Role')).toBe('covered');
  });

  it('is not kept from one file by the cost of another', async () => {
    const loops = Array.from({ length: 6 }, (_, depth) => `${' '.repeat(depth)}for (const x${depth} of all)`).join('\n');
    const files = { 'a-costly.ts': `import { Stack } from 'aws-cdk-lib';\nconst all = [${'1, '.repeat(40)}];\n${loops}\n console.log(x0 + x1 + x2);\n`, ...typescript('bucket.grantRead(role);') };
    const { skipped } = await findGrants(Object.entries(files).map(([path, text]) => ({ path, text })));
    expect(skipped).toEqual([{ file: 'a-costly.ts', reason: 'too much to follow: some grants were cut off', blocksRemovals: false, language: 'cdk' }]);
    expect(await verdict(files, needed, 'Role')).toBe('covered');
  });
});

describe('CDK in Python', () => {
  it.each<[title: string, lines: string[], verdict: string]>([
    ['a policy attached in a branch', ['if kwargs.get("x"):', '    policy.attach_to_role(role)'], 'unknown'],
    ['a loop over something unknown', ['for x in kwargs["all"]:', '    bucket.grant_read(role)'], 'unknown'],
    ['what follows an early return', ['if not kwargs.get("x"):', '    return', 'bucket.grant_read(role)'], 'unknown'],
    ['what follows a check that raises', ['if not kwargs.get("x"):', '    raise ValueError("x is missing")', 'bucket.grant_read(role)'], 'covered'],
    ['a list that loses its last', ['all = [iam.PolicyStatement(actions=["s3:GetObject"], resources=["*"])]', 'all.pop()', 'for each in all:', '    role.add_to_policy(each)'], 'unknown'],
    ['a list that is emptied', ['all = [iam.PolicyStatement(actions=["s3:GetObject"], resources=["*"])]', 'all.clear()', 'for each in all:', '    role.add_to_policy(each)'], 'unknown'],
    ['a list without its first', ['all = [iam.PolicyStatement(actions=["s3:GetObject"], resources=["*"])]', 'del all[0]', 'for each in all:', '    role.add_to_policy(each)'], 'unknown'],
    ['a list that is replaced in place', ['all = [iam.PolicyStatement(actions=["s3:GetObject"], resources=["*"])]', 'all[:] = []', 'for each in all:', '    role.add_to_policy(each)'], 'unknown'],
    ['options that are brought up to date', ['made = {"actions": ["s3:GetObject"], "resources": ["*"]}', 'made.update({"conditions": {"StringEquals": {"a": "b"}}})', 'role.add_to_policy(iam.PolicyStatement(**made))'], 'unknown'],
    ['options that are not told', ['role.add_to_policy(iam.PolicyStatement(actions=["s3:GetObject"], resources=["*"], **kwargs["more"]))'], 'unknown'],
    ['every place of a text', ['bucket.grant_read(role, "a/jobs/*".replace("a/", "").replace("s", "s"))'], 'covered'],
    ['each of several places', ['bucket.grant_read(role, "j-o-bs/*".replace("-", ""))'], 'covered'],
    ['an element that does not depend on what is unknown', ['role.add_to_policy(iam.PolicyStatement(actions=["s3:GetObject"], resources=["arn:aws:s3:::data/*" for x in kwargs["all"]]))'], 'unknown'],
  ])('%s', async (_, lines, expected) => {
    expect(await verdict(python(...lines), needed, 'Role')).toBe(expected);
  });
});

describe('policy documents', () => {
  it.each<[title: string, files: Record<string, string>, need: Need, verdict: string]>([
    ['a statement without an effect', json({ Action: 's3:*', Resource: '*' }), needed, 'unknown'],
    ['an effect in small letters, which IAM refuses', json({ ...allow, Effect: 'allow' }), needed, 'unknown'],
    ['an effect that may be Deny', json(allow, { ...allow, Effect: 'Perhaps' }), needed, 'unknown'],
    ['a Deny of what is not said', json(allow, { Effect: 'Deny', Action: 's3:GetObject', Resource: '${aws:PrincipalTag/home}' }), needed, 'unknown'],
    ['a Deny of a resource that may be the bucket', json({ Effect: 'Allow', Action: 's3:*', Resource: '*' }, { Effect: 'Deny', Action: 's3:ListBucket', Resource: '{{ resource }}' }), { read: [], write: [], list: ['jobs/*'] }, 'unknown'],
    ['an Allow of a resource that may be the bucket', json({ Effect: 'Allow', Action: 's3:ListBucket', Resource: '{{ resource }}' }), { read: [], write: [], list: ['jobs/*'] }, 'unknown'],
    ['a bucket to be filled in', json({ ...allow, Resource: 'arn:aws:s3:::$DATA_BUCKET/*' }), needed, 'unknown'],
    ['a bucket that is looked up', json({ ...allow, Resource: 'arn:aws:s3:::{{resolve:ssm:/team/name:1}}/jobs/*' }), needed, 'unknown'],
    ['a prefix to be filled in', json({ ...allow, Resource: 'arn:aws:s3:::data/{{ prefix }}/*' }), needed, 'unknown'],
    ['the dollar as a character', json({ ...allow, Resource: 'arn:aws:s3:::data/a${$}b' }), { read: ['a$b'], write: [] }, 'covered'],
    ['the star as a character', json({ ...allow, Resource: 'arn:aws:s3:::data/jobs/${*}' }), needed, 'unknown'],
    ['a prefix that is equal', json({ Effect: 'Allow', Action: 's3:ListBucket', Resource: 'arn:aws:s3:::data', Condition: { StringEquals: { 's3:prefix': 'jobs/' } } }), { read: [], write: [], list: ['jobs/*'] }, 'covered'],
    ['a prefix that is equal to a star', json({ Effect: 'Allow', Action: 's3:ListBucket', Resource: 'arn:aws:s3:::data', Condition: { StringEquals: { 's3:prefix': 'jobs/*' } } }), { read: [], write: [], list: ['jobs/*'] }, 'unknown'],
  ])('%s', async (_, files, need, expected) => {
    expect(await verdict(files, need)).toBe(expected);
  });

  it('judges the policies of one role together', async () => {
    const deny = { ...allow, Effect: 'Deny' };
    const document = (statement: unknown) => ({ Statement: [statement] });
    const role = { RoleName: 'task', RolePolicyList: [{ PolicyName: 'a', PolicyDocument: document(allow) }, { PolicyName: 'b', PolicyDocument: document(deny) }] };
    expect(await verdict({ 'role.json': JSON.stringify(role) }, needed)).toBe('not covered');
    expect(await verdict({ 'role.json': JSON.stringify({ RolePolicyList: role.RolePolicyList }) }, needed)).toBe('not covered');
  });
});

describe('CloudFormation', () => {
  it('reads what both branches of a choice share', async () => {
    const text = `Resources:
  Own:
    Type: AWS::S3::Bucket
  Role:
    Type: AWS::IAM::Role
    Properties:
      Policies:
        - PolicyName: data
          PolicyDocument:
            Statement:
              - Effect: Allow
                Action: s3:GetObject
                Resource: !If [MakeBucket, !Sub "\${Own.Arn}/jobs/*", !Sub "arn:\${AWS::Partition}:s3:::\${GivenBucket}/jobs/*"]
`;
    const { grants } = await findGrants([{ path: 'template.yaml', text }]);
    expect(grants).toMatchObject([{ bucketCode: '${If MakeBucket: arn:aws:s3:::${Own}/jobs/* or arn:aws:s3:::${GivenBucket}/jobs/*}', key: 'jobs/*' }]);
    expect(coverage(needed, grants).verdict).toBe('covered');
    expect(coverage(needed, grants, { bucket: 'data' }).verdict).toBe('unknown');
    expect(coverage({ read: ['runs/*'], write: [] }, grants).verdict).toBe('not covered');
  });

  it('tells which header lets a write through', async () => {
    const statement = (effect: string, more: string): string => `{ Effect: ${effect}, Principal: "*", Action: "s3:*", Resource: "arn:aws:s3:::data/*"${more} }`;
    const bucket = `  Closed:\n    Type: AWS::S3::BucketPolicy\n    Properties: { Bucket: data, PolicyDocument: { Statement: [${statement('Deny', ', Condition: { StringNotEquals: { "s3:x-amz-server-side-encryption": "aws:kms" } }')}] } }\n`;
    const files = { 'template.yaml': `${template('"arn:aws:s3:::data/*"')['template.yaml']!.replace('s3:GetObject', 's3:*')}${bucket}` };
    const { grants } = await findGrants(Object.entries(files).map(([path, text]) => ({ path, text })));
    const { verdict, reasons } = coverage({ read: [], write: ['jobs/*'] }, grants);
    expect(verdict).toBe('unknown');
    expect(reasons[0]).toBe(
      'template.yaml:10 denies *, but only under the condition StringNotEquals s3:x-amz-server-side-encryption aws:kms, which a request decides by its header x-amz-server-side-encryption; for write of jobs/*',
    );
  });

  it('reads the bucket of a choice between keys', async () => {
    const files = template('!If [HasPrefix, !Sub "arn:aws:s3:::data/${Prefix}/jobs/*", "arn:aws:s3:::data/jobs/*"]');
    const { grants } = await findGrants(Object.entries(files).map(([path, text]) => ({ path, text })));
    expect(grants).toMatchObject([{ bucket: 'data', key: '*jobs/*' }]);
    expect(coverage(needed, grants).verdict).toBe('unknown');
    expect(coverage(needed, grants, { bucket: 'other' }).verdict).toBe('not covered');
    expect(coverage({ read: ['jobs/x.json'], write: [] }, grants).verdict).toBe('unknown');
  });

  const template = (resource: string): Record<string, string> => ({ 'template.yaml': `Resources:\n  Role:\n    Type: AWS::IAM::Role\n    Properties:\n      Policies:\n        - PolicyName: data\n          PolicyDocument: { Statement: [{ Effect: Allow, Action: "s3:GetObject", Resource: ${resource} }] }\n` });
  const allowed = "- {Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::data/jobs/*'}";
  const denied = "- {Effect: Deny, Action: 's3:*', Resource: '*'}";
  const role = (...properties: string[]): Record<string, string> => ({ 'template.yaml': `Resources:\n  Role:\n    Type: AWS::IAM::Role\n    Properties:\n${properties.map((line) => `      ${line}\n`).join('')}  Closed:\n    Type: AWS::IAM::ManagedPolicy\n    Properties: {PolicyDocument: {Statement: [${denied.slice(2)}]}}\n` });
  const policy = (statement: string, indent = ''): string[] => [`- PolicyName: p`, `  PolicyDocument:`, `    Statement:`, `      ${statement}`].map((line) => indent + line);
  const choice = (statement: string): string[] => ['- !If', '  - Closed', ...policy(statement).map((line, index) => (index === 0 ? `  ${line}` : `  ${line}`)), '  - !Ref AWS::NoValue'];
  const sam = (globals: string): Record<string, string> => ({ 'template.yaml': `Transform: AWS::Serverless-2016-10-31\nGlobals: {Function: {${globals}}}\nResources:\n  Task:\n    Type: AWS::Serverless::Function\n    Properties:\n      Policies: [S3ReadPolicy: {BucketName: data}]\n` });

  it.each<[title: string, files: Record<string, string>, verdict: string]>([
    ['a policy', role('Policies:', ...policy(allowed)), 'covered'],
    ['a policy under a condition', role('Policies:', ...choice(allowed)), 'unknown'],
    ['a policy that denies under a condition', role('Policies:', ...policy(allowed), ...choice(denied)), 'unknown'],
    ['a list of policies under a condition', role('Policies: !If', '  - Open', '  -', ...policy(allowed, '    '), '  - []'), 'unknown'],
    ['a managed policy of AWS under a condition', role("ManagedPolicyArns: [!If [Open, 'arn:aws:iam::aws:policy/AmazonS3FullAccess', !Ref 'AWS::NoValue']]"), 'unknown'],
    ['a managed policy that denies under a condition', role("ManagedPolicyArns: [!If [Locked, !Ref Closed, !Ref 'AWS::NoValue']]", 'Policies:', ...policy(allowed)), 'unknown'],
    ['a statement that is included', role('Policies:', ...policy(allowed), "          - 'Fn::Transform': {Name: 'AWS::Include', Parameters: {Location: 's3://x/y.yaml'}}"), 'unknown'],
    ['a function', sam('Timeout: 3'), 'covered'],
    ['a boundary for all functions', sam('PermissionsBoundary: !Ref Boundary'), 'unknown'],
    ['a role for all functions', sam("Role: 'arn:aws:iam::1:role/x'"), 'not covered'],
  ])('%s', async (_, files, expected) => {
    expect(await verdict(files, needed)).toBe(expected);
  });

  it('takes a reference that is resolved later for one name, whatever is in it', async () => {
    const text = `Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      Policies:
        - PolicyName: data
          PolicyDocument:
            Statement:
              - {Effect: Allow, Action: 's3:*', Resource: !Join ["", ["arn:aws:s3:::", !Sub "{{resolve:ssm:/core/\${Space}/s3-bucket:1}}", "/jobs/*"]]}
              - {Effect: Deny, Action: 's3:*', Resource: !Sub "arn:aws:s3:::{{resolve:ssm:/core/\${Space}/s3-bucket:1}}/jobs/secret/*"}
`;
    const { grants } = await findGrants([{ path: 'template.yaml', text }]);
    expect(grants.map(({ bucket, key }) => [bucket, key])).toEqual([[null, 'jobs/*'], [null, 'jobs/secret/*']]);
    expect(coverage({ read: ['jobs/a/*'], write: [] }, grants).verdict).toBe('covered');
    expect(coverage(needed, grants).verdict).toBe('not covered');
  });

  it('does not take an expression for the name of a bucket only', async () => {
    const text = `Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      Policies:
        - PolicyName: data
          PolicyDocument:
            Statement:
              - {Effect: Allow, Action: s3:GetObject, Resource: !Join ["", ["arn:aws:s3:::", !Select [1, !Split ["s3://", !Ref SourceUrl]]]]}
`;
    const { grants } = await findGrants([{ path: 'template.yaml', text }]);
    expect(coverage(needed, grants).verdict).toBe('unknown');
  });
});

describe('Terraform', () => {
  it.each<[title: string, text: string, verdict: string]>([
    ['a statement that replaces one of a source document', `data "aws_iam_policy_document" "s" {
  statement {
    sid       = "Data"
    actions   = ["s3:GetObject"]
    resources = ["*"]
  }
}
data "aws_iam_policy_document" "d" {
  source_policy_documents = [data.aws_iam_policy_document.s.json]
  statement {
    sid       = "Data"
    actions   = ["s3:PutObject"]
    resources = ["*"]
  }
}`, 'not covered'],
    ['a statement for each of something unknown', `data "aws_iam_policy_document" "d" {
  dynamic "statement" {
    for_each = var.all
    content {
      actions   = ["s3:GetObject"]
      resources = ["*"]
    }
  }
}`, 'unknown'],
    ['a resource for each of something unknown', `data "aws_iam_policy_document" "d" {
  statement {
    actions   = ["s3:GetObject"]
    resources = [for x in var.all : "arn:aws:s3:::data/jobs/*"]
  }
}`, 'unknown'],
    ['one of two buckets', `data "aws_iam_policy_document" "d" {
  statement {
    actions   = ["s3:GetObject"]
    resources = [var.old ? "arn:aws:s3:::data/jobs/*" : "arn:aws:s3:::data-new/jobs/*"]
  }
}`, 'unknown'],
    ['one of two prefixes', `data "aws_iam_policy_document" "d" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::data/\${var.old ? "jobs" : "runs"}/*"]
  }
}`, 'unknown'],
    ['a template in older words', `data "template_file" "t" {
  template = "\${file("policy.json.tpl")}"
  vars = {
    bucket = "data"
  }
}
resource "aws_iam_role_policy" "templated" {
  role   = "task"
  policy = data.template_file.t.rendered
}
data "aws_iam_policy_document" "d" {}`, 'covered'],
    ['functions of sets', `data "aws_iam_policy_document" "d" {
  statement {
    actions   = ["s3:GetObject"]
    resources = [for pair in setproduct(setsubtract(["data", "logs"], ["logs"]), keys(transpose({ x = ["jobs"] }))) : "arn:aws:s3:::\${pair[0]}/\${pair[1]}/*"]
  }
}`, 'covered'],
    ['a list spread into a call', `locals {
  all = [["arn:aws:s3:::data/jobs/*"]]
}
data "aws_iam_policy_document" "d" {
  statement {
    actions   = ["s3:GetObject"]
    resources = concat(local.all...)
  }
}`, 'covered'],
    ['an effect that a variable decides', `data "aws_iam_policy_document" "d" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["*"]
  }
  statement {
    effect    = var.closed ? "Deny" : "Allow"
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::data/*"]
  }
}`, 'unknown'],
  ])('%s', async (_, text, expected) => {
    expect(await verdict(terraform(text), needed)).toBe(expected);
  });
});

describe('serverless', () => {
  it.each<[setting: string, verdict: string]>([['tags: {}', 'covered'], ['permissionsBoundary: arn:aws:iam::1:policy/x', 'unknown'], ['permissionBoundary: arn:aws:iam::1:policy/x', 'unknown']])('with %s', async (setting, expected) => {
    const text = `service: x\nprovider:\n  name: aws\n  iam:\n    role:\n      ${setting}\n      statements:\n        - {Effect: Allow, Action: 's3:GetObject', Resource: '*'}\n`;
    expect(await verdict({ 'serverless.yml': text }, needed)).toBe(expected);
  });
});

describe('Terraform that may not be applied', () => {
  const policy = `resource "aws_iam_role_policy" "p" {
  role   = "task"
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::data/jobs/*" }] })
`;
  const document = 'jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::data/jobs/*" }] })';
  const attached = (argument: string): string => `variable "on" {}\nresource "aws_iam_role" "task" {}\nresource "aws_iam_policy" "p" {\n  policy = ${document}\n}\nresource "aws_iam_role_policy_attachment" "a" {\n  ${argument}\n  role       = aws_iam_role.task.name\n  policy_arn = aws_iam_policy.p.arn\n}\n`;
  const called = (argument: string): Record<string, string> => ({ 'main.tf': `variable "on" {}\nmodule "tasks" {\n  source = "./tasks"\n${argument}}\n`, 'tasks/main.tf': `${policy}}\n` });
  const denied = `resource "aws_iam_role_policy" "d" {
  count  = var.closed ? 1 : 0
  role   = "task"
  policy = jsonencode({ Statement = [{ Effect = "Deny", Action = "s3:*", Resource = "*" }] })
}
variable "closed" {
  default = false
}
`;

  it.each<[title: string, files: Record<string, string>, verdict: string]>([
    ['a policy that is off by default', { 'main.tf': `${policy}  count = var.on ? 1 : 0\n}\nvariable "on" {\n  default = false\n}\n` }, 'unknown'],
    ['a policy that is off', { 'main.tf': `${policy}  count = 0\n}\n` }, 'not covered'],
    ['a policy that is on by default', { 'main.tf': `${policy}  count = var.on ? 1 : 0\n}\nvariable "on" {\n  default = true\n}\n` }, 'unknown'],
    ['a policy that is on where the settings say so', { 'main.tf': `${policy}  count = var.on ? 1 : 0\n}\nvariable "on" {\n  default = false\n}\n`, 'terraform.tfvars': 'on = true\n' }, 'covered'],
    ['a policy for each of something unknown', { 'main.tf': `${policy}  for_each = var.all\n}\nvariable "all" {}\n` }, 'unknown'],
    ['an attachment that a variable turns on', { 'main.tf': attached('count = var.on ? 1 : 0') }, 'unknown'],
    ['an attachment for each of something unknown', { 'main.tf': attached('for_each = var.on') }, 'unknown'],
    ['an attachment', { 'main.tf': attached('') }, 'covered'],
    ['a policy inside a role for each of something unknown', { 'main.tf': `variable "all" {}\nresource "aws_iam_role" "task" {\n  dynamic "inline_policy" {\n    for_each = var.all\n    content {\n      policy = ${document}\n    }\n  }\n}\n` }, 'unknown'],
    ['a document that something is merged into', { 'main.tf': `variable "more" {}\n${policy.replace(/policy = .*/, `policy = jsonencode(merge(jsondecode(${document}), var.more))`)}}\n` }, '!covered'],
    ['statements that others are added to', { 'main.tf': `variable "more" {}\n${policy.replace(/policy = .*/, 'policy = jsonencode({ Statement = concat([{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::data/jobs/*" }], var.more) })')}}\n` }, 'unknown'],
    ['another policy that is not told', { 'main.tf': `variable "more" {}\n${policy}}\nresource "aws_iam_role_policy" "more" {\n  role   = "task"\n  policy = var.more\n}\n` }, 'unknown'],
    ['another policy that is not there by default', { 'main.tf': `variable "more" {\n  default = null\n}\n${policy}}\nresource "aws_iam_role_policy" "more" {\n  role   = "task"\n  policy = var.more\n}\n` }, 'unknown'],
    ['a document that another may override', { 'main.tf': `variable "more" {}\ndata "aws_iam_policy_document" "d" {\n  override_policy_documents = [var.more]\n  statement {\n    sid       = "Data"\n    actions   = ["s3:GetObject"]\n    resources = ["*"]\n  }\n}\n${policy.replace(/policy = .*/, 'policy = data.aws_iam_policy_document.d.json')}}\n` }, 'unknown'],
    ['a Deny that is off by default', { 'main.tf': `${policy}}\n${denied}` }, 'unknown'],
    ['a module', called(''), 'covered'],
    ['a module that a variable turns on', called('  count = var.on ? 1 : 0\n'), 'unknown'],
    ['a module for each of something unknown', called('  for_each = var.on\n'), 'unknown'],
    ['a module that is off', called('  count = 0\n'), 'not covered'],
    ['a module in a module that a variable turns on', { ...called('  count = var.on ? 1 : 0\n'), 'tasks/main.tf': 'module "inner" {\n  source = "./inner"\n}\n', 'tasks/inner/main.tf': `${policy}}\n` }, 'unknown'],
  ])('%s', async (_, files, expected) => {
    const judged = await verdict(files, needed);
    if (expected.startsWith('!')) expect(judged).not.toBe(expected.slice(1));
    else expect(judged).toBe(expected);
  });
});

describe('Terraform of the older syntax', () => {
  it('may end an argument with a comma', async () => {
    const text = 'resource "aws_iam_role" "task" {\n  max_session_duration = 3600,\n  name = "task",\n}\n';
    expect(await findGrants([{ path: 'main.tf', text }])).toEqual({ grants: [], unresolved: [], skipped: [] });
  });
});

describe('roles made in a loop', () => {
  const roles = `locals {
  projects = { a = ["jobs"], b = ["runs", "jobs"] }
}
resource "aws_iam_role" "project" {
  for_each = local.projects
  name     = "project-\${each.key}"
`;
  const policies = `resource "aws_iam_policy" "part" {
  for_each = toset(["jobs", "runs"])
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::data/\${each.key}/*" }] })
}
`;
  const both: Need = { read: ['jobs/*', 'runs/*'], write: [] };

  it.each<[title: string, text: string]>([
    ['by their lists of policies', `${roles}  managed_policy_arns = [for part in each.value : aws_iam_policy.part[part].arn]\n}\n${policies}`],
    ['by attachments', `${roles}}\n${policies}locals {
  pairs = { "a" = "jobs", "b" = "runs" }
}
resource "aws_iam_role_policy_attachment" "one" {
  for_each   = local.pairs
  role       = aws_iam_role.project[each.key].name
  policy_arn = aws_iam_policy.part[each.value].arn
}
resource "aws_iam_role_policy_attachment" "two" {
  role       = "project-b"
  policy_arn = aws_iam_policy.part["jobs"].arn
}
`],
    ['by policies of their own', `${roles}}\nresource "aws_iam_role_policy" "own" {
  for_each = local.projects
  role     = aws_iam_role.project[each.key].id
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = [for part in each.value : "arn:aws:s3:::data/\${part}/*"] }] })
}
`],
  ])('are judged one by one, %s', async (_, text) => {
    const files = { 'main.tf': text };
    expect(await verdict(files, both, 'aws_iam_role.project["a"]')).toBe('not covered');
    expect(await verdict(files, both, 'aws_iam_role.project["b"]')).toBe('covered');
    expect(await verdict(files, needed, 'project-a')).toBe('covered');
    expect(await verdict(files, { read: ['runs/*'], write: [] }, 'project-a')).toBe('not covered');
  });

  it('are in doubt where the code does not tell which one', async () => {
    const text = `${roles}}\n${policies}resource "aws_iam_role_policy_attachment" "one" {
  role       = aws_iam_role.project[var.project].name
  policy_arn = aws_iam_policy.part["jobs"].arn
}
resource "aws_iam_role_policy_attachment" "two" {
  role       = aws_iam_role.project["a"].name
  policy_arn = aws_iam_policy.part[var.part].arn
}
`;
    expect(await verdict({ 'main.tf': text }, needed, 'project-b')).toBe('unknown');
    expect(await verdict({ 'main.tf': text }, { read: ['runs/*'], write: [] }, 'project-a')).toBe('unknown');
    expect(await verdict({ 'main.tf': text }, { read: ['runs/*'], write: [] }, 'project-b')).toBe('not covered');
  });
});

describe('Terraform: statements of a variable that is empty by default', () => {
  const module = (effect: string, settings: Record<string, string> = {}): Record<string, string> => ({
    'main.tf': `variable "more" {
  default = []
}
data "aws_iam_policy_document" "d" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::data/jobs/*"]
  }
  dynamic "statement" {
    for_each = var.more
    content {
      effect    = ${effect}
      actions   = ["s3:GetObject"]
      resources = [statement.value]
    }
  }
}
resource "aws_iam_role_policy" "p" {
  role   = "task"
  policy = data.aws_iam_policy_document.d.json
}
`,
    ...settings,
  });

  it.each<[title: string, files: Record<string, string>, verdict: string]>([
    ['may deny', module('"Deny"'), 'unknown'],
    ['may deny where their effect is not told', module('statement.value.effect'), 'unknown'],
    ['only add where they allow', module('"Allow"'), 'covered'],
    ['are none where the variable is set to none', module('"Deny"', { 'terraform.tfvars': 'more = []\n' }), 'covered'],
  ])('%s', async (_, files, expected) => {
    expect(await verdict(files, needed)).toBe(expected);
  });
});

describe('an app that runs where it is the entry', () => {
  const pythonMain = 'def main():\n    app = App()\n    DataStack(app, "Data")\n';
  it.each<[what: string, expected: string, files: Record<string, string>]>([
    ['Python', 'covered', { 'stack.py': `from aws_cdk import App\n${python('role.attach_inline_policy(policy)')['stack.py']!}${pythonMain}if __name__ == "__main__":\n    main()\n` }],
    ['Python, under a condition', 'unknown', { 'stack.py': `import os\nfrom aws_cdk import App\n${python('role.attach_inline_policy(policy)')['stack.py']!}${pythonMain}if os.environ["X"] == "__main__":\n    main()\n` }],
    ['JavaScript', 'covered', { 'stack.ts': `${typescript('role.attachInlinePolicy(policy);')['stack.ts']!}function main() {\n  new DataStack(new cdk.App(), 'Data', {});\n}\nif (require.main === module) {\n  main();\n}\n` }],
  ])('%s: %s', async (_, expected, files) => {
    expect(await verdict(files, needed)).toBe(expected);
  });
});
