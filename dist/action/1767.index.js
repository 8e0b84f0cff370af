export const id = 1767;
export const ids = [1767,9386,4148];
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


/***/ }),

/***/ 72220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isEmpty),
/* harmony export */   p: () => (/* binding */ patternLists)
/* harmony export */ });
/** A value whose every member is a list of texts: the shape of detected contracts. */
function patternLists(value) {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        return undefined;
    const lists = {};
    for (const [key, items] of Object.entries(value)) {
        if (!Array.isArray(items) || !items.every((item) => typeof item === 'string'))
            return undefined;
        lists[key] = items;
    }
    return lists;
}
/** Whether an offer says nothing: no value, or lists without a single pattern. */
function isEmpty(offer) {
    const lists = patternLists(offer.value);
    if (lists)
        return Object.values(lists).every((patterns) => patterns.length === 0);
    return offer.value === undefined && offer.schema === undefined;
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


/***/ })

};
