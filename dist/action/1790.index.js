export const id = 1790;
export const ids = [1790];
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

/***/ 27093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QQ: () => (/* binding */ ownPolicyIn),
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   Z0: () => (/* binding */ distinctTargets)
/* harmony export */ });
/* harmony import */ var _core_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29325);
/** Reads the resource of a statement: which bucket and which keys it names, and what of it the code does not tell. */

// Unknown parts travel through the text as private-use characters: mark + index.
const firstMark = 0xe000;
const lastMark = 0xf8ff;
const mark = /[\ue000-\uf8ff]/u;
const marks = /[\ue000-\uf8ff]/gu;
/**
 * Policy variables are filled in per request, so nobody can tell from the code what they match
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html). Terraform writes `&{` for `${`.
 */
const policyVariable = /[$&]\{([^{}]*)\}/g;
/** What a policy's text is filled in with before it is one: `$BUCKET`, `<your-bucket>`. */
const placeholder = /\$[A-Z_][A-Z0-9_]+|<[A-Za-z][\w -]*>/g;
/** `{{ bucket }}`, and CloudFormation's `{{resolve:ssm:/team/${Name}:1}}`, which may have parts of its own. */
const braced = /\{\{[^{}]*\}\}/g;
function marked(parts) {
    const holes = [];
    function add(hole) {
        if (firstMark + holes.length > lastMark)
            return '*';
        holes.push(hole);
        return String.fromCharCode(firstMark + holes.length - 1);
    }
    const text = parts.map((part) => {
        if (typeof part !== 'string')
            return add(part);
        return part.replaceAll(marks, '?').replaceAll(placeholder, (code) => add({ code })).replaceAll(policyVariable, (variable, code) => 
        // `${$}` is the character itself; `${*}` and `${?}` are characters too, for which patterns have no word.
        code === '$' ? '$' : add({ code: /^[*?]$/.test(code) ? variable : code }));
    });
    return { text: text.join('').replaceAll(braced, (code) => add({ code: source(code, holes) })), holes };
}
/** What a text's unknown parts are, for people. */
function codes(text, holes) {
    const names = new Set();
    for (const [character] of text.matchAll(marks))
        names.add(holes[character.charCodeAt(0) - firstMark]?.code ?? '');
    return [...names].join(', ');
}
function pattern(text) {
    return (0,_core_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(text.replaceAll(marks, '*'));
}
function source(text, holes) {
    return text.replaceAll(marks, (character) => `\${${holes[character.charCodeAt(0) - firstMark]?.code ?? ''}}`);
}
/** Names under which code keeps a bucket, its name or its ARN. */
const bucketLike = /bucket/i;
/** Names under which code keeps a part of a key. */
const keyLike = /path|prefix|key|folder|\bdir|suffix|object/i;
/** What a template computes: its arguments say nothing of what it gives. */
const isTemplateCall = /^(If |Fn::)/;
function bucketOf(text, holes) {
    if (!mark.test(text))
        return { bucket: text };
    const bucket = pattern(text);
    return { bucket: bucket === '*' ? null : bucket, bucketCode: source(text, holes) };
}
function keyOf(text, holes) {
    return mark.test(text) ? { key: pattern(text), unknown: codes(text, holes) } : { key: (0,_core_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(text) };
}
const mostStars = 16;
/** `bucket`, `bucket/key`, and what their stars reach beyond the slash. */
function bucketAndKey(rest, holes) {
    const slash = rest.indexOf('/');
    if (slash >= 0) {
        const first = rest.slice(0, slash);
        const alone = first.length === 1 && mark.test(first) ? holes[first.charCodeAt(0) - firstMark] : undefined;
        if (alone !== undefined && alone.bucket !== true && keyLike.test(alone.code) && !bucketLike.test(alone.code)) {
            // `arn:aws:s3:::${path}/x`: the unknown part holds the bucket and a part of the key.
            return [{ bucket: null, key: pattern(`*${rest.slice(slash + 1)}`), unknown: alone.code }];
        }
        const target = { ...bucketOf(first, holes), ...keyOf(rest.slice(slash + 1), holes) };
        // `arn:…:::b/` with nothing behind it is no object.
        return [...(target.key === '' || first === '' ? [] : [target]), ...reachedBySlash(rest, slash, target, holes)];
    }
    const target = { ...bucketOf(rest, holes), key: null };
    const whole = rest.length === 1 && mark.test(rest) ? holes[0] : undefined;
    if (whole !== undefined && whole.bucket !== true && (isTemplateCall.test(whole.code) || (!bucketLike.test(whole.code) && (keyLike.test(whole.code) || /[()?]/.test(whole.code))))) {
        // Whatever the expression gives may have a slash, and keys behind it.
        return [target, { bucket: null, key: '*', unknown: whole.code }];
    }
    return [target, ...reachedBySlash(rest, rest.length, target, holes)];
}
/**
 * What a wildcard in the place of a bucket's name reaches beyond it: a star is any run, slash included, and a question mark may be one.
 * `arn:aws:s3:::data-*` matches the objects of these buckets too, and one that ends in a star, a slash and `secret` any such key in any bucket.
 * @param end where the bucket's name ends
 * @param named what is named without that
 */
function reachedBySlash(rest, end, named, holes) {
    // More than any name of a bucket is worth: what each of them reaches would take long to compare.
    if (rest.slice(0, end).split(/[*?]/).length > mostStars)
        return [{ bucket: null, key: '*', unknown: source(rest, holes) }];
    const targets = [];
    for (let at = 0; at < end; at++) {
        const star = rest.charAt(at) === '*';
        if (!star && rest.charAt(at) !== '?')
            continue;
        const target = { ...bucketOf(rest.slice(0, star ? at + 1 : at), holes), ...keyOf(rest.slice(star ? at : at + 1), holes) };
        const isSame = named.bucket === target.bucket && named.bucketCode === target.bucketCode && named.unknown === undefined && (0,_core_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)([named.key ?? ''], target.key ?? '');
        if (target.bucket !== '' && target.key !== '' && !isSame)
            targets.push(target);
    }
    return targets;
}
/** Characters of the longest resource worth reading: a key has at most 1,024 bytes. */
const longest = 4_096;
const arnHead = /^([^/]*?):s3:([^:/]*):([^:/]*):([^]*)$/;
/**
 * What stands before the service: `arn:aws`, or something that may come to that. IAM takes no policy with a partition that there is not
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html).
 */
const arnStart = /^(?:arn:aws(?:-[a-z-]+)?|[^/]*[*?\ue000-\uf8ff][^/]*)$/u;
const accessPoint = /^arn:[^:/]*:s3:[^:/]*:[^:/]*:accesspoint\/([^/]*)(?:\/object\/([^]*))?$/;
/**
 * Resources of S3 that are neither a bucket nor an object: they are named with a region and an account, of which nothing may be told
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-resources-for-iam-policies).
 */
const otherResource = /^(storage-lens|storage-lens-group|access-grants|async-request|job)\//;
/**
 * Reads one resource of a statement.
 * @param parts its text, as far as it is known
 * @returns the buckets and keys it names; none when it is a resource of another service
 */
function targetsOf(parts) {
    const { text, holes } = marked(parts);
    if (text === '')
        return [];
    // Longer than any bucket's name and key together can be.
    if (text.length > longest)
        return [null, '*'].map((key) => ({ bucket: null, key, unknown: 'too long a resource' }));
    const point = accessPoint.exec(text);
    if (point !== null) {
        // Requests through an access point name it, not the bucket
        // (https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-policies.html).
        const name = `access point ${source(point[1] ?? '', holes)}`;
        const key = point[2];
        if (key === undefined)
            return [{ bucket: null, bucketCode: name, key: null, unknown: name }];
        return [{ bucket: null, bucketCode: name, key: pattern(key), unknown: name }];
    }
    const head = arnHead.exec(text);
    if (head !== null) {
        const [, start = '', region = '', account = '', rest = ''] = head;
        if (!arnStart.test(start))
            return [];
        // The ARN of a bucket and of an object has neither
        // (https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-resources-for-iam-policies).
        if (region !== '' && account !== '' && otherResource.test(rest))
            return [];
        const fields = `${region}${account}`.replaceAll('*', '');
        if (fields.replaceAll(marks, '') !== '')
            return [];
        const targets = bucketAndKey(rest, holes);
        return fields === '' ? targets : targets.map((target) => ({ ...target, unknown: [target.unknown, codes(fields, holes)].filter((each) => each !== undefined).join(', ') }));
    }
    if (mark.test(text.charAt(0)))
        return fromUnknown(text, holes);
    return fromWildcard(text, holes);
}
/** A name without what is said behind it in brackets: which of several it is, what it is by default. */
function withoutNote(code) {
    if (!code.endsWith(')'))
        return code;
    const byDefault = code.indexOf(' (default ');
    const number = code.lastIndexOf(' (');
    const end = byDefault >= 0 ? byDefault : /^\d+$/.test(code.slice(number + 2, -1)) ? number : -1;
    return end < 0 ? code : code.slice(0, end);
}
/** The name in the ARN of a policy of one's own account. */
function ownPolicyIn(arn) {
    const name = arn.slice(arn.lastIndexOf('/') + 1);
    if (name === '')
        return undefined;
    for (let at = arn.indexOf(policyField); at !== -1; at = arn.indexOf(policyField, at + 1))
        if (!arn.startsWith(':aws', at - ':aws'.length))
            return name;
    return undefined;
}
const policyField = ':policy/';
/** Whether code names one bucket's ARN: a name that says so, not a list, not a computation. */
function isBucketArn(code) {
    const name = withoutNote(code);
    if (isTemplateCall.test(name))
        return false;
    if (!bucketLike.test(name) || /(key|prefix|path|arn|resource|bucket|object|name)s$|(key|prefix|path)$/i.test(name))
        return false;
    return name.startsWith('ImportValue ') || !/[(){}?,+]/.test(name);
}
/** A resource that starts with an unknown part, mostly a bucket's ARN kept in a variable. */
function fromUnknown(text, holes) {
    const hole = holes[0];
    if (hole === undefined || hole.foreign === true)
        return [];
    const rest = text.slice(1);
    if (isBucketArn(hole.code)) {
        if (rest === '') {
            // An ARN in a variable may have its own wildcard; as a bucket's ARN it reaches no object.
            return [{ bucket: null, bucketCode: source(text, holes), key: null }];
        }
        if (rest.startsWith('/')) {
            const target = { bucket: null, bucketCode: source(text.charAt(0), holes), ...keyOf(rest.slice(1), holes) };
            return target.key === '' ? [] : [target];
        }
        if (rest.startsWith('*')) {
            const bucketCode = source(text.charAt(0), holes);
            return [{ bucket: null, bucketCode, key: null }, { bucket: null, bucketCode, ...keyOf(rest, holes) }];
        }
    }
    const unknown = codes(text, holes);
    // Nothing is told of it: it may be a bucket as well as objects.
    if (rest === '')
        return [{ bucket: null, key: null, unknown }, { bucket: null, key: '*', unknown }];
    return [{ bucket: null, key: pattern(`*${rest.replace(/^\//, '')}`), unknown }];
}
/** A resource whose first fields have wildcards: `*`, `arn:aws:*`. */
function fromWildcard(text, holes) {
    const star = text.search(/[*\ue000-\uf8ff]/u);
    const single = text.indexOf('?');
    if (single >= 0 && single < (/:::|$/.exec(text)?.index ?? 0) && (star < 0 || single < star)) {
        // `arn:aws:s?:::…`: nobody writes that, so it is not followed, but what it denies may be anything.
        return (0,_core_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaps */ .$f)(pattern(text), 'arn:aws:s3:::*') ? [null, '*'].map((key) => ({ bucket: null, key, unknown: source(text, holes) })) : [];
    }
    if (star < 0 || !'arn:aws:s3:::'.startsWith(text.slice(0, star)))
        return [];
    const behind = text.slice(star + 1);
    // A star that took the fields up to here may take a part of the bucket's name as well.
    const reached = bucketAndKey(`*${behind.replace(/^[^/]*:/, '')}`, holes);
    if (text.charAt(star) === '*' && (0,_core_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)([pattern(text)], 'arn:aws:s3:::*'))
        return reached;
    return reached.map((target) => ({ ...target, unknown: target.unknown ?? source(text, holes) }));
}
/** Folds targets of one statement that say the same. */
function distinctTargets(targets) {
    const seen = new Set();
    return targets.filter((target) => {
        const name = JSON.stringify([target.bucket, target.bucketCode, target.key, target.unknown]);
        if (seen.has(name))
            return false;
        seen.add(name);
        return true;
    });
}


/***/ }),

/***/ 49262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mn: () => (/* binding */ addTemplate),
  Fl: () => (/* binding */ isTemplate),
  kW: () => (/* binding */ templateOf)
});

// EXTERNAL MODULE: ./lib/detect/policy/value.js
var policy_value = __webpack_require__(17699);
;// CONCATENATED MODULE: ./lib/detect/policy/for-each.js
/** Writes out CloudFormation's `Fn::ForEach`: what it repeats, once for each item of its list. */

/** What a template may come to by its loops, and how deep they are looked for. */
const mostTurns = 2_000;
const deepest = 60;
/**
 * Writes out every loop of a template (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-foreach.html).
 * What a loop over a list repeats that the template does not tell is there once, under a condition, with its identifier unknown.
 * @param value a template, or a part of it
 */
function writeOut(value) {
    let left = mostTurns;
    return visit(value, 0);
    function visit(each, depth) {
        if (depth > deepest || !hasLoop(each))
            return each;
        if (each.kind === 'list')
            return { ...each, items: each.items.map((item) => visit(item, depth + 1)) };
        if (each.kind !== 'map')
            return each;
        const entries = new Map();
        let open = each.open;
        for (const [key, inner] of each.entries) {
            if (!key.startsWith('Fn::ForEach')) {
                entries.set(key, visit(inner, depth + 1));
                continue;
            }
            const [identifier, collection, body] = inner.kind === 'list' ? inner.items : [];
            const name = (0,policy_value/* textOf */.b6)(identifier);
            if (name === undefined || collection === undefined || body?.kind !== 'map') {
                open = key;
                continue;
            }
            const texts = collection.kind === 'list' ? (0,policy_value/* itemsOf */.S3)(collection).map(policy_value/* textOf */.b6) : [undefined];
            for (const text of texts) {
                if (--left < 0)
                    break;
                const filled = visit(text === undefined ? body : fill(body, name, text), depth + 1);
                if (filled.kind !== 'map')
                    continue;
                open = filled.open ?? open;
                for (const [innerKey, repeated] of filled.entries) {
                    entries.set(innerKey, text === undefined ? under(repeated, `${key} over ${(0,policy_value/* sourceOf */.vz)(collection)}`) : repeated);
                }
            }
            if (left < 0)
                open = key;
        }
        return { ...each, entries, ...(open !== undefined && { open }) };
    }
}
/** Whether there is a loop in a value: most templates have none, and are left as they are. */
function hasLoop(value, depth = 0) {
    if (depth > deepest)
        return false;
    if (value.kind === 'list')
        return value.items.some((item) => hasLoop(item, depth + 1));
    if (value.kind !== 'map')
        return false;
    for (const [key, inner] of value.entries)
        if (key.startsWith('Fn::ForEach') || hasLoop(inner, depth + 1))
            return true;
    return false;
}
function fillText(text, name, filling) {
    return text.replaceAll(`\${${name}}`, () => filling).replaceAll(`&{${name}}`, () => filling);
}
function fill(value, name, filling, depth = 0) {
    if (depth > deepest || value.kind === 'unknown')
        return value;
    if (value.kind === 'text')
        return { ...value, parts: value.parts.map((part) => (typeof part === 'string' ? fillText(part, name, filling) : part)) };
    if (value.kind === 'list')
        return { ...value, items: value.items.map((item) => fill(item, name, filling, depth + 1)) };
    if (value.entries.size === 1 && (0,policy_value/* textOf */.b6)(value.entries.get('Ref')) === name)
        return (0,policy_value/* literal */.eu)(filling, value.line);
    return { ...value, entries: new Map([...value.entries].map(([key, each]) => [fillText(key, name, filling), fill(each, name, filling, depth + 1)])) };
}
/** A resource that may not be there. */
function under(resource, condition) {
    if (resource.kind !== 'map')
        return resource;
    const before = (0,policy_value/* textOf */.b6)(resource.entries.get('Condition'));
    const text = before === undefined ? condition : `${before}, ${condition}`;
    return { ...resource, entries: new Map([...resource.entries, ['Condition', (0,policy_value/* literal */.eu)(text, resource.line)]]) };
}

// EXTERNAL MODULE: ./lib/detect/policy/intrinsics.js
var intrinsics = __webpack_require__(8416);
// EXTERNAL MODULE: ./lib/detect/policy/managed.js + 1 modules
var managed = __webpack_require__(40545);
;// CONCATENATED MODULE: ./lib/detect/policy/inline-names.js
/** Policies of one name that are written into one identity: the one that is written last takes the place of the others. */


