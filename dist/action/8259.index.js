export const id = 8259;
export const ids = [8259,6912];
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


/***/ }),

/***/ 258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ parseBinding)
/* harmony export */ });
/** What a binding names: a file, and perhaps one identity in it. */
/**
 * Splits a binding into its file and the principal it names.
 * @param binding `path` or `path#Principal`
 */
function parseBinding(binding) {
    const hash = binding.lastIndexOf('#');
    if (hash <= 0 || hash === binding.length - 1)
        return { path: hash > 0 ? binding.slice(0, hash) : binding };
    return { path: binding.slice(0, hash), principal: binding.slice(hash + 1) };
}


/***/ }),

/***/ 77173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J_: () => (/* binding */ isNeverMet),
/* harmony export */   OL: () => (/* binding */ isOnlyLimit),
/* harmony export */   WD: () => (/* binding */ headersIn),
/* harmony export */   _x: () => (/* binding */ isAlwaysMet)
/* harmony export */ });
/** Conditions of statements that every request of an SDK meets, or none: what they ask is the same for all. */
/** A condition as grants tell it: `Bool aws:SecureTransport false`, several after each other. */
function partsOf(condition) {
    return condition.split(', ');
}
/** The versions of TLS that every SDK speaks with S3 (https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html). */
const spoken = 1.2;
function isTls(part, word) {
    return new RegExp(`^(Bool|StringEquals|StringEqualsIgnoreCase)(IfExists)? aws:SecureTransport ${word}$`, 'i').test(part);
}
/** Whether it asks for a version of TLS by one comparison with one number, which holds for it. */
function isVersion(part, comparison, holds) {
    const [operator = '', key = '', version = '', ...more] = part.split(' ');
    return more.length === 0 && comparison.test(operator) && key.toLowerCase() === 's3:tlsversion' && /^[\d.]+$/.test(version) && holds(Number(version));
}
/**
 * What only a listing asks by (https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html): where a request has no
 * such key, a comparison with it fails, unless it is negated or says `IfExists`.
 */
const ofListing = /^(ForAnyValue:)?(String(Equals|Like|EqualsIgnoreCase) s3:(prefix|delimiter)|Numeric(Equals|LessThan|LessThanEquals|GreaterThan|GreaterThanEquals) s3:max-keys)$/i;
/**
 * Whether no request meets it: all of its parts would have to hold. Requests of the SDKs go over TLS, in a version that is not old.
 * @param isListing whether it is asked of listings; else of objects
 */
function isNeverMet(condition, isListing) {
    if (condition === undefined)
        return false;
    return partsOf(condition).some((part) => isTls(part, 'false') || isVersion(part, /^NumericLessThan(IfExists)?$/i, (version) => version <= spoken) || (!isListing && ofListing.test(part)));
}
/** The headers that decide it, each with its value where one is asked for: who writes the request may send them. */
function headersIn(condition) {
    return partsOf(condition).flatMap((part) => /^\S+ s3:(x-amz-\S+)/i.exec(part)?.[1] ?? []);
}
/** Whether every request meets it. */
function isAlwaysMet(condition) {
    return partsOf(condition).every((part) => isTls(part, 'true') || isVersion(part, /^NumericGreaterThanEquals(IfExists)?$/i, (version) => version <= spoken));
}
/** How forms tell that a boundary limits somebody. */
const limit = /^(PermissionsBoundary |permissions_boundary |(the )?permissions boundary)/;
/** Whether it only says that a boundary limits somebody: what is denied to them is denied whatever that lets through. */
function isOnlyLimit(condition) {
    return partsOf(condition).every((part) => limit.test(part));
}


/***/ }),

/***/ 54064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ coverage),
  E: () => (/* binding */ needOf)
});

// EXTERNAL MODULE: ./lib/core/pattern.js
var core_pattern = __webpack_require__(29325);
// EXTERNAL MODULE: ./lib/detect/conditions.js
var conditions = __webpack_require__(77173);
// EXTERNAL MODULE: ./lib/detect/judgement.js
var judgement = __webpack_require__(3592);
// EXTERNAL MODULE: ./lib/detect/same-bucket.js
var same_bucket = __webpack_require__(34976);
;// CONCATENATED MODULE: ./lib/detect/coverage-reasons.js
/** Why a binding covers a contract, or not, or nobody can tell: in sentences, with the lines that decide. */




