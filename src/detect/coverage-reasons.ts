/** Why a binding covers a contract, or not, or nobody can tell: in sentences, with the lines that decide. */
import { covers, overlaps } from '../core/pattern.ts';
import { headersIn } from './conditions.ts';
import { accesses, actionOf, asked, count, isConditional, isDirectory, keysOf, meansAction, type Verdict } from './judgement.ts';
import type { Grant } from './model.ts';
import { sameBucket, type Bucket } from './same-bucket.ts';

/** A list for people: at most eight. */
export function few(items: readonly string[]): string {
  const shown = items.slice(0, 8);
  return items.length > shown.length ? `${shown.join(', ')} and ${items.length - shown.length} more` : shown.join(', ');
}

function describe(grant: Grant): string {
  const verb = grant.effect === 'Allow' ? 'grants' : 'denies';
  const what = grant.key ?? 'the bucket itself';
  return `${grant.file}:${grant.line} ${verb} ${grant.notResource === true ? `all but ${what}` : what}`;
}

/** Why a grant is not sure, as a sentence. */
function describeDoubt(grant: Grant, bucket: Bucket, loose: readonly Grant[]): string {
  const causes: string[] = [];
  if (grant.unknown !== undefined) causes.push(`the code does not tell ${grant.unknown}`);
  if (grant.condition !== undefined && isConditional(grant) && (grant.prefixes === undefined || grant.effect === 'Deny')) {
    const headers = headersIn(grant.condition);
    const decided = headers.length > 0 ? `, which a request decides by its header ${headers.join(' and ')}` : '';
    causes.push(`only under the condition ${grant.condition}${decided}`);
  }
  if (loose.includes(grant)) causes.push('the code does not tell to whom');
  if (sameBucket(grant, bucket) === 'maybe') causes.push(`it is not told whether ${grant.bucketCode ?? grant.bucket ?? 'its bucket'} is the same bucket`);
  return `${describe(grant)}, but ${causes.length > 0 ? causes.join(', and ') : 'not surely'}`;
}

/** How much of a needed pattern's start a grant's key shares: the nearest grant is the line to change. */
function nearness(grant: Grant, pattern: string): number {
  const key = grant.key ?? '';
  let at = 0;
  while (at < key.length && key[at] === pattern[at]) at++;
  return at;
}

export function explain(best: Verdict, verdicts: readonly Verdict[], grants: readonly Grant[], wanted: string | undefined): string[] {
  const reasons: string[] = [];
  const { bucket, candidate } = best;
  for (const access of accesses) {
    const judgements = best.judgements.filter((judgement) => judgement.access === access);
    const missing = judgements.filter((judgement) => judgement.verdict === 'not covered');
    const covered = judgements.filter((judgement) => judgement.verdict === 'covered');
    if (missing.length > 0) {
      const rules = missing[0]?.rules;
      const denied = (rules?.denying ?? []).filter((deny) =>
        missing.some(({ pattern }) => (deny.notResource === true || keysOf(deny, access).some((key) => overlaps(key, asked(access, pattern))))),
      );
      const nearest = [...(rules?.allowing ?? [])]
        .sort((a, b) => nearness(b, missing[0]?.pattern ?? '') - nearness(a, missing[0]?.pattern ?? '') || a.line - b.line)
        .slice(0, 3);
      const said = [...denied.slice(0, 3), ...nearest].map(describe);
      const start = said.length > 0 ? said.join(', ') : `nothing grants ${actionOf[access]}`;
      reasons.push(`${start}; missing for ${access}: ${few(missing.map(({ pattern }) => pattern))}`);
    }
    const doubts = new Map<string, Set<string>>();
    for (const { verdict, pattern, rules, isAllowed } of judgements) {
      if (verdict !== 'unknown') continue;
      // What else may allow it decides nothing where it is allowed.
      const deciding = isAllowed === true ? rules.doubtful.filter(({ effect }) => effect === 'Deny') : rules.doubtful;
      const relevant = deciding.filter((grant) => grant.notResource === true || keysOf(grant, access).some((key) => overlaps(key, asked(access, pattern))));
      const causes = relevant.map((grant) => describeDoubt(grant, bucket, candidate.loose));
      if (relevant.length === 0 && bucket.asked === 'yes' && !isDirectory(bucket)) causes.push('could not be decided within the limits');
      for (const cause of causes) doubts.set(cause, (doubts.get(cause) ?? new Set()).add(pattern));
    }
    reasons.push(...[...doubts].slice(0, 8).map(([cause, patterns]) => `${cause}; for ${access} of ${few([...patterns])}`));
    if (covered.length > 0) {
      const lines = covered.flatMap(({ pattern, rules }) =>
        rules.allowing.filter((grant) => !rules.doubtful.includes(grant) && keysOf(grant, access).some((key) => overlaps(key, asked(access, pattern)))),
      );
      const said = [...new Set(lines.map(describe))];
      if (said.length > 0) reasons.push(`${few(said)}; covers ${access}: ${few(covered.map(({ pattern }) => pattern))}`);
    }
  }
  if (isDirectory(bucket)) reasons.push(`${bucket.code ?? bucket.pattern} is a directory bucket, for which s3express:CreateSession has to be granted`);
  if (bucket.asked === 'maybe') reasons.push(`the code does not tell whether ${bucket.code ?? bucket.pattern} is the bucket asked for${dependence(bucket.code ?? '', wanted ?? '*')}`);
  if (best.buckets > 1) reasons.push(`judged for the bucket ${bucket.code ?? bucket.pattern}, the best of ${best.buckets}`);
  const principals = new Set(verdicts.map((verdict) => verdict.principal));
  if (principals.size > 1) {
    const who = best.principal ?? 'the grants whose principal is not told';
    reasons.push(`judged for ${who}, the best of ${principals.size} principals`);
  }
  reasons.push(...mentionNobody(best), ...nearestForSure(best, verdicts), ...adviseListing(best), ...mentionBucketPolicies(best, grants));
  return reasons;
}

