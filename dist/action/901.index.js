export const id = 901;
export const ids = [901];
export const modules = {

/***/ 44045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ stateParameters),
/* harmony export */   p: () => (/* binding */ stateOperation)
/* harmony export */ });
/** States that call S3 themselves: https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html */
/** Parameters of a state, as options of the command of the same name. */
const stateParameters = { Bucket: 'bucket', Key: 'key', Prefix: 'prefix', CopySource: 'copy-source' };
/** The command that a state's resource is: `aws s3api.get-object` of `arn:aws:states:::aws-sdk:s3:getObject`. */
function stateOperation(resource) {
    const operation = /^arn:[^:]*:states:::(?:aws-sdk:)?s3:([a-zA-Z0-9]+)/.exec(resource)?.[1];
    return operation === undefined ? undefined : `aws s3api.${operation.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `-${letter}`).toLowerCase().replace(/objects-v-?2/, 'objects-v2')}`;
}


/***/ }),

/***/ 60026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lowerTerraform: () => (/* binding */ lowerTerraform)
});

// EXTERNAL MODULE: ./lib/detect/form.js
var detect_form = __webpack_require__(88473);
// EXTERNAL MODULE: ./lib/detect/terraform/json.js
var json = __webpack_require__(87144);
// EXTERNAL MODULE: ./lib/detect/terraform/parse.js
var parse = __webpack_require__(48643);
;// CONCATENATED MODULE: ./lib/detect/front/terraform-modules.js
/** What the variables of a Terraform module are given, by whoever in the repo calls it, and what its outputs are. */

const deepest = 5;
/** How many calls of a module are told apart, and how much is put in for a repo: what is over is not known. */
const maximumCallers = 24;
const maximumSteps = 100_000;
const known = new WeakMap();
/** The calls and outputs of a repo's modules, read once. */
function moduleValues(files) {
    const before = known.get(files);
    if (before)
        return before;
    const folders = new Map();
    const callers = new Map();
    for (const [path, file] of files) {
        if (!/\.(tf|tofu)$/.test(path))
            continue;
        const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
        const read = readFolder(folder, file.text, folders.get(folder));
        folders.set(folder, read);
    }
    for (const [folder, { calls }] of folders)
        for (const each of calls)
            callers.set(each.folder, [...(callers.get(each.folder) ?? []), { folder, body: each.body }]);
    let left = maximumSteps;
    function variable(folder, name, depth) {
        const calls = callers.get(folder) ?? [];
        if (calls.length === 0)
            return [];
        if (depth > deepest || calls.length > maximumCallers)
            return [unknownFor(name)];
        return calls.map((caller) => {
            const given = caller.body.attributes.get(name);
            const isRepeated = caller.body.attributes.has('for_each') || caller.body.attributes.has('count');
            return given ? settled(given, caller.folder, depth + 1, isRepeated) : unknownFor(name);
        });
    }
    /** An expression with what it names of its own folder put in; the rest is not known. */
    function settled(source, folder, depth, isRepeated = false) {
        left -= 1;
        if (depth > deepest * 4 || left < 0)
            return unknownFor(source.code);
        const inner = (each) => settled(each, folder, depth + 1, isRepeated);
        const own = chainOf(source);
        if (own) {
            const [root = '', name = '', third] = own;
            if (root === 'var' && own.length === 2)
                return chosen(variable(folder, name, depth + 1), source);
            const local = root === 'local' && own.length === 2 ? folders.get(folder)?.locals.get(name) : undefined;
            if (local)
                return settled(local, folder, depth + 1);
            const bucket = root === 'aws_s3_bucket' && (third === 'id' || third === 'bucket') ? folders.get(folder)?.buckets.get(name) : undefined;
            if (bucket)
                return settled(bucket, folder, depth + 1);
            if (root === 'module' && own.length === 3)
                return output(folder, name, third ?? '', depth + 1) ?? unknownFor(source.code);
            if (/^(var|local|module|data|each|count|path|terraform|self|aws_\w+)$/.test(root))
                return unknownFor(source.code);
            return source;
        }
        switch (source.kind) {
            case 'template':
                return { ...source, parts: source.parts.map((part) => (typeof part === 'string' ? part : inner(part))) };
            case 'tuple':
                return { ...source, items: source.items.map(inner) };
            case 'object':
                return { ...source, entries: source.entries.map(([key, value]) => [key.kind === 'name' ? key : inner(key), inner(value)]) };
            case 'call':
                return { ...source, arguments: source.arguments.map(inner) };
            case 'conditional':
                return { ...source, yes: inner(source.yes), no: inner(source.no) };
            case 'attribute':
            case 'splat':
                return { ...source, of: inner(source.of) };
            case 'index':
                return { ...source, of: inner(source.of), index: inner(source.index) };
            case 'for':
                return { ...source, collection: inner(source.collection), result: inner(source.result), ...(source.resultKey ? { resultKey: inner(source.resultKey) } : {}) };
            default:
                return source;
        }
    }
    function output(folder, call, name, depth) {
        const target = folders.get(folder)?.calls.find((each) => each.name === call);
        const value = target && folders.get(target.folder)?.outputs.get(name);
        if (!target || !value || depth > deepest)
            return undefined;
        // With what this call gives, and no other.
        const others = callers.get(target.folder) ?? [];
        callers.set(target.folder, [{ folder, body: target.body }]);
        const result = settled(value, target.folder, depth + 1);
        callers.set(target.folder, others);
        return result;
    }
    const values = {
        variable: (folder, name) => variable(folder, name, 0),
        output: (folder, call, name) => output(folder, call, name, 0),
    };
    known.set(files, values);
    return values;
}
function readFolder(folder, text, before) {
    const locals = new Map(before?.locals);
    const outputs = new Map(before?.outputs);
    const buckets = new Map(before?.buckets);
    const calls = [...(before?.calls ?? [])];
    // Most files of a module say nothing of the kind.
    if (/^[ \t]*(?:locals|module|output|resource[ \t]+"aws_s3_bucket")\b/m.test(text)) {
        for (const block of (0,parse/* parseTerraform */.u)(text).body.blocks) {
            const [type = '', name] = block.labels;
            const { attributes } = block.body;
            if (block.type === 'locals')
                for (const [each, value] of attributes)
                    locals.set(each, value);
            const value = attributes.get('value');
            if (block.type === 'output' && value)
                outputs.set(type, value);
            const bucket = attributes.get('bucket');
            if (block.type === 'resource' && type === 'aws_s3_bucket' && name !== undefined && bucket && !attributes.has('for_each') && !attributes.has('count'))
                buckets.set(name, bucket);
            const source = block.type === 'module' ? literalOf(attributes.get('source')) : undefined;
            const target = source?.startsWith('.') ? normalised(folder, source) : undefined;
            if (target !== undefined)
                calls.push({ name: type, folder: target, body: block.body });
        }
    }
    return { locals, outputs, buckets, calls };
}
function literalOf(source) {
    if (source?.kind === 'literal')
        return source.text;
    return source?.kind === 'template' && source.parts.every((part) => typeof part === 'string') ? source.parts.join('') : undefined;
}
function normalised(folder, source) {
    const segments = folder === '' ? [] : folder.split('/');
    for (const segment of source.split('/')) {
        if (segment === '..') {
            if (segments.pop() === undefined)
                return undefined;
        }
        else if (segment !== '.' && segment !== '')
            segments.push(segment);
    }
    return segments.join('/');
}
/** `a.b.c` as its names. */
function chainOf(source) {
    if (source.kind === 'name')
        return [source.name];
    // A counted resource is like the others.
    if (source.kind === 'index' && source.index.kind === 'literal')
        return chainOf(source.of);
    if (source.kind !== 'attribute')
        return undefined;
    const before = chainOf(source.of);
    return before && [...before, source.name];
}
function unknownFor(code) {
    return { kind: 'unknown', line: 1, code };
}
/** Any of several, as a choice that nobody knows. */
function chosen(options, source) {
    const [first, ...others] = options;
    if (!first)
        return unknownFor(source.code);
    return others.reduce((left, right) => ({ kind: 'conditional', condition: unknownFor(source.code), yes: left, no: right, line: source.line, code: source.code }), first);
}

