/** Missed calls: those into files that were not opened for them, though they reach an object by what is known later. */
import type { Value } from '../value.ts';
import { beginShare, endShare, openingSteps } from './budget.ts';
import { invoke } from './calls.ts';
import { climb } from './classes.ts';
import type { Context, DeferredCall } from './context.ts';
import { maximumCalls, mayReach, opened } from './deferred.ts';
import { noteWrapper } from './functions.ts';

/** Whether some call into a file that was not opened for it reaches an object. */
export function isMissed(context: Context, path: string): boolean {
  const calls = context.deferred.get(path) ?? [];
  beginShare(context, openingSteps);
  return calls.length >= maximumCalls || calls.some((call) => isOf(context, call)) || context.isExhausted;
}

/**
 * Does such calls where they stand, as far as nobody went by what was seen of the function around them.
 * Those that are left stay missed: all is run again for them.
 */
export function callMissed(context: Context, path: string): void {
  const calls = context.deferred.get(path) ?? [];
  if (calls.length >= maximumCalls) return;
  const outer = { frame: context.frame, site: context.site, depth: context.depth };
  beginShare(context, openingSteps);
  context.deferred.set(path, calls.filter((call) => !isOf(context, call) || !callAgain(context, call)));
  endShare(context, path);
  Object.assign(context, outer);
}

/** Does one of them; false where a caller already took over what its function does without it. */
function callAgain(context: Context, { callee, args, site, frame, conditions }: DeferredCall): boolean {
  if (!site || !frame || context.isExhausted) return false;
  const around = frame.callee;
  if (around && (around.scope.form !== undefined || context.called.has(around.form) || typeof context.summaries.get(around.form) !== 'object')) return false;
  const before = [...frame.conditions];
  frame.conditions.splice(0, before.length, ...conditions);
  Object.assign(context, { frame, site, depth: around ? 1 : 0 });
  invoke(context, opened(context, callee), args, site);
  frame.conditions.splice(0, frame.conditions.length, ...before);
  if (around) noteWrapper(context, around, frame.effects);
  return true;
}

/** Whether a call reaches an object, by itself or by what it is given. */
function isOf(context: Context, { callee, args }: DeferredCall): boolean {
  return args.some((arg) => mayReach(context, arg.value)) || reaches(context, opened(context, callee));
}

/** Whether a call of this reaches an object. */
function reaches(context: Context, callee: Value): boolean {
  if (callee.kind === 'choice') return callee.options.some((option) => reaches(context, option));
  const called = callee.kind === 'class' ? climb(context, callee, (info) => info.methods.get(info.value.form.constructorName)) : callee;
  return called?.kind === 'function' && context.operations.summarise(context, called).effects.some((effect) => effect.node.isLikely);
}
