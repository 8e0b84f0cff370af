export const id = 8276;
export const ids = [8276];
export const modules = {

/***/ 98565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ rewriteYaml)
});

// UNUSED EXPORTS: writeYaml

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/core/document-align.js
/** Above this many comparisons the middle is replaced as a whole: correct, only less tender. */
const MAX_COMPARISONS = 1_000_000;
/**
 * Walks two versions of a list together. Items are the same if they are equal, or if they carry the same name:
 * `name`, `contract` with `from`, or `version`. Between those, nameless ones that have a key in common are paired in order.
 * @returns steps in the order of `after`, with removals where they were
 */
function align(before, after) {
    const old = before.map(identity);
    const now = after.map(identity);
    let start = 0;
    while (start < old.length && start < now.length && old[start] === now[start])
        start += 1;
    let tail = 0;
    while (tail < old.length - start && tail < now.length - start && old[old.length - 1 - tail] === now[now.length - 1 - tail])
        tail += 1;
    const steps = [];
    for (let index = 0; index < start; index += 1)
        steps.push({ before: index, after: index });
    steps.push(...pairUp(alignMiddle(old, now, start, tail), before, after));
    for (let index = tail; index > 0; index -= 1)
        steps.push({ before: old.length - index, after: now.length - index });
    return steps;
}
/** The longest common subsequence of what is left between equal ends. */
function alignMiddle(old, now, start, tail) {
    const rows = old.length - tail - start;
    const columns = now.length - tail - start;
    const steps = [];
    let row = 0;
    let column = 0;
    if (rows * columns <= MAX_COMPARISONS) {
        const width = columns + 1;
        const lengths = new Uint32Array((rows + 1) * width);
        for (let i = rows - 1; i >= 0; i -= 1) {
            for (let j = columns - 1; j >= 0; j -= 1) {
                lengths[i * width + j] =
                    old[start + i] === now[start + j]
                        ? lengths[(i + 1) * width + j + 1] + 1
                        : Math.max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
            }
        }
        while (row < rows && column < columns) {
            if (old[start + row] === now[start + column]) {
                steps.push({ before: start + row, after: start + column });
                row += 1;
                column += 1;
            }
            else if (lengths[(row + 1) * width + column] >= lengths[row * width + column + 1]) {
                steps.push({ before: start + row, after: undefined });
                row += 1;
            }
            else {
                steps.push({ before: undefined, after: start + column });
                column += 1;
            }
        }
    }
    for (; row < rows; row += 1)
        steps.push({ before: start + row, after: undefined });
    for (; column < columns; column += 1)
        steps.push({ before: undefined, after: start + column });
    return steps;
}
/** Where as many were removed as added, each removed item may be the earlier form of an added one. */
function pairUp(steps, before, after) {
    const result = [];
    for (let at = 0; at < steps.length;) {
        const end = steps.findIndex((step, index) => index >= at && step.before !== undefined && step.after !== undefined);
        const gap = steps.slice(at, end === -1 ? steps.length : end);
        const removed = gap.flatMap((step) => step.before ?? []);
        const added = gap.flatMap((step) => step.after ?? []);
        const pairs = removed.length === added.length && removed.every((old, index) => areForms(before[old], after[added[index]]));
        result.push(...(pairs ? removed.map((old, index) => ({ before: old, after: added[index] })) : gap));
        if (end !== -1)
            result.push(steps[end]);
        at = end === -1 ? steps.length : end + 1;
    }
    return result;
}
function areForms(left, right) {
    if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null)
        return false;
    if (Array.isArray(left) || Array.isArray(right))
        return false;
    return isNameless(left) && isNameless(right) && Object.keys(left).some((key) => Object.hasOwn(right, key));
}
function isNameless(item) {
    return !['name', 'contract', 'version'].some((key) => typeof item[key] === 'string');
}
/** A text that is the same for two items exactly if an edit may turn one into the other. */
function identity(item) {
    if (typeof item === 'object' && item !== null && !Array.isArray(item)) {
        if (typeof item['name'] === 'string')
            return `name ${item['name']}`;
        if (typeof item['contract'] === 'string')
            return `contract ${item['contract']} ${String(item['from'])}`;
        if (typeof item['version'] === 'string')
            return `version ${item['version']}`;
    }
    return canonical(item);
}
/** JSON with sorted keys. */
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    if (typeof value === 'object' && value !== null) {
        return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
    }
    return JSON.stringify(value);
}
/** Deep equality of two values; the order of keys does not matter, that of items does. */
function equalJson(left, right) {
    if (left === right)
        return true;
    if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null)
        return false;
    if (Array.isArray(left) || Array.isArray(right)) {
        return Array.isArray(left) && Array.isArray(right) && left.length === right.length && left.every((item, index) => equalJson(item, right[index]));
    }
    const keys = Object.keys(left);
    return keys.length === Object.keys(right).length && keys.every((key) => Object.hasOwn(right, key) && equalJson(left[key], right[key]));
}

