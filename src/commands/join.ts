/** `join`: this repo becomes a domain of a realm. */
import { BlueError } from '../core/errors.ts';
import { withDomain } from '../core/change-realm.ts';
import type { Domain, DomainFile, Export, ExportRule, Import, Membership, Realm } from '../core/model.ts';
import { editMemberConfig } from '../core/member-config.ts';
import { membershipsOf } from '../core/memberships.ts';
import { memberLayout } from '../core/layout.ts';
import { checkName } from '../core/names.ts';
import type { Edit, Finding, Plan } from '../core/plan.ts';
import { editCodeowners } from '../core/codeowners.ts';
import { editDomain, editExports, editImports, editIndex } from '../core/realm-files.ts';
import { parseRepositoryUrl, sameRepository } from '../core/repository.ts';
import { workflowTexts } from '../core/workflows.ts';
import { parseBinding } from '../detect/binding.ts';
import { bindingGrants } from '../detect/binding-grants.ts';
import { rankBindings } from '../detect/binding-ranks.ts';
import { needOf } from '../detect/coverage.ts';
import { type Command, flag, optional, text } from './command.ts';
import { planResolution } from './importing.ts';
import { getRealm, ownAddress } from './membership.ts';
import { chooseRoute, proposalFor, type Route, trailersOf } from './publish.ts';
import { isEmpty } from './offer.ts';
import type { BindingFile, Repo, World } from './world.ts';

export interface JoinResult {
  readonly realm: string;
  readonly domain: string;
  /** False when the repo had joined before: then only what is missing is added. */
  readonly added: boolean;
  /** The branch that waits, where the join may not be committed. */
  readonly awaits?: string;
  /** Why it waits. */
  readonly waits?: string;
  readonly exports: readonly { readonly name: string; readonly version: string; readonly patterns: number }[];
  readonly imports: readonly FoundImport[];
  /** Files of this repo that did not exist before. */
  readonly created: readonly string[];
}

/** An import that a policy of this repo suggests. */
export interface FoundImport {
  readonly contract: string;
  readonly from: string;
  readonly range: string;
  readonly binding: string;
  readonly covered: number;
  readonly needed: number;
  /** Whose keys the binding grants: a bucket's name or a pattern of it, or the code that names it. */
  readonly bucket: string;
  readonly resolved?: string;
}

