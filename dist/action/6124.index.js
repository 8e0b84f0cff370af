export const id = 6124;
export const ids = [6124];
export const modules = {

/***/ 68086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findDjangoSettings),
/* harmony export */   q: () => (/* binding */ djangoUploads)
/* harmony export */ });
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33285);
/** The files of a Django app that say where uploaded files are kept, and those that keep some, as their text shows it. */

const storageOfS3 = 'storages.backends.s3';
/** Whether a file has, or names, a storage of S3 by the library for them. */
function namesStorage({ path, text }) {
    return (0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .languageOf */ .eX)(path) === 'python' && text.includes(storageOfS3);
}
/** What says that a file is an app's settings. Those of one stage may have none of these: their folder tells. */
const ofSettings = /^[ \t]*(?:INSTALLED_APPS|ROOT_URLCONF|STORAGES|DEFAULT_FILE_STORAGE)\b/m;
const inSettings = /(?:^|\/)settings(?:\/[\w-]+|[\w-]*)\.py$/;
/** Makes the question which settings may give one of a name a value, by where lines begin with it. */
function findDjangoSettings(files) {
    const settings = [...files].filter(({ path, text }) => (0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .languageOf */ .eX)(path) === 'python' && (inSettings.test(path) || ofSettings.test(text)));
    return (name) => (/^[A-Z][A-Z0-9_]*$/.test(name) ? settings.filter(({ text }) => new RegExp(`^[ \\t]*${name}\\b`, 'm').test(text)).map(({ path }) => path) : []);
}
/**
 * The files that keep what is uploaded, though they name no S3.
 * @param marked the files that name S3
 */
function djangoUploads(candidates, marked) {
    if (!marked.some(namesStorage))
        return [];
    const known = new Set(marked);
    return candidates.filter((file) => !known.has(file) && (0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .languageOf */ .eX)(file.path) === 'python' && /\bdefault_storage\b|\b(?:File|Image)Field\(/.test(file.text));
}


/***/ }),

/***/ 88473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ conditionIn),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Lr: () => (/* binding */ maximumNesting),
/* harmony export */   NJ: () => (/* binding */ createLineFinder),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   mG: () => (/* binding */ switchOf),
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
/**
 * What is asked by `a == b && !c || d`, which is read without regard to which operator binds closer.
 * @param operators those between the parts, in order
 * @returns undefined where it is no condition, or one that nothing here settles
 */
function conditionIn(parts, operators) {
    for (const [mark, how] of [['||', 'either'], ['&&', 'both']]) {
        if (!operators.includes(mark))
            continue;
        const sides = [];
        let from = 0;
        for (let at = 0; at <= operators.length; at += 1) {
            if (at < operators.length && operators[at] !== mark)
                continue;
            const side = parts.slice(from, at + 1);
            sides.push(side.length === 1 ? side[0] : (conditionIn(side, operators.slice(from, at)) ?? { kind: 'other', parts: side }));
            from = at + 1;
        }
        return { kind: 'test', how, parts: sides };
    }
    const [operator] = operators;
    if (operators.length !== 1 || (operator !== '==' && operator !== '!='))
        return undefined;
    const same = { kind: 'test', how: 'equal', parts };
    return operator === '==' ? same : { kind: 'test', how: 'not', parts: [same] };
}
/**
 * A `switch`, which a caller may settle by its subject where no way leads into the next.
 * @param subject undefined where the labels are conditions themselves
 */
function switchOf(subject, cases) {
    const exhaustive = cases.some(({ labels }) => labels?.length === 0);
    const isPlain = subject === undefined || subject.kind === 'name' || subject.kind === 'member';
    const isDecided = isPlain && cases.every(({ labels, body, fallsThrough }, at) => (at === cases.length - 1 || (labels?.length !== 0 && (fallsThrough !== true || endsIn(body)))));
    const compared = ({ labels }) => {
        const parts = (labels ?? []).map((label) => (subject ? { kind: 'test', how: 'equal', parts: [subject, label] } : label));
        return parts.length === 1 ? parts[0] : parts.length === 0 ? unknown : { kind: 'test', how: 'either', parts };
    };
    const tests = isDecided ? cases.slice(0, exhaustive ? -1 : cases.length).map(compared) : subject ? [subject] : [];
    return { kind: 'branch', tests, bodies: cases.map(({ body }) => body), exhaustive, isSwitch: true, fallsThrough: cases.map(({ fallsThrough }) => fallsThrough === true), ...(isDecided ? { isDecided } : {}) };
}
/** Whether what follows a body does not run after it. */
function endsIn(body) {
    const last = body.at(-1);
    return last?.kind === 'return' || last?.kind === 'stop' || (last?.kind === 'block' && endsIn(last.body));
}


/***/ }),

/***/ 80078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G2: () => (/* binding */ interfacesMeant),
/* harmony export */   P$: () => (/* binding */ mayBeHadBy),
/* harmony export */   a9: () => (/* binding */ interfacesIn),
/* harmony export */   nw: () => (/* binding */ goInterfaces),
/* harmony export */   un: () => (/* binding */ isAskedFor)
/* harmony export */ });
/**
 * The interfaces that Go files declare.
 * @returns by name, of which there may be several
 */
function goInterfaces(files) {
    const found = new Map();
    for (const { path, text } of files) {
        if (!path.endsWith('.go'))
            continue;
        for (const { name, body, isGeneric } of interfacesIn(text)) {
            const methods = [...body.matchAll(/(?<=^|;)[ \t]*([A-Za-z_]\w*)(?=\()/gm)].map(({ 1: method = '', index, 0: { length } }) => signature(method, body.slice(index + length), isGeneric));
            if (name === undefined || methods.length === 0)
                continue;
            const isClient = /\*s3\.[A-Z]\w+Input\b/.test(body) && text.includes('service/s3"');
            found.set(name, [...(found.get(name) ?? []), { methods, isClient, folder: folderOf(path) }]);
        }
    }
    return found;
}
/**
 * Those of the interfaces of one name that a type names: its own package's, or those of a package by the name it is told with.
 * @param type as the code declares it
 * @param from the file that does
 */
function interfacesMeant(alternatives, type, from) {
    const before = type.slice(0, Math.max(0, type.lastIndexOf('.')));
    const own = folderOf(from);
    const meant = alternatives.filter(({ folder }) => (before === '' ? folder === own : lastSegment(folder) === lastSegment(before)));
    // A package may be told by another name, or have another than its folder; what no package is told of is its own package's.
    return meant.length > 0 || before === '' ? meant : alternatives;
}
/** Whether a type of some file may have an interface: a method that is not exported is another in each package. https://go.dev/ref/spec#Uniqueness_of_identifiers */
function mayBeHadBy({ methods, folder }, path) {
    return folder === folderOf(path) || methods.every(({ name }) => /^\p{Lu}/u.test(name));
}
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function lastSegment(path) {
    return path.slice(path.lastIndexOf('/') + 1).replace(/^[*&[\]\s]+/, '');
}
/** Whether a method is one that an interface asks for: an alias of a type has another name, and so is not told. */
function isAskedFor({ name, takes, gives }, form) {
    if (form?.name !== name)
        return false;
    return isSame(takes, form.parameters.map(({ type }) => lastName(type ?? ''))) && (form.results === undefined || isSame(gives, form.results.map(lastName)));
}
function isSame(asked, had) {
    return asked === undefined || (asked.length === had.length && asked.every((each, index) => each === had[index] || isAny(each) || isAny(had[index] ?? '')));
}
/** A type that says nothing by its name. */
function isAny(type) {
    return type === '' || type === 'any' || type === 'interface';
}
function signature(name, rest, isGeneric) {
    const takes = group(rest);
    if (takes === undefined || isGeneric)
        return { name, takes: undefined, gives: undefined };
    const after = rest.slice(takes.length + 2);
    const given = /^[ \t]*\(/.test(after) ? group(after.trimStart()) : (/^[^\n;]*/.exec(after)?.[0] ?? '').replace(/\/\/.*$/, '');
    return { name, takes: typesIn(takes), gives: given === undefined ? undefined : typesIn(given) };
}
/** What stands between the bracket that a text starts with and its partner. */
function group(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at += 1) {
        if (/[([{]/.test(text[at]))
            depth += 1;
        else if (/[)\]}]/.test(text[at])) {
            depth -= 1;
            if (depth === 0)
                return text.slice(1, at);
        }
    }
    return undefined;
}
/** The types of `ctx context.Context, from, to string` or of `context.Context, string`. */
function typesIn(list) {
    const parts = splitList(list.replace(/\/\/[^\n]*/g, ''));
    // Where one has a name, all have.
    const isNamed = parts.some((part) => /^[A-Za-z_]\w*\s+\S/.test(part) && !/^(chan|func|map|struct|interface)\b/.test(part));
    let type = '';
    return parts
        .reverse()
        .map((part) => {
        const written = isNamed ? /^\w+\s+(.*)$/s.exec(part)?.[1] : part;
        if (written !== undefined)
            type = lastName(written);
        return type;
    })
        .reverse();
}
function splitList(list) {
    const parts = [];
    let depth = 0;
    let start = 0;
    for (let at = 0; at <= list.length; at += 1) {
        const mark = list[at];
        if (mark !== undefined && /[([{]/.test(mark))
            depth += 1;
        else if (mark !== undefined && /[)\]}]/.test(mark))
            depth -= 1;
        else if (mark === undefined || (mark === ',' && depth === 0)) {
            const part = list.slice(start, at).trim();
            if (part !== '')
                parts.push(part);
            start = at + 1;
        }
    }
    return parts;
}
/** No type that a person writes is longer; the last name of one is looked for from many places. */
const longestType = 1_000;
/** `Context` of `context.Context`, `Tag` of `[]types.Tag`, `func` of any function. */
function lastName(type) {
    if (type.length > longestType)
        return '';
    const plain = type.replace(/^[\s*&.]*/, '').replace(/^(?:\[[^\]]*\][\s*]*|map\[[^\]]*\][\s*]*|(?:<-\s*)?chan\b(?:\s*<-)?[\s*]*)+/, '');
    if (/^func\b/.test(plain))
        return 'func';
    return /([A-Za-z_]\w*)(?:\[.*\]|\{.*\})?\s*$/s.exec(plain)?.[1] ?? '';
}
/** What stands between the braces of Go's interfaces, and their names. */
function interfacesIn(text) {
    return [...text.matchAll(/(?:\b(\w+)(\[[^\]\n]{1,200}\])?\s+)?\binterface\s?\{/g)].map(({ index, 0: opening, 1: name, 2: parameters }) => {
        let depth = 1;
        let at = index + opening.length;
        for (; at < text.length && depth > 0; at += 1)
            depth += text[at] === '{' ? 1 : text[at] === '}' ? -1 : 0;
        return { name, body: text.slice(index + opening.length, depth === 0 ? at - 1 : at), isGeneric: parameters !== undefined };
    });
}


/***/ }),

/***/ 85876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ mayDefine),
/* harmony export */   TQ: () => (/* binding */ makesObject),
/* harmony export */   i5: () => (/* binding */ importedModules),
/* harmony export */   vo: () => (/* binding */ namesWord)
/* harmony export */ });
/** Imports as a file's text shows them, without parsing it: enough to tell whether the file is worth parsing. */
/** How long a list of imported names may be. */
const longestList = 4_000;
const javascriptImport = /\b(?:from|import|require)\s{0,100}\(?\s{0,100}(['"`])([^'"`\n]{1,300})\1/g;
// `from a.b import (c, d)`, `from . import c`, `import a.b as c, d`
const pythonImport = new RegExp(`^[ \\t]*(?:from[ \\t]+([.\\w]+)[ \\t]+import[ \\t]*(\\([^)]{0,${longestList}}\\)|[^\\n]*)|import[ \\t]+([\\w.][^\\n]*))`, 'gm');
// `import "a/b"`, and each line of `import (…)`
const goImport = /^[ \t]*(?:import[ \t]+)?(?:[\w.]+[ \t]+)?"([^"\s]{1,300})"[ \t]*(?:\/\/.*)?$/gm;
// `source "$(dirname "$0")/lib.sh"`, `. ./lib.sh`
const shellSource = /^[ \t]*(?:source|\.)[ \t]+([^\n;&|#]{1,300})/gm;
/**
 * The modules a text imports, as they are written. What stands in comments or strings is found too: this is asked before a file is parsed.
 * @param language `python`, `javascript`, `go` or `shell`; others have none
 */
function importedModules(language, text) {
    const found = [];
    if (language === 'javascript')
        for (const [, , module = ''] of text.matchAll(javascriptImport))
            found.push(module);
    if (language === 'go')
        for (const [, module = ''] of text.matchAll(goImport))
            found.push(module);
    if (language === 'shell' || language === 'script')
        for (const [, word = ''] of text.matchAll(shellSource))
            found.push(sourced(word.trim()));
    if (language !== 'python')
        return found;
    for (const [, from, names = '', whole] of text.matchAll(pythonImport)) {
        if (from === undefined) {
            for (const part of (whole ?? '').split(','))
                found.push(/^\s*([\w.]+)/.exec(part)?.[1] ?? '');
            continue;
        }
        found.push(from);
        // `from package import module`
        for (const [name] of names.matchAll(/\b[A-Za-z_]\w*/g))
            found.push(from.endsWith('.') ? `${from}${name}` : `${from}.${name}`);
    }
    return found.filter((module) => module !== '');
}
/** The known end of a path: `./lib.sh` of `"${HERE}/lib.sh"`. */
function sourced(word) {
    const plain = word.replace(/["']/g, '');
    const end = plain.slice(Math.max(plain.lastIndexOf('}'), plain.lastIndexOf(')')) + 1).replace(/^.*\$\w+/, '');
    return end.startsWith('/') ? (end === plain ? '' : `.${end}`) : end;
}
/** Whether a text has a name, as a whole word. */
function namesWord(text, name) {
    if (name === '')
        return false;
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
        if (!/[\w$]/.test(text.charAt(at - 1)) && !/[\w$]/.test(text.charAt(at + name.length)))
            return true;
    }
    return false;
}
/** Whether a text may define a member by a name: it stands there alone, or as one of the object itself; `other.name` only uses it. */
function mayDefine(text, name) {
    if (name === '')
        return false;
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
        if (/[\w$]/.test(text.charAt(at - 1)) || /[\w$]/.test(text.charAt(at + name.length)))
            continue;
        if (text.charAt(at - 1) !== '.' || /(?:\b(?:this|self|cls|prototype)|\.\.)\.$/.test(text.slice(Math.max(0, at - 12), at)))
            return true;
    }
    return false;
}
/** Whether a text calls a name, makes an object of it, or builds a class on it. */
function makesObject(text, name) {
    if (name === '')
        return false;
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
        if (/[\w$]/.test(text.charAt(at - 1)))
            continue;
        if (/^\s*(?:<[^()]{0,200}>\s*)?\(/.test(text.slice(at + name.length, at + name.length + 240)) || /\bextends\s+(?:[\w$]+\.)*$/.test(text.slice(Math.max(0, at - 80), at)))
            return true;
    }
    return false;
}


/***/ }),

/***/ 38881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ loadFrontEnds),
  t: () => (/* binding */ tablesOf)
});

;// CONCATENATED MODULE: ./lib/detect/rules/operations.js
/** Where the calls that take one object have it. */
const object = 'bucket=0.Bucket|@params.Bucket key=0.Key|@params.Key';
const prefix = 'bucket=0.Bucket|@params.Bucket prefix=0.Prefix|@params.Prefix';
const deleted = 'bucket=0.Bucket|@params.Bucket key=0.Delete.Objects[].Key';
const copied = 'bucket=0.Bucket|@params.Bucket key=0.Key source=0.CopySource';
const reads = ['GetObject', 'HeadObject', 'GetObjectTagging', 'GetObjectAcl', 'GetObjectAttributes', 'GetObjectTorrent', 'GetObjectRetention', 'GetObjectLegalHold', 'SelectObjectContent', 'ListParts'];
const lists = ['ListObjects', 'ListObjectsV2', 'ListObjectVersions', 'ListMultipartUploads'];
const writes = [
    'PutObject',
    'PutObjectAcl',
    'PutObjectTagging',
    'PutObjectRetention',
    'PutObjectLegalHold',
    'CreateMultipartUpload',
    'UploadPart',
    'CompleteMultipartUpload',
    'AbortMultipartUpload',
    'RestoreObject',
    'DeleteObjectTagging',
];
const copies = ['CopyObject', 'UploadPartCopy'];
/** The name of the class of v3. */
const command = (name) => `${name}Command`;
/** The name of the client's method. */
const method = (name) => name.charAt(0).toLowerCase() + name.slice(1);
const operations_all = (names, spell) => names.map(spell).join(' ');
/**
 * The calls of S3 on something.
 * @param spell how an operation's name is written there
 * @param gives what the calls give back
 */
function operations(on, spell, gives) {
    return [
        { on, calls: operations_all(reads, spell), access: 'R', at: object, ...gives },
        { on, calls: operations_all(lists, spell), access: 'L', at: prefix, gives: gives.gives ? 'aws3.listing' : 'listing', slots: 'bucket=0.Bucket prefix=0.Prefix', ...(gives.gives ? {} : { hands: 1 }) },
        { on, calls: operations_all(writes, spell), access: 'W', at: object, ...gives },
        { on, calls: spell('DeleteObject'), access: 'D', at: object, ...gives },
        { on, calls: spell('DeleteObjects'), access: 'D', at: deleted, ...gives },
        { on, calls: operations_all(copies, spell), access: 'C', at: copied, ...gives },
    ];
}

;// CONCATENATED MODULE: ./lib/detect/rules/cdk.js
/** Calls of the CDK that put, read or point at objects, as data: one table for TypeScript and Python. */

const calls = [
    { in: 'aws-s3-deployment', calls: 'BucketDeployment', access: 'W', at: 'prefix=2.destinationKeyPrefix', named: 'prefix=destination_key_prefix', tree: '*' },
    { in: 'aws-s3-deployment', calls: 'DeployTimeSubstitutedFile', access: 'W', at: 'key=2.destinationKey', named: 'key=destination_key', needs: ['2.destinationKey', 'destination_key'] },
    { in: 'aws-s3-deployment', of: 'Source', calls: 'bucket', access: 'R', at: 'key=1', named: 'key=1|zip_object_key' },
    // Code and definitions that stand in a bucket
    ...['aws-lambda', 'aws-glue-alpha', 'aws-synthetics'].map((module) => ({ in: module, of: 'Code', calls: 'fromBucket', access: 'R', at: 'key=1', named: 'key=1|key' })),
    { in: 'aws-lambda', of: 'Code', calls: 'fromBucketV2', access: 'R', at: 'key=1', named: 'key=1|key' },
    { in: 'aws-lambda', calls: 'CfnFunction', access: 'R', at: 'bucket=2.code.s3Bucket key=2.code.s3Key', named: 'bucket=code.s3_bucket key=code.s3_key', needs: ['2.code.s3Key', 'code.s3_key'] },
    { in: 'aws-glue', calls: 'CfnJob', access: 'R', at: 'uri=2.command.scriptLocation', named: 'uri=command.script_location', needs: ['2.command.scriptLocation', 'command.script_location'] },
    { in: 'aws-apigateway', of: 'ApiDefinition', calls: 'fromBucket', access: 'R', at: 'key=1', named: 'key=1|key' },
    { in: 'aws-appconfig', of: 'ConfigurationSource', calls: 'fromBucket', access: 'R', at: 'key=1', named: 'key=1|object_key' },
    { in: 'aws-ecs', of: 'EnvironmentFile', calls: 'fromBucket', access: 'R', at: 'key=1', named: 'key=1|key' },
    { in: 'aws-ec2', of: 'InitFile', calls: 'fromS3Object', access: 'R', at: 'key=2', named: 'key=2|key' },
    { in: 'aws-ec2', of: 'InitSource', calls: 'fromS3Object', access: 'R', at: 'key=2', named: 'key=2|key' },
    // Pipelines
    { in: 'aws-codepipeline-actions', calls: 'S3SourceAction', access: 'R', at: 'key=0.bucketKey', named: 'key=bucket_key' },
    { in: 'aws-codepipeline-actions', calls: 'S3DeployAction', access: 'W', at: 'prefix=0.objectKey', named: 'prefix=object_key', tree: '*' },
    { in: 'aws-codebuild', of: 'Source', calls: 's3', access: 'R', at: 'key=0.path', named: 'key=path' },
    { in: 'aws-codebuild', of: 'Artifacts', calls: 's3', access: 'W', at: 'prefix=0.path', named: 'prefix=path', tree: '*' },
    { in: 'aws-codebuild', of: 'Cache', calls: 'bucket', access: 'RW', at: 'prefix=1.prefix', named: 'prefix=prefix', tree: '*' },
    // What a Step Functions map reads and leaves behind, and Athena's results
    { in: 'aws-stepfunctions', calls: 'S3JsonItemReader S3CsvItemReader S3ManifestItemReader', access: 'R', at: 'key=0.key', named: 'key=key' },
    { in: 'aws-stepfunctions', calls: 'S3ObjectsItemReader', access: 'L', at: 'prefix=0.prefix', named: 'prefix=prefix' },
    { in: 'aws-stepfunctions', calls: 'ResultWriter ResultWriterV2', access: 'W', at: 'prefix=0.prefix', named: 'prefix=prefix', tree: '*' },
    { in: 'aws-stepfunctions-tasks', calls: 'AthenaStartQueryExecution', access: 'W', at: 'bucket=2.resultConfiguration.outputLocation.bucketName prefix=2.resultConfiguration.outputLocation.objectKey', named: 'bucket=result_configuration.output_location.bucket_name prefix=result_configuration.output_location.object_key', tree: '*', needs: ['2.resultConfiguration.outputLocation', 'result_configuration.output_location'] },
    // Streams and rules that write
    { in: 'aws-kinesisfirehose', calls: 'S3Bucket', access: 'W', at: 'prefix=1.dataOutputPrefix', named: 'prefix=data_output_prefix', tree: '*' },
    { in: 'aws-kinesisfirehose-destinations-alpha', calls: 'S3Bucket', access: 'W', at: 'prefix=1.dataOutputPrefix', named: 'prefix=data_output_prefix', tree: '*' },
    { in: 'aws-kinesisfirehose', calls: 'CfnDeliveryStream', access: 'W', at: 'prefix=2.extendedS3DestinationConfiguration.prefix', named: 'prefix=extended_s3_destination_configuration.prefix', tree: '*', needs: ['2.extendedS3DestinationConfiguration', 'extended_s3_destination_configuration'] },
    { in: 'aws-iot-actions-alpha', calls: 'S3PutObjectAction', access: 'W', at: 'key=1.key', named: 'key=key', needs: ['1.key', 'key'] },
];
/** The ways to a module: the one package of v2, the package a module had in v1 or has as an alpha, and the namespace of the one package. */
function typescriptModules(module) {
    return [`aws-cdk-lib/${module}`, `@aws-cdk/${module}`, `aws-cdk-lib.${module.replaceAll('-', '_')}`];
}
function pythonModule(module) {
    return `aws_cdk.${module.replaceAll('-', '_')}`;
}
const snake = (name) => name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
/** Classes are spelled alike, methods are not: `from_s3_object`. */
function pythonCalls({ calls: names, of }) {
    return of === undefined ? names : names.replace('V2', '_v2').split(' ').map(snake).join(' ').replace('from_s3object', 'from_s3_object').toLowerCase();
}
/** A call of S3 that a construct makes by its name, with what the SDK takes. */
const sdk = 'cdk.sdk';
const services = 's3,S3,client-s3,@aws-sdk/client-s3';
/** https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_stepfunctions_tasks.CallAwsService.html, https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.custom_resources.AwsCustomResource.html */
function typescriptSdkCalls() {
    const when = ['onCreate', 'onUpdate', 'onDelete'];
    return [
        ...typescriptModules('aws-stepfunctions-tasks').map((on) => ({ on, calls: 'CallAwsService CallAwsServiceCrossRegion', only: `2.service=${services}`, access: 'named', at: 'method=2.action params=2.parameters', names: sdk })),
        ...typescriptModules('custom-resources').flatMap((on) => when.map((event, index) => ({ on, calls: 'AwsCustomResource', only: `2.${event}.service=${services}`, access: 'named', at: `method=2.${event}.action params=2.${event}.parameters`, names: sdk, ...(index === 0 ? {} : { also: true }) }))),
    ];
}
const pythonSdkCalls = [
    { on: pythonModule('aws-stepfunctions-tasks'), calls: 'CallAwsService CallAwsServiceCrossRegion', only: `service=${services}`, access: 'named', at: 'method=action params=parameters', names: sdk },
    { on: pythonModule('custom-resources'), calls: 'AwsSdkCall', only: `service=${services}`, access: 'named', at: 'method=action params=parameters', names: sdk },
];
/** `putObject`, `PutObject`, `PutObjectCommand`: a custom resource takes each. */
const sdkOperations = [(name) => name.charAt(0).toLowerCase() + name.slice(1), (name) => name, (name) => `${name}Command`].flatMap((spell) => operations(sdk, spell, {}));
const cdkJavaScriptRules = [
    ...calls.flatMap((each) => typescriptModules(each.in).map((module) => ruleOf(each, each.of === undefined ? module : `${module}.${each.of}`, each.calls, each.at, each.needs?.[0]))),
    ...typescriptSdkCalls(),
    ...sdkOperations,
    // https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_ec2.UserData.html
    { on: '*', calls: 'addCommands addOnExitCommands', at: 'command=0', each: true },
    { on: '*', calls: 'addS3DownloadCommand', access: 'R', at: 'key=0.bucketKey', needs: '0.bucketKey' },
];
const cdkPythonRules = [
    ...calls.map((each) => ruleOf(each, each.of === undefined ? pythonModule(each.in) : `${pythonModule(each.in)}.${each.of}`, pythonCalls(each), each.named, each.needs?.[1])),
    ...pythonSdkCalls,
    ...sdkOperations,
    { on: '*', calls: 'add_commands add_on_exit_commands', at: 'command=0', each: true },
    { on: '*', calls: 'add_s3_download_command', access: 'R', at: 'key=bucket_key', needs: 'bucket_key' },
];
function ruleOf({ access, tree }, on, names, at, needs) {
    return { on, calls: names, access, at, ...(tree ? { tree } : {}), ...(needs === undefined ? {} : { needs }) };
}

