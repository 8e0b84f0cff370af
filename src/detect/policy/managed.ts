/** What AWS's own policies and SAM's policy templates grant in S3: they name it by a word instead of a statement. */
import { managedStatements, mayDeny } from './managed-policies.ts';
import { addStatement, type Findings, type Origin } from './statement.ts';
import { anybodys, concat, literal, type Value } from './value.ts';

/**
 * Adds what a policy grants that is attached by its name or its ARN. Of one that is not known here nobody can tell: it may allow anything,
 * and deny anything, unless it is one of AWS's, of which those that deny in S3 are known.
 * @param name its ARN or its name, with or without a path, what is not told of it as `${code}`; a bare name is one of AWS's, and so may be
 * one of `anybody's`
 * @param line where it is attached
 */
export function addManaged(name: string, line: number, origin: Origin, findings: Findings): void {
  const last = name.split('/').at(-1) ?? '';
  const isAws = /:aws:policy\//.test(name) || !/[:$]/.test(name);
  const known = isAws || name.startsWith(`${anybodys}/`) ? managedStatements(last) : undefined;
  if (known === undefined) return addElsewhere(name, line, isAws && !last.includes('$') && !mayDeny(last), origin, findings);
  for (const { effect, actions, resources, condition } of known) {
    const conditions = [origin.condition, condition].filter((text) => text !== undefined);
    addStatement(
      { line, effect: literal(effect ?? 'Allow', line), actions: listOf(actions, line), resources: listOf(resources ?? ['*'], line) },
      { ...origin, condition: conditions.length > 0 ? conditions.join(', ') : undefined },
      findings,
    );
  }
}

/** Adds a policy that is attached, and is not in this repo. */
function addElsewhere(name: string, line: number, onlyAllows: boolean, origin: Origin, findings: Findings): void {
  const policy = plainly(name);
  findings.unresolved.push({ file: origin.file, line, reason: `${policy} is attached, and is not in this repo` });
  addAbsent(policy, line, onlyAllows, origin, findings);
}

/**
 * Adds what a user has of a group that is not at hand: its policies may allow anything, and deny anything.
 * @param name its name, or the code that stands for it
 */
export function addGroup(name: string, line: number, origin: Origin, findings: Findings): void {
  const group = `group ${/^\$\{([^{}]*)\}$/.exec(name)?.[1] ?? name}`;
  findings.unresolved.push({ file: origin.file, line, reason: `${origin.principal ?? 'a user'} is in the ${group}, which is not made here` });
  addAbsent(group, line, false, origin, findings);
}

/** What gives somebody anything, for all that is told: an Allow in doubt, and a Deny in doubt. */
function addAbsent(what: string, line: number, onlyAllows: boolean, origin: Origin, findings: Findings): void {
  for (const [effect, does] of onlyAllows ? ([['Allow', 'grants']] as const) : ([['Allow', 'grants'], ['Deny', 'denies']] as const)) {
    const doubt = `what ${what} ${does}, which is not in this repo`;
    addStatement({ line, effect: literal(effect, line), actions: listOf(['*'], line), resources: listOf(['*'], line) }, { ...origin, unknown: doubt }, findings);
  }
}

/** `policy arn:…`, or the code where that is all there is. */
function plainly(name: string): string {
  return name === '' ? 'a policy that is not told' : `policy ${/^\$\{([^{}]*)\}$/.exec(name)?.[1] ?? (name.startsWith(`${anybodys}/`) ? name.slice(anybodys.length + 1) : name)}`;
}

function listOf(texts: readonly string[], line: number): Value {
  return { kind: 'list', items: texts.map((text) => literal(text, line)), line };
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
  if (template !== undefined) addOnBucket(template, bucket, line, origin, findings);
}

function addOnBucket(template: { readonly bucket: readonly string[]; readonly objects: readonly string[] }, bucket: Value, line: number, origin: Origin, findings: Findings): void {
  const arn = concat([literal('arn:aws:s3:::', line), bucket], line);
  const lists = [[template.objects, concat([arn, literal('/*', line)], line)], [template.bucket, arn]] as const;
  for (const [actions, resources] of lists) {
    addStatement({ line, actions: listOf(actions, line), resources }, origin, findings);
  }
}

/** What SAM's connectors grant (https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/reference-sam-connector.html). */
const connectors: Readonly<Record<string, { readonly bucket: readonly string[]; readonly objects: readonly string[] }>> = {
  Read: {
    bucket: ['s3:ListBucket', 's3:ListBucketMultipartUploads', 's3:ListBucketVersions'],
    objects: [
      's3:GetObject', 's3:GetObjectAcl', 's3:GetObjectLegalHold', 's3:GetObjectRetention', 's3:GetObjectTorrent', 's3:GetObjectVersion', 's3:GetObjectVersionAcl',
      's3:GetObjectVersionForReplication', 's3:GetObjectVersionTorrent', 's3:ListMultipartUploadParts',
    ],
  },
  Write: {
    bucket: [],
    objects: ['s3:AbortMultipartUpload', 's3:DeleteObject', 's3:DeleteObjectVersion', 's3:PutObject', 's3:PutObjectLegalHold', 's3:PutObjectRetention', 's3:RestoreObject'],
  },
};

/**
 * Adds what a connector grants on a bucket.
 * @param permission `Read` or `Write`
 * @param bucket the bucket's name
 */
export function addConnector(permission: string, bucket: Value, line: number, origin: Origin, findings: Findings): void {
  const connector = Object.hasOwn(connectors, permission) ? connectors[permission] : undefined;
  if (connector !== undefined) addOnBucket(connector, bucket, line, origin, findings);
}
