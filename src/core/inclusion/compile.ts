/** Reads JSON Schemas into formulas: one clause per keyword and draft. */

import type { Json, JsonObject } from '../model.ts';
import { Undecided, type Budget } from './budget.ts';
import { evaluations, type Evaluation } from './evaluated.ts';
import { allTypes, typeBits, type Formula, type Formulas } from './formulas.ts';
import { isAnnotation, isAssertion } from './keywords.ts';
import type { Language, Languages } from './languages.ts';
import { joinNames, namesIn, oneName, otherNames, type Names } from './names.ts';
import { deepestSchema, draftNamed, type Locations } from './locations.ts';
import { readPattern, UnsupportedPattern } from './pattern.ts';
import { fromNumber } from './rational.ts';
import { childSite, followReference, siteKey, type Site } from './references.ts';
import { canonical, isObject, own, typeNames, type TypeName } from './values.ts';

export interface Compiler {
  formula(site: Site): Formula;
  /** The schema below, as a site. */
  child(site: Site, ...keys: (string | number)[]): Site;
  /** Where `$ref`, `$dynamicRef` or `$recursiveRef` leads; undefined where nothing is. */
  target(site: Site, keyword: string): Site | undefined;
  /** The language of a pattern, or undefined when it is not supported. */
  pattern(text: string): Language | UnsupportedPattern;
}

export interface CompileOptions {
  readonly unknownKeywords: 'annotation' | 'undecided';
  /** Tells the schemas of one document apart from those of another that is decided with it. */
  readonly name: string;
}

interface Tools {
  readonly formulas: Formulas;
  readonly languages: Languages;
  readonly locations: Locations;
  readonly budget: Budget;
}

const notAllowed = 'has a value that the keyword does not allow';

/** A whole number of things. */
function isCount(value: Json | undefined): value is number {
  return typeof value === 'number' && value >= 0 && Number.isInteger(value);
}