export const join: Command<JoinResult> = {
  name: 'join',
  group: 'realm',
  summary: 'Add this repo to a realm as a domain.',
  details:
    'Writes domains/<name>/ in the realm and .blue/config.yaml here. Exports are detected from the code, and imports from policies ' +
    'that grant what some domain of the realm requires; each one that is written is listed. Running it again adds what is missing.',
  writes: true,
  needs: { realm: 'required', domain: false, code: 'all', repo: true },
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['realm-path'],
    properties: {
      'realm-path': { type: 'string', description: 'The realm: a path, or the url of its git repository.', positional: 1, placeholder: '<realm>' },
      as: { type: 'string', description: "Name of the domain. Default: the repo folder's name.", placeholder: '<name>' },
      github: { type: 'boolean', description: 'Also write the workflow for GitHub Actions, .github/workflows/realm.yml.', default: false },
      credential: { type: 'string', description: 'With --github: what that workflow writes with, in the realm or, for the realm itself, at its consumers.', enum: ['token', 'app', 'deploy-key'], default: 'token' },
      'detect-exports': { type: 'boolean', description: 'Detect exports and imports from the code.', default: true },
    },
  },
  examples: [
    { command: 'blue realm join ../realm-letemcook --as aperture', says: 'joins a realm on this machine' },
    { command: 'blue realm join git@github.com:cultivarium/realm-letemcook.git', says: 'joins by url, named after this folder' },
    { command: 'blue realm join https://github.com/cultivarium/realm-letemcook --github --credential app', says: 'also writes the workflow, for a GitHub App' },
    { command: 'blue realm join ../realm-letemcook --no-detect-exports', says: 'joins with empty hands' },
  ],
  async plan(world, options): Promise<Plan<JoinResult>> {
    const realm = getRealm(world);
    const { repo } = world;
    if (!repo) throw new BlueError('NOT_A_REPOSITORY', 'Only a repo can join a realm', { next: 'Run it inside the repo, or name the folder with -C' });
    const name = checkName('domain', text(options, 'as') ?? defaultName(repo));
    const broken = realm.broken.get(name);
    if (broken) throw broken;
    const known = realm.domains.get(name);
    if (known) checkSame(known, repo, realm, world.realmAt?.repoPath);
    else checkOnce(realm, name, repo);
    const findings: Finding[] = [];
    const waits = known ? undefined : admission(realm, name, world, findings);
    const route: Route = waits === undefined ? chooseRoute(realm, name, [], undefined, joining) : { branch: waits, why: 'a new domain needs approval here (governance.admission)' };

    const detect = flag(options, 'detect-exports');
    const file: DomainFile = known?.file ?? {
      name,
      ...(repo.url === undefined ? optional('repo_path', world.realmAt?.repoPath) : { repo_url: repo.url, ...optional('repository_id', repo.repositoryId === undefined ? undefined : Number(repo.repositoryId)) }),
      maintainers: ownAddress(world, `the domain ${name} has no maintainer`, findings),
      joined_at: world.now,
    };
    const exports = detect ? await firstExports(world, repo, realm, known?.exports ?? [], findings) : [];
    const joined = withDomain(realm, { name, file, exports: [...(known?.exports ?? []), ...exports], imports: known?.imports ?? [] });
    const found = detect ? findImports(world, joined, name) : [];
    const imports = [...(known?.imports ?? []), ...found.map((each) => each.imported)];
    const after = withDomain(joined, { name, file, exports: joined.domains.get(name)!.exports, imports });

    const edits: Edit[] = [];
    if (!known && world.realmAt?.url !== undefined && repo.url === undefined) {
      findings.push({ rule: 'no-repo-url', level: 'warning', message: `This repo has no remote, so the realm does not know whose ${name} is: any repo may speak for it, and it gets no issues`, file: `domains/${name}/domain.yaml`, in: 'realm', next: 'Once it has one, run this again' });
    }
    const named = known && nameRepository(known.file, repo, realm);
    if (!known) edits.push(editDomain(realm, file));
    if (named) edits.push(editDomain(realm, named));
    if (exports.length > 0) edits.push(editExports(realm, name, after.domains.get(name)!.exports, world.now));
    if (found.length > 0) edits.push(editImports(realm, name, imports));
    const owners = known ? undefined : editCodeowners(realm, [...after.domains.values()].map((domain) => domain.file));
    if (owners) edits.push(owners);

    const membership: Membership = { name: realm.config.name, ...optional('path', world.realmAt?.path), ...optional('url', world.realmAt?.url), domain: name };
    const rules = repo.config?.exports === undefined && exports.length > 0 ? repo.found.map((each) => each.rule) : undefined;
    const config = configEdit(repo, membership, rules);
    const workflow = flag(options, 'github') ? workflowEdit(world, repo, text(options, 'credential') ?? 'token', findings) : undefined;
    const local = [config, workflow].filter((edit) => edit !== undefined);
    return {
      command: 'join',
      findings,
      ...(edits.length === 0
        ? {}
        : {
            commit: {
              edits,
              subject: !known ? `Add domain: ${name}` : exports.length + found.length > 0 ? `${name}: declare what was detected` : `${name}: name its repository`,
              trailers: trailersOf(repo, route, after.domains.get(name)!),
              ...optional('branch', route.branch),
            },
          }),
      ...(edits.length === 0
        ? {}
        : proposalFor(realm, name, route, {
            exports: exports.map((each) => ({ name: each.name, to: each.version, bump: 'minor', changes: [], consumers: [] })),
            imports: found.map(({ shown }) => ({ contract: shown.contract, from: shown.from, ...optional('resolved', shown.resolved) })),
          })),
      ...(local.length > 0 ? { local } : {}),
      ...optional('index', editIndex(world.indexText, { name: realm.config.name, ...indexPlace(world) })),
      result: {
        realm: realm.config.name,
        domain: name,
        added: !known,
        ...optional('awaits', route.branch),
        ...optional('waits', route.why),
        exports: exports.map((each) => ({ name: each.name, version: each.version, patterns: patternCount(each) })),
        imports: found.map((each) => each.shown),
        created: [...(config && repo.configText === undefined ? [config.path] : []), ...(workflow ? [workflow.path] : [])],
      },
    };
  },
};

/** What is said by hand waits on a branch of its own. */
const joining = 'join';

function defaultName(repo: Repo): string {
  return repo.directory.toLowerCase().replace(/[^a-z0-9-]+/g, '-').replace(/^-+|-+$/g, '');
}

