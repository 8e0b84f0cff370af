/** A small validator that follows the words of the specification keyword by keyword, to confirm witnesses independently. */

import type { Json, JsonObject } from '../model.ts';
import { Undecided, type Budget } from './budget.ts';
import type { Language, Languages } from './languages.ts';
import { draftNamed, type Locations } from './locations.ts';
import { readPattern, UnsupportedPattern } from './pattern.ts';
import { fromNumber, isMultiple } from './rational.ts';
import { childSite, followReference, siteKey, type Site } from './references.ts';
import { canonical, codePoints, isObject, own, typeOf } from './values.ts';

/** What a schema says of a value: whether it is valid, and if so which of its parts were looked at. */
interface Outcome {
  readonly valid: boolean;
  readonly names: Set<string>;
  readonly items: Set<number>;
}

const deepest = 400;

/**
 * Makes a function that tells whether a value is valid under a schema.
 * @returns throws `Undecided` for what it does not understand
 */
export function createEvaluator(tools: { locations: Locations; languages: Languages; budget: Budget }) {
  const { locations, languages, budget } = tools;
  const patterns = new Map<string, Language>();
  const active = new Set<string>();
  let depth = 0;

  function undecided(site: Site, keyword: string, reason: string): Undecided {
    return new Undecided({ keyword, pointer: site.location.pointer, reason });
  }

  function found(site: Site, keyword: string, pattern: string, text: string): boolean {
    let language = patterns.get(pattern);
    if (language === undefined) {
      try {
        language = readPattern(pattern, languages);
      } catch (error) {
        if (error instanceof UnsupportedPattern) throw undecided(site, keyword, error.message);
        throw error;
      }
      patterns.set(pattern, language);
    }
    return languages.accepts(language, text);
  }

  function evaluate(site: Site, value: Json, path: string): Outcome {
    const outcome: Outcome = { valid: true, names: new Set(), items: new Set() };
    const { schema } = site.location;
    if (typeof schema === 'boolean') return { ...outcome, valid: schema };
    if (!isObject(schema)) throw undecided(site, '', 'is not a schema');
    const key = `${siteKey(site)} ${path}`;
    if (active.has(key) || depth > deepest) throw undecided(site, '$ref', 'refers to itself without end');
    budget.spend(4);
    active.add(key);
    depth += 1;
    try {
      return { ...outcome, valid: check(site, schema, value, path, outcome) };
    } finally {
      depth -= 1;
      active.delete(key);
    }
  }

  function check(site: Site, schema: JsonObject, value: Json, path: string, outcome: Outcome): boolean {
    const { draft } = site.location;
    const dialect = own(schema, '$schema');
    if (typeof dialect === 'string' && draftNamed(dialect) === undefined) throw undecided(site, '$schema', 'names a dialect that is not known here');

    /** Applies a schema to the same value; what it looked at counts when it holds. */
    function applies(at: Site): boolean {
      const inner = evaluate(at, value, path);
      if (!inner.valid) return false;
      for (const name of inner.names) outcome.names.add(name);
      for (const index of inner.items) outcome.items.add(index);
      return true;
    }

    function below(...keys: (string | number)[]): Site {
      return childSite(locations, site, ...keys);
    }

    function has(keyword: string, first = 4): boolean {
      return draft >= first && own(schema, keyword) !== undefined;
    }

    function list(keyword: string): Site[] {
      const entry = own(schema, keyword);
      return Array.isArray(entry) ? entry.map((_, index) => below(keyword, index)) : [];
    }

    for (const [reference, first] of [['$ref', 4], ['$recursiveRef', 2019], ['$dynamicRef', 2020]] as const) {
      if (!has(reference, first)) continue;
      const target = followReference(locations, site, reference);
      if (target === undefined) throw undecided(site, reference, 'leads to no schema that is known here');
      const valid = applies(target);
      if (draft <= 7) return valid;
      if (!valid) return false;
    }
    if (!scalar(site, schema, value)) return false;
    for (const each of list('allOf')) if (!applies(each)) return false;
    // Every branch is tried, because each one that holds may look at more parts of the value.
    if (has('anyOf') && !list('anyOf').map(applies).includes(true)) return false;
    if (has('oneOf') && list('oneOf').map(applies).filter(Boolean).length !== 1) return false;
    if (has('not') && evaluate(below('not'), value, path).valid) return false;
    if (has('if', 7)) {
      const branch = applies(below('if')) ? 'then' : 'else';
      if (has(branch) && !applies(below(branch))) return false;
    }
    if (isObject(value)) return checkObject(value);
    return Array.isArray(value) ? checkArray(value) : true;

    function entry(keyword: string): JsonObject {
      const table = own(schema, keyword);
      return isObject(table) ? table : {};
    }

    function holdsAt(name: string | number, at: Site, part: Json): boolean {
      return evaluate(at, part, `${path}/${JSON.stringify(name)}`).valid;
    }

    function checkObject(object: JsonObject): boolean {
      const names = Object.keys(object);
      for (const keyword of ['dependencies', 'dependentRequired', 'dependentSchemas']) {
        if (keyword !== 'dependencies' && draft < 2019) continue;
        for (const [name, needs] of Object.entries(entry(keyword))) {
          if (!Object.hasOwn(object, name)) continue;
          if (Array.isArray(needs)) {
            if (!needs.every((need) => Object.hasOwn(object, String(need)))) return false;
          } else if (!applies(below(keyword, name))) return false;
        }
      }
      const here = new Set<string>();
      for (const name of names) {
        const part = object[name] as Json;
        if (Object.hasOwn(entry('properties'), name)) {
          here.add(name);
          if (!holdsAt(name, below('properties', name), part)) return false;
        }
        for (const pattern of Object.keys(entry('patternProperties'))) {
          if (!found(site, 'patternProperties', pattern, name)) continue;
          here.add(name);
          if (!holdsAt(name, below('patternProperties', pattern), part)) return false;
        }
        if (has('propertyNames', 6) && !evaluate(below('propertyNames'), name, `${path}/${JSON.stringify(name)}#`).valid) return false;
      }
      for (const name of names) {
        if (here.has(name) || !has('additionalProperties')) continue;
        if (!holdsAt(name, below('additionalProperties'), object[name] as Json)) return false;
        here.add(name);
      }
      for (const name of here) outcome.names.add(name);
      if (!has('unevaluatedProperties', 2019)) return true;
      for (const name of names) {
        if (outcome.names.has(name)) continue;
        if (!holdsAt(name, below('unevaluatedProperties'), object[name] as Json)) return false;
        outcome.names.add(name);
      }
      return true;
    }

    function checkArray(array: readonly Json[]): boolean {
      const tuple = draft === 2020 ? 'prefixItems' : 'items';
      const prefix = Array.isArray(own(schema, tuple)) ? list(tuple) : [];
      const rest = draft === 2020 ? 'items' : prefix.length > 0 || Array.isArray(own(schema, 'items')) ? 'additionalItems' : 'items';
      if (draft === 2020 && Array.isArray(own(schema, 'items'))) throw undecided(site, 'items', 'is a list, which 2020-12 calls prefixItems');
      for (const [index, item] of array.entries()) {
        const at = prefix[index] ?? (has(rest) ? below(rest) : undefined);
        if (at === undefined) continue;
        if (!holdsAt(index, at, item)) return false;
        outcome.items.add(index);
      }
      if (has('contains', 6)) {
        const matching = [...array.keys()].filter((index) => holdsAt(index, below('contains'), array[index] as Json));
        const min = has('minContains', 2019) ? Number(own(schema, 'minContains')) : 1;
        const max = has('maxContains', 2019) ? Number(own(schema, 'maxContains')) : Infinity;
        if (matching.length < min || matching.length > max) return false;
        if (draft === 2020) for (const index of matching) outcome.items.add(index);
      }
      if (!has('unevaluatedItems', 2019)) return true;
      for (const [index, item] of array.entries()) {
        if (outcome.items.has(index)) continue;
        if (!holdsAt(index, below('unevaluatedItems'), item)) return false;
        outcome.items.add(index);
      }
      return true;
    }
  }

  /** The keywords that need no other schema. */
  function scalar(site: Site, schema: JsonObject, value: Json): boolean {
    const { draft } = site.location;

    function number(keyword: string): number | undefined {
      const limit = own(schema, keyword);
      return typeof limit === 'number' ? limit : undefined;
    }

    function within(size: number, least: string, most: string): boolean {
      return size >= (number(least) ?? -Infinity) && size <= (number(most) ?? Infinity);
    }

    const type = own(schema, 'type');
    if (type !== undefined) {
      const names = Array.isArray(type) ? type : [type];
      const actual = typeOf(value);
      if (!names.includes(actual) && !(names.includes('integer') && Number.isInteger(value))) return false;
    }
    const listed = own(schema, 'enum');
    if (Array.isArray(listed) && !listed.some((each) => canonical(each) === canonical(value))) return false;
    const constant = own(schema, 'const');
    if (draft >= 6 && constant !== undefined && canonical(constant) !== canonical(value)) return false;
    if (typeof value === 'number') {
      const step = number('multipleOf');
      if (step !== undefined && step > 0 && !isMultiple(fromNumber(value), fromNumber(step))) return false;
      if (!within(value, 'minimum', 'maximum')) return false;
      const flagged = draft === 4;
      const low = flagged ? (own(schema, 'exclusiveMinimum') === true ? number('minimum') : undefined) : number('exclusiveMinimum');
      const high = flagged ? (own(schema, 'exclusiveMaximum') === true ? number('maximum') : undefined) : number('exclusiveMaximum');
      return (low === undefined || value > low) && (high === undefined || value < high);
    }
    if (typeof value === 'string') {
      const pattern = own(schema, 'pattern');
      if (!within(codePoints(value), 'minLength', 'maxLength')) return false;
      return typeof pattern !== 'string' || found(site, 'pattern', pattern, value);
    }
    if (Array.isArray(value)) {
      const unique = own(schema, 'uniqueItems') !== true || new Set(value.map(canonical)).size === value.length;
      return unique && within(value.length, 'minItems', 'maxItems');
    }
    if (isObject(value)) {
      const required = own(schema, 'required');
      if (Array.isArray(required) && !required.every((name) => Object.hasOwn(value, String(name)))) return false;
      return within(Object.keys(value).length, 'minProperties', 'maxProperties');
    }
    return true;
  }

  return (site: Site, value: Json): boolean => evaluate(site, value, '').valid;
}
