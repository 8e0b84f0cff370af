/** Random situations that policies are about, in no form yet, and what AWS would say of them: the oracle for the readers of all forms. */

/** A text of which the code leaves parts open: what stands there is not told. */
export type Piece = string | { readonly open: string };
export type Text = readonly Piece[];

/** `tls`: a Deny of plain text requests; `other`: something about the request that nobody can tell; `prefix`: listings that ask for `a/…`. */
export type Condition = 'none' | 'tls' | 'other' | 'prefix';

export interface Statement {
  readonly effect: 'Allow' | 'Deny';
  readonly actions: readonly string[];
  readonly notActions: boolean;
  readonly resources: readonly Text[];
  readonly notResources: boolean;
  readonly condition: Condition;
}

/** A policy, and the positions of those who have it. */
export interface Policy {
  readonly holders: readonly number[];
  readonly statements: readonly Statement[];
  /** Whether something that is not told decides if it is there. */
  readonly perhaps: boolean;
}

export interface Situation {
  /** How many identities there are, and which of them something limits. */
  readonly identities: number;
  readonly bounded: readonly boolean[];
  readonly policies: readonly Policy[];
  /** What the bucket's own policy denies to everybody. */
  readonly bucketDenies: readonly Statement[];
}

export type Access = 'read' | 'write' | 'list' | 'delete';
const actionOf: Record<Access, string> = { read: 's3:GetObject', write: 's3:PutObject', list: 's3:ListBucket', delete: 's3:DeleteObject' };

/** Numbers as a seed gives them: the same situations on every machine. */
export function randomFrom(seed: number) {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }
  const below = (n: number): number => Math.floor(next() * n);
  return {
    below,
    chance: (share: number): boolean => next() < share,
    one: <T>(items: readonly T[]): T => items[below(items.length)]!,
    some: <T>(most: number, make: () => T): T[] => Array.from({ length: 1 + below(most) }, make),
  };
}
export type Random = ReturnType<typeof randomFrom>;

const actionWords = ['s3:GetObject', 's3:GetObject', 's3:getobject', 'S3:Get*', 's3:*', '*', 's3:PutObject', 's3:G?tObject', 's3:GetObject*', 's3:*Object', 's3:List*', 's3:ListBucket', 's3:DeleteObject', 's3:GetBucketLocation', 'ec2:*', 's3:GetObjectVersion'];
const keyWords = ['*', 'a', 'a/*', 'a*', 'b/*', '*a', 'a/?', '?*', 'a/b', '*/b', 'a?b', 'ab*', '**', 'a*b'];

/**
 * Makes a situation.
 * @param open whether parts of it may be left open
 */
export function situationFrom(random: Random, open: boolean): Situation {
  function keyText(): Text {
    const word = random.one(keyWords);
    if (!open || !random.chance(0.15)) return [word];
    return random.one<Text>([[{ open: 'p' }, word], [word, { open: 'p' }], ['a/', { open: 'p' }, '/', word], [{ open: 'q' }, '/', { open: 'p' }]]);
  }
  function resource(): Text {
    const at = random.below(20);
    if (at === 0) return ['*'];
    if (at === 1) return ['arn:aws:s3:::*'];
    if (at === 2) return ['arn:aws:s3:::data*'];
    if (at === 3) return ['arn:aws:sqs:us-east-1:123456789012:data/a'];
    if (at === 4) return ['arn:aws:s3:::da?a/', ...keyText()];
    if (at === 5) return ['arn:aws:s3:::*/', ...keyText()];
    if (at === 6) return ['arn:aws:s3:::other/', ...keyText()];
    if (at === 7) return ['arn:*:s3:::data/', ...keyText()];
    if (at === 8 && open) return ['arn:aws:s3:::', { open: 'bucket' }, '/', ...keyText()];
    if (at === 9) return ['arn:aws:s3:::d*a/', ...keyText()];
    if (at < 13) return ['arn:aws:s3:::data'];
    return ['arn:aws:s3:::data/', ...keyText()];
  }
  function statement(effect: Statement['effect']): Statement {
    return {
      effect,
      actions: random.some(2, () => random.one(actionWords)),
      notActions: random.chance(0.12),
      resources: random.some(3, resource),
      notResources: random.chance(0.12),
      condition: random.chance(0.12) ? random.one<Condition>(effect === 'Deny' ? ['tls', 'tls', 'other', 'prefix'] : ['other', 'prefix', 'prefix']) : 'none',
    };
  }
  const identities = 1 + random.below(2);
  return {
    identities,
    bounded: Array.from({ length: identities }, () => random.chance(0.05)),
    policies: random.some(3, () => ({
      holders: random.chance(0.2) ? Array.from({ length: identities }, (_, position) => position) : [random.below(identities)],
      statements: random.some(3, () => statement(random.chance(0.3) ? 'Deny' : 'Allow')),
      perhaps: open && random.chance(0.08),
    })),
    bucketDenies: random.chance(0.1) ? [statement('Deny')] : [],
  };
}

