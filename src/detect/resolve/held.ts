/** Held wrappers: the names under which a file hands on objects whose methods reach S3, though their class is of another file. */
import type { ClassForm } from '../form.ts';
import type { ClassValue, Value } from '../value.ts';
import { classInfo } from './classes.ts';
import type { Context, ModuleState, Wrapper } from './context.ts';

/** What files that were run hold: `export default new Storage()`, `class Avatars extends Storage`, `get_storage()`. */
export function heldWrappers(context: Context): Wrapper[] {
  const methods = new Map<ClassForm, Set<string>>();
  for (const { name, owner } of context.wrappers.values()) {
    if (owner) inherit(context, owner, name, methods);
  }
  if (methods.size === 0) return [];
  const own = new Set([...context.wrappers.values()].map(({ owner }) => owner));
  const held: Wrapper[] = [];
  for (const state of context.modules.values()) {
    for (const value of handedOn(state)) {
      for (const type of classesOf(context, value)) {
        if (type.scope.module === state.path && value.kind === 'class' && own.has(type.form)) continue;
        for (const name of methods.get(type.form) ?? []) held.push({ file: state.path, name, isHeld: true });
      }
    }
  }
  return held;
}

/** Notes a method for a class and for those built on it. */
function inherit(context: Context, owner: ClassForm, name: string, methods: Map<ClassForm, Set<string>>): void {
  const names = methods.get(owner) ?? new Set();
  if (names.has(name)) return;
  methods.set(owner, names.add(name));
  for (const subclass of context.subclasses.get(owner) ?? []) inherit(context, subclass.form, name, methods);
}

/** What a file hands on: its exports, or in Python all its names; of classes only its own. */
function handedOn({ path, form, scope, exports }: ModuleState): Value[] {
  const values = form.language === 'python' ? scope.variables.values() : exports.values();
  return [...values].filter((value) => value.kind !== 'class' || value.scope.module === path);
}

/** The classes a value makes objects of, or is one of, and those of the objects that a class keeps in its fields. */
function classesOf(context: Context, value: Value, depth = 0): ClassValue[] {
  if (depth > 2) return [];
  switch (value.kind) {
    case 'class':
      // `self.store.put(…)` in a class built on this one.
      return depth > 0 ? [value] : [value, ...[...classInfo(context, value).fields.values()].flatMap((field) => (field.kind === 'class' ? [] : classesOf(context, field, 1)))];
    case 'instance':
      return [value.class];
    case 'choice':
      return value.options.flatMap((option) => classesOf(context, option, depth + 1));
    case 'function': {
      const summary = context.summaries.get(value.form);
      return summary === undefined || summary === 'running' ? [] : classesOf(context, summary.returns, depth + 1);
    }
    default:
      return [];
  }
}
