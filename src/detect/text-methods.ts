/** Methods of text, of every language, on texts that may have holes. */
import { posix } from 'node:path';
import { formatBraces, formatPercent } from './formats.ts';
import { first, type Machine, positional } from './machine.ts';
import { substituted } from './python-makers.ts';
import { patternType, replacedBy } from './replacements.ts';
import { matchOf } from './text-matches.ts';
import { textQuestions } from './text-questions.ts';
import { isOptional, withAndWithout } from './optional-items.ts';
import { cutAt, joinedAgain, pieceOf, splitAll, splitLast } from './text-cuts.ts';

import { type ArgumentValue, choose, isSymbolic, join, lastSegment, literalOf, mapChoice, mapEnd, mapStart, parentPath, text, type TextValue, unknownValue, type Value } from './value.ts';

/** A variable in a command that is not quoted. */
export const shellWordsType = 'shell.words';

/** A path as Node and Go join it: a step up takes the folder before it away. https://nodejs.org/api/path.html#pathjoinpaths, https://pkg.go.dev/path#Clean */
export function withoutStepsUp(value: Value): Value {
  return mapChoice(value, (each) => {
    const literal = literalOf(each);
    if (literal !== undefined) return text(literal.includes('..') ? posix.normalize(literal) : literal);
    if (each.kind !== 'text' || !each.parts.some((part) => typeof part === 'string' && /(^|\/)\.\.(\/|$)/.test(part))) return each;
    // What the steps take away may stand in a hole.
    return unknownValue;
  });
}

/** A path as pathlib makes it: `./` and doubled or final slashes go. */
export function cleanPath(value: Value): Value {
  return mapChoice(value, (each) => mapEnd(mapStart(each, (start) => start.replace(/^(\.\/)+/, '').replace(/([^:/])\/{2,}/g, '$1/')), (end) => (end.length > 1 ? end.replace(/(?<=.)\/+$/, '') : end)));
}

/** Applies a change that only makes sense on wholly known text. */
function onLiteral(value: Value, change: (literal: string) => string): Value {
  return mapChoice(value, (each) => {
    const literal = literalOf(each);
    return literal === undefined ? unknownValue : text(change(literal));
  });
}

/** Changes the known pieces of a text and keeps its holes. */
export function onPieces(value: Value, change: (piece: string) => string): Value {
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
  // What is written stays where slashes beside a hole become one.
  if (literalOf(from) === '//' && literalOf(to) === '/' && count === undefined) return replacedBy(value, '//+', 'g', to);
  const search = literalOf(from);
  if (search === undefined || search === '' || to === undefined || count !== undefined) return unknownValue;
  const by = literalOf(to);
  if (by !== undefined) return onPieces(value, (piece) => piece.replaceAll(search, by));
  return mapChoice(value, (each) => {
    if (each.kind !== 'text' || mayReachHole(each, search)) return unknownValue;
    const inPiece = (known: string): Value[] => known.split(search).flatMap((piece, index) => (index === 0 ? [text(piece)] : [to, text(piece)]));
    return join(each.parts.flatMap((part): Value[] => (typeof part === 'string' ? inPiece(part) : [{ kind: 'text', parts: [part] }])));
  });
}

/** Whether what is looked for may begin in a known piece and end in a hole beside it, or the other way round. */
function mayReachHole({ parts }: TextValue, search: string): boolean {
  return parts.some((part, at) => typeof part === 'string' && Array.from({ length: search.length - 1 }, (_, index) => index + 1).some((length) => (at > 0 && part.startsWith(search.slice(-length))) || (at < parts.length - 1 && part.endsWith(search.slice(0, length)))));
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
export function wordsOf(value: Value): Value {
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
    if (list.items.some(isOptional)) {
      const lists = withAndWithout(list);
      return lists ? choose(lists.map((each) => callTextMethod(value, 'join', [{ value: each }], machine))) : unknownValue;
    }
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
  match: (value, args) => matchOf(value, patternOf(first(args))?.source),
  __enter__: same,
  intern: same,
  getKey: same,
  ...textQuestions,
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
