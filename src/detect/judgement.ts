/** Judges one principal in one bucket: what is surely allowed, what may be, and what is denied. */
import { covers, findKey, overlaps, sharedExample, uncoveredExample } from '../core/pattern.ts';
import { identityOf, mayBeOf } from './binding-grants.ts';
import { isAlwaysMet, isNeverMet, isOnlyLimit } from './conditions.ts';
import type { Grant, MissingGrant, Need } from './model.ts';
import { byBucket, sameBucket, type Bucket, type GrantsOn } from './same-bucket.ts';

export type Access = MissingGrant['access'];

/** What each access asks of IAM (https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html). */
export const actionOf: Record<Access, string> = {
  read: 's3:GetObject',
  write: 's3:PutObject',
  list: 's3:ListBucket',
  delete: 's3:DeleteObject',
};
export const accesses: readonly Access[] = ['read', 'write', 'list', 'delete'];

export function meansAction(grant: Grant, action: string): boolean {
  const name = action.toLowerCase();
  const listed = grant.actions.some((pattern) => covers([pattern.toLowerCase()], name));
  return listed !== (grant.notActions === true);
}

/** Whether a grant counts only under a condition that may not be met; one that always is is believed of an Allow alone, and a boundary limits no Deny. */
export function isConditional(grant: Grant): boolean {
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
export function keysOf(grant: Grant, access: Access): readonly string[] {
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

export interface Judgement {
  readonly access: Access;
  readonly pattern: string;
  readonly verdict: 'covered' | 'not covered' | 'unknown';
  readonly example?: string;
  /** It is surely allowed: only what may be denied makes it unknown. */
  readonly isAllowed?: boolean;
  readonly rules: Rules;
}

/** What is asked: a key's pattern, or for a listing the prefix it is asked with, marked so that none is empty. */
export function asked(access: Access, pattern: string): string {
  return access === 'list' ? `/${pattern.replace(/\*$/, '')}` : pattern;
}

/**
 * Whether it is a directory bucket, which is asked by sessions: what S3's own actions grant says nothing there
 * (https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-security-iam.html).
 */
export function isDirectory({ pattern }: Bucket): boolean {
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

export interface Verdict {
  readonly principal: string | undefined;
  readonly bucket: Bucket;
  readonly buckets: number;
  readonly judgements: readonly Judgement[];
  readonly candidate: Candidate;
}

export function count(verdict: Verdict, kind: Judgement['verdict']): number {
  return verdict.judgements.filter((judgement) => judgement.verdict === kind).length;
}

/** How much of what is unknown is so because it may not even be allowed. */
function perhapsAllowed(verdict: Verdict): number {
  return verdict.judgements.filter((judgement) => judgement.verdict === 'unknown' && judgement.isAllowed !== true).length;
}

/** The best single principal and bucket; equal ones in the order of their names, so that the answer is stable. */
export function bestOf(verdicts: readonly Verdict[]): Verdict | undefined {
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

export function judgeAll(need: Need, grants: readonly Grant[], options: { bucket?: string; principal?: string }): Verdict[] {
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
