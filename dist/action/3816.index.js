export const id = 3816;
export const ids = [3816];
export const modules = {

/***/ 63816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findInFile: () => (/* binding */ findInFile)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/** The `file` detector: a JSON, YAML or TOML file, or a part of it, becomes a contract's value or schema. */

/** Deeper data than this is not taken: it would only be there to harm. */
const maximumDepth = 100;
/**
 * Reads the file a rule names and takes the part its pointer names.
 * @param rule `file`, and optionally `pointer` (RFC 6901) and `as: schema`
 * @throws BlueError USAGE without `file`; BAD_FILE for a file that does not parse or has no such part
 */
async function findInFile(rule, material) {
    const { file } = rule;
    if (file === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .B('USAGE', `export ${rule.name}: the file detector needs \`file\``, { next: 'Name a JSON, YAML or TOML file of this repo.' });
    }
    const direction = rule.direction ?? 'provides';
    const text = await material.read(file);
    if (text === undefined) {
        return { rule, direction, evidence: [], complete: false, findings: [{ rule: 'file-not-read', level: 'error', message: `export ${rule.name}: there is no file ${file}`, file, in: 'repo', next: 'Correct `file` in .blue/config.yaml.' }] };
    }
    const found = follow(await parseData(file, text), rule.pointer ?? '', file);
    const content = rule.as === 'schema' ? { schema: asSchema(found, rule, file) } : { value: found };
    return { rule, direction, ...content, evidence: [], complete: true, findings: [] };
}
function asSchema(found, rule, file) {
    if (typeof found === 'boolean' || (typeof found === 'object' && found !== null && !Array.isArray(found)))
        return found;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .B('BAD_FILE', `export ${rule.name}: what ${file} holds there is no JSON Schema`, { location: { file }, next: 'Point at an object, or leave out `as: schema`.' });
}
async function parseData(file, text) {
    if (/\.toml$/i.test(file)) {
        const { parse } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
        try {
            return plain(parse(text), file, 0);
        }
        catch (cause) {
            throw badFile(file, cause);
        }
    }
    if (/\.ya?ml$/i.test(file)) {
        const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9282)]).then(__webpack_require__.bind(__webpack_require__, 79282));
        return parseYaml(file, text).value;
    }
    try {
        return plain(JSON.parse(text.replace(/^\uFEFF/, '')), file, 0);
    }
    catch (cause) {
        throw badFile(file, cause);
    }
}
function badFile(file, cause) {
    if (cause instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .B)
        return cause;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .B('BAD_FILE', `${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, { location: { file }, next: 'Mend the file.', cause });
}
/** Dates become texts; what JSON has no word for is refused by name. */
function plain(value, file, depth) {
    if (depth > maximumDepth)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .B('BAD_FILE', `${file} is nested deeper than ${maximumDepth}`, { location: { file } });
    if (value === null || typeof value === 'string' || typeof value === 'boolean')
        return value;
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : String(value);
    if (typeof value === 'bigint')
        return String(value);
    if (value instanceof Date)
        return value.toISOString();
    if (Array.isArray(value))
        return value.map((each) => plain(each, file, depth + 1));
    const entries = Object.entries(value).filter(([key]) => key !== '__proto__');
    return Object.fromEntries(entries.map(([key, each]) => [key, plain(each, file, depth + 1)]));
}
/** Follows a JSON Pointer, https://www.rfc-editor.org/rfc/rfc6901. */
function follow(value, pointer, file) {
    if (pointer === '' || pointer === '#')
        return value;
    let at = value;
    for (const part of pointer.replace(/^#/, '').split('/').slice(1)) {
        const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
        const next = Array.isArray(at) ? at[/^\d+$/.test(name) ? Number(name) : -1] : typeof at === 'object' && at !== null && Object.hasOwn(at, name) ? at[name] : undefined;
        if (next === undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .B('BAD_FILE', `${file} has nothing at ${pointer}`, { location: { file }, next: 'Correct `pointer` in .blue/config.yaml.' });
        at = next;
    }
    return at;
}


/***/ })

};
