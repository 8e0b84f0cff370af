/** Interfaces: the classes of the repo that a value declared as one may be of. */
import { interfacesMeant, isAskedFor, mayBeHadBy, type GoInterface } from '../go-interfaces.ts';
import { unknownValue, type ClassValue, type FunctionValue, type InstanceValue, type TermValue, type Value } from '../value.ts';
import { classInfo, climb, constructorsOf } from './classes.ts';
import type { ClassInfo, Context } from './context.ts';
import { mergeValues } from './combine.ts';
import { isLeftOpen, overridesOf } from './overrides.ts';

/** How many classes behind one interface are followed. */
const maximumImplementers = 4;

/**
 * The classes that say they have an interface, or in Go have its methods, as far as their files were opened: those that name S3 are.
 * @param type as the code declares it
 * @param from the file that does
 */
function implementersOf(context: Context, type: string, from: string): readonly ClassValue[] {
  const found = isGoFile(from) ? goImplementers(context, type, from) : (context.implementers.get(nameOf(type)) ?? []).filter(({ scope }) => endingOf(scope.module) === endingOf(from));
  return found.length > maximumImplementers ? [] : found;
}

/** Go's types do not say which interfaces they have: they have those whose methods they have. https://go.dev/ref/spec#Implementing_an_interface */
function goImplementers(context: Context, type: string, from: string): readonly ClassValue[] {
  const all = context.implementers.get('') ?? [];
  const asked = `${from.slice(0, from.lastIndexOf('/') + 1)} ${type}`;
  const known = context.goImplementers.get(asked);
  // Types become known as their packages are opened; those that are known stay what they are.
  if (known?.of === all.length) return known.found;
  const alternatives = goInterfacesOf(context, type, from);
  const found = alternatives.length === 0 ? [] : all.filter((each) => {
    const { methods } = classInfo(context, each);
    return alternatives.some((one) => one.methods.every((method) => isAskedFor(method, methods.get(method.name)?.form)) && mayBeHadBy(one, each.scope.module));
  });
  context.goImplementers.set(asked, { of: all.length, found });
  return found;
}

function goInterfacesOf(context: Context, type: string, from: string): readonly GoInterface[] {
  return interfacesMeant(context.project.goInterfaces().get(nameOf(type)) ?? [], type, from);
}

/** What tells languages apart: a class has the interfaces of its own. */
function endingOf(path: string): string {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  return /^[cm]?[jt]sx?$/.test(ending) ? 'ts' : ending;
}

function isGoFile(path: string): boolean {
  return path.endsWith('.go');
}

/** An attribute of a class. Which types have the interface that one of Go's is declared as is known once their methods are. */
export function attributeOf(context: Context, { attributes, value }: ClassInfo, name: string): Value | undefined {
  const attribute = attributes.get(name);
  if (attribute?.kind !== 'unknown' || !isGoFile(value.scope.module)) return attribute;
  for (const member of value.form.members) {
    if (member.kind !== 'assign' || member.type === undefined || member.target.kind !== 'name' || member.target.name !== name) continue;
    return behindInterface(context, member.type, value.scope.module) ?? attribute;
  }
  return attribute;
}

/**
 * What a value declared as an interface may be: an object of a class of the repo that has it, or the SDK's client.
 * @param type as the code declares it
 * @param from the file that does
 */
export function behindInterface(context: Context, type: string, from: string): Value | undefined {
  const behind = implementersOf(context, type, from);
  const client = isGoFile(from) ? clientBehind(context, type, from) : undefined;
  if (behind.length === 0) return client;
  return client ? mergeValues([client, implementing(context, behind)]) : implementing(context, behind);
}

/** The SDK's client, where its inputs are what an interface's methods take: a class of the repo that has them hands them on. */
function clientBehind(context: Context, type: string, from: string): Value | undefined {
  const { guess } = context.project.tables('go');
  const alternatives = goInterfacesOf(context, type, from);
  return guess !== undefined && alternatives.some(({ isClient }) => isClient) ? { kind: 'library', type: guess, slots: {} } : undefined;
}

/** The last name of a type, which may have its package's path. */
function nameOf(type: string): string {
  return type.slice(Math.max(type.lastIndexOf('.'), type.lastIndexOf('/')) + 1);
}

/** An object of some class behind an interface. */
function implementing(context: Context, classes: readonly ClassValue[]): Value {
  return mergeValues(classes.map((each) => objectBehind(context, each)));
}

/** An object of a class that is known by its interface: what it was made with is not, whatever others of its class are given. */
function objectBehind(context: Context, type: ClassValue): InstanceValue {
  const bindings = new Map<object, Map<string, Value>>();
  climb(context, type, (info) => {
    for (const { form } of constructorsOf(info)) bindings.set(form, new Map(form.parameters.map(({ name }, index) => [name ?? `#${index}`, unknownValue])));
    return undefined;
  });
  return { kind: 'instance', class: type, bindings, fields: new Map(), file: '', line: 0, isAny: true, isBehind: true };
}

/**
 * What classes built on one do where that leaves a method open.
 * @param standsFor what the object is given by
 * @returns undefined where the method is not left open, or nobody is known to say it
 */
export function implementationsOf(context: Context, type: ClassValue, name: string, standsFor?: TermValue): Value | undefined {
  const own = climb(context, type, (info) => info.methods.get(name));
  if (own && !isLeftOpen(own)) return undefined;
  // Of an interface they say so themselves, and may be known only by now.
  const classes = [...overridesOf(context, type, name).classes, ...implementersOf(context, type.form.name, type.scope.module)];
  const methods = classes.flatMap((each): FunctionValue[] => {
    const method = classInfo(context, each).methods.get(name);
    // A property is read where it is asked for.
    return method && !method.form.isProperty ? [{ ...method, receiver: { ...objectBehind(context, each), ...(standsFor ? { standsFor } : {}) } }] : [];
  });
  if (methods.length === 0 || methods.length > maximumImplementers) return undefined;
  return mergeValues(methods);
}
