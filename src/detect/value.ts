/** What an expression may stand for: text with holes, alternatives, lists, functions, library objects; and how such values combine. */
import { makeFact } from './fact.ts';
import type { ClassForm, FunctionForm } from './form.ts';

/** Text with holes: strings are known, an unknown or a term is a hole. */
export interface TextValue {
  readonly kind: 'text';
  readonly parts: readonly TextPart[];
  /** The member of an enum that the text stands for: its methods can be called, and it has a name. */
  readonly member?: { readonly of: ClassValue; readonly name?: string };
}
export type TextPart = string | UnknownValue | TermValue | { readonly kind: 'separator'; readonly isCleaned?: true };

export interface UnknownValue {
  readonly kind: 'unknown';
  /** What a reader should know: `environment variable with a fallback`. */
  readonly note?: string;
  /** Its name says that it is a path: there may be a `/` in it. */
  readonly isPath?: boolean;
  /** The file in which what it was grew too large to be kept. */
  readonly cutIn?: string;
}

export interface NothingValue {
  readonly kind: 'nothing';
  /** An item that a list has not, where it may have one. */
  readonly isAbsent?: boolean;
}

/** One of these. Values with the same `id` vary together: `f"{l}/{l}.json"` over two `l` is two keys, not four. */
export interface ChoiceValue {
  readonly kind: 'choice';
  readonly id: number;
  readonly options: readonly Value[];
}

export interface ListValue {
  readonly kind: 'list';
  readonly items: readonly Value[];
  /** Also any number of this, where a list grows in a loop or is mapped from an unknown one. */
  readonly each?: Value;
  /** What the list is all of, in order: a parameter that takes whatever more is given. */
  readonly whole?: TermValue;
  /** What stands behind its items, where a text with holes was cut at separators: that may be any number of pieces. */
  readonly cut?: { readonly by: string; readonly rest: Value };
}

export interface DictValue {
  readonly kind: 'dict';
  readonly entries: ReadonlyMap<string, Value>;
  /** Where entries are not all known: what a missing one stands for. */
  readonly rest?: Value;
}

export interface FunctionValue {
  readonly kind: 'function';
  readonly form: FunctionForm;
  readonly scope: Scope;
  readonly owner?: ClassValue;
  readonly receiver?: Value;
  /** What it is given before its own call's arguments: `functools.partial`, `bind`. */
  readonly given?: readonly ArgumentValue[];
  /** What the functions around it were given by the call that made it. */
  readonly closed?: Bindings;
}

export interface ClassValue {
  readonly kind: 'class';
  readonly form: ClassForm;
  readonly scope: Scope;
  /** `cls` of a class method: it may be any class built on this one. */
  readonly isAny?: boolean;
}

export interface InstanceValue {
  readonly kind: 'instance';
  readonly class: ClassValue;
  /** The constructor's parameters, bound. */
  readonly bindings: Bindings;
  readonly fields: ReadonlyMap<string, Value>;
  readonly file: string;
  readonly line: number;
  /** Nobody was seen to make it: it may be of any class built on this one. */
  readonly isAny?: boolean;
  /** It was declared as an interface that its class has. */
  readonly isBehind?: boolean;
  /** The parameter or field so declared: what a caller gives for it takes the place of this object. */
  readonly standsFor?: TermValue;
  /** The fields that setters were seen to give their values: they hold what they were given last. */
  readonly set?: ReadonlySet<string>;
  /** The name of the enum's constant that it is. */
  readonly constant?: string;
}

/** An object of a known library: `boto3.client`, with what its construction fixed (`bucket`, `key`). */
export interface LibraryValue {
  readonly kind: 'library';
  readonly type: string;
  readonly slots: Readonly<Record<string, Value>>;
  readonly note?: string;
  /** The call that made it, for commands that are sent later. */
  readonly origin?: object;
}

/** A name of a module that is not in the repo: `boto3.client`. */
export interface ExternalValue {
  readonly kind: 'external';
  readonly path: string;
}

/** A module of the repo, or the part of a package's path still to be followed. */
export interface ModuleValue {
  readonly kind: 'module';
  readonly path: string;
}

/** A name imported from a file of the repo: followed when it is first used. */
export interface LazyValue {
  readonly kind: 'lazy';
  readonly resolve: () => Value;
}

