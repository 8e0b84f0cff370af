export const id = 8285;
export const ids = [8285,8436,6528];
export const modules = {

/***/ 98436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   editMemberConfig: () => (/* binding */ editMemberConfig),
/* harmony export */   oddities: () => (/* binding */ oddities),
/* harmony export */   parseMemberConfig: () => (/* binding */ parseMemberConfig)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79282);
/* harmony import */ var _document_edit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98565);
/* harmony import */ var _file_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38280);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77529);
/* harmony import */ var _memberships_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99194);
/* harmony import */ var _merge_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69976);
/* harmony import */ var _typed_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42214);
/** `.blue/config.yaml`: which realms a repo is a member of, and how its exports are found. */







/**
 * Reads `.blue/config.yaml`. Keys of others are kept, and are none of our business; an empty file is a repo without realm.
 * @throws BlueError BAD_FILE, TOO_LARGE, located
 */
function parseMemberConfig(file, content) {
    if ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__.parseYaml)(file, content).value === null)
        return {};
    return (0,_typed_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readFile */ .TA)('config', file, content);
}
/** What is odd in a `.blue/config.yaml` that can be read: a key that is one slip away from a known one does nothing. */
function oddities(file, content) {
    if ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__.parseYaml)(file, content).value === null)
        return [];
    return (0,_typed_file_js__WEBPACK_IMPORTED_MODULE_1__/* .checkFile */ .vH)('config', file, content).problems.filter((problem) => problem.level === 'warning').map((problem) => (0,_file_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .toFinding */ .N6)(problem, 'repo'));
}
const MEMBERSHIP_KEYS = ['name', 'path', 'url', 'domain'];
const RULE_KEYS = ['name', 'detect', 'file', 'pointer', 'as', 'pattern', 'include', 'exclude', 'bucket', 'covered', 'direction'];
/**
 * Writes a change into `.blue/config.yaml`. One realm is written as `realm:`, several as `realms:`;
 * a file that has either keeps its form. Other people's keys and all comments stay.
 * @param text the file as it is; undefined for none
 * @returns its new text
 * @throws BlueError when the text cannot be read
 */
function editMemberConfig(text, change) {
    const file = _layout_js__WEBPACK_IMPORTED_MODULE_3__/* .memberLayout */ .Pl.config;
    const config = text === undefined ? {} : parseMemberConfig(file, text);
    const before = (text === undefined ? {} : ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__.parseYaml)(file, text).value ?? {}));
    const kept = (0,_memberships_js__WEBPACK_IMPORTED_MODULE_4__/* .membershipsOf */ .$)(config).filter((each) => each.name !== change.remove);
    const { membership } = change;
    const known = membership && kept.some((each) => each.name === membership.name);
    const all = membership === undefined ? kept : known ? kept.map((each) => (each.name === membership.name ? membership : each)) : [...kept, membership];
    const after = { ...before };
    delete after['realm'];
    delete after['realms'];
    const old = (0,_memberships_js__WEBPACK_IMPORTED_MODULE_4__/* .membershipsOf */ .$)(config);
    const written = (0,_merge_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .mergeItems */ .$)(old, all, (each) => String(each['name']), MEMBERSHIP_KEYS);
    const [only] = written;
    const entries = config.realms === undefined && written.length === 1 && only !== undefined ? { realm: only } : written.length > 0 ? { realms: written } : {};
    // Where the file had its membership, it keeps it; a new one comes first.
    const place = Object.keys(before).find((key) => key === 'realm' || key === 'realms');
    const result = place === undefined ? { ...entries } : {};
    for (const [key, value] of Object.entries(before)) {
        if (key === place)
            Object.assign(result, entries);
        if (Object.hasOwn(after, key))
            result[key] = value;
    }
    if (change.exports !== undefined) {
        const rules = Array.isArray(before['exports']) ? before['exports'] : [];
        result['exports'] = (0,_merge_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .mergeItems */ .$)(rules, change.exports, (rule) => String(rule['name']), RULE_KEYS);
    }
    return (0,_document_edit_js__WEBPACK_IMPORTED_MODULE_6__/* .rewriteYaml */ .W)(file, text, result);
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


/***/ }),

/***/ 58285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadProbes: () => (/* binding */ loadProbes)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3828);
/* harmony import */ var _core_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77529);
/* harmony import */ var _core_member_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98436);
/* harmony import */ var _core_memberships_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99194);
/* harmony import */ var _core_realm_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46528);
/* harmony import */ var _detect_binding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(258);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16127);
/** Gathers what `doctor` judges: each question is asked on its own, so that what fails is a fact and not the end. */








