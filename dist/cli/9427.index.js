export const id = 9427;
export const ids = [9427];
export const modules = {

/***/ 9427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   callOf: () => (/* binding */ callOf),
/* harmony export */   renderHelp: () => (/* binding */ renderHelp),
/* harmony export */   renderOverview: () => (/* binding */ renderOverview)
/* harmony export */ });
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
        `${paint.strong(callOf(command))} ${[...words, ...(Object.keys(flags).length > 0 ? ['[options]'] : [])].join(' ')}`,
        '',
        command.summary,
        '',
        ...wrap(command.details, 88),
    ];
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
        const extra = [required.includes(name) ? 'Required.' : undefined, choices(option), fallback(option)].filter((part) => part !== undefined).join(' ');
        const [first = '', ...rest] = wrap(`${option.description}${extra === '' ? '' : ` ${extra}`}`, 80);
        return [`  ${left.padEnd(28)} ${first}`, ...rest.map((line) => ' '.repeat(31) + line)];
    });
}
function choices(option) {
    const allowed = option.enum ?? option.items?.enum;
    return allowed && `One of: ${allowed.join(', ')}.`;
}
function fallback(option) {
    if (option.default === undefined || option.default === false)
        return undefined;
    return `Default: ${Array.isArray(option.default) ? option.default.join(',') : String(option.default)}.`;
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
