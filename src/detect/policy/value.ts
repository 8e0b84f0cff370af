/** What a policy's source says, once read: texts that may have unknown parts, lists and maps, each with its line. */

/** A part of a text that the code does not tell. */
export interface Hole {
  /** The code that stands there: `var.prefix`, `AWS::AccountId`. */
  readonly code: string;
  /** True when it is known to be the ARN or name of something that is not in S3. */
  readonly foreign?: boolean;
  /** True when it is known to be the name of a bucket. */
  readonly bucket?: boolean;
}

export type Part = string | Hole;

export interface TextValue {
  readonly kind: 'text';
  readonly parts: readonly Part[];
  readonly line: number;
  /** The file of that line, where it may be another than the statement's. */
  readonly file?: string;
  /** Why it may not be there at all: `if var.x`. Then its text decides nothing but what it says if it is there. */
  readonly doubt?: string;
}

export interface ListValue {
  readonly kind: 'list';
  readonly items: readonly Value[];
  readonly line: number;
  /** The file of that line, where it may be another than the statement's. */
  readonly file?: string;
  /** Code that may add items or leave some out: how many there are, and where each is, is then not told. */
  readonly open?: string;
}

export interface MapValue {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, Value>;
  readonly line: number;
  /** The file of that line, where it may be another than the statement's. */
  readonly file?: string;
  /** Code that may add entries: what is not in `entries` is then unknown, not absent. */
  readonly open?: string;
  /** Why it may not be there at all: `if var.x`. */
  readonly doubt?: string;
}

/** A value of any shape that the code does not tell. */
export interface UnknownValue {
  readonly kind: 'unknown';
  readonly code: string;
  readonly line: number;
  /** The file of that line, where it may be another than the statement's. */
  readonly file?: string;
  readonly foreign?: boolean;
}

export type Value = TextValue | ListValue | MapValue | UnknownValue;

/** Where a policy is that is looked up by its name: with AWS, or in the account. */
export const anybodys = 'arn:aws:iam::aws-or-account:policy';

/** Makes a text without unknown parts. */
export function literal(text: string, line: number): TextValue {
  return { kind: 'text', parts: [text], line };
}

/** Makes a text that is one unknown part. */
export function unknownText(hole: Hole, line: number): TextValue {
  return { kind: 'text', parts: [hole], line };
}

export function unknown(code: string, line: number): UnknownValue {
  return { kind: 'unknown', code, line };
}

/** Puts texts after each other; lists and maps have no text and become unknown parts. */
export function concat(values: readonly Value[], line: number): TextValue {
  const parts: Part[] = [];
  for (const value of values) {
    if (value.kind === 'text' && value.doubt === undefined) parts.push(...value.parts);
    else parts.push(holeOf(value));
  }
  const joined = joinLiterals(parts);
  return isTooLong(joined) ? unknownText({ code: 'too long a text' }, line) : { kind: 'text', parts: joined, line };
}

/** The unknown part that a value without text becomes inside a text. */
export function holeOf(value: Value): Hole {
  if (value.kind === 'unknown') return value.foreign === true ? { code: value.code, foreign: true } : { code: value.code };
  return { code: value.kind === 'text' ? `${sourceOf(value)}, ${value.doubt ?? 'a text'}` : value.kind };
}

/** Parts cut into characters and holes, so that texts can be compared from both ends. */
function unitsOf(parts: readonly Part[]): Part[] {
  return parts.flatMap((part): Part[] => (typeof part === 'string' ? [...part] : [part]));
}

function sameUnit(a: Part | undefined, b: Part | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return typeof a === 'string' || typeof b === 'string' ? a === b : a.code === b.code;
}

/**
 * One of two texts, it is not told which: what they share, around an unknown part that stands for the rest.
 * @param code what decides: `If Production`
 * @returns undefined when the difference spans a bucket and a key, so that nothing certain would be left of either
 */
export function eitherOf(a: readonly Part[], b: readonly Part[], code: string): readonly Part[] | undefined {
  if (isTooLong(a) || isTooLong(b)) return undefined;
  const [left, right] = [unitsOf(a), unitsOf(b)];
  let start = 0;
  while (start < left.length && sameUnit(left[start], right[start])) start++;
  let end = 0;
  while (end < Math.min(left.length, right.length) - start && sameUnit(left.at(-1 - end), right.at(-1 - end))) end++;
  const middles = [left, right].map((units) => units.slice(start, units.length - end));
  // Behind a slash there are only keys.
  const inKeys = left.slice(0, start).includes('/');
  if (!inKeys && middles.some((units) => units.includes('/') || units.includes(':'))) return undefined;
  const buckets = middles.every((units) => units.length === 1 && typeof units[0] === 'object' && units[0].bucket === true);
  return joinLiterals([...left.slice(0, start), buckets ? { code, bucket: true } : { code }, ...left.slice(left.length - end)]);
}

/** A bucket and a key together have fewer than 1,100 characters; texts of whole policies have more, in one part. */
export function isTooLong(parts: readonly Part[]): boolean {
  if (parts.length > 200) return true;
  let total = 0;
  for (const part of parts) total += typeof part === 'string' ? part.length : part.code.length;
  return total > 200_000;
}

function joinLiterals(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (typeof part === 'string' && typeof last === 'string') result[result.length - 1] = last + part;
    else if (part !== '') result.push(part);
  }
  return result;
}

/** A value that may not be there: its texts are no longer sure. */
export function doubtful(value: Value, why: string): Value {
  if (value.kind === 'list') return { ...value, items: value.items.map((item) => doubtful(item, why)), open: value.open ?? why };
  return value.kind === 'unknown' ? unknown(why, value.line) : { ...value, doubt: value.doubt ?? why };
}

/** The text of a value all of which is known and sure to be there; undefined otherwise. */
export function textOf(value: Value | undefined): string | undefined {
  if (value?.kind !== 'text' || value.doubt !== undefined) return undefined;
  if (value.parts.length === 0) return '';
  const [first] = value.parts;
  return value.parts.length === 1 && typeof first === 'string' ? first : undefined;
}

/** The text of a value with its unknown parts written as `${code}`. */
export function sourceOf(value: Value): string {
  if (value.kind === 'unknown') return `\${${value.code}}`;
  if (value.kind !== 'text') return value.kind;
  return value.parts.map((part) => (typeof part === 'string' ? part : `\${${part.code}}`)).join('');
}

/** A list's items, or the one value that stands for a list of one; IAM takes both. */
export function itemsOf(value: Value | undefined): readonly Value[] {
  if (value === undefined) return [];
  if (value.kind !== 'list') return [value];
  const items: Value[] = [];
  for (const item of value.items) {
    // Lists inside lists come from concatenations that the source writes with nested expressions.
    if (item.kind === 'list') items.push(...itemsOf(item));
    else items.push(item);
  }
  return items;
}

/** A map's entry by name; undefined for other values. */
export function entry(value: Value | undefined, name: string): Value | undefined {
  return value?.kind === 'map' ? value.entries.get(name) : undefined;
}

/** A value that another file gives, as if it stood on the line that refers to it. */
export function relocate(value: Value, line: number, depth = 0): Value {
  if (depth > 60) return unknown('too deep a value', line);
  if (value.kind === 'list') return { ...value, line, items: value.items.map((item) => relocate(item, line, depth + 1)) };
  if (value.kind !== 'map') return { ...value, line };
  return { ...value, line, entries: new Map([...value.entries].map(([name, each]) => [name, relocate(each, line, depth + 1)])) };
}