/** Workflows are read up to here; nobody writes more of them. */
const MOST_WORKFLOWS = 50;
/** Gathers the facts. Nothing it does writes anywhere. */
async function loadProbes(command, options, outside, selection) {
    const workspace = outside.openWorkspace(outside.memberRoot());
    const [tools, actor, indexText, source, workflows, isRealm] = await Promise.all([
        outside.tools(),
        outside.actor(),
        outside.readIndex(),
        workspace.source(),
        readWorkflows(workspace),
        workspace.read(_core_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .layout */ .Zp.realm).then((bytes) => bytes !== undefined),
    ]);
    const config = await readConfig(workspace);
    const checkout = isRealm ? await outside.readCheckout((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(outside.directory)) : undefined;
    const membership = selection.domain === undefined ? config.value && (0,_core_memberships_js__WEBPACK_IMPORTED_MODULE_2__/* .membershipsOf */ .$)(config.value)[0] : { name: selection.realm ?? '', domain: selection.domain };
    const realm = isRealm ? undefined : await probeRealm(command, options, outside, workspace, config.value, indexText, selection);
    const imports = realm?.read.realm?.domains.get(membership?.domain ?? '')?.imports ?? [];
    const own = await probeOwn(outside, source.url);
    const probes = {
        tools,
        source,
        config: { exists: config.exists, ...(config.error ? { error: config.error } : {}), ...(membership ? { membership } : {}) },
        ...(realm ? { realm } : {}),
        ...(checkout ? { checkout } : {}),
        workflows,
        bindings: await probeBindings(workspace, imports.flatMap((each) => (each.binding === undefined ? [] : [(0,_detect_binding_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBinding */ .V)(each.binding).path]))),
        own,
    };
    const world = { now: outside.now(), actor, probes, texts: new Map(), problems: [] };
    return { world, workspace };
}
async function attempt(work) {
    try {
        return { value: await work() };
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .BlueError */ .Bi)
            return { error };
        throw error;
    }
}
async function readConfig(workspace) {
    let exists = false;
    const read = await attempt(async () => {
        const bytes = await workspace.read(_core_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .memberLayout */ .Pl.config);
        exists = bytes !== undefined;
        return bytes === undefined ? undefined : (0,_core_member_config_js__WEBPACK_IMPORTED_MODULE_5__.parseMemberConfig)(_core_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .memberLayout */ .Pl.config, bytes);
    });
    return { exists, ...(read.value ? { value: read.value } : {}), ...(read.error ? { error: read.error } : {}) };
}
async function readWorkflows(workspace) {
    const { files } = await workspace.list();
    const paths = files.filter((file) => file.path.startsWith(_core_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .layout */ .Zp.workflows) && /\.ya?ml$/.test(file.path) && file.size < 500_000).slice(0, MOST_WORKFLOWS);
    const texts = await Promise.all(paths.map(async ({ path }) => ({ path, text: new TextDecoder().decode(await workspace.read(path)) })));
    return texts;
}
async function probeRealm(command, options, outside, workspace, config, indexText, selection) {
    const place = await attempt(() => (0,_place_js__WEBPACK_IMPORTED_MODULE_6__/* .findRealm */ .v)(command, options, outside, workspace, config, indexText, selection));
    if (place.error)
        return { label: 'the realm', read: { error: place.error }, write: { skipped: 'it could not be read' }, forge: unasked('it could not be read') };
    if (!place.value)
        return undefined;
    const { location, at } = place.value;
    const opened = await attempt(() => Promise.resolve(outside.openStore(location)));
    if (!opened.value)
        return { label: location, read: { error: opened.error }, write: { skipped: 'it could not be read' }, forge: unasked('it could not be read') };
    const store = opened.value;
    try {
        outside.progress(`Reading ${store.label}`);
        const read = await attempt(async () => (0,_core_realm_js__WEBPACK_IMPORTED_MODULE_7__.parseRealm)(await store.read()));
        const write = read.value === undefined ? { skipped: 'it could not be read' } : store.probeWrite === undefined ? { skipped: 'this kind of realm does not say' } : await attempt(store.probeWrite);
        return {
            label: store.label,
            read: read.value ? { realm: read.value } : { error: read.error },
            write: 'skipped' in write ? { skipped: write.skipped } : write.error ? { error: write.error } : {},
            forge: at.url === undefined ? unasked('it is a path on this machine') : await askAboutRealm(outside, at.url),
        };
    }
    finally {
        await store.close();
    }
}
function unasked(why) {
    return { repository: { skipped: why }, rules: { skipped: why }, codeowners: { skipped: why } };
}
async function askAboutRealm(outside, url) {
    const [repository, codeowners] = await Promise.all([outside.askForge(url, 'realm', ''), outside.askForge(url, 'realm', '/codeowners/errors')]);
    const branch = repository.data?.default_branch;
    const rules = typeof branch === 'string' ? await outside.askForge(url, 'realm', `/rules/branches/${encodeURIComponent(branch)}`) : { skipped: 'its branch is not known' };
    return { repository, rules, codeowners };
}
async function probeOwn(outside, url) {
    const ask = (path) => (url === undefined ? Promise.resolve({ skipped: 'this checkout has no remote' }) : outside.askForge(url, 'own', path));
    const [repository, codeowners, repositorySecrets, organizationSecrets, environment, environmentSecrets] = await Promise.all([
        ask(''),
        ask('/codeowners/errors'),
        ask('/actions/secrets?per_page=100'),
        ask('/actions/organization-secrets?per_page=100'),
        ask('/environments/realm'),
        ask('/environments/realm/secrets?per_page=100'),
    ]);
    return { repository, codeowners, repositorySecrets, organizationSecrets, environment, environmentSecrets };
}
async function probeBindings(workspace, paths) {
    return Promise.all([...new Set(paths)].map(async (path) => ({ path, exists: (await attempt(() => workspace.read(path))).value !== undefined })));
}


/***/ })

};
