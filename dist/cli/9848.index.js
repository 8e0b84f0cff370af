export const id = 9848;
export const ids = [9848,8473];
export const modules = {

/***/ 1151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ toolCall)
});

;// CONCATENATED MODULE: ./lib/detect/hadoop-command-line.js
/** Command lines of Hadoop: `hadoop fs -put a b`, `hdfs dfs -ls a`, `hadoop distcp a b`, `s3-dist-cp --src a --dest b`. */
/** Options of `distcp` that take a value: https://hadoop.apache.org/docs/stable/hadoop-distcp/DistCp.html */
const valued = new Set(['-m', '-f', '-log', '-v', '-bandwidth', '-atomic', '-tmp', '-strategy', '-filters', '-numListstatusThreads', '-blocksperchunk', '-copybuffersize', '-rdiff', '-diff', '-D', '-conf', '-fs', '-jt', '-files', '-libjars', '-archives']);
/**
 * Reads such a command line as a call: the verb of the file system, or the tool, and what it goes from and to.
 * @returns undefined for any other command
 */
function hadoopCall(words, texts, hands) {
    const name = texts[0]?.replace(/^.*\//, '');
    const jar = name === 'hadoop' && texts[1] === 'jar' ? 2 : 0;
    if (/^s3-?dist-?cp(\.jar)?$/.test(texts[jar]?.replace(/^.*\//, '') ?? ''))
        return { name: 's3-dist-cp.run', args: namedPaths(words, texts, jar + 1, hands) };
    if (name !== 'hadoop' && name !== 'hdfs' && name !== 'mapred')
        return undefined;
    if (texts[1] === 'distcp') {
        const operands = operandsFrom(words, texts, 2, valued);
        const last = operands.at(-1);
        return operands.length < 2 || last === undefined ? undefined : { name: 'hadoop.distcp', args: [{ value: operands.at(-2) }, { value: last }] };
    }
    if (texts[1] !== 'fs' && texts[1] !== 'dfs')
        return undefined;
    const at = texts.findIndex((text, index) => index > 1 && /^-[a-z]\w*$/i.test(text ?? '') && text !== '-D' && text !== '-conf' && text !== '-fs');
    const verb = texts[at]?.slice(1);
    if (at === -1 || verb === undefined)
        return undefined;
    const operands = operandsFrom(words, texts, at + 1, new Set());
    // What goes from several places goes to the last.
    const last = operands.at(-1);
    const isCopy = /^(cp|mv|put|get|copyToLocal|copyFromLocal|moveFromLocal|moveToLocal|appendToFile|getmerge)$/.test(verb);
    const given = isCopy && operands.length > 2 && last !== undefined ? [operands.at(-2), last] : operands;
    const isRecursive = texts.some((text, index) => index > at && /^-(r|R|rf)$/.test(text ?? ''));
    return { name: `hadoop fs.${verb}`, args: [...given.map((value) => ({ value })), ...(isRecursive ? [{ value: hands.make('true'), name: 'recursive' }] : [])] };
}
function operandsFrom(words, texts, from, takesValue) {
    const operands = [];
    for (let at = from; at < words.length; at += 1) {
        const written = texts[at];
        if (written?.startsWith('-') && written !== '-') {
            if (takesValue.has(written))
                at += 1;
        }
        else
            operands.push(words[at]);
    }
    return operands;
}
/** `--src a --dest=b` */
function namedPaths(words, texts, from, hands) {
    return words.flatMap((word, index) => {
        const [whole = '', name, equals] = (index >= from && /^--?(src|dest)(=)?/.exec(texts[index] ?? hands.leading(word) ?? '')) || [];
        const value = equals === undefined ? words[index + 1] : hands.strip(word, whole.length);
        return name === undefined || value === undefined ? [] : [{ value, name }];
    });
}

;// CONCATENATED MODULE: ./lib/detect/command-line.js
/** Command lines of the tools that reach S3: the tool and its verb, operands, options; over expressions or over values. */

/** Options of `aws s3`, `s5cmd` and `s3cmd` that take a value; `aws s3api` and others always take one. */
const command_line_valued = new Set([
    'exclude', 'include', 'acl', 'storage-class', 'sse', 'sse-kms-key-id', 'sse-c', 'sse-c-key', 'content-type', 'cache-control', 'profile', 'region', 'endpoint-url', 'metadata', 'expires', 'grants', 'source-region', 'page-size', 'output', 'query', 'metadata-directive', 'content-encoding',
    'content-disposition', 'content-language', 'expected-size', 'request-payer', 'cli-read-timeout', 'cli-connect-timeout', 'ca-bundle', 'expires-in', 'website-redirect', 'color', 'credentials-file', 'numworkers', 'concurrency', 'part-size', 'host', 'host-bucket', 'access_key', 'secret_key',
]);
/**
 * Reads a command line as a call: `aws s3 cp a b --recursive` is `aws s3.cp` with two operands and one name.
 * @param words the words, tool first
 * @param texts each word's text where it is wholly known
 * @returns undefined for any other command
 */
function toolCall(words, texts, hands) {
    const tool = toolOf(texts);
    if (tool === undefined)
        return hadoopCall(words, texts, hands);
    const path = [];
    const args = [];
    const depth = tool === 'aws' ? 2 : 1;
    let takesValues = tool === 'sam';
    for (let at = 1; at < words.length; at += 1) {
        const value = words[at];
        const written = texts[at];
        const option = /^--?([a-zA-Z][\w-]*)(?:=(.*))?$/s.exec(written ?? hands.leading(value) ?? '');
        if (option && (written !== undefined || option[2] !== undefined)) {
            const name = option[1];
            if (option[2] !== undefined)
                args.push({ name, value: hands.strip(value, option[0].length - option[2].length) });
            else if ((takesValues && !name.startsWith('no-')) || command_line_valued.has(name)) {
                at += 1;
                const next = words[at];
                if (next !== undefined)
                    args.push({ name, value: next });
            }
            else
                args.push({ name, value: hands.make('true') });
            continue;
        }
        if (path.length < depth) {
            // `aws $OPTIONS s3 cp`: a variable before the verb holds options.
            if (written === undefined)
                continue;
            path.push(written);
            if (tool === 'aws' && path.length === 1)
                takesValues = written !== 's3';
            continue;
        }
        args.push({ value });
    }
    if (path.length < depth)
        return undefined;
    return { name: tool === 'aws' ? `aws ${path[0]}.${path[1]}` : `${tool}.${path[0]}`, args };
}
/** Which tool a command line is for: by its name, or, under a name of the user's own, by the verbs that follow. */
function toolOf(texts) {
    const name = texts[0]?.replace(/^.*\//, '');
    if (name === 'aws' || name === 's5cmd' || name === 's3cmd' || name === 'sam')
        return name;
    // The image of https://hub.docker.com/r/amazon/aws-cli
    if (/^aws-cli(:|$)/.test(name ?? ''))
        return 'aws';
    // `awslocal` speaks to a server of its own.
    if (name === 'awslocal' || name === 'echo' || name === 'printf')
        return undefined;
    const [, service, verb] = texts;
    if (service === 's3' && verb !== undefined && /^(cp|mv|sync|rm|ls|presign)$/.test(verb))
        return 'aws';
    return service === 's3api' && verb !== undefined && /^[a-z]+(-[a-z0-9]+)+$/.test(verb) ? 'aws' : undefined;
}


/***/ }),

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

/***/ 9848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lowerDocker: () => (/* binding */ lowerDocker),
  lowerMake: () => (/* binding */ lowerMake),
  lowerScript: () => (/* binding */ lowerScript),
  lowerShell: () => (/* binding */ lowerShell)
});

// EXTERNAL MODULE: ./node_modules/unbash/dist/parser.js + 16 modules
var parser = __webpack_require__(8989);
// EXTERNAL MODULE: ./lib/detect/command-line.js + 1 modules
var command_line = __webpack_require__(1151);
;// CONCATENATED MODULE: ./lib/detect/front/shell-scripts.js
/** Options of ssh that take a word of their own (ssh(1)). */
const valuedOptions = /^-[A-Za-z]*[BbcDEeFIiJLlmOoPpQRSWw]$/;
/** Whether a command reads what it runs from its input: it is a shell, or hands on to one, or to a host whose shell does. */
function readsScript(texts) {
    return readsInput(texts.flatMap((text) => text?.split(/\s+/) ?? [undefined]), texts);
}
function readsInput(texts, words) {
    const name = texts[0]?.replace(/^.*\//, '') ?? '';
    if (name === 'ssh' && !words.slice(1).some((text) => /[\s;|&]/.test(text ?? '')))
        return true;
    const shell = texts.findIndex((text) => /^(\S*\/)?(ba|z|da|a|k)?sh$/.test(text ?? ''));
    // `bash run.sh`: its input is that script's.
    return shell !== -1 && (shell === 0 || /^(ssh|sudo|su|docker|podman|kubectl|oc|docker-compose|env|nsenter|chroot|bash|sh)$/.test(name)) && texts.slice(shell + 1).every((text) => text === undefined || text.startsWith('-'));
}
/** The words that ssh runs on the other host: those after the host. */
function remoteWords(words, texts) {
    let at = 1;
    while (at < words.length && texts[at]?.startsWith('-'))
        at += valuedOptions.test(texts[at] ?? '') ? 2 : 1;
    return words.slice(at + 1);
}
/** The script that a word gives to a shell. What this shell puts in keeps its name; what it leaves to the other has a name nobody gives. */
function quotedScript(word) {
    const [part, ...others] = word.parts ?? [];
    if (!part || others.length > 0 || part.type !== 'DoubleQuoted')
        return (word.parts ?? []).length > 1 ? word.text : word.value;
    return foreignNames(part.text.slice(1, -1)).replace(/\\(["\\`])/g, '$1');
}
/**
 * The script that a document gives to a shell, with the document's own offsets.
 * @param quoted whether the delimiter is, so that nothing is put in by this shell
 */
function documentScript(text, quoted) {
    return quoted ? text : foreignNames(text);
}
/** `\$x` is a name of the other shell: it becomes `$_x`, which is as long. What this shell puts in, it puts into single quotes too. */
function foreignNames(text) {
    return text.replace(/'([^'"\n\\]*\$[^'"\n\\]*)'/g, '"$1"').replace(/\\\$(\{|\()?/g, (_, opener) => (opener === undefined ? '$_' : opener === '{' ? '${_' : '$( '));
}

;// CONCATENATED MODULE: ./lib/detect/front/shell-output.js
/** Commands that print nothing, whatever they are given. */
const silent = new Set(['test', '[', 'true', 'false', ':', 'shift', 'set', 'shopt', 'trap', 'mkdir', 'rm', 'touch', 'sleep', 'cd', 'unset', 'wait', 'local', 'export', 'declare', 'readonly', 'typeset']);
/** Functions that speak to people, and so not to who reads the output. */
const speaking = /log|warn|err|info|debug|die|fail|usage|assert|require|check|valid/i;
/** Thrown inside where a function says more than is told. */
const unclear = Symbol('unclear');
const nothing = { statements: [], says: false, goesOn: true };
/**
 * The statements of a function whose value is what another prints.
 * @param body the function's body
 * @returns undefined where it says nothing, or several things behind each other, or what is not known
 */
function outputOf(body, hands) {
    try {
        const { statements } = partOf(body, hands);
        return containsReturn(statements) ? statements : undefined;
    }
    catch (error) {
        if (error !== unclear)
            throw error;
        return undefined;
    }
}
function listOf(commands, hands) {
    const statements = [];
    let says = false;
    for (const { command } of commands) {
        const part = partOf(command, hands);
        // What was said before stands before this.
        if (says && containsReturn(part.statements))
            throw unclear;
        if (!says)
            statements.push(...part.statements);
        says ||= part.says;
        if (!part.goesOn)
            return { statements, says: false, goesOn: false };
    }
    return { statements, says, goesOn: true };
}
function partOf(node, hands) {
    switch (node.type) {
        case 'Command':
            return commandPart(node, hands);
        case 'CompoundList':
            return listOf(node.commands, hands);
        case 'BraceGroup':
            return partOf(node.body, hands);
        case 'TestCommand':
        case 'ArithmeticCommand':
            return nothing;
        case 'Redirected': {
            const { command, redirects } = node;
            if (redirects.some(isAway))
                return nothing;
            return partOf(command, hands);
        }
        case 'AndOr': {
            const [first, ...others] = node.commands;
            const before = first ? partOf(first, hands) : nothing;
            const parts = others.map((each) => partOf(each, hands));
            if (before.says && parts.some((part) => containsReturn(part.statements)))
                throw unclear;
            return parts.every((part) => part.statements.length === 0) ? before : { statements: [...before.statements, { kind: 'branch', tests: [], bodies: parts.map((part) => part.statements), exhaustive: false }], says: before.says || parts.some((part) => part.says), goesOn: true };
        }
        case 'If': {
            const { then, elif, else: otherwise } = node;
            return branches([then, ...elif.map((each) => each.then), ...(otherwise ? [otherwise] : [])], otherwise !== undefined, hands);
        }
        case 'Case': {
            const { items } = node;
            return branches(items.map((item) => item.body), items.some((item) => item.pattern.some(({ value }) => value === '*')), hands);
        }
        default:
            throw unclear;
    }
}
function branches(bodies, exhaustive, hands) {
    const parts = bodies.map((body) => partOf(body, hands));
    return { statements: [{ kind: 'branch', tests: [], bodies: parts.map((part) => part.statements), exhaustive }], says: parts.some((part) => part.says), goesOn: !exhaustive || parts.some((part) => part.goesOn) };
}
function commandPart(command, hands) {
    const name = command.name?.value;
    const statements = hands.assign(command);
    if (name === undefined || silent.has(name) || command.suffix.some(isAway))
        return { ...nothing, statements };
    if (name === 'return' || name === 'exit')
        return { statements: [{ kind: 'stop' }], says: false, goesOn: false };
    if (name === 'echo' || name === 'printf') {
        const value = hands.said(command);
        if (!value)
            throw unclear;
        return { statements: [{ kind: 'return', value }], says: true, goesOn: true };
    }
    if (speaking.test(name))
        return nothing;
    throw unclear;
}
/** Whether what a command prints goes somewhere else: `>&2`, `> file`. */
function isAway(part) {
    const { type, operator, descriptor } = part;
    return type === 'Redirect' && /^(>|>>|>&|>\||&>|&>>)$/.test(operator ?? '') && (descriptor === undefined || operator?.startsWith('&') === true);
}
function containsReturn(statements) {
    return statements.some((each) => each.kind === 'return' || (each.kind === 'branch' && each.bodies.some(containsReturn)));
}

// EXTERNAL MODULE: ./lib/detect/form.js
var detect_form = __webpack_require__(8473);
;// CONCATENATED MODULE: ./lib/detect/front/shell.js
/** Shell to the common form, on unbash's tree: commands become calls, functions take `$1`, `$2`, …. */





/** Words before a command that do not change what it does. */
const prefixes = new Set(['sudo', 'time', 'exec', 'command', 'nohup', 'env', 'eval', 'then', 'do', '!', 'retry', 'ionice', 'nice', 'xargs', 'travis_retry', 'timeout', 'poetry', 'pipenv', 'uv', 'run', 'npx', 'builtin']);
/** Options of such words that take a word of their own. */
const prefixOptions = { sudo: /^-[A-Za-z]*[CDghpRrTtUu]$/, env: /^-[CSu]$/, nice: /^-n$/, ionice: /^-[cnp]$/, xargs: /^-[adEILnPs]$/, timeout: /^-[ks]$/, time: /^-[fo]$/ };
const expressionHands = { leading: leadingText, strip: withoutStart, make: (value) => ({ kind: 'text', value }) };
/** Parameters of every shell function: `$1`, `${10}`, …. */
const shellParameters = Array.from({ length: 24 }, (_, index) => ({ name: String(index + 1), target: { kind: 'name', name: String(index + 1) } }));
/**
 * Lowers a piece of shell that stands somewhere in a file.
 * @param text the script
 * @param lineOf the line in the file of an offset in `text`
 */
function lowerScript(text, lineOf, problems) {
    let depth = 0;
    // How many arguments of the function around are behind a `shift`.
    let shifted = 0;
    function list(commands) {
        const into = [];
        if (depth > detect_form/* maximumNesting */.Lr / 4)
            return into;
        depth += 1;
        for (const each of commands)
            node(each.command, into);
        depth -= 1;
        return into;
    }
    function node(each, into) {
        switch (each.type) {
            case 'Pipeline': {
                const rest = [];
                for (const command of each.commands)
                    node(command, rest);
                into.push(...goingOn(rest));
                return;
            }
            case 'AndOr': {
                const { commands: [first, ...others], operators } = each;
                if (first)
                    node(first, into);
                // `test && a && b || c`: a may not run, b runs only after a, and c may run whatever ran before it.
                let chain = into;
                for (const [at, command] of others.entries()) {
                    const inner = [];
                    (operators[at] === '&&' && operators[at - 1] !== '||' ? chain : into).push({ kind: 'branch', tests: [], bodies: [inner], exhaustive: false });
                    node(command, inner);
                    chain = inner;
                }
                return;
            }
            case 'Redirected':
            case 'Coproc':
                node(each.command ?? each.body, into);
                return;
            case 'Command':
                command(each, into);
                return;
            case 'CompoundList':
                into.push(...list(each.commands));
                return;
            case 'Subshell':
                // What it sets is its own.
                into.push({ kind: 'branch', tests: [], bodies: [list(each.body.commands)], exhaustive: false });
                return;
            case 'BraceGroup':
                into.push(...list(each.body.commands));
                return;
            case 'Function': {
                const { name, body, pos } = each;
                const statements = [];
                const before = shifted;
                shifted = 0;
                node(body, statements);
                shifted = before;
                into.push({ kind: 'function', function: { name: name.value, parameters: shellParameters, body: statements, line: lineOf(pos) } });
                // The same function once more, for what it prints.
                const output = outputOf(body, outputHands);
                if (output)
                    into.push({ kind: 'function', function: { name: outputName(name.value), parameters: shellParameters, body: output, line: lineOf(pos) } });
                return;
            }
            case 'If': {
                const { clause, then, elif, else: otherwise } = each;
                into.push(...list(clause.commands));
                for (const branch of elif)
                    into.push(...list(branch.clause.commands));
                const bodies = [list(then.commands), ...elif.map((branch) => list(branch.then.commands)), ...(otherwise ? [list(otherwise.commands)] : [])];
                into.push({ kind: 'branch', tests: [], bodies, exhaustive: otherwise !== undefined });
                return;
            }
            case 'For':
            case 'Select': {
                const { name, wordlist, body } = each;
                const iterable = { kind: 'list', items: (wordlist ?? []).map((one) => listed(one, into)) };
                into.push({ kind: 'loop', bindings: [{ target: { kind: 'name', name: name.value }, iterable: wordlist ? iterable : detect_form/* unknown */.L5 }], tests: [], body: list(body.commands) });
                return;
            }
            case 'While': {
                const { clause, body } = each;
                into.push({ kind: 'loop', bindings: [], tests: [], body: [...list(clause.commands), ...list(body.commands)] });
                return;
            }
            case 'ArithmeticFor':
                into.push({ kind: 'loop', bindings: [], tests: [], body: list(each.body.commands) });
                return;
            case 'Case': {
                const { items } = each;
                into.push({ kind: 'branch', tests: [], bodies: items.map((item) => list(item.body.commands)), exhaustive: false });
                return;
            }
            default:
        }
    }
    function command(each, into) {
        const words = [];
        const texts = [];
        let line = lineOf(each.pos);
        const isDeclaration = each.name !== undefined && ['local', 'export', 'declare', 'readonly', 'typeset'].includes(each.name.value);
        for (const part of [...each.prefix, ...each.suffix]) {
            if (part.type === 'Assignment') {
                const { name, value, append } = part;
                if (!name)
                    continue;
                const lowered = value === undefined ? { kind: 'text', value: '' } : value.type === 'Word' ? word(value, into) : { kind: 'list', items: (value.elements ?? []).map((one) => word(withoutPlace(one), into)) };
                const set = append ? { kind: 'append', target: { kind: 'name', name }, value: lowered, line } : { kind: 'assign', target: { kind: 'name', name }, value: lowered, line, ...(isDeclaration && each.name?.value === 'local' ? { declares: true } : {}) };
                // `NAME=value command`: it holds for the command alone, and its words do not know it.
                into.push(each.name && !isDeclaration ? { kind: 'branch', tests: [], bodies: [[set]], exhaustive: false } : set);
            }
        }
        if (!each.name)
            return;
        let handsOn = false;
        /** Words that the shell cuts into more, or into none: variables that are not quoted. */
        const cut = new Map();
        const fromArrays = new Set();
        for (const part of [each.name, ...each.suffix.flatMap((one) => spreadArray(one))]) {
            if (part.type !== 'Word')
                continue;
            if (arrayName(part) !== undefined)
                fromArrays.add(words.length);
            const unquoted = unquotedName(part);
            if (unquoted !== undefined)
                cut.set(words.length, unquoted);
            const rest = /^"?\$(?:[@*]|\{[@*](?::(\d+))?\})"?$/.exec(part.text);
            if (rest) {
                // `"$@"`: whatever is left of the arguments, each a word of its own.
                handsOn = true;
                const first = rest[1] === undefined ? shifted + 1 : Math.max(1, Number(rest[1]) + shifted);
                for (const { name } of shellParameters.slice(first - 1))
                    if (name !== undefined)
                        words.push({ kind: 'name', name });
                texts.length = words.length;
                continue;
            }
            const lowered = word(part, into);
            words.push(lowered);
            texts.push(lowered.kind === 'text' ? lowered.value : undefined);
        }
        let start = 0;
        while (start < texts.length && (prefixes.has(texts[start] ?? '') || (start > 0 && /^-/.test(texts[start] ?? '')) || /^[A-Z_]+=/.test(texts[start] ?? '')))
            start += 1 + ownWords(texts, start);
        if (texts[start] === 'return' || texts[start] === 'exit') {
            into.push({ kind: 'stop' });
            return;
        }
        if (texts[start] === 'source' || texts[start] === '.') {
            const module = sourcedPath(words[start + 1]);
            if (module !== undefined)
                into.push({ kind: 'import', import: { module, names: [{ name: '*', as: '*' }], line } });
            return;
        }
        if (texts[start] === 'shift')
            shifted += Number(texts[start + 1] ?? 1) || 0;
        start = innerCommand(texts, start);
        const filled = filledToken(texts.slice(0, start));
        if (filled !== undefined)
            for (const [index, each] of words.entries())
                if (index >= start)
                    words[index] = withHoles(each, filled);
        const isCut = [...cut].some(([index, name]) => index >= start && severalWords.has(name));
        const isWholeCommand = severalWords.has(cut.get(start) ?? '');
        if ((handsOn || isCut || texts[start] === undefined) && (isWholeCommand || mayBeTool(texts[start], texts[start + 1]))) {
            // Which command it is and what it is given, only the caller knows, or whoever filled the variable.
            const items = words.map((each, index) => (cut.has(index) ? { kind: 'call', callee: { kind: 'name', name: 'shell.words' }, args: [{ value: each }], line } : each));
            into.push({ kind: 'expression', value: { kind: 'call', callee: { kind: 'name', name: 'shell.run' }, args: [{ value: { kind: 'list', items: items.slice(start) } }], line } });
            return;
        }
        const call = withoutOptions(withoutArrays((0,command_line/* toolCall */.L)(words.slice(start), texts.slice(start), expressionHands), new Set([...fromArrays, ...cut.keys()].map((index) => words[index]))), new Map([...cut].map(([index, name]) => [words[index], name])));
        if (call) {
            into.push({ kind: 'expression', value: { kind: 'call', callee: { kind: 'name', name: call.name }, args: call.args, line } });
            return;
        }
        const [name] = texts.slice(start);
        const written = [each.name, ...each.suffix].filter((part) => part.type === 'Word');
        const inner = handsOn || depth >= 4 ? undefined : innerScript(written.slice(start), texts.slice(start), each);
        if (inner) {
            depth += 1;
            into.push(...lowerScript(inner.text, inner.lineOf ?? (() => line), problems));
            depth -= 1;
            return;
        }
        line = lineOf(each.pos);
        if (name !== undefined)
            into.push({ kind: 'expression', value: { kind: 'call', callee: { kind: 'name', name: `${name}` }, args: words.slice(start + 1).map((value) => ({ value })), line } });
    }
    /** A script that a command is given: `sh -c '…'`, `ssh host '…'`, `bash <<EOF`. */
    function innerScript(words, texts, each) {
        const name = texts[0]?.replace(/^.*\//, '') ?? '';
        if (/^(ba|z|da)?sh$/.test(name) && /^-\w*c$/.test(texts[1] ?? '') && words[2])
            return { text: quotedScript(words[2]) };
        const remote = name === 'ssh' ? remoteWords(words, texts) : [];
        if (remote.length > 0 && !readsScript(remote.map(({ value }) => value)))
            return { text: remote.map(quotedScript).join(' ') };
        const given = each.suffix.find((part) => part.type === 'HereDoc' || part.type === 'HereString');
        if (!given || !readsScript(texts))
            return undefined;
        if (given.type === 'HereString')
            return { text: quotedScript(given.target) };
        const { body, delimiter } = given;
        return { text: documentScript(body.text, delimiter?.quoted ?? false), lineOf: (offset) => lineOf(body.pos + offset) };
    }
    /** `"${options[@]}"` as the words that the script puts into it, where it is filled in one way only. */
    function spreadArray(part) {
        const name = arrayName(part);
        return (name === undefined ? undefined : arrays.get(name)) ?? [part];
    }
    /** A word that a loop goes over: without quotes, a variable is as many as it holds. */
    function listed(each, into) {
        const whole = word(each, into);
        if (bareVariable(each) === undefined)
            return whole;
        return { kind: 'index', object: { kind: 'call', callee: { kind: 'member', object: whole, name: 'split' }, args: [], line: lineOf(each.pos) }, index: detect_form/* unknown */.L5 };
    }
    /** A word: its pieces joined; command substitutions run before it. */
    function word(each, into) {
        // `{}`: what find, xargs or parallel puts there.
        if (!each.parts)
            return withHoles({ kind: 'text', value: each.value }, '{}');
        const parts = each.parts.map((part) => piece(part, into));
        const [only] = parts;
        return parts.length === 1 && only ? only : { kind: 'join', parts };
    }
    function piece(part, into) {
        switch (part.type) {
            case 'Literal':
            case 'SingleQuoted':
            case 'AnsiCQuoted':
            case 'Glob':
                return withHoles({ kind: 'text', value: part.value ?? part.text }, '{}');
            case 'DoubleQuoted':
            case 'LocaleString': {
                const parts = (part.parts ?? []).map((each) => piece(each, into));
                return parts.length === 1 && parts[0] ? parts[0] : { kind: 'join', parts };
            }
            case 'SimpleExpansion':
                return variable(part.text.slice(1));
            case 'ParameterExpansion':
                return expansion(part, into);
            case 'CommandExpansion': {
                const said = echoed(part.script);
                if (said)
                    return said.map((each, index) => (index === 0 ? word(each, into) : { kind: 'join', parts: [{ kind: 'text', value: ' ' }, word(each, into)] })).reduce((left, right) => ({ kind: 'join', parts: [left, right] }));
                const printed = printedBy(part.script);
                if (printed)
                    return { kind: 'join', parts: printed.map((each) => (typeof each === 'string' ? { kind: 'text', value: each } : each === undefined ? detect_form/* unknown */.L5 : word(each, into))) };
                if (part.script && !part.script.source)
                    into.push(...goingOn(list(part.script.commands)));
                return printedByFunction(part);
            }
            case 'BraceExpansion': {
                const inner = /^\{([^{}]*,[^{}]*)\}$/.exec(part.text);
                return inner ? { kind: 'choice', tests: [], options: (inner[1] ?? '').split(',').map((value) => ({ kind: 'text', value })) } : detect_form/* unknown */.L5;
            }
            default:
                return detect_form/* unknown */.L5;
        }
    }
    /** `$(uri_of "$name")`, of a function of this script. */
    function printedByFunction({ script: substituted, pos }) {
        const [only, ...others] = substituted?.commands ?? [];
        if (only?.command.type !== 'Command' || others.length > 0)
            return detect_form/* unknown */.L5;
        const { name, prefix, suffix } = only.command;
        const words = suffix.filter((each) => each.type === 'Word');
        if (!name || !functions.has(name.value) || prefix.length > 0 || words.length !== suffix.length || words.some((each) => /^"?\$[@*{]/.test(each.text) && arrayName(each) !== undefined))
            return detect_form/* unknown */.L5;
        return { kind: 'call', callee: { kind: 'name', name: outputName(name.value) }, args: words.map((each) => ({ value: word(each, []) })), line: lineOf(pos) };
    }
    function variable(name) {
        return /^\w+$/.test(name) ? { kind: 'name', name } : detect_form/* unknown */.L5;
    }
    function expansion(part, into) {
        const name = part.parameter ?? '';
        if (part.prefix)
            return detect_form/* unknown */.L5;
        if (part.index)
            return part.index.text === '@' || part.index.text === '*' ? { kind: 'call', callee: { kind: 'name', name: 'next' }, args: [{ value: variable(name) }], line: lineOf(part.pos) } : { kind: 'index', object: variable(name), index: detect_form/* unknown */.L5 };
        if (!part.operation)
            return variable(name);
        if (part.operation.type === 'Default' && part.operation.operand) {
            const operand = word(part.operation.operand, into);
            if (/^:?\?$/.test(part.operation.operator))
                return variable(name);
            if (/^:?\+$/.test(part.operation.operator))
                return { kind: 'choice', tests: [], options: [operand, { kind: 'text', value: '' }] };
            return { kind: 'choice', tests: [], options: [variable(name), operand], fallback: true };
        }
        return changed(variable(name), part.operation.type, part.operation, lineOf(part.pos));
    }
    const outputHands = {
        assign(each) {
            const statements = [];
            const isDeclaration = ['local', 'export', 'declare', 'readonly', 'typeset'].includes(each.name?.value ?? '');
            if (!each.name || isDeclaration)
                command(each, statements);
            return statements.filter((statement) => statement.kind === 'assign' || statement.kind === 'append');
        },
        said(each) {
            const alone = { commands: [{ command: each }] };
            const said = echoed(alone);
            if (said)
                return { kind: 'join', parts: said.flatMap((one, index) => (index === 0 ? [word(one, [])] : [{ kind: 'text', value: ' ' }, word(one, [])])) };
            const printed = printedBy(alone);
            return printed && { kind: 'join', parts: printed.map((one) => (typeof one === 'string' ? { kind: 'text', value: one } : one === undefined ? detect_form/* unknown */.L5 : word(one, []))) };
        },
    };
    const script = (0,parser/* parse */.qg)(text);
    const functions = functionsOf(script);
    const arrays = arraysOf(script);
    const severalWords = severalWordsOf(script);
    for (const { pos, message } of errorsOf(script).slice(0, 5))
        problems.push({ line: lineOf(pos), reason: `shell: ${message}` });
    // Its `exit` ends this script; the other steps of a file have shells of their own.
    return [...goingOn(list(script.commands))];
}
/** `${x%/}`, `${x#a}`, `${x//a/b}`, `${x,,}`: what the shell changes of a variable's text (https://www.gnu.org/software/bash/manual/html_node/Shell-Parameter-Expansion.html). */
function changed(value, type, { operator, operand, pattern, replacement }, line) {
    const text = (word) => (word && (word.parts ?? []).every(({ type: kind }) => kind === 'Literal' || kind === 'SingleQuoted') && !/[*?[\]\\$`]/.test(word.value) ? word.value : undefined);
    const call = (method, ...words) => ({ kind: 'call', callee: { kind: 'member', object: value, name: method }, args: words.map((each) => ({ value: { kind: 'text', value: each } })), line });
    const path = (name) => ({ kind: 'call', callee: { kind: 'name', name: `posixpath.${name}` }, args: [{ value }], line });
    const what = text(operand);
    if (type === 'Remove') {
        if (operator === '##' && operand?.value === '*/')
            return path('basename');
        if (operator === '%' && operand?.value === '/*')
            return path('dirname');
        if (what !== undefined)
            return call(operator.startsWith('%') ? 'removesuffix' : 'removeprefix', what);
    }
    if (type === 'CaseModification' && !operand?.value && operator.length === 2)
        return call(operator === '^^' ? 'upper' : 'lower');
    const from = text(pattern);
    const to = text(replacement);
    return type === 'Replace' && operator === '//' && from && to !== undefined ? call('replace', from, to) : detect_form/* unknown */.L5;
}
/** What the parser could not read, in substitutions too, and the documents whose end does not come. */
function errorsOf(script) {
    const errors = [];
    const nodes = [script];
    for (let node = nodes.pop(); node; node = nodes.pop()) {
        if (node.type === 'Script')
            errors.push(...(node.errors ?? []));
        else if (node.type === 'HereDoc' && !hasOwnEnd(node))
            errors.push({ pos: node.pos, message: `no end of the document: ${node.delimiter?.value ?? ''}` });
        (0,parser/* forEachChild */.dK)(node, (child) => void nodes.push(child));
    }
    return errors.sort((left, right) => left.pos - right.pos);
}
/** Whether a document ends, and not with the end of another that starts in it. */
function hasOwnEnd({ closing, delimiter, body }) {
    return closing !== undefined && !(body?.text ?? '').split('\n').some((line) => /<<-?\s{0,9}["']?(\w+)["']?/.exec(line)?.[1] === delimiter?.value);
}
/** Commands that run another, whose words follow theirs. */
const runners = new Set(['docker', 'podman', 'nerdctl', 'kubectl', 'docker-compose', 'aws-vault', 'aws-okta', 'chamber', 'op', 'dotenv', 'doppler', 'granted', 'assume', 'saml2aws', 'flock', 'parallel', 'watch', 'chronic', 'setsid', 'stdbuf', 'unbuffer', 'gosu', 'su-exec', 'doas', 'strace', 'caffeinate', 'torify', 'srun']);
/** Where the command starts that another runs; `at` where it runs none. */
function innerCommand(texts, at) {
    const name = texts[at]?.replace(/^.*\//, '') ?? '';
    if (name === 'find')
        return 1 + texts.findIndex((text) => /^-(exec|execdir|ok)$/.test(text ?? '')) || at;
    if (!runners.has(name))
        return at;
    const inner = texts.findIndex((text, index) => index > at && (/^(\S*\/)?(aws|s5cmd|s3cmd)$/.test(text ?? '') || /(^|\/)aws-cli(:\S+)?$/.test(text ?? '')) && /^(s3|s3api|-\S+|cp|mv|sync|put|get)$/.test(texts[index + 1] ?? ''));
    return inner === -1 ? at : inner;
}
/** What stands in a command for what it is run on: xargs names it, elsewhere it is `{}`. */
function filledToken(before) {
    const at = before.findIndex((text) => text?.startsWith('-I'));
    const named = at === -1 ? undefined : before[at]?.slice(2) || before[at + 1];
    return before.includes('xargs') && named ? named : undefined;
}
/** A word in which each of a text is unknown. */
function withHoles(value, token) {
    if (value.kind === 'join')
        return { kind: 'join', parts: value.parts.map((part) => withHoles(part, token)) };
    if (value.kind !== 'text' || !value.value.includes(token))
        return value;
    return { kind: 'join', parts: value.value.split(token).flatMap((text, index) => (index === 0 ? [{ kind: 'text', value: text }] : [detect_form/* unknown */.L5, { kind: 'text', value: text }])) };
}
/** How many words after one before the command belong to it: an option's value, the time of `timeout`. */
function ownWords(texts, at) {
    const word = texts[at] ?? '';
    const isTime = /^\d+(\.\d+)?[smhd]?$/.test(texts[at + 1] ?? '');
    if (word === 'timeout')
        return isTime ? 1 : 0;
    if (!word.startsWith('-'))
        return 0;
    const tool = texts.slice(0, at).findLast((text) => text !== undefined && prefixes.has(text)) ?? '';
    const own = Object.hasOwn(prefixOptions, tool) && prefixOptions[tool]?.test(word) ? 1 : 0;
    // `timeout -k 5 60 command`: the time follows the options.
    return own + (tool === 'timeout' && /^\d+(\.\d+)?[smhd]?$/.test(texts[at + own + 1] ?? '') ? 1 : 0);
}
/** The path of a script that another runs as its own: `lib.sh`; of `"$(dirname "$0")/lib.sh"` what is known, taken for its place in the script's folder. */
function sourcedPath(word) {
    if (word?.kind === 'text')
        return word.value.startsWith('/') ? undefined : word.value;
    const last = word?.kind === 'join' ? word.parts.at(-1) : undefined;
    if (last?.kind === 'join')
        return sourcedPath(last);
    return last?.kind === 'text' && last.value.startsWith('/') ? `.${last.value}` : undefined;
}
/** Whether a command may reach an object though its name or its words are a variable's. */
function mayBeTool(name, verb) {
    if (name === undefined)
        return verb === undefined || /^(s3|s3api|cp|mv|sync|rm|ls|presign|[a-z]+-objects?(-v2)?)$/.test(verb);
    return /(^|\/)(aws|s5cmd|s3cmd)$/.test(name);
}
/** Statements after which the script may go on, though they end in an `exit` or a `return`. */
function goingOn(statements) {
    return statements.some(({ kind }) => kind === 'stop') ? [{ kind: 'branch', tests: [], bodies: [statements], exhaustive: false }] : statements;
}
/** What stands at a place of an array: the value of `[place]=value`. */
function withoutPlace(element) {
    if (!element.text.startsWith('['))
        return element;
    if (!element.parts)
        return { ...element, value: element.value.replace(/^\[[^\]]*\]\+?=/, '') };
    const end = element.parts.findIndex((part) => part.type === 'Literal' && /\]\+?=/.test(part.text));
    const last = element.parts[end];
    if (!last)
        return element;
    const rest = last.text.replace(/^[^\]]*\]\+?=/, '');
    return { ...element, parts: [...(rest === '' ? [] : [{ ...last, text: rest, value: rest }]), ...element.parts.slice(end + 1)] };
}
/** The name in `"${name[@]}"`, where that is the whole word. */
function arrayName(part) {
    return part.type === 'Word' ? /^"?\$\{([A-Za-z_]\w*)\[[@*]\]\}"?$/.exec(part.text)?.[1] : undefined;
}
/** The variable that a word is, where it is not quoted: `$name`, `${name}`. */
function unquotedName(part) {
    return part.type === 'Word' ? /^\$(?:(\w+)|\{(\w+)\})$/.exec(part.text)?.slice(1).find((name) => name !== undefined) : undefined;
}
/** The variables that a script gives a text which is no word by itself: none, several, or an option. */
function severalWordsOf(script) {
    const names = new Set();
    const nodes = [script];
    for (let node = nodes.pop(); node; node = nodes.pop()) {
        const { name, value } = node;
        if (node.type === 'Assignment' && typeof name === 'string' && (value === undefined || (typeof value.text === 'string' && /^(["']?)(?:-.*|.*\s.*|)\1$/s.test(value.text) && !/^\$\(|^`/.test(value.text))))
            names.add(name);
        (0,parser/* forEachChild */.dK)(node, (child) => void nodes.push(child));
    }
    return names;
}
/** The names of the functions that a script defines. */
function functionsOf(script) {
    const names = new Set();
    const nodes = [script];
    for (let node = nodes.pop(); node; node = nodes.pop()) {
        if (node.type === 'Function')
            names.add(node.name.value);
        (0,parser/* forEachChild */.dK)(node, (child) => void nodes.push(child));
    }
    return names;
}
/** The name under which a function stands for what it prints: no function has it. */
function outputName(name) {
    return `$(${name})`;
}
/** What a script puts into its arrays: `options=(--quiet)` and then `options+=(--sse "$kind")`. Those that are made anew somewhere are left out. */
function arraysOf(script) {
    const filled = new Map();
    const made = new Set();
    const ambiguous = new Set();
    const found = [];
    const nodes = [script];
    for (let node = nodes.pop(); node; node = nodes.pop()) {
        const { name, value, append, pos } = node;
        if (node.type === 'Assignment' && typeof name === 'string' && value?.elements)
            found.push({ name, elements: value.elements, append: append ?? false, pos });
        (0,parser/* forEachChild */.dK)(node, (child) => void nodes.push(child));
    }
    for (const { name, elements, append } of found.sort((left, right) => left.pos - right.pos)) {
        if (!append && elements.length > 0) {
            if (made.has(name))
                ambiguous.add(name);
            made.add(name);
        }
        filled.set(name, [...(filled.get(name) ?? []), ...elements]);
    }
    for (const name of ambiguous)
        filled.delete(name);
    return filled;
}
/** A call of a tool without the arrays that stand among its operands: where it has all that it needs besides, they hold options. */
function withoutArrays(call, fromArrays) {
    if (!call || fromArrays.size === 0)
        return call;
    const others = call.args.filter((arg) => arg.name !== undefined || !fromArrays.has(arg.value));
    return operandsOf({ args: others }) >= neededBy(call) ? { ...call, args: others } : call;
}
/** A call of a tool without the variables that hold options, as far as more stand there than it takes: `aws s3 cp $DRY_RUN a s3://b/a`. */
function withoutOptions(call, bare) {
    if (!call || bare.size === 0 || operandsOf(call) <= neededBy(call))
        return call;
    const without = (drops) => ({ ...call, args: call.args.filter((arg) => arg.name !== undefined || !drops(bare.get(arg.value) ?? '')) });
    const others = without((name) => name !== '');
    if (operandsOf(others) >= neededBy(call))
        return others;
    const named = without((name) => optionName.test(name));
    return operandsOf(named) >= neededBy(call) ? named : call;
}
/** Names of variables that hold options. */
const optionName = /opt|arg|flag|param|extra|dry|quiet|verbose|debug|profile|region|endpoint|acl|sse|exclude|include|delete/i;
function operandsOf({ args }) {
    return args.filter((arg) => arg.name === undefined).length;
}
/** How many operands a command of a tool takes. */
function neededBy({ name }) {
    return /\.(cp|mv|sync)$/.test(name) ? 2 : 1;
}
/** The name of a variable that is a whole word, without quotes. */
function bareVariable({ text }) {
    return /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})$/.exec(text)?.slice(1).find((name) => name !== undefined);
}
/** The words of `$(echo …)`: the substitution is what they say. */
function echoed(script) {
    const [only, ...others] = script?.commands ?? [];
    if (!only || others.length > 0 || only.command.type !== 'Command')
        return undefined;
    const { name, prefix, suffix } = only.command;
    const words = suffix.filter((each) => each.type === 'Word');
    // `-n` prints no newline, which a substitution loses anyway.
    const said = words[0]?.value === '-n' ? words.slice(1) : words;
    if (name?.value !== 'echo' || prefix.length > 0 || said.length === 0 || words.length !== suffix.length || said[0]?.value.startsWith('-'))
        return undefined;
    return said;
}
/** The pieces of `$(printf 's3://%s/%s.yml' "$bucket" "$name")`; undefined among them is what a number or a quoted text looks like. */
function printedBy(script) {
    const [only, ...others] = script?.commands ?? [];
    if (!only || others.length > 0 || only.command.type !== 'Command')
        return undefined;
    const { name, prefix, suffix } = only.command;
    const [format, ...args] = suffix.filter((each) => each.type === 'Word');
    if (name?.value !== 'printf' || prefix.length > 0 || !format || args.length + 1 !== suffix.length || /[$`]/.test(format.text) || args.some((arg) => arrayName(arg) !== undefined))
        return undefined;
    // A substitution loses the newlines at its end.
    const written = format.value.replace(/(?:\\n|\n)+$/, '');
    if (written.startsWith('-') || written.includes('\\'))
        return undefined;
    const pieces = written.split(/(%(?:[-+ 0#]*\d*(?:\.\d+)?[a-zA-Z]|%))/);
    let next = 0;
    const printed = pieces.map((piece, index) => (index % 2 === 0 ? piece : piece === '%%' ? '%' : piece === '%s' ? args[next++] ?? '' : (next++, undefined)));
    // More arguments repeat the whole format.
    return next < args.length ? undefined : printed;
}
function leadingText(value) {
    if (value.kind === 'text')
        return value.value;
    return value.kind === 'join' && value.parts[0] ? leadingText(value.parts[0]) : undefined;
}
function withoutStart(value, length) {
    if (value.kind === 'text')
        return { kind: 'text', value: value.value.slice(length) };
    if (value.kind !== 'join' || !value.parts[0])
        return value;
    return { kind: 'join', parts: [withoutStart(value.parts[0], length), ...value.parts.slice(1)] };
}
/** Lowers a shell script. */
function lowerShell(path, text) {
    const problems = [];
    const lineAt = (0,detect_form/* createLineFinder */.NJ)(text);
    return { path, language: 'shell', body: lowerScript(text, lineAt, problems), problems };
}
/** Lowers a Makefile: its variables, and each recipe as shell. */
function lowerMake(path, text) {
    const statements = [];
    const lines = text.split('\n');
    for (let at = 0; at < lines.length; at += 1) {
        const first = at;
        let line = lines[at];
        while (line.endsWith('\\') && at + 1 < lines.length) {
            at += 1;
            line = `${line.slice(0, -1)} ${lines[at].replace(/^\t/, '')}`;
        }
        const variable = /^(?:export\s+|override\s+)*([\w.-]+)\s*(\?|:|::|\+)?=\s*(.*)$/.exec(line);
        if (line.startsWith('\t')) {
            const script = forShell(line.replace(/^\t[@+-]*/, ''));
            statements.push(...lowerScript(script, () => first + 1, []).map((each) => each));
        }
        else if (variable?.[1] && !line.startsWith(' ')) {
            // `?=` gives a default to what the environment may set.
            const value = variable[2] === '?' ? [] : lowerScript(`${variable[1].replace(/[.-]/g, '_')}="${forShell(variable[3] ?? '').replaceAll('"', '\\"')}"`, () => first + 1, []);
            statements.unshift(...value);
        }
    }
    return { path, language: 'shell', body: statements, problems: [] };
}
/** `$(VAR)` and `${VAR}` are make's, `$$x` is the shell's. */
function forShell(text) {
    return text.replace(/\$\$|\$[({]([\w.-]+)[)}]|\$\(/g, (whole, name) => (whole === '$$' ? '$' : name === undefined ? '$(: ' : `\${${name.replace(/[.-]/g, '_')}}`));
}
/** Lowers a Dockerfile: `RUN` as shell, `ENV` as assignments. */
function lowerDocker(path, text) {
    const statements = [];
    const problems = [];
    const lines = text.split('\n');
    for (let at = 0; at < lines.length; at += 1) {
        const first = at;
        let line = lines[at];
        while (/\\\s*$/.test(line) && at + 1 < lines.length) {
            at += 1;
            const more = lines[at];
            line = `${line.replace(/\\\s*$/, '')}\n${/^\s*#/.test(more) ? '' : more}${/^\s*#/.test(more) ? '\\' : ''}`;
        }
        // A document: of `RUN <<EOF` it is the script, else what a command or the image is given.
        const [opener, , delimiter] = /(?<=\s)<<-?(["']?)([A-Za-z_]\w*)\1(?=\s|$)/.exec(/^\s*(?:RUN|COPY|ADD)\s/i.test(line) ? line : '') ?? [];
        if (opener !== undefined) {
            const start = at + 1;
            const end = lines.findIndex((each, index) => index >= start && each.trim() === delimiter);
            if (end === -1)
                problems.push({ line: first + 1, reason: `shell: no end of the document: ${delimiter}` });
            at = end === -1 ? lines.length : end;
            const script = lines.slice(start, at).join('\n');
            const lineAt = (0,detect_form/* createLineFinder */.NJ)(script);
            if (/^\s*RUN\s+(?:--\w+(?:=\S+)?\s+)*<<\S+\s*$/i.test(line))
                statements.push(...lowerScript(script, (offset) => start + lineAt(offset), problems));
            line = line.replace(opener, '');
        }
        const instruction = /^\s*(RUN|ENV|CMD|ENTRYPOINT)\s+(?:--\w+(?:=\S+)?\s+)*([\s\S]*)$/i.exec(line);
        if (!instruction)
            continue;
        const start = line.length - (instruction[2] ?? '').length;
        const before = line.slice(0, start).split('\n').length - 1;
        const script = (instruction[2] ?? '').replace(/\n/g, ' \\\n');
        const lineAt = (0,detect_form/* createLineFinder */.NJ)(script);
        const place = (offset) => first + before + lineAt(offset);
        const word = (instruction[1] ?? '').toUpperCase();
        if (word === 'ENV')
            statements.push(...lowerScript(script.includes('=') ? script.replace(/\\\n/g, ' ') : script.replace(/\s+/, '='), () => first + 1, problems));
        else if (script.trimStart().startsWith('[')) {
            try {
                const words = JSON.parse(script.replace(/\\\n/g, ' '));
                if (Array.isArray(words))
                    statements.push(...lowerScript(words.map((each) => `'${String(each).replaceAll("'", "'\\''")}'`).join(' '), () => first + 1, problems));
            }
            catch {
                // No JSON: docker would take it as a command line.
                statements.push(...lowerScript(script, place, problems));
            }
        }
        else
            statements.push(...lowerScript(script, place, problems));
    }
    return { path, language: 'shell', body: statements, problems };
}


/***/ })

};