const globs = new Map<string, RegExp>();
function matches(pattern: string, text: string, flags = ''): boolean {
  let glob = globs.get(`${flags} ${pattern}`);
  if (glob === undefined) {
    const source = [...pattern].map((c) => (c === '*' ? '[^]*' : c === '?' ? '[^]' : c.replace(/[\\^$.|+()[\]{}/]/g, '\\$&'))).join('');
    globs.set(`${flags} ${pattern}`, (glob = new RegExp(`^${source}$`, flags)));
  }
  return glob.test(text);
}

/** What open parts may turn out to be. */
const fillings: Record<string, readonly string[]> = { p: ['a', '', '*', 'zz'], q: ['b', 'a', '*'], bucket: ['data', 'other'] };

/** Everything that is not told: what open parts are, whether conditions hold, what a boundary lets through. */
interface World {
  readonly open: Readonly<Record<string, string>>;
  readonly conditionHolds: boolean;
  readonly boundaryAllows: boolean;
  readonly perhapsIs: boolean;
}

function worldsOf(situation: Situation): World[] {
  const statements = [...situation.policies.flatMap((policy) => policy.statements), ...situation.bucketDenies];
  const names = new Set(statements.flatMap(({ resources }) => resources.flatMap((text) => text.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.open])))));
  let open: Record<string, string>[] = [{}];
  for (const name of names) open = open.flatMap((each) => fillings[name]!.map((filling) => ({ ...each, [name]: filling })));
  const conditions = statements.some(({ condition }) => condition === 'other') ? [true, false] : [true];
  const boundaries = situation.bounded.includes(true) ? [true, false] : [true];
  const there = situation.policies.some(({ perhaps }) => perhaps) ? [true, false] : [true];
  return open.flatMap((each) => conditions.flatMap((conditionHolds) => boundaries.flatMap((boundaryAllows) => there.map((perhapsIs) => ({ open: each, conditionHolds, boundaryAllows, perhapsIs })))));
}

interface Request {
  readonly action: string;
  readonly resource: string;
  /** Of a listing, the prefix it asks for. */
  readonly prefix?: string;
}

function applies({ actions, notActions, resources, notResources, condition }: Statement, { action, resource, prefix }: Request, world: World): boolean {
  if (condition === 'tls' || (condition === 'other' && !world.conditionHolds)) return false;
  if (condition === 'prefix' && (prefix === undefined || !matches('a/*', prefix))) return false;
  if (actions.some((pattern) => matches(pattern, action, 'i')) === notActions) return false;
  return resources.some((text) => matches(text.map((piece) => (typeof piece === 'string' ? piece : world.open[piece.open]!)).join(''), resource)) !== notResources;
}

const letters = 'ab/z';
function keysTo(length: number): string[] {
  const keys: string[] = [];
  let last = [''];
  for (let n = 1; n <= length; n++) keys.push(...(last = last.flatMap((key) => [...letters].map((letter) => key + letter))));
  return keys;
}
const keys = keysTo(4);

export interface Said {
  /** Whether every key of the pattern is allowed, whatever is not told. */
  readonly always: boolean;
  /** Whether it may be that every key is. */
  readonly perhaps: boolean;
}

/** The bucket that is asked about: by its name, or the one that an open part names. */
export type Bucket = string | { readonly open: string };

function requestsOf(access: Access, pattern: string, bucket: string, examples: readonly string[]): Request[] {
  const action = actionOf[access];
  if (access === 'list') {
    const asked = pattern.replace(/\*$/, '');
    return ['', ...keys, ...examples].filter((prefix) => matches(asked, prefix)).map((prefix) => ({ action, resource: `arn:aws:s3:::${bucket}`, prefix }));
  }
  return [...keys, ...examples].filter((key) => matches(pattern, key)).map((key) => ({ action, resource: `arn:aws:s3:::${bucket}/${key}` }));
}

/**
 * What AWS says (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics.html): denied
 * unless something allows it and nothing denies it.
 * @param identity its position
 * @param pattern the keys that are asked for
 * @param examples keys of it to look at beside all the short ones
 */
export function saidByAws(situation: Situation, identity: number, access: Access, pattern: string, examples: readonly string[] = [], bucket: Bucket = 'data'): Said {
  const policies = situation.policies.filter(({ holders }) => holders.includes(identity));
  const allowed = worldsOf(situation).map((world) => {
    if (situation.bounded[identity] === true && !world.boundaryAllows) return false;
    const own = policies.filter(({ perhaps }) => !perhaps || world.perhapsIs).flatMap(({ statements }) => statements);
    const denies = [...own.filter(({ effect }) => effect === 'Deny'), ...situation.bucketDenies];
    const allows = own.filter(({ effect }) => effect === 'Allow');
    return requestsOf(access, pattern, typeof bucket === 'string' ? bucket : (world.open[bucket.open] ?? 'data'), examples).every(
      (request) => allows.some((each) => applies(each, request, world)) && !denies.some((each) => applies(each, request, world)),
    );
  });
  return { always: allowed.every(Boolean), perhaps: allowed.some(Boolean) };
}
