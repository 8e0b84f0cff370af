export const id = 7328;
export const ids = [7328];
export const modules = {

/***/ 15877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ Undecided),
/* harmony export */   y: () => (/* binding */ createBudget)
/* harmony export */ });
/** The step budget of one decision, and the one way a decision gives up: `Undecided`, with where and why. */
/** Thrown inside the engine only; `includes` turns it into the answer `unknown`. */
class Undecided extends Error {
    place;
    constructor(place) {
        super(place.reason);
        this.name = 'Undecided';
        this.place = place;
    }
}
/**
 * Steps, not seconds: the same input gives the same answer on a slow machine.
 * @param steps how much work is allowed; one step is a handful of machine operations
 */
function createBudget(steps) {
    let used = 0;
    let where = { keyword: '', pointer: '' };
    return {
        spend(cost) {
            used += cost;
            if (used > steps)
                throw new Undecided({ ...where, reason: `the budget of ${steps} steps is used up` });
        },
        at(place) {
            where = { keyword: place.keyword, pointer: place.pointer };
        },
        spent: () => used,
    };
}


/***/ }),

/***/ 46372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ wordCharacters),
/* harmony export */   E$: () => (/* binding */ intersection),
/* harmony export */   GH: () => (/* binding */ hasCharacter),
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   Zw: () => (/* binding */ complement),
/* harmony export */   dn: () => (/* binding */ everyCharacter),
/* harmony export */   j5: () => (/* binding */ lineEnds),
/* harmony export */   mw: () => (/* binding */ whitespace),
/* harmony export */   nj: () => (/* binding */ readability),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   vm: () => (/* binding */ digits),
/* harmony export */   zZ: () => (/* binding */ unicodeProperty)
/* harmony export */ });
/* unused harmony export lastCodePoint */
/** Sets of Unicode code points as sorted ranges: the alphabet that patterns are decided over. */
const lastCodePoint = 0x10ffff;
const everyCharacter = [0, lastCodePoint];
const digits = [0x30, 0x39];
const wordCharacters = [0x30, 0x39, 0x41, 0x5a, 0x5f, 0x5f, 0x61, 0x7a];
/** WhiteSpace and LineTerminator of ECMA-262, sections 12.2 and 12.3. */
const whitespace = [
    0x09, 0x0d, 0x20, 0x20, 0xa0, 0xa0, 0x1680, 0x1680, 0x2000, 0x200a, 0x2028, 0x2029, 0x202f, 0x202f, 0x205f, 0x205f,
    0x3000, 0x3000, 0xfeff, 0xfeff,
];
const lineEnds = [0x0a, 0x0a, 0x0d, 0x0d, 0x2028, 0x2029];
function union(left, right) {
    const ranges = [];
    for (const set of [left, right]) {
        for (let index = 0; index < set.length; index += 2)
            ranges.push([set[index], set[index + 1]]);
    }
    ranges.sort((a, b) => a[0] - b[0]);
    const result = [];
    for (const [low, high] of ranges) {
        const end = result.at(-1);
        if (end !== undefined && low <= end + 1)
            result[result.length - 1] = Math.max(end, high);
        else
            result.push(low, high);
    }
    return result;
}
function complement(set) {
    const result = [];
    let next = 0;
    for (let index = 0; index < set.length; index += 2) {
        const low = set[index];
        if (low > next)
            result.push(next, low - 1);
        next = set[index + 1] + 1;
    }
    if (next <= lastCodePoint)
        result.push(next, lastCodePoint);
    return result;
}
function intersection(left, right) {
    const result = [];
    let [i, j] = [0, 0];
    while (i < left.length && j < right.length) {
        const low = Math.max(left[i], right[j]);
        const high = Math.min(left[i + 1], right[j + 1]);
        if (low <= high)
            result.push(low, high);
        if (left[i + 1] < right[j + 1])
            i += 2;
        else
            j += 2;
    }
    return result;
}
function hasCharacter(set, codePoint) {
    let [low, high] = [0, set.length / 2 - 1];
    while (low <= high) {
        const middle = (low + high) >> 1;
        if (codePoint < set[2 * middle])
            high = middle - 1;
        else if (codePoint > set[2 * middle + 1])
            low = middle + 1;
        else
            return true;
    }
    return false;
}
/** Readable characters first and lone surrogates last, so that a witness can be read by a person. */
const zones = [
    [0x61, 0x7a],
    [0x30, 0x39],
    [0x41, 0x5a],
    [0x21, 0x2f, 0x3a, 0x40, 0x5b, 0x60, 0x7b, 0x7e],
    [0x20, 0x20],
    [0xa1, 0xd7ff, 0xe000, 0xfffd, 0x10000, lastCodePoint],
    [0x00, 0x1f, 0x7f, 0xa0, 0xfffe, 0xffff],
    [0xd800, 0xdfff],
];
/** Where the most readable member of the set stands among the zones; smaller is better. */
function readability(set) {
    const index = zones.findIndex((zone) => intersection(zone, set).length > 0);
    return index < 0 ? zones.length : index;
}
function* members(set) {
    for (const zone of zones) {
        const part = intersection(zone, set);
        for (let index = 0; index < part.length; index += 2) {
            for (let point = part[index]; point <= part[index + 1]; point += 1)
                yield point;
        }
    }
}
const properties = new Map();
/**
 * The characters of a Unicode property, asked of the platform's own tables once per property.
 * @param name what stands between the braces of `\p{...}`
 * @returns undefined for a property the platform does not know
 */
