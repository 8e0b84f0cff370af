export const id = 8449;
export const ids = [8449];
export const modules = {

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

/***/ 48449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lowerJava: () => (/* binding */ lowerJava)
});

// EXTERNAL MODULE: ./lib/detect/form.js
var detect_form = __webpack_require__(88473);
// EXTERNAL MODULE: ./lib/detect/front/cuts.js
var cuts = __webpack_require__(1106);
;// CONCATENATED MODULE: ./lib/detect/front/java-double-brace.js
const collections = /^(?:(?:Hash|LinkedHash|Tree|Enum|ConcurrentHash|ConcurrentSkipList|Identity(?:Hash)?|WeakHash)?Map|Properties|(?:Array|Linked|CopyOnWriteArray)?List|(?:Hash|LinkedHash|Tree|Enum)?Set|ArrayDeque|Vector)$/;
/** The collection's own name while it is filled: no variable can have it. */
const made = '{{}}';
/**
 * The collection as a function makes it and fills it; undefined where the class does anything else.
 * @param body the class without a name
 */
function filledCollection(name, args, body, line) {
    if (!collections.test(name) || body.members.length === 0 || !body.members.every((member) => member.kind === 'block'))
        return undefined;
    const construction = { kind: 'call', callee: { kind: 'name', name }, args, line, construct: true };
    const statements = [
        { kind: 'assign', target: { kind: 'name', name: made }, value: construction, line, declares: true },
        ...body.members.flatMap((member) => (member.kind === 'block' ? member.body.map(onMade) : [])),
        { kind: 'return', value: { kind: 'name', name: made } },
    ];
    return { kind: 'call', callee: { kind: 'function', function: { name: '', parameters: [], body: statements, line } }, args: [], line };
}
/** A method that is called by its name alone is the collection's: https://docs.oracle.com/javase/specs/jls/se21/html/jls-15.html#jls-15.12.1 */
function onMade(node) {
    if (Array.isArray(node))
        return node.map(onMade);
    if (typeof node !== 'object' || node === null)
        return node;
    const { kind, callee } = node;
    const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, onMade(value)]));
    if (kind === 'call' && callee?.kind === 'name' && /^(?:put|add|set|push|offer|remove)(?:All|IfAbsent|First|Last|Property)?$/.test(callee.name))
        copy.callee = { kind: 'member', object: { kind: 'name', name: made }, name: callee.name };
    return copy;
}

;// CONCATENATED MODULE: ./lib/detect/front/java-lombok.js
const java_lombok_name = (value) => ({ kind: 'name', name: value });
const own = (field) => ({ kind: 'member', object: java_lombok_name('this'), name: field });
const upper = (field) => field.charAt(0).toUpperCase() + field.slice(1);
/**
 * The members that Lombok adds to a class.
 * @param form the class as it is written
 * @param fields its fields that are not static, in order
 * @param annotations the names of its annotations
 */
function lombokMembers(form, fields, annotations) {
    const has = (...names) => names.some((each) => annotations.has(each));
    const written = new Set(form.members.flatMap((member) => (member.kind === 'function' ? [member.function.name] : [])));
    const { line } = form;
    const members = [];
    const add = (method) => {
        if (!written.has(method.name))
            members.push({ kind: 'function', function: { ...method, line } });
    };
    const parameter = ({ name: field, type }) => ({ name: field, target: { kind: 'name', name: field }, type });
    const assigned = (field) => ({ kind: 'assign', target: own(field), value: java_lombok_name(field), line });
    for (const field of fields) {
        const isRead = has('Getter', 'Data', 'Value') || field.annotations.has('Getter');
        const getter = `${field.type === 'boolean' ? 'is' : 'get'}${upper(field.name)}`;
        for (const each of isRead ? [getter, ...(annotations.has('Accessors') ? [field.name] : [])] : [])
            add({ name: each, parameters: [], body: [{ kind: 'return', value: own(field.name) }], receiver: 'this', results: [field.type] });
        const isSet = !field.isFinal && (has('Setter', 'Data') || field.annotations.has('Setter'));
        // With `@Accessors(chain = true)` a setter gives the object.
        if (isSet)
            for (const each of [`set${upper(field.name)}`, ...(annotations.has('Accessors') ? [field.name] : [])])
                add({ name: each, parameters: [parameter(field)], body: [assigned(field.name), ...(annotations.has('Accessors') ? [{ kind: 'return', value: java_lombok_name('this') }] : [])], receiver: 'this' });
    }
    // A final field with a value is never given another.
    const open = fields.filter((field) => !(field.isFinal && field.hasValue));
    const required = open.filter((field) => !field.hasValue && (field.isFinal || field.annotations.has('NonNull')));
    const taken = has('AllArgsConstructor', 'Value', 'Builder', 'SuperBuilder') ? open : has('RequiredArgsConstructor', 'Data') ? required : [];
    if (taken.length > 0)
        add({ name: form.constructorName, parameters: taken.map(parameter), body: taken.map((field) => assigned(field.name)), receiver: 'this' });
    if (has('Builder', 'SuperBuilder') && form.name !== '' && !written.has('builder'))
        members.push(...builder(form, open, line));
    return members;
}
/** `Name.builder().field(value).build()` */
function builder(form, fields, line) {
    const made = `${form.name}Builder`;
    const steps = fields.map((field) => ({
        kind: 'function',
        function: { name: field.name, parameters: [{ name: field.name, target: { kind: 'name', name: field.name }, type: field.type }], body: [{ kind: 'assign', target: own(field.name), value: java_lombok_name(field.name), line }, { kind: 'return', value: java_lombok_name('this') }], line, receiver: 'this' },
    }));
    const whole = { kind: 'call', callee: java_lombok_name(form.name), args: fields.map((field) => ({ value: own(field.name) })), line, construct: true };
    const build = { kind: 'function', function: { name: 'build', parameters: [], body: [{ kind: 'return', value: whole }], line, receiver: 'this', results: [form.name] } };
    // What a step leaves out holds what the field is declared with.
    const declared = form.members.filter((member) => member.kind === 'assign' && member.target.kind === 'name' && fields.some((field) => member.target.kind === 'name' && field.name === member.target.name));
    const start = { kind: 'call', callee: java_lombok_name(made), args: [], line, construct: true };
    return [
        { kind: 'class', class: { name: made, bases: [], members: [...declared, ...steps, build], line, constructorName: form.constructorName } },
        { kind: 'function', function: { name: 'builder', parameters: [], body: [{ kind: 'return', value: start }], line, receiver: 'this', isStatic: true, results: [made] } },
    ];
}

