/** Asks the inclusion engine what a diff needs to know about two schemas. */
import { canonicalJson, isObject, member } from '../canonical.ts';
import { Undecided } from '../inclusion/budget.ts';
import { includes, readerSchema, readersSurvive, writerSchema, type InclusionOptions } from '../inclusion/index.ts';
import { isAssertion } from '../inclusion/keywords.ts';
import { createLocations, subschemas } from '../inclusion/locations.ts';
import type { Json, JsonObject, JsonSchema } from '../model.ts';
import { isAnnotation } from './keywords.ts';

/** Whether old readers survive a new schema. */
export type Decision =
  | { readonly answer: 'yes' }
  | { readonly answer: 'no'; readonly witness: Json }
  | { readonly answer: 'unknown'; readonly keyword: string; readonly pointer: string; readonly reason: string };

/** A difference alone is asked about with less patience than the whole: there may be dozens of them. */
const STEPS_ALONE = 200_000;

/**
 * Decides whether every document that a writer of the new schema emits suits a reader of the old one.
 * @param strict takes both schemas as they are written
 * @param alone one difference of several
 */
export function survives(old: JsonSchema, now: JsonSchema, strict: boolean, alone = false): Decision {
  const steps = alone ? { steps: STEPS_ALONE } : {};
  return readersSurvive(old, now, { contentModel: strict ? 'strict' : 'tolerant', unknownKeywords: unknownKeywords(old, now), ...steps });
}

/**
 * What the writers of a schema emit, as a test of documents.
 * @returns a function that is false, too, where that could not be decided
 */
export function writersOf(schema: JsonSchema, strict: boolean): (document: Json) => boolean {
  let written: JsonSchema | undefined;
  return (document) => {
    written ??= strict ? schema : writerSchema(schema);
    return includes({ const: document }, written, { steps: STEPS_ALONE }).answer === 'yes';
  };
}

/**
 * Decides whether two schemas admit the same documents: as they are written, to writers and to readers.
 * @returns false, too, where that could not be decided
 */
export function sameDocuments(old: JsonSchema, now: JsonSchema, strict: boolean): boolean {
  const options: InclusionOptions = { unknownKeywords: unknownKeywords(old, now) };
  const equal = (one: JsonSchema, other: JsonSchema): boolean => includes(one, other, options).answer === 'yes' && includes(other, one, options).answer === 'yes';
  if (!equal(old, now)) return false;
  // To declare a property that was open before admits nothing new as written, but writers may emit it now.
  return strict || (equal(writerSchema(old, options), writerSchema(now, options)) && equal(readerSchema(old, options), readerSchema(now, options)));
}

/**
 * A keyword that no draft knows decides nothing where it stayed as it was, as the specification says of unknown
 * keywords (2020-12 core, section 6.5); where one changed, whoever wrote it meant something that is not known here.
 */
function unknownKeywords(old: JsonSchema, now: JsonSchema): 'annotation' | 'undecided' {
  try {
    return unknownIn(old).join('\n') === unknownIn(now).join('\n') ? 'annotation' : 'undecided';
  } catch (error) {
    // Too large to be read; the decision itself will say so.
    if (error instanceof Undecided) return 'undecided';
    throw error;
  }
}

function unknownIn(schema: JsonSchema): string[] {
  const found: string[] = [];
  const { draft } = createLocations().read(schema, {});
  eachSubschema(schema, (node) => {
    for (const [keyword, value] of Object.entries(node)) {
      if (!isAnnotation(keyword) && !isAssertion(keyword, draft)) found.push(`${keyword} ${canonicalJson(value)}`);
    }
  });
  return found.sort();
}

/** Visits a schema and every schema below it; references are not followed. */
export function eachSubschema(schema: JsonSchema, visit: (node: JsonObject) => void): void {
  const waiting: Json[] = [schema];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isObject(node)) continue;
    visit(node);
    for (const keys of subschemas(node)) {
      let below: Json | undefined = node;
      for (const key of keys) below = Array.isArray(below) ? below[Number(key)] : isObject(below) ? member(below, String(key)) : undefined;
      if (below !== undefined) waiting.push(below);
    }
  }
}
