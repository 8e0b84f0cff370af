import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 32909:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _action_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(62605);
/* harmony import */ var _action_base_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(18269);
/* harmony import */ var _action_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2468);
/* harmony import */ var _action_outputs_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(87352);
/* harmony import */ var _action_wording_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(54262);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3828);
/* harmony import */ var _report_paint_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(74342);
/* harmony import */ var _report_error_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(74884);
/* harmony import */ var _core_repository_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(91203);
/** The action's door: inputs in, one run, outputs, annotations and summary out. */











const environment = process.env;
// The runner runs this file twice: as the step, and after the job, to remove what a killed step left behind.
process.exitCode = environment['STATE_started'] === undefined ? await step() : await post();
async function post() {
    const temporary = environment['RUNNER_TEMP'];
    if (temporary === undefined)
        return 0;
    const { removeLeftovers } = await __nccwpck_require__.e(/* import() */ 9046).then(__nccwpck_require__.bind(__nccwpck_require__, 49046));
    await removeLeftovers(temporary);
    return 0;
}
async function step() {
    (0,_action_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .saveState */ .LZ)('started', 'true');
    for (const [name, input] of Object.entries(_action_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .ownInputs */ .oi)) {
        const secret = input.secret === true ? (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readInput */ .R5)(environment, name) : undefined;
        if (secret !== undefined)
            (0,_action_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .mask */ .dK)(secret);
    }
    try {
        return await main();
    }
    catch (thrown) {
        const error = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFailure */ .SP)(thrown);
        const known = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .BlueError */ .Bi;
        const place = known && error.location ? `${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .formatLocation */ .j$)(error.location)}: ` : '';
        const next = known && error.next !== undefined ? `\n${error.next}` : '';
        (0,_action_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(known ? `${place}${error.message}${next}` : 'This is a bug in blue: the log has the details');
        (0,_action_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .log */ .Rm)((0,_report_error_js__WEBPACK_IMPORTED_MODULE_5__/* .renderError */ .v)(error, _report_paint_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .p));
        const { renderFailure } = await __nccwpck_require__.e(/* import() */ 3394).then(__nccwpck_require__.bind(__nccwpck_require__, 43394));
        await (0,_action_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .writeSummary */ .Sy)(renderFailure(error));
        return 2;
    }
}
async function main() {
    const { command, options: given } = await (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readInputs */ .Ko)(environment);
    const options = await forEvent(command.name, given);
    const workspace = environment['GITHUB_WORKSPACE'] ?? process.cwd();
    const directory = inside(workspace, (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readInput */ .R5)(environment, 'working-directory') ?? '.');
    if (command.writes && options['dry-run'] !== true && /^(?:pull_request|merge_group)/.test(environment['GITHUB_EVENT_NAME'] ?? '')) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .BlueError */ .Bi('REFUSED', `${command.name} writes to the realm, and a pull request is not merged yet`, { next: 'Use command: check on pull requests, and sync on pushes to the main branch' });
    }
    const own = (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readInput */ .R5)(environment, 'token');
    const sshKey = (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readInput */ .R5)(environment, 'realm-ssh-key');
    // In the realm itself, the job's own token reads the realm and keeps its ledger.
    const inRealm = command.name === 'notify' && (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readInput */ .R5)(environment, 'realm') === undefined;
    const token = (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readInput */ .R5)(environment, 'realm-token') ?? (inRealm && sshKey === undefined ? own : undefined);
    const knownHosts = (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readInput */ .R5)(environment, 'known-hosts');
    const login = environment['GITHUB_ACTOR'];
    const id = environment['GITHUB_ACTOR_ID'];
    const [{ openOutside }, { run }] = await Promise.all([__nccwpck_require__.e(/* import() */ 7999).then(__nccwpck_require__.bind(__nccwpck_require__, 97999)), __nccwpck_require__.e(/* import() */ 8793).then(__nccwpck_require__.bind(__nccwpck_require__, 8793))]);
    const outside = openOutside({
        directory,
        environment,
        credential: { token, sshKey, knownHosts },
        tokens: { own, consumers: (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readInput */ .R5)(environment, 'notify-token') },
        ...(environment['RUNNER_TEMP'] === undefined ? {} : { temporary: environment['RUNNER_TEMP'] }),
        actor: login === undefined ? {} : { name: login, login, email: `${id === undefined ? '' : `${id}+`}${login}@users.noreply.github.com` },
        progress: (message) => (0,_action_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .log */ .Rm)(`${message}…\n`),
    });
    const realm = (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readInput */ .R5)(environment, 'realm') ?? (inRealm ? environment['GITHUB_REPOSITORY'] : undefined);
    const domain = (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readInput */ .R5)(environment, 'domain');
    const place = (location) => locationFor(location, sshKey !== undefined);
    const { plan: said, receipt, exitCode } = await run(command, options, {
        ...outside,
        openWorkspace: (root) => checkedOut(outside.openWorkspace(root), root === workspace),
        openStore: (location) => outside.openStore(place(location)),
        openLedger: (location) => outside.openLedger(place(location)),
    }, { ...(realm === undefined ? {} : { realm: realmLocation(realm) }), ...(domain === undefined ? {} : { domain }) }).catch((error) => {
        throw (0,_action_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .errorForInputs */ .v9)(error, command);
    });
    const plan = { ...said, findings: said.findings.map((finding) => (0,_action_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .findingForInputs */ .GW)(finding, command)) };
    for (const [name, value] of Object.entries((0,_action_outputs_js__WEBPACK_IMPORTED_MODULE_8__/* .outputsOf */ .Y)(plan, receipt)))
        (0,_action_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH)(name, value);
    const { renderText } = await __nccwpck_require__.e(/* import() */ 6916).then(__nccwpck_require__.bind(__nccwpck_require__, 76916));
    (0,_action_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .log */ .Rm)(renderText(plan, receipt, _report_paint_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .p));
    if (command.name === 'check') {
        const { commentOnPullRequest } = await __nccwpck_require__.e(/* import() */ 6623).then(__nccwpck_require__.bind(__nccwpck_require__, 86623));
        const said = await commentOnPullRequest(plan, environment, await readEvent(), outside);
        if (said !== undefined)
            (0,_action_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .log */ .Rm)(`${said}\n`);
    }
    (0,_action_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .annotate */ .fz)(plan.findings, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, outside.memberRoot()).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'));
    const { renderSummary } = await __nccwpck_require__.e(/* import() */ 3394).then(__nccwpck_require__.bind(__nccwpck_require__, 43394));
    await (0,_action_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .writeSummary */ .Sy)(renderSummary(plan, receipt));
    return exitCode;
}
/** What the event decides: the base that `validate` compares with, and that a pull request is no time to keep issues. */
async function forEvent(command, given) {
    if (command === 'validate' && given['base'] === undefined)
        return { ...given, base: (0,_action_base_js__WEBPACK_IMPORTED_MODULE_9__/* .baseOf */ .b)(environment, await readEvent()) };
    if (command === 'check' && /^pull_request/.test(environment['GITHUB_EVENT_NAME'] ?? ''))
        return { ...given, issues: false };
    return given;
}
/** The event's payload; undefined where the runner gave none. */
async function readEvent() {
    const path = environment['GITHUB_EVENT_PATH'];
    return path === undefined ? undefined : JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
}
/** @throws BlueError BAD_PATH for a way out of the workspace */
function inside(workspace, given) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, given);
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, directory);
    if (way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .BlueError */ .Bi('BAD_PATH', `The input working-directory leaves the workspace: ${given}`, { next: 'Name a folder inside the workspace, relative to it' });
    }
    return directory;
}
/** `owner/repo` means a repository on this job's server; whatever else is a url or a path. */
function realmLocation(given) {
    const short = /^[A-Za-z0-9](?:[A-Za-z0-9-]*)\/[A-Za-z0-9._-]+$/.test(given);
    return short ? `${environment['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${given}` : given;
}
/** A deploy key speaks SSH only: an https url in the config becomes the same repository's SSH url. */
function locationFor(location, withKey) {
    const repository = withKey && /^https?:/.test(location) ? (0,_core_repository_js__WEBPACK_IMPORTED_MODULE_10__/* .parseRepositoryUrl */ .fn)(location) : undefined;
    if (repository)
        return `git@${repository.host.replace(/:\d+$/, '')}:${repository.path}.git`;
    return (0,_core_repository_js__WEBPACK_IMPORTED_MODULE_10__/* .isUrl */ .gU)(location) ? location : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(location);
}
/**
 * The checkout at the root of the workspace is the commit this job runs for: the runner says which, and no git has to be asked.
 * A checkout somewhere else in the workspace speaks for itself.
 */
