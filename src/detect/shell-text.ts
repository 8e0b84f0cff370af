/** What a shell and its small tools make of a text: parts cut off and replaced by patterns, `tr`, `cut` and `sed`. */
import { choose, isSymbolic, join, lastSegment, listOf, literalOf, mapChoice, mapEnd, mapStart, settle, splitUri, text, unknownValue, type ArgumentValue, type Value } from './value.ts';

/** Longer texts are not looked into. */
const longestText = 2_000;

type Token = { readonly any: true } | { readonly matches: (character: string) => boolean };

/** A pattern of file names as tokens: https://www.gnu.org/software/bash/manual/html_node/Pattern-Matching.html. Undefined for what is not read. */
function tokensOf(pattern: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern.charAt(at);
    if (/[@!+?*]/.test(character) && pattern[at + 1] === '(') return undefined;
    if (character === '*') tokens.push({ any: true });
    else if (character === '?') tokens.push({ matches: () => true });
    else if (character === '[') {
      const [whole, not, inside] = /^\[([!^]?)(\]?(?:\[:\w+:\]|[^\]])*)\]/.exec(pattern.slice(at)) ?? [];
      const set = inside === undefined ? undefined : charactersOf(inside);
      if (whole === undefined || !set) return undefined;
      tokens.push({ matches: (one) => set(one) === (not === '') });
      at += whole.length - 1;
    } else {
      const escaped = character === '\\' && at + 1 < pattern.length;
      const own = escaped ? pattern.charAt(at + 1) : character;
      if (escaped) at += 1;
      tokens.push({ matches: (one) => one === own });
    }
  }
  return tokens;
}

