export const id = 371;
export const ids = [371];
export const modules = {

/***/ 4371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadProbes: () => (/* binding */ loadProbes)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _core_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7529);
/* harmony import */ var _core_member_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8436);
/* harmony import */ var _core_realm_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6528);
/* harmony import */ var _detect_coverage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6629);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7355);
/** Gathers what `doctor` judges: each question is asked on its own, so that what fails is a fact and not the end. */







/** Workflows are read up to here; nobody writes more of them. */
const MOST_WORKFLOWS = 50;
/** Gathers the facts. Nothing it does writes anywhere. */
async function loadProbes(command, options, outside, selection) {
    const workspace = outside.openWorkspace(outside.directory);
    const [tools, actor, indexText, source, workflows, isRealm] = await Promise.all([
        outside.tools(),
        outside.actor(),
        outside.readIndex(),
        workspace.source(),
        readWorkflows(workspace),
        workspace.read(_core_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .layout */ .Zp.realm).then((bytes) => bytes !== undefined),
    ]);
    const config = await readConfig(workspace);
    const checkout = isRealm ? await outside.readCheckout((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(outside.directory)) : undefined;
    const membership = selection.domain === undefined ? config.value && (0,_core_member_config_js__WEBPACK_IMPORTED_MODULE_3__/* .membershipsOf */ .$8)(config.value)[0] : { name: selection.realm ?? '', domain: selection.domain };
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
        bindings: await probeBindings(workspace, imports.flatMap((each) => (each.binding === undefined ? [] : [(0,_detect_coverage_js__WEBPACK_IMPORTED_MODULE_5__/* .parseBinding */ .Vy)(each.binding).path]))),
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
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BlueError */ .B)
            return { error };
        throw error;
    }
}
async function readConfig(workspace) {
    let exists = false;
    const read = await attempt(async () => {
        const bytes = await workspace.read(_core_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .memberLayout */ .Pl.config);
        exists = bytes !== undefined;
        return bytes === undefined ? undefined : (0,_core_member_config_js__WEBPACK_IMPORTED_MODULE_3__/* .parseMemberConfig */ .Cc)(_core_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .memberLayout */ .Pl.config, bytes);
    });
    return { exists, ...(read.value ? { value: read.value } : {}), ...(read.error ? { error: read.error } : {}) };
}
async function readWorkflows(workspace) {
    const { files } = await workspace.list();
    const paths = files.filter((file) => file.path.startsWith(_core_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .layout */ .Zp.workflows) && /\.ya?ml$/.test(file.path) && file.size < 500_000).slice(0, MOST_WORKFLOWS);
    const texts = await Promise.all(paths.map(async ({ path }) => ({ path, text: new TextDecoder().decode(await workspace.read(path)) })));
    return texts;
}
async function probeRealm(command, options, outside, workspace, config, indexText, selection) {
    const place = await attempt(() => (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .findRealm */ .vV)(command, options, outside, workspace, config, indexText, selection));
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
        const read = await attempt(async () => (0,_core_realm_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRealm */ .VD)(await store.read()));
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
    return { repository: { skipped: why }, rules: { skipped: why } };
}
async function askAboutRealm(outside, url) {
    const repository = await outside.askForge(url, 'realm', '');
    const branch = repository.data?.default_branch;
    const rules = typeof branch === 'string' ? await outside.askForge(url, 'realm', `/rules/branches/${encodeURIComponent(branch)}`) : { skipped: 'its branch is not known' };
    return { repository, rules };
}
async function probeOwn(outside, url) {
    const ask = (path) => (url === undefined ? Promise.resolve({ skipped: 'this checkout has no remote' }) : outside.askForge(url, 'own', path));
    const [repositorySecrets, organizationSecrets, environment, environmentSecrets] = await Promise.all([
        ask('/actions/secrets?per_page=100'),
        ask('/actions/organization-secrets?per_page=100'),
        ask('/environments/realm'),
        ask('/environments/realm/secrets?per_page=100'),
    ]);
    return { repositorySecrets, organizationSecrets, environment, environmentSecrets };
}
async function probeBindings(workspace, paths) {
    return Promise.all([...new Set(paths)].map(async (path) => ({ path, exists: (await attempt(() => workspace.read(path))).value !== undefined })));
}


/***/ })

};