function unicodeProperty(name) {
    if (!/^[A-Za-z0-9_]+(=[A-Za-z0-9_]+)?$/.test(name))
        return undefined;
    const known = properties.get(name);
    if (known !== undefined)
        return known;
    let expression;
    try {
        expression = new RegExp(`^\\p{${name}}$`, 'u');
    }
    catch {
        return undefined;
    }
    const result = [];
    for (let point = 0; point <= lastCodePoint; point += 1) {
        if (!expression.test(String.fromCodePoint(point)))
            continue;
        if (result.at(-1) === point - 1)
            result[result.length - 1] = point;
        else
            result.push(point, point);
    }
    properties.set(name, result);
    return result;
}


/***/ }),

/***/ 321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ createLanguages)
/* harmony export */ });
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46372);
/** An algebra of regular languages closed under intersection and complement, by Brzozowski derivatives (JACM 11(4), 1964). */

/** Makes the algebra of one decision; equal languages written alike share one object, so identity is a cheap equality. */
function createLanguages(budget) {
    const interned = new Map();
    const derivatives = new Map();
    const classesOf = new Map();
    /** What each loop stands for. */
    const opened = new Map();
    const loops = new Map();
    function intern(key, nullable, shape) {
        const known = interned.get(key);
        if (known !== undefined)
            return known;
        budget.spend(2 + key.length / 16);
        const made = { ...shape, id: interned.size, nullable };
        interned.set(key, made);
        return made;
    }
    const nothing = intern('nothing', false, { kind: 'nothing' });
    const empty = intern('empty', true, { kind: 'empty' });
    const anyCharacter = characters(_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .everyCharacter */ .dn);
    const everything = repeat(anyCharacter, 0, Infinity);
    function characters(set) {
        if (set.length === 0)
            return nothing;
        return intern(`c${set.join()}`, false, { kind: 'characters', set });
    }
    function literal(text) {
        let result = empty;
        for (const character of [...text].reverse()) {
            const point = character.codePointAt(0);
            result = sequence(characters([point, point]), result);
        }
        return result;
    }
    function sequence(first, rest) {
        if (first === nothing || rest === nothing)
            return nothing;
        if (first === empty)
            return rest;
        if (rest === empty)
            return first;
        if (first.kind === 'sequence')
            return sequence(first.first, sequence(first.rest, rest));
        if (first === everything && (rest === everything || (rest.kind === 'sequence' && rest.first === everything)))
            return rest;
        return intern(`s${first.id},${rest.id}`, first.nullable && rest.nullable, { kind: 'sequence', first, rest });
    }
    function collect(kind, parts, unit, absorbing) {
        const flat = new Map();
        let set;
        const pending = [...parts].reverse();
        for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
            if (part === absorbing)
                return undefined;
            if (part === unit)
                continue;
            if (part.kind === kind)
                pending.push(...part.parts);
            else if (part.kind === 'characters') {
                set = set === undefined ? part.set : kind === 'either' ? (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)(set, part.set) : (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .intersection */ .E$)(set, part.set);
            }
            else
                flat.set(part.id, part);
        }
        if (set !== undefined) {
            const merged = characters(set);
            if (merged === absorbing)
                return undefined;
            flat.set(merged.id, merged);
        }
        budget.spend(flat.size);
        for (const part of flat.values())
            if (part.kind === 'not' && flat.has(part.of.id))
                return undefined;
        return [...flat.values()].sort((left, right) => left.id - right.id);
    }
    function either(parts) {
        const flat = collect('either', parts, nothing, everything);
        if (flat === undefined)
            return everything;
        if (flat.length < 2)
            return flat[0] ?? nothing;
        const nullable = flat.some((part) => part.nullable);
        return intern(`o${flat.map((part) => part.id).join()}`, nullable, { kind: 'either', parts: flat });
    }
    function both(parts) {
        const flat = collect('both', parts, everything, nothing);
        if (flat === undefined)
            return nothing;
        if (flat.length < 2)
            return flat[0] ?? everything;
        if (flat.includes(empty))
            return flat.every((part) => part.nullable) ? empty : nothing;
        const choice = flat.find((part) => part.kind === 'either' && looping(part));
        if (choice?.kind === 'either') {
            const others = flat.filter((part) => part !== choice);
            return either(choice.parts.map((part) => both([part, ...others])));
        }
        const nullable = flat.every((part) => part.nullable);
        return intern(`a${flat.map((part) => part.id).join()}`, nullable, { kind: 'both', parts: flat });
    }
    function not(of) {
        if (of === nothing)
            return everything;
        if (of === everything)
            return nothing;
        if (of.kind === 'not')
            return of.of;
        return intern(`n${of.id}`, !of.nullable, { kind: 'not', of });
    }
    function repeat(of, min, max) {
        if (max === 0 || of === empty)
            return empty;
        if (of === nothing)
            return min === 0 ? empty : nothing;
        if (min === 1 && max === 1)
            return of;
        if (of.kind === 'repeat' && of.min === 0 && of.max === Infinity)
            return of;
        const least = of.nullable ? 0 : min;
        return intern(`r${of.id},${least},${max}`, least === 0, { kind: 'repeat', of, min: least, max });
    }
    function loop(key, rest, body) {
        // A word of `body(X)` has a character, so only the rest decides about the empty text.
        const made = intern(`l${rest.id},${key}`, rest.nullable, { kind: 'loop' });
        if (!opened.has(made.id))
            opened.set(made.id, either([rest, body(made)]));
        return made;
    }
    /**
     * Whether a loop can be reached. Its derivatives stay finitely many only in one normal form, so an intersection
     * that holds one is moved inside the alternatives.
     */
    function looping(language) {
        const known = loops.get(language.id);
        if (known !== undefined)
            return known;
        const found = language.kind === 'loop' ||
            (language.kind === 'sequence' && looping(language.rest)) ||
            ((language.kind === 'either' || language.kind === 'both') && language.parts.some(looping));
        loops.set(language.id, found);
        return found;
    }
    function derivative(language, codePoint) {
        const key = `${language.id},${codePoint}`;
        const known = derivatives.get(key);
        if (known !== undefined)
            return known;
        budget.spend(1);
        const result = derive(language, codePoint);
        derivatives.set(key, result);
        return result;
    }
    function derive(language, point) {
        switch (language.kind) {
            case 'nothing':
            case 'empty':
                return nothing;
            case 'characters':
                return (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCharacter */ .GH)(language.set, point) ? empty : nothing;
            case 'sequence': {
                const through = sequence(derivative(language.first, point), language.rest);
                return language.first.nullable ? either([through, derivative(language.rest, point)]) : through;
            }
            case 'either':
                return either(language.parts.map((part) => derivative(part, point)));
            case 'both':
                return both(language.parts.map((part) => derivative(part, point)));
            case 'not':
                return not(derivative(language.of, point));
            case 'loop':
                return derivative(opened.get(language.id), point);
            case 'repeat':
                return sequence(derivative(language.of, point), repeat(language.of, Math.max(0, language.min - 1), language.max - 1));
        }
    }
    function classes(language) {
        const known = classesOf.get(language.id);
        if (known !== undefined)
            return known;
        const result = split(language);
        classesOf.set(language.id, result);
        return result;
    }
    function split(language) {
        switch (language.kind) {
            case 'nothing':
            case 'empty':
                return [_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .everyCharacter */ .dn];
            case 'characters':
                return [language.set, (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .complement */ .Zw)(language.set)].filter((set) => set.length > 0);
            case 'sequence':
                return language.first.nullable
                    ? meet(classes(language.first), classes(language.rest))
                    : classes(language.first);
            case 'either':
            case 'both':
                return language.parts.map(classes).reduce(meet);
            case 'not':
            case 'repeat':
                return classes(language.of);
            case 'loop':
                return classes(opened.get(language.id));
        }
    }
    function meet(left, right) {
        if (left.length === 1)
            return right;
        if (right.length === 1)
            return left;
        budget.spend(left.length * right.length);
        const result = [];
        for (const one of left) {
            for (const other of right) {
                const common = (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .intersection */ .E$)(one, other);
                if (common.length > 0)
                    result.push(common);
            }
        }
        return result;
    }
    function accepts(language, text) {
        let current = language;
        for (const character of text) {
            if (current === everything)
                return true;
            if (current === nothing)
                return false;
            current = derivative(current, character.codePointAt(0));
        }
        return current.nullable;
    }
    return {
        nothing, empty, everything, characters, literal, sequence, either, both, not, repeat, loop, derivative, classes, accepts,
    };
}