/** A list for people: at most eight. */
function few(items) {
    const shown = items.slice(0, 8);
    return items.length > shown.length ? `${shown.join(', ')} and ${items.length - shown.length} more` : shown.join(', ');
}
function describe(grant) {
    const verb = grant.effect === 'Allow' ? 'grants' : 'denies';
    const what = grant.key ?? 'the bucket itself';
    return `${grant.file}:${grant.line} ${verb} ${grant.notResource === true ? `all but ${what}` : what}`;
}
/** Why a grant is not sure, as a sentence. */
function describeDoubt(grant, bucket, loose) {
    const causes = [];
    if (grant.unknown !== undefined)
        causes.push(`the code does not tell ${grant.unknown}`);
    if (grant.condition !== undefined && (0,judgement/* isConditional */.Jz)(grant) && (grant.prefixes === undefined || grant.effect === 'Deny')) {
        const headers = (0,conditions/* headersIn */.WD)(grant.condition);
        const decided = headers.length > 0 ? `, which a request decides by its header ${headers.join(' and ')}` : '';
        causes.push(`only under the condition ${grant.condition}${decided}`);
    }
    if (loose.includes(grant))
        causes.push('the code does not tell to whom');
    if ((0,same_bucket/* sameBucket */.Z)(grant, bucket) === 'maybe')
        causes.push(`it is not told whether ${grant.bucketCode ?? grant.bucket ?? 'its bucket'} is the same bucket`);
    return `${describe(grant)}, but ${causes.length > 0 ? causes.join(', and ') : 'not surely'}`;
}
/** How much of a needed pattern's start a grant's key shares: the nearest grant is the line to change. */
function nearness(grant, pattern) {
    const key = grant.key ?? '';
    let at = 0;
    while (at < key.length && key[at] === pattern[at])
        at++;
    return at;
}
function explain(best, verdicts, grants, wanted) {
    const reasons = [];
    const { bucket, candidate } = best;
    for (const access of judgement/* accesses */.jm) {
        const judgements = best.judgements.filter((judgement) => judgement.access === access);
        const missing = judgements.filter((judgement) => judgement.verdict === 'not covered');
        const covered = judgements.filter((judgement) => judgement.verdict === 'covered');
        if (missing.length > 0) {
            const rules = missing[0]?.rules;
            const denied = (rules?.denying ?? []).filter((deny) => missing.some(({ pattern }) => (deny.notResource === true || (0,judgement/* keysOf */.YD)(deny, access).some((key) => (0,core_pattern/* overlaps */.$f)(key, (0,judgement/* asked */.NZ)(access, pattern))))));
            const nearest = [...(rules?.allowing ?? [])]
                .sort((a, b) => nearness(b, missing[0]?.pattern ?? '') - nearness(a, missing[0]?.pattern ?? '') || a.line - b.line)
                .slice(0, 3);
            const said = [...denied.slice(0, 3), ...nearest].map(describe);
            const start = said.length > 0 ? said.join(', ') : `nothing grants ${judgement/* actionOf */.qj[access]}`;
            reasons.push(`${start}; missing for ${access}: ${few(missing.map(({ pattern }) => pattern))}`);
        }
        const doubts = new Map();
        for (const { verdict, pattern, rules, isAllowed } of judgements) {
            if (verdict !== 'unknown')
                continue;
            // What else may allow it decides nothing where it is allowed.
            const deciding = isAllowed === true ? rules.doubtful.filter(({ effect }) => effect === 'Deny') : rules.doubtful;
            const relevant = deciding.filter((grant) => grant.notResource === true || (0,judgement/* keysOf */.YD)(grant, access).some((key) => (0,core_pattern/* overlaps */.$f)(key, (0,judgement/* asked */.NZ)(access, pattern))));
            const causes = relevant.map((grant) => describeDoubt(grant, bucket, candidate.loose));
            if (relevant.length === 0 && bucket.asked === 'yes' && !(0,judgement/* isDirectory */.wd)(bucket))
                causes.push('could not be decided within the limits');
            for (const cause of causes)
                doubts.set(cause, (doubts.get(cause) ?? new Set()).add(pattern));
        }
        reasons.push(...[...doubts].slice(0, 8).map(([cause, patterns]) => `${cause}; for ${access} of ${few([...patterns])}`));
        if (covered.length > 0) {
            const lines = covered.flatMap(({ pattern, rules }) => rules.allowing.filter((grant) => !rules.doubtful.includes(grant) && (0,judgement/* keysOf */.YD)(grant, access).some((key) => (0,core_pattern/* overlaps */.$f)(key, (0,judgement/* asked */.NZ)(access, pattern)))));
            const said = [...new Set(lines.map(describe))];
            if (said.length > 0)
                reasons.push(`${few(said)}; covers ${access}: ${few(covered.map(({ pattern }) => pattern))}`);
        }
    }
    if ((0,judgement/* isDirectory */.wd)(bucket))
        reasons.push(`${bucket.code ?? bucket.pattern} is a directory bucket, for which s3express:CreateSession has to be granted`);
    if (bucket.asked === 'maybe')
        reasons.push(`the code does not tell whether ${bucket.code ?? bucket.pattern} is the bucket asked for${dependence(bucket.code ?? '', wanted ?? '*')}`);
    if (best.buckets > 1)
        reasons.push(`judged for the bucket ${bucket.code ?? bucket.pattern}, the best of ${best.buckets}`);
    const principals = new Set(verdicts.map((verdict) => verdict.principal));
    if (principals.size > 1) {
        const who = best.principal ?? 'the grants whose principal is not told';
        reasons.push(`judged for ${who}, the best of ${principals.size} principals`);
    }
    reasons.push(...mentionNobody(best), ...nearestForSure(best, verdicts), ...adviseListing(best), ...mentionBucketPolicies(best, grants));
    return reasons;
}
/** A part of a text that the code does not tell. */
const part = /\$\{([^{}]*)\}/g;
const noted = ' (default ';
/** What a parameter is called, and what it is by default; undefined for any other part of a text. */
function parameterIn(code) {
    const at = code.indexOf(noted);
    return at > 0 && code.endsWith(')') ? [code.slice(0, at), code.slice(at + noted.length, -1)] : undefined;
}
/** On which parameters the name of a bucket depends, and what it is by their defaults: a deployment may set others, so they decide nothing. */
function dependence(code, wanted) {
    const names = [...code.matchAll(part)].flatMap(([, inside = '']) => parameterIn(inside)?.[0] ?? []);
    if (names.length === 0)
        return '';
    const byDefault = code.replaceAll(part, (whole, inside) => parameterIn(inside)?.[1] ?? whole).replace(/^arn:[^:]*:s3:::/, '');
    const which = byDefault.includes('${') ? byDefault : (0,core_pattern/* covers */.hU)([wanted], byDefault) ? 'that bucket' : `${byDefault}, another bucket`;
    return `: it depends on ${names.length > 1 ? 'the parameters' : 'the parameter'} ${[...new Set(names)].join(', ')}, by default it is ${which}, and a deployment may set another`;
}
/** A policy on its own says nothing of who has it, nor whether it grants or only limits. */
function mentionNobody({ candidate }) {
    const alone = candidate.own.find(({ form, principal, kind }) => form === 'iam-json' && principal === undefined && kind === 'identity');
    return alone === undefined ? [] : [`${alone.file} is taken for the policy of an identity: nothing in it tells whose it is`];
}
/** Where the best one only may grant, the one that surely grants most is named too: it may be the one that is meant. */
function nearestForSure(best, verdicts) {
    let surest = best;
    for (const verdict of verdicts)
        if ((0,judgement/* count */.U9)(verdict, 'covered') > (0,judgement/* count */.U9)(surest, 'covered'))
            surest = verdict;
    if (surest === best || surest.principal === best.principal)
        return [];
    const lacking = surest.judgements.filter(({ verdict }) => verdict !== 'covered').map(({ access, pattern }) => `${access} of ${pattern}`);
    return [`${surest.principal ?? 'a principal that is not told'} surely grants all but ${few(lacking)}; name it in the binding if it is the one that is meant`];
}
/** A wildcard in what is read mostly means that the keys are listed first; that is another right, on the bucket. */
function adviseListing(best) {
    const listed = best.judgements.some(({ access, pattern }) => access === 'read' && pattern.includes('*'));
    if (!listed || best.judgements.some(({ access }) => access === 'list'))
        return [];
    const rules = best.candidate.rules('list', best.bucket);
    return rules.allowing.length > 0 ? [] : ['nothing grants s3:ListBucket on the bucket: keys can be read, but not listed'];
}
function mentionBucketPolicies(best, grants) {
    const missing = best.judgements.filter((judgement) => judgement.verdict === 'not covered');
    const mentioned = grants.filter((grant) => grant.kind === 'resource' &&
        grant.effect === 'Allow' &&
        missing.some(({ access, pattern }) => (0,judgement/* meansAction */.fe)(grant, judgement/* actionOf */.qj[access]) && (0,judgement/* keysOf */.YD)(grant, access).some((key) => (0,core_pattern/* overlaps */.$f)(key, (0,judgement/* asked */.NZ)(access, pattern)))));
    return mentioned.slice(0, 3).map((grant) => `${describe(grant)}, but in a bucket policy, which does not stand for the policy of an identity`);
}

