/** Values put together: what branches leave in one name, what a term costs, and whose parameters a value hangs on. */
import { isLists } from '../lists.ts';
import { environmentValue } from '../environment.ts';
import type { Machine } from '../machine.ts';
import { choose, chooseTogether, listOf, mayBeNothing, unknownValue, waitsForCaller, type ArgumentValue, type Bindings, type ClassValue, type DictValue, type TermValue, type Value } from '../value.ts';

/** How many operations a term may nest: beyond it the value is unknown. What waits for callers is worked out for each of them. */
const maximumWaiting = 14;
const maximumDeferred = 30;

/** How many operations a value nests. */
export function termSize(value: Value, depth = 0): number {
  if (value.kind !== 'term' || depth > maximumDeferred) return depth > maximumDeferred ? 1 : 0;
  switch (value.op) {
    case 'member':
    case 'index':
    case 'items':
      return 1 + termSize(value.object, depth + 1);
    case 'call':
      return value.size;
    default:
      return 1;
  }
}

/** A term, or unknown where it nests too much. */
export function bounded(term: TermValue): Value {
  const size = termSize(term);
  return size > maximumDeferred || (size > maximumWaiting && waitsForCaller(term)) ? unknownValue : term;
}

/** How many lists of one name are told apart. */
const maximumLists = 8;

/** Joins what branches leave in one name: dicts grow together, lists do where there are too many of them, other values are alternatives. */
export function mergeValues(values: readonly Value[]): Value {
  if (values.length === 1) return values[0] as Value;
  const real = values.filter((value) => value.kind !== 'nothing');
  if (real.length > 1 && real.every(isLists)) {
    const lists = choose(real);
    if (lists.kind === 'list' || (lists.kind === 'choice' && lists.options.length <= maximumLists && lists.options.every((each) => each.kind === 'list' && !each.each))) return lists;
    const all = (lists.kind === 'choice' ? lists.options : real).filter((each) => each.kind === 'list');
    const items = all.flatMap((each) => (each.each ? [...each.items, each.each] : each.items));
    return items.length === 0 ? listOf([]) : listOf([], choose(items));
  }
  if (real.length > 1 && real.every((value) => value.kind === 'dict')) {
    const names = new Set(real.flatMap((value) => [...value.entries.keys()]));
    const entries = chooseTogether(real.map((value) => value.entries), names, mergeValues);
    const rest = real.flatMap((value) => (value.rest ? [value.rest] : []));
    return rest.length > 0 ? { kind: 'dict', entries, rest: choose(rest) } : { kind: 'dict', entries };
  }
  return choose(values);
}

/** What a list is a call of, in which something is spread that is not known yet. */
export const spreadPath = '[...]';

/** A list that waits for what is spread into it, as one of any length: what is changed in place has no place of its own any more. */
export function unwaited(value: Value, machine: Machine): Value {
  return isSpread(value) ? spreadList(value.args, machine) : value;
}

/** Whether a value is a list that waits for what is spread into it. */
export function isSpread(value: Value): value is Extract<TermValue, { op: 'call' }> {
  return value.kind === 'term' && value.op === 'call' && value.callee.kind === 'external' && value.callee.path === spreadPath;
}

/** A list of what stands in it, with the items of what is spread into it. */
export function spreadList(args: readonly ArgumentValue[], machine: Machine): Value {
  const items: Value[] = [];
  const each: Value[] = [];
  for (const { value, spread } of args) {
    const own = spread !== 'list' ? [value] : value.kind === 'list' ? value.items : [];
    // Behind what may be any number of items nothing has a place that is known.
    (each.length > 0 ? each : items).push(...own);
    if (spread !== 'list') continue;
    if (value.kind !== 'list') each.push(machine.items(value));
    else if (value.each) each.push(value.each);
  }
  return listOf(items.slice(0, 500), each.length > 0 ? mergeValues(each) : undefined);
}

