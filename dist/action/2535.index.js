export const id = 2535;
export const ids = [2535,8473];
export const modules = {

/***/ 8473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Lr: () => (/* binding */ maximumNesting),
/* harmony export */   NJ: () => (/* binding */ createLineFinder),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   s6: () => (/* binding */ nothing)
/* harmony export */ });
/** The common form: the little language that every front end lowers its files to, and the one resolver reads. */
const unknown = { kind: 'other', parts: [] };
const nothing = { kind: 'nothing' };
/** Beyond this nesting an expression or statement is not followed: no input overflows the stack. */
const maximumNesting = 250;
/**
 * `a + b + c`. What stands before the first text may be numbers, which are added: `i + 1 + ".bin"`.
 * @param firstText which operand is the first that is written as a text; -1 for none
 * @param mixes whether the language adds a number to a text: where it does not, one text makes all of them texts
 */
function sumOf(parts, firstText, mixes) {
    if (firstText === -1)
        return { kind: 'join', parts, isSum: true };
    if (firstText < 2 || !mixes)
        return { kind: 'join', parts };
    return { kind: 'join', parts: [{ kind: 'join', parts: parts.slice(0, firstText), isSum: true }, ...parts.slice(firstText)] };
}
/** Finds lines by offset; one pass to build, a binary search to ask. */
function createLineFinder(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return function lineAt(offset) {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low + 1;
    };
}


/***/ }),

/***/ 2535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lowerTerraform: () => (/* binding */ lowerTerraform)
/* harmony export */ });
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8473);
/* harmony import */ var _terraform_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8643);
/** Terraform to the common form, as far as it writes, reads or points at objects: blocks become calls, locals become names. */


/**
 * Lowers one `.tf` file.
 * @returns its common form; never throws
 */