;// CONCATENATED MODULE: ./lib/detect/coverage.js
/** Judges whether grants cover a contract: per principal and bucket, Allow minus Deny, and honest about what is unknown. */



/**
 * Reads a contract's value as a need.
 * @param value `{read, write, list?, delete?}`, each a list of key patterns; at least one of `read` and `write`
 * @returns undefined when the value has another shape
 */
function needOf(value) {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        return undefined;
    if (!Object.hasOwn(value, 'read') && !Object.hasOwn(value, 'write'))
        return undefined;
    const lists = {};
    for (const access of judgement/* accesses */.jm) {
        if (!Object.hasOwn(value, access))
            continue;
        const list = value[access];
        if (!Array.isArray(list))
            return undefined;
        const patterns = list.filter((item) => typeof item === 'string');
        if (patterns.length !== list.length)
            return undefined;
        lists[access] = patterns;
    }
    return { ...lists, read: lists.read ?? [], write: lists.write ?? [] };
}
/**
 * Judges whether a binding's grants cover a contract.
 * @param need the contract: key patterns per access
 * @param grants the binding's grants
 * @param options `bucket`: a pattern, only matching buckets count; `principal`: only this one counts
 * @returns the verdict of the best single principal and bucket; each missing pattern with one key that would be refused
 */
