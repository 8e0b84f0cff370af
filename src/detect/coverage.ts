/** Judges whether grants cover a contract: per principal and bucket, Allow minus Deny, and honest about what is unknown. */
import { uncoveredExample } from '../core/pattern.ts';
import type { Json } from '../core/model.ts';
import { explain, few } from './coverage-reasons.ts';
import { accesses, bestOf, judgeAll, type Access } from './judgement.ts';
import type { Coverage, Grant, MissingGrant, Need } from './model.ts';

/**
 * Reads a contract's value as a need.
 * @param value `{read, write, list?, delete?}`, each a list of key patterns; at least one of `read` and `write`
 * @returns undefined when the value has another shape
 */
export function needOf(value: Json): Need | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  if (!Object.hasOwn(value, 'read') && !Object.hasOwn(value, 'write')) return undefined;
  const lists: Partial<Record<Access, string[]>> = {};
  for (const access of accesses) {
    if (!Object.hasOwn(value, access)) continue;
    const list = value[access];
    if (!Array.isArray(list)) return undefined;
    const patterns = list.filter((item) => typeof item === 'string');
    if (patterns.length !== list.length) return undefined;
    lists[access] = patterns;
  }
  return { ...lists, read: lists.read ?? [], write: lists.write ?? [] };
}

/**
 * Judges whether a binding's grants cover a contract.
 * @param need the contract: key patterns per access
 * @param grants the binding's grants
 * @param options `bucket`: a pattern, only matching buckets count; `principal`: only this one counts
 * @returns the verdict of the best single principal and bucket; each missing pattern with one key that would be refused
 */
export function coverage(need: Need, grants: readonly Grant[], options: { bucket?: string; principal?: string } = {}): Coverage {
  const verdicts = judgeAll(need, grants, options);
  const best = bestOf(verdicts);
  if (best === undefined) return coveredByNobody(need, grants, options);
  const principal = best.principal === undefined ? {} : { principal: best.principal };
  const missing = best.judgements.flatMap(({ access, pattern, verdict, example }): MissingGrant[] =>
    verdict === 'not covered' ? [{ access, pattern, example: example ?? pattern }] : [],
  );
  const doubts = best.judgements.filter((judgement) => judgement.verdict === 'unknown');
  const verdict = missing.length > 0 ? 'not covered' : doubts.length > 0 ? 'unknown' : 'covered';
  return { verdict, missing, reasons: explain(best, verdicts, grants, options.bucket), ...principal };
}

function coveredByNobody(need: Need, grants: readonly Grant[], options: { principal?: string }): Coverage {
  const missing = accesses.flatMap((access) =>
    (need[access] ?? []).map((pattern): MissingGrant => ({ access, pattern, example: uncoveredExample([], pattern) ?? pattern })),
  );
  if (missing.length === 0) return { verdict: 'covered', missing, reasons: ['the contract asks for nothing'] };
  const names = [...new Set(grants.flatMap((grant) => (grant.kind === 'identity' && grant.principal !== undefined ? [grant.principal] : [])))];
  const reasons: string[] = [];
  if (options.principal !== undefined) {
    reasons.push(`no grant of ${options.principal} is found${names.length > 0 ? `; there are grants of ${few(names.sort())}` : ''}`);
  } else if (grants.some((grant) => grant.kind === 'resource')) {
    reasons.push('there is only a bucket policy, which does not stand for the policy of an identity');
  } else {
    reasons.push('no grant in S3 is found');
  }
  return { verdict: 'not covered', missing, reasons };
}