function checkedOut(workspace, isRoot) {
    const { GITHUB_REPOSITORY: repository, GITHUB_REPOSITORY_ID: id, GITHUB_SERVER_URL: server, GITHUB_SHA: commit, GITHUB_REF_NAME: branch } = environment;
    if (!isRoot || repository === undefined || server === undefined)
        return workspace;
    return {
        ...workspace,
        source: () => Promise.resolve({ url: `${server}/${repository}`, ...(/^\d{1,15}$/.test(id ?? '') ? { repositoryId: id } : {}), ...(commit === undefined ? {} : { commit }), ...(branch === undefined ? {} : { branch }) }),
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 18269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ baseOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);
/** What a workflow's event says about the commit before: the base that `validate` compares with. */

/**
 * Finds the commit a job's checkout is to be compared with.
 *
 * The cases: on a pull request the job runs on a merge of its head into its base, so the first parent is exactly what
 * the base branch held; `base.sha` of the payload may be older. A job that runs on something else of a pull request is
 * compared with `base.sha`. A merge group says its base. A push says what the branch was, and zeros for a new branch.
 * @param environment `GITHUB_EVENT_NAME`, `GITHUB_REF`, `GITHUB_SHA` are read
 * @param payload the event as JSON
 * @returns a git revision; undefined where there is nothing before
 * @throws BlueError USAGE for a pull request or merge group that does not say its base: unjudged is not well
 * @see https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 */
function baseOf(environment, payload) {
    const event = (typeof payload === 'object' && payload !== null ? payload : {});
    const merge = /^refs\/pull\/\d+\/merge$/.test(environment['GITHUB_REF'] ?? '') ? commit(environment['GITHUB_SHA']) : undefined;
    switch (environment['GITHUB_EVENT_NAME']) {
        case 'pull_request':
            return merge === undefined ? required(commit(event.pull_request?.base?.sha)) : `${merge}^1`;
        case 'merge_group':
            return required(commit(event.merge_group?.base_sha));
        case 'push':
            return commit(event.before);
        default:
            return undefined;
    }
}
function required(revision) {
    if (revision !== undefined)
        return revision;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .Bi('USAGE', 'The event does not say what this change is to be compared with', { next: 'Give the input base' });
}
function commit(value) {
    return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) && !/^0+$/.test(value) ? value : undefined;
}


/***/ }),

/***/ 2468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  oi: () => (/* binding */ ownInputs),
  R5: () => (/* binding */ readInput),
  Ko: () => (/* binding */ readInputs)
});

// UNUSED EXPORTS: allInputs

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(57975);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __nccwpck_require__(3828);
;// CONCATENATED MODULE: ./lib/command-line.js
/** Reads words of a command line by the command table: flags, positions, choices; knows nothing of processes. */



