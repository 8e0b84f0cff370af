/** Calls of AWS's API that give somebody a policy: in which argument it is, and in which arguments whose it is. */

export interface ApiCall {
  /** The argument with the document; for what AWS wrote itself, with its ARN. */
  readonly document: string;
  readonly holder: readonly string[];
  readonly kind: 'identity' | 'resource' | 'managed';
}

const document = 'policydocument';
/**
 * By their plain names (https://docs.aws.amazon.com/IAM/latest/APIReference/API_Operations.html). A policy given to `AssumeRole` only
 * limits a session, and is no grant.
 */
const calls: Readonly<Record<string, ApiCall>> = {
  putrolepolicy: { document, holder: ['rolename'], kind: 'identity' },
  putuserpolicy: { document, holder: ['username'], kind: 'identity' },
  putgrouppolicy: { document, holder: ['groupname'], kind: 'identity' },
  createpolicy: { document, holder: ['policyname'], kind: 'identity' },
  createpolicyversion: { document, holder: ['policyarn'], kind: 'identity' },
  putbucketpolicy: { document: 'policy', holder: ['bucket'], kind: 'resource' },
  attachrolepolicy: { document: 'policyarn', holder: ['rolename'], kind: 'managed' },
  attachuserpolicy: { document: 'policyarn', holder: ['username'], kind: 'managed' },
  attachgrouppolicy: { document: 'policyarn', holder: ['groupname'], kind: 'managed' },
};

/**
 * What a call of this name writes: `putRolePolicy`, `put_role_policy`, `PutRolePolicyCommand`.
 * @param plainName its plain name
 */
export function apiCallOf(plainName: string): ApiCall | undefined {
  const name = plainName.replace(/command$/, '');
  return Object.hasOwn(calls, name) ? calls[name] : undefined;
}
