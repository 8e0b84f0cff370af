/** What changed between two lists of key patterns, by what they mean and not by how they are written. */
import { covers, normalise, uncoveredExample } from '../pattern.ts';

/** A pattern that is new in a list. */
export interface AddedPattern {
  readonly pattern: string;
  /** Patterns of the list that cover it: nothing to grant. Empty when it asks for something new. */
  readonly coveredBy: readonly string[];
  /** A key that the list did not cover before. */
  readonly witness?: string;
}

/** A pattern that is gone and that what remains does not cover. */
export interface RemovedPattern {
  readonly pattern: string;
  readonly witness?: string;
}

/** Above this many patterns a smallest covering set is not looked for: all that help are named. */
const MAX_TRIALS = 32;

/**
 * Compares two lists of IAM key patterns.
 *
 * An added pattern is one of three things: it asks for keys that nothing covered (an addition with a witness); it
 * lies within patterns that stay (an addition, but nothing to grant); or it lies only within patterns that go, and
 * then it is what is left of those or another way to write them, and no addition. A removed pattern counts only
 * when what remains does not cover it.
 */
export function comparePatterns(before: readonly string[], after: readonly string[]): { added: AddedPattern[]; removed: RemovedPattern[] } {
  const old = byMeaning(before);
  const now = byMeaning(after);
  const kept = [...now].filter(([meaning]) => old.has(meaning)).map(([, pattern]) => pattern);
  const oldPatterns = [...old.values()];
  const nowPatterns = [...now.values()];
  const candidates = [...now].filter(([meaning]) => !old.has(meaning)).map(([, pattern]) => pattern);

  // Of several new patterns that overlap, only those that the others do not cover have to be granted.
  const asking = new Set(candidates.filter((pattern) => !covers(oldPatterns, pattern)));
  const added: AddedPattern[] = [];
  for (const pattern of candidates) {
    const asks = asking.delete(pattern);
    const others = asks ? [...kept, ...asking] : kept;
    if (covers(others, pattern)) {
      added.push({ pattern, coveredBy: covering(others, pattern) });
    } else if (asks) {
      asking.add(pattern);
      const witness = uncoveredExample(oldPatterns, pattern);
      added.push({ pattern, coveredBy: [], ...(witness === undefined ? {} : { witness }) });
    }
  }
  const removed = [...old]
    .filter(([meaning, pattern]) => !now.has(meaning) && !covers(nowPatterns, pattern))
    .map(([, pattern]): RemovedPattern => {
      const witness = uncoveredExample(nowPatterns, pattern);
      return { pattern, ...(witness === undefined ? {} : { witness }) };
    });
  return { added, removed };
}

/** Patterns by their canonical form; the empty pattern means no key. */
function byMeaning(patterns: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const pattern of [...patterns].sort()) {
    const meaning = normalise(pattern);
    if (pattern !== '' && !found.has(meaning)) found.set(meaning, pattern);
  }
  return found;
}

/** A few of the patterns that suffice to cover one: a single one where there is one, the shortest first. */
function covering(granted: readonly string[], pattern: string): string[] {
  const singles = granted.filter((each) => covers([each], pattern));
  if (singles.length > 0) return [singles.reduce((best, each) => (each.length < best.length ? each : best))];
  if (granted.length > MAX_TRIALS) return [...granted];
  let needed = [...granted];
  for (const each of granted) {
    const without = needed.filter((other) => other !== each);
    if (covers(without, pattern)) needed = without;
  }
  return needed;
}
