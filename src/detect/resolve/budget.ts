/** How much work a file may cause: each has its share, so that one that eats much does not starve the others. */
import type { Context } from './context.ts';

/** Steps a file's own run may take: about a second. */
export const maximumSteps = 1_500_000;
/** Steps a file may take that is opened for what others import from it. */
export const openingSteps = 300_000;
/** Steps of all files together. */
const maximumTotal = 24_000_000;
/** How deep calls and substitutions nest: no input overflows the stack. */
export const maximumNested = 100;
/** How many names are followed to another, from file to file or within Terraform's module, before the first is known. */
const maximumFollowed = 300;

/** Each file has its share of the work: one that eats much does not starve the others. */
export function beginShare(context: Context, limit: number): void {
  context.steps = 0;
  context.limit = Math.min(limit, Math.max(0, maximumTotal - context.total));
  context.isExhausted = false;
}

/**
 * Does work with a share of its own, in the midst of another's: a file that is opened for what was asked last must not be left half read.
 * @param path the file; where its share is used up, whoever asked is cut off too
 */
export function withShare<T>(context: Context, limit: number, path: string, work: () => T): T {
  const { steps, limit: outer, isExhausted } = context;
  beginShare(context, limit);
  const result = work();
  const asked = context.frame?.module.path;
  if (context.isExhausted && asked !== undefined) context.cutOff.add(asked);
  endShare(context, path);
  Object.assign(context, { steps, limit: outer, isExhausted });
  return result;
}

/** Ends a share; where it was used up, the file counts as cut off. */
export function endShare(context: Context, path: string): void {
  context.total += context.steps;
  if (context.isExhausted) context.cutOff.add(path);
}

/**
 * Follows a name to where it is defined, and from there to the next: no chain of imports overflows the stack.
 * @param otherwise what stands for the end of a chain that is too long; who asked counts as cut off
 */
export function followed<T>(context: Context, otherwise: T, work: () => T): T {
  if (context.followedDepth >= maximumFollowed) {
    if (context.frame) context.cutOff.add(context.frame.module.path);
    return otherwise;
  }
  context.followedDepth += 1;
  const result = work();
  context.followedDepth -= 1;
  return result;
}

/** Takes steps from the share in hand. False once it is used up. */
export function spend(context: Context, amount = 1): boolean {
  context.steps += amount;
  if (context.steps > context.limit) context.isExhausted = true;
  return !context.isExhausted;
}