/** `a or b`, `a ?? b`: what is known to be there needs no fallback, and the fallback of a setting of somewhere else is not its value. */
export function withFallback(first: Value, others: readonly Value[]): Value {
  if ((first.kind === 'unknown' && first.note) || first.kind === 'external' || first.kind === 'method') return environmentValue(true);
  if (mayBeNothing(first)) return mergeValues(first.kind === 'nothing' ? others : [first, ...others]);
  return isSurelyThere(first) ? first : mergeValues([first, ...others]);
}

/** Whether a value is there, whichever it is of several. */
function isSurelyThere(value: Value): boolean {
  if (value.kind === 'choice') return value.options.every(isSurelyThere);
  if (value.kind === 'text') return value.parts.some((part) => typeof part === 'string' && part !== '');
  return ['list', 'dict', 'library', 'function', 'class', 'instance'].includes(value.kind);
}

/** The name of `a ?? b` for what an object has or not: `b` where `a` is not there, and either where that is not known. */
export const otherwiseName = '?:';

/** `a`, or another where there is none, as a term: what `a` is is not known yet. */
export function otherwiseTerm(first: TermValue, other: Value): TermValue {
  return { kind: 'term', op: 'call', callee: { kind: 'method', receiver: first, name: otherwiseName }, args: [{ value: other }], size: termSize(first) + termSize(other) + 1 };
}

/** The same once more is known of it. */
export function valueOr(first: Value, other: Value): Value {
  if (first.kind === 'nothing') return other;
  if (first.kind === 'term') return otherwiseTerm(first, other);
  if (first.kind === 'unknown' || first.kind === 'method') return mergeValues([unknownValue, other]);
  return mayBeNothing(first) ? mergeValues([first, other]) : first;
}

/** A dict after `update(…)`. */
export function updated(dict: DictValue, args: readonly ArgumentValue[]): DictValue {
  const entries = new Map(dict.entries);
  let { rest } = dict;
  for (const arg of args) {
    if (arg.name !== undefined) entries.set(arg.name, arg.value);
    else if (arg.value.kind === 'dict') for (const [name, value] of arg.value.entries) entries.set(name, value);
    else rest = unknownValue;
  }
  return rest ? { kind: 'dict', entries, rest } : { kind: 'dict', entries };
}

/** A value as text where it is joined to others: an object that stands for a URI is that URI. */
export function asText(value: Value): Value {
  if (value.kind === 'library' && value.type === 'cloudpath' && value.slots.uri) return value.slots.uri;
  if (value.kind === 'library' && value.slots.text) return value.slots.text;
  return value;
}

/** Whether a value depends on a function's own parameters. */
export function mentionsOwner(value: Value, owner: object, depth = 0): boolean {
  if (depth > 12) return true;
  const inside = (each: Value): boolean => mentionsOwner(each, owner, depth + 1);
  switch (value.kind) {
    case 'text':
      return value.parts.some((part) => typeof part === 'object' && part.kind === 'term' && inside(part));
    case 'choice':
      return value.options.some(inside);
    case 'list':
      return value.items.some(inside) || (value.each !== undefined && inside(value.each));
    case 'dict':
      return [...value.entries.values()].some(inside) || (value.rest !== undefined && inside(value.rest));
    case 'method':
      return inside(value.receiver);
    case 'library':
      return Object.values(value.slots).some(inside);
    case 'term':
      switch (value.op) {
        case 'parameter':
          return value.owner === owner;
        case 'receiver':
        case 'import':
        case 'typed':
          return false;
        case 'call':
          return inside(value.callee) || value.args.some((arg) => inside(arg.value));
        case 'index':
          return inside(value.object) || inside(value.index);
        default:
          return inside(value.object);
      }
    default:
      return false;
  }
}

/** Bindings in which `this` of a class stands for a receiver. */
export function withReceiver(bindings: Bindings, owner: ClassValue, receiver: Value): Bindings {
  return new Map<object, ReadonlyMap<string, Value>>([...bindings, [owner.form, new Map([['this', receiver]])]]);
}