// EXTERNAL MODULE: ./lib/core/document.js
var core_document = __webpack_require__(79282);
;// CONCATENATED MODULE: ./lib/core/document-write.js
/** How this project writes YAML: block style, two spaces, versions and patterns in double quotes. */

const DOCUMENT_OPTIONS = { version: '1.2', schema: 'core' };
// No folding: a changed width must not touch lines that did not change.
const TO_STRING = { lineWidth: 0, indentSeq: true };
/**
 * Writes a new file: block style, two spaces, versions and patterns in double quotes.
 * @returns text with a final newline
 */
function writeYaml(value) {
    const document = new dist/* Document */.yo(null, DOCUMENT_OPTIONS);
    document.contents = createNode(document, value);
    return document.toString(TO_STRING);
}
/** Keys whose value is a version: unquoted, `1.20` would be the number 1.2 to every reader. */
const VERSION_KEYS = new Set(['version', 'resolved_version']);
/** Plain words that a YAML 1.1 reader takes for booleans, and digits that it takes for octal or base 60. */
const YAML_1_1 = /^(?:y|n|yes|no|on|off|[-+]?0[0-7_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+)$/i;
/** Makes a tree that is written in this project's style. */
function createNode(document, value) {
    // One object in two places is two values: aliases are not read back.
    const root = document.createNode(value, { aliasDuplicateObjects: false });
    (0,dist/* visit */.YR)(root, {
        Scalar(key, node, path) {
            if (typeof node.value !== 'string')
                return;
            if (key === 'key') {
                // Unquoted, it would be a merge key to many readers.
                if (node.value === '<<')
                    node.type = dist/* Scalar */.X5.QUOTE_DOUBLE;
                return;
            }
            const pair = path[path.length - 1];
            const name = key === 'value' && (0,dist.isScalar)(pair?.key) ? String(pair.key.value) : undefined;
            if ((name !== undefined && VERSION_KEYS.has(name)) || YAML_1_1.test(node.value) || (node.value.includes('*') && !node.value.includes('\n'))) {
                node.type = dist/* Scalar */.X5.QUOTE_DOUBLE;
            }
        },
        Map(_, node) {
            if (node.items.length === 0)
                node.flow = true;
        },
        Seq(_, node) {
            if (node.items.length === 0)
                node.flow = true;
        },
    });
    return root;
}
/**
 * Writes one value in block style, without its final line break.
 * @param style the quotes of a text, as its neighbours have them
 * @param key set for a pair: `key: value`
 */
function render(value, style, key) {
    const document = new dist/* Document */.yo(null, DOCUMENT_OPTIONS);
    const node = createNode(document, key === undefined ? value : { [key]: value });
    if (style !== undefined && (0,dist.isScalar)(node) && typeof node.value === 'string')
        node.type = style;
    document.contents = node;
    return document.toString(TO_STRING).replace(/\n$/, '');
}
/** Writes one value on one line, with brackets. */
function renderFlow(value) {
    const document = new dist/* Document */.yo(null, DOCUMENT_OPTIONS);
    const node = createNode(document, value);
    (0,dist/* visit */.YR)(node, { Collection(_, each) { each.flow = true; } });
    document.contents = node;
    return document.toString(TO_STRING).replace(/\n$/, '');
}

// EXTERNAL MODULE: ./lib/core/inclusion/values.js
var values = __webpack_require__(42862);
;// CONCATENATED MODULE: ./lib/core/document-splice.js
/** Changes in the lines of a YAML text, in place: what a value's change means for the text it is written in. */





/** Thrown where the layout is too unusual to change lines in place. */
class Unusual extends Error {
}
/**
 * Replaces the lines that hold what changed.
 * @returns undefined where the layout is too unusual for that
 */
function splice(text, before, after) {
    const root = (0,core_document/* parseText */.r4)(text).contents;
    if (before === null && (root === null || root.range?.[0] === root.range?.[1]))
        return `${text}${render(after)}\n`;
    const editor = new TextEditor(text);
    try {
        editor.collection(root, before, after);
        return editor.finish();
    }
    catch (error) {
        if (error instanceof Unusual)
            return undefined;
        throw error;
    }
}
/** Collects replacements of a text while walking its tree next to the value before and the value after. */
class TextEditor {
    #text;
    #splices = [];
    constructor(text) {
        this.#text = text;
    }
    finish() {
        let text = this.#text;
        const ordered = this.#splices.map((each, index) => ({ ...each, index })).sort((a, b) => b.start - a.start || b.end - a.end || b.index - a.index);
        let limit = Infinity;
        for (const { start, end, insert } of ordered) {
            if (end > limit)
                throw new Unusual();
            text = text.slice(0, start) + insert + text.slice(end);
            limit = start;
        }
        return text;
    }
    /** @throws Unusual unless both values are collections of the node's kind, in block style. */
    collection(node, before, after) {
        if ((0,dist.isMap)(node) && !node.flow && (0,values/* isObject */.Gv)(before) && (0,values/* isObject */.Gv)(after))
            this.#map(node, before, after);
        else if ((0,dist.isSeq)(node) && !node.flow && Array.isArray(before) && Array.isArray(after))
            this.#list(node, before, after);
        else
            throw new Unusual();
    }
    #map(node, before, after) {
        const column = this.#column(node.items[0].key.range[0]);
        const wanted = Object.keys(after);
        const pairs = new Map(node.items.map((pair) => [(0,core_document/* keyText */.Pu)(pair.key), pair]));
        for (const [key, pair] of pairs) {
            const next = Object.hasOwn(after, key) ? after[key] : undefined;
            if (next === undefined)
                this.#removeLines(pair.key.range[0], contentEnd(pair.value ?? pair.key));
            else if (!equalJson(before[key], next))
                this.#value(pair, key, before[key], next, column);
        }
        const kept = (key) => Object.hasOwn(before, key);
        const last = [...pairs.keys()].findLast((key) => Object.hasOwn(after, key));
        for (const [index, key] of wanted.entries()) {
            if (kept(key))
                continue;
            const lines = indented(render(after[key], undefined, key), column);
            const previous = wanted.slice(0, index).findLast(kept) ?? last;
            const pair = previous === undefined ? undefined : pairs.get(previous);
            if (pair)
                this.#insertAfter(contentEnd(pair.value ?? pair.key), lines);
            else
                this.#insertBefore(node.items[0].key.range[0], lines);
        }
        // Comments around the last key stay with the empty map.
        if (wanted.length === 0)
            this.#insertBefore(node.items[0].key.range[0], `${' '.repeat(column)}{}`);
    }
    #value(pair, key, before, after, column) {
        const node = pair.value;
        const sameKind = ((0,dist.isMap)(node) && (0,values/* isObject */.Gv)(after)) || ((0,dist.isSeq)(node) && Array.isArray(after));
        if (sameKind && !node.flow && Object.keys(after).length > 0) {
            this.collection(node, before, after);
            return;
        }
        const colon = this.#colonEnd(pair.key.range[1]);
        // An empty value has no place of its own: its range may lie beyond a comment.
        const empty = node === null || ((0,dist.isScalar)(node) && node.source === '' && node.type === dist/* Scalar */.X5.PLAIN);
        const end = empty ? colon : Math.max(colon, contentEnd(node));
        const old = this.#text.slice(colon, end);
        const sameLine = !old.includes('\n');
        if ((0,dist.isMap)(node) || (0,dist.isSeq)(node)) {
            // Comments inside would go with it; laying the document out anew keeps them.
            if (/(?:^|\s)#/.test(old))
                throw new Unusual();
            if (sameKind && sameLine && node.flow && Object.keys(before).length > 0 && Object.keys(after).length > 0) {
                this.#splices.push({ start: node.range[0], end: node.range[1], insert: renderFlow(after) });
                return;
            }
        }
        const style = (0,dist.isScalar)(node) && !VERSION_KEYS.has(key) && typeof node.value === 'string' && isQuote(node.type) ? node.type : undefined;
        const rendered = VERSION_KEYS.has(key) && typeof after === 'string' ? JSON.stringify(after) : render(after, style);
        const block = ((0,values/* isObject */.Gv)(after) || Array.isArray(after)) && Object.keys(after).length > 0;
        if (!block && !rendered.includes('\n')) {
            // Keeps what a person wrote between the colon and the value: alignment.
            const gap = sameLine ? (/^[ ]+/.exec(old)?.[0] ?? ' ') : ' ';
            this.#splices.push({ start: colon, end, insert: gap + rendered });
            return;
        }
        if (!block)
            throw new Unusual();
        const lineEnd = this.#lineEnd(end);
        const comment = this.#text.slice(end, lineEnd).trimEnd();
        this.#splices.push({ start: colon, end: lineEnd, insert: `${comment}\n${indented(rendered, column + 2)}` });
    }
    #list(node, before, after) {
        if (after.length === 0)
            throw new Unusual();
        const dashes = node.items.map((item) => this.#dash(item));
        const column = this.#column(dashes[0]);
        const style = node.items.map((item) => ((0,dist.isScalar)(item) && typeof item.value === 'string' && isQuote(item.type) ? item.type : undefined));
        let kept = -1;
        const additions = [];
        for (const step of align(before, after)) {
            if (step.after === undefined) {
                this.#removeLines(dashes[step.before], contentEnd(node.items[step.before]));
                continue;
            }
            if (step.before === undefined) {
                additions.push({ after: kept, value: after[step.after] });
                continue;
            }
            kept = step.before;
            if (!equalJson(before[step.before], after[step.after]))
                this.collection(node.items[step.before], before[step.before], after[step.after]);
        }
        for (const { after: previous, value } of additions) {
            const rendered = render(value, style[Math.max(previous, 0)]);
            const lines = indented(rendered, column + 2);
            const item = `${' '.repeat(column)}- ${lines.slice(column + 2)}`;
            if (previous === -1)
                this.#insertBefore(dashes[0], item);
            else
                this.#insertAfter(contentEnd(node.items[previous]), item);
        }
    }
    #insertAfter(offset, lines) {
        const end = this.#lineEnd(offset);
        this.#splices.push({ start: end, end, insert: `\n${lines}` });
    }
    #insertBefore(offset, lines) {
        const start = this.#lineStart(offset);
        this.#splices.push({ start, end: start, insert: `${lines}\n` });
    }
    /** Takes whole lines away, with the comments on them; those above belong to nobody and stay. */
    #removeLines(start, end) {
        this.#splices.push({ start: this.#lineStart(start), end: Math.min(this.#lineEnd(end) + 1, this.#text.length), insert: '' });
    }
    #lineStart(offset) {
        const start = this.#text.lastIndexOf('\n', offset - 1) + 1;
        if (this.#text.slice(start, offset).trim() !== '')
            throw new Unusual();
        return start;
    }
    #lineEnd(offset) {
        const end = this.#text.indexOf('\n', offset);
        return end === -1 ? this.#text.length : end;
    }
    #column(offset) {
        return offset - (this.#text.lastIndexOf('\n', offset - 1) + 1);
    }
    #colonEnd(keyEnd) {
        const match = /^[ ]*:/.exec(this.#text.slice(keyEnd, keyEnd + 100));
        if (!match)
            throw new Unusual();
        return keyEnd + match[0].length;
    }
    #dash(item) {
        const start = item.range?.[0] ?? 0;
        const line = this.#text.lastIndexOf('\n', start - 1) + 1;
        const match = /-[ ]+$/.exec(this.#text.slice(line, start));
        if (!match)
            throw new Unusual();
        return line + match.index;
    }
}
/** Where a node's content ends: before trailing comments, blank lines and the line's end. */
function contentEnd(node) {
    if ((0,dist.isMap)(node) && !node.flow && node.items.length > 0) {
        const last = node.items[node.items.length - 1];
        return contentEnd(last.value ?? last.key);
    }
    if ((0,dist.isSeq)(node) && !node.flow && node.items.length > 0)
        return contentEnd(node.items[node.items.length - 1]);
    const [start, end] = node.range;
    // A block scalar's range ends after its last line break.
    return (0,dist.isScalar)(node) && (node.type === dist/* Scalar */.X5.BLOCK_LITERAL || node.type === dist/* Scalar */.X5.BLOCK_FOLDED) ? Math.max(start, end - 1) : end;
}
function isQuote(type) {
    return type === dist/* Scalar */.X5.QUOTE_DOUBLE || type === dist/* Scalar */.X5.QUOTE_SINGLE;
}
function indented(text, column) {
    const pad = ' '.repeat(column);
    return text.split('\n').map((line) => (line === '' ? line : pad + line)).join('\n');
}