/** Policies that are written into somebody. */
const written = /^AWS::IAM::(Policy|RolePolicy|UserPolicy|GroupPolicy)$/;
/** Whose policy it is, and what it is called: equal ones are one (https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html). */
function placeOf(principal, name) {
    return `${principal}\n${name}`;
}
/**
 * Finds names that several policies of one identity have.
 * @param holdersOf whose a policy of the template is
 * @returns whether a policy may be replaced by another one of its name
 */
function replacedNames(template, holdersOf) {
    const counts = new Map();
    function count(principal, policy) {
        const name = nameIn(policy, template);
        if (name !== undefined)
            counts.set(placeOf(principal, name), (counts.get(placeOf(principal, name)) ?? 0) + 1);
    }
    for (const [logicalName, resource] of template.resources) {
        const [type, properties] = [(0,policy_value/* sourceOf */.vz)((0,policy_value/* entry */.f_)(resource, 'Type') ?? resource), (0,policy_value/* entry */.f_)(resource, 'Properties')];
        if (/^AWS::IAM::(Role|User|Group)$/.test(type))
            for (const policy of (0,policy_value/* itemsOf */.S3)((0,policy_value/* entry */.f_)(properties, 'Policies')))
                count(logicalName, policy);
        else if (written.test(type))
            for (const holder of holdersOf(logicalName))
                count(holder, properties);
    }
    return (principal, policy) => {
        const name = nameIn(policy, template);
        return name !== undefined && (counts.get(placeOf(principal, name)) ?? 0) > 1;
    };
}
function nameIn(policy, template) {
    const name = (0,policy_value/* entry */.f_)(policy, 'PolicyName');
    return name === undefined ? undefined : (0,policy_value/* sourceOf */.vz)((0,intrinsics/* evaluate */._3)(name, template));
}

;// CONCATENATED MODULE: ./lib/detect/policy/nested-stacks.js
/** To what a template hands its identities by their names: modules and nested stacks that are not in this repo may deny them anything. */


const identities = /^AWS::IAM::(Role|User|Group)$/;
/**
 * Finds what is handed to somebody who is not at hand.
 * @param isHere whether a file of the repo may be the template at an address
 */
function handedOn(template, isHere) {
    const found = [];
    for (const [name, resource] of template.resources) {
        const type = (0,intrinsics/* typeOf */.QP)(template, name) ?? '';
        const url = (0,policy_value/* entry */.f_)((0,policy_value/* entry */.f_)(resource, 'Properties'), 'TemplateURL');
        const isModule = type.endsWith('::MODULE');
        if (!isModule && (type !== 'AWS::CloudFormation::Stack' || (url !== undefined && isHere(lastText(url)))))
            continue;
        const to = `${isModule ? 'the module' : 'the stack'} ${name}, which is not in this repo`;
        for (const identity of referencesIn((0,policy_value/* entry */.f_)(resource, 'Properties'))) {
            if (identities.test((0,intrinsics/* typeOf */.QP)(template, identity) ?? ''))
                found.push({ identity, to, line: resource.line });
        }
    }
    return found;
}
/** The end of an address, behind which there is only the name of a file: `templates/roles.yaml` in any join of texts. */
function lastText(value) {
    if (value.kind === 'text')
        return value.parts.map((part) => (typeof part === 'string' ? part : '')).join('');
    if (value.kind === 'list')
        return lastText(value.items.at(-1) ?? { kind: 'unknown', code: '', line: value.line });
    if (value.kind !== 'map')
        return '';
    const [sub] = (0,policy_value/* itemsOf */.S3)((0,policy_value/* entry */.f_)(value, 'Fn::Sub'));
    const inner = sub ?? [...value.entries.values()].at(-1);
    return inner === undefined ? '' : lastText(inner);
}
/** Every name that `Ref`, alone or in a text, stands for. */
function referencesIn(value, into = new Set(), depth = 0) {
    if (value === undefined || depth > 20)
        return into;
    if (value.kind === 'list')
        for (const item of value.items)
            referencesIn(item, into, depth + 1);
    if (value.kind !== 'map')
        return into;
    const name = (0,policy_value/* textOf */.b6)((0,policy_value/* entry */.f_)(value, 'Ref'));
    if (name !== undefined)
        into.add(name);
    const [sub] = (0,policy_value/* itemsOf */.S3)((0,policy_value/* entry */.f_)(value, 'Fn::Sub'));
    for (const [, inside = ''] of ((0,policy_value/* textOf */.b6)(sub) ?? '').matchAll(/\$\{([^{}.]+)\}/g))
        into.add(inside);
    for (const inner of value.entries.values())
        referencesIn(inner, into, depth + 1);
    return into;
}

// EXTERNAL MODULE: ./lib/detect/policy/statement.js
var statement = __webpack_require__(90923);
// EXTERNAL MODULE: ./lib/detect/policy/arn.js
var arn = __webpack_require__(27093);
;// CONCATENATED MODULE: ./lib/detect/policy/template-holders.js
/** Whose the policies of a template are: its identities, who is in which group, and whom policies are attached to. */




function holderOf(name, resource, template) {
    const properties = (0,policy_value/* entry */.f_)(resource, 'Properties');
    const names = ['RoleName', 'UserName', 'GroupName', 'FunctionName', 'ManagedPolicyName', 'Name']
        .map((property) => (0,policy_value/* entry */.f_)(properties, property))
        .flatMap((value) => (value === undefined ? [] : [(0,policy_value/* textOf */.b6)((0,intrinsics/* evaluate */._3)(value, template))]))
        .filter((text) => text !== undefined);
    const condition = (0,policy_value/* textOf */.b6)((0,policy_value/* entry */.f_)(resource, 'Condition'));
    const boundary = givenIn(properties, 'PermissionsBoundary') ?? ((0,policy_value/* textOf */.b6)((0,policy_value/* entry */.f_)(resource, 'Type')) === 'AWS::Serverless::Function' ? givenIn((0,policy_value/* entry */.f_)(template.globals, 'Function'), 'PermissionsBoundary') : undefined);
    const conditions = [
        ...(condition === undefined ? [] : [`Condition ${condition}`]),
        // What a boundary lets through is said elsewhere.
        ...(boundary === undefined ? [] : [`PermissionsBoundary ${(0,policy_value/* sourceOf */.vz)((0,intrinsics/* evaluate */._3)(boundary, template))}`]),
    ];
    const made = template.identities?.get(name);
    const isMadeElsewhere = resource === undefined && made === undefined;
    const own = ['RoleName', 'UserName', 'GroupName'].map((property) => (0,policy_value/* entry */.f_)(properties, property)).find((value) => value !== undefined);
    const accountName = own !== undefined ? nameOf(own, template) : isMadeElsewhere && !template.parameters.has(name) ? name : undefined;
    return { accountName, isMadeElsewhere, principal: made ?? name, aliases: made === undefined ? names : [name, ...names], condition: conditions.length > 0 ? conditions.join(', ') : undefined };
}
/** A property, unless it is said to be absent. */
function givenIn(properties, name) {
    const given = (0,policy_value/* entry */.f_)(properties, name);
    return (0,policy_value/* textOf */.b6)((0,policy_value/* entry */.f_)(given, 'Ref')) === 'AWS::NoValue' ? undefined : given;
}
/** The policies that some identity has as its boundary. */
function boundariesOf(template) {
    const boundaries = new Set();
    for (const resource of template.resources.values()) {
        const boundary = (0,policy_value/* entry */.f_)((0,policy_value/* entry */.f_)(resource, 'Properties'), 'PermissionsBoundary');
        for (const { value } of branchesOf(boundary)) {
            const name = referred(value);
            if (name !== undefined)
                boundaries.add(name);
        }
    }
    const shared = (0,policy_value/* entry */.f_)((0,policy_value/* entry */.f_)(template.globals, 'Function'), 'PermissionsBoundary');
    const name = shared === undefined ? undefined : referred(shared);
    return name === undefined ? boundaries : boundaries.add(name);
}
/** The logical name behind `!Ref Role`, or behind the ARN of one. */
function referred(value) {
    const target = (0,policy_value/* textOf */.b6)((0,policy_value/* entry */.f_)(value, 'Ref'));
    if (target !== undefined)
        return target;
    const path = (0,policy_value/* entry */.f_)(value, 'Fn::GetAtt');
    if (path !== undefined)
        return (0,policy_value/* itemsOf */.S3)(path).map((item) => (0,policy_value/* textOf */.b6)(item) ?? '').join('.').split('.')[0];
    // All of it, or the end of an ARN: what has more around it is another name.
    return /(?:^|[/:])\$\{([A-Za-z0-9]+)(?:\.Arn)?\}$/.exec((0,policy_value/* textOf */.b6)((0,policy_value/* entry */.f_)(value, 'Fn::Sub')) ?? '')?.[1];
}
/** The items of a property, and those of each branch of `Fn::If` in it under its condition. */
function branchesOf(value, condition) {
    return (0,policy_value/* itemsOf */.S3)(value).flatMap((item) => {
        const [test, ...branches] = (0,policy_value/* itemsOf */.S3)((0,policy_value/* entry */.f_)(item, 'Fn::If'));
        if (test === undefined)
            return [{ value: item, condition }];
        const code = [condition, `If ${(0,policy_value/* sourceOf */.vz)(test)}`].filter((text) => text !== undefined).join(', ');
        return branches.flatMap((branch) => branchesOf(branch, code));
    });
}
function template_holders_under(holder, condition) {
    return condition === undefined ? holder : { ...holder, condition: [holder.condition, condition].filter((text) => text !== undefined).join(', ') };
}
/** A text as it is written once its functions are read: `${Stage}-task`. Equal ones are equal, whatever a deployment makes of them. */
function nameOf(value, template) {
    const resolved = (0,intrinsics/* evaluate */._3)(value, template);
    return resolved.kind === 'text' && resolved.doubt === undefined ? (0,policy_value/* sourceOf */.vz)(resolved) : undefined;
}
/** The resources of some types by the names that they are given. */
function namesIn(template, types, properties) {
    const names = new Map();
    for (const [name, resource] of template.resources) {
        if (!types.test((0,intrinsics/* typeOf */.QP)(template, name) ?? ''))
            continue;
        for (const property of properties) {
            const given = (0,policy_value/* entry */.f_)((0,policy_value/* entry */.f_)(resource, 'Properties'), property);
            const text = given === undefined ? undefined : nameOf(given, template);
            if (text !== undefined)
                names.set(text, name);
        }
    }
    return names;
}
/** The policy of the template that is meant, by its resource or by an ARN with its name. */
function policyOfTemplate(written, template) {
    const direct = referred(written);
    if (direct !== undefined && (0,intrinsics/* typeOf */.QP)(template, direct) === 'AWS::IAM::ManagedPolicy')
        return direct;
    const named = (0,arn/* ownPolicyIn */.QQ)(nameOf(written, template) ?? '');
    return named === undefined ? undefined : namesIn(template, /^AWS::IAM::ManagedPolicy$/, ['ManagedPolicyName']).get(named);
}
function membersOf(template) {
    const groups = namesIn(template, /^AWS::IAM::Group$/, ['GroupName']);
    const users = namesIn(template, /^AWS::IAM::User$/, ['UserName']);
    const members = new Map();
    const open = new Set();
    const elsewhere = new Map();
    function join(user, group, own) {
        const conditions = [own, user.condition, group.condition].filter((text) => text !== undefined);
        const condition = conditions.length > 0 ? conditions.join(', ') : undefined;
        const [isGroup, isUser] = [(0,intrinsics/* typeOf */.QP)(template, group.name ?? '') === 'AWS::IAM::Group', (0,intrinsics/* typeOf */.QP)(template, user.name ?? '') === 'AWS::IAM::User'];
        if (group.name !== undefined && isGroup && user.isOpen)
            open.add(group.name);
        else if (group.name !== undefined && isGroup && user.name !== undefined)
            members.set(group.name, [...(members.get(group.name) ?? []), { name: user.name, condition }]);
        else if (user.name !== undefined && isUser)
            elsewhere.set(user.name, [...(elsewhere.get(user.name) ?? []), { name: group.name ?? group.code, condition }]);
    }
    for (const [name, resource] of template.resources) {
        const properties = (0,policy_value/* entry */.f_)(resource, 'Properties');
        const type = (0,intrinsics/* typeOf */.QP)(template, name);
        const condition = (0,policy_value/* textOf */.b6)((0,policy_value/* entry */.f_)(resource, 'Condition'));
        if (type === 'AWS::IAM::User')
            for (const group of targetsOf((0,policy_value/* entry */.f_)(properties, 'Groups'), groups, template))
                join({ name, code: name, isOpen: false, condition: undefined }, group, undefined);
        if (type !== 'AWS::IAM::UserToGroupAddition')
            continue;
        for (const group of targetsOf((0,policy_value/* entry */.f_)(properties, 'GroupName'), groups, template))
            for (const user of targetsOf((0,policy_value/* entry */.f_)(properties, 'Users'), users, template))
                join(user, group, condition);
    }
    return { members, open, elsewhere };
}
/** Whom a property names: resources of the template, by reference or by the names that they have there. */
function targetsOf(value, byName, template) {
    return branchesOf(value).flatMap(({ value: written, condition }) => namesOf(written, template).flatMap((target) => {
        const direct = referred(target);
        if (direct === 'AWS::NoValue')
            return [];
        const text = nameOf(target, template);
        const isResource = direct !== undefined && template.resources.has(direct);
        return [{ name: isResource ? direct : (byName.get(text ?? '') ?? direct ?? text), code: (0,policy_value/* sourceOf */.vz)((0,intrinsics/* evaluate */._3)(target, template)), isOpen: !byName.has(text ?? '') && isUntold(target, template), condition }];
    }));
}
/** Whether it is not told to whom a policy is given: a deployment, another stack or a function gives the name, or a part of it. */
function isUntold(target, template) {
    const direct = referred(target);
    if (direct !== undefined)
        return isElsewhere(direct, template);
    const text = nameOf(target, template);
    return text === undefined || (0,statement/* isDynamic */.Q)(text) || partsOf(text).some((part) => isElsewhere(part.split('.')[0] ?? '', template));
}
/** Whether what something gives is not told by the template. */
function isElsewhere(name, template) {
    return !template.resources.has(name) || isMadeElsewhere.test((0,intrinsics/* typeOf */.QP)(template, name) ?? '');
}
/** What gives names that the template does not tell: nested stacks, modules and custom resources. */
const isMadeElsewhere = /^(AWS::CloudFormation::|Custom::)|::MODULE$/;
/** The code of the parts of a name that are not told. */
function partsOf(name) {
    return [...name.matchAll(/\$\{([^{}]*)\}/g)].map(([, code = '']) => code);
}
/** What a function gives where a list of names is asked for, as far as it tells them. */
function namesOf(target, template) {
    const given = target.kind === 'map' && referred(target) === undefined ? (0,intrinsics/* evaluate */._3)(target, template) : target;
    return given.kind === 'list' ? (0,policy_value/* itemsOf */.S3)(given) : [target];
}
/** Who holds each policy of the template: by the policy's own list, or by the role's list of managed policies. */
function attachments(template, members) {
    const holders = new Map();
    const open = new Set();
    const byName = namesIn(template, /^AWS::IAM::(Role|User|Group)$/, ['RoleName', 'UserName', 'GroupName']);
    function attach(policy, target, choice) {
        const list = holders.get(policy) ?? [];
        const holder = template_holders_under(holderOf(target, template.resources.get(target), template), choice);
        if (!list.some((each) => each.principal === holder.principal))
            list.push(holder);
        holders.set(policy, list);
        if ((0,intrinsics/* typeOf */.QP)(template, target) === 'AWS::IAM::Group')
            for (const { name, condition } of members.get(target) ?? [])
                attach(policy, name, [choice, condition].filter((text) => text !== undefined).join(', ') || undefined);
    }
    for (const [name, resource] of template.resources) {
        const properties = (0,policy_value/* entry */.f_)(resource, 'Properties');
        for (const property of ['Roles', 'Users', 'Groups', 'RoleName', 'UserName', 'GroupName']) {
            if (!/Policy$/.test((0,policy_value/* textOf */.b6)((0,policy_value/* entry */.f_)(resource, 'Type')) ?? ''))
                continue;
            for (const { name: target, isOpen, condition } of targetsOf((0,policy_value/* entry */.f_)(properties, property), byName, template)) {
                if (isOpen)
                    open.add(name);
                if (target !== undefined)
                    attach(name, target, condition);
            }
        }
        for (const property of ['ManagedPolicyArns', 'Policies']) {
            for (const { value: policy, condition } of branchesOf((0,policy_value/* entry */.f_)(properties, property))) {
                const which = policyOfTemplate(policy, template);
                if (which !== undefined)
                    attach(which, name, condition);
            }
        }
    }
    return { holders, open };
}

;// CONCATENATED MODULE: ./lib/detect/policy/cloudformation.js
/** Finds grants in CloudFormation and SAM templates: whose they are, and on which resources, as far as the template tells. */








