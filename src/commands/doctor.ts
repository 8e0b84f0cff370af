/** `doctor`: tries, without writing, what this set-up needs, and says how to mend what fails. */
import { parse } from 'yaml';
import { checkRealmFiles } from '../core/realm.ts';
import { layout, memberLayout } from '../core/layout.ts';
import type { Plan } from '../core/plan.ts';
import { sameRepository } from '../core/repository.ts';
import { compareVersions, parseVersion } from '../core/version.ts';
import { type Command, optional } from './command.ts';
import type { ForgeFacts, Probes } from './world.ts';

export interface DoctorResult {
  readonly checks: readonly Check[];
}

/** One thing that was looked at. */
export interface Check {
  readonly id: string;
  readonly state: 'ok' | 'failed' | 'skipped';
  /** What was found, or why it was not tried. */
  readonly message: string;
  readonly next?: string;
}

/** `--initial-branch` and `--end-of-options` came with 2.28; older ones are untried. */
const LEAST_GIT = '2.28.0';
const LEAST_NODE = '20.0.0';

export const doctor: Command<DoctorResult> = {
  name: 'doctor',
  group: 'insides',
  summary: 'Try everything this set-up needs, without writing, and print the fix for what fails.',
  details:
    'In a member: versions, the config, who this repo is, reading and writing the realm (asked of the server, nothing is sent), the workflow and the secrets it names. ' +
    'In a realm: its files, CODEOWNERS, its workflow, and the credential that tells consumers, by name. What needs GitHub\'s API is tried with the realm\'s token, and for this repo with GH_TOKEN; ' +
    'what could not be tried is listed with the reason, and never counts as good. A rule that refuses a push by its content shows only when somebody pushes.',
  writes: false,
  needs: { realm: 'none', domain: false, code: 'none', repo: false, probes: true },
  options: { type: 'object', additionalProperties: false, properties: {} },
  examples: [
    { command: 'blue doctor', says: 'looks at everything' },
    { command: 'GH_TOKEN=$(gh auth token) blue doctor', says: 'also asks GitHub about secrets, environments and rules' },
  ],
  plan(world): Plan<DoctorResult> {
    const probes = world.probes!;
    const checks = [...tools(probes), ...(probes.checkout ? realmRepo(probes) : member(probes)), ...quiet(probes, world.now)];
    return {
      command: 'doctor',
      // The page says each in its own words; these make the run fail, and annotate.
      findings: checks.filter((check) => check.state === 'failed').map((check) => ({ rule: check.id, level: 'error', message: check.message, ...optional('next', check.next) })),
      result: { checks },
    };
  },
};

function ok(id: string, message: string): Check {
  return { id, state: 'ok', message };
}

function failed(id: string, message: string, next: string): Check {
  return { id, state: 'failed', message, next };
}

function skipped(id: string, message: string, next?: string): Check {
  return { id, state: 'skipped', message, ...optional('next', next) };
}

function tools({ tools: { node, git } }: Probes): Check[] {
  return [
    compareVersions(node, LEAST_NODE) >= 0 ? ok('node', `Node ${node}`) : failed('node', `Node ${node} is too old`, 'Install Node 20 or newer'),
    git === undefined
      ? failed('git', 'There is no git on the path', 'Install git 2.28 or newer')
      : compareVersions(parseVersion(git.split('.').length === 2 ? `${git}.0` : git), LEAST_GIT) >= 0
        ? ok('git', `git ${git}`)
        : failed('git', `git ${git} is too old`, 'Install git 2.28 or newer'),
  ];
}

// ---- A member ----

