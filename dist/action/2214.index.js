export const id = 2214;
export const ids = [2214,9282];
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


/***/ }),

/***/ 38280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o6: () => (/* binding */ findProblems),
  iT: () => (/* binding */ toError),
  N6: () => (/* binding */ toFinding)
});

// NAMESPACE OBJECT: ./lib/core/validators.js
var validators_namespaceObject = {};
__webpack_require__.r(validators_namespaceObject);
__webpack_require__.d(validators_namespaceObject, {
  config: () => (config),
  domain: () => (domain),
  exports: () => (validators_exports),
  imports: () => (imports),
  index: () => (index),
  realm: () => (realm)
});

// EXTERNAL MODULE: ./lib/core/document.js
var core_document = __webpack_require__(79282);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/layout.js
var layout = __webpack_require__(77529);
// EXTERNAL MODULE: ./lib/core/names.js
var names = __webpack_require__(36599);
// EXTERNAL MODULE: ./lib/core/schemas.js
var schemas = __webpack_require__(9975);
;// CONCATENATED MODULE: ./lib/core/validators.js
/** Validators of the files, generated by `npm run generate` from `schemas.ts`: do not edit. */
// @ts-nocheck
const realm = validate10;
const schema11 = { "type": "object", "required": ["name", "version", "governance"], "properties": { "name": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,62}$" }, "version": { "type": "string", "pattern": "^(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)(?:-(?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*))*)?(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?$" }, "created_at": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?(?:[Zz]|[+-][0-9]{2}:?[0-9]{2})?)?$" }, "governance": { "type": "object", "required": ["admission", "approvers", "breaking_changes"], "properties": { "admission": { "enum": ["open", "approval", "invite-only"] }, "approvers": { "type": "array", "items": { "type": "string", "pattern": "^(?:@[A-Za-z0-9][A-Za-z0-9_.-]*(?:/[A-Za-z0-9_.-]+)?|[^\\s@\"<>(),:;]+@[^\\s@\"<>(),:;]+)$" } }, "invited": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,62}$" } }, "publish": { "enum": ["push", "pull-request", "pull"] }, "signatures": { "enum": ["off", "warn", "require"] }, "breaking_changes": { "type": "object", "required": ["require_approval", "grace_period_days"], "properties": { "require_approval": { "type": "boolean" }, "grace_period_days": { "type": "integer", "minimum": 0, "maximum": 3650 } } } } } } };
const pattern0 = new RegExp("^[a-z0-9][a-z0-9-]{0,62}$", "u");
const pattern1 = new RegExp("^(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)(?:-(?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*))*)?(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?$", "u");
const pattern2 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?(?:[Zz]|[+-][0-9]{2}:?[0-9]{2})?)?$", "u");
const pattern3 = new RegExp("^(?:@[A-Za-z0-9][A-Za-z0-9_.-]*(?:/[A-Za-z0-9_.-]+)?|[^\\s@\"<>(),:;]+@[^\\s@\"<>(),:;]+)$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.version === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.governance === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "governance" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.name !== undefined) {
            let data0 = data.name;
            if (typeof data0 === "string") {
                if (!pattern0.test(data0)) {
                    const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" } };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.version !== undefined) {
            let data1 = data.version;
            if (typeof data1 === "string") {
                if (!pattern1.test(data1)) {
                    const err5 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)(?:-(?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*))*)?(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?$" } };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.created_at !== undefined) {
            let data2 = data.created_at;
            if (typeof data2 === "string") {
                if (!pattern2.test(data2)) {
                    const err7 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?(?:[Zz]|[+-][0-9]{2}:?[0-9]{2})?)?$" } };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.governance !== undefined) {
            let data3 = data.governance;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3.admission === undefined) {
                    const err9 = { instancePath: instancePath + "/governance", schemaPath: "#/properties/governance/required", keyword: "required", params: { missingProperty: "admission" } };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                if (data3.approvers === undefined) {
                    const err10 = { instancePath: instancePath + "/governance", schemaPath: "#/properties/governance/required", keyword: "required", params: { missingProperty: "approvers" } };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
                if (data3.breaking_changes === undefined) {
                    const err11 = { instancePath: instancePath + "/governance", schemaPath: "#/properties/governance/required", keyword: "required", params: { missingProperty: "breaking_changes" } };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
                if (data3.admission !== undefined) {
                    let data4 = data3.admission;
                    if (!(((data4 === "open") || (data4 === "approval")) || (data4 === "invite-only"))) {
                        const err12 = { instancePath: instancePath + "/governance/admission", schemaPath: "#/properties/governance/properties/admission/enum", keyword: "enum", params: { allowedValues: schema11.properties.governance.properties.admission.enum } };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
                if (data3.approvers !== undefined) {
                    let data5 = data3.approvers;
                    if (Array.isArray(data5)) {
                        const len0 = data5.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            let data6 = data5[i0];
                            if (typeof data6 === "string") {
                                if (!pattern3.test(data6)) {
                                    const err13 = { instancePath: instancePath + "/governance/approvers/" + i0, schemaPath: "#/properties/governance/properties/approvers/items/pattern", keyword: "pattern", params: { pattern: "^(?:@[A-Za-z0-9][A-Za-z0-9_.-]*(?:/[A-Za-z0-9_.-]+)?|[^\\s@\"<>(),:;]+@[^\\s@\"<>(),:;]+)$" } };
                                    if (vErrors === null) {
                                        vErrors = [err13];
                                    }
                                    else {
                                        vErrors.push(err13);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err14 = { instancePath: instancePath + "/governance/approvers/" + i0, schemaPath: "#/properties/governance/properties/approvers/items/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err14];
                                }
                                else {
                                    vErrors.push(err14);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err15 = { instancePath: instancePath + "/governance/approvers", schemaPath: "#/properties/governance/properties/approvers/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
                if (data3.invited !== undefined) {
                    let data7 = data3.invited;
                    if (Array.isArray(data7)) {
                        const len1 = data7.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                            let data8 = data7[i1];
                            if (typeof data8 === "string") {
                                if (!pattern0.test(data8)) {
                                    const err16 = { instancePath: instancePath + "/governance/invited/" + i1, schemaPath: "#/properties/governance/properties/invited/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" } };
                                    if (vErrors === null) {
                                        vErrors = [err16];
                                    }
                                    else {
                                        vErrors.push(err16);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err17 = { instancePath: instancePath + "/governance/invited/" + i1, schemaPath: "#/properties/governance/properties/invited/items/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err17];
                                }
                                else {
                                    vErrors.push(err17);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err18 = { instancePath: instancePath + "/governance/invited", schemaPath: "#/properties/governance/properties/invited/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                }
                if (data3.publish !== undefined) {
                    let data9 = data3.publish;
                    if (!(((data9 === "push") || (data9 === "pull-request")) || (data9 === "pull"))) {
                        const err19 = { instancePath: instancePath + "/governance/publish", schemaPath: "#/properties/governance/properties/publish/enum", keyword: "enum", params: { allowedValues: schema11.properties.governance.properties.publish.enum } };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                }
                if (data3.signatures !== undefined) {
                    let data10 = data3.signatures;
                    if (!(((data10 === "off") || (data10 === "warn")) || (data10 === "require"))) {
                        const err20 = { instancePath: instancePath + "/governance/signatures", schemaPath: "#/properties/governance/properties/signatures/enum", keyword: "enum", params: { allowedValues: schema11.properties.governance.properties.signatures.enum } };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                }
                if (data3.breaking_changes !== undefined) {
                    let data11 = data3.breaking_changes;
                    if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                        if (data11.require_approval === undefined) {
                            const err21 = { instancePath: instancePath + "/governance/breaking_changes", schemaPath: "#/properties/governance/properties/breaking_changes/required", keyword: "required", params: { missingProperty: "require_approval" } };
                            if (vErrors === null) {
                                vErrors = [err21];
                            }
                            else {
                                vErrors.push(err21);
                            }
                            errors++;
                        }
                        if (data11.grace_period_days === undefined) {
                            const err22 = { instancePath: instancePath + "/governance/breaking_changes", schemaPath: "#/properties/governance/properties/breaking_changes/required", keyword: "required", params: { missingProperty: "grace_period_days" } };
                            if (vErrors === null) {
                                vErrors = [err22];
                            }
                            else {
                                vErrors.push(err22);
                            }
                            errors++;
                        }
                        if (data11.require_approval !== undefined) {
                            if (typeof data11.require_approval !== "boolean") {
                                const err23 = { instancePath: instancePath + "/governance/breaking_changes/require_approval", schemaPath: "#/properties/governance/properties/breaking_changes/properties/require_approval/type", keyword: "type", params: { type: "boolean" } };
                                if (vErrors === null) {
                                    vErrors = [err23];
                                }
                                else {
                                    vErrors.push(err23);
                                }
                                errors++;
                            }
                        }
                        if (data11.grace_period_days !== undefined) {
                            let data13 = data11.grace_period_days;
                            if (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) {
                                const err24 = { instancePath: instancePath + "/governance/breaking_changes/grace_period_days", schemaPath: "#/properties/governance/properties/breaking_changes/properties/grace_period_days/type", keyword: "type", params: { type: "integer" } };
                                if (vErrors === null) {
                                    vErrors = [err24];
                                }
                                else {
                                    vErrors.push(err24);
                                }
                                errors++;
                            }
                            if ((typeof data13 == "number") && (isFinite(data13))) {
                                if (data13 > 3650 || isNaN(data13)) {
                                    const err25 = { instancePath: instancePath + "/governance/breaking_changes/grace_period_days", schemaPath: "#/properties/governance/properties/breaking_changes/properties/grace_period_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 } };
                                    if (vErrors === null) {
                                        vErrors = [err25];
                                    }
                                    else {
                                        vErrors.push(err25);
                                    }
                                    errors++;
                                }
                                if (data13 < 0 || isNaN(data13)) {
                                    const err26 = { instancePath: instancePath + "/governance/breaking_changes/grace_period_days", schemaPath: "#/properties/governance/properties/breaking_changes/properties/grace_period_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                    if (vErrors === null) {
                                        vErrors = [err26];
                                    }
                                    else {
                                        vErrors.push(err26);
                                    }
                                    errors++;
                                }
                            }
                        }
                    }
                    else {
                        const err27 = { instancePath: instancePath + "/governance/breaking_changes", schemaPath: "#/properties/governance/properties/breaking_changes/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err28 = { instancePath: instancePath + "/governance", schemaPath: "#/properties/governance/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
        }
    }
    else {
        const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err29];
        }
        else {
            vErrors.push(err29);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
const domain = validate11;
const schema12 = { "type": "object", "required": ["name", "maintainers"], "properties": { "name": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,62}$" }, "repo_path": { "type": "string" }, "repo_url": { "type": "string" }, "repository_id": { "type": ["integer", "string"] }, "maintainers": { "type": "array", "items": { "type": "string", "pattern": "^(?:@[A-Za-z0-9][A-Za-z0-9_.-]*(?:/[A-Za-z0-9_.-]+)?|[^\\s@\"<>(),:;]+@[^\\s@\"<>(),:;]+)$" } }, "joined_at": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?(?:[Zz]|[+-][0-9]{2}:?[0-9]{2})?)?$" }, "signing_keys": { "type": "array", "items": { "type": "string" } }, "notify": { "type": "object", "properties": { "issues": { "type": "boolean" }, "dispatch": { "enum": [true, false, "workflow"] }, "labels": { "type": "array", "items": { "type": "string" } }, "assignees": { "type": "array", "items": { "type": "string" } }, "only": { "enum": ["all", "action-needed"] } } } } };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.maintainers === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "maintainers" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.name !== undefined) {
            let data0 = data.name;
            if (typeof data0 === "string") {
                if (!pattern0.test(data0)) {
                    const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" } };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.repo_path !== undefined) {
            if (typeof data.repo_path !== "string") {
                const err4 = { instancePath: instancePath + "/repo_path", schemaPath: "#/properties/repo_path/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.repo_url !== undefined) {
            if (typeof data.repo_url !== "string") {
                const err5 = { instancePath: instancePath + "/repo_url", schemaPath: "#/properties/repo_url/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.repository_id !== undefined) {
            let data3 = data.repository_id;
            if ((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "string")) {
                const err6 = { instancePath: instancePath + "/repository_id", schemaPath: "#/properties/repository_id/type", keyword: "type", params: { type: schema12.properties.repository_id.type } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.maintainers !== undefined) {
            let data4 = data.maintainers;
            if (Array.isArray(data4)) {
                const len0 = data4.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data5 = data4[i0];
                    if (typeof data5 === "string") {
                        if (!pattern3.test(data5)) {
                            const err7 = { instancePath: instancePath + "/maintainers/" + i0, schemaPath: "#/properties/maintainers/items/pattern", keyword: "pattern", params: { pattern: "^(?:@[A-Za-z0-9][A-Za-z0-9_.-]*(?:/[A-Za-z0-9_.-]+)?|[^\\s@\"<>(),:;]+@[^\\s@\"<>(),:;]+)$" } };
                            if (vErrors === null) {
                                vErrors = [err7];
                            }
                            else {
                                vErrors.push(err7);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err8 = { instancePath: instancePath + "/maintainers/" + i0, schemaPath: "#/properties/maintainers/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/maintainers", schemaPath: "#/properties/maintainers/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.joined_at !== undefined) {
            let data6 = data.joined_at;
            if (typeof data6 === "string") {
                if (!pattern2.test(data6)) {
                    const err10 = { instancePath: instancePath + "/joined_at", schemaPath: "#/properties/joined_at/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?(?:[Zz]|[+-][0-9]{2}:?[0-9]{2})?)?$" } };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
            else {
                const err11 = { instancePath: instancePath + "/joined_at", schemaPath: "#/properties/joined_at/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.signing_keys !== undefined) {
            let data7 = data.signing_keys;
            if (Array.isArray(data7)) {
                const len1 = data7.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (typeof data7[i1] !== "string") {
                        const err12 = { instancePath: instancePath + "/signing_keys/" + i1, schemaPath: "#/properties/signing_keys/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/signing_keys", schemaPath: "#/properties/signing_keys/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.notify !== undefined) {
            let data9 = data.notify;
            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                if (data9.issues !== undefined) {
                    if (typeof data9.issues !== "boolean") {
                        const err14 = { instancePath: instancePath + "/notify/issues", schemaPath: "#/properties/notify/properties/issues/type", keyword: "type", params: { type: "boolean" } };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                }
                if (data9.dispatch !== undefined) {
                    let data11 = data9.dispatch;
                    if (!(((data11 === true) || (data11 === false)) || (data11 === "workflow"))) {
                        const err15 = { instancePath: instancePath + "/notify/dispatch", schemaPath: "#/properties/notify/properties/dispatch/enum", keyword: "enum", params: { allowedValues: schema12.properties.notify.properties.dispatch.enum } };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
                if (data9.labels !== undefined) {
                    let data12 = data9.labels;
                    if (Array.isArray(data12)) {
                        const len2 = data12.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                            if (typeof data12[i2] !== "string") {
                                const err16 = { instancePath: instancePath + "/notify/labels/" + i2, schemaPath: "#/properties/notify/properties/labels/items/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err16];
                                }
                                else {
                                    vErrors.push(err16);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err17 = { instancePath: instancePath + "/notify/labels", schemaPath: "#/properties/notify/properties/labels/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                }
                if (data9.assignees !== undefined) {
                    let data14 = data9.assignees;
                    if (Array.isArray(data14)) {
                        const len3 = data14.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                            if (typeof data14[i3] !== "string") {
                                const err18 = { instancePath: instancePath + "/notify/assignees/" + i3, schemaPath: "#/properties/notify/properties/assignees/items/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err18];
                                }
                                else {
                                    vErrors.push(err18);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err19 = { instancePath: instancePath + "/notify/assignees", schemaPath: "#/properties/notify/properties/assignees/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                }
                if (data9.only !== undefined) {
                    let data16 = data9.only;
                    if (!((data16 === "all") || (data16 === "action-needed"))) {
                        const err20 = { instancePath: instancePath + "/notify/only", schemaPath: "#/properties/notify/properties/only/enum", keyword: "enum", params: { allowedValues: schema12.properties.notify.properties.only.enum } };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err21 = { instancePath: instancePath + "/notify", schemaPath: "#/properties/notify/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
    }
    else {
        const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err22];
        }
        else {
            vErrors.push(err22);
        }
        errors++;
    }
    validate11.errors = vErrors;
    return errors === 0;
}
const validators_exports = validate12;
const schema13 = { "type": "object", "required": ["exports"], "properties": { "exports": { "type": "array", "items": { "type": "object", "required": ["name", "version"], "properties": { "name": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,62}$" }, "version": { "type": "string", "pattern": "^(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)(?:-(?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*))*)?(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?$" }, "description": { "type": "string" }, "direction": { "enum": ["provides", "requires"] }, "content_model": { "enum": ["tolerant", "strict"] }, "deprecated": { "type": ["boolean", "string"] }, "schema": { "type": ["object", "boolean", "string"] }, "value": {}, "changelog": { "type": "array", "items": { "type": "object", "required": ["version", "date", "changes"], "properties": { "version": { "type": "string", "pattern": "^(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)(?:-(?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*))*)?(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?$" }, "date": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?(?:[Zz]|[+-][0-9]{2}:?[0-9]{2})?)?$" }, "published_at": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?(?:[Zz]|[+-][0-9]{2}:?[0-9]{2})?)?$" }, "changes": { "type": "array", "items": { "type": "string" } }, "bump": { "enum": ["none", "patch", "minor", "major"] }, "asks": { "enum": ["must-act", "may-tighten"] }, "grace_until": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?(?:[Zz]|[+-][0-9]{2}:?[0-9]{2})?)?$" } } } }, "source": { "type": "object", "required": ["commit"], "properties": { "commit": { "type": "string" } } }, "supported": { "type": "array", "items": { "type": "object", "required": ["version"], "properties": { "version": { "type": "string", "pattern": "^(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)(?:-(?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*))*)?(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?$" }, "schema": { "type": ["object", "boolean", "string"] }, "value": {}, "until": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?(?:[Zz]|[+-][0-9]{2}:?[0-9]{2})?)?$" } } } } } } } } };
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.exports === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exports" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.exports !== undefined) {
            let data0 = data.exports;
            if (Array.isArray(data0)) {
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0];
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                        if (data1.name === undefined) {
                            const err1 = { instancePath: instancePath + "/exports/" + i0, schemaPath: "#/properties/exports/items/required", keyword: "required", params: { missingProperty: "name" } };
                            if (vErrors === null) {
                                vErrors = [err1];
                            }
                            else {
                                vErrors.push(err1);
                            }
                            errors++;
                        }
                        if (data1.version === undefined) {
                            const err2 = { instancePath: instancePath + "/exports/" + i0, schemaPath: "#/properties/exports/items/required", keyword: "required", params: { missingProperty: "version" } };
                            if (vErrors === null) {
                                vErrors = [err2];
                            }
                            else {
                                vErrors.push(err2);
                            }
                            errors++;
                        }
                        if (data1.name !== undefined) {
                            let data2 = data1.name;
                            if (typeof data2 === "string") {
                                if (!pattern0.test(data2)) {
                                    const err3 = { instancePath: instancePath + "/exports/" + i0 + "/name", schemaPath: "#/properties/exports/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" } };
                                    if (vErrors === null) {
                                        vErrors = [err3];
                                    }
                                    else {
                                        vErrors.push(err3);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err4 = { instancePath: instancePath + "/exports/" + i0 + "/name", schemaPath: "#/properties/exports/items/properties/name/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err4];
                                }
                                else {
                                    vErrors.push(err4);
                                }
                                errors++;
                            }
                        }
                        if (data1.version !== undefined) {
                            let data3 = data1.version;
                            if (typeof data3 === "string") {
                                if (!pattern1.test(data3)) {
                                    const err5 = { instancePath: instancePath + "/exports/" + i0 + "/version", schemaPath: "#/properties/exports/items/properties/version/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)(?:-(?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*))*)?(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?$" } };
                                    if (vErrors === null) {
                                        vErrors = [err5];
                                    }
                                    else {
                                        vErrors.push(err5);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err6 = { instancePath: instancePath + "/exports/" + i0 + "/version", schemaPath: "#/properties/exports/items/properties/version/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err6];
                                }
                                else {
                                    vErrors.push(err6);
                                }
                                errors++;
                            }
                        }
                        if (data1.description !== undefined) {
                            if (typeof data1.description !== "string") {
                                const err7 = { instancePath: instancePath + "/exports/" + i0 + "/description", schemaPath: "#/properties/exports/items/properties/description/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err7];
                                }
                                else {
                                    vErrors.push(err7);
                                }
                                errors++;
                            }
                        }
                        if (data1.direction !== undefined) {
                            let data5 = data1.direction;
                            if (!((data5 === "provides") || (data5 === "requires"))) {
                                const err8 = { instancePath: instancePath + "/exports/" + i0 + "/direction", schemaPath: "#/properties/exports/items/properties/direction/enum", keyword: "enum", params: { allowedValues: schema13.properties.exports.items.properties.direction.enum } };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                        }
                        if (data1.content_model !== undefined) {
                            let data6 = data1.content_model;
                            if (!((data6 === "tolerant") || (data6 === "strict"))) {
                                const err9 = { instancePath: instancePath + "/exports/" + i0 + "/content_model", schemaPath: "#/properties/exports/items/properties/content_model/enum", keyword: "enum", params: { allowedValues: schema13.properties.exports.items.properties.content_model.enum } };
                                if (vErrors === null) {
                                    vErrors = [err9];
                                }
                                else {
                                    vErrors.push(err9);
                                }
                                errors++;
                            }
                        }
                        if (data1.deprecated !== undefined) {
                            let data7 = data1.deprecated;
                            if ((typeof data7 !== "boolean") && (typeof data7 !== "string")) {
                                const err10 = { instancePath: instancePath + "/exports/" + i0 + "/deprecated", schemaPath: "#/properties/exports/items/properties/deprecated/type", keyword: "type", params: { type: schema13.properties.exports.items.properties.deprecated.type } };
                                if (vErrors === null) {
                                    vErrors = [err10];
                                }
                                else {
                                    vErrors.push(err10);
                                }
                                errors++;
                            }
                        }
                        if (data1.schema !== undefined) {
                            let data8 = data1.schema;
                            if (((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (typeof data8 !== "boolean")) && (typeof data8 !== "string")) {
                                const err11 = { instancePath: instancePath + "/exports/" + i0 + "/schema", schemaPath: "#/properties/exports/items/properties/schema/type", keyword: "type", params: { type: schema13.properties.exports.items.properties.schema.type } };
                                if (vErrors === null) {
                                    vErrors = [err11];
                                }
                                else {
                                    vErrors.push(err11);
                                }
                                errors++;
                            }
                        }
                        if (data1.changelog !== undefined) {
                            let data9 = data1.changelog;
                            if (Array.isArray(data9)) {
                                const len1 = data9.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                    let data10 = data9[i1];
                                    if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                        if (data10.version === undefined) {
                                            const err12 = { instancePath: instancePath + "/exports/" + i0 + "/changelog/" + i1, schemaPath: "#/properties/exports/items/properties/changelog/items/required", keyword: "required", params: { missingProperty: "version" } };
                                            if (vErrors === null) {
                                                vErrors = [err12];
                                            }
                                            else {
                                                vErrors.push(err12);
                                            }
                                            errors++;
                                        }
                                        if (data10.date === undefined) {
                                            const err13 = { instancePath: instancePath + "/exports/" + i0 + "/changelog/" + i1, schemaPath: "#/properties/exports/items/properties/changelog/items/required", keyword: "required", params: { missingProperty: "date" } };
                                            if (vErrors === null) {
                                                vErrors = [err13];
                                            }
                                            else {
                                                vErrors.push(err13);
                                            }
                                            errors++;
                                        }
                                        if (data10.changes === undefined) {
                                            const err14 = { instancePath: instancePath + "/exports/" + i0 + "/changelog/" + i1, schemaPath: "#/properties/exports/items/properties/changelog/items/required", keyword: "required", params: { missingProperty: "changes" } };
                                            if (vErrors === null) {
                                                vErrors = [err14];
                                            }
                                            else {
                                                vErrors.push(err14);
                                            }
                                            errors++;
                                        }
                                        if (data10.version !== undefined) {
                                            let data11 = data10.version;
                                            if (typeof data11 === "string") {
                                                if (!pattern1.test(data11)) {
                                                    const err15 = { instancePath: instancePath + "/exports/" + i0 + "/changelog/" + i1 + "/version", schemaPath: "#/properties/exports/items/properties/changelog/items/properties/version/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)(?:-(?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*))*)?(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?$" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err15];
                                                    }
                                                    else {
                                                        vErrors.push(err15);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err16 = { instancePath: instancePath + "/exports/" + i0 + "/changelog/" + i1 + "/version", schemaPath: "#/properties/exports/items/properties/changelog/items/properties/version/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err16];
                                                }
                                                else {
                                                    vErrors.push(err16);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data10.date !== undefined) {
                                            let data12 = data10.date;
                                            if (typeof data12 === "string") {
                                                if (!pattern2.test(data12)) {
                                                    const err17 = { instancePath: instancePath + "/exports/" + i0 + "/changelog/" + i1 + "/date", schemaPath: "#/properties/exports/items/properties/changelog/items/properties/date/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?(?:[Zz]|[+-][0-9]{2}:?[0-9]{2})?)?$" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err17];
                                                    }
                                                    else {
                                                        vErrors.push(err17);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err18 = { instancePath: instancePath + "/exports/" + i0 + "/changelog/" + i1 + "/date", schemaPath: "#/properties/exports/items/properties/changelog/items/properties/date/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err18];
                                                }
                                                else {
                                                    vErrors.push(err18);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data10.published_at !== undefined) {
                                            let data13 = data10.published_at;
                                            if (typeof data13 === "string") {
                                                if (!pattern2.test(data13)) {
                                                    const err19 = { instancePath: instancePath + "/exports/" + i0 + "/changelog/" + i1 + "/published_at", schemaPath: "#/properties/exports/items/properties/changelog/items/properties/published_at/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?(?:[Zz]|[+-][0-9]{2}:?[0-9]{2})?)?$" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err19];
                                                    }
                                                    else {
                                                        vErrors.push(err19);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err20 = { instancePath: instancePath + "/exports/" + i0 + "/changelog/" + i1 + "/published_at", schemaPath: "#/properties/exports/items/properties/changelog/items/properties/published_at/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err20];
                                                }
                                                else {
                                                    vErrors.push(err20);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data10.changes !== undefined) {
                                            let data14 = data10.changes;
                                            if (Array.isArray(data14)) {
                                                const len2 = data14.length;
                                                for (let i2 = 0; i2 < len2; i2++) {
                                                    if (typeof data14[i2] !== "string") {
                                                        const err21 = { instancePath: instancePath + "/exports/" + i0 + "/changelog/" + i1 + "/changes/" + i2, schemaPath: "#/properties/exports/items/properties/changelog/items/properties/changes/items/type", keyword: "type", params: { type: "string" } };
                                                        if (vErrors === null) {
                                                            vErrors = [err21];
                                                        }
                                                        else {
                                                            vErrors.push(err21);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                            }
                                            else {
                                                const err22 = { instancePath: instancePath + "/exports/" + i0 + "/changelog/" + i1 + "/changes", schemaPath: "#/properties/exports/items/properties/changelog/items/properties/changes/type", keyword: "type", params: { type: "array" } };
                                                if (vErrors === null) {
                                                    vErrors = [err22];
                                                }
                                                else {
                                                    vErrors.push(err22);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data10.bump !== undefined) {
                                            let data16 = data10.bump;
                                            if (!((((data16 === "none") || (data16 === "patch")) || (data16 === "minor")) || (data16 === "major"))) {
                                                const err23 = { instancePath: instancePath + "/exports/" + i0 + "/changelog/" + i1 + "/bump", schemaPath: "#/properties/exports/items/properties/changelog/items/properties/bump/enum", keyword: "enum", params: { allowedValues: schema13.properties.exports.items.properties.changelog.items.properties.bump.enum } };
                                                if (vErrors === null) {
                                                    vErrors = [err23];
                                                }
                                                else {
                                                    vErrors.push(err23);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data10.asks !== undefined) {
                                            let data17 = data10.asks;
                                            if (!((data17 === "must-act") || (data17 === "may-tighten"))) {
                                                const err24 = { instancePath: instancePath + "/exports/" + i0 + "/changelog/" + i1 + "/asks", schemaPath: "#/properties/exports/items/properties/changelog/items/properties/asks/enum", keyword: "enum", params: { allowedValues: schema13.properties.exports.items.properties.changelog.items.properties.asks.enum } };
                                                if (vErrors === null) {
                                                    vErrors = [err24];
                                                }
                                                else {
                                                    vErrors.push(err24);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data10.grace_until !== undefined) {
                                            let data18 = data10.grace_until;
                                            if (typeof data18 === "string") {
                                                if (!pattern2.test(data18)) {
                                                    const err25 = { instancePath: instancePath + "/exports/" + i0 + "/changelog/" + i1 + "/grace_until", schemaPath: "#/properties/exports/items/properties/changelog/items/properties/grace_until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?(?:[Zz]|[+-][0-9]{2}:?[0-9]{2})?)?$" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err25];
                                                    }
                                                    else {
                                                        vErrors.push(err25);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err26 = { instancePath: instancePath + "/exports/" + i0 + "/changelog/" + i1 + "/grace_until", schemaPath: "#/properties/exports/items/properties/changelog/items/properties/grace_until/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err26];
                                                }
                                                else {
                                                    vErrors.push(err26);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err27 = { instancePath: instancePath + "/exports/" + i0 + "/changelog/" + i1, schemaPath: "#/properties/exports/items/properties/changelog/items/type", keyword: "type", params: { type: "object" } };
                                        if (vErrors === null) {
                                            vErrors = [err27];
                                        }
                                        else {
                                            vErrors.push(err27);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err28 = { instancePath: instancePath + "/exports/" + i0 + "/changelog", schemaPath: "#/properties/exports/items/properties/changelog/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                    vErrors = [err28];
                                }
                                else {
                                    vErrors.push(err28);
                                }
                                errors++;
                            }
                        }
                        if (data1.source !== undefined) {
                            let data19 = data1.source;
                            if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                if (data19.commit === undefined) {
                                    const err29 = { instancePath: instancePath + "/exports/" + i0 + "/source", schemaPath: "#/properties/exports/items/properties/source/required", keyword: "required", params: { missingProperty: "commit" } };
                                    if (vErrors === null) {
                                        vErrors = [err29];
                                    }
                                    else {
                                        vErrors.push(err29);
                                    }
                                    errors++;
                                }
                                if (data19.commit !== undefined) {
                                    if (typeof data19.commit !== "string") {
                                        const err30 = { instancePath: instancePath + "/exports/" + i0 + "/source/commit", schemaPath: "#/properties/exports/items/properties/source/properties/commit/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err30];
                                        }
                                        else {
                                            vErrors.push(err30);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err31 = { instancePath: instancePath + "/exports/" + i0 + "/source", schemaPath: "#/properties/exports/items/properties/source/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err31];
                                }
                                else {
                                    vErrors.push(err31);
                                }
                                errors++;
                            }
                        }
                        if (data1.supported !== undefined) {
                            let data21 = data1.supported;
                            if (Array.isArray(data21)) {
                                const len3 = data21.length;
                                for (let i3 = 0; i3 < len3; i3++) {
                                    let data22 = data21[i3];
                                    if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                        if (data22.version === undefined) {
                                            const err32 = { instancePath: instancePath + "/exports/" + i0 + "/supported/" + i3, schemaPath: "#/properties/exports/items/properties/supported/items/required", keyword: "required", params: { missingProperty: "version" } };
                                            if (vErrors === null) {
                                                vErrors = [err32];
                                            }
                                            else {
                                                vErrors.push(err32);
                                            }
                                            errors++;
                                        }
                                        if (data22.version !== undefined) {
                                            let data23 = data22.version;
                                            if (typeof data23 === "string") {
                                                if (!pattern1.test(data23)) {
                                                    const err33 = { instancePath: instancePath + "/exports/" + i0 + "/supported/" + i3 + "/version", schemaPath: "#/properties/exports/items/properties/supported/items/properties/version/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)(?:-(?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*))*)?(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?$" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err33];
                                                    }
                                                    else {
                                                        vErrors.push(err33);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err34 = { instancePath: instancePath + "/exports/" + i0 + "/supported/" + i3 + "/version", schemaPath: "#/properties/exports/items/properties/supported/items/properties/version/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err34];
                                                }
                                                else {
                                                    vErrors.push(err34);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data22.schema !== undefined) {
                                            let data24 = data22.schema;
                                            if (((!(data24 && typeof data24 == "object" && !Array.isArray(data24))) && (typeof data24 !== "boolean")) && (typeof data24 !== "string")) {
                                                const err35 = { instancePath: instancePath + "/exports/" + i0 + "/supported/" + i3 + "/schema", schemaPath: "#/properties/exports/items/properties/supported/items/properties/schema/type", keyword: "type", params: { type: schema13.properties.exports.items.properties.supported.items.properties.schema.type } };
                                                if (vErrors === null) {
                                                    vErrors = [err35];
                                                }
                                                else {
                                                    vErrors.push(err35);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data22.until !== undefined) {
                                            let data25 = data22.until;
                                            if (typeof data25 === "string") {
                                                if (!pattern2.test(data25)) {
                                                    const err36 = { instancePath: instancePath + "/exports/" + i0 + "/supported/" + i3 + "/until", schemaPath: "#/properties/exports/items/properties/supported/items/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?(?:[Zz]|[+-][0-9]{2}:?[0-9]{2})?)?$" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err36];
                                                    }
                                                    else {
                                                        vErrors.push(err36);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err37 = { instancePath: instancePath + "/exports/" + i0 + "/supported/" + i3 + "/until", schemaPath: "#/properties/exports/items/properties/supported/items/properties/until/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err37];
                                                }
                                                else {
                                                    vErrors.push(err37);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err38 = { instancePath: instancePath + "/exports/" + i0 + "/supported/" + i3, schemaPath: "#/properties/exports/items/properties/supported/items/type", keyword: "type", params: { type: "object" } };
                                        if (vErrors === null) {
                                            vErrors = [err38];
                                        }
                                        else {
                                            vErrors.push(err38);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err39 = { instancePath: instancePath + "/exports/" + i0 + "/supported", schemaPath: "#/properties/exports/items/properties/supported/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                    vErrors = [err39];
                                }
                                else {
                                    vErrors.push(err39);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err40 = { instancePath: instancePath + "/exports/" + i0, schemaPath: "#/properties/exports/items/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err40];
                        }
                        else {
                            vErrors.push(err40);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err41 = { instancePath: instancePath + "/exports", schemaPath: "#/properties/exports/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err41];
                }
                else {
                    vErrors.push(err41);
                }
                errors++;
            }
        }
    }
    else {
        const err42 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err42];
        }
        else {
            vErrors.push(err42);
        }
        errors++;
    }
    validate12.errors = vErrors;
    return errors === 0;
}
const imports = validate13;
const schema14 = { "type": "object", "required": ["imports"], "properties": { "imports": { "type": "array", "items": { "type": "object", "required": ["contract", "from", "version"], "properties": { "contract": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,62}$" }, "from": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,62}$" }, "version": { "type": "string" }, "binding": { "type": "string" }, "status": { "enum": ["current", "stale", "broken"] }, "resolved_version": { "type": "string", "pattern": "^(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)(?:-(?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*))*)?(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?$" }, "resolved_at": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?(?:[Zz]|[+-][0-9]{2}:?[0-9]{2})?)?$" }, "evidence": { "type": "object", "required": ["kind"], "properties": { "kind": { "enum": ["covered", "binding-changed", "declared"] }, "commit": { "type": "string" }, "by": { "type": "string" }, "note": { "type": "string" } } } } } } } };
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.imports === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "imports" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.imports !== undefined) {
            let data0 = data.imports;
            if (Array.isArray(data0)) {
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0];
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                        if (data1.contract === undefined) {
                            const err1 = { instancePath: instancePath + "/imports/" + i0, schemaPath: "#/properties/imports/items/required", keyword: "required", params: { missingProperty: "contract" } };
                            if (vErrors === null) {
                                vErrors = [err1];
                            }
                            else {
                                vErrors.push(err1);
                            }
                            errors++;
                        }
                        if (data1.from === undefined) {
                            const err2 = { instancePath: instancePath + "/imports/" + i0, schemaPath: "#/properties/imports/items/required", keyword: "required", params: { missingProperty: "from" } };
                            if (vErrors === null) {
                                vErrors = [err2];
                            }
                            else {
                                vErrors.push(err2);
                            }
                            errors++;
                        }
                        if (data1.version === undefined) {
                            const err3 = { instancePath: instancePath + "/imports/" + i0, schemaPath: "#/properties/imports/items/required", keyword: "required", params: { missingProperty: "version" } };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                        if (data1.contract !== undefined) {
                            let data2 = data1.contract;
                            if (typeof data2 === "string") {
                                if (!pattern0.test(data2)) {
                                    const err4 = { instancePath: instancePath + "/imports/" + i0 + "/contract", schemaPath: "#/properties/imports/items/properties/contract/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" } };
                                    if (vErrors === null) {
                                        vErrors = [err4];
                                    }
                                    else {
                                        vErrors.push(err4);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err5 = { instancePath: instancePath + "/imports/" + i0 + "/contract", schemaPath: "#/properties/imports/items/properties/contract/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err5];
                                }
                                else {
                                    vErrors.push(err5);
                                }
                                errors++;
                            }
                        }
                        if (data1.from !== undefined) {
                            let data3 = data1.from;
                            if (typeof data3 === "string") {
                                if (!pattern0.test(data3)) {
                                    const err6 = { instancePath: instancePath + "/imports/" + i0 + "/from", schemaPath: "#/properties/imports/items/properties/from/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" } };
                                    if (vErrors === null) {
                                        vErrors = [err6];
                                    }
                                    else {
                                        vErrors.push(err6);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err7 = { instancePath: instancePath + "/imports/" + i0 + "/from", schemaPath: "#/properties/imports/items/properties/from/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err7];
                                }
                                else {
                                    vErrors.push(err7);
                                }
                                errors++;
                            }
                        }
                        if (data1.version !== undefined) {
                            if (typeof data1.version !== "string") {
                                const err8 = { instancePath: instancePath + "/imports/" + i0 + "/version", schemaPath: "#/properties/imports/items/properties/version/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                        }
                        if (data1.binding !== undefined) {
                            if (typeof data1.binding !== "string") {
                                const err9 = { instancePath: instancePath + "/imports/" + i0 + "/binding", schemaPath: "#/properties/imports/items/properties/binding/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err9];
                                }
                                else {
                                    vErrors.push(err9);
                                }
                                errors++;
                            }
                        }
                        if (data1.status !== undefined) {
                            let data6 = data1.status;
                            if (!(((data6 === "current") || (data6 === "stale")) || (data6 === "broken"))) {
                                const err10 = { instancePath: instancePath + "/imports/" + i0 + "/status", schemaPath: "#/properties/imports/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema14.properties.imports.items.properties.status.enum } };
                                if (vErrors === null) {
                                    vErrors = [err10];
                                }
                                else {
                                    vErrors.push(err10);
                                }
                                errors++;
                            }
                        }
                        if (data1.resolved_version !== undefined) {
                            let data7 = data1.resolved_version;
                            if (typeof data7 === "string") {
                                if (!pattern1.test(data7)) {
                                    const err11 = { instancePath: instancePath + "/imports/" + i0 + "/resolved_version", schemaPath: "#/properties/imports/items/properties/resolved_version/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)(?:-(?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*))*)?(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?$" } };
                                    if (vErrors === null) {
                                        vErrors = [err11];
                                    }
                                    else {
                                        vErrors.push(err11);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err12 = { instancePath: instancePath + "/imports/" + i0 + "/resolved_version", schemaPath: "#/properties/imports/items/properties/resolved_version/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err12];
                                }
                                else {
                                    vErrors.push(err12);
                                }
                                errors++;
                            }
                        }
                        if (data1.resolved_at !== undefined) {
                            let data8 = data1.resolved_at;
                            if (typeof data8 === "string") {
                                if (!pattern2.test(data8)) {
                                    const err13 = { instancePath: instancePath + "/imports/" + i0 + "/resolved_at", schemaPath: "#/properties/imports/items/properties/resolved_at/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?(?:[Zz]|[+-][0-9]{2}:?[0-9]{2})?)?$" } };
                                    if (vErrors === null) {
                                        vErrors = [err13];
                                    }
                                    else {
                                        vErrors.push(err13);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err14 = { instancePath: instancePath + "/imports/" + i0 + "/resolved_at", schemaPath: "#/properties/imports/items/properties/resolved_at/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err14];
                                }
                                else {
                                    vErrors.push(err14);
                                }
                                errors++;
                            }
                        }
                        if (data1.evidence !== undefined) {
                            let data9 = data1.evidence;
                            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                if (data9.kind === undefined) {
                                    const err15 = { instancePath: instancePath + "/imports/" + i0 + "/evidence", schemaPath: "#/properties/imports/items/properties/evidence/required", keyword: "required", params: { missingProperty: "kind" } };
                                    if (vErrors === null) {
                                        vErrors = [err15];
                                    }
                                    else {
                                        vErrors.push(err15);
                                    }
                                    errors++;
                                }
                                if (data9.kind !== undefined) {
                                    let data10 = data9.kind;
                                    if (!(((data10 === "covered") || (data10 === "binding-changed")) || (data10 === "declared"))) {
                                        const err16 = { instancePath: instancePath + "/imports/" + i0 + "/evidence/kind", schemaPath: "#/properties/imports/items/properties/evidence/properties/kind/enum", keyword: "enum", params: { allowedValues: schema14.properties.imports.items.properties.evidence.properties.kind.enum } };
                                        if (vErrors === null) {
                                            vErrors = [err16];
                                        }
                                        else {
                                            vErrors.push(err16);
                                        }
                                        errors++;
                                    }
                                }
                                if (data9.commit !== undefined) {
                                    if (typeof data9.commit !== "string") {
                                        const err17 = { instancePath: instancePath + "/imports/" + i0 + "/evidence/commit", schemaPath: "#/properties/imports/items/properties/evidence/properties/commit/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err17];
                                        }
                                        else {
                                            vErrors.push(err17);
                                        }
                                        errors++;
                                    }
                                }
                                if (data9.by !== undefined) {
                                    if (typeof data9.by !== "string") {
                                        const err18 = { instancePath: instancePath + "/imports/" + i0 + "/evidence/by", schemaPath: "#/properties/imports/items/properties/evidence/properties/by/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err18];
                                        }
                                        else {
                                            vErrors.push(err18);
                                        }
                                        errors++;
                                    }
                                }
                                if (data9.note !== undefined) {
                                    if (typeof data9.note !== "string") {
                                        const err19 = { instancePath: instancePath + "/imports/" + i0 + "/evidence/note", schemaPath: "#/properties/imports/items/properties/evidence/properties/note/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err19];
                                        }
                                        else {
                                            vErrors.push(err19);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err20 = { instancePath: instancePath + "/imports/" + i0 + "/evidence", schemaPath: "#/properties/imports/items/properties/evidence/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err20];
                                }
                                else {
                                    vErrors.push(err20);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err21 = { instancePath: instancePath + "/imports/" + i0, schemaPath: "#/properties/imports/items/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err22 = { instancePath: instancePath + "/imports", schemaPath: "#/properties/imports/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
    }
    else {
        const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err23];
        }
        else {
            vErrors.push(err23);
        }
        errors++;
    }
    validate13.errors = vErrors;
    return errors === 0;
}
const config = validate14;
const schema15 = { "type": "object", "properties": { "realm": { "type": "object", "required": ["name", "domain"], "properties": { "name": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,62}$" }, "path": { "type": "string" }, "url": { "type": "string" }, "domain": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,62}$" } } }, "realms": { "type": "array", "items": { "type": "object", "required": ["name", "domain"], "properties": { "name": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,62}$" }, "path": { "type": "string" }, "url": { "type": "string" }, "domain": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,62}$" } } } }, "exports": { "type": "array", "items": { "type": "object", "required": ["name", "detect"], "properties": { "name": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,62}$" }, "detect": { "type": "string" }, "include": { "type": "array", "items": { "type": "string" } }, "exclude": { "type": "array", "items": { "type": "string" } }, "bucket": { "type": ["string", "array"], "items": { "type": "string" } }, "covered": { "enum": ["fold", "keep"] }, "direction": { "enum": ["provides", "requires"] }, "file": { "type": "string" }, "pointer": { "type": "string" }, "as": { "enum": ["value", "schema"] }, "pattern": { "type": "string" } } } } } };
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.realm !== undefined) {
            let data0 = data.realm;
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                if (data0.name === undefined) {
                    const err0 = { instancePath: instancePath + "/realm", schemaPath: "#/properties/realm/required", keyword: "required", params: { missingProperty: "name" } };
                    if (vErrors === null) {
                        vErrors = [err0];
                    }
                    else {
                        vErrors.push(err0);
                    }
                    errors++;
                }
                if (data0.domain === undefined) {
                    const err1 = { instancePath: instancePath + "/realm", schemaPath: "#/properties/realm/required", keyword: "required", params: { missingProperty: "domain" } };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
                if (data0.name !== undefined) {
                    let data1 = data0.name;
                    if (typeof data1 === "string") {
                        if (!pattern0.test(data1)) {
                            const err2 = { instancePath: instancePath + "/realm/name", schemaPath: "#/properties/realm/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" } };
                            if (vErrors === null) {
                                vErrors = [err2];
                            }
                            else {
                                vErrors.push(err2);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err3 = { instancePath: instancePath + "/realm/name", schemaPath: "#/properties/realm/properties/name/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                    }
                }
                if (data0.path !== undefined) {
                    if (typeof data0.path !== "string") {
                        const err4 = { instancePath: instancePath + "/realm/path", schemaPath: "#/properties/realm/properties/path/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
                if (data0.url !== undefined) {
                    if (typeof data0.url !== "string") {
                        const err5 = { instancePath: instancePath + "/realm/url", schemaPath: "#/properties/realm/properties/url/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                }
                if (data0.domain !== undefined) {
                    let data4 = data0.domain;
                    if (typeof data4 === "string") {
                        if (!pattern0.test(data4)) {
                            const err6 = { instancePath: instancePath + "/realm/domain", schemaPath: "#/properties/realm/properties/domain/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" } };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err7 = { instancePath: instancePath + "/realm/domain", schemaPath: "#/properties/realm/properties/domain/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/realm", schemaPath: "#/properties/realm/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.realms !== undefined) {
            let data5 = data.realms;
            if (Array.isArray(data5)) {
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data6 = data5[i0];
                    if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                        if (data6.name === undefined) {
                            const err9 = { instancePath: instancePath + "/realms/" + i0, schemaPath: "#/properties/realms/items/required", keyword: "required", params: { missingProperty: "name" } };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                        if (data6.domain === undefined) {
                            const err10 = { instancePath: instancePath + "/realms/" + i0, schemaPath: "#/properties/realms/items/required", keyword: "required", params: { missingProperty: "domain" } };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                        }
                        if (data6.name !== undefined) {
                            let data7 = data6.name;
                            if (typeof data7 === "string") {
                                if (!pattern0.test(data7)) {
                                    const err11 = { instancePath: instancePath + "/realms/" + i0 + "/name", schemaPath: "#/properties/realms/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" } };
                                    if (vErrors === null) {
                                        vErrors = [err11];
                                    }
                                    else {
                                        vErrors.push(err11);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err12 = { instancePath: instancePath + "/realms/" + i0 + "/name", schemaPath: "#/properties/realms/items/properties/name/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err12];
                                }
                                else {
                                    vErrors.push(err12);
                                }
                                errors++;
                            }
                        }
                        if (data6.path !== undefined) {
                            if (typeof data6.path !== "string") {
                                const err13 = { instancePath: instancePath + "/realms/" + i0 + "/path", schemaPath: "#/properties/realms/items/properties/path/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err13];
                                }
                                else {
                                    vErrors.push(err13);
                                }
                                errors++;
                            }
                        }
                        if (data6.url !== undefined) {
                            if (typeof data6.url !== "string") {
                                const err14 = { instancePath: instancePath + "/realms/" + i0 + "/url", schemaPath: "#/properties/realms/items/properties/url/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err14];
                                }
                                else {
                                    vErrors.push(err14);
                                }
                                errors++;
                            }
                        }
                        if (data6.domain !== undefined) {
                            let data10 = data6.domain;
                            if (typeof data10 === "string") {
                                if (!pattern0.test(data10)) {
                                    const err15 = { instancePath: instancePath + "/realms/" + i0 + "/domain", schemaPath: "#/properties/realms/items/properties/domain/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" } };
                                    if (vErrors === null) {
                                        vErrors = [err15];
                                    }
                                    else {
                                        vErrors.push(err15);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err16 = { instancePath: instancePath + "/realms/" + i0 + "/domain", schemaPath: "#/properties/realms/items/properties/domain/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err16];
                                }
                                else {
                                    vErrors.push(err16);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err17 = { instancePath: instancePath + "/realms/" + i0, schemaPath: "#/properties/realms/items/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err18 = { instancePath: instancePath + "/realms", schemaPath: "#/properties/realms/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.exports !== undefined) {
            let data11 = data.exports;
            if (Array.isArray(data11)) {
                const len1 = data11.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data12 = data11[i1];
                    if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                        if (data12.name === undefined) {
                            const err19 = { instancePath: instancePath + "/exports/" + i1, schemaPath: "#/properties/exports/items/required", keyword: "required", params: { missingProperty: "name" } };
                            if (vErrors === null) {
                                vErrors = [err19];
                            }
                            else {
                                vErrors.push(err19);
                            }
                            errors++;
                        }
                        if (data12.detect === undefined) {
                            const err20 = { instancePath: instancePath + "/exports/" + i1, schemaPath: "#/properties/exports/items/required", keyword: "required", params: { missingProperty: "detect" } };
                            if (vErrors === null) {
                                vErrors = [err20];
                            }
                            else {
                                vErrors.push(err20);
                            }
                            errors++;
                        }
                        if (data12.name !== undefined) {
                            let data13 = data12.name;
                            if (typeof data13 === "string") {
                                if (!pattern0.test(data13)) {
                                    const err21 = { instancePath: instancePath + "/exports/" + i1 + "/name", schemaPath: "#/properties/exports/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" } };
                                    if (vErrors === null) {
                                        vErrors = [err21];
                                    }
                                    else {
                                        vErrors.push(err21);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err22 = { instancePath: instancePath + "/exports/" + i1 + "/name", schemaPath: "#/properties/exports/items/properties/name/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err22];
                                }
                                else {
                                    vErrors.push(err22);
                                }
                                errors++;
                            }
                        }
                        if (data12.detect !== undefined) {
                            if (typeof data12.detect !== "string") {
                                const err23 = { instancePath: instancePath + "/exports/" + i1 + "/detect", schemaPath: "#/properties/exports/items/properties/detect/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err23];
                                }
                                else {
                                    vErrors.push(err23);
                                }
                                errors++;
                            }
                        }
                        if (data12.include !== undefined) {
                            let data15 = data12.include;
                            if (Array.isArray(data15)) {
                                const len2 = data15.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                    if (typeof data15[i2] !== "string") {
                                        const err24 = { instancePath: instancePath + "/exports/" + i1 + "/include/" + i2, schemaPath: "#/properties/exports/items/properties/include/items/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err24];
                                        }
                                        else {
                                            vErrors.push(err24);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err25 = { instancePath: instancePath + "/exports/" + i1 + "/include", schemaPath: "#/properties/exports/items/properties/include/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                    vErrors = [err25];
                                }
                                else {
                                    vErrors.push(err25);
                                }
                                errors++;
                            }
                        }
                        if (data12.exclude !== undefined) {
                            let data17 = data12.exclude;
                            if (Array.isArray(data17)) {
                                const len3 = data17.length;
                                for (let i3 = 0; i3 < len3; i3++) {
                                    if (typeof data17[i3] !== "string") {
                                        const err26 = { instancePath: instancePath + "/exports/" + i1 + "/exclude/" + i3, schemaPath: "#/properties/exports/items/properties/exclude/items/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err26];
                                        }
                                        else {
                                            vErrors.push(err26);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err27 = { instancePath: instancePath + "/exports/" + i1 + "/exclude", schemaPath: "#/properties/exports/items/properties/exclude/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                    vErrors = [err27];
                                }
                                else {
                                    vErrors.push(err27);
                                }
                                errors++;
                            }
                        }
                        if (data12.bucket !== undefined) {
                            let data19 = data12.bucket;
                            if ((typeof data19 !== "string") && (!(Array.isArray(data19)))) {
                                const err28 = { instancePath: instancePath + "/exports/" + i1 + "/bucket", schemaPath: "#/properties/exports/items/properties/bucket/type", keyword: "type", params: { type: schema15.properties.exports.items.properties.bucket.type } };
                                if (vErrors === null) {
                                    vErrors = [err28];
                                }
                                else {
                                    vErrors.push(err28);
                                }
                                errors++;
                            }
                            if (Array.isArray(data19)) {
                                const len4 = data19.length;
                                for (let i4 = 0; i4 < len4; i4++) {
                                    if (typeof data19[i4] !== "string") {
                                        const err29 = { instancePath: instancePath + "/exports/" + i1 + "/bucket/" + i4, schemaPath: "#/properties/exports/items/properties/bucket/items/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err29];
                                        }
                                        else {
                                            vErrors.push(err29);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data12.covered !== undefined) {
                            let data21 = data12.covered;
                            if (!((data21 === "fold") || (data21 === "keep"))) {
                                const err30 = { instancePath: instancePath + "/exports/" + i1 + "/covered", schemaPath: "#/properties/exports/items/properties/covered/enum", keyword: "enum", params: { allowedValues: schema15.properties.exports.items.properties.covered.enum } };
                                if (vErrors === null) {
                                    vErrors = [err30];
                                }
                                else {
                                    vErrors.push(err30);
                                }
                                errors++;
                            }
                        }
                        if (data12.direction !== undefined) {
                            let data22 = data12.direction;
                            if (!((data22 === "provides") || (data22 === "requires"))) {
                                const err31 = { instancePath: instancePath + "/exports/" + i1 + "/direction", schemaPath: "#/properties/exports/items/properties/direction/enum", keyword: "enum", params: { allowedValues: schema15.properties.exports.items.properties.direction.enum } };
                                if (vErrors === null) {
                                    vErrors = [err31];
                                }
                                else {
                                    vErrors.push(err31);
                                }
                                errors++;
                            }
                        }
                        if (data12.file !== undefined) {
                            if (typeof data12.file !== "string") {
                                const err32 = { instancePath: instancePath + "/exports/" + i1 + "/file", schemaPath: "#/properties/exports/items/properties/file/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err32];
                                }
                                else {
                                    vErrors.push(err32);
                                }
                                errors++;
                            }
                        }
                        if (data12.pointer !== undefined) {
                            if (typeof data12.pointer !== "string") {
                                const err33 = { instancePath: instancePath + "/exports/" + i1 + "/pointer", schemaPath: "#/properties/exports/items/properties/pointer/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err33];
                                }
                                else {
                                    vErrors.push(err33);
                                }
                                errors++;
                            }
                        }
                        if (data12.as !== undefined) {
                            let data25 = data12.as;
                            if (!((data25 === "value") || (data25 === "schema"))) {
                                const err34 = { instancePath: instancePath + "/exports/" + i1 + "/as", schemaPath: "#/properties/exports/items/properties/as/enum", keyword: "enum", params: { allowedValues: schema15.properties.exports.items.properties.as.enum } };
                                if (vErrors === null) {
                                    vErrors = [err34];
                                }
                                else {
                                    vErrors.push(err34);
                                }
                                errors++;
                            }
                        }
                        if (data12.pattern !== undefined) {
                            if (typeof data12.pattern !== "string") {
                                const err35 = { instancePath: instancePath + "/exports/" + i1 + "/pattern", schemaPath: "#/properties/exports/items/properties/pattern/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err35];
                                }
                                else {
                                    vErrors.push(err35);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err36 = { instancePath: instancePath + "/exports/" + i1, schemaPath: "#/properties/exports/items/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err37 = { instancePath: instancePath + "/exports", schemaPath: "#/properties/exports/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
        }
    }
    else {
        const err38 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err38];
        }
        else {
            vErrors.push(err38);
        }
        errors++;
    }
    validate14.errors = vErrors;
    return errors === 0;
}
const index = validate15;
const schema16 = { "type": "object", "required": ["realms"], "properties": { "realms": { "type": "array", "items": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,62}$" }, "path": { "type": "string" }, "url": { "type": "string" }, "local_path": { "type": "string" } } } } } };
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.realms === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "realms" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.realms !== undefined) {
            let data0 = data.realms;
            if (Array.isArray(data0)) {
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0];
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                        if (data1.name === undefined) {
                            const err1 = { instancePath: instancePath + "/realms/" + i0, schemaPath: "#/properties/realms/items/required", keyword: "required", params: { missingProperty: "name" } };
                            if (vErrors === null) {
                                vErrors = [err1];
                            }
                            else {
                                vErrors.push(err1);
                            }
                            errors++;
                        }
                        if (data1.name !== undefined) {
                            let data2 = data1.name;
                            if (typeof data2 === "string") {
                                if (!pattern0.test(data2)) {
                                    const err2 = { instancePath: instancePath + "/realms/" + i0 + "/name", schemaPath: "#/properties/realms/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" } };
                                    if (vErrors === null) {
                                        vErrors = [err2];
                                    }
                                    else {
                                        vErrors.push(err2);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err3 = { instancePath: instancePath + "/realms/" + i0 + "/name", schemaPath: "#/properties/realms/items/properties/name/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err3];
                                }
                                else {
                                    vErrors.push(err3);
                                }
                                errors++;
                            }
                        }
                        if (data1.path !== undefined) {
                            if (typeof data1.path !== "string") {
                                const err4 = { instancePath: instancePath + "/realms/" + i0 + "/path", schemaPath: "#/properties/realms/items/properties/path/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err4];
                                }
                                else {
                                    vErrors.push(err4);
                                }
                                errors++;
                            }
                        }
                        if (data1.url !== undefined) {
                            if (typeof data1.url !== "string") {
                                const err5 = { instancePath: instancePath + "/realms/" + i0 + "/url", schemaPath: "#/properties/realms/items/properties/url/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err5];
                                }
                                else {
                                    vErrors.push(err5);
                                }
                                errors++;
                            }
                        }
                        if (data1.local_path !== undefined) {
                            if (typeof data1.local_path !== "string") {
                                const err6 = { instancePath: instancePath + "/realms/" + i0 + "/local_path", schemaPath: "#/properties/realms/items/properties/local_path/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err6];
                                }
                                else {
                                    vErrors.push(err6);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err7 = { instancePath: instancePath + "/realms/" + i0, schemaPath: "#/properties/realms/items/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/realms", schemaPath: "#/properties/realms/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
    }
    else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate15.errors = vErrors;
    return errors === 0;
}

// EXTERNAL MODULE: ./lib/core/version.js
var version = __webpack_require__(18067);
;// CONCATENATED MODULE: ./lib/core/file-problems.js
/** Everything that can be wrong with one file, in plain sentences at the place where it stands. */







/** People mend a handful at a time, and a hostile file could hold a hundred thousand. */
const MAX_PROBLEMS = 50;
/**
 * Finds what is wrong with a file: first its form, by its schema, then its meaning.
 * @returns in the order of the file; empty for a good one
 */
function findProblems(kind, document, context = {}) {
    const validate = validators_namespaceObject[kind];
    const problems = [];
    if (!validate(document.value)) {
        for (const error of (validate.errors ?? []).slice(0, MAX_PROBLEMS))
            problems.push(explainSchemaError(kind, document, error));
    }
    else {
        const reporter = new Reporter(document);
        checkMeaning(kind, document.value, context, reporter);
        problems.push(...reporter.problems.slice(0, MAX_PROBLEMS));
    }
    findMisspellings(schemas/* schemas */.jo[kind], document, '', problems);
    return problems.sort((a, b) => (a.location.line ?? 0) - (b.location.line ?? 0) || (a.location.column ?? 0) - (b.location.column ?? 0));
}
/** A problem as the error that ends a run. */
function toError(problem) {
    return new errors/* BlueError */.Bi(problem.code, problem.message, { location: problem.location, next: problem.next });
}
/** A problem as a finding among others. */
function toFinding(problem, place) {
    const { file, line, column } = problem.location;
    return {
        rule: problem.rule,
        level: problem.level,
        message: problem.message,
        file,
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
        in: place,
        next: problem.next,
    };
}
// ---- Form ----
function explainSchemaError(kind, document, error) {
    const pointer = error.instancePath;
    const value = valueAt(document.value, pointer);
    const rule = schemaAt(kind, error.schemaPath);
    const subject = subjectOf(pointer);
    const problem = (message, next) => ({ rule: 'bad-file', level: 'error', code: 'BAD_FILE', message, next, location: document.locate(pointer) });
    switch (error.keyword) {
        case 'required': {
            const key = String(error.params['missingProperty']);
            if (pointer === '' && isEmptyObject(value))
                return problem(`the file has no '${key}'`, `Add '${key}:'; the schema is ${String(schemas/* schemas */.jo[kind]['$id'])}`);
            return problem(`${subject === '' ? 'the file' : subject} has no '${key}'`, `Add '${key}:' to it`);
        }
        case 'type':
            return explainType(document, pointer, subject, value, rule, problem);
        case 'pattern':
            return problem(`${subject} ${(0,names/* quoteShort */.pf)(String(value))} ${String(rule['patternErrorMessage'])}`, nextForPattern(String(rule['patternErrorMessage'])));
        case 'enum': {
            const choices = rule['enum'].map(String);
            return problem(`${subject} ${shown(value)} is not one of ${choices.join(', ')}`, `Write ${nearest(String(value), choices) ?? choices[0]}, for example`);
        }
        case 'minimum':
        case 'maximum':
            return problem(`${subject} ${shown(value)} is too ${error.keyword === 'minimum' ? 'small' : 'large'}`, `Write a number from ${String(rule['minimum'])} to ${String(rule['maximum'])}`);
        default:
            return problem(`${subject} does not fit the schema (${error.keyword})`, `Compare it with ${String(schemas/* schemas */.jo[kind]['$id'])}`);
    }
}
const KINDS = { object: 'a map of keys', array: 'a list', string: 'a text', integer: 'a whole number', number: 'a number', boolean: 'true or false', null: 'empty' };
function explainType(document, pointer, subject, value, rule, problem) {
    const types = [rule['type']].flat();
    const wanted = types.map((each) => KINDS[each] ?? each).join(' or ');
    if (pointer === '') {
        return value === null
            ? problem('the file is empty', `Write ${wanted} into it, or delete it`)
            : problem(`the file holds ${KINDS[kindOf(value)]}, not ${wanted}`, "Start it with a key, such as 'name:'");
    }
    const source = document.source(pointer);
    if (types.includes('string') && (typeof value === 'number' || typeof value === 'boolean') && source !== undefined) {
        // `version: 1.20` is the number 1.2 to YAML: the one mistake everybody makes once.
        return problem(`${subject} ${source} is read as the ${typeof value} ${String(value)}`, `Quote it: "${inFull(source, rule['pattern'])}"`);
    }
    return problem(`${subject} has to be ${wanted}, not ${value === null ? 'empty' : KINDS[kindOf(value)]}`, `Write ${wanted}`);
}
/** `1.20` as a version: quoting alone would only lead to the next error. */
function inFull(source, pattern) {
    if (typeof pattern !== 'string' || !/^[0-9]+(?:\.[0-9]+)?$/.test(source))
        return source;
    const version = source.includes('.') ? `${source}.0` : `${source}.0.0`;
    const wanted = new RegExp(pattern);
    return !wanted.test(source) && wanted.test(version) ? version : source;
}
function nextForPattern(message) {
    const example = /\(e\.g\. (\S+)/.exec(message)?.[1]?.replace(/\)$/, '');
    return example === undefined ? 'Correct it' : `Write it as ${example}, for example`;
}
function kindOf(value) {
    if (value === null || value === undefined)
        return 'null';
    if (Array.isArray(value))
        return 'array';
    return typeof value;
}
function isEmptyObject(value) {
    return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
function shown(value) {
    return typeof value === 'string' ? (0,names/* quoteShort */.pf)(value) : value === null ? '(empty)' : typeof value === 'object' ? `(${KINDS[kindOf(value)]})` : String(value);
}
/** `version`, `an item of approvers`: what a sentence about a place starts with. */
function subjectOf(pointer) {
    const parts = (0,core_document/* pointerParts */.uo)(pointer);
    const last = parts.at(-1);
    if (last === undefined)
        return '';
    if (!/^[0-9]+$/.test(last))
        return last;
    return `item ${Number(last) + 1} of ${parts.at(-2) ?? 'the list'}`;
}
function valueAt(value, pointer) {
    let current = value;
    for (const part of (0,core_document/* pointerParts */.uo)(pointer)) {
        if (typeof current !== 'object' || current === null)
            return undefined;
        current = Array.isArray(current) ? current[Number(part)] : current[part];
    }
    return current;
}
/** The schema that an ajv `schemaPath` points into: `#/properties/name/pattern` gives that of `name`. */
function schemaAt(kind, path) {
    const parts = (0,core_document/* pointerParts */.uo)(decodeURIComponent(path.slice(1)));
    return valueAt(schemas/* schemas */.jo[kind], (0,core_document/* toPointer */.rb)(parts.slice(0, -1)));
}
/** Unknown keys are kept for newer versions of this project; one that is a slip away from a known key is worth a word. */
function findMisspellings(schema, document, pointer, problems) {
    const value = valueAt(document.value, pointer);
    if (Array.isArray(value)) {
        const items = schema['items'];
        if (items)
            for (const index of value.keys())
                findMisspellings(items, document, `${pointer}/${index}`, problems);
        return;
    }
    const known = schema['properties'];
    if (!known || typeof value !== 'object' || value === null)
        return;
    for (const key of Object.keys(value)) {
        if (problems.length >= MAX_PROBLEMS)
            return;
        const place = `${pointer}${(0,core_document/* toPointer */.rb)([key])}`;
        if (Object.hasOwn(known, key))
            findMisspellings(known[key], document, place, problems);
        else {
            const meant = nearest(key, Object.keys(known).filter((each) => !Object.hasOwn(value, each)));
            if (meant !== undefined) {
                problems.push({ rule: 'unknown-key', level: 'warning', code: 'BAD_FILE', message: `key ${(0,names/* quoteShort */.pf)(key)} is not known; is '${meant}' meant?`, location: document.locate(place), next: `Rename it to '${meant}', or keep it if it is yours` });
            }
        }
    }
}
/** The word of a list that is one slip away: a letter more, less, other, or two swapped. */
function nearest(word, words) {
    return words.find((each) => isOneSlip(word, each));
}
function isOneSlip(left, right) {
    if (left === right || Math.abs(left.length - right.length) > 1)
        return false;
    let start = 0;
    while (start < left.length && left[start] === right[start])
        start += 1;
    const a = left.slice(start);
    const b = right.slice(start);
    if (a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1))
        return true;
    return a.length > 1 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
}
// ---- Meaning ----
/** Collects problems at JSON Pointers of one document. */
class Reporter {
    problems = [];
    #document;
    constructor(document) {
        this.#document = document;
    }
    locate(path) {
        return this.#document.locate((0,core_document/* toPointer */.rb)(path));
    }
    report(path, rule, message, next, level = 'error', code = 'BAD_FILE') {
        this.problems.push({ rule, level, code, message, next, location: this.locate(path) });
    }
    /** Runs a check that throws, and keeps what it says. */
    attempt(path, rule, check) {
        try {
            check();
        }
        catch (error) {
            if (!(error instanceof errors/* BlueError */.Bi))
                throw error;
            const subject = typeof path.at(-1) === 'string' ? `${path.at(-1)} ` : '';
            this.report(path, rule, `${subject}${error.message}`, error.next ?? 'Correct it');
        }
    }
    name(path, name) {
        const problem = (0,names/* nameProblem */.rH)(name);
        if (problem !== undefined)
            this.report(path, 'bad-name', `${String(path.at(-1))} ${(0,names/* quoteShort */.pf)(name)} ${problem}`, 'Choose another name');
    }
    path(path, value) {
        const problem = (0,names/* relativePathProblem */.BE)(value);
        if (problem !== undefined)
            this.report(path, 'bad-path', `${String(path.at(-1))} ${(0,names/* quoteShort */.pf)(value)} ${problem}`, "Write it relative to the repo's root, with '/'");
    }
}
function checkMeaning(kind, value, context, reporter) {
    switch (kind) {
        case 'realm':
            return reporter.name(['name'], value['name']);
        case 'domain':
            return checkDomain(value, context, reporter);
        case 'exports':
            return checkExports(value.exports, context, reporter);
        case 'imports':
            return checkImports(value.imports, context, reporter);
        case 'config':
            return checkConfig(value, reporter);
        case 'index':
            return checkUnique(value.realms, (realm) => realm.name, 'realms', 'realm', reporter);
    }
}
function checkDomain(domain, context, reporter) {
    reporter.name(['name'], domain.name);
    if (context.folder !== undefined && domain.name !== context.folder) {
        reporter.report(['name'], 'name-differs', `name ${(0,names/* quoteShort */.pf)(domain.name)} differs from the folder '${context.folder}'`, `Write name: ${context.folder}`);
    }
    if (domain.repo_path !== undefined && /^(?:\/|~|[A-Za-z]:|\\)/.test(domain.repo_path)) {
        reporter.report(['repo_path'], 'absolute-path', `repo_path ${(0,names/* quoteShort */.pf)(domain.repo_path)} exists on one machine only`, 'Write it relative to the realm, or give repo_url', 'warning');
    }
    if (domain.repo_url !== undefined)
        checkUrl(['repo_url'], domain.repo_url, reporter);
}
function checkUrl(path, url, reporter) {
    if (/^[-\s]|[\u0000-\u001f\u007f]/.test(url) || /^[a-z][a-z0-9+.-]*::/i.test(url)) {
        // git reads `-…` as an option and `ext::…` as a command to run.
        reporter.report(path, 'bad-url', `${String(path.at(-1))} ${(0,names/* quoteShort */.pf)(url)} is not the url of a repository`, 'Write https://host/owner/repo or git@host:owner/repo.git');
    }
    if (/^[a-z]+:\/\/[^/@]*:[^/@]+@/i.test(url)) {
        reporter.report(path, 'credential-in-url', `${String(path.at(-1))} carries a password`, 'Remove it from the file, and revoke it: it is in the history', 'warning');
    }
}
function checkExports(exports, context, reporter) {
    checkUnique(exports, (each) => each.name, 'exports', 'export', reporter);
    for (const [index, each] of exports.entries()) {
        const at = ['exports', index];
        reporter.name([...at, 'name'], each.name);
        reporter.attempt([...at, 'version'], 'bad-version', () => (0,version/* parseVersion */.ot)(each.version));
        checkSchema([...at, 'schema'], each.schema, context, reporter);
        if (each.value === undefined && each.schema === undefined) {
            reporter.report(at, 'no-content', `export '${each.name}' has neither a value nor a schema`, "Add 'value:'", 'warning');
        }
        const versions = [];
        for (const [position, entry] of (each.changelog ?? []).entries()) {
            const place = [...at, 'changelog', position, 'version'];
            reporter.attempt(place, 'bad-version', () => versions.push((0,version/* parseVersion */.ot)(entry.version)));
            const [previous, current] = versions.slice(-2);
            if (previous !== undefined && current !== undefined && (0,version/* compareVersions */.Zy)(previous, current) <= 0) {
                reporter.report(place, 'changelog-order', `changelog version ${current} stands below ${previous}; the newest comes first`, 'Sort the changelog, newest first');
            }
        }
        if (versions[0] !== undefined && versions[0] !== each.version) {
            reporter.report([...at, 'version'], 'changelog-behind', `version ${each.version} is not the newest of the changelog (${versions[0]})`, 'Add a changelog entry for it', 'warning');
        }
        for (const [position, older] of (each.supported ?? []).entries()) {
            reporter.attempt([...at, 'supported', position, 'version'], 'bad-version', () => (0,version/* parseVersion */.ot)(older.version));
            checkSchema([...at, 'supported', position, 'schema'], older.schema, context, reporter);
        }
    }
}
function checkSchema(path, schema, context, reporter) {
    if (typeof schema !== 'string')
        return;
    const file = schema.split('#', 1)[0] ?? '';
    if ((0,names/* relativePathProblem */.BE)(file) !== undefined || !layout/* layout */.Zp.isContract(file)) {
        reporter.report(path, 'bad-path', `schema ${(0,names/* quoteShort */.pf)(schema)} is not a path into contracts/`, 'Write contracts/<name>.schema.yaml, or the schema itself');
    }
    else if (context.contracts !== undefined && !context.contracts.has(file)) {
        reporter.report(path, 'missing-schema', `schema ${(0,names/* quoteShort */.pf)(schema)} does not exist in the realm`, `Add ${file} to the realm, or correct the path`);
    }
}
function checkImports(imports, context, reporter) {
    checkUnique(imports, (each) => `${each.contract} from ${each.from}`, 'imports', 'import', reporter);
    for (const [index, each] of imports.entries()) {
        const at = ['imports', index];
        reporter.name([...at, 'contract'], each.contract);
        reporter.name([...at, 'from'], each.from);
        if (each.from === context.folder)
            reporter.report([...at, 'from'], 'self-import', `'${each.from}' imports from itself`, 'Name the domain that exports the contract');
        reporter.attempt([...at, 'version'], 'bad-range', () => (0,version/* normaliseRange */.yx)(each.version));
        if (each.resolved_version !== undefined)
            reporter.attempt([...at, 'resolved_version'], 'bad-version', () => (0,version/* parseVersion */.ot)(each.resolved_version));
        if (each.binding !== undefined)
            reporter.path([...at, 'binding'], each.binding.split('#', 1)[0] ?? '');
    }
}
function checkConfig(config, reporter) {
    const memberships = [...(config.realm ? [{ path: ['realm'], membership: config.realm }] : []), ...(config.realms ?? []).map((membership, index) => ({ path: ['realms', index], membership }))];
    const seen = new Set();
    for (const { path, membership } of memberships) {
        reporter.name([...path, 'name'], membership.name);
        reporter.name([...path, 'domain'], membership.domain);
        if (membership.url !== undefined)
            checkUrl([...path, 'url'], membership.url, reporter);
        if (membership.path?.startsWith('-'))
            reporter.report([...path, 'path'], 'bad-path', `path ${(0,names/* quoteShort */.pf)(membership.path)} starts like an option`, 'Write ./ before it');
        if (seen.has(membership.name))
            reporter.report([...path, 'name'], 'duplicate-name', `realm '${membership.name}' is written twice`, 'Keep one of the two');
        seen.add(membership.name);
    }
    const rules = config.exports ?? [];
    checkUnique(rules, (rule) => rule.name, 'exports', 'export', reporter);
    for (const [index, rule] of rules.entries()) {
        reporter.name(['exports', index, 'name'], rule.name);
        if (rule.file !== undefined)
            reporter.path(['exports', index, 'file'], rule.file);
        if (rule.pointer !== undefined && !/^#?(?:\/|$)/.test(rule.pointer))
            reporter.report(['exports', index, 'pointer'], 'bad-pointer', `pointer ${(0,names/* quoteShort */.pf)(rule.pointer)} is no JSON Pointer`, `Write it as ${(0,names/* quoteShort */.pf)(`/${rule.pointer}`)}`);
    }
}
function checkUnique(items, keyOf, list, word, reporter) {
    const first = new Map();
    for (const [index, item] of items.entries()) {
        const key = keyOf(item);
        const path = [list, index, item.name === undefined ? 'contract' : 'name'];
        const other = first.get(key);
        if (other)
            reporter.report(path, 'duplicate-name', `${word} ${(0,names/* quoteShort */.pf)(key)} is declared twice (first at ${(0,errors/* formatLocation */.j$)(other)})`, 'Keep one of the two, or rename one');
        else
            first.set(key, reporter.locate(path));
    }
}


/***/ }),

/***/ 57206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ bumps)
/* harmony export */ });
/** The words of the project as types: the realm's files exactly as people write them, and the values made from them. */
/** The size of a change, smallest first. */
const bumps = ['none', 'patch', 'minor', 'major'];


/***/ }),

/***/ 9975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EE: () => (/* binding */ SCHEMA_BASE),
/* harmony export */   jo: () => (/* binding */ schemas),
/* harmony export */   mv: () => (/* binding */ fileKinds)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36599);
/** The JSON Schemas of every file, as data: they validate, they help in editors, and the published ones are made from them. */

/** The kinds of file this project reads as data. */
const fileKinds = ['realm', 'domain', 'exports', 'imports', 'config', 'index'];
/** Where the published schemas are fetched from; the path is also each schema's `$id`. */
const SCHEMA_BASE = 'https://raw.githubusercontent.com/blue/realm-action/v1/schemas/';
// semver.org, "Is there a suggested regular expression", without its names.
const VERSION_PATTERN = '^(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)(?:-(?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*))*)?(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?$';
// `patternErrorMessage` is what editors built on vscode-json-languageservice show; our own messages use it too.
function name(description) {
    return { type: 'string', pattern: _names_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME_PATTERN */ .Vh, patternErrorMessage: 'is not a name: lower-case letters, digits and hyphens, starting with a letter or digit, at most 63', description };
}
function version(description) {
    return { type: 'string', pattern: VERSION_PATTERN, patternErrorMessage: 'is not a semantic version (e.g. 1.3.0)', description };
}
function text(description) {
    return { type: 'string', description };
}
function time(description) {
    return {
        type: 'string',
        pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?(?:[Zz]|[+-][0-9]{2}:?[0-9]{2})?)?$',
        patternErrorMessage: 'is not a date or time (e.g. 2026-01-24 or 2026-01-24T10:00:00Z)',
        description,
    };
}
function flag(description) {
    return { type: 'boolean', description };
}
function choice(description, ...values) {
    return { enum: values, description };
}
function list(description, items) {
    return { type: 'array', items, description };
}
function object(description, required, properties) {
    return { type: 'object', description, ...(required.length === 0 ? {} : { required }), properties };
}
const member = {
    type: 'string',
    pattern: _names_js__WEBPACK_IMPORTED_MODULE_0__/* .PERSON_PATTERN */ .xA,
    patternErrorMessage: 'is not an email, an @login or an @org/team',
};
const schemaOrPath = {
    type: ['object', 'boolean', 'string'],
    description: 'JSON Schema (draft-07 or 2020-12) of the value: inline, or a path into contracts/.',
};
const anyValue = (description) => ({ description });
const changelogEntry = object('One published version.', ['version', 'date', 'changes'], {
    version: version('The version that was published.'),
    date: time('The day it was published.'),
    published_at: time('When it reached the realm, finer than `date`.'),
    changes: list('What changed, one sentence each.', { type: 'string' }),
    bump: choice('The size of the change.', 'none', 'patch', 'minor', 'major'),
    asks: choice('What the version asks of consumers.', 'must-act', 'may-tighten'),
    grace_until: time('Until when consumers below a breaking version are not yet broken.'),
});
const exported = object('One contract that this domain publishes.', ['name', 'version'], {
    name: name('Name of the contract.'),
    version: version('Semantic version of the contract; always in quotes.'),
    description: text('What the contract is about, for people.'),
    direction: choice('`provides`: consumers rely on it. `requires`: the provider needs consumers to satisfy it. Default `provides`.', 'provides', 'requires'),
    content_model: choice('Whether readers accept properties they do not know. Default `tolerant`.', 'tolerant', 'strict'),
    deprecated: { type: ['boolean', 'string'], description: 'Set when consumers should move on; a text says to what.' },
    schema: schemaOrPath,
    value: anyValue('The content of the contract.'),
    changelog: list('Published versions, newest first.', changelogEntry),
    source: object('Where the content came from.', ['commit'], { commit: text("Commit of the provider's repo it was published from.") }),
    supported: list('The last version of each older major, for consumers that have not moved yet.', object('One older version that is still supported.', ['version'], {
        version: version('The older version.'),
        schema: schemaOrPath,
        value: anyValue('The content at that version.'),
        until: time('When support ends.'),
    })),
});
const imported = object('One contract that this domain relies on or satisfies.', ['contract', 'from', 'version'], {
    contract: name("Name of the provider's export."),
    from: name('The domain that exports it.'),
    version: text('Range of accepted versions, as node-semver reads it: ">=1.0.0 <2.0.0", "^1.2.0".'),
    binding: text('The file of this repo that uses the contract: `path`, or `path#principal` for one of several in a file.'),
    status: choice('State when it was last looked at; a cache, never the truth.', 'current', 'stale', 'broken'),
    resolved_version: version('The version this repo was last brought up to.'),
    resolved_at: time('When that was.'),
    evidence: object('Why the import counts as resolved.', ['kind'], {
        kind: choice('`covered`: the binding covers it. `binding-changed`: the binding changed after the version was published. `declared`: somebody said so.', 'covered', 'binding-changed', 'declared'),
        commit: text("The consumer's commit at which it held."),
        by: text('Who said so, for `declared`.'),
        note: text('One sentence for people.'),
    }),
});
const membership = object('The realm this repo is a member of.', ['name', 'domain'], {
    name: name('Name of the realm.'),
    path: text("Path of the realm's repository, relative to this repo."),
    url: text("Url of the realm's repository."),
    domain: name('Name of this repo in the realm.'),
});
const globs = (description) => list(description, { type: 'string' });
const exportRule = object('How one export is found in this repo.', ['name', 'detect'], {
    name: name('Name of the export.'),
    detect: text('The detector: `s3-paths`, `file` or `pattern`.'),
    include: globs('Files to look at, as globs. Default: all.'),
    exclude: globs('Files to leave out, as globs.'),
    bucket: { type: ['string', 'array'], items: { type: 'string' }, description: 'Which buckets belong to this export, as globs.' },
    covered: choice('What happens to a pattern that another one covers. Default `fold`.', 'fold', 'keep'),
    direction: choice("Who has to act on what is new; default: the detector's.", 'provides', 'requires'),
    file: text('For the `file` detector: the file.'),
    pointer: text('For the `file` detector: JSON Pointer into the file.'),
    as: choice("Whether the content is the export's value or its schema. Default `value`.", 'value', 'schema'),
    pattern: text('For the `pattern` detector: a regular expression with named captures.'),
});
function file(kind, title, description, required, properties) {
    return {
        $schema: 'http://json-schema.org/draft-07/schema#',
        $id: `${SCHEMA_BASE}${kind}.schema.json`,
        title,
        ...object(description, required, properties),
    };
}
/** Draft-07, because that is what editors' YAML support reads best. Unknown keys are allowed: a newer version may have written them. */
const schemas = {
    realm: file('realm', 'realm.yaml', 'A realm: its name, and how it is governed.', ['name', 'version', 'governance'], {
        name: name('Name of the realm.'),
        version: version("Version of the realm's own files and rules; always in quotes."),
        created_at: time('When the realm was made.'),
        governance: object('Who decides what.', ['admission', 'approvers', 'breaking_changes'], {
            admission: choice('Who can add new domains.', 'open', 'approval', 'invite-only'),
            approvers: list('Who approves new domains and breaking changes: emails, @login or @org/team.', member),
            invited: list('With `invite-only`: domains that may join.', { type: 'string', pattern: _names_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME_PATTERN */ .Vh, patternErrorMessage: 'is not a domain name' }),
            publish: choice('How members write to the realm. Default `push`.', 'push', 'pull-request', 'pull'),
            signatures: choice('Whether commits to a domain must be signed by its keys. Default `off`.', 'off', 'warn', 'require'),
            breaking_changes: object('Policy for breaking changes.', ['require_approval', 'grace_period_days'], {
                require_approval: flag('A breaking change waits for an approver, on a pull request.'),
                grace_period_days: { type: 'integer', minimum: 0, maximum: 3650, description: 'How long consumers have before a breaking version breaks them.' },
            }),
        }),
    }),
    domain: file('domain', 'domain.yaml', "One repo's presence in a realm.", ['name', 'maintainers'], {
        name: name('Name of the domain; the same as its folder.'),
        repo_path: text('Path of the repo, relative to the realm, for realms on one machine.'),
        repo_url: text('Url of the repo: its identity.'),
        repository_id: { type: ['integer', 'string'], description: "The forge's number of the repo: names can be given again, numbers cannot." },
        maintainers: list('Who answers for it: emails, @login or @org/team.', member),
        joined_at: time('When it joined.'),
        signing_keys: list('SSH public keys that may sign commits to this domain.', { type: 'string' }),
        notify: object('How this domain, as a consumer, wants to be told.', [], {
            issues: flag('Open an issue. Default true.'),
            dispatch: choice('Send a repository_dispatch (true), start a workflow (`workflow`), or neither. Default true.', true, false, 'workflow'),
            labels: list('Labels of the issue.', { type: 'string' }),
            assignees: list('Who is assigned.', { type: 'string' }),
            only: choice('Be told of everything, or only of what needs action. Default `all`.', 'all', 'action-needed'),
        }),
    }),
    exports: file('exports', 'exports.yaml', 'What a domain publishes.', ['exports'], { exports: list('The contracts.', exported) }),
    imports: file('imports', 'imports.yaml', 'What a domain imports.', ['imports'], { imports: list('The imports.', imported) }),
    config: file('config', '.blue/config.yaml', "A repo's membership in realms, and how its exports are found. Other keys belong to others.", [], {
        realm: membership,
        realms: list('The realms this repo is a member of, where there are several.', membership),
        exports: list('What to detect, and how.', exportRule),
    }),
    index: file('index', '~/.blue/index.yaml', 'The realms a person takes part in.', ['realms'], {
        realms: list('The realms.', object('One realm.', ['name'], {
            name: name('Name of the realm.'),
            path: text('Where it is on this machine.'),
            url: text('Url of its repository.'),
            local_path: text('Where it is cloned to.'),
        })),
    }),
};


/***/ }),

/***/ 42214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   TA: () => (/* binding */ readFile),
/* harmony export */   vH: () => (/* binding */ checkFile)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79282);
/* harmony import */ var _file_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38280);
/** From a file's bytes to its typed value: read, checked by form and by meaning, or the first thing wrong with it. */


/**
 * Reads a file and finds its problems.
 * @throws BlueError BAD_FILE, TOO_LARGE when it is not even YAML that is safe to read
 */
function checkFile(kind, file, content, context = {}) {
    const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__.parseYaml)(file, content);
    return { document, problems: (0,_file_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .findProblems */ .o6)(kind, document, context) };
}
/**
 * Reads a file that has to be right.
 * @returns its value; the caller names the type that belongs to the kind
 * @throws BlueError with the first error in it, located
 */
function readFile(kind, file, content, context = {}) {
    return valueOf(checkFile(kind, file, content, context));
}
/** The value of a checked file. @throws BlueError with the first error in it */
function valueOf({ document, problems }) {
    const error = problems.find((problem) => problem.level === 'error');
    if (error)
        throw (0,_file_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .toError */ .iT)(error);
    return document.value;
}


/***/ }),

/***/ 18067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fb: () => (/* binding */ largestBump),
/* harmony export */   HQ: () => (/* binding */ bumpBetween),
/* harmony export */   JT: () => (/* binding */ hasUpperBound),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   ib: () => (/* binding */ satisfies),
/* harmony export */   kR: () => (/* binding */ checkGivenVersion),
/* harmony export */   oi: () => (/* binding */ isAbove),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   yU: () => (/* binding */ nextVersion),
/* harmony export */   yx: () => (/* binding */ normaliseRange)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57206);
/** Versions and ranges: what a version is, which ranges accept it, and which version a change asks for. */



/** node-semver itself stops at 256 characters; a range of several comparators may be longer than one version. */
const MAX_RANGE = 512;
/**
 * Reads a semantic version (semver.org 2.0.0).
 * A leading `v` is dropped, and so is build metadata, which has no place in precedence (§10): two builds of
 * one version are one version here.
 * @returns the canonical form: `1.3.0`, `2.0.0-rc.1`
 * @throws BlueError BAD_VERSION with an example
 */
function parseVersion(text) {
    const version = semver__WEBPACK_IMPORTED_MODULE_0__.valid(text.trim());
    if (version !== null)
        return version;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BlueError */ .Bi('BAD_VERSION', `${quote(text)} is not a semantic version`, { next: `Write it as ${exampleVersion(text)}` });
}
/** What somebody who wrote `1.3` most likely meant. */
function exampleVersion(text) {
    const numbers = /^v?(\d{1,9})(?:\.(\d{1,9}))?$/.exec(text.trim());
    return numbers ? `${Number(numbers[1])}.${Number(numbers[2] ?? 0)}.0, for example` : 'major.minor.patch, for example 1.3.0';
}
/**
 * Reads a range in node-semver's grammar, or in the comma form of other tools (`>=1.0.0, <2.0.0`).
 * Three texts that node-semver lets pass are refused, because each accepts something nobody meant: the empty
 * range and an empty alternative (`^1.0.0 ||`) accept every version, a contradiction (`>4 <3`) accepts none.
 * @returns the same range with spaces for commas; how it is written is otherwise kept
 * @throws BlueError BAD_VERSION
 */
function normaliseRange(text) {
    const problem = (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BlueError */ .Bi('BAD_VERSION', `${quote(text)} is not a version range: ${why}`, { next: 'Write it as ^1.3.0 or >=1.3.0 <2.0.0, for example' });
    if (text.length > MAX_RANGE)
        throw problem(`it is longer than ${MAX_RANGE} characters`);
    const alternatives = text.split('||').map((alternative) => alternative.split(',').map((part) => part.trim().replace(/\s+/g, ' ')));
    if (alternatives.some((parts) => parts.includes('')))
        throw problem(text.trim() === '' ? 'it is empty' : 'a part of it is empty');
    const range = alternatives.map((parts) => parts.join(' ')).join(' || ');
    if (semver__WEBPACK_IMPORTED_MODULE_0__.validRange(range) === null)
        throw problem('node-semver does not know this form');
    if (semver__WEBPACK_IMPORTED_MODULE_0__.minVersion(range) === null)
        throw problem('no version can satisfy it');
    return range;
}
/**
 * Whether a range accepts a version.
 * A pre-release is accepted only where the range names a pre-release of the same release (`>=2.0.0-rc.1`), as in
 * node-semver: who asked for `>=1.0.0 <2.0.0` did not ask for `2.0.0-rc.1`, although it sorts below `2.0.0`.
 * @returns false, too, where either text is none: nothing unreadable counts as satisfied
 */
function satisfies(version, range) {
    const readable = readableRange(range);
    return readable !== undefined && semver__WEBPACK_IMPORTED_MODULE_0__.satisfies(version, readable);
}
/** Whether every alternative of a range ends somewhere: `>=1.0.0` does not, `^1.0.0` does. */
function hasUpperBound(range) {
    const readable = readableRange(range);
    if (readable === undefined)
        return false;
    return new semver__WEBPACK_IMPORTED_MODULE_0__.Range(readable).set.every((comparators) => comparators.some(({ operator, value }) => value !== '' && (operator === '' || operator === '<' || operator === '<=')));
}
/** A range that may come from a file nobody checked; undefined when it is none. */
function readableRange(range) {
    try {
        return normaliseRange(range);
    }
    catch {
        return undefined;
    }
}
/**
 * The version that follows a change.
 *
 * Below 1.0.0 a minor plays the major's part, and a patch the parts of minor and patch: 0.3.1 goes to 0.4.0 for a
 * breaking change and to 0.3.2 for every other. That is how node-semver's caret reads it: `^0.3.1` accepts 0.3.2
 * and stops at 0.4.0. Going to 1.0.0 is a promise that a person makes, never a computation.
 *
 * A pre-release stays one: 2.0.0-rc.1 already announces everything up to a major, so it goes to 2.0.0-rc.2;
 * 1.4.0-rc.1 announces no breaking change, so that one goes to 2.0.0-rc.0.
 * @throws BlueError BAD_VERSION when `current` is no version
 */
function nextVersion(current, bump) {
    const version = semver__WEBPACK_IMPORTED_MODULE_0__.parse(parseVersion(current));
    if (bump === 'none')
        return version.version;
    const step = version.major > 0 ? bump : bump === 'major' ? 'minor' : 'patch';
    const release = semver__WEBPACK_IMPORTED_MODULE_0__.inc(version.version, step);
    if (version.prerelease.length === 0)
        return release;
    if (semver__WEBPACK_IMPORTED_MODULE_0__.compare(release, releaseOf(version.version)) === 0)
        return semver__WEBPACK_IMPORTED_MODULE_0__.inc(version.version, 'prerelease');
    const label = version.prerelease.find((part) => typeof part === 'string');
    return label === undefined ? semver__WEBPACK_IMPORTED_MODULE_0__.inc(version.version, `pre${step}`) : semver__WEBPACK_IMPORTED_MODULE_0__.inc(version.version, `pre${step}`, String(label));
}
/** The release a pre-release leads to; a release is its own. */
function releaseOf(version) {
    const { major, minor, patch } = semver__WEBPACK_IMPORTED_MODULE_0__.parse(version);
    return `${major}.${minor}.${patch}`;
}
/** The largest of some bumps; `none` for none. */
function largestBump(all) {
    let largest = 0;
    for (const bump of all)
        largest = Math.max(largest, _model_js__WEBPACK_IMPORTED_MODULE_2__/* .bumps */ .k.indexOf(bump));
    return _model_js__WEBPACK_IMPORTED_MODULE_2__/* .bumps */ .k[largest];
}
/**
 * The largest change that the step between two versions may carry, in either direction.
 * Below 1.0.0 a step of the minor counts as major and a step of the patch as minor. A step that starts or ends at
 * a pre-release counts as what that pre-release announces: 2.0.0-rc.1 promises nothing about 2.0.0-rc.2.
 * @throws BlueError BAD_VERSION
 */
function bumpBetween(from, to) {
    const [low, high] = [parseVersion(from), parseVersion(to)].sort(semver__WEBPACK_IMPORTED_MODULE_0__.compare).map((text) => semver__WEBPACK_IMPORTED_MODULE_0__.parse(text));
    if (low.version === high.version)
        return 'none';
    const announced = low.prerelease.length > 0 && low.compareMain(high) === 0;
    const step = announced
        ? high.patch > 0 ? 'patch' : high.minor > 0 ? 'minor' : 'major'
        : low.major !== high.major ? 'major' : low.minor !== high.minor ? 'minor' : 'patch';
    if (high.major > 0 || step === 'major')
        return step;
    return step === 'minor' ? 'major' : 'minor';
}
/** Semantic precedence, for sorting: negative when `left` comes first. Both must be versions. */
function compareVersions(left, right) {
    return semver__WEBPACK_IMPORTED_MODULE_0__.compare(left, right);
}
/** Whether this is a pre-release: `2.0.0-rc.1`. */
function isPrerelease(version) {
    return (semver__WEBPACK_IMPORTED_MODULE_0__.prerelease(version)?.length ?? 0) > 0;
}
/** Whether a version lies above everything a range accepts. */
function isAbove(version, range) {
    const readable = readableRange(range);
    return readable !== undefined && semver__WEBPACK_IMPORTED_MODULE_0__.valid(version) !== null && semver__WEBPACK_IMPORTED_MODULE_0__.gtr(version, readable);
}
/**
 * Judges a version given by hand against the content it is given to.
 * A pre-release is large enough when the release it leads to is: content that asks for 1.4.0 may go out as 1.4.0-rc.1.
 * @param options.force excuses a version that is too small, as a warning; never one that decreases or stands still
 * @returns nothing, or one finding of the rules `version-not-bumped`, `version-decreased`, `version-too-small`
 * @throws BlueError BAD_VERSION when `given` is no version
 */
function checkGivenVersion(diff, given, options = {}) {
    const version = parseVersion(given);
    if (diff.from === undefined || diff.to === undefined)
        return [];
    const from = parseVersion(diff.from);
    const least = nextVersion(diff.from, diff.bump);
    if (semver__WEBPACK_IMPORTED_MODULE_0__.lt(version, from)) {
        return [{ rule: 'version-decreased', level: 'error', message: `${diff.contract} ${version} is lower than ${from}, which is published`, next: `Give ${least} or more` }];
    }
    if (diff.bump === 'none')
        return [];
    if (version === from) {
        return [{ rule: 'version-not-bumped', level: 'error', message: `${diff.contract} changes (${diff.bump}) but keeps the version ${from}: two contents under one version cannot be told apart`, next: `Give ${least} or more` }];
    }
    if (semver__WEBPACK_IMPORTED_MODULE_0__.gte(version, least) || semver__WEBPACK_IMPORTED_MODULE_0__.gte(releaseOf(version), releaseOf(least)))
        return [];
    const reason = diff.changes.find((change) => change.bump === diff.bump)?.reason;
    return [{
            rule: 'version-too-small',
            level: options.force === true ? 'warning' : 'error',
            message: `${diff.contract} ${version} is too small for a ${diff.bump} change${reason === undefined ? '' : `: ${reason}`}`,
            next: `Give ${least} or more, or --force`,
        }];
}
function quote(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}


/***/ })

};