/** Flags that every command has. */
const commonOptions = {
    realm: { type: 'string', description: 'The realm: a name from .blue/config.yaml or ~/.blue/index.yaml, a path, or a url.', placeholder: '<realm>' },
    domain: { type: 'string', description: 'The domain this repo is, where .blue/config.yaml does not say.', placeholder: '<name>' },
    directory: { type: 'string', description: 'Run as if started in this folder. Short: -C.', placeholder: '<folder>' },
    json: { type: 'boolean', description: 'Print one JSON document.', default: false },
    explain: { type: 'string', description: 'Print the page of a rule from the catalogue, and stop.', placeholder: '<rule>' },
    help: { type: 'boolean', description: 'Show help. Short: -h.', default: false },
};
/** Lets options that every command has stand before it, as git does: `blue -C folder status`. */
function commandFirst(words) {
    let at = 0;
    while (words[at]?.startsWith('-') === true)
        at += /^(?:-C|--(?:realm|domain|directory|explain))$/.test(words[at]) ? 2 : 1;
    const end = at + (words[at] === 'realm' ? 2 : 1);
    return at >= words.length ? [...words] : [...words.slice(at, end), ...words.slice(0, at), ...words.slice(end)];
}
/**
 * Takes the command's words off the front: `realm sync`, `sync`, `status`.
 * @returns undefined when the words name no command
 */
async function splitCommand(words) {
    const [first, second] = words;
    if (first === 'realm' && second !== undefined) {
        const command = await findCommand(second);
        return command && { command, rest: words.slice(2) };
    }
    const command = first === undefined ? undefined : await findCommand(first);
    return command && { command, rest: words.slice(1) };
}
/**
 * Reads the words behind a command.
 * @throws BlueError USAGE naming the word, with the next step
 */
function readWords(command, words) {
    // An option of the command itself hides the common one of its name (`detect <directory>` is a position).
    const own = command.options.properties;
    const all = { ...commonOptions, ...Object.fromEntries(Object.entries(own).filter(([, option]) => option.positional === undefined)) };
    const { values, positionals } = parse(command, words, all);
    const options = {};
    const placed = Object.entries(own).filter(([, option]) => option.positional !== undefined).sort(([, left], [, right]) => left.positional - right.positional);
    let position = 0;
    for (const [name, option] of placed) {
        const taken = option.type === 'array' ? positionals.slice(position) : positionals[position];
        if (taken !== undefined && taken.length > 0)
            options[name] = taken;
        position += option.type === 'array' ? positionals.length : 1;
    }
    // An empty text is a variable of the shell that was not set, and must not pass for "not given".
    const empty = Object.entries(values).find(([, value]) => [value].flat().some((each) => typeof each === 'string' && each.trim() === ''))?.[0];
    if (empty !== undefined)
        throw new BlueError('USAGE', `--${empty} is empty`, { next: `Give it a value, or leave it out. ${helpHint(command)}` });
    if (positionals.some((each) => each.trim() === ''))
        throw new BlueError('USAGE', 'An argument is empty', { next: helpHint(command) });
    if (positionals.length > position)
        throw new BlueError('USAGE', `'${positionals[position]}' is one word too many`, { next: helpHint(command) });
    for (const name of Object.keys(own)) {
        const value = values[name];
        if (own[name].positional === undefined && value !== undefined)
            options[name] = value;
    }
    const text = (name) => (typeof values[name] === 'string' ? values[name] : undefined);
    const common = Object.fromEntries(['realm', 'domain', 'directory', 'explain'].flatMap((name) => (text(name) === undefined ? [] : [[name, text(name)]])));
    return { command, options: checkOptions(command, options, values['help'] === true || text('explain') !== undefined), common: { ...common, json: values['json'] === true, help: values['help'] === true } };
}
function parse(command, words, all) {
    const shorts = { directory: 'C', help: 'h' };
    const config = Object.fromEntries(Object.entries(all).map(([name, option]) => [name, { type: option.type === 'boolean' ? 'boolean' : 'string', multiple: option.type === 'array', ...(shorts[name] === undefined ? {} : { short: shorts[name] }) }]));
    try {
        return parseArgs({ args: [...words], options: config, allowPositionals: true, allowNegative: true, strict: true });
    }
    catch (cause) {
        const unknown = /Unknown option '(--?[^']*)'/.exec(cause.message)?.[1];
        const near = unknown && nearest(unknown.replace(/^-+(no-)?/, ''), Object.keys(all));
        const message = unknown === undefined ? cause.message.split('. ')[0] : `${command.name} has no option ${unknown}`;
        throw new BlueError('USAGE', message, { next: near === undefined ? helpHint(command) : `Did you mean --${near}? ${helpHint(command)}`, cause });
    }
}
/**
 * Completes options with their defaults and checks required ones and choices; the same for every door.
 * @throws BlueError USAGE
 */
function checkOptions(command, given, lenient = false) {
    const { properties, required } = command.options;
    const options = {};
    for (const [name, option] of Object.entries(properties)) {
        const value = given[name] ?? option.default;
        if (value === undefined)
            continue;
        options[name] = option.type === 'array' ? splitList(value) : value;
        const allowed = option.enum ?? option.items?.enum;
        const bad = allowed && [options[name]].flat().find((each) => !allowed.includes(each));
        if (bad !== undefined)
            throw new errors/* BlueError */.Bi('USAGE', `--${name} cannot be '${String(bad)}'`, { next: `Use one of: ${allowed.join(', ')}` });
    }
    const missing = lenient ? undefined : required?.find((name) => options[name] === undefined);
    if (missing !== undefined) {
        const option = properties[missing];
        const how = option.positional === undefined ? `--${missing} ${option.placeholder ?? ''}`.trim() : option.placeholder ?? `<${missing}>`;
        throw new errors/* BlueError */.Bi('USAGE', `${command.name} needs ${how}: ${lowerFirst(option.description)}`, { next: helpHint(command) });
    }
    return options;
}
function splitList(value) {
    return [value].flat().flatMap((each) => String(each).split(',')).map((each) => each.trim()).filter((each) => each !== '');
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');
}
function helpHint(command) {
    return `See \`blue ${command.group === 'realm' && command.name !== 'status' ? 'realm ' : ''}${command.name} --help\``;
}
/** The known word closest to a misspelt one, if any is close. */
function nearest(word, known) {
    const ranked = known.map((each) => ({ each, distance: editDistance(word, each) })).sort((left, right) => left.distance - right.distance);
    return ranked[0] && ranked[0].distance <= Math.max(2, Math.floor(word.length / 3)) && ranked[0].distance < word.length ? ranked[0].each : undefined;
}
function editDistance(left, right) {
    let row = Array.from({ length: right.length + 1 }, (_, at) => at);
    for (let i = 1; i <= left.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= right.length; j += 1) {
            next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (left[i - 1] === right[j - 1] ? 0 : 1));
        }
        row = next;
    }
    return row[right.length];
}
/** The words of every command, for suggestions. */
function knownWords() {
    return [...commandNames, 'demo', 'help', 'version'];
}

