/** What a loop's body carries from one turn to the next: names that it reads before it gives them another value. */
import type { Statement, Target } from '../form.ts';

export interface CarriedNames {
  /** The names the body gives a value. */
  readonly assigned: readonly string[];
  /** Those among them that it may read first. */
  readonly carried: readonly string[];
}

const known = new WeakMap<readonly Statement[], CarriedNames>();

/** How deep a body is looked into. */
const maximumLook = 60;

/** The names that a loop's body carries from turn to turn; looked for once. */
export function carriedNames(body: readonly Statement[]): CarriedNames {
  const before = known.get(body);
  if (before) return before;
  const assigned = new Set<string>();
  const settled = new Set<string>();
  const early = new Set<string>();

  /** Notes what a part reads and assigns, in the order it runs; `isSure` where nothing can pass it by. */
  function walk(part: unknown, isSure: boolean, depth: number): void {
    if (depth > maximumLook || typeof part !== 'object' || part === null) return;
    if (Array.isArray(part)) {
      for (const each of part) walk(each, isSure, depth + 1);
      return;
    }
    const { kind } = part as { kind?: string };
    if (kind === 'name') {
      const { name } = part as { name: string };
      if (!settled.has(name)) early.add(name);
    } else if (kind === 'assign' || kind === 'assigned') {
      const { target, value } = part as { target: Target; value: unknown };
      walk(value, isSure, depth + 1);
      settle(target, isSure, depth);
    } else if (kind === 'append') {
      // What grows is looked at elsewhere.
      walk((part as { value: unknown }).value, isSure, depth + 1);
    } else {
      const isPassedBy = kind === 'branch' || kind === 'choice' || kind === 'loop' || kind === 'function' || kind === 'class';
      for (const each of Object.values(part)) walk(each, isSure && !isPassedBy, depth + 1);
    }
  }

  function settle(target: Target, isSure: boolean, depth: number): void {
    if (target.kind === 'name') {
      assigned.add(target.name);
      if (isSure) settled.add(target.name);
    } else if (target.kind === 'parts') for (const part of target.parts) settle(part.target, isSure, depth);
    else walk(target, isSure, depth + 1);
  }

  walk(body, true, 0);
  const found: CarriedNames = { assigned: [...assigned], carried: [...assigned].filter((name) => early.has(name)) };
  known.set(body, found);
  return found;
}