/** Tells whether a document is a template. */
function isTemplate(document) {
    const resources = (0,policy_value/* entry */.f_)(document, 'Resources');
    if (resources?.kind !== 'map')
        return false;
    for (const resource of resources.entries.values()) {
        if ((0,policy_value/* textOf */.b6)((0,policy_value/* entry */.f_)(resource, 'Type'))?.includes('::') === true)
            return true;
    }
    return [...resources.entries.keys()].some((name) => name.startsWith('Fn::ForEach::'));
}
/** Cuts a document into the parts of a template. */
function templateOf(written, variables) {
    const document = writeOut(written);
    const resources = (0,policy_value/* entry */.f_)(document, 'Resources');
    const parameters = (0,policy_value/* entry */.f_)(document, 'Parameters');
    return {
        resources: resources?.kind === 'map' ? resources.entries : new Map(),
        parameters: parameters?.kind === 'map' ? parameters.entries : new Map(),
        mappings: (0,policy_value/* entry */.f_)(document, 'Mappings'),
        globals: (0,policy_value/* entry */.f_)(document, 'Globals'),
        ...(resources?.kind === 'map' && resources.open !== undefined && { unread: resources.open }),
        ...changeOf((0,policy_value/* entry */.f_)(document, 'Transform'), resources),
        ...(variables !== undefined && { variables }),
    };
}
/** Transforms of AWS that add or change no policy of an identity; what others do, and what is included, is not told. */
const harmless = /^AWS::(Serverless-|LanguageExtensions$|SecretsManager-|CodeDeployBlueGreen$|ServiceCatalog$|CloudFormation::)/;
/** A macro over the template, or one inside its resources but below a statement, which is told there. */
function changeOf(transform, resources) {
    const unknownOnes = (0,policy_value/* itemsOf */.S3)(transform).map((each) => (0,policy_value/* textOf */.b6)(each) ?? (0,policy_value/* textOf */.b6)((0,policy_value/* entry */.f_)(each, 'Name')) ?? (0,policy_value/* sourceOf */.vz)(each)).filter((name) => !harmless.test(name));
    const inside = resources?.kind === 'map' && [resources, ...[...resources.entries.values()].flatMap((resource) => [resource, (0,policy_value/* entry */.f_)(resource, 'Properties')])].some((each) => (0,policy_value/* entry */.f_)(each, 'Fn::Transform') !== undefined);
    const changedBy = unknownOnes[0] ?? (inside ? 'Fn::Transform' : undefined);
    return changedBy === undefined ? {} : { changedBy };
}
/**
 * Adds the grants of a template.
 * @param template the template
 * @param place the file and the form to report
 * @param isHere whether a file of the repo may be the template of a nested stack at an address
 */
function addTemplate(template, place, findings, isHere = () => false) {
    const { members, open: openGroups, elsewhere } = membersOf(template);
    const { holders: attached, open } = attachments(template, members);
    const boundaries = boundariesOf(template);
    const isReplaced = replacedNames(template, (policy) => (attached.get(policy) ?? []).map(({ principal }) => principal));
    if (template.unread !== undefined)
        findings.unresolved.push({ file: place.file, line: 1, reason: `${template.unread} repeats resources that are not followed` });
    if (template.changedBy !== undefined)
        findings.skipped?.push({ file: place.file, reason: `the transform ${template.changedBy} may change its policies`, blocksRemovals: false });
    for (const [name, resource] of template.resources) {
        const type = (0,policy_value/* textOf */.b6)((0,policy_value/* entry */.f_)(resource, 'Type'));
        const properties = (0,policy_value/* entry */.f_)(resource, 'Properties');
        if (type === undefined || properties === undefined)
            continue;
        const holder = holderOf(name, resource, template);
        // A policy that only limits somebody grants nothing.
        if (boundaries.has(name) && !attached.has(name))
            continue;
        const before = findings.grants.length;
        addResource(type, properties, holder, attached.get(name) ?? [], { template, place, findings, isReplaced });
        if (open.has(name) || openGroups.has(name))
            (0,statement/* addForAnybody */.Fh)(before, findings);
        for (const { name: group, condition } of elsewhere.get(name) ?? [])
            (0,managed/* addGroup */.$)(group, resource.line, originOf(template_holders_under(holder, condition), place), findings);
        for (const member of type === 'AWS::IAM::Group' ? (members.get(name) ?? []) : []) {
            const user = template_holders_under(holderOf(member.name, template.resources.get(member.name), template), member.condition);
            addResource(type, properties, template_holders_under(user, (0,policy_value/* textOf */.b6)((0,policy_value/* entry */.f_)(resource, 'Condition'))), [], { template, place, findings, isReplaced });
        }
    }
    addConnectors(template, place, findings);
    for (const { identity, to, line } of handedOn(template, isHere))
        (0,statement/* addUntold */.YY)(`what is given or denied to it by ${to}`, { line }, originOf(holderOf(identity, template.resources.get(identity), template), place), findings);
}
/** SAM's connectors, in what they start from or as resources of their own: the one they start from may do what they say on the other. */
function addConnectors(template, place, findings) {
    for (const [name, resource] of template.resources) {
        const own = (0,intrinsics/* typeOf */.QP)(template, name) === 'AWS::Serverless::Connector' ? [resource] : [];
        const embedded = (0,policy_value/* entry */.f_)(resource, 'Connectors');
        for (const connector of [...own, ...(embedded?.kind === 'map' ? embedded.entries.values() : [])]) {
            const properties = (0,policy_value/* entry */.f_)(connector, 'Properties');
            const source = (0,policy_value/* textOf */.b6)((0,policy_value/* entry */.f_)((0,policy_value/* entry */.f_)(properties, 'Source'), 'Id')) ?? name;
            for (const destination of (0,policy_value/* itemsOf */.S3)((0,policy_value/* entry */.f_)(properties, 'Destination'))) {
                const bucket = (0,policy_value/* textOf */.b6)((0,policy_value/* entry */.f_)(destination, 'Id'));
                if (bucket === undefined || (0,intrinsics/* typeOf */.QP)(template, bucket) !== 'AWS::S3::Bucket')
                    continue;
                const origin = originOf(holderOf(source, template.resources.get(source), template), place);
                const conditioned = [origin.condition, (0,policy_value/* textOf */.b6)((0,policy_value/* entry */.f_)(resource, 'Condition'))].filter((text) => text !== undefined);
                const value = (0,intrinsics/* evaluate */._3)({ kind: 'map', entries: new Map([['Ref', (0,policy_value/* entry */.f_)(destination, 'Id')]]), line: connector.line }, template);
                for (const permission of (0,policy_value/* itemsOf */.S3)((0,policy_value/* entry */.f_)(properties, 'Permissions'))) {
                    (0,managed/* addConnector */.xv)((0,policy_value/* textOf */.b6)(permission) ?? '', value, permission.line, { ...origin, condition: conditioned.length > 0 ? [...new Set(conditioned)].join(', ') : undefined }, findings);
                }
            }
        }
    }
}
const replaced = 'if no other policy of its name takes its place';
function originOf(holder, place, kind = 'identity') {
    return { ...place, kind, principal: holder.principal, aliases: holder.aliases, accountName: holder.accountName, isMadeElsewhere: holder.isMadeElsewhere, condition: holder.condition };
}
function addResource(type, properties, holder, holders, context) {
    const { template, place, findings, isReplaced } = context;
    switch (type) {
        case 'AWS::IAM::Role':
        case 'AWS::IAM::User':
        case 'AWS::IAM::Group':
            for (const policy of (0,policy_value/* itemsOf */.S3)((0,intrinsics/* evaluate */._3)((0,policy_value/* entry */.f_)(properties, 'Policies') ?? { kind: 'list', items: [], line: 0 }, template))) {
                const document = (0,policy_value/* entry */.f_)(policy, 'PolicyDocument') ?? policy;
                (0,statement/* addDocument */.tI)(document, originOf(template_holders_under(template_holders_under(holder, policy.kind === 'map' ? policy.open : undefined), isReplaced(holder.principal, policy) ? replaced : undefined), place), findings);
            }
            addManagedArns((0,policy_value/* entry */.f_)(properties, 'ManagedPolicyArns'), holder, context);
            return;
        case 'AWS::IAM::Policy':
        case 'AWS::IAM::ManagedPolicy':
        case 'AWS::IAM::RolePolicy':
        case 'AWS::IAM::UserPolicy':
        case 'AWS::IAM::GroupPolicy': {
            const document = (0,policy_value/* entry */.f_)(properties, 'PolicyDocument');
            if (document === undefined)
                return;
            const resolved = (0,intrinsics/* evaluate */._3)(document, template);
            for (const each of holders.length > 0 ? holders : [holder]) {
                const conditions = [...new Set([holder.condition, each.condition, isReplaced(each.principal, properties) ? replaced : undefined])].filter((text) => text !== undefined);
                const condition = conditions.length > 0 ? conditions.join(', ') : undefined;
                (0,statement/* addDocument */.tI)(resolved, originOf({ ...each, condition }, place), findings);
            }
            return;
        }
        case 'AWS::SSO::PermissionSet': {
            const document = (0,policy_value/* entry */.f_)(properties, 'InlinePolicy');
            if (document !== undefined)
                (0,statement/* addDocument */.tI)((0,intrinsics/* evaluate */._3)(document, template), originOf(holder, place), findings);
            addManagedArns((0,policy_value/* entry */.f_)(properties, 'ManagedPolicies'), holder, context);
            // Policies of each account that the set is used in, by their names.
            for (const reference of (0,policy_value/* itemsOf */.S3)((0,intrinsics/* evaluate */._3)((0,policy_value/* entry */.f_)(properties, 'CustomerManagedPolicyReferences') ?? { kind: 'list', items: [], line: 0 }, template))) {
                (0,managed/* addManaged */.lk)(`arn:aws:iam::account:policy/${(0,policy_value/* sourceOf */.vz)((0,policy_value/* entry */.f_)(reference, 'Name') ?? reference)}`, reference.line, originOf(holder, place), findings);
            }
            return;
        }
        case 'AWS::S3::BucketPolicy':
        case 'AWS::S3::AccessPoint': {
            const document = (0,policy_value/* entry */.f_)(properties, 'PolicyDocument') ?? (0,policy_value/* entry */.f_)(properties, 'Policy');
            if (document !== undefined)
                (0,statement/* addDocument */.tI)((0,intrinsics/* evaluate */._3)(document, template), originOf(holder, place, 'resource'), findings);
            return;
        }
        case 'AWS::Serverless::Function':
        case 'AWS::Serverless::StateMachine':
            // A function with a role of its own takes no policies.
            if ((0,policy_value/* entry */.f_)(properties, 'Role') === undefined && (type !== 'AWS::Serverless::Function' || (0,policy_value/* entry */.f_)((0,policy_value/* entry */.f_)(template.globals, 'Function'), 'Role') === undefined))
                addSamPolicies((0,policy_value/* entry */.f_)(properties, 'Policies'), holder, context);
            return;
    }
}
function addManagedArns(value, holder, { template, place, findings }) {
    if (value === undefined)
        return;
    for (const { value: written, condition } of branchesOf(value)) {
        if (isOfTemplate(written, template) || (0,policy_value/* textOf */.b6)((0,policy_value/* entry */.f_)(written, 'Ref')) === 'AWS::NoValue')
            continue;
        for (const item of (0,policy_value/* itemsOf */.S3)((0,intrinsics/* evaluate */._3)(written, template))) {
            if (item.kind === 'text' || item.kind === 'unknown')
                (0,managed/* addManaged */.lk)((0,policy_value/* sourceOf */.vz)(item), item.line, originOf(template_holders_under(holder, condition), place), findings);
        }
    }
}
/** Whether a policy is one of the template's own: it is read there. */
function isOfTemplate(written, template) {
    return policyOfTemplate(written, template) !== undefined;
}
function addSamPolicies(value, holder, context) {
    if (value === undefined)
        return;
    const { template, place, findings } = context;
    const origin = originOf(holder, place);
    for (const written of (0,policy_value/* itemsOf */.S3)(value)) {
        if (isOfTemplate(written, template) || (0,policy_value/* textOf */.b6)((0,policy_value/* entry */.f_)(written, 'Ref')) === 'AWS::NoValue')
            continue;
        for (const policy of (0,policy_value/* itemsOf */.S3)((0,intrinsics/* evaluate */._3)(written, template))) {
            if (policy.kind === 'text') {
                (0,managed/* addManaged */.lk)((0,policy_value/* sourceOf */.vz)(policy), policy.line, origin, findings);
                continue;
            }
            if (policy.kind === 'unknown') {
                // `!If [Condition, {S3ReadPolicy: …}, …]`: each branch under its condition.
                addBranches(written, holder, context);
                continue;
            }
            if (policy.kind !== 'map')
                continue;
            if (policy.entries.has('Statement'))
                (0,statement/* addDocument */.tI)(policy, origin, findings);
            else if (policy.entries.has('Effect')) {
                (0,statement/* addDocument */.tI)({ kind: 'map', entries: new Map([['Statement', policy]]), line: policy.line }, origin, findings);
            }
            for (const [name, settings] of policy.entries) {
                const bucket = (0,policy_value/* entry */.f_)(settings, 'BucketName');
                if ((0,managed/* isPolicyTemplate */.F8)(name) && bucket !== undefined)
                    (0,managed/* addPolicyTemplate */.KY)(name, bucket, policy.line, origin, findings);
            }
        }
    }
}
function addBranches(written, holder, context) {
    const [condition, ...branches] = (0,policy_value/* itemsOf */.S3)((0,policy_value/* entry */.f_)(written, 'Fn::If'));
    if (condition === undefined) {
        context.findings.unresolved.push({ file: context.place.file, line: written.line, reason: `policy ${(0,policy_value/* sourceOf */.vz)(written)} is not told` });
        return;
    }
    const code = [holder.condition, `If ${(0,policy_value/* sourceOf */.vz)(condition)}`].filter((text) => text !== undefined).join(', ');
    for (const branch of branches) {
        if ((0,policy_value/* entry */.f_)(branch, 'Fn::If') === undefined)
            addSamPolicies(branch, { ...holder, condition: code }, context);
    }
}


/***/ }),

/***/ 31790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  faultOf: () => (/* binding */ faultOf),
  findGrants: () => (/* binding */ findGrants),
  mayGrant: () => (/* reexport */ policy_files/* mayGrant */.eC),
  resolvePath: () => (/* binding */ resolvePath)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/detect/policy/cloudformation.js + 4 modules
var cloudformation = __webpack_require__(49262);
// EXTERNAL MODULE: ./lib/detect/policy/json.js
var json = __webpack_require__(96238);
// EXTERNAL MODULE: ./lib/detect/policy/statement.js
var statement = __webpack_require__(90923);
// EXTERNAL MODULE: ./lib/detect/policy/value.js
var policy_value = __webpack_require__(17699);
;// CONCATENATED MODULE: ./lib/detect/policy/documents.js
/** Finds policy documents anywhere in JSON or YAML data: a policy on its own, or kept inside another file. */



const deepest = 60;
/** Statements without a document around them: a list of maps with an effect and actions. */
function isStatementList(value) {
    return value.kind === 'list' && value.items.length > 0 && value.items.every(isStatement);
}
function isStatement(value) {
    if (value.kind !== 'map' || !value.entries.has('Effect'))
        return false;
    return value.entries.has('Action') || value.entries.has('NotAction');
}
/** Words of which one at least is in a statement of IAM. */
const words = ['Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Principal', 'NotPrincipal', 'Sid'];
/** Whether a `Statement` is one of a firewall's rules, which says what a request is like, and nothing of who may do what. */
function isOfAnother(value) {
    const statements = (0,policy_value/* itemsOf */.S3)((0,policy_value/* entry */.f_)(value, 'Statement'));
    return statements.length > 0 && statements.every((each) => each.kind === 'map' && each.entries.size > 0 && !words.some((word) => each.entries.has(word)) && [...each.entries.keys()].every((key) => /Statement$/.test(key)));
}
function nameIn(value, keys) {
    for (const key of keys) {
        const name = (0,policy_value/* textOf */.b6)((0,policy_value/* entry */.f_)(value, key));
        if (name !== undefined)
            return name;
    }
    return undefined;
}
/** Lists of one identity's own policies, as IAM's API gives them. */
const ownPolicies = /^(Role|User|Group)PolicyList$/;
/** Whose a document inside other data is: an identity's around it, else by a name beside it, else by the way to it. */
function nameOf(identity, parent, path) {
    if (identity !== undefined)
        return identity;
    const own = path.findIndex((key) => ownPolicies.test(key));
    if (own >= 0)
        return path.slice(0, own + 1).join('.');
    return nameIn(parent, ['PolicyName', 'Name', 'name']) ?? (path.length > 0 ? path.join('.') : undefined);
}
/**
 * Adds the grants of every policy document in some data.
 * @param value the data
 * @param place the file and the form to report
 */