;// CONCATENATED MODULE: ./lib/commands/table.js
const loaders = {
    init: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2088), __nccwpck_require__.e(2214), __nccwpck_require__.e(3820), __nccwpck_require__.e(8276), __nccwpck_require__.e(4977), __nccwpck_require__.e(139)]).then(__nccwpck_require__.bind(__nccwpck_require__, 11230))).init,
    join: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2088), __nccwpck_require__.e(2214), __nccwpck_require__.e(3820), __nccwpck_require__.e(8276), __nccwpck_require__.e(414), __nccwpck_require__.e(8259), __nccwpck_require__.e(4977), __nccwpck_require__.e(1882)]).then(__nccwpck_require__.bind(__nccwpck_require__, 11882))).join,
    leave: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2088), __nccwpck_require__.e(2214), __nccwpck_require__.e(3820), __nccwpck_require__.e(8276), __nccwpck_require__.e(414), __nccwpck_require__.e(5561)]).then(__nccwpck_require__.bind(__nccwpck_require__, 85561))).leave,
    export: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2088), __nccwpck_require__.e(2214), __nccwpck_require__.e(3820), __nccwpck_require__.e(8276), __nccwpck_require__.e(414), __nccwpck_require__.e(4026), __nccwpck_require__.e(3208)]).then(__nccwpck_require__.bind(__nccwpck_require__, 44026))).exportCommand,
    import: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2088), __nccwpck_require__.e(2214), __nccwpck_require__.e(3820), __nccwpck_require__.e(8276), __nccwpck_require__.e(414), __nccwpck_require__.e(8259), __nccwpck_require__.e(6965)]).then(__nccwpck_require__.bind(__nccwpck_require__, 36965))).importCommand,
    sync: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2088), __nccwpck_require__.e(2214), __nccwpck_require__.e(3820), __nccwpck_require__.e(8276), __nccwpck_require__.e(414), __nccwpck_require__.e(4026), __nccwpck_require__.e(4771)]).then(__nccwpck_require__.bind(__nccwpck_require__, 64691))).sync,
    check: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2088), __nccwpck_require__.e(2214), __nccwpck_require__.e(3820), __nccwpck_require__.e(8276), __nccwpck_require__.e(414), __nccwpck_require__.e(4026), __nccwpck_require__.e(6246)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9846))).check,
    status: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2088), __nccwpck_require__.e(6558)]).then(__nccwpck_require__.bind(__nccwpck_require__, 16558))).status,
    graph: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2088), __nccwpck_require__.e(3820), __nccwpck_require__.e(2338)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30202))).graph,
    validate: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2088), __nccwpck_require__.e(2214), __nccwpck_require__.e(6374)]).then(__nccwpck_require__.bind(__nccwpck_require__, 66374))).validate,
    notify: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2088), __nccwpck_require__.e(3820), __nccwpck_require__.e(7328), __nccwpck_require__.e(8324), __nccwpck_require__.e(4793), __nccwpck_require__.e(2255)]).then(__nccwpck_require__.bind(__nccwpck_require__, 94409))).notify,
    doctor: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2088), __nccwpck_require__.e(2214), __nccwpck_require__.e(9231)]).then(__nccwpck_require__.bind(__nccwpck_require__, 89231))).doctor,
    detect: async () => (await __nccwpck_require__.e(/* import() */ 9795).then(__nccwpck_require__.bind(__nccwpck_require__, 59795))).detect,
    diff: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2088), __nccwpck_require__.e(2214), __nccwpck_require__.e(7767)]).then(__nccwpck_require__.bind(__nccwpck_require__, 57767))).diff,
    coverage: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2088), __nccwpck_require__.e(2214), __nccwpck_require__.e(8259), __nccwpck_require__.e(9975)]).then(__nccwpck_require__.bind(__nccwpck_require__, 49975))).coverage,
};
/** The names of all commands, in the order that help shows them. */
const table_commandNames = Object.keys(loaders);
/** Finds a command by its name. */
async function table_findCommand(name) {
    return Object.hasOwn(loaders, name) ? loaders[name]() : undefined;
}
/** Every command, for help and docs. */
async function table_allCommands() {
    const all = [];
    for (const load of Object.values(loaders))
        all.push(await load());
    return all;
}

// EXTERNAL MODULE: ./lib/action/wording.js
var wording = __nccwpck_require__(54262);
;// CONCATENATED MODULE: ./lib/action/inputs.js
/** The action's inputs: the door's own, and one for every option of every command; `action.yml` is generated from here. */





