export const id = 4793;
export const ids = [4793];
export const modules = {

/***/ 77708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ versionsToKeep),
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   He: () => (/* binding */ owedBy),
/* harmony export */   O3: () => (/* binding */ ownWorkflow),
/* harmony export */   Pt: () => (/* binding */ dispatchEvent),
/* harmony export */   Uv: () => (/* binding */ decideIssue),
/* harmony export */   j8: () => (/* binding */ chooseIssue),
/* harmony export */   ku: () => (/* binding */ baseLabel)
/* harmony export */ });
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98324);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18067);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55845);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91203);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44734);
/** The pure part of telling consumers: who is owed what, and what an issue in a given state needs. */





/** Why nothing can be written to a repository's issues; undefined when it can be tried. */
function unreachable(view) {
    if (!view.found)
        return view.reason;
    if (view.archived)
        return 'the repository is archived';
    return view.issuesEnabled ? undefined : 'issues are switched off in this repository';
}
/** The event that consumers' workflows listen to. */
const dispatchEvent = 'realm-contract-changed';
/** Who opens issues when a repository's own workflow does: in its own repository, its issue is as good as the realm's. */
const ownWorkflow = 'github-actions[bot]';
/** Issues of ours carry this label from their creation on; people may take it off. */
const baseLabel = 'realm';
/**
 * Works out what every consumer is owed at a time: one entry for each import that is stale or broken and that its domain
 * wants to hear about.
 * @param ledger gives the content of older versions, so that the text can say what changed since the resolved one
 * @param now ISO 8601 UTC
 * @returns every readable domain by name, also those that are owed nothing: their issues may have to be closed
 */
function owedBy(realm, ledger, now) {
    const consumers = [];
    for (const name of [...realm.domains.keys()].sort()) {
        const domain = realm.domains.get(name);
        const place = domain.file.repo_url === undefined ? undefined : (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRepositoryUrl */ .fn)(domain.file.repo_url);
        const owed = [];
        for (const imported of domain.imports) {
            const state = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .importState */ .N_)(realm, name, imported, now);
            if (state.state === 'current')
                continue;
            const entry = owedFor(realm, ledger, domain.file, state, place?.path);
            if (entry !== undefined && !owed.some((other) => other.key === entry.key))
                owed.push(entry);
        }
        consumers.push({
            consumer: name,
            ...(place === undefined ? {} : { repository: place.path, host: place.host }),
            maintainers: domain.file.maintainers,
            owed,
        });
    }
    return consumers;
}
function owedFor(realm, ledger, file, state, repository) {
    const key = `${state.from}/${state.contract}`;
    const provider = realm.domains.get(state.from);
    const published = provider?.exports.find((each) => each.name === state.contract);
    const past = state.resolved === undefined ? undefined : pastVersion(ledger, key, state.resolved);
    const { changes, bump, action } = compare(realm, past, published, state);
    const preferences = file.notify ?? {};
    if (preferences.only === 'action-needed' && action === 'none' && state.state !== 'broken')
        return undefined;
    const notice = {
        consumer: state.domain,
        ...(repository === undefined ? {} : { repository }),
        provider: state.from,
        contract: state.contract,
        range: state.range,
        ...(state.binding === undefined ? {} : { binding: state.binding }),
        ...(state.resolved === undefined ? {} : { resolved: state.resolved }),
        version: state.newest ?? state.resolved ?? '0.0.0',
        bump,
        direction: published?.direction ?? past?.direction ?? 'provides',
        action,
        state,
        changes,
        realm: realm.config.name,
    };
    const url = provider?.file.repo_url;
    return {
        notice,
        key,
        issue: preferences.issues !== false,
        dispatch: preferences.dispatch === 'workflow' ? 'workflow' : preferences.dispatch === false ? false : 'repository',
        labels: [...new Set([baseLabel, ...(preferences.labels ?? [])])],
        assignees: preferences.assignees ?? [],
        changelog: changelogSince(published, state.resolved),
        ...(url === undefined || published?.source === undefined ? {} : { source: { url, commit: published.source.commit } }),
    };
}
function pastVersion(ledger, key, version) {
    const versions = ledger.versions.get(key);
    return versions !== undefined && Object.hasOwn(versions, version) ? versions[version] : undefined;
}
/** The exact difference where the older content is known; else what the versions alone tell. */
function compare(realm, past, published, state) {
    if (published === undefined)
        return { changes: [], bump: 'major', action: 'must-act' };
    const broken = state.state === 'broken';
    if (past !== undefined) {
        const { changes, bump } = (0,_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .diffExport */ .WC)(past, published, { contractsBefore: realm.contracts, contractsAfter: realm.contracts });
        const asked = changes.some((change) => change.action === 'must-act');
        return { changes, bump, action: broken || asked ? 'must-act' : changes.some((change) => change.action === 'may-tighten') ? 'may-tighten' : 'none' };
    }
    const bump = state.resolved === undefined || state.newest === undefined ? 'none' : (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .bumpBetween */ .HQ)(state.resolved, state.newest);
    // Without the older content nobody knows whether a requirement grew: better asked once too often than not at all.
    const asked = broken || state.pending || bump === 'major' || (published.direction === 'requires' && bump === 'minor');
    return { changes: [], bump, action: asked ? 'must-act' : 'none' };
}
function changelogSince(published, resolved) {
    const entries = published?.changelog ?? [];
    return entries
        .filter((entry) => resolved === undefined || isNewer(entry.version, resolved))
        .slice(0, resolved === undefined ? 1 : 20)
        .map(({ version, changes }) => ({ version, changes }));
}
function isNewer(version, than) {
    try {
        return (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)((0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .ot)(version), than) > 0;
    }
    catch {
        return false;
    }
}
/**
 * Chooses among issues that carry the same mark: the lowest number.
 * @param candidates issues of the consumer's repository
 * @param number what the ledger says, if anything: that one is known without its author, or without its mark
 */
