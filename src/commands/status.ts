/** `status`: one page about this domain. */
import semver from 'semver';
import type { Plan } from '../core/plan.ts';
import { atOption, type Command, optional } from './command.ts';
import { getMember } from './membership.ts';
import type { Consumer, ExportChange, ImportChange } from './syncing.ts';

export interface StatusResult {
  readonly realm: string;
  readonly domain: string;
  readonly head?: string;
  /** What the realm has of this domain. */
  readonly exports: readonly { readonly name: string; readonly version: string; readonly deprecated: boolean; readonly consumers: readonly Consumer[] }[];
  /** Exports with local changes. */
  readonly changes: readonly ExportChange[];
  readonly imports: readonly ImportChange[];
  /** What a newer version of an import brings, for those that are behind. */
  readonly news: readonly { readonly contract: string; readonly version: string; readonly changes: readonly string[] }[];
}

export const status: Command<StatusResult> = {
  name: 'status',
  group: 'realm',
  summary: 'One page about this domain: local changes, consumers, imports.',
  details: 'Shows what differs from the realm, who relies on it, and which imports are behind. Writes nothing.',
  writes: false,
  needs: { realm: 'required', domain: true, code: 'all', repo: true },
  options: { type: 'object', additionalProperties: false, properties: { at: atOption } },
  examples: [{ command: 'blue status', says: 'where this repo stands in its realm' }],
  async plan(world): Promise<Plan<StatusResult>> {
    const { consumersWithState, exportChanges, importChanges, planSyncing } = await import('./syncing.ts');
    const member = getMember(world);
    const { realm, domain } = member;
    const syncing = await planSyncing(world, member, { removals: false, declared: [], exports: true, imports: true, failOn: [] });
    const imports = importChanges(syncing);
    return {
      command: 'status',
      findings: syncing.findings,
      result: {
        realm: realm.config.name,
        domain: domain.name,
        ...optional('head', realm.head),
        exports: domain.exports.map((each) => ({
          name: each.name,
          version: each.version,
          deprecated: each.deprecated !== undefined && each.deprecated !== false,
          consumers: consumersWithState(realm, domain.name, each.name, world.now),
        })),
        changes: exportChanges(syncing, domain.name, world.now),
        imports,
        news: imports.flatMap((each) => {
          const provider = realm.domains.get(each.from)?.exports.find((exported) => exported.name === each.contract);
          if (!provider || each.state.state === 'current') return [];
          const entries = (provider.changelog ?? []).filter((entry) => each.was === undefined || isLater(entry.version, each.was));
          return [{ contract: each.contract, version: provider.version, changes: entries.flatMap((entry) => entry.changes) }];
        }),
      },
    };
  },
};

function isLater(version: string, than: string): boolean {
  return semver.valid(version) !== null && semver.valid(than) !== null && semver.gt(version, than);
}
