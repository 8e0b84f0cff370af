/** Names in scope: what a name stands for, whose body it is in, and the functions a body defines. */
import type { FunctionForm } from '../form.ts';
import { unknownValue, type FunctionValue, type Scope, type Value } from '../value.ts';
import type { Context } from './context.ts';

/** The value of a name, in the scope or around it. */
export function lookup(name: string, scope: Scope): Value | undefined {
  for (let at: Scope | undefined = scope; at; at = at.parent) {
    const value = readVariable(at.variables, name);
    if (value) return value;
  }
  return undefined;
}

/** The scope around that has a name. */
export function scopeOf(name: string, scope: Scope): Scope | undefined {
  for (let at: Scope | undefined = scope; at; at = at.parent) if (at.variables.has(name)) return at;
  return undefined;
}

/** A variable's value; an import is followed the first time. */
export function readVariable(variables: Map<string, Value>, name: string): Value | undefined {
  const value = variables.get(name);
  if (value?.kind !== 'lazy') return value;
  variables.set(name, unknownValue);
  const resolved = value.resolve();
  variables.set(name, resolved);
  return resolved;
}

/** `self` or `this`, as the method around a scope knows it. */
export function receiverOf(scope: Scope): Value | undefined {
  for (let at: Scope | undefined = scope; at; at = at.parent) {
    // What fields are given where they are declared is worked out for each object, as the constructor's body is.
    if (at.ownerClass && (at.form || !at.module.endsWith('.py'))) return { kind: 'term', op: 'receiver', owner: at.ownerClass };
  }
  return undefined;
}

/** Defines a function in a scope, once; its frame runs it if nothing calls it. */
export function defineFunction(context: Context, form: FunctionForm, scope: Scope): FunctionValue {
  const existing = scope.variables.get(form.name);
  if (existing?.kind === 'function' && existing.form === form) return existing;
  const value: FunctionValue = { kind: 'function', form, scope };
  if (form.name !== '' && form.receiverType === undefined) scope.variables.set(form.name, value);
  context.frame?.nested.push(value);
  return value;
}
