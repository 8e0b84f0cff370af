/** `check`: what `sync` would change, and which imports are stale or broken; it never writes to the realm. */
import { BlueError } from '../core/errors.ts';
import { unreadable } from '../core/graph.ts';
import type { Bump, Realm } from '../core/model.ts';
import type { Edit, Finding, Plan } from '../core/plan.ts';
import { sameRepository } from '../core/repository.ts';
import { largestBump } from '../core/version.ts';
import { atOption, type Command, failOn, failOnOption, flag, optional } from './command.ts';
import { isInvalid } from './export.ts';
import { getMember, type Member } from './membership.ts';
import type { ExportChange, ImportChange } from './syncing.ts';

export interface CheckResult {
  readonly realm: string;
  readonly domain: string;
  /** The realm's commit and the time that reproduce this verdict. */
  readonly head?: string;
  readonly at: string;
  readonly changed: boolean;
  readonly bump: Bump;
  readonly exports: readonly ExportChange[];
  readonly imports: readonly ImportChange[];
  readonly stale: readonly string[];
  readonly broken: readonly string[];
  readonly consumers: readonly string[];
  /** Domains whose files cannot be read, where there are any: whether they import from here is not known. */
  readonly unread?: readonly string[];
  /** Why an export cannot be published as it is, where there are any such: `sync` would refuse it. */
  readonly unpublishable?: readonly string[];
  /** Why publishing this takes a pull request in the realm. */
  readonly waits?: string;
}

export const check: Command<CheckResult> = {
  name: 'check',
  group: 'realm',
  summary: 'Check exports and imports against the realm, without writing.',
  details:
    'Exit 0: nothing to complain about. Exit 1: something that --fail-on names. Exit 2: the check could not be made, because there is no realm, ' +
    'or it cannot be read, or it does not know this domain: that is never taken for a pass.',
  writes: false,
  needs: { realm: 'required', domain: true, code: 'all', repo: true },
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      exports: { type: 'boolean', description: 'Only check whether local exports have changed.', default: false },
      imports: { type: 'boolean', description: 'Only check whether imports are stale or broken.', default: false },
      'fail-on': failOnOption('breaking,broken'),
      issues: { type: 'boolean', description: "Keep one issue in this repo for each import that is stale or broken by the realm, with this repo's own token; for a scheduled workflow.", default: false },
      at: atOption,
    },
  },
  examples: [
    { command: 'blue realm check', says: 'checks both' },
    { command: 'blue realm check --imports --fail-on stale,broken', says: 'fails while anything imported is behind' },
    { command: 'blue realm check --json', says: 'the same for machines' },
  ],
  async plan(world, options): Promise<Plan<CheckResult>> {
    const { fullFindings } = await import('./exporting.ts');
    const { editsOf, exportChanges, importChanges, planSyncing } = await import('./syncing.ts');
    const member = getMember(world);
    const { realm, domain } = member;
    const only = { exports: flag(options, 'exports'), imports: flag(options, 'imports') };
    const both = only.exports === only.imports;
    const syncing = await planSyncing(world, member, { removals: false, declared: [], exports: both || only.exports, imports: both || only.imports, failOn: failOn(options) });
    const edits = editsOf(syncing, member, world.now);
    const found = [...syncing.findings, ...fullFindings(edits), ...(await unwritable(realm, edits))];
    const issues = flag(options, 'issues');
    const stranger = issues && !isOwnRepo(member);
    const exports = exportChanges(syncing, domain.name, world.now, realm);
    const imports = importChanges(syncing);
    const unread = unreadable(realm, domain.name);
    const unpublishable = found.filter((finding) => finding.level === 'error' && (isInvalid(finding) || finding.rule === 'file-not-read' || finding.rule === 'cannot-be-written')).map((finding) => finding.message);
    return {
      command: 'check',
      findings: stranger ? [...found, notOurs(member)] : found,
      ...(issues && !stranger ? { fanOut: { as: 'self', consumers: [domain.name] } } : {}),
      result: {
        realm: realm.config.name,
        domain: domain.name,
        ...optional('head', realm.head),
        at: world.now,
        changed: syncing.exportsChanged || syncing.importsChanged,
        bump: largestBump(syncing.publications.map((each) => each.diff.bump)),
        exports,
        imports,
        stale: imports.filter((each) => each.state.state === 'stale').map((each) => each.contract),
        broken: imports.filter((each) => each.state.state === 'broken').map((each) => each.contract),
        consumers: [...new Set(exports.flatMap((each) => each.consumers.map((consumer) => consumer.domain)))].sort(),
        ...optional('unread', unread.length === 0 ? undefined : unread),
        ...optional('unpublishable', unpublishable.length === 0 ? undefined : unpublishable),
        ...optional('waits', syncing.exportsChanged ? syncing.route.why : undefined),
      },
    };
  },
};

/** What `sync` would not write, because nobody could read the realm afterwards. */
async function unwritable(realm: Realm, edits: readonly Edit[]): Promise<Finding[]> {
  const { checkPlanned } = await import('../core/planned-realm.ts');
  try {
    checkPlanned(realm, edits);
    return [];
  } catch (error) {
    if (!(error instanceof BlueError)) throw error;
    return [{ rule: 'cannot-be-written', level: 'error', message: `The realm cannot hold this: ${error.message}`, ...error.location, in: 'realm', ...optional('next', error.next) }];
  }
}

/** A fork or a copy speaks for nobody: its own issues are not the domain's. */
function isOwnRepo({ domain, repo }: Member): boolean {
  return domain.file.repo_url !== undefined && repo.url !== undefined && sameRepository(domain.file.repo_url, repo.url);
}

function notOurs({ domain }: Member): Finding {
  const { repo_url: url } = domain.file;
  return {
    rule: 'issues-elsewhere',
    level: 'warning',
    message: url === undefined ? `No issues are kept: the domain ${domain.name} names no repository` : `No issues are kept here: the domain ${domain.name} belongs to ${url}`,
    file: `domains/${domain.name}/domain.yaml`,
    in: 'realm',
    next: url === undefined ? 'Set repo_url in domain.yaml' : 'Leave --issues out here, or correct repo_url in domain.yaml',
  };
}
