/** Items that a list may have or not: what is added to it under a condition. */
import { listOf, type ListValue, type Value } from './value.ts';

/** How many conditions are told apart. */
const maximumConditions = 5;

/** Whether a list's item is missing, may be, or is not settled to be there. */
export function isOptional(item: Value): boolean {
  if (item.kind === 'choice') return item.options.some(isOptional);
  if (item.kind === 'term' && item.op === 'call') return item.args.some(({ value }) => value.kind === 'nothing' && value.isAbsent === true);
  return item.kind === 'nothing' && item.isAbsent === true;
}

/**
 * The lists that one may be, with what is there and without what is not.
 * @returns undefined where a caller is to settle it, or there are too many
 */
export function withAndWithout(list: ListValue): readonly ListValue[] | undefined {
  if (list.items.some((item) => item.kind === 'term' && isOptional(item))) return undefined;
  const conditions = new Map<number, number>();
  for (const item of list.items) if (item.kind === 'choice' && isOptional(item)) conditions.set(item.id, item.options.length);
  if (conditions.size > maximumConditions) return undefined;
  let ways: ReadonlyMap<number, number>[] = [new Map()];
  for (const [id, options] of conditions) ways = ways.flatMap((way) => Array.from({ length: options }, (_, pick) => new Map([...way, [id, pick]])));
  return ways.map((way) => {
    const items = list.items.map((item) => (item.kind === 'choice' && way.has(item.id) ? (item.options[way.get(item.id) ?? 0] as Value) : item));
    return listOf(items.filter((item) => !isOptional(item)), list.each);
  });
}
