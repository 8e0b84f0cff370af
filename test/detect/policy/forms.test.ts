/** Every form that policies are written in: fixtures in several styles, and near misses that grant nothing. */
import { describe, it, expect } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Grant, SourceFile } from '../../../src/detect/model.ts';
import { findGrants } from '../../../src/detect/policy/index.ts';

const root = join(import.meta.dirname, '../fixtures/policies');

function filesOf(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.\w+$/.test(name))
    .sort()
    .map((name) => ({ path: name, text: readFileSync(join(root, folder, name), 'utf8') }));
}

/** A grant in one line, as a reader of the fixture would note it. */
function note(grant: Grant): string {
  const words = [
    `${grant.file}:${grant.line}`,
    grant.principal === undefined ? '-' : `[${grant.principal}]`,
    ...(grant.kind === 'resource' ? ['bucket policy'] : []),
    ...(grant.effect === 'Deny' ? ['Deny'] : []),
    `${grant.notActions === true ? 'all but ' : ''}${grant.actions.map((action) => action.replace(/^s3:/i, '')).join(',')}`,
    'on',
    `${grant.notResource === true ? 'all but ' : ''}${grant.bucketCode ?? grant.bucket ?? '?'}`,
    grant.key === null ? '' : grant.key,
    ...(grant.unknown === undefined ? [] : [`unknown: ${grant.unknown}`]),
    ...(grant.condition === undefined ? [] : [`if ${grant.condition}`]),
    ...(grant.prefixes === undefined ? [] : [`only ${grant.prefixes.join(' ')}`]),
  ];
  return words.filter((word) => word !== '').join(' ');
}

async function notes(folder: string, ...only: string[]): Promise<string[]> {
  const files = filesOf(folder);
  const { grants, skipped } = await findGrants(files, files);
  expect(skipped).toEqual([]);
  // A near miss that is not there would grant nothing too.
  expect(files.map((file) => file.path)).toEqual(expect.arrayContaining([...only]));
  return grants.filter((grant) => only.length === 0 || only.includes(grant.file)).map(note);
}

describe('policy JSON', () => {
  it('reads statements, resource by resource', async () => {
    expect(await notes('json', 'reader.json')).toEqual([
      'reader.json:8 - GetObject on training-data jobs/*',
      'reader.json:9 - GetObject on training-data runs/?/config.json',
      'reader.json:16 - ListBucket on training-data if StringLike s3:prefix only jobs/* runs/*',
      'reader.json:19 - Deny * on all but training-data',
      'reader.json:19 - Deny * on all but training-data *',
      'reader.json:23 - all but iam:* on *',
      'reader.json:23 - all but iam:* on * *',
      'reader.json:28 - PutObject on homes */* unknown: aws:username if Bool aws:SecureTransport true',
      'reader.json:31 - GetObject on access point masks jobs/* unknown: access point masks',
      'reader.json:32 - GetObject on logs-*',
      'reader.json:32 - GetObject on logs-* *',
    ]);
  });

  it('keeps the policies of several roles in one file apart', async () => {
    expect(await notes('json', 'cli-input.json')).toEqual([
      'cli-input.json:6 [trainer] Get* on training-data *',
      'cli-input.json:12 [writer] PutObject on training-data out/*',
    ]);
  });

  it('tells a bucket policy by its principals', async () => {
    expect(await notes('json', 'bucket-policy.json')).toEqual([
      'bucket-policy.json:3 [arn:aws:iam::123456789012:role/reader] bucket policy GetObject on training-data *',
      'bucket-policy.json:4 [*] bucket policy Deny * on training-data * if Bool aws:SecureTransport false',
    ]);
  });

  it('is not taken in by words', async () => {
    expect(await notes('json', 'near-miss.json')).toEqual([]);
  });
});

