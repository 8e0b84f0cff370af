/** What a sync would do, worked out once for `sync`, `check` and `status`. */
import { withDomain } from '../core/change-realm.ts';
import { BlueError } from '../core/errors.ts';
import { consumersOf, unreadable } from '../core/graph.ts';
import type { Export, Import, Realm } from '../core/model.ts';
import type { Change, Edit, Finding, ImportState, Notice } from '../core/plan.ts';
import { editExports, editImports } from '../core/realm-files.ts';
import { importState } from '../core/state.ts';
import { valueFindings, replaced } from './export.ts';
import { optional } from './command.ts';
import { heldBackFindings, planPublication, type Publication } from './exporting.ts';
import { planResolutions, type Resolution, isDeclared } from './importing.ts';
import { isEmpty } from './offer.ts';
import type { Member } from './membership.ts';
import { noticesFor } from './notices.ts';
import { chooseRoute, type Route } from './publish.ts';
import type { FoundExport, World } from './world.ts';

export interface SyncOptions {
  readonly removals: boolean;
  readonly declared: readonly string[];
  readonly publish?: string;
  /** Look at exports, imports, or both. */
  readonly exports: boolean;
  readonly imports: boolean;
  /** What counts as an error: `breaking`, `broken`, `stale`. */
  readonly failOn: readonly string[];
}

export interface Syncing {
  readonly publications: readonly Publication[];
  readonly resolutions: readonly Resolution[];
  /** The domain's lists as they would be. */
  readonly exports: readonly Export[];
  readonly imports: readonly Import[];
  readonly exportsChanged: boolean;
  readonly importsChanged: boolean;
  readonly after: Realm;
  readonly notices: readonly Notice[];
  readonly route: Route;
  readonly findings: readonly Finding[];
}

/** One consumer of an export, as it stands. */
export interface Consumer {
  readonly domain: string;
  readonly range: string;
  readonly binding?: string;
  readonly state: ImportState;
  /** Its state before the change, where that was asked. */
  readonly was?: ImportState['state'];
}

/** Works out a sync. Pure but for the loading of heavy modules. */
export async function planSyncing(world: World, member: Member, options: SyncOptions): Promise<Syncing> {
  const { realm, domain } = member;
  const findings: Finding[] = [];
  const publications = options.exports ? await publish(world, member, options, findings) : [];
  let exports: readonly Export[] = domain.exports;
  for (const publication of publications) exports = replaced(exports, publication.after);
  const published = publications.filter((each) => each.after !== each.before);
  const withExports = withDomain(realm, { ...domain, exports });

  for (const contract of options.declared) {
    const meant = domain.imports.filter((each) => isDeclared(each, [contract]));
    if (meant.length > 1) throw new BlueError('USAGE', `${domain.name} imports '${contract}' from ${meant.map((each) => each.from).join(' and ')}`, { next: `Say which: --resolve ${contract}@${meant[0]!.from}` });
    if (meant.length === 0) {
      throw new BlueError('NOT_FOUND', `${domain.name} imports no '${contract}'`, { next: `It imports: ${domain.imports.map((each) => each.contract).join(', ') || 'nothing'}` });
    }
  }
  const resolutions = options.imports ? planResolutions(world, withExports, domain.name, { declared: options.declared }) : [];
  const imports = options.imports ? resolutions.map((each) => each.after) : domain.imports;
  findings.push(...resolutions.flatMap((each) => resolutionFindings(each, options.failOn)));
  const importsChanged = resolutions.some((each) => each.after !== each.before);
  const after = withDomain(withExports, { ...domain, exports, imports });
  return {
    publications,
    resolutions,
    exports,
    imports,
    exportsChanged: published.length > 0,
    importsChanged,
    after,
    notices: noticesFor(after, domain.name, published, world.now),
    route: chooseRouteOrNone(realm, domain.name, published, options.publish),
    findings,
  };
}

/** What a sync writes into the realm. */
export function editsOf({ exportsChanged, importsChanged, exports, imports }: Syncing, { realm, domain }: Member, now: string): Edit[] {
  return [...(exportsChanged ? [editExports(realm, domain.name, exports, now)] : []), ...(importsChanged ? [editImports(realm, domain.name, imports)] : [])];
}

/** `check` works in a realm that members do not write to; only `sync` is refused there. */
function chooseRouteOrNone(realm: Realm, domain: string, published: readonly Publication[], asked: string | undefined): Route {
  return realm.config.governance.publish === 'pull' ? {} : chooseRoute(realm, domain, published, asked);
}

async function publish(world: World, member: Member, options: SyncOptions, findings: Finding[]): Promise<Publication[]> {
  const { realm, repo, domain } = member;
  const publications: Publication[] = [];
  const unread = unreadable(realm, domain.name);
  if (domain.exports.length > 0) findings.push(...unread.map((name) => unreadConsumer(realm, name)));
  for (const found of repo.found) {
    findings.push(...found.findings);
    const before = domain.exports.find((each) => each.name === found.rule.name);
    const nothing = isEmpty(found);
    if (nothing && !before) continue;
    if (nothing) {
      findings.push({ rule: 'nothing-found', level: 'warning', message: `Nothing in the code is found any more for ${found.rule.name}; the realm keeps ${before!.version}`, next: found.complete ? `Correct the rule in .blue/config.yaml, or remove the export with \`blue realm export --name ${found.rule.name} --remove\`` : 'Have the files that were not read there and in order; then run it again' });
      continue;
    }
    const consumers = consumersOf(realm, domain.name, found.rule.name);
    const free = consumers.length === 0 && unread.length === 0;
    const removals = found.complete && (options.removals || free);
    const offer = { name: found.rule.name, direction: before?.direction ?? found.direction, ...(before ? {} : optional('description', found.description)), ...optional('value', found.value), ...optional('schema', found.schema) };
    const publication = planPublication(before, offer, { now: world.now, ...optional('commit', repo.commit), governance: realm.config.governance, realm, removals });
    if (!publication) continue;
    publications.push(publication);
    findings.push(...publication.findings, ...heldBackFindings(publication, found.complete, [...consumers.map((each) => each.domain), ...unread]), ...changeFindings(publication, found, consumers.length > 0 && options.failOn.includes('breaking')));
    findings.push(...(await valueFindings(publication, member)));
  }
  return publications;
}

