/** Objects that a function is given and changes: what it puts into them lies over what they hold, until a caller says what that is. */
import { mapChoice, nothingValue, unknownValue, waitsForCaller, type ArgumentValue, type DictValue, type TermValue, type Value } from '../value.ts';
import { mergeValues, termSize } from './combine.ts';

/** What an object is a call of, over which something was put that is not known yet. */
export const overlayPath = '{...}';

/** How many entries are put over one object. */
const maximumEntries = 64;

/** What lies under and over, where something does. */
export function overlayOf(value: Value): { readonly under: Value; readonly over: ReadonlyMap<string, Value> } | undefined {
  if (value.kind !== 'term' || value.op !== 'call' || value.callee.kind !== 'external' || value.callee.path !== overlayPath) return undefined;
  const [under, ...over] = value.args;
  return { under: under?.value ?? nothingValue, over: new Map(over.map((arg) => [arg.name ?? '', arg.value])) };
}

/**
 * An object of a function's caller after entries were set.
 * @returns undefined where it is none, or not only that
 */
export function withEntries(object: Value, entries: ReadonlyMap<string, Value>): Value | undefined {
  if (object.kind === 'choice') {
    const options = object.options.map((option) => (option.kind === 'dict' ? overlaid(option, entries) : withEntries(option, entries)));
    return options.every((option) => option !== undefined) ? mergeValues(options) : undefined;
  }
  const { under, over } = overlayOf(object) ?? { under: object, over: new Map<string, Value>() };
  const all = new Map([...over, ...entries]);
  if (!isGivenByCaller(under) || all.size > maximumEntries) return undefined;
  return { kind: 'term', op: 'call', callee: { kind: 'external', path: overlayPath }, args: [{ value: under }, ...[...all].map(([name, value]): ArgumentValue => ({ name, value }))], size: 1 + termSize(under) + Math.max(0, ...[...all.values()].map((value) => termSize(value))) };
}

/** What an object with something over it is once a caller has said what lies under. */
export function laidOver(args: readonly ArgumentValue[]): Value {
  const [under, ...over] = args;
  const entries = new Map(over.map((arg) => [arg.name ?? '', arg.value]));
  return mapChoice(under?.value ?? nothingValue, (each) => overlaid(each, entries));
}

function overlaid(object: Value, entries: ReadonlyMap<string, Value>): Value {
  switch (object.kind) {
    case 'dict':
      return { ...object, entries: new Map([...object.entries, ...entries]) };
    case 'instance':
      return { ...object, fields: new Map([...object.fields, ...entries]) };
    case 'term':
      return withEntries(object, entries) ?? object;
    case 'nothing':
      return { kind: 'dict', entries: new Map(entries) };
    case 'unknown':
      return { kind: 'dict', entries: new Map(entries), rest: unknownValue } satisfies DictValue;
    default:
      return object;
  }
}

/** Whether a value is a parameter, or part of one. */
function isGivenByCaller(value: Value): value is TermValue {
  if (value.kind !== 'term' || !waitsForCaller(value)) return false;
  return value.op === 'parameter' || ((value.op === 'member' || value.op === 'index') && isGivenByCaller(value.object));
}