function member(probes: Probes): Check[] {
  const { config } = probes;
  if (config.error) return [failed('config', config.error.message, config.error.next ?? 'Correct the file')];
  if (!config.membership) {
    const what = config.exists ? `${memberLayout.config} names no realm` : `There is no ${memberLayout.config} here, and no ${layout.realm}`;
    return [failed('config', what, 'Run `blue realm join <path or url of the realm>` in this repo')];
  }
  const { name, domain } = config.membership;
  return [ok('config', `${memberLayout.config}: domain '${domain}' of the realm '${name}'`), ...realmOf(probes, domain), ...bindings(probes), ...workflow(probes, 'member')];
}

function realmOf(probes: Probes, domain: string): Check[] {
  const { realm } = probes;
  if (!realm) return [failed('realm-read', 'The config says neither path nor url of the realm', `Give realm.url in ${memberLayout.config}`)];
  const how = { token: 'the token', 'ssh-key': 'the deploy key', none: "this machine's own credentials" }[probes.tools.credential];
  if (realm.read.error) return [failed('realm-read', `${realm.label} cannot be read with ${how}: ${realm.read.error.message}`, realm.read.error.next ?? 'See whether the url and the credential are right')];
  const found = realm.read.realm!;
  const checks: Check[] = [ok('realm-read', `${realm.label} can be read with ${how}`)];
  const broken = found.broken.get(domain);
  const known = found.domains.get(domain);
  if (broken) checks.push(failed('domain', `The realm's files of '${domain}' are bad: ${broken.message}`, broken.next ?? 'Correct them in the realm'));
  else if (!known) checks.push(failed('domain', `The realm has no domain '${domain}'`, `Run \`blue realm join ${realm.label} --as ${domain}\`, or correct realm.domain in ${memberLayout.config}`));
  else checks.push(identity(probes, domain, known.file.repo_url));
  checks.push(writing(probes, found.config.governance.publish ?? 'push'));
  if (found.config.name !== probes.config.membership!.name) {
    checks.push(failed('realm-name', `The realm is called '${found.config.name}', and the config calls it '${probes.config.membership!.name}'`, `Write realm.name: ${found.config.name} in ${memberLayout.config}`));
  }
  return [...checks, ...rulesOfRealm(probes, found.config.governance.publish ?? 'push'), ...codeowners(realm.forge.codeowners)];
}

function identity({ source }: Probes, domain: string, declared: string | undefined): Check {
  if (declared === undefined) return ok('domain', `The realm knows '${domain}', and any repo may speak for it: its domain.yaml has no repo_url`);
  if (source.url === undefined) return failed('domain', `The domain '${domain}' belongs to ${declared}, and this checkout has no remote`, 'Add the remote, or run this in the repo that the domain names');
  if (!sameRepository(declared, source.url)) return failed('domain', `The domain '${domain}' belongs to ${declared}, and this is ${source.url}`, 'Run this in the repo that the domain names; if the repo moved, change repo_url in the realm first');
  return ok('domain', `The realm knows '${domain}' as ${declared}`);
}

function writing({ realm }: Probes, publish: string): Check {
  if (publish === 'pull') return ok('realm-write', 'The realm reads its members (publish: pull): nothing has to be written from here');
  const { write } = realm!;
  if (write.skipped !== undefined) return skipped('realm-write', `Writing the realm was not tried: ${write.skipped}`);
  if (write.error) return failed('realm-write', `The realm cannot be written: ${write.error.message}`, write.error.next ?? 'Give a credential with write access');
  return ok('realm-write', 'The realm takes commits with this credential, as far as it says before it sees one');
}

/** What GitHub finds wrong in the realm's CODEOWNERS: a line that it cannot read protects nothing. */
function codeowners(answer: ForgeFacts): Check[] {
  // A realm without the file has nothing that could be wrong.
  if (answer.skipped !== undefined || answer.error) return answer.error && answer.error.code !== 'NOT_FOUND' ? [skipped('codeowners', `CODEOWNERS was not looked at: ${answer.error.message}`)] : [];
  const { errors } = answer.data as { errors?: { line?: unknown; message?: unknown }[] };
  const first = Array.isArray(errors) ? errors[0] : undefined;
  if (first === undefined) return [ok('codeowners', "GitHub finds nothing wrong in the realm's CODEOWNERS")];
  return [failed('codeowners', `GitHub finds ${errors!.length} ${errors!.length === 1 ? 'error' : 'errors'} in the realm's ${layout.codeowners}; line ${String(first.line)}: ${String(first.message).split('\n')[0]!}`, 'Correct that line: owners are people or teams with write access to the realm')];
}

