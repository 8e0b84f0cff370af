export const id = 5496;
export const ids = [5496];
export const modules = {

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

/***/ 35721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkRealmChange: () => (/* binding */ checkRealmChange),
/* harmony export */   checkReferences: () => (/* binding */ checkReferences)
/* harmony export */ });
/* harmony import */ var _changelog_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48125);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98324);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77529);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96557);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36599);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18067);
/** What a change of a realm's files has to respect: versions, changelogs and references move as the content says. */






/**
 * Compares a realm with what it was.
 * A domain that could not be read before has nothing to be compared with, and one that cannot be read now has findings of
 * its own: both are left out here, and the first is said, so that a realm can be mended.
 * @param now ISO 8601 UTC: whose grace has ended by then may leave its changelog
 * @returns the exports that changed, and what is wrong about how they changed
 */
function checkRealmChange(before, after, now) {
    const locate = (0,_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .locator */ .f)(after);
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
            const diff = (0,_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .diffExport */ .WC)(was, exported, context);
            if (diff.changes.length > 0 || was?.version !== exported.version)
                moves.push({ domain: name, diff, version: exported.version });
            if (was)
                findings.push(...checkMove(was, exported, diff, (0,_changelog_js__WEBPACK_IMPORTED_MODULE_3__/* .dispensable */ .vi)(before, was.changelog ?? [], now), (pointer) => locate(path, `/exports/${index}${pointer}`)));
        }
        const names = new Set(domain.exports.map((each) => each.name));
        for (const gone of old.values())
            if (!names.has(gone.name))
                moves.push({ domain: name, diff: (0,_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .diffExport */ .WC)(gone, undefined, context) });
    }
    for (const [name, domain] of before.domains) {
        if (after.domains.has(name) || after.broken.has(name))
            continue;
        for (const gone of domain.exports)
            moves.push({ domain: name, diff: (0,_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .diffExport */ .WC)(gone, undefined, context) });
    }
    return { moves, findings };
}
function checkMove(was, now, diff, mayLeave, at) {
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
    findings.push(...checkHistory(was, now, mayLeave, at));
    return findings;
}
const sizes = ['none', 'patch', 'minor', 'major'];
function larger(left, right) {
    return sizes.indexOf(left) > sizes.indexOf(right);
}
/** What was published stays published, as long as consumers may count their days by it: the oldest entries leave then. */
function checkHistory(was, now, mayLeave, at) {
    const findings = [];
    const entries = new Map((now.changelog ?? []).map((entry, index) => [entry.version, { entry, index }]));
    const before = was.changelog ?? [];
    const left = before.length - 1 - before.findLastIndex((entry) => entries.has(entry.version));
    for (const [index, old] of before.entries()) {
        const kept = entries.get(old.version);
        if (!kept && index >= before.length - Math.min(left, mayLeave))
            continue;
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
    const locate = (0,_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .locator */ .f)(after);
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
        return { rule: 'missing-domain', message: `There is no domain ${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteShort */ .pf)(from)} in the realm`, next: `Use one of: ${listed(realm.domains.keys())}` };
    if (provider.exports.some((each) => each.name === contract))
        return undefined;
    return { rule: 'missing-export', message: `${from} exports no ${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteShort */ .pf)(contract)}`, next: `Use one of: ${listed(provider.exports.map((each) => each.name))}` };
}
function listed(names) {
    const all = [...names].sort();
    return all.length === 0 ? '(there is none)' : `${all.slice(0, 8).join(', ')}${all.length > 8 ? ', …' : ''}`;
}


/***/ })

};
