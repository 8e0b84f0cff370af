/** Whom a publication concerns, and what each of them is asked to do. */
import { largestAction } from '../core/changelog.ts';
import { consumersOf } from '../core/graph.ts';
import semver from 'semver';
import type { ChangelogEntry, Export, Import, Realm } from '../core/model.ts';
import type { Change, Notice, Plan } from '../core/plan.ts';
import { parseRepositoryUrl } from '../core/repository.ts';
import { importState } from '../core/state.ts';
import { optional } from './command.ts';
import type { Publication } from './exporting.ts';

/**
 * How those whom a commit concerns hear of it: the realm's own workflow tells them, or this run does.
 * @param after the realm as it is once the commit is in
 * @param notices what there is to tell; nobody is told anything but that
 * @param importsMoved whether this domain's own issues may have to be closed
 */
export function planTelling(after: Realm, domain: string, notices: readonly Notice[], importsMoved: boolean, now: string): Pick<Plan, 'notices' | 'fanOut'> {
  if (after.fansOut) return { notices: [] };
  const concerned = concernedBy(after, domain, importsMoved, now);
  return { notices, ...(concerned.length > 0 ? { fanOut: { as: 'provider', consumers: concerned } } : {}) };
}

/**
 * Whom a domain's own run may have something to say to: those who are behind on what it publishes, and itself when its
 * imports moved, whose issues can be closed.
 */
function concernedBy(after: Realm, domain: string, importsMoved: boolean, now: string): string[] {
  const behind = [...after.domains.values()].filter(({ name, imports }) => imports.some((imported) => imported.from === domain && importState(after, name, imported, now).state !== 'current'));
  return [...new Set([...behind.map(({ name }) => name), ...(importsMoved ? [domain] : [])])].sort();
}

/**
 * One notice per consumer and contract.
 * @param after the realm as it is once the publications are in
 */
export function noticesFor(after: Realm, provider: string, publications: readonly Publication[], now: string): Notice[] {
  const notices: Notice[] = [];
  for (const { before, after: published, diff } of publications) {
    if (!before || diff.bump === 'none') continue;
    for (const { domain, imported } of consumersOf(after, provider, published.name)) {
      const state = importState(after, domain, imported, now);
      if (state.state === 'current') continue;
      const file = after.domains.get(domain)!.file;
      const action = largestAction([...diff.changes.map((change) => change.action), ...owed(published, imported)]);
      if (file.notify?.only === 'action-needed' && action === 'none' && state.state !== 'broken') continue;
      notices.push({
        consumer: domain,
        ...optional('repository', file.repo_url === undefined ? undefined : parseRepositoryUrl(file.repo_url)?.path),
        provider,
        contract: published.name,
        range: imported.version,
        ...optional('binding', imported.binding),
        ...optional('resolved', imported.resolved_version),
        version: published.version,
        bump: diff.bump,
        direction: diff.direction,
        action,
        state,
        changes: diff.changes,
        changelog: sinceResolved(published, imported),
        realm: after.config.name,
      });
    }
  }
  return notices;
}

/** What the versions between the one a consumer has resolved and the newest ask of it, whether or not it was told of each. */
function owed(published: Export, imported: Import): Change['action'][] {
  return sinceResolved(published, imported).map((entry) => entry.asks ?? 'none');
}

function sinceResolved(published: Export, imported: Import): ChangelogEntry[] {
  const resolved = imported.resolved_version;
  return (published.changelog ?? []).filter((entry) => resolved !== undefined && semver.valid(entry.version) !== null && semver.gt(entry.version, resolved));
}
