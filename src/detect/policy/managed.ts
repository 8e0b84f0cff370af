/** What AWS's own policies and SAM's policy templates grant in S3: they name it by a word instead of a statement. */
import { addStatement, type Findings, type Origin } from './statement.ts';
import { concat, literal, type Value } from './value.ts';

/** Managed policies that reach S3 objects (https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html). */
const managed = new Map<string, readonly string[]>([
  ['AdministratorAccess', ['*']],
  ['PowerUserAccess', ['s3:*']],
  ['AmazonS3FullAccess', ['s3:*']],
  ['AmazonS3ReadOnlyAccess', ['s3:Get*', 's3:List*', 's3:Describe*']],
  ['ReadOnlyAccess', ['s3:Get*', 's3:List*', 's3:Describe*']],
]);

/**
 * Adds what a managed policy grants, when its name is known to grant something in S3.
 * @param name its ARN or its name, with or without a path
 * @param line where it is attached
 */
export function addManaged(name: string, line: number, origin: Origin, findings: Findings): void {
  const own = name.split('/').at(-1) ?? '';
  const actions = own === 'AWSDenyAll' ? ['*'] : managed.get(own);
  if (actions === undefined) return;
  const list: Value = { kind: 'list', items: actions.map((action) => literal(action, line)), line };
  addStatement({ line, effect: literal(own === 'AWSDenyAll' ? 'Deny' : 'Allow', line), actions: list, resources: literal('*', line) }, origin, findings);
}

/** SAM's templates (https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-policy-template-list.html). */
const templates = new Map<string, { readonly bucket: readonly string[]; readonly objects: readonly string[] }>([
  ['S3ReadPolicy', {
    bucket: ['s3:ListBucket', 's3:GetBucketLocation', 's3:GetLifecycleConfiguration'],
    objects: ['s3:GetObject', 's3:GetObjectVersion'],
  }],
  ['S3WritePolicy', { bucket: ['s3:PutLifecycleConfiguration'], objects: ['s3:PutObject', 's3:PutObjectAcl'] }],
  ['S3CrudPolicy', {
    bucket: ['s3:ListBucket', 's3:GetBucketLocation', 's3:GetLifecycleConfiguration', 's3:PutLifecycleConfiguration'],
    objects: ['s3:GetObject', 's3:GetObjectVersion', 's3:PutObject', 's3:PutObjectAcl', 's3:DeleteObject'],
  }],
  ['S3FullAccessPolicy', {
    bucket: ['s3:ListBucket', 's3:GetBucketLocation', 's3:GetLifecycleConfiguration', 's3:PutLifecycleConfiguration'],
    objects: [
      's3:GetObject', 's3:GetObjectAcl', 's3:GetObjectVersion', 's3:PutObject', 's3:PutObjectAcl', 's3:DeleteObject',
      's3:DeleteObjectTagging', 's3:DeleteObjectVersionTagging', 's3:GetObjectTagging', 's3:GetObjectVersionTagging',
      's3:PutObjectTagging', 's3:PutObjectVersionTagging',
    ],
  }],
]);

export function isPolicyTemplate(name: string): boolean {
  return templates.has(name);
}

/**
 * Adds what a SAM policy template grants on a bucket.
 * @param name the template's name
 * @param bucket the bucket's name
 */
export function addPolicyTemplate(name: string, bucket: Value, line: number, origin: Origin, findings: Findings): void {
  const template = templates.get(name);
  if (template === undefined) return;
  const arn = concat([literal('arn:aws:s3:::', line), bucket], line);
  const lists = [[template.objects, concat([arn, literal('/*', line)], line)], [template.bucket, arn]] as const;
  for (const [actions, resources] of lists) {
    const list: Value = { kind: 'list', items: actions.map((action) => literal(action, line)), line };
    addStatement({ line, actions: list, resources }, origin, findings);
  }
}
