/** Whom a publication concerns, and what each of them is asked to do. */
import { consumersOf } from '../core/graph.ts';
import type { Realm } from '../core/model.ts';
import type { Change, Notice } from '../core/plan.ts';
import { parseRepositoryUrl } from '../core/repository.ts';
import { importState } from '../core/state.ts';
import { optional } from './command.ts';
import type { Publication } from './exporting.ts';

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
      const action = requiredAction(diff.changes);
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
        realm: after.config.name,
      });
    }
  }
  return notices;
}

/** The largest change that consumers must act on; used to say what each of them is asked to do. */
function requiredAction(changes: readonly Change[]): Change['action'] {
  if (changes.some((change) => change.action === 'must-act')) return 'must-act';
  return changes.some((change) => change.action === 'may-tighten') ? 'may-tighten' : 'none';
}
