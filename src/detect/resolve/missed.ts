/** Missed calls: those into files that were not opened for them, though they reach an object by what is known later. */
import type { FunctionForm } from '../form.ts';
import type { Value } from '../value.ts';
import { beginShare, endShare, openingSteps } from './budget.ts';
import { invoke } from './calls.ts';
import { climb } from './classes.ts';
import type { Context, DeferredCall, Effect, Frame } from './context.ts';
import { maximumCalls, mayReach, opened } from './deferred.ts';
import { callLater, noteWrapper } from './functions.ts';
import { inPlace, maximumKept } from './made-calls.ts';
import { maximumDepth } from './record.ts';

/** Whether some call into a file that was not opened for it reaches an object. */
export function isMissed(context: Context, path: string): boolean {
  const calls = context.deferred.get(path) ?? [];
  beginShare(context, openingSteps);
  return calls.length >= maximumCalls || calls.some((call) => isOf(context, call)) || context.isExhausted;
}

/**
 * Does such calls where they stand, and what follows from them where the functions around them were called.
 * Those that are left stay missed: all is run again for them.
 * @returns whether any was done
 */
export function callMissed(context: Context, path: string): boolean {
  const calls = context.deferred.get(path) ?? [];
  if (calls.length === 0 || calls.length >= maximumCalls) return false;
  beginShare(context, openingSteps);
  const left = calls.filter((call) => !isOf(context, call) || !callAgain(context, call));
  context.deferred.set(path, left);
  endShare(context, path);
  return left.length < calls.length;
}

/** Does one of them; false where it cannot be told who would be told more by it. */
function callAgain(context: Context, { callee, args, site, frame, conditions }: DeferredCall): boolean {
  const before = frame.effects.length;
  inPlace(context, { frame, site, conditions }, () => invoke(context, opened(context, callee), args, site));
  return !context.isExhausted && tellCallers(context, frame, frame.effects.slice(before), new Set());
}

/** Does what a function was just found to do where it was called before. */
function tellCallers(context: Context, frame: Frame, found: readonly Effect[], above: ReadonlySet<FunctionForm>): boolean {
  const { callee } = frame;
  if (!callee || found.length === 0 || above.has(callee.form)) return true;
  // It is being run: whoever called it is told in the end.
  if (context.summaries.get(callee.form) === 'running') return true;
  noteWrapper(context, callee, found);
  const calls = context.calls.get(callee.form) ?? [];
  if (calls.length > maximumKept || above.size > maximumDepth) return false;
  // Where a function calls itself, it does the same again.
  const start = frame.effects.length;
  for (const call of calls) if (call.frame === frame) inPlace(context, call, () => callLater(context, found, call));
  const effects = [...found, ...frame.effects.slice(start)];
  return calls.every((call) => {
    if (call.frame === frame) return true;
    const before = call.frame.effects.length;
    inPlace(context, call, () => callLater(context, effects, call));
    return !context.isExhausted && tellCallers(context, call.frame, call.frame.effects.slice(before), new Set([...above, callee.form]));
  });
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
