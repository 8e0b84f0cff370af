/** Finds a number within bounds that is, and is not, a multiple of given numbers. */

import { Undecided, type Budget } from './budget.ts';
import type { Formula } from './formulas.ts';
import {
  ceiling, compare, divide, floor, isMultiple, leastCommonMultiple, rational, times, toNumber, type Rational,
} from './rational.ts';
import { nothing, type Result } from './solve.ts';

/** Whole numbers first, then halves, then ever more decimals: enough for bounds that differ in practice. */
const fractions = [1n, 2n, ...Array.from({ length: 40 }, (_, index) => 10n ** BigInt(index + 1))];

export function solveNumber(assertions: readonly Formula[], budget: Budget): Result {
  const range = numberRange(assertions);
  const { lower, upper, multiple, notMultiples } = range;
  const excluded = new Set<unknown>();
  for (const assertion of assertions) {
    if (assertion.kind === 'values') for (const value of assertion.values.values()) excluded.add(value);
  }
  if (lower !== undefined && upper !== undefined) {
    const order = compare(lower.value, upper.value);
    if (order > 0 || (order === 0 && (lower.open || upper.open))) return nothing;
  }
  if (multiple !== undefined && notMultiples.some((other) => isMultiple(multiple, other))) return nothing;
  let unwritable = false;

  /** Prefers numbers on which exact and floating-point division agree, since other validators use the latter. */
  function accept(candidate: Rational, careful: boolean): number | undefined {
    budget.spend(1);
    if (notMultiples.some((other) => isMultiple(candidate, other))) return undefined;
    const value = toNumber(candidate);
    if (value === undefined) unwritable = true;
    if (value === undefined || excluded.has(value)) return undefined;
    if (careful && ![multiple, ...notMultiples].every((other) => other === undefined || agrees(candidate, value, other))) return undefined;
    return value;
  }

  /** Multiples of `unit` inside the bounds, those nearest to zero first. */
  function* candidates(unit: Rational): Generator<Rational> {
    const first = lower === undefined ? undefined : edge(divide(lower.value, unit), lower.open, 1n);
    const last = upper === undefined ? undefined : edge(divide(upper.value, unit), upper.open, -1n);
    const inside = (count: bigint) => (first === undefined || count >= first) && (last === undefined || count <= last);
    let up = first === undefined || first < 0n ? 0n : first;
    if (last !== undefined && last < up) up = last;
    let down = up - 1n;
    if (inside(up)) yield times(unit, rational(up, 1n));
    for (up += 1n; inside(up) || inside(down); up += 1n, down -= 1n) {
      if (inside(up)) yield times(unit, rational(up, 1n));
      if (inside(down)) yield times(unit, rational(down, 1n));
    }
  }

  /** The first of these multiples that will do; `left` when there were too many to try them all. */
  function among(unit: Rational, most: number): { value?: number; left: boolean } {
    let tries = 0;
    let second: number | undefined;
    for (const candidate of candidates(unit)) {
      tries += 1;
      const careful = accept(candidate, true);
      if (careful !== undefined) return { value: careful, left: false };
      second ??= accept(candidate, false);
      if (second === undefined ? unwritable && tries > most : tries > 50) return second === undefined ? { left: true } : { value: second, left: false };
    }
    return second === undefined ? { left: false } : { value: second, left: false };
  }

  if (multiple !== undefined) {
    const found = among(multiple, 2000);
    if (found.value !== undefined) return { kind: 'found', value: found.value };
    // Far from zero few numbers are doubles as they are written: those with few digits are.
    for (let power = 1n; found.left && power <= 310n; power += 1n) {
      const { value } = among(times(multiple, rational(10n ** power, 1n)), 3);
      if (value !== undefined) return { kind: 'found', value };
    }
    if (unwritable) throw noDouble();
    return nothing;
  }
  if (lower !== undefined && upper !== undefined && compare(lower.value, upper.value) === 0) {
    if (notMultiples.some((other) => isMultiple(lower.value, other))) return nothing;
    const value = toNumber(lower.value);
    if (value === undefined) throw noDouble();
    return excluded.has(value) ? nothing : { kind: 'found', value };
  }
  const tries = excluded.size + 30;
  for (const careful of [true, false]) {
    for (const parts of fractions) {
      let left = tries;
      for (const candidate of candidates(rational(1n, parts))) {
        const value = accept(candidate, careful);
        if (value !== undefined) return { kind: 'found', value };
        left -= 1;
        if (left < 0) break;
      }
    }
  }
  throw noDouble();
}

function noDouble(): Undecided {
  return new Undecided({ keyword: 'minimum', pointer: '', reason: 'the numbers in question have no exact double' });
}

function edge(value: Rational, open: boolean, direction: bigint): bigint {
  const whole = direction > 0n ? ceiling(value) : floor(value);
  return open && value.denominator === 1n ? whole + direction : whole;
}

function agrees(candidate: Rational, value: number, other: Rational): boolean {
  const divisor = toNumber(other);
  if (divisor === undefined) return true;
  return Number.isInteger(value / divisor) === isMultiple(candidate, other);
}

/** The tightest reading of the number assertions of one conjunction. */
interface NumberRange {
  lower?: { value: Rational; open: boolean };
  upper?: { value: Rational; open: boolean };
  multiple?: Rational;
  notMultiples: Rational[];
}

function numberRange(assertions: readonly Formula[]): NumberRange {
  const range: NumberRange = { notMultiples: [] };
  for (const assertion of assertions) {
    if (assertion.kind === 'multiple') {
      if (assertion.not) range.notMultiples.push(assertion.of);
      else range.multiple = range.multiple === undefined ? assertion.of : leastCommonMultiple(range.multiple, assertion.of);
    }
    if (assertion.kind !== 'bound') continue;
    const before = range[assertion.side];
    const order = before === undefined ? 0 : compare(assertion.value, before.value) * (assertion.side === 'lower' ? 1 : -1);
    if (before === undefined || order > 0) range[assertion.side] = { value: assertion.value, open: assertion.open };
    else if (order === 0 && assertion.open) before.open = true;
  }
  return range;
}