/** One repo is one domain: under a second name it would publish everything twice. */
function checkOnce(realm: Realm, name: string, repo: Repo): void {
  const before = repo.config && membershipsOf(repo.config).find((each) => each.name === realm.config.name)?.domain;
  const other = before !== undefined && realm.domains.has(before) ? before : undefined;
  if (other === undefined) return;
  throw new BlueError('CONFLICT', `This repo is in ${realm.config.name} already, as '${other}'`, {
    location: { file: memberLayout.config },
    next: `To take the name ${name}, leave first with \`blue realm leave\``,
  });
}

/** A repo that has joined without a remote, and has one by now, is known by that from then on. */
function nameRepository(file: DomainFile, { config, url, repositoryId }: Repo, realm: Realm): DomainFile | undefined {
  const says = config !== undefined && membershipsOf(config).some((each) => each.name === realm.config.name && each.domain === file.name);
  if (!says || file.repo_url !== undefined || file.repo_path !== undefined || url === undefined) return undefined;
  return { ...file, repo_url: url, ...optional('repository_id', repositoryId === undefined ? undefined : Number(repositoryId)) };
}

/** A repo without a remote is known by where it lies, or by its own config, which comes along with every checkout. */
function checkSame({ name, file }: Domain, repo: Repo, realm: Realm, here: string | undefined): void {
  const says = repo.config !== undefined && membershipsOf(repo.config).some((each) => each.name === realm.config.name && each.domain === name);
  if (file.repo_url === undefined && file.repo_path !== undefined && file.repo_path !== here && !says) {
    throw new BlueError('CONFLICT', `The realm has a domain '${name}' already, of the repo at ${file.repo_path}`, {
      location: { file: `domains/${name}/domain.yaml` },
      next: 'Join under another name with --as <name>; if the repo has moved, correct repo_path in the realm first',
    });
  }
  const renumbered = file.repository_id !== undefined && repo.repositoryId !== undefined && String(file.repository_id) !== repo.repositoryId;
  if (!renumbered && (file.repo_url === undefined || (repo.url !== undefined && sameRepository(file.repo_url, repo.url)))) return;
  throw new BlueError('CONFLICT', `The realm has a domain '${name}' already, of ${file.repo_url ?? 'another repository'}${renumbered ? `, number ${file.repository_id}` : ''}`, {
    location: { file: `domains/${name}/domain.yaml` },
    next: 'Join under another name with --as <name>',
  });
}

/**
 * Says whether this join may be committed, or has to wait on a branch.
 * @returns the branch to wait on; undefined when the join may be committed
 * @throws BlueError REFUSED where nobody could be asked
 */
function admission(realm: Realm, name: string, world: World, findings: Finding[]): string | undefined {
  const { admission: policy, approvers, invited } = realm.config.governance;
  if (policy === 'open') return undefined;
  if (policy === 'invite-only' && !(invited ?? []).includes(name)) {
    throw new BlueError('REFUSED', `The realm ${realm.config.name} is invite-only, and '${name}' is not invited`, {
      location: { file: 'realm.yaml' },
      next: `Ask ${approvers.join(', ') || 'the people who keep the realm'} to add '${name}' to governance.invited`,
    });
  }
  if (approvers.length === 0) {
    findings.push({ rule: 'no-approvers', level: 'warning', message: 'Admission asks for approval, but the realm names no approvers: whoever can commit to it admits', file: 'realm.yaml', in: 'realm', next: 'Name approvers in governance.approvers' });
    return undefined;
  }
  const { email, login } = world.actor;
  if ((email !== undefined && approvers.includes(email)) || (login !== undefined && approvers.includes(`@${login}`))) return undefined;
  if (world.realmAt?.url !== undefined) return `sync/${name}.${joining}`;
  throw new BlueError('REFUSED', `Joining ${realm.config.name} needs the approval of ${approvers.join(', ')}, and you are ${email ?? 'not known to git'}`, {
    location: { file: 'realm.yaml' },
    next: 'Ask an approver to run the join, or to set governance.admission to open',
  });
}