function addDocuments(value, place, findings) {
    visit(value, undefined, [], undefined);
    function visit(each, parent, path, outer) {
        if (path.length > deepest)
            return;
        const identity = (each.kind === 'map' ? nameIn(each, ['RoleName', 'UserName', 'GroupName']) : undefined) ?? outer;
        // Most of what is looked through is no policy, and belongs to nobody.
        const origin = () => ({ ...place, kind: 'identity', principal: nameOf(identity, parent, path) });
        if ((0,statement/* isDocument */.wz)(each) && !isOfAnother(each)) {
            (0,statement/* addDocument */.tI)(each, origin(), findings);
        }
        else if (isStatementList(each)) {
            (0,statement/* addDocument */.tI)({ kind: 'map', entries: new Map([['Statement', each]]), line: each.line }, origin(), findings);
        }
        else if (each.kind === 'map') {
            for (const [key, inner] of each.entries)
                visit(inner, each, [...path, key], identity);
        }
        else if (each.kind === 'list') {
            for (const inner of (0,policy_value/* itemsOf */.S3)(each))
                visit(inner, parent, path, identity);
        }
        else {
            // A policy kept as text, in a chart or a cluster's settings.
            const text = (0,policy_value/* textOf */.b6)(each);
            if (text === undefined || !/^\s*[{[]/.test(text) || !text.includes('"Effect"'))
                return;
            const read = (0,json/* readJson */.V)(text, each.line);
            if ('value' in read && read.value.kind !== 'text')
                visit(read.value, parent, path, identity);
        }
    }
}

// EXTERNAL MODULE: ./lib/detect/policy/files.js
var policy_files = __webpack_require__(42161);
// EXTERNAL MODULE: ./lib/detect/policy/serverless.js
var serverless = __webpack_require__(12358);
;// CONCATENATED MODULE: ./lib/detect/policy/yaml-quotes.js
/**
 * Quoted texts whose further lines stand no deeper than their key: YAML forbids it, while the readers of CloudFormation, SAM and the
 * Serverless Framework take it (https://yaml.org/spec/1.2.2/#73-flow-scalar-styles; PyYAML and js-yaml do not ask how deep such a line is).
 */
/** A quote that opens a value: behind a key or a dash. */
const opening = /^\s*(?:- +)*(?:(?:[\w.:/-]+|"[^"]*"|'[^']*'): +)?(?:![\w:]+ +)?(["'])/;
/** A text that goes on below its key, line by line, whatever is in it. */
const block = /(?:^|[:\-\s])[|>][-+\d]*\s*(?:#.*)?$/;
function indentOf(line) {
    return line.length - line.trimStart().length;
}
/** Where a quoted text ends in a line: behind its closing quote; undefined when it goes on. */
function endOf(line, from, quote) {
    for (let at = from; at < line.length; at++) {
        if (quote === '"' && line[at] === '\\')
            at++;
        else if (line[at] === quote && quote === "'" && line[at + 1] === quote)
            at++;
        else if (line[at] === quote)
            return at + 1;
    }
    return undefined;
}
/**
 * Moves the further lines of quoted texts deeper than their keys. They say the same: how deep such a line stands is no part of its text.
 * @param text of a YAML file
 * @returns the text with the same lines
 */
function deepenQuotes(text) {
    const lines = text.split('\n');
    for (let at = 0; at < lines.length; at++) {
        const line = lines[at];
        const indent = indentOf(line);
        if (line.trimStart().startsWith('#'))
            continue;
        const open = opening.exec(line);
        const [whole, quote] = open ?? [];
        if (whole === undefined || quote === undefined) {
            if (block.test(line))
                while (at + 1 < lines.length && (lines[at + 1].trim() === '' || indentOf(lines[at + 1]) > indent))
                    at++;
            continue;
        }
        if (endOf(line, whole.length, quote) !== undefined)
            continue;
        const margin = ' '.repeat(indent + 1);
        const start = at;
        for (at++; at < lines.length; at++) {
            const isOver = endOf(lines[at], 0, quote) !== undefined;
            lines[at] = margin + lines[at];
            if (isOver)
                break;
        }
        // A quote that nothing closes is left as it is.
        if (at === lines.length)
            return [...lines.slice(0, start + 1), ...lines.slice(start + 1).map((each) => each.slice(margin.length))].join('\n');
    }
    return lines.join('\n');
}

;// CONCATENATED MODULE: ./lib/detect/policy/yaml.js
/** Reads YAML into values with lines; CloudFormation's short tags become its long functions. */


/** Files over this size are no policies written by people. */
const largest = 1 << 20;
const yaml_deepest = 100;
/** Nodes visited, counting those behind aliases each time: what an alias bomb would blow up. */
const mostNodes = 200_000;
/** Aliases followed; each is looked up by walking the document. */
const mostAliases = 500;
/**
 * Refuses texts whose nesting would cost a parser its stack, before any parser sees them.
 * Block nesting shows as indentation or as `- - -` on one line, flow nesting as brackets.
 */
function nestsTooDeep(text) {
    let brackets = 0;
    let indents = [];
    for (const line of text.split('\n')) {
        const content = line.trimStart();
        if (content === '' || content.startsWith('#'))
            continue;
        const indent = line.length - content.length;
        indents = indents.filter((each) => each < indent);
        indents.push(indent);
        if (indents.length > yaml_deepest)
            return true;
        const dashes = /^(?:[-?:]\s+)+/.exec(content);
        if (dashes !== null && dashes[0].length > 2 * yaml_deepest)
            return true;
        for (const c of content) {
            if (c === '[' || c === '{')
                brackets++;
            else if ((c === ']' || c === '}') && brackets > 0)
                brackets--;
            if (brackets > yaml_deepest * 4)
                return true;
        }
    }
    return false;
}
/**
 * Reads every document of a YAML text.
 * @param text at most 1 MiB
 * @returns the documents that could be read, and what was wrong with the others
 */
async function readYaml(text) {
    if (text.length > largest)
        return { documents: [], faults: [{ reason: 'it is larger than 1 MiB' }] };
    if (nestsTooDeep(text))
        return { documents: [], faults: [{ reason: 'it nests too deep' }] };
    const { parseAllDocuments, LineCounter, isAlias, isMap, isScalar, isSeq } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    let counter = new LineCounter();
    const documents = [];
    const faults = [];
    let left = mostNodes;
    let aliases = mostAliases;
    try {
        const parse = (source, lineCounter) => parseAllDocuments(source, { ...(lineCounter && { lineCounter }), logLevel: 'silent', prettyErrors: false, uniqueKeys: false, strict: false });
        let parsed = parse(text, counter);
        if (Array.isArray(parsed) && parsed.some(({ errors }) => errors.length > 0)) {
            const again = new LineCounter();
            const deepened = parse(deepenQuotes(text), again);
            if (Array.isArray(deepened) && deepened.every(({ errors }) => errors.length === 0))
                [parsed, counter] = [deepened, again];
        }
        for (const document of Array.isArray(parsed) ? parsed : []) {
            const [error] = document.errors;
            if (error !== undefined)
                faults.push({ reason: error.message.split('\n')[0] ?? '', line: counter.linePos(error.pos[0]).line });
            documents.push(convert(document.contents, document, 1, 0));
        }
    }
    catch (error) {
        faults.push({ reason: error instanceof RangeError ? 'it nests too deep' : error instanceof Error ? error.message : String(error) });
    }
    return { documents, faults };
    function convert(node, document, parentLine, depth) {
        if (--left < 0 || depth > yaml_deepest)
            return (0,policy_value/* unknown */.L5)('too large a value', parentLine);
        if (isAlias(node)) {
            if (--aliases < 0)
                return (0,policy_value/* unknown */.L5)('too many aliases', parentLine);
            const target = node.resolve(document);
            return target === undefined ? (0,policy_value/* unknown */.L5)(`*${node.source}`, parentLine) : convert(target, document, parentLine, depth + 1);
        }
        const line = lineOf(node) ?? parentLine;
        if (isScalar(node))
            return tagged(node.tag, (0,policy_value/* literal */.eu)(node.value === null ? '' : String(node.value), line), line);
        if (isSeq(node))
            return tagged(node.tag, { kind: 'list', items: node.items.map((item) => convert(item, document, line, depth + 1)), line }, line);
        if (isMap(node)) {
            const entries = new Map();
            const written = new Set();
            for (const { key, value } of node.items) {
                const name = isScalar(key) ? String(key.value) : undefined;
                if (name === undefined)
                    continue;
                const content = convert(value, document, lineOf(key) ?? line, depth + 1);
                // Readers differ in which of two they take.
                if (name !== '<<' && written.has(name))
                    faults.push({ reason: `a map has the key ${name} twice`, line: lineOf(key) ?? line });
                written.add(name);
                if (name === '<<')
                    for (const [inner, each] of mergeOf(content))
                        entries.has(inner) || entries.set(inner, each);
                else
                    entries.set(name, content);
            }
            return tagged(node.tag, { kind: 'map', entries, line }, line);
        }
        return (0,policy_value/* literal */.eu)('', parentLine);
    }
    function lineOf(node) {
        const start = typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range) ? node.range[0] : undefined;
        return typeof start === 'number' ? counter.linePos(start).line : undefined;
    }
}
/** The maps that a merge key brings in. */
function mergeOf(value) {
    if (value.kind === 'map')
        return [...value.entries];
    return value.kind === 'list' ? value.items.flatMap(mergeOf) : [];
}
/** `!Sub x` is `{Fn::Sub: x}` (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html). */
function tagged(tag, value, line) {
    if (tag === undefined || !tag.startsWith('!') || tag.startsWith('!!'))
        return value;
    const name = tag.slice(1);
    const long = name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`;
    return { kind: 'map', entries: new Map([[long, value]]), line };
}

;// CONCATENATED MODULE: ./lib/detect/policy/index.js
/** Finds every grant in a repo's files, whatever they are written in. */









/**
 * Finds grants in policies: IAM JSON, CloudFormation and SAM, serverless, Terraform, and code in Python and TypeScript: CDK, Pulumi,
 * and calls of AWS's API.
 * @param files the files of one repo that `mayGrant`, as text; values are followed from file to file
 * @param others more files that code may import its values from; they are read only when it does
 * @returns grants in the order of files and lines
 */
async function findGrants(files, others = []) {
    const skipped = [];
    const findings = { grants: [], unresolved: [], skipped };
    const small = [];
    for (const file of files) {
        if (file.text.length <= largest)
            small.push(file);
        else
            skipped.push({ file: file.path, reason: tooLarge, blocksRemovals: true });
    }
    const included = await addAllTerraform(small, others, findings, skipped);
    const mayInclude = small.some(mayBeServerless);
    const documents = new Map();
    const broken = new Set();
    for (const { path, text } of small) {
        const kind = (0,policy_files/* kindOf */.I)(path);
        // A file that Terraform fills in is a part of its policy.
        if (kind !== 'json' && kind !== 'yaml')
            continue;
        if (included.has(path) || (!mayInclude && !saysPolicy.test(text)))
            continue;
        const { values, fault } = await parseData(text, kind);
        documents.set(path, values);
        if (fault === undefined)
            continue;
        broken.add(path);
        if (policyWords.test(text))
            skipped.push({ file: path, reason: fault, blocksRemovals: true });
    }
    const repo = {
        whole: (other) => (broken.has(other) ? undefined : documents.get(other)?.[0]),
        names: new Set([...files, ...others].map(({ path }) => policy_nameOf(path))),
    };
    for (const [path, values] of documents)
        for (const value of values)
            addData(value, path, repo, findings);
    const code = small.filter(({ path, text }) => isCode(path) && (0,policy_files/* mayGrant */.eC)(path, external_node_buffer_.Buffer.from(text)));
    if (code.length > 0) {
        const { addCdk } = await Promise.all(/* import() */[__webpack_require__.e(6124), __webpack_require__.e(9092)]).then(__webpack_require__.bind(__webpack_require__, 9092));
        await addCdk(code, [...others, ...small], findings, skipped);
        limitApps(documents, findings);
    }
    return { grants: sorted(findings.grants), unresolved: distinctDoubts(findings.unresolved), skipped };
}
function isCode(path) {
    const kind = (0,policy_files/* kindOf */.I)(path);
    return kind === 'python' || kind === 'typescript';
}
async function addAllTerraform(files, others, findings, skipped) {
    const own = files.filter(({ path }) => (0,policy_files/* kindOf */.I)(path).startsWith('terraform'));
    if (own.length === 0)
        return new Set();
    const { addTerraform } = await Promise.all(/* import() */[__webpack_require__.e(7144), __webpack_require__.e(1112)]).then(__webpack_require__.bind(__webpack_require__, 1112));
    const byPath = new Map([...others, ...files].map((file) => [file.path, file]));
    return addTerraform(own, (path) => byPath.get(path)?.text, findings, skipped);
}
const tooLarge = 'it is larger than 1 MiB';
/**
 * Why a JSON or YAML file cannot be read, whatever it says: of a file that stands for a policy, not even its beginning tells that it is none.
 * @param file a file that an import is bound to
 * @returns undefined for a file that can be read, and for code
 */
async function faultOf({ path, text }) {
    if (text.length > largest)
        return tooLarge;
    const kind = (0,policy_files/* kindOf */.I)(path);
    return kind === 'json' || kind === 'yaml' ? (await parseData(text, kind)).fault : undefined;
}
/** What data says that holds policies, templates or what limits an app; an escape may hide any word. */
const saysPolicy = /Effect|Statement|Polic|Resources|AWS::|permissionsBoundary|\\u|\\x/;
/** Whether a file may be a configuration of serverless: it takes in others, whatever they say. */
function mayBeServerless({ path, text }) {
    return /(^|\/)serverless[\w.-]*$/.test(path) || (text.includes('provider') && text.includes('service'));
}
/** What a file that cannot be read must say to be missed: a binding in it is then not judged by what is left. */
const policyWords = /Statement|PolicyDocument|Policies|AWS::/;
/** Reads a text as data; a fault says where and why, and is told of what else could be read. */
async function parseData(text, kind) {
    if (kind === 'json' || /^\s*\{/.test(text)) {
        const read = (0,json/* readJson */.V)(text);
        if ('value' in read)
            return { values: [read.value] };
        // Templates with `{{ … }}` or `<% %>` are not JSON before they are filled in; YAML has flow collections like JSON's.
        if (kind === 'json')
            return { values: [], fault: `line ${read.fault.line}: ${read.fault.reason}` };
    }
    const { documents, faults } = await readYaml(text);
    const [fault] = faults;
    return fault === undefined ? { values: documents } : { values: documents, fault: `${fault.line === undefined ? '' : `line ${fault.line}: `}${fault.reason}` };
}
/** A boundary that an app's context puts on all of its identities (https://docs.aws.amazon.com/cdk/v2/guide/customize-permissions-boundaries.html). */
function limitApps(documents, findings) {
    const limit = 'the permissions boundary of cdk.json';
    for (const [path, [settings]] of documents) {
        if (!/(^|\/)cdk(\.context)?\.json$/.test(path))
            continue;
        const context = path.endsWith('cdk.json') ? (0,policy_value/* entry */.f_)(settings, 'context') : settings;
        if ((0,policy_value/* entry */.f_)(context, '@aws-cdk/core:permissionsBoundary') === undefined)
            continue;
        const folder = path.slice(0, path.lastIndexOf('/') + 1);
        for (const [position, grant] of findings.grants.entries()) {
            if (grant.kind !== 'identity' || !grant.form.startsWith('cdk') || !grant.file.startsWith(folder))
                continue;
            findings.grants[position] = { ...grant, condition: grant.condition === undefined ? limit : `${grant.condition}, ${limit}` };
        }
    }
}
function policy_nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function addData(value, path, { whole, names }, findings) {
    if ((0,cloudformation/* isTemplate */.Fl)(value)) {
        (0,cloudformation/* addTemplate */.mn)((0,cloudformation/* templateOf */.kW)(value), { file: path, form: 'cloudformation' }, findings, (url) => names.has(policy_nameOf(url)));
    }
    else if (value.kind === 'map' && (0,serverless/* isServerless */.R)(value)) {
        (0,serverless/* addServerless */.A)(value, { file: path, form: 'serverless' }, (other) => whole(resolvePath(path, other)), findings);
    }
    else {
        const limiter = (0,policy_files/* limiterOf */.uv)(path);
        if (limiter === undefined)
            return addDocuments(value, { file: path, form: 'iam-json' }, findings);
        const within = { grants: [], unresolved: findings.unresolved };
        addDocuments(value, { file: path, form: 'iam-json' }, within);
        findings.grants.push(...within.grants.filter(({ kind }) => kind === 'resource'));
        if (within.grants.length > 0)
            findings.unresolved.push({ file: path, line: 1, reason: `its path says that it is ${limiter}, which grants nothing` });
    }
}
/** A path written in a file, as a path from the root of the repo. */
function resolvePath(from, to) {
    const parts = from.split('/').slice(0, -1);
    for (const part of to.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/');
}
/** Grants in the order of files and lines; a module that is called twice alike grants the same twice, and is told once. */
function sorted(grants) {
    const distinct = new Map();
    for (const grant of grants) {
        const { statement, ...rest } = grant;
        // The resources of one NotResource are one rule, and stay together.
        const name = JSON.stringify(grant.notResource === true ? [rest, statement] : rest);
        if (!distinct.has(name))
            distinct.set(name, grant);
    }
    return [...distinct.values()].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}
function distinctDoubts(unresolved) {
    return [...new Map(unresolved.map((each) => [`${each.file}\n${each.line}\n${each.reason}`, each])).values()];
}


/***/ }),

/***/ 8416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   _3: () => (/* binding */ evaluate)
/* harmony export */ });
/* unused harmony export underCondition */
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17699);
/** Evaluates CloudFormation's functions as far as a template tells, over its own resources, parameters and mappings. */

const deepest = 40;
/** The value that stands for a property's absence. */
function isNoValue(value) {
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(value, 'Ref')) === 'AWS::NoValue';
}
function single(value) {
    if (value.entries.size !== 1)
        return undefined;
    const [first] = value.entries;
    return first;
}
function typeOf(template, name) {
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(template.resources.get(name), 'Type'));
}
/** The name of a bucket of the template: what it is called, or else the code that calls it. */
function bucketName(template, name, line, depth) {
    const given = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(template.resources.get(name), 'Properties'), 'BucketName');
    if (given !== undefined) {
        const resolved = evaluate(given, template, depth + 1);
        // Whatever gives a bucket its name holds the name of a bucket.
        if (resolved.kind === 'text')
            return { ...resolved, parts: resolved.parts.map((part) => (typeof part === 'string' ? part : { ...part, bucket: true })) };
    }
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownText */ .qL)({ code: name, bucket: true }, line);
}
/** `Ref`, also as `${Name}` in `Fn::Sub`. */
function reference(name, template, line, depth) {
    // One partition per template in practice; China and GovCloud write the same keys.
    if (name === 'AWS::Partition')
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('aws', line);
    const type = typeOf(template, name);
    if (type === 'AWS::S3::Bucket')
        return bucketName(template, name, line, depth);
    if (type !== undefined)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownText */ .qL)({ code: name, foreign: true }, line);
    const fallback = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(template.parameters.get(name), 'Default');
    // A deployment may set a parameter otherwise than its default, so the default is only told, not believed.
    if (fallback !== undefined)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownText */ .qL)({ code: `${name} (default ${(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)(fallback)})` }, line);
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownText */ .qL)({ code: name }, line);
}
function attribute(path, template, line, depth) {
    const dot = path.indexOf('.');
    const name = dot < 0 ? path : path.slice(0, dot);
    const type = typeOf(template, name);
    if (type === 'AWS::S3::Bucket' && path.slice(dot + 1) === 'Arn') {
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)([(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('arn:aws:s3:::', line), bucketName(template, name, line, depth)], line);
    }
    // Outputs of nested stacks and custom resources may be anything; other resources' ARNs are not in S3.
    const open = type === undefined || type.startsWith('AWS::CloudFormation::') || type.startsWith('Custom::') || type === 'AWS::S3::Bucket';
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownText */ .qL)(open ? { code: path } : { code: path, foreign: true }, line);
}
/** A call that is not followed, named with its arguments: equal code is taken for one bucket. */
function untold(name, given, line) {
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`${name} ${written(given)}`, line);
}
function written(value) {
    if (value.kind === 'list')
        return `[${value.items.map(written).join(', ')}]`;
    if (value.kind === 'map')
        return `{${[...value.entries].map(([key, each]) => `${key}: ${written(each)}`).join(', ')}}`;
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)(value);
}
function substitute(value, template, depth) {
    const [pattern, own] = value.kind === 'list' ? value.items : [value];
    if (pattern?.kind !== 'text')
        return untold('Fn::Sub', value, value.line);
    const pieces = [];
    for (const part of pattern.parts) {
        if (typeof part !== 'string') {
            pieces.push((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownText */ .qL)(part, value.line));
            continue;
        }
        let last = 0;
        for (const match of part.matchAll(/\$\{([^{}]*)\}/g)) {
            pieces.push((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(part.slice(last, match.index), value.line));
            last = match.index + match[0].length;
            const name = (match[1] ?? '').trim();
            const given = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(own, name);
            // `${!Literal}` is the text `${Literal}`: an IAM policy variable, mostly.
            if (name.startsWith('!'))
                pieces.push((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(`\${${name.slice(1)}}`, value.line));
            else if (given !== undefined)
                pieces.push(evaluate(given, template, depth + 1));
            else if (name.includes('.'))
                pieces.push(attribute(name, template, value.line, depth));
            else
                pieces.push(reference(name, template, value.line, depth));
        }
        pieces.push((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(part.slice(last), value.line));
    }
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)(pieces, value.line);
}
function join(value, template, depth) {
    const given = evaluate(value, template, depth + 1);
    const [separator, list] = given.kind === 'list' ? given.items : [];
    const between = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(separator);
    if (between === undefined || list?.kind !== 'list')
        return untold('Fn::Join', given, value.line);
    const pieces = list.items.flatMap((item, index) => (index === 0 ? [item] : [(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(between, value.line), item]));
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)(pieces, value.line);
}
/** A branch of `Fn::If`: which one is taken is not told, so a statement gets the condition, and anything else is unknown. */
function choose(value, template, depth) {
    if (value.kind !== 'list' || value.items.length !== 3)
        return untold('Fn::If', value, value.line);
    const [condition, ...branches] = value.items;
    const code = `If ${condition === undefined ? '' : (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)(condition)}`;
    const taken = branches.filter((branch) => !isNoValue(branch)).map((branch) => evaluate(branch, template, depth + 1));
    const [first, second] = taken;
    const choice = `${code}: ${taken.map(written).join(' or ')}`;
    if (first !== undefined && second !== undefined && (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)(first) === (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)(second) && first.kind === 'text')
        return first;
    if (first?.kind === 'text' && second?.kind === 'text') {
        const parts = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .eitherOf */ .BU)(first.parts, second.parts, choice);
        if (parts !== undefined)
            return { kind: 'text', parts, line: value.line };
    }
    if (taken.every((branch) => branch.kind !== 'text' && branch.kind !== 'unknown')) {
        const items = taken.flatMap(_value_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3);
        if (items.every((item) => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(item, 'Effect') !== undefined || (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(item, 'PolicyDocument') !== undefined)) {
            return { kind: 'list', items: items.map((item) => underCondition(item, code)), line: value.line };
        }
    }
    const lists = taken.map((branch) => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(branch));
    if (taken.some((branch) => branch.kind === 'list') && lists.every((items) => items.every((item) => item.kind === 'text')))
        return eitherList(lists, branches.length, code, value.line);
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(choice, value.line);
}
/** One of several lists, it is not told which: what all of them have is there, the rest may be. */
function eitherList(lists, branches, code, line) {
    const items = new Map();
    for (const list of lists) {
        for (const item of list) {
            const source = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)(item);
            const isInAll = lists.length === branches && lists.every((other) => other.some((each) => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)(each) === source));
            if (item.kind === 'text')
                items.set(source, isInAll || item.doubt !== undefined ? item : { ...item, doubt: code });
        }
    }
    return { kind: 'list', items: [...items.values()], line };
}
/** Adds a condition to a statement, or to those of a policy. */
function underCondition(statement, code) {
    if (statement.kind !== 'map')
        return statement;
    for (const name of ['PolicyDocument', 'Statement']) {
        const inner = statement.entries.get(name);
        if (inner === undefined)
            continue;
        const items = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(inner).map((item) => underCondition(item, code));
        const [only] = items;
        const changed = name === 'PolicyDocument' && only !== undefined ? only : { kind: 'list', items, line: inner.line };
        return { ...statement, entries: new Map([...statement.entries, [name, changed]]) };
    }
    const own = statement.entries.get('Condition');
    const entries = new Map(own?.kind === 'map' ? own.entries : []);
    entries.set(code, (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('', statement.line));
    return { ...statement, entries: new Map([...statement.entries, ['Condition', { kind: 'map', entries, line: statement.line }]]) };
}
function lookUp(value, template, depth) {
    const given = evaluate(value, template, depth + 1);
    const keys = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(given).map(_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6);
    let found = template.mappings;
    for (const key of keys)
        found = key === undefined ? undefined : (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(found, key);
    return found ?? untold('Fn::FindInMap', given, value.line);
}
function select(value, template, depth) {
    const given = evaluate(value, template, depth + 1);
    const [index, list] = given.kind === 'list' ? given.items : [];
    const at = Number((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(index));
    return (list?.kind === 'list' ? list.items[at] : undefined) ?? untold('Fn::Select', given, value.line);
}
function split(value, template, depth) {
    const given = evaluate(value, template, depth + 1);
    const [separator, text] = given.kind === 'list' ? given.items.map(_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6) : [];
    if (separator === undefined || separator === '' || text === undefined)
        return untold('Fn::Split', given, value.line);
    return { kind: 'list', items: text.split(separator).map((piece) => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(piece, value.line)), line: value.line };
}
/** Evaluates a function, which is a map with the function's name as its one key; undefined for any other map. */
function call(value, template, depth) {
    const only = single(value);
    if (only === undefined)
        return undefined;
    const [name, argument] = only;
    const given = template.variables === undefined ? argument : evaluateTexts(argument, template, depth + 1);
    switch (name) {
        case 'Ref': {
            const target = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(given);
            return target === undefined ? untold('Ref', given, value.line) : reference(target, template, value.line, depth);
        }
        case 'Fn::GetAtt':
            return attribute((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(given).map((item) => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(item) ?? '?').join('.'), template, value.line, depth);
        case 'Fn::Sub':
            return substitute(given, template, depth);
        case 'Fn::Join':
            return join(argument, template, depth);
        case 'Fn::If':
            return choose(argument, template, depth);
        case 'Fn::FindInMap':
            return lookUp(argument, template, depth);
        case 'Fn::Select':
            return select(argument, template, depth);
        case 'Fn::Split':
            return split(argument, template, depth);
        case 'Fn::ImportValue':
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownText */ .qL)({ code: `ImportValue ${(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)(evaluate(argument, template, depth + 1))}` }, value.line);
        default:
            return name.startsWith('Fn::') ? untold(name, evaluate(argument, template, depth + 1), value.line) : undefined;
    }
}
/**
 * Evaluates a value of a template.
 * @param value as written
 * @param template what its functions may refer to
 * @returns the same shape without functions; unknown parts where the template does not tell
 */
function evaluate(value, template, depth = 0) {
    if (depth > deepest)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('too deep an expression', value.line);
    if (value.kind === 'text')
        return template.variables === undefined ? value : template.variables(value, depth);
    if (value.kind === 'unknown')
        return value;
    if (value.kind === 'list') {
        const items = value.items.filter((item) => !isNoValue(item)).map((item) => evaluate(item, template, depth + 1));
        return { kind: 'list', items, line: value.line };
    }
    const called = call(value, template, depth);
    if (called !== undefined)
        return called.kind === 'list' ? called : { ...called, line: value.line };
    const entries = new Map();
    for (const [name, each] of value.entries)
        if (!isNoValue(each))
            entries.set(name, evaluate(each, template, depth + 1));
    // A macro may write anything beside what it stands next to, and over it.
    const open = entries.has('Fn::Transform') ? 'Fn::Transform' : value.open;
    return { kind: 'map', entries, line: value.line, ...(open !== undefined && { open }) };
}
/** Fills in serverless' variables below a function, and leaves the functions to their own reading. */
function evaluateTexts(value, template, depth) {
    if (depth > deepest)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('too deep an expression', value.line);
    if (value.kind === 'text')
        return template.variables?.(value, depth) ?? value;
    if (value.kind === 'list')
        return { ...value, items: value.items.map((item) => evaluateTexts(item, template, depth + 1)) };
    return value;
}


/***/ }),

/***/ 96238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17699);
/** Reads JSON into values with lines: strict enough to trust, lenient about comments, trailing commas and template holes. */

/** How deep arrays and objects may nest; policies need about eight levels. */
const deepest = 100;
/** How the reader leaves from any depth; it never leaves this file. */
class Fault extends Error {
}
/**
 * Reads a JSON text.
 * @param text the text; a character of `holes` in it stands for a value that the source computes
 * @param firstLine the line of its first character in its file
 * @param holes values by the private-use character that stands for them
 */
function readJson(text, firstLine = 1, holes = new Map()) {
    let at = 0;
    let line = firstLine;
    function fail(reason) {
        throw new Fault(reason);
    }
    function skipSpace() {
        for (; at < text.length; at++) {
            const c = text.charCodeAt(at);
            if (c === 10)
                line++;
            else if (c === 47 && text[at + 1] === '/')
                at = endOf('\n') - 1;
            else if (c === 47 && text[at + 1] === '*') {
                const end = endOf('*/');
                for (; at < end; at++)
                    if (text.charCodeAt(at) === 10)
                        line++;
                at++;
            }
            else if (c !== 32 && c !== 9 && c !== 13 && c !== 0xfeff)
                return;
        }
    }
    function endOf(token) {
        const end = text.indexOf(token, at);
        return end < 0 ? text.length : end;
    }
    function readString() {
        const parts = [];
        let run = '';
        at++;
        for (;;) {
            if (at >= text.length)
                fail('a string does not end');
            const c = text.charAt(at++);
            if (c === '"')
                break;
            if (c === '\n')
                line++;
            if (c === '\\') {
                const escape = text.charAt(at++);
                if (escape === 'u') {
                    const code = Number.parseInt(text.slice(at, at + 4), 16);
                    if (Number.isNaN(code))
                        fail('a bad escape in a string');
                    run += String.fromCharCode(code);
                    at += 4;
                }
                else {
                    run += { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }[escape] ?? escape;
                }
                continue;
            }
            const hole = holes.get(c);
            if (hole === undefined) {
                run += c;
                continue;
            }
            if (run !== '')
                parts.push(run);
            run = '';
            if (hole.kind === 'text')
                parts.push(...hole.parts);
            else
                parts.push(hole.kind === 'unknown' ? { code: hole.code } : { code: hole.kind });
        }
        if (run !== '' || parts.length === 0)
            parts.push(run);
        return parts;
    }
    function readValue(depth) {
        if (depth > deepest)
            fail('it nests too deep');
        skipSpace();
        const c = text.charAt(at);
        const start = line;
        if (c === '"')
            return { kind: 'text', parts: readString(), line: start };
        if (c === '[') {
            const items = [];
            at++;
            for (;;) {
                skipSpace();
                if (text[at] === ']')
                    break;
                items.push(readValue(depth + 1));
                skipSpace();
                if (text[at] === ',')
                    at++;
                else if (text[at] !== ']')
                    fail('a list lacks a comma or its end');
            }
            at++;
            return { kind: 'list', items, line: start };
        }
        if (c === '{') {
            const entries = new Map();
            at++;
            for (;;) {
                skipSpace();
                if (text[at] === '}')
                    break;
                if (text[at] !== '"')
                    fail('an object lacks a key');
                const name = readString()
                    .map((part) => (typeof part === 'string' ? part : `\${${part.code}}`))
                    .join('');
                skipSpace();
                if (text[at] !== ':')
                    fail('a key lacks its colon');
                at++;
                // Readers differ in which of two they take.
                if (entries.has(name))
                    fail(`an object has the key ${name} twice`);
                entries.set(name, readValue(depth + 1));
                skipSpace();
                if (text[at] === ',')
                    at++;
                else if (text[at] !== '}')
                    fail('an object lacks a comma or its end');
            }
            at++;
            return { kind: 'map', entries, line: start };
        }
        const hole = holes.get(c);
        if (hole !== undefined) {
            at++;
            return hole;
        }
        const word = /[-+.\w]+/y;
        word.lastIndex = at;
        const match = word.exec(text);
        if (match === null)
            fail(c === '' ? 'it ends too early' : 'an unexpected character');
        at += match[0].length;
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(match[0], start);
    }
    try {
        const value = readValue(0);
        skipSpace();
        if (at < text.length)
            fail('there is something behind its end');
        return { value };
    }
    catch (error) {
        if (error instanceof Fault)
            return { fault: { reason: error.message, line } };
        throw error;
    }
}


/***/ }),

/***/ 40545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xv: () => (/* binding */ addConnector),
  $: () => (/* binding */ addGroup),
  lk: () => (/* binding */ addManaged),
  KY: () => (/* binding */ addPolicyTemplate),
  F8: () => (/* binding */ isPolicyTemplate)
});

;// CONCATENATED MODULE: ./lib/detect/policy/managed-policies.js
/**
 * AWS's own policies as data: what those that people attach grant in S3, which of them grant nothing there, and which of them deny.
 * Read from AWS's documents as github.com/iann0036/iam-dataset holds them at 2073fa52 (22 August 2026, 1,641 policies), those that it
 * lacks from github.com/zoph-io/MAMIP at 0387244e (7 March 2026); each is also at
 * https://docs.aws.amazon.com/aws-managed-policy/latest/reference/<name>.html.
 */
const reading = ['s3:Get*', 's3:List*', 's3:Describe*'];
const listing = [{ actions: ['s3:ListBucket'] }];
const quarantine = [{ effect: 'Deny', actions: ['s3:GetObject', 's3:ListBucket', 's3:DeleteObject'] }];
const everything = [{ actions: ['s3:*'] }];
const beanstalk = [
    { actions: ['s3:Get*', 's3:List*', 's3:PutObject'], resources: ['arn:aws:s3:::elasticbeanstalk-*', 'arn:aws:s3:::elasticbeanstalk-*/*'] },
];
/** Policies that reach buckets or objects: all that they say of them, for the actions that an access asks of IAM. */
const inS3 = {
    AdministratorAccess: [{ actions: ['*'] }],
    AWSDenyAll: [{ effect: 'Deny', actions: ['*'] }],
    AWSCompromisedKeyQuarantineV2: quarantine,
    AWSCompromisedKeyQuarantineV3: quarantine,
    // Everything but what is not in S3.
    PowerUserAccess: everything,
    SystemAdministrator: everything,
    AmazonS3FullAccess: everything,
    AWSLambdaFullAccess: everything,
    AmazonElasticMapReduceforEC2Role: everything,
    AmazonElasticMapReduceFullAccess: everything,
    AmazonEC2RoleforDataPipelineRole: everything,
    AmazonElasticMapReduceRole: [{ actions: ['s3:CreateBucket', 's3:Get*', 's3:List*'] }],
    AmazonS3ReadOnlyAccess: [{ actions: reading }],
    ReadOnlyAccess: [{ actions: reading }],
    AmazonMacieServiceRole: [{ actions: ['s3:Get*', 's3:List*'] }],
    AWSConfigRole: [{ actions: ['s3:GetObject', 's3:ListBucket'] }],
    AmazonEC2RoleforAWSCodeDeploy: [{ actions: ['s3:GetObject', 's3:ListBucket'] }],
    AWSCodeDeployRoleForECS: [{ actions: ['s3:GetObject'] }],
    AmazonElasticTranscoderRole: [{ actions: ['s3:ListBucket', 's3:Get*', 's3:PutObject'] }],
    DataScientist: [{ actions: ['s3:DeleteObject', 's3:Get*', 's3:List*', 's3:PutObject'] }],
    DatabaseAdministrator: [{ actions: ['s3:DeleteObject*', 's3:Get*', 's3:List*', 's3:PutObject*'] }],
    AWSIoTRuleActions: [{ actions: ['s3:PutObject'] }],
    AWSBackupServiceRolePolicyForS3Backup: [
        { actions: ['s3:ListBucket'], resources: ['arn:aws:s3:::*'] },
        { actions: ['s3:GetObject'], resources: ['arn:aws:s3:::*/*'] },
    ],
    AWSBackupServiceRolePolicyForS3Restore: [
        { actions: ['s3:ListBucket'], resources: ['arn:aws:s3:::*'] },
        { actions: ['s3:GetObject', 's3:DeleteObject', 's3:PutObject'], resources: ['arn:aws:s3:::*/*'] },
    ],
    AWS_ConfigRole: listing,
    SecurityAudit: listing,
    ViewOnlyAccess: listing,
    NetworkAdministrator: listing,
    AWSLakeFormationDataAdmin: listing,
    AmazonRoute53FullAccess: listing,
    TranslateFullAccess: listing,
    AWSLambdaExecute: [{ actions: ['s3:GetObject', 's3:PutObject'], resources: ['arn:aws:s3:::*'] }],
    AmazonEC2RoleforSSM: [
        { actions: ['s3:GetBucketLocation', 's3:PutObject', 's3:GetObject', 's3:GetEncryptionConfiguration', 's3:AbortMultipartUpload', 's3:ListMultipartUploadParts', 's3:ListBucket', 's3:ListBucketMultipartUploads'] },
    ],
    AmazonAthenaFullAccess: [
        { actions: ['s3:GetBucketLocation', 's3:GetObject', 's3:ListBucket', 's3:ListBucketMultipartUploads', 's3:ListMultipartUploadParts', 's3:AbortMultipartUpload', 's3:CreateBucket', 's3:PutObject'], resources: ['arn:aws:s3:::aws-athena-query-results-*'] },
        { actions: ['s3:GetObject', 's3:ListBucket'], resources: ['arn:aws:s3:::athena-examples*'] },
        { actions: ['s3:ListBucket', 's3:GetBucketLocation', 's3:ListAllMyBuckets'] },
    ],
    AWSGlueServiceRole: [
        { actions: ['s3:GetBucketLocation', 's3:ListBucket', 's3:ListAllMyBuckets', 's3:GetBucketAcl'] },
        { actions: ['s3:CreateBucket'], resources: ['arn:aws:s3:::aws-glue-*'] },
        { actions: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'], resources: ['arn:aws:s3:::aws-glue-*/*', 'arn:aws:s3:::*/*aws-glue-*/*'] },
        { actions: ['s3:GetObject'], resources: ['arn:aws:s3:::crawler-public*', 'arn:aws:s3:::aws-glue-*'] },
    ],
    AWSGlueServiceNotebookRole: [
        { actions: ['s3:ListBucket'] },
        { actions: ['s3:GetObject'], resources: ['arn:aws:s3:::crawler-public*', 'arn:aws:s3:::aws-glue*'] },
        { actions: ['s3:PutObject', 's3:DeleteObject'], resources: ['arn:aws:s3:::aws-glue*'] },
    ],
    AWSGlueConsoleFullAccess: [
        { actions: ['s3:ListBucket'] },
        { actions: ['s3:GetObject', 's3:PutObject'], resources: ['arn:aws:s3:::aws-glue-*/*', 'arn:aws:s3:::*/*aws-glue-*/*', 'arn:aws:s3:::aws-glue-*'] },
    ],
    AWSQuicksightAthenaAccess: [{ actions: ['s3:GetObject', 's3:ListBucket', 's3:PutObject'], resources: ['arn:aws:s3:::aws-athena-query-results-*'] }],
    AmazonGrafanaAthenaAccess: [{ actions: ['s3:GetObject', 's3:ListBucket', 's3:PutObject'], resources: ['arn:aws:s3:::grafana-athena-query-results-*'] }],
    AmazonRedshiftAllCommandsFullAccess: [
        { actions: ['s3:GetObject', 's3:ListBucket', 's3:PutObject', 's3:DeleteObject'], resources: ['arn:aws:s3:::redshift-downloads', 'arn:aws:s3:::redshift-downloads/*', 'arn:aws:s3:::*redshift*', 'arn:aws:s3:::*redshift*/*'] },
        { actions: ['s3:GetObject'], condition: 'StringEqualsIgnoreCase s3:ExistingObjectTag/Redshift' },
    ],
    AmazonDMSRedshiftS3Role: [{ actions: ['s3:ListBucket', 's3:GetObject', 's3:PutObject', 's3:DeleteObject'], resources: ['arn:aws:s3:::dms-*'] }],
    AmazonTranscribeFullAccess: [{ actions: ['s3:GetObject'], resources: ['arn:aws:s3:::*transcribe*'] }],
    ComprehendDataAccessRolePolicy: [{ actions: ['s3:GetObject', 's3:ListBucket', 's3:PutObject'], resources: ['arn:aws:s3:::*Comprehend*', 'arn:aws:s3:::*comprehend*'] }],
    CloudWatchSyntheticsFullAccess: [{ actions: ['s3:GetObject', 's3:ListBucket'], resources: ['arn:aws:s3:::cw-syn-*'] }],
    AmazonSageMakerFullAccess: [
        { actions: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject', 's3:AbortMultipartUpload'], resources: ['arn:aws:s3:::*SageMaker*', 'arn:aws:s3:::*Sagemaker*', 'arn:aws:s3:::*sagemaker*', 'arn:aws:s3:::*aws-glue*'] },
        { actions: ['s3:GetObject'], resources: ['arn:aws:s3:::*'], condition: 'StringEqualsIgnoreCase s3:ExistingObjectTag/SageMaker' },
        { actions: ['s3:GetObject'], resources: ['arn:aws:s3:::*'], condition: 'StringEquals s3:ExistingObjectTag/servicecatalog:provisioning' },
        { actions: ['s3:GetBucketLocation', 's3:ListBucket', 's3:ListAllMyBuckets'] },
    ],
    ComprehendReadOnly: [],
    ComprehendFullAccess: [{ actions: ['s3:ListAllMyBuckets', 's3:ListBucket', 's3:GetBucketLocation'] }],
    AWSElasticBeanstalkWebTier: beanstalk,
    AWSElasticBeanstalkWorkerTier: beanstalk,
    SecretsManagerReadWrite: [{ actions: ['s3:GetObject'], resources: ['arn:aws:s3:::awsserverlessrepo-changesets*', 'arn:aws:s3:::secrets-manager-rotation-apps-*/*'] }],
    AWSElasticBeanstalkService: [{ actions: ['s3:*'], resources: ['arn:aws:s3:::elasticbeanstalk-*', 'arn:aws:s3:::elasticbeanstalk-*/*'] }, { actions: ['s3:GetObject', 's3:ListBucket'] }],
};
/** Policies that are attached often, and have no statement about S3. */
const elsewhere = new Set(`AWSLambdaBasicExecutionRole AWSLambdaVPCAccessExecutionRole AWSLambdaSQSQueueExecutionRole AWSLambdaDynamoDBExecutionRole
  AWSLambdaKinesisExecutionRole AWSLambdaENIManagementAccess AWSLambdaMSKExecutionRole AWSLambdaRole AWSLambdaInvocation-DynamoDB
  CloudWatchLambdaInsightsExecutionRolePolicy AmazonS3ObjectLambdaExecutionRolePolicy
  AmazonECSTaskExecutionRolePolicy AmazonEC2ContainerServiceforEC2Role AmazonEC2ContainerServiceRole AmazonEC2ContainerServiceEventsRole
  AmazonEC2ContainerServiceAutoscaleRole AWSBatchServiceRole AmazonEC2SpotFleetTaggingRole AmazonEC2SpotFleetRole
  AmazonSSMManagedInstanceCore AmazonSSMReadOnlyAccess AmazonSSMDirectoryServiceAccess AmazonSSMMaintenanceWindowRole
  CloudWatchAgentServerPolicy CloudWatchAgentAdminPolicy CloudWatchLogsFullAccess CloudWatchLogsReadOnlyAccess CloudWatchFullAccess CloudWatchReadOnlyAccess
  CloudWatchEventsFullAccess AmazonAPIGatewayPushToCloudWatchLogs AmazonAPIGatewayInvokeFullAccess AWSAppSyncPushToCloudWatchLogs
  AmazonEC2ContainerRegistryReadOnly AmazonEC2ContainerRegistryPullOnly AmazonEC2ContainerRegistryPowerUser AmazonEC2ContainerRegistryFullAccess
  AmazonEKSClusterPolicy AmazonEKSWorkerNodePolicy AmazonEKSWorkerNodeMinimalPolicy AmazonEKS_CNI_Policy AmazonEKSServicePolicy AmazonEKSVPCResourceController
  AmazonEKSFargatePodExecutionRolePolicy AmazonEBSCSIDriverPolicy AmazonEFSCSIDriverPolicy
  AWSXRayDaemonWriteAccess AWSXrayWriteOnlyAccess AWSXrayFullAccess
  AmazonDynamoDBFullAccess AmazonDynamoDBReadOnlyAccess AmazonSQSFullAccess AmazonSQSReadOnlyAccess AmazonSNSFullAccess AmazonSNSReadOnlyAccess AmazonSESFullAccess
  AmazonKinesisFullAccess AmazonKinesisReadOnlyAccess AmazonKinesisFirehoseFullAccess AWSStepFunctionsFullAccess AWSStepFunctionsReadOnlyAccess AmazonEventBridgeFullAccess
  AmazonEC2FullAccess AmazonEC2ReadOnlyAccess AmazonVPCReadOnlyAccess AmazonRDSEnhancedMonitoringRole
  AmazonElasticFileSystemClientFullAccess AmazonElasticFileSystemClientReadWriteAccess AmazonElasticFileSystemClientReadOnlyAccess
  AmazonTextractFullAccess AmazonRekognitionFullAccess AmazonRekognitionReadOnlyAccess TranslateReadOnly AmazonPollyFullAccess
  IAMFullAccess IAMReadOnlyAccess IAMUserChangePassword IAMUserSSHKeys AWSCertificateManagerReadOnly AutoScalingNotificationAccessRole
  AmazonDMSCloudWatchLogsRole AmazonDMSVPCManagementRole AWSCodeDeployRole AWSKeyManagementServicePowerUser AmazonRoute53ReadOnlyAccess
  AWSLambda_FullAccess AWSLambda_ReadOnlyAccess AWSBatchFullAccess AWSBatchServiceEventTargetRole AmazonECS_FullAccess AmazonRDSFullAccess AmazonRDSReadOnlyAccess
  AmazonRDSDataFullAccess AmazonVPCFullAccess AmazonElastiCacheFullAccess AmazonElasticFileSystemFullAccess AmazonOpenSearchServiceFullAccess AmazonESFullAccess
  AmazonMSKFullAccess AmazonMQFullAccess AmazonDynamoDBFullAccess_v2 AmazonRedshiftFullAccess AmazonRedshiftDataFullAccess AmazonRedshiftReadOnlyAccess
  AmazonEventBridgeReadOnlyAccess AmazonEventBridgeSchedulerFullAccess CloudWatchEventsInvocationAccess CloudWatchFullAccessV2 AWSXrayReadOnlyAccess
  AWSCloudFormationFullAccess AWSCloudFormationReadOnlyAccess AWSCodeBuildAdminAccess AWSCodeBuildReadOnlyAccess AWSCodeCommitFullAccess AWSCodeCommitPowerUser AWSCodeCommitReadOnly
  AmazonBedrockFullAccess AmazonBedrockReadOnly AmazonBedrockLimitedAccess AmazonTextractServiceRole AmazonRekognitionServiceRole AmazonTimestreamFullAccess
  AmazonSSMFullAccess AmazonSSMAutomationRole AmazonSSMPatchAssociation AmazonSSMManagedEC2InstanceDefaultPolicy AmazonEMRServicePolicy_v2 AmazonElasticMapReduceforAutoScalingRole
  AmazonEC2SpotFleetAutoscaleRole AmazonSNSRole AmazonSESReadOnlyAccess AmazonCognitoPowerUser AmazonCognitoReadOnly AmazonAPIGatewayAdministrator CloudFrontFullAccess
  AWSTransferLoggingAccess AWSAppRunnerServicePolicyForECRAccess AWSIoTDataAccess AWSIoTFullAccess AWSIoTLogging AWSLakeFormationCrossAccountManager AmazonPrometheusRemoteWriteAccess AmazonPrometheusQueryAccess
  AWSGlueSchemaRegistryFullAccess AWSMarketplaceMeteringFullAccess AWSMarketplaceMeteringRegisterUsage AWSStepFunctionsConsoleFullAccess AutoScalingFullAccess
  AmazonEKSBlockStoragePolicy AmazonEKSComputePolicy AmazonEKSLoadBalancingPolicy AmazonEKSNetworkingPolicy AmazonECSInfrastructureRolePolicyForVolumes
  AWSWAFFullAccess AmazonGuardDutyReadOnlyAccess ElasticLoadBalancingFullAccess ElasticLoadBalancingReadOnly Billing AWSElasticBeanstalkMulticontainerDocker`.split(/\s+/));
/** Policies that deny almost everything but what they are for, under conditions that the code does not tell; nobody attaches them to work. */
const denying = new Set(`AWSIAMIdentityCenterAllowListForIdentityContext AmazonSecurityLakePermissionsBoundary AmazonDataZoneProjectDeploymentPermissionsBoundary
  SageMakerStudioProjectUserRolePermissionsBoundary IAMAuditRootUserCredentials IAMCreateRootUserPassword IAMDeleteRootUserCredentials
  S3UnlockBucketPolicy SQSUnlockQueuePolicy`.split(/\s+/));
/**
 * Whether a policy of AWS, known here or not, may deny something in S3. All others were looked at: those that AWS adds mostly grant.
 * @param name its name, without a path
 */
function mayDeny(name) {
    return denying.has(name);
}
/**
 * What a policy of AWS grants in S3.
 * @param name its name, without a path
 * @returns no statements for one that grants nothing there; undefined for one that is not known here
 */
function managedStatements(name) {
    if (Object.hasOwn(inS3, name))
        return inS3[name];
    return elsewhere.has(name) ? [] : undefined;
}

// EXTERNAL MODULE: ./lib/detect/policy/statement.js
var statement = __webpack_require__(90923);
// EXTERNAL MODULE: ./lib/detect/policy/value.js
var value = __webpack_require__(17699);
;// CONCATENATED MODULE: ./lib/detect/policy/managed.js
/** What AWS's own policies and SAM's policy templates grant in S3: they name it by a word instead of a statement. */



/**
 * Adds what a policy grants that is attached by its name or its ARN. Of one that is not known here nobody can tell: it may allow anything,
 * and deny anything, unless it is one of AWS's, of which those that deny in S3 are known.
 * @param name its ARN or its name, with or without a path, what is not told of it as `${code}`; a bare name is one of AWS's, and so may be
 * one of `anybody's`
 * @param line where it is attached
 */
function addManaged(name, line, origin, findings) {
    const last = name.split('/').at(-1) ?? '';
    const isAws = /:aws:policy\//.test(name) || !/[:$]/.test(name);
    const known = isAws || name.startsWith(`${value/* anybodys */.iP}/`) ? managedStatements(last) : undefined;
    if (known === undefined)
        return addElsewhere(name, line, isAws && !last.includes('$') && !mayDeny(last), origin, findings);
    for (const { effect, actions, resources, condition } of known) {
        const conditions = [origin.condition, condition].filter((text) => text !== undefined);
        (0,statement/* addStatement */.vD)({ line, effect: (0,value/* literal */.eu)(effect ?? 'Allow', line), actions: listOf(actions, line), resources: listOf(resources ?? ['*'], line) }, { ...origin, condition: conditions.length > 0 ? conditions.join(', ') : undefined }, findings);
    }
}
/** Adds a policy that is attached, and is not in this repo. */
function addElsewhere(name, line, onlyAllows, origin, findings) {
    const policy = plainly(name);
    findings.unresolved.push({ file: origin.file, line, reason: `${policy} is attached, and is not in this repo` });
    addAbsent(policy, line, onlyAllows, origin, findings);
}
/**
 * Adds what a user has of a group that is not at hand: its policies may allow anything, and deny anything.
 * @param name its name, or the code that stands for it
 */
function addGroup(name, line, origin, findings) {
    const group = `group ${/^\$\{([^{}]*)\}$/.exec(name)?.[1] ?? name}`;
    findings.unresolved.push({ file: origin.file, line, reason: `${origin.principal ?? 'a user'} is in the ${group}, which is not made here` });
    addAbsent(group, line, false, origin, findings);
}
/** What gives somebody anything, for all that is told: an Allow in doubt, and a Deny in doubt. */
function addAbsent(what, line, onlyAllows, origin, findings) {
    for (const [effect, does] of onlyAllows ? [['Allow', 'grants']] : [['Allow', 'grants'], ['Deny', 'denies']]) {
        const doubt = `what ${what} ${does}, which is not in this repo`;
        (0,statement/* addStatement */.vD)({ line, effect: (0,value/* literal */.eu)(effect, line), actions: listOf(['*'], line), resources: listOf(['*'], line) }, { ...origin, unknown: doubt }, findings);
    }
}
/** `policy arn:…`, or the code where that is all there is. */
function plainly(name) {
    return name === '' ? 'a policy that is not told' : `policy ${/^\$\{([^{}]*)\}$/.exec(name)?.[1] ?? (name.startsWith(`${value/* anybodys */.iP}/`) ? name.slice(value/* anybodys */.iP.length + 1) : name)}`;
}
function listOf(texts, line) {
    return { kind: 'list', items: texts.map((text) => (0,value/* literal */.eu)(text, line)), line };
}
/** SAM's templates (https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-policy-template-list.html). */
const templates = new Map([
    ['S3ReadPolicy', {
            bucket: ['s3:ListBucket', 's3:GetBucketLocation', 's3:GetLifecycleConfiguration'],
            objects: ['s3:GetObject', 's3:GetObjectVersion'],
        }],
    ['S3WritePolicy', { bucket: ['s3:PutLifecycleConfiguration'], objects: ['s3:PutObject', 's3:PutObjectAcl'] }],
    ['S3CrudPolicy', {
            bucket: ['s3:ListBucket', 's3:GetBucketLocation', 's3:GetLifecycleConfiguration', 's3:PutLifecycleConfiguration'],
            objects: ['s3:GetObject', 's3:GetObjectVersion', 's3:PutObject', 's3:PutObjectAcl', 's3:DeleteObject'],
        }],
    ['S3FullAccessPolicy', {
            bucket: ['s3:ListBucket', 's3:GetBucketLocation', 's3:GetLifecycleConfiguration', 's3:PutLifecycleConfiguration'],
            objects: [
                's3:GetObject', 's3:GetObjectAcl', 's3:GetObjectVersion', 's3:PutObject', 's3:PutObjectAcl', 's3:DeleteObject',
                's3:DeleteObjectTagging', 's3:DeleteObjectVersionTagging', 's3:GetObjectTagging', 's3:GetObjectVersionTagging',
                's3:PutObjectTagging', 's3:PutObjectVersionTagging',
            ],
        }],
]);
function isPolicyTemplate(name) {
    return templates.has(name);
}
/**
 * Adds what a SAM policy template grants on a bucket.
 * @param name the template's name
 * @param bucket the bucket's name
 */
function addPolicyTemplate(name, bucket, line, origin, findings) {
    const template = templates.get(name);
    if (template !== undefined)
        addOnBucket(template, bucket, line, origin, findings);
}
function addOnBucket(template, bucket, line, origin, findings) {
    const arn = (0,value/* concat */.xW)([(0,value/* literal */.eu)('arn:aws:s3:::', line), bucket], line);
    const lists = [[template.objects, (0,value/* concat */.xW)([arn, (0,value/* literal */.eu)('/*', line)], line)], [template.bucket, arn]];
    for (const [actions, resources] of lists) {
        (0,statement/* addStatement */.vD)({ line, actions: listOf(actions, line), resources }, origin, findings);
    }
}
/** What SAM's connectors grant (https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/reference-sam-connector.html). */
const connectors = {
    Read: {
        bucket: ['s3:ListBucket', 's3:ListBucketMultipartUploads', 's3:ListBucketVersions'],
        objects: [
            's3:GetObject', 's3:GetObjectAcl', 's3:GetObjectLegalHold', 's3:GetObjectRetention', 's3:GetObjectTorrent', 's3:GetObjectVersion', 's3:GetObjectVersionAcl',
            's3:GetObjectVersionForReplication', 's3:GetObjectVersionTorrent', 's3:ListMultipartUploadParts',
        ],
    },
    Write: {
        bucket: [],
        objects: ['s3:AbortMultipartUpload', 's3:DeleteObject', 's3:DeleteObjectVersion', 's3:PutObject', 's3:PutObjectLegalHold', 's3:PutObjectRetention', 's3:RestoreObject'],
    },
};
/**
 * Adds what a connector grants on a bucket.
 * @param permission `Read` or `Write`
 * @param bucket the bucket's name
 */
function addConnector(permission, bucket, line, origin, findings) {
    const connector = Object.hasOwn(connectors, permission) ? connectors[permission] : undefined;
    if (connector !== undefined)
        addOnBucket(connector, bucket, line, origin, findings);
}


/***/ }),

/***/ 12358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ addServerless),
/* harmony export */   R: () => (/* binding */ isServerless)
/* harmony export */ });
/* harmony import */ var _cloudformation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49262);
/* harmony import */ var _intrinsics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8416);
/* harmony import */ var _managed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40545);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90923);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17699);
/** Finds grants in serverless.yml: the provider's role, roles of functions, and CloudFormation resources. */