function chooseIssue(candidates, mark, { known, login }, number) {
    const ours = candidates
        .filter((issue) => {
        const found = (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .readMark */ .Mp)(issue.body);
        const marked = found !== undefined && (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .sameMark */ .ah)(found, mark);
        if (marked)
            return issue.number === number || known.has(issue.author);
        // A number alone is not enough, for whoever may push to the realm could write any into the ledger; nor is a login that a
        // repository's other workflows share.
        return issue.number === number && found === undefined && issue.author === login && login !== ownWorkflow;
    })
        .sort((left, right) => left.number - right.number);
    const [issue] = ours;
    if (issue === undefined)
        return { duplicates: [] };
    return { issue, duplicates: ours.slice(1).filter((other) => other.open).map((other) => ({ issue: other, of: issue.number })) };
}
/**
 * Decides what an issue needs.
 * The cases: nothing owed, then an open issue is closed; owed without an issue, then it is created; owed with an open
 * one, then its block is brought up to date; owed with a closed one, then it is reopened, unless a person closed it as
 * not planned and nothing newer has come since.
 * @param block the marked block as it should be; undefined when nothing is owed
 */
function decideIssue(owed, issue, entry) {
    if (owed === undefined) {
        if (issue === undefined || !issue.open)
            return { do: 'nothing', ...(issue === undefined ? {} : { issue }), why: 'settled' };
        return { do: 'close', issue };
    }
    if (issue === undefined)
        return { do: 'create' };
    const facts = (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .readMark */ .Mp)(issue.body)?.facts ?? {};
    if (!issue.open) {
        const declined = issue.reason === 'not_planned' || issue.reason === 'duplicate';
        const said = entry?.version ?? facts['version'];
        // What this project closes, it closes as completed: "not planned" is a person's word.
        if (declined && said === owed.version)
            return { do: 'nothing', issue, why: 'declined' };
        return { do: 'update', issue, body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceBlock */ .sB)(issue.body, owed.block), reopen: true, transition: 'reopened' };
    }
    if ((0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .sameBlock */ .i2)((0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .readBlock */ .Gr)(issue.body), owed.block))
        return { do: 'nothing', issue, why: 'unchanged' };
    const before = { state: entry?.state ?? facts['state'], action: entry?.action ?? facts['action'] };
    const transition = transitionOf(before, owed);
    return { do: 'update', issue, body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceBlock */ .sB)(issue.body, owed.block), reopen: false, ...(transition === undefined ? {} : { transition }) };
}
function transitionOf(before, after) {
    if (before.state !== undefined && before.state !== after.state)
        return after.state === 'broken' ? 'broken' : 'stale';
    return before.action !== undefined && before.action !== 'must-act' && after.action === 'must-act' ? 'must-act' : undefined;
}
/**
 * The versions whose content later runs will want: the newest of each contract that somebody imports, and those that
 * somebody is resolved at.
 * @returns contracts whose record changes, by `provider/contract`
 */
