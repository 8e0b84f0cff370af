/** Reads the resource of a statement: which bucket and which keys it names, and what of it the code does not tell. */
import { covers, normalise, overlaps } from '../../core/pattern.ts';
import type { Hole, Part } from './value.ts';

/** What one resource names in S3. */
export interface Target {
  /** Bucket pattern; null when nothing is known of it. */
  readonly bucket: string | null;
  /** The bucket as the code names it, when its name is not wholly told. */
  readonly bucketCode?: string;
  /** Key pattern; null for the bucket itself. */
  readonly key: string | null;
  /** What of the key the code does not tell. */
  readonly unknown?: string;
}

// Unknown parts travel through the text as private-use characters: mark + index.
const firstMark = 0xe000;
const lastMark = 0xf8ff;
const mark = /[\ue000-\uf8ff]/u;
const marks = /[\ue000-\uf8ff]/gu;

interface Marked {
  readonly text: string;
  readonly holes: readonly Hole[];
}

/**
 * Policy variables are filled in per request, so nobody can tell from the code what they match
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html). Terraform writes `&{` for `${`.
 */
const policyVariable = /[$&]\{([^{}]*)\}/g;
/** What a policy's text is filled in with before it is one: `$BUCKET`, `<your-bucket>`. */
const placeholder = /\$[A-Z_][A-Z0-9_]+|<[A-Za-z][\w -]*>/g;
/** `{{ bucket }}`, and CloudFormation's `{{resolve:ssm:/team/${Name}:1}}`, which may have parts of its own. */
const braced = /\{\{[^{}]*\}\}/g;

function marked(parts: readonly Part[]): Marked {
  const holes: Hole[] = [];
  function add(hole: Hole): string {
    if (firstMark + holes.length > lastMark) return '*';
    holes.push(hole);
    return String.fromCharCode(firstMark + holes.length - 1);
  }
  const text = parts.map((part) => {
    if (typeof part !== 'string') return add(part);
    return part.replaceAll(marks, '?').replaceAll(placeholder, (code) => add({ code })).replaceAll(policyVariable, (variable: string, code: string) =>
      // `${$}` is the character itself; `${*}` and `${?}` are characters too, for which patterns have no word.
      code === '$' ? '$' : add({ code: /^[*?]$/.test(code) ? variable : code }),
    );
  });
  return { text: text.join('').replaceAll(braced, (code) => add({ code: source(code, holes) })), holes };
}

/** What a text's unknown parts are, for people. */
function codes(text: string, holes: readonly Hole[]): string {
  const names = new Set<string>();
  for (const [character] of text.matchAll(marks)) names.add(holes[character.charCodeAt(0) - firstMark]?.code ?? '');
  return [...names].join(', ');
}

function pattern(text: string): string {
  return normalise(text.replaceAll(marks, '*'));
}

function source(text: string, holes: readonly Hole[]): string {
  return text.replaceAll(marks, (character) => `\${${holes[character.charCodeAt(0) - firstMark]?.code ?? ''}}`);
}

/** Names under which code keeps a bucket, its name or its ARN. */
const bucketLike = /bucket/i;
/** Names under which code keeps a part of a key. */
const keyLike = /path|prefix|key|folder|\bdir|suffix|object/i;

/** What a template computes: its arguments say nothing of what it gives. */
const isTemplateCall = /^(If |Fn::)/;

function bucketOf(text: string, holes: readonly Hole[]): { bucket: string | null; bucketCode?: string } {
  if (!mark.test(text)) return { bucket: text };
  const bucket = pattern(text);
  return { bucket: bucket === '*' ? null : bucket, bucketCode: source(text, holes) };
}

function keyOf(text: string, holes: readonly Hole[]): { key: string; unknown?: string } {
  return mark.test(text) ? { key: pattern(text), unknown: codes(text, holes) } : { key: normalise(text) };
}

const mostStars = 16;

