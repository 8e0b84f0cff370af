/** What subclasses say instead: an object that nobody was seen to make may be of any class built on its own. */
import type { ClassValue, FunctionValue } from '../value.ts';
import { classInfo, climb, ensureConstructed } from './classes.ts';
import type { Context } from './context.ts';
import { isSet } from './elsewhere.ts';
import { openModule } from './modules.ts';

/** How many files are opened for the classes built on one. */
const maximumFiles = 25;
/** How many classes built on one are looked at. */
const maximumClasses = 40;

/** The classes that say a member anew, and whether there may be more of them. */
export interface Overrides {
  readonly classes: readonly ClassValue[];
  readonly isMore: boolean;
}

const none: Overrides = { classes: [], isMore: false };

/**
 * The classes built on a class, at any distance, that say a member of it anew.
 * Files that define one are opened for it where they may define the member: they need not name S3.
 */
export function overridesOf(context: Context, value: ClassValue, name: string): Overrides {
  const files = context.project.extenders(value.scope.module, value.form.name, name);
  // What is set of an object from outside is not what its class says.
  const isSet = context.setOutside.size > 0 && context.setOutside.has(`${value.form.name}.${name}`);
  if (files.length === 0 && !context.subclasses.has(value.form)) return isSet ? { classes: [], isMore: true } : none;
  for (const file of files.slice(0, maximumFiles)) openModule(context, file);
  const below = subclassesOf(context, value);
  return { classes: below.filter((each) => saysItself(context, each, name)), isMore: isSet || files.length > maximumFiles || below.length >= maximumClasses };
}

/** Whether some class built on this one says the member anew. */
export function isOverridden(context: Context, value: ClassValue, name: string): boolean {
  const { classes, isMore } = overridesOf(context, value, name);
  return isMore || classes.length > 0;
}

/**
 * The same of a method. One that reaches objects itself is followed as it is written: what a subclass does instead is seen where that
 * is written, while what it is called with here would be lost.
 */
export function isMethodOverridden(context: Context, value: ClassValue, method: FunctionValue): boolean {
  const { name } = method.form;
  if (subclassesOf(context, value).some((each) => classInfo(context, each).methods.has(name))) return true;
  return context.operations.summarise(context, method).effects.length === 0 && isOverridden(context, value, name);
}

/** The classes known to be built on a class, at any distance. */
function subclassesOf(context: Context, value: ClassValue): ClassValue[] {
  const found = new Set<ClassValue>();
  const open = [value];
  for (let at = open.pop(); at && found.size < maximumClasses; at = open.pop()) {
    for (const each of context.subclasses.get(at.form) ?? []) {
      if (found.has(each)) continue;
      found.add(each);
      open.push(each);
    }
  }
  return [...found];
}

function saysItself(context: Context, value: ClassValue, name: string): boolean {
  ensureConstructed(context, value);
  const info = classInfo(context, value);
  return info.attributes.has(name) || info.methods.has(name) || info.fields.has(name) || isSet(info, name);
}

/** Whether a class built on this one gives a field of it another value: Java's fields are not said anew, a field of the same name is another. */
export function isSetBelow(context: Context, value: ClassValue, name: string): boolean {
  const { classes, isMore } = overridesOf(context, value, name);
  return isMore || classes.some((each) => {
    const info = classInfo(context, each);
    return !info.attributes.has(name) && (info.fields.has(name) || isSet(info, name));
  });
}

/** Whether a class leaves it to those built on it to say a member: it is declared alone, by a method that is left open, or not at all. */
export function isLeftToOthers(context: Context, value: ClassValue, name: string): boolean {
  return climb(context, value, (info): boolean | undefined => {
    if (info.fields.has(name)) return false;
    const method = info.methods.get(name);
    if (method) return isLeftOpen(method);
    return info.attributes.has(name) ? isBare(info.value, name) : undefined;
  }) ?? true;
}

/** Whether a class declares a field and gives it no value. */
export function isBare({ form }: ClassValue, name: string): boolean {
  return form.members.some((member) => member.kind === 'assign' && member.isBare === true && member.target.kind === 'name' && member.target.name === name);
}

/** Whether a method says nothing itself and is there for others to say: `raise NotImplementedError`, `...`, a declaration alone. */
export function isLeftOpen({ form, owner }: FunctionValue): boolean {
  return owner !== undefined && form.name !== owner.form.constructorName && form.body.every((statement) => statement.kind === 'stop' || (statement.kind === 'expression' && statement.value.kind !== 'call'));
}
