/** Names what differs between two schemas, keyword by keyword; how large it is, is decided elsewhere. */
import { canonicalJson, isObject, member, pointerTo, sameJson } from '../canonical.ts';
import type { Json, JsonObject, JsonSchema } from '../model.ts';
import type { RuleId } from '../rules.ts';
import { place, show } from './change.ts';
import { localSteps, resolveLocal } from './described.ts';
import { isAnnotation } from './keywords.ts';

/** One step of writing a difference into the old schema: a value to put, or undefined to take away. */
export interface SchemaEdit {
  readonly path: readonly string[];
  readonly value: Json | undefined;
}

/** One named difference, and the edits that make only this difference in the old schema. */
export interface Difference {
  readonly rule: RuleId;
  /** In the new schema, or in the old one for what is gone; from `/schema`. */
  readonly pointer: string;
  readonly before?: Json | undefined;
  readonly after?: Json | undefined;
  readonly reason: string;
  /** Empty for words, which no decision depends on. */
  readonly edits: readonly SchemaEdit[];
}

/** Holders of schemas that mean something only where a reference leads to them. */
const holders = new Set(['$defs', 'definitions']);
/** Bounds: 1 where a larger number admits more, -1 where it admits less. */
const bounds: Readonly<Record<string, 1 | -1>> = {
  maximum: 1, exclusiveMaximum: 1, maxLength: 1, maxItems: 1, maxProperties: 1, maxContains: 1,
  minimum: -1, exclusiveMinimum: -1, minLength: -1, minItems: -1, minProperties: -1, minContains: -1,
};
/** Keywords that hold one schema, where admitting more inside admits more outside. */
const inner = new Set(['items', 'contains', 'propertyNames', 'additionalItems', 'unevaluatedItems', 'unevaluatedProperties', 'additionalProperties', 'then', 'else']);
/** Keywords that hold schemas by name. */
const named = new Set(['patternProperties', 'dependentSchemas']);

const allTypes = ['array', 'boolean', 'null', 'number', 'object', 'string'];

/** A pair of schemas that stand for each other. */
interface Pair {
  readonly pointer: string;
  /** The way from the root of the old schema to where edits go. */
  readonly path: readonly string[];
  /** Where the old one stands: another place than `path` where a reference is written out. */
  readonly origin: string;
  /** Edits that have to be made before `path` exists. */
  readonly first: readonly SchemaEdit[];
}

/** Deeper differences are not named; what they mean is decided all the same. */
const MAX_DEPTH = 256;

