/** What concerns no request of an identity: what is denied to services of AWS, and conditions that only a listing can meet. */
import { describe, it, expect } from '@jest/globals';
import { coverage } from '../../../src/detect/coverage.ts';
import { findGrants } from '../../../src/detect/policy/index.ts';

async function judged(path: string, text: string, access: 'read' | 'list' = 'read'): Promise<{ verdict: string; reasons: readonly string[] }> {
  const { grants } = await findGrants([{ path, text }]);
  return coverage({ read: [], write: [], [access]: ['jobs/*'] }, grants, { bucket: 'data' });
}

const template = (principal: string): string => `Resources:
  Task: { Type: 'AWS::IAM::Role', Properties: { Policies: [{ PolicyName: p, PolicyDocument: { Statement: [{ Effect: Allow, Action: 's3:*', Resource: 'arn:aws:s3:::data/*' }] } }] } }
  Deny: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: data, PolicyDocument: { Statement: [{ Effect: Deny, ${principal}, Action: 's3:*', Resource: 'arn:aws:s3:::data/*' }] } } }
`;

describe('a Deny in the policy of a bucket', () => {
  it.each([
    ["Principal: { Service: logging.s3.amazonaws.com }", 'covered'],
    ["Principal: { Service: [cloudfront.amazonaws.com, delivery.logs.amazonaws.com] }", 'covered'],
    ["Principal: { AWS: 'arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1' }", 'covered'],
    ["Principal: { AWS: !Sub 'arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity ${Identity}' }", 'covered'],
    ["Principal: { Service: cloudfront.amazonaws.com, AWS: 'arn:aws:iam::123456789012:role/x' }", 'unknown'],
    ["NotPrincipal: { Service: cloudfront.amazonaws.com }", 'unknown'],
    ["Principal: { AWS: !Ref Somebody }", 'unknown'],
    ["Principal: '*'", 'not covered'],
  ])('%s: %s', async (principal, expected) => expect((await judged('template.yaml', template(principal))).verdict).toBe(expected));

  it.each([
    ["[new iam.ServicePrincipal('logging.s3.amazonaws.com')]", 'covered'],
    ["[new iam.ServicePrincipal('logging.s3.amazonaws.com'), new iam.ArnPrincipal('arn:aws:iam::123456789012:role/x')]", 'unknown'],
    ['[new iam.AnyPrincipal()]', 'not covered'],
  ])('CDK, %s: %s', async (principals, expected) => {
    const stack = `import { Stack, aws_iam as iam, aws_s3 as s3 } from 'aws-cdk-lib';
export class Access extends Stack {
  constructor(scope: any, id: string) {
    super(scope, id);
    const bucket = new s3.Bucket(this, 'Data', { bucketName: 'data' });
    bucket.grantRead(new iam.Role(this, 'Task', {}));
    bucket.addToResourcePolicy(new iam.PolicyStatement({ effect: iam.Effect.DENY, principals: ${principals}, actions: ['s3:*'], resources: [bucket.arnForObjects('*')] }));
  }
}
`;
    expect((await judged('stack.ts', stack)).verdict).toBe(expected);
  });
});

const policy = (effect: string, condition: string): string => {
  const all = { Action: 's3:*', Resource: ['arn:aws:s3:::data', 'arn:aws:s3:::data/*'] };
  const more = effect === 'Deny' ? [{ Effect: 'Allow', ...all }] : [];
  return JSON.stringify({ Statement: [...more, { Effect: effect, ...all, Condition: JSON.parse(condition) as unknown }] });
};

describe('a condition on a listing, asked of objects', () => {
  it.each([
    ['Allow', '{"StringLike": {"s3:prefix": "jobs/*"}}', 'not covered', 'covered'],
    ['Allow', '{"StringEquals": {"s3:prefix": ["jobs/"], "s3:delimiter": ["/"]}}', 'not covered', 'unknown'],
    ['Allow', '{"ForAnyValue:StringLike": {"s3:prefix": "jobs/*"}}', 'not covered', 'covered'],
    ['Allow', '{"NumericLessThanEquals": {"s3:max-keys": "10"}}', 'not covered', 'unknown'],
    ['Allow', '{"StringLikeIfExists": {"s3:prefix": "jobs/*"}}', 'unknown', 'unknown'],
    ['Allow', '{"StringNotLike": {"s3:prefix": "jobs/*"}}', 'unknown', 'unknown'],
    ['Deny', '{"StringLike": {"s3:prefix": "jobs/*"}}', 'covered', 'unknown'],
    ['Deny', '{"StringNotLike": {"s3:prefix": "jobs/*"}}', 'unknown', 'unknown'],
  ])('%s %s: %s, and of a listing %s', async (effect, condition, ofObjects, ofListing) => {
    const text = policy(effect, condition);
    expect((await judged('policy.json', text)).verdict).toBe(ofObjects);
    expect((await judged('policy.json', text, 'list')).verdict).toBe(ofListing);
  });

  it('is told where it may deny', async () => {
    const { reasons } = await judged('policy.json', policy('Deny', '{"StringLike": {"s3:prefix": "jobs/*"}}'), 'list');
    expect(reasons.join('\n')).toContain('but only under the condition StringLike s3:prefix');
  });
});