function versionsToKeep(realm, ledger) {
    const wanted = new Map();
    for (const domain of realm.domains.values()) {
        for (const imported of domain.imports) {
            const key = `${imported.from}/${imported.contract}`;
            const versions = wanted.get(key) ?? new Set();
            wanted.set(key, versions);
            if (imported.resolved_version !== undefined)
                versions.add(imported.resolved_version);
        }
    }
    const changed = new Map();
    for (const key of new Set([...wanted.keys(), ...ledger.versions.keys()])) {
        const [provider = '', contract = ''] = key.split('/');
        const published = realm.domains.get(provider)?.exports.find((each) => each.name === contract);
        const before = ledger.versions.get(key) ?? {};
        const after = {};
        for (const version of [...(wanted.get(key) ?? [])].sort())
            if (before[version] !== undefined)
                after[version] = before[version];
        if (published !== undefined && wanted.has(key))
            after[published.version] = pastOf(published);
        if (JSON.stringify(sortKeys(before)) !== JSON.stringify(sortKeys(after)))
            changed.set(key, after);
    }
    return changed;
}
function pastOf(published) {
    const { name, version, direction, content_model, deprecated, schema, value } = published;
    return {
        name,
        version,
        ...(direction === undefined ? {} : { direction }),
        ...(content_model === undefined ? {} : { content_model }),
        ...(deprecated === undefined ? {} : { deprecated }),
        ...(schema === undefined ? {} : { schema }),
        ...(value === undefined ? {} : { value }),
    };
}
function sortKeys(record) {
    return Object.keys(record).sort().map((version) => [version, Object.entries(record[version] ?? {}).sort(([left], [right]) => (left < right ? -1 : 1))]);
}


/***/ }),

/***/ 42862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   BH: () => (/* binding */ codePoints),
/* harmony export */   DK: () => (/* binding */ typeNames),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   UN: () => (/* binding */ pointerStep),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   xP: () => (/* binding */ measure)
/* harmony export */ });
/** JSON values as the data model of JSON Schema sees them: six types, and equality that ignores the order of keys. */
/** The six types of the data model (JSON Schema 2020-12 core, section 4.2.1); `integer` is a number that is a multiple of 1. */
const typeNames = ['null', 'boolean', 'number', 'string', 'array', 'object'];
function typeOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'array';
    return typeof value;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** An own property, so that a key like `__proto__` or `constructor` is never read from the prototype. */