/** Lists what differs. @throws BlueError TOO_LARGE for schemas nested too deeply */
export function walkSchemas(oldRoot: JsonSchema, newRoot: JsonSchema): Difference[] {
  const found: Difference[] = [];
  const seen = new Set<string>();

  function walk(before: Json, after: Json, at: Pair): void {
    if (at.path.length > MAX_DEPTH) return;
    if (sameJson(before, after) && !refersOut(before)) return;
    const visit = `${at.origin} ${at.pointer}`;
    if (seen.has(visit)) return;
    seen.add(visit);
    const old = asObject(before);
    const now = asObject(after);
    if (old === undefined || now === undefined) {
      if (old === now) return;
      const rule = old === undefined ? 'constraint-removed' : 'constraint-added';
      report(rule, at, { before, after, reason: `${place(at.pointer)} ${old === undefined ? 'was impossible and is possible' : 'is impossible now'}` }, [{ path: at.path, value: after }]);
      return;
    }
    if (compareWrapped(old, now, at) || followReferences(old, now, at)) return;
    compareKeywords(old, now, at);
  }

  function compareKeywords(old: JsonObject, now: JsonObject, at: Pair): void {
    compareTypes(old, now, at);
    compareValues(old, now, at);
    compareProperties(old, now, at);
    compareAdditional(old, now, at);
    for (const keyword of [...new Set([...Object.keys(old), ...Object.keys(now)])].sort()) {
      if (handledAlready.has(keyword) || holders.has(keyword)) continue;
      compareKeyword(keyword, member(old, keyword), member(now, keyword), at);
    }
  }

  /** Where both refer, the schemas they refer to are compared, once. Where one refers, what it means is compared. */
  function followReferences(old: JsonObject, now: JsonObject, at: Pair): boolean {
    const oldReference = textOf(member(old, '$ref'));
    const newReference = textOf(member(now, '$ref'));
    if (oldReference === undefined && newReference === undefined) return false;
    const oldTarget = oldReference === undefined ? old : resolveLocal(oldRoot, oldReference);
    const newTarget = newReference === undefined ? now : resolveLocal(newRoot, newReference);
    const oldPath = oldReference === undefined ? at.path : localSteps(oldReference);
    const newPath = newReference === undefined ? undefined : localSteps(newReference);
    if (oldTarget === undefined || newTarget === undefined || oldPath === undefined) {
      // Another document: the text of the reference is all there is to compare here.
      return false;
    }
    const pointer = newPath === undefined ? at.pointer : newPath.reduce(pointerTo, '/schema');
    const origin = oldReference === undefined ? at.origin : oldPath.reduce(pointerTo, '');
    if (oldReference === undefined || newReference !== undefined) {
      walk(oldTarget, newTarget, { ...at, pointer, origin, ...(oldReference === undefined ? {} : { path: oldPath, first: [] }) });
    } else {
      // Others may share what the old reference leads to: only here it is written out.
      walk(oldTarget, newTarget, { ...at, pointer, origin, first: [...at.first, { path: at.path, value: oldTarget }] });
    }
    if (oldReference === undefined || newReference === undefined) return true;
    // What stands beside a reference counts in 2020-12 and does not in draft-07; the decision knows which it is.
    const { $ref: _old, ...oldRest } = old;
    const { $ref: _new, ...newRest } = now;
    compareKeywords(oldRest, newRest, at);
    return true;
  }

  function compareTypes(old: JsonObject, now: JsonObject, at: Pair): void {
    const before = member(old, 'type');
    const after = member(now, 'type');
    const oldTypes = typesOf(before);
    const newTypes = typesOf(after);
    const wider = newTypes.filter((type) => !admits(oldTypes, type));
    const narrower = oldTypes.filter((type) => !admits(newTypes, type));
    if (wider.length === 0 && narrower.length === 0) return;
    const rule = narrower.length === 0 ? 'type-widened' : wider.length === 0 ? 'type-narrowed' : 'type-changed';
    const words = `${place(at.pointer)} was ${typeWords(before)} and is ${typeWords(after)}`;
    report(rule, below(at, 'type'), { before, after, reason: words }, [put(at, 'type', after)]);
  }

  /** `enum` and `const` say the same thing: the values that are possible. */
  function compareValues(old: JsonObject, now: JsonObject, at: Pair): void {
    const before = possible(old);
    const after = possible(now);
    if (before === undefined && after === undefined) return;
    if (sameJson(member(old, 'enum'), member(now, 'enum')) && sameJson(member(old, 'const'), member(now, 'const'))) return;
    const keyword = Object.hasOwn(now, 'const') || (Object.hasOwn(old, 'const') && !Object.hasOwn(now, 'enum')) ? 'const' : 'enum';
    const to = below(at, keyword);
    const whole: SchemaEdit[] = [put(at, 'enum', member(now, 'enum')), put(at, 'const', member(now, 'const'))];
    if (before === undefined) return report('enum-added', to, { after: after, reason: `${place(at.pointer)} is one of ${list(after!)} now` }, whole);
    if (after === undefined) return report('enum-removed', to, { before: before, reason: `${place(at.pointer)} was one of ${list(before)} and may be anything its type admits` }, whole);
    const oldTexts = new Set(before.map((value) => canonicalJson(value)));
    const newTexts = new Set(after.map((value) => canonicalJson(value)));
    for (const value of after) {
      if (oldTexts.has(canonicalJson(value))) continue;
      report('enum-value-added', to, { after: value, reason: `${show(value)} is a new possible value of ${place(at.pointer)}` }, [put(at, 'const', undefined), put(at, 'enum', [...before, value])]);
    }
    for (const value of before) {
      if (newTexts.has(canonicalJson(value))) continue;
      const rest = before.filter((other) => other !== value);
      report('enum-value-removed', to, { before: value, reason: `${show(value)} is no possible value of ${place(at.pointer)} any more` }, [put(at, 'const', undefined), put(at, 'enum', rest)]);
    }
  }

  function compareProperties(old: JsonObject, now: JsonObject, at: Pair): void {
    const oldRequired = textsOf(member(old, 'required'));
    const newRequired = textsOf(member(now, 'required'));
    const oldProperties = asMap(member(old, 'properties'));
    const newProperties = asMap(member(now, 'properties'));
    const inProperties = below(at, 'properties');
    const names = new Set([...Object.keys(oldProperties), ...Object.keys(newProperties), ...oldRequired, ...newRequired]);
    const required = (list: readonly string[]): SchemaEdit => put(at, 'required', list.length === 0 ? undefined : [...list]);
    for (const name of [...names].sort()) {
      const before = member(oldProperties, name);
      const after = member(newProperties, name);
      const wasRequired = oldRequired.includes(name);
      const isRequired = newRequired.includes(name);
      const to = below(inProperties, name);
      const declare: SchemaEdit[] = sameJson(before, after) ? [] : [{ path: to.path, value: after }];
      if (wasRequired && !isRequired) {
        const gone = before !== undefined && after === undefined;
        const how = gone ? 'is gone' : 'is optional now';
        report('required-property-removed', below(at, 'required'), { before: name, reason: `the required property ${show(name)} of ${place(at.pointer)} ${how}` }, [required(oldRequired.filter((other) => other !== name)), ...(gone ? declare : [])]);
        if (gone) continue;
      }
      if (before === undefined && after !== undefined) {
        const how = isRequired && !wasRequired ? ', and required' : '';
        report('property-added', to, { after, reason: `${place(at.pointer)} has a new property ${show(name)}${how}` }, [...declare, ...(how === '' ? [] : [required([...oldRequired, name])])]);
        continue;
      }
      if (!wasRequired && isRequired) {
        report('required-property-added', below(at, 'required'), { after: name, reason: `the property ${show(name)} of ${place(at.pointer)} is required now` }, [required([...oldRequired, name])]);
      }
      if (before !== undefined && after === undefined) {
        report('property-removed', to, { before, reason: `the property ${show(name)} of ${place(at.pointer)} is not declared any more` }, declare);
      } else if (before !== undefined && after !== undefined) {
        walk(before, after, to);
      }
    }
  }

  function compareAdditional(old: JsonObject, now: JsonObject, at: Pair): void {
    const keyword = 'additionalProperties';
    const before = member(old, keyword);
    const after = member(now, keyword);
    if (isOpen(before) && isOpen(after)) return;
    const to = below(at, keyword);
    const edits = [put(at, keyword, after)];
    if (before === false || isOpen(after)) {
      if (after !== false) report('additional-properties-opened', to, { before, after, reason: `${place(at.pointer)} admits properties it does not declare` }, edits);
    } else if (after === false || isOpen(before)) {
      report('additional-properties-closed', to, { before, after, reason: `${place(at.pointer)} admits fewer properties that it does not declare` }, edits);
    } else {
      walk(before!, after!, to);
    }
  }

  function compareKeyword(keyword: string, before: Json | undefined, after: Json | undefined, at: Pair): void {
    const to = below(at, keyword);
    const edits = [put(at, keyword, after)];
    if (isAnnotation(keyword)) {
      if (!sameJson(before, after)) report('words-changed', to, { before, after, reason: `${show(keyword)} of ${place(at.pointer)} changed` }, []);
      return;
    }
    const bound = bounds[keyword];
    if (bound !== undefined && isBound(before) && isBound(after)) {
      if (before === after) return;
      const relaxed = after === undefined || (before !== undefined && (after - before) * bound > 0);
      const words = `${show(keyword)} of ${place(at.pointer)} was ${before ?? 'absent'} and is ${after ?? 'absent'}`;
      return report(relaxed ? 'bound-relaxed' : 'bound-tightened', to, { before, after, reason: words }, edits);
    }
    if ((keyword === 'anyOf' || keyword === 'oneOf') && Array.isArray(before) && Array.isArray(after)) return compareBranches(before, after, to);
    if ((keyword === 'allOf' || keyword === 'prefixItems' || keyword === 'items') && Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
      before.forEach((schema, index) => walk(schema, after[index]!, below(to, String(index))));
      return;
    }
    if (inner.has(keyword) && isSchema(before) && isSchema(after)) return walk(before, after, to);
    if (named.has(keyword) && isObject(before) && isObject(after)) return compareNamed(before, after, to);
    if (sameJson(before, after)) {
      // Only what a reference leads to can differ below: `not`, `if` and the like are compared by their text alone.
      return;
    }
    const rule = before === undefined ? 'constraint-added' : after === undefined ? 'constraint-removed' : 'constraint-changed';
    const how = before === undefined ? 'is new' : after === undefined ? 'is gone' : 'changed';
    report(rule, to, { before, after, reason: `${show(keyword)} of ${place(at.pointer)} ${how}` }, edits);
  }

  function compareNamed(before: JsonObject, after: JsonObject, to: Pair): void {
    for (const name of [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()) {
      const old = member(before, name);
      const now = member(after, name);
      const inside = below(to, name);
      if (old !== undefined && now !== undefined) walk(old, now, inside);
      else report(old === undefined ? 'constraint-added' : 'constraint-removed', inside, { before: old, after: now, reason: `${place(inside.pointer)} ${old === undefined ? 'is new' : 'is gone'}` }, [{ path: inside.path, value: now }]);
    }
  }

  /** Branches are told apart by what they say; of those that are left, the first old one became the first new one. */
  function compareBranches(before: readonly Json[], after: readonly Json[], to: Pair): void {
    const left = after.map((schema, index) => ({ schema, index }));
    const unmatched: { schema: Json; index: number }[] = [];
    for (const [index, schema] of before.entries()) {
      const same = left.findIndex((branch) => sameJson(branch.schema, schema));
      if (same < 0) unmatched.push({ schema, index });
      else if (refersOut(schema)) walk(schema, left.splice(same, 1)[0]!.schema, below(to, String(index)));
      else left.splice(same, 1);
    }
    const pairs = Math.min(unmatched.length, left.length);
    for (let each = 0; each < pairs; each++) {
      const old = unmatched[each]!;
      const now = left[each]!;
      walk(old.schema, now.schema, { ...below(to, String(old.index)), pointer: pointerTo(to.pointer, now.index) });
    }
    for (const { schema, index } of left.slice(pairs)) {
      report('branch-added', { ...to, pointer: pointerTo(to.pointer, index) }, { after: schema, reason: `${place(to.pointer)} has a new branch` }, [{ path: to.path, value: [...before, schema] }]);
    }
    for (const { schema, index } of unmatched.slice(pairs)) {
      report('branch-removed', below(to, String(index)), { before: schema, reason: `${place(to.pointer)} has lost a branch` }, [{ path: to.path, value: before.filter((_, other) => other !== index) }]);
    }
  }

  /**
   * `{type: string}` that became `{oneOf: [{type: string}, …]}`, or the reverse: alternatives were added or dropped,
   * although every keyword moved. It counts as that where one branch is the schema that stood there alone.
   */
  function compareWrapped(old: JsonObject, now: JsonObject, at: Pair): boolean {
    const oldBranches = branchesOf(old);
    const newBranches = branchesOf(now);
    if ((oldBranches === undefined) === (newBranches === undefined)) return false;
    const { keyword, branches } = (newBranches ?? oldBranches)!;
    const alone = meaning(newBranches ? old : now);
    if (Object.keys(alone).length === 0 || Object.hasOwn(alone, 'oneOf') || Object.hasOwn(alone, 'anyOf')) return false;
    let match = branches.findIndex((branch) => isObject(branch) && sameJson(meaning(branch), alone));
    if (match < 0) match = branches.findIndex((branch) => isObject(branch) && Object.hasOwn(alone, 'type') && sameJson(member(branch, 'type'), member(alone, 'type')));
    if (match < 0) return false;
    const to = below(at, keyword);
    if (newBranches) {
      for (const [index, branch] of branches.entries()) {
        if (index === match) continue;
        report('branch-added', { ...at, pointer: pointerTo(to.pointer, index) }, { after: branch, reason: `${place(at.pointer)} has a new alternative` }, [{ path: at.path, value: { ...beside(old), [keyword]: [alone, branch] } }]);
      }
      walk(alone, meaning(branches[match] as JsonObject), { ...at, pointer: pointerTo(to.pointer, match), origin: `${at.origin} alone` });
    } else {
      for (const [index, branch] of branches.entries()) {
        if (index === match) continue;
        report('branch-removed', below(to, String(index)), { before: branch, reason: `${place(at.pointer)} has lost an alternative` }, [put(at, keyword, branches.filter((_, other) => other !== index))]);
      }
      walk(meaning(branches[match] as JsonObject), alone, { ...below(to, String(match)), pointer: at.pointer, origin: `${at.origin} alone` });
    }
    for (const word of [...new Set([...Object.keys(old), ...Object.keys(now)])].sort()) {
      if (isAnnotation(word)) compareKeyword(word, member(old, word), member(now, word), at);
    }
    return true;
  }

  function report(rule: RuleId, at: Pair, what: Pick<Difference, 'before' | 'after' | 'reason'>, edits: readonly SchemaEdit[]): void {
    found.push({ rule, pointer: at.pointer, ...what, edits: edits.length === 0 ? [] : [...at.first, ...edits] });
  }

  walk(oldRoot, newRoot, { pointer: '/schema', path: [], origin: '', first: [] });
  return unique(found);
}

const handledAlready = new Set(['type', 'enum', 'const', 'properties', 'required', 'additionalProperties']);

/** Two places of the old schema may have become one place of the new one: what is said of it is said once. */
function unique(differences: readonly Difference[]): Difference[] {
  const seen = new Map<string, Difference>();
  for (const difference of differences) {
    const { rule, pointer, before, after } = difference;
    const key = canonicalJson([rule, pointer, before ?? null, after ?? null]);
    const known = seen.get(key);
    seen.set(key, known === undefined ? difference : { ...known, edits: [...known.edits, ...difference.edits] });
  }
  return [...seen.values()];
}

/** The alternatives of a schema that says nothing else. */
function branchesOf(schema: JsonObject): { keyword: 'anyOf' | 'oneOf'; branches: Json[] } | undefined {
  const said = Object.keys(meaning(schema));
  const [keyword] = said;
  if (said.length !== 1 || (keyword !== 'anyOf' && keyword !== 'oneOf')) return undefined;
  const branches = member(schema, keyword);
  return Array.isArray(branches) ? { keyword, branches } : undefined;
}

/** A schema without its words and the definitions it holds for others. */
function meaning(schema: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !isAnnotation(keyword) && !holders.has(keyword)));
}

