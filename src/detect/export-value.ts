/** From accesses to an export's value: which belong to it, folded to the fewest patterns, in an order that code motion does not change. */
import picomatch from 'picomatch';
import type { ExportRule } from '../core/model.ts';
import { covers, minimal, normalise, overlaps } from '../core/pattern.ts';
import type { Access, Detection } from './model.ts';

/** A pattern of the export, and every place in the code that asks for it. */
export interface PatternEvidence {
  readonly access: 'read' | 'write';
  readonly pattern: string;
  readonly places: { file: string; line: number }[];
}

/**
 * Makes the predicate for paths: in `include` (default: everything) and not in `exclude`.
 * Globs are relative to the repo; a bare folder means what is under it.
 */
export function pathFilter(include: readonly string[] | undefined, exclude: readonly string[] | undefined): (path: string) => boolean {
  const globs = (list: readonly string[]): ((path: string) => boolean) => {
    const tests = list.flatMap((glob) => {
      const clean = glob.replace(/^\.?\//, '').replace(/\/$/, '/**');
      return /[*?{[(!]/.test(clean) ? [picomatch(clean, { dot: true })] : [picomatch(clean, { dot: true }), picomatch(`${clean}/**`, { dot: true })];
    });
    return (path) => tests.some((test) => test(path));
  };
  const isIn = include && include.length > 0 ? globs(include) : () => true;
  const isOut = exclude && exclude.length > 0 ? globs(exclude) : () => false;
  return (path) => isIn(path) && !isOut(path);
}

/** Whether an access may be to one of the rule's buckets; undefined when the code does not tell its bucket. */
function isOfBucket(rule: ExportRule, access: Access): boolean | undefined {
  if (rule.bucket === undefined) return true;
  if (access.bucket === null) return undefined;
  const wanted = typeof rule.bucket === 'string' ? [rule.bucket] : rule.bucket;
  return wanted.some((pattern) => overlaps(pattern, access.bucket as string));
}

/** The accesses a rule speaks of, and those it cannot decide on: their bucket is not told. */
export function selectAccesses(rule: ExportRule, detection: Detection): { selected: Access[]; undecided: Access[] } {
  const isOurs = pathFilter(rule.include, rule.exclude);
  const selected: Access[] = [];
  const undecided: Access[] = [];
  for (const access of detection.accesses) {
    if (!access.counted || !isOurs(access.file)) continue;
    const verdict = isOfBucket(rule, access);
    if (verdict === undefined) undecided.push(access);
    else if (verdict) selected.push(access);
  }
  return { selected, undecided };
}

/**
 * Makes an export's value of what the code was found to do.
 *
 * A key of which nothing is known (`*`) stays out: it would cover every other pattern, and a contract that asks for
 * everything tells its consumer nothing. The access is still listed, and named among what could not be followed.
 * @param rule which accesses belong to the export; `covered: keep` keeps patterns that others cover
 * @returns the value, and for each of its patterns the places that need it, folded ones included
 */
export function exportValue(rule: ExportRule, detection: Detection): { value: { read: string[]; write: string[] }; evidence: PatternEvidence[] } {
  const { selected } = selectAccesses(rule, detection);
  const value: { read: string[]; write: string[] } = { read: [], write: [] };
  const evidence: PatternEvidence[] = [];
  for (const access of ['read', 'write'] as const) {
    const places = new Map<string, { file: string; line: number }[]>();
    for (const each of selected) {
      if (each.access !== access) continue;
      for (const key of each.alternatives ?? [each.key]) {
        const pattern = normalise(key);
        if (pattern === '*' || pattern === '') continue;
        const list = places.get(pattern);
        if (list) list.push({ file: each.file, line: each.line });
        else places.set(pattern, [{ file: each.file, line: each.line }]);
      }
    }
    const all = [...places.keys()].sort();
    const kept = rule.covered === 'keep' ? all : minimal(all);
    value[access] = kept;
    for (const pattern of kept) {
      const under = rule.covered === 'keep' ? [pattern] : all.filter((other) => other === pattern || covers([pattern], other));
      evidence.push({ access, pattern, places: distinctPlaces(under.flatMap((other) => places.get(other) ?? [])) });
    }
  }
  return { value, evidence };
}

function distinctPlaces(places: readonly { file: string; line: number }[]): { file: string; line: number }[] {
  const distinct = new Map(places.map((place) => [`${place.file}\0${place.line}`, place]));
  return [...distinct.values()].sort((left, right) => (left.file === right.file ? left.line - right.line : left.file < right.file ? -1 : 1));
}
