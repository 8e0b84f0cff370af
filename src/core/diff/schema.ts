/** What changed between two schemas of an export: inclusion decides how large it is, the keywords say what it is. */
import { sameJson } from '../canonical.ts';
import { bumps, type Bump, type Json, type JsonSchema } from '../model.ts';
import type { Change } from '../plan.ts';
import { rules } from '../rules.ts';
import { makeChange, show, type Subject } from './change.ts';
import { createDecider, type Decider, type Decision } from './decide.ts';
import { applyEdits, walkSchemas, type Difference } from './schema-walk.ts';

/** A schema as an export declares it, and the shared schemas of the realm it may point to. */
export interface SchemaSource {
  readonly schema: JsonSchema | string | undefined;
  readonly contracts: ReadonlyMap<string, JsonSchema> | undefined;
}

/** So many differences are judged one by one; of more, the decision about all of them has to do. */
const MAX_SINGLE_DECISIONS = 40;

/**
 * Compares two schemas.
 *
 * First one question: does every document of the new schema's writers suit the old schema's readers? If so, nothing
 * here is breaking, whatever the keywords look like; if the two admit the same documents, only words can have
 * changed. If not, each difference is written into the old schema alone and asked about again, which tells the
 * breaking ones from the others and gives each its own witness. What cannot be decided gates like breaking.
 * @param strict takes both schemas as they are written, with no tolerance on either side
 */
export function diffSchemas(subject: Subject, before: SchemaSource, after: SchemaSource, strict: boolean): Change[] {
  if (before.schema === undefined && after.schema === undefined) return [];
  if (before.schema === undefined) return [makeChange(subject, 'schema-added', { pointer: '/schema', after: after.schema, reason: 'there was no schema' })];
  if (after.schema === undefined) return [makeChange(subject, 'schema-removed', { pointer: '/schema', before: before.schema, reason: 'there is no schema any more' })];
  const old = resolveSource(before);
  const now = resolveSource(after);
  if (old === undefined || now === undefined) {
    if (old === now && before.schema === after.schema) return [];
    const path = String(now === undefined ? after.schema : before.schema);
    const reason = `${path} is not in the realm`;
    return [makeChange(subject, 'schema-undecided', { pointer: '/schema', before: before.schema, after: after.schema, reason: `the schema cannot be compared: ${show(path)} is not in the realm`, undecided: { keyword: 'schema', pointer: '/schema', reason } })];
  }
  if (sameJson(old, now) && sameDocuments(before.contracts, after.contracts)) return [];
  return judge(subject, old, now, createDecider(before, after, strict));
}

/** A schema that is inline, or a file of the realm; undefined for a file that is not there. */
export function resolveSource(source: SchemaSource): JsonSchema | undefined {
  return typeof source.schema === 'string' ? source.contracts?.get(source.schema.replace(/^\.\//, '')) : source.schema;
}

/** Whether what a schema may refer to is the same before and after. */
function sameDocuments(before: ReadonlyMap<string, JsonSchema> | undefined, after: ReadonlyMap<string, JsonSchema> | undefined): boolean {
  if (before === after) return true;
  const paths = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
  return [...paths].every((path) => sameJson(before?.get(path), after?.get(path)));
}

function judge(subject: Subject, old: JsonSchema, now: JsonSchema, decider: Decider): Change[] {
  const differences = walkSchemas(old, now);
  const words = differences.filter((difference) => difference.edits.length === 0).map((difference) => toChange(subject, difference, 'patch'));
  const meant = differences.filter((difference) => difference.edits.length > 0);
  const decision = decider.survives(old, now);
  if (decision.answer === 'yes') {
    return meant.length === 0 || decider.equal(old, now) ? words : [...meant.map((difference) => toChange(subject, difference, capped(difference))), ...words];
  }
  const changes = meant.slice(0, MAX_SINGLE_DECISIONS).map((difference) => judgeAlone(subject, old, difference, decider));
  changes.push(...meant.slice(MAX_SINGLE_DECISIONS).map((difference) => toChange(subject, difference, rules[difference.rule].bump[subject.direction])));
  if (decision.answer === 'unknown') {
    const { keyword, pointer, reason } = decision.undecided;
    const undecided = { keyword, pointer: `/schema${pointer}`, reason };
    changes.unshift(makeChange(subject, 'schema-undecided', { pointer: '/schema', before: old, after: now, reason: `whether old readers survive could not be decided: ${show(keyword)} at ${show(`/schema${pointer}`)}, ${reason}`, undecided }));
  } else if (!changes.some((change) => change.bump === 'major')) {
    changes.unshift(makeChange(subject, 'schema-widened', { pointer: '/schema', before: old, after: now, witness: decision.witness, reason: `this document was impossible before: ${show(decision.witness)}` }));
  } else {
    return [...changes.map((change) => (change.bump === 'major' && change.witness === undefined ? { ...change, witness: decision.witness } : change)), ...words];
  }
  return [...changes, ...words];
}

/** One difference, as if it were the only one. */
function judgeAlone(subject: Subject, old: JsonSchema, difference: Difference, decider: Decider): Change {
  const decision = decider.survives(old, applyEdits(old, difference.edits));
  if (decision.answer === 'yes') return toChange(subject, difference, capped(difference));
  return toChange(subject, difference, 'major', decision);
}

/** The bump of the catalogue, for a difference that turned out to harm nobody. */
function capped(difference: Difference): Bump {
  const standard = rules[difference.rule].bump.provides;
  return bumps.indexOf(standard) > bumps.indexOf('minor') ? 'minor' : standard;
}

function toChange(subject: Subject, difference: Difference, bump: Bump, decision?: Decision): Change {
  const { rule, pointer, before, after, reason } = difference;
  const witness: Json | undefined = decision?.answer === 'no' ? decision.witness : undefined;
  return makeChange(subject, rule, { pointer, before, after, reason, bump, witness });
}
