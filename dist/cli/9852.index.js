export const id = 9852;
export const ids = [9852,7471];
export const modules = {

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

/***/ 17471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkValue: () => (/* binding */ checkValue)
});

// EXTERNAL MODULE: ./lib/core/inclusion/budget.js
var inclusion_budget = __webpack_require__(15877);
// EXTERNAL MODULE: ./lib/core/inclusion/languages.js
var inclusion_languages = __webpack_require__(321);
// EXTERNAL MODULE: ./lib/core/inclusion/pattern.js
var inclusion_pattern = __webpack_require__(31852);
// EXTERNAL MODULE: ./lib/core/inclusion/values.js
var values = __webpack_require__(42862);
// EXTERNAL MODULE: ./lib/core/names.js
var names = __webpack_require__(36599);
// EXTERNAL MODULE: ./lib/core/document.js
var core_document = __webpack_require__(79282);
;// CONCATENATED MODULE: ./lib/core/value-schema.js
/** Somebody else's schema made safe to compile: known keywords, references inside the realm, a bound on the work. */




const MAX_NODES = 5_000;
const MAX_DEPTH = 64;
/** How many schemas may apply to one place, one through the other. */
const MAX_CHAIN = 200;
/**
 * Keywords that ajv evaluates without surprises. `$dynamicRef`, `$recursiveRef`, `$data`, `$vocabulary` and whatever is
 * not known here could mean more than is seen, so they make the answer "undecided". `x-…` are annotations.
 */
const KEYWORDS = {
    $schema: 'data', $id: 'data', $anchor: 'data', $ref: 'data', $comment: 'data', $defs: 'map', definitions: 'map',
    title: 'data', description: 'data', default: 'data', examples: 'data', deprecated: 'data', readOnly: 'data', writeOnly: 'data',
    type: 'data', enum: 'data', const: 'data', format: 'data', contentEncoding: 'data', contentMediaType: 'data', contentSchema: 'schema',
    multipleOf: 'data', minimum: 'data', maximum: 'data', exclusiveMinimum: 'data', exclusiveMaximum: 'data',
    minLength: 'data', maxLength: 'data', pattern: 'data',
    minItems: 'data', maxItems: 'data', uniqueItems: 'data', minContains: 'data', maxContains: 'data',
    minProperties: 'data', maxProperties: 'data', required: 'data', dependentRequired: 'data',
    items: 'items', prefixItems: 'list', additionalItems: 'schema', contains: 'schema', unevaluatedItems: 'schema',
    properties: 'map', patternProperties: 'map', additionalProperties: 'schema', propertyNames: 'schema', unevaluatedProperties: 'schema',
    dependentSchemas: 'map', dependencies: 'dependencies',
    allOf: 'list', anyOf: 'list', oneOf: 'list', not: 'schema', if: 'schema', then: 'schema', else: 'schema',
};
const BASE = 'realm:///';
/**
 * Copies a schema and every contract it reaches, with references written out and annotations of others dropped.
 * @param schema inline, or one of `contracts` itself: then its references are relative to its path
 * @throws Undecided with the reason
 */
