export const id = 8389;
export const ids = [8389];
export const modules = {

/***/ 4232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseBounded)
/* harmony export */ });
/** How many numbers a stack may hold: three for each level (`Stack` in https://github.com/lezer-parser/lr/blob/main/src/stack.ts). */
const deepestStack = 3 * 2_000;
/** Steps between two looks at it. */
const stepsBetween = 256;
/** @returns the tree of the text, or of what comes before the place where it nests too deeply */
function parseBounded(parser, text) {
    const parse = parser.startParse(text);
    for (let step = 1;; step += 1) {
        const tree = parse.advance();
        if (tree)
            return tree;
        if (step % stepsBetween === 0 && parse.stoppedAt === null && depthOf(parse) > deepestStack)
            parse.stopAt(parse.parsedPos);
    }
}
function depthOf(parse) {
    const { stacks } = parse;
    return stacks?.[0]?.stack.length ?? 0;
}


/***/ }),

/***/ 1106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ asCut)
/* harmony export */ });
const slices = new Set(['substring', 'slice', '[:]', 'subSequence']);
const lastPlaces = new Set(['lastIndexOf', 'rfind', 'rindex', 'LastIndex']);
const firstPlaces = new Set(['indexOf', 'find', 'index', 'Index']);
/** A slice of a text that is bound by a separator in it, as the cut that it is; any other call as it is. */
function asCut(call) {
    if (call.callee.kind !== 'member' || !slices.has(call.callee.name))
        return call;
    const { object } = call.callee;
    const [from, to] = call.args.map((arg) => arg.value);
    const start = from && placeIn(from, object);
    const end = to && placeIn(to, object);
    const cut = (name, separator) => ({ kind: 'call', callee: { kind: 'member', object, name }, args: [{ value: separator }], line: call.line });
    if (start && (to === undefined || to.kind === 'nothing'))
        return start.isBehind ? cut(start.isLast ? 'afterLast' : 'afterFirst', start.separator) : call;
    const isFromStart = from === undefined || from.kind === 'nothing' || (from.kind === 'text' && from.value === '0');
    return end && isFromStart ? cut(`${end.isBehind ? 'through' : 'before'}${end.isLast ? 'Last' : 'First'}`, end.separator) : call;
}
function placeIn(value, object) {
    // `key.lastIndexOf("/") + 1`
    if (value.kind === 'join') {
        const [place, one] = value.parts;
        const inner = value.parts.length === 2 && one?.kind === 'text' && one.value === '1' && place ? placeIn(place, object) : undefined;
        return inner && !inner.isBehind ? { ...inner, isBehind: true } : undefined;
    }
    if (value.kind !== 'call' || value.callee.kind !== 'member')
        return undefined;
    const { name } = value.callee;
    if (!lastPlaces.has(name) && !firstPlaces.has(name))
        return undefined;
    // Go: `strings.LastIndex(key, "/")`
    const isGo = name === 'LastIndex' || name === 'Index';
    const [first, second] = value.args.map((arg) => arg.value);
    const [of, separator] = isGo ? [first, second] : [value.callee.object, first];
    if (!of || !separator || value.args.length > (isGo ? 2 : 1) || !isSame(of, object))
        return undefined;
    return { separator, isLast: lastPlaces.has(name), isBehind: false };
}
/** Whether two expressions are the same name, or the same member of one. */
function isSame(left, right) {
    if (left.kind === 'text' && right.kind === 'text')
        return left.value === right.value;
    if (left.kind === 'name' && right.kind === 'name')
        return left.name === right.name;
    if (left.kind === 'call' && right.kind === 'call')
        return left.args.length === 0 && right.args.length === 0 && isSame(left.callee, right.callee);
    return left.kind === 'member' && right.kind === 'member' && left.name === right.name && isSame(left.object, right.object);
}


/***/ }),

/***/ 43888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hQ: () => (/* binding */ blank),
  lQ: () => (/* binding */ fillGaps),
  N9: () => (/* binding */ nameOfLength),
  s$: () => (/* binding */ readMended)
});

// EXTERNAL MODULE: ./node_modules/@lezer/common/dist/index.js
var dist = __webpack_require__(33854);
// EXTERNAL MODULE: ./lib/detect/front/pairs.js
var front_pairs = __webpack_require__(93214);
;// CONCATENATED MODULE: ./lib/detect/front/unclosed.js

/** Nodes that are one text: a string with its prefix, a template, an attribute of an element, a pattern, a comment. */
const texts = new Set(['String', 'FormatString', 'TemplateString', 'JSXAttributeValue', 'RegExp', 'BlockComment']);
/**
 * Finds them in a tree of Lezer. Brackets are paired by its tokens and not by its errors: it also has an error where a valid form is
 * not known to the grammar, and there the closer still comes.
 * @param isKnown an error in a valid form that the tree still tells rightly
 */
