/** What changed between two versions of an export, how large that is, and why. */
import { fingerprint, sameJson } from './canonical.ts';
import { isDeprecated } from './deprecated.ts';
import { bundle, type SchemaSource } from './diff/bundle.ts';
import { makeChange, show, type Subject } from './diff/change.ts';
import { diffSchemas } from './diff/schema.ts';
import { diffValues } from './diff/value.ts';
import type { Direction, Export, Json, JsonSchema } from './model.ts';
import type { Change, ExportDiff } from './plan.ts';
import { largestBump, nextVersion } from './version.ts';

export { fingerprint };

/** The realm's shared schemas before and after: `contracts/<file>` to the schema in it. */
export interface DiffContext {
  readonly contractsBefore?: ReadonlyMap<string, JsonSchema>;
  readonly contractsAfter?: ReadonlyMap<string, JsonSchema>;
}

/** The version of a draft that was never published: commands make drafts with it. */
const UNPUBLISHED = '0.0.0';

/**
 * Compares two versions of an export by their content: name, direction, content model, deprecation, words, schema
 * and value. Version, changelog, source and supported older versions are no content.
 * @param before undefined for an export that is new
 * @param after undefined for an export that is gone
 * @returns the changes, and the least version that the new content may have
 * @throws BlueError BAD_VERSION when `before.version` is no version; TOO_LARGE for data nested too deeply
 */
export function diffExport(before: Export | undefined, after: Export | undefined, context: DiffContext = {}): ExportDiff {
  if (before === undefined || after === undefined) return diffPresence(before, after);
  const subject: Subject = { contract: after.name, direction: directionOf(after) };
  const old: SchemaSource = { schema: before.schema, contracts: context.contractsBefore ?? context.contractsAfter };
  const now: SchemaSource = { schema: after.schema, contracts: context.contractsAfter ?? context.contractsBefore };
  const strict = before.content_model === 'strict' || after.content_model === 'strict';
  const changes = [
    ...diffIdentity(subject, before, after),
    ...diffSchemas(subject, old, now, strict),
    ...diffValues(subject, { value: before.value, schema: bundle(old) }, { value: after.value, schema: bundle(now) }),
  ];
  const bump = largestBump(changes.map((change) => change.bump));
  return { contract: after.name, direction: subject.direction, from: before.version, to: nextVersion(before.version, bump), bump, changes };
}

function directionOf(exported: Export): Direction {
  return exported.direction ?? 'provides';
}

/** An export that appears or goes, as a whole. */
function diffPresence(before: Export | undefined, after: Export | undefined): ExportDiff {
  if (after !== undefined) {
    const subject: Subject = { contract: after.name, direction: directionOf(after) };
    const change = makeChange(subject, 'export-added', { pointer: '', after: after.name, reason: `${after.name} is new` });
    const to = after.version === '' || after.version === UNPUBLISHED ? '1.0.0' : after.version;
    return { ...subject, to, bump: change.bump, changes: [change] };
  }
  if (before === undefined) return { contract: '', direction: 'provides', bump: 'none', changes: [] };
  const subject: Subject = { contract: before.name, direction: directionOf(before) };
  const change = makeChange(subject, 'export-removed', { pointer: '', before: before.name, reason: `${before.name} is no longer published` });
  return { ...subject, from: before.version, bump: change.bump, changes: [change] };
}

/** Everything but schema and value. */
function diffIdentity(subject: Subject, before: Export, after: Export): Change[] {
  const changes: Change[] = [];
  if (before.name !== after.name) {
    changes.push(makeChange(subject, 'export-renamed', { pointer: '/name', before: before.name, after: after.name, reason: `${before.name} is called ${after.name} now` }));
  }
  if (directionOf(before) !== directionOf(after)) {
    changes.push(makeChange(subject, 'direction-changed', { pointer: '/direction', before: directionOf(before), after: directionOf(after), reason: `the direction was ${directionOf(before)} and is ${directionOf(after)}` }));
  }
  const oldModel = before.content_model ?? 'tolerant';
  const newModel = after.content_model ?? 'tolerant';
  if (oldModel !== newModel) {
    const rule = newModel === 'strict' ? 'content-model-tightened' : 'content-model-loosened';
    changes.push(makeChange(subject, rule, { pointer: '/content_model', before: oldModel, after: newModel, reason: `the content model was ${oldModel} and is ${newModel}` }));
  }
  const wasDeprecated = isDeprecated(before);
  const isNowDeprecated = isDeprecated(after);
  if (!wasDeprecated && isNowDeprecated) {
    const why = typeof after.deprecated === 'string' ? `: ${show(after.deprecated)}` : '';
    changes.push(makeChange(subject, 'contract-deprecated', { pointer: '/deprecated', after: after.deprecated, reason: `${after.name} is deprecated${why}` }));
  } else if (wasDeprecated && !isNowDeprecated) {
    changes.push(makeChange(subject, 'deprecation-withdrawn', { pointer: '/deprecated', before: before.deprecated, reason: `${after.name} is not deprecated any more` }));
  } else if (wasDeprecated && before.deprecated !== after.deprecated) {
    changes.push(makeChange(subject, 'description-changed', { pointer: '/deprecated', before: before.deprecated, after: after.deprecated, reason: 'the words about the deprecation changed' }));
  }
  if ((before.description ?? '') !== (after.description ?? '')) {
    changes.push(makeChange(subject, 'description-changed', { pointer: '/description', before: before.description, after: after.description, reason: 'the description changed' }));
  }
  return changes;
}