;// CONCATENATED MODULE: ./lib/detect/rules/go.js
const v1 = 'github.com/aws/aws-sdk-go/service/s3';
const v2 = 'github.com/aws/aws-sdk-go-v2/service/s3';
// The input comes first (v1), after a context (v2, WithContext), or after a client (paginators); where an object is downloaded, after a writer. What follows are options.
const go_object = 'bucket=1.Bucket|0.Bucket key=1.Key|0.Key';
const downloaded = 'bucket=2.Bucket|1.Bucket key=2.Key|1.Key';
const go_prefix = 'bucket=1.Bucket|0.Bucket prefix=1.Prefix|0.Prefix';
const go_deleted = 'bucket=1.Bucket|0.Bucket key=1.Delete.Objects[].Key|0.Delete.Objects[].Key';
const go_copied = 'bucket=1.Bucket|0.Bucket key=1.Key|0.Key source=1.CopySource|0.CopySource';
const go_reads = ['GetObject', 'HeadObject', 'GetObjectTagging', 'GetObjectAcl', 'GetObjectAttributes', 'GetObjectRetention', 'GetObjectLegalHold', 'SelectObjectContent', 'ListParts'];
const go_lists = ['ListObjects', 'ListObjectsV2', 'ListObjectVersions', 'ListMultipartUploads'];
const go_writes = ['PutObject', 'PutObjectAcl', 'PutObjectTagging', 'PutObjectRetention', 'PutObjectLegalHold', 'CreateMultipartUpload', 'UploadPart', 'CompleteMultipartUpload', 'AbortMultipartUpload', 'RestoreObject', 'DeleteObjectTagging'];
/** Every spelling of an operation: plain, v1's variants, presigning. */
const spelled = (names) => names.flatMap((name) => [name, `${name}WithContext`, `${name}Request`, `Presign${name}`]).join(' ');
const paged = (names) => names.flatMap((name) => [name, `${name}WithContext`, `${name}Request`, `${name}Pages`, `${name}PagesWithContext`]).join(' ');
const client = [
    { on: 'go.client', calls: spelled(go_reads), access: 'R', at: go_object },
    { on: 'go.client', calls: paged(go_lists), access: 'L', at: go_prefix, gives: 'go.listing', slots: 'bucket=1.Bucket|0.Bucket prefix=1.Prefix|0.Prefix', hands: 0 },
    { on: 'go.client', calls: spelled(go_writes), access: 'W', at: go_object },
    { on: 'go.client', calls: 'PresignPostObject', access: 'W', at: go_object },
    { on: 'go.client', calls: spelled(['DeleteObject']), access: 'D', at: go_object },
    { on: 'go.client', calls: spelled(['DeleteObjects']), access: 'D', at: go_deleted },
    { on: 'go.client', calls: spelled(['CopyObject', 'UploadPartCopy']), access: 'C', at: go_copied },
    { on: 'go.client', calls: 'WaitUntilObjectExists WaitUntilObjectNotExists WaitUntilObjectExistsWithContext', access: 'R', at: go_object },
    // s3manager, feature/s3/manager, transfermanager
    { on: 'go.client', calls: 'Upload UploadWithContext UploadObject', access: 'W', at: go_object },
    { on: 'go.client', calls: 'Download DownloadWithContext', access: 'R', at: downloaded },
    { on: 'go.client', calls: 'DownloadObject', access: 'R', at: go_object },
    { on: 'go.client', calls: 'UploadDirectory', access: 'W', at: 'bucket=1.Bucket prefix=1.KeyPrefix', tree: '*' },
    { on: 'go.client', calls: 'DownloadDirectory', access: 'R', at: 'bucket=1.Bucket prefix=1.KeyPrefix' },
    // Several at once: https://pkg.go.dev/github.com/aws/aws-sdk-go/service/s3/s3manager#BatchUploadIterator
    { on: 'go.client', calls: 'UploadWithIterator', access: 'W', at: 'bucket=1.Objects[].Object.Bucket key=1.Objects[].Object.Key' },
    { on: 'go.client', calls: 'DownloadWithIterator', access: 'R', at: 'bucket=1.Objects[].Object.Bucket key=1.Objects[].Object.Key' },
];
/** The calls of a bucket of gocloud.dev. Keys may stand below a prefix: https://pkg.go.dev/gocloud.dev/blob#PrefixedBucket */
function gocloud(on, bucket, source) {
    return [
        { on, calls: 'NewReader NewRangeReader ReadAll Attributes Exists Download', access: 'R', at: `${bucket} name=1 key=1` },
        { on, calls: 'NewWriter WriteAll Upload', access: 'W', at: `${bucket} name=1 key=1` },
        { on, calls: 'Delete', access: 'D', at: `${bucket} name=1 key=1` },
        { on, calls: 'Copy', access: 'C', at: `${bucket} name=1 key=1 ${source} sourceName=2 sourceKey=2` },
        { on, calls: 'SignedURL', only: '2.Method=PUT', access: 'W', at: `${bucket} name=1 key=1` },
        { on, calls: 'SignedURL', only: '2.Method=DELETE', access: 'D', at: `${bucket} name=1 key=1` },
        { on, calls: 'SignedURL', access: 'R', at: `${bucket} name=1 key=1` },
        { on, calls: 'List', access: 'L', at: `${bucket} name=0.Prefix prefix=0.Prefix`, gives: 'listing.pages', slots: 'prefix=0.Prefix' },
    ];
}
const goRules = [
    ...client,
    ...client.map((rule) => ({ ...rule, on: 'go1.client', isCleaned: true })),
    ...[v1, v2].flatMap((on) => [
        { on, calls: 'New NewFromConfig NewPresignClient NewForConfig', gives: on === v1 ? 'go1.client' : 'go.client' },
        { on, calls: 'NewListObjectsV2Paginator NewListObjectVersionsPaginator NewListMultipartUploadsPaginator', access: 'L', at: 'bucket=1.Bucket prefix=1.Prefix', gives: 'go.paginator', slots: 'bucket=1.Bucket prefix=1.Prefix' },
        { on, calls: 'NewObjectExistsWaiter NewObjectNotExistsWaiter', gives: 'go.waiter' },
    ]),
    { on: 'go.paginator', calls: 'NextPage', gives: 'go.listing', slots: 'bucket=@bucket prefix=@prefix' },
    { on: 'go.waiter', calls: 'Wait WaitForOutput', access: 'R', at: 'bucket=1.Bucket key=1.Key' },
    ...['github.com/aws/aws-sdk-go/service/s3/s3manager', 'github.com/aws/aws-sdk-go-v2/feature/s3/manager', 'github.com/aws/aws-sdk-go-v2/feature/s3/transfermanager'].map((on) => ({ on, calls: 'NewUploader NewDownloader NewUploaderWithClient NewDownloaderWithClient New', gives: on.startsWith(v1) ? 'go1.client' : 'go.client' })),
    // Texts that are filled in: https://pkg.go.dev/text/template
    { on: 'text/template', calls: 'New', gives: 'go.template' },
    { on: 'go.template', calls: 'Parse', gives: 'go.template', slots: 'text=0' },
    { on: 'go.template', calls: 'Funcs Option New', gives: 'go.template', slots: 'text=@text' },
    { on: 'bytes', calls: 'NewBufferString NewBuffer', gives: 'text.builder', slots: 'text=0' },
    // Objects under a prefix, deleted by an iterator: https://pkg.go.dev/github.com/aws/aws-sdk-go/service/s3/s3manager#NewDeleteListIterator
    { on: `${v1}/s3manager`, calls: 'NewDeleteListIterator', access: 'L', at: 'bucket=1.Bucket prefix=1.Prefix' },
    { on: `${v1}/s3manager`, calls: 'NewDeleteListIterator', access: 'D', at: 'bucket=1.Bucket prefix=1.Prefix', also: true },
    // Commands run from a program
    { on: 'os/exec', calls: 'Command', words: '' },
    { on: 'os/exec', calls: 'CommandContext', words: '' },
    // minio-go is a client of any server
    { on: 'github.com/minio/minio-go/v7', calls: 'New', gives: 'minio.client', slots: 'endpoint=0' },
    { on: 'minio.client', calls: 'GetObject FGetObject StatObject PresignedGetObject', access: 'R', at: 'bucket=1 key=2' },
    { on: 'minio.client', calls: 'PutObject FPutObject PresignedPutObject', access: 'W', at: 'bucket=1 key=2' },
    { on: 'minio.client', calls: 'ListObjects', access: 'L', at: 'bucket=1 prefix=2.Prefix', gives: 'listing.objects', slots: 'bucket=1 prefix=2.Prefix' },
    { on: 'minio.client', calls: 'RemoveObject', access: 'D', at: 'bucket=1 key=2' },
    { on: 'minio.client', calls: 'CopyObject ComposeObject', access: 'C', at: 'bucket=1.Bucket key=1.Object sourceBucket=2.Bucket sourceKey=2.Object' },
    // Athena writes what a query gives: https://docs.aws.amazon.com/athena/latest/APIReference/API_ResultConfiguration.html
    { on: '*', calls: 'StartQueryExecution StartQueryExecutionWithContext StartQueryExecutionRequest', access: 'W', at: 'uri=1.ResultConfiguration.OutputLocation|0.ResultConfiguration.OutputLocation', tree: '*' },
    // SQL that names objects: Redshift's COPY and UNLOAD
    { on: '*', calls: 'Exec Query QueryRow Prepare', at: 'sql=0' },
    { on: '*', calls: 'ExecContext QueryContext QueryRowContext', at: 'sql=1' },
    // gocloud.dev/blob
    { on: 'listing.pages', calls: 'Next', gives: 'listing.object', slots: 'prefix=@prefix' },
    { on: 'gocloud.dev/blob', calls: 'OpenBucket', gives: 'gocloud.bucket', slots: 'uri=1' },
    { on: 'gocloud.dev/blob/s3blob', calls: 'OpenBucket OpenBucketV2', gives: 'gocloud.s3bucket', slots: 'bucket=2' },
    { on: 'gocloud.dev/blob', calls: 'PrefixedBucket', only: '0.uri=!', gives: 'gocloud.bucket', slots: 'uri=0.uri before=1' },
    { on: 'gocloud.dev/blob', calls: 'PrefixedBucket', gives: 'gocloud.s3bucket', slots: 'bucket=0.bucket before=1' },
    ...gocloud('gocloud.bucket', 'root=@uri before=@before', 'sourceRoot=@uri'),
    ...gocloud('gocloud.s3bucket', 'bucket=@bucket before=@before', ''),
    // Stores of any cloud: https://pkg.go.dev/github.com/thanos-io/objstore#Bucket
    { on: 'objstore.bucket', calls: 'Get GetRange Exists Attributes', access: 'R', at: 'key=1' },
    { on: 'objstore.bucket', calls: 'Upload', access: 'W', at: 'key=1' },
    { on: 'objstore.bucket', calls: 'Delete', access: 'D', at: 'key=1' },
    { on: 'objstore.bucket', calls: 'Iter IterWithAttributes', access: 'L', at: 'prefix=1' },
];
const goMembers = {};
/** Declared types, with their import paths. */
const goTypes = {
    [`${v1}.S3`]: 'go1.client',
    [`${v2}.Client`]: 'go.client',
    [`${v2}.PresignClient`]: 'go.client',
    [`${v1}/s3iface.S3API`]: 'go1.client',
    [`${v1}/s3manager.Uploader`]: 'go1.client',
    [`${v1}/s3manager.Downloader`]: 'go1.client',
    [`${v1}/s3manager/s3manageriface.UploaderAPI`]: 'go1.client',
    [`${v1}/s3manager/s3manageriface.DownloaderAPI`]: 'go1.client',
    'github.com/aws/aws-sdk-go-v2/feature/s3/manager.Uploader': 'go.client',
    'github.com/aws/aws-sdk-go-v2/feature/s3/manager.Downloader': 'go.client',
    'github.com/minio/minio-go/v7.Client': 'minio.client',
    'github.com/thanos-io/objstore.Bucket': 'objstore.bucket',
    'github.com/thanos-io/objstore.BucketReader': 'objstore.bucket',
    'github.com/thanos-io/objstore.InstrumentedBucket': 'objstore.bucket',
    'github.com/thanos-io/objstore.InstrumentedBucketReader': 'objstore.bucket',
    'strings.Builder': 'text.builder',
    'bytes.Buffer': 'text.builder',
};

;// CONCATENATED MODULE: ./lib/detect/rules/infrastructure.js
/** https://github.com/hashicorp/terraform-provider-aws/tree/main/website/docs */
const terraformRules = [
    { on: 'terraform', calls: 'aws_s3_object aws_s3_bucket_object', access: 'W', at: 'bucket=bucket key=key' },
    { on: 'terraform', calls: 'aws_s3_object_copy', access: 'C', at: 'bucket=bucket key=key source=source' },
    { on: 'terraform', calls: 'data_aws_s3_object data_aws_s3_bucket_object', access: 'R', at: 'bucket=bucket key=key' },
    { on: 'terraform', calls: 'data_aws_s3_objects data_aws_s3_bucket_objects', access: 'L', at: 'bucket=bucket prefix=prefix' },
    { on: 'terraform', calls: 'backend_s3', access: 'RW', at: 'bucket=bucket key=key', needs: 'key' },
    { on: 'terraform', calls: 'data_terraform_remote_state', only: 'backend=s3', access: 'R', at: 'bucket=config.bucket key=config.key' },
    { on: 'terraform', calls: 'aws_lambda_function aws_lambda_layer_version', access: 'R', at: 'bucket=s3_bucket key=s3_key', needs: 's3_key' },
    { on: 'terraform', calls: 'remote_state', only: 'backend=s3', access: 'RW', at: 'bucket=config.bucket key=config.key' },
    // https://developer.hashicorp.com/terraform/language/modules/sources#s3-bucket
    { on: 'terraform', calls: 'module', access: 'R', at: 'uri=source' },
    { on: 'terraform', calls: 'aws_glue_job', access: 'R', at: 'uri=command.script_location' },
    ...['--extra-py-files', '--extra-jars', '--extra-files'].map((name) => ({ on: 'terraform', calls: 'aws_glue_job', access: 'R', at: `uri=default_arguments.${name}`, also: true })),
    ...['--TempDir', '--spark-event-logs-path'].map((name) => ({ on: 'terraform', calls: 'aws_glue_job', access: 'W', at: `uri=default_arguments.${name}`, tree: '*', also: true })),
    { on: 'terraform', calls: 'aws_cloudformation_stack aws_cloudformation_stack_set', access: 'R', at: 'uri=template_url', needs: 'template_url', web: true },
    { on: 'terraform', calls: 'aws_sagemaker_model/primary_container aws_sagemaker_model/container', access: 'R', at: 'uri=model_data_url', needs: 'model_data_url' },
    { on: 'terraform', calls: 'aws_emr_cluster', access: 'W', at: 'uri=log_uri', needs: 'log_uri', tree: '*' },
    { on: 'terraform', calls: 'aws_emr_cluster/bootstrap_action', access: 'R', at: 'uri=path' },
    { on: 'terraform', calls: 'aws_codepipeline/action', only: 'configuration.S3ObjectKey=!-', access: 'R', at: 'bucket=configuration.S3Bucket key=configuration.S3ObjectKey' },
    { on: 'terraform', calls: 'aws_codepipeline/action', only: 'configuration.ObjectKey=!-', access: 'W', at: 'bucket=configuration.BucketName prefix=configuration.ObjectKey', tree: '*' },
    { on: 'terraform', calls: 'aws_codebuild_project/artifacts', only: 'type=S3', access: 'W', at: 'bucket=location prefix=path', tree: '*', needs: 'location' },
    { on: 'terraform', calls: 'aws_codebuild_project/source', only: 'type=S3', access: 'R', at: 'path=location', needs: 'location' },
    { on: 'terraform', calls: 'aws_codebuild_project/cache', only: 'type=S3', access: 'RW', at: 'path=location', tree: '*', needs: 'location' },
    { on: 'terraform', calls: 'aws_glue_crawler/s3_target', access: 'R', at: 'uri=path', tree: '*' },
    { on: 'terraform', calls: 'aws_synthetics_canary', access: 'W', at: 'uri=artifact_s3_location', tree: '*' },
    { on: 'terraform', calls: 'aws_imagebuilder_component', access: 'R', at: 'uri=uri', needs: 'uri' },
    { on: 'terraform', calls: 'aws_mwaa_environment', access: 'R', at: 'bucket=source_bucket_arn key=requirements_s3_path', needs: 'requirements_s3_path' },
    { on: 'terraform', calls: 'aws_mwaa_environment', access: 'R', at: 'bucket=source_bucket_arn key=plugins_s3_path', needs: 'plugins_s3_path', also: true },
    { on: 'terraform', calls: 'aws_mwaa_environment', access: 'R', at: 'bucket=source_bucket_arn prefix=dag_s3_path', needs: 'dag_s3_path', tree: '*', also: true },
    { on: 'terraform', calls: 'aws_kinesisanalyticsv2_application/s3_content_location', access: 'R', at: 'bucket=bucket_arn key=file_key' },
    { on: 'terraform', calls: 'aws_dynamodb_table/s3_bucket_source', access: 'R', at: 'bucket=bucket prefix=key_prefix', tree: '*' },
    { on: 'terraform', calls: 'aws_kinesis_firehose_delivery_stream', access: 'W', at: 'prefix=extended_s3_configuration.prefix|s3_configuration.prefix', needs: 'extended_s3_configuration' },
    { on: 'terraform', calls: 'aws_athena_workgroup', access: 'W', at: 'uri=configuration.result_configuration.output_location', tree: '*' },
    { on: 'terraform', calls: 'aws_elastic_beanstalk_application_version', access: 'R', at: 'bucket=bucket key=key' },
];
/** https://www.pulumi.com/registry/packages/aws/api-docs/s3/bucketobject/: without a key, the resource's name is the key */
const pulumiJavaScriptRules = [
    { on: '@pulumi/aws', calls: 's3.BucketObject s3.BucketObjectv2', access: 'W', at: 'bucket=1.bucket key=1.key|0' },
    { on: '@pulumi/aws', calls: 's3.ObjectCopy', access: 'C', at: 'bucket=1.bucket key=1.key source=1.source' },
];
const pulumiPythonRules = [
    { on: 'pulumi_aws', calls: 's3.BucketObject s3.BucketObjectv2', access: 'W', at: 'bucket=bucket key=key|0' },
    { on: 'pulumi_aws', calls: 's3.ObjectCopy', access: 'C', at: 'bucket=bucket key=key source=source' },
];

