/**
 * Looks for a value that satisfies a formula: per type, the assertions are solved together, and only a choice that
 * the found value violates is split into its ways.
 *
 * Recursion is a least fix-point. A smallest value that satisfies a goal has no part that satisfies the same goal, so
 * a goal met again inside itself counts as impossible there; answers that rest on such a cut are kept only once the
 * goal they rest on is settled.
 */

import type { Json } from '../model.ts';
import { solveArray } from './arrays.ts';
import { Undecided, type Budget, type Place } from './budget.ts';
import { typeBits, type Formula, type Formulas } from './formulas.ts';
import { createHolds, type Holds } from './holds.ts';
import type { Languages } from './languages.ts';
import { solveNumber } from './numbers.ts';
import { solveObject } from './objects.ts';
import { solveString } from './strings.ts';
import { typeNames, type TypeName } from './values.ts';

export type Result =
  | { readonly kind: 'found'; readonly value: Json }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'maybe'; readonly place: Place };

export const nothing: Result = { kind: 'nothing' };

export interface Solver {
  readonly formulas: Formulas;
  readonly languages: Languages;
  readonly budget: Budget;
  readonly holds: Holds;
  /** A value of any type that satisfies the formula. */
  solve(formula: Formula): Result;
}

/** Each level costs several stack frames; real documents are far shallower. */
const deepestGoal = 400;

export function createSolver(tools: { formulas: Formulas; languages: Languages; budget: Budget }): Solver {
  const { formulas, languages, budget } = tools;
  const holds = createHolds(formulas, languages, budget);
  const settled = new Map<string, Result>();
  const stack = new Map<string, number>();
  /** Goals found impossible under the assumption that an open goal is: key to the lowest open goal relied on. */
  const tentative = new Map<string, number>();
  const tentativeOrder: string[] = [];
  let lowest = Infinity;

  const solver: Solver = { formulas, languages, budget, holds, solve };

  function solve(formula: Formula): Result {
    let maybe: Result | undefined;
    for (const type of typeNames) {
      if ((formula.types & typeBits[type]) === 0) continue;
      const result = search(type, formulas.at(formula, type));
      if (result.kind === 'found') return result;
      if (result.kind === 'maybe') maybe = result;
    }
    return maybe ?? nothing;
  }

  function search(type: TypeName, formula: Formula): Result {
    if (formula.kind === 'none') return nothing;
    const key = `${type}${formula.id}`;
    const known = settled.get(key);
    if (known !== undefined) return known;
    const open = stack.get(key) ?? tentative.get(key);
    if (open !== undefined) {
      lowest = Math.min(lowest, open);
      return nothing;
    }
    const level = stack.size;
    if (level >= deepestGoal) {
      return { kind: 'maybe', place: { keyword: '', pointer: '', reason: `documents nested too deep to follow` } };
    }
    budget.spend(1);
    stack.set(key, level);
    const outer = lowest;
    const mark = tentativeOrder.length;
    lowest = Infinity;
    const result = attempt(type, formula);
    stack.delete(key);
    const mine = lowest;
    lowest = outer;
    if (result.kind === 'nothing' && mine < level) {
      tentative.set(key, mine);
      tentativeOrder.push(key);
      lowest = Math.min(outer, mine);
      return result;
    }
    for (const child of tentativeOrder.splice(mark)) {
      tentative.delete(child);
      if (result.kind === 'nothing') settled.set(child, nothing);
    }
    if (result.kind !== 'maybe' || mine >= level) settled.set(key, result);
    else lowest = Math.min(outer, mine);
    return result;
  }

  function attempt(type: TypeName, formula: Formula): Result {
    const parts = formula.kind === 'all' ? formula.parts : [formula];
    const finite = parts.find((part) => part.kind === 'values' && !part.not);
    if (finite?.kind === 'values') return among(finite.values.values(), formula);
    if (type === 'null') return among([null], formula);
    if (type === 'boolean') return among([true, false], formula);
    const choices = parts.filter((part) => part.kind === 'some' || part.kind === 'one');
    const opaque = parts.find((part) => part.kind === 'opaque');
    const assertions = parts.filter((part) => part.kind !== 'some' && part.kind !== 'one' && part.kind !== 'opaque');
    const first = together(type, assertions);
    if (first.kind === 'nothing') return nothing;
    const hidden: Result = opaque?.kind === 'opaque' ? { kind: 'maybe', place: opaque.place } : first;
    const open = first.kind === 'found' ? choices.filter((choice) => holds(choice, first.value) !== true) : choices;
    if (open.length === 0 && hidden.kind === 'found') return hidden;
    const choice = fewestWays(open.length > 0 ? open : choices);
    if (choice === undefined) return hidden;
    const others = parts.filter((part) => part !== choice);
    let maybe: Result | undefined;
    for (const option of formulas.options(choice)) {
      const result = search(type, formulas.at(formulas.all([...others, option]), type));
      if (result.kind === 'found') return result;
      if (result.kind === 'maybe') maybe = result;
      // What cannot be looked into stays so in every other way.
      if (maybe !== undefined && opaque !== undefined) return maybe;
    }
    return maybe ?? nothing;
  }

  function fewestWays(choices: readonly Formula[]): Formula | undefined {
    let best: Formula | undefined;
    let fewest = Infinity;
    for (const choice of choices) {
      if (choice.kind !== 'some' && choice.kind !== 'one') continue;
      const ways = choice.kind === 'one' && choice.not ? choice.parts.length ** 2 : choice.parts.length;
      if (ways < fewest) [best, fewest] = [choice, ways];
    }
    return best;
  }

  function among(values: Iterable<Json>, formula: Formula): Result {
    let maybe: Result | undefined;
    for (const value of values) {
      const answer = holds(formula, value);
      if (answer === true) return { kind: 'found', value };
      if (answer !== false) maybe = { kind: 'maybe', place: answer };
    }
    return maybe ?? nothing;
  }

  function together(type: TypeName, assertions: readonly Formula[]): Result {
    try {
      switch (type) {
        case 'number':
          return solveNumber(assertions, budget);
        case 'string':
          return solveString(assertions, solver);
        case 'array':
          return solveArray(assertions, solver);
        default:
          return solveObject(assertions, solver);
      }
    } catch (error) {
      // Too large here need not be too large for another way; a budget that is used up throws again at once.
      if (error instanceof Undecided) return { kind: 'maybe', place: error.place };
      throw error;
    }
  }

  return solver;
}
