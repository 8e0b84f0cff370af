/** Which files may hold grants, by their name and one pass over their bytes; and what each of them is. */
import { Buffer } from 'node:buffer';
import { heldByTerraform, isStage } from '../candidates.ts';

/**
 * Bytes that every policy about S3, or about everything, has in one of these forms; what statements that another file takes in have, whatever
 * they are about; and what limits all identities of a CDK app.
 */
const markers = ['s3', 'S3', 'Statement', 'Effect', 'Policies', 'permissionsBoundary', 'AdministratorAccess', 'core:permissionsBoundary'].map((text) => Buffer.from(text));
/** Code that grants: CDK's libraries and verbs, Pulumi's, and the word for a policy in AWS's API. */
const codeMarkers = ['aws_cdk', 'aws-cdk', 'aws_iam', 'aws-iam', 'PolicyStatement', '@pulumi/aws', 'pulumi_aws', 'PolicyDocument', 'putBucketPolicy', 'put_bucket_policy', 'PutBucketPolicy'].map((text) => Buffer.from(text));

/** Whether a file is the Serverless Framework's configuration, written as code. */
export function isServerlessCode(path: string): boolean {
  return /(^|\/)serverless\.[cm]?[jt]s$/.test(path);
}

/** The same, in any form: its statements may all be in other files, whatever they name. */
function isServerlessConfiguration(path: string): boolean {
  return isServerlessCode(path) || /(^|\/)serverless\.(ya?ml|json)$/.test(path);
}

export type Kind = 'json' | 'yaml' | 'terraform' | 'terraform-json' | 'python' | 'typescript' | 'none';

/** What a file is, by its name. */
export function kindOf(path: string): Kind {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (name.endsWith('.tf.json') || name.endsWith('.tfvars.json')) return 'terraform-json';
  if (/\.(tf|tfvars|hcl|tofu)$/.test(name)) return 'terraform';
  if (/\.(json|template|json\.(tpl|tftpl|tmpl|j2))$/.test(name)) return 'json';
  if (/\.(ya?ml)$/.test(name)) return 'yaml';
  if (name.endsWith('.py')) return 'python';
  if (/(?<!\.d)\.[cm]?[jt]sx?$/.test(name)) return 'typescript';
  return 'none';
}

/** Folders whose policies are examples, copies or tests, at any level. */
const otherFolders = new Set(['.git', '.terraform', 'node_modules', 'vendor', 'cdk.out', 'test', 'tests', '__tests__', 'fixtures', 'testdata']);

/**
 * Whether a path is infrastructure code that only this reader knows: Terraform and its templates and variables, in folders
 * such as `env/` or `target/` that hold output in other languages.
 */
export function isInfrastructure(path: string): boolean {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  return /\.(tf|tfvars|hcl|tofu|tpl|tftpl)$|\.tf(vars)?\.json$/.test(name) && !folders.some((folder, at) => otherFolders.has(folder) && !isStage(folder, folders.slice(0, at), heldByTerraform));
}

function has(bytes: Uint8Array, marker: Buffer): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(marker);
}

/**
 * Tells whether a file is worth reading for grants. Cheap; answers `true` rather than miss one.
 * @param path its path
 * @param bytes its content
 */
export function mayGrant(path: string, bytes: Uint8Array): boolean {
  if (bytes.byteLength > 1 << 20) return false;
  switch (kindOf(path)) {
    case 'none':
      return false;
    // Values of a module live in any of its files, and reading them costs little.
    case 'terraform':
    case 'terraform-json':
      return true;
    case 'python':
    case 'typescript':
      return isServerlessCode(path) || codeMarkers.some((marker) => has(bytes, marker));
    case 'json':
    case 'yaml':
      return isServerlessConfiguration(path) || markers.some((marker) => has(bytes, marker));
  }
}

/** What names a policy that grants nothing: it only limits what others grant. */
const limiters: readonly (readonly [RegExp, string])[] = [
  [/service[-_ ]?control|(^|[/._-])scps?([/._-]|$)/i, 'a service control policy'],
  [/resource[-_ ]?control|(^|[/._-])rcps?([/._-]|$)/i, 'a resource control policy'],
  [/permissions?[-_ ]?boundar(y|ies)|(^|[/._-])boundar(y|ies)([/._-]|$)/i, 'a permissions boundary'],
  [/session[-_ ]?polic(y|ies)/i, 'a session policy'],
];

/**
 * What a file's path says of the policy in it, where that is one that grants nothing. A policy's own text does not tell: all of them
 * are written alike, and only those that belong to a resource name a principal.
 * @param path of a JSON or YAML file
 */
export function limiterOf(path: string): string | undefined {
  return limiters.find(([words]) => words.test(path))?.[1];
}