/** Exports that the rules find and the realm does not have yet. */
async function firstExports(world: World, repo: Repo, realm: Realm, known: readonly Export[], findings: Finding[]): Promise<Export[]> {
  const { planPublication } = await import('./exporting.ts');
  const exports: Export[] = [];
  for (const found of repo.found) {
    findings.push(...found.findings);
    if (known.some((each) => each.name === found.rule.name) || isEmpty(found)) continue;
    const offer = { name: found.rule.name, direction: found.direction, ...optional('description', found.description), ...optional('value', found.value), ...optional('schema', found.schema) };
    const publication = planPublication(undefined, offer, { now: world.now, ...optional('commit', repo.commit), governance: realm.config.governance, realm, removals: true });
    if (publication) exports.push(publication.after);
  }
  return exports;
}

/** Imports that this repo's policies suggest: who grants even a part of what a domain requires is a consumer of it. */
function findImports(world: World, realm: Realm, domain: string): { imported: Import; shown: FoundImport }[] {
  const grants = world.repo?.detection?.grants ?? [];
  const known = realm.domains.get(domain)?.imports ?? [];
  const found: { imported: Import; shown: FoundImport }[] = [];
  for (const provider of realm.domains.values()) {
    if (provider.name === domain) continue;
    for (const contract of provider.exports) {
      if (contract.direction !== 'requires' || contract.value === undefined) continue;
      if (known.some((each) => each.contract === contract.name && each.from === provider.name)) continue;
      const need = needOf(contract.value);
      const best = need && rankBindings(need, grants)[0];
      if (!best || best.covered === 0) continue;
      const range = `^${contract.version}`;
      const draft: Import = { contract: contract.name, from: provider.name, version: range, binding: best.binding };
      const judged = planResolution(withBinding(world, best.binding), realm, domain, draft, { declared: [] });
      found.push({
        imported: judged.after,
        shown: { contract: contract.name, from: provider.name, range, ...best, ...optional('resolved', judged.after.resolved_version) },
      });
    }
  }
  return found;
}

/** The file was found just now, so the world does not have it as a binding yet. */
function withBinding(world: World, binding: string): World {
  const { path } = parseBinding(binding);
  const file: BindingFile = { path, exists: true, isPolicy: true, ...bindingGrants(path, world.repo?.detection ?? { grants: [], skipped: [] }) };
  return { ...world, repo: { ...world.repo!, bindings: new Map([[path, file]]) } };
}

/** Of a contract about keys; others have none. */
function patternCount(each: Export): number {
  const need = each.value === undefined ? undefined : needOf(each.value);
  return Object.values(need ?? {}).reduce((sum, patterns) => sum + patterns.length, 0);
}

const workflowOf: Readonly<Record<string, keyof typeof workflowTexts>> = { token: 'member', app: 'member-app', 'deploy-key': 'member-deploy-key' };

/** The workflow of this repo. One that is there already belongs to the people who wrote it. */
function workflowEdit(world: World, repo: Repo, credential: string, findings: Finding[]): Edit | undefined {
  const path = memberLayout.workflow;
  const realm = world.realmAt?.url === undefined ? undefined : parseRepositoryUrl(world.realmAt.url);
  const [owner, name] = realm?.path.split('/') ?? [];
  const template = workflowTexts[workflowOf[credential] ?? 'member'];
  const content = owner === undefined || name === undefined ? template : template.replace('REALM-OWNER', owner).replace('REALM-NAME', name);
  if (repo.workflowText === content) return undefined;
  if (repo.workflowText !== undefined) {
    findings.push({ rule: 'workflow-kept', level: 'warning', message: `${path} is there already and was left as it is`, file: path, next: 'Compare it with the one in workflows/ of blue/realm-action, or delete it and run this again' });
    return undefined;
  }
  findings.push({ rule: 'workflow-needs', level: 'note', message: `The comment at the top of ${path} says which environment and secrets it needs`, file: path, next: 'Set them up, then let `blue doctor` look' });
  return { path, content };
}

function configEdit(repo: Repo, membership: Membership, rules: ExportRule[] | undefined): Edit | undefined {
  const known = repo.config ? membershipsOf(repo.config).find((each) => each.name === membership.name) : undefined;
  if (known && known.domain === membership.domain && rules === undefined) return undefined;
  const content = editMemberConfig(repo.configText, { membership, ...optional('exports', rules) });
  return content === repo.configText ? undefined : { path: '.blue/config.yaml', content };
}

function indexPlace(world: World): { path?: string; url?: string } {
  return world.realmAt?.url === undefined ? { path: world.realmLabel ?? '' } : { url: world.realmAt.url };
}
