export const id = 414;
export const ids = [414];
export const modules = {

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

/***/ 48125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ largestAction),
/* harmony export */   ib: () => (/* binding */ ROOM),
/* harmony export */   pO: () => (/* binding */ shortenChangelogs),
/* harmony export */   vi: () => (/* binding */ dispensable)
/* harmony export */ });
/* harmony import */ var _document_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95432);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44734);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18067);
/** How long a changelog grows: a file of a realm has an end, and git keeps what left it. */



/** Above this the oldest entries leave an exports file: well before it reaches the size at which nobody reads it any more. */
const ROOM = (_document_text_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx / 4) * 3;
/**
 * How many of the oldest entries may leave without another verdict on any import.
 *
 * An import is judged by the lowest version that breaks with what it has resolved. Once that entry has left, the oldest
 * release that stayed is the lowest: so its grace has to be over as well, and so has everything that is older.
 * @param changelog newest first
 */
function dispensable(realm, changelog, now) {
    const ended = changelog.findLastIndex((entry) => !(0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .graceHasEnded */ .nm)(realm, entry, now)) + 1;
    const stays = changelog.findIndex((entry, index) => index >= ended && !(0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isPrerelease */ .V1)((0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(entry.version)));
    return stays === -1 ? 0 : changelog.length - stays - 1;
}
/**
 * Takes the oldest entries out of the changelogs of a domain; where none may leave, because of a grace, the oldest ones lose their words.
 * @param excess bytes that should go
 * @returns undefined when nothing may leave
 */
function shortenChangelogs(realm, exports, excess, now) {
    const left = exports.map((each) => ({ each, may: dispensable(realm, each.changelog ?? [], now), gone: 0 }));
    const oldest = ({ each, gone }) => each.changelog.at(-1 - gone);
    for (let bytes = 0; bytes < excess;) {
        const [next] = left.filter(({ may, gone }) => gone < may).sort((one, other) => timeOf(oldest(one)) - timeOf(oldest(other)));
        if (next === undefined)
            break;
        bytes += Buffer.byteLength(JSON.stringify(oldest(next)));
        next.gone += 1;
    }
    if (left.every(({ gone }) => gone === 0))
        return withoutWords(exports, excess);
    return left.map(({ each, gone }) => (gone === 0 ? each : { ...each, changelog: withoutOldest(each.changelog, gone) }));
}
/** What stands for the words of an entry: whom it concerns is in its other fields, and git has the words. */
const wordsAreGone = 'See the history of this file';
/** The oldest entries without their words, but the newest one of each export, which says what is new. */
function withoutWords(exports, excess) {
    const entries = exports.flatMap((each) => (each.changelog ?? []).slice(1)).map((entry) => ({ entry, saves: Buffer.byteLength(JSON.stringify(entry.changes)) - Buffer.byteLength(JSON.stringify([wordsAreGone])) }));
    const silenced = new Set();
    let bytes = 0;
    for (const { entry, saves } of entries.filter((each) => each.saves > 0).sort((one, other) => timeOf(one.entry) - timeOf(other.entry))) {
        if (bytes >= excess)
            break;
        bytes += saves;
        silenced.add(entry);
    }
    if (silenced.size === 0)
        return undefined;
    return exports.map((each) => (each.changelog?.some((entry) => silenced.has(entry)) === true ? { ...each, changelog: each.changelog.map((entry) => (silenced.has(entry) ? { ...entry, changes: [wordsAreGone] } : entry)) } : each));
}
/** What the versions that leave asked of consumers is asked by the oldest that stays: whoever is behind all of them owes it still. */
function withoutOldest(changelog, count) {
    const kept = changelog.slice(0, -count);
    const last = kept.at(-1);
    const action = largestAction([last, ...changelog.slice(-count)].map((entry) => entry.asks ?? 'none'));
    return action === 'none' ? kept : [...kept.slice(0, -1), { ...last, asks: action }];
}
/** The most that any of several changes asks of consumers. */
function largestAction(actions) {
    if (actions.includes('must-act'))
        return 'must-act';
    return actions.includes('may-tighten') ? 'may-tighten' : 'none';
}
function timeOf(entry) {
    return (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .instantOf */ .B9)(entry.published_at ?? entry.date);
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


/***/ }),

