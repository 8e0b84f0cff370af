export const id = 9231;
export const ids = [9231,6528];
export const modules = {

/***/ 85583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Ko: () => (/* binding */ failOn),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   dW: () => (/* binding */ atOption),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rZ: () => (/* binding */ failOnOption)
/* harmony export */ });
/* unused harmony export defaultOf */
/**
 * Reads an option that is a text.
 * @returns undefined when it is absent or empty
 */
function text(options, name) {
    const value = options[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** Reads an option that is a switch. */
function flag(options, name) {
    return options[name] === true;
}
/** Reads an option that is a list. */
function list(options, name) {
    const value = options[name];
    return Array.isArray(value) ? value : [];
}
/** An entry for an object, or nothing: optional fields are absent, never undefined. */
function optional(key, value) {
    return value === undefined ? {} : { [key]: value };
}
/** What an option is without being given, in words; undefined where that is nothing. */
function defaultOf({ default: value }) {
    if (value === undefined || value === false)
        return undefined;
    const said = [value].flat().join(',');
    // Before the full stop `.` would be read as the folder above.
    return `Default: ${/\w$/.test(said) ? said : `\`${said}\``}.`;
}
const failures = ['breaking', 'broken', 'stale', 'never'];
/** The option that says which findings make a run fail, the same for every command that has it. */
function failOnOption(byDefault) {
    return {
        type: 'array',
        items: { type: 'string', enum: failures },
        description: 'What makes the run fail with exit code 1: a breaking change that somebody imports, broken imports, stale imports.',
        default: byDefault.split(','),
        placeholder: '<what>',
    };
}
/** What `--fail-on` names, without `never`. */
function failOn(options) {
    return list(options, 'fail-on').filter((each) => each !== 'never');
}
/** The option that replays a verdict, the same for every command that gives one. */
const atOption = { type: 'string', description: 'Judge as of this time (ISO 8601), to replay a verdict.', placeholder: '<time>' };


/***/ }),

/***/ 89231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctor: () => (/* binding */ doctor)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _core_realm_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46528);
/* harmony import */ var _core_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77529);
/* harmony import */ var _core_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91203);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18067);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85583);
/** `doctor`: tries, without writing, what this set-up needs, and says how to mend what fails. */






/** `--initial-branch` and `--end-of-options` came with 2.28; older ones are untried. */
const LEAST_GIT = '2.28.0';
const LEAST_NODE = '20.0.0';
const doctor = {
    name: 'doctor',
    group: 'insides',
    summary: 'Try everything this set-up needs, without writing, and print the fix for what fails.',
    details: 'In a member: versions, the config, who this repo is, reading and writing the realm (asked of the server, nothing is sent), the workflow and the secrets it names. ' +
        'In a realm: its files, CODEOWNERS, its workflow, and the credential that tells consumers, by name. What needs GitHub\'s API is tried with the realm\'s token, and for this repo with GH_TOKEN; ' +
        'what could not be tried is listed with the reason, and never counts as good. A rule that refuses a push by its content shows only when somebody pushes.',
    writes: false,
    needs: { realm: 'none', domain: false, code: 'none', repo: false, probes: true },
    options: { type: 'object', additionalProperties: false, properties: {} },
    examples: [
        { command: 'blue doctor', says: 'looks at everything' },
        { command: 'GH_TOKEN=$(gh auth token) blue doctor', says: 'also asks GitHub about secrets, environments and rules' },
    ],
    plan(world) {
        const probes = world.probes;
        const checks = [...tools(probes), ...(probes.checkout ? realmRepo(probes) : member(probes)), ...quiet(probes, world.now)];
        return {
            command: 'doctor',
            // The page says each in its own words; these make the run fail, and annotate.
            findings: checks.filter((check) => check.state === 'failed').map((check) => ({ rule: check.id, level: 'error', message: check.message, ...(0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('next', check.next) })),
            result: { checks },
        };
    },
};
function ok(id, message) {
    return { id, state: 'ok', message };
}
function failed(id, message, next) {
    return { id, state: 'failed', message, next };
}
function skipped(id, message, next) {
    return { id, state: 'skipped', message, ...(0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('next', next) };
}
function tools({ tools: { node, git } }) {
    return [
        (0,_core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(node, LEAST_NODE) >= 0 ? ok('node', `Node ${node}`) : failed('node', `Node ${node} is too old`, 'Install Node 20 or newer'),
        git === undefined
            ? failed('git', 'There is no git on the path', 'Install git 2.28 or newer')
            : (0,_core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)((0,_core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(git.split('.').length === 2 ? `${git}.0` : git), LEAST_GIT) >= 0
                ? ok('git', `git ${git}`)
                : failed('git', `git ${git} is too old`, 'Install git 2.28 or newer'),
    ];
}
// ---- A member ----
function member(probes) {
    const { config } = probes;
    if (config.error)
        return [failed('config', config.error.message, config.error.next ?? 'Correct the file')];
    if (!config.membership) {
        const what = config.exists ? `${_core_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .memberLayout */ .Pl.config} names no realm` : `There is no ${_core_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .memberLayout */ .Pl.config} here, and no ${_core_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .layout */ .Zp.realm}`;
        return [failed('config', what, 'Run `blue realm join <path or url of the realm>` in this repo')];
    }
    const { name, domain } = config.membership;
    return [ok('config', `${_core_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .memberLayout */ .Pl.config}: domain '${domain}' of the realm '${name}'`), ...realmOf(probes, domain), ...bindings(probes), ...workflow(probes, 'member')];
}
function realmOf(probes, domain) {
    const { realm } = probes;
    if (!realm)
        return [failed('realm-read', 'The config says neither path nor url of the realm', `Give realm.url in ${_core_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .memberLayout */ .Pl.config}`)];
    const how = { token: 'the token', 'ssh-key': 'the deploy key', none: "this machine's own credentials" }[probes.tools.credential];
    if (realm.read.error)
        return [failed('realm-read', `${realm.label} cannot be read with ${how}: ${realm.read.error.message}`, realm.read.error.next ?? 'See whether the url and the credential are right')];
    const found = realm.read.realm;
    const checks = [ok('realm-read', `${realm.label} can be read with ${how}`)];
    const broken = found.broken.get(domain);
    const known = found.domains.get(domain);
    if (broken)
        checks.push(failed('domain', `The realm's files of '${domain}' are bad: ${broken.message}`, broken.next ?? 'Correct them in the realm'));
    else if (!known)
        checks.push(failed('domain', `The realm has no domain '${domain}'`, `Run \`blue realm join ${realm.label} --as ${domain}\`, or correct realm.domain in ${_core_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .memberLayout */ .Pl.config}`));
    else
        checks.push(identity(probes, domain, known.file.repo_url));
    checks.push(writing(probes, found.config.governance.publish ?? 'push'));
    if (found.config.name !== probes.config.membership.name) {
        checks.push(failed('realm-name', `The realm is called '${found.config.name}', and the config calls it '${probes.config.membership.name}'`, `Write realm.name: ${found.config.name} in ${_core_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .memberLayout */ .Pl.config}`));
    }
    return [...checks, ...rulesOfRealm(probes, found.config.governance.publish ?? 'push'), ...codeowners(realm.forge.codeowners)];
}
function identity({ source }, domain, declared) {
    if (declared === undefined)
        return ok('domain', `The realm knows '${domain}', and any repo may speak for it: its domain.yaml has no repo_url`);
    if (source.url === undefined)
        return failed('domain', `The domain '${domain}' belongs to ${declared}, and this checkout has no remote`, 'Add the remote, or run this in the repo that the domain names');
    if (!(0,_core_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .sameRepository */ .RB)(declared, source.url))
        return failed('domain', `The domain '${domain}' belongs to ${declared}, and this is ${source.url}`, 'Run this in the repo that the domain names; if the repo moved, change repo_url in the realm first');
    return ok('domain', `The realm knows '${domain}' as ${declared}`);
}
function writing({ realm }, publish) {
    if (publish === 'pull')
        return ok('realm-write', 'The realm reads its members (publish: pull): nothing has to be written from here');
    const { write } = realm;
    if (write.skipped !== undefined)
        return skipped('realm-write', `Writing the realm was not tried: ${write.skipped}`);
    if (write.error)
        return failed('realm-write', `The realm cannot be written: ${write.error.message}`, write.error.next ?? 'Give a credential with write access');
    return ok('realm-write', 'The realm takes commits with this credential, as far as it says before it sees one');
}
/** What GitHub finds wrong in the realm's CODEOWNERS: a line that it cannot read protects nothing. */
function codeowners(answer) {
    // A realm without the file has nothing that could be wrong.
    if (answer.skipped !== undefined || answer.error)
        return answer.error && answer.error.code !== 'NOT_FOUND' ? [skipped('codeowners', `CODEOWNERS was not looked at: ${answer.error.message}`)] : [];
    const { errors } = answer.data;
    const first = Array.isArray(errors) ? errors[0] : undefined;
    if (first === undefined)
        return [ok('codeowners', "GitHub finds nothing wrong in the realm's CODEOWNERS")];
    return [failed('codeowners', `GitHub finds ${errors.length} ${errors.length === 1 ? 'error' : 'errors'} in the realm's ${_core_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .layout */ .Zp.codeowners}; line ${String(first.line)}: ${String(first.message).split('\n')[0]}`, 'Correct that line: owners are people or teams with write access to the realm')];
}
function rulesOfRealm({ realm }, publish) {
    const { repository, rules } = realm.forge;
    if (repository.skipped !== undefined)
        return [skipped('realm-rules', `The realm's settings on GitHub were not looked at: ${repository.skipped}`)];
    if (repository.error)
        return [failed('realm-rules', `GitHub says about the realm: ${repository.error.message}`, repository.error.next ?? 'Give the token access to the realm')];
    const checks = [];
    const data = repository.data;
    if (data.archived === true)
        checks.push(failed('realm-archived', 'The realm is archived: nobody can write to it', 'Unarchive it in its settings'));
    if (rules.skipped !== undefined || rules.error)
        return [...checks, skipped('realm-rules', `The rules of the realm's branch were not looked at: ${rules.skipped ?? rules.error.message}`)];
    const types = Array.isArray(rules.data) ? rules.data.map((rule) => rule.type) : [];
    if (publish === 'push' && types.includes('pull_request')) {
        checks.push(failed('realm-rules', 'The realm is written by push, and a rule of its branch asks for pull requests', 'Write governance.publish: pull-request in realm.yaml, or let this credential bypass the rule'));
    }
    else {
        checks.push(ok('realm-rules', `The rules of the realm's branch allow publish: ${publish}${types.length === 0 ? ' (there is none)' : ''}`));
    }
    return checks;
}
function bindings({ bindings: all }) {
    const missing = all.filter((each) => !each.exists);
    if (all.length === 0)
        return [];
    if (missing.length === 0)
        return [ok('bindings', `Every file that an import is bound to is here (${all.length})`)];
    return missing.map((each) => failed('bindings', `${each.path} is not here, and an import is bound to it`, 'Correct it with `blue realm import --contract <name> --binding <file>`'));
}
// ---- The workflow of a member or a realm ----
const RUNS_US = /uses:\s*['"]?(?:blue\/realm-action(?:\/\.github\/workflows\/[\w-]+\.yml)?@|[\w./-]*realm-action@)/;
function workflow(probes, kind) {
    const ours = probes.workflows.filter((each) => RUNS_US.test(each.text));
    const write = kind === 'member' ? 'Run `blue realm join <realm> --github`, or copy workflows/member.yml' : 'Copy workflows/realm.yml to .github/workflows/';
    if (ours.length === 0)
        return [skipped('workflow', 'No workflow here runs this action', write)];
    const checks = [];
    for (const { path, text } of ours) {
        const lines = text.split('\n').filter((line) => !line.trimStart().startsWith('#'));
        const plain = lines.join('\n');
        checks.push(ok('workflow', `${path} runs this action`));
        checks.push(...grants(path, text));
        if (!/^[ \t]*permissions:/m.test(plain))
            checks.push(failed('workflow-permissions', `${path} says no permissions, so its token may do whatever the repo allows`, 'Write `permissions: {}` at the top, and `contents: read` in the job'));
        if (/^[ \t]*pull_request_target:/m.test(plain))
            checks.push(failed('workflow-trigger', `${path} runs on pull_request_target, where strangers' code meets your secrets`, 'Use pull_request'));
        if (/REALM-OWNER|REALM-NAME/.test(plain))
            checks.push(failed('workflow-realm', `${path} does not say which realm its App's token is for`, 'Write the realm\'s owner and name in place of REALM-OWNER and REALM-NAME'));
        if (kind === 'realm' && !/^[ \t]*merge_group:?/m.test(plain) && /^[ \t]*pull_request:?/m.test(plain))
            checks.push(skipped('workflow-queue', `${path} does not run on merge_group: with a merge queue, pull requests would wait for ever`, 'Add merge_group: to `on:` if the realm uses a merge queue'));
    }
    if (kind === 'realm' && !ours.some((each) => /^[ \t]*command:\s*notify\b|\/notify\.yml@/m.test(each.text)))
        checks.push(skipped('workflow-notify', 'No workflow here tells consumers', 'Copy workflows/realm.yml to .github/workflows/'));
    const all = ours.map((each) => each.text).join('\n');
    return [...checks, ...issuesOn(probes, all), ...secrets(probes, all)];
}
/** What a job of ours may do, against what its command needs of this repo's own token. */
function grants(path, text) {
    const checks = [];
    const workflow = readYaml(text);
    for (const [name, job] of entriesOf(workflow?.['jobs'])) {
        const granted = job['permissions'] ?? workflow['permissions'];
        if (granted === undefined || granted === 'write-all')
            continue;
        const may = (scope) => granted?.[scope] === 'write';
        const needs = new Map();
        const uses = String(job['uses'] ?? '');
        if (/realm-action\/\.github\/workflows\/notify\.yml@/.test(uses))
            addNotify(needs);
        if (/realm-action\/\.github\/workflows\/member\.yml@/.test(uses))
            needs.set('pull-requests', 'the called workflow comments on pull requests').set('issues', "the called workflow keeps this repo's own issues");
        for (const step of Array.isArray(job['steps']) ? job['steps'] : []) {
            if (!/realm-action@/.test(String(step?.['uses'] ?? '')))
                continue;
            const inputs = (step['with'] ?? {});
            if (inputs['command'] === 'notify' && String(inputs['list-owners'] ?? 'false') === 'false')
                addNotify(needs);
            if (String(inputs['issues'] ?? 'false') !== 'false')
                needs.set('issues', "it keeps this repo's own issues");
        }
        for (const [scope, why] of needs)
            if (!may(scope))
                checks.push(failed('workflow-permissions', `${path}: the job '${name}' may not write ${scope}, and ${why}`, `Write \`${scope}: write\` under its permissions`));
    }
    return checks;
}
function addNotify(needs) {
    needs.set('contents', 'notify keeps its ledger in the realm').set('issues', 'notify names in the realm whom it cannot tell');
}
/** Undefined for what is no map: GitHub says that better than we could. */
function readYaml(text) {
    try {
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxAliasCount: 0 });
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function entriesOf(value) {
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).filter((entry) => typeof entry[1] === 'object' && entry[1] !== null);
}
function issuesOn({ own: { repository } }, text) {
    const wanted = /^[ \t]*issues:\s*write\b/m.test(text.replace(/^[ \t]*#.*$/gm, ''));
    if (!wanted || repository.data?.has_issues !== false)
        return [];
    return [failed('issues', 'Issues are switched off in this repo, and its workflow keeps some', "Switch them on in the repo's settings, under General, Features")];
}
/** GitHub switches the schedules of a public repository off after this many days without a push. */
const QUIET_DAYS = 60;
const WARN_DAYS = 45;
function quiet({ own: { repository }, workflows }, now) {
    const { pushed_at: pushed, private: hidden } = (repository.data ?? {});
    const scheduled = workflows.filter((each) => RUNS_US.test(each.text) && /^[ \t]*schedule:/m.test(each.text));
    if (hidden === true || typeof pushed !== 'string' || scheduled.length === 0)
        return [];
    const days = Math.floor((Date.parse(now) - Date.parse(pushed)) / 86_400_000);
    if (!(days >= WARN_DAYS))
        return [];
    return [failed('schedule', `Nobody has pushed here for ${days} days: GitHub switches schedules of public repositories off after ${QUIET_DAYS}`, 'Push a commit; if it is off already, `gh workflow enable realm.yml`')];
}
/** Secrets by name; nobody can read what is in them. */
function secrets({ own }, text) {
    const named = [...new Set([...text.matchAll(/\bsecrets\.([A-Za-z_][A-Za-z0-9_]*)/g)].map((match) => match[1].toUpperCase()))].filter((name) => name !== 'GITHUB_TOKEN').sort();
    if (named.length === 0)
        return [];
    const { repositorySecrets, organizationSecrets, environment, environmentSecrets } = own;
    const answers = [repositorySecrets, organizationSecrets, environmentSecrets];
    const unknown = [repositorySecrets, environmentSecrets].find((each) => each.skipped !== undefined || (each.error && each.error.code !== 'NOT_FOUND'));
    const known = new Set(answers.flatMap(namesOf));
    const checks = [];
    for (const name of named) {
        if (known.has(name))
            checks.push(ok('secret', `There is a secret ${name}`));
        // A read-only one is only needed for a private realm.
        else if (unknown)
            checks.push(skipped('secret', `Whether there is a secret ${name} is not known: ${unknown.skipped ?? unknown.error.message}`, 'Give GH_TOKEN with "Secrets: read", "Environments: read" on this repo'));
        else if (/READ/.test(name))
            checks.push(skipped('secret', `There is no secret ${name}: checks on GitHub read the realm without a credential`, 'Add it if the realm is private'));
        else
            checks.push(failed('secret', `The workflow names the secret ${name}, and there is none`, `Add it to the environment that holds it: \`gh secret set ${name} --env realm\``));
    }
    if (/^[ \t]*environment:/m.test(text))
        checks.push(...environmentChecks(environment));
    return checks;
}
function environmentChecks(answer) {
    if (answer.skipped !== undefined)
        return [skipped('environment', `The environment 'realm' was not looked at: ${answer.skipped}`)];
    if (answer.error?.code === 'NOT_FOUND')
        return [failed('environment', "There is no environment 'realm', or the token may not see it: the first run would create it without protection", "Create it in the repo's settings, limited to the default branch")];
    if (answer.error)
        return [skipped('environment', `The environment 'realm' was not looked at: ${answer.error.message}`)];
    const { deployment_branch_policy: policy } = answer.data;
    if (policy === null || policy === undefined)
        return [failed('environment', "The environment 'realm' is open to every branch, and so is the credential in it", "Limit it to the default branch, in the repo's settings")];
    return [ok('environment', "The environment 'realm' is limited to some branches")];
}
function namesOf(answer) {
    const listed = answer.data?.secrets;
    return Array.isArray(listed) ? listed.map((each) => String(each.name).toUpperCase()) : [];
}
// ---- A realm ----
function realmRepo(probes) {
    const errors = (0,_core_realm_js__WEBPACK_IMPORTED_MODULE_5__/* .checkRealmFiles */ .v)(probes.checkout).filter((finding) => finding.level === 'error');
    const first = errors[0];
    return [
        first === undefined
            ? ok('realm-files', 'Every file of the realm is well formed')
            : failed('realm-files', `${errors.length} ${errors.length === 1 ? 'error' : 'errors'} in the realm's files; the first: ${first.message}`, 'Run `blue realm validate`'),
        ...codeowners(probes.own.codeowners),
        ...workflow(probes, 'realm'),
    ];
}


/***/ }),

/***/ 77529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ memberLayout),
/* harmony export */   Zp: () => (/* binding */ layout),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** Where everything is in a realm: the only file that knows its folders. */
/** Paths of a realm, relative to its root, with `/`. Names are checked before they come here. */
const layout = {
    realm: 'realm.yaml',
    readme: 'README.md',
    codeowners: '.github/CODEOWNERS',
    /** Tells editors which schema belongs to which file. */
    editor: '.vscode/settings.json',
    domains: 'domains/',
    contracts: 'contracts/',
    workflows: '.github/workflows/',
    /** The one that `init --github` writes. */
    workflow: '.github/workflows/realm.yml',
    folder: folderOf,
    domain,
    exports: exportsOf,
    imports: importsOf,
    domainOf,
    isDomainFile,
    isContract,
};
/** Paths in a member's repo. */
const memberLayout = {
    config: '.blue/config.yaml',
    exports: '.blue/exports.yaml',
    /** The one that `join --github` writes. */
    workflow: '.github/workflows/realm.yml',
};
/** The folder of a domain, without a slash at its end. */
function folderOf(name) {
    return `domains/${name}`;
}
function domain(name) {
    return `domains/${name}/domain.yaml`;
}
function exportsOf(name) {
    return `domains/${name}/exports.yaml`;
}
function importsOf(name) {
    return `domains/${name}/imports.yaml`;
}
/**
 * Tells whose folder a path is in.
 * @returns the folder's name, unchecked; undefined outside of `domains/` and for a file directly in it
 */
