export const id = 714;
export const ids = [714];
export const modules = {

/***/ 714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findByPattern: () => (/* binding */ findByPattern)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/detect/export-value.js
var export_value = __webpack_require__(52873);
;// CONCATENATED MODULE: ./lib/detect/linear-pattern.js
/** Regular expressions without backtracking: work is bounded by text times pattern, so that no pattern can hang a run. */

const maximumProgram = 5_000;
const maximumNesting = 50;
const newline = 10;
function isWord(code) {
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95 || (code >= 97 && code <= 122);
}
function isDigit(code) {
    return code >= 48 && code <= 57;
}
function isSpace(code) {
    return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff || code === 0x2028 || code === 0x2029;
}
const classes = {
    w: isWord,
    W: (code) => !isWord(code),
    d: isDigit,
    D: (code) => !isDigit(code),
    s: isSpace,
    S: (code) => !isSpace(code),
};
const controls = { n: 10, r: 13, t: 9, f: 12, v: 11, 0: 0 };
function refuse(pattern, why) {
    throw new errors/* BlueError */.Bi('USAGE', `the pattern ${JSON.stringify(pattern.slice(0, 80))} cannot be used: ${why}`, {
        next: 'Use literals, classes, groups, alternatives, * + ? {n,m}, ^ $ and \\b.',
    });
}
/**
 * Compiles a pattern in the syntax of JavaScript, without look-around and back-references.
 * @param pattern the expression, with `(?<name>…)` for what is taken
 * @throws BlueError USAGE for syntax that is wrong, or cannot be matched in linear time
 */
function compilePattern(pattern) {
    const names = [];
    let at = 0;
    let nesting = 0;
    function either() {
        nesting += 1;
        if (nesting > maximumNesting)
            refuse(pattern, 'it is nested too deeply');
        const options = [sequence()];
        while (pattern[at] === '|') {
            at += 1;
            options.push(sequence());
        }
        nesting -= 1;
        return options.length === 1 ? options[0] : { kind: 'either', options };
    }
    function sequence() {
        const items = [];
        while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')')
            items.push(repeated());
        return { kind: 'sequence', items };
    }
    function repeated() {
        let item = atom();
        for (;;) {
            const written = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(pattern.slice(at, at + 24));
            if (!written)
                return item;
            at += written[0].length;
            const lazy = written[0].length > 1 && written[0].endsWith('?');
            const sign = written[0].charAt(0);
            let from = sign === '+' ? 1 : 0;
            let to = sign === '?' ? 1 : Number.POSITIVE_INFINITY;
            if (sign === '{') {
                from = Number(written[1]);
                to = written[2] === '' ? from : written[3] === '' ? Number.POSITIVE_INFINITY : Number(written[3]);
            }
            if (from > 1000 || (to !== Number.POSITIVE_INFINITY && to > 1000) || from > to)
                refuse(pattern, 'a count is too large');
            item = { kind: 'repeat', item, from, to, lazy };
        }
    }
    function atom() {
        const character = pattern.charAt(at);
        at += 1;
        switch (character) {
            case '.':
                return { kind: 'set', test: (code) => code !== newline && code !== 13 };
            case '^':
            case '$':
                return { kind: 'assert', which: character };
            case '(':
                return group();
            case '[':
                return { kind: 'set', test: set() };
            case '\\':
                return escape();
            case '*':
            case '+':
            case '?':
                return refuse(pattern, 'there is nothing to repeat');
            default: {
                const code = character.charCodeAt(0);
                return { kind: 'set', test: (each) => each === code };
            }
        }
    }
    function group() {
        let index;
        if (pattern[at] === '?') {
            const name = /^\?<([A-Za-z_]\w*)>/.exec(pattern.slice(at, at + 80));
            if (name) {
                if (names.includes(name[1]))
                    refuse(pattern, `the name ${name[1]} is used twice`);
                index = names.push(name[1]) - 1;
                at += name[0].length;
            }
            else if (pattern.startsWith('?:', at))
                at += 2;
            else
                refuse(pattern, 'look-around is not supported');
        }
        const item = either();
        if (pattern[at] !== ')')
            refuse(pattern, 'a group is not closed');
        at += 1;
        return index === undefined ? item : { kind: 'capture', index, item };
    }
    function escapedCode(character) {
        if (character === 'x' || character === 'u') {
            const digits = (character === 'x' ? /^[0-9a-fA-F]{2}/ : /^[0-9a-fA-F]{4}/).exec(pattern.slice(at, at + 4));
            if (!digits)
                refuse(pattern, 'an escape is not complete');
            at += digits[0].length;
            return Number.parseInt(digits[0], 16);
        }
        return controls[character] ?? character.charCodeAt(0);
    }
    function escape() {
        const character = pattern.charAt(at);
        at += 1;
        if (character === '')
            refuse(pattern, 'it ends in a backslash');
        if (character === 'b' || character === 'B')
            return { kind: 'assert', which: character };
        if (/[1-9k]/.test(character))
            refuse(pattern, 'back-references are not supported');
        const named = classes[character];
        if (named && Object.hasOwn(classes, character))
            return { kind: 'set', test: named };
        const code = escapedCode(character);
        return { kind: 'set', test: (each) => each === code };
    }
    function set() {
        const isNegated = pattern[at] === '^';
        if (isNegated)
            at += 1;
        const tests = [];
        const ranges = [];
        while (pattern[at] !== ']') {
            if (at >= pattern.length)
                refuse(pattern, 'a class is not closed');
            const low = member(tests);
            if (low === undefined)
                continue;
            if (pattern[at] === '-' && pattern[at + 1] !== ']' && at + 1 < pattern.length) {
                at += 1;
                const high = member(tests);
                if (high === undefined || high < low)
                    refuse(pattern, 'a range is out of order');
                ranges.push([low, high]);
            }
            else
                ranges.push([low, low]);
        }
        at += 1;
        return (code) => (ranges.some(([low, high]) => code >= low && code <= high) || tests.some((test) => test(code))) !== isNegated;
    }
    function member(tests) {
        const character = pattern.charAt(at);
        at += 1;
        if (character !== '\\')
            return character.charCodeAt(0);
        const escaped = pattern.charAt(at);
        at += 1;
        const named = Object.hasOwn(classes, escaped) ? classes[escaped] : undefined;
        if (named) {
            tests.push(named);
            return undefined;
        }
        return escaped === 'b' ? 8 : escapedCode(escaped);
    }
    if (pattern.length > 1_000)
        refuse(pattern, 'it is longer than 1000 characters');
    const tree = either();
    if (at < pattern.length)
        refuse(pattern, 'a group is closed that was not opened');
    const program = assemble(tree, pattern);
    return { captures: names, match: (text, budget, limit) => run(program, names, text, budget, limit) };
}
function assemble(tree, pattern) {
    const program = [];
    const push = (instruction) => {
        if (program.length >= maximumProgram)
            refuse(pattern, 'it is too large');
        return program.push(instruction) - 1;
    };
    function emit(node) {
        switch (node.kind) {
            case 'set':
                push({ op: 'set', test: node.test });
                return;
            case 'assert':
                push({ op: 'assert', kind: node.which });
                return;
            case 'sequence':
                for (const item of node.items)
                    emit(item);
                return;
            case 'capture':
                push({ op: 'save', slot: node.index * 2 });
                emit(node.item);
                push({ op: 'save', slot: node.index * 2 + 1 });
                return;
            case 'either': {
                const ends = [];
                for (const [index, option] of node.options.entries()) {
                    if (index === node.options.length - 1) {
                        emit(option);
                        break;
                    }
                    const split = push({ op: 'jump', to: 0 });
                    emit(option);
                    ends.push(push({ op: 'jump', to: 0 }));
                    program[split] = { op: 'split', first: split + 1, second: program.length };
                }
                for (const end of ends)
                    program[end] = { op: 'jump', to: program.length };
                return;
            }
            case 'repeat': {
                for (let count = 0; count < node.from; count += 1)
                    emit(node.item);
                const fork = (split, inside, after) => {
                    program[split] = node.lazy ? { op: 'split', first: after, second: inside } : { op: 'split', first: inside, second: after };
                };
                if (node.to === Number.POSITIVE_INFINITY) {
                    const split = push({ op: 'jump', to: 0 });
                    emit(node.item);
                    push({ op: 'jump', to: split });
                    fork(split, split + 1, program.length);
                    return;
                }
                const splits = [];
                for (let count = node.from; count < node.to; count += 1) {
                    splits.push(push({ op: 'jump', to: 0 }));
                    emit(node.item);
                }
                for (const split of splits)
                    fork(split, split + 1, program.length);
            }
        }
    }
    emit(tree);
    push({ op: 'match' });
    return program;
}
function run(program, names, text, budget, limit) {
    const matches = [];
    let steps = 0;
    const marks = new Int32Array(program.length).fill(-1);
    let generation = 0;
    const isWordAt = (index) => index >= 0 && index < text.length && isWord(text.charCodeAt(index));
    function holds(kind, index) {
        if (kind === '^')
            return index === 0 || text.charCodeAt(index - 1) === newline;
        if (kind === '$')
            return index === text.length || text.charCodeAt(index) === newline || text.startsWith('\r\n', index);
        return (isWordAt(index - 1) !== isWordAt(index)) === (kind === 'b');
    }
    /** Adds a thread and all it reaches without reading; the first to reach a place has priority. */
    function follow(list, start, index) {
        const stack = [start];
        for (let thread = stack.pop(); thread; thread = stack.pop()) {
            steps += 1;
            if (marks[thread.at] === generation)
                continue;
            marks[thread.at] = generation;
            const instruction = program[thread.at];
            if (instruction.op === 'jump')
                stack.push({ at: instruction.to, saved: thread.saved });
            else if (instruction.op === 'split')
                stack.push({ at: instruction.second, saved: thread.saved }, { at: instruction.first, saved: thread.saved });
            else if (instruction.op === 'save') {
                const saved = [...thread.saved];
                saved[instruction.slot] = index;
                stack.push({ at: thread.at + 1, saved });
            }
            else if (instruction.op === 'assert') {
                if (holds(instruction.kind, index))
                    stack.push({ at: thread.at + 1, saved: thread.saved });
            }
            else
                list.push(thread);
        }
    }
    let from = 0;
    while (from <= text.length) {
        let threads = [];
        let best;
        let index = from;
        for (;; index += 1) {
            const next = [];
            if (!best) {
                // A later start has the lowest priority: its threads stand behind the others.
                generation += 1;
                const all = [];
                for (const thread of threads)
                    follow(all, thread, index);
                follow(all, { at: 0, saved: [] }, index);
                threads = all;
            }
            else {
                generation += 1;
                const all = [];
                for (const thread of threads)
                    follow(all, thread, index);
                threads = all;
            }
            for (const thread of threads) {
                const instruction = program[thread.at];
                if (instruction.op === 'match') {
                    best = { saved: thread.saved, end: index };
                    break;
                }
                if (instruction.op === 'set' && index < text.length && instruction.test(text.charCodeAt(index)))
                    next.push({ at: thread.at + 1, saved: thread.saved });
            }
            threads = next;
            if (steps > budget)
                return { matches, steps, complete: false };
            if ((best && threads.length === 0) || index >= text.length)
                break;
        }
        if (!best)
            break;
        const found = {};
        for (const [at, name] of names.entries()) {
            const start = best.saved[at * 2];
            const end = best.saved[at * 2 + 1];
            if (start !== undefined && end !== undefined)
                found[name] = text.slice(start, end);
        }
        if (matches.length >= limit)
            return { matches, steps, complete: false };
        matches.push(found);
        // An empty match, or one that ends where it began, must not be found again.
        from = best.end > from ? best.end : from + 1;
    }
    return { matches, steps, complete: true };
}

