export const id = 7830;
export const ids = [7830];
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

/***/ 77830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lowerGo: () => (/* binding */ lowerGo)
});

;// CONCATENATED MODULE: ./lib/detect/front/go-channels.js
/** Functions of the language that neither send nor receive. */
const quiet = new Set(['close', 'len', 'cap']);
/**
 * Finds the channels of a file.
 * @see https://go.dev/ref/spec#Channel_types
 */
function channelsOf(tokens) {
    const candidates = new Set();
    const given = new Set();
    const text = (at) => tokens[at]?.text ?? '';
    for (const [at, token] of tokens.entries()) {
        if (token.kind !== 'name' || token.text !== 'chan')
            continue;
        if (text(at - 1) === '(' && text(at - 2) === 'make' && /^:?=$/.test(text(at - 3)))
            candidates.add(text(at - 4));
        if (text(at - 1) === '<-' && tokens[at - 2]?.kind === 'name')
            given.add(text(at - 2));
    }
    const sent = new Set();
    const lost = new Set();
    if (candidates.size > 0) {
        const receivers = receiversOf(tokens);
        for (const [at, token] of tokens.entries()) {
            if (token.kind !== 'name' || !candidates.has(token.text) || text(at - 1) === '.')
                continue;
            const [before, after] = [text(at - 1), text(at + 1)];
            if (after === '<-' && text(at + 2) !== 'chan')
                sent.add(token.text);
            else if (before === '<-' || before === 'range' || before === 'var' || after === '<-' || (/^:?=$/.test(after) && text(at + 2) === 'make'))
                continue;
            else if (before === '(' && quiet.has(text(at - 2)))
                continue;
            else if (!/^[(,]$/.test(before) || !/^[,)]$/.test(after) || !receivers.has(calledAt(tokens, at)))
                lost.add(token.text);
        }
    }
    return { made: new Set([...sent].filter((name) => !lost.has(name))), given };
}
/** The functions of the file that are given no channel they could send into. */
function receiversOf(tokens) {
    const receivers = new Set();
    for (const [at, token] of tokens.entries()) {
        if (token.kind !== 'name' || token.text !== 'func')
            continue;
        let from = at + 1;
        // The receiver of a method.
        if (tokens[from]?.text === '(')
            from = endOf(tokens, from) + 1;
        const name = tokens[from];
        if (name?.kind !== 'name' || tokens[from + 1]?.text !== '(')
            continue;
        const end = endOf(tokens, from + 1);
        const maySend = tokens.slice(from + 1, end).some((each, index, all) => each.text === 'chan' && all[index - 1]?.text !== '<-');
        if (!maySend)
            receivers.add(name.text);
    }
    return receivers;
}
/** Where a bracket that opens is closed. */
function endOf(tokens, from) {
    let open = 0;
    for (let at = from; at < tokens.length; at += 1) {
        const { kind, text } = tokens[at];
        if (kind === 'mark')
            open += text === '(' ? 1 : text === ')' ? -1 : 0;
        if (open === 0)
            return at;
    }
    return tokens.length;
}
/** The name of what is called with an argument. */
function calledAt(tokens, argument) {
    let closed = 0;
    for (let at = argument - 1; at >= 0 && at > argument - 200; at -= 1) {
        const { kind, text } = tokens[at];
        if (kind !== 'mark')
            continue;
        if (/^[)\]}]$/.test(text))
            closed += 1;
        else if (/^[([{]$/.test(text)) {
            if (closed === 0)
                return tokens[at - 1]?.text ?? '';
            closed -= 1;
        }
    }
    return '';
}

// EXTERNAL MODULE: ./lib/detect/form.js
var detect_form = __webpack_require__(88473);
// EXTERNAL MODULE: ./lib/detect/walk.js
var walk = __webpack_require__(89962);
// EXTERNAL MODULE: ./lib/detect/front/cuts.js
var cuts = __webpack_require__(1106);
// EXTERNAL MODULE: ./lib/detect/front/scanner.js
var scanner = __webpack_require__(7825);
;// CONCATENATED MODULE: ./lib/detect/front/go.js
/** Go to the common form: an own reader over tokens, so that one broken line spoils only what stands around it. */





const assignments = new Set(['=', ':=', '+=', '-=', '*=', '/=', '%=', '|=', '&=', '^=', '<<=', '>>=', '&^=']);
const binaryMarks = new Set(['+', '-', '*', '/', '%', '&', '|', '^', '<<', '>>', '&^', '==', '!=', '<', '<=', '>', '>=', '&&', '||', '<-']);
const keywords = new Set(['break', 'case', 'chan', 'const', 'continue', 'default', 'defer', 'else', 'fallthrough', 'for', 'func', 'go', 'goto', 'if', 'import', 'interface', 'map', 'package', 'range', 'return', 'select', 'struct', 'switch', 'type', 'var']);
/** Methods of libraries that fill in a struct, or whatever they are given the address of. */
const fills = /^(?:Must)?Process$|^(?:Unmarshal|Decode|Read(?:Config|Env))[A-Z]?\w*$/;
const fillsAddressed = /^(?:(?:Must)?Process|(?:Unmarshal|Decode|Parse|Load|Bind|ShouldBind|Scan|Read(?:Config|Env))(?:[A-Z]\w*)?|\w+Var)$/;
/** Tags by which data is read into a struct: https://pkg.go.dev/reflect#StructTag */
const filledTag = /\b(?:json|yaml|toml|xml|bson|db|sql|gorm|dynamodbav|env|envconfig|mapstructure|query|form|uri|schema|csv|ini|hcl|koanf|conf|config|flag|arg|long|protobuf|graphql):/;
/**
 * Lowers one Go file.
 * @returns its common form; never throws
 */
function lowerGo(path, text) {
    const { tokens, problems: unclosed } = (0,scanner/* scan */.S)(text, { rawQuotes: true, characters: true });
    /** The names whose place is taken somewhere, once they are asked for. */
    let addressed;
    const problems = [...unclosed];
    const imports = new Map();
    let at = 0;
    let depth = 0;
    /** Inside `if`, `for`, `switch` headers a `{` opens the body, not a literal. */
    /** The place of a constant in its group: `iota`. */
    let place;
    let received;
    let inHeader = false;
    /** What the function whose body is read calls its results. */
    let resultNames = [];
    /** Names that are the place of something else for as long as their block goes on, and names of pointers. */
    let aliases = new Map();
    let pointers = new Set();
    const channels = text.includes('chan') ? channelsOf(tokens) : { made: new Set(), given: new Set() };
    /** What the function whose body is read runs beside itself. */
    let later = [];
    /** What the calls of the statement at hand fill in. */
    let filling = [];
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
    /** Go ends a statement at the end of a line, unless the line cannot end there. */
    const endsHere = () => {
        const token = peek();
        if (token.kind === 'end')
            return true;
        if (token.kind === 'mark' && (token.text === ';' || token.text === '}' || token.text === ')' || token.text === ']' || token.text === ','))
            return true;
        if (!token.afterNewline)
            return false;
        const before = tokens[at - 1];
        if (!before)
            return true;
        return before.kind === 'name' ? !keywords.has(before.text) || /^(break|continue|fallthrough|return)$/.test(before.text) : before.kind !== 'mark' || /^[)\]}]$|^\+\+$|^--$/.test(before.text);
    };
    /** Skips a bracketed group whole, from its opening mark. */
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
    /** Reads a type; its last name is what it is known by. */
    function type() {
        let name = '';
        for (let steps = 0; steps < 200; steps += 1) {
            const token = peek();
            if (token.kind === 'mark' && (token.text === '*' || token.text === '...' || token.text === '<-' || token.text === '&'))
                next();
            else if (is('[')) {
                skipGroup();
                if (name !== '')
                    return name;
            }
            else if (is('(')) {
                skipGroup();
                return name;
            }
            else if (token.kind === 'name' && (token.text === 'map' || token.text === 'chan'))
                next();
            else if (token.kind === 'name' && token.text === 'func') {
                next();
                if (is('('))
                    skipGroup();
                if (is('('))
                    skipGroup();
                else if (!peek().afterNewline && (peek().kind === 'name' || is('*') || is('[') || is('<-')))
                    type();
                return 'func';
            }
            else if (token.kind === 'name' && (token.text === 'struct' || token.text === 'interface')) {
                next();
                if (is('{'))
                    skipGroup();
                return token.text;
            }
            else if (token.kind === 'name') {
                name = next().text;
                while (is('.') && peek(1).kind === 'name') {
                    next();
                    name = `${name}.${next().text}`;
                }
                if (is('[') && !peek().afterNewline)
                    skipGroup();
                return name;
            }
            else
                return name;
        }
        return name;
    }
    /** `s3.GetObjectInput` with the package's import path instead of its local name. */
    function fullType(name) {
        const dot = name.indexOf('.');
        if (dot === -1)
            return name;
        const module = imports.get(name.slice(0, dot));
        return module === undefined ? name : `${module}${name.slice(dot)}`;
    }
    function shortType(name) {
        return name.includes('.') ? fullType(name) : name;
    }
    function expression() {
        depth += 1;
        if (depth > detect_form/* maximumNesting */.Lr) {
            problems.push({ line: peek().line, reason: 'nested too deeply' });
            skipStatement();
            depth -= 1;
            return detect_form/* unknown */.L5;
        }
        let firstText = peek().kind === 'string' ? 0 : -1;
        const parts = [unary()];
        const operators = [];
        let isSum = true;
        while (!isEnd() && peek().kind === 'mark' && binaryMarks.has(peek().text)) {
            const before = tokens[at - 1];
            if (peek().afterNewline && before && endsHere())
                break;
            const mark = next().text;
            operators.push(mark);
            if (mark !== '+')
                isSum = false;
            if (firstText === -1 && peek().kind === 'string')
                firstText = parts.length;
            parts.push(unary());
        }
        depth -= 1;
        if (parts.length === 1)
            return parts[0];
        // What is sent is held by the channel.
        const [channel, ...sent] = parts;
        if (operators[0] === '<-' && channel && isChannel(channel, channels.made)) {
            const value = sent.length === 1 ? (sent[0] ?? detect_form/* unknown */.L5) : operators.slice(1).every((mark) => mark === '+') ? (0,detect_form/* sumOf */.XN)(sent, firstText - 1, false) : detect_form/* unknown */.L5;
            return { kind: 'call', callee: { kind: 'member', object: channel, name: 'push' }, args: [{ value }], line: peek().line };
        }
        return isSum ? (0,detect_form/* sumOf */.XN)(parts, firstText, false) : ((0,detect_form/* conditionIn */.HJ)(parts, operators) ?? { kind: 'other', parts });
    }
    function unary() {
        let steps = 0;
        let isTransparent = true;
        const isReceived = is('<-') && peek(1).kind === 'name';
        // All of them, as in `strings.Replace(text, old, new, -1)`.
        if (is('-') && peek(1).kind === 'number') {
            next();
            return { kind: 'text', value: `-${next().text}` };
        }
        const isNot = is('!') && !['!', '-', '^', '<-'].includes(peek(1).text);
        while (peek().kind === 'mark' && ['&', '*', '-', '!', '+', '^', '<-'].includes(peek().text) && steps < 50) {
            if (!['&', '*'].includes(next().text))
                isTransparent = false;
            steps += 1;
        }
        const value = primary();
        if (isNot)
            return { kind: 'test', how: 'not', parts: [value] };
        if (isReceived && isChannel(value))
            return { kind: 'index', object: value, index: detect_form/* unknown */.L5 };
        return isTransparent ? value : { kind: 'other', parts: [value] };
    }
    function primary() {
        let value = operand();
        for (let links = 0;; links += 1) {
            // A chain is a deep tree, however flat it is written.
            if (links > 0 && links % detect_form/* maximumNesting */.Lr === 0)
                value = detect_form/* unknown */.L5;
            if (is('.')) {
                next();
                if (is('(')) {
                    // A type assertion gives the same value.
                    skipGroup();
                    continue;
                }
                const name = next();
                value = { kind: 'member', object: value, name: name.text };
                continue;
            }
            if (is('(') && !(peek().afterNewline && endsHere())) {
                const token = tokens[at - 1];
                const line = token?.line ?? peek().line;
                const addressed = new Set();
                const args = callArguments(addressed);
                noteFilled(value, args, addressed, line);
                const made = value.kind === 'name' && value.name === 'new' && args.length === 1 ? typeNamed(args[0]?.value) : undefined;
                value = made === undefined ? { kind: 'call', callee: value, args, line } : { kind: 'typed', type: shortType(made), value: { kind: 'dict', entries: [] }, line };
                continue;
            }
            if (is('[') && !(peek().afterNewline && endsHere())) {
                value = indexed(value);
                continue;
            }
            if (is('{') && !inHeader && !peek().afterNewline) {
                const name = typeOf(value);
                if (name !== undefined) {
                    value = literal(name);
                    continue;
                }
            }
            return value;
        }
    }
    function typeOf(value) {
        if (value.kind === 'name')
            return value.name;
        if (value.kind === 'member' && value.object.kind === 'name')
            return `${value.object.name}.${value.name}`;
        if (value.kind === 'index')
            return typeOf(value.object);
        return undefined;
    }
    function indexed(object) {
        next();
        const outer = inHeader;
        inHeader = false;
        let index = detect_form/* unknown */.L5;
        const bounds = [detect_form/* nothing */.s6, detect_form/* nothing */.s6];
        let colons = 0;
        while (!is(']') && !isEnd()) {
            if (accept(':'))
                colons += 1;
            else if (accept(','))
                continue;
            else {
                const before = at;
                const value = expression();
                if (colons === 0)
                    index = value;
                bounds[colons] = value;
                if (at === before)
                    next();
            }
        }
        accept(']');
        inHeader = outer;
        if (colons > 0)
            return (0,cuts/* asCut */.H)({ kind: 'call', callee: { kind: 'member', object, name: '[:]' }, args: bounds.slice(0, 2).map((value) => ({ value })), line: peek().line });
        return { kind: 'index', object, index };
    }
    /** What a statement's calls fill in is not what it was, wherever it stands in the statement. */
    function noteFilled(callee, args, addressed, line) {
        const name = callee.kind === 'member' ? callee.name : '';
        for (const arg of args) {
            const isAddressed = addressed.has(arg);
            if (!(isAddressed ? fillsAddressed : fills).test(name) || (arg.value.kind !== 'name' && arg.value.kind !== 'member'))
                continue;
            filling.push({ kind: 'expression', value: { kind: 'call', callee: { kind: 'name', name: isAddressed ? '__fillsAddressed__' : '__fills__' }, args: [{ value: callee }, { value: arg.value }], line } });
        }
    }
    /** @param addressed takes those that are written as an address: `&config` */
    function callArguments(addressed) {
        next();
        const outer = inHeader;
        inHeader = false;
        const args = [];
        while (!is(')') && !isEnd()) {
            const before = at;
            const isAddress = is('&');
            const value = expression();
            const arg = accept('...') ? { value, spread: 'list' } : { value };
            args.push(arg);
            if (isAddress)
                addressed?.add(arg);
            if (!accept(',') && !is(')')) {
                if (at === before)
                    next();
                else if (!endsHere())
                    next();
            }
        }
        accept(')');
        inHeader = outer;
        return args;
    }
    /** `[]T{…}`, `map[K]V{…}`, or a bare type as an argument. */
    function typedOperand() {
        const isMap = isName('map');
        const isList = is('[');
        const isArray = isList && !is(']', 1);
        if (isName('struct')) {
            next();
            const fields = structFields().map((field) => field.name);
            return is('{') ? structBody(fields) : detect_form/* unknown */.L5;
        }
        const before = at;
        const held = isMap ? heldByMap() : '';
        const name = type();
        // `[]struct{ name string }{{"a"}, {"b"}}`
        const fields = name === 'struct' ? fieldsOfElement(before) : undefined;
        if (is('{') && !peek().afterNewline)
            return isMap ? mapBody(held) : listBody(name, isArray, fields);
        // `make(map[string]string)`, `make([]string, 0)`
        if (is(',') || is(')'))
            return isMap ? { kind: 'dict', entries: [] } : isList ? { kind: 'list', items: [] } : detect_form/* unknown */.L5;
        if (is('(')) {
            // A conversion: `[]byte(x)`.
            const args = callArguments();
            return args[0]?.value ?? detect_form/* unknown */.L5;
        }
        return detect_form/* unknown */.L5;
    }
    function operand() {
        const token = peek();
        switch (token.kind) {
            case 'string':
                next();
                return { kind: 'text', value: token.text };
            case 'number':
                next();
                return { kind: 'text', value: token.text };
            case 'name':
                if (token.text === 'func')
                    return functionLiteral();
                if (token.text === 'map' || token.text === 'chan' || token.text === 'struct' || token.text === 'interface')
                    return typedOperand();
                if (token.text === 'iota' && place !== undefined) {
                    next();
                    return { kind: 'text', value: String(place) };
                }
                if (token.text === 'nil') {
                    next();
                    return detect_form/* nothing */.s6;
                }
                if (keywords.has(token.text))
                    return detect_form/* unknown */.L5;
                next();
                return aliases.get(token.text) ?? { kind: 'name', name: token.text };
            case 'mark':
                if (token.text === '(') {
                    next();
                    const outer = inHeader;
                    inHeader = false;
                    const value = expression();
                    while (!is(')') && !isEnd() && !is('}'))
                        next();
                    accept(')');
                    inHeader = outer;
                    return value;
                }
                if (token.text === '[')
                    return typedOperand();
                if (token.text === '{' && !inHeader)
                    return dictBody();
                return detect_form/* unknown */.L5;
            default:
                return detect_form/* unknown */.L5;
        }
    }
    function functionLiteral() {
        const { line } = next();
        const parameters = is('(') ? parameterList() : [];
        const { names, types } = result();
        const outer = inHeader;
        inHeader = false;
        const body = bodyOf(names, types);
        inHeader = outer;
        return { kind: 'function', function: { name: '', parameters, body, line } };
    }
    /** The type that an argument of `new(T)` names. */
    function typeNamed(value) {
        if (value?.kind === 'name')
            return value.name;
        return value?.kind === 'member' && value.object.kind === 'name' ? `${value.object.name}.${value.name}` : undefined;
    }
    /** A composite literal of a named type. */
    function literal(name) {
        const { line } = peek();
        return { kind: 'typed', type: shortType(name), value: dictBody(), line };
    }
    function listBody(elementType, isArray, fields) {
        const { entries, items } = braces(fields ? '' : elementType, true);
        // The places of what it holds are said, often by constants: a slice, to which more may come, holds any of them at each.
        if (!fields && items.length === 0 && entries.length > 0) {
            const options = entries.map(({ value }) => value);
            return isArray ? { kind: 'dict', entries } : { kind: 'list', items: options.map(() => ({ kind: 'choice', tests: [], options })) };
        }
        const written = items.length > 0 ? items : entries.map((entry) => entry.value);
        return { kind: 'list', items: fields ? written.map((item) => (item.kind === 'list' || item.kind === 'dict' ? ofFields(item, fields) : item)) : written };
    }
    /** A struct that has no name, of values in the order of its fields or by their names. */
    function structBody(fields) {
        const body = dictBody();
        return body.kind === 'list' || body.kind === 'dict' ? ofFields(body, fields) : body;
    }
    function ofFields(body, fields) {
        if (body.kind === 'dict')
            return body;
        return { kind: 'dict', entries: body.items.map((value, index) => ({ key: { kind: 'text', value: fields[index] ?? '' }, value })) };
    }
    /** The names of the fields in the struct that a type ends with, which begins here. */
    function fieldsOfElement(start) {
        const after = at;
        at = start;
        while (!isName('struct') && at < after)
            next();
        next();
        const fields = structFields().map((field) => field.name);
        at = after;
        return fields;
    }
    /** A map, whose keys are worked out: https://go.dev/ref/spec#Composite_literals */
    function mapBody(elementType) {
        return { kind: 'dict', entries: braces(elementType, true).entries };
    }
    /** The struct that the map is of whose type begins here; empty where its values are collections or functions. */
    function heldByMap() {
        const before = at;
        next();
        skipGroup();
        while (is('*'))
            next();
        const held = is('[') || isName('map') || isName('func') || isName('chan') ? '' : type();
        at = before;
        return held === 'struct' || held === 'interface' ? '' : held;
    }
    function dictBody() {
        const { entries, items } = braces('');
        // A struct literal without names: its fields are not known here.
        return items.length > 0 && entries.length === 0 ? { kind: 'list', items } : { kind: 'dict', entries };
    }
    function braces(elementType, areKeysValues = false) {
        const entries = [];
        const items = [];
        next();
        const outer = inHeader;
        inHeader = false;
        depth += 1;
        while (!is('}') && !isEnd()) {
            const before = at;
            const elided = is('{');
            const line = peek().line;
            const field = !areKeysValues && peek().kind === 'name' && is(':', 1) ? peek().text : undefined;
            const first = depth > detect_form/* maximumNesting */.Lr ? detect_form/* unknown */.L5 : elided && elementType !== '' ? { kind: 'typed', type: shortType(elementType), value: dictBody(), line } : expression();
            if (depth > detect_form/* maximumNesting */.Lr)
                skipGroup();
            if (accept(':')) {
                const isElided = is('{');
                const valueLine = peek().line;
                const body = isElided ? dictBody() : expression();
                const value = isElided && areKeysValues && elementType !== '' ? { kind: 'typed', type: shortType(elementType), value: body, line: valueLine } : body;
                // A field's name, or a key that is worked out.
                entries.push({ key: field !== undefined ? { kind: 'text', value: field } : first.kind === 'name' && !areKeysValues && /^[A-Za-z_]/.test(first.name) && !first.name.includes('.') ? { kind: 'text', value: first.name } : first, value });
            }
            else
                items.push(first);
            if (!accept(',') && !is('}')) {
                accept(';');
                if (at === before)
                    next();
            }
        }
        depth -= 1;
        accept('}');
        inHeader = outer;
        return { entries, items };
    }
    function parameterList() {
        const parameters = [];
        next();
        // Where those stand whose type follows a later name; where none does, they are types themselves.
        let pending = [];
        const unnamed = (written) => ({ name: `_${written}${parameters.length}`, target: { kind: 'none' }, type: shortType(written) });
        while (!is(')') && !isEnd()) {
            const before = at;
            if (peek().kind === 'name' && !keywords.has(peek().text) && !is('.', 1)) {
                const name = next().text;
                if (is(',') || is(')')) {
                    pending.push(parameters.length);
                    parameters.push({ name, target: { kind: 'name', name } });
                    accept(',');
                    continue;
                }
                const variadic = is('...');
                const written = shortType(type());
                for (const each of pending)
                    parameters[each] = { ...parameters[each], type: written, ...(variadic ? { rest: 'list' } : {}) };
                parameters.push({ name, target: { kind: 'name', name }, type: written, ...(variadic ? { rest: 'list' } : {}) });
                pending = [];
            }
            else {
                const written = type();
                if (at !== before)
                    parameters.push(unnamed(written));
            }
            accept(',');
            if (at === before)
                next();
        }
        accept(')');
        for (const each of pending)
            parameters[each] = unnamed(parameters[each]?.name ?? '');
        return parameters;
    }
    /** The types of what a function gives, and the names it has for that. */
    function result() {
        if (!is('('))
            return { types: is('{') || endsHere() ? [] : [shortType(type())], names: [] };
        const all = parameterList();
        return { types: all.map((each) => each.type ?? ''), names: all.flatMap(({ target: { kind }, name }) => (kind === 'name' && name !== undefined ? [name] : [])) };
    }
    /** A function's body. Its results by name are there from the start. */
    function bodyOf(names, types = []) {
        if (!is('{'))
            return [];
        const { line } = peek();
        const outer = resultNames;
        resultNames = names;
        const before = later;
        later = [];
        const body = block();
        // Before what the function ends with.
        if (later.length > 0)
            body.splice(body.at(-1)?.kind === 'return' ? body.length - 1 : body.length, 0, ...later);
        later = before;
        resultNames = outer;
        // A struct is there, with nothing in its fields.
        const typeOf = (index) => (types.length === names.length && !/^(?:error|string|bool|any|func|byte|rune|interface|u?int\d*|float\d*|)$/.test(types[index] ?? '') ? { type: types[index] } : undefined);
        return [...names.map((name, index) => ({ kind: 'assign', target: { kind: 'name', name }, value: detect_form/* nothing */.s6, line, declares: true, ...typeOf(index) })), ...body];
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
        const around = { aliases, pointers };
        while (!is('}') && !isEnd()) {
            const before = at;
            statement(statements);
            accept(';');
            if (at === before)
                next();
        }
        accept('}');
        ({ aliases, pointers } = around);
        depth -= 1;
        return statements;
    }
    function skipStatement() {
        while (!isEnd() && !is(';') && !is('}')) {
            if (is('{') || is('(') || is('['))
                skipGroup();
            else
                next();
            if (peek().afterNewline)
                return;
        }
    }
    function statement(into) {
        const outer = filling;
        filling = [];
        const own = [];
        oneStatement(own);
        into.push(...filling, ...own);
        filling = outer;
    }
    function oneStatement(into) {
        const token = peek();
        if (token.kind === 'name') {
            switch (token.text) {
                case 'return': {
                    next();
                    const values = [];
                    while (!endsHere()) {
                        const before = at;
                        values.push(expression());
                        if (!accept(','))
                            break;
                        if (at === before)
                            break;
                    }
                    // What stands in the results by name: https://go.dev/ref/spec#Return_statements
                    const given = values.length > 0 ? values : resultNames.map((name) => ({ kind: 'name', name }));
                    into.push({ kind: 'return', value: given.length > 1 ? { kind: 'list', items: given } : (given[0] ?? detect_form/* nothing */.s6) });
                    return;
                }
                case 'if':
                    into.push(...conditional());
                    return;
                case 'for':
                    loop(into);
                    return;
                case 'switch':
                case 'select':
                    switchStatement(into);
                    return;
                case 'go':
                case 'defer': {
                    next();
                    const start = at;
                    const run = { kind: 'expression', value: expression() };
                    // What receives beside this function sees all that is sent.
                    if (token.text === 'go' && receivesIn(start))
                        later.push(run);
                    else
                        into.push(run);
                    return;
                }
                case 'var':
                case 'const':
                    declaration(into);
                    return;
                case 'type':
                    typeDeclaration(into);
                    return;
                case 'goto':
                    // What follows may be reached by its label.
                    next();
                    if (!endsHere() && peek().kind === 'name')
                        next();
                    return;
                case 'break':
                case 'continue':
                case 'fallthrough': {
                    next();
                    const isNamed = !endsHere() && peek().kind === 'name';
                    if (isNamed)
                        next();
                    into.push({ kind: 'stop', isTurn: true, ...(isNamed ? { isFar: true } : {}) });
                    return;
                }
                default:
                    if (is(':', 1) && !is(':=', 1)) {
                        next();
                        next();
                        return;
                    }
            }
        }
        if (is('{')) {
            into.push({ kind: 'block', body: block() });
            return;
        }
        simple(into);
    }
    /** Assignments and expressions. */
    function simple(into) {
        const { line } = peek();
        const left = [];
        const isThrough = is('*') && peek(1).kind === 'name';
        do {
            left.push(isName('range') ? detect_form/* unknown */.L5 : expression());
        } while (accept(','));
        const mark = peek();
        if (mark.kind !== 'mark' || !assignments.has(mark.text)) {
            const counts = is('++') || is('--');
            if (counts)
                next();
            for (const value of left)
                into.push(counts ? { kind: 'assign', target: target(value), value: detect_form/* unknown */.L5, line } : { kind: 'expression', value });
            return;
        }
        next();
        if (isName('range')) {
            next();
            const iterable = expression();
            into.push({ kind: 'loop', bindings: [{ target: targets(left), iterable, ...(left.length === 1 && isChannel(iterable) ? {} : { over: left.length > 1 ? 'entries' : 'keys' }) }], tests: [], body: [] });
            return;
        }
        const right = [];
        const first = at;
        do {
            right.push(expression());
        } while (accept(','));
        const declares = mark.text === ':=';
        if (left.length === 1 && left[0] && isChannel(left[0], channels.made) && tokens[first]?.text === 'make')
            right[0] = { kind: 'list', items: [] };
        if (declares && left.length === 1 && isPointed(left[0], right, first))
            return;
        if (mark.text === '+=') {
            into.push({ kind: 'append', target: target(left[0] ?? detect_form/* unknown */.L5), value: right[0] ?? detect_form/* unknown */.L5, line });
            return;
        }
        if (mark.text !== '=' && mark.text !== ':=') {
            into.push({ kind: 'assign', target: target(left[0] ?? detect_form/* unknown */.L5), value: { kind: 'other', parts: right }, line });
            return;
        }
        if (left.length > 1 && right.length === 1) {
            // `v, err := f()`: of a function with several results, the list of them; of others, the value alone.
            into.push({ kind: 'assign', target: { kind: 'parts', parts: left.map((each, index) => ({ key: index, target: target(each) })) }, value: { kind: 'call', callee: { kind: 'name', name: '__results__' }, args: [{ value: right[0] }, ...(isSeveral(left) ? [{ value: detect_form/* nothing */.s6 }] : [])], line }, line, declares });
            return;
        }
        // All are worked out before any is given: https://go.dev/ref/spec#Assignment_statements
        if (left.length > 1 && isExchange(left, right)) {
            into.push({ kind: 'assign', target: targets(left), value: { kind: 'list', items: right }, line, declares });
            return;
        }
        for (const [index, each] of left.entries())
            into.push({ kind: 'assign', target: target(each), value: right[index] ?? detect_form/* unknown */.L5, line, declares, ...(isThrough && index === 0 ? { isThrough } : {}) });
    }
    /** `p := &config.Store`, and `p := config` of a pointer: from here on the name is that place, unless it is given another. */
    function isPointed(name, [value, ...others], first) {
        if (name?.kind !== 'name' || !value || others.length > 0 || depth === 0)
            return false;
        const isAddress = tokens[first]?.text === '&' && tokens[first]?.kind === 'mark';
        let root = value;
        while (root.kind === 'member')
            root = root.object;
        if (root.kind === 'typed' && isAddress)
            pointers = new Set([...pointers, name.name]);
        else if (pointers.has(name.name))
            pointers = new Set([...pointers].filter((each) => each !== name.name));
        if (root.kind !== 'name' || !(isAddress || (value.kind === 'name' && pointers.has(value.name))) || root.name === name.name || isGivenLater(name.name))
            return false;
        aliases = new Map([...aliases, [name.name, value]]);
        return true;
    }
    function isChannel(value, among) {
        return value.kind === 'name' && (among ? among.has(value.name) : channels.made.has(value.name) || channels.given.has(value.name));
    }
    /** Whether what was read from a token on names a channel and sends nothing into one. */
    function receivesIn(start) {
        let isNamed = false;
        for (let index = start; index < at; index += 1) {
            if (!channels.made.has(tokens[index]?.text ?? ''))
                continue;
            isNamed = true;
            if (tokens[index + 1]?.text === '<-')
                return false;
        }
        return isNamed;
    }
    /** Whether a name is given another value, or stands for something else, before its block ends. */
    function isGivenLater(name) {
        let open = 0;
        for (let index = at; index < tokens.length && open >= 0; index += 1) {
            // A longer block is not looked through for each of its names.
            if (index > at + 5_000)
                return true;
            const token = tokens[index];
            if (token.kind === 'mark')
                open += token.text === '{' ? 1 : token.text === '}' ? -1 : 0;
            if (token.kind !== 'name' || token.text !== name || (tokens[index - 1]?.kind === 'mark' && tokens[index - 1]?.text === '.'))
                continue;
            const after = tokens[index + 1];
            if (tokens[index - 1]?.text === 'var' || after.kind === 'name' || /^(=|:=|\*|\[)$/.test(after.text) || (after.text === ',' && token.afterNewline))
                return true;
        }
        return false;
    }
    /** Whether one of the names that are given values stands in what a later one is given. */
    function isExchange(left, right) {
        const given = new Set(left.flatMap((each) => (each.kind === 'name' ? [each.name] : [])));
        let isFound = false;
        (0,walk/* eachNode */.u)(right.slice(1), ({ kind, name }) => {
            if (kind === 'name' && name !== undefined && given.has(name))
                isFound = true;
        });
        return isFound;
    }
    /** Whether what names are given is more than one value and whether it is there. */
    function isSeveral(left) {
        const last = left.at(-1);
        return left.length > 2 || (last?.kind === 'name' && !/^_$|^(?:ok|exists|found|present|loaded)$|err/i.test(last.name));
    }
    function target(value) {
        if (value.kind === 'name')
            return value.name === '_' ? { kind: 'none' } : { kind: 'name', name: value.name };
        if (value.kind === 'member' || value.kind === 'index')
            return value;
        return { kind: 'none' };
    }
    function targets(values) {
        if (values.length === 1)
            return target(values[0]);
        return { kind: 'parts', parts: values.map((each, index) => ({ key: index, target: target(each) })) };
    }
    /** What stands between `if` or `switch` and the `{`. */
    function header(into) {
        const outer = inHeader;
        inHeader = true;
        while (!is('{') && !isEnd()) {
            const before = at;
            const own = [];
            simple(own);
            into.push(...own);
            accept(';');
            if (at === before)
                next();
        }
        inHeader = outer;
    }
    function conditional() {
        const statements = [];
        const tests = [];
        const bodies = [];
        let exhaustive = false;
        for (;;) {
            next();
            const before = [];
            header(before);
            const last = before.at(-1);
            // Whether something failed is nothing that callers settle.
            tests.push(last?.kind !== 'expression' ? detect_form/* unknown */.L5 : isOfError(last.value) ? { kind: 'other', parts: [last.value] } : last.value);
            statements.push(...(last?.kind === 'expression' ? before.slice(0, -1) : before));
            bodies.push(block());
            if (!isName('else'))
                break;
            next();
            if (isName('if'))
                continue;
            bodies.push(block());
            exhaustive = true;
            break;
        }
        statements.push({ kind: 'branch', tests, bodies, exhaustive, isDecided: true });
        return statements;
    }
    function loop(into) {
        next();
        const before = [];
        if (isName('range')) {
            next();
            const outer = inHeader;
            inHeader = true;
            before.push({ kind: 'expression', value: expression() });
            inHeader = outer;
        }
        else
            header(before);
        const body = block();
        const last = before.findLast((each) => each.kind === 'loop');
        if (last?.kind === 'loop') {
            into.push({ ...last, body });
            return;
        }
        // A counter takes many values: not the one it starts with.
        into.push(...before.map((each) => (each.kind === 'assign' && each.value.kind === 'text' ? { ...each, value: detect_form/* unknown */.L5 } : each)));
        into.push({ kind: 'loop', bindings: [], tests: [], body });
    }
    function switchStatement(into) {
        next();
        const before = [];
        header(before);
        const last = before.at(-1);
        const subject = last?.kind === 'expression' ? last.value : undefined;
        into.push(...(subject ? before.slice(0, -1) : before));
        const cases = [];
        if (!accept('{'))
            return;
        while (!is('}') && !isEnd()) {
            const before = at;
            if (isName('case') || isName('default')) {
                const isDefault = isName('default');
                next();
                const own = [];
                while (!is(':') && !isEnd() && !is('}')) {
                    const start = at;
                    simple(own);
                    accept(',');
                    if (at === start)
                        next();
                }
                accept(':');
                const isPlain = own.every((each) => each.kind === 'expression');
                const labels = isDefault ? [] : isPlain && own.length > 0 ? own.flatMap((each) => (each.kind === 'expression' ? [each.value] : [])) : undefined;
                const body = isPlain ? [] : [...own];
                let isThrough = false;
                while (!isName('case') && !isName('default') && !is('}') && !isEnd()) {
                    const start = at;
                    isThrough = isName('fallthrough');
                    if (isThrough)
                        next();
                    else
                        statement(body);
                    accept(';');
                    if (at === start)
                        next();
                }
                cases.push({ labels, body, fallsThrough: isThrough });
            }
            if (at === before)
                next();
        }
        accept('}');
        into.push((0,detect_form/* switchOf */.mG)(subject, cases));
    }
    /** Whether something is handed the place of a variable, which it may fill. */
    function isAddressed(name) {
        addressed ??= new Set(tokens.flatMap((token, index) => (token.text === '&' ? [tokens[index + 1]?.text ?? ''] : [])));
        return addressed.has(name);
    }
    function declaration(into) {
        const isConstant = next().text === 'const';
        /** What the last constant was given, which those behind it are given again: https://go.dev/ref/spec#Constant_declarations */
        let again;
        const one = () => {
            const { line } = peek();
            const names = [];
            do {
                names.push(next().text);
            } while (accept(','));
            // A list or map of a function has nothing in it to begin with.
            const empty = depth === 0 ? undefined : is('[') ? { kind: 'list', items: [] } : isName('map') ? { kind: 'dict', entries: [] } : undefined;
            let written = !is('=') && !endsHere() ? type() : undefined;
            // A name that is given its value later is empty until then: https://go.dev/ref/spec#The_zero_value
            const isEmpty = depth > 0 && written === 'string' && names.every((name) => !isAddressed(name));
            const zero = isEmpty ? { kind: 'text', value: '' } : detect_form/* unknown */.L5;
            const values = [];
            if (accept('=')) {
                again = { from: at, written };
                do {
                    values.push(expression());
                } while (accept(','));
            }
            else if (isConstant && again && !written) {
                const after = at;
                ({ from: at, written } = again);
                do {
                    values.push(expression());
                } while (accept(','));
                at = after;
            }
            for (const [index, name] of names.entries()) {
                into.push({ kind: 'assign', target: { kind: 'name', name }, value: values[index] ?? empty ?? zero, line, declares: true, ...(written && !(empty && !values[index]) ? { type: shortType(written) } : {}) });
            }
        };
        const outer = place;
        if (accept('(')) {
            for (place = isConstant ? 0 : undefined; !is(')') && !isEnd(); place = place === undefined ? undefined : place + 1) {
                const before = at;
                one();
                accept(';');
                if (at === before)
                    next();
            }
            accept(')');
        }
        else
            one();
        place = outer;
    }
    /** What stands between a struct's braces: the names of its fields and their types. */
    function structFields() {
        const found = [];
        if (!accept('{'))
            return found;
        while (!is('}') && !isEnd()) {
            const before = at;
            const fields = [];
            const fieldLine = peek().line;
            while (peek().kind === 'name' && (is(',', 1) || !(is('.', 1) || tokens[at + 1]?.afterNewline || is('}', 1) || is(';', 1) || peek(1).kind === 'string'))) {
                fields.push(next().text);
                if (!accept(','))
                    break;
            }
            const written = type();
            const tag = peek().kind === 'string' ? next().text : '';
            for (const field of fields)
                found.push({ name: field, type: written, line: fieldLine, ...(filledTag.test(tag) ? { isFilled: true } : {}) });
            // A type without a name is embedded under its own: https://go.dev/ref/spec#Struct_types
            if (fields.length === 0 && written !== '')
                found.push({ name: written.slice(written.lastIndexOf('.') + 1), type: written, line: fieldLine, isEmbedded: true });
            accept(';');
            if (at === before)
                next();
        }
        accept('}');
        return found;
    }
    function typeDeclaration(into) {
        next();
        const one = () => {
            const { line } = peek();
            const name = next().text;
            if (is('[') && peek(1).kind === 'name' && peek(2).kind === 'name')
                skipGroup();
            accept('=');
            if (!isName('struct')) {
                // `type Kind string`: `Kind("raw")` is the text, here, in other files of the package and where that is imported.
                const isText = isName('string') || /^u?int(?:8|16|32|64)?$/.test(peek().text);
                if (isText && receivers().has(name))
                    into.push({ kind: 'class', class: { name, bases: [], members: [], line, constructorName: '', isText: true } });
                else if (isName('string'))
                    into.push({ kind: 'function', function: conversion(name, line) });
                if (!endsHere())
                    type();
                return;
            }
            next();
            const fields = structFields();
            const members = fields.map((field) => ({ kind: 'assign', target: { kind: 'name', name: field.name }, value: detect_form/* unknown */.L5, line: field.line, declares: true, type: shortType(field.type) }));
            const filled = fields.filter(({ isFilled }) => isFilled).map((field) => field.name);
            const embeds = fields.filter(({ isEmbedded }) => isEmbedded).map((field) => field.name);
            const lowered = { name, bases: [], members, line, constructorName: '', isRecord: true, ...(embeds.length > 0 ? { embeds } : {}), ...(filled.length > 0 ? { filled } : {}) };
            into.push({ kind: 'class', class: lowered });
        };
        if (accept('(')) {
            while (!is(')') && !isEnd()) {
                const before = at;
                one();
                accept(';');
                if (at === before)
                    next();
            }
            accept(')');
        }
        else
            one();
    }
    /** The types that methods of this file are of. */
    function receivers() {
        return (received ??= new Set([...text.matchAll(/^func\s{0,4}\(\s{0,4}(?:\w{1,100}\s{1,4})?\*?(\w{1,100})\s{0,4}\)/gm)].map((match) => match[1] ?? '')));
    }
    /** What a conversion to a type does, as a function by its name. */
    function conversion(name, line) {
        return { name, parameters: [{ name: 'value', target: { kind: 'name', name: 'value' } }], body: [{ kind: 'return', value: { kind: 'name', name: 'value' } }], line };
    }
    function importDeclaration(into) {
        next();
        const one = () => {
            const { line } = peek();
            let alias;
            if (peek().kind === 'name')
                alias = next().text;
            else if (is('.'))
                next();
            const token = next();
            if (token.kind !== 'string')
                return;
            const module = token.text;
            const parts = module.split('/');
            const last = parts.at(-1) ?? module;
            const natural = /^v\d+$/.test(last) ? (parts.at(-2) ?? last) : last;
            const name = alias ?? natural.replace(/^go-|-go$|\.go$/g, '').replaceAll('-', '');
            imports.set(name, module);
            into.push({ kind: 'import', import: { module, whole: name, names: [], line } });
        };
        if (accept('(')) {
            while (!is(')') && !isEnd()) {
                const before = at;
                one();
                accept(';');
                if (at === before)
                    next();
            }
            accept(')');
        }
        else
            one();
    }
    function functionDeclaration(into) {
        const { line } = next();
        let receiver;
        let receiverType;
        if (is('(')) {
            const [only] = parameterList();
            receiver = only?.target.kind === 'none' ? '_' : only?.name;
            receiverType = only?.type;
        }
        const name = next().text;
        if (is('['))
            skipGroup();
        const parameters = is('(') ? parameterList() : [];
        const { types: results, names } = result();
        const lowered = { name, parameters, body: bodyOf(names, results), line, results, ...(receiver ? { receiver } : {}), ...(receiverType ? { receiverType } : {}) };
        into.push({ kind: 'function', function: lowered });
    }
    const statements = [];
    while (!isEnd()) {
        const before = at;
        const token = peek();
        depth = 0;
        inHeader = false;
        if (token.kind === 'name' && token.text === 'package') {
            next();
            next();
        }
        else if (token.kind === 'name' && token.text === 'import')
            importDeclaration(statements);
        else if (token.kind === 'name' && token.text === 'func')
            functionDeclaration(statements);
        else if (token.kind === 'name' && (token.text === 'var' || token.text === 'const'))
            declaration(statements);
        else if (token.kind === 'name' && token.text === 'type')
            typeDeclaration(statements);
        else if (!accept(';')) {
            // Nothing else stands between declarations: the reader lost its way in one, and took its end too early.
            if (problems.length === 0)
                problems.push({ line: token.line, reason: 'not understood: what stands before or behind it may be missing' });
            next();
        }
        if (at === before)
            next();
    }
    return { path, language: 'go', body: statements, problems };
}
/** `err != nil`. */
function isOfError(test) {
    return test.kind === 'test' && test.parts.some((part) => (part.kind === 'name' && /^err/i.test(part.name)) || isOfError(part));
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


/***/ }),

/***/ 89962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ eachNode)
/* harmony export */ });
/** Walks the common form of a file: every node in it, whatever its kind. */
/**
 * Visits all nodes of a form, each before what is in it.
 * @param root a node, or a list of some
 * @param visit is given each node, of which `Node` says what is looked at; what is in one is left out where it gives false
 */
function eachNode(root, visit) {
    if (Array.isArray(root)) {
        for (const each of root)
            eachNode(each, visit);
        return;
    }
    if (typeof root !== 'object' || root === null || visit(root) === false)
        return;
    for (const each of Object.values(root))
        if (typeof each === 'object')
            eachNode(each, visit);
}


/***/ })

};