function rulesOfRealm({ realm }: Probes, publish: string): Check[] {
  const { repository, rules } = realm!.forge;
  if (repository.skipped !== undefined) return [skipped('realm-rules', `The realm's settings on GitHub were not looked at: ${repository.skipped}`)];
  if (repository.error) return [failed('realm-rules', `GitHub says about the realm: ${repository.error.message}`, repository.error.next ?? 'Give the token access to the realm')];
  const checks: Check[] = [];
  const data = repository.data as { archived?: boolean };
  if (data.archived === true) checks.push(failed('realm-archived', 'The realm is archived: nobody can write to it', 'Unarchive it in its settings'));
  if (rules.skipped !== undefined || rules.error) return [...checks, skipped('realm-rules', `The rules of the realm's branch were not looked at: ${rules.skipped ?? rules.error!.message}`)];
  const types = Array.isArray(rules.data) ? (rules.data as { type?: string }[]).map((rule) => rule.type) : [];
  if (publish === 'push' && types.includes('pull_request')) {
    checks.push(failed('realm-rules', 'The realm is written by push, and a rule of its branch asks for pull requests', 'Write governance.publish: pull-request in realm.yaml, or let this credential bypass the rule'));
  } else {
    checks.push(ok('realm-rules', `The rules of the realm's branch allow publish: ${publish}${types.length === 0 ? ' (there is none)' : ''}`));
  }
  return checks;
}

function bindings({ bindings: all }: Probes): Check[] {
  const missing = all.filter((each) => !each.exists);
  if (all.length === 0) return [];
  if (missing.length === 0) return [ok('bindings', `Every file that an import is bound to is here (${all.length})`)];
  return missing.map((each) => failed('bindings', `${each.path} is not here, and an import is bound to it`, 'Correct it with `blue realm import --contract <name> --binding <file>`'));
}

// ---- The workflow of a member or a realm ----