export function createCompiler(tools: Tools, options: CompileOptions): Compiler {
  const { formulas, languages, locations, budget } = tools;
  const done = new Map<string, Formula>();
  const open = new Set<string>();
  const patterns = new Map<string, Language | UnsupportedPattern>();
  /** Sites being read without having descended into the document since. */
  let chain = new Set<string>();
  let depth = 0;

  const compiler: Compiler = { formula, child, target, pattern };

  function child(site: Site, ...keys: (string | number)[]): Site {
    return childSite(locations, site, ...keys);
  }

  function target(site: Site, keyword: string): Site | undefined {
    return followReference(locations, site, keyword);
  }

  /** A schema applied to the same value as the one that names it. */
  function inPlace(site: Site): Formula {
    const key = siteKey(site);
    const known = done.get(key);
    if (known !== undefined) return known;
    if (chain.has(key)) return undecided(site, '$ref', 'refers to itself without descending into the document');
    if (open.has(key)) return formulas.later(`${options.name} ${key}`, () => formula(site));
    return read(site, key);
  }

  /** A schema applied to a value inside. */
  function formula(site: Site): Formula {
    const key = siteKey(site);
    const known = done.get(key);
    if (known !== undefined) return known;
    if (open.has(key)) return formulas.later(`${options.name} ${key}`, () => formula(site));
    const before = chain;
    chain = new Set();
    try {
      return read(site, key);
    } finally {
      chain = before;
    }
  }

  function read(site: Site, key: string): Formula {
    depth += 1;
    if (depth > deepestSchema) {
      const { pointer } = site.location;
      throw new Undecided({ keyword: '', pointer, reason: `schemas nested more than ${deepestSchema} deep` });
    }
    open.add(key);
    chain.add(key);
    const result = translate(site);
    chain.delete(key);
    open.delete(key);
    depth -= 1;
    done.set(key, result);
    return result;
  }

  function undecided(site: Site, keyword: string, reason: string, text?: string, domains = allTypes): Formula {
    const { pointer, schema } = site.location;
    const value = isObject(schema) ? own(schema, keyword) : undefined;
    const said = text ?? `${keyword} ${value === undefined ? pointer : canonical(value)}`;
    // The same words with a reference in them may mean something else in another document.
    const where = keyword !== '$ref' && /Ref":/.test(said) ? `${options.name} ${siteKey(site)}` : '';
    return formulas.opaque({ keyword, pointer, reason }, `${site.location.draft} ${where} ${said}`, domains);
  }

  function pattern(text: string): Language | UnsupportedPattern {
    const known = patterns.get(text);
    if (known !== undefined) return known;
    let result: Language | UnsupportedPattern;
    try {
      result = readPattern(text, languages);
    } catch (error) {
      if (!(error instanceof UnsupportedPattern)) throw error;
      result = error;
    }
    patterns.set(text, result);
    return result;
  }

  function translate(site: Site): Formula {
    const { schema, draft, pointer } = site.location;
    budget.spend(1);
    if (schema === true) return formulas.any;
    if (schema === false) return formulas.none;
    if (!isObject(schema)) return undecided(site, '', 'is not a schema', `not a schema ${canonical(schema ?? null)}`);
    if (draft <= 7 && typeof own(schema, '$ref') === 'string') return reference(site, '$ref');
    const parts: Formula[] = [];
    const dialect = own(schema, '$schema');
    if (typeof dialect === 'string' && draftNamed(dialect) === undefined) {
      // What any keyword means is then not known, so only the very same schema is the same condition.
      parts.push(undecided(site, '$schema', 'names a dialect that is not known here', `dialect ${canonical(schema)}`));
    }
    for (const keyword of Object.keys(schema)) {
      budget.at({ keyword, pointer });
      if (isAssertion(keyword, draft)) {
        const clause = clauses[keyword];
        if (clause === undefined) continue;
        const part = clause(site, schema, schema[keyword] as Json);
        parts.push(part ?? undecided(site, keyword, notAllowed));
      } else if (!isAnnotation(keyword) && options.unknownKeywords === 'undecided') {
        parts.push(undecided(site, keyword, 'is not a keyword of this draft, so what it means is not known'));
      }
    }
    return formulas.all(parts);
  }

  function reference(site: Site, keyword: string): Formula {
    const found = target(site, keyword);
    if (found !== undefined) return inPlace(found);
    return undecided(site, keyword, 'leads to no schema that is known here');
  }

  function list(site: Site, keyword: string, value: Json): Formula[] | undefined {
    if (!Array.isArray(value) || value.length === 0) return undefined;
    return value.map((_, index) => inPlace(child(site, keyword, index)));
  }

  type Clause = (site: Site, schema: JsonObject, value: Json) => Formula | undefined;

  function limits(build: (min: number, max: number) => Formula, side: 'min' | 'max'): Clause {
    return (_site, _schema, value) => {
      if (!isCount(value)) return undefined;
      return side === 'min' ? build(value, Infinity) : build(0, value);
    };
  }

  function numeric(side: 'lower' | 'upper', open: boolean): Clause {
    return (_site, _schema, value) => (typeof value === 'number' ? formulas.bound(side, fromNumber(value), open) : undefined);
  }

  /** In draft-04 `exclusiveMinimum` is a flag on `minimum`. */
  function inclusive(side: 'lower' | 'upper', flag: string): Clause {
    return (site, schema, value) => {
      const open = site.location.draft === 4 && own(schema, flag) === true;
      return numeric(side, open)(site, schema, value);
    };
  }

  function exclusive(side: 'lower' | 'upper'): Clause {
    return (site, schema, value) =>
      site.location.draft === 4
        ? typeof value === 'boolean' ? formulas.any : undefined
        : numeric(side, true)(site, schema, value);
  }

  function typed(value: Json): Formula | undefined {
    const names = Array.isArray(value) ? value : [value];
    let mask = 0;
    for (const name of names) {
      if (name === 'integer') mask |= typeBits.number;
      else if (typeof name === 'string' && typeNames.includes(name as TypeName)) mask |= typeBits[name as TypeName];
      else return undefined;
    }
    if (!names.includes('integer') || names.includes('number')) return formulas.types(mask);
    return formulas.all([formulas.types(mask), formulas.multiple(fromNumber(1))]);
  }

  function strings(value: Json | undefined): string[] | undefined {
    return Array.isArray(value) && value.every((name) => typeof name === 'string') ? (value as string[]) : undefined;
  }

  function requires(names: readonly string[]): Formula {
    return formulas.all(names.map((name) => formulas.exists(oneName(name), formulas.any)));
  }

  function whenPresent(name: string, then: Formula): Formula {
    return formulas.some([formulas.every(oneName(name), formulas.none), then]);
  }

  function dependent(site: Site, keyword: string, value: Json): Formula | undefined {
    if (!isObject(value)) return undefined;
    const parts: Formula[] = [];
    for (const [name, needs] of Object.entries(value)) {
      const names = strings(needs);
      if (names !== undefined && keyword !== 'dependentSchemas') parts.push(whenPresent(name, requires(names)));
      else if (keyword === 'dependentRequired') return undefined;
      else parts.push(whenPresent(name, inPlace(child(site, keyword, name))));
    }
    return formulas.all(parts);
  }

  function properties(site: Site, _schema: JsonObject, value: Json): Formula | undefined {
    if (!isObject(value)) return undefined;
    return formulas.all(
      Object.keys(value).map((name) => formulas.every(oneName(name), formula(child(site, 'properties', name)))),
    );
  }

  /** The patterns of `patternProperties`, or the first that is not supported. */
  function patternLanguages(value: JsonObject): Language[] | UnsupportedPattern {
    const found: Language[] = [];
    for (const text of Object.keys(value)) {
      const language = pattern(text);
      if (language instanceof UnsupportedPattern) return language;
      found.push(language);
    }
    return found;
  }

  function patternProperties(site: Site, _schema: JsonObject, value: Json): Formula | undefined {
    if (!isObject(value)) return undefined;
    const found = patternLanguages(value);
    if (found instanceof UnsupportedPattern) return undecided(site, 'patternProperties', found.message, undefined, typeBits.object);
    return formulas.all(
      Object.keys(value).map((text, index) =>
        formulas.every(namesIn(found[index] as Language), formula(child(site, 'patternProperties', text))),
      ),
    );
  }

  function declared(schema: JsonObject): Names | UnsupportedPattern | undefined {
    const named = own(schema, 'properties') ?? {};
    const patterned = own(schema, 'patternProperties') ?? {};
    if (!isObject(named) || !isObject(patterned)) return undefined;
    const found = patternLanguages(patterned);
    if (found instanceof UnsupportedPattern) return found;
    return joinNames([{ literals: new Set(Object.keys(named)), languages: [], except: false }, ...found.map(namesIn)]);
  }

  function additionalProperties(site: Site, schema: JsonObject): Formula | undefined {
    const names = declared(schema);
    if (names === undefined) return undefined;
    if (names instanceof UnsupportedPattern) {
      const text = `additional ${canonical([own(schema, 'properties') ?? null, own(schema, 'patternProperties') ?? null, own(schema, 'additionalProperties') ?? null])}`;
      return undecided(site, 'patternProperties', names.message, text, typeBits.object);
    }
    return formulas.every(otherNames(names), formula(child(site, 'additionalProperties')));
  }

  function propertyNames(site: Site): Formula {
    const language = languageOf(formulas.at(formula(child(site, 'propertyNames')), 'string'));
    if (language === undefined) {
      return undecided(site, 'propertyNames', 'holds something that cannot be decided for names', undefined, typeBits.object);
    }
    return formulas.every(namesIn(languages.not(language)), formulas.none);
  }

  /** The texts that satisfy a formula, or undefined when it contains something that is not understood. */
  function languageOf(of: Formula): Language | undefined {
    switch (of.kind) {
      case 'any':
        return languages.everything;
      case 'none':
        return languages.nothing;
      case 'all':
      case 'some': {
        const parts = of.parts.map(languageOf);
        if (parts.some((part) => part === undefined)) return undefined;
        return of.kind === 'all' ? languages.both(parts as Language[]) : languages.either(parts as Language[]);
      }
      case 'one': {
        const ways = formulas.options(of).map((option) => languageOf(formulas.at(option, 'string')));
        return ways.some((way) => way === undefined) ? undefined : languages.either(ways as Language[]);
      }
      case 'values': {
        const texts = languages.either([...of.values.values()].map((value) => languages.literal(value as string)));
        return of.not ? languages.not(texts) : texts;
      }
      case 'length':
        return languages.repeat(languages.characters([0, 0x10ffff]), of.min, of.max);
      case 'matches':
        return of.not ? languages.not(of.language) : of.language;
      default:
        return undefined;
    }
  }

  function items(site: Site, schema: JsonObject, value: Json): Formula | undefined {
    if (Array.isArray(value)) {
      if (site.location.draft === 2020) return undecided(site, 'items', 'is a list, which 2020-12 calls prefixItems');
      return formulas.all(value.map((_, index) => formulas.items(index, index + 1, formula(child(site, 'items', index)))));
    }
    const prefix = site.location.draft === 2020 ? own(schema, 'prefixItems') : undefined;
    return formulas.items(Array.isArray(prefix) ? prefix.length : 0, Infinity, formula(child(site, 'items')));
  }

  function additionalItems(site: Site, schema: JsonObject): Formula {
    const before = own(schema, 'items');
    if (!Array.isArray(before)) return formulas.any;
    return formulas.items(before.length, Infinity, formula(child(site, 'additionalItems')));
  }

  function contains(site: Site, schema: JsonObject): Formula {
    const of = formula(child(site, 'contains'));
    const min = site.location.draft < 2019 ? undefined : own(schema, 'minContains');
    const max = site.location.draft < 2019 ? undefined : own(schema, 'maxContains');
    const parts: Formula[] = [];
    if (min === undefined || isCount(min)) parts.push(formulas.atLeast(min ?? 1, 0, Infinity, of));
    else parts.push(undecided(site, 'minContains', notAllowed));
    if (isCount(max)) parts.push(formulas.atMost(max, 0, Infinity, of));
    else if (max !== undefined) parts.push(undecided(site, 'maxContains', notAllowed));
    return formulas.all(parts);
  }

  function condition(site: Site, schema: JsonObject): Formula {
    const test = inPlace(child(site, 'if'));
    const then = own(schema, 'then') === undefined ? formulas.any : inPlace(child(site, 'then'));
    const otherwise = own(schema, 'else') === undefined ? formulas.any : inPlace(child(site, 'else'));
    return formulas.all([formulas.some([formulas.not(test), then]), formulas.some([test, otherwise])]);
  }

  /** What the rest of the schema left over, case by case of which branches hold. */
  function unevaluated(site: Site, keyword: string, clause: (found: Evaluation, of: Formula) => Formula): Formula {
    const found = evaluations(site, keyword, { compiler, inPlace, formulas, budget });
    if (typeof found === 'string') return undecided(site, keyword, found, `${keyword} ${canonical(site.location.schema)}`);
    const of = formula(child(site, keyword));
    return formulas.some(found.map((evaluation) => formulas.all([evaluation.when, clause(evaluation, of)])));
  }

  const clauses: Readonly<Record<string, Clause>> = {
    $ref: (site) => reference(site, '$ref'),
    $dynamicRef: (site) => reference(site, '$dynamicRef'),
    $recursiveRef: (site) => reference(site, '$recursiveRef'),
    type: (_site, _schema, value) => typed(value),
    enum: (_site, _schema, value) => (Array.isArray(value) ? formulas.values(value) : undefined),
    const: (_site, _schema, value) => formulas.values([value]),
    multipleOf: (_site, _schema, value) =>
      typeof value === 'number' && value > 0 ? formulas.multiple(fromNumber(value)) : undefined,
    minimum: inclusive('lower', 'exclusiveMinimum'),
    maximum: inclusive('upper', 'exclusiveMaximum'),
    exclusiveMinimum: exclusive('lower'),
    exclusiveMaximum: exclusive('upper'),
    minLength: limits(formulas.length, 'min'),
    maxLength: limits(formulas.length, 'max'),
    pattern: (site, _schema, value) => {
      if (typeof value !== 'string') return undefined;
      const found = pattern(value);
      if (!(found instanceof UnsupportedPattern)) return formulas.matches(found);
      return undecided(site, 'pattern', found.message, undefined, typeBits.string);
    },
    minItems: limits(formulas.size, 'min'),
    maxItems: limits(formulas.size, 'max'),
    uniqueItems: (_site, _schema, value) =>
      typeof value === 'boolean' ? (value ? formulas.unique() : formulas.any) : undefined,
    prefixItems: (site, _schema, value) =>
      Array.isArray(value)
        ? formulas.all(value.map((_, index) => formulas.items(index, index + 1, formula(child(site, 'prefixItems', index)))))
        : undefined,
    items,
    additionalItems,
    contains,
    minProperties: limits(formulas.count, 'min'),
    maxProperties: limits(formulas.count, 'max'),
    required: (_site, _schema, value) => {
      const names = strings(value);
      return names === undefined ? undefined : requires(names);
    },
    properties,
    patternProperties,
    additionalProperties,
    propertyNames,
    dependencies: (site, _schema, value) => dependent(site, 'dependencies', value),
    dependentRequired: (site, _schema, value) => dependent(site, 'dependentRequired', value),
    dependentSchemas: (site, _schema, value) => dependent(site, 'dependentSchemas', value),
    allOf: (site, _schema, value) => {
      const parts = list(site, 'allOf', value);
      return parts && formulas.all(parts);
    },
    anyOf: (site, _schema, value) => {
      const parts = list(site, 'anyOf', value);
      return parts && formulas.some(parts);
    },
    oneOf: (site, _schema, value) => {
      const parts = list(site, 'oneOf', value);
      return parts && formulas.one(parts);
    },
    not: (site) => formulas.not(inPlace(child(site, 'not'))),
    if: condition,
    unevaluatedProperties: (site) =>
      unevaluated(site, 'unevaluatedProperties', (found, of) => formulas.every(otherNames(found.names), of)),
    unevaluatedItems: (site) =>
      unevaluated(site, 'unevaluatedItems', (found, of) =>
        formulas.items(found.items, Infinity, formulas.some([of, ...found.contains])),
      ),
  };

  return compiler;
}
