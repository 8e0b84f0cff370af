/** Schemas as formulas: assertions per type, joined by "all" and "some", closed under negation, each written once. */

import type { Json } from '../model.ts';
import { Undecided, type Budget, type Place } from './budget.ts';
import type { Language } from './languages.ts';
import { everyName, isNoName, namesKey, oneName, otherNames, type Names } from './names.ts';
import type { Rational } from './rational.ts';
import { canonical, isObject, typeOf, type TypeName } from './values.ts';

export const typeBits: Readonly<Record<TypeName, number>> = { null: 1, boolean: 2, number: 4, string: 8, array: 16, object: 32 };
export const allTypes = 63;

interface Common {
  readonly id: number;
  /** The types of value that may satisfy it: a bit each. */
  readonly types: number;
}

/**
 * An assertion about one type holds for every value of another type, as JSON Schema's keywords do; `domain` says
 * which type it is about. Its negation is therefore "this type, and the opposite assertion".
 */
export type Assertion =
  | { readonly kind: 'bound'; readonly domain: 'number'; readonly side: 'lower' | 'upper'; readonly value: Rational; readonly open: boolean }
  | { readonly kind: 'multiple'; readonly domain: 'number'; readonly of: Rational; readonly not: boolean }
  | { readonly kind: 'length'; readonly domain: 'string'; readonly min: number; readonly max: number }
  | { readonly kind: 'matches'; readonly domain: 'string'; readonly language: Language; readonly not: boolean }
  | { readonly kind: 'count'; readonly domain: 'object'; readonly min: number; readonly max: number }
  | { readonly kind: 'every'; readonly domain: 'object'; readonly names: Names; readonly of: Formula }
  | { readonly kind: 'exists'; readonly domain: 'object'; readonly names: Names; readonly of: Formula }
  | { readonly kind: 'size'; readonly domain: 'array'; readonly min: number; readonly max: number }
  | { readonly kind: 'items'; readonly domain: 'array'; readonly from: number; readonly to: number; readonly of: Formula }
  | { readonly kind: 'atLeast'; readonly domain: 'array'; readonly count: number; readonly from: number; readonly to: number; readonly of: Formula }
  | { readonly kind: 'atMost'; readonly domain: 'array'; readonly count: number; readonly from: number; readonly to: number; readonly of: Formula }
  | { readonly kind: 'unique'; readonly domain: 'array'; readonly not: boolean };

/** Something the engine cannot look into; it still equals itself and contradicts its negation. */
export interface Opaque {
  readonly kind: 'opaque';
  readonly domains: number;
  readonly text: string;
  readonly place: Place;
  readonly not: boolean;
}

export type Formula = Common &
  (
    | { readonly kind: 'any' }
    | { readonly kind: 'none' }
    | { readonly kind: 'all'; readonly parts: readonly Formula[] }
    | { readonly kind: 'some'; readonly parts: readonly Formula[] }
    | { readonly kind: 'one'; readonly parts: readonly Formula[]; readonly not: boolean }
    | { readonly kind: 'types' }
    | { readonly kind: 'values'; readonly values: ReadonlyMap<string, Json>; readonly not: boolean }
    | { readonly kind: 'later'; readonly key: string; readonly open: () => Formula; readonly not: boolean }
    | Opaque
    | Assertion
  );
type Shape = Formula extends infer Each ? (Each extends Formula ? Omit<Each, keyof Common> : never) : never;

export interface Formulas {
  readonly any: Formula;
  readonly none: Formula;
  types(mask: number): Formula;
  values(values: readonly Json[]): Formula;
  all(parts: readonly Formula[]): Formula;
  some(parts: readonly Formula[]): Formula;
  /** Exactly one of the parts. */
  one(parts: readonly Formula[]): Formula;
  not(of: Formula): Formula;
  bound(side: 'lower' | 'upper', value: Rational, open: boolean): Formula;
  multiple(of: Rational): Formula;
  length(min: number, max: number): Formula;
  matches(language: Language): Formula;
  count(min: number, max: number): Formula;
  every(names: Names, of: Formula): Formula;
  exists(names: Names, of: Formula): Formula;
  size(min: number, max: number): Formula;
  items(from: number, to: number, of: Formula): Formula;
  atLeast(count: number, from: number, to: number, of: Formula): Formula;
  atMost(count: number, from: number, to: number, of: Formula): Formula;
  unique(): Formula;
  opaque(place: Place, text: string, domains?: number): Formula;
  /** A schema that is still being read: how recursion enters. */
  later(key: string, open: () => Formula): Formula;
  /** What the formula says of values of one type; assertions about other types are gone. */
  at(formula: Formula, type: TypeName): Formula;
  /** The ways in which a `some` or `one` can hold. */
  options(choice: Formula): readonly Formula[];
}