;// CONCATENATED MODULE: ./lib/detect/front/java-settings.js
/**
 * What a field or parameter has that Spring fills in.
 * @param given what stands in the annotation
 * @param line its line, from 1
 * @see https://docs.spring.io/spring-framework/reference/core/beans/annotation-config/value-annotations.html
 */
function settingOf(given, line) {
    const named = [];
    const text = written(given, named);
    return text === undefined ? fromOutside(given, line) : filled(text, named, line);
}
/** Stands for a constant in a text: no text has it. */
const constant = '\ue000';
/** The text of an annotation, with the constants that stand in it; undefined for anything else. */
function written(given, named) {
    if (given.kind === 'text')
        return given.value;
    if (given.kind === 'name' || given.kind === 'member') {
        named.push(given);
        return constant;
    }
    if (given.kind !== 'join')
        return undefined;
    const parts = given.parts.map((part) => written(part, named));
    return parts.includes(undefined) ? undefined : parts.join('');
}
function fromOutside(given, line) {
    return { kind: 'call', callee: { kind: 'name', name: '@Value' }, args: [{ value: given }], line };
}
/** A text, with what stands in `${…}` and `#{…}` from outside. */
function filled(text, named, line) {
    const parts = [];
    let constants = 0;
    const known = (piece) => {
        for (const [index, each] of piece.split(constant).entries()) {
            if (index > 0) {
                parts.push(named[constants]);
                constants += 1;
            }
            if (each !== '')
                parts.push({ kind: 'text', value: each });
        }
    };
    let from = 0;
    for (const match of text.matchAll(/[$#]\{/g)) {
        if (match.index < from)
            continue;
        known(text.slice(from, match.index));
        from = closing(text, match.index + 1);
        const setting = text.slice(match.index, from);
        constants += setting.split(constant).length - 1;
        parts.push(fromOutside({ kind: 'text', value: setting }, line));
    }
    known(text.slice(from));
    const [only] = parts;
    if (!only)
        return { kind: 'text', value: '' };
    return parts.length === 1 ? only : { kind: 'join', parts };
}
/** Behind the brace that closes the one at a position; the end of the text where none does. */
function closing(text, open) {
    let depth = 0;
    for (let at = open; at < text.length; at += 1) {
        if (text[at] === '{')
            depth += 1;
        if (text[at] === '}')
            depth -= 1;
        if (depth === 0)
            return at + 1;
    }
    return text.length;
}

// EXTERNAL MODULE: ./lib/detect/front/scanner.js
var scanner = __webpack_require__(7825);
;// CONCATENATED MODULE: ./lib/detect/front/java.js
/** Java to the common form: an own reader over tokens; records, text blocks, lambdas and switch expressions included. */






const modifierWords = new Set(['public', 'private', 'protected', 'static', 'final', 'abstract', 'synchronized', 'native', 'transient', 'volatile', 'strictfp', 'default', 'sealed', 'non']);
/** Before the first label. */
const noLabels = [];
const binaryMarks = new Set(['+', '-', '*', '/', '%', '&', '|', '^', '<<', '>>', '>>>', '==', '!=', '<', '<=', '>', '>=', '&&', '||']);
const assignMarks = new Set(['=', '+=', '-=', '*=', '/=', '%=', '|=', '&=', '^=', '<<=', '>>=']);
const mappings = /^(?:(?:Hash|LinkedHash|Tree|Concurrent|ConcurrentHash|Enum|Sorted|Navigable|Immutable|ImmutableSorted)?Map)$/;
const java_collections = /^(?:(?:Array|Linked|Immutable|CopyOnWriteArray)?List|(?:Hash|LinkedHash|Tree|Enum|Sorted|Navigable|Immutable)?Set|Collection|Iterable|Stream|Queue|Deque|ArrayDeque)$/;
const primitives = new Set(['int', 'long', 'short', 'byte', 'char', 'boolean', 'float', 'double', 'void', 'var']);
/**
 * Lowers one Java file.
 * @returns its common form; never throws
 */
function lowerJava(path, text) {
    const { tokens, problems: unclosed } = (0,scanner/* scan */.S)(text, { textBlocks: true, characters: true });
    const problems = [...unclosed];
    let at = 0;
    let depth = 0;
    /** Of the class that is read: the fields that objects have. */
    let declaredFields = [];
    /** Of the record that is read: what its constructor takes. */
    let compactFields = [];
    const peek = (offset = 0) => tokens[Math.min(at + offset, tokens.length - 1)];
    const is = (mark, offset = 0) => peek(offset).kind === 'mark' && peek(offset).text === mark;
    const isName = (name, offset = 0) => peek(offset).kind === 'name' && peek(offset).text === name;
    const next = () => {
        const token = peek();
        if (at < tokens.length - 1)
            at += 1;
        return token;
    };
    const isEnd = () => peek().kind === 'end';
    const accept = (mark) => {
        if (!is(mark))
            return false;
        next();
        return true;
    };
    function skipGroup() {
        let open = 0;
        do {
            const token = next();
            if (token.kind === 'mark' && /^[([{]$/.test(token.text))
                open += 1;
            else if (token.kind === 'mark' && /^[)\]}]$/.test(token.text))
                open -= 1;
            if (token.kind === 'end')
                return;
        } while (open > 0 && !isEnd());
    }
    /** The end of a type that starts at `from`, or -1 when what stands there is none. */
    function typeEnd(from) {
        let index = from;
        const token = () => tokens[Math.min(index, tokens.length - 1)];
        while (token().kind === 'mark' && token().text === '@') {
            index += 2;
            if (token().text === '(')
                return -1;
        }
        if (token().kind !== 'name')
            return -1;
        index += 1;
        for (;;) {
            if (token().text === '.' && (tokens[index + 1]?.kind ?? 'end') === 'name')
                index += 2;
            else if (token().kind === 'mark' && token().text === '<') {
                let open = 0;
                const limit = index + 80;
                do {
                    const { text: mark, kind } = token();
                    if (mark === '<')
                        open += 1;
                    else if (mark === '>')
                        open -= 1;
                    else if (mark === '>>')
                        open -= 2;
                    else if (mark === '>>>')
                        open -= 3;
                    else if (!(kind === 'name' || [',', '?', '.', '&', '[', ']', '@'].includes(mark)))
                        return -1;
                    index += 1;
                } while (open > 0 && index < limit);
                if (open > 0)
                    return -1;
            }
            else if (token().text === '[' && tokens[index + 1]?.text === ']')
                index += 2;
            else if (token().text === '...')
                index += 1;
            else
                return index;
        }
    }
    function typeName(from, end) {
        let name = '';
        for (let index = from; index < end; index += 1) {
            const token = tokens[index];
            if (token.kind === 'mark' && (token.text === '<' || /^[,>]/.test(token.text)))
                break;
            if (token.kind === 'name')
                name = token.text;
        }
        return name;
    }
    /** What a type holds that is a collection: its last argument. */
    function heldBy(from, end) {
        const name = typeName(from, end);
        const by = mappings.test(name) ? 'name' : java_collections.test(name) ? 'place' : undefined;
        const opening = tokens.findIndex((token, index) => index >= from && index < end && token.kind === 'mark' && token.text === '<');
        if (tokens[end - 1]?.text === ']' && opening === -1 && /^[A-Z]/.test(name))
            return { holds: { by: 'place', type: name } };
        if (by === undefined || opening === -1)
            return {};
        let open = 0;
        let start = opening + 1;
        for (let index = opening; index < end; index += 1) {
            const { text: mark } = tokens[index];
            if (mark === '<')
                open += 1;
            else if (/^>+$/.test(mark))
                open -= mark.length;
            else if (mark === ',' && open === 1)
                start = index + 1;
        }
        // `? extends Store`
        if (tokens[start]?.text === '?')
            start += 2;
        const held = typeName(start, end);
        return held === '' ? {} : { holds: { by, type: held } };
    }
    function expression() {
        depth += 1;
        if (depth > detect_form/* maximumNesting */.Lr) {
            problems.push({ line: peek().line, reason: 'nested too deeply' });
            skipStatement();
            depth -= 1;
            return detect_form/* unknown */.L5;
        }
        const value = conditionalExpression();
        depth -= 1;
        return value;
    }
    function conditionalExpression() {
        const first = binary();
        if (is('?')) {
            next();
            const whenTrue = expression();
            accept(':');
            const whenFalse = expression();
            return { kind: 'choice', tests: [first], options: [whenTrue, whenFalse], isDecided: true };
        }
        if (peek().kind === 'mark' && assignMarks.has(peek().text)) {
            const mark = next().text;
            const isText = peek().kind === 'string';
            const value = expression();
            const target = targetOf(first);
            if (mark === '+=')
                return { kind: 'assigned', target, value: (0,detect_form/* sumOf */.XN)([first, value], isText ? 1 : -1, true) };
            return { kind: 'assigned', target, value: mark === '=' ? value : { kind: 'other', parts: [value] } };
        }
        return first;
    }
    function binary() {
        let firstText = peek().kind === 'string' ? 0 : -1;
        const parts = [unary()];
        const operators = [];
        let isSum = true;
        for (;;) {
            if (isName('instanceof')) {
                next();
                const end = typeEnd(at);
                if (end !== -1)
                    at = end;
                // A record taken apart: https://docs.oracle.com/javase/specs/jls/se21/html/jls-14.html#jls-14.30
                if (is('('))
                    skipGroup();
                // `value instanceof String key` names it anew.
                const last = parts.pop() ?? detect_form/* unknown */.L5;
                parts.push(peek().kind === 'name' ? { kind: 'assigned', target: { kind: 'name', name: next().text }, value: last } : last);
                isSum = false;
                continue;
            }
            if (peek().kind !== 'mark' || !binaryMarks.has(peek().text))
                break;
            const mark = next().text;
            operators.push(mark);
            if (mark !== '+')
                isSum = false;
            if (firstText === -1 && peek().kind === 'string')
                firstText = parts.length;
            parts.push(unary());
        }
        if (parts.length === 1)
            return isSum ? parts[0] : { kind: 'other', parts };
        return isSum ? (0,detect_form/* sumOf */.XN)(parts, firstText, true) : ((0,detect_form/* conditionIn */.HJ)(parts, operators) ?? { kind: 'other', parts });
    }
    function unary() {
        if (peek().kind === 'mark' && ['!', '-', '+', '~', '++', '--'].includes(peek().text)) {
            const mark = next().text;
            const value = depth > detect_form/* maximumNesting */.Lr ? detect_form/* unknown */.L5 : unary();
            if (mark === '!')
                return { kind: 'test', how: 'not', parts: [value] };
            return mark === '++' || mark === '--' ? { kind: 'assigned', target: targetOf(value), value: detect_form/* unknown */.L5 } : { kind: 'other', parts: [value] };
        }
        // A cast: `(Type) value`.
        if (is('(')) {
            const end = typeEnd(at + 1);
            if (end !== -1 && tokens[end]?.text === ')') {
                const after = tokens[end + 1];
                const isCast = after !== undefined && (after.kind === 'name' || after.kind === 'string' || after.kind === 'number' || after.text === '(') && !(after.kind === 'name' && after.text === 'instanceof');
                const isLambda = after?.text === '->';
                if (isCast && !isLambda && (primitives.has(typeName(at + 1, end)) || /^[A-Z]/.test(typeName(at + 1, end)))) {
                    at = end + 1;
                    return unary();
                }
            }
        }
        return postfix(primary());
    }
    function postfix(start) {
        let value = start;
        for (let links = 0;; links += 1) {
            // A chain is a deep tree, however flat it is written.
            if (links > 0 && links % detect_form/* maximumNesting */.Lr === 0)
                value = detect_form/* unknown */.L5;
            if (is('.')) {
                next();
                if (is('<'))
                    skipAngles();
                const token = next();
                if (token.kind === 'name' && token.text === 'new') {
                    value = construction(token.line);
                    continue;
                }
                // Both take regular expressions: https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/lang/String.html#replaceAll(java.lang.String,java.lang.String)
                const name = is('(') && token.text === 'replaceAll' ? 'replacePattern' : is('(') && token.text === 'replaceFirst' ? 'replacePatternOnce' : token.text;
                value = { kind: 'member', object: value, name };
                if (is('('))
                    value = (0,cuts/* asCut */.H)({ kind: 'call', callee: value, args: callArguments(), line: token.line });
            }
            else if (is('(') && (value.kind === 'name' || value.kind === 'member')) {
                const { line } = tokens[at - 1];
                value = { kind: 'call', callee: value, args: callArguments(), line };
            }
            else if (is('[')) {
                next();
                const index = is(']') ? detect_form/* unknown */.L5 : expression();
                accept(']');
                value = { kind: 'index', object: value, index };
            }
            else if (is('::')) {
                next();
                const name = next().text;
                value = name === 'new' ? value : { kind: 'member', object: value, name };
            }
            else if (is('++') || is('--')) {
                next();
                value = { kind: 'assigned', target: targetOf(value), value: detect_form/* unknown */.L5 };
            }
            else
                return value;
        }
    }
    function skipAngles() {
        let open = 0;
        do {
            const { text: mark } = next();
            if (mark === '<')
                open += 1;
            else if (mark === '>')
                open -= 1;
            else if (mark === '>>')
                open -= 2;
        } while (open > 0 && !isEnd());
    }
    function isLambda() {
        if (peek().kind === 'name' && is('->', 1))
            return true;
        if (!is('('))
            return false;
        let open = 0;
        for (let index = at; index < Math.min(at + 60, tokens.length); index += 1) {
            const token = tokens[index];
            if (token.text === '(' && token.kind === 'mark')
                open += 1;
            else if (token.text === ')' && token.kind === 'mark') {
                open -= 1;
                if (open === 0)
                    return tokens[index + 1]?.kind === 'mark' && tokens[index + 1]?.text === '->';
            }
        }
        return false;
    }
    function lambda() {
        const { line } = peek();
        const parameters = [];
        if (peek().kind === 'name') {
            const name = next().text;
            parameters.push({ name, target: { kind: 'name', name } });
        }
        else
            parameters.push(...parameterList());
        accept('->');
        const body = is('{') ? block() : [{ kind: 'return', value: expression() }];
        return { kind: 'function', function: { name: '', parameters, body, line } };
    }
    function primary() {
        const token = peek();
        if (isLambda())
            return lambda();
        switch (token.kind) {
            case 'string':
            case 'number':
                next();
                return { kind: 'text', value: token.text };
            case 'name':
                next();
                if (token.text === 'new')
                    return construction(token.line);
                if (token.text === 'null')
                    return detect_form/* nothing */.s6;
                if (token.text === 'switch')
                    return switchExpression();
                return { kind: 'name', name: token.text };
            case 'mark':
                if (token.text === '(') {
                    next();
                    const value = is(')') ? detect_form/* unknown */.L5 : expression();
                    while (!is(')') && !isEnd() && !is(';') && !is('}'))
                        next();
                    accept(')');
                    return value;
                }
                if (token.text === '{')
                    return { kind: 'list', items: arrayItems() };
                if (token.text === '@') {
                    next();
                    next();
                    if (is('('))
                        skipGroup();
                }
                return detect_form/* unknown */.L5;
            default:
                return detect_form/* unknown */.L5;
        }
    }
    function construction(line) {
        const from = at;
        const end = typeEnd(at);
        if (end === -1)
            return detect_form/* unknown */.L5;
        const name = typeName(from, end);
        at = end;
        if (is('[')) {
            while (is('['))
                skipGroup();
            return is('{') ? { kind: 'list', items: arrayItems() } : detect_form/* unknown */.L5;
        }
        if (is('{'))
            return { kind: 'list', items: arrayItems() };
        // A number given to a text builder is its capacity.
        const isCapacity = /^String(Builder|Buffer)$/.test(name) && is('(') && peek(1).kind === 'number' && is(')', 2);
        const args = is('(') ? callArguments() : [];
        if (isCapacity)
            args.length = 0;
        if (is('{')) {
            const anonymous = classBody('', line, [{ kind: 'name', name }]);
            const filled = filledCollection(name, args, anonymous, line);
            if (filled)
                return filled;
            return { kind: 'call', callee: { kind: 'class', class: anonymous }, args, line, construct: true };
        }
        return { kind: 'call', callee: { kind: 'name', name }, args, line, construct: true };
    }
    function arrayItems() {
        const items = [];
        next();
        while (!is('}') && !isEnd()) {
            const before = at;
            items.push(expression());
            accept(',');
            if (at === before)
                next();
        }
        accept('}');
        return items;
    }
    function callArguments() {
        const args = [];
        next();
        while (!is(')') && !isEnd() && !is(';')) {
            const before = at;
            args.push({ value: expression() });
            accept(',');
            if (at === before)
                next();
        }
        accept(')');
        return args;
    }
    /** A `switch` that gives a value: what each arm gives, or does before it yields one. */
    function switchExpression() {
        const { line } = peek();
        const subject = is('(') ? primary() : detect_form/* unknown */.L5;
        const cases = [];
        let labels = noLabels;
        if (!accept('{'))
            return detect_form/* unknown */.L5;
        while (!is('}') && !isEnd()) {
            const before = at;
            if (isName('case') || isName('default')) {
                const own = caseLabels();
                const isArrow = is('->');
                next();
                const body = [];
                if (isArrow && !is('{') && !isName('throw')) {
                    body.push({ kind: 'return', value: expression() });
                    accept(';');
                }
                else if (isArrow)
                    statement(body);
                else
                    caseBody(body);
                labels = labels === noLabels ? own : own?.length === 0 || labels?.length === 0 ? [] : own && labels && [...labels, ...own];
                if (body.length > 0) {
                    cases.push({ labels, body });
                    labels = noLabels;
                }
            }
            if (at === before)
                next();
        }
        accept('}');
        const given = cases.map(({ body }) => (body.length === 1 && body[0]?.kind === 'return' ? body[0].value : undefined));
        const decided = (0,detect_form/* switchOf */.mG)(subject, cases);
        const isOpen = decided.kind !== 'branch' || decided.isDecided !== true || !decided.exhaustive;
        if (isOpen && given.every((each) => each !== undefined))
            return { kind: 'choice', tests: [subject], options: given.length > 0 ? given : [detect_form/* unknown */.L5] };
        const body = [isOpen ? { kind: 'branch', tests: [subject], bodies: cases.map((each) => each.body), exhaustive: true } : decided];
        return { kind: 'call', callee: { kind: 'function', function: { name: '', parameters: [], body, line } }, args: [], line };
    }
    function targetOf(value) {
        if (value.kind === 'name')
            return { kind: 'name', name: value.name };
        return value.kind === 'member' || value.kind === 'index' ? value : { kind: 'none' };
    }
    function annotations() {
        const values = new Map();
        while (is('@') && !isName('interface', 1)) {
            next();
            let name = next().text;
            while (is('.') && peek(1).kind === 'name') {
                next();
                name = next().text;
            }
            if (is('(')) {
                const args = callArguments();
                const [only] = args;
                if (only)
                    values.set(name, only.value.kind === 'assigned' ? only.value.value : only.value);
            }
            else
                values.set(name, detect_form/* nothing */.s6);
        }
        return { values };
    }
    /** @param settings takes what gives those their values that Spring fills in */
    function parameterList(settings = []) {
        const parameters = [];
        next();
        while (!is(')') && !isEnd()) {
            const before = at;
            let { values } = annotations();
            while (peek().kind === 'name' && modifierWords.has(peek().text))
                next();
            if (is('@'))
                ({ values } = annotations());
            const setting = values.get('Value');
            const end = typeEnd(at);
            if (end !== -1 && tokens[end]?.kind === 'name') {
                const type = typeName(at, end);
                const held = heldBy(at, end);
                const isRest = tokens[end - 1]?.text === '...';
                const isOne = tokens[end - 1]?.kind === 'name';
                at = end;
                const { text: name, line } = next();
                if (setting)
                    settings.push({ kind: 'assign', target: { kind: 'name', name }, value: settingOf(setting, line), line });
                parameters.push({ name, target: { kind: 'name', name }, type, ...(isOne ? { isOne } : {}), ...(isRest ? { rest: 'list' } : held) });
            }
            else if (peek().kind === 'name') {
                const name = next().text;
                parameters.push({ name, target: { kind: 'name', name } });
            }
            while (!is(',') && !is(')') && !isEnd())
                next();
            accept(',');
            if (at === before)
                next();
        }
        accept(')');
        return parameters;
    }
    function block() {
        const statements = [];
        if (!accept('{'))
            return statements;
        depth += 1;
        if (depth > detect_form/* maximumNesting */.Lr) {
            problems.push({ line: peek().line, reason: 'nested too deeply' });
            at -= 1;
            skipGroup();
            depth -= 1;
            return statements;
        }
        while (!is('}') && !isEnd()) {
            const before = at;
            statement(statements);
            if (at === before)
                next();
        }
        accept('}');
        depth -= 1;
        return statements;
    }
    function skipStatement() {
        while (!isEnd() && !is(';') && !is('}')) {
            if (is('{') || is('(') || is('['))
                skipGroup();
            else
                next();
        }
        accept(';');
    }
    function parenthesised() {
        if (!is('('))
            return detect_form/* unknown */.L5;
        next();
        const value = is(')') ? detect_form/* unknown */.L5 : expression();
        while (!is(')') && !isEnd() && !is('{'))
            next();
        accept(')');
        return value;
    }
    function bodyOrStatement() {
        if (is('{'))
            return block();
        const statements = [];
        depth += 1;
        if (depth > detect_form/* maximumNesting */.Lr)
            skipStatement();
        else
            statement(statements);
        depth -= 1;
        return statements;
    }
    function statement(into) {
        const token = peek();
        if (is('{')) {
            into.push({ kind: 'block', body: block() });
            return;
        }
        if (accept(';'))
            return;
        if (token.kind === 'name' && token.text !== 'default' && is(':', 1)) {
            // A label. What leaves a block by it goes on behind the block.
            next();
            next();
            if (is('{'))
                into.push({ kind: 'loop', bindings: [], tests: [], body: block() });
            else
                statement(into);
            return;
        }
        if (token.kind === 'name') {
            switch (token.text) {
                case 'return':
                    next();
                    into.push({ kind: 'return', value: is(';') ? detect_form/* nothing */.s6 : expression() });
                    accept(';');
                    return;
                case 'throw':
                case 'break':
                case 'continue': {
                    const isTurn = next().text !== 'throw';
                    into.push({ kind: 'stop', value: is(';') ? detect_form/* unknown */.L5 : expression(), isTurn, ...(isTurn && tokens[at - 1]?.kind === 'name' && !/^(break|continue)$/.test(tokens[at - 1]?.text ?? '') ? { isFar: true } : {}) });
                    accept(';');
                    return;
                }
                case 'yield':
                    if (!is('=', 1) && !is('.', 1) && !is('(', 1)) {
                        // What a `switch` gives: its case is run as a function of its own.
                        next();
                        into.push({ kind: 'return', value: expression() });
                        accept(';');
                        return;
                    }
                    break;
                case 'if': {
                    const tests = [];
                    const bodies = [];
                    let exhaustive = false;
                    for (;;) {
                        next();
                        tests.push(parenthesised());
                        bodies.push(bodyOrStatement());
                        if (!isName('else'))
                            break;
                        next();
                        if (isName('if'))
                            continue;
                        bodies.push(bodyOrStatement());
                        exhaustive = true;
                        break;
                    }
                    into.push({ kind: 'branch', tests, bodies, exhaustive, isDecided: true });
                    return;
                }
                case 'for':
                    loop(into);
                    return;
                case 'while':
                    next();
                    into.push({ kind: 'loop', bindings: [], tests: [parenthesised()], body: bodyOrStatement() });
                    return;
                case 'do': {
                    next();
                    const body = bodyOrStatement();
                    const tests = [];
                    if (isName('while')) {
                        next();
                        tests.push(parenthesised());
                    }
                    accept(';');
                    into.push({ kind: 'loop', bindings: [], tests, body });
                    return;
                }
                case 'switch':
                    switchStatement(into);
                    return;
                case 'try':
                    tryStatement(into);
                    return;
                case 'synchronized':
                    if (is('(', 1)) {
                        next();
                        into.push({ kind: 'expression', value: parenthesised() });
                        into.push({ kind: 'block', body: block() });
                        return;
                    }
                    break;
                case 'class':
                case 'record':
                case 'enum':
                case 'interface':
                    if (peek(1).kind === 'name' && (is('{', 2) || is('(', 2) || is('<', 2) || peek(2).kind === 'name')) {
                        into.push({ kind: 'class', class: classDeclaration() });
                        return;
                    }
            }
        }
        if (is('@'))
            annotations();
        while (isName('final'))
            next();
        if (declaration(into))
            return;
        const { line } = peek();
        const value = expression();
        if (value.kind === 'assigned')
            into.push({ kind: 'assign', target: value.target, value: value.value, line });
        else
            into.push({ kind: 'expression', value });
        if (!accept(';') && !is('}'))
            skipToEnd(line);
    }
    /** After something not understood: to the end of the statement, but not out of the block. */
    function skipToEnd(line) {
        while (!isEnd() && !is(';') && !is('}') && peek().line === line)
            next();
        accept(';');
    }
    /** `Type name = value, other;`; false when there is none here. */
    function declaration(into) {
        const end = typeEnd(at);
        if (end === -1 || tokens[end]?.kind !== 'name')
            return false;
        const after = tokens[end + 1];
        if (!after || after.kind !== 'mark' || !['=', ';', ',', '[', ':'].includes(after.text))
            return false;
        const type = typeName(at, end);
        const held = heldBy(at, end);
        const isOne = tokens[end - 1]?.kind === 'name';
        at = end;
        for (;;) {
            const name = next();
            while (is('['))
                skipGroup();
            const isBare = !accept('=');
            const value = isBare ? detect_form/* unknown */.L5 : expression();
            into.push({ kind: 'assign', target: { kind: 'name', name: name.text }, value, line: name.line, declares: true, type, ...(isBare ? { isBare } : {}), ...(isOne ? { isOne } : {}), ...held });
            if (!accept(','))
                break;
        }
        accept(';');
        return true;
    }
    function loop(into) {
        next();
        if (!accept('('))
            return;
        while (isName('final'))
            next();
        annotations();
        const end = typeEnd(at);
        if (end !== -1 && tokens[end]?.kind === 'name' && tokens[end + 1]?.text === ':') {
            const type = typeName(at, end);
            at = end;
            const name = next().text;
            accept(':');
            const iterable = expression();
            accept(')');
            into.push({ kind: 'loop', bindings: [{ target: { kind: 'name', name }, iterable, type }], tests: [], body: bodyOrStatement() });
            return;
        }
        const before = [];
        const tests = [];
        if (!is(';')) {
            if (!declaration(before))
                tests.push(expression());
        }
        accept(';');
        while (!is(')') && !isEnd() && !is('{')) {
            const start = at;
            if (!accept(';') && !accept(','))
                tests.push(expression());
            if (at === start)
                next();
        }
        accept(')');
        into.push(...before.map((each) => (each.kind === 'assign' && each.value.kind === 'text' ? { ...each, value: detect_form/* unknown */.L5 } : each)));
        into.push({ kind: 'loop', bindings: [], tests, body: bodyOrStatement() });
    }
    /** What stands behind `case` that is plain text; none behind `default`, and undefined where anything else does. */
    function caseLabels() {
        const labels = [];
        let isPlain = true;
        const isDefault = next().text === 'default';
        while (!is('->') && !is(':') && !isEnd() && !is('}')) {
            if (peek().kind === 'string')
                labels.push(primary());
            else if (!accept(',')) {
                isPlain = false;
                next();
            }
        }
        return isDefault ? [] : isPlain && labels.length > 0 ? labels : undefined;
    }
    function switchStatement(into) {
        next();
        const subject = parenthesised();
        const cases = [];
        /** Those in a row, which share what follows. */
        let labels = noLabels;
        if (!accept('{'))
            return;
        while (!is('}') && !isEnd()) {
            const before = at;
            if (isName('case') || isName('default')) {
                const own = caseLabels();
                labels = labels === noLabels ? own : own?.length === 0 || labels?.length === 0 ? [] : own && labels && [...labels, ...own];
                const isArrow = is('->');
                next();
                const body = [];
                if (isArrow)
                    statement(body);
                else
                    caseBody(body);
                // Labels in a row share what follows.
                if (body.length > 0 || isArrow) {
                    cases.push({ labels, body, fallsThrough: !isArrow });
                    labels = noLabels;
                }
            }
            if (at === before)
                next();
        }
        accept('}');
        into.push((0,detect_form/* switchOf */.mG)(subject, cases));
    }
    /** What stands behind `case x:`, up to the next one. */
    function caseBody(into) {
        while (!isName('case') && !isName('default') && !is('}') && !isEnd()) {
            const start = at;
            statement(into);
            if (at === start)
                next();
        }
    }
    function tryStatement(into) {
        next();
        if (accept('(')) {
            while (!is(')') && !isEnd()) {
                const before = at;
                while (isName('final'))
                    next();
                if (!declaration(into))
                    into.push({ kind: 'expression', value: expression() });
                accept(';');
                if (at === before)
                    next();
            }
            accept(')');
        }
        const body = block();
        const handlers = [];
        while (isName('catch')) {
            next();
            if (is('('))
                skipGroup();
            handlers.push(block());
        }
        let last = [];
        if (isName('finally')) {
            next();
            last = block();
        }
        into.push({ kind: 'try', body, handlers, last });
    }
    /** @param annotations what stands before it, by name */
    function classDeclaration(annotations = new Set()) {
        const isSettings = annotations.has('ConfigurationProperties');
        const word = next().text;
        const { line } = peek();
        const name = next().text;
        if (is('<'))
            skipAngles();
        const recordFields = word === 'record' && is('(') ? parameterList() : [];
        // Spring fills such a class from the configuration: its literals are fallbacks.
        const bases = isSettings ? [{ kind: 'name', name: 'ConfigurationProperties' }] : [];
        const interfaces = [];
        let heading = '';
        while (!is('{') && !isEnd()) {
            if (isName('extends') || isName('implements'))
                heading = next().text;
            const end = heading === '' ? -1 : typeEnd(at);
            if (end !== -1) {
                if (heading === 'implements')
                    interfaces.push(typeName(at, end));
                else if (word !== 'interface' || bases.length === 0)
                    bases.push({ kind: 'name', name: typeName(at, end) });
                at = end;
                if (!is(','))
                    heading = '';
            }
            else
                next();
        }
        const outer = declaredFields;
        declaredFields = [];
        const outerFields = compactFields;
        compactFields = recordFields;
        const written = classBody(name, line, bases, word === 'enum');
        compactFields = outerFields;
        const generated = lombokMembers(written, declaredFields, annotations);
        declaredFields = outer;
        const lowered = { ...written, members: [...written.members, ...generated], ...(interfaces.length > 0 ? { interfaces } : {}) };
        if (recordFields.length === 0)
            return lowered;
        const fields = recordFields.map((field) => ({ kind: 'assign', target: field.target, value: detect_form/* unknown */.L5, line, declares: true, isBare: true, ...(field.isOne ? { isOne: true } : {}), ...(field.type ? { type: field.type } : {}) }));
        return { ...lowered, members: [...fields, ...lowered.members], isRecord: true };
    }
    function classBody(name, line, bases, isEnum = false) {
        const members = [];
        accept('{');
        depth += 1;
        if (isEnum)
            enumConstants(name, members);
        while (!is('}') && !isEnd()) {
            const before = at;
            if (depth > detect_form/* maximumNesting */.Lr)
                next();
            else
                member(name, members);
            if (at === before)
                next();
        }
        depth -= 1;
        accept('}');
        return { name, bases, members, line, constructorName: '<init>', ...(isEnum ? { isEnum } : {}) };
    }
    function enumConstants(owner, members) {
        while (peek().kind === 'name' || is('@')) {
            annotations();
            const { text: name, line } = next();
            const args = is('(') ? callArguments() : [];
            // What has a body of its own is of a class that is built on the enum.
            const callee = is('{') ? { kind: 'class', class: classBody('', line, [{ kind: 'name', name: owner }]) } : { kind: 'name', name: owner };
            members.push({ kind: 'assign', target: { kind: 'name', name }, value: { kind: 'call', callee, args, line, construct: true }, line, declares: true });
            if (!accept(','))
                break;
        }
        accept(';');
    }
    /** Nothing else stands between declarations: the reader lost its way in one, and took its end too early. */
    function lost() {
        if (problems.length === 0)
            problems.push({ line: peek().line, reason: 'not understood: what stands before or behind it may be missing' });
    }
    function member(className, members) {
        const { values } = annotations();
        let isStatic = false;
        let isFinal = false;
        while (peek().kind === 'name' && modifierWords.has(peek().text)) {
            const { text: word } = next();
            if (word === 'static')
                isStatic = true;
            if (word === 'final')
                isFinal = true;
            if (is('@'))
                for (const [key, value] of annotations().values)
                    values.set(key, value);
            if (is('-'))
                next();
        }
        if (accept(';'))
            return;
        if (is('{')) {
            // An initialiser runs with the class.
            members.push({ kind: 'block', body: block() });
            return;
        }
        if (is('@') && isName('interface', 1)) {
            next();
            next();
            next();
            if (is('{'))
                skipGroup();
            return;
        }
        if (peek().kind === 'name' && ['class', 'interface', 'enum', 'record'].includes(peek().text) && peek(1).kind === 'name') {
            members.push({ kind: 'class', class: classDeclaration(new Set(values.keys())) });
            return;
        }
        if (is('<'))
            skipAngles();
        // A constructor: the class's name and `(`.
        if (isName(className) && (is('(', 1) || is('{', 1))) {
            const { line } = next();
            const settings = [];
            // A record's may leave out what it takes, and gives its fields that in the end: https://docs.oracle.com/javase/specs/jls/se21/html/jls-8.html#jls-8.10.4.2
            const isCompact = !is('(');
            const parameters = isCompact ? [...compactFields] : parameterList(settings);
            const given = isCompact ? compactFields.map((field) => ({ kind: 'assign', target: { kind: 'member', object: { kind: 'name', name: 'this' }, name: field.name ?? '' }, value: { kind: 'name', name: field.name ?? '' }, line })) : [];
            while (!is('{') && !is(';') && !isEnd())
                next();
            const form = { name: '<init>', parameters, body: [...settings, ...block(), ...given], line, receiver: 'this' };
            members.push({ kind: 'function', function: form });
            return;
        }
        const end = typeEnd(at);
        if (end === -1 || tokens[end]?.kind !== 'name') {
            lost();
            skipStatement();
            return;
        }
        const type = typeName(at, end);
        const held = heldBy(at, end);
        const isOne = tokens[end - 1]?.kind === 'name';
        at = end;
        const name = next();
        if (is('(')) {
            const settings = [];
            const parameters = parameterList(settings);
            while (!is('{') && !is(';') && !isEnd())
                next();
            if (accept(';'))
                return;
            const form = { name: name.text, parameters, body: [...settings, ...block()], line: name.line, receiver: 'this', results: [type], ...(isStatic ? { isStatic: true } : {}) };
            members.push({ kind: 'function', function: form });
            return;
        }
        // Fields. `@Value("${…}")` is a setting.
        const setting = values.get('Value');
        let current = name;
        for (;;) {
            while (is('['))
                skipGroup();
            const hasValue = accept('=');
            const value = hasValue ? expression() : detect_form/* unknown */.L5;
            if (!isStatic)
                declaredFields.push({ name: current.text, type, isFinal, hasValue, annotations: new Set(values.keys()) });
            members.push({
                kind: 'assign',
                target: { kind: 'name', name: current.text },
                value: setting ? settingOf(setting, current.line) : value,
                line: current.line,
                declares: true,
                type,
                ...(hasValue || setting ? {} : { isBare: true }),
                ...(isOne ? { isOne } : {}),
                ...held,
            });
            if (!accept(','))
                break;
            current = next();
        }
        if (!accept(';') && !is('}'))
            skipStatement();
    }
    const statements = [];
    while (!isEnd()) {
        const before = at;
        depth = 0;
        if (isName('package'))
            skipStatement();
        else if (isName('import')) {
            const { line } = next();
            const isStatic = isName('static');
            if (isStatic)
                next();
            const parts = [];
            while (!is(';') && !isEnd() && peek().line === line) {
                const token = next();
                if (token.kind === 'name' || token.text === '*')
                    parts.push(token.text);
            }
            accept(';');
            const last = parts.pop() ?? '';
            const owner = isStatic && /^(?:java|software\.amazon|com\.amazonaws)$/.test(parts.slice(0, parts[0] === 'java' ? 1 : 2).join('.')) && last !== '*' ? parts.at(-1) : undefined;
            // `import static java.lang.String.format`: a library's method is known by its class.
            if (owner !== undefined)
                statements.push({ kind: 'assign', target: { kind: 'name', name: last }, value: { kind: 'member', object: { kind: 'name', name: owner }, name: last }, line, declares: true });
            else
                statements.push({ kind: 'import', import: { module: parts.join('.'), names: [{ name: last, as: last }], line } });
        }
        else {
            const { values } = annotations();
            while (peek().kind === 'name' && modifierWords.has(peek().text)) {
                next();
                if (is('@'))
                    annotations();
                if (is('-'))
                    next();
            }
            if (peek().kind === 'name' && ['class', 'interface', 'enum', 'record'].includes(peek().text) && peek(1).kind === 'name')
                statements.push({ kind: 'class', class: classDeclaration(new Set(values.keys())) });
        }
        // `@interface Name { … }` defines an annotation.
        if (is('@') && isName('interface', 1)) {
            while (!is('{') && !isEnd())
                next();
            if (is('{'))
                skipGroup();
        }
        if (at === before && !accept(';')) {
            lost();
            next();
        }
    }
    return { path, language: 'java', body: statements, problems };
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

/***/ 7825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ scan)
/* harmony export */ });
/* harmony import */ var _pairs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93214);
/** Tokens of languages with braces (Go, Java, HCL's expressions): comments go, strings stay whole, lines are kept. */

