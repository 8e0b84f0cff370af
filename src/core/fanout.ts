/** The pure part of telling consumers: who is owed what, and what an issue in a given state needs. */
import { diffExport } from './diff.ts';
import { compareVersions, bumpBetween, parseVersion } from './version.ts';
import type { Ledger, LedgerNotice, PastExport } from './ledger.ts';
import { readBlock, readMark, replaceBlock, sameBlock, sameMark, type Mark } from './marker.ts';
import type { Bump, DomainFile, Export, Realm } from './model.ts';
import type { Change, ConsumerAction, ImportState, Notice } from './plan.ts';
import { parseRepositoryUrl } from './repository.ts';
import { importState } from './state.ts';

/** An issue as the forge shows it. */
export interface IssueRecord {
  readonly number: number;
  readonly open: boolean;
  /** Why it was closed: `completed`, `not_planned`, `duplicate`. */
  readonly reason?: string;
  readonly title: string;
  readonly body: string;
  readonly author: string;
  readonly url: string;
}

/** What the forge shows of one repository. */
export type RepositoryView =
  | {
      readonly found: false;
      readonly reason: string;
      /** Nobody knows how it is: the forge failed over this repository. */
      readonly failed?: boolean;
    }
  | {
      readonly found: true;
      /** Its name today: a renamed repository answers under its old one. */
      readonly name: string;
      readonly archived: boolean;
      readonly issuesEnabled: boolean;
      readonly issues: readonly IssueRecord[];
      readonly defaultBranch?: string;
    };

/** Why nothing can be written to a repository's issues; undefined when it can be tried. */
export function unreachable(view: RepositoryView): string | undefined {
  if (!view.found) return view.reason;
  if (view.archived) return 'the repository is archived';
  return view.issuesEnabled ? undefined : 'issues are switched off in this repository';
}

/** Something one consumer has to be told, and how it wants to hear it. */
export interface Owed {
  readonly notice: Notice;
  /** `provider/contract` */
  readonly key: string;
  readonly issue: boolean;
  readonly dispatch: false | 'repository' | 'workflow';
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  /** What the provider wrote about each version since the resolved one, newest first. */
  readonly changelog: readonly { readonly version: string; readonly changes: readonly string[] }[];
  readonly source?: { readonly url: string; readonly commit: string };
}

/** One consumer, with everything it is owed. */
export interface ConsumerOwed {
  readonly consumer: string;
  /** `owner/name`; undefined when the domain names no repository. */
  readonly repository?: string;
  readonly host?: string;
  readonly maintainers: readonly string[];
  readonly owed: readonly Owed[];
}

/** The event that consumers' workflows listen to. */
export const dispatchEvent = 'realm-contract-changed';

/** Who opens issues when a repository's own workflow does: in its own repository, its issue is as good as the realm's. */
export const ownWorkflow = 'github-actions[bot]';

/** Issues of ours carry this label from their creation on; people may take it off. */
export const baseLabel = 'realm';

/**
 * Works out what every consumer is owed at a time: one entry for each import that is stale or broken and that its domain
 * wants to hear about.
 * @param ledger gives the content of older versions, so that the text can say what changed since the resolved one
 * @param now ISO 8601 UTC
 * @returns every readable domain by name, also those that are owed nothing: their issues may have to be closed
 */
export function owedBy(realm: Realm, ledger: Ledger, now: string): ConsumerOwed[] {
  const consumers: ConsumerOwed[] = [];
  for (const name of [...realm.domains.keys()].sort()) {
    const domain = realm.domains.get(name)!;
    const place = domain.file.repo_url === undefined ? undefined : parseRepositoryUrl(domain.file.repo_url);
    const owed: Owed[] = [];
    for (const imported of domain.imports) {
      const state = importState(realm, name, imported, now);
      if (state.state === 'current') continue;
      const entry = owedFor(realm, ledger, domain.file, state, place?.path);
      if (entry !== undefined && !owed.some((other) => other.key === entry.key)) owed.push(entry);
    }
    consumers.push({
      consumer: name,
      ...(place === undefined ? {} : { repository: place.path, host: place.host }),
      maintainers: domain.file.maintainers,
      owed,
    });
  }
  return consumers;
}

