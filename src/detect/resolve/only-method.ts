/** Objects of which nothing is known but a method that they are asked for, where only one class of the repo has it. */
import type { InstanceValue } from '../value.ts';
import { classInfo } from './classes.ts';
import type { Context } from './context.ts';
import { openModule } from './modules.ts';

/** Names of one word are too common: any library's object may have such a method. */
const isTelling = /^[a-z]\w*_\w+$/;

/** An object of the only class that has a method, in Python, where a parameter says no type. */
export function onlyObjectWith(context: Context, method: string): InstanceValue | undefined {
  if (context.frame?.module.form.language !== 'python' || !isTelling.test(method)) return undefined;
  if (context.project.tables('python').rules.knowsName(method)) return undefined;
  const [path, ...others] = context.project.methodDefiners(method);
  if (path === undefined || others.length > 0) return undefined;
  for (const value of openModule(context, path)?.scope.variables.values() ?? []) {
    if (value.kind === 'class' && value.scope.module === path && classInfo(context, value).methods.has(method)) return { kind: 'instance', class: value, bindings: new Map(), fields: new Map(), file: '', line: 0, isAny: true };
  }
  return undefined;
}
