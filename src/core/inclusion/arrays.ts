/** Finds an array: how long, what each item must satisfy, how often something occurs, and whether items repeat. */

import type { Json } from '../model.ts';
import { Undecided, type Place } from './budget.ts';
import type { Formula } from './formulas.ts';
import { nothing, type Result, type Solver } from './solve.ts';
import { canonical } from './values.ts';

interface Occurrence {
  readonly count: number;
  readonly from: number;
  readonly to: number;
  readonly of: Formula;
}

/** Positions about which the same is asked; only those behind every index mentioned come in numbers. */
interface Group {
  readonly positions: readonly number[];
  readonly formula: Formula;
}

const longestArray = 5000;

export function solveArray(assertions: readonly Formula[], solver: Solver): Result {
  const { formulas, budget } = solver;
  const universal: { from: number; to: number; of: Formula }[] = [];
  const atLeast: Occurrence[] = [];
  const atMost: Occurrence[] = [];
  let [min, max] = [0, Infinity];
  let unique = false;
  let repeated = false;
  for (const assertion of assertions) {
    if (assertion.kind === 'items') universal.push(assertion);
    if (assertion.kind === 'atLeast') atLeast.push(assertion);
    if (assertion.kind === 'atMost') atMost.push(assertion);
    if (assertion.kind === 'size') [min, max] = [Math.max(min, assertion.min), Math.min(max, assertion.max)];
    if (assertion.kind === 'unique' && assertion.not) repeated = true;
    if (assertion.kind === 'unique' && !assertion.not) unique = true;
  }
  if (max < min || (unique && repeated)) return nothing;

  // Behind the last index mentioned all positions are alike.
  const edges = [...universal, ...atLeast, ...atMost].flatMap(({ from, to }) => [from, to]).filter(Number.isFinite);
  const prefix = Math.max(0, ...edges);
  const needed = atLeast.reduce((sum, { count }) => sum + count, 0) + (repeated ? 2 : 0);
  // Taking away an item that nothing asks for leaves the array valid, so no longer one is needed.
  const longest = Math.min(max, Math.max(min, prefix + needed));
  let unknown: Place | undefined;

  function impossible(): Result {
    return unknown === undefined ? nothing : { kind: 'maybe', place: unknown };
  }

  function valueFor(formula: Formula): Json | undefined {
    const result = solver.solve(formula);
    if (result.kind === 'maybe') unknown = result.place;
    return result.kind === 'found' ? result.value : undefined;
  }

  function possible(formula: Formula): boolean {
    return valueFor(formula) !== undefined;
  }

  function covers(range: { from: number; to: number }, position: number): boolean {
    return position >= range.from && position < range.to;
  }

  function base(position: number): Formula {
    return formulas.all(universal.filter((rule) => covers(rule, position)).map((rule) => rule.of));
  }

  function solveLength(length: number): Result {
    const groups: Group[] = [];
    for (let position = 0; position < Math.min(length, prefix); position += 1) {
      groups.push({ positions: [position], formula: base(position) });
    }
    if (length > prefix) {
      const positions = Array.from({ length: length - prefix }, (_, index) => prefix + index);
      groups.push({ positions, formula: base(prefix) });
    }
    if (!groups.every((group) => possible(group.formula))) return impossible();
    return require(groups, 0);
  }

  /** Chooses which positions give each occurrence that is asked for. */
  function require(groups: readonly Group[], index: number): Result {
    const want = atLeast[index];
    if (want === undefined) return forbid(groups, 0);
    return distribute(groups, 0, want.count, want, [], (next) => require(next, index + 1));
  }

  function distribute(
    groups: readonly Group[], at: number, left: number, want: Occurrence, before: readonly Group[],
    then: (groups: readonly Group[]) => Result,
  ): Result {
    budget.spend(1);
    if (left === 0) return then([...before, ...groups.slice(at)]);
    const group = groups[at];
    if (group === undefined) return impossible();
    const formula = formulas.all([group.formula, want.of]);
    const inRange = covers(want, group.positions[0] as number) && possible(formula);
    const most = inRange ? Math.min(left, group.positions.length) : 0;
    for (let take = most; take >= 0; take -= 1) {
      const result = distribute(groups, at + 1, left - take, want, [...before, ...split(group, take, formula, group.formula)], then);
      if (result.kind === 'found') return result;
    }
    return impossible();
  }

  /** Chooses which positions may be among the few occurrences that are allowed; all others must differ. */
  function forbid(groups: readonly Group[], index: number): Result {
    const limit = atMost[index];
    if (limit === undefined) return finish(groups);
    return spare(groups, 0, limit.count, limit, [], (next) => forbid(next, index + 1));
  }

  function spare(
    groups: readonly Group[], at: number, left: number, limit: Occurrence, before: readonly Group[],
    then: (groups: readonly Group[]) => Result,
  ): Result {
    budget.spend(1);
    const group = groups[at];
    if (group === undefined) return then(before);
    if (!covers(limit, group.positions[0] as number)) return spare(groups, at + 1, left, limit, [...before, group], then);
    const other = formulas.all([group.formula, formulas.not(limit.of)]);
    const least = possible(other) ? 0 : group.positions.length;
    for (let allowed = least; allowed <= Math.min(left, group.positions.length); allowed += 1) {
      const next = [...before, ...split(group, allowed, group.formula, other)];
      const result = spare(groups, at + 1, left - allowed, limit, next, then);
      if (result.kind === 'found') return result;
    }
    return impossible();
  }

  function split(group: Group, count: number, first: Formula, rest: Formula): Group[] {
    return [
      { positions: group.positions.slice(0, count), formula: first },
      { positions: group.positions.slice(count), formula: rest },
    ].filter(({ positions }) => positions.length > 0);
  }

  function finish(groups: readonly Group[]): Result {
    if (unique) return distinct(groups);
    const result: Json[] = [];
    for (const { positions, formula } of groups) {
      const value = valueFor(formula);
      if (value === undefined) return impossible();
      for (const position of positions) result[position] = value;
    }
    return repeated ? repeat(groups, result) : { kind: 'found', value: result };
  }

  /** Makes two positions equal. */
  function repeat(groups: readonly Group[], values: readonly Json[]): Result {
    for (const [index, left] of groups.entries()) {
      for (const right of groups.slice(index)) {
        budget.spend(1);
        const [one, two] = left === right ? left.positions : [left.positions[0], right.positions[0]];
        if (one === undefined || two === undefined) continue;
        const value = valueFor(formulas.all([left.formula, right.formula]));
        if (value === undefined) continue;
        const result = [...values];
        result[one] = value;
        result[two] = value;
        return { kind: 'found', value: result };
      }
    }
    return impossible();
  }

  /** Gives every position a value of its own: as many candidates as positions are always enough (Hall's theorem). */
  function distinct(groups: readonly Group[]): Result {
    const total = groups.reduce((sum, group) => sum + group.positions.length, 0);
    const positions = groups.flatMap((group) => {
      const candidates = several(group.formula, total);
      return group.positions.map((position) => ({ position, candidates }));
    });
    const owner = new Map<string, number>();
    const result: Json[] = [];

    function assign(index: number, tried: Set<string>): boolean {
      const entry = positions[index];
      if (entry === undefined) return false;
      for (const [key, value] of entry.candidates) {
        budget.spend(1);
        if (tried.has(key)) continue;
        tried.add(key);
        const holder = owner.get(key);
        if (holder !== undefined && !assign(holder, tried)) continue;
        owner.set(key, index);
        result[entry.position] = value;
        return true;
      }
      return false;
    }

    for (const index of positions.keys()) if (!assign(index, new Set())) return impossible();
    return { kind: 'found', value: result };
  }

  const listed = new Map<number, ReadonlyMap<string, Json>>();
  function several(formula: Formula, count: number): ReadonlyMap<string, Json> {
    const known = listed.get(formula.id);
    if (known !== undefined && known.size >= count) return known;
    const found = new Map<string, Json>();
    let rest = formula;
    while (found.size < count) {
      const value = valueFor(rest);
      if (value === undefined) break;
      found.set(canonical(value), value);
      rest = formulas.all([formula, formulas.not(formulas.values([...found.values()]))]);
    }
    listed.set(formula.id, found);
    return found;
  }

  if (min > longestArray) {
    throw new Undecided({ keyword: 'minItems', pointer: '', reason: `a witness would have more than ${longestArray} items` });
  }
  for (let length = min; length <= longest; length += 1) {
    const result = solveLength(length);
    if (result.kind === 'found') return result;
  }
  return impossible();
}
