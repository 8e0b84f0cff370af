/** What changed between two values of an export: sets, maps, scalars and key patterns. */
import { canonicalJson, checkDepth, isObject, member, pointerTo } from '../canonical.ts';
import { bumps, type Bump, type Json, type JsonObject, type JsonSchema } from '../model.ts';
import type { Change } from '../plan.ts';
import { rules, type RuleId } from '../rules.ts';
import { makeChange, place, show, type Particulars, type Subject } from './change.ts';
import { declaredBump, describe, describeItems, describeKey, formatOf, type Described } from './described.ts';
import { comparePatterns } from './patterns.ts';

/** The format of an item that is an IAM key pattern. */
const KEY_PATTERN = 's3-key-pattern';

/** One place of the two values, with what the two schemas say about it. */
interface Place {
  readonly pointer: string;
  readonly depth: number;
  readonly old: Described;
  readonly now: Described;
  /** The nearest `x-realm-change` above or at this place, in either schema. */
  readonly oldBump: Bump | undefined;
  readonly nowBump: Bump | undefined;
  /** Lists of texts here are key patterns even where no schema says so. */
  readonly patterns: boolean;
}

/** A value and the schema that describes it. */
export interface Content {
  readonly value?: Json | undefined;
  readonly schema?: JsonSchema | undefined;
}

/**
 * Compares two values.
 *
 * Lists of scalars are sets. Lists of anything else keep their order; entries that carry the same `id`, `name` or
 * `key` are the same entry. Lists of key patterns are compared by the keys they mean: those whose items have
 * `format: s3-key-pattern`, and the lists of a value of the form `{read: [...], write: [...]}` whose schema gives
 * no other format, because that is how a contract about S3 was written before there was a format for it.
 */
export function diffValues(subject: Subject, before: Content, after: Content): Change[] {
  const changes: Change[] = [];
  const old = describe(before.schema);
  const now = describe(after.schema);
  compare({ subject, changes }, before.value, after.value, {
    pointer: '/value',
    depth: 0,
    old,
    now,
    oldBump: declaredBump(old),
    nowBump: declaredBump(now),
    patterns: isAccessLists(before.value) && isAccessLists(after.value),
  });
  return changes;
}

interface Comparison {
  readonly subject: Subject;
  readonly changes: Change[];
}

function compare(to: Comparison, before: Json | undefined, after: Json | undefined, at: Place): void {
  if (before === after) return;
  checkDepth(at.depth);
  if (isPatternPlace(before, after, at)) return comparePatternLists(to, before, after, at);
  if (before === undefined || after === undefined) return compareAbsent(to, before, after, at);
  if (Array.isArray(before) && Array.isArray(after)) return compareLists(to, before, after, at);
  if (isObject(before) && isObject(after)) return compareObjects(to, before, after, at);
  if (typeOf(before) !== typeOf(after)) {
    return add(to, at, 'value-type-changed', { before, after, reason: `${place(at.pointer)} was ${article(typeOf(before))} and is ${article(typeOf(after))}` });
  }
  add(to, at, 'scalar-changed', { before, after, reason: `${place(at.pointer)} was ${show(before)} and is ${show(after)}` });
}

/** One side has nothing here. A list that appears or goes is said item by item: that is what people look for. */
function compareAbsent(to: Comparison, before: Json | undefined, after: Json | undefined, at: Place): void {
  const present = before ?? after;
  if (Array.isArray(present) && present.length > 0 && present.every(isScalar)) {
    return compareLists(to, (before ?? []) as Json[], (after ?? []) as Json[], at);
  }
  const whole = at.pointer === '/value';
  if (before === undefined) return add(to, at, whole ? 'value-added' : 'key-added', { after, reason: whole ? 'there was no value' : `${place(at.pointer)} is new` });
  add(to, at, whole ? 'value-removed' : 'key-removed', { before, reason: whole ? 'there is no value any more' : `${place(at.pointer)} is gone` });
}

