/** `leave`: a domain goes from the realm. */
import { withoutDomain } from '../core/change-realm.ts';
import { editCodeowners } from '../core/codeowners.ts';
import { BlueError } from '../core/errors.ts';
import { consumersOf, unreadable } from '../core/graph.ts';
import { folderOf, memberLayout } from '../core/layout.ts';
import type { Edit, Finding, Plan } from '../core/plan.ts';
import { editMemberConfig } from '../core/member-config.ts';
import { type Command, flag, optional } from './command.ts';
import { checkIdentity, getMember } from './membership.ts';
import { noticesFor, planTelling } from './notices.ts';
import { chooseRoute, proposalFor, trailersOf } from './publish.ts';

export interface LeaveResult {
  readonly realm: string;
  readonly domain: string;
  readonly removed: readonly string[];
  /** Domains that still import from this one. */
  readonly consumers: readonly string[];
  /** Why the change waits on a branch. */
  readonly waits?: string;
}

export const leave: Command<LeaveResult> = {
  name: 'leave',
  group: 'realm',
  summary: 'Remove this domain from the realm.',
  details: "Deletes the domain's folder in the realm and the membership in .blue/config.yaml. Refused while other domains import from it, unless forced; what they import is then broken.",
  writes: true,
  needs: { realm: 'required', domain: true, code: 'none', repo: true },
  options: {
    type: 'object',
    additionalProperties: false,
    properties: { force: { type: 'boolean', description: 'Leave even if other domains import from this one.', default: false } },
  },
  examples: [
    { command: 'blue realm leave', says: 'leaves, if nobody imports from this repo' },
    { command: 'blue realm leave --force', says: 'leaves all the same' },
  ],
  async plan(world, options): Promise<Plan<LeaveResult>> {
    const [{ planRemoval }, { consumersWithState }] = await Promise.all([import('./exporting.ts'), import('./syncing.ts')]);
    const member = getMember(world);
    checkIdentity(member);
    const { realm, repo, domain } = member;
    const importing = consumersOf(realm, domain.name).filter((each) => each.domain !== domain.name);
    const consumers = [...new Set(importing.map((each) => each.domain))].sort();
    if (consumers.length > 0 && !flag(options, 'force')) {
      const what = importing.map((each) => `${each.domain} imports ${each.imported.contract}`).join(', ');
      throw new BlueError('REFUSED', `Others still import from '${domain.name}': ${what}`, { next: 'Ask them to drop the import first, or leave with --force: their imports are then broken' });
    }
    const unread = unreadable(realm, domain.name);
    if (unread.length > 0 && domain.exports.length > 0 && !flag(options, 'force')) {
      throw new BlueError('REFUSED', `Whether others import from '${domain.name}' cannot be seen: the files of ${unread.join(', ')} cannot be read`, { next: 'Mend them first, or leave with --force: imports from here are then broken' });
    }
    const route = chooseRoute(realm, domain.name, [], undefined, 'leave');
    const after = withoutDomain(realm, domain.name);
    const notices = noticesFor(after, domain.name, domain.exports.map(planRemoval), world.now);
    const folder = folderOf(domain.name);
    const removed = [...realm.texts.keys()].filter((path) => path.startsWith(`${folder}/`)).sort();
    const edits: Edit[] = removed.map((path) => ({ path, content: undefined }));
    const owners = editCodeowners(realm, [...after.domains.values()].map((each) => each.file));
    if (owners) edits.push(owners);
    const findings: Finding[] = importing.map((each) => ({
      rule: 'export-removed',
      level: 'warning',
      message: `${each.domain} imports ${each.imported.contract} from here; that import is now broken`,
      file: `domains/${each.domain}/imports.yaml`,
      in: 'realm',
    }));
    return {
      command: 'leave',
      findings,
      commit: { edits, subject: `Remove domain: ${domain.name}`, trailers: trailersOf(repo, route, {}), ...optional('branch', route.branch) },
      local: [{ path: memberLayout.config, content: withoutMembership(repo.configText, realm.config.name) }],
      ...(route.branch === undefined ? planTelling(after, domain.name, notices, false, world.now) : {}),
      ...proposalFor(realm, domain.name, route, {
        exports: domain.exports.map((each) => ({ name: each.name, from: each.version, bump: 'major', changes: [], consumers: consumersWithState(after, domain.name, each.name, world.now) })),
        imports: [],
      }),
      result: { realm: realm.config.name, domain: domain.name, removed, consumers, ...optional('waits', route.why) },
    };
  },
};

/** What stays of the repo's config; a file that says nothing any more goes. */
function withoutMembership(text: string | undefined, realm: string): string | undefined {
  const rest = editMemberConfig(text, { remove: realm });
  return /^\s*(?:\{\s*\}\s*)?$/.test(rest) ? undefined : rest;
}