function domainOf(path) {
    const match = /^domains\/([^/]+)\//.exec(path);
    return match?.[1];
}
/** Whether a path is one of the three files a domain is made of. */
function isDomainFile(path) {
    return /^domains\/[^/]+\/(?:domain|exports|imports)\.yaml$/.test(path);
}
/** Whether a path is a shared schema. JSON is YAML, so both endings are read alike. */
function isContract(path) {
    return /^contracts\/(?:[^/]+\/)*[^/]+\.schema\.(?:ya?ml|json)$/.test(path);
}


/***/ }),

/***/ 36599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ relativePathProblem),
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   KA: () => (/* binding */ isPerson),
/* harmony export */   Vh: () => (/* binding */ NAME_PATTERN),
/* harmony export */   _k: () => (/* binding */ checkRelativePath),
/* harmony export */   pf: () => (/* binding */ quoteShort),
/* harmony export */   rH: () => (/* binding */ nameProblem),
/* harmony export */   xA: () => (/* binding */ PERSON_PATTERN)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/** Names and paths as they are checked before they touch a path, a branch or a commit message. */

/** One source for the files' schemas and for every option that takes a name. */
const NAME_PATTERN = '^[a-z0-9][a-z0-9-]{0,62}$';
const NAME = new RegExp(NAME_PATTERN);
/** Who answers for a domain or a realm: an email, `@login` or `@org/team`. */
const PERSON_PATTERN = '^(?:@[A-Za-z0-9][A-Za-z0-9_.-]*(?:/[A-Za-z0-9_.-]+)?|[^\\s@"<>(),:;]+@[^\\s@"<>(),:;]+)$';
const PERSON = new RegExp(PERSON_PATTERN);
/** Whether a file of a realm takes this for a person or a team. */
function isPerson(text) {
    return PERSON.test(text);
}
/** Reserved by Windows with and without an extension: a realm with such a folder cannot be checked out there.
 * Source: learn.microsoft.com, "Naming Files, Paths, and Namespaces". */
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;
const MAX_PATH = 1024;
// Controls, and the characters that reorder text on a screen (Unicode TR 36): a path is shown to people.
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/**
 * Says why a name is not one, or nothing.
 * @returns half a sentence that follows the quoted name
 */