/** A member of something that is neither a repo's value nor text: a library's method, an unknown's. */
export interface MethodValue {
  readonly kind: 'method';
  readonly receiver: Value;
  readonly name: string;
}

/** A name of a file that names no S3: what it stands for is known once the file is opened. */
export interface ImportTerm {
  readonly kind: 'term';
  readonly op: 'import';
  readonly path: string;
  readonly name: string;
  /** Opens the file. */
  readonly resolve: () => Value;
}

/** Something that is not known yet: it depends on a parameter, or on a file that is opened only if a call turns out to need it. */
export type TermValue =
  | ImportTerm
  /** An object of a declared type whose class is in a file that is not open. */
  | { readonly kind: 'term'; readonly op: 'typed'; readonly type: TermValue; readonly isOne?: boolean }
  | { readonly kind: 'term'; readonly op: 'parameter'; readonly owner: object; readonly name: string; readonly otherwise?: Value; readonly type?: ClassValue | TermValue | DictValue; readonly isOne?: boolean }
  | { readonly kind: 'term'; readonly op: 'receiver'; readonly owner: ClassValue }
  | { readonly kind: 'term'; readonly op: 'member'; readonly object: Value; readonly name: string }
  | { readonly kind: 'term'; readonly op: 'index'; readonly object: Value; readonly index: Value }
  | { readonly kind: 'term'; readonly op: 'items'; readonly object: Value }
  | { readonly kind: 'term'; readonly op: 'call'; readonly callee: Value; readonly args: readonly ArgumentValue[]; readonly size: number };

export interface ArgumentValue {
  readonly value: Value;
  readonly name?: string;
  readonly spread?: 'list' | 'dict';
}

export type Value =
  | TextValue
  | UnknownValue
  | NothingValue
  | ChoiceValue
  | ListValue
  | DictValue
  | FunctionValue
  | ClassValue
  | InstanceValue
  | LibraryValue
  | ExternalValue
  | ModuleValue
  | MethodValue
  | LazyValue
  | TermValue;

/** What parameters stand for, by function form, then name. */
export type Bindings = ReadonlyMap<object, ReadonlyMap<string, Value>>;

/** The names of one function, class or module. */
export interface Scope {
  variables: Map<string, Value>;
  readonly parent: Scope | undefined;
  readonly module: string;
  /** The function whose body this is. */
  readonly form?: FunctionForm;
  readonly ownerClass?: ClassValue;
}

export const unknownValue: UnknownValue = { kind: 'unknown' };
export const nothingValue: NothingValue = { kind: 'nothing' };
export const absentValue: NothingValue = { kind: 'nothing', isAbsent: true };
const separator: TextPart = { kind: 'separator' };
/** One that what leads nowhere before it goes with: `path.join('.', 'a')` is `a`, and so it is where a caller gives the `.`. */
const cleanedSeparator: TextPart = { kind: 'separator', isCleaned: true };

/** How many alternatives are kept apart; beyond it the varying part is unknown. */
export const maximumAlternatives = 64;
const maximumTextLength = 2048;
const maximumParts = 64;
const maximumJoined = 256;

let choices = 0;

export function text(value: string): TextValue {
  return { kind: 'text', parts: value === '' ? [] : [value.length > maximumTextLength ? value.slice(0, maximumTextLength) : value] };
}

/** The string of a text without holes. */
export function literalOf(value: Value | undefined): string | undefined {
  if (value?.kind !== 'text') return undefined;
  let literal = '';
  for (const part of value.parts) {
    if (typeof part !== 'string') return part.kind === 'separator' ? literalOf(settle(value)) : undefined;
    literal += part;
  }
  return literal;
}

/** A separator becomes `/`, or nothing where the text before it ends in one. */
export function settle(value: TextValue): TextValue {
  const parts: TextPart[] = [];
  let isStart = true;
  for (const part of value.parts) {
    if (typeof part !== 'string' && part.kind === 'separator') {
      let last = parts.at(-1);
      if (part.isCleaned && typeof last === 'string') {
        const isFirst = parts.length === 1;
        last = parts[parts.length - 1] = (isFirst ? last.replace(/^(?:\.\/)+/, '') : last).replace(isFirst ? /(^|\/)\.$/ : /(\/)\.\/?$/, '$1');
        isStart = isFirst && last === '';
      }
      if (isStart || (typeof last === 'string' && last.endsWith('/'))) continue;
      parts.push('/');
      continue;
    }
    if (part !== '') isStart = false;
    parts.push(part);
  }
  return normalText(parts);
}