/***/ }),

/***/ 31852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readPattern),
/* harmony export */   g: () => (/* binding */ UnsupportedPattern)
/* harmony export */ });
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46372);
/** Reads a regular expression of ECMA-262 (with flag `u`, as JSON Schema recommends) into the language of the texts it is found in. */

/** A construct that no regular language can express, or that is not worth its weight; the caller answers `unknown`. */
class UnsupportedPattern extends Error {
}
const longestPattern = 4096;
const deepestGroup = 64;
const largestRepeat = 2000;
/**
 * The language of all texts in which the pattern is found, anchored only where the pattern says so.
 * @throws UnsupportedPattern for back-references, look-behind, word boundaries and what is not a pattern at all
 */
function readPattern(pattern, languages) {
    const tree = parse(pattern);
    const { everything } = languages;
    const inside = build(tree, everything, false, languages);
    if (!mentions(tree, 'start'))
        return languages.sequence(everything, inside);
    const someText = languages.sequence(languages.characters(_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .everyCharacter */ .dn), everything);
    return languages.either([build(tree, everything, true, languages), languages.sequence(someText, inside)]);
}
function parse(pattern) {
    if (pattern.length > longestPattern)
        throw new UnsupportedPattern(`a pattern of more than ${longestPattern} characters`);
    const text = Array.from(pattern);
    let at = 0;
    let depth = 0;
    function take(expected) {
        if (text[at] !== expected)
            return false;
        at += 1;
        return true;
    }
    function startsWith(expected) {
        return text.slice(at, at + expected.length).join('') === expected;
    }
    function disjunction() {
        depth += 1;
        if (depth > deepestGroup)
            throw new UnsupportedPattern(`groups nested more than ${deepestGroup} deep`);
        const parts = [alternative()];
        while (take('|'))
            parts.push(alternative());
        depth -= 1;
        return parts.length === 1 ? parts[0] : { kind: 'either', parts };
    }
    function alternative() {
        const parts = [];
        while (at < text.length && text[at] !== '|' && text[at] !== ')')
            parts.push(quantified());
        return parts.length === 1 ? parts[0] : { kind: 'sequence', parts };
    }
    function quantified() {
        const of = atom();
        const bounds = quantifier();
        if (bounds === undefined)
            return of;
        if (of.kind === 'start' || of.kind === 'end' || of.kind === 'look') {
            throw new UnsupportedPattern('a repeated assertion');
        }
        take('?');
        return { kind: 'repeat', of, ...bounds };
    }
    function quantifier() {
        if (take('*'))
            return { min: 0, max: Infinity };
        if (take('+'))
            return { min: 1, max: Infinity };
        if (take('?'))
            return { min: 0, max: 1 };
        if (text[at] !== '{')
            return undefined;
        const close = text.indexOf('}', at);
        const found = /^(\d+)(,(\d*))?$/.exec(close < 0 ? '' : text.slice(at + 1, close).join(''));
        if (found === null)
            return undefined;
        at = close + 1;
        const min = Number(found[1]);
        const max = found[2] === undefined ? min : found[3] === '' ? Infinity : Number(found[3]);
        if (min > largestRepeat || (max !== Infinity && max > largestRepeat)) {
            throw new UnsupportedPattern(`more than ${largestRepeat} repetitions`);
        }
        if (max < min)
            throw new UnsupportedPattern('a repetition whose bounds are out of order');
        return { min, max };
    }
    function atom() {
        const character = text[at];
        at += 1;
        switch (character) {
            case '^':
                return { kind: 'start' };
            case '$':
                return { kind: 'end' };
            case '.':
                return { kind: 'characters', set: (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .complement */ .Zw)(_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .lineEnds */ .j5) };
            case '(':
                return group();
            case '[':
                return { kind: 'characters', set: characterClass() };
            case '\\':
                return { kind: 'characters', set: escape(false) };
            case '*':
            case '+':
            case '?':
                throw new UnsupportedPattern('a quantifier with nothing to repeat');
            default:
                return { kind: 'characters', set: single(character) };
        }
    }
    function group() {
        let look;
        if (startsWith('?=') || startsWith('?!')) {
            look = text[at + 1] === '!';
            at += 2;
        }
        else if (startsWith('?:'))
            at += 2;
        else if (startsWith('?<=') || startsWith('?<!'))
            throw new UnsupportedPattern('a look-behind');
        else if (startsWith('?<')) {
            const close = text.indexOf('>', at);
            if (close < 0)
                throw new UnsupportedPattern('an unfinished group name');
            at = close + 1;
        }
        else if (startsWith('?'))
            throw new UnsupportedPattern('a group with modifiers');
        const of = disjunction();
        if (!take(')'))
            throw new UnsupportedPattern('an unclosed group');
        return look === undefined ? of : { kind: 'look', of, not: look };
    }
    function characterClass() {
        const inverted = take('^');
        let set = [];
        while (!take(']')) {
            if (at >= text.length)
                throw new UnsupportedPattern('an unclosed character class');
            const low = classMember();
            if (text[at] === '-' && text[at + 1] !== ']' && at + 1 < text.length) {
                at += 1;
                const high = classMember();
                const from = onlyMember(low);
                const to = onlyMember(high);
                // `[\w-.]` is no range: without the flag `u` the hyphen then stands for itself (ECMA-262, annex B.1.2.8.1).
                if (from === undefined || to === undefined)
                    set = (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)((0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)(set, low), (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)(single('-'), high));
                else if (from > to)
                    throw new UnsupportedPattern('a range of characters without order');
                else
                    set = (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)(set, [from, to]);
            }
            else
                set = (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)(set, low);
        }
        return inverted ? (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .complement */ .Zw)(set) : set;
    }
    function classMember() {
        const character = text[at];
        at += 1;
        return character === '\\' ? escape(true) : single(character);
    }
    function hexadecimal(length) {
        const found = text.slice(at, at + length).join('');
        if (!/^[0-9a-fA-F]+$/.test(found) || found.length !== length)
            throw new UnsupportedPattern('an escape without its digits');
        at += length;
        return Number.parseInt(found, 16);
    }
    function unicodeEscape() {
        if (take('{')) {
            const close = text.indexOf('}', at);
            const found = close < 0 ? '' : text.slice(at, close).join('');
            const point = Number.parseInt(found, 16);
            if (!/^[0-9a-fA-F]{1,8}$/.test(found) || point > 0x10ffff)
                throw new UnsupportedPattern('an escape without its digits');
            at = close + 1;
            return [point, point];
        }
        const high = hexadecimal(4);
        if (high >= 0xd800 && high <= 0xdbff && startsWith('\\u') && /^[dD][c-fC-F]/.test(text.slice(at + 2, at + 4).join(''))) {
            at += 2;
            const low = hexadecimal(4);
            const point = (high - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000;
            return [point, point];
        }
        return [high, high];
    }
    function escape(inClass) {
        const character = text[at];
        at += 1;
        switch (character) {
            case undefined:
                throw new UnsupportedPattern('a backslash at the end');
            case 'd':
                return _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .digits */ .vm;
            case 'D':
                return (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .complement */ .Zw)(_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .digits */ .vm);
            case 'w':
                return _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .wordCharacters */ .DP;
            case 'W':
                return (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .complement */ .Zw)(_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .wordCharacters */ .DP);
            case 's':
                return _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .whitespace */ .mw;
            case 'S':
                return (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .complement */ .Zw)(_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .whitespace */ .mw);
            case 't':
                return single('\t');
            case 'n':
                return single('\n');
            case 'v':
                return single('\v');
            case 'f':
                return single('\f');
            case 'r':
                return single('\r');
            case '0':
                if (/\d/.test(text[at] ?? ''))
                    throw new UnsupportedPattern('an octal escape');
                return single('\0');
            case 'b':
                if (inClass)
                    return single('\b');
                throw new UnsupportedPattern('a word boundary');
            case 'B':
                throw new UnsupportedPattern('a word boundary');
            case 'c': {
                const letter = text[at] ?? '';
                if (!/[A-Za-z]/.test(letter))
                    throw new UnsupportedPattern('a control escape without its letter');
                at += 1;
                const point = letter.charCodeAt(0) % 32;
                return [point, point];
            }
            case 'x': {
                const point = hexadecimal(2);
                return [point, point];
            }
            case 'u':
                return unicodeEscape();
            case 'p':
            case 'P': {
                const close = text.indexOf('}', at);
                const set = text[at] === '{' && close > 0 ? (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .unicodeProperty */ .zZ)(text.slice(at + 1, close).join('')) : undefined;
                if (set === undefined)
                    throw new UnsupportedPattern('an unknown Unicode property');
                at = close + 1;
                return character === 'p' ? set : (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .complement */ .Zw)(set);
            }
            default:
                if (/[1-9k]/.test(character))
                    throw new UnsupportedPattern('a back-reference');
                if (/[A-Za-z]/.test(character))
                    throw new UnsupportedPattern(`the escape \\${character}, which ECMA-262 does not know`);
                return single(character);
        }
    }
    const tree = disjunction();
    if (at < text.length)
        throw new UnsupportedPattern('an unmatched parenthesis');
    return tree;
}
function single(character) {
    const point = character.codePointAt(0);
    return [point, point];
}
function onlyMember(set) {
    return set.length === 2 && set[0] === set[1] ? set[0] : undefined;
}
function mentions(tree, kind) {
    switch (tree.kind) {
        case 'characters':
            return false;
        case 'sequence':
        case 'either':
            return tree.parts.some((part) => mentions(part, kind));
        case 'repeat':
            return mentions(tree.of, kind);
        case 'start':
            return true;
        case 'end':
            return kind === 'assertion';
        case 'look':
            return kind === 'assertion' || mentions(tree.of, kind);
    }
}
/** The language of a tree without assertions. */
function plain(tree, languages) {
    return build(tree, languages.empty, false, languages);
}
/**
 * The language of the rest of the text, read from where the tree begins. Passing on what follows (`rest`) makes
 * look-ahead an intersection and `$` an intersection with the empty text.
 */
function build(tree, rest, atStart, languages) {
    switch (tree.kind) {
        case 'characters':
            return languages.sequence(languages.characters(tree.set), rest);
        case 'sequence':
            return buildSequence(tree.parts, rest, atStart, languages);
        case 'either':
            return languages.either(tree.parts.map((part) => build(part, rest, atStart, languages)));
        case 'repeat':
            return buildRepeat(tree.of, tree.min, tree.max, rest, atStart, languages);
        case 'start':
            return atStart ? rest : languages.nothing;
        case 'end':
            return languages.both([rest, languages.empty]);
        case 'look': {
            const ahead = build(tree.of, languages.everything, atStart, languages);
            return languages.both([rest, tree.not ? languages.not(ahead) : ahead]);
        }
    }
}
function buildSequence(parts, rest, atStart, languages) {
    const [first, ...others] = parts;
    if (first === undefined)
        return rest;
    if (!atStart || !others.some((part) => mentions(part, 'start'))) {
        return build(first, folded(others, rest, languages), atStart, languages);
    }
    // A later `^` holds only when everything before it matched the empty text.
    if (first.kind === 'start')
        return buildSequence(others, rest, true, languages);
    if (first.kind === 'either') {
        return languages.either(first.parts.map((part) => buildSequence([part, ...others], rest, true, languages)));
    }
    if (first.kind === 'sequence')
        return buildSequence([...first.parts, ...others], rest, true, languages);
    if (mentions(first, 'assertion'))
        throw new UnsupportedPattern('an anchor after another assertion');
    const head = plain(first, languages);
    const someText = languages.sequence(languages.characters(_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .everyCharacter */ .dn), languages.everything);
    const after = languages.sequence(languages.both([head, someText]), folded(others, rest, languages));
    return head.nullable ? languages.either([after, buildSequence(others, rest, true, languages)]) : after;
}
function folded(parts, rest, languages) {
    return parts.reduceRight((after, part) => build(part, after, false, languages), rest);
}
/** Each round sees what follows it, so the rounds are built from the last to the first. */
function buildRepeat(of, min, max, rest, atStart, languages) {
    if (!mentions(of, 'assertion'))
        return languages.sequence(languages.repeat(plain(of, languages), min, max), rest);
    if (mentions(of, 'start')) {
        if (max > 4)
            throw new UnsupportedPattern('a `^` inside a repetition');
        const counts = Array.from({ length: max - min + 1 }, (_, index) => min + index);
        return languages.either(counts.map((count) => buildSequence(Array.from({ length: count }, () => of), rest, atStart, languages)));
    }
    let result = rest;
    if (max === Infinity) {
        if (shortest(of) === 0)
            throw new UnsupportedPattern('a repetition of what may be empty around an anchor or look-ahead');
        result = languages.loop(JSON.stringify(of), rest, (again) => build(of, again, false, languages));
    }
    else {
        for (let round = min; round < max; round += 1)
            result = languages.either([rest, build(of, result, false, languages)]);
    }
    for (let round = 0; round < min; round += 1)
        result = build(of, result, false, languages);
    return result;
}
/** The least number of characters that a tree takes. */
function shortest(tree) {
    switch (tree.kind) {
        case 'characters':
            return 1;
        case 'sequence':
            return tree.parts.reduce((sum, part) => sum + shortest(part), 0);
        case 'either':
            return Math.min(...tree.parts.map(shortest));
        case 'repeat':
            return tree.min === 0 ? 0 : shortest(tree.of);
        default:
            return 0;
    }
}


/***/ })

};
