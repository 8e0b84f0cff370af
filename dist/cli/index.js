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

/***/ 18348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ProgressLine)
/* harmony export */ });
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(91488);
/** One line on a terminal that says what a run is doing: written over in place, and gone before anything else is printed. */

const fresh = '\r\u001b[K';
class ProgressLine {
    #terminal;
    #isShown = false;
    constructor(terminal) {
        this.#terminal = terminal;
    }
    /** Shows a message in place of the one before; nothing where nobody looks, as in a log. */
    show(message) {
        if (this.#terminal.isTTY !== true)
            return;
        this.#isShown = true;
        this.#terminal.write(`${fresh}${(0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .e)(message).slice(0, (this.#terminal.columns ?? 80) - 2)}…`);
    }
    clear() {
        if (this.#isShown)
            this.#terminal.write(fresh);
        this.#isShown = false;
    }
}


/***/ }),

/***/ 29069:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _adapters_progress_line_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(18348);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(37369);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3828);
/* harmony import */ var _report_paint_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(74342);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(91488);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(13411);
/** The command line's door: reads the words, opens the outside, runs one command, prints, and exits 0, 1 or 2. */







// A reader that has seen enough, such as `head`, is no failure.
process.stdout.on('error', (error) => {
    if (error.code === 'EPIPE')
        process.exit(process.exitCode ?? 0);
    // Full disks and the like: what was found has not been said, and that is not "clean" nor "findings".
    process.stderr.write(`✗ The result could not be written (${error.code ?? error.message})\n`);
    process.exit(2);
});
const progress = new _adapters_progress_line_js__WEBPACK_IMPORTED_MODULE_1__/* .ProgressLine */ .g(process.stderr);
process.on('exit', () => progress.clear());
process.exitCode = await main(process.argv.slice(2));
async function main(words) {
    const paint = paintFor(process.stdout);
    const json = words.includes('--json');
    try {
        return await dispatch((0,_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .commandFirst */ .WS)(words), paint);
    }
    catch (thrown) {
        const error = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFailure */ .SP)(thrown);
        const { errorJson, renderError } = await __nccwpck_require__.e(/* import() */ 4884).then(__nccwpck_require__.bind(__nccwpck_require__, 74884));
        progress.clear();
        process.exitCode = 2;
        if (json)
            process.stdout.write(`${JSON.stringify({ error: errorJson(error) })}\n`);
        process.stderr.write((0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalText */ .e)(renderError(error, paintFor(process.stderr))));
        return 2;
    }
}
async function dispatch(words, paint) {
    const [first] = words;
    if (first === undefined || ['help', '--help', '-h'].includes(first) || (first === 'realm' && [undefined, '--help', '-h'].includes(words[1]))) {
        return help(first === 'help' ? words.slice(1) : [], paint);
    }
    if (['version', '--version', '-v'].includes(first)) {
        process.stdout.write(`${_version_js__WEBPACK_IMPORTED_MODULE_5__/* .version */ .r}\n`);
        return 0;
    }
    if (first === 'demo')
        return (await __nccwpck_require__.e(/* import() */ 509).then(__nccwpck_require__.bind(__nccwpck_require__, 10509))).demo(words.slice(1), paint);
    const split = await (0,_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .splitCommand */ .GW)(words);
    if (!split)
        throw noCommand(words);
    const { command, options, common } = (0,_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .readWords */ .ux)(split.command, split.rest);
    if (common.help) {
        const { renderHelp } = await __nccwpck_require__.e(/* import() */ 9427).then(__nccwpck_require__.bind(__nccwpck_require__, 9427));
        process.stdout.write(renderHelp(command, _command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .commonOptions */ .OP, paint));
        return 0;
    }
    if (common.explain !== undefined)
        return explain(common.explain);
    const [{ openOutside }, { run }] = await Promise.all([__nccwpck_require__.e(/* import() */ 42).then(__nccwpck_require__.bind(__nccwpck_require__, 30042)), __nccwpck_require__.e(/* import() */ 8793).then(__nccwpck_require__.bind(__nccwpck_require__, 8793))]);
    const outside = openOutside({ directory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(common.directory ?? '.'), environment: process.env, progress: (message) => progress.show(message) });
    const { plan, receipt, exitCode } = await run(command, options, outside, common);
    progress.clear();
    // Known before the first byte: a reader that closes the pipe early does not make it another one.
    process.exitCode = exitCode;
    if (common.json) {
        const { renderJson } = await __nccwpck_require__.e(/* import() */ 7406).then(__nccwpck_require__.bind(__nccwpck_require__, 97406));
        process.stdout.write(renderJson(plan, receipt));
    }
    else {
        const { renderText } = await __nccwpck_require__.e(/* import() */ 2425).then(__nccwpck_require__.bind(__nccwpck_require__, 72425));
        process.stdout.write((0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalText */ .e)(renderText(plan, receipt, paint, process.stdout.isTTY ? process.stdout.columns : undefined)));
    }
    return exitCode;
}
function noCommand([first = '', second = '']) {
    const word = first === 'realm' ? second : first;
    const near = (0,_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(word, (0,_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .knownWords */ .L3)());
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BlueError */ .Bi('USAGE', `There is no command '${word}'`, { next: near === undefined ? 'See `blue help`' : `Did you mean \`${near}\`? See \`blue help\`` });
}
/** The page of one command, or the one that names all of them. */
async function help(given, paint) {
    const words = given.filter((word) => !word.startsWith('-'));
    if (words[0] === 'demo')
        return (await __nccwpck_require__.e(/* import() */ 509).then(__nccwpck_require__.bind(__nccwpck_require__, 10509))).demo(['--help'], paint);
    const [{ allCommands }, { renderHelp, renderOverview }, asked] = await Promise.all([Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 82518)), __nccwpck_require__.e(/* import() */ 9427).then(__nccwpck_require__.bind(__nccwpck_require__, 9427)), (0,_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .splitCommand */ .GW)(words)]);
    const isAsked = words.length > (words[0] === 'realm' ? 1 : 0) && !['help', 'version'].includes(words[0] ?? '');
    if (asked === undefined && isAsked)
        throw noCommand(words);
    process.stdout.write(asked ? renderHelp(asked.command, _command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .commonOptions */ .OP, paint) : renderOverview(await allCommands(), _command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .commonOptions */ .OP, _version_js__WEBPACK_IMPORTED_MODULE_5__/* .version */ .r, paint));
    return 0;
}
async function explain(rule) {
    const { explainRule, ruleIds } = await __nccwpck_require__.e(/* import() */ 9404).then(__nccwpck_require__.bind(__nccwpck_require__, 59404));
    const page = explainRule(rule);
    if (page === undefined) {
        const near = (0,_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(rule, ruleIds());
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BlueError */ .Bi('USAGE', `There is no rule '${rule}'`, { next: near === undefined ? 'See docs/rules.md for all of them' : `Did you mean ${near}?` });
    }
    process.stdout.write(`${page}\n`);
    return 0;
}
/** @see https://no-color.org and https://force-color.org */
function paintFor(stream) {
    if (process.env['NO_COLOR'] !== undefined && process.env['NO_COLOR'] !== '')
        return _report_paint_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .p;
    if (process.env['FORCE_COLOR'] !== undefined && process.env['FORCE_COLOR'] !== '0')
        return _report_paint_js__WEBPACK_IMPORTED_MODULE_6__/* .colourful */ .a;
    return stream.isTTY && process.env['TERM'] !== 'dumb' ? _report_paint_js__WEBPACK_IMPORTED_MODULE_6__/* .colourful */ .a : _report_paint_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .p;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 37369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ splitCommand),
/* harmony export */   L3: () => (/* binding */ knownWords),
/* harmony export */   OP: () => (/* binding */ commonOptions),
/* harmony export */   WS: () => (/* binding */ commandFirst),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   ux: () => (/* binding */ readWords)
/* harmony export */ });
/* unused harmony export checkOptions */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57975);
/* harmony import */ var _commands_table_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(82518);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3828);
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
        const command = await (0,_commands_table_js__WEBPACK_IMPORTED_MODULE_1__.findCommand)(second);
        return command && { command, rest: words.slice(2) };
    }
    const command = first === undefined ? undefined : await (0,_commands_table_js__WEBPACK_IMPORTED_MODULE_1__.findCommand)(first);
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BlueError */ .Bi('USAGE', `--${empty} is empty`, { next: `Give it a value, or leave it out. ${helpHint(command)}` });
    if (positionals.some((each) => each.trim() === ''))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BlueError */ .Bi('USAGE', 'An argument is empty', { next: helpHint(command) });
    if (positionals.length > position)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BlueError */ .Bi('USAGE', `'${positionals[position]}' is one word too many`, { next: helpHint(command) });
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
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...words], options: config, allowPositionals: true, allowNegative: true, strict: true });
    }
    catch (cause) {
        const unknown = /Unknown option '(--?[^']*)'/.exec(cause.message)?.[1];
        const near = unknown && nearest(unknown.replace(/^-+(no-)?/, ''), Object.keys(all));
        const message = unknown === undefined ? cause.message.split('. ')[0] : `${command.name} has no option ${unknown}`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BlueError */ .Bi('USAGE', message, { next: near === undefined ? helpHint(command) : `Did you mean --${near}? ${helpHint(command)}`, cause });
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
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BlueError */ .Bi('USAGE', `--${name} cannot be '${String(bad)}'`, { next: `Use one of: ${allowed.join(', ')}` });
    }
    const missing = lenient ? undefined : required?.find((name) => options[name] === undefined);
    if (missing !== undefined) {
        const option = properties[missing];
        const how = option.positional === undefined ? `--${missing} ${option.placeholder ?? ''}`.trim() : option.placeholder ?? `<${missing}>`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BlueError */ .Bi('USAGE', `${command.name} needs ${how}: ${lowerFirst(option.description)}`, { next: helpHint(command) });
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
    return [..._commands_table_js__WEBPACK_IMPORTED_MODULE_1__.commandNames, 'demo', 'help', 'version'];
}


