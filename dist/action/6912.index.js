export const id = 6912;
export const ids = [6912];
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

/***/ 36912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bindingGrants: () => (/* binding */ bindingGrants),
/* harmony export */   grantsOf: () => (/* binding */ grantsOf),
/* harmony export */   identityOf: () => (/* binding */ identityOf),
/* harmony export */   mayBeOf: () => (/* binding */ mayBeOf)
/* harmony export */ });
/* harmony import */ var _core_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29325);
/** What a file stands for as a binding: the grants that count there, and why they may not be all. */

/**
 * The grants that a file stands for as a binding: those written in it, those it gives to somebody though they are written
 * elsewhere, and what other files deny to the same principals, or to everybody in the same bucket: a Deny counts wherever it is written.
 * @param path the file
 * @param grants every grant of the repo
 */
function grantsOf(path, grants) {
    const own = grants.filter((grant) => grant.file === path || grant.attachedIn === path);
    const principals = new Set(own.filter(({ kind, principal }) => kind === 'identity' && principal !== undefined).map(identityOf));
    const scopes = new Set(own.map(scopeOf));
    const named = [...new Set(own.flatMap(({ bucket, bucketCode }) => (bucketCode === undefined ? [bucket ?? '*'] : [])))];
    const coded = new Set(own.filter(({ bucketCode }) => bucketCode !== undefined).map(codeOf));
    const denied = grants.filter((grant) => {
        if (grant.effect !== 'Deny' || own.includes(grant))
            return false;
        if (grant.kind === 'resource')
            return grant.principal === '*' && (grant.bucketCode === undefined ? named.some((bucket) => (0,_core_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaps */ .$f)(bucket, grant.bucket ?? '*')) : coded.has(codeOf(grant)));
        return principals.has(identityOf(grant)) || (grant.principal === undefined && scopes.has(scopeOf(grant)));
    });
    return [...own, ...denied, ...deniedByName(own, grants)];
}
/**
 * What is denied elsewhere to somebody of the same name in the account: it may be the same one. Two that are each made where they are
 * named are two, in two accounts.
 */
function deniedByName(own, grants) {
    const denied = grants.filter(({ effect, kind, accountName }) => effect === 'Deny' && kind === 'identity' && accountName !== undefined);
    if (denied.length === 0)
        return [];
    const identities = new Map(own.filter(({ kind, accountName }) => kind === 'identity' && accountName !== undefined).map((grant) => [identityOf(grant), grant]));
    return [...identities].flatMap(([identity, holder]) => denied
        .filter((grant) => identityOf(grant) !== identity && (grant.isMadeElsewhere === true || holder.isMadeElsewhere === true) && mayBeNamed(grant, holder))
        .map(({ aliases: _, ...grant }) => {
        const doubt = `whether ${grant.principal ?? 'this identity'} of ${grant.attachedIn ?? grant.file} is ${holder.principal ?? 'this one'}`;
        return { ...grant, principal: holder.principal ?? '', form: holder.form, root: holder.root ?? folderOf(holder.attachedIn ?? holder.file), unknown: grant.unknown === undefined ? doubt : `${grant.unknown}, ${doubt}` };
    }));
}
/** Whether two names may be one. What nothing is told of may be any name, and is taken for one of its own surroundings: anything else has that of others. */
function mayBeNamed(grant, holder) {
    const isTold = grant.accountName !== '*' && holder.accountName !== '*';
    return (0,_core_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaps */ .$f)(grant.accountName ?? '', holder.accountName ?? '') && (isTold || scopeOf(grant) === scopeOf(holder));
}
/** The code that stands for a grant's bucket, told apart from that of others: names of buckets are the world's, code holds in an app or below one root. */
function codeOf({ form, root, file, bucketCode }) {
    return `${form.startsWith('cdk') ? 'cdk' : (root ?? file)} ${bucketCode ?? ''}`;
}
/**
 * The same, with the reason why they may not be all. A part that was not read may deny what the rest grants, in the file itself
 * and wherever its roles are at hand: in the whole of a CDK app, in all that is reached from one root module of Terraform.
 * @param found what was found in the whole repo
 */
function bindingGrants(path, found) {
    const grants = grantsOf(path, found.grants);
    const own = found.skipped.find((each) => each.file === path);
    if (own)
        return { grants, unreadable: own.reason };
    const inApp = grants.some((grant) => grant.form.startsWith('cdk'));
    const roots = new Set(grants.map(({ root }) => root));
    const near = found.skipped.find((each) => (each.language === 'cdk' ? inApp : each.roots?.some((root) => roots.has(root)) === true));
    return near ? { grants, unreadable: `what may deny something to the same role was not read whole: ${near.file}: ${near.reason}` } : { grants };
}
/** Whose a grant is, told apart from others of that name: CDK's hold for the whole app, Terraform's below one root, all others in a folder. */
function identityOf({ form, principal, root, attachedIn, file }) {
    return `${form} ${form.startsWith('cdk') ? '' : (root ?? folderOf(attachedIn ?? file))} ${principal}`;
}
/**
 * Where what is nobody's by name may be anybody's: in the whole of a CDK app, in all templates, as they give each other names by parameters
 * and exports, below one root of Terraform, else in the file.
 */
function scopeOf({ form, root, file }) {
    if (form.startsWith('cdk'))
        return 'cdk';
    return form === 'cloudformation' || form === 'serverless' ? 'templates' : `${form} ${root ?? file}`;
}
/** Whether what is given to somebody who is not told may be given to one identity: as far as their names are told, one may be the other. */
function mayBeOf(grant, holder) {
    return grant.accountName === undefined || holder.accountName === undefined || (0,_core_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaps */ .$f)(grant.accountName, holder.accountName);
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}


/***/ })

};