// EXTERNAL MODULE: ./lib/detect/terraform/syntax.js
var syntax = __webpack_require__(59317);
// EXTERNAL MODULE: ./lib/detect/front/shell.js + 4 modules
var shell = __webpack_require__(67425);
// EXTERNAL MODULE: ./lib/detect/front/states.js
var states = __webpack_require__(44045);
;// CONCATENATED MODULE: ./lib/detect/front/terraform-scripts.js
/** Scripts and command lines that Terraform hands to machines: provisioners, user data, containers, states that call S3. */




/** Attributes whose texts are scripts. */
const scripts = new Set(['user_data', 'user_data_base64', 'custom_data', 'metadata_startup_script', 'startup_script', 'inline', 'command', 'commands', 'script_body', 'buildspec', 'content', 'on_create', 'on_start', 'data']);
/** How far back in its line a quote is looked for. */
const longestLine = 2_000;
/** Keys of objects whose lists are the words of a command. */
const wordLists = new Set(['command', 'Command', 'args', 'entryPoint', 'entrypoint', 'entry_point']);
/**
 * The scripts of a block, and what is put into them.
 * @param lower how an expression of Terraform is lowered
 * @param localOf what a local of the same file is
 */
function scriptsOf(block, lower, localOf) {
    const statements = [];
    let filled = 0;
    function script(source, depth = 0) {
        if (depth > 8)
            return;
        switch (source.kind) {
            case 'call':
                // What an encoding, an indentation or a joining is made of.
                if (/^(base64encode|base64gzip|chomp|trimspace|indent|nonsensitive|sensitive|replace|join|concat|compact|flatten)$/.test(source.name)) {
                    const list = source.name === 'join' ? source.arguments[1] : undefined;
                    if (list?.kind === 'tuple')
                        texts(list.items, source.name === 'join' && source.arguments[0]?.kind === 'literal' ? source.arguments[0].text : '\n');
                    else
                        for (const each of source.arguments)
                            script(each, depth + 1);
                }
                return;
            case 'tuple':
                for (const each of source.items)
                    script(each, depth + 1);
                return;
            case 'conditional':
                script(source.yes, depth + 1);
                script(source.no, depth + 1);
                return;
            case 'attribute': {
                const local = source.of.kind === 'name' && source.of.name === 'local' ? localOf(source.name) : undefined;
                if (local)
                    script(local, depth + 1);
                return;
            }
            case 'literal':
            case 'template':
                texts([source], '');
                return;
            default:
        }
    }
    /** Texts as one script; what Terraform puts in is a variable of it. */
    function texts(sources, separator) {
        let text = '';
        // The end of the line so far: whether a quote is open is not looked for farther back.
        let line = '';
        const write = (piece) => {
            text += piece;
            line = `${line}${piece}`.slice(-longestLine);
            line = line.slice(line.lastIndexOf('\n') + 1);
        };
        const starts = [];
        const given = [];
        for (const [index, source] of sources.entries()) {
            if (index > 0)
                write(separator);
            starts.push({ offset: text.length, line: source.kind === 'template' ? source.textLine : source.line });
            const parts = source.kind === 'literal' ? [source.text] : source.kind === 'template' ? source.parts : [source];
            for (const part of parts) {
                if (typeof part === 'string') {
                    write(part);
                    continue;
                }
                const isQuoted = (line.replace(/"[^"]*"/g, '').match(/'/g) ?? []).length % 2 === 1;
                filled += 1;
                write(isQuoted ? '{}' : `\${__filled_${filled}}`);
                given.push({ kind: 'assign', target: { kind: 'name', name: `__filled_${filled}` }, value: lower(part), line: part.line });
            }
        }
        if (!/s3/.test(text) || !/\b(aws|s[345]cmd|rclone|hadoop|hdfs|spark-submit|psql)\b/.test(text))
            return;
        const lineAt = (0,detect_form/* createLineFinder */.NJ)(text);
        const lineOf = (offset) => {
            const start = starts.findLast((each) => each.offset <= offset);
            return (start?.line ?? block.line) + lineAt(offset) - lineAt(start?.offset ?? 0);
        };
        statements.push({ kind: 'block', body: [...given, ...(0,shell.lowerScript)(text, lineOf, [])] });
    }
    function walk(source, depth) {
        if (depth > 20)
            return;
        if (source.kind === 'object') {
            const entries = new Map(source.entries.flatMap(([key, value]) => (key.kind === 'name' ? [[key.name, value]] : terraform_scripts_literalOf(key) === undefined ? [] : [[terraform_scripts_literalOf(key), value]])));
            for (const [name, value] of entries)
                if (wordLists.has(name) && value.kind === 'tuple')
                    words(value.items);
            state(entries);
        }
        for (const each of (0,syntax/* childrenOf */.L)(source))
            walk(each, depth + 1);
    }
    /** The words of a command, each in quotes. */
    function words(items) {
        const given = [];
        const written = items.map((item) => {
            const text = terraform_scripts_literalOf(item);
            if (text !== undefined)
                return `'${text.replaceAll("'", "'\\''")}'`;
            filled += 1;
            given.push({ kind: 'assign', target: { kind: 'name', name: `__filled_${filled}` }, value: lower(item), line: item.line });
            return `"\${__filled_${filled}}"`;
        });
        const text = written.join(' ');
        const line = items[0]?.line ?? block.line;
        if (/\b(aws|s[345]cmd|spark-submit|hadoop|s3-dist-cp)\b/.test(text))
            statements.push({ kind: 'block', body: [...given, ...(0,shell.lowerScript)(text, () => line, [])] });
    }
    function state(entries) {
        const resource = entries.get('Resource');
        const operation = resource && (0,states/* stateOperation */.p)(terraform_scripts_literalOf(resource) ?? '');
        const parameters = entries.get('Parameters') ?? entries.get('Arguments');
        if (operation === undefined || parameters?.kind !== 'object' || !resource)
            return;
        const args = parameters.entries.flatMap(([key, value]) => {
            const written = key.kind === 'name' ? key.name : terraform_scripts_literalOf(key);
            const name = written === undefined ? undefined : states/* stateParameters */.S[written];
            return name === undefined ? [] : [{ name, value: lower(value) }];
        });
        statements.push({ kind: 'expression', value: { kind: 'call', callee: { kind: 'name', name: operation }, args, line: resource.line } });
    }
    function visit(body, depth) {
        for (const [name, value] of body.attributes) {
            if (scripts.has(name))
                script(value);
            if (wordLists.has(name) && value.kind === 'tuple')
                words(value.items);
            walk(value, 0);
        }
        if (depth < 8)
            for (const inner of body.blocks)
                visit(inner.body, depth + 1);
    }
    visit(block.body, 0);
    return statements;
}
function terraform_scripts_literalOf(source) {
    if (source.kind === 'literal')
        return source.text;
    if (source.kind !== 'template' || source.parts.some((part) => typeof part !== 'string'))
        return undefined;
    return source.parts.join('');
}

// EXTERNAL MODULE: ./lib/detect/front/terraform-templates.js
var terraform_templates = __webpack_require__(78421);
;// CONCATENATED MODULE: ./lib/detect/front/terraform.js
/** Terraform to the common form, as far as it writes, reads or points at objects: blocks become calls, locals become names. */






/**
 * Lowers one file, in HCL or in JSON.
 * @returns its common form; never throws
 */
function lowerTerraform(path, text, files) {
    const { body, faults } = path.endsWith('.json') ? (0,json/* parseTerraformJson */.y)(text) : (0,parse/* parseTerraform */.u)(text);
    const statements = [];
    const known = new Map(body.blocks.filter((block) => block.type === 'locals').flatMap((block) => [...block.body.attributes]));
    if (files)
        given(path, text, files, statements);
    for (const block of body.blocks)
        if (block.type === 'locals')
            locals(block.body, statements);
    for (const block of body.blocks)
        if (block.type === 'resource')
            bucketNames(block, statements);
    if (/\btemplatefile\b|"template_file"/.test(text))
        statements.push(...(0,terraform_templates/* fillings */.T)(path, body, (source) => expression(source, 0)));
    for (const block of body.blocks)
        lowerBlock(block, statements);
    for (const block of body.blocks)
        if (block.type === 'resource' || block.type === 'data')
            statements.push(...scriptsOf(block, (source) => expression(source, 0), (name) => known.get(name)));
    return { path, language: 'hcl', body: statements, problems: faults.slice(0, 20).map(({ line, reason }) => ({ line, reason })) };
}
/** What the calls of the folder, as a module, give its variables, and what the modules it calls give back. */
function given(path, text, files, into) {
    if (!/\b(?:var|module)\.[A-Za-z_]/.test(text))
        return;
    const values = moduleValues(files);
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    const assign = (name, options) => {
        const lowered = options.map((option) => expression(option, 0));
        const [only] = lowered;
        if (only)
            into.push({ kind: 'assign', target: { kind: 'name', name }, value: lowered.length === 1 ? only : { kind: 'choice', tests: [], options: lowered }, line: 1 });
    };
    for (const name of new Set([...text.matchAll(/\bvar\.([A-Za-z_][\w-]*)/g)].map((match) => match[1])))
        assign(`var.${name}`, values.variable(folder, name));
    for (const [name, call, output] of new Map([...text.matchAll(/\bmodule\.([A-Za-z_][\w-]*)\.([A-Za-z_][\w-]*)/g)].map((match) => [match[0], match])).values()) {
        const value = values.output(folder, call ?? '', output ?? '');
        if (value)
            assign(name, [value]);
    }
}
function locals(body, into) {
    for (const [name, value] of body.attributes)
        into.push({ kind: 'assign', target: { kind: 'name', name: `local.${name}` }, value: expression(value, 0), line: value.line });
}
/** `aws_s3_bucket.x.id` is the bucket's name. */
function bucketNames(block, into) {
    const [type, name] = block.labels;
    const bucket = block.body.attributes.get('bucket');
    if (type === undefined || name === undefined || !bucket || !/^aws_s3_(bucket|object|bucket_object)$/.test(type))
        return;
    const value = expression(bucket, 0);
    for (const attribute of type === 'aws_s3_bucket' ? ['id', 'bucket'] : ['bucket'])
        into.push({ kind: 'assign', target: { kind: 'name', name: `${type}.${name}.${attribute}` }, value, line: block.line });
    const key = block.body.attributes.get('key');
    if (key)
        for (const attribute of ['key', 'id'])
            into.push({ kind: 'assign', target: { kind: 'name', name: `${type}.${name}.${attribute}` }, value: expression(key, 0), line: block.line });
}
function lowerBlock(block, into) {
    if (block.type === 'terraform') {
        for (const inner of block.body.blocks)
            if (inner.type === 'backend')
                into.push(callOf(`terraform.backend_${inner.labels[0] ?? ''}`, inner.body, inner.line));
        // JSON writes it as an object of objects.
        const backend = block.body.attributes.get('backend');
        if (backend?.kind === 'object')
            for (const [kind, value] of backend.entries)
                if (value.kind === 'object')
                    into.push(callOf(`terraform.backend_${terraform_literalOf(kind) ?? ''}`, { attributes: attributesOf(value), blocks: [] }, value.line));
        return;
    }
    // https://terragrunt.gruntwork.io/docs/features/state-backend/
    if (block.type === 'remote_state')
        into.push(callOf('terraform.remote_state', block.body, block.line));
    if (block.type === 'module') {
        const source = block.body.attributes.get('source');
        if (source)
            into.push(callOf('terraform.module', { attributes: new Map([['source', source]]), blocks: [] }, block.line));
    }
    if (block.type !== 'resource' && block.type !== 'data')
        return;
    const [type] = block.labels;
    if (type === undefined)
        return;
    const call = callOf(`terraform.${block.type === 'data' ? 'data_' : ''}${type}`, block.body, block.line);
    const nested = nestedCalls(block, type);
    const over = block.body.attributes.get('for_each');
    if (!over) {
        into.push(call, ...nested);
        return;
    }
    into.push({
        kind: 'loop',
        bindings: [
            {
                target: { kind: 'parts', parts: [{ key: 0, target: { kind: 'name', name: 'each.key' } }, { key: 1, target: { kind: 'name', name: 'each.value' } }] },
                iterable: { kind: 'call', callee: { kind: 'name', name: 'terraform.for_each' }, args: [{ value: expression(over, 0) }], line: block.line },
            },
        ],
        tests: [],
        body: [call, ...nested],
    });
}
/** The blocks inside a resource, of which there may be several: `terraform.aws_codepipeline/action`. */
function nestedCalls(block, type) {
    const calls = [];
    const visit = (body, depth) => {
        for (const inner of body.blocks) {
            calls.push(callOf(`terraform.${type}/${inner.type}`, inner.body, inner.line));
            if (depth < 6)
                visit(inner.body, depth + 1);
        }
    };
    visit(block.body, 0);
    return calls;
}
function terraform_literalOf(source) {
    if (source.kind === 'literal')
        return source.text;
    if (source.kind === 'name')
        return source.name;
    return source.kind === 'template' && source.parts.every((part) => typeof part === 'string') ? source.parts.join('') : undefined;
}
function attributesOf(source) {
    return new Map(source.entries.flatMap(([key, value]) => (terraform_literalOf(key) === undefined ? [] : [[terraform_literalOf(key), value]])));
}
/** The keys of a state, of which each workspace has its own: https://developer.hashicorp.com/terraform/language/backend/s3 */
function stateBody(name, body) {
    const config = body.attributes.get('config');
    const attributes = config?.kind === 'object' ? attributesOf(config) : body.attributes;
    const key = attributes.get('key');
    const prefix = attributes.get('workspace_key_prefix');
    const hasWorkspace = prefix !== undefined || body.attributes.has('workspace');
    if (!key || !hasWorkspace || !/^terraform\.(backend_s3|remote_state|data_terraform_remote_state)$/.test(name))
        return body;
    const start = prefix ?? { kind: 'literal', text: 'env:', line: key.line, code: 'env:' };
    const own = { kind: 'template', parts: [start, '/', { kind: 'unknown', line: key.line, code: 'terraform.workspace' }, '/', key], textLine: key.line, line: key.line, code: key.code };
    const both = { kind: 'conditional', condition: key, yes: key, no: own, line: key.line, code: key.code };
    if (config?.kind !== 'object')
        return { ...body, attributes: new Map([...body.attributes, ['key', both]]) };
    return { ...body, attributes: new Map([...body.attributes, ['config', { ...config, entries: config.entries.map(([each, value]) => [each, terraform_literalOf(each) === 'key' ? both : value]) }]]) };
}
function callOf(name, given, line) {
    const body = stateBody(name, given);
    const { entries } = dictOf(body, 0);
    const args = entries.flatMap((entry) => (entry.key?.kind === 'text' ? [{ name: entry.key.value, value: entry.value }] : []));
    return { kind: 'expression', value: { kind: 'call', callee: { kind: 'name', name }, args, line } };
}
function dictOf(body, depth) {
    const entries = [];
    for (const [name, value] of body.attributes)
        entries.push({ key: { kind: 'text', value: name }, value: expression(value, depth + 1) });
    if (depth < 8)
        for (const block of body.blocks)
            entries.push({ key: { kind: 'text', value: block.type }, value: dictOf(block.body, depth + 1) });
    return { kind: 'dict', entries };
}
function expression(source, depth) {
    if (depth > detect_form/* maximumNesting */.Lr)
        return detect_form/* unknown */.L5;
    const inner = (each) => expression(each, depth + 1);
    switch (source.kind) {
        case 'literal':
            return { kind: 'text', value: source.text };
        case 'template':
            if (source.parts.every((part) => typeof part === 'string'))
                return { kind: 'text', value: source.parts.join('') };
            return { kind: 'join', parts: source.parts.map((part) => (typeof part === 'string' ? { kind: 'text', value: part } : inner(part))) };
        case 'name':
        case 'attribute':
        case 'index': {
            const name = dotted(source);
            if (name !== undefined)
                return { kind: 'name', name };
            if (source.kind === 'attribute')
                return { kind: 'member', object: inner(source.of), name: source.name };
            return source.kind === 'index' ? { kind: 'index', object: inner(source.of), index: inner(source.index) } : detect_form/* unknown */.L5;
        }
        case 'tuple':
            return { kind: 'list', items: source.items.map(inner) };
        case 'object':
            return { kind: 'dict', entries: source.entries.map(([key, value]) => ({ key: key.kind === 'name' ? { kind: 'text', value: key.name } : inner(key), value: inner(value) })) };
        case 'conditional':
            return { kind: 'choice', tests: [], options: [inner(source.yes), inner(source.no)] };
        case 'for':
            return {
                kind: 'each',
                element: inner(source.result),
                ...(source.resultKey ? { key: inner(source.resultKey) } : {}),
                bindings: [
                    source.key === undefined
                        ? { target: { kind: 'name', name: source.value }, iterable: inner(source.collection) }
                        : { target: { kind: 'parts', parts: [{ key: 0, target: { kind: 'name', name: source.key } }, { key: 1, target: { kind: 'name', name: source.value } }] }, iterable: inner(source.collection), over: 'entries' },
                ],
                tests: [],
            };
        case 'call':
            return call(source.name, source.arguments.map(inner), source.line);
        default:
            return detect_form/* unknown */.L5;
    }
}
/** `local.x`, `aws_s3_bucket.x.id`, `each.value`: one name. */
function dotted(source) {
    if (source.kind === 'name')
        return source.name;
    // `aws_s3_bucket.x[0].id`: a counted resource is like the others.
    if (source.kind === 'index' && source.index.kind === 'literal')
        return dotted(source.of);
    if (source.kind !== 'attribute')
        return undefined;
    const before = dotted(source.of);
    if (before === undefined)
        return undefined;
    // Deeper than the name itself: a member of its value.
    const parts = before.split('.').length;
    if ((before.startsWith('local.') || before.startsWith('each.') || before.startsWith('var.')) && parts >= 2)
        return undefined;
    return parts >= 3 ? undefined : `${before}.${source.name}`;
}
function call(name, args, line) {
    const [first = detect_form/* unknown */.L5, second = detect_form/* unknown */.L5] = args;
    const method = (object, method, rest) => ({ kind: 'call', callee: { kind: 'member', object, name: method }, args: rest.map((value) => ({ value })), line });
    switch (name) {
        case 'format':
            return { kind: 'call', callee: { kind: 'name', name: 'fmt.Sprintf' }, args: args.map((value) => ({ value })), line };
        case 'join':
            return method(first, 'join', [second]);
        case 'toset':
        case 'tolist':
        case 'tostring':
        case 'nonsensitive':
            return first;
        case 'tomap':
        case 'tonumber':
        case 'sensitive':
        case 'abspath':
        case 'pathexpand':
        case 'distinct':
        case 'sort':
        case 'compact':
        case 'flatten':
        case 'reverse':
        case 'one':
            return first;
        case 'keys':
            return { kind: 'call', callee: { kind: 'name', name: 'Object.keys' }, args: [{ value: first }], line };
        case 'values':
            return { kind: 'call', callee: { kind: 'name', name: 'Object.values' }, args: [{ value: first }], line };
        case 'fileset':
            return { kind: 'list', items: [filePattern(second)] };
        case 'element':
            return { kind: 'index', object: first, index: second };
        case 'lookup':
            return args.length > 2 ? { kind: 'choice', tests: [], options: [{ kind: 'index', object: first, index: second }, args[2]] } : { kind: 'index', object: first, index: second };
        case 'split':
            return method(second, 'split', [first]);
        case 'substr':
            return args[2]?.kind === 'text' && second.kind === 'text' && !args[2].value.startsWith('-') ? method(first, '[:]', [second, { kind: 'text', value: String(Number(second.value) + Number(args[2].value)) }]) : detect_form/* unknown */.L5;
        case 'trimspace':
            return method(first, 'strip', []);
        case 'trim':
            return method(first, 'strip', [second]);
        case 'dirname':
            return { kind: 'call', callee: { kind: 'name', name: 'os.path.dirname' }, args: [{ value: first }], line };
        case 'concat':
            return { kind: 'list', items: args.map((value) => ({ kind: 'spread', value })) };
        case 'merge':
            return { kind: 'dict', entries: args.map((value) => ({ value })) };
        case 'lower':
        case 'upper':
            return method(first, name, []);
        case 'replace':
            // Between slashes stands a regular expression.
            if (second.kind === 'text' && /^\/.+\/$/s.test(second.value))
                return { kind: 'call', callee: { kind: 'name', name: 'terraform.replace' }, args: args.map((value) => ({ value })), line };
            return method(first, 'replace', args.slice(1));
        case 'trimsuffix':
            return method(first, 'removesuffix', [second]);
        case 'trimprefix':
            return method(first, 'removeprefix', [second]);
        case 'basename':
            return { kind: 'call', callee: { kind: 'name', name: 'os.path.basename' }, args: [{ value: first }], line };
        case 'coalesce':
        case 'try':
            return { kind: 'choice', tests: [], options: args };
        default:
            return { kind: 'other', parts: args };
    }
}
/** The paths that a pattern of files matches; two stars and a slash are any folders, or none. */
function filePattern(pattern) {
    if (pattern.kind !== 'text')
        return detect_form/* unknown */.L5;
    const pieces = pattern.value.replace(/\{[^}]*\}|\[[^\]]*\]|\?/g, '*').replace(/\*\*\//g, '*').split(/\*+/);
    return { kind: 'join', parts: pieces.flatMap((value, index) => (index === 0 ? [{ kind: 'text', value }] : [detect_form/* unknown */.L5, { kind: 'text', value }])) };
}


