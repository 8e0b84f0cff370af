/** `sync`: publishes what the code exports, resolves what it imports, in one commit to the realm. */
import type { Bump } from '../core/model.ts';
import type { Edit, Plan } from '../core/plan.ts';
import { editDomain } from '../core/realm-files.ts';
import { subjectOf } from '../core/subject.ts';
import { largestBump } from '../core/version.ts';
import { type Command, failOn, failOnOption, flag, list, optional, text } from './command.ts';
import { isInvalid, refuseInvalid } from './export.ts';
import { checkIdentity, getMember, withRepositoryId } from './membership.ts';
import { planTelling } from './notices.ts';
import { chooseRoute, proposalFor, trailersOf, waitingBranch } from './publish.ts';
import type { ExportChange, ImportChange, Syncing } from './syncing.ts';

export interface SyncResult {
  readonly realm: string;
  readonly domain: string;
  readonly dryRun: boolean;
  readonly changed: boolean;
  readonly bump: Bump;
  readonly exports: readonly ExportChange[];
  readonly imports: readonly ImportChange[];
  /** Consumers that are told, or left to the realm's own workflow. */
  readonly consumers: readonly string[];
  /** Consumers are told by the realm's own workflow, not by this run. */
  readonly leftToRealm: boolean;
  /** Why the commit waits on a branch. */
  readonly waits?: string;
  readonly branch?: string;
}

export const sync: Command<SyncResult> = {
  name: 'sync',
  group: 'realm',
  summary: 'Publish export changes, resolve imports, and commit to the realm.',
  details:
    'Detects the exports, compares them with the realm, computes each version from the change, and judges every import by its binding: it counts as resolved only ' +
    'with evidence. One commit, inside the own folder. If the realm moved meanwhile, everything is read and planned again. If nothing changed, nothing is written.',
  writes: true,
  needs: { realm: 'required', domain: true, code: 'all', repo: true },
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      'dry-run': { type: 'boolean', description: 'Show what would change, and write nothing.', default: false },
      notify: { type: 'boolean', description: 'Tell the consumers it concerns.', default: true },
      resolve: { type: 'array', items: { type: 'string' }, description: 'Declare an import resolved where the code cannot show it; recorded with your name.', placeholder: '<contract>' },
      removals: { type: 'boolean', description: 'Publish removals of what consumers import.', default: false },
      'fail-on': failOnOption('broken'),
      publish: { type: 'string', description: 'How to write to the realm. Default: what realm.yaml says.', enum: ['push', 'pull-request'] },
    },
  },
  examples: [
    { command: 'blue realm sync', says: 'brings the realm up to date with this repo' },
    { command: 'blue realm sync --dry-run', says: 'shows what that would change' },
    { command: 'blue realm sync --resolve model-card', says: 'says that a person has taken over the new version' },
  ],
  async plan(world, options): Promise<Plan<SyncResult>> {
    const { fullFindings } = await import('./exporting.ts');
    const { editsOf, exportChanges, importChanges, planSyncing } = await import('./syncing.ts');
    const member = getMember(world);
    checkIdentity(member);
    const { realm, repo, domain } = member;
    chooseRoute(realm, domain.name, [], undefined);
    const syncing = await planSyncing(world, member, {
      removals: flag(options, 'removals'),
      declared: list(options, 'resolve'),
      exports: true,
      imports: true,
      failOn: failOn(options),
      ...optional('publish', text(options, 'publish')),
    });
    refuseInvalid(syncing.findings.filter(isInvalid));
    const edits: Edit[] = editsOf(syncing, member, world.now);
    const { route } = syncing;
    const numbered = edits.length > 0 ? withRepositoryId(member) : undefined;
    if (numbered) edits.push(editDomain(realm, numbered));
    const notify = flag(options, 'notify') && route.branch === undefined;
    const notices = notify ? syncing.notices : [];
    const exports = exportChanges(syncing, domain.name, world.now);
    const imports = importChanges(syncing);
    return {
      command: 'sync',
      findings: [...syncing.findings, ...fullFindings(edits)],
      ...(edits.length === 0
        ? {}
        : {
            commit: {
              edits,
              subject: subject(domain.name, syncing),
              trailers: trailersOf(repo, route, syncing),
              ...optional('branch', route.branch),
              replaces: replaced(syncing),
            },
          }),
      ...(notify ? planTelling(syncing.after, domain.name, notices, syncing.importsChanged, world.now) : { notices: [] }),
      ...(edits.length > 0 && route.branch !== undefined
        ? proposalFor(realm, domain.name, route, {
            exports: exports.filter((each) => each.from === undefined || each.bump !== 'none'),
            imports: imports.filter((each) => each.resolvedNow).map((each) => ({ contract: each.contract, from: each.from, ...optional('resolved', each.target) })),
          })
        : optional('withdraw', waitingBranch(realm, domain.name))),
      result: {
        realm: realm.config.name,
        domain: domain.name,
        dryRun: flag(options, 'dry-run'),
        changed: edits.length > 0,
        bump: largestBump(syncing.publications.map((each) => each.diff.bump)),
        exports,
        imports,
        consumers: [...new Set(notices.map((each) => each.consumer))],
        leftToRealm: realm.fansOut && notices.length > 0,
        ...optional('waits', edits.length > 0 ? route.why : undefined),
        ...optional('branch', edits.length > 0 ? route.branch : undefined),
      },
    };
  },
};

/** Where what this run replaces came from: contents, and verdicts on bindings. */
function replaced({ publications, resolutions }: Syncing): string[] {
  const contents = publications.filter((each) => each.after !== each.before).map((each) => each.before?.source?.commit);
  const verdicts = resolutions.filter((each) => each.after !== each.before).map((each) => each.before.evidence?.commit);
  return [...contents, ...verdicts].filter((each) => each !== undefined);
}

/** What a sync has done, in a line. */
function subject(domain: string, syncing: Syncing): string {
  const parts = [
    ...syncing.publications.filter((each) => each.after !== each.before).map((each) => `export ${each.after.name}@${each.after.version}`),
    ...syncing.resolutions.filter((each) => each.resolvedNow && each.after !== each.before).map((each) => `resolve ${each.after.contract}@${each.after.resolved_version}`),
    ...syncing.resolutions.filter((each) => !each.resolvedNow && each.after !== each.before).map((each) => `${each.after.contract} is ${each.state.state}`),
  ];
  return subjectOf(domain, parts);
}
