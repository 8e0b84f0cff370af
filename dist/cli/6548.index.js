export const id = 6548;
export const ids = [6548];
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

/***/ 7581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xb: () => (/* binding */ chooseRoute),
/* harmony export */   gB: () => (/* binding */ waitingBranch),
/* harmony export */   iA: () => (/* binding */ trailersOf),
/* harmony export */   yX: () => (/* binding */ proposalFor)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_proposal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4913);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18067);
/** Where a commit goes: straight to the realm's main branch, or to a branch that waits for a review. */



/** The branch on which a domain's changes may be waiting; undefined in a realm where nothing has to wait. */
function waitingBranch(realm, domain) {
    const { publish, breaking_changes: breaking } = realm.config.governance;
    return publish === 'pull-request' || breaking.require_approval ? `sync/${domain}` : undefined;
}
/**
 * Decides how a domain's commit reaches the realm.
 * @param what what a person says by hand, which no later run says again: it waits on a branch of its own, where no sync replaces it
 * @param asked `push` or `pull-request`, when the run says so itself; it may be stricter than the realm, never laxer
 * @throws BlueError REFUSED where the realm reads its members itself
 */
function chooseRoute(realm, domain, publications, asked, what) {
    const { publish, breaking_changes: breaking } = realm.config.governance;
    if (publish === 'pull') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .Bi('REFUSED', `The realm ${realm.config.name} reads its members itself (governance.publish: pull): members do not write to it`, {
            location: { file: 'realm.yaml' },
            next: 'Use `check` here; the realm collects what this repo publishes',
        });
    }
    // A dot is in no name of a domain, so that no domain's own branch is meant.
    const branch = `sync/${domain}${what === undefined ? '' : `.${what}`}`;
    if (breaking.require_approval && (0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .largestBump */ .Fb)(publications.map((each) => each.diff.bump)) === 'major') {
        return { branch, why: 'a breaking change needs approval here (governance.breaking_changes.require_approval)' };
    }
    if (publish === 'pull-request')
        return { branch, why: 'this realm is written by pull request (governance.publish)' };
    if (asked === 'pull-request')
        return { branch, why: 'asked for with --publish pull-request' };
    return {};
}
/** The lines at the end of a commit's message: where it comes from and, for one that waits, what it says. */
function trailersOf(repo, route, content) {
    return [...(repo.commit === undefined ? [] : [`Source-Commit: ${repo.commit}`]), ...(route.branch === undefined ? [] : [(0,_core_proposal_js__WEBPACK_IMPORTED_MODULE_2__/* .proposalTrailer */ .kq)(content)])];
}
/** What the pull request for a commit that waits says; nothing for one that goes straight to the main branch. */
function proposalFor(realm, domain, route, content) {
    if (route.branch === undefined)
        return {};
    return { proposal: { domain, why: route.why ?? 'it asks for a review', approvers: realm.config.governance.approvers, ...content } };
}


/***/ }),

/***/ 33413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   Vk: () => (/* binding */ sameJson),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   kP: () => (/* binding */ checkDepth),
/* harmony export */   xH: () => (/* binding */ pointerTo)
/* harmony export */ });
/* unused harmony export MAX_DEPTH */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/** One text for one meaning: JSON with sorted keys, for comparing and for fingerprints. */


/** Deeper data is no contract anybody reads, and recursion over it would end the process. */
const MAX_DEPTH = 256;
/**
 * Writes data as JSON with the keys of every object in code unit order, so that equal data is equal text.
 * @throws BlueError TOO_LARGE when it is nested deeper than `MAX_DEPTH`
 */