/** Nobody may take a consumer that cannot be read for one that does not exist. */
function unreadConsumer(realm: Realm, name: string): Finding {
  const error = realm.broken.get(name)!;
  return {
    rule: 'consumer-unreadable',
    level: 'warning',
    message: `The files of ${name} cannot be read, so whether it imports from here is not known: ${error.message}`,
    ...error.location,
    in: 'realm',
    ...optional('next', error.next),
  };
}

/** Each change, on the line that made it. */
function changeFindings(publication: Publication, found: FoundExport, breakingFails: boolean): Finding[] {
  if (!publication.before) return [];
  return publication.diff.changes.filter((change) => change.bump !== 'none').map((change) => {
    const place = placeOf(change, found);
    return {
      rule: change.rule,
      level: change.bump !== 'major' ? 'note' : breakingFails ? 'error' : 'warning',
      message: `${publication.after.name} ${publication.before!.version} → ${publication.after.version}: ${change.reason}${proof(change)}`,
      ...(place ? { file: place.file, line: place.line } : {}),
    } satisfies Finding;
  });
}

/** A document says more than a rule: shown where a change breaks readers. */
function proof(change: Change): string {
  if (change.bump !== 'major' || change.witness === undefined) return '';
  const document = JSON.stringify(change.witness);
  return `. This document was impossible before: ${document.length > 400 ? `${document.slice(0, 399)}…` : document}`;
}

function placeOf(change: Change, found: FoundExport): { file: string; line: number } | undefined {
  if (typeof change.after !== 'string') return undefined;
  const access = /^\/value\/(read|write)(\/|$)/.exec(change.pointer)?.[1];
  return found.evidence.find((each) => each.pattern === change.after && (access === undefined || each.access === access))?.places[0];
}

function resolutionFindings({ state, before, refused, target }: Resolution, failOn: readonly string[]): Finding[] {
  if (state.state === 'current') return [];
  const file = before.binding?.split('#')[0];
  // An import that was never satisfied blocks nobody.
  const common = { level: failOn.includes(state.state) && !state.pending ? 'error' : 'warning', ...optional('file', file) } as const;
  const name = `${before.contract} from ${before.from}`;
  const findings: Finding[] = [{ ...common, rule: state.rule, message: `Import ${name} is ${state.state}: ${state.reason}` }];
  if (state.rule === 'binding-no-longer-covers' || state.rule === 'binding-gone') return findings;
  for (const message of refused) {
    findings.push({ ...common, level: 'warning', rule: 'not-resolved', message: `${name} is not resolved at ${target}: ${message}`, next: `Bring ${file ?? 'the repo'} up to date, then run \`blue realm sync\`` });
  }
  return findings;
}

/** Everybody who imports an export, with the state that holds once a plan is in. */
export function consumersWithState(realm: Realm, provider: string, contract: string, now: string, before?: Realm): Consumer[] {
  return consumersOf(realm, provider, contract).map(({ domain, imported }) => ({
    domain,
    range: imported.version,
    ...optional('binding', imported.binding),
    state: importState(realm, domain, imported, now),
    ...(before ? { was: importState(before, domain, imported, now).state } : {}),
  }));
}

/** An export that a sync would publish or has published, as every door shows it. */
export interface ExportChange {
  readonly name: string;
  readonly from?: string;
  readonly to: string;
  readonly bump: Publication['diff']['bump'];
  readonly direction: Publication['diff']['direction'];
  readonly changes: readonly Change[];
  readonly heldBack: Publication['heldBack'];
  readonly consumers: readonly Consumer[];
}

/** Renders publications to the shape that results carry. @param before the realm as it is, to say what consumers were */
export function exportChanges(syncing: Syncing, provider: string, now: string, before?: Realm): ExportChange[] {
  return syncing.publications.map((each) => ({
    name: each.after.name,
    ...optional('from', each.before?.version),
    to: each.after.version,
    bump: each.diff.bump,
    direction: each.diff.direction,
    changes: each.diff.changes,
    heldBack: each.heldBack,
    consumers: consumersWithState(syncing.after, provider, each.after.name, now, before),
  }));
}

/** An import as a sync leaves it, as every door shows it. */
export interface ImportChange {
  readonly contract: string;
  readonly from: string;
  readonly range: string;
  readonly binding?: string;
  readonly was?: string;
  readonly target?: string;
  readonly resolvedNow: boolean;
  readonly state: ImportState;
  readonly refused: readonly string[];
  readonly coverage?: Resolution['coverage'];
  readonly evidence?: Import['evidence'];
}

/** Renders resolutions to the shape that results carry. */
export function importChanges(syncing: Syncing): ImportChange[] {
  return syncing.resolutions.map((each) => ({
    contract: each.before.contract,
    from: each.before.from,
    range: each.before.version,
    ...optional('binding', each.before.binding),
    ...optional('was', each.before.resolved_version),
    ...optional('target', each.target),
    resolvedNow: each.resolvedNow && each.before.resolved_version !== each.after.resolved_version,
    state: each.state,
    refused: each.refused,
    ...optional('coverage', each.coverage),
    ...optional('evidence', each.after.evidence),
  }));
}