/** Joins neighbours: strings with strings, unknown with unknown. */
function normalText(parts: readonly TextPart[]): TextValue {
  const normal: TextPart[] = [];
  for (const part of parts) {
    const last = normal.at(-1);
    if (typeof part === 'string') {
      if (part === '') continue;
      if (typeof last === 'string') normal[normal.length - 1] = last.length > maximumTextLength ? last : last + part;
      else normal.push(part);
    } else if (part.kind === 'unknown' && typeof last === 'object' && last.kind === 'unknown') {
      if ((part.note && !last.note) || (part.isPath && !last.isPath) || (part.cutIn !== undefined && last.cutIn === undefined)) normal[normal.length - 1] = { ...last, ...part };
    } else normal.push(part);
    if (normal.length > maximumParts) {
      normal.length = maximumParts;
      normal.push(unknownValue);
      break;
    }
  }
  return { kind: 'text', parts: normal };
}

/** One of several values; equal ones count once, `nothing` only if there is nothing else. */
export function choose(options: readonly Value[]): Value {
  const flat: Value[] = [];
  const seen = new Set<string>();
  let sawNothing = false;
  for (const option of options) {
    if (option.kind === 'choice' && missing.of(option)) sawNothing = true;
    for (const each of option.kind === 'choice' ? option.options : [option]) {
      if (each.kind === 'nothing') {
        sawNothing = true;
        continue;
      }
      const key = identity(each);
      if (seen.has(key)) continue;
      seen.add(key);
      flat.push(each);
    }
  }
  // `name = ''` before it is known: what is unknown may be empty too.
  if (flat.some((each) => each.kind === 'unknown')) {
    const empty = flat.findIndex((each) => each.kind === 'text' && each.parts.length === 0);
    if (empty !== -1) flat.splice(empty, 1);
  }
  if (flat.length === 0) return sawNothing ? nothingValue : unknownValue;
  if (flat.length === 1) return sawNothing ? orNothing(flat[0] as Value) : (flat[0] as Value);
  if (flat.length > maximumAlternatives) return unknownValue;
  // The same choice joined with itself over a branch stays the same choice.
  const isOfOne = options.every((option, at) => option.kind === 'choice' && (at === 0 || option.id === (options[0] as ChoiceValue).id));
  for (const option of isOfOne ? options : []) {
    if (option.kind !== 'choice' || option.options.length !== flat.length) continue;
    const own = new Set(option.options.map(identity));
    if (flat.every((each) => own.has(identity(each)))) return sawNothing ? orNothing(option) : option;
  }
  choices += 1;
  const chosen: ChoiceValue = { kind: 'choice', id: choices, options: flat };
  return sawNothing ? orNothing(chosen) : chosen;
}

/** How many ways are told apart in which several values were given together. */
const maximumWays = 12;

/**
 * Values by name that were given together in each of several ways: texts go on varying together.
 * @param ways what each way gives
 * @param names those to tell
 * @param merge gives what a name may be of what it is in each way, where that varies by itself
 */
export function chooseTogether(ways: readonly ReadonlyMap<string, Value>[], names: Iterable<string>, merge: (values: readonly Value[]) => Value): Map<string, Value> {
  const chosen = new Map<string, Value>();
  const together: [string, Value[]][] = [];
  for (const name of names) {
    const values = ways.flatMap((way) => way.get(name) ?? []);
    const isVarying = values.length === ways.length && ways.length <= maximumWays && values.every((value) => value.kind === 'text' && !missing.of(value)) && values.some((value) => value !== values[0]) && new Set(values.map(identity)).size > 1;
    if (isVarying) together.push([name, values]);
    else chosen.set(name, merge(values));
  }
  if (together.length > 1) choices += 1;
  for (const [name, options] of together) chosen.set(name, together.length > 1 ? { kind: 'choice', id: choices, options } : merge(options));
  return chosen;
}