function own(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}
/** A text that two values share exactly when JSON Schema calls them equal (2020-12 core, section 4.2.2). */
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    if (isObject(value)) {
        const keys = Object.keys(value).sort();
        return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
    }
    return JSON.stringify(value);
}
/** Code points, which is what `minLength` and `maxLength` count (RFC 8259; JSON Schema validation, section 6.3). */
function codePoints(text) {
    let count = 0;
    for (const _ of text)
        count += 1;
    return count;
}
/** How deep and how large a value is, and whether its numbers are such as JSON can write; without recursion, so that any input can be asked. */
function measure(value) {
    const pending = [[value, 1]];
    let depth = 0;
    let size = 0;
    let finite = true;
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const [current, level] = next;
        size += 1;
        depth = Math.max(depth, level);
        if (typeof current === 'number' && !Number.isFinite(current))
            finite = false;
        if (typeof current === 'object' && current !== null) {
            for (const child of Object.values(current))
                pending.push([child, level + 1]);
        }
    }
    return { depth, size, finite };
}
/** Escapes one step of a JSON Pointer (RFC 6901, section 3). */
function pointerStep(key) {
    return `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}


/***/ }),

/***/ 55845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ readBlock),
/* harmony export */   Lp: () => (/* binding */ roomIn),
/* harmony export */   Mp: () => (/* binding */ readMark),
/* harmony export */   QI: () => (/* binding */ wrapBlock),
/* harmony export */   ah: () => (/* binding */ sameMark),
/* harmony export */   i2: () => (/* binding */ sameBlock),
/* harmony export */   sB: () => (/* binding */ replaceBlock)
/* harmony export */ });
/** The marked block of an issue: the part that is ours to rewrite, between two hidden lines; the rest belongs to people. */
const end = '<!-- /blue:notice -->';
const begin = /^<!-- blue:notice realm=([a-z0-9-]{1,63}) to=([a-z0-9-]{1,63}) from=([a-z0-9-]{1,63}) contract=([a-z0-9-]{1,63})(?: [a-z]+=[A-Za-z0-9.+-]{1,128})* -->$/m;
/** Puts the hidden lines around a text. @param facts what a later run wants to know without a ledger, such as the version */
function wrapBlock(mark, facts, content) {
    const said = Object.entries(facts).map(([key, value]) => ` ${key}=${value.replace(/[^A-Za-z0-9.+-]/g, '-').slice(0, 128)}`).join('');
    return `<!-- blue:notice realm=${mark.realm} to=${mark.consumer} from=${mark.provider} contract=${mark.contract}${said} -->\n${content}\n${end}`;
}
/** Reads the first marker of a body. */
function readMark(body) {
    const found = begin.exec(normalise(body));
    if (found === null)
        return undefined;
    const [line, realm = '', consumer = '', provider = '', contract = ''] = found;
    const facts = {};
    for (const [, key = '', value = ''] of line.matchAll(/ ([a-z]+)=([^ ]+)/g)) {
        if (!['realm', 'to', 'from', 'contract'].includes(key))
            facts[key] = value;
    }
    return { realm, consumer, provider, contract, facts };
}
/** Whether two marks are about the same issue. */
function sameMark(left, right) {
    return left.realm === right.realm && left.consumer === right.consumer && left.provider === right.provider && left.contract === right.contract;
}
/** The marked block of a body, with its hidden lines; undefined when a line of the two is missing. */
function readBlock(body) {
    const text = normalise(body);
    const found = begin.exec(text);
    if (found === null)
        return undefined;
    const stop = text.indexOf(end, found.index + found[0].length);
    return stop < 0 ? undefined : text.slice(found.index, stop + end.length);
}
/**
 * Whether two blocks say the same but for the realm's commit they were computed from: others' pushes to the realm are no
 * reason to write to an issue.
 */
function sameBlock(left, right) {
    if (left === undefined || left === right)
        return left === right;
    const before = readMark(left)?.facts['commit'];
    const after = readMark(right)?.facts['commit'];
    if (before === undefined || after === undefined || before.length < 7)
        return false;
    return left.replaceAll(before, after).replaceAll(before.slice(0, 7), after.slice(0, 7)) === right;
}
/**
 * Puts a block into a body and leaves everything around it as it is.
 * Without a whole block to replace, because somebody took a hidden line out, the new one goes to the end: it is better
 * to say something twice than to delete what a person wrote.
 */
function replaceBlock(body, block) {
    const text = normalise(body);
    const old = readBlock(text);
    if (old !== undefined) {
        const at = text.indexOf(old);
        return text.slice(0, at) + block + text.slice(at + old.length);
    }
    const rest = text.replace(begin, '').trimEnd();
    return rest === '' ? block : `${rest}\n\n${block}`;
}
/** GitHub refuses a longer body. */
const bodyLimit = 65_536;
/** How long a block may be in a body that keeps everything around it. */
function roomIn(body) {
    const text = normalise(body);
    return bodyLimit - 2 - (text.length - (readBlock(text)?.length ?? 0));
}
/** GitHub's editor sends CRLF. */
function normalise(text) {
    return text.replaceAll('\r\n', '\n');
}


/***/ }),

/***/ 29325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ overlaps),
/* harmony export */   Qw: () => (/* binding */ sharedExample),
/* harmony export */   Tj: () => (/* binding */ findKey),
/* harmony export */   Wi: () => (/* binding */ minimal),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   j7: () => (/* binding */ normalise),
/* harmony export */   wo: () => (/* binding */ uncoveredExample)
/* harmony export */ });
/**
 * The algebra of key patterns: which keys a pattern means, and whether other patterns grant them all.
 *
 * A pattern is what IAM writes in a resource: `*` is any run of characters, `/` too, and `?` is exactly one
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html). Characters are
 * code points. An object key has at least one character, so the empty string is in no pattern.
 *
 * One fact carries everything below. Take a letter that no granted pattern names. If a granted pattern matches
 * a key in which that letter stands for an unknown character, it matches it with a `*` or a `?`, and so matches
 * every other character there too. Hence a needed pattern need only be tried with runs of that one letter in
 * place of its wildcards: runs of length one if no `?` is granted, of every length otherwise.
 */
const any = -1;
const one = -2;
/** Steps of work before a question is given up: some tens of milliseconds. */
const budget = 2_000_000;
function tokens(pattern) {
    const result = [];
    for (const character of pattern) {
        result.push(character === '*' ? any : character === '?' ? one : (character.codePointAt(0) ?? 0));
    }
    return result;
}
/**
 * Matches a needed pattern as if it were a key: its `*` is a letter that only a granted `*` takes, its `?` one that
 * `*` and `?` take. The segments between stars are placed as early as possible, the classic glob walk.
 */
function absorbs(granted, needed, allowance) {
    let g = 0;
    let n = 0;
    let retryGranted = -1;
    let retryNeeded = 0;
    while (n < needed.length) {
        if (--allowance.left < 0)
            return false;
        const have = granted[g];
        const want = needed[n];
        if (have === any) {
            retryGranted = ++g;
            retryNeeded = n;
        }
        else if (have !== undefined && want !== any && (have === one || have === want)) {
            g++;
            n++;
        }
        else if (retryGranted >= 0) {
            g = retryGranted;
            n = ++retryNeeded;
        }
        else {
            return false;
        }
    }
    while (granted[g] === any)
        g++;
    return g === granted.length;
}
/**
 * Runs the needed pattern against all granted ones at once (the subset construction), shortest keys first.
 * The needed pattern is in canonical form, so that each of its stars is followed by a literal or the end: then it
 * is deterministic, and a node is a position in it with the set of states that the granted patterns may be in.
 */
function search(granted, needed, allowance) {
    const offsets = [];
    let total = 0;
    for (const pattern of granted) {
        offsets.push(total);
        total += pattern.length + 1;
    }
    const tokenOf = [];
    for (const pattern of granted)
        tokenOf.push(...pattern, undefined);
    function close(states) {
        for (const state of states)
            if (tokenOf[state] === any)
                states.add(state + 1);
        return [...states].sort((a, b) => a - b);
    }
    function step(states, letter) {
        const next = new Set();
        for (const state of states) {
            allowance.left--;
            const token = tokenOf[state];
            if (token === any)
                next.add(state);
            else if (token !== undefined && (token === one || token === letter))
                next.add(state + 1);
        }
        return close(next);
    }
    const start = { position: 0, states: close(new Set(offsets)), letter: undefined, parent: undefined };
    // The start itself is not noted as seen: it stands for the empty text, which is no key, and may be met again by one.
    const seen = new Set();
    const queue = [start];
    for (const node of queue) {
        if (allowance.left < 0)
            return { kind: 'undecided' };
        const token = needed[node.position];
        const atEnd = node.position === needed.length || (token === any && node.position + 1 === needed.length);
        if (atEnd && node.parent !== undefined && !node.states.some((state) => tokenOf[state] === undefined)) {
            const witness = [];
            for (let at = node; at.parent !== undefined; at = at.parent)
                witness.push(at.letter ?? one);
            return { kind: 'uncovered', witness: witness.reverse() };
        }
        const moves = [];
        if (token === any) {
            moves.push([node.position, one]);
            const after = needed[node.position + 1];
            if (after !== undefined)
                moves.push([node.position + 2, after]);
        }
        else if (token !== undefined) {
            moves.push([node.position + 1, token]);
        }
        for (const [position, letter] of moves) {
            const states = step(node.states, letter);
            allowance.left -= states.length;
            const name = `${position}:${states.join()}`;
            if (seen.has(name))
                continue;
            seen.add(name);
            queue.push({ position, states, letter, parent: node });
        }
    }
    return { kind: 'covered' };
}
function decide(granted, needed) {
    const allowance = { left: budget };
    const wanted = tokens(normalise(needed));
    if (wanted.length === 0)
        return { kind: 'covered' };
    const have = granted.map((pattern) => tokens(normalise(pattern)));
    for (const pattern of have)
        if (absorbs(pattern, wanted, allowance))
            return { kind: 'covered' };
    if (allowance.left < 0)
        return { kind: 'undecided' };
    // Only a `?` that is granted can tell the length of a run, and only a `*` that is needed has runs of many lengths.
    const open = have.filter((pattern) => pattern.includes(one));
    if (open.length > 0 && wanted.includes(any))
        return search(have, wanted, allowance);
    return { kind: 'uncovered', witness: wanted.map((token) => (token === any ? one : token)) };
}
/**
 * Tells whether every key of one pattern is granted by some patterns together.
 * Exact; a question that would cost too much (hostile patterns only) is answered with `false`.
 * @param granted patterns whose keys are granted
 * @param needed the pattern whose keys are asked for
 */
function covers(granted, needed) {
    return decide(granted, needed).kind === 'covered';
}
/**
 * Tells whether some key is in both patterns. A question that would cost too much is answered with `true`.
 * @param a a pattern
 * @param b a pattern
 */
function overlaps(a, b) {
    if (a === '' || b === '')
        return false;
    const left = tokens(normalise(a));
    const right = tokens(normalise(b));
    if (left.length * right.length > budget)
        return true;
    // reachable[j]: the first i tokens of `left` and the first j of `right` can have matched the same text.
    let reachable = new Array(right.length + 1).fill(false);
    reachable[0] = true;
    for (let i = 0; i <= left.length; i++) {
        const next = new Array(right.length + 1).fill(false);
        const l = left[i];
        for (let j = 0; j <= right.length; j++) {
            if (reachable[j] !== true)
                continue;
            const r = right[j];
            // A star may match nothing (step over it), or take what the other side has here.
            if (r === any || (r !== undefined && l === any))
                reachable[j + 1] = true;
            if (l === any || (l !== undefined && r === any))
                next[j] = true;
            if (l !== undefined && r !== undefined && (l === r || l === one || r === one)) {
                if (l !== any && r !== any)
                    next[j + 1] = true;
            }
        }
        if (i === left.length)
            return reachable[right.length] === true;
        reachable = next;
    }
    return false;
}
/** What a person would expect to see where a pattern has a star; tried in this order. */
const fillers = ['example', 'new', 'x', '0', '2024-01-01', 'example/file', 'zz', ''];
/**
 * Makes a key that one pattern means and no granted pattern does: what would be refused.
 * @param granted patterns whose keys are granted
 * @param needed the pattern whose keys are asked for
 * @returns such a key, as natural as possible; undefined when all are granted, or when that could not be decided
 */
function uncoveredExample(granted, needed) {
    const decision = decide(granted, needed);
    if (decision.kind === 'covered')
        return undefined;
    const allowance = { left: budget };
    const have = granted.map((pattern) => tokens(normalise(pattern)));
    const filling = normalise(needed);
    for (const filler of fillers) {
        const key = filling.replaceAll('*', filler).replaceAll('?', 'x');
        const wanted = tokens(key);
        // A filler never holds a wildcard, so the key's own tokens are all literals.
        if (key !== '' && !have.some((pattern) => absorbs(pattern, wanted, allowance)) && allowance.left > 0)
            return key;
    }
    if (decision.kind === 'undecided')
        return undefined;
    const letter = unnamed(have);
    return decision.witness.map((token) => String.fromCodePoint(token === one ? letter : token)).join('');
}
/** A letter that no pattern names, a plain one if there is any. */
function unnamed(patterns) {
    const named = new Set();
    for (const pattern of patterns)
        for (const token of pattern)
            named.add(token);
    for (const letter of 'xyzqkwjvabcdefghilmnoprstuXYZ0123456789') {
        const code = letter.codePointAt(0) ?? 0;
        if (!named.has(code))
            return code;
    }
    let code = 0xc0;
    while (named.has(code))
        code++;
    return code;
}
/**
 * Folds a list of patterns to one that means the same keys: covered ones go, the rest is normalised and sorted.
 * The result depends only on the set, not on its order.
 * @param patterns any patterns; the empty one means no key and goes too
 */
function minimal(patterns) {
    const distinct = [...new Set(patterns.map(normalise))].filter((pattern) => pattern !== '').sort(byCodeUnit);
    const result = distinct.filter((pattern) => !distinct.some((other) => other !== pattern && mayCover(other, pattern) && covers([other], pattern)));
    // Several patterns together cover one that none of them covers alone only where a `?` tells lengths apart.
    if (!result.some((pattern) => pattern.includes('?')))
        return result;
    for (const pattern of [...result]) {
        const others = result.filter((other) => other !== pattern);
        if (covers(others, pattern))
            result.splice(result.indexOf(pattern), 1);
    }
    return result;
}
/** A cheap refusal: the literal start of a covering pattern must be the start of the covered one. */
function mayCover(granted, needed) {
    const wildcard = granted.search(/[*?]/);
    return wildcard >= 0 && needed.startsWith(granted.slice(0, wildcard));
}
function byCodeUnit(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/**
 * Writes a pattern in its canonical form: in each run of wildcards all `?` first, then at most one `*`.
 * Two patterns mean the same keys exactly if their canonical forms are equal.
 * @param pattern any pattern
 */
function normalise(pattern) {
    const canonical = pattern.replace(/[*?]+/g, (run) => {
        const single = run.replaceAll('*', '');
        return single.length < run.length ? `${single}*` : single;
    });
    // No key is empty: at least one character, and any, are the same.
    return canonical === '?*' ? '*' : canonical;
}
/**
 * Makes a key that two patterns share.
 * @returns such a key, as natural as possible; undefined when there is none
 */
function sharedExample(a, b) {
    if (!overlaps(a, b))
        return undefined;
    for (const [from, other] of [[a, b], [b, a]]) {
        for (const filler of fillers) {
            const key = normalise(from).replaceAll('*', filler).replaceAll('?', 'x');
            if (key !== '' && covers([other], key))
                return key;
        }
    }
    const found = findKey([a, b], ([inA, inB]) => inA === true && inB === true);
    return found.kind === 'found' ? found.key : undefined;
}
/**
 * Finds a shortest key by which patterns it is in. Exact: it tries every letter that some pattern names and one that
 * none does, which stands for all the others, and follows all patterns at once.
 * @param patterns the patterns to follow
 * @param wanted says, from which of the patterns a key is in, whether it is sought
 */
function findKey(patterns, wanted) {
    const followed = patterns.map((pattern) => tokens(normalise(pattern)));
    const letters = new Set([unnamed(followed)]);
    for (const pattern of followed)
        for (const token of pattern)
            if (token >= 0)
                letters.add(token);
    function close(pattern, states) {
        for (const state of states)
            if (pattern[state] === any)
                states.add(state + 1);
        return [...states].sort((x, y) => x - y);
    }
    const start = { states: followed.map((pattern) => close(pattern, new Set([0]))), key: '' };
    const queue = [start];
    const seen = new Set();
    let left = budget;
    for (const place of queue) {
        for (const letter of letters) {
            const states = followed.map((pattern, index) => {
                const next = new Set();
                for (const state of place.states[index] ?? []) {
                    const token = pattern[state];
                    if (token === any)
                        next.add(state);
                    else if (token === one || token === letter)
                        next.add(state + 1);
                }
                left -= next.size + 1;
                return close(pattern, next);
            });
            const name = states.map((each) => each.join()).join(';');
            if (seen.has(name))
                continue;
            seen.add(name);
            const key = place.key + String.fromCodePoint(letter);
            if (wanted(states.map((each, index) => each.includes(followed[index]?.length ?? -1))))
                return { kind: 'found', key };
            if (left < 0)
                return { kind: 'undecided' };
            queue.push({ states, key });
        }
    }
    return { kind: 'none' };
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
