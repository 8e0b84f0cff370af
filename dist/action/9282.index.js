export const id = 9282;
export const ids = [9282];
export const modules = {

/***/ 95432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   wD: () => (/* binding */ checkStructure),
/* harmony export */   zx: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
/* unused harmony export locateOffset */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/** A file's bytes as text that is safe to parse: bounded in size and depth, UTF-8, no control characters. */


/** No file of a realm needs more; the parser takes seconds for megabytes. */
const MAX_BYTES = 256 * 1024;
/** Nesting that people can still read; far below where recursion ends (about 850 levels). */
const MAX_DEPTH = 64;
// What YAML 1.2.2 section 5.1 calls printable, without the lone carriage return and NEL that editors count differently.
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\r(?!\n)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
/**
 * Turns a file's content into text, or says where it is not text.
 * @param content bytes, or text that somebody decoded; CRLF and a byte order mark are accepted
 * @returns the text without byte order mark
 * @throws BlueError TOO_LARGE, BAD_FILE
 */
function decodeText(file, content) {
    const size = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
    if (size > MAX_BYTES) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BlueError */ .Bi('TOO_LARGE', `the file has ${size} bytes; files of a realm end at ${MAX_BYTES} (256 KiB)`, {
            location: { file },
            next: 'Split it, or export less',
        });
    }
    const decoded = typeof content === 'string' ? content : decodeUtf8(file, content);
    const text = decoded.startsWith('\ufeff') ? decoded.slice(1) : decoded;
    const bad = UNPRINTABLE.exec(text);
    if (bad) {
        const code = text.charCodeAt(bad.index).toString(16).toUpperCase().padStart(4, '0');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BlueError */ .Bi('BAD_FILE', `control character U+${code} is not allowed`, {
            location: locateOffset(file, text, bad.index),
            next: code === '0000' ? 'Save the file as UTF-8 text' : 'Remove the character, or write it as an escape in double quotes',
        });
    }
    return text;
}
function decodeUtf8(file, content) {
    const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    try {
        return strict.decode(content);
    }
    catch (cause) {
        // A line feed is never part of a longer UTF-8 sequence, so the first line that fails alone is the place.
        let line = 1;
        for (let start = 0; start < content.length; line += 1) {
            const feed = content.indexOf(10, start);
            const end = feed === -1 ? content.length : feed + 1;
            try {
                strict.decode(content.subarray(start, end));
            }
            catch {
                break;
            }
            start = end;
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BlueError */ .Bi('BAD_FILE', 'the file is not UTF-8', { location: { file, line }, next: 'Save the file as UTF-8', cause });
    }
}
/**
 * Refuses what must not even reach the parser: deep nesting and directives.
 * On Node 20 a deep document can end the process, beyond any catch, so depth is measured before parsing.
 * @throws BlueError BAD_FILE
 */
function checkStructure(file, text) {
    checkBlockDepth(file, text);
    let offset = 0;
    let flow = 0;
    // Text that is no YAML (`a: a: a: …`, `[- - - …`) nests in the parser too, before it is refused.
    let indicators = 0;
    let insideScalar = false;
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        const type = insideScalar ? null : yaml__WEBPACK_IMPORTED_MODULE_0__/* .CST */ .DB.tokenType(lexeme);
        insideScalar = type === 'scalar';
        // The lexer's own marks stand for no character of the text.
        if (type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end')
            continue;
        if (type === 'flow-seq-start' || type === 'flow-map-start')
            flow += 1;
        if (type === 'flow-seq-end' || type === 'flow-map-end')
            flow = Math.max(0, flow - 1);
        if (type === 'seq-item-ind' || type === 'explicit-key-ind' || type === 'map-value-ind')
            indicators += 1;
        else if (type === 'comma' || (type === 'newline' && flow === 0))
            indicators = 0;
        if (flow > MAX_DEPTH || indicators > MAX_DEPTH)
            throw tooDeep(locateOffset(file, text, offset));
        if (type === 'directive-line') {
            // `%YAML 1.1` would turn `yes` into true and `012` into 10, against the schema this project reads with.
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BlueError */ .Bi('BAD_FILE', `directives such as ${lexeme.split(/\s/, 1).join('')} are not supported`, {
                location: locateOffset(file, text, offset),
                next: 'Remove the line; files are read as YAML 1.2',
            });
        }
        offset += lexeme.length;
    }
}
/** Every level of block nesting starts at a column further right; two kinds of collection can share one. */
function checkBlockDepth(file, text) {
    const columns = [];
    let line = 0;
    for (const content of text.split('\n')) {
        line += 1;
        let column = 0;
        for (;;) {
            while (content[column] === ' ' || content[column] === '\t')
                column += 1;
            const char = content[column];
            if (char === undefined || char === '#' || char === '\r')
                break;
            while (columns.length > 0 && columns[columns.length - 1] >= column)
                columns.pop();
            columns.push(column);
            if (columns.length > MAX_DEPTH)
                throw tooDeep({ file, line, column: column + 1 });
            const after = content[column + 1];
            if ((char !== '-' && char !== '?' && char !== ':') || (after !== ' ' && after !== '\t'))
                break;
            column += 1;
        }
    }
}
/** The refusal of a document nested deeper than MAX_DEPTH. */
function tooDeep(location) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BlueError */ .Bi('BAD_FILE', `nested deeper than ${MAX_DEPTH} levels`, { location, next: 'Flatten the document' });
}
/** Line and column, from 1, of an offset in a text. */
function locateOffset(file, text, offset) {
    const before = text.slice(0, offset);
    const lineStart = before.lastIndexOf('\n') + 1;
    let line = 1;
    for (let at = before.indexOf('\n'); at !== -1; at = before.indexOf('\n', at + 1))
        line += 1;
    return { file, line, column: offset - lineStart + 1 };
}