/** `bucket`, `bucket/key`, and what their stars reach beyond the slash. */
function bucketAndKey(rest: string, holes: readonly Hole[]): Target[] {
  const slash = rest.indexOf('/');
  if (slash >= 0) {
    const first = rest.slice(0, slash);
    const alone = first.length === 1 && mark.test(first) ? holes[first.charCodeAt(0) - firstMark] : undefined;
    if (alone !== undefined && alone.bucket !== true && keyLike.test(alone.code) && !bucketLike.test(alone.code)) {
      // `arn:aws:s3:::${path}/x`: the unknown part holds the bucket and a part of the key.
      return [{ bucket: null, key: pattern(`*${rest.slice(slash + 1)}`), unknown: alone.code }];
    }
    const target: Target = { ...bucketOf(first, holes), ...keyOf(rest.slice(slash + 1), holes) };
    // `arn:…:::b/` with nothing behind it is no object.
    return [...(target.key === '' || first === '' ? [] : [target]), ...reachedBySlash(rest, slash, target, holes)];
  }
  const target: Target = { ...bucketOf(rest, holes), key: null };
  const whole = rest.length === 1 && mark.test(rest) ? holes[0] : undefined;
  if (whole !== undefined && whole.bucket !== true && (isTemplateCall.test(whole.code) || (!bucketLike.test(whole.code) && (keyLike.test(whole.code) || /[()?]/.test(whole.code))))) {
    // Whatever the expression gives may have a slash, and keys behind it.
    return [target, { bucket: null, key: '*', unknown: whole.code }];
  }
  return [target, ...reachedBySlash(rest, rest.length, target, holes)];
}

/**
 * What a wildcard in the place of a bucket's name reaches beyond it: a star is any run, slash included, and a question mark may be one.
 * `arn:aws:s3:::data-*` matches the objects of these buckets too, and one that ends in a star, a slash and `secret` any such key in any bucket.
 * @param end where the bucket's name ends
 * @param named what is named without that
 */
function reachedBySlash(rest: string, end: number, named: Target, holes: readonly Hole[]): Target[] {
  // More than any name of a bucket is worth: what each of them reaches would take long to compare.
  if (rest.slice(0, end).split(/[*?]/).length > mostStars) return [{ bucket: null, key: '*', unknown: source(rest, holes) }];
  const targets: Target[] = [];
  for (let at = 0; at < end; at++) {
    const star = rest.charAt(at) === '*';
    if (!star && rest.charAt(at) !== '?') continue;
    const target: Target = { ...bucketOf(rest.slice(0, star ? at + 1 : at), holes), ...keyOf(rest.slice(star ? at : at + 1), holes) };
    const isSame = named.bucket === target.bucket && named.bucketCode === target.bucketCode && named.unknown === undefined && covers([named.key ?? ''], target.key ?? '');
    if (target.bucket !== '' && target.key !== '' && !isSame) targets.push(target);
  }
  return targets;
}

/** Characters of the longest resource worth reading: a key has at most 1,024 bytes. */
const longest = 4_096;

const arnHead = /^([^/]*?):s3:([^:/]*):([^:/]*):([^]*)$/;
/**
 * What stands before the service: `arn:aws`, or something that may come to that. IAM takes no policy with a partition that there is not
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html).
 */
const arnStart = /^(?:arn:aws(?:-[a-z-]+)?|[^/]*[*?\ue000-\uf8ff][^/]*)$/u;
const accessPoint = /^arn:[^:/]*:s3:[^:/]*:[^:/]*:accesspoint\/([^/]*)(?:\/object\/([^]*))?$/;

/**
 * Resources of S3 that are neither a bucket nor an object: they are named with a region and an account, of which nothing may be told
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-resources-for-iam-policies).
 */
const otherResource = /^(storage-lens|storage-lens-group|access-grants|async-request|job)\//;

/**
 * Reads one resource of a statement.
 * @param parts its text, as far as it is known
 * @returns the buckets and keys it names; none when it is a resource of another service
 */
export function targetsOf(parts: readonly Part[]): Target[] {
  const { text, holes } = marked(parts);
  if (text === '') return [];
  // Longer than any bucket's name and key together can be.
  if (text.length > longest) return [null, '*'].map((key) => ({ bucket: null, key, unknown: 'too long a resource' }));
  const point = accessPoint.exec(text);
  if (point !== null) {
    // Requests through an access point name it, not the bucket
    // (https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-policies.html).
    const name = `access point ${source(point[1] ?? '', holes)}`;
    const key = point[2];
    if (key === undefined) return [{ bucket: null, bucketCode: name, key: null, unknown: name }];
    return [{ bucket: null, bucketCode: name, key: pattern(key), unknown: name }];
  }
  const head = arnHead.exec(text);
  if (head !== null) {
    const [, start = '', region = '', account = '', rest = ''] = head;
    if (!arnStart.test(start)) return [];
    // The ARN of a bucket and of an object has neither
    // (https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-resources-for-iam-policies).
    if (region !== '' && account !== '' && otherResource.test(rest)) return [];
    const fields = `${region}${account}`.replaceAll('*', '');
    if (fields.replaceAll(marks, '') !== '') return [];
    const targets = bucketAndKey(rest, holes);
    return fields === '' ? targets : targets.map((target) => ({ ...target, unknown: [target.unknown, codes(fields, holes)].filter((each) => each !== undefined).join(', ') }));
  }
  if (mark.test(text.charAt(0))) return fromUnknown(text, holes);
  return fromWildcard(text, holes);
}