/***/ 44734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ instantOf),
/* harmony export */   N_: () => (/* binding */ importState),
/* harmony export */   XN: () => (/* binding */ graceEnded),
/* harmony export */   g_: () => (/* binding */ importStates),
/* harmony export */   nm: () => (/* binding */ graceHasEnded)
/* harmony export */ });
/* harmony import */ var _deprecated_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62058);
/* harmony import */ var _diff_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76423);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18067);
/** The state of an import as a pure function of the realm and the time: current, stale or broken, why, and until when. */



const DAY = 86_400_000;
/**
 * Judges one import from the realm alone. What its file says about its status is only a cache and is not read.
 *
 * Only the realm is looked at, so a binding is not: whether the bound file exists and covers what was resolved is
 * known where the code is, and is added there (`binding-gone`, `binding-no-longer-covers`).
 * @param domain the consumer
 * @param now ISO 8601 UTC; another time replays another verdict
 * @returns never throws: what cannot be read is broken, with the reason
 */
function importState(realm, domain, imported, now) {
    const provider = realm.domains.get(imported.from)?.exports.find((exported) => exported.name === imported.contract);
    const resolved = readVersion(imported.resolved_version);
    const verdict = judge(realm, imported, provider, resolved, now);
    return {
        domain,
        contract: imported.contract,
        from: imported.from,
        range: imported.version,
        ...(imported.binding === undefined ? {} : { binding: imported.binding }),
        ...(resolved === undefined ? {} : { resolved }),
        ...(provider === undefined ? {} : { newest: provider.version }),
        state: verdict.state,
        pending: resolved === undefined,
        rule: verdict.rule,
        reason: verdict.reason,
        ...(verdict.since === undefined ? {} : { since: verdict.since }),
        ...(verdict.deadline === undefined ? {} : { until: verdict.deadline.until, daysLeft: verdict.deadline.daysLeft }),
    };
}
/** The state of every import of a realm, by domain and then in the order of its file. */
function importStates(realm, now) {
    const names = [...realm.domains.keys()].sort();
    return names.flatMap((name) => realm.domains.get(name).imports.map((imported) => importState(realm, name, imported, now)));
}
function judge(realm, imported, provider, resolved, now) {
    const { contract, from, version: range } = imported;
    const unreadable = realm.broken.get(from);
    if (unreadable)
        return { state: 'broken', rule: 'domain-unreadable', reason: `the files of ${from} cannot be read: ${unreadable.message}` };
    if (!realm.domains.has(from))
        return { state: 'broken', rule: 'domain-gone', reason: `there is no domain ${(0,_diff_change_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(from)} in the realm` };
    if (!provider)
        return { state: 'broken', rule: 'export-gone', reason: `${from} publishes no ${(0,_diff_change_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(contract)}` };
    const newest = readVersion(provider.version);
    if (newest === undefined)
        return { state: 'broken', rule: 'version-unreadable', reason: `${from} publishes ${contract} under ${(0,_diff_change_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(provider.version)}, which is no version` };
    if (!isRange(range))
        return { state: 'broken', rule: 'version-unreadable', reason: `${(0,_diff_change_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(range)} is no version range` };
    const releases = offered(provider, newest, now);
    const accepted = releases.filter((release) => (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .satisfies */ .ib)(release.version, range));
    if (!(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .satisfies */ .ib)(newest, range))
        return outOfRange(realm, imported, provider, newest, resolved, accepted, now);
    if (resolved === undefined)
        return { state: 'stale', rule: 'never-resolved', reason: `${contract} ${newest} is available and was never resolved` };
    const order = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(resolved, newest);
    if (order > 0)
        return { state: 'stale', rule: 'resolved-ahead', reason: `resolved at ${resolved}, but ${from} has gone back to ${newest}` };
    if (order < 0)
        return newerInRange(realm, provider, newest, resolved, now);
    return upToDate(imported, provider, newest);
}
/** Resolved at the newest version, unless the provider asks everybody to leave. */
function upToDate(imported, provider, newest) {
    if ((0,_deprecated_js__WEBPACK_IMPORTED_MODULE_2__/* .isDeprecated */ .o)(provider)) {
        const why = typeof provider.deprecated === 'string' ? `: ${provider.deprecated}` : '';
        return { state: 'stale', rule: 'deprecated', reason: `${provider.name} is deprecated${why}` };
    }
    return { state: 'current', rule: 'up-to-date', reason: `resolved at ${newest}, the newest version`, since: imported.resolved_at };
}
/** The range lets the newest version in, but the import was brought up to an older one. */
function newerInRange(realm, provider, newest, resolved, now) {
    const first = firstEntry(provider, (version) => (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(version, resolved) > 0);
    // Who follows pre-releases was promised nothing, and is given no grace.
    if ((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrerelease */ .V1)(resolved) || (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .bumpBetween */ .HQ)(resolved, newest) !== 'major') {
        return { state: 'stale', rule: 'newer-version', reason: `${newest} is available; resolved at ${resolved}`, since: publishedAt(first) };
    }
    const breaking = breakingEntry(provider, resolved);
    const deadline = graceOf(realm, breaking, now);
    // An open-ended range accepts whatever comes, so it never leaves the range; what ends is only the count of days.
    if (!deadline || deadline.over) {
        const ended = deadline ? `, and its grace ended on ${deadline.until}` : '';
        return { state: 'stale', rule: 'newer-version', reason: `${newest} is a newer major than ${resolved}${ended}`, since: publishedAt(first) };
    }
    return { state: 'stale', rule: 'newer-major', reason: `${newest} is a newer major than ${resolved}; ${daysText(deadline)} to move`, since: publishedAt(breaking), deadline };
}
/** The newest version is not accepted: above the range, below it, or a pre-release nobody asked for. */
function outOfRange(realm, imported, provider, newest, resolved, accepted, now) {
    const { contract, version: range } = imported;
    const best = accepted[0];
    if ((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrerelease */ .V1)(newest)) {
        if (resolved === undefined && best === undefined)
            return { state: 'stale', rule: 'never-resolved', reason: `${contract} is published only as the pre-release ${newest}, which ${(0,_diff_change_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(range)} does not ask for` };
        const available = best !== undefined && (resolved === undefined || (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(resolved, best.version) < 0);
        if (!available)
            return { state: 'current', rule: 'pre-release-only', reason: `resolved at ${resolved}; ${newest} is a pre-release, which ${(0,_diff_change_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(range)} does not ask for`, since: imported.resolved_at };
        return { state: 'stale', rule: resolved === undefined ? 'never-resolved' : 'newer-version', reason: `${best.version} is available`, since: publishedAt(entryOf(provider, best.version)) };
    }
    const above = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbove */ .oi)(newest, range) || (resolved !== undefined && (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(newest, resolved) > 0);
    if (!above) {
        return { state: 'broken', rule: 'out-of-range', reason: `the newest version of ${contract} is ${newest}, which ${(0,_diff_change_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(range)} does not accept` };
    }
    const base = resolved !== undefined && (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .satisfies */ .ib)(resolved, range) ? resolved : undefined;
    const breaking = base === undefined ? firstEntry(provider, (version) => (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbove */ .oi)(version, range)) : leavingEntry(provider, base, range);
    const left = latest(graceOf(realm, breaking, now), best && deadlineOf(best.until, now));
    const major = base === undefined || (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .bumpBetween */ .HQ)(base, newest) === 'major';
    const subject = `${newest} is outside ${(0,_diff_change_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(range)}`;
    const supported = best === undefined ? '' : `; ${best.version} is still supported`;
    // A version kept without an end is there to be read for as long as it stays.
    if (best !== undefined && best.until === undefined) {
        return { state: 'stale', rule: resolved === undefined ? 'never-resolved' : major ? 'newer-major' : 'left-range', reason: subject + supported, since: publishedAt(breaking) };
    }
    if (!left || left.over) {
        const when = left ? `its grace ended on ${left.until}` : `the changelog does not say when it was published, so there is no grace to count`;
        return { state: 'broken', rule: 'grace-ended', reason: `${subject}, and ${when}`, since: left?.until };
    }
    const rule = resolved === undefined ? 'never-resolved' : major ? 'newer-major' : 'left-range';
    return { state: 'stale', rule, reason: `${subject}; ${daysText(left)} to move${supported}`, since: publishedAt(breaking), deadline: left };
}
/** The newest version and the older majors that are still supported, highest first. */
function offered(provider, newest, now) {
    const releases = [{ version: newest }];
    for (const { version, until } of provider.supported ?? []) {
        const known = readVersion(version);
        if (known === undefined || (until !== undefined && graceEnded(until, now)))
            continue;
        releases.push({ version: known, until });
    }
    return releases.sort((left, right) => (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(right.version, left.version));
}
/** The changelog entry of the lowest version that meets a condition: the first step of that kind. */
function firstEntry(provider, meets) {
    let first;
    for (const entry of provider.changelog ?? []) {
        const version = readVersion(entry.version);
        if (version === undefined || !meets(version))
            continue;
        if (first === undefined || (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(version, readVersion(first.version)) < 0)
            first = entry;
    }
    return first;
}
function entryOf(provider, version) {
    return firstEntry(provider, (candidate) => candidate === version);
}
/** The publication that broke with what was resolved: a third major does not prolong the grace of the second. */
function breakingEntry(provider, resolved) {
    return firstEntry(provider, (version) => !(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrerelease */ .V1)(version) && (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(version, resolved) > 0 && (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .bumpBetween */ .HQ)(resolved, version) === 'major');
}
/** The publication that left the range; the first newer major where there is one. */
function leavingEntry(provider, resolved, range) {
    return breakingEntry(provider, resolved) ?? firstEntry(provider, (version) => !(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrerelease */ .V1)(version) && (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbove */ .oi)(version, range));
}
/**
 * When the grace of a publication ends: as written when it was published, so that nobody shortens it later by
 * changing the policy; for entries written by hand, the policy counted from their date.
 */
function graceOf(realm, entry, now) {
    if (entry === undefined)
        return undefined;
    const written = deadlineOf(entry.grace_until, now);
    if (written)
        return written;
    const published = publishedAt(entry);
    if (published === undefined)
        return undefined;
    const end = new Date(instantOf(published) + realm.config.governance.breaking_changes.grace_period_days * DAY);
    if (Number.isNaN(end.getTime()))
        return undefined;
    return deadlineOf(isDate(published) ? end.toISOString().slice(0, 10) : end.toISOString(), now);
}
/**
 * Reads the end of a grace. A plain date (2026-02-07) includes that day: who publishes in the evening shortens
 * nobody's last day, and the day people read is the last one they have.
 */
function deadlineOf(until, now) {
    if (until === undefined)
        return undefined;
    const at = instantOf(until);
    if (Number.isNaN(at))
        return undefined;
    const present = instantOf(now);
    const end = isDate(until) ? at + DAY : at;
    // Not a number, for a time that is none, compares as false: such a grace counts as over.
    return { until, daysLeft: Math.max(0, Math.ceil((at - present) / DAY)) + 0, over: !(present < end) };
}
/** Whether a grace is over, as its end is written: a plain date includes that day, and what is no time has passed. */
function graceEnded(until, now) {
    return deadlineOf(until, now)?.over ?? true;
}
/** Whether consumers have no day left that they could count by a publication: it is over, or was never counted. */
function graceHasEnded(realm, entry, now) {
    return graceOf(realm, entry, now)?.over ?? true;
}
function latest(left, right) {
    if (!left || !right)
        return left ?? right;
    return instantOf(left.until) >= instantOf(right.until) ? left : right;
}
function daysText(deadline) {
    if (deadline.daysLeft === 0)
        return `until the end of ${deadline.until}`;
    return `${deadline.daysLeft} day${deadline.daysLeft === 1 ? '' : 's'} left (until ${deadline.until})`;
}
function publishedAt(entry) {
    if (entry === undefined)
        return undefined;
    const text = entry.published_at ?? entry.date;
    return Number.isNaN(instantOf(text)) ? undefined : text;
}
/** A time in milliseconds; one without a zone is UTC, so that a verdict is the same on every machine. */
function instantOf(text) {
    return Date.parse(/\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/.test(text) && !/[+-]\d{2}:?\d{2}$/.test(text.slice(11)) ? `${text.replace(' ', 'T')}Z` : text);
}
function isDate(text) {
    return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
/** A version from a file, canonical; undefined when it is none, which then counts as absent. */
function readVersion(text) {
    if (text === undefined)
        return undefined;
    try {
        return (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(text);
    }
    catch {
        return undefined;
    }
}
function isRange(text) {
    try {
        (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseRange */ .yx)(text);
        return true;
    }
    catch {
        return false;
    }
}


/***/ })

};