describe('CloudFormation', () => {
  it('evaluates functions, short and long, and attaches policies to roles', async () => {
    expect(await notes('cloudformation', 'roles.yaml')).toEqual([
      'roles.yaml:19 [TaskRole] Get*,List*,Describe* on *',
      'roles.yaml:19 [TaskRole] Get*,List*,Describe* on * *',
      'roles.yaml:28 [TaskRole] GetObject,Put* on training-data jobs/*',
      'roles.yaml:29 [TaskRole] GetObject,Put* on training-data runs/*',
      'roles.yaml:30 [TaskRole] GetObject,Put* on training-data metrics/*',
      'roles.yaml:31 [TaskRole] GetObject,Put* on ${Scratch} tmp/*',
      'roles.yaml:35 [TaskRole] GetObject,Put* on ${InputBucketArn} in/*',
      'roles.yaml:36 [TaskRole] GetObject,Put* on logs-${AWS::AccountId} */* unknown: Stage (default dev)',
      'roles.yaml:37 [TaskRole] GetObject,Put* on other-data fixed/*',
      'roles.yaml:39 [TaskRole] GetObject,Put* on ? unknown: If Wide: arn:aws:s3:::training-data/*',
      'roles.yaml:39 [TaskRole] GetObject,Put* on ? * unknown: If Wide: arn:aws:s3:::training-data/*',
      'roles.yaml:47 [TaskRole] ListBucket on training-data',
      'roles.yaml:58 [WebRole] GetObject on training-data web/* if Condition IsProd',
      'roles.yaml:65 [*] bucket policy GetObject on training-data public/*',
    ]);
  });

  it('reads JSON templates', async () => {
    expect(await notes('cloudformation', 'roles.json')).toEqual([
      'roles.json:15 [Role] GetObject on training-data jobs/*',
      'roles.json:20 [Role] Deny DeleteObject on training-data *',
    ]);
  });

  it("reads SAM's policies of functions", async () => {
    expect(await notes('cloudformation', 'sam.yaml')).toEqual([
      'sam.yaml:10 [Reader] GetObject,GetObjectVersion on training-data *',
      'sam.yaml:10 [Reader] ListBucket,GetBucketLocation,GetLifecycleConfiguration on training-data',
      'sam.yaml:12 [Reader] PutObject,PutObjectAcl on ${BucketName} *',
      'sam.yaml:12 [Reader] PutLifecycleConfiguration on ${BucketName}',
      'sam.yaml:16 [Reader] PutObject on ${BucketName} out/*',
      'sam.yaml:20 [Admin] * on *',
      'sam.yaml:20 [Admin] * on * *',
    ]);
  });

  it('leaves what is no policy of an identity', async () => {
    expect(await notes('cloudformation', 'near-miss.yaml')).toEqual([]);
  });
});

describe('serverless.yml', () => {
  it('reads the roles of the provider and of functions, through variables and files', async () => {
    expect(await notes('serverless')).toEqual([
      'serverless.yml:14 [provider.iam.role] Get*,List*,Describe* on *',
      'serverless.yml:14 [provider.iam.role] Get*,List*,Describe* on * *',
      'serverless.yml:19 [provider.iam.role] GetObject on training-data jobs/masks/*',
      'serverless.yml:20 [provider.iam.role] GetObject on uploads in/*',
      'serverless.yml:21 [provider.iam.role] GetObject on uploads out/*',
      "serverless.yml:22 [provider.iam.role] GetObject on logs-${opt:stage, 'dev'} *",
      'serverless.yml:23 [provider.iam.role] PutObject on shared *',
      'serverless.yml:32 [upload] PutObject on ${self:custom.names.${self:provider.stage}} *',
    ]);
  });
});

describe('Terraform', () => {
  it('follows documents, locals, loops and attachments', async () => {
    expect(await notes('terraform', 'main.tf')).toEqual([
      'main.tf:12 [aws_iam_role.task] ListBucket on training-data if StringLike s3:prefix only jobs/* runs/*',
      'main.tf:23 [aws_iam_role.task] Deny * on training-data secret/*',
      'main.tf:31 [aws_iam_role.task] GetObject on training-data jobs/*',
      'main.tf:31 [aws_iam_role.task] GetObject on training-data runs/*',
      'main.tf:36 [aws_iam_role.task] PutObject on ${aws_s3_bucket.scratch} out/*',
      'main.tf:37 [aws_iam_role.task] PutObject on ${var.input_bucket_arn} in/*',
      'main.tf:38 [aws_iam_role.task] PutObject on homes */* unknown: aws:username',
      'main.tf:45 [aws_iam_role.task] GetObject on teams */* unknown: an element of var.teams if for_each var.teams',
      'main.tf:66 [web-role] Get*,List*,Describe* on *',
      'main.tf:66 [web-role] Get*,List*,Describe* on * *',
    ]);
  });

  it('reads jsonencode, heredocs, templates, and what modules are given', async () => {
    expect(await notes('terraform', 'encoded.tf', 'bucket.json.tpl', 'reader/main.tf')).toEqual([
      'bucket.json.tpl:4 [*] bucket policy GetObject on training-data public/x/*',
      'bucket.json.tpl:6 [*] bucket policy GetObject on training-data public/y/*',
      'encoded.tf:10 [aws_iam_role.writer] PutObject on training-data */models/* unknown: var.environment if permissions_boundary arn:aws:iam::123456789012:policy/boundary',
      'encoded.tf:12 [aws_iam_role.writer] Get* on training-data a.json if permissions_boundary arn:aws:iam::123456789012:policy/boundary',
      'encoded.tf:31 [aws_iam_user.ci] GetObject on training-data ci/one/*',
      'encoded.tf:31 [aws_iam_user.ci] GetObject on training-data ci/two/*',
      'encoded.tf:48 [aws_iam_role.writer] * on * if permissions_boundary arn:aws:iam::123456789012:policy/boundary, count = var.extra ? 1 : 0',
      'encoded.tf:48 [aws_iam_role.writer] * on * * if permissions_boundary arn:aws:iam::123456789012:policy/boundary, count = var.extra ? 1 : 0',
      'encoded.tf:55 [module.lambda] GetObject on model-store models/*',
      'reader/main.tf:8 [module.reader.aws_iam_role.this] GetObject on training-data m1/*',
      'reader/main.tf:8 [module.reader.aws_iam_role.this] GetObject on training-data m2/*',
    ]);
  });

  it('reads the JSON syntax', async () => {
    expect(await notes('terraform', 'json/policy.tf.json')).toEqual([
      'json/policy.tf.json:5 [aws_iam_role.task] GetObject on training-data jobs/*',
    ]);
  });

  it('leaves policies of other services, and words', async () => {
    expect(await notes('terraform', 'near-miss.tf')).toEqual([]);
  });
});

