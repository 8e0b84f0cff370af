/** Lists and dicts that a function is handed and changes: what its caller holds after the call. */
import type { FunctionForm } from '../form.ts';
import { eachNode } from '../walk.ts';
import { mapChoice, choose, unknownValue, type ArgumentValue, type FunctionValue, type Value } from '../value.ts';
import type { Context } from './context.ts';
import { anyOf, changesList } from '../lists.ts';
import { changesMap } from '../maps.ts';
import { bindArguments } from './parameters.ts';

/** What a function does to a parameter: the names of the entries it sets, or anything. */
export type Change = 'any' | ReadonlySet<string>;

const known = new WeakMap<FunctionForm, ReadonlyMap<string, Change>>();
const changing: ReadonlySet<string> = new Set(['update', 'setdefault', 'popitem', 'pop', 'assign']);

/** The entry that stands for all of what a parameter points at: `*key = "other"`. */
const wholly = '*';

/** Whether a method of this name changes the dict or the map it is called on. */
export function changesDict(name: string): boolean {
  return changing.has(name) || changesMap(name);
}

/** The parameters that a function's body changes in place. Looked for once. */
function changedIn(form: FunctionForm): ReadonlyMap<string, Change> {
  const before = known.get(form);
  if (before) return before;
  const names = new Set(form.parameters.flatMap(({ name }) => (name === undefined ? [] : [name])));
  const found = new Map<string, Change>();
  const note = (object: unknown, entry?: string): void => {
    const { kind, name } = object as { kind?: string; name?: string };
    if (kind !== 'name' || name === undefined || !names.has(name)) return;
    const already = found.get(name);
    found.set(name, entry === undefined || already === 'any' ? 'any' : new Set([...(already ?? []), entry]));
  };
  eachNode<{ kind?: string; callee?: { kind?: string; name?: string; object?: unknown }; target?: { kind?: string; object?: unknown; name?: string; index?: { kind?: string; value?: string } }; isThrough?: boolean }>(form.body, ({ kind, callee, target, isThrough }) => {
    if (kind === 'call' && callee?.kind === 'member' && (changesList(callee.name ?? '') || changesDict(callee.name ?? ''))) note(callee.object);
    if ((kind === 'assign' || kind === 'assigned' || kind === 'append') && target) {
      if (target.kind === 'member') note(target.object, target.name);
      else if (target.kind === 'index') note(target.object, target.index?.kind === 'text' && !/^-?\d+$/.test(target.index.value ?? '') ? target.index.value : undefined);
      else if (isThrough) note(target, wholly);
      else if (kind === 'append') note(target);
    }
  });
  known.set(form, found);
  return found;
}

/**
 * What an argument is after a call, where the function changes it.
 * @param callee what was called, with `args`
 * @param given one of the arguments: a list or a dict
 * @returns undefined where it stays as it is
 */
export function afterCall(context: Context, callee: Value, args: readonly ArgumentValue[], given: Value): Value | undefined {
  const functions = (callee.kind === 'choice' ? callee.options : [callee]).filter((each): each is FunctionValue => each.kind === 'function');
  let value = given;
  for (const each of functions) {
    const changed = changedIn(each.form);
    if (changed.size === 0) continue;
    for (const [name, bound] of bindArguments(context, each, args).get(each.form) ?? []) {
      const change = changed.get(name);
      if (change && bound === given) value = mapChoice(value, (option) => afterChange(option, change));
    }
  }
  return value === given ? undefined : value;
}

/** Functions of standard libraries that put the list they are given into another order. */
const reordering = new Set(['random.shuffle', 'sort.Strings', 'sort.Slice', 'sort.SliceStable', 'slices.Sort', 'slices.SortFunc', 'slices.Reverse', 'Collections.sort', 'Collections.reverse', 'Collections.shuffle', 'Arrays.sort']);

/**
 * What the first argument of a standard library's function is after the call.
 * @param path the function's, as imported
 * @param result what it gives
 * @returns undefined where it stays as it is
 */
export function afterLibraryCall(path: string, given: Value, result: Value): Value | undefined {
  if (path === 'Object.assign') return result.kind === 'dict' ? result : undefined;
  if (path === 'Collections.addAll') return mapChoice(given, (each) => (each.kind === 'list' ? anyOf(each, [unknownValue]) : each));
  return reordering.has(path) ? mapChoice(given, (each) => (each.kind === 'list' ? anyOf(each) : each)) : undefined;
}

export function afterChange(value: Value, given: Change): Value {
  const isWhole = given !== 'any' && given.has(wholly);
  if (value.kind === 'text') return isWhole ? choose([value, unknownValue]) : value;
  const change = isWhole ? 'any' : given;
  if (value.kind === 'list') return anyOf(value, [unknownValue]);
  if (value.kind === 'instance') {
    const fields = new Map(value.fields);
    for (const name of change === 'any' ? value.fields.keys() : change) fields.set(name, opened(fields.get(name)));
    return { ...value, fields };
  }
  if (value.kind !== 'dict') return value;
  const entries = new Map(value.entries);
  for (const name of change === 'any' ? value.entries.keys() : change) entries.set(name, choose([...(value.entries.has(name) ? [value.entries.get(name) as Value] : []), unknownValue]));
  return change === 'any' || value.rest ? { kind: 'dict', entries, rest: unknownValue } : { kind: 'dict', entries };
}

/** What a field may hold that was given another value. A client stays one. */
function opened(value: Value | undefined): Value {
  if (!value) return unknownValue;
  return value.kind === 'text' || value.kind === 'choice' || value.kind === 'nothing' || value.kind === 'term' ? choose([value, unknownValue]) : value;
}

/**
 * What an object is after a function was called with it of which nothing is known: Go's `option(&settings)`.
 * @see https://commandcenter.blogspot.com/2014/01/self-referential-functions-and-design.html
 */
export function afterUnknownCall(callee: Value, given: Value): Value | undefined {
  return callee.kind === 'term' && callee.op !== 'member' && callee.op !== 'call' && given.kind === 'instance' ? afterChange(given, 'any') : undefined;
}
