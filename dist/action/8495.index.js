export const id = 8495;
export const ids = [8495];
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

/***/ 48495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lowerJavaScript: () => (/* binding */ lowerJavaScript)
});

// EXTERNAL MODULE: ./node_modules/@lezer/javascript/dist/index.js
var dist = __webpack_require__(37096);
// EXTERNAL MODULE: ./lib/detect/form.js
var detect_form = __webpack_require__(88473);
// EXTERNAL MODULE: ./lib/detect/front/bounded-parse.js
var bounded_parse = __webpack_require__(4232);
// EXTERNAL MODULE: ./lib/detect/front/cuts.js
var cuts = __webpack_require__(1106);
;// CONCATENATED MODULE: ./lib/detect/front/javascript-types.js

/** Makes a reader of one file's types. */
function readTypes({ childrenOf, source, lineOf, expression }) {
    const unions = [];
    const later = [];
    function typeName(node) {
        if (!node)
            return undefined;
        const names = source(node).match(/[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*/g);
        return names?.find((name) => !['readonly', 'Promise', 'Array', 'Readonly', 'undefined', 'null', 'typeof', 'InstanceType'].includes(name))?.replace(/^AWS\./, '');
    }
    function enumerated(name, type) {
        const value = type && valuesOf(type);
        if (type?.name === 'ObjectType')
            return described(name, type);
        if (!value || (value.kind === 'index' && value.of === name))
            return undefined;
        const line = lineOf(type);
        const options = value.kind === 'texts' ? value.texts : [{ kind: 'index', object: value.values, index: detect_form/* unknown */.L5 }];
        return { name, bases: [], line, constructorName: 'constructor', isEnum: true, members: options.map((option, index) => ({ kind: 'assign', target: { kind: 'name', name: String(index) }, value: option, line, declares: true })) };
    }
    /** `'a' | 'b'`, `(typeof list)[number]`, `(typeof map)[keyof typeof map]`, `keyof typeof map`. */
    function valuesOf(type) {
        switch (type.name) {
            case 'ParenthesizedType':
                return childrenOf(type)[1] && valuesOf(childrenOf(type)[1]);
            case 'LiteralType': {
                const literal = type.getChild('String');
                return literal ? { kind: 'texts', texts: [expression(literal)] } : undefined;
            }
            case 'UnionType': {
                const options = childrenOf(type).filter((each) => each.name !== 'LogicOp' && !/^(undefined|null)$/.test(source(each))).map(valuesOf);
                const texts = options.flatMap((option) => (option?.kind === 'texts' ? option.texts : []));
                return texts.length > 0 && options.every((option) => option?.kind === 'texts') ? { kind: 'texts', texts } : undefined;
            }
            case 'IndexedType': {
                const written = /^\(?\s*typeof\s+([\w$]{1,100})\s*\)?\s*\[\s*(number|keyof\s+typeof\s+([\w$]{1,100}))\s*\]$/.exec(source(type).slice(0, 300));
                if (!written?.[1] || (written[3] !== undefined && written[3] !== written[1]))
                    return undefined;
                const of = { kind: 'name', name: written[1] };
                return { kind: 'index', of: written[1], values: written[3] === undefined ? of : asked(of, 'values', type) };
            }
            case 'KeyofType': {
                const of = /^keyof\s+typeof\s+([\w$]{1,100})$/.exec(source(type).slice(0, 150))?.[1];
                return of === undefined ? undefined : { kind: 'index', of, values: asked({ kind: 'name', name: of }, 'keys', type) };
            }
            default:
                return undefined;
        }
    }
    function asked(of, method, node) {
        return { kind: 'call', callee: { kind: 'member', object: { kind: 'name', name: 'Object' }, name: method }, args: [{ value: of }], line: lineOf(node) };
    }
    function typeOfOne(annotation) {
        const [type, ...others] = childrenOf(annotation).filter((each) => each.name !== ':');
        if (!type || others.length > 0)
            return undefined;
        if (/^[A-Za-z_$][\w$.]*(?:\s*\|\s*(?:undefined|null))*$/.test(source(type).slice(0, 200)))
            return typeName(annotation);
        const union = type.name === 'ObjectType' ? described(`union ${unions.length + later.length}`, type) : enumerated(`union ${unions.length + later.length}`, type);
        if (!union)
            return undefined;
        // What it is told by may stand behind it.
        const isWritten = union.members.every((member) => member.kind === 'assign' && member.value.kind === 'text');
        (isWritten ? unions : later).push({ kind: 'class', class: union });
        return union.name;
    }
    /** Types that are no enum. */
    const simple = new Set(['string', 'number', 'boolean', 'bigint', 'symbol', 'any', 'unknown', 'never', 'void', 'object', 'null', 'undefined', 'Date', 'Buffer', 'Error']);
    function described(name, type) {
        const members = [];
        for (const property of type ? childrenOf(type) : []) {
            const field = property.name === 'PropertyType' ? property.getChild('PropertyDefinition') : null;
            const annotation = field && property.getChild('TypeAnnotation');
            if (!annotation || simple.has(source(annotation).replace(/^:\s*/, '')))
                continue;
            const one = typeOfOne(annotation);
            if (one !== undefined)
                members.push({ kind: 'assign', target: { kind: 'name', name: source(field) }, value: detect_form/* unknown */.L5, line: lineOf(field), declares: true, isBare: true, isOne: true, type: one });
        }
        return type && members.length > 0 ? { name, bases: [], members, line: lineOf(type), constructorName: 'constructor' } : undefined;
    }
    return { typeName, enumerated, typeOfOne, described, unions, later };
}

// EXTERNAL MODULE: ./lib/detect/front/mend.js + 1 modules
var mend = __webpack_require__(43888);
;// CONCATENATED MODULE: ./lib/detect/front/prototypes.js
/** The functions that make one class build on another: https://nodejs.org/api/util.html#utilinheritsconstructor-superconstructor */
const inheriting = new Set(['inherits']);
/** Makes classes of the functions of a file that have methods on their prototype. */
function withPrototypes(statements) {
    const functions = new Set(statements.map((statement) => functionIn(statement)?.name));
    const found = new Map();
    const left = statements.filter((statement) => !isPutOnPrototype(statement, (name) => {
        if (!functions.has(name))
            return undefined;
        const parts = found.get(name) ?? { methods: new Map(), bases: [] };
        found.set(name, parts);
        return parts;
    }));
    return found.size === 0 ? statements : left.map((statement) => {
        const form = functionIn(statement);
        const parts = form && found.get(form.name);
        return form && parts ? { kind: 'class', class: classOf(form, parts, left) } : statement;
    });
}
function classOf(form, { methods, bases }, statements) {
    const own = (each, name) => ({ kind: 'function', function: { ...each, name, receiver: 'this' } });
    const statics = statements.flatMap((statement) => {
        if (statement.kind !== 'expression' && statement.kind !== 'assign')
            return [];
        const { target, value } = assigned(statement) ?? {};
        return target?.kind === 'member' && target.object.kind === 'name' && target.object.name === form.name && value?.kind === 'function' ? [{ kind: 'function', function: { ...value.function, name: target.name, receiver: 'this', isStatic: true } }] : [];
    });
    return { name: form.name, bases, members: [own({ ...form, body: form.body.map((statement) => asSuper(statement, bases)) }, 'constructor'), ...[...methods].map(([name, each]) => own(each, name)), ...statics], line: form.line, constructorName: 'constructor' };
}
/** `Base.call(this, options)` in a function that is built on `Base`. */
function asSuper(statement, bases) {
    const call = statement.kind === 'expression' && statement.value.kind === 'call' ? statement.value : undefined;
    const base = call?.callee.kind === 'member' && call.callee.name === 'call' && call.callee.object.kind === 'name' ? call.callee.object.name : undefined;
    if (!call || base === undefined || !bases.some((each) => each.kind === 'name' && each.name === base))
        return statement;
    return { kind: 'expression', value: { ...call, callee: { kind: 'name', name: 'super' }, args: call.args.slice(1) } };
}
/** `function Store() {…}` and `var Store = function () {…}`. */
function functionIn(statement) {
    if (statement.kind === 'function')
        return statement.function;
    return statement.kind === 'assign' && statement.target.kind === 'name' && statement.value.kind === 'function' ? { ...statement.value.function, name: statement.target.name } : undefined;
}
function assigned(statement) {
    if (statement.kind === 'assign')
        return statement;
    return statement.kind === 'expression' && statement.value.kind === 'assigned' ? statement.value : undefined;
}
/** The name of the function whose prototype an expression is. */
function prototypeOf(expression) {
    return expression.kind === 'member' && expression.name === 'prototype' && expression.object.kind === 'name' ? expression.object.name : undefined;
}
/** Notes what a statement puts on a prototype. */
function isPutOnPrototype(statement, of) {
    const { target, value } = assigned(statement) ?? {};
    if (target?.kind === 'member' && value) {
        const name = prototypeOf(target.object);
        const parts = name === undefined || value.kind !== 'function' ? undefined : of(name);
        if (parts && value.kind === 'function') {
            parts.methods.set(target.name, value.function);
            return true;
        }
        if (target.name !== 'prototype' || target.object.kind !== 'name')
            return false;
        return putAll(of, target.object.name, value);
    }
    const call = statement.kind === 'expression' && statement.value.kind === 'call' ? statement.value : undefined;
    if (!call)
        return false;
    const called = call.callee.kind === 'member' || call.callee.kind === 'name' ? call.callee.name : '';
    const [first, second] = call.args.map((arg) => arg.value);
    if (inheriting.has(called) && first?.kind === 'name' && second)
        return of(first.name)?.bases.push(second) !== undefined;
    const name = called === 'assign' && first ? prototypeOf(first) : undefined;
    return name !== undefined && second !== undefined && putAll(of, name, second);
}
/** `Store.prototype = {…}`, or `Object.create(Base.prototype)`. */
function putAll(of, name, value) {
    if (value.kind === 'call' && value.callee.kind === 'member' && value.callee.name === 'create') {
        const [first] = value.args;
        if (first?.value.kind !== 'member' || first.value.name !== 'prototype')
            return false;
        return of(name)?.bases.push(first.value.object) !== undefined;
    }
    if (value.kind !== 'dict' || !value.entries.some((entry) => entry.value.kind === 'function'))
        return false;
    const parts = of(name);
    for (const entry of value.entries)
        if (entry.key?.kind === 'text' && entry.value.kind === 'function')
            parts?.methods.set(entry.key.value, entry.value.function);
    return parts !== undefined;
}

;// CONCATENATED MODULE: ./lib/detect/front/typescript-syntax.js

/** `<…>` with types in it, up to three deep. */
const typeArguments = '<(?!/)(?:[^<>`=]|=>?|<(?:[^<>`=]|=>?|<[^<>`]{0,200}>){0,300}>){0,600}>';
const gaps = [
    // `(x: T): x is U => …`, `(x: T): asserts x is U => …`, `(x: T): asserts x => …`
    { pattern: /(\)\s{0,20}(?::|=>)\s{0,20})(?:asserts\s{1,9})?[\w$]{1,99}\s{1,9}is\s{1,9}(?=[\w$"'`({[|])/g },
    { pattern: /(\)\s{0,20}:\s{0,20})asserts\s{1,9}[\w$]{1,99}(?=\s{0,9}(?:=>|\{|;|$))/gm, instead: mend/* nameOfLength */.N9 },
    // `async <T>(x: T) => …`
    { pattern: new RegExp(`(\\basync\\s{0,9})${typeArguments}(?=\\s{0,9}\\()`, 'g') },
    // `import x from './x.json' with { type: 'json' }`
    { pattern: /(["'])\s{0,9}(?:with|assert)\s{0,9}\{[^{}\n]{0,300}\}/g },
    // `import('./x.json', { with: { type: 'json' } })`
    { pattern: /(\bimport\s{0,9}(?:\/\*[^*]{0,300}\*\/\s{0,9})?\(\s{0,99}(?:\/\*[^*]{0,300}\*\/\s{0,9})?(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'|`[^`]{0,300}`|[\w$.]{1,99})\s{0,99}),\s{0,99}\{[^{}]{0,300}(?:\{[^{}]{0,300}\}[^{}]{0,99})?\},?(?=\s{0,99}\))/g },
    // `[this.a, kept[0]] = [1, 2];`
    { pattern: /((?:^|[;{}])[ \t]{0,99}\[)(?=[^=;\n]{0,300}[.[])(?:[^[\]\n=;"'`]|\[[^[\]\n]{0,99}\]){1,300}(?=\]\s{0,9}=[^=>])/gm, instead: mend/* nameOfLength */.N9 },
    // `import a, * as b from 'x'`
    { pattern: /(\bimport\s{1,9}[\w$]{1,99}\s{0,9}),\s{0,9}\*\s{0,9}as\s{1,9}[\w$]{1,99}(?=\s{1,9}from\b)/g },
    // `import x = require('x')`
    { pattern: /()\bimport(?=\s{1,9}[\w$]{1,99}\s{0,9}=\s{0,9}require\s{0,9}\()/g, instead: () => 'const ' },
    // `import x = a.b`
    { pattern: /()\bimport(?=\s{1,9}[\w$]{1,99}\s{0,9}=\s{0,9}[\w$]{1,99}(?:\s{0,9}\.\s{0,9}[\w$]{1,99}){1,9}\s{0,9}(?:;|$))/gm, instead: () => 'const ' },
    // `class A extends Tag('a')<A, { b: B }>() {…}`
    { pattern: new RegExp(`(\\)\\s{0,9})${typeArguments}(?=\\s{0,9}\\()`, 'g') },
    // `typeof this.x` as a type, `typeof import('x')`
    { pattern: /(\btypeof\s{1,9})this\b/g, instead: mend/* nameOfLength */.N9 },
    { pattern: /(\btypeof\s{1,9})import\s{0,9}\(\s{0,99}(?:"[^"\n]{0,300}"|'[^'\n]{0,300}')\s{0,99}\)/g, instead: mend/* nameOfLength */.N9 },
    // `infer U extends string ? …`, `[infer U extends string, …]`
    { pattern: /(\binfer\s{1,9}[\w$]{1,99})\s{1,9}extends\s{1,9}[\w$]{1,99}(?=\s{0,9}[?,\])>])/g },
    // `abstract new () => T`
    { pattern: /()\babstract\s{1,9}(?=new\s{0,9}\()/g },
    // `catch (error: unknown)`
    { pattern: /(\bcatch\s{0,9}\([^():]{1,200}):\s{0,9}(?:any|unknown)(?=\s{0,9}\))/g },
    // `let x!: T`
    { pattern: /(\b(?:let|var)\s{1,9}[\w$]{1,99}\s{0,9})!(?=\s{0,9}:)/g },
    // `export type * from './x'`
    { pattern: /(\bexport\s{1,9})type\s{1,9}(?=\*)/g },
    // `export { type T }`
    { pattern: /([{,]\s{0,99})type\s{1,9}(?=[\w$]{1,99}(?:\s{0,99}[,}]|\s{1,9}as\s))/g },
    // `import { delete as remove }`
    { pattern: /([{,]\s{0,99})(?:break|case|catch|class|const|continue|delete|do|else|enum|export|extends|false|finally|for|function|if|import|in|instanceof|new|null|return|super|switch|this|throw|true|try|typeof|var|void|while|with)(?=\s{1,9}as\s)/g, instead: mend/* nameOfLength */.N9 },
    // `export default interface T {…}`
    { pattern: /(\bexport\s{1,9})default\s{1,9}(?=interface\b)/g },
    // `export default class {…}` without a name is an expression to the grammar.
    { pattern: /(\bexport\s{1,9})default(?=\s{1,9}class\s{0,9}(?:\{|extends\b))/g, instead: () => '=      ' },
    // `class implements T {…}` where a value stands
    { pattern: /([=(,:?]\s{0,9}class\b[^{}=;]{0,300}?)\bimplements\s[^{}=;]{0,300}(?=\{)/g },
    // `declare module '*.svg';`, `declare module 'x' {…}`
    { pattern: /()\bdeclare\s{1,9}module\s{1,9}(?:"[^"\n]{1,300}"|'[^'\n]{1,300}')(?!\s{0,9}\{)/g },
    { pattern: /(\bdeclare\s{1,9}module\s{1,9})(?:"[^"\n]{1,300}"|'[^'\n]{1,300}')/g, instead: mend/* nameOfLength */.N9 },
    // `enum E { 'a' = 1 }`
    { pattern: /(\benum\s{1,9}[\w$]{1,99}\s{0,9})\{[^{}]{0,9999}\}/g, instead: (body) => body.replace(/(?<=[{,]\s{0,99})(?:"[^"\n]{1,300}"|'[^'\n]{1,300}')(?=\s{0,9}[=,}])/g, nameOfText) },
    // `[a?: T]`, `[T?]`
    { pattern: /([\w$>)\]}"'`])\?(?=\s{0,99}[\],:])/g },
    // `protected method?(): T`
    { pattern: /(\b(?:public|private|protected|abstract|override|static)\s{1,9}[\w$]{1,99})\?(?=[(<])/g },
    // `{ <T>(x: T): U }`
    { pattern: new RegExp(`((?:[{;,]|^)\\s{0,99})${typeArguments}(?=\\s{0,9}\\()`, 'gm'), except: 'JSXStartTag' },
    // `interface I<in out T> {…}`
    { pattern: /([<,]\s{0,99})(?:in\s{1,9}out|in|out)\s{1,9}(?=[\w$]{1,99}\s{0,9}(?:[,>=]|extends\b))/g },
    // `({ a } = {}) => …`: what `a` is without an argument is left open.
    { pattern: /(\(\s{0,99}\{(?:[^{}]|\{[^{}]{0,300}\}){0,999}\}\s{0,9})=\s{0,9}\{[^{}]{0,300}\}(?=,?\s{0,99}\)\s{0,9}=>)/g },
    // `<Table<Row> of={rows} />`
    { pattern: new RegExp(`()(?<=<[A-Z][\\w$.]{0,99})${typeArguments}(?=[\\s/>])`, 'g') },
    // `` styled(Link)<{ wide?: boolean }>`…` ``
    { pattern: new RegExp(`()(?<=[\\w$)\\]])${typeArguments}(?=\`)`, 'g') },
    // `yield [a, …]`: also an entry of something called `yield`, for so long that the grammar may choose that. The reader of expressions sees what is written.
    { pattern: /((?:^|[^.\w$]))yield\b(?:\s{0,9}\*)?(?=\s{0,9}[[(])/gm, instead: (taken) => 'void'.padEnd(taken.length) },
    // `{ a, b, c, … }` of some thirty names: what is taken apart, or an object; the grammar follows both for so long that it takes the wrong one. A number's entry is in none that is taken apart.
    { pattern: /((?<!\b(?:const|let|var|import|export)\s{0,9})\{\r?\n[ \t]{0,196})[ \t]{4}(?=(?:[\w$]{1,99}\s{0,99},\s{0,99}){24})/g, instead: () => '0:0,', node: /./ },
    // `(x) = y`
    { pattern: /()\([\w$.]{1,99}(?:\[[\w$.]{1,99}\])?\)(?=\s{0,9}[-+*/|&?]{0,2}=[^=>])/g, instead: (taken) => ` ${taken.slice(1, -1)} ` },
];
/** What holds text and no code. */
const texts = new Set(['String', 'TemplateString', 'Escape', 'RegExp', 'LineComment', 'BlockComment', 'JSXAttributeValue', 'JSXText']);
/**
 * The same text, everything at its place, without what the grammar stumbles over.
 * @param tree what the grammar made of it
 * @returns the text itself when there is nothing to take out
 */
function withoutUnknownSyntax(text, tree) {
    return withoutEmptyNodes((0,mend/* fillGaps */.lQ)(text, tree, gaps, texts), tree);
}
/** From so many lines on a comment is most of what the grammar has in mind where it must choose, and it chooses wrongly. */
const longComment = 20;
/**
 * `{/* words *\/}` between elements, where the grammar wants a value; `@decorator() export class …`, which it reads as two classes; and long comments, behind which it may
 * take a method for a field.
 */
function withoutEmptyNodes(text, tree) {
    const pieces = [];
    let done = 0;
    tree.iterate({
        enter({ name, node, from, to }) {
            if (from < done)
                return;
            let end = to;
            if (name === 'JSXEscape' && isMadeOf(node, /^\{$|Comment$/) && node.getChild('BlockComment'))
                end += /^\s{0,999}\}/.exec(text.slice(to, to + 1000))?.[0].length ?? 0;
            else if (name === 'BlockComment' ? text.slice(from, to).split('\n', longComment).length < longComment : name !== 'ClassDeclaration' || !isMadeOf(node, /^Decorator$|Comment$/))
                return;
            pieces.push(text.slice(done, from), (0,mend/* blank */.hQ)(text.slice(from, end)));
            done = end;
        },
    });
    return pieces.join('') + text.slice(done);
}
function isMadeOf(node, names) {
    for (let child = node.firstChild; child; child = child.nextSibling) {
        if (!names.test(child.name) && (!child.type.isError || child.from < child.to))
            return false;
    }
    return true;
}
/** What a quoted name says, as a name. */
function nameOfText(quoted) {
    return ` ${quoted.slice(1, -1).replace(/\W|^\d/g, '$')} `;
}

;// CONCATENATED MODULE: ./lib/detect/front/javascript.js
/** JavaScript and TypeScript to the common form, on Lezer's grammar with its jsx and ts dialects. */








const parsers = {
    js: dist/* parser */.K.configure({ dialect: 'jsx' }),
    ts: dist/* parser */.K.configure({ dialect: 'ts' }),
    tsx: dist/* parser */.K.configure({ dialect: 'ts jsx' }),
};
function childrenOf(node) {
    const children = [];
    for (let child = node.firstChild; child; child = child.nextSibling) {
        if (child.name !== 'LineComment' && child.name !== 'BlockComment')
            children.push(child);
    }
    return children;
}
const escapes = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', 0: '\0', '\n': '' };
/** Reads the escapes of a JavaScript string or template. */
function javascript_unescape(text) {
    if (!text.includes('\\'))
        return text;
    return text.replace(/\\(u\{[0-9a-fA-F]{1,6}\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[\s\S])/g, (_, escape) => {
        if (escape.length > 1) {
            const code = Number.parseInt(escape.replace(/[^0-9a-fA-F]/g, ''), 16);
            return code <= 0x10ffff ? String.fromCodePoint(code) : '';
        }
        return escapes[escape] ?? escape;
    });
}
/** How deep `${` may nest, at most: the grammar's work grows with its square. */
function interpolationDepth(text) {
    let depth = 0;
    let deepest = 0;
    for (let at = text.indexOf('${'); at !== -1;) {
        depth += 1;
        deepest = Math.max(deepest, depth);
        const next = text.indexOf('${', at + 2);
        const until = next === -1 ? text.length : next;
        for (let close = text.indexOf('}', at); close !== -1 && close < until && depth > 0; close = text.indexOf('}', close + 1))
            depth -= 1;
        at = next;
    }
    return deepest;
}
/**
 * Lowers one JavaScript or TypeScript file.
 * @param path relative to the repo; its ending chooses the dialect
 * @param text the file
 * @returns its common form; never throws
 */
function lowerJavaScript(path, text) {
    if (interpolationDepth(text) > detect_form/* maximumNesting */.Lr)
        return { path, language: 'javascript', body: [], problems: [{ line: 1, reason: 'templates nested too deeply' }] };
    const dialect = /\.tsx$/.test(path) ? parsers.tsx : /\.[mc]?ts$/.test(path) ? parsers.ts : parsers.js;
    const { tree, doubts } = (0,mend/* readMended */.s$)(text, { parse: (each) => (0,bounded_parse/* parseBounded */.n)(dialect, each), mend: withoutUnknownSyntax });
    const lineAt = (0,detect_form/* createLineFinder */.NJ)(text);
    const problems = [];
    const source = (node) => text.slice(node.from, node.to);
    const lineOf = (node) => lineAt(node.from);
    const { typeName, enumerated, typeOfOne, described, unions, later } = readTypes({ childrenOf, source, lineOf, expression });
    let depth = 0;
    function note(node, reason) {
        if (problems.length < 20)
            problems.push({ line: lineOf(node), reason });
    }
    function isExpression(node) {
        return /^[A-Z]/.test(node.name) && !/^(TypeAnnotation|TypeArgList|TypeParamList|LogicOp|ArithOp|CompareOp|BitOp|UpdateOp|Equals|Arrow|Spread|Optional|Definite|PropertyName|InterpolationStart|InterpolationEnd)$/.test(node.name) || node.name === 'this' || node.name === 'super';
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
                return { kind: 'text', value: javascript_unescape(source(node).slice(1, -1)) };
            case 'TemplateString':
                return template(node);
            case 'UnaryExpression': {
                // A place counted from the end.
                if (/^-\d{1,4}$/.test(source(node)))
                    return { kind: 'text', value: source(node) };
                // `delete kept.key` takes an entry out, as Python's `kept.pop("key")` does.
                const [operator, operand] = childrenOf(node);
                // The grammar was given another word for it.
                const word = operator ? text.slice(operator.from, operand?.from) : '';
                if (word.startsWith('yield'))
                    return { kind: 'yielded', value: expression(operand), from: word.includes('*') };
                if (operator && /^(\+\+|--)$/.test(source(operator)))
                    return { kind: 'assigned', target: target(operand), value: detect_form/* unknown */.L5 };
                const deleted = operand && operator && source(operator) === 'delete' ? expression(operand) : undefined;
                const key = deleted?.kind === 'member' ? { kind: 'text', value: deleted.name } : deleted?.kind === 'index' ? deleted.index : undefined;
                if (key === undefined || (deleted?.kind !== 'member' && deleted?.kind !== 'index'))
                    return { kind: 'other', parts: childrenOf(node).filter(isExpression).map(expression) };
                return { kind: 'call', callee: { kind: 'member', object: deleted.object, name: 'pop' }, args: [{ value: key }], line: lineOf(node) };
            }
            case 'TaggedTemplateExpression': {
                const [tag, written] = childrenOf(node).filter(isExpression);
                if (!tag || !written)
                    return detect_form/* unknown */.L5;
                // Tags that give the text itself: `String.raw`, Pulumi's `interpolate`. What others make of it is their own affair.
                if (/^(String\.raw|(.*\.)?interpolate)$/.test(source(tag)))
                    return expression(written);
                return { kind: 'call', callee: expression(tag), args: [{ value: expression(written) }], line: lineOf(node) };
            }
            case 'Number':
                return { kind: 'text', value: source(node).replaceAll('_', '') };
            case 'BooleanLiteral':
                return { kind: 'text', value: source(node) };
            case 'null':
                return detect_form/* nothing */.s6;
            case 'VariableName':
            case 'VariableDefinition':
            case 'this':
            case 'super':
                return { kind: 'name', name: source(node) };
            case 'MemberExpression':
                return member(node);
            case 'CallExpression': {
                const [callee] = childrenOf(node);
                const list = node.getChild('ArgList');
                if (!callee)
                    return detect_form/* unknown */.L5;
                const token = callee.name === 'MemberExpression' ? (callee.lastChild ?? callee) : callee;
                const lowered = expression(callee);
                // Of a text, only the first place is replaced.
                return (0,cuts/* asCut */.H)({ kind: 'call', callee: lowered.kind === 'member' && lowered.name === 'replace' ? { ...lowered, name: 'replaceOnce' } : lowered, args: list ? callArguments(list) : [], line: lineOf(token) });
            }
            case 'InstantiationExpression':
                // `put<string>`, `Map<string, string>`: types make no difference to what is called.
                return expression(node.firstChild);
            case 'PrefixCast':
                return expression(node.lastChild);
            case 'NewExpression': {
                const callee = childrenOf(node)[1];
                const list = node.getChild('ArgList');
                return { kind: 'call', callee: expression(callee), args: list ? callArguments(list) : [], line: lineOf(node), construct: true };
            }
            case 'DynamicImport': {
                const inner = childrenOf(node).find(isExpression);
                return { kind: 'call', callee: { kind: 'name', name: 'import' }, args: [{ value: expression(inner) }], line: lineOf(node) };
            }
            case 'BinaryExpression':
                return binary(node);
            case 'ConditionalExpression': {
                const [test, , whenTrue, , whenFalse] = childrenOf(node);
                return { kind: 'choice', tests: [condition(test)], options: [expression(whenTrue), expression(whenFalse)], isDecided: true };
            }
            case 'ParenthesizedExpression':
            case 'AwaitExpression':
                return expression(childrenOf(node).find(isExpression));
            case 'PostfixExpression': {
                // `x!` is x; `x++` is some other number from here on.
                const operand = childrenOf(node).find(isExpression);
                return /(\+\+|--)$/.test(source(node)) ? { kind: 'assigned', target: target(operand), value: detect_form/* unknown */.L5 } : expression(operand);
            }
            case 'YieldExpression':
                return { kind: 'yielded', value: expression(childrenOf(node).findLast(isExpression)), from: childrenOf(node).some((child) => child.name === 'Star') };
            case 'SequenceExpression': {
                const parts = childrenOf(node).filter(isExpression).map(expression);
                return { kind: 'choice', tests: parts.slice(0, -1), options: [parts.at(-1) ?? detect_form/* unknown */.L5] };
            }
            case 'RegExp': {
                const [, pattern = '', flags = ''] = /^\/(.*)\/(\w*)$/s.exec(source(node)) ?? [];
                return { kind: 'call', callee: { kind: 'name', name: 'RegExp' }, args: [{ value: { kind: 'text', value: pattern } }, { value: { kind: 'text', value: flags } }], line: lineOf(node) };
            }
            case 'ObjectExpression':
                return objectLiteral(node);
            case 'ArrayExpression':
                return { kind: 'list', items: arrayItems(node) };
            case 'ArrowFunction':
            case 'FunctionExpression':
                return { kind: 'function', function: functionForm(node, '') };
            case 'ClassExpression':
                return { kind: 'class', class: classForm(node) };
            case 'AssignmentExpression':
                return assignmentExpression(node);
            case '⚠':
                return detect_form/* unknown */.L5;
            default:
                return { kind: 'other', parts: childrenOf(node).filter(isExpression).map(expression) };
        }
    }
    function template(node) {
        const parts = [];
        let at = node.from + 1;
        for (const child of childrenOf(node)) {
            if (child.name !== 'Interpolation')
                continue;
            if (child.from > at)
                parts.push({ kind: 'text', value: javascript_unescape(text.slice(at, child.from)) });
            parts.push(expression(childrenOf(child).find(isExpression)));
            at = child.to;
        }
        const end = text[node.to - 1] === '`' && node.to - 1 >= at ? node.to - 1 : node.to;
        if (end > at)
            parts.push({ kind: 'text', value: javascript_unescape(text.slice(at, end)) });
        return { kind: 'join', parts };
    }
    function member(node) {
        const children = childrenOf(node);
        const object = expression(children[0]);
        const property = children.find((child) => child.name === 'PropertyName' || child.name === 'PrivatePropertyName');
        if (property)
            return { kind: 'member', object, name: source(property) };
        const open = children.findIndex((child) => child.name === '[');
        return open === -1 ? detect_form/* unknown */.L5 : { kind: 'index', object, index: expression(children[open + 1]) };
    }
    function callArguments(list) {
        const args = [];
        let isSpread = false;
        for (const child of childrenOf(list)) {
            if (child.name === 'Spread')
                isSpread = true;
            else if (isExpression(child) || child.name === 'null') {
                args.push(isSpread ? { value: expression(child), spread: 'list' } : { value: expression(child) });
                isSpread = false;
            }
        }
        return args;
    }
    /** A text in quotes, or a template. */
    function isWrittenText(node) {
        return node.name === 'String' || node.name === 'TemplateString';
    }
    function binary(node) {
        const operands = [];
        let operator = '';
        let at = node;
        while (at && at.name === 'BinaryExpression') {
            const [left, middle, right] = childrenOf(at);
            if (!left || !middle)
                return detect_form/* unknown */.L5;
            const written = source(middle);
            // `x as T`, `x satisfies T`
            if (written === 'as' || written === 'satisfies') {
                if (operator !== '')
                    break;
                return expression(left);
            }
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
            return (0,detect_form/* sumOf */.XN)(values, operands.findIndex(isWrittenText), true);
        if (operator === '||' || operator === '??')
            return { kind: 'choice', tests: [], options: values, fallback: true };
        // Where a test fails, it is that: nothing that counts.
        if (operator === '&&')
            return { kind: 'choice', tests: values.slice(0, -1), options: [detect_form/* nothing */.s6, values.at(-1) ?? detect_form/* unknown */.L5] };
        return { kind: 'other', parts: values };
    }
    /** What is asked of values before one way or the other is taken. */
    function condition(node) {
        const parts = node ? childrenOf(node) : [];
        if (node?.name === 'ParenthesizedExpression')
            return condition(parts.find(isExpression));
        if (node?.name === 'UnaryExpression' && parts[0] && source(parts[0]) === '!')
            return { kind: 'test', how: 'not', parts: [condition(parts[1])] };
        const [left, middle, right] = parts;
        if (node?.name !== 'BinaryExpression' || !middle || !right)
            return expression(node);
        const operator = source(middle);
        if (operator === '&&' || operator === '||') {
            depth += 1;
            const how = operator === '&&' ? 'both' : 'either';
            const whole = depth > detect_form/* maximumNesting */.Lr ? detect_form/* unknown */.L5 : { kind: 'test', how, parts: [condition(left), condition(right)] };
            depth -= 1;
            return whole;
        }
        if (!/^[!=]==?$/.test(operator))
            return expression(node);
        const same = { kind: 'test', how: 'equal', parts: [expression(left), expression(right)] };
        return operator.startsWith('!') ? { kind: 'test', how: 'not', parts: [same] } : same;
    }
    function propertyName(node) {
        return node.name === 'String' ? javascript_unescape(source(node).slice(1, -1)) : source(node);
    }
    function objectLiteral(node) {
        const entries = [];
        for (const property of node.getChildren('Property')) {
            const children = childrenOf(property);
            if (children[0]?.name === 'Spread') {
                entries.push({ value: expression(children[1]) });
                continue;
            }
            const parameters = children.find((child) => child.name === 'ParamList');
            const open = children.findIndex((child) => child.name === '[');
            const nameNode = children.find((child) => child.name === 'PropertyDefinition' || child.name === 'String' || child.name === 'Number');
            const isComputed = open !== -1 && (nameNode === undefined || children[open].from < nameNode.from);
            const key = isComputed ? expression(children[open + 1]) : { kind: 'text', value: nameNode ? propertyName(nameNode) : '' };
            if (parameters) {
                const lowered = { kind: 'function', function: functionForm(property, nameNode ? propertyName(nameNode) : '', 'this') };
                // A getter is read, not called.
                const isGetter = children.some((child) => child.name === 'get');
                entries.push({ key, value: isGetter ? { kind: 'call', callee: lowered, args: [], line: lineOf(property) } : lowered });
                continue;
            }
            const colon = children.findIndex((child) => child.name === ':');
            const value = colon === -1 ? { kind: 'name', name: nameNode ? source(nameNode) : '' } : expression(children[colon + 1]);
            entries.push({ key, value });
        }
        return { kind: 'dict', entries };
    }
    function arrayItems(node) {
        const items = [];
        let isSpread = false;
        for (const child of childrenOf(node)) {
            if (child.name === 'Spread')
                isSpread = true;
            else if (isExpression(child) || child.name === 'null') {
                items.push(isSpread ? { kind: 'spread', value: expression(child) } : expression(child));
                isSpread = false;
            }
        }
        return items;
    }
    function assignmentExpression(node) {
        const [left, operator, right] = childrenOf(node);
        if (!left || !operator)
            return detect_form/* unknown */.L5;
        const written = source(operator);
        let value = expression(right);
        if (written === '+=')
            value = (0,detect_form/* sumOf */.XN)([expression(left), value], right && isWrittenText(right) ? 1 : -1, true);
        else if (written === '??=' || written === '||=')
            value = { kind: 'choice', tests: [], options: [expression(left), value], fallback: true };
        else if (written !== '=')
            value = { kind: 'other', parts: [value] };
        return { kind: 'assigned', target: target(left), value };
    }
    function target(node) {
        if (!node)
            return { kind: 'none' };
        switch (node.name) {
            case 'VariableDefinition':
            case 'VariableName':
                return { kind: 'name', name: source(node) };
            case 'MemberExpression': {
                const lowered = expression(node);
                return lowered.kind === 'member' || lowered.kind === 'index' ? lowered : { kind: 'none' };
            }
            case 'ObjectPattern': {
                const parts = [];
                for (const property of node.getChildren('PatternProperty')) {
                    const children = childrenOf(property);
                    if (children[0]?.name === 'Spread') {
                        parts.push({ key: '...', target: target(children[1]), rest: true });
                        continue;
                    }
                    const colon = children.findIndex((child) => child.name === ':');
                    const equals = children.findIndex((child) => child.name === 'Equals');
                    const name = children[0] ? propertyName(children[0]) : '';
                    const inner = colon === -1 ? { kind: 'name', name } : target(children[colon + 1]);
                    parts.push({ key: name, target: inner, ...(equals === -1 ? {} : { otherwise: expression(children[equals + 1]) }) });
                }
                return { kind: 'parts', parts };
            }
            case 'ArrayPattern': {
                const parts = [];
                let position = 0;
                const children = childrenOf(node);
                for (let at = 0; at < children.length; at += 1) {
                    const child = children[at];
                    if (child.name === ',')
                        position += 1;
                    else if (child.name === 'Spread') {
                        at += 1;
                        parts.push({ key: position, target: target(children[at]), rest: true });
                    }
                    else if (child.name === 'Equals') {
                        at += 1;
                        const last = parts.pop();
                        if (last)
                            parts.push({ ...last, otherwise: expression(children[at]) });
                    }
                    else if (/^[A-Z]/.test(child.name))
                        parts.push({ key: position, target: target(child) });
                }
                return { kind: 'parts', parts };
            }
            default:
                return { kind: 'none' };
        }
    }
    function parameters(list) {
        const lowered = [];
        let isField = false;
        let isRest = false;
        const children = childrenOf(list);
        for (let at = 0; at < children.length; at += 1) {
            const child = children[at];
            if (child.name === 'Privacy' || child.name === 'readonly')
                isField = true;
            else if (child.name === 'Spread')
                isRest = true;
            else if (['VariableDefinition', 'ObjectPattern', 'ArrayPattern'].includes(child.name)) {
                let type;
                let isOne = false;
                let otherwise;
                while (children[at + 1] && children[at + 1].name !== ',' && children[at + 1].name !== ')') {
                    at += 1;
                    const next = children[at];
                    if (next.name === 'TypeAnnotation') {
                        const one = typeOfOne(next);
                        isOne = one !== undefined;
                        type = one ?? typeName(next);
                    }
                    else if (next.name === 'Equals') {
                        at += 1;
                        otherwise = expression(children[at]);
                    }
                }
                lowered.push({
                    ...(child.name === 'VariableDefinition' ? { name: source(child) } : {}),
                    target: target(child),
                    ...(otherwise ? { otherwise } : {}),
                    ...(isRest ? { rest: 'list' } : {}),
                    ...(type ? { type } : {}),
                    ...(isOne ? { isOne } : {}),
                    ...(isField ? { field: true } : {}),
                });
                isField = false;
                isRest = false;
            }
        }
        return lowered;
    }
    /** Any function-like node: the parts it has are found by name. */
    function functionForm(node, name, receiver) {
        const children = childrenOf(node);
        const list = children.find((child) => child.name === 'ParamList');
        const block = children.find((child) => child.name === 'Block');
        const arrow = children.findIndex((child) => child.name === 'Arrow');
        let lowered = [];
        if (list)
            lowered = parameters(list);
        else if (arrow > 0) {
            const only = children.slice(0, arrow).find((child) => child.name === 'VariableDefinition');
            if (only)
                lowered = [{ name: source(only), target: target(only) }];
        }
        const body = block ? blockBody(block) : arrow === -1 ? [] : [{ kind: 'return', value: expression(children[arrow + 1]) }];
        // What runs when a property is set is no other value of it.
        const isSetter = children.some((child) => child.name === 'set');
        return {
            name: isSetter ? `${name}=` : name,
            parameters: lowered,
            body,
            line: lineOf(node),
            ...(receiver ? { receiver } : {}),
            ...(children.some((child) => child.name === 'static') ? { isStatic: true } : {}),
            ...(children.some((child) => child.name === 'get') ? { isProperty: true } : {}),
        };
    }
    function classForm(node) {
        const children = childrenOf(node);
        const name = children.find((child) => child.name === 'VariableDefinition');
        const extend = children.findIndex((child) => child.name === 'extends');
        const members = [];
        for (const child of node.getChild('ClassBody') ? childrenOf(node.getChild('ClassBody')) : []) {
            if (child.name === 'MethodDeclaration') {
                const nameNode = childrenOf(child).find((each) => /^(PropertyDefinition|PrivatePropertyDefinition|String)$/.test(each.name));
                if (!child.getChild('Block'))
                    continue;
                members.push({ kind: 'function', function: functionForm(child, nameNode ? propertyName(nameNode) : '', 'this') });
            }
            else if (child.name === 'PropertyDeclaration') {
                const parts = childrenOf(child);
                const nameNode = parts.find((each) => /^(PropertyDefinition|PrivatePropertyDefinition|String)$/.test(each.name));
                const equals = parts.findIndex((each) => each.name === 'Equals');
                const annotation = parts.find((each) => each.name === 'TypeAnnotation');
                const one = annotation && typeOfOne(annotation);
                const type = one ?? typeName(annotation);
                if (!nameNode)
                    continue;
                const value = equals === -1 ? detect_form/* unknown */.L5 : expression(parts[equals + 1]);
                // `upload = async (key) => {…}`: a method in all but name.
                if (value.kind === 'function')
                    members.push({ kind: 'function', function: { ...value.function, name: propertyName(nameNode), receiver: 'this' } });
                else if (equals !== -1 || type)
                    members.push({ kind: 'assign', target: { kind: 'name', name: propertyName(nameNode) }, value, line: lineOf(child), declares: true, ...(equals === -1 ? { isBare: true } : {}), ...(one === undefined ? {} : { isOne: true }), ...(type ? { type } : {}) });
            }
            else if (child.name === 'StaticBlock') {
                const block = child.getChild('Block');
                if (block)
                    members.push({ kind: 'block', body: blockBody(block) });
            }
        }
        const implemented = /^[^{]*?\bimplements\s+([^{]+)/.exec(source(node))?.[1];
        return {
            name: name ? source(name) : '',
            bases: extend === -1 ? [] : [expression(children[extend + 1])],
            ...(implemented ? { interfaces: implemented.split(',').map((each) => each.trim().replace(/<.*|^.*\./gs, '')) } : {}),
            members,
            line: lineOf(node),
            constructorName: 'constructor',
        };
    }
    function blockBody(node) {
        const statements = [];
        if (depth > detect_form/* maximumNesting */.Lr) {
            note(node, 'nested too deeply');
            return statements;
        }
        depth += 1;
        for (let child = node.firstChild; child; child = child.nextSibling)
            statement(child, statements);
        depth -= 1;
        return statements;
    }
    function bodyOf(node) {
        if (!node)
            return [];
        if (node.name === 'Block')
            return blockBody(node);
        const statements = [];
        if (depth > detect_form/* maximumNesting */.Lr)
            return statements;
        depth += 1;
        statement(node, statements);
        depth -= 1;
        return statements;
    }
    function declaration(node, into) {
        const children = childrenOf(node);
        const isHoisted = children[0]?.name === 'var';
        for (let at = 0; at < children.length; at += 1) {
            const child = children[at];
            if (!['VariableDefinition', 'ObjectPattern', 'ArrayPattern'].includes(child.name))
                continue;
            let type;
            let value;
            while (children[at + 1] && children[at + 1].name !== ',') {
                at += 1;
                const next = children[at];
                if (next.name === 'TypeAnnotation')
                    type = typeName(next);
                else if (next.name === 'Equals') {
                    at += 1;
                    value = expression(children[at]);
                }
            }
            // `const upload = async (key) => {…}` is a function by that name.
            if (value?.kind === 'function' && child.name === 'VariableDefinition')
                into.push({ kind: 'function', function: { ...value.function, name: source(child) } });
            else
                into.push({ kind: 'assign', target: target(child), value: value ?? detect_form/* nothing */.s6, line: lineOf(child), declares: true, ...(isHoisted ? { isHoisted } : {}), ...(type ? { type } : {}) });
        }
    }
    function statement(node, into) {
        switch (node.name) {
            case 'ExpressionStatement':
                for (const child of childrenOf(node)) {
                    if (!isExpression(child) && child.name !== '⚠')
                        continue;
                    const value = expression(child);
                    if (value.kind === 'assigned')
                        into.push({ kind: 'assign', target: value.target, value: value.value, line: lineOf(node) });
                    else
                        into.push({ kind: 'expression', value });
                }
                return;
            case 'VariableDeclaration':
                declaration(node, into);
                return;
            case 'FunctionDeclaration': {
                const name = node.getChild('VariableDefinition');
                if (node.getChild('Block'))
                    into.push({ kind: 'function', function: functionForm(node, name ? source(name) : '') });
                return;
            }
            case 'ClassDeclaration':
                into.push({ kind: 'class', class: classForm(node) });
                return;
            case 'ReturnStatement': {
                const value = childrenOf(node).find((child) => isExpression(child) || child.name === 'null');
                into.push({ kind: 'return', value: value ? expression(value) : detect_form/* nothing */.s6 });
                return;
            }
            case 'ThrowStatement':
            case 'BreakStatement':
            case 'ContinueStatement':
                into.push({ kind: 'stop', value: { kind: 'other', parts: childrenOf(node).filter(isExpression).map(expression) }, isTurn: node.name !== 'ThrowStatement', ...(node.getChild('Label') ? { isFar: true } : {}) });
                return;
            case 'IfStatement':
                conditional(node, into);
                return;
            case 'ForStatement':
                loop(node, into);
                return;
            case 'WhileStatement':
            case 'DoStatement': {
                const children = childrenOf(node);
                const test = children.find((child) => child.name === 'ParenthesizedExpression');
                const body = children.findLast((child) => child !== test && /^[A-Z]/.test(child.name));
                into.push({ kind: 'loop', bindings: [], tests: test ? [expression(test)] : [], body: bodyOf(body) });
                return;
            }
            case 'TryStatement': {
                const blockOf = (name) => {
                    const clause = node.getChild(name);
                    return clause ? bodyOf(clause.getChild('Block') ?? undefined) : undefined;
                };
                const tried = node.getChild('Block');
                const caught = blockOf('CatchClause');
                into.push({ kind: 'try', body: tried ? blockBody(tried) : [], handlers: caught ? [caught] : [], last: blockOf('FinallyClause') ?? [] });
                return;
            }
            case 'SwitchStatement': {
                const cases = [];
                for (const child of childrenOf(node.getChild('SwitchBody') ?? node)) {
                    if (child.name === 'CaseLabel' || child.name === 'DefaultLabel') {
                        const before = cases.at(-1);
                        const label = child.name === 'CaseLabel' ? [expression(childrenOf(child).find(isExpression))] : [];
                        // Labels in a row share what follows; with `default` among them it is that.
                        if (!before || before.body.length > 0)
                            cases.push({ labels: label, body: [], fallsThrough: true });
                        else
                            before.labels = label.length === 0 || before.labels.length === 0 ? [] : [...before.labels, ...label];
                    }
                    else if (cases.length > 0)
                        statement(child, cases.at(-1).body);
                }
                into.push((0,detect_form/* switchOf */.mG)(expression(node.getChild('ParenthesizedExpression')), cases));
                return;
            }
            case 'Block':
                into.push({ kind: 'block', body: blockBody(node) });
                return;
            case 'LabeledStatement': {
                const labelled = childrenOf(node).at(-1);
                const own = [];
                statement(labelled, own);
                // What leaves a block by its label goes on behind it.
                into.push(...(labelled.name === 'Block' ? [{ kind: 'loop', bindings: [], tests: [], body: own }] : own));
                return;
            }
            case 'ImportDeclaration':
                imports(node, into);
                return;
            case 'ExportDeclaration':
                exports(node, into);
                return;
            case 'EnumDeclaration':
                into.push({ kind: 'class', class: enumForm(node) });
                return;
            case 'NamespaceDeclaration': {
                const block = node.getChild('Block');
                const name = node.getChild('VariableDefinition');
                if (block)
                    into.push(namespace(name ? source(name) : '', blockBody(block), lineOf(node)));
                return;
            }
            case 'AmbientDeclaration':
            case ';':
                return;
            case 'InterfaceDeclaration': {
                const name = node.getChild('TypeDefinition');
                const fields = name && described(source(name), node.getChild('ObjectType'));
                if (fields)
                    into.push({ kind: 'class', class: fields });
                return;
            }
            case 'TypeAliasDeclaration': {
                const name = node.getChild('TypeDefinition');
                const values = name && enumerated(source(name), childrenOf(node).at(-1)?.name === ';' ? childrenOf(node).at(-2) : childrenOf(node).at(-1));
                if (values)
                    into.push({ kind: 'class', class: values });
                return;
            }
            case '⚠':
                for (const child of childrenOf(node))
                    statement(child, into);
                return;
            default:
                if (isExpression(node))
                    into.push({ kind: 'expression', value: expression(node) });
        }
    }
    /** `namespace Keys { export const a = … }` is what its body makes: https://www.typescriptlang.org/docs/handbook/namespaces.html */
    function namespace(name, inside, line) {
        const names = inside.flatMap((each) => (each.kind === 'assign' && each.target.kind === 'name' ? [each.target.name] : each.kind === 'function' ? [each.function.name] : each.kind === 'class' ? [each.class.name] : []));
        const made = { kind: 'dict', entries: names.map((each) => ({ key: { kind: 'text', value: each }, value: { kind: 'name', name: each } })) };
        const body = [...inside.filter((each) => each.kind !== 'export'), { kind: 'return', value: made }];
        const value = { kind: 'call', callee: { kind: 'function', function: { name: '', parameters: [], body, line } }, args: [], line };
        return { kind: 'assign', target: { kind: 'name', name }, value, line, declares: true };
    }
    function enumForm(node) {
        const name = node.getChild('TypeDefinition');
        const members = [];
        const children = childrenOf(node.getChild('EnumBody') ?? node);
        for (let at = 0; at < children.length; at += 1) {
            const child = children[at];
            if (child.name !== 'PropertyName' && child.name !== 'String')
                continue;
            const value = children[at + 1]?.name === 'Equals' ? expression(children[at + 2]) : detect_form/* unknown */.L5;
            if (children[at + 1]?.name === 'Equals')
                at += 2;
            members.push({ kind: 'assign', target: { kind: 'name', name: propertyName(child) }, value, line: lineOf(child), declares: true });
        }
        return { name: name ? source(name) : '', bases: [], members, line: lineOf(node), constructorName: 'constructor', isEnum: true };
    }
    function conditional(node, into) {
        // `else if` chains are nested: walked as a loop.
        const tests = [];
        const bodies = [];
        let exhaustive = false;
        let at = node;
        while (at) {
            const children = childrenOf(at);
            const testAt = children.findIndex((child) => child.name === 'ParenthesizedExpression');
            tests.push(condition(children[testAt]));
            const elseAt = children.findIndex((child) => child.name === 'else');
            bodies.push(bodyOf(children[testAt + 1]));
            const otherwise = elseAt === -1 ? undefined : children[elseAt + 1];
            if (otherwise?.name === 'IfStatement') {
                at = otherwise;
                continue;
            }
            if (otherwise) {
                bodies.push(bodyOf(otherwise));
                exhaustive = true;
            }
            break;
        }
        into.push({ kind: 'branch', tests, bodies, exhaustive, isDecided: true });
    }
    function loop(node, into) {
        const children = childrenOf(node);
        const body = children.findLast((child) => /^[A-Z]/.test(child.name) && !/Spec$/.test(child.name));
        const spec = children.find((child) => /Spec$/.test(child.name));
        if (!spec)
            return;
        const parts = childrenOf(spec);
        if (spec.name === 'ForSpec') {
            const before = [];
            const tests = [];
            for (const part of parts) {
                if (part.name === 'VariableDeclaration')
                    declaration(part, before);
                else if (isExpression(part))
                    tests.push(expression(part));
            }
            // A counter takes many values: not the one it starts with.
            into.push(...before.map((each) => (each.kind === 'assign' && each.value.kind === 'text' ? { ...each, value: detect_form/* unknown */.L5 } : each)));
            into.push({ kind: 'loop', bindings: [], tests, body: bodyOf(body) });
            return;
        }
        const over = spec.name === 'ForInSpec' ? 'keys' : 'items';
        const targetNode = parts.find((part) => ['VariableDefinition', 'ObjectPattern', 'ArrayPattern', 'VariableName', 'MemberExpression'].includes(part.name));
        const wordAt = parts.findIndex((part) => part.name === 'of' || part.name === 'in');
        const binding = { target: target(targetNode), iterable: expression(parts[wordAt + 1]), over };
        into.push({ kind: 'loop', bindings: [binding], tests: [], body: bodyOf(body) });
    }
    function imports(node, into) {
        const children = childrenOf(node);
        const from = children.find((child) => child.name === 'String');
        if (!from)
            return;
        const module = propertyName(from);
        const line = lineOf(node);
        const names = [];
        let whole;
        for (let at = 1; at < children.length; at += 1) {
            const child = children[at];
            if (child.name === 'VariableDefinition')
                names.push({ name: 'default', as: source(child) });
            else if (child.name === 'Star') {
                const alias = children[at + 2];
                if (alias)
                    whole = source(alias);
                at += 2;
            }
            else if (child.name === 'ImportGroup') {
                const parts = childrenOf(child);
                for (let index = 0; index < parts.length; index += 1) {
                    const part = parts[index];
                    if (!['VariableName', 'VariableDefinition', 'String', 'default'].includes(part.name))
                        continue;
                    if (parts[index + 1]?.name === 'as') {
                        const alias = parts[index + 2];
                        if (alias)
                            names.push({ name: source(part), as: source(alias) });
                        index += 2;
                    }
                    else
                        names.push({ name: source(part), as: source(part) });
                }
            }
        }
        into.push({ kind: 'import', import: { module, names, line, ...(whole ? { whole } : {}) } });
    }
    function exports(node, into) {
        const children = childrenOf(node);
        const from = children.find((child) => child.name === 'String');
        const line = lineOf(node);
        // `export * as keys from './keys'`
        const whole = children.find((child) => child.name === 'VariableName');
        if (children.some((child) => child.name === 'Star') && from && whole) {
            const name = source(whole);
            into.push({ kind: 'import', import: { module: propertyName(from), whole: `export ${name}`, names: [], line } }, { kind: 'export', name, value: { kind: 'name', name: `export ${name}` } });
            return;
        }
        if (children.some((child) => child.name === 'Star') && from) {
            into.push({ kind: 'export-all', module: propertyName(from) });
            return;
        }
        const group = children.find((child) => child.name === 'ExportGroup');
        if (group) {
            const parts = childrenOf(group).filter((part) => part.name === 'VariableName' || part.name === 'as' || part.name === 'String' || part.name === 'default');
            for (let at = 0; at < parts.length; at += 1) {
                const local = source(parts[at]);
                let name = local;
                if (parts[at + 1]?.name === 'as' && parts[at + 2]) {
                    name = source(parts[at + 2]);
                    at += 2;
                }
                if (from)
                    into.push({ kind: 'import', import: { module: propertyName(from), names: [{ name: local, as: `export ${name}` }], line } });
                into.push({ kind: 'export', name, value: { kind: 'name', name: from ? `export ${name}` : local } });
            }
            return;
        }
        // `export = x` is what a default import gets.
        const isDefault = children.some((child) => child.name === 'default' || child.name === 'Equals');
        for (const child of children) {
            if (['export', 'default', ';', 'Equals', 'async'].includes(child.name))
                continue;
            const before = into.length;
            if (isDefault && child.name === 'ClassExpression') {
                const lowered = classForm(child);
                const name = lowered.name || 'default';
                into.push({ kind: 'class', class: { ...lowered, name } }, { kind: 'export', name: 'default', value: { kind: 'name', name } });
                continue;
            }
            if (isDefault && isExpression(child) && !/Declaration$/.test(child.name)) {
                into.push({ kind: 'export', name: 'default', value: expression(child) });
                continue;
            }
            statement(child, into);
            for (const each of into.slice(before)) {
                const name = each.kind === 'function' ? each.function.name : each.kind === 'class' ? each.class.name : undefined;
                if (name !== undefined) {
                    if (name === '' && each.kind === 'function')
                        into[into.indexOf(each)] = { kind: 'export', name: 'default', value: { kind: 'function', function: each.function } };
                    else if (name === '' && each.kind === 'class')
                        into[into.indexOf(each)] = { kind: 'export', name: 'default', value: { kind: 'class', class: each.class } };
                    else
                        into.push({ kind: 'export', name: isDefault ? 'default' : name, value: { kind: 'name', name } });
                }
                else if (each.kind === 'assign')
                    for (const bound of boundNames(each.target))
                        into.push({ kind: 'export', name: bound, value: { kind: 'name', name: bound } });
            }
        }
    }
    function boundNames(bound) {
        if (bound.kind === 'name')
            return [bound.name];
        return bound.kind === 'parts' ? bound.parts.flatMap((part) => boundNames(part.target)) : [];
    }
    for (const { at, reason } of doubts)
        problems.push({ line: lineAt(at), reason });
    const statements = [];
    for (let child = tree.topNode.firstChild; child; child = child.nextSibling)
        statement(child, statements);
    return { path, language: 'javascript', body: [...unions, ...(text.includes('prototype') || text.includes('inherits') ? withPrototypes(statements) : statements), ...later], problems };
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


/***/ })

};
