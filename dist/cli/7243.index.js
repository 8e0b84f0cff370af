export const id = 7243;
export const ids = [7243];
export const modules = {

/***/ 97975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ mayHoldSteps),
/* harmony export */   X: () => (/* binding */ scriptMarkers)
/* harmony export */ });
/** Which YAML and JSON files may run a command that names S3, or point at an object: asked of their text, before a parser for them is loaded. */
/** Keys of JSON that holds steps or templates. */
const jsonKeys = /"(AWSTemplateFormatVersion|Resources|CodeUri|S3Key|States|containerDefinitions|Location)"/;
/** Commands and pointers. Reading YAML costs a second for two megabytes: only where one of them stands. */
const commands = /aws[\s\S]{0,80}?\bs3|s3[an]?:\/\/|s3api|s[345]cmd|S3Key|CodeUri|TemplateURL|ScriptLocation|--s3-|s3[\w-]{0,100}?(?:action|deploy|sync|upload|cache)|provider: s3|plugins\/s3|aws\.s3_|aws_s3:|s3Sync|type: s3\b|AWS::|aws-sdk:s3|states:::s3|S3(?:Up|Down)load@|awsSubCommand|\bs3:\s*\n|[\w/-]\.(?:ba)?sh\s+\S|\buses:\s*["']?\.\//;
/** What a script says that is worth reading. */
const scriptMarkers = /s3|sam |\.(?:ba)?sh\b/;
/**
 * Whether a file may hold steps or pointers.
 * @param path relative to the repo
 */
function mayHoldSteps(path, text) {
    if (/(?:^|\/)package\.json$/.test(path))
        return mayRunScripts(text);
    if (path.endsWith('.json') && !jsonKeys.test(text))
        return false;
    return commands.test(text);
}
/** Of a package only the scripts are run; what it depends on is no command. */
function mayRunScripts(text) {
    try {
        const { scripts = {} } = JSON.parse(text);
        return Object.values(scripts).some((each) => scriptMarkers.test(String(each)));
    }
    catch {
        return commands.test(text);
    }
}


/***/ }),

/***/ 97243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  detect: () => (/* binding */ detect),
  hasMarker: () => (/* reexport */ detect_candidates/* hasMarker */.xY),
  isCandidate: () => (/* reexport */ detect_candidates/* isCandidate */.qn)
});

;// CONCATENATED MODULE: ./lib/detect/draft.js
/** What one call does, before it has a place in a file: an access to a bucket and to keys, and the actions of IAM that it takes. */
/** Said of a client that speaks to a server of somebody else. */
const foreignEndpoint = 'endpoint is not AWS';
/** Actions that are not the plain ones of their access; by the call's name in lower case without `_`, `Command`, `Input`, `Request`. */
const specialActions = {
    getobjecttagging: ['s3:GetObjectTagging'],
    getobjectacl: ['s3:GetObjectAcl'],
    getobjectattributes: ['s3:GetObject', 's3:GetObjectAttributes'],
    getobjecttorrent: ['s3:GetObjectTorrent'],
    getobjectretention: ['s3:GetObjectRetention'],
    getobjectlegalhold: ['s3:GetObjectLegalHold'],
    putobjecttagging: ['s3:PutObjectTagging'],
    putobjectacl: ['s3:PutObjectAcl'],
    putobjectretention: ['s3:PutObjectRetention'],
    putobjectlegalhold: ['s3:PutObjectLegalHold'],
    deleteobjecttagging: ['s3:DeleteObjectTagging'],
    abortmultipartupload: ['s3:AbortMultipartUpload'],
    restoreobject: ['s3:RestoreObject'],
    listobjectversions: ['s3:ListBucketVersions'],
    listmultipartuploads: ['s3:ListBucketMultipartUploads'],
    listparts: ['s3:ListMultipartUploadParts'],
};
/** The IAM actions of a call, https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations.html ("Permissions" of each). */
function actionsOf(name, kind) {
    const bare = name.replaceAll('_', '').replace(/(Command|Input|Request|WithContext|Pages)$/, '').toLowerCase();
    const special = specialActions[bare];
    if (special)
        return special;
    return [{ R: 's3:GetObject', W: 's3:PutObject', L: 's3:ListBucket', D: 's3:DeleteObject' }[kind]];
}
/** The most specific single pattern over several: what they share at their start and end, cut at a separator. */
function generalise(patterns) {
    const [first = '*', ...others] = patterns;
    if (others.length === 0)
        return first;
    let start = first;
    let end = first;
    for (const other of others) {
        let same = 0;
        while (same < start.length && start[same] === other[same])
            same += 1;
        start = start.slice(0, same);
        same = 0;
        while (same < end.length && end[end.length - 1 - same] === other[other.length - 1 - same])
            same += 1;
        end = end.slice(end.length - same);
    }
    start = start.slice(0, start.lastIndexOf('/') + 1);
    const cut = end.search(/[./]/);
    end = cut === -1 ? '' : end.slice(cut);
    const shortest = Math.min(...patterns.map((pattern) => pattern.length));
    if (start.length + end.length > shortest)
        end = '';
    return `${start}*${end}`.replace(/\*{2,}/g, '*');
}

;// CONCATENATED MODULE: ./lib/detect/accesses.js
/** From remembered calls to accesses: a wrapper's callers count instead of its body wherever they say more. */

/** What a call says, to be compared with what its callers say. */
function statementsOf(drafts) {
    return new Set(drafts.map((draft) => `${draft.access} ${draft.bucket ?? ''} ${draft.keys.join('|')}`));
}
/** @param beside what stands for others among the callers of the same call, by which they are below it */
function judge(node, resolver, beside = new Map()) {
    const { drafts, name } = resolver.drafts(node);
    const { direct, below } = nestedCallers(node);
    const children = [...direct.map((child) => judge(child, resolver, below)), ...(beside.get(node) ?? []).map((child) => judge(child, resolver, beside))];
    const own = statementsOf(drafts);
    const hasNews = children.some((child) => child.hasNews || addsTo(child, own, drafts));
    return { node, name, drafts, children, hasNews };
}
/** A call's callers: what follows by an injected object alone stands for those whose calls follow from the same. */
function nestedCallers({ children }) {
    const inPlace = new Map();
    for (const child of children)
        if (child.isInPlace && child.from)
            inPlace.set(child.from, [...(inPlace.get(child.from) ?? []), child]);
    const below = new Map();
    if (inPlace.size === 0)
        return { direct: children, below };
    const direct = [];
    for (const child of children) {
        let at = child.isInPlace ? child.from?.parent : child.from;
        while (at && !inPlace.has(at))
            at = at.parent;
        const above = at ? (inPlace.get(at) ?? []) : [];
        for (const each of above)
            below.set(each, [...(below.get(each) ?? []), child]);
        if (above.length === 0)
            direct.push(child);
    }
    return { direct, below };
}
/** Whether a caller's call says something its callee's body does not: a key, a bucket where none was known, or which of several accesses it is. */
function addsTo(child, own, drafts) {
    if (child.drafts.length > 0 && drafts.some(({ access }) => !child.drafts.some((each) => each.access === access)))
        return true;
    for (const draft of child.drafts) {
        const said = `${draft.access} ${draft.bucket ?? ''} ${draft.keys.join('|')}`;
        if (own.has(said))
            continue;
        const isSameKey = drafts.some((each) => each.access === draft.access && each.keys.join('|') === draft.keys.join('|') && (draft.bucket === null || each.bucket === draft.bucket));
        if (!isSameKey)
            return true;
    }
    return false;
}
/**
 * All accesses of the calls that were seen.
 * @param mayBeCalledUnseen whether a function has callers that do not name it: what its body says counts beside what its callers say
 * @param lineOf the line of a command in what a call is given
 * @returns accesses in the order of file and line, and what is wholly unknown about some
 */
function findAccesses(resolver, mayBeCalledUnseen, lineOf = (_file, line, _command) => line) {
    const found = [];
    let origin = '';
    function list(judged, via, counted) {
        const { node } = judged;
        for (const draft of judged.drafts) {
            const isForeign = node.note !== undefined || draft.note === foreignEndpoint;
            const note = node.note ?? draft.note;
            const keys = withoutCovered(draft.keys);
            const access = {
                file: node.file,
                // What a function is given by its callers is written where they are.
                line: draft.command === undefined || via === 'wrapper-call' ? node.line : lineOf(node.file, node.line, draft.command),
                access: draft.access,
                actions: draft.actions,
                bucket: draft.bucket,
                key: generalise(keys),
                ...(keys.length > 1 ? { alternatives: keys } : {}),
                via: via === 'direct' && draft.isUri ? 'uri' : via,
                call: judged.name,
                language: node.language,
                counted: counted && !isForeign,
                ...(note ? { note } : {}),
            };
            found.push({ access, origin });
        }
    }
    function listCallers(parent, isCalledAbove = false) {
        const said = statementsOf(parent.drafts);
        // What closures that nobody calls would do says nothing where others are seen to be called.
        const isCalled = isCalledAbove || parent.children.some(({ node, children }) => (node.closure === undefined ? children.length === 0 : resolver.isTold(node)));
        for (const child of parent.children) {
            if (child.node.closure !== undefined && isCalled)
                continue;
            if (!child.hasNews) {
                list(child, 'wrapper-call', !resolver.isReplaced(child.node) || isCalledUnseen(child));
                continue;
            }
            // A wrapper of the wrapper that only hands on is not worth a line.
            const isOpen = isCalledUnseen(child);
            if (isOpen || addsTo(child, said, parent.drafts))
                list(child, 'wrapper-call', isOpen);
            listCallers(child, isCalled);
        }
    }
    function isCalledUnseen({ node }) {
        return node.within !== undefined && mayBeCalledUnseen(node.within);
    }
    for (const root of resolver.roots) {
        const judged = judge(root, resolver);
        origin = `${root.file}:${root.line}`;
        if (!judged.hasNews)
            list(judged, 'direct', !resolver.isReplaced(root) || isCalledUnseen(judged));
        else {
            list(judged, 'wrapper-body', isCalledUnseen(judged));
            listCallers(judged);
        }
    }
    const accesses = merged(found);
    const unresolved = accesses
        .filter((access) => access.counted && access.key === '*' && !access.alternatives)
        .map(({ file, line, call }) => ({ file, line, reason: `the key of \`${call}\` is not told by the code` }));
    return { accesses, unresolved };
}
/** Drops patterns that another of the same call covers. */
function withoutCovered(keys) {
    if (keys.length < 2)
        return keys;
    return keys.filter((key, index) => !keys.some((other, at) => at !== index && other.includes('*') && matches(other, key) && (!matches(key, other) || at < index)));
}
/** Whether a pattern covers another: the other's `*` is a letter that only `*` takes. */
function matches(pattern, needed) {
    let at = 0;
    let star = -1;
    let mark = 0;
    let index = 0;
    while (index < needed.length) {
        if (pattern[at] === '*') {
            star = at;
            mark = index;
            at += 1;
        }
        else if (pattern[at] === needed[index]) {
            at += 1;
            index += 1;
        }
        else if (star !== -1) {
            at = star + 1;
            mark += 1;
            index = mark;
        }
        else
            return false;
    }
    while (pattern[at] === '*')
        at += 1;
    return at === pattern.length;
}
/** One access per place and kind: alternatives of the same call are put together. */
function merged(found) {
    const byPlace = new Map();
    for (const { access, origin } of found) {
        const place = [origin, access.file, access.line, access.access, access.bucket ?? '', access.call, access.via, access.counted, ...access.actions].join('\0');
        const before = byPlace.get(place);
        if (!before) {
            byPlace.set(place, access);
            continue;
        }
        const keys = withoutCovered([...new Set([...(before.alternatives ?? [before.key]), ...(access.alternatives ?? [access.key])])]);
        const actions = [...new Set([...before.actions, ...access.actions])];
        const { alternatives: _, ...rest } = before;
        byPlace.set(place, { ...rest, actions, key: generalise(keys), ...(keys.length > 1 ? { alternatives: keys } : {}) });
    }
    // Two ways from one line to the same keys are one access.
    const distinct = new Map();
    for (const access of byPlace.values()) {
        const said = [access.file, access.line, access.access, access.bucket ?? '', access.counted, ...(access.alternatives ?? [access.key])].join('\0');
        const before = distinct.get(said);
        distinct.set(said, before ? { ...before, actions: [...new Set([...before.actions, ...access.actions])] } : access);
    }
    return [...distinct.values()].sort((left, right) => compare(left.file, right.file) || left.line - right.line || compare(left.access, right.access) || compare(left.key, right.key));
}
function compare(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/detect/candidates.js
var detect_candidates = __webpack_require__(33285);
// EXTERNAL MODULE: ./lib/detect/import-text.js
var import_text = __webpack_require__(85876);
;// CONCATENATED MODULE: ./lib/detect/imported-files.js
/** What files import and which wrappers they may call, told from their text before they are parsed. */


/** How many files that only hand on are looked through from a file to what it calls. */
const maximumBarrels = 2;
/** The files of the repo that each file imports, as its text shows it; looked at once. */
class ImportedFiles {
    #project;
    #texts;
    /** The files of Go in each folder. */
    #folders = new Map();
    #known = new Map();
    constructor(project, files) {
        this.#project = project;
        this.#texts = new Map(files.map((file) => [file.path, file]));
    }
    of(path) {
        const known = this.#known.get(path);
        if (known)
            return known;
        const language = (0,detect_candidates/* languageOf */.eX)(path) ?? '';
        const modules = (0,import_text/* importedModules */.i5)(language, this.#texts.get(path)?.text ?? '');
        const found = new Set(modules.flatMap((module) => this.#project.resolveImport(path, language, module) ?? []));
        this.#known.set(path, found);
        return found;
    }
    /** Whether what one file imports may be of another: a barrel or a package hands on what it imports itself. */
    reaches(path, home, depth = 0) {
        const imported = this.of(path);
        return imported.has(home) || (depth < maximumBarrels && [...imported].some((each) => this.#project.handsOn(each) && this.reaches(each, home, depth + 1)));
    }
    /** Whether a file of Go imports a package, which is a folder. */
    importsFolder(path, folder) {
        return [...this.of(path)].some((each) => folderOf(each) === folder);
    }
    /** Whether a package that a file imports may hand it an object of a type of another package: a variable, a field, what a function gives. */
    isHanded(path, folder, type) {
        const folders = new Set([...this.of(path)].map(folderOf));
        return [...folders].some((each) => this.#ofFolder(each).some((file) => (0,import_text/* namesWord */.vo)(file.text, type) && this.importsFolder(file.path, folder)));
    }
    #ofFolder(folder) {
        if (this.#folders.size === 0) {
            for (const file of this.#texts.values())
                if ((0,detect_candidates/* languageOf */.eX)(file.path) === 'go')
                    this.#folders.set(folderOf(file.path), [...(this.#folders.get(folderOf(file.path)) ?? []), file]);
        }
        return this.#folders.get(folder) ?? [];
    }
    /** The same files, each behind those of them that it imports. */
    inOrder(paths) {
        const open = new Set(paths);
        const ordered = [];
        const place = (path) => {
            if (!open.delete(path))
                return;
            for (const imported of this.of(path))
                place(imported);
            ordered.push(path);
        };
        for (const path of paths)
            place(path);
        return ordered;
    }
    /** Whether a file imports what a wrapper is in, and names it or makes the object it is a method of. */
    mayCall(path, wrappers) {
        const text = this.#texts.get(path)?.text ?? '';
        const language = (0,detect_candidates/* languageOf */.eX)(path);
        return wrappers.some(({ file: home, name, className, isHeld, interfaces }) => {
            if ((0,detect_candidates/* languageOf */.eX)(home) !== language)
                return false;
            const isNamed = (0,import_text/* namesWord */.vo)(text, name);
            if (isNamed && interfaces?.some((each) => (0,import_text/* namesWord */.vo)(text, each)))
                return true;
            // A package is its folder.
            // A package may hold an object for all who import it.
            if (language === 'go' && !isNamed)
                return className !== undefined && /^var\b/m.test(text) && (0,import_text/* namesWord */.vo)(text, className) && this.importsFolder(path, folderOf(home));
            if (language === 'go')
                return folderOf(path) === folderOf(home) || this.importsFolder(path, folderOf(home)) || (className !== undefined && this.isHanded(path, folderOf(home), className));
            // A class of the same package needs no import.
            if (language === 'java')
                return isNamed && (0,import_text/* namesWord */.vo)(text, className ?? name);
            if (isNamed || (className !== undefined && (0,import_text/* makesObject */.TQ)(text, className)))
                return this.reaches(path, home);
            // The default export has any name.
            return language === 'javascript' && className === undefined && !isHeld && importsDefault(text, stemOf(home)) && this.of(path).has(home);
        });
    }
}
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function folderName(path) {
    return path.split('/').at(-2) ?? '';
}
/** The name a file is imported by. */
function stemOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
    return name === 'index' ? folderName(path) : name;
}
/** Whether a file takes the default export of another, which it may call by any name. */
function importsDefault(text, stem) {
    return text.includes(`/${stem}`) && text.split('\n').some((line) => line.includes(`/${stem}`) && /^\s*(?:import\s+\w+|(?:const|let|var)\s+\w+\s*=)/.test(line));
}

;// CONCATENATED MODULE: ./lib/detect/resolve/budget.js
/** Steps a file's own run may take: about a second. */
const maximumSteps = 1_500_000;
/** Steps a file may take that is opened for what others import from it. */
const openingSteps = 300_000;
/** Steps of all files together. */
const maximumTotal = 24_000_000;
/** How deep calls and substitutions nest: no input overflows the stack. */
const maximumNested = 100;
/** How many names are followed to another, from file to file or within Terraform's module, before the first is known. */
const maximumFollowed = 300;
/** Each file has its share of the work: one that eats much does not starve the others. */
function beginShare(context, limit) {
    context.steps = 0;
    context.limit = Math.min(limit, Math.max(0, maximumTotal - context.total));
    context.isExhausted = false;
}
/**
 * Does work with a share of its own, in the midst of another's: a file that is opened for what was asked last must not be left half read.
 * @param path the file; where its share is used up, whoever asked is cut off too
 */
function withShare(context, limit, path, work) {
    const { steps, limit: outer, isExhausted } = context;
    beginShare(context, limit);
    const result = work();
    const asked = context.frame?.module.path;
    if (context.isExhausted && asked !== undefined)
        context.cutOff.add(asked);
    endShare(context, path);
    Object.assign(context, { steps, limit: outer, isExhausted });
    return result;
}
/** Ends a share; where it was used up, the file counts as cut off. */
function endShare(context, path) {
    context.total += context.steps;
    if (context.isExhausted)
        context.cutOff.add(path);
}
/**
 * Follows a name to where it is defined, and from there to the next: no chain of imports overflows the stack.
 * @param otherwise what stands for the end of a chain that is too long; who asked counts as cut off
 */
function followed(context, otherwise, work) {
    if (context.followedDepth >= maximumFollowed) {
        if (context.frame)
            context.cutOff.add(context.frame.module.path);
        return otherwise;
    }
    context.followedDepth += 1;
    const result = work();
    context.followedDepth -= 1;
    return result;
}
/** Takes steps from the share in hand. False once it is used up. */
function spend(context, amount = 1) {
    context.steps += amount;
    if (context.steps > context.limit)
        context.isExhausted = true;
    return !context.isExhausted;
}

;// CONCATENATED MODULE: ./lib/detect/fact.js
/** Facts about values that are worked out once and kept with the value itself. */
/** Gives back what it is handed, so that a class built on it adds its fields to that. */
class Given {
    constructor(object) {
        return object;
    }
}
/**
 * Makes a fact that is kept as a private field of any object: a `WeakMap` of millions is four times as slow to fill and to read, and slow
 * to collect besides. A copy (`{ ...value }`) does not have it. https://tc39.es/ecma262/#sec-privatefieldadd
 */
function makeFact() {
    return class extends Given {
        #fact;
        constructor(object, fact) {
            super(object);
            this.#fact = fact;
        }
        static of(object) {
            return #fact in object ? object.#fact : undefined;
        }
        static keep(object, fact) {
            if (#fact in object)
                object.#fact = fact;
            else
                new this(object, fact);
        }
    };
}

;// CONCATENATED MODULE: ./lib/detect/value.js
/** What an expression may stand for: text with holes, alternatives, lists, functions, library objects; and how such values combine. */

const unknownValue = { kind: 'unknown' };
const nothingValue = { kind: 'nothing' };
const absentValue = { kind: 'nothing', isAbsent: true };
const separator = { kind: 'separator' };
/** One that what leads nowhere before it goes with: `path.join('.', 'a')` is `a`, and so it is where a caller gives the `.`. */
const cleanedSeparator = { kind: 'separator', isCleaned: true };
/** How many alternatives are kept apart; beyond it the varying part is unknown. */
const maximumAlternatives = 64;
const maximumTextLength = 2048;
const maximumParts = 64;
const maximumJoined = 256;
let choices = 0;
function value_text(value) {
    return { kind: 'text', parts: value === '' ? [] : [value.length > maximumTextLength ? value.slice(0, maximumTextLength) : value] };
}
/** The string of a text without holes. */
function literalOf(value) {
    if (value?.kind !== 'text')
        return undefined;
    let literal = '';
    for (const part of value.parts) {
        if (typeof part !== 'string')
            return part.kind === 'separator' ? literalOf(settle(value)) : undefined;
        literal += part;
    }
    return literal;
}
/** A separator becomes `/`, or nothing where the text before it ends in one. */
function settle(value) {
    const parts = [];
    let isStart = true;
    for (const part of value.parts) {
        if (typeof part !== 'string' && part.kind === 'separator') {
            let last = parts.at(-1);
            if (part.isCleaned && typeof last === 'string') {
                const isFirst = parts.length === 1;
                last = parts[parts.length - 1] = (isFirst ? last.replace(/^(?:\.\/)+/, '') : last).replace(isFirst ? /(^|\/)\.$/ : /(\/)\.\/?$/, '$1');
                isStart = isFirst && last === '';
            }
            if (isStart || (typeof last === 'string' && last.endsWith('/')))
                continue;
            parts.push('/');
            continue;
        }
        if (part !== '')
            isStart = false;
        parts.push(part);
    }
    return normalText(parts);
}
/** Joins neighbours: strings with strings, unknown with unknown. */
function normalText(parts) {
    const normal = [];
    for (const part of parts) {
        const last = normal.at(-1);
        if (typeof part === 'string') {
            if (part === '')
                continue;
            if (typeof last === 'string')
                normal[normal.length - 1] = last.length > maximumTextLength ? last : last + part;
            else
                normal.push(part);
        }
        else if (part.kind === 'unknown' && typeof last === 'object' && last.kind === 'unknown') {
            if ((part.note && !last.note) || (part.isPath && !last.isPath) || (part.cutIn !== undefined && last.cutIn === undefined))
                normal[normal.length - 1] = { ...last, ...part };
        }
        else
            normal.push(part);
        if (normal.length > maximumParts) {
            normal.length = maximumParts;
            normal.push(unknownValue);
            break;
        }
    }
    return { kind: 'text', parts: normal };
}
/** One of several values; equal ones count once, `nothing` only if there is nothing else. */
function choose(options) {
    const flat = [];
    const seen = new Set();
    let sawNothing = false;
    for (const option of options) {
        if (option.kind === 'choice' && missing.of(option))
            sawNothing = true;
        for (const each of option.kind === 'choice' ? option.options : [option]) {
            if (each.kind === 'nothing') {
                sawNothing = true;
                continue;
            }
            const key = identity(each);
            if (seen.has(key))
                continue;
            seen.add(key);
            flat.push(each);
        }
    }
    // `name = ''` before it is known: what is unknown may be empty too.
    if (flat.some((each) => each.kind === 'unknown')) {
        const empty = flat.findIndex((each) => each.kind === 'text' && each.parts.length === 0);
        if (empty !== -1)
            flat.splice(empty, 1);
    }
    if (flat.length === 0)
        return sawNothing ? nothingValue : unknownValue;
    if (flat.length === 1)
        return sawNothing ? orNothing(flat[0]) : flat[0];
    if (flat.length > maximumAlternatives)
        return unknownValue;
    // The same choice joined with itself over a branch stays the same choice.
    const isOfOne = options.every((option, at) => option.kind === 'choice' && (at === 0 || option.id === options[0].id));
    for (const option of isOfOne ? options : []) {
        if (option.kind !== 'choice' || option.options.length !== flat.length)
            continue;
        const own = new Set(option.options.map(identity));
        if (flat.every((each) => own.has(identity(each))))
            return sawNothing ? orNothing(option) : option;
    }
    choices += 1;
    const chosen = { kind: 'choice', id: choices, options: flat };
    return sawNothing ? orNothing(chosen) : chosen;
}
/** How many ways are told apart in which several values were given together. */
const maximumWays = 12;
/**
 * Values by name that were given together in each of several ways: texts go on varying together.
 * @param ways what each way gives
 * @param names those to tell
 * @param merge gives what a name may be of what it is in each way, where that varies by itself
 */
function chooseTogether(ways, names, merge) {
    const chosen = new Map();
    const together = [];
    for (const name of names) {
        const values = ways.flatMap((way) => way.get(name) ?? []);
        const isVarying = values.length === ways.length && ways.length <= maximumWays && values.every((value) => value.kind === 'text' && !missing.of(value)) && values.some((value) => value !== values[0]) && new Set(values.map(identity)).size > 1;
        if (isVarying)
            together.push([name, values]);
        else
            chosen.set(name, merge(values));
    }
    if (together.length > 1)
        choices += 1;
    for (const [name, options] of together)
        chosen.set(name, together.length > 1 ? { kind: 'choice', id: choices, options } : merge(options));
    return chosen;
}
/** Values that may be missing: what is taken in their place is another possibility. Only where that is asked, as by `a or b`, it matters. */
const missing = makeFact();
/** A text, a dict or one of several values that may not be there. */
function orNothing(value) {
    if (value.kind !== 'text' && value.kind !== 'dict' && value.kind !== 'choice')
        return value;
    if (missing.of(value))
        return value;
    const marked = { ...value };
    missing.keep(marked, true);
    return marked;
}
/** Whether a value may not be there. */
function mayBeNothing(value) {
    return value.kind === 'nothing' || missing.of(value) === true;
}
/** Applies a function to each option; the options keep varying together with what they came from. */
function mapChoice(value, apply) {
    return value.kind === 'choice' ? optionsOf(value, value.options.map(apply)) : apply(value);
}
/** What a choice becomes whose options become others, in their order. */
function optionsOf(value, options) {
    const isMissing = missing.of(value);
    if (options.some((option) => option.kind === 'choice'))
        return choose(isMissing ? [...options, nothingValue] : options);
    if (options.every((option) => option.kind === 'unknown'))
        return options[0] ?? unknownValue;
    const chosen = { kind: 'choice', id: value.id, options };
    return isMissing ? orNothing(chosen) : chosen;
}
function listOf(items, each) {
    return each ? { kind: 'list', items, each } : { kind: 'list', items };
}
/** How many choices were made so far: those made since then can be told from those before. */
function choicesMade() {
    return choices;
}
/** The identity of a choice that is made anew. */
function nextChoice() {
    choices += 1;
    return choices;
}
const objectIds = makeFact();
let nextObject = 0;
function objectId(object) {
    let id = objectIds.of(object);
    if (id === undefined) {
        nextObject += 1;
        id = nextObject;
        objectIds.keep(object, id);
    }
    return id;
}
const identities = makeFact();
/** Longer than this a value is only equal to itself. */
const maximumIdentity = 400;
/** A key under which equal values are equal. Worked out once for each value. */
function identity(value) {
    // What is short to spell out takes less than to be remembered.
    if (value.kind === 'unknown' || value.kind === 'nothing' || value.kind === 'external' || value.kind === 'module' || (value.kind === 'text' && value.parts.length < 2))
        return spellOut(value);
    const known = identities.of(value);
    if (known !== undefined)
        return known;
    const whole = spellOut(value);
    const key = whole.length > maximumIdentity ? `#${objectId(value)}` : whole;
    identities.keep(value, key);
    return key;
}
function spellOut(value) {
    switch (value.kind) {
        case 'text':
            return `t${value.parts.map((part) => (typeof part === 'string' ? JSON.stringify(part) : part.kind === 'separator' ? '/' : identity(part))).join('+')}`;
        case 'unknown':
            return `?${value.note ?? ''}${value.cutIn === undefined ? '' : '!'}`;
        case 'nothing':
            return value.isAbsent ? '-' : '0';
        case 'choice':
            return `c(${value.options.map((option) => identity(option)).join('|')})`;
        case 'list':
            return `[${value.items.slice(0, 50).map((item) => identity(item)).join(',')};${value.each ? identity(value.each) : ''}]`;
        case 'dict':
            return `{${[...value.entries].slice(0, 50).map(([key, item]) => `${key}:${identity(item)}`).join(',')};${value.rest ? identity(value.rest) : ''}}`;
        case 'external':
            return `x${value.path}`;
        case 'module':
            return `m${value.path}`;
        case 'method':
            return `M${identity(value.receiver)}.${value.name}`;
        case 'library':
            return `L${value.type}(${Object.entries(value.slots).map(([key, slot]) => `${key}:${identity(slot)}`).join(',')})${value.note ?? ''}${value.origin ? objectId(value.origin) : ''}`;
        case 'function':
            return `f${objectId(value.form)}${value.receiver ? identity(value.receiver) : ''}${(value.given ?? []).map((arg) => `,${arg.name ?? ''}=${identity(arg.value)}`).join('')}${[...(value.closed ?? [])].map(([owner, bound]) => `;${objectId(owner)}${[...bound].map(([name, each]) => `,${name}=${identity(each)}`).join('')}`).join('')}`;
        case 'class':
            return `k${objectId(value.form)}`;
        case 'term':
            switch (value.op) {
                case 'import':
                    return `i${value.path} ${value.name}`;
                case 'typed':
                    return `${identity(value.type)}()`;
                case 'parameter':
                    return `p${objectId(value.owner)}.${value.name}`;
                case 'receiver':
                    return `r${objectId(value.owner.form)}`;
                case 'member':
                    return `${identity(value.object)}.${value.name}`;
                case 'index':
                    return `${identity(value.object)}[${identity(value.index)}]`;
                case 'items':
                    return `${identity(value.object)}[]`;
                default:
                    return `${identity(value.callee)}(${value.args.map((arg) => `${arg.name ?? ''}=${identity(arg.value)}`).join(',')})`;
            }
        default:
            return `#${objectId(value)}`;
    }
}
/** The text parts a value contributes to a concatenation, once choices are taken apart. */
function partsOf(value) {
    switch (value.kind) {
        case 'text':
            return value.parts;
        case 'term':
        case 'unknown':
            return [value];
        case 'method':
            return [isCut(value.receiver) ? value.receiver : unknownValue];
        default:
            return [unknownValue];
    }
}
/**
 * Concatenates, with alternatives multiplied out up to a limit; beyond it a varying part becomes a hole.
 * @param values what is joined, in order
 * @param isPath whether a `/` goes between them, once
 */
function join(all, isPath = false) {
    // No key has this many parts: what is beyond is cut off, as a hole.
    const values = all.length > maximumJoined ? [...all.slice(0, maximumJoined), unknownValue] : all;
    let rows = [{ parts: [], picks: new Map() }];
    let isFirst = true;
    // The picked rows stay one choice only if one choice made them all.
    const used = [];
    for (const value of values) {
        const gap = isPath && !isFirst ? [isPath === 'cleaned' ? cleanedSeparator : separator] : [];
        isFirst = false;
        if (value.kind !== 'choice') {
            const parts = partsOf(value);
            rows = rows.map((row) => ({ parts: [...row.parts, ...gap, ...parts], picks: row.picks }));
            continue;
        }
        const isKnown = used.some((each) => each.id === value.id);
        if (!isKnown && rows.length * value.options.length > maximumAlternatives) {
            rows = rows.map((row) => ({ parts: [...row.parts, ...gap, unknownValue], picks: row.picks }));
            continue;
        }
        if (!isKnown)
            used.push({ id: value.id, count: value.options.length });
        const next = [];
        for (const row of rows) {
            const picked = row.picks.get(value.id);
            for (const [index, option] of value.options.entries()) {
                if (picked !== undefined && picked !== index)
                    continue;
                next.push({ parts: [...row.parts, ...gap, ...partsOf(option)], picks: picked === undefined ? new Map(row.picks).set(value.id, index) : row.picks });
            }
        }
        rows = next;
    }
    const texts = rows.map((row) => normalText(row.parts));
    if (texts.length === 1)
        return texts[0];
    const only = used.length === 1 ? used[0] : undefined;
    if (only && only.count === texts.length)
        return { kind: 'choice', id: only.id, options: texts };
    return choose(texts);
}
/** The values that a value is put together from; of objects of the repo and of functions none. */
function partsWithin(value) {
    switch (value.kind) {
        case 'text':
            return value.parts.filter((part) => typeof part === 'object' && part.kind === 'term');
        case 'choice':
            return value.options;
        case 'list':
            return value.each ? [...value.items, value.each] : value.items;
        case 'dict':
            return value.rest ? [...value.entries.values(), value.rest] : [...value.entries.values()];
        case 'library':
            return Object.values(value.slots);
        case 'method':
            return [value.receiver];
        case 'term':
            if (value.op === 'call')
                return [value.callee, ...value.args.map((arg) => arg.value)];
            if (value.op === 'index')
                return [value.object, value.index];
            return value.op === 'member' || value.op === 'items' ? [value.object] : [];
        default:
            return [];
    }
}
/**
 * What a value waits for, in bits: a file that was not opened, a caller of the function around it, and of which function that is, as far
 * as so few bits can tell.
 */
const fileBit = 1;
const callerBit = 2;
const ownerBits = 28;
const waiting = makeFact();
/** Whether anything in the value is not known yet. Worked out once for each value. */
function isSymbolic(value) {
    return waitsFor(value) !== 0;
}
/** Whether anything in the value waits for a caller: the rest can be known by opening files. */
function waitsForCaller(value) {
    return (waitsFor(value) & callerBit) !== 0;
}
/** The bit of a function or class that something waits for; others may have the same. */
function ownerBit(owner) {
    return 1 << (2 + (objectId(owner) % ownerBits));
}
/** What is filled in by bindings, as a mask for `waitsForAnyOf`. */
function ownersOf(bindings) {
    let mask = 0;
    for (const owner of bindings.keys())
        mask |= ownerBit(owner);
    return mask;
}
/** Whether a value may wait for what such bindings fill in; where it does not, it is left as it is. */
function waitsForAnyOf(value, owners) {
    return (waitsFor(value) & owners) !== 0;
}
function waitsFor(value) {
    if (value.kind === 'unknown' || value.kind === 'nothing' || value.kind === 'external' || value.kind === 'class' || value.kind === 'module')
        return 0;
    // To look through a plain text takes less than to remember it.
    if (value.kind === 'text' && !value.parts.some(isTerm))
        return 0;
    const known = waiting.of(value);
    if (known !== undefined)
        return known;
    // Values do not hold themselves; should one ever, it holds nothing new.
    waiting.keep(value, 0);
    const found = waitsWithin(value);
    waiting.keep(value, found);
    return found;
}
function isTerm(part) {
    return typeof part !== 'string' && part.kind === 'term';
}
function waitsWithin(value) {
    let found = 0;
    switch (value.kind) {
        case 'text':
            for (const part of value.parts)
                if (typeof part !== 'string' && part.kind === 'term')
                    found |= waitsFor(part);
            return found;
        case 'choice':
            for (const option of value.options)
                found |= waitsFor(option);
            return found;
        case 'list':
            for (const item of value.items)
                found |= waitsFor(item);
            return value.each ? found | waitsFor(value.each) : found;
        case 'dict':
            for (const item of value.entries.values())
                found |= waitsFor(item);
            return value.rest ? found | waitsFor(value.rest) : found;
        case 'method':
            return waitsFor(value.receiver);
        case 'library':
            for (const slot of Object.values(value.slots))
                found |= waitsFor(slot);
            return found;
        case 'function':
            for (const arg of value.given ?? [])
                found |= waitsFor(arg.value);
            for (const bound of value.closed?.values() ?? [])
                for (const each of bound.values())
                    found |= waitsFor(each);
            return value.receiver ? found | waitsFor(value.receiver) : found;
        case 'instance':
            for (const field of value.fields.values())
                found |= waitsFor(field);
            for (const bound of value.bindings.values())
                for (const each of bound.values())
                    found |= waitsFor(each);
            return value.standsFor ? found | waitsFor(value.standsFor) : found;
        case 'term':
            return termWaitsFor(value);
        default:
            return 0;
    }
}
function termWaitsFor(term) {
    switch (term.op) {
        case 'import':
        case 'typed':
            return fileBit;
        case 'parameter':
            return callerBit | ownerBit(term.owner);
        case 'receiver':
            return callerBit | ownerBit(term.owner.form);
        case 'index':
            return waitsFor(term.object) | waitsFor(term.index);
        case 'call':
            return term.args.reduce((found, arg) => found | waitsFor(arg.value), waitsFor(term.callee));
        default:
            return waitsFor(term.object);
    }
}
/** Whether a value is a part of what grew too large to be kept. */
function isCut(value) {
    return value.kind === 'unknown' && value.cutIn !== undefined;
}
/** The files in which parts of a value grew too large to be kept. */
function cutsIn(value, depth = 0) {
    if (depth > 6)
        return [];
    const inside = (each) => cutsIn(each, depth + 1);
    switch (value.kind) {
        case 'unknown':
            return value.cutIn === undefined ? [] : [value.cutIn];
        case 'text':
            return value.parts.flatMap((part) => (typeof part === 'object' && part.kind === 'unknown' && part.cutIn !== undefined ? [part.cutIn] : []));
        case 'choice':
            return value.options.flatMap(inside);
        case 'list':
            return [...value.items, ...(value.each ? [value.each] : [])].flatMap(inside);
        case 'dict':
            return [...value.entries.values(), ...(value.rest ? [value.rest] : [])].flatMap(inside);
        case 'library':
            return Object.values(value.slots).flatMap(inside);
        case 'method':
            return inside(value.receiver);
        default:
            return [];
    }
}
/** The notes found in a value's holes. */
function notesOf(value, depth = 0) {
    if (!value || depth > 4)
        return [];
    if (value.kind === 'unknown')
        return value.note ? [value.note] : [];
    if (value.kind === 'text')
        return value.parts.flatMap((part) => (typeof part === 'object' && part.kind === 'unknown' && part.note ? [part.note] : []));
    if (value.kind === 'choice')
        return value.options.flatMap((option) => notesOf(option, depth + 1));
    return [];
}
/**
 * Writes a value as key patterns: each hole is `*`, neighbouring holes one `*`.
 * @returns at least one pattern; several where the value is one of several
 */
function patternsOf(value) {
    if (value === undefined)
        return ['*'];
    if (value.kind === 'choice') {
        const all = new Set(value.options.filter((option) => option.kind !== 'nothing').flatMap(patternsOf));
        if (all.has('*'))
            return ['*'];
        return [...all];
    }
    if (value.kind === 'list') {
        const items = value.each ? [...value.items, value.each] : value.items;
        if (items.length === 0)
            return ['*'];
        return patternsOf(choose(items));
    }
    if (value.kind !== 'text')
        return ['*'];
    let pattern = '';
    for (const part of settle(value).parts) {
        if (typeof part === 'string')
            pattern += part;
        else if (!pattern.endsWith('*'))
            pattern += '*';
    }
    return [pattern];
}
/** Splits each alternative of a text at its first `/` (after `scheme`, if given). Undefined where it is not such a text. */
function splitUri(value) {
    if (value.kind !== 'text')
        return undefined;
    const settled = settle(value);
    const first = settled.parts[0];
    if (typeof first !== 'string')
        return undefined;
    const match = /^([a-z][a-z0-9+]*):\/\/|^\/vsis3(?:_streaming)?\//.exec(first);
    if (!match)
        return undefined;
    const rest = [first.slice(match[0].length), ...settled.parts.slice(1)];
    const { head, tail } = splitFirst(rest);
    return { scheme: match[1] ?? 's3', bucket: head, key: tail };
}
/** `bucket/key` taken apart at the first known `/`. */
function splitPath(value) {
    if (value.kind !== 'text')
        return { bucket: unknownValue, key: unknownValue };
    const { head, tail } = splitFirst(settle(value).parts);
    return { bucket: head, key: tail };
}
/**
 * The key in a URI whose start is not known. That start has the scheme and the bucket in it, and may have any part of the key besides:
 * what follows is only the key's from the next `/` on, and anything may stand before it.
 */
function afterUnknownRoot(value) {
    if (value.kind !== 'text')
        return unknownValue;
    const { parts } = settle(value);
    for (const [index, part] of parts.entries()) {
        if (typeof part !== 'string')
            continue;
        const rest = parts.slice(index + 1);
        // `{scheme}://{bucket}/{key}`
        if (index > 0 && part.startsWith('://'))
            return splitFirst([part.slice(3), ...rest]).tail;
        const at = part.indexOf('/');
        if (at !== -1)
            return normalText([unknownValue, part.slice(at + 1), ...rest]);
    }
    return unknownValue;
}
function splitFirst(parts) {
    const head = [];
    for (const [index, part] of parts.entries()) {
        const at = typeof part === 'string' ? part.indexOf('/') : -1;
        if (typeof part !== 'string' || at === -1) {
            head.push(part);
            continue;
        }
        head.push(part.slice(0, at));
        // `s3://$SETTINGS_PATH/x`: the bucket, and the start of the key.
        const isPath = head.some((each) => typeof each !== 'string' && each.kind === 'unknown' && each.isPath);
        return { head: isPath ? unknownValue : normalText(head), tail: normalText([...(isPath ? [unknownValue] : []), part.slice(at + 1), ...parts.slice(index + 1)]) };
    }
    // No `/` in sight: where there is a hole, the key is inside it.
    const hasHole = head.some((part) => typeof part !== 'string');
    return hasHole ? { head: unknownValue, tail: unknownValue } : { head: normalText(head), tail: value_text('') };
}
/**
 * What follows the last known `/`: a file's name. An unknown end, as a listed key has, may hold a `/` itself: then nothing of the name is known.
 * What was put behind a folder as a part of its own, and has a known start, is a name.
 */
function lastSegment(value) {
    if (value.kind !== 'text')
        return unknownValue;
    const own = value.parts.slice(value.parts.findLastIndex((part) => typeof part !== 'string' && part.kind === 'separator') + 1);
    if (own.length < value.parts.length && typeof own[0] === 'string' && own[0] !== '' && !own.some((part) => typeof part === 'string' && part.includes('/')))
        return normalText(own);
    const { parts } = settle(value);
    if (parts.length > 1 && typeof parts.at(-1) !== 'string')
        return unknownValue;
    for (let index = parts.length - 1; index >= 0; index -= 1) {
        const part = parts[index];
        if (typeof part === 'string' && part.includes('/'))
            return normalText([part.slice(part.lastIndexOf('/') + 1), ...parts.slice(index + 1)]);
    }
    return value;
}
/** What comes before the last `/`, as far as it is known. */
function parentPath(value) {
    if (value.kind !== 'text')
        return unknownValue;
    const { parts } = settle(value);
    for (let index = parts.length - 1; index >= 0; index -= 1) {
        const part = parts[index];
        // A hole after the last known `/` may hold one itself.
        if (typeof part !== 'string')
            return normalText([...parts.slice(0, index), unknownValue]);
        const at = part.lastIndexOf('/');
        if (at !== -1)
            return normalText([...parts.slice(0, index), part.slice(0, at)]);
    }
    return value_text('');
}
/** Changes the known start of a text. */
function mapStart(value, change) {
    if (value.kind !== 'text')
        return value;
    const first = value.parts[0];
    return typeof first === 'string' ? normalText([change(first), ...value.parts.slice(1)]) : value;
}
/** Changes the known end of a text. */
function mapEnd(value, change) {
    if (value.kind !== 'text')
        return value;
    const last = value.parts.at(-1);
    return typeof last === 'string' ? normalText([...value.parts.slice(0, -1), change(last)]) : value;
}
/** Digits alone: a number, or a text that looks like one. */
function mayBeNumber(value) {
    return value.kind === 'choice' ? value.options.some(mayBeNumber) : /^\d+(\.\d+)?$/.test(literalOf(value) ?? '');
}
/** Whether something in a text, or its emptiness, tells that it is no number. */
function isSurelyText(value) {
    if (value.kind === 'choice')
        return value.options.every(isSurelyText);
    return value.kind === 'text' && (value.parts.length === 0 || value.parts.some((part) => (typeof part === 'string' ? /[^\d.]/.test(part) : part.kind === 'separator')));
}
/** A text that keeps growing in a loop: what it was, then anything. */
function growing(value) {
    if (value.kind === 'list' || value.kind === 'dict')
        return value;
    return join([value, unknownValue]);
}
const pathName = /(?:^|_|(?<=[a-z]))(?:path|prefix|dir|directory|root|folder|location|ur[il])$/i;
/** What is known by its name alone: a hole, which may hold a `/` where the name says so. */
function namedHole(name, hole = unknownValue) {
    return pathName.test(name) && !/bucket/i.test(name) ? { ...hole, isPath: true } : hole;
}

;// CONCATENATED MODULE: ./lib/detect/lists.js
/** Lists changed in place: what each method that changes one leaves of it. */

/** How many items are kept in their places. */
const maximumItems = 200;
/** The same items, in whatever places and however often. */
function anyOf(list, more = []) {
    const all = [...list.items, ...(list.each ? [list.each] : []), ...more];
    return all.length === 0 ? listOf([]) : listOf([], choose(all));
}
const atEnd = (list, args, items) => {
    const spread = args.filter((arg) => arg.spread).map(({ value }) => (value.kind === 'list' ? value : listOf([], items(value))));
    if (spread.length === 0)
        return list.each || list.items.length + args.length > maximumItems ? anyOf(list, args.map((arg) => arg.value)) : listOf([...list.items, ...args.map((arg) => arg.value)]);
    return args.reduce((whole, arg) => joined(whole, arg.spread ? spread.shift() : listOf([arg.value])), list);
};
const allAtEnd = (list, args, items) => args.reduce((whole, { value }) => joined(whole, value.kind === 'list' ? value : listOf([], items(value))), list);
const atStart = (list, args) => (args.some((arg) => arg.spread) ? anyOf(list, args.map((arg) => arg.value)) : listOf([...args.map((arg) => arg.value), ...list.items], list.each));
const withoutLast = (list) => (list.each ? anyOf(list) : listOf(list.items.slice(0, -1)));
const withoutFirst = (list) => (list.each ? anyOf(list) : listOf(list.items.slice(1)));
const changedAnyhow = (list, args) => anyOf(list, args.map((arg) => arg.value));
/** Whether a value is a list, or one of several. */
function isLists(value) {
    return value.kind === 'list' || (value.kind === 'choice' && value.options.every((each) => each.kind === 'list'));
}
/** The same items in whatever order. */
function inAnyOrder(list) {
    return list.items.length < 2 ? list : anyOf(list);
}
/** The items from the last to the first. */
function turnedRound(list) {
    return list.each ? anyOf(list) : listOf([...list.items].reverse());
}
/** Two lists, one behind the other. */
function joined(first, second) {
    if (first.each)
        return anyOf(first, [...second.items, ...(second.each ? [second.each] : [])]);
    return first.items.length + second.items.length > maximumItems ? anyOf(first, [...second.items, ...(second.each ? [second.each] : [])]) : listOf([...first.items, ...second.items], second.each);
}
/** The methods that change a list, of any language: the names do not clash. */
const methods = {
    append: atEnd,
    push: atEnd,
    add: (list, args, items) => (args.length > 1 ? inserted(list, args) : atEnd(list, args, items)),
    addLast: atEnd,
    offer: atEnd,
    extend: allAtEnd,
    // Of a set.
    update: allAtEnd,
    extendleft: (list, args, items) => anyOf(list, args.map(({ value }) => items(value))),
    addAll: (list, args, items) => (args.length > 1 ? anyOf(list, [items(args[1]?.value ?? listOf([]))]) : allAtEnd(list, args, items)),
    unshift: atStart,
    appendleft: atStart,
    addFirst: atStart,
    insert: (list, args) => inserted(list, args),
    pop: (list, args, items) => (args.length === 0 ? withoutLast(list, args, items) : literalOf(args[0]?.value) === '0' ? withoutFirst(list, args, items) : anyOf(list)),
    shift: withoutFirst,
    popleft: withoutFirst,
    poll: withoutFirst,
    removeFirst: withoutFirst,
    removeLast: withoutLast,
    reverse: turnedRound,
    sort: inAnyOrder,
    splice: (list, args) => anyOf(list, args.slice(2).map((arg) => arg.value)),
    remove: (list) => anyOf(list),
    removeIf: (list) => anyOf(list),
    delete: (list) => anyOf(list),
    discard: (list) => anyOf(list),
    fill: changedAnyhow,
    copyWithin: (list) => anyOf(list),
    rotate: (list) => anyOf(list),
    clear: () => listOf([]),
};
function inserted(list, args) {
    const [at, ...rest] = args;
    return literalOf(at?.value) === '0' ? listOf([...rest.map((arg) => arg.value), ...list.items], list.each) : anyOf(list, rest.map((arg) => arg.value));
}
/** Whether a method of this name changes the list it is called on. */
function changesList(name) {
    return Object.hasOwn(methods, name);
}
/**
 * A list after a method that changes it.
 * @param items what going over a value gives
 */
function changedList(name, list, args, items) {
    return methods[name]?.(list, args, items) ?? list;
}
/** A list after a place in it was given a value. */
function withItem(list, place, value) {
    const at = Number(literalOf(place) ?? Number.NaN);
    const index = at < 0 ? list.items.length + at : at;
    if (list.each || !Number.isInteger(index) || index < 0 || index >= list.items.length)
        return anyOf(list, [value]);
    return listOf(list.items.map((item, each) => (each === index ? value : item)));
}

;// CONCATENATED MODULE: ./lib/detect/machine.js
/** What functions and methods of standard libraries are given: the resolver's hands, and arguments in order. */

/** How many items a function is called with one by one. */
const maximumTurns = 50;
/** The first of a call's arguments in order. */
const first = (args) => positional(args)[0] ?? unknownValue;
/** A call's arguments in order. */
function positional(args) {
    const values = [];
    for (const arg of args) {
        if (arg.name !== undefined || arg.spread === 'dict')
            continue;
        if (arg.spread === 'list') {
            if (arg.value.kind === 'list' && !arg.value.each)
                values.push(...arg.value.items);
            else
                values.push(unknownValue);
        }
        else
            values.push(arg.value);
    }
    return values;
}
/** A value as a list. */
function asList(value, machine) {
    if (value.kind === 'list')
        return value;
    return listOf([], machine.items(value));
}

;// CONCATENATED MODULE: ./lib/detect/maps.js
/** Maps: objects that are asked for their entries by methods, as Java's and JavaScript's are. They are dicts like any other. */

const empty = { kind: 'dict', entries: new Map() };
/** A map of which nothing is known. */
const maps_open = { kind: 'dict', entries: new Map(), rest: unknownValue };
/** What an entry is found by: a text, or a constant of Java's enums. */
function keyOf(key) {
    return key?.kind === 'instance' ? key.constant : literalOf(key);
}
/** A dict after an entry was set whose name may be one of several, or any. */
function withEntry(dict, key, value) {
    const name = keyOf(key);
    if (name !== undefined)
        return { ...dict, entries: new Map(dict.entries).set(name, value) };
    const names = key.kind === 'choice' ? key.options.map(keyOf) : [undefined];
    const entries = new Map(dict.entries);
    if (names.every((each) => each !== undefined)) {
        // Names and values that vary together: each name has its own.
        const own = key.kind === 'choice' && value.kind === 'choice' && key.id !== undefined && key.id === value.id ? value.options : undefined;
        if (own?.length === names.length && new Set(names).size === names.length) {
            for (const [index, each] of names.entries())
                entries.set(each, own[index]);
            return { ...dict, entries };
        }
        for (const each of names)
            entries.set(each, choose([...(entries.has(each) ? [entries.get(each)] : []), value]));
        return { ...dict, entries };
    }
    for (const [each, entry] of entries)
        entries.set(each, choose([entry, value]));
    return { kind: 'dict', entries, rest: dict.rest ? choose([dict.rest, value]) : value };
}
/** Two maps, of which the second's entries count. */
function together(dict, other) {
    if (other?.kind !== 'dict')
        return { kind: 'dict', entries: new Map([...dict.entries].map(([name, value]) => [name, choose([value, unknownValue])])), rest: unknownValue };
    const rest = dict.rest ?? other.rest;
    return { kind: 'dict', entries: new Map([...dict.entries, ...other.entries]), ...(rest ? { rest: choose([...(dict.rest ? [dict.rest] : []), ...(other.rest ? [other.rest] : [])]) } : {}) };
}
/** `Map.of(k, v, k, v)` */
function ofPairs(args) {
    let dict = empty;
    for (let at = 0; at + 1 < args.length; at += 2)
        dict = withEntry(dict, args[at]?.value ?? unknownValue, args[at + 1]?.value ?? unknownValue);
    return args.some((arg) => arg.spread) ? maps_open : dict;
}
/** A map of entries, each a list of a key and a value. */
function withPairs(entries) {
    let dict = entries.each ? maps_open : empty;
    for (const entry of entries.items)
        dict = entry.kind === 'list' ? withEntry(dict, entry.items[0] ?? unknownValue, entry.items[1] ?? unknownValue) : maps_open;
    return dict;
}
/** A copy of a map, an empty one of some size, or one of entries. */
function copyOf(args) {
    const [from] = args;
    if (!from || from.value.kind === 'nothing' || from.value.kind === 'class' || literalOf(from.value) !== undefined)
        return empty;
    if (from.value.kind === 'list')
        return withPairs(from.value);
    return from.value.kind === 'dict' ? from.value : maps_open;
}
const emptied = () => empty;
const ofOne = (args) => listOf(args.map((arg) => arg.value));
const guava = 'com.google.common.collect';
const kinds = ['HashMap', 'LinkedHashMap', 'TreeMap', 'ConcurrentHashMap', 'ConcurrentSkipListMap', 'Hashtable', 'EnumMap', 'IdentityHashMap', 'WeakHashMap'];
const guavaMaps = ['ImmutableMap', 'ImmutableSortedMap', 'ImmutableBiMap'];
/** What makes maps, by path as imported. */
const mapMakers = {
    Map: copyOf,
    'Map.of': ofPairs,
    'Map.copyOf': copyOf,
    'Map.entry': ofOne,
    'AbstractMap.SimpleEntry': ofOne,
    'AbstractMap.SimpleImmutableEntry': ofOne,
    'Map.ofEntries': (args) => (args.some((arg) => arg.spread) ? maps_open : withPairs(listOf(args.map((arg) => arg.value)))),
    'Collections.emptyMap': emptied,
    'Collections.singletonMap': ofPairs,
    'Collections.unmodifiableMap': copyOf,
    ...Object.fromEntries(kinds.map((kind) => [kind, copyOf])),
    ...Object.fromEntries(['newHashMap', 'newLinkedHashMap', 'newTreeMap', 'newConcurrentMap', 'newEnumMap', 'newHashMapWithExpectedSize'].map((name) => [`${guava}.Maps.${name}`, copyOf])),
    ...Object.fromEntries(guavaMaps.flatMap((kind) => [[`${guava}.${kind}.of`, ofPairs], [`${guava}.${kind}.copyOf`, copyOf], [`${guava}.${kind}.builder`, emptied]])),
};
const set = (dict, [key, value]) => withEntry(dict, key?.value ?? unknownValue, value?.value ?? unknownValue);
const setIfAbsent = (dict, [key, value]) => {
    const name = keyOf(key?.value);
    return name !== undefined && dict.entries.has(name) ? dict : withEntry(dict, key?.value ?? unknownValue, value?.value ?? unknownValue);
};
// What a function gives is not worked out here.
const computed = (dict, [key]) => withEntry(dict, key?.value ?? unknownValue, unknownValue);
/** The methods that change a map. */
const maps_methods = {
    set,
    put: set,
    putIfAbsent: setIfAbsent,
    putAll: (dict, [other]) => together(dict, other?.value),
    computeIfAbsent: computed,
    computeIfPresent: computed,
    compute: computed,
    merge: computed,
    replace: set,
    replaceAll: (dict) => together(dict, undefined),
    clear: () => empty,
};
/** Whether a method of this name changes the map it is called on. An entry that is taken out may have been read before: it stays. */
function changesMap(name) {
    return Object.hasOwn(maps_methods, name);
}
/** A map after a method that changes it; what such a method of a map's builder gives is the same. */
function changedMap(name, dict, args) {
    return maps_methods[name]?.(dict, args) ?? dict;
}
/** The entries of a map, each a list of its key and its value. */
function entriesOf(dict) {
    return listOf([...dict.entries].map(([name, value]) => listOf([value_text(name), value])), dict.rest ? listOf([unknownValue, dict.rest]) : undefined);
}

;// CONCATENATED MODULE: ./lib/detect/text-cuts.js
/** Texts cut at a separator: what is sure to stand before and behind it, whatever stands in a text's holes. */

/** `key.rsplit("/", 1)`: what stands before the last separator, and what behind it. */
function splitLast(value, separator, times) {
    const by = literalOf(separator);
    return mapChoice(value, (each) => {
        const literal = literalOf(each);
        if (by === undefined || by === '' || literalOf(times) !== '1')
            return listOf([], unknownValue);
        if (literal !== undefined && !literal.includes(by))
            return listOf([value_text(literal)]);
        const cut = cutAt(each, value_text(by), 'lastIndexOf');
        return cut.kind === 'list' && cut.items.length === 3 ? listOf([cut.items[0], cut.items[2]]) : cut;
    });
}
/** A text cut in three at the first or last place of a separator: before, the separator, behind. It must be seen that no hole has another one there. */
function cutAt(value, separator, where) {
    const by = literalOf(separator);
    return mapChoice(value, (each) => {
        if (each.kind !== 'text' || by === undefined || by === '')
            return listOf([], unknownValue);
        const { parts } = settle(each);
        const at = where === 'indexOf' ? 0 : parts.length - 1;
        const piece = parts[at] ?? '';
        const place = typeof piece === 'string' ? piece[where](by) : -1;
        if (typeof piece === 'string' && place !== -1) {
            const before = { kind: 'text', parts: [...parts.slice(0, at), piece.slice(0, place)] };
            const behind = { kind: 'text', parts: [piece.slice(place + by.length), ...parts.slice(at + 1)] };
            return listOf([join([before]), value_text(by), join([behind])]);
        }
        const literal = literalOf(each);
        if (literal === undefined)
            return listOf([], unknownValue);
        return listOf(where === 'indexOf' ? [value_text(literal), value_text(''), value_text('')] : [value_text(''), value_text(''), value_text(literal)]);
    });
}
/**
 * One piece of a text that is cut at a separator.
 * @param ofPath what it is of a path, where a hole may hold the last `/`
 * @param isWhole whether all of the text is meant where the separator is not in it: otherwise no language agrees with another
 */
function pieceOf(value, by, where, take, ofPath, isWhole = false) {
    return mapChoice(value, (each) => {
        const literal = literalOf(each);
        if (literal !== undefined && !literal.includes(literalOf(by) ?? literal))
            return isWhole ? value_text(literal) : unknownValue;
        const cut = cutAt(each, by, where);
        if (cut.kind === 'list' && cut.items.length === 3)
            return take(cut.items[0], cut.items[1], cut.items[2]);
        return ofPath && literalOf(by) === '/' ? ofPath(each) : unknownValue;
    });
}
const s3Scheme = /^s3[an]?:\/\/$/;
/**
 * A text cut at each separator: the pieces before its first hole are sure, what is behind them is known as a whole only.
 * @param most how often it is cut at most; what is left stands in the last piece. Undefined where it is cut everywhere
 */
function splitAll(value, separator, most) {
    const by = literalOf(separator);
    return mapChoice(value, (each) => {
        if (each.kind !== 'text' || by === undefined || by === '' || Number.isNaN(most))
            return listOf([], unknownValue);
        const { parts } = settle(each);
        const [head] = parts;
        // No hole holds a scheme: `uri.split("s3://")[1]`.
        if (s3Scheme.test(by) && typeof head === 'string' && head.startsWith(by))
            return listOf([value_text(''), mapStart(each, (known) => known.slice(by.length))]);
        const isWhole = parts.every((part) => typeof part === 'string');
        const pieces = (typeof head === 'string' ? head : '').split(by);
        const sure = isWhole ? pieces : pieces.slice(0, -1);
        const behind = (from) => join([value_text(pieces.slice(from).join(by)), { kind: 'text', parts: typeof head === 'string' ? parts.slice(1) : parts }]);
        if (most !== undefined && sure.length > most)
            return listOf([...sure.slice(0, most).map(value_text), behind(most)]);
        return isWhole ? listOf(sure.map(value_text)) : { ...listOf(sure.map(value_text), unknownValue), cut: { by, rest: behind(sure.length) } };
    });
}
/**
 * Java cuts at an expression, which is mostly a character, into so many pieces at most.
 * https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/lang/String.html#split(java.lang.String,int)
 */
function splitByPattern(value, args) {
    const written = literalOf(args[0]?.value) ?? '';
    const by = /^\\?[^\w\s]$/.test(written) ? written.slice(-1) : /^[\w\s:/,;=&@#%~-]+$/.test(written) ? written : undefined;
    if (by === undefined || (by === written && /[.$|()[{^?*+\\]/.test(by)))
        return listOf([], unknownValue);
    const limit = args[1] ? Number(literalOf(args[1].value) ?? Number.NaN) : 0;
    return limit > 0 || Number.isNaN(limit) ? splitAll(value, value_text(by), limit - 1) : splitAll(value, value_text(by));
}
/** Pieces that are joined again by what they were cut at. */
function joinedAgain({ items, cut }, separator) {
    return cut && literalOf(separator) === cut.by ? join([...items.flatMap((item) => [item, value_text(cut.by)]), cut.rest]) : undefined;
}
/** The last piece. */
function lastPiece({ cut }) {
    return cut && pieceOf(cut.rest, value_text(cut.by), 'lastIndexOf', (_, __, behind) => behind, lastSegment);
}
/** The piece in which the first hole stands: it begins with what is known before that. */
function nextPiece({ cut }) {
    const known = cut?.rest.kind === 'text' ? cut.rest.parts[0] : undefined;
    return typeof known === 'string' ? join([value_text(known), unknownValue]) : undefined;
}
/** The pieces from one place to another; undefined where it is not sure which those are. */
function piecesBetween(list, from, to) {
    const { items, cut } = list;
    if (!cut || from < 0 || from > items.length)
        return undefined;
    if (to !== undefined && to >= 0)
        return to <= items.length ? listOf(items.slice(from, to)) : undefined;
    if (to === undefined)
        return { ...list, items: items.slice(from) };
    const before = to === -1 ? pieceOf(cut.rest, value_text(cut.by), 'lastIndexOf', (each) => each) : unknownValue;
    return before.kind === 'text' ? { ...list, items: items.slice(from), cut: { by: cut.by, rest: before } } : undefined;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/detect/formats.js
/** Formats: `%s`, `{}` and what else stands in a template for a value. */


/** A value as a format's own words shape it: whole numbers are filled up with zeros, what needs more than that is unknown. */
function shaped(value, spec) {
    if (/^[sd]?$/.test(spec))
        return value;
    const width = /^0(\d{1,2})d?$/.exec(spec)?.[1];
    return mapChoice(value, (each) => {
        const literal = literalOf(each);
        return width !== undefined && literal !== undefined && /^\d+$/.test(literal) ? value_text(literal.padStart(Number(width), '0')) : unknownValue;
    });
}
/**
 * A template with a value in each of its places; its holes stay.
 * @param begin makes what gives the value of a place, anew for each of several templates: places may be counted
 */
function filledIn(template, places, begin) {
    return mapChoice(template, (each) => {
        if (each.kind !== 'text')
            return unknownValue;
        const valueOf = begin();
        const parts = [];
        for (const part of each.parts) {
            if (typeof part !== 'string') {
                parts.push({ kind: 'text', parts: [part] });
                continue;
            }
            let at = 0;
            for (const place of part.matchAll(places)) {
                parts.push(value_text(part.slice(at, place.index)), valueOf(place));
                at = place.index + place[0].length;
            }
            parts.push(value_text(part.slice(at)));
        }
        return join(parts);
    });
}
/** `%s`, `%d`, `%(name)s`, `%v`, `%1$s`: one reader for Python, Go, Java and C style. */
function formatPercent(template, values, named) {
    return filledIn(template, percentVerb, () => {
        let next = 0;
        let last = 0;
        return ([, position, place, name, again, flags = '', width, precision, kind = '']) => {
            if (kind === '%')
                return value_text('%');
            let value;
            if (width === '*' || precision === '*')
                next += 1;
            if (name !== undefined)
                value = named?.entries.get(name) ?? named?.rest;
            else if (again !== undefined)
                value = values[last];
            else if (position !== undefined) {
                last = Number(position) - 1;
                value = values[last];
            }
            else {
                // Go's `%[1]s` counts on from there: https://pkg.go.dev/fmt#hdr-Explicit_argument_indexes
                if (place !== undefined)
                    next = Number(place) - 1;
                last = next;
                value = values[next];
                next += 1;
            }
            return written(value ?? unknownValue, kind, flags, width, precision);
        };
    });
}
/** `%s`, `%1$s` of Java, `%[1]s` of Go, `%(name)s` of Python, with flags, width and precision; of Java also `%<s`, what was written before once more, and `%tY`, a part of a date: https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/Formatter.html */
const percentVerb = /%(?:(\d+)\$|\[(\d+)\]|\((\w+)\)|(<))?([-+# 0,]*)(\d+|\*)?(?:\.(\d+|\*))?([tT][HIklMSLNpzZsQBbhAaCYyjmdeRTrDFc]|[a-zA-Z%])/g;
/** What one verb writes of a value. A width pads numbers with zeros or blanks: the literal digits are then not what is written. */
function written(value, kind, flags, width, precision) {
    // Quoted, as a number of another base, with so many places: other characters than the literal's.
    if (!/^[svdiu]$/.test(kind) || (kind !== 's' && precision !== undefined) || flags.includes('#'))
        return unknownValue;
    if (kind === 's' && (width !== undefined || precision !== undefined)) {
        return mapChoice(value, (each) => {
            const literal = width === '*' || precision === '*' ? undefined : literalOf(each)?.slice(0, precision === undefined ? undefined : Number(precision));
            // Shorter than the width it is filled up with blanks.
            return literal !== undefined && literal.length >= Number(width ?? 0) ? value_text(literal) : unknownValue;
        });
    }
    return width !== undefined && kind !== 's' ? shaped(value, flags === '0' && kind === 'd' ? `0${width}d` : width) : value;
}
/** `{}`, `{0}`, `{name}`, `{x.y}`, `{name:>10}` of Python's `str.format`. */
function formatBraces(template, args, machine) {
    const values = positional(args);
    const byName = (name) => {
        for (const arg of args) {
            if (arg.name === name)
                return arg.value;
            if (arg.spread === 'dict') {
                const entry = arg.value.kind === 'dict' ? (arg.value.entries.get(name) ?? arg.value.rest) : machine.member(arg.value, name);
                if (entry)
                    return entry;
            }
        }
        return unknownValue;
    };
    return filledIn(template, /\{\{|\}\}|\{([^{}:!]*)(?:![rsa])?(:[^{}]*)?\}/g, () => {
        let next = 0;
        return ([whole, name = '', format]) => {
            if (whole === '{{' || whole === '}}')
                return value_text(whole.charAt(0));
            const [head = '', ...path] = name.split(/[.[\]]+/).filter((step, index) => index === 0 || step !== '');
            let value;
            if (head === '') {
                value = values[next] ?? unknownValue;
                next += 1;
            }
            else
                value = /^\d+$/.test(head) ? (values[Number(head)] ?? unknownValue) : byName(head);
            for (const step of path)
                value = machine.member(value, step);
            return shaped(value, format?.slice(1) ?? '');
        };
    });
}

;// CONCATENATED MODULE: ./lib/detect/python-makers.js
/** What Python's standard library makes of values: containers of `collections`, namespaces, `reduce`, templates of `string`. */



const python_makers_positional = (args) => args.filter((arg) => arg.name === undefined && !arg.spread).map((arg) => arg.value);
/** A dict of another, or of pairs, and of what is given by name: https://docs.python.org/3/library/stdtypes.html#dict */
const dictOf = (args, machine) => {
    const entries = new Map();
    let rest;
    const take = (from) => {
        const dict = from.kind === 'list' ? withPairs(from) : from;
        if (dict.kind !== 'dict') {
            rest = machine.items(unknownValue);
            return;
        }
        for (const [name, value] of dict.entries)
            entries.set(name, value);
        rest ??= dict.rest;
    };
    for (const { name, value, spread } of args) {
        if (name !== undefined)
            entries.set(name, value);
        else if (spread === 'list')
            rest = unknownValue;
        else
            take(value);
    }
    return rest ? { kind: 'dict', entries, rest } : { kind: 'dict', entries };
};
/** An object of nothing but what it is given by name. What else it may have been given later is not known. */
const namespaceOf = (args, machine) => {
    const dict = dictOf(args, machine);
    return { ...dict, rest: dict.rest ?? unknownValue };
};
/** https://docs.python.org/3/library/collections.html#collections.defaultdict */
const defaultDictOf = ([factory, ...given], machine) => {
    const dict = dictOf(given, machine);
    const made = factory && factory.value.kind !== 'nothing' ? machine.call(factory.value, []) : undefined;
    return made ? { ...dict, rest: dict.rest ? choose([dict.rest, made]) : made } : dict;
};
/** Several dicts, of which the first that has an entry counts. */
const chainOf = (args, machine) => dictOf([...args].reverse(), machine);
const listFrom = (args, machine) => {
    const [from] = python_makers_positional(args);
    if (!from)
        return listOf([]);
    return mapChoice(from, (each) => (each.kind === 'list' ? each : listOf([], machine.items(each))));
};
/** https://docs.python.org/3/library/functools.html#functools.reduce */
const reduced = (args, machine) => {
    const [callee, over, initial] = python_makers_positional(args);
    if (callee?.kind === 'external' && /^operator\.(add|concat)$/.test(callee.path) && over?.kind === 'list' && !over.each)
        return join(initial ? [initial, ...over.items] : over.items);
    if (!callee || over?.kind !== 'list' || over.each || over.items.length > python_makers_maximumTurns)
        return unknownValue;
    const items = initial ? [initial, ...over.items] : over.items;
    const [first, ...others] = items;
    return first ? others.reduce((before, item) => machine.call(callee, [{ value: before }, { value: item }]), first) : unknownValue;
};
/** How many items are reduced one by one. */
const python_makers_maximumTurns = 50;
/** The greatest or least of several may be any of them. */
const oneOf = (args, machine) => {
    const [first, ...others] = python_makers_positional(args);
    if (!first)
        return unknownValue;
    const all = others.length > 0 ? listOf([first, ...others]) : listOf([], machine.items(first));
    return machine.items(inAnyOrder(all));
};
/** `$name` and `${name}`: https://docs.python.org/3/library/string.html#template-strings-strings */
const placeholder = /\$(?:\$|\{(\w+)\}|([A-Za-z_]\w*))/g;
/** A template's text with what is known of its names put in. */
function substituted(template, args, machine) {
    // What is given by name counts.
    const names = dictOf([...args].sort((left, right) => Number(left.name !== undefined) - Number(right.name !== undefined)), machine);
    return mapChoice(template, (each) => {
        const literal = literalOf(each);
        if (literal === undefined)
            return unknownValue;
        const parts = [];
        let at = 0;
        for (const match of literal.matchAll(placeholder)) {
            parts.push(value_text(literal.slice(at, match.index)));
            at = match.index + match[0].length;
            const name = match[1] ?? match[2];
            parts.push(name === undefined ? value_text('$') : (names.entries.get(name) ?? unknownValue));
        }
        return join([...parts, value_text(literal.slice(at))]);
    });
}
/** What takes a URI apart into what opens it, and its path. */
function systemAndPath(type) {
    return ([given]) => mapChoice(given?.value ?? unknownValue, (each) => {
        const uri = splitUri(each);
        return uri && /^s3/.test(uri.scheme) ? listOf([{ kind: 'library', type, slots: {} }, join([uri.bucket, uri.key], true)]) : unknownValue;
    });
}
const containers = { OrderedDict: dictOf, defaultdict: defaultDictOf, ChainMap: chainOf, deque: listFrom };
/** A record made anew, with other values in some of its fields: https://docs.python.org/3/library/dataclasses.html#dataclasses.replace */
const replaced = ([given, ...others], machine) => mapChoice(given?.value ?? unknownValue, (each) => remade(each, others, machine));
/** An object made as another was, but for what is given by name. Its class works out anew what hangs on that. */
function remade(object, others, machine) {
    if (object.kind !== 'instance' || object.class.form.isRecord !== true || others.some((arg) => arg.name === undefined))
        return unknownValue;
    const given = new Map([...object.fields, ...others.map((arg) => [arg.name, arg.value])]);
    return machine.call(object.class, [...given].map(([name, value]) => ({ name, value })));
}
/** By path as imported. */
const pythonMakers = {
    dict: dictOf,
    ...Object.fromEntries(Object.entries(containers).map(([name, maker]) => [`collections.${name}`, maker])),
    'types.SimpleNamespace': namespaceOf,
    'argparse.Namespace': namespaceOf,
    'types.MappingProxyType': dictOf,
    'functools.reduce': reduced,
    ...Object.fromEntries(['dataclasses.replace', 'copy.replace', 'attr.evolve', 'attrs.evolve'].map((path) => [path, replaced])),
    max: oneOf,
    min: oneOf,
    // The text itself, which is asked to be filled in.
    'string.Template': ([template]) => template?.value ?? unknownValue,
    // SQL that is written as a text: https://docs.sqlalchemy.org, https://www.psycopg.org/docs/sql.html
    ...Object.fromEntries(['sqlalchemy.text', 'sqlalchemy.sql.text', 'sqlalchemy.sql.expression.text', 'psycopg2.sql.SQL', 'psycopg.sql.SQL'].map((path) => [path, ([given]) => given?.value ?? unknownValue])),
    // A file system and a path in it, of a URI: https://filesystem-spec.readthedocs.io, https://arrow.apache.org/docs/python/filesystems.html
    'fsspec.url_to_fs': systemAndPath('s3fs'),
    'fsspec.core.url_to_fs': systemAndPath('s3fs'),
    'pyarrow.fs.FileSystem.from_uri': systemAndPath('pyarrow.s3'),
    'textwrap.dedent': ([given]) => given?.value ?? unknownValue,
};

;// CONCATENATED MODULE: ./lib/detect/replacements.js
/** Texts changed by regular expressions: `key.replace(/^\/+/, '')`. Only what is sure to be so, whatever stands in a text's holes. */

/** The type of a regular expression as a value. */
const patternType = 'regexp';
/** The type of what replaces several texts at once. */
const replacerType = 'replacer';
const letter = /^(?:\\[/.\-_sSwWdD\\()[\]{}+*?^$|: ]|\[\^?(?:\\[/.\-_sSwWdD\\()[\]{}+*?^$|: ]|[^\\\]])+\]|[^\\^$.|?*+()[\]{}])/;
/** Undefined for what is more than characters, classes and anchors. */
function parse(source) {
    const pieces = [];
    let rest = source;
    for (;;) {
        const isAtStart = rest.startsWith('^');
        if (isAtStart)
            rest = rest.slice(1);
        const letters = [];
        let quantifier = '';
        for (let match = letter.exec(rest); match; match = letter.exec(rest)) {
            letters.push(match[0]);
            rest = rest.slice(match[0].length);
            if (/^[+*?]/.test(rest)) {
                quantifier = rest.charAt(0);
                rest = rest.slice(1);
                break;
            }
        }
        const isAtEnd = rest.startsWith('$');
        if (isAtEnd)
            rest = rest.slice(1);
        if (letters.length === 0 || (quantifier !== '' && letters.length > 1))
            return undefined;
        pieces.push({ isAtStart, isAtEnd, letters, quantifier });
        if (rest === '')
            return pieces;
        if (!rest.startsWith('|'))
            return undefined;
        rest = rest.slice(1);
    }
}
/** Expressions that take a time that is bounded by the square of a text's length. */
const longestPattern = 200;
function isCheap(source) {
    if (source.length > longestPattern || /\\[^/.\-_sSwWdD\\()[\]{}+*?^$|: ]|\(\?|\)[*+?{]|\{/.test(source))
        return false;
    // One that goes on as long as it can, in each alternative.
    return source.replace(/\\.|\[(?:\\.|[^\]\\])*\]/g, 'x').split('|').every((each) => (each.match(/[*+]/g) ?? []).length < 2);
}
function compiled(source, flags) {
    try {
        return new RegExp(source, flags.replace(/[^gi]/g, ''));
    }
    catch {
        return undefined;
    }
}
/** Several slashes, of which one is made: what stands beside a hole stays as it does where paths are joined. */
const slashes = /^(?:\\?\/(?:\+|\{[12],\})|(?:\\?\/){2}\+?)$/;
/**
 * A text in which what an expression matches is replaced.
 * @param flags `g` where all places are replaced
 * @param by what is put there; it must be known
 */
function replacedBy(value, source, flags, by) {
    const replacement = literalOf(by);
    // `$1`, `\1` and `\g<name>` put in what was matched.
    if (replacement === undefined || /[$\\]/.test(replacement))
        return unknownValue;
    if (slashes.test(source) && replacement === '/' && flags.includes('g'))
        return mapChoice(value, (each) => (each.kind === 'text' ? join(each.parts.map((part) => (typeof part === 'string' ? value_text(part.replace(/\/+/g, '/')) : { kind: 'text', parts: [part] }))) : unknownValue));
    const expression = isCheap(source) ? compiled(source, flags) : undefined;
    if (!expression)
        return unknownValue;
    const pieces = parse(source);
    return mapChoice(value, (each) => {
        const literal = literalOf(each);
        if (literal !== undefined)
            return value_text(literal.replace(expression, replacement));
        if (each.kind !== 'text' || !pieces)
            return unknownValue;
        if (pieces.length > 1 && !flags.includes('g'))
            return unknownValue;
        return pieces.reduce((changed, piece) => replacePiece(changed, piece, flags, replacement), each);
    });
}
function replacePiece(value, piece, flags, by) {
    if (value.kind !== 'text' || (piece.isAtStart && piece.isAtEnd))
        return unknownValue;
    const { parts } = value;
    const source = piece.letters.join('') + piece.quantifier;
    const one = compiled(`^(?:${piece.letters[0]})$`, flags.replace('g', ''));
    if (!one)
        return unknownValue;
    if (piece.isAtStart || piece.isAtEnd) {
        const at = piece.isAtStart ? 0 : parts.length - 1;
        const known = parts[at];
        if (typeof known !== 'string' || reachesHole(known, piece, one))
            return unknownValue;
        const anchored = compiled(piece.isAtStart ? `^(?:${source})` : `(?:${source})$`, flags.replace('g', ''));
        return anchored ? join(parts.map((part, index) => (typeof part !== 'string' ? { kind: 'text', parts: [part] } : value_text(index === at ? part.replace(anchored, by) : part)))) : unknownValue;
    }
    const anywhere = compiled(source, flags);
    if (!anywhere || !flags.includes('g') || piece.letters.length > 1)
        return unknownValue;
    const joins = piece.quantifier !== '' && parts.some((part, index) => typeof part === 'string' && ((index > 0 && one.test(part.charAt(0))) || (index < parts.length - 1 && one.test(part.charAt(part.length - 1)))));
    if (joins || piece.quantifier === '*' || piece.quantifier === '?')
        return unknownValue;
    return join(parts.map((part) => (typeof part === 'string' ? value_text(part.replace(anywhere, by)) : { kind: 'text', parts: [part] })));
}
/** Whether a match at the start or end of a text may go on in the hole that follows or comes before. */
function reachesHole(known, piece, one) {
    if (piece.letters.length > 1)
        return known.length < piece.letters.length;
    return (piece.quantifier === '+' || piece.quantifier === '*') && [...known].every((character) => one.test(character));
}

;// CONCATENATED MODULE: ./lib/detect/text-matches.js
/** What a regular expression takes out of a text: of an S3 URI its bucket and key, which is what such expressions are written for. */

/** The type of a match as a value: its slots are the groups, by number and by name. */
const matchType = 'regexp.match';
/** `^s3://([^/]+)/(?P<key>.+)$`: a scheme, a group without slashes or as short as may be, a slash, a group of all that is left. */
const uriExpression = /^\^?(?:s3[a-z]?\??|s3\[[a-z]{1,3}\]\??|\(\?:s3[a-z|]{0,12}\)):(?:\\?\/){2}\((?:\?P?<(\w{1,40})>)?(?:\[\^\\?\/[^\]]{0,20}\][+*]|\.[+*]\?|\[(?:\\?[\w.-]){1,30}\][+*])\)(?:\\?\/\??|\(\?:\\?\/)\((?:\?P?<(\w{1,40})>)?(?:\.[+*]|\.[+*]\?\)\)?\??\$)/;
/**
 * The match of an expression with a text.
 * @param source the expression as written
 * @returns unknown unless the text is an S3 URI and the expression takes it apart
 */
function matchOf(value, source) {
    const names = source !== undefined && source.length < 300 ? uriExpression.exec(source) : null;
    if (!names)
        return unknownValue;
    return mapChoice(value, (each) => {
        const uri = splitUri(each);
        if (!uri || !/^s3/.test(uri.scheme))
            return unknownValue;
        const groups = { 0: each, 1: uri.bucket, 2: uri.key };
        if (names[1] !== undefined)
            groups[names[1]] = uri.bucket;
        if (names[2] !== undefined)
            groups[names[2]] = uri.key;
        return { kind: 'library', type: matchType, slots: groups };
    });
}
/** Methods of an expression that give its match with a text: https://docs.python.org/3/library/re.html, https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/RegExp/exec, https://pkg.go.dev/regexp */
const matching = new Set(['match', 'search', 'fullmatch', 'exec', 'FindStringSubmatch', 'matcher']);
/** What a method of a match gives: `group(1)`, `group("key")`, `groups()`. Undefined for others. */
function callMatch({ slots }, name, args) {
    if (name === 'groups')
        return listOf([slots[1] ?? unknownValue, slots[2] ?? unknownValue]);
    if (name === 'groupdict')
        return namedGroups(slots);
    if (name !== 'group')
        return undefined;
    const found = (args.length === 0 ? ['0'] : args.map((arg) => literalOf(arg) ?? '')).map((each) => slots[each] ?? unknownValue);
    return found.length === 1 ? found[0] : listOf(found);
}
/** The groups that have a name. */
function namedGroups(slots) {
    return { kind: 'dict', entries: new Map(Object.entries(slots).filter(([name]) => !/^\d+$/.test(name))) };
}

;// CONCATENATED MODULE: ./lib/detect/text-questions.js
/** Questions about texts: what one begins or ends with, whether it is empty. The parts that are known may answer them. */

const yes = value_text('true');
const no = value_text('false');
/** True or false as a value; unknown where that is not known. */
function answer(truth) {
    return truth === undefined ? unknownValue : truth ? yes : no;
}
/** Asks what stands at one end of a text. */
function standsAt(end) {
    const holds = (known, asked) => (end === 'start' ? known.startsWith(asked) : known.endsWith(asked));
    return (value, asked) => {
        if (value.kind !== 'text' || asked === undefined)
            return undefined;
        const literal = literalOf(value);
        if (literal !== undefined)
            return holds(literal, asked);
        const known = value.parts.at(end === 'start' ? 0 : -1);
        if (typeof known !== 'string')
            return undefined;
        if (known.length >= asked.length)
            return holds(known, asked);
        // What follows may be the rest of it.
        return holds(asked, known) ? undefined : false;
    };
}
const contains = (value, asked) => {
    if (value.kind !== 'text' || asked === undefined)
        return undefined;
    const literal = literalOf(value);
    if (literal !== undefined)
        return literal.includes(asked);
    return value.parts.some((part) => typeof part === 'string' && part.includes(asked)) ? true : undefined;
};
const isSame = (value, asked) => {
    const literal = literalOf(value);
    return literal === undefined || asked === undefined ? undefined : literal === asked;
};
const isEmpty = (value) => {
    if (value.kind === 'nothing')
        return true;
    if (value.kind !== 'text' || mayBeNothing(value))
        return undefined;
    if (value.parts.length === 0)
        return true;
    return value.parts.some((part) => typeof part === 'string' && part.trim() !== '') ? false : undefined;
};
const isFull = (value) => {
    const empty = isEmpty(value, undefined);
    return empty === undefined ? undefined : !empty;
};
const begins = standsAt('start');
const ends = standsAt('end');
function asking(question) {
    return (value, [first]) => answer(question(value, literalOf(first?.value)));
}
/** By the names of methods. */
const textQuestions = {
    startswith: asking(begins),
    startsWith: asking(begins),
    endswith: asking(ends),
    endsWith: asking(ends),
    includes: asking(contains),
    contains: asking(contains),
    equals: asking(isSame),
    isEmpty: asking(isEmpty),
    isBlank: asking(isEmpty),
};
/** By the names of functions that are given the text first: https://pkg.go.dev/strings, https://commons.apache.org/proper/commons-lang/apidocs/org/apache/commons/lang3/StringUtils.html */
const textQuestionFunctions = Object.fromEntries([
    ['strings.HasPrefix', begins],
    ['strings.HasSuffix', ends],
    ['strings.Contains', contains],
    ...['StringUtils', 'Strings'].flatMap((name) => [
        [`${name}.isBlank`, isEmpty],
        [`${name}.isEmpty`, isEmpty],
        [`${name}.isNullOrEmpty`, isEmpty],
        [`${name}.hasText`, isFull],
        [`${name}.hasLength`, isFull],
        [`${name}.isNotBlank`, isFull],
        [`${name}.isNotEmpty`, isFull],
    ]),
    ['Objects.isNull', (value) => (value.kind === 'nothing' ? true : value.kind === 'text' && !mayBeNothing(value) ? false : undefined)],
    ['Objects.nonNull', (value) => (value.kind === 'nothing' ? false : value.kind === 'text' && !mayBeNothing(value) ? true : undefined)],
].map(([name, question]) => [name, ([first, second]) => answer(question(first?.value ?? unknownValue, literalOf(second?.value)))]));

;// CONCATENATED MODULE: ./lib/detect/optional-items.js
/** Items that a list may have or not: what is added to it under a condition. */

/** How many conditions are told apart. */
const maximumConditions = 5;
/** Whether a list's item is missing, may be, or is not settled to be there. */
function isOptional(item) {
    if (item.kind === 'choice')
        return item.options.some(isOptional);
    if (item.kind === 'term' && item.op === 'call')
        return item.args.some(({ value }) => value.kind === 'nothing' && value.isAbsent === true);
    return item.kind === 'nothing' && item.isAbsent === true;
}
/**
 * The lists that one may be, with what is there and without what is not.
 * @returns undefined where a caller is to settle it, or there are too many
 */
function withAndWithout(list) {
    if (list.items.some((item) => item.kind === 'term' && isOptional(item)))
        return undefined;
    const conditions = new Map();
    for (const item of list.items)
        if (item.kind === 'choice' && isOptional(item))
            conditions.set(item.id, item.options.length);
    if (conditions.size > maximumConditions)
        return undefined;
    let ways = [new Map()];
    for (const [id, options] of conditions)
        ways = ways.flatMap((way) => Array.from({ length: options }, (_, pick) => new Map([...way, [id, pick]])));
    return ways.map((way) => {
        const items = list.items.map((item) => (item.kind === 'choice' && way.has(item.id) ? item.options[way.get(item.id) ?? 0] : item));
        return listOf(items.filter((item) => !isOptional(item)), list.each);
    });
}

;// CONCATENATED MODULE: ./lib/detect/text-methods.js
/** Methods of text, of every language, on texts that may have holes. */










/** A variable in a command that is not quoted. */
const shellWordsType = 'shell.words';
/** A path as Node and Go join it: a step up takes the folder before it away. https://nodejs.org/api/path.html#pathjoinpaths, https://pkg.go.dev/path#Clean */
function withoutStepsUp(value) {
    return mapChoice(value, (each) => {
        const literal = literalOf(each);
        if (literal !== undefined)
            return value_text(literal.includes('..') ? external_node_path_.posix.normalize(literal) : literal);
        if (each.kind !== 'text' || !each.parts.some((part) => typeof part === 'string' && /(^|\/)\.\.(\/|$)/.test(part)))
            return each;
        // What the steps take away may stand in a hole.
        return unknownValue;
    });
}
/** A path as pathlib makes it: `./` and doubled or final slashes go. */
function cleanPath(value) {
    return mapChoice(value, (each) => mapEnd(mapStart(each, (start) => start.replace(/^(\.\/)+/, '').replace(/([^:/])\/{2,}/g, '$1/')), (end) => (end.length > 1 ? end.replace(/(?<=.)\/+$/, '') : end)));
}
/** Applies a change that only makes sense on wholly known text. */
function onLiteral(value, change) {
    return mapChoice(value, (each) => {
        const literal = literalOf(each);
        return literal === undefined ? unknownValue : value_text(change(literal));
    });
}
/** Changes the known pieces of a text and keeps its holes. */
function onPieces(value, change) {
    return mapChoice(value, (each) => {
        if (each.kind !== 'text')
            return each.kind === 'term' ? each : unknownValue;
        return join(each.parts.map((part) => (typeof part === 'string' ? value_text(change(part)) : { kind: 'text', parts: [part] })));
    });
}
const same = (value) => value;
const trimmed = (set, value, where) => mapChoice(value, (each) => {
    const isIn = (character) => (set === '' ? /\s/.test(character) : set.includes(character));
    const dropStart = (piece) => {
        let at = 0;
        while (at < piece.length && isIn(piece[at]))
            at += 1;
        return piece.slice(at);
    };
    const dropEnd = (piece) => {
        let at = piece.length;
        while (at > 0 && isIn(piece[at - 1]))
            at -= 1;
        return piece.slice(0, at);
    };
    let result = each;
    if (where !== 'end')
        result = mapStart(result, dropStart);
    if (where !== 'start')
        result = mapEnd(result, dropEnd);
    return result;
});
function text_methods_replaced(value, args) {
    const [from, to, count] = positional(args);
    const pattern = patternOf(from);
    if (pattern)
        return replacedBy(value, pattern.source, `${pattern.flags}g`, to);
    // What is written stays where slashes beside a hole become one.
    if (literalOf(from) === '//' && literalOf(to) === '/' && count === undefined)
        return replacedBy(value, '//+', 'g', to);
    const search = literalOf(from);
    if (search === undefined || search === '' || to === undefined || count !== undefined)
        return unknownValue;
    const by = literalOf(to);
    if (by !== undefined)
        return onPieces(value, (piece) => piece.replaceAll(search, by));
    return mapChoice(value, (each) => {
        if (each.kind !== 'text' || mayReachHole(each, search))
            return unknownValue;
        const inPiece = (known) => known.split(search).flatMap((piece, index) => (index === 0 ? [value_text(piece)] : [to, value_text(piece)]));
        return join(each.parts.flatMap((part) => (typeof part === 'string' ? inPiece(part) : [{ kind: 'text', parts: [part] }])));
    });
}
/** Whether what is looked for may begin in a known piece and end in a hole beside it, or the other way round. */
function mayReachHole({ parts }, search) {
    return parts.some((part, at) => typeof part === 'string' && Array.from({ length: search.length - 1 }, (_, index) => index + 1).some((length) => (at > 0 && part.startsWith(search.slice(-length))) || (at < parts.length - 1 && part.endsWith(search.slice(0, length)))));
}
/** A regular expression that is known. */
function patternOf(value) {
    if (value?.kind !== 'library' || value.type !== patternType)
        return undefined;
    const source = literalOf(value.slots.source);
    const flags = literalOf(value.slots.flags);
    return source === undefined || flags === undefined ? undefined : { source, flags };
}
/** JavaScript's `replace`: the first place only. Where that may lie in a hole before it, the known one may be left as it is. */
function replacedOnce(value, args) {
    const pattern = patternOf(first(args));
    if (pattern)
        return replacedBy(value, pattern.source, pattern.flags, positional(args)[1]);
    const search = literalOf(first(args));
    const to = positional(args)[1] ?? unknownValue;
    const by = literalOf(to);
    if (search === undefined || search === '')
        return unknownValue;
    return mapChoice(value, (each) => {
        if (each.kind !== 'text')
            return each.kind === 'term' ? each : unknownValue;
        const literal = literalOf(each);
        if (by === undefined) {
            const place = literal?.indexOf(search) ?? -1;
            return literal === undefined ? unknownValue : place === -1 ? each : join([value_text(literal.slice(0, place)), to.kind === 'function' ? unknownValue : to, value_text(literal.slice(place + search.length))]);
        }
        const at = each.parts.findIndex((part) => typeof part === 'string' && part.includes(search));
        if (at === -1)
            return each;
        // A function in its place, so that `$` in the new text stands for itself.
        const changed = join(each.parts.map((part, index) => (index === at && typeof part === 'string' ? value_text(part.replace(search, () => by)) : { kind: 'text', parts: [part] })));
        return at === 0 ? changed : choose([changed, each]);
    });
}
/** Applies what an argument says, where it is known; none is an empty text. */
function withLiteral(args, apply) {
    const [given] = positional(args);
    const literal = given === undefined || given.kind === 'nothing' ? '' : literalOf(given);
    return literal === undefined ? unknownValue : apply(literal);
}
/** Whether a text ends in a hole where something matched only so far: how it goes on is not known. */
function goesOn(value, at, matches) {
    if (value.kind !== 'text' || value.parts.length < 2)
        return false;
    const piece = value.parts.at(at);
    return typeof piece === 'string' && matches(piece);
}
/** `text[from:to]`, `slice(from, to)`, `substring(from, to)`: what is cut off must be known to be there. */
function sliced(value, args) {
    const [from = 0, to] = positional(args).map((bound) => (bound.kind === 'nothing' ? undefined : Number(literalOf(bound) ?? Number.NaN)));
    if (!Number.isInteger(from) || (to !== undefined && !Number.isInteger(to)))
        return unknownValue;
    return mapChoice(value, (each) => {
        const literal = literalOf(each);
        if (literal !== undefined)
            return value_text(literal.slice(from, to));
        if (each.kind !== 'text' || from < 0)
            return unknownValue;
        const [head, tail] = [each.parts[0], each.parts.at(-1)];
        if ((from > 0 && (typeof head !== 'string' || head.length < from)) || (to !== undefined && to >= 0 && (typeof head !== 'string' || head.length < to)))
            return unknownValue;
        if (to !== undefined && to >= 0)
            return value_text(head.slice(from, to));
        if (to !== undefined && (typeof tail !== 'string' || tail.length < -to))
            return unknownValue;
        return mapEnd(mapStart(each, (start) => start.slice(from)), (end) => (to === undefined ? end : end.slice(0, to)));
    });
}
/** What a shell would cut into words once it is known. */
function wordsOf(value) {
    return { kind: 'library', type: shellWordsType, slots: { value } };
}
/** A text that begins as a command does. */
function isCommand(value) {
    return value.kind === 'text' && /^\s*(?:aws|s5cmd|s3cmd)\s/.test(typeof value.parts[0] === 'string' ? value.parts[0] : '');
}
/** Cuts a text everywhere; which of several limits another argument is differs between languages. */
const split = (value, args) => {
    const [separator = value_text(' '), most] = positional(args);
    if (literalOf(separator) === ' ' && most === undefined && isCommand(value) && literalOf(value) === undefined)
        return { kind: 'list', items: [], each: wordsOf(value) };
    return splitAll(value, separator, most === undefined ? undefined : Number.NaN);
};
const pathJoin = (value, args) => join([value, ...positional(args)], true);
/** Methods of text, in any language: the names do not clash. */
const textMethods = {
    format: (value, args, machine) => formatBraces(value, args, machine),
    format_map: (value, args, machine) => formatBraces(value, [{ value: first(args), spread: 'dict' }], machine),
    formatted: (value, args) => formatPercent(value, positional(args)),
    __mod__: (value, args) => {
        const argument = first(args);
        if (argument.kind === 'dict')
            return formatPercent(value, [], argument);
        return formatPercent(value, argument.kind === 'list' ? argument.items : [argument]);
    },
    __truediv__: (value, args) => join([value, first(args)], true),
    join: (value, args, machine) => {
        const given = first(args);
        if (given.kind === 'choice')
            return mapChoice(given, (each) => callTextMethod(value, 'join', [{ value: each }], machine));
        const list = given;
        // pathlib has no join; a text joins a list, and JavaScript's list joins itself by a text.
        // What more a function is given is joined once a caller tells it.
        if (list.kind === 'list' && list.whole)
            return unknownValue;
        if (list.kind !== 'list')
            return unknownValue;
        if (list.items.some(isOptional)) {
            const lists = withAndWithout(list);
            return lists ? choose(lists.map((each) => callTextMethod(value, 'join', [{ value: each }], machine))) : unknownValue;
        }
        const again = joinedAgain(list, value);
        if (again)
            return again;
        const start = join(list.items.flatMap((item, index) => (index === 0 ? [item] : [value, item])));
        if (!list.each)
            return start;
        if (list.items.length === 0)
            return machine.items(list).kind === 'unknown' ? unknownValue : join([list.each, unknownValue]);
        // What is known comes first; then nothing, or more of which nothing is known.
        return choose([start, join([start, value, unknownValue])]);
    },
    joinpath: pathJoin,
    substitute: substituted,
    safe_substitute: substituted,
    joinPath: pathJoin,
    with_suffix: (value, args) => join([mapEnd(value, (end) => end.replace(/\.[^./]*$/, '')), first(args)]),
    with_name: (value, args) => join([parentPath(value), first(args)], true),
    replace: text_methods_replaced,
    replaceAll: text_methods_replaced,
    replaceOnce: replacedOnce,
    // Java's `replaceAll` and `replaceFirst`.
    replacePattern: (value, args) => replacedBy(value, literalOf(first(args)) ?? '(', 'g', positional(args)[1]),
    replacePatternOnce: (value, args) => replacedBy(value, literalOf(first(args)) ?? '(', '', positional(args)[1]),
    split,
    splitMost: (value, args) => splitAll(value, first(args), Number(literalOf(args.find(({ name }) => name === 'maxsplit')?.value ?? positional(args)[1]) ?? Number.NaN)),
    rsplit: (value, args) => splitLast(value, first(args), positional(args)[1]),
    partition: (value, args) => cutAt(value, first(args), 'indexOf'),
    rpartition: (value, args) => cutAt(value, first(args), 'lastIndexOf'),
    // Slices that a separator bounds: see `front/cuts.ts`.
    beforeLast: (value, args) => pieceOf(value, first(args), 'lastIndexOf', (before) => before, parentPath),
    throughLast: (value, args) => pieceOf(value, first(args), 'lastIndexOf', (before, by) => join([before, by]), (each) => join([parentPath(each), value_text('/')])),
    afterLast: (value, args) => pieceOf(value, first(args), 'lastIndexOf', (_, __, behind) => behind, lastSegment, true),
    beforeFirst: (value, args) => pieceOf(value, first(args), 'indexOf', (before) => before),
    throughFirst: (value, args) => pieceOf(value, first(args), 'indexOf', (before, by) => join([before, by])),
    afterFirst: (value, args) => pieceOf(value, first(args), 'indexOf', (_, __, behind) => behind, undefined, true),
    concat: (value, args) => join([value, ...positional(args)]),
    strip: (value, args) => withLiteral(args, (set) => trimmed(set, value, 'both')),
    lstrip: (value, args) => withLiteral(args, (set) => trimmed(set, value, 'start')),
    rstrip: (value, args) => withLiteral(args, (set) => trimmed(set, value, 'end')),
    trim: (value) => trimmed('', value, 'both'),
    removeprefix: (value, args) => withLiteral(args, (prefix) => mapChoice(value, (each) => (goesOn(each, 0, (start) => prefix.startsWith(start)) ? unknownValue : mapStart(each, (start) => (start.startsWith(prefix) ? start.slice(prefix.length) : start))))),
    removesuffix: (value, args) => withLiteral(args, (suffix) => mapChoice(value, (each) => (goesOn(each, -1, (end) => suffix.endsWith(end)) ? unknownValue : mapEnd(each, (end) => (end.endsWith(suffix) ? end.slice(0, end.length - suffix.length) : end))))),
    upper: (value) => onPieces(value, (piece) => piece.toUpperCase()),
    toUpperCase: (value) => onPieces(value, (piece) => piece.toUpperCase()),
    lower: (value) => onPieces(value, (piece) => piece.toLowerCase()),
    casefold: (value) => onPieces(value, (piece) => piece.toLowerCase()),
    toLowerCase: (value) => onPieces(value, (piece) => piece.toLowerCase()),
    substring: sliced,
    slice: sliced,
    '[:]': sliced,
    substr: (value, args) => (args.length === 1 ? sliced(value, args) : unknownValue),
    encode: same,
    decode: same,
    toString: same,
    valueOf: same,
    as_posix: same,
    as_uri: same,
    resolve: (value, args) => (args.length === 0 ? value : pathJoin(value, args, undefined)),
    append: (value, args) => join([value, ...positional(args)]),
    expanduser: same,
    absolute: same,
    __str__: same,
    match: (value, args) => matchOf(value, patternOf(first(args))?.source),
    __enter__: same,
    intern: same,
    getKey: same,
    ...textQuestions,
};
/** Attributes of a text that are parts of it. */
const partNames = new Set(['name', 'stem', 'parent', 'suffix']);
/** Attributes of text that stands for a path (pathlib) or an enum's member. */
function textMember(value, name) {
    switch (name) {
        case 'name':
            return mapChoice(value, (each) => (each.kind === 'text' ? lastSegment(each) : each));
        case 'value':
        case '_value_':
            return value;
        case 'stem':
            return mapChoice(lastSegment(value), (each) => mapEnd(each, (end) => end.replace(/\.[^.]*$/, '')));
        case 'parent':
            return parentPath(value);
        case 'suffix':
            return onLiteral(value, (literal) => /\.[^./]*$/.exec(literal)?.[0] ?? '');
        default:
            return undefined;
    }
}
/** Whether a value of text can be asked for a method of this name. */
function callTextMethod(value, name, args, machine) {
    const method = textMethods[name];
    return method && Object.hasOwn(textMethods, name) ? method(value, args, machine) : unknownValue;
}
/** The text operations that keep something of their receiver and may wait for a caller. */
function isTextMethod(name) {
    return Object.hasOwn(textMethods, name);
}
/** Methods that look at the whole of a text, and those that look at its start or its end. */
const wholeMethods = new Set(['beforeLast', 'throughLast', 'afterLast', 'beforeFirst', 'throughFirst', 'afterFirst', 'rsplit', 'partition', 'rpartition', 'substitute', 'safe_substitute', 'casefold', 'upper', 'lower', 'toUpperCase', 'toLowerCase', 'replace', 'replaceAll', 'replaceOnce', 'replacePattern', 'replacePatternOnce', 'split', 'splitMost', 'substring', 'slice', 'substr', '[:]', 'with_suffix', 'with_name']);
const startMethods = new Set(['strip', 'lstrip', 'trim', 'removeprefix']);
const endMethods = new Set(['strip', 'rstrip', 'trim', 'removesuffix']);
/** Whether what a method makes of a text hangs on what stands in its holes: then it waits until they are filled. */
function waitsForHoles(value, name, result) {
    if (!isSymbolic(value))
        return false;
    if (wholeMethods.has(name))
        return true;
    if (!startMethods.has(name) && !endMethods.has(name))
        return false;
    const isConsumed = result.kind !== 'text' || result.parts.length < value.parts.length;
    return isConsumed || (startMethods.has(name) && typeof value.parts[0] !== 'string') || (endMethods.has(name) && typeof value.parts.at(-1) !== 'string');
}

;// CONCATENATED MODULE: ./lib/detect/collection-methods.js
/** Methods of lists and dicts, of every language. */






/** What a method of a dict gives. */
function callDictMethod(dict, name, args, machine) {
    switch (name) {
        case 'get':
        case 'getOrDefault':
        case 'pop':
        case 'setdefault': {
            const [key, otherwise] = positional(args);
            const found = machine.index(dict, key ?? unknownValue);
            if (found.kind === 'nothing')
                return otherwise ?? nothingValue;
            return otherwise && mayBeNothing(found) ? choose([found, otherwise]) : found;
        }
        case 'keys':
        case 'keySet':
            return listOf([...dict.entries.keys()].map(value_text), dict.rest ? unknownValue : undefined);
        case 'values':
            return listOf([...dict.entries.values()], dict.rest);
        case 'items':
        case 'entries':
        case 'entrySet':
            return entriesOf(dict);
        case 'copy':
        case '__enter__':
        case 'build':
        case 'buildOrThrow':
            return dict;
        default:
            return changesMap(name) ? changedMap(name, dict, args) : unknownValue;
    }
}
/** What a method of a list gives. */
function callListMethod(list, name, args, machine) {
    const callback = first(args);
    // Behind the item stand its place and the list: https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Array/map
    const more = (given) => (callback.kind === 'function' ? Array.from({ length: Math.min(3, callback.form.parameters.length) - given }, () => ({ value: unknownValue })) : []);
    const apply = (item) => machine.call(callback, [{ value: item }, ...more(1)]);
    switch (name) {
        case 'map':
            return listOf(list.items.map(apply), list.each ? apply(list.each) : undefined);
        case 'flatMap': {
            const results = [...list.items, ...(list.each ? [list.each] : [])].map(apply);
            return listOf([], choose(results.map((result) => machine.items(result))));
        }
        case 'forEach':
            apply(machine.items(list));
            return unknownValue;
        case 'filter':
            apply(machine.items(list));
            // `filter(Boolean)` takes out what is empty; what others take out is not known.
            return (callback.kind === 'external' && keepsFull.test(callback.path)) || isTruthTest(callback) ? withoutEmpty(list) : anyOf(list);
        case 'get':
            return machine.index(list, callback);
        case 'find':
        case 'at':
        case 'pop':
            // The last, unless it is asked for another.
            return (args.length === 0 && !list.each ? list.items.at(-1) : undefined) ?? machine.items(list);
        case 'shift':
            return list.items[0] ?? machine.items(list);
        // An entry of a map.
        case 'getKey':
            return list.items.length === 2 && !list.each ? list.items[0] : unknownValue;
        case 'getValue':
            return list.items.length === 2 && !list.each ? list.items[1] : unknownValue;
        case 'reverse':
        case 'toReversed':
            return turnedRound(list);
        case 'sort':
        case 'toSorted':
        case 'sorted':
            return inAnyOrder(list);
        case 'slice':
        case '[:]':
            return slicedList(list, args);
        case 'copy':
        case 'values':
        case 'stream':
        case 'toList':
        case 'collect':
        case 'parallelStream':
        case 'iter':
            return list;
        // What a generator that is a context manager yields: https://docs.python.org/3/library/contextlib.html#contextlib.contextmanager
        case '__enter__':
            return list.items.length === 0 && list.each ? list.each : list;
        case 'flat':
            return listOf([], machine.items(machine.items(list)));
        case 'concat':
            // `[].concat(...lists)`: each of them is put behind the others.
            return args.reduce((whole, { value, spread }) => {
                if (spread !== 'list')
                    return joined(whole, value.kind === 'list' ? value : listOf([value]));
                if (value.kind !== 'list' || value.each)
                    return joined(whole, listOf([], machine.items(machine.items(value))));
                return value.items.reduce((before, item) => joined(before, item.kind === 'list' ? item : listOf([item])), whole);
            }, list);
        case 'reduce': {
            const initial = positional(args)[1];
            const [start, ...others] = initial ? [initial, ...list.items] : list.items;
            if (!list.each && start && others.length <= maximumTurns)
                return others.reduce((before, item) => machine.call(callback, [{ value: before }, { value: item }, ...more(2)]), start);
            machine.call(callback, [{ value: unknownValue }, { value: machine.items(list) }, ...more(2)]);
            // A list that nobody knows the length of: what comes first is known only where it is all there is.
            return unknownValue;
        }
        case 'join':
            return callTextMethod(positional(args)[0] ?? value_text(','), 'join', [{ value: list }], machine);
        case 'entries':
            return listOf(list.items.map((item) => listOf([unknownValue, item])), list.each ? listOf([unknownValue, list.each]) : undefined);
        default:
            return unknownValue;
    }
}
/** Functions that hold for all but what is empty. */
const keepsFull = /^Boolean$|(?:^|\.)(?:Objects\.nonNull|StringUtils\.is(?:NotBlank|NotEmpty)|hasText|hasLength)$/;
/** How many items that may be there or not are told apart. */
const maximumOptional = 3;
/** A list without what is empty; what may be nothing is in it or not. */
function withoutEmpty(list) {
    // Which of them are there is known once a caller gives them.
    if (list.items.some(waitsForCaller))
        return { kind: 'term', op: 'call', callee: { kind: 'method', receiver: list, name: 'filter' }, args: [{ value: { kind: 'external', path: 'Boolean' } }], size: 1 + list.items.filter(waitsForCaller).length };
    const full = list.items.filter((item) => item.kind !== 'nothing' && literalOf(item) !== '');
    const optional = full.filter(mayBeNothing);
    if (optional.length > maximumOptional)
        return anyOf(listOf(full, list.each));
    let lists = [full];
    for (const item of optional)
        lists = lists.flatMap((each) => [each, each.filter((other) => other !== item)]);
    return choose(lists.map((items) => listOf(items, list.each)));
}
/** `(x) => !!x`, `(x) => x`: asks whether there is anything. */
function isTruthTest(callback) {
    if (callback.kind !== 'function' || callback.form.parameters.length !== 1 || callback.form.body.length !== 1)
        return false;
    const [only] = callback.form.body;
    const { name } = callback.form.parameters[0] ?? {};
    if (only?.kind !== 'return' || name === undefined)
        return false;
    let { value } = only;
    let turns = 0;
    for (; value.kind === 'other' && value.parts.length === 1 && value.parts[0]; turns += 1)
        [value] = value.parts;
    if (value.kind === 'call' && value.callee.kind === 'name' && value.callee.name === 'Boolean' && value.args[0])
        ({ value } = value.args[0]);
    return value.kind === 'name' && value.name === name && turns % 2 === 0;
}
/** `list[from:to]`, where the places are known. */
function slicedList(list, args) {
    const [from = 0, to] = positional(args).map((bound) => (bound.kind === 'nothing' ? undefined : Number(literalOf(bound) ?? Number.NaN)));
    if (args.length === 0 || (from === 0 && to === undefined))
        return list;
    const pieces = Number.isInteger(from) && (to === undefined || Number.isInteger(to)) ? piecesBetween(list, from, to) : undefined;
    if (pieces)
        return pieces;
    if (list.each || !Number.isInteger(from) || (to !== undefined && !Number.isInteger(to)))
        return anyOf(list);
    return listOf(list.items.slice(from, to));
}

;// CONCATENATED MODULE: ./lib/detect/environment.js
/** Settings from outside: what an environment variable or a command line gives is not in the code. */

const environment = { kind: 'unknown', note: 'an environment variable' };
const environmentWithFallback = { kind: 'unknown', note: 'an environment variable; its fallback is not taken for its value' };
/** Names whose members, items and `get` are settings from outside. */
const environmentObjects = new Set(['os.environ', 'process.env', 'Deno.env', 'Bun.env', 'import.meta.env', 'environ', 'os.environb', 'sys.argv', 'process.argv']);
function environmentValue(hasFallback, name = '') {
    return namedHole(name, hasFallback ? environmentWithFallback : environment);
}

;// CONCATENATED MODULE: ./lib/detect/escapes.js
/** Escapes of URLs, and back: what they make of the known pieces of a text. */
/** Half of a pair has no bytes: a question mark stands for it. */
const encoded = (piece) => encodeURIComponent(piece.replace(/[\uD800-\uDFFF]/gu, '?'));
const percent = (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
/** Those that `encodeURIComponent` leaves, and no other language does. */
const strictly = (piece) => encoded(piece).replace(/[!'()*]/g, percent);
const decoded = (piece) => {
    try {
        return decodeURIComponent(piece);
    }
    catch {
        return piece;
    }
};
const withBlanks = (piece) => piece.replaceAll('+', ' ');
/** https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/net/URLEncoder.html */
const escapes_form = (piece) => strictly(piece).replace(/%20/g, '+').replace(/~/g, percent).replace(/%2A/g, '*');
/** https://docs.python.org/3/library/urllib.parse.html#urllib.parse.quote: `/` is safe unless something else is said to be */
const quoted = (piece) => strictly(piece).replaceAll('%2F', '/');
/** By path as imported. */
const escapes = {
    encodeURIComponent: encoded,
    encodeURI: (piece) => encodeURI(piece.replace(/[\uD800-\uDFFF]/gu, '?')),
    decodeURIComponent: decoded,
    decodeURI: decoded,
    'urllib.parse.quote': quoted,
    'urllib.parse.quote_plus': (piece) => strictly(piece).replace(/%20/g, '+'),
    'urllib.parse.unquote': decoded,
    'urllib.parse.unquote_plus': (piece) => decoded(withBlanks(piece)),
    'URLEncoder.encode': escapes_form,
    'URLDecoder.decode': (piece) => decoded(withBlanks(piece)),
    'net/url.PathEscape': (piece) => strictly(piece).replace(/%24|%26|%2B|%3A|%3D|%40/g, decoded),
    'net/url.QueryEscape': (piece) => strictly(piece).replace(/%20/g, '+'),
};
/** A source as S3 reads it from the request's header: https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html (x-amz-copy-source) */
const unescapedSource = decoded;

;// CONCATENATED MODULE: ./lib/detect/java-files.js
/** Java's `File`: a path that is asked for its parts by methods. https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/io/File.html */

/** The type of an object that stands for a file. */
const javaFileType = 'java.file';
/** `Paths.get(first, …)`: what is empty counts for nothing, and slashes are single. https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/nio/file/Path.html */
function javaPath(args) {
    const [first, ...others] = args.map(({ value }) => (value.kind === 'library' ? (value.slots.text ?? unknownValue) : value));
    if (!first)
        return unknownValue;
    return mapChoice(first, (each) => {
        const [start = unknownValue, ...rest] = [each, ...others].filter((part) => literalOf(part) !== '');
        // Below something, a part begins where that ends.
        const below = rest.map((part) => mapChoice(part, (option) => mapStart(option, (known) => known.replace(/^\/+/, ''))));
        return mapChoice(join([start, ...below], true), (path) => mapEnd(path, (known) => (known.length > 1 ? known.replace(/\/+$/, '') : known)));
    });
}
/** `new File(path)`, `new File(folder, path)`, where the folder may be a file itself. */
function javaFile(args) {
    return fileAt(join(args.map(({ value }) => (value.kind === 'library' ? (value.slots.text ?? unknownValue) : value)), true));
}
function fileAt(path) {
    return { kind: 'library', type: javaFileType, slots: { text: path } };
}
/** What a method of a file gives, whose path is known as far as it can be. */
function callJavaFile(path, method) {
    switch (method) {
        case 'getName':
            return mapChoice(path, lastSegment);
        case 'getPath':
        case 'toString':
        case 'toPath':
            return path;
        case 'getAbsolutePath':
        case 'getCanonicalPath':
            return mapChoice(path, absolute);
        case 'getParent':
            return mapChoice(path, parentPath);
        case 'getParentFile':
            return fileAt(mapChoice(path, parentPath));
        case 'getAbsoluteFile':
        case 'getCanonicalFile':
            return fileAt(mapChoice(path, absolute));
        case 'list':
            return listOf([], unknownValue);
        case 'listFiles':
            return listOf([], fileAt(join([path, unknownValue], true)));
        default:
            return unknownValue;
    }
}
/** A path that begins somewhere begins where the program runs. */
function absolute(path) {
    return path.kind === 'text' && typeof path.parts[0] === 'string' && path.parts[0].startsWith('/') ? path : join([unknownValue, path]);
}

;// CONCATENATED MODULE: ./lib/detect/text-templates.js
/** Templates that a library fills in: Go's `text/template`, `StringSubstitutor` and `UriComponentsBuilder` of Java. */


/** The type of a template of Go that was parsed. */
const goTemplateType = 'go.template';
/** Actions that leave parts out, repeat them or bring others in: from there on nothing is told. */
const control = /\{\{-?\s*(?:if|range|with|define|block|template|break|continue)\b/;
/**
 * What `Execute` writes.
 * @see https://pkg.go.dev/text/template#hdr-Actions
 */
function executedTemplate(template, data, machine) {
    if (isSymbolic(template))
        return unknownValue;
    return mapChoice(template, (each) => {
        const known = literalOf(each);
        const end = known === undefined ? -1 : known.search(control);
        const rest = end === -1 ? [] : [unknownValue];
        return join([filledIn(end === -1 ? each : value_text(known.slice(0, end)), /\{\{-?\s*(.*?)\s*-?\}\}/gs, () => ([, action = '']) => actionValue(action, data, machine)), ...rest]);
    });
}
/** `.Name`, `.Owner.Name`, `.`, `"text"`; pipelines and functions are not followed. */
function actionValue(action, data, machine) {
    if (action.startsWith('/*'))
        return value_text('');
    const quoted = /^(?:"([^"\\]*)"|`([^`]*)`)$/.exec(action);
    if (quoted)
        return value_text(quoted[1] ?? quoted[2] ?? '');
    if (!/^\$?\.(?:[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)?$/.test(action))
        return unknownValue;
    let value = data;
    for (const name of action.split('.').slice(1).filter((each) => each !== '')) {
        const member = machine.member(value, name);
        // A method without arguments is called.
        value = member.kind === 'function' ? machine.call(member, []) : member;
    }
    return value.kind === 'nothing' ? unknownValue : value;
}
/** The type of `new StringSubstitutor(values)`: https://commons.apache.org/proper/commons-text/apidocs/org/apache/commons/text/StringSubstitutor.html */
const substitutorType = 'text.substitutor';
function substitutor([values = unknownValue, before, after]) {
    return { kind: 'library', type: substitutorType, slots: { values, before: before ?? value_text('${'), after: after ?? value_text('}') } };
}
/** A text with the values of a map in the places that are named. */
function text_templates_substituted(template, { slots }) {
    const [before, after] = [slots.before, slots.after].map((each) => literalOf(each)?.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const { values } = slots;
    if (before === undefined || after === undefined || before === '' || after === '' || isSymbolic(template))
        return unknownValue;
    return filledIn(template, new RegExp(`${before}([\\w.-]{1,200})(?::-[^{}$]{0,200})?${after}`, 'g'), () => ([, name = '']) => (values?.kind === 'dict' ? (values.entries.get(name) ?? unknownValue) : unknownValue));
}
/** The type of what puts the path of an address together: https://docs.spring.io/spring-framework/docs/current/javadoc-api/org/springframework/web/util/UriComponentsBuilder.html */
const addressBuilderType = 'text.address';
function addressBuilder([start]) {
    return { kind: 'library', type: addressBuilderType, slots: { path: start ?? value_text('') } };
}
/** A call on one; undefined for what is not followed. */
function callAddressBuilder(builder, name, args) {
    const path = builder.slots.path ?? unknownValue;
    const holds = (value) => ({ ...builder, slots: { path: value } });
    switch (name) {
        case 'path':
            return holds(join([path, args[0] ?? unknownValue]));
        case 'pathSegment':
            return holds(join([path, ...args.flatMap((each) => [value_text('/'), each])]));
        case 'build':
        case 'encode':
        case 'normalize':
        case 'buildAndExpand':
            if (name !== 'buildAndExpand')
                return builder;
            return holds(filledIn(path, /\{[^{}]*\}/g, () => {
                let next = 0;
                // Values in their order, or a map of them.
                return ([place]) => (args[0]?.kind === 'dict' ? (args[0].entries.get(place.slice(1, -1)) ?? unknownValue) : (args[next++] ?? unknownValue));
            }));
        case 'toUriString':
        case 'toString':
        case 'getPath':
            return path;
        default:
            // What follows the path, and what this does not know.
            return holds(join([path, unknownValue]));
    }
}

;// CONCATENATED MODULE: ./lib/detect/java-makers.js
/** What Java's common libraries make of values: texts, paths, joiners, and the calls of what may be there or not, and of functions. */


/** The type of what joins: `Joiner.on("/")`, `Collectors.joining("/")`, `new StringJoiner("/")`. */
const joinerType = 'joiner';
const joiner = ([by, before, after]) => ({ kind: 'library', type: joinerType, slots: { by: by ?? value_text(''), before: before ?? value_text(''), after: after ?? value_text('') } });
const method = (name) => ([value = unknownValue, ...args], hands) => hands.textMethod(value, name, args.map((each) => ({ value: each })));
const java_makers_listFrom = (values) => (values.length === 1 && values[0]?.kind === 'list' ? values[0] : listOf(values));
const java_makers_same = ([value = unknownValue]) => value;
/** What a text has before or behind a separator: https://commons.apache.org/proper/commons-lang/apidocs/org/apache/commons/lang3/StringUtils.html */
const cut = (name, at) => ([value = unknownValue, by = unknownValue], hands) => mapChoice(hands.textMethod(value, name, [{ value: by }]), (parts) => {
    if (parts.kind !== 'list' || parts.items.length !== 3)
        return unknownValue;
    // Without the separator, all of it stands before and nothing behind.
    if (literalOf(parts.items[1]) === '')
        return at === 0 ? join([parts.items[0], parts.items[2]]) : value_text('');
    return parts.items[at];
});
/** A text that ends with another: as it is, or with that behind it. */
function ending(value, end) {
    const known = literalOf(end);
    const last = value.kind === 'text' ? value.parts.at(-1) : undefined;
    if (known === undefined || typeof last !== 'string' || last.length < known.length)
        return unknownValue;
    return last.endsWith(known) ? value : join([value, end]);
}
const strings = {
    join: ([values = unknownValue, by], hands) => (values.kind === 'list' ? hands.textMethod(by ?? value_text(''), 'join', [{ value: values }]) : unknownValue),
    removeStart: method('removeprefix'),
    removeEnd: method('removesuffix'),
    strip: method('strip'),
    stripStart: method('lstrip'),
    stripEnd: method('rstrip'),
    trim: method('trim'),
    lowerCase: method('lower'),
    upperCase: method('upper'),
    replace: method('replace'),
    substringBefore: cut('partition', 0),
    substringAfter: cut('partition', 2),
    substringBeforeLast: cut('rpartition', 0),
    substringAfterLast: cut('rpartition', 2),
    nullToEmpty: java_makers_same,
    trimToEmpty: method('trim'),
    trimToNull: method('trim'),
    appendIfMissing: ([value = unknownValue, end = unknownValue]) => mapChoice(value, (each) => ending(each, end)),
};
/** Gives one or, where that is not there, the other. */
const either = ([value = unknownValue, other = unknownValue]) => orElse(value, other);
/** What there is of a value, or another: a value that is known is there. */
function orElse(value, other) {
    if (value.kind === 'nothing')
        return other;
    return value.kind === 'unknown' || value.kind === 'term' ? unknownValue : value;
}
/** By class and method: whichever package the class is imported from. */
const javaMakers = {
    ...Object.fromEntries(['StringUtils', 'Strings'].flatMap((on) => Object.entries(strings).map(([name, maker]) => [`${on}.${name}`, maker]))),
    // Hadoop's: Java's own is no class that is made. https://hadoop.apache.org/docs/stable/api/org/apache/hadoop/fs/Path.html
    Path: ([first = unknownValue, second]) => (second ? join([first, second], true) : first),
    'Joiner.on': ([by]) => joiner([by ?? value_text('')]),
    'Collectors.joining': joiner,
    StringJoiner: joiner,
    'Objects.toString': java_makers_same,
    'Objects.requireNonNullElse': either,
    'MoreObjects.firstNonNull': either,
    'Objects.firstNonNull': either,
    'ObjectUtils.defaultIfNull': either,
    'StringUtils.defaultIfBlank': either,
    'StringUtils.defaultIfEmpty': either,
    'StringUtils.defaultString': either,
    'AbstractMap.SimpleEntry': ([key = unknownValue, value = unknownValue]) => listOf([key, value]),
    'AbstractMap.SimpleImmutableEntry': ([key = unknownValue, value = unknownValue]) => listOf([key, value]),
    SimpleEntry: ([key = unknownValue, value = unknownValue]) => listOf([key, value]),
    'Pair.of': ([key = unknownValue, value = unknownValue]) => listOf([key, value]),
    'IntStream.range': () => listOf([], unknownValue),
    'IntStream.rangeClosed': () => listOf([], unknownValue),
    'Arrays.stream': ([value = unknownValue], hands) => (value.kind === 'list' ? value : listOf([], hands.items(value))),
    'Stream.concat': (args, hands) => listOf([], hands.items({ kind: 'list', items: args.map((each) => hands.items(each)) })),
    'FilenameUtils.getName': ([path = unknownValue], hands) => hands.part(path, 'name'),
    'FilenameUtils.getBaseName': ([path = unknownValue], hands) => hands.part(path, 'stem'),
    'FilenameUtils.getExtension': (args, hands) => cut('rpartition', 2)([args[0] ?? unknownValue, value_text('.')], hands),
    'CompletableFuture.supplyAsync': ([supplier = unknownValue], hands) => hands.call(supplier, []),
    'CompletableFuture.completedFuture': java_makers_same,
    'Mono.just': java_makers_same,
    'Mono.fromCallable': ([supplier = unknownValue], hands) => hands.call(supplier, []),
    StringSubstitutor: substitutor,
    StrSubstitutor: substitutor,
    'StringSubstitutor.replace': ([template = unknownValue, ...values]) => text_templates_substituted(template, substitutor(values)),
    'StrSubstitutor.replace': ([template = unknownValue, ...values]) => text_templates_substituted(template, substitutor(values)),
    'UriComponentsBuilder.newInstance': addressBuilder,
    'UriComponentsBuilder.fromPath': addressBuilder,
    'UriComponentsBuilder.fromUriString': addressBuilder,
    // https://docs.aws.amazon.com/AWSJavaSDK/latest/javadoc/com/amazonaws/services/s3/AmazonS3URI.html
    AmazonS3URI: ([value = unknownValue]) => addressOf(value),
    'S3Uri.parseUri': ([value = unknownValue]) => addressOf(value),
};
/** The type of a URI that is taken apart into bucket and key. */
const addressType = 's3.address';
function addressOf(value) {
    return mapChoice(value, (each) => {
        const uri = splitUri(each);
        return uri ? { kind: 'library', type: addressType, slots: { bucket: uri.bucket, key: uri.key } } : unknownValue;
    });
}
/** A function of the table, whichever package its class is of; what hangs on a caller is waited for. */
function javaMaker(path) {
    const name = /(?<!\w)(?:[A-Z]\w*\.)?\w+$/.exec(path)?.[0] ?? path;
    const maker = Object.hasOwn(javaMakers, name) ? javaMakers[name] : undefined;
    return maker && ((args, hands) => (args.some(isSymbolic) && !name.startsWith('Optional') ? unknownValue : maker(args, hands)));
}
/** Methods of functional interfaces: https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/function/package-summary.html */
const functionalMethods = new Set(['get', 'apply', 'accept', 'test', 'run', 'call', 'applyAsInt', 'applyAsLong', 'getAsInt', 'invoke', 'execute']);
/** Text that a joiner makes of a list. */
function joinedBy(slots, list, hands) {
    return join([slots.before ?? value_text(''), hands.textMethod(slots.by ?? value_text(''), 'join', [{ value: list }]), slots.after ?? value_text('')]);
}
/** A call on what joins; undefined for any other. */
function callJoiner(value, name, args, hands) {
    if (name === 'join')
        return joinedBy(value.slots, java_makers_listFrom(args), hands);
    // `new StringJoiner("/").add(a).add(b)`
    const added = value.slots.list?.kind === 'list' ? value.slots.list : listOf([]);
    if (name === 'add' && args[0])
        return { ...value, slots: { ...value.slots, list: { ...added, items: [...added.items, args[0]] } } };
    if (name === 'toString' && value.slots.list)
        return joinedBy(value.slots, value.slots.list, hands);
    if (name === 'skipNulls' || name === 'withKeyValueSeparator' || name === 'useForNull')
        return name === 'skipNulls' ? value : unknownValue;
    if (name === 'toString')
        return joinedBy(value.slots, listOf([], unknownValue), hands);
    return undefined;
}
/**
 * Calls of a list as a stream that need more than a list's own methods; undefined for any other.
 * @see https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/stream/Stream.html
 */
function callStream(list, name, args, hands) {
    const [first] = args;
    switch (name) {
        case 'collect': {
            if (first?.kind === 'library' && first.type === joinerType)
                return joinedBy(first.slots, list, hands);
            const path = first?.kind === 'external' ? first.path : '';
            return /\bto(Unmodifiable)?(List|Set)\(\)$|\btoImmutable(List|Set)\(\)$/.test(path) ? list : unknownValue;
        }
        case 'mapToObj':
        case 'mapToInt':
        case 'peek': {
            const give = (item) => (first ? hands.call(first, [{ value: item }]) : unknownValue);
            if (name === 'peek') {
                give(hands.items(list));
                return list;
            }
            return listOf(list.items.map(give), list.each ? give(list.each) : undefined);
        }
        // What may be there of something that is not known: `found.map(…).orElse("none")`.
        case 'orElse':
            return first && first.kind !== 'list' ? choose([hands.items(list), first]) : undefined;
        case 'orElseGet':
            return first ? choose([hands.items(list), hands.call(first, [])]) : undefined;
        case 'orElseThrow':
            return list.items.length === 0 ? hands.items(list) : undefined;
        case 'findFirst':
        case 'findAny':
        case 'next':
        case 'getFirst':
        case 'getLast':
        case 'element':
        case 'poll':
        case 'remove':
            return args.length === 0 ? hands.items(list) : undefined;
        case 'iterator':
        case 'listIterator':
        case 'distinct':
        case 'limit':
        case 'skip':
        case 'boxed':
        case 'parallel':
        case 'sequential':
        case 'unordered':
        case 'toArray':
        case 'takeWhile':
        case 'dropWhile':
        case 'asList':
            return name === 'limit' || name === 'skip' || name === 'takeWhile' || name === 'dropWhile' ? listOf([], hands.items(list)) : list;
        default:
            return undefined;
    }
}
/**
 * Calls of what may be there or not, on what it holds; undefined for any other.
 * @see https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/Optional.html
 */
function callOptional(value, name, args, hands) {
    const [first] = args;
    switch (name) {
        case 'get':
        case 'orElseThrow':
        case 'join':
        case 'block':
            return args.length === 0 || name === 'orElseThrow' ? value : undefined;
        // What a search gave may not be there.
        case 'orElse':
            return first ? choose([value, first]) : undefined;
        case 'orElseGet':
        case 'or':
            return first ? choose([value, hands.call(first, [])]) : undefined;
        case 'map':
        case 'flatMap':
        case 'thenApply':
        case 'thenCompose':
        case 'ifPresent':
        case 'thenAccept':
            return first?.kind === 'function' || first?.kind === 'method' ? hands.call(first, [{ value }]) : undefined;
        case 'filter':
            return first?.kind === 'function' ? value : undefined;
        case 'stream':
            return listOf([value]);
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/detect/shell-text.js
/** What a shell and its small tools make of a text: parts cut off and replaced by patterns, `tr`, `cut` and `sed`. */

/** Longer texts are not looked into. */
const longestText = 2_000;
/** A pattern of file names as tokens: https://www.gnu.org/software/bash/manual/html_node/Pattern-Matching.html. Undefined for what is not read. */
function tokensOf(pattern) {
    const tokens = [];
    for (let at = 0; at < pattern.length; at += 1) {
        const character = pattern.charAt(at);
        if (/[@!+?*]/.test(character) && pattern[at + 1] === '(')
            return undefined;
        if (character === '*')
            tokens.push({ any: true });
        else if (character === '?')
            tokens.push({ matches: () => true });
        else if (character === '[') {
            const [whole, not, inside] = /^\[([!^]?)(\]?(?:\[:\w+:\]|[^\]])*)\]/.exec(pattern.slice(at)) ?? [];
            const set = inside === undefined ? undefined : charactersOf(inside);
            if (whole === undefined || !set)
                return undefined;
            tokens.push({ matches: (one) => set(one) === (not === '') });
            at += whole.length - 1;
        }
        else {
            const escaped = character === '\\' && at + 1 < pattern.length;
            const own = escaped ? pattern.charAt(at + 1) : character;
            if (escaped)
                at += 1;
            tokens.push({ matches: (one) => one === own });
        }
    }
    return tokens;
}
const classes = { upper: /[A-Z]/, lower: /[a-z]/, alpha: /[A-Za-z]/, digit: /\d/, alnum: /[A-Za-z0-9]/, space: /\s/, punct: /[!-/:-@[-`{-~]/, blank: /[ \t]/ };
/** The characters of a set as `tr` and brackets write it: `a-z`, `[:upper:]`. */
function charactersOf(set) {
    const tests = [];
    for (const [piece, name, from, to, one = ''] of set.matchAll(/\[:(\w+):\]|([^\\])-([^\\])|\\?([\s\S])/g)) {
        const known = name === undefined ? undefined : classes[name];
        if (name !== undefined && !known)
            return undefined;
        if (known)
            tests.push((character) => known.test(character));
        else if (from !== undefined && to !== undefined)
            tests.push((character) => character >= from && character <= to);
        else
            tests.push((character) => character === (piece === '\\n' ? '\n' : piece === '\\t' ? '\t' : one));
    }
    return (character) => tests.some((test) => test(character));
}
/** Whether tokens match the whole of a text; the work grows with the product of both. */
function matchesAll(tokens, value) {
    let token = 0;
    let star = -1;
    let mark = 0;
    for (let at = 0; at < value.length;) {
        const own = tokens[token];
        if (own && 'any' in own) {
            star = token;
            mark = at;
            token += 1;
        }
        else if (own && own.matches(value.charAt(at))) {
            token += 1;
            at += 1;
        }
        else if (star !== -1) {
            token = star + 1;
            mark += 1;
            at = mark;
        }
        else
            return false;
    }
    return tokens.slice(token).every((each) => 'any' in each);
}
/** Where a match that starts, or ends, at one end of a text has its other end: the nearest or the farthest. */
function matchedLength(tokens, value, isEnd, isLongest) {
    for (let step = 0; step <= value.length; step += 1) {
        const length = isLongest ? value.length - step : step;
        if (matchesAll(tokens, isEnd ? value.slice(value.length - length) : value.slice(0, length)))
            return length;
    }
    return undefined;
}
/** What is known of a text whose start, or end, may have lost something that is not known. */
function keptOf(value, from) {
    const first = value.kind === 'text' ? (from === 'start' ? value.parts[0] : value.parts.at(-1)) : undefined;
    if (typeof first !== 'string')
        return unknownValue;
    return from === 'start' ? join([value_text(first), unknownValue]) : join([unknownValue, value_text(first)]);
}
/** `${x#p}`, `${x##p}`, `${x%p}`, `${x%%p}`. */
function removed(value, operator, pattern) {
    const tokens = pattern.length > longestText ? undefined : tokensOf(pattern);
    if (!tokens)
        return unknownValue;
    const isEnd = operator.startsWith('%');
    const isLongest = operator.length === 2;
    const isPlain = tokens.every((token) => !('any' in token));
    return mapChoice(value, (each) => {
        const literal = literalOf(each);
        if (literal !== undefined && literal.length <= longestText) {
            const length = matchedLength(tokens, literal, isEnd, isLongest);
            return length === undefined ? each : value_text(isEnd ? literal.slice(0, literal.length - length) : literal.slice(length));
        }
        if (each.kind !== 'text' || literal !== undefined)
            return unknownValue;
        if (operator === '##' && pattern === '*/')
            return lastSegment(each);
        const whole = settle(each);
        const piece = isEnd ? whole.parts.at(-1) : whole.parts[0];
        if (typeof piece !== 'string' || piece.length > longestText)
            return isEnd && !isPlain && startOf(whole, pattern) ? keptOf(whole, 'start') : unknownValue;
        if (isPlain || !isLongest) {
            const length = matchedLength(tokens, piece, isEnd, false);
            if (length !== undefined)
                return isEnd ? mapEnd(whole, (end) => end.slice(0, end.length - length)) : mapStart(whole, (start) => start.slice(length));
            if (isPlain && piece.length >= tokens.length)
                return whole;
        }
        // `*.`: what comes after the last one that is seen, or more of what is not.
        const [, edge] = (isLongest && (isEnd ? /^([^*?[\\]+)\*$/ : /^\*([^*?[\\]+)$/).exec(pattern)) || [];
        if (edge === undefined)
            return unknownValue;
        if (isEnd) {
            const [start] = whole.parts;
            return typeof start === 'string' ? (start.includes(edge) ? value_text(start.slice(0, start.indexOf(edge))) : keptOf(whole, 'start')) : unknownValue;
        }
        const last = whole.parts.at(-1);
        return typeof last === 'string' ? (last.includes(edge) ? value_text(last.slice(last.lastIndexOf(edge) + edge.length)) : keptOf(whole, 'end')) : unknownValue;
    });
}
/** Whether what ends in a hole keeps its known start, whatever a pattern like `.*` or `/*` cuts off behind it. */
function startOf(value, pattern) {
    const first = value.kind === 'text' ? value.parts[0] : undefined;
    const edge = /^[^*?[\\]+/.exec(pattern)?.[0];
    return typeof first === 'string' && edge !== undefined && !first.includes(edge.charAt(0));
}
/** What is put in while it is not told: no text has it. */
const shell_text_placeholder = '\ue000';
/** A replacement by what is not wholly known: it is put in afterwards. */
function shell_text_replacedBy(value, operator, pattern, by) {
    const known = literalOf(by);
    if (known !== undefined)
        return shell_text_replaced(value, operator, pattern, known);
    const result = shell_text_replaced(value, operator, pattern, shell_text_placeholder);
    return mapChoice(result, (each) => (each.kind === 'text' ? join(each.parts.flatMap((part) => (typeof part === 'string' ? part.split(shell_text_placeholder).flatMap((piece, index) => (index === 0 ? [value_text(piece)] : [by, value_text(piece)])) : [{ kind: 'text', parts: [part] }]))) : each));
}
/** `${x/p/r}`, `${x//p/r}`, `${x/#p/r}`, `${x/%p/r}`: the longest match counts. */
function shell_text_replaced(value, operator, pattern, by) {
    const tokens = pattern === '' || pattern.length > longestText || /(^|[^\\])&/.test(by) ? undefined : tokensOf(pattern);
    if (!tokens)
        return unknownValue;
    const isPlain = /^[^*?[\]\\]+$/.test(pattern);
    function inText(literal) {
        if (operator === '/#' || operator === '/%') {
            const length = matchedLength(tokens ?? [], literal, operator === '/%', true);
            if (length === undefined)
                return literal;
            return operator === '/#' ? by + literal.slice(length) : literal.slice(0, literal.length - length) + by;
        }
        let result = '';
        for (let at = 0; at < literal.length;) {
            const length = matchedLength(tokens ?? [], literal.slice(at), false, true);
            if (length === undefined || length === 0) {
                result += literal.charAt(at);
                at += 1;
            }
            else {
                result += by;
                at += length;
                if (operator === '/')
                    return result + literal.slice(at);
            }
        }
        return result;
    }
    return mapChoice(value, (each) => {
        const literal = literalOf(each);
        if (literal !== undefined)
            return literal.length <= longestText / 4 ? value_text(inText(literal)) : unknownValue;
        if (each.kind !== 'text' || !isPlain)
            return unknownValue;
        const whole = settle(each);
        if (operator === '/#' || operator === '/%') {
            const piece = operator === '/#' ? whole.parts[0] : whole.parts.at(-1);
            if (typeof piece !== 'string' || piece.length < pattern.length)
                return unknownValue;
            return operator === '/#' ? mapStart(whole, inText) : mapEnd(whole, inText);
        }
        const change = () => join(whole.parts.map((part) => (typeof part === 'string' ? value_text(inText(part)) : { kind: 'text', parts: [part] })));
        if (operator === '//')
            return change();
        const at = whole.parts.findIndex((part) => typeof part === 'string' && part.includes(pattern));
        if (at === -1)
            return whole;
        const changed = join(whole.parts.map((part, index) => (typeof part === 'string' && index === at ? value_text(inText(part)) : { kind: 'text', parts: [part] })));
        return at === 0 ? changed : choose([changed, whole]);
    });
}
/** Each known piece of a text, changed one character after the other. */
function onCharacters(value, change) {
    return mapChoice(value, (each) => (each.kind === 'text' ? join(settle(each).parts.map((part) => (typeof part === 'string' ? value_text([...part].map(change).join('')) : { kind: 'text', parts: [part] }))) : unknownValue));
}
const shell_text_escapes = { n: '\n', r: '\r', t: '\t' };
/** The characters that a set of `tr` names, in order. */
function sequenceOf(set) {
    const ranges = { upper: 'A-Z', lower: 'a-z', digit: '0-9', space: ' \t\n' };
    const written = set.replace(/\[:(\w+):\]/g, (whole, name) => ranges[name] ?? whole).replace(/^\[([a-zA-Z0-9]-[a-zA-Z0-9])\]$/, '$1');
    if (/\[|\\(?![/.\-\\nrt])/.test(written))
        return undefined;
    return written.replace(/\\(.)/g, (_, one) => shell_text_escapes[one] ?? one).replace(/([a-zA-Z0-9])-([a-zA-Z0-9])/g, (_, from, to) => {
        const length = Math.min(64, to.charCodeAt(0) - from.charCodeAt(0) + 1);
        return Array.from({ length: Math.max(0, length) }, (__, index) => String.fromCharCode(from.charCodeAt(0) + index)).join('');
    });
}
/** `tr a b`, `tr -d a`. */
function translated(value, from, to) {
    const source = sequenceOf(from);
    const target = to === undefined ? '' : sequenceOf(to);
    if (source === undefined || source === '' || target === undefined || (to !== undefined && target === ''))
        return unknownValue;
    return onCharacters(value, (character) => {
        const at = source.indexOf(character);
        return at === -1 ? character : to === undefined ? '' : target.charAt(Math.min(at, target.length - 1));
    });
}
/** `cut -d/ -f2`, `awk -F/ '{print $2}'`: one of the parts between separators. */
function field(value, separator, place, isOnly) {
    if (separator.length !== 1)
        return unknownValue;
    const [, from = '', range, to = ''] = /^(\d*)(-?)(\d*)$/.exec(place) ?? [];
    if (range === undefined || (range === '' && from === ''))
        return unknownValue;
    const first = from === '' ? 1 : Number(from);
    const last = range === '' ? first : to === '' ? Number.POSITIVE_INFINITY : Number(to);
    return mapChoice(value, (each) => {
        const literal = literalOf(each);
        // The blanks of `awk` are any number of them.
        const parts = separator === ' ' && isOnly ? literal?.trim().split(/\s+/) : literal?.split(separator);
        // `cut` prints a text without the separator whole.
        if (parts)
            return parts.length === 1 && !isOnly ? each : value_text(parts.slice(first - 1, last === Number.POSITIVE_INFINITY ? undefined : last).join(separator));
        const start = each.kind === 'text' ? settle(each).parts[0] : undefined;
        const known = typeof start === 'string' ? start.split(separator) : [];
        return known.length > last ? value_text(known.slice(first - 1, last).join(separator)) : unknownValue;
    });
}
/** `sed 's/a/b/g'`, where what is searched is a plain text. */
function shell_text_substituted(value, search, by, flags) {
    const anchored = /^(\^?)((?:[^\\^$.*[\]+?(){}|]|\\[./\-$*])*)(\$?)$/.exec(search);
    const plain = anchored?.[2]?.replace(/\\(.)/g, '$1');
    if (!anchored || plain === undefined || plain === '' || /\\\d|(^|[^\\])&|\\n/.test(by) || /[^gi]|i/i.test(flags.replace(/g/g, '')))
        return unknownValue;
    const operator = anchored[1] === '^' ? '/#' : anchored[3] === '$' ? '/%' : flags.includes('g') ? '//' : '/';
    if (anchored[1] === '^' && anchored[3] === '$')
        return unknownValue;
    return shell_text_replaced(value, operator, plain, by.replace(/\\(.)/g, '$1'));
}
/** The arguments that there are; those of a script nobody knows. */
function given(items) {
    const known = items.filter((item) => item.kind !== 'nothing' && item.kind !== 'external');
    return known.length === 0 && items.some((item) => item.kind === 'external') ? listOf([], unknownValue) : listOf(known);
}
/** A regular expression of Terraform that is one set of characters, once or several times; others are not followed. */
function replacedCharacters(value, pattern, by) {
    const [, not, inside, many] = /^\[(\^?)((?:[^\]\\]|\\[-.\/\s])+)\](\+?)$/.exec(pattern) ?? [];
    const set = inside === undefined ? undefined : charactersOf(inside);
    if (!set || by.includes('$'))
        return unknownValue;
    return mapChoice(value, (each) => {
        const literal = literalOf(each);
        if (literal === undefined)
            return unknownValue;
        let result = '';
        let isInside = false;
        for (const character of literal) {
            const matches = set(character) === (not === '');
            if (!matches)
                result += character;
            else if (!isInside || many === '')
                result += by;
            isInside = matches;
        }
        return value_text(result);
    });
}
/** What an array or a map holds, one of it. */
function held(value) {
    return mapChoice(value, (each) => (each.kind === 'dict' ? (each.rest || each.entries.size === 0 ? unknownValue : choose([...each.entries.values()])) : each.kind === 'list' && !isEmptyList(each) ? choose(each.each ? [...each.items, each.each] : each.items) : unknownValue));
}
function isEmptyList(value) {
    return value.kind === 'list' && value.items.length === 0 && !value.each;
}
/** What a loop goes over, of an array that is filled on some ways only: on the others there is no turn. */
function withoutEmptyLists(value) {
    return value.kind === 'choice' && !value.options.every(isEmptyList) ? choose(value.options.filter((each) => !isEmptyList(each))) : value;
}
/** A function of a text and of what is written beside it; what a caller gives is waited for. */
function onText(apply) {
    return (args) => {
        const [value = unknownValue, ...others] = args.map((arg) => arg.value);
        const words = others.map(literalOf);
        if (isSymbolic(value) || words.some((word) => word === undefined))
            return unknownValue;
        return apply(value, ...words);
    };
}
/** The functions that the front end for shells calls by these names. */
const shellFunctions = {
    'shell.remove': onText((value, operator = '', pattern = '') => removed(value, operator, pattern)),
    'shell.replace': (args) => {
        const [value = unknownValue, operator, pattern, by = value_text('')] = args.map((arg) => arg.value);
        const [how, what] = [literalOf(operator), literalOf(pattern)];
        return how === undefined || what === undefined || isSymbolic(value) || isSymbolic(by) ? unknownValue : shell_text_replacedBy(value, how, what, by);
    },
    'shell.first': onText((value, change) => mapChoice(value, (each) => (each.kind === 'text' && typeof each.parts[0] === 'string' ? mapStart(each, (start) => (change === 'upper' ? start.charAt(0).toUpperCase() : start.charAt(0).toLowerCase()) + start.slice(1)) : unknownValue))),
    'shell.tr': onText((value, from = '', to) => translated(value, from, to)),
    'shell.field': onText((value, separator = '', place = '', only) => field(value, separator, place, only !== undefined)),
    // A key among those that are listed below an address.
    'shell.listedKey': onText((value) => mapChoice(value, (each) => join([splitUri(each)?.key ?? unknownValue, unknownValue]))),
    'shell.sed': onText((value, search = '', by = '', flags = '') => shell_text_substituted(value, search, by, flags)),
    'terraform.replace': onText((value, pattern = '', by = '') => replacedCharacters(value, pattern.slice(1, -1), by)),
    'shell.given': ([arg]) => (arg?.value.kind !== 'list' || isSymbolic(arg.value) ? unknownValue : given(arg.value.items)),
    // What an array holds, and what a map is asked by.
    'shell.values': ([arg]) => held(arg?.value ?? unknownValue),
    'shell.each': ([arg]) => held(withoutEmptyLists(arg?.value ?? unknownValue)),
    'shell.keys': ([arg]) => mapChoice(arg?.value ?? unknownValue, (each) => (each.kind === 'dict' && !each.rest && each.entries.size > 0 ? choose([...each.entries.keys()].map(value_text)) : unknownValue)),
};

;// CONCATENATED MODULE: ./lib/detect/builtins.js
/** Functions of the standard libraries that keys are made with, by their paths. */

















/** What a request that is spread may bring: an entry not written beside it is the spread's. */
const requestNames = ['Bucket', 'Key', 'Prefix', 'CopySource', 'Delete'];
/** What a method makes of a text. One that hangs on what a caller gives is waited for, where that may stand where the method looks. */
function ofText(value, name, args, machine) {
    const result = callTextMethod(value, name, args, machine);
    if (!isSymbolic(value))
        return result;
    return value.kind !== 'text' || waitsForHoles(value, name, result) ? unknownValue : result;
}
const identityOf = (args) => positional(args)[0] ?? value_text('');
/** A number as text is text. */
const asString = (value) => mapChoice(value, (each) => (each.kind === 'text' ? { kind: 'text', parts: each.parts } : each));
const pathOf = (args) => cleanPath(join(positional(args).map((each) => (each.kind === 'library' ? unknownValue : each)), 'cleaned'));
const joinedPath = (args, machine) => withoutStepsUp(singleSteps(pathOf(belowFirst(args), machine)));
/** What stands behind the first part is below it, slash or not. */
const belowFirst = (args) => args.map((arg, index) => (index === 0 || literalOf(args[0]?.value) === '' ? arg : { ...arg, value: mapChoice(arg.value, (each) => mapStart(each, (start) => start.replace(/^\/+/, ''))) }));
/** Parts that begin and end with slashes have one between them, and `./` leads nowhere. */
const singleSteps = (path) => onPieces(path, (piece) => piece.replace(/([^:/])\/{2,}/g, '$1/').replace(/\/(?:\.\/)+/g, '/'));
const concatenate = (args) => join(positional(args));
/** Escapes what is known of a text. What a caller gives is waited for: the escape changes that too. */
function escapedBy(escape) {
    return (args) => {
        const value = first(args);
        return isSymbolic(value) ? unknownValue : onPieces(value, escape);
    };
}
const listIdentity = (args, machine) => (args.length === 0 ? listOf([]) : mapChoice(first(args), (each) => (each.kind === 'list' ? each : each.kind === 'dict' ? callDictMethod(each, 'keys', [], machine) : listOf([], machine.items(each)))));
/** The parts of a URI. One that a caller gives is waited for: it tells which part is the bucket. */
function urlParts(value) {
    const options = value.kind === 'choice' ? value.options : [value];
    if (options.some((option) => isSymbolic(option) && !splitUri(option)))
        return unknownValue;
    return mapChoice(value, (each) => {
        const uri = splitUri(each);
        if (!uri) {
            // A URI of which only the end is known: that is the end of its path.
            // What is not known may end with the host: then the next `/` begins the path.
            const known = each.kind === 'text' && typeof each.parts[0] === 'object' ? settle(each).parts : undefined;
            const path = known ? join([value_text('/'), { kind: 'text', parts: known.map((part, index) => (index === 1 && typeof part === 'string' ? part.replace(/^\//, '') : part)) }]) : unknownValue;
            return { kind: 'dict', entries: new Map([['path', path], ['pathname', path], ['Path', path]]), rest: unknownValue };
        }
        const path = join([value_text('/'), uri.key]);
        return {
            kind: 'dict',
            entries: new Map([
                ['netloc', uri.bucket],
                ['hostname', uri.bucket],
                ['host', uri.bucket],
                ['Host', uri.bucket],
                ['path', path],
                ['pathname', path],
                ['Path', path],
                ['scheme', value_text(uri.scheme)],
            ]),
            rest: unknownValue,
        };
    });
}
/** Java asks a URI for its parts by methods: https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/net/URI.html */
function uriPart(value, method) {
    const uri = /^get(Raw)?(Path|Host|Authority|Scheme)$/.test(method) ? splitUri(value) : undefined;
    if (!uri)
        return undefined;
    if (method.endsWith('Path'))
        return join([value_text('/'), uri.key]);
    return method === 'getScheme' ? value_text(uri.scheme) : uri.bucket;
}
/** A part of a path. What a caller gives is waited for: it may hold a `/` itself. */
function partOf(take) {
    return (args) => (isSymbolic(first(args)) ? unknownValue : mapChoice(first(args), take));
}
/** An address under another that ends with a slash; any other loses its last part: https://docs.python.org/3/library/urllib.parse.html#urllib.parse.urljoin */
function joinedAddress(args) {
    const [base = unknownValue, ...more] = positional(args);
    if (more.length !== 1 || isSymbolic(base))
        return unknownValue;
    return mapChoice(base, (each) => (each.kind === 'text' && typeof each.parts.at(-1) === 'string' && each.parts.at(-1).endsWith('/') && !isAbsolute(more[0]) ? join([each, ...more]) : unknownValue));
}
function isAbsolute(path) {
    return path?.kind === 'text' && typeof path.parts[0] === 'string' && path.parts[0].startsWith('/');
}
/** A path without its ending, and the ending: https://docs.python.org/3/library/os.path.html#os.path.splitext */
function splitEnding(path) {
    if (isSymbolic(path))
        return unknownValue;
    return mapChoice(path, (each) => {
        const suffix = textMember(each, 'suffix') ?? unknownValue;
        const ending = literalOf(suffix);
        return listOf([ending === undefined ? unknownValue : mapEnd(each, (end) => end.slice(0, end.length - ending.length)), suffix]);
    });
}
/** A file's name, without the ending that is named beside it: https://nodejs.org/api/path.html#pathbasenamepath-suffix */
const baseName = (args) => {
    const [path = unknownValue, suffix] = positional(args);
    if (isSymbolic(path))
        return unknownValue;
    const ending = literalOf(suffix);
    if (suffix && ending === undefined)
        return unknownValue;
    return mapChoice(mapChoice(path, lastSegment), (name) => (ending === undefined ? name : mapEnd(name, (end) => (end.endsWith(ending) ? end.slice(0, -ending.length) : end))));
};
/** https://nodejs.org/api/path.html#pathparsepath */
const parsedPath = partOf((path) => ({
    kind: 'dict',
    entries: new Map([['dir', parentPath(path)], ['base', lastSegment(path)], ['name', textMember(path, 'stem') ?? unknownValue]]),
    rest: unknownValue,
}));
/** Calls the function in the first argument with the others: `executor.submit(f, x)`. */
const applied = (args, machine) => machine.call(first(args), args.slice(1));
/** What stands between the parts of a path. */
const separators = new Set(['os.sep', 'os.path.sep', 'posixpath.sep', 'path.sep', 'node:path.sep', 'path.posix.sep', 'path/filepath.Separator', 'os.PathSeparator', 'File.separator', 'java.io.File.separator', 'File.separatorChar', 'java.io.File.separatorChar']);
/** Functions of standard libraries, by path as imported; `*.name` for a method of anything. */
const builtIns = {
    ...shellFunctions,
    'os.path.join': (args) => join(positional(args), true),
    'posixpath.join': (args) => join(positional(args), true),
    'path.join': joinedPath,
    'path.posix.join': joinedPath,
    'node:path.join': joinedPath,
    'node:path.posix.join': joinedPath,
    'path/posix.join': joinedPath,
    'path.Join': joinedPath,
    'path/filepath.Join': joinedPath,
    'upath.join': joinedPath,
    'url-join': (args) => join(positional(args), true),
    'pathlib.Path': pathOf,
    'pathlib.PurePath': pathOf,
    'pathlib.PosixPath': pathOf,
    'pathlib.PurePosixPath': pathOf,
    'Paths.get': javaPath,
    'Path.of': javaPath,
    'java.io.File': javaFile,
    ...mapMakers,
    ...pythonMakers,
    'URI.create': identityOf,
    ...Object.fromEntries(Object.entries(escapes).map(([path, escape]) => [path, escapedBy(escape)])),
    '@Value': () => environmentWithFallback,
    'Objects.requireNonNull': identityOf,
    'Optional.of': identityOf,
    'Optional.ofNullable': identityOf,
    'os.path.basename': partOf(lastSegment),
    'posixpath.basename': partOf(lastSegment),
    'path.basename': baseName,
    'path.parse': parsedPath,
    'node:path.basename': baseName,
    'node:path.parse': parsedPath,
    'path.Base': partOf(lastSegment),
    'path/filepath.Base': partOf(lastSegment),
    'path.Clean': partOf((path) => withoutStepsUp(singleSteps(cleanPath(path)))),
    'path/filepath.Clean': partOf((path) => withoutStepsUp(singleSteps(cleanPath(path)))),
    'path.Dir': partOf(parentPath),
    'path/filepath.Dir': partOf(parentPath),
    'os.path.dirname': partOf(parentPath),
    'posixpath.dirname': partOf(parentPath),
    'path.dirname': partOf(parentPath),
    'node:path.dirname': partOf(parentPath),
    'os.path.splitext': (args) => splitEnding(first(args)),
    'posixpath.splitext': (args) => splitEnding(first(args)),
    'os.path.normpath': identityOf,
    'os.fspath': identityOf,
    'os.fsdecode': identityOf,
    // `string(c)` is not what the type of `c` says of itself.
    string: (args) => (isSymbolic(first(args)) ? unknownValue : asString(first(args))),
    str: (args) => asString(first(args)),
    String: (args) => asString(first(args)),
    repr: identityOf,
    'typing.cast': (args) => positional(args)[1] ?? unknownValue,
    'urllib.parse.urljoin': (args) => joinedAddress(args),
    'urllib.parse.urlparse': (args) => urlParts(first(args)),
    'urllib.parse.urlsplit': (args) => urlParts(first(args)),
    urlparse: (args) => urlParts(first(args)),
    URL: (args) => urlParts(first(args)),
    'url.URL': (args) => urlParts(first(args)),
    'url.parse': (args) => urlParts(first(args)),
    'net/url.JoinPath': (args) => join(positional(args), true),
    // What several names are given by one call of Go.
    __results__: (args) => (isLists(first(args)) ? first(args) : first(args).kind === 'term' ? unknownValue : listOf([first(args), unknownValue])),
    'net/url.Parse': (args) => urlParts(first(args)),
    'os.getenv': (args) => environmentValue(positional(args).length > 1 || args.some((arg) => arg.name === 'default'), literalOf(first(args))),
    'os.environ.get': (args) => environmentValue(args.length > 1, literalOf(first(args))),
    'os.environ.setdefault': () => environment,
    'os.Getenv': () => environment,
    'os.LookupEnv': () => listOf([environment, unknownValue]),
    'java.lang.System.getenv': () => environment,
    'System.getenv': () => environment,
    'System.getProperty': () => environment,
    list: listIdentity,
    tuple: listIdentity,
    set: listIdentity,
    frozenset: listIdentity,
    sorted: (args, machine) => mapChoice(listIdentity(args, machine), (each) => (each.kind === 'list' ? inAnyOrder(each) : each)),
    reversed: (args, machine) => mapChoice(listIdentity(args, machine), (each) => (each.kind === 'list' ? callListMethod(each, 'reverse', [], machine) : each)),
    iter: listIdentity,
    next: (args, machine) => machine.items(first(args)),
    'Array.from': (args, machine) => {
        const [from = unknownValue, give] = positional(args);
        const list = mapChoice(from, (each) => (each.kind === 'dict' ? listOf([], unknownValue) : listIdentity([{ value: each }], machine)));
        return give ? mapChoice(list, (each) => (each.kind === 'list' ? callListMethod(each, 'map', [{ value: give }], machine) : each)) : list;
    },
    Set: listIdentity,
    'Array.of': (args) => listOf(positional(args)),
    tqdm: listIdentity,
    'tqdm.tqdm': listIdentity,
    ...Object.fromEntries(['tqdm.auto.tqdm', 'tqdm.notebook.tqdm', 'tqdm.asyncio.tqdm', 'tqdm.rich.tqdm', 'tqdm.std.tqdm', 'tqdm.tqdm_notebook', 'rich.progress.track', 'alive_progress.alive_it', 'click.progressbar', 'itertools.islice', 'itertools.cycle', 'random.sample'].map((path) => [path, listIdentity])),
    'random.choice': (args, machine) => machine.items(first(args)),
    'Promise.all': (args) => first(args),
    'Promise.allSettled': (args) => first(args),
    'Promise.resolve': identityOf,
    'asyncio.gather': (args) => listOf(positional(args)),
    enumerate: (args, machine) => mapChoice(first(args), (each) => listOf(asList(each, machine).items.map((item) => listOf([unknownValue, item])), asList(each, machine).each ? listOf([unknownValue, asList(each, machine).each]) : undefined)),
    zip: (args, machine) => {
        const lists = positional(args).map((each) => asList(each, machine));
        if (lists.every((list) => !list.each)) {
            const length = Math.min(...lists.map((list) => list.items.length));
            return listOf(Array.from({ length: Number.isFinite(length) ? length : 0 }, (_, index) => listOf(lists.map((list) => list.items[index]))));
        }
        return listOf([], listOf(lists.map((list) => machine.items(list))));
    },
    // A map gives keys and values, a set its items twice.
    'terraform.for_each': (args, machine) => mapChoice(first(args), (each) => {
        if (each.kind === 'dict')
            return callDictMethod(each, 'items', [], machine);
        const list = asList(each, machine);
        return listOf(list.items.map((item) => listOf([item, item])), list.each ? listOf([list.each, list.each]) : undefined);
    }),
    'itertools.product': (args, machine) => listOf([], listOf(positional(args).map((each) => machine.items(each)))),
    'itertools.chain': (args, machine) => listOf([], choose(positional(args).map((each) => machine.items(each)))),
    map: (args, machine) => {
        const [callee, ...lists] = positional(args);
        const known = lists.length === 1 && lists[0]?.kind === 'list' && !lists[0].each && lists[0].items.length <= maximumTurns ? lists[0].items : undefined;
        if (callee && known)
            return listOf(known.map((item) => machine.call(callee, [{ value: item }])));
        return callee ? listOf([], machine.call(callee, lists.map((each) => ({ value: machine.items(each) })))) : unknownValue;
    },
    filter: (args, machine) => {
        const [test = unknownValue, list = unknownValue] = positional(args);
        if (list.kind !== 'list')
            return list;
        return test.kind === 'nothing' || (test.kind === 'external' && test.path === 'bool') ? withoutEmpty(list) : callListMethod(list, 'filter', [{ value: test }], machine);
    },
    'Object.keys': (args, machine) => (first(args).kind === 'dict' ? callDictMethod(first(args), 'keys', [], machine) : unknownValue),
    'Object.values': (args, machine) => (first(args).kind === 'dict' ? callDictMethod(first(args), 'values', [], machine) : first(args).kind === 'class' ? listOf([], machine.items(first(args))) : unknownValue),
    'Object.fromEntries': (args) => (first(args).kind === 'list' ? withPairs(first(args)) : first(args).kind === 'dict' ? first(args) : unknownValue),
    Array: (args) => (args.length > 1 ? listOf(positional(args)) : unknownValue),
    ...Object.fromEntries(['path.resolve', 'path.posix.resolve', 'node:path.resolve', 'node:path.posix.resolve'].map((path) => [path, (args, machine) => (isAbsolute(first(args)) ? joinedPath(args, machine) : unknownValue)])),
    'Object.entries': (args, machine) => (first(args).kind === 'dict' ? callDictMethod(first(args), 'items', [], machine) : unknownValue),
    // What the shell cuts into words once it is known.
    'shell.words': (args) => wordsOf(first(args)),
    'shlex.split': (args) => wordsOf(first(args)),
    vars: (args, machine) => machine.member(first(args), '__dict__'),
    'Object.freeze': identityOf,
    'Object.assign': (args, machine) => {
        const entries = new Map();
        let rest;
        for (const each of positional(args)) {
            if (each.kind === 'dict') {
                for (const [key, value] of each.entries)
                    entries.set(key, value);
                rest ??= each.rest;
                continue;
            }
            rest = unknownValue;
            if (each.kind === 'term')
                for (const name of requestNames)
                    if (!entries.has(name))
                        entries.set(name, machine.member(each, name));
        }
        return rest ? { kind: 'dict', entries, rest } : { kind: 'dict', entries };
    },
    format: (args) => shaped(first(args), literalOf(positional(args)[1]) ?? '?'),
    'copy.copy': identityOf,
    'copy.deepcopy': identityOf,
    structuredClone: identityOf,
    RegExp: (args) => ({ kind: 'library', type: patternType, slots: { source: first(args), flags: positional(args)[1] ?? value_text('') } }),
    ...Object.fromEntries(['Pattern.compile', 'java.util.regex.Pattern.compile'].map((path) => [path, (args) => ({ kind: 'library', type: patternType, slots: { source: first(args), flags: value_text('') } })])),
    're.compile': (args) => (args.length === 1 ? { kind: 'library', type: patternType, slots: { source: first(args), flags: value_text('') } } : unknownValue),
    ...Object.fromEntries(['match', 'search', 'fullmatch'].map((name) => [`re.${name}`, (args) => matchOf(positional(args)[1] ?? unknownValue, literalOf(first(args)))])),
    're.sub': (args) => {
        const [source, by, value] = positional(args);
        return args.length === 3 && value && !isSymbolic(value) ? replacedBy(value, literalOf(source) ?? '(', 'g', by) : unknownValue;
    },
    'util.promisify': identityOf,
    '@pulumi/pulumi.concat': concatenate,
    'pulumi.Output.concat': concatenate,
    ...Object.fromEntries(['String', 'ToString', 'StringValue', 'StringSlice'].flatMap((name) => [`github.com/aws/aws-sdk-go/aws.${name}`, `github.com/aws/aws-sdk-go-v2/aws.${name}`]).concat(['k8s.io/utils/pointer.String', 'k8s.io/utils/ptr.To', 'github.com/samber/lo.ToPtr', 'github.com/aws/smithy-go/ptr.String']).map((path) => [path, identityOf])),
    'fmt.Sprintf': (args) => formatPercent(first(args), positional(args).slice(1)),
    'fmt.Sprint': concatenate,
    'text/template.Must': identityOf,
    'util.format': (args) => formatPercent(first(args), positional(args).slice(1)),
    'String.format': (args) => formatPercent(first(args), positional(args).slice(1)),
    'java.lang.String.format': (args) => formatPercent(first(args), positional(args).slice(1)),
    'MessageFormat.format': (args, machine) => formatBraces(first(args), args.slice(1), machine),
    'String.join': (args, machine) => callTextMethod(first(args), 'join', [{ value: positional(args)[1]?.kind === 'list' ? positional(args)[1] : listOf(positional(args).slice(1)) }], machine),
    'String.valueOf': identityOf,
    'strings.Join': (args, machine) => callTextMethod(positional(args)[1] ?? value_text(''), 'join', [{ value: first(args) }], machine),
    ...textQuestionFunctions,
    'strings.TrimPrefix': (args, machine) => ofText(first(args), 'removeprefix', args.slice(1), machine),
    'strings.TrimSuffix': (args, machine) => ofText(first(args), 'removesuffix', args.slice(1), machine),
    'strings.TrimRight': (args, machine) => ofText(first(args), 'rstrip', args.slice(1), machine),
    'strings.TrimLeft': (args, machine) => ofText(first(args), 'lstrip', args.slice(1), machine),
    'strings.Trim': (args, machine) => ofText(first(args), 'strip', args.slice(1), machine),
    'strings.ToLower': (args, machine) => ofText(first(args), 'lower', [], machine),
    'strings.Replace': (args, machine) => {
        const times = literalOf(positional(args)[3]);
        return times === '-1' || times === '1' ? ofText(first(args), times === '1' ? 'replaceOnce' : 'replace', args.slice(1, 3), machine) : unknownValue;
    },
    // Old and new, old and new: https://pkg.go.dev/strings#NewReplacer
    'strings.NewReplacer': (args) => ({ kind: 'library', type: replacerType, slots: Object.fromEntries(positional(args).map((value, at) => [String(at), value])) }),
    'strings.Cut': (args, machine) => mapChoice(ofText(first(args), 'partition', args.slice(1), machine), (cut) => (cut.kind === 'list' && cut.items.length === 3 ? listOf([cut.items[0], cut.items[2], unknownValue]) : cut)),
    'path.Ext': partOf((path) => textMember(path, 'suffix') ?? unknownValue),
    'path/filepath.Ext': partOf((path) => textMember(path, 'suffix') ?? unknownValue),
    'path/filepath.ToSlash': identityOf,
    'path/filepath.FromSlash': identityOf,
    ...Object.fromEntries(['MustCompile', 'MustCompilePOSIX'].map((name) => [`regexp.${name}`, (args) => ({ kind: 'library', type: patternType, slots: { source: first(args), flags: value_text('') } })])),
    'strings.ToUpper': (args, machine) => ofText(first(args), 'upper', [], machine),
    'strings.TrimSpace': (args, machine) => ofText(first(args), 'strip', [], machine),
    'strings.Split': (args, machine) => ofText(first(args), 'split', args.slice(1), machine),
    // All but the last piece are cut off: https://pkg.go.dev/strings#SplitN
    'strings.SplitN': (args) => {
        const [value = unknownValue, by = unknownValue, pieces] = positional(args);
        const many = Number(literalOf(pieces) ?? Number.NaN);
        return isSymbolic(value) ? unknownValue : splitAll(value, by, many > 0 ? many - 1 : Number.NaN);
    },
    make: (args) => (first(args).kind === 'dict' || first(args).kind === 'list' ? first(args) : unknownValue),
    'strings.ReplaceAll': (args, machine) => ofText(first(args), 'replace', args.slice(1), machine),
    append: (args, machine) => {
        const [to, ...more] = positional(args);
        if (!to)
            return unknownValue;
        const isSpread = args.some((arg) => arg.spread === 'list');
        if (isSpread && to.kind === 'list' && more.some((item) => item.kind === 'term'))
            return unknownValue;
        return mapChoice(to, (each) => {
            const base = each.kind === 'list' ? each : each.kind === 'nothing' ? listOf([]) : listOf([], machine.items(each));
            const lists = more.every((item) => item.kind === 'list' && !item.each) ? more.flatMap((item) => (item.kind === 'list' ? item.items : [])) : undefined;
            // What is behind the items is known, and their number.
            if (isSpread && !base.each && lists && base.items.length + lists.length <= maximumTurns)
                return listOf([...base.items, ...lists]);
            if (!isSpread)
                return base.each ? anyOf(base, more) : listOf([...base.items, ...more]);
            return listOf([], choose([...base.items, ...(base.each ? [base.each] : []), ...more.map((item) => (item.kind === 'list' ? machine.items(item) : item))]));
        });
    },
    'Arrays.asList': (args) => listOf(positional(args)),
    ...Object.fromEntries(['ArrayList', 'LinkedList', 'ArrayDeque', 'LinkedHashSet', 'TreeSet'].map((name) => [name, (args, machine) => (first(args).kind === 'list' ? listIdentity(args, machine) : listOf([]))])),
    'List.of': (args) => listOf(positional(args)),
    'Set.of': (args) => listOf(positional(args)),
    'Collections.singletonList': (args) => listOf(positional(args)),
    ...Object.fromEntries(['com.google.common.collect.Lists.newArrayList', 'com.google.common.collect.Lists.newLinkedList', 'com.google.common.collect.Sets.newHashSet', 'com.google.common.collect.Sets.newLinkedHashSet', 'com.google.common.collect.ImmutableList.copyOf', 'com.google.common.collect.ImmutableSet.copyOf'].map((path) => [path, (args, machine) => (first(args).kind === 'list' ? listIdentity(args, machine) : args.length === 1 && first(args).kind !== 'text' ? listOf([], unknownValue) : listOf(positional(args)))])),
    'com.google.common.collect.ImmutableList.of': (args) => listOf(positional(args)),
    'com.google.common.collect.ImmutableSet.of': (args) => listOf(positional(args)),
    'EnumSet.allOf': (args, machine) => listOf([], machine.items(first(args))),
    'Stream.of': (args) => listOf(positional(args)),
    // The function itself, called later with what it is given then.
    ...Object.fromEntries(['joblib.delayed', 'dask.delayed', 'dask.delayed.delayed'].map((path) => [path, identityOf])),
    'asyncio.to_thread': applied,
    'anyio.to_thread.run_sync': applied,
    'multiprocessing.Process': (args, machine) => threaded(args, machine),
    'threading.Thread': (args, machine) => threaded(args, machine),
};
function threaded(args, machine) {
    const target = args.find((arg) => arg.name === 'target');
    const list = args.find((arg) => arg.name === 'args');
    const named = args.find((arg) => arg.name === 'kwargs');
    if (!target)
        return unknownValue;
    const inner = [];
    if (list)
        inner.push({ value: list.value, spread: 'list' });
    if (named)
        inner.push({ value: named.value, spread: 'dict' });
    machine.call(target.value, inner);
    return unknownValue;
}
/** A standard function by its path, if it is one that is followed. */
function findBuiltIn(path, language) {
    if (Object.hasOwn(builtIns, path))
        return builtIns[path];
    // Whose it is does not matter: `Bluebird.promisify`, `utils.promisify` of a library of the user's own.
    if (language === 'javascript' && /(?:^|\.)promisify$/.test(path))
        return identityOf;
    const maker = language === 'java' ? javaMaker(path) : undefined;
    return maker && ((args, machine) => maker(positional(args), javaHands(machine)));
}
/** What Java's values need of the resolver. */
function javaHands(machine) {
    return { call: machine.call, items: machine.items, part: (value, name) => mapChoice(value, (each) => textMember(each, name) ?? unknownValue), textMethod: (value, name, args) => callTextMethod(value, name, args, machine) };
}
/** Methods of executors and pools that call what they are given: position of the callable. */
function submittedCallable(name) {
    if (name === 'submit' || name === 'apply_async' || name === 'starmap_async' || name === 'add_task')
        return 'rest';
    if (name === 'map' || name === 'imap' || name === 'imap_unordered' || name === 'starmap')
        return 'items';
    if (name === 'run_in_executor')
        return 'second';
    if (name === 'invokeAll' || name === 'invokeAny')
        return 'listed';
    return undefined;
}

;// CONCATENATED MODULE: ./lib/detect/dates.js
/** Dates written by a format: words before its first and after its last piece of a date are known, all between them is not. */

/** A piece of a date, by the method that writes one. */
const pieces = {
    // https://docs.python.org/3/library/datetime.html#format-codes
    strftime: { piece: /%[-_0^#]?[a-zA-Z]/g, escaped: [/%%/g, '%'] },
    // https://pkg.go.dev/time#pkg-constants
    Format: { language: 'go', piece: /2006|0?[1-6]|15|Jan(?:uary)?|Mon(?:day)?|_2|PM|pm|MST|[-Z]07(?::?00){0,2}|[.,]0+|[.,]9+/g },
};
/** Whether a method of this name writes a date, whatever it is called on. */
function writesDate(name, language) {
    const found = Object.hasOwn(pieces, name) ? pieces[name] : undefined;
    return found !== undefined && (found.language === undefined || found.language === language);
}
/** A date as a format writes it: `strftime("logs/%Y/%m.csv")` is `logs/*.csv`. */
function writtenDate(name, args) {
    const format = pieces[name];
    const given = args.find((arg) => arg.name === undefined || arg.name === 'format')?.value;
    if (!format || !given)
        return unknownValue;
    return mapChoice(given, (each) => {
        const literal = literalOf(each);
        const found = literal === undefined ? [] : [...literal.matchAll(format.piece)];
        const [first, last] = [found[0], found.at(-1)];
        if (literal === undefined || !first || !last)
            return unknownValue;
        // `T`, `Z` and separators are part of how a date is written: the date as a whole is what is not known.
        const known = (part) => (/[A-Za-z]{2}|[A-Za-z]\d*\//.test(part) ? value_text(format.escaped ? part.replace(...format.escaped) : part) : unknownValue);
        return join([known(literal.slice(0, first.index)), unknownValue, known(literal.slice(last.index + last[0].length))]);
    });
}

// EXTERNAL MODULE: ./lib/detect/rules/rule.js
var rules_rule = __webpack_require__(39929);
;// CONCATENATED MODULE: ./lib/detect/places.js


/**
 * The argument a place names.
 * @returns undefined when the call has no such argument
 */
function locate(place, args, receiver, hands) {
    let value = headOf(place, args, receiver, hands);
    for (const step of place.path) {
        if (value === undefined || isNothing(value))
            return undefined;
        if (step === '[]') {
            value = hands.items(value);
            continue;
        }
        value = mapChoice(value, (each) => {
            if (step === '()')
                return hands.handed(each);
            if (each.kind === 'dict' && !each.entries.has(step) && !each.rest)
                return { kind: 'nothing' };
            if (each.kind === 'library' && (each.type === 'java.builder' || /^(?:gocloud|held)\./.test(each.type)))
                return each.slots[step] ?? { kind: 'nothing' };
            if (each.kind === 'text' || each.kind === 'function')
                return { kind: 'nothing' };
            return hands.member(each, step);
        });
    }
    return value === undefined || isNothing(value) ? undefined : value;
}
/** Nothing, whichever way was taken. */
function isNothing(value) {
    return value.kind === 'nothing' || (value.kind === 'choice' && value.options.every(isNothing));
}
function headOf(place, args, receiver, hands) {
    const { head } = place;
    if ('literal' in head)
        return value_text(head.literal);
    if ('slot' in head)
        return receiver?.slots[head.slot];
    if ('position' in head) {
        let position = 0;
        for (const arg of args) {
            if (arg.name !== undefined || arg.spread === 'dict')
                continue;
            if (arg.spread === 'list') {
                const item = arg.value.kind === 'list' && !arg.value.each ? arg.value.items[head.position - position] : unknownValue;
                if (item || arg.value.kind !== 'list')
                    return item ?? unknownValue;
                position += arg.value.items.length;
                continue;
            }
            if (position === head.position)
                return arg.value;
            position += 1;
        }
        return undefined;
    }
    for (const arg of args) {
        if (arg.name === head.name)
            return arg.value;
    }
    for (const arg of args) {
        if (arg.spread !== 'dict')
            continue;
        if (arg.value.kind !== 'dict')
            return unknownValue;
        const entry = arg.value.entries.get(head.name) ?? arg.value.rest;
        if (entry)
            return hands.member(arg.value, head.name);
    }
    return undefined;
}
/** The first of a slot's places that the call has. */
function locateSlot(rule, slot, args, receiver, hands) {
    for (const place of (0,rules_rule/* parsePlaces */.wf)(rule).get(slot) ?? []) {
        const value = locate(place, args, receiver, hands);
        if (value !== undefined)
            return value;
    }
    return undefined;
}
/** Whether a value is, or may be, a file system or a storage of S3. */
function isFileSystem(value) {
    return value.kind === 'choice' ? value.options.some(isFileSystem) : value.kind === 'library' && (value.type === 's3fs' || value.type === 'pyarrow.s3' || value.type.startsWith('held.'));
}
/** Whether the code says something at a place: that an unknown request may have something there does not count. */
function isSaid(place, args, hands) {
    let values = [headOf(place, args, undefined, hands) ?? { kind: 'nothing' }];
    for (const step of place.path) {
        values = values.flatMap((value) => (value.kind === 'choice' ? value.options : [value])).flatMap((value) => {
            if (step === '[]')
                return [hands.items(value)];
            const entry = value.kind === 'dict' ? value.entries.get(step) : value.kind === 'library' && value.type === 'java.builder' ? value.slots[step] : undefined;
            return entry ? [entry] : [];
        });
    }
    return values.some((value) => !isNothing(value));
}
/** Whether the rule's condition on an argument holds: `0|service_name=s3`. Unknown arguments do not satisfy it; `=!a,b` asks for an argument that is not known to be one of these. */
function holds(rule, args, hands) {
    if (rule.needs && !((0,rules_rule/* parsePlaces */.wf)(`needs=${rule.needs}`).get('needs') ?? []).some((place) => isSaid(place, args, hands)))
        return false;
    if (rule.through) {
        const through = locateSlot(`through=${rule.through}`, 'through', args, undefined, hands);
        if (!through || !isFileSystem(through))
            return false;
    }
    if (!rule.only)
        return true;
    const at = rule.only.indexOf('=');
    const value = locateSlot(`only=${rule.only.slice(0, at)}`, 'only', args, undefined, hands);
    const literal = toldBy(value);
    const wanted = rule.only.slice(at + 1);
    if (wanted.startsWith('!'))
        return value !== undefined && (literal === undefined || !wanted.slice(1).split(',').includes(literal));
    return literal !== undefined && wanted.split(',').includes(literal);
}
/** The word an argument is known to be, whichever way was taken to it; `HttpMethod.PUT` stands for itself. */
function toldBy(value) {
    if (value?.kind === 'external')
        return value.path.slice(value.path.lastIndexOf('.') + 1);
    if (value?.kind !== 'choice')
        return literalOf(value);
    const [first, ...others] = value.options.map(toldBy);
    return others.every((other) => other === first) ? first : undefined;
}

;// CONCATENATED MODULE: ./lib/detect/resolve/combine.js
/** Values put together: what branches leave in one name, what a term costs, and whose parameters a value hangs on. */



/** How many operations a term may nest: beyond it the value is unknown. What waits for callers is worked out for each of them. */
const maximumWaiting = 14;
const maximumDeferred = 30;
/** How many operations a value nests. */
function termSize(value, depth = 0) {
    if (value.kind !== 'term' || depth > maximumDeferred)
        return depth > maximumDeferred ? 1 : 0;
    switch (value.op) {
        case 'member':
        case 'index':
        case 'items':
            return 1 + termSize(value.object, depth + 1);
        case 'call':
            return value.size;
        default:
            return 1;
    }
}
/** A term, or unknown where it nests too much. */
function bounded(term) {
    const size = termSize(term);
    return size > maximumDeferred || (size > maximumWaiting && waitsForCaller(term)) ? unknownValue : term;
}
/** How many lists of one name are told apart. */
const maximumLists = 8;
/** Joins what branches leave in one name: dicts grow together, lists do where there are too many of them, other values are alternatives. */
function mergeValues(values) {
    if (values.length === 1)
        return values[0];
    const real = values.filter((value) => value.kind !== 'nothing');
    if (real.length > 1 && real.every(isLists)) {
        const lists = choose(real);
        if (lists.kind === 'list' || (lists.kind === 'choice' && lists.options.length <= maximumLists && lists.options.every((each) => each.kind === 'list' && !each.each)))
            return lists;
        const all = (lists.kind === 'choice' ? lists.options : real).filter((each) => each.kind === 'list');
        const items = all.flatMap((each) => (each.each ? [...each.items, each.each] : each.items));
        return items.length === 0 ? listOf([]) : listOf([], choose(items));
    }
    if (real.length > 1 && real.every((value) => value.kind === 'dict')) {
        const names = new Set(real.flatMap((value) => [...value.entries.keys()]));
        const entries = chooseTogether(real.map((value) => value.entries), names, mergeValues);
        const rest = real.flatMap((value) => (value.rest ? [value.rest] : []));
        return rest.length > 0 ? { kind: 'dict', entries, rest: choose(rest) } : { kind: 'dict', entries };
    }
    return choose(values);
}
/** What a list is a call of, in which something is spread that is not known yet. */
const spreadPath = '[...]';
/** A list that waits for what is spread into it, as one of any length: what is changed in place has no place of its own any more. */
function unwaited(value, machine) {
    return isSpread(value) ? spreadList(value.args, machine) : value;
}
/** Whether a value is a list that waits for what is spread into it. */
function isSpread(value) {
    return value.kind === 'term' && value.op === 'call' && value.callee.kind === 'external' && value.callee.path === spreadPath;
}
/** A list of what stands in it, with the items of what is spread into it. */
function spreadList(args, machine) {
    const items = [];
    const each = [];
    for (const { value, spread } of args) {
        const own = spread !== 'list' ? [value] : value.kind === 'list' ? value.items : [];
        // Behind what may be any number of items nothing has a place that is known.
        (each.length > 0 ? each : items).push(...own);
        if (spread !== 'list')
            continue;
        if (value.kind !== 'list')
            each.push(machine.items(value));
        else if (value.each)
            each.push(value.each);
    }
    return listOf(items.slice(0, 500), each.length > 0 ? mergeValues(each) : undefined);
}
/** `a or b`, `a ?? b`: what is known to be there needs no fallback, and the fallback of a setting of somewhere else is not its value. */
function withFallback(first, others) {
    if ((first.kind === 'unknown' && first.note) || first.kind === 'external' || first.kind === 'method')
        return environmentValue(true);
    if (mayBeNothing(first))
        return mergeValues(first.kind === 'nothing' ? others : [first, ...others]);
    return isSurelyThere(first) ? first : mergeValues([first, ...others]);
}
/** Whether a value is there, whichever it is of several. */
function isSurelyThere(value) {
    if (value.kind === 'choice')
        return value.options.every(isSurelyThere);
    if (value.kind === 'text')
        return value.parts.some((part) => typeof part === 'string' && part !== '');
    return ['list', 'dict', 'library', 'function', 'class', 'instance'].includes(value.kind);
}
/** The name of `a ?? b` for what an object has or not: `b` where `a` is not there, and either where that is not known. */
const otherwiseName = '?:';
/** `a`, or another where there is none, as a term: what `a` is is not known yet. */
function otherwiseTerm(first, other) {
    return { kind: 'term', op: 'call', callee: { kind: 'method', receiver: first, name: otherwiseName }, args: [{ value: other }], size: termSize(first) + termSize(other) + 1 };
}
/** The same once more is known of it. */
function valueOr(first, other) {
    if (first.kind === 'nothing')
        return other;
    if (first.kind === 'term')
        return otherwiseTerm(first, other);
    if (first.kind === 'unknown' || first.kind === 'method')
        return mergeValues([unknownValue, other]);
    return mayBeNothing(first) ? mergeValues([first, other]) : first;
}
/** A dict after `update(…)`. */
function updated(dict, args) {
    const entries = new Map(dict.entries);
    let { rest } = dict;
    for (const arg of args) {
        if (arg.name !== undefined)
            entries.set(arg.name, arg.value);
        else if (arg.value.kind === 'dict')
            for (const [name, value] of arg.value.entries)
                entries.set(name, value);
        else
            rest = unknownValue;
    }
    return rest ? { kind: 'dict', entries, rest } : { kind: 'dict', entries };
}
/** A value as text where it is joined to others: an object that stands for a URI is that URI. */
function asText(value) {
    if (value.kind === 'library' && value.type === 'cloudpath' && value.slots.uri)
        return value.slots.uri;
    if (value.kind === 'library' && value.slots.text)
        return value.slots.text;
    return value;
}
/** Whether a value depends on a function's own parameters. */
function mentionsOwner(value, owner, depth = 0) {
    if (depth > 12)
        return true;
    const inside = (each) => mentionsOwner(each, owner, depth + 1);
    switch (value.kind) {
        case 'text':
            return value.parts.some((part) => typeof part === 'object' && part.kind === 'term' && inside(part));
        case 'choice':
            return value.options.some(inside);
        case 'list':
            return value.items.some(inside) || (value.each !== undefined && inside(value.each));
        case 'dict':
            return [...value.entries.values()].some(inside) || (value.rest !== undefined && inside(value.rest));
        case 'method':
            return inside(value.receiver);
        case 'library':
            return Object.values(value.slots).some(inside);
        case 'term':
            switch (value.op) {
                case 'parameter':
                    return value.owner === owner;
                case 'receiver':
                case 'import':
                case 'typed':
                    return false;
                case 'call':
                    return inside(value.callee) || value.args.some((arg) => inside(arg.value));
                case 'index':
                    return inside(value.object) || inside(value.index);
                default:
                    return inside(value.object);
            }
        default:
            return false;
    }
}
/** Bindings in which `this` of a class stands for a receiver. */
function withReceiver(bindings, owner, receiver) {
    return new Map([...bindings, [owner.form, new Map([['this', receiver]])]]);
}

;// CONCATENATED MODULE: ./lib/detect/resolve/decisions.js
/** Decisions: conditions that a caller's arguments settle, and what hangs on them. */




/** What a condition is a call of that is not settled yet, and what one of several values is a call of that hangs on some. */
const conditionPaths = { not: '[not]', equal: '[equal]', both: '[both]', either: '[either]' };
const conditionsByPath = new Map(Object.entries(conditionPaths).map(([how, path]) => [path, how]));
const decisionPath = '[one of]';
/** How many values one decision picks from, and how many make it up with its conditions. */
const maximumOptions = 16;
const maximumWeight = 120;
/** Whether a value counts as true where it is a condition; undefined where that is not known, or languages differ. */
function truthOf(value) {
    if (value.kind === 'nothing')
        return false;
    if (mayBeNothing(value))
        return undefined;
    switch (value.kind) {
        case 'text': {
            const literal = literalOf(value);
            // Numbers are written as texts here, and a text of that alone is rare.
            if (literal === '' || literal === 'false' || literal === 'False')
                return false;
            if (literal === '0')
                return undefined;
            return value.parts.some((part) => typeof part === 'string' && part !== '') ? true : undefined;
        }
        case 'external':
            return value.path === 'true' ? true : value.path === 'false' ? false : undefined;
        case 'list':
            return value.items.length > 0 ? true : undefined;
        case 'dict':
            return value.entries.size > 0 ? true : undefined;
        case 'instance':
            return value.isBehind ? undefined : true;
        case 'function':
        case 'class':
            return true;
        case 'choice': {
            const [first, ...others] = value.options.map(truthOf);
            return others.every((each) => each === first) ? first : undefined;
        }
        default:
            return undefined;
    }
}
/** Whether two values are the same; undefined where that is not known. */
function areEqual(left, right) {
    if (left.kind === 'nothing' || right.kind === 'nothing') {
        const other = left.kind === 'nothing' ? right : left;
        if (other.kind === 'nothing')
            return true;
        return !mayBeNothing(other) && ['text', 'list', 'dict', 'instance', 'function', 'class'].includes(other.kind) ? false : undefined;
    }
    const [one, another] = [literalOf(left), literalOf(right)];
    if (one !== undefined && another !== undefined)
        return mayBeNothing(left) || mayBeNothing(right) ? undefined : one === another;
    // Something is written in a text that is not empty.
    if (one === '' || another === '')
        return truthOf(one === '' ? right : left) === true ? false : undefined;
    return undefined;
}
function settled(how, parts) {
    const [first = unknownValue, second = unknownValue] = parts;
    if (how === 'equal')
        return areEqual(first, second);
    const truths = parts.map(truthOf);
    if (how === 'not')
        return truths[0] === undefined ? undefined : !truths[0];
    const deciding = how === 'either';
    if (truths.includes(deciding))
        return deciding;
    return truths.includes(undefined) ? undefined : !deciding;
}
/** A condition of values: true or false where they settle it, else what waits for those that are not known yet. */
function conditionOf(how, parts) {
    const truth = settled(how, parts);
    if (truth !== undefined)
        return answer(truth);
    if (!parts.some(waitsForCaller) || parts.reduce((sum, part) => sum + weightOf(part), 0) > maximumWeight)
        return unknownValue;
    return bounded({ kind: 'term', op: 'call', callee: { kind: 'external', path: conditionPaths[how] }, args: parts.map((value) => ({ value })), size: 1 + parts.reduce((sum, value) => sum + termSize(value), 0) });
}
const weights = makeFact();
/** How many values make up a value that waits: each caller puts what it gives into all of them. */
function weightOf(value) {
    if (!waitsForCaller(value))
        return 1;
    const known = weights.of(value);
    if (known !== undefined)
        return known;
    weights.keep(value, 1);
    const weight = partsWithin(value).reduce((sum, part) => sum + weightOf(part), 1);
    weights.keep(value, weight);
    return weight;
}
/** Whether a caller may settle a condition. */
function isOpen(condition) {
    return condition.kind === 'term' && waitsForCaller(condition);
}
/** Whether a value may be one of several that a condition picks: what is written, not what is built up in branches. */
function isPlain(value) {
    return value.kind === 'text' || value.kind === 'term' || value.kind === 'unknown' || value.kind === 'nothing' || (value.kind === 'choice' && value.options.every(isPlain));
}
/**
 * One of several values: the first whose condition holds, or the last.
 * @param conditions one for each value but the last
 * @param id what tells which conditions these are: values that hang on the same vary together
 */
function decisionOf(conditions, options, id = nextChoice()) {
    if (!conditions.some(isOpen) || !options.every(isPlain))
        return mergeValues([...new Set(options)]);
    const args = [{ value: value_text(String(id)) }, ...conditions.map((value) => ({ value, name: 'when' })), ...options.map((value) => ({ value }))];
    // One of its values takes its place: what the others nest does not add to that.
    const size = 1 + Math.max(...options.map((value) => termSize(value)));
    const isTooLarge = options.length > maximumOptions || args.reduce((sum, { value }) => sum + weightOf(value), 0) > maximumWeight;
    if (isTooLarge)
        return mergeValues([...new Set(options.map((option) => (weightOf(option) > maximumWeight / 4 ? unknownValue : option)))]);
    const term = bounded({ kind: 'term', op: 'call', callee: { kind: 'external', path: decisionPath }, args, size });
    return term.kind === 'term' ? term : mergeValues([...new Set(options)]);
}
/** Whether a value is one of several that a condition picks, which is not settled yet. */
function isDecision(value) {
    return value.kind === 'term' && value.op === 'call' && value.callee.kind === 'external' && value.callee.path === decisionPath;
}
/** What tells which conditions a decision hangs on. */
function decisionNumber(term) {
    return Number(literalOf(term.args[0]?.value));
}
/** A decision whose conditions vary apart from those of the same code run another time. */
function renewedDecision(term, renew) {
    return { ...term, args: [{ value: value_text(String(renew(decisionNumber(term)))) }, ...term.args.slice(1)] };
}
/** The choices left of those by one number, by which of their values are still possible. */
const narrowed = new Map();
/**
 * Works out a condition or a decision by what its parts are now.
 * @returns undefined where the path names neither
 */
function decisions_settle(path, args) {
    const how = conditionsByPath.get(path);
    if (how)
        return conditionOf(how, args.map(({ value }) => value));
    if (path !== decisionPath)
        return undefined;
    const id = Number(literalOf(args[0]?.value));
    const conditions = args.filter(({ name }) => name === 'when').map(({ value }) => value);
    const options = args.slice(1 + conditions.length).map(({ value }) => value);
    const left = [];
    let at = 0;
    for (; at < conditions.length; at += 1) {
        const truth = truthOf(conditions[at]);
        if (truth !== false)
            left.push(at);
        if (truth === true)
            break;
    }
    if (at === conditions.length)
        left.push(at);
    const possible = left.map((each) => options[each] ?? unknownValue);
    if (possible.length === 1)
        return possible[0];
    const open = left.filter((each) => each < conditions.length).map((each) => conditions[each]);
    const name = left.length === options.length ? id : numbered(`${id}:${left.join()}`);
    if (open.some(isOpen))
        return decisionOf(open.slice(0, possible.length - 1), possible, name);
    return varying(possible, name);
}
function numbered(key) {
    const known = narrowed.get(key) ?? nextChoice();
    narrowed.set(key, known);
    return known;
}
/** One of several values, which varies together with those of the same number. */
function varying(options, id) {
    // A list's item that may be missing is told by the list.
    if (options.some((each) => each.kind === 'nothing' && each.isAbsent))
        return { kind: 'choice', id, options };
    const isPlainText = options.every((each) => each.kind === 'text' && !mayBeNothing(each));
    const isOne = isPlainText && options.every((each) => literalOf(each) !== undefined && literalOf(each) === literalOf(options[0]));
    if (!isPlainText || isOne)
        return mergeValues([...new Set(options)]);
    const choice = { kind: 'choice', id, options };
    return choice;
}
/** Does what is done only under a condition. */
function under({ frame }, condition, work) {
    frame?.conditions.push(condition);
    const result = work();
    frame?.conditions.pop();
    return result;
}

;// CONCATENATED MODULE: ./lib/detect/resolve/naming.js
/** Libraries whose methods share names with S3's and are not S3's. */
const foreign = /^(requests|httpx|aiohttp|urllib3?|axios|got|node-fetch|google|azure|minio|oss2|swiftclient|github|octokit|redis|pymongo|sqlalchemy|django|paramiko|ftplib)\b/;
/** Methods of an object that give the object itself, or what it waits for. */
const passThrough = new Set(['promise', 'then', '__enter__', 'build', 'catch', 'finally', 'unwrap', 'result', 'get_future', 'build_full_result', 'withRegion', 'cache', 'persist']);
/** The hint of `df.write.mode(…).parquet(uri)`: a writer has the names of a reader. */
const writeChain = 'a chain that writes';
/** What follows the last `.` of a dotted path. */
function lastName(path) {
    return path.slice(path.lastIndexOf('.') + 1);
}
/** Whether some alternative of a value is text that begins as an S3 URI. */
function startsAsS3Uri(value) {
    if (value.kind === 'choice')
        return value.options.some(startsAsS3Uri);
    const first = value.kind === 'text' ? value.parts[0] : undefined;
    return typeof first === 'string' && /^s3[an]?:\/\/|^\/vsis3\//.test(first);
}
/** What a function of an unknown library does with the URI it is given, by its name. */
function openerOf(name) {
    if (/^(save|write|upload|dump|store|export|put|sink)(_|[A-Z]|$)|(Writer|Sink)$/.test(name))
        return 'save';
    return /^(open|load|read|scan|stream|download|fetch|get|from)(_|[A-Z]|$)|(Reader|Dataset|Loader|File|Archive|Source)$/.test(name) ? 'open' : undefined;
}
/** Whether a callee is reached through `.write`, as `df.write.mode(…).parquet`. */
function isWriteChain(callee) {
    let at = callee;
    for (let steps = 0; steps < 20; steps += 1) {
        if (at.kind === 'call')
            at = at.callee;
        else if (at.kind === 'member') {
            if (at !== callee && (at.name === 'write' || at.name === 'writeStream' || at.name === 'write_dynamic_frame'))
                return true;
            at = at.object;
        }
        else
            return false;
    }
    return false;
}
/** The last name of the receiver, as the code writes it. */
function hintOf(callee) {
    if (callee.kind !== 'member')
        return '';
    const { object } = callee;
    if (object.kind === 'name' || object.kind === 'member')
        return object.name;
    if (object.kind === 'call')
        return hintOf({ kind: 'member', object: object.callee, name: '' });
    if (object.kind === 'index')
        return object.index.kind === 'text' ? object.index.value : '';
    return '';
}
/** `withBucketName`, `setKey`, `destinationBucket`: the slot a builder's step fills. */
function builderSlot(name) {
    const bare = name.replace(/^(with|set|add)(?=[A-Z])/, '').replace(/BucketName$/, 'Bucket').replace(/^bucketName$/, 'bucket');
    return bare.charAt(0).toLowerCase() + bare.slice(1);
}

// EXTERNAL MODULE: ./lib/detect/walk.js
var walk = __webpack_require__(89962);
;// CONCATENATED MODULE: ./lib/detect/resolve/text-builder.js
/** Text that is put together in place: what a `StringBuilder` of Java or a `strings.Builder` of Go holds where it is read. */






/** The type of such objects. What one holds is kept in its function's scope, so that branches merge it and every name for it sees a change. */
const textBuilderType = 'text.builder';
/** A text builder as its making gives it; the call that makes it has yet to keep it. */
function textBuilder(start) {
    return { kind: 'library', type: textBuilderType, slots: { text: start } };
}
/** Methods that put what they are given at the end. */
const appending = new Set(['append', 'WriteString', 'WriteByte', 'WriteRune', 'Write']);
/** Methods and functions that leave the text as it is. */
const reading = new Set([
    ...['toString', 'length', 'isEmpty', 'charAt', 'codePointAt', 'indexOf', 'lastIndexOf', 'substring', 'subSequence', 'equals', 'contentEquals', 'compareTo', 'capacity', 'ensureCapacity', 'trimToSize', 'chars'],
    ...['String', 'Len', 'Cap', 'Grow', 'Bytes'],
    ...['valueOf', 'println', 'print', 'printf', 'Println', 'Print', 'Printf', 'trace', 'debug', 'info', 'warn', 'error', 'log'],
]);
/** Go's functions that write to what they are given first. */
const writers = new Set(['fmt.Fprintf', 'fmt.Fprint', 'io.WriteString']);
function isTextBuilder(value) {
    return value.kind === 'library' && value.type === textBuilderType;
}
/** Whether a value is a builder, one of several, or a method of one. */
function isAbout(value) {
    if (value.kind === 'library')
        return value.type === textBuilderType;
    if (value.kind === 'method')
        return isAbout(value.receiver);
    return value.kind === 'choice' && value.options.some(isAbout);
}
function buildersOf(value) {
    return (value.kind === 'choice' ? value.options : [value]).filter(isTextBuilder);
}
const keptNames = new WeakMap();
let kept = 0;
/** The name under which a scope keeps what a builder holds: no variable can have it. */
function keptName(origin) {
    let name = keptNames.get(origin);
    if (name === undefined) {
        kept += 1;
        name = `text of ${kept}`;
        keptNames.set(origin, name);
    }
    return name;
}
/**
 * Keeps the builders a call or a literal has made.
 * @param origin where in the code they are made
 * @param empty what one holds that was given no text
 */
function keepMade(made, origin, scope, empty = unknownValue) {
    const [first] = buildersOf(made);
    if (!first)
        return made;
    // A field's text is changed by whoever calls which method when.
    if (!scope.form)
        return { kind: 'library', type: textBuilderType, slots: {} };
    const start = mapChoice(made, (each) => (isTextBuilder(each) ? asText(each.slots.text ?? empty) : unknownValue));
    scope.variables.set(keptName(origin), start);
    return { kind: 'library', type: textBuilderType, slots: { text: start }, origin };
}
/** A value as it is read in a scope: a builder with the text it holds by now, with none if that is kept elsewhere. */
function asHeld(value, scope) {
    if (value.kind === 'choice')
        return buildersOf(value).length > 0 ? mapChoice(value, (each) => asHeld(each, scope)) : value;
    if (!isTextBuilder(value))
        return value;
    const { origin } = value;
    const now = origin && heldIn(scope, origin);
    return { kind: 'library', type: textBuilderType, slots: now ? { text: now } : {}, ...(origin ? { origin } : {}) };
}
/** What a builder holds, if this scope keeps it. */
function heldIn(scope, origin) {
    const name = keptName(origin);
    const now = scope.variables.get(name);
    const shared = scope.variables.get(sharedName(name));
    if (!now || !shared)
        return now;
    return literalOf(shared) === 'added' ? growing(now) : unknownValue;
}
/** The name under which a scope keeps how functions made in it change what a builder holds: they may run at any time. */
function sharedName(name) {
    return `shared ${name}`;
}
/** A call on a builder: what it gives, which is a builder where the text may be another after it. */
function callTextBuilder(builder, name, args, machine) {
    const held = builder.slots.text ?? unknownValue;
    const holds = (value) => ({ ...builder, slots: { text: value } });
    const [first, second] = args.map((arg) => asText(arg.value));
    if (appending.has(name))
        return holds(join([held, args.length === 1 && first ? first : unknownValue]));
    if (name === 'toString' || name === 'String' || name === 'Bytes')
        return held;
    if (reading.has(name))
        return isTextMethod(name) ? callTextMethod(held, name, args, machine) : unknownValue;
    if (name === 'insert' && literalOf(first) === '0' && second)
        return holds(join([second, held]));
    if (name === 'Reset' || ((name === 'setLength' || name === 'Truncate') && literalOf(first) === '0'))
        return holds(value_text(''));
    return holds(unknownValue);
}
/**
 * Keeps what a call has made of the builders it was called on or handed.
 * @param called what was called, and `args` what with
 * @returns what the call gives: a builder of its own where a function made one, text where one was turned into text
 */
function keepChanged(expression, called, args, result, scope, machine) {
    // Nearly every call has nothing to do with one.
    if (!isAbout(called) && !isAbout(result) && !args.some((arg) => isAbout(arg.value)))
        return result;
    const methods = (called.kind === 'choice' ? called.options : [called]).flatMap((each) => (each.kind === 'method' && isTextBuilder(each.receiver) ? [{ builder: each.receiver, name: each.name }] : []));
    for (const { builder, name } of methods) {
        const after = callTextBuilder(builder, name, args, machine);
        if (isTextBuilder(after))
            keep(builder, after.slots.text ?? unknownValue, scope);
    }
    if (methods.length > 0)
        return result;
    const handed = args.flatMap((arg) => buildersOf(arg.value).concat(arg.value.kind === 'method' ? buildersOf(arg.value.receiver) : []));
    const name = called.kind === 'external' ? called.path : called.kind === 'method' ? called.name : '';
    if (handed.length === 0 || /^String(Builder|Buffer)$/.test(name))
        return keepMade(result, expression, scope, called.kind === 'external' ? value_text('') : unknownValue);
    if (writers.has(name)) {
        for (const builder of buildersOf(args[0]?.value ?? unknownValue))
            keep(builder, join([builder.slots.text ?? unknownValue, text_builder_written(name, args.slice(1))]), scope);
        return result;
    }
    // What a template of Go writes: https://pkg.go.dev/text/template#Template.Execute
    if (called.kind === 'method' && called.receiver.kind === 'library' && called.receiver.type === goTemplateType && called.name === 'Execute') {
        const executed = executedTemplate(called.receiver.slots.text ?? unknownValue, args[1]?.value ?? unknownValue, machine);
        for (const builder of buildersOf(args[0]?.value ?? unknownValue))
            keep(builder, join([builder.slots.text ?? unknownValue, executed]), scope);
        return result;
    }
    // `t::append`, handed on: called any number of times.
    const isAppender = args.every(({ value }) => buildersOf(value).length === 0 && (value.kind !== 'method' || !isTextBuilder(value.receiver) || appending.has(value.name)));
    if (!reading.has(name.slice(name.lastIndexOf('.') + 1)))
        for (const builder of handed)
            keep(builder, isAppender ? growing(builder.slots.text ?? unknownValue) : unknownValue, scope);
    if (buildersOf(result).length === 0)
        return result;
    return /^String(\.valueOf)?$/.test(name) ? mapChoice(result, asText) : unknownValue;
}
/** What one of Go's writers writes. `Fprint` puts blanks between what is not text: one value has none. */
function text_builder_written(name, args) {
    if (name === 'fmt.Fprintf')
        return args.some((arg) => arg.spread) ? unknownValue : formatPercent(args[0]?.value ?? unknownValue, args.slice(1).map((arg) => arg.value));
    return args.length === 1 ? (args[0]?.value ?? unknownValue) : unknownValue;
}
/** Keeps a text where it is kept: what a function changes in the scope around it was said when the function was made. */
function keep({ origin }, value, scope) {
    const name = origin && keptName(origin);
    if (name !== undefined && scope.variables.has(name))
        scope.variables.set(name, value);
}
const changes = new WeakMap();
/**
 * Runs a loop's body, which may run any number of times, and leaves of the builders around it what is true after each.
 * @param run runs the body once
 */
function keepRepeated(body, scope, run) {
    const repeated = [];
    for (const [builder, change] of changedBy(body, scope)) {
        const after = change === 'added' ? growing(builder.slots.text ?? unknownValue) : unknownValue;
        repeated.push([builder, after]);
        keep(builder, after, scope);
    }
    run();
    for (const [builder, after] of repeated)
        keep(builder, after, scope);
}
/** Notes which builders the body of a function or a class made here changes, whenever it runs. */
function keepShared(body, scope) {
    for (const [{ origin }, change] of changedBy(body, scope)) {
        if (!origin)
            continue;
        const name = sharedName(keptName(origin));
        const isAny = change === 'any' || literalOf(scope.variables.get(name)) === 'any';
        scope.variables.set(name, value_text(isAny ? 'any' : change));
    }
}
/** The builders of a scope that a body changes. */
function changedBy(body, scope) {
    return [...changesOf(body)].flatMap(([name, change]) => buildersOf(asHeld(scope.variables.get(name) ?? unknownValue, scope)).map((builder) => [builder, change]));
}
/** The names whose text a body may change. Looked for once. */
function changesOf(body) {
    const known = changes.get(body);
    if (known)
        return known;
    const found = new Map();
    const note = (name, change) => {
        if (found.get(name) !== 'any')
            found.set(name, change);
    };
    (0,walk/* eachNode */.u)(body, ({ kind, callee, args, object, name }) => {
        if (kind === 'call' && callee && args) {
            for (const [index, arg] of args.entries())
                if (arg.value.kind === 'name')
                    note(arg.value.name, index === 0 && writers.has(text_builder_pathOf(callee)) ? 'added' : 'any');
        }
        if (kind === 'member' && object && name !== undefined && !reading.has(name)) {
            const root = chainRoot(object);
            if (root)
                note(root, appending.has(name) ? 'added' : 'any');
        }
    });
    changes.set(body, found);
    return found;
}
/** The name a chain of calls starts with: `t` of `t.append(a).append(b)`. */
function chainRoot(expression) {
    let at = expression;
    while (at.kind === 'call' && at.callee.kind === 'member')
        at = at.callee.object;
    return at.kind === 'name' ? at.name : undefined;
}
function text_builder_pathOf(callee) {
    return callee.kind === 'member' && callee.object.kind === 'name' ? `${callee.object.name}.${callee.name}` : '';
}

;// CONCATENATED MODULE: ./lib/detect/resolve/deferred.js
/** Deferred imports: a name of a file that names no S3 stands for itself until some call that may reach an object needs what it is. */






/** How deep an argument is looked into for something that may reach S3. */
const maximumLook = 3;
/** How many calls into one file are remembered. */
const maximumCalls = 400;
/**
 * What an import stands for: followed at once where its file is run anyway or only hands on, else when it is needed.
 *
 * Most of what code imports has no part in any key. To open all of it, and what that imports in turn, was most of the work.
 */
function importFrom(context, path, name, resolve) {
    if (context.run.has(path) || context.modules.has(path) || context.project.handsOn(path))
        return { kind: 'lazy', resolve };
    return { kind: 'term', op: 'import', path, name, resolve: once(resolve) };
}
/** Works something out when it is first asked. */
function once(resolve) {
    let known;
    return () => {
        if (known)
            return known;
        // A circle of imports comes back here.
        known = unknownValue;
        known = resolve();
        return known;
    };
}
let collections = 0;
/**
 * A list or a dict that others are spread into: it waits where one of them does, unless something in it waits for a caller.
 * @param spread what is spread
 * @param parts all that is in it
 * @param build puts it together, with what is spread as it is given
 */
function built(context, spread, parts, build) {
    const closed = spread.find((value) => value.kind === 'term' && !waitsForCaller(value));
    const root = closed && importOf(closed);
    // What a call in another file gives is not asked for before it is needed.
    if (!root || parts.some(waitsForCaller))
        return build((value) => (value.kind === 'term' && value.op === 'call' ? value : openedItself(context, value)));
    collections += 1;
    return { kind: 'term', op: 'import', path: root.path, name: `spread ${collections}`, resolve: once(() => build((value) => openedItself(context, value))) };
}
/** Whether a list is a parameter, or all that a caller gives from a place on. */
function isTakenWhole(value) {
    return (value.kind === 'term' && value.op === 'parameter') || (value.kind === 'list' && value.whole?.kind === 'term' && value.whole.op === 'parameter');
}
/** A list as it is written: where it takes the items of something in a file that is not open, it waits with that. */
function builtList(context, parts) {
    const spread = parts.filter((part) => part.spread === 'list').map(({ value }) => value);
    const isClosed = spread.some((value) => value.kind === 'term' && !waitsForCaller(value) && importOf(value) !== undefined);
    // What a caller gives, as it stands.
    const isTaken = spread.some((value) => isTakenWhole(value));
    if (isTaken || (isClosed && parts.some(({ value }) => waitsForCaller(value)))) {
        const waiting = bounded({ kind: 'term', op: 'call', callee: { kind: 'external', path: spreadPath }, args: isTaken ? parts.map((part) => (part.spread === 'list' && part.value.kind === 'list' && part.value.whole ? { ...part, value: part.value.whole } : part)) : parts, size: 1 + parts.reduce((sum, { value }) => sum + termSize(value), 0) });
        if (waiting.kind === 'term')
            return waiting;
    }
    return built(context, spread, parts.map(({ value }) => value), (open) => spreadList(parts.map((part) => (part.spread && !isGiven(part.value) ? { ...part, value: open(part.value) } : part)), context.machine));
}
/** Whether a value is what a call gives or what is in a collection, or a part of that. */
function isGiven(value) {
    if (value.kind === 'choice')
        return value.options.some(isGiven);
    let at = value;
    while (at.kind === 'term' && (at.op === 'member' || at.op === 'index'))
        at = at.object;
    return at.kind === 'term' && (at.op === 'call' || at.op === 'items');
}
/** The import that a value hangs on, where it is nothing but what that gives. */
function importOf(value) {
    let at = value;
    while (at.kind === 'term' || at.kind === 'method') {
        if (at.kind === 'method')
            at = at.receiver;
        else if (at.op === 'import')
            return at;
        else if (at.op === 'typed')
            at = at.type;
        else if (at.op === 'call')
            at = at.callee;
        else if (at.op === 'member' || at.op === 'index' || at.op === 'items')
            at = at.object;
        else
            return undefined;
    }
    return undefined;
}
/** What a value is once the files it hangs on are opened. */
function opened(context, value) {
    return context.operations.substitute(context, value, new Map(), 'files');
}
/** The same of the value alone: what is in a list or a dict may wait on. */
function openedItself(context, value) {
    let at = value;
    while (at.kind === 'term' && at.op === 'import')
        at = at.resolve();
    if (at.kind === 'choice')
        return at.options.some((option) => option.kind === 'term') ? opened(context, at) : at;
    return at.kind === 'term' && !waitsForCaller(at) ? opened(context, at) : at;
}
/** The same of a call's arguments. */
function openedArguments(context, args) {
    return args.map((arg) => ({ ...arg, value: opened(context, arg.value) }));
}
/**
 * What is called, where it is of a file that is not open and the call may reach an object: it has the name of a call that does,
 * it is handed something that can, or its file may call a wrapper.
 * @param site where it is called, if it is
 * @returns undefined where the call can wait, for ever if need be
 */
function followCallee(context, callee, args, site) {
    const root = importOf(callee);
    if (!root)
        return undefined;
    const name = callee.kind === 'method' || (callee.kind === 'term' && (callee.op === 'member' || callee.op === 'import')) ? lastName(callee.name) : '';
    const { rules, guess } = context.project.tables(context.frame?.module.form.language ?? 'python');
    // A query reaches what its text names.
    const ofAny = rules.find(`*.${name}`)?.some((rule) => !rule.at?.startsWith('sql=') || args.some((arg) => mentionsS3(arg.value)));
    const isNamed = ofAny === true || (guess !== undefined && rules.find(`${guess}.${name}`) !== undefined);
    if (!isNamed && !args.some((arg) => mayReach(context, arg.value)) && !context.mayCallWrapper(root.path)) {
        noteDeferred(context, root.path, callee, args, site);
        return undefined;
    }
    const value = opened(context, callee);
    return importOf(value) ? undefined : value;
}
/** Remembers a call that waits. Of one that is made for what it gives, nowhere, nothing else is asked. */
function noteDeferred(context, path, callee, args, site) {
    const { frame } = context;
    if (!site || !frame)
        return;
    const calls = context.deferred.get(path) ?? [];
    if (calls.length === 0)
        context.deferred.set(path, calls);
    if (calls.length < maximumCalls)
        calls.push({ callee, args, site, frame, conditions: [...frame.conditions] });
}
/** Values of libraries that reach no object. */
const harmless = new Set([patternType, joinerType, textBuilderType]);
/** Whether some known part of a value names S3: a query that does may be put together. */
function mentionsS3(value) {
    if (value.kind === 'choice')
        return value.options.some(mentionsS3);
    return value.kind === 'text' && value.parts.some((part) => typeof part === 'string' && part.includes('s3'));
}
/** Whether whoever is given a value may reach an object with it: a client, an object that may hold one, a function that uses one, a URI. */
function mayReach(context, value, depth = 0) {
    if (depth > maximumLook)
        return false;
    switch (value.kind) {
        case 'library':
            return !harmless.has(value.type);
        case 'instance':
            return true;
        case 'function':
            return context.operations.summarise(context, value).effects.some((effect) => effect.node.isLikely);
        case 'dict':
            return [...value.entries.values()].some((entry) => mayReach(context, entry, depth + 1));
        case 'list':
            return value.items.some((item) => mayReach(context, item, depth + 1));
        case 'choice':
            return value.options.some((option) => mayReach(context, option, depth + 1));
        default:
            return startsAsS3Uri(value);
    }
}

;// CONCATENATED MODULE: ./lib/detect/resolve/enumerated.js
/** Types that say what values there are: enums, unions of texts, the values of an object that a type is named after. */


/** How many values are told apart. */
const maximumValues = 40;
/**
 * The values a type has.
 * @param type an enum; or an object of texts, as of `const Kind = { Raw: 'raw' } as const; type Kind = (typeof Kind)[keyof typeof Kind]`
 * @returns undefined where it does not say all of them
 */
function valuesOfType(context, type) {
    if (!type)
        return undefined;
    if (type.kind === 'dict')
        return type.rest ? undefined : among([...type.entries.values()]);
    if (type.form.isEnum !== true && !isTextEnum(context, type))
        return undefined;
    const members = [...classInfo(context, type).attributes].map(([name, value]) => enumMember(context, type, name, value));
    const constants = members.filter((member) => member.kind === 'instance' && member.constant !== undefined);
    return among(constants.length > 0 ? constants : members);
}
function among(values) {
    const options = values.flatMap((value) => (value.kind === 'choice' ? value.options : [value]));
    return options.length > 0 && options.length <= maximumValues && options.every((option) => literalOf(option) !== undefined || (option.kind === 'instance' && option.constant !== undefined)) ? choose(options) : undefined;
}

// EXTERNAL MODULE: ./lib/detect/go-interfaces.js
var go_interfaces = __webpack_require__(80078);
;// CONCATENATED MODULE: ./lib/detect/resolve/changed-parameters.js





const known = new WeakMap();
const changing = new Set(['update', 'setdefault', 'popitem', 'pop', 'assign']);
/** The entry that stands for all of what a parameter points at: `*key = "other"`. */
const wholly = '*';
/** Whether a method of this name changes the dict or the map it is called on. */
function changesDict(name) {
    return changing.has(name) || changesMap(name);
}
/** The parameters that a function's body changes in place. Looked for once. */
function changedIn(form) {
    const before = known.get(form);
    if (before)
        return before;
    const names = new Set(form.parameters.flatMap(({ name }) => (name === undefined ? [] : [name])));
    const found = new Map();
    const note = (object, entry) => {
        const { kind, name } = object;
        if (kind !== 'name' || name === undefined || !names.has(name))
            return;
        const already = found.get(name);
        found.set(name, entry === undefined || already === 'any' ? 'any' : new Set([...(already ?? []), entry]));
    };
    (0,walk/* eachNode */.u)(form.body, ({ kind, callee, target, isThrough }) => {
        if (kind === 'call' && callee?.kind === 'member' && (changesList(callee.name ?? '') || changesDict(callee.name ?? '')))
            note(callee.object);
        if ((kind === 'assign' || kind === 'assigned' || kind === 'append') && target) {
            if (target.kind === 'member')
                note(target.object, target.name);
            else if (target.kind === 'index')
                note(target.object, target.index?.kind === 'text' && !/^-?\d+$/.test(target.index.value ?? '') ? target.index.value : undefined);
            else if (isThrough)
                note(target, wholly);
            else if (kind === 'append')
                note(target);
        }
    });
    known.set(form, found);
    return found;
}
/**
 * What an argument is after a call, where the function changes it.
 * @param callee what was called, with `args`
 * @param given one of the arguments: a list or a dict
 * @returns undefined where it stays as it is
 */
function afterCall(context, callee, args, given) {
    const functions = (callee.kind === 'choice' ? callee.options : [callee]).filter((each) => each.kind === 'function');
    let value = given;
    for (const each of functions) {
        const changed = changedIn(each.form);
        if (changed.size === 0)
            continue;
        for (const [name, bound] of bindArguments(context, each, args).get(each.form) ?? []) {
            const change = changed.get(name);
            if (change && bound === given)
                value = mapChoice(value, (option) => afterChange(option, change));
        }
    }
    return value === given ? undefined : value;
}
/** Functions of standard libraries that put the list they are given into another order. */
const reordering = new Set(['random.shuffle', 'sort.Strings', 'sort.Slice', 'sort.SliceStable', 'slices.Sort', 'slices.SortFunc', 'slices.Reverse', 'Collections.sort', 'Collections.reverse', 'Collections.shuffle', 'Arrays.sort']);
/**
 * What the first argument of a standard library's function is after the call.
 * @param path the function's, as imported
 * @param result what it gives
 * @returns undefined where it stays as it is
 */
function afterLibraryCall(path, given, result) {
    if (path === 'Object.assign')
        return result.kind === 'dict' ? result : undefined;
    if (path === 'Collections.addAll')
        return mapChoice(given, (each) => (each.kind === 'list' ? anyOf(each, [unknownValue]) : each));
    return reordering.has(path) ? mapChoice(given, (each) => (each.kind === 'list' ? anyOf(each) : each)) : undefined;
}
function afterChange(value, given) {
    const isWhole = given !== 'any' && given.has(wholly);
    if (value.kind === 'text')
        return isWhole ? choose([value, unknownValue]) : value;
    const change = isWhole ? 'any' : given;
    if (value.kind === 'list')
        return anyOf(value, [unknownValue]);
    if (value.kind === 'instance') {
        const fields = new Map(value.fields);
        for (const name of change === 'any' ? value.fields.keys() : change)
            fields.set(name, changed_parameters_opened(fields.get(name)));
        return { ...value, fields };
    }
    if (value.kind !== 'dict')
        return value;
    const entries = new Map(value.entries);
    for (const name of change === 'any' ? value.entries.keys() : change)
        entries.set(name, choose([...(value.entries.has(name) ? [value.entries.get(name)] : []), unknownValue]));
    return change === 'any' || value.rest ? { kind: 'dict', entries, rest: unknownValue } : { kind: 'dict', entries };
}
/** What a field may hold that was given another value. A client stays one. */
function changed_parameters_opened(value) {
    if (!value)
        return unknownValue;
    return value.kind === 'text' || value.kind === 'choice' || value.kind === 'nothing' || value.kind === 'term' ? choose([value, unknownValue]) : value;
}
/**
 * What an object is after a function was called with it of which nothing is known: Go's `option(&settings)`.
 * @see https://commandcenter.blogspot.com/2014/01/self-referential-functions-and-design.html
 */
function afterUnknownCall(callee, given) {
    return callee.kind === 'term' && callee.op !== 'member' && callee.op !== 'call' && given.kind === 'instance' ? afterChange(given, 'any') : undefined;
}

;// CONCATENATED MODULE: ./lib/detect/resolve/elsewhere.js
/**
 * Changes elsewhere: fields of a class and names of a file that functions give other values, whenever they run.
 *
 * A function's body is run once, in the order in which functions are met. Who reads a field may do so before and after a setter is called:
 * the setters are run first, and what they do not tell by then is unknown. A function that changes something itself has a copy of its own,
 * in which its statements follow each other.
 */






/** The name of a field among names of variables: no variable can have it. */
function fieldName(name) {
    return `this.${name}`;
}
const changesOfBodies = new WeakMap();
/** What a function's body changes that is not its own. Looked for once. */
function elsewhere_changesOf(form) {
    const known = changesOfBodies.get(form);
    if (known)
        return known;
    const found = new Map();
    const own = namesOf(form);
    const changesTo = (name) => {
        const before = found.get(name);
        if (before)
            return before;
        const made = { wholes: [], content: undefined };
        found.set(name, made);
        return made;
    };
    // What an expression is rooted in, and the first entry on the way from there.
    const rootOf = (expression) => {
        if (expression.kind === 'name')
            return own.has(expression.name) ? undefined : { name: expression.name };
        if (expression.kind !== 'member' && expression.kind !== 'index')
            return undefined;
        if (expression.kind === 'member' && expression.object.kind === 'name' && expression.object.name === form.receiver)
            return { name: fieldName(expression.name) };
        const root = rootOf(expression.object);
        const step = expression.kind === 'member' ? expression.name : expression.index.kind === 'text' ? expression.index.value : undefined;
        return root && ('entry' in root ? root : { name: root.name, entry: step });
    };
    const noteWhole = (target, value) => {
        const literal = value?.kind === 'text' ? value.value : undefined;
        if (target.kind === 'name') {
            if (!own.has(target.name) && value?.kind !== 'nothing')
                for (const name of [target.name, fieldName(target.name)])
                    changesTo(name).wholes.push(literal);
        }
        else if (target.kind === 'parts')
            for (const part of target.parts)
                noteWhole(part.target, undefined);
        else if (target.kind === 'member' || target.kind === 'index') {
            const root = rootOf(target);
            if (!root)
                return;
            if ('entry' in root)
                noteContent(root.name, root.entry);
            else if (value?.kind !== 'nothing')
                changesTo(root.name).wholes.push(literal);
        }
    };
    const noteContent = (name, entry) => {
        const changes = changesTo(name);
        changes.content = entry === undefined || changes.content === 'any' ? 'any' : new Set([...(changes.content ?? []), entry]);
    };
    (0,walk/* eachNode */.u)(form.body, ({ kind, target, value, callee, declares }) => {
        if ((kind === 'assign' || kind === 'assigned') && target && !declares)
            noteWhole(target, value);
        if (kind === 'append' && target)
            noteWhole(target, undefined);
        if (kind === 'call' && callee?.kind === 'member' && (changesList(callee.name) || changesDict(callee.name))) {
            const root = rootOf(callee.object);
            if (root)
                noteContent(root.name, 'entry' in root ? root.entry : undefined);
        }
    });
    changesOfBodies.set(form, found);
    return found;
}
/** The names that are a function's own: its parameters, and those it declares. */
function namesOf(form) {
    const own = new Set(form.receiver ? [form.receiver] : []);
    const note = (target) => {
        if (target.kind === 'name')
            own.add(target.name);
        if (target.kind === 'parts')
            for (const part of target.parts)
                note(part.target);
    };
    for (const parameter of form.parameters)
        note(parameter.target);
    (0,walk/* eachNode */.u)(form.body, ({ kind, target, declares, parameters, bindings, function: inner }) => {
        if (kind === 'assign' && target && (declares || form.outer))
            note(target);
        for (const parameter of parameters ?? [])
            note(parameter.target);
        for (const binding of bindings ?? [])
            note(binding.target);
        if (kind === 'function' && inner)
            own.add(inner.name);
    });
    // Python: what is assigned is a function's own, unless it says otherwise.
    for (const name of form.outer ?? [])
        own.delete(name);
    return own;
}
/** What may be taken for all there is, though it is not: clients and the like are of one kind. */
function elsewhere_isPlain(value) {
    return value.kind === 'nothing' || value.kind === 'text' || value.kind === 'list' || value.kind === 'dict' || (value.kind === 'choice' && value.options.every(elsewhere_isPlain));
}
/** What a value may be besides, where functions that were not run in whole give it others. */
function withChanges(value, changes) {
    if (!elsewhere_isPlain(value))
        return value;
    let changed = value;
    for (const { content } of changes)
        if (content)
            changed = mapChoice(changed, (each) => afterChange(each, content));
    const wholes = changes.flatMap((each) => each.wholes);
    return wholes.length === 0 ? changed : choose([changed, ...wholes.map((each) => (each === undefined ? unknownValue : value_text(each)))]);
}
const settersOfClasses = new WeakMap();
/** The methods of a class that change each of its fields, its constructors apart. */
function settersOf(info) {
    const known = settersOfClasses.get(info);
    // Go's methods come to their type one by one.
    if (known?.methods === info.methods.size)
        return known.byField;
    const byField = new Map();
    for (const method of new Set(info.methods.values())) {
        if (isOfConstruction(info.value.form, method.form.name))
            continue;
        for (const name of elsewhere_changesOf(method.form).keys())
            byField.set(name, [...(byField.get(name) ?? []), method]);
    }
    settersOfClasses.set(info, { methods: info.methods.size, byField });
    return byField;
}
/** Whether some method of a class gives a field a value, its constructors apart. */
function isSet(info, name) {
    return settersOf(info).get(fieldName(name))?.some(({ form }) => (elsewhere_changesOf(form).get(fieldName(name))?.wholes.length ?? 0) > 0) ?? false;
}
/** Runs the methods that give a field texts: it may hold these, whatever it is made with. */
function runSetters(context, info, name) {
    for (const { form, ...setter } of settersOf(info).get(fieldName(name)) ?? []) {
        if (elsewhere_changesOf(form).get(fieldName(name))?.wholes.some((each) => each !== undefined) && !context.summaries.has(form))
            context.operations.summarise(context, { ...setter, form });
    }
}
/**
 * What a field of a class may hold, whichever of its methods ran before.
 * @param own what is known of it for the object in question
 */
function heldByField(context, info, name, own) {
    const setters = info.constructing === 'now' || !elsewhere_isPlain(own) ? undefined : settersOf(info).get(fieldName(name));
    if (!setters || isMadeHere(context, own, setters.map(({ form }) => form)))
        return own;
    for (const setter of setters)
        if (elsewhere_changesOf(setter.form).get(fieldName(name))?.wholes.length && !context.summaries.has(setter.form))
            context.operations.summarise(context, setter);
    const running = setters.filter(({ form }) => isUntold(context, form)).flatMap(({ form }) => elsewhere_changesOf(form).get(fieldName(name)) ?? []);
    const contents = setters.flatMap(({ form }) => elsewhere_changesOf(form).get(fieldName(name)) ?? []).map(({ content }) => ({ wholes: [], content }));
    const given = setters.some(({ form }) => elsewhere_changesOf(form).get(fieldName(name))?.wholes.length) ? info.fields.get(name) : undefined;
    return withChanges(given && given !== own ? mergeValues([own, given]) : own, [...running, ...contents]);
}
/** Whether the function that runs now is the only one to give a value: `if not self.uris: self.uris = …` gives the same each time. */
function isMadeHere(context, value, [first, ...others]) {
    return value.kind === 'nothing' && others.length === 0 && first !== undefined && context.summaries.get(first) === 'running';
}
/** Whether a function's own statements were not run to their end. */
function isUntold(context, form) {
    const summary = context.summaries.get(form);
    return summary === undefined || summary === 'running';
}
const settersOfModules = new WeakMap();
/** Methods that call what they are given at once, as often as there are items. */
const calledInPlace = new Set(['forEach', 'map', 'flatMap', 'filter', 'reduce', 'some', 'every', 'find', 'findIndex', 'sort']);
/** The functions of a file that change each of the names around them. What is called where it is written is no function of its own. */
function settersIn(module) {
    const known = settersOfModules.get(module);
    if (known)
        return known;
    const byName = new Map();
    (0,walk/* eachNode */.u)(module.body, function note({ kind, function: form, callee, args }) {
        if (kind === 'function' && form) {
            for (const name of elsewhere_changesOf(form).keys())
                byName.set(name, [...(byName.get(name) ?? []), form]);
            return false;
        }
        if (kind !== 'call' || !callee || !args)
            return true;
        const isInPlace = callee.kind === 'member' && calledInPlace.has(callee.name);
        for (const part of [callee, ...args.map((arg) => arg.value)])
            if (part.kind !== 'function' || (part !== callee && !isInPlace))
                (0,walk/* eachNode */.u)(part, note);
        return false;
    });
    settersOfModules.set(module, byName);
    return byName;
}
/**
 * What a name of a file may hold where a function reads it, whichever of the file's functions ran before.
 * @param scope the file's
 */
function heldByName(context, state, name, scope) {
    const before = scope.variables.get(name) ?? unknownValue;
    const setters = elsewhere_isPlain(before) ? state.frames.flatMap(({ module }) => settersIn(module.form).get(name) ?? []) : [];
    if (setters.length === 0 || isMadeHere(context, before, setters))
        return before;
    if (before.kind === 'nothing') {
        // `client = None`, which is made by the first that needs it.
        for (const form of setters) {
            const setter = scope.variables.get(form.name);
            if (setter?.kind === 'function' && setter.form === form && !context.summaries.has(form))
                context.operations.summarise(context, setter);
        }
    }
    const own = scope.variables.get(name) ?? unknownValue;
    return withChanges(own, setters.flatMap((form) => elsewhere_changesOf(form).get(name) ?? []));
}
/** Gives a function copies of what it changes itself, in which its statements follow each other. */
function beginCopies(context, callee, scope, fieldOf) {
    for (const [name, { content, wholes }] of elsewhere_changesOf(callee.form)) {
        if (name.startsWith('this.')) {
            if (!callee.owner || !callee.form.receiver)
                continue;
            const value = fieldOf(name.slice('this.'.length));
            if (elsewhere_isPlain(value) || wholes.length > 0)
                scope.variables.set(name, value);
            continue;
        }
        const outer = outerOf(scope, name);
        if (!outer)
            continue;
        const value = outer.variables.get(name);
        const state = context.modules.get(outer.module);
        if (state && elsewhere_isPlain(value) && (content || wholes.length > 0))
            scope.variables.set(name, heldByName(context, state, name, outer));
    }
}
/** The scope of the file itself, where that is what has a name. */
function outerOf(scope, name) {
    let found;
    for (let at = scope.parent; at; at = at.parent) {
        if (at.form)
            found = undefined;
        if (at.variables.has(name)) {
            if (at.form)
                return undefined;
            found ??= at;
        }
    }
    return found;
}
/** Whether a name that a function's statements give a value is one of the file around it. */
function isOfFile(scope, name) {
    return scope.form !== undefined && elsewhere_changesOf(scope.form).has(name);
}

;// CONCATENATED MODULE: ./lib/detect/resolve/outside.js

/** The fields that a file sets so, each with the name of the class: `Job.folder`. */
function fieldsSetOutside(form) {
    const classes = new Map();
    const set = [];
    (0,walk/* eachNode */.u)(form.body, ({ kind, target, value }) => {
        if (kind === 'assign' && target?.kind === 'name' && target.name !== undefined) {
            const made = value?.kind === 'call' ? value.callee?.name : undefined;
            if (made !== undefined && /^[A-Z]/.test(made))
                classes.set(target.name, (classes.get(target.name) ?? new Set()).add(made));
        }
        else if ((kind === 'assign' || kind === 'append' || kind === 'assigned') && target?.kind === 'member' && target.object?.kind === 'name' && target.name !== undefined) {
            set.push({ variable: target.object.name ?? '', field: target.name });
        }
    });
    return new Set(set.flatMap(({ variable, field }) => [...(classes.get(variable) ?? [])].map((name) => `${name}.${field}`)));
}

;// CONCATENATED MODULE: ./lib/detect/resolve/scopes.js

/** The value of a name, in the scope or around it. */
function lookup(name, scope) {
    for (let at = scope; at; at = at.parent) {
        const value = readVariable(at.variables, name);
        if (value)
            return value;
    }
    return undefined;
}
/** The scope around that has a name. */
function scopeOf(name, scope) {
    for (let at = scope; at; at = at.parent)
        if (at.variables.has(name))
            return at;
    return undefined;
}
/** A variable's value; an import is followed the first time. */
function readVariable(variables, name) {
    const value = variables.get(name);
    if (value?.kind !== 'lazy')
        return value;
    variables.set(name, unknownValue);
    const resolved = value.resolve();
    variables.set(name, resolved);
    return resolved;
}
/** `self` or `this`, as the method around a scope knows it. */
function receiverOf(scope) {
    for (let at = scope; at; at = at.parent) {
        // What fields are given where they are declared is worked out for each object, as the constructor's body is.
        if (at.ownerClass && (at.form || !at.module.endsWith('.py')))
            return { kind: 'term', op: 'receiver', owner: at.ownerClass };
    }
    return undefined;
}
/** Defines a function in a scope, once; its frame runs it if nothing calls it. */
function defineFunction(context, form, scope) {
    const existing = scope.variables.get(form.name);
    if (existing?.kind === 'function' && existing.form === form)
        return existing;
    const value = { kind: 'function', form, scope };
    if (form.name !== '' && form.receiverType === undefined)
        scope.variables.set(form.name, value);
    context.frame?.nested.push(value);
    return value;
}

;// CONCATENATED MODULE: ./lib/detect/resolve/modules.js









/**
 * Runs the statements of a file and of those it shares its names with, once.
 * @param share steps it may take
 */
function openModule(context, path, share = openingSteps) {
    return context.modules.get(path) ?? followed(context, undefined, () => withShare(context, share, path, () => runModule(context, path)));
}
function runModule(context, path) {
    const siblings = context.project.siblings(path);
    if (siblings)
        return openPackage(context, path, siblings);
    const form = context.project.load(path);
    if (!form)
        return undefined;
    const scope = { variables: new Map(), parent: undefined, module: path };
    const frames = [];
    const state = { path, form, scope, exports: new Map(), exportAll: [], frames, isDrained: false, knowsAws: false, wildcards: [] };
    context.modules.set(path, state);
    const outer = context.frame;
    const outerDepth = context.depth;
    const frame = { returns: [], returnedWhen: [], yields: [], effects: [], nested: [], conditions: [], module: state };
    frames.push(frame);
    context.frame = frame;
    context.depth = 0;
    if (form.language === 'python' || form.language === 'javascript' || form.language === 'java')
        for (const name of fieldsSetOutside(form))
            context.setOutside.add(name);
    context.operations.execute(context, form.body, scope);
    context.frame = outer;
    context.depth = outerDepth;
    return state;
}
/** Opens files that share their names: all are read before any function runs. */
function openPackage(context, path, siblings) {
    const shared = { variables: new Map(), parent: undefined, module: path };
    const frames = [];
    const outer = context.frame;
    const outerDepth = context.depth;
    context.depth = 0;
    for (const sibling of siblings) {
        const form = context.project.load(sibling);
        if (!form)
            continue;
        // Imports are a file's own; everything else belongs to the package.
        const scope = { variables: new Map(), parent: shared, module: sibling };
        const state = { path: sibling, form, scope, exports: shared.variables, exportAll: [], frames, isDrained: false, knowsAws: false, wildcards: [] };
        context.modules.set(sibling, state);
        const frame = { returns: [], returnedWhen: [], yields: [], effects: [], nested: [], conditions: [], module: state };
        frames.push(frame);
        context.frame = frame;
        context.operations.execute(context, form.body.filter((statement) => statement.kind === 'import'), scope);
        const own = new Map(scope.variables);
        context.operations.execute(context, form.body.filter((statement) => statement.kind !== 'import' && !isCall(statement)), scope);
        for (const [name, value] of scope.variables) {
            if (own.get(name) === value)
                continue;
            shared.variables.set(name, value);
        }
    }
    // Terraform's blocks use names of every file.
    for (const frame of frames) {
        context.frame = frame;
        context.operations.execute(context, frame.module.form.body.filter(isCall), frame.module.scope);
    }
    for (const frame of frames) {
        for (const callee of frame.nested)
            attachMethod(context, callee, shared);
    }
    context.goImplementers.clear();
    context.frame = outer;
    context.depth = outerDepth;
    return context.modules.get(path) ?? (frames[0]?.module);
}
function isCall(statement) {
    return statement.kind === 'expression' || statement.kind === 'loop';
}
/** Go declares methods beside their type. */
function attachMethod(context, callee, shared) {
    const { receiverType } = callee.form;
    const owner = receiverType === undefined ? undefined : shared.variables.get(receiverType);
    if (owner?.kind === 'class')
        classInfo(context, owner).methods.set(callee.form.name, { ...callee, owner });
}
/** Binds what an import brings: files of the repo are opened when a name is first used. */
function executeImport(context, form, scope) {
    const state = context.frame?.module;
    if (!state)
        return;
    const { language } = state.form;
    if (/^(boto|aiobotocore|aioboto3|botocore|@aws-sdk|aws-sdk|mypy_boto3|types_boto3|github\.com\/aws|software\.amazon|com\.amazonaws)/.test(form.module))
        state.knowsAws = true;
    if (language === 'java') {
        executeJavaImport(context, state, form, scope);
        return;
    }
    const path = context.project.resolveImport(state.path, language, form.module);
    if (form.whole !== undefined) {
        if (form.whole === '') {
            // Python's `import a.b`: binds `a`; the rest is followed member by member.
            const first = form.module.split('.')[0] ?? form.module;
            scope.variables.set(first, path && !form.module.includes('.') ? moduleValue(context, path) : { kind: 'external', path: first });
        }
        else
            scope.variables.set(form.whole, path ? moduleValue(context, path) : { kind: 'external', path: form.module });
    }
    for (const { name, as } of form.names) {
        if (name === '*') {
            const imported = path ? openModule(context, path) : undefined;
            if (imported)
                for (const [each, value] of imported.scope.variables)
                    if (language === 'shell' || !each.startsWith('_'))
                        scope.variables.set(each, value);
            continue;
        }
        const follow = () => followed(context, unknownValue, () => importedValue(context, state, form.module, path, name));
        scope.variables.set(as, path ? importFrom(context, path, name, follow) : follow());
    }
}
function executeJavaImport(context, state, form, scope) {
    for (const { name } of form.names) {
        if (name === '*') {
            state.wildcards.push(form.module);
            continue;
        }
        const path = context.project.resolveImport(state.path, 'java', `${form.module}.${name}`);
        if (path) {
            scope.variables.set(name, { kind: 'lazy', resolve: () => followed(context, unknownValue, () => exportedValue(context, path, name) ?? unknownValue) });
            continue;
        }
        // `import static a.b.Constants.PREFIX`
        const owner = javaClassAt(context, state.path, form.module);
        if (owner?.kind === 'class')
            scope.variables.set(name, classMember(context, owner, name));
        else if (`${form.module}.${name}` === 'java.io.File')
            scope.variables.set(name, { kind: 'external', path: 'java.io.File' });
        else
            scope.variables.set(name, { kind: 'external', path: /^(software\.amazon|com\.amazonaws|io\.awspring|io\.minio|java)\./.test(form.module) ? name : `${form.module}.${name}` });
    }
}
/** A class of the repo by its whole name: one that another is written with stands behind that. */
function javaClassAt(context, from, module) {
    const holder = context.project.resolveImport(from, 'java', module);
    if (holder)
        return exportedValue(context, holder, lastName(module));
    if (!/\.[A-Z]\w*\.[A-Z]\w*$/.test(module))
        return undefined;
    const around = javaClassAt(context, from, module.slice(0, module.lastIndexOf('.')));
    return around?.kind === 'class' ? classMember(context, around, lastName(module)) : undefined;
}
/** What a Java file knows by a name since it imports all of a package, or all that a class has: `import com.acme.*`, `import static com.acme.Keys.*`. */
function wildcardValue(context, from, name) {
    for (const module of context.modules.get(from)?.wildcards ?? []) {
        const owner = javaClassAt(context, from, module);
        if (owner) {
            const member = owner.kind === 'class' ? classMember(context, owner, name) : undefined;
            if (member && member.kind !== 'method')
                return member;
            continue;
        }
        const path = /^[A-Z]/.test(name) ? context.project.resolveImport(from, 'java', `${module}.${name}`) : undefined;
        const found = path ? exportedValue(context, path, name) : undefined;
        if (found)
            return found;
    }
    return undefined;
}
function importedValue(context, state, module, path, name) {
    const { language } = state.form;
    if (path) {
        const value = exportedValue(context, path, name);
        if (value)
            return value;
    }
    if (language === 'python') {
        const below = context.project.resolveImport(state.path, language, module.endsWith('.') ? `${module}${name}` : `${module}.${name}`);
        if (below)
            return moduleValue(context, below);
    }
    if (path)
        return unknownValue;
    if (language === 'javascript' && name === 'default')
        return { kind: 'external', path: module };
    return djangoStorage(context, module, name) ?? { kind: 'external', path: `${module}.${name}` };
}
/** What a file of the repo exports under a name, through its re-exports too. */
function exportedValue(context, path, name, depth = 0) {
    const state = openModule(context, path);
    if (!state || depth > 6)
        return undefined;
    const found = state.exports.get(name) ?? (state.form.language === 'javascript' && state.exports.size > 0 && name !== 'default' ? undefined : readVariable(state.scope.variables, name));
    if (found?.kind === 'lazy')
        return found.resolve();
    // What is imported is the name itself, not what it held once: https://tc39.es/ecma262/#sec-module-namespace-exotic-objects
    if (found && state.scope.variables.get(name) === found)
        return heldByName(context, state, name, state.scope);
    if (found)
        return found;
    for (const module of state.exportAll) {
        const next = context.project.resolveImport(path, state.form.language, module);
        const value = next ? exportedValue(context, next, name, depth + 1) : undefined;
        if (value)
            return value;
    }
    return undefined;
}
/** A whole file of the repo. */
function moduleValue(context, path) {
    const value = importFrom(context, path, '*', () => ({ kind: 'module', path }));
    return value.kind === 'lazy' ? value.resolve() : value;
}
/** What `require(name)` or `import(name)` gives. */
function requireModule(context, module, name) {
    if (/^(@aws-sdk|aws-sdk)/.test(name))
        module.knowsAws = true;
    const path = context.project.resolveImport(module.path, module.form.language, name);
    if (!path)
        return { kind: 'external', path: name };
    const value = importFrom(context, path, '*', () => requiredValue(context, path));
    return value.kind === 'lazy' ? value.resolve() : value;
}
function requiredValue(context, path) {
    const state = openModule(context, path);
    const value = state?.exports.get('default');
    return value && state && state.exports.size === 1 ? value : value && (value.kind === 'class' || value.kind === 'function') ? value : { kind: 'module', path };
}
/** Takes a value for all that the module exports: `module.exports = value`. */
function exportObject(context, value) {
    const exports = context.frame?.module.exports;
    if (!exports)
        return;
    exports.set('default', value);
    if (value.kind === 'dict')
        for (const [name, each] of value.entries)
            exports.set(name, each);
}

;// CONCATENATED MODULE: ./lib/detect/resolve/overrides.js



/** How many files are opened for the classes built on one. */
const maximumFiles = 25;
/** How many classes built on one are looked at. */
const maximumClasses = 40;
const none = { classes: [], isMore: false };
/**
 * The classes built on a class, at any distance, that say a member of it anew.
 * Files that define one are opened for it where they may define the member: they need not name S3.
 */
function overridesOf(context, value, name) {
    const files = context.project.extenders(value.scope.module, value.form.name, name);
    // What is set of an object from outside is not what its class says.
    const isSet = context.setOutside.size > 0 && context.setOutside.has(`${value.form.name}.${name}`);
    if (files.length === 0 && !context.subclasses.has(value.form))
        return isSet ? { classes: [], isMore: true } : none;
    for (const file of files.slice(0, maximumFiles))
        openModule(context, file);
    const below = subclassesOf(context, value);
    return { classes: below.filter((each) => saysItself(context, each, name)), isMore: isSet || files.length > maximumFiles || below.length >= maximumClasses };
}
/** Whether some class built on this one says the member anew. */
function isOverridden(context, value, name) {
    const { classes, isMore } = overridesOf(context, value, name);
    return isMore || classes.length > 0;
}
/**
 * The same of a method. One that reaches objects itself is followed as it is written: what a subclass does instead is seen where that
 * is written, while what it is called with here would be lost.
 */
function isMethodOverridden(context, value, method) {
    const { name } = method.form;
    if (subclassesOf(context, value).some((each) => classInfo(context, each).methods.has(name)))
        return true;
    return context.operations.summarise(context, method).effects.length === 0 && isOverridden(context, value, name);
}
/** The classes known to be built on a class, at any distance. */
function subclassesOf(context, value) {
    const found = new Set();
    const open = [value];
    for (let at = open.pop(); at && found.size < maximumClasses; at = open.pop()) {
        for (const each of context.subclasses.get(at.form) ?? []) {
            if (found.has(each))
                continue;
            found.add(each);
            open.push(each);
        }
    }
    return [...found];
}
function saysItself(context, value, name) {
    ensureConstructed(context, value);
    const info = classInfo(context, value);
    return info.attributes.has(name) || info.methods.has(name) || info.fields.has(name) || isSet(info, name);
}
/** Whether a class built on this one gives a field of it another value: Java's fields are not said anew, a field of the same name is another. */
function isSetBelow(context, value, name) {
    const { classes, isMore } = overridesOf(context, value, name);
    return isMore || classes.some((each) => {
        const info = classInfo(context, each);
        return !info.attributes.has(name) && (info.fields.has(name) || isSet(info, name));
    });
}
/** Whether a class leaves it to those built on it to say a member: it is declared alone, by a method that is left open, or not at all. */
function isLeftToOthers(context, value, name) {
    return climb(context, value, (info) => {
        if (info.fields.has(name))
            return false;
        const method = info.methods.get(name);
        if (method)
            return isLeftOpen(method);
        return info.attributes.has(name) ? isBare(info.value, name) : undefined;
    }) ?? true;
}
/** Whether a class declares a field and gives it no value. */
function isBare({ form }, name) {
    return form.members.some((member) => member.kind === 'assign' && member.isBare === true && member.target.kind === 'name' && member.target.name === name);
}
/** Whether a method says nothing itself and is there for others to say: `raise NotImplementedError`, `...`, a declaration alone. */
function isLeftOpen({ form, owner }) {
    return owner !== undefined && form.name !== owner.form.constructorName && form.body.every((statement) => statement.kind === 'stop' || (statement.kind === 'expression' && statement.value.kind !== 'call'));
}

;// CONCATENATED MODULE: ./lib/detect/resolve/implementers.js
/** Interfaces: the classes of the repo that a value declared as one may be of. */





/** How many classes behind one interface are followed. */
const maximumImplementers = 4;
/**
 * The classes that say they have an interface, or in Go have its methods, as far as their files were opened: those that name S3 are.
 * @param type as the code declares it
 * @param from the file that does
 */
function implementersOf(context, type, from) {
    const found = isGoFile(from) ? goImplementers(context, type, from) : (context.implementers.get(nameOf(type)) ?? []).filter(({ scope }) => endingOf(scope.module) === endingOf(from));
    return found.length > maximumImplementers ? [] : found;
}
/** Go's types do not say which interfaces they have: they have those whose methods they have. https://go.dev/ref/spec#Implementing_an_interface */
function goImplementers(context, type, from) {
    const all = context.implementers.get('') ?? [];
    const asked = `${from.slice(0, from.lastIndexOf('/') + 1)} ${type}`;
    const known = context.goImplementers.get(asked);
    // Types become known as their packages are opened; those that are known stay what they are.
    if (known?.of === all.length)
        return known.found;
    const alternatives = goInterfacesOf(context, type, from);
    const found = alternatives.length === 0 ? [] : all.filter((each) => {
        const { methods } = classInfo(context, each);
        return alternatives.some((one) => one.methods.every((method) => (0,go_interfaces/* isAskedFor */.un)(method, methods.get(method.name)?.form)) && (0,go_interfaces/* mayBeHadBy */.P$)(one, each.scope.module));
    });
    context.goImplementers.set(asked, { of: all.length, found });
    return found;
}
function goInterfacesOf(context, type, from) {
    return (0,go_interfaces/* interfacesMeant */.G2)(context.project.goInterfaces().get(nameOf(type)) ?? [], type, from);
}
/** What tells languages apart: a class has the interfaces of its own. */
function endingOf(path) {
    const ending = path.slice(path.lastIndexOf('.') + 1);
    return /^[cm]?[jt]sx?$/.test(ending) ? 'ts' : ending;
}
function isGoFile(path) {
    return path.endsWith('.go');
}
/** An attribute of a class. Which types have the interface that one of Go's is declared as is known once their methods are. */
function attributeOf(context, { attributes, value }, name) {
    const attribute = attributes.get(name);
    if (attribute?.kind !== 'unknown' || !isGoFile(value.scope.module))
        return attribute;
    for (const member of value.form.members) {
        if (member.kind !== 'assign' || member.type === undefined || member.target.kind !== 'name' || member.target.name !== name)
            continue;
        return behindInterface(context, member.type, value.scope.module) ?? attribute;
    }
    return attribute;
}
/**
 * What a value declared as an interface may be: an object of a class of the repo that has it, or the SDK's client.
 * @param type as the code declares it
 * @param from the file that does
 */
function behindInterface(context, type, from) {
    const behind = implementersOf(context, type, from);
    const client = isGoFile(from) ? clientBehind(context, type, from) : undefined;
    if (behind.length === 0)
        return client;
    return client ? mergeValues([client, implementing(context, behind)]) : implementing(context, behind);
}
/** The SDK's client, where its inputs are what an interface's methods take: a class of the repo that has them hands them on. */
function clientBehind(context, type, from) {
    const { guess } = context.project.tables('go');
    const alternatives = goInterfacesOf(context, type, from);
    return guess !== undefined && alternatives.some(({ isClient }) => isClient) ? { kind: 'library', type: guess, slots: {} } : undefined;
}
/** The last name of a type, which may have its package's path. */
function nameOf(type) {
    return type.slice(Math.max(type.lastIndexOf('.'), type.lastIndexOf('/')) + 1);
}
/** An object of some class behind an interface. */
function implementing(context, classes) {
    return mergeValues(classes.map((each) => objectBehind(context, each)));
}
/** An object of a class that is known by its interface: what it was made with is not, whatever others of its class are given. */
function objectBehind(context, type) {
    const bindings = new Map();
    climb(context, type, (info) => {
        for (const { form } of constructorsOf(info))
            bindings.set(form, new Map(form.parameters.map(({ name }, index) => [name ?? `#${index}`, unknownValue])));
        return undefined;
    });
    return { kind: 'instance', class: type, bindings, fields: new Map(), file: '', line: 0, isAny: true, isBehind: true };
}
/**
 * What classes built on one do where that leaves a method open.
 * @param standsFor what the object is given by
 * @returns undefined where the method is not left open, or nobody is known to say it
 */
function implementationsOf(context, type, name, standsFor) {
    const own = climb(context, type, (info) => info.methods.get(name));
    if (own && !isLeftOpen(own))
        return undefined;
    // Of an interface they say so themselves, and may be known only by now.
    const classes = [...overridesOf(context, type, name).classes, ...implementersOf(context, type.form.name, type.scope.module)];
    const methods = classes.flatMap((each) => {
        const method = classInfo(context, each).methods.get(name);
        // A property is read where it is asked for.
        return method && !method.form.isProperty ? [{ ...method, receiver: { ...objectBehind(context, each), ...(standsFor ? { standsFor } : {}) } }] : [];
    });
    if (methods.length === 0 || methods.length > maximumImplementers)
        return undefined;
    return mergeValues(methods);
}

;// CONCATENATED MODULE: ./lib/detect/resolve/library-members.js
/** Members, elements and items of a library's objects: the parts of a listing lie under its prefix. */



/** A member of a library's object: a slot, an object of another type, or a method. */
function libraryMember(context, value, name) {
    const listed = listedMember(value, name);
    if (listed)
        return listed;
    // JavaScript's `match.groups` are the named ones, its `match[1]` a group, as in other languages.
    if (value.type === matchType && name === 'groups' && context.frame?.module.form.language === 'javascript')
        return namedGroups(value.slots);
    if (value.type === matchType && value.slots[name])
        return value.slots[name];
    // Java's builders are given by the methods that others ask with: `request.toBuilder().key("b")`.
    if (value.type === 'java.builder')
        return { kind: 'method', receiver: value, name };
    if (name === 'bucket_name' && value.slots.bucket)
        return value.slots.bucket;
    if ((name === 'key' || name === 'Key' || name === 'object_key') && value.slots.key)
        return value.slots.key;
    if (name === 'Key' && value.type === 'listing.object')
        return value.slots.prefix ? join([value.slots.prefix, unknownValue]) : unknownValue;
    if (name === 'name' && value.type === 'boto3.bucket' && value.slots.bucket)
        return value.slots.bucket;
    if (value.type === 'cloudpath') {
        if (name === 'parent')
            return { ...value, slots: Object.fromEntries(Object.entries(value.slots).map(([slot, place]) => [slot, textMember(place, 'parent') ?? unknownValue])) };
        if (name === 'key' && value.slots.uri)
            return unknownValue;
    }
    const { members } = context.project.tables(context.frame?.module.form.language ?? 'python');
    const type = members[`${value.type}.${name}`];
    if (type)
        return { kind: 'library', type, slots: value.slots, ...(value.note ? { note: value.note } : {}) };
    return { kind: 'method', receiver: value, name };
}
/** Members of a library's object that are set, and the slots they fill: `key = Key(bucket); key.key = 'name'`. */
const settable = { 'boto.key.key': 'key', 'boto.key.name': 'key' };
/** A library's object after a member was set; undefined where that says nothing of what it reaches. */
function withMember(value, name, given) {
    const slot = settable[`${value.type}.${name}`];
    return slot === undefined ? undefined : { ...value, slots: { ...value.slots, [slot]: given } };
}
/** What a listing holds: its keys start with the prefix. */
function listedMember(value, name) {
    if (value.type !== 'listing' && value.type !== 'go.listing')
        return undefined;
    const prefix = value.slots.prefix;
    const under = prefix ? join([prefix, unknownValue]) : unknownValue;
    const bucket = value.slots.bucket ?? unknownValue;
    switch (name) {
        case 'Contents':
        case 'Versions':
        case 'DeleteMarkers':
        case 'Uploads':
            return listOf([], { kind: 'library', type: 'listed', slots: { bucket, key: under } });
        case 'CommonPrefixes':
            return listOf([], { kind: 'dict', entries: new Map([['Prefix', under]]), rest: unknownValue });
        case 'Prefix':
            return prefix ?? unknownValue;
        default:
            return undefined;
    }
}
/** An element of a library's object, by its name. */
function libraryElement(context, value, name) {
    const member = libraryMember(context, value, name);
    return member.kind === 'method' ? unknownValue : member;
}
/** What going over a library's object gives. */
function libraryItems(value) {
    const prefix = value.slots.prefix;
    const under = prefix ? join([prefix, unknownValue]) : unknownValue;
    switch (value.type) {
        case 'listing':
            return value;
        case 'listing.objects':
            return { ...value, type: 'listing.object' };
        case 'boto3.collection':
        case 'boto3.objects':
            return { kind: 'library', type: 'boto3.object', slots: { bucket: value.slots.bucket ?? unknownValue, key: under } };
        case 's3fs.listing':
            return value.slots.path ? join([value.slots.path, unknownValue]) : unknownValue;
        case 's3fs.glob':
            return value.slots.path ?? unknownValue;
        case 'uri.listing':
            return value.slots.uri ? join([value.slots.uri, unknownValue]) : unknownValue;
        default:
            return unknownValue;
    }
}

;// CONCATENATED MODULE: ./lib/detect/resolve/overlay.js
/** Objects that a function is given and changes: what it puts into them lies over what they hold, until a caller says what that is. */


/** What an object is a call of, over which something was put that is not known yet. */
const overlayPath = '{...}';
/** How many entries are put over one object. */
const maximumEntries = 64;
/** What lies under and over, where something does. */
function overlayOf(value) {
    if (value.kind !== 'term' || value.op !== 'call' || value.callee.kind !== 'external' || value.callee.path !== overlayPath)
        return undefined;
    const [under, ...over] = value.args;
    return { under: under?.value ?? nothingValue, over: new Map(over.map((arg) => [arg.name ?? '', arg.value])) };
}
/**
 * An object of a function's caller after entries were set.
 * @returns undefined where it is none, or not only that
 */
function withEntries(object, entries) {
    if (object.kind === 'choice') {
        const options = object.options.map((option) => (option.kind === 'dict' ? overlaid(option, entries) : withEntries(option, entries)));
        return options.every((option) => option !== undefined) ? mergeValues(options) : undefined;
    }
    const { under, over } = overlayOf(object) ?? { under: object, over: new Map() };
    const all = new Map([...over, ...entries]);
    if (!isGivenByCaller(under) || all.size > maximumEntries)
        return undefined;
    return { kind: 'term', op: 'call', callee: { kind: 'external', path: overlayPath }, args: [{ value: under }, ...[...all].map(([name, value]) => ({ name, value }))], size: 1 + termSize(under) + Math.max(0, ...[...all.values()].map((value) => termSize(value))) };
}
/** What an object with something over it is once a caller has said what lies under. */
function laidOver(args) {
    const [under, ...over] = args;
    const entries = new Map(over.map((arg) => [arg.name ?? '', arg.value]));
    return mapChoice(under?.value ?? nothingValue, (each) => overlaid(each, entries));
}
function overlaid(object, entries) {
    switch (object.kind) {
        case 'dict':
            return { ...object, entries: new Map([...object.entries, ...entries]) };
        case 'instance':
            return { ...object, fields: new Map([...object.fields, ...entries]) };
        case 'term':
            return withEntries(object, entries) ?? object;
        case 'nothing':
            return { kind: 'dict', entries: new Map(entries) };
        case 'unknown':
            return { kind: 'dict', entries: new Map(entries), rest: unknownValue };
        default:
            return object;
    }
}
/** Whether a value is a parameter, or part of one. */
function isGivenByCaller(value) {
    if (value.kind !== 'term' || !waitsForCaller(value))
        return false;
    return value.op === 'parameter' || ((value.op === 'member' || value.op === 'index') && isGivenByCaller(value.object));
}

;// CONCATENATED MODULE: ./lib/detect/resolve/renewal.js
/** Choices made anew: what one call of a function chose may be chosen otherwise by the next. */



const newest = makeFact();
/** The number of the latest choice that anything in a value hangs on, or 0. Worked out once for each value. */
function newestChoice(value) {
    const known = newest.of(value);
    if (known !== undefined)
        return known;
    newest.keep(value, 0);
    let found = value.kind === 'choice' ? value.id : isDecision(value) ? decisionNumber(value) : 0;
    for (const part of partsWithin(value))
        found = Math.max(found, newestChoice(part));
    newest.keep(value, found);
    return found;
}
/**
 * A function's value as one call gives it: what was chosen in its body may be chosen otherwise in the next call.
 * @param from how many choices were made before its body ran, and `to` after
 */
function renewed(value, from, to) {
    if (from === to || newestChoice(value) <= from)
        return value;
    const ids = new Map();
    const numbered = (id) => {
        const known = ids.get(id) ?? nextChoice();
        ids.set(id, known);
        return known;
    };
    /** What stands in two places stays one value. */
    const known = new Map();
    const renew = (each) => {
        if (newestChoice(each) <= from)
            return each;
        const before = known.get(each) ?? renewOne(each);
        known.set(each, before);
        return before;
    };
    const renewOne = (each) => {
        switch (each.kind) {
            case 'choice': {
                let { id } = each;
                if (id > from && id <= to) {
                    id = numbered(id);
                }
                return { kind: 'choice', id, options: each.options.map(renew) };
            }
            case 'text':
                return { kind: 'text', parts: each.parts.map((part) => (typeof part === 'object' && part.kind === 'term' ? renew(part) : part)) };
            case 'list':
                return { kind: 'list', items: each.items.map(renew), ...(each.each ? { each: renew(each.each) } : {}) };
            case 'dict':
                return { kind: 'dict', entries: new Map([...each.entries].map(([name, entry]) => [name, renew(entry)])), ...(each.rest ? { rest: renew(each.rest) } : {}) };
            case 'library':
                return { ...each, slots: Object.fromEntries(Object.entries(each.slots).map(([name, slot]) => [name, renew(slot)])) };
            case 'method':
                return { ...each, receiver: renew(each.receiver) };
            case 'term':
                if (each.op === 'call') {
                    const again = { ...each, callee: renew(each.callee), args: each.args.map((arg) => ({ ...arg, value: renew(arg.value) })) };
                    return isDecision(again) ? renewedDecision(again, (id) => (id > from && id <= to ? numbered(id) : id)) : again;
                }
                if (each.op === 'index')
                    return { ...each, object: renew(each.object), index: renew(each.index) };
                return each.op === 'member' || each.op === 'items' ? { ...each, object: renew(each.object) } : each;
            default:
                return each;
        }
    };
    return renew(value);
}

;// CONCATENATED MODULE: ./lib/detect/resolve/size.js
/** How large what a function gives may be: objects that hold objects that hold objects are cut where they are largest. */


/** How many values make up what one function gives: each of its calls puts its own arguments into all of them. */
const maximumSize = 1_000;
/**
 * A value of no more than so many parts, where what is too large within it is unknown.
 * @param cut what stands in its place
 */
function ofBoundedSize(value, cut, limit = maximumSize) {
    if (sizeWithin(value, limit) <= limit)
        return value;
    const parts = size_partsOf(value);
    if (parts.length === 0 || limit < parts.length)
        return cut;
    // Small parts are kept whole, and the large ones share what is left.
    const share = Math.floor(limit / parts.length);
    const sizes = parts.map((part) => sizeWithin(part, share));
    const small = sizes.filter((size) => size <= share);
    const large = parts.length - small.length;
    const left = Math.floor((limit - small.reduce((sum, size) => sum + size, 0)) / Math.max(1, large));
    return withParts(value, cut, (part) => ofBoundedSize(part, cut, left));
}
const keptSizes = makeFact();
/** The same of a field, which is asked for again and again: worked out once for each value that it holds. */
function fieldOfBoundedSize(value, module) {
    const known = keptSizes.of(value) ?? ofBoundedSize(value, { kind: 'unknown', cutIn: module });
    keptSizes.keep(value, known);
    return known;
}
/** How many values make up a value; once it is more than the limit, some number above that. */
function sizeWithin(value, limit) {
    let size = 1;
    for (const part of size_partsOf(value)) {
        if (size > limit)
            break;
        size += sizeWithin(part, limit - size);
    }
    return size;
}
/** What a value holds. Terms are of bounded size themselves. */
function size_partsOf(value) {
    switch (value.kind) {
        case 'text':
            return [];
        case 'instance':
            return [...value.fields.values(), ...[...value.bindings.values()].flatMap((bound) => [...bound.values()])];
        case 'function':
            return value.receiver ? [value.receiver] : [];
        case 'term':
            return value.op === 'call' ? value.args.map((arg) => arg.value) : [];
        default:
            return partsWithin(value);
    }
}
function withParts(value, cut, change) {
    const each = (parts) => new Map([...parts].map(([name, part]) => [name, change(part)]));
    switch (value.kind) {
        case 'choice':
            return { ...value, options: value.options.map(change) };
        case 'list':
            return { kind: 'list', items: value.items.map(change), ...(value.each ? { each: change(value.each) } : {}) };
        case 'dict':
            return { kind: 'dict', entries: each(value.entries), ...(value.rest ? { rest: change(value.rest) } : {}) };
        case 'instance':
            return { ...value, fields: each(value.fields), bindings: new Map([...value.bindings].map(([owner, bound]) => [owner, each(bound)])) };
        case 'library':
            return { ...value, slots: Object.fromEntries(Object.entries(value.slots).map(([name, slot]) => [name, change(slot)])) };
        default:
            return cut;
    }
}

;// CONCATENATED MODULE: ./lib/detect/resolve/standing.js
/** Stand-ins: objects of the classes behind an interface, called on until a caller is seen to give an object of its own. */

/** Objects behind an interface, as what a parameter or a field stands for as long as no caller gives another. */
function standingFor(value, term) {
    return mapChoice(value, (each) => (each.kind === 'instance' && each.isBehind ? { ...each, standsFor: term } : each));
}
/** What a value stands in for: one of several, where they all stand in for the same. */
function stoodFor(value) {
    if (value.kind === 'instance')
        return value.standsFor;
    if (value.kind !== 'choice')
        return undefined;
    const [first, ...others] = value.options.map(stoodFor);
    return first && others.every((each) => each === first) ? first : undefined;
}
/** Whether a value is what a caller gave, and no stand-in: an object, a function in the place of one, a library's client. */
function isGivenObject(value) {
    if (value.kind === 'choice')
        return value.options.every(isGivenObject);
    return value.kind === 'library' || value.kind === 'function' || value.kind === 'dict' || (value.kind === 'instance' && !value.isBehind);
}
/** A method of objects that all stand in for the same, which some caller may give, as a method of whichever it is. */
function standInMethod({ options }) {
    const receivers = options.flatMap((each) => (each.kind === 'function' && each.receiver?.kind === 'instance' ? [each.receiver] : []));
    const [first] = options;
    const receiver = { kind: 'choice', id: nextChoice(), options: receivers };
    const term = receivers.length === options.length ? stoodFor(receiver) : undefined;
    return term && first?.kind === 'function' && waitsForCaller(term) ? { kind: 'method', receiver, name: first.form.name } : undefined;
}
/** The object that takes a stand-in's place, by what is known now of what it stands in for. */
function inPlaceOf(value, given) {
    if (isGivenObject(given))
        return given;
    const term = given.kind === 'term' ? given : stoodFor(given);
    return mapChoice(value, (each) => {
        if (each.kind !== 'instance')
            return each;
        const { standsFor: _, ...rest } = each;
        const plain = rest;
        return term ? { ...plain, standsFor: term } : plain;
    });
}
/** Whether a parameter or field is one of a method's own, or of the object it is a method of. */
function isPartOf(term, { form, owner }) {
    let at = term;
    while (at.kind === 'term' && (at.op === 'member' || at.op === 'index' || at.op === 'items'))
        at = at.object;
    return at.kind === 'term' && ((at.op === 'receiver' && at.owner.form === owner?.form) || (at.op === 'parameter' && at.owner === form));
}

;// CONCATENATED MODULE: ./lib/detect/resolve/members.js
/** Parts of values: a member by its name, an element by its index, the items a loop goes over. */





















/** A member of a value. */
function memberOf(context, value, name) {
    spend(context);
    switch (value.kind) {
        case 'choice': {
            // What is nothing has no members: who asks it for one goes no further, unless by JavaScript's `?.`.
            const language = context.frame?.module.form.language;
            const there = value.options.filter(({ kind }) => kind !== 'nothing');
            if (language === undefined || language === 'javascript' || there.length === value.options.length)
                return ofStandIns(value, name, mapChoice(value, (each) => memberOf(context, each, name)));
            // The options go on varying together with those of other values.
            const asked = there.length === 1 ? there[0] : { ...value, options: there };
            return mapChoice(asked, (each) => memberOf(context, each, name));
        }
        case 'dict': {
            const entry = value.entries.get(name);
            // `paths?.root`
            if (entry)
                return mayBeNothing(value) && context.frame?.module.form.language === 'javascript' ? orNothing(entry) : entry;
            if (dictMethods.has(name) || changesMap(name) || (/^Set[A-Z]/.test(name) && context.frame?.module.form.language === 'go'))
                return { kind: 'method', receiver: value, name };
            return value.rest ?? nothingValue;
        }
        case 'text':
            // A caller may give more than one part of a path.
            if (partNames.has(name) && isSymbolic(value))
                return bounded({ kind: 'term', op: 'member', object: value, name });
            return enumMemberOf(context, value, name) ?? textMember(value, name) ?? { kind: 'method', receiver: value, name };
        case 'list':
            return name === 'length' ? unknownValue : { kind: 'method', receiver: value, name };
        case 'class':
            return anyClassMember(context, value, name);
        case 'instance':
            return instanceMember(context, value, name);
        case 'library':
            return libraryMember(context, value, name);
        case 'external':
            return (value.path === 'django.conf.settings' ? djangoSetting(context, name) : undefined) ?? externalMember(context, value.path, name);
        case 'module': {
            const found = exportedValue(context, value.path, name);
            if (found)
                return found;
            const below = context.project.resolveImport(value.path, 'python', `.${name}`);
            return below ? { kind: 'module', path: below } : unknownValue;
        }
        case 'term':
            return termMember(context, value, name);
        case 'nothing':
            return unknownValue;
        case 'unknown':
            return { kind: 'method', receiver: isCut(value) ? value : unknownValue, name };
        default:
            // `client.getObject.bind(client)`
            return { kind: 'method', receiver: value.kind === 'function' || (value.kind === 'method' && /^(bind|call|apply)$/.test(name)) ? value : unknownValue, name };
    }
}
/**
 * The name by which a method is found beside a field of the same name: in Java who calls means the method.
 * https://docs.oracle.com/javase/specs/jls/se21/html/jls-6.html#jls-6.5
 */
function methodName(context, object, name, arity) {
    const [first = object] = object.kind === 'choice' ? object.options : [object];
    const type = first.kind === 'instance' ? first.class : first.kind === 'term' ? (first.op === 'receiver' ? first.owner : declaredClass(context, first)) : undefined;
    if (!type)
        return name;
    const isField = climb(context, type, (info) => info.attributes.has(name) || info.fields.has(name) || undefined) === true;
    const exact = `${name}#${arity}`;
    return isField && climb(context, type, (info) => info.methods.get(exact)) ? exact : name;
}
function termMember(context, value, name) {
    if (value.op === 'receiver')
        return receiverMember(context, value, name);
    const overlay = overlayOf(value);
    if (overlay) {
        const member = overlay.over.get(name) ?? memberOf(context, overlay.under, name);
        return member.kind === 'function' && member.receiver === overlay.under ? { ...member, receiver: value } : member;
    }
    const behind = declaredBehind(context, value);
    if (behind)
        return memberOf(context, behind, name);
    const type = declaredClass(context, value);
    if (type) {
        // A parameter of a known class, or a field that is given one: its methods are known, its fields wait.
        const others = implementationsOf(context, type, name, value);
        if (others)
            return others;
        const method = climb(context, type, (info) => info.methods.get(name));
        // Java's builders have a field and a method of one name.
        const isField = method && climb(context, type, (info) => info.attributes.has(name) || undefined) === true;
        if (method && !isField && !method.form.isProperty && !isMethodOverridden(context, type, method))
            return { ...method, receiver: value };
    }
    return bounded({ kind: 'term', op: 'member', object: value, name });
}
/** The class of the repo that a parameter declares, or that of a field which takes its value from one or is an object made with one. */
function declaredClass(context, value) {
    if (value.op === 'parameter')
        return value.type?.kind === 'class' ? value.type : undefined;
    if (value.op !== 'member' || value.object.kind !== 'term')
        return undefined;
    if (value.object.op !== 'receiver') {
        const holder = declaredClass(context, value.object);
        const held = holder && climb(context, holder, (info) => attributeOf(context, info, value.name));
        return held && classOf(held);
    }
    const { owner } = value.object;
    ensureConstructed(context, owner);
    const field = climb(context, owner, (info) => info.fields.get(value.name));
    // An object that is made of what the constructor is given: `self.store = Store(client_for(config))`.
    const made = field && classOf(field);
    if (made && !isOverridden(context, owner, value.name))
        return made;
    if (field?.kind === 'term' && field.op === 'parameter')
        return declaredClass(context, field);
    // Go's fields are declared, whoever gives them a value.
    const declared = field === undefined && owner.scope.module.endsWith('.go') ? climb(context, owner, (info) => attributeOf(context, info, value.name)) : undefined;
    return declared && classOf(declared);
}
/** The objects that a field may be one of, which is declared as an interface that several classes have. */
function declaredBehind(context, value) {
    if (value.op !== 'member' || value.object.kind !== 'term')
        return undefined;
    const holder = value.object.op === 'receiver' ? value.object.owner : declaredClass(context, value.object);
    const held = holder && climb(context, holder, (info) => info.fields.get(value.name) ?? attributeOf(context, info, value.name));
    return held && isBehindInterface(held) ? standingFor(held, value) : undefined;
}
/** Whether a value is known by the interface it is declared as: an object of any class that has that. */
function isBehindInterface(value) {
    if (value.kind === 'choice')
        return value.options.every(isBehindInterface);
    return value.kind === 'instance' && value.isBehind === true;
}
/** The methods that dicts and maps are asked with. */
const dictMethods = new Set(['get', 'getOrDefault', 'items', 'keys', 'keySet', 'values', 'pop', 'copy', 'update', 'setdefault', 'entries', 'entrySet', 'forEach', 'build', 'buildOrThrow']);
/** What a field may hold, whichever methods ran before. */
function fieldHeld(context, info, name) {
    if (info.fields.has(name) && info.constructing !== 'now')
        runSetters(context, info, name);
    const field = info.fields.get(name);
    if (!field)
        return undefined;
    const attribute = info.attributes.get(name);
    return heldByField(context, info, name, attribute?.kind === 'text' && field.kind === 'text' ? mergeValues([attribute, field]) : field);
}
/** What a member of an enum has beside its text: its name, and the methods of the class. */
function enumMemberOf(context, value, name) {
    const { member } = value;
    if (!member)
        return undefined;
    if (name === 'name')
        return member.name === undefined ? unknownValue : value_text(member.name);
    const method = climb(context, member.of, (info) => info.methods.get(name));
    const bound = method && { ...method, receiver: value };
    return bound?.form.isProperty ? propertyOf(context, bound, name) : bound;
}
/** The class of an object, however many constructors make one: what each gives it may differ. */
function classOf(value) {
    if (value.kind === 'instance')
        return value.class;
    if (value.kind !== 'choice')
        return undefined;
    const [first, ...others] = value.options.filter((each) => each.kind !== 'nothing').map(classOf);
    return first && others.every((each) => each?.form === first.form) ? first : undefined;
}
/** Whether an object may be made with another value in a field than those that methods give it: Go's are made without a constructor. */
function members_isGiven(context, { value }, field) {
    return (isSurelyText(field) || isOfKey(context, field)) && (value.scope.module.endsWith('.go') || value.form.isRecord === true);
}
/** Whether a value is a function, or one of several, that only makes something of what it is given. */
function isOfKey(context, value) {
    if (value.kind === 'choice')
        return value.options.every((each) => isOfKey(context, each));
    return value.kind === 'function' && context.operations.summarise(context, value).effects.length === 0;
}
/** A member of `self`, inside the class. */
function receiverMember(context, term, name) {
    const own = classInfo(context, term.owner);
    if (own.isDefining) {
        const method = own.methods.get(name);
        return method && !method.form.isProperty ? { ...method, receiver: term } : { kind: 'term', op: 'member', object: term, name };
    }
    ensureConstructed(context, term.owner);
    const found = climb(context, term.owner, (info) => {
        const field = fieldHeld(context, info, name);
        if (field && info.constructing === 'now')
            return field;
        if (field)
            return members_isGiven(context, info, field) || (waitsForCaller(field) && field.kind !== 'function') || isOverridden(context, term.owner, name) ? { kind: 'term', op: 'member', object: term, name } : field;
        const method = info.methods.get(name);
        if (method) {
            if (isMethodOverridden(context, term.owner, method))
                return { kind: 'term', op: 'member', object: term, name };
            const bound = { ...method, receiver: term };
            return method.form.isProperty ? context.operations.invoke(context, bound, [], context.site) : bound;
        }
        const said = attributeOf(context, info, name);
        // What each object has of its own is asked of that.
        if (said && declaredApart(said, info, name) !== said)
            return { kind: 'term', op: 'member', object: term, name };
        if (said) {
            const attribute = heldByField(context, info, name, said);
            const { classes, isMore } = overridesOf(context, term.owner, name);
            if (classes.length > 0 && !isMore && attribute.kind === 'dict' && isDispatch(context, attribute))
                return mergeValues([attribute, ...classes.map((each) => classInfo(context, each).attributes.get(name) ?? unknownValue)]);
            // A record's constructor may have been given another value.
            return isMore || classes.length > 0 || (info.value.form.isRecord && attribute.kind !== 'instance' && !isBehindInterface(attribute)) ? { kind: 'term', op: 'member', object: term, name } : standingFor(attribute, { kind: 'term', op: 'member', object: term, name });
        }
        return undefined;
    });
    const handedDown = found ? undefined : defaultMethod(context, term.owner, name);
    if (handedDown)
        return { ...handedDown, receiver: term };
    return found ?? promotedMethod(context, term, name) ?? inheritedCall(context, term.owner, name) ?? { kind: 'term', op: 'member', object: term, name };
}
/** A method that an interface of a class says for all who have it: https://docs.oracle.com/javase/specs/jls/se21/html/jls-9.html#jls-9.4 */
function defaultMethod(context, owner, name) {
    if (!owner.scope.module.endsWith('.java'))
        return undefined;
    return climb(context, owner, ({ value }) => {
        for (const each of value.form.interfaces ?? []) {
            const found = openedItself(context, context.operations.evaluate(context, { kind: 'name', name: each }, value.scope));
            const method = found.kind === 'class' ? climb(context, found, (info) => info.methods.get(name)) : undefined;
            if (method && !method.form.isStatic)
                return method;
        }
        return undefined;
    });
}
/** A call that a class has of the library's class it is built on. */
function inheritedCall(context, owner, name, object) {
    const { rules } = context.project.tables(context.frame?.module.form.language ?? 'python');
    if (owner.form.bases.length === 0 || !rules.knowsName(name))
        return undefined;
    const library = libraryBehind(context, owner, object);
    return library && rules.find(`${library.type}.${name}`) ? { kind: 'method', receiver: library, name } : undefined;
}
/** How deep members are looked for in what structs embed. */
const maximumEmbedded = 4;
/** What stands in a field of a struct that embeds it, where that is known. */
function embeddedIn(context, owner, embed) {
    const held = attributeOf(context, classInfo(context, owner), embed);
    return held && held.kind !== 'unknown' && held.kind !== 'nothing' ? held : undefined;
}
/** A member of what a struct embeds, which may be an interface that the struct has itself: https://go.dev/ref/spec#Selectors */
function promotedMember(context, instance, name) {
    const embeds = instance.class.form.embeds ?? [];
    const key = `embedded ${name}`;
    const depth = context.following.get(key) ?? 0;
    if (embeds.length === 0 || depth >= maximumEmbedded)
        return undefined;
    context.following.set(key, depth + 1);
    try {
        for (const embed of embeds) {
            const held = instance.fields.get(embed) ?? embeddedIn(context, instance.class, embed);
            if (!held || held.kind === 'unknown' || held.kind === 'nothing')
                continue;
            const member = memberOf(context, held, name);
            // What the embedded object has not is asked of the next.
            if (member.kind === 'unknown' || (member.kind === 'method' && member.receiver.kind === 'instance'))
                continue;
            return member;
        }
        return undefined;
    }
    finally {
        context.following.set(key, depth);
    }
}
/** A method of what a struct embeds, called inside the struct's own. */
function promotedMethod(context, term, name) {
    for (const embed of term.owner.form.embeds ?? []) {
        const type = classOf(embeddedIn(context, term.owner, embed) ?? unknownValue);
        const method = type && climb(context, type, (info) => info.methods.get(name));
        if (method)
            return { ...method, receiver: { kind: 'term', op: 'member', object: term, name: embed } };
    }
    return undefined;
}
/** A member of a class, or of any built on it. */
function anyClassMember(context, value, name) {
    const said = classMember(context, value, name);
    const { classes, isMore } = value.isAny ? overridesOf(context, value, name) : { classes: [], isMore: false };
    if ((classes.length === 0 && !isMore) || (said.kind === 'function' && !isMethodOverridden(context, value, said)))
        return said;
    return mergeValues([said, ...classes.map((each) => classMember(context, each, name)), ...(isMore ? [unknownValue] : [])]);
}
/** Methods of records that give them anew with other fields: https://docs.python.org/3/library/collections.html#collections.somenamedtuple._replace, https://docs.pydantic.dev/latest/concepts/models/#model-copy */
const copying = new Set(['_replace', 'model_copy', 'copy', 'evolve']);
/** A member of an object of a class of the repo, or of any built on that. */
function instanceMember(context, instance, name) {
    if (instance.isAny) {
        const others = implementationsOf(context, instance.class, name, instance.standsFor);
        if (others)
            return others;
    }
    const said = ownMember(context, instance, name);
    if (!instance.isAny)
        return said;
    const { classes, isMore } = overridesOf(context, instance.class, name);
    if (classes.length === 0 && !isMore)
        return said;
    const own = classes.length > 0 && isLeftToOthers(context, instance.class, name) ? [] : [said];
    return mergeValues([...own, ...classes.map((each) => ownMember(context, { ...instance, class: each, isAny: false }, name)), ...(isMore ? [unknownValue] : [])]);
}
function ownMember(context, instance, name) {
    const own = instance.fields.get(name);
    ensureConstructed(context, instance.class);
    if (own && instance.set?.has(name))
        return own;
    if (own)
        return climb(context, instance.class, (info) => (info.fields.has(name) || info.attributes.has(name) ? heldByField(context, info, name, own) : undefined)) ?? own;
    const found = climb(context, instance.class, (info) => {
        const field = fieldHeld(context, info, name);
        if (field && waitsForCaller(field))
            return fieldOf(context, instance, info.value, name, renewed(fieldOfBoundedSize(field, info.value.scope.module), 0, choicesMade()));
        // Which of several it is may be another in each object.
        if (field)
            return field.kind === 'choice' ? { ...field, id: nextChoice() } : field;
        const method = info.methods.get(name);
        if (method) {
            const bound = { ...method, receiver: instance };
            return method.form.isProperty ? propertyOf(context, bound, name) : bound;
        }
        const said = declaredApart(attributeOf(context, info, name), info, name);
        const attribute = said && heldByField(context, info, name, said);
        if (attribute && waitsForCaller(attribute))
            return fieldOf(context, instance, info.value, name, attribute);
        return attribute?.kind === 'text' && readsEnvironment(context, info.value) ? environmentValue(true) : attribute;
    });
    if (found)
        return found;
    const promoted = promotedMember(context, instance, name);
    if (promoted)
        return promoted;
    const handedDown = defaultMethod(context, instance.class, name);
    if (handedDown)
        return { ...handedDown, receiver: instance };
    if (instance.class.form.isRecord && copying.has(name))
        return { kind: 'method', receiver: instance, name };
    const inherited = inheritedCall(context, instance.class, name, instance);
    if (inherited)
        return inherited;
    // A class built on a library's class is used as that.
    for (const base of basesOf(context, instance.class)) {
        if (base.kind === 'external')
            return memberOf(context, base, name);
    }
    return { kind: 'method', receiver: instance, name };
}
/** What is declared for every object of a class may be another in each: it varies with nothing else. */
function declaredApart(attribute, { value }, name) {
    if (attribute?.kind === 'term' && attribute.op === 'typed')
        return { ...attribute };
    return attribute?.kind === 'choice' && isBare(value, name) ? choose(attribute.options) : attribute;
}
/** How deep fields of one name are followed through objects of one class, as of a path through its parent's. */
const maximumSame = 4;
/** How deep a property is followed through its own objects, as of a parent's parent: each may be of several classes. */
const maximumOwn = 2;
/** What a property gives. */
function propertyOf(context, property, name) {
    const key = `${name}()`;
    const depth = context.following.get(key) ?? 0;
    if (depth >= maximumOwn)
        return unknownValue;
    context.following.set(key, depth + 1);
    const value = context.operations.invoke(context, property, [], context.site);
    context.following.set(key, depth);
    return value;
}
/** A field that hangs on what its object was made with. */
function fieldOf(context, instance, owner, name, field) {
    const key = `${name} ${owner.form.name}`;
    const depth = context.following.get(key) ?? 0;
    if (depth >= maximumSame)
        return unknownValue;
    context.following.set(key, depth + 1);
    const value = context.operations.substitute(context, field, withReceiver(instance.bindings, owner, instance), 'parameters');
    context.following.set(key, depth);
    return value;
}
function externalMember(context, path, name) {
    const full = `${path}.${name}`;
    if (environmentObjects.has(path) && name !== 'get' && name !== 'setdefault')
        return environmentValue(false, name);
    if (full.length > 160)
        return unknownValue;
    if (separators.has(full))
        return value_text('/');
    if ((path === 'module.exports' || path === 'exports') && context.frame) {
        // A file's own exports, called so that a test may put others in their place.
        const own = exportedValue(context, context.frame.module.path, name);
        if (own)
            return own;
    }
    const language = context.frame?.module.form.language;
    if (language === 'python' && /^[\w.]+$/.test(full)) {
        const module = context.project.resolveImport(context.frame?.module.path ?? '', 'python', full);
        if (module)
            return { kind: 'module', path: module };
    }
    return { kind: 'external', path: full };
}
/** Which of the texts it is that stand-ins have by a name, is known where a caller gives the object. */
function ofStandIns(value, name, found) {
    const term = found.kind === 'choice' && found.options.every((each) => each.kind === 'text') ? stoodFor(value) : undefined;
    if (!term || !waitsForCaller(term))
        return found;
    const waiting = bounded({ kind: 'term', op: 'member', object: value, name });
    return waiting.kind === 'term' ? waiting : found;
}
function isCallable(value) {
    return value.kind === 'class' || value.kind === 'function' || (value.kind === 'choice' && value.options.every(isCallable));
}
/** Whether a dict gives something to call for a name: any of them may be meant, and what one does must not wait for the name. */
function isDispatch(context, dict) {
    return dict.entries.size > 0 && !dict.rest && [...dict.entries.values()].every((each) => isCallable(openedItself(context, each)));
}
/** A field of a tuple whose fields have names, by its place. */
function fieldAt(context, { class: type, fields }, place) {
    if (type.form.isRecord !== true || !/^\d+$/.test(place))
        return undefined;
    const { order, attributes } = classInfo(context, type);
    const name = order[Number(place)];
    return name === undefined ? undefined : (fields.get(name) ?? attributes.get(name));
}
/** An element of a value, by its index or key. */
function elementAt(context, value, index) {
    spend(context);
    if (value.kind === 'choice')
        return mapChoice(value, (each) => elementAt(context, each, index));
    if (index.kind === 'choice' && (value.kind === 'dict' || value.kind === 'list' || value.kind === 'class'))
        return mapChoice(index, (each) => elementAt(context, value, each));
    const name = keyOf(index);
    switch (value.kind) {
        case 'dict':
            if (name !== undefined)
                return value.entries.get(name) ?? value.rest ?? nothingValue;
            // Whatever it is asked for, it gives the same.
            if (value.entries.size === 0 && value.rest && !isSymbolic(value.rest))
                return value.rest;
            if (isSymbolic(index) && !isDispatch(context, value))
                return { kind: 'term', op: 'index', object: value, index };
            // It may have none by that name.
            return value.entries.size === 0 && !value.rest ? unknownValue : orNothing(mergeValues([...value.entries.values(), ...(value.rest ? [value.rest] : [])]));
        case 'list': {
            const at = name === undefined ? Number.NaN : Number(name);
            if (Number.isInteger(at)) {
                // Counted from the end of a list that may have grown, it is any of them.
                if (at < 0 && value.each)
                    return (at === -1 ? lastPiece(value) : undefined) ?? itemsOf(context, value);
                const item = value.items.at(at);
                // Behind its last item there is nothing.
                return item ?? (at === value.items.length ? nextPiece(value) : undefined) ?? value.each ?? nothingValue;
            }
            // Which of several it is, a caller may say.
            return isSymbolic(index) && value.items.length > 1 && !value.each ? { kind: 'term', op: 'index', object: value, index } : itemsOf(context, value);
        }
        case 'library':
            if (name !== undefined)
                return libraryElement(context, value, name);
            return value.type === 'listing' ? value : unknownValue;
        case 'external':
            return environmentObjects.has(value.path) ? environmentValue(false, name) : unknownValue;
        // Go's `save[string]`: types make no difference to what is called.
        case 'function':
            return value;
        case 'term': {
            const overlay = name === undefined ? undefined : overlayOf(value);
            return overlay ? (overlay.over.get(name ?? '') ?? elementAt(context, overlay.under, index)) : bounded({ kind: 'term', op: 'index', object: value, index });
        }
        case 'class':
            // Enums by name.
            return name === undefined ? unknownValue : classMember(context, value, name);
        case 'instance':
            return name === undefined ? unknownValue : (fieldAt(context, value, name) ?? instanceMember(context, value, name));
        case 'module':
            return name === undefined ? unknownValue : (exportedValue(context, value.path, name) ?? unknownValue);
        default:
            return cutOr(value);
    }
}
/** What is asked of something that is not known: what is missing of it is missing of its parts. */
function cutOr(value) {
    const whole = value.kind === 'method' ? value.receiver : value;
    return isCut(whole) ? whole : unknownValue;
}
/** What going over a value gives. */
function itemsOf(context, value) {
    spend(context);
    switch (value.kind) {
        case 'choice':
            // A list that may be empty gives nothing then.
            return choose(value.options.filter((each) => each.kind !== 'list' || each.each || each.items.length > 0).map((each) => itemsOf(context, each)));
        case 'list':
            return value.items.length === 0 && !value.each ? unknownValue : choose(value.each ? [...value.items, value.each] : value.items);
        case 'dict':
            // What is gone over in JavaScript is a map.
            if (context.frame?.module.form.language === 'javascript')
                return itemsOf(context, entriesOf(value));
            return value.entries.size === 0 || value.rest ? unknownValue : choose([...value.entries.keys()].map(value_text));
        case 'class': {
            // Going over an enum's members.
            const attributes = [...classInfo(context, value).attributes].flatMap(([name, each]) => (each.kind === 'text' || (each.kind === 'instance' && enumMember(context, value, name, each) !== each) ? [enumMember(context, value, name, each)] : []));
            return attributes.length > 0 ? choose(attributes) : unknownValue;
        }
        case 'instance': {
            // https://docs.python.org/3/reference/datamodel.html#object.__iter__
            const each = value.class.scope.module.endsWith('.py') ? climb(context, value.class, (info) => info.methods.get('__iter__') ?? info.methods.get('__next__')) : undefined;
            if (!each)
                return unknownValue;
            const given = propertyOf(context, { ...each, receiver: value }, each.form.name);
            return each.form.name === '__next__' ? given : given.kind === 'instance' ? unknownValue : itemsOf(context, given);
        }
        case 'library':
            return libraryItems(value);
        case 'term':
            return bounded({ kind: 'term', op: 'items', object: value });
        default:
            return cutOr(value);
    }
}

;// CONCATENATED MODULE: ./lib/detect/resolve/parameters.js








/** What a parameter stands for before any caller is known; a library object where its type says so. */
function parameterTerm(context, form, parameter, scope) {
    const name = parameter.name ?? `#${form.parameters.indexOf(parameter)}`;
    const collection = parameter.holds ? typedCollection(context, parameter.holds, scope, unknownValue) : undefined;
    if (collection && isBehindOne(collection))
        return collection;
    const typed = parameter.type && !parameter.holds ? typedValue(context, parameter.type, scope, unknownValue) : undefined;
    if (typed?.kind === 'library' || typed?.kind === 'choice' || (typed?.kind === 'instance' && typed.isBehind))
        return standingFor(typed, { kind: 'term', op: 'parameter', owner: form, name });
    const type = typed?.kind === 'instance' ? typed.class : typed?.kind === 'term' && typed.op === 'typed' ? typed.type : parameter.isOne && parameter.type ? objectNamed(context, parameter.type, scope) : undefined;
    if (parameter.rest === 'list') {
        const whole = { kind: 'term', op: 'parameter', owner: form, name };
        return { ...listOf([], { kind: 'term', op: 'items', object: whole }), whole };
    }
    return { kind: 'term', op: 'parameter', owner: form, name, ...(type ? { type } : {}), ...(type && parameter.isOne ? { isOne: true } : {}) };
}
/** An object of TypeScript's that a type is named after: the type is that of its values. */
function objectNamed(context, type, scope) {
    const named = context.frame?.module.form.language === 'javascript' ? namedIn(context, type, scope) : undefined;
    return named?.kind === 'dict' ? named : undefined;
}
/** Whether what a collection holds is known by an interface or a library alone: its callers say no more than that. */
function isBehindOne(collection) {
    const held = collection.kind === 'list' ? collection.each : collection.kind === 'dict' ? collection.rest : undefined;
    return held?.kind === 'choice' || held?.kind === 'library' || (held?.kind === 'instance' && held.isBehind === true);
}
/** What a declared type alone says: a library's client, or an instance of a class of the repo; with `isOne`, which values it may be. */
function typedValue(context, type, scope, otherwise, isOne = false) {
    const behind = behindInterface(context, type, scope.module);
    if (behind)
        return behind;
    const named = namedIn(context, type, scope);
    if (named?.kind === 'term' && !waitsForCaller(named))
        return { kind: 'term', op: 'typed', type: named, ...(isOne ? { isOne } : {}) };
    const known = classNamed(context, type, scope);
    const values = isOne ? valuesOfType(context, known ?? objectNamed(context, type, scope)) : undefined;
    if (values)
        return values;
    if (known)
        return { kind: 'instance', class: known, bindings: new Map(), fields: new Map(), file: '', line: 0, isAny: true };
    const { types } = context.project.tables(context.frame?.module.form.language ?? 'python');
    const name = Object.hasOwn(types, type) ? type : type.slice(type.lastIndexOf('.') + 1);
    const library = Object.hasOwn(types, name) ? types[name] : undefined;
    return library ? { kind: 'library', type: library, slots: {} } : otherwise;
}
/**
 * A collection of which the declaration alone says what is in it: objects of a class, or behind an interface, or a library's.
 * @returns undefined where it holds something else, or is known to hold something
 */
function typedCollection(context, { by, type }, scope, value) {
    // What is made empty is filled elsewhere.
    const isKnown = value.kind === 'list' ? value.items.length > 0 || value.each : value.kind === 'dict' ? value.entries.size > 0 || value.rest : !['unknown', 'nothing', 'method', 'external'].includes(value.kind);
    if (isKnown)
        return undefined;
    const held = typedValue(context, type, scope, unknownValue);
    if (!isObject(held))
        return undefined;
    return by === 'place' ? listOf([], held) : { kind: 'dict', entries: new Map(), rest: held };
}
/** What a function gives that says so by its declared type alone. */
function typedResult(context, { results }, scope, value) {
    const [only, ...others] = results ?? [];
    if (only === undefined)
        return value;
    if (others.length > 0)
        return value.kind === 'list' && !value.each && value.items.length === others.length + 1 ? listOf(value.items.map((item, index) => typedIfUnknown(context, results?.[index] ?? '', scope, item))) : value;
    return typedIfUnknown(context, only, scope, value);
}
function typedIfUnknown(context, type, scope, value) {
    if (value.kind === 'unknown' || value.kind === 'method')
        return typedValue(context, type, scope, value);
    if (value.kind !== 'external')
        return value;
    // What a library gives is of a class of the repo where it is declared as that.
    const typed = typedValue(context, type, scope, value);
    return isObject(typed) ? typed : value;
}
/** Whether a value is surely an object of the repo's classes or of a library's. */
function isObject(value) {
    return value.kind === 'instance' || (value.kind === 'library' && value.type.endsWith('.client')) || (value.kind === 'choice' && value.options.every(isObject));
}
/** What a loop's name stands for that is declared with a type. */
function typedItem(context, type, scope, item) {
    if (item.kind !== 'term')
        return typedIfUnknown(context, type, scope, item);
    const typed = typedValue(context, type, scope, item);
    return isBehindOne(listOf([], typed)) ? typed : item;
}
/** What a type's name stands for in a scope: a name, or one of a module's. */
function namedIn(context, type, scope) {
    const [first = '', ...rest] = type.split('.');
    const found = lookup(first, scope) ?? nestedIn(context, first, scope);
    if (rest.length === 0)
        return found;
    // Go's types have the path of their package, and what is not of the repo is known by its last name.
    if (found === undefined || found.kind === 'external' || context.frame?.module.form.language === 'go')
        return undefined;
    return rest.reduce((value, name) => memberOf(context, value, name), found);
}
/** A class that the class around is written with, or one it is built on. */
function nestedIn(context, name, scope) {
    if (context.frame?.module.form.language !== 'java')
        return undefined;
    for (let at = scope; at; at = at.parent) {
        const nested = at.ownerClass && climb(context, at.ownerClass, (info) => info.attributes.get(name));
        if (nested?.kind === 'class')
            return nested;
    }
    return undefined;
}
/** A class of the repo by a type's name; Go writes a type of another package with that package's path, Java one of the same package without. */
function classNamed(context, type, scope) {
    const known = namedIn(context, type, scope);
    if (known)
        return known.kind === 'class' ? known : undefined;
    const at = type.lastIndexOf('.');
    const language = context.frame?.module.form.language;
    // A class of the same package needs no import.
    const isNeighbour = language === 'java' && at === -1;
    if (!isNeighbour && (at === -1 || language !== 'go'))
        return undefined;
    const path = context.project.resolveImport(scope.module, language, isNeighbour ? `.${type}` : type.slice(0, at));
    // Most neighbours have no part in any key: only those that are run anyway are worth it.
    const exported = path === undefined || (isNeighbour && !context.run.has(path)) ? undefined : context.operations.exportedValue(context, path, type.slice(at + 1));
    return exported?.kind === 'class' ? exported : undefined;
}
/** Decorators of command lines, by which a function gets what its callers do not give: https://click.palletsprojects.com/en/stable/api/#decorators */
const fillsIn = new Set(['command', 'group', 'option', 'argument']);
/** Whether somebody else gives what a call leaves out: without a default Python refuses the call, and what reads a command line gives its own. */
function isFilledIn(context, { form, scope }, { otherwise }) {
    if (context.modules.get(scope.module)?.form.language !== 'python')
        return false;
    return otherwise === undefined || (form.decorators ?? []).some((decorator) => fillsIn.has(decoratorName(decorator)));
}
/** The last name of a decorator, called or not: `option` of `@click.option('--date')`. */
function decoratorName(decorator) {
    if (decorator.kind === 'call')
        return decoratorName(decorator.callee);
    return decorator.kind === 'member' || decorator.kind === 'name' ? decorator.name : '';
}
/** What a parameter is given of `*args` and `**kwargs` that are handed on as they were taken. */
function handedOn(context, { scope }, { name, otherwise }, inOrder, byName) {
    if (!byName || name === undefined)
        return inOrder ?? unknownValue;
    const member = { kind: 'term', op: 'member', object: byName, name };
    const others = inOrder ?? (otherwise && context.operations.evaluate(context, otherwise, scope));
    return others ? otherwiseTerm(member, others) : member;
}
/** What is given from a place on, where something taken is spread among it: `f(*self.parts, other)`. It waits for what that holds. */
function waitingList(args, from) {
    const given = args.filter((arg) => arg.name === undefined && arg.spread !== 'dict').flatMap((arg) => (arg.spread === 'list' && arg.value.kind === 'list' && !arg.value.each ? arg.value.items.map((value) => ({ value })) : [arg]));
    const rest = given.slice(from);
    if (given.slice(0, from).some((arg) => arg.spread) || !rest.some((arg) => arg.spread && arg.value.kind === 'term'))
        return undefined;
    const waiting = bounded({ kind: 'term', op: 'call', callee: { kind: 'external', path: spreadPath }, args: rest, size: 1 + rest.reduce((sum, { value }) => sum + termSize(value), 0) });
    return waiting.kind === 'term' ? waiting : undefined;
}
/** What a call's arguments make of a function's parameters: by name, by position, by default. */
function bindArguments(context, callee, args) {
    const bound = new Map();
    const { parameters } = callee.form;
    const byName = new Map();
    const positional = [];
    /** Whether more may be given than is seen: in order, by name. */
    let isOpen = false;
    let isNameOpen = false;
    /** What is handed on as it was taken, `*args` and `**kwargs`, and how many stand before the first. */
    let taken;
    let takenNames;
    for (const arg of args) {
        if (arg.name !== undefined)
            byName.set(arg.name, arg.value);
        else if (arg.spread === 'dict') {
            if (arg.value.kind === 'dict') {
                for (const [name, value] of arg.value.entries)
                    byName.set(name, value);
                if (arg.value.rest)
                    isNameOpen = true;
            }
            else {
                isNameOpen = true;
                takenNames = arg.value.kind === 'term' ? arg.value : undefined;
            }
        }
        else if (arg.spread === 'list') {
            if (arg.value.kind === 'list' && !arg.value.each)
                positional.push(...arg.value.items);
            else if (arg.value.kind === 'term' && !taken)
                taken = { list: arg.value, before: positional.length };
            else
                isOpen = true;
        }
        else if (taken)
            isOpen = true;
        else
            positional.push(arg.value);
    }
    let position = 0;
    for (const [index, parameter] of parameters.entries()) {
        const name = parameter.name ?? `#${index}`;
        if (parameter.rest === 'list') {
            const isHandedOn = taken?.before === position && positional.length === position && !isOpen;
            bound.set(name, isHandedOn && taken ? taken.list : (waitingList(args, position) ?? listOf(positional.slice(position), isOpen || taken ? unknownValue : undefined)));
            continue;
        }
        if (parameter.rest === 'dict') {
            const rest = { kind: 'dict', entries: new Map([...byName].filter(([each]) => !parameters.some((other) => other.name === each))) };
            const isHandedOn = takenNames !== undefined && rest.entries.size === 0;
            bound.set(name, isHandedOn && takenNames ? takenNames : isNameOpen ? { ...rest, rest: unknownValue } : rest);
            continue;
        }
        const named = parameter.name === undefined ? undefined : byName.get(parameter.name);
        const given = named ?? positional[position];
        const place = position;
        if (named === undefined && (position < positional.length || taken))
            position += 1;
        if (given && !(given.kind === 'nothing' && parameter.otherwise && named === undefined && parameter.otherwise.kind !== 'nothing'))
            bound.set(name, given);
        else if (isOpen || (isNameOpen && !takenNames))
            bound.set(name, unknownValue);
        else if (taken || takenNames)
            bound.set(name, handedOn(context, callee, parameter, taken && { kind: 'term', op: 'index', object: taken.list, index: value_text(String(place - taken.before)) }, takenNames));
        else if (isFilledIn(context, callee, parameter))
            bound.set(name, unknownValue);
        else if (parameter.otherwise)
            bound.set(name, context.operations.evaluate(context, parameter.otherwise, callee.scope));
        else
            bound.set(name, given ?? nothingValue);
    }
    return new Map([[callee.form, bound]]);
}

;// CONCATENATED MODULE: ./lib/detect/resolve/classes.js






/** Defines a class: runs its body and notes its methods, attributes and bases. */
function defineClass(context, form, scope) {
    const value = { kind: 'class', form, scope };
    const info = { value, attributes: new Map(), fields: new Map(), methods: new Map(), overloads: new Map(), order: [], isDefining: true, constructing: 'no', left: [], apart: new Map() };
    context.classes.set(form, info);
    if (form.name !== '')
        scope.variables.set(form.name, value);
    for (const name of form.interfaces ?? (scope.module.endsWith('.go') ? [''] : [])) {
        const list = context.implementers.get(name);
        if (list)
            list.push(value);
        else
            context.implementers.set(name, [value]);
    }
    const inner = { variables: info.attributes, parent: scope, module: scope.module, ownerClass: value };
    for (const base of form.bases) {
        const parent = baseValue(context, base, scope);
        if (parent.kind === 'class') {
            const list = context.subclasses.get(parent.form);
            if (list)
                list.push(value);
            else
                context.subclasses.set(parent.form, [value]);
        }
    }
    // Initialisers call methods that are written behind them; the body of a class of Python is run as it is written.
    const members = scope.module.endsWith('.py') ? form.members : [...form.members].sort((left, right) => inOrder(left, form) - inOrder(right, form));
    for (const member of members) {
        if (!spend(context))
            break;
        if (member.kind === 'function') {
            const method = { kind: 'function', form: member.function, scope, owner: value };
            const before = info.methods.get(member.function.name);
            const key = `${member.function.name}#${member.function.parameters.length}`;
            const alike = info.methods.get(key);
            // Only where types tell them apart; elsewhere the last one counts.
            if (alike && scope.module.endsWith('.java'))
                info.overloads.set(key, [...(info.overloads.get(key) ?? [alike]), method]);
            info.methods.set(key, method);
            // An overload: the one with the most to say stays.
            if (!before || before.form.body.length === 0 || member.function.body.length > 0)
                info.methods.set(member.function.name, method);
            context.frame?.nested.push(method);
            continue;
        }
        if (member.kind === 'assign' && member.target.kind === 'name')
            info.order.push(member.target.name);
        context.operations.executeStatement(context, member, inner);
    }
    info.isDefining = false;
    for (const parameter of info.methods.get(form.constructorName)?.form.parameters ?? []) {
        if (parameter.field && parameter.name)
            info.fields.set(parameter.name, parameterTerm(context, info.methods.get(form.constructorName)?.form, parameter, scope));
    }
    return value;
}
/** Methods are there before any field is given a value, and so are classes, which are made with the constants around them; an enum's constants have its fields. */
function inOrder(member, { isEnum }) {
    if (member.kind === 'function')
        return 0;
    if (member.kind === 'class')
        return 2;
    return member.kind === 'assign' && ((isEnum && member.isBare) || isWritten(member.value)) ? 1 : 3;
}
function isWritten(value) {
    return value.kind === 'text' || value.kind === 'name' || (value.kind === 'join' && value.parts.every(isWritten));
}
/** What is known of a class, which is defined now where it was not yet. */
function classInfo(context, value) {
    const known = context.classes.get(value.form);
    if (known)
        return known;
    defineClass(context, value.form, value.scope);
    return context.classes.get(value.form);
}
/** The values of a class's bases. */
function basesOf(context, value) {
    return value.form.bases.map((base) => baseValue(context, base, value.scope));
}
function baseValue(context, base, scope) {
    return openedItself(context, context.operations.evaluate(context, base, scope));
}
/** Calls `visit` on a class and its bases, nearest first, until it gives something. */
function climb(context, value, visit, depth = 0) {
    const found = visit(classInfo(context, value));
    if (found !== undefined || depth > 8)
        return found;
    for (const base of basesOf(context, value)) {
        if (base.kind !== 'class' || base.form === value.form)
            continue;
        const inherited = climb(context, base, visit, depth + 1);
        if (inherited !== undefined)
            return inherited;
    }
    return undefined;
}
/** What Python's records call once their fields are set: of dataclasses, attrs and pydantic. */
const afterFields = ['__post_init__', '__attrs_post_init__', 'model_post_init'];
/** Whether a method of a class only runs while an object is made. */
function isOfConstruction(form, method) {
    return method === form.constructorName || (form.isRecord === true && afterFields.includes(method));
}
/** The method that a record calls once its fields are set. */
function afterFieldsOf(context, value) {
    return climb(context, value, (info) => (info.value.form.isRecord ? info.methods.get(afterFields.find((name) => info.methods.has(name)) ?? '') : undefined));
}
/** Runs the constructors of a class and its bases, once, for the fields they set. */
function ensureConstructed(context, value) {
    climb(context, value, (info) => {
        if (info.constructing !== 'no')
            return undefined;
        info.constructing = 'now';
        const { constructorName } = info.value.form;
        const constructors = constructorsOf(info);
        if (constructors.length > 1) {
            for (const each of constructors)
                runApart(context, info, each);
            keepFields(info, [...info.apart.values()]);
        }
        for (const [name, method] of info.methods)
            if (isOfConstruction(info.value.form, name) && (constructors.length < 2 || name !== constructorName))
                context.operations.summarise(context, method);
        if (constructors.length === 1)
            for (const each of constructors)
                context.operations.summarise(context, each);
        keepFields(info, info.left.splice(0));
        info.constructing = 'done';
        return undefined;
    });
}
/** The constructors of a class, by how many arguments they take. */
function constructorsOf({ methods, value }) {
    return [...methods].filter(([name]) => name.startsWith(`${value.form.constructorName}#`)).map(([, method]) => method);
}
/** Gives the fields what each of some ways through construction leaves in them. */
function keepFields(info, ways) {
    for (const fields of ways)
        for (const [name, field] of fields)
            info.fields.set(name, mergeValues([info.fields.get(name) ?? field, field]));
}
/** Runs one of several constructors for what it leaves in the fields: the others leave something else. */
function runApart(context, info, constructor) {
    if (info.apart.has(constructor.form))
        return;
    const before = new Map(info.fields);
    const left = info.left.splice(0);
    info.apart.set(constructor.form, before);
    context.operations.summarise(context, constructor);
    keepFields(info, info.left.splice(0));
    info.left.push(...left);
    info.apart.set(constructor.form, new Map(info.fields));
    info.fields.clear();
    for (const [name, field] of before)
        info.fields.set(name, field);
}
/** The class around whose constructor is run, where code of it is. */
function underConstruction(context, scope) {
    const receiver = receiverOf(scope);
    const info = receiver?.kind === 'term' && receiver.op === 'receiver' ? context.classes.get(receiver.owner.form) : undefined;
    return info?.constructing === 'now' ? info : undefined;
}
/** Gives a field of a class a value, beside those it may have had before. */
function setField(context, owner, name, value) {
    const info = classInfo(context, owner);
    const before = info.fields.get(name);
    info.fields.set(name, before && info.constructing !== 'now' && before.kind !== 'nothing' ? mergeValues([before, value]) : value);
}
/** A member of the class itself: an attribute or a method. */
function classMember(context, value, name) {
    const found = climb(context, value, (info) => {
        const attribute = info.attributes.get(name);
        if (attribute)
            return enumMember(context, info.value, name, attribute);
        const method = info.methods.get(name);
        if (!method)
            return undefined;
        const bound = method.form.isStatic ? { ...method, receiver: value } : method;
        // `static get all()` is read, not called.
        return method.form.isStatic && method.form.isProperty ? context.operations.invoke(context, bound, [], context.site) : bound;
    });
    return found ?? { kind: 'method', receiver: value, name };
}
/** An attribute of a class as a member of its enum, where it is one. */
function enumMember(context, owner, name, attribute) {
    // A constant of Java's enums is an object of the enum, or of a class of its own built on that.
    if (attribute.kind === 'instance' && name !== undefined && isConstantOf(attribute.class, owner))
        return { ...attribute, constant: name };
    // A constant of Python's that is given several values: https://docs.python.org/3/howto/enum.html#when-to-use-new-vs-init
    if (attribute.kind === 'list' && !attribute.each && name !== undefined && isTextEnum(context, owner) && climb(context, owner, (info) => info.methods.get(owner.form.constructorName))) {
        const made = context.operations.invoke(context, owner, attribute.items.map((value) => ({ value })), undefined);
        return made.kind === 'instance' ? { ...made, constant: name } : attribute;
    }
    return attribute.kind === 'text' && isTextEnum(context, owner) ? { ...attribute, member: { of: owner, ...(name === undefined ? {} : { name }) } } : attribute;
}
function isConstantOf(made, owner) {
    return made.form === owner.form || (made.form.name === '' && made.form.bases.some((base) => base.kind === 'name' && base.name === owner.form.name));
}
/** A text as one of a type of Go's that is a text with methods. */
function asNamedText(owner, value) {
    return mapChoice(value, (each) => (each.kind === 'text' ? { ...each, member: { of: owner } } : each));
}
/** A method of the nearest base that has it, called on this receiver. */
function superMember(context, name, scope) {
    const receiver = receiverOf(scope);
    if (receiver?.kind !== 'term' || receiver.op !== 'receiver')
        return unknownValue;
    for (const base of basesOf(context, receiver.owner)) {
        if (base.kind !== 'class')
            continue;
        const method = climb(context, base, (info) => info.methods.get(name));
        if (method)
            return { ...method, receiver };
    }
    return unknownValue;
}
/** Whether a class is an enum, whose members stand for their texts. */
function isTextEnum(context, value) {
    return basesOf(context, value).some((base) => base.kind === 'external' && /(^|\.)(Str)?Enum$/.test(base.path));
}
/** Whether a class takes its attributes from the environment. */
function readsEnvironment(context, value) {
    return basesOf(context, value).some((base) => base.kind === 'external' && /(^|\.)(BaseSettings|ConfigurationProperties)$/.test(base.path));
}

;// CONCATENATED MODULE: ./lib/detect/resolve/library-bases.js
/** Classes of the repo that are built on a library's class: their objects are used as the library's are. */






/** How far up a library's class is looked for. */
const maximumBases = 6;
/**
 * What an object of a class is to the table of a library's calls, where the class or one above it is built on a class of that library.
 * What the library's constructor is given, a class's own constructor says; or the class does, as an attribute.
 * @param object what is known of it beside its class
 */
function libraryBehind(context, type, object) {
    const attributes = [...(object?.fields ?? [])].map(([name, value]) => ({ name, value }));
    const find = (at, depth) => {
        ensureConstructed(context, at);
        for (const each of classInfo(context, at).givenAbove ?? [])
            if (each.name === undefined || !attributes.some(({ name }) => name === each.name))
                attributes.push(each);
        for (const [name, value] of classInfo(context, at).attributes)
            if (!attributes.some((each) => each.name === name))
                attributes.push({ name, value });
        // `Base = S3Storage if settings.BUCKET else FileSystemStorage`: it may be either.
        for (const base of basesOf(context, at).flatMap((each) => (each.kind === 'choice' ? each.options : [each]))) {
            const found = base.kind === 'external' ? madeBy(context, base.path, attributes) : base.kind === 'class' && base.form !== at.form && depth < maximumBases ? find(base, depth + 1) : undefined;
            if (found)
                return found;
        }
        return undefined;
    };
    return find(type, 0);
}
/** What a library's class makes, by the rule of its constructor or by its name alone. */
function madeBy(context, path, args) {
    const { rules, types } = context.project.tables(context.frame?.module.form.language ?? 'python');
    const rule = rules.find(path)?.find((each) => each.gives !== undefined && !each.access);
    const type = rule?.gives ?? (Object.hasOwn(types, lastName(path)) ? types[lastName(path)] : undefined);
    if (type === undefined)
        return undefined;
    const slots = {};
    const plain = args.filter(({ spread }) => spread === undefined);
    for (const [slot, places] of (0,rules_rule/* parsePlaces */.wf)(rule?.slots)) {
        const value = spreadEntry(context, places, args) ?? locateSlot(rule?.slots, slot, plain, undefined, context.hands);
        if (value)
            slots[slot] = value;
    }
    return { kind: 'library', type, slots };
}
/** Keeps what an object is made with where its class has no constructor of its own: the library's takes it. */
function keepGiven(context, type, args, fields) {
    if (type.form.bases.length === 0 || !args.some(({ name }) => name !== undefined) || !libraryBehind(context, type))
        return;
    for (const { name, value } of args)
        if (name !== undefined && !fields.has(name))
            fields.set(name, value);
}
/** What options that are handed on are seen to have by one of a place's names. */
function spreadEntry(context, places, args) {
    for (const { spread, value } of args) {
        if (spread !== 'dict')
            continue;
        for (const { head } of places) {
            const entry = 'name' in head ? context.hands.member(value, head.name) : undefined;
            // What only the caller may give is not said here: `kwargs['location']` itself.
            if (entry?.kind === 'text' || entry?.kind === 'choice' || (entry?.kind === 'term' && entry.op === 'call'))
                return entry;
        }
    }
    return undefined;
}
/** `super().__init__(location='media', **kwargs)`: remembers what a library's constructor is given. What a caller may give besides is not seen here. */
function noteGivenAbove(context, args, scope) {
    const receiver = receiverOf(scope);
    if (receiver?.kind !== 'term' || receiver.op !== 'receiver')
        return;
    classInfo(context, receiver.owner).givenAbove = args.flatMap((arg) => {
        if (arg.spread === undefined)
            return [arg];
        return arg.spread === 'dict' ? [arg] : [];
    });
}

;// CONCATENATED MODULE: ./lib/detect/resolve/django.js
/** Django's storage: what its settings say that uploaded files are kept in, and which keys the fields of models give them. */



/** The type of a storage in the table of calls. */
const storageType = 'held.django';
/** Classes of django-storages for S3, by the end of their names: https://django-storages.readthedocs.io/en/latest/backends/amazon-S3.html */
const ofLibrary = /^storages\.backends\.(?:s3|s3boto3)\.S3\w*$/;
/** The storage that names by which an app asks for it stand for; undefined where its settings name none of S3. */
function djangoStorage(context, module, name) {
    return module === 'django.core.files.storage' && name === 'default_storage' ? defaultStorage(context) : undefined;
}
/** https://docs.djangoproject.com/en/5.2/ref/settings/#std-setting-STORAGES */
function defaultStorage(context) {
    const found = [...new Set(['STORAGES', 'DEFAULT_FILE_STORAGE'].flatMap((name) => context.project.djangoSettings(name)))].flatMap((path) => storageOf(context, path) ?? []);
    const [first, ...others] = found;
    if (!first || others.length === 0)
        return first;
    // Settings of several stages: it is one of theirs.
    const names = new Set(found.flatMap(({ slots }) => Object.keys(slots)));
    return { ...first, slots: Object.fromEntries([...names].map((each) => [each, choose(found.map(({ slots }) => slots[each] ?? unknownValue))])) };
}
/**
 * A setting as the app's own files give it a value; of several stages any. Undefined where none does.
 * https://docs.djangoproject.com/en/5.2/topics/settings/#using-settings-in-python-code
 */
function djangoSetting(context, name) {
    const values = context.project.djangoSettings(name).flatMap((path) => context.operations.exportedValue(context, path, name) ?? []);
    return values.length === 0 ? undefined : mergeValues(values);
}
/** What one file of settings says, of the storage that is asked for by no name. */
function storageOf(context, path) {
    const said = (name) => context.operations.exportedValue(context, path, name);
    const storages = said('STORAGES');
    const entry = storages?.kind === 'dict' ? storages.entries.get('default') : undefined;
    const named = entry?.kind === 'dict' ? entry.entries.get('BACKEND') : said('DEFAULT_FILE_STORAGE');
    const options = entry?.kind === 'dict' ? entry.entries.get('OPTIONS') : undefined;
    const option = (name) => (options?.kind === 'dict' ? options.entries.get(name) : undefined);
    for (const backend of named?.kind === 'choice' ? named.options : [named]) {
        const own = backendOf(context, path, literalOf(backend) ?? '');
        if (!own)
            continue;
        const bucket = option('bucket_name') ?? own.slots['bucket'] ?? said('AWS_STORAGE_BUCKET_NAME');
        const folder = option('location') ?? own.slots['folder'] ?? said('AWS_LOCATION');
        const endpoint = option('endpoint_url') ?? own.slots['endpoint'] ?? said('AWS_S3_ENDPOINT_URL');
        return { ...own, slots: { ...(bucket ? { bucket } : {}), ...(folder ? { folder } : {}), ...(endpoint ? { endpoint } : {}) } };
    }
    return undefined;
}
/** A class by its whole name: django-storages' own, or one of the repo that is built on it. */
function backendOf(context, path, name) {
    if (ofLibrary.test(name))
        return { kind: 'library', type: storageType, slots: {} };
    const dot = name.lastIndexOf('.');
    const home = dot > 0 ? context.project.resolveImport(path, 'python', name.slice(0, dot)) : undefined;
    const made = home ? context.operations.exportedValue(context, home, name.slice(dot + 1)) : undefined;
    const behind = made?.kind === 'class' ? libraryBehind(context, made) : undefined;
    return behind?.type === storageType ? behind : undefined;
}
/**
 * What a field of a model for files is given, with the storage it has where it names none, and the keys it gives: below a folder, whose
 * name may have dates in it, or what a function gives for each.
 * https://docs.djangoproject.com/en/5.2/ref/models/fields/#django.db.models.FileField.upload_to
 */
function fieldForFiles(context, path, args) {
    // What a migration says is what a model once said.
    if (!/^django\.db\.models\.(?:File|Image)Field$/.test(path) || /(?:^|\/)migrations\//.test(context.frame?.module.path ?? ''))
        return args;
    const others = args.filter(({ name }) => name !== 'upload_to' && name !== 'storage');
    const given = args.find(({ name }) => name === 'upload_to')?.value;
    const key = given === undefined ? unknownValue : given.kind === 'function' ? context.hands.handed(given) : mapChoice(given, inFolder);
    const own = args.find(({ name }) => name === 'storage')?.value;
    const storage = own ? storageIn(context, own) : defaultStorage(context);
    return [...others, { name: 'key', value: key }, ...(storage ? [{ name: 'storage', value: storage }] : [])];
}
/** A storage as a field is given it: an object, or what makes one. */
function storageIn(context, given) {
    const value = given.kind === 'function' ? context.hands.handed(given) : given;
    if (value.kind === 'library')
        return value;
    return value.kind === 'instance' ? libraryBehind(context, value.class, value) : value.kind === 'class' ? libraryBehind(context, value) : undefined;
}
function inFolder(folder) {
    const literal = literalOf(folder);
    const dated = literal === undefined ? folder : join(literal.split(/%[-\w]/).flatMap((piece, at) => (at === 0 ? [value_text(piece)] : [unknownValue, value_text(piece)])));
    return literal === '' ? unknownValue : join([dated, unknownValue], true);
}

;// CONCATENATED MODULE: ./lib/detect/resolve/fields.js
/** Fields that are set by names the code works out: `Object.assign(this, options)`, `setattr(self, name, value)`, `self.__dict__.update(options)`, `this[name] = value`. */






/** Functions that put the fields of objects over those of the first. */
const overlaying = new Set(['Object.assign', 'lodash.assign', 'lodash.extend', 'lodash.merge', 'lodash/assign', 'lodash/extend', 'lodash/merge', 'lodash-es.assign', 'lodash-es.merge']);
/**
 * Sets the fields that a call of a library's function sets of an object of the repo.
 * @returns the object after it where it is not the receiver; undefined where the call sets no field
 */
function afterFieldCall(context, callee, args) {
    const [object, ...others] = args;
    if (callee.kind === 'external' && object) {
        if (overlaying.has(callee.path))
            return others.reduce((held, { value }) => overlay(context, held ?? object.value, value) ?? held, undefined);
        // An object of nothing but its fields, as a namespace.
        if (callee.path === 'setattr' && others[0] && others[1] && object.value.kind === 'dict')
            return withEntry(object.value, others[0].value, others[1].value);
        if (callee.path === 'setattr' && others[0] && others[1])
            return setNamed(context, object.value, others[0].value, others[1].value);
    }
    const owner = callee.kind === 'term' && callee.op === 'member' && callee.name === 'update' ? ownerOf(callee.object) : undefined;
    if (!owner)
        return undefined;
    const named = new Map(args.flatMap(({ name, value }) => (name === undefined ? [] : [[name, value]])));
    const given = args.filter(({ name }) => name === undefined);
    const before = named.size > 0 ? overlay(context, owner, { kind: 'dict', entries: named }) : undefined;
    return given.reduce((value, each) => overlay(context, value ?? owner, each.value) ?? value, before);
}
/** `this[name] = value`: one field, each of several where the name goes over them, or any where it is not known. */
function setNamed(context, object, name, value) {
    const names = name.kind === 'choice' ? name.options.map(literalOf) : [];
    if (name.kind === 'choice' && names.length > 0 && names.every((each) => each !== undefined)) {
        // What was there before may stay: that the name is one of several may be by a condition.
        const given = (index) => (value.kind === 'choice' && value.id === name.id ? (value.options[index] ?? unknownValue) : value);
        return names.reduce((held, each, index) => change(context, held ?? object, [each], (_, before) => mergeValues([before, given(index)])) ?? held, undefined);
    }
    const known = literalOf(name);
    return change(context, object, known === undefined ? undefined : [known], (_, before) => (known === undefined ? mergeValues([before, value]) : value));
}
/** The object whose fields a dict is: `self.__dict__`, `vars(self)`. */
function ownerOf(held) {
    return held.kind === 'term' && held.op === 'member' && held.name === '__dict__' ? held.object : undefined;
}
function overlay(context, object, given) {
    const over = openedItself(context, given);
    if (over.kind === 'nothing')
        return undefined;
    if (over.kind === 'dict' && !over.rest)
        return change(context, object, [...over.entries.keys()], (name) => over.entries.get(name) ?? unknownValue);
    return change(context, object, over.kind === 'dict' ? [...over.entries.keys()] : [], (name, before) => fields_overlaid(before, memberOf(context, over, name), over.kind === 'dict' && over.entries.has(name)), true);
}
function fields_overlaid(before, value, isSure) {
    if (isSure)
        return value;
    if (value.kind === 'nothing')
        return before;
    return value.kind === 'term' ? otherwiseTerm(value, before) : mergeValues([before, unknownValue]);
}
/** Changes fields: those of these names, and with `andOthers`, or without names, all that are known. */
function change(context, object, names, after, andOthers = false) {
    if (object.kind === 'term' && object.op === 'receiver') {
        const { owner } = object;
        for (const name of new Set([...(names ?? []), ...(names && !andOthers ? [] : fieldNames(context, owner))]))
            setField(context, owner, name, after(name, fieldBefore(context, owner, name)));
        return object;
    }
    if (object.kind !== 'instance')
        return undefined;
    const all = new Set([...(names ?? []), ...(names && !andOthers ? [] : [...object.fields.keys(), ...fieldNames(context, object.class)])]);
    return { ...object, fields: new Map([...object.fields, ...[...all].map((name) => [name, after(name, instanceBefore(context, object, name))])]) };
}
/** The fields and attributes that a class and its bases are known to have. */
function fieldNames(context, owner) {
    const names = [];
    climb(context, owner, (info) => void names.push(...info.fields.keys(), ...info.attributes.keys()));
    return names;
}
function fieldBefore(context, owner, name) {
    return climb(context, owner, (info) => info.fields.get(name) ?? info.attributes.get(name)) ?? nothingValue;
}
function instanceBefore(context, object, name) {
    return object.fields.has(name) || fieldNames(context, object.class).includes(name) ? memberOf(context, object, name) : nothingValue;
}

;// CONCATENATED MODULE: ./lib/detect/resolve/operators.js

/**
 * Calls the method by which a class says what an operator does.
 * https://docs.python.org/3/reference/datamodel.html#emulating-container-types
 * @param line where the operator is written; undefined for languages that have no such methods
 * @returns what the method gives; undefined where the object is of no class that has it
 */
function callOperator(context, object, name, args, line) {
    const module = context.frame?.module;
    if (!module || line === undefined)
        return undefined;
    if (object.kind === 'choice' ? !object.options.some((each) => each.kind === 'instance') : object.kind !== 'instance' && object.kind !== 'term')
        return undefined;
    // What is not known yet has no method that can be called here.
    const method = memberOf(context, object, name);
    if (method.kind !== 'function' && !(method.kind === 'choice' && method.options.every((each) => each.kind === 'function')))
        return undefined;
    const site = context.frame?.isRehearsal ? undefined : { file: module.path, line, language: module.form.language, hint: '' };
    return context.operations.invoke(context, method, args.map((value) => ({ value })), site);
}

;// CONCATENATED MODULE: ./lib/detect/resolve/assignments.js
/** Assignments: where a value is put, and what changes where a list, a dict or a field is changed in place. */

















/** The value a target has now. */
function readTarget(context, target, scope) {
    if (target.kind === 'name')
        return lookup(target.name, scope) ?? unknownValue;
    if (target.kind === 'member')
        return context.operations.evaluate(context, { kind: 'member', object: target.object, name: target.name }, scope);
    if (target.kind === 'index')
        return elementAt(context, context.operations.evaluate(context, target.object, scope), context.operations.evaluate(context, target.index, scope));
    return unknownValue;
}
/** Gives a field of the object around a value, which this function's statements see from here on. */
function setOwnField(context, owner, name, value, scope) {
    setField(context, owner, name, value);
    const copy = scopeOf(fieldName(name), scope);
    // A function inside of the method may run at any time, or only some of it.
    if (copy)
        copy.variables.set(fieldName(name), copy === scope ? value : mergeValues([copy.variables.get(fieldName(name)), value]));
}
/** Puts a value where a target says. */
function assignments_assign(context, target, value, scope, declares) {
    switch (target.kind) {
        case 'name': {
            if (!declares && isOfFile(scope, target.name)) {
                const outer = outerOf(scope, target.name);
                const before = outer?.variables.get(target.name);
                if (outer && before) {
                    // Its own statements see what it gave; others may see either.
                    scope.variables.set(target.name, value);
                    outer.variables.set(target.name, before.kind === 'nothing' ? value : mergeValues([before, value]));
                    return;
                }
            }
            const isPython = context.frame?.module.form.language === 'python';
            const isOuter = isPython && (scope.form?.outer?.includes(target.name) ?? false);
            if (!declares && (isOuter || (!isPython && !scope.variables.has(target.name)))) {
                for (let at = scope.parent; at; at = at.parent) {
                    const before = at.variables.get(target.name);
                    if (!before && !(isOuter && !at.parent))
                        continue;
                    // Another function's variable: it may hold either.
                    at.variables.set(target.name, !before || before.kind === 'nothing' ? value : mergeValues([before, value]));
                    // What the function itself goes on with.
                    if (isOuter)
                        break;
                    return;
                }
            }
            if (!declares && context.frame?.module.form.language === 'java' && !scope.variables.has(target.name)) {
                const receiver = receiverOf(scope);
                if (receiver?.kind === 'term' && receiver.op === 'receiver' && climb(context, receiver.owner, (info) => info.attributes.has(target.name) || undefined) === true) {
                    setOwnField(context, receiver.owner, target.name, value, scope);
                    return;
                }
            }
            scope.variables.set(target.name, value);
            return;
        }
        case 'member': {
            if (target.object.kind === 'name' && target.object.name === 'module' && target.name === 'exports') {
                exportObject(context, value);
                return;
            }
            const isExports = (target.object.kind === 'name' && target.object.name === 'exports') || (target.object.kind === 'member' && target.object.name === 'exports' && target.object.object.kind === 'name' && target.object.object.name === 'module');
            if (isExports) {
                context.frame?.module.exports.set(target.name, value);
                return;
            }
            const held = context.operations.evaluate(context, target.object, scope);
            // What calls and collections of other files give is not theirs to change.
            const object = isGiven(held) ? held : openedItself(context, held);
            const owner = object.kind === 'instance' ? object.class : object.kind === 'term' && object.op === 'receiver' ? object.owner : undefined;
            const setter = owner && climb(context, owner, (info) => info.methods.get(`${target.name}=`));
            if (setter) {
                // The property is what its getter makes of the fields that this sets.
                context.operations.summarise(context, setter);
                return;
            }
            if (object.kind === 'term' && object.op === 'receiver')
                setOwnField(context, object.owner, target.name, value, scope);
            else if (object.kind === 'class') {
                const { attributes } = classInfo(context, object);
                const before = attributes.get(target.name);
                // A function sets it whenever it is called: whoever reads it may do so before.
                attributes.set(target.name, scope.form && before?.kind === 'text' && isSurelyText(value) ? mergeValues([before, value]) : value);
            }
            else if (object.kind === 'instance' && (target.object.kind === 'name' || isInOwn(context, target.object, scope))) {
                // Go's objects have no constructor: what code gives their fields is all there is.
                if (context.frame?.module.form.language === 'go')
                    setField(context, object.class, target.name, value);
                assignments_assign(context, target.object, { ...object, fields: new Map(object.fields).set(target.name, value) }, scope, false);
            }
            else if (object.kind === 'choice' && target.object.kind === 'name' && object.options.every((each) => each.kind === 'instance')) {
                // One of several objects, whichever it is.
                for (const each of object.options)
                    if (each.kind === 'instance' && context.frame?.module.form.language === 'go')
                        setField(context, each.class, target.name, value);
                assignments_assign(context, target.object, mapChoice(object, (each) => (each.kind === 'instance' ? { ...each, fields: new Map(each.fields).set(target.name, value) } : each)), scope, false);
            }
            else if (object.kind === 'dict')
                assignEntry(context, target.object, object, target.name, value, scope);
            else if (object.kind === 'library') {
                const after = withMember(object, target.name, value);
                if (after)
                    replaceValue(context, target.object, after, scope);
            }
            else {
                // Who is handed an object may have it of any maker.
                if (context.frame?.module.form.language === 'go') {
                    if (object.kind === 'term' && object.op === 'parameter' && object.type?.kind === 'class')
                        setField(context, object.type, target.name, value);
                    else
                        noteField(context, object, target.name, value);
                }
                putOver(context, target.object, object, new Map([[target.name, value]]), scope);
            }
            return;
        }
        case 'index': {
            const object = unwaited(openedItself(context, context.operations.evaluate(context, target.object, scope)), context.machine);
            const key = context.operations.evaluate(context, target.index, scope);
            const name = literalOf(key);
            if (callOperator(context, object, '__setitem__', [key, value], target.line))
                return;
            if (object.kind === 'dict') {
                if (name !== undefined)
                    assignEntry(context, target.object, object, name, value, scope);
                else
                    replaceValue(context, target.object, withEntry(object, key, value), scope);
            }
            else if (isLists(object)) {
                replaceValue(context, target.object, mapChoice(object, (each) => (each.kind === 'list' ? withItem(each, key, value) : each)), scope);
            }
            else {
                const changed = setNamed(context, object, key, value);
                if (changed?.kind === 'instance')
                    replaceValue(context, target.object, changed, scope);
                else if (!changed && name !== undefined)
                    putOver(context, target.object, object, new Map([[name, value]]), scope);
            }
            return;
        }
        case 'parts':
            for (const part of target.parts) {
                let item;
                if (part.rest)
                    item = typeof part.key === 'number' && value.kind === 'list' ? (piecesBetween(value, part.key, undefined) ?? listOf(value.items.slice(part.key), value.each)) : value.kind === 'dict' ? { ...value, rest: value.rest ?? unknownValue } : value.kind === 'term' && typeof part.key === 'number' ? context.operations.invoke(context, { kind: 'method', receiver: value, name: '[:]' }, [{ value: value_text(String(part.key)) }], undefined) : unknownValue;
                else
                    item = typeof part.key === 'number' ? elementAt(context, value, value_text(String(part.key))) : memberOf(context, value, part.key);
                if (part.otherwise) {
                    const otherwise = context.operations.evaluate(context, part.otherwise, scope);
                    if (item.kind === 'nothing')
                        item = otherwise;
                    else if (item.kind === 'term' && item.op === 'member')
                        item = { kind: 'term', op: 'call', callee: { kind: 'method', receiver: item, name: '??' }, args: [{ value: otherwise }], size: termSize(item) + 1 };
                }
                assignments_assign(context, part.target, item, scope, declares);
            }
            return;
        default:
    }
}
/** What a field may hold of an object that stands somewhere else. Only texts are noted: what objects hold grows with each that is put into another. */
function noteField(context, object, name, value) {
    const types = object.kind === 'term' ? [declaredClass(context, object)] : (object.kind === 'choice' ? object.options : [object]).map((each) => (each.kind === 'instance' ? each.class : undefined));
    for (const type of new Set(types)) {
        const before = type && classInfo(context, type).fields.get(name);
        if (type && (isSurelyText(value) || (before && isSurelyText(before))))
            setField(context, type, name, isSurelyText(value) ? value : unknownValue);
    }
}
/** Whether an object stands in fields of one that a name of Go stands for, the receiver apart: `holder.config` of `holder.config.prefix = "a"`. */
function isInOwn(context, written, scope) {
    let root = written;
    while (root.kind === 'member')
        root = root.object;
    return root.kind === 'name' && context.frame?.module.form.language === 'go' && receiverOf(scope) !== lookup(root.name, scope);
}
function assignEntry(context, object, dict, name, value, scope) {
    replaceValue(context, object, { ...dict, entries: new Map(dict.entries).set(name, value) }, scope);
}
/** Sets entries of an object that a function was given, where the code names it. */
function putOver(context, written, object, entries, scope) {
    let root = written;
    while (root.kind === 'member' || root.kind === 'index')
        root = root.object;
    const after = root.kind === 'name' && receiverOf(scope) !== lookup(root.name, scope) ? withEntries(object, entries) : undefined;
    if (after)
        replaceValue(context, written, after, scope);
}
function itemsBefore(value) {
    return value?.kind === 'list' ? (value.each ? [...value.items, value.each] : value.items) : [];
}
/** Puts a changed copy where the old value was read from. */
function replaceValue(context, object, value, scope) {
    if (object.kind === 'name') {
        for (let at = scope; at; at = at.parent) {
            if (!at.variables.has(object.name))
                continue;
            // A function changes what is around it whenever it is called, and as often.
            at.variables.set(object.name, at !== scope && value.kind === 'list' ? anyOf(value, itemsBefore(at.variables.get(object.name))) : value);
            const outer = at === scope && isOfFile(scope, object.name) ? outerOf(scope, object.name) : undefined;
            if (outer)
                outer.variables.set(object.name, mergeValues([outer.variables.get(object.name), value]));
            return;
        }
    }
    else if (object.kind === 'member' || object.kind === 'index')
        assignments_assign(context, object, value, scope, false);
}
/**
 * Calls a method that changes a list in place.
 * @param held what the method is called on
 */
function mutateList(context, callee, held, args, scope) {
    // A list that waits for a caller is one of any length once it is changed.
    if (isSpread(held)) {
        mutateList(context, callee, unwaited(held, context.machine), args, scope);
        return;
    }
    const isList = held.kind === 'list' || (held.kind === 'choice' && held.options.some((each) => each.kind === 'list'));
    if (isList)
        replaceValue(context, callee.object, mapChoice(held, (each) => (each.kind === 'list' ? changedList(callee.name, each, args, (value) => itemsOf(context, value)) : each)), scope);
}
/** A map of Go's without the numbers it is asked by: they may be constants, which say of themselves what they are where they are written. */
function withoutNumbers(context, iterable) {
    if (iterable.kind !== 'dict' || context.frame?.module.form.language !== 'go')
        return iterable;
    const numbers = [...iterable.entries].filter(([name]) => /^\d+$/.test(name)).map(([, value]) => value);
    if (numbers.length === 0)
        return iterable;
    return { kind: 'dict', entries: new Map([...iterable.entries].filter(([name]) => !/^\d+$/.test(name))), rest: mergeValues(iterable.rest ? [...numbers, iterable.rest] : numbers) };
}
/** Binds a loop's target to what it goes over. */
function bindLoop(context, binding, scope) {
    const iterable = withoutNumbers(context, context.operations.evaluate(context, binding.iterable, scope));
    let item;
    if (binding.over === 'keys')
        item = iterable.kind === 'dict' ? itemsOf(context, callDictMethod(iterable, 'keys', [], context.machine)) : iterable.kind === 'library' ? itemsOf(context, iterable) : unknownValue;
    else if (binding.over === 'entries') {
        if (iterable.kind === 'dict')
            item = itemsOf(context, callDictMethod(iterable, 'items', [], context.machine));
        else
            item = itemsOf(context, iterable.kind === 'list' ? callListMethod(iterable, 'entries', [], context.machine) : listOf([], listOf([unknownValue, itemsOf(context, iterable)])));
    }
    else
        item = itemsOf(context, iterable);
    if (binding.type !== undefined)
        item = typedItem(context, binding.type, scope, item);
    assignments_assign(context, binding.target, item, scope, true);
}

;// CONCATENATED MODULE: ./lib/detect/resolve/closures.js

/** How deep functions are looked for in what a call gives: an object of functions, a list of such. */
const maximumDepth = 3;
/** Whether a function's body stands inside another's. */
function isWithin(inner, outer) {
    for (let scope = inner.scope; scope; scope = scope.parent)
        if (scope.form === outer)
            return true;
    return false;
}
/**
 * What a call gives, with the functions in it bound to what the call was given.
 * @param value what the function returns
 * @param outer the function that was called
 */
function closedOver(value, outer, bindings, depth = 0) {
    if (depth > maximumDepth)
        return value;
    const again = (each) => closedOver(each, outer, bindings, depth + 1);
    switch (value.kind) {
        case 'function':
            return isWithin(value, outer) ? { ...value, closed: new Map([...bindings, ...(value.closed ?? [])]) } : value;
        case 'choice':
            return value.options.some((option) => again(option) !== option) ? { ...value, options: value.options.map(again) } : value;
        case 'list':
            return value.items.some((item) => again(item) !== item) ? { ...value, items: value.items.map(again) } : value;
        case 'dict': {
            const entries = [...value.entries].map(([name, entry]) => [name, again(entry)]);
            return entries.some(([name, entry]) => value.entries.get(name) !== entry) ? { ...value, entries: new Map(entries) } : value;
        }
        default:
            return value;
    }
}
/** What tells a closure from others of the same function: what was given around it. */
function closureKey({ form, scope }, closed) {
    return identity({ kind: 'function', form, scope, closed });
}

;// CONCATENATED MODULE: ./lib/detect/resolve/injected.js


/** How many objects of one class are told apart. */
const maximumMade = 4;
/** Remembers an object that was made with others: what they are of may be known later only. */
function noteMade(context, object, args) {
    if (object.isAny || !args.some(({ value }) => servicesIn(value).length > 0))
        return;
    const { form } = object.class;
    const before = context.made.get(form) ?? [];
    const said = writtenAs(object, args);
    // Statements may be run more than once.
    if (before.length >= maximumMade || before.some((each) => writtenAs(each.object, each.args) === said))
        return;
    context.made.set(form, [...before, { object, args }]);
}
/** What tells objects of a class apart: where they are made, and with what. */
function writtenAs({ file, line }, args) {
    return `${file}:${line}(${args.map(({ value }) => (value.kind === 'instance' ? `${value.file}:${value.line}` : value.kind === 'text' ? identity(value) : value.kind)).join()})`;
}
function isClient(value) {
    return value.kind === 'library' && /\.(client|resource)$/.test(value.type);
}
/** The objects that reach S3 by what they were made with, as far as is known by now. */
function injectedObjects(context) {
    const made = [...context.made.values()].flat().map(({ object, args }) => ({ object, parts: args.flatMap(({ value }) => servicesIn(value)) }));
    const reaching = new Set();
    const reaches = (value) => isClient(value) || (value.kind === 'instance' && reaching.has(value.class.form));
    const classes = new Map([...made.map(({ object }) => object), ...made.flatMap(({ parts }) => parts)].flatMap((value) => (value.kind === 'instance' ? [[value.class.form, value.class]] : [])));
    for (const [form, type] of classes)
        if (hasWrapper(context, type))
            reaching.add(form);
    // Each turn finds those that are made with what the turns before found.
    for (let before = -1; before < reaching.size;) {
        before = reaching.size;
        for (const { object, parts } of made)
            if (!reaching.has(object.class.form) && parts.some(reaches))
                reaching.add(object.class.form);
    }
    return made.filter(({ parts }) => parts.some(reaches)).map(({ object }) => object);
}
/** The clients and objects among what an object is made with, or in a dict of that. */
function servicesIn(value) {
    if (value.kind === 'dict')
        return [...value.entries.values()].flatMap((entry) => (entry.kind === 'dict' ? [] : servicesIn(entry)));
    if (value.kind === 'choice')
        return value.options.flatMap(servicesIn);
    return value.kind === 'instance' || isClient(value) ? [value] : [];
}
function hasWrapper(context, type) {
    return climb(context, type, ({ methods }) => ([...methods.values()].some(({ form }) => context.wrappers.has(form)) ? true : undefined)) === true;
}

;// CONCATENATED MODULE: ./lib/detect/resolve/overloads.js

/** Types that no text stands for. */
const notText = /^(?:File|\w*Stream|Reader|Writer|Map|List|Set|Collection|Iterable|Consumer|Function|Supplier|Runnable|ByteBuffer|\w+Request|\w+Client)$/;
/**
 * The methods a call may mean, where the number of its arguments does not tell.
 * @returns nothing where it does
 */
function alikeMethods(context, callee, args) {
    if (!callee.owner || args.some((arg) => arg.name !== undefined || arg.spread))
        return [];
    const found = climb(context, callee.owner, (info) => info.overloads.get(`${callee.form.name}#${args.length}`));
    if (!found)
        return [];
    // What is declared as just that is meant; a class may also be handed over as what it is built on.
    const exact = found.filter(({ form }) => args.some(({ value }) => typeOf(value) !== undefined) && args.every(({ value }, index) => isOf(value, form.parameters[index])));
    const meant = exact.length > 0 ? exact : found.filter(({ form }) => args.every(({ value }, index) => value.kind !== 'text' || !notText.test(form.parameters[index]?.type ?? '')));
    return (meant.length > 0 ? meant : found).map((each) => ({ ...each, ...(callee.receiver ? { receiver: callee.receiver } : {}) }));
}
function isOf(value, parameter) {
    const type = typeOf(value);
    return type === undefined || type === parameter?.type;
}
/** The name of the type a value is declared as, or of the class it is made of. */
function typeOf(value) {
    if (value.kind === 'instance')
        return value.isBehind ? undefined : value.class.form.name;
    if (value.kind !== 'term' || value.op !== 'parameter')
        return undefined;
    return value.owner.parameters.find(({ name }) => name === value.name)?.type;
}

;// CONCATENATED MODULE: ./lib/detect/resolve/made-calls.js
/** How many calls of one function are kept; of one that has more, what is learnt later takes another run of everything. */
const maximumKept = 200;
/** Remembers a call of a function in the frame in hand. */
function noteCall(context, { callee, args, site }) {
    const { frame } = context;
    if (!frame)
        return;
    const calls = context.calls.get(callee.form) ?? [];
    if (calls.length === 0)
        context.calls.set(callee.form, calls);
    if (calls.length <= maximumKept)
        calls.push({ callee, ...(args ? { args } : {}), ...(site ? { site } : {}), frame, conditions: [...frame.conditions] });
}
/** Works as if a call were just being made: in its frame, and under its conditions. */
function inPlace(context, { frame, site, conditions }, work) {
    const outer = { frame: context.frame, site: context.site, depth: context.depth };
    const before = [...frame.conditions];
    frame.conditions.splice(0, before.length, ...conditions);
    Object.assign(context, { frame, site, depth: frame.callee ? 1 : 0 });
    work();
    frame.conditions.splice(0, frame.conditions.length, ...before);
    Object.assign(context, outer);
}

;// CONCATENATED MODULE: ./lib/detect/resolve/record.js
/** The calls that may reach an object, remembered where they stand; those that hang on a parameter wait for its function's callers. */





/** How many calls are remembered of all files together. */
const maximumNodes = 40_000;
/** How many calls of one function wait for its callers: those that look like S3, and the others. */
const maximumEffects = 400;
const maximumDoubtful = 40;
/** How many wrappers around wrappers are followed. */
const record_maximumDepth = 8;
/** Remembers a call that may reach an object. */
function recordCall(context, callee, given, site) {
    if (!site || context.isExhausted || context.frame?.isRehearsal)
        return undefined;
    let args = site.language === 'java' && given[0]?.value.kind === 'function' ? asRequest(context, given) : given;
    const name = callee.kind === 'method' ? callee.name : callee.kind === 'external' ? lastName(callee.path) : callee.kind === 'term' && callee.op === 'member' ? callee.name : '';
    const { rules, guess, maker } = context.project.tables(site.language);
    const isSymbolicCallee = isSymbolic(callee);
    // `x.json()`, `x.load()`: names of the rules for anything need something to open.
    const isMade = maker !== undefined && isOfMade(rules, maker, callee);
    if (args.length === 0 && callee.kind !== 'library' && rules.find(`*.${name}`) && !isMade && !(callee.kind === 'method' && callee.receiver.kind === 'library'))
        return undefined;
    // Only what is a library's own object answers to names of one library.
    const isOfAny = rules.find(`*.${name}`) !== undefined || (guess !== undefined && rules.find(`${guess}.${name}`) !== undefined);
    if (callee.kind === 'method' && !isSymbolicCallee && callee.receiver.kind !== 'library' && !isOfAny && !name.startsWith('('))
        return undefined;
    if (isSymbolicCallee && !rules.knowsName(name) && args.every((arg) => literalOf(arg.value) === undefined && !isSymbolic(arg.value) && arg.value.kind !== 'choice' && arg.value.kind !== 'dict' && arg.value.kind !== 'list'))
        return undefined;
    // Most queries name no object.
    if (rules.find(`*.${name}`)?.every((rule) => rule.at?.startsWith('sql=')) && !args.some((arg) => mentionsUri(arg.value)) && !(callee.kind === 'method' && callee.receiver.kind === 'library'))
        return undefined;
    // `defaults.copy()`: a call of S3's is given at least a bucket.
    const isLikely = (site.parent?.isLikely ?? false) || callee.kind === 'library' || (callee.kind === 'method' && callee.receiver.kind === 'library') || (callee.kind === 'external' && rules.find(callee.path)?.some(rules_rule/* mayReach */.Bs) === true) || (guess !== undefined && args.length > 0 && rules.find(`${guess}.${name}`) !== undefined) || isMade;
    if (isLikely)
        args = openedArguments(context, args);
    if (context.nodes >= maximumNodes) {
        context.isExhausted = true;
        return undefined;
    }
    const depth = site.parent ? site.parent.depth + 1 : 0;
    if (depth > record_maximumDepth)
        return undefined;
    context.nodes += 1;
    const node = {
        file: site.file,
        line: site.line,
        language: site.language,
        name,
        callee,
        args,
        hint: site.parent ? site.parent.hint : site.hint,
        children: [],
        parent: site.parent,
        from: site.from,
        isInPlace: site.isInjected === true && site.from?.file === site.file && site.from.line === site.line,
        depth,
        knowsAws: site.parent ? site.parent.knowsAws : (context.frame?.module.knowsAws ?? false),
        isLikely,
    };
    if (site.parent)
        site.parent.children.push(node);
    else
        context.roots.push(node);
    if (waitsForCaller(callee) || args.some((arg) => waitsForCaller(arg.value)) || site.unless) {
        const when = conditionsAt(context, site);
        keepEffect(context, { node, callee, args, ...(site.unless ? { unless: site.unless } : {}), ...(when.length > 0 ? { when } : {}) });
    }
    return node;
}
/**
 * Remembers that a method is called by way of an interface: a caller of the function around may give the object.
 * @param term the parameter or field that is asked
 * @returns whether it is remembered
 */
function recordAsked(context, term, name, args, site) {
    // Each of several stand-ins is called with the same.
    if (context.asked.has(args))
        return true;
    const effects = context.frame?.effects;
    if (!effects || context.isExhausted || context.frame?.isRehearsal || context.nodes >= maximumNodes || effects.length >= maximumEffects)
        return false;
    const callee = { kind: 'term', op: 'member', object: term, name };
    context.nodes += 1;
    const node = { file: site.file, line: site.line, language: site.language, name, callee, args, hint: site.hint, children: [], parent: undefined, from: site.from, isInPlace: false, depth: 0, knowsAws: context.frame?.module.knowsAws ?? false, isLikely: true, isAsked: true };
    context.asked.set(args, node);
    const when = conditionsAt(context, site);
    effects.push({ node, callee, args, ...(when.length > 0 ? { when } : {}) });
    return true;
}
/** The conditions that callers may settle, under which a call is made. */
function conditionsAt({ frame }, { when }) {
    return [...(when ?? []), ...(frame?.conditions.filter(isOpen) ?? [])];
}
/**
 * Whether something is called on what a parameter's own call gives, as on a resource's `Object(bucket, key)`: `client.Object(bucket, key).get()`.
 * @param onRead whether it must be a member that is an access where it is read
 */
function isOfMade(rules, maker, callee, onRead = false) {
    const object = callee.kind === 'method' ? callee.receiver : callee.kind === 'term' && callee.op === 'member' ? callee.object : undefined;
    if (object?.kind !== 'term' || object.op !== 'call')
        return false;
    const made = object.callee.kind === 'method' || (object.callee.kind === 'term' && object.callee.op === 'member') ? object.callee.name : '';
    const name = callee.kind === 'method' || (callee.kind === 'term' && callee.op === 'member') ? callee.name : '';
    return rules.find(`${maker}.${made}`)?.some(({ gives }) => gives !== undefined && rules.find(`${gives}.${name}`)?.some((rule) => (0,rules_rule/* mayReach */.Bs)(rule) && (!onRead || rule.onRead === true)) === true) === true;
}
/** Whether some known part of a text names an S3 URI. */
function mentionsUri(value) {
    if (value.kind === 'choice')
        return value.options.some(mentionsUri);
    return value.kind === 'text' && value.parts.some((part) => typeof part === 'string' && /s3[an]?:\/\//.test(part));
}
/** Keeps a call for the callers of the function it stands in. */
function keepEffect(context, effect) {
    const effects = context.frame?.effects;
    // A call on a parameter that may be anything is kept as long as that is cheap: a wrapper's object handed on.
    const { isLikely, depth } = effect.node;
    if (effects && (isLikely ? effects.length < maximumEffects : effects.length < maximumDoubtful && depth < 3))
        effects.push(effect);
}
/** Text, or one of several texts. */
function isTextual(value) {
    return value?.kind === 'text' || (value?.kind === 'choice' && value.options.every(isTextual));
}
/** Java's calls take a request, a lambda that builds one, or (v1) bucket and key: all become a request. */
function asRequest(context, args) {
    const [first, second, third, fourth] = args.map((arg) => arg.value);
    if (first?.kind === 'function')
        return [{ value: context.operations.invoke(context, first, [{ value: { kind: 'library', type: 'java.builder', slots: {} } }], undefined) }];
    if (!first || (first.kind === 'library' && first.type === 'java.builder'))
        return args;
    // `template.deleteObject("s3://bucket/key")`
    const whole = args.length === 1 && startsAsS3Uri(first) ? splitUri(first) : undefined;
    if (whole)
        return [{ value: { kind: 'library', type: 'java.builder', slots: { bucket: whole.bucket, key: whole.key } } }];
    const isPositional = isTextual(first) || (args.length >= 2 && (isTextual(second) || args.length >= 3));
    if (!isPositional)
        return args;
    const slots = { bucket: first, sourceBucket: first };
    if (second)
        Object.assign(slots, { key: second, prefix: second, sourceKey: second });
    if (third && fourth)
        Object.assign(slots, { destinationBucket: third, destinationKey: fourth });
    return [{ value: { kind: 'library', type: 'java.builder', slots } }];
}

;// CONCATENATED MODULE: ./lib/detect/resolve/recursion.js

/** How many calls of itself are followed of one function. */
const recursion_maximumCalls = 8;
/** Remembers that a function is called while it is run: what it does is not known yet. */
function noteRecursion(context, callee, args, site) {
    const known = context.recursions.get(callee.form) ?? [];
    if (site.parent === undefined && known.length < recursion_maximumCalls)
        context.recursions.set(callee.form, [...known, { callee, args, site }]);
}
/**
 * What a function's parameters are in its calls of itself.
 * @param bindings what one such call gives, in terms of the function's own parameters
 * @returns what stays the same, or only grows at its end, is kept; whatever else hangs on a parameter is unknown, as it changes from call to call
 */
function inEveryTurn(context, form, bindings) {
    const own = new Map([[form, new Map(form.parameters.map((parameter, index) => [parameter.name ?? `#${index}`, unknownValue]))]]);
    const loosen = (value, self) => {
        if (identity(value) === identity(self))
            return value;
        switch (value.kind) {
            case 'choice':
                return choose(value.options.map((option) => loosen(option, self)));
            case 'text': {
                const [start] = value.parts;
                if (typeof start === 'object' && start.kind === 'term' && identity(start) === identity(self))
                    return join([self, unknownValue]);
                break;
            }
            case 'dict': {
                const entries = new Map([...value.entries].map(([name, each]) => [name, loosen(each, { kind: 'term', op: 'member', object: self, name })]));
                const dict = { kind: 'dict', entries };
                return value.rest ? { ...dict, rest: loosen(value.rest, self) } : dict;
            }
            default:
        }
        return context.operations.substitute(context, value, own, 'parameters');
    };
    const inner = new Map([...(bindings.get(form) ?? [])].map(([name, value]) => [name, loosen(value, { kind: 'term', op: 'parameter', owner: form, name })]));
    return new Map([...bindings, [form, inner]]);
}

;// CONCATENATED MODULE: ./lib/detect/resolve/only-method.js


/** Names of one word are too common: any library's object may have such a method. */
const isTelling = /^[a-z]\w*_\w+$/;
/** An object of the only class that has a method, in Python, where a parameter says no type. */
function onlyObjectWith(context, method) {
    if (context.frame?.module.form.language !== 'python' || !isTelling.test(method))
        return undefined;
    if (context.project.tables('python').rules.knowsName(method))
        return undefined;
    const [path, ...others] = context.project.methodDefiners(method);
    if (path === undefined || others.length > 0)
        return undefined;
    for (const value of openModule(context, path)?.scope.variables.values() ?? []) {
        if (value.kind === 'class' && value.scope.module === path && classInfo(context, value).methods.has(method))
            return { kind: 'instance', class: value, bindings: new Map(), fields: new Map(), file: '', line: 0, isAny: true };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/detect/resolve/texts.js
/** Objects as text: what one says it is where it is joined to other text. */



/** The method that says it, by the ending of the file that has the class. */
const texts_writers = { py: '__str__', go: 'String' };
/** A value as text where it is joined to others: an object of the repo is what it says it is. */
function textOf(context, value) {
    return mapChoice(value, (each) => {
        if (each.kind === 'text' && each.member?.of.form.isText) {
            const own = climb(context, each.member.of, (info) => info.methods.get('String'));
            return own ? saidBy(context, { ...own, receiver: each }) : each;
        }
        if (each.kind !== 'instance' || each.isBehind)
            return asText(each);
        const { module } = each.class.scope;
        const method = climb(context, each.class, (info) => info.methods.get(texts_writers[module.slice(module.lastIndexOf('.') + 1)] ?? 'toString') ?? (module.endsWith('.py') ? info.methods.get('__fspath__') : undefined));
        if (method)
            return saidBy(context, { ...method, receiver: each });
        return each.constant === undefined ? each : value_text(each.constant);
    });
}
/** How deep objects are written into what objects of their own class say. */
const texts_maximumOwn = 2;
function saidBy(context, method) {
    const key = `text of ${method.owner?.form.name ?? ''}`;
    const depth = context.following.get(key) ?? 0;
    if (depth >= texts_maximumOwn)
        return unknownValue;
    context.following.set(key, depth + 1);
    const value = context.operations.invoke(context, method, [], undefined);
    context.following.set(key, depth);
    return value;
}
/** Functions and methods that write what they are given into a text. */
const writing = new Set(['str', 'os.fspath', 'String', 'String.valueOf', 'String.format', 'java.lang.String.format', 'fmt.Sprintf', 'fmt.Sprint', 'util.format', 'format', 'formatted', '__mod__', 'concat', 'join', 'String.join']);
/** What a call is given, as it writes it. */
function writtenArguments(context, name, args) {
    if (!writing.has(name) || !args.some(({ value }) => value.kind === 'instance' || value.kind === 'choice' || value.kind === 'list' || (value.kind === 'text' && value.member)))
        return args;
    const written = (value) => (value.kind === 'list' ? { ...value, items: value.items.map((item) => textOf(context, item)) } : textOf(context, value));
    return args.map((arg) => (arg.spread ? arg : { ...arg, value: written(arg.value) }));
}

;// CONCATENATED MODULE: ./lib/detect/resolve/substitution.js
/** Substitution: parameters replaced by what a caller gives for them. */








/**
 * Replaces what is not known yet by what it stands for.
 * @param extent whether only parameters are replaced, or files are opened too, or whatever is left becomes unknown besides
 */
function substitute(context, value, bindings, extent) {
    return replace({ context, bindings, extent, owners: ownersOf(bindings), known: new Map() }, value, 0);
}
function replace(work, value, depth) {
    const { context, extent, known } = work;
    if (!(extent === 'parameters' ? waitsForAnyOf(value, work.owners) : isSymbolic(value)))
        return value;
    if (depth > 40 || context.nesting > maximumNested || !spend(context))
        return unknownValue;
    const before = value.kind === 'term' ? known.get(value) : undefined;
    if (before)
        return before;
    context.nesting += 1;
    const replaced = isFixed(value, extent) ? replaceFixed(work, value, depth) : replaceParts(work, value, depth);
    context.nesting -= 1;
    if (value.kind === 'term')
        known.set(value, replaced);
    return replaced;
}
/** Whether a value hangs on files alone: what it stands for is the same wherever it is asked. */
function isFixed(value, extent) {
    return value.kind === 'term' && (extent === 'files' || extent === 'everything') && !waitsForCaller(value);
}
/** Works out what hangs on files alone, once. */
function replaceFixed(work, term, depth) {
    const { opened } = work.context;
    let value = opened.get(term);
    if (value === undefined) {
        value = replaceParts({ ...work, extent: 'files' }, term, depth);
        opened.set(term, value);
    }
    return work.extent === 'everything' ? replace(work, value, depth + 1) : value;
}
/** What is declared with a type and nothing else is known of. */
function typedAs(context, type, isOne = false) {
    if (type.kind !== 'class' && type.kind !== 'dict')
        return unknownValue;
    return (isOne ? valuesOfType(context, type) : undefined) ?? (type.kind === 'class' ? objectOf(type) : unknownValue);
}
/** An object of a class that nobody was seen to make. */
function objectOf(type) {
    return { kind: 'instance', class: type, bindings: new Map(), fields: new Map(), file: '', line: 0, isAny: true };
}
function replaceParts(work, value, depth) {
    const { context } = work;
    const again = (each) => replace(work, each, depth + 1);
    const term = stoodFor(value);
    if (term) {
        const placed = inPlaceOf(value, again(term));
        return stoodFor(placed) === undefined && isSymbolic(placed) ? again(placed) : placed;
    }
    switch (value.kind) {
        case 'text':
            return join(value.parts.map((part) => (typeof part === 'object' && part.kind === 'term' ? textOf(context, again(part)) : { kind: 'text', parts: [part] })));
        case 'choice': {
            const options = eachOf(value.options, again);
            return options === value.options ? value : optionsOf(value, options);
        }
        case 'list': {
            const whole = value.whole ? again(value.whole) : undefined;
            if (whole?.kind === 'list')
                return whole;
            const items = eachOf(value.items, again);
            const each = value.each ? again(value.each) : undefined;
            if (items === value.items && each === value.each && whole === value.whole && !value.cut)
                return value;
            const list = listOf(items, each);
            return whole?.kind === 'term' ? { ...list, whole } : list;
        }
        case 'dict': {
            const entries = eachNamed(value.entries, again);
            const rest = value.rest ? again(value.rest) : undefined;
            if (entries === value.entries && rest === value.rest)
                return value;
            return rest ? { kind: 'dict', entries, rest } : { kind: 'dict', entries };
        }
        case 'method': {
            const receiver = objectWith(work, value.receiver, again(value.receiver), value.name);
            // `a ?? b` is written as a method of whatever `a` is.
            return receiver.kind === 'term' || receiver.kind === 'unknown' || value.name === '??' || value.name === otherwiseName ? { ...value, receiver } : memberOf(context, receiver, value.name);
        }
        case 'library': {
            const slots = {};
            let isSame = true;
            for (const [name, each] of Object.entries(value.slots)) {
                const slot = again(each);
                isSame &&= slot === each;
                slots[name] = slot;
            }
            return isSame ? value : { ...value, slots };
        }
        case 'function':
            return {
                ...value,
                ...(value.receiver ? { receiver: again(value.receiver) } : {}),
                ...(value.given ? { given: value.given.map((arg) => ({ ...arg, value: again(arg.value) })) } : {}),
                ...(value.closed ? { closed: replaceBindings(value.closed, again) } : {}),
            };
        case 'instance': {
            const fields = eachNamed(value.fields, again);
            const bindings = replaceBindings(value.bindings, again);
            return fields === value.fields && bindings === value.bindings ? value : { ...value, fields, bindings };
        }
        case 'term':
            return replaceTerm(work, value, again);
        default:
            return value;
    }
}
/** What a parameter stands for of which nothing else is known than a member that it is asked for. */
function objectWith({ context, extent }, term, given, member) {
    if (extent !== 'everything' || given.kind !== 'unknown' || given.note || term.kind !== 'term' || term.op !== 'parameter')
        return given;
    return onlyObjectWith(context, member) ?? given;
}
/** What each becomes; the same list where none becomes another, so that what is known of a value stays known. */
function eachOf(values, again) {
    const changed = values.map(again);
    return changed.every((each, at) => each === values[at]) ? values : changed;
}
/** The same by name. */
function eachNamed(values, again) {
    let isSame = true;
    const changed = new Map();
    for (const [name, each] of values) {
        const value = again(each);
        isSame &&= value === each;
        changed.set(name, value);
    }
    return isSame ? values : changed;
}
function replaceBindings(bindings, again) {
    let isSame = true;
    const changed = new Map();
    for (const [owner, bound] of bindings) {
        const values = eachNamed(bound, again);
        isSame &&= values === bound;
        changed.set(owner, values);
    }
    return isSame ? bindings : changed;
}
function replaceTerm({ context, bindings, extent }, value, again) {
    const isFinal = extent === 'everything' || extent === 'everything open';
    switch (value.op) {
        case 'import':
            if (extent === 'everything open')
                return unknownValue;
            return extent === 'parameters' ? value : again(value.resolve());
        case 'typed': {
            if (extent === 'everything open')
                return unknownValue;
            if (extent === 'parameters')
                return value;
            const type = again(value.type);
            return typedAs(context, type, value.isOne);
        }
        case 'parameter': {
            const bound = bindings.get(value.owner)?.get(value.name);
            if (bound)
                return bound;
            if (!isFinal)
                return value;
            if (!value.type)
                return unknownValue;
            const type = value.type.kind === 'term' ? (extent === 'everything open' ? unknownValue : again(value.type)) : value.type;
            return typedAs(context, type, value.isOne);
        }
        case 'receiver': {
            const bound = bindings.get(value.owner.form)?.get('this');
            if (bound)
                return bound;
            return isFinal ? objectOf(value.owner) : value;
        }
        case 'member': {
            const object = objectWith({ context, extent }, value.object, again(value.object), value.name);
            const member = memberOf(context, object, value.name);
            return isFinal && isSymbolic(member) && member.kind !== 'term' ? again(member) : member;
        }
        case 'index':
            return elementAt(context, again(value.object), again(value.index));
        case 'items':
            return itemsOf(context, again(value.object));
        default: {
            const callee = again(value.callee);
            const args = value.args.map((arg) => ({ ...arg, value: again(arg.value) }));
            return context.operations.invoke(context, callee, args, undefined);
        }
    }
}

;// CONCATENATED MODULE: ./lib/detect/resolve/functions.js
/** Functions of the repo: each body runs once, to a summary of what it returns and of the calls that wait for its callers. */























const noBindings = new Map();
const nothingKnown = { returns: unknownValue, effects: [], choices: [0, 0] };
/** Runs a function's body, once: what it returns and what waits for its callers, in terms of its parameters. */
function summarise(context, callee) {
    const known = context.summaries.get(callee.form);
    if (known === 'running' || context.depth > 40)
        return nothingKnown;
    if (known)
        return known;
    if (callee.owner && isOneOfSeveral(context, callee)) {
        ensureConstructed(context, callee.owner);
        const run = context.summaries.get(callee.form);
        if (run && run !== 'running')
            return run;
    }
    context.summaries.set(callee.form, 'running');
    const outer = context.frame;
    const module = context.modules.get(callee.scope.module) ?? outer?.module;
    if (!module)
        return nothingKnown;
    const before = choicesMade();
    const frame = { returns: [], returnedWhen: [], yields: [], effects: [], nested: [], conditions: [], module, callee };
    context.frame = frame;
    context.depth += 1;
    const scope = { variables: new Map(), parent: callee.scope, module: callee.scope.module, form: callee.form, ...(callee.owner ? { ownerClass: callee.owner } : {}) };
    const receiver = callee.owner ? (callee.form.isStatic && callee.form.receiver ? { ...callee.owner, isAny: true } : { kind: 'term', op: 'receiver', owner: callee.owner }) : undefined;
    if (receiver && callee.form.receiver)
        scope.variables.set(callee.form.receiver, receiver);
    for (const parameter of callee.form.parameters) {
        const value = parameterTerm(context, callee.form, parameter, callee.owner ? { ...callee.scope, ownerClass: callee.owner } : callee.scope);
        assignments_assign(context, parameter.target, value, scope, true);
    }
    const outerSite = context.site;
    const isConstructor = callee.owner !== undefined && isOfConstruction(callee.owner.form, callee.form.name);
    if (!isConstructor)
        beginCopies(context, callee, scope, (name) => context.hands.member(receiver ?? unknownValue, name));
    const isLeft = context.operations.execute(context, callee.form.body, scope);
    // Who falls off the end gives nothing.
    if (!isLeft && frame.returns.length > 0) {
        frame.returns.push(nothingValue);
        frame.returnedWhen.push(undefined);
    }
    runUncalled(context, frame);
    runAgain(context, callee.form, frame);
    context.site = outerSite;
    context.frame = outer;
    context.depth -= 1;
    if (module.form.language === 'go' && callee.form.results?.at(-1) === 'error')
        leaveOutFailures(frame.returns);
    const whole = frame.yields.length > 0 ? listOf([], mergeValues(frame.yields)) : frame.returns.length > 0 ? returnedOf(frame) : isLeftOpen(callee) ? unknownValue : nothingValue;
    const given = ofBoundedSize(whole, { kind: 'unknown', cutIn: module.path });
    const returns = typedResult(context, callee.form, callee.scope, given);
    const summary = { returns, effects: frame.effects, choices: [before, choicesMade()] };
    context.summaries.set(callee.form, summary);
    noteWrapper(context, callee, frame.effects);
    return summary;
}
/** Notes what a function leaves for its callers to say, and that they are wanted. */
function noteWrapper(context, callee, effects) {
    for (const { node } of effects)
        node.within ??= callee;
    // A function without a name is called by others only if its file hands it on.
    const isNameless = callee.form.name === '' && callee.scope.parent !== undefined;
    if (!isNameless && effects.some((effect) => effect.node.isLikely))
        context.wrappers.set(callee.form, { file: callee.scope.module, name: callee.form.name, ...(callee.owner ? { className: callee.owner.form.name, owner: callee.owner.form, interfaces: interfacesOf(context, callee.owner, callee.form.name) } : {}) });
}
/** What a function gives: where a caller settles which of several it is, that. */
function returnedOf({ returns, returnedWhen }) {
    if (returns.length < 2 || returns.length !== returnedWhen.length)
        return mergeValues(returns);
    return decisionOf(returnedWhen.slice(0, -1).map((when) => when ?? unknownValue), returns);
}
/** Whether a function is one of several constructors that are yet to be run: each is run for what it leaves in the fields. */
function isOneOfSeveral(context, { form, owner }) {
    if (!owner || form.name !== owner.form.constructorName)
        return false;
    const info = classInfo(context, owner);
    return info.constructing === 'no' && constructorsOf(info).length > 1;
}
/**
 * Takes out what a function of Go gives beside an error: nobody goes on with it.
 * https://go.dev/doc/effective_go#errors
 */
function leaveOutFailures(returns) {
    const isEmpty = (value) => value.kind === 'nothing' || (value.kind === 'text' && value.parts.length === 0);
    const kept = returns.filter((value) => value.kind !== 'list' || value.items.length < 2 || value.items.at(-1)?.kind === 'nothing' || !value.items.slice(0, -1).every(isEmpty));
    if (kept.length > 0)
        returns.splice(0, returns.length, ...kept);
}
/** Puts a function's calls of itself behind the others: each does again what the body does. */
function runAgain(context, form, frame) {
    const effects = [...frame.effects];
    for (const { callee, args, site } of context.recursions.get(form) ?? []) {
        const bindings = inEveryTurn(context, form, boundTo(context, callee, args));
        for (const effect of effects) {
            if (!spend(context, 4))
                return;
            instantiateEffect(context, effect, callee, bindings, site);
        }
    }
}
/** What a call gives a function of the repo: arguments, and the object it is a method of. */
function boundTo(context, callee, args) {
    const own = bindArguments(context, callee, args);
    const around = callee.closed ? new Map([...callee.closed, ...own]) : own;
    const bindings = callee.owner && callee.receiver ? withReceiver(around, callee.owner, callee.receiver) : around;
    return callee.receiver?.kind === 'instance' ? new Map([...callee.receiver.bindings, ...bindings]) : bindings;
}
/** The names by which a caller of a method may know its class. */
function interfacesOf(context, owner, method) {
    const { form, scope } = owner;
    const bases = basesOf(context, owner).flatMap((base) => {
        const said = base.kind === 'class' ? climb(context, base, (info) => info.methods.get(method)) : undefined;
        return said?.owner && isLeftOpen(said) ? [said.owner.form.name, ...(base.kind === 'class' ? [base.form.name] : [])] : [];
    });
    const declared = scope.module.endsWith('.go') ? [...context.project.goInterfaces()].filter(([, alternatives]) => alternatives.some(({ methods }) => methods.some((each) => each.name === method))).map(([name]) => name) : [];
    return [...bases, ...(form.interfaces ?? []), ...declared];
}
/** Runs the functions of a frame that nobody has called. */
function runUncalled(context, frame) {
    for (let at = 0; at < frame.nested.length; at += 1) {
        const callee = frame.nested[at];
        const owner = callee.form.receiverType === undefined ? undefined : lookup(callee.form.receiverType, callee.scope);
        runFunction(context, owner?.kind === 'class' ? { ...callee, owner } : callee);
    }
    frame.nested.length = 0;
}
/** Runs a function that has no call in sight; what hangs on an outer function's parameters goes up to that. */
function runFunction(context, callee) {
    const { effects } = summarise(context, callee);
    if (callee.scope.form === undefined || context.called.has(callee.form))
        return;
    noteCall(context, { callee });
    passUp(context, callee, effects);
}
/** Keeps what a function that nobody calls does with what the function around it is given, for whoever calls that. */
function passUp(context, callee, effects) {
    if (effects.length === 0)
        return;
    const own = new Map([[callee.form, new Map(callee.form.parameters.map((parameter, index) => [parameter.name ?? `#${index}`, unknownValue]))]]);
    for (const effect of effects) {
        const target = substitute(context, effect.callee, own, 'parameters');
        const args = effect.args.map((arg) => ({ ...arg, value: substitute(context, arg.value, own, 'parameters') }));
        if (waitsForCaller(target) || args.some((arg) => waitsForCaller(arg.value)))
            keepEffect(context, { ...effect, callee: target, args });
    }
}
/** Calls a function of the repo: its summary, with the arguments put in. */
function callFunction(context, given, args, site) {
    if (given.given) {
        const { given: before, ...whole } = given;
        return callFunction(context, whole, [...before, ...args], site);
    }
    // `Store::key` is handed the object it is a method of.
    const [object, ...others] = args;
    if (object && given.owner && !given.receiver && !given.form.isStatic && given.scope.module.endsWith('.java') && args.length === given.form.parameters.length + 1)
        return callFunction(context, { ...given, receiver: object.value }, others, site);
    const alike = alikeMethods(context, given, args);
    return alike.length > 1 ? mergeValues(alike.map((each) => callOne(context, each, args, site))) : callOne(context, alike[0] ?? chooseOverload(context, given, args), args, site);
}
function callOne(context, callee, args, site) {
    if (site) {
        context.called.add(callee.form);
        noteCall(context, { callee, args, site });
    }
    if (site && callee.closed)
        context.closures.add(closureKey(callee, callee.closed));
    if (callee.receiver?.kind === 'instance' && callee.receiver.isBehind)
        context.dispatched.add(callee.form);
    if (site && context.summaries.get(callee.form) === 'running') {
        const at = asked(context, callee, args, site);
        // One class behind an interface is not called by another for ever: objects that hold each other are told as they are made.
        if (!at.unless || isPartOf(at.unless, callee))
            noteRecursion(context, callee, args, at);
    }
    const { returns, effects, choices } = summarise(context, callee);
    const isClosure = givesClosure(returns, callee);
    if (effects.length === 0 && !waitsForCaller(returns) && !isClosure)
        return renewed(returns, ...choices);
    if (isEntryPoint(callee))
        return unknownValue;
    const bindings = boundTo(context, callee, args);
    if (site)
        instantiate(context, effects, callee, args, bindings, site, isClosure);
    const whole = renewed(substitute(context, returns, bindings, 'parameters'), ...choices);
    return isClosure ? closedOver(whole, callee.form, bindings) : whole;
}
/** Whether a function gives functions that know what it was given. */
function givesClosure(returns, { form }) {
    return closedOver(returns, form, noBindings) !== returns;
}
/** Does what a function's body does with what one call gives it. */
function instantiate(context, effects, callee, args, bindings, site, isClosure) {
    if (context.isExhausted || effects.length === 0)
        return;
    const at = asked(context, callee, args, site);
    for (const effect of effects) {
        if (!spend(context, 4))
            break;
        const before = effect.node.children.length;
        instantiateEffect(context, effect, callee, bindings, at);
        const { within } = effect.node;
        if (isClosure && within && within.form !== callee.form)
            for (const child of effect.node.children.slice(before))
                child.closure = closureKey(within, bindings);
    }
}
/** Does what is learnt later of a function's body where it was called before. */
function callLater(context, effects, { callee, args, site }) {
    if (!args || !site)
        passUp(context, callee, effects);
    else if (!isEntryPoint(callee)) {
        const given = boundTo(context, callee, args);
        const isItself = context.frame?.callee?.form === callee.form;
        instantiate(context, effects, callee, args, isItself ? inEveryTurn(context, callee.form, given) : given, site, givesClosure(summarise(context, callee).returns, callee));
    }
}
/** Where a call of a stand-in's method is done: only as long as no caller gives what it stands in for. */
function asked(context, { form, receiver }, args, site) {
    const stood = receiver && stoodFor(receiver);
    return stood && waitsForCaller(stood) && recordAsked(context, stood, form.name, args, site) ? { ...site, unless: stood } : site;
}
/** Whether a function is called by what sends events: a call in the repo, as a script for trying it makes, is not all there is. */
function isEntryPoint({ form }) {
    // `export const main = async (event: SQSEvent) => …`: the arrow itself has no name.
    if (form.name === '')
        return form.parameters.some(({ type }) => /(?:^|\.)(SQS|SNS|S3|SES|Kinesis|DynamoDB|APIGateway|EventBridge|Scheduled|CloudFront|CloudWatch|ALB|IoT)\w*Event$/.test(type ?? ''));
    if (!/^(main|run|handle|handleRequest|invoke)$|[hH]andler$/.test(form.name))
        return false;
    return form.parameters.slice(0, 3).some(({ name, type }) => /^(event|evt|_event)$/.test(name ?? '') || /Event$/.test(type ?? ''));
}
/** Of several methods by one name, the one that takes as many arguments. */
function chooseOverload(context, callee, args) {
    if (!callee.owner || callee.form.parameters.length === args.length || args.some((arg) => arg.name !== undefined || arg.spread))
        return callee;
    const exact = climb(context, callee.owner, (info) => info.methods.get(`${callee.form.name}#${args.length}`));
    return exact ? { ...exact, ...(callee.receiver ? { receiver: callee.receiver } : {}) } : callee;
}
function instantiateEffect(context, effect, callee, bindings, site) {
    if (effect.node.depth >= record_maximumDepth || effect.node.children.length >= 500)
        return;
    const conditions = (effect.when ?? []).map((condition) => substitute(context, condition, bindings, 'parameters'));
    if (conditions.some((condition) => truthOf(condition) === false)) {
        context.replaced.add(effect.node);
        return;
    }
    const when = [...(site.when ?? []), ...conditions.filter(isOpen)];
    let unless = site.unless;
    if (effect.unless) {
        const given = substitute(context, effect.unless, bindings, 'parameters');
        if (isGivenObject(given)) {
            context.replaced.add(effect.node);
            return;
        }
        unless ??= given.kind === 'term' ? given : stoodFor(given);
    }
    const args = effect.args.map((arg) => ({ ...arg, value: substitute(context, arg.value, bindings, 'parameters') }));
    if (effect.node.isAsked && effect.callee.kind === 'term' && effect.callee.op === 'member') {
        const object = substitute(context, effect.callee.object, bindings, 'parameters');
        if (!isGivenObject(object)) {
            const term = object.kind === 'term' ? object : stoodFor(object);
            if (term && waitsForCaller(term))
                recordAsked(context, term, effect.callee.name, args, { ...site, file: effect.node.file, line: effect.node.line });
            return;
        }
    }
    const bound = substitute(context, effect.callee, bindings, 'parameters');
    // What hangs on the object alone is said where the object was made.
    const { receiver } = callee;
    let { file, line } = site.isInPlace ? effect.node : site;
    if (!site.isInPlace && receiver?.kind === 'instance' && receiver.line > 0 && receiver.file === file) {
        const own = bindings.get(callee.form);
        const mentions = own !== undefined && [effect.callee, ...effect.args.map((arg) => arg.value)].some((value) => mentionsOwner(value, callee.form));
        if (!mentions)
            ({ file, line } = receiver);
    }
    const { isInPlace: _, parent, unless: __, when: ___, ...outside } = site;
    const inner = { ...outside, ...(unless ? { unless } : {}), ...(when.length > 0 ? { when } : {}), file, line, parent: effect.node, ...(parent ? { from: parent } : {}) };
    if (!site.isInjected && receiver?.kind === 'instance')
        for (let at = effect.node; at; at = at.parent)
            context.followed.add(at);
    const target = followCallee(context, bound, args, inner) ?? bound;
    const outer = context.site;
    context.site = inner;
    if (target.kind === 'term' || (target.kind === 'method' && target.receiver.kind === 'term'))
        recordCall(context, target, args, inner);
    // `action.accept(key)` calls the function that was handed over.
    else if (target.kind === 'method' && (target.receiver.kind === 'function' || isHandedOn(target, args)))
        context.operations.invoke(context, target, args, inner);
    else if (target.kind === 'method' || target.kind === 'external' || target.kind === 'library') {
        if (target.kind !== 'method' || target.receiver.kind !== 'text')
            recordAgain(context, target, args, inner);
    }
    else {
        if (target.kind !== 'unknown')
            context.chosen.add(effect.node);
        context.operations.invoke(context, target, args, inner);
    }
    context.site = outer;
}
/** Whether a list or a map is asked to call a function that a caller gave. */
function isHandedOn({ receiver }, args) {
    return (receiver.kind === 'list' || receiver.kind === 'dict') && args[0]?.value.kind === 'function';
}
/** Remembers a wrapper's call with what one caller gives it. */
function recordAgain(context, target, args, site) {
    if (target.kind === 'method' && target.receiver.kind === 'library') {
        const { rules } = context.project.tables(site.language);
        const found = rules.find(`${target.receiver.type}.${target.name}`);
        if (!found || found.some((rule) => !rule.access && !rule.at)) {
            context.operations.invoke(context, target, args, site);
            return;
        }
    }
    recordCall(context, target, args, site);
}
/** Makes an object of a class of the repo. */
function construct(context, callee, args, site) {
    let constructor = climb(context, callee, (info) => info.methods.get(info.value.form.constructorName));
    const fields = new Map();
    let bindings = new Map();
    if (constructor) {
        ensureConstructed(context, callee);
        constructor = chooseOverload(context, constructor, args);
        bindings = bindArguments(context, constructor, args);
    }
    else {
        bindRecordFields(context, callee, args, fields);
        keepGiven(context, callee, args, fields);
    }
    if (callee.form.isText)
        return asNamedText(callee, args[0]?.value ?? unknownValue);
    const instance = { kind: 'instance', class: callee, bindings, fields, file: site?.file ?? '', line: site?.line ?? 0, ...(callee.isAny ? { isAny: true } : {}) };
    if (isTextEnum(context, callee) && (!constructor || args.length < 2))
        return enumMember(context, callee, undefined, args[0]?.value ?? unknownValue);
    if (site)
        noteMade(context, instance, args);
    if (constructor && site)
        callFunction(context, { ...constructor, receiver: instance }, args, site);
    const apart = constructor?.owner?.form === callee.form ? classInfo(context, callee).apart.get(constructor.form) : undefined;
    if (apart)
        return { ...instance, fields: substitutedFields(context, apart, withReceiver(bindings, callee, instance)) };
    const after = constructor ? undefined : afterFieldsOf(context, callee);
    if (after?.owner) {
        ensureConstructed(context, callee);
        if (site)
            callFunction(context, { ...after, receiver: instance }, [], site);
        return { ...instance, fields: changedFields(context, instance, after.owner) };
    }
    // Settings classes read the environment: their literals are fallbacks.
    if (readsEnvironment(context, callee))
        return { ...instance, fields: new Map([...classInfo(context, callee).attributes.keys()].map((name) => [name, environmentValue(true)])) };
    return instance;
}
/** The fields a record was given, as it may have changed them itself: `self.prefix = self.prefix.rstrip("/")`. */
function changedFields(context, instance, owner) {
    const set = classInfo(context, owner).fields;
    const bindings = withReceiver(instance.bindings, owner, instance);
    return new Map([...instance.fields].map(([name, given]) => {
        const changed = set.get(name);
        return [name, changed ? mergeValues([given, substitute(context, changed, bindings, 'parameters')]) : given];
    }));
}
/** A dataclass takes its fields in order, or by name. */
function bindRecordFields(context, callee, args, fields) {
    const order = [];
    climb(context, callee, (info) => {
        order.unshift(...info.order);
        return undefined;
    });
    let position = 0;
    for (const arg of args) {
        if (arg.name !== undefined)
            fields.set(arg.name, arg.value);
        else if (arg.spread === 'dict' && arg.value.kind === 'dict')
            for (const [name, value] of arg.value.entries)
                fields.set(name, value);
        else if (arg.spread)
            for (const name of order)
                fields.set(name, unknownValue);
        else {
            const name = order[position];
            if (name !== undefined)
                fields.set(name, arg.value);
            position += 1;
        }
    }
}
/** Fields as a constructor leaves them, with what it was given. */
function substitutedFields(context, fields, bindings) {
    return new Map([...fields].map(([name, value]) => [name, waitsForCaller(value) ? substitute(context, value, bindings, 'parameters') : value]));
}
/** Another constructor of the class or of its base sets fields from its own parameters: here they get what this one gives it. */
function copyFields(context, owner, constructor, args) {
    const base = constructor.owner;
    if (!base)
        return;
    const isOwn = base.form === owner.form;
    const info = classInfo(context, base);
    if (isOwn)
        runApart(context, info, constructor);
    else
        ensureConstructed(context, base);
    const apart = info.apart.get(constructor.form);
    if (isOwn && !apart)
        return;
    const bindings = withReceiver(bindArguments(context, constructor, args), base, { kind: 'term', op: 'receiver', owner });
    for (const [name, value] of apart ?? info.fields) {
        if (apart || waitsForCaller(value))
            setField(context, owner, name, substitute(context, value, bindings, 'parameters'));
    }
}

// EXTERNAL MODULE: ./lib/detect/command-line.js + 2 modules
var command_line = __webpack_require__(80816);
;// CONCATENATED MODULE: ./lib/detect/command-words.js


/** How a command line is read whose words are values. */
const valueHands = {
    leading: (word) => (word.kind === 'text' && typeof word.parts[0] === 'string' ? word.parts[0] : undefined),
    strip: (word, length) => mapStart(word, (start) => start.slice(length)),
    make: value_text,
    cut: (word, separator) => (word.kind === 'text' ? piecesOf(word, separator) : [word]),
    joined: (words) => join(words),
    either: (words) => choose(words),
};
/** A text cut at a character, wherever that is seen. */
function piecesOf(value, separator) {
    const pieces = [[]];
    for (const part of value.parts) {
        if (typeof part !== 'string')
            pieces.at(-1)?.push(part);
        else {
            for (const [index, piece] of part.split(separator).entries()) {
                if (index > 0)
                    pieces.push([]);
                if (piece !== '')
                    pieces.at(-1)?.push(piece);
            }
        }
    }
    return pieces.map((parts) => ({ kind: 'text', parts }));
}
/** Arguments as words of a command; lists that are spread into it, too. */
function wordsGiven(args) {
    const [only] = args;
    if (args.length === 1 && only?.value.kind === 'list' && !only.value.each)
        return only.value.items;
    return args.flatMap(({ name, spread, value }) => (name !== undefined || spread === 'dict' ? [] : spread === 'list' ? (value.kind === 'list' && !value.each ? value.items : [unknownValue]) : [value]));
}
function isWords(value) {
    return value.kind === 'library' && value.type === shellWordsType;
}
/** A text that was cut at its blanks, in a list of more: what is behind it are options. */
function splitIn(each) {
    return (each?.kind === 'choice' ? each.options : each ? [each] : []).filter(isWords).slice(0, 1);
}
/** How many command lines are told apart that the values of unquoted variables make. */
const maximumLines = 16;
/** The words of a command after the shell has cut its unquoted variables: one list for each of what they may be. */
function wordLists(words) {
    let lists = [[]];
    for (const word of words) {
        const held = isWords(word) ? (word.slots.value ?? unknownValue) : undefined;
        const options = held === undefined ? [[word]] : (held.kind === 'choice' ? held.options : [held]).map((each) => (each.kind === 'text' ? splitWords(each) : each.kind === 'nothing' ? [] : [each]));
        const several = lists.flatMap((list) => options.map((option) => [...list, ...option]));
        lists = several.length <= maximumLines ? several : lists.map((list) => [...list, unknownValue]);
    }
    return lists;
}
/** Cuts a text at its blanks; quotes are left out. */
function splitWords(value) {
    const words = [[]];
    for (const part of value.parts) {
        if (typeof part !== 'string') {
            words.at(-1)?.push({ kind: 'text', parts: [part] });
            continue;
        }
        for (const [index, piece] of part.replace(/["']/g, '').split(/\s+/).entries()) {
            if (index > 0)
                words.push([]);
            if (piece !== '')
                words.at(-1)?.push(value_text(piece));
        }
    }
    return words.filter((word) => word.length > 0).map((word) => join(word));
}

;// CONCATENATED MODULE: ./lib/detect/template-text.js
/** What others fill in before a key is used: Airflow and whoever else uses Jinja, Firehose, who posts a form. */
/** The innermost block of a template: what is in it may be there, any number of times. */
const block = /\{%-?\s*(if|for)\b(?:(?!%\}).)*%\}(?:(?!\{%-?\s*(?:if|for)\b).)*?\{%-?\s*end\1\s*-?%\}/gs;
/**
 * A pattern with `*` for what is filled in.
 * @see https://docs.aws.amazon.com/firehose/latest/dev/s3-prefixes.html
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTForms.html
 * @see https://jinja.palletsprojects.com/en/stable/templates/
 */
function withoutTemplates(pattern) {
    let text = pattern;
    if (text.includes('{%') || text.includes('{#')) {
        text = text.replace(/\{#.*?#\}/gs, '');
        for (let before = ''; before !== text;) {
            before = text;
            text = text.replace(block, '*');
        }
        // `{% set x = … %}` leaves nothing; what has no end may be anything.
        text = text.replace(/\{%-?\s*(?:set|do|import|from|with|endwith|raw|endraw)\b(?:(?!%\}).)*%\}/gs, '').replace(/\{%.*?%\}/gs, '*');
    }
    return text.replace(/!\{[^}]*\}|\{\{[^{}]*\}\}|\$\{filename\}/g, '*').replace(/\*{2,}/g, '*');
}

;// CONCATENATED MODULE: ./lib/detect/targets.js
/** Buckets and keys, as URIs, paths, options and folders name them. */




/** Schemes of URIs that name objects of S3. */
const s3Schemes = new Set(['s3', 's3a', 's3n']);
/** A bucket as a pattern; none where nothing of it is known. */
function bucketPattern(value) {
    if (value === undefined)
        return null;
    const patterns = patternsOf(value);
    const pattern = patterns.length === 1 ? patterns[0].replace(/\{\{[^{}]*\}\}/g, '*') : '';
    return pattern === '*' || pattern === '' ? null : pattern;
}
/** An access point or bucket ARN as a bucket name: `arn:aws:s3:::name`. */
function bucketName(value) {
    return value && mapChoice(value, (each) => mapStart(each, (start) => start.replace(/^arn:aws[a-z-]*:s3:::/, '')));
}
/** `s3://arn:aws:s3:…:accesspoint/name/key`: the bucket is behind the access point. */
function behindArn(uri) {
    if (!literalOf(uri.bucket)?.startsWith('arn:'))
        return uri;
    const start = uri.key.kind === 'text' ? uri.key.parts[0] : undefined;
    const at = typeof start === 'string' ? start.indexOf('/') : -1;
    return { ...uri, bucket: unknownValue, key: at === -1 ? unknownValue : mapStart(uri.key, (known) => known.slice(at + 1)) };
}
/** Each alternative of a URI or a path as bucket and key; what is no S3 place gives nothing. */
function targetsOf(value, how, opensUnknown) {
    if (value.kind === 'choice')
        return value.options.flatMap((option) => targetsOf(option, how, opensUnknown));
    if (value.kind === 'list')
        return [...value.items, ...(value.each ? [value.each] : [])].flatMap((item) => targetsOf(item, how, opensUnknown));
    if (value.kind === 'library' && value.slots.uri)
        return targetsOf(value.slots.uri, 'uri', opensUnknown);
    if (value.kind === 'library' && value.slots.path)
        return targetsOf(value.slots.path, 'path', opensUnknown);
    // Several, with commas between them.
    const several = value.kind === 'text' && value.parts.some((part) => typeof part === 'string' && /,s3[an]?:\/\//.test(part)) ? piecesOf(value, ',') : [];
    if (several.length > 1 && how === 'uri')
        return several.flatMap((each) => targetsOf(each, how, false));
    const found = splitUri(lastOfChain(value));
    const uri = found && behindArn(found);
    if (uri)
        return s3Schemes.has(uri.scheme) ? [{ bucket: uri.bucket, key: uri.key, isUri: true }] : [];
    if (how === 'path') {
        if (value.kind !== 'text')
            return [{ bucket: undefined, key: unknownValue, isUri: true }];
        // `{root}/x.csv`: the root may be a bucket, or a folder in one.
        if (typeof value.parts[0] !== 'string')
            return [{ bucket: undefined, key: afterUnknownRoot(value), isUri: true }];
        const split = splitPath(mapStart(value, (start) => start.replace(/^\//, '')));
        return [{ bucket: split.bucket, key: split.key, isUri: true }];
    }
    if (!opensUnknown)
        return [];
    if (value.kind === 'text' && typeof value.parts[0] === 'string')
        return [];
    if (value.kind === 'library' || value.kind === 'dict' || value.kind === 'function' || value.kind === 'instance')
        return [];
    return [{ bucket: undefined, key: afterUnknownRoot(value), isUri: true }];
}
/** `simplecache::s3://…`, `zip://*.csv::s3://…`: https://filesystem-spec.readthedocs.io/en/latest/features.html#url-chaining */
function lastOfChain(value) {
    if (value.kind !== 'text')
        return value;
    const link = /^[\s\S]*::(?=s3[an]?:\/\/)/;
    const at = value.parts.findLastIndex((part) => typeof part === 'string' && link.test(part));
    const last = value.parts[at];
    return typeof last === 'string' ? { kind: 'text', parts: [last.replace(link, ''), ...value.parts.slice(at + 1)] } : value;
}
/** A leading slash is the URI's, not the key's, where a path of a URI is handed on; a key itself may not be judged here. */
function keyPatterns(value) {
    const patterns = patternsOf(value).map(withoutTemplates);
    // No object has the empty key: beside others it is what a name held before. https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html#API_GetObject_RequestSyntax
    return patterns.length > 1 ? patterns.filter((pattern) => pattern !== '') : patterns;
}
/** Everything under a folder: `dir`, `dir/` and `` alike. */
function tree(key) {
    return mapChoice(key, (each) => {
        if (each.kind !== 'text' || each.parts.length === 0)
            return unknownValue;
        const last = each.parts.at(-1);
        if (typeof last === 'string' && last.endsWith('*'))
            return each;
        return join([each, unknownValue], true);
    });
}
/** `s3://b/dir/`: a library that is given a folder goes over what is in it. */
function isFolder(key) {
    const last = key.kind === 'text' ? key.parts.at(-1) : undefined;
    return typeof last === 'string' && last.endsWith('/');
}
/** A path without the slashes that Hadoop, and Go's first SDK, leave out: `v1//day` and `/v1/day` are `v1/day`. */
function withSingleSlashes(key) {
    return mapChoice(key, (each) => {
        if (each.kind !== 'text')
            return each;
        return join(each.parts.map((part, index) => (typeof part === 'string' ? value_text(part.replace(/\/{2,}/g, '/').replace(index === 0 ? /^\// : /^$/, '')) : { kind: 'text', parts: [part] })));
    });
}
/** Formats that are folders, whatever reads them. */
const folderEnding = /\.(gdb|zarr|lance)$/;
/** Options by which a table is written as a folder of parts. */
const partitions = new Set(['partition_cols', 'partition_on', 'partition_by']);
/** A table that may be one file or a folder of files: what lies in the folder is meant too. */
function tableKey(key, folder, args) {
    return mapChoice(key, (each) => {
        const last = each.kind === 'text' ? each.parts.at(-1) : undefined;
        if (typeof last !== 'string' || last === '')
            return each;
        const name = last.slice(last.lastIndexOf('/') + 1);
        if (folderEnding.test(name))
            return tree(each);
        if (folder === undefined || name.includes('*'))
            return each;
        const isFolder = folder === 'any' || !name.includes('.') || args.some((arg) => arg.name !== undefined && partitions.has(arg.name));
        return isFolder ? join([each, unknownValue]) : each;
    });
}
/** `s3://bucket?region=r&prefix=p/`, as gocloud.dev writes it: the prefix stands before every key. */
function withoutQuery(root) {
    const first = root?.kind === 'text' ? root.parts[0] : undefined;
    if (root?.kind !== 'text' || typeof first !== 'string' || !first.includes('?'))
        return root;
    const at = first.indexOf('?');
    const prefix = /[?&]prefix=([^&]*)/.exec(first.slice(at))?.[1] ?? '';
    return join([value_text(`${first.slice(0, at)}/${prefix}`), ...(root.parts.length > 1 ? [unknownValue] : [])]);
}
/** A file of this machine, or its input or output. */
function isLocal(value) {
    if (value.kind === 'choice')
        return value.options.every(isLocal);
    const first = value.kind === 'text' ? value.parts[0] : undefined;
    return typeof first === 'string' && !/^s3:\/\//.test(first);
}
/** A copy into a folder keeps the file's name: `s3://b/dir/` gets the source's last part. */
function named(key, source) {
    const name = mapChoice(source ?? unknownValue, (each) => {
        const last = each.kind === 'text' ? lastSegment(each) : unknownValue;
        return ['', '-', '.'].includes(literalOf(last) ?? '*') ? unknownValue : last;
    });
    return mapChoice(key, (each) => {
        if (each.kind !== 'text')
            return each;
        const last = each.parts.at(-1);
        if (each.parts.length > 0 && !(typeof last === 'string' && last.endsWith('/')))
            return each;
        return join([each, name]);
    });
}
/** `bucket/key`, where a command takes it for `s3://bucket/key`. */
function withScheme(value) {
    const start = value.kind === 'text' ? value.parts[0] : undefined;
    return value.kind === 'text' && (typeof start !== 'string' || !/^[a-z0-9]+:|^[./]/.test(start)) ? join([value_text('s3://'), value]) : value;
}
/** What of a folder a command goes over that leaves out everything but what it names: `--exclude '*' --include '*.csv'`, the last that matches counts (https://docs.aws.amazon.com/cli/latest/reference/s3/#use-of-exclude-and-include-filters). */
function includedPatterns(args, tool) {
    const filters = args.filter((arg) => arg.name === 'exclude' || arg.name === 'include');
    const last = filters.findLastIndex((arg) => arg.name === 'exclude' && /^\*+$/.test(literalOf(arg.value) ?? ''));
    if (last === -1)
        return undefined;
    const patterns = (tool.startsWith('aws') ? filters.slice(last + 1) : filters).filter((arg) => arg.name === 'include').map(({ value }) => value);
    if (patterns.some((each) => each.kind !== 'text' && each.kind !== 'choice'))
        return undefined;
    // Other signs of a pattern stand for what is not known.
    return patterns.map((each) => mapChoice(each, (one) => (one.kind === 'text' ? join(one.parts.map((part) => (typeof part === 'string' ? value_text(part.replace(/\[[^\]]*\]|\?/g, '*')) : { kind: 'text', parts: [part] }))) : unknownValue)));
}
/** All keys that begin so. */
function withWildcard(value) {
    if (value === undefined || value.kind === 'nothing')
        return unknownValue;
    return join([value, unknownValue]);
}
/** A source as it is sent, unescaped: boto3 escapes it itself. */
function unescaped(source) {
    return mapChoice(source, (each) => (each.kind === 'text' ? join(each.parts.map((part) => (typeof part === 'string' ? value_text(unescapedSource(part)) : { kind: 'text', parts: [part] }))) : each));
}
/** `CopySource`: `bucket/key` as text, or a dict. */
function sourceTargets(source, hands) {
    if (source.kind === 'choice')
        return source.options.flatMap((option) => sourceTargets(option, hands));
    if (source.kind === 'dict')
        return [{ bucket: hands.member(source, 'Bucket'), key: hands.member(source, 'Key'), isUri: false }];
    if (source.kind !== 'text')
        return [{ bucket: undefined, key: unknownValue, isUri: false }];
    const split = splitPath(mapStart(source, (start) => start.replace(/^\//, '')));
    return [{ bucket: split.bucket, key: split.key, isUri: false }];
}
/** The folders of the levels of access, under the names of both generations; the identity of who asks stands in those of one user. */
const levels = { public: 'public', guest: 'public', protected: 'protected', private: 'private' };
/** A key as the library puts it into the folder of its level. */
function underLevel(key, level, hands) {
    const given = level === undefined || level.kind === 'nothing' ? 'public' : literalOf(level);
    const name = given !== undefined && Object.hasOwn(levels, given) ? levels[given] : undefined;
    if (name === undefined)
        return join([unknownValue, key]);
    const folder = hands.folder(name) ?? value_text(`${name}/`);
    return join(name === 'public' ? [folder, key] : [folder, unknownValue, value_text('/'), key]);
}

;// CONCATENATED MODULE: ./lib/detect/queries.js


/** The objects that SQL names in quotes: what stands before one tells whether it is read or written. */
function queryDrafts(query) {
    const drafts = [];
    for (const pattern of patternsOf(query)) {
        for (const match of pattern.matchAll(/(\w{1,40})?[\s=([,]{0,40}'(s3[an]?:\/\/[^']{1,2000})'/g)) {
            const uri = splitUri(textOfPattern(match[2]));
            if (!uri)
                continue;
            const before = (match[1] ?? '').toUpperCase();
            if (isOnlyCompared(before, match[0], pattern))
                continue;
            const isWritten = before === 'TO' || before === 'EXTERNAL_LOCATION' || before === 'DIRECTORY';
            const isFolder = isWritten ? before !== 'TO' : before === 'LOCATION';
            const key = isFolder ? tree(uri.key) : startsNames(before, pattern, uri.key) ? withWildcard(uri.key) : uri.key;
            drafts.push({ access: isWritten ? 'write' : 'read', actions: [isWritten ? 's3:PutObject' : 's3:GetObject'], bucket: bucketPattern(uri.bucket), keys: keyPatterns(key), isUri: true });
        }
    }
    return drafts;
}
/** Words before a text that is only a value of the query. */
const valueWords = /^(?:SELECT|VALUES|I?LIKE|AND|OR|NOT|IN|WHEN|THEN|ELSE|CONCAT|SET|WHERE|BY|ON|AS|\d*)$/;
/** Whether a URI in a query is a value like any other: one that is selected, stored or compared. */
function isOnlyCompared(before, match, query) {
    if (/=\s*'/.test(match))
        return !/^(?:EXTERNAL_)?LOCATION$|^(?:WRITE|DATA|STORAGE)?_?(?:PATH|URI|URL)$/.test(before);
    // One of several in a list: `read_parquet(['s3://…', 's3://…'])`.
    return valueWords.test(before) && !(before === '' && /\b(?:read|scan)_\w+\s*\(/i.test(query));
}
/**
 * Whether the key is what the names of the files begin with: Redshift numbers what it unloads, and loads all that begin so.
 * https://docs.aws.amazon.com/redshift/latest/dg/r_UNLOAD.html, https://docs.aws.amazon.com/redshift/latest/dg/copy-parameters-data-source-s3.html
 */
function startsNames(before, query, key) {
    if (before === 'TO')
        return /\bUNLOAD\b/i.test(query);
    const last = key.kind === 'text' ? key.parts.at(-1) : undefined;
    const isNamed = typeof last === 'string' && /\.\w+$/.test(last);
    return before === 'FROM' && !isNamed && /\b(?:IAM_ROLE|CREDENTIALS|ACCESS_KEY_ID)\b/i.test(query) && !/\bMANIFEST\b/i.test(query);
}
/** A pattern as a value again: each `*` is unknown. */
function textOfPattern(pattern) {
    return join(pattern.split('*').flatMap((piece, index) => (index === 0 ? [value_text(piece)] : [unknownValue, value_text(piece)])));
}

// EXTERNAL MODULE: ./lib/detect/rules/shell.js
var shell = __webpack_require__(35997);
;// CONCATENATED MODULE: ./lib/detect/web-address.js
/** Addresses of objects on S3's own hosts: https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html */

/** A hole in a text, as a character that no address has. */
const hole = '\ue000';
/**
 * The `s3://` address of an object whose address on the web a value is.
 * @returns undefined for any other value
 */
function fromWebAddress(value) {
    if (value.kind !== 'text')
        return undefined;
    const { parts } = settle(value);
    if (typeof parts[0] !== 'string' || !/^https?:\/\//.test(parts[0]))
        return undefined;
    const written = parts.map((part) => (typeof part === 'string' ? part : hole)).join('');
    const path = /^https?:\/\/s3(?:[-.][\w\-.\ue000]+)?\.amazonaws\.com(?:\.cn)?(?::\d+)?\//.exec(written)?.[0];
    const [host, bucket] = (path === undefined && /^https?:\/\/([^/?#@]+?)\.s3(?:[-.](?!website)[\w\-.\ue000]+)?\.amazonaws\.com(?:\.cn)?(?::\d+)?(?=$|[/?#])/.exec(written)) || [];
    const start = path ?? host;
    if (start === undefined)
        return undefined;
    const rest = written.slice(start.length).replace(/[?#].*$/s, '');
    let next = 0;
    const holes = parts.filter((part) => typeof part !== 'string');
    const rebuilt = (piece) => piece.split(hole).flatMap((known, index) => (index === 0 ? [value_text(known)] : [{ kind: 'text', parts: [holes[next++]] }, value_text(known)]));
    const before = bucket === undefined ? [] : rebuilt(bucket);
    // Holes of the host itself are no part of what it names.
    next = [...start].filter((character) => character === hole).length;
    const decoded = (piece) => (/%[0-9A-Fa-f]{2}/.test(piece) ? safelyDecoded(piece) : piece);
    return join([value_text('s3://'), ...before, ...rebuilt(decoded(bucket === undefined ? rest : rest === '' ? '/' : rest))]);
}
function safelyDecoded(piece) {
    try {
        return decodeURIComponent(piece);
    }
    catch {
        return piece;
    }
}

;// CONCATENATED MODULE: ./lib/detect/match.js
/** From a call and the table of calls to accesses: which rule speaks, and where its bucket and key are. */










/** Reads the mode argument of `open`. */
function modesOf(value) {
    if (value === undefined)
        return ['R'];
    if (value.kind === 'choice')
        return [...new Set(value.options.flatMap(modesOf))];
    const literal = literalOf(value);
    if (literal === undefined)
        return ['R', 'W'];
    if (literal.includes('+'))
        return ['R', 'W'];
    return /[wax]/.test(literal) ? ['W'] : ['R'];
}
/** An endpoint that the code names and that is not AWS's: no IAM policy speaks there. */
function endpointNote(endpoint) {
    if (endpoint?.kind !== 'text' || endpoint.parts.length === 0)
        return undefined;
    const known = endpoint.parts.filter((part) => typeof part === 'string').join('*');
    if (known === '' || known.includes('amazonaws.com'))
        return undefined;
    return /[a-z0-9-]/i.test(known.replace(/^https?:\/\//, '')) ? foreignEndpoint : undefined;
}
/**
 * What a matched call does.
 * @param match the rule and its receiver
 * @param args the call's arguments, nothing symbolic left in them
 * @param index the table, for calls named by an argument
 */
function draftsOf(match, args, index, hands) {
    const { rule, receiver, name } = match;
    const at = (slot) => locateSlot(rule.at, slot, args, receiver, hands);
    if (rule.access === 'named')
        return namedDrafts(match, args, index, hands, at);
    if (!rule.access)
        return undirectedDrafts();
    /** What a command line or a query does stands in its words. */
    function undirectedDrafts() {
        const sql = at('sql');
        if (sql)
            return sql.kind === 'choice' ? sql.options.flatMap(queryDrafts) : queryDrafts(sql);
        if (rule.words !== undefined)
            return wordDrafts([...rule.words.split(' ').filter((word) => word !== '').map(value_text), ...wordsGiven(args).slice(name === 'CommandContext' ? 1 : 0)], hands);
        return rule.each ? args.flatMap((arg) => commandDrafts(arg.value, undefined, hands)) : commandDrafts(at('command'), at('arguments'), hands);
    }
    const drafts = [];
    const receiverNote = receiver?.note ?? endpointNote(at('endpoint'));
    const isTree = rule.tree === '*' || (rule.tree !== undefined && args.some((arg) => arg.name === rule.tree || (rule.tree === 'recursive' && /^[rR]$/.test(arg.name ?? ''))));
    const isCommand = /^(aws |s[345]cmd|sam$|rclone|gsutil|spark-submit)/.test(rule.on);
    const included = isTree && isCommand ? includedPatterns(args, rule.on) : undefined;
    /** All that is under a key, or what of it the options name. */
    const under = (key) => (included && included.length > 0 ? choose(included.map((pattern) => join([key, pattern], true))) : tree(key));
    function add(kind, target) {
        const client = at('client');
        const note = receiverNote ?? (client?.kind === 'library' ? client.note : undefined) ?? [...notesOf(target.key), ...notesOf(target.bucket)].find((each) => each.includes('fallback'));
        drafts.push({
            access: kind === 'R' || kind === 'L' ? 'read' : 'write',
            actions: actionsOf(name, kind),
            bucket: bucketPattern(bucketName(target.bucket)),
            keys: keyPatterns(target.key),
            isUri: target.isUri,
            ...(note ? { note } : {}),
        });
    }
    /** A name below what the receiver puts before all of them, or in the folder it keeps all in. */
    function before(name) {
        const folder = at('folder');
        if (folder && literalOf(folder) !== '')
            return join([folder, name?.kind === 'list' ? hands.items(name) : (name ?? value_text(''))], true);
        const start = at('before');
        return start ? join([start, name ?? value_text('')]) : name;
    }
    function targets(prefix) {
        const slot = (word) => (prefix === '' ? word : `source${word.charAt(0).toUpperCase()}${word.slice(1)}`);
        const uri = at(slot('uri'));
        if (uri) {
            // One side of a copy is in S3: what is unknown, when the other is a local file.
            const other = rule.access === 'C' ? at(prefix === '' ? 'sourceUri' : 'uri') : undefined;
            const opensUnknown = (rule.opensUnknown ?? false) || args.some((arg) => arg.name === (prefix === '' ? 'in-s3' : 'source-in-s3')) || (isCommand && other !== undefined && isLocal(other));
            const address = rule.web ? mapChoice(uri, (each) => fromWebAddress(each) ?? each) : rule.bare ? mapChoice(uri, withScheme) : uri;
            return targetsOf(address, 'uri', opensUnknown).map((given) => {
                const target = rule.hadoop ? { ...given, key: withSingleSlashes(given.key) } : given;
                if (isTree || (!isCommand && isFolder(target.key)))
                    return { ...target, key: under(target.key) };
                return prefix === '' && rule.access === 'C' ? { ...target, key: named(target.key, at('sourceUri')) } : isCommand ? target : { ...target, key: tableKey(target.key, rule.folder, args) };
            });
        }
        const path = at(slot('path'));
        if (path)
            return targetsOf(path, 'path', true).map((target) => ({ ...target, key: isTree || (rule.folder && isFolder(target.key)) ? tree(target.key) : tableKey(target.key, rule.folder, args) }));
        const root = withoutQuery(at(slot('root')));
        if (root) {
            const name = at(slot('name'));
            const below = before(name?.kind === 'list' ? hands.items(name) : name);
            return targetsOf(below ? join([root, below], true) : root, 'uri', true).map((target) => (isTree ? { ...target, key: tree(target.key) } : target));
        }
        // Made for URIs, called without one: something else by the same name.
        if (['uri', 'path', 'root'].some((each) => (0,rules_rule/* parsePlaces */.wf)(rule.at).has(prefix === '' ? each : slot(each))))
            return [];
        let key = before(at(slot('key')) ?? unknownValue);
        let bucket = at(slot('bucket')) ?? (prefix === 'source' ? at('bucket') : undefined);
        const ofLevel = at(slot('levelKey'));
        if (ofLevel && !at(slot('key')))
            key = underLevel(ofLevel, at(slot('level')), hands);
        const listed = at('prefix');
        if (listed && !at('key'))
            key = isTree ? tree(listed) : withWildcard(listed);
        // Some hooks take a whole URI as the key.
        const uriKey = splitUri(key);
        if (uriKey && s3Schemes.has(uriKey.scheme))
            ({ bucket, key } = uriKey);
        return [{ bucket, key: rule.isCleaned ? withSingleSlashes(key) : key, isUri: false }];
    }
    switch (rule.access) {
        case 'R':
        case 'W':
        case 'D':
            for (const target of targets(''))
                add(rule.access, target);
            break;
        case 'RW':
            for (const target of targets('')) {
                add('R', target);
                add('W', target);
            }
            break;
        case 'mode':
            for (const target of targets(''))
                for (const mode of modesOf(at('mode')))
                    add(mode, target);
            break;
        case 'L': {
            const uri = at('uri');
            const path = at('path');
            const found = uri ? targetsOf(rule.bare ? mapChoice(uri, withScheme) : uri, 'uri', rule.opensUnknown ?? false) : path ? targetsOf(path, 'path', true) : undefined;
            if (found)
                for (const target of found)
                    add('L', { ...target, key: isTree ? tree(target.key) : withWildcard(target.key) });
            else if ((0,rules_rule/* parsePlaces */.wf)(rule.at).has('root'))
                for (const target of targets(''))
                    add('L', { ...target, key: withWildcard(target.key) });
            else if (!(0,rules_rule/* parsePlaces */.wf)(rule.at).has('uri') && !(0,rules_rule/* parsePlaces */.wf)(rule.at).has('path'))
                add('L', { bucket: at('bucket'), key: withWildcard(before(at('prefix')) ?? (at('levelPrefix') && underLevel(at('levelPrefix'), at('level'), hands))), isUri: false });
            break;
        }
        default: {
            const source = at('source');
            if (rule.moves)
                for (const target of targets('source'))
                    add('D', target);
            if (source)
                for (const target of sourceTargets(rule.on.startsWith('boto') ? source : unescaped(source), hands))
                    add('R', target);
            else
                for (const target of targets('source'))
                    add('R', target);
            for (const target of targets(''))
                add('W', target);
        }
    }
    return drafts;
}
/** A call that another names: `get_paginator('list_objects_v2')`, `generate_presigned_url('get_object', …)`. */
function namedDrafts(match, args, index, hands, at) {
    const method = at('method');
    const names = method?.kind === 'choice' ? method.options.map(literalOf) : [literalOf(method)];
    const params = at('params');
    const isKeyword = match.rule.on.startsWith('boto3') || match.rule.on === 'airflow.s3hook';
    const inner = params === undefined ? args : isKeyword ? [{ value: params, spread: 'dict' }] : [{ value: params }];
    const on = match.rule.names ?? (isKeyword ? 'boto3.client' : match.rule.on);
    const drafts = [];
    for (const name of names) {
        if (name === undefined)
            continue;
        for (const rule of index.find(`${on}.${name}`) ?? []) {
            if (rule.access && rule.access !== 'named')
                drafts.push(...draftsOf({ rule, receiver: match.receiver, name }, inner, index, hands));
        }
    }
    return drafts;
}
const shellIndex = new rules_rule/* RuleIndex */.PR([shell/* shellRules */.w]);
/** A command run from a program: a list of words, or one text. */
function commandDrafts(command, rest, hands) {
    if (!command)
        return [];
    if (command.kind === 'choice')
        return command.options.flatMap((option) => commandDrafts(option, rest, hands));
    if (isWords(command))
        return commandDrafts(command.slots.value, undefined, hands);
    let words = [];
    if (command.kind === 'list')
        return wordLists([...splitIn(command.each), ...command.items, ...(rest?.kind === 'list' ? rest.items : [])].filter((item) => item.kind !== 'nothing')).flatMap((each) => wordDrafts(each, hands));
    else if (rest?.kind === 'list')
        words = [command, ...rest.items];
    else if (command.kind === 'text')
        return [...hands.script(settle(command).parts)];
    return wordDrafts(words, hands);
}
/** One command, as its words. */
function wordDrafts(words, hands) {
    // `bash -c "…"`
    const script = /^(?:\/(?:usr\/)?bin\/)?(?:ba|da|z|k)?sh$/.test(literalOf(words[0]) ?? '') ? words.find((_, index) => index > 1 && /^-\w*c\w*$/.test(literalOf(words[index - 1]) ?? '')) : undefined;
    if (script)
        return commandDrafts(script, undefined, hands);
    const call = (0,command_line/* toolCall */.L)(words, words.map(literalOf), valueHands);
    if (!call)
        return [];
    return (shellIndex.find(call.name) ?? []).filter((rule) => holds(rule, call.args, hands)).flatMap((rule) => draftsOf({ rule, receiver: undefined, name: call.name.replace('.', ' ') }, call.args, shellIndex, hands));
}

;// CONCATENATED MODULE: ./lib/detect/resolve/handed.js
/** What a function that a library calls comes to: what it returns, or hands to the callback in its last parameter. */


/** The type of a callback whose second argument is wanted: `done(null, key)`. */
const callbackType = 'callback';
/** What a function comes to whatever it is given; anything else stands for itself. */
function handedValue(context, value) {
    if (value.kind !== 'function')
        return value;
    const module = context.modules.get(value.scope.module);
    if (!module)
        return unknownValue;
    const outer = context.frame;
    const frame = { returns: [], returnedWhen: [], yields: [], effects: [], nested: [], conditions: [], module };
    const scope = { variables: new Map(), parent: value.scope, module: value.scope.module, form: value.form, ...(value.owner ? { ownerClass: value.owner } : {}) };
    const given = [];
    const callback = { kind: 'library', type: callbackType, slots: {}, origin: given };
    const { parameters } = value.form;
    context.frame = frame;
    for (const [index, parameter] of parameters.entries())
        assignments_assign(context, parameter.target, index > 0 && index === parameters.length - 1 ? callback : unknownValue, scope, true);
    context.operations.execute(context, value.form.body, scope);
    context.frame = outer;
    const handed = given.length > 0 ? given : frame.returns;
    // What hangs on the object around is not known here.
    return handed.length === 0 ? unknownValue : choose(handed.map((each) => (isSymbolic(each) ? context.operations.substitute(context, each, new Map(), 'everything') : each)));
}
/** Notes what a callback is called with. */
function noteHanded(callback, second) {
    if (Array.isArray(callback.origin) && second)
        callback.origin.push(second);
}

;// CONCATENATED MODULE: ./lib/detect/resolve/library-calls.js
/** Calls on a library's objects: the rules say what each gives, and what is remembered of it. */

















/** Calls a method of a library's object, or the object itself where the name is empty. */
function callLibrary(context, receiver, name, args, site) {
    const language = context.frame?.module.form.language ?? 'python';
    const { rules } = context.project.tables(language);
    if (receiver.type === 'cloudpath' && (name === '__truediv__' || name === 'joinpath')) {
        return { ...receiver, slots: Object.fromEntries(Object.entries(receiver.slots).map(([slot, place]) => [slot, join([place, ...args.map((arg) => arg.value)], true)])) };
    }
    if (receiver.type === callbackType) {
        noteHanded(receiver, args[1]?.value);
        return unknownValue;
    }
    if (receiver.type === textBuilderType)
        return callTextBuilder(receiver, name, args, context.machine);
    // `pattern.sub(by, text)` of Python, `pattern.ReplaceAllString(text, by)` of Go
    if (receiver.type === patternType && (name === 'sub' || name === 'ReplaceAllString')) {
        const [first, second] = args.map((arg) => arg.value);
        const [value, by] = name === 'sub' ? [second, first] : [first, second];
        return args.length === 2 && value && !isSymbolic(value) ? replacedBy(value, literalOf(receiver.slots.source) ?? '(', 'g', by) : unknownValue;
    }
    if (receiver.type === replacerType && name === 'Replace' && args[0]) {
        // What a caller gives is waited for: it is replaced too.
        if (isSymbolic(args[0].value))
            return bounded({ kind: 'term', op: 'call', callee: { kind: 'method', receiver, name }, args, size: 1 + termSize(args[0].value) });
        // One after the other, which is the same where none stands in what another puts there.
        const pairs = Object.values(receiver.slots);
        let value = args[0].value;
        for (let at = 0; at + 1 < pairs.length; at += 2)
            value = callTextMethod(value, 'replaceAll', [{ value: pairs[at] }, { value: pairs[at + 1] }], context.machine);
        return value;
    }
    if (receiver.type === patternType && matching.has(name) && args[0])
        return matchOf(args[0].value, literalOf(receiver.slots.source));
    if (receiver.type === matchType)
        return callMatch(receiver, name, args.map((arg) => arg.value)) ?? unknownValue;
    if (receiver.type === 'java.builder')
        return buildStep(context, receiver, name, args, site);
    // MinIO's `result.get().objectName()`
    if (receiver.type === 'listing.object' && language === 'java')
        return name === 'objectName' ? libraryMember(context, receiver, 'Key') : receiver;
    if ((receiver.type === 'listing' || receiver.type === 'listed') && language === 'java') {
        if (/^(contents|getObjectSummaries|getContents)$/.test(name))
            return listedMember(receiver, 'Contents') ?? unknownValue;
        if (/^(commonPrefixes|getCommonPrefixes)$/.test(name))
            return itemsOf(context, listedMember(receiver, 'CommonPrefixes') ?? unknownValue);
        if (/^(key|getKey)$/.test(name))
            return receiver.slots.key ?? unknownValue;
        const [each] = args;
        // Its pages or objects, one by one.
        if (/^(map|flatMap|forEach|subscribe|thenAccept|thenApply|thenCompose)$/.test(name) && each) {
            const given = context.operations.invoke(context, each.value, [{ value: receiver }], site);
            return given.kind === 'list' || given.kind === 'library' ? given : listOf([], given);
        }
        return receiver;
    }
    if (receiver.type === 'listing' || receiver.type === 'listed') {
        if (name === 'get')
            return libraryElement(context, receiver, literalOf(args[0]?.value) ?? '?');
        if (name === 'search') {
            const under = receiver.slots.prefix ? join([receiver.slots.prefix, unknownValue]) : unknownValue;
            const isKey = /\.Key$|\.Prefix$/.test(literalOf(args[0]?.value) ?? '');
            return listOf([], isKey ? under : { kind: 'library', type: 'listed', slots: { bucket: receiver.slots.bucket ?? unknownValue, key: under } });
        }
        if (name === 'eachPage' || name === 'send')
            handOn(context, 1, receiver, args, site);
        return passThrough.has(name) || name === 'build_full_result' ? receiver : unknownValue;
    }
    const found = rules.find(name === '' ? receiver.type : `${receiver.type}.${name}`);
    if (found) {
        const callee = name === '' ? receiver : { kind: 'method', receiver, name };
        const result = applyRules(context, found, receiver, callee, args, site);
        if (result)
            return result;
    }
    if (passThrough.has(name))
        return receiver;
    if (receiver.type === 'java.client') {
        const note = name === 'endpointOverride' || name === 'withEndpointConfiguration' ? endpointNote(args[0]?.value) : undefined;
        return note ? { ...receiver, note } : receiver;
    }
    return unknownValue;
}
/** One step of a request's builder: `.bucket(b)`, `.withKey(k)`, `.putObjectRequest(r -> …)`. */
function buildStep(context, builder, name, args, site) {
    // `request.key()` asks for it.
    if (args.length === 0)
        return builder.slots[builderSlot(name)] ?? builder;
    let value = args[0]?.value ?? unknownValue;
    if (value.kind === 'function')
        value = context.operations.invoke(context, value, [{ value: { kind: 'library', type: 'java.builder', slots: {} } }], site);
    if (args.length > 1)
        value = listOf(args.map((arg) => (arg.value.kind === 'function' ? context.operations.invoke(context, arg.value, [{ value: { kind: 'library', type: 'java.builder', slots: {} } }], site) : arg.value)));
    return { ...builder, slots: { ...builder.slots, [builderSlot(name)]: value } };
}
/** Applies the rules of a call: remembers it, and gives what it makes. Undefined when no rule holds. */
function applyRules(context, found, receiver, callee, given, site) {
    const args = openedArguments(context, given);
    for (const rule of found) {
        if (!holds(rule, args, context.hands))
            continue;
        let node;
        if (rule.access || rule.at || rule.words !== undefined)
            node = recordCall(context, callee, args, site);
        if (!rule.gives)
            return unknownValue;
        const slots = {};
        const isRequest = rule.on === 'java.client';
        for (const slot of (0,rules_rule/* parsePlaces */.wf)(rule.slots).keys()) {
            const value = locateSlot(rule.slots, slot, isRequest ? asRequest(context, args) : args, receiver, context.hands);
            if (value)
                slots[slot] = value;
        }
        if (rule.gives === 'amplify.folders')
            keepFolders(context, slots);
        if (rule.gives === 'aws3.sent')
            return sendCommand(receiver, slots);
        const note = endpointNote(slots.endpoint) ?? receiver?.note;
        const result = { kind: 'library', type: rule.gives, slots, ...(note ? { note } : {}), ...(node && rule.gives === 'aws3.command' ? { origin: node } : {}) };
        if (rule.hands !== undefined)
            handOn(context, rule.hands, result, args, site);
        return result;
    }
    return undefined;
}
/** Calls the functions among a call's arguments with what the call gives: `s3.listObjects(params, (error, data) => …)`. */
function handOn(context, position, result, args, site) {
    const given = [...Array.from({ length: position }, () => ({ value: unknownValue })), { value: result }];
    for (const { value } of args) {
        if (value.kind !== 'function')
            continue;
        context.operations.invoke(context, value, given, site && { ...site, isInPlace: true });
        bindAround(context, value, given);
    }
}
/** What a function that a library calls puts into names around it is of what the library gives: `keys = append(keys, page.Contents...)`. */
function bindAround(context, callee, args) {
    const scope = callee.scope.form ? callee.scope : undefined;
    if (!scope)
        return;
    const bindings = bindArguments(context, callee, args);
    for (const [name, value] of scope.variables) {
        if (value.kind === 'lazy' || !mentionsOwner(value, callee.form))
            continue;
        scope.variables.set(name, substitute(context, value, bindings, 'parameters'));
    }
}
/** `Amplify.configure({ Storage: { customPrefix: { public: 'all/' } } })`; what a function resolves is not known. */
function keepFolders(context, { resolver, ...folders }) {
    for (const [level, folder] of Object.entries(folders))
        context.folders.set(level, folder);
    if (resolver)
        for (const level of ['public', 'protected', 'private'])
            context.folders.set(level, unknownValue);
}
/** `client.send(command)`: what the command does, it does at the client's endpoint. */
function sendCommand(receiver, slots) {
    const { command } = slots;
    const client = slots.client?.kind === 'library' ? slots.client : receiver;
    if (command?.kind !== 'library')
        return unknownValue;
    if (client?.note && command.origin)
        command.origin.note = client.note;
    if (command.type === 'aws3.listing')
        return { kind: 'library', type: 'listing', slots: command.slots };
    return unknownValue;
}

;// CONCATENATED MODULE: ./lib/detect/resolve/options.js





/** What a field's value is a call of that waits for the options: what it was, its name, and they. */
const optionPath = '[options]';
/**
 * Runs a loop that does nothing but apply options to an object.
 * @returns false where the loop is none
 */
function applyOptions(context, { bindings, body }, scope) {
    const [binding, ...others] = bindings;
    if (!binding || others.length > 0 || context.frame?.module.form.language !== 'go')
        return false;
    const { target } = binding;
    const option = target.kind === 'parts' && target.parts.length === 2 ? target.parts[1]?.target : undefined;
    const name = option?.kind === 'name' ? options_objectOf(body, option.name) : undefined;
    const object = name === undefined ? undefined : scope.variables.get(name);
    if (name === undefined || object?.kind !== 'instance')
        return false;
    const given = context.operations.evaluate(context, binding.iterable, scope);
    const options = given.kind === 'list' && given.whole ? given.whole : given;
    const fields = new Map(object.fields);
    const set = [...fieldsSet(context, object)];
    for (const field of set)
        fields.set(field, afterOptions(context, [object.fields.get(field) ?? nothingValue, value_text(field), options].map((value) => ({ value }))));
    scope.variables.set(name, { ...object, fields, set: new Set([...(object.set ?? []), ...set]) });
    return true;
}
/** The name of the object that every option is called with; undefined where the loop does anything else. */
function options_objectOf(body, option) {
    let object;
    for (const statement of body) {
        const value = statement.kind === 'expression' || statement.kind === 'assign' ? calledIn(statement.value) : undefined;
        if (value?.kind === 'call' && value.callee.kind === 'name' && value.callee.name === option && value.args.length === 1 && value.args[0]?.value.kind === 'name')
            object = value.args[0].value.name;
        // `if err := option(store); err != nil { return nil, err }`
        else if (!(statement.kind === 'expression' && statement.value.kind === 'other') && !(statement.kind === 'branch' && statement.bodies.every((each) => each.every(({ kind }) => kind === 'return' || kind === 'stop'))))
            return undefined;
    }
    return object;
}
function calledIn(value) {
    return value.kind === 'call' && value.callee.kind === 'name' && value.callee.name === '__results__' ? (value.args[0]?.value ?? value) : value;
}
const options_known = new WeakMap();
/** The fields that functions of the object's package give values, which are handed one. */
function fieldsSet(context, { class: { form, scope } }) {
    const before = options_known.get(form);
    if (before)
        return before;
    const found = new Set();
    for (const { module } of context.modules.get(scope.module)?.frames ?? []) {
        (0,walk/* eachNode */.u)(module.form.body, ({ kind, function: each }) => {
            if (kind === 'function' && each?.name === '' && each.parameters[0]?.type === form.name)
                for (const { field } of settingsIn(each))
                    found.add(field);
        });
    }
    options_known.set(form, found);
    return found;
}
/** What a function gives the fields of what it is handed first. */
function settingsIn({ parameters, body }) {
    const name = parameters[0]?.name;
    const found = [];
    (0,walk/* eachNode */.u)(body, (node) => {
        const { kind, target, value } = node;
        if (value && (kind === 'assign' || kind === 'append') && target?.kind === 'member' && target.object.kind === 'name' && target.object.name === name)
            found.push({ field: target.name, value: kind === 'append' ? { kind: 'other', parts: [] } : value, isSure: body.includes(node) });
    });
    return found;
}
/** What a field holds after options were applied; it waits for them where they are not known. */
function afterOptions(context, args) {
    const [own = unknownValue, field = unknownValue, options = unknownValue] = args.map(({ value }) => value);
    if (options.kind === 'term')
        return bounded({ kind: 'term', op: 'call', callee: { kind: 'external', path: optionPath }, args, size: 1 + args.reduce((sum, { value }) => sum + termSize(value), 0) });
    const name = literalOf(field);
    let held = own.kind === 'nothing' ? unknownValue : own;
    if (options.kind !== 'list' || options.each || name === undefined)
        return choose([held, unknownValue]);
    for (const option of options.items)
        held = option.kind === 'function' ? afterOption(context, option, name, held) : choose([held, unknownValue]);
    return held;
}
function afterOption(context, option, field, before) {
    const settings = settingsIn(option.form).filter((each) => each.field === field);
    const [only, ...others] = settings;
    // What hands the object on may set anything.
    if (!only)
        return handsOn(option.form) ? choose([before, unknownValue]) : before;
    const given = others.length === 0 ? settingOf(context, option, only.value) : unknownValue;
    return only.isSure ? given : choose([before, given]);
}
function handsOn({ parameters, body }) {
    const name = parameters[0]?.name;
    let isHanded = false;
    (0,walk/* eachNode */.u)(body, ({ kind, args }) => {
        if (kind === 'call' && args?.some(({ value }) => value.kind === 'name' && value.name === name))
            isHanded = true;
    });
    return isHanded;
}
/** What an option gives a field, with what its maker was given. */
function settingOf(context, { form, scope: around, closed }, value) {
    const scope = { variables: new Map(), parent: around, module: around.module, form };
    for (const parameter of form.parameters)
        if (parameter.target.kind === 'name')
            scope.variables.set(parameter.target.name, parameterTerm(context, form, parameter, around));
    const { frame } = context;
    const module = context.modules.get(around.module);
    // Worked out for its value alone.
    if (frame && module)
        context.frame = { ...frame, module, effects: [], nested: [], isRehearsal: true };
    const given = context.operations.evaluate(context, value, scope);
    context.frame = frame;
    const unknowns = new Map(form.parameters.map(({ name }, index) => [name ?? `#${index}`, unknownValue]));
    return substitute(context, given, new Map([...(closed ?? []), [form, unknowns]]), 'parameters');
}

;// CONCATENATED MODULE: ./lib/detect/resolve/partial.js
/** The names in the function made here: no code has them. */
const calleeName = '(callee)';
const restNames = { list: '(args)', dict: '(kwargs)' };
/** A function that calls another with these arguments and then with its own. */
function partialOf(context, callee, given, site) {
    const module = context.frame?.module.path;
    if (module === undefined)
        return undefined;
    const variables = new Map([[calleeName, callee]]);
    const args = given.map((arg, index) => {
        variables.set(`(${index})`, arg.value);
        return { value: { kind: 'name', name: `(${index})` }, ...(arg.name === undefined ? {} : { name: arg.name }), ...(arg.spread ? { spread: arg.spread } : {}) };
    });
    const line = site?.line ?? 0;
    const rest = ['list', 'dict'].map((spread) => ({ value: { kind: 'name', name: restNames[spread] }, spread }));
    const form = {
        name: '',
        parameters: ['list', 'dict'].map((each) => ({ name: restNames[each], target: { kind: 'name', name: restNames[each] }, rest: each })),
        body: [{ kind: 'return', value: { kind: 'call', callee: { kind: 'name', name: calleeName }, args: [...args, ...rest], line } }],
        line,
    };
    return { kind: 'function', form, scope: { variables, parent: undefined, module } };
}

;// CONCATENATED MODULE: ./lib/detect/resolve/calls.js
/** Calls: what is called decides whether it is a function of the repo, a built-in, a library's or unknown. */





























/** How many objects a method is called on at one place, how many texts, and how many functions may be meant by one call. */
const maximumReceivers = 10;
const maximumTexts = 200;
const maximumCallees = 8;
/** What a call gives for each of several; beyond the first few it is unknown what the rest give. */
function ofEach({ id, options }, maximum, give) {
    const given = options.slice(0, maximum).map(give);
    // Each text goes on varying together with what it was asked of.
    if (given.length === options.length && given.every((each) => each.kind === 'text'))
        return given.some((each) => identity(each) !== identity(given[0])) ? { kind: 'choice', id, options: given } : given[0];
    return mergeValues(options.length > maximum ? [...given, unknownValue] : given);
}
/** Java's paths are texts, asked for their parts by methods. An enum's constant is one too, and may have such a method for itself. */
function partOfPath(value, method) {
    if (method === 'getFileName')
        return mergeValues([lastSegment(value), value]);
    return method === 'getParent' ? mergeValues([parentPath(value), value]) : undefined;
}
/** Whether a value is a text or a method of one: what it gives costs little. */
function isOfText(value) {
    return value.kind === 'text' || (value.kind === 'method' && value.receiver.kind === 'text');
}
/** The fields: by name, or in a dict. */
function givenAnew(args) {
    return args.flatMap((arg) => (arg.name === 'update' && arg.value.kind === 'dict' && !arg.value.rest ? [...arg.value.entries].map(([name, value]) => ({ name, value })) : [arg]));
}
/** Calls a value with values. */
function invoke(context, callee, args, site, isConstruction = false) {
    if (context.nesting > maximumNested || !spend(context, 2))
        return unknownValue;
    context.nesting += 1;
    const result = invokeValue(context, callee, args, site, isConstruction);
    context.nesting -= 1;
    return result;
}
function invokeValue(context, callee, args, site, isConstruction) {
    switch (callee.kind) {
        case 'choice': {
            const given = ofEach(callee, callee.options.every(isOfText) ? maximumTexts : maximumCallees, (each) => invoke(context, each, args, site, isConstruction));
            const stand = given.kind === 'choice' && given.options.every((each) => each.kind === 'text') ? standInMethod(callee) : undefined;
            // Which of the texts it is, is known where a caller gives the object.
            const waiting = stand && termCall(stand, args);
            return waiting?.kind === 'term' ? waiting : given;
        }
        case 'function':
            return callFunction(context, callee, args, site);
        case 'class':
            return construct(context, callee, args, site);
        case 'method':
            return callMethod(context, callee, args, site);
        case 'external':
            return callExternal(context, callee.path, args, site, isConstruction);
        case 'library':
            return callLibrary(context, callee, '', args, site);
        case 'term': {
            const followed = followCallee(context, callee, args, site);
            if (followed)
                return invoke(context, followed, args, site, isConstruction);
            if (callee.op === 'member') {
                const called = calledBack(context, { kind: 'method', receiver: callee.object, name: callee.name }, args, site);
                if (called)
                    return called;
                // An executor, or what runs tasks, that a caller gives.
                callSubmitted(context, callee.name, args, site);
            }
            recordCall(context, callee, args, site);
            if (callee.op === 'member')
                return termCall({ kind: 'method', receiver: callee.object, name: callee.name }, args);
            return termCall(callee, args);
        }
        default:
            // An accessor was followed already: `object.key()` is its text.
            if (args.length === 0 && (callee.kind === 'text' || (callee.kind === 'instance' && callee.constant !== undefined)))
                return callee;
            if (callee.kind === 'instance') {
                const own = instanceMember(context, callee, '__call__');
                if (own.kind === 'function')
                    return callFunction(context, own, args, site);
            }
            if (site && isCut(callee))
                context.cutOff.add(callee.cutIn ?? '');
            return isCut(callee) ? callee : unknownValue;
    }
}
function callMethod(context, callee, args, site) {
    const { receiver, name } = callee;
    if (isCut(receiver)) {
        // What it was may reach an object.
        const { rules, guess } = context.project.tables(site?.language ?? 'python');
        if (site && args.length > 0 && (rules.find(`*.${name}`) ?? rules.find(`${guess}.${name}`)))
            context.cutOff.add(receiver.cutIn ?? '');
        return receiver;
    }
    const [handed] = args;
    const called = callJava(context, callee, args, site) ?? calledBack(context, callee, args, site);
    if (called)
        return called;
    if (name === '??')
        return calls_orElse(receiver, args);
    if (receiver.kind === 'instance' && args.length > 0 && copying.has(name))
        return remade(receiver, givenAnew(args), context.machine);
    if (receiver.kind !== 'choice' && receiver.kind !== 'class' && receiver.kind !== 'function' && writesDate(name, context.frame?.module.form.language))
        return writtenDate(name, args);
    if (name === otherwiseName)
        return mapChoice(receiver, (each) => valueOr(each, args[0]?.value ?? nothingValue));
    switch (receiver.kind) {
        case 'choice':
            return ofEach(receiver, receiver.options.every(isOfText) ? maximumTexts : maximumReceivers, (each) => invoke(context, memberOf(context, each, name), args, site));
        case 'text': {
            const part = args.length === 0 && context.frame?.module.form.language === 'java' ? uriPart(receiver, name) : undefined;
            if (part)
                return part;
            const ofPath = args.length === 0 && context.frame?.module.form.language === 'java' ? partOfPath(receiver, name) : undefined;
            if (ofPath)
                return isSymbolic(receiver) ? termCall(callee, args) : ofPath;
            if (name === 'split' && context.frame?.module.form.language === 'java' && !isSymbolic(receiver))
                return splitByPattern(receiver, args);
            // Python keeps what is behind the last cut, others do not: https://docs.python.org/3/library/stdtypes.html#str.split
            const method = name === 'split' && args.length > 1 && context.frame?.module.form.language === 'python' ? 'splitMost' : name;
            const result = callTextMethod(receiver, method, writtenArguments(context, method, args), context.machine);
            if ((result.kind === 'unknown' && isTextMethod(name)) || waitsForHoles(receiver, name, result))
                return deferredCall(callee, args);
            return result;
        }
        case 'dict':
            if (name === 'forEach' && args[0]?.value.kind === 'function') {
                // Java's maps give key and value, JavaScript's the value first.
                const entry = itemsOf(context, entriesOf(receiver));
                const [key, value] = [0, 1].map((at) => ({ value: elementAt(context, entry, value_text(String(at))) }));
                if (key && value)
                    invoke(context, args[0].value, context.frame?.module.form.language === 'java' ? [key, value] : [value, key], site);
                return unknownValue;
            }
            // `(&s3.PutObjectInput{}).SetBucket(bucket).SetKey(key)`
            if (args.length === 1 && args[0] && /^Set[A-Z]/.test(name) && context.frame?.module.form.language === 'go')
                return { ...receiver, entries: new Map(receiver.entries).set(name.slice(3), args[0].value) };
            // Whether there is an entry by the name is known once that is.
            if (args.length > 1 && (name === 'get' || name === 'getOrDefault' || name === 'pop') && args[0] && isSymbolic(args[0].value) && !isDispatch(context, receiver))
                return termCall(callee, args);
            return callDictMethod(receiver, name, args, context.machine);
        case 'list':
            // What is taken as `...parts` is known once a caller gives it.
            if (receiver.whole?.kind === 'term' && handed?.value.kind === 'function' && (name === 'map' || name === 'filter'))
                return invoke(context, { kind: 'method', receiver: receiver.whole, name }, args, site);
            if (name === 'join' && receiver.items.some((item) => item.kind === 'term' && isOptional(item)))
                return termCall(callee, args);
            if (name === 'join' && receiver.whole?.kind === 'term')
                return termCall({ kind: 'method', receiver: receiver.whole, name }, args);
            return callListMethod(receiver, name, args, context.machine);
        case 'library':
            if (receiver.type === javaFileType)
                return isSymbolic(receiver) ? termCall(callee, args) : callJavaFile(receiver.slots.text ?? unknownValue, name);
            return callLibrary(context, receiver, name, args, site);
        case 'function':
            if (name === 'call')
                return invoke(context, receiver, args.slice(1), site);
            if (name === 'apply')
                return invoke(context, receiver, args.slice(1, 2).map(({ value }) => ({ value, spread: 'list' })), site);
            if (name === 'bind')
                return args.length < 2 ? receiver : { ...receiver, given: [...(receiver.given ?? []), ...args.slice(1)] };
            // Task decorators: `f.delay(x)`, `f.s(x)`, `f.remote(x)`.
            if (['delay', 'apply_async', 's', 'si', 'remote', 'spawn', 'expand', 'partial', 'submit', 'override', 'options', 'with_options'].includes(name)) {
                if (name === 'override' || name === 'options' || name === 'with_options')
                    return receiver;
                return invoke(context, receiver, args, site);
            }
            return unknownValue;
        case 'method':
            if (name === 'bind')
                return args.length < 2 ? receiver : unknownValue;
            return invoke(context, receiver, name === 'call' ? args.slice(1) : args.slice(1, 2).map(({ value }) => ({ value, spread: 'list' })), site);
        case 'class':
            // `Kind.values()`: every constant of an enum.
            if (name === 'values' && args.length === 0)
                return listOf([], itemsOf(context, receiver));
            if (name === 'valueOf' && args.length === 1)
                return literalOf(args[0]?.value) === undefined ? itemsOf(context, receiver) : elementAt(context, receiver, args[0]?.value ?? unknownValue);
            recordCall(context, callee, args, site);
            return guessClient(context, callee, args);
        case 'term': {
            if (!isTextMethod(name))
                recordCall(context, callee, args, site);
            return guessListing(context, callee, args) ?? termCall(callee, args);
        }
        default:
            if (name === 'join' && args[0]?.value.kind === 'list')
                return deferredCall(callee, args);
            callSubmitted(context, name, args, site);
            recordCall(context, callee, args, site);
            if (passThrough.has(name))
                return receiver;
            return guessListing(context, callee, args) ?? guessClient(context, callee, args);
    }
}
/** What functions are asked for beside being called. */
const composing = new Set(['andThen', 'compose', 'negate', 'and', 'or', 'bind', 'call', 'toString', 'hashCode', 'equals', 'getClass']);
/** Java's functions, streams, and what may be there or not. */
function callJava(context, { receiver, name }, args, site) {
    if (context.frame?.module.form.language !== 'java')
        return undefined;
    const values = args.map((arg) => arg.value);
    const hands = javaHands(context.machine);
    switch (receiver.kind) {
        case 'function':
            // An interface of the repo has one method, by any name, that a function stands for.
            return functionalMethods.has(name) || (!composing.has(name) && args.length === receiver.form.parameters.length - (receiver.given?.length ?? 0)) ? invoke(context, receiver, args, site) : undefined;
        case 'list':
            return callStream(receiver, name, values, hands);
        case 'library':
            if (receiver.type === joinerType)
                return callJoiner(receiver, name, values, hands);
            if (receiver.type === substitutorType)
                return name === 'replace' ? text_templates_substituted(values[0] ?? unknownValue, receiver) : undefined;
            if (receiver.type === addressBuilderType)
                return callAddressBuilder(receiver, name, values);
            if (receiver.type === addressType)
                return receiver.slots[/^(get)?[bB]ucket$/.test(name) ? 'bucket' : /^(get)?[kK]ey$/.test(name) ? 'key' : ''] ?? unknownValue;
            return undefined;
        case 'instance':
            if (receiver.constant !== undefined && args.length === 0 && (name === 'name' || name === 'toString'))
                return value_text(receiver.constant);
            return callOptional(receiver, name, values, hands);
        case 'text':
        case 'nothing':
            return callOptional(receiver, name, values, hands);
        default:
            return undefined;
    }
}
/** Methods that call a function with each item of what they are called on. */
const eachMethods = new Set(['map', 'flatMap', 'forEach', 'filter', 'reduce', 'find']);
/** Calls the function that a method is handed, where it is not known yet what it is called on: each item of a list, or what a promise comes to. */
function calledBack(context, { receiver, name }, args, site) {
    const [handed] = args;
    if (handed?.value.kind !== 'function')
        return undefined;
    // https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise/then
    if (name === 'then' && receiver.kind !== 'instance' && receiver.kind !== 'class' && receiver.kind !== 'function') {
        return invoke(context, handed.value, [{ value: receiver.kind === 'method' || receiver.kind === 'external' ? unknownValue : receiver }], site && { ...site, isInPlace: true });
    }
    const isOpen = receiver.kind === 'term' || receiver.kind === 'unknown' || receiver.kind === 'nothing' || receiver.kind === 'external' || receiver.kind === 'method';
    const given = isOpen && eachMethods.has(name) ? callListMethod(listOf([], receiver.kind === 'term' ? itemsOf(context, receiver) : unknownValue), name, args, context.machine) : undefined;
    // What is made of each text that a caller gives is known, in its order, once that is.
    const isListed = given?.kind === 'list' && (given.each?.kind === 'text' || given.each?.kind === 'term') && receiver.kind === 'term' && (isSpread(receiver) || isTakenWhole(receiver) || calls_isFull(receiver));
    return isListed && (name === 'map' || name === 'filter') ? termCall({ kind: 'method', receiver, name }, args) : given;
}
/** Whether a value is what is there of a list's items, which is not known yet. */
function calls_isFull(value) {
    return value.kind === 'term' && value.op === 'call' && value.callee.kind === 'method' && value.callee.name === 'filter' && value.callee.receiver.kind === 'list';
}
function callExternal(context, path, args, site, isConstruction) {
    if (path === spreadPath)
        return spreadList(args, context.machine);
    const settled = decisions_settle(path, args);
    if (settled)
        return settled;
    if (path === 'functools.partial' && args[0]?.value.kind === 'function')
        return { ...args[0].value, given: [...(args[0].value.given ?? []), ...args.slice(1)] };
    if (path === overlayPath)
        return laidOver(args);
    if (path === optionPath)
        return afterOptions(context, args);
    if (path === 'functools.partial' && args[0])
        return partialOf(context, args[0].value, args.slice(1), site) ?? unknownValue;
    const builtIn = findBuiltIn(path, context.frame?.module.form.language);
    if (builtIn) {
        if (path === 'getattr')
            return unknownValue;
        const result = builtIn(writtenArguments(context, path, args), context.machine);
        return result.kind === 'unknown' && !result.note ? deferredCall({ kind: 'external', path }, args) : result;
    }
    if (path === 'getattr')
        return memberOf(context, args[0]?.value ?? unknownValue, literalOf(args[1]?.value) ?? '?');
    const language = context.frame?.module.form.language ?? 'python';
    if (writesDate(lastName(path), language))
        return writtenDate(lastName(path), args);
    const { rules, types, guess } = context.project.tables(language);
    const found = rules.find(path);
    if (found) {
        const result = applyRules(context, found, undefined, { kind: 'external', path }, fieldForFiles(context, path, args), site);
        if (result)
            return result;
    }
    // `x.to_parquet('s3://…')` of anything; a client somebody else's package made.
    const name = lastName(path);
    if (language === 'java' && /^[a-z]\w*\.[\w.]*[A-Z]/.test(path)) {
        // A class by its whole name: rules know it by its own.
        const own = path.replace(/^(?:[a-z]\w*\.)+(?=[A-Z])/, '');
        if (rules.find(own) || findBuiltIn(own, language))
            return callExternal(context, own, args, site, isConstruction);
    }
    // `String::toUpperCase` is handed what it is a method of.
    const [of] = args;
    if (language === 'java' && of && (of.value.kind === 'text' || (of.value.kind === 'choice' && of.value.options.every(isOfText))) && /^[A-Z]\w*\.\w+$/.test(path) && isTextMethod(name))
        return mapChoice(of.value, (each) => callTextMethod(each, name, args.slice(1), context.machine));
    // `S3Object::key` is handed what it is asked of.
    const [object] = args;
    if (language === 'java' && object?.value.kind === 'library' && /^(listed|listing|boto3\.object|s3\.address)$/.test(object.value.type) && /^[A-Z]\w*\.\w+$/.test(path))
        return invoke(context, memberOf(context, object.value, name), args.slice(1), site);
    if (path.includes('.'))
        callSubmitted(context, name, args, site);
    const isOfAny = rules.find(`*.${name}`) !== undefined;
    if (isOfAny || (guess && rules.find(`${guess}.${name}`) && !foreign.test(path)))
        recordCall(context, { kind: 'method', receiver: { kind: 'external', path: path.slice(0, -name.length - 1) }, name }, args, site);
    if (args[0] && !isOfAny && startsAsS3Uri(args[0].value)) {
        // A library that is handed an S3 URI to open: by its name, or because it makes something of it.
        const access = isConstruction ? (/(Error|Exception|Event|Request|Response|URL|Url|URI)$/.test(name) ? undefined : 'open') : openerOf(name);
        if (access)
            recordCall(context, { kind: 'method', receiver: { kind: 'external', path }, name: access === 'save' ? '(save)' : '(open)' }, args, site);
    }
    const type = isConstruction || /^[A-Z]/.test(name) ? types[name] : undefined;
    if (type)
        return { kind: 'library', type, slots: {} };
    if (passThrough.has(name) && path.includes('.'))
        return { kind: 'external', path: path.slice(0, -name.length - 1) };
    return path.length > 120 ? unknownValue : { kind: 'external', path: `${path}()` };
}
/** A paginator or waiter of an unknown client is S3's if it is asked for by the name of one of S3's calls. */
function guessClient(context, callee, args) {
    const { rules, guess } = context.project.tables(context.frame?.module.form.language ?? 'python');
    const rule = guess ? rules.find(`${guess}.${callee.name}`)?.find((each) => each.gives !== undefined && !each.access) : undefined;
    if (!rule?.gives)
        return unknownValue;
    const method = locateSlot(rule.slots, 'method', args, undefined, context.hands);
    const isKnown = rule.only ? holds(rule, args, context.hands) : rules.find(`${guess}.${literalOf(method) ?? '?'}`) !== undefined;
    return isKnown ? { kind: 'library', type: rule.gives, slots: method ? { method } : {} } : unknownValue;
}
/** A client that was handed over may be anybody's, but `list_objects_v2(Bucket=…)` of it gives keys under the prefix. */
function guessListing(context, callee, args) {
    const { rules, guess } = context.project.tables(context.frame?.module.form.language ?? 'python');
    const rule = guess ? rules.find(`${guess}.${callee.name}`)?.find((each) => each.access === 'L' && each.gives === 'listing') : undefined;
    if (!rule)
        return undefined;
    const isNamed = args.some((arg) => arg.name === 'Bucket' || (arg.name === undefined && arg.value.kind === 'dict' && arg.value.entries.has('Bucket')));
    if (!isNamed)
        return undefined;
    const slots = {};
    for (const slot of (0,rules_rule/* parsePlaces */.wf)(rule.slots).keys()) {
        const value = locateSlot(rule.slots, slot, args, undefined, context.hands);
        if (value)
            slots[slot] = value;
    }
    return { kind: 'library', type: 'listing', slots };
}
/** `a or b`, `a ?? b`, once more is known of `a`. */
function calls_orElse(first, args) {
    if (first.kind === 'term')
        return termCall({ kind: 'method', receiver: first, name: '??' }, args);
    return withFallback(first, args.map((arg) => arg.value));
}
/** Executors: the callable is called with what follows it. */
function callSubmitted(context, name, args, site) {
    const how = submittedCallable(name);
    if (!how)
        return;
    if (how === 'listed') {
        const tasks = itemsOf(context, args[0]?.value ?? unknownValue);
        for (const each of tasks.kind === 'choice' ? tasks.options : [tasks])
            if (each.kind === 'function')
                invoke(context, each, [], site);
        return;
    }
    const at = how === 'second' ? 1 : 0;
    const callee = args[at]?.value;
    if (callee?.kind !== 'function' && callee?.kind !== 'method')
        return;
    const rest = args.slice(at + 1);
    // `files.map((file) => …)`: the items are the receiver's, of which nothing is known.
    const items = rest.length === 0 ? [{ value: unknownValue, spread: 'list' }] : rest.map((arg) => ({ value: itemsOf(context, arg.value) }));
    invoke(context, callee, how === 'items' ? items : rest, site);
}
function termCall(callee, args) {
    const base = callee.kind === 'method' ? callee.receiver : callee;
    const sizeOf = (given) => termSize(base) + 1 + given.reduce((sum, arg) => sum + termSize(arg.value), 0);
    let kept = args;
    for (;;) {
        const term = bounded({ kind: 'term', op: 'call', callee, args: kept, size: sizeOf(kept) });
        if (term.kind === 'term')
            return term;
        // What nests most is left out first: the others may say enough.
        const largest = kept.reduce((most, arg, index) => (termSize(arg.value) > termSize(kept[most]?.value ?? unknownValue) ? index : most), 0);
        if (termSize(kept[largest]?.value ?? unknownValue) === 0)
            return unknownValue;
        kept = kept.map((arg, index) => (index === largest ? { ...arg, value: unknownValue } : arg));
    }
}
/** A call that cannot be worked out until a caller is known, if it hangs on one. */
function deferredCall(callee, args) {
    return args.some((arg) => isSymbolic(arg.value)) || isSymbolic(callee) ? termCall(callee, args) : unknownValue;
}

;// CONCATENATED MODULE: ./lib/detect/resolve/filled.js



/**
 * Forgets what a variable holds that a library was handed to fill in. A function of the repo is followed instead.
 * @param isAddressed whether its address was handed over: a text or a number may be another then, too
 */
function fillIn(context, callee, target, isAddressed, scope) {
    const called = context.operations.evaluate(context, callee, scope);
    if (called.kind === 'function' || called.kind === 'class')
        return;
    const before = context.operations.evaluate(context, target, scope);
    const after = mapChoice(before, (each) => filled(context, each, isAddressed));
    if (after !== before)
        replaceValue(context, target, after, scope);
}
function filled(context, value, isAddressed) {
    if (value.kind === 'instance' && value.fields.size > 0) {
        // Who is handed one later knows the type alone.
        for (const name of value.fields.keys())
            setField(context, value.class, name, unknownValue);
        return { ...value, fields: new Map([...value.fields.keys()].map((name) => [name, unknownValue])) };
    }
    return isAddressed && (value.kind === 'text' || value.kind === 'dict' || value.kind === 'list') ? unknownValue : value;
}

;// CONCATENATED MODULE: ./lib/detect/resolve/names.js
/** A name used as a value: a variable, in Java a member of the class around it, or something from outside. */









/** The value of a name; one that nothing defines is from outside. */
function evaluateName(context, name, scope, isCall = false) {
    const isJava = context.frame?.module.form.language === 'java';
    const value = lookup(name, scope);
    // A variable of Java has no name of its own among methods: https://docs.oracle.com/javase/specs/jls/se21/html/jls-6.html#jls-6.5
    const isHidden = isJava && value !== undefined && value.kind !== 'class' && (isCall ? value !== lookup(name, outermost(scope)) : isOfClassAround(name, scope));
    if (value && !isHidden)
        return asHeld(asSeen(context, name, value, scope), scope);
    if (name === 'undefined')
        return nothingValue;
    const around = name === 'this' && context.frame?.module.form.language === 'javascript' ? receiverOf(scope) : undefined;
    if (around)
        return around;
    if (isJava)
        return asHeld(evaluateJavaName(context, name, scope, isCall), scope);
    return { kind: 'external', path: name };
}
/** A name's value as the scope sees it: functions may read what others of the file change. */
function asSeen(context, name, value, scope) {
    if (!scope.form || scope.variables.has(name))
        return value;
    const outer = outerOf(scope, name);
    const state = outer && context.modules.get(scope.module);
    return state && value.kind !== 'term' ? heldByName(context, state, name, outer) : value;
}
/** Whether a name is found in the body of a class around the function: what it holds, the constructor may have said. */
function isOfClassAround(name, scope) {
    const found = scopeOf(name, scope);
    return found !== undefined && found.ownerClass !== undefined && found.form === undefined && found !== scope;
}
/** The scope of the file itself. */
function outermost(scope) {
    let at = scope;
    while (at.parent)
        at = at.parent;
    return at;
}
/** The classes around a scope, the nearest first. */
function names_ownersOf(scope) {
    const owners = [];
    for (let at = scope; at; at = at.parent)
        if (at.ownerClass && !owners.some(({ form }) => form === at?.ownerClass?.form))
            owners.push(at.ownerClass);
    return owners;
}
function heldByAttribute(context, info, name) {
    const value = info.attributes.get(name);
    return value && heldByField(context, info, name, value);
}
/** Whether a scope is a function's, and not the body of a class alone. */
function isInFunction(scope) {
    for (let at = scope; at; at = at.parent) {
        if (at.form)
            return true;
        if (at.ownerClass)
            return false;
    }
    return false;
}
/** Java: a bare name may be a member of a class around, the nearest first, or a class of the same package. */
function evaluateJavaName(context, name, scope, isCall) {
    const receiver = receiverOf(scope);
    if (name === 'this' && receiver)
        return receiver;
    const copy = isCall ? undefined : lookup(fieldName(name), scope);
    if (copy)
        return copy;
    for (const owner of names_ownersOf(scope)) {
        const member = memberAround(context, owner, name, isCall, isInFunction(scope));
        if (member)
            return member;
    }
    if (/^[A-Z]/.test(name)) {
        const path = context.project.resolveImport(scope.module, 'java', `.${name}`);
        const found = path && path !== scope.module ? exportedValue(context, path, name) : undefined;
        if (found)
            return found;
    }
    // By `import java.io.*`.
    const imported = wildcardValue(context, scope.module, name);
    if (imported)
        return imported;
    // A method that the class leaves to those built on it, or has from its base.
    if (isCall && receiver?.kind === 'term' && !/^[A-Z]/.test(name))
        return { kind: 'term', op: 'member', object: receiver, name };
    return { kind: 'external', path: name === 'File' ? 'java.io.File' : name };
}
/** What a bare name is as a member of a class around it. */
function memberAround(context, owner, name, isCall, isInMethod) {
    // An initialiser has methods to call; what it is given is the class itself.
    if (!isInMethod) {
        if (!isCall)
            return climb(context, owner, (info) => info.attributes.get(name));
        const method = climb(context, owner, (info) => info.methods.get(name));
        return method && { ...method, receiver: owner };
    }
    const receiver = { kind: 'term', op: 'receiver', owner };
    const has = climb(context, owner, (info) => (info.methods.has(name) || info.fields.has(name) || info.attributes.has(name) ? true : undefined));
    if (!has)
        return undefined;
    ensureConstructed(context, owner);
    const attribute = isCall ? undefined : climb(context, owner, (info) => (info.fields.has(name) ? undefined : heldByAttribute(context, info, name)));
    // What a record is made with, or an object is given by its setters, is the object's.
    const isOfObject = attribute?.kind === 'choice' && climb(context, owner, (info) => (info.attributes.has(name) ? isBare(info.value, name) : undefined)) === true;
    if (attribute && attribute.kind !== 'unknown' && !isOfObject && !isSetBelow(context, owner, name))
        return attribute.kind === 'text' && readsEnvironment(context, owner) ? environmentValue(true) : attribute;
    // A field is none of the methods by its name either.
    const method = isCall ? climb(context, owner, (info) => (info.fields.has(name) ? info.methods.get(name) : undefined)) : undefined;
    return method ? { ...method, receiver } : receiverMember(context, receiver, name);
}

;// CONCATENATED MODULE: ./lib/detect/resolve/setters.js




const setters_known = new WeakMap();
/** What a method sets; undefined for one that does anything else. */
function setterOf(context, callee) {
    const before = setters_known.get(callee.form);
    if (before)
        return before === 'none' ? undefined : before;
    const found = readSetter(context, callee);
    setters_known.set(callee.form, found ?? 'none');
    return found;
}
function readSetter(context, { form, owner }) {
    if (!owner || form.isStatic || form.isProperty || form.body.length === 0 || form.body.length > maximumStatements)
        return undefined;
    const isOwn = (name) => climb(context, owner, (info) => (info.attributes.has(name) || info.fields.has(name) ? true : undefined)) ?? false;
    const isParameter = (name) => form.parameters.some((parameter) => parameter.name === name);
    const fieldOf = (target) => {
        if (target.kind === 'member')
            return isSelf(target.object, form) ? target.name : undefined;
        // Java's bare names.
        return target.kind === 'name' && owner.scope.module.endsWith('.java') && !isParameter(target.name) && isOwn(target.name) ? target.name : undefined;
    };
    const fields = [];
    let isChained = false;
    for (const statement of form.body) {
        if (statement.kind === 'return')
            isChained = isSelf(statement.value, form);
        const name = statement.kind === 'assign' && statement.declares !== true ? fieldOf(statement.target) : undefined;
        if (statement.kind === 'assign' && name !== undefined)
            fields.push({ name, value: statement.value });
        else if (!isHarmless(statement, isChained))
            return undefined;
    }
    return fields.length === 0 ? undefined : { fields, isChained };
}
const maximumStatements = 8;
/** A statement that leaves the fields as they are: what the setter gives back, a check of what it is given. */
function isHarmless(statement, isChained) {
    if (statement.kind === 'return')
        return isChained || statement.value.kind === 'nothing';
    return statement.kind === 'expression' && statement.value.kind === 'call' && statement.value.callee.kind === 'member' && /^(requireNonNull|checkNotNull|notNull|debug|info)$/.test(statement.value.callee.name);
}
function isSelf(value, { receiver }) {
    return value.kind === 'name' && value.name === (receiver ?? 'this');
}
/**
 * The object after a setter of it was called; undefined where the call is no setter's.
 * @param callee with the object as its receiver
 */
function afterSetter(context, callee, args) {
    if (callee.kind !== 'function' || callee.receiver?.kind !== 'instance' || callee.receiver.isAny || callee.receiver.isBehind || callee.given)
        return undefined;
    const setter = setterOf(context, callee);
    const { receiver } = callee;
    if (!setter || !callee.owner)
        return undefined;
    const scope = { variables: new Map(), parent: callee.scope, module: callee.scope.module, form: callee.form, ownerClass: callee.owner };
    if (callee.form.receiver)
        scope.variables.set(callee.form.receiver, { kind: 'term', op: 'receiver', owner: callee.owner });
    for (const parameter of callee.form.parameters)
        if (parameter.target.kind === 'name')
            scope.variables.set(parameter.target.name, parameterTerm(context, callee.form, parameter, callee.scope));
    const bindings = new Map([...receiver.bindings, ...withReceiver(bindArguments(context, callee, args), callee.owner, receiver)]);
    const { frame } = context;
    const module = context.modules.get(callee.scope.module);
    // Worked out for its values alone: the call itself is followed as any other.
    if (frame && module)
        context.frame = { ...frame, module, effects: [], nested: [], conditions: [], isRehearsal: true };
    const fields = new Map(receiver.fields);
    for (const { name, value } of setter.fields)
        fields.set(name, substitute(context, context.operations.evaluate(context, value, scope), bindings, 'parameters'));
    if (frame)
        context.frame = frame;
    classInfo(context, receiver.class);
    return { object: { ...receiver, fields, set: new Set([...(receiver.set ?? []), ...setter.fields.map(({ name }) => name)]) }, isChained: setter.isChained };
}

;// CONCATENATED MODULE: ./lib/detect/resolve/call-expressions.js
/** A call as the code writes it: `super(…)`, `require(…)`, a list changed in place, or what its callee stands for. */























/** Works out a call: its callee, its arguments, and what it gives. */
function evaluateCall(context, expression, scope) {
    const { callee } = expression;
    const module = context.frame?.module;
    if (!module)
        return unknownValue;
    const isRehearsal = context.frame?.isRehearsal ?? false;
    const site = isRehearsal ? undefined : { file: module.path, line: expression.line, language: module.form.language, hint: isWriteChain(callee) ? writeChain : hintOf(callee), ...(callee.kind === 'function' ? { isInPlace: true } : {}) };
    if (callee.kind === 'name' && (callee.name === 'require' || callee.name === 'import') && !lookup(callee.name, scope)) {
        const name = literalOf(context.operations.evaluate(context, expression.args[0]?.value ?? { kind: 'nothing' }, scope));
        return name === undefined ? unknownValue : requireModule(context, module, name);
    }
    if (callee.kind === 'name' && (callee.name === 'super' || (callee.name === 'this' && module.form.language === 'java'))) {
        const args = evaluateArguments(context, expression.args, scope);
        const receiver = receiverOf(scope);
        if (receiver?.kind === 'term' && receiver.op === 'receiver') {
            const type = callee.name === 'this' ? receiver.owner : basesOf(context, receiver.owner).find((each) => each.kind === 'class');
            const declared = type?.kind === 'class' ? climb(context, type, (info) => info.methods.get(info.value.form.constructorName)) : undefined;
            if (declared) {
                const constructor = chooseOverload(context, declared, args);
                copyFields(context, receiver.owner, constructor, args);
                return invoke(context, { ...constructor, receiver }, args, site);
            }
        }
        return unknownValue;
    }
    if (callee.kind === 'name' && callee.name === '__results__') {
        const value = context.operations.evaluate(context, expression.args[0]?.value ?? { kind: 'nothing' }, scope);
        // More than one value and an error: how many it is, a caller tells.
        if (value.kind === 'term' && expression.args.length > 1)
            return bounded({ kind: 'term', op: 'call', callee: { kind: 'external', path: callee.name }, args: [{ value }], size: termSize(value) + 1 });
        const isList = value.kind === 'list' || (value.kind === 'choice' && value.options.every((option) => option.kind === 'list'));
        // How many results a function of a file gives that is not open is known once it is.
        if (value.kind === 'term' && value.op === 'call' && importOf(value))
            return bounded({ kind: 'term', op: 'call', callee: { kind: 'external', path: callee.name }, args: [{ value }], size: value.size + 1 });
        return isList ? value : listOf([value, unknownValue]);
    }
    if (callee.kind === 'name' && (callee.name === '__fills__' || callee.name === '__fillsAddressed__')) {
        const [called, target] = expression.args;
        if (called && target)
            fillIn(context, called.value, target.value, callee.name === '__fillsAddressed__', scope);
        return unknownValue;
    }
    const target = callee.kind === 'name' ? evaluateName(context, callee.name, scope, true) : callee.kind === 'member' && module.form.language === 'java' ? evaluateMember(context, callee, scope, expression.args.length) : context.operations.evaluate(context, callee, scope);
    const args = evaluateArguments(context, expression.args, scope);
    if (callee.kind === 'member' && changesList(callee.name))
        mutateList(context, callee, holderOf(context, target), args, scope);
    if (callee.kind === 'member' && (callee.name === 'update' || callee.name === 'setdefault'))
        changeDict(context, callee, holderOf(context, target), args, scope);
    if (callee.kind === 'member' && changesMap(callee.name)) {
        const held = holderOf(context, target);
        const isHeld = held.kind === 'dict' || (held.kind === 'choice' && held.options.some((each) => each.kind === 'dict'));
        if (isHeld)
            replaceValue(context, callee.object, mapChoice(held, (each) => (each.kind === 'dict' ? changedMap(callee.name, each, args) : each)), scope);
    }
    if (callee.kind === 'member' && callee.name === '__init__' && target.kind === 'function') {
        const receiver = receiverOf(scope);
        if (receiver?.kind === 'term' && receiver.op === 'receiver' && target.owner?.form !== receiver.owner.form)
            copyFields(context, receiver.owner, target, args);
    }
    if (callee.kind === 'member' && callee.name === '__init__' && callee.object.kind === 'call' && target.kind === 'unknown')
        noteGivenAbove(context, args, scope);
    const changed = afterFieldCall(context, target, args);
    const [first] = expression.args;
    if ((changed?.kind === 'instance' || changed?.kind === 'dict') && (first?.value.kind === 'name' || first?.value.kind === 'member'))
        replaceValue(context, first.value, changed, scope);
    if (first && args[0]?.value.kind !== 'dict' && target.kind === 'external' && target.path === 'Object.assign')
        putOver(context, first.value, args[0]?.value ?? unknownValue, updated({ kind: 'dict', entries: new Map() }, args.slice(1)).entries, scope);
    const outer = context.site;
    context.site = site;
    const after = callee.kind === 'member' ? afterSetter(context, target, args) : undefined;
    const given = invoke(context, target, args, site, expression.construct ?? false);
    const result = after?.isChained ? after.object : given;
    if (after && callee.kind === 'member' && (callee.object.kind === 'name' || callee.object.kind === 'member'))
        replaceValue(context, callee.object, after.object, scope);
    context.site = outer;
    keepBuilt(context, expression, target, args, result, scope);
    keepHanded(context, expression, target, args, result, scope);
    // What was given a part of its arguments gets the rest from whoever it is handed to.
    if (target.kind !== 'function' && target.kind !== 'class')
        for (const arg of args)
            if (arg.value.kind === 'function' && arg.value.given && !submittedCallable(callee.kind === 'member' ? callee.name : ''))
                invoke(context, arg.value, [], site);
    // A callback of something unknown runs with what is known here.
    if (!isRehearsal && target.kind !== 'function' && target.kind !== 'class')
        for (const arg of args)
            if (arg.value.kind === 'function' && arg.value.form.name === '')
                runFunction(context, arg.value);
    return keepChanged(expression, target, args, result, scope, context.machine);
}
/** `params.update(Key=key)`, `params.setdefault('Key', key)`. */
function changeDict(context, callee, held, args, scope) {
    if (callee.name === 'update') {
        if (held.kind === 'dict')
            replaceValue(context, callee.object, updated(held, args), scope);
        else
            putOver(context, callee.object, held, updated({ kind: 'dict', entries: new Map() }, args).entries, scope);
        return;
    }
    const name = literalOf(args[0]?.value);
    if (name === undefined || !args[1])
        return;
    const entries = new Map([[name, valueOr(memberOf(context, held, name), args[1].value)]]);
    if (held.kind === 'dict')
        replaceValue(context, callee.object, { ...held, entries: new Map([...held.entries, ...entries]) }, scope);
    else
        putOver(context, callee.object, held, entries, scope);
}
/** A list or a dict that a function is handed may be another after it. */
function keepHanded(context, expression, target, args, result, scope) {
    for (const [index, arg] of args.entries()) {
        const written = expression.args[index]?.value;
        const isKept = written?.kind === 'name' || written?.kind === 'member';
        if (!isKept || arg.spread || !(isCollection(arg.value) || (arg.value.kind === 'text' && context.frame?.module.form.language === 'go')))
            continue;
        const after = index === 0 && target.kind === 'external' ? afterLibraryCall(target.path, arg.value, result) : (afterUnknownCall(target, arg.value) ?? afterCall(context, target, args, arg.value));
        if (after)
            replaceValue(context, written, after, scope);
    }
}
function isCollection(value) {
    return value.kind === 'list' || value.kind === 'dict' || value.kind === 'instance' || (value.kind === 'choice' && value.options.some(isCollection));
}
/** What a method is called on. */
function holderOf(context, target) {
    if (target.kind === 'choice')
        return mapChoice(target, (each) => holderOf(context, each));
    if (target.kind === 'method')
        return target.receiver;
    if (target.kind === 'term' && target.op === 'member' && isSpread(target.object))
        return target.object;
    return target.kind === 'term' && target.op === 'member' && !isGiven(target.object) ? opened(context, target.object) : unknownValue;
}
/** Requests are filled in step by step: `builder.key(k);`, `input.SetKey(k)`, `prefix.ifPresent(builder::prefix)` change what the variable holds. */
function keepBuilt(context, expression, target, args, result, scope) {
    const { callee } = expression;
    if (callee.kind !== 'member')
        return;
    if (isBuilder(result) && target.kind === 'method' && isBuilder(target.receiver)) {
        let root = callee.object;
        while (root.kind === 'call' || root.kind === 'member')
            root = root.kind === 'call' ? root.callee : root.object;
        const held = root.kind === 'name' ? lookup(root.name, scope) : undefined;
        if (held && isBuilder(held))
            replaceValue(context, root, result, scope);
        return;
    }
    const [argument] = args;
    if (argument && /^Set[A-Z]/.test(callee.name) && context.frame?.module.form.language === 'go') {
        const object = context.operations.evaluate(context, callee.object, scope);
        if (object.kind === 'dict')
            replaceValue(context, callee.object, { ...object, entries: new Map(object.entries).set(callee.name.slice(3), argument.value) }, scope);
        return;
    }
    const [written] = expression.args;
    if (callee.name !== 'ifPresent' || written?.value.kind !== 'member' || argument?.value.kind !== 'method' || !isBuilder(argument.value.receiver))
        return;
    replaceValue(context, written.value.object, invoke(context, argument.value, [{ value: context.operations.evaluate(context, callee.object, scope) }], undefined), scope);
}
function isBuilder(value) {
    return value.kind === 'library' && (value.type === 'java.builder' || value.type === joinerType);
}
/** `*args` handed on as it was taken: each of the arguments stays at its place. */
function call_expressions_handedOn(value) {
    return value.kind === 'list' && value.whole ? value.whole : value;
}
function evaluateArguments(context, args, scope) {
    return args.map((arg) => {
        const evaluated = context.operations.evaluate(context, arg.value, scope);
        const value = arg.spread === 'list' ? call_expressions_handedOn(evaluated) : evaluated;
        return { value, ...(arg.name === undefined ? {} : { name: arg.name }), ...(arg.spread ? { spread: arg.spread } : {}) };
    });
}

;// CONCATENATED MODULE: ./lib/detect/resolve/expressions.js
/** Expressions: what each may stand for. */



















/** What an expression may stand for. */
function evaluate(context, expression, scope) {
    if (!spend(context))
        return unknownValue;
    switch (expression.kind) {
        case 'text':
            return value_text(expression.value);
        case 'nothing':
            return nothingValue;
        case 'name':
            return evaluateName(context, expression.name, scope);
        case 'join':
            return expressions_concatenate(context, withoutSums(expression.parts.map((part) => evaluate(context, part, scope)), expression.isSum ?? false));
        case 'member':
            return evaluateMember(context, expression, scope);
        case 'index': {
            const object = evaluate(context, expression.object, scope);
            const index = evaluate(context, expression.index, scope);
            return callOperator(context, object, '__getitem__', [index], expression.line) ?? elementAt(context, object, index);
        }
        case 'operator':
            return callOperator(context, evaluate(context, expression.object, scope), expression.name, expression.args.map((arg) => evaluate(context, arg, scope)), expression.line) ?? unknownValue;
        case 'call':
            return evaluateCall(context, expression, scope);
        case 'list':
            return builtList(context, expression.items.map((item) => ({ value: evaluate(context, item, scope), ...(item.kind === 'spread' ? { spread: 'list' } : {}) })));
        case 'dict':
            return evaluateDict(context, expression, scope);
        case 'spread':
            return evaluate(context, expression.value, scope);
        case 'choice':
            return evaluateChoice(context, expression, scope);
        case 'function': {
            const value = { kind: 'function', form: expression.function, scope };
            keepShared(expression.function.body, scope);
            context.frame?.nested.push(value);
            return value;
        }
        case 'class':
            keepShared(expression.class.members, scope);
            return defineClass(context, expression.class, scope);
        case 'each':
            return evaluateComprehension(context, expression, scope);
        case 'assigned': {
            const value = evaluate(context, expression.value, scope);
            assignments_assign(context, expression.target, value, scope, false);
            return value;
        }
        case 'yielded': {
            const value = evaluate(context, expression.value, scope);
            context.frame?.yields.push(expression.from ? itemsOf(context, value) : value);
            return unknownValue;
        }
        case 'typed':
            return evaluateTypedLiteral(context, expression, scope);
        case 'test':
            return conditionOf(expression.how, expression.parts.map((part) => evaluate(context, part, scope)));
        case 'other':
            for (const part of expression.parts)
                evaluate(context, part, scope);
            return unknownValue;
    }
}
/** What of `a + b + c` may be numbers that are added is unknown; the rest are texts. */
function withoutSums(values, isSum) {
    if (!isSum || values.some((value) => value.kind === 'list'))
        return values;
    const firstText = values.findIndex(isSurelyText);
    const before = firstText === -1 ? values : values.slice(0, firstText);
    return before.length > 1 && before.some(mayBeNumber) ? [unknownValue, ...values.slice(before.length)] : values;
}
/** What `+` makes of values: a list where one is, else text. */
function expressions_concatenate(context, values) {
    // `[a] + rest` adds lists.
    if (values.some((value) => value.kind === 'list')) {
        return spreadList(values.map((value) => ({ value: openedItself(context, value), spread: 'list' })), context.machine);
    }
    // A variable of a script, which nothing here sets.
    const texts = values.map((value) => (value.kind === 'external' ? namedHole(value.path) : textOf(context, value)));
    return join(texts);
}
/** A method of an object literal, which has a `this` of its own. */
function isMethod(expression) {
    return expression.kind === 'function' && expression.function.receiver !== undefined;
}
/** A scope in which `this` is an object with these methods. What else it holds may be given other values later. */
function withThis(scope, methods) {
    return { variables: new Map([['this', { kind: 'dict', entries: methods, rest: unknownValue }]]), parent: scope, module: scope.module };
}
function evaluateDict(context, expression, scope) {
    const methods = new Map();
    const inside = withThis(scope, methods);
    const parts = expression.entries.map((entry) => ({ key: entry.key && evaluate(context, entry.key, scope), value: evaluate(context, entry.value, isMethod(entry.value) ? inside : scope) }));
    for (const { key, value } of parts) {
        const name = literalOf(key);
        if (name !== undefined && value.kind === 'function' && !value.form.isProperty)
            methods.set(name, value);
    }
    return built(context, parts.flatMap(({ key, value }) => (key ? [] : [value])), parts.map(({ value }) => value), (open) => {
        const entries = new Map();
        let rest;
        for (const { key: keys, value } of parts) {
            if (keys) {
                for (const key of keys.kind === 'choice' ? keys.options : [keys]) {
                    const name = literalOf(key);
                    if (name !== undefined)
                        entries.set(name, value);
                    else
                        rest = rest ? mergeValues([rest, value]) : value;
                }
                continue;
            }
            const spread = open(value);
            for (const each of spread.kind === 'choice' ? spread.options : [spread]) {
                if (each.kind === 'dict') {
                    for (const [name, item] of each.entries)
                        entries.set(name, item);
                    if (each.rest)
                        rest = rest ? mergeValues([rest, each.rest]) : each.rest;
                }
                else if (each.kind === 'term') {
                    // `{...params, Bucket}`: an entry not written here is the spread's.
                    rest = unknownValue;
                    for (const name of requestNames) {
                        if (!entries.has(name))
                            entries.set(name, memberOf(context, each, name));
                    }
                }
                else if (each.kind !== 'nothing')
                    rest = unknownValue;
            }
        }
        return rest ? { kind: 'dict', entries, rest } : { kind: 'dict', entries };
    });
}
function evaluateChoice(context, expression, scope) {
    const tests = expression.tests.map((test) => evaluate(context, test, scope));
    const [test] = tests;
    if (expression.isDecided && test && isOpen(test))
        return decisionOf(tests, expression.options.map((option, at) => under(context, at === 0 ? test : conditionOf('not', [test]), () => evaluate(context, option, scope))));
    const options = expression.options.map((option) => evaluate(context, option, scope));
    if (expression.fallback) {
        const [first] = options;
        if (first && first.kind !== 'term')
            return withFallback(first, options.slice(1));
        if (first)
            return { kind: 'term', op: 'call', callee: { kind: 'method', receiver: first, name: '??' }, args: options.slice(1).map((value) => ({ value })), size: termSize(first) + 1 };
    }
    return mergeValues(options);
}
/** How many elements of a comprehension are told apart. */
const maximumInPlace = 64;
function evaluateComprehension(context, expression, scope) {
    const inner = { variables: new Map(), parent: scope, module: scope.module };
    const inPlace = eachInPlace(context, expression, inner);
    if (inPlace)
        return inPlace;
    for (const binding of expression.bindings)
        bindLoop(context, binding, inner);
    for (const test of expression.tests)
        evaluate(context, test, inner);
    const element = evaluate(context, expression.element, inner);
    if (expression.key) {
        const keys = evaluate(context, expression.key, inner);
        const entries = new Map();
        if (keys.kind === 'choice' && keys.options.every((option) => literalOf(option) !== undefined)) {
            for (const [index, key] of keys.options.entries())
                entries.set(literalOf(key), element.kind === 'choice' && element.id === keys.id ? element.options[index] : element);
            return { kind: 'dict', entries };
        }
        return { kind: 'dict', entries, rest: element };
    }
    return eachLater(context, expression, element, inner) ?? listOf([], element);
}
/** A comprehension over what a caller gives: what it makes of each text is known, in its order, once that is. */
function eachLater(context, { bindings, tests, element }, made, inner) {
    const [binding, ...others] = bindings;
    if (!binding || others.length > 0 || binding.target.kind !== 'name' || (made.kind !== 'text' && made.kind !== 'term') || (binding.over ?? 'items') !== 'items')
        return undefined;
    const { name } = binding.target;
    const isFull = tests.length === 1 && tests[0]?.kind === 'name' && tests[0].name === name;
    if (tests.length > 0 && !isFull)
        return undefined;
    const over = context.operations.evaluate(context, binding.iterable, inner);
    const list = over.kind === 'list' ? over.whole : over;
    if (!isTakenWhole(over) || list?.kind !== 'term')
        return undefined;
    const form = { name: '', parameters: [{ name, target: binding.target }], body: [{ kind: 'return', value: element }], line: 0 };
    const each = { kind: 'function', form, scope: { variables: new Map([...inner.variables].filter(([known]) => known !== name)), parent: inner.parent, module: inner.module } };
    const full = isFull ? { kind: 'term', op: 'call', callee: { kind: 'method', receiver: list, name: 'filter' }, args: [{ value: { kind: 'external', path: 'Boolean' } }], size: termSize(list) + 1 } : list;
    return { kind: 'term', op: 'call', callee: { kind: 'method', receiver: full, name: 'map' }, args: [{ value: each }], size: termSize(full) + 1 };
}
/** A comprehension over a list whose items are known: one element for each of them, in their order. */
function eachInPlace(context, expression, inner) {
    const [binding, ...others] = expression.bindings;
    const { target } = binding ?? {};
    // `for part in parts if part`
    const isFull = target?.kind === 'name' && expression.element.kind === 'name' && expression.element.name === target.name && expression.tests.length === 1 && expression.tests[0]?.kind === 'name' && expression.tests[0].name === target.name;
    if (!binding || others.length > 0 || (expression.tests.length > 0 && !isFull) || expression.key || (binding.over ?? 'items') !== 'items')
        return undefined;
    const list = context.operations.evaluate(context, binding.iterable, inner);
    if (list.kind !== 'list' || list.each || list.items.length === 0 || list.items.length > maximumInPlace)
        return undefined;
    if (isFull)
        return withoutEmpty(list);
    return listOf(list.items.map((item) => {
        assignments_assign(context, binding.target, item, inner, true);
        return evaluate(context, expression.element, inner);
    }));
}
/**
 * A member of an object.
 * @param arity how many arguments it is called with; undefined where it is read
 */
function evaluateMember(context, expression, scope, arity) {
    if (expression.object.kind === 'call' && expression.object.callee.kind === 'name' && expression.object.callee.name === 'super')
        return superMember(context, expression.name, scope);
    if (expression.object.kind === 'name' && expression.object.name === 'super')
        return superMember(context, expression.name, scope);
    const object = evaluate(context, expression.object, scope);
    const copy = object.kind === 'term' && object.op === 'receiver' ? lookup(fieldName(expression.name), scope) : undefined;
    if (copy)
        return asHeld(copy, scope);
    recordAttributeRead(context, object, expression);
    return asHeld(memberOf(context, object, arity === undefined ? expression.name : methodName(context, object, expression.name, arity)), scope);
}
/** `object.content_length` asks S3, though it is no call. */
function recordAttributeRead(context, object, expression) {
    const module = context.frame?.module;
    if (!module || (object.kind !== 'library' && object.kind !== 'term'))
        return;
    const { rules, maker } = context.project.tables(module.form.language);
    const callee = { kind: 'method', receiver: object, name: expression.name };
    const isRead = object.kind === 'library' ? rules.find(`${object.type}.${expression.name}`)?.some((rule) => rule.onRead) : maker !== undefined && isOfMade(rules, maker, callee, true);
    if (!isRead)
        return;
    recordCall(context, callee, [], { file: module.path, line: expression.line ?? 0, language: module.form.language, hint: '' });
}
/** A struct of values in the order of its fields. */
function byFields(context, value, known) {
    if (value.kind !== 'list' || value.each || known?.form.isRecord !== true)
        return value;
    const { order } = classInfo(context, known);
    return { kind: 'dict', entries: new Map(value.items.flatMap((item, index) => (order[index] === undefined ? [] : [[order[index], item]]))) };
}
function evaluateTypedLiteral(context, expression, scope) {
    const written = evaluate(context, expression.value, scope);
    const module = context.frame?.module;
    if (!module)
        return written;
    const value = byFields(context, written, classNamed(context, expression.type, scope));
    const site = { file: module.path, line: expression.line, language: module.form.language, hint: '' };
    const { rules } = context.project.tables(module.form.language);
    const found = rules.find(`literal:${expression.type}`);
    if (found)
        recordCall(context, { kind: 'external', path: `literal:${expression.type}` }, [{ value }], site);
    const known = classNamed(context, expression.type, scope);
    if (known && value.kind === 'dict') {
        // What one literal says is not what was read from somewhere.
        for (const [name, each] of value.entries)
            if (known.form.filled?.includes(name) !== true)
                setField(context, known, name, each);
    }
    if (known && value.kind === 'dict')
        return { kind: 'instance', class: known, bindings: new Map(), fields: value.entries, file: module.path, line: expression.line };
    const made = known ? undefined : typedValue(context, expression.type, scope, unknownValue);
    return made?.kind === 'library' && made.type === textBuilderType ? keepMade(textBuilder(value_text('')), expression, scope) : value;
}

;// CONCATENATED MODULE: ./lib/detect/resolve/held.js

/** What files that were run hold: `export default new Storage()`, `class Avatars extends Storage`, `get_storage()`. */
function heldWrappers(context) {
    const methods = new Map();
    for (const { name, owner } of context.wrappers.values()) {
        if (owner)
            inherit(context, owner, name, methods);
    }
    if (methods.size === 0)
        return [];
    const own = new Set([...context.wrappers.values()].map(({ owner }) => owner));
    const held = [];
    for (const state of context.modules.values()) {
        for (const value of held_handedOn(state)) {
            for (const type of classesOf(context, value)) {
                if (type.scope.module === state.path && value.kind === 'class' && own.has(type.form))
                    continue;
                for (const name of methods.get(type.form) ?? [])
                    held.push({ file: state.path, name, isHeld: true });
            }
        }
    }
    return held;
}
/** Notes a method for a class and for those built on it. */
function inherit(context, owner, name, methods) {
    const names = methods.get(owner) ?? new Set();
    if (names.has(name))
        return;
    methods.set(owner, names.add(name));
    for (const subclass of context.subclasses.get(owner) ?? [])
        inherit(context, subclass.form, name, methods);
}
/** What a file hands on: its exports, or in Python all its names; of classes only its own. */
function held_handedOn({ path, form, scope, exports }) {
    const values = form.language === 'python' ? scope.variables.values() : exports.values();
    return [...values].filter((value) => value.kind !== 'class' || value.scope.module === path);
}
/** The classes a value makes objects of, or is one of, and those of the objects that a class keeps in its fields. */
function classesOf(context, value, depth = 0) {
    if (depth > 2)
        return [];
    switch (value.kind) {
        case 'class':
            // `self.store.put(…)` in a class built on this one.
            return depth > 0 ? [value] : [value, ...[...classInfo(context, value).fields.values()].flatMap((field) => (field.kind === 'class' ? [] : classesOf(context, field, 1)))];
        case 'instance':
            return [value.class];
        case 'choice':
            return value.options.flatMap((option) => classesOf(context, option, depth + 1));
        case 'function': {
            const summary = context.summaries.get(value.form);
            return summary === undefined || summary === 'running' ? [] : classesOf(context, summary.returns, depth + 1);
        }
        default:
            return [];
    }
}

;// CONCATENATED MODULE: ./lib/detect/resolve/missed.js







/** Whether some call into a file that was not opened for it reaches an object. */
function isMissed(context, path) {
    const calls = context.deferred.get(path) ?? [];
    beginShare(context, openingSteps);
    return calls.length >= maximumCalls || calls.some((call) => missed_isOf(context, call)) || context.isExhausted;
}
/**
 * Does such calls where they stand, and what follows from them where the functions around them were called.
 * Those that are left stay missed: all is run again for them.
 * @returns whether any was done
 */
function callMissed(context, path) {
    const calls = context.deferred.get(path) ?? [];
    if (calls.length === 0 || calls.length >= maximumCalls)
        return false;
    beginShare(context, openingSteps);
    const left = calls.filter((call) => !missed_isOf(context, call) || !callAgain(context, call));
    context.deferred.set(path, left);
    endShare(context, path);
    return left.length < calls.length;
}
/** Does one of them; false where it cannot be told who would be told more by it. */
function callAgain(context, { callee, args, site, frame, conditions }) {
    const before = frame.effects.length;
    inPlace(context, { frame, site, conditions }, () => invoke(context, opened(context, callee), args, site));
    return !context.isExhausted && tellCallers(context, frame, frame.effects.slice(before), new Set());
}
/** Does what a function was just found to do where it was called before. */
function tellCallers(context, frame, found, above) {
    const { callee } = frame;
    if (!callee || found.length === 0 || above.has(callee.form))
        return true;
    // It is being run: whoever called it is told in the end.
    if (context.summaries.get(callee.form) === 'running')
        return true;
    noteWrapper(context, callee, found);
    const calls = context.calls.get(callee.form) ?? [];
    if (calls.length > maximumKept || above.size > record_maximumDepth)
        return false;
    // Where a function calls itself, it does the same again.
    const start = frame.effects.length;
    for (const call of calls)
        if (call.frame === frame)
            inPlace(context, call, () => callLater(context, found, call));
    const effects = [...found, ...frame.effects.slice(start)];
    return calls.every((call) => {
        if (call.frame === frame)
            return true;
        const before = call.frame.effects.length;
        inPlace(context, call, () => callLater(context, effects, call));
        return !context.isExhausted && tellCallers(context, call.frame, call.frame.effects.slice(before), new Set([...above, callee.form]));
    });
}
/** Whether a call reaches an object, by itself or by what it is given. */
function missed_isOf(context, { callee, args }) {
    return args.some((arg) => mayReach(context, arg.value)) || reaches(context, opened(context, callee));
}
/** Whether a call of this reaches an object. */
function reaches(context, callee) {
    if (callee.kind === 'choice')
        return callee.options.some((option) => reaches(context, option));
    const called = callee.kind === 'class' ? climb(context, callee, (info) => info.methods.get(info.value.form.constructorName)) : callee;
    return called?.kind === 'function' && context.operations.summarise(context, called).effects.some((effect) => effect.node.isLikely);
}

;// CONCATENATED MODULE: ./lib/detect/resolve/run-chosen.js




/** Steps to find out what one call is of, and to do it with each of the objects. */
const maximumCallee = 5_000;
const maximumGiven = 60_000;
/** Does what such a call would do with each of the objects. */
function runChosen(context) {
    const outer = context.frame;
    for (const node of waitingIn(context.roots)) {
        if (context.chosen.has(node) || !isOfChosen(node.callee))
            continue;
        context.frame = context.modules.get(node.file)?.frames[0];
        // Most such calls turn out to be of nothing that reaches an object: no file is opened for them, and what they are given need not be known.
        beginShare(context, maximumCallee);
        const callee = substitute(context, node.callee, new Map(), 'everything open');
        const reaching = (callee.kind === 'choice' ? callee.options : [callee]).filter((each) => each.kind === 'function' && summarise(context, each).effects.length > 0);
        endShare(context, node.file);
        if (reaching.length === 0)
            continue;
        const { file, line, language, hint } = node;
        beginShare(context, maximumGiven);
        const args = node.args.map((arg) => ({ ...arg, value: substitute(context, arg.value, new Map(), 'everything') }));
        for (const each of reaching)
            invoke(context, each, args, { file, line, language, hint });
        endShare(context, file);
    }
    context.frame = outer;
}
/** The calls that no caller said more of. */
function waitingIn(nodes) {
    return nodes.flatMap((node) => (node.children.length > 0 ? waitingIn(node.children) : [node]));
}
/** Whether what is called is a method of an entry of a list or a map. */
function isOfChosen(callee) {
    const object = callee.kind === 'method' ? callee.receiver : callee.kind === 'term' && callee.op === 'member' ? callee.object : undefined;
    let at = object;
    while (at?.kind === 'term' && at.op === 'member')
        at = at.object;
    if (at?.kind !== 'term')
        return false;
    return at.op === 'index' || at.op === 'items' || (at.op === 'call' && at.callee.kind === 'method' && /^(get|getOrDefault|setdefault)$/.test(at.callee.name));
}

;// CONCATENATED MODULE: ./lib/detect/resolve/run-injected.js
/** Methods of injected objects: a framework calls routes, jobs and handlers unseen, on the objects that were made here. */






/** Does, for each such object, what its methods are written to do with what it was made with; what they are given stays open. */
function runInjected(context) {
    const outer = context.frame;
    for (const object of injectedObjects(context)) {
        beginShare(context, maximumSteps);
        for (const method of methodsOf(context, object.class))
            runOn(context, method, object);
        endShare(context, object.class.scope.module);
    }
    context.frame = outer;
}
/** The methods of a class and its bases; of those by one name the nearest. */
function methodsOf(context, type) {
    const found = new Map();
    climb(context, type, (info) => {
        for (const [name, method] of info.methods)
            if (!found.has(name))
                found.set(name, method);
        return undefined;
    });
    // A method is known by its name alone, and by its name with a number.
    return [...new Set(found.values())].filter(({ form, owner }, index, all) => all.findIndex((each) => each.form === form) === index && !form.isStatic && owner !== undefined && !isOfConstruction(owner.form, form.name));
}
function runOn(context, method, object) {
    const summary = context.summaries.get(method.form);
    if (!method.owner || summary === undefined || summary === 'running')
        return;
    const bindings = withReceiver(object.bindings, method.owner, object);
    context.frame = context.modules.get(method.scope.module)?.frames[0];
    for (const effect of summary.effects) {
        const { file, line, language, hint } = effect.node;
        // Where callers are seen they say it.
        if (context.followed.has(effect.node))
            continue;
        if (waitsForCaller(effect.callee) || effect.args.some(({ value }) => waitsForCaller(value)))
            instantiateEffect(context, effect, { ...method, receiver: object }, bindings, { file, line, language, hint, isInPlace: true, isInjected: true });
    }
}

;// CONCATENATED MODULE: ./lib/detect/resolve/settle.js








/** Steps to settle in the end what one call is of, and what it is given. */
const settle_maximumCallee = 5_000;
const maximumSettling = 60_000;
/** Libraries whose frames have many parts and write a folder: https://docs.dask.org/en/stable/dataframe-parquet.html */
const manyParts = /^(dask|pyspark)(_\w+)?(\.|$)/;
/** What a remembered call does, once nothing more can be learnt about it. */
function settleCall(context, node) {
    beginShare(context, settle_maximumCallee);
    const settle = (value, extent) => {
        let settled = value;
        // Fields of unmade objects bring their own constructor's parameters.
        for (let round = 0; round < 4 && isSymbolic(settled); round += 1)
            settled = substitute(context, settled, new Map(), extent);
        return settled;
    };
    const outer = context.frame;
    context.frame = context.modules.get(node.file)?.frames[0];
    // A file that was not opened for the call holds nothing that reaches an object.
    const callee = settle(node.callee, 'everything open');
    if (context.isExhausted && node.isLikely)
        context.cutOff.add(node.file);
    beginShare(context, maximumSettling);
    let args;
    // Most calls turn out to be no rule's: what they were given need not be known.
    const settled = () => (args ??= node.args.map((arg) => ({ ...arg, value: settle(arg.value, 'everything') })));
    const { rules, guess } = context.project.tables(node.language);
    const drafts = [];
    let name = node.name;
    for (const each of callee.kind === 'choice' ? callee.options : [callee]) {
        const match = matchRule(context, each, settled, node, rules, guess);
        if (!match)
            continue;
        if (match.name !== '')
            name = each.kind === 'external' && each.path.startsWith('aws ') ? each.path.replace('.', ' ') : match.name;
        const further = (rules.find(`${match.rule.on}.${match.name}`) ?? []).filter((rule) => rule.also && rule !== match.rule && holds(rule, settled(), context.hands));
        for (const rule of [match.rule, ...further])
            drafts.push(...draftsOf({ ...match, rule }, node.language === 'java' && match.rule.on !== '*' && match.rule.words === undefined && !(0,rules_rule/* parsePlaces */.wf)(rule.at).has('uri') ? asRequest(context, settled()) : settled(), rules, context.hands));
    }
    if (drafts.length > 0)
        for (const path of [callee, ...settled().map(({ value }) => value)].flatMap((value) => cutsIn(value)))
            context.cutOff.add(path);
    context.frame = outer;
    return { drafts, name };
}
function matchRule(context, callee, args, node, rules, guess) {
    const pick = (found) => found?.find((rule) => (rule.access || rule.at || rule.words !== undefined) && holds(rule, args(), context.hands));
    if (callee.kind === 'external') {
        const rule = pick(rules.find(callee.path));
        const name = lastName(callee.path);
        if (rule)
            return { rule, receiver: undefined, name };
        // What a caller gives may be a library's: `spark.sql(…).write.save(path)` is a call on something, by its name.
        if (!callee.path.includes('.') || !rules.find(`*.${name}`))
            return undefined;
        return matchRule(context, { kind: 'method', receiver: { kind: 'external', path: callee.path.slice(0, -name.length - 1) }, name }, args, node, rules, guess);
    }
    if (callee.kind === 'library') {
        const rule = pick(rules.find(callee.type));
        return rule ? { rule, receiver: callee, name: lastName(callee.type) } : undefined;
    }
    if (callee.kind !== 'method')
        return undefined;
    const { receiver, name } = callee;
    if (receiver.kind === 'library') {
        const rule = pick(rules.find(`${receiver.type}.${name}`));
        if (rule)
            return { rule, receiver, name };
    }
    if (receiver.kind === 'instance' || receiver.kind === 'class')
        return undefined;
    if (receiver.kind === 'external' && (name === '(open)' || name === '(save)')) {
        return { rule: { on: '*', calls: name, access: name === '(save)' ? 'W' : 'R', at: 'uri=0' }, receiver: undefined, name: lastName(receiver.path) };
    }
    const any = pick(rules.find(`*.${name}`));
    if (any && node.hint !== writeChain && mayBeMany(context, receiver, node))
        return { rule: { ...any, folder: 'any' }, receiver: undefined, name };
    if (any)
        return { rule: node.hint === writeChain && any.access === 'R' ? { ...any, access: 'W', tree: '*' } : any, receiver: undefined, name };
    if (!guess || receiver.kind === 'library' || receiver.kind === 'text' || receiver.kind === 'list' || receiver.kind === 'dict')
        return undefined;
    if (receiver.kind === 'external' && foreign.test(receiver.path))
        return undefined;
    const rule = pick(rules.find(`${guess}.${name}`));
    if (!rule || !looksLikeS3(context, rule, args(), node))
        return undefined;
    return { rule, receiver: undefined, name };
}
/** Whether a frame may be one of many parts: it is such a library's, or is not known in a file that uses one. */
function mayBeMany(context, receiver, node) {
    if (receiver.kind === 'external')
        return manyParts.test(receiver.path);
    const form = context.modules.get(node.file)?.form;
    return receiver.kind === 'unknown' && /^to_(parquet|orc)$/.test(node.name) && (form?.body.some((statement) => statement.kind === 'import' && manyParts.test(statement.import.module)) ?? false);
}
/** Whether a call on something unknown is S3's: by its arguments, or by the receiver's name next to an AWS import. */
function looksLikeS3(context, rule, args, node) {
    const at = (slot) => locateSlot(rule.at, slot, args, undefined, context.hands);
    const [request] = args;
    if (request?.value.kind === 'library' && request.value.type === 'java.builder')
        return request.value.slots.bucket !== undefined || Object.values(request.value.slots).some((slot) => slot.kind === 'library' && slot.type === 'java.builder');
    const named = (word) => args.some((arg) => arg.name === word) || args.some((arg) => arg.value.kind === 'dict' && arg.name === undefined && arg.value.entries.has(word));
    if (named('Bucket') && (named('Key') || named('Prefix') || named('Delete') || node.name.startsWith('list')))
        return true;
    if (node.language === 'java')
        return /s3/i.test(node.hint) && args.length >= 2;
    const isHinted = /s3/i.test(node.hint) || (node.knowsAws && /client|bucket|storage/i.test(node.hint));
    if (rule.access === 'named')
        return isHinted && at('method') !== undefined;
    return isHinted && (at('bucket') !== undefined || at('key') !== undefined) && /s3|client/i.test(node.hint);
}

;// CONCATENATED MODULE: ./lib/detect/resolve/branches.js
/** Branches: what names and fields hold where several ways through the code meet again. */




/** The ways through a branch whose conditions a caller may settle: what is done on each hangs on them, and so does what names hold behind it. */
class Ways {
    #conditions;
    #tests;
    #above;
    /** The ways that go on behind the branch. */
    #open = [];
    #at = 0;
    /** @param tests one for each way but the last; none where it is not known which decides what */
    constructor({ frame }, tests) {
        this.#tests = tests.some(isOpen) ? tests.map((test) => (isOpen(test) ? test : unknownValue)) : [];
        this.#conditions = frame?.conditions;
        this.#above = frame?.conditions.length ?? 0;
    }
    begin(at) {
        this.#at = at;
        this.#conditions?.push(...this.#of(at));
    }
    end(goesOn) {
        if (this.#conditions)
            this.#conditions.length = this.#above;
        if (goesOn)
            this.#open.push(this.#at);
    }
    /** Behind the branch: the ways that left the body before were not taken. */
    leave() {
        if (this.#tests.length === 0)
            return;
        this.#tests.forEach((test, at) => {
            if (isOpen(test) && !this.#open.includes(at))
                this.#conditions?.push(conditionOf('not', [test]));
        });
    }
    /** What names hold behind the branch, by what its ways leave in them. */
    merge(results, before) {
        if (this.#tests.length === 0 || results.length !== this.#open.length)
            return undefined;
        // A way that left the body is no longer asked for.
        const tests = this.#open.slice(0, -1).map((at) => this.#tests[at] ?? unknownValue);
        const merged = mergeBranches(results, before);
        const id = nextChoice();
        for (const [name, value] of merged) {
            const options = results.map((result) => result.get(name));
            if (value === before.get(name) || options.some((each) => each === undefined) || options.every((each) => each === options[0]))
                continue;
            const decided = grownList(tests, options, id) ?? decisionOf(tests, options, id);
            if (isDecision(decided) || decided.kind === 'list')
                merged.set(name, decided);
        }
        return merged;
    }
    /** Something always stands for the way: what is done on one that is not settled is not sure to be done. */
    #of(at) {
        if (this.#tests.length === 0)
            return [unknownValue];
        return [...this.#tests.slice(0, at).map((test) => conditionOf('not', [test])), ...this.#tests.slice(at, at + 1)];
    }
}
/** What the fields of an object hold on each of several ways through its constructor. */
class FieldBranches {
    #info;
    #before;
    #ends = [];
    #context;
    #returned = 0;
    constructor(context, scope) {
        this.#context = context;
        this.#info = underConstruction(context, scope);
        this.#before = new Map(this.#info?.fields);
    }
    /** Goes back to where the ways part. */
    begin() {
        if (this.#info)
            branches_replace(this.#info.fields, this.#before);
        this.#returned = this.#context.frame?.returns.length ?? 0;
    }
    /** @param leaves whether the constructor ends here: where it throws, there is no object */
    end(leaves) {
        if (!this.#info)
            return;
        const { returns } = this.#context.frame ?? { returns: [] };
        if (!leaves)
            this.#ends.push(new Map(this.#info.fields));
        else if (returns.length > this.#returned)
            this.#info.left.push(new Map(this.#info.fields));
    }
    /** Goes on with what any of the ways left. */
    merge() {
        if (this.#info && this.#ends.length > 0)
            branches_replace(this.#info.fields, mergeBranches(this.#ends, this.#before, false));
    }
}
function branches_replace(fields, others) {
    fields.clear();
    for (const [name, value] of others)
        fields.set(name, value);
}
/** @param isTogether whether names go on varying together: the fields of a class are those of several objects */
function mergeBranches(results, before, isTogether = true) {
    const merged = new Map(results[0]);
    const names = new Set();
    for (const result of results) {
        for (const [name, value] of result)
            if (before.get(name) !== value)
                names.add(name);
    }
    const apart = (values) => mergeValues([...new Set(values)]);
    const chosen = isTogether ? chooseTogether(results, names, apart) : new Map([...names].map((name) => [name, apart(results.flatMap((result) => result.get(name) ?? []))]));
    for (const [name, value] of chosen)
        merged.set(name, value);
    return merged;
}
/** A list to which items are added on one of two ways alone: whether it has them hangs on what is asked. */
function grownList(tests, [taken, left], id) {
    const [test] = tests;
    if (tests.length !== 1 || !test || taken?.kind !== 'list' || left?.kind !== 'list' || taken.each || left.each || taken.whole || left.whole)
        return undefined;
    const isTaken = taken.items.length > left.items.length;
    const [longer, shorter] = isTaken ? [taken, left] : [left, taken];
    if (shorter.items.some((item, at) => item !== longer.items[at]) || longer.items.length === shorter.items.length)
        return undefined;
    const added = longer.items.slice(shorter.items.length).map((item) => decisionOf([test], isTaken ? [item, absentValue] : [absentValue, item], id));
    return added.every(isDecision) ? listOf([...shorter.items, ...added]) : undefined;
}

;// CONCATENATED MODULE: ./lib/detect/resolve/statements.js















/** The names that grow in each loop's body: looked for once. */
const appended = new WeakMap();
/**
 * Runs statements. True where what follows them is not reached.
 * @param states where what the names hold after each of them is put, if it is asked for
 */
function execute(context, statements, scope, states) {
    for (const statement of statements) {
        // Functions may be called above their definition.
        if (statement.kind === 'function')
            defineFunction(context, statement.function, scope);
    }
    const { conditions } = context.frame ?? {};
    const above = conditions?.length ?? 0;
    const isLeft = executeInOrder(context, statements, scope, states);
    if (conditions)
        conditions.length = above;
    return isLeft;
}
function executeInOrder(context, statements, scope, states) {
    for (const statement of statements) {
        if (!spend(context))
            return true;
        if (executeStatement(context, statement, scope))
            return true;
        if (!states || statement.kind === 'expression' || statement.kind === 'function')
            continue;
        spend(context, 1 + (scope.variables.size >> 3));
        states.push(new Map(scope.variables));
    }
    return false;
}
/** Runs a body with its own block names: what it shadows comes back after it. */
function executeBody(context, statements, scope, states) {
    let shadowed;
    for (const statement of statements) {
        if (statement.kind !== 'assign' || !statement.declares || statement.isHoisted || statement.target.kind !== 'name')
            continue;
        const before = scope.variables.get(statement.target.name);
        if (before)
            (shadowed ??= new Map()).set(statement.target.name, before);
    }
    const stopped = execute(context, statements, scope, states);
    if (shadowed)
        for (const [name, value] of shadowed)
            scope.variables.set(name, value);
    return stopped;
}
/** How deep statements may stand in each other, those of called functions included. */
const deepestStatement = 400;
/** Runs one statement. True where what follows it is not reached. */
function executeStatement(context, statement, scope) {
    if (context.statementDepth >= deepestStatement) {
        if (context.frame)
            context.cutOff.add(context.frame.module.path);
        return false;
    }
    context.statementDepth += 1;
    const isLeft = runStatement(context, statement, scope);
    context.statementDepth -= 1;
    return isLeft;
}
function runStatement(context, statement, scope) {
    switch (statement.kind) {
        case 'assign': {
            // Terraform's names hold wherever they are written.
            if (statement.target.kind === 'name' && context.frame?.module.form.language === 'hcl') {
                scope.variables.set(statement.target.name, { kind: 'lazy', resolve: () => followed(context, unknownValue, () => evaluate(context, statement.value, scope)) });
                return false;
            }
            // `var x;` once more says nothing of what it holds.
            if (statement.isHoisted && statement.value.kind === 'nothing' && statement.target.kind === 'name' && scope.variables.has(statement.target.name))
                return false;
            let value = evaluate(context, statement.value, scope);
            const collection = statement.holds && typedCollection(context, statement.holds, scope, value);
            if (collection)
                value = collection;
            else if (statement.type && (value.kind === 'unknown' || value.kind === 'nothing' || value.kind === 'method'))
                value = typedValue(context, statement.type, scope, value, statement.isOne);
            else if (statement.type && context.frame?.module.form.language === 'go' && isWrittenText(value)) {
                const named = classNamed(context, statement.type, scope);
                if (named?.form.isText)
                    value = asNamedText(named, value);
            }
            // Go's variables are there, and empty, once they are declared.
            if (value.kind === 'library' && value.type === textBuilderType && !value.origin && context.frame?.module.form.language === 'go')
                value = keepMade(textBuilder(value_text('')), statement, scope);
            assignments_assign(context, statement.target, value, scope, statement.declares ?? false);
            return false;
        }
        case 'append': {
            const value = evaluate(context, statement.value, scope);
            const before = readTarget(context, statement.target, scope);
            const after = isLists(before) ? mapChoice(before, (each) => (each.kind === 'list' ? changedList('extend', each, [{ value }], (whole) => itemsOf(context, whole)) : each)) : mayBeNumber(value) && !isSurelyText(before) ? unknownValue : join([before, value]);
            assignments_assign(context, statement.target, after, scope, false);
            return false;
        }
        case 'expression':
            evaluate(context, statement.value, scope);
            return false;
        case 'return': {
            const value = evaluate(context, statement.value, scope);
            context.frame?.returns.push(value);
            context.frame?.returnedWhen.push(context.frame.conditions.length > 0 ? conditionOf('both', context.frame.conditions) : undefined);
            return true;
        }
        case 'stop':
            if (statement.value)
                evaluate(context, statement.value, scope);
            if (statement.isTurn)
                for (let left = context.frame?.left; left; left = statement.isFar ? left.outer : undefined)
                    left.held.push(new Map(scope.variables));
            return true;
        case 'function':
            if (statement.function.receiverType === undefined)
                defineFunction(context, statement.function, scope);
            for (const decorator of statement.function.decorators ?? [])
                evaluate(context, decorator, scope);
            return false;
        case 'class':
            defineClass(context, statement.class, scope);
            return false;
        case 'import':
            executeImport(context, statement.import, scope);
            return false;
        case 'loop':
            executeLoop(context, statement, scope);
            return false;
        case 'branch':
            return executeBranch(context, statement, scope);
        case 'try':
            return executeTry(context, statement, scope);
        case 'block':
            return executeBody(context, statement.body, scope);
        case 'export': {
            const value = evaluate(context, statement.value, scope);
            context.frame?.module.exports.set(statement.name, value);
            return false;
        }
        case 'export-all':
            context.frame?.module.exportAll.push(statement.module);
            return false;
    }
}
function executeLoop(context, statement, scope) {
    for (const test of statement.tests)
        evaluate(context, test, scope);
    // Terraform's repetitions are no turns: nothing is left from one to the next.
    if (context.frame?.module.form.language === 'hcl')
        return runTurn(context, statement, scope);
    if (applyOptions(context, statement, scope))
        return;
    const before = new Map(scope.variables);
    const fields = new FieldBranches(context, scope);
    fields.end(false);
    const growingNames = new Set();
    for (const name of appendedNames(statement.body)) {
        const value = before.get(name);
        if (!value)
            continue;
        scope.variables.set(name, mayBeNumber(value) ? unknownValue : growing(value));
        growingNames.add(name);
    }
    keepRepeated(statement.body, scope, () => {
        rehearse(context, statement, scope, growingNames);
        runTurn(context, statement, scope);
        // There may have been no turn.
        for (const [name, value] of before) {
            const after = scope.variables.get(name);
            if (after && after !== value && value.kind !== 'lazy')
                scope.variables.set(name, mergeValues([value, after]));
        }
        fields.end(false);
        fields.merge();
    });
}
function runTurn(context, statement, scope) {
    const before = scope.variables;
    scope.variables = new Map(before);
    for (const binding of statement.bindings)
        bindLoop(context, binding, scope);
    // There may be no turn.
    const ends = under(context, unknownValue, () => leaving(context, () => (executeBody(context, statement.body, scope) ? [] : [scope.variables])));
    if (ends.length > 0)
        scope.variables = ends.length === 1 ? ends[0] : mergeBranches(ends, before);
}
/** What names hold where work is left: at its end, and at each `break` and `continue` in it. */
function leaving(context, work) {
    const { frame } = context;
    const outer = frame?.left;
    const held = [];
    if (frame)
        frame.left = { held, outer };
    const ends = work();
    if (frame)
        frame.left = outer;
    return [...ends, ...held];
}
/** Finds out what a loop's names may hold when a turn begins: what they held before it, or what an earlier turn left. */
function rehearse(context, statement, scope, settled) {
    const { frame } = context;
    // Inside of another rehearsal one turn tells enough.
    if (!frame || frame.isRehearsal)
        return;
    const functions = frame.nested.length;
    frame.isRehearsal = true;
    const carried = new Set();
    // A shell's name may be set in an earlier turn alone.
    const isShell = frame.module.form.language === 'shell';
    for (let turn = 0; turn < 2; turn += 1) {
        const start = scope.variables;
        scope.variables = new Map(start);
        spend(context, 1 + (start.size >> 3));
        runTurn(context, statement, scope);
        const after = scope.variables;
        scope.variables = new Map(start);
        for (const [name, value] of after) {
            const before = start.get(name);
            if (value === before || settled.has(name) || (!before && !isShell))
                continue;
            // An import that was followed, no change.
            if (before?.kind === 'lazy') {
                scope.variables.set(name, value);
                continue;
            }
            const either = before ? mergeValues([before, value]) : choose([unknownValue, value]);
            if (identity(either) === identity(before ?? unknownValue))
                continue;
            scope.variables.set(name, carried.has(name) && grows(either) ? unknownValue : either);
            carried.add(name);
        }
        if (carried.size === 0)
            break;
    }
    frame.isRehearsal = false;
    frame.nested.length = functions;
}
/** Whether a value that is another one after each turn is taken for anything: lists and objects are what was put into them. */
function grows(value) {
    return value.kind === 'text' || value.kind === 'unknown' || value.kind === 'term' || (value.kind === 'choice' && value.options.every(grows));
}
/** A body that returns is not all there is: it may fail before, and then a handler runs, and what comes after it. */
function executeTry(context, statement, scope) {
    const before = scope.variables;
    const fields = new FieldBranches(context, scope);
    const states = [before];
    const run = (body, start, noted) => {
        scope.variables = new Map(start);
        spend(context, 1 + (start.size >> 3));
        // It may fail before its end, or not at all.
        const ends = under(context, unknownValue, () => executeBody(context, body, scope, noted));
        fields.end(ends);
        return ends;
    };
    const results = [];
    if (!run(statement.body, before, states))
        results.push(scope.variables);
    const failed = mergeBranches([scope.variables, ...states], before);
    // A handler starts with what was set before the failure, or with none of it.
    for (const handler of statement.handlers) {
        fields.begin();
        if (!run(handler, failed))
            results.push(scope.variables);
    }
    fields.merge();
    const ended = results.length === 0 ? failed : results.length === 1 ? results[0] : mergeBranches(results, before);
    if (statement.last.length === 0) {
        scope.variables = ended;
        return results.length === 0;
    }
    // What is last runs after a failure too, but then nothing comes after it.
    const start = mergeBranches([ended, failed], before);
    scope.variables = new Map(start);
    const stopped = executeBody(context, statement.last, scope);
    for (const [name, value] of ended)
        if (scope.variables.get(name) === start.get(name))
            scope.variables.set(name, value);
    return stopped || results.length === 0;
}
function executeBranch(context, statement, scope) {
    const tests = statement.tests.map((test) => evaluate(context, test, scope));
    const before = scope.variables;
    const results = [];
    const ways = new Ways(context, statement.isDecided ? tests : []);
    const fields = new FieldBranches(context, scope);
    let fallen;
    for (const [at, body] of statement.bodies.entries()) {
        scope.variables = fallen ? mergeBranches([before, fallen], before) : new Map(before);
        fallen = undefined;
        fields.begin();
        spend(context, 1 + (before.size >> 3));
        let goesOn = false;
        const run = () => {
            if (executeBody(context, body, scope))
                return [];
            goesOn = true;
            if (!statement.fallsThrough?.[at] || at === statement.bodies.length - 1)
                return [scope.variables];
            fallen = scope.variables;
            return [];
        };
        ways.begin(at);
        const ends = statement.isSwitch ? leaving(context, run) : run();
        ways.end(ends.length > 0);
        results.push(...ends);
        fields.end(ends.length === 0 && !goesOn);
    }
    if (!statement.exhaustive) {
        ways.begin(statement.bodies.length);
        ways.end(true);
        results.push(before);
        fields.begin();
        fields.end(false);
    }
    fields.merge();
    if (results.length === 0) {
        scope.variables = before;
        return statement.bodies.length > 0;
    }
    ways.leave();
    scope.variables = results.length === 1 ? results[0] : (ways.merge(results, before) ?? mergeBranches(results, before));
    return false;
}
function isWrittenText(value) {
    return value.kind === 'text' || (value.kind === 'choice' && value.options.every(isWrittenText));
}
/** The names that grow in a loop's body. */
function appendedNames(body) {
    const known = appended.get(body);
    if (known)
        return known;
    const names = [];
    // What is put before a name is no end that it grows by.
    const note = (target, value) => {
        const first = value.kind === 'join' ? value.parts[0] : undefined;
        if (target.kind === 'name' && first?.kind === 'name' && first.name === target.name)
            names.push(target.name);
    };
    const visit = (statements) => {
        for (const statement of statements) {
            if (statement.kind === 'append' && statement.target.kind === 'name')
                names.push(statement.target.name);
            else if (statement.kind === 'assign')
                note(statement.target, statement.value);
            else if (statement.kind === 'expression' && statement.value.kind === 'assigned')
                note(statement.value.target, statement.value.value);
            else if (statement.kind === 'branch')
                for (const each of statement.bodies)
                    visit(each);
            else if (statement.kind === 'block' || statement.kind === 'loop')
                visit(statement.body);
            else if (statement.kind === 'try')
                for (const each of [statement.body, ...statement.handlers, statement.last])
                    visit(each);
        }
    };
    visit(body);
    appended.set(body, names);
    return names;
}

;// CONCATENATED MODULE: ./lib/detect/resolve.js















const operations = { evaluate: evaluate, execute: execute, executeStatement: executeStatement, exportedValue: exportedValue, invoke: invoke, summarise: summarise, substitute: substitute };
/** What all parts of a new resolver share. */
function createContext(project, run, mayCallWrapper) {
    const context = {
        project,
        operations,
        hands: { member: (value, name) => memberOf(context, value, name), items: (value) => itemsOf(context, value), handed: (value) => handedValue(context, value), folder: (level) => context.folders.get(level), script: (parts) => project.script?.(parts) ?? [] },
        machine: {
            call: (callee, args) => invoke(context, callee, args, context.site),
            items: (value) => itemsOf(context, value),
            index: (value, index) => elementAt(context, value, index),
            member: (value, name) => memberOf(context, value, name),
        },
        modules: new Map(),
        run,
        opened: new WeakMap(),
        following: new Map(),
        deferred: new Map(),
        mayCallWrapper,
        followed: new WeakSet(),
        replaced: new WeakSet(),
        asked: new WeakMap(),
        chosen: new WeakSet(),
        made: new Map(),
        summaries: new WeakMap(),
        called: new WeakSet(),
        calls: new Map(),
        recursions: new WeakMap(),
        classes: new WeakMap(),
        subclasses: new Map(),
        implementers: new Map(),
        goImplementers: new Map(),
        dispatched: new Set(),
        closures: new Set(),
        roots: [],
        wrappers: new Map(),
        folders: new Map(),
        setOutside: new Set(),
        cutOff: new Set(),
        frame: undefined,
        site: undefined,
        steps: 0,
        total: 0,
        limit: maximumSteps,
        nodes: 0,
        isExhausted: false,
        depth: 0,
        statementDepth: 0,
        followedDepth: 0,
        nesting: 0,
    };
    return context;
}
/** Runs files of a project and remembers the calls that may reach an object. */
class Resolver {
    #context;
    /**
     * @param run the files that will be run: what is imported from others is followed when it is needed
     * @param mayCallWrapper whether a file may call a wrapper that is known by now: what it defines is followed where it is called
     */
    constructor(project, run, mayCallWrapper) {
        this.#context = createContext(project, run, mayCallWrapper);
    }
    /** Every call seen, in the order of the code; wrappers' callers are their children. */
    get roots() {
        return this.#context.roots;
    }
    /** Functions whose effects wait for callers. */
    ownWrappers() {
        return [...this.#context.wrappers.values()];
    }
    /** The same, and the files that hand on objects with such methods. */
    wrappers() {
        return [...this.ownWrappers(), ...heldWrappers(this.#context)];
    }
    /** Whether a call into a file that was not opened for it reaches an object after all. */
    isMissed(path) {
        return isMissed(this.#context, path);
    }
    /** Does the calls into a file that waited for what is known of it by now, where nothing else hangs on them. True if any was done. */
    callMissed(path) {
        return callMissed(this.#context, path);
    }
    /** Files of classes of which an object was made with what reaches S3, though the files may not name it. */
    injectedFiles() {
        return new Set(injectedObjects(this.#context).map((object) => object.class.scope.module));
    }
    /** Files whose work was cut off: what is missing there is not absent. */
    get cutOff() {
        return this.#context.cutOff;
    }
    /** Opens a file, without running its functions: what it defines is known to those that are run before it. */
    open(path) {
        beginShare(this.#context, maximumSteps);
        openModule(this.#context, path);
        endShare(this.#context, path);
    }
    /** Whether a method was seen to be called by way of an interface. */
    isDispatched(form) {
        return this.#context.dispatched.has(form);
    }
    /** Whether some caller gave an object in the place of what a call is on: it says what is done there. */
    isReplaced(node) {
        return this.#context.replaced.has(node);
    }
    /** Whether what a closure would do was told where it is called. */
    isTold({ closure }) {
        return closure !== undefined && this.#context.closures.has(closure);
    }
    /**
     * Runs a file, once: its own statements, then every function that nothing has called.
     * @param share steps it may take
     */
    run(path, share = maximumSteps) {
        const context = this.#context;
        beginShare(context, share);
        const state = openModule(context, path, share);
        if (!state || state.isDrained) {
            endShare(context, path);
            return state;
        }
        state.isDrained = true;
        const outer = context.frame;
        // A package has a frame for each of its files: the others are run if they matter themselves.
        for (const frame of state.frames.filter(({ module }) => module === state)) {
            context.frame = frame;
            frame.module.isDrained = true;
            runUncalled(context, frame);
        }
        context.frame = outer;
        endShare(context, path);
        return state;
    }
    /** Does what is left to do once all files were run: what methods of injected objects do, whoever calls them, and of objects that nobody was seen to choose. */
    runInjected() {
        runInjected(this.#context);
        runChosen(this.#context);
    }
    /** What a remembered call does, once nothing more can be learnt about it. */
    drafts(node) {
        return settleCall(this.#context, node);
    }
}

;// CONCATENATED MODULE: ./lib/detect/callers.js
/** Callers: the files that name no S3 but may call what reaches it, told from their text before they are parsed. */



/** How many times callers of wrappers, and of those that turn out to be wrappers themselves, are looked for. */
const maximumRounds = 4;
/** How many files are run as callers. */
const maximumCallers = 400;
/** Steps each of them may take. */
const callerShare = 150_000;
/**
 * Runs the files that name S3, then those that call a wrapper of any of these, and those of classes that are made with what reaches S3.
 * @param candidates every file that may be read
 * @param marked those that name S3
 * @returns what was seen in the end
 */
function runWithCallers(project, candidates, marked) {
    const files = new Set(marked);
    const imports = new ImportedFiles(project, candidates);
    /** Wrappers whose callers were looked for. */
    const known = new Set();
    for (let round = 0;; round += 1) {
        const run = new Set([...files].map((file) => file.path));
        const resolver = new Resolver(project, run, callsWrapper(imports, () => resolver.ownWrappers()));
        // Who calls a method by an interface knows the class by then.
        for (const file of marked)
            resolver.open(file.path);
        for (const file of marked)
            resolver.run(file.path);
        for (const path of run)
            resolver.run(path, callerShare);
        // What is done after all may make callers of files that were none.
        for (let again = 0; again < maximumRounds; again += 1) {
            findCallers(resolver, run, known, imports, candidates, files, marked.length + maximumCallers);
            if ([...run].filter((path) => resolver.callMissed(path)).length === 0)
                break;
        }
        resolver.runInjected();
        // A file that calls a wrapper may be one itself: what others import from it counts from the start.
        const isMissed = [...files].some((file) => resolver.isMissed(file.path));
        if (!isMissed || round === maximumRounds)
            return resolver;
    }
}
/** Runs the files that name no S3 but may call a function which reaches it, or whose objects are made with one that does. */
function findCallers(resolver, run, known, imports, candidates, files, limit) {
    for (let round = 0; round < maximumRounds; round += 1) {
        const fresh = new Map();
        for (const wrapper of resolver.wrappers()) {
            const key = `${wrapper.file} ${wrapper.className ?? ''} ${wrapper.name}`;
            if (known.has(key))
                continue;
            known.add(key);
            const language = (0,detect_candidates/* languageOf */.eX)(wrapper.file) ?? '';
            const list = fresh.get(language);
            if (list)
                list.push(wrapper);
            else
                fresh.set(language, [wrapper]);
        }
        const injected = resolver.injectedFiles();
        const words = new Map([...fresh].map(([language, wrappers]) => [language, anyWord(wrappers)]));
        const found = [];
        for (const file of candidates) {
            if (files.size >= limit)
                break;
            if (files.has(file))
                continue;
            const language = (0,detect_candidates/* languageOf */.eX)(file.path) ?? '';
            const wrappers = fresh.get(language);
            if (!injected.has(file.path) && (!wrappers || !words.get(language)?.test(file.text) || !imports.mayCall(file.path, wrappers)))
                continue;
            files.add(file);
            found.push(file.path);
        }
        if (found.length === 0)
            return;
        // They may call each other, by way of an interface too.
        for (const path of found)
            run.add(path);
        for (const path of found)
            resolver.open(path);
        for (const path of imports.inOrder(found)) {
            resolver.run(path, callerShare);
            resolver.callMissed(path);
        }
    }
}
/** Makes the question whether a file may call a wrapper that is known by now: each file is looked through once for each of them. */
function callsWrapper(imports, wrappers) {
    const looked = new Map();
    return (path) => {
        const all = wrappers();
        const before = looked.get(path) ?? 0;
        if (before === all.length)
            return false;
        const answer = imports.mayCall(path, all.slice(before));
        if (!answer)
            looked.set(path, all.length);
        return answer;
    };
}
/** What a file that calls one of these has in its text: one pass rules most files out. */
function anyWord(wrappers) {
    const words = new Set(wrappers.flatMap(({ file, name, className }) => [name, className ?? stemOf(file)]));
    return new RegExp(`(?:${[...words].filter((word) => word !== '').map((word) => word.replace(/[^\w]/g, '\\$&')).join('|')})(?![\\w$])`);
}

// EXTERNAL MODULE: ./lib/detect/front/script-runs.js
var script_runs = __webpack_require__(7519);
// EXTERNAL MODULE: ./lib/detect/django-files.js
var django_files = __webpack_require__(68086);
// EXTERNAL MODULE: ./lib/detect/front/step-files.js
var step_files = __webpack_require__(97975);
;// CONCATENATED MODULE: ./lib/detect/interfaces.js

/** Answers, by method, whether some file may call it by an interface's name. */
class InterfaceCalls {
    #files;
    #known = new WeakMap();
    constructor(files) {
        this.#files = files;
    }
    /** Whether a function is a method that an interface or a base class of the repo has too, and that is called by that. */
    reach({ form, owner, scope }) {
        if (!owner)
            return false;
        const known = this.#known.get(form);
        if (known !== undefined)
            return known;
        const isGo = scope.module.endsWith('.go');
        const found = isGo ? this.#isInGoInterface(form.name) : [...owner.form.bases.map(interfaces_nameOf), ...(owner.form.interfaces ?? [])].some((name) => this.#isCalledBy(name, form.name, scope.module));
        this.#known.set(form, found);
        return found;
    }
    /** Go's types do not say which interfaces they have: any with such a method may be one. */
    #isInGoInterface(method) {
        const declared = new RegExp(`(?:^|[\\n;])\\s*${method}\\(`);
        return this.#files.some(({ path, text }) => path.endsWith('.go') && text.includes(`${method}(`) && (0,go_interfaces/* interfacesIn */.a9)(text).some(({ body }) => declared.test(body)));
    }
    #isCalledBy(base, method, home) {
        if (base === undefined || !/^\w+$/.test(base))
            return false;
        const ending = home.slice(home.lastIndexOf('.'));
        const declared = new RegExp(`\\b(?:interface|class)\\s+${base}\\b`);
        const called = new RegExp(`[.?!]\\s*${method}\\s*\\(`);
        const others = this.#files.filter(({ path, text }) => path !== home && path.endsWith(ending) && text.includes(base));
        return others.some(({ text }) => declared.test(text) && text.includes(method)) && others.some(({ text }) => called.test(text));
    }
}
/** `Storage` of `Storage` and `stores.Storage`. */
function interfaces_nameOf(base) {
    if (base.kind === 'name' || base.kind === 'member')
        return base.name;
    return undefined;
}

// EXTERNAL MODULE: ./lib/detect/languages.js + 11 modules
var languages = __webpack_require__(38881);
// EXTERNAL MODULE: ./lib/detect/project.js + 5 modules
var detect_project = __webpack_require__(50124);
;// CONCATENATED MODULE: ./lib/detect/scripts.js
/** What a script does that a program hands to a shell as a text: it is read as a file of its own, with holes for what is not told. */




/** Where a program may hand a command to a shell: texts that name a tool, or a verb of one under a name of the user's own. */
const commandMarkers = /(?:^|["'`\s=(/])(?:aws|s[345]cmd|rclone|gsutil|hadoop|hdfs|s3-dist-cp|sam|duckdb|spark-submit)["'`,\s]|\bs3 (?:cp|mv|sync|rm|ls)\b|\bs3api /;
/** The name of what stands in a hole. */
const scripts_given = '__given__';
const path = 'script.sh';
/** Longer texts, and more of them, are no commands that somebody wrote. */
const longest = 20_000;
/** Steps that one script may take. */
const maximumShare = 20_000;
/** How many lines behind the start of a call its script may go on. */
const maximumBehind = 200;
/**
 * Makes what runs scripts.
 * @param frontEnd the shell's
 * @param tables by language
 */
function scriptRunner(frontEnd, tables) {
    const known = new Map();
    return function run(parts) {
        const text = `${scripts_given}=$(${scripts_given})\n${scriptOf(parts)}`;
        if (text.length > longest || !/s3/i.test(text))
            return [];
        const before = known.get(text);
        if (before)
            return before;
        // A script that runs itself does nothing more.
        known.set(text, []);
        const files = new Map([[path, { path, text }]]);
        const project = (0,detect_project/* createProject */.gA)(files, (0,detect_project/* indexNames */.dC)([path]), new Map([['shell', frontEnd]]), () => 'shell', tables, () => undefined, run);
        const resolver = new Resolver(project, new Set([path]), () => false);
        resolver.run(path, maximumShare);
        const lines = text.split('\n');
        const drafts = findAccesses(resolver, () => false)
            .accesses.filter(({ counted, note }) => counted || note === foreignEndpoint)
            .map(({ access, actions, bucket, key, alternatives, via, note, line }) => ({ access, actions, bucket, keys: alternatives ?? [key], isUri: via === 'uri', ...(note ? { note } : {}), command: lines[line - 1] ?? '' }));
        known.set(text, drafts);
        return drafts;
    };
}
/** A text as a script: what stands in a hole is a variable's value, whatever quotes are around it. */
function scriptOf(parts) {
    let script = '';
    let quote = '';
    const hole = () => (quote === "'" ? `'"\${${scripts_given}}"'` : quote === '"' ? `\${${scripts_given}}` : `"\${${scripts_given}}"`);
    for (const part of parts) {
        if (typeof part !== 'string') {
            script += hole();
            continue;
        }
        // `{{ ds }}` is filled in before; what a template repeats or leaves out is in it.
        for (const [piece] of part.matchAll(/\{\{.{0,400}?\}\}|\{%.{0,400}?%\}|\{#.{0,400}?#\}|\\[\s\S]|["']|(?<=^|\s)#.*|[\s\S]/g)) {
            if (piece.startsWith('{{') && piece.length > 2)
                script += hole();
            else if (piece.length > 2 && piece.startsWith('{'))
                script += ' ';
            // A comment's quotes are none.
            else if (piece.startsWith('#') && quote === '')
                continue;
            else if (piece.startsWith('#') && piece.length > 1) {
                for (const character of piece)
                    quote = scripts_quoted(quote, character);
                script += piece;
            }
            else {
                if (piece.length === 1)
                    quote = scripts_quoted(quote, piece);
                script += piece;
            }
        }
    }
    return script;
}
/** The quote that is open behind a character. */
function scripts_quoted(quote, character) {
    if (character === quote)
        return '';
    return quote === '' && (character === '"' || character === "'") ? character : quote;
}
/** What is asked of a line, that it be no other's. */
const shortest = 8;
/**
 * Where a command stands that a program hands to a shell: in the call, or in what the call is given by a name.
 * @param text the file
 * @param from the line of the call
 * @param command the command's line in the script
 * @returns its line, from 1; the call's where it is not written in one piece
 */
function commandLine(text, from, command) {
    const pieces = command.split(new RegExp(`'"\\$\\{${scripts_given}\\}"'|"\\$\\{${scripts_given}\\}"|\\$\\{${scripts_given}\\}`)).map((piece) => piece.trim());
    if (!pieces.some((piece) => piece.length >= shortest))
        return from;
    const written = new RegExp(pieces.map((piece) => piece.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('.*'));
    const found = text.split('\n').flatMap((line, index) => (written.test(line) ? [index + 1] : []));
    const behind = found.find((line) => line >= from && line - from <= maximumBehind);
    return behind ?? (found.length === 1 ? found[0] : from);
}

;// CONCATENATED MODULE: ./lib/detect/index.js
/** Detection: files in; accesses, grants, and what could not be told out. Pure: whoever calls lists and reads. */











/** Languages whose programs hand texts to a shell. */
const programs = new Set(['python', 'javascript', 'java', 'go', 'hcl']);
/** Whether a file names S3 in a way that may come to an access. */
function isWorthParsing(file) {
    const language = (0,detect_candidates/* languageOf */.eX)(file.path);
    if (language === undefined || !(file.marked ?? (0,detect_candidates/* textHasMarker */.Ix)(file.text)))
        return false;
    return (language !== 'yaml' && language !== 'json') || (0,step_files/* mayHoldSteps */.M)(file.path, file.text);
}
/**
 * Finds every access to S3 objects in a repo's files.
 *
 * Give all candidate files (see `isCandidate`): those that name S3 are parsed, and of the rest only what
 * they import or what calls their wrappers. `text` may be a getter: it is read when needed.
 * @param files paths relative to the repo with `/`, and their text
 * @returns accesses ordered by file and line, with what could not be followed
 */
async function detect(files) {
    const candidates = files.filter((file) => (0,detect_candidates/* isCandidate */.qn)(file.path)).sort((left, right) => (left.path < right.path ? -1 : 1));
    const named = candidates.filter((file) => isWorthParsing(file));
    const marked = [...named, ...(0,django_files/* djangoUploads */.q)(candidates, named)];
    const skipped = [];
    if (marked.length === 0)
        return { accesses: [], grants: [], unresolved: [], skipped };
    const byPath = new Map(candidates.map((file) => [file.path, file]));
    const runners = (0,script_runs/* runnersOf */.rp)(marked, byPath);
    const frontEnds = await (0,languages/* loadFrontEnds */.G)(new Set([...[...runners].flatMap((path) => (0,detect_candidates/* languageOf */.eX)(path) ?? []), ...marked.flatMap((file) => (0,detect_candidates/* languageOf */.eX)(file.path) ?? []), ...(marked.some((file) => programs.has((0,detect_candidates/* languageOf */.eX)(file.path) ?? '') && commandMarkers.test(file.text)) ? ['shell'] : [])]));
    const shell = frontEnds.get('shell');
    const isMarked = new Set(marked.map((file) => file.path));
    const project = (0,detect_project/* createProject */.gA)(byPath, (0,detect_project/* indexNames */.dC)(byPath.keys()), frontEnds, detect_candidates/* languageOf */.eX, languages/* tablesOf */.t, (form) => {
        const problem = (0,detect_project/* problemOf */.Zw)(form);
        // What other files are made of is read for their values alone.
        if (problem !== undefined && isMarked.has(form.path))
            skipped.push({ file: form.path, reason: problem, blocksRemovals: true });
    }, shell && scriptRunner(shell, languages/* tablesOf */.t));
    const resolver = runWithCallers(project, candidates, marked);
    const interfaces = new InterfaceCalls(candidates);
    const { accesses, unresolved } = findAccesses(resolver, (callee) => !resolver.isDispatched(callee.form) && interfaces.reach(callee), (file, line, command) => commandLine(byPath.get(file)?.text ?? '', line, command));
    for (const file of resolver.cutOff)
        skipped.push({ file, reason: 'too much to follow: some values were cut off', blocksRemovals: isMarked.has(file) });
    return { accesses, grants: [], unresolved, skipped };
}


/***/ })

};