/** Values that may be missing: what is taken in their place is another possibility. Only where that is asked, as by `a or b`, it matters. */
const missing = makeFact<true>();

/** A text, a dict or one of several values that may not be there. */
export function orNothing(value: Value): Value {
  if (value.kind !== 'text' && value.kind !== 'dict' && value.kind !== 'choice') return value;
  if (missing.of(value)) return value;
  const marked = { ...value };
  missing.keep(marked, true);
  return marked;
}

/** Whether a value may not be there. */
export function mayBeNothing(value: Value): boolean {
  return value.kind === 'nothing' || missing.of(value) === true;
}

/** Applies a function to each option; the options keep varying together with what they came from. */
export function mapChoice(value: Value, apply: (option: Value) => Value): Value {
  return value.kind === 'choice' ? optionsOf(value, value.options.map(apply)) : apply(value);
}

/** What a choice becomes whose options become others, in their order. */
export function optionsOf(value: ChoiceValue, options: readonly Value[]): Value {
  const isMissing = missing.of(value);
  if (options.some((option) => option.kind === 'choice')) return choose(isMissing ? [...options, nothingValue] : options);
  if (options.every((option) => option.kind === 'unknown')) return options[0] ?? unknownValue;
  const chosen: ChoiceValue = { kind: 'choice', id: value.id, options };
  return isMissing ? orNothing(chosen) : chosen;
}

export function listOf(items: readonly Value[], each?: Value): ListValue {
  return each ? { kind: 'list', items, each } : { kind: 'list', items };
}

/** How many choices were made so far: those made since then can be told from those before. */
export function choicesMade(): number {
  return choices;
}

/** The identity of a choice that is made anew. */
export function nextChoice(): number {
  choices += 1;
  return choices;
}

const objectIds = makeFact<number>();
let nextObject = 0;
function objectId(object: object): number {
  let id = objectIds.of(object);
  if (id === undefined) {
    nextObject += 1;
    id = nextObject;
    objectIds.keep(object, id);
  }
  return id;
}

const identities = makeFact<string>();
/** Longer than this a value is only equal to itself. */
const maximumIdentity = 400;

/** A key under which equal values are equal. Worked out once for each value. */
export function identity(value: Value): string {
  // What is short to spell out takes less than to be remembered.
  if (value.kind === 'unknown' || value.kind === 'nothing' || value.kind === 'external' || value.kind === 'module' || (value.kind === 'text' && value.parts.length < 2)) return spellOut(value);
  const known = identities.of(value);
  if (known !== undefined) return known;
  const whole = spellOut(value);
  const key = whole.length > maximumIdentity ? `#${objectId(value)}` : whole;
  identities.keep(value, key);
  return key;
}

function spellOut(value: Value): string {
  switch (value.kind) {
    case 'text':
      return `t${value.parts.map((part) => (typeof part === 'string' ? JSON.stringify(part) : part.kind === 'separator' ? '/' : identity(part))).join('+')}`;
    case 'unknown':
      return `?${value.note ?? ''}${value.cutIn === undefined ? '' : '!'}`;
    case 'nothing':
      return value.isAbsent ? '-' : '0';
    case 'choice':
      return `c(${value.options.map((option) => identity(option)).join('|')})`;
    case 'list':
      return `[${value.items.slice(0, 50).map((item) => identity(item)).join(',')};${value.each ? identity(value.each) : ''}]`;
    case 'dict':
      return `{${[...value.entries].slice(0, 50).map(([key, item]) => `${key}:${identity(item)}`).join(',')};${value.rest ? identity(value.rest) : ''}}`;
    case 'external':
      return `x${value.path}`;
    case 'module':
      return `m${value.path}`;
    case 'method':
      return `M${identity(value.receiver)}.${value.name}`;
    case 'library':
      return `L${value.type}(${Object.entries(value.slots).map(([key, slot]) => `${key}:${identity(slot)}`).join(',')})${value.note ?? ''}${value.origin ? objectId(value.origin) : ''}`;
    case 'function':
      return `f${objectId(value.form)}${value.receiver ? identity(value.receiver) : ''}${(value.given ?? []).map((arg) => `,${arg.name ?? ''}=${identity(arg.value)}`).join('')}${[...(value.closed ?? [])].map(([owner, bound]) => `;${objectId(owner)}${[...bound].map(([name, each]) => `,${name}=${identity(each)}`).join('')}`).join('')}`;
    case 'class':
      return `k${objectId(value.form)}`;
    case 'term':
      switch (value.op) {
        case 'import':
          return `i${value.path} ${value.name}`;
        case 'typed':
          return `${identity(value.type)}()`;
        case 'parameter':
          return `p${objectId(value.owner)}.${value.name}`;
        case 'receiver':
          return `r${objectId(value.owner.form)}`;
        case 'member':
          return `${identity(value.object)}.${value.name}`;
        case 'index':
          return `${identity(value.object)}[${identity(value.index)}]`;
        case 'items':
          return `${identity(value.object)}[]`;
        default:
          return `${identity(value.callee)}(${value.args.map((arg) => `${arg.name ?? ''}=${identity(arg.value)}`).join(',')})`;
      }
    default:
      return `#${objectId(value)}`;
  }
}

