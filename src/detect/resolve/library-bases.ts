/** Classes of the repo that are built on a library's class: their objects are used as the library's are. */
import { locateSlot } from '../places.ts';
import { parsePlaces, type Place } from '../rules/rule.ts';
import { type ArgumentValue, type ClassValue, type InstanceValue, type LibraryValue, type Scope, type Value } from '../value.ts';
import { basesOf, classInfo, ensureConstructed } from './classes.ts';
import type { Context } from './context.ts';
import { lastName } from './naming.ts';
import { receiverOf } from './scopes.ts';

/** How far up a library's class is looked for. */
const maximumBases = 6;

/**
 * What an object of a class is to the table of a library's calls, where the class or one above it is built on a class of that library.
 * What the library's constructor is given, a class's own constructor says; or the class does, as an attribute.
 * @param object what is known of it beside its class
 */
export function libraryBehind(context: Context, type: ClassValue, object?: InstanceValue): LibraryValue | undefined {
  const attributes: ArgumentValue[] = [...(object?.fields ?? [])].map(([name, value]) => ({ name, value }));
  const find = (at: ClassValue, depth: number): LibraryValue | undefined => {
    ensureConstructed(context, at);
    for (const each of classInfo(context, at).givenAbove ?? []) if (each.name === undefined || !attributes.some(({ name }) => name === each.name)) attributes.push(each);
    for (const [name, value] of classInfo(context, at).attributes) if (!attributes.some((each) => each.name === name)) attributes.push({ name, value });
    // `Base = S3Storage if settings.BUCKET else FileSystemStorage`: it may be either.
    for (const base of basesOf(context, at).flatMap((each) => (each.kind === 'choice' ? each.options : [each]))) {
      const found = base.kind === 'external' ? madeBy(context, base.path, attributes) : base.kind === 'class' && base.form !== at.form && depth < maximumBases ? find(base, depth + 1) : undefined;
      if (found) return found;
    }
    return undefined;
  };
  return find(type, 0);
}

/** What a library's class makes, by the rule of its constructor or by its name alone. */
function madeBy(context: Context, path: string, args: readonly ArgumentValue[]): LibraryValue | undefined {
  const { rules, types } = context.project.tables(context.frame?.module.form.language ?? 'python');
  const rule = rules.find(path)?.find((each) => each.gives !== undefined && !each.access);
  const type = rule?.gives ?? (Object.hasOwn(types, lastName(path)) ? types[lastName(path)] : undefined);
  if (type === undefined) return undefined;
  const slots: Record<string, Value> = {};
  const plain = args.filter(({ spread }) => spread === undefined);
  for (const [slot, places] of parsePlaces(rule?.slots)) {
    const value = spreadEntry(context, places, args) ?? locateSlot(rule?.slots, slot, plain, undefined, context.hands);
    if (value) slots[slot] = value;
  }
  return { kind: 'library', type, slots };
}

/** Keeps what an object is made with where its class has no constructor of its own: the library's takes it. */
export function keepGiven(context: Context, type: ClassValue, args: readonly ArgumentValue[], fields: Map<string, Value>): void {
  if (type.form.bases.length === 0 || !args.some(({ name }) => name !== undefined) || !libraryBehind(context, type)) return;
  for (const { name, value } of args) if (name !== undefined && !fields.has(name)) fields.set(name, value);
}

/** What options that are handed on are seen to have by one of a place's names. */
function spreadEntry(context: Context, places: readonly Place[], args: readonly ArgumentValue[]): Value | undefined {
  for (const { spread, value } of args) {
    if (spread !== 'dict') continue;
    for (const { head } of places) {
      const entry = 'name' in head ? context.hands.member(value, head.name) : undefined;
      // What only the caller may give is not said here: `kwargs['location']` itself.
      if (entry?.kind === 'text' || entry?.kind === 'choice' || (entry?.kind === 'term' && entry.op === 'call')) return entry;
    }
  }
  return undefined;
}

/** `super().__init__(location='media', **kwargs)`: remembers what a library's constructor is given. What a caller may give besides is not seen here. */
export function noteGivenAbove(context: Context, args: readonly ArgumentValue[], scope: Scope): void {
  const receiver = receiverOf(scope);
  if (receiver?.kind !== 'term' || receiver.op !== 'receiver') return;
  classInfo(context, receiver.owner).givenAbove = args.flatMap((arg): ArgumentValue[] => {
    if (arg.spread === undefined) return [arg];
    return arg.spread === 'dict' ? [arg] : [];
  });
}