function owedFor(realm: Realm, ledger: Ledger, file: DomainFile, state: ImportState, repository: string | undefined): Owed | undefined {
  const key = `${state.from}/${state.contract}`;
  const provider = realm.domains.get(state.from);
  const published = provider?.exports.find((each) => each.name === state.contract);
  const past = state.resolved === undefined ? undefined : pastVersion(ledger, key, state.resolved);
  const { changes, bump, action } = compare(realm, past, published, state);
  const preferences = file.notify ?? {};
  if (preferences.only === 'action-needed' && action === 'none' && state.state !== 'broken') return undefined;
  const notice: Notice = {
    consumer: state.domain,
    ...(repository === undefined ? {} : { repository }),
    provider: state.from,
    contract: state.contract,
    range: state.range,
    ...(state.binding === undefined ? {} : { binding: state.binding }),
    ...(state.resolved === undefined ? {} : { resolved: state.resolved }),
    version: state.newest ?? state.resolved ?? '0.0.0',
    bump,
    direction: published?.direction ?? past?.direction ?? 'provides',
    action,
    state,
    changes,
    realm: realm.config.name,
  };
  const url = provider?.file.repo_url;
  return {
    notice,
    key,
    issue: preferences.issues !== false,
    dispatch: preferences.dispatch === 'workflow' ? 'workflow' : preferences.dispatch === false ? false : 'repository',
    labels: [...new Set([baseLabel, ...(preferences.labels ?? [])])],
    assignees: preferences.assignees ?? [],
    changelog: changelogSince(published, state.resolved),
    ...(url === undefined || published?.source === undefined ? {} : { source: { url, commit: published.source.commit } }),
  };
}

function pastVersion(ledger: Ledger, key: string, version: string): PastExport | undefined {
  const versions = ledger.versions.get(key);
  return versions !== undefined && Object.hasOwn(versions, version) ? versions[version] : undefined;
}

/** The exact difference where the older content is known; else what the versions alone tell. */
function compare(
  realm: Realm, past: PastExport | undefined, published: Export | undefined, state: ImportState,
): { changes: readonly Change[]; bump: Bump; action: ConsumerAction } {
  if (published === undefined) return { changes: [], bump: 'major', action: 'must-act' };
  const broken = state.state === 'broken';
  if (past !== undefined) {
    const { changes, bump } = diffExport(past, published, { contractsBefore: realm.contracts, contractsAfter: realm.contracts });
    const asked = changes.some((change) => change.action === 'must-act');
    return { changes, bump, action: broken || asked ? 'must-act' : changes.some((change) => change.action === 'may-tighten') ? 'may-tighten' : 'none' };
  }
  const bump = state.resolved === undefined || state.newest === undefined ? 'none' : bumpBetween(state.resolved, state.newest);
  // Without the older content nobody knows whether a requirement grew: better asked once too often than not at all.
  const asked = broken || state.pending || bump === 'major' || (published.direction === 'requires' && bump === 'minor');
  return { changes: [], bump, action: asked ? 'must-act' : 'none' };
}

function changelogSince(published: Export | undefined, resolved: string | undefined): Owed['changelog'] {
  const entries = published?.changelog ?? [];
  return entries
    .filter((entry) => resolved === undefined || isNewer(entry.version, resolved))
    .slice(0, resolved === undefined ? 1 : 20)
    .map(({ version, changes }) => ({ version, changes }));
}

function isNewer(version: string, than: string): boolean {
  try {
    return compareVersions(parseVersion(version), than) > 0;
  } catch {
    return false;
  }
}

/** What one issue needs so that it says what is true. */
export type IssueStep =
  | { readonly do: 'create' }
  | { readonly do: 'update'; readonly issue: IssueRecord; readonly body: string; readonly reopen: boolean; readonly transition?: Transition }
  | { readonly do: 'close'; readonly issue: IssueRecord }
  | { readonly do: 'nothing'; readonly issue?: IssueRecord; readonly why: 'unchanged' | 'declined' | 'settled' };

export type Transition = 'broken' | 'stale' | 'must-act' | 'reopened';

/** An older duplicate of ours that has to go. */
export interface Duplicate {
  readonly issue: IssueRecord;
  readonly of: number;
}

/** Whose issues count. */
export interface Speakers {
  /** Authors that may speak for the realm: anybody can plant a marker. */
  readonly known: ReadonlySet<string>;
  /** Whose credential this is. */
  readonly login?: string | undefined;
}

/**
 * Chooses among issues that carry the same mark: the lowest number.
 * @param candidates issues of the consumer's repository
 * @param number what the ledger says, if anything: that one is known without its author, or without its mark
 */
export function chooseIssue(
  candidates: readonly IssueRecord[], mark: Mark, { known, login }: Speakers, number: number | undefined,
): { readonly issue?: IssueRecord; readonly duplicates: readonly Duplicate[] } {
  const ours = candidates
    .filter((issue) => {
      const found = readMark(issue.body);
      const marked = found !== undefined && sameMark(found, mark);
      if (marked) return issue.number === number || known.has(issue.author);
      // A number alone is not enough, for whoever may push to the realm could write any into the ledger; nor is a login that a
      // repository's other workflows share.
      return issue.number === number && found === undefined && issue.author === login && login !== ownWorkflow;
    })
    .sort((left, right) => left.number - right.number);
  const [issue] = ours;
  if (issue === undefined) return { duplicates: [] };
  return { issue, duplicates: ours.slice(1).filter((other) => other.open).map((other) => ({ issue: other, of: issue.number })) };
}

