/** `notify`: makes consumers' issues and dispatches match the state of the realm. */
import { BlueError } from '../core/errors.ts';
import { owedBy } from '../core/fanout.ts';
import type { ImportStatus } from '../core/model.ts';
import type { Plan } from '../core/plan.ts';
import { parseRepositoryUrl } from '../core/repository.ts';
import { type Command, flag, optional, text } from './command.ts';
import { getRealm } from './membership.ts';

/** One import that is stale or broken, of a consumer that wants to hear of it. */
export interface OwedNotice {
  readonly consumer: string;
  /** `owner/name`; undefined for a domain that names no repository. */
  readonly repository?: string;
  readonly provider: string;
  readonly contract: string;
  readonly version: string;
  readonly state: ImportStatus;
  readonly reason: string;
}

export interface NotifyResult {
  readonly realm: string;
  /** The realm's commit and the time that this follows from. */
  readonly head?: string;
  readonly at: string;
  readonly dryRun: boolean;
  readonly owner?: string;
  /** Owners of members' repositories, for a matrix of jobs: one credential each. */
  readonly owners: readonly string[];
  /** What consumers have to hear, by the realm alone; most of it may have been said before. */
  readonly owed: readonly OwedNotice[];
  /** Domains that are owed something. */
  readonly consumers: readonly string[];
}

/** Nothing is known of versions that nobody publishes any more: the ledger fills that in when the plan is carried out. */
const noLedger = { head: undefined, consumers: new Map(), versions: new Map(), spending: [] } as const;

export const notify: Command<NotifyResult> = {
  name: 'notify',
  group: 'realm',
  summary: "Make consumers' issues and dispatches match the realm.",
  details:
    'For the realm itself: for each import that is stale or broken there is one open issue in its consumer, brought up to date in place and closed when the import is ' +
    'current, and one dispatch for each version. What is owed follows from the realm, the ledger on its ref refs/blue/ledger, and the time: a run that was stopped, or ' +
    'that met a limit, is completed by the next one. What is left over is no failure. Needs a token for the consumers, and one that writes the ledger.',
  writes: true,
  needs: { realm: 'required', domain: false, code: 'none', repo: false, server: true },
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      'dry-run': { type: 'boolean', description: 'Print exactly what would be sent, and send nothing.', default: false },
      owner: { type: 'string', description: 'Only consumers whose repository has this owner: one credential per owner.', placeholder: '<owner>' },
      budget: { type: 'string', description: 'Writes that this run may send at most. Default: 450, of the 500 that GitHub allows in an hour.', placeholder: '<number>' },
      workflow: { type: 'string', description: "File name of the consumers' workflow that notify.dispatch: workflow starts.", default: 'realm.yml', placeholder: '<file>' },
      'list-owners': { type: 'boolean', description: 'Only list the owners of members, for a matrix of jobs. Needs no token but for reading the realm.', default: false },
    },
  },
  examples: [
    { command: 'blue realm notify', says: 'in the realm, tells every consumer what it has to hear' },
    { command: 'blue realm notify --dry-run', says: 'shows each request that would be sent' },
    { command: 'blue realm notify --owner fungal', says: "tells that owner's consumers only" },
  ],
  plan(world, options): Plan<NotifyResult> {
    const realm = getRealm(world);
    const owner = text(options, 'owner');
    const mine = (repository: string | undefined): boolean => owner === undefined || ownerOf(repository)?.toLowerCase() === owner.toLowerCase();
    const owed = owedBy(realm, noLedger, world.now).filter((each) => mine(each.repository)).flatMap((consumer) => consumer.owed.map(({ notice }) => owedNotice(notice)));
    const budget = readBudget(text(options, 'budget'));
    const home = world.realmAt?.url === undefined ? undefined : parseRepositoryUrl(world.realmAt.url);
    // Whom no credential of an owner reaches is left to the run for the realm's own owner: it says so in the realm.
    const places = [...realm.domains.values()].map(({ file }) => {
      const place = file.repo_url === undefined ? undefined : parseRepositoryUrl(file.repo_url);
      return place === undefined || (home !== undefined && place.host !== home.host) ? home?.path : place.path;
    });
    return {
      command: 'notify',
      findings: [...realm.broken].map(([domain, error]) => ({
        rule: 'domain-unreadable',
        level: 'warning',
        message: `Nobody hears of ${domain}, whose files cannot be read: ${error.message}`,
        ...optional('file', error.location?.file),
        in: 'realm',
        next: 'Run `blue realm validate` in the realm',
      })),
      ...(flag(options, 'list-owners') ? {} : { fanOut: { as: 'realm', ...optional('owner', owner), ...optional('budget', budget), ...optional('workflow', text(options, 'workflow')) } }),
      result: {
        realm: realm.config.name,
        ...optional('head', realm.head),
        at: world.now,
        dryRun: flag(options, 'dry-run'),
        ...optional('owner', owner),
        owners: distinct(places.flatMap((place) => ownerOf(place) ?? [])),
        owed,
        consumers: [...new Set(owed.map((each) => each.consumer))],
      },
    };
  },
};

function owedNotice({ consumer, repository, provider, contract, version, state }: ReturnType<typeof owedBy>[number]['owed'][number]['notice']): OwedNotice {
  return { consumer, ...optional('repository', repository), provider, contract, version, state: state.state, reason: state.reason };
}

function ownerOf(repository: string | undefined): string | undefined {
  return repository?.split('/')[0];
}

/** Owners ignore case, as GitHub does; the first way of writing stays. Only what can be an owner's name: it becomes a job's. */
function distinct(owners: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const owner of owners) if (/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(owner) && !found.has(owner.toLowerCase())) found.set(owner.toLowerCase(), owner);
  return [...found.values()].sort();
}

/** @throws BlueError USAGE */
function readBudget(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (!/^\d{1,6}$/.test(given) || Number(given) < 1) throw new BlueError('USAGE', `--budget cannot be '${given}'`, { next: 'Give a whole number of writes, such as 100' });
  return Number(given);
}
