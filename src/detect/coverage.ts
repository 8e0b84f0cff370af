/** Judges whether grants cover a contract: per principal and bucket, Allow minus Deny, and honest about what is unknown. */
import { covers, findKey, overlaps, sharedExample, uncoveredExample } from '../core/pattern.ts';
import type { Json } from '../core/model.ts';
import { grantsOf, identityOf, mayBeOf } from './binding-grants.ts';
import { parseBinding } from './binding.ts';
import { headersIn, isAlwaysMet, isNeverMet, isOnlyLimit } from './conditions.ts';
import type { Coverage, Grant, MissingGrant, Need } from './model.ts';
import { byBucket, sameBucket, type Bucket, type GrantsOn } from './same-bucket.ts';

type Access = MissingGrant['access'];

/** What each access asks of IAM (https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html). */
const actionOf: Record<Access, string> = {
  read: 's3:GetObject',
  write: 's3:PutObject',
  list: 's3:ListBucket',
  delete: 's3:DeleteObject',
};
const accesses: readonly Access[] = ['read', 'write', 'list', 'delete'];

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

function meansAction(grant: Grant, action: string): boolean {
  const name = action.toLowerCase();
  const listed = grant.actions.some((pattern) => covers([pattern.toLowerCase()], name));
  return listed !== (grant.notActions === true);
}

/** Whether a grant counts only under a condition that may not be met; one that always is is believed of an Allow alone, and a boundary limits no Deny. */
function isConditional(grant: Grant): boolean {
  return grant.condition !== undefined && !(grant.effect === 'Allow' ? isAlwaysMet(grant.condition) : isOnlyLimit(grant.condition));
}

/** What a statement lets through or stops: its keys, or all but its keys. */
interface Rule {
  readonly keys: readonly string[];
  readonly negated: boolean;
}

/** Everything that decides one action in one bucket for one principal. */
interface Rules {
  /** Surely allowed; surely or possibly denied: what is granted at worst. */
  readonly worst: { readonly allow: readonly Rule[]; readonly deny: readonly Rule[] };
  /** Possibly allowed; surely denied: what is granted at best. */
  readonly best: { readonly allow: readonly Rule[]; readonly deny: readonly Rule[] };
  /** The grants behind the difference, and those that count. */
  readonly doubtful: readonly Grant[];
  readonly allowing: readonly Grant[];
  readonly denying: readonly Grant[];
}

/** Whose grants are judged. */
interface Candidate {
  readonly own: readonly Grant[];
  /** Grants whose principal the code does not tell: they may be this one's. */
  readonly loose: readonly Grant[];
  /** What decides one action in one bucket; made once. */
  readonly rules: (access: Access, bucket: Bucket) => Rules;
}

function candidateOf(own: readonly Grant[], loose: readonly Grant[]): Candidate {
  const about = new Map<Access, readonly [own: GrantsOn, loose: GrantsOn]>();
  const made = new Map<Bucket, Map<Access, Rules>>();
  function aboutAccess(access: Access): readonly [own: GrantsOn, loose: GrantsOn] {
    const known = about.get(access);
    if (known !== undefined) return known;
    const [mine, perhapsMine] = [own, loose].map((grants) => byBucket(grants.filter((grant) => meansAction(grant, actionOf[access]) && !isNeverMet(grant.condition, access === 'list'))));
    const found = [mine!, perhapsMine!] as const;
    about.set(access, found);
    return found;
  }
  function rules(access: Access, bucket: Bucket): Rules {
    const ofBucket = made.get(bucket) ?? new Map<Access, Rules>();
    made.set(bucket, ofBucket);
    const known = ofBucket.get(access) ?? rulesFor(access, bucket, aboutAccess(access));
    ofBucket.set(access, known);
    return known;
  }
  return { own, loose, rules };
}

/** The patterns that a grant's own key means for an action: for listing, the prefixes it may be asked with. */
function keysOf(grant: Grant, access: Access): readonly string[] {
  if (access !== 'list') return grant.key === null ? [] : [grant.key];
  if (grant.key !== null) return [];
  return (grant.prefixes ?? ['*']).map((prefix) => `/${prefix}`);
}

