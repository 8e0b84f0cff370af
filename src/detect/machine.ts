/** What functions and methods of standard libraries are given: the resolver's hands, and arguments in order. */
import { type ArgumentValue, listOf, type ListValue, unknownValue, type Value } from './value.ts';

/** What the built-in functions need of the resolver. */
export interface Machine {
  /** Calls a function value with values; its effects belong to the call in hand. */
  call(callee: Value, args: readonly ArgumentValue[]): Value;
  items(value: Value): Value;
  index(value: Value, index: Value): Value;
  member(value: Value, name: string): Value;
}

/** How many items a function is called with one by one. */
export const maximumTurns = 50;

/** The first of a call's arguments in order. */
export const first = (args: readonly ArgumentValue[]): Value => positional(args)[0] ?? unknownValue;

/** A call's arguments in order. */
export function positional(args: readonly ArgumentValue[]): Value[] {
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

/** A value as a list. */
export function asList(value: Value, machine: Machine): ListValue {
  if (value.kind === 'list') return value;
  return listOf([], machine.items(value));
}