;// CONCATENATED MODULE: ./lib/detect/rules/java.js
const java_object = 'bucket=0.bucket key=0.key';
const java_prefix = 'bucket=0.bucket prefix=0.prefix';
const java_copied = 'bucket=0.destinationBucket|0.bucket|0.copyObjectRequest.destinationBucket key=0.destinationKey|0.key|0.copyObjectRequest.destinationKey sourceBucket=0.sourceBucket|0.copyObjectRequest.sourceBucket sourceKey=0.sourceKey|0.copyObjectRequest.sourceKey source=0.copySource|0.copyObjectRequest.copySource';
/** Requests, as classes: v2 builds them, v1 constructs them with bucket and key. */
const requests = [
    'GetObject', 'HeadObject', 'GetObjectTagging', 'GetObjectAcl', 'GetObjectAttributes', 'SelectObjectContent', 'ListParts', 'GetObjectMetadata',
    'ListObjects', 'ListObjectsV2', 'ListObjectVersions', 'ListVersions', 'ListMultipartUploads',
    'PutObject', 'PutObjectAcl', 'PutObjectTagging', 'CreateMultipartUpload', 'InitiateMultipartUpload', 'UploadPart', 'CompleteMultipartUpload', 'AbortMultipartUpload', 'RestoreObject',
    'DeleteObject', 'DeleteObjects', 'GeneratePresignedUrl', 'UploadFile', 'DownloadFile', 'Upload', 'Download', 'UploadDirectory', 'DownloadDirectory', 'GetObjectPresign', 'PutObjectPresign', 'DeleteObjectPresign', 'CreateMultipartUploadPresign', 'UploadPartPresign', 'CompleteMultipartUploadPresign', 'AbortMultipartUploadPresign',
    'StartQueryExecution',
];
const javaRules = [
    ...requests.flatMap((name) => [
        { on: `${name}Request`, calls: 'builder', gives: 'java.builder' },
        { on: `${name}Request`, calls: '', gives: 'java.builder', slots: name.startsWith('List') ? 'bucket=0 prefix=1' : name === 'GeneratePresignedUrl' ? 'bucket=0 key=1 method=2' : 'bucket=0 key=1' },
    ]),
    ...['CopyObject', 'UploadPartCopy', 'CopyPart', 'Copy'].flatMap((name) => [
        { on: `${name}Request`, calls: 'builder', gives: 'java.builder' },
        { on: `${name}Request`, calls: '', gives: 'java.builder', slots: 'sourceBucket=0 sourceKey=1 destinationBucket=2 destinationKey=3' },
    ]),
    { on: 'Delete', calls: 'builder', gives: 'java.builder' },
    { on: 'ObjectIdentifier', calls: 'builder', gives: 'java.builder' },
    { on: 'StringBuilder', calls: '', gives: 'text.builder', slots: 'text=0' },
    { on: 'StringBuffer', calls: '', gives: 'text.builder', slots: 'text=0' },
    { on: 'S3Client', calls: 'builder create', gives: 'java.client' },
    { on: 'S3AsyncClient', calls: 'builder create crtBuilder crtCreate', gives: 'java.client' },
    { on: 'S3Presigner', calls: 'builder create', gives: 'java.client' },
    { on: 'S3TransferManager', calls: 'builder create', gives: 'java.client' },
    { on: 'AmazonS3ClientBuilder', calls: 'standard defaultClient', gives: 'java.client' },
    { on: 'TransferManagerBuilder', calls: 'standard defaultTransferManager', gives: 'java.client' },
    { on: 'AmazonS3Client', calls: '', gives: 'java.client' },
    { on: 'TransferManager', calls: '', gives: 'java.client' },
    // SDK v2 and v1: https://sdk.amazonaws.com/java/api/latest/software/amazon/awssdk/services/s3/S3Client.html
    { on: 'java.client', calls: 'getObject getObjectAsBytes headObject getObjectTagging getObjectAcl getObjectAttributes selectObjectContent listParts getObjectMetadata doesObjectExist getObjectAsString', access: 'R', at: java_object },
    {
        on: 'java.client',
        calls: 'listObjects listObjectsV2 listObjectsV2Paginator listObjectVersions listObjectVersionsPaginator listVersions listMultipartUploads',
        access: 'L',
        at: java_prefix,
        gives: 'listing',
        slots: 'bucket=0.bucket prefix=0.prefix',
    },
    { on: 'java.client', calls: 'putObject putObjectAcl putObjectTagging setObjectAcl setObjectTagging createMultipartUpload initiateMultipartUpload uploadPart completeMultipartUpload abortMultipartUpload restoreObject', access: 'W', at: java_object },
    { on: 'java.client', calls: 'deleteObject', access: 'D', at: java_object },
    { on: 'java.client', calls: 'deleteObjects', access: 'D', at: 'bucket=0.bucket key=0.delete.objects[].key|0.keys' },
    { on: 'java.client', calls: 'copyObject uploadPartCopy copyPart copy', access: 'C', at: java_copied },
    { on: 'java.client', calls: 'generatePresignedUrl', only: '3|0.method=PUT,POST', access: 'W', at: java_object },
    { on: 'java.client', calls: 'generatePresignedUrl', only: '3|0.method=DELETE', access: 'D', at: java_object },
    // The code does not tell what the URL is for.
    { on: 'java.client', calls: 'generatePresignedUrl', only: '3|0.method=!GET,HEAD', access: 'RW', at: java_object },
    { on: 'java.client', calls: 'generatePresignedUrl presignGetObject', access: 'R', at: 'bucket=0.getObjectRequest.bucket|0.bucket key=0.getObjectRequest.key|0.key' },
    { on: 'java.client', calls: 'presignPutObject', access: 'W', at: 'bucket=0.putObjectRequest.bucket|0.bucket key=0.putObjectRequest.key|0.key' },
    { on: 'java.client', calls: 'presignDeleteObject', access: 'D', at: 'bucket=0.deleteObjectRequest.bucket|0.bucket key=0.deleteObjectRequest.key|0.key' },
    ...['createMultipartUpload', 'uploadPart', 'completeMultipartUpload', 'abortMultipartUpload'].map((name) => ({ on: 'java.client', calls: `presign${name.charAt(0).toUpperCase()}${name.slice(1)}`, access: 'W', at: `bucket=0.${name}Request.bucket key=0.${name}Request.key` })),
    { on: 'java.client', calls: 'waiter', gives: 'java.client' },
    { on: 'java.client', calls: 'waitUntilObjectExists waitUntilObjectNotExists', access: 'R', at: java_object },
    // Transfer managers
    { on: 'java.client', calls: 'upload uploadFile', access: 'W', at: 'bucket=0.putObjectRequest.bucket|0.bucket key=0.putObjectRequest.key|0.key' },
    { on: 'java.client', calls: 'download downloadFile', access: 'R', at: 'bucket=0.getObjectRequest.bucket|0.bucket key=0.getObjectRequest.key|0.key' },
    { on: 'java.client', calls: 'uploadDirectory', access: 'W', at: 'bucket=0.bucket prefix=0.s3Prefix|0.key', tree: '*' },
    { on: 'java.client', calls: 'downloadDirectory', access: 'R', at: 'bucket=0.bucket prefix=0.listObjectsV2RequestTransformer.prefix|0.s3Prefix|0.key', tree: '*' },
    // Spring Cloud AWS
    { on: 'java.template', calls: 'download read objectExists createSignedGetURL', access: 'R', at: java_object },
    { on: 'java.template', calls: 'upload store createSignedPutURL', access: 'W', at: java_object },
    { on: 'java.template', calls: 'deleteObject', access: 'D', at: java_object },
    { on: 'java.template', calls: 'listObjects', access: 'L', at: java_prefix },
    // https://docs.awspring.io/spring-cloud-aws/docs/3.0.0/reference/html/index.html#s3-objects-abstraction-over-s3-simple-storage-service
    { on: 'java.template', calls: 'createResource', gives: 'java.resource', slots: 'bucket=0 key=1' },
    { on: 'java.resource', calls: 'getInputStream exists contentLength lastModified isReadable readableChannel getContentAsByteArray getContentAsString', access: 'R', at: 'bucket=@bucket key=@key' },
    { on: 'java.resource', calls: 'getOutputStream writableChannel', access: 'W', at: 'bucket=@bucket key=@key' },
    { on: 'java.resource', calls: 'createRelative', gives: 'java.resource', slots: 'bucket=@bucket' },
    // jclouds, of S3: https://jclouds.apache.org/guides/aws/
    ...['ContextBuilder', 'org.jclouds.ContextBuilder'].map((on) => ({ on, calls: 'newBuilder', only: '0=aws-s3', gives: 'jclouds.context' })),
    { on: 'jclouds.context', calls: 'credentials modules overrides credentialsSupplier name buildView', gives: 'jclouds.context' },
    { on: 'jclouds.context', calls: 'getBlobStore', gives: 'jclouds.store' },
    { on: 'jclouds.store', calls: 'blobBuilder', gives: 'java.builder', slots: 'name=0' },
    { on: 'jclouds.store', calls: 'getBlob blobExists blobMetadata', access: 'R', at: java_object },
    { on: 'jclouds.store', calls: 'putBlob', access: 'W', at: 'bucket=0.bucket key=0.key.name' },
    { on: 'jclouds.store', calls: 'removeBlob', access: 'D', at: java_object },
    { on: 'jclouds.store', calls: 'copyBlob', access: 'C', at: java_copied },
    // Spring's resources, Hadoop's file systems: https://hadoop.apache.org/docs/stable/api/org/apache/hadoop/fs/FileSystem.html
    { on: '*', calls: 'getResource', access: 'R', at: 'uri=0' },
    ...['FileSystem', 'org.apache.hadoop.fs.FileSystem'].map((on) => ({ on, calls: 'get newInstance', gives: 'hadoop.filesystem' })),
    { on: 'hadoop.filesystem', calls: 'open getFileStatus exists isFile isDirectory getContentSummary copyToLocalFile moveToLocalFile', access: 'R', at: 'uri=0' },
    { on: 'hadoop.filesystem', calls: 'create append mkdirs createNewFile', access: 'W', at: 'uri=0' },
    { on: 'hadoop.filesystem', calls: 'delete deleteOnExit', access: 'D', at: 'uri=0' },
    { on: 'hadoop.filesystem', calls: 'listStatus globStatus listFiles listLocatedStatus', access: 'L', at: 'uri=0' },
    { on: 'hadoop.filesystem', calls: 'copyFromLocalFile moveFromLocalFile', access: 'W', at: 'uri=1' },
    { on: 'hadoop.filesystem', calls: 'rename', access: 'C', at: 'uri=1 sourceUri=0', moves: true },
    { on: '*', calls: 'open getFileStatus exists copyToLocalFile', access: 'R', at: 'uri=0' },
    { on: '*', calls: 'create append mkdirs', access: 'W', at: 'uri=0' },
    { on: '*', calls: 'listStatus globStatus listFiles', access: 'L', at: 'uri=0' },
    { on: '*', calls: 'copyFromLocalFile moveFromLocalFile', access: 'W', at: 'uri=1' },
    // Athena writes what a query gives: https://docs.aws.amazon.com/athena/latest/APIReference/API_ResultConfiguration.html
    { on: 'ResultConfiguration', calls: 'builder', gives: 'java.builder' },
    { on: 'ResultConfiguration', calls: '', gives: 'java.builder' },
    { on: '*', calls: 'startQueryExecution', access: 'W', at: 'uri=0.resultConfiguration.outputLocation', tree: '*' },
    // Commands run from a program
    { on: 'ProcessBuilder', calls: '', words: '' },
    { on: '*', calls: 'exec', at: 'command=0' },
    // SQL that names objects
    { on: '*', calls: 'execute executeUpdate executeQuery prepareStatement update query queryForList sql', at: 'sql=0' },
    // Spark
    { on: '*', calls: 'parquet json csv orc text load textFile', access: 'R', at: 'uri=0' },
    { on: '*', calls: 'save saveAsTextFile', access: 'W', at: 'uri=0', tree: '*' },
];
const javaMembers = {};
const javaTypes = {
    S3Client: 'java.client',
    S3AsyncClient: 'java.client',
    S3Presigner: 'java.client',
    S3TransferManager: 'java.client',
    AmazonS3: 'java.client',
    AmazonS3Client: 'java.client',
    TransferManager: 'java.client',
    S3Template: 'java.template',
    S3Operations: 'java.template',
    S3Resource: 'java.resource',
    FileSystem: 'hadoop.filesystem',
    StringBuilder: 'text.builder',
    StringBuffer: 'text.builder',
};

;// CONCATENATED MODULE: ./lib/detect/rules/javascript.js
/** Calls of JavaScript and TypeScript libraries that reach S3, as data. */

/** Where an app says which folders its levels have. */
const amplifyFolders = [
    ...['public', 'protected', 'private'].map((level) => `${level}=0.Storage.customPrefix.${level}|0.Storage.AWSS3.customPrefix.${level}|0.customPrefix.${level}|0.AWSS3.customPrefix.${level}`),
    'resolver=1.Storage.S3.prefixResolver',
].join(' ');
const javascriptRules = [
    // SDK v3: https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/s3/
    ...operations('@aws-sdk/client-s3', command, { gives: 'aws3.command' }),
    { on: '@aws-sdk/client-s3', calls: 'S3 S3Client', gives: 'aws3.client', slots: 'endpoint=0.endpoint' },
    { on: '@aws-sdk/client-s3', calls: 'paginateListObjectsV2', access: 'L', at: 'bucket=1.Bucket prefix=1.Prefix', gives: 'listing', slots: 'bucket=1.Bucket prefix=1.Prefix' },
    { on: '@aws-sdk/client-s3', calls: 'waitUntilObjectExists waitUntilObjectNotExists', access: 'R', at: 'bucket=1.Bucket key=1.Key' },
    { on: 'aws3.client', calls: 'send', gives: 'aws3.sent', slots: 'command=0' },
    ...operations('aws3.client', method, {}),
    { on: '@aws-sdk/lib-storage', calls: 'Upload', access: 'W', at: 'bucket=0.params.Bucket key=0.params.Key client=0.client' },
    { on: '@aws-sdk/s3-request-presigner', calls: 'getSignedUrl', gives: 'aws3.sent', slots: 'command=1 client=0' },
    { on: '@aws-sdk/s3-presigned-post', calls: 'createPresignedPost', access: 'W', at: 'bucket=1.Bucket key=1.Key' },
    // SDK v2
    { on: 'aws-sdk', calls: 'S3', gives: 'aws2.client', slots: 'endpoint=0.endpoint params=0.params' },
    { on: 'aws-sdk/clients/s3', calls: '', gives: 'aws2.client', slots: 'endpoint=0.endpoint params=0.params' },
    { on: 'aws-sdk/clients/s3', calls: 'S3 default', gives: 'aws2.client', slots: 'endpoint=0.endpoint params=0.params' },
    { on: 'aws-sdk.S3', calls: 'ManagedUpload', access: 'W', at: 'bucket=0.params.Bucket key=0.params.Key' },
    ...operations('aws2.client', method, {}),
    { on: 'aws2.client', calls: 'upload', access: 'W', at: object },
    { on: 'aws2.client', calls: 'getSignedUrl getSignedUrlPromise', access: 'named', at: 'method=0 params=1' },
    { on: 'aws2.client', calls: 'createPresignedPost', access: 'W', at: 'bucket=0.Bucket key=0.Fields.key|0.Fields.Key' },
    { on: 'aws2.client', calls: 'waitFor', only: '0=objectExists,objectNotExists', access: 'R', at: 'bucket=1.Bucket key=1.Key' },
    { on: 'aws2.client', calls: 'makeRequest', access: 'named', at: 'method=0 params=1' },
    // https://github.com/anacronw/multer-s3: key and bucket may come from callbacks
    { on: 'multer-s3', calls: '', access: 'W', at: 'bucket=0.bucket() key=0.key()' },
    { on: 'multer-s3', calls: 'default', access: 'W', at: 'bucket=0.bucket() key=0.key()' },
    // Amplify storage: `path` is the key, `key` is under the folder of its level: https://docs.amplify.aws/gen1/javascript/prev/build-a-backend/storage/configure-access/
    ...['aws-amplify/storage', '@aws-amplify/storage'].flatMap((on) => [
        { on, calls: 'downloadData getUrl getProperties', access: 'R', at: 'key=0.path() levelKey=0.key level=0.options.accessLevel' },
        { on, calls: 'list', access: 'L', at: 'prefix=0.path() levelPrefix=0.prefix level=0.options.accessLevel' },
        { on, calls: 'uploadData', access: 'W', at: 'key=0.path() levelKey=0.key level=0.options.accessLevel' },
        { on, calls: 'remove', access: 'D', at: 'key=0.path() levelKey=0.key level=0.options.accessLevel' },
        { on, calls: 'copy', access: 'C', at: 'sourceKey=0.source.path key=0.destination.path sourceLevelKey=0.source.key sourceLevel=0.source.accessLevel levelKey=0.destination.key level=0.destination.accessLevel' },
    ]),
    ...['aws-amplify.Storage', 'aws-amplify.default.Storage', 'aws-amplify.Amplify.Storage', '@aws-amplify/storage.Storage', '@aws-amplify/storage.default'].flatMap((on) => [
        { on, calls: 'get getProperties', access: 'R', at: 'levelKey=0 level=1.level' },
        { on, calls: 'put', access: 'W', at: 'levelKey=0 level=2.level' },
        { on, calls: 'list', access: 'L', at: 'levelPrefix=0 level=1.level' },
        { on, calls: 'remove', access: 'D', at: 'levelKey=0 level=1.level' },
        { on, calls: 'copy', access: 'C', at: 'sourceLevelKey=0.key sourceLevel=0.level levelKey=1.key level=1.level' },
    ]),
    ...['aws-amplify', '@aws-amplify/core', '@aws-amplify/storage'].map((on) => ({ on, calls: 'Amplify.configure default.configure Storage.configure', gives: 'amplify.folders', slots: amplifyFolders })),
    // Commands run from a program
    ...['child_process', 'node:child_process'].flatMap((on) => [
        { on, calls: 'exec execSync', at: 'command=0' },
        { on, calls: 'spawn spawnSync execFile execFileSync', at: 'command=0 arguments=1' },
    ]),
    { on: 'shelljs', calls: 'exec default.exec', at: 'command=0' },
    { on: 'shelljs', calls: 'cmd default.cmd', words: '' },
    ...['cross-spawn', 'cross-spawn.default'].flatMap((on) => [
        { on, calls: '', at: 'command=0 arguments=1' },
        { on, calls: 'sync spawn', at: 'command=0 arguments=1' },
    ]),
    // zx, Bun and execa run what stands in a template: https://google.github.io/zx/api
    ...['zx', 'bun', 'execa'].map((on) => ({ on, calls: '$', at: 'command=0' })),
    { on: 'execa', calls: 'execa execaSync default', at: 'command=0 arguments=1' },
    { on: 'execa', calls: 'execaCommand execaCommandSync', at: 'command=0' },
    { on: '@actions/exec', calls: 'exec getExecOutput', at: 'command=0 arguments=1' },
    // Athena writes what a query gives: https://docs.aws.amazon.com/athena/latest/APIReference/API_ResultConfiguration.html
    { on: '@aws-sdk/client-athena', calls: 'StartQueryExecutionCommand', access: 'W', at: 'uri=0.ResultConfiguration.OutputLocation', tree: '*' },
    { on: '*', calls: 'startQueryExecution', access: 'W', at: 'uri=0.ResultConfiguration.OutputLocation', tree: '*' },
    // SQL that names objects: Redshift's COPY and UNLOAD, DuckDB
    { on: '*', calls: 'query execute raw unsafe all run exec each $queryRawUnsafe $executeRawUnsafe', at: 'sql=0.text|0.sql|0' },
    // https://github.com/jeanbmar/s3-sync-client
    { on: 's3-sync-client', calls: 'S3SyncClient default', gives: 's3.sync' },
    { on: 's3-sync-client', calls: '', gives: 's3.sync' },
    { on: 's3.sync', calls: 'sync', access: 'C', at: 'sourceUri=0 uri=1', tree: '*' },
    // https://deno.land/x/s3_lite_client
    ...['@bradenmacdonald/s3-lite-client', 'jsr:@bradenmacdonald/s3-lite-client'].map((on) => ({ on, calls: 'S3Client', gives: 's3.lite', slots: 'bucket=0.bucket endpoint=0.endPoint' })),
    { on: 's3.lite', calls: 'getObject getPartialObject statObject exists presignedGetObject getPresignedUrl', access: 'R', at: 'bucket=1.bucketName|@bucket key=0|1' },
    { on: 's3.lite', calls: 'putObject', access: 'W', at: 'bucket=2.bucketName|@bucket key=0' },
    { on: 's3.lite', calls: 'deleteObject', access: 'D', at: 'bucket=1.bucketName|@bucket key=0' },
    { on: 's3.lite', calls: 'listObjects listObjectsGrouped', access: 'L', at: 'bucket=0.bucketName|@bucket prefix=0.prefix' },
    // https://github.com/Automattic/knox
    { on: 'knox', calls: 'createClient default.createClient', gives: 'knox', slots: 'bucket=0.bucket endpoint=0.endpoint' },
    { on: 'knox', calls: 'get getFile head headFile', access: 'R', at: 'bucket=@bucket key=0', isCleaned: true },
    { on: 'knox', calls: 'putFile putStream copyTo', access: 'W', at: 'bucket=@bucket key=1', isCleaned: true },
    { on: 'knox', calls: 'put putBuffer', access: 'W', at: 'bucket=@bucket key=0', isCleaned: true },
    { on: 'knox', calls: 'del deleteFile', access: 'D', at: 'bucket=@bucket key=0', isCleaned: true },
    // https://www.npmjs.com/package/@auth0/s3
    ...['s3', '@auth0/s3', 's3-client'].map((on) => ({ on, calls: 'createClient default.createClient', gives: 's3.files' })),
    { on: 's3.files', calls: 'uploadFile', access: 'W', at: 'bucket=0.s3Params.Bucket key=0.s3Params.Key' },
    { on: 's3.files', calls: 'downloadFile downloadBuffer downloadStream', access: 'R', at: 'bucket=0.s3Params.Bucket|0.Bucket key=0.s3Params.Key|0.Key' },
    { on: 's3.files', calls: 'uploadDir', access: 'W', at: 'bucket=0.s3Params.Bucket prefix=0.s3Params.Prefix', tree: '*' },
    { on: 's3.files', calls: 'downloadDir', access: 'R', at: 'bucket=0.s3Params.Bucket prefix=0.s3Params.Prefix', tree: '*' },
    // https://github.com/nathanpeck/s3-upload-stream
    { on: 's3-upload-stream', calls: 'default', gives: 's3.stream' },
    { on: 's3-upload-stream', calls: '', gives: 's3.stream' },
    { on: 's3.stream', calls: 'upload', access: 'W', at: object },
    { on: 's3-streams', calls: 'ReadStream', access: 'R', at: 'bucket=1.Bucket key=1.Key' },
    { on: 's3-streams', calls: 'WriteStream', access: 'W', at: 'bucket=1.Bucket key=1.Key' },
    { on: 'aws2.client', calls: 'makeUnauthenticatedRequest', access: 'named', at: 'method=0 params=1' },
    // Bun's own client; minio is a client of other servers unless its endpoint is AWS
    { on: 'bun', calls: 's3.file', gives: 'bun.file', slots: 'key=0' },
    { on: 'bun', calls: 'S3Client', gives: 'bun.client', slots: 'bucket=0.bucket endpoint=0.endpoint' },
    { on: 'bun.client', calls: 'file', gives: 'bun.file', slots: 'bucket=@bucket key=0' },
    { on: 'bun.client', calls: 'write', access: 'W', at: 'bucket=@bucket key=0' },
    { on: 'bun.client', calls: 'delete unlink', access: 'D', at: 'bucket=@bucket key=0' },
    { on: 'bun.file', calls: 'text json bytes arrayBuffer stream exists stat', access: 'R', at: 'bucket=@bucket key=@key' },
    { on: 'bun.file', calls: 'write writer', access: 'W', at: 'bucket=@bucket key=@key' },
    { on: 'bun.file', calls: 'delete unlink', access: 'D', at: 'bucket=@bucket key=@key' },
    { on: 'minio', calls: 'Client', gives: 'minio.client', slots: 'endpoint=0.endPoint' },
    { on: 'minio.client', calls: 'getObject fGetObject statObject getPartialObject presignedGetObject', access: 'R', at: 'bucket=0 key=1' },
    { on: 'minio.client', calls: 'putObject fPutObject presignedPutObject', access: 'W', at: 'bucket=0 key=1' },
    { on: 'minio.client', calls: 'listObjects listObjectsV2', access: 'L', at: 'bucket=0 prefix=1' },
    { on: 'minio.client', calls: 'removeObject', access: 'D', at: 'bucket=0 key=1' },
];
const javascriptMembers = {};
const javascriptTypes = {
    S3Client: 'aws3.client',
    S3: 'aws2.client',
};

;// CONCATENATED MODULE: ./lib/detect/rules/minio.js
const minio_object = 'bucket=0|bucket_name key=1|object_name';
/** https://min.io/docs/minio/linux/developers/python/API.html */
const minioPythonRules = [
    { on: 'minio', calls: 'Minio', gives: 'minio.client', slots: 'endpoint=0|endpoint' },
    { on: 'minio.api', calls: 'Minio', gives: 'minio.client', slots: 'endpoint=0|endpoint' },
    { on: 'minio.client', calls: 'get_object fget_object stat_object get_object_tags presigned_get_object select_object_content', access: 'R', at: minio_object },
    { on: 'minio.client', calls: 'get_presigned_url', only: '0|method=PUT,POST', access: 'W', at: 'bucket=1|bucket_name key=2|object_name' },
    { on: 'minio.client', calls: 'get_presigned_url', access: 'R', at: 'bucket=1|bucket_name key=2|object_name' },
    { on: 'minio.client', calls: 'put_object fput_object set_object_tags presigned_put_object append_object', access: 'W', at: minio_object },
    { on: 'minio.client', calls: 'list_objects', access: 'L', at: 'bucket=0|bucket_name prefix=1|prefix' },
    { on: 'minio.client', calls: 'remove_object', access: 'D', at: minio_object },
    { on: 'minio.client', calls: 'copy_object', access: 'C', at: 'bucket=0|bucket_name key=1|object_name sourceBucket=2.bucket|source.bucket sourceKey=2.key|source.key' },
    { on: 'minio.commonconfig', calls: 'CopySource', gives: 'java.builder', slots: 'bucket=0|bucket_name key=1|object_name' },
];
const minioPythonTypes = { Minio: 'minio.client' };
const minio_requests = ['GetObject', 'StatObject', 'DownloadObject', 'GetObjectTags', 'PutObject', 'UploadObject', 'SetObjectTags', 'ListObjects', 'RemoveObject', 'CopyObject', 'GetPresignedObjectUrl'];
/** Before version 8 bucket and object were given one by one. */
const requested = 'bucket=0.bucket key=0.object|0.key';
/** https://min.io/docs/minio/linux/developers/java/API.html */
const minioJavaRules = [
    { on: 'MinioClient', calls: 'builder', gives: 'minio.client' },
    { on: 'MinioClient', calls: '', gives: 'minio.client', slots: 'endpoint=0' },
    { on: 'minio.client', calls: 'endpoint', gives: 'minio.client', slots: 'endpoint=0' },
    { on: 'minio.client', calls: 'credentials credentialsProvider region httpClient build', gives: 'minio.client', slots: 'endpoint=@endpoint' },
    ...[...minio_requests.map((name) => `${name}Args`), 'CopySource'].map((name) => ({ on: name, calls: 'builder', gives: 'java.builder' })),
    { on: 'minio.client', calls: 'getObject statObject downloadObject getObjectTags', access: 'R', at: requested },
    { on: 'minio.client', calls: 'putObject uploadObject setObjectTags', access: 'W', at: requested },
    { on: 'minio.client', calls: 'listObjects', access: 'L', at: 'bucket=0.bucket prefix=0.prefix', gives: 'listing.objects', slots: 'bucket=0.bucket prefix=0.prefix' },
    { on: 'minio.client', calls: 'removeObject', access: 'D', at: requested },
    { on: 'minio.client', calls: 'copyObject', access: 'C', at: 'bucket=0.bucket key=0.object sourceBucket=0.source.bucket sourceKey=0.source.object' },
    { on: 'minio.client', calls: 'getPresignedObjectUrl', only: '0.method=PUT,POST', access: 'W', at: requested },
    { on: 'minio.client', calls: 'getPresignedObjectUrl', only: '0.method=DELETE', access: 'D', at: requested },
    { on: 'minio.client', calls: 'getPresignedObjectUrl', access: 'R', at: requested },
];
const minioJavaTypes = { MinioClient: 'minio.client' };