/***/ }),

/***/ 96238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17699);
/** Reads JSON into values with lines: strict enough to trust, lenient about comments, trailing commas and template holes. */

/** How deep arrays and objects may nest; policies need about eight levels. */
const deepest = 100;
/** How the reader leaves from any depth; it never leaves this file. */
class Fault extends Error {
}
/**
 * Reads a JSON text.
 * @param text the text; a character of `holes` in it stands for a value that the source computes
 * @param firstLine the line of its first character in its file
 * @param holes values by the private-use character that stands for them
 */
function readJson(text, firstLine = 1, holes = new Map()) {
    let at = 0;
    let line = firstLine;
    function fail(reason) {
        throw new Fault(reason);
    }
    function skipSpace() {
        for (; at < text.length; at++) {
            const c = text.charCodeAt(at);
            if (c === 10)
                line++;
            else if (c === 47 && text[at + 1] === '/')
                at = endOf('\n') - 1;
            else if (c === 47 && text[at + 1] === '*') {
                const end = endOf('*/');
                for (; at < end; at++)
                    if (text.charCodeAt(at) === 10)
                        line++;
                at++;
            }
            else if (c !== 32 && c !== 9 && c !== 13 && c !== 0xfeff)
                return;
        }
    }
    function endOf(token) {
        const end = text.indexOf(token, at);
        return end < 0 ? text.length : end;
    }
    function readString() {
        const parts = [];
        let run = '';
        at++;
        for (;;) {
            if (at >= text.length)
                fail('a string does not end');
            const c = text.charAt(at++);
            if (c === '"')
                break;
            if (c === '\n')
                line++;
            if (c === '\\') {
                const escape = text.charAt(at++);
                if (escape === 'u') {
                    const code = Number.parseInt(text.slice(at, at + 4), 16);
                    if (Number.isNaN(code))
                        fail('a bad escape in a string');
                    run += String.fromCharCode(code);
                    at += 4;
                }
                else {
                    run += { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }[escape] ?? escape;
                }
                continue;
            }
            const hole = holes.get(c);
            if (hole === undefined) {
                run += c;
                continue;
            }
            if (run !== '')
                parts.push(run);
            run = '';
            if (hole.kind === 'text')
                parts.push(...hole.parts);
            else
                parts.push(hole.kind === 'unknown' ? { code: hole.code } : { code: hole.kind });
        }
        if (run !== '' || parts.length === 0)
            parts.push(run);
        return parts;
    }
    function readValue(depth) {
        if (depth > deepest)
            fail('it nests too deep');
        skipSpace();
        const c = text.charAt(at);
        const start = line;
        if (c === '"')
            return { kind: 'text', parts: readString(), line: start };
        if (c === '[') {
            const items = [];
            at++;
            for (;;) {
                skipSpace();
                if (text[at] === ']')
                    break;
                items.push(readValue(depth + 1));
                skipSpace();
                if (text[at] === ',')
                    at++;
                else if (text[at] !== ']')
                    fail('a list lacks a comma or its end');
            }
            at++;
            return { kind: 'list', items, line: start };
        }
        if (c === '{') {
            const entries = new Map();
            at++;
            for (;;) {
                skipSpace();
                if (text[at] === '}')
                    break;
                if (text[at] !== '"')
                    fail('an object lacks a key');
                const name = readString()
                    .map((part) => (typeof part === 'string' ? part : `\${${part.code}}`))
                    .join('');
                skipSpace();
                if (text[at] !== ':')
                    fail('a key lacks its colon');
                at++;
                // Readers differ in which of two they take.
                if (entries.has(name))
                    fail(`an object has the key ${name} twice`);
                entries.set(name, readValue(depth + 1));
                skipSpace();
                if (text[at] === ',')
                    at++;
                else if (text[at] !== '}')
                    fail('an object lacks a comma or its end');
            }
            at++;
            return { kind: 'map', entries, line: start };
        }
        const hole = holes.get(c);
        if (hole !== undefined) {
            at++;
            return hole;
        }
        const word = /[-+.\w]+/y;
        word.lastIndex = at;
        const match = word.exec(text);
        if (match === null)
            fail(c === '' ? 'it ends too early' : 'an unexpected character');
        at += match[0].length;
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(match[0], start);
    }
    try {
        const value = readValue(0);
        skipSpace();
        if (at < text.length)
            fail('there is something behind its end');
        return { value };
    }
    catch (error) {
        if (error instanceof Fault)
            return { fault: { reason: error.message, line } };
        throw error;
    }
}