function coverage(need, grants, options = {}) {
    const verdicts = (0,judgement/* judgeAll */.Ty)(need, grants, options);
    const best = (0,judgement/* bestOf */.Ui)(verdicts);
    if (best === undefined)
        return coveredByNobody(need, grants, options);
    const principal = best.principal === undefined ? {} : { principal: best.principal };
    const missing = best.judgements.flatMap(({ access, pattern, verdict, example }) => verdict === 'not covered' ? [{ access, pattern, example: example ?? pattern }] : []);
    const doubts = best.judgements.filter((judgement) => judgement.verdict === 'unknown');
    const verdict = missing.length > 0 ? 'not covered' : doubts.length > 0 ? 'unknown' : 'covered';
    return { verdict, missing, reasons: explain(best, verdicts, grants, options.bucket), ...principal };
}
function coveredByNobody(need, grants, options) {
    const missing = judgement/* accesses */.jm.flatMap((access) => (need[access] ?? []).map((pattern) => ({ access, pattern, example: (0,core_pattern/* uncoveredExample */.wo)([], pattern) ?? pattern })));
    if (missing.length === 0)
        return { verdict: 'covered', missing, reasons: ['the contract asks for nothing'] };
    const names = [...new Set(grants.flatMap((grant) => (grant.kind === 'identity' && grant.principal !== undefined ? [grant.principal] : [])))];
    const reasons = [];
    if (options.principal !== undefined) {
        reasons.push(`no grant of ${options.principal} is found${names.length > 0 ? `; there are grants of ${few(names.sort())}` : ''}`);
    }
    else if (grants.some((grant) => grant.kind === 'resource')) {
        reasons.push('there is only a bucket policy, which does not stand for the policy of an identity');
    }
    else {
        reasons.push('no grant in S3 is found');
    }
    return { verdict: 'not covered', missing, reasons };
}