/** @param about what is this one's, and what may be, of those that mean the action */
function rulesFor(access: Access, bucket: Bucket, about: readonly [own: GrantsOn, loose: GrantsOn]): Rules {
  const worst = { allow: [] as Rule[], deny: [] as Rule[] };
  const best = { allow: [] as Rule[], deny: [] as Rule[] };
  const doubtful: Grant[] = [];
  const allowing: Grant[] = [];
  const denying: Grant[] = [];
  const groups = new Map<string, Grant[]>();
  const looseOnes = new Set<Grant>();
  for (const [position, grantsOn] of about.entries()) {
    const loose = position === 1;
    for (const grant of grantsOn(bucket)) {
      if (loose) looseOnes.add(grant);
      const limited = access === 'list' && grant.prefixes !== undefined && grant.effect === 'Allow';
      const doubt = loose || grant.unknown !== undefined || (isConditional(grant) && !limited);
      if (grant.notResource === true) {
        const name = `${grant.file}\n${grant.statement ?? grant.line}\n${grant.effect}`;
        groups.set(name, [...(groups.get(name) ?? []), grant]);
        continue;
      }
      const where = sameBucket(grant, bucket);
      const keys = keysOf(grant, access);
      if (where === 'no' || keys.length === 0) continue;
      const rule: Rule = { keys, negated: false };
      const sure = where === 'yes' && !doubt;
      if (!sure) doubtful.push(grant);
      if (grant.effect === 'Allow') {
        allowing.push(grant);
        best.allow.push(rule);
        if (sure) worst.allow.push(rule);
      } else {
        denying.push(grant);
        worst.deny.push(rule);
        if (sure) best.deny.push(rule);
      }
    }
  }
  for (const group of groups.values()) {
    const [first] = group;
    if (first === undefined) continue;
    const inBucket = group.filter((grant) => sameBucket(grant, bucket) !== 'no');
    // What is surely excluded, and what may be: the parts that the code does not tell may be anything.
    const sureGrants = inBucket.filter((grant) => sameBucket(grant, bucket) === 'yes' && grant.unknown === undefined);
    const sureKeys = sureGrants.flatMap((grant) => keysOf(grant, access));
    const possibleKeys = inBucket.flatMap((grant) => keysOf(grant, access));
    const doubt = looseOnes.has(first) || isConditional(first) || /^(action|effect|to whom) /.test(first.unknown ?? '');
    if (doubt || sureKeys.length < possibleKeys.length) doubtful.push(first);
    if (first.effect === 'Allow') {
      allowing.push(first);
      best.allow.push({ keys: sureKeys, negated: true });
      if (!doubt) worst.allow.push({ keys: possibleKeys, negated: true });
    } else {
      denying.push(first);
      worst.deny.push({ keys: sureKeys, negated: true });
      if (!doubt) best.deny.push({ keys: possibleKeys, negated: true });
    }
  }
  return { worst, best, doubtful, allowing, denying };
}

type Refusal = { readonly kind: 'none' } | { readonly kind: 'undecided' } | { readonly kind: 'refused'; readonly example: string };

/** Finds a needed key that is not allowed, or denied. */
function firstRefused(needed: string, side: Rules['worst']): Refusal {
  if ([...side.allow, ...side.deny].some((rule) => rule.negated)) return firstRefusedByAll(needed, side);
  for (const rule of side.deny) {
    for (const denied of rule.keys) {
      const example = sharedExample(needed, denied);
      if (example !== undefined) return { kind: 'refused', example };
      if (overlaps(needed, denied)) return { kind: 'undecided' };
    }
  }
  const allowed = side.allow.flatMap((rule) => rule.keys);
  if (covers(allowed, needed)) return { kind: 'none' };
  const example = uncoveredExample(allowed, needed);
  return example === undefined ? { kind: 'undecided' } : { kind: 'refused', example };
}

/** The same with `NotResource` in play: keys are looked for one letter at a time, by what IAM's evaluation says of each. */
function firstRefusedByAll(needed: string, side: Rules['worst']): Refusal {
  const patterns = [needed];
  const places = new Map<Rule, number>();
  for (const rule of [...side.allow, ...side.deny]) {
    places.set(rule, patterns.length);
    patterns.push(...rule.keys);
  }
  function holds(rule: Rule, inside: readonly boolean[]): boolean {
    const from = places.get(rule) ?? 0;
    return inside.slice(from, from + rule.keys.length).includes(true) !== rule.negated;
  }
  const found = findKey(
    patterns,
    (inside) =>
      inside[0] === true &&
      (!side.allow.some((rule) => holds(rule, inside)) || side.deny.some((rule) => holds(rule, inside))),
  );
  return found.kind === 'found' ? { kind: 'refused', example: found.key } : found;
}

