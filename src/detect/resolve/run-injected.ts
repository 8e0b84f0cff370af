/** Methods of injected objects: a framework calls routes, jobs and handlers unseen, on the objects that were made here. */
import { waitsForCaller, type ClassValue, type FunctionValue, type InstanceValue } from '../value.ts';
import { beginShare, endShare, maximumSteps } from './budget.ts';
import { climb, isOfConstruction } from './classes.ts';
import { withReceiver } from './combine.ts';
import type { Context } from './context.ts';
import { instantiateEffect } from './functions.ts';
import { injectedObjects } from './injected.ts';

/** Does, for each such object, what its methods are written to do with what it was made with; what they are given stays open. */
export function runInjected(context: Context): void {
  const outer = context.frame;
  for (const object of injectedObjects(context)) {
    beginShare(context, maximumSteps);
    for (const method of methodsOf(context, object.class)) runOn(context, method, object);
    endShare(context, object.class.scope.module);
  }
  context.frame = outer;
}

/** The methods of a class and its bases; of those by one name the nearest. */
function methodsOf(context: Context, type: ClassValue): FunctionValue[] {
  const found = new Map<string, FunctionValue>();
  climb(context, type, (info) => {
    for (const [name, method] of info.methods) if (!found.has(name)) found.set(name, method);
    return undefined;
  });
  // A method is known by its name alone, and by its name with a number.
  return [...new Set(found.values())].filter(({ form, owner }, index, all) => all.findIndex((each) => each.form === form) === index && !form.isStatic && owner !== undefined && !isOfConstruction(owner.form, form.name));
}

function runOn(context: Context, method: FunctionValue, object: InstanceValue): void {
  const summary = context.summaries.get(method.form);
  if (!method.owner || summary === undefined || summary === 'running') return;
  const bindings = withReceiver(object.bindings, method.owner, object);
  context.frame = context.modules.get(method.scope.module)?.frames[0];
  for (const effect of summary.effects) {
    const { file, line, language, hint } = effect.node;
    // Where callers are seen they say it.
    if (context.followed.has(effect.node)) continue;
    if (waitsForCaller(effect.callee) || effect.args.some(({ value }) => waitsForCaller(value))) instantiateEffect(context, effect, { ...method, receiver: object }, bindings, { file, line, language, hint, isInPlace: true, isInjected: true });
  }
}
