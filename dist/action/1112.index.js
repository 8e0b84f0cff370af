export const id = 1112;
export const ids = [1112];
export const modules = {

/***/ 1112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addTerraform: () => (/* binding */ addTerraform)
});

// EXTERNAL MODULE: ./lib/detect/policy/json.js
var json = __webpack_require__(96238);
// EXTERNAL MODULE: ./lib/detect/policy/value.js
var policy_value = __webpack_require__(17699);
;// CONCATENATED MODULE: ./lib/detect/terraform/functions.js
/** Terraform's functions on texts, lists and maps, as far as grants and keys are made with them. */


/** Lists a function may make before its result counts as unknown. */
const longest = 2_000;
function listValue(items, line, open) {
    return { kind: 'list', items: items.slice(0, longest), line, ...(open !== undefined && { open }) };
}
/** Terraform goes through maps in the order of their keys. */
function byKey([a], [b]) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function truth(value, line) {
    return (0,policy_value/* literal */.eu)(String(value), line);
}
/** The text form by which sets and `distinct` tell values apart; unknown values are all different. */
function identity(value, index) {
    return (0,policy_value/* textOf */.b6)(value) ?? `\0${index}`;
}
function distinct(items) {
    const seen = new Set();
    return items.filter((item, index) => {
        const name = identity(item, index);
        if (seen.has(name))
            return false;
        seen.add(name);
        return true;
    });
}
function flatten(value, depth = 0) {
    return value.kind === 'list' && depth < 20 ? value.items.flatMap((item) => flatten(item, depth + 1)) : [value];
}
/** What may be left out of a list, or of those in it. */
function openIn(value, depth = 0) {
    if (value.kind !== 'list' || depth > 20)
        return undefined;
    return value.open ?? value.items.map((item) => (item.kind === 'unknown' ? item.code : openIn(item, depth + 1))).find((open) => open !== undefined);
}
/** What stands for the entries of a map that are not told. */
function rest(map) {
    return map.open === undefined ? [] : [(0,policy_value/* unknown */.L5)(map.open, map.line)];
}
/** Fills the verbs of `format`; a value without a text becomes an unknown part, and what is unknown of the pattern stays. */
function format(pattern, given, line) {
    const pieces = [];
    let next = 0;
    for (const part of pattern.parts) {
        if (typeof part !== 'string') {
            pieces.push((0,policy_value/* unknownText */.qL)(part, line));
            continue;
        }
        let last = 0;
        for (const match of part.matchAll(/%(?:\[(\d+)\])?[-+# 0]*\d*(?:\.\d+)?([a-zA-Z%])/g)) {
            pieces.push((0,policy_value/* literal */.eu)(part.slice(last, match.index), line));
            last = match.index + match[0].length;
            if (match[2] === '%') {
                pieces.push((0,policy_value/* literal */.eu)('%', line));
                continue;
            }
            if (match[1] !== undefined)
                next = Number(match[1]) - 1;
            const value = given[next++] ?? (0,policy_value/* unknown */.L5)(match[0], line);
            // Padded, quoted and rounded it is another text.
            pieces.push(/^%(\[\d+\])?[sdv]$/.test(match[0]) ? value : (0,policy_value/* unknown */.L5)(`${match[0]} of ${(0,policy_value/* sourceOf */.vz)(value)}`, line));
        }
        pieces.push((0,policy_value/* literal */.eu)(part.slice(last), line));
    }
    return (0,policy_value/* concat */.xW)(pieces, line);
}
function isNull(value) {
    return value?.kind === 'unknown' && value.code === 'null';
}
/** Text functions of one known argument. */
const ofText = {
    lower: (text) => text.toLowerCase(),
    upper: (text) => text.toUpperCase(),
    trimspace: (text) => text.trim(),
    title: (text) => text.replace(/\b\w/g, (letter) => letter.toUpperCase()),
    basename: (text) => text.split('/').at(-1) ?? '',
    dirname: (text) => text.split('/').slice(0, -1).join('/') || '.',
};
/**
 * Calls a function.
 * @param name Terraform's name of it
 * @param given its arguments, evaluated
 * @param line where it is called
 * @param code the call as written, for what cannot be told
 */
function callFunction(name, given, line, code) {
    const [first, second, third] = given;
    const cannotTell = (0,policy_value/* unknown */.L5)(code, line);
    if (first === undefined)
        return name === 'concat' || name === 'list' ? listValue([], line) : name === 'merge' ? { kind: 'map', entries: new Map(), line } : cannotTell;
    const transform = Object.hasOwn(ofText, name) ? ofText[name] : undefined;
    if (transform !== undefined) {
        const text = (0,policy_value/* textOf */.b6)(first);
        if (text !== undefined)
            return (0,policy_value/* literal */.eu)(transform(text), line);
        if (first.kind !== 'text' || (name !== 'lower' && name !== 'upper'))
            return cannotTell;
        const parts = first.parts.map((part) => (typeof part === 'string' ? transform(part) : { ...part, code: `${name}(${part.code})` }));
        return { ...first, parts, line };
    }
    switch (name) {
        // What is encoded is read as the data it was.
        case 'jsonencode':
        case 'sensitive':
        case 'nonsensitive':
        case 'tostring':
        case 'tomap':
        case 'tobool':
        case 'tonumber':
        case 'one': {
            if (name === 'one' && first.kind === 'list')
                return first.open === undefined ? (first.items[0] ?? (0,policy_value/* unknown */.L5)('null', line)) : cannotTell;
            return first;
        }
        case 'jsondecode': {
            const text = (0,policy_value/* textOf */.b6)(first);
            if (text === undefined)
                return first.kind === 'text' ? cannotTell : first;
            const read = (0,json/* readJson */.V)(text, line);
            return 'value' in read ? read.value : cannotTell;
        }
        case 'tolist':
        case 'list':
            return name === 'list' ? listValue(given, line) : first.kind === 'list' ? first : cannotTell;
        case 'toset':
            return first.kind === 'list' ? listValue(distinct(first.items), line, first.open) : cannotTell;
        case 'distinct':
            return first.kind === 'list' ? listValue(distinct(first.items), line, first.open) : cannotTell;
        case 'flatten':
            return first.kind === 'list' ? listValue(flatten(first), line, openIn(first)) : cannotTell;
        case 'compact':
            return first.kind === 'list' ? listValue(first.items.filter((item) => (0,policy_value/* textOf */.b6)(item) !== '' && !isNull(item)), line, first.open ?? (first.items.every((item) => (0,policy_value/* textOf */.b6)(item) !== undefined || isNull(item)) ? undefined : code)) : cannotTell;
        case 'sort':
        case 'reverse': {
            if (first.kind !== 'list')
                return cannotTell;
            const isTold = first.open === undefined && first.items.every((item) => (0,policy_value/* textOf */.b6)(item) !== undefined);
            // In what order they are is not told.
            if (!isTold)
                return listValue(first.items, line, first.open ?? (first.items.length > 1 ? code : undefined));
            return listValue(name === 'reverse' ? [...first.items].reverse() : [...first.items].sort((a, b) => (((0,policy_value/* textOf */.b6)(a) ?? '') < ((0,policy_value/* textOf */.b6)(b) ?? '') ? -1 : 1)), line);
        }
        case 'concat':
        case 'setunion':
            return listValue(given.flatMap((item) => (item.kind === 'list' ? item.items : [item])), line, given.some((item) => item.kind !== 'list' || item.open !== undefined) ? code : undefined);
        case 'keys':
            return first.kind === 'map' ? listValue([...[...first.entries.keys()].sort().map((key) => (0,policy_value/* literal */.eu)(key, line)), ...rest(first)], line, first.open) : cannotTell;
        case 'values':
            return first.kind === 'map' ? listValue([...[...first.entries].sort(byKey).map(([, value]) => value), ...rest(first)], line, first.open) : cannotTell;
        case 'merge': {
            const entries = new Map();
            let open;
            for (const item of given) {
                const more = item.kind === 'map' ? (item.open ?? item.doubt) : isNull(item) ? undefined : code;
                // What is not told of may replace what stands before it.
                if (more !== undefined)
                    for (const [key, value] of entries)
                        entries.set(key, (0,policy_value/* doubtful */.Yb)(value, more));
                if (item.kind === 'map')
                    for (const [key, value] of item.entries)
                        entries.set(key, item.doubt === undefined ? value : (0,policy_value/* doubtful */.Yb)(value, item.doubt));
                open = more ?? open;
            }
            return open === undefined ? { kind: 'map', entries, line } : { kind: 'map', entries, line, open };
        }
        case 'transpose': {
            if (first.kind !== 'map' || first.open !== undefined)
                return cannotTell;
            const lists = new Map();
            for (const [key, list] of first.entries) {
                for (const item of (0,policy_value/* itemsOf */.S3)(list)) {
                    const name = (0,policy_value/* textOf */.b6)(item);
                    if (name === undefined)
                        return cannotTell;
                    lists.set(name, [...(lists.get(name) ?? []), (0,policy_value/* literal */.eu)(key, line)]);
                }
            }
            return { kind: 'map', entries: new Map([...lists].map(([key, items]) => [key, listValue(items, line)])), line };
        }
        case 'setproduct': {
            let rows = [[]];
            for (const list of given) {
                if (list.kind !== 'list' || list.open !== undefined || rows.length * list.items.length > longest)
                    return cannotTell;
                rows = rows.flatMap((row) => list.items.map((item) => [...row, item]));
            }
            return listValue(rows.map((row) => listValue(row, line)), line);
        }
        case 'setsubtract':
        case 'setintersection': {
            const [left, right] = [first, second].map((list) => (list?.kind === 'list' && list.open === undefined ? list.items.map(policy_value/* textOf */.b6) : [undefined]));
            if (first.kind !== 'list' || left === undefined || right === undefined || [...left, ...right].includes(undefined))
                return cannotTell;
            return listValue(first.items.filter((item) => right.includes((0,policy_value/* textOf */.b6)(item)) === (name === 'setintersection')), line);
        }
        case 'coalescelist': {
            const chosen = given.find((list) => list.kind !== 'list' || list.open !== undefined || list.items.length > 0);
            return chosen?.kind === 'list' && chosen.open === undefined ? chosen : cannotTell;
        }
        case 'zipmap': {
            if (first.kind !== 'list' || second?.kind !== 'list' || first.open !== undefined || second.open !== undefined)
                return cannotTell;
            const entries = new Map();
            first.items.forEach((key, index) => entries.set((0,policy_value/* textOf */.b6)(key) ?? `\0${index}`, second.items[index] ?? cannotTell));
            return { kind: 'map', entries, line };
        }
        case 'lookup': {
            const key = (0,policy_value/* textOf */.b6)(second);
            if (first.kind !== 'map' || key === undefined)
                return cannotTell;
            return first.entries.get(key) ?? (first.open === undefined ? (third ?? cannotTell) : cannotTell);
        }
        case 'element': {
            const index = Number((0,policy_value/* textOf */.b6)(second) ?? Number.NaN);
            if (first.kind !== 'list' || first.open !== undefined || first.items.length === 0 || !Number.isInteger(index) || index < 0)
                return cannotTell;
            return first.items[index % first.items.length] ?? cannotTell;
        }
        case 'slice': {
            const [from, to] = [Number((0,policy_value/* textOf */.b6)(second) ?? Number.NaN), Number((0,policy_value/* textOf */.b6)(third) ?? Number.NaN)];
            return first.kind === 'list' && first.open === undefined && !Number.isNaN(from) && !Number.isNaN(to) ? listValue(first.items.slice(from, to), line) : cannotTell;
        }
        case 'length':
            if (first.kind === 'list')
                return first.open === undefined ? (0,policy_value/* literal */.eu)(String(first.items.length), line) : cannotTell;
            if (first.kind === 'map' && first.open === undefined)
                return (0,policy_value/* literal */.eu)(String(first.entries.size), line);
            return (0,policy_value/* textOf */.b6)(first) === undefined ? cannotTell : (0,policy_value/* literal */.eu)(String((0,policy_value/* textOf */.b6)(first)?.length), line);
        case 'contains': {
            const wanted = (0,policy_value/* textOf */.b6)(second);
            if (first.kind !== 'list' || wanted === undefined)
                return cannotTell;
            const known = first.items.map(policy_value/* textOf */.b6);
            if (known.includes(wanted))
                return truth(true, line);
            return known.includes(undefined) || first.open !== undefined ? cannotTell : truth(false, line);
        }
        case 'format': {
            return first.kind === 'text' ? format(first, given.slice(1), line) : cannotTell;
        }
        case 'formatlist': {
            const lists = given.slice(1);
            const length = Math.max(0, ...lists.map((item) => (item.kind === 'list' ? item.items.length : 0)));
            if (first.kind !== 'text' || lists.some((item) => item.kind === 'unknown' || item.kind === 'map'))
                return cannotTell;
            const rows = Array.from({ length: Math.min(length, longest) }, (_, index) => format(first, lists.map((item) => (item.kind === 'list' ? (item.items[index] ?? cannotTell) : item)), line));
            return listValue(rows, line, lists.find((item) => item.kind === 'list' && item.open !== undefined)?.open);
        }
        case 'join': {
            const separator = (0,policy_value/* textOf */.b6)(first);
            // What may be left out leaves its separator out, too.
            if (separator === undefined || given.slice(1).some((list) => list.kind === 'list' && list.open !== undefined))
                return cannotTell;
            const items = given.slice(1).flatMap(policy_value/* itemsOf */.S3);
            return (0,policy_value/* concat */.xW)(items.flatMap((item, index) => (index === 0 ? [item] : [(0,policy_value/* literal */.eu)(separator, line), item])), line);
        }
        case 'split': {
            const [separator, text] = [(0,policy_value/* textOf */.b6)(first), (0,policy_value/* textOf */.b6)(second)];
            if (separator === undefined || separator === '' || text === undefined)
                return cannotTell;
            return listValue(text.split(separator).map((piece) => (0,policy_value/* literal */.eu)(piece, line)), line);
        }
        case 'replace': {
            const [text, from, to] = [(0,policy_value/* textOf */.b6)(first), (0,policy_value/* textOf */.b6)(second), (0,policy_value/* textOf */.b6)(third)];
            // A pattern between slashes is a regular expression: other people's, so it is not run.
            if (text === undefined || from === undefined || to === undefined || /^\/.*\/$/.test(from))
                return cannotTell;
            return (0,policy_value/* literal */.eu)(text.replaceAll(from, () => to), line);
        }
        case 'trimprefix':
        case 'trimsuffix':
        case 'trim': {
            const affix = (0,policy_value/* textOf */.b6)(second);
            if (affix === undefined)
                return cannotTell;
            return trim(name, first, affix, line) ?? cannotTell;
        }
        case 'substr': {
            const [text, from, size] = [(0,policy_value/* textOf */.b6)(first), Number((0,policy_value/* textOf */.b6)(second) ?? Number.NaN), Number((0,policy_value/* textOf */.b6)(third) ?? Number.NaN)];
            if (text === undefined || Number.isNaN(from) || Number.isNaN(size))
                return cannotTell;
            return (0,policy_value/* literal */.eu)(text.substr(from, size < 0 ? undefined : size), line);
        }
        case 'startswith':
        case 'endswith': {
            const [text, affix] = [(0,policy_value/* textOf */.b6)(first), (0,policy_value/* textOf */.b6)(second)];
            if (text === undefined || affix === undefined)
                return cannotTell;
            return truth(name === 'startswith' ? text.startsWith(affix) : text.endsWith(affix), line);
        }
        case 'coalesce':
        case 'try': {
            for (const item of given) {
                if (name === 'coalesce' ? !isNull(item) && (0,policy_value/* textOf */.b6)(item) !== '' : item.kind !== 'unknown')
                    return item.kind === 'unknown' ? cannotTell : item;
                if (name === 'try')
                    return cannotTell;
            }
            return cannotTell;
        }
        default:
            return cannotTell;
    }
}
/** Takes an affix off the known end of a text, even where its other parts are unknown. */
function trim(name, value, affix, line) {
    if (value.kind !== 'text')
        return undefined;
    const parts = [...value.parts];
    const [at, part] = name === 'trimprefix' ? [0, parts[0]] : [parts.length - 1, parts.at(-1)];
    if (name === 'trim') {
        const whole = (0,policy_value/* textOf */.b6)(value);
        if (whole === undefined)
            return undefined;
        let [from, to] = [0, whole.length];
        while (from < to && affix.includes(whole.charAt(from)))
            from++;
        while (to > from && affix.includes(whole.charAt(to - 1)))
            to--;
        return (0,policy_value/* literal */.eu)(whole.slice(from, to), line);
    }
    if (typeof part !== 'string')
        return undefined;
    // What is not told may go on with the rest of it.
    if (parts.length > 1 && (name === 'trimprefix' ? affix.startsWith(part) : affix.endsWith(part)) && affix !== part)
        return undefined;
    if (name === 'trimprefix' ? !part.startsWith(affix) : !part.endsWith(affix))
        return value;
    parts[at] = name === 'trimprefix' ? part.slice(affix.length) : part.slice(0, part.length - affix.length);
    return { kind: 'text', parts, line };
}

// EXTERNAL MODULE: ./lib/detect/terraform/parse.js
var parse = __webpack_require__(48643);
// EXTERNAL MODULE: ./lib/detect/terraform/json.js
var terraform_json = __webpack_require__(87144);
// EXTERNAL MODULE: ./lib/detect/terraform/syntax.js
var syntax = __webpack_require__(59317);
;// CONCATENATED MODULE: ./lib/detect/terraform/module.js



/** The folder of a path; `.` for the root. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '.' : path.slice(0, slash);
}
/** Files whose blocks are laid over those of the others (https://developer.hashicorp.com/terraform/language/files/override). */
function isOverride(path) {
    return /(^|\/|_)override\.(tf|tofu)(\.json)?$/.test(path);
}
/** A block with another one laid over it: its attributes replace those of the same name, its inner blocks all of the same type. */
function laidOver(block, over) {
    const replaced = new Set(over.body.blocks.map(({ type }) => type));
    const blocks = [...block.body.blocks.filter(({ type }) => !replaced.has(type)), ...over.body.blocks];
    return { ...block, body: { attributes: new Map([...block.body.attributes, ...over.body.attributes]), blocks } };
}
/**
 * Reads files into modules.
 * @param files `.tf`, `.tf.json`, `.tofu` and `.tfvars` files
 * @returns modules by folder, and what could not be read
 */
function readModules(files) {
    const faults = [];
    const folders = new Map();
    for (const file of files) {
        const folder = folderOf(file.path);
        folders.set(folder, [...(folders.get(folder) ?? []), file]);
    }
    const modules = new Map();
    for (const [folder, own] of folders) {
        const resources = [];
        const data = [];
        const calls = [];
        const variables = new Map();
        const locals = new Map();
        const outputs = new Map();
        const settings = new Map();
        const possibleSettings = new Map();
        function add(list, located) {
            const { labels } = located.value;
            const before = isOverride(located.file) ? list.findIndex(({ value }) => value.labels.join('.') === labels.join('.')) : -1;
            const old = list[before];
            if (old === undefined)
                list.push(located);
            // What it says comes from both files: it stays where the block is written.
            else
                list[before] = { file: old.file, value: laidOver(old.value, located.value) };
        }
        const inOrder = [...own.filter(({ path }) => !isOverride(path)), ...own.filter(({ path }) => isOverride(path))];
        for (const { path, text } of inOrder) {
            const read = path.endsWith('.json') ? (0,terraform_json/* parseTerraformJson */.y)(text) : (0,parse/* parseTerraform */.u)(text);
            for (const fault of read.faults)
                faults.push({ file: path, value: fault });
            const name = path.slice(path.lastIndexOf('/') + 1);
            if (/\.tfvars(\.json)?$/.test(name)) {
                const automatic = /^terraform\.tfvars(\.json)?$|\.auto\.tfvars(\.json)?$/.test(name);
                for (const [key, value] of read.body.attributes) {
                    if (automatic)
                        settings.set(key, { file: path, value });
                    else
                        possibleSettings.set(key, [...(possibleSettings.get(key) ?? []), { file: path, value }]);
                }
                continue;
            }
            for (const block of read.body.blocks) {
                const located = { file: path, value: block };
                const [label] = block.labels;
                if (block.type === 'resource')
                    add(resources, located);
                else if (block.type === 'data')
                    add(data, located);
                else if (block.type === 'module')
                    add(calls, located);
                else if (block.type === 'variable' && label !== undefined)
                    variables.set(label, located);
                else if (block.type === 'output' && label !== undefined)
                    outputs.set(label, located);
                else if (block.type === 'locals')
                    for (const [key, value] of block.body.attributes)
                        locals.set(key, { file: path, value });
            }
        }
        modules.set(folder, { folder, resources, data, calls, variables, locals, outputs, settings, possibleSettings });
    }
    return { modules, faults };
}
/** The block of a resource or data source. */
function findBlock(list, type, name) {
    return list.find(({ value }) => value.labels[0] === type && value.labels[1] === name);
}
/** Nested blocks of one type, also where a `dynamic` block makes them. */
function nestedBlocks(block, type) {
    const plain = (0,syntax/* blocksOf */.S)(block.body, type).map((each) => ({ block: each }));
    const made = (0,syntax/* blocksOf */.S)(block.body, 'dynamic')
        .filter((each) => each.labels[0] === type)
        .flatMap((dynamic) => (0,syntax/* blocksOf */.S)(dynamic.body, 'content').map((content) => ({ block: content, dynamic })));
    return [...plain, ...made];
}

;// CONCATENATED MODULE: ./lib/detect/terraform/evaluate.js
/** Follows values through Terraform modules: variables, locals, loops, functions, resources' arguments, module outputs. */





const deepest = 60;
/** The length to which a collection is named by what is in it; a longer one is another than any other. */
const longestIdentity = 200;
/** Steps for one repo; what is over stays unknown. */
const budget = 400_000;
/** `a.b[0].c` as its root and steps; undefined for anything else. */
function chainOf(expression) {
    const steps = [];
    let at = expression;
    for (;;) {
        if (at.kind === 'name')
            return { root: at.name, steps: steps.reverse() };
        if (at.kind === 'attribute')
            steps.push({ name: at.name });
        else if (at.kind === 'index')
            steps.push({ index: at.index });
        else if (at.kind === 'splat')
            steps.push({ splat: true });
        else
            return undefined;
        at = at.of;
    }
}
/** A variable that nothing here sets: what it is by default is told, and not believed, as whoever applies it may set another. */
function byDefault(value, code) {
    if (isNull(value))
        return (0,policy_value/* unknownText */.qL)({ code: `${code} (default null)` }, value.line);
    return value.kind === 'text' ? (0,policy_value/* unknownText */.qL)({ code: `${code} (default ${(0,policy_value/* sourceOf */.vz)(value)})` }, value.line) : (0,policy_value/* unknown */.L5)(code, value.line);
}
function sameText(a, b) {
    if (isNull(a) || isNull(b)) {
        if (isNull(a) && isNull(b))
            return true;
        const other = isNull(a) ? b : a;
        return other.kind === 'unknown' || (other.kind === 'text' && (0,policy_value/* textOf */.b6)(other) === undefined) ? undefined : false;
    }
    const [left, right] = [(0,policy_value/* textOf */.b6)(a), (0,policy_value/* textOf */.b6)(b)];
    return left === undefined || right === undefined ? undefined : left === right;
}
/** Whether code may speak of a name. */
function mentions(code, name) {
    for (let at = code.indexOf(name); at !== -1; at = code.indexOf(name, at + 1)) {
        if (!isNameCharacter(code[at - 1]) && !isNameCharacter(code[at + name.length]))
            return true;
    }
    return false;
}
function isNameCharacter(character) {
    return character !== undefined && /[\w-]/.test(character);
}
/** A variable, or a part of one, that may be null: what `coalesce` and `try` pass over. */
function mayBePassedOver(value) {
    if (value.kind === 'unknown')
        return value.foreign !== true;
    if (value.kind !== 'text' || value.parts.length !== 1)
        return false;
    const [only] = value.parts;
    return typeof only === 'object' && only.bucket !== true && only.foreign !== true && /(^|\.)(var|each|local)\./.test(only.code);
}
/**
 * Makes an evaluator over a repo's modules.
 * @param modules by folder
 * @param readFile the text of any file of the repo, for `file` and `templatefile`
 */
function makeEvaluator(modules, readFile) {
    let left = budget;
    const children = new Map();
    /** Files whose text became a part of a policy: they are no policies on their own. */
    const readFiles = new Set();
    function stamp(value, scope) {
        return value.file === undefined ? { ...value, file: scope.file } : value;
    }
    /** An expression's code where it stands: in another module, or for another turn of a loop, equal code is another bucket or role. */
    function codeIn(expression, scope) {
        const { address } = scope.instance;
        const code = address === '' ? expression.code : `${address}.${expression.code}`;
        const used = [...scope.names].filter(([name]) => mentions(expression.code, name));
        if (used.length === 0)
            return code;
        const [only] = used;
        const { root, steps } = chainOf(expression) ?? {};
        if (only !== undefined && used.length === 1 && root === only[0]) {
            const [first] = steps ?? [];
            const part = only[1].kind === 'map' && first !== undefined && 'name' in first ? { name: `${root}.${first.name}`, value: only[1].entries.get(first.name) } : { name: root, value: only[1] };
            if (part.value !== undefined && expression.code.startsWith(part.name))
                return `${identityOf(part.value)}${expression.code.slice(part.name.length)}`;
        }
        return `${code} (${used.map(([name, value]) => `${name} = ${identityOf(value)}`).join(', ')})`;
    }
    const numbers = new Map();
    /** What two values have in common only if they are the same. */
    function identityOf(value) {
        const [only] = value.kind === 'text' ? value.parts : [];
        if (value.kind === 'text')
            return value.parts.length === 1 && typeof only === 'object' ? only.code : (0,policy_value/* sourceOf */.vz)(value);
        if (value.kind === 'unknown')
            return value.code;
        if (value.open === undefined) {
            const inside = value.kind === 'list' ? value.items.map(identityOf).join() : [...value.entries].map(([key, each]) => `${key}=${identityOf(each)}`).join();
            if (inside.length < longestIdentity)
                return value.kind === 'list' ? `[${inside}]` : `{${inside}}`;
        }
        if (!numbers.has(value))
            numbers.set(value, numbers.size + 1);
        return `${value.kind} ${numbers.get(value)}`;
    }
    function hole(expression, scope, more = {}) {
        return (0,policy_value/* unknownText */.qL)({ code: codeIn(expression, scope), ...more }, expression.line);
    }
    function evaluate(expression, scope, depth = 0) {
        if (--left < 0 || depth > deepest)
            return (0,policy_value/* unknown */.L5)(expression.code, expression.line);
        return stamp(evaluateKind(expression, scope, depth), scope);
    }
    function evaluateKind(expression, scope, depth) {
        const { line } = expression;
        switch (expression.kind) {
            case 'literal':
                return expression.text === 'null' ? (0,policy_value/* unknown */.L5)('null', line) : (0,policy_value/* literal */.eu)(expression.text, line);
            case 'template': {
                const [only] = expression.parts;
                if (expression.parts.length === 1 && only !== undefined && typeof only !== 'string')
                    return evaluate(only, scope, depth + 1);
                return (0,policy_value/* concat */.xW)(expression.parts.map((part) => (typeof part === 'string' ? (0,policy_value/* literal */.eu)(part, line) : inText(part, scope, depth))), line);
            }
            case 'tuple':
                return listValue(expression.items.map((item) => evaluate(item, scope, depth + 1)), line);
            case 'object': {
                const entries = new Map();
                let open;
                for (const [key, value] of expression.entries) {
                    const name = key.kind === 'name' ? key.name : (0,policy_value/* textOf */.b6)(evaluate(key, scope, depth + 1));
                    const content = evaluate(value, scope, depth + 1);
                    if (name === undefined)
                        open = key.code;
                    entries.set(name ?? `\${${key.code}}`, content);
                }
                return open === undefined ? { kind: 'map', entries, line } : { kind: 'map', entries, line, open };
            }
            case 'for':
                return loop(expression, scope, depth);
            case 'conditional':
                return choose(expression, scope, depth);
            case 'operation':
                return operate(expression, scope, depth);
            case 'call':
                return call(expression, scope, depth);
            case 'name':
            case 'attribute':
            case 'index':
            case 'splat': {
                const chain = chainOf(expression);
                if (chain !== undefined)
                    return resolve(chain.root, chain.steps, expression, scope, depth);
                if (expression.kind === 'name')
                    return hole(expression, scope);
                const of = evaluate(expression.of, scope, depth + 1);
                if (expression.kind === 'splat')
                    return of.kind === 'list' ? of : listValue([of], line, of.kind === 'unknown' ? expression.code : undefined);
                const step = expression.kind === 'attribute' ? { name: expression.name } : { index: expression.index };
                // `values(x)[*].arn`: the attribute of each.
                if (expression.kind === 'attribute' && of.kind === 'list' && expression.of.kind === 'splat') {
                    return listValue(of.items.map((item) => follow(item, [step], expression, scope, depth)), line, of.open);
                }
                return follow(of, [step], expression, scope, depth);
            }
            case 'unknown':
                return hole(expression, scope);
        }
    }
    /** A value inside a text: a list or map there is an unknown part named by its code. */
    function inText(expression, scope, depth) {
        const value = evaluate(expression, scope, depth + 1);
        return value.kind === 'text' ? value : value.kind === 'unknown' ? (0,policy_value/* unknownText */.qL)((0,policy_value/* holeOf */.CL)(value), value.line) : hole(expression, scope);
    }
    function follow(value, steps, expression, scope, depth) {
        let at = value;
        for (const [position, step] of steps.entries()) {
            if ('splat' in step) {
                const rest = steps.slice(position + 1);
                const items = at.kind === 'list' ? at.items : at.kind === 'map' ? [...at.entries.values()] : isNull(at) ? [] : [at];
                return listValue(items.map((item) => follow(item, rest, expression, scope, depth + 1)), expression.line, at.kind === 'unknown' ? expression.code : at.kind === 'text' ? undefined : at.open);
            }
            const key = 'name' in step ? step.name : (0,policy_value/* textOf */.b6)(evaluate(step.index, scope, depth + 1));
            let next;
            if (key !== undefined && at.kind === 'map')
                next = at.entries.get(key);
            if (key !== undefined && at.kind === 'list' && at.open === undefined)
                next = at.items[Number(key)];
            if (next === undefined)
                return hole(expression, scope, at.kind === 'unknown' && at.foreign === true ? { foreign: true } : {});
            at = next;
        }
        return at;
    }
    /** The loop of a `for` expression; over something unknown it is one turn with unknown names. */
    function loop(expression, scope, depth) {
        const collection = evaluate(expression.collection, scope, depth + 1);
        const turns = turnsOver(collection, collectionCode(collection, expression.collection, scope), expression.line);
        const items = [];
        const entries = new Map();
        let open = collection.kind === 'text' ? undefined : collection.kind === 'unknown' ? expression.collection.code : collection.open;
        for (const { key, value, doubtful: mayNotRun } of turns) {
            if (left < 0)
                break;
            const names = new Map(scope.names).set(expression.value, value);
            if (expression.key !== undefined)
                names.set(expression.key, key);
            const inner = { ...scope, names };
            let result = evaluate(expression.result, inner, depth + 1);
            // What does not depend on the element is there only if there is one.
            if (mayNotRun === true && (result.kind !== 'text' || (0,policy_value/* textOf */.b6)(result) !== undefined || value.kind !== 'text' || value.doubt !== undefined))
                result = (0,policy_value/* doubtful */.Yb)(result, `for ${expression.collection.code}`);
            if (expression.condition !== undefined) {
                const holds = (0,policy_value/* textOf */.b6)(evaluate(expression.condition, inner, depth + 1));
                if (holds === 'false')
                    continue;
                if (holds !== 'true')
                    result = (0,policy_value/* doubtful */.Yb)(result, (open = `if ${expression.condition.code}`));
            }
            if (expression.resultKey === undefined) {
                items.push(result);
                continue;
            }
            const name = (0,policy_value/* textOf */.b6)(evaluate(expression.resultKey, inner, depth + 1)) ?? `\${${expression.resultKey.code}}`;
            const before = entries.get(name);
            if (expression.grouped)
                entries.set(name, listValue([...(before?.kind === 'list' ? before.items : []), result], expression.line));
            else
                entries.set(name, result);
        }
        return expression.resultKey === undefined ? listValue(items, expression.line, open) : { kind: 'map', entries, line: expression.line, ...(open !== undefined && { open }) };
    }
    /** What a collection that is not told is called. */
    function collectionCode(collection, expression, scope) {
        return collection.kind === 'unknown' || collection.kind === 'text' ? identityOf(collection) : codeIn(expression, scope);
    }
    /** The turns over a collection; over an unknown one there is one, which may not be taken. */
    function turnsOver(collection, code, line) {
        if (collection.kind === 'list') {
            // What stands for items that are not told may stand for none.
            return collection.items.map((value, index) => ({ key: (0,policy_value/* literal */.eu)(String(index), line), value, ...(mayBeAbsent(value, collection) && { doubtful: true }) }));
        }
        if (collection.kind === 'map' && collection.open === undefined) {
            return [...collection.entries].sort(byKey).map(([key, value]) => ({ key: (0,policy_value/* literal */.eu)(key, line), value }));
        }
        if (isNull(collection))
            return [];
        return [{ key: (0,policy_value/* unknownText */.qL)({ code: `a key of ${code}` }, line), value: (0,policy_value/* unknownText */.qL)({ code: `an element of ${code}` }, line), doubtful: true }];
    }
    function mayBeAbsent(item, list) {
        if (item.kind === 'unknown')
            return list.open !== undefined;
        return item.kind === 'list' ? item.open !== undefined : item.doubt !== undefined;
    }
    function choose(expression, scope, depth) {
        const condition = evaluate(expression.condition, scope, depth + 1);
        const holds = (0,policy_value/* textOf */.b6)(condition);
        if (holds === 'true' || holds === 'false') {
            return evaluate(holds === 'true' ? expression.yes : expression.no, scope, depth + 1);
        }
        const yes = evaluate(expression.yes, scope, depth + 1);
        const no = evaluate(expression.no, scope, depth + 1);
        if (sameText(yes, no) === true)
            return yes;
        if (yes.kind === 'list' || no.kind === 'list') {
            const items = [...(0,policy_value/* itemsOf */.S3)(yes), ...(0,policy_value/* itemsOf */.S3)(no)].filter((item) => !isNull(item));
            return listValue(items.map((item) => (0,policy_value/* doubtful */.Yb)(item, expression.code)), expression.line, expression.code);
        }
        const parts = yes.kind === 'text' && no.kind === 'text' && yes.doubt === undefined && no.doubt === undefined ? (0,policy_value/* eitherOf */.BU)(yes.parts, no.parts, codeIn(expression, scope)) : undefined;
        return parts === undefined ? hole(expression, scope) : { kind: 'text', parts, line: expression.line };
    }
    function operate(expression, scope, depth) {
        const { operator, line } = expression;
        const [left, right] = expression.operands.map((operand) => evaluate(operand, scope, depth + 1));
        if (left === undefined)
            return hole(expression, scope);
        function truth(value) {
            return value === undefined ? hole(expression, scope) : (0,policy_value/* literal */.eu)(String(value), line);
        }
        const [a, b] = [(0,policy_value/* textOf */.b6)(left), right === undefined ? undefined : (0,policy_value/* textOf */.b6)(right)];
        switch (operator) {
            case '!':
                return truth(a === 'true' ? false : a === 'false' ? true : undefined);
            case '==':
            case '!=': {
                const same = right === undefined ? undefined : emptyAlike(left, right) ?? sameText(left, right);
                return truth(same === undefined ? undefined : (operator === '==') === same);
            }
            case '&&':
                return truth(a === 'false' || b === 'false' ? false : a === 'true' && b === 'true' ? true : undefined);
            case '||':
                return truth(a === 'true' || b === 'true' ? true : a === 'false' && b === 'false' ? false : undefined);
            case '>':
                return truth(a === undefined || b === undefined ? undefined : Number(a) > Number(b));
            case '<':
                return truth(a === undefined || b === undefined ? undefined : Number(a) < Number(b));
            case '>=':
                return truth(a === undefined || b === undefined ? undefined : Number(a) >= Number(b));
            case '<=':
                return truth(a === undefined || b === undefined ? undefined : Number(a) <= Number(b));
            default:
                return hole(expression, scope);
        }
    }
    /** `[] == []` and the like. */
    function emptyAlike(a, b) {
        if (a.kind === 'list' && b.kind === 'list' && b.items.length === 0)
            return a.open === undefined && b.open === undefined ? a.items.length === 0 : undefined;
        return undefined;
    }
    function call(expression, scope, depth) {
        const { name, line } = expression;
        if (name === 'file' || name === 'templatefile')
            return fromFile(expression, scope, depth);
        if (name === 'try' || name === 'coalesce') {
            // An argument that is not there is the next one's turn; one that is not told ends the search.
            for (const [position, argument] of expression.arguments.entries()) {
                const value = evaluate(argument, scope, depth + 1);
                if (isNull(value))
                    continue;
                if (position === expression.arguments.length - 1 || !mayBePassedOver(value))
                    return value;
                return value.kind === 'unknown' ? { ...value, code: codeIn(expression, scope) } : hole(expression, scope);
            }
        }
        const given = expression.arguments.map((argument) => evaluate(argument, scope, depth + 1));
        const last = given.at(-1);
        if (expression.spread && last?.kind === 'list')
            given.splice(-1, 1, ...last.items, ...(last.open === undefined ? [] : [(0,policy_value/* unknown */.L5)(last.open, last.line)]));
        const code = codeIn(expression, scope);
        const result = callFunction(name, given, line, code);
        return result.kind === 'unknown' && result.code === code ? hole(expression, scope) : result;
    }
    function fromFile(expression, scope, depth) {
        const [path, variables] = expression.arguments.map((argument) => evaluate(argument, scope, depth + 1));
        const name = path === undefined ? undefined : (0,policy_value/* textOf */.b6)(path);
        if (name === undefined)
            return hole(expression, scope);
        // A path without `path.module` is relative to where Terraform runs: the root module's folder.
        const [resolved, text] = [cleanPath(name), cleanPath(`${scope.instance.module.folder}/${name}`)].map((each) => [each, readFile(each)]).find(([, found]) => found !== undefined) ?? [];
        if (resolved === undefined || text === undefined)
            return hole(expression, scope);
        readFiles.add(resolved);
        if (expression.name === 'file')
            return { ...(0,policy_value/* literal */.eu)(text, 1), file: resolved };
        return fill(text, variables, { ...scope, file: resolved }, depth) ?? hole(expression, scope);
    }
    /** A template's text with its variables filled in; undefined when it is no template. */
    function fill(text, variables, scope, depth) {
        const template = (0,parse/* parseTemplate */.Q)(text);
        if (template === undefined)
            return undefined;
        const names = new Map(variables?.kind === 'map' ? variables.entries : []);
        return document(template, { ...scope, names }, depth + 1);
    }
    /** `data.template_file.x.rendered`: what `templatefile` gives, in the words of older configurations. */
    function rendered(block, scope, depth) {
        const [template, variables] = ['template', 'vars'].map((name) => {
            const expression = block.body.attributes.get(name);
            return expression === undefined ? undefined : evaluate(expression, scope, depth + 1);
        });
        const text = (0,policy_value/* textOf */.b6)(template);
        return text === undefined ? undefined : fill(text, variables, { ...scope, file: template?.file ?? scope.file }, depth);
    }
    /**
     * Reads an expression that should be a policy: data, or a text of JSON with values filled in.
     * @returns the policy as data; as it is when it is none
     */
    function document(expression, scope, depth = 0) {
        if (expression.kind === 'template') {
            const [only] = expression.parts;
            if (expression.parts.length === 1 && only !== undefined && typeof only !== 'string')
                return document(only, scope, depth + 1);
            const holes = new Map();
            let text = '';
            for (const part of expression.parts) {
                if (typeof part === 'string') {
                    text += part;
                    continue;
                }
                const value = evaluate(part, scope, depth + 1);
                const known = (0,policy_value/* textOf */.b6)(value);
                if (known !== undefined)
                    text += known;
                else
                    text += mark(holes, value);
            }
            return parsed(text, expression.textLine, holes, scope.file) ?? evaluate(expression, scope, depth);
        }
        const value = evaluate(expression, scope, depth);
        if (value.kind !== 'text')
            return value;
        const holes = new Map();
        const text = value.parts.map((part) => (typeof part === 'string' ? part : mark(holes, (0,policy_value/* unknownText */.qL)(part, value.line)))).join('');
        return parsed(text, value.line, holes, value.file ?? scope.file) ?? value;
    }
    function mark(holes, value) {
        const character = String.fromCharCode(0xe000 + Math.min(holes.size, 0x18ff));
        holes.set(character, value);
        return character;
    }
    function parsed(text, line, holes, file) {
        if (!/^\s*[{[]/.test(text))
            return undefined;
        const read = (0,json/* readJson */.V)(text, line, holes);
        return 'value' in read ? inFile(read.value, file) : undefined;
    }
    function inFile(value, file) {
        if (value.file !== undefined)
            return value;
        if (value.kind === 'list')
            return { ...value, file, items: value.items.map((item) => inFile(item, file)) };
        if (value.kind === 'map')
            return { ...value, file, entries: new Map([...value.entries].map(([key, each]) => [key, inFile(each, file)])) };
        return { ...value, file };
    }
    function once(scope, name, work) {
        const { known } = scope.instance;
        if (known.has(name))
            return known.get(name);
        // A name that needs itself stays unknown.
        known.set(name, undefined);
        const value = work();
        known.set(name, value);
        return value;
    }
    function resolve(root, steps, expression, scope, depth) {
        const { instance } = scope;
        const bound = scope.names.get(root);
        if (bound !== undefined) {
            if (steps.length === 0)
                return bound;
            return follow(bound, steps, expression, scope, depth);
        }
        const [first, ...rest] = steps;
        const name = first !== undefined && 'name' in first ? first.name : undefined;
        if (name === undefined)
            return hole(expression, scope);
        switch (root) {
            case 'var': {
                const value = variable(name, instance, depth);
                return value === undefined ? hole(expression, scope) : follow(value, rest, expression, scope, depth);
            }
            case 'local': {
                const found = instance.module.locals.get(name);
                if (found === undefined)
                    return hole(expression, scope);
                const value = once(scope, `local.${name}`, () => evaluate(found.value, { instance, file: found.file, names: new Map() }, depth + 1));
                return value === undefined ? hole(expression, scope) : follow(value, rest, expression, scope, depth);
            }
            case 'path':
                return (0,policy_value/* literal */.eu)(name === 'module' ? instance.module.folder : '.', expression.line);
            case 'module':
                return output(name, rest, expression, scope, depth);
            case 'data': {
                const [second, ...others] = rest;
                if (second === undefined || !('name' in second))
                    return hole(expression, scope);
                return resource(name, second.name, others, true, expression, scope, depth);
            }
            case 'each':
            case 'count':
            case 'self':
            case 'terraform':
                return hole(expression, scope);
            default:
                return resource(root, name, rest, false, expression, scope, depth);
        }
    }
    function variable(name, instance, depth) {
        if (instance.inputs?.has(name) === true)
            return instance.inputs.get(name);
        const { module } = instance;
        const scope = { instance, file: '', names: new Map() };
        return once(scope, `var.${name}`, () => {
            const setting = instance.inputs === undefined ? module.settings.get(name) : undefined;
            if (setting !== undefined)
                return evaluate(setting.value, { ...scope, file: setting.file }, depth + 1);
            const code = instance.address === '' ? `var.${name}` : `${instance.address}.var.${name}`;
            const declared = module.variables.get(name);
            const fallback = declared?.value.body.attributes.get('default');
            const possible = instance.inputs === undefined ? (module.possibleSettings.get(name) ?? []) : [];
            if (declared === undefined || fallback === undefined || possible.length > 0)
                return (0,policy_value/* unknownText */.qL)({ code }, declared?.value.line ?? 1);
            const value = evaluate(fallback, { ...scope, file: declared.file }, depth + 1);
            // A module that is called here keeps its default; a root may be given another by whoever applies it.
            return instance.inputs === undefined ? byDefault(value, code) : value;
        });
    }
    /** The module behind a call, with what the call gives it; undefined when its source is not in the repo. */
    function child(call, instance) {
        const address = `${instance.address === '' ? '' : `${instance.address}.`}module.${call.value.labels[0] ?? ''}`;
        const name = `${instance.module.folder}\n${address}`;
        if (children.has(name))
            return children.get(name);
        children.set(name, undefined);
        const scope = { instance, file: call.file, names: new Map() };
        const { attributes } = call.value.body;
        const sourceExpression = attributes.get('source');
        const source = sourceExpression === undefined ? undefined : (0,policy_value/* textOf */.b6)(evaluate(sourceExpression, scope));
        const nestedTooDeep = address.split('module.').length > 12;
        const module = source === undefined || !/^\.{1,2}(\/|$)/.test(source) || nestedTooDeep ? undefined : modules.get(cleanPath(`${instance.module.folder}/${source}`) || '.');
        if (module === undefined)
            return undefined;
        const turns = turnsOf(call.value, scope);
        const inner = turns[0]?.scope ?? scope;
        const inputs = new Map();
        // With several turns only what is the same in each is told.
        for (const [key, expression] of attributes) {
            if (['source', 'version', 'providers', 'for_each', 'count', 'depends_on'].includes(key))
                continue;
            inputs.set(key, turns.length > 1 ? evaluate(expression, { ...scope, names: eachUnknown(call.value, address) }) : evaluate(expression, inner));
        }
        const conditions = [instance.condition, ...new Set(turns.map((turn) => turn.condition))].filter((text) => text !== undefined);
        const condition = conditions.length > 0 ? conditions.join(', ') : undefined;
        const made = { module, address, inputs, known: new Map(), condition, isOff: instance.isOff === true || turns.length === 0 };
        children.set(name, made);
        return made;
    }
    function output(name, steps, expression, scope, depth) {
        const call = scope.instance.module.calls.find(({ value }) => value.labels[0] === name);
        if (call === undefined)
            return hole(expression, scope);
        const indexed = steps[0] !== undefined && !('name' in steps[0]);
        const [first, ...rest] = indexed ? steps.slice(1) : steps;
        if (first === undefined && !indexed)
            return outputs(call, name, expression, scope, depth);
        if (first === undefined || !('name' in first))
            return hole(expression, scope);
        const instance = child(call, scope.instance);
        if (instance === undefined)
            return publicModule(call, first.name, expression, scope, depth);
        const found = instance.module.outputs.get(first.name);
        const value = found?.value.body.attributes.get('value');
        if (found === undefined || value === undefined)
            return hole(expression, scope);
        const inner = { instance, file: found.file, names: new Map() };
        const result = once(inner, `output.${first.name}`, () => evaluate(value, inner, depth + 1));
        return result === undefined ? hole(expression, scope) : follow(result, rest, expression, scope, depth);
    }
    /** A module of this repo that is handed on whole: its outputs. */
    function outputs(call, name, expression, scope, depth) {
        const instance = child(call, scope.instance);
        const looped = call.value.body.attributes.has('for_each') || call.value.body.attributes.has('count');
        if (instance === undefined || looped || depth > deepest)
            return hole(expression, scope);
        const entries = new Map([...instance.module.outputs.keys()].map((key) => [key, output(name, [{ name: key }], expression, scope, depth + 1)]));
        return { kind: 'map', entries, line: expression.line };
    }
    /** Modules of the registry that make a bucket: their outputs are named alike. */
    function publicModule(call, name, expression, scope, depth) {
        const makesBucket = /^s3_bucket_(arn|id|name)$|^bucket_(arn|id|name)$/.exec(name);
        if (makesBucket === null)
            return hole(expression, scope);
        const kind = makesBucket[1] ?? makesBucket[2];
        const looped = call.value.body.attributes.has('for_each') || call.value.body.attributes.has('count');
        const given = looped ? undefined : (call.value.body.attributes.get('bucket') ?? call.value.body.attributes.get('bucket_name'));
        const inner = { instance: scope.instance, file: call.file, names: new Map() };
        const base = expression.code.slice(0, expression.code.lastIndexOf('.'));
        const bucket = given === undefined ? undefined : evaluate(given, inner, depth + 1);
        const named = bucket?.kind === 'text' ? bucket : (0,policy_value/* unknownText */.qL)({ code: base, bucket: true }, expression.line);
        return kind === 'arn' ? (0,policy_value/* concat */.xW)([(0,policy_value/* literal */.eu)('arn:aws:s3:::', expression.line), named], expression.line) : named;
    }
    /** @param code the collection, as it is known */
    function eachUnknown(block, code) {
        const entries = new Map([
            ['key', (0,policy_value/* unknownText */.qL)({ code: `a key of ${code}` }, block.line)],
            ['value', (0,policy_value/* unknown */.L5)(`an element of ${code}`, block.line)],
        ]);
        return new Map([['each', { kind: 'map', entries, line: block.line }]]);
    }
    /** The turns of a block's `for_each` or `count`; one for a block without. */
    function turnsOf(block, scope) {
        const forEach = block.body.attributes.get('for_each');
        if (forEach !== undefined) {
            const collection = evaluate(forEach, scope);
            if (collection.kind === 'list' && collection.open === undefined && collection.items.every((item) => (0,policy_value/* textOf */.b6)(item) !== undefined)) {
                return collection.items.map((item) => turn((0,policy_value/* textOf */.b6)(item) ?? '', (0,policy_value/* literal */.eu)((0,policy_value/* textOf */.b6)(item) ?? '', item.line), item));
            }
            if (collection.kind === 'map' && collection.open === undefined) {
                return [...collection.entries].map(([key, value]) => turn(key, (0,policy_value/* literal */.eu)(key, block.line), value));
            }
            return [{ key: '*', scope: { ...scope, names: new Map([...scope.names, ...eachUnknown(block, collectionCode(collection, forEach, scope))]) }, condition: `for_each = ${forEach.code}` }];
        }
        const count = block.body.attributes.get('count');
        if (count === undefined)
            return [{ key: undefined, scope }];
        const value = (0,policy_value/* textOf */.b6)(evaluate(count, scope));
        const condition = `count = ${count.code}`;
        if (value === undefined)
            return [{ key: undefined, scope, condition }];
        const total = Math.min(Number(value), 200);
        if (total === 1)
            return [counted(undefined, 0)];
        return Array.from({ length: Number.isNaN(total) ? 0 : total }, (_, index) => counted(String(index), index));
        function turn(key, keyValue, value) {
            const each = { kind: 'map', entries: new Map([['key', keyValue], ['value', value]]), line: block.line };
            return { key: JSON.stringify(key), scope: { ...scope, names: new Map([...scope.names, ['each', each]]) } };
        }
        function counted(key, index) {
            const each = { kind: 'map', entries: new Map([['index', (0,policy_value/* literal */.eu)(String(index), block.line)]]), line: block.line };
            return { key, scope: { ...scope, names: new Map([...scope.names, ['count', each]]) } };
        }
    }
    /** The turn of a loop that is not told in which it has a key: another than that of any other key. */
    function turnAt(turn, key, { line }, keyValue = (0,policy_value/* literal */.eu)(key, line)) {
        const each = turn.scope.names.get('each');
        const value = each?.kind === 'map' ? each.entries.get('value') : undefined;
        const entries = value === undefined ? [['index', keyValue]] : [['key', keyValue], ['value', (0,policy_value/* unknown */.L5)(`${identityOf(value)} [${key}]`, line)]];
        const names = new Map(turn.scope.names).set(value === undefined ? 'count' : 'each', { kind: 'map', entries: new Map(entries), line });
        return { ...turn, key: value === undefined ? key : JSON.stringify(key), scope: { ...turn.scope, names } };
    }
    function resource(type, name, steps, isData, expression, scope, depth) {
        const { instance } = scope;
        if (isData && type === 'aws_partition')
            return (0,policy_value/* literal */.eu)('aws', expression.line);
        const found = findBlock(isData ? instance.module.data : instance.module.resources, type, name);
        const [first, ...others] = steps;
        const indexed = first !== undefined && !('name' in first);
        const [attribute, ...rest] = indexed ? others : steps;
        const base = `${isData ? 'data.' : ''}${type}.${name}`;
        const address = instance.address === '' ? base : `${instance.address}.${base}`;
        if (attribute === undefined || !('name' in attribute)) {
            // The whole resource, handed on: the attributes that grants are made with.
            const names = type === 'aws_s3_bucket' ? ['arn', 'id', 'bucket'] : ['arn', 'id', 'name'];
            if (attribute !== undefined || first !== undefined)
                return hole(expression, scope, foreignType(type));
            const entries = new Map(names.map((each) => [each, resource(type, name, [{ name: each }], isData, expression, scope, depth + 1)]));
            return { kind: 'map', entries, line: expression.line, open: expression.code };
        }
        const index = first !== undefined && 'index' in first ? evaluate(first.index, scope, depth + 1) : undefined;
        if (found === undefined)
            return bare(type, attribute.name, index === undefined ? address : `${address}[${identityOf(index)}]`, expression);
        const home = { instance, file: found.file, names: new Map() };
        const turns = turnsOf(found.value, home);
        if (first !== undefined && 'splat' in first) {
            const open = turns.find((turn) => turn.condition !== undefined)?.condition;
            const each = turns.map((turn) => follow(attributeOf(turn, attribute.name), rest, expression, scope, depth));
            return listValue(open === undefined ? each : each.map((value) => (0,policy_value/* doubtful */.Yb)(value, open)), expression.line, open);
        }
        const key = index === undefined ? undefined : (0,policy_value/* textOf */.b6)(index);
        const untold = turns.length === 1 && turns[0]?.condition !== undefined ? turns[0] : undefined;
        if (untold !== undefined && key !== undefined && (untold.key === '*' || key !== '0'))
            return follow(attributeOf(turnAt(untold, key, expression), attribute.name), rest, expression, scope, depth);
        // A document is the same for each key but for what it says of that, told or not.
        if (untold !== undefined && index !== undefined && key === undefined && isData && /^(aws_iam_policy_document|template_file)$/.test(type))
            return follow(attributeOf(turnAt(untold, identityOf(index), expression, index), attribute.name), rest, expression, scope, depth);
        if (turns.length === 1 && turns[0] !== undefined && (turns[0].key === undefined || key !== undefined || !indexed)) {
            return follow(attributeOf(turns[0], attribute.name), rest, expression, scope, depth);
        }
        const chosen = turns.find((turn) => key !== undefined && (turn.key === JSON.stringify(key) || turn.key === key));
        if (chosen !== undefined)
            return follow(attributeOf(chosen, attribute.name), rest, expression, scope, depth);
        return bare(type, attribute.name, `${address}${index === undefined ? '' : `[${identityOf(index)}]`}`, expression);
        function attributeOf(turn, wanted) {
            const block = found.value;
            const place = turn.key === undefined ? address : `${address}[${turn.key}]`;
            if (isData && type === 'aws_iam_policy_document') {
                const made = once(scope, `${place}.json`, () => policyDocument(block, turn.scope, depth + 1)) ?? hole(expression, scope);
                return turn.condition === undefined ? made : (0,policy_value/* doubtful */.Yb)(made, turn.condition);
            }
            if (isData && type === 'template_file' && wanted === 'rendered') {
                return once(scope, `${place}.rendered`, () => rendered(block, turn.scope, depth + 1) ?? hole(expression, scope)) ?? hole(expression, scope);
            }
            const argument = block.body.attributes.get(type === 'aws_s3_bucket' && (wanted === 'id' || wanted === 'bucket') ? 'bucket' : wanted);
            if (type === 'aws_s3_bucket') {
                if (wanted !== 'arn')
                    return argument === undefined ? bare(type, wanted, place, expression) : bucketName(evaluate(argument, turn.scope, depth + 1), place);
                const named = block.body.attributes.get('bucket');
                const bucket = named === undefined ? bare(type, 'id', place, expression) : bucketName(evaluate(named, turn.scope, depth + 1), place);
                return (0,policy_value/* concat */.xW)([(0,policy_value/* literal */.eu)('arn:aws:s3:::', expression.line), bucket], expression.line);
            }
            if (argument !== undefined)
                return evaluate(argument, turn.scope, depth + 1);
            if (wanted === 'id' && /^aws_s3_bucket_/.test(type)) {
                const bucket = block.body.attributes.get('bucket');
                if (bucket !== undefined)
                    return evaluate(bucket, turn.scope, depth + 1);
            }
            if (isData && type === 'aws_iam_policy' && wanted === 'arn') {
                const named = block.body.attributes.get('name');
                if (named !== undefined)
                    return (0,policy_value/* concat */.xW)([(0,policy_value/* literal */.eu)(`${policy_value/* anybodys */.iP}/`, expression.line), evaluate(named, turn.scope, depth + 1)], expression.line);
            }
            return bare(type, wanted, place, expression);
        }
        function bucketName(value, place) {
            // Whatever gives a bucket its name holds the name of a bucket.
            if (value.kind === 'text')
                return { ...value, parts: value.parts.map((part) => (typeof part === 'string' ? part : { ...part, bucket: true })) };
            return (0,policy_value/* unknownText */.qL)({ code: place, bucket: true }, expression.line);
        }
    }
    function foreignType(type) {
        return type.startsWith('aws_') && !type.startsWith('aws_s3') ? { foreign: true } : {};
    }
    /** An attribute that the code does not give. */
    function bare(type, attribute, address, expression) {
        if (type === 'aws_s3_bucket') {
            const bucket = (0,policy_value/* unknownText */.qL)({ code: address, bucket: true }, expression.line);
            if (attribute === 'arn')
                return (0,policy_value/* concat */.xW)([(0,policy_value/* literal */.eu)('arn:aws:s3:::', expression.line), bucket], expression.line);
            if (attribute === 'id' || attribute === 'bucket')
                return bucket;
        }
        const isArn = /(^|_)arn$/.test(attribute);
        const known = type.startsWith('aws_') && !type.startsWith('aws_s3');
        return (0,policy_value/* unknownText */.qL)({ code: `${address}.${attribute}`, ...(isArn && known && { foreign: true }) }, expression.line);
    }
    /** `data "aws_iam_policy_document"` as the policy it makes. */
    function policyDocument(block, scope, depth) {
        const statements = [];
        /** A document that is not told, and may replace statements of this one. */
        let overridden;
        for (const name of ['source_policy_documents', 'source_json'])
            addDocuments(block.body.attributes.get(name), false);
        for (const { block: statement, dynamic } of nestedBlocks(block, 'statement')) {
            if (dynamic === undefined) {
                put(statementOf(statement, scope, depth), true);
                continue;
            }
            const collection = dynamic.body.attributes.get('for_each');
            const values = collection === undefined ? (0,policy_value/* unknown */.L5)('for_each', dynamic.line) : evaluate(collection, scope, depth + 1);
            const iterator = dynamic.body.attributes.get('iterator')?.code ?? 'statement';
            const turns = turnsOver(values, collection === undefined ? '' : collectionCode(values, collection, scope), dynamic.line);
            for (const { key, value, doubtful: mayNotRun } of turns) {
                const each = { kind: 'map', entries: new Map([['key', values.kind === 'list' ? value : key], ['value', value]]), line: dynamic.line };
                const made = statementOf(statement, { ...scope, names: new Map([...scope.names, [iterator, each]]) }, depth);
                // Whether a turn over something unknown is taken at all is not told.
                if (value.kind === 'unknown')
                    statements.push(under(made, value.code));
                else if (mayNotRun === true)
                    statements.push(under(made, `for_each ${collection?.code ?? ''}`));
                else
                    put(made, true);
            }
        }
        for (const name of ['override_policy_documents', 'override_json'])
            addDocuments(block.body.attributes.get(name), true);
        const entries = new Map([['Statement', listValue(statements, block.line)]]);
        return { kind: 'map', entries, line: block.line, file: scope.file, ...(overridden !== undefined && { open: overridden }) };
        function addDocuments(expression, override) {
            if (expression === undefined)
                return;
            for (const document of (0,policy_value/* itemsOf */.S3)(evaluate(expression, scope, depth + 1))) {
                const data = document.kind === 'text' ? (parsed((0,policy_value/* textOf */.b6)(document) ?? '', document.line, new Map(), document.file ?? scope.file) ?? document) : document;
                if (isNull(data) || (0,policy_value/* textOf */.b6)(data) === '')
                    continue;
                const list = (0,policy_value/* entry */.f_)(data, 'Statement');
                if (list === undefined)
                    statements.push((0,policy_value/* unknown */.L5)(expression.code, expression.line));
                if (list === undefined && override)
                    overridden = expression.code;
                const doubt = data.kind === 'map' ? data.doubt : undefined;
                for (const statement of (0,policy_value/* itemsOf */.S3)(list))
                    put(doubt === undefined ? statement : under(statement, doubt), override);
            }
        }
        /** A statement takes the place of an earlier one with its Sid, unless it comes from a source document. */
        function put(statement, replaces) {
            const sid = (0,policy_value/* textOf */.b6)((0,policy_value/* entry */.f_)(statement, 'Sid')) ?? '';
            const replaced = replaces && sid !== '' ? statements.findIndex((each) => (0,policy_value/* textOf */.b6)((0,policy_value/* entry */.f_)(each, 'Sid')) === sid) : -1;
            if (replaced >= 0)
                statements[replaced] = statement;
            else
                statements.push(statement);
        }
    }
    function under(statement, code) {
        if (statement.kind !== 'map')
            return statement;
        const before = statement.entries.get('Condition');
        const conditions = new Map(before?.kind === 'map' ? before.entries : []).set(code, (0,policy_value/* literal */.eu)('', statement.line));
        return { ...statement, entries: new Map(statement.entries).set('Condition', { kind: 'map', entries: conditions, line: statement.line }) };
    }
    const fields = {
        sid: 'Sid',
        effect: 'Effect',
        actions: 'Action',
        not_actions: 'NotAction',
        resources: 'Resource',
        not_resources: 'NotResource',
    };
    function statementOf(block, scope, depth) {
        const { line } = block;
        const entries = new Map([['Effect', (0,policy_value/* literal */.eu)('Allow', line)]]);
        for (const [name, field] of Object.entries(fields)) {
            const expression = block.body.attributes.get(name);
            if (expression === undefined)
                continue;
            const value = evaluate(expression, scope, depth + 1);
            if (!isNull(value))
                entries.set(field, value);
        }
        const conditions = new Map();
        for (const { block: condition } of nestedBlocks(block, 'condition')) {
            const [test, key, values] = ['test', 'variable', 'values'].map((name) => {
                const expression = condition.body.attributes.get(name);
                return expression === undefined ? undefined : evaluate(expression, scope, depth + 1);
            });
            const operator = (0,policy_value/* textOf */.b6)(test) ?? 'a test';
            const before = conditions.get(operator);
            const inner = new Map(before?.kind === 'map' ? before.entries : []);
            inner.set((0,policy_value/* textOf */.b6)(key) ?? 'a variable', values ?? (0,policy_value/* unknown */.L5)('values', condition.line));
            conditions.set(operator, { kind: 'map', entries: inner, line: condition.line });
        }
        if (conditions.size > 0)
            entries.set('Condition', { kind: 'map', entries: conditions, line });
        for (const type of ['principals', 'not_principals']) {
            for (const { block: principal } of nestedBlocks(block, type)) {
                const identifiers = principal.body.attributes.get('identifiers');
                const value = identifiers === undefined ? (0,policy_value/* unknown */.L5)('identifiers', principal.line) : evaluate(identifiers, scope, depth + 1);
                entries.set(type === 'principals' ? 'Principal' : 'NotPrincipal', value.kind === 'list' ? { kind: 'map', entries: new Map([['AWS', value]]), line } : value);
            }
        }
        return { kind: 'map', entries, line, file: scope.file };
    }
    return { evaluate, document, turnsOf, child, policyDocument, readFiles };
}
/** A path without `.` and `..`. */
function cleanPath(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..' && parts.length > 0)
            parts.pop();
        else if (part !== '.' && part !== '' && part !== '..')
            parts.push(part);
    }
    return parts.join('/');
}

// EXTERNAL MODULE: ./lib/detect/policy/managed.js + 1 modules
var managed = __webpack_require__(40545);
// EXTERNAL MODULE: ./lib/detect/policy/statement.js
var statement = __webpack_require__(90923);
// EXTERNAL MODULE: ./lib/core/pattern.js
var core_pattern = __webpack_require__(29325);
// EXTERNAL MODULE: ./lib/detect/policy/arn.js
var arn = __webpack_require__(27093);
;// CONCATENATED MODULE: ./lib/detect/policy/terraform-identities.js
/** Who is who in a root of Terraform: its roles, users and groups, and whom an expression names. */



/** Resources that are an identity, with the argument that names it. */
const identities = new Set(['aws_iam_role', 'aws_iam_user', 'aws_iam_group']);
/** Identities that are looked up, with the argument that says by which name. */
const lookedUpBy = { aws_iam_role: 'name', aws_iam_user: 'user_name', aws_iam_group: 'group_name' };
/** A resource's address in one turn of its `for_each` or `count`: each is an identity, or a policy, of its own. */
function placeOf(address, turn) {
    return turn.key === undefined || turn.key === '*' ? address : `${address}[${turn.key}]`;
}
function prefixOf(instance) {
    return instance.address === '' ? '' : `${instance.address}.`;
}
/** Every role, user and group, with the names it goes by and what limits it. */
function findIdentities(instances, evaluator) {
    const byAddress = new Map();
    const byName = new Map();
    const policies = new Map();
    const limits = [];
    const names = [];
    for (const instance of instances) {
        for (const call of instance.module.calls) {
            const address = `${prefixOf(instance)}module.${call.value.labels[0] ?? ''}`;
            // Its ARN is known by its address; a text of that name is no ARN.
            if (makesPolicy.test(sourceText(call.value)) && evaluator.child(call, instance) === undefined)
                policies.set(address, address);
        }
        for (const { file, value: block } of instance.module.resources) {
            const [type = '', name = ''] = block.labels;
            if (!identities.has(type) && type !== 'aws_iam_policy')
                continue;
            for (const turn of evaluator.turnsOf(block, { instance, file, names: new Map() })) {
                const address = placeOf(`${prefixOf(instance)}${type}.${name}`, turn);
                const [given, prefix, limit] = ['name', 'name_prefix', 'permissions_boundary'].map((attribute) => {
                    const expression = block.body.attributes.get(attribute);
                    return expression === undefined ? undefined : evaluator.evaluate(expression, turn.scope);
                });
                const known = (0,policy_value/* textOf */.b6)(given);
                // Equal texts are equal names, whatever their parts come to.
                if (given?.kind === 'text' && given.doubt === undefined)
                    (type === 'aws_iam_policy' ? policies : byName).set((0,policy_value/* sourceOf */.vz)(given), address);
                if (type === 'aws_iam_policy')
                    continue;
                const accountName = given?.kind === 'text' ? (0,policy_value/* sourceOf */.vz)(given) : isGiven(given) ? undefined : generatedName(prefix);
                names.push(accountName ?? '${name}');
                const limited = limit !== undefined && !isAbsent(limit);
                if (limit !== undefined)
                    limits.push(limit);
                const aliases = known === undefined ? [name] : [name, known];
                byAddress.set(address, { principal: address, aliases, accountName, condition: limited ? `permissions_boundary ${(0,policy_value/* sourceOf */.vz)(limit)}` : undefined });
            }
        }
    }
    // What is looked up by the name of one that is made here is that one.
    for (const instance of instances) {
        for (const { file, value: block } of instance.module.data) {
            const [type = '', label = ''] = block.labels;
            const expression = Object.hasOwn(lookedUpBy, type) ? block.body.attributes.get(lookedUpBy[type]) : undefined;
            if (expression === undefined)
                continue;
            for (const turn of evaluator.turnsOf(block, { instance, file, names: new Map() })) {
                const given = evaluator.evaluate(expression, turn.scope);
                if (given.kind !== 'text' || given.doubt !== undefined)
                    continue;
                const address = placeOf(`${prefixOf(instance)}data.${type}.${label}`, turn);
                const made = byAddress.get(byName.get((0,policy_value/* sourceOf */.vz)(given)) ?? '');
                byAddress.set(address, made ?? { principal: address, aliases: [label, ...((0,policy_value/* textOf */.b6)(given) === undefined ? [] : [(0,policy_value/* sourceOf */.vz)(given)])], accountName: (0,policy_value/* sourceOf */.vz)(given), isMadeElsewhere: true, ...(mayName(given, names) && { isOpen: true }) });
                if (made === undefined)
                    byName.set((0,policy_value/* sourceOf */.vz)(given), address);
            }
        }
    }
    const boundaries = new Set();
    for (const limit of limits)
        policiesIn(limit, policies, boundaries);
    return { byAddress, byName, names, policies, boundaries };
}
function isGiven(name) {
    return name !== undefined && !isAbsent(name);
}
/**
 * The name that Terraform makes up for what is given none: behind a prefix, which is its own where none is given
 * (https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/r/iam_role.html.markdown).
 */
function generatedName(prefix) {
    if (!isGiven(prefix))
        return 'terraform-${suffix}';
    return prefix?.kind === 'text' ? `${(0,policy_value/* sourceOf */.vz)(prefix)}\${suffix}` : undefined;
}
function isAbsent(value) {
    return (value.kind === 'unknown' && value.code === 'null') || (0,policy_value/* textOf */.b6)(value) === '';
}
/** The addresses of policies whose ARNs are somewhere in a value, as their resources give them or written with their names. */
function policiesIn(value, byName, into = new Set(), depth = 0) {
    if (depth > 8)
        return into;
    if (value.kind === 'list')
        for (const item of value.items)
            policiesIn(item, byName, into, depth + 1);
    else if (value.kind === 'map')
        for (const item of value.entries.values())
            policiesIn(item, byName, into, depth + 1);
    else if (value.kind === 'text') {
        const named = byName.get((0,arn/* ownPolicyIn */.QQ)((0,policy_value/* sourceOf */.vz)(value)) ?? '');
        if (named !== undefined)
            into.add(named);
        for (const part of value.parts) {
            const address = typeof part === 'string' ? undefined : /^((?:data\.|module\.[\w-]+(?:\[[^\]]*\])?\.)*aws_iam_policy\.[\w-]+(?:\[[^\]]*\])?)\.(?:arn|id)$/.exec(part.code)?.[1]?.replace(/\[\*\]$/, '');
            const module = typeof part === 'string' ? undefined : /^((?:module\.[\w-]+\.)*module\.[\w-]+)\.(?:arn|policy_arn|iam_policy_arn)$/.exec(part.code)?.[1];
            if (module !== undefined && byName.get(module) === module)
                into.add(module);
            if (address !== undefined && !address.includes('data.'))
                into.add(address);
        }
    }
    return into;
}
/** Whom an expression names, and with a group its users: what it may do and may not, they may and may not. */
function holdersIn(expression, scope, world) {
    return namedIn(expression, scope, world).flatMap((holder) => [holder, ...(world.members.get(holder.principal) ?? [])]);
}
/** Whom an expression names: roles of these modules, or a name. */
function namedIn(expression, scope, world, depth = 0) {
    if (expression === undefined || depth > 8)
        return [];
    const { byAddress, byName } = world.identities;
    const prefix = prefixOf(scope.instance);
    const direct = identityIn(expression);
    if (direct !== undefined) {
        const found = identitiesAt(`${prefix}${direct.address}`, direct.index, scope, world);
        if (found.length > 0)
            return found;
    }
    const value = world.evaluator.evaluate(expression, scope);
    const choice = onlyPart(expression);
    if (choice.kind === 'conditional' && (0,policy_value/* itemsOf */.S3)(value).some((item) => (0,policy_value/* textOf */.b6)(item) === undefined)) {
        return [choice.yes, choice.no].flatMap((branch) => namedIn(branch, scope, world, depth + 1)).map((holder) => under(holder, choice.condition.code));
    }
    return (0,policy_value/* itemsOf */.S3)(value).map((item) => {
        const name = (0,policy_value/* textOf */.b6)(item);
        if (name !== undefined)
            return byAddress.get(byName.get(name.split('/').at(-1) ?? name) ?? '') ?? { principal: name, aliases: [], accountName: name.split('/').at(-1), isMadeElsewhere: true };
        const named = item.kind === 'text' && item.doubt === undefined ? byName.get((0,policy_value/* sourceOf */.vz)(item)) : undefined;
        const holder = named === undefined ? undefined : byAddress.get(named);
        if (holder !== undefined)
            return holder;
        const code = (0,policy_value/* sourceOf */.vz)(item).replace(/^\$\{(.*)\}$/, '$1');
        const [place, address] = /^(.*\baws_iam_(?:role|user|group)\.[\w-]+)(?:\[[^\]]*\])?/.exec(code) ?? [];
        const known = byAddress.get(place ?? '') ?? byAddress.get(address ?? '');
        if (known !== undefined)
            return known;
        const isOpen = !(direct?.type === 'module' && isAbsentModule(direct.name, scope, world)) && mayName(item, world.identities.names);
        return { principal: address ?? (direct === undefined ? code : `${prefix}${direct.address}`), aliases: [], ...(direct === undefined && item.kind === 'text' && { accountName: (0,policy_value/* sourceOf */.vz)(item), isMadeElsewhere: true }), ...(isOpen && { isOpen }) };
    });
}
/** Whether a module is not in the repo: one of the registry makes roles of its own. */
function isAbsentModule(name, { instance }, { evaluator }) {
    return instance.module.calls.every((call) => call.value.labels[0] !== name || evaluator.child(call, instance) === undefined);
}
/** Whether a text with parts that are not told may be one of some names; what has no part that is told may be any. */
function mayName(item, names) {
    const pattern = (source) => source.replaceAll(/\$\{[^{}]*\}/g, '*');
    if (item.kind !== 'text' || !item.parts.some((part) => typeof part === 'string'))
        return true;
    return [...names].some((name) => (0,core_pattern/* overlaps */.$f)(pattern((0,policy_value/* sourceOf */.vz)(item)), pattern(name)));
}
/** The identities at an address: one, or of several turns the one that is named; all of them, in doubt, if that is not told. */
function identitiesAt(address, index, scope, world) {
    const { byAddress } = world.identities;
    const key = index === undefined ? undefined : (0,policy_value/* textOf */.b6)(world.evaluator.evaluate(index, scope));
    const one = key === undefined ? undefined : (byAddress.get(`${address}[${JSON.stringify(key)}]`) ?? byAddress.get(`${address}[${key}]`));
    const found = one ?? byAddress.get(address);
    if (found !== undefined)
        return [found];
    const several = [...byAddress.values()].filter(({ principal }) => principal.startsWith(`${address}[`));
    // `role[*].name` is all of them, an index that is not told is one of them.
    return index === undefined ? several : several.map((holder) => under(holder, `${address}[${index.code}]`));
}
function under(holder, condition) {
    return { ...holder, condition: holder.condition === undefined ? condition : `${holder.condition}, ${condition}` };
}
/** The same under what is told of several conditions. */
function underAll(holder, conditions) {
    return conditions.reduce((each, condition) => (condition === undefined ? each : under(each, condition)), holder);
}
/** The expression in `"${expression}"`, or the expression itself. */
function onlyPart(expression) {
    const [only] = expression.kind === 'template' ? expression.parts : [];
    return expression.kind === 'template' && expression.parts.length === 1 && only !== undefined && typeof only !== 'string' ? only : expression;
}
/** The role that `aws_iam_role.x[0].name` names: its address and its block. */
function identityIn(expression) {
    let at = onlyPart(expression);
    let index;
    const names = [];
    for (;;) {
        if (at.kind === 'attribute') {
            names.unshift(at.name);
            at = at.of;
        }
        else if (at.kind === 'index') {
            index = at.index;
            at = at.of;
        }
        else if (at.kind === 'splat')
            at = at.of;
        else
            break;
    }
    if (at.kind !== 'name')
        return undefined;
    const [first, second] = names;
    if (at.name === 'data' && first !== undefined && second !== undefined)
        return { type: first, name: second, address: `data.${first}.${second}` };
    if (at.name === 'module' && first !== undefined)
        return { type: 'module', name: first, address: `module.${first}` };
    if (at.name === 'var' || at.name === 'local' || at.name === 'each')
        return undefined;
    return first === undefined ? undefined : { type: at.name, name: first, address: `${at.name}.${first}`, ...(index !== undefined && { index }) };
}
/** Where something of a module is given to somebody. */
function originIn(instance, file, holder, turn, world, kind = 'identity') {
    const conditions = [...new Set([instance.condition, holder.condition, world.limits.get(holder.principal), turn.condition])].filter((text) => text !== undefined);
    return {
        file,
        form: 'terraform',
        kind,
        principal: holder.principal.startsWith('module.') ? `${world.label}${holder.principal}` : holder.principal,
        aliases: holder.aliases,
        accountName: holder.accountName,
        isMadeElsewhere: holder.isMadeElsewhere,
        root: world.root,
        condition: conditions.length > 0 ? conditions.join(', ') : undefined,
    };
}
/** Modules that make one policy of the document they are given. */
const makesPolicy = /\biam-policy\b/;
function sourceText(block) {
    return block.body.attributes.get('source')?.code ?? '';
}