/***/ }),

/***/ 3592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jz: () => (/* binding */ isConditional),
/* harmony export */   NZ: () => (/* binding */ asked),
/* harmony export */   Ty: () => (/* binding */ judgeAll),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Ui: () => (/* binding */ bestOf),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   fe: () => (/* binding */ meansAction),
/* harmony export */   jm: () => (/* binding */ accesses),
/* harmony export */   qj: () => (/* binding */ actionOf),
/* harmony export */   wd: () => (/* binding */ isDirectory)
/* harmony export */ });
/* harmony import */ var _core_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29325);
/* harmony import */ var _binding_grants_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36912);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77173);
/* harmony import */ var _same_bucket_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34976);
/** Judges one principal in one bucket: what is surely allowed, what may be, and what is denied. */




/** What each access asks of IAM (https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html). */
const actionOf = {
    read: 's3:GetObject',
    write: 's3:PutObject',
    list: 's3:ListBucket',
    delete: 's3:DeleteObject',
};
const accesses = ['read', 'write', 'list', 'delete'];
function meansAction(grant, action) {
    const name = action.toLowerCase();
    const listed = grant.actions.some((pattern) => (0,_core_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)([pattern.toLowerCase()], name));
    return listed !== (grant.notActions === true);
}
/** Whether a grant counts only under a condition that may not be met; one that always is is believed of an Allow alone, and a boundary limits no Deny. */
function isConditional(grant) {
    return grant.condition !== undefined && !(grant.effect === 'Allow' ? (0,_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .isAlwaysMet */ ._x)(grant.condition) : (0,_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .isOnlyLimit */ .OL)(grant.condition));
}
function candidateOf(own, loose) {
    const about = new Map();
    const made = new Map();
    function aboutAccess(access) {
        const known = about.get(access);
        if (known !== undefined)
            return known;
        const [mine, perhapsMine] = [own, loose].map((grants) => (0,_same_bucket_js__WEBPACK_IMPORTED_MODULE_2__/* .byBucket */ .C)(grants.filter((grant) => meansAction(grant, actionOf[access]) && !(0,_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .isNeverMet */ .J_)(grant.condition, access === 'list'))));
        const found = [mine, perhapsMine];
        about.set(access, found);
        return found;
    }
    function rules(access, bucket) {
        const ofBucket = made.get(bucket) ?? new Map();
        made.set(bucket, ofBucket);
        const known = ofBucket.get(access) ?? rulesFor(access, bucket, aboutAccess(access));
        ofBucket.set(access, known);
        return known;
    }
    return { own, loose, rules };
}
/** The patterns that a grant's own key means for an action: for listing, the prefixes it may be asked with. */
function keysOf(grant, access) {
    if (access !== 'list')
        return grant.key === null ? [] : [grant.key];
    if (grant.key !== null)
        return [];
    return (grant.prefixes ?? ['*']).map((prefix) => `/${prefix}`);
}
/** @param about what is this one's, and what may be, of those that mean the action */
function rulesFor(access, bucket, about) {
    const worst = { allow: [], deny: [] };
    const best = { allow: [], deny: [] };
    const doubtful = [];
    const allowing = [];
    const denying = [];
    const groups = new Map();
    const looseOnes = new Set();
    for (const [position, grantsOn] of about.entries()) {
        const loose = position === 1;
        for (const grant of grantsOn(bucket)) {
            if (loose)
                looseOnes.add(grant);
            const limited = access === 'list' && grant.prefixes !== undefined && grant.effect === 'Allow';
            const doubt = loose || grant.unknown !== undefined || (isConditional(grant) && !limited);
            if (grant.notResource === true) {
                const name = `${grant.file}\n${grant.statement ?? grant.line}\n${grant.effect}`;
                groups.set(name, [...(groups.get(name) ?? []), grant]);
                continue;
            }
            const where = (0,_same_bucket_js__WEBPACK_IMPORTED_MODULE_2__/* .sameBucket */ .Z)(grant, bucket);
            const keys = keysOf(grant, access);
            if (where === 'no' || keys.length === 0)
                continue;
            const rule = { keys, negated: false };
            const sure = where === 'yes' && !doubt;
            if (!sure)
                doubtful.push(grant);
            if (grant.effect === 'Allow') {
                allowing.push(grant);
                best.allow.push(rule);
                if (sure)
                    worst.allow.push(rule);
            }
            else {
                denying.push(grant);
                worst.deny.push(rule);
                if (sure)
                    best.deny.push(rule);
            }
        }
    }
    for (const group of groups.values()) {
        const [first] = group;
        if (first === undefined)
            continue;
        const inBucket = group.filter((grant) => (0,_same_bucket_js__WEBPACK_IMPORTED_MODULE_2__/* .sameBucket */ .Z)(grant, bucket) !== 'no');
        // What is surely excluded, and what may be: the parts that the code does not tell may be anything.
        const sureGrants = inBucket.filter((grant) => (0,_same_bucket_js__WEBPACK_IMPORTED_MODULE_2__/* .sameBucket */ .Z)(grant, bucket) === 'yes' && grant.unknown === undefined);
        const sureKeys = sureGrants.flatMap((grant) => keysOf(grant, access));
        const possibleKeys = inBucket.flatMap((grant) => keysOf(grant, access));
        const doubt = looseOnes.has(first) || isConditional(first) || /^(action|effect|to whom) /.test(first.unknown ?? '');
        if (doubt || sureKeys.length < possibleKeys.length)
            doubtful.push(first);
        if (first.effect === 'Allow') {
            allowing.push(first);
            best.allow.push({ keys: sureKeys, negated: true });
            if (!doubt)
                worst.allow.push({ keys: possibleKeys, negated: true });
        }
        else {
            denying.push(first);
            worst.deny.push({ keys: sureKeys, negated: true });
            if (!doubt)
                best.deny.push({ keys: possibleKeys, negated: true });
        }
    }
    return { worst, best, doubtful, allowing, denying };
}
/** Finds a needed key that is not allowed, or denied. */
function firstRefused(needed, side) {
    if ([...side.allow, ...side.deny].some((rule) => rule.negated))
        return firstRefusedByAll(needed, side);
    for (const rule of side.deny) {
        for (const denied of rule.keys) {
            const example = (0,_core_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedExample */ .Qw)(needed, denied);
            if (example !== undefined)
                return { kind: 'refused', example };
            if ((0,_core_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaps */ .$f)(needed, denied))
                return { kind: 'undecided' };
        }
    }
    const allowed = side.allow.flatMap((rule) => rule.keys);
    if ((0,_core_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)(allowed, needed))
        return { kind: 'none' };
    const example = (0,_core_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .uncoveredExample */ .wo)(allowed, needed);
    return example === undefined ? { kind: 'undecided' } : { kind: 'refused', example };
}
/** The same with `NotResource` in play: keys are looked for one letter at a time, by what IAM's evaluation says of each. */
function firstRefusedByAll(needed, side) {
    const patterns = [needed];
    const places = new Map();
    for (const rule of [...side.allow, ...side.deny]) {
        places.set(rule, patterns.length);
        patterns.push(...rule.keys);
    }
    function holds(rule, inside) {
        const from = places.get(rule) ?? 0;
        return inside.slice(from, from + rule.keys.length).includes(true) !== rule.negated;
    }
    const found = (0,_core_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .findKey */ .Tj)(patterns, (inside) => inside[0] === true &&
        (!side.allow.some((rule) => holds(rule, inside)) || side.deny.some((rule) => holds(rule, inside))));
    return found.kind === 'found' ? { kind: 'refused', example: found.key } : found;
}
/** What is asked: a key's pattern, or for a listing the prefix it is asked with, marked so that none is empty. */
function asked(access, pattern) {
    return access === 'list' ? `/${pattern.replace(/\*$/, '')}` : pattern;
}
/**
 * Whether it is a directory bucket, which is asked by sessions: what S3's own actions grant says nothing there
 * (https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-security-iam.html).
 */
