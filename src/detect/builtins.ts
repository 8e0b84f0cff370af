/** What the standard libraries do to values that keys are made of: joins, formats, paths, lists and dicts. */
import { posix } from 'node:path';
import { javaFile, javaPath } from './java-files.ts';
import { javaMaker, type Hands } from './java-makers.ts';
import { changedMap, changesMap, entriesOf, mapMakers } from './maps.ts';
import { escapes } from './escapes.ts';
import { patternType, replacedBy } from './replacements.ts';
import { pythonMakers, substituted } from './python-makers.ts';
import { cutAt, joinedAgain, pieceOf, piecesBetween, splitAll, splitLast } from './text-cuts.ts';
import { anyOf, inAnyOrder, joined, turnedRound } from './lists.ts';
import { shellFunctions } from './shell-text.ts';
import type { ArgumentValue, DictValue, ListValue, TextValue, UnknownValue, Value } from './value.ts';
import {
  isSymbolic,
  choose,
  join,
  lastSegment,
  listOf,
  literalOf,
  mapChoice,
  mapEnd,
  mayBeNothing,
  mapStart,
  namedHole,
  nothingValue,
  parentPath,
  splitUri,
  text,
  unknownValue,
} from './value.ts';

/** What the built-in functions need of the resolver. */
export interface Machine {
  /** Calls a function value with values; its effects belong to the call in hand. */
  call(callee: Value, args: readonly ArgumentValue[]): Value;
  items(value: Value): Value;
  index(value: Value, index: Value): Value;
  member(value: Value, name: string): Value;
}

/** A variable in a command that is not quoted. */
export const shellWordsType = 'shell.words';

/** What a request that is spread may bring: an entry not written beside it is the spread's. */
export const requestNames: readonly string[] = ['Bucket', 'Key', 'Prefix', 'CopySource', 'Delete'];

const environment: UnknownValue = { kind: 'unknown', note: 'an environment variable' };
const environmentWithFallback: UnknownValue = { kind: 'unknown', note: 'an environment variable; its fallback is not taken for its value' };

/** Names whose members, items and `get` are settings from outside. */
export const environmentObjects: ReadonlySet<string> = new Set(['os.environ', 'process.env', 'Deno.env', 'Bun.env', 'import.meta.env', 'environ', 'os.environb', 'sys.argv', 'process.argv']);

export function environmentValue(hasFallback: boolean, name = ''): Value {
  return namedHole(name, hasFallback ? environmentWithFallback : environment);
}

const first = (args: readonly ArgumentValue[]): Value => positional(args)[0] ?? unknownValue;

function positional(args: readonly ArgumentValue[]): Value[] {
  const values: Value[] = [];
  for (const arg of args) {
    if (arg.name !== undefined || arg.spread === 'dict') continue;
    if (arg.spread === 'list') {
      if (arg.value.kind === 'list' && !arg.value.each) values.push(...arg.value.items);
      else values.push(unknownValue);
    } else values.push(arg.value);
  }
  return values;
}

function asList(value: Value, machine: Machine): ListValue {
  if (value.kind === 'list') return value;
  return listOf([], machine.items(value));
}

/** How many items a function is called with one by one. */
const maximumTurns = 50;

/** A path as Node and Go join it: a step up takes the folder before it away. https://nodejs.org/api/path.html#pathjoinpaths, https://pkg.go.dev/path#Clean */
function withoutStepsUp(value: Value): Value {
  return mapChoice(value, (each) => {
    const literal = literalOf(each);
    if (literal !== undefined) return text(literal.includes('..') ? posix.normalize(literal) : literal);
    if (each.kind !== 'text' || !each.parts.some((part) => typeof part === 'string' && /(^|\/)\.\.(\/|$)/.test(part))) return each;
    // What the steps take away may stand in a hole.
    return unknownValue;
  });
}

/** A path as pathlib makes it: `./` and doubled or final slashes go. */
function cleanPath(value: Value): Value {
  return mapChoice(value, (each) => mapEnd(mapStart(each, (start) => start.replace(/^(\.\/)+/, '').replace(/([^:/])\/{2,}/g, '$1/')), (end) => (end.length > 1 ? end.replace(/(?<=.)\/+$/, '') : end)));
}

/** A value as a format's own words shape it: whole numbers are filled up with zeros, what needs more than that is unknown. */
function shaped(value: Value, spec: string): Value {
  if (/^[sd]?$/.test(spec)) return value;
  const width = /^0(\d{1,2})d?$/.exec(spec)?.[1];
  return mapChoice(value, (each) => {
    const literal = literalOf(each);
    return width !== undefined && literal !== undefined && /^\d+$/.test(literal) ? text(literal.padStart(Number(width), '0')) : unknownValue;
  });
}

/** `%s`, `%d`, `%(name)s`, `%v`, `%1$s`: one reader for Python, Go, Java and C style. */
export function formatPercent(template: Value, values: readonly Value[], named?: DictValue): Value {
  return mapChoice(template, (each) => {
    if (each.kind !== 'text') return unknownValue;
    const parts: Value[] = [];
    let next = 0;
    for (const part of each.parts) {
      if (typeof part !== 'string') {
        parts.push({ kind: 'text', parts: [part] });
        continue;
      }
      let at = 0;
      for (const match of part.matchAll(percentVerb)) {
        parts.push(text(part.slice(at, match.index)));
        at = match.index + match[0].length;
        const [, position, place, name, flags = '', width, precision, kind = ''] = match;
        if (kind === '%') {
          parts.push(text('%'));
          continue;
        }
        let value: Value | undefined;
        if (width === '*' || precision === '*') next += 1;
        if (name !== undefined) value = named?.entries.get(name) ?? named?.rest;
        else if (position !== undefined) value = values[Number(position) - 1];
        else {
          // Go's `%[1]s` counts on from there: https://pkg.go.dev/fmt#hdr-Explicit_argument_indexes
          if (place !== undefined) next = Number(place) - 1;
          value = values[next];
          next += 1;
        }
        parts.push(written(value ?? unknownValue, kind, flags, width, precision));
      }
      parts.push(text(part.slice(at)));
    }
    return join(parts);
  });
}

