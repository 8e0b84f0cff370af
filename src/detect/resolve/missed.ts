/** Missed calls: those into files that were not opened for them, though they reach an object by what is known in the end. */
import type { Value } from '../value.ts';
import { beginShare, openingSteps } from './budget.ts';
import { climb } from './classes.ts';
import type { Context } from './context.ts';
import { maximumCalls, mayReach, opened } from './deferred.ts';

/** Whether some call into a file that was not opened for it reaches an object. */
export function isMissed(context: Context, path: string): boolean {
  const calls = context.deferred.get(path) ?? [];
  beginShare(context, openingSteps);
  return calls.length >= maximumCalls || calls.some(({ callee, args }) => args.some((arg) => mayReach(context, arg.value)) || reaches(context, opened(context, callee))) || context.isExhausted;
}

/** Whether a call of this reaches an object. */
function reaches(context: Context, callee: Value): boolean {
  if (callee.kind === 'choice') return callee.options.some((option) => reaches(context, option));
  const called = callee.kind === 'class' ? climb(context, callee, (info) => info.methods.get(info.value.form.constructorName)) : callee;
  return called?.kind === 'function' && context.operations.summarise(context, called).effects.some((effect) => effect.node.isLikely);
}