/** Inputs that belong to the action itself. */
const ownInputs = {
    command: { description: 'What to run. The default never writes.', default: 'check' },
    realm: { description: 'The realm: owner/repo, a url, or a path. Default: what .blue/config.yaml says.' },
    domain: { description: 'The domain this repo is in the realm. Default: what .blue/config.yaml says.' },
    token: { description: "Token of this repo's own job: for the comment on its pull requests, its own issues, and in the realm for its ledger and issues.", default: '${{ github.token }}', secret: true },
    'notify-token': { description: 'Token that writes issues and dispatches in the repositories of consumers. Default for notify: that of token.', secret: true },
    'realm-token': { description: 'Token that reads the realm, and writes it for commands that publish. Not needed for public realms that are only read.', secret: true },
    'realm-ssh-key': { description: "Private half of the realm's deploy key, instead of a token.", secret: true },
    'known-hosts': { description: "Host keys of the realm's server, as in known_hosts. Those of github.com are built in." },
    'working-directory': { description: 'Folder of the member repo, inside the workspace.', default: '.' },
};
/** Every input, with the commands that use it. */
async function allInputs() {
    const inputs = {};
    for (const [name, input] of Object.entries(ownInputs))
        inputs[name] = { ...input, usedBy: [] };
    const options = new Map();
    for (const command of await allCommands()) {
        for (const [name, given] of Object.entries(command.options.properties)) {
            const option = { ...given, description: forInputs(given.description, command) };
            const same = [...(options.get(name) ?? []), [command.name, option]];
            options.set(name, same);
            const usedBy = [...(inputs[name]?.usedBy ?? []), command.name];
            inputs[name] = name in ownInputs ? { ...inputs[name], usedBy } : { description: describe(same), usedBy };
        }
    }
    return inputs;
}
/** @param same options of one name, by command: what any of them means and takes is listed */
function describe(same) {
    const option = same[0][1];
    const meanings = new Map();
    for (const [command, { description }] of same)
        meanings.set(description, [...(meanings.get(description) ?? []), command]);
    const meaning = meanings.size === 1 ? option.description : [...meanings].map(([said, commands]) => `${commands.join(', ')}: ${said}`).join(' ');
    const allowed = [...new Set(same.flatMap(([, each]) => each.enum ?? each.items?.enum ?? []))];
    const choices = allowed.length > 0 ? ` One of: ${allowed.join(', ')}.` : '';
    const many = option.type === 'array' ? ' Separated by commas.' : '';
    const fallback = defaultOf(option);
    return `${meaning}${choices}${many}${fallback === undefined ? '' : ` ${fallback}`}`;
}
/**
 * Reads one input as the runner passes it: `INPUT_` and the name in capitals, with its dashes.
 * @returns undefined when it is absent or empty
 */
function readInput(environment, name) {
    const value = environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim();
    return value === undefined || value === '' ? undefined : value;
}
/**
 * Reads the command and its options.
 * @throws BlueError USAGE naming the input
 */
async function readInputs(environment) {
    const name = readInput(environment, 'command') ?? ownInputs['command'].default;
    const command = await table_findCommand(name);
    if (!command)
        throw new errors/* BlueError */.Bi('USAGE', `The input command cannot be '${name}'`, { next: `Use one of: ${table_commandNames.join(', ')}` });
    const given = {};
    for (const [option, schema] of Object.entries(command.options.properties)) {
        const value = readInput(environment, option);
        if (value !== undefined)
            given[option] = schema.type === 'boolean' ? readBoolean(option, value) : value;
    }
    try {
        return { command, options: checkOptions(command, given) };
    }
    catch (error) {
        throw (0,wording/* errorForInputs */.v9)(error, command);
    }
}
/** Booleans as in YAML 1.2's core schema, as `@actions/core` reads them. */
function readBoolean(name, value) {
    if (/^(?:true|True|TRUE)$/.test(value))
        return true;
    if (/^(?:false|False|FALSE)$/.test(value))
        return false;
    throw new errors/* BlueError */.Bi('USAGE', `The input ${name} cannot be '${value}'`, { next: 'Use true or false' });
}


/***/ }),

/***/ 87352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ outputsOf)
/* harmony export */ });
/* unused harmony export outputDescriptions */
/** Name and meaning of every output; `action.yml` and the README are generated from here. */
const outputDescriptions = {
    changed: 'Whether the realm was, or with check would be, changed: true or false.',
    bump: 'The largest change of an export: major, minor, patch or none.',
    commit: "The realm's commit that this run made.",
    branch: 'The branch that waits for a review in the realm.',
    'pull-request-url': 'The pull request in the realm, where one was opened.',
    stale: 'Contracts whose import is stale, separated by commas.',
    broken: 'Contracts whose import is broken, separated by commas.',
    consumers: 'Domains that this concerns, separated by commas.',
    issues: 'Numbers of the issues that were made or updated, separated by commas.',
    owners: "Owners of members' repositories, as a list in JSON for a matrix of jobs. Only from notify.",
    leftover: 'How many consumers are left for the next run of notify.',
    plan: 'The result and the findings as one line of JSON, for fromJSON().',
};
/** Reads outputs from a run. Names, versions and numbers come from checked sets; `plan` is encoded. */
function outputsOf(plan, receipt) {
    const result = plan.result;
    const inState = (state) => (result.imports ?? []).filter((each) => each.state?.state === state).map((each) => each.contract);
    return {
        changed: String(result.changed ?? plan.commit !== undefined),
        bump: result.bump ?? 'none',
        commit: receipt?.commit ?? '',
        branch: receipt?.branch ?? '',
        'pull-request-url': receipt?.pullRequestUrl ?? '',
        stale: (result.stale ?? inState('stale')).join(','),
        broken: (result.broken ?? inState('broken')).join(','),
        consumers: (result.consumers ?? []).join(','),
        issues: (receipt?.notices ?? []).filter((each) => /^\d+$/.test(each.reference ?? '')).map((each) => each.reference).join(','),
        owners: JSON.stringify(result.owners ?? []),
        leftover: String((receipt?.fanOut ?? plan.preview)?.leftover.length ?? 0),
        plan: encode({ command: plan.command, result: plan.result, findings: plan.findings }),
    };
}
/**
 * JSON on one line in which no text of anybody can end a shell's quotes: all but plain characters are written as `\\uXXXX`.
 * It stays JSON, so `fromJSON()` of a workflow reads it as it is.
 */
