export const id = 943;
export const ids = [943];
export const modules = {

/***/ 99679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ planTelling),
/* harmony export */   Z: () => (/* binding */ noticesFor)
/* harmony export */ });
/* harmony import */ var _core_changelog_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48125);
/* harmony import */ var _core_graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12563);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var _core_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91203);
/* harmony import */ var _core_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44734);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85583);
/** Whom a publication concerns, and what each of them is asked to do. */






/**
 * How those whom a commit concerns hear of it: the realm's own workflow tells them, or this run does.
 * @param after the realm as it is once the commit is in
 * @param notices what there is to tell; nobody is told anything but that
 * @param importsMoved whether this domain's own issues may have to be closed
 */
function planTelling(after, domain, notices, importsMoved, now) {
    if (after.fansOut)
        return { notices: [] };
    const concerned = concernedBy(after, domain, importsMoved, now);
    return { notices, ...(concerned.length > 0 ? { fanOut: { as: 'provider', consumers: concerned } } : {}) };
}
/**
 * Whom a domain's own run may have something to say to: those who are behind on what it publishes, and itself when its
 * imports moved, whose issues can be closed.
 */
function concernedBy(after, domain, importsMoved, now) {
    const behind = [...after.domains.values()].filter(({ name, imports }) => imports.some((imported) => imported.from === domain && (0,_core_state_js__WEBPACK_IMPORTED_MODULE_1__/* .importState */ .N_)(after, name, imported, now).state !== 'current'));
    return [...new Set([...behind.map(({ name }) => name), ...(importsMoved ? [domain] : [])])].sort();
}
/**
 * One notice per consumer and contract.
 * @param after the realm as it is once the publications are in
 */
function noticesFor(after, provider, publications, now) {
    const notices = [];
    for (const { before, after: published, diff } of publications) {
        if (!before || diff.bump === 'none')
            continue;
        for (const { domain, imported } of (0,_core_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .consumersOf */ .d$)(after, provider, published.name)) {
            const state = (0,_core_state_js__WEBPACK_IMPORTED_MODULE_1__/* .importState */ .N_)(after, domain, imported, now);
            if (state.state === 'current')
                continue;
            const file = after.domains.get(domain).file;
            const action = (0,_core_changelog_js__WEBPACK_IMPORTED_MODULE_3__/* .largestAction */ .R8)([...diff.changes.map((change) => change.action), ...owed(published, imported)]);
            if (file.notify?.only === 'action-needed' && action === 'none' && state.state !== 'broken')
                continue;
            notices.push({
                consumer: domain,
                ...(0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)('repository', file.repo_url === undefined ? undefined : (0,_core_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRepositoryUrl */ .fn)(file.repo_url)?.path),
                provider,
                contract: published.name,
                range: imported.version,
                ...(0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)('binding', imported.binding),
                ...(0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)('resolved', imported.resolved_version),
                version: published.version,
                bump: diff.bump,
                direction: diff.direction,
                action,
                state,
                changes: diff.changes,
                changelog: sinceResolved(published, imported),
                realm: after.config.name,
            });
        }
    }
    return notices;
}
/** What the versions between the one a consumer has resolved and the newest ask of it, whether or not it was told of each. */
function owed(published, imported) {
    return sinceResolved(published, imported).map((entry) => entry.asks ?? 'none');
}
function sinceResolved(published, imported) {
    const resolved = imported.resolved_version;
    return (published.changelog ?? []).filter((entry) => resolved !== undefined && semver__WEBPACK_IMPORTED_MODULE_0__.valid(entry.version) !== null && semver__WEBPACK_IMPORTED_MODULE_0__.gt(entry.version, resolved));
}


/***/ }),

/***/ 82229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ withoutDomain),
/* harmony export */   z: () => (/* binding */ withDomain)
/* harmony export */ });
/**
 * Puts a domain into a realm, in place of the one of its name.
 * @returns a new realm; nothing is written
 */
function withDomain(realm, domain) {
    return { ...realm, domains: new Map(realm.domains).set(domain.name, domain) };
}
/**
 * Takes a domain out of a realm.
 * @returns a new realm; nothing is written
 */
function withoutDomain(realm, name) {
    const domains = new Map(realm.domains);
    domains.delete(name);
    return { ...realm, domains };
}


/***/ }),

/***/ 12563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   cQ: () => (/* binding */ graphOf),
/* harmony export */   d$: () => (/* binding */ consumersOf)
/* harmony export */ });
/* harmony import */ var _deprecated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62058);
/** Who depends on whom in a realm. */

/** Other domains whose files cannot be read: whether they import from a domain is not known. */
function unreadable(realm, domain) {
    return [...realm.broken.keys()].filter((name) => name !== domain).sort();
}
/**
 * Finds who imports from a domain.
 * @param contract only imports of this contract
 * @returns by name of the consumer, then in the order of its file
 */
function consumersOf(realm, domain, contract) {
    return [...realm.domains.keys()].sort(byCodeUnit).flatMap((name) => realm.domains.get(name).imports
        .filter((imported) => imported.from === domain && (contract === undefined || imported.contract === contract))
        .map((imported) => ({ domain: name, imported })));
}
/** Draws a realm: every domain is a node, also one that is only imported from; every import is an edge. */
function graphOf(realm) {
    const nodes = new Map();
    for (const [name, { exports }] of realm.domains) {
        nodes.set(name, {
            domain: name,
            exports: exports.map((exported) => ({
                name: exported.name,
                version: exported.version,
                direction: exported.direction ?? 'provides',
                deprecated: (0,_deprecated_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeprecated */ .o)(exported),
            })),
        });
    }
    for (const name of realm.broken.keys())
        nodes.set(name, { domain: name, exports: [], missing: 'unreadable' });
    const edges = [];
    for (const [consumer, { imports }] of realm.domains) {
        for (const imported of imports) {
            const provider = imported.from;
            if (!nodes.has(provider))
                nodes.set(provider, { domain: provider, exports: [], missing: 'absent' });
            const published = nodes.get(provider).exports.find((exported) => exported.name === imported.contract);
            edges.push({
                provider,
                consumer,
                contract: imported.contract,
                range: imported.version,
                ...(published === undefined ? {} : { version: published.version, direction: published.direction }),
                ...(imported.resolved_version === undefined ? {} : { resolved: imported.resolved_version }),
                ...(imported.binding === undefined ? {} : { binding: imported.binding }),
            });
        }
    }
    return {
        nodes: [...nodes.values()].sort((left, right) => byCodeUnit(left.domain, right.domain)),
        edges: edges.sort((left, right) => byCodeUnit(left.provider, right.provider) || byCodeUnit(left.contract, right.contract) || byCodeUnit(left.consumer, right.consumer)),
    };
}
function byCodeUnit(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}


/***/ })

};