;// CONCATENATED MODULE: ./lib/detect/policy/terraform-exclusive.js



/**
 * Resources that leave an identity nothing but what they list: by which argument they name it, and in which they list.
 * https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/r/iam_role_policies_exclusive.html.markdown and the like: "This includes
 * removal of inline policies which are not explicitly configured".
 */
const exclusives = {
    aws_iam_role_policies_exclusive: { kind: 'inline', of: 'role_name', list: 'policy_names' },
    aws_iam_user_policies_exclusive: { kind: 'inline', of: 'user_name', list: 'policy_names' },
    aws_iam_group_policies_exclusive: { kind: 'inline', of: 'group_name', list: 'policy_names' },
    aws_iam_role_policy_attachments_exclusive: { kind: 'attached', of: 'role_name', list: 'policy_arns' },
    aws_iam_user_policy_attachments_exclusive: { kind: 'attached', of: 'user_name', list: 'policy_arns' },
    aws_iam_group_policy_attachments_exclusive: { kind: 'attached', of: 'group_name', list: 'policy_arns' },
};
/** Notes what takes policies away. */
function collectExclusives(instance, world) {
    const { evaluator } = world;
    function addOf(policy, exclusive) {
        const { byPolicy } = world.exclusives;
        const others = byPolicy.get(policy);
        if (others === undefined)
            byPolicy.set(policy, [exclusive]);
        else
            others.push(exclusive);
    }
    function listedIn(values) {
        return new Set(values.flatMap((value) => [(0,policy_value/* sourceOf */.vz)(value), ...policiesIn(value, world.identities.policies)]));
    }
    for (const { file, value: block } of instance.module.resources) {
        const [type = '', name = ''] = block.labels;
        const exclusive = Object.hasOwn(exclusives, type) ? exclusives[type] : undefined;
        const into = /^aws_iam_(role|user|group)_policy$/.exec(type)?.[1];
        if (exclusive === undefined && into === undefined && type !== 'aws_iam_role' && type !== 'aws_iam_policy_attachment')
            continue;
        for (const turn of evaluator.turnsOf(block, { instance, file, names: new Map() })) {
            const by = placeOf(`${prefixOf(instance)}${type}.${name}`, turn);
            const valuesOf = (argument) => {
                const expression = block.body.attributes.get(argument);
                const value = expression === undefined ? undefined : evaluator.evaluate(expression, turn.scope);
                return value === undefined || isAbsent(value) ? [] : (0,policy_value/* itemsOf */.S3)(value);
            };
            if (into !== undefined) {
                // One of the same name takes the place of another (https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html).
                for (const policy of valuesOf('name').map(policy_value/* sourceOf */.vz))
                    addOf(policy, { kind: 'inline', by, of: whose(holdersIn(block.body.attributes.get(into), turn.scope, world)), listed: new Set() });
            }
            else if (exclusive !== undefined) {
                world.exclusives.lists.push({ kind: exclusive.kind, by, of: whose(holdersIn(block.body.attributes.get(exclusive.of), turn.scope, world)), listed: listedIn(valuesOf(exclusive.list)) });
            }
            else if (type === 'aws_iam_role') {
                world.exclusives.lists.push(...ofRole(block, turn, by));
            }
            else {
                // It attaches its policy to those that it names, and takes it from all others
                // (https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/r/iam_policy_attachment.html.markdown).
                for (const policy of listedIn(valuesOf('policy_arn'))) {
                    const holders = ['roles', 'users', 'groups'].flatMap((each) => holdersIn(block.body.attributes.get(each), turn.scope, world));
                    addOf(policy, { kind: 'attached', by, of: undefined, listed: new Set(holders.map(({ principal }) => principal)) });
                }
            }
        }
    }
    /** A role that lists its policies itself has no others (https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/r/iam_role.html.markdown). */
    function ofRole(block, turn, by) {
        const lists = [];
        const of = new Set([by]);
        const expression = block.body.attributes.get('managed_policy_arns');
        const arns = expression === undefined ? undefined : evaluator.evaluate(expression, turn.scope);
        if (arns !== undefined && !isAbsent(arns))
            lists.push({ kind: 'attached', by, of, listed: listedIn((0,policy_value/* itemsOf */.S3)(arns)) });
        if (nestedBlocks(block, 'inline_policy').length > 0)
            lists.push({ kind: 'inline', by, of, listed: new Set() });
        return lists;
    }
}
/** Whose a list is; undefined where that is not told. */
function whose(holders) {
    return holders.length === 0 || holders.some(({ isOpen }) => isOpen === true) ? undefined : new Set(holders.map(({ principal }) => principal));
}
/**
 * Why somebody may not have a policy that is given to them: something else takes away what it does not list. Which of the two comes last is not told.
 * @param by the resource that gives it
 * @param names what the policy is called in lists: its name, its ARN, its address
 */
