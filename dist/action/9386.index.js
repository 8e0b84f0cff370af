export const id = 9386;
export const ids = [9386];
export const modules = {

/***/ 44148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fullFindings: () => (/* binding */ fullFindings),
/* harmony export */   heldBackFindings: () => (/* binding */ heldBackFindings),
/* harmony export */   planPublication: () => (/* binding */ planPublication),
/* harmony export */   planRemoval: () => (/* binding */ planRemoval)
/* harmony export */ });
/* harmony import */ var _core_changelog_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48125);
/* harmony import */ var _core_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98324);
/* harmony import */ var _core_layout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77529);
/* harmony import */ var _core_document_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95432);
/* harmony import */ var _core_pattern_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29325);
/* harmony import */ var _core_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44734);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18067);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85583);
/* harmony import */ var _offer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72220);
/** From what a member offers now, and what the realm holds of it, to the export's next version. */









const DAY = 86_400_000;
/**
 * Plans one export.
 * @returns undefined when the content means what the realm already says
 * @throws BlueError BAD_VERSION for a version that is none
 */
function planPublication(before, offer, options) {
    const kept = options.removals ? { value: offer.value, heldBack: [] } : keepRemoved(before?.value, offer.value);
    const draft = {
        ...(before ?? { name: offer.name, version: '0.0.0' }),
        name: offer.name,
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('description', offer.description ?? before?.description),
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('direction', offer.direction ?? before?.direction),
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('schema', offer.schema ?? before?.schema),
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('value', kept.value === undefined ? before?.value : kept.value),
    };
    const context = { contractsBefore: options.realm.contracts, contractsAfter: options.realm.contracts };
    const diff = (0,_core_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .diffExport */ .WC)(before, draft, context);
    const given = options.version === undefined ? undefined : (0,_core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(options.version);
    if (before && diff.bump === 'none' && (given === undefined || given === before.version)) {
        return kept.heldBack.length === 0 ? undefined : { before, after: before, diff, heldBack: kept.heldBack, findings: [] };
    }
    const findings = given === undefined ? [] : (0,_core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .checkGivenVersion */ .kR)(diff, given, { force: options.force ?? false });
    const version = given ?? diff.to ?? '1.0.0';
    const entry = {
        version,
        date: options.now.slice(0, 10),
        published_at: options.now,
        ...(before ? { bump: diff.bump } : {}),
        ...asks(diff),
        changes: before ? bounded((0,_core_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .changelogLines */ .Et)(diff)) : [`First published: ${offer.name}`],
        ...(before && diff.bump === 'major' ? { grace_until: graceEnd(options) } : {}),
    };
    if (entry.changes.length === 0)
        entry.changes = [`Version set to ${version}`];
    const { supported: _older, ...lasting } = draft;
    const after = {
        ...lasting,
        version,
        changelog: [entry, ...(before?.changelog ?? [])],
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('source', options.commit === undefined ? undefined : { commit: options.commit }),
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('supported', supported(before, diff, options)),
    };
    return { ...(0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('before', before), after, diff, heldBack: kept.heldBack, findings };
}
/** Nobody reads more lines about one version, and all that was ever published has to fit into one file. */
const MOST_LINES = 100;
function bounded(lines) {
    return lines.length <= MOST_LINES + 1 ? lines : [...lines.slice(0, MOST_LINES), `And ${lines.length - MOST_LINES} more`];
}
/** Plans the end of one export. */
function planRemoval(before) {
    return { before, after: before, diff: (0,_core_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .diffExport */ .WC)(before, undefined), heldBack: [], findings: [] };
}
/** What a version asks of consumers: kept with it, because whoever is two versions behind is owed both. */
function asks(diff) {
    const action = (0,_core_changelog_js__WEBPACK_IMPORTED_MODULE_3__/* .largestAction */ .R8)(diff.changes.map((change) => change.action));
    return action === 'none' ? {} : { asks: action };
}
function graceEnd(options) {
    const days = options.governance.breaking_changes.grace_period_days;
    return new Date(Date.parse(options.now) + days * DAY).toISOString();
}
/** The last version of the older major stays readable until its grace ends. */
function supported(before, diff, options) {
    const older = (before?.supported ?? []).filter((entry) => entry.until === undefined || !(0,_core_state_js__WEBPACK_IMPORTED_MODULE_4__/* .graceEnded */ .XN)(entry.until, options.now));
    if (!before || diff.bump !== 'major')
        return older.length > 0 ? older : undefined;
    const last = {
        version: before.version,
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('schema', before.schema),
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('value', before.value),
        until: graceEnd(options),
    };
    return [last, ...older];
}
/**
 * Keeps the patterns of `{read, write}` lists that the code no longer shows.
 * A detector that sees less is more often a detector gone blind than a contract gone small.
 */
function keepRemoved(before, now) {
    const lists = (0,_offer_js__WEBPACK_IMPORTED_MODULE_5__/* .patternLists */ .p)(before);
    const found = (0,_offer_js__WEBPACK_IMPORTED_MODULE_5__/* .patternLists */ .p)(now);
    if (!lists || !found)
        return { value: now, heldBack: [] };
    const heldBack = [];
    const value = { ...now };
    for (const [access, patterns] of Object.entries(lists)) {
        const current = found[access] ?? [];
        const gone = patterns.filter((pattern) => !current.includes(pattern) && !(0,_core_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .covers */ .hU)(current, pattern));
        for (const pattern of gone)
            heldBack.push({ access, pattern });
        if (gone.length > 0)
            value[access] = [...current, ...gone].sort();
    }
    return { value, heldBack };
}
/** Says that an exports file comes near its end while something can still be done about it. */
function fullFindings(edits) {
    return edits.flatMap(({ path, content = '' }) => {
        const bytes = Buffer.byteLength(content);
        const domain = _core_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .layout */ .Zp.domainOf(path);
        if (domain === undefined || path !== _core_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .layout */ .Zp.exports(domain) || bytes <= _core_changelog_js__WEBPACK_IMPORTED_MODULE_3__/* .ROOM */ .ib || bytes > _core_document_text_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_BYTES */ .zx)
            return [];
        return [{
                rule: 'file-nearly-full',
                level: 'warning',
                message: `${path} has ${bytes} bytes of the ${_core_document_text_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_BYTES */ .zx} that a file of a realm may have, and nothing more of its changelogs may leave it yet`,
                file: path,
                in: 'realm',
                next: 'Export less: wider patterns, fewer exports of one domain, or schemas under contracts/ instead of in the file',
            }];
    });
}
/**
 * Says what is no longer seen in the code and stays in the contract.
 * @param complete whether everything could be read
 * @param consumers who may rely on it
 */
function heldBackFindings(publication, complete, consumers) {
    return publication.heldBack.map(({ access, pattern }) => ({
        rule: 'removal-held-back',
        level: 'note',
        message: complete
            ? `${pattern} (${access}) is in ${publication.after.name} but no longer in the code; ${[...new Set(consumers)].join(', ')} may still grant it`
            : `${pattern} (${access}) is in ${publication.after.name} but was not seen; some files could not be read, so it stays`,
        file: '.blue/config.yaml',
        next: complete ? 'Publish the removal with `blue realm sync --removals`' : 'Mend the files that could not be read, or leave them out by `exclude` in .blue/config.yaml',
    }));
}


/***/ })

};
