/** `import`: declares what this domain relies on. */
import { BlueError } from '../core/errors.ts';
import type { Import } from '../core/model.ts';
import { checkName, checkRelativePath } from '../core/names.ts';
import type { Finding, ImportState, Plan } from '../core/plan.ts';
import { editImports } from '../core/realm-files.ts';
import { subjectOf } from '../core/subject.ts';
import { hasUpperBound, normaliseRange, satisfies } from '../core/version.ts';
import { parseBinding } from '../detect/binding.ts';
import type { Coverage } from '../detect/model.ts';
import { type Command, flag, optional, text } from './command.ts';
import { planResolution } from './importing.ts';
import { checkIdentity, getMember, type Member } from './membership.ts';
import { chooseRoute, proposalFor, trailersOf } from './publish.ts';

export interface ImportResult {
  readonly realm: string;
  readonly domain: string;
  readonly contract: string;
  readonly from: string;
  readonly range: string;
  readonly changed: boolean;
  readonly removed?: boolean;
  readonly state?: ImportState;
  readonly coverage?: Coverage;
  readonly refused: readonly string[];
  /** Why the change waits on a branch. */
  readonly waits?: string;
}

export const importCommand: Command<ImportResult> = {
  name: 'import',
  group: 'realm',
  summary: 'Declare an import dependency.',
  details:
    'Names a contract, its provider, the versions this repo accepts, and the file here that uses it (the binding). Where the binding can be read ' +
    'as a policy, it counts as resolved only if it grants what the contract needs.',
  writes: true,
  needs: { realm: 'required', domain: true, code: 'grants', repo: true },
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['contract'],
    properties: {
      contract: { type: 'string', description: 'Name of the contract.', placeholder: '<name>' },
      from: { type: 'string', description: 'The domain that exports it. May be left out where only one does.', placeholder: '<domain>' },
      version: { type: 'string', description: 'Range of versions, as in npm. Default: from the newest up to the next major.', placeholder: '<range>' },
      binding: { type: 'string', description: 'The file of this repo that uses it; path#name for one role in it.', placeholder: '<file>' },
      remove: { type: 'boolean', description: 'Drop the import.', default: false },
      'dry-run': { type: 'boolean', description: 'Show what would change, and write nothing.', default: false },
    },
  },
  examples: [
    { command: 'blue realm import --contract required-s3-permissions --from aperture --version "^1.0.0" --binding cdk/stack.py', says: 'declares it with the policy that grants it' },
    { command: 'blue realm import --contract required-s3-permissions --remove', says: 'drops it' },
  ],
  plan(world, options): Plan<ImportResult> {
    const member = getMember(world);
    checkIdentity(member);
    const { realm, repo, domain } = member;
    const contract = checkName('contract', text(options, 'contract') ?? '');
    const removing = flag(options, 'remove');
    const from = removing ? declaredFrom(member, contract, text(options, 'from')) : providerOf(member, contract, text(options, 'from'));
    const before = domain.imports.find((each) => each.contract === contract && each.from === from);
    const findings: Finding[] = [];
    const shown = { realm: realm.config.name, domain: domain.name, contract, from };
    const route = chooseRoute(realm, domain.name, [], undefined, `import-${contract}`);
    const commit = (imports: readonly Import[], what: string, now: readonly Import[]): Pick<Plan, 'commit' | 'proposal'> => ({
      commit: {
        edits: [editImports(realm, domain.name, imports)],
        subject: subjectOf(domain.name, [what]),
        trailers: trailersOf(repo, route, { imports }),
        ...optional('branch', route.branch),
      },
      ...proposalFor(realm, domain.name, route, { exports: [], imports: now.map((each) => ({ contract: each.contract, from: each.from, ...optional('resolved', each.resolved_version) })) }),
    });
    if (removing) {
      return {
        command: 'import',
        findings,
        ...commit(domain.imports.filter((each) => each !== before), `drop import ${contract} from ${from}`, []),
        result: { ...shown, range: before!.version, changed: true, removed: true, refused: [], ...optional('waits', route.why) },
      };
    }
    const newest = realm.domains.get(from)!.exports.find((each) => each.name === contract)!.version;
    const range = text(options, 'version') ?? before?.version ?? `^${newest}`;
    const accepted = normaliseRange(range);
    if (!satisfies(newest, accepted)) {
      findings.push({ rule: 'range-excludes-newest', level: 'warning', message: `${contract} is at ${newest}, and ${range} does not accept it`, next: 'Widen the range once this repo can take that version' });
    }
    if (!hasUpperBound(accepted)) {
      findings.push({ rule: 'range-without-upper-bound', level: 'warning', message: `${range} accepts every later major version, breaking ones too`, next: `Prefer ^${newest}` });
    }
    const binding = text(options, 'binding') ?? before?.binding;
    if (binding !== undefined) {
      const { path } = parseBinding(binding);
      checkRelativePath(path);
      if (repo.bindings.get(path)?.exists !== true) throw new BlueError('NOT_FOUND', `The binding ${path} does not exist in this repo`, { location: { file: path }, next: 'Name an existing file with --binding, relative to the repo' });
    } else {
      findings.push({ rule: 'no-binding', level: 'warning', message: 'Without a binding nothing can be checked: only a person who says so will mark this import as resolved', next: 'Name the file that uses it with --binding' });
    }
    const draft: Import = { ...(before ?? {}), contract, from, version: accepted === range.trim() ? accepted : range, ...optional('binding', binding) };
    const judged = planResolution(world, realm, domain.name, draft, { declared: [] });
    if (judged.resolvedNow && judged.after.evidence?.kind === 'binding-changed') {
      const why = repo.bindings.get(parseBinding(binding!).path)?.unreadable;
      findings.push({ rule: 'resolved-by-change', level: 'warning', message: `It counts as resolved because it changed after ${contract} ${judged.target} was published${why === undefined ? '' : `; what it grants is not known: ${why}`}`, file: parseBinding(binding!).path, next: 'See that this is the file that uses the contract' });
    }
    const imports = before ? domain.imports.map((each) => (each === before ? judged.after : each)) : [...domain.imports, judged.after];
    const changed = JSON.stringify(before) !== JSON.stringify(judged.after);
    return {
      command: 'import',
      findings,
      ...(changed ? commit(imports, `import ${contract} from ${from}`, [judged.after]) : {}),
      result: { ...shown, range, changed, state: judged.state, refused: judged.refused, ...optional('coverage', judged.coverage), ...optional('waits', changed ? route.why : undefined) },
    };
  },
};