/** What `meaning` leaves out. */
function beside(schema: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => isAnnotation(keyword) || holders.has(keyword)));
}

/**
 * Writes edits into a copy of a schema.
 * @param source the new schema: what is taken from it may refer to definitions that the old one does not have
 */
export function applyEdits(schema: JsonSchema, edits: readonly SchemaEdit[], source: JsonSchema): JsonSchema {
  let root: Json = structuredClone(schema);
  for (const edit of edits) {
    const { path } = edit;
    // A later edit may go into what this one puts.
    const value = structuredClone(edit.value);
    const last = path.at(-1);
    if (last === undefined) {
      root = value ?? true;
      continue;
    }
    let at: Json = root;
    for (const step of path.slice(0, -1)) {
      if (Array.isArray(at)) at = at[Number(step)] ?? null;
      else if (isObject(at)) {
        if (!Object.hasOwn(at, step)) define(at, step, {});
        at = at[step]!;
      }
    }
    if (Array.isArray(at)) at[Number(last)] = value ?? true;
    else if (isObject(at)) {
      if (value === undefined) delete at[last];
      else define(at, last, value);
    }
  }
  if (isObject(root) && isObject(source)) {
    for (const holder of holders) {
      const definitions = member(source, holder);
      if (isObject(definitions)) define(root, holder, { ...structuredClone(definitions), ...asMap(member(root, holder)) });
    }
  }
  return root as JsonSchema;
}