function nameProblem(name) {
    if (WINDOWS_DEVICE.test(name))
        return 'is the name of a device on Windows';
    if (NAME.test(name))
        return undefined;
    if (name === '')
        return 'is empty';
    if (name.length > 63)
        return 'is longer than 63 characters';
    return 'is not a name: lower-case letters, digits and hyphens, starting with a letter or digit';
}
/**
 * Checks the name of a realm, a domain or a contract.
 * @param location where the name was read, for the error
 * @returns the same name
 * @throws BlueError BAD_NAME, with a name that would do as the next step
 */
function checkName(kind, name, location) {
    const problem = nameProblem(name);
    if (problem === undefined)
        return name;
    const better = name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+/, '').slice(0, 63).replace(/-+$/, '');
    const usable = better !== '' && nameProblem(better) === undefined;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .Bi('BAD_NAME', `${kind} name ${quoteShort(name)} ${problem}`, {
        location,
        next: usable ? `Use '${better}', for example` : 'Choose another name, for example a repository name in kebab-case',
    });
}
/**
 * Says why a text is no path inside a folder, or nothing.
 * @returns half a sentence that follows the quoted path
 */
function relativePathProblem(path) {
    if (path === '')
        return 'is empty';
    if (path.length > MAX_PATH)
        return `is longer than ${MAX_PATH} characters`;
    if (UNPRINTABLE.test(path))
        return 'contains a control character';
    // On Windows a backslash separates folders, so `a\..\..\b` would leave the root there and nowhere else.
    if (path.includes('\\'))
        return "contains a backslash; folders are separated by '/'";
    if (path.startsWith('/') || /^[A-Za-z]:/.test(path))
        return 'is absolute';
    if (path.startsWith('~'))
        return 'starts in a home folder';
    for (const part of path.split('/')) {
        if (part === '..')
            return "leaves its folder with '..'";
        if (part === '' || part === '.')
            return "has an empty or '.' part";
        // Windows drops trailing dots and spaces, so `.. ` and `a.` would name something else there.
        if (/[. ]$/.test(part))
            return 'has a part that ends in a dot or a space';
        if (WINDOWS_DEVICE.test(part.split('.', 1)[0] ?? ''))
            return `has the part '${part}', a device on Windows`;
        // git's own folder, also by the short names and case folding of Windows and macOS (CVE-2014-9390).
        if (/^(?:\.git|git~[0-9]+)$/i.test(part.normalize('NFKC').replace(/[\u200b-\u200d\ufeff]/g, '')))
            return "enters git's own folder";
    }
    return undefined;
}
/**
 * Checks a path that has to stay inside some root: relative, with `/`, without `.` and `..`.
 * @param location where the path was read, for the error
 * @returns the same path
 * @throws BlueError BAD_PATH
 */