function isDirectory({ pattern }) {
    return pattern.endsWith('--x-s3');
}
function judge(access, pattern, bucket, candidate) {
    const rules = candidate.rules(access, bucket);
    const needed = asked(access, pattern);
    const atWorst = firstRefused(needed, rules.worst);
    if (atWorst.kind === 'none') {
        const verdict = bucket.asked === 'yes' && !isDirectory(bucket) ? 'covered' : 'unknown';
        return { access, pattern, verdict, rules };
    }
    const atBest = firstRefused(needed, rules.best);
    if (atBest.kind === 'refused') {
        const example = access === 'list' ? atBest.example.slice(1) : atBest.example;
        return { access, pattern, verdict: 'not covered', example, rules };
    }
    const isAllowed = firstRefused(needed, { allow: rules.worst.allow, deny: rules.best.deny }).kind === 'none';
    return { access, pattern, verdict: 'unknown', isAllowed, rules };
}
/** The buckets that a principal's grants are about, as far as they are asked for. */
function bucketsOf(grants, wanted) {
    const buckets = new Map();
    function add(bucket) {
        const name = `${bucket.code ?? ''}\n${bucket.pattern}`;
        if (!buckets.has(name))
            buckets.set(name, bucket);
    }
    for (const grant of grants) {
        if (grant.effect !== 'Allow')
            continue;
        const pattern = grant.bucket ?? '*';
        const code = grant.bucketCode === undefined ? {} : { code: grant.bucketCode };
        if (wanted === undefined || (0,_core_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)([wanted], pattern))
            add({ pattern, ...code, asked: 'yes' });
        else if ((0,_core_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaps */ .$f)(wanted, pattern) && grant.bucketCode !== undefined)
            add({ pattern, ...code, asked: 'maybe' });
    }
    if (wanted !== undefined)
        add({ pattern: wanted, asked: 'yes' });
    else if (buckets.size === 0)
        add({ pattern: '*', asked: 'yes' });
    return [...buckets.values()];
}
/** Names are compared as people write them: `task_role` is `TaskRole`. */
function plainName(name) {
    return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
function isNamed(grant, name) {
    const names = [grant.principal, ...(grant.aliases ?? [])].filter((each) => each !== undefined);
    if (names.includes(name))
        return true;
    return names.some((each) => plainName(each) === plainName(name) || plainName(each.split(/[./]/).at(-1) ?? '') === plainName(name));
}
/**
 * Whether a policy's `Principal` names services of AWS alone, or CloudFront's own identities: what is denied to these concerns no role
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html).
 */
function isNoIdentity(principal) {
    return principal !== undefined && principal.split(', ').every((name) => /^[a-z0-9.-]+\.amazonaws\.com(\.cn)?$/.test(name) || /^arn:[^:]*:iam::cloudfront:user\//.test(name));
}
function count(verdict, kind) {
    return verdict.judgements.filter((judgement) => judgement.verdict === kind).length;
}
/** How much of what is unknown is so because it may not even be allowed. */
function perhapsAllowed(verdict) {
    return verdict.judgements.filter((judgement) => judgement.verdict === 'unknown' && judgement.isAllowed !== true).length;
}
/** The best single principal and bucket; equal ones in the order of their names, so that the answer is stable. */
function bestOf(verdicts) {
    let best;
    for (const verdict of verdicts) {
        if (best === undefined)
            best = verdict;
        const lacking = count(verdict, 'not covered');
        const order = lacking - count(best, 'not covered') || count(verdict, 'unknown') - count(best, 'unknown') || perhapsAllowed(verdict) - perhapsAllowed(best);
        // What is missing is told of the bucket that is asked for, before that of one that may be it.
        const isSurer = lacking > 0 && verdict.bucket.asked === 'yes' && best.bucket.asked === 'maybe' && verdict.principal === best.principal;
        if (order < 0 || (order === 0 && isSurer))
            best = verdict;
    }
    return best;
}
function judgeAll(need, grants, options) {
    const requests = accesses.flatMap((access) => (need[access] ?? []).map((pattern) => ({ access, pattern })));
    const identity = grants.filter((grant) => grant.kind === 'identity');
    // A bucket policy cannot stand for an identity's, but what it denies is denied.
    const bucketDenies = grants.filter((grant) => grant.kind === 'resource' && grant.effect === 'Deny');
    const everybodys = bucketDenies.filter((grant) => grant.principal === '*');
    const somebodys = bucketDenies.filter(({ principal }) => principal !== '*' && !isNoIdentity(principal));
    const unnamed = identity.filter((grant) => grant.principal === undefined);
    const { principal: wanted } = options;
    // Two modules may each have a role of the same name.
    const principals = new Map();
    for (const grant of identity) {
        const who = grant.principal === undefined ? '' : (0,_binding_grants_js__WEBPACK_IMPORTED_MODULE_3__.identityOf)(grant);
        const list = principals.get(who);
        if (list === undefined)
            principals.set(who, [grant]);
        else
            list.push(grant);
    }
    const candidates = [...principals.values()].filter((own) => wanted === undefined || own.some((grant) => isNamed(grant, wanted)));
    candidates.sort(([a], [b]) => ((a?.principal ?? '') < (b?.principal ?? '') ? -1 : 1));
    const verdicts = [];
    for (const own of candidates) {
        const principal = own[0]?.principal;
        const loose = principal === undefined ? [] : unnamed.filter((grant) => (0,_binding_grants_js__WEBPACK_IMPORTED_MODULE_3__.mayBeOf)(grant, own[0]));
        const candidate = candidateOf([...own, ...everybodys], [...loose, ...somebodys]);
        const buckets = bucketsOf(own, options.bucket);
        for (const bucket of buckets) {
            const judgements = requests.map(({ access, pattern }) => judge(access, pattern, bucket, candidate));
            verdicts.push({ principal, bucket, buckets: buckets.length, judgements, candidate });
        }
    }
    return verdicts;
}


/***/ }),

