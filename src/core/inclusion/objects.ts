/** Finds an object: which names it has, and for each a value that everything said about that name allows. */

import type { Json } from '../model.ts';
import { buildAutomaton, listWords } from './automaton.ts';
import { Undecided, type Place } from './budget.ts';
import type { Formula } from './formulas.ts';
import type { Language } from './languages.ts';
import { hasName, type Names } from './names.ts';
import { nothing, type Result, type Solver } from './solve.ts';

interface Rule {
  readonly names: Names;
  readonly of: Formula;
}

/** Names that no rule tells apart, other than those spelled out somewhere. */
interface NameClass {
  /** Whether its names match each of the patterns in question. */
  readonly matches: ReadonlyMap<number, boolean>;
  /** Its names, made as they are asked for. */
  readonly name: (index: number) => string | undefined;
}

const mostFillers = 5000;

export function solveObject(assertions: readonly Formula[], solver: Solver): Result {
  const { formulas, languages, budget } = solver;
  const universal: Rule[] = [];
  const wanted: Rule[] = [];
  let [min, max] = [0, Infinity];
  for (const assertion of assertions) {
    if (assertion.kind === 'every') universal.push(assertion);
    if (assertion.kind === 'exists') wanted.push(assertion);
    if (assertion.kind === 'count') [min, max] = [Math.max(min, assertion.min), Math.min(max, assertion.max)];
  }
  if (max < min) return nothing;

  const literals = new Set<string>();
  const patterns = new Map<number, Language>();
  for (const { names } of [...universal, ...wanted]) {
    for (const literal of names.literals) literals.add(literal);
    for (const language of names.languages) patterns.set(language.id, language);
  }
  // Rules about spelled-out names are looked up, so that a thousand properties stay cheap.
  const byName = new Map<string, Rule[]>();
  const general: Rule[] = [];
  for (const rule of universal) {
    if (rule.names.except || rule.names.languages.length > 0) general.push(rule);
    else for (const name of rule.names.literals) byName.set(name, [...(byName.get(name) ?? []), rule]);
  }
  const bases = new Map<string | NameClass, Formula>();
  let unknown: Place | undefined;

  function includes(names: Names, at: string | NameClass): boolean {
    if (typeof at === 'string') return hasName(names, at, languages);
    return names.languages.some((language) => at.matches.get(language.id)) !== names.except;
  }

  /** What every property with this name must satisfy. */
  function base(at: string | NameClass): Formula {
    let found = bases.get(at);
    if (found === undefined) {
      budget.spend(general.length + 1);
      const named = typeof at === 'string' ? (byName.get(at) ?? []) : [];
      found = formulas.all([...named, ...general.filter((rule) => includes(rule.names, at))].map((rule) => rule.of));
      bases.set(at, found);
    }
    return found;
  }

  function valueFor(formula: Formula): Json | undefined {
    const result = solver.solve(formula);
    if (result.kind === 'maybe') unknown = result.place;
    return result.kind === 'found' ? result.value : undefined;
  }

  let classes: readonly NameClass[] | undefined;
  function otherClasses(): readonly NameClass[] {
    classes ??= nameClasses([...patterns.values()], literals, solver);
    return classes;
  }

  // Properties that must be there by name come first: they are not a choice.
  const fixed = new Map<string, Formula>();
  const open: Rule[] = [];
  for (const rule of wanted) {
    const [only] = rule.names.literals;
    if (!rule.names.except && rule.names.literals.size === 1 && rule.names.languages.length === 0 && only !== undefined) {
      fixed.set(only, formulas.all([fixed.get(only) ?? base(only), rule.of]));
    } else open.push(rule);
  }
  if (fixed.size > max) return nothing;
  const chosen = new Map<string, { formula: Formula; value: Json }>();
  for (const [name, formula] of fixed) {
    const value = valueFor(formula);
    if (value !== undefined) chosen.set(name, { formula, value });
  }
  if (chosen.size < fixed.size) return impossible();

  function impossible(): Result {
    return unknown === undefined ? nothing : { kind: 'maybe', place: unknown };
  }

  function freshName(at: NameClass): string | undefined {
    for (let index = 0; ; index += 1) {
      const name = at.name(index);
      if (name === undefined || !chosen.has(name)) return name;
    }
  }

  /** Gives each remaining wish a property: one that is there already, one spelled out, or one more. */
  function place(index: number): Result {
    budget.spend(1);
    const rule = open[index];
    if (rule === undefined) return fill();
    for (const [name, entry] of [...chosen]) {
      if (!includes(rule.names, name)) continue;
      const result = put(name, formulas.all([entry.formula, rule.of]), index);
      if (result.kind === 'found') return result;
    }
    if (chosen.size >= max) return impossible();
    for (const name of literals) {
      if (chosen.has(name) || !includes(rule.names, name)) continue;
      const result = put(name, formulas.all([base(name), rule.of]), index);
      if (result.kind === 'found') return result;
    }
    for (const at of otherClasses()) {
      if (!includes(rule.names, at)) continue;
      const formula = formulas.all([base(at), rule.of]);
      if (formula === formulas.none) continue;
      const name = freshName(at);
      if (name === undefined) continue;
      const result = put(name, formula, index);
      if (result.kind === 'found') return result;
    }
    return impossible();
  }

  function put(name: string, formula: Formula, index: number): Result {
    const value = valueFor(formula);
    if (value === undefined) return impossible();
    const before = chosen.get(name);
    chosen.set(name, { formula, value });
    const result = place(index + 1);
    if (before === undefined) chosen.delete(name);
    else chosen.set(name, before);
    return result;
  }

  /** Adds properties until there are enough. */
  function fill(): Result {
    const entries = new Map([...chosen].map(([name, entry]) => [name, entry.value]));
    if (min - entries.size > mostFillers) {
      throw new Undecided({ keyword: 'minProperties', pointer: '', reason: `a witness would have more than ${mostFillers} properties` });
    }
    if (entries.size < min) {
      for (const name of literals) {
        if (entries.size >= min) break;
        if (entries.has(name)) continue;
        const value = valueFor(base(name));
        if (value !== undefined) entries.set(name, value);
      }
    }
    if (entries.size < min) {
      for (const at of otherClasses()) {
        const value = valueFor(base(at));
        if (value === undefined) continue;
        for (let index = 0; entries.size < min; index += 1) {
          budget.spend(1);
          const name = at.name(index);
          if (name === undefined) break;
          if (!entries.has(name)) entries.set(name, value);
        }
      }
    }
    // `fromEntries` makes own properties even of names such as `__proto__`.
    return entries.size < min ? impossible() : { kind: 'found', value: Object.fromEntries(entries) };
  }

  return place(0);
}