describe('CDK', () => {
  const read = 'GetObject*,GetBucket*,List*';
  const put = 'PutObject,PutObjectLegalHold,PutObjectRetention,PutObjectTagging,PutObjectVersionTagging,Abort*';

  it('runs Python stacks: constants of other files, grants with prefixes, policies of several roles', async () => {
    expect(await notes('cdk', 'cdk/training_tools_access_stack.py')).toEqual([
      'cdk/training_tools_access_stack.py:19 [TrainingToolsRole] GetObject on ${bucket_name} jobs/*/masks/*',
      'cdk/training_tools_access_stack.py:19 [TrainingToolsRole] GetObject on ${bucket_name} jobs/*/*/config.json',
      `cdk/training_tools_access_stack.py:27 [TrainingToolsRole] ${read} on \${bucket_name}`,
      `cdk/training_tools_access_stack.py:27 [TrainingToolsRole] ${read} on \${bucket_name} training-runs/*`,
      `cdk/training_tools_access_stack.py:28 [TrainingToolsRole] ${put} on \${bucket_name} jobs/*/*/manifest.json`,
      'cdk/training_tools_access_stack.py:30 [TrainingToolsRole] GetObject,PutObject on ${bucket_name} training-metrics/*',
      'cdk/training_tools_access_stack.py:30 [TrainingToolsRole] GetObject,PutObject on ${bucket_name} exports/*',
      'cdk/training_tools_access_stack.py:40 [Writer] PutObject on ${bucket_name} out/*',
      `cdk/training_tools_access_stack.py:44 [Writer] ${read},DeleteObject*,${put} on \${bucket_name} if a branch of the code`,
      `cdk/training_tools_access_stack.py:44 [Writer] ${read},DeleteObject*,${put} on \${bucket_name} * if a branch of the code`,
    ]);
  });

  it('runs TypeScript stacks', async () => {
    expect(await notes('cdk', 'lib/stack.ts')).toEqual([
      'lib/stack.ts:23 [Reader] ListBucket on ${props.input}',
      'lib/stack.ts:27 [Reader] GetObject on model-store jobs/*',
      'lib/stack.ts:27 [Reader] GetObject on model-store runs/*',
      `lib/stack.ts:33 [Reader] ${read} on \${props.input}`,
      `lib/stack.ts:33 [Reader] ${read} on \${props.input} */* unknown: props.stage`,
      'lib/stack.ts:34 [Role] Get*,List*,Describe* on *',
      'lib/stack.ts:34 [Role] Get*,List*,Describe* on * *',
      'lib/stack.ts:40 [Role] Deny DeleteObject on *',
      'lib/stack.ts:40 [Role] Deny DeleteObject on * *',
      'lib/stack.ts:41 [Role] PutObject on model-store jobs/out/* if StringEquals aws:PrincipalOrgID',
      'lib/stack.ts:41 [Role] PutObject on model-store runs/out/* if StringEquals aws:PrincipalOrgID',
      'lib/stack.ts:52 [*] bucket policy GetObject on model-store public/*',
      `lib/stack.ts:54 - bucket policy DeleteObject*,${put} on model-store`,
      `lib/stack.ts:54 - bucket policy DeleteObject*,${put} on model-store *`,
    ]);
  });

  it('leaves grants of other services, and words', async () => {
    expect(await notes('cdk', 'lib/near-miss.ts')).toEqual([]);
  });
});