/***/ }),

/***/ 79282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pu: () => (/* binding */ keyText),
/* harmony export */   parseYaml: () => (/* binding */ parseYaml),
/* harmony export */   r4: () => (/* binding */ parseText),
/* harmony export */   rb: () => (/* binding */ toPointer),
/* harmony export */   uo: () => (/* binding */ pointerParts)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _document_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95432);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36599);
/** YAML that other people wrote, as a plain value that knows where each part of it stands. */




/** Keys that would reach into JavaScript's objects instead of the data. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/**
 * Reads one YAML document as people write it by hand, and refuses what is only there to harm or to surprise:
 * aliases and merge keys, duplicate or object-changing keys, unknown tags, directives, several documents.
 * Values are read by YAML 1.2's core schema, so dates stay texts.
 * @param file the name that errors carry
 * @param content bytes, or decoded text
 * @throws BlueError BAD_FILE at file:line:column, TOO_LARGE
 */
function parseYaml(file, content) {
    const text = (0,_document_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(file, content);
    (0,_document_text_js__WEBPACK_IMPORTED_MODULE_1__/* .checkStructure */ .wD)(file, text);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.LineCounter();
    const locateAt = (offset) => {
        const { line, col } = lines.linePos(Math.min(offset, text.length));
        return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const document = parseText(text, lines);
    const [problem] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
    if (problem) {
        const { message, next } = explain(problem, file.endsWith('.json') ? 'JSON' : 'YAML');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BlueError */ .Bi('BAD_FILE', message, { location: locateAt(problem.pos[0]), next, cause: problem });
    }
    const root = document.contents;
    return {
        file,
        text,
        value: toJson(root, 1, locateAt),
        locate: (pointer) => locateAt(findOffset(root, pointer)),
        source: (pointer) => {
            const node = findNode(root, pointer);
            return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node) && node.range ? text.slice(node.range[0], node.range[1]) : undefined;
        },
    };
}
/** Parses with this project's one reading of YAML. Keys are checked for duplicates elsewhere: the library's own check is quadratic. */
function parseText(text, lineCounter) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        version: '1.2',
        schema: 'core',
        merge: false,
        uniqueKeys: false,
        prettyErrors: false,
        ...(lineCounter ? { lineCounter } : {}),
    });
}
function toJson(node, depth, locateAt) {
    if (node === null)
        return null;
    const location = locateAt(node.range?.[0] ?? 0);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(node)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BlueError */ .Bi('BAD_FILE', `aliases such as *${node.source} are not supported`, { location, next: 'Write the content out where it is used' });
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node))
        return scalarToJson(node.value, location);
    if (depth > _document_text_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr)
        throw (0,_document_text_js__WEBPACK_IMPORTED_MODULE_1__/* .tooDeep */ .DI)(location);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node))
        return node.items.map((item) => toJson(item, depth + 1, locateAt));
    const value = {};
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node))
        return value;
    for (const pair of node.items) {
        const key = readKey(pair.key, locateAt, location);
        if (Object.hasOwn(value, key)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BlueError */ .Bi('BAD_FILE', `key ${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteShort */ .pf)(key)} is written twice`, {
                location: locateAt(pair.key?.range?.[0] ?? 0),
                next: 'Keep one of the two',
            });
        }
        value[key] = toJson(pair.value, depth + 1, locateAt);
    }
    return value;
}
function scalarToJson(value, location) {
    if (value === null || typeof value === 'string' || typeof value === 'boolean')
        return value;
    if (typeof value === 'number' && Number.isFinite(value))
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BlueError */ .Bi('BAD_FILE', `${String(value)} is not a value that JSON has`, { location, next: 'Use a finite number, or quote it to make it a text' });
}
function readKey(node, locateAt, around) {
    const location = node?.range ? locateAt(node.range[0]) : around;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node) || node.value === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BlueError */ .Bi('BAD_FILE', 'a key has to be a text', { location, next: 'Write it as `key: value`; quote a value that holds ": " or starts with "{", "[", "*" or "&"' });
    }
    const key = keyText(node);
    if (key === '<<' && node.type === 'PLAIN') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BlueError */ .Bi('BAD_FILE', 'merge keys (<<) are not supported', { location, next: 'Write the content out where it is used' });
    }
    if (FORBIDDEN_KEYS.has(key))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BlueError */ .Bi('BAD_FILE', `key ${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteShort */ .pf)(key)} is not allowed`, { location, next: 'Rename the key' });
    return key;
}
/** A key as the value has it: a text, also where YAML reads a number or a boolean. */
function keyText(node) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node))
        return '';
    return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}