function declaredFrom({ domain }: Member, contract: string, from: string | undefined): string {
  const found = domain.imports.filter((each) => each.contract === contract && (from === undefined || each.from === from));
  if (found.length === 1) return found[0]!.from;
  throw new BlueError(found.length === 0 ? 'NOT_FOUND' : 'USAGE', found.length === 0 ? `${domain.name} does not import '${contract}'` : `${domain.name} imports '${contract}' from ${found.map((each) => each.from).join(' and ')}`, {
    next: found.length === 0 ? 'See `blue realm status` for what it imports' : 'Say which with --from',
  });
}

function providerOf({ realm, domain }: Member, contract: string, from: string | undefined): string {
  const broken = from === undefined ? undefined : realm.broken.get(from);
  if (broken) throw broken;
  if (from !== undefined && !realm.domains.has(from)) {
    throw new BlueError('NO_DOMAIN', `The realm has no domain '${from}'`, { next: `It has: ${[...realm.domains.keys()].sort().join(', ')}` });
  }
  const providers = [...realm.domains.values()].filter((each) => each.name !== domain.name && (from === undefined || each.name === from) && each.exports.some((exported) => exported.name === contract));
  if (providers.length === 1) return providers[0]!.name;
  if (providers.length > 1) throw new BlueError('USAGE', `More than one domain exports '${contract}': ${providers.map((each) => each.name).join(', ')}`, { next: 'Say which with --from' });
  if ((from ?? domain.name) === domain.name && domain.exports.some((each) => each.name === contract)) {
    throw new BlueError('REFUSED', `'${contract}' is exported by ${domain.name}, which is this repo: a domain imports from others only`, { next: 'Run this in the repo that uses it' });
  }
  const offered = [...realm.domains.values()].filter((each) => from === undefined || each.name === from).flatMap((each) => each.exports.map((exported) => `${exported.name} (${each.name})`));
  throw new BlueError('NOT_FOUND', `No domain exports '${contract}'${from === undefined ? '' : ` from ${from}`}`, { next: offered.length > 0 ? `There are: ${offered.join(', ')}` : 'Ask the provider to export it first' });
}