function takenAway(kind, principal, by, names, world) {
    const { lists, byPolicy } = world.exclusives;
    const isAbout = (list) => list.kind === kind && list.by !== by && (list.of === undefined || list.of.has(principal));
    const taker = lists.find((list) => isAbout(list) && !names.some((name) => list.listed.has(name))) ??
        names.flatMap((name) => byPolicy.get(name) ?? []).find((list) => isAbout(list) && !list.listed.has(principal));
    return taker === undefined ? undefined : `if ${taker.by} does not take it away`;
}

;// CONCATENATED MODULE: ./lib/detect/policy/terraform-attachments.js




/** Attachments of a policy by its ARN, and the arguments that say to whom. */
const attachmentsTo = {
    aws_iam_role_policy_attachment: ['role'],
    aws_iam_user_policy_attachment: ['user'],
    aws_iam_group_policy_attachment: ['group'],
    aws_iam_policy_attachment: ['roles', 'users', 'groups'],
    aws_ssoadmin_managed_policy_attachment: ['permission_set_arn'],
    aws_iam_role_policy_attachments_exclusive: ['role_name'],
    aws_iam_user_policy_attachments_exclusive: ['user_name'],
    aws_iam_group_policy_attachments_exclusive: ['group_name'],
};
/** Notes the users of each group. */
function collectMembers(instance, world) {
    for (const { file, value: block } of instance.module.resources) {
        const [type = ''] = block.labels;
        const [groups, users] = type === 'aws_iam_user_group_membership' ? ['groups', 'user'] : type === 'aws_iam_group_membership' ? ['group', 'users'] : [];
        if (groups === undefined || users === undefined)
            continue;
        for (const turn of world.evaluator.turnsOf(block, { instance, file, names: new Map() })) {
            const who = namedIn(block.body.attributes.get(users), turn.scope, world).map((holder) => (turn.condition === undefined ? holder : under(holder, turn.condition)));
            for (const { principal } of namedIn(block.body.attributes.get(groups), turn.scope, world)) {
                world.members.set(principal, [...(world.members.get(principal) ?? []), ...who]);
                const made = world.identities.byAddress.get(principal);
                if (made !== undefined && made.isMadeElsewhere !== true)
                    continue;
                for (const holder of who)
                    (0,managed/* addGroup */.$)(principal, block.line, originIn(instance, file, holder, turn, world), world.findings);
            }
        }
    }
}
/** Notes the boundaries that are attached to permission sets (https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/r/ssoadmin_permissions_boundary_attachment.html.markdown). */
function collectLimits(instance, world) {
    for (const { file, value: block } of instance.module.resources) {
        const [type = '', name = ''] = block.labels;
        if (type !== 'aws_ssoadmin_permissions_boundary_attachment')
            continue;
        for (const turn of world.evaluator.turnsOf(block, { instance, file, names: new Map() })) {
            for (const { principal } of holdersIn(block.body.attributes.get('permission_set_arn'), turn.scope, world))
                world.limits.set(principal, `permissions_boundary ${prefixOf(instance)}${type}.${name}`);
        }
    }
}
const literalIndex = /\[(?:"(?:[^"\\]|\\.)*"|\d+)\]$/;
/** Who holds a policy in one of its turns; what is attached by an index that is not told may be another turn's. */
function holdersOfPolicy(address, turn, world) {
    const place = placeOf(address, turn);
    const holders = [];
    for (const [policy, list] of world.holdersOf) {
        if (policy === place)
            holders.push(...list);
        else if (policy.startsWith(`${address}[`) && (place === address || !literalIndex.test(policy))) {
            holders.push(...(place === address ? list : list.map((holder) => under(holder, policy))));
        }
    }
    return holders;
}
/** The policies that an attachment names, and why it may not name them. */
function policiesOf(expression, scope, world, doubt, depth = 0) {
    const value = world.evaluator.evaluate(expression, scope);
    const choice = onlyPart(expression);
    if (choice.kind === 'conditional' && value.kind !== 'list' && policiesIn(value, world.identities.policies).size === 0 && depth < 8) {
        return [choice.yes, choice.no].flatMap((branch) => policiesOf(branch, scope, world, choice.condition.code, depth + 1));
    }
    return (0,policy_value/* itemsOf */.S3)(value).flatMap((item) => {
        const why = doubt ?? (item.kind === 'text' ? item.doubt : undefined);
        return [...policiesIn(item, world.identities.policies)].map((policy) => ({ policy, ...(why !== undefined && { doubt: why }) }));
    });
}
/** Notes whom policies are attached to. */
function collectAttachments(instance, world) {
    const { evaluator, holdersOf } = world;
    function attach(policies, holders) {
        for (const policy of policies) {
            const list = holdersOf.get(policy) ?? [];
            for (const holder of holders) {
                const before = list.findIndex((each) => each.principal === holder.principal);
                if (before < 0)
                    list.push(holder);
                // Attached twice, it is as sure as the surer one.
                else if (holder.condition === undefined)
                    list[before] = holder;
            }
            holdersOf.set(policy, list);
        }
    }
    for (const { file, value: block } of instance.module.resources) {
        const [type = '', name = ''] = block.labels;
        const to = Object.hasOwn(attachmentsTo, type) ? attachmentsTo[type] : undefined;
        if (to === undefined && !identities.has(type))
            continue;
        const argument = to === undefined ? 'managed_policy_arns' : block.body.attributes.has('policy_arn') ? 'policy_arn' : 'policy_arns';
        const expression = block.body.attributes.get(argument);
        if (expression === undefined)
            continue;
        for (const turn of evaluator.turnsOf(block, { instance, file, names: new Map() })) {
            const policies = policiesOf(expression, turn.scope, world);
            if (policies.length === 0)
                continue;
            const own = world.identities.byAddress.get(placeOf(`${prefixOf(instance)}${type}.${name}`, turn));
            const holders = to?.flatMap((each) => holdersIn(block.body.attributes.get(each), turn.scope, world)) ?? (own === undefined ? [] : [own]);
            const by = placeOf(`${prefixOf(instance)}${type}.${name}`, turn);
            for (const { policy, doubt } of policies) {
                const conditions = [...new Set([instance.condition, turn.condition, doubt])].filter((text) => text !== undefined);
                const surest = holders.map((holder) => underAll(holder, [takenAway('attached', holder.principal, by, [policy], world)]));
                attach([policy], conditions.reduce((list, condition) => list.map((holder) => under(holder, condition)), surest));
            }
        }
    }
    for (const call of instance.module.calls) {
        if (evaluator.child(call, instance) !== undefined)
            continue;
        const [name = ''] = call.value.labels;
        const holder = { principal: `${prefixOf(instance)}module.${name}`, aliases: [name] };
        for (const expression of call.value.body.attributes.values()) {
            attach(policiesIn(evaluator.evaluate(expression, { instance, file: call.file, names: new Map() }), world.identities.policies), [holder]);
        }
    }
}

