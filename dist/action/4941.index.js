export const id = 4941;
export const ids = [4941];
export const modules = {

/***/ 54941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lowerJenkins: () => (/* binding */ lowerJenkins)
/* harmony export */ });
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88473);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67425);
/** Jenkins pipelines to the common form: the shell that their steps run, and the steps of their S3 plugin. */


/** Steps that reach S3: https://www.jenkins.io/doc/pipeline/steps/pipeline-aws/ */
const steps = new Set(['s3Upload', 's3Download', 's3Delete', 's3Copy', 's3FindFiles', 's3DoesObjectExist', 's3PresignURL']);
/** What a variable is called in the script that the shell is handed: nobody gives it a value. */
const hole = '${__EXPRESSION__}';
/** How long the arguments of a step may be. */
const longestStep = 4_000;
/** How many values of one name are told apart. */
const maximumValues = 50;
/** Lowers a pipeline, declarative or scripted. */
function lowerJenkins(path, source) {
    const body = [];
    const problems = [];
    const assigned = new Map();
    const word = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'''|"""|'|"|\b([A-Za-z_]\w*)\b([ \t]*=(?![=~])[ \t]*)?/g;
    const newlines = [...source.matchAll(/\n/g)].map(({ index }) => index);
    const lineOf = (offset) => countBelow(newlines, offset) + 1;
    for (let match = word.exec(source); match; match = word.exec(source)) {
        const [whole, name, equals] = match;
        if (name === undefined) {
            // A text that no step runs; comments were taken as a whole.
            if (whole.startsWith('/'))
                continue;
            const end = textAt(source, match.index, lineOf)?.end ?? word.lastIndex;
            if (whole.length === 3 && end > source.length)
                problems.push({ line: lineOf(match.index), reason: `no end of the text: ${whole}` });
            word.lastIndex = end;
            continue;
        }
        const after = word.lastIndex;
        if (equals !== undefined) {
            const script = joinedTexts(source, after, lineOf);
            const ends = script && /^[ \t]*(?:$|[\n;}]|\/\/)/.test(source.slice(script.end, script.end + 80));
            const values = assigned.get(name) ?? [];
            assigned.set(name, values);
            if (values.length < maximumValues)
                values.push(ends ? valueOf(script.text) : _form_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5);
            else
                values[0] = _form_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5;
            continue;
        }
        if (steps.has(name)) {
            const args = stepArguments(source, after, lineOf);
            if (args.length > 0)
                body.push({ kind: 'expression', value: { kind: 'call', callee: { kind: 'name', name: `jenkins.${name}` }, args, line: lineOf(match.index) } });
        }
        if (name !== 'sh' || /[\w.$]/.test(source.charAt(match.index - 1)))
            continue;
        const opener = /^[ \t]*(?:\(\s*)?(?:\[\s*)?(?:(?!script\b)\w+\s*:\s*(?:'[^'\n]*'|"[^"\n]*"|\w+)\s*,\s*)*(?:script\s*:\s*)?(?=['"])/.exec(source.slice(after, after + longestStep));
        const script = opener ? joinedTexts(source, after + opener[0].length, lineOf) : undefined;
        if (!script)
            continue;
        if (script.end > source.length)
            problems.push({ line: lineOf(match.index), reason: 'no end of the script' });
        word.lastIndex = script.end;
        if (/s3/.test(script.text))
            body.push({ kind: 'block', body: (0,_shell_js__WEBPACK_IMPORTED_MODULE_1__.lowerScript)(script.text, (offset) => script.lines[Math.min(offset, script.lines.length - 1)] ?? 1, []) });
    }
    return { path, language: 'shell', body: [...[...assigned].map(([name, values]) => assignment(name, values)), ...body], problems };
}
/** A name that is given one value, or any of several. */
function assignment(name, values) {
    const bodies = values.map((value) => [{ kind: 'assign', target: { kind: 'name', name }, value, line: 1 }]);
    const [only] = bodies;
    return bodies.length === 1 && only?.[0] ? only[0] : { kind: 'branch', tests: [], bodies, exhaustive: true };
}
function countBelow(sorted, limit) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle] < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** The text that starts at an offset, and those that are added to it: what else is added is not known. */
function joinedTexts(source, at, lineOf) {
    const first = textAt(source, at, lineOf);
    if (!first)
        return undefined;
    let { text, end } = first;
    const lines = [...first.lines];
    for (let plus = /^[ \t]*\+\s*/.exec(source.slice(end, end + 200)); plus; plus = /^[ \t]*\+\s*/.exec(source.slice(end, end + 200))) {
        const start = end + plus[0].length;
        const next = textAt(source, start, lineOf);
        const other = next ? undefined : /^[\w.]+(?:\([^()\n]*\))?/.exec(source.slice(start, start + 200))?.[0];
        if (!next && other === undefined)
            break;
        const piece = next?.text ?? named(other ?? '');
        text += piece;
        lines.push(...(next?.lines ?? Array.from(piece, () => lineOf(start))));
        end = next?.end ?? start + (other ?? '').length;
    }
    return { text, lines, end };
}
/** Reads one literal: in double quotes Groovy puts values in before the shell sees them. */
function textAt(source, at, lineOf) {
    const quote = /^(?:'''|"""|'|")/.exec(source.slice(at, at + 3))?.[0];
    if (quote === undefined)
        return undefined;
    const isFilled = quote.startsWith('"');
    const lines = [];
    let text = '';
    const push = (piece, offset) => {
        text += piece;
        const line = lineOf(offset);
        for (let index = 0; index < piece.length; index += 1)
            lines.push(line);
    };
    let index = at + quote.length;
    while (index < source.length && !source.startsWith(quote, index)) {
        const character = source.charAt(index);
        if (quote.length === 1 && character === '\n')
            return undefined;
        if (character === '\\') {
            const escaped = source.charAt(index + 1);
            // A dollar that is the shell's own; a line that goes on.
            push(escaped === 'n' ? '\n' : escaped === 't' ? '\t' : escaped === '\n' ? ' ' : escaped, index);
            index += 2;
            continue;
        }
        const filled = isFilled && character === '$' ? /^\$(?:\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}|([A-Za-z_][\w.]*))/.exec(source.slice(index, index + 400)) : undefined;
        if (filled) {
            push(named(filled[1] ?? filled[2] ?? ''), index);
            index += filled[0].length;
            continue;
        }
        push(character, index);
        index += 1;
    }
    return { text, lines, end: index + quote.length };
}
/** A value that Groovy puts in: a variable of the pipeline has the same name in the script. */
function named(expression) {
    const name = /^\s*(?:env\.)?([A-Za-z_]\w*)\s*$/.exec(expression)?.[1];
    return name === undefined ? hole : `\${${name}}`;
}
/** A text as a value: `${name}` are names. */
function valueOf(text) {
    return {
        kind: 'join',
        parts: text.split(/(\$\{\w+\})/).map((piece) => {
            const name = /^\$\{(\w+)\}$/.exec(piece)?.[1];
            return name === undefined ? { kind: 'text', value: piece } : { kind: 'name', name };
        }),
    };
}
/** The named arguments of a step; a path that ends in `/`, or is one of many files, is a folder. */
function stepArguments(source, at, lineOf) {
    const window = source.slice(at, at + longestStep);
    const args = [];
    const name = /^(?:\s*\(?\s*|\s*,\s*)(\w+)\s*:\s*/;
    let rest = 0;
    for (let match = name.exec(window); match; match = name.exec(window.slice(rest))) {
        const start = rest + match[0].length;
        const script = joinedTexts(source, at + start, lineOf);
        const other = script ? undefined : /^[^,)\n]+/.exec(window.slice(start))?.[0];
        if (!script && other === undefined)
            break;
        args.push({ name: match[1], value: script ? valueOf(script.text) : valueOf(named(other ?? '')) });
        rest = script ? script.end - at : start + (other ?? '').length;
    }
    const isMany = args.some((arg) => arg.name === 'includePathPattern');
    return args.map((arg) => (/^(path|fromPath|toPath)$/.test(arg.name ?? '') && (isMany || endsInSlash(arg.value)) ? { ...arg, value: { kind: 'join', parts: [arg.value, ...(endsInSlash(arg.value) ? [] : [{ kind: 'text', value: '/' }]), _form_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5] } } : arg));
}
function endsInSlash(value) {
    if (value.kind === 'text')
        return value.value.endsWith('/');
    const last = value.kind === 'join' ? value.parts.findLast((part) => part.kind !== 'text' || part.value !== '') : undefined;
    return last !== undefined && endsInSlash(last);
}


/***/ })

};