function compareObjects(to: Comparison, before: JsonObject, after: JsonObject, at: Place): void {
  for (const key of [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()) {
    const old = describeKey(at.old, key);
    const now = describeKey(at.now, key);
    compare(to, member(before, key), member(after, key), {
      pointer: pointerTo(at.pointer, key),
      depth: at.depth + 1,
      old,
      now,
      oldBump: declaredBump(old) ?? at.oldBump,
      nowBump: declaredBump(now) ?? at.nowBump,
      patterns: at.patterns,
    });
  }
}

function compareLists(to: Comparison, before: readonly Json[], after: readonly Json[], at: Place): void {
  const sets = before.every(isScalar) && after.every(isScalar);
  const old = counted(before, sets);
  const now = counted(after, sets);
  const oldTexts = new Set(old.map((entry) => entry.text));
  const nowTexts = new Set(now.map((entry) => entry.text));
  const gone = old.filter((entry) => !nowTexts.has(entry.text));
  const fresh = now.filter((entry) => !oldTexts.has(entry.text));
  if (!sets) {
    const order = (entries: readonly Entry[], among: ReadonlySet<string>): string => entries.map((entry) => entry.text).filter((text) => among.has(text)).join('\n');
    if (order(old, nowTexts) !== order(now, oldTexts)) {
      add(to, at, 'items-reordered', { before: [...before], after: [...after], reason: `${place(at.pointer)} has another order` });
    }
  }
  const partners = new Map<string, Entry>();
  for (const entry of fresh) {
    const identity = identityOf(entry.item);
    if (identity !== undefined) partners.set(identity, entry);
  }
  const paired = new Set<Entry>();
  for (const entry of gone) {
    const identity = identityOf(entry.item);
    const partner = identity === undefined ? undefined : partners.get(identity);
    if (partner && !paired.has(partner)) {
      paired.add(partner);
      compare(to, entry.item, partner.item, itemPlace(at, partner.index));
    } else {
      add(to, at, 'item-removed', { before: entry.item, reason: `${show(entry.item)} is gone from ${place(at.pointer)}` });
    }
  }
  for (const entry of fresh) {
    if (!paired.has(entry)) add(to, at, 'item-added', { after: entry.item, reason: `${show(entry.item)} is new in ${place(at.pointer)}` });
  }
}

interface Entry {
  readonly text: string;
  readonly item: Json;
  readonly index: number;
}

/** The items of a list, each with a text that is its own: a set drops repetitions, a list numbers them. */
function counted(items: readonly Json[], set: boolean): Entry[] {
  const seen = new Map<string, number>();
  return items.flatMap((item, index) => {
    const json = canonicalJson(item);
    const times = (seen.get(json) ?? 0) + 1;
    seen.set(json, times);
    if (set && times > 1) return [];
    return [{ text: set ? json : `${json} ${times}`, item, index }];
  });
}

function itemPlace(at: Place, index: number): Place {
  const old = describeItems(at.old);
  const now = describeItems(at.now);
  return {
    pointer: pointerTo(at.pointer, index),
    depth: at.depth + 1,
    old,
    now,
    oldBump: declaredBump(old) ?? at.oldBump,
    nowBump: declaredBump(now) ?? at.nowBump,
    patterns: false,
  };
}

/** What makes an entry of a list the same entry after a change: its `id`, `name` or `key`, the first it has. */
function identityOf(item: Json): string | undefined {
  if (!isObject(item)) return undefined;
  for (const key of ['id', 'name', 'key']) {
    const value = member(item, key);
    if (value !== undefined) return value !== null && isScalar(value) ? `${key} ${canonicalJson(value)}` : undefined;
  }
  return undefined;
}

function comparePatternLists(to: Comparison, before: Json | undefined, after: Json | undefined, at: Place): void {
  const { added, removed } = comparePatterns((before ?? []) as string[], (after ?? []) as string[]);
  const grants = to.subject.direction === 'requires';
  for (const { pattern, coveredBy, witness } of added) {
    if (coveredBy.length > 0) {
      const by = coveredBy.map(show).join(', ');
      add(to, at, 'pattern-already-covered', { after: pattern, coveredBy, action: 'none', reason: `${show(pattern)} is covered by ${by}: nothing to ${grants ? 'grant' : 'do'}` });
    } else {
      const example = witness === undefined ? '' : `, for example ${show(witness)}`;
      add(to, at, 'pattern-newly-covered', { after: pattern, witness, reason: `${show(pattern)} is new in ${place(at.pointer)}${grants ? ' and has to be granted' : ''}${example}` });
    }
  }
  for (const { pattern, witness } of removed) {
    const example = witness === undefined ? '' : `, for example ${show(witness)}`;
    add(to, at, 'pattern-no-longer-covered', { before: pattern, witness, reason: `${show(pattern)} is gone from ${place(at.pointer)}, and nothing that remains covers all of it${example}` });
  }
}

function isPatternPlace(before: Json | undefined, after: Json | undefined, at: Place): boolean {
  if (!isTexts(before) || !isTexts(after)) return false;
  const formats = [at.old, at.now].map((described) => formatOf(describeItems(described)));
  if (formats.includes(KEY_PATTERN)) return true;
  return at.patterns && formats.every((format) => format === undefined);
}

/** The lists of a contract about keys; `read` or `write` is there, or it is none. */
const accesses = ['read', 'write', 'list', 'delete'];

/** `{read: [...], write: [...]}`, one of the two at least, perhaps with `list` and `delete`, and nothing else. */
function isAccessLists(value: Json | undefined): boolean {
  if (value === undefined || !isObject(value)) return false;
  const keys = Object.keys(value);
  return (keys.includes('read') || keys.includes('write')) && keys.every((key) => accesses.includes(key) && isTexts(value[key]));
}

/** A list of texts, or nothing at all: an absent list asks for what an empty one asks for. */
function isTexts(value: Json | undefined): boolean {
  return value === undefined || (Array.isArray(value) && value.every((item) => typeof item === 'string'));
}

/**
 * Adds a change, with the bump that `x-realm-change` says, if it counts here.
 * The old schema's word is what consumers agreed to. The new schema's counts where the old one has none, if it makes
 * the change larger, or if the old schema did not speak of this place: nobody softens a change in the same breath.
 */
function add(to: Comparison, at: Place, rule: RuleId, particulars: Omit<Particulars, 'pointer'>): void {
  const standard = rules[rule].bump[to.subject.direction];
  let bump = at.oldBump;
  if (bump === undefined && at.nowBump !== undefined) {
    const larger = bumps.indexOf(at.nowBump) > bumps.indexOf(standard);
    if (larger || at.old.nodes.length === 0) bump = at.nowBump;
  }
  to.changes.push(makeChange(to.subject, rule, { ...particulars, pointer: at.pointer, bump }));
}

function isScalar(item: Json): boolean {
  return item === null || typeof item !== 'object';
}

function typeOf(data: Json): string {
  if (data === null) return 'null';
  return Array.isArray(data) ? 'list' : typeof data;
}

function article(type: string): string {
  if (type === 'null') return 'null';
  return `${type === 'object' ? 'an' : 'a'} ${type === 'string' ? 'text' : type === 'boolean' ? 'truth value' : type}`;
}
