/** What a function that a library calls comes to: what it returns, or hands to the callback in its last parameter. */
import { choose, isSymbolic, unknownValue, type LibraryValue, type Scope, type Value } from '../value.ts';
import { assign } from './assignments.ts';
import type { Context, Frame } from './context.ts';

/** The type of a callback whose second argument is wanted: `done(null, key)`. */
export const callbackType = 'callback';

/** What a function comes to whatever it is given; anything else stands for itself. */
export function handedValue(context: Context, value: Value): Value {
  if (value.kind !== 'function') return value;
  const module = context.modules.get(value.scope.module);
  if (!module) return unknownValue;
  const outer = context.frame;
  const frame: Frame = { returns: [], returnedWhen: [], yields: [], effects: [], nested: [], conditions: [], module };
  const scope: Scope = { variables: new Map(), parent: value.scope, module: value.scope.module, form: value.form, ...(value.owner ? { ownerClass: value.owner } : {}) };
  const given: Value[] = [];
  const callback: LibraryValue = { kind: 'library', type: callbackType, slots: {}, origin: given };
  const { parameters } = value.form;
  context.frame = frame;
  for (const [index, parameter] of parameters.entries()) assign(context, parameter.target, index > 0 && index === parameters.length - 1 ? callback : unknownValue, scope, true);
  context.operations.execute(context, value.form.body, scope);
  context.frame = outer;
  const handed = given.length > 0 ? given : frame.returns;
  // What hangs on the object around is not known here.
  return handed.length === 0 ? unknownValue : choose(handed.map((each) => (isSymbolic(each) ? context.operations.substitute(context, each, new Map(), 'everything') : each)));
}

/** Notes what a callback is called with. */
export function noteHanded(callback: LibraryValue, second: Value | undefined): void {
  if (Array.isArray(callback.origin) && second) (callback.origin as Value[]).push(second);
}
