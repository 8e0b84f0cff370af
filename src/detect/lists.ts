/** Lists changed in place: what each method that changes one leaves of it. */
import { choose, listOf, literalOf, type ArgumentValue, type ListValue, type Value } from './value.ts';

type Changed = (list: ListValue, args: readonly ArgumentValue[], items: (value: Value) => Value) => ListValue;

/** How many items are kept in their places. */
const maximumItems = 200;

/** The same items, in whatever places and however often. */
export function anyOf(list: ListValue, more: readonly Value[] = []): ListValue {
  const all = [...list.items, ...(list.each ? [list.each] : []), ...more];
  return all.length === 0 ? listOf([]) : listOf([], choose(all));
}

const atEnd: Changed = (list, args, items) => {
  const spread = args.filter((arg) => arg.spread).map(({ value }) => (value.kind === 'list' ? value : listOf([], items(value))));
  if (spread.length === 0) return list.each || list.items.length + args.length > maximumItems ? anyOf(list, args.map((arg) => arg.value)) : listOf([...list.items, ...args.map((arg) => arg.value)]);
  return args.reduce((whole, arg) => joined(whole, arg.spread ? (spread.shift() as ListValue) : listOf([arg.value])), list);
};
const allAtEnd: Changed = (list, args, items) => args.reduce((whole, { value }) => joined(whole, value.kind === 'list' ? value : listOf([], items(value))), list);
const atStart: Changed = (list, args) => (args.some((arg) => arg.spread) ? anyOf(list, args.map((arg) => arg.value)) : listOf([...args.map((arg) => arg.value), ...list.items], list.each));
const withoutLast: Changed = (list) => (list.each ? anyOf(list) : listOf(list.items.slice(0, -1)));
const withoutFirst: Changed = (list) => (list.each ? anyOf(list) : listOf(list.items.slice(1)));
const changedAnyhow: Changed = (list, args) => anyOf(list, args.map((arg) => arg.value));

/** Whether a value is a list, or one of several. */
export function isLists(value: Value): boolean {
  return value.kind === 'list' || (value.kind === 'choice' && value.options.every((each) => each.kind === 'list'));
}

/** The same items in whatever order. */
export function inAnyOrder(list: ListValue): ListValue {
  return list.items.length < 2 ? list : anyOf(list);
}

/** The items from the last to the first. */
export function turnedRound(list: ListValue): ListValue {
  return list.each ? anyOf(list) : listOf([...list.items].reverse());
}

/** Two lists, one behind the other. */
export function joined(first: ListValue, second: ListValue): ListValue {
  if (first.each) return anyOf(first, [...second.items, ...(second.each ? [second.each] : [])]);
  return first.items.length + second.items.length > maximumItems ? anyOf(first, [...second.items, ...(second.each ? [second.each] : [])]) : listOf([...first.items, ...second.items], second.each);
}

/** The methods that change a list, of any language: the names do not clash. */
const methods: Readonly<Record<string, Changed>> = {
  append: atEnd,
  push: atEnd,
  add: (list, args, items) => (args.length > 1 ? inserted(list, args) : atEnd(list, args, items)),
  addLast: atEnd,
  offer: atEnd,
  extend: allAtEnd,
  // Of a set.
  update: allAtEnd,
  extendleft: (list, args, items) => anyOf(list, args.map(({ value }) => items(value))),
  addAll: (list, args, items) => (args.length > 1 ? anyOf(list, [items(args[1]?.value ?? listOf([]))]) : allAtEnd(list, args, items)),
  unshift: atStart,
  appendleft: atStart,
  addFirst: atStart,
  insert: (list, args) => inserted(list, args),
  pop: (list, args, items) => (args.length === 0 ? withoutLast(list, args, items) : literalOf(args[0]?.value) === '0' ? withoutFirst(list, args, items) : anyOf(list)),
  shift: withoutFirst,
  popleft: withoutFirst,
  poll: withoutFirst,
  removeFirst: withoutFirst,
  removeLast: withoutLast,
  reverse: turnedRound,
  sort: inAnyOrder,
  splice: (list, args) => anyOf(list, args.slice(2).map((arg) => arg.value)),
  remove: (list) => anyOf(list),
  removeIf: (list) => anyOf(list),
  delete: (list) => anyOf(list),
  discard: (list) => anyOf(list),
  fill: changedAnyhow,
  copyWithin: (list) => anyOf(list),
  rotate: (list) => anyOf(list),
  clear: () => listOf([]),
};

function inserted(list: ListValue, args: readonly ArgumentValue[]): ListValue {
  const [at, ...rest] = args;
  return literalOf(at?.value) === '0' ? listOf([...rest.map((arg) => arg.value), ...list.items], list.each) : anyOf(list, rest.map((arg) => arg.value));
}

/** Whether a method of this name changes the list it is called on. */
export function changesList(name: string): boolean {
  return Object.hasOwn(methods, name);
}

/**
 * A list after a method that changes it.
 * @param items what going over a value gives
 */
export function changedList(name: string, list: ListValue, args: readonly ArgumentValue[], items: (value: Value) => Value): ListValue {
  return methods[name]?.(list, args, items) ?? list;
}

/** A list after a place in it was given a value. */
export function withItem(list: ListValue, place: Value, value: Value): ListValue {
  const at = Number(literalOf(place) ?? Number.NaN);
  const index = at < 0 ? list.items.length + at : at;
  if (list.each || !Number.isInteger(index) || index < 0 || index >= list.items.length) return anyOf(list, [value]);
  return listOf(list.items.map((item, each) => (each === index ? value : item)));
}