function encode(value) {
    return JSON.stringify(value)
        // Escapes are read two characters at a time: `\\\\"` is a backslash and the end of a text, not a quote in it.
        .replace(/\\(["\\])/g, (_, character) => (character === '"' ? '\\u0022' : '\\u005c'))
        .replace(/[^A-Za-z0-9 _.,:/@*+=?~^{}[\]"\\-]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 62605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  fz: () => (/* binding */ annotate),
  fJ: () => (/* binding */ fail),
  Rm: () => (/* binding */ log),
  dK: () => (/* binding */ mask),
  LZ: () => (/* binding */ saveState),
  uH: () => (/* binding */ setOutput),
  Sy: () => (/* binding */ writeSummary)
});

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(70857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(79896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __nccwpck_require__(72527);
;// CONCATENATED MODULE: ./lib/action/runner.js
/** What the action says to its runner: outputs, masks, annotations, summary; through `@actions/core`, without its HTTP client. */
// The package's index also loads its OIDC client, and with it undici: 60 to 70 ms in every run of every member, for a client that is
// never used here. These are the same package's own files for the file commands and the log commands.




/** A summary above this is dropped by the runner as a whole. */
const LONGEST_SUMMARY = 1_000_000;
/** Ten of a kind per step are shown, and their text is cut. */
const MOST_ANNOTATIONS = 10;
const LONGEST_ANNOTATION = 4_000;
/** Masks a secret in the log, with the forms that git and HTTP give it, and line by line. */
function mask(secret) {
    const forms = [secret, Buffer.from(`x-access-token:${secret}`).toString('base64'), ...secret.split(/\r?\n/)];
    for (const form of new Set(forms))
        if (form.trim().length > 3)
            issueCommand('add-mask', {}, form);
}
/** Sets an output. The caller sees to it that the value is safe to interpolate. */
function setOutput(name, value) {
    if (process.env['GITHUB_OUTPUT'])
        issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    else
        issueCommand('set-output', { name }, value);
}
/** Keeps a value for the post step. */
function saveState(name, value) {
    if (process.env['GITHUB_STATE'])
        issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    else
        issueCommand('save-state', { name }, value);
}
/** Prints text; whatever stands in it, no line is a command. */
function log(text) {
    process.stdout.write((0,report_escape/* logText */.kc)(text));
}
/** Reports an error of the run itself. */
function fail(message, location = {}) {
    issueCommand('error', { ...location, title: 'blue realm' }, message);
}
/**
 * Puts findings on the lines they are about.
 * @param prefix the working directory, relative to the workspace, so that the runner finds the files
 */
function annotate(findings, prefix) {
    const kinds = { error: 'error', warning: 'warning', note: 'notice' };
    const counts = {};
    for (const finding of findings) {
        const kind = kinds[finding.level];
        counts[kind] = (counts[kind] ?? 0) + 1;
        if (counts[kind] > MOST_ANNOTATIONS)
            continue;
        const here = finding.file !== undefined && finding.in !== 'realm';
        const place = here ? { file: prefix === '' ? finding.file : `${prefix}/${finding.file}`, ...(finding.line === undefined ? {} : { line: finding.line }) } : {};
        const next = finding.next === undefined ? '' : `\n${finding.next}`;
        issueCommand(kind, { ...place, title: finding.rule }, `${finding.message}${next}`.slice(0, LONGEST_ANNOTATION));
    }
}
/** Adds to the page of the job. Outside of a runner there is none. */
async function writeSummary(markdown) {
    if (!process.env['GITHUB_STEP_SUMMARY'])
        return;
    const fits = Buffer.byteLength(markdown) <= LONGEST_SUMMARY;
    await summary.addRaw(fits ? markdown : `${Buffer.from(markdown).subarray(0, LONGEST_SUMMARY).toString('utf8').replace(/\ufffd+$/, '')}\n\n_The rest is left out: it is too long for a summary._`, true).write();
}


/***/ }),

/***/ 54262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ findingForInputs),
/* harmony export */   v9: () => (/* binding */ errorForInputs)
/* harmony export */ });
/* unused harmony export forInputs */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);