/**
 * Compares the exports of a domain before and after.
 *
 * An export that is gone while a new one has exactly its content was renamed: the change says so under the old name,
 * because that is the name its consumers know.
 * @returns one entry for each export that changed: those of `after` in their order, then those that are gone
 */
export function diffExports(before: readonly Export[], after: readonly Export[], context: DiffContext = {}): ExportDiff[] {
  const old = new Map(before.map((exported) => [exported.name, exported]));
  const names = new Set(after.map((exported) => exported.name));
  const diffs = after.map((exported) => diffExport(old.get(exported.name), exported, context)).filter((diff) => diff.changes.length > 0);
  const fresh = after.filter((exported) => !old.has(exported.name));
  for (const gone of before.filter((exported) => !names.has(exported.name))) {
    const partner = fresh.find((exported) => sameJson(contentOf(gone), contentOf(exported)));
    diffs.push(partner === undefined ? diffExport(gone, undefined, context) : diffRename(gone, partner));
    if (partner !== undefined) fresh.splice(fresh.indexOf(partner), 1);
  }
  return diffs;
}

function diffRename(gone: Export, partner: Export): ExportDiff {
  const subject: Subject = { contract: gone.name, direction: directionOf(gone) };
  const change = makeChange(subject, 'export-renamed', { pointer: '/name', before: gone.name, after: partner.name, reason: `${gone.name} is called ${partner.name} now; its content is the same` });
  return { ...subject, from: gone.version, bump: change.bump, changes: [change] };
}

/** What makes two exports the same contract under two names. */
function contentOf(exported: Export): Json {
  return [directionOf(exported), exported.schema ?? null, exported.value ?? null];
}

/** How each kind of change begins in a changelog. */
const verbs: Partial<Record<string, string>> = {
  'item-added': 'Added',
  'pattern-newly-covered': 'Added',
  'pattern-already-covered': 'Added',
  'item-removed': 'Removed',
  'pattern-no-longer-covered': 'Removed',
};

/**
 * Words for the changelog of an export, one line for each thing that changed: an item that appears in several lists
 * is said once, with the names of the lists: `Added training-metrics/experiments/* (read/write)`.
 * Plain text without control characters; not escaped for any format.
 */
export function changelogLines(diff: ExportDiff): string[] {
  const lines = new Map<string, { start: string; lists: Set<string>; end: string }>();
  for (const change of diff.changes) {
    const verb = verbs[change.rule];
    const item = change.after ?? change.before;
    const told = verb !== undefined && item !== undefined;
    const start = told ? `${verb} ${plain(item)}` : sentence(change);
    const end = change.coveredBy === undefined ? '' : `, covered by ${change.coveredBy.map(plain).join(', ')}`;
    const line = lines.get(`${start}\n${end}`) ?? { start, lists: new Set<string>(), end: told ? end : '' };
    const list = /^\/value\/([^/]+)$/.exec(change.pointer)?.[1];
    if (told && list !== undefined) line.lists.add(plain(list));
    lines.set(`${start}\n${end}`, line);
  }
  return [...lines.values()].map(({ start, lists, end }) => start + (lists.size === 0 ? '' : ` (${[...lists].join('/')})`) + end);
}

function plain(item: Json): string {
  return show(item).slice(1, -1);
}

function sentence(change: Change): string {
  const text = change.reason.replaceAll('`', '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