function canonicalJson(data, depth = 0) {
    if (data === null || typeof data !== 'object')
        return JSON.stringify(data);
    checkDepth(depth);
    if (Array.isArray(data))
        return `[${data.map((item) => canonicalJson(item, depth + 1)).join(',')}]`;
    const entries = Object.keys(data).sort().flatMap((key) => {
        const value = data[key];
        return value === undefined ? [] : [`${JSON.stringify(key)}:${canonicalJson(value, depth + 1)}`];
    });
    return `{${entries.join(',')}}`;
}
/** Refuses to go on below a level. @throws BlueError TOO_LARGE */
function checkDepth(depth) {
    if (depth > MAX_DEPTH)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BlueError */ .Bi('TOO_LARGE', `Data is nested deeper than ${MAX_DEPTH} levels`, { next: 'Flatten it' });
}
/** Whether two pieces of data are equal as JSON, whatever the order of their keys. */
function sameJson(left, right) {
    if (left === right)
        return true;
    if (left === undefined || right === undefined)
        return false;
    return canonicalJson(left) === canonicalJson(right);
}
/** Whether data is an object, not a list and not null. */
function isObject(data) {
    return typeof data === 'object' && data !== null && !Array.isArray(data);
}
/** A member that the object itself has: `__proto__` and `constructor` of others' data mean nothing here. */
function member(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}
/** One step of a JSON Pointer (RFC 6901). */
function pointerTo(pointer, key) {
    return `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
/**
 * The identity of a change: SHA-256, hex, over rule, pointer, before and after, and over no words, so that an
 * approval survives a better sentence and covers exactly this change on any branch.
 */
function fingerprint(rule, pointer, before, after) {
    const identity = { rule, pointer };
    if (before !== undefined)
        identity['before'] = before;
    if (after !== undefined)
        identity['after'] = after;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonicalJson(identity)).digest('hex');
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

/***/ 96950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ editCodeowners),
/* harmony export */   Z: () => (/* binding */ codeownersText)
/* harmony export */ });
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77529);
/** `.github/CODEOWNERS`: who reviews which part of a realm, between two marks; hand-written lines stay. */

const BEGIN = '# blue:begin - written by `blue realm init`, `join` and `leave`; changes up to blue:end are lost';
const END = '# blue:end';
const BEGIN_MARK = /^# *blue:begin\b/;
const END_MARK = /^# *blue:end\b/;
// An owner is a login, a team or an email; anything else would make GitHub skip the line.
// docs.github.com/repositories/…/about-code-owners, "CODEOWNERS syntax".
const OWNER = /^(?:@[A-Za-z0-9][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_.-]+)?|[^\s@#]+@[^\s@#]+)$/;
/**
 * Brings CODEOWNERS in step with the domains: each folder to its maintainers, everything shared to the approvers.
 * @param domains all domains the realm has afterwards
 * @returns undefined when nothing changes
 */
function editCodeowners(realm, domains) {
    const text = realm.texts.get(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.codeowners);
    const content = codeownersText(text, realm.config.governance.approvers, [...domains, ...brokenDomains(realm, domains)]);
    return content === text ? undefined : { path: _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.codeowners, content };
}
/** A domain whose files are bad keeps its line as it stands: nobody may lose a folder to a typing error. */
function brokenDomains(realm, domains) {
    const kept = [];
    for (const line of (realm.texts.get(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.codeowners) ?? '').split(/\r?\n/)) {
        const [path = '', ...owners] = line.trim().split(/\s+/);
        const name = /^\/domains\/([^/]+)\/$/.exec(path)?.[1];
        if (name === undefined || !realm.broken.has(name) || [...domains, ...kept].some((each) => each.name === name))
            continue;
        kept.push({ name, maintainers: owners });
    }
    return kept;
}
/**
 * Writes the part between the marks.
 * @param text the file as it is; undefined for none
 * @returns its new text, with LF line ends
 */
function codeownersText(text, approvers, domains) {
    const lines = [BEGIN];
    const add = (path, owners) => {
        const known = owners.filter((owner) => OWNER.test(owner));
        // A path without owners would take away those of an earlier line.
        if (known.length > 0)
            lines.push(`${path} ${known.join(' ')}`);
    };
    // The last matching line wins, so what is shared comes first.
    for (const path of [`/${_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.realm}`, `/${_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.contracts}`, '/.github/', `/${_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.domains}`])
        add(path, approvers);
    const sorted = [...domains].sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name, maintainers } of sorted)
        add(`/${_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.folder(name)}/`, maintainers);
    lines.push(END);
    const old = (text ?? '').replace(/^\ufeff/, '').replaceAll('\r\n', '\n').replace(/\n$/, '').split('\n');
    if (text === undefined || text.trim() === '')
        return `${lines.join('\n')}\n`;
    const begin = old.findIndex((line) => BEGIN_MARK.test(line));
    const length = begin === -1 ? -1 : old.slice(begin).findIndex((line) => END_MARK.test(line));
    if (begin === -1 || length === -1) {
        // Without both marks nothing can be told apart from hand-written lines: those stay, and ours come after.
        const kept = old.filter((line) => !BEGIN_MARK.test(line) && !END_MARK.test(line));
        return `${[...kept, ...(kept.at(-1) === '' ? [] : ['']), ...lines].join('\n')}\n`;
    }
    return `${[...old.slice(0, begin), ...lines, ...old.slice(begin + length + 1)].join('\n')}\n`;
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


/***/ }),

/***/ 4913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ proposedFrom),
/* harmony export */   cE: () => (/* binding */ proposalOf),
/* harmony export */   kq: () => (/* binding */ proposalTrailer),
/* harmony export */   ld: () => (/* binding */ isProposal)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33413);
/** What a proposal says, apart from when and at which commit it was said: the same again is no news to those who review it. */


const key = 'Proposal';
/** The trailer by which a store knows that a branch says the same already. */
function proposalTrailer({ exports = [], imports = [] }) {
    const content = { exports: exports.map(lastingExport), imports: imports.map(lastingImport) };
    return `${key}: ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(content)).digest('hex')}`;
}
/** Finds the trailer in a commit's message. */
function proposalOf(message) {
    return new RegExp(`^${key}: [0-9a-f]{64}$`, 'm').exec(message)?.[0];
}
/** Whether a commit is a proposal as it was made: one that people have added to is theirs. */
function isProposal({ message, parents }) {
    return parents.length === 1 && proposalOf(message) !== undefined;
}
/** The commit of the member's repo that a proposal was made from. */
function proposedFrom(message) {
    return /^Source-Commit: ([0-9a-f]{40,64})$/m.exec(message)?.[1];
}
function lastingExport({ source: _source, changelog, supported, ...rest }) {
    return { ...rest, changelog: (changelog ?? []).map(lastingEntry), supported: (supported ?? []).map(({ until: _until, ...older }) => older) };
}
/** The day a grace ends is news: while a breaking change waits for its review, the days of its consumers must not run out. */
function lastingEntry({ date: _date, published_at: _published, grace_until: grace, ...rest }) {
    return { ...rest, ...(grace === undefined ? {} : { grace: grace.slice(0, 10) }) };
}
function lastingImport({ resolved_at: _resolved, evidence, ...rest }) {
    return { ...rest, evidence: evidence === undefined ? undefined : { ...evidence, commit: undefined } };
}


/***/ })

};