/** The parser's messages in the words of somebody who writes a file, not a parser. */
function explain(problem, language) {
    switch (problem.code) {
        case 'TAB_AS_INDENT':
            return { message: 'a tab is used as indentation', next: 'Indent with spaces' };
        case 'MULTIPLE_DOCS':
            return { message: 'the file holds more than one YAML document', next: "Remove the second '---' and what follows" };
        case 'TAG_RESOLVE_FAILED':
            return { message: `unknown tag: ${oneLine(problem.message)}`, next: 'Remove the tag (!...)' };
        case 'RESOURCE_EXHAUSTION':
            return { message: `nested deeper than ${_document_text_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr} levels`, next: 'Flatten the document' };
        default:
            return { message: `not valid ${language}: ${oneLine(problem.message)}`, next: 'Correct the syntax at this place' };
    }
}
function oneLine(message) {
    const line = message.split('\n', 1)[0] ?? '';
    return (line.length > 160 ? `${line.slice(0, 157)}...` : line).replace(/[.:]$/, '');
}
/** Splits a JSON Pointer (RFC 6901) into its parts. */
function pointerParts(pointer) {
    if (pointer === '')
        return [];
    return pointer.slice(1).split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** Joins parts to a JSON Pointer (RFC 6901). */
function toPointer(parts) {
    return parts.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
function findPair(node, key) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node))
        return undefined;
    const pairs = node.items;
    return pairs.find((pair) => keyText(pair.key) === key);
}
function findOffset(root, pointer) {
    let node = root;
    let offset = root?.range?.[0] ?? 0;
    for (const part of pointerParts(pointer)) {
        const pair = findPair(node, part);
        const next = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node) ? node.items[Number(part)] : pair?.value;
        const place = pair ? pair.key : next;
        if (place?.range)
            offset = place.range[0];
        if (!next)
            break;
        node = next;
    }
    return offset;
}
function findNode(root, pointer) {
    let node = root;
    for (const part of pointerParts(pointer)) {
        node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node) ? (node.items[Number(part)] ?? null) : (findPair(node, part)?.value ?? null);
    }
    return node;
}


/***/ })

};
