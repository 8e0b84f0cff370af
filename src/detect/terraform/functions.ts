/** Terraform's functions on texts, lists and maps, as far as grants and keys are made with them. */
import { concat, doubtful, itemsOf, literal, sourceOf, textOf, unknown, unknownText, type ListValue, type MapValue, type TextValue, type Value } from '../policy/value.ts';
import { readJson } from '../policy/json.ts';

/** Lists a function may make before its result counts as unknown. */
const longest = 2_000;

export function listValue(items: readonly Value[], line: number, open?: string): ListValue {
  return { kind: 'list', items: items.slice(0, longest), line, ...(open !== undefined && { open }) };
}

/** Terraform goes through maps in the order of their keys. */
export function byKey([a]: readonly [string, Value], [b]: readonly [string, Value]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function truth(value: boolean, line: number): Value {
  return literal(String(value), line);
}

/** The text form by which sets and `distinct` tell values apart; unknown values are all different. */
function identity(value: Value, index: number): string {
  return textOf(value) ?? `\0${index}`;
}

function distinct(items: readonly Value[]): Value[] {
  const seen = new Set<string>();
  return items.filter((item, index) => {
    const name = identity(item, index);
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

function flatten(value: Value, depth = 0): Value[] {
  return value.kind === 'list' && depth < 20 ? value.items.flatMap((item) => flatten(item, depth + 1)) : [value];
}

/** What may be left out of a list, or of those in it. */
function openIn(value: Value, depth = 0): string | undefined {
  if (value.kind !== 'list' || depth > 20) return undefined;
  return value.open ?? value.items.map((item) => (item.kind === 'unknown' ? item.code : openIn(item, depth + 1))).find((open) => open !== undefined);
}

/** What stands for the entries of a map that are not told. */
function rest(map: MapValue): Value[] {
  return map.open === undefined ? [] : [unknown(map.open, map.line)];
}

/** Fills the verbs of `format`; a value without a text becomes an unknown part, and what is unknown of the pattern stays. */
function format(pattern: TextValue, given: readonly Value[], line: number): Value {
  const pieces: Value[] = [];
  let next = 0;
  for (const part of pattern.parts) {
    if (typeof part !== 'string') {
      pieces.push(unknownText(part, line));
      continue;
    }
    let last = 0;
    for (const match of part.matchAll(/%(?:\[(\d+)\])?[-+# 0]*\d*(?:\.\d+)?([a-zA-Z%])/g)) {
      pieces.push(literal(part.slice(last, match.index), line));
      last = match.index + match[0].length;
      if (match[2] === '%') {
        pieces.push(literal('%', line));
        continue;
      }
      if (match[1] !== undefined) next = Number(match[1]) - 1;
      const value = given[next++] ?? unknown(match[0], line);
      // Padded, quoted and rounded it is another text.
      pieces.push(/^%(\[\d+\])?[sdv]$/.test(match[0]) ? value : unknown(`${match[0]} of ${sourceOf(value)}`, line));
    }
    pieces.push(literal(part.slice(last), line));
  }
  return concat(pieces, line);
}

export function isNull(value: Value | undefined): boolean {
  return value?.kind === 'unknown' && value.code === 'null';
}

/** Text functions of one known argument. */
const ofText: Record<string, (text: string) => string> = {
  lower: (text) => text.toLowerCase(),
  upper: (text) => text.toUpperCase(),
  trimspace: (text) => text.trim(),
  title: (text) => text.replace(/\b\w/g, (letter) => letter.toUpperCase()),
  basename: (text) => text.split('/').at(-1) ?? '',
  dirname: (text) => text.split('/').slice(0, -1).join('/') || '.',
};

/**
 * Calls a function.
 * @param name Terraform's name of it
 * @param given its arguments, evaluated
 * @param line where it is called
 * @param code the call as written, for what cannot be told
 */
export function callFunction(name: string, given: readonly Value[], line: number, code: string): Value {
  const [first, second, third] = given;
  const cannotTell = unknown(code, line);
  if (first === undefined) return name === 'concat' || name === 'list' ? listValue([], line) : name === 'merge' ? { kind: 'map', entries: new Map(), line } : cannotTell;
  const transform = Object.hasOwn(ofText, name) ? ofText[name] : undefined;
  if (transform !== undefined) {
    const text = textOf(first);
    if (text !== undefined) return literal(transform(text), line);
    if (first.kind !== 'text' || (name !== 'lower' && name !== 'upper')) return cannotTell;
    const parts = first.parts.map((part) => (typeof part === 'string' ? transform(part) : { ...part, code: `${name}(${part.code})` }));
    return { ...first, parts, line };
  }
  switch (name) {
    // What is encoded is read as the data it was.
    case 'jsonencode':
    case 'sensitive':
    case 'nonsensitive':
    case 'tostring':
    case 'tomap':
    case 'tobool':
    case 'tonumber':
    case 'one': {
      if (name === 'one' && first.kind === 'list') return first.open === undefined ? (first.items[0] ?? unknown('null', line)) : cannotTell;
      return first;
    }
    case 'jsondecode': {
      const text = textOf(first);
      if (text === undefined) return first.kind === 'text' ? cannotTell : first;
      const read = readJson(text, line);
      return 'value' in read ? read.value : cannotTell;
    }
    case 'tolist':
    case 'list':
      return name === 'list' ? listValue(given, line) : first.kind === 'list' ? first : cannotTell;
    case 'toset':
      return first.kind === 'list' ? listValue(distinct(first.items), line, first.open) : cannotTell;
    case 'distinct':
      return first.kind === 'list' ? listValue(distinct(first.items), line, first.open) : cannotTell;
    case 'flatten':
      return first.kind === 'list' ? listValue(flatten(first), line, openIn(first)) : cannotTell;
    case 'compact':
      return first.kind === 'list' ? listValue(first.items.filter((item) => textOf(item) !== '' && !isNull(item)), line, first.open ?? (first.items.every((item) => textOf(item) !== undefined || isNull(item)) ? undefined : code)) : cannotTell;
    case 'sort':
    case 'reverse': {
      if (first.kind !== 'list') return cannotTell;
      const isTold = first.open === undefined && first.items.every((item) => textOf(item) !== undefined);
      // In what order they are is not told.
      if (!isTold) return listValue(first.items, line, first.open ?? (first.items.length > 1 ? code : undefined));
      return listValue(name === 'reverse' ? [...first.items].reverse() : [...first.items].sort((a, b) => ((textOf(a) ?? '') < (textOf(b) ?? '') ? -1 : 1)), line);
    }
    case 'concat':
    case 'setunion':
      return listValue(given.flatMap((item) => (item.kind === 'list' ? item.items : [item])), line, given.some((item) => item.kind !== 'list' || item.open !== undefined) ? code : undefined);
    case 'keys':
      return first.kind === 'map' ? listValue([...[...first.entries.keys()].sort().map((key) => literal(key, line)), ...rest(first)], line, first.open) : cannotTell;
    case 'values':
      return first.kind === 'map' ? listValue([...[...first.entries].sort(byKey).map(([, value]) => value), ...rest(first)], line, first.open) : cannotTell;
    case 'merge': {
      const entries = new Map<string, Value>();
      let open: string | undefined;
      for (const item of given) {
        const more = item.kind === 'map' ? (item.open ?? item.doubt) : isNull(item) ? undefined : code;
        // What is not told of may replace what stands before it.
        if (more !== undefined) for (const [key, value] of entries) entries.set(key, doubtful(value, more));
        if (item.kind === 'map') for (const [key, value] of item.entries) entries.set(key, item.doubt === undefined ? value : doubtful(value, item.doubt));
        open = more ?? open;
      }
      return open === undefined ? { kind: 'map', entries, line } : { kind: 'map', entries, line, open };
    }
    case 'transpose': {
      if (first.kind !== 'map' || first.open !== undefined) return cannotTell;
      const lists = new Map<string, Value[]>();
      for (const [key, list] of first.entries) {
        for (const item of itemsOf(list)) {
          const name = textOf(item);
          if (name === undefined) return cannotTell;
          lists.set(name, [...(lists.get(name) ?? []), literal(key, line)]);
        }
      }
      return { kind: 'map', entries: new Map([...lists].map(([key, items]) => [key, listValue(items, line)])), line };
    }
    case 'setproduct': {
      let rows: Value[][] = [[]];
      for (const list of given) {
        if (list.kind !== 'list' || list.open !== undefined || rows.length * list.items.length > longest) return cannotTell;
        rows = rows.flatMap((row) => list.items.map((item) => [...row, item]));
      }
      return listValue(rows.map((row) => listValue(row, line)), line);
    }
    case 'setsubtract':
    case 'setintersection': {
      const [left, right] = [first, second].map((list) => (list?.kind === 'list' && list.open === undefined ? list.items.map(textOf) : [undefined]));
      if (first.kind !== 'list' || left === undefined || right === undefined || [...left, ...right].includes(undefined)) return cannotTell;
      return listValue(first.items.filter((item) => right.includes(textOf(item)) === (name === 'setintersection')), line);
    }
    case 'coalescelist': {
      const chosen = given.find((list) => list.kind !== 'list' || list.open !== undefined || list.items.length > 0);
      return chosen?.kind === 'list' && chosen.open === undefined ? chosen : cannotTell;
    }
    case 'zipmap': {
      if (first.kind !== 'list' || second?.kind !== 'list' || first.open !== undefined || second.open !== undefined) return cannotTell;
      const entries = new Map<string, Value>();
      first.items.forEach((key, index) => entries.set(textOf(key) ?? `\0${index}`, second.items[index] ?? cannotTell));
      return { kind: 'map', entries, line };
    }
    case 'lookup': {
      const key = textOf(second);
      if (first.kind !== 'map' || key === undefined) return cannotTell;
      return first.entries.get(key) ?? (first.open === undefined ? (third ?? cannotTell) : cannotTell);
    }
    case 'element': {
      const index = Number(textOf(second) ?? Number.NaN);
      if (first.kind !== 'list' || first.open !== undefined || first.items.length === 0 || !Number.isInteger(index) || index < 0) return cannotTell;
      return first.items[index % first.items.length] ?? cannotTell;
    }
    case 'slice': {
      const [from, to] = [Number(textOf(second) ?? Number.NaN), Number(textOf(third) ?? Number.NaN)];
      return first.kind === 'list' && first.open === undefined && !Number.isNaN(from) && !Number.isNaN(to) ? listValue(first.items.slice(from, to), line) : cannotTell;
    }
    case 'length':
      if (first.kind === 'list') return first.open === undefined ? literal(String(first.items.length), line) : cannotTell;
      if (first.kind === 'map' && first.open === undefined) return literal(String(first.entries.size), line);
      return textOf(first) === undefined ? cannotTell : literal(String(textOf(first)?.length), line);
    case 'contains': {
      const wanted = textOf(second);
      if (first.kind !== 'list' || wanted === undefined) return cannotTell;
      const known = first.items.map(textOf);
      if (known.includes(wanted)) return truth(true, line);
      return known.includes(undefined) || first.open !== undefined ? cannotTell : truth(false, line);
    }
    case 'format': {
      return first.kind === 'text' ? format(first, given.slice(1), line) : cannotTell;
    }
    case 'formatlist': {
      const lists = given.slice(1);
      const length = Math.max(0, ...lists.map((item) => (item.kind === 'list' ? item.items.length : 0)));
      if (first.kind !== 'text' || lists.some((item) => item.kind === 'unknown' || item.kind === 'map')) return cannotTell;
      const rows = Array.from({ length: Math.min(length, longest) }, (_, index) =>
        format(first, lists.map((item) => (item.kind === 'list' ? (item.items[index] ?? cannotTell) : item)), line),
      );
      return listValue(rows, line, lists.find((item): item is ListValue => item.kind === 'list' && item.open !== undefined)?.open);
    }
    case 'join': {
      const separator = textOf(first);
      // What may be left out leaves its separator out, too.
      if (separator === undefined || given.slice(1).some((list) => list.kind === 'list' && list.open !== undefined)) return cannotTell;
      const items = given.slice(1).flatMap(itemsOf);
      return concat(items.flatMap((item, index) => (index === 0 ? [item] : [literal(separator, line), item])), line);
    }
    case 'split': {
      const [separator, text] = [textOf(first), textOf(second)];
      if (separator === undefined || separator === '' || text === undefined) return cannotTell;
      return listValue(text.split(separator).map((piece) => literal(piece, line)), line);
    }
    case 'replace': {
      const [text, from, to] = [textOf(first), textOf(second), textOf(third)];
      // A pattern between slashes is a regular expression: other people's, so it is not run.
      if (text === undefined || from === undefined || to === undefined || /^\/.*\/$/.test(from)) return cannotTell;
      return literal(text.replaceAll(from, () => to), line);
    }
    case 'trimprefix':
    case 'trimsuffix':
    case 'trim': {
      const affix = textOf(second);
      if (affix === undefined) return cannotTell;
      return trim(name, first, affix, line) ?? cannotTell;
    }
    case 'substr': {
      const [text, from, size] = [textOf(first), Number(textOf(second) ?? Number.NaN), Number(textOf(third) ?? Number.NaN)];
      if (text === undefined || Number.isNaN(from) || Number.isNaN(size)) return cannotTell;
      return literal(text.substr(from, size < 0 ? undefined : size), line);
    }
    case 'startswith':
    case 'endswith': {
      const [text, affix] = [textOf(first), textOf(second)];
      if (text === undefined || affix === undefined) return cannotTell;
      return truth(name === 'startswith' ? text.startsWith(affix) : text.endsWith(affix), line);
    }
    case 'coalesce':
    case 'try': {
      for (const item of given) {
        if (name === 'coalesce' ? !isNull(item) && textOf(item) !== '' : item.kind !== 'unknown') return item.kind === 'unknown' ? cannotTell : item;
        if (name === 'try') return cannotTell;
      }
      return cannotTell;
    }
    default:
      return cannotTell;
  }
}

/** Takes an affix off the known end of a text, even where its other parts are unknown. */
function trim(name: string, value: Value, affix: string, line: number): Value | undefined {
  if (value.kind !== 'text') return undefined;
  const parts = [...value.parts];
  const [at, part] = name === 'trimprefix' ? [0, parts[0]] : [parts.length - 1, parts.at(-1)];
  if (name === 'trim') {
    const whole = textOf(value);
    if (whole === undefined) return undefined;
    let [from, to] = [0, whole.length];
    while (from < to && affix.includes(whole.charAt(from))) from++;
    while (to > from && affix.includes(whole.charAt(to - 1))) to--;
    return literal(whole.slice(from, to), line);
  }
  if (typeof part !== 'string') return undefined;
  // What is not told may go on with the rest of it.
  if (parts.length > 1 && (name === 'trimprefix' ? affix.startsWith(part) : affix.endsWith(part)) && affix !== part) return undefined;
  if (name === 'trimprefix' ? !part.startsWith(affix) : !part.endsWith(affix)) return value;
  parts[at] = name === 'trimprefix' ? part.slice(affix.length) : part.slice(0, part.length - affix.length);
  return { kind: 'text', parts, line };
}
