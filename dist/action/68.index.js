export const id = 68;
export const ids = [68];
export const modules = {

/***/ 8068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   detectors: () => (/* binding */ detectors),
/* harmony export */   findExport: () => (/* binding */ findExport)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _export_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2873);
/** The table of detectors: how an export's value is found in the member's repo. More detectors are more entries. */


const detectors = [
    { id: 's3-paths', summary: 'The keys of S3 objects that the code reads and writes.', find: findS3Paths },
    {
        id: 'file',
        summary: 'A JSON, YAML or TOML file, or a JSON Pointer into it, as the value or as the schema.',
        find: async (rule, material) => (await __webpack_require__.e(/* import() */ 816).then(__webpack_require__.bind(__webpack_require__, 3816))).findInFile(rule, material),
    },
    {
        id: 'pattern',
        summary: 'What the named captures of a regular expression match in the files that some globs choose.',
        find: async (rule, material) => (await __webpack_require__.e(/* import() */ 714).then(__webpack_require__.bind(__webpack_require__, 714))).findByPattern(rule, material),
    },
];
/**
 * Finds one export in the repo.
 * @param rule one of `exports` in `.blue/config.yaml`
 * @throws BlueError USAGE for a detector that does not exist
 */
async function findExport(rule, material) {
    const detector = detectors.find((each) => each.id === rule.detect);
    if (!detector) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .B('USAGE', `export ${rule.name}: there is no detector "${rule.detect}"`, {
            next: `Use one of ${detectors.map((each) => each.id).join(', ')}.`,
        });
    }
    return detector.find(rule, material);
}
/** At most this many doubts are told one by one. */
const maximumDoubts = 20;
async function findS3Paths(rule, { detection }) {
    const { value, evidence } = (0,_export_value_js__WEBPACK_IMPORTED_MODULE_1__/* .exportValue */ .y8)(rule, detection);
    const isOurs = (0,_export_value_js__WEBPACK_IMPORTED_MODULE_1__/* .pathFilter */ .Y1)(rule.include, rule.exclude);
    const { undecided } = (0,_export_value_js__WEBPACK_IMPORTED_MODULE_1__/* .selectAccesses */ .NZ)(rule, detection);
    const blocking = detection.skipped.filter((skipped) => skipped.blocksRemovals && (skipped.file === '.' || isOurs(skipped.file)));
    const findings = [];
    for (const each of detection.unresolved.filter((doubt) => isOurs(doubt.file)).slice(0, maximumDoubts)) {
        findings.push({ rule: 'access-not-followed', level: 'note', message: each.reason, file: each.file, line: each.line, in: 'repo' });
    }
    for (const each of undecided.slice(0, maximumDoubts)) {
        findings.push({
            rule: 'bucket-unknown',
            level: 'note',
            message: `the code does not tell the bucket of \`${each.call}\`, so export ${rule.name} leaves it out`,
            file: each.file,
            line: each.line,
            in: 'repo',
            next: 'Name the file in `include` of a rule without `bucket` if it belongs to an export.',
        });
    }
    for (const each of blocking)
        findings.push({ rule: 'file-not-read', level: 'warning', message: each.reason, ...(each.file === '.' ? {} : { file: each.file }), in: 'repo' });
    return { rule, direction: rule.direction ?? 'requires', value, evidence, complete: blocking.length === 0, findings };
}


/***/ }),

/***/ 2873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NZ: () => (/* binding */ selectAccesses),
/* harmony export */   Y1: () => (/* binding */ pathFilter),
/* harmony export */   y8: () => (/* binding */ exportValue)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);
/* harmony import */ var _core_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9325);
/** From accesses to an export's value: which belong to it, folded to the fewest patterns, in an order that code motion does not change. */


/**
 * Makes the predicate for paths: in `include` (default: everything) and not in `exclude`.
 * Globs are relative to the repo; a bare folder means what is under it.
 */
function pathFilter(include, exclude) {
    const globs = (list) => {
        const tests = list.flatMap((glob) => {
            const clean = glob.replace(/^\.?\//, '').replace(/\/$/, '/**');
            return /[*?{[(!]/.test(clean) ? [picomatch__WEBPACK_IMPORTED_MODULE_0__(clean, { dot: true })] : [picomatch__WEBPACK_IMPORTED_MODULE_0__(clean, { dot: true }), picomatch__WEBPACK_IMPORTED_MODULE_0__(`${clean}/**`, { dot: true })];
        });
        return (path) => tests.some((test) => test(path));
    };
    const isIn = include && include.length > 0 ? globs(include) : () => true;
    const isOut = exclude && exclude.length > 0 ? globs(exclude) : () => false;
    return (path) => isIn(path) && !isOut(path);
}
/** Whether an access may be to one of the rule's buckets; undefined when the code does not tell its bucket. */
function isOfBucket(rule, access) {
    if (rule.bucket === undefined)
        return true;
    if (access.bucket === null)
        return undefined;
    const wanted = typeof rule.bucket === 'string' ? [rule.bucket] : rule.bucket;
    return wanted.some((pattern) => (0,_core_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .overlaps */ .$f)(pattern, access.bucket));
}
/** The accesses a rule speaks of, and those it cannot decide on: their bucket is not told. */
function selectAccesses(rule, detection) {
    const isOurs = pathFilter(rule.include, rule.exclude);
    const selected = [];
    const undecided = [];
    for (const access of detection.accesses) {
        if (!access.counted || !isOurs(access.file))
            continue;
        const verdict = isOfBucket(rule, access);
        if (verdict === undefined)
            undecided.push(access);
        else if (verdict)
            selected.push(access);
    }
    return { selected, undecided };
}
/**
 * Makes an export's value of what the code was found to do.
 *
 * A key of which nothing is known (`*`) stays out: it would cover every other pattern, and a contract that asks for
 * everything tells its consumer nothing. The access is still listed, and named among what could not be followed.
 * @param rule which accesses belong to the export; `covered: keep` keeps patterns that others cover
 * @returns the value, and for each of its patterns the places that need it, folded ones included
 */
function exportValue(rule, detection) {
    const { selected } = selectAccesses(rule, detection);
    const value = { read: [], write: [] };
    const evidence = [];
    for (const access of ['read', 'write']) {
        const places = new Map();
        for (const each of selected) {
            if (each.access !== access)
                continue;
            for (const key of each.alternatives ?? [each.key]) {
                const pattern = (0,_core_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)(key);
                if (pattern === '*' || pattern === '')
                    continue;
                const list = places.get(pattern);
                if (list)
                    list.push({ file: each.file, line: each.line });
                else
                    places.set(pattern, [{ file: each.file, line: each.line }]);
            }
        }
        const all = [...places.keys()].sort();
        const kept = rule.covered === 'keep' ? all : (0,_core_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .minimal */ .Wi)(all);
        value[access] = kept;
        for (const pattern of kept) {
            const under = rule.covered === 'keep' ? [pattern] : all.filter((other) => other === pattern || (0,_core_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .covers */ .hU)([pattern], other));
            evidence.push({ access, pattern, places: distinctPlaces(under.flatMap((other) => places.get(other) ?? [])) });
        }
    }
    return { value, evidence };
}
function distinctPlaces(places) {
    const distinct = new Map(places.map((place) => [`${place.file}\0${place.line}`, place]));
    return [...distinct.values()].sort((left, right) => (left.file === right.file ? left.line - right.line : left.file < right.file ? -1 : 1));
}


/***/ })

};
