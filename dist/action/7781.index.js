export const id = 7781;
export const ids = [7781];
export const modules = {

/***/ 7781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findInFile: () => (/* binding */ findInFile)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/names.js
var names = __webpack_require__(36599);
;// CONCATENATED MODULE: ./lib/detect/schema-part.js
/** A part of a document as a schema of its own: what it refers to elsewhere in the document comes along, under `$defs`. */

/** Keywords that hold data, in which a `$ref` is a key like any other. */
const dataKeywords = new Set(['enum', 'const', 'default', 'example', 'examples']);
/** Keywords that hold schemas by names, which are no keywords. */
const mapKeywords = new Set(['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas']);
/** More parts than this are a document, and no contract. */
const mostParts = 1_000;
/**
 * Takes a schema out of its document, so that a change of what it refers to is a change of the contract.
 * @param found the schema, which stands at `pointer`
 * @param at gives what stands at another JSON Pointer of the document. @throws BlueError where there is nothing
 * @returns a schema in which every reference into the document leads to a place in itself
 */
function schemaPart(found, pointer, at) {
    const inside = (target) => target === pointer || target.startsWith(`${pointer}/`);
    const parts = new Map();
    visit(found, false, (target) => collect(target));
    if (parts.size === 0 && pointer === '')
        return found;
    function collect(target) {
        if (inside(target) || parts.has(target))
            return;
        if (parts.size >= mostParts)
            throw new errors/* BlueError */.Bi('BAD_FILE', `what ${pointer} refers to has more than ${mostParts} parts`, { next: 'Point at a smaller schema' });
        const part = at(target);
        parts.set(target, part);
        visit(part, false, collect);
    }
    const own = found['$defs'];
    const names = nameParts([...parts.keys()], new Set(isObject(own) ? Object.keys(own) : []));
    const redirect = (target) => (inside(target) ? `#${target.slice(pointer.length)}` : `#/$defs/${names.get(target)}`);
    const schema = rewrite(found, false, redirect);
    if (parts.size === 0)
        return schema;
    const defs = schema['$defs'];
    return { ...schema, $defs: { ...(isObject(defs) ? defs : {}), ...Object.fromEntries([...names].map(([target, name]) => [name, rewrite(parts.get(target), false, redirect)])) } };
}
/** References that lead out of the document, but for those to shared schemas of a realm. */
function foreignReferences(schema) {
    const found = new Set();
    visit(schema, false, () => undefined, (reference) => {
        if (!/^#|(?:^|\/)contracts\//.test(reference))
            found.add(reference);
    });
    return [...found].sort();
}
/** The last word of each pointer; the same for any order in which they were found. */
function nameParts(pointers, taken) {
    const names = new Map();
    for (const pointer of [...pointers].sort()) {
        const base = pointer.slice(pointer.lastIndexOf('/') + 1).replace(/[^\w.-]/g, '-') || 'document';
        let name = base;
        for (let count = 2; taken.has(name); count += 1)
            name = `${base}-${count}`;
        taken.add(name);
        names.set(pointer, name);
    }
    return names;
}
/** The pointer of a reference into its own document; undefined for any other. */
function localTarget(reference) {
    if (typeof reference !== 'string' || (reference !== '#' && !reference.startsWith('#/')))
        return undefined;
    try {
        return decodeURIComponent(reference.slice(1));
    }
    catch {
        return undefined;
    }
}
/** @param named whether the keys of `node` are names, and no keywords */
function visit(node, named, refer, other = () => undefined) {
    if (Array.isArray(node))
        for (const item of node)
            visit(item, false, refer, other);
    if (!isObject(node))
        return;
    const reference = named ? undefined : node['$ref'];
    const target = localTarget(reference);
    if (target !== undefined)
        refer(target);
    else if (typeof reference === 'string')
        other(reference);
    for (const [key, value] of Object.entries(node))
        if (named || !dataKeywords.has(key))
            visit(value, !named && mapKeywords.has(key), refer, other);
}
function rewrite(node, named, redirect) {
    if (Array.isArray(node))
        return node.map((item) => rewrite(item, false, redirect));
    if (!isObject(node))
        return node;
    return Object.fromEntries(Object.entries(node).map(([key, value]) => {
        if (!named && dataKeywords.has(key))
            return [key, value];
        const target = !named && key === '$ref' ? localTarget(value) : undefined;
        return [key, target === undefined ? rewrite(value, !named && mapKeywords.has(key), redirect) : redirect(target)];
    }));
}
function isObject(node) {
    return typeof node === 'object' && node !== null && !Array.isArray(node);
}

;// CONCATENATED MODULE: ./lib/detect/file-detector.js
/** The `file` detector: a JSON, YAML or TOML file, or a part of it, becomes a contract's value or schema. */



/** Deeper data than this is not taken: it would only be there to harm. */
const maximumDepth = 100;
/** References out of a file that are told one by one. */
const mostReferences = 20;
/**
 * Reads the file a rule names and takes the part its pointer names.
 * @param rule `file`, and optionally `pointer` (RFC 6901) and `as: schema`
 * @throws BlueError USAGE without `file`; BAD_FILE for a file that does not parse or has no such part
 */
async function findInFile(rule, material) {
    const { file } = rule;
    if (file === undefined) {
        throw new errors/* BlueError */.Bi('USAGE', `export ${rule.name}: the file detector needs \`file\``, { next: 'Name a JSON, YAML or TOML file of this repo.' });
    }
    const direction = rule.direction ?? 'provides';
    const text = await material.read(file);
    if (text === undefined) {
        return { rule, direction, evidence: [], complete: false, findings: [{ rule: 'file-not-read', level: 'error', message: `export ${rule.name}: there is no file ${file}`, file, in: 'repo', next: 'Correct `file` in .blue/config.yaml.' }] };
    }
    const document = await parseData(file, text);
    const pointer = (rule.pointer ?? '').replace(/^#/, '');
    const found = follow(document, pointer, file);
    const content = rule.as === 'schema' ? { schema: asSchema(found, rule, file, (other) => follow(document, other, file)) } : { value: found };
    const findings = ('schema' in content ? foreignReferences(content.schema) : []).slice(0, mostReferences).map((reference) => ({
        rule: 'reference-left-out',
        level: 'note',
        message: `export ${rule.name}: the schema refers to ${(0,names/* quoteShort */.pf)(reference)}, and a change there is not noticed`,
        file,
        in: 'repo',
        next: 'Put what it refers to into the same file',
    }));
    return { rule, direction, ...content, evidence: [], complete: true, findings };
}
function asSchema(found, rule, file, at) {
    if (typeof found === 'boolean')
        return found;
    if (typeof found === 'object' && found !== null && !Array.isArray(found))
        return schemaPart(found, (rule.pointer ?? '').replace(/^#/, ''), at);
    throw new errors/* BlueError */.Bi('BAD_FILE', `export ${rule.name}: what ${file} holds there is no JSON Schema`, { location: { file }, next: 'Point at an object, or leave out `as: schema`.' });
}
async function parseData(file, text) {
    if (/\.toml$/i.test(file)) {
        const { parse } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
        try {
            return plain(parse(text), file, 0);
        }
        catch (cause) {
            throw badFile(file, cause);
        }
    }
    if (/\.ya?ml$/i.test(file)) {
        const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9282)]).then(__webpack_require__.bind(__webpack_require__, 79282));
        return parseYaml(file, text).value;
    }
    try {
        return plain(JSON.parse(text.replace(/^\uFEFF/, '')), file, 0);
    }
    catch (cause) {
        throw badFile(file, cause);
    }
}
function badFile(file, cause) {
    if (cause instanceof errors/* BlueError */.Bi)
        return cause;
    return new errors/* BlueError */.Bi('BAD_FILE', `${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, { location: { file }, next: 'Mend the file.', cause });
}
/** Dates become texts; what JSON has no word for is refused by name. */
function plain(value, file, depth) {
    if (depth > maximumDepth)
        throw new errors/* BlueError */.Bi('BAD_FILE', `${file} is nested deeper than ${maximumDepth}`, { location: { file } });
    if (value === null || typeof value === 'string' || typeof value === 'boolean')
        return value;
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : String(value);
    if (typeof value === 'bigint')
        return String(value);
    if (value instanceof Date)
        return value.toISOString();
    if (Array.isArray(value))
        return value.map((each) => plain(each, file, depth + 1));
    const entries = Object.entries(value).filter(([key]) => key !== '__proto__');
    return Object.fromEntries(entries.map(([key, each]) => [key, plain(each, file, depth + 1)]));
}
/** Follows a JSON Pointer, https://www.rfc-editor.org/rfc/rfc6901. */
function follow(value, pointer, file) {
    let at = value;
    for (const part of pointer.split('/').slice(1)) {
        const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
        const next = Array.isArray(at) ? at[/^\d+$/.test(name) ? Number(name) : -1] : typeof at === 'object' && at !== null && Object.hasOwn(at, name) ? at[name] : undefined;
        if (next === undefined)
            throw new errors/* BlueError */.Bi('BAD_FILE', `${file} has nothing at ${pointer}`, { location: { file }, next: 'Correct `pointer` in .blue/config.yaml.' });
        at = next;
    }
    return at;
}


/***/ })

};