/***/ }),

/***/ 82518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   allCommands: () => (/* binding */ allCommands),
/* harmony export */   commandNames: () => (/* binding */ commandNames),
/* harmony export */   findCommand: () => (/* binding */ findCommand)
/* harmony export */ });
const loaders = {
    init: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2088), __nccwpck_require__.e(2214), __nccwpck_require__.e(9404), __nccwpck_require__.e(8276), __nccwpck_require__.e(8125), __nccwpck_require__.e(5353), __nccwpck_require__.e(1230)]).then(__nccwpck_require__.bind(__nccwpck_require__, 11230))).init,
    join: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2088), __nccwpck_require__.e(2214), __nccwpck_require__.e(9404), __nccwpck_require__.e(8276), __nccwpck_require__.e(8125), __nccwpck_require__.e(8259), __nccwpck_require__.e(5353), __nccwpck_require__.e(1882)]).then(__nccwpck_require__.bind(__nccwpck_require__, 11882))).join,
    leave: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2088), __nccwpck_require__.e(2214), __nccwpck_require__.e(9404), __nccwpck_require__.e(8276), __nccwpck_require__.e(8125), __nccwpck_require__.e(5561)]).then(__nccwpck_require__.bind(__nccwpck_require__, 85561))).leave,
    export: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2088), __nccwpck_require__.e(2214), __nccwpck_require__.e(9404), __nccwpck_require__.e(8276), __nccwpck_require__.e(8125), __nccwpck_require__.e(4026), __nccwpck_require__.e(3349)]).then(__nccwpck_require__.bind(__nccwpck_require__, 44026))).exportCommand,
    import: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2088), __nccwpck_require__.e(2214), __nccwpck_require__.e(9404), __nccwpck_require__.e(8276), __nccwpck_require__.e(8125), __nccwpck_require__.e(8259), __nccwpck_require__.e(6965)]).then(__nccwpck_require__.bind(__nccwpck_require__, 36965))).importCommand,
    sync: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2088), __nccwpck_require__.e(2214), __nccwpck_require__.e(9404), __nccwpck_require__.e(8276), __nccwpck_require__.e(8125), __nccwpck_require__.e(4026), __nccwpck_require__.e(6320)]).then(__nccwpck_require__.bind(__nccwpck_require__, 64691))).sync,
    check: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2088), __nccwpck_require__.e(2214), __nccwpck_require__.e(9404), __nccwpck_require__.e(8276), __nccwpck_require__.e(8125), __nccwpck_require__.e(4026), __nccwpck_require__.e(3335)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9846))).check,
    status: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2088), __nccwpck_require__.e(6558)]).then(__nccwpck_require__.bind(__nccwpck_require__, 16558))).status,
    graph: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2088), __nccwpck_require__.e(9404), __nccwpck_require__.e(202)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30202))).graph,
    validate: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2088), __nccwpck_require__.e(2214), __nccwpck_require__.e(6374)]).then(__nccwpck_require__.bind(__nccwpck_require__, 66374))).validate,
    notify: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2088), __nccwpck_require__.e(9404), __nccwpck_require__.e(7328), __nccwpck_require__.e(8324), __nccwpck_require__.e(4793), __nccwpck_require__.e(2255)]).then(__nccwpck_require__.bind(__nccwpck_require__, 94409))).notify,
    doctor: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2088), __nccwpck_require__.e(2214), __nccwpck_require__.e(9231)]).then(__nccwpck_require__.bind(__nccwpck_require__, 89231))).doctor,
    detect: async () => (await __nccwpck_require__.e(/* import() */ 9795).then(__nccwpck_require__.bind(__nccwpck_require__, 59795))).detect,
    diff: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2088), __nccwpck_require__.e(2214), __nccwpck_require__.e(7767)]).then(__nccwpck_require__.bind(__nccwpck_require__, 57767))).diff,
    coverage: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2088), __nccwpck_require__.e(2214), __nccwpck_require__.e(8259), __nccwpck_require__.e(9975)]).then(__nccwpck_require__.bind(__nccwpck_require__, 49975))).coverage,
};
/** The names of all commands, in the order that help shows them. */
const commandNames = Object.keys(loaders);
/** Finds a command by its name. */
async function findCommand(name) {
    return Object.hasOwn(loaders, name) ? loaders[name]() : undefined;
}
/** Every command, for help and docs. */
async function allCommands() {
    const all = [];
    for (const load of Object.values(loaders))
        all.push(await load());
    return all;
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
/* harmony export */   X5: () => (/* binding */ cleanText),
/* harmony export */   al: () => (/* binding */ issueTitle),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tl: () => (/* binding */ shortLine)
/* harmony export */ });
/* unused harmony export logText */
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
/* harmony export */   a: () => (/* binding */ colourful),
/* harmony export */   p: () => (/* binding */ plain)
/* harmony export */ });
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


/***/ }),

/***/ 91488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ terminalText)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(72527);
/** Text for a terminal: the colours that this project writes stay, and nothing else acts. */

// Select Graphic Rendition (ECMA-48, 8.3.117), as `paint.ts` writes it: bold, faint, red, green, yellow and their ends. Others could hide a text.
const COLOUR = /\u001b\[(?:1|2|22|31|32|33|39)m/g;
/** Drops every control but colours, tabs and line feeds. */
function terminalText(text) {
    const parts = [];
    let at = 0;
    for (const match of text.matchAll(COLOUR)) {
        parts.push((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(text.slice(at, match.index)), match[0]);
        at = match.index + match[0].length;
    }
    return parts.join('') + (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(text.slice(at));
}


/***/ }),

/***/ 13411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of this project; written by `npm run generate` from package.json. */
const version = '1.0.0';


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
/******/ var __webpack_exports__ = __nccwpck_require__(29069);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
