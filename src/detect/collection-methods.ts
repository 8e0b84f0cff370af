/** Methods of lists and dicts, of every language. */
import { anyOf, inAnyOrder, joined, turnedRound } from './lists.ts';
import { first, type Machine, maximumTurns, positional } from './machine.ts';
import { changedMap, changesMap, entriesOf } from './maps.ts';
import { piecesBetween } from './text-cuts.ts';
import { callTextMethod } from './text-methods.ts';

import { type ArgumentValue, choose, type DictValue, listOf, type ListValue, literalOf, mayBeNothing, nothingValue, text, unknownValue, waitsForCaller, type Value } from './value.ts';

/** What a method of a dict gives. */
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

/** What a method of a list gives. */
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
      return (callback.kind === 'external' && keepsFull.test(callback.path)) || isTruthTest(callback) ? withoutEmpty(list) : anyOf(list);
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
      return list;
    // What a generator that is a context manager yields: https://docs.python.org/3/library/contextlib.html#contextlib.contextmanager
    case '__enter__':
      return list.items.length === 0 && list.each ? list.each : list;
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

/** Functions that hold for all but what is empty. */
const keepsFull = /^Boolean$|(?:^|\.)(?:Objects\.nonNull|StringUtils\.is(?:NotBlank|NotEmpty)|hasText|hasLength)$/;

/** How many items that may be there or not are told apart. */
const maximumOptional = 3;

/** A list without what is empty; what may be nothing is in it or not. */
export function withoutEmpty(list: ListValue): Value {
  // Which of them are there is known once a caller gives them.
  if (list.items.some(waitsForCaller)) return { kind: 'term', op: 'call', callee: { kind: 'method', receiver: list, name: 'filter' }, args: [{ value: { kind: 'external', path: 'Boolean' } }], size: 1 + list.items.filter(waitsForCaller).length };
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
