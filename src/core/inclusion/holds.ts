/** Whether one value satisfies a formula. */

import type { Json } from '../model.ts';
import type { Budget, Place } from './budget.ts';
import type { Formula, Formulas } from './formulas.ts';
import type { Languages } from './languages.ts';
import { hasName } from './names.ts';
import { compare, fromNumber, isMultiple } from './rational.ts';
import { canonical, codePoints, isObject, typeOf } from './values.ts';

/** True, false, or the place that keeps it from being known. */
export type Truth = boolean | Place;
export type Holds = (formula: Formula, value: Json) => Truth;

function and(parts: Iterable<Truth>): Truth {
  let unknown: Place | undefined;
  for (const part of parts) {
    if (part === false) return false;
    if (part !== true) unknown = part;
  }
  return unknown ?? true;
}

function or(parts: Iterable<Truth>): Truth {
  let unknown: Place | undefined;
  for (const part of parts) {
    if (part === true) return true;
    if (part !== false) unknown = part;
  }
  return unknown ?? false;
}

function not(truth: Truth): Truth {
  return typeof truth === 'boolean' ? !truth : truth;
}

export function createHolds(formulas: Formulas, languages: Languages, budget: Budget): Holds {
  function* each(values: readonly Json[], of: Formula): Generator<Truth> {
    for (const value of values) yield holds(of, value);
  }

  function* named(value: { readonly [key: string]: Json }, formula: Formula): Generator<Truth> {
    if (formula.kind !== 'every' && formula.kind !== 'exists') return;
    for (const key of Object.keys(value)) {
      if (hasName(formula.names, key, languages)) yield holds(formula.of, value[key] as Json);
    }
  }

  /** Whether the number of true answers lies between the bounds. */
  function counted(answers: Iterable<Truth>, min: number, max: number): Truth {
    let sure = 0;
    let possible = 0;
    let unknown: Place | undefined;
    for (const answer of answers) {
      if (answer === true) sure += 1;
      if (answer !== false) possible += 1;
      if (typeof answer === 'object') unknown = answer;
    }
    if (possible < min || sure > max) return false;
    return unknown === undefined || (sure >= min && possible <= max) ? true : unknown;
  }

  function* parts(list: readonly Formula[], value: Json): Generator<Truth> {
    for (const part of list) yield holds(part, value);
  }

  function holds(formula: Formula, value: Json): Truth {
    budget.spend(1);
    switch (formula.kind) {
      case 'any':
        return true;
      case 'none':
        return false;
      case 'all':
        return and(parts(formula.parts, value));
      case 'some':
        return or(parts(formula.parts, value));
      case 'one': {
        const exactly = counted(parts(formula.parts, value), 1, 1);
        return formula.not ? not(exactly) : exactly;
      }
      case 'types':
        return (formula.types & (1 << typeIndex[typeOf(value)])) !== 0;
      case 'values':
        return formula.values.has(canonical(value)) !== formula.not;
      case 'later':
        return holds(formulas.at(formula, typeOf(value)), value);
      case 'opaque':
        return (formula.domains & (1 << typeIndex[typeOf(value)])) === 0 ? true : formula.place;
      default:
        return typeOf(value) === formula.domain ? asserted(formula, value) : true;
    }
  }

  function asserted(formula: Formula, value: Json): Truth {
    if (typeof value === 'number') {
      if (formula.kind === 'bound') {
        const order = compare(fromNumber(value), formula.value) * (formula.side === 'lower' ? 1 : -1);
        return formula.open ? order > 0 : order >= 0;
      }
      return formula.kind === 'multiple' && isMultiple(fromNumber(value), formula.of) !== formula.not;
    }
    if (typeof value === 'string') {
      if (formula.kind === 'length') return within(codePoints(value), formula);
      return formula.kind === 'matches' && languages.accepts(formula.language, value) !== formula.not;
    }
    if (Array.isArray(value)) return assertedOfArray(formula, value);
    if (!isObject(value)) return false;
    if (formula.kind === 'count') return within(Object.keys(value).length, formula);
    return formula.kind === 'every' ? and(named(value, formula)) : or(named(value, formula));
  }

  function assertedOfArray(formula: Formula, value: readonly Json[]): Truth {
    switch (formula.kind) {
      case 'size':
        return within(value.length, formula);
      case 'items':
        return and(each(value.slice(formula.from, formula.to), formula.of));
      case 'atLeast':
        return counted(each(value.slice(formula.from, formula.to), formula.of), formula.count, Infinity);
      case 'atMost':
        return counted(each(value.slice(formula.from, formula.to), formula.of), 0, formula.count);
      case 'unique':
        return (new Set(value.map(canonical)).size === value.length) !== formula.not;
      default:
        return false;
    }
  }

  return holds;
}

const typeIndex = { null: 0, boolean: 1, number: 2, string: 3, array: 4, object: 5 } as const;

function within(size: number, bounds: { readonly min: number; readonly max: number }): boolean {
  return size >= bounds.min && size <= bounds.max;
}