/** The text parts a value contributes to a concatenation, once choices are taken apart. */
function partsOf(value: Value): readonly TextPart[] {
  switch (value.kind) {
    case 'text':
      return value.parts;
    case 'term':
    case 'unknown':
      return [value];
    case 'method':
      return [isCut(value.receiver) ? value.receiver : unknownValue];
    default:
      return [unknownValue];
  }
}

/**
 * Concatenates, with alternatives multiplied out up to a limit; beyond it a varying part becomes a hole.
 * @param values what is joined, in order
 * @param isPath whether a `/` goes between them, once
 */
export function join(all: readonly Value[], isPath: boolean | 'cleaned' = false): Value {
  // No key has this many parts: what is beyond is cut off, as a hole.
  const values = all.length > maximumJoined ? [...all.slice(0, maximumJoined), unknownValue] : all;
  interface Row {
    readonly parts: readonly TextPart[];
    readonly picks: ReadonlyMap<number, number>;
  }
  let rows: Row[] = [{ parts: [], picks: new Map() }];
  let isFirst = true;
  // The picked rows stay one choice only if one choice made them all.
  const used: { id: number; count: number }[] = [];
  for (const value of values) {
    const gap: readonly TextPart[] = isPath && !isFirst ? [isPath === 'cleaned' ? cleanedSeparator : separator] : [];
    isFirst = false;
    if (value.kind !== 'choice') {
      const parts = partsOf(value);
      rows = rows.map((row) => ({ parts: [...row.parts, ...gap, ...parts], picks: row.picks }));
      continue;
    }
    const isKnown = used.some((each) => each.id === value.id);
    if (!isKnown && rows.length * value.options.length > maximumAlternatives) {
      rows = rows.map((row) => ({ parts: [...row.parts, ...gap, unknownValue], picks: row.picks }));
      continue;
    }
    if (!isKnown) used.push({ id: value.id, count: value.options.length });
    const next: Row[] = [];
    for (const row of rows) {
      const picked = row.picks.get(value.id);
      for (const [index, option] of value.options.entries()) {
        if (picked !== undefined && picked !== index) continue;
        next.push({ parts: [...row.parts, ...gap, ...partsOf(option)], picks: picked === undefined ? new Map(row.picks).set(value.id, index) : row.picks });
      }
    }
    rows = next;
  }
  const texts = rows.map((row) => normalText(row.parts));
  if (texts.length === 1) return texts[0] as Value;
  const only = used.length === 1 ? used[0] : undefined;
  if (only && only.count === texts.length) return { kind: 'choice', id: only.id, options: texts };
  return choose(texts);
}

/** The values that a value is put together from; of objects of the repo and of functions none. */
export function partsWithin(value: Value): readonly Value[] {
  switch (value.kind) {
    case 'text':
      return value.parts.filter((part) => typeof part === 'object' && part.kind === 'term') as TermValue[];
    case 'choice':
      return value.options;
    case 'list':
      return value.each ? [...value.items, value.each] : value.items;
    case 'dict':
      return value.rest ? [...value.entries.values(), value.rest] : [...value.entries.values()];
    case 'library':
      return Object.values(value.slots);
    case 'method':
      return [value.receiver];
    case 'term':
      if (value.op === 'call') return [value.callee, ...value.args.map((arg) => arg.value)];
      if (value.op === 'index') return [value.object, value.index];
      return value.op === 'member' || value.op === 'items' ? [value.object] : [];
    default:
      return [];
  }
}

