/** Substitution: parameters replaced by what a caller gives for them. */
import { isSymbolic, join, listOf, optionsOf, ownersOf, unknownValue, waitsForAnyOf, waitsForCaller, type Bindings, type ClassValue, type TermValue, type Value } from '../value.ts';
import { maximumNested, spend } from './budget.ts';
import { otherwiseName } from './combine.ts';
import type { Context, Extent } from './context.ts';
import { elementAt, itemsOf, memberOf } from './members.ts';
import { onlyObjectWith } from './only-method.ts';
import { valuesOfType } from './enumerated.ts';
import { inPlaceOf, stoodFor } from './standing.ts';
import { textOf } from './texts.ts';

/** One substitution: what it replaces by what, and the terms it has worked out already. */
interface Work {
  readonly context: Context;
  readonly bindings: Bindings;
  readonly extent: Extent;
  /** The functions that the bindings are of. */
  readonly owners: number;
  /** A term in two places is one value: what it may be varies together. */
  readonly known: Map<TermValue, Value>;
}

/**
 * Replaces what is not known yet by what it stands for.
 * @param extent whether only parameters are replaced, or files are opened too, or whatever is left becomes unknown besides
 */
export function substitute(context: Context, value: Value, bindings: Bindings, extent: Extent): Value {
  return replace({ context, bindings, extent, owners: ownersOf(bindings), known: new Map() }, value, 0);
}

function replace(work: Work, value: Value, depth: number): Value {
  const { context, extent, known } = work;
  if (!(extent === 'parameters' ? waitsForAnyOf(value, work.owners) : isSymbolic(value))) return value;
  if (depth > 40 || context.nesting > maximumNested || !spend(context)) return unknownValue;
  const before = value.kind === 'term' ? known.get(value) : undefined;
  if (before) return before;
  context.nesting += 1;
  const replaced = isFixed(value, extent) ? replaceFixed(work, value, depth) : replaceParts(work, value, depth);
  context.nesting -= 1;
  if (value.kind === 'term') known.set(value, replaced);
  return replaced;
}

/** Whether a value hangs on files alone: what it stands for is the same wherever it is asked. */
function isFixed(value: Value, extent: Extent): value is TermValue {
  return value.kind === 'term' && (extent === 'files' || extent === 'everything') && !waitsForCaller(value);
}

/** Works out what hangs on files alone, once. */
function replaceFixed(work: Work, term: TermValue, depth: number): Value {
  const { opened } = work.context;
  let value = opened.get(term);
  if (value === undefined) {
    value = replaceParts({ ...work, extent: 'files' }, term, depth);
    opened.set(term, value);
  }
  return work.extent === 'everything' ? replace(work, value, depth + 1) : value;
}

/** What is declared with a type and nothing else is known of. */
function typedAs(context: Context, type: Value, isOne = false): Value {
  if (type.kind !== 'class' && type.kind !== 'dict') return unknownValue;
  return (isOne ? valuesOfType(context, type) : undefined) ?? (type.kind === 'class' ? objectOf(type) : unknownValue);
}

/** An object of a class that nobody was seen to make. */
export function objectOf(type: ClassValue): Value {
  return { kind: 'instance', class: type, bindings: new Map(), fields: new Map(), file: '', line: 0, isAny: true };
}

