/** Parameters: what one stands for before any caller is known, what its declared type tells, and what a call's arguments bind it to. */
import type { Expression, FunctionForm, Held, Parameter } from '../form.ts';
import { listOf, nothingValue, text, unknownValue, waitsForCaller, type ArgumentValue, type ClassValue, type DictValue, type FunctionValue, type Scope, type TermValue, type Value } from '../value.ts';
import { climb } from './classes.ts';
import { bounded, otherwiseTerm, spreadPath, termSize } from './combine.ts';
import type { Context } from './context.ts';
import { valuesOfType } from './enumerated.ts';
import { behindInterface } from './implementers.ts';
import { memberOf } from './members.ts';
import { lookup } from './scopes.ts';
import { standingFor } from './standing.ts';

/** What a parameter stands for before any caller is known; a library object where its type says so. */
export function parameterTerm(context: Context, form: FunctionForm, parameter: Parameter, scope: Scope): Value {
  const name = parameter.name ?? `#${form.parameters.indexOf(parameter)}`;
  const collection = parameter.holds ? typedCollection(context, parameter.holds, scope, unknownValue) : undefined;
  if (collection && isBehindOne(collection)) return collection;
  const typed = parameter.type && !parameter.holds ? typedValue(context, parameter.type, scope, unknownValue) : undefined;
  if (typed?.kind === 'library' || typed?.kind === 'choice' || (typed?.kind === 'instance' && typed.isBehind)) return standingFor(typed, { kind: 'term', op: 'parameter', owner: form, name });
  const type = typed?.kind === 'instance' ? typed.class : typed?.kind === 'term' && typed.op === 'typed' ? typed.type : parameter.isOne && parameter.type ? objectNamed(context, parameter.type, scope) : undefined;
  if (parameter.rest === 'list') {
    const whole: TermValue = { kind: 'term', op: 'parameter', owner: form, name };
    return { ...listOf([], { kind: 'term', op: 'items', object: whole }), whole };
  }
  return { kind: 'term', op: 'parameter', owner: form, name, ...(type ? { type } : {}), ...(type && parameter.isOne ? { isOne: true } : {}) };
}

/** An object of TypeScript's that a type is named after: the type is that of its values. */
function objectNamed(context: Context, type: string, scope: Scope): DictValue | undefined {
  const named = context.frame?.module.form.language === 'javascript' ? namedIn(context, type, scope) : undefined;
  return named?.kind === 'dict' ? named : undefined;
}

/** Whether what a collection holds is known by an interface or a library alone: its callers say no more than that. */
function isBehindOne(collection: Value): boolean {
  const held = collection.kind === 'list' ? collection.each : collection.kind === 'dict' ? collection.rest : undefined;
  return held?.kind === 'choice' || held?.kind === 'library' || (held?.kind === 'instance' && held.isBehind === true);
}

/** What a declared type alone says: a library's client, or an instance of a class of the repo; with `isOne`, which values it may be. */
export function typedValue(context: Context, type: string, scope: Scope, otherwise: Value, isOne = false): Value {
  const behind = behindInterface(context, type, scope.module);
  if (behind) return behind;
  const named = namedIn(context, type, scope);
  if (named?.kind === 'term' && !waitsForCaller(named)) return { kind: 'term', op: 'typed', type: named, ...(isOne ? { isOne } : {}) };
  const known = classNamed(context, type, scope);
  const values = isOne ? valuesOfType(context, known ?? objectNamed(context, type, scope)) : undefined;
  if (values) return values;
  if (known) return { kind: 'instance', class: known, bindings: new Map(), fields: new Map(), file: '', line: 0, isAny: true };
  const { types } = context.project.tables(context.frame?.module.form.language ?? 'python');
  const name = Object.hasOwn(types, type) ? type : type.slice(type.lastIndexOf('.') + 1);
  const library = Object.hasOwn(types, name) ? types[name] : undefined;
  return library ? { kind: 'library', type: library, slots: {} } : otherwise;
}

/**
 * A collection of which the declaration alone says what is in it: objects of a class, or behind an interface, or a library's.
 * @returns undefined where it holds something else, or is known to hold something
 */
export function typedCollection(context: Context, { by, type }: Held, scope: Scope, value: Value): Value | undefined {
  // What is made empty is filled elsewhere.
  const isKnown = value.kind === 'list' ? value.items.length > 0 || value.each : value.kind === 'dict' ? value.entries.size > 0 || value.rest : !['unknown', 'nothing', 'method', 'external'].includes(value.kind);
  if (isKnown) return undefined;
  const held = typedValue(context, type, scope, unknownValue);
  if (!isObject(held)) return undefined;
  return by === 'place' ? listOf([], held) : { kind: 'dict', entries: new Map(), rest: held };
}