/**
 * What a value waits for, in bits: a file that was not opened, a caller of the function around it, and of which function that is, as far
 * as so few bits can tell.
 */
const fileBit = 1;
const callerBit = 2;
const ownerBits = 28;

const waiting = makeFact<number>();

/** Whether anything in the value is not known yet. Worked out once for each value. */
export function isSymbolic(value: Value): boolean {
  return waitsFor(value) !== 0;
}

/** Whether anything in the value waits for a caller: the rest can be known by opening files. */
export function waitsForCaller(value: Value): boolean {
  return (waitsFor(value) & callerBit) !== 0;
}

/** The bit of a function or class that something waits for; others may have the same. */
function ownerBit(owner: object): number {
  return 1 << (2 + (objectId(owner) % ownerBits));
}

/** What is filled in by bindings, as a mask for `waitsForAnyOf`. */
export function ownersOf(bindings: Bindings): number {
  let mask = 0;
  for (const owner of bindings.keys()) mask |= ownerBit(owner);
  return mask;
}

/** Whether a value may wait for what such bindings fill in; where it does not, it is left as it is. */
export function waitsForAnyOf(value: Value, owners: number): boolean {
  return (waitsFor(value) & owners) !== 0;
}

function waitsFor(value: Value): number {
  if (value.kind === 'unknown' || value.kind === 'nothing' || value.kind === 'external' || value.kind === 'class' || value.kind === 'module') return 0;
  // To look through a plain text takes less than to remember it.
  if (value.kind === 'text' && !value.parts.some(isTerm)) return 0;
  const known = waiting.of(value);
  if (known !== undefined) return known;
  // Values do not hold themselves; should one ever, it holds nothing new.
  waiting.keep(value, 0);
  const found = waitsWithin(value);
  waiting.keep(value, found);
  return found;
}

function isTerm(part: TextValue['parts'][number]): boolean {
  return typeof part !== 'string' && part.kind === 'term';
}

function waitsWithin(value: Value): number {
  let found = 0;
  switch (value.kind) {
    case 'text':
      for (const part of value.parts) if (typeof part !== 'string' && part.kind === 'term') found |= waitsFor(part);
      return found;
    case 'choice':
      for (const option of value.options) found |= waitsFor(option);
      return found;
    case 'list':
      for (const item of value.items) found |= waitsFor(item);
      return value.each ? found | waitsFor(value.each) : found;
    case 'dict':
      for (const item of value.entries.values()) found |= waitsFor(item);
      return value.rest ? found | waitsFor(value.rest) : found;
    case 'method':
      return waitsFor(value.receiver);
    case 'library':
      for (const slot of Object.values(value.slots)) found |= waitsFor(slot);
      return found;
    case 'function':
      for (const arg of value.given ?? []) found |= waitsFor(arg.value);
      for (const bound of value.closed?.values() ?? []) for (const each of bound.values()) found |= waitsFor(each);
      return value.receiver ? found | waitsFor(value.receiver) : found;
    case 'instance':
      for (const field of value.fields.values()) found |= waitsFor(field);
      for (const bound of value.bindings.values()) for (const each of bound.values()) found |= waitsFor(each);
      return value.standsFor ? found | waitsFor(value.standsFor) : found;
    case 'term':
      return termWaitsFor(value);
    default:
      return 0;
  }
}

function termWaitsFor(term: TermValue): number {
  switch (term.op) {
    case 'import':
    case 'typed':
      return fileBit;
    case 'parameter':
      return callerBit | ownerBit(term.owner);
    case 'receiver':
      return callerBit | ownerBit(term.owner.form);
    case 'index':
      return waitsFor(term.object) | waitsFor(term.index);
    case 'call':
      return term.args.reduce((found, arg) => found | waitsFor(arg.value), waitsFor(term.callee));
    default:
      return waitsFor(term.object);
  }
}

/** Whether a value is a part of what grew too large to be kept. */
export function isCut(value: Value): value is UnknownValue {
  return value.kind === 'unknown' && value.cutIn !== undefined;
}

