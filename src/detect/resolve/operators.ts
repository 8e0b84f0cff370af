/** Python's operators on objects of the repo's own classes: `store[key]`, `store[key] = data`, `key in store`, `del store[key]`. */
import type { Value } from '../value.ts';
import type { Context } from './context.ts';
import { memberOf } from './members.ts';

/**
 * Calls the method by which a class says what an operator does.
 * https://docs.python.org/3/reference/datamodel.html#emulating-container-types
 * @param line where the operator is written; undefined for languages that have no such methods
 * @returns what the method gives; undefined where the object is of no class that has it
 */
export function callOperator(context: Context, object: Value, name: string, args: readonly Value[], line: number | undefined): Value | undefined {
  const module = context.frame?.module;
  if (!module || line === undefined) return undefined;
  if (object.kind === 'choice' ? !object.options.some((each) => each.kind === 'instance') : object.kind !== 'instance' && object.kind !== 'term') return undefined;
  // What is not known yet has no method that can be called here.
  const method = memberOf(context, object, name);
  if (method.kind !== 'function' && !(method.kind === 'choice' && method.options.every((each) => each.kind === 'function'))) return undefined;
  const site = context.frame?.isRehearsal ? undefined : { file: module.path, line, language: module.form.language, hint: '' };
  return context.operations.invoke(context, method, args.map((value) => ({ value })), site);
}