/** Sets a member whatever it is called: assigning to `__proto__` would set no member. */
function define(object: JsonObject, key: string, value: Json): void {
  Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}

function below(at: Pair, key: string): Pair {
  return { pointer: pointerTo(at.pointer, key), path: [...at.path, key], origin: pointerTo(at.origin, key), first: at.first };
}

function put(at: Pair, keyword: string, value: Json | undefined): SchemaEdit {
  return { path: [...at.path, keyword], value };
}

/** A schema as an object: `true` has no keywords; undefined stands for `false`. */
function asObject(schema: Json): JsonObject | undefined {
  if (schema === false) return undefined;
  return isObject(schema) ? schema : {};
}

function asMap(data: Json | undefined): JsonObject {
  return isObject(data) ? data : {};
}

function isSchema(data: Json | undefined): data is JsonSchema {
  return typeof data === 'boolean' || isObject(data);
}

function isOpen(additional: Json | undefined): boolean {
  return additional === undefined || additional === true || (isObject(additional) && Object.keys(additional).length === 0);
}

function isBound(data: Json | undefined): data is number | undefined {
  return data === undefined || typeof data === 'number';
}

/** Equal texts may still differ in what they refer to, as the documents around them differ. */
function refersOut(schema: Json): boolean {
  if (schema === null || typeof schema !== 'object') return false;
  return canonicalJson(schema).includes('"$ref":');
}

function textOf(data: Json | undefined): string | undefined {
  return typeof data === 'string' ? data : undefined;
}

function textsOf(data: Json | undefined): string[] {
  return Array.isArray(data) ? data.filter((item) => typeof item === 'string') : [];
}

function typesOf(type: Json | undefined): string[] {
  if (type === undefined) return allTypes;
  return typeof type === 'string' ? [type] : textsOf(type);
}

/** Every integer is a number. */
function admits(types: readonly string[], type: string): boolean {
  return types.includes(type) || (type === 'integer' && types.includes('number'));
}

function typeWords(type: Json | undefined): string {
  return type === undefined ? 'of any type' : typesOf(type).join(' or ');
}

function possible(schema: JsonObject): Json[] | undefined {
  const only = member(schema, 'const');
  if (only !== undefined) return [only];
  const values = member(schema, 'enum');
  return Array.isArray(values) ? values : undefined;
}

function list(values: readonly Json[]): string {
  const shown = values.slice(0, 5).map(show).join(', ');
  return values.length > 5 ? `${shown} and ${values.length - 5} more` : shown;
}