/** The files in which parts of a value grew too large to be kept. */
export function cutsIn(value: Value, depth = 0): string[] {
  if (depth > 6) return [];
  const inside = (each: Value): string[] => cutsIn(each, depth + 1);
  switch (value.kind) {
    case 'unknown':
      return value.cutIn === undefined ? [] : [value.cutIn];
    case 'text':
      return value.parts.flatMap((part) => (typeof part === 'object' && part.kind === 'unknown' && part.cutIn !== undefined ? [part.cutIn] : []));
    case 'choice':
      return value.options.flatMap(inside);
    case 'list':
      return [...value.items, ...(value.each ? [value.each] : [])].flatMap(inside);
    case 'dict':
      return [...value.entries.values(), ...(value.rest ? [value.rest] : [])].flatMap(inside);
    case 'library':
      return Object.values(value.slots).flatMap(inside);
    case 'method':
      return inside(value.receiver);
    default:
      return [];
  }
}

/** The notes found in a value's holes. */
export function notesOf(value: Value | undefined, depth = 0): string[] {
  if (!value || depth > 4) return [];
  if (value.kind === 'unknown') return value.note ? [value.note] : [];
  if (value.kind === 'text') return value.parts.flatMap((part) => (typeof part === 'object' && part.kind === 'unknown' && part.note ? [part.note] : []));
  if (value.kind === 'choice') return value.options.flatMap((option) => notesOf(option, depth + 1));
  return [];
}

/**
 * Writes a value as key patterns: each hole is `*`, neighbouring holes one `*`.
 * @returns at least one pattern; several where the value is one of several
 */
export function patternsOf(value: Value | undefined): string[] {
  if (value === undefined) return ['*'];
  if (value.kind === 'choice') {
    const all = new Set(value.options.filter((option) => option.kind !== 'nothing').flatMap(patternsOf));
    if (all.has('*')) return ['*'];
    return [...all];
  }
  if (value.kind === 'list') {
    const items = value.each ? [...value.items, value.each] : value.items;
    if (items.length === 0) return ['*'];
    return patternsOf(choose(items));
  }
  if (value.kind !== 'text') return ['*'];
  let pattern = '';
  for (const part of settle(value).parts) {
    if (typeof part === 'string') pattern += part;
    else if (!pattern.endsWith('*')) pattern += '*';
  }
  return [pattern];
}

/** Splits each alternative of a text at its first `/` (after `scheme`, if given). Undefined where it is not such a text. */
export function splitUri(value: Value): { scheme: string; bucket: Value; key: Value } | undefined {
  if (value.kind !== 'text') return undefined;
  const settled = settle(value);
  const first = settled.parts[0];
  if (typeof first !== 'string') return undefined;
  const match = /^([a-z][a-z0-9+]*):\/\/|^\/vsis3(?:_streaming)?\//.exec(first);
  if (!match) return undefined;
  const rest: TextPart[] = [first.slice(match[0].length), ...settled.parts.slice(1)];
  const { head, tail } = splitFirst(rest);
  return { scheme: match[1] ?? 's3', bucket: head, key: tail };
}

/** `bucket/key` taken apart at the first known `/`. */
export function splitPath(value: Value): { bucket: Value; key: Value } {
  if (value.kind !== 'text') return { bucket: unknownValue, key: unknownValue };
  const { head, tail } = splitFirst(settle(value).parts);
  return { bucket: head, key: tail };
}

/**
 * The key in a URI whose start is not known. That start has the scheme and the bucket in it, and may have any part of the key besides:
 * what follows is only the key's from the next `/` on, and anything may stand before it.
 */
export function afterUnknownRoot(value: Value): Value {
  if (value.kind !== 'text') return unknownValue;
  const { parts } = settle(value);
  for (const [index, part] of parts.entries()) {
    if (typeof part !== 'string') continue;
    const rest = parts.slice(index + 1);
    // `{scheme}://{bucket}/{key}`
    if (index > 0 && part.startsWith('://')) return splitFirst([part.slice(3), ...rest]).tail;
    const at = part.indexOf('/');
    if (at !== -1) return normalText([unknownValue, part.slice(at + 1), ...rest]);
  }
  return unknownValue;
}