/***/ 34976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ byBucket),
/* harmony export */   Z: () => (/* binding */ sameBucket)
/* harmony export */ });
/* harmony import */ var _core_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29325);
/** Whether a grant is about a bucket, and which of many grants are: hundreds of buckets are compared with each other. */

function sameBucket(grant, bucket) {
    const pattern = grant.bucket ?? '*';
    if (grant.bucketCode !== undefined) {
        if (grant.bucketCode === bucket.code)
            return 'yes';
        return mayMeet(pattern, bucket.pattern) ? 'maybe' : 'no';
    }
    if (isName(pattern) && isName(bucket.pattern))
        return pattern === bucket.pattern ? 'yes' : 'no';
    if (!mayMeet(pattern, bucket.pattern))
        return 'no';
    // A grant's own wildcard holds for every name that the bucket may turn out to have.
    return (0,_core_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)([pattern], bucket.pattern) ? 'yes' : 'maybe';
}
function isName(pattern) {
    return /^[\w.-]+$/.test(pattern);
}
const wildcard = /[*?]/;
/** Whether two patterns have a name in common; most that have none differ before their first wildcard, or behind their last. */
function mayMeet(a, b) {
    const shorter = Math.min(a.length, b.length);
    for (let at = 0; at < shorter && !wildcard.test(a[at]) && !wildcard.test(b[at]); at++)
        if (a[at] !== b[at])
            return false;
    for (let at = 1; at <= shorter && !wildcard.test(a.at(-at)) && !wildcard.test(b.at(-at)); at++)
        if (a.at(-at) !== b.at(-at))
            return false;
    return (0,_core_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaps */ .$f)(a, b);
}
/**
 * Sorts grants by the bucket that they name.
 * @param grants in an order that is kept
 * @returns those that may be about a bucket; of the others some, too
 */
function byBucket(grants) {
    const named = new Map();
    const others = [];
    for (const [position, { bucket, bucketCode, notResource }] of grants.entries()) {
        // What names the buckets that it is not about is about all others.
        if (notResource === true || bucketCode !== undefined || bucket === null || !isName(bucket))
            others.push(position);
        else if (named.has(bucket))
            named.get(bucket).push(position);
        else
            named.set(bucket, [position]);
    }
    return ({ pattern, code }) => {
        if (code !== undefined || !isName(pattern))
            return grants;
        return [...(named.get(pattern) ?? []), ...others].sort((a, b) => a - b).map((position) => grants[position]);
    };
}


/***/ })

};
