export const id = 490;
export const ids = [490];
export const modules = {

/***/ 80816:
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

;// CONCATENATED MODULE: ./lib/detect/rules/tools.js
/** How the command lines of tools are read, as data: where their verbs end, and which of their options take a word. */
const words = (text) => new Set(text.split(/\s+/));
const common = 'exclude include acl storage-class content-type cache-control profile region endpoint-url metadata expires content-encoding content-disposition content-language source-region concurrency part-size sse-kms-key-id';
/** Options of `aws s3`; those of its other services take a word, all but a few. */
const s3Options = words(`${common} sse sse-c sse-c-key sse-c-copy-source sse-c-copy-source-key grants page-size output query metadata-directive expected-size request-payer cli-read-timeout cli-connect-timeout ca-bundle expires-in website-redirect color checksum-algorithm checksum-mode copy-props case-conflict`);
const queries = { verbs: 0, valued: new Set(), isQuery: true };
const tools = {
    aws: { verbs: 2, valued: s3Options },
    sam: { verbs: 1, valued: 'all', flags: words('guided resolve-s3 debug verbose force-upload') },
    // https://github.com/peak/s5cmd
    s5cmd: { verbs: 1, valued: words(`${common} sse c p credentials-file numworkers retry-count log destination-region version-id request-payer query input-format output-format expire`) },
    // https://github.com/bloomreach/s4cmd
    s4cmd: { verbs: 1, valued: words(`${common} p access-key secret-key t num-threads c max-singlepart-upload-size multipart-split-size max-singlepart-download-size max-singlepart-copy-size retry retry-delay start-hour last-modified-before last-modified-after API-ACL API-ContentType API-CacheControl API-ContentDisposition API-ContentEncoding API-Metadata API-ServerSideEncryption API-SSEKMSKeyId API-StorageClass`) },
    // https://s3tools.org/usage
    s3cmd: { verbs: 1, valued: words(`${common} c config m mime-type add-header remove-header rexclude rinclude exclude-from include-from files-from host host-bucket access_key secret_key access_token limit-rate expiry-date expiry-days kms-key ca-certs cache-file upload-id bucket-location`), manySources: true },
    // https://rclone.org/s3/
    rclone: {
        verbs: 1,
        valued: words('config exclude include filter filter-from include-from exclude-from files-from transfers checkers bwlimit max-age min-age max-size min-size log-file log-level retries tpslimit s3-region s3-acl s3-provider s3-endpoint s3-storage-class s3-chunk-size s3-upload-concurrency backup-dir suffix stats timeout F'),
        remote: /^:?(?:s3|aws|aws-s3|aws_s3|amazon-s3|amazons3)(?:,[^:]*)?:\/?/i,
    },
    // https://cloud.google.com/storage/docs/gsutil/commands/cp: it takes the addresses of S3, too
    gsutil: { verbs: 1, valued: words('h o u z a i t s c x'), manySources: true },
    // https://spark.apache.org/docs/latest/submitting-applications.html
    'spark-submit': { verbs: 0, valued: 'all', flags: words('verbose v supervise version help h'), lists: words('py-files jars files archives') },
    // https://developer.hashicorp.com/terraform/language/backend#command-line-key-value-pairs
    terraform: { verbs: 1, valued: words('var var-file target') },
    tofu: { verbs: 1, valued: words('var var-file target') },
    s3fs: { verbs: 0, valued: words('o'), mounts: true },
    goofys: { verbs: 0, valued: words('o region profile endpoint storage-class acl stat-cache-ttl type-cache-ttl dir-mode file-mode uid gid'), mounts: true },
    'mount-s3': { verbs: 0, valued: words('prefix region endpoint-url profile cache metadata-ttl max-threads uid gid dir-mode file-mode storage-class log-directory'), mounts: true },
    // https://docs.aws.amazon.com/powershell/v5/reference/?page=Amazon_S3_cmdlets.html
    ...Object.fromEntries(['Write-S3Object', 'Read-S3Object', 'Copy-S3Object', 'Remove-S3Object', 'Get-S3Object', 'Get-S3ObjectMetadata', 'Get-S3PreSignedURL'].map((name) => [name, { verbs: 0, valued: 'all', flags: words('Force Recurse PublicReadOnly PublicReadWrite Verbose') }])),
    psql: queries,
    duckdb: queries,
    snowsql: queries,
    'spark-sql': queries,
    beeline: queries,
    hive: queries,
    trino: queries,
    mysql: queries,
    'clickhouse-client': queries,
};

;// CONCATENATED MODULE: ./lib/detect/command-line.js
/** Command lines of the tools that reach S3: the tool and its verb, operands, options; over expressions or over values. */


/**
 * Reads a command line as a call: `aws s3 cp a b --recursive` is `aws s3.cp` with two operands and one name.
 * @param words the words, tool first
 * @param texts each word's text where it is wholly known
 * @returns undefined for any other command
 */
function toolCall(words, texts, hands) {
    const name = toolOf(texts);
    const tool = name === undefined ? undefined : tools[name];
    if (name === undefined || !tool)
        return hadoopCall(words, texts, hands);
    if (tool.isQuery)
        return words.length < 2 ? undefined : { name: 'query.run', args: [{ value: hands.either(words.slice(1)) }] };
    const path = [];
    const args = [];
    let { valued } = tool;
    for (let at = 1; at < words.length; at += 1) {
        const value = words[at];
        const written = texts[at];
        const option = /^--?([a-zA-Z][\w-]*)(?:=(.*))?$/s.exec(written ?? hands.leading(value) ?? '');
        if (option && (written !== undefined || option[2] !== undefined)) {
            const given = option[1];
            const takesWord = valued === 'all' ? !given.startsWith('no-') && !tool.flags?.has(given) : valued.has(given);
            const next = words[at + 1];
            if (option[2] !== undefined)
                addOption(given, hands.strip(value, option[0].length - option[2].length));
            else if (takesWord && next !== undefined && !texts[at + 1]?.startsWith('--')) {
                at += 1;
                addOption(given, next);
            }
            else
                args.push({ name: given, value: hands.make('true') });
            continue;
        }
        if (path.length < tool.verbs) {
            // `aws $OPTIONS s3 cp`: a variable before the verb holds options.
            if (written === undefined)
                continue;
            path.push(written);
            if (name === 'aws' && path.length === 1 && written !== 's3')
                valued = 'all';
            continue;
        }
        args.push({ value });
    }
    /** An option, and the parts of its own that it names: `--code S3Bucket=b,S3Key=k` is `code:S3Bucket`, too. */
    function addOption(given, value) {
        args.push({ name: given, value: tool?.lists?.has(given) ? hands.either(hands.cut(value, ',')) : value });
        const leading = hands.leading(value) ?? '';
        if (given === 'delete' && name === 'aws')
            for (const key of deletedKeys(leading))
                args.push({ name: 'delete:Key', value: hands.make(key) });
        if (!/^[A-Za-z][\w.]*=/.test(leading))
            return;
        for (const piece of hands.cut(value, ',')) {
            const start = /^([A-Za-z][\w.]*)=/.exec(hands.leading(piece) ?? '');
            if (start)
                args.push({ name: `${given}:${start[1]}`, value: hands.strip(piece, start[0].length) });
        }
    }
    if (path.length < tool.verbs)
        return undefined;
    const operands = operandsOf(tool, args, hands);
    const called = name === 'aws' ? `aws ${path[0]}.${path[1]}` : `${name === 'tofu' ? 'terraform' : name}.${tool.verbs === 0 ? 'run' : path[0]}`;
    const all = [...operands.map((value) => ({ value })), ...args.filter((arg) => arg.name !== undefined)];
    const deleted = all.filter((arg) => arg.name === 'delete:Key').map(({ value }) => value);
    return { name: called, args: [...all.filter((arg) => arg.name !== 'delete:Key'), ...(deleted.length > 0 ? [{ name: 'delete:Key', value: hands.either(deleted) }] : [])] };
}
/** What a tool is given besides options, as addresses of S3 where it has a way of its own to write them. */
function operandsOf(tool, args, hands) {
    const operands = args.filter((arg) => arg.name === undefined).map(({ value }) => value);
    const { remote } = tool;
    if (remote) {
        return operands.map((operand) => {
            const start = remote.exec(hands.leading(operand) ?? '')?.[0];
            return start === undefined ? operand : hands.joined([hands.make('s3://'), hands.strip(operand, start.length)]);
        });
    }
    const [first] = operands;
    if (tool.mounts && first !== undefined) {
        const [bucket = first, folder] = hands.cut(first, ':');
        const path = folder === undefined ? hands.make('') : hands.strip(folder, /^\/*/.exec(hands.leading(folder) ?? '')?.[0].length ?? 0);
        return [hands.joined([hands.make('s3://'), bucket, hands.make('/'), path])];
    }
    const last = operands.at(-1);
    return tool.manySources && operands.length > 2 && last !== undefined ? [hands.either(operands.slice(0, -1)), last] : operands;
}
/** The keys in what `delete-objects` is given: JSON, or `Objects=[{Key=a},{Key=b}]`. None where they are not all told. */
function deletedKeys(text) {
    if (text.startsWith('{')) {
        try {
            const { Objects: objects } = JSON.parse(text);
            return Array.isArray(objects) ? objects.flatMap((each) => (typeof each?.Key === 'string' ? [each.Key] : [])) : [];
        }
        catch {
            return [];
        }
    }
    return /^Objects=\[(?:\{Key=[^{},=]+(?:,VersionId=[^{},=]*)?\},?)+\]/.test(text) ? [...text.matchAll(/\{Key=([^{},=]+)/g)].map((match) => match[1]) : [];
}
/** Which tool a command line is for: by its name, or, under a name of the user's own, by the verbs that follow. */
function toolOf(texts) {
    const name = texts[0]?.replace(/^.*\//, '');
    if (name !== undefined && Object.hasOwn(tools, name))
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

/***/ 7519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VA: () => (/* binding */ scriptPath),
/* harmony export */   _l: () => (/* binding */ ranScripts),
/* harmony export */   j3: () => (/* binding */ runScript),
/* harmony export */   nB: () => (/* binding */ ranScript),
/* harmony export */   rp: () => (/* binding */ runnersOf),
/* harmony export */   wh: () => (/* binding */ runsName)
/* harmony export */ });
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89962);

/** How a name begins that keeps what a script is run with. */
const start = 'run of ';
/** The path by which a command names a script, from where it is known on: `scripts/upload.sh` of `"$ROOT"/scripts/upload.sh`. */
function scriptPath(word) {
    const last = word?.kind === 'join' ? word.parts.at(-1) : word;
    if (last?.kind === 'join')
        return scriptPath(last);
    const text = last?.kind === 'text' ? last.value : '';
    if (!/\.(?:ba)?sh$/.test(text) || /\s/.test(text))
        return undefined;
    const known = last === word ? text : text.startsWith('/') ? text.slice(1) : undefined;
    return known === undefined || known.startsWith('/') ? undefined : withoutDots(known);
}
function withoutDots(path) {
    return path.replace(/^(?:\.{0,2}\/)+/, '');
}
/** Keeps what a script is run with: its arguments by their places, and the variables that are set for it alone. */
function ranScript(path, args, variables, line, at) {
    const places = args.map((value, index) => ({ key: { kind: 'text', value: String(index + 1) }, value }));
    const names = variables.flatMap(({ name, value }) => (name === undefined ? [] : [{ key: { kind: 'text', value: name }, value }]));
    return { kind: 'assign', target: { kind: 'name', name: `${start}${path} ${line}:${at}` }, value: { kind: 'dict', entries: [...places, ...names] }, line };
}
/** The name by which a file hands on what it runs a script with. */
function runsName(path) {
    return `${start}${path}`;
}
/** What a file runs scripts with, by the scripts' paths: a list for each. */
function ranScripts(body) {
    const byPath = new Map();
    (0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .eachNode */ .u)(body, ({ kind, target }) => {
        const name = kind === 'assign' && target?.kind === 'name' ? (target.name ?? '') : '';
        const path = name.startsWith(start) ? name.slice(start.length, name.lastIndexOf(' ')) : undefined;
        if (path !== undefined)
            byPath.set(path, (byPath.get(path) ?? new Set()).add(name));
    });
    return [...byPath].map(([path, names]) => ({ kind: 'assign', target: { kind: 'name', name: runsName(path) }, value: { kind: 'list', items: [...names].map((name) => ({ kind: 'name', name })) }, line: 1 }));
}
/** An argument of a script: `$1`, `${1:-x}`. */
const places = /\$\{?([1-9])\b/;
const known = new WeakMap();
/** Files that run scripts, as far as they are looked through: shells, Makefiles and workflows. */
const callers = /\.(?:ba)?sh$|(?:^|\/)(?:GNU)?[Mm]akefile$|\.mk$|(?:^|\/)\.(?:github|circleci|buildkite)\/.*\.ya?ml$|(?:^|\/)(?:\.gitlab-ci|buildspec[\w.-]*|bitbucket-pipelines|azure-pipelines)\.ya?ml$/;
const mention = /([^\s"'`]*?)([\w.-]+\.(?:ba)?sh)\b(?![\w/])/g;
/** What stands before a script where it is run: nothing of the line, or a word that runs what follows. */
const runs = /^(?:.*[;&|({`]|.*\b(?:bash|sh|sudo|exec|time|then|do|else|env|nohup|run:|script:|-)\s|(?:.*\s)?\w+=\S*\s)?\s*[@"'+-]*$/;
/** What only handles the file. */
const handles = /(?:\bchmod|\bshellcheck|\bshfmt|\bCOPY|\bADD|\bcp|\bdos2unix|\bsource|(?:^|\s)\.|#.*|\bcat|\bls|\brm|-f|-x|-e|\becho.*|\bpaths?:.*|^\s*-)\s*[^;&|]*$/;
/** The commands that may run each script, by its name. The texts tell; what is given is read when it is needed. */
function runsOf(files) {
    const before = known.get(files);
    if (before)
        return before;
    const found = new Map();
    for (const [file, { text }] of [...files].filter(([path]) => callers.test(path))) {
        for (const written of text.includes('sh') ? text.split('\n') : []) {
            if (written.length > 2_000 || !/\.(?:ba)?sh\b/.test(written))
                continue;
            // `"$(dirname "$0")/up.sh"`: where it is put in is not looked at.
            const line = written.replace(/\$\([^()]{0,200}\)/g, (inner) => (/\.(?:ba)?sh\b/.test(inner) ? inner : '$_'));
            for (const [whole, folder = '', name = ''] of line.matchAll(mention)) {
                const ahead = line.slice(0, line.indexOf(whole));
                const isCommand = runs.test(ahead);
                if (!isCommand && handles.test(ahead))
                    continue;
                const path = withoutDots(`${folder.replace(/^.*[)}]\/?/, '').replace(/^.*\$\w+\/?/, '')}${name}`);
                found.set(name, [...(found.get(name) ?? []), { file, path, isCommand }]);
            }
        }
    }
    known.set(files, found);
    return found;
}
/** The files whose commands run some of these scripts, which are given arguments. */
function runnersOf(scripts, files) {
    const asked = scripts.filter(({ path, text }) => /\.(?:ba)?sh$/.test(path) && places.test(text));
    return new Set(asked.flatMap(({ path }) => (runsOf(files).get(path.slice(path.lastIndexOf('/') + 1)) ?? []).map(({ file }) => file)));
}
/** The statements of a script, done with what each command gives that runs it; as they are where one may not be seen. */
function runScript(path, text, body, files) {
    const given = new Set([...text.matchAll(new RegExp(places, 'g'))].map((match) => match[1]));
    if (!files || given.size === 0)
        return body;
    const found = (runsOf(files).get(path.slice(path.lastIndexOf('/') + 1)) ?? []).filter((each) => each.file !== path && (path === each.path || path.endsWith(`/${each.path}`)));
    if (found.length === 0 || found.length > 40 || !found.every((each) => each.isCommand))
        return body;
    const names = [...given, ...new Set([...text.matchAll(/\$\{?([A-Z][A-Z0-9_]*)\b/g)].map((match) => match[1]))];
    const runs = [...new Map(found.map((each) => [`${each.file} ${each.path}`, each])).values()];
    const imports = runs.map((each, index) => ({ kind: 'import', import: { module: each.file, names: [{ name: runsName(each.path), as: `__runs${index}` }], line: 1 } }));
    const values = names.map((name) => ({
        kind: 'assign',
        target: { kind: 'name', name },
        value: { kind: 'call', callee: { kind: 'member', object: { kind: 'name', name: '__run' }, name: 'get' }, args: [{ value: { kind: 'text', value: name } }, { value: given.has(name) ? { kind: 'other', parts: [] } : { kind: 'name', name } }], line: 1 },
        line: 1,
    }));
    const all = { kind: 'list', items: runs.map((_, index) => ({ kind: 'spread', value: { kind: 'name', name: `__runs${index}` } })) };
    return [...imports, { kind: 'loop', bindings: [{ target: { kind: 'name', name: '__run' }, iterable: all }], tests: [], body: [...values, ...body] }];
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