function checkRelativePath(path, location) {
    const problem = relativePathProblem(path);
    if (problem === undefined)
        return path;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .Bi('BAD_PATH', `path ${quoteShort(path)} ${problem}`, {
        location,
        next: "Write the path relative to the repo's root, with '/': src/models/export.py",
    });
}
/** Quotes somebody else's text in a message: one line, no control character, bounded. */
function quoteShort(text) {
    const cut = text.length > 80 ? `${text.slice(0, 77)}...` : text;
    return JSON.stringify(cut).replace(/[\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 46528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseExportsFile: () => (/* binding */ parseExportsFile),
/* harmony export */   parseRealm: () => (/* binding */ parseRealm),
/* harmony export */   v: () => (/* binding */ checkRealmFiles)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79282);
/* harmony import */ var _document_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95432);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
/* harmony import */ var _file_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38280);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77529);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36599);
/* harmony import */ var _typed_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42214);
/** A snapshot's bytes as a realm: parsed, checked, one bad member never stopping the others. */







/**
 * Reads a realm.
 * @param snapshot the files at one commit; nothing about them is believed
 * @returns the realm; domains with a bad file are in `broken` with their first error, and nowhere else
 * @throws BlueError NO_REALM without `realm.yaml`, BAD_FILE when it is wrong
 */