;// CONCATENATED MODULE: ./lib/detect/rules/python-orchestration.js
const pythonOrchestrationRules = [
    // Airflow: https://airflow.apache.org/docs/apache-airflow-providers-amazon
    { on: 'airflow.providers.amazon.aws.hooks.s3', calls: 'S3Hook', gives: 'airflow.s3hook' },
    { on: 'airflow.hooks.S3_hook', calls: 'S3Hook', gives: 'airflow.s3hook' },
    { on: 'airflow.s3hook', calls: 'read_key get_key check_for_key download_file select_key head_object', access: 'R', at: 'bucket=bucket_name|1 key=key|0' },
    { on: 'airflow.s3hook', calls: 'load_file load_string load_bytes load_file_obj', access: 'W', at: 'bucket=bucket_name|2 key=key|1' },
    { on: 'airflow.s3hook', calls: 'list_keys list_prefixes get_file_metadata check_for_prefix', access: 'L', at: 'bucket=bucket_name|0 prefix=prefix|1' },
    { on: 'airflow.s3hook', calls: 'check_for_wildcard_key get_wildcard_key', access: 'R', at: 'bucket=bucket_name|1 key=wildcard_key|0' },
    { on: 'airflow.s3hook', calls: 'delete_objects', access: 'D', at: 'bucket=bucket|0 key=keys|1' },
    { on: 'airflow.s3hook', calls: 'copy_object', access: 'C', at: 'sourceKey=source_bucket_key|0 key=dest_bucket_key|1 sourceBucket=source_bucket_name|2 bucket=dest_bucket_name|3' },
    { on: 'airflow.s3hook', calls: 'get_conn', gives: 'boto3.client' },
    { on: 'airflow.s3hook', calls: 'get_bucket', gives: 'boto3.bucket', slots: 'bucket=bucket_name|0' },
    { on: 'airflow.s3hook', calls: 'generate_presigned_url', access: 'named', at: 'method=0|client_method params=1|params' },
    // Operators, by their names: their modules have moved from release to release
    { on: '*', calls: 'S3KeySensor', access: 'R', at: 'bucket=bucket_name key=bucket_key', needs: 'bucket_key' },
    { on: '*', calls: 'S3PrefixSensor S3KeysUnchangedSensor', access: 'L', at: 'bucket=bucket_name prefix=prefix' },
    { on: '*', calls: 'S3ListOperator S3ListPrefixesOperator', access: 'L', at: 'bucket=bucket prefix=prefix' },
    { on: '*', calls: 'S3CreateObjectOperator', access: 'W', at: 'bucket=s3_bucket key=s3_key' },
    { on: '*', calls: 'S3CopyObjectOperator', access: 'C', at: 'sourceKey=source_bucket_key key=dest_bucket_key sourceBucket=source_bucket_name bucket=dest_bucket_name' },
    { on: '*', calls: 'S3DeleteObjectsOperator', access: 'D', at: 'bucket=bucket key=keys prefix=prefix' },
    { on: '*', calls: 'S3FileTransformOperator', access: 'C', at: 'sourceKey=source_s3_key key=dest_s3_key' },
    { on: '*', calls: 'LocalFilesystemToS3Operator', access: 'W', at: 'bucket=dest_bucket key=dest_key' },
    { on: '*', calls: 'SqlToS3Operator HttpToS3Operator FTPToS3Operator SFTPToS3Operator ImapAttachmentToS3Operator MongoToS3Operator', access: 'W', at: 'bucket=s3_bucket key=s3_key' },
    { on: '*', calls: 'SalesforceToS3Operator', access: 'W', at: 'bucket=s3_bucket_name key=s3_key' },
    { on: '*', calls: 'GoogleApiToS3Operator', access: 'W', at: 'key=s3_destination_key' },
    { on: '*', calls: 'GCSToS3Operator AzureBlobStorageToS3Operator', access: 'W', at: 'key=dest_s3_key', tree: '*' },
    { on: '*', calls: 'ExasolToS3Operator', access: 'W', at: 'bucket=bucket_name key=key' },
    { on: '*', calls: 'DynamoDBToS3Operator', access: 'W', at: 'bucket=s3_bucket_name prefix=s3_key_prefix' },
    // Files of a query are named after the table: https://docs.aws.amazon.com/redshift/latest/dg/r_UNLOAD.html
    { on: '*', calls: 'RedshiftToS3Operator', access: 'W', at: 'bucket=s3_bucket prefix=s3_key' },
    { on: '*', calls: 'S3ToRedshiftOperator S3ToSqlOperator S3ToSFTPOperator S3ToFTPOperator', access: 'R', at: 'bucket=s3_bucket key=s3_key' },
    { on: '*', calls: 'S3ToGCSOperator', access: 'R', at: 'bucket=bucket prefix=prefix' },
    { on: '*', calls: 'S3ToDynamoDBOperator', access: 'R', at: 'bucket=s3_bucket prefix=s3_key' },
    { on: '*', calls: 'AthenaOperator', access: 'W', at: 'uri=output_location', tree: '*' },
    { on: '*', calls: 'SQLExecuteQueryOperator PostgresOperator RedshiftSQLOperator RedshiftDataOperator SnowflakeOperator BigQueryOperator', at: 'sql=sql' },
    // What they hand to a shell, here, on another machine or in a container
    { on: '*', calls: 'BashOperator BashSensor', at: 'command=bash_command' },
    { on: '*', calls: 'SSHOperator SSHRemoteJobOperator DockerOperator DockerSwarmOperator', at: 'command=command' },
    { on: '*', calls: 'KubernetesPodOperator GKEStartPodOperator GKEPodOperator EksPodOperator', at: 'command=cmds arguments=arguments', needs: 'cmds' },
    { on: '*', calls: 'KubernetesPodOperator GKEStartPodOperator GKEPodOperator EksPodOperator', at: 'command=arguments', also: true },
    { on: '*', calls: 'EcsRunTaskOperator ECSOperator ECSRunTaskOperator', at: 'command=overrides.containerOverrides[].command' },
    { on: '*', calls: 'BatchOperator AwsBatchOperator', at: 'command=overrides.command|container_overrides.command' },
    { on: '*', calls: 'SsmRunCommandOperator', at: 'command=run_command_kwargs.Parameters.commands[]' },
    // https://prefecthq.github.io/prefect-shell/, https://docs.dagster.io/integrations/libraries/shell
    { on: 'prefect_shell', calls: 'ShellOperation', at: 'command=commands[]' },
    ...['prefect_shell', 'prefect_shell.commands'].map((on) => ({ on, calls: 'shell_run_command', at: 'command=0|command' })),
    { on: 'dagster_shell', calls: 'execute_shell_command create_shell_command_op', at: 'command=0|shell_command' },
    // https://prefecthq.github.io/prefect-aws/s3/
    ...['prefect_aws', 'prefect_aws.s3'].flatMap((on) => [
        { on, calls: 'S3Bucket', gives: 'prefect.s3', slots: 'bucket=bucket_name' },
        { on: `${on}.S3Bucket`, calls: 'load', gives: 'prefect.s3' },
        { on, calls: 's3_upload', access: 'W', at: 'bucket=0|bucket key=3|key' },
        { on, calls: 's3_download', access: 'R', at: 'bucket=0|bucket key=1|key' },
        { on, calls: 's3_list_objects', access: 'L', at: 'bucket=0|bucket prefix=prefix' },
        { on, calls: 's3_copy s3_move', access: 'C', at: 'sourceKey=0|source_path key=1|target_path sourceBucket=2|source_bucket_name bucket=target_bucket_name' },
    ]),
    { on: 'prefect.s3', calls: 'read_path download_object_to_path download_object_to_file_object', access: 'R', at: 'bucket=@bucket key=0|path|from_path' },
    { on: 'prefect.s3', calls: 'get_directory download_folder_to_path', access: 'R', at: 'bucket=@bucket prefix=0|from_path|from_folder', tree: '*' },
    { on: 'prefect.s3', calls: 'list_objects', access: 'L', at: 'bucket=@bucket prefix=0|folder' },
    { on: 'prefect.s3', calls: 'write_path', access: 'W', at: 'bucket=@bucket key=0|path' },
    { on: 'prefect.s3', calls: 'upload_from_path upload_from_file_object', access: 'W', at: 'bucket=@bucket key=1|to_path' },
    { on: 'prefect.s3', calls: 'put_directory upload_from_folder', access: 'W', at: 'bucket=@bucket prefix=1|to_path|to_folder', tree: '*' },
    { on: 'prefect.s3', calls: 'copy_object move_object', access: 'C', at: 'sourceBucket=@bucket sourceKey=0|from_path bucket=@bucket key=1|to_path' },
    // https://luigi.readthedocs.io/en/stable/api/luigi.contrib.s3.html: whether a target is there is asked before anything is done
    ...['luigi.contrib.s3', 'luigi.s3'].flatMap((on) => [
        { on, calls: 'S3Target', access: 'R', at: 'uri=0|path', gives: 'luigi.target', slots: 'uri=0|path' },
        { on, calls: 'S3FlagTarget S3EmrTarget S3PathTask S3FlagTask S3EmrTask', access: 'R', at: 'uri=0|path', tree: '*' },
        { on, calls: 'S3Client', gives: 'luigi.client' },
    ]),
    { on: 'luigi.target', calls: 'open', access: 'mode', at: 'uri=@uri mode=0|mode' },
    { on: 'luigi.target', calls: 'exists', access: 'R', at: 'uri=@uri' },
    { on: 'luigi.target', calls: 'remove', access: 'D', at: 'uri=@uri' },
    { on: 'luigi.client', calls: 'get get_as_string get_as_bytes get_key exists', access: 'R', at: 'uri=0|path|s3_path' },
    { on: 'luigi.client', calls: 'list listdir list_ isdir is_dir', access: 'L', at: 'uri=0|path' },
    { on: 'luigi.client', calls: 'put put_multipart put_string', access: 'W', at: 'uri=1|destination_s3_path' },
    { on: 'luigi.client', calls: 'remove', access: 'D', at: 'uri=0|path', tree: '*' },
    { on: 'luigi.client', calls: 'copy', access: 'C', at: 'sourceUri=0|source_path uri=1|destination_path' },
    { on: 'luigi.client', calls: 'move rename', access: 'C', at: 'sourceUri=0|source_path uri=1|destination_path', moves: true },
    // SageMaker
    { on: 'sagemaker.inputs', calls: 'TrainingInput', access: 'R', at: 'uri=s3_data|0', folder: 'unnamed' },
    { on: 'sagemaker.processing', calls: 'ProcessingInput', access: 'R', at: 'uri=source|0' },
    { on: 'sagemaker.processing', calls: 'ProcessingOutput', access: 'W', at: 'uri=destination|1', tree: '*' },
    { on: 'sagemaker.s3.S3Downloader', calls: 'read_file read_bytes', access: 'R', at: 'uri=s3_uri|0' },
    { on: 'sagemaker.s3.S3Downloader', calls: 'download', access: 'R', at: 'uri=s3_uri|0', folder: 'unnamed' },
    { on: 'sagemaker.s3.S3Downloader', calls: 'list', access: 'L', at: 'uri=s3_uri|0' },
    { on: 'sagemaker.s3.S3Uploader', calls: 'upload', access: 'W', at: 'uri=desired_s3_uri|1', tree: '*' },
    { on: 'sagemaker.s3.S3Uploader', calls: 'upload_string_as_file_body upload_bytes', access: 'W', at: 'uri=desired_s3_uri|1' },
    // https://sagemaker.readthedocs.io/en/stable/api/training/estimators.html: every estimator has these two
    { on: 'sagemaker', calls: 'estimator.Estimator Estimator', access: 'W', at: 'uri=output_path', tree: '*' },
    { on: 'sagemaker.estimator', calls: 'Estimator', access: 'W', at: 'uri=output_path', tree: '*' },
    { on: 'sagemaker', calls: 'Session', gives: 'sagemaker.session' },
    { on: 'sagemaker.session', calls: 'Session', gives: 'sagemaker.session' },
    { on: 'sagemaker.session', calls: 'upload_data', access: 'W', at: 'bucket=bucket|1 prefix=key_prefix|2', tree: '*' },
    { on: 'sagemaker.session', calls: 'download_data', access: 'R', at: 'bucket=bucket|1 prefix=key_prefix|2', tree: '*' },
    { on: 'sagemaker.session', calls: 'read_s3_file', access: 'R', at: 'bucket=bucket|0 key=key_prefix|1' },
    { on: 'sagemaker.session', calls: 'list_s3_files', access: 'L', at: 'bucket=bucket|0 prefix=key_prefix|1' },
    // metaflow
    { on: 'metaflow', calls: 'S3', gives: 'metaflow.s3', slots: 'uri=s3root' },
    { on: 'metaflow.s3', calls: 'get get_many info info_many', access: 'R', at: 'root=@uri name=0|key|keys' },
    { on: 'metaflow.s3', calls: 'get_recursive get_all list_paths list_recursive', access: 'R', at: 'root=@uri name=0|keys', tree: '*' },
    { on: 'metaflow.s3', calls: 'put put_many put_files', access: 'W', at: 'root=@uri name=0|key' },
];