/**
 * Decides what an issue needs.
 * The cases: nothing owed, then an open issue is closed; owed without an issue, then it is created; owed with an open
 * one, then its block is brought up to date; owed with a closed one, then it is reopened, unless a person closed it as
 * not planned and nothing newer has come since.
 * @param block the marked block as it should be; undefined when nothing is owed
 */
export function decideIssue(
  owed: { readonly version: string; readonly state: 'stale' | 'broken'; readonly action: ConsumerAction; readonly block: string } | undefined,
  issue: IssueRecord | undefined,
  entry: LedgerNotice | undefined,
): IssueStep {
  if (owed === undefined) {
    if (issue === undefined || !issue.open) return { do: 'nothing', ...(issue === undefined ? {} : { issue }), why: 'settled' };
    return { do: 'close', issue };
  }
  if (issue === undefined) return { do: 'create' };
  const facts = readMark(issue.body)?.facts ?? {};
  if (!issue.open) {
    const declined = issue.reason === 'not_planned' || issue.reason === 'duplicate';
    const said = entry?.version ?? facts['version'];
    // What this project closes, it closes as completed: "not planned" is a person's word.
    if (declined && said === owed.version) return { do: 'nothing', issue, why: 'declined' };
    return { do: 'update', issue, body: replaceBlock(issue.body, owed.block), reopen: true, transition: 'reopened' };
  }
  if (sameBlock(readBlock(issue.body), owed.block)) return { do: 'nothing', issue, why: 'unchanged' };
  const before = { state: entry?.state ?? facts['state'], action: entry?.action ?? facts['action'] };
  const transition = transitionOf(before, owed);
  return { do: 'update', issue, body: replaceBlock(issue.body, owed.block), reopen: false, ...(transition === undefined ? {} : { transition }) };
}

function transitionOf(before: { state: string | undefined; action: string | undefined }, after: { state: string; action: string }): Transition | undefined {
  if (before.state !== undefined && before.state !== after.state) return after.state === 'broken' ? 'broken' : 'stale';
  return before.action !== undefined && before.action !== 'must-act' && after.action === 'must-act' ? 'must-act' : undefined;
}

/**
 * The versions whose content later runs will want: the newest of each contract that somebody imports, and those that
 * somebody is resolved at.
 * @returns contracts whose record changes, by `provider/contract`
 */
export function versionsToKeep(realm: Realm, ledger: Ledger): Map<string, Record<string, PastExport>> {
  const wanted = new Map<string, Set<string>>();
  for (const domain of realm.domains.values()) {
    for (const imported of domain.imports) {
      const key = `${imported.from}/${imported.contract}`;
      const versions = wanted.get(key) ?? new Set<string>();
      wanted.set(key, versions);
      if (imported.resolved_version !== undefined) versions.add(imported.resolved_version);
    }
  }
  const changed = new Map<string, Record<string, PastExport>>();
  for (const key of new Set([...wanted.keys(), ...ledger.versions.keys()])) {
    const [provider = '', contract = ''] = key.split('/');
    const published = realm.domains.get(provider)?.exports.find((each) => each.name === contract);
    const before = ledger.versions.get(key) ?? {};
    const after: Record<string, PastExport> = {};
    for (const version of [...(wanted.get(key) ?? [])].sort()) if (before[version] !== undefined) after[version] = before[version];
    if (published !== undefined && wanted.has(key)) after[published.version] = pastOf(published);
    if (JSON.stringify(sortKeys(before)) !== JSON.stringify(sortKeys(after))) changed.set(key, after);
  }
  return changed;
}

function pastOf(published: Export): PastExport {
  const { name, version, direction, content_model, deprecated, schema, value } = published;
  return {
    name,
    version,
    ...(direction === undefined ? {} : { direction }),
    ...(content_model === undefined ? {} : { content_model }),
    ...(deprecated === undefined ? {} : { deprecated }),
    ...(schema === undefined ? {} : { schema }),
    ...(value === undefined ? {} : { value }),
  };
}

function sortKeys(record: Readonly<Record<string, PastExport>>): unknown[] {
  return Object.keys(record).sort().map((version) => [version, Object.entries(record[version] ?? {}).sort(([left], [right]) => (left < right ? -1 : 1))]);
}