function lowerTerraform(path, text) {
    const { body, faults } = (0,_terraform_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTerraform */ .u)(text);
    const statements = [];
    for (const block of body.blocks)
        if (block.type === 'locals')
            locals(block.body, statements);
    for (const block of body.blocks)
        if (block.type === 'resource')
            bucketNames(block, statements);
    for (const block of body.blocks)
        lowerBlock(block, statements);
    return { path, language: 'hcl', body: statements, problems: faults.slice(0, 20).map(({ line, reason }) => ({ line, reason })) };
}
function locals(body, into) {
    for (const [name, value] of body.attributes)
        into.push({ kind: 'assign', target: { kind: 'name', name: `local.${name}` }, value: expression(value, 0), line: value.line });
}
/** `aws_s3_bucket.x.id` is the bucket's name. */
function bucketNames(block, into) {
    const [type, name] = block.labels;
    const bucket = block.body.attributes.get('bucket');
    if (type === undefined || name === undefined || !bucket || !/^aws_s3_(bucket|object|bucket_object)$/.test(type))
        return;
    const value = expression(bucket, 0);
    for (const attribute of type === 'aws_s3_bucket' ? ['id', 'bucket'] : ['bucket'])
        into.push({ kind: 'assign', target: { kind: 'name', name: `${type}.${name}.${attribute}` }, value, line: block.line });
    const key = block.body.attributes.get('key');
    if (key)
        for (const attribute of ['key', 'id'])
            into.push({ kind: 'assign', target: { kind: 'name', name: `${type}.${name}.${attribute}` }, value: expression(key, 0), line: block.line });
}
function lowerBlock(block, into) {
    if (block.type === 'terraform') {
        for (const inner of block.body.blocks)
            if (inner.type === 'backend')
                into.push(callOf(`terraform.backend_${inner.labels[0] ?? ''}`, inner.body, inner.line));
        return;
    }
    if (block.type !== 'resource' && block.type !== 'data')
        return;
    const [type] = block.labels;
    if (type === undefined)
        return;
    const call = callOf(`terraform.${block.type === 'data' ? 'data_' : ''}${type}`, block.body, block.line);
    const over = block.body.attributes.get('for_each');
    if (!over) {
        into.push(call);
        return;
    }
    into.push({
        kind: 'loop',
        bindings: [
            {
                target: { kind: 'parts', parts: [{ key: 0, target: { kind: 'name', name: 'each.key' } }, { key: 1, target: { kind: 'name', name: 'each.value' } }] },
                iterable: { kind: 'call', callee: { kind: 'name', name: 'terraform.for_each' }, args: [{ value: expression(over, 0) }], line: block.line },
            },
        ],
        tests: [],
        body: [call],
    });
}
function callOf(name, body, line) {
    const { entries } = dictOf(body, 0);
    const args = entries.flatMap((entry) => (entry.key?.kind === 'text' ? [{ name: entry.key.value, value: entry.value }] : []));
    return { kind: 'expression', value: { kind: 'call', callee: { kind: 'name', name }, args, line } };
}
function dictOf(body, depth) {
    const entries = [];
    for (const [name, value] of body.attributes)
        entries.push({ key: { kind: 'text', value: name }, value: expression(value, depth + 1) });
    if (depth < 8)
        for (const block of body.blocks)
            entries.push({ key: { kind: 'text', value: block.type }, value: dictOf(block.body, depth + 1) });
    return { kind: 'dict', entries };
}
function expression(source, depth) {
    if (depth > _form_js__WEBPACK_IMPORTED_MODULE_0__/* .maximumNesting */ .Lr)
        return _form_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5;
    const inner = (each) => expression(each, depth + 1);
    switch (source.kind) {
        case 'literal':
            return { kind: 'text', value: source.text };
        case 'template':
            return { kind: 'join', parts: source.parts.map((part) => (typeof part === 'string' ? { kind: 'text', value: part } : inner(part))) };
        case 'name':
        case 'attribute':
        case 'index': {
            const name = dotted(source);
            if (name !== undefined)
                return { kind: 'name', name };
            if (source.kind === 'attribute')
                return { kind: 'member', object: inner(source.of), name: source.name };
            return source.kind === 'index' ? { kind: 'index', object: inner(source.of), index: inner(source.index) } : _form_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5;
        }
        case 'tuple':
            return { kind: 'list', items: source.items.map(inner) };
        case 'object':
            return { kind: 'dict', entries: source.entries.map(([key, value]) => ({ key: key.kind === 'name' ? { kind: 'text', value: key.name } : inner(key), value: inner(value) })) };
        case 'conditional':
            return { kind: 'choice', tests: [], options: [inner(source.yes), inner(source.no)] };
        case 'for':
            return {
                kind: 'each',
                element: inner(source.result),
                ...(source.resultKey ? { key: inner(source.resultKey) } : {}),
                bindings: [
                    source.key === undefined
                        ? { target: { kind: 'name', name: source.value }, iterable: inner(source.collection) }
                        : { target: { kind: 'parts', parts: [{ key: 0, target: { kind: 'name', name: source.key } }, { key: 1, target: { kind: 'name', name: source.value } }] }, iterable: inner(source.collection), over: 'entries' },
                ],
                tests: [],
            };
        case 'call':
            return call(source.name, source.arguments.map(inner), source.line);
        default:
            return _form_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5;
    }
}
/** `local.x`, `aws_s3_bucket.x.id`, `each.value`: one name. */
function dotted(source) {
    if (source.kind === 'name')
        return source.name;
    // `aws_s3_bucket.x[0].id`: a counted resource is like the others.
    if (source.kind === 'index' && source.index.kind === 'literal')
        return dotted(source.of);
    if (source.kind !== 'attribute')
        return undefined;
    const before = dotted(source.of);
    if (before === undefined)
        return undefined;
    // Deeper than the name itself: a member of its value.
    const parts = before.split('.').length;
    if ((before.startsWith('local.') || before.startsWith('each.')) && parts >= 2)
        return undefined;
    return parts >= 3 ? undefined : `${before}.${source.name}`;
}
function call(name, args, line) {
    const [first = _form_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5, second = _form_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5] = args;
    const method = (object, method, rest) => ({ kind: 'call', callee: { kind: 'member', object, name: method }, args: rest.map((value) => ({ value })), line });
    switch (name) {
        case 'format':
            return { kind: 'call', callee: { kind: 'name', name: 'fmt.Sprintf' }, args: args.map((value) => ({ value })), line };
        case 'join':
            return method(first, 'join', [second]);
        case 'toset':
        case 'tolist':
        case 'tostring':
        case 'nonsensitive':
            return first;
        case 'concat':
            return { kind: 'list', items: args.map((value) => ({ kind: 'spread', value })) };
        case 'merge':
            return { kind: 'dict', entries: args.map((value) => ({ value })) };
        case 'lower':
        case 'upper':
            return method(first, name, []);
        case 'replace':
            return method(first, 'replace', args.slice(1));
        case 'trimsuffix':
            return method(first, 'removesuffix', [second]);
        case 'trimprefix':
            return method(first, 'removeprefix', [second]);
        case 'basename':
            return { kind: 'call', callee: { kind: 'name', name: 'os.path.basename' }, args: [{ value: first }], line };
        case 'coalesce':
        case 'try':
            return { kind: 'choice', tests: [], options: args };
        default:
            return { kind: 'other', parts: args };
    }
}


/***/ })

};