/** A part of a text that the code does not tell. */
const part = /\$\{([^{}]*)\}/g;
const noted = ' (default ';

/** What a parameter is called, and what it is by default; undefined for any other part of a text. */
function parameterIn(code: string): readonly [name: string, byDefault: string] | undefined {
  const at = code.indexOf(noted);
  return at > 0 && code.endsWith(')') ? [code.slice(0, at), code.slice(at + noted.length, -1)] : undefined;
}

/** On which parameters the name of a bucket depends, and what it is by their defaults: a deployment may set others, so they decide nothing. */
function dependence(code: string, wanted: string): string {
  const names = [...code.matchAll(part)].flatMap(([, inside = '']) => parameterIn(inside)?.[0] ?? []);
  if (names.length === 0) return '';
  const byDefault = code.replaceAll(part, (whole: string, inside: string) => parameterIn(inside)?.[1] ?? whole).replace(/^arn:[^:]*:s3:::/, '');
  const which = byDefault.includes('${') ? byDefault : covers([wanted], byDefault) ? 'that bucket' : `${byDefault}, another bucket`;
  return `: it depends on ${names.length > 1 ? 'the parameters' : 'the parameter'} ${[...new Set(names)].join(', ')}, by default it is ${which}, and a deployment may set another`;
}

/** A policy on its own says nothing of who has it, nor whether it grants or only limits. */
function mentionNobody({ candidate }: Verdict): string[] {
  const alone = candidate.own.find(({ form, principal, kind }) => form === 'iam-json' && principal === undefined && kind === 'identity');
  return alone === undefined ? [] : [`${alone.file} is taken for the policy of an identity: nothing in it tells whose it is`];
}

/** Where the best one only may grant, the one that surely grants most is named too: it may be the one that is meant. */
function nearestForSure(best: Verdict, verdicts: readonly Verdict[]): string[] {
  let surest = best;
  for (const verdict of verdicts) if (count(verdict, 'covered') > count(surest, 'covered')) surest = verdict;
  if (surest === best || surest.principal === best.principal) return [];
  const lacking = surest.judgements.filter(({ verdict }) => verdict !== 'covered').map(({ access, pattern }) => `${access} of ${pattern}`);
  return [`${surest.principal ?? 'a principal that is not told'} surely grants all but ${few(lacking)}; name it in the binding if it is the one that is meant`];
}

/** A wildcard in what is read mostly means that the keys are listed first; that is another right, on the bucket. */
function adviseListing(best: Verdict): string[] {
  const listed = best.judgements.some(({ access, pattern }) => access === 'read' && pattern.includes('*'));
  if (!listed || best.judgements.some(({ access }) => access === 'list')) return [];
  const rules = best.candidate.rules('list', best.bucket);
  return rules.allowing.length > 0 ? [] : ['nothing grants s3:ListBucket on the bucket: keys can be read, but not listed'];
}

function mentionBucketPolicies(best: Verdict, grants: readonly Grant[]): string[] {
  const missing = best.judgements.filter((judgement) => judgement.verdict === 'not covered');
  const mentioned = grants.filter(
    (grant) =>
      grant.kind === 'resource' &&
      grant.effect === 'Allow' &&
      missing.some(({ access, pattern }) => meansAction(grant, actionOf[access]) && keysOf(grant, access).some((key) => overlaps(key, asked(access, pattern)))),
  );
  return mentioned.slice(0, 3).map((grant) => `${describe(grant)}, but in a bucket policy, which does not stand for the policy of an identity`);
}
