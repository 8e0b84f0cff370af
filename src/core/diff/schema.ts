/** What changed between two schemas of an export: inclusion decides how large it is, the keywords say what it is. */
import { canonicalJson, sameJson } from '../canonical.ts';
import { bumps, type Bump, type Json, type JsonSchema } from '../model.ts';
import type { Change } from '../plan.ts';
import { rules } from '../rules.ts';
import { bundle, type SchemaSource } from './bundle.ts';
import { makeChange, show, type Particulars, type Subject } from './change.ts';
import { sameDocuments, survives, writersOf, type Decision } from './decide.ts';
import { applyEdits, walkSchemas, type Difference } from './schema-walk.ts';
import { refersToWords, withoutWords, wordless } from './words.ts';

/** At most so many differences are judged one by one; of more, the decision about all of them has to do. */
const MAX_DECISIONS_ALONE = 40;
/** Each such decision reads both schemas again, so large ones allow fewer: together about this many characters. */
const MAX_READING = 1_000_000;
/** After so many that could not be decided, the others are not asked about: each would use up its steps as well. */
const MAX_UNDECIDED = 3;

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
  if (before.schema === undefined) return [makeChange(subject, 'schema-added', { ...wholeSchemas(undefined, after.schema), reason: 'there was no schema' })];
  if (after.schema === undefined) return [makeChange(subject, 'schema-removed', { ...wholeSchemas(before.schema, undefined), reason: 'there is no schema any more' })];
  const old = bundle(before);
  const now = bundle(after);
  if (old === undefined || now === undefined) {
    if (old === now && before.schema === after.schema) return [];
    const path = String(now === undefined ? after.schema : before.schema);
    return [undecided(subject, before.schema, after.schema, { keyword: 'schema', pointer: '/schema', reason: `${path} is not in the realm` })];
  }
  return sameJson(old, now) ? [] : judge(subject, old, now, strict);
}

function undecided(subject: Subject, before: JsonSchema | string, after: JsonSchema | string, where: NonNullable<Change['undecided']>): Change {
  const { keyword, pointer, reason } = where;
  const words = keyword === '' ? reason : `${show(keyword)} at ${show(pointer)} ${reason}`;
  return makeChange(subject, 'schema-undecided', { ...wholeSchemas(before, after), reason: `whether old readers survive could not be decided: ${words}`, undecided: where });
}

function judge(subject: Subject, old: JsonSchema, now: JsonSchema, strict: boolean): Change[] {
  const differences = walkSchemas(old, now);
  const words = differences.filter((difference) => difference.edits.length === 0).map((difference) => toChange(subject, difference, 'patch'));
  if (sameJson(withoutWords(old), withoutWords(now)) && !refersToWords(old) && !refersToWords(now)) return words;
  const meant = differences.filter((difference) => difference.edits.length > 0);
  const decision = survives(old, now, strict);
  if (decision.answer === 'yes') {
    if (sameDocuments(old, now, strict)) return words;
    const changes = meant.map((difference) => toChange(subject, difference, capped(difference)));
    return [...(changes.length > 0 ? changes : [narrowed(subject, old, now)]), ...words];
  }
  const alone = judgedAlone(meant, old, now);
  let undecidedAlone = 0;
  const changes = meant.map((difference) => {
    if (undecidedAlone >= MAX_UNDECIDED || !alone.has(difference)) return toChange(subject, difference, rules[difference.rule].bump.provides);
    const found = judgeAlone(old, now, difference, strict);
    if (found.answer === 'unknown') undecidedAlone += 1;
    return toAnswered(subject, difference, found);
  });
  if (decision.answer === 'unknown') {
    const { keyword, pointer, reason } = decision;
    return [undecided(subject, old, now, { keyword, pointer: `/schema${pointer}`, reason }), ...witnessed(changes, undefined, now, strict), ...words];
  }
  const { witness } = decision;
  if (changes.some((change) => change.bump === 'major')) return [...witnessed(changes, witness, now, strict), ...words];
  const wider = makeChange(subject, 'schema-widened', { ...wholeSchemas(old, now), witness, reason: `this document was impossible before: ${show(witness)}` });
  return [wider, ...changes, ...words];
}

/**
 * Gives every breaking change a document that the new schema admits. What one change alone would admit, the new schema
 * may refuse because of the others; then the document that all together admit has to do.
 */
function witnessed(changes: readonly Change[], shared: Json | undefined, now: JsonSchema, strict: boolean): Change[] {
  const isWritten = writersOf(now, strict);
  return changes.map((change) => {
    if (change.bump !== 'major' || (change.witness !== undefined && isWritten(change.witness))) return change;
    const { witness: _own, ...rest } = change;
    return shared === undefined ? rest : { ...rest, witness: shared };
  });
}

/** Which differences are worth a decision of their own: those that look breaking come first. */
function judgedAlone(differences: readonly Difference[], old: JsonSchema, now: JsonSchema): ReadonlySet<Difference> {
  const size = canonicalJson(old).length + canonicalJson(now).length;
  const most = Math.min(MAX_DECISIONS_ALONE, Math.ceil(MAX_READING / size));
  const looksBreaking = (difference: Difference): boolean => rules[difference.rule].bump.provides === 'major';
  return new Set([...differences.filter(looksBreaking), ...differences.filter((difference) => !looksBreaking(difference))].slice(0, most));
}

/** One difference, as if it were the only one. */
function judgeAlone(old: JsonSchema, now: JsonSchema, difference: Difference, strict: boolean): Decision {
  return survives(old, applyEdits(old, difference.edits, now), strict, true);
}

/** A difference with the size that was decided; where that could not be, its rule says how large it looks. */
function toAnswered(subject: Subject, difference: Difference, decision: Decision): Change {
  if (decision.answer === 'no') return toChange(subject, difference, 'major', decision.witness);
  return toChange(subject, difference, decision.answer === 'yes' ? capped(difference) : rules[difference.rule].bump.provides);
}

/** Less is possible, in a way that no rule names. */
function narrowed(subject: Subject, old: JsonSchema, now: JsonSchema): Change {
  return makeChange(subject, 'schema-narrowed', { ...wholeSchemas(old, now), reason: 'the schema admits other documents than before, none of which old readers refuse' });
}

/** The bump of the catalogue, for a difference that turned out to harm nobody. */
function capped(difference: Difference): Bump {
  const standard = rules[difference.rule].bump.provides;
  return bumps.indexOf(standard) > bumps.indexOf('minor') ? 'minor' : standard;
}

function toChange(subject: Subject, difference: Difference, bump: Bump, witness?: Json): Change {
  const { rule, pointer, before, after, reason } = difference;
  const identity = rule === 'words-changed' ? undefined : { before: wordless(pointer, before), after: wordless(pointer, after) };
  return makeChange(subject, rule, { pointer, before, after, reason, bump, witness, identity });
}

/** The particulars of a change of the schema as a whole. */
function wholeSchemas(before: JsonSchema | string | undefined, after: JsonSchema | string | undefined): Pick<Particulars, 'pointer' | 'before' | 'after' | 'identity'> {
  const plain = (schema: typeof before): typeof before => (schema === undefined || typeof schema === 'string' || refersToWords(schema) ? schema : withoutWords(schema));
  return { pointer: '/schema', before, after, identity: { before: plain(before), after: plain(after) } };
}