;// CONCATENATED MODULE: ./lib/detect/rules/python.js
/** Where a frame's method takes what it writes to. */
const tableTargets = 'uri=0|path|path_or_buf|store|file|excel_writer|buf|filename';
const cloudPath = 'uri=@uri path=@path';
const uriLibraries = 'uri=0|path|filepath_or_buffer|path_or_buf|filepath|io|paths|urlpath|url|fname';
const pythonRules = [
    // boto3: https://boto3.amazonaws.com/v1/documentation/api/latest/reference/services/s3.html
    { on: 'boto3', calls: 'client', only: '0|service_name=s3', gives: 'boto3.client', slots: 'endpoint=endpoint_url' },
    { on: 'boto3', calls: 'resource', only: '0|service_name=s3', gives: 'boto3.resource', slots: 'endpoint=endpoint_url' },
    { on: 'boto3', calls: 'Session', gives: 'boto3.session' },
    { on: 'boto3.session', calls: 'Session', gives: 'boto3.session' },
    { on: 'aioboto3', calls: 'Session', gives: 'boto3.session' },
    { on: 'aiobotocore.session', calls: 'get_session AioSession', gives: 'boto3.session' },
    { on: 'botocore.session', calls: 'get_session Session', gives: 'boto3.session' },
    { on: 'boto3.session', calls: 'client create_client', only: '0|service_name=s3', gives: 'boto3.client', slots: 'endpoint=endpoint_url' },
    { on: 'boto3.session', calls: 'resource', only: '0|service_name=s3', gives: 'boto3.resource', slots: 'endpoint=endpoint_url' },
    {
        on: 'boto3.client',
        calls: 'get_object head_object get_object_tagging get_object_acl get_object_attributes get_object_torrent get_object_retention get_object_legal_hold select_object_content list_parts',
        access: 'R',
        at: 'bucket=Bucket key=Key',
    },
    { on: 'boto3.client', calls: 'list_objects list_objects_v2 list_object_versions list_multipart_uploads', access: 'L', at: 'bucket=Bucket prefix=Prefix', gives: 'listing', slots: 'bucket=Bucket prefix=Prefix' },
    {
        on: 'boto3.client',
        calls: 'put_object put_object_acl put_object_tagging put_object_retention put_object_legal_hold create_multipart_upload upload_part complete_multipart_upload abort_multipart_upload restore_object delete_object_tagging',
        access: 'W',
        at: 'bucket=Bucket key=Key',
    },
    { on: 'boto3.client', calls: 'delete_object', access: 'D', at: 'bucket=Bucket key=Key' },
    { on: 'boto3.client', calls: 'delete_objects', access: 'D', at: 'bucket=Bucket key=Delete.Objects[].Key' },
    { on: 'boto3.client', calls: 'copy_object upload_part_copy', access: 'C', at: 'bucket=Bucket key=Key source=CopySource' },
    { on: 'boto3.client', calls: 'copy', access: 'C', at: 'source=0|CopySource bucket=1|Bucket key=2|Key' },
    { on: 'boto3.client', calls: 'upload_file upload_fileobj', access: 'W', at: 'bucket=1|Bucket key=2|Key' },
    { on: 'boto3.client', calls: 'download_file download_fileobj', access: 'R', at: 'bucket=0|Bucket key=1|Key' },
    // https://boto3.amazonaws.com/v1/documentation/api/latest/reference/customizations/s3.html#boto3.s3.transfer.S3Transfer
    { on: 'boto3.s3.transfer', calls: 'S3Transfer', gives: 'boto3.transfer' },
    // https://github.com/boto/s3transfer/blob/develop/s3transfer/manager.py
    ...['s3transfer', 's3transfer.manager'].map((on) => ({ on, calls: 'TransferManager', gives: 'transfer.manager' })),
    { on: 'transfer.manager', calls: 'download', access: 'R', at: 'bucket=0|bucket key=1|key' },
    { on: 'transfer.manager', calls: 'upload', access: 'W', at: 'bucket=1|bucket key=2|key' },
    { on: 'transfer.manager', calls: 'copy', access: 'C', at: 'source=0|copy_source bucket=1|bucket key=2|key' },
    { on: 'transfer.manager', calls: 'delete', access: 'D', at: 'bucket=0|bucket key=1|key' },
    { on: 'boto3.transfer', calls: 'upload_file', access: 'W', at: 'bucket=1|bucket key=2|key' },
    { on: 'boto3.transfer', calls: 'download_file', access: 'R', at: 'bucket=0|bucket key=1|key' },
    { on: 'boto3.client', calls: 'generate_presigned_url', access: 'named', at: 'method=0|ClientMethod params=1|Params' },
    { on: 'boto3.client', calls: 'generate_presigned_post', access: 'W', at: 'bucket=0|Bucket key=1|Key' },
    { on: 'boto3.client', calls: 'get_paginator', gives: 'boto3.paginator', slots: 'method=0|operation_name' },
    { on: 'boto3.paginator', calls: 'paginate', access: 'named', at: 'method=@method', gives: 'listing', slots: 'bucket=Bucket prefix=Prefix' },
    { on: 'boto3.client', calls: 'get_waiter', only: '0|waiter_name=object_exists,object_not_exists', gives: 'boto3.waiter' },
    { on: 'boto3.waiter', calls: 'wait', access: 'R', at: 'bucket=Bucket key=Key' },
    { on: 'boto3.resource', calls: 'Object ObjectSummary', gives: 'boto3.object', slots: 'bucket=0|bucket_name key=1|key' },
    { on: 'boto3.resource', calls: 'Bucket', gives: 'boto3.bucket', slots: 'bucket=0|name' },
    { on: 'boto3.resource', calls: 'meta.client', gives: 'boto3.client' },
    { on: 'boto3.bucket', calls: 'Object', gives: 'boto3.object', slots: 'bucket=@bucket key=0|key' },
    // Reading an attribute fetches it.
    { on: 'boto3.object', calls: 'content_length e_tag last_modified metadata content_type storage_class version_id size', access: 'R', at: 'bucket=@bucket key=@key', onRead: true },
    { on: 'boto3.object', calls: 'get load download_file download_fileobj wait_until_exists Acl', access: 'R', at: 'bucket=@bucket key=@key' },
    { on: 'boto3.object', calls: 'put upload_file upload_fileobj initiate_multipart_upload restore_object', access: 'W', at: 'bucket=@bucket key=@key' },
    { on: 'boto3.object', calls: 'delete', access: 'D', at: 'bucket=@bucket key=@key' },
    { on: 'boto3.object', calls: 'copy_from', access: 'C', at: 'bucket=@bucket key=@key source=CopySource' },
    { on: 'boto3.object', calls: 'copy', access: 'C', at: 'bucket=@bucket key=@key source=0|CopySource' },
    { on: 'boto3.object', calls: 'Object', gives: 'boto3.object', slots: 'bucket=@bucket key=@key' },
    { on: 'boto3.bucket', calls: 'upload_file upload_fileobj', access: 'W', at: 'bucket=@bucket key=1|Key' },
    { on: 'boto3.bucket', calls: 'download_file download_fileobj', access: 'R', at: 'bucket=@bucket key=0|Key' },
    { on: 'boto3.bucket', calls: 'put_object', access: 'W', at: 'bucket=@bucket key=Key' },
    { on: 'boto3.bucket', calls: 'copy', access: 'C', at: 'bucket=@bucket key=1|Key source=0|CopySource' },
    { on: 'boto3.bucket', calls: 'delete_objects', access: 'D', at: 'bucket=@bucket key=Delete.Objects[].Key' },
    { on: 'boto3.objects', calls: 'filter all limit page_size', access: 'L', at: 'bucket=@bucket prefix=Prefix|@prefix', gives: 'boto3.collection', slots: 'bucket=@bucket prefix=Prefix|@prefix' },
    { on: 'boto3.collection', calls: 'delete', access: 'D', at: 'bucket=@bucket prefix=@prefix' },
    { on: 'boto3.collection', calls: 'filter all limit page_size', gives: 'boto3.collection', slots: 'bucket=@bucket prefix=Prefix|@prefix' },
    // boto 2
    { on: 'boto', calls: 'connect_s3', gives: 'boto.connection' },
    { on: 'boto.s3', calls: 'connect_to_region', gives: 'boto.connection' },
    { on: 'boto.s3.connection', calls: 'S3Connection', gives: 'boto.connection' },
    { on: 'boto.connection', calls: 'get_bucket lookup create_bucket', gives: 'boto.bucket', slots: 'bucket=0|bucket_name' },
    { on: 'boto.bucket', calls: 'get_key lookup', access: 'R', at: 'bucket=@bucket key=0|key_name', gives: 'boto.key', slots: 'bucket=@bucket key=0|key_name' },
    { on: 'boto.bucket', calls: 'new_key', gives: 'boto.key', slots: 'bucket=@bucket key=0|key_name' },
    { on: 'boto.bucket', calls: 'list list_versions get_all_keys get_all_versions', access: 'L', at: 'bucket=@bucket prefix=0|prefix', gives: 'listing', slots: 'bucket=@bucket prefix=0|prefix' },
    { on: 'boto.bucket', calls: 'delete_key', access: 'D', at: 'bucket=@bucket key=0|key_name' },
    { on: 'boto.bucket', calls: 'delete_keys', access: 'D', at: 'bucket=@bucket key=0[]|keys[]' },
    { on: 'boto.bucket', calls: 'copy_key', access: 'C', at: 'bucket=@bucket key=0|new_key_name sourceBucket=1|src_bucket_name sourceKey=2|src_key_name' },
    { on: 'boto.bucket', calls: 'initiate_multipart_upload', access: 'W', at: 'bucket=@bucket key=0|key_name' },
    { on: 'boto.s3.key', calls: 'Key', gives: 'boto.key', slots: 'bucket=0.bucket_name key=1|name' },
    {
        on: 'boto.key',
        calls: 'get_contents_as_string get_contents_to_filename get_contents_to_file get_file read open_read exists generate_url',
        access: 'R',
        at: 'bucket=@bucket key=@key',
    },
    { on: 'boto.key', calls: 'set_contents_from_string set_contents_from_filename set_contents_from_file set_contents_from_stream send_file', access: 'W', at: 'bucket=@bucket key=@key' },
    { on: 'boto.key', calls: 'delete', access: 'D', at: 'bucket=@bucket key=@key' },
    // s3fs and fsspec: https://filesystem-spec.readthedocs.io
    { on: 's3fs', calls: 'S3FileSystem', gives: 's3fs', slots: 'endpoint=endpoint_url|client_kwargs.endpoint_url' },
    { on: 's3fs', calls: 'S3Map mapping.S3Map', access: 'RW', at: 'path=0|root', tree: '*', gives: 'fsspec.mapper', slots: 'path=0|root' },
    { on: 's3fs.core', calls: 'S3FileSystem', gives: 's3fs' },
    { on: 'fsspec', calls: 'filesystem', only: '0|protocol=s3,s3a', gives: 's3fs' },
    { on: 'fsspec', calls: 'open', access: 'mode', at: 'uri=0|urlpath mode=1|mode' },
    { on: 'fsspec', calls: 'open_files', access: 'mode', at: 'uri=0|urlpath mode=1|mode' },
    { on: 'fsspec', calls: 'get_mapper', access: 'R', at: 'uri=0|url', tree: '*', gives: 'fsspec.mapper', slots: 'uri=0|url' },
    { on: 'fsspec', calls: 'open_local', access: 'R', at: 'uri=0|url' },
    { on: 'fsspec.mapper', calls: 'getitems items values', access: 'R', at: 'uri=@uri path=@path', tree: '*' },
    { on: 'fsspec.mapper', calls: 'setitems update', access: 'W', at: 'uri=@uri path=@path', tree: '*' },
    { on: 'fsspec.mapper', calls: 'delitems clear', access: 'D', at: 'uri=@uri path=@path', tree: '*' },
    { on: 's3fs', calls: 'open', access: 'mode', at: "path=0|path mode=1|mode" },
    {
        on: 's3fs',
        calls: 'cat cat_file head tail read_text read_bytes get get_file download exists isfile checksum info stat size url sign read_block modified created getxattr metadata get_tags',
        access: 'R',
        at: 'path=0|path|rpath',
        tree: 'recursive',
    },
    { on: 's3fs', calls: 'get_mapper', access: 'R', at: 'path=0|root', tree: '*', gives: 'fsspec.mapper', slots: 'path=0|root' },
    { on: 's3fs', calls: 'ls find walk du isdir listdir', access: 'L', at: 'path=0|path', gives: 's3fs.listing', slots: 'path=0|path' },
    { on: 's3fs', calls: 'glob', access: 'R', at: 'path=0|path', gives: 's3fs.glob', slots: 'path=0|path' },
    { on: 's3fs', calls: 'pipe pipe_file touch write_text write_bytes setxattr put_tags chmod', access: 'W', at: 'path=0|path' },
    { on: 's3fs', calls: 'put put_file upload', access: 'W', at: 'path=1|rpath', tree: 'recursive' },
    { on: 's3fs', calls: 'rm rm_file bulk_delete delete', access: 'D', at: 'path=0|path', tree: 'recursive' },
    { on: 's3fs', calls: 'cp copy cp_file merge', access: 'C', at: 'sourcePath=0|path1 path=1|path2', tree: 'recursive' },
    { on: 's3fs', calls: 'mv move rename', access: 'C', at: 'sourcePath=0|path1 path=1|path2', tree: 'recursive', moves: true },
    // https://github.com/matthewhanson/boto3-utils
    { on: 'boto3utils', calls: 's3', gives: 'boto3utils', slots: 'endpoint=endpoint_url' },
    { on: 'boto3utils.s3', calls: 's3', gives: 'boto3utils', slots: 'endpoint=endpoint_url' },
    { on: 'boto3utils', calls: 'exists download download_with_metadata read read_json get_object_metadata', access: 'R', at: 'uri=0|url|uri', opensUnknown: true },
    { on: 'boto3utils', calls: 'get_object', access: 'R', at: 'bucket=0|bucket key=1|key' },
    { on: 'boto3utils', calls: 'upload upload_json', access: 'W', at: 'uri=1|url', opensUnknown: true },
    { on: 'boto3utils', calls: 'delete', access: 'D', at: 'uri=0|url', opensUnknown: true },
    { on: 'boto3utils', calls: 'find', access: 'L', at: 'uri=0|url', gives: 'uri.listing', slots: 'uri=0|url', opensUnknown: true },
    // smart_open: https://github.com/piskvorky/smart_open
    { on: 'smart_open', calls: 'open smart_open', access: 'mode', at: 'uri=0|uri mode=1|mode', opensUnknown: true },
    { on: 'smart_open.s3', calls: 'iter_bucket', access: 'R', at: 'bucket=0|bucket_name prefix=1|prefix' },
    { on: 'smart_open.s3', calls: 'open', access: 'mode', at: 'bucket=0|bucket_id key=1|key_id mode=2|mode' },
    // pandas and its kin take `s3://` where they take a path
    {
        on: 'pandas',
        calls: 'read_csv read_json read_excel read_feather read_pickle read_table read_hdf read_fwf read_xml read_sas read_stata',
        access: 'R',
        at: uriLibraries,
    },
    { on: 'pandas', calls: 'read_parquet read_orc', access: 'R', at: 'path=0|path', folder: 'unnamed', through: 'filesystem' },
    { on: 'pandas', calls: 'read_parquet read_orc', access: 'R', at: uriLibraries, folder: 'unnamed' },
    { on: 'pandas', calls: 'ExcelWriter', access: 'W', at: uriLibraries },
    { on: 'pandas', calls: 'HDFStore', access: 'mode', at: 'uri=0|path mode=1|mode' },
    { on: 'geopandas', calls: 'read_file read_parquet read_feather', access: 'R', at: 'uri=0|filename|path', folder: 'unnamed' },
    {
        on: 'polars',
        calls: 'read_csv read_parquet read_json read_ndjson read_ipc scan_csv scan_parquet scan_ndjson scan_ipc',
        access: 'R',
        at: 'uri=0|source',
        folder: 'unnamed',
    },
    { on: 'polars', calls: 'read_delta scan_delta scan_iceberg', access: 'R', at: 'uri=0|source', tree: '*' },
    { on: 'dask.dataframe', calls: 'read_csv read_json read_table', access: 'R', at: 'uri=0|urlpath|path' },
    // What Dask wrote is a folder, whatever its name: https://docs.dask.org/en/stable/dataframe-parquet.html
    { on: 'dask.dataframe', calls: 'read_parquet read_orc', access: 'R', at: 'uri=0|path', folder: 'any' },
    { on: 'dask.dataframe', calls: 'to_parquet to_csv to_json to_orc', access: 'W', at: 'uri=1|path|filename|url_path', folder: 'any' },
    { on: 'cudf', calls: 'read_csv read_parquet read_json read_orc', access: 'R', at: 'uri=0|filepath_or_buffer', folder: 'unnamed' },
    { on: 'modin.pandas', calls: 'read_csv read_parquet read_json', access: 'R', at: uriLibraries, folder: 'unnamed' },
    { on: 'dask.bag', calls: 'read_text', access: 'R', at: 'uri=0|urlpath' },
    // Whatever the receiver is, `x.to_parquet('s3://…')` writes there
    {
        on: '*',
        calls: 'to_csv to_json to_excel to_feather to_pickle to_hdf to_file to_netcdf write_csv write_ndjson write_ipc write_json sink_csv',
        access: 'W',
        at: tableTargets,
    },
    { on: '*', calls: 'to_parquet to_orc write_parquet sink_parquet', access: 'W', at: tableTargets, folder: 'unnamed' },
    // Athena writes what a query gives: https://docs.aws.amazon.com/athena/latest/APIReference/API_ResultConfiguration.html
    { on: '*', calls: 'start_query_execution', access: 'W', at: 'uri=ResultConfiguration.OutputLocation', tree: '*' },
    { on: '*', calls: 'write_delta', access: 'W', at: 'uri=0|target', tree: '*' },
    { on: '*', calls: 'to_zarr', access: 'W', at: 'uri=0|store', tree: '*' },
    // pyarrow
    { on: 'pyarrow.parquet', calls: 'read_table ParquetDataset', access: 'R', at: 'path=0|source|path_or_paths', folder: 'unnamed', through: 'filesystem' },
    { on: 'pyarrow.parquet', calls: 'read_table ParquetDataset', access: 'R', at: 'uri=0|source|path_or_paths', folder: 'unnamed' },
    { on: 'pyarrow.parquet', calls: 'write_table', access: 'W', at: 'path=1|where', through: 'filesystem' },
    { on: 'pyarrow.parquet', calls: 'write_to_dataset', access: 'W', at: 'path=1|root_path', tree: '*', through: 'filesystem' },
    { on: 'pyarrow.parquet', calls: 'ParquetFile read_schema read_metadata', access: 'R', at: 'uri=0|source' },
    { on: 'pyarrow.parquet', calls: 'write_table', access: 'W', at: 'uri=1|where' },
    { on: 'pyarrow.parquet', calls: 'write_to_dataset', access: 'W', at: 'uri=1|root_path', tree: '*' },
    { on: 'pyarrow.parquet', calls: 'ParquetWriter', access: 'W', at: 'uri=0|where' },
    { on: 'pyarrow.dataset', calls: 'dataset', access: 'R', at: 'path=0|source', folder: 'unnamed', through: 'filesystem' },
    { on: 'pyarrow.dataset', calls: 'dataset', access: 'R', at: 'uri=0|source', folder: 'unnamed' },
    { on: 'pyarrow.dataset', calls: 'write_dataset', access: 'W', at: 'path=1|base_dir', tree: '*', through: 'filesystem' },
    { on: 'pyarrow.dataset', calls: 'write_dataset', access: 'W', at: 'uri=1|base_dir', tree: '*' },
    { on: 'pyarrow.csv', calls: 'read_csv open_csv', access: 'R', at: 'uri=0|input_file' },
    { on: 'pyarrow.csv', calls: 'write_csv', access: 'W', at: 'uri=1|output_file' },
    { on: 'pyarrow.feather', calls: 'read_table read_feather', access: 'R', at: 'uri=0|source' },
    { on: 'pyarrow.feather', calls: 'write_feather', access: 'W', at: 'uri=1|dest' },
    { on: 'pyarrow.fs', calls: 'S3FileSystem', gives: 'pyarrow.s3', slots: 'endpoint=endpoint_override' },
    { on: 'pyarrow.s3', calls: 'open_input_stream open_input_file get_file_info', access: 'R', at: 'path=0' },
    { on: 'pyarrow.s3', calls: 'open_output_stream open_append_stream', access: 'W', at: 'path=0' },
    { on: 'pyarrow.s3', calls: 'delete_file delete_dir delete_dir_contents', access: 'D', at: 'path=0' },
    { on: 'pyarrow.s3', calls: 'copy_file move', access: 'C', at: 'sourcePath=0 path=1' },
    // xarray, zarr, rasterio and kin
    { on: 'xarray', calls: 'open_zarr', access: 'R', at: 'uri=0|store', tree: '*' },
    { on: 'xarray', calls: 'open_dataset open_mfdataset load_dataset open_dataarray', access: 'R', at: 'uri=0|store|filename_or_obj|paths' },
    { on: 'zarr', calls: 'open_group open_array open open_consolidated', access: 'mode', at: 'uri=0|store mode=1|mode', tree: '*' },
    { on: 'zarr', calls: 'consolidate_metadata convenience.consolidate_metadata', access: 'RW', at: 'uri=0|store', tree: '*' },
    { on: 'zarr', calls: 'save save_array save_group', access: 'W', at: 'uri=0|store', tree: '*' },
    { on: 'zarr.storage', calls: 'FSStore', access: 'RW', at: 'uri=0|url', tree: '*' },
    // https://rechunker.readthedocs.io: the second store is written, then read
    { on: 'rechunker', calls: 'rechunk', access: 'W', at: 'uri=3|target_store', tree: '*' },
    { on: 'rechunker', calls: 'rechunk', access: 'RW', at: 'uri=temp_store|5', tree: '*', also: true },
    { on: 'rasterio', calls: 'open', access: 'mode', at: 'uri=0|fp mode=1|mode' },
    { on: 'rioxarray', calls: 'open_rasterio', access: 'R', at: 'uri=0|filename' },
    { on: 'h5py', calls: 'File', access: 'mode', at: 'uri=0|name mode=1|mode' },
    { on: 'netCDF4', calls: 'Dataset', access: 'mode', at: 'uri=0|filename mode=1|mode' },
    { on: 'fiona', calls: 'open', access: 'mode', at: 'uri=0|fp mode=1|mode' },
    { on: 'numpy', calls: 'load loadtxt genfromtxt', access: 'R', at: 'uri=0|file|fname' },
    // https://delta-io.github.io/delta-rs, https://lancedb.github.io/lance: a table is a folder
    { on: 'deltalake', calls: 'DeltaTable', access: 'R', at: 'uri=0|table_uri', tree: '*' },
    { on: 'deltalake', calls: 'write_deltalake writer.write_deltalake', access: 'W', at: 'uri=0|table_or_uri', tree: '*' },
    { on: 'lance', calls: 'dataset', access: 'R', at: 'uri=0|uri', tree: '*' },
    { on: 'lance', calls: 'write_dataset', access: 'W', at: 'uri=1|uri', tree: '*' },
    { on: 'lancedb', calls: 'connect connect_async', access: 'RW', at: 'uri=0|uri', tree: '*' },
    // https://petl.readthedocs.io/en/stable/io.html
    { on: 'petl', calls: 'fromcsv fromtsv fromjson frompickle fromtext fromxml fromxlsx', access: 'R', at: 'uri=0|source' },
    { on: 'petl', calls: 'tocsv totsv tojson topickle totext toxlsx appendcsv', access: 'W', at: 'uri=1|source' },
    // https://huggingface.co/docs/datasets/loading
    { on: 'datasets', calls: 'load_dataset', access: 'R', at: 'uri=data_files|data_dir' },
    // Spark: chains off any session
    { on: '*', calls: 'parquet json csv orc text load textFile wholeTextFiles binaryFiles table', access: 'R', at: 'uri=0|path|paths', folder: 'unnamed', hadoop: true },
    { on: '*', calls: 'save saveAsTextFile', access: 'W', at: 'uri=0|path', tree: '*', hadoop: true },
    { on: '*', calls: 'start toTable', access: 'W', at: 'uri=0|path', tree: '*', hadoop: true },
    { on: '*', calls: 'option', only: '0=path', access: 'R', at: 'uri=1', folder: 'any', hadoop: true },
    { on: '*', calls: 'option', only: '0=checkpointLocation', access: 'RW', at: 'uri=1', tree: '*', hadoop: true },
    // Glue's frames: https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-crawler-pyspark-extensions-glue-context.html
    { on: '*', calls: 'create_dynamic_frame_from_options create_data_frame_from_options', access: 'R', at: 'uri=connection_options.paths|1.paths', folder: 'any' },
    { on: '*', calls: 'write_dynamic_frame_from_options write_data_frame_from_options', access: 'W', at: 'uri=connection_options.path|2.path', tree: '*' },
    { on: '*', calls: 'from_options', access: 'W', at: 'uri=connection_options.path|2.path', tree: '*' },
    { on: '*', calls: 'from_options', access: 'R', at: 'uri=connection_options.paths|1.paths', folder: 'any', also: true },
    { on: '*', calls: 'getSink', access: 'W', at: 'uri=path', tree: '*' },
    // SQL that names objects: https://duckdb.org/docs/stable/core_extensions/httpfs/s3api, Athena's LOCATION, Redshift's COPY and UNLOAD
    { on: '*', calls: 'sql query execute executemany execute_query read_sql read_sql_query', at: 'sql=0|query|sql' },
    { on: '*', calls: 'execute_statement batch_execute_statement', at: 'sql=Sql|Sqls' },
    { on: '*', calls: 'start_query_execution', at: 'sql=QueryString', also: true },
    { on: 'awswrangler.athena', calls: 'start_query_execution', at: 'sql=0|sql' },
    // awswrangler
    {
        on: 'awswrangler.s3',
        calls: 'read_parquet read_csv read_json read_fwf read_orc read_parquet_table read_parquet_metadata store_parquet_metadata describe_objects size_objects',
        access: 'R',
        at: 'uri=path|0|paths',
        opensUnknown: true,
        folder: 'unnamed',
    },
    { on: 'awswrangler.s3', calls: 'read_excel download does_object_exist wait_objects_exist', access: 'R', at: 'uri=path|0|paths', opensUnknown: true },
    { on: 'awswrangler.s3', calls: 'read_deltalake', access: 'R', at: 'uri=path|0', opensUnknown: true, tree: '*' },
    { on: 'awswrangler.s3', calls: 'select_query', access: 'R', at: 'uri=path|1', opensUnknown: true },
    { on: 'awswrangler.s3', calls: 'list_objects list_directories', access: 'L', at: 'uri=path|0', gives: 'uri.listing', slots: 'uri=path|0', opensUnknown: true },
    { on: 'awswrangler.s3', calls: 'to_parquet to_csv to_json to_excel to_orc', access: 'W', at: 'uri=path|1', opensUnknown: true, tree: 'dataset' },
    { on: 'awswrangler.s3', calls: 'to_deltalake', access: 'W', at: 'uri=path|1', opensUnknown: true, tree: '*' },
    { on: 'awswrangler.s3', calls: 'upload', access: 'W', at: 'uri=path|1', opensUnknown: true },
    { on: 'awswrangler.s3', calls: 'delete_objects', access: 'D', at: 'uri=path|0', opensUnknown: true, folder: 'unnamed' },
    { on: 'awswrangler.s3', calls: 'copy_objects', access: 'C', at: 'sourceUri=source_path|1 uri=target_path|2', opensUnknown: true, tree: '*' },
    { on: 'awswrangler.s3', calls: 'merge_datasets', access: 'C', at: 'sourceUri=source_path|0 uri=target_path|1', opensUnknown: true, tree: '*' },
    // Redshift is given what was written, and what it wrote is read: https://aws-sdk-pandas.readthedocs.io
    { on: 'awswrangler.redshift', calls: 'copy unload', access: 'RW', at: 'uri=path|1', opensUnknown: true, tree: '*' },
    { on: 'awswrangler.redshift', calls: 'copy_from_files', access: 'R', at: 'uri=path|0', opensUnknown: true, tree: '*' },
    { on: 'awswrangler.redshift', calls: 'unload_to_files', access: 'W', at: 'uri=path|1', opensUnknown: true, tree: '*' },
    { on: 'awswrangler.athena', calls: 'read_sql_query read_sql_table', access: 'RW', at: 'uri=s3_output', tree: '*' },
    { on: 'awswrangler.athena', calls: 'unload', access: 'W', at: 'uri=path|1', tree: '*' },
    // cloudpathlib, universal_pathlib
    { on: 'cloudpathlib', calls: 'S3Path CloudPath AnyPath', gives: 'cloudpath', slots: 'uri=0' },
    { on: 'upath', calls: 'UPath', gives: 'cloudpath', slots: 'uri=0' },
    // https://github.com/liormizr/s3path: a path begins with its bucket
    ...['S3Path', 'PureS3Path', 'VersionedS3Path'].flatMap((name) => [
        { on: 's3path', calls: name, gives: 'cloudpath', slots: 'path=0' },
        { on: `s3path.${name}`, calls: 'from_uri', gives: 'cloudpath', slots: 'uri=0|uri' },
    ]),
    { on: 'cloudpath', calls: 'read_text read_bytes exists is_file stat download_to', access: 'R', at: cloudPath },
    { on: 'cloudpath', calls: 'write_text write_bytes upload_from touch', access: 'W', at: cloudPath },
    { on: 'cloudpath', calls: 'unlink', access: 'D', at: cloudPath },
    { on: 'cloudpath', calls: 'rmtree', access: 'D', at: cloudPath, tree: '*' },
    { on: 'cloudpath', calls: 'glob rglob iterdir', access: 'L', at: cloudPath, tree: '*' },
    { on: 'cloudpath', calls: 'open', access: 'mode', at: `${cloudPath} mode=0|mode` },
    // tensorflow, torch
    { on: 'tensorflow.io.gfile', calls: 'GFile', access: 'mode', at: 'uri=0|name mode=1|mode' },
    { on: 'tensorflow.io.gfile', calls: 'glob exists stat', access: 'R', at: 'uri=0|path|pattern|filename' },
    { on: 'tensorflow.io.gfile', calls: 'listdir isdir walk', access: 'L', at: 'uri=0|path|top' },
    { on: 'tensorflow.io.gfile', calls: 'copy rename', access: 'C', at: 'sourceUri=0|src uri=1|dst' },
    { on: 'tensorflow.io.gfile', calls: 'remove', access: 'D', at: 'uri=0|path' },
    { on: 'tensorflow.io.gfile', calls: 'rmtree', access: 'D', at: 'uri=0|path', tree: '*' },
    { on: 'tensorflow.saved_model', calls: 'save', access: 'W', at: 'uri=1|export_dir', tree: '*' },
    { on: 'tensorflow.saved_model', calls: 'load', access: 'R', at: 'uri=0|export_dir', tree: '*' },
    { on: 'tensorflow.summary', calls: 'create_file_writer', access: 'W', at: 'uri=0|logdir', tree: '*' },
    { on: 'torch.utils.tensorboard', calls: 'SummaryWriter', access: 'W', at: 'uri=0|log_dir', tree: '*' },
    { on: 'tensorflow.data', calls: 'TFRecordDataset TextLineDataset', access: 'R', at: 'uri=0|filenames' },
    { on: 's3torchconnector.S3MapDataset', calls: 'from_prefix', access: 'L', at: 'uri=0|s3_uri' },
    { on: 's3torchconnector.S3IterableDataset', calls: 'from_prefix', access: 'L', at: 'uri=0|s3_uri' },
    { on: 's3torchconnector', calls: 'S3Checkpoint', gives: 's3torch.checkpoint' },
    { on: 's3torch.checkpoint', calls: 'reader', access: 'R', at: 'uri=0|s3_uri' },
    { on: 's3torch.checkpoint', calls: 'writer', access: 'W', at: 'uri=0|s3_uri' },
    // https://github.com/opendatacube/odc-tools/blob/develop/libs/cloud/odc/aws/__init__.py
    { on: 'odc.aws', calls: 's3_fetch s3_head_object s3_find', access: 'R', at: 'uri=0|url' },
    { on: 'odc.aws', calls: 's3_ls s3_ls_dir', access: 'L', at: 'uri=0|url|uri' },
    { on: 'odc.aws', calls: 's3_dump', access: 'W', at: 'uri=1|url' },
    // Commands run from Python
    { on: 'subprocess', calls: 'run call check_call check_output Popen', at: 'command=0|args' },
    { on: 'os', calls: 'system popen', at: 'command=0' },
    // https://sh.readthedocs.io, https://plumbum.readthedocs.io
    { on: 'sh', calls: 'aws', words: 'aws' },
    ...['cp', 'mv', 'sync', 'rm', 'ls'].map((verb) => ({ on: 'sh.aws.s3', calls: verb, words: `aws s3 ${verb}` })),
    { on: 'asyncio', calls: 'create_subprocess_shell', at: 'command=0' },
    { on: 'asyncio', calls: 'create_subprocess_exec', words: '' },
    // On another machine, or by a task runner: https://docs.paramiko.org, https://docs.fabfile.org, https://docs.pyinvoke.org
    { on: '*', calls: 'exec_command', at: 'command=0|command' },
    { on: '*', calls: 'run sudo', at: 'command=0|command' },
    { on: 'fabric.api', calls: 'run sudo local', at: 'command=0|command' },
    { on: 'invoke', calls: 'run', at: 'command=0|command' },
    { on: 'pexpect', calls: 'run runu spawn spawnu', at: 'command=0|command' },
];
/** Attributes that are themselves objects of a library: `bucket.objects`, `resource.meta.client`. */
const pythonMembers = {
    'boto3.bucket.objects': 'boto3.objects',
    'boto3.bucket.object_versions': 'boto3.objects',
    'boto3.resource.meta': 'boto3.meta',
    'boto3.meta.client': 'boto3.client',
    'boto3.bucket.meta': 'boto3.meta',
    'boto3.object.meta': 'boto3.meta',
};
/** Declared types that stand for a library's object. */
const pythonTypes = {
    S3Client: 'boto3.client',
    S3ServiceResource: 'boto3.resource',
    S3FileSystem: 's3fs',
    S3Hook: 'airflow.s3hook',
};

