export const id = 9795;
export const ids = [9795];
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

/***/ 59795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   detect: () => (/* binding */ detect)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85583);

const detect = {
    name: 'detect',
    group: 'insides',
    summary: 'Show every access and grant found in the code.',
    details: 'Each access with file, line, bucket, key and how it was found; each grant of a policy; what could not be followed, and what was not read. ' +
        'A `*` stands for what the code does not tell. Needs no realm.',
    writes: false,
    needs: { realm: 'none', domain: false, code: 'all', repo: true },
    options: {
        type: 'object',
        additionalProperties: false,
        properties: { directory: { type: 'string', description: 'Folder to look at.', default: '.', positional: 1, placeholder: '<folder>' } },
    },
    examples: [
        { command: 'blue detect', says: 'looks at this repo' },
        { command: 'blue detect ../aperture --json', says: 'looks at another one, for machines' },
    ],
    plan(world) {
        const found = world.repo?.detection ?? { accesses: [], grants: [], unresolved: [], skipped: [] };
        return {
            command: 'detect',
            findings: (world.repo?.found ?? []).flatMap((each) => each.findings),
            result: {
                root: world.repo?.root ?? '.',
                accesses: found.accesses,
                grants: found.grants,
                unresolved: found.unresolved,
                skipped: found.skipped,
                exports: (world.repo?.found ?? []).map(({ rule, evidence, value, schema }) => ({
                    name: rule.name,
                    patterns: evidence,
                    ...(rule.detect === 's3-paths' ? {} : { ...(0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('value', value), ...(0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('schema', schema) }),
                })),
            },
        };
    },
};


/***/ })

};