const marks = ['<<=', '>>=', '...', '&^=', '>>>', ':=', '==', '!=', '<=', '>=', '&&', '||', '->', '=>', '++', '--', '+=', '-=', '*=', '/=', '%=', '|=', '&=', '^=', '<<', '>>', '<-', '&^', '::', '?.'];
const escapes = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', 0: '\0', '\\': '\\', '"': '"', "'": "'" };
function readEscapes(text) {
    if (!text.includes('\\'))
        return text;
    return text.replace(/\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[\s\S])/g, (_, escape) => escape.length > 1 ? String.fromCharCode(Number.parseInt(escape.slice(1), 16)) : (escapes[escape] ?? escape));
}
function isNameStart(code) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 36 || code > 127;
}
/** A text block without the blanks that all its lines begin with, and those that one ends with: https://docs.oracle.com/javase/specs/jls/se21/html/jls-3.html#jls-3.10.6 */
function withoutIndent(block) {
    const lines = block.split(/\r?\n/);
    // The line of the closing quotes counts, too.
    const indents = lines.filter((each, index) => each.trim() !== '' || index === lines.length - 1).map((each) => each.length - each.trimStart().length);
    const indent = Math.min(...indents);
    return lines.map((each) => each.slice(Math.min(indent, each.length)).trimEnd()).join('\n');
}
/** Where the `"""` stands that ends a text block, or -1; one behind a backslash is part of it. */
function endOfTextBlock(text, from) {
    for (let end = text.indexOf('"""', from); end !== -1; end = text.indexOf('"""', end + 1)) {
        let slashes = 0;
        while (end - slashes > from && text[end - slashes - 1] === '\\')
            slashes += 1;
        if (slashes % 2 === 0)
            return end;
    }
    return -1;
}
/**
 * Cuts a text into tokens; never throws: what is not understood is a mark of one character.
 * @param text the file
 * @param options what the language does
 * @returns the tokens, and what has no end
 */
