/** Fields that are set by names the code works out: `Object.assign(this, options)`, `setattr(self, name, value)`, `self.__dict__.update(options)`, `this[name] = value`. */
import { withEntry } from '../maps.ts';
import { literalOf, nothingValue, unknownValue, type ArgumentValue, type ClassValue, type InstanceValue, type Value } from '../value.ts';
import { climb, setField } from './classes.ts';
import { mergeValues, otherwiseTerm } from './combine.ts';
import type { Context } from './context.ts';
import { openedItself } from './deferred.ts';
import { memberOf } from './members.ts';

/** What a field is after another value was put over it, which may have none of that name. */
type Overlay = (name: string, before: Value) => Value;

/** Functions that put the fields of objects over those of the first. */
const overlaying = new Set(['Object.assign', 'lodash.assign', 'lodash.extend', 'lodash.merge', 'lodash/assign', 'lodash/extend', 'lodash/merge', 'lodash-es.assign', 'lodash-es.merge']);

/**
 * Sets the fields that a call of a library's function sets of an object of the repo.
 * @returns the object after it where it is not the receiver; undefined where the call sets no field
 */
export function afterFieldCall(context: Context, callee: Value, args: readonly ArgumentValue[]): Value | undefined {
  const [object, ...others] = args;
  if (callee.kind === 'external' && object) {
    if (overlaying.has(callee.path)) return others.reduce<Value | undefined>((held, { value }) => overlay(context, held ?? object.value, value) ?? held, undefined);
    // An object of nothing but its fields, as a namespace.
    if (callee.path === 'setattr' && others[0] && others[1] && object.value.kind === 'dict') return withEntry(object.value, others[0].value, others[1].value);
    if (callee.path === 'setattr' && others[0] && others[1]) return setNamed(context, object.value, others[0].value, others[1].value);
  }
  const owner = callee.kind === 'term' && callee.op === 'member' && callee.name === 'update' ? ownerOf(callee.object) : undefined;
  if (!owner) return undefined;
  const named = new Map(args.flatMap(({ name, value }) => (name === undefined ? [] : [[name, value] as const])));
  const given = args.filter(({ name }) => name === undefined);
  const before = named.size > 0 ? overlay(context, owner, { kind: 'dict', entries: named }) : undefined;
  return given.reduce<Value | undefined>((value, each) => overlay(context, value ?? owner, each.value) ?? value, before);
}

/** `this[name] = value`: one field, each of several where the name goes over them, or any where it is not known. */
export function setNamed(context: Context, object: Value, name: Value, value: Value): Value | undefined {
  const names = name.kind === 'choice' ? name.options.map(literalOf) : [];
  if (name.kind === 'choice' && names.length > 0 && names.every((each) => each !== undefined)) {
    // What was there before may stay: that the name is one of several may be by a condition.
    const given = (index: number): Value => (value.kind === 'choice' && value.id === name.id ? (value.options[index] ?? unknownValue) : value);
    return names.reduce<Value | undefined>((held, each, index) => change(context, held ?? object, [each as string], (_, before) => mergeValues([before, given(index)])) ?? held, undefined);
  }
  const known = literalOf(name);
  return change(context, object, known === undefined ? undefined : [known], (_, before) => (known === undefined ? mergeValues([before, value]) : value));
}

/** The object whose fields a dict is: `self.__dict__`, `vars(self)`. */
function ownerOf(held: Value): Value | undefined {
  return held.kind === 'term' && held.op === 'member' && held.name === '__dict__' ? held.object : undefined;
}

function overlay(context: Context, object: Value, given: Value): Value | undefined {
  const over = openedItself(context, given);
  if (over.kind === 'nothing') return undefined;
  if (over.kind === 'dict' && !over.rest) return change(context, object, [...over.entries.keys()], (name) => over.entries.get(name) ?? unknownValue);
  return change(context, object, over.kind === 'dict' ? [...over.entries.keys()] : [], (name, before) => overlaid(before, memberOf(context, over, name), over.kind === 'dict' && over.entries.has(name)), true);
}

function overlaid(before: Value, value: Value, isSure: boolean): Value {
  if (isSure) return value;
  if (value.kind === 'nothing') return before;
  return value.kind === 'term' ? otherwiseTerm(value, before) : mergeValues([before, unknownValue]);
}

/** Changes fields: those of these names, and with `andOthers`, or without names, all that are known. */
function change(context: Context, object: Value, names: readonly string[] | undefined, after: Overlay, andOthers = false): Value | undefined {
  if (object.kind === 'term' && object.op === 'receiver') {
    const { owner } = object;
    for (const name of new Set([...(names ?? []), ...(names && !andOthers ? [] : fieldNames(context, owner))])) setField(context, owner, name, after(name, fieldBefore(context, owner, name)));
    return object;
  }
  if (object.kind !== 'instance') return undefined;
  const all = new Set([...(names ?? []), ...(names && !andOthers ? [] : [...object.fields.keys(), ...fieldNames(context, object.class)])]);
  return { ...object, fields: new Map([...object.fields, ...[...all].map((name): [string, Value] => [name, after(name, instanceBefore(context, object, name))])]) };
}

/** The fields and attributes that a class and its bases are known to have. */
function fieldNames(context: Context, owner: ClassValue): string[] {
  const names: string[] = [];
  climb(context, owner, (info) => void names.push(...info.fields.keys(), ...info.attributes.keys()));
  return names;
}

function fieldBefore(context: Context, owner: ClassValue, name: string): Value {
  return climb(context, owner, (info) => info.fields.get(name) ?? info.attributes.get(name)) ?? nothingValue;
}

function instanceBefore(context: Context, object: InstanceValue, name: string): Value {
  return object.fields.has(name) || fieldNames(context, object.class).includes(name) ? memberOf(context, object, name) : nothingValue;
}