// EXTERNAL MODULE: ./lib/detect/rules/cloudformation.js
var cloudformation = __webpack_require__(91671);
// EXTERNAL MODULE: ./lib/detect/rules/pipelines.js
var pipelines = __webpack_require__(97332);
;// CONCATENATED MODULE: ./lib/detect/rules/services.js
const services_object = (path) => `bucket=${path}.S3Object.Bucket key=${path}.S3Object.Name`;
const services_calls = [
    // https://docs.aws.amazon.com/lambda/latest/api/API_UpdateFunctionCode.html
    { operations: 'UpdateFunctionCode', access: 'R', at: 'bucket=S3Bucket key=S3Key' },
    { operations: 'CreateFunction', access: 'R', at: 'bucket=Code.S3Bucket key=Code.S3Key' },
    { operations: 'PublishLayerVersion', access: 'R', at: 'bucket=Content.S3Bucket key=Content.S3Key' },
    // https://docs.aws.amazon.com/elasticbeanstalk/latest/api/API_CreateApplicationVersion.html
    { operations: 'CreateApplicationVersion', access: 'R', at: 'bucket=SourceBundle.S3Bucket key=SourceBundle.S3Key' },
    // https://docs.aws.amazon.com/textract/latest/dg/API_DocumentLocation.html
    { operations: 'DetectDocumentText AnalyzeDocument AnalyzeExpense', access: 'R', at: services_object('Document') },
    { operations: 'StartDocumentTextDetection StartDocumentAnalysis StartExpenseAnalysis StartLendingAnalysis', access: 'R', at: services_object('DocumentLocation') },
    { operations: 'StartDocumentTextDetection StartDocumentAnalysis StartExpenseAnalysis StartLendingAnalysis', access: 'W', at: 'bucket=OutputConfig.S3Bucket prefix=OutputConfig.S3Prefix', tree: '*' },
    // https://docs.aws.amazon.com/rekognition/latest/APIReference/API_S3Object.html
    { operations: 'DetectLabels DetectFaces DetectText DetectModerationLabels DetectProtectiveEquipment DetectCustomLabels RecognizeCelebrities IndexFaces SearchFacesByImage', access: 'R', at: services_object('Image') },
    { operations: 'CompareFaces', access: 'R', at: services_object('SourceImage') },
    { operations: 'CompareFaces', access: 'R', at: services_object('TargetImage') },
    { operations: 'StartLabelDetection StartFaceDetection StartFaceSearch StartTextDetection StartContentModeration StartCelebrityRecognition StartPersonTracking StartSegmentDetection', access: 'R', at: services_object('Video') },
    // https://docs.aws.amazon.com/transcribe/latest/APIReference/API_StartTranscriptionJob.html
    { operations: 'StartTranscriptionJob StartMedicalTranscriptionJob', access: 'R', at: 'uri=Media.MediaFileUri' },
    { operations: 'StartTranscriptionJob StartMedicalTranscriptionJob', access: 'W', at: 'bucket=OutputBucketName key=OutputKey' },
    // https://docs.aws.amazon.com/polly/latest/dg/API_StartSpeechSynthesisTask.html
    { operations: 'StartSpeechSynthesisTask', access: 'W', at: 'bucket=OutputS3BucketName prefix=OutputS3KeyPrefix' },
    // https://docs.aws.amazon.com/comprehend/latest/APIReference, https://docs.aws.amazon.com/translate/latest/APIReference
    ...['StartTopicsDetectionJob StartEntitiesDetectionJob StartSentimentDetectionJob StartKeyPhrasesDetectionJob StartDominantLanguageDetectionJob StartPiiEntitiesDetectionJob StartDocumentClassificationJob StartTextTranslationJob'].flatMap((operations) => [
        { operations, access: 'R', at: 'uri=InputDataConfig.S3Uri', tree: '*' },
        { operations, access: 'W', at: 'uri=OutputDataConfig.S3Uri', tree: '*' },
    ]),
    // https://docs.aws.amazon.com/sagemaker/latest/APIReference
    { operations: 'CreateTrainingJob', access: 'R', at: 'uri=InputDataConfig[].DataSource.S3DataSource.S3Uri', tree: '*' },
    { operations: 'CreateTrainingJob', access: 'W', at: 'uri=OutputDataConfig.S3OutputPath', tree: '*' },
    { operations: 'CreateTransformJob', access: 'R', at: 'uri=TransformInput.DataSource.S3DataSource.S3Uri', tree: '*' },
    { operations: 'CreateTransformJob', access: 'W', at: 'uri=TransformOutput.S3OutputPath', tree: '*' },
    { operations: 'CreateProcessingJob', access: 'R', at: 'uri=ProcessingInputs[].S3Input.S3Uri', tree: '*' },
    { operations: 'CreateProcessingJob', access: 'W', at: 'uri=ProcessingOutputConfig.Outputs[].S3Output.S3Uri', tree: '*' },
    { operations: 'CreateModel', access: 'R', at: 'uri=PrimaryContainer.ModelDataUrl' },
    // https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateModelInvocationJob.html
    { operations: 'CreateModelInvocationJob', access: 'R', at: 'uri=inputDataConfig.s3InputDataConfig.s3Uri' },
    { operations: 'CreateModelInvocationJob', access: 'W', at: 'uri=outputDataConfig.s3OutputDataConfig.s3Uri', tree: '*' },
    // https://docs.aws.amazon.com/glue/latest/webapi
    { operations: 'CreateJob UpdateJob', access: 'R', at: 'uri=Command.ScriptLocation' },
    // https://docs.aws.amazon.com/emr/latest/APIReference/API_RunJobFlow.html
    { operations: 'RunJobFlow', access: 'W', at: 'uri=LogUri', tree: '*' },
    // https://docs.aws.amazon.com/amazondynamodb/latest/APIReference, https://docs.aws.amazon.com/AmazonRDS/latest/APIReference
    { operations: 'ExportTableToPointInTime', access: 'W', at: 'bucket=S3Bucket prefix=S3Prefix', tree: '*' },
    { operations: 'ImportTable', access: 'R', at: 'bucket=S3BucketSource.S3Bucket prefix=S3BucketSource.S3KeyPrefix' },
    { operations: 'StartExportTask', access: 'W', at: 'bucket=S3BucketName prefix=S3Prefix', tree: '*' },
    // https://docs.aws.amazon.com/mediaconvert/latest/apireference/jobs.html
    { operations: 'CreateJob', access: 'R', at: 'uri=Settings.Inputs[].FileInput' },
    { operations: 'CreateJob', access: 'W', at: 'uri=Settings.OutputGroups[].OutputGroupSettings.FileGroupSettings.Destination', tree: '*' },
    { operations: 'CreateJob', access: 'W', at: 'uri=Settings.OutputGroups[].OutputGroupSettings.HlsGroupSettings.Destination', tree: '*' },
    // What is run in a container, or on a machine of a fleet: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerOverride.html
    { operations: 'RunTask', at: 'command=overrides.containerOverrides[].command' },
    { operations: 'RegisterTaskDefinition', at: 'command=containerDefinitions[].command' },
    { operations: 'SubmitJob', at: 'command=containerOverrides.command' },
    { operations: 'RegisterJobDefinition', at: 'command=containerProperties.command' },
    { operations: 'SendCommand', at: 'command=Parameters.commands[]' },
    { operations: 'AddJobFlowSteps RunJobFlow', at: 'command=Steps[].HadoopJarStep.Args' },
];
const words = (operations) => operations.split(' ');
const first = (name) => name.charAt(0).toLowerCase() + name.slice(1);
const services_snake = (name) => name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase();
/** The same calls in one SDK's spelling. */
function services_spelled(spell, from) {
    return services_calls.map(({ operations, at, ...call }, index) => {
        const places = at.split(' ').map((each) => each.split('='));
        const within = (path) => from.map((argument) => `${argument}${path}`).join('|');
        return {
            ...call,
            on: '*',
            calls: words(operations).flatMap(spell).join(' '),
            at: places.map(([slot, path]) => `${slot}=${within(path)}`).join(' '),
            // Other services have calls by these names, which name no object.
            needs: within(places.at(-1)?.[1] ?? ''),
            ...(index > 0 && services_calls.slice(0, index).some((before) => words(before.operations).some((operation) => words(operations).includes(operation))) ? { also: true } : {}),
        };
    });
}
const pythonServiceRules = services_spelled((operation) => [services_snake(operation)], ['']);
const javascriptServiceRules = services_spelled((operation) => [first(operation), `${operation}Command`], ['0.']);
const goServiceRules = services_spelled((operation) => [operation, `${operation}WithContext`], ['1.', '0.']);
/** Java's requests are built of objects of these classes, and of those named after the operations. */
const javaParts = ['S3Object', 'Document', 'DocumentLocation', 'Image', 'Video', 'FunctionCode', 'LayerVersionContentInput', 'S3Location', 'OutputConfig', 'Media', 'InputDataConfig', 'OutputDataConfig', 'JobCommand'];
const javaServiceRules = [
    ...[...new Set([...javaParts, ...services_calls.flatMap(({ operations }) => words(operations)).map((operation) => `${operation}Request`)])].flatMap((on) => [
        { on, calls: 'builder', gives: 'java.builder' },
        { on, calls: '', gives: 'java.builder' },
    ]),
    ...services_spelled((operation) => [first(operation)], ['0.']).map((rule) => ({ ...rule, at: small(rule.at ?? ''), needs: small(rule.needs ?? '') })),
];
/** `0.Document.S3Object.Name` as Java's builders have it: `0.document.s3Object.name`. */
function small(places) {
    return places.replace(/(?<=\.)[A-Z]/g, (letter) => letter.toLowerCase());
}

;// CONCATENATED MODULE: ./lib/detect/rules/storages.js
/** Storages of django-storages by their modules: https://django-storages.readthedocs.io/en/latest/backends/amazon-S3.html */
const djangoStorages = ['storages.backends.s3', 'storages.backends.s3boto3'].flatMap((on) => ['S3Storage', 'S3StaticStorage', 'S3ManifestStaticStorage', 'S3Boto3Storage'].map((calls) => ({ on, calls, gives: 'held.django', slots: 'bucket=bucket_name folder=location endpoint=endpoint_url' })));
const inDjango = 'bucket=@bucket folder=@folder key=0|name endpoint=@endpoint';
/** Obstore has each call as a method of a store and as a function of one: https://developmentseed.org/obstore/latest/ */
function obstore(names, access, at) {
    const calls = names.split(' ').flatMap((name) => [name, `${name}_async`]).join(' ');
    const behind = at.replace(/\d/g, (position) => String(Number(position) + 1));
    return [
        { on: 'held.obstore', calls, access, at: `${access === 'C' ? 'sourceBucket=@bucket ' : ''}bucket=@bucket folder=@folder ${at} endpoint=@endpoint` },
        { on: 'obstore', calls, access, at: `${access === 'C' ? 'sourceBucket=0.bucket ' : ''}bucket=0.bucket folder=0.folder ${behind} endpoint=0.endpoint`, through: '0' },
    ];
}
const storagePythonRules = [
    ...djangoStorages,
    { on: 'held.django', calls: 'open', access: 'mode', at: `${inDjango} mode=1|mode` },
    { on: 'held.django', calls: 'exists size url get_modified_time get_created_time get_accessed_time', access: 'R', at: inDjango },
    { on: 'held.django', calls: 'save', access: 'W', at: inDjango },
    { on: 'held.django', calls: 'delete', access: 'D', at: inDjango },
    // What a field of a model keeps, https://docs.djangoproject.com/en/5.2/ref/models/fields/#filefield: see `resolve/django.ts`.
    { on: 'django.db.models', calls: 'FileField ImageField', access: 'RW', at: 'bucket=storage.bucket folder=storage.folder key=key endpoint=storage.endpoint', through: 'storage' },
    { on: 'held.django', calls: 'listdir', access: 'L', at: 'bucket=@bucket folder=@folder prefix=0|path endpoint=@endpoint' },
    { on: 'obstore.store', calls: 'S3Store', gives: 'held.obstore', slots: 'bucket=0|bucket folder=prefix endpoint=endpoint' },
    ...obstore('get get_range get_ranges head open_reader', 'R', 'key=0|path'),
    ...obstore('put open_writer', 'W', 'key=0|path'),
    ...obstore('list list_with_delimiter', 'L', 'prefix=0|prefix'),
    ...obstore('delete', 'D', 'key=0|paths'),
    ...obstore('copy', 'C', 'sourceKey=0|from_ key=1|to'),
    // https://docs.dagster.io/integrations/libraries/aws/dagster-aws
    { on: 'dagster_aws.s3', calls: 'S3Resource', gives: 'dagster.s3' },
    { on: 'dagster.s3', calls: 'get_client', gives: 'boto3.client' },
    { on: 'dagster_aws.s3', calls: 'S3PickleIOManager', access: 'RW', at: 'bucket=s3_bucket prefix=s3_prefix', tree: '*', needs: 's3_bucket' },
    // https://docs.ray.io/en/latest/data/api/input_output.html
    { on: 'ray.data', calls: 'read_parquet read_csv read_json read_text read_images read_binary_files read_numpy read_tfrecords read_webdataset read_avro', access: 'R', at: 'uri=0|paths', folder: 'unnamed' },
    { on: '*', calls: 'write_numpy write_tfrecords write_images write_webdataset', access: 'W', at: 'uri=0|path', tree: '*' },
    // https://docs.daft.ai/en/stable/api/io/
    { on: 'daft', calls: 'read_parquet read_csv read_json from_glob_path', access: 'R', at: 'uri=0|path', folder: 'unnamed' },
    { on: 'daft', calls: 'read_deltalake read_hudi read_lance', access: 'R', at: 'uri=0|table|table_uri|url', tree: '*' },
    // https://ibis-project.org/reference/expression-generic; a connection has the same
    { on: 'ibis', calls: 'read_parquet read_csv read_json', access: 'R', at: 'uri=0|paths|sources', folder: 'unnamed' },
    { on: 'ibis', calls: 'read_delta', access: 'R', at: 'uri=0|path', tree: '*' },
    // https://github.com/Lightning-AI/litData, https://docs.mosaicml.com/projects/streaming
    { on: 'litdata', calls: 'StreamingDataset', access: 'R', at: 'uri=0|input_dir', tree: '*' },
    { on: 'litdata', calls: 'optimize map', access: 'W', at: 'uri=output_dir', tree: '*' },
    { on: 'streaming', calls: 'StreamingDataset', access: 'R', at: 'uri=remote', tree: '*' },
    { on: 'streaming', calls: 'MDSWriter', access: 'W', at: 'uri=out', tree: '*' },
    // https://github.com/webdataset/webdataset
    { on: 'webdataset', calls: 'WebDataset', access: 'R', at: 'uri=0|urls' },
    // https://petastorm.readthedocs.io/en/latest/api.html
    { on: 'petastorm', calls: 'make_reader make_batch_reader', access: 'R', at: 'uri=0|dataset_url|dataset_url_or_urls', tree: '*' },
    { on: 'petastorm.etl.dataset_metadata', calls: 'materialize_dataset', access: 'W', at: 'uri=1|dataset_url', tree: '*' },
    // https://mlflow.org/docs/latest/api_reference/python_api/mlflow.html
    { on: 'mlflow', calls: 'create_experiment', access: 'W', at: 'uri=1|artifact_location', tree: '*' },
    { on: 'mlflow.artifacts', calls: 'download_artifacts', access: 'R', at: 'uri=0|artifact_uri', tree: '*' },
    ...['pyfunc', 'sklearn', 'pytorch', 'tensorflow', 'xgboost', 'lightgbm', 'spark'].map((flavor) => ({ on: `mlflow.${flavor}`, calls: 'load_model', access: 'R', at: 'uri=0|model_uri', tree: '*' })),
];
const storagePythonTypes = { S3Resource: 'dagster.s3' };
const inDisk = 'bucket=@bucket key=0 endpoint=@endpoint';
const storageJavaScriptRules = [
    // A disk is one of S3 by its driver: https://flydrive.dev/docs/services/s3
    { on: 'flydrive/drivers/s3', calls: 'S3Driver', gives: 'held.driver', slots: 'bucket=0.bucket endpoint=0.endpoint' },
    { on: 'flydrive', calls: 'Disk', through: '0', gives: 'held.disk', slots: 'bucket=0.bucket endpoint=0.endpoint' },
    { on: 'held.disk', calls: 'get getBytes getStream getArrayBuffer exists getMetaData getVisibility getSignedUrl', access: 'R', at: inDisk },
    { on: 'held.disk', calls: 'put putStream getSignedUploadUrl', access: 'W', at: inDisk },
    { on: 'held.disk', calls: 'copyFromFs moveFromFs', access: 'W', at: 'bucket=@bucket key=1 endpoint=@endpoint' },
    { on: 'held.disk', calls: 'delete', access: 'D', at: inDisk },
    { on: 'held.disk', calls: 'deleteAll', access: 'D', at: 'bucket=@bucket prefix=0 endpoint=@endpoint', tree: '*' },
    { on: 'held.disk', calls: 'listAll', access: 'L', at: 'bucket=@bucket prefix=0 endpoint=@endpoint' },
    { on: 'held.disk', calls: 'copy', access: 'C', at: 'sourceBucket=@bucket sourceKey=0 bucket=@bucket key=1 endpoint=@endpoint' },
    { on: 'held.disk', calls: 'move', access: 'C', at: 'sourceBucket=@bucket sourceKey=0 bucket=@bucket key=1 endpoint=@endpoint', moves: true },
    // Requests that are signed for S3's own addresses: https://github.com/mhart/aws4fetch
    { on: 'aws4fetch', calls: 'AwsClient', gives: 'aws4fetch' },
    { on: 'aws4fetch', calls: 'fetch sign', only: '1.method=PUT,POST', access: 'W', at: 'uri=0.url|0', web: true },
    { on: 'aws4fetch', calls: 'fetch sign', only: '1.method=DELETE', access: 'D', at: 'uri=0.url|0', web: true },
    { on: 'aws4fetch', calls: 'fetch sign', access: 'R', at: 'uri=0.url|0', web: true },
    // Uploads that name their objects themselves: https://github.com/tus/tus-node-server/tree/main/packages/s3-store, https://payloadcms.com/docs/upload/storage-adapters
    { on: '@tus/s3-store', calls: 'S3Store', access: 'RW', at: "bucket=0.s3ClientConfig.bucket key='*'" },
    { on: '@payloadcms/storage-s3', calls: 's3Storage', access: 'RW', at: "bucket=0.bucket key='*' endpoint=0.config.endpoint" },
    // https://uppy.io/docs/companion/#s3
    ...['@uppy/companion', '@uppy/companion.default'].map((on) => ({ on, calls: 'app', access: 'W', at: 'bucket=0.s3.bucket() key=0.s3.getKey() endpoint=0.s3.endpoint', needs: '0.s3' })),
    // https://bun.com/docs/api/s3
    { on: 'bun', calls: 's3.exists s3.stat s3.size s3.presign', access: 'R', at: 'key=0' },
    { on: 'bun', calls: 's3.write', access: 'W', at: 'key=0' },
    { on: 'bun', calls: 's3.delete s3.unlink', access: 'D', at: 'key=0' },
    { on: 'bun', calls: 's3.list', access: 'L', at: 'prefix=0.prefix' },
    { on: 'bun.client', calls: 'exists stat size presign', access: 'R', at: 'bucket=@bucket key=0' },
    { on: 'bun.client', calls: 'list', access: 'L', at: 'bucket=@bucket prefix=0.prefix' },
    { on: 'bun.file', calls: 'presign size', access: 'R', at: 'bucket=@bucket key=@key' },
    // https://min.io/docs/minio/linux/developers/javascript/API.html
    { on: 'minio.client', calls: 'removeObjects', access: 'D', at: 'bucket=0 key=1[]' },
    { on: 'minio.client', calls: 'copyObject', access: 'C', at: 'bucket=0 key=1 source=2' },
    { on: 'minio.client', calls: 'presignedUrl', only: '0=PUT,POST', access: 'W', at: 'bucket=1 key=2' },
    { on: 'minio.client', calls: 'presignedUrl', only: '0=GET,HEAD', access: 'R', at: 'bucket=1 key=2' },
];

// EXTERNAL MODULE: ./lib/detect/rules/shell.js
var shell = __webpack_require__(35997);
// EXTERNAL MODULE: ./lib/detect/rules/rule.js
var rule = __webpack_require__(39929);
;// CONCATENATED MODULE: ./lib/detect/languages.js














const noTables = { rules: new rule/* RuleIndex */.PR([]), members: {}, types: {}, guess: undefined };
const shellTables = { rules: new rule/* RuleIndex */.PR([shell/* shellRules */.w, pipelines/* pipelineRules */.U, cloudformation/* cloudFormationRules */.e]), members: {}, types: {}, guess: undefined };
/** The table of languages: one entry is a language. */
const languages = {
    python: {
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7211), __webpack_require__.e(7335), __webpack_require__.e(8389)]).then(__webpack_require__.bind(__webpack_require__, 8389))).lowerPython,
        tables: { rules: new rule/* RuleIndex */.PR([pythonRules, pythonOrchestrationRules, pythonServiceRules, cdkPythonRules, pulumiPythonRules, minioPythonRules, storagePythonRules]), members: pythonMembers, types: { ...pythonTypes, ...minioPythonTypes, ...storagePythonTypes }, guess: 'boto3.client', maker: 'boto3.resource' },
    },
    javascript: {
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7211), __webpack_require__.e(7096), __webpack_require__.e(8495)]).then(__webpack_require__.bind(__webpack_require__, 48495))).lowerJavaScript,
        tables: { rules: new rule/* RuleIndex */.PR([javascriptRules, javascriptServiceRules, cdkJavaScriptRules, pulumiJavaScriptRules, storageJavaScriptRules]), members: javascriptMembers, types: javascriptTypes, guess: 'aws2.client' },
    },
    java: {
        load: async () => (await __webpack_require__.e(/* import() */ 8449).then(__webpack_require__.bind(__webpack_require__, 48449))).lowerJava,
        tables: { rules: new rule/* RuleIndex */.PR([javaRules, javaServiceRules, minioJavaRules]), members: javaMembers, types: { ...javaTypes, ...minioJavaTypes }, guess: 'java.client' },
    },
    hcl: {
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8989), __webpack_require__.e(490), __webpack_require__.e(7425), __webpack_require__.e(7144), __webpack_require__.e(901)]).then(__webpack_require__.bind(__webpack_require__, 60026))).lowerTerraform,
        tables: { rules: new rule/* RuleIndex */.PR([terraformRules, shell/* shellRules */.w]), members: {}, types: {}, guess: undefined },
    },
    shell: { load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8989), __webpack_require__.e(490), __webpack_require__.e(7425)]).then(__webpack_require__.bind(__webpack_require__, 67425))).lowerShell, tables: shellTables },
    script: { load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8989), __webpack_require__.e(7211), __webpack_require__.e(7335), __webpack_require__.e(490), __webpack_require__.e(7425), __webpack_require__.e(8389), __webpack_require__.e(656)]).then(__webpack_require__.bind(__webpack_require__, 40656))).lowerNameless, tables: shellTables },
    powershell: { load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8989), __webpack_require__.e(490), __webpack_require__.e(7425), __webpack_require__.e(662)]).then(__webpack_require__.bind(__webpack_require__, 90662))).lowerPowerShell, tables: shellTables },
    just: { load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8989), __webpack_require__.e(490), __webpack_require__.e(7425), __webpack_require__.e(797)]).then(__webpack_require__.bind(__webpack_require__, 90797))).lowerJust, tables: shellTables },
    make: { load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8989), __webpack_require__.e(490), __webpack_require__.e(7425), __webpack_require__.e(797)]).then(__webpack_require__.bind(__webpack_require__, 90797))).lowerMake, tables: shellTables },
    docker: { load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8989), __webpack_require__.e(490), __webpack_require__.e(7425)]).then(__webpack_require__.bind(__webpack_require__, 67425))).lowerDocker, tables: shellTables },
    jenkins: { load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8989), __webpack_require__.e(490), __webpack_require__.e(7425), __webpack_require__.e(4941)]).then(__webpack_require__.bind(__webpack_require__, 54941))).lowerJenkins, tables: shellTables },
    yaml: { load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8989), __webpack_require__.e(490), __webpack_require__.e(7425), __webpack_require__.e(8283)]).then(__webpack_require__.bind(__webpack_require__, 98283))).lowerSteps, tables: shellTables },
    json: { load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8989), __webpack_require__.e(490), __webpack_require__.e(7425), __webpack_require__.e(8283)]).then(__webpack_require__.bind(__webpack_require__, 98283))).lowerSteps, tables: shellTables },
    go: {
        load: async () => (await __webpack_require__.e(/* import() */ 7830).then(__webpack_require__.bind(__webpack_require__, 77830))).lowerGo,
        tables: { rules: new rule/* RuleIndex */.PR([goRules, goServiceRules]), members: goMembers, types: goTypes, guess: 'go.client' },
    },
};
/** Loads the front ends of the languages named; unknown ones are left out. */
async function loadFrontEnds(names) {
    const loaded = new Map();
    for (const name of names) {
        const language = Object.hasOwn(languages, name) ? languages[name] : undefined;
        if (language && !loaded.has(name))
            loaded.set(name, await language.load());
    }
    return loaded;
}
/** The tables of a language. */
function tablesOf(name) {
    return (Object.hasOwn(languages, name) ? languages[name]?.tables : undefined) ?? noTables;
}


