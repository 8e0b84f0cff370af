/** Coverage of one contract by the same access, written in each form: the answer must not depend on the form. */
import { describe, it, expect } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rankBindings } from '../../src/detect/binding-ranks.ts';
import { coverage } from '../../src/detect/coverage.ts';
import { findGrants } from '../../src/detect/policy/index.ts';

/** The contract of RFC 0001, version 1.3.0. */
const contract = {
  read: ['jobs/*/masks/*', 'jobs/*/*/config.json', 'jobs/*/*/manifest.json', 'training-runs/*', 'training-metrics/*'],
  write: ['jobs/*/*/manifest.json', 'training-metrics/*'],
};
const widened = { ...contract, write: [...contract.write, 'models/*'] };

const forms: Record<string, string> = {
  'policy.json': JSON.stringify(
    {
      Statement: [
        { Effect: 'Allow', Action: 's3:GetObject', Resource: ['arn:aws:s3:::data/jobs/*', 'arn:aws:s3:::data/training-*'] },
        { Effect: 'Allow', Action: 's3:PutObject', Resource: ['arn:aws:s3:::data/jobs/*/manifest.json', 'arn:aws:s3:::data/training-metrics/*'] },
      ],
    },
    undefined,
    2,
  ),
  'template.yaml': `Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      Policies:
        - PolicyName: data
          PolicyDocument:
            Statement:
              - Effect: Allow
                Action: s3:GetObject
                Resource: [!Sub "\${DataBucketArn}/jobs/*", !Sub "\${DataBucketArn}/training-*"]
              - Effect: Allow
                Action: [s3:PutObject]
                Resource: [!Sub "\${DataBucketArn}/jobs/*/manifest.json", !Sub "\${DataBucketArn}/training-metrics/*"]
`,
  'main.tf': `locals {
  read  = ["jobs/*", "training-*"]
  write = ["jobs/*/manifest.json", "training-metrics/*"]
}
resource "aws_iam_role_policy" "data" {
  role   = aws_iam_role.task.id
  policy = data.aws_iam_policy_document.data.json
}
data "aws_iam_policy_document" "data" {
  statement {
    actions   = ["s3:GetObject"]
    resources = [for key in local.read : "\${var.bucket_arn}/\${key}"]
  }
  statement {
    actions   = ["s3:PutObject"]
    resources = formatlist("\${var.bucket_arn}/%s", local.write)
  }
}
`,
  'stack.py': `from aws_cdk import Stack, aws_iam as iam, aws_s3 as s3

READ = ["jobs/*", "training-*"]


class AccessStack(Stack):
    def __init__(self, scope, construct_id, bucket_name, **kwargs):
        super().__init__(scope, construct_id, **kwargs)
        bucket = s3.Bucket.from_bucket_name(self, "Data", bucket_name)
        role = iam.Role(self, "Role", assumed_by=iam.AccountPrincipal("123456789012"))
        role.add_to_policy(iam.PolicyStatement(actions=["s3:GetObject"], resources=[f"{bucket.bucket_arn}/{key}" for key in READ]))
        for key in ("jobs/*/manifest.json", "training-metrics/*"):
            bucket.grant_put(role, key)
`,
  'stack.ts': `import * as iam from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib';
import { IBucket } from 'aws-cdk-lib/aws-s3';

export class AccessStack extends Stack {
  constructor(scope, id, private readonly bucket: IBucket) {
    super(scope, id);
    const role = new iam.Role(this, 'Role', { assumedBy: new iam.AccountPrincipal('123456789012') });
    for (const key of ['jobs/*', 'training-*']) {
      role.addToPolicy(new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: [bucket.arnForObjects(key)] }));
    }
    ['jobs/*/manifest.json', 'training-metrics/*'].forEach((key) => this.bucket.grantPut(role, key));
  }
}
`,
  'serverless.yml': `service: jobs
provider:
  name: aws
  iamRoleStatements:
    - Effect: Allow
      Action: s3:GetObject
      Resource: ["arn:aws:s3:::\${self:custom.bucket}/jobs/*", "arn:aws:s3:::\${self:custom.bucket}/training-*"]
    - Effect: Allow
      Action: s3:PutObject
      Resource: ["arn:aws:s3:::\${self:custom.bucket}/jobs/*/manifest.json", "arn:aws:s3:::\${self:custom.bucket}/training-metrics/*"]
custom:
  bucket: data
`,
};

describe.each(Object.entries(forms))('%s', (path, text) => {
  it('covers the contract', async () => {
    const { grants } = await findGrants([{ path, text }]);
    expect(coverage(contract, grants)).toMatchObject({ verdict: 'covered', missing: [] });
  });

  it('lacks what is new, and names it', async () => {
    const { grants } = await findGrants([{ path, text }]);
    const answer = coverage(widened, grants);
    expect(answer).toMatchObject({ verdict: 'not covered', missing: [{ access: 'write', pattern: 'models/*', example: 'models/example' }] });
    expect(answer.reasons.join('\n')).toMatch(new RegExp(`${path}:\\d+ grants .*; missing for write: models/\\*`));
  });

  it('is the binding that a search would find', async () => {
    const { grants } = await findGrants([{ path, text }]);
    expect(rankBindings(contract, grants)).toMatchObject([{ binding: path, covered: 7, needed: 7 }]);
  });
});

describe("RFC 0001's stack", () => {
  const root = join(import.meta.dirname, 'fixtures/policies/cdk');
  const files = ['cdk/training_tools_access_stack.py', 'cdk/prefixes.py', 'cdk/__init__.py'].map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

  it('grants the contract but for one pattern, to one of its roles', async () => {
    const { grants } = await findGrants(files, files);
    // The other role may be given everything by a branch of the code, so that without a name nothing is sure.
    const open = coverage(contract, grants);
    expect(open).toMatchObject({ verdict: 'unknown', principal: 'Writer' });
    expect(open.reasons).toContain('TrainingToolsRole surely grants all but read of jobs/*/*/manifest.json; name it in the binding if it is the one that is meant');
    const answer = coverage(contract, grants, { principal: 'TrainingToolsRole' });
    expect(answer).toMatchObject({
      verdict: 'not covered',
      principal: 'TrainingToolsRole',
      missing: [{ access: 'read', pattern: 'jobs/*/*/manifest.json', example: 'jobs/example/example/manifest.json' }],
    });
    expect(answer.reasons[0]).toMatch(/^cdk\/training_tools_access_stack\.py:19 grants jobs\/.*; missing for read: jobs\/\*\/\*\/manifest\.json$/);
    expect(coverage(contract, grants, { principal: 'training-tools' }).principal).toBe('TrainingToolsRole');
    expect(coverage(contract, grants, { principal: 'Writer' }).verdict).toBe('unknown');
  });
});
