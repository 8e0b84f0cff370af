/** What a file stands for as a binding: the grants that count there, and why they may not be all. */
import { overlaps } from '../core/pattern.ts';
import type { Grant, Skipped } from './model.ts';

/**
 * The grants that a file stands for as a binding: those written in it, those it gives to somebody though they are written
 * elsewhere, and what other files deny to the same principals, or to everybody in the same bucket: a Deny counts wherever it is written.
 * @param path the file
 * @param grants every grant of the repo
 */
export function grantsOf(path: string, grants: readonly Grant[]): Grant[] {
  const own = grants.filter((grant) => grant.file === path || grant.attachedIn === path);
  const principals = new Set(own.filter(({ kind, principal }) => kind === 'identity' && principal !== undefined).map(identityOf));
  const scopes = new Set(own.map(scopeOf));
  const named = [...new Set(own.flatMap(({ bucket, bucketCode }) => (bucketCode === undefined ? [bucket ?? '*'] : [])))];
  const coded = new Set(own.filter(({ bucketCode }) => bucketCode !== undefined).map(codeOf));
  const denied = grants.filter((grant) => {
    if (grant.effect !== 'Deny' || own.includes(grant)) return false;
    if (grant.kind === 'resource') return grant.principal === '*' && (grant.bucketCode === undefined ? named.some((bucket) => overlaps(bucket, grant.bucket ?? '*')) : coded.has(codeOf(grant)));
    return principals.has(identityOf(grant)) || (grant.principal === undefined && scopes.has(scopeOf(grant)));
  });
  return [...own, ...denied, ...deniedByName(own, grants)];
}

/**
 * What is denied elsewhere to somebody of the same name in the account: it may be the same one. Two that are each made where they are
 * named are two, in two accounts.
 */
function deniedByName(own: readonly Grant[], grants: readonly Grant[]): Grant[] {
  const denied = grants.filter(({ effect, kind, accountName }) => effect === 'Deny' && kind === 'identity' && accountName !== undefined);
  if (denied.length === 0) return [];
  const identities = new Map(own.filter(({ kind, accountName }) => kind === 'identity' && accountName !== undefined).map((grant) => [identityOf(grant), grant]));
  return [...identities].flatMap(([identity, holder]) =>
    denied
      .filter((grant) => identityOf(grant) !== identity && (grant.isMadeElsewhere === true || holder.isMadeElsewhere === true) && mayBeNamed(grant, holder))
      .map(({ aliases: _, ...grant }): Grant => {
        const doubt = `whether ${grant.principal ?? 'this identity'} of ${grant.attachedIn ?? grant.file} is ${holder.principal ?? 'this one'}`;
        return { ...grant, principal: holder.principal ?? '', form: holder.form, root: holder.root ?? folderOf(holder.attachedIn ?? holder.file), unknown: grant.unknown === undefined ? doubt : `${grant.unknown}, ${doubt}` };
      }),
  );
}

/** Whether two names may be one. What nothing is told of may be any name, and is taken for one of its own surroundings: anything else has that of others. */
function mayBeNamed(grant: Grant, holder: Grant): boolean {
  const isTold = grant.accountName !== '*' && holder.accountName !== '*';
  return overlaps(grant.accountName ?? '', holder.accountName ?? '') && (isTold || scopeOf(grant) === scopeOf(holder));
}

/** The code that stands for a grant's bucket, told apart from that of others: names of buckets are the world's, code holds in an app or below one root. */
function codeOf({ form, root, file, bucketCode }: Grant): string {
  return `${form.startsWith('cdk') ? 'cdk' : (root ?? file)} ${bucketCode ?? ''}`;
}

/**
 * The same, with the reason why they may not be all. A part that was not read may deny what the rest grants, in the file itself
 * and wherever its roles are at hand: in the whole of a CDK app, in all that is reached from one root module of Terraform.
 * @param found what was found in the whole repo
 */
export function bindingGrants(path: string, found: { readonly grants: readonly Grant[]; readonly skipped: readonly Skipped[] }): { readonly grants: readonly Grant[]; readonly unreadable?: string } {
  const grants = grantsOf(path, found.grants);
  const own = found.skipped.find((each) => each.file === path);
  if (own) return { grants, unreadable: own.reason };
  const inApp = grants.some((grant) => grant.form.startsWith('cdk'));
  const roots = new Set(grants.map(({ root }) => root));
  const near = found.skipped.find((each) => (each.language === 'cdk' ? inApp : each.roots?.some((root) => roots.has(root)) === true));
  return near ? { grants, unreadable: `what may deny something to the same role was not read whole: ${near.file}: ${near.reason}` } : { grants };
}

/** Whose a grant is, told apart from others of that name: CDK's hold for the whole app, Terraform's below one root, all others in a folder. */
export function identityOf({ form, principal, root, attachedIn, file }: Grant): string {
  return `${form} ${form.startsWith('cdk') ? '' : (root ?? folderOf(attachedIn ?? file))} ${principal}`;
}

/**
 * Where what is nobody's by name may be anybody's: in the whole of a CDK app, in all templates, as they give each other names by parameters
 * and exports, below one root of Terraform, else in the file.
 */
function scopeOf({ form, root, file }: Grant): string {
  if (form.startsWith('cdk')) return 'cdk';
  return form === 'cloudformation' || form === 'serverless' ? 'templates' : `${form} ${root ?? file}`;
}

/** Whether what is given to somebody who is not told may be given to one identity: as far as their names are told, one may be the other. */
export function mayBeOf(grant: Grant, holder: Grant): boolean {
  return grant.accountName === undefined || holder.accountName === undefined || overlaps(grant.accountName, holder.accountName);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