const classes: Readonly<Record<string, RegExp>> = { upper: /[A-Z]/, lower: /[a-z]/, alpha: /[A-Za-z]/, digit: /\d/, alnum: /[A-Za-z0-9]/, space: /\s/, punct: /[!-/:-@[-`{-~]/, blank: /[ \t]/ };

/** The characters of a set as `tr` and brackets write it: `a-z`, `[:upper:]`. */
function charactersOf(set: string): ((character: string) => boolean) | undefined {
  const tests: ((character: string) => boolean)[] = [];
  for (const [piece, name, from, to, one = ''] of set.matchAll(/\[:(\w+):\]|([^\\])-([^\\])|\\?([\s\S])/g)) {
    const known = name === undefined ? undefined : classes[name];
    if (name !== undefined && !known) return undefined;
    if (known) tests.push((character) => known.test(character));
    else if (from !== undefined && to !== undefined) tests.push((character) => character >= from && character <= to);
    else tests.push((character) => character === (piece === '\\n' ? '\n' : piece === '\\t' ? '\t' : one));
  }
  return (character) => tests.some((test) => test(character));
}

/** Whether tokens match the whole of a text; the work grows with the product of both. */
function matchesAll(tokens: readonly Token[], value: string): boolean {
  let token = 0;
  let star = -1;
  let mark = 0;
  for (let at = 0; at < value.length; ) {
    const own = tokens[token];
    if (own && 'any' in own) {
      star = token;
      mark = at;
      token += 1;
    } else if (own && own.matches(value.charAt(at))) {
      token += 1;
      at += 1;
    } else if (star !== -1) {
      token = star + 1;
      mark += 1;
      at = mark;
    } else return false;
  }
  return tokens.slice(token).every((each) => 'any' in each);
}

/** Where a match that starts, or ends, at one end of a text has its other end: the nearest or the farthest. */
function matchedLength(tokens: readonly Token[], value: string, isEnd: boolean, isLongest: boolean): number | undefined {
  for (let step = 0; step <= value.length; step += 1) {
    const length = isLongest ? value.length - step : step;
    if (matchesAll(tokens, isEnd ? value.slice(value.length - length) : value.slice(0, length))) return length;
  }
  return undefined;
}

/** What is known of a text whose start, or end, may have lost something that is not known. */
function keptOf(value: Value, from: 'start' | 'end'): Value {
  const first = value.kind === 'text' ? (from === 'start' ? value.parts[0] : value.parts.at(-1)) : undefined;
  if (typeof first !== 'string') return unknownValue;
  return from === 'start' ? join([text(first), unknownValue]) : join([unknownValue, text(first)]);
}

/** `${x#p}`, `${x##p}`, `${x%p}`, `${x%%p}`. */
function removed(value: Value, operator: string, pattern: string): Value {
  const tokens = pattern.length > longestText ? undefined : tokensOf(pattern);
  if (!tokens) return unknownValue;
  const isEnd = operator.startsWith('%');
  const isLongest = operator.length === 2;
  const isPlain = tokens.every((token) => !('any' in token));
  return mapChoice(value, (each) => {
    const literal = literalOf(each);
    if (literal !== undefined && literal.length <= longestText) {
      const length = matchedLength(tokens, literal, isEnd, isLongest);
      return length === undefined ? each : text(isEnd ? literal.slice(0, literal.length - length) : literal.slice(length));
    }
    if (each.kind !== 'text' || literal !== undefined) return unknownValue;
    if (operator === '##' && pattern === '*/') return lastSegment(each);
    const whole = settle(each);
    const piece = isEnd ? whole.parts.at(-1) : whole.parts[0];
    if (typeof piece !== 'string' || piece.length > longestText) return isEnd && !isPlain && startOf(whole, pattern) ? keptOf(whole, 'start') : unknownValue;
    if (isPlain || !isLongest) {
      const length = matchedLength(tokens, piece, isEnd, false);
      if (length !== undefined) return isEnd ? mapEnd(whole, (end) => end.slice(0, end.length - length)) : mapStart(whole, (start) => start.slice(length));
      if (isPlain && piece.length >= tokens.length) return whole;
    }
    // `*.`: what comes after the last one that is seen, or more of what is not.
    const [, edge] = (isLongest && (isEnd ? /^([^*?[\\]+)\*$/ : /^\*([^*?[\\]+)$/).exec(pattern)) || [];
    if (edge === undefined) return unknownValue;
    if (isEnd) {
      const [start] = whole.parts;
      return typeof start === 'string' ? (start.includes(edge) ? text(start.slice(0, start.indexOf(edge))) : keptOf(whole, 'start')) : unknownValue;
    }
    const last = whole.parts.at(-1);
    return typeof last === 'string' ? (last.includes(edge) ? text(last.slice(last.lastIndexOf(edge) + edge.length)) : keptOf(whole, 'end')) : unknownValue;
  });
}

/** Whether what ends in a hole keeps its known start, whatever a pattern like `.*` or `/*` cuts off behind it. */
function startOf(value: Value, pattern: string): boolean {
  const first = value.kind === 'text' ? value.parts[0] : undefined;
  const edge = /^[^*?[\\]+/.exec(pattern)?.[0];
  return typeof first === 'string' && edge !== undefined && !first.includes(edge.charAt(0));
}

/** What is put in while it is not told: no text has it. */
const placeholder = '\ue000';

/** A replacement by what is not wholly known: it is put in afterwards. */
function replacedBy(value: Value, operator: string, pattern: string, by: Value): Value {
  const known = literalOf(by);
  if (known !== undefined) return replaced(value, operator, pattern, known);
  const result = replaced(value, operator, pattern, placeholder);
  return mapChoice(result, (each) => (each.kind === 'text' ? join(each.parts.flatMap((part): Value[] => (typeof part === 'string' ? part.split(placeholder).flatMap((piece, index): Value[] => (index === 0 ? [text(piece)] : [by, text(piece)])) : [{ kind: 'text', parts: [part] }]))) : each));
}

/** `${x/p/r}`, `${x//p/r}`, `${x/#p/r}`, `${x/%p/r}`: the longest match counts. */
function replaced(value: Value, operator: string, pattern: string, by: string): Value {
  const tokens = pattern === '' || pattern.length > longestText || /(^|[^\\])&/.test(by) ? undefined : tokensOf(pattern);
  if (!tokens) return unknownValue;
  const isPlain = /^[^*?[\]\\]+$/.test(pattern);
  function inText(literal: string): string {
    if (operator === '/#' || operator === '/%') {
      const length = matchedLength(tokens ?? [], literal, operator === '/%', true);
      if (length === undefined) return literal;
      return operator === '/#' ? by + literal.slice(length) : literal.slice(0, literal.length - length) + by;
    }
    let result = '';
    for (let at = 0; at < literal.length; ) {
      const length = matchedLength(tokens ?? [], literal.slice(at), false, true);
      if (length === undefined || length === 0) {
        result += literal.charAt(at);
        at += 1;
      } else {
        result += by;
        at += length;
        if (operator === '/') return result + literal.slice(at);
      }
    }
    return result;
  }
  return mapChoice(value, (each) => {
    const literal = literalOf(each);
    if (literal !== undefined) return literal.length <= longestText / 4 ? text(inText(literal)) : unknownValue;
    if (each.kind !== 'text' || !isPlain) return unknownValue;
    const whole = settle(each);
    if (operator === '/#' || operator === '/%') {
      const piece = operator === '/#' ? whole.parts[0] : whole.parts.at(-1);
      if (typeof piece !== 'string' || piece.length < pattern.length) return unknownValue;
      return operator === '/#' ? mapStart(whole, inText) : mapEnd(whole, inText);
    }
    const change = (): Value => join(whole.parts.map((part): Value => (typeof part === 'string' ? text(inText(part)) : { kind: 'text', parts: [part] })));
    if (operator === '//') return change();
    const at = whole.parts.findIndex((part) => typeof part === 'string' && part.includes(pattern));
    if (at === -1) return whole;
    const changed = join(whole.parts.map((part, index): Value => (typeof part === 'string' && index === at ? text(inText(part)) : { kind: 'text', parts: [part] })));
    return at === 0 ? changed : choose([changed, whole]);
  });
}

/** Each known piece of a text, changed one character after the other. */
function onCharacters(value: Value, change: (character: string) => string): Value {
  return mapChoice(value, (each) => (each.kind === 'text' ? join(settle(each).parts.map((part): Value => (typeof part === 'string' ? text([...part].map(change).join('')) : { kind: 'text', parts: [part] }))) : unknownValue));
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** The characters that a set of `tr` names, in order. */
function sequenceOf(set: string): string | undefined {
  const ranges: Readonly<Record<string, string>> = { upper: 'A-Z', lower: 'a-z', digit: '0-9', space: ' \t\n' };
  const written = set.replace(/\[:(\w+):\]/g, (whole, name: string) => ranges[name] ?? whole).replace(/^\[([a-zA-Z0-9]-[a-zA-Z0-9])\]$/, '$1');
  if (/\[|\\(?![/.\-\\nrt])/.test(written)) return undefined;
  return written.replace(/\\(.)/g, (_, one: string) => escapes[one] ?? one).replace(/([a-zA-Z0-9])-([a-zA-Z0-9])/g, (_, from: string, to: string) => {
    const length = Math.min(64, to.charCodeAt(0) - from.charCodeAt(0) + 1);
    return Array.from({ length: Math.max(0, length) }, (__, index) => String.fromCharCode(from.charCodeAt(0) + index)).join('');
  });
}

/** `tr a b`, `tr -d a`. */
function translated(value: Value, from: string, to: string | undefined): Value {
  const source = sequenceOf(from);
  const target = to === undefined ? '' : sequenceOf(to);
  if (source === undefined || source === '' || target === undefined || (to !== undefined && target === '')) return unknownValue;
  return onCharacters(value, (character) => {
    const at = source.indexOf(character);
    return at === -1 ? character : to === undefined ? '' : target.charAt(Math.min(at, target.length - 1));
  });
}

/** `cut -d/ -f2`, `awk -F/ '{print $2}'`: one of the parts between separators. */
function field(value: Value, separator: string, place: string, isOnly: boolean): Value {
  if (separator.length !== 1) return unknownValue;
  const [, from = '', range, to = ''] = /^(\d*)(-?)(\d*)$/.exec(place) ?? [];
  if (range === undefined || (range === '' && from === '')) return unknownValue;
  const first = from === '' ? 1 : Number(from);
  const last = range === '' ? first : to === '' ? Number.POSITIVE_INFINITY : Number(to);
  return mapChoice(value, (each) => {
    const literal = literalOf(each);
  // The blanks of `awk` are any number of them.
    const parts = separator === ' ' && isOnly ? literal?.trim().split(/\s+/) : literal?.split(separator);
    // `cut` prints a text without the separator whole.
    if (parts) return parts.length === 1 && !isOnly ? each : text(parts.slice(first - 1, last === Number.POSITIVE_INFINITY ? undefined : last).join(separator));
    const start = each.kind === 'text' ? settle(each).parts[0] : undefined;
    const known = typeof start === 'string' ? start.split(separator) : [];
    return known.length > last ? text(known.slice(first - 1, last).join(separator)) : unknownValue;
  });
}

/** `sed 's/a/b/g'`, where what is searched is a plain text. */
function substituted(value: Value, search: string, by: string, flags: string): Value {
  const anchored = /^(\^?)((?:[^\\^$.*[\]+?(){}|]|\\[./\-$*])*)(\$?)$/.exec(search);
  const plain = anchored?.[2]?.replace(/\\(.)/g, '$1');
  if (!anchored || plain === undefined || plain === '' || /\\\d|(^|[^\\])&|\\n/.test(by) || /[^gi]|i/i.test(flags.replace(/g/g, ''))) return unknownValue;
  const operator = anchored[1] === '^' ? '/#' : anchored[3] === '$' ? '/%' : flags.includes('g') ? '//' : '/';
  if (anchored[1] === '^' && anchored[3] === '$') return unknownValue;
  return replaced(value, operator, plain, by.replace(/\\(.)/g, '$1'));
}

/** The arguments that there are; those of a script nobody knows. */
function given(items: readonly Value[]): Value {
  const known = items.filter((item) => item.kind !== 'nothing' && item.kind !== 'external');
  return known.length === 0 && items.some((item) => item.kind === 'external') ? listOf([], unknownValue) : listOf(known);
}

/** A regular expression of Terraform that is one set of characters, once or several times; others are not followed. */
function replacedCharacters(value: Value, pattern: string, by: string): Value {
  const [, not, inside, many] = /^\[(\^?)((?:[^\]\\]|\\[-.\/\s])+)\](\+?)$/.exec(pattern) ?? [];
  const set = inside === undefined ? undefined : charactersOf(inside);
  if (!set || by.includes('$')) return unknownValue;
  return mapChoice(value, (each) => {
    const literal = literalOf(each);
    if (literal === undefined) return unknownValue;
    let result = '';
    let isInside = false;
    for (const character of literal) {
      const matches = set(character) === (not === '');
      if (!matches) result += character;
      else if (!isInside || many === '') result += by;
      isInside = matches;
    }
    return text(result);
  });
}

/** What an array or a map holds, one of it. */
function held(value: Value): Value {
  return mapChoice(value, (each) => (each.kind === 'dict' ? (each.rest || each.entries.size === 0 ? unknownValue : choose([...each.entries.values()])) : each.kind === 'list' && !isEmptyList(each) ? choose(each.each ? [...each.items, each.each] : each.items) : unknownValue));
}

function isEmptyList(value: Value): boolean {
  return value.kind === 'list' && value.items.length === 0 && !value.each;
}

/** What a loop goes over, of an array that is filled on some ways only: on the others there is no turn. */
function withoutEmptyLists(value: Value): Value {
  return value.kind === 'choice' && !value.options.every(isEmptyList) ? choose(value.options.filter((each) => !isEmptyList(each))) : value;
}

type ShellFunction = (args: readonly ArgumentValue[]) => Value;

/** A function of a text and of what is written beside it; what a caller gives is waited for. */
function onText(apply: (value: Value, ...words: string[]) => Value): ShellFunction {
  return (args) => {
    const [value = unknownValue, ...others] = args.map((arg) => arg.value);
    const words = others.map(literalOf);
    if (isSymbolic(value) || words.some((word) => word === undefined)) return unknownValue;
    return apply(value, ...(words as string[]));
  };
}

/** The functions that the front end for shells calls by these names. */
export const shellFunctions: Readonly<Record<string, ShellFunction>> = {
  'shell.remove': onText((value, operator = '', pattern = '') => removed(value, operator, pattern)),
  'shell.replace': (args) => {
    const [value = unknownValue, operator, pattern, by = text('')] = args.map((arg) => arg.value);
    const [how, what] = [literalOf(operator), literalOf(pattern)];
    return how === undefined || what === undefined || isSymbolic(value) || isSymbolic(by) ? unknownValue : replacedBy(value, how, what, by);
  },
  'shell.first': onText((value, change) => mapChoice(value, (each) => (each.kind === 'text' && typeof each.parts[0] === 'string' ? mapStart(each, (start) => (change === 'upper' ? start.charAt(0).toUpperCase() : start.charAt(0).toLowerCase()) + start.slice(1)) : unknownValue))),
  'shell.tr': onText((value, from = '', to) => translated(value, from, to)),
  'shell.field': onText((value, separator = '', place = '', only) => field(value, separator, place, only !== undefined)),
  // A key among those that are listed below an address.
  'shell.listedKey': onText((value) => mapChoice(value, (each) => join([splitUri(each)?.key ?? unknownValue, unknownValue]))),
  'shell.sed': onText((value, search = '', by = '', flags = '') => substituted(value, search, by, flags)),
  'terraform.replace': onText((value, pattern = '', by = '') => replacedCharacters(value, pattern.slice(1, -1), by)),
  'shell.given': ([arg]) => (arg?.value.kind !== 'list' || isSymbolic(arg.value) ? unknownValue : given(arg.value.items)),
  // What an array holds, and what a map is asked by.
  'shell.values': ([arg]) => held(arg?.value ?? unknownValue),
  'shell.each': ([arg]) => held(withoutEmptyLists(arg?.value ?? unknownValue)),
  'shell.keys': ([arg]) => mapChoice(arg?.value ?? unknownValue, (each) => (each.kind === 'dict' && !each.rest && each.entries.size > 0 ? choose([...each.entries.keys()].map(text)) : unknownValue)),
};
