/** From what a member offers now, and what the realm holds of it, to the export's next version. */
import { largestAction, ROOM } from '../core/changelog.ts';
import { diffExport, changelogLines } from '../core/diff.ts';
import type { ChangelogEntry, Export, Json, Realm, RealmFile } from '../core/model.ts';
import type { Edit, ExportDiff, Finding } from '../core/plan.ts';
import { layout } from '../core/layout.ts';
import { MAX_BYTES } from '../core/document-text.ts';
import { covers } from '../core/pattern.ts';
import { graceEnded } from '../core/state.ts';
import { checkGivenVersion, parseVersion } from '../core/version.ts';
import { optional } from './command.ts';
import { type Offer, patternLists } from './offer.ts';

const DAY = 86_400_000;

export interface Publication {
  readonly before?: Export;
  readonly after: Export;
  readonly diff: ExportDiff;
  /** Patterns that are gone from the code but stay in the contract until somebody asks. */
  readonly heldBack: readonly { readonly access: string; readonly pattern: string }[];
  readonly findings: readonly Finding[];
}

export interface PublicationOptions {
  readonly now: string;
  readonly commit?: string;
  readonly governance: RealmFile['governance'];
  readonly realm: Realm;
  /** A version given by hand. */
  readonly version?: string;
  readonly force?: boolean;
  /** Publish removals too. */
  readonly removals: boolean;
}

/**
 * Plans one export.
 * @returns undefined when the content means what the realm already says
 * @throws BlueError BAD_VERSION for a version that is none
 */
export function planPublication(before: Export | undefined, offer: Offer, options: PublicationOptions): Publication | undefined {
  const kept = options.removals ? { value: offer.value, heldBack: [] } : keepRemoved(before?.value, offer.value);
  const draft: Export = {
    ...(before ?? { name: offer.name, version: '0.0.0' }),
    name: offer.name,
    ...optional('description', offer.description ?? before?.description),
    ...optional('direction', offer.direction ?? before?.direction),
    ...optional('schema', offer.schema ?? before?.schema),
    ...optional('value', kept.value === undefined ? before?.value : kept.value),
  };
  const context = { contractsBefore: options.realm.contracts, contractsAfter: options.realm.contracts };
  const diff = diffExport(before, draft, context);
  const given = options.version === undefined ? undefined : parseVersion(options.version);
  if (before && diff.bump === 'none' && (given === undefined || given === before.version)) {
    return kept.heldBack.length === 0 ? undefined : { before, after: before, diff, heldBack: kept.heldBack, findings: [] };
  }
  const findings = given === undefined ? [] : checkGivenVersion(diff, given, { force: options.force ?? false });
  const version = given ?? diff.to ?? '1.0.0';
  const entry: ChangelogEntry = {
    version,
    date: options.now.slice(0, 10),
    published_at: options.now,
    ...(before ? { bump: diff.bump } : {}),
    ...asks(diff),
    changes: before ? bounded(changelogLines(diff)) : [`First published: ${offer.name}`],
    ...(before && diff.bump === 'major' ? { grace_until: graceEnd(options) } : {}),
  };
  if (entry.changes.length === 0) entry.changes = [`Version set to ${version}`];
  const { supported: _older, ...lasting } = draft;
  const after: Export = {
    ...lasting,
    version,
    changelog: [entry, ...(before?.changelog ?? [])],
    ...optional('source', options.commit === undefined ? undefined : { commit: options.commit }),
    ...optional('supported', supported(before, diff, options)),
  };
  return { ...optional('before', before), after, diff, heldBack: kept.heldBack, findings };
}

/** Nobody reads more lines about one version, and all that was ever published has to fit into one file. */
const MOST_LINES = 100;

function bounded(lines: string[]): string[] {
  return lines.length <= MOST_LINES + 1 ? lines : [...lines.slice(0, MOST_LINES), `And ${lines.length - MOST_LINES} more`];
}

/** Plans the end of one export. */
export function planRemoval(before: Export): Publication {
  return { before, after: before, diff: diffExport(before, undefined), heldBack: [], findings: [] };
}

/** What a version asks of consumers: kept with it, because whoever is two versions behind is owed both. */
function asks(diff: ExportDiff): Pick<ChangelogEntry, 'asks'> {
  const action = largestAction(diff.changes.map((change) => change.action));
  return action === 'none' ? {} : { asks: action };
}

function graceEnd(options: PublicationOptions): string {
  const days = options.governance.breaking_changes.grace_period_days;
  return new Date(Date.parse(options.now) + days * DAY).toISOString();
}

/** The last version of the older major stays readable until its grace ends. */
function supported(before: Export | undefined, diff: ExportDiff, options: PublicationOptions): Export['supported'] {
  const older = (before?.supported ?? []).filter((entry) => entry.until === undefined || !graceEnded(entry.until, options.now));
  if (!before || diff.bump !== 'major') return older.length > 0 ? older : undefined;
  const last = {
    version: before.version,
    ...optional('schema', before.schema),
    ...optional('value', before.value),
    until: graceEnd(options),
  };
  return [last, ...older];
}

/**
 * Keeps the patterns of `{read, write}` lists that the code no longer shows.
 * A detector that sees less is more often a detector gone blind than a contract gone small.
 */
function keepRemoved(before: Json | undefined, now: Json | undefined): { value: Json | undefined; heldBack: Publication['heldBack'] } {
  const lists = patternLists(before);
  const found = patternLists(now);
  if (!lists || !found) return { value: now, heldBack: [] };
  const heldBack: { access: string; pattern: string }[] = [];
  const value: Record<string, Json> = { ...(now as Record<string, Json>) };
  for (const [access, patterns] of Object.entries(lists)) {
    const current = found[access] ?? [];
    const gone = patterns.filter((pattern) => !current.includes(pattern) && !covers(current, pattern));
    for (const pattern of gone) heldBack.push({ access, pattern });
    if (gone.length > 0) value[access] = [...current, ...gone].sort();
  }
  return { value, heldBack };
}

/** Says that an exports file comes near its end while something can still be done about it. */
export function fullFindings(edits: readonly Edit[]): Finding[] {
  return edits.flatMap(({ path, content = '' }): Finding[] => {
    const bytes = Buffer.byteLength(content);
    const domain = layout.domainOf(path);
    if (domain === undefined || path !== layout.exports(domain) || bytes <= ROOM || bytes > MAX_BYTES) return [];
    return [{
      rule: 'file-nearly-full',
      level: 'warning',
      message: `${path} has ${bytes} bytes of the ${MAX_BYTES} that a file of a realm may have, and nothing more of its changelogs may leave it yet`,
      file: path,
      in: 'realm',
      next: 'Export less: wider patterns, fewer exports of one domain, or schemas under contracts/ instead of in the file',
    }];
  });
}

/**
 * Says what is no longer seen in the code and stays in the contract.
 * @param complete whether everything could be read
 * @param consumers who may rely on it
 */
export function heldBackFindings(publication: Publication, complete: boolean, consumers: readonly string[]): Finding[] {
  return publication.heldBack.map(({ access, pattern }) => ({
    rule: 'removal-held-back',
    level: 'note',
    message: complete
      ? `${pattern} (${access}) is in ${publication.after.name} but no longer in the code; ${[...new Set(consumers)].join(', ')} may still grant it`
      : `${pattern} (${access}) is in ${publication.after.name} but was not seen; some files could not be read, so it stays`,
    file: '.blue/config.yaml',
    next: complete ? 'Publish the removal with `blue realm sync --removals`' : 'Mend the files that could not be read, or leave them out by `exclude` in .blue/config.yaml',
  }));
}
