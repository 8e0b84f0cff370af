/** Calls as they were made: kept, so that what is learnt later of a function still reaches those who called it before. */
import type { Context, MadeCall } from './context.ts';

/** How many calls of one function are kept; of one that has more, what is learnt later takes another run of everything. */
export const maximumKept = 200;

/** Remembers a call of a function in the frame in hand. */
export function noteCall(context: Context, { callee, args, site }: Pick<MadeCall, 'callee' | 'args' | 'site'>): void {
  const { frame } = context;
  if (!frame) return;
  const calls = context.calls.get(callee.form) ?? [];
  if (calls.length === 0) context.calls.set(callee.form, calls);
  if (calls.length <= maximumKept) calls.push({ callee, ...(args ? { args } : {}), ...(site ? { site } : {}), frame, conditions: [...frame.conditions] });
}

/** Works as if a call were just being made: in its frame, and under its conditions. */
export function inPlace(context: Context, { frame, site, conditions }: Pick<MadeCall, 'frame' | 'site' | 'conditions'>, work: () => void): void {
  const outer = { frame: context.frame, site: context.site, depth: context.depth };
  const before = [...frame.conditions];
  frame.conditions.splice(0, before.length, ...conditions);
  Object.assign(context, { frame, site, depth: frame.callee ? 1 : 0 });
  work();
  frame.conditions.splice(0, frame.conditions.length, ...before);
  Object.assign(context, outer);
}