/***/ }),

/***/ 50124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gA: () => (/* binding */ createProject),
  dC: () => (/* binding */ indexNames),
  Zw: () => (/* binding */ problemOf)
});

// EXTERNAL MODULE: ./lib/detect/form.js
var detect_form = __webpack_require__(88473);
;// CONCATENATED MODULE: ./lib/detect/front/data.js
/** Data files that code imports: `import names from './names.json'` is what stands in the file. */

/** How large a file may be, how deep it may nest, and how many values are read of it. */
const maximumLength = 262_144;
const maximumDepth = 50;
const maximumValues = 5_000;
/**
 * The common form of a JSON file.
 * @returns undefined where it cannot be read, or is too large to be settings
 */
function lowerData(path, text) {
    if (text.length > maximumLength)
        return undefined;
    let data;
    try {
        data = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    let left = maximumValues;
    const lower = (value, depth) => {
        left -= 1;
        if (left < 0 || depth > maximumDepth)
            return detect_form/* unknown */.L5;
        if (value === null)
            return detect_form/* nothing */.s6;
        if (Array.isArray(value))
            return { kind: 'list', items: value.map((item) => lower(item, depth + 1)) };
        if (typeof value === 'object')
            return { kind: 'dict', entries: Object.entries(value).map(([key, item]) => ({ key: { kind: 'text', value: key }, value: lower(item, depth + 1) })) };
        return { kind: 'text', value: String(value) };
    };
    const whole = lower(data, 0);
    const body = [{ kind: 'export', name: 'default', value: whole }];
    for (const { key, value } of whole.kind === 'dict' ? whole.entries : [])
        if (key?.kind === 'text' && key.value !== 'default')
            body.push({ kind: 'export', name: key.value, value });
    return { path, language: 'javascript', body, problems: [] };
}

// EXTERNAL MODULE: ./lib/detect/django-files.js
var django_files = __webpack_require__(68086);
// EXTERNAL MODULE: ./lib/detect/import-text.js
var import_text = __webpack_require__(85876);
;// CONCATENATED MODULE: ./lib/detect/extenders.js
/** Where classes are built on which, as the files' text shows it: asked before a file is parsed. */

/** How far classes are followed down. */
const maximumExtensions = 400;
// `class Name(Base, metaclass=M):` with up to so many letters between the brackets
const pythonClass = /^[ \t]*class[ \t]+(\w+)[ \t]*\(([^()]{1,400})\)/gm;
// `class Name<T> extends base.Base<T> {`
const bracedClass = /\bclass\s+([\w$]+)[^{}();]{0,200}?\bextends\s+([\w$.]+)/g;
/** The names that a text's classes are built on, and by which. */
function extensionsOf(language, text) {
    const lastName = (path) => path.trim().slice(path.trim().lastIndexOf('.') + 1);
    if (language === 'python')
        return [...text.matchAll(pythonClass)].flatMap(([, name = '', bases = '']) => bases.split(',').map((base) => [lastName(base.replace(/\[.*/s, '')), name]));
    if (language === 'javascript' || language === 'java')
        return [...text.matchAll(bracedClass)].map(([, name = '', base = '']) => [lastName(base), name]);
    return [];
}
/**
 * Makes the question of a project; its files are walked when it is first asked.
 * @param files every file that may be read, by path
 */
function findExtenders(files, languageOf) {
    let byBase;
    const known = new Map();
    function index() {
        const found = new Map();
        for (const [path, { text }] of files) {
            const language = languageOf(path);
            if (language === undefined || !text.includes('class'))
                continue;
            for (const [base, name] of extensionsOf(language, text)) {
                const key = `${language} ${base}`;
                const list = found.get(key);
                if (list)
                    list.push({ path, name });
                else
                    found.set(key, [{ path, name }]);
            }
        }
        return found;
    }
    return (from, className, member) => {
        const language = languageOf(from) ?? '';
        const question = `${language} ${className} ${member}`;
        const answered = known.get(question);
        if (answered)
            return answered;
        byBase ??= index();
        const paths = new Set();
        const open = [className];
        const seen = new Set(open);
        for (let at = open.pop(); at !== undefined && paths.size < maximumExtensions; at = open.pop()) {
            for (const { path, name } of byBase.get(`${language} ${at}`) ?? []) {
                paths.add(path);
                if (seen.has(name))
                    continue;
                seen.add(name);
                open.push(name);
            }
        }
        // Who does not define the member leaves it as it is; a class between is found by what is built on it.
        const answer = [...paths].filter((path) => (0,import_text/* mayDefine */.Ng)(files.get(path)?.text ?? '', member));
        known.set(question, answer);
        return answer;
    };
}

;// CONCATENATED MODULE: ./lib/detect/go-modules.js
/**
 * Reads the `go.mod` files of a repo, when the first import asks for them.
 * @param files every file that may be read, by path
 * @param folders the folders that hold Go files
 * @see https://go.dev/ref/mod#go-mod-file
 */
function findGoFolders(files, folders) {
    let roots;
    return (module, from = '') => {
        roots ??= rootsOf(files);
        const named = roots.filter(({ prefix }) => module === prefix || module.startsWith(`${prefix}/`));
        // Two programs beside each other may give themselves the same name: each means its own.
        const root = named.filter(({ prefix, by }) => prefix === named[0]?.prefix && isBelow(from, by)).sort((left, right) => right.by.length - left.by.length)[0] ?? named[0];
        if (root)
            return joined(root.folder, module.slice(root.prefix.length + 1));
        return roots.length > 0 ? undefined : withoutModule(module, folders);
    };
}
function isBelow(path, folder) {
    return folder === '' || path.startsWith(`${folder}/`);
}
/** Before modules, a repo's own packages were named by where it stood: the end of the path is a folder of the repo. */
function withoutModule(module, folders) {
    const segments = module.split('/');
    // The standard library's first segment has no dot (https://go.dev/ref/mod#go-mod-file-ident); a part of an old workspace may have none either.
    const least = /^(github|gitlab|bitbucket)\.(com|org)$/.test(segments[0] ?? '') ? 3 : 1;
    for (let at = least; at < segments.length; at += 1) {
        const folder = segments.slice(at).join('/');
        if (folders(folder))
            return folder;
    }
    return undefined;
}
/** The modules of a repo and what they take from its other folders, the longest name first. */
function rootsOf(files) {
    const roots = [];
    for (const [path, { text }] of files) {
        if (path !== 'go.mod' && !path.endsWith('/go.mod'))
            continue;
        const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
        const name = /^[ \t]*module[ \t]+"?([^\s"]+)"?/m.exec(text)?.[1];
        if (name !== undefined)
            roots.push({ prefix: name, folder, by: folder });
        for (const [, prefix = '', place = ''] of text.matchAll(/^[ \t]*(?:replace[ \t]+)?([^\s"()]+)(?:[ \t]+v[^\s]+)?[ \t]*=>[ \t]*(\.{1,2}\/\S*)/gm)) {
            const target = joined(folder, place);
            if (target !== undefined)
                roots.push({ prefix, folder: target, by: folder });
        }
    }
    return roots.sort((left, right) => right.prefix.length - left.prefix.length);
}
/** A folder below another; undefined where it leads out of the repo. */
function joined(folder, below) {
    const parts = [];
    for (const part of `${folder}/${below}`.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.pop() === undefined)
            return undefined;
        if (part !== '..')
            parts.push(part);
    }
    return parts.join('/');
}

// EXTERNAL MODULE: ./lib/detect/go-interfaces.js
var go_interfaces = __webpack_require__(80078);
;// CONCATENATED MODULE: ./lib/detect/javascript-aliases.js
/** Built code is not read: what it was built from stands beside it. */
const builtFolders = /^(\.\/)?(dist|lib|build|out)\/(?:(?:cjs|esm|es|src|types)\/)*/;
/**
 * Reads the package files and compiler settings of a repo, when the first import asks for them.
 * @param files every file that may be read, by path
 * @see https://docs.npmjs.com/cli/configuring-npm/package-json#workspaces
 * @see https://www.typescriptlang.org/tsconfig/#paths
 */
function findAliases(files) {
    let packages;
    let mappings;
    return function aliased(from, module) {
        packages ??= packageFolders(files);
        mappings ??= compilerPaths(files);
        const places = [];
        for (const { folder, pattern, places: targets } of mappings) {
            if (folder !== '' && !from.startsWith(`${folder}/`))
                continue;
            const rest = matched(pattern, module);
            if (rest !== undefined)
                places.push(...targets.map((target) => target.replace('*', rest)));
        }
        const segments = module.split('/');
        const length = module.startsWith('@') ? 2 : 1;
        const folder = packages.get(segments.slice(0, length).join('/'));
        if (folder === undefined)
            return places;
        const below = segments.slice(length).join('/');
        const at = (path) => (folder === '' ? path : `${folder}/${path}`);
        return [...places, ...(below === '' ? entries(files.get(at('package.json'))).map(at) : [at(below), at(`src/${below}`), at(`lib/${below}`)])];
    };
}
/** What stands for the `*` of a pattern in a module's name; empty when both are equal. */
function matched(pattern, module) {
    const star = pattern.indexOf('*');
    if (star === -1)
        return pattern === module ? '' : undefined;
    const end = pattern.slice(star + 1);
    if (module.length < pattern.length - 1 || !module.startsWith(pattern.slice(0, star)) || !module.endsWith(end))
        return undefined;
    return module.slice(star, module.length - end.length);
}
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** Package names to their folders; a package.json is parsed whole only when its package is imported. */
function packageFolders(files) {
    const folders = new Map();
    for (const [path, file] of files) {
        if (path !== 'package.json' && !path.endsWith('/package.json'))
            continue;
        const name = /"name"\s*:\s*"([^"]+)"/.exec(file.text)?.[1];
        if (name !== undefined && !folders.has(name))
            folders.set(name, folderOf(path));
    }
    return folders;
}
/** The files a package's own name may mean: what it was written as before what it is built to. */
function entries(file) {
    const form = file === undefined ? undefined : record(parseLoose(file.text));
    const exported = record(form?.exports)?.['.'] ?? form?.exports;
    const written = [form?.source, form?.module, form?.main, form?.types, exported, ...Object.values(record(exported) ?? {})].filter((each) => typeof each === 'string');
    const bare = written.map((each) => each.replace(/^\.\//, '').replace(/\.d\.[cm]?ts$|\.[cm]?[jt]sx?$/, ''));
    return [...new Set([...bare, ...bare.map((each) => each.replace(builtFolders, 'src/')), 'src/index', 'index', 'lib/index', 'src/main'])];
}
/** `paths` and `baseUrl` of every `tsconfig*.json` and `jsconfig.json`, nearest folder first: settings are inherited from above. */
function compilerPaths(files) {
    const mappings = [];
    for (const [path, file] of files) {
        if (!/(^|\/)(tsconfig[\w.-]*|jsconfig)\.json$/.test(path) || !/"(paths|baseUrl)"/.test(file.text))
            continue;
        const options = record(record(parseLoose(file.text))?.compilerOptions);
        const folder = folderOf(path);
        const base = typeof options?.baseUrl === 'string' ? `${folder}/${options.baseUrl}` : folder;
        for (const [pattern, targets] of Object.entries(record(options?.paths) ?? {})) {
            if (Array.isArray(targets))
                mappings.push({ folder, pattern, places: targets.filter((each) => typeof each === 'string').map((each) => `${base}/${each}`) });
        }
        if (typeof options?.baseUrl === 'string')
            mappings.push({ folder, pattern: '*', places: [`${base}/*`] });
    }
    return mappings.sort((left, right) => right.folder.length - left.folder.length);
}
function record(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
/** JSON with comments and commas too many, as compilers read it; undefined for what is none. */
function parseLoose(text) {
    const plain = text.replace(/("(?:[^"\\\n]|\\.)*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (_, string) => string ?? ' ');
    try {
        return JSON.parse(plain.replace(/("(?:[^"\\\n]|\\.)*")|,(?=\s*[}\]])/g, (_, string) => string ?? ''));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/detect/method-definers.js
/**
 * Finds the files that define a method.
 * @returns by the method's name, each file as often as it defines it
 */
function findMethodDefiners(files) {
    let known;
    return (name) => (known ??= definitions(files.values())).get(name) ?? [];
}
function definitions(files) {
    const found = new Map();
    for (const { path, text } of files) {
        if (!path.endsWith('.py'))
            continue;
        for (const [, name = ''] of text.matchAll(/^[ \t]+(?:async[ \t]+)?def[ \t]+(\w+)/gm)) {
            const places = found.get(name);
            if (places)
                places.push(path);
            else
                found.set(name, [path]);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/detect/project.js







/** How many last segments of a path a dotted import may name. */
const maximumSegments = 8;
function indexNames(paths) {
    const all = new Set();
    const modules = new Map();
    const packages = new Map();
    for (const path of paths) {
        all.add(path);
        if (/\.(go|tf|tofu)$/.test(path)) {
            const key = packageKey(path);
            const list = packages.get(key);
            if (list)
                list.push(path);
            else
                packages.set(key, [path]);
        }
        if (path.endsWith('.java')) {
            // The full name is the path below a source root: every suffix of two or more segments is tried.
            const segments = path.slice(0, -5).split('/');
            for (let from = 0; from < segments.length - 1; from += 1) {
                const dotted = `${segments.slice(from).join('.')}.java`;
                const list = modules.get(dotted);
                if (list)
                    list.push(path);
                else
                    modules.set(dotted, [path]);
            }
        }
        if (!path.endsWith('.py'))
            continue;
        const segments = path.slice(0, -3).split('/');
        if (segments.at(-1) === '__init__')
            segments.pop();
        for (let at = Math.max(0, segments.length - maximumSegments); at < segments.length; at += 1) {
            const dotted = segments.slice(at).join('.');
            const list = modules.get(dotted);
            if (list)
                list.push(path);
            else
                modules.set(dotted, [path]);
        }
    }
    return { paths: all, modules, packages };
}
function packageKey(path) {
    return `${path.slice(path.lastIndexOf('.') + 1)} ${project_folderOf(path)}`;
}
function project_folderOf(path) {
    const at = path.lastIndexOf('/');
    return at === -1 ? '' : path.slice(0, at);
}
function normalise(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..') {
            if (parts.length === 0)
                return undefined;
            parts.pop();
        }
        else
            parts.push(part);
    }
    return parts.join('/');
}
/** Of several files by one name, the one that shares most of the way with who asks. */
function nearest(candidates, from) {
    let best;
    let bestShared = -1;
    for (const candidate of candidates) {
        let shared = 0;
        while (shared < candidate.length && candidate[shared] === from[shared])
            shared += 1;
        if (shared > bestShared) {
            best = candidate;
            bestShared = shared;
        }
    }
    return best;
}
function resolvePython(names, from, module, isLibrary) {
    const dots = /^\.*/.exec(module)?.[0].length ?? 0;
    if (dots > 0) {
        const parts = project_folderOf(from).split('/').filter((part) => part !== '');
        const base = parts.slice(0, parts.length - (dots - 1));
        const rest = module.slice(dots).split('.').filter((part) => part !== '');
        const path = [...base, ...rest].join('/');
        if (names.paths.has(`${path}.py`))
            return `${path}.py`;
        return names.paths.has(`${path}/__init__.py`) ? `${path}/__init__.py` : undefined;
    }
    const candidates = names.modules.get(module);
    if (!candidates)
        return isLibrary(module.split('.')[0] ?? '') ? undefined : inRootPackage(names, module);
    if (!module.includes('.')) {
        // One short name: only a neighbour or something on the way up is meant by it. The folder of a script comes first
        // (https://docs.python.org/3/library/sys.html#sys.path).
        const folder = project_folderOf(from);
        const inside = folder === '' ? '' : `${folder}/`;
        const neighbour = `${inside}${module}.py`;
        // In a package the library is meant, whatever a file in it is called: https://peps.python.org/pep-0328/
        if (isLibrary(module) && (neighbour === from || names.paths.has(`${inside}__init__.py`)))
            return undefined;
        if (names.paths.has(neighbour) && neighbour !== from)
            return neighbour;
        return nearest(candidates.filter((each) => {
            if (each === from)
                return false;
            const place = project_folderOf(each.replace(/\/__init__\.py$/, '.py'));
            return folder === place || place === '' || folder.startsWith(`${place}/`) || /(^|\/)(src|lib|app|python)$/.test(place) || place.startsWith(`${folder}/`) === false && place.split('/').length <= 1;
        }), from);
    }
    return nearest(candidates, from);
}
/** A module of a package that is the checkout itself: it has the name of the folder it is cloned into, which nothing here tells. */
function inRootPackage(names, module) {
    if (!names.paths.has('__init__.py'))
        return undefined;
    const rest = module.split('.').slice(1).join('/');
    return [`${rest}.py`, `${rest}/__init__.py`].find((path) => rest !== '' && names.paths.has(path));
}
const endings = ['', '.ts', '.tsx', '.js', '.jsx', '.mjs', '.cjs', '.mts', '.cts', '/index.ts', '/index.tsx', '/index.js', '/index.mjs'];
function resolveJavaScript(names, aliases, from, module) {
    const tryPath = (path) => {
        if (path === undefined)
            return undefined;
        for (const ending of endings)
            if (names.paths.has(path + ending))
                return path + ending;
        // TypeScript names the file it will become.
        const bare = path.replace(/\.[mc]?jsx?$/, '');
        if (bare !== path)
            for (const ending of endings)
                if (names.paths.has(bare + ending))
                    return bare + ending;
        return undefined;
    };
    if (module.startsWith('.'))
        return tryPath(normalise(`${project_folderOf(from)}/${module}`));
    if (module.startsWith('node:') || module.startsWith('@aws-sdk/'))
        return undefined;
    for (const place of aliases(from, module)) {
        const found = tryPath(normalise(place));
        if (found)
            return found;
    }
    // `@/lib/x`, `~/lib/x`, `src/lib/x`: path aliases, tried from every folder on the way up.
    const alias = /^(?:@\/|~\/|#\/?|\/)(.+)$/.exec(module)?.[1] ?? (/^(src|lib|app)\//.test(module) ? module : undefined);
    if (alias === undefined)
        return undefined;
    for (let folder = project_folderOf(from);; folder = project_folderOf(folder)) {
        for (const root of ['', 'src/', 'app/', 'lib/']) {
            const found = tryPath(normalise(`${folder}/${root}${alias}`));
            if (found)
                return found;
        }
        if (folder === '')
            return undefined;
    }
}
/** A Java class by its full name, or `.Name` of the same package. */
function resolveJava(names, from, module) {
    if (module.startsWith('.')) {
        const folder = project_folderOf(from);
        const path = `${folder === '' ? '' : `${folder}/`}${module.slice(1)}.java`;
        return names.paths.has(path) ? path : undefined;
    }
    return nearest(names.modules.get(`${module}.java`) ?? [], from);
}
/** A script that another sources: from its own folder or from the repo's. */
function resolveShell(names, from, module) {
    const folder = project_folderOf(from);
    return [normalise(folder === '' ? module : `${folder}/${module}`), normalise(module)].find((path) => path !== undefined && path !== from && names.paths.has(path));
}
/** Reads a file; one that nests more deeply than a parser can follow is a problem of its own. */
function readForm(frontEnd, path, text, language, files) {
    try {
        return frontEnd(path, text, files);
    }
    catch (error) {
        // The stack's end, inside a parser.
        if (!(error instanceof RangeError))
            throw error;
        return { path, language, body: [], problems: [{ line: 1, reason: 'it is nested too deeply to be read' }] };
    }
}
/** Says what of a file could not be read, and whether the rest was. */
function problemOf(form) {
    const [first] = form.problems;
    return first && `line ${first.line}: ${first.reason}${form.body.length > 0 ? '; the rest was read' : ''}`;
}
/**
 * Makes a project of files and front ends.
 * @param files by path; only those asked for are parsed
 */
function createProject(files, names, frontEnds, languageOf, tables, onProblem, script) {
    const forms = new Map();
    const aliases = findAliases(files);
    const goFolder = findGoFolders(files, (folder) => names.packages.has(`go ${folder}`));
    const handing = new Map();
    const extenders = findExtenders(files, languageOf);
    const methodDefiners = findMethodDefiners(files);
    let settings;
    let interfaces;
    return {
        load(path) {
            if (forms.has(path))
                return forms.get(path);
            const file = files.get(path);
            const language = languageOf(path);
            const frontEnd = language === undefined ? undefined : frontEnds.get(language);
            let form;
            if (file && frontEnd) {
                form = readForm(frontEnd, path, file.text, language ?? '', files);
                if (form.problems.length > 0)
                    onProblem(form);
            }
            // Settings that code imports.
            if (file && path.endsWith('.json') && (form === undefined || form.body.length === 0))
                form = lowerData(path, file.text);
            forms.set(path, form);
            return form;
        },
        resolveImport(from, language, module) {
            if (language === 'python')
                return resolvePython(names, from, module, (name) => tables('python').rules.knowsReceiver(name));
            if (language === 'javascript')
                return resolveJavaScript(names, aliases, from, module);
            if (language === 'go')
                return names.packages.get(`go ${goFolder(module, from)}`)?.[0];
            if (language === 'java')
                return resolveJava(names, from, module);
            if (language === 'shell' || language === 'script')
                return resolveShell(names, from, module);
            return undefined;
        },
        handsOn(path) {
            const known = handing.get(path);
            if (known !== undefined)
                return known;
            const text = languageOf(path) === 'javascript' ? (files.get(path)?.text ?? '') : '';
            const answer = path.endsWith('/__init__.py') || /^[ \t]*export\s*(?:\*|\{[^{}]{0,4000}\})\s*from\b/m.test(text);
            handing.set(path, answer);
            return answer;
        },
        extenders,
        methodDefiners,
        djangoSettings: (name) => (settings ??= (0,django_files/* findDjangoSettings */.a)(files.values()))(name),
        goInterfaces: () => (interfaces ??= (0,go_interfaces/* goInterfaces */.nw)(files.values())),
        siblings: (path) => (/\.(go|tf|tofu)$/.test(path) ? names.packages.get(packageKey(path)) : undefined),
        tables,
        ...(script ? { script } : {}),
    };
}


/***/ }),

/***/ 91671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ pointingProperties),
/* harmony export */   e: () => (/* binding */ cloudFormationRules)
/* harmony export */ });
const property = (name, access, at, more = {}) => ({ on: `property ${name}`, calls: 'run', access, at, ...more });
/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html */
const cloudFormationRules = [
    ...['CodeUri', 'ContentUri', 'DefinitionUri', 'DefinitionS3Location', 'BodyS3Location'].map((name) => property(name, 'R', 'bucket=Bucket key=Key', { needs: 'Key' })),
    ...['PrimaryContainer', 'Containers'].map((name) => property(name, 'R', 'uri=ModelDataUrl', { needs: 'ModelDataUrl' })),
    ...['--extra-py-files', '--extra-jars', '--extra-files'].map((name) => property('DefaultArguments', 'R', `uri=${name}`, { needs: name })),
    ...['--TempDir', '--spark-event-logs-path'].map((name) => property('DefaultArguments', 'W', `uri=${name}`, { needs: name, tree: '*', also: true })),
    property('S3Targets', 'R', 'uri=Path', { needs: 'Path', tree: '*' }),
    property('ScriptBootstrapAction', 'R', 'uri=Path', { needs: 'Path' }),
    property('Properties', 'W', 'uri=LogUri', { needs: 'LogUri', tree: '*' }),
    property('Properties', 'R', 'uri=Location', { needs: 'Location', web: true, also: true }),
    property('Parameters', 'R', 'uri=Location', { needs: 'Location', web: true }),
    // CodePipeline and CodeBuild
    property('Configuration', 'R', 'bucket=S3Bucket key=S3ObjectKey', { needs: 'S3ObjectKey' }),
    property('Configuration', 'W', 'bucket=BucketName prefix=ObjectKey', { needs: 'ObjectKey', tree: '*' }),
    property('Artifacts', 'W', 'bucket=Location prefix=Path', { only: 'Type=S3', tree: '*', needs: 'Location' }),
    property('Source', 'R', 'path=Location', { only: 'Type=S3', needs: 'Location' }),
    // Where results go
    property('ResultConfiguration', 'W', 'uri=OutputLocation', { needs: 'OutputLocation', tree: '*' }),
    property('ExtendedS3DestinationConfiguration', 'W', 'bucket=BucketARN prefix=Prefix', { needs: 'Prefix' }),
    property('S3DestinationConfiguration', 'W', 'bucket=BucketARN prefix=Prefix', { needs: 'Prefix' }),
    // https://www.serverless.com/plugins/serverless-s3-sync
    property('s3Sync', 'W', 'bucket=bucketName prefix=bucketPrefix', { needs: 'bucketName', tree: '*' }),
];
/** The properties that are looked at. */
const pointingProperties = new Set(cloudFormationRules.map(({ on }) => on.slice('property '.length)));


/***/ }),