function scan(text, options = {}) {
    const tokens = [];
    const texts = [];
    const pairs = (0,_pairs_js__WEBPACK_IMPORTED_MODULE_0__/* .createPairs */ .i)();
    let at = 0;
    let line = 1;
    let afterNewline = true;
    const push = (kind, value, from, startLine, raw = false) => {
        tokens.push({ kind, text: value, line: startLine, afterNewline, from, to: at, ...(raw ? { raw } : {}) });
        afterNewline = false;
    };
    while (at < text.length) {
        const code = text.charCodeAt(at);
        if (code === 10) {
            line += 1;
            afterNewline = true;
            at += 1;
            continue;
        }
        if (code === 32 || code === 9 || code === 13 || code === 0xfeff) {
            at += 1;
            continue;
        }
        const character = text[at];
        if ((character === '/' && text[at + 1] === '/') || (options.hashComments && character === '#')) {
            const end = text.indexOf('\n', at);
            at = end === -1 ? text.length : end;
            continue;
        }
        if (character === '/' && text[at + 1] === '*') {
            const end = text.indexOf('*/', at + 2);
            const stop = end === -1 ? text.length : end + 2;
            if (end === -1)
                texts.push({ line, reason: (0,_pairs_js__WEBPACK_IMPORTED_MODULE_0__/* .neverCloses */ .u)('/*') });
            for (let index = text.indexOf('\n', at); index !== -1 && index < stop; index = text.indexOf('\n', index + 1)) {
                line += 1;
                afterNewline = true;
            }
            at = stop;
            continue;
        }
        const from = at;
        const startLine = line;
        if (options.rawQuotes && character === '`') {
            const end = text.indexOf('`', at + 1);
            const stop = end === -1 ? text.length : end;
            if (end === -1)
                texts.push({ line, reason: (0,_pairs_js__WEBPACK_IMPORTED_MODULE_0__/* .neverCloses */ .u)('`') });
            const inner = text.slice(at + 1, stop);
            for (const each of inner)
                if (each === '\n')
                    line += 1;
            at = Math.min(text.length, stop + 1);
            push('string', inner, from, startLine, true);
            continue;
        }
        if (options.textBlocks && text.startsWith('"""', at)) {
            const end = endOfTextBlock(text, at + 3);
            const stop = end === -1 ? text.length : end;
            if (end === -1)
                texts.push({ line, reason: (0,_pairs_js__WEBPACK_IMPORTED_MODULE_0__/* .neverCloses */ .u)('"""') });
            const inner = text.slice(at + 3, stop);
            for (const each of inner)
                if (each === '\n')
                    line += 1;
            at = Math.min(text.length, stop + 3);
            push('string', readEscapes(withoutIndent(inner.replace(/^[ \t]*\r?\n/, ''))), from, startLine);
            continue;
        }
        if (character === '"' || (options.characters && character === "'")) {
            let end = at + 1;
            // A string that is not closed ends with its line: one stray quote spoils one line.
            while (end < text.length && text[end] !== character && text[end] !== '\n')
                end += text[end] === '\\' && text[end + 1] !== '\n' ? 2 : 1;
            if (text[end] !== character)
                texts.push({ line, reason: (0,_pairs_js__WEBPACK_IMPORTED_MODULE_0__/* .neverCloses */ .u)(character) });
            const inner = text.slice(at + 1, end);
            at = Math.min(text.length, text[end] === character ? end + 1 : end);
            push('string', readEscapes(inner), from, startLine);
            continue;
        }
        if (isNameStart(code)) {
            let end = at + 1;
            while (end < text.length && (isNameStart(text.charCodeAt(end)) || (text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57)))
                end += 1;
            at = end;
            push('name', text.slice(from, end), from, startLine);
            continue;
        }
        if (code >= 48 && code <= 57) {
            let end = at + 1;
            while (end < text.length && /[0-9a-zA-Z_.]/.test(text[end]) && !(text[end] === '.' && text[end + 1] === '.'))
                end += 1;
            at = end;
            push('number', text.slice(from, end), from, startLine);
            continue;
        }
        const mark = marks.find((each) => text.startsWith(each, at)) ?? character;
        at += mark.length;
        pairs.read(mark, line);
        push('mark', mark, from, startLine);
    }
    tokens.push({ kind: 'end', text: '', line, afterNewline: true, from: text.length, to: text.length });
    const brackets = pairs.end().map(({ at: where, reason }) => ({ line: where, reason }));
    // A text without an end first: the brackets that it swallowed are not missing.
    return { tokens, problems: [...texts, ...brackets].slice(0, 20) };
}


/***/ })

};
