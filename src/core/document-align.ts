/** Which items of a list are still there in its next version: the pairs that an edit may keep in place. */
import type { Json, JsonObject } from './model.ts';

/** One step through both lists: kept (both), removed (`before` only) or added (`after` only). */
export type AlignStep =
  | { readonly before: number; readonly after: number }
  | { readonly before: number; readonly after: undefined }
  | { readonly before: undefined; readonly after: number };

/** Above this many comparisons the middle is replaced as a whole: correct, only less tender. */
const MAX_COMPARISONS = 1_000_000;

/**
 * Walks two versions of a list together. Items are the same if they are equal, or if they carry the same name:
 * `name`, `contract` with `from`, or `version`. Between those, nameless ones that have a key in common are paired in order.
 * @returns steps in the order of `after`, with removals where they were
 */
export function align(before: readonly Json[], after: readonly Json[]): AlignStep[] {
  const old = before.map(identity);
  const now = after.map(identity);
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let tail = 0;
  while (tail < old.length - start && tail < now.length - start && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;

  const steps: AlignStep[] = [];
  for (let index = 0; index < start; index += 1) steps.push({ before: index, after: index });
  steps.push(...pairUp(alignMiddle(old, now, start, tail), before, after));
  for (let index = tail; index > 0; index -= 1) steps.push({ before: old.length - index, after: now.length - index });
  return steps;
}

/** The longest common subsequence of what is left between equal ends. */
function alignMiddle(old: readonly string[], now: readonly string[], start: number, tail: number): AlignStep[] {
  const rows = old.length - tail - start;
  const columns = now.length - tail - start;
  const steps: AlignStep[] = [];
  let row = 0;
  let column = 0;
  if (rows * columns <= MAX_COMPARISONS) {
    const width = columns + 1;
    const lengths = new Uint32Array((rows + 1) * width);
    for (let i = rows - 1; i >= 0; i -= 1) {
      for (let j = columns - 1; j >= 0; j -= 1) {
        lengths[i * width + j] =
          old[start + i] === now[start + j]
            ? lengths[(i + 1) * width + j + 1]! + 1
            : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
      }
    }
    while (row < rows && column < columns) {
      if (old[start + row] === now[start + column]) {
        steps.push({ before: start + row, after: start + column });
        row += 1;
        column += 1;
      } else if (lengths[(row + 1) * width + column]! >= lengths[row * width + column + 1]!) {
        steps.push({ before: start + row, after: undefined });
        row += 1;
      } else {
        steps.push({ before: undefined, after: start + column });
        column += 1;
      }
    }
  }
  for (; row < rows; row += 1) steps.push({ before: start + row, after: undefined });
  for (; column < columns; column += 1) steps.push({ before: undefined, after: start + column });
  return steps;
}

/** Where as many were removed as added, each removed item may be the earlier form of an added one. */
function pairUp(steps: readonly AlignStep[], before: readonly Json[], after: readonly Json[]): AlignStep[] {
  const result: AlignStep[] = [];
  for (let at = 0; at < steps.length; ) {
    const end = steps.findIndex((step, index) => index >= at && step.before !== undefined && step.after !== undefined);
    const gap = steps.slice(at, end === -1 ? steps.length : end);
    const removed = gap.flatMap((step) => step.before ?? []);
    const added = gap.flatMap((step) => step.after ?? []);
    const pairs = removed.length === added.length && removed.every((old, index) => areForms(before[old]!, after[added[index]!]!));
    result.push(...(pairs ? removed.map((old, index) => ({ before: old, after: added[index]! })) : gap));
    if (end !== -1) result.push(steps[end]!);
    at = end === -1 ? steps.length : end + 1;
  }
  return result;
}

function areForms(left: Json, right: Json): boolean {
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) || Array.isArray(right)) return false;
  return isNameless(left) && isNameless(right) && Object.keys(left).some((key) => Object.hasOwn(right, key));
}

function isNameless(item: JsonObject): boolean {
  return !['name', 'contract', 'version'].some((key) => typeof item[key] === 'string');
}

/** A text that is the same for two items exactly if an edit may turn one into the other. */
function identity(item: Json): string {
  if (typeof item === 'object' && item !== null && !Array.isArray(item)) {
    if (typeof item['name'] === 'string') return `name ${item['name']}`;
    if (typeof item['contract'] === 'string') return `contract ${item['contract']} ${String(item['from'])}`;
    if (typeof item['version'] === 'string') return `version ${item['version']}`;
  }
  return canonical(item);
}

/** JSON with sorted keys. */
function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key]!)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

/** Deep equality of two values; the order of keys does not matter, that of items does. */
export function equalJson(left: Json, right: Json): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) || Array.isArray(right)) {
    return Array.isArray(left) && Array.isArray(right) && left.length === right.length && left.every((item, index) => equalJson(item, right[index]!));
  }
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => Object.hasOwn(right, key) && equalJson(left[key]!, right[key]!));
}