function prepareSchema(schema, contracts) {
    const ownPath = [...contracts].find(([, each]) => each === schema)?.[0] ?? 'value.schema.yaml';
    const draft = draftOf(schema);
    const documents = new Map();
    const pending = [[ownPath, schema]];
    let nodes = 0;
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const [path, document] = next;
        if (documents.has(BASE + path))
            continue;
        if (draftOf(document) !== draft)
            throw undecided('$schema', 'schemas of two drafts are used together');
        const copied = copySchema(document, {
            draft,
            count: () => {
                nodes += 1;
                if (nodes > MAX_NODES)
                    throw undecided('', `the schema has more than ${MAX_NODES} parts`);
            },
            resolve: (reference) => {
                const target = resolveReference(reference, path, contracts, document);
                const other = target.path === path ? document : contracts.get(target.path);
                pending.push([target.path, other]);
                const { fragment } = target;
                const pointer = fragment === '' || fragment.startsWith('/') ? fragment : findAnchor(other, fragment);
                if (pointer === undefined)
                    throw leadsNowhere(reference);
                return `${BASE}${target.path}#${pointer}`;
            },
        }, 1);
        documents.set(BASE + path, copied);
    }
    return { draft, root: BASE + ownPath, documents };
}
function undecided(keyword, reason) {
    return new inclusion_budget/* Undecided */.O({ keyword, pointer: '', reason });
}
/** The draft a schema says, else the one its words belong to; without any sign the newer one. */
function draftOf(schema) {
    if (!(0,values/* isObject */.Gv)(schema))
        return '2020-12';
    const said = (0,values/* own */.ZV)(schema, '$schema');
    if (typeof said === 'string') {
        if (/^https?:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/.test(said))
            return '2020-12';
        if (/^https?:\/\/json-schema\.org\/draft-0[67]\/schema#?$/.test(said))
            return '07';
        throw undecided('$schema', `the dialect ${(0,names/* quoteShort */.pf)(said)} is not known; use draft-07 or 2020-12`);
    }
    return usesOldWords(schema, 0) ? '07' : '2020-12';
}
function usesOldWords(node, depth) {
    if (depth > MAX_DEPTH || !(0,values/* isObject */.Gv)(node))
        return false;
    if (Array.isArray((0,values/* own */.ZV)(node, 'items')) || (0,values/* own */.ZV)(node, 'additionalItems') !== undefined || (0,values/* own */.ZV)(node, 'dependencies') !== undefined)
        return true;
    return childSchemas(node).some((child) => usesOldWords(child, depth + 1));
}
/** The schemas directly inside a schema. */
function childSchemas(node) {
    const children = [];
    for (const [keyword, value] of Object.entries(node)) {
        const holds = KEYWORDS[keyword];
        if (holds === 'schema' || (holds === 'items' && !Array.isArray(value)))
            children.push(value);
        else if (Array.isArray(value) && (holds === 'list' || holds === 'items'))
            children.push(...value);
        else if ((0,values/* isObject */.Gv)(value) && (holds === 'map' || holds === 'dependencies'))
            children.push(...Object.values(value).filter((each) => !Array.isArray(each)));
    }
    return children;
}
function copySchema(node, copying, depth) {
    copying.count();
    if (typeof node === 'boolean')
        return node;
    if (!(0,values/* isObject */.Gv)(node))
        throw undecided('', 'a schema has to be a map of keywords, true or false');
    if (depth > MAX_DEPTH)
        throw undecided('', `the schema is nested deeper than ${MAX_DEPTH} levels`);
    const copy = (value) => copySchema(value, copying, depth + 1);
    const copyMap = (value, keyword) => {
        if (!(0,values/* isObject */.Gv)(value))
            throw undecided(keyword, `${keyword} has to be a map`);
        return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copy(each)]));
    };
    const result = {};
    for (const [keyword, value] of Object.entries(node)) {
        if (keyword.startsWith('x-'))
            continue;
        const holds = Object.hasOwn(KEYWORDS, keyword) ? KEYWORDS[keyword] : undefined;
        if (holds === undefined)
            throw undecided(keyword, `the keyword ${(0,names/* quoteShort */.pf)(keyword)} is not known`);
        // The documents have URIs of their own; references were resolved against what was written here.
        if (keyword === '$id' || keyword === '$schema' || keyword === '$anchor') {
            if (keyword === '$id' && depth > 1)
                throw undecided('$id', '$id is used below the top of a schema');
            continue;
        }
        // In draft-07 everything beside a reference is ignored (JSON Schema core draft-07, section 8.3).
        if (copying.draft === '07' && Object.hasOwn(node, '$ref') && !['$ref', 'definitions', '$defs'].includes(keyword))
            continue;
        switch (holds) {
            case 'schema':
                result[keyword] = copy(value);
                break;
            case 'items':
                result[keyword] = Array.isArray(value) ? value.map(copy) : copy(value);
                break;
            case 'list':
                if (!Array.isArray(value))
                    throw undecided(keyword, `${keyword} has to be a list`);
                result[keyword] = value.map(copy);
                break;
            case 'map':
                result[keyword] = copyMap(value, keyword);
                break;
            case 'dependencies':
                if (!(0,values/* isObject */.Gv)(value))
                    throw undecided(keyword, `${keyword} has to be a map`);
                result[keyword] = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, Array.isArray(each) ? each : copy(each)]));
                break;
            case 'data':
                if (keyword === '$ref') {
                    if (typeof value !== 'string')
                        throw undecided('$ref', '$ref has to be a text');
                    result[keyword] = copying.resolve(value);
                }
                else
                    result[keyword] = value;
        }
    }
    return result;
}
/** Finds the document a reference means, without ever leaving the realm. */
function resolveReference(reference, from, contracts, document) {
    const hash = reference.indexOf('#');
    const file = hash === -1 ? reference : reference.slice(0, hash);
    const fragment = hash === -1 ? '' : reference.slice(hash + 1);
    if (file === '')
        return { path: from, fragment };
    if ((0,values/* isObject */.Gv)(document) && (0,values/* own */.ZV)(document, '$id') === file)
        return { path: from, fragment };
    for (const [path, schema] of contracts)
        if ((0,values/* isObject */.Gv)(schema) && (0,values/* own */.ZV)(schema, '$id') === file)
            return { path, fragment };
    for (const path of [joinPath(from, file), joinPath('', file)])
        if (path !== undefined && contracts.has(path))
            return { path, fragment };
    throw leadsNowhere(reference);
}
function leadsNowhere(reference) {
    return undecided('$ref', `the reference ${(0,names/* quoteShort */.pf)(reference)} leads to nothing in the realm`);
}
function joinPath(from, file) {
    if (/^[a-z][a-z0-9+.-]*:/i.test(file) || file.startsWith('/'))
        return undefined;
    const parts = from.split('/').slice(0, -1);
    for (const part of file.split('/')) {
        if (part === '..') {
            if (parts.pop() === undefined)
                return undefined;
        }
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/');
}
/**
 * Counts, from above, how often a part of the schema meets a part of the value, before anything is run.
 * References make this exponential in the schema's size where it is evaluated, but each pair is counted only once here.
 * @throws Undecided for a schema that refers to itself at the same place of the value
 */
function estimateWork(prepared, value) {
    const known = new Map();
    const active = new Map();
    function work(schema, value, chain) {
        if (typeof schema === 'boolean')
            return 1;
        if (chain > MAX_CHAIN)
            throw undecided('$ref', `more than ${MAX_CHAIN} schemas apply to one place, one through the other`);
        // Every scalar costs the same: nothing in it can be descended into.
        const place = typeof value === 'object' && value !== null ? value : 0;
        const before = known.get(schema)?.get(place);
        if (before !== undefined)
            return before;
        const open = active.get(schema) ?? new Set();
        if (open.has(place))
            throw undecided('$ref', 'the schema refers to itself without descending into the value');
        active.set(schema, open.add(place));
        let sum = 1 + Object.keys(schema).length;
        for (const [keyword, part] of Object.entries(schema))
            sum += keywordWork(keyword, part, schema, value, chain);
        open.delete(place);
        let results = known.get(schema);
        if (!results)
            known.set(schema, (results = new Map()));
        results.set(place, sum);
        return sum;
    }
    function keywordWork(keyword, part, schema, value, chain) {
        const here = (each) => work(each, value, chain + 1);
        // What is below starts a new chain: the value is finite, so it ends.
        const below = (each, child) => work(each, child, 0);
        const all = (each, children) => children.reduce((sum, child) => sum + below(each, child), 0);
        const items = Array.isArray(value) ? value : [];
        const entries = (0,values/* isObject */.Gv)(value) ? Object.entries(value) : [];
        const children = entries.map(([, child]) => child);
        switch (keyword) {
            case '$ref':
                return here(target(prepared, part));
            case 'allOf':
            case 'anyOf':
            case 'oneOf':
                return part.reduce((sum, each) => sum + here(each), 0);
            case 'not':
            case 'if':
            case 'then':
            case 'else':
                return here(part);
            case 'dependentSchemas':
            case 'dependencies':
                return Object.values(part).reduce((sum, each) => sum + (Array.isArray(each) ? each.length : here(each)), 0);
            case 'properties':
                return entries.reduce((sum, [key, child]) => {
                    const each = (0,values/* own */.ZV)(part, key);
                    return each === undefined ? sum : sum + below(each, child);
                }, 0);
            case 'patternProperties':
                return Object.values(part).reduce((sum, each) => sum + all(each, children), 0);
            case 'additionalProperties':
            case 'unevaluatedProperties':
                return all(part, children);
            case 'propertyNames':
                return entries.length * below(part, '');
            case 'items':
                return Array.isArray(part) ? part.reduce((sum, each, index) => sum + (index < items.length ? below(each, items[index]) : 0), 0) : all(part, items);
            case 'prefixItems':
                return part.reduce((sum, each, index) => sum + (index < items.length ? below(each, items[index]) : 0), 0);
            case 'additionalItems':
            case 'unevaluatedItems':
            case 'contains':
                return all(part, items);
            case 'uniqueItems':
                return part === true ? (0,values/* measure */.xP)(items).size : 0;
            case 'enum':
            case 'const':
                return (0,values/* measure */.xP)(part).size;
            case 'required':
            case 'dependentRequired':
                return (0,values/* measure */.xP)(schema[keyword]).size;
            default:
                return 0;
        }
    }
    return work(prepared.documents.get(prepared.root), value, 0);
}
/** The schema that a reference made by `prepareSchema` stands for. */
function target(prepared, reference) {
    const hash = reference.indexOf('#');
    const document = prepared.documents.get(reference.slice(0, hash));
    const found = document === undefined ? undefined : atPointer(document, decodeFragment(reference.slice(hash + 1)));
    if (typeof found === 'boolean' || (0,values/* isObject */.Gv)(found))
        return found;
    throw leadsNowhere(reference.replace(BASE, ''));
}
function decodeFragment(fragment) {
    try {
        return decodeURIComponent(fragment);
    }
    catch {
        return fragment;
    }
}
function atPointer(document, pointer) {
    let node = document;
    for (const part of (0,core_document/* pointerParts */.uo)(pointer)) {
        if (Array.isArray(node))
            node = /^(?:0|[1-9][0-9]*)$/.test(part) ? node[Number(part)] : undefined;
        else
            node = (0,values/* isObject */.Gv)(node) ? (0,values/* own */.ZV)(node, part) : undefined;
    }
    return node;
}
/** The place of an `$anchor`, as a fragment that points to it. */
function findAnchor(document, anchor) {
    const pending = [[document, '', 0]];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const [node, pointer, depth] = next;
        if (depth > 2 * MAX_DEPTH || typeof node !== 'object' || node === null)
            continue;
        if (!Array.isArray(node) && (0,values/* own */.ZV)(node, '$anchor') === anchor)
            return pointer;
        for (const [key, child] of Object.entries(node)) {
            // Data may hold what only looks like a schema.
            if (!Array.isArray(node) && ['enum', 'const', 'default', 'examples'].includes(key))
                continue;
            pending.push([child, `${pointer}${encodeURI((0,values/* pointerStep */.UN)(key))}`, depth + 1]);
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/core/value.js






const MAX_ERRORS = 20;
const MAX_VALUE_DEPTH = 64;
const MAX_VALUE_SIZE = 50_000;
/** Rough operations of validating; about a second at the very most. */
const MAX_WORK = 20_000_000;
/** Steps of matching all texts with all patterns. */
const PATTERN_STEPS = 2_000_000;
/**
 * Checks a value against its schema (draft-07 or 2020-12).
 * Patterns are matched by derivatives, in time linear in the text, never by a backtracking engine; references stay
 * inside the realm; keywords, sizes and the work to be done are checked before ajv sees anything.
 * @param schema as it stands in the export or in `contracts`
 * @param options `contracts` as in a realm: `contracts/<file>` to its schema
 * @returns the errors, at most twenty; or why nothing can be said, and then neither yes nor no is meant
 */
async function checkValue(value, schema, options) {
    const { depth, size } = (0,values/* measure */.xP)(value);
    if (depth > MAX_VALUE_DEPTH)
        return { undecided: `the value is nested deeper than ${MAX_VALUE_DEPTH} levels` };
    if (size > MAX_VALUE_SIZE)
        return { undecided: `the value has more than ${MAX_VALUE_SIZE} parts` };
    try {
        const prepared = prepareSchema(schema, options.contracts);
        if (estimateWork(prepared, value) > MAX_WORK)
            return { undecided: 'checking the value takes too much work' };
        const ajv = await createAjv(prepared.draft);
        for (const [uri, document] of prepared.documents)
            ajv.addSchema(document, uri);
        const validate = ajv.getSchema(prepared.root);
        if (!validate)
            return { undecided: 'the schema could not be read' };
        const ok = validate(value) === true;
        return { ok, errors: ok ? [] : explain(validate.errors ?? []) };
    }
    catch (error) {
        return { undecided: reasonOf(error) };
    }
}
function reasonOf(error) {
    if (error instanceof inclusion_pattern/* UnsupportedPattern */.g)
        return `a pattern holds ${error.message}`;
    if (error instanceof inclusion_budget/* Undecided */.O)
        return error.place.reason;
    if (error instanceof RangeError)
        return 'the schema is nested too deeply';
    // What ajv throws is about the schema: a wrong keyword value, a reference to nowhere.
    const words = error instanceof Error ? error.message : String(error);
    return `the schema is not valid: ${oneLine(words)}`;
}
function oneLine(text) {
    const flat = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
    return flat.length > 200 ? `${flat.slice(0, 197)}...` : flat;
}
async function createAjv(draft) {
    const budget = (0,inclusion_budget/* createBudget */.y)(PATTERN_STEPS);
    const languages = (0,inclusion_languages/* createLanguages */.S)(budget);
    const regExp = Object.assign((pattern, flags) => {
        const language = (0,inclusion_pattern/* readPattern */.Z)(pattern, languages);
        return {
            test: (text) => {
                budget.spend(text.length);
                return languages.accepts(language, text);
            },
            toString: () => `/${pattern}/${flags}`,
        };
    }, { code: 'new RegExp' });
    const options = {
        allErrors: true,
        strict: false,
        logger: false,
        // A schema used in many places is compiled once, not once for each place.
        inlineRefs: false,
        ownProperties: true,
        addUsedSchema: false,
        // ajv's type asks for RegExp's whole interface and uses only these two members (lib/types/index.ts, RegExpLike).
        code: { regExp: regExp },
    };
    const fastFormats = named(await __webpack_require__.e(/* import() */ 779).then(__webpack_require__.t.bind(__webpack_require__, 10779, 19)), 'fastFormats');
    const ajv = draft === '07' ? new (named(await Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2463)]).then(__webpack_require__.t.bind(__webpack_require__, 42463, 19)), 'Ajv'))(options) : new (named(await Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2210)]).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19)), 'Ajv2020'))(options);
    for (const [name, format] of Object.entries(fastFormats))
        ajv.addFormat(name, format);
    ajv.addFormat('s3-key-pattern', isKeyPattern);
    // ajv compares each item with each other: 20,000 objects take eleven seconds.
    ajv.removeKeyword('uniqueItems');
    ajv.addKeyword({ keyword: 'uniqueItems', type: 'array', schemaType: 'boolean', errors: true, validate: areUnique });
    return ajv;
}
/** An export of a CommonJS module: Node finds its name, a bundler may give it under `default` only. */
function named(module, name) {
    return module[name] ?? module.default[name];
}
/** `uniqueItems` in one pass: equal items have the same canonical text. */
const areUnique = (unique, items) => {
    const first = new Map();
    for (const [index, item] of (unique ? items : []).entries()) {
        const key = (0,values/* canonical */.$N)(item);
        const earlier = first.get(key);
        if (earlier !== undefined) {
            areUnique.errors = [{ keyword: 'uniqueItems', params: { j: earlier, i: index } }];
            return false;
        }
        first.set(key, index);
    }
    return true;
};
/** A key of S3 has 1 to 1,024 bytes (docs.aws.amazon.com, "Naming Amazon S3 objects"); a pattern over keys is no longer. */
function isKeyPattern(text) {
    return text !== '' && Buffer.byteLength(text) <= 1024 && !/[\u0000-\u001f\u007f]/.test(text);
}
function explain(errors) {
    const seen = new Set();
    const found = [];
    for (const error of errors) {
        if (found.length === MAX_ERRORS)
            break;
        const { pointer, message } = sentence(error);
        const key = `${pointer} ${message}`;
        if (seen.has(key))
            continue;
        seen.add(key);
        found.push({ pointer, message });
    }
    return found;
}
function sentence(error) {
    const pointer = error.instancePath;
    const params = error.params;
    switch (error.keyword) {
        case 'type':
            return { pointer, message: `must be of type ${[params['type']].flat().join(' or ')}` };
        case 'required':
        case 'dependentRequired':
        case 'dependencies':
            return { pointer, message: `must have the property ${(0,names/* quoteShort */.pf)(String(params['missingProperty']))}` };
        case 'additionalProperties':
            return { pointer, message: `must not have the property ${(0,names/* quoteShort */.pf)(String(params['additionalProperty']))}` };
        case 'unevaluatedProperties':
            return { pointer, message: `must not have the property ${(0,names/* quoteShort */.pf)(String(params['unevaluatedProperty']))}` };
        case 'propertyNames':
            return { pointer, message: `must not have a property of the name ${(0,names/* quoteShort */.pf)(String(params['propertyName']))}` };
        case 'enum':
            return { pointer, message: `must be one of ${oneLine(params['allowedValues'].map((each) => JSON.stringify(each)).join(', '))}` };
        case 'const':
            return { pointer, message: `must be ${oneLine(JSON.stringify(params['allowedValue']))}` };
        case 'pattern':
            return { pointer, message: `must match the pattern ${(0,names/* quoteShort */.pf)(String(params['pattern']))}` };
        case 'format':
            return { pointer, message: `must be of the format ${oneLine(String(params['format']))}` };
        case 'false schema':
            return { pointer, message: 'must not be there' };
        case 'uniqueItems':
            return { pointer, message: `must not hold an item twice (items ${Number(params['j']) + 1} and ${Number(params['i']) + 1})` };
        default:
            return { pointer, message: oneLine(error.message ?? `must fit ${error.keyword}`) };
    }
}


/***/ })

};