function parseRealm(snapshot) {
    const content = snapshot.files.get(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.realm);
    if (content === undefined) {
        const irregular = snapshot.irregular.find((entry) => entry.path === _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.realm);
        if (irregular)
            throw (0,_file_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .toError */ .iT)(irregularProblem(irregular));
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BlueError */ .Bi('NO_REALM', `there is no ${_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.realm} here`, { next: 'Name the repository of a realm, or make one with `blue realm init`' });
    }
    const config = (0,_typed_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readFile */ .TA)('realm', _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.realm, content);
    const { contracts, failed } = readContracts(snapshot);
    const paths = new Set([...contracts.keys(), ...failed.keys()]);
    const domains = new Map();
    const broken = new Map();
    for (const folder of domainFolders(snapshot)) {
        try {
            domains.set(folder, readDomain(snapshot, folder, paths, failed));
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BlueError */ .Bi))
                throw error;
            broken.set(folder, error);
        }
    }
    return {
        head: snapshot.head,
        ...(snapshot.committedAt === undefined ? {} : { committedAt: snapshot.committedAt }),
        config,
        domains,
        broken,
        contracts,
        texts: readTexts(snapshot),
        fansOut: fansOut(snapshot),
    };
}
/**
 * Reads `exports.yaml`: a domain's, or the one a repo publishes for realms that pull.
 * @throws BlueError BAD_FILE, TOO_LARGE, located
 */