interface Judgement {
  readonly access: Access;
  readonly pattern: string;
  readonly verdict: 'covered' | 'not covered' | 'unknown';
  readonly example?: string;
  /** It is surely allowed: only what may be denied makes it unknown. */
  readonly isAllowed?: boolean;
  readonly rules: Rules;
}

/** What is asked: a key's pattern, or for a listing the prefix it is asked with, marked so that none is empty. */
function asked(access: Access, pattern: string): string {
  return access === 'list' ? `/${pattern.replace(/\*$/, '')}` : pattern;
}

/**
 * Whether it is a directory bucket, which is asked by sessions: what S3's own actions grant says nothing there
 * (https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-security-iam.html).
 */
function isDirectory({ pattern }: Bucket): boolean {
  return pattern.endsWith('--x-s3');
}

function judge(access: Access, pattern: string, bucket: Bucket, candidate: Candidate): Judgement {
  const rules = candidate.rules(access, bucket);
  const needed = asked(access, pattern);
  const atWorst = firstRefused(needed, rules.worst);
  if (atWorst.kind === 'none') {
    const verdict = bucket.asked === 'yes' && !isDirectory(bucket) ? 'covered' : 'unknown';
    return { access, pattern, verdict, rules };
  }
  const atBest = firstRefused(needed, rules.best);
  if (atBest.kind === 'refused') {
    const example = access === 'list' ? atBest.example.slice(1) : atBest.example;
    return { access, pattern, verdict: 'not covered', example, rules };
  }
  const isAllowed = firstRefused(needed, { allow: rules.worst.allow, deny: rules.best.deny }).kind === 'none';
  return { access, pattern, verdict: 'unknown', isAllowed, rules };
}

/** The buckets that a principal's grants are about, as far as they are asked for. */
function bucketsOf(grants: readonly Grant[], wanted: string | undefined): Bucket[] {
  const buckets = new Map<string, Bucket>();
  function add(bucket: Bucket): void {
    const name = `${bucket.code ?? ''}\n${bucket.pattern}`;
    if (!buckets.has(name)) buckets.set(name, bucket);
  }
  for (const grant of grants) {
    if (grant.effect !== 'Allow') continue;
    const pattern = grant.bucket ?? '*';
    const code = grant.bucketCode === undefined ? {} : { code: grant.bucketCode };
    if (wanted === undefined || covers([wanted], pattern)) add({ pattern, ...code, asked: 'yes' });
    else if (overlaps(wanted, pattern) && grant.bucketCode !== undefined) add({ pattern, ...code, asked: 'maybe' });
  }
  if (wanted !== undefined) add({ pattern: wanted, asked: 'yes' });
  else if (buckets.size === 0) add({ pattern: '*', asked: 'yes' });
  return [...buckets.values()];
}

/** Names are compared as people write them: `task_role` is `TaskRole`. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function isNamed(grant: Grant, name: string): boolean {
  const names = [grant.principal, ...(grant.aliases ?? [])].filter((each) => each !== undefined);
  if (names.includes(name)) return true;
  return names.some((each) => plainName(each) === plainName(name) || plainName(each.split(/[./]/).at(-1) ?? '') === plainName(name));
}

/**
 * Whether a policy's `Principal` names services of AWS alone, or CloudFront's own identities: what is denied to these concerns no role
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html).
 */