/***/ }),

/***/ 17699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ eitherOf),
/* harmony export */   CL: () => (/* binding */ holeOf),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   Yb: () => (/* binding */ doubtful),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   f_: () => (/* binding */ entry),
/* harmony export */   iP: () => (/* binding */ anybodys),
/* harmony export */   pn: () => (/* binding */ isTooLong),
/* harmony export */   qL: () => (/* binding */ unknownText),
/* harmony export */   sU: () => (/* binding */ relocate),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   xW: () => (/* binding */ concat)
/* harmony export */ });
/** What a policy's source says, once read: texts that may have unknown parts, lists and maps, each with its line. */
/** Where a policy is that is looked up by its name: with AWS, or in the account. */
const anybodys = 'arn:aws:iam::aws-or-account:policy';
/** Makes a text without unknown parts. */
function literal(text, line) {
    return { kind: 'text', parts: [text], line };
}
/** Makes a text that is one unknown part. */
function unknownText(hole, line) {
    return { kind: 'text', parts: [hole], line };
}
function unknown(code, line) {
    return { kind: 'unknown', code, line };
}
/** Puts texts after each other; lists and maps have no text and become unknown parts. */
function concat(values, line) {
    const parts = [];
    for (const value of values) {
        if (value.kind === 'text' && value.doubt === undefined)
            parts.push(...value.parts);
        else
            parts.push(holeOf(value));
    }
    const joined = joinLiterals(parts);
    return isTooLong(joined) ? unknownText({ code: 'too long a text' }, line) : { kind: 'text', parts: joined, line };
}
/** The unknown part that a value without text becomes inside a text. */
function holeOf(value) {
    if (value.kind === 'unknown')
        return value.foreign === true ? { code: value.code, foreign: true } : { code: value.code };
    return { code: value.kind === 'text' ? `${sourceOf(value)}, ${value.doubt ?? 'a text'}` : value.kind };
}
/** Parts cut into characters and holes, so that texts can be compared from both ends. */
function unitsOf(parts) {
    return parts.flatMap((part) => (typeof part === 'string' ? [...part] : [part]));
}
function sameUnit(a, b) {
    if (a === undefined || b === undefined)
        return false;
    return typeof a === 'string' || typeof b === 'string' ? a === b : a.code === b.code;
}
/**
 * One of two texts, it is not told which: what they share, around an unknown part that stands for the rest.
 * @param code what decides: `If Production`
 * @returns undefined when the difference spans a bucket and a key, so that nothing certain would be left of either
 */