/** What a function gives that says so by its declared type alone. */
export function typedResult(context: Context, { results }: FunctionForm, scope: Scope, value: Value): Value {
  const [only, ...others] = results ?? [];
  if (only === undefined) return value;
  if (others.length > 0) return value.kind === 'list' && !value.each && value.items.length === others.length + 1 ? listOf(value.items.map((item, index) => typedIfUnknown(context, results?.[index] ?? '', scope, item))) : value;
  return typedIfUnknown(context, only, scope, value);
}

function typedIfUnknown(context: Context, type: string, scope: Scope, value: Value): Value {
  if (value.kind === 'unknown' || value.kind === 'method') return typedValue(context, type, scope, value);
  if (value.kind !== 'external') return value;
  // What a library gives is of a class of the repo where it is declared as that.
  const typed = typedValue(context, type, scope, value);
  return isObject(typed) ? typed : value;
}

/** Whether a value is surely an object of the repo's classes or of a library's. */
function isObject(value: Value): boolean {
  return value.kind === 'instance' || (value.kind === 'library' && value.type.endsWith('.client')) || (value.kind === 'choice' && value.options.every(isObject));
}

/** What a loop's name stands for that is declared with a type. */
export function typedItem(context: Context, type: string, scope: Scope, item: Value): Value {
  if (item.kind !== 'term') return typedIfUnknown(context, type, scope, item);
  const typed = typedValue(context, type, scope, item);
  return isBehindOne(listOf([], typed)) ? typed : item;
}

/** What a type's name stands for in a scope: a name, or one of a module's. */
function namedIn(context: Context, type: string, scope: Scope): Value | undefined {
  const [first = '', ...rest] = type.split('.');
  const found = lookup(first, scope) ?? nestedIn(context, first, scope);
  if (rest.length === 0) return found;
  // Go's types have the path of their package, and what is not of the repo is known by its last name.
  if (found === undefined || found.kind === 'external' || context.frame?.module.form.language === 'go') return undefined;
  return rest.reduce<Value>((value, name) => memberOf(context, value, name), found);
}

/** A class that the class around is written with, or one it is built on. */
function nestedIn(context: Context, name: string, scope: Scope): Value | undefined {
  if (context.frame?.module.form.language !== 'java') return undefined;
  for (let at: Scope | undefined = scope; at; at = at.parent) {
    const nested = at.ownerClass && climb(context, at.ownerClass, (info) => info.attributes.get(name));
    if (nested?.kind === 'class') return nested;
  }
  return undefined;
}

/** A class of the repo by a type's name; Go writes a type of another package with that package's path, Java one of the same package without. */
export function classNamed(context: Context, type: string, scope: Scope): ClassValue | undefined {
  const known = namedIn(context, type, scope);
  if (known) return known.kind === 'class' ? known : undefined;
  const at = type.lastIndexOf('.');
  const language = context.frame?.module.form.language;
  // A class of the same package needs no import.
  const isNeighbour = language === 'java' && at === -1;
  if (!isNeighbour && (at === -1 || language !== 'go')) return undefined;
  const path = context.project.resolveImport(scope.module, language, isNeighbour ? `.${type}` : type.slice(0, at));
  // Most neighbours have no part in any key: only those that are run anyway are worth it.
  const exported = path === undefined || (isNeighbour && !context.run.has(path)) ? undefined : context.operations.exportedValue(context, path, type.slice(at + 1));
  return exported?.kind === 'class' ? exported : undefined;
}

/** Decorators of command lines, by which a function gets what its callers do not give: https://click.palletsprojects.com/en/stable/api/#decorators */
const fillsIn = new Set(['command', 'group', 'option', 'argument']);

/** Whether somebody else gives what a call leaves out: without a default Python refuses the call, and what reads a command line gives its own. */
function isFilledIn(context: Context, { form, scope }: FunctionValue, { otherwise }: Parameter): boolean {
  if (context.modules.get(scope.module)?.form.language !== 'python') return false;
  return otherwise === undefined || (form.decorators ?? []).some((decorator) => fillsIn.has(decoratorName(decorator)));
}

/** The last name of a decorator, called or not: `option` of `@click.option('--date')`. */
function decoratorName(decorator: Expression): string {
  if (decorator.kind === 'call') return decoratorName(decorator.callee);
  return decorator.kind === 'member' || decorator.kind === 'name' ? decorator.name : '';
}

