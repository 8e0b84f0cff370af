/** Whether a grant is about a bucket, and which of many grants are: hundreds of buckets are compared with each other. */
import { covers, overlaps } from '../core/pattern.ts';
import type { Grant } from './model.ts';

export type Certainty = 'yes' | 'maybe' | 'no';

/** A bucket that a contract's keys might be in. */
export interface Bucket {
  /** What is known of its name. */
  readonly pattern: string;
  /** The code that stands for it, when its name is not wholly known. */
  readonly code?: string;
  /** Whether it is one of the buckets asked for, as far as one can tell. */
  readonly asked: 'yes' | 'maybe';
}

export function sameBucket(grant: Grant, bucket: Bucket): Certainty {
  const pattern = grant.bucket ?? '*';
  if (grant.bucketCode !== undefined) {
    if (grant.bucketCode === bucket.code) return 'yes';
    return mayMeet(pattern, bucket.pattern) ? 'maybe' : 'no';
  }
  if (isName(pattern) && isName(bucket.pattern)) return pattern === bucket.pattern ? 'yes' : 'no';
  if (!mayMeet(pattern, bucket.pattern)) return 'no';
  // A grant's own wildcard holds for every name that the bucket may turn out to have.
  return covers([pattern], bucket.pattern) ? 'yes' : 'maybe';
}

function isName(pattern: string): boolean {
  return /^[\w.-]+$/.test(pattern);
}

const wildcard = /[*?]/;

/** Whether two patterns have a name in common; most that have none differ before their first wildcard, or behind their last. */
function mayMeet(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  for (let at = 0; at < shorter && !wildcard.test(a[at]!) && !wildcard.test(b[at]!); at++) if (a[at] !== b[at]) return false;
  for (let at = 1; at <= shorter && !wildcard.test(a.at(-at)!) && !wildcard.test(b.at(-at)!); at++) if (a.at(-at) !== b.at(-at)) return false;
  return overlaps(a, b);
}

/** Grants that are looked up by a bucket. */
export type GrantsOn = (bucket: Bucket) => readonly Grant[];

/**
 * Sorts grants by the bucket that they name.
 * @param grants in an order that is kept
 * @returns those that may be about a bucket; of the others some, too
 */
export function byBucket(grants: readonly Grant[]): GrantsOn {
  const named = new Map<string, number[]>();
  const others: number[] = [];
  for (const [position, { bucket, bucketCode, notResource }] of grants.entries()) {
    // What names the buckets that it is not about is about all others.
    if (notResource === true || bucketCode !== undefined || bucket === null || !isName(bucket)) others.push(position);
    else if (named.has(bucket)) named.get(bucket)!.push(position);
    else named.set(bucket, [position]);
  }
  return ({ pattern, code }) => {
    if (code !== undefined || !isName(pattern)) return grants;
    return [...(named.get(pattern) ?? []), ...others].sort((a, b) => a - b).map((position) => grants[position]!);
  };
}
