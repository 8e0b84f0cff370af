/** How long a changelog grows: a file of a realm has an end, and git keeps what left it. */
import { MAX_BYTES } from './document-text.ts';
import type { ChangelogEntry, Export, Realm } from './model.ts';
import type { ConsumerAction } from './plan.ts';
import { graceHasEnded, instantOf } from './state.ts';
import { isPrerelease, parseVersion } from './version.ts';

/** Above this the oldest entries leave an exports file: well before it reaches the size at which nobody reads it any more. */
export const ROOM = (MAX_BYTES / 4) * 3;

/**
 * How many of the oldest entries may leave without another verdict on any import.
 *
 * An import is judged by the lowest version that breaks with what it has resolved. Once that entry has left, the oldest
 * release that stayed is the lowest: so its grace has to be over as well, and so has everything that is older.
 * @param changelog newest first
 */
export function dispensable(realm: Realm, changelog: readonly ChangelogEntry[], now: string): number {
  const ended = changelog.findLastIndex((entry) => !graceHasEnded(realm, entry, now)) + 1;
  const stays = changelog.findIndex((entry, index) => index >= ended && !isPrerelease(parseVersion(entry.version)));
  return stays === -1 ? 0 : changelog.length - stays - 1;
}

/**
 * Takes the oldest entries out of the changelogs of a domain; where none may leave, because of a grace, the oldest ones lose their words.
 * @param excess bytes that should go
 * @returns undefined when nothing may leave
 */
export function shortenChangelogs(realm: Realm, exports: readonly Export[], excess: number, now: string): Export[] | undefined {
  const left = exports.map((each) => ({ each, may: dispensable(realm, each.changelog ?? [], now), gone: 0 }));
  const oldest = ({ each, gone }: (typeof left)[number]): ChangelogEntry => each.changelog!.at(-1 - gone)!;
  for (let bytes = 0; bytes < excess; ) {
    const [next] = left.filter(({ may, gone }) => gone < may).sort((one, other) => timeOf(oldest(one)) - timeOf(oldest(other)));
    if (next === undefined) break;
    bytes += Buffer.byteLength(JSON.stringify(oldest(next)));
    next.gone += 1;
  }
  if (left.every(({ gone }) => gone === 0)) return withoutWords(exports, excess);
  return left.map(({ each, gone }) => (gone === 0 ? each : { ...each, changelog: withoutOldest(each.changelog!, gone) }));
}

/** What stands for the words of an entry: whom it concerns is in its other fields, and git has the words. */
const wordsAreGone = 'See the history of this file';

/** The oldest entries without their words, but the newest one of each export, which says what is new. */
function withoutWords(exports: readonly Export[], excess: number): Export[] | undefined {
  const entries = exports.flatMap((each) => (each.changelog ?? []).slice(1)).map((entry) => ({ entry, saves: Buffer.byteLength(JSON.stringify(entry.changes)) - Buffer.byteLength(JSON.stringify([wordsAreGone])) }));
  const silenced = new Set<ChangelogEntry>();
  let bytes = 0;
  for (const { entry, saves } of entries.filter((each) => each.saves > 0).sort((one, other) => timeOf(one.entry) - timeOf(other.entry))) {
    if (bytes >= excess) break;
    bytes += saves;
    silenced.add(entry);
  }
  if (silenced.size === 0) return undefined;
  return exports.map((each) => (each.changelog?.some((entry) => silenced.has(entry)) === true ? { ...each, changelog: each.changelog.map((entry) => (silenced.has(entry) ? { ...entry, changes: [wordsAreGone] } : entry)) } : each));
}

/** What the versions that leave asked of consumers is asked by the oldest that stays: whoever is behind all of them owes it still. */
function withoutOldest(changelog: readonly ChangelogEntry[], count: number): ChangelogEntry[] {
  const kept = changelog.slice(0, -count);
  const last = kept.at(-1)!;
  const action = largestAction([last, ...changelog.slice(-count)].map((entry) => entry.asks ?? 'none'));
  return action === 'none' ? kept : [...kept.slice(0, -1), { ...last, asks: action }];
}

/** The most that any of several changes asks of consumers. */
export function largestAction(actions: readonly ConsumerAction[]): ConsumerAction {
  if (actions.includes('must-act')) return 'must-act';
  return actions.includes('may-tighten') ? 'may-tighten' : 'none';
}

function timeOf(entry: ChangelogEntry): number {
  return instantOf(entry.published_at ?? entry.date);
}