/** Splits the names that are spelled out nowhere by which patterns they match. */
function nameClasses(patterns: readonly Language[], literals: ReadonlySet<string>, solver: Solver): readonly NameClass[] {
  const { languages, budget } = solver;
  let classes: { language: Language; matches: Map<number, boolean> }[] = [{ language: languages.everything, matches: new Map() }];
  for (const pattern of patterns) {
    classes = classes.flatMap(({ language, matches }) => [
      { language: languages.both([language, languages.not(pattern)]), matches: new Map(matches).set(pattern.id, false) },
      { language: languages.both([language, pattern]), matches: new Map(matches).set(pattern.id, true) },
    ]);
    classes = classes.filter(({ language }) => hasWord(language, solver));
  }
  return classes.map(({ language, matches }) => {
    const found: string[] = [];
    const words = listWords(buildAutomaton(languages, language, budget), 0, Infinity, budget);
    const name = (index: number): string | undefined => {
      while (found.length <= index) {
        const next = words.next();
        if (next.done === true) return undefined;
        if (!literals.has(next.value)) found.push(next.value);
      }
      return found[index];
    };
    return { matches, name };
  });
}

function hasWord(language: Language, { languages, budget }: Solver): boolean {
  if (language === languages.nothing) return false;
  if (language === languages.everything) return true;
  return listWords(buildAutomaton(languages, language, budget), 0, Infinity, budget).next().done !== true;
}