/***/ 97332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ commandSteps),
/* harmony export */   U: () => (/* binding */ pipelineRules)
/* harmony export */ });
/** Actions and tasks that hand their inputs to the AWS CLI. */
const commandSteps = {
    'vitr/actions-s3': { words: 'aws s3 {args}' },
    'itskarma/aws-cli': { words: 'aws {args}' },
    'actions/aws/cli': { words: 'aws {args}' },
    'keithweaver/aws-s3-github-action': { words: 'aws s3 {command} {source} {destination} {flags}' },
    'prewk/s3-cp-action': { words: 'aws s3 cp {flags} {source} {dest}' },
    awscli: { words: 'aws {awsCommand} {awsSubCommand} {awsArguments}' },
};
const action = (name, access, at, more = {}) => ({ on: `step ${name}`, calls: 'run', access, at, ...more });
const pipelineRules = [
    // Actions of https://github.com/marketplace, by the names of their repositories in small letters
    action('jakejarvis/s3-sync-action', 'W', 'bucket=AWS_S3_BUCKET prefix=DEST_DIR endpoint=AWS_S3_ENDPOINT', { tree: '*', needs: 'AWS_S3_BUCKET' }),
    action('shallwefootball/s3-upload-action', 'W', 'bucket=aws_bucket prefix=destination_dir endpoint=endpoint', { tree: '*', needs: 'aws_bucket' }),
    action('shallwefootball/upload-s3-action', 'W', 'bucket=aws_bucket prefix=destination_dir endpoint=endpoint', { tree: '*', needs: 'aws_bucket' }),
    action('zdurham/s3-upload-github-action', 'W', 'bucket=AWS_S3_BUCKET key=S3_KEY|FILE', { needs: 'AWS_S3_BUCKET' }),
    action('tpaschalis/s3-sync-action', 'W', 'bucket=AWS_S3_BUCKET prefix=S3_KEY|DEST_DIR', { tree: '*', needs: 'AWS_S3_BUCKET' }),
    action('tpaschalis/s3-cp-action', 'W', 'bucket=AWS_S3_BUCKET prefix=S3_KEY|DEST_DIR', { tree: '*', needs: 'AWS_S3_BUCKET' }),
    action('reggionick/s3-deploy', 'W', 'path=bucket', { tree: '*', needs: 'bucket' }),
    action('hkusu/s3-upload-action', 'W', 'bucket=aws-bucket prefix=bucket-root', { tree: '*', needs: 'aws-bucket' }),
    action('notcoffee418/s3-zip-upload', 'W', 'bucket=BUCKET_NAME key=DEST_FILE', { needs: 'BUCKET_NAME' }),
    action('sai-sharan/aws-s3-sync-action', 'W', 'bucket=s3_bucket prefix=s3_dir', { tree: '*', needs: 's3_bucket' }),
    action('badsyntax/github-action-aws-s3', 'W', 'bucket=bucket prefix=prefix', { tree: '*', needs: 'bucket' }),
    action('stcalica/s3-upload', 'W', 'path=S3', { tree: '*', needs: 'S3' }),
    action('einaregilsson/beanstalk-deploy', 'W', 'bucket=existing_bucket_name', { needs: 'existing_bucket_name' }),
    action('whywaita/actions-cache-s3', 'RW', "bucket=aws-s3-bucket key='*'", { needs: 'aws-s3-bucket' }),
    // https://docs.travis-ci.com/user/deployment-v2/providers/s3/
    action('travis s3', 'W', 'bucket=bucket prefix=upload_dir|upload-dir endpoint=endpoint', { tree: '*', needs: 'bucket' }),
    action('travis codedeploy', 'R', 'bucket=bucket key=key', { needs: 'key' }),
    action('travis elasticbeanstalk', 'W', 'bucket=bucket|bucket_name prefix=bucket_path', { tree: '*', needs: 'bucket|bucket_name' }),
    action('travis lambda', 'R', 'bucket=bucket key=key', { needs: 'key' }),
    // https://bitbucket.org/atlassian/aws-s3-deploy
    action('atlassian/aws-s3-deploy', 'W', 'path=S3_BUCKET', { tree: '*', needs: 'S3_BUCKET' }),
    action('atlassian/aws-code-deploy', 'W', 'bucket=S3_BUCKET', { needs: 'S3_BUCKET' }),
    // https://docs.aws.amazon.com/vsts/latest/userguide/awsclirefguide.html
    action('s3upload', 'W', 'bucket=bucketName prefix=targetFolder', { tree: '*', needs: 'bucketName' }),
    action('s3download', 'R', 'bucket=bucketName prefix=sourceFolder', { tree: '*', needs: 'bucketName' }),
    // https://plugins.drone.io/plugins/s3
    action('plugins/s3', 'W', 'bucket=bucket prefix=target endpoint=endpoint', { tree: '*', needs: 'bucket', isCleaned: true }),
    action('plugins/s3-sync', 'W', 'bucket=bucket prefix=target endpoint=endpoint', { tree: '*', needs: 'bucket', isCleaned: true }),
    // https://docs.ansible.com/ansible/latest/collections/amazon/aws/s3_object_module.html
    { on: 'ansible s3', calls: 'put create', access: 'W', at: 'bucket=bucket key=object endpoint=endpoint_url|s3_url', needs: 'object' },
    { on: 'ansible s3', calls: 'get getstr geturl', access: 'R', at: 'bucket=bucket key=object endpoint=endpoint_url|s3_url', needs: 'object' },
    { on: 'ansible s3', calls: 'list', access: 'L', at: 'bucket=bucket prefix=prefix endpoint=endpoint_url|s3_url' },
    { on: 'ansible s3', calls: 'delobj', access: 'D', at: 'bucket=bucket key=object endpoint=endpoint_url|s3_url', needs: 'object' },
    { on: 'ansible s3', calls: 'copy', access: 'C', at: 'bucket=bucket key=object sourceBucket=copy_src.bucket sourceKey=copy_src.object', needs: 'object' },
    { on: 'ansible s3', calls: 'sync', access: 'W', at: 'bucket=bucket prefix=key_prefix', tree: '*' },
    // https://argo-workflows.readthedocs.io/en/latest/configure-artifact-repository/
    { on: 'artifact', calls: 'inputs', access: 'R', at: 'bucket=bucket key=key endpoint=endpoint', needs: 'key' },
    { on: 'artifact', calls: 'outputs', access: 'W', at: 'bucket=bucket key=key endpoint=endpoint', needs: 'key' },
];


/***/ }),

/***/ 39929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ mayReach),
/* harmony export */   PR: () => (/* binding */ RuleIndex),
/* harmony export */   wf: () => (/* binding */ parsePlaces)
/* harmony export */ });
/** The shape of a line in the table of calls, and how such lines are looked up. */
/**
 * Whether a call may reach an object, or make what does, whatever it is given. A command reaches one only where its words say so,
 * and then the file that has these words is read anyway.
 */
function mayReach(rule) {
    return rule.access !== undefined || rule.gives !== undefined;
}
const parsed = new Map();
/** Reads places as a rule writes them; each text is read once. */
function parsePlaces(text) {
    const written = text ?? '';
    const known = parsed.get(written);
    if (known)
        return known;
    const places = new Map();
    for (const word of written.split(' ')) {
        const at = word.indexOf('=');
        if (at === -1)
            continue;
        places.set(word.slice(0, at), word.slice(at + 1).split('|').map(parsePlace));
    }
    parsed.set(written, places);
    return places;
}
function parsePlace(text) {
    if (text.startsWith("'"))
        return { head: { literal: text.slice(1, -1) }, path: [] };
    const steps = text.replaceAll('[]', '.[]').replaceAll('()', '.()').split('.');
    const [head = '', ...path] = steps;
    if (/^\d+$/.test(head))
        return { head: { position: Number(head) }, path };
    if (head.startsWith('@'))
        return { head: { slot: head.slice(1) }, path };
    return { head: { name: head }, path };
}
/** Rules by receiver and name. */
class RuleIndex {
    #rules = new Map();
    #names = new Set();
    #receivers = new Set();
    constructor(tables) {
        for (const table of tables) {
            for (const rule of table) {
                this.#receivers.add(rule.on);
                for (const name of rule.calls === '' ? [''] : rule.calls.split(' ')) {
                    const key = name === '' ? rule.on : `${rule.on}.${name}`;
                    const list = this.#rules.get(key);
                    if (list)
                        list.push(rule);
                    else
                        this.#rules.set(key, [rule]);
                    this.#names.add(name);
                }
            }
        }
    }
    /** The rules for `receiver.name`, or for a function's whole path. */
    find(path) {
        return this.#rules.get(path);
    }
    /** Whether any rule is for calls of this: a library, one of its modules or objects. */
    knowsReceiver(on) {
        return this.#receivers.has(on);
    }
    /** Whether any rule has a call of this name: others need not be remembered. */
    knowsName(name) {
        return this.#names.has(name);
    }
}


/***/ }),

/***/ 35997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ shellRules)
/* harmony export */ });
const api = (calls, access, at) => ({ on: 'aws s3api', calls, access, at: `${at} endpoint=endpoint-url` });
const endpoint = 'endpoint=endpoint-url|host';
const shellRules = [
    // A command whose words only its function's callers know.
    { on: 'shell', calls: 'run', at: 'command=0' },
    // https://docs.aws.amazon.com/cli/latest/reference/s3/
    { on: 'aws s3', calls: 'cp', access: 'C', at: 'sourceUri=0 uri=1 endpoint=endpoint-url', tree: 'recursive' },
    { on: 'aws s3', calls: 'mv', access: 'C', at: 'sourceUri=0 uri=1 endpoint=endpoint-url', tree: 'recursive', moves: true },
    { on: 'aws s3', calls: 'sync', access: 'C', at: 'sourceUri=0 uri=1 endpoint=endpoint-url', tree: '*' },
    // Their one operand is in S3, whatever it is.
    { on: 'aws s3', calls: 'rm', access: 'D', at: 'uri=0 endpoint=endpoint-url', tree: 'recursive', opensUnknown: true },
    { on: 'aws s3', calls: 'ls', access: 'L', at: 'uri=0 endpoint=endpoint-url', opensUnknown: true, bare: true },
    { on: 'aws s3', calls: 'presign', access: 'R', at: 'uri=0 endpoint=endpoint-url', opensUnknown: true, bare: true },
    // https://docs.aws.amazon.com/cli/latest/reference/s3api/
    api('get-object head-object get-object-tagging get-object-acl get-object-attributes get-object-retention get-object-legal-hold get-object-torrent select-object-content list-parts', 'R', 'bucket=bucket key=key'),
    api('list-objects list-objects-v2 list-object-versions list-multipart-uploads', 'L', 'bucket=bucket prefix=prefix'),
    // Where the results of a state go, a prefix is given.
    api('put-object', 'W', 'bucket=bucket key=key prefix=prefix'),
    api('put-object-acl put-object-tagging put-object-retention put-object-legal-hold create-multipart-upload upload-part complete-multipart-upload abort-multipart-upload restore-object delete-object-tagging', 'W', 'bucket=bucket key=key'),
    api('delete-object', 'D', 'bucket=bucket key=key'),
    api('delete-objects', 'D', 'bucket=bucket key=delete:Key'),
    api('copy-object upload-part-copy', 'C', 'bucket=bucket key=key source=copy-source'),
    { on: 'aws s3api', calls: 'wait', only: '0=object-exists,object-not-exists', access: 'R', at: 'bucket=bucket key=key' },
    { on: 'aws cloudformation', calls: 'package deploy', access: 'W', at: 'bucket=s3-bucket prefix=s3-prefix', needs: 's3-bucket' },
    { on: 'sam', calls: 'deploy package', access: 'W', at: 'bucket=s3-bucket prefix=s3-prefix', needs: 's3-bucket' },
    { on: 'aws lambda', calls: 'update-function-code publish-layer-version', access: 'R', at: 'bucket=s3-bucket key=s3-key', needs: 's3-key' },
    // What other services read and write, by the options that say where.
    { on: 'aws lambda', calls: 'create-function', access: 'R', at: 'bucket=code:S3Bucket key=code:S3Key', needs: 'code:S3Key' },
    { on: 'aws lambda', calls: 'publish-layer-version', access: 'R', at: 'bucket=content:S3Bucket key=content:S3Key', needs: 'content:S3Key' },
    { on: 'aws cloudformation', calls: 'create-stack update-stack create-change-set create-stack-set update-stack-set validate-template', access: 'R', at: 'uri=template-url', needs: 'template-url', web: true },
    { on: 'aws elasticbeanstalk', calls: 'create-application-version', access: 'R', at: 'bucket=source-bundle:S3Bucket key=source-bundle:S3Key', needs: 'source-bundle:S3Key' },
    { on: 'aws deploy', calls: 'create-deployment register-application-revision', access: 'R', at: 'bucket=s3-location:bucket key=s3-location:key', needs: 's3-location:key' },
    { on: 'aws deploy', calls: 'push', access: 'W', at: 'uri=s3-location' },
    { on: 'aws athena', calls: 'start-query-execution', access: 'W', at: 'uri=result-configuration:OutputLocation', needs: 'result-configuration:OutputLocation', tree: '*' },
    { on: 'aws glue', calls: 'create-job update-job', access: 'R', at: 'uri=command:ScriptLocation', needs: 'command:ScriptLocation' },
    { on: 'aws emr', calls: 'create-cluster', access: 'W', at: 'uri=log-uri', needs: 'log-uri', tree: '*' },
    { on: 'aws emr', calls: 'create-cluster', access: 'R', at: 'uri=bootstrap-actions:Path|bootstrap-action:Path', also: true },
    { on: 'aws rds', calls: 'start-export-task', access: 'W', at: 'bucket=s3-bucket-name prefix=s3-prefix', tree: '*' },
    { on: 'aws dynamodb', calls: 'export-table-to-point-in-time', access: 'W', at: 'bucket=s3-bucket prefix=s3-prefix', tree: '*' },
    { on: 'aws logs', calls: 'create-export-task', access: 'W', at: 'bucket=destination prefix=destination-prefix', tree: '*' },
    { on: 'aws sagemaker', calls: 'create-model', access: 'R', at: 'uri=primary-container:ModelDataUrl', needs: 'primary-container:ModelDataUrl' },
    { on: 'aws transcribe', calls: 'start-transcription-job', access: 'R', at: 'uri=media:MediaFileUri', needs: 'media:MediaFileUri' },
    { on: 'aws transcribe', calls: 'start-transcription-job', access: 'W', at: 'bucket=output-bucket-name key=output-key', needs: 'output-bucket-name', also: true },
    { on: 'spark-submit', calls: 'run', access: 'R', at: 'uri=0' },
    ...['py-files', 'jars', 'files', 'archives'].map((option) => ({ on: 'spark-submit', calls: 'run', access: 'R', at: `uri=${option}`, needs: option, also: true })),
    { on: 'terraform', calls: 'init', access: 'RW', at: 'bucket=backend-config:bucket key=backend-config:key', needs: 'backend-config:key' },
    { on: 'query', calls: 'run', at: 'sql=0' },
    // Folders of a bucket as folders of a machine
    { on: 's3fs', calls: 'run', access: 'RW', at: 'uri=0', tree: '*' },
    { on: 'goofys', calls: 'run', access: 'RW', at: 'uri=0', tree: '*' },
    { on: 'mount-s3', calls: 'run', access: 'RW', at: 'uri=0', tree: '*' },
    // https://www.jenkins.io/doc/pipeline/steps/pipeline-aws/
    { on: 'jenkins', calls: 's3Upload', access: 'W', at: 'bucket=bucket key=path' },
    { on: 'jenkins', calls: 's3Download s3DoesObjectExist', access: 'R', at: 'bucket=bucket key=path' },
    { on: 'jenkins', calls: 's3PresignURL', access: 'R', at: 'bucket=bucket key=key' },
    { on: 'jenkins', calls: 's3FindFiles', access: 'L', at: 'bucket=bucket prefix=path' },
    { on: 'jenkins', calls: 's3Delete', access: 'D', at: 'bucket=bucket key=path' },
    { on: 'jenkins', calls: 's3Copy', access: 'C', at: 'sourceBucket=fromBucket sourceKey=fromPath bucket=toBucket key=toPath' },
    // CloudFormation, SAM, Glue: what a template points at is read when it is deployed or run
    { on: 'template', calls: 'object', access: 'R', at: 'bucket=bucket key=key', needs: 'key' },
    { on: 'template', calls: 'object', access: 'R', at: 'uri=uri', needs: 'uri', web: true },
    // https://hadoop.apache.org/docs/stable/hadoop-project-dist/hadoop-common/FileSystemShell.html
    { on: 'hadoop fs', calls: 'cat text tail head stat test checksum get copyToLocal moveToLocal getmerge', access: 'R', at: 'uri=0', hadoop: true },
    { on: 'hadoop fs', calls: 'ls lsr du dus count find', access: 'L', at: 'uri=0' },
    { on: 'hadoop fs', calls: 'put copyFromLocal moveFromLocal appendToFile', access: 'W', at: 'uri=1', hadoop: true },
    { on: 'hadoop fs', calls: 'touch touchz', access: 'W', at: 'uri=0', hadoop: true },
    { on: 'hadoop fs', calls: 'mkdir', access: 'W', at: 'uri=0', tree: '*', hadoop: true },
    { on: 'hadoop fs', calls: 'rm rmdir', access: 'D', at: 'uri=0', tree: 'recursive', hadoop: true },
    { on: 'hadoop fs', calls: 'rmr', access: 'D', at: 'uri=0', tree: '*', hadoop: true },
    { on: 'hadoop fs', calls: 'cp', access: 'C', at: 'sourceUri=0 uri=1', hadoop: true },
    { on: 'hadoop fs', calls: 'mv', access: 'C', at: 'sourceUri=0 uri=1', moves: true, hadoop: true },
    { on: 'hadoop', calls: 'distcp', access: 'C', at: 'sourceUri=0 uri=1', tree: '*', hadoop: true },
    // https://docs.aws.amazon.com/emr/latest/ReleaseGuide/UsingEMR_s3distcp.html
    { on: 's3-dist-cp', calls: 'run', access: 'C', at: 'sourceUri=src uri=dest', tree: '*', hadoop: true },
    // https://docs.aws.amazon.com/powershell/v5/reference/?page=Amazon_S3_cmdlets.html
    { on: 'Write-S3Object', calls: 'run', access: 'W', at: 'bucket=BucketName key=Key|File endpoint=EndpointUrl', needs: 'Key|File' },
    { on: 'Write-S3Object', calls: 'run', access: 'W', at: 'bucket=BucketName prefix=KeyPrefix endpoint=EndpointUrl', tree: '*' },
    { on: 'Read-S3Object', calls: 'run', access: 'R', at: 'bucket=BucketName key=Key endpoint=EndpointUrl', needs: 'Key' },
    { on: 'Read-S3Object', calls: 'run', access: 'R', at: 'bucket=BucketName prefix=KeyPrefix endpoint=EndpointUrl', tree: '*' },
    { on: 'Copy-S3Object', calls: 'run', access: 'C', at: 'sourceBucket=BucketName sourceKey=Key bucket=DestinationBucket key=DestinationKey endpoint=EndpointUrl', needs: 'DestinationKey' },
    { on: 'Copy-S3Object', calls: 'run', access: 'R', at: 'bucket=BucketName key=Key endpoint=EndpointUrl' },
    { on: 'Remove-S3Object', calls: 'run', access: 'D', at: 'bucket=BucketName key=Key endpoint=EndpointUrl' },
    { on: 'Get-S3Object', calls: 'run', access: 'L', at: 'bucket=BucketName prefix=Prefix|KeyPrefix|Key endpoint=EndpointUrl' },
    ...['Get-S3ObjectMetadata', 'Get-S3PreSignedURL'].map((on) => ({ on, calls: 'run', access: 'R', at: 'bucket=BucketName key=Key endpoint=EndpointUrl' })),
    // https://github.com/peak/s5cmd, https://s3tools.org/s3cmd, https://github.com/bloomreach/s4cmd
    ...['s5cmd', 's4cmd', 's3cmd'].flatMap((on) => [
        { on, calls: 'cp', access: 'C', at: `sourceUri=0 uri=1 ${endpoint}`, tree: 'recursive' },
        { on, calls: 'mv', access: 'C', at: `sourceUri=0 uri=1 ${endpoint}`, tree: 'recursive', moves: true },
        { on, calls: 'sync', access: 'C', at: `sourceUri=0 uri=1 ${endpoint}`, tree: '*' },
        { on, calls: 'rm del', access: 'D', at: `uri=0 ${endpoint}`, tree: 'recursive', opensUnknown: true },
        { on, calls: 'ls la du', access: 'L', at: `uri=0 ${endpoint}`, opensUnknown: true },
        { on, calls: 'get cat head info select presign signurl', access: 'R', at: `uri=0 ${endpoint}`, tree: 'recursive', opensUnknown: true },
        { on, calls: 'put', access: 'C', at: `sourceUri=0 uri=1 ${endpoint}`, tree: 'recursive' },
        { on, calls: 'pipe', access: 'W', at: `uri=0 ${endpoint}` },
        { on, calls: 'setacl modify', access: 'W', at: `uri=0 ${endpoint}`, tree: 'recursive' },
    ]),
    // https://rclone.org/commands/
    { on: 'rclone', calls: 'copy sync check bisync', access: 'C', at: 'sourceUri=0 uri=1 endpoint=s3-endpoint', tree: '*' },
    { on: 'rclone', calls: 'move', access: 'C', at: 'sourceUri=0 uri=1 endpoint=s3-endpoint', tree: '*', moves: true },
    { on: 'rclone', calls: 'copyto', access: 'C', at: 'sourceUri=0 uri=1 endpoint=s3-endpoint' },
    { on: 'rclone', calls: 'moveto', access: 'C', at: 'sourceUri=0 uri=1 endpoint=s3-endpoint', moves: true },
    { on: 'rclone', calls: 'cat', access: 'R', at: 'uri=0 endpoint=s3-endpoint' },
    { on: 'rclone', calls: 'ls lsl lsd lsf lsjson size tree', access: 'L', at: 'uri=0 endpoint=s3-endpoint' },
    { on: 'rclone', calls: 'rcat touch', access: 'W', at: 'uri=0 endpoint=s3-endpoint' },
    { on: 'rclone', calls: 'delete purge', access: 'D', at: 'uri=0 endpoint=s3-endpoint', tree: '*' },
    { on: 'rclone', calls: 'deletefile', access: 'D', at: 'uri=0 endpoint=s3-endpoint' },
    // https://cloud.google.com/storage/docs/gsutil
    { on: 'gsutil', calls: 'cp', access: 'C', at: 'sourceUri=0 uri=1', tree: 'recursive' },
    { on: 'gsutil', calls: 'mv', access: 'C', at: 'sourceUri=0 uri=1', tree: 'recursive', moves: true },
    { on: 'gsutil', calls: 'rsync', access: 'C', at: 'sourceUri=0 uri=1', tree: '*' },
    { on: 'gsutil', calls: 'rm', access: 'D', at: 'uri=0', tree: 'recursive' },
    { on: 'gsutil', calls: 'ls du', access: 'L', at: 'uri=0' },
    { on: 'gsutil', calls: 'cat stat hash', access: 'R', at: 'uri=0' },
];


/***/ })

};
