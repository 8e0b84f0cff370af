/** What a file stands for as a binding: the grants that count there, and why they may not be all. */
import type { Grant, Skipped } from './model.ts';

/**
 * The grants that a file stands for as a binding: those written in it, those it gives to somebody though they are written
 * elsewhere, and what other files deny to the same principals, or to everybody in the same bucket: a Deny counts wherever it is written.
 * @param path the file
 * @param grants every grant of the repo
 */
export function grantsOf(path: string, grants: readonly Grant[]): Grant[] {
  const own = grants.filter((grant) => grant.file === path || grant.attachedIn === path);
  const principals = new Set(own.flatMap((grant) => (grant.kind === 'identity' && grant.principal !== undefined ? [`${grant.form} ${grant.principal}`] : [])));
  const buckets = new Set(own.map(({ bucket }) => bucket));
  const denied = grants.filter((grant) => {
    if (grant.effect !== 'Deny' || own.includes(grant)) return false;
    // A bucket's own policy counts where its name is told: names of buckets are the world's.
    if (grant.kind === 'resource') return grant.principal === '*' && grant.bucketCode === undefined && buckets.has(grant.bucket);
    // Terraform's addresses are told apart by their folder; CDK's names hold for the whole app.
    return principals.has(`${grant.form} ${grant.principal}`) && (grant.form.startsWith('cdk') || folderOf(grant.attachedIn ?? grant.file) === folderOf(path));
  });
  return [...own, ...denied];
}

/**
 * The same, with the reason why they may not be all. A part that was not read may deny what the rest grants, in the file itself
 * and wherever its roles are at hand: in the whole of a CDK app, in the folder of a Terraform module.
 * @param found what was found in the whole repo
 */
export function bindingGrants(path: string, found: { readonly grants: readonly Grant[]; readonly skipped: readonly Skipped[] }): { readonly grants: readonly Grant[]; readonly unreadable?: string } {
  const grants = grantsOf(path, found.grants);
  const own = found.skipped.find((each) => each.file === path);
  if (own) return { grants, unreadable: own.reason };
  const inApp = grants.some((grant) => grant.form.startsWith('cdk'));
  const inModule = grants.some((grant) => grant.form.startsWith('terraform'));
  const near = found.skipped.find(({ language, file }) => (language === 'cdk' ? inApp : language === 'terraform' && inModule && folderOf(file) === folderOf(path)));
  return near ? { grants, unreadable: `what may deny something to the same role was not read whole: ${near.file}: ${near.reason}` } : { grants };
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