const RUNS_US = /uses:\s*['"]?(?:blue\/realm-action(?:\/\.github\/workflows\/[\w-]+\.yml)?@|[\w./-]*realm-action@)/;

function workflow(probes: Probes, kind: 'member' | 'realm'): Check[] {
  const ours = probes.workflows.filter((each) => RUNS_US.test(each.text));
  const write = kind === 'member' ? 'Run `blue realm join <realm> --github`, or copy workflows/member.yml' : 'Copy workflows/realm.yml to .github/workflows/';
  if (ours.length === 0) return [skipped('workflow', 'No workflow here runs this action', write)];
  const checks: Check[] = [];
  for (const { path, text } of ours) {
    const lines = text.split('\n').filter((line) => !line.trimStart().startsWith('#'));
    const plain = lines.join('\n');
    checks.push(ok('workflow', `${path} runs this action`));
    checks.push(...grants(path, text));
    if (!/^[ \t]*permissions:/m.test(plain)) checks.push(failed('workflow-permissions', `${path} says no permissions, so its token may do whatever the repo allows`, 'Write `permissions: {}` at the top, and `contents: read` in the job'));
    if (/^[ \t]*pull_request_target:/m.test(plain)) checks.push(failed('workflow-trigger', `${path} runs on pull_request_target, where strangers' code meets your secrets`, 'Use pull_request'));
    if (/REALM-OWNER|REALM-NAME/.test(plain)) checks.push(failed('workflow-realm', `${path} does not say which realm its App's token is for`, 'Write the realm\'s owner and name in place of REALM-OWNER and REALM-NAME'));
    if (kind === 'realm' && !/^[ \t]*merge_group:?/m.test(plain) && /^[ \t]*pull_request:?/m.test(plain)) checks.push(skipped('workflow-queue', `${path} does not run on merge_group: with a merge queue, pull requests would wait for ever`, 'Add merge_group: to `on:` if the realm uses a merge queue'));
  }
  if (kind === 'realm' && !ours.some((each) => /^[ \t]*command:\s*notify\b|\/notify\.yml@/m.test(each.text))) checks.push(skipped('workflow-notify', 'No workflow here tells consumers', 'Copy workflows/realm.yml to .github/workflows/'));
  const all = ours.map((each) => each.text).join('\n');
  return [...checks, ...issuesOn(probes, all), ...secrets(probes, all)];
}

/** What a job of ours may do, against what its command needs of this repo's own token. */
function grants(path: string, text: string): Check[] {
  const checks: Check[] = [];
  const workflow = readYaml(text);
  for (const [name, job] of entriesOf(workflow?.['jobs'])) {
    const granted = job['permissions'] ?? workflow!['permissions'];
    if (granted === undefined || granted === 'write-all') continue;
    const may = (scope: string): boolean => (granted as Record<string, unknown> | null)?.[scope] === 'write';
    const needs = new Map<string, string>();
    const uses = String(job['uses'] ?? '');
    if (/realm-action\/\.github\/workflows\/notify\.yml@/.test(uses)) addNotify(needs);
    if (/realm-action\/\.github\/workflows\/member\.yml@/.test(uses)) needs.set('pull-requests', 'the called workflow comments on pull requests').set('issues', "the called workflow keeps this repo's own issues");
    for (const step of Array.isArray(job['steps']) ? (job['steps'] as Record<string, unknown>[]) : []) {
      if (!/realm-action@/.test(String(step?.['uses'] ?? ''))) continue;
      const inputs = (step['with'] ?? {}) as Record<string, unknown>;
      if (inputs['command'] === 'notify' && String(inputs['list-owners'] ?? 'false') === 'false') addNotify(needs);
      if (String(inputs['issues'] ?? 'false') !== 'false') needs.set('issues', "it keeps this repo's own issues");
    }
    for (const [scope, why] of needs) if (!may(scope)) checks.push(failed('workflow-permissions', `${path}: the job '${name}' may not write ${scope}, and ${why}`, `Write \`${scope}: write\` under its permissions`));
  }
  return checks;
}

function addNotify(needs: Map<string, string>): void {
  needs.set('contents', 'notify keeps its ledger in the realm').set('issues', 'notify names in the realm whom it cannot tell');
}

/** Undefined for what is no map: GitHub says that better than we could. */
function readYaml(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = parse(text, { maxAliasCount: 0 });
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function entriesOf(value: unknown): [string, Record<string, unknown>][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).filter((entry): entry is [string, Record<string, unknown>] => typeof entry[1] === 'object' && entry[1] !== null);
}

function issuesOn({ own: { repository } }: Probes, text: string): Check[] {
  const wanted = /^[ \t]*issues:\s*write\b/m.test(text.replace(/^[ \t]*#.*$/gm, ''));
  if (!wanted || (repository.data as { has_issues?: unknown } | undefined)?.has_issues !== false) return [];
  return [failed('issues', 'Issues are switched off in this repo, and its workflow keeps some', "Switch them on in the repo's settings, under General, Features")];
}

/** GitHub switches the schedules of a public repository off after this many days without a push. */
const QUIET_DAYS = 60;
const WARN_DAYS = 45;

function quiet({ own: { repository }, workflows }: Probes, now: string): Check[] {
  const { pushed_at: pushed, private: hidden } = (repository.data ?? {}) as { pushed_at?: unknown; private?: unknown };
  const scheduled = workflows.filter((each) => RUNS_US.test(each.text) && /^[ \t]*schedule:/m.test(each.text));
  if (hidden === true || typeof pushed !== 'string' || scheduled.length === 0) return [];
  const days = Math.floor((Date.parse(now) - Date.parse(pushed)) / 86_400_000);
  if (!(days >= WARN_DAYS)) return [];
  return [failed('schedule', `Nobody has pushed here for ${days} days: GitHub switches schedules of public repositories off after ${QUIET_DAYS}`, 'Push a commit; if it is off already, `gh workflow enable realm.yml`')];
}

/** Secrets by name; nobody can read what is in them. */
function secrets({ own }: Probes, text: string): Check[] {
  const named = [...new Set([...text.matchAll(/\bsecrets\.([A-Za-z_][A-Za-z0-9_]*)/g)].map((match) => match[1]!.toUpperCase()))].filter((name) => name !== 'GITHUB_TOKEN').sort();
  if (named.length === 0) return [];
  const { repositorySecrets, organizationSecrets, environment, environmentSecrets } = own;
  const answers = [repositorySecrets, organizationSecrets, environmentSecrets];
  const unknown = [repositorySecrets, environmentSecrets].find((each) => each.skipped !== undefined || (each.error && each.error.code !== 'NOT_FOUND'));
  const known = new Set(answers.flatMap(namesOf));
  const checks: Check[] = [];
  for (const name of named) {
    if (known.has(name)) checks.push(ok('secret', `There is a secret ${name}`));
    // A read-only one is only needed for a private realm.
    else if (unknown) checks.push(skipped('secret', `Whether there is a secret ${name} is not known: ${unknown.skipped ?? unknown.error!.message}`, 'Give GH_TOKEN with "Secrets: read", "Environments: read" on this repo'));
    else if (/READ/.test(name)) checks.push(skipped('secret', `There is no secret ${name}: checks on GitHub read the realm without a credential`, 'Add it if the realm is private'));
    else checks.push(failed('secret', `The workflow names the secret ${name}, and there is none`, `Add it to the environment that holds it: \`gh secret set ${name} --env realm\``));
  }
  if (/^[ \t]*environment:/m.test(text)) checks.push(...environmentChecks(environment));
  return checks;
}

function environmentChecks(answer: ForgeFacts): Check[] {
  if (answer.skipped !== undefined) return [skipped('environment', `The environment 'realm' was not looked at: ${answer.skipped}`)];
  if (answer.error?.code === 'NOT_FOUND') return [failed('environment', "There is no environment 'realm', or the token may not see it: the first run would create it without protection", "Create it in the repo's settings, limited to the default branch")];
  if (answer.error) return [skipped('environment', `The environment 'realm' was not looked at: ${answer.error.message}`)];
  const { deployment_branch_policy: policy } = answer.data as { deployment_branch_policy?: unknown };
  if (policy === null || policy === undefined) return [failed('environment', "The environment 'realm' is open to every branch, and so is the credential in it", "Limit it to the default branch, in the repo's settings")];
  return [ok('environment', "The environment 'realm' is limited to some branches")];
}

function namesOf(answer: ForgeFacts): string[] {
  const listed = (answer.data as { secrets?: { name?: unknown }[] } | undefined)?.secrets;
  return Array.isArray(listed) ? listed.map((each) => String(each.name).toUpperCase()) : [];
}

// ---- A realm ----

function realmRepo(probes: Probes): Check[] {
  const errors = checkRealmFiles(probes.checkout!).filter((finding) => finding.level === 'error');
  const first = errors[0];
  return [
    first === undefined
      ? ok('realm-files', 'Every file of the realm is well formed')
      : failed('realm-files', `${errors.length} ${errors.length === 1 ? 'error' : 'errors'} in the realm's files; the first: ${first.message}`, 'Run `blue realm validate`'),
    ...codeowners(probes.own.codeowners),
    ...workflow(probes, 'realm'),
  ];
}
