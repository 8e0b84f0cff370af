export const id = 5496;
export const ids = [5496,4446];
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
