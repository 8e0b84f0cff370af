/** Substitution: parameters replaced by what a caller gives for them. */
import { isSymbolic, join, listOf, mapChoice, unknownValue, waitsForCaller, type Bindings, type ClassValue, type TermValue, type Value } from '../value.ts';
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
  /** A term in two places is one value: what it may be varies together. */
  readonly known: Map<TermValue, Value>;
}

/**
 * Replaces what is not known yet by what it stands for.
 * @param extent whether only parameters are replaced, or files are opened too, or whatever is left becomes unknown besides
 */
export function substitute(context: Context, value: Value, bindings: Bindings, extent: Extent): Value {
  return replace({ context, bindings, extent, known: new Map() }, value, 0);
}

function replace(work: Work, value: Value, depth: number): Value {
  const { context, extent, known } = work;
  if (!(extent === 'parameters' ? waitsForCaller(value) : isSymbolic(value))) return value;
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
    case 'choice':
      return mapChoice(value, again);
    case 'list': {
      const whole = value.whole ? again(value.whole) : undefined;
      if (whole?.kind === 'list') return whole;
      const list = listOf(value.items.map(again), value.each ? again(value.each) : undefined);
      return whole?.kind === 'term' ? { ...list, whole } : list;
    }
    case 'dict': {
      const entries = new Map<string, Value>();
      for (const [name, each] of value.entries) entries.set(name, again(each));
      return value.rest ? { kind: 'dict', entries, rest: again(value.rest) } : { kind: 'dict', entries };
    }
    case 'method': {
      const receiver = objectWith(work, value.receiver, again(value.receiver), value.name);
      // `a ?? b` is written as a method of whatever `a` is.
      return receiver.kind === 'term' || receiver.kind === 'unknown' || value.name === '??' || value.name === otherwiseName ? { ...value, receiver } : memberOf(context, receiver, value.name);
    }
    case 'library': {
      const slots: Record<string, Value> = {};
      for (const [name, each] of Object.entries(value.slots)) slots[name] = again(each);
      return { ...value, slots };
    }
    case 'function':
      return {
        ...value,
        ...(value.receiver ? { receiver: again(value.receiver) } : {}),
        ...(value.given ? { given: value.given.map((arg) => ({ ...arg, value: again(arg.value) })) } : {}),
        ...(value.closed ? { closed: replaceBindings(value.closed, again) } : {}),
      };
    case 'instance': {
      const fields = new Map<string, Value>();
      for (const [name, each] of value.fields) fields.set(name, again(each));
      return { ...value, fields, bindings: replaceBindings(value.bindings, again) };
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

function replaceBindings(bindings: Bindings, again: (value: Value) => Value): Bindings {
  return new Map([...bindings].map(([owner, bound]) => [owner, new Map([...bound].map(([name, each]) => [name, again(each)]))]));
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