/** `%s`, `%1$s` of Java, `%[1]s` of Go, `%(name)s` of Python, with flags, width and precision. */
const percentVerb = /%(?:(\d+)\$|\[(\d+)\]|\((\w+)\))?([-+# 0,]*)(\d+|\*)?(?:\.(\d+|\*))?([a-zA-Z%])/g;

/** What one verb writes of a value. A width pads numbers with zeros or blanks: the literal digits are then not what is written. */
function written(value: Value, kind: string, flags: string, width: string | undefined, precision: string | undefined): Value {
  // Quoted, as a number of another base, with so many places: other characters than the literal's.
  if (!/^[svdiu]$/.test(kind) || (kind !== 's' && precision !== undefined) || flags.includes('#')) return unknownValue;
  if (kind === 's' && (width !== undefined || precision !== undefined)) {
    return mapChoice(value, (each) => {
      const literal = width === '*' || precision === '*' ? undefined : literalOf(each)?.slice(0, precision === undefined ? undefined : Number(precision));
      // Shorter than the width it is filled up with blanks.
      return literal !== undefined && literal.length >= Number(width ?? 0) ? text(literal) : unknownValue;
    });
  }
  return width !== undefined && kind !== 's' ? shaped(value, flags === '0' && kind === 'd' ? `0${width}d` : width) : value;
}

/** `{}`, `{0}`, `{name}`, `{x.y}`, `{name:>10}` of Python's `str.format`. */
function formatBraces(template: Value, args: readonly ArgumentValue[], machine: Machine): Value {
  const values = positional(args);
  const byName = (name: string): Value => {
    for (const arg of args) {
      if (arg.name === name) return arg.value;
      if (arg.spread === 'dict') {
        const entry = arg.value.kind === 'dict' ? (arg.value.entries.get(name) ?? arg.value.rest) : machine.member(arg.value, name);
        if (entry) return entry;
      }
    }
    return unknownValue;
  };
  return mapChoice(template, (each) => {
    if (each.kind !== 'text') return unknownValue;
    const parts: Value[] = [];
    let next = 0;
    for (const part of each.parts) {
      if (typeof part !== 'string') {
        parts.push({ kind: 'text', parts: [part] });
        continue;
      }
      let at = 0;
      for (const match of part.matchAll(/\{\{|\}\}|\{([^{}:!]*)(?:![rsa])?(:[^{}]*)?\}/g)) {
        parts.push(text(part.slice(at, match.index)));
        at = match.index + match[0].length;
        if (match[0] === '{{' || match[0] === '}}') {
          parts.push(text(match[0].charAt(0)));
          continue;
        }
        const [head = '', ...path] = (match[1] ?? '').split(/[.[\]]+/).filter((step, index) => index === 0 || step !== '');
        let value: Value;
        if (head === '') {
          value = values[next] ?? unknownValue;
          next += 1;
        } else value = /^\d+$/.test(head) ? (values[Number(head)] ?? unknownValue) : byName(head);
        for (const step of path) value = machine.member(value, step);
        parts.push(shaped(value, match[2]?.slice(1) ?? ''));
      }
      parts.push(text(part.slice(at)));
    }
    return join(parts);
  });
}

/** Applies a change that only makes sense on wholly known text. */
function onLiteral(value: Value, change: (literal: string) => string): Value {
  return mapChoice(value, (each) => {
    const literal = literalOf(each);
    return literal === undefined ? unknownValue : text(change(literal));
  });
}

/** Changes the known pieces of a text and keeps its holes. */
function onPieces(value: Value, change: (piece: string) => string): Value {
  return mapChoice(value, (each) => {
    if (each.kind !== 'text') return each.kind === 'term' ? each : unknownValue;
    return join(each.parts.map((part): Value => (typeof part === 'string' ? text(change(part)) : { kind: 'text', parts: [part] })));
  });
}

type TextMethod = (value: Value, args: readonly ArgumentValue[], machine: Machine) => Value;

const same: TextMethod = (value) => value;
const trimmed = (set: string, value: Value, where: 'start' | 'end' | 'both'): Value =>
  mapChoice(value, (each) => {
    const isIn = (character: string): boolean => (set === '' ? /\s/.test(character) : set.includes(character));
    const dropStart = (piece: string): string => {
      let at = 0;
      while (at < piece.length && isIn(piece[at] as string)) at += 1;
      return piece.slice(at);
    };
    const dropEnd = (piece: string): string => {
      let at = piece.length;
      while (at > 0 && isIn(piece[at - 1] as string)) at -= 1;
      return piece.slice(0, at);
    };
    let result = each;
    if (where !== 'end') result = mapStart(result, dropStart);
    if (where !== 'start') result = mapEnd(result, dropEnd);
    return result;
  });

function replaced(value: Value, args: readonly ArgumentValue[]): Value {
  const [from, to, count] = positional(args);
  const pattern = patternOf(from);
  if (pattern) return replacedBy(value, pattern.source, `${pattern.flags}g`, to);
  const search = literalOf(from);
  if (search === undefined || search === '' || to === undefined || count !== undefined) return unknownValue;
  const by = literalOf(to);
  if (by !== undefined) return onPieces(value, (piece) => piece.replaceAll(search, by));
  return mapChoice(value, (each) => {
    const literal = literalOf(each);
    if (literal === undefined) return unknownValue;
    return join(literal.split(search).flatMap((piece, index) => (index === 0 ? [text(piece)] : [to, text(piece)])));
  });
}

/** A regular expression that is known. */
function patternOf(value: Value | undefined): { readonly source: string; readonly flags: string } | undefined {
  if (value?.kind !== 'library' || value.type !== patternType) return undefined;
  const source = literalOf(value.slots.source);
  const flags = literalOf(value.slots.flags);
  return source === undefined || flags === undefined ? undefined : { source, flags };
}

/** JavaScript's `replace`: the first place only. Where that may lie in a hole before it, the known one may be left as it is. */
function replacedOnce(value: Value, args: readonly ArgumentValue[]): Value {
  const pattern = patternOf(first(args));
  if (pattern) return replacedBy(value, pattern.source, pattern.flags, positional(args)[1]);
  const search = literalOf(first(args));
  const to = positional(args)[1] ?? unknownValue;
  const by = literalOf(to);
  if (search === undefined || search === '') return unknownValue;
  return mapChoice(value, (each) => {
    if (each.kind !== 'text') return each.kind === 'term' ? each : unknownValue;
    const literal = literalOf(each);
    if (by === undefined) {
      const place = literal?.indexOf(search) ?? -1;
      return literal === undefined ? unknownValue : place === -1 ? each : join([text(literal.slice(0, place)), to.kind === 'function' ? unknownValue : to, text(literal.slice(place + search.length))]);
    }
    const at = each.parts.findIndex((part) => typeof part === 'string' && part.includes(search));
    if (at === -1) return each;
    // A function in its place, so that `$` in the new text stands for itself.
    const changed = join(each.parts.map((part, index): Value => (index === at && typeof part === 'string' ? text(part.replace(search, () => by)) : { kind: 'text', parts: [part] })));
    return at === 0 ? changed : choose([changed, each]);
  });
}

/** Applies what an argument says, where it is known; none is an empty text. */
function withLiteral(args: readonly ArgumentValue[], apply: (literal: string) => Value): Value {
  const [given] = positional(args);
  const literal = given === undefined || given.kind === 'nothing' ? '' : literalOf(given);
  return literal === undefined ? unknownValue : apply(literal);
}

/** Whether a text ends in a hole where something matched only so far: how it goes on is not known. */
function goesOn(value: Value, at: 0 | -1, matches: (piece: string) => boolean): boolean {
  if (value.kind !== 'text' || value.parts.length < 2) return false;
  const piece = value.parts.at(at);
  return typeof piece === 'string' && matches(piece);
}

/** `text[from:to]`, `slice(from, to)`, `substring(from, to)`: what is cut off must be known to be there. */
function sliced(value: Value, args: readonly ArgumentValue[]): Value {
  const [from = 0, to] = positional(args).map((bound) => (bound.kind === 'nothing' ? undefined : Number(literalOf(bound) ?? Number.NaN)));
  if (!Number.isInteger(from) || (to !== undefined && !Number.isInteger(to))) return unknownValue;
  return mapChoice(value, (each) => {
    const literal = literalOf(each);
    if (literal !== undefined) return text(literal.slice(from, to));
    if (each.kind !== 'text' || from < 0) return unknownValue;
    const [head, tail] = [each.parts[0], each.parts.at(-1)];
    if ((from > 0 && (typeof head !== 'string' || head.length < from)) || (to !== undefined && to >= 0 && (typeof head !== 'string' || head.length < to))) return unknownValue;
    if (to !== undefined && to >= 0) return text((head as string).slice(from, to));
    if (to !== undefined && (typeof tail !== 'string' || tail.length < -to)) return unknownValue;
    return mapEnd(mapStart(each, (start) => start.slice(from)), (end) => (to === undefined ? end : end.slice(0, to)));
  });
}

/** What a shell would cut into words once it is known. */
function wordsOf(value: Value): Value {
  return { kind: 'library', type: shellWordsType, slots: { value } };
}

/** A text that begins as a command does. */
function isCommand(value: Value): boolean {
  return value.kind === 'text' && /^\s*(?:aws|s5cmd|s3cmd)\s/.test(typeof value.parts[0] === 'string' ? value.parts[0] : '');
}

/** Cuts a text everywhere; which of several limits another argument is differs between languages. */
const split: TextMethod = (value, args) => {
  const [separator = text(' '), most] = positional(args);
  if (literalOf(separator) === ' ' && most === undefined && isCommand(value) && literalOf(value) === undefined) return { kind: 'list', items: [], each: wordsOf(value) };
  return splitAll(value, separator, most === undefined ? undefined : Number.NaN);
};

const pathJoin: TextMethod = (value, args) => join([value, ...positional(args)], true);

/** Methods of text, in any language: the names do not clash. */
const textMethods: Readonly<Record<string, TextMethod>> = {
  format: (value, args, machine) => formatBraces(value, args, machine),
  format_map: (value, args, machine) => formatBraces(value, [{ value: first(args), spread: 'dict' }], machine),
  formatted: (value, args) => formatPercent(value, positional(args)),
  __mod__: (value, args) => {
    const argument = first(args);
    if (argument.kind === 'dict') return formatPercent(value, [], argument);
    return formatPercent(value, argument.kind === 'list' ? argument.items : [argument]);
  },
  __truediv__: (value, args) => join([value, first(args)], true),
  join: (value, args, machine) => {
    const given = first(args);
    if (given.kind === 'choice') return mapChoice(given, (each) => callTextMethod(value, 'join', [{ value: each }], machine));
    const list = given;
    // pathlib has no join; a text joins a list, and JavaScript's list joins itself by a text.
    // What more a function is given is joined once a caller tells it.
    if (list.kind === 'list' && list.whole) return unknownValue;
    if (list.kind !== 'list') return unknownValue;
    const again = joinedAgain(list, value);
    if (again) return again;
    const start = join(list.items.flatMap((item, index) => (index === 0 ? [item] : [value, item])));
    if (!list.each) return start;
    if (list.items.length === 0) return machine.items(list).kind === 'unknown' ? unknownValue : join([list.each, unknownValue]);
    // What is known comes first; then nothing, or more of which nothing is known.
    return choose([start, join([start, value, unknownValue])]);
  },
  joinpath: pathJoin,
  substitute: substituted,
  safe_substitute: substituted,
  joinPath: pathJoin,
  with_suffix: (value, args) => join([mapEnd(value, (end) => end.replace(/\.[^./]*$/, '')), first(args)]),
  with_name: (value, args) => join([parentPath(value), first(args)], true),
  replace: replaced,
  replaceAll: replaced,
  replaceOnce: replacedOnce,
  // Java's `replaceAll` and `replaceFirst`.
  replacePattern: (value, args) => replacedBy(value, literalOf(first(args)) ?? '(', 'g', positional(args)[1]),
  replacePatternOnce: (value, args) => replacedBy(value, literalOf(first(args)) ?? '(', '', positional(args)[1]),
  split,
  splitMost: (value, args) => splitAll(value, first(args), Number(literalOf(args.find(({ name }) => name === 'maxsplit')?.value ?? positional(args)[1]) ?? Number.NaN)),
  rsplit: (value, args) => splitLast(value, first(args), positional(args)[1]),
  partition: (value, args) => cutAt(value, first(args), 'indexOf'),
  rpartition: (value, args) => cutAt(value, first(args), 'lastIndexOf'),
  // Slices that a separator bounds: see `front/cuts.ts`.
  beforeLast: (value, args) => pieceOf(value, first(args), 'lastIndexOf', (before) => before, parentPath),
  throughLast: (value, args) => pieceOf(value, first(args), 'lastIndexOf', (before, by) => join([before, by]), (each) => join([parentPath(each), text('/')])),
  afterLast: (value, args) => pieceOf(value, first(args), 'lastIndexOf', (_, __, behind) => behind, lastSegment, true),
  beforeFirst: (value, args) => pieceOf(value, first(args), 'indexOf', (before) => before),
  throughFirst: (value, args) => pieceOf(value, first(args), 'indexOf', (before, by) => join([before, by])),
  afterFirst: (value, args) => pieceOf(value, first(args), 'indexOf', (_, __, behind) => behind, undefined, true),
  concat: (value, args) => join([value, ...positional(args)]),
  strip: (value, args) => withLiteral(args, (set) => trimmed(set, value, 'both')),
  lstrip: (value, args) => withLiteral(args, (set) => trimmed(set, value, 'start')),
  rstrip: (value, args) => withLiteral(args, (set) => trimmed(set, value, 'end')),
  trim: (value) => trimmed('', value, 'both'),
  removeprefix: (value, args) => withLiteral(args, (prefix) => mapChoice(value, (each) => (goesOn(each, 0, (start) => prefix.startsWith(start)) ? unknownValue : mapStart(each, (start) => (start.startsWith(prefix) ? start.slice(prefix.length) : start))))),
  removesuffix: (value, args) => withLiteral(args, (suffix) => mapChoice(value, (each) => (goesOn(each, -1, (end) => suffix.endsWith(end)) ? unknownValue : mapEnd(each, (end) => (end.endsWith(suffix) ? end.slice(0, end.length - suffix.length) : end))))),
  upper: (value) => onPieces(value, (piece) => piece.toUpperCase()),
  toUpperCase: (value) => onPieces(value, (piece) => piece.toUpperCase()),
  lower: (value) => onPieces(value, (piece) => piece.toLowerCase()),
  casefold: (value) => onPieces(value, (piece) => piece.toLowerCase()),
  toLowerCase: (value) => onPieces(value, (piece) => piece.toLowerCase()),
  substring: sliced,
  slice: sliced,
  '[:]': sliced,
  substr: (value, args) => (args.length === 1 ? sliced(value, args) : unknownValue),
  encode: same,
  decode: same,
  toString: same,
  valueOf: same,
  as_posix: same,
  as_uri: same,
  resolve: (value, args) => (args.length === 0 ? value : pathJoin(value, args, undefined as never)),
  append: (value, args) => join([value, ...positional(args)]),
  expanduser: same,
  absolute: same,
  __str__: same,
  __enter__: same,
  intern: same,
  getKey: same,
};

/** Attributes of a text that are parts of it. */
export const partNames: ReadonlySet<string> = new Set(['name', 'stem', 'parent', 'suffix']);

/** Attributes of text that stands for a path (pathlib) or an enum's member. */
export function textMember(value: Value, name: string): Value | undefined {
  switch (name) {
    case 'name':
      return mapChoice(value, (each) => (each.kind === 'text' ? lastSegment(each) : each));
    case 'value':
    case '_value_':
      return value;
    case 'stem':
      return mapChoice(lastSegment(value), (each) => mapEnd(each, (end) => end.replace(/\.[^.]*$/, '')));
    case 'parent':
      return parentPath(value);
    case 'suffix':
      return onLiteral(value, (literal) => /\.[^./]*$/.exec(literal)?.[0] ?? '');
    default:
      return undefined;
  }
}

/** Whether a value of text can be asked for a method of this name. */
export function callTextMethod(value: Value, name: string, args: readonly ArgumentValue[], machine: Machine): Value {
  const method = textMethods[name];
  return method && Object.hasOwn(textMethods, name) ? method(value, args, machine) : unknownValue;
}

/** The text operations that keep something of their receiver and may wait for a caller. */
export function isTextMethod(name: string): boolean {
  return Object.hasOwn(textMethods, name);
}

/** Methods that look at the whole of a text, and those that look at its start or its end. */
const wholeMethods = new Set(['beforeLast', 'throughLast', 'afterLast', 'beforeFirst', 'throughFirst', 'afterFirst', 'rsplit', 'partition', 'rpartition', 'substitute', 'safe_substitute', 'casefold', 'upper', 'lower', 'toUpperCase', 'toLowerCase', 'replace', 'replaceAll', 'replaceOnce', 'replacePattern', 'replacePatternOnce', 'split', 'splitMost', 'substring', 'slice', 'substr', '[:]', 'with_suffix', 'with_name']);
const startMethods = new Set(['strip', 'lstrip', 'trim', 'removeprefix']);
const endMethods = new Set(['strip', 'rstrip', 'trim', 'removesuffix']);

/** Whether what a method makes of a text hangs on what stands in its holes: then it waits until they are filled. */
export function waitsForHoles(value: TextValue, name: string, result: Value): boolean {
  if (!isSymbolic(value)) return false;
  if (wholeMethods.has(name)) return true;
  if (!startMethods.has(name) && !endMethods.has(name)) return false;
  const isConsumed = result.kind !== 'text' || result.parts.length < value.parts.length;
  return isConsumed || (startMethods.has(name) && typeof value.parts[0] !== 'string') || (endMethods.has(name) && typeof value.parts.at(-1) !== 'string');
}

export function callDictMethod(dict: DictValue, name: string, args: readonly ArgumentValue[], machine: Machine): Value {
  switch (name) {
    case 'get':
    case 'getOrDefault':
    case 'pop':
    case 'setdefault': {
      const [key, otherwise] = positional(args);
      const found = machine.index(dict, key ?? unknownValue);
      if (found.kind === 'nothing') return otherwise ?? nothingValue;
      return otherwise && mayBeNothing(found) ? choose([found, otherwise]) : found;
    }
    case 'keys':
    case 'keySet':
      return listOf([...dict.entries.keys()].map(text), dict.rest ? unknownValue : undefined);
    case 'values':
      return listOf([...dict.entries.values()], dict.rest);
    case 'items':
    case 'entries':
    case 'entrySet':
      return entriesOf(dict);
    case 'copy':
    case '__enter__':
    case 'build':
    case 'buildOrThrow':
      return dict;
    default:
      return changesMap(name) ? changedMap(name, dict, args) : unknownValue;
  }
}

export function callListMethod(list: ListValue, name: string, args: readonly ArgumentValue[], machine: Machine): Value {
  const callback = first(args);
  // Behind the item stand its place and the list: https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Array/map
  const more = (given: number): ArgumentValue[] => (callback.kind === 'function' ? Array.from({ length: Math.min(3, callback.form.parameters.length) - given }, () => ({ value: unknownValue })) : []);
  const apply = (item: Value): Value => machine.call(callback, [{ value: item }, ...more(1)]);
  switch (name) {
    case 'map':
      return listOf(list.items.map(apply), list.each ? apply(list.each) : undefined);
    case 'flatMap': {
      const results = [...list.items, ...(list.each ? [list.each] : [])].map(apply);
      return listOf([], choose(results.map((result) => machine.items(result))));
    }
    case 'forEach':
      apply(machine.items(list));
      return unknownValue;
    case 'filter':
      apply(machine.items(list));
      // `filter(Boolean)` takes out what is empty; what others take out is not known.
      return (callback.kind === 'external' && callback.path === 'Boolean') || isTruthTest(callback) ? withoutEmpty(list) : anyOf(list);
    case 'get':
      return machine.index(list, callback);
    case 'find':
    case 'at':
    case 'pop':
      // The last, unless it is asked for another.
      return (args.length === 0 && !list.each ? list.items.at(-1) : undefined) ?? machine.items(list);
    case 'shift':
      return list.items[0] ?? machine.items(list);
    // An entry of a map.
    case 'getKey':
      return list.items.length === 2 && !list.each ? (list.items[0] as Value) : unknownValue;
    case 'getValue':
      return list.items.length === 2 && !list.each ? (list.items[1] as Value) : unknownValue;
    case 'reverse':
    case 'toReversed':
      return turnedRound(list);
    case 'sort':
    case 'toSorted':
    case 'sorted':
      return inAnyOrder(list);
    case 'slice':
    case '[:]':
      return slicedList(list, args);
    case 'copy':
    case 'values':
    case 'stream':
    case 'toList':
    case 'collect':
    case 'parallelStream':
    case 'iter':
    case '__enter__':
      return list;
    case 'flat':
      return listOf([], machine.items(machine.items(list)));
    case 'concat':
      // `[].concat(...lists)`: each of them is put behind the others.
      return args.reduce<ListValue>((whole, { value, spread }) => {
        if (spread !== 'list') return joined(whole, value.kind === 'list' ? value : listOf([value]));
        if (value.kind !== 'list' || value.each) return joined(whole, listOf([], machine.items(machine.items(value))));
        return value.items.reduce<ListValue>((before, item) => joined(before, item.kind === 'list' ? item : listOf([item])), whole);
      }, list);
    case 'reduce': {
      const initial = positional(args)[1];
      const [start, ...others] = initial ? [initial, ...list.items] : list.items;
      if (!list.each && start && others.length <= maximumTurns) return others.reduce((before, item) => machine.call(callback, [{ value: before }, { value: item }, ...more(2)]), start);
      machine.call(callback, [{ value: unknownValue }, { value: machine.items(list) }, ...more(2)]);
      // A list that nobody knows the length of: what comes first is known only where it is all there is.
      return unknownValue;
    }
    case 'join':
      return callTextMethod(positional(args)[0] ?? text(','), 'join', [{ value: list }], machine);
    case 'entries':
      return listOf(list.items.map((item) => listOf([unknownValue, item])), list.each ? listOf([unknownValue, list.each]) : undefined);
    default:
      return unknownValue;
  }
}

/** How many items that may be there or not are told apart. */
const maximumOptional = 3;

/** A list without what is empty; what may be nothing is in it or not. */
function withoutEmpty(list: ListValue): Value {
  const full = list.items.filter((item) => item.kind !== 'nothing' && literalOf(item) !== '');
  const optional = full.filter(mayBeNothing);
  if (optional.length > maximumOptional) return anyOf(listOf(full, list.each));
  let lists: readonly (readonly Value[])[] = [full];
  for (const item of optional) lists = lists.flatMap((each) => [each, each.filter((other) => other !== item)]);
  return choose(lists.map((items) => listOf(items, list.each)));
}

/** `(x) => !!x`, `(x) => x`: asks whether there is anything. */
function isTruthTest(callback: Value): boolean {
  if (callback.kind !== 'function' || callback.form.parameters.length !== 1 || callback.form.body.length !== 1) return false;
  const [only] = callback.form.body;
  const { name } = callback.form.parameters[0] ?? {};
  if (only?.kind !== 'return' || name === undefined) return false;
  let { value } = only;
  let turns = 0;
  for (; value.kind === 'other' && value.parts.length === 1 && value.parts[0]; turns += 1) [value] = value.parts as [typeof value];
  if (value.kind === 'call' && value.callee.kind === 'name' && value.callee.name === 'Boolean' && value.args[0]) ({ value } = value.args[0]);
  return value.kind === 'name' && value.name === name && turns % 2 === 0;
}

/** `list[from:to]`, where the places are known. */
function slicedList(list: ListValue, args: readonly ArgumentValue[]): ListValue {
  const [from = 0, to] = positional(args).map((bound) => (bound.kind === 'nothing' ? undefined : Number(literalOf(bound) ?? Number.NaN)));
  if (args.length === 0 || (from === 0 && to === undefined)) return list;
  const pieces = Number.isInteger(from) && (to === undefined || Number.isInteger(to)) ? piecesBetween(list, from, to) : undefined;
  if (pieces) return pieces;
  if (list.each || !Number.isInteger(from) || (to !== undefined && !Number.isInteger(to))) return anyOf(list);
  return listOf(list.items.slice(from, to));
}

type BuiltIn = (args: readonly ArgumentValue[], machine: Machine) => Value;

const identityOf: BuiltIn = (args) => positional(args)[0] ?? text('');
/** A number as text is text. */
const asString = (value: Value): Value => mapChoice(value, (each) => (each.kind === 'text' ? { kind: 'text', parts: each.parts } : each));
const pathOf: BuiltIn = (args) => cleanPath(join(positional(args).map((each) => (each.kind === 'library' ? unknownValue : each)), true));
const joinedPath: BuiltIn = (args, machine) => withoutStepsUp(pathOf(args, machine));
const concatenate: BuiltIn = (args) => join(positional(args));
/** Escapes what is known of a text. What a caller gives is waited for: the escape changes that too. */
function escapedBy(escape: (piece: string) => string): BuiltIn {
  return (args) => {
    const value = first(args);
    return isSymbolic(value) ? unknownValue : onPieces(value, escape);
  };
}

const listIdentity: BuiltIn = (args, machine) => (args.length === 0 ? listOf([]) : mapChoice(first(args), (each) => (each.kind === 'list' ? each : each.kind === 'dict' ? callDictMethod(each, 'keys', [], machine) : listOf([], machine.items(each)))));

/** The parts of a URI. One that a caller gives is waited for: it tells which part is the bucket. */
function urlParts(value: Value): Value {
  const options = value.kind === 'choice' ? value.options : [value];
  if (options.some((option) => isSymbolic(option) && !splitUri(option))) return unknownValue;
  return mapChoice(value, (each) => {
    const uri = splitUri(each);
    if (!uri) {
      // A URI of which only the end is known: that is the end of its path.
      const path = each.kind === 'text' && typeof each.parts[0] === 'object' ? join([text('/'), each]) : unknownValue;
      return { kind: 'dict', entries: new Map([['path', path], ['pathname', path], ['Path', path]]), rest: unknownValue };
    }
    const path = join([text('/'), uri.key]);
    return {
      kind: 'dict',
      entries: new Map<string, Value>([
        ['netloc', uri.bucket],
        ['hostname', uri.bucket],
        ['host', uri.bucket],
        ['Host', uri.bucket],
        ['path', path],
        ['pathname', path],
        ['Path', path],
        ['scheme', text(uri.scheme)],
      ]),
      rest: unknownValue,
    };
  });
}

/** Java asks a URI for its parts by methods: https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/net/URI.html */
export function uriPart(value: TextValue, method: string): Value | undefined {
  const uri = /^get(Raw)?(Path|Host|Authority|Scheme)$/.test(method) ? splitUri(value) : undefined;
  if (!uri) return undefined;
  if (method.endsWith('Path')) return join([text('/'), uri.key]);
  return method === 'getScheme' ? text(uri.scheme) : uri.bucket;
}

/** A part of a path. What a caller gives is waited for: it may hold a `/` itself. */
function partOf(take: (path: Value) => Value): BuiltIn {
  return (args) => (isSymbolic(first(args)) ? unknownValue : mapChoice(first(args), take));
}

/** A file's name, without the ending that is named beside it: https://nodejs.org/api/path.html#pathbasenamepath-suffix */
const baseName: BuiltIn = (args) => {
  const [path = unknownValue, suffix] = positional(args);
  if (isSymbolic(path)) return unknownValue;
  const ending = literalOf(suffix);
  if (suffix && ending === undefined) return unknownValue;
  return mapChoice(mapChoice(path, lastSegment), (name) => (ending === undefined ? name : mapEnd(name, (end) => (end.endsWith(ending) ? end.slice(0, -ending.length) : end))));
};

/** https://nodejs.org/api/path.html#pathparsepath */
const parsedPath: BuiltIn = partOf((path) => ({
  kind: 'dict',
  entries: new Map<string, Value>([['dir', parentPath(path)], ['base', lastSegment(path)], ['name', textMember(path, 'stem') ?? unknownValue]]),
  rest: unknownValue,
}));

/** Calls the function in the first argument with the others: `executor.submit(f, x)`. */
const applied: BuiltIn = (args, machine) => machine.call(first(args), args.slice(1));

/** Functions of standard libraries, by path as imported; `*.name` for a method of anything. */
const builtIns: Readonly<Record<string, BuiltIn>> = {
  ...shellFunctions,
  'os.path.join': (args) => join(positional(args), true),
  'posixpath.join': (args) => join(positional(args), true),
  'path.join': joinedPath,
  'path.posix.join': joinedPath,
  'node:path.join': joinedPath,
  'node:path.posix.join': joinedPath,
  'path/posix.join': joinedPath,
  'path.Join': joinedPath,
  'path/filepath.Join': joinedPath,
  'upath.join': joinedPath,
  'url-join': (args) => join(positional(args), true),
  'pathlib.Path': pathOf,
  'pathlib.PurePath': pathOf,
  'pathlib.PosixPath': pathOf,
  'pathlib.PurePosixPath': pathOf,
  'Paths.get': javaPath,
  'Path.of': javaPath,
  'java.io.File': javaFile,
  ...mapMakers,
  ...pythonMakers,
  'URI.create': identityOf,
  ...Object.fromEntries(Object.entries(escapes).map(([path, escape]) => [path, escapedBy(escape)])),
  '@Value': () => environmentWithFallback,
  'Objects.requireNonNull': identityOf,
  'Optional.of': identityOf,
  'Optional.ofNullable': identityOf,
  'os.path.basename': partOf(lastSegment),
  'posixpath.basename': partOf(lastSegment),
  'path.basename': baseName,
  'path.parse': parsedPath,
  'node:path.basename': baseName,
  'node:path.parse': parsedPath,
  'path.Base': partOf(lastSegment),
  'path/filepath.Base': partOf(lastSegment),
  'path.Clean': partOf((path) => withoutStepsUp(cleanPath(path))),
  'path/filepath.Clean': partOf((path) => withoutStepsUp(cleanPath(path))),
  'path.Dir': partOf(parentPath),
  'path/filepath.Dir': partOf(parentPath),
  'os.path.dirname': partOf(parentPath),
  'posixpath.dirname': partOf(parentPath),
  'path.dirname': partOf(parentPath),
  'node:path.dirname': partOf(parentPath),
  'os.path.normpath': identityOf,
  'os.fspath': identityOf,
  'os.fsdecode': identityOf,
  str: (args) => asString(first(args)),
  String: (args) => asString(first(args)),
  repr: identityOf,
  'typing.cast': (args) => positional(args)[1] ?? unknownValue,
  'urllib.parse.urlparse': (args) => urlParts(first(args)),
  'urllib.parse.urlsplit': (args) => urlParts(first(args)),
  urlparse: (args) => urlParts(first(args)),
  URL: (args) => urlParts(first(args)),
  'url.URL': (args) => urlParts(first(args)),
  'url.parse': (args) => urlParts(first(args)),
  'net/url.JoinPath': (args) => join(positional(args), true),
  'net/url.Parse': (args) => urlParts(first(args)),
  'os.getenv': (args) => environmentValue(positional(args).length > 1 || args.some((arg) => arg.name === 'default'), literalOf(first(args))),
  'os.environ.get': (args) => environmentValue(args.length > 1, literalOf(first(args))),
  'os.environ.setdefault': () => environment,
  'os.Getenv': () => environment,
  'os.LookupEnv': () => listOf([environment, unknownValue]),
  'java.lang.System.getenv': () => environment,
  'System.getenv': () => environment,
  'System.getProperty': () => environment,
  list: listIdentity,
  tuple: listIdentity,
  set: listIdentity,
  frozenset: listIdentity,
  sorted: (args, machine) => mapChoice(listIdentity(args, machine), (each) => (each.kind === 'list' ? inAnyOrder(each) : each)),
  reversed: (args, machine) => mapChoice(listIdentity(args, machine), (each) => (each.kind === 'list' ? callListMethod(each, 'reverse', [], machine) : each)),
  iter: listIdentity,
  next: (args, machine) => machine.items(first(args)),
  'Array.from': (args, machine) => {
    const [from = unknownValue, give] = positional(args);
    const list = mapChoice(from, (each) => (each.kind === 'dict' ? listOf([], unknownValue) : listIdentity([{ value: each }], machine)));
    return give ? mapChoice(list, (each) => (each.kind === 'list' ? callListMethod(each, 'map', [{ value: give }], machine) : each)) : list;
  },
  Set: listIdentity,
  'Array.of': (args) => listOf(positional(args)),
  tqdm: listIdentity,
  'tqdm.tqdm': listIdentity,
  ...Object.fromEntries(['tqdm.auto.tqdm', 'tqdm.notebook.tqdm', 'tqdm.asyncio.tqdm', 'tqdm.rich.tqdm', 'tqdm.std.tqdm', 'tqdm.tqdm_notebook', 'rich.progress.track', 'alive_progress.alive_it', 'click.progressbar', 'itertools.islice', 'itertools.cycle', 'random.sample'].map((path) => [path, listIdentity])),
  'random.choice': (args, machine) => machine.items(first(args)),
  'Promise.all': (args) => first(args),
  'Promise.allSettled': (args) => first(args),
  'Promise.resolve': identityOf,
  'asyncio.gather': (args) => listOf(positional(args)),
  enumerate: (args, machine) => mapChoice(first(args), (each) => listOf(asList(each, machine).items.map((item) => listOf([unknownValue, item])), asList(each, machine).each ? listOf([unknownValue, asList(each, machine).each as Value]) : undefined)),
  zip: (args, machine) => {
    const lists = positional(args).map((each) => asList(each, machine));
    if (lists.every((list) => !list.each)) {
      const length = Math.min(...lists.map((list) => list.items.length));
      return listOf(Array.from({ length: Number.isFinite(length) ? length : 0 }, (_, index) => listOf(lists.map((list) => list.items[index] as Value))));
    }
    return listOf([], listOf(lists.map((list) => machine.items(list))));
  },
  // A map gives keys and values, a set its items twice.
  'terraform.for_each': (args, machine) => mapChoice(first(args), (each) => {
    if (each.kind === 'dict') return callDictMethod(each, 'items', [], machine);
    const list = asList(each, machine);
    return listOf(list.items.map((item) => listOf([item, item])), list.each ? listOf([list.each, list.each]) : undefined);
  }),
  'itertools.product': (args, machine) => listOf([], listOf(positional(args).map((each) => machine.items(each)))),
  'itertools.chain': (args, machine) => listOf([], choose(positional(args).map((each) => machine.items(each)))),
  map: (args, machine) => {
    const [callee, ...lists] = positional(args);
    return callee ? listOf([], machine.call(callee, lists.map((each) => ({ value: machine.items(each) })))) : unknownValue;
  },
  filter: (args) => positional(args)[1] ?? unknownValue,
  'Object.keys': (args, machine) => (first(args).kind === 'dict' ? callDictMethod(first(args) as DictValue, 'keys', [], machine) : unknownValue),
  'Object.values': (args, machine) => (first(args).kind === 'dict' ? callDictMethod(first(args) as DictValue, 'values', [], machine) : first(args).kind === 'class' ? listOf([], machine.items(first(args))) : unknownValue),
  'Object.entries': (args, machine) => (first(args).kind === 'dict' ? callDictMethod(first(args) as DictValue, 'items', [], machine) : unknownValue),
  // What the shell cuts into words once it is known.
  'shell.words': (args) => wordsOf(first(args)),
  'shlex.split': (args) => wordsOf(first(args)),
  vars: (args, machine) => machine.member(first(args), '__dict__'),
  'Object.freeze': identityOf,
  'Object.assign': (args, machine) => {
    const entries = new Map<string, Value>();
    let rest: Value | undefined;
    for (const each of positional(args)) {
      if (each.kind === 'dict') {
        for (const [key, value] of each.entries) entries.set(key, value);
        rest ??= each.rest;
        continue;
      }
      rest = unknownValue;
      if (each.kind === 'term') for (const name of requestNames) if (!entries.has(name)) entries.set(name, machine.member(each, name));
    }
    return rest ? { kind: 'dict', entries, rest } : { kind: 'dict', entries };
  },
  format: (args) => shaped(first(args), literalOf(positional(args)[1]) ?? '?'),
  'copy.copy': identityOf,
  'copy.deepcopy': identityOf,
  structuredClone: identityOf,
  RegExp: (args) => ({ kind: 'library', type: patternType, slots: { source: first(args), flags: positional(args)[1] ?? text('') } }),
  're.compile': (args) => (args.length === 1 ? { kind: 'library', type: patternType, slots: { source: first(args), flags: text('') } } : unknownValue),
  're.sub': (args) => {
    const [source, by, value] = positional(args);
    return args.length === 3 && value && !isSymbolic(value) ? replacedBy(value, literalOf(source) ?? '(', 'g', by) : unknownValue;
  },
  'util.promisify': identityOf,
  '@pulumi/pulumi.concat': concatenate,
  'pulumi.Output.concat': concatenate,
  ...Object.fromEntries(
    ['String', 'ToString', 'StringValue', 'StringSlice'].flatMap((name) => [`github.com/aws/aws-sdk-go/aws.${name}`, `github.com/aws/aws-sdk-go-v2/aws.${name}`]).concat(['k8s.io/utils/pointer.String', 'k8s.io/utils/ptr.To', 'github.com/samber/lo.ToPtr', 'string', 'github.com/aws/smithy-go/ptr.String']).map((path) => [path, identityOf]),
  ),
  'fmt.Sprintf': (args) => formatPercent(first(args), positional(args).slice(1)),
  'fmt.Sprint': concatenate,
  'util.format': (args) => formatPercent(first(args), positional(args).slice(1)),
  'String.format': (args) => formatPercent(first(args), positional(args).slice(1)),
  'java.lang.String.format': (args) => formatPercent(first(args), positional(args).slice(1)),
  'MessageFormat.format': (args, machine) => formatBraces(first(args), args.slice(1), machine),
  'String.join': (args, machine) => callTextMethod(first(args), 'join', [{ value: positional(args)[1]?.kind === 'list' ? (positional(args)[1] as Value) : listOf(positional(args).slice(1)) }], machine),
  'String.valueOf': identityOf,
  'strings.Join': (args, machine) => callTextMethod(positional(args)[1] ?? text(''), 'join', [{ value: first(args) }], machine),
  'strings.TrimPrefix': (args, machine) => callTextMethod(first(args), 'removeprefix', args.slice(1), machine),
  'strings.TrimSuffix': (args, machine) => callTextMethod(first(args), 'removesuffix', args.slice(1), machine),
  'strings.TrimRight': (args, machine) => callTextMethod(first(args), 'rstrip', args.slice(1), machine),
  'strings.TrimLeft': (args, machine) => callTextMethod(first(args), 'lstrip', args.slice(1), machine),
  'strings.Trim': (args, machine) => callTextMethod(first(args), 'strip', args.slice(1), machine),
  'strings.ToLower': (args, machine) => callTextMethod(first(args), 'lower', [], machine),
  'strings.Replace': (args, machine) => {
    const times = literalOf(positional(args)[3]);
    return times === '-1' || times === '1' ? callTextMethod(first(args), times === '1' ? 'replaceOnce' : 'replace', args.slice(1, 3), machine) : unknownValue;
  },
  'strings.Cut': (args, machine) => mapChoice(callTextMethod(first(args), 'partition', args.slice(1), machine), (cut) => (cut.kind === 'list' && cut.items.length === 3 ? listOf([cut.items[0] as Value, cut.items[2] as Value, unknownValue]) : cut)),
  'path.Ext': partOf((path) => textMember(path, 'suffix') ?? unknownValue),
  'path/filepath.Ext': partOf((path) => textMember(path, 'suffix') ?? unknownValue),
  'path/filepath.ToSlash': identityOf,
  'path/filepath.FromSlash': identityOf,
  ...Object.fromEntries(['MustCompile', 'MustCompilePOSIX'].map((name) => [`regexp.${name}`, (args: readonly ArgumentValue[]): Value => ({ kind: 'library', type: patternType, slots: { source: first(args), flags: text('') } })])),
  'strings.ToUpper': (args, machine) => callTextMethod(first(args), 'upper', [], machine),
  'strings.TrimSpace': (args, machine) => callTextMethod(first(args), 'strip', [], machine),
  'strings.Split': (args, machine) => callTextMethod(first(args), 'split', args.slice(1), machine),
  // All but the last piece are cut off: https://pkg.go.dev/strings#SplitN
  'strings.SplitN': (args) => {
    const [value = unknownValue, by = unknownValue, pieces] = positional(args);
    const many = Number(literalOf(pieces) ?? Number.NaN);
    return isSymbolic(value) ? unknownValue : splitAll(value, by, many > 0 ? many - 1 : Number.NaN);
  },
  make: (args) => (first(args).kind === 'dict' || first(args).kind === 'list' ? first(args) : unknownValue),
  'strings.ReplaceAll': (args, machine) => callTextMethod(first(args), 'replace', args.slice(1), machine),
  append: (args, machine) => {
    const [to, ...more] = positional(args);
    if (!to) return unknownValue;
    const isSpread = args.some((arg) => arg.spread === 'list');
    return mapChoice(to, (each) => {
      const base = each.kind === 'list' ? each : each.kind === 'nothing' ? listOf([]) : listOf([], machine.items(each));
      if (!isSpread) return base.each ? anyOf(base, more) : listOf([...base.items, ...more]);
      return listOf([], choose([...base.items, ...(base.each ? [base.each] : []), ...more.map((item) => (item.kind === 'list' ? machine.items(item) : item))]));
    });
  },
  'Arrays.asList': (args) => listOf(positional(args)),
  ...Object.fromEntries(['ArrayList', 'LinkedList', 'ArrayDeque', 'LinkedHashSet', 'TreeSet'].map((name) => [name, (args: readonly ArgumentValue[], machine: Machine): Value => (first(args).kind === 'list' ? listIdentity(args, machine) : listOf([]))])),
  'List.of': (args) => listOf(positional(args)),
  'Set.of': (args) => listOf(positional(args)),
  'Collections.singletonList': (args) => listOf(positional(args)),
  ...Object.fromEntries(['com.google.common.collect.Lists.newArrayList', 'com.google.common.collect.Lists.newLinkedList', 'com.google.common.collect.Sets.newHashSet', 'com.google.common.collect.Sets.newLinkedHashSet', 'com.google.common.collect.ImmutableList.copyOf', 'com.google.common.collect.ImmutableSet.copyOf'].map((path) => [path, (args: readonly ArgumentValue[], machine: Machine): Value => (first(args).kind === 'list' ? listIdentity(args, machine) : args.length === 1 && first(args).kind !== 'text' ? listOf([], unknownValue) : listOf(positional(args)))])),
  'com.google.common.collect.ImmutableList.of': (args) => listOf(positional(args)),
  'com.google.common.collect.ImmutableSet.of': (args) => listOf(positional(args)),
  'EnumSet.allOf': (args, machine) => listOf([], machine.items(first(args))),
  'Stream.of': (args) => listOf(positional(args)),
  // The function itself, called later with what it is given then.
  ...Object.fromEntries(['joblib.delayed', 'dask.delayed', 'dask.delayed.delayed'].map((path) => [path, identityOf])),
  'asyncio.to_thread': applied,
  'anyio.to_thread.run_sync': applied,
  'multiprocessing.Process': (args, machine) => threaded(args, machine),
  'threading.Thread': (args, machine) => threaded(args, machine),
};

function threaded(args: readonly ArgumentValue[], machine: Machine): Value {
  const target = args.find((arg) => arg.name === 'target');
  const list = args.find((arg) => arg.name === 'args');
  const named = args.find((arg) => arg.name === 'kwargs');
  if (!target) return unknownValue;
  const inner: ArgumentValue[] = [];
  if (list) inner.push({ value: list.value, spread: 'list' });
  if (named) inner.push({ value: named.value, spread: 'dict' });
  machine.call(target.value, inner);
  return unknownValue;
}

/** A standard function by its path, if it is one that is followed. */
export function findBuiltIn(path: string, language?: string): BuiltIn | undefined {
  if (Object.hasOwn(builtIns, path)) return builtIns[path];
  // Whose it is does not matter: `Bluebird.promisify`, `utils.promisify` of a library of the user's own.
  if (language === 'javascript' && /(?:^|\.)promisify$/.test(path)) return identityOf;
  const maker = language === 'java' ? javaMaker(path) : undefined;
  return maker && ((args, machine) => maker(positional(args), javaHands(machine)));
}

/** What Java's values need of the resolver. */
export function javaHands(machine: Machine): Hands {
  return { call: machine.call, items: machine.items, part: (value, name) => mapChoice(value, (each) => textMember(each, name) ?? unknownValue), textMethod: (value, name, args) => callTextMethod(value, name, args, machine) };
}

/** Methods of executors and pools that call what they are given: position of the callable. */
export function submittedCallable(name: string): 'rest' | 'items' | 'second' | undefined {
  if (name === 'submit' || name === 'apply_async' || name === 'starmap_async' || name === 'add_task') return 'rest';
  if (name === 'map' || name === 'imap' || name === 'imap_unordered' || name === 'starmap') return 'items';
  if (name === 'run_in_executor') return 'second';
  return undefined;
}
