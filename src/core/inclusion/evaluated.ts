/** Which properties and items the other keywords of a schema evaluate, for `unevaluatedProperties` and `unevaluatedItems`. */

import type { Budget } from './budget.ts';
import type { Compiler } from './compile.ts';
import type { Formula, Formulas } from './formulas.ts';
import type { JsonObject } from '../model.ts';
import { everyName, isNoName, joinNames, namesIn, noName, oneName, type Names } from './names.ts';
import type { Site } from './references.ts';
import { isObject, own } from './values.ts';
import { UnsupportedPattern } from './pattern.ts';

/** One case: when it applies, and what is evaluated then (2020-12 core, section 11). */
export interface Evaluation {
  readonly when: Formula;
  readonly names: Names;
  /** Items before this index. */
  readonly items: number;
  /** Items that one of these accepts, through `contains`; not so in 2019-09. */
  readonly contains: readonly Formula[];
}

const mostCases = 128;

class TooHard extends Error {}

interface Tools {
  readonly compiler: Compiler;
  /** Reads a schema that applies to the same value. */
  readonly inPlace: (site: Site) => Formula;
  readonly formulas: Formulas;
  readonly budget: Budget;
}

/**
 * The cases exclude each other and cover everything that the rest of the schema accepts.
 * @param keyword the `unevaluated...` keyword that asks; it does not count itself
 * @returns the cases, or why they cannot be told
 */
export function evaluations(site: Site, keyword: string, tools: Tools): readonly Evaluation[] | string {
  const { compiler, inPlace, formulas, budget } = tools;
  const nothing: Evaluation = { when: formulas.any, names: noName, items: 0, contains: [] };
  const about = keyword === 'unevaluatedProperties' ? 'properties' : 'items';

  function product(left: readonly Evaluation[], right: readonly Evaluation[]): readonly Evaluation[] {
    if (left.length * right.length > mostCases) throw new TooHard(`more than ${mostCases} cases of which branches apply`);
    budget.spend(left.length * right.length);
    return left.flatMap((one) =>
      right.map((other) => ({
        when: formulas.all([one.when, other.when]),
        names: joinNames([one.names, other.names]),
        items: Math.max(one.items, other.items),
        contains: [...one.contains, ...other.contains],
      })),
    );
  }

  function given(when: Formula, cases: readonly Evaluation[]): readonly Evaluation[] {
    return cases.map((each) => ({ ...each, when: formulas.all([when, each.when]) }));
  }

  function says(cases: readonly Evaluation[]): boolean {
    return cases.some((each) => each.items > 0 || each.contains.length > 0 || !isNoName(each.names));
  }

  function casesOf(at: Site, depth: number, asking: boolean): readonly Evaluation[] {
    if (depth > 40) throw new TooHard('references nested too deep');
    budget.spend(1);
    const { schema, draft } = at.location;
    if (!isObject(schema)) return [nothing];
    let cases: readonly Evaluation[] = [about === 'properties' ? ownNames(schema) : ownItems(at, schema)];
    if (!asking && own(schema, keyword) !== undefined && draft >= 2019) {
      cases = [{ ...nothing, names: everyName, items: Infinity }];
    }
    if (draft <= 7 && typeof own(schema, '$ref') === 'string') cases = [nothing];

    function branch(...keys: (string | number)[]): { site: Site; cases: readonly Evaluation[] } {
      const site = compiler.child(at, ...keys);
      return { site, cases: casesOf(site, depth + 1, false) };
    }

    for (const reference of ['$ref', '$dynamicRef', '$recursiveRef']) {
      const found = compiler.target(at, reference);
      if (found !== undefined) cases = product(cases, casesOf(found, depth + 1, false));
    }
    if (draft <= 7) return cases;
    for (const combiner of ['allOf', 'anyOf', 'oneOf']) {
      const value = own(schema, combiner);
      if (!Array.isArray(value)) continue;
      const branches = value.map((_, index) => branch(combiner, index));
      if (combiner === 'oneOf') {
        if (!branches.some((each) => says(each.cases))) continue;
        cases = product(cases, branches.flatMap((each) => given(inPlace(each.site), each.cases)));
        continue;
      }
      for (const each of branches) {
        if (!says(each.cases)) continue;
        const holds = combiner === 'allOf' ? formulas.any : inPlace(each.site);
        const passed = given(holds, each.cases);
        cases = product(cases, combiner === 'allOf' ? passed : [...passed, { ...nothing, when: formulas.not(holds) }]);
      }
    }
    if (own(schema, 'if') !== undefined) {
      const test = branch('if');
      const then = own(schema, 'then') === undefined ? [nothing] : branch('then').cases;
      const otherwise = own(schema, 'else') === undefined ? [nothing] : branch('else').cases;
      const holds = inPlace(test.site);
      const both = [...given(holds, product(test.cases, then)), ...given(formulas.not(holds), otherwise)];
      if (says(both)) cases = product(cases, both);
    }
    for (const keyword of ['dependentSchemas', 'dependencies']) {
      const value = own(schema, keyword);
      if (!isObject(value)) continue;
      for (const name of Object.keys(value)) {
        if (Array.isArray(value[name])) continue;
        const each = branch(keyword, name);
        if (!says(each.cases)) continue;
        const absent = formulas.every(oneName(name), formulas.none);
        const present = formulas.not(absent);
        cases = product(cases, [...given(present, each.cases), { ...nothing, when: absent }]);
      }
    }
    return cases;
  }

  function ownNames(schema: JsonObject): Evaluation {
    if (own(schema, 'additionalProperties') !== undefined) return { ...nothing, names: everyName };
    const named = own(schema, 'properties');
    const patterned = own(schema, 'patternProperties');
    const literals = new Set(isObject(named) ? Object.keys(named) : []);
    const parts: Names[] = [{ literals, languages: [], except: false }];
    for (const text of isObject(patterned) ? Object.keys(patterned) : []) {
      const language = compiler.pattern(text);
      if (language instanceof UnsupportedPattern) throw new TooHard(language.message);
      parts.push(namesIn(language));
    }
    return { ...nothing, names: joinNames(parts) };
  }

  function ownItems(at: Site, schema: JsonObject): Evaluation {
    const { draft } = at.location;
    const items = own(schema, 'items');
    const prefix = draft === 2020 ? own(schema, 'prefixItems') : items;
    const rest = draft === 2020 ? items : Array.isArray(items) ? own(schema, 'additionalItems') : items;
    if (draft === 2019 && own(schema, 'contains') !== undefined) {
      throw new TooHard('stands beside contains, which validators of 2019-09 count or do not count');
    }
    const contains =
      draft === 2020 && own(schema, 'contains') !== undefined ? [compiler.formula(compiler.child(at, 'contains'))] : [];
    const count = rest !== undefined ? Infinity : Array.isArray(prefix) ? prefix.length : 0;
    return { ...nothing, items: count, contains };
  }

  try {
    return casesOf(site, 0, true);
  } catch (error) {
    if (error instanceof TooHard) return error.message;
    throw error;
  }
}
