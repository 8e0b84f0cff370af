/** Substitution: parameters replaced by what a caller gives for them. */
import { listOf } from '../builtins.ts';
import { isSymbolic, join, mapChoice, unknownValue, type Bindings, type TermValue, type Value } from '../value.ts';
import { maximumNested, spend } from './budget.ts';
import { asText } from './combine.ts';
import type { Context } from './context.ts';
import { elementAt, itemsOf, memberOf } from './members.ts';

/** Replaces parameters by what they stand for; with `isFinal`, whatever is left becomes unknown. */
export function substitute(context: Context, value: Value, bindings: Bindings, isFinal: boolean, depth = 0): Value {
  if (!isSymbolic(value)) return value;
  if (depth > 40 || context.nesting > maximumNested || !spend(context)) return unknownValue;
  context.nesting += 1;
  const substituted = substituteParts(context, value, bindings, isFinal, depth);
  context.nesting -= 1;
  return substituted;
}

function substituteParts(context: Context, value: Value, bindings: Bindings, isFinal: boolean, depth: number): Value {
  const again = (each: Value): Value => substitute(context, each, bindings, isFinal, depth + 1);
  switch (value.kind) {
    case 'text':
      return join(value.parts.map((part): Value => (typeof part === 'object' && part.kind === 'term' ? asText(again(part)) : { kind: 'text', parts: [part] })));
    case 'choice':
      return mapChoice(value, again);
    case 'list':
      return listOf(value.items.map(again), value.each ? again(value.each) : undefined);
    case 'dict': {
      const entries = new Map<string, Value>();
      for (const [name, each] of value.entries) entries.set(name, again(each));
      return value.rest ? { kind: 'dict', entries, rest: again(value.rest) } : { kind: 'dict', entries };
    }
    case 'method': {
      const receiver = again(value.receiver);
      return receiver.kind === 'term' || receiver.kind === 'unknown' ? { ...value, receiver } : memberOf(context, receiver, value.name);
    }
    case 'library': {
      const slots: Record<string, Value> = {};
      for (const [name, each] of Object.entries(value.slots)) slots[name] = again(each);
      return { ...value, slots };
    }
    case 'function':
      return value.receiver ? { ...value, receiver: again(value.receiver) } : value;
    case 'instance': {
      const fields = new Map<string, Value>();
      for (const [name, each] of value.fields) fields.set(name, again(each));
      const inner = new Map<object, ReadonlyMap<string, Value>>();
      for (const [owner, bound] of value.bindings) inner.set(owner, new Map([...bound].map(([name, each]) => [name, again(each)])));
      return { ...value, fields, bindings: inner };
    }
    case 'term':
      return substituteTerm(context, value, bindings, isFinal, again);
    default:
      return value;
  }
}

function substituteTerm(context: Context, value: TermValue, bindings: Bindings, isFinal: boolean, again: (value: Value) => Value): Value {
  switch (value.op) {
    case 'parameter': {
      const bound = bindings.get(value.owner)?.get(value.name);
      if (bound) return bound;
      if (!isFinal) return value;
      return value.type ? { kind: 'instance', class: value.type, bindings: new Map(), fields: new Map(), file: '', line: 0 } : unknownValue;
    }
    case 'receiver': {
      const bound = bindings.get(value.owner.form)?.get('this');
      if (bound) return bound;
      return isFinal ? { kind: 'instance', class: value.owner, bindings: new Map(), fields: new Map(), file: '', line: 0 } : value;
    }
    case 'member': {
      const object = again(value.object);
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