;// CONCATENATED MODULE: ./lib/core/document-edit.js
/** Changes in a YAML file that people also edit: comments, order, quotes and blank lines stay where they are. */







/**
 * Makes a file mean `after` with the least change of its text.
 * Lines that hold what changed are replaced in place. Where the layout is too unusual for that, the whole document is
 * laid out anew, comments included. Either way the result is read back and must mean exactly `after`.
 * @returns the new text, with LF line ends; the same text when it means `after` already
 */
function rewriteYaml(file, text, after) {
    if (text === undefined)
        return writeYaml(after);
    const before = (0,core_document.parseYaml)(file, text).value;
    if (equalJson(before, after))
        return text;
    const normal = withFinalNewline(text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n'));
    for (const attempt of [splice, layOutAnew]) {
        const result = attempt(normal, before, after);
        if (result !== undefined && means(file, result, after))
            return result;
    }
    return writeYaml(after);
}
function means(file, text, value) {
    try {
        return equalJson((0,core_document.parseYaml)(file, text).value, value);
    }
    catch {
        return false;
    }
}
function withFinalNewline(text) {
    return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
function layOutAnew(text, before, after) {
    const document = (0,core_document/* parseText */.r4)(text);
    document.contents = updated(document, document.contents, before, after);
    return document.toString(TO_STRING);
}
function updated(document, node, before, after) {
    if (node && equalJson(before, after))
        return node;
    if ((0,dist.isMap)(node) && (0,values/* isObject */.Gv)(before) && (0,values/* isObject */.Gv)(after)) {
        const old = new Map(node.items.map((pair) => [(0,core_document/* keyText */.Pu)(pair.key), pair]));
        node.items = Object.keys(after).map((key) => {
            const pair = old.get(key);
            if (!pair)
                return document.createPair(key, createNode(document, after[key]));
            pair.value = updated(document, pair.value, before[key], after[key]);
            return pair;
        });
        return node;
    }
    if ((0,dist.isSeq)(node) && Array.isArray(before) && Array.isArray(after)) {
        const items = [];
        for (const step of align(before, after)) {
            if (step.after === undefined)
                continue;
            const value = after[step.after];
            items.push(step.before === undefined ? createNode(document, value) : updated(document, node.items[step.before], before[step.before], value));
        }
        node.items = items;
        return node;
    }
    const fresh = createNode(document, after);
    if (node) {
        fresh.comment = node.comment ?? null;
        fresh.commentBefore = node.commentBefore ?? null;
    }
    return fresh;
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

/***/ 69976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ mergeItems),
/* harmony export */   Z: () => (/* binding */ mergeKeys)
/* harmony export */ });
/**
 * Puts the known keys of `after` into `before`.
 * @param known keys this project writes, in the order it writes them
 * @returns a new object: the keys of `before` in their order, a new one after the known key that it follows
 */
function mergeKeys(before, after, known) {
    const next = new Map(Object.entries(after));
    const keys = Object.keys(before).filter((key) => !known.includes(key) || next.get(key) !== undefined);
    for (const [index, key] of known.entries()) {
        if (next.get(key) === undefined || keys.includes(key))
            continue;
        const previous = known.slice(0, index).findLast((each) => keys.includes(each));
        keys.splice(previous === undefined ? 0 : keys.indexOf(previous) + 1, 0, key);
    }
    for (const [key, value] of next)
        if (value !== undefined && !keys.includes(key))
            keys.push(key);
    return Object.fromEntries(keys.map((key) => {
        const value = next.get(key);
        return [key, value === undefined ? before[key] : value];
    }));
}
/**
 * The same for a list of objects that are told apart by a key: those of `after`, in its order, each over the old one
 * of the same key.
 */
function mergeItems(before, after, keyOf, known) {
    const old = new Map(before.map((item) => [keyOf(item), item]));
    return after.map((item) => mergeKeys(old.get(keyOf(item)) ?? {}, item, known));
}


/***/ })

};
