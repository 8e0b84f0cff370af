export const id = 5199;
export const ids = [5199,7580,6528];
export const modules = {

/***/ 7580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkPlanned: () => (/* binding */ checkPlanned)
});

;// CONCATENATED MODULE: ./lib/core/realm-edits.js
/** Applies edits to what was read; nothing is written. */
function withEdits(realm, edits) {
    const encoder = new TextEncoder();
    const texts = new Map(realm.texts);
    for (const { path, content } of edits) {
        if (content === undefined)
            texts.delete(path);
        else
            texts.set(path, content);
    }
    return { head: realm.head, files: new Map([...texts].map(([path, text]) => [path, encoder.encode(text)])), irregular: [] };
}

// EXTERNAL MODULE: ./lib/core/layout.js
var layout = __webpack_require__(77529);
// EXTERNAL MODULE: ./lib/core/realm.js
var core_realm = __webpack_require__(46528);
;// CONCATENATED MODULE: ./lib/core/planned-realm.js
/** A realm as a commit would leave it, read as strictly as everybody else will read it: nothing is written that cannot be read. */



/**
 * Refuses edits after which a domain could not be read any more.
 * @throws BlueError of the file that would be wrong
 */
function checkPlanned(realm, edits) {
    const after = (0,core_realm.parseRealm)(withEdits(realm, edits));
    for (const { path } of edits) {
        const name = layout/* layout */.Zp.domainOf(path);
        const broken = name === undefined ? undefined : after.broken.get(name);
        if (broken)
            throw broken;
    }
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