function isNoIdentity(principal: string | undefined): boolean {
  return principal !== undefined && principal.split(', ').every((name) => /^[a-z0-9.-]+\.amazonaws\.com(\.cn)?$/.test(name) || /^arn:[^:]*:iam::cloudfront:user\//.test(name));
}

interface Verdict {
  readonly principal: string | undefined;
  readonly bucket: Bucket;
  readonly buckets: number;
  readonly judgements: readonly Judgement[];
  readonly candidate: Candidate;
}

function count(verdict: Verdict, kind: Judgement['verdict']): number {
  return verdict.judgements.filter((judgement) => judgement.verdict === kind).length;
}

/** How much of what is unknown is so because it may not even be allowed. */
function perhapsAllowed(verdict: Verdict): number {
  return verdict.judgements.filter((judgement) => judgement.verdict === 'unknown' && judgement.isAllowed !== true).length;
}

/** The best single principal and bucket; equal ones in the order of their names, so that the answer is stable. */
function bestOf(verdicts: readonly Verdict[]): Verdict | undefined {
  let best: Verdict | undefined;
  for (const verdict of verdicts) {
    if (best === undefined) best = verdict;
    const lacking = count(verdict, 'not covered');
    const order = lacking - count(best, 'not covered') || count(verdict, 'unknown') - count(best, 'unknown') || perhapsAllowed(verdict) - perhapsAllowed(best);
    // What is missing is told of the bucket that is asked for, before that of one that may be it.
    const isSurer = lacking > 0 && verdict.bucket.asked === 'yes' && best.bucket.asked === 'maybe' && verdict.principal === best.principal;
    if (order < 0 || (order === 0 && isSurer)) best = verdict;
  }
  return best;
}

function judgeAll(need: Need, grants: readonly Grant[], options: { bucket?: string; principal?: string }): Verdict[] {
  const requests = accesses.flatMap((access) => (need[access] ?? []).map((pattern) => ({ access, pattern })));
  const identity = grants.filter((grant) => grant.kind === 'identity');
  // A bucket policy cannot stand for an identity's, but what it denies is denied.
  const bucketDenies = grants.filter((grant) => grant.kind === 'resource' && grant.effect === 'Deny');
  const everybodys = bucketDenies.filter((grant) => grant.principal === '*');
  const somebodys = bucketDenies.filter(({ principal }) => principal !== '*' && !isNoIdentity(principal));
  const unnamed = identity.filter((grant) => grant.principal === undefined);
  const { principal: wanted } = options;
  // Two modules may each have a role of the same name.
  const principals = new Map<string, Grant[]>();
  for (const grant of identity) {
    const who = grant.principal === undefined ? '' : identityOf(grant);
    const list = principals.get(who);
    if (list === undefined) principals.set(who, [grant]);
    else list.push(grant);
  }
  const candidates = [...principals.values()].filter((own) => wanted === undefined || own.some((grant) => isNamed(grant, wanted)));
  candidates.sort(([a], [b]) => ((a?.principal ?? '') < (b?.principal ?? '') ? -1 : 1));
  const verdicts: Verdict[] = [];
  for (const own of candidates) {
    const principal = own[0]?.principal;
    const loose = principal === undefined ? [] : unnamed.filter((grant) => mayBeOf(grant, own[0]!));
    const candidate = candidateOf([...own, ...everybodys], [...loose, ...somebodys]);
    const buckets = bucketsOf(own, options.bucket);
    for (const bucket of buckets) {
      const judgements = requests.map(({ access, pattern }) => judge(access, pattern, bucket, candidate));
      verdicts.push({ principal, bucket, buckets: buckets.length, judgements, candidate });
    }
  }
  return verdicts;
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

/** A list for people: at most eight. */
function few(items: readonly string[]): string {
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

function explain(best: Verdict, verdicts: readonly Verdict[], grants: readonly Grant[], wanted: string | undefined): string[] {
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

/** A grant that no contract asks for, wholly or in part. */
export interface Unneeded {
  readonly grant: Grant;
  /** What it lets its principal do that nobody asks for. */
  readonly accesses: readonly Access[];
  /** Keys that are granted and asked for by nobody: one of them. */
  readonly example: string;
  /** Whether no contract asks for any of its keys. */
  readonly wholly: boolean;
}

/**
 * Finds grants that go beyond what contracts need: advice, not a fault.
 * @param needs every contract that the grants are for
 * @param grants the binding's grants; only sure `Allow`s of identities on objects are looked at
 */
export function unneeded(needs: readonly Need[], grants: readonly Grant[]): Unneeded[] {
  const result: Unneeded[] = [];
  for (const grant of grants) {
    if (grant.effect !== 'Allow' || grant.kind !== 'identity' || grant.key === null) continue;
    if (grant.unknown !== undefined || grant.notResource === true) continue;
    const key = grant.key;
    const beyond: { access: Access; example: string }[] = [];
    let isAsked = false;
    for (const access of accesses) {
      if (access === 'list' || !meansAction(grant, actionOf[access])) continue;
      // Whoever writes keys may mean to delete them: a contract that does not list deletes leaves that open.
      const needed = needs.flatMap((need) => need[access] ?? (access === 'delete' ? need.write : []));
      const example = uncoveredExample(needed, key);
      if (example !== undefined) beyond.push({ access, example });
      isAsked ||= needed.some((pattern) => overlaps(pattern, key));
    }
    const [first] = beyond;
    if (first !== undefined) result.push({ grant, accesses: beyond.map(({ access }) => access), example: first.example, wholly: !isAsked });
  }
  return result;
}

/** A file that may be the binding of a contract, and how much of the contract it grants. */
export interface RankedBinding {
  /** `path`, or `path#principal` where the file has several. */
  readonly binding: string;
  readonly covered: number;
  readonly needed: number;
  /** Whose keys it grants: the bucket's name or a pattern of it, or else the code that names it. */
  readonly bucket: string;
}

/**
 * Ranks the files of a repo by how much of a contract they grant.
 * @param need the contract
 * @param all every grant of the repo
 * @returns files that grant something of it, best first; equal ones by name
 */
export function rankBindings(need: Need, all: readonly Grant[]): RankedBinding[] {
  const grants = all.filter((grant) => grant.effect === 'Deny' || !tellsNothing(grant));
  const files = new Map<string, Grant[]>();
  for (const grant of grants) {
    const list = files.get(grant.file);
    if (list === undefined) files.set(grant.file, [grant]);
    else list.push(grant);
  }
  const ranked: RankedBinding[] = [];
  /** How much of the contract is granted by name: who grants every key of some bucket may mean another bucket. */
  const specific = new Map<RankedBinding, number>();
  const isDenied = grants.some((grant) => grant.effect === 'Deny');
  for (const [file, own] of files) {
    // Who denies something may do so from another file.
    const verdicts = judgeAll(need, isDenied ? grantsOf(file, grants) : own, {});
    const best = bestOf(verdicts);
    if (best === undefined) continue;
    // What the code does not wholly tell is still a hint about which file it is.
    const sure = count(best, 'covered');
    const likely = sure + count(best, 'unknown');
    if (likely === 0) continue;
    const several = new Set(verdicts.map((verdict) => verdict.principal)).size > 1;
    const binding = several && best.principal !== undefined ? `${file}#${best.principal}` : file;
    const entry = { binding, covered: likely, needed: best.judgements.length, bucket: best.bucket.code ?? best.bucket.pattern };
    ranked.push(entry);
    specific.set(entry, best.judgements.filter(isSpecific).length);
  }
  // Of files that grant as much, the one that grants it by narrower patterns was written for it.
  const width = new Map(ranked.map((entry) => [entry, breadth(files.get(parseBinding(entry.binding).path) ?? [])]));
  return ranked.sort(
    (a, b) => (specific.get(b) ?? 0) - (specific.get(a) ?? 0) || b.covered - a.covered || (width.get(a) ?? 0) - (width.get(b) ?? 0) || (a.binding < b.binding ? -1 : a.binding > b.binding ? 1 : 0),
  );
}

/** A policy that the code does not tell may allow anything: that is no hint of what it is for. */
function tellsNothing({ unknown, actions, bucket, key }: Grant): boolean {
  return unknown !== undefined && actions.includes('*') && (bucket ?? '*') === '*' && (key ?? '*') === '*';
}

function isSpecific({ access, pattern, verdict, rules }: Judgement): boolean {
  if (verdict === 'not covered') return false;
  const keys = rules.allowing.flatMap((grant) => keysOf(grant, access)).filter((key) => key !== '*');
  return covers(keys, asked(access, pattern));
}

/** How many of a file's grants are for every key: such a file grants anything, and says little. */
function breadth(grants: readonly Grant[]): number {
  const objects = grants.filter((grant) => grant.effect === 'Allow' && grant.key !== null);
  return objects.length === 0 ? 1 : objects.filter((grant) => grant.key === '*').length / objects.length;
}
