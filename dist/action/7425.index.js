export const id = 7425;
export const ids = [7425];
export const modules = {

/***/ 67425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lowerDocker: () => (/* binding */ lowerDocker),
  lowerScript: () => (/* binding */ lowerScript),
  lowerShell: () => (/* binding */ lowerShell)
});

// EXTERNAL MODULE: ./node_modules/unbash/dist/parser.js + 16 modules
var parser = __webpack_require__(88989);
// EXTERNAL MODULE: ./lib/detect/command-line.js + 2 modules
var command_line = __webpack_require__(80816);
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
/** The script that a word is for this shell itself, which reads it once more: all its names are its own. */
function ownScript(word) {
    const [part, ...others] = word.parts ?? [];
    if (!part || others.length > 0)
        return (word.parts ?? []).length > 1 ? word.text : word.value;
    if (part.type === 'DoubleQuoted')
        return part.text.slice(1, -1).replace(/\\(["\\`$])/g, '$1');
    return part.type === 'SingleQuoted' ? part.value : word.text;
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

// EXTERNAL MODULE: ./lib/detect/form.js
var detect_form = __webpack_require__(88473);
;// CONCATENATED MODULE: ./lib/detect/front/shell-filters.js

/**
 * The text that a substitution is.
 * @returns undefined where some command in it is not one of those that are followed
 */
function filteredText(script, line, hands) {
    const [only, ...others] = script?.commands ?? [];
    if (!only || others.length > 0)
        return undefined;
    const node = only.command;
    const [source, ...filters] = node.type === 'Pipeline' ? (node.commands ?? []) : [node];
    if (!source)
        return undefined;
    const given = source.type === 'Command' ? source.suffix.find((part) => part.type === 'HereString')?.target : undefined;
    let value = given ? hands.word(given) : (hands.said(source) ?? pathTool(source, line, hands));
    for (const each of given ? [source, ...filters] : filters) {
        if (value === undefined)
            return undefined;
        value = filterOf(each, value, line);
    }
    return value;
}
function wordsOf(command) {
    return command.suffix.filter((part) => part.type === 'Word');
}
/** The text of a word into which the shell puts nothing. */
function plainText(word) {
    if (!word)
        return undefined;
    const isPlain = (part) => part.type === 'Literal' || part.type === 'SingleQuoted' || part.type === 'AnsiCQuoted' || (part.type === 'DoubleQuoted' && (part.parts ?? []).every(isPlain));
    return (word.parts ?? []).every((part) => isPlain(part)) ? word.value : undefined;
}
function call(name, value, words, line) {
    return { kind: 'call', callee: { kind: 'name', name }, args: [value, ...words.map((each) => ({ kind: 'text', value: each }))].map((each) => ({ value: each })), line };
}
/** `basename path [ending]`, `dirname path`, `realpath path`. */
function pathTool(command, line, hands) {
    const name = command.name?.value;
    if (command.type !== 'Command' || (name !== 'basename' && name !== 'dirname'))
        return undefined;
    const words = wordsOf(command).filter((word) => word.value !== '--');
    const isNamed = words[0]?.value === '-s';
    const [path, ending] = isNamed ? [words[2], words[1]] : words;
    if (!path || path.value.startsWith('-'))
        return undefined;
    if (name === 'dirname')
        return call('posixpath.dirname', hands.word(path), [], line);
    if (!ending)
        return call('posixpath.basename', hands.word(path), [], line);
    const text = plainText(ending);
    return text === undefined ? undefined : call('path.basename', hands.word(path), [text], line);
}
/** A text after a tool that reads it and prints another; unknown where the tool is not followed. */
function filterOf(command, value, line) {
    const name = command.type === 'Command' ? command.name?.value : undefined;
    if (name === undefined || command.suffix.some((part) => part.type === 'Redirect' && part.operator === '<'))
        return undefined;
    const words = wordsOf(command).map(plainText);
    if (words.some((word) => word === undefined))
        return detect_form/* unknown */.L5;
    const texts = words;
    switch (name) {
        case 'tr':
            return translated(texts, value, line);
        case 'cut':
            return cutOut(texts, value, line);
        case 'awk':
            return printedField(texts, value, line);
        case 'sed':
            return substituted(texts, value, line);
        case 'cat':
        case 'xargs':
            return texts.length === 0 ? value : detect_form/* unknown */.L5;
        case 'head':
        case 'tail':
            return /^(-n ?)?-?1$/.test(texts.join(' ')) ? value : detect_form/* unknown */.L5;
        default:
            return detect_form/* unknown */.L5;
    }
}
function translated(texts, value, line) {
    const [first = '', second, ...others] = texts;
    if (others.length > 0 || second === undefined)
        return detect_form/* unknown */.L5;
    if (first === '-d' || first === '--delete')
        return call('shell.tr', value, [second], line);
    return first.startsWith('-') ? detect_form/* unknown */.L5 : call('shell.tr', value, [first, second], line);
}
/** `-d/ -f2`, `-d / -f 2`, `-c1-8`. */
function cutOut(texts, value, line) {
    const options = new Map();
    for (let at = 0; at < texts.length; at += 1) {
        const [, name, own] = /^(?:-([dfc])|--(?:delimiter|fields|characters)=)(.*)$/s.exec(texts[at].replace(/^--(d|f|c)[a-z]*=/, '-$1')) ?? [];
        if (name === undefined)
            return detect_form/* unknown */.L5;
        if (own === '')
            at += 1;
        options.set(name, own === '' ? (texts[at] ?? '') : (own ?? ''));
    }
    const characters = /^(\d*)(-?)(\d*)$/.exec(options.get('c') ?? '');
    if (options.has('c')) {
        const [, from = '', range = '', to = ''] = characters ?? [];
        if (!characters || (from === '' && to === '') || options.size > 1)
            return detect_form/* unknown */.L5;
        const end = range === '' ? from : to;
        const bounds = [String(Math.max(0, Number(from || '1') - 1)), ...(end === '' ? [] : [end])];
        return { kind: 'call', callee: { kind: 'member', object: value, name: '[:]' }, args: bounds.map((bound) => ({ value: { kind: 'text', value: bound } })), line };
    }
    const place = options.get('f');
    return place === undefined ? detect_form/* unknown */.L5 : call('shell.field', value, [options.get('d') ?? '\t', place], line);
}
/** `-F/ '{print $2}'`, `-F / '{ print $NF }'`. */
function printedField(texts, value, line) {
    const [first = '', ...others] = texts;
    const separator = first === '-F' ? others[0] : first.startsWith('-F') ? first.slice(2) : ' ';
    const program = texts.at(-1) ?? '';
    const place = /^\s*\{\s*print\s+\$(\d+|NF)\s*;?\s*\}\s*$/.exec(program)?.[1];
    if (separator === undefined || !/^[^\s\\^$.[\]*+?(){}|]$|^[. ]$/.test(separator) || place === undefined || place === '0' || texts.length > (first === '-F' ? 3 : first.startsWith('-F') ? 2 : 1))
        return detect_form/* unknown */.L5;
    return place === 'NF' && separator !== ' ' ? call('shell.remove', value, ['##', `*${separator}`], line) : place === 'NF' ? detect_form/* unknown */.L5 : call('shell.field', value, [separator, place, 'only'], line);
}
/** One or several `s/a/b/g`. */
function substituted(texts, value, line) {
    let result = value;
    const programs = texts.filter((text) => text !== '-e' && text !== '-E' && text !== '-r' && text !== '--expression');
    if (programs.length === 0 || (programs.length > 1 && !texts.includes('-e')))
        return detect_form/* unknown */.L5;
    for (const program of programs.flatMap((each) => each.split(/;\s*(?=s\W)/))) {
        const separator = program.startsWith('s') ? program.charAt(1) : '';
        if (separator === '' || /[\w\s\\]/.test(separator))
            return detect_form/* unknown */.L5;
        const [, search, by, flags, ...more] = program.split(separator);
        if (search === undefined || by === undefined || flags === undefined || more.length > 0 || search.endsWith('\\') || by.endsWith('\\'))
            return detect_form/* unknown */.L5;
        result = call('shell.sed', result, [search, by, flags.trim()], line);
    }
    return result;
}

;// CONCATENATED MODULE: ./lib/detect/front/shell-listings.js
/** What a shell reads out of a listing of objects: the keys that `aws s3api list-objects-v2 --query …`, `jq` behind it, or `aws s3 ls --recursive | awk` print, line by line. */



/**
 * @param script the whole script: a variable that is given several values holds no listing
 * @param word lowers a word
 * @param lineOf the line of an offset
 */
function listingsOf(script, word, lineOf) {
    const once = assignedOnce(script);
    const variables = new Map();
    const files = new Map();
    function printed(commands) {
        const [source, ...filters] = commands;
        if (source?.type !== 'Command')
            return undefined;
        let lines = listed(source) ?? repeated(source);
        const given = lines ? undefined : read(source.suffix);
        if (given)
            lines = changed(source, given);
        for (const filter of filters)
            lines &&= changed(filter, lines);
        return lines;
    }
    function said(inner) {
        const [only, ...others] = inner?.commands ?? [];
        if (!only || others.length > 0)
            return undefined;
        // `… || true`: what is printed is the first's.
        const node = only.command.type === 'AndOr' ? only.command.commands[0] : only.command;
        return node && printed(node.type === 'Pipeline' ? node.commands : [node]);
    }
    function read(redirects) {
        const given = redirects.findLast((each) => each.type === 'HereString' || (each.type === 'Redirect' && each.operator === '<'));
        if (!given?.target)
            return undefined;
        return given.type === 'Redirect' && !given.target.parts ? files.get(given.target.value) : inWord(given.target);
    }
    /** A word that is one variable or one substitution, in quotes or not. */
    function inWord({ parts }) {
        let [part, ...others] = (parts ?? []);
        if (part?.type === 'DoubleQuoted' && others.length === 0)
            [part, ...others] = part.parts ?? [];
        if (!part || others.length > 0)
            return undefined;
        if (part.type === 'CommandExpansion' || part.type === 'ProcessSubstitution')
            return said(part.script);
        const name = /^\$(?:(\w+)|\{(\w+)\})$/.exec(part.text)?.slice(1).find((each) => each !== undefined);
        return name === undefined ? undefined : variables.get(name);
    }
    /** `echo "$keys"`, `printf '%s\n' "$keys"`, `cat keys.txt`. */
    function repeated({ name, suffix }) {
        const words = suffix.filter((part) => part.type === 'Word');
        const last = words.at(-1);
        if (!last || words.length !== suffix.length || words.length > 2)
            return undefined;
        if (name?.value === 'cat')
            return files.get(last.value);
        const isSaid = name?.value === 'echo' ? words.length === 1 || /^-[neE]+$/.test(words[0]?.value ?? '') : name?.value === 'printf' && words.length === 2 && /^%s(\\n)?$/.test(words[0]?.value ?? '');
        return isSaid ? inWord(last) : undefined;
    }
    /** What a command that lists objects prints. */
    function listed({ name, suffix }) {
        const words = [name, ...suffix.filter((part) => part.type === 'Word')];
        const at = words.findIndex((each, index) => index > 0 && /^(s3|s3api|ls|la)$/.test(each?.value ?? ''));
        const [tool, verb] = [words[at]?.value, words[at + 1]?.value ?? ''];
        if (at === -1 || /^(echo|printf)$/.test(name?.value ?? ''))
            return undefined;
        const operands = words.slice(at + 1);
        if (tool === 's3api' && /^list-(objects(-v2)?|object-versions)$/.test(verb))
            return ofAnswer(operands);
        const uri = operands.find(({ text }) => /^["']?(s3:|\$)/.test(text));
        if (!uri)
            return undefined;
        // https://docs.aws.amazon.com/cli/latest/reference/s3/ls.html: below each other stand date, time, size and, of all objects, the key.
        if (tool === 's3' && verb === 'ls' && operands.some(({ value }) => value === '--recursive'))
            return { fields: [undefined, undefined, undefined, helped('shell.listedKey', word(uri), uri.pos)] };
        // https://s3tools.org/s3cmd: the last is the address.
        return /(^|\/)s3cmd$/.test(name?.value ?? '') ? { fields: [undefined, undefined, undefined, below(word(uri))] } : undefined;
    }
    function ofAnswer(words) {
        const option = (name) => {
            for (const [index, each] of words.entries()) {
                if (each.value === `--${name}`)
                    return words[index + 1] && { text: words[index + 1]?.value ?? '', value: word(words[index + 1]) };
                if (each.value.startsWith(`--${name}=`))
                    return { text: each.value.slice(name.length + 3), value: withoutStart(word(each), name.length + 3) };
            }
            return undefined;
        };
        const key = below(option('prefix')?.value ?? detect_form/* unknown */.L5);
        const query = option('query')?.text;
        return query === undefined ? { answer: key } : queried(query, key);
    }
    /** Lines behind a tool that reads them. */
    function changed(command, lines) {
        const name = command.type === 'Command' ? command.name?.value : undefined;
        if (name === undefined)
            return undefined;
        const texts = command.suffix.filter((part) => part.type === 'Word').map(({ value }) => value);
        const flags = texts.filter((text) => /^-[A-Za-z]+$/.test(text)).join('');
        switch (name) {
            // What only leaves lines out, or puts them into another order.
            case 'grep':
            case 'egrep':
            case 'fgrep':
                return /[conHbLl]/.test(flags) ? undefined : lines;
            case 'uniq':
                return flags.includes('c') ? undefined : lines;
            case 'sort':
            case 'head':
            case 'tail':
            case 'tac':
            case 'shuf':
            case 'tee':
            case 'cat':
                return lines;
            case 'xargs':
                return texts.every((text) => /^-(n|L)?\d*$|^\d+$/.test(text)) ? lines : undefined;
            case 'tr':
                // White space, and what stands around texts in JSON.
                return texts.every((text) => /^(-[ds]+|(\\[tnr]|[\s",'[\]]|\[:space:\])*)$/.test(text)) ? lines : filtered(command, lines);
            case 'jq':
                return jqPicked(texts.find((text) => !text.startsWith('-')) ?? '.', lines);
            case 'awk':
            case 'gawk':
                return fieldPrinted(texts.at(-1) ?? '', lines);
            default:
                return filtered(command, lines);
        }
    }
    function filtered(command, { whole }) {
        const value = whole && filterOf(command, whole, lineOf(command.pos));
        return value && value.kind !== 'other' ? { whole: value } : undefined;
    }
    function helped(name, value, pos) {
        return { kind: 'call', callee: { kind: 'name', name }, args: [{ value }], line: lineOf(pos) };
    }
    return {
        printed,
        said,
        read,
        held: (name) => variables.get(name),
        keep(name, value) {
            const lines = once.has(name) ? inWord(value) : undefined;
            if (lines)
                variables.set(name, lines);
            else
                variables.delete(name);
        },
        write(node) {
            const commands = (node.type === 'Pipeline' ? node.commands : [node]);
            const target = commands.at(-1)?.suffix?.find((part) => part.type === 'Redirect' && part.operator === '>')?.target;
            if (!target || target.parts)
                return;
            const lines = printed(commands);
            if (lines)
                files.set(target.value, lines);
            else
                files.delete(target.value);
        },
    };
}
function below(start) {
    return start === detect_form/* unknown */.L5 ? detect_form/* unknown */.L5 : { kind: 'join', parts: [start, detect_form/* unknown */.L5] };
}
function withoutStart(value, length) {
    if (value.kind === 'text')
        return { kind: 'text', value: value.value.slice(length) };
    const [first, ...others] = value.kind === 'join' ? value.parts : [];
    return first ? { kind: 'join', parts: [withoutStart(first, length), ...others] } : value;
}
/** The variables of a script that are given a value in one place only. */
function assignedOnce(script) {
    const once = new Set();
    const more = new Set();
    const nodes = [script];
    for (let node = nodes.pop(); node; node = nodes.pop()) {
        const { type, name } = node;
        if (type === 'Assignment' && typeof name === 'string')
            (once.has(name) ? more : once).add(name);
        (0,parser/* forEachChild */.dK)(node, (child) => void nodes.push(child));
    }
    for (const name of more)
        once.delete(name);
    return once;
}
/** What stays the same of an expression that picks from JSON when its end is taken off: an index, a fallback, a bracket that is closed there. */
const pickedFurther = /\s*(?:\/\/\s*(?:empty|""|null)|\|\s*(?:@text|@sh|tostring|unique|sort|reverse|first|last|\.?\[[-:\d]*\]|select\([^|]*\))|\.?\[[-:\d]*\]|[?)\]}"])$/;
/** Whether an expression of jq or JMESPath gives the keys of what is listed, and nothing else. */
function picksKeys(expression, key) {
    let text = expression.trim();
    if (/\b(?:length|sum|avg)\b/.test(text))
        return false;
    for (let shorter = text.replace(pickedFurther, ''); shorter !== text; shorter = text.replace(pickedFurther, '')) {
        if (key.test(text))
            return true;
        text = shorter;
    }
    return key.test(text);
}
/** What `--query` prints: https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-filter.html */
function queried(query, key) {
    // Several of each object stand in one line, in the order in which they are written.
    const several = /\[([\s\w,]+,[\s\w,]+)\]\s*$/.exec(query)?.[1]?.split(',').map((each) => each.trim());
    if (several)
        return several.includes('Key') ? { fields: several.map((each) => (each === 'Key' ? key : undefined)) } : undefined;
    if (/CommonPrefixes/.test(query))
        return picksKeys(query, /[.[{,:\s]Prefix$/) ? { whole: key } : undefined;
    if (picksKeys(query, /[.[{,:\s]Key$/))
        return { whole: key };
    return picksKeys(query, /^[\s(&\w,]*(?:Contents|Versions|DeleteMarkers)(?:\[[^\]]*)?$/) ? { answer: key } : undefined;
}
/** What jq prints: https://jqlang.org/manual/ */
function jqPicked(program, { answer, whole }) {
    // A list of keys, one by one.
    if (whole)
        return /^\s*\.(?:\[[-:\d]*\])?\??\s*$/.test(program) ? { whole } : undefined;
    if (!answer)
        return undefined;
    if (/_by\([^()]*\)\s*$/.test(program))
        return undefined;
    const isPicked = picksKeys(program, /CommonPrefixes/.test(program) ? /\.Prefix$/ : /\.Key$/);
    return isPicked ? { whole: answer } : undefined;
}
/** `{print $4}`, `/csv$/ {print $NF}`, and the fourth with all that follows it: `{$1=$2=$3=""; print $0}`. */
function fieldPrinted(program, lines) {
    const place = /(?:\{|;)\s*print\s+\$(\d+|NF)\s*;?\s*\}\s*$/.exec(program)?.[1] ?? (/\{\s*print\s*\}\s*$/.test(program) ? '0' : undefined);
    const emptied = /\$1\s*=\s*\$2\s*=\s*\$3\s*=\s*""/.test(program);
    if (place === undefined)
        return undefined;
    const fields = lines.fields ?? (lines.whole ? [lines.whole] : []);
    const whole = emptied ? fields[3] : place === '0' ? lines.whole : place === 'NF' ? fields.at(-1) : fields[Number(place) - 1];
    return whole && { whole };
}

;// CONCATENATED MODULE: ./lib/detect/front/shell-output.js
/** Commands that print nothing, whatever they are given. */
const silent = new Set(['test', '[', 'true', 'false', ':', 'shift', 'set', 'shopt', 'trap', 'mkdir', 'rm', 'touch', 'sleep', 'cd', 'unset', 'wait', 'local', 'export', 'declare', 'readonly', 'typeset']);
/** Functions that speak to people, and so not to who reads the output. */
const speaking = /log(?!in)|warn|err|info|debug|die|fail|usage|assert|require|check|valid/i;
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
        case 'Pipeline': {
            const value = hands.filtered(node);
            if (!value)
                throw unclear;
            return { statements: [{ kind: 'return', value }], says: true, goesOn: true };
        }
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
    const value = hands.filtered(command);
    if (!value)
        throw unclear;
    return { statements: [{ kind: 'return', value }], says: true, goesOn: true };
}
/** Whether what a command prints goes somewhere else: `>&2`, `> file`. */
function isAway(part) {
    const { type, operator, descriptor } = part;
    return type === 'Redirect' && /^(>|>>|>&|>\||&>|&>>)$/.test(operator ?? '') && (descriptor === undefined || operator?.startsWith('&') === true);
}
function containsReturn(statements) {
    return statements.some((each) => each.kind === 'return' || (each.kind === 'branch' && each.bodies.some(containsReturn)));
}

// EXTERNAL MODULE: ./lib/detect/front/script-runs.js
var script_runs = __webpack_require__(7519);
// EXTERNAL MODULE: ./lib/detect/front/step-outputs.js
var step_outputs = __webpack_require__(36062);
// EXTERNAL MODULE: ./lib/detect/front/terraform-templates.js
var terraform_templates = __webpack_require__(78421);
;// CONCATENATED MODULE: ./lib/detect/front/shell.js
/** Shell to the common form, on unbash's tree: commands become calls, functions take `$1`, `$2`, …. */










/** Words before a command that do not change what it does. */
const prefixes = new Set(['sudo', 'time', 'exec', 'command', 'nohup', 'env', 'eval', 'then', 'do', '!', 'retry', 'ionice', 'nice', 'xargs', 'travis_retry', 'timeout', 'poetry', 'pipenv', 'uv', 'run', 'npx', 'builtin']);
/** Options of such words that take a word of their own. */
const prefixOptions = { sudo: /^-[A-Za-z]*[CDghpRrTtUu]$/, env: /^-[CSu]$/, nice: /^-n$/, ionice: /^-[cnp]$/, xargs: /^-[adEILnPs]$/, timeout: /^-[ks]$/, time: /^-[fo]$/ };
const expressionHands = { leading: leadingText, strip: shell_withoutStart, make: (value) => ({ kind: 'text', value }), cut: cutAt, joined: (parts) => ({ kind: 'join', parts }), either: (options) => ({ kind: 'choice', tests: [], options }) };
/** Parameters of every shell function: `$1`, `${10}`, …. */
const shellParameters = Array.from({ length: 24 }, (_, index) => ({ name: String(index + 1), target: { kind: 'name', name: String(index + 1) } }));
/** How many `$(` may be open at once: whoever writes a script nests a few. */
const deepestSubstitution = 100;
/** Whether so many `$(` are open at once that a reader, which looks for the end of each, would not come to an end. */
function isTooDeep(text) {
    let open = 0;
    for (let at = 0; at < text.length; at += 1) {
        if (text[at] === '(' && text[at - 1] === '$')
            open += 1;
        else if (text[at] === ')' && open > 0)
            open -= 1;
        if (open > deepestSubstitution)
            return true;
    }
    return false;
}
/**
 * Lowers a piece of shell that stands somewhere in a file.
 * @param text the script
 * @param lineOf the line in the file of an offset in `text`
 * @param files the names by which a step keeps what it hands on
 */
function lowerScript(text, lineOf, problems, outer, files) {
    let depth = outer?.depth ?? 0;
    // How many arguments of the function around are behind a `shift`; where one is run in some turns or on some ways only, it is not told.
    let shifted = 0;
    let isShiftTold = true;
    /** What the command that is read now finds in its input. */
    let input;
    /** Where what is printed goes, of the files by which a step hands something on. */
    let handedTo;
    /** What stands where xargs puts a line. */
    let hole = outer?.hole ?? detect_form/* unknown */.L5;
    /** Ways of which one is taken: after them, `$1` is told where all have shifted alike. */
    function ways(bodies, mayBeNone) {
        const [start, wasTold] = [shifted, isShiftTold];
        const ends = new Set(mayBeNone ? [`${start}${wasTold}`] : []);
        const lowered = bodies.map((body) => {
            [shifted, isShiftTold] = [start, wasTold];
            const statements = body();
            // What does not go on tells nothing of what comes after.
            if (statements.at(-1)?.kind !== 'stop')
                ends.add(`${shifted}${isShiftTold}`);
            return statements;
        });
        if (ends.size > 1)
            [shifted, isShiftTold] = [start, false];
        return lowered;
    }
    /** A body that runs any number of times. */
    function turns(each, body) {
        const start = shifted;
        if (/\bshift\b/.test(text.slice(each.pos, each.end)))
            isShiftTold = false;
        const statements = body();
        shifted = start;
        return statements;
    }
    function reading(lines, body) {
        const before = input;
        input = lines;
        body();
        input = before;
    }
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
                const { commands } = each;
                for (const [at, command] of commands.entries())
                    reading(at === 0 ? input : listings.printed(commands.slice(0, at)), () => node(command, rest));
                listings.write(each);
                rest.push(...pipedScript(commands));
                const [said, tee] = commands;
                // `echo name=value | tee -a "$GITHUB_OUTPUT"`
                if (files && said && tee?.name?.value === 'tee')
                    handOn(said, (0,step_outputs/* stepFile */.nr)(tee.suffix.at(-1)), rest);
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
                    ways([() => (node(command, inner), inner)], true);
                    chain = inner;
                }
                return;
            }
            case 'Redirected':
                for (const redirect of each.redirects)
                    substituted(redirect, into);
                const outside = handedTo;
                handedTo = writtenFile(each.redirects) ?? outside;
                reading(listings.read(each.redirects) ?? input, () => node(each.command, into));
                handedTo = outside;
                return;
            case 'TestCommand':
            case 'ArithmeticCommand':
                substituted(each, into);
                return;
            case 'Coproc':
                node(each.command ?? each.body, into);
                return;
            case 'Command':
                command(each, into);
                listings.write(each);
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
                const before = [shifted, isShiftTold];
                [shifted, isShiftTold] = [0, true];
                node(body, statements);
                into.push({ kind: 'function', function: { name: name.value, parameters: shellParameters, body: statements, line: lineOf(pos) } });
                // The same function once more, for what it prints.
                [shifted, isShiftTold] = [0, true];
                const output = outputOf(body, outputHands);
                [shifted, isShiftTold] = before;
                if (output)
                    into.push({ kind: 'function', function: { name: outputName(name.value), parameters: shellParameters, body: output, line: lineOf(pos) } });
                return;
            }
            case 'If': {
                const { clause, then, elif, else: otherwise } = each;
                into.push(...list(clause.commands));
                for (const branch of elif)
                    into.push(...list(branch.clause.commands));
                const bodies = ways([then, ...elif.map((branch) => branch.then), ...(otherwise ? [otherwise] : [])].map((branch) => () => list(branch.commands)), otherwise === undefined);
                into.push({ kind: 'branch', tests: [], bodies, exhaustive: otherwise !== undefined });
                return;
            }
            case 'For':
            case 'Select': {
                const { name, wordlist, body } = each;
                // Without words it goes over the arguments.
                const iterable = { kind: 'list', items: wordlist ? wordlist.map((one) => (isArguments(one) ? givenArguments(one) : listed(one, into))) : [givenArguments()] };
                into.push({ kind: 'loop', bindings: [{ target: { kind: 'name', name: name.value }, iterable }], tests: [], body: turns(each, () => list(body.commands)) });
                return;
            }
            case 'While': {
                const { clause, body } = each;
                into.push({ kind: 'loop', bindings: [], tests: [], body: turns(each, () => [...list(clause.commands), ...list(body.commands)]) });
                return;
            }
            case 'ArithmeticFor':
                for (const part of ['initialize', 'test', 'update']) {
                    const expression = each[part];
                    if (expression)
                        substituted(expression, into);
                }
                into.push({ kind: 'loop', bindings: [], tests: [], body: turns(each, () => list(each.body.commands)) });
                return;
            case 'Case': {
                const { items, word: asked } = each;
                if (asked)
                    substituted(asked, into);
                const exhaustive = items.some((item) => item.pattern.some(({ value }) => value === '*'));
                into.push({ kind: 'branch', tests: [], bodies: ways(items.map((item) => () => list(item.body.commands)), !exhaustive), exhaustive });
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
                const { name, value, append, index } = part;
                if (!name)
                    continue;
                if (value?.type === 'Word' && !append)
                    listings.keep(name, value);
                const lowered = value === undefined ? { kind: 'text', value: '' } : value.type === 'Word' ? word(value, into) : arrayOf(value.elements ?? [], into);
                const target = index && maps.has(name) ? { kind: 'index', object: { kind: 'name', name }, index: word(index, into) } : { kind: 'name', name };
                const set = append ? { kind: 'append', target, value: lowered, line } : { kind: 'assign', target, value: index && !maps.has(name) ? { kind: 'list', items: [{ kind: 'spread', value: { kind: 'name', name } }, lowered] } : lowered, line, ...(isDeclaration && each.name?.value === 'local' ? { declares: true } : {}) };
                // `NAME=value command`: it holds for the command alone, and its words do not know it.
                into.push(each.name && !isDeclaration ? { kind: 'branch', tests: [], bodies: [[set]], exhaustive: false } : set);
            }
        }
        // What is put into its input and its files runs before it.
        for (const part of [...each.prefix, ...each.suffix])
            if (/^(Redirect|HereDoc|HereString)$/.test(part.type))
                substituted(part, into);
        if (!each.name)
            return;
        // `declare -A map`: it holds nothing yet.
        if (isDeclaration)
            for (const part of each.suffix)
                if (part.type === 'Word' && maps.has(part.value))
                    into.push({ kind: 'assign', target: { kind: 'name', name: part.value }, value: { kind: 'dict', entries: [] }, line, ...(each.name.value === 'local' ? { declares: true } : {}) });
        if (files)
            handOn(each, writtenFile(each.suffix) ?? handedTo, into);
        if (setsVariables(each, into, line))
            return;
        let handsOn = false;
        const around = hole;
        // `xargs -I{} …`: each line of its input.
        if (each.name.value === 'xargs' && each.suffix.some((part) => part.type === 'Word' && part.value.startsWith('-I')))
            hole = input?.whole ?? detect_form/* unknown */.L5;
        /** Words that the shell cuts into more, or into none: variables that are not quoted. */
        const cut = new Map();
        const fromArrays = new Set();
        for (const part of [...aliased(each.name).flatMap((one) => spreadArray(one)), ...each.suffix.flatMap((one) => spreadArray(one))]) {
            if (part.type !== 'Word')
                continue;
            if (arrayName(part) !== undefined)
                fromArrays.add(words.length);
            const unquoted = unquotedName(part);
            if (unquoted !== undefined)
                cut.set(words.length, unquoted);
            if (isArguments(part)) {
                // `"$@"`: whatever is left of the arguments, each a word of its own.
                handsOn = true;
                words.push(...argumentsFrom(part));
                texts.length = words.length;
                continue;
            }
            const lowered = word(part, into);
            words.push(lowered);
            // `-I{}` names what is put in.
            texts.push(lowered.kind === 'text' ? lowered.value : /^-I\{\}$/.test(part.value) ? part.value : undefined);
        }
        const filling = hole;
        hole = around;
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
        // PowerShell's `$key = aws s3api …`.
        if (start === 0 && texts[0] === undefined && texts[1] === '=' && texts[2] !== undefined)
            start = 2;
        // `$SUDO aws s3 cp …`: what stands before it runs it, or is nothing.
        if (texts[start] === undefined && isTool(texts[start + 1]?.replace(/^.*\//, '') ?? ''))
            start += 1;
        runs(each, words, texts, start, into, line);
        if (texts[start] === 'shift')
            shifted += Number(texts[start + 1] ?? 1) || 0;
        const own = texts[start];
        const outside = words.slice(start + 1);
        start = innerCommand(texts, start);
        // A function of the script, that does more than to run it.
        if (own !== undefined && texts[start] !== own && functions.has(own))
            into.push({ kind: 'expression', value: { kind: 'call', callee: { kind: 'name', name: own }, args: outside.map((value) => ({ value })), line } });
        const filled = filledTokens(texts.slice(0, start));
        for (const token of filled)
            for (const [index, each] of words.entries())
                if (index >= start)
                    words[index] = withHoles(each, token, filling);
        if (texts[start - 1] === 'eval' && depth < 4) {
            // It puts its words together and reads them once more.
            const own = [each.name, ...each.suffix].filter((part) => part.type === 'Word').slice(start);
            if (own.some((one) => /["'$]/.test(one.text))) {
                into.push(...lowerScript(own.map(ownScript).join(' '), () => line, problems, { ...known, depth: depth + 1 }));
                return;
            }
        }
        const isCut = [...cut].some(([index, name]) => index >= start && severalWords.has(name));
        const isWholeCommand = severalWords.has(cut.get(start) ?? '');
        if ((handsOn || isCut || texts[start] === undefined) && (isWholeCommand || mayBeTool(texts[start], texts[start + 1]))) {
            // Which command it is and what it is given, only the caller knows, or whoever filled the variable.
            const items = words.map((each, index) => (cut.has(index) ? { kind: 'call', callee: { kind: 'name', name: 'shell.words' }, args: [{ value: each }], line } : each));
            into.push({ kind: 'expression', value: { kind: 'call', callee: { kind: 'name', name: 'shell.run' }, args: [{ value: { kind: 'list', items: items.slice(start) } }], line } });
            return;
        }
        const toolWords = withoutOptions(withoutArrays((0,command_line/* toolCall */.L)(words.slice(start), texts.slice(start), expressionHands), new Set([...fromArrays, ...cut.keys()].map((index) => words[index]))), new Map([...cut].map(([index, name]) => [words[index], name])));
        const call = toolWords && withSides(toolWords);
        if (call) {
            into.push({ kind: 'expression', value: { kind: 'call', callee: { kind: 'name', name: call.name }, args: call.args, line } });
            if (call.name === 'query.run')
                queryDocument(each, into);
            return;
        }
        const [name] = texts.slice(start);
        // A function that runs what it is given: a function of the script, it may be.
        const given = texts[start + 1];
        if (name !== undefined && given !== undefined && /^[A-Za-z_][\w:-]*$/.test(given) && (handing.has(name) || (functions.has(given) && !functions.has(name)) || (/^(?:dry|run|retry|try|exec|with|quiet|log_and|verbose)/i.test(name) && /^\w*_\w+$/.test(given))))
            into.push({ kind: 'expression', value: { kind: 'call', callee: { kind: 'name', name: given }, args: words.slice(start + 2).map((value) => ({ value })), line } });
        const written = [each.name, ...each.suffix].filter((part) => part.type === 'Word');
        const inner = handsOn || depth >= 4 ? undefined : innerScript(written.slice(start), texts.slice(start), each);
        if (inner) {
            into.push(...lowerScript(filled.reduce((script, token) => script.replaceAll(token, '{}'), inner.text), inner.lineOf ?? (() => line), problems, { ...known, hole: filling, depth: depth + 1 }));
            return;
        }
        line = lineOf(each.pos);
        if (name !== undefined)
            into.push({ kind: 'expression', value: { kind: 'call', callee: { kind: 'name', name: `${name}` }, args: words.slice(start + 1).map((value) => ({ value })), line } });
    }
    /** A script of the repo that is run, with what. */
    function runs(each, words, texts, start, into, line) {
        const isShell = /^(?:\S*\/)?(?:ba|z|da)?sh$/.test(texts[start] ?? '');
        const at = isShell ? words.findIndex((_, index) => index > start && !texts[index]?.startsWith('-')) : start;
        const path = (0,script_runs/* scriptPath */.VA)(words[at]);
        // Words of which it is not known how many they are.
        const told = words.slice(at + 1).findIndex((value) => value.kind === 'other');
        if (path === undefined || (!isShell && texts[start] !== undefined && !texts[start]?.includes('/')))
            return;
        const variables = each.prefix.flatMap((part) => {
            const { type, name, value } = part;
            return type === 'Assignment' && name !== undefined && value?.type === 'Word' ? [{ name, value: word(value, []) }] : [];
        });
        into.push((0,script_runs/* ranScript */.nB)(path, words.slice(at + 1, told === -1 ? undefined : at + 1 + told), variables, line, each.pos));
    }
    /** A script that a command is given: `sh -c '…'`, `ssh host '…'`, `bash <<EOF`. */
    function innerScript(words, texts, each) {
        const name = texts[0]?.replace(/^.*\//, '') ?? '';
        if (name === 'trap' && words[1] && /^(?:EXIT|ERR|INT|TERM|HUP|QUIT|SIG\w+|0|1|2|15|RETURN|DEBUG)$/.test(texts[2] ?? ''))
            return { text: ownScript(words[1]) };
        const option = texts.findIndex((text) => /^-\w*c\w*$/.test(text ?? ''));
        if (name === 'su' && option > 0 && words[option + 1])
            return { text: quotedScript(words[option + 1]) };
        // A function of somebody's, that runs what it is given as one word.
        if (/^\w*(?:run|exec|retry|eval|cmd|command|invoke|do)(?:_\w+)?$/i.test(name) && !/echo|log|print/i.test(name) && words[1] && !functions.has(name) && /^(?:aws|s[345]cmd)\s/.test(words[1].value))
            return { text: quotedScript(words[1]) };
        if (/^(ba|z|da)?sh$/.test(name) && /^-\w*c\w*$/.test(texts[1] ?? '') && words[2])
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
    /** The commands in the substitutions of something that is no word of a command. */
    function substituted(each, into) {
        const nodes = [each];
        for (const one of nodes) {
            if (one.type === 'Script')
                into.push(...goingOn(list(one.commands)));
            else
                (0,parser/* forEachChild */.dK)(one, (child) => void nodes.push(child));
        }
    }
    /** `set -- a b`, `printf -v name …`, `read name <<< "$text"`, `: "${name:=a}"`: commands that only give variables values. */
    function setsVariables(each, into, line) {
        const words = each.suffix.filter((part) => part.type === 'Word');
        if (each.name?.value === 'printf' && words[0]?.value === '-v' && words[1] && words[2]) {
            const printed = printedBy({ commands: [{ command: { type: 'Command', name: { value: 'printf' }, prefix: [], suffix: words.slice(2) } }] });
            into.push({ kind: 'assign', target: { kind: 'name', name: words[1].value }, value: printed ? joinedPieces(printed, into) : detect_form/* unknown */.L5, line });
            return true;
        }
        if (each.name?.value === 'read' || each.name?.value === 'mapfile' || each.name?.value === 'readarray') {
            const names = words.filter(({ value }, index) => /^[A-Za-z_]\w*$/.test(value) && !(each.name?.value === 'read' ? /^-\w*[dinNptu]$/ : /^-\w*[dnOsuCc]$/).test(words[index - 1]?.value ?? ''));
            const given = each.suffix.find((part) => part.type === 'HereString');
            const isArray = each.name.value !== 'read' || words.some(({ value }) => /^-\w*a/.test(value));
            const lines = listings.read(each.suffix) ?? input;
            const whole = !isArray && names.length === 1 && given?.target && !lines ? word(given.target, into) : (lines?.whole ?? detect_form/* unknown */.L5);
            // Where a line has several fields, each has a name.
            const values = isArray ? [lines?.whole ? { kind: 'list', items: [lines.whole] } : detect_form/* unknown */.L5] : names.length === 1 && !lines?.fields ? [whole] : (lines?.fields ?? [whole]);
            for (const [at, name] of names.entries())
                into.push({ kind: 'assign', target: { kind: 'name', name: name.value }, value: values[at] ?? detect_form/* unknown */.L5, line });
            return true;
        }
        if (each.name?.value === 'set' && words[0]?.value === '--') {
            const isTold = words.slice(1).every((one) => !isArguments(one) && bareVariable(one) === undefined && !/^\$\(|^`|[*?]|\[@\]|\[\*\]/.test(one.text));
            if (words.slice(1).some(isArguments))
                isShiftTold = false;
            else if (isTold) {
                [shifted, isShiftTold] = [0, true];
                for (const [index, { name }] of shellParameters.entries()) {
                    const one = words[index + 1];
                    if (name !== undefined)
                        into.push({ kind: 'assign', target: { kind: 'name', name }, value: one ? word(one, into) : { kind: 'nothing' }, line });
                }
            }
            else {
                for (const one of words)
                    substituted(one, into);
                for (const { name } of shellParameters)
                    if (name !== undefined)
                        into.push({ kind: 'assign', target: { kind: 'name', name }, value: detect_form/* unknown */.L5, line });
            }
            return true;
        }
        return false;
    }
    /** What a command prints, where a step hands it on. */
    function handOn(each, file, into) {
        if (!files || (each.name?.value !== 'echo' && each.name?.value !== 'printf'))
            return;
        const said = outputHands.said({ ...each, suffix: each.suffix.filter((part) => part.type === 'Word') });
        const name = said && (0,step_outputs/* writtenName */.lD)(said, file, files);
        if (name)
            into.push({ kind: 'assign', target: { kind: 'name', name: name.name }, value: name.value, line: lineOf(each.pos) });
    }
    /** `cat <<EOF | bash`, `echo "…" | sh`: what is said is run. */
    function pipedScript(commands) {
        const [source, shell] = commands.slice(-2);
        if (depth >= 4 || commands.length < 2 || !source || !shell || shell.type !== 'Command' || source.type !== 'Command' || !shell.name)
            return [];
        if (!readsScript([shell.name, ...shell.suffix.filter((part) => part.type === 'Word')].map(({ value }) => value)))
            return [];
        const names = { ...known, depth: depth + 1 };
        const document = source.name?.value === 'cat' ? source.suffix.find((part) => part.type === 'HereDoc') : undefined;
        if (document)
            return lowerScript(documentScript(document.body.text, document.delimiter?.quoted ?? false), (offset) => lineOf(document.body.pos + offset), problems, names);
        const said = echoed({ commands: [{ command: source }] });
        return said ? lowerScript(said.map(quotedScript).join(' '), () => lineOf(source.pos), problems, names) : [];
    }
    /** `data=$(cat <<EOF …)`: a script that is kept, for a machine that starts. */
    function writtenScript(script, into) {
        const [only, ...others] = script?.commands ?? [];
        const each = only?.command;
        const given = others.length === 0 && each?.name?.value === 'cat' ? each.suffix.find((part) => part.type === 'HereDoc') : undefined;
        if (!given || depth >= 4 || !/^#!\s*\/\S*(?:\/|\s)(?:ba|da|z)?sh\b/.test(given.body.text))
            return;
        into.push(...goingOn(lowerScript(documentScript(given.body.text, given.delimiter?.quoted ?? false), (offset) => lineOf(given.body.pos + offset), problems, { ...known, depth: depth + 1 })));
    }
    /** `psql <<SQL`: the queries that a tool reads. */
    function queryDocument(each, into) {
        const given = each.suffix.find((part) => part.type === 'HereDoc' || part.type === 'HereString');
        const body = given?.target ?? given?.body;
        if (!given || !body || !/s3[an]?:/.test(body.text))
            return;
        // Each query on its own line.
        const parts = body.parts ? body.parts.map((part) => piece(part, into)) : [{ kind: 'text', value: body.text }];
        const first = body.text.search(/s3[an]?:/);
        into.push({ kind: 'expression', value: { kind: 'call', callee: { kind: 'name', name: 'query.run' }, args: [{ value: { kind: 'join', parts } }], line: lineOf(body.pos + Math.max(0, first)) } });
    }
    /** `"$@"`, `${@:2}`: whatever is left of the arguments, each a word of its own. */
    function argumentsFrom(each) {
        const from = each && argumentWord.exec(each.text)?.[1];
        const first = from === undefined ? shifted + 1 : Math.max(1, Number(from) + shifted);
        return shellParameters.slice(first - 1).flatMap(({ name }) => (name === undefined ? [] : [{ kind: 'name', name }]));
    }
    /** Those of the arguments that there are. */
    function givenArguments(each) {
        return { kind: 'spread', value: { kind: 'call', callee: { kind: 'name', name: 'shell.given' }, args: [{ value: { kind: 'list', items: argumentsFrom(each) } }], line: lineOf(each?.pos ?? 0) } };
    }
    /** What an array is given: a map where its places have names. */
    function arrayOf(elements, into) {
        const places = elements.map((one) => /^\[(?:"([^"$]*)"|'([^']*)'|([^\]"'$]*))\]=/.exec(one.text));
        const isMap = elements.length > 0 && places.every((place) => place !== null && !/^\d*$/.test(place[1] ?? place[2] ?? place[3] ?? ''));
        if (!isMap)
            return { kind: 'list', items: elements.map((one) => (isArguments(one) ? givenArguments(one) : word(withoutPlace(one), into))) };
        return { kind: 'dict', entries: elements.map((one, index) => ({ key: { kind: 'text', value: places[index]?.[1] ?? places[index]?.[2] ?? places[index]?.[3] ?? '' }, value: word(withoutPlace(one), into) })) };
    }
    /** A command's name, or what an alias has made of it. */
    function aliased(name) {
        const alias = name.parts ? undefined : aliases.get(name.value);
        return (alias ?? [undefined]).map((value) => (value === undefined ? name : { ...name, value, text: value, parts: undefined }));
    }
    function joinedPieces(printed, into) {
        return { kind: 'join', parts: printed.map((each) => (typeof each === 'string' ? { kind: 'text', value: each } : each === undefined ? detect_form/* unknown */.L5 : word(each, into))) };
    }
    /** `"${options[@]}"` as the words that the script puts into it, where it is filled in one way only. */
    function spreadArray(part) {
        const name = arrayName(part);
        return (name === undefined ? undefined : arrays.get(name)) ?? [part];
    }
    /** A word that a loop goes over: without quotes, a variable is as many as it holds. */
    function listed(each, into) {
        const array = arrayName(each);
        if (array !== undefined)
            return helped('shell.each', variable(array), each.pos);
        const whole = word(each, into);
        const name = bareVariable(each);
        // Keys that a listing has printed: each is a word.
        if (name === undefined || listings.held(name)?.whole)
            return whole;
        return { kind: 'index', object: { kind: 'call', callee: { kind: 'member', object: whole, name: 'split' }, args: [], line: lineOf(each.pos) }, index: detect_form/* unknown */.L5 };
    }
    /** A word: its pieces joined; command substitutions run before it. */
    function word(each, into) {
        // `{}`: what find, xargs or parallel puts there.
        if (!each.parts)
            return withHoles({ kind: 'text', value: each.value }, '{}', hole);
        return joinOf(each.parts.map((part) => piece(part, into)));
    }
    function piece(part, into) {
        switch (part.type) {
            case 'Literal':
            case 'SingleQuoted':
            case 'AnsiCQuoted':
            case 'Glob':
                return withHoles({ kind: 'text', value: part.value ?? part.text }, '{}', hole);
            case 'DoubleQuoted':
            case 'LocaleString': {
                return joinOf((part.parts ?? []).map((each) => piece(each, into)));
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
                    return joinedPieces(printed, into);
                const keys = listings.said(part.script)?.whole;
                if (keys) {
                    into.push(...goingOn(list(part.script?.commands ?? [])));
                    return keys;
                }
                const filtered = filteredText(part.script, lineOf(part.pos), { word: (each) => word(each, into), said: (each) => outputHands.said(each) });
                if (filtered)
                    return filtered;
                writtenScript(part.script, into);
                if (part.script && !part.script.source)
                    into.push(...goingOn(list(part.script.commands)));
                return printedByFunction(part);
            }
            case 'BraceExpansion': {
                const inner = /^\{([^{}]*,[^{}]*)\}$/.exec(part.text);
                return inner ? { kind: 'choice', tests: [], options: (inner[1] ?? '').split(',').map((value) => ({ kind: 'text', value })) } : detect_form/* unknown */.L5;
            }
            case 'ProcessSubstitution':
            case 'ArithmeticExpansion':
                substituted(part, into);
                return detect_form/* unknown */.L5;
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
        if (/^[1-9]\d*$/.test(name))
            return isShiftTold ? { kind: 'name', name: String(Number(name) + shifted) } : detect_form/* unknown */.L5;
        return /^\w+$/.test(name) ? { kind: 'name', name } : detect_form/* unknown */.L5;
    }
    function helped(name, value, pos) {
        return { kind: 'call', callee: { kind: 'name', name }, args: [{ value }], line: lineOf(pos) };
    }
    function expansion(part, into) {
        const name = part.parameter ?? '';
        const isWhole = part.index?.text === '@' || part.index?.text === '*';
        if (part.prefix)
            return part.prefix === '!' && isWhole ? helped('shell.keys', variable(name), part.pos) : detect_form/* unknown */.L5;
        if (part.index && part.operation)
            return detect_form/* unknown */.L5;
        if (part.index)
            return isWhole ? helped('shell.values', variable(name), part.pos) : { kind: 'index', object: variable(name), index: maps.has(name) || (counted.has(name) && /^\d+$/.test(part.index.value)) ? word(part.index, into) : detect_form/* unknown */.L5 };
        if (!part.operation)
            return variable(name);
        if (part.operation.type === 'Default' && part.operation.operand) {
            const operand = word(part.operation.operand, into);
            if (/^:?\?$/.test(part.operation.operator))
                return variable(name);
            if (/^:?\+$/.test(part.operation.operator))
                return { kind: 'choice', tests: [], options: [operand, { kind: 'text', value: '' }] };
            const value = { kind: 'choice', tests: [], options: [variable(name), operand], fallback: true };
            // `${name:=text}` also keeps it.
            if (/^:?=$/.test(part.operation.operator) && /^[A-Za-z_]\w*$/.test(name))
                into.push({ kind: 'assign', target: { kind: 'name', name }, value, line: lineOf(part.pos) });
            return value;
        }
        return changed(variable(name), part.operation, lineOf(part.pos), (each) => word(each, into));
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
            return printed && joinedPieces(printed, []);
        },
        filtered: (each) => filteredText({ commands: [{ command: each }] }, lineOf(each.pos), { word: (one) => word(one, []), said: (one) => outputHands.said(one) }) ?? listings.printed((each.type === 'Pipeline' ? each.commands : [each]))?.whole,
    };
    if (isTooDeep(text)) {
        problems.push({ line: lineOf(0), reason: 'shell: substitutions are nested too deeply to be read' });
        return [];
    }
    const script = (0,parser/* parse */.qg)(text);
    const own = namesOf(script);
    const known = outer ? { functions: new Set([...outer.functions, ...own.functions]), arrays: new Map([...outer.arrays, ...own.arrays]), severalWords: new Set([...outer.severalWords, ...own.severalWords]), aliases: new Map([...outer.aliases, ...own.aliases]), maps: new Set([...outer.maps, ...own.maps]), counted: new Set([...outer.counted, ...own.counted]), handing: new Set([...outer.handing, ...own.handing]) } : own;
    const { functions, arrays, severalWords, aliases, maps, counted, handing } = known;
    const listings = listingsOf(script, (each) => word(each, []), lineOf);
    for (const { pos, message } of errorsOf(script).slice(0, 5))
        problems.push({ line: lineOf(pos), reason: `shell: ${message}` });
    // Its `exit` ends this script; the other steps of a file have shells of their own.
    return [...goingOn(list(script.commands))];
}
function namesOf(script) {
    return { functions: functionsOf(script), arrays: arraysOf(script), severalWords: severalWordsOf(script), ...declaredOf(script) };
}
/** Aliases, maps, and arrays whose places can be counted. */
function declaredOf(script) {
    const handing = new Set();
    const aliases = new Map();
    const maps = new Set();
    const counted = new Set();
    const uncounted = new Set();
    const nodes = [script];
    for (let node = nodes.pop(); node; node = nodes.pop()) {
        if (node.type === 'Function' && runsArguments(node))
            handing.add(node.name.value);
        if (node.type === 'Command') {
            const words = node.suffix.filter((part) => part.type === 'Word');
            if (node.name?.value === 'alias') {
                for (const part of node.suffix) {
                    const [, alias, quoted] = /^([\w.-]+)=(.*)$/s.exec(part.text ?? '') ?? [];
                    const text = quoted?.replace(/^(["'])(.*)\1$/s, '$2') ?? '';
                    if (alias !== undefined && text !== '' && !/[$`"'\\;|&]/.test(text))
                        aliases.set(alias, text.trim().split(/\s+/));
                }
            }
            if (/^(declare|local|typeset)$/.test(node.name?.value ?? '') && words.some(({ value }) => /^-\w*A/.test(value))) {
                for (const part of node.suffix) {
                    const { name, value } = part;
                    if (typeof name === 'string')
                        maps.add(name);
                    else if (typeof value === 'string' && !value.startsWith('-'))
                        maps.add(value);
                }
            }
            if (/^(mapfile|readarray|read)$/.test(node.name?.value ?? ''))
                for (const { value } of words)
                    uncounted.add(value);
        }
        const { name, value, index } = node;
        if (node.type === 'Assignment' && typeof name === 'string') {
            if (value?.elements?.every((one) => !one.text.startsWith('[') && bareVariable(one) === undefined && !/^\$\(|^`|\[[@*]\]|\$[@*]|[{}*?]/.test(one.text.replace(/\$\{\w+\}/g, ''))))
                counted.add(name);
            else if (value?.elements || index)
                uncounted.add(name);
        }
        (0,parser/* forEachChild */.dK)(node, (child) => void nodes.push(child));
    }
    for (const name of uncounted)
        counted.delete(name);
    return { aliases, maps, counted, handing };
}
/** Whether `"$@"` is a command in a function. */
function runsArguments(node) {
    const nodes = [node];
    for (let each = nodes.pop(); each; each = nodes.pop()) {
        if (each.type === 'Command' && each.name && (isArguments(each.name) || (prefixes.has(each.name.value) && each.suffix.some((part, index) => index === 0 && part.type === 'Word' && isArguments(part)))))
            return true;
        (0,parser/* forEachChild */.dK)(each, (child) => void nodes.push(child));
    }
    return false;
}
const argumentWord = /^"?\$(?:[@*]|\{[@*](?::(\d+))?\})"?$/;
/** Whether a word is all the arguments: `"$@"`. */
function isArguments(word) {
    return argumentWord.test(word.text);
}
/** `${x%/}`, `${x#a}`, `${x/a/b}`, `${x,,}`, `${x:0:3}`: what the shell changes of a variable's text (https://www.gnu.org/software/bash/manual/html_node/Shell-Parameter-Expansion.html). */
function changed(value, operation, line, word) {
    const { type, operator } = operation;
    const method = (name, ...args) => ({ kind: 'call', callee: { kind: 'member', object: value, name }, args: args.map((each) => ({ value: { kind: 'text', value: each } })), line });
    const helped = (name, ...args) => ({ kind: 'call', callee: { kind: 'name', name }, args: [value, ...args].map((each) => ({ value: each })), line });
    const literal = (text) => ({ kind: 'text', value: text });
    /** A pattern: what stands in quotes, or behind a backslash, is no sign in it. */
    const pattern = (each) => {
        if (!each.parts)
            return literal(each.text);
        return { kind: 'join', parts: each.parts.map((part) => (part.type === 'SingleQuoted' || (part.type === 'DoubleQuoted' && part.parts.every(({ type: kind }) => kind === 'Literal')) ? literal((part.type === 'SingleQuoted' ? part.value : part.text.slice(1, -1)).replace(/[*?[\]\\]/g, '\\$&')) : part.type === 'Literal' || part.type === 'Glob' ? literal(part.text) : word({ type: 'Word', text: part.text, value: part.text, pos: part.pos, end: part.end, parts: [part] }))) };
    };
    if (type === 'Remove' && operation.operand)
        return helped('shell.remove', literal(operator), pattern(operation.operand));
    if (type === 'Replace' && operation.pattern)
        return helped('shell.replace', literal(operator), pattern(operation.pattern), operation.replacement ? word(operation.replacement) : literal(''));
    if (type === 'CaseModification' && !operation.operand?.value)
        return operator.length === 2 ? method(operator === '^^' ? 'upper' : 'lower') : helped('shell.first', literal(operator === '^' ? 'upper' : 'lower'));
    if (type === 'Slice' && operation.offset) {
        const [from, length] = [operation.offset, operation.length].map((each) => (each === undefined ? undefined : /^\s*(?:\(\s*)?-?\d+\s*\)?\s*$/.test(each.value) ? Number(each.value.replace(/[()\s]/g, '')) : Number.NaN));
        if (from === undefined || Number.isNaN(from) || Number.isNaN(length))
            return detect_form/* unknown */.L5;
        // A length from the end reaches the end: `[-3:]`.
        const to = length === undefined || from + length === 0 ? undefined : length < 0 ? length : from + length;
        return method('[:]', String(from), ...(to === undefined ? [] : [String(to)]));
    }
    return detect_form/* unknown */.L5;
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
    if (/^(docker|podman|nerdctl)$/.test(name) && texts.includes('aws') && texts.includes('--entrypoint')) {
        const verb = texts.findIndex((text, index) => index > at && /^s3(api)?$/.test(text ?? ''));
        return verb === -1 ? at : verb - 1;
    }
    // Somebody's own word before a command: `with_backoff aws s3 cp …`.
    const isOwn = name !== '' && !shell_speaking.test(name) && !isTool(name);
    if (isOwn && !runners.has(name)) {
        const inner = texts.findIndex((text, index) => index > at && isTool(text?.replace(/^.*\//, '') ?? '') && /^(s3|s3api|cp|mv|sync|put|get|del|rm)$/.test(texts[index + 1] ?? ''));
        return inner === -1 ? at : inner;
    }
    if (!runners.has(name))
        return at;
    const shell = texts.findIndex((text, index) => index > at && /^(\S*\/)?(ba|z|da)?sh$/.test(text ?? '') && /^-\w*c\w*$/.test(texts[index + 1] ?? ''));
    if (shell !== -1)
        return shell;
    const inner = texts.findIndex((text, index) => index > at && (/^(\S*\/)?(aws|s[345]cmd)$/.test(text ?? '') || /(^|\/)aws-cli(:\S+)?$/.test(text ?? '')) && /^(s3|s3api|-\S+|cp|mv|sync|put|get)$/.test(texts[index + 1] ?? ''));
    return inner === -1 ? at : inner;
}
/** Commands that only say what they are given. */
const shell_speaking = /^(echo|printf|print|grep|egrep|which|type|man|alias|test|\[|cat|tee|git|say|note|title|header|step|msg|message|notify)$|log(?!in)|warn|err|info|debug|die|fail|usage|assert/i;
function isTool(name) {
    return name === 'aws' || /^s[345]cmd$/.test(name) || name === 'rclone' || name === 'gsutil';
}
/** What stands in a command for what it is run on: xargs names it, parallel knows parts of it, elsewhere it is `{}`. */
function filledTokens(before) {
    const at = before.findIndex((text) => text?.startsWith('-I'));
    const named = at === -1 ? undefined : before[at]?.slice(2) || before[at + 1];
    if (before.some((text) => /^(\S*\/)?parallel$/.test(text ?? '')))
        return ['{/.}', '{//}', '{/}', '{.}', '{#}', '{%}', '{1}', '{2}', '{3}'];
    return before.includes('xargs') && named ? [named] : [];
}
/** A word in which something stands for each of a text. */
function withHoles(value, token, hole) {
    if (value.kind === 'join')
        return { kind: 'join', parts: value.parts.map((part) => withHoles(part, token, hole)) };
    if (value.kind !== 'text' || !value.value.includes(token))
        return value;
    return { kind: 'join', parts: value.value.split(token).flatMap((text, index) => (index === 0 ? [{ kind: 'text', value: text }] : [hole, { kind: 'text', value: text }])) };
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
    return /(^|\/)(aws|s[345]cmd)$/.test(name);
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
/** Whether a text, quoted or not, is no word by itself: none, several, or an option. */
function isSeveralWords(text) {
    const quote = text.charAt(0);
    const inside = text.length > 1 && /["']/.test(quote) && text.endsWith(quote) ? text.slice(1, -1) : text;
    return inside === '' || inside.startsWith('-') || /\s/.test(inside);
}
/** A text without the newlines at its end, written as such or as `\n`. */
function withoutLastLines(text) {
    let end = text.length;
    for (;;) {
        if (text[end - 1] === '\n')
            end -= 1;
        else if (end > 1 && text.startsWith('\\n', end - 2))
            end -= 2;
        else
            return text.slice(0, end);
    }
}
/** The variables that a script gives a text which is no word by itself: none, several, or an option. */
function severalWordsOf(script) {
    const names = new Set();
    const nodes = [script];
    for (let node = nodes.pop(); node; node = nodes.pop()) {
        const { name, value } = node;
        if (node.type === 'Assignment' && typeof name === 'string' && (value === undefined || (typeof value.text === 'string' && isSeveralWords(value.text) && !/^\$\(|^`/.test(value.text))))
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
/** A copy between two places that begin with variables: which of them is in S3, their names may tell. */
function withSides(call) {
    const operands = call.args.filter((arg) => arg.name === undefined).slice(0, 2);
    if (!/^aws s3\.(cp|mv|sync)$/.test(call.name) || operands.length < 2)
        return call;
    const names = operands.map(({ value }) => leadingName(value));
    if (names.includes(undefined))
        return call;
    const sides = names.map((name) => /bucket|s3|(^|_)ur[il]s?($|_)/i.test(name ?? ''));
    return sides[0] === sides[1] ? call : { ...call, args: [...call.args, { name: sides[0] ? 'source-in-s3' : 'in-s3', value: { kind: 'text', value: 'true' } }] };
}
/** The variable that a word begins with. */
function leadingName(value) {
    if (value.kind === 'name')
        return value.name;
    if (value.kind === 'join' && value.parts[0])
        return leadingName(value.parts[0]);
    return undefined;
}
/** Names of variables that hold options. */
const optionName = /opt|arg|flag|param|extra|dry|quiet|verbose|debug|profile|region|endpoint|acl|sse|exclude|include|delete/i;
function operandsOf({ args }) {
    return args.filter((arg) => arg.name === undefined).length;
}
/** How many operands a command of a tool takes. */
function neededBy({ name }) {
    return /\.(cp|mv|sync|copy|copyto|move|moveto|put)$/.test(name) ? 2 : 1;
}
/** The name of a variable that is a whole word, without quotes. */
function bareVariable({ text }) {
    return /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})$/.exec(text)?.slice(1).find((name) => name !== undefined);
}
/** The file of a step that redirections write to. */
function writtenFile(redirects) {
    for (const each of redirects) {
        const file = each.type === 'Redirect' ? (0,step_outputs/* stepFile */.nr)(each.target) : undefined;
        if (file)
            return file;
    }
    return undefined;
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
    const written = withoutLastLines(format.value);
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
/** Pieces as one text: what stands in quotes goes on without them. */
function joinOf(pieces) {
    const parts = [];
    for (const piece of pieces.flatMap((each) => (each.kind === 'join' && !each.isSum ? each.parts : [each]))) {
        const last = parts.at(-1);
        if (piece.kind === 'text' && last?.kind === 'text')
            parts[parts.length - 1] = { kind: 'text', value: last.value + piece.value };
        else
            parts.push(piece);
    }
    const [only] = parts;
    return parts.length === 1 && only ? only : parts.length === 0 ? { kind: 'text', value: '' } : { kind: 'join', parts };
}
/** A word cut at a character, wherever that is written. */
function cutAt(value, separator) {
    if (value.kind === 'text')
        return value.value.split(separator).map((each) => ({ kind: 'text', value: each }));
    if (value.kind !== 'join' || value.isSum)
        return [value];
    const pieces = [[]];
    for (const part of value.parts) {
        for (const [index, piece] of cutAt(part, separator).entries()) {
            if (index > 0)
                pieces.push([]);
            pieces.at(-1)?.push(piece);
        }
    }
    return pieces.map((parts) => ({ kind: 'join', parts }));
}
function shell_withoutStart(value, length) {
    if (value.kind === 'text')
        return { kind: 'text', value: value.value.slice(length) };
    if (value.kind !== 'join' || !value.parts[0])
        return value;
    return { kind: 'join', parts: [shell_withoutStart(value.parts[0], length), ...value.parts.slice(1)] };
}
/** Lowers a shell script. */
function lowerShell(path, written, files) {
    const problems = [];
    // Where Terraform fills a script in, `$${name}` is the shell's own.
    const text = written.replace(/\$\$(?=\{[A-Za-z_]\w*\})/g, '$');
    const lineAt = (0,detect_form/* createLineFinder */.NJ)(text);
    return { path, language: 'shell', body: wholeScript(path, written, lowerScript(text, lineAt, problems), files), problems };
}
/** A script with what it is filled in and run with, and what it runs others with. */
function wholeScript(path, text, body, files) {
    return [...(0,script_runs/* runScript */.j3)(path, text, (0,terraform_templates/* filledScript */.s)(path, text, body, files), files), ...(0,script_runs/* ranScripts */._l)(body)];
}
/** Lowers a Dockerfile: `RUN` as shell, `ENV` as assignments. */
function lowerDocker(path, text) {
    const statements = [];
    const problems = [];
    const lines = text.split('\n');
    for (let at = 0; at < lines.length; at += 1) {
        const first = at;
        const pieces = [];
        let last = lines[at].trimEnd();
        while (last.endsWith('\\') && at + 1 < lines.length) {
            at += 1;
            pieces.push(last.slice(0, -1));
            const more = lines[at];
            // A comment between the lines of an instruction is none of them: https://docs.docker.com/reference/dockerfile/#format
            last = /^\s*#/.test(more) ? '\\' : more.trimEnd();
        }
        let line = [...pieces, last].join('\n');
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
            if (/^\s*RUN\s+(?:--\w+(?:=\S+)?\s+)*<<\S+(?:\s+(?:\S*\/)?(?:ba|da)?sh)?\s*$/i.test(line))
                statements.push(...lowerScript(script, (offset) => start + lineAt(offset), problems));
            line = line.replace(opener, '');
        }
        const instruction = /^\s*(?:ONBUILD\s+|HEALTHCHECK\s+(?:--\S+\s+)*(?=CMD\s))?(RUN|ENV|CMD|ENTRYPOINT)\s+(?:--\w+(?:=\S+)?\s+)*([\s\S]*)$/i.exec(line);
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


/***/ }),

/***/ 76133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ namesGiven),
/* harmony export */   LO: () => (/* binding */ inputVariable),
/* harmony export */   Qh: () => (/* binding */ outputVariable),
/* harmony export */   To: () => (/* binding */ givenTo),
/* harmony export */   VE: () => (/* binding */ environmentName),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   xm: () => (/* binding */ valueIn)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88473);
/** What YAML gives the commands that stand in it: `env:` of a workflow, a job or a step, `environment:`, and the variables of a container. */


const variableName = /^[A-Za-z_]\w*$/;
/** Every name that some `env:` of a document gives a value. */
function namesGiven(root) {
    const names = new Set();
    const nodes = [root];
    for (let node = nodes.pop(); nodes.length > 0 || node; node = nodes.pop()) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node)) {
            for (const [name] of variablesOf(node))
                names.add(name);
            for (const { value } of node.items)
                if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(value))
                    nodes.push(value);
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node))
            for (const item of node.items)
                if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(item) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(item))
                    nodes.push(item);
    }
    return names;
}
/**
 * The environment inside of a map.
 * @param isChanged whether a command may give a variable another value for those that follow it
 */
function within(outer, map, isChanged) {
    const own = variablesOf(map);
    if (own.length === 0)
        return outer;
    const inner = new Map(outer);
    // A step's own come last.
    const isStep = map.has('run');
    const given = new Map();
    for (const [name, value] of own) {
        const before = new Map([...outer, ...[...given].map(([each, values]) => [each, oneOf(values)])]);
        given.set(name, [...(given.get(name) ?? []), value === undefined || (!isStep && isChanged(name)) ? _form_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5 : valueIn(value, before)]);
    }
    for (const [name, values] of given)
        inner.set(name, oneOf(values));
    return inner;
}
/** One of several values, as a matrix has them. */
function oneOf(values) {
    return values.length === 1 ? values[0] : { kind: 'choice', tests: [], options: values };
}
/** What a script is given of what it names: what others are given is unknown to it. */
function givenTo(script, environment, names, line) {
    return [...names].flatMap((name) => (script.includes(name) ? [{ kind: 'assign', target: { kind: 'name', name }, value: environment.get(name) ?? _form_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5, line }] : []));
}
/** The headings of variables: of GitHub, of compose and CircleCI, of GitLab, CodeBuild and Azure, of Ansible and Task. */
const headings = new Set(['env', 'environment', 'variables', 'vars']);
function variablesOf(map) {
    return map.items.flatMap(({ key, value }) => {
        const heading = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key) ? key.value : undefined;
        if (heading === 'strategy' && (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(value))
            return matrixOf(value.get('matrix', true));
        if (!headings.has(heading))
            return [];
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(value)) {
            // What CodeBuild and Travis put between: `env: {variables: …}`, `env: {global: […]}`.
            const inner = heading === 'env' ? (value.get('variables', true) ?? value.get('global', true)) : undefined;
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(inner))
                return inner.items.flatMap((each) => entry(each.key, each.value, false));
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(inner))
                return inner.items.flatMap((each) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(each) ? assignmentsIn(String(each.value)) : []));
            return value.items.flatMap((each) => entry(each.key, each.value, heading === 'environment'));
        }
        // A container's: `- name: FOLDER`, `value: daily`; compose's: `- FOLDER=daily`.
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(value))
            return [];
        return value.items.flatMap((each) => {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(each))
                return entry(each.get('name', true), each.get('value', true), false);
            return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(each) ? assignmentsIn(String(each.value)) : [];
        });
    });
}
/** `NAME=a`, of Travis several: `NAME=a OTHER="b c"`. */
function assignmentsIn(text) {
    const all = [...text.matchAll(/(?:^|\s)(\w+)=("[^"]*"|'[^']*'|[^\s"']*)(?=\s+\w+=|\s*$)/g)];
    const [, name, whole] = /^(\w+)=(.*)$/s.exec(text) ?? [];
    if (name === undefined || whole === undefined)
        return [];
    return all.length > 1 && all.map((match) => match[0]).join('').length === text.length ? all.map((match) => [match[1], (match[2] ?? '').replace(/^(["'])(.*)\1$/s, '$2')]) : [[name, whole.replace(/^(["'])(.*)\1$/s, '$2')]];
}
/** The variable that stands for `matrix.name` in a script. */
function matrixName(name) {
    return `__matrix_${name.replaceAll('-', '_')}`;
}
/** A matrix: each of its names has any of its values. */
function matrixOf(matrix) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(matrix))
        return [];
    return matrix.items.flatMap(({ key, value }) => {
        const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key) ? String(key.value) : '';
        if (name === 'exclude')
            return [];
        // More of them, with names that the others may lack.
        if (name === 'include')
            return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(value) ? value.items.flatMap((each) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(each) ? each.items.flatMap((own) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(own.key) ? [[matrixName(String(own.key.value)), (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(own.value) ? String(own.value.value) : undefined]] : [])) : [])) : [];
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(value) ? value.items.map((each) => [matrixName(name), (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(each) ? String(each.value) : undefined]) : [[matrixName(name), undefined]];
    });
}
/** @param isUpper whether only names in capitals are variables: a deployment's `environment:` has a name and an address */
function entry(key, value, isUpper) {
    const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key) ? String(key.value) : '';
    if (!variableName.test(name) || (isUpper && /[a-z]/.test(name)))
        return [];
    // GitLab's may be described: `FOLDER: {value: daily, description: …}`.
    const own = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(value) ? value.get('value', true) : value;
    return [[name, (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(own) && own.value !== null ? String(own.value) : undefined]];
}
/** A value with what is filled in before a command sees it: `${{ env.OTHER }}` is another variable, the rest is unknown. */
function valueIn(text, outer) {
    const parts = text.split(/(\$\{\{[\s\S]{0,400}?\}\}|\{\{[\s\S]{0,400}?\}\}|(?<!\$)\(\([^()]{0,400}\)\)|<<[^<>]{0,400}>>|\$\{[^}]{0,400}\}|\$\([^)]{0,400}\)|\$\w+)/).map((piece, index) => {
        if (index % 2 === 0)
            return { kind: 'text', value: piece };
        const name = environmentName(piece) ?? /^(?:\$\{?(\w+)\}?|\$\((\w+)\))$/.exec(piece)?.slice(1).find((each) => each !== undefined);
        return (name === undefined ? undefined : outer.get(name)) ?? _form_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5;
    });
    const [only] = parts;
    return parts.length === 1 && only ? only : { kind: 'join', parts };
}
/** The variable that stands for `${{ steps.id.outputs.name }}` and `${{ needs.job.outputs.name }}`. */
function outputVariable(of, giver, name) {
    return `__${of}_${giver}_${name}`.replaceAll('-', '_');
}
/** The variable that stands for `${{ inputs.name }}`. */
function inputVariable(name) {
    return `__inputs_${name}`.replaceAll('-', '_');
}
/** `NAME` of `${{ env.NAME }}`, of Ansible's `{{ NAME }}` and Task's `{{.NAME}}`; what stands for `${{ matrix.NAME }}`. */
function environmentName(expression) {
    const [, kind, name] = /^\$\{\{\s*(env|matrix)\.([\w-]+)\s*\}\}$/.exec(expression) ?? [];
    if (name !== undefined)
        return kind === 'matrix' ? matrixName(name) : name;
    const [, input] = /^\$\{\{\s*inputs\.([\w-]+)\s*\}\}$/.exec(expression) ?? [];
    if (input !== undefined)
        return inputVariable(input);
    const [, of, giver, output] = /^\$\{\{\s*(steps|needs)\.([\w-]+)\.outputs\.([\w-]+)\s*\}\}$/.exec(expression) ?? [];
    if (of !== undefined)
        return outputVariable(of, giver ?? '', output ?? '');
    return /^\{\{\s*\.?(\w+)\s*\}\}$/.exec(expression)?.[1];
}


/***/ }),

/***/ 36062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bC: () => (/* binding */ StepOutputs),
/* harmony export */   lD: () => (/* binding */ writtenName),
/* harmony export */   nr: () => (/* binding */ stepFile)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89962);
/* harmony import */ var _step_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76133);
/** What a step of a workflow hands to those after it: `echo "name=value" >> "$GITHUB_OUTPUT"`, variables in `GITHUB_ENV`, a job's outputs. */



/** The file that a redirection, or the operand of `tee`, names: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
function stepFile(word) {
    return /^"?\$\{?(GITHUB_OUTPUT|GITHUB_ENV)\}?"?$/.exec(word?.text ?? '')?.[1];
}
/**
 * What a line says of a name: `name=value`, in the older way `::set-output name=name::value`.
 * @param said what is printed
 * @param file where it goes
 */
function writtenName(said, file, files) {
    const start = leading(said);
    const [older, olderName] = /^::set-output name=([\w-]+)::/.exec(start) ?? [];
    if (older !== undefined)
        return { name: variableOf(files.GITHUB_OUTPUT, olderName ?? ''), value: behind(said, older.length) };
    const [whole, name] = file === undefined ? [] : (/^([A-Za-z_][\w-]*)=/.exec(start) ?? []);
    return whole === undefined || file === undefined ? undefined : { name: variableOf(files[file], name ?? ''), value: behind(said, whole.length) };
}
function variableOf(prefix, name) {
    return `${prefix}${name.replaceAll('-', '_')}`;
}
function leading(value) {
    if (value.kind === 'text')
        return value.value;
    return value.kind === 'join' && value.parts[0] ? leading(value.parts[0]) : '';
}
function behind(value, length) {
    if (value.kind === 'text')
        return { kind: 'text', value: value.value.slice(length) };
    const [first, ...others] = value.kind === 'join' ? value.parts : [];
    return first ? { kind: 'join', parts: [behind(first, length), ...others] } : value;
}
/** What the steps so far have handed on. */
class StepOutputs {
    job = '';
    step = '';
    /** Whether the step at hand runs in some cases only. */
    isConditional = false;
    own = new Map();
    ofJobs = new Map();
    text;
    /** @param text the workflow's */
    constructor(text) {
        this.text = text;
    }
    /** Whether a script's text may hand something on that is asked for. */
    mayWrite(script) {
        return (/GITHUB_OUTPUT|::set-output/.test(script) && /\.outputs\./.test(this.text)) || script.includes('GITHUB_ENV');
    }
    /** A map is entered: a job, or a step of one. */
    enter(map, around) {
        const [above, parent] = [around.at(-2), around.at(-1)];
        if (above === 'jobs' && map.has('steps'))
            [this.job, this.own] = [parent ?? '', new Map()];
        if (parent !== 'steps')
            return;
        const id = map.get('id', true);
        this.step = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(id) ? String(id.value) : '';
        this.isConditional = map.has('if');
    }
    /** The names that the script of the step at hand writes by. */
    get files() {
        return { GITHUB_OUTPUT: `__given_${word(this.job)}_${word(this.step)}_`, GITHUB_ENV: `__set_${word(this.job)}_` };
    }
    /** A script was read: what it is seen to write is there for those after it. */
    note(statements, environment) {
        const { GITHUB_OUTPUT: outputs, GITHUB_ENV: variables } = this.files;
        (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .eachNode */ .u)(statements, ({ kind, target }) => {
            const name = kind === 'assign' && target?.kind === 'name' ? (target.name ?? '') : '';
            if (this.step !== '' && name.startsWith(outputs))
                this.own.set((0,_step_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .outputVariable */ .Qh)('steps', this.step, name.slice(outputs.length)), { kind: 'name', name });
            if (!name.startsWith(variables))
                return;
            const variable = name.slice(variables.length);
            const before = this.isConditional ? (this.own.get(variable) ?? environment.get(variable)) : undefined;
            this.own.set(variable, before ? { kind: 'choice', tests: [], options: [before, { kind: 'name', name }] } : { kind: 'name', name });
        });
    }
    /** A job is left: its outputs are there for the jobs that need it. */
    leave(map, around, valueOf) {
        const outputs = map.get('outputs', true);
        if (around.at(-2) !== 'jobs' || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(outputs))
            return [];
        return outputs.items.flatMap(({ key, value }) => {
            const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key) ? String(key.value) : '';
            // Nothing but what a step is seen to give.
            const asked = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(value) ? (0,_step_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentName */ .VE)(String(value.value)) : undefined;
            if (asked === undefined || !this.own.has(asked))
                return [];
            const variable = `__job_${word(this.job)}_${word(name)}`;
            this.ofJobs.set((0,_step_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .outputVariable */ .Qh)('needs', this.job, name), { kind: 'name', name: variable });
            return [{ kind: 'assign', target: { kind: 'name', name: variable }, value: valueOf(String(value.value)), line: 1 }];
        });
    }
    /** An environment with all of it. */
    within(environment) {
        return this.own.size + this.ofJobs.size === 0 ? environment : new Map([...environment, ...this.ofJobs, ...this.own]);
    }
    get names() {
        return [...this.ofJobs.keys(), ...this.own.keys()];
    }
}
function word(name) {
    return name.replace(/\W/g, '_');
}


/***/ }),

/***/ 78421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ fillings),
/* harmony export */   s: () => (/* binding */ filledScript)
/* harmony export */ });
/* harmony import */ var _terraform_syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59317);

/** The name, in the form of a Terraform file, of what it fills a script with: a list with what each call gives. */
function nameOf(script) {
    return `filled ${script}`;
}
/** The name that stands for one call's values in a script. */
const filling = '__filling';
/** What a file of Terraform fills scripts with, by the scripts' paths. */
function fillings(path, body, lower) {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    const found = new Map();
    const add = (file, values) => {
        const script = file && pathOf(file, folder);
        if (script === undefined || !values)
            return;
        const before = found.get(script) ?? { line: values.line, values: [] };
        found.set(script, before);
        before.values.push(lower(values));
    };
    function visit(source, depth) {
        if (source.kind === 'call' && source.name === 'templatefile')
            add(source.arguments[0], source.arguments[1]);
        if (depth < 40)
            for (const each of (0,_terraform_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .L)(source))
                visit(each, depth + 1);
    }
    function walk(each, depth) {
        for (const value of each.attributes.values())
            visit(value, 0);
        for (const block of each.blocks) {
            const template = block.body.attributes.get('template');
            // The older way: https://github.com/hashicorp/terraform-provider-template/blob/main/website/docs/d/file.html.md
            if (block.type === 'data' && block.labels[0] === 'template_file' && template?.kind === 'call' && template.name === 'file')
                add(template.arguments[0], block.body.attributes.get('vars'));
            if (depth < 8)
                walk(block.body, depth + 1);
        }
    }
    walk(body, 0);
    return [...found].map(([script, { line, values }]) => ({ kind: 'assign', target: { kind: 'name', name: nameOf(script) }, value: { kind: 'list', items: values }, line }));
}
/** The path of a file that is named from the module's folder. */
function pathOf(source, folder) {
    const parts = source.kind === 'literal' ? [source.text] : source.kind === 'template' ? source.parts : [];
    const written = parts.map((part) => (typeof part === 'string' ? part : /^path\.(module|root|cwd)$/.test(part.code) ? '.' : '\0')).join('');
    return written === '' || written.includes('\0') ? undefined : normalised(folder, written);
}
function normalised(folder, written) {
    const parts = [];
    for (const part of `${folder}/${written}`.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}
const known = new WeakMap();
/** The files of Terraform that may fill a script, by its path. Their texts tell: they are parsed when a value is needed. */
function fillersOf(files) {
    const before = known.get(files);
    if (before)
        return before;
    const fillers = new Map();
    for (const [path, file] of files) {
        if (!/\.(tf|tofu)$/.test(path))
            continue;
        const { text } = file;
        if (!/\btemplatefile\b|"template_file"/.test(text))
            continue;
        const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
        for (const script of new Set([...text.matchAll(/\b(?:template)?file\(\s*"(?:\$\{path\.(?:module|root|cwd)\})?([^"${}\n]{1,300})"/g)].map((match) => normalised(folder, match[1]))))
            fillers.set(script, [...(fillers.get(script) ?? []), path]);
    }
    known.set(files, fillers);
    return fillers;
}
/** The statements of a script, done with what each call fills it with; what one call gives stays together. */
function filledScript(path, text, body, files) {
    const names = new Set([...text.matchAll(/(?<!\$)\$\{([A-Za-z_]\w*)\}/g)].map((match) => match[1]));
    const fillers = names.size === 0 || !files ? [] : (fillersOf(files).get(path) ?? []);
    if (fillers.length === 0)
        return body;
    const imports = fillers.map((module, index) => ({ kind: 'import', import: { module, names: [{ name: nameOf(path), as: `${filling}${index}` }], line: 1 } }));
    const values = [...names].map((name) => ({
        kind: 'assign',
        target: { kind: 'name', name },
        value: { kind: 'call', callee: { kind: 'member', object: { kind: 'name', name: filling }, name: 'get' }, args: [{ value: { kind: 'text', value: name } }, { value: { kind: 'other', parts: [] } }], line: 1 },
        line: 1,
    }));
    const calls = { kind: 'list', items: fillers.map((_, index) => ({ kind: 'spread', value: { kind: 'name', name: `${filling}${index}` } })) };
    return [...imports, { kind: 'loop', bindings: [{ target: { kind: 'name', name: filling }, iterable: calls }], tests: [], body: [...values, ...body] }];
}


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