export function createFormulas(budget: Budget): Formulas {
  const interned = new Map<string, Formula>();
  const negations = new Map<number, Formula>();
  const specialised = new Map<string, Formula | 'open'>();

  function intern(key: string, types: number, shape: Shape): Formula {
    const known = interned.get(key);
    if (known !== undefined) return known;
    budget.spend(2 + key.length / 16);
    const made = { ...shape, id: interned.size, types } as Formula;
    interned.set(key, made);
    return made;
  }

  const any = intern('any', allTypes, { kind: 'any' });
  const none = intern('none', 0, { kind: 'none' });

  function assert(assertion: Assertion, key: string): Formula {
    return intern(key, allTypes, assertion);
  }

  function types(mask: number): Formula {
    if (mask === allTypes) return any;
    return mask === 0 ? none : intern(`t${mask}`, mask, { kind: 'types' });
  }

  /** "Of that type, and": how the negation of an assertion begins. */
  function of(domain: TypeName, formula: Formula): Formula {
    return all([types(typeBits[domain]), formula]);
  }

  function otherThan(domain: TypeName): Formula {
    return types(allTypes & ~typeBits[domain]);
  }

  function values(list: readonly Json[]): Formula {
    return valueSet(new Map(list.map((value) => [canonical(value), value])), false);
  }

  function valueSet(set: ReadonlyMap<string, Json>, not: boolean): Formula {
    if (set.size === 0) return not ? any : none;
    let mask = 0;
    for (const value of set.values()) mask |= typeBits[typeOf(value)];
    return intern(`v${not}${[...set.keys()].sort().join(' ')}`, not ? allTypes : mask, { kind: 'values', values: set, not });
  }

  function flatten(kind: 'all' | 'some', parts: readonly Formula[]): Map<number, Formula> {
    const flat = new Map<number, Formula>();
    const pending = [...parts].reverse();
    for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
      if (part.kind === kind) pending.push(...[...part.parts].reverse());
      else flat.set(part.id, part);
    }
    budget.spend(flat.size);
    return flat;
  }

  /** Whether one part is denied by others; the type that a denial asks for must be certain already. */
  function contradicts(flat: ReadonlyMap<number, Formula>, mask: number): boolean {
    function holds(part: Formula): boolean {
      return flat.has(part.id) || (part.kind === 'types' && (mask & ~part.types) === 0);
    }

    for (const id of flat.keys()) {
      const negation = negations.get(id);
      if (negation === undefined) continue;
      if (flat.has(negation.id)) return true;
      if (negation.kind === 'all' && negation.parts.every(holds)) return true;
    }
    return false;
  }

  function all(parts: readonly Formula[]): Formula {
    const flat = flatten('all', parts);
    flat.delete(any.id);
    if (flat.has(none.id)) return none;
    let mask = allTypes;
    let listed: Map<string, Json> | undefined;
    for (const part of [...flat.values()]) {
      mask &= part.types;
      if (part.kind === 'types') flat.delete(part.id);
      if (part.kind === 'values' && !part.not) {
        const before: ReadonlyMap<string, Json> = listed ?? part.values;
        listed = new Map([...part.values].filter(([key]) => before.has(key)));
        flat.delete(part.id);
      }
    }
    if (listed !== undefined) {
      for (const [key, value] of listed) if ((typeBits[typeOf(value)] & mask) === 0) listed.delete(key);
      for (const part of [...flat.values()]) {
        if (part.kind !== 'values') continue;
        for (const key of part.values.keys()) listed.delete(key);
        flat.delete(part.id);
      }
      const finite = valueSet(listed, false);
      if (finite === none) return none;
      flat.set(finite.id, finite);
    } else {
      const typed = types(mask);
      if (typed === none || contradicts(flat, mask)) return none;
      if (typed !== any && ![...flat.values()].some((part) => part.types === mask)) flat.set(typed.id, typed);
    }
    if (flat.size === 0) return any;
    const list = [...flat.values()];
    if (list.length === 1) return list[0] as Formula;
    const joined = list.map((part) => part.types).reduce((left, right) => left & right);
    return intern(`&${list.map((part) => part.id).sort((a, b) => a - b).join()}`, joined, { kind: 'all', parts: list });
  }

  function some(parts: readonly Formula[]): Formula {
    const flat = flatten('some', parts);
    flat.delete(none.id);
    if (flat.has(any.id)) return any;
    for (const id of flat.keys()) if (flat.has(negations.get(id)?.id ?? -1)) return any;
    let mask = 0;
    const listed = new Map<string, Json>();
    for (const part of [...flat.values()]) {
      if (part.kind === 'types') mask |= part.types;
      else if (part.kind === 'values' && !part.not) for (const [key, value] of part.values) listed.set(key, value);
      else continue;
      flat.delete(part.id);
    }
    for (const [key, value] of listed) if ((typeBits[typeOf(value)] & mask) !== 0) listed.delete(key);
    for (const extra of [types(mask), valueSet(listed, false)]) {
      if (extra === any) return any;
      if (extra !== none) flat.set(extra.id, extra);
    }
    const list = [...flat.values()];
    if (list.length < 2) return list[0] ?? none;
    const joined = list.map((part) => part.types).reduce((left, right) => left | right);
    return intern(`|${list.map((part) => part.id).sort((a, b) => a - b).join()}`, joined, { kind: 'some', parts: list });
  }

  function one(parts: readonly Formula[], not = false): Formula {
    const live = parts.filter((part) => part !== none);
    const certain = live.filter((part) => part === any).length;
    if (certain > 1) return not ? any : none;
    if (certain === 1) {
      const others = all(live.filter((part) => part !== any).map(negate));
      return not ? negate(others) : others;
    }
    if (live.length < 2) return not ? negate(live[0] ?? none) : (live[0] ?? none);
    budget.spend(live.length);
    const mask = live.map((part) => part.types).reduce((left, right) => left | right);
    const key = `${not ? 'x' : '1'}${live.map((part) => part.id).sort((a, b) => a - b).join()}`;
    return intern(key, not ? allTypes : mask, { kind: 'one', parts: live, not });
  }

  function negate(formula: Formula): Formula {
    const known = negations.get(formula.id);
    if (known !== undefined) return known;
    const result = negation(formula);
    negations.set(formula.id, result);
    if (!negations.has(result.id)) negations.set(result.id, formula);
    return result;
  }

  function negation(formula: Formula): Formula {
    switch (formula.kind) {
      case 'any':
        return none;
      case 'none':
        return any;
      case 'all':
        return some(formula.parts.map(negate));
      case 'some':
        return all(formula.parts.map(negate));
      case 'one':
        return one(formula.parts, !formula.not);
      case 'types':
        return types(allTypes & ~formula.types);
      case 'values':
        return valueSet(formula.values, !formula.not);
      case 'later':
        return later(formula.key, formula.open, !formula.not);
      case 'opaque': {
        const opposite = opaqueAs(formula, !formula.not);
        return formula.domains === allTypes ? opposite : all([types(formula.domains), opposite]);
      }
      case 'bound':
        return of('number', bound(formula.side === 'lower' ? 'upper' : 'lower', formula.value, !formula.open));
      case 'multiple':
        return of('number', multiple(formula.of, !formula.not));
      case 'length':
        return of('string', some([length(0, formula.min - 1), length(formula.max + 1, Infinity)]));
      case 'matches':
        return of('string', matches(formula.language, !formula.not));
      case 'count':
        return of('object', some([count(0, formula.min - 1), count(formula.max + 1, Infinity)]));
      case 'every':
        return of('object', exists(formula.names, negate(formula.of)));
      case 'exists':
        return of('object', every(formula.names, negate(formula.of)));
      case 'size':
        return of('array', some([size(0, formula.min - 1), size(formula.max + 1, Infinity)]));
      case 'items':
        return of('array', atLeast(1, formula.from, formula.to, negate(formula.of)));
      case 'atLeast':
        return of('array', atMost(formula.count - 1, formula.from, formula.to, formula.of));
      case 'atMost':
        return of('array', atLeast(formula.count + 1, formula.from, formula.to, formula.of));
      case 'unique':
        return of('array', unique(!formula.not));
    }
  }

  function bound(side: 'lower' | 'upper', value: Rational, open: boolean): Formula {
    const key = `b${side}${value.numerator}/${value.denominator}${open}`;
    return assert({ kind: 'bound', domain: 'number', side, value, open }, key);
  }

  function multiple(of: Rational, not = false): Formula {
    return assert({ kind: 'multiple', domain: 'number', of, not }, `m${of.numerator}/${of.denominator}${not}`);
  }

  function length(min: number, max: number): Formula {
    if (max < min || max < 0 || min === Infinity) return otherThan('string');
    if (min <= 0 && max === Infinity) return any;
    return assert({ kind: 'length', domain: 'string', min: Math.max(0, min), max }, `l${Math.max(0, min)},${max}`);
  }

  function matches(language: Language, not = false): Formula {
    return assert({ kind: 'matches', domain: 'string', language, not }, `p${language.id}${not}`);
  }

  function count(min: number, max: number): Formula {
    if (max < min || max < 0 || min === Infinity) return otherThan('object');
    if (min <= 0 && max === Infinity) return any;
    return assert({ kind: 'count', domain: 'object', min: Math.max(0, min), max }, `n${Math.max(0, min)},${max}`);
  }

  function every(names: Names, of: Formula): Formula {
    if (of === any || isNoName(names)) return any;
    return assert({ kind: 'every', domain: 'object', names, of }, `e${namesKey(names)}:${of.id}`);
  }

  function exists(names: Names, of: Formula): Formula {
    if (of === none || isNoName(names)) return otherThan('object');
    return assert({ kind: 'exists', domain: 'object', names, of }, `E${namesKey(names)}:${of.id}`);
  }

  function size(min: number, max: number): Formula {
    if (max < min || max < 0 || min === Infinity) return otherThan('array');
    if (min <= 0 && max === Infinity) return any;
    return assert({ kind: 'size', domain: 'array', min: Math.max(0, min), max }, `s${Math.max(0, min)},${max}`);
  }

  function items(from: number, to: number, of: Formula): Formula {
    if (of === any || to <= from) return any;
    if (of === none) return size(0, from);
    return assert({ kind: 'items', domain: 'array', from, to, of }, `i${from},${to}:${of.id}`);
  }

  function atLeast(least: number, from: number, to: number, of: Formula): Formula {
    if (least <= 0) return any;
    if (of === none || to - from < least) return otherThan('array');
    if (of === any) return size(from + least, Infinity);
    return assert({ kind: 'atLeast', domain: 'array', count: least, from, to, of }, `L${least},${from},${to}:${of.id}`);
  }

  function atMost(most: number, from: number, to: number, of: Formula): Formula {
    if (of === none || to - from <= most) return any;
    if (most < 0) return otherThan('array');
    if (most === 0) return items(from, to, negate(of));
    if (of === any) return size(0, from + most);
    return assert({ kind: 'atMost', domain: 'array', count: most, from, to, of }, `M${most},${from},${to}:${of.id}`);
  }

  function unique(not = false): Formula {
    return assert({ kind: 'unique', domain: 'array', not }, `u${not}`);
  }

  function opaqueAs(formula: { domains: number; text: string; place: Place }, not: boolean): Formula {
    const { domains, text, place } = formula;
    return intern(`?${not}${domains}${text}`, allTypes, { kind: 'opaque', domains, text, place, not });
  }

  function later(key: string, open: () => Formula, not = false): Formula {
    return intern(`@${not}${key}`, allTypes, { kind: 'later', key, open, not });
  }

  function at(formula: Formula, type: TypeName): Formula {
    const bit = typeBits[type];
    if ((formula.types & bit) === 0) return none;
    const key = `${formula.id}${type}`;
    const known = specialised.get(key);
    if (known === 'open') {
      const place = { keyword: '$ref', pointer: '', reason: 'a schema that refers to itself without descending into the document' };
      return opaqueAs({ domains: allTypes, text: `loop ${formula.id}`, place }, false);
    }
    if (known !== undefined) return known;
    specialised.set(key, 'open');
    const result = specialise(formula, type);
    specialised.set(key, result);
    return result;
  }

  function specialise(formula: Formula, type: TypeName): Formula {
    const bit = typeBits[type];
    switch (formula.kind) {
      case 'any':
      case 'none':
        return formula;
      case 'all':
        return all(formula.parts.map((part) => at(part, type)));
      case 'some':
        return some(formula.parts.map((part) => at(part, type)));
      case 'one':
        return settle(one(formula.parts.map((part) => at(part, type)), formula.not), formula, type);
      case 'types':
        return any;
      case 'values':
        return valuesAt(formula.values, formula.not, type);
      case 'later': {
        const opened = formula.open();
        return at(formula.not ? negate(opened) : opened, type);
      }
      case 'opaque':
        return (formula.domains & bit) === 0 ? any : formula;
      default:
        return formula.domain === type ? formula : any;
    }
  }

  /** Simplifying a `one` may bring in the negation of a part, whose other types are to be dropped again. */
  function settle(simplified: Formula, before: Formula, type: TypeName): Formula {
    return simplified.kind === 'one' || simplified === before ? simplified : at(simplified, type);
  }

  function valuesAt(set: ReadonlyMap<string, Json>, not: boolean, type: TypeName): Formula {
    const mine = new Map([...set].filter(([, value]) => typeOf(value) === type));
    if (!not) return valueSet(mine, false);
    if (type !== 'array' && type !== 'object') return valueSet(mine, true);
    // To differ from a structured value is to differ in one place; said that way, every solver can use it.
    return all([...mine.values()].map((value) => (isObject(value) ? differsFromObject(value) : differsFromArray(value as Json[]))));
  }

  function differsFromObject(value: { readonly [key: string]: Json }): Formula {
    const keys = Object.keys(value);
    const extra = exists(otherNames({ literals: new Set(keys), languages: [], except: false }), any);
    const ways = [keys.length === 0 ? exists(everyName, any) : extra];
    for (const key of keys) {
      const name = oneName(key);
      ways.push(every(name, none), exists(name, valueSet(new Map([[canonical(value[key] as Json), value[key] as Json]]), true)));
    }
    return some(ways.map((way) => at(way, 'object')));
  }

  function differsFromArray(value: readonly Json[]): Formula {
    const ways = [size(0, value.length - 1), size(value.length + 1, Infinity)];
    for (const [index, item] of value.entries()) {
      ways.push(atLeast(1, index, index + 1, valueSet(new Map([[canonical(item), item]]), true)));
    }
    return some(ways.map((way) => at(way, 'array')));
  }

  function options(choice: Formula): readonly Formula[] {
    if (choice.kind === 'some') return choice.parts;
    if (choice.kind !== 'one') throw new Undecided({ keyword: '', pointer: '', reason: `${choice.kind} is not a choice` });
    const { parts } = choice;
    if (!choice.not) {
      return parts.map((part, index) => all([part, ...parts.filter((_, other) => other !== index).map(negate)]));
    }
    const pairs = parts.flatMap((left, index) => parts.slice(index + 1).map((right) => all([left, right])));
    return [all(parts.map(negate)), ...pairs];
  }

  return {
    any, none, types, values, all, some, one, not: negate, bound, multiple, length, matches, count, every, exists, size,
    items, atLeast, atMost, unique, later, at, options,
    opaque: (place, text, domains = allTypes) => opaqueAs({ domains, text, place }, false),
  };
}