/** What a message says of an option: a flag with what stands for its value, or a word of the command line; or code, which stays as it is. */
const said = /`[^`]*`|--(no-)?([a-z][a-z-]*)(?: <[^<>\n]*>)?|<[^<>\n]*>/g;
/** Flags of every command that are inputs as well. */
const ofEvery = ['realm', 'domain'];
/** Words a message for the action. A command line between backticks is one to type, and stays. */
function forInputs(message, command) {
    const options = command.options.properties;
    const words = new Map(Object.entries(options).flatMap(([name, option]) => (option.positional === undefined ? [] : [[option.placeholder ?? `<${name}>`, name]])));
    return message.replace(said, (whole, negated, flag, at) => {
        const name = flag === undefined ? words.get(whole) : flag;
        if (name === undefined || !(Object.hasOwn(options, name) || ofEvery.includes(name)))
            return whole;
        return `${at === 0 ? 'The' : 'the'} input ${name}${negated === undefined ? '' : ': false'}`;
    });
}
/** The same for an error. */
function errorForInputs(error, command) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .Bi))
        return error;
    const { code, message, location, next, cause } = error;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .Bi(code, forInputs(message, command), { location, next: next === undefined ? undefined : forInputs(next, command), cause });
}
/** The same for what a run found. */
function findingForInputs(finding, command) {
    return { ...finding, message: forInputs(finding.message, command), ...(finding.next === undefined ? {} : { next: forInputs(finding.next, command) }) };
}


/***/ }),

/***/ 3828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ BlueError),
/* harmony export */   SP: () => (/* binding */ explainFailure),
/* harmony export */   j$: () => (/* binding */ formatLocation)
/* harmony export */ });
/** The one error people see: what went wrong, where, why, and the next step; anything else is a bug. */
/** A mistake or an outside failure that is explained to the person who can mend it. */
class BlueError extends Error {
    code;
    location;
    /** What to do now, as one sentence in the imperative. */
    next;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'BlueError';
        this.code = code;
        this.location = details.location;
        this.next = details.next;
    }
}
/** What a machine refuses, by the names that Node gives it: https://nodejs.org/docs/latest-v20.x/api/errors.html#common-system-errors */
const refusals = {
    EACCES: 'this user has no right to',
    EPERM: 'the system does not permit it',
    EROFS: 'the file system is read-only',
    ENOSPC: 'no space is left',
    EDQUOT: 'no space is left for this user',
    EMFILE: 'too many files are open',
    ENFILE: 'too many files are open',
    EEXIST: 'something else is there',
    ENOTDIR: 'a part of the path is no folder',
    EISDIR: 'it is a folder',
    ENAMETOOLONG: 'the name is too long',
    ELOOP: 'its links lead in a circle',
    EBUSY: 'something else uses it',
    EIO: 'the disk failed',
};
/** Puts a refusal of the machine, at a place that is known, into words; anything else comes back as it is. */
function explainFailure(error) {
    if (error instanceof BlueError || typeof error !== 'object' || error === null)
        return error;
    const { code, path } = error;
    const why = code === undefined || !Object.hasOwn(refusals, code) ? undefined : refusals[code];
    if (why === undefined || path === undefined)
        return error;
    return new BlueError('REFUSED', `${path} cannot be used: ${why} (${code})`, { location: { file: path }, next: 'Look at this place on this machine, then run it again', cause: error });
}
/**
 * Writes a location as editors and terminals understand it.
 * @param location file with optional line and column, from 1
 * @returns `file`, `file:line` or `file:line:column`
 */
function formatLocation(location) {
    const { file, line, column } = location;
    if (line === undefined)
        return file;
    return column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
}


/***/ }),

/***/ 91203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ sameRepository),
/* harmony export */   fn: () => (/* binding */ parseRepositoryUrl),
/* harmony export */   gU: () => (/* binding */ isUrl)
/* harmony export */ });
/** What a remote's url says: host, owner and name, the same for every way of writing it. */
/**
 * Reads a git url.
 * @param url https, http, ssh, git or the scp-like form `git@host:owner/name.git`
 * @returns undefined for a path on this machine, or for what is no url
 * @see https://git-scm.com/docs/git-clone#_git_urls
 */
function parseRepositoryUrl(url) {
    const scp = /^(?:[^@/\s]+@)?([A-Za-z0-9.-]{2,}):(?!\/\/)(?!\\)([^\s]+)$/.exec(url);
    const full = /^(?:https?|ssh|git):\/\/(?:[^@/\s]*@)?(\[[0-9a-fA-F:]+\]|[^:/\s]+)(:\d+)?\/([^\s?#]+)$/.exec(url);
    const [host, path] = full ? [`${full[1]}${defaultPort(url, full[2])}`, full[3]] : scp ? [scp[1], scp[2]] : [];
    if (host === undefined || path === undefined)
        return undefined;
    const name = path.replace(/^\/+/, '').replace(/\/+$/, '').replace(/\.git$/, '');
    return name === '' ? undefined : { host: host.toLowerCase(), path: name };
}
function defaultPort(url, port) {
    if (port === undefined || url.startsWith('ssh:') || port === ':443' || port === ':80')
        return '';
    return port;
}
/** A url, or the scp-like form; a path, also one with a Windows drive letter, is neither. */
function isUrl(location) {
    return /^[a-z][a-z0-9+.-]+:\/\//i.test(location) || /^[^/\\:]{2,}:[^\\]/.test(location);
}
/**
 * Whether two urls name the same repository. Owner and name ignore case, as GitHub does.
 */
function sameRepository(left, right) {
    const a = parseRepositoryUrl(left);
    const b = parseRepositoryUrl(right);
    if (!a || !b)
        return left.replace(/\/+$/, '') === right.replace(/\/+$/, '');
    return a.host === b.host && a.path.toLowerCase() === b.path.toLowerCase();
}


/***/ }),

/***/ 74884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ renderError)
/* harmony export */ });
/* unused harmony export errorJson */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);
/** Errors as people read them: what, where, why, the next step; a bug looks different from a mistake. */

const REPORT_BUGS = 'https://github.com/blue/realm-action/issues';
/** Renders anything that was thrown. */
function renderError(error, paint) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .Bi))
        return renderBug(error, paint);
    const place = error.location === undefined ? '' : `${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLocation */ .j$)(error.location)}: `;
    const message = place !== '' && error.message.startsWith(place.slice(0, -2)) ? error.message : `${place}${error.message}`;
    const lines = [`${paint.bad('✗')} ${message} ${paint.faint(`[${error.code}]`)}`];
    if (error.next !== undefined)
        lines.push(`  ${paint.faint('→')} ${error.next}`);
    return `${lines.join('\n')}\n`;
}
function renderBug(error, paint) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `${paint.bad('This is a bug in blue, not a mistake of yours.')}\n${stack}\n  ${paint.faint('→')} Please report it with the lines above: ${REPORT_BUGS}\n`;
}
/** The same for `--json`. */
function errorJson(error) {
    if (!(error instanceof BlueError))
        return { code: 'BUG', message: error instanceof Error ? error.message : String(error) };
    return {
        code: error.code,
        message: error.message,
        ...(error.location === undefined ? {} : { location: error.location }),
        ...(error.next === undefined ? {} : { next: error.next }),
    };
}


/***/ }),

/***/ 72527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   Ow: () => (/* binding */ cleanLine),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   al: () => (/* binding */ issueTitle),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tl: () => (/* binding */ shortLine)
/* harmony export */ });
/* unused harmony export cleanText */
/** One place for escaping: what other people wrote stays text in Markdown, in a workflow's log and on a terminal. */
/**
 * Characters that act on whoever shows them: C0 and C1 controls, DEL, and those that reorder or hide text
 * (bidirectional controls, zero-width and other invisible characters, tags).
 * @see https://www.unicode.org/reports/tr36/ and https://trojansource.codes/
 */
// eslint-disable-next-line no-control-regex
const acting = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
/** Terminal sequences as a whole: otherwise their parameters would stay behind as text. */
// eslint-disable-next-line no-control-regex
const sequences = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[PX^_][^\u001b]*(?:\u001b\\)?|[ -/]*[0-~])/gu;
/** No name, path or sentence that helps anybody is longer; what others wrote may be. */
const longest = { span: 500, prose: 2000 };
/** Splits a word that would act, and cannot be seen. */
const zeroWidth = '\u200b';
/**
 * Drops what acts, and keeps tabs and line feeds. Carriage returns become line feeds: a runner's log starts a new
 * line, and looks for a command, after each of them.
 */
function cleanText(text) {
    return text.replace(sequences, '').replace(/\r\n?/g, '\n').replace(acting, '').normalize('NFC');
}
/** The same on one line, with single spaces. */
function cleanLine(text) {
    return cleanText(text).replace(/\s+/g, ' ').trim();
}
/** The same with every line end, tab and escape to be seen: a key or a file's name may hold them, and a row of a table stays a row. */
function visibleLine(text) {
    const written = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\u001b': '\\e' };
    return text.replace(/[\n\r\t\u001b\u2028\u2029]/g, (each) => written[each] ?? ' ');
}
/** Cuts a text to a number of characters, never through a surrogate pair, and says so by an ellipsis. */
function cut(text, length) {
    if (text.length <= length)
        return text;
    return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/u, '')}…`;
}
/** One line of at most so many characters; of a text without end, no more is looked at than can be shown. */
function shortLine(text, length) {
    return cut(cleanLine(text.slice(0, 8 * length)), length);
}
/**
 * A code span: nothing in it is a mention, a reference, HTML or a keyword that closes an issue.
 * The fence is longer than any run of backticks inside (CommonMark 6.1).
 * @param text anything; shown on one line, cut where it is very long
 */
