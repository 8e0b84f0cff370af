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

/**
 * Above this many pairs of an old and a new pattern, patterns count as covered by themselves alone: the cost is
 * quadratic, no contract that people keep is that long, and the mistake is to ask for too much, never for too little.
 */
const MAX_PAIRS = 1_000_000;
/** So many changes get a witness; a reader needs one, and each costs as much as the comparison itself. */
const MAX_WITNESSES = 200;

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

  const comparable = old.size * now.size <= MAX_PAIRS;
  const isCovered = (granted: readonly string[], pattern: string): boolean => comparable && covers(granted, pattern);
  let witnesses = comparable ? MAX_WITNESSES : 0;
  const witnessOf = (granted: readonly string[], pattern: string): { witness?: string } => {
    const witness = witnesses-- > 0 ? uncoveredExample(granted, pattern) : undefined;
    return witness === undefined ? {} : { witness };
  };

  // Of several new patterns that overlap, only those that the others do not cover have to be granted.
  const asking = new Set(candidates.filter((pattern) => !isCovered(oldPatterns, pattern)));
  const added: AddedPattern[] = [];
  for (const pattern of candidates) {
    const asks = asking.delete(pattern);
    const others = asks ? [...kept, ...asking] : kept;
    if (isCovered(others, pattern)) {
      added.push({ pattern, coveredBy: covering(others, pattern) });
    } else if (asks) {
      asking.add(pattern);
      added.push({ pattern, coveredBy: [], ...witnessOf(oldPatterns, pattern) });
    }
  }
  const removed = [...old]
    .filter(([meaning, pattern]) => !now.has(meaning) && !isCovered(nowPatterns, pattern))
    .map(([, pattern]): RemovedPattern => ({ pattern, ...witnessOf(nowPatterns, pattern) }));
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