function splitFirst(parts: readonly TextPart[]): { head: Value; tail: Value } {
  const head: TextPart[] = [];
  for (const [index, part] of parts.entries()) {
    const at = typeof part === 'string' ? part.indexOf('/') : -1;
    if (typeof part !== 'string' || at === -1) {
      head.push(part);
      continue;
    }
    head.push(part.slice(0, at));
    // `s3://$SETTINGS_PATH/x`: the bucket, and the start of the key.
    const isPath = head.some((each) => typeof each !== 'string' && each.kind === 'unknown' && each.isPath);
    return { head: isPath ? unknownValue : normalText(head), tail: normalText([...(isPath ? [unknownValue] : []), part.slice(at + 1), ...parts.slice(index + 1)]) };
  }
  // No `/` in sight: where there is a hole, the key is inside it.
  const hasHole = head.some((part) => typeof part !== 'string');
  return hasHole ? { head: unknownValue, tail: unknownValue } : { head: normalText(head), tail: text('') };
}

/**
 * What follows the last known `/`: a file's name. An unknown end, as a listed key has, may hold a `/` itself: then nothing of the name is known.
 * What was put behind a folder as a part of its own, and has a known start, is a name.
 */
export function lastSegment(value: Value): Value {
  if (value.kind !== 'text') return unknownValue;
  const own = value.parts.slice(value.parts.findLastIndex((part) => typeof part !== 'string' && part.kind === 'separator') + 1);
  if (own.length < value.parts.length && typeof own[0] === 'string' && own[0] !== '' && !own.some((part) => typeof part === 'string' && part.includes('/'))) return normalText(own);
  const { parts } = settle(value);
  if (parts.length > 1 && typeof parts.at(-1) !== 'string') return unknownValue;
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    const part = parts[index];
    if (typeof part === 'string' && part.includes('/')) return normalText([part.slice(part.lastIndexOf('/') + 1), ...parts.slice(index + 1)]);
  }
  return value;
}

/** What comes before the last `/`, as far as it is known. */
export function parentPath(value: Value): Value {
  if (value.kind !== 'text') return unknownValue;
  const { parts } = settle(value);
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    const part = parts[index];
    // A hole after the last known `/` may hold one itself.
    if (typeof part !== 'string') return normalText([...parts.slice(0, index), unknownValue]);
    const at = part.lastIndexOf('/');
    if (at !== -1) return normalText([...parts.slice(0, index), part.slice(0, at)]);
  }
  return text('');
}

/** Changes the known start of a text. */
export function mapStart(value: Value, change: (start: string) => string): Value {
  if (value.kind !== 'text') return value;
  const first = value.parts[0];
  return typeof first === 'string' ? normalText([change(first), ...value.parts.slice(1)]) : value;
}

/** Changes the known end of a text. */
export function mapEnd(value: Value, change: (end: string) => string): Value {
  if (value.kind !== 'text') return value;
  const last = value.parts.at(-1);
  return typeof last === 'string' ? normalText([...value.parts.slice(0, -1), change(last)]) : value;
}

/** Digits alone: a number, or a text that looks like one. */
export function mayBeNumber(value: Value): boolean {
  return value.kind === 'choice' ? value.options.some(mayBeNumber) : /^\d+(\.\d+)?$/.test(literalOf(value) ?? '');
}

/** Whether something in a text, or its emptiness, tells that it is no number. */
export function isSurelyText(value: Value): boolean {
  if (value.kind === 'choice') return value.options.every(isSurelyText);
  return value.kind === 'text' && (value.parts.length === 0 || value.parts.some((part) => (typeof part === 'string' ? /[^\d.]/.test(part) : part.kind === 'separator')));
}

/** A text that keeps growing in a loop: what it was, then anything. */
export function growing(value: Value): Value {
  if (value.kind === 'list' || value.kind === 'dict') return value;
  return join([value, unknownValue]);
}

const pathName = /(?:^|_|(?<=[a-z]))(?:path|prefix|dir|directory|root|folder|location|ur[il])$/i;

/** What is known by its name alone: a hole, which may hold a `/` where the name says so. */
export function namedHole(name: string, hole: UnknownValue = unknownValue): UnknownValue {
  return pathName.test(name) && !/bucket/i.test(name) ? { ...hole, isPath: true } : hole;
}