function codeSpan(text) {
    const line = unmarked(shortLine(text, longest.span));
    if (line === '')
        return '` `';
    const fence = '`'.repeat(longestRun(line) + 1);
    const padding = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${padding}${line}${padding}${fence}`;
}
/** A code span for a cell of a table, where a bar would end the cell even inside code (GFM 4.10). */
function codeCell(text) {
    return codeSpan(text).replaceAll('|', '\\|');
}
/**
 * A fenced block, whose fence is longer than any run of backticks inside (CommonMark 4.5).
 * @param language an info string of ours, never of others
 */
function codeBlock(text, language = 'text') {
    const content = unmarked(cleanText(text));
    const fence = '`'.repeat(Math.max(3, longestRun(content) + 1));
    return `${fence}${language}\n${content}\n${fence}`;
}
/**
 * Prose from somebody else, on one line: characters with a meaning in Markdown are escaped, `<`, `>` and `&` become
 * entities, and mentions, references and autolinks are split by a character of no width, which GitHub's parser does
 * not cross.
 */
function prose(text) {
    return shortLine(text, longest.prose)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[\\`*_{}[\]()~|!]/g, '\\$&')
        .replace(/^([-+=#])/, '\\$1')
        .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
        .replace(/([@#])(?=\w)/g, `$1${zeroWidth}`)
        .replace(/(GH)-(?=\d)/gi, `$1${zeroWidth}-`)
        .replace(/(https?|ftp):(?=\/\/)/gi, `$1${zeroWidth}:`)
        .replace(/(www)\./gi, `$1${zeroWidth}.`)
        // A bare commit id, from seven digits on, links to a commit; also what is left of one behind a split.
        .replace(/[0-9a-f]{7,}/gi, (id) => (id.match(/.{1,6}/g) ?? []).join(zeroWidth))
        // GitHub reads formulas between dollar signs.
        .replaceAll('$', '&dollar;');
}
/** An issue's title: one line, at most 256 characters, nobody mentioned. */
function issueTitle(text) {
    return cut(cleanLine(text).replace(/@(?=\w)/g, `@${zeroWidth}`).replace(/(#|GH-)(?=\d)/gi, `$1${zeroWidth}`), 256);
}
/**
 * A line for a workflow's log: `::` at its start and `##[` anywhere would be commands (actions/runner,
 * `ActionCommand.cs`), and leading spaces do not help.
 */
function logText(text) {
    return cleanText(text)
        .split('\n')
        .map((line) => line.replace(/^(\s*):(?=:)/, `$1:${zeroWidth}`).replaceAll('##[', `##${zeroWidth}[`))
        .join('\n');
}
/** A link of ours: only https or http, or nothing but its text. */
function link(label, url) {
    const shown = /^[\w ./#-]*$/.test(label) ? label : prose(label);
    return /^https?:\/\/[\w.:-]+\/[\w./%#?=&~+@:-]*$/.test(url) ? `[${shown}](${url})` : prose(label);
}
/** Hidden markers are looked for in raw text, inside code too, so no foreign text may hold one. */
function unmarked(text) {
    return text.replaceAll('<!--', `<${zeroWidth}!--`).replaceAll('-->', `--${zeroWidth}>`);
}
function longestRun(text) {
    // Not by spreading: a text may hold more runs than a call takes arguments.
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}


/***/ }),

/***/ 74342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ plain)
/* harmony export */ });
/* unused harmony export colourful */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57975);
/** Colour for terminals, and the plain words without it. */

/** Leaves every text as it is. */
const plain = { strong: same, faint: same, good: same, warn: same, bad: same };
/** Paints with the terminal's own colours. */
const colourful = {
    strong: (text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)('bold', text),
    faint: (text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)('dim', text),
    good: (text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)('green', text),
    warn: (text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)('yellow', text),
    bad: (text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)('red', text),
};
function same(text) {
    return text;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(32909);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
