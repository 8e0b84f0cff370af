export const id = 7767;
export const ids = [7767,6528];
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

/***/ 57767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diff: () => (/* binding */ diff)
/* harmony export */ });
/* harmony import */ var _core_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79282);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _core_realm_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46528);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18067);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85583);
/** `diff`: what changed between two versions of an exports file, how big it is, and why. */





const diff = {
    name: 'diff',
    group: 'insides',
    summary: 'Show the changes between two versions of an exports file.',
    details: 'Each side is a file, or <revision>:<path> for a file at a git revision of this repo. Prints every change with its bump and its reason, ' +
        'and for a breaking schema change a document that was impossible before.',
    writes: false,
    needs: { realm: 'none', domain: false, code: 'none', repo: false },
    options: {
        type: 'object',
        additionalProperties: false,
        required: ['old', 'new'],
        properties: {
            old: { type: 'string', description: 'The earlier version.', positional: 1, placeholder: '<old>' },
            new: { type: 'string', description: 'The later version.', positional: 2, placeholder: '<new>' },
        },
    },
    examples: [
        { command: 'blue diff old.yaml new.yaml', says: 'compares two files' },
        { command: 'blue diff HEAD~1:domains/aperture/exports.yaml domains/aperture/exports.yaml', says: 'compares a file with its last version in git' },
    ],
    async plan(world, options) {
        const { diffExports } = await Promise.all(/* import() */[__webpack_require__.e(9404), __webpack_require__.e(7328), __webpack_require__.e(8324), __webpack_require__.e(6265)]).then(__webpack_require__.bind(__webpack_require__, 98324));
        const sides = ['old', 'new'].map((side) => {
            const name = (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(options, side);
            const content = name === undefined ? undefined : world.texts.get(name);
            if (name === undefined || content === undefined)
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BlueError */ .Bi('USAGE', `diff needs two files, and has no ${side} one`, { next: 'See `blue diff --help`' });
            return { name, exports: (0,_core_realm_js__WEBPACK_IMPORTED_MODULE_2__.parseExportsFile)(name, content), contracts: contractsOf(world.texts, name) };
        });
        const [before, after] = [sides[0], sides[1]];
        const exports = diffExports(before.exports, after.exports, { contractsBefore: before.contracts, contractsAfter: after.contracts });
        const findings = versionFindings(before.exports, after.exports, exports);
        return { command: 'diff', findings, result: { old: before.name, new: after.name, bump: (0,_core_version_js__WEBPACK_IMPORTED_MODULE_3__/* .largestBump */ .Fb)(exports.map((each) => each.bump)), exports } };
    },
};
/** What is wrong with the versions that the later file gives. Warnings: `diff` shows, and `validate --base` refuses. */
function versionFindings(before, after, exports) {
    return after.flatMap(({ name, version }) => {
        const was = before.find((exported) => exported.name === name);
        if (was === undefined)
            return [];
        const unchanged = { contract: name, direction: 'provides', from: was.version, to: was.version, bump: 'none', changes: [] };
        const found = (0,_core_version_js__WEBPACK_IMPORTED_MODULE_3__/* .checkGivenVersion */ .kR)(exports.find((each) => each.contract === name) ?? unchanged, version);
        return found.map((finding) => ({ ...finding, level: 'warning', next: finding.next.replace(', or --force', '') }));
    });
}
/** The shared schemas that a side names, as they are on that side. */
function contractsOf(texts, side) {
    const contracts = new Map();
    for (const [key, content] of texts) {
        const [given, path] = key.split('\n');
        if (given === side && path !== undefined)
            contracts.set(path, (0,_core_document_js__WEBPACK_IMPORTED_MODULE_4__.parseYaml)(path, content).value);
    }
    return contracts;
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
