export const id = 9427;
export const ids = [9427];
export const modules = {

/***/ 85583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ defaultOf),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Ko: () => (/* binding */ failOn),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   dW: () => (/* binding */ atOption),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rZ: () => (/* binding */ failOnOption)
/* harmony export */ });
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

/***/ 9427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   callOf: () => (/* binding */ callOf),
/* harmony export */   renderHelp: () => (/* binding */ renderHelp),
/* harmony export */   renderOverview: () => (/* binding */ renderOverview)
/* harmony export */ });
/* harmony import */ var _commands_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85583);
/** Help texts, made from the command table. */

/** How a command is called: `blue realm sync`, `blue status`. */
function callOf(command) {
    return command.group === 'realm' && command.name !== 'status' ? `blue realm ${command.name}` : `blue ${command.name}`;
}
/** One page that names every command. */
function renderOverview(commands, common, version, paint) {
    const row = (call, summary) => `  ${call.padEnd(22)} ${summary}`;
    const group = (name) => commands.filter((command) => command.group === name).map((command) => row(callOf(command), command.summary));
    return `${[
        `${paint.strong('blue')} ${version}: contracts between repos, with nothing but git`,
        '',
        paint.strong('Start here'),
        row('blue demo', 'Build a small world in a new folder and run the whole story on it.'),
        '',
        paint.strong('In a member repo, or in a realm'),
        ...group('realm'),
        '',
        paint.strong('The insides'),
        ...group('insides'),
        '',
        paint.strong('Every command has'),
        ...optionRows(common),
        '',
        'Exit codes: 0 clean; 1 findings; 2 wrong use, a bad file, or something could not be read or written.',
        `Help on one command: ${paint.strong('blue realm sync --help')}`,
    ].join('\n')}\n`;
}
/** The page of one command. */
function renderHelp(command, common, paint) {
    const own = Object.entries(command.options.properties);
    const words = own.filter(([, option]) => option.positional !== undefined).map(([name, option]) => {
        const word = option.placeholder ?? `<${name}>`;
        const many = option.type === 'array' ? `${word}...` : word;
        return command.options.required?.includes(name) === true ? many : `[${many}]`;
    });
    const flags = Object.fromEntries(own.filter(([, option]) => option.positional === undefined));
    const lines = [
        [paint.strong(callOf(command)), ...words, ...(Object.keys(flags).length > 0 ? ['[options]'] : [])].join(' '),
        '',
        command.summary,
        '',
        ...wrap(command.details, 88),
    ];
    const places = own.filter(([, option]) => option.positional !== undefined);
    if (places.length > 0)
        lines.push('', ...places.flatMap(([name, option]) => row(option.placeholder ?? `<${name}>`, option)));
    if (Object.keys(flags).length > 0)
        lines.push('', paint.strong('Options'), ...optionRows(flags, command.options.required));
    lines.push('', paint.strong('Every command has'), ...optionRows(common));
    if (command.examples.length > 0)
        lines.push('', paint.strong('Examples'), ...command.examples.flatMap((example) => [`  ${example.command}`, `      ${paint.faint(example.says)}`]));
    return `${lines.join('\n')}\n`;
}
function optionRows(options, required = []) {
    return Object.entries(options).flatMap(([name, option]) => {
        const negative = option.type === 'boolean' && option.default === true;
        const left = `--${negative ? '[no-]' : ''}${name}${option.type === 'boolean' ? '' : ` ${option.placeholder ?? '<value>'}`}`;
        return row(left, option, required.includes(name));
    });
}
/** What is written, and what it means. */
function row(left, option, isRequired = false) {
    const meaning = [option.description, isRequired ? 'Required.' : undefined, choices(option), (0,_commands_command_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultOf */ .HA)(option)].filter((part) => part !== undefined).join(' ');
    const [first = '', ...rest] = wrap(meaning, 80);
    return [`  ${left.padEnd(28)} ${first}`, ...rest.map((line) => ' '.repeat(31) + line)];
}
function choices(option) {
    const allowed = option.enum ?? option.items?.enum;
    return allowed && `One of: ${allowed.join(', ')}.`;
}
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return line === '' ? lines : [...lines, line];
}


/***/ })

};