;// CONCATENATED MODULE: ./lib/detect/pattern-detector.js
/** The `pattern` detector: what named captures match in chosen files, by a matcher whose work grows with the text only. */



const maximumFiles = 2_000;
const maximumMatches = 10_000;
/** Steps of the matcher over all files: about a second. */
const maximumSteps = 40_000_000;
/**
 * Collects what a rule's named captures match.
 * @param rule `pattern` with at least one named capture, and `include` globs
 * @returns a value with one sorted list of texts for each capture
 * @throws BlueError USAGE for a rule without `pattern` or `include`, or a pattern that cannot be matched in linear time
 */
async function findByPattern(rule, material) {
    if (rule.pattern === undefined || rule.include === undefined || rule.include.length === 0) {
        throw new errors/* BlueError */.Bi('USAGE', `export ${rule.name}: the pattern detector needs \`pattern\` and \`include\``, { next: 'Give a regular expression with named captures, and the globs of the files to look at.' });
    }
    const pattern = compilePattern(rule.pattern);
    if (pattern.captures.length === 0) {
        throw new errors/* BlueError */.Bi('USAGE', `export ${rule.name}: the pattern has no named capture`, { next: 'Name what is to be taken: (?<name>…).' });
    }
    const isOurs = (0,export_value/* pathFilter */.Y1)(rule.include, rule.exclude);
    const found = new Map(pattern.captures.map((name) => [name, new Set()]));
    const findings = [];
    let left = maximumSteps;
    let matches = 0;
    const paths = material.paths.filter(isOurs).sort();
    let isCutOff = paths.length > maximumFiles;
    let isMissing = false;
    for (const path of paths.slice(0, maximumFiles)) {
        const text = await material.read(path);
        if (text === undefined) {
            isMissing = true;
            findings.push({ rule: 'file-not-read', level: 'warning', message: 'it is not in this checkout', file: path, in: 'repo' });
            continue;
        }
        const result = pattern.match(text, left, maximumMatches - matches);
        left -= result.steps;
        matches += result.matches.length;
        for (const match of result.matches)
            for (const [name, value] of Object.entries(match))
                found.get(name)?.add(value);
        if (!result.complete) {
            isCutOff = true;
            break;
        }
    }
    if (isCutOff) {
        findings.push({ rule: 'pattern-cut-off', level: 'warning', message: `export ${rule.name}: too much to match; what was found so far is not all`, in: 'repo', next: 'Narrow `include`, or make the pattern start with something definite.' });
    }
    const value = Object.fromEntries([...found].map(([name, texts]) => [name, [...texts].sort()]));
    const evidence = [];
    return { rule, direction: rule.direction ?? 'provides', value, evidence, complete: !isCutOff && !isMissing, findings };
}


/***/ })

};
