export const id = 7144;
export const ids = [7144];
export const modules = {

/***/ 87144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ parseTerraformJson)
/* harmony export */ });
/* harmony import */ var _policy_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96238);
/* harmony import */ var _policy_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17699);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48643);
/** Reads Terraform's JSON syntax into the same shape as HCL (https://developer.hashicorp.com/terraform/language/syntax/json). */



/** How many labels each block of a file has. */
const labels = { resource: 2, data: 2, module: 1, variable: 1, output: 1, provider: 1, locals: 0, terraform: 0 };
/** JSON does not tell nested blocks from attributes; these are blocks wherever grants are made. */
const nested = new Set(['statement', 'condition', 'principals', 'not_principals', 'inline_policy', 'content', 'dynamic']);
function parseTerraformJson(text) {
    const read = (0,_policy_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .V)(text);
    if ('fault' in read)
        return { body: { attributes: new Map(), blocks: [] }, faults: [read.fault] };
    const attributes = new Map();
    const blocks = [];
    for (const root of (0,_policy_value_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(read.value)) {
        if (root.kind !== 'map')
            continue;
        for (const [type, content] of root.entries) {
            const depth = Object.hasOwn(labels, type) ? labels[type] : undefined;
            if (depth === undefined)
                attributes.set(type, expressionOf(content));
            else
                addBlocks(type, content, depth, [], blocks);
        }
    }
    return { body: { attributes, blocks }, faults: [] };
}
function addBlocks(type, content, depth, names, blocks) {
    for (const item of (0,_policy_value_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(content)) {
        if (item.kind !== 'map')
            continue;
        if (depth > 0) {
            for (const [name, inner] of item.entries)
                if (name !== '//')
                    addBlocks(type, inner, depth - 1, [...names, name], blocks);
        }
        else {
            blocks.push({ type, labels: names, body: bodyOf(item), line: item.line });
        }
    }
}
function bodyOf(map) {
    const attributes = new Map();
    const blocks = [];
    for (const [name, value] of map.entries) {
        if (name === '//')
            continue;
        if (name === 'dynamic')
            addBlocks('dynamic', value, 1, [], blocks);
        else if (nested.has(name))
            addBlocks(name, value, 0, [], blocks);
        else
            attributes.set(name, expressionOf(value));
    }
    return { attributes, blocks };
}
/** A JSON value as an expression: texts are templates, and one that is only an interpolation is its value. */
function expressionOf(value) {
    const { line } = value;
    switch (value.kind) {
        case 'list':
            return { kind: 'tuple', items: value.items.map(expressionOf), line, code: 'list' };
        case 'map':
            return {
                kind: 'object',
                entries: [...value.entries].map(([name, each]) => [{ kind: 'template', parts: [name], textLine: line, line, code: name }, expressionOf(each)]),
                line,
                code: 'object',
            };
        case 'unknown':
            return { kind: 'unknown', line, code: value.code };
        case 'text': {
            const text = (0,_policy_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(value) ?? '';
            const template = text.includes('${') || text.includes('%{') ? (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTemplate */ .Q)(text) : undefined;
            return template === undefined ? { kind: 'template', parts: [text], textLine: line, line, code: text } : moved(template, line);
        }
    }
}
/** A template parsed on its own starts at line 1; its place is the line of its JSON string. */
function moved(expression, line) {
    if (expression.kind !== 'template')
        return { ...expression, line };
    return { ...expression, line, textLine: line, parts: expression.parts.map((part) => (typeof part === 'string' ? part : { ...part, line })) };
}


/***/ }),

/***/ 48643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseTemplate),
/* harmony export */   u: () => (/* binding */ parseTerraform)
/* harmony export */ });
/** How deep blocks and expressions may nest. */
const deepest = 100;
/** How many faults of a file are told: one that is no Terraform at all has one in every line. */
const mostFaults = 20;
class ParseFault extends Error {
    line;
    constructor(reason, line) {
        super(reason);
        this.line = line;
    }
}
const word = /[\p{L}_][\p{L}\p{N}_-]*/uy;
const numeral = /\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const operator = /==|!=|<=|>=|&&|\|\||[-+*/%<>]/y;
const heredocStart = /<<-?([\p{L}_][\p{L}\p{N}_-]*)\r?\n/uy;
/** A block that only a file holds: where one of these starts a line, whatever came before has ended. */
const topLevel = /^(?:resource|data|module|variable|locals|output|provider|terraform)\b[^=\n]*\{/;
/** How much of an expression's code is kept. */
const shown = 120;
/**
 * Numbers for what is not kept of it: equal code is taken for one bucket, so what is cut off must be equal, too. A sum of many parts is
 * asked for again with each of them, from one place on: it goes on where it was.
 */
function makeSums(text) {
    let last = { from: -1, to: -1, sum: 0 };
    return (from, to) => {
        let { sum, to: at } = last.from === from && last.to <= to ? last : { sum: 0, to: from };
        for (; at < to; at++)
            sum = (Math.imul(sum, 31) + text.charCodeAt(at)) >>> 0;
        last = { from, to, sum };
        return sum.toString(36);
    };
}
/**
 * Reads a file.
 * @param text its text
 * @returns its body, and what could not be read
 */
function parseTerraform(text) {
    const reader = makeReader(text);
    const faults = [];
    const attributes = new Map();
    const blocks = [];
    reader.readBody(attributes, blocks, faults, 0);
    const comment = reader.openComment();
    if (comment !== undefined)
        faults.push({ line: comment, reason: 'a comment does not end' });
    return { body: { attributes, blocks }, faults };
}
/**
 * Reads a template, the content of a file that `templatefile` fills in.
 * @returns a template expression; undefined when it cannot be read
 */
function parseTemplate(text) {
    try {
        return makeReader(text).readWholeTemplate();
    }
    catch (error) {
        if (error instanceof ParseFault)
            return undefined;
        throw error;
    }
}
function makeReader(text) {
    let at = 0;
    let limit = text.length;
    let depth = 0;
    /** The line of a comment that nothing ends. */
    let openComment;
    const lineStarts = [0];
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1))
        lineStarts.push(i + 1);
    function lineAt(offset) {
        let low = 0;
        let high = lineStarts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((lineStarts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low + 1;
    }
    function fail(reason) {
        throw new ParseFault(reason, lineAt(at));
    }
    function match(pattern) {
        pattern.lastIndex = at;
        const found = pattern.exec(text);
        return found === null || at + found[0].length > limit ? undefined : found;
    }
    function skip(newlines) {
        while (at < limit) {
            const c = text[at];
            if (c === ' ' || c === '\t' || c === '\r' || c === '\ufeff' || (newlines && c === '\n'))
                at++;
            else if (c === '#' || text.startsWith('//', at))
                at = endOfLine();
            else if (text.startsWith('/*', at)) {
                const end = text.indexOf('*/', at + 2);
                if (end < 0)
                    openComment ??= lineAt(at);
                at = end < 0 ? limit : end + 2;
            }
            else
                return;
        }
    }
    function endOfLine() {
        const end = text.indexOf('\n', at);
        return end < 0 || end > limit ? limit : end;
    }
    /** Inside brackets a line end is just space; elsewhere it ends the expression. */
    let brackets = 0;
    function space() {
        skip(brackets > 0);
    }
    function take(token) {
        space();
        if (at >= limit || !text.startsWith(token, at))
            return false;
        at += token.length;
        return true;
    }
    function expect(token) {
        if (!take(token))
            fail(`expected ${token}`);
    }
    function readWord() {
        space();
        const found = match(word);
        if (found === undefined)
            return undefined;
        at += found[0].length;
        return found[0];
    }
    const sumOf = makeSums(text);
    function codeFrom(start) {
        const code = text.slice(start, Math.min(at, start + shown)).replace(/\s+/g, ' ').trim();
        return at > start + shown ? `${code}… #${sumOf(start + shown, at)}` : code;
    }
    function nested(read) {
        if (++depth > deepest) {
            depth = 0;
            fail('it nests too deep');
        }
        const result = read();
        depth--;
        return result;
    }
    function readBody(attributes, blocks, faults, level) {
        for (;;) {
            skip(true);
            if (at >= limit)
                return;
            if (text[at] === '}') {
                if (level > 0)
                    return;
                // One too many at the top: what was meant to be in a block is read as if it were outside.
                if (faults.length === 0)
                    faults.push({ line: lineAt(at), reason: 'a } without its {' });
                at++;
                continue;
            }
            if (level > 0 && (at === 0 || text[at - 1] === '\n') && topLevel.test(text.slice(at, Math.min(endOfLine(), at + 300)))) {
                faults.push({ line: lineAt(at), reason: 'a block before this one does not end' });
                return;
            }
            const start = at;
            try {
                brackets = 0;
                depth = level;
                readEntry(attributes, blocks, faults, level);
            }
            catch (error) {
                if (!(error instanceof ParseFault))
                    throw error;
                if (faults.length < mostFaults)
                    faults.push({ line: error.line, reason: error.message });
                at = Math.max(at, start);
                at = Math.max(endOfLine(), start + 1);
            }
        }
    }
    function readEntry(attributes, blocks, faults, level) {
        const start = at;
        const name = text[at] === '"' ? readQuoted() : readWord();
        if (name === undefined)
            fail('expected a name');
        skip(false);
        if (text[at] === '=' && text[at + 1] !== '=') {
            at++;
            attributes.set(name, readExpression());
            // The syntax before Terraform 0.12 allowed a comma here.
            if (text[at] === ',')
                at++;
            return;
        }
        const labels = [];
        for (;;) {
            skip(false);
            if (text[at] === '{')
                break;
            const label = text[at] === '"' ? readQuoted() : readWord();
            if (label === undefined)
                fail('expected a block');
            labels.push(label);
        }
        at++;
        if (level >= deepest)
            fail('it nests too deep');
        const inner = { attributes: new Map(), blocks: [] };
        readBody(inner.attributes, inner.blocks, faults, level + 1);
        if (text[at] === '}')
            at++;
        // A file that was cut off: what is lost may be a Deny.
        else if (at >= limit && faults.length === 0)
            faults.push({ line: lineAt(start), reason: 'a block does not end' });
        blocks.push({ type: name, labels, body: inner, line: lineAt(start) });
    }
    /** A label or key in quotes, as plain text. */
    function readQuoted() {
        const expression = readString();
        return expression.kind === 'template' ? expression.parts.filter((part) => typeof part === 'string').join('') : '';
    }
    function readExpression() {
        return nested(() => {
            space();
            const start = at;
            const condition = readOperation(0);
            if (!take('?'))
                return condition;
            const yes = inBrackets(readExpression);
            inBrackets(() => expect(':'));
            const no = inBrackets(readExpression);
            return { kind: 'conditional', condition, yes, no, line: lineAt(start), code: codeFrom(start) };
        });
    }
    /** Reads with line ends as space; used where Terraform's formatter breaks long conditionals. */
    function inBrackets(read) {
        skip(true);
        return read();
    }
    const levels = [['||'], ['&&'], ['==', '!='], ['<', '>', '<=', '>='], ['+', '-'], ['*', '/', '%']];
    function readOperation(level) {
        const symbols = levels[level];
        if (symbols === undefined)
            return readUnary();
        space();
        const start = at;
        let left = readOperation(level + 1);
        for (;;) {
            space();
            const found = match(operator);
            if (found === undefined || !symbols.includes(found[0]))
                return left;
            at += found[0].length;
            const right = inBrackets(() => readOperation(level + 1));
            left = { kind: 'operation', operator: found[0], operands: [left, right], line: lineAt(start), code: codeFrom(start) };
        }
    }
    function readUnary() {
        space();
        const start = at;
        if (text[at] === '!' || text[at] === '-') {
            const symbol = text.charAt(at++);
            const operand = nested(readUnary);
            return { kind: 'operation', operator: symbol, operands: [operand], line: lineAt(start), code: codeFrom(start) };
        }
        return readPostfix(start, readPrimary());
    }
    function readPostfix(start, first) {
        let value = first;
        for (;;) {
            const place = { line: lineAt(start) };
            // `f(list...)`: the dots belong to the call.
            if (text[at] === '.' && at < limit && !text.startsWith('...', at)) {
                at++;
                if (text[at] === '*') {
                    at++;
                    value = { kind: 'splat', of: value, ...place, code: codeFrom(start) };
                    continue;
                }
                const number = match(numeral);
                if (number !== undefined) {
                    at += number[0].length;
                    const index = { kind: 'literal', text: number[0], ...place, code: number[0] };
                    value = { kind: 'index', of: value, index, ...place, code: codeFrom(start) };
                    continue;
                }
                const name = readWord();
                if (name === undefined)
                    fail('expected an attribute');
                value = { kind: 'attribute', of: value, name, ...place, code: codeFrom(start) };
            }
            else if (text[at] === '[' && at < limit) {
                at++;
                brackets++;
                if (take('*')) {
                    expect(']');
                    brackets--;
                    value = { kind: 'splat', of: value, ...place, code: codeFrom(start) };
                    continue;
                }
                const index = readExpression();
                expect(']');
                brackets--;
                value = { kind: 'index', of: value, index, ...place, code: codeFrom(start) };
            }
            else {
                return value;
            }
        }
    }
    function readPrimary() {
        space();
        const start = at;
        const line = lineAt(start);
        const c = at < limit ? text[at] : undefined;
        if (c === '"')
            return readString();
        if (c === '<') {
            const heredoc = match(heredocStart);
            if (heredoc !== undefined)
                return readHeredoc(start, heredoc);
        }
        if (c === '(') {
            at++;
            brackets++;
            const inner = readExpression();
            expect(')');
            brackets--;
            return inner;
        }
        if (c === '[')
            return readTuple(start);
        if (c === '{')
            return readObject(start);
        const number = match(numeral);
        if (number !== undefined) {
            at += number[0].length;
            return { kind: 'literal', text: number[0], line, code: number[0] };
        }
        const name = readWord();
        if (name === undefined)
            fail('expected an expression');
        if (name === 'true' || name === 'false' || name === 'null')
            return { kind: 'literal', text: name, line, code: name };
        let full = name;
        // Functions of providers: `provider::aws::arn_parse(…)`.
        while (text.startsWith('::', at) && at < limit) {
            at += 2;
            full += `::${readWord() ?? fail('expected a name')}`;
        }
        if (text[at] !== '(' || at >= limit)
            return { kind: 'name', name: full, line, code: full };
        at++;
        brackets++;
        const given = [];
        let spread = false;
        while (!take(')')) {
            given.push(readExpression());
            if (take('...'))
                spread = true;
            if (!take(',')) {
                expect(')');
                break;
            }
        }
        brackets--;
        return { kind: 'call', name: full, arguments: given, spread, line, code: codeFrom(start) };
    }
    function readTuple(start) {
        at++;
        brackets++;
        const loop = readFor(start, ']');
        if (loop !== undefined)
            return loop;
        const items = [];
        while (!take(']')) {
            items.push(readExpression());
            if (!take(',')) {
                expect(']');
                break;
            }
        }
        brackets--;
        return { kind: 'tuple', items, line: lineAt(start), code: codeFrom(start) };
    }
    function readObject(start) {
        at++;
        const outer = brackets;
        brackets = 1;
        const loop = readFor(start, '}');
        if (loop !== undefined) {
            brackets = outer;
            return loop;
        }
        const entries = [];
        for (;;) {
            brackets = 1;
            if (take('}'))
                break;
            const key = readExpression();
            if (!take('=') && !take(':'))
                fail('expected = in an object');
            brackets = 0;
            skip(true);
            const value = readExpression();
            entries.push([key, value]);
            brackets = 0;
            // A comma or a line end parts entries.
            skip(false);
            if (text[at] === ',')
                at++;
        }
        brackets = outer;
        return { kind: 'object', entries, line: lineAt(start), code: codeFrom(start) };
    }
    function readFor(start, end) {
        space();
        const before = at;
        if (readWord() !== 'for') {
            at = before;
            return undefined;
        }
        const first = readWord();
        // `{ for = 1 }` is an object with an odd key.
        if (first === undefined) {
            at = before;
            return undefined;
        }
        const second = take(',') ? readWord() : undefined;
        if (readWord() !== 'in')
            fail('expected in');
        const collection = readExpression();
        expect(':');
        let result = readExpression();
        let resultKey;
        let grouped = false;
        if (take('=>')) {
            resultKey = result;
            result = readExpression();
            grouped = take('...');
        }
        let condition;
        space();
        if (text.startsWith('if', at)) {
            at += 2;
            condition = readExpression();
        }
        expect(end);
        if (end === ']')
            brackets--;
        return {
            kind: 'for',
            key: second === undefined ? undefined : first,
            value: second ?? first,
            collection,
            resultKey,
            result,
            condition,
            grouped,
            line: lineAt(start),
            code: codeFrom(start),
        };
    }
    function readString() {
        const start = at;
        at++;
        const textLine = lineAt(at);
        const parts = readParts(true);
        if (text[at] !== '"')
            fail('a string does not end');
        at++;
        return { kind: 'template', parts, textLine, line: lineAt(start), code: codeFrom(start) };
    }
    function readHeredoc(start, found) {
        const content = start + found[0].length;
        const ending = new RegExp(`^[ \\t]*${found[1]?.replace(/[^\p{L}\p{N}_]/gu, '\\$&') ?? ''}[ \\t]*\\r?$`, 'mu');
        const closing = ending.exec(text.slice(content, limit));
        if (closing === null)
            fail('a heredoc does not end');
        const outer = limit;
        at = content;
        limit = content + closing.index;
        let parts;
        try {
            parts = readParts(false);
            if (at < limit)
                fail('a directive without its start');
        }
        finally {
            limit = outer;
        }
        at = content + closing.index + closing[0].length;
        return { kind: 'template', parts, textLine: lineAt(content), line: lineAt(start), code: codeFrom(start) };
    }
    /** The parts of a template up to the closing quote, or up to the limit. */
    function readParts(quoted) {
        const parts = [];
        let run = '';
        function flush() {
            if (run !== '')
                parts.push(run);
            run = '';
        }
        while (at < limit) {
            const c = text.charAt(at);
            if (quoted && c === '"')
                break;
            if (quoted && c === '\n')
                fail('a string does not end');
            if (quoted && c === '\\') {
                const escape = text.charAt(at + 1);
                const code = escape === 'u' ? text.slice(at + 2, at + 6) : escape === 'U' ? text.slice(at + 2, at + 10) : '';
                if (code !== '' && /^[0-9a-fA-F]+$/.test(code))
                    run += String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff));
                else
                    run += { n: '\n', t: '\t', r: '\r' }[escape] ?? escape;
                at += 2 + code.length;
            }
            else if (text.startsWith('$${', at) || text.startsWith('%%{', at)) {
                run += text.slice(at + 1, at + 3);
                at += 3;
            }
            else if (text.startsWith('${', at)) {
                flush();
                parts.push(readInterpolation());
            }
            else if (text.startsWith('%{', at)) {
                flush();
                if (directiveWord() !== undefined && endings.includes(directiveWord() ?? ''))
                    return parts;
                parts.push(readDirective(quoted));
            }
            else {
                run += c;
                at++;
            }
        }
        flush();
        return parts;
    }
    const endings = ['else', 'endif', 'endfor'];
    /** The word of the directive that starts here. */
    function directiveWord() {
        return /^%\{~?\s*(\w+)/.exec(text.slice(at, at + 40))?.[1];
    }
    function openDirective() {
        at += 2;
        if (text[at] === '~')
            at++;
        readWord();
    }
    function closeDirective() {
        space();
        if (text[at] === '~')
            at++;
        expect('}');
    }
    /** The text between two directives, as a template. */
    function readBranch(quoted) {
        const start = at;
        const parts = nested(() => readParts(quoted));
        return { kind: 'template', parts, textLine: lineAt(start), line: lineAt(start), code: codeFrom(start) };
    }
    /** `%{ if c }a%{ else }b%{ endif }` is `c ? a : b`, and `%{ for x in l }a%{ endfor }` the loop's texts together. */
    function readDirective(quoted) {
        const start = at;
        const place = { line: lineAt(start) };
        const kind = directiveWord();
        const outer = brackets;
        brackets = 1;
        openDirective();
        if (kind === 'if') {
            const condition = readExpression();
            closeDirective();
            const yes = readBranch(quoted);
            let no = { kind: 'template', parts: [''], textLine: place.line, ...place, code: '' };
            if (directiveWord() === 'else') {
                openDirective();
                closeDirective();
                no = readBranch(quoted);
            }
            if (directiveWord() !== 'endif')
                fail('a directive does not end');
            openDirective();
            closeDirective();
            brackets = outer;
            return { kind: 'conditional', condition, yes, no, ...place, code: codeFrom(start) };
        }
        if (kind !== 'for')
            fail('an unknown directive');
        const first = readWord();
        const second = take(',') ? readWord() : undefined;
        if (first === undefined || readWord() !== 'in')
            fail('expected in');
        const collection = readExpression();
        closeDirective();
        const result = readBranch(quoted);
        if (directiveWord() !== 'endfor')
            fail('a directive does not end');
        openDirective();
        closeDirective();
        brackets = outer;
        const code = codeFrom(start);
        const each = {
            kind: 'for',
            key: second === undefined ? undefined : first,
            value: second ?? first,
            collection,
            resultKey: undefined,
            result,
            condition: undefined,
            grouped: false,
            ...place,
            code,
        };
        const empty = { kind: 'template', parts: [''], textLine: place.line, ...place, code: '""' };
        return { kind: 'call', name: 'join', arguments: [empty, each], spread: false, ...place, code };
    }
    function readInterpolation() {
        at += 2;
        if (text[at] === '~')
            at++;
        const outer = brackets;
        brackets = 1;
        const value = readExpression();
        space();
        if (text[at] === '~')
            at++;
        expect('}');
        brackets = outer;
        return value;
    }
    function readWholeTemplate() {
        const parts = readParts(false);
        if (at < limit)
            fail('a directive without its start');
        return { kind: 'template', parts, textLine: 1, line: 1, code: 'template' };
    }
    return { readBody, readWholeTemplate, openComment: () => openComment };
}


/***/ })

};