function eitherOf(a, b, code) {
    if (isTooLong(a) || isTooLong(b))
        return undefined;
    const [left, right] = [unitsOf(a), unitsOf(b)];
    let start = 0;
    while (start < left.length && sameUnit(left[start], right[start]))
        start++;
    let end = 0;
    while (end < Math.min(left.length, right.length) - start && sameUnit(left.at(-1 - end), right.at(-1 - end)))
        end++;
    const middles = [left, right].map((units) => units.slice(start, units.length - end));
    // Behind a slash there are only keys.
    const inKeys = left.slice(0, start).includes('/');
    if (!inKeys && middles.some((units) => units.includes('/') || units.includes(':')))
        return undefined;
    const buckets = middles.every((units) => units.length === 1 && typeof units[0] === 'object' && units[0].bucket === true);
    return joinLiterals([...left.slice(0, start), buckets ? { code, bucket: true } : { code }, ...left.slice(left.length - end)]);
}
/** A bucket and a key together have fewer than 1,100 characters; texts of whole policies have more, in one part. */
function isTooLong(parts) {
    if (parts.length > 200)
        return true;
    let total = 0;
    for (const part of parts)
        total += typeof part === 'string' ? part.length : part.code.length;
    return total > 200_000;
}
function joinLiterals(parts) {
    const result = [];
    for (const part of parts) {
        const last = result.at(-1);
        if (typeof part === 'string' && typeof last === 'string')
            result[result.length - 1] = last + part;
        else if (part !== '')
            result.push(part);
    }
    return result;
}
/** A value that may not be there: its texts are no longer sure. */
function doubtful(value, why) {
    if (value.kind === 'list')
        return { ...value, items: value.items.map((item) => doubtful(item, why)), open: value.open ?? why };
    return value.kind === 'unknown' ? unknown(why, value.line) : { ...value, doubt: value.doubt ?? why };
}
/** The text of a value all of which is known and sure to be there; undefined otherwise. */
function textOf(value) {
    if (value?.kind !== 'text' || value.doubt !== undefined)
        return undefined;
    if (value.parts.length === 0)
        return '';
    const [first] = value.parts;
    return value.parts.length === 1 && typeof first === 'string' ? first : undefined;
}
/** The text of a value with its unknown parts written as `${code}`. */
function sourceOf(value) {
    if (value.kind === 'unknown')
        return `\${${value.code}}`;
    if (value.kind !== 'text')
        return value.kind;
    return value.parts.map((part) => (typeof part === 'string' ? part : `\${${part.code}}`)).join('');
}
/** A list's items, or the one value that stands for a list of one; IAM takes both. */
function itemsOf(value) {
    if (value === undefined)
        return [];
    if (value.kind !== 'list')
        return [value];
    const items = [];
    for (const item of value.items) {
        // Lists inside lists come from concatenations that the source writes with nested expressions.
        if (item.kind === 'list')
            items.push(...itemsOf(item));
        else
            items.push(item);
    }
    return items;
}
/** A map's entry by name; undefined for other values. */
function entry(value, name) {
    return value?.kind === 'map' ? value.entries.get(name) : undefined;
}
/** A value that another file gives, as if it stood on the line that refers to it. */
function relocate(value, line, depth = 0) {
    if (depth > 60)
        return unknown('too deep a value', line);
    if (value.kind === 'list')
        return { ...value, line, items: value.items.map((item) => relocate(item, line, depth + 1)) };
    if (value.kind !== 'map')
        return { ...value, line };
    return { ...value, line, entries: new Map([...value.entries].map(([name, each]) => [name, relocate(each, line, depth + 1)])) };
}


/***/ })

};