/** A name without what is said behind it in brackets: which of several it is, what it is by default. */
function withoutNote(code: string): string {
  if (!code.endsWith(')')) return code;
  const byDefault = code.indexOf(' (default ');
  const number = code.lastIndexOf(' (');
  const end = byDefault >= 0 ? byDefault : /^\d+$/.test(code.slice(number + 2, -1)) ? number : -1;
  return end < 0 ? code : code.slice(0, end);
}

/** The name in the ARN of a policy of one's own account. */
export function ownPolicyIn(arn: string): string | undefined {
  const name = arn.slice(arn.lastIndexOf('/') + 1);
  if (name === '') return undefined;
  for (let at = arn.indexOf(policyField); at !== -1; at = arn.indexOf(policyField, at + 1)) if (!arn.startsWith(':aws', at - ':aws'.length)) return name;
  return undefined;
}
const policyField = ':policy/';

/** Whether code names one bucket's ARN: a name that says so, not a list, not a computation. */
function isBucketArn(code: string): boolean {
  const name = withoutNote(code);
  if (isTemplateCall.test(name)) return false;
  if (!bucketLike.test(name) || /(key|prefix|path|arn|resource|bucket|object|name)s$|(key|prefix|path)$/i.test(name)) return false;
  return name.startsWith('ImportValue ') || !/[(){}?,+]/.test(name);
}

/** A resource that starts with an unknown part, mostly a bucket's ARN kept in a variable. */
function fromUnknown(text: string, holes: readonly Hole[]): Target[] {
  const hole = holes[0];
  if (hole === undefined || hole.foreign === true) return [];
  const rest = text.slice(1);
  if (isBucketArn(hole.code)) {
    if (rest === '') {
      // An ARN in a variable may have its own wildcard; as a bucket's ARN it reaches no object.
      return [{ bucket: null, bucketCode: source(text, holes), key: null }];
    }
    if (rest.startsWith('/')) {
      const target = { bucket: null, bucketCode: source(text.charAt(0), holes), ...keyOf(rest.slice(1), holes) };
      return target.key === '' ? [] : [target];
    }
    if (rest.startsWith('*')) {
      const bucketCode = source(text.charAt(0), holes);
      return [{ bucket: null, bucketCode, key: null }, { bucket: null, bucketCode, ...keyOf(rest, holes) }];
    }
  }
  const unknown = codes(text, holes);
  // Nothing is told of it: it may be a bucket as well as objects.
  if (rest === '') return [{ bucket: null, key: null, unknown }, { bucket: null, key: '*', unknown }];
  return [{ bucket: null, key: pattern(`*${rest.replace(/^\//, '')}`), unknown }];
}

/** A resource whose first fields have wildcards: `*`, `arn:aws:*`. */
function fromWildcard(text: string, holes: readonly Hole[]): Target[] {
  const star = text.search(/[*\ue000-\uf8ff]/u);
  const single = text.indexOf('?');
  if (single >= 0 && single < (/:::|$/.exec(text)?.index ?? 0) && (star < 0 || single < star)) {
    // `arn:aws:s?:::…`: nobody writes that, so it is not followed, but what it denies may be anything.
    return overlaps(pattern(text), 'arn:aws:s3:::*') ? [null, '*'].map((key) => ({ bucket: null, key, unknown: source(text, holes) })) : [];
  }
  if (star < 0 || !'arn:aws:s3:::'.startsWith(text.slice(0, star))) return [];
  const behind = text.slice(star + 1);
  // A star that took the fields up to here may take a part of the bucket's name as well.
  const reached = bucketAndKey(`*${behind.replace(/^[^/]*:/, '')}`, holes);
  if (text.charAt(star) === '*' && covers([pattern(text)], 'arn:aws:s3:::*')) return reached;
  return reached.map((target) => ({ ...target, unknown: target.unknown ?? source(text, holes) }));
}

/** Folds targets of one statement that say the same. */
export function distinctTargets(targets: readonly Target[]): Target[] {
  const seen = new Set<string>();
  return targets.filter((target) => {
    const name = JSON.stringify([target.bucket, target.bucketCode, target.key, target.unknown]);
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

