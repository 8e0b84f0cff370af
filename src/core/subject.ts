/** The subject of a commit to the realm: one line of validated names and versions, never longer than a store takes. */

/** Stores refuse longer ones, which could hide what follows. */
export const longestSubject = 200;
/** More parts than this nobody reads. */
const MOST_PARTS = 5;

/**
 * Puts a subject together: `aperture: export a@1.4.0, resolve b@2.0.0, and 3 more`.
 * @param parts at least one
 */
export function subjectOf(domain: string, parts: readonly string[]): string {
  let subject = '';
  for (let shown = Math.min(parts.length, MOST_PARTS); shown > 0; shown -= 1) {
    const rest = parts.length - shown;
    subject = `${domain}: ${parts.slice(0, shown).join(', ')}${rest === 0 ? '' : `, and ${rest} more`}`;
    if (subject.length <= longestSubject) return subject;
  }
  return `${subject.slice(0, longestSubject - 1)}…`;
}