/** Tells whether a document configures the Serverless Framework for AWS (https://www.serverless.com/framework/docs/providers/aws/guide/iam). */
function isServerless(document) {
    if (document.kind !== 'map' || document.entries.has('Resources'))
        return false;
    const provider = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(document, 'provider');
    const name = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(provider, 'name')) ?? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(provider);
    // What the provider is may be told in another file.
    return document.entries.has('service') && (name === 'aws' || (name?.startsWith('${') === true && ['functions', 'resources'].some((key) => document.entries.has(key))));
}
const deepest = 20;
/** The role that functions share, as we name it, and as the framework's template does. */
const providersRole = 'provider.iam.role';
const frameworksRole = 'IamRoleLambdaExecution';
/** Cuts a text at its outermost `${…}`. */
function pieces(text) {
    const result = [];
    let plain = 0;
    for (let at = text.indexOf('${'); at >= 0; at = text.indexOf('${', at)) {
        let depth = 0;
        let end = at;
        for (; end < text.length; end++) {
            if (text.startsWith('${', end))
                depth++;
            else if (text[end] === '}' && --depth === 0)
                break;
        }
        if (end >= text.length)
            break;
        if (at > plain)
            result.push({ text: text.slice(plain, at), variable: false });
        result.push({ text: text.slice(at + 2, end), variable: true });
        at = plain = end + 1;
    }
    if (plain < text.length)
        result.push({ text: text.slice(plain), variable: false });
    return result;
}
/** Makes the reader of `${self:…}` and `${file(…)}`; what a deployment gives stays unknown. */
function variablesOf(document, readOther) {
    function resolve(value, depth) {
        if (value.kind !== 'text')
            return value;
        const resolved = [];
        for (const part of value.parts) {
            if (typeof part !== 'string' || !part.includes('${')) {
                resolved.push({ kind: 'text', parts: [part], line: value.line });
                continue;
            }
            for (const piece of pieces(part)) {
                resolved.push(piece.variable ? variable(piece.text, value.line, depth + 1) : (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(piece.text, value.line));
            }
        }
        const [only] = resolved;
        return resolved.length === 1 && only !== undefined ? only : (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)(resolved, value.line);
    }
    function variable(code, line, depth) {
        if (depth > deepest)
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownText */ .qL)({ code }, line);
        const address = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(resolve((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(code, line), depth)) ?? code;
        const [first = ''] = address.split(',');
        const self = /^self:([\w.-]+)$/.exec(first.trim());
        if (self !== null)
            return follow(document, (self[1] ?? '').split('.'), depth) ?? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownText */ .qL)({ code }, line);
        const file = /^file\(([^)]+)\)(?::([\w.-]+))?$/.exec(first.trim());
        if (file !== null) {
            const other = readOther((file[1] ?? '').trim());
            const found = other === undefined ? undefined : follow(other, file[2]?.split('.') ?? [], depth);
            return found === undefined ? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(code, line) : (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .relocate */ .sU)(found, line);
        }
        // CloudFormation's own `${AWS::Region}` and IAM's `${aws:username}` are no variables of serverless.
        if (/^AWS::|^aws:(?!accountId|region)|^!/.test(code) || /^[A-Za-z0-9]+(\.Arn)?$/.test(code))
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(`\${${code}}`, line);
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownText */ .qL)({ code }, line);
    }
    function follow(start, path, depth) {
        let at = start;
        for (const key of path) {
            if (at?.kind === 'text')
                at = resolve(at, depth + 1);
            at = at?.kind === 'list' ? at.items[Number(key)] : (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(at, key);
        }
        return at?.kind === 'text' ? resolve(at, depth + 1) : at;
    }
    return resolve;
}
/** A setting that may be a list of fragments, each a map or a `${file(…)}`. */
function fragments(value, template) {
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(value).map((each) => (each.kind === 'text' ? (0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(each, template) : each));
}
/**
 * Adds the grants of one configuration.
 * @param document the configuration as data
 * @param place the file and the form to report
 * @param readOther reads files that it refers to
 */
function addServerless(document, place, readOther, findings) {
    const variables = variablesOf(document, readOther);
    const bare = { resources: new Map(), parameters: new Map(), mappings: undefined, variables };
    const resources = new Map();
    for (const fragment of fragments((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(document, 'resources'), bare)) {
        for (const [name, resource] of (0,_cloudformation_js__WEBPACK_IMPORTED_MODULE_2__/* .templateOf */ .kW)(fragment).resources)
            resources.set(name, resource);
        // What is added to a resource that the framework makes (https://www.serverless.com/framework/docs/providers/aws/guide/resources#extending-cloudformation-resources).
        const extensions = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(fragment, 'extensions');
        for (const [name, extension] of extensions?.kind === 'map' ? extensions.entries : [])
            if (!resources.has(name) && extension.kind === 'map' && name === frameworksRole)
                resources.set(name, { ...extension, entries: new Map([...extension.entries, ['Type', (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('AWS::IAM::Role', extension.line)]]) });
    }
    const template = { ...bare, resources, identities: new Map([[frameworksRole, providersRole]]) };
    (0,_cloudformation_js__WEBPACK_IMPORTED_MODULE_2__/* .addTemplate */ .mn)(template, place, findings);
    /** A setting, by the way to it, any part of which may be in another file; unknown where that is not at hand. */
    function setting(from, ...keys) {
        let at = from;
        for (const key of keys) {
            if (at?.kind === 'text' && (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(at) !== undefined)
                at = variables(at, 0);
            if (at?.kind === 'unknown' || (at?.kind === 'text' && (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(at) === undefined))
                return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)(at).replace(/^\$\{(.*)\}$/, '$1'), at.line);
            at = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(at, key);
        }
        return at?.kind === 'text' && (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(at)?.includes('${') === true ? variables(at, 0) : at;
    }
    const role = setting(document, 'provider', 'iam', 'role');
    const statements = [setting(role, 'statements'), setting(document, 'provider', 'iamRoleStatements')].flatMap(_value_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3);
    const shared = listOf(statements, template);
    const boundary = setting(role, 'permissionsBoundary') ?? setting(role, 'permissionBoundary') ?? setting(document, 'provider', 'rolePermissionsBoundary') ?? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(resources.get(frameworksRole), 'Properties'), 'PermissionsBoundary');
    const origin = { ...place, kind: 'identity', principal: providersRole, condition: boundary === undefined ? undefined : 'permissionsBoundary' };
    // Policies of an extension stand where the framework's own would.
    const replaced = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(resources.get(frameworksRole), 'Properties'), 'Policies') === undefined ? origin : { ...origin, condition: [origin.condition, `Policies of ${frameworksRole}`].filter((text) => text !== undefined).join(', ') };
    // A role given by name or ARN replaces the one that serverless makes.
    if (role === undefined || role.kind === 'map' || role.kind === 'unknown')
        addStatements(shared, replaced, findings);
    for (const list of [setting(role, 'managedPolicies'), setting(document, 'provider', 'iamManagedPolicies')]) {
        for (const policy of list === undefined ? [] : (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)((0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(list, template)))
            (0,_managed_js__WEBPACK_IMPORTED_MODULE_3__/* .addManaged */ .lk)((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)(policy), policy.line, origin, findings);
    }
    // Roles of functions are made by a plugin, each as a copy of the one that all share, with its boundary (https://github.com/functionalone/serverless-iam-roles-per-function).
    const plugin = 'serverless-iam-roles-per-function';
    const everyBoundary = setting(document, 'custom', plugin, 'iamGlobalPermissionsBoundary') ?? boundary;
    for (const group of fragments((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(document, 'functions'), template)) {
        if (group.kind !== 'map')
            continue;
        for (const [name, definition] of group.entries) {
            const own = setting(definition, 'iamRoleStatements') ?? setting(definition, 'iam', 'role', 'statements');
            if (own === undefined)
                continue;
            const limit = setting(definition, 'iamPermissionsBoundary') ?? everyBoundary;
            const ownRole = { ...place, kind: 'identity', principal: name, condition: limit === undefined ? undefined : 'permissionsBoundary' };
            addStatements(listOf((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(own), template), ownRole, findings);
            const choice = setting(definition, 'iamRoleStatementsInherit') ?? setting(document, 'custom', plugin, 'defaultInherit');
            const inherits = choice === undefined ? 'false' : (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(choice);
            if (inherits === 'false')
                continue;
            addStatements(shared, inherits === 'true' ? ownRole : { ...ownRole, condition: `iamRoleStatementsInherit ${(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)(choice)}` }, findings);
        }
    }
}
function listOf(statements, template) {
    return statements.flatMap((statement) => {
        const resolved = (0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(statement, template);
        // A fragment from another file is resolved to data whose own functions are still to be read.
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(statement.kind === 'text' ? (0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(resolved, template) : resolved);
    });
}
function addStatements(statements, origin, findings) {
    const [first] = statements;
    if (first === undefined)
        return;
    const list = { kind: 'list', items: statements, line: first.line };
    (0,_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .addDocument */ .tI)({ kind: 'map', entries: new Map([['Statement', list]]), line: first.line }, origin, findings);
}


/***/ }),

/***/ 90923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ addForAnybody),
/* harmony export */   Q: () => (/* binding */ isDynamic),
/* harmony export */   YY: () => (/* binding */ addUntold),
/* harmony export */   tI: () => (/* binding */ addDocument),
/* harmony export */   vD: () => (/* binding */ addStatement),
/* harmony export */   wz: () => (/* binding */ isDocument)
/* harmony export */ });
/* harmony import */ var _core_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29325);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27093);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17699);
/** Turns statements and whole policy documents into grants: one per statement and S3 resource. */