/** What a parameter is given of `*args` and `**kwargs` that are handed on as they were taken. */
function handedOn(context: Context, { scope }: FunctionValue, { name, otherwise }: Parameter, inOrder: TermValue | undefined, byName: TermValue | undefined): Value {
  if (!byName || name === undefined) return inOrder ?? unknownValue;
  const member: TermValue = { kind: 'term', op: 'member', object: byName, name };
  const others = inOrder ?? (otherwise && context.operations.evaluate(context, otherwise, scope));
  return others ? otherwiseTerm(member, others) : member;
}

/** What is given from a place on, where something taken is spread among it: `f(*self.parts, other)`. It waits for what that holds. */
function waitingList(args: readonly ArgumentValue[], from: number): Value | undefined {
  const given = args.filter((arg) => arg.name === undefined && arg.spread !== 'dict').flatMap((arg): readonly ArgumentValue[] => (arg.spread === 'list' && arg.value.kind === 'list' && !arg.value.each ? arg.value.items.map((value) => ({ value })) : [arg]));
  const rest = given.slice(from);
  if (given.slice(0, from).some((arg) => arg.spread) || !rest.some((arg) => arg.spread && arg.value.kind === 'term')) return undefined;
  const waiting = bounded({ kind: 'term', op: 'call', callee: { kind: 'external', path: spreadPath }, args: rest, size: 1 + rest.reduce((sum, { value }) => sum + termSize(value), 0) });
  return waiting.kind === 'term' ? waiting : undefined;
}

/** What a call's arguments make of a function's parameters: by name, by position, by default. */
export function bindArguments(context: Context, callee: FunctionValue, args: readonly ArgumentValue[]): Map<object, Map<string, Value>> {
  const bound = new Map<string, Value>();
  const { parameters } = callee.form;
  const byName = new Map<string, Value>();
  const positional: Value[] = [];
  /** Whether more may be given than is seen: in order, by name. */
  let isOpen = false;
  let isNameOpen = false;
  /** What is handed on as it was taken, `*args` and `**kwargs`, and how many stand before the first. */
  let taken: { readonly list: TermValue; readonly before: number } | undefined;
  let takenNames: TermValue | undefined;
  for (const arg of args) {
    if (arg.name !== undefined) byName.set(arg.name, arg.value);
    else if (arg.spread === 'dict') {
      if (arg.value.kind === 'dict') {
        for (const [name, value] of arg.value.entries) byName.set(name, value);
        if (arg.value.rest) isNameOpen = true;
      } else {
        isNameOpen = true;
        takenNames = arg.value.kind === 'term' ? arg.value : undefined;
      }
    } else if (arg.spread === 'list') {
      if (arg.value.kind === 'list' && !arg.value.each) positional.push(...arg.value.items);
      else if (arg.value.kind === 'term' && !taken) taken = { list: arg.value, before: positional.length };
      else isOpen = true;
    } else if (taken) isOpen = true;
    else positional.push(arg.value);
  }
  let position = 0;
  for (const [index, parameter] of parameters.entries()) {
    const name = parameter.name ?? `#${index}`;
    if (parameter.rest === 'list') {
      const isHandedOn = taken?.before === position && positional.length === position && !isOpen;
      bound.set(name, isHandedOn && taken ? taken.list : (waitingList(args, position) ?? listOf(positional.slice(position), isOpen || taken ? unknownValue : undefined)));
      continue;
    }
    if (parameter.rest === 'dict') {
      const rest: DictValue = { kind: 'dict', entries: new Map([...byName].filter(([each]) => !parameters.some((other) => other.name === each))) };
      const isHandedOn = takenNames !== undefined && rest.entries.size === 0;
      bound.set(name, isHandedOn && takenNames ? takenNames : isNameOpen ? { ...rest, rest: unknownValue } : rest);
      continue;
    }
    const named = parameter.name === undefined ? undefined : byName.get(parameter.name);
    const given = named ?? positional[position];
    const place = position;
    if (named === undefined && (position < positional.length || taken)) position += 1;
    if (given && !(given.kind === 'nothing' && parameter.otherwise && named === undefined && parameter.otherwise.kind !== 'nothing')) bound.set(name, given);
    else if (isOpen || (isNameOpen && !takenNames)) bound.set(name, unknownValue);
    else if (taken || takenNames) bound.set(name, handedOn(context, callee, parameter, taken && { kind: 'term', op: 'index', object: taken.list, index: text(String(place - taken.before)) }, takenNames));
    else if (isFilledIn(context, callee, parameter)) bound.set(name, unknownValue);
    else if (parameter.otherwise) bound.set(name, context.operations.evaluate(context, parameter.otherwise, callee.scope));
    else bound.set(name, given ?? nothingValue);
  }
  return new Map([[callee.form, bound]]);
}
