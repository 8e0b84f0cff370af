/** Conditions of statements that every request of an SDK meets, or none: what they ask is the same for all. */

/** A condition as grants tell it: `Bool aws:SecureTransport false`, several after each other. */
function partsOf(condition: string): string[] {
  return condition.split(', ');
}

/** The versions of TLS that every SDK speaks with S3 (https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html). */
const spoken = 1.2;

function isTls(part: string, word: 'true' | 'false'): boolean {
  return new RegExp(`^(Bool|StringEquals|StringEqualsIgnoreCase)(IfExists)? aws:SecureTransport ${word}$`, 'i').test(part);
}

/** Whether it asks for a version of TLS by one comparison with one number, which holds for it. */
function isVersion(part: string, comparison: RegExp, holds: (version: number) => boolean): boolean {
  const [operator = '', key = '', version = '', ...more] = part.split(' ');
  return more.length === 0 && comparison.test(operator) && key.toLowerCase() === 's3:tlsversion' && /^[\d.]+$/.test(version) && holds(Number(version));
}

/**
 * What only a listing asks by (https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html): where a request has no
 * such key, a comparison with it fails, unless it is negated or says `IfExists`.
 */
const ofListing = /^(ForAnyValue:)?(String(Equals|Like|EqualsIgnoreCase) s3:(prefix|delimiter)|Numeric(Equals|LessThan|LessThanEquals|GreaterThan|GreaterThanEquals) s3:max-keys)$/i;

/**
 * Whether no request meets it: all of its parts would have to hold. Requests of the SDKs go over TLS, in a version that is not old.
 * @param isListing whether it is asked of listings; else of objects
 */
export function isNeverMet(condition: string | undefined, isListing: boolean): boolean {
  if (condition === undefined) return false;
  return partsOf(condition).some((part) => isTls(part, 'false') || isVersion(part, /^NumericLessThan(IfExists)?$/i, (version) => version <= spoken) || (!isListing && ofListing.test(part)));
}

/** The headers that decide it, each with its value where one is asked for: who writes the request may send them. */
export function headersIn(condition: string): string[] {
  return partsOf(condition).flatMap((part) => /^\S+ s3:(x-amz-\S+)/i.exec(part)?.[1] ?? []);
}

/** Whether every request meets it. */
export function isAlwaysMet(condition: string): boolean {
  return partsOf(condition).every((part) => isTls(part, 'true') || isVersion(part, /^NumericGreaterThanEquals(IfExists)?$/i, (version) => version <= spoken));
}

/** How forms tell that a boundary limits somebody. */
const limit = /^(PermissionsBoundary |permissions_boundary |(the )?permissions boundary)/;

/** Whether it only says that a boundary limits somebody: what is denied to them is denied whatever that lets through. */
export function isOnlyLimit(condition: string): boolean {
  return partsOf(condition).every((part) => limit.test(part));
}
