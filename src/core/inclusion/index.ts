/** Schema inclusion: is every document that one JSON Schema accepts accepted by another, and if not, which one is not? */

import type { Json, JsonSchema } from '../model.ts';
import { createBudget, Undecided, type Budget, type Place } from './budget.ts';
import { createCompiler } from './compile.ts';
import { leadsSomewhere, originalPointer, readerSchema, writerSchema, type ContentModelOptions } from './content-model.ts';
import { createEvaluator } from './evaluate.ts';
import { createFormulas } from './formulas.ts';
import { createLanguages } from './languages.ts';
import { createLocations, subschemas, type DraftName } from './locations.ts';
import { enter } from './references.ts';
import { createSolver } from './solve.ts';
import { canonical, isObject, measure, own, pointerStep } from './values.ts';

export { readerSchema, writerSchema, type ContentModelOptions };

/** `no` carries a document that `sub` accepts and `sup` does not; `unknown` says which keyword, where and why. */
export type Inclusion =
  | { readonly answer: 'yes' }
  | { readonly answer: 'no'; readonly witness: Json }
  | { readonly answer: 'unknown'; readonly keyword: string; readonly pointer: string; readonly reason: string };

export interface InclusionOptions {
  /** Overrides `$schema`; without either, 2020-12. */
  readonly draft?: DraftName | undefined;
  /** How much work may be done, in steps; `defaultSteps` when absent. */
  readonly steps?: number | undefined;
  /** Documents that a `$ref` names, such as `contracts/address.schema.yaml`. Nothing is ever fetched. */
  readonly resolve?: ((reference: string) => JsonSchema | undefined) | undefined;
  /** Whether a keyword of no draft is passed over, as the specification says, or makes the answer `unknown`. */
  readonly unknownKeywords?: 'annotation' | 'undecided' | undefined;
}

/** About a second of work on an ordinary machine. */
export const defaultSteps = 1_000_000;

/**
 * Decides whether every document valid under `sub` is valid under `sup`.
 *
 * Sound first: `yes` only when no document can tell otherwise, `no` only with a witness that a second, independent
 * evaluation confirms, and `unknown` for everything else. `format` and the `content...` keywords are annotations, as
 * in the specification (JSON Schema validation 2020-12, sections 7.2.1 and 8).
 */
export function includes(sub: JsonSchema, sup: JsonSchema, options: InclusionOptions = {}): Inclusion {
  const budget = createBudget(options.steps ?? defaultSteps);
  try {
    return decide(sub, sup, options, budget);
  } catch (error) {
    if (error instanceof Undecided) return unknown(error.place, sub, sup);
    // The limits on depth leave room on every stack we know; a smaller one still must not end in a crash.
    if (error instanceof RangeError) return unknown({ keyword: '', pointer: '', reason: 'nested too deep for the stack' }, sub, sup);
    throw error;
  }
}

function decide(sub: JsonSchema, sup: JsonSchema, options: InclusionOptions, budget: Budget): Inclusion {
  // Two ways to resolve references: each document is its own root, and both may use the same identifier.
  const left = createLocations(options.resolve);
  const right = createLocations(options.resolve);
  const subSite = enter([], left.read(sub, { draft: options.draft }));
  const supSite = enter([], right.read(sup, { draft: options.draft }));
  if (subSite.location.draft === supSite.location.draft && canonical(sub) === canonical(sup)) return { answer: 'yes' };
  const languages = createLanguages(budget);
  const formulas = createFormulas(budget);
  const tools = { formulas, languages, budget };
  const settings = { unknownKeywords: options.unknownKeywords ?? 'annotation' } as const;
  const subFormula = createCompiler({ ...tools, locations: left }, { ...settings, name: 'sub' }).formula(subSite);
  const supFormula = createCompiler({ ...tools, locations: right }, { ...settings, name: 'sup' }).formula(supSite);
  budget.at({ keyword: '', pointer: '' });
  const result = createSolver(tools).solve(formulas.all([subFormula, formulas.not(supFormula)]));
  if (result.kind === 'nothing') return { answer: 'yes' };
  if (result.kind === 'maybe') return unknown(result.place, sub, sup);
  const witness = result.value;
  const confirmed =
    createEvaluator({ locations: left, languages, budget })(subSite, witness) &&
    !createEvaluator({ locations: right, languages, budget })(supSite, witness);
  if (confirmed) return { answer: 'no', witness };
  return unknown({ keyword: '', pointer: '', reason: 'a second evaluation did not confirm the document that was found' }, sub, sup);
}

/** An answer that names a place, also when the engine knew only the keyword, or only that there were too many ways. */
function unknown(place: Place, sub: JsonSchema, sup: JsonSchema): Inclusion {
  const { reason } = place;
  if (place.pointer !== '') return { answer: 'unknown', keyword: place.keyword, pointer: place.pointer, reason };
  for (const keyword of place.keyword === '' ? branching : [place.keyword]) {
    const pointer = findKeyword(sup, keyword) ?? findKeyword(sub, keyword);
    if (pointer !== undefined) return { answer: 'unknown', keyword, pointer, reason };
  }
  return { answer: 'unknown', keyword: place.keyword, pointer: '', reason };
}

/** What most often makes a decision long, worst first. */
const branching = ['oneOf', 'anyOf', 'unevaluatedProperties', 'unevaluatedItems', 'patternProperties', 'contains', 'uniqueItems', 'not', 'if', 'enum', '$ref', '$dynamicRef', 'allOf', 'pattern', 'properties', 'items'];

function findKeyword(schema: JsonSchema, keyword: string): string | undefined {
  if (measure(schema).depth > 1000) return undefined;
  const pending: [Json, string][] = [[schema, '']];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [current, pointer] = next;
    if (!isObject(current)) continue;
    if (own(current, keyword) !== undefined) return pointer;
    for (const keys of subschemas(current)) {
      let value: Json | undefined = current;
      for (const key of keys) value = Array.isArray(value) ? value[Number(key)] : own(value as { [key: string]: Json }, String(key));
      if (value !== undefined) pending.push([value, pointer + keys.map(pointerStep).join('')]);
    }
  }
  return undefined;
}

/**
 * Decides whether readers of `oldSchema` can read everything that writers of `newSchema` emit: W(new) ⊆ R(old).
 * @param options `contentModel: 'strict'` compares the schemas as they stand; `tolerant`, the default, takes writers to
 *   emit only declared properties and readers to ignore undeclared ones
 */
export function readersSurvive(
  oldSchema: JsonSchema,
  newSchema: JsonSchema,
  options: InclusionOptions & { readonly contentModel?: 'tolerant' | 'strict' | undefined } = {},
): Inclusion {
  if (options.contentModel === 'strict') return includes(newSchema, oldSchema, options);
  const written = writerSchema(newSchema, options);
  const read = readerSchema(oldSchema, options);
  const answer = includes(written, read, options);
  // A schema whose writers could emit nothing at all was closed too far, and would make any change look harmless.
  if (answer.answer === 'yes' && written !== newSchema && includes(written, false, options).answer === 'yes') {
    return includes(newSchema, read, options);
  }
  if (answer.answer !== 'unknown') return answer;
  // The schema that closes a writer's objects has no place of its own; then the whole is meant.
  const pointer = originalPointer(read, answer.pointer) ?? answer.pointer;
  const known = leadsSomewhere(oldSchema, pointer) || leadsSomewhere(newSchema, pointer);
  return { ...answer, pointer: known ? pointer : '' };
}