function replaceParts(work: Work, value: Value, depth: number): Value {
  const { context } = work;
  const again = (each: Value): Value => replace(work, each, depth + 1);
  const term = stoodFor(value);
  if (term) {
    const placed = inPlaceOf(value, again(term));
    return stoodFor(placed) === undefined && isSymbolic(placed) ? again(placed) : placed;
  }
  switch (value.kind) {
    case 'text':
      return join(value.parts.map((part): Value => (typeof part === 'object' && part.kind === 'term' ? textOf(context, again(part)) : { kind: 'text', parts: [part] })));
    case 'choice': {
      const options = eachOf(value.options, again);
      return options === value.options ? value : optionsOf(value, options);
    }
    case 'list': {
      const whole = value.whole ? again(value.whole) : undefined;
      if (whole?.kind === 'list') return whole;
      const items = eachOf(value.items, again);
      const each = value.each ? again(value.each) : undefined;
      if (items === value.items && each === value.each && whole === value.whole && !value.cut) return value;
      const list = listOf(items, each);
      return whole?.kind === 'term' ? { ...list, whole } : list;
    }
    case 'dict': {
      const entries = eachNamed(value.entries, again);
      const rest = value.rest ? again(value.rest) : undefined;
      if (entries === value.entries && rest === value.rest) return value;
      return rest ? { kind: 'dict', entries, rest } : { kind: 'dict', entries };
    }
    case 'method': {
      const receiver = objectWith(work, value.receiver, again(value.receiver), value.name);
      // `a ?? b` is written as a method of whatever `a` is.
      return receiver.kind === 'term' || receiver.kind === 'unknown' || value.name === '??' || value.name === otherwiseName ? { ...value, receiver } : memberOf(context, receiver, value.name);
    }
    case 'library': {
      const slots: Record<string, Value> = {};
      let isSame = true;
      for (const [name, each] of Object.entries(value.slots)) {
        const slot = again(each);
        isSame &&= slot === each;
        slots[name] = slot;
      }
      return isSame ? value : { ...value, slots };
    }
    case 'function':
      return {
        ...value,
        ...(value.receiver ? { receiver: again(value.receiver) } : {}),
        ...(value.given ? { given: value.given.map((arg) => ({ ...arg, value: again(arg.value) })) } : {}),
        ...(value.closed ? { closed: replaceBindings(value.closed, again) } : {}),
      };
    case 'instance': {
      const fields = eachNamed(value.fields, again);
      const bindings = replaceBindings(value.bindings, again);
      return fields === value.fields && bindings === value.bindings ? value : { ...value, fields, bindings };
    }
    case 'term':
      return replaceTerm(work, value, again);
    default:
      return value;
  }
}

/** What a parameter stands for of which nothing else is known than a member that it is asked for. */
function objectWith({ context, extent }: Pick<Work, 'context' | 'extent'>, term: Value, given: Value, member: string): Value {
  if (extent !== 'everything' || given.kind !== 'unknown' || given.note || term.kind !== 'term' || term.op !== 'parameter') return given;
  return onlyObjectWith(context, member) ?? given;
}

/** What each becomes; the same list where none becomes another, so that what is known of a value stays known. */
function eachOf(values: readonly Value[], again: (value: Value) => Value): readonly Value[] {
  const changed = values.map(again);
  return changed.every((each, at) => each === values[at]) ? values : changed;
}

/** The same by name. */
function eachNamed(values: ReadonlyMap<string, Value>, again: (value: Value) => Value): ReadonlyMap<string, Value> {
  let isSame = true;
  const changed = new Map<string, Value>();
  for (const [name, each] of values) {
    const value = again(each);
    isSame &&= value === each;
    changed.set(name, value);
  }
  return isSame ? values : changed;
}

function replaceBindings(bindings: Bindings, again: (value: Value) => Value): Bindings {
  let isSame = true;
  const changed = new Map<object, ReadonlyMap<string, Value>>();
  for (const [owner, bound] of bindings) {
    const values = eachNamed(bound, again);
    isSame &&= values === bound;
    changed.set(owner, values);
  }
  return isSame ? bindings : changed;
}

function replaceTerm({ context, bindings, extent }: Work, value: TermValue, again: (value: Value) => Value): Value {
  const isFinal = extent === 'everything' || extent === 'everything open';
  switch (value.op) {
    case 'import':
      if (extent === 'everything open') return unknownValue;
      return extent === 'parameters' ? value : again(value.resolve());
    case 'typed': {
      if (extent === 'everything open') return unknownValue;
      if (extent === 'parameters') return value;
      const type = again(value.type);
      return typedAs(context, type, value.isOne);
    }
    case 'parameter': {
      const bound = bindings.get(value.owner)?.get(value.name);
      if (bound) return bound;
      if (!isFinal) return value;
      if (!value.type) return unknownValue;
      const type = value.type.kind === 'term' ? (extent === 'everything open' ? unknownValue : again(value.type)) : value.type;
      return typedAs(context, type, value.isOne);
    }
    case 'receiver': {
      const bound = bindings.get(value.owner.form)?.get('this');
      if (bound) return bound;
      return isFinal ? objectOf(value.owner) : value;
    }
    case 'member': {
      const object = objectWith({ context, extent }, value.object, again(value.object), value.name);
      const member = memberOf(context, object, value.name);
      return isFinal && isSymbolic(member) && member.kind !== 'term' ? again(member) : member;
    }
    case 'index':
      return elementAt(context, again(value.object), again(value.index));
    case 'items':
      return itemsOf(context, again(value.object));
    default: {
      const callee = again(value.callee);
      const args = value.args.map((arg) => ({ ...arg, value: again(arg.value) }));
      return context.operations.invoke(context, callee, args, undefined);
    }
  }
}