function parseExportsFile(file, content) {
    return (0,_typed_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readFile */ .TA)('exports', file, content).exports;
}
/**
 * Finds everything that is wrong with a realm's files, not only the first.
 * @returns findings in the realm, by path and line
 */
function checkRealmFiles(snapshot) {
    const findings = [];
    const add = (problem) => findings.push((0,_file_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .toFinding */ .N6)(problem, 'realm'));
    const attempt = (check) => {
        try {
            check();
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BlueError */ .Bi))
                throw error;
            add(asProblem(error));
        }
    };
    const check = (kind, path, context) => attempt(() => {
        const content = snapshot.files.get(path);
        if (content !== undefined)
            (0,_typed_file_js__WEBPACK_IMPORTED_MODULE_3__/* .checkFile */ .vH)(kind, path, content, context).problems.forEach(add);
    });
    const isIrregular = (path) => snapshot.irregular.some((entry) => entry.path === path);
    // What is irregular is told below, once.
    if (!snapshot.files.has(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.realm) && !isIrregular(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.realm))
        attempt(() => parseRealm(snapshot));
    check('realm', _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.realm, {});
    const { contracts, failed } = readContracts(snapshot);
    for (const error of failed.values())
        add(asProblem(error));
    const paths = new Set([...contracts.keys(), ...failed.keys()]);
    for (const folder of domainFolders(snapshot)) {
        attempt(() => {
            checkFolderName(folder);
            if (irregularIn(snapshot, folder) === undefined)
                checkDomainFile(snapshot, folder);
        });
        check('domain', _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.domain(folder), { folder });
        check('exports', _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.exports(folder), { folder, contracts: paths });
        check('imports', _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.imports(folder), { folder });
    }
    for (const entry of snapshot.irregular)
        add(irregularProblem(entry));
    for (const [path, other] of clashes([...snapshot.files.keys(), ...snapshot.irregular.map((entry) => entry.path)])) {
        add({ rule: 'path-clash', level: 'error', code: 'BAD_PATH', message: `path differs from ${(0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteShort */ .pf)(other)} by case or composition only: one file on Windows and macOS`, location: { file: path }, next: 'Rename one of the two' });
    }
    return findings.sort((a, b) => compareText(a.file ?? '', b.file ?? '') || (a.line ?? 0) - (b.line ?? 0));
}
function asProblem(error) {
    return { rule: 'bad-file', level: 'error', code: error.code, message: error.message, location: error.location ?? { file: _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.realm }, next: error.next ?? 'Correct it' };
}
function compareText(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}
/** Every folder under `domains/` that holds a file of a domain, or something that is no file. */
function domainFolders(snapshot) {
    const folders = new Set();
    for (const path of snapshot.files.keys())
        if (_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.isDomainFile(path))
            folders.add(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.domainOf(path));
    for (const { path } of snapshot.irregular) {
        const folder = _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.domainOf(`${path}/`);
        if (folder !== undefined)
            folders.add(folder);
    }
    return [...folders].sort();
}
function checkFolderName(folder) {
    const problem = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .nameProblem */ .rH)(folder);
    if (problem !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BlueError */ .Bi('BAD_NAME', `folder ${(0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteShort */ .pf)(folder)} ${problem}`, { location: { file: _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.domain(folder) }, next: 'Rename the folder' });
}
/** What is no plain file among the files of a domain. */
function irregularIn(snapshot, folder) {
    const irregular = snapshot.irregular.find((entry) => _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.domainOf(`${entry.path}/`) === folder);
    return irregular && irregularProblem(irregular);
}
function checkDomainFile(snapshot, folder) {
    const file = _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.domain(folder);
    if (!snapshot.files.has(file))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BlueError */ .Bi('BAD_FILE', `domain '${folder}' has no domain.yaml`, { location: { file }, next: `Run \`blue realm join <realm> --as ${folder}\` in its repo` });
}
function readDomain(snapshot, folder, contracts, failed) {
    checkFolderName(folder);
    const irregular = irregularIn(snapshot, folder);
    if (irregular)
        throw (0,_file_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .toError */ .iT)(irregular);
    checkDomainFile(snapshot, folder);
    const context = { folder, contracts };
    const read = (kind, path) => {
        const content = snapshot.files.get(path);
        return content === undefined ? undefined : (0,_typed_file_js__WEBPACK_IMPORTED_MODULE_3__/* .valueOf */ .RP)((0,_typed_file_js__WEBPACK_IMPORTED_MODULE_3__/* .checkFile */ .vH)(kind, path, content, context));
    };
    const file = read('domain', _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.domain(folder));
    const exports = read('exports', _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.exports(folder))?.exports ?? [];
    const imports = read('imports', _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.imports(folder))?.imports ?? [];
    for (const { schema } of exports) {
        const error = typeof schema === 'string' ? failed.get(schema.split('#', 1)[0] ?? '') : undefined;
        if (error)
            throw error;
    }
    return { name: folder, file, exports, imports };
}
function readContracts(snapshot) {
    const contracts = new Map();
    const failed = new Map();
    for (const path of [...snapshot.files.keys()].filter(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.isContract).sort()) {
        try {
            const { value } = (0,_document_js__WEBPACK_IMPORTED_MODULE_5__.parseYaml)(path, snapshot.files.get(path));
            if (typeof value !== 'boolean' && (typeof value !== 'object' || value === null || Array.isArray(value))) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BlueError */ .Bi('BAD_FILE', 'a contract has to be a JSON Schema: a map of keys', { location: { file: path, line: 1, column: 1 }, next: "Start it with 'type:', for example" });
            }
            contracts.set(path, value);
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BlueError */ .Bi))
                throw error;
            failed.set(path, error);
        }
    }
    return { contracts, failed };
}
/** Every text an edit may start from. What cannot be decoded is listed too, so that a domain can leave with all its files. */
function readTexts(snapshot) {
    const texts = new Map();
    const lossy = new TextDecoder();
    for (const [path, content] of snapshot.files) {
        const ours = path === _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.realm || path === _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.codeowners || _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.isContract(path) || _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.domainOf(path) !== undefined;
        if (!ours)
            continue;
        try {
            texts.set(path, (0,_document_text_js__WEBPACK_IMPORTED_MODULE_6__/* .decodeText */ .g7)(path, content));
        }
        catch {
            texts.set(path, lossy.decode(content.subarray(0, 1024)));
        }
    }
    return texts;
}
const MODES = { '120000': 'a symbolic link', '160000': 'a submodule' };
function irregularProblem({ path, mode, excess }) {
    if (excess !== undefined) {
        return { rule: 'irregular-file', level: 'error', code: 'TOO_LARGE', message: `${(0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteShort */ .pf)(path)} ${excess}`, location: { file: path }, next: 'Take it out of the realm: it holds contracts, not data' };
    }
    return {
        rule: 'irregular-file',
        level: 'error',
        code: 'BAD_FILE',
        message: mode.startsWith('100')
            ? `${(0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteShort */ .pf)(path)} is a name that does not mean the same on every system`
            : `${(0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteShort */ .pf)(path)} is ${MODES[mode] ?? `no plain file (mode ${mode})`}; a realm holds plain files only`,
        location: { file: path },
        next: mode.startsWith('100') ? 'Rename it' : 'Replace it with a plain file',
    };
}
/** Paths that fold to one on file systems that ignore case or compose letters. */
function clashes(paths) {
    const seen = new Map();
    const found = [];
    for (const path of [...paths].sort()) {
        const folded = path.normalize('NFC').toLowerCase();
        const other = seen.get(folded);
        if (other === undefined)
            seen.set(folded, path);
        else
            found.push([path, other]);
    }
    return found;
}
/** Whether a workflow of the realm runs `notify`: by our action, our reusable workflow, or the CLI. */
function fansOut(snapshot) {
    const runsNotify = /^\s*(?:-\s+)?(?:command:\s*['"]?notify\b|uses:\s*\S*notify[\w.-]*\.ya?ml\b)|\bblue\s+(?:realm\s+)?notify\b/;
    for (const [path, content] of snapshot.files) {
        if (!path.startsWith(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.workflows) || !/\.ya?ml$/.test(path))
            continue;
        const lines = new TextDecoder().decode(content).split('\n');
        if (lines.some((line) => !line.trimStart().startsWith('#') && line.length < 1000 && runsNotify.test(line)))
            return true;
    }
    return false;
}


/***/ })

};