;// CONCATENATED MODULE: ./lib/detect/policy/terraform.js









/** Policies times holders that are read in one repo. */
const mostPolicies = 20_000;
/** Instances of modules that are looked at in one repo. */
const mostInstances = 300;
/** Policies that are written into an identity, and the argument that says which. */
const inlinePolicies = {
    aws_iam_role_policy: 'role',
    aws_iam_user_policy: 'user',
    aws_iam_group_policy: 'group',
    aws_ssoadmin_permission_set_inline_policy: 'permission_set_arn',
    awscc_iam_role_policy: 'role_name',
    awscc_iam_user_policy: 'user_name',
    awscc_iam_group_policy: 'group_name',
};
/**
 * Adds the grants of a repo's Terraform.
 * @param files `.tf`, `.tf.json` and `.tfvars` files
 * @param readFile the text of any file of the repo
 * @returns the files whose text is a part of these policies
 */
function addTerraform(files, readFile, findings, skipped) {
    const { modules, faults } = readModules(files);
    const evaluator = makeEvaluator(modules, readFile);
    const called = calledModules(modules);
    const roots = [...modules].filter(([folder]) => !called.has(folder));
    const callers = roots.filter(([, module]) => module.calls.length > 0);
    let left = mostInstances;
    const policies = { left: mostPolicies, cutOff: new Set() };
    /** The roots from which each folder is reached. */
    const rootsOf = new Map();
    function skip(file, reason, reached) {
        skipped.push({ file, reason, blocksRemovals: true, language: 'terraform', roots: [...reached] });
    }
    for (const [folder, module] of roots) {
        const root = { module, address: '', inputs: undefined, known: new Map() };
        const instances = [];
        const visit = (instance) => {
            instances.push(instance);
            rootsOf.set(instance.module.folder, (rootsOf.get(instance.module.folder) ?? new Set()).add(folder));
            for (const call of instance.module.calls) {
                const inner = evaluator.child(call, instance);
                if (inner === undefined || inner.isOff === true)
                    continue;
                if (--left >= 0)
                    visit(inner);
                else
                    skip(call.file, `line ${call.value.line}: too many modules: this call was not followed`, [folder]);
            }
        };
        visit(root);
        // A module that several roots call is several roles: each root's are told apart.
        const label = callers.length > 1 ? `${folder}:` : '';
        const world = { evaluator, findings, policies, root: folder, label, holdersOf: new Map(), members: new Map(), exclusives: { lists: [], byPolicy: new Map() }, limits: new Map(), identities: findIdentities(instances, evaluator) };
        for (const instance of instances) {
            for (const call of instance.module.calls) {
                const source = absentSource(call, instance, evaluator);
                if (source === undefined || !isHandedIdentity(call, instance, world))
                    continue;
                skip(call.file, `line ${call.value.line}: module ${call.value.labels[0] ?? ''} is not in this repo (${source}), and may deny something to the role it is given`, [folder]);
            }
        }
        for (const instance of instances) {
            for (const stack of instance.module.resources) {
                const [type = '', name = ''] = stack.value.labels;
                if (!/^aws_cloudformation_stack(_set)?$/.test(type) || !isHandedIdentity(stack, instance, world))
                    continue;
                skip(stack.file, `line ${stack.value.line}: ${type} ${name} is a template of its own, and may deny something to the role it is given`, [folder]);
            }
        }
        for (const instance of instances)
            collectMembers(instance, world);
        for (const instance of instances)
            collectLimits(instance, world);
        for (const instance of instances)
            collectExclusives(instance, world);
        for (const instance of instances)
            collectAttachments(instance, world);
        for (const instance of instances)
            addInstance(instance, world);
    }
    function rootsOfFile(file) {
        return rootsOf.get(folderOf(file)) ?? [folderOf(file)];
    }
    for (const { file, value } of faults)
        skip(file, `line ${value.line}: ${value.reason}`, rootsOfFile(file));
    for (const file of policies.cutOff)
        skip(file, 'too many policies for too many roles: some grants were cut off', rootsOfFile(file));
    return evaluator.readFiles;
}
/** The source of a call of a module that should be in the repo, where nothing of it was read. */
function absentSource(call, instance, evaluator) {
    const source = call.value.body.attributes.get('source');
    if (source === undefined || evaluator.child(call, instance) !== undefined)
        return undefined;
    const path = (0,policy_value/* textOf */.b6)(evaluator.evaluate(source, { instance, file: call.file, names: new Map() }));
    return path === undefined ? source.code : /^\.{1,2}(\/|$)/.test(path) ? path : undefined;
}
/** Whether a call gives a module an identity or a policy. */
function isHandedIdentity(call, instance, world) {
    const scope = { instance, file: call.file, names: new Map() };
    function isIdentity(value, depth = 0) {
        if (depth > 8 || (0,statement/* isDocument */.wz)(value))
            return true;
        if (value.kind === 'list')
            return value.items.some((item) => isIdentity(item, depth + 1));
        if (value.kind === 'map')
            return [...value.entries.values()].some((item) => isIdentity(item, depth + 1));
        const known = (0,policy_value/* textOf */.b6)(value);
        if (known !== undefined)
            return world.identities.byName.has(known.split('/').at(-1) ?? known);
        return /\baws_iam_(role|user|group|policy)\b/.test((0,policy_value/* sourceOf */.vz)(value));
    }
    return [...call.value.body.attributes].some(([key, expression]) => key !== 'source' && key !== 'version' && isIdentity(world.evaluator.document(expression, scope)));
}
/** Folders of modules that another one calls: they are read where they are called. */
function calledModules(modules) {
    const called = new Set();
    for (const { folder, calls } of modules.values()) {
        for (const { value } of calls) {
            const source = value.body.attributes.get('source');
            const [path] = source?.kind === 'template' ? source.parts : [];
            if (typeof path !== 'string' || !/^\.{1,2}(\/|$)/.test(path))
                continue;
            const target = cleanPath(`${folder}/${path}`) || '.';
            if (target !== folder && modules.has(target))
                called.add(target);
        }
    }
    return called;
}
/** Every `type.name` that an expression refers to. */
function referencesOf(expression, into, depth = 0) {
    if (depth > 100)
        return;
    if (expression.kind === 'attribute') {
        const { of } = expression;
        if (of.kind === 'name')
            into.add(`${of.name}.${expression.name}`);
        if (of.kind === 'attribute' && of.of.kind === 'name')
            into.add(`${of.of.name}.${of.name}.${expression.name}`);
    }
    for (const child of (0,syntax/* childrenOf */.L)(expression))
        referencesOf(child, into, depth + 1);
}
function referencesOfBlock(block, into = new Set()) {
    for (const expression of block.body.attributes.values())
        referencesOf(expression, into);
    for (const inner of block.body.blocks)
        referencesOfBlock(inner, into);
    return into;
}
function addInstance(instance, world) {
    const { module } = instance;
    const { evaluator, findings } = world;
    const prefix = prefixOf(instance);
    function scopeOf(located) {
        return { instance, file: located.file, names: new Map() };
    }
    function originOf(holder, located, turn, kind = 'identity') {
        return originIn(instance, located.file, holder, turn, world, kind);
    }
    function addPolicy(expression, located, turn, holders, kind = 'identity') {
        if (expression === undefined)
            return;
        const document = evaluator.document(expression, turn.scope);
        if (isAbsent(document))
            return;
        // A text with gaps that could not be read as JSON, but tells enough to say nothing of S3.
        if (document.kind === 'text' && (0,policy_value/* textOf */.b6)(document) === undefined && document.parts.some((part) => typeof part === 'string') && !/s3|"\*"/i.test((0,policy_value/* sourceOf */.vz)(document)))
            return;
        for (const holder of holders) {
            if (--world.policies.left < 0) {
                world.policies.cutOff.add(located.file);
                continue;
            }
            const before = findings.grants.length;
            (0,statement/* addDocument */.tI)(placed(document, expression), originOf(holder, located, turn, kind), findings);
            if (holder.isOpen === true)
                (0,statement/* addForAnybody */.Fh)(before, findings);
        }
    }
    /** A policy that cannot be told is reported where it is used. */
    function placed(document, expression) {
        return document.kind === 'map' ? document : { kind: 'unknown', code: expression.code, line: expression.line };
    }
    const consumed = new Set();
    for (const located of module.resources) {
        const block = located.value;
        const [type = '', name = ''] = block.labels;
        for (const reference of referencesOfBlock(block))
            consumed.add(reference);
        const known = type in inlinePolicies || type === 'aws_ssoadmin_customer_managed_policy_attachment' || type in attachmentsTo || identities.has(type) || /^aws_(iam_policy|s3_bucket|s3_bucket_policy|s3_access_point|s3control_access_point_policy)$/.test(type);
        if (!known)
            continue;
        const self = { principal: `${prefix}${type}.${name}`, aliases: [name] };
        const attributes = block.body.attributes;
        for (const turn of evaluator.turnsOf(block, scopeOf(located))) {
            const own = { ...self, principal: placeOf(self.principal, turn) };
            const inline = Object.hasOwn(inlinePolicies, type) ? inlinePolicies[type] : undefined;
            const attachment = Object.hasOwn(attachmentsTo, type) ? attachmentsTo[type] : undefined;
            if (inline !== undefined) {
                const given = attributes.get('name');
                const names = [`\${${own.principal}.name}`, ...(given === undefined ? [] : [(0,policy_value/* sourceOf */.vz)(evaluator.evaluate(given, turn.scope))])];
                const holders = holdersIn(attributes.get(inline), turn.scope, world).map((holder) => underAll(holder, [takenAway('inline', holder.principal, own.principal, names, world)]));
                addPolicy(attributes.get('policy') ?? attributes.get('inline_policy') ?? attributes.get('policy_document'), located, turn, holders.length > 0 ? holders : [own]);
            }
            else if (type === 'aws_iam_policy') {
                const holders = holdersOfPolicy(`${prefix}${type}.${name}`, turn, world);
                if (holders.length === 0 && world.identities.boundaries.has(own.principal))
                    continue;
                addPolicy(attributes.get('policy'), located, turn, holders.length > 0 ? holders : [own]);
            }
            else if (identities.has(type)) {
                const holder = world.identities.byAddress.get(own.principal) ?? own;
                for (const { block: each, dynamic } of nestedBlocks(block, 'inline_policy')) {
                    const inner = dynamic === undefined ? turn : { ...turn, condition: [turn.condition, `for_each = ${dynamic.body.attributes.get('for_each')?.code ?? ''}`].filter((text) => text !== undefined).join(', ') };
                    addPolicy(each.body.attributes.get('policy'), located, inner, [holder]);
                }
                addManagedIn(attributes.get('managed_policy_arns'), turn, located, [holder], own.principal);
            }
            else if (type === 'aws_ssoadmin_customer_managed_policy_attachment') {
                for (const { block: each } of nestedBlocks(block, 'customer_managed_policy_reference'))
                    addCustomers(each, turn, located, holdersIn(attributes.get('permission_set_arn'), turn.scope, world));
            }
            else if (attachment !== undefined) {
                const holders = attachment.flatMap((each) => holdersIn(attributes.get(each), turn.scope, world));
                addManagedIn(attributes.get('policy_arn') ?? attributes.get('policy_arns') ?? attributes.get('managed_policy_arn'), turn, located, holders, own.principal);
            }
            else {
                addPolicy(attributes.get('policy'), located, turn, [own], 'resource');
            }
        }
    }
    function addManagedIn(expression, turn, located, holders, by) {
        if (expression === undefined)
            return;
        for (const item of (0,policy_value/* itemsOf */.S3)(evaluator.evaluate(expression, turn.scope))) {
            const arn = outsidePolicy(item);
            if (arn === undefined)
                continue;
            const line = item.file === located.file ? item.line : expression.line;
            for (const holder of holders) {
                const before = findings.grants.length;
                (0,managed/* addManaged */.lk)(arn, line, originOf(underAll(holder, [takenAway('attached', holder.principal, by, [arn], world)]), located, turn), findings);
                if (holder.isOpen === true)
                    (0,statement/* addForAnybody */.Fh)(before, findings);
            }
        }
    }
    /** A policy of each account that is attached by its name: which one that is, is not told. */
    function addCustomers(reference, turn, located, holders) {
        const name = reference.body.attributes.get('name');
        const known = name === undefined ? '${name}' : (0,policy_value/* sourceOf */.vz)(evaluator.evaluate(name, turn.scope));
        for (const holder of holders)
            (0,managed/* addManaged */.lk)(`arn:aws:iam::account:policy/${known}`, reference.line, originOf(holder, located, turn), findings);
    }
    /** Whether a module of the registry leaves a policy off that it is given, unless another argument turns it on. */
    function isLeftOff(key, call, scope) {
        const flag = call.body.attributes.get(`attach_${key}`);
        if (flag === undefined)
            return switched.test(sourceText(call)) && /^polic/.test(key);
        return (0,policy_value/* textOf */.b6)(evaluator.evaluate(flag, scope)) === 'false';
    }
    /** The name of a policy that no module here makes. */
    function outsidePolicy(value) {
        if (isAbsent(value) || policiesIn(value, world.identities.policies).size > 0)
            return undefined;
        return (0,policy_value/* sourceOf */.vz)(value);
    }
    for (const located of module.calls) {
        const references = referencesOfBlock(located.value);
        for (const reference of references)
            consumed.add(reference);
        // A module of this repo attaches what it is given, and is read on its own.
        if (evaluator.child(located, instance) !== undefined)
            continue;
        const [name = ''] = located.value.labels;
        const holder = { principal: `${prefix}module.${name}`, aliases: [name] };
        const having = world.holdersOf.get(holder.principal) ?? [];
        for (const turn of evaluator.turnsOf(located.value, scopeOf(located))) {
            const own = { ...holder, principal: placeOf(holder.principal, turn) };
            for (const [key, expression] of located.value.body.attributes) {
                if (/assume|trust|kms|queue|topic|^source$|^version$/i.test(key))
                    continue;
                if (isLeftOff(key, located.value, turn.scope))
                    continue;
                const kind = /bucket_policy|^policy$/.test(key) && /bucket|s3/i.test(`${name} ${sourceText(located.value)}`) ? 'resource' : 'identity';
                for (const each of having.length > 0 ? having : [own])
                    addGiven(evaluator.document(expression, turn.scope), originOf(each, located, turn, kind), 0);
            }
        }
    }
    /** What a module of the registry is given: documents, or statements in its own words. */
    function addGiven(value, given, depth) {
        if (depth > 6)
            return;
        const doubt = value.kind === 'map' ? value.doubt : undefined;
        const origin = doubt === undefined ? given : { ...given, condition: given.condition === undefined ? doubt : `${given.condition}, ${doubt}` };
        if ((0,statement/* isDocument */.wz)(value)) {
            (0,statement/* addDocument */.tI)(value, origin, findings);
        }
        else if (value.kind === 'map' && value.entries.has('actions') && value.entries.has('resources')) {
            (0,statement/* addStatement */.vD)({
                line: value.line,
                file: value.file,
                effect: (0,policy_value/* entry */.f_)(value, 'effect'),
                actions: (0,policy_value/* entry */.f_)(value, 'actions'),
                resources: (0,policy_value/* entry */.f_)(value, 'resources'),
                conditions: (0,policy_value/* entry */.f_)(value, 'condition') ?? (0,policy_value/* entry */.f_)(value, 'conditions'),
            }, origin, findings);
        }
        else if (value.kind === 'map') {
            for (const inner of value.entries.values())
                addGiven(inner, origin, depth + 1);
        }
        else if (value.kind === 'list') {
            for (const inner of value.items)
                addGiven(inner, origin, depth + 1);
        }
        else {
            const arn = outsidePolicy(value);
            if (arn !== undefined && /:policy\/|^\$\{data\.aws_iam_policy\./.test(arn))
                (0,managed/* addManaged */.lk)(arn, value.line, origin, findings);
        }
    }
    // Locals pass documents on; who uses such a local is seen by its own references.
    for (const { value } of module.locals.values()) {
        const references = new Set();
        referencesOf(value, references);
        for (const reference of references)
            consumed.add(reference);
    }
    for (const located of module.data) {
        for (const reference of referencesOfBlock(located.value))
            consumed.add(reference);
    }
    for (const located of module.data) {
        const [type = '', name = ''] = located.value.labels;
        if (type !== 'aws_iam_policy_document' || consumed.has(`data.${type}.${name}`))
            continue;
        // A document that is only handed out: who holds it is not told here.
        const holder = { principal: `${prefix}data.${type}.${name}`, aliases: [name] };
        for (const turn of evaluator.turnsOf(located.value, scopeOf(located))) {
            (0,statement/* addDocument */.tI)(evaluator.policyDocument(located.value, turn.scope, 0), originOf({ ...holder, principal: placeOf(holder.principal, turn) }, located, turn), findings);
        }
    }
}
/** Modules whose `attach_policy_json` and the like are off by default. */
const switched = /^"terraform-aws-modules\/(lambda|step-functions|eventbridge)\/aws"$/;


/***/ }),

/***/ 59317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ childrenOf),
/* harmony export */   S: () => (/* binding */ blocksOf)
/* harmony export */ });
/** The shape of Terraform's language, HCL: bodies of attributes and blocks, and expressions with their place. */
/** The parts of an expression, one level down. */
function childrenOf(expression) {
    switch (expression.kind) {
        case 'template':
            return expression.parts.filter((part) => typeof part !== 'string');
        case 'attribute':
        case 'splat':
            return [expression.of];
        case 'index':
            return [expression.of, expression.index];
        case 'call':
            return expression.arguments;
        case 'tuple':
            return expression.items;
        case 'object':
            return expression.entries.flat();
        case 'for':
            return [expression.collection, expression.result, ...[expression.resultKey, expression.condition].filter((each) => each !== undefined)];
        case 'conditional':
            return [expression.condition, expression.yes, expression.no];
        case 'operation':
            return expression.operands;
        default:
            return [];
    }
}
/** The blocks of one type inside a body. */
function blocksOf(body, type) {
    return body.blocks.filter((block) => block.type === type);
}


/***/ })

};
