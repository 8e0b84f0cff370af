export const id = 8068;
export const ids = [8068];
export const modules = {

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

/***/ 8068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   detectors: () => (/* binding */ detectors),
/* harmony export */   findExport: () => (/* binding */ findExport)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _export_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52873);
/** The table of detectors: how an export's value is found in the member's repo. More detectors are more entries. */


const detectors = [
    { id: 's3-paths', summary: 'The keys of S3 objects that the code reads and writes.', find: findS3Paths },
    {
        id: 'file',
        summary: 'A JSON, YAML or TOML file, or a JSON Pointer into it, as the value or as the schema.',
        find: async (rule, material) => (await __webpack_require__.e(/* import() */ 7781).then(__webpack_require__.bind(__webpack_require__, 7781))).findInFile(rule, material),
    },
    {
        id: 'pattern',
        summary: 'What the named captures of a regular expression match in the files that some globs choose.',
        find: async (rule, material) => (await __webpack_require__.e(/* import() */ 714).then(__webpack_require__.bind(__webpack_require__, 714))).findByPattern(rule, material),
    },
];
/**
 * Finds one export in the repo.
 * @param rule one of `exports` in `.blue/config.yaml`
 * @throws BlueError USAGE for a detector that does not exist
 */
async function findExport(rule, material) {
    const detector = detectors.find((each) => each.id === rule.detect);
    if (!detector) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .Bi('USAGE', `export ${rule.name}: there is no detector "${rule.detect}"`, {
            next: `Use one of ${detectors.map((each) => each.id).join(', ')}.`,
        });
    }
    return detector.find(rule, material);
}
/** At most this many doubts are told one by one. */
const maximumDoubts = 20;
async function findS3Paths(rule, { detection }) {
    const { value, evidence } = (0,_export_value_js__WEBPACK_IMPORTED_MODULE_1__/* .exportValue */ .y8)(rule, detection);
    const isOurs = (0,_export_value_js__WEBPACK_IMPORTED_MODULE_1__/* .pathFilter */ .Y1)(rule.include, rule.exclude);
    const { undecided } = (0,_export_value_js__WEBPACK_IMPORTED_MODULE_1__/* .selectAccesses */ .NZ)(rule, detection);
    const blocking = detection.skipped.filter((skipped) => skipped.blocksRemovals && (skipped.file === '.' || isOurs(skipped.file)));
    const findings = [];
    for (const each of detection.unresolved.filter((doubt) => isOurs(doubt.file)).slice(0, maximumDoubts)) {
        findings.push({ rule: 'access-not-followed', level: 'note', message: each.reason, file: each.file, line: each.line, in: 'repo' });
    }
    for (const each of undecided.slice(0, maximumDoubts)) {
        findings.push({
            rule: 'bucket-unknown',
            level: 'note',
            message: `the code does not tell the bucket of \`${each.call}\`, so export ${rule.name} leaves it out`,
            file: each.file,
            line: each.line,
            in: 'repo',
            next: 'Name the file in `include` of a rule without `bucket` if it belongs to an export.',
        });
    }
    for (const each of blocking)
        findings.push({ rule: 'file-not-read', level: 'warning', message: each.reason, ...(each.file === '.' ? {} : { file: each.file }), in: 'repo' });
    return { rule, direction: rule.direction ?? 'requires', value, evidence, complete: blocking.length === 0, findings };
}


/***/ }),

/***/ 52873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NZ: () => (/* binding */ selectAccesses),
/* harmony export */   Y1: () => (/* binding */ pathFilter),
/* harmony export */   y8: () => (/* binding */ exportValue)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);
/* harmony import */ var _core_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29325);
/** From accesses to an export's value: which belong to it, folded to the fewest patterns, in an order that code motion does not change. */


/**
 * Makes the predicate for paths: in `include` (default: everything) and not in `exclude`.
 * Globs are relative to the repo; a bare folder means what is under it.
 */
function pathFilter(include, exclude) {
    const globs = (list) => {
        const tests = list.flatMap((glob) => {
            const clean = glob.replace(/^\.?\//, '').replace(/\/$/, '/**');
            return /[*?{[(!]/.test(clean) ? [picomatch__WEBPACK_IMPORTED_MODULE_0__(clean, { dot: true })] : [picomatch__WEBPACK_IMPORTED_MODULE_0__(clean, { dot: true }), picomatch__WEBPACK_IMPORTED_MODULE_0__(`${clean}/**`, { dot: true })];
        });
        return (path) => tests.some((test) => test(path));
    };
    const isIn = include && include.length > 0 ? globs(include) : () => true;
    const isOut = exclude && exclude.length > 0 ? globs(exclude) : () => false;
    return (path) => isIn(path) && !isOut(path);
}
/** Whether an access may be to one of the rule's buckets; undefined when the code does not tell its bucket. */
function isOfBucket(rule, access) {
    if (rule.bucket === undefined)
        return true;
    if (access.bucket === null)
        return undefined;
    const wanted = typeof rule.bucket === 'string' ? [rule.bucket] : rule.bucket;
    return wanted.some((pattern) => (0,_core_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .overlaps */ .$f)(pattern, access.bucket));
}
/** The accesses a rule speaks of, and those it cannot decide on: their bucket is not told. */
function selectAccesses(rule, detection) {
    const isOurs = pathFilter(rule.include, rule.exclude);
    const selected = [];
    const undecided = [];
    for (const access of detection.accesses) {
        if (!access.counted || !isOurs(access.file))
            continue;
        const verdict = isOfBucket(rule, access);
        if (verdict === undefined)
            undecided.push(access);
        else if (verdict)
            selected.push(access);
    }
    return { selected, undecided };
}
/**
 * Makes an export's value of what the code was found to do.
 *
 * A key of which nothing is known (`*`) stays out: it would cover every other pattern, and a contract that asks for
 * everything tells its consumer nothing. The access is still listed, and named among what could not be followed.
 * @param rule which accesses belong to the export; `covered: keep` keeps patterns that others cover
 * @returns the value, and for each of its patterns the places that need it, folded ones included
 */
function exportValue(rule, detection) {
    const { selected } = selectAccesses(rule, detection);
    const value = { read: [], write: [] };
    const evidence = [];
    for (const access of ['read', 'write']) {
        const places = new Map();
        for (const each of selected) {
            if (each.access !== access)
                continue;
            for (const key of each.alternatives ?? [each.key]) {
                const pattern = (0,_core_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)(key);
                if (pattern === '*' || pattern === '')
                    continue;
                const list = places.get(pattern);
                if (list)
                    list.push({ file: each.file, line: each.line });
                else
                    places.set(pattern, [{ file: each.file, line: each.line }]);
            }
        }
        const all = [...places.keys()].sort();
        const kept = rule.covered === 'keep' ? all : (0,_core_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .minimal */ .Wi)(all);
        value[access] = kept;
        for (const pattern of kept) {
            const under = rule.covered === 'keep' ? [pattern] : all.filter((other) => other === pattern || (0,_core_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .covers */ .hU)([pattern], other));
            evidence.push({ access, pattern, places: distinctPlaces(under.flatMap((other) => places.get(other) ?? [])) });
        }
    }
    return { value, evidence };
}
function distinctPlaces(places) {
    const distinct = new Map(places.map((place) => [`${place.file}\0${place.line}`, place]));
    return [...distinct.values()].sort((left, right) => (left.file === right.file ? left.line - right.line : left.file < right.file ? -1 : 1));
}


/***/ })

};