/**
 * `{{resolve:ssm:/team/role}}`, which CloudFormation fills in when it deploys
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html).
 */
const dynamic = /\{\{[^{}]*\}\}/;
const dynamicOnes = new RegExp(dynamic, 'g');
/** Whether a deployment fills in a part of a text. */
function isDynamic(text) {
    return dynamic.test(text);
}
function readActions(value) {
    const patterns = [];
    const perhaps = [];
    const doubts = [];
    for (const item of (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(value)) {
        if (item.kind === 'text' && item.doubt !== undefined) {
            perhaps.push(item.parts.map((part) => (typeof part === 'string' ? part : '*')).join(''));
        }
        else if (item.kind === 'text') {
            const known = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(item);
            if (known !== undefined && dynamic.test(known)) {
                patterns.push(known.replaceAll(dynamicOnes, '*'));
                doubts.push(known);
                continue;
            }
            patterns.push(known ?? item.parts.map((part) => (typeof part === 'string' ? part : '*')).join(''));
            if (known === undefined)
                doubts.push((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)(item));
        }
        else {
            patterns.push('*');
            doubts.push((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)(item));
        }
    }
    return { patterns, perhaps, unknown: doubts };
}
/** Whether an action pattern, `s3:Get*` or `*`, can mean an action of S3; names are case-insensitive. */
function aboutS3(action) {
    return (0,_core_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .overlaps */ .$f)(action.toLowerCase(), 's3:*');
}
function readResources(value) {
    const resources = [];
    for (const item of (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(value)) {
        if (item.kind === 'map') {
            for (const key of [null, '*'])
                resources.push({ line: item.line, file: item.file, target: { bucket: null, key, unknown: 'an expression' } });
            continue;
        }
        const parts = item.kind === 'text' ? item.parts : [(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .holeOf */ .CL)(item)];
        const doubt = item.kind === 'text' ? item.doubt : undefined;
        for (const target of (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .targetsOf */ .QR)(parts)) {
            const told = doubt === undefined ? target : { ...target, unknown: [target.unknown, doubt].filter((each) => each !== undefined).join(', ') };
            resources.push({ line: item.line, file: item.file, target: told });
        }
    }
    const kept = new Set((0,_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .distinctTargets */ .Z0)(resources.map(({ target }) => target)));
    return resources.filter(({ target }) => kept.has(target));
}
function readConditions(value) {
    if (value === undefined)
        return {};
    if (value.kind !== 'map')
        return { text: value.kind === 'unknown' ? value.code : (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)(value) };
    const words = [];
    const prefixes = [];
    let onlyPrefixes = true;
    for (const [operator, keys] of value.entries) {
        if (keys.kind !== 'map') {
            words.push(operator);
            onlyPrefixes = false;
            continue;
        }
        for (const [key, values] of keys.entries) {
            const texts = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(values).map(_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6);
            // What is asked of a truth, of the transport or of a header, decides as much as which one it is.
            words.push(/^Bool/i.test(operator) || /^(aws:SecureTransport|s3:TlsVersion|s3:x-amz-.*)$/i.test(key) ? `${operator} ${key} ${(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(values).map(_value_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz).join(' or ')}` : `${operator} ${key}`);
            // A star is a wildcard for StringLike, and a character for StringEquals.
            const limits = key.toLowerCase() === 's3:prefix' && (/^(ForAnyValue:)?StringLike$/i.test(operator) || (/^(ForAnyValue:)?StringEquals$/i.test(operator) && !texts.some((text) => /[*?]/.test(text ?? ''))));
            if (limits && prefixes.length === 0 && texts.every((text) => text !== undefined && !text.includes('${'))) {
                prefixes.push(...texts.map((text) => text ?? ''));
            }
            else {
                onlyPrefixes = false;
            }
        }
    }
    if (words.length === 0)
        return {};
    return onlyPrefixes ? { text: words.join(', '), prefixes } : { text: words.join(', ') };
}
/** Elements of which IAM takes one at most (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html). */
function contradictionIn({ actions, notActions, resources, notResources }) {
    const isSaid = (value) => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(value).length > 0;
    if (isSaid(actions) && isSaid(notActions))
        return 'Action and NotAction';
    return isSaid(resources) && isSaid(notResources) ? 'Resource and NotResource' : undefined;
}
const effectWords = { Allow: 'allow', ALLOW: 'allow', Deny: 'deny', DENY: 'deny' };
/**
 * Adds the grants of one statement.
 * @param statement as read; a missing effect is `Allow`, which is what CDK and Terraform mean by it
 * @param origin whose it is
 * @param findings where the grants go
 */
function addStatement(statement, origin, findings) {
    const contradiction = contradictionIn(statement);
    if (contradiction !== undefined)
        return addUntold(`a statement with ${contradiction}, which IAM takes no policy with`, statement, origin, findings);
    // IAM takes no other spelling: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_effect.html; the CDK's constants are in capitals.
    const effect = statement.effect === undefined ? 'allow' : effectWords[(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(statement.effect) ?? ''];
    const negated = statement.actions === undefined && statement.notActions !== undefined;
    const actions = readActions(negated ? statement.notActions : statement.actions);
    const file = statement.file ?? origin.file;
    const relevant = negated ? actions.patterns : actions.patterns.filter(aboutS3);
    const perhaps = negated ? [] : actions.perhaps.filter(aboutS3);
    // An exception that may not be made makes all of it doubtful; an action that may not be listed is told on its own.
    const unsure = [...actions.unknown, ...(negated ? actions.perhaps : [])];
    if (relevant.length === 0 && perhaps.length === 0)
        return;
    // What may allow and may deny is told as both, each in doubt.
    const effects = effect === 'allow' ? ['Allow'] : effect === 'deny' ? ['Deny'] : ['Allow', 'Deny'];
    const effectDoubt = effects.length === 1 || statement.effect === undefined ? [] : [`effect ${(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)(statement.effect)}`];
    if (effectDoubt.length > 0)
        findings.unresolved.push({ file, line: statement.line, reason: `${effectDoubt.join()} is not told` });
    const excluded = statement.resources === undefined && statement.notResources !== undefined;
    const resources = readResources(excluded ? statement.notResources : statement.resources);
    // A Deny of which nothing is told may deny anything, and stays.
    if (effect === 'allow' && unsure.length > 0 && resources.every(({ target }) => target.bucket === null && target.bucketCode === undefined)) {
        if (resources.length > 0) {
            findings.unresolved.push({
                file,
                line: statement.line,
                reason: `neither the actions (${unsure.join(', ')}) nor the resources of this statement are told`,
            });
        }
        return;
    }
    const { text: condition, prefixes } = readConditions(statement.conditions);
    const conditions = [origin.condition, condition].filter((text) => text !== undefined);
    const id = findings.grants.length;
    const everything = [
        { line: statement.line, target: { bucket: '*', key: null } },
        { line: statement.line, target: { bucket: '*', key: '*' } },
    ];
    // Everything but a resource of another service is everything, as far as S3 goes.
    const nothingExcluded = excluded && resources.length === 0;
    const parts = [
        { listed: relevant, doubts: unsure },
        { listed: perhaps, doubts: perhaps },
    ].filter(({ listed }) => listed.length > 0);
    for (const effect of effects)
        for (const { listed, doubts: open } of parts)
            for (const { line, file: lineFile, target } of nothingExcluded ? everything : resources) {
                const doubts = [...(origin.unknown === undefined ? [] : [origin.unknown]), ...effectDoubt, ...open.map((code) => `action ${code}`), ...(target.unknown === undefined ? [] : [target.unknown])];
                findings.grants.push({
                    file,
                    // A resource named in another file is told by its statement.
                    line: lineFile === undefined || lineFile === file ? line : statement.line,
                    effect,
                    actions: listed,
                    ...(negated && { notActions: true }),
                    bucket: target.bucket,
                    key: target.key,
                    ...(excluded && !nothingExcluded && { notResource: true }),
                    ...(origin.file !== file && { attachedIn: origin.file }),
                    form: origin.form,
                    ...(origin.principal !== undefined && { principal: origin.principal }),
                    kind: origin.kind,
                    ...(doubts.length > 0 && { unknown: doubts.join(', ') }),
                    ...(conditions.length > 0 && { condition: conditions.join(', ') }),
                    ...(target.bucketCode !== undefined && { bucketCode: target.bucketCode }),
                    ...(origin.aliases !== undefined && origin.aliases.length > 0 && { aliases: origin.aliases }),
                    ...nameIn(origin),
                    ...(prefixes !== undefined && origin.condition === undefined && { prefixes }),
                    ...(origin.root !== undefined && { root: origin.root }),
                    statement: id,
                });
            }
}
/** What an identity is called: `*` where nothing of it is told, nothing where it is given no name. */
function nameIn({ accountName, isMadeElsewhere }) {
    const pattern = accountName === undefined ? '' : (0,_core_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)(accountName.replaceAll(/\$\{[^{}]*\}/g, '*').replaceAll(dynamicOnes, '*'));
    return pattern === '' ? {} : { accountName: pattern, ...(isMadeElsewhere === true && { isMadeElsewhere }) };
}
/** What an identity has and the code does not tell may allow and deny anything: it is told as an Allow and a Deny in doubt. */
function addUntold(what, at, origin, findings) {
    findings.unresolved.push({ file: at.file ?? origin.file, line: at.line, reason: `${what} is not told` });
    if (origin.kind !== 'identity')
        return;
    const { line, file } = at;
    const everything = { kind: 'text', parts: ['*'], line };
    for (const effect of ['Allow', 'Deny'])
        addStatement({ line, file, effect: (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(effect, line), actions: everything, resources: { ...everything, doubt: what } }, origin, findings);
}
/**
 * What is denied to somebody who is not told may be denied to every identity at hand: it is told once more, as nobody's.
 * @param from the position of the first grant of what was given to them
 */
function addForAnybody(from, findings) {
    const denied = findings.grants.slice(from).filter(({ effect, kind }) => effect === 'Deny' && kind === 'identity');
    for (const { principal, aliases: _aliases, isMadeElsewhere: _, unknown: doubt, ...grant } of denied) {
        const toWhom = `to whom it is given: ${principal ?? 'somebody'}`;
        findings.grants.push({ ...grant, unknown: doubt === undefined ? toWhom : `${toWhom}, ${doubt}` });
    }
}
/**
 * Adds the grants of a policy document: `{Version, Statement: …}` as data.
 * @param document the document
 * @param origin whose it is; a statement with a `Principal` makes its grants those of a resource policy
 * @param findings where the grants go
 */
function addDocument(document, origin, findings) {
    const list = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(document, 'Statement');
    if (list === undefined) {
        // A document of data that holds nothing says nothing.
        if (document.kind !== 'map' || document.entries.size > 0 || document.open !== undefined)
            addUntold(`policy ${(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)(document)}`, document, origin, findings);
        return;
    }
    // What is merged into a document may replace its statements, and a document that may not be there has none for certain.
    const limits = document.kind === 'map' ? [document.open, document.doubt] : [];
    for (const statement of (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(list)) {
        if (statement.kind !== 'map' || !['Action', 'NotAction', 'Effect', 'Sid'].some((key) => statement.entries.has(key))) {
            addUntold(`statement ${(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)(statement)}`, statement, origin, findings);
            continue;
        }
        const [principal, notPrincipal] = [(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(statement, 'Principal'), (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(statement, 'NotPrincipal')];
        const named = principal !== undefined ? whom(principal) : notPrincipal !== undefined ? `all but ${whom(notPrincipal)}` : undefined;
        const conditions = [origin.condition, ...limits, statement.doubt].filter((text) => text !== undefined);
        addStatement({
            line: statement.line,
            file: statement.file,
            effect: (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(statement, 'Effect') ?? { kind: 'unknown', code: 'Effect', line: statement.line },
            actions: (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(statement, 'Action'),
            notActions: (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(statement, 'NotAction'),
            resources: (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(statement, 'Resource'),
            notResources: (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(statement, 'NotResource'),
            // What is spread into a statement may bring a condition.
            conditions: (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(statement, 'Condition') ?? (statement.open === undefined ? undefined : (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(statement.open, statement.line)),
        }, { ...origin, ...(named !== undefined && { kind: 'resource', principal: named }), condition: conditions.length > 0 ? [...new Set(conditions)].join(', ') : undefined }, findings);
    }
}
/** A statement's `Principal` in a few words. */
function whom(principal) {
    if (principal.kind !== 'map')
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)(principal);
    return [...principal.entries.values()].flatMap((value) => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(value).map(_value_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)).join(', ');
}
/** Tells whether a value has the shape of a policy document. */
function isDocument(value) {
    return value.kind === 'map' && value.entries.has('Statement') && !value.entries.has('Resources');
}


/***/ }),

/***/ 17699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ eitherOf),
/* harmony export */   CL: () => (/* binding */ holeOf),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   Yb: () => (/* binding */ doubtful),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   f_: () => (/* binding */ entry),
/* harmony export */   iP: () => (/* binding */ anybodys),
/* harmony export */   pn: () => (/* binding */ isTooLong),
/* harmony export */   qL: () => (/* binding */ unknownText),
/* harmony export */   sU: () => (/* binding */ relocate),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   xW: () => (/* binding */ concat)
/* harmony export */ });
/** What a policy's source says, once read: texts that may have unknown parts, lists and maps, each with its line. */
/** Where a policy is that is looked up by its name: with AWS, or in the account. */
const anybodys = 'arn:aws:iam::aws-or-account:policy';
/** Makes a text without unknown parts. */
function literal(text, line) {
    return { kind: 'text', parts: [text], line };
}
/** Makes a text that is one unknown part. */
function unknownText(hole, line) {
    return { kind: 'text', parts: [hole], line };
}
function unknown(code, line) {
    return { kind: 'unknown', code, line };
}
/** Puts texts after each other; lists and maps have no text and become unknown parts. */
function concat(values, line) {
    const parts = [];
    for (const value of values) {
        if (value.kind === 'text' && value.doubt === undefined)
            parts.push(...value.parts);
        else
            parts.push(holeOf(value));
    }
    const joined = joinLiterals(parts);
    return isTooLong(joined) ? unknownText({ code: 'too long a text' }, line) : { kind: 'text', parts: joined, line };
}
/** The unknown part that a value without text becomes inside a text. */
function holeOf(value) {
    if (value.kind === 'unknown')
        return value.foreign === true ? { code: value.code, foreign: true } : { code: value.code };
    return { code: value.kind === 'text' ? `${sourceOf(value)}, ${value.doubt ?? 'a text'}` : value.kind };
}
/** Parts cut into characters and holes, so that texts can be compared from both ends. */
function unitsOf(parts) {
    return parts.flatMap((part) => (typeof part === 'string' ? [...part] : [part]));
}
function sameUnit(a, b) {
    if (a === undefined || b === undefined)
        return false;
    return typeof a === 'string' || typeof b === 'string' ? a === b : a.code === b.code;
}
/**
 * One of two texts, it is not told which: what they share, around an unknown part that stands for the rest.
 * @param code what decides: `If Production`
 * @returns undefined when the difference spans a bucket and a key, so that nothing certain would be left of either
 */
function eitherOf(a, b, code) {
    if (isTooLong(a) || isTooLong(b))
        return undefined;
    const [left, right] = [unitsOf(a), unitsOf(b)];
    let start = 0;
    while (start < left.length && sameUnit(left[start], right[start]))
        start++;
    let end = 0;
    while (end < Math.min(left.length, right.length) - start && sameUnit(left.at(-1 - end), right.at(-1 - end)))
        end++;
    const middles = [left, right].map((units) => units.slice(start, units.length - end));
    // Behind a slash there are only keys.
    const inKeys = left.slice(0, start).includes('/');
    if (!inKeys && middles.some((units) => units.includes('/') || units.includes(':')))
        return undefined;
    const buckets = middles.every((units) => units.length === 1 && typeof units[0] === 'object' && units[0].bucket === true);
    return joinLiterals([...left.slice(0, start), buckets ? { code, bucket: true } : { code }, ...left.slice(left.length - end)]);
}
/** A bucket and a key together have fewer than 1,100 characters; texts of whole policies have more, in one part. */
function isTooLong(parts) {
    if (parts.length > 200)
        return true;
    let total = 0;
    for (const part of parts)
        total += typeof part === 'string' ? part.length : part.code.length;
    return total > 200_000;
}
function joinLiterals(parts) {
    const result = [];
    for (const part of parts) {
        const last = result.at(-1);
        if (typeof part === 'string' && typeof last === 'string')
            result[result.length - 1] = last + part;
        else if (part !== '')
            result.push(part);
    }
    return result;
}
/** A value that may not be there: its texts are no longer sure. */
function doubtful(value, why) {
    if (value.kind === 'list')
        return { ...value, items: value.items.map((item) => doubtful(item, why)), open: value.open ?? why };
    return value.kind === 'unknown' ? unknown(why, value.line) : { ...value, doubt: value.doubt ?? why };
}
/** The text of a value all of which is known and sure to be there; undefined otherwise. */
function textOf(value) {
    if (value?.kind !== 'text' || value.doubt !== undefined)
        return undefined;
    if (value.parts.length === 0)
        return '';
    const [first] = value.parts;
    return value.parts.length === 1 && typeof first === 'string' ? first : undefined;
}
/** The text of a value with its unknown parts written as `${code}`. */
function sourceOf(value) {
    if (value.kind === 'unknown')
        return `\${${value.code}}`;
    if (value.kind !== 'text')
        return value.kind;
    return value.parts.map((part) => (typeof part === 'string' ? part : `\${${part.code}}`)).join('');
}
/** A list's items, or the one value that stands for a list of one; IAM takes both. */
function itemsOf(value) {
    if (value === undefined)
        return [];
    if (value.kind !== 'list')
        return [value];
    const items = [];
    for (const item of value.items) {
        // Lists inside lists come from concatenations that the source writes with nested expressions.
        if (item.kind === 'list')
            items.push(...itemsOf(item));
        else
            items.push(item);
    }
    return items;
}
/** A map's entry by name; undefined for other values. */
function entry(value, name) {
    return value?.kind === 'map' ? value.entries.get(name) : undefined;
}
/** A value that another file gives, as if it stood on the line that refers to it. */
function relocate(value, line, depth = 0) {
    if (depth > 60)
        return unknown('too deep a value', line);
    if (value.kind === 'list')
        return { ...value, line, items: value.items.map((item) => relocate(item, line, depth + 1)) };
    if (value.kind !== 'map')
        return { ...value, line };
    return { ...value, line, entries: new Map([...value.entries].map(([name, each]) => [name, relocate(each, line, depth + 1)])) };
}


/***/ })

};