function findDoubts(tree, text, isKnown = () => false) {
    const open = [];
    const errors = [];
    const pairs = (0,front_pairs/* createPairs */.i)();
    const readAll = (from, to, wanted) => {
        for (let at = from; at < to; at += 1)
            if (wanted.includes(text[at]))
                pairs.read(text[at], at);
    };
    tree.iterate({
        enter(node) {
            const { name, from, to } = node;
            if (node.type.isError) {
                if (!isKnown(node))
                    errors.push(from);
                // What was passed over is not always a token of its own.
                if (from < to && !node.node.firstChild)
                    readAll(from, to, '()[]{}');
            }
            else if (name.length === 1)
                pairs.read(name, from);
            else if (texts.has(name)) {
                const opener = openerLeft(text, from, to);
                if (opener !== undefined)
                    open.push({ at: from, reason: (0,front_pairs/* neverCloses */.u)(opener) });
            }
            else if (name === 'InterpolationStart')
                pairs.read('{', from);
            else if (name === 'InterpolationEnd')
                pairs.read('}', from);
            // Between elements a `}` ends what no `{` began.
            else if (name === 'JSXText')
                readAll(from, to, '}');
        },
    });
    return { unclosed: [...open, ...pairs.end()].slice(0, 20), errors };
}
/** What opens a text that does not end with its closer. */
function openerLeft(text, from, to) {
    const [whole = '', opener] = /^[a-zA-Z]{0,3}(\/\*|"""|'''|["'`/])/.exec(text.slice(from, Math.min(to, from + 6))) ?? [];
    // What should have opened it is not there.
    if (opener === undefined)
        return text[to - 1];
    const closer = opener === '/*' ? '*/' : opener;
    let end = to;
    // A pattern has its flags behind it.
    if (opener === '/')
        while (end > from && /[a-z]/.test(text[end - 1]))
            end -= 1;
    const start = end - closer.length;
    if (start < from + whole.length || !text.startsWith(closer, start))
        return opener;
    let slashes = 0;
    if (opener !== '/*')
        while (text[start - slashes - 1] === '\\')
            slashes += 1;
    return slashes % 2 === 1 ? opener : undefined;
}

;// CONCATENATED MODULE: ./lib/detect/front/mend.js
/** Reads with a grammar that does not know all that is valid: what it stumbles over, and says nothing of values, is taken out, and the rest is read again. */


/** How often a text is mended: one place may hide the next. */
const maximumRounds = 3;
/** What has more errors than this is no valid text, and is read once. */
const maximumErrors = 500;
/** Reads a text, and again without what the grammar does not know, as long as that helps. */
function readMended(text, grammar) {
    let best = read(text, grammar);
    for (let round = 0; best.errors.length > 0 && best.errors.length <= maximumErrors && round < maximumRounds; round += 1) {
        const plain = grammar.mend(best.plain, best.tree);
        if (plain === best.plain)
            break;
        const again = read(plain, grammar);
        // Fewer errors, or the first of them later: it may have hidden some.
        if (again.errors.length >= best.errors.length && (again.errors[0] ?? 0) <= (best.errors[0] ?? 0))
            break;
        best = again;
    }
    const { tree, unclosed, errors } = best;
    return { tree, doubts: [...unclosed, ...errors.slice(0, 1).map((at) => ({ at, reason: 'syntax error' }))] };
}
function read(plain, { parse, isKnown }) {
    let tree;
    try {
        tree = parse(plain);
        const doubts = findDoubts(tree, plain, isKnown);
        return { tree, plain, ...doubts, unclosed: tree.length < plain.length ? [{ at: tree.length, reason: 'nested too deeply' }, ...doubts.unclosed] : doubts.unclosed };
    }
    catch (error) {
        // Lezer builds a tree by recursion: thousands of elements in each other are too many for the stack, and may leave a tree that it cannot walk.
        if (!(error instanceof RangeError) && (!tree || isWalkable(tree)))
            throw error;
        return { tree: dist/* Tree */.PH.empty, plain, unclosed: [{ at: 0, reason: 'nested too deeply' }], errors: [] };
    }
}
/** Whether the parser's own tree can be walked from end to end. */
function isWalkable(tree) {
    try {
        tree.iterate({ enter: () => undefined });
        return true;
    }
    catch {
        return false;
    }
}
/**
 * Fills the gaps of a grammar.
 * @param texts the nodes that hold text and no code
 */
function fillGaps(text, tree, gaps, texts) {
    let plain = text;
    for (const { pattern, instead = blank, except, node } of gaps) {
        plain = plain.replace(pattern, (found, kept, at) => {
            const first = at + kept.length;
            const { name, from } = tree.resolveInner(first, 1);
            const fits = node ? node.test(name) : name !== except && !(texts.has(name) && from < first);
            return fits ? kept + instead(found.slice(kept.length)) : found;
        });
    }
    return plain;
}
/** Nothing, as long as what it stands for. */
function blank(taken) {
    return taken.replace(/[^\n\r]/g, ' ');
}
/** Any name, as long as what it stands for. */
function nameOfLength(taken) {
    return '_'.repeat(taken.length);
}


/***/ }),

/***/ 93214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ createPairs),
/* harmony export */   u: () => (/* binding */ neverCloses)
/* harmony export */ });
/** Whether brackets come in pairs: the one that is never closed, and the one that closes nothing. */
const openerOf = { ')': '(', ']': '[', '}': '{' };
/** Reads brackets one by one. */
function createPairs() {
    const open = [];
    const unpaired = [];
    const neverClosed = (from) => {
        for (const { bracket, at } of open.splice(from))
            unpaired.push({ at, reason: neverCloses(bracket) });
    };
    return {
        read(bracket, at) {
            if (bracket === '(' || bracket === '[' || bracket === '{')
                open.push({ bracket, at });
            const opener = openerOf[bracket];
            if (opener === undefined || unpaired.length >= 20)
                return;
            const partner = open.findLastIndex((each) => each.bracket === opener);
            if (partner === -1)
                unpaired.push({ at, reason: `${bracket} closes nothing` });
            else {
                // What stands open inside a pair is never closed.
                neverClosed(partner + 1);
                open.pop();
            }
        },
        end() {
            neverClosed(0);
            return unpaired.sort((left, right) => left.at - right.at).slice(0, 20);
        },
    };
}
/** Says that an opener has no end. */
function neverCloses(opener) {
    return `${opener} is never closed`;
}


/***/ }),

/***/ 8389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lowerPython: () => (/* binding */ lowerPython),
  unescape: () => (/* binding */ python_unescape)
});

// EXTERNAL MODULE: ./lib/detect/form.js
var detect_form = __webpack_require__(88473);
// EXTERNAL MODULE: ./lib/detect/front/cuts.js
var cuts = __webpack_require__(1106);
// EXTERNAL MODULE: ./lib/detect/front/mend.js + 1 modules
var mend = __webpack_require__(43888);
;// CONCATENATED MODULE: ./lib/detect/front/python-records.js
/** Python's records as written without a class statement, and what their fields say of their defaults. */

/** What makes a record of a name and its fields, by the last part of its name. */
const makers = new Set(['namedtuple', 'NamedTuple', 'make_dataclass', 'make_class', 'define']);
/** What says a field's default, of dataclasses, pydantic, attrs and SQLModel, by the last part of its name; those that take it as their first argument. */
const fieldMakers = { field: false, Field: true, PrivateAttr: true, ib: true, attrib: true };
/**
 * The class that a call like `namedtuple("Paths", "raw clean")` makes.
 * @param value what a name is assigned
 * @param line the line it stands on, from 1
 * @see https://docs.python.org/3/library/collections.html#collections.namedtuple
 */
function recordClass(name, value, line) {
    if (value.kind !== 'call' || value.callee.kind === 'call' || !makers.has(lastPart(value.callee)))
        return undefined;
    const fields = fieldsOf(value.args[1] ?? value.args.find((arg) => arg.name === 'field_names' || arg.name === 'fields'));
    if (!fields)
        return undefined;
    const given = value.args.find((arg) => arg.name === 'defaults')?.value;
    const defaults = given?.kind === 'list' ? given.items : [];
    // The last fields are those with a default.
    const members = fields.map((field, index) => ({ kind: 'assign', target: { kind: 'name', name: field }, value: defaults[index - fields.length + defaults.length] ?? detect_form/* unknown */.L5, line }));
    return { name, bases: [], members, line, constructorName: '__init__', isRecord: true };
}
/** The names of the fields: `"raw clean"`, `["raw", "clean"]`, `[("raw", str), …]`; undefined where not all are written. */
function fieldsOf(argument) {
    const value = argument?.value;
    if (value?.kind === 'text')
        return value.value.split(/[\s,]+/).filter((name) => name !== '');
    if (value?.kind !== 'list')
        return undefined;
    const names = value.items.map((item) => (item.kind === 'list' ? item.items[0] : item)).map((item) => (item?.kind === 'text' ? item.value : undefined));
    return names.every((name) => name !== undefined) ? names : undefined;
}
/**
 * What a field of a class has where nothing else is given: `field(default_factory=list)` is an empty list.
 * @see https://docs.python.org/3/library/dataclasses.html#dataclasses.field
 */
function fieldDefault(value) {
    if (value.kind !== 'call')
        return value;
    const name = lastPart(value.callee);
    if (!Object.hasOwn(fieldMakers, name))
        return value;
    const factory = value.args.find((arg) => arg.name === 'default_factory' || arg.name === 'factory')?.value;
    if (factory)
        return { kind: 'call', callee: factory, args: [], line: value.line };
    const said = value.args.find((arg) => arg.name === 'default')?.value ?? (fieldMakers[name] === true ? value.args.find((arg) => arg.name === undefined)?.value : undefined);
    // `Field(...)` and `field(init=False)` have none.
    return said ?? detect_form/* unknown */.L5;
}
/**
 * The values there are of a type that is written as literals: `Literal["raw", "clean"]`, or that or nothing.
 * @param written the type as it is written
 * @see https://docs.python.org/3/library/typing.html#typing.Literal
 */
function literalClass(name, written, line) {
    const list = /^(?:(?:\w{1,40}\.)?Optional\[)?(?:\w{1,40}\.)?Literal\[([^\][]{1,2000})\]\]?$/.exec(written)?.[1];
    if (list === undefined || list.replace(/"[^"\\]*"|'[^'\\]*'/g, '').trim().replace(/[\s,]/g, '') !== '')
        return undefined;
    const values = [...list.matchAll(/"([^"\\]*)"|'([^'\\]*)'/g)].map(([, double, single]) => double ?? single ?? '');
    return { name, bases: [], members: values.map((value, index) => ({ kind: 'assign', target: { kind: 'name', name: String(index) }, value: { kind: 'text', value }, line })), line, constructorName: '__init__', isEnum: true };
}
function lastPart(callee) {
    return callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
}
/** What a member of an enum of texts has: `auto()` is its name in small letters. https://docs.python.org/3/library/enum.html#enum.StrEnum */
function enumText(member) {
    if (member.kind !== 'assign' || member.target.kind !== 'name' || member.value.kind !== 'call' || lastPart(member.value.callee) !== 'auto')
        return member;
    return { ...member, value: { kind: 'text', value: member.target.name.toLowerCase() } };
}
/**
 * Whether a class says by this member what its objects are made with and keep: a column of Django, SQLAlchemy, Peewee, MongoEngine.
 * @see https://docs.djangoproject.com/en/stable/topics/db/models/#fields
 * @see https://docs.sqlalchemy.org/en/20/orm/quickstart.html
 */
function isColumn(member) {
    return member.kind === 'assign' && member.target.kind === 'name' && member.value.kind === 'call' && /[a-z]Field$|^(?:ForeignKey|Column|mapped_column)$/.test(lastPart(member.value.callee));
}

// EXTERNAL MODULE: ./node_modules/@lezer/python/dist/index.js
var dist = __webpack_require__(17335);
// EXTERNAL MODULE: ./lib/detect/front/bounded-parse.js
var bounded_parse = __webpack_require__(4232);
;// CONCATENATED MODULE: ./lib/detect/front/python-syntax.js
/** Valid Python that Lezer's grammar does not know, and that says nothing of values. */



const gaps = [
    // `2.`
    { pattern: /(\b\d[\d_]{0,40})\.(?![\w.])/g, instead: () => '0' },
    // `f"{title:=^80}"`: a fill, and no assignment
    { pattern: /(\{[^{}"'\n]{1,200}):=(?=[^{}"'\n]{1,40}\})/g, instead: () => ': ', node: /^FormatString$/ },
    // `rf"\{{{name}\}}"`: the backslash escapes no brace
    { pattern: /((?:^|[^\\])(?:\\\\){0,20})\\(?=\{)/gm, node: /^(?:FormatString|Escape)$/ },
    // `tuple[int, *Ts]`
    { pattern: /()(?<=[\w\]]\[(?:[^[\]()\n]{0,200},)?\s{0,9})\*(?=\w)/g },
    // `lambda a, /, b: …`
    { pattern: /(\blambda\b[^:\n]{1,300}),\s{0,9}\/(?=\s{0,9}[,:])/g },
    // `with pair() as (a, b):`, `with a as self.b:`: one name to the grammar
    { pattern: /(\bas\s{1,9})(?:\([^()]{1,200}\)|[A-Za-z_]\w{0,99}(?:\.\w{1,99}|\[[^[\]\n]{1,99}\]){1,9})(?=\s{0,9}[,:)])/g, instead: mend/* nameOfLength */.N9 },
    // `[b for a, *b in rows]`
    { pattern: /(\bfor\s{1,9}(?:[\w.]{1,99}\s{0,9},\s{0,9}){0,9})\*(?=[A-Za-z_]\w{0,99}\s{0,9}(?:,|in\b))/g },
    // `t"{name}"`: read as a format string
    { pattern: /((?:^|[^\w"'])[rR]?)[tT](?=[rR]?["'])/gm, instead: () => 'f' },
    // `class Box[T = int]:`, `type Pair[T = int] = tuple[T, T]`
    { pattern: /(\b(?:class|def|type)\s{1,9}\w{1,99}\[[^\]\n()=]{0,200})=[^,\]\n]{1,99}(?=[,\]])/g },
    // A form feed on a line of its own
    { pattern: /()\f(?=[ \t\f]*$)/gm },
];
const texts = new Set(['String', 'FormatString', 'Escape', 'Comment']);
const pythonGrammar = {
    parse: (text) => (0,bounded_parse/* parseBounded */.n)(dist/* parser */.K, text),
    mend: (text, tree) => withoutParentheses((0,mend/* fillGaps */.lQ)(text, tree, gaps, texts), tree),
    isKnown({ from, to, node }) {
        const around = node.parent?.name ?? '';
        // `case {}:`
        if (from !== to)
            return around === 'MappingPattern' && node.prevSibling?.name === '{' && node.firstChild?.name === '}';
        // A bare `yield`, `case Kind():`
        return around === 'YieldStatement' || around === 'YieldExpression' || /Pattern$/.test(around);
    },
};
/** `with (open(a) as b, open(c) as d):` may stand on several lines: made one, without the parentheses. */
function withoutParentheses(text, tree) {
    const characters = text.split('');
    for (const { index } of text.matchAll(/\bwith\s{0,9}\(/g)) {
        if (tree.resolveInner(index, 1).name !== 'with')
            continue;
        const open = text.indexOf('(', index);
        const own = ownParts(text, open);
        if (!own || !/\bas\b/.test(own.code) || !/^\s{0,9}:/.test(text.slice(own.end, own.end + 10)))
            continue;
        for (const at of own.dropped)
            characters[at] = ' ';
    }
    return characters.join('');
}
/**
 * What stands in a pair of parentheses, and in no other within.
 * @returns its code; where it ends; and what has no place in one line: the parentheses, ends of lines, comments, a comma at the end
 */
function ownParts(text, open) {
    const dropped = [open];
    let code = '';
    let depth = 0;
    let comma = -1;
    const token = /"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'|#[^\n]*|\s+|[\s\S]/y;
    token.lastIndex = open;
    for (let found = token.exec(text); found && found.index < open + 9999; found = token.exec(text)) {
        const { 0: piece, index } = found;
        if (/^[([{]$/.test(piece))
            depth += 1;
        else if (/^[)\]}]$/.test(piece))
            depth -= 1;
        if (depth === 0)
            return { code, end: index + 1, dropped: comma === -1 ? [...dropped, index] : [...dropped, comma, index] };
        if (depth > 1) {
            comma = -1;
            continue;
        }
        if (piece.startsWith('#') || /\n/.test(piece))
            for (let at = index; at < index + piece.length; at += 1)
                dropped.push(at);
        else if (piece.trim() !== '')
            comma = piece === ',' ? index : -1;
        code += piece;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/detect/front/python.js





/** How many values `in` compares one with. */
const maximumListed = 12;
/** Every child of a node, comments left out. */
function childrenOf(node) {
    const children = [];
    for (let child = node.firstChild; child; child = child.nextSibling) {
        if (child.name !== 'Comment')
            children.push(child);
    }
    return children;
}
const simpleEscapes = { n: '\n', t: '\t', r: '\r', '\\': '\\', "'": "'", '"': '"', '\n': '' };
/** Reads the escapes of a Python string; numeric ones too, anything else is kept as written. */
function python_unescape(text) {
    if (!text.includes('\\'))
        return text;
    return text.replace(/\\(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|[0-7]{1,3}|[\s\S])/g, (whole, escape) => {
        const simple = simpleEscapes[escape];
        if (simple !== undefined)
            return simple;
        if (/^[xu]/.test(escape) && escape.length > 1)
            return String.fromCharCode(Number.parseInt(escape.slice(1), 16));
        if (/^[0-7]/.test(escape))
            return String.fromCharCode(Number.parseInt(escape, 8));
        return whole;
    });
}
/** The prefix, the quote and the inside of a string literal as written. */
function splitString(source) {
    let at = 0;
    while (at < source.length && source[at] !== '"' && source[at] !== "'")
        at += 1;
    const quote = source[at] ?? '"';
    const triple = source.startsWith(quote.repeat(3), at) && source.length >= at + 6;
    const width = triple ? 3 : 1;
    const closed = source.endsWith(quote.repeat(width)) && source.length >= at + 2 * width;
    return { prefix: source.slice(0, at).toLowerCase(), start: at + width, end: closed ? source.length - width : source.length };
}
/**
 * Lowers one Python file.
 * @param path relative to the repo, for messages
 * @param text the file
 * @returns its common form; never throws
 */
function lowerPython(path, text) {
    const lineAt = (0,detect_form/* createLineFinder */.NJ)(text);
    const problems = [];
    /** The literals that are written as types of parameters. */
    const unions = [];
    const source = (node) => text.slice(node.from, node.to);
    const lineOf = (node) => lineAt(node.from);
    let depth = 0;
    function note(node, reason) {
        if (problems.length < 20)
            problems.push({ line: lineOf(node), reason });
    }
    function expression(node) {
        if (!node)
            return detect_form/* unknown */.L5;
        if (depth > detect_form/* maximumNesting */.Lr) {
            note(node, 'nested too deeply');
            return detect_form/* unknown */.L5;
        }
        depth += 1;
        const lowered = lowerExpression(node);
        depth -= 1;
        return lowered;
    }
    function lowerExpression(node) {
        switch (node.name) {
            case 'String':
                return stringLiteral(node);
            case 'FormatString':
                return formatString(node);
            case 'ContinuedString':
                return { kind: 'join', parts: childrenOf(node).map(expression) };
            case 'Number':
                return { kind: 'text', value: source(node).replaceAll('_', '') };
            case 'Boolean':
                return { kind: 'text', value: source(node) };
            case 'None':
                return detect_form/* nothing */.s6;
            case 'VariableName':
            case 'self':
                return { kind: 'name', name: source(node) };
            case 'MemberExpression':
                return member(node);
            case 'CallExpression':
                return call(node);
            case 'BinaryExpression':
                return binary(node);
            case 'UnaryExpression':
                // A place counted from the end.
                if (/^-\d{1,4}$/.test(source(node)))
                    return { kind: 'text', value: source(node) };
                return { kind: 'other', parts: childrenOf(node).slice(1).map(expression) };
            case 'ConditionalExpression': {
                const [whenTrue, , test, , whenFalse] = childrenOf(node);
                return { kind: 'choice', tests: [condition(test)], options: [expression(whenTrue), expression(whenFalse)], isDecided: true };
            }
            case 'ParenthesizedExpression':
            case 'AwaitExpression':
                return expression(childrenOf(node).find((child) => /[A-Z]/.test(child.name[0] ?? '')));
            case 'YieldStatement':
            case 'YieldExpression': {
                const inner = childrenOf(node).filter((child) => child.name !== 'yield' && child.name !== ',');
                const isFrom = inner[0]?.name === 'from';
                return { kind: 'yielded', value: inner.length > 1 && !isFrom ? { kind: 'list', items: inner.map(expression) } : expression(inner.at(-1)), from: isFrom };
            }
            case 'TupleExpression':
            case 'ArrayExpression':
            case 'SetExpression':
                return { kind: 'list', items: listItems(node) };
            case 'DictionaryExpression':
                return dictionary(node);
            case 'ArrayComprehensionExpression':
            case 'ComprehensionExpression':
            case 'SetComprehensionExpression':
            case 'DictionaryComprehensionExpression':
                return comprehension(childrenOf(node).slice(1, -1));
            case 'LambdaExpression': {
                const children = childrenOf(node);
                const list = children.find((child) => child.name === 'ParamList');
                const body = expression(children.at(-1));
                const lowered = {
                    name: '',
                    parameters: list ? parameters(list) : [],
                    body: [{ kind: 'return', value: body }],
                    line: lineOf(node),
                };
                return { kind: 'function', function: lowered };
            }
            case 'NamedExpression': {
                const [name, , value] = childrenOf(node);
                return name && value ? { kind: 'assigned', target: target(name), value: expression(value) } : detect_form/* unknown */.L5;
            }
            case '⚠':
                return detect_form/* unknown */.L5;
            default:
                return { kind: 'other', parts: childrenOf(node).filter((child) => /^[A-Z]/.test(child.name)).map(expression) };
        }
    }
    function stringLiteral(node) {
        const raw = source(node);
        const { prefix, start, end } = splitString(raw);
        const inner = raw.slice(start, end);
        return { kind: 'text', value: prefix.includes('r') ? inner : python_unescape(inner) };
    }
    function formatString(node) {
        const { prefix, start, end } = splitString(source(node));
        const isRaw = prefix.includes('r');
        const parts = [];
        let at = node.from + start;
        const literal = (to) => {
            if (to <= at)
                return;
            const inner = text.slice(at, to);
            // `{{` and `}}` stand for one brace each, https://docs.python.org/3/reference/lexical_analysis.html#f-strings
            parts.push({ kind: 'text', value: (isRaw ? inner : python_unescape(inner)).replaceAll('{{', '{').replaceAll('}}', '}') });
        };
        for (const child of childrenOf(node)) {
            if (child.name !== 'FormatReplacement')
                continue;
            literal(child.from);
            at = child.to;
            const inner = childrenOf(child).filter((part) => part.name !== '{' && part.name !== '}');
            const value = expression(inner[0]);
            const spec = inner.find((part) => part.name === 'FormatSpec');
            const isConverted = inner.some((part) => part.name === 'FormatConversion' && source(part) !== '!s');
            if (isConverted)
                parts.push({ kind: 'other', parts: [value] });
            else if (!spec || source(spec).length <= 1)
                parts.push(value);
            else
                parts.push({ kind: 'call', callee: { kind: 'name', name: 'format' }, args: [{ value }, { value: { kind: 'text', value: source(spec).slice(1) } }], line: lineOf(child) });
        }
        literal(node.from + end);
        return { kind: 'join', parts };
    }
    function member(node) {
        const [object, operator, ...rest] = childrenOf(node);
        if (operator?.name === '.') {
            const property = rest[0];
            return property ? { kind: 'member', object: expression(object), name: source(property), line: lineOf(property) } : detect_form/* unknown */.L5;
        }
        const inner = rest.filter((child) => child.name !== ']');
        if (inner.length !== 1) {
            return (0,cuts/* asCut */.H)({ kind: 'call', callee: { kind: 'member', object: expression(object), name: '[:]' }, args: bounds(inner), line: lineOf(node) });
        }
        return { kind: 'index', object: expression(object), index: expression(inner[0]), line: lineOf(operator ?? node) };
    }
    /** The bounds of `a:b`; one with a step or of several dimensions has none that can be followed. */
    function bounds(inner) {
        const given = [detect_form/* nothing */.s6, detect_form/* nothing */.s6];
        let at = 0;
        for (const part of inner) {
            if (part.name === ':')
                at += 1;
            else if (part.name === ',' || at > 1)
                return [{ value: detect_form/* unknown */.L5 }];
            else
                given[at] = expression(part);
        }
        return given.map((value) => ({ value }));
    }
    function call(node) {
        const [callee, list] = childrenOf(node);
        if (!callee || !list)
            return detect_form/* unknown */.L5;
        // The call's own token: in a chain over several lines, the method's name.
        const token = callee.name === 'MemberExpression' ? (callee.lastChild ?? callee) : callee;
        return { kind: 'call', callee: expression(callee), args: callArguments(list), line: lineOf(token) };
    }
    function callArguments(list) {
        const args = [];
        const children = childrenOf(list).filter((child) => child.name !== '(' && child.name !== ')');
        if (children.some((child) => child.name === 'for'))
            return [{ value: comprehension(children) }];
        for (let at = 0; at < children.length; at += 1) {
            const child = children[at];
            if (child.name === ',')
                continue;
            if (child.name === '*' || child.name === '**') {
                at += 1;
                args.push({ value: expression(children[at]), spread: child.name === '*' ? 'list' : 'dict' });
            }
            else if (children[at + 1]?.name === 'AssignOp') {
                args.push({ name: source(child), value: expression(children[at + 2]) });
                at += 2;
            }
            else
                args.push({ value: expression(child) });
        }
        return args;
    }
    /** `key in store`. */
    function asked(key, store, node) {
        return { kind: 'operator', name: '__contains__', object: store, args: [key], line: lineOf(node) };
    }
    function binary(node) {
        const [key, not, isIn, store] = childrenOf(node);
        if (not?.name === 'not' && isIn?.name === 'in' && store)
            return asked(expression(key), expression(store), node);
        // Long sums are left-nested: walked as a loop, so that a thousand terms cost no stack.
        const operands = [];
        let operator = '';
        let at = node;
        while (at && at.name === 'BinaryExpression') {
            const [left, middle, right] = childrenOf(at);
            if (!left || !middle)
                return detect_form/* unknown */.L5;
            const written = source(middle);
            if (operator !== '' && written !== operator)
                break;
            operator = written;
            if (right)
                operands.unshift(right);
            at = left;
        }
        if (at)
            operands.unshift(at);
        const values = operands.map(expression);
        if (operator === '+')
            return (0,detect_form/* sumOf */.XN)(values, operands.findIndex((operand) => /String$/.test(operand.name)), false);
        if (operator === 'or')
            return { kind: 'choice', tests: [], options: values, fallback: true };
        if (operator === 'and')
            return { kind: 'choice', tests: values.slice(0, -1), options: [values.at(-1) ?? detect_form/* unknown */.L5] };
        if (operator === '/' || operator === '%') {
            return values.reduce((left, right) => ({
                kind: 'call',
                callee: { kind: 'member', object: left, name: operator === '/' ? '__truediv__' : '__mod__' },
                args: [{ value: right }],
                line: lineOf(node),
            }));
        }
        if (operator === 'in' && values.length === 2)
            return asked(values[0], values[1], node);
        if (operator === '|') {
            return { kind: 'dict', entries: values.map((value) => ({ value })) };
        }
        return { kind: 'other', parts: values };
    }
    /** What is asked of values before one way or the other is taken. */
    function condition(node) {
        const parts = node ? childrenOf(node) : [];
        if (node?.name === 'ParenthesizedExpression')
            return condition(parts.find((child) => /[A-Z]/.test(child.name[0] ?? '')));
        if (node?.name === 'UnaryExpression' && parts[0]?.name === 'not')
            return { kind: 'test', how: 'not', parts: [condition(parts[1])] };
        if (node?.name !== 'BinaryExpression')
            return expression(node);
        const [left, middle, ...others] = parts;
        const operator = middle ? source(middle) : '';
        if (operator === 'and' || operator === 'or') {
            depth += 1;
            const whole = depth > detect_form/* maximumNesting */.Lr ? detect_form/* unknown */.L5 : { kind: 'test', how: operator === 'and' ? 'both' : 'either', parts: [condition(left), condition(others.at(-1))] };
            depth -= 1;
            return whole;
        }
        // `kind in ("a", "b")`
        const listed = operator === 'in' && /^(Tuple|Array|Set)Expression$/.test(others[0]?.name ?? '') ? listItems(others[0]) : [];
        if (listed.length > 0 && listed.length <= maximumListed)
            return { kind: 'test', how: 'either', parts: listed.map((item) => ({ kind: 'test', how: 'equal', parts: [expression(left), item] })) };
        if (operator !== '==' && operator !== '!=' && operator !== 'is')
            return expression(node);
        const same = { kind: 'test', how: 'equal', parts: [expression(left), expression(others.at(-1))] };
        return operator === '!=' || others[0]?.name === 'not' ? { kind: 'test', how: 'not', parts: [same] } : same;
    }
    function listItems(node) {
        const items = [];
        const children = childrenOf(node);
        for (let at = 0; at < children.length; at += 1) {
            const child = children[at];
            if (['(', ')', '[', ']', '{', '}', ','].includes(child.name))
                continue;
            if (child.name === '*') {
                at += 1;
                items.push({ kind: 'spread', value: expression(children[at]) });
            }
            else
                items.push(expression(child));
        }
        return items;
    }
    function dictionary(node) {
        const entries = [];
        const children = childrenOf(node).filter((child) => !['{', '}', ','].includes(child.name));
        for (let at = 0; at < children.length; at += 1) {
            const child = children[at];
            if (child.name === '**') {
                at += 1;
                entries.push({ value: expression(children[at]) });
            }
            else if (children[at + 1]?.name === ':') {
                entries.push({ key: expression(child), value: expression(children[at + 2]) });
                at += 2;
            }
        }
        return { kind: 'dict', entries };
    }
    /** `element for target in iterable if test …`, `key: element for …`. */
    function comprehension(children) {
        const first = children.findIndex((child) => child.name === 'for' || child.name === 'async');
        if (first === -1)
            return detect_form/* unknown */.L5;
        const bindings = [];
        const tests = [];
        let at = first;
        while (at < children.length) {
            const child = children[at];
            if (child.name === 'for') {
                const until = children.findIndex((later, index) => index > at && later.name === 'in');
                if (until === -1)
                    break;
                bindings.push({ target: targetList(children.slice(at + 1, until)), iterable: expression(children[until + 1]) });
                at = until + 2;
            }
            else if (child.name === 'if') {
                tests.push(expression(children[at + 1]));
                at += 2;
            }
            else
                at += 1;
        }
        const head = children.slice(0, first);
        const isDict = head[1]?.name === ':';
        return {
            kind: 'each',
            element: expression(isDict ? head[2] : head[0]),
            ...(isDict ? { key: expression(head[0]) } : {}),
            bindings,
            tests,
        };
    }
    function targetList(nodes) {
        const parts = nodes.filter((node) => node.name !== ',' && node.name !== '(' && node.name !== ')');
        const isTuple = parts.length !== nodes.length || parts.length > 1;
        if (!isTuple && parts[0])
            return target(parts[0]);
        const lowered = [];
        let position = 0;
        for (let at = 0; at < parts.length; at += 1) {
            const part = parts[at];
            if (part.name === '*') {
                at += 1;
                const rest = parts[at];
                if (rest)
                    lowered.push({ key: position, target: target(rest), rest: true });
            }
            else
                lowered.push({ key: position, target: target(part) });
            position += 1;
        }
        return { kind: 'parts', parts: lowered };
    }
    function target(node) {
        switch (node.name) {
            case 'VariableName':
                return { kind: 'name', name: source(node) };
            case 'TupleExpression':
            case 'ArrayExpression':
                return targetList(childrenOf(node).filter((child) => !['(', ')', '[', ']'].includes(child.name)));
            case 'ParenthesizedExpression': {
                const inner = childrenOf(node)[1];
                return inner ? target(inner) : { kind: 'none' };
            }
            case 'MemberExpression': {
                const lowered = expression(node);
                if (lowered.kind === 'member' || lowered.kind === 'index')
                    return lowered;
                return { kind: 'none' };
            }
            default:
                return { kind: 'none' };
        }
    }
    function typeName(node) {
        if (!node)
            return undefined;
        // `Optional[S3Client]`, `"S3Client"`, `x.y.S3Client | None`: the first name that looks like a type, with what it is found in.
        const names = source(node).match(/[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*/g)?.filter((name) => !/(^|\.)(Optional|None|Union|Annotated)$/.test(name));
        if (!names || names.length === 0)
            return undefined;
        return names.find((name) => /^(?:.*\.)?[A-Z][^.]*$/.test(name)) ?? names.at(-1);
    }
    function parameters(list) {
        const lowered = [];
        const children = childrenOf(list).filter((child) => child.name !== '(' && child.name !== ')');
        for (let at = 0; at < children.length; at += 1) {
            const child = children[at];
            let rest;
            let nameNode = child;
            if (child.name === '*' || child.name === '**') {
                const next = children[at + 1];
                if (!next || next.name === ',') {
                    // A bare `*`: what follows is by name only.
                    continue;
                }
                rest = child.name === '*' ? 'list' : 'dict';
                at += 1;
                nameNode = next;
            }
            if (nameNode.name !== 'VariableName')
                continue;
            let type;
            let isOne = false;
            let otherwise;
            while (children[at + 1] && children[at + 1].name !== ',') {
                at += 1;
                const next = children[at];
                if (next.name === 'TypeDef') {
                    const one = typeOfOne(next);
                    isOne = one !== undefined;
                    type = one ?? typeName(next);
                }
                else if (next.name === 'AssignOp') {
                    at += 1;
                    otherwise = expression(children[at]);
                }
            }
            const name = source(nameNode);
            lowered.push({
                name,
                target: { kind: 'name', name },
                ...(otherwise ? { otherwise } : {}),
                ...(rest ? { rest } : {}),
                ...(type ? { type } : {}),
                ...(isOne ? { isOne } : {}),
            });
        }
        return lowered;
    }
    /** The type of a parameter that is one of a type's values: its name, or that of literals which are written in place. */
    function typeOfOne(annotation) {
        const type = childrenOf(annotation).find((child) => child.name !== ':');
        if (!type)
            return undefined;
        if (/^(?:["'][\w.]+["']|[\w.]+(?:\s*\|\s*None)?|(?:\w+\.)?Optional\[[\w.]+\])$/.test(source(type).slice(0, 200)))
            return typeName(annotation);
        const literals = literalClass(`literals ${unions.length}`, source(type), lineOf(type));
        if (!literals)
            return undefined;
        unions.push({ kind: 'class', class: literals });
        return literals.name;
    }
    /** What a function's body names in `global` and `nonlocal`: https://docs.python.org/3/reference/simple_stmts.html#the-global-statement */
    function outerNames(node) {
        const found = [];
        if (!text.slice(node.from, node.to).includes('global') && !text.slice(node.from, node.to).includes('nonlocal'))
            return found;
        node.toTree().iterate({
            enter: (each) => {
                if (each.name === 'FunctionDefinition' && each.from > 0)
                    return false;
                if (each.name === 'ScopeStatement')
                    found.push(...source(node).slice(each.from, each.to).replace(/^\w+/, '').split(',').map((name) => name.trim()));
                return undefined;
            },
        });
        return found;
    }
    function functionForm(node, decorators, inClass) {
        const children = childrenOf(node);
        const name = children.find((child) => child.name === 'VariableName');
        const list = children.find((child) => child.name === 'ParamList');
        const all = list ? parameters(list) : [];
        const named = decorators.map((decorator) => lastName(decorator));
        const isStatic = named.includes('staticmethod');
        const hasReceiver = inClass && !isStatic;
        const receiver = hasReceiver ? all[0]?.name : undefined;
        return {
            name: name ? source(name) : '',
            parameters: hasReceiver ? all.slice(1) : all,
            body: body(children.find((child) => child.name === 'Body')),
            line: lineOf(node),
            outer: outerNames(node),
            ...(receiver ? { receiver } : {}),
            ...(isStatic || named.includes('classmethod') ? { isStatic: true } : {}),
            ...(named.some((each) => each === 'property' || each === 'cached_property' || each === 'computed_field') ? { isProperty: true } : {}),
            ...(decorators.length > 0 ? { decorators } : {}),
        };
    }
    function lastName(value) {
        if (value.kind === 'name' || value.kind === 'member')
            return value.name;
        return value.kind === 'call' ? lastName(value.callee) : '';
    }
    function classForm(node, decorators) {
        const children = childrenOf(node);
        const name = children.find((child) => child.name === 'VariableName');
        const list = children.find((child) => child.name === 'ArgList');
        const bases = list ? callArguments(list).filter((arg) => arg.name === undefined).map((arg) => arg.value) : [];
        const isRecord = decorators.some((decorator) => ['dataclass', 'define', 'attrs', 's', 'frozen'].includes(lastName(decorator))) ||
            bases.some((base) => ['BaseModel', 'NamedTuple', 'SQLModel'].includes(lastName(base)));
        const members = body(children.find((child) => child.name === 'Body'), true);
        const isKept = members.some(isColumn);
        return {
            name: name ? source(name) : '',
            bases,
            members: bases.some((base) => lastName(base) === 'StrEnum') ? members.map(enumText) : members,
            line: lineOf(node),
            constructorName: '__init__',
            ...(isRecord || isKept ? { isRecord: true } : {}),
        };
    }
    function body(node, inClass = false) {
        if (!node)
            return [];
        const statements = [];
        if (depth > detect_form/* maximumNesting */.Lr) {
            note(node, 'nested too deeply');
            return statements;
        }
        depth += 1;
        for (let child = node.firstChild; child; child = child.nextSibling)
            statement(child, statements, inClass);
        depth -= 1;
        return statements;
    }
    function statement(node, into, inClass) {
        switch (node.name) {
            case ':':
            case ';':
            case 'Comment':
                return;
            case 'ExpressionStatement':
                for (const child of childrenOf(node))
                    if (/^[A-Z⚠]/.test(child.name))
                        into.push({ kind: 'expression', value: expression(child) });
                return;
            case 'DeleteStatement':
                // `del kept[key]` does what `kept.pop(key)` does.
                for (const child of childrenOf(node)) {
                    const target = child.name === 'MemberExpression' ? expression(child) : undefined;
                    if (target?.kind === 'index')
                        into.push({ kind: 'expression', value: { kind: 'call', callee: { kind: 'member', object: target.object, name: 'pop' }, args: [{ value: target.index }], line: lineOf(node) } }, { kind: 'expression', value: { kind: 'operator', name: '__delitem__', object: target.object, args: [target.index], line: lineOf(node) } });
                }
                return;
            case 'AssignStatement':
                assignment(node, into, inClass);
                return;
            case 'UpdateStatement': {
                const [left, operator, right] = childrenOf(node);
                if (!left || !operator || !right)
                    return;
                if (source(operator) === '+=')
                    into.push({ kind: 'append', target: target(left), value: expression(right), line: lineOf(node) });
                else
                    into.push({ kind: 'assign', target: target(left), value: binaryUpdate(left, source(operator), right), line: lineOf(node) });
                return;
            }
            case 'ReturnStatement': {
                const values = childrenOf(node).slice(1).filter((child) => child.name !== ',');
                const value = values.length > 1 ? { kind: 'list', items: values.map(expression) } : values[0] ? expression(values[0]) : detect_form/* nothing */.s6;
                into.push({ kind: 'return', value });
                return;
            }
            case 'YieldStatement':
                into.push({ kind: 'expression', value: expression(node) });
                return;
            case 'RaiseStatement':
            case 'BreakStatement':
            case 'ContinueStatement':
                into.push({ kind: 'stop', value: { kind: 'other', parts: childrenOf(node).slice(1).map(expression) }, isTurn: node.name !== 'RaiseStatement' });
                return;
            case 'FunctionDefinition':
                into.push({ kind: 'function', function: functionForm(node, [], inClass) });
                return;
            case 'ClassDefinition':
                into.push({ kind: 'class', class: classForm(node, []) });
                return;
            case 'DecoratedStatement': {
                const children = childrenOf(node);
                const decorators = children.filter((child) => child.name === 'Decorator').map((child) => decoratorExpression(child));
                for (const child of children) {
                    if (child.name === 'FunctionDefinition') {
                        const form = functionForm(child, decorators, inClass);
                        // `@key.setter` defines no other property by the name of the first.
                        const accessor = decorators.map(lastName).find((each) => each === 'setter' || each === 'deleter');
                        into.push({ kind: 'function', function: accessor === undefined ? form : { ...form, name: accessor === 'setter' ? `${form.name}=` : `${form.name}.${accessor}` } });
                    }
                    else if (child.name === 'ClassDefinition')
                        into.push({ kind: 'class', class: classForm(child, decorators) });
                }
                return;
            }
            case 'StatementGroup':
                // `a = 1; b = 2`
                for (const child of childrenOf(node))
                    statement(child, into, inClass);
                return;
            case 'ImportStatement':
                imports(node, into);
                return;
            case 'IfStatement':
                conditional(node, into);
                return;
            case 'MatchStatement': {
                const clauses = node.getChild('MatchBody')?.getChildren('MatchClause') ?? [];
                const subject = childrenOf(node)[1];
                into.push({ kind: 'branch', tests: [expression(subject)], bodies: clauses.map((clause) => body(clause.getChild('Body') ?? undefined)), exhaustive: false });
                return;
            }
            case 'ForStatement': {
                const children = childrenOf(node);
                const first = children.findIndex((child) => child.name === 'for');
                const until = children.findIndex((child) => child.name === 'in');
                const bodies = children.filter((child) => child.name === 'Body');
                const iterables = children.slice(until + 1).filter((child) => /^[A-Z]/.test(child.name) && child.name !== 'Body');
                const iterable = iterables.length > 1 ? { kind: 'list', items: iterables.map(expression) } : expression(iterables[0]);
                into.push({ kind: 'loop', bindings: [{ target: targetList(children.slice(first + 1, until)), iterable }], tests: [], body: body(bodies[0]) });
                // `else`: what runs unless the loop was broken off.
                if (bodies[1])
                    into.push({ kind: 'branch', tests: [], bodies: [body(bodies[1])], exhaustive: false });
                return;
            }
            case 'WhileStatement': {
                const children = childrenOf(node);
                const bodies = children.filter((child) => child.name === 'Body');
                into.push({ kind: 'loop', bindings: [], tests: [expression(children[1])], body: body(bodies[0]) });
                if (bodies[1])
                    into.push({ kind: 'branch', tests: [], bodies: [body(bodies[1])], exhaustive: false });
                return;
            }
            case 'WithStatement':
                withStatement(node, into);
                return;
            case 'TryStatement': {
                const tried = [];
                const handlers = [];
                const last = [];
                let keyword = '';
                for (const child of childrenOf(node)) {
                    if (child.name !== 'Body') {
                        if (/^(try|except|else|finally)$/.test(child.name))
                            keyword = child.name;
                        continue;
                    }
                    const lowered = body(child);
                    if (keyword === 'except')
                        handlers.push(lowered);
                    else
                        (keyword === 'finally' ? last : tried).push(...lowered);
                }
                into.push({ kind: 'try', body: tried, handlers, last });
                return;
            }
            case '⚠':
                for (const child of childrenOf(node))
                    statement(child, into, inClass);
                return;
            default: {
                const parts = childrenOf(node).filter((child) => /^[A-Z]/.test(child.name) && child.name !== 'VariableName').map(expression);
                if (parts.length > 0)
                    into.push({ kind: 'expression', value: { kind: 'other', parts } });
            }
        }
    }
    function binaryUpdate(left, operator, right) {
        const name = operator === '/=' ? '__truediv__' : operator === '%=' ? '__mod__' : undefined;
        if (operator === '|=')
            return { kind: 'dict', entries: [{ value: expression(left) }, { value: expression(right) }] };
        if (!name)
            return { kind: 'other', parts: [expression(right)] };
        return { kind: 'call', callee: { kind: 'member', object: expression(left), name }, args: [{ value: expression(right) }], line: lineOf(left) };
    }
    function decoratorExpression(node) {
        const children = childrenOf(node);
        const list = children.find((child) => child.name === 'ArgList');
        const names = children.filter((child) => child.name === 'VariableName' || child.name === 'PropertyName').map(source);
        let value = { kind: 'name', name: names[0] ?? '' };
        for (const name of names.slice(1))
            value = { kind: 'member', object: value, name };
        return list ? { kind: 'call', callee: value, args: callArguments(list), line: lineOf(node) } : value;
    }
    function assignment(node, into, inClass) {
        // a = b = value; a: T = value; a, b = value
        const groups = [[]];
        let type;
        let isOne = false;
        for (const child of childrenOf(node)) {
            if (child.name === 'AssignOp')
                groups.push([]);
            else if (child.name === 'TypeDef') {
                const one = typeOfOne(child);
                isOne = one !== undefined;
                type = one ?? typeName(child);
            }
            else
                groups.at(-1)?.push(child);
        }
        const line = lineOf(node);
        if (groups.length === 1) {
            const only = groups[0]?.[0];
            if (only && type)
                into.push({ kind: 'assign', target: target(only), value: detect_form/* unknown */.L5, line, type, isBare: true, ...(isOne ? { isOne } : {}) });
            return;
        }
        const last = groups.pop() ?? [];
        const values = last.filter((child) => child.name !== ',');
        const value = values.length > 1 || last.length > values.length ? { kind: 'list', items: values.map(expression) } : expression(values[0]);
        for (const group of groups) {
            const assigned = targetList(group);
            const record = assigned.kind === 'name' ? (recordClass(assigned.name, value, line) ?? (values[0] ? literalClass(assigned.name, source(values[0]), line) : undefined)) : undefined;
            if (record)
                into.push({ kind: 'class', class: record });
            else
                into.push({ kind: 'assign', target: assigned, value: inClass ? fieldDefault(value) : value, line, ...(type ? { type } : {}) });
        }
    }
    function imports(node, into) {
        const children = childrenOf(node);
        const line = lineOf(node);
        if (children[0]?.name === 'from') {
            const until = children.findIndex((child) => child.name === 'import');
            const module = children.slice(1, until).map(source).join('');
            const names = [];
            for (let at = until + 1; at < children.length; at += 1) {
                const child = children[at];
                if (child.name !== 'VariableName' && child.name !== '*')
                    continue;
                const alias = children[at + 1]?.name === 'as' ? children[at + 2] : undefined;
                names.push({ name: source(child), as: source(alias ?? child) });
                if (alias)
                    at += 2;
            }
            const lowered = { module, names, line };
            into.push({ kind: 'import', import: lowered });
            return;
        }
        let parts = [];
        let alias;
        const flush = () => {
            if (parts.length > 0)
                into.push({ kind: 'import', import: { module: parts.join('.'), whole: alias ?? '', names: [], line } });
            parts = [];
            alias = undefined;
        };
        for (let at = 1; at < children.length; at += 1) {
            const child = children[at];
            if (child.name === ',')
                flush();
            else if (child.name === 'as') {
                const next = children[at + 1];
                if (next)
                    alias = source(next);
                at += 1;
            }
            else if (child.name === 'VariableName')
                parts.push(source(child));
        }
        flush();
    }
    function conditional(node, into) {
        const tests = [];
        const bodies = [];
        let exhaustive = false;
        for (const child of childrenOf(node)) {
            if (child.name === 'if' || child.name === 'elif')
                continue;
            if (child.name === 'else')
                exhaustive = true;
            else if (child.name === 'Body')
                bodies.push(body(child));
            else
                tests.push(condition(child));
        }
        into.push({ kind: 'branch', tests, bodies, exhaustive, isDecided: true });
    }
    /** What was read as one name may be more, see `pythonGrammar`. */
    function targetOfWith(node) {
        const written = source(node);
        if (/^\w+$/.test(written))
            return target(node);
        const [assignment] = lowerPython(path, `${written} = None`).body;
        return assignment?.kind === 'assign' ? assignment.target : { kind: 'none' };
    }
    function withStatement(node, into) {
        const children = childrenOf(node);
        const line = lineOf(node);
        for (let at = 0; at < children.length; at += 1) {
            const child = children[at];
            if (child.name === 'with' || child.name === ',' || child.name === 'as' || child.name === 'async')
                continue;
            if (child.name === 'Body')
                into.push(...body(child));
            else if (/^[A-Z]/.test(child.name)) {
                const value = expression(child);
                if (children[at + 1]?.name === 'as' && children[at + 2]) {
                    into.push({ kind: 'assign', target: targetOfWith(children[at + 2]), value: { kind: 'call', callee: { kind: 'member', object: value, name: '__enter__' }, args: [], line }, line });
                    at += 2;
                }
                else
                    into.push({ kind: 'expression', value });
            }
        }
    }
    const { tree, doubts } = (0,mend/* readMended */.s$)(text, pythonGrammar);
    for (const { at, reason } of doubts)
        problems.push({ line: lineAt(at), reason });
    const statements = [];
    for (let child = tree.topNode.firstChild; child; child = child.nextSibling)
        statement(child, statements, false);
    return { path, language: 'python', body: [...unions, ...statements], problems };
}


/***/ })

};
