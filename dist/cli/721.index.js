export const id = 721;
export const ids = [721];
export const modules = {

/***/ 5721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkRealmChange: () => (/* binding */ checkRealmChange),
/* harmony export */   checkReferences: () => (/* binding */ checkReferences)
/* harmony export */ });
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1849);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7529);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6557);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8980);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8067);
/** What a change of a realm's files has to respect: versions, changelogs and references move as the content says. */





/**
 * Compares a realm with what it was.
 * A domain that could not be read before has nothing to be compared with, and one that cannot be read now has findings of
 * its own: both are left out here, and the first is said, so that a realm can be mended.
 * @returns the exports that changed, and what is wrong about how they changed
 */
function checkRealmChange(before, after) {
    const locate = (0,_locate_js__WEBPACK_IMPORTED_MODULE_2__/* .locator */ .f)(after);
    const context = { contractsBefore: before.contracts, contractsAfter: after.contracts };
    const moves = [];
    const findings = [];
    for (const [name, domain] of after.domains) {
        if (before.broken.has(name)) {
            findings.push({ rule: 'base-unreadable', level: 'warning', message: `The files of ${name} could not be read before this change, so its versions are not compared`, file: _layout_js__WEBPACK_IMPORTED_MODULE_1__/* .layout */ .Zp.domain(name), next: 'Compare them with the last good commit by `blue diff`' });
            continue;
        }
        const old = new Map((before.domains.get(name)?.exports ?? []).map((each) => [each.name, each]));
        const path = _layout_js__WEBPACK_IMPORTED_MODULE_1__/* .layout */ .Zp.exports(name);
        for (const [index, exported] of domain.exports.entries()) {
            const was = old.get(exported.name);
            const diff = (0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffExport */ .WC)(was, exported, context);
            if (diff.changes.length > 0 || was?.version !== exported.version)
                moves.push({ domain: name, diff, version: exported.version });
            if (was)
                findings.push(...checkMove(was, exported, diff, (pointer) => locate(path, `/exports/${index}${pointer}`)));
        }
        const names = new Set(domain.exports.map((each) => each.name));
        for (const gone of old.values())
            if (!names.has(gone.name))
                moves.push({ domain: name, diff: (0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffExport */ .WC)(gone, undefined, context) });
    }
    for (const [name, domain] of before.domains) {
        if (after.domains.has(name) || after.broken.has(name))
            continue;
        for (const gone of domain.exports)
            moves.push({ domain: name, diff: (0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffExport */ .WC)(gone, undefined, context) });
    }
    return { moves, findings };
}
function checkMove(was, now, diff, at) {
    // `--force` is a word of the command line; here only the file can be changed.
    const findings = (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .checkGivenVersion */ .kR)(diff, now.version).map((finding) => ({ ...finding, ...at('/version'), next: finding.next.replace(', or --force', '') }));
    const moved = (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .compareVersions */ .Zy)((0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersion */ .ot)(now.version), (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersion */ .ot)(was.version)) > 0;
    const [newest] = now.changelog ?? [];
    if (moved && (newest === undefined || (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersion */ .ot)(newest.version) !== (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersion */ .ot)(now.version))) {
        findings.push({ rule: 'changelog-behind', level: 'error', message: `${now.name} goes to ${now.version}, and its changelog does not say so`, ...at('/version'), next: `Add an entry with version "${now.version}" at the top of the changelog` });
    }
    else if (moved && newest?.bump !== undefined && newest.bump !== diff.bump && diff.bump !== 'none' && larger(diff.bump, newest.bump)) {
        findings.push({ rule: 'changelog-bump', level: 'error', message: `The changelog calls ${now.name} ${now.version} a ${newest.bump} change, and it is a ${diff.bump} one`, ...at('/changelog/0/bump'), next: `Write bump: ${diff.bump}` });
    }
    findings.push(...checkHistory(was, now, at));
    return findings;
}
const sizes = ['none', 'patch', 'minor', 'major'];
function larger(left, right) {
    return sizes.indexOf(left) > sizes.indexOf(right);
}
/** What was published stays published: consumers count their days by these entries. */
function checkHistory(was, now, at) {
    const findings = [];
    const entries = new Map((now.changelog ?? []).map((entry, index) => [entry.version, { entry, index }]));
    for (const old of was.changelog ?? []) {
        const kept = entries.get(old.version);
        if (!kept) {
            findings.push({ rule: 'changelog-rewritten', level: 'error', message: `The changelog of ${now.name} has lost its entry for ${old.version}`, ...at('/changelog'), next: 'Put it back: consumers count their grace by it' });
            continue;
        }
        if (graceShortened(old, kept.entry)) {
            findings.push({ rule: 'grace-shortened', level: 'error', message: `The grace of ${now.name} ${old.version} ended on ${old.grace_until}, and would end ${kept.entry.grace_until === undefined ? 'by the policy' : `on ${kept.entry.grace_until}`}`, ...at(`/changelog/${kept.index}/grace_until`), next: `Write grace_until: ${old.grace_until} again, or a later time` });
        }
    }
    return findings;
}
function graceShortened(old, now) {
    if (old.grace_until === undefined)
        return false;
    // Not a number, for a text that is no time, compares as false, and so counts as shortened.
    return now.grace_until === undefined || !(Date.parse(now.grace_until) >= Date.parse(old.grace_until));
}
/**
 * Finds imports of what the realm does not hold.
 * One that is new with this change is an error. One that was there before is a warning: its provider has gone, which is for
 * `check` to tell the consumer and no fault of whoever changes the realm now.
 * @param before undefined where there is nothing to compare with
 */
function checkReferences(before, after) {
    const locate = (0,_locate_js__WEBPACK_IMPORTED_MODULE_2__/* .locator */ .f)(after);
    const findings = [];
    for (const [name, domain] of after.domains) {
        const old = before?.domains.get(name)?.imports;
        for (const [index, imported] of domain.imports.entries()) {
            const missing = missingTarget(after, imported);
            if (missing === undefined)
                continue;
            const isNew = before !== undefined && !(old ?? []).some((each) => each.contract === imported.contract && each.from === imported.from);
            findings.push({ ...missing, level: isNew ? 'error' : 'warning', ...locate(_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .layout */ .Zp.imports(name), `/imports/${index}/${missing.rule === 'missing-domain' ? 'from' : 'contract'}`) });
        }
    }
    return findings;
}
function missingTarget(realm, { contract, from }) {
    if (realm.broken.has(from))
        return undefined;
    const provider = realm.domains.get(from);
    if (!provider)
        return { rule: 'missing-domain', message: `There is no domain ${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteShort */ .pf)(from)} in the realm`, next: `Use one of: ${listed(realm.domains.keys())}` };
    if (provider.exports.some((each) => each.name === contract))
        return undefined;
    return { rule: 'missing-export', message: `${from} exports no ${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteShort */ .pf)(contract)}`, next: `Use one of: ${listed(provider.exports.map((each) => each.name))}` };
}
function listed(names) {
    const all = [...names].sort();
    return all.length === 0 ? '(there is none)' : `${all.slice(0, 8).join(', ')}${all.length > 8 ? ', …' : ''}`;
}


/***/ })

};
