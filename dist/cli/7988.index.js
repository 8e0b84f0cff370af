export const id = 7988;
export const ids = [7988];
export const modules = {

/***/ 7988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lowerSteps: () => (/* binding */ lowerSteps)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/detect/form.js
var detect_form = __webpack_require__(8473);
// EXTERNAL MODULE: ./lib/detect/front/shell.js + 2 modules
var shell = __webpack_require__(9848);
;// CONCATENATED MODULE: ./lib/detect/front/step-environment.js
/** What YAML gives the commands that stand in it: `env:` of a workflow, a job or a step, `environment:`, and the variables of a container. */


const variableName = /^[A-Za-z_]\w*$/;
/** Every name that some `env:` of a document gives a value. */
function namesGiven(root) {
    const names = new Set();
    const nodes = [root];
    for (let node = nodes.pop(); nodes.length > 0 || node; node = nodes.pop()) {
        if ((0,dist.isMap)(node)) {
            for (const [name] of variablesOf(node))
                names.add(name);
            for (const { value } of node.items)
                if ((0,dist.isMap)(value) || (0,dist.isSeq)(value))
                    nodes.push(value);
        }
        else if ((0,dist.isSeq)(node))
            for (const item of node.items)
                if ((0,dist.isMap)(item) || (0,dist.isSeq)(item))
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
    for (const [name, value] of own)
        inner.set(name, value === undefined || (!isStep && isChanged(name)) ? detect_form/* unknown */.L5 : valueIn(value, outer));
    return inner;
}
/** What a script is given of what it names: what others are given is unknown to it. */
function givenTo(script, environment, names, line) {
    return [...names].flatMap((name) => (script.includes(name) ? [{ kind: 'assign', target: { kind: 'name', name }, value: environment.get(name) ?? detect_form/* unknown */.L5, line }] : []));
}
function variablesOf(map) {
    return map.items.flatMap(({ key, value }) => {
        const heading = (0,dist.isScalar)(key) ? key.value : undefined;
        if (heading !== 'env' && heading !== 'environment')
            return [];
        if ((0,dist.isMap)(value))
            return value.items.flatMap((each) => entry(each.key, each.value, heading === 'environment'));
        // A container's: `- name: FOLDER`, `value: daily`; compose's: `- FOLDER=daily`.
        if (!(0,dist.isSeq)(value))
            return [];
        return value.items.flatMap((each) => {
            if ((0,dist.isMap)(each))
                return entry(each.get('name', true), each.get('value', true), false);
            const [, name, text] = ((0,dist.isScalar)(each) && /^(\w+)=(.*)$/s.exec(String(each.value))) || [];
            return name === undefined ? [] : [[name, text]];
        });
    });
}
/** @param isUpper whether only names in capitals are variables: a deployment's `environment:` has a name and an address */
function entry(key, value, isUpper) {
    const name = (0,dist.isScalar)(key) ? String(key.value) : '';
    if (!variableName.test(name) || (isUpper && /[a-z]/.test(name)))
        return [];
    return [[name, (0,dist.isScalar)(value) && value.value !== null ? String(value.value) : undefined]];
}
/** A value with what is filled in before a command sees it: `${{ env.OTHER }}` is another variable, the rest is unknown. */
function valueIn(text, outer) {
    const parts = text.split(/(\$\{\{[\s\S]*?\}\}|\$\{[^}]*\}|\$\([^)]*\)|\$\w+)/).map((piece, index) => {
        if (index % 2 === 0)
            return { kind: 'text', value: piece };
        const name = environmentName(piece);
        return (name === undefined ? undefined : outer.get(name)) ?? detect_form/* unknown */.L5;
    });
    const [only] = parts;
    return parts.length === 1 && only ? only : { kind: 'join', parts };
}
/** `NAME` of `${{ env.NAME }}`. */
function environmentName(expression) {
    return /^\$\{\{\s*env\.(\w+)\s*\}\}$/.exec(expression)?.[1];
}

;// CONCATENATED MODULE: ./lib/detect/front/steps.js
/** Shell that stands in YAML or JSON: workflow steps, buildspecs, pipelines, package scripts; and templates that point at objects. */




/** Keys whose texts are shell: GitHub, GitLab, CodeBuild, CircleCI, Bitbucket, Azure, documents of SSM, cloud-init. */
const scriptKeys = new Set(['run', 'script', 'before_script', 'after_script', 'commands', 'command', 'bash', 'install', 'before_install', 'deploy', 'runCommand', 'runcmd', 'bootcmd']);
/** Keys whose texts are the script a machine runs when it starts. */
const bootKeys = new Set(['Fn::Base64', 'UserData', 'userData', 'user_data']);
/** Keys of CloudFormation, SAM and Glue that name one object: the place of its bucket and key. */
const pointers = {
    S3Bucket: { bucket: 'S3Bucket', key: 'S3Key' },
};
const uriKeys = new Set(['CodeUri', 'TemplateURL', 'ScriptLocation', 'DefinitionUri', 'ContentUri']);
/**
 * Lowers a YAML or JSON file as far as it runs commands or names objects.
 * @returns its common form; never throws
 */
function lowerSteps(path, text) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const isPackage = name === 'package.json';
    if (path.endsWith('.json') && !isPackage && !/"(AWSTemplateFormatVersion|Resources|CodeUri|S3Key|States)"/.test(text))
        return { path, language: 'shell', body: [], problems: [] };
    // Reading YAML costs a second for two megabytes: only where a command or a pointer stands.
    if (!/aws[\s\S]{0,80}?\bs3|s3[an]?:\/\/|s3api|s5cmd|s3cmd|S3Key|CodeUri|TemplateURL|ScriptLocation|--s3-/.test(text))
        return { path, language: 'shell', body: [], problems: [] };
    const statements = [];
    const lines = new dist.LineCounter();
    let documents;
    try {
        documents = (0,dist.parseAllDocuments)(text, { lineCounter: lines, logLevel: 'silent', strict: false, uniqueKeys: false, merge: false, customTags: intrinsics });
    }
    catch {
        return { path, language: 'shell', body: [], problems: [{ line: 1, reason: 'it is no YAML' }] };
    }
    const lineOf = (offset) => Math.max(1, lines.linePos(offset).line);
    let names = new Set();
    // What a step writes there, those after it are given.
    const isChanged = (name) => text.includes('GITHUB_ENV') && new RegExp(`\\b${name}=`).test(text);
    function script(node, environment, isSubstituted = false) {
        const { source, range } = node;
        const value = typeof node.value === 'string' ? node.value : source;
        if (value === undefined || !range || !/s3|sam /.test(value))
            return;
        // A block's text starts on the line after its mark.
        const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
        const first = lineOf(range[0]) + (isBlock ? 1 : 0);
        const plain = filledIn(value, node.tag === '!Sub' || isSubstituted);
        const lineAt = node.type === 'BLOCK_LITERAL' ? (0,detect_form/* createLineFinder */.NJ)(plain) : foldedLines(plain, text.slice(range[0], range[1]), isBlock);
        statements.push({ kind: 'block', body: [...givenTo(plain, environment, names, first), ...(0,shell.lowerScript)(plain, (offset) => first + lineAt(offset) - 1, [])] });
    }
    /** `${{ … }}` is filled in before the shell sees it, whatever the quotes around it; PowerShell's `$env:NAME` is a variable. */
    function filledIn(value, isSubstituted) {
        const plain = value
            .replace(/\$\{\{[\s\S]*?\}\}/g, (expression, at) => {
            const before = value.slice(value.lastIndexOf('\n', at) + 1, at).replace(/"(?:[^"\\]|\\.)*"/g, '').replace(/"[^"]*$/, '');
            if ((before.match(/'/g) ?? []).length % 2 === 1)
                return '{}';
            const name = environmentName(expression);
            return name !== undefined && names.has(name) ? `\${${name}}` : '${__EXPRESSION__}';
        })
            .replace(/\$(?:env:(\w+)|\{env:(\w+)\})/gi, (_, name, braced) => `\${${name ?? braced ?? ''}}`);
        // Where `!Sub` fills in `${Name}`, `${!name}` is the shell's.
        return isSubstituted ? plain.replace(/\$\{(!?)([^}\n]*)\}/g, (_, own, name) => (own === '' ? '${__EXPRESSION__}' : `\${${name}}`)) : plain;
    }
    /** A script in the intrinsics that it is put together with: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html */
    function bootScript(node, environment, isSubstituted = false, depth = 0) {
        if (!node || depth > 8)
            return;
        if ((0,dist.isScalar)(node))
            script(node, environment, isSubstituted);
        else if ((0,dist.isMap)(node)) {
            for (const pair of node.items) {
                const name = (0,dist.isScalar)(pair.key) ? String(pair.key.value) : '';
                if (name === 'Fn::Join')
                    joinedScript(pair.value);
                else if (name === 'Fn::Sub' || name === 'Fn::Base64')
                    bootScript(pair.value, environment, name === 'Fn::Sub', depth + 1);
            }
        }
        else if ((0,dist.isSeq)(node) && node.tag === '!Join')
            joinedScript(node);
        else if ((0,dist.isSeq)(node))
            bootScript(node.items[0], environment, isSubstituted || node.tag === '!Sub', depth + 1);
    }
    /** `[separator, [piece, …]]`: pieces that are no texts are filled in elsewhere. */
    function joinedScript(node) {
        const [separator, pieces] = node && (0,dist.isSeq)(node) ? node.items : [];
        if (!separator || !(0,dist.isScalar)(separator) || !pieces || !(0,dist.isSeq)(pieces))
            return;
        let text = '';
        const starts = [];
        for (const piece of pieces.items) {
            if (text !== '')
                text += String(separator.value);
            starts.push({ offset: text.length, line: lineOf(piece.range?.[0] ?? 0) });
            text += (0,dist.isScalar)(piece) && !/^!(Ref|GetAtt|ImportValue)$/.test(piece.tag ?? '') ? filledIn(String(piece.value), piece.tag === '!Sub') : '${__EXPRESSION__}';
        }
        if (/s3/.test(text))
            statements.push({ kind: 'block', body: (0,shell.lowerScript)(text, (offset) => starts.findLast((each) => each.offset <= offset)?.line ?? 1, []) });
    }
    function visit(node, key, depth, environment) {
        if (!node || depth > detect_form/* maximumNesting */.Lr / 4)
            return;
        if ((0,dist.isScalar)(node)) {
            if (scriptKeys.has(key) && typeof node.value === 'string')
                script(node, environment);
            return;
        }
        if ((0,dist.isSeq)(node)) {
            const isCommand = (key === 'command' || key === 'args' || key === '[]') && node.items.every((item) => (0,dist.isScalar)(item));
            if (isCommand && node.items.length > 1) {
                commandList(node.items, environment);
                return;
            }
            // cloud-init takes a command as a text or as a list of its words.
            const below = key === 'runcmd' || key === 'bootcmd' ? '[]' : key;
            for (const item of node.items)
                visit(item, (0,dist.isSeq)(item) ? below : key, depth + 1, environment);
            return;
        }
        if (!(0,dist.isMap)(node))
            return;
        const inner = within(environment, node, isChanged);
        for (const pair of node.items) {
            const name = (0,dist.isScalar)(pair.key) ? String(pair.key.value) : '';
            const value = pair.value;
            const pointer = Object.hasOwn(pointers, name) ? pointers[name] : undefined;
            if (pointer && isGiven(value) && isGiven(node.get(pointer.key, true)))
                reference(node, pointer, value);
            if (name === 'Resource' && (0,dist.isScalar)(value))
                stateTask(node, String(value.value), value);
            if (uriKeys.has(name) && value) {
                const uri = steps_valueOf(value);
                statements.push(call('template.object', [{ name: 'uri', value: uri }], lineOf(value.range?.[0] ?? 0)));
            }
            if (isPackage && key === '' && name === 'scripts' && (0,dist.isMap)(value)) {
                for (const each of value.items)
                    if ((0,dist.isScalar)(each.value))
                        script(each.value, inner);
            }
            else if (bootKeys.has(name) && !isPackage)
                bootScript(value, inner);
            else if (!isPackage)
                visit(value, name, depth + 1, inner);
        }
    }
    /** A state that calls S3 itself: https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html */
    function stateTask(state, resource, at) {
        const operation = /^arn:[^:]*:states:::aws-sdk:s3:([a-zA-Z0-9]+)/.exec(resource)?.[1];
        const given = (state.get('Parameters', true) ?? state.get('Arguments', true));
        if (operation === undefined || !given || !(0,dist.isMap)(given))
            return;
        const args = given.items.flatMap((pair) => {
            const name = (0,dist.isScalar)(pair.key) ? stateParameters[String(pair.key.value).replace(/\.\$$/, '')] : undefined;
            return name === undefined || !pair.value ? [] : [{ name, value: stateValue(pair.value) }];
        });
        statements.push(call(`aws s3api.${operation.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `-${letter}`).toLowerCase().replace(/objects-v-?2/, 'objects-v2')}`, args, lineOf(at.range?.[0] ?? 0)));
    }
    function commandList(items, environment) {
        const words = items.map((item) => `'${String(item.value).replaceAll("'", "'\\''")}'`).join(' ');
        const line = lineOf(items[0]?.range?.[0] ?? 0);
        if (/s3/.test(words))
            statements.push({ kind: 'block', body: [...givenTo(words, environment, names, line), ...(0,shell.lowerScript)(words, () => line, [])] });
    }
    function reference(map, pointer, at) {
        const bucket = map.get(pointer.bucket, true);
        const key = map.get(pointer.key, true);
        const args = [];
        if (bucket)
            args.push({ name: 'bucket', value: steps_valueOf(bucket) });
        if (key)
            args.push({ name: 'key', value: steps_valueOf(key) });
        statements.push(call('template.object', args, lineOf(at?.range?.[0] ?? 0)));
    }
    for (const document of documents) {
        const root = document.contents;
        names = namesGiven(root);
        visit(root, '', 0, new Map());
    }
    return { path, language: 'shell', body: statements, problems: [] };
}
/** Finds the lines of a text whose lines YAML has joined: each of those it was written on is looked for in turn. */
function foldedLines(folded, written, isBlock) {
    const starts = [];
    let from = 0;
    for (const [index, line] of written.split('\n').slice(isBlock ? 1 : 0).entries()) {
        // An expression is another text by now: what is before it tells.
        const piece = (line.split(/\$\{\{|\$env:|\$\{env:/i)[0] ?? '').trim().replace(/^["']|["']$/g, '').slice(0, 60);
        const offset = piece === '' ? -1 : folded.indexOf(piece, from);
        if (offset === -1)
            continue;
        starts.push({ offset, line: index + 1 });
        from = offset + piece.length;
    }
    return (offset) => starts.findLast((each) => each.offset <= offset)?.line ?? 1;
}
/** Parameters of a state, as options of the command of the same name. */
const stateParameters = { Bucket: 'bucket', Key: 'key', Prefix: 'prefix', CopySource: 'copy-source' };
/** `a/b`, `States.Format('a/{}', $.x)`; a path or an expression is unknown. */
function stateValue(node) {
    if (!(0,dist.isScalar)(node) || typeof node.value !== 'string')
        return { kind: 'other', parts: [] };
    const format = /^States\.Format\(\s*'([^']*)'/.exec(node.value)?.[1];
    if (format !== undefined)
        return { kind: 'join', parts: format.split('{}').flatMap((piece, index) => (index === 0 ? [{ kind: 'text', value: piece }] : [{ kind: 'other', parts: [] }, { kind: 'text', value: piece }])) };
    if (/^\$|^States\.|^\{%/.test(node.value))
        return { kind: 'other', parts: [] };
    return steps_valueOf(node);
}
/** A text, or an intrinsic that gives one: what describes `S3Key`, as a JSON Schema does, names no object. */
function isGiven(node) {
    if ((0,dist.isScalar)(node))
        return typeof node.value === 'string';
    const [only, ...others] = (0,dist.isMap)(node) ? node.items : [];
    return only !== undefined && others.length === 0 && /^(Ref|Fn::)/.test((0,dist.isScalar)(only.key) ? String(only.key.value) : '');
}
function call(name, args, line) {
    return { kind: 'expression', value: { kind: 'call', callee: { kind: 'name', name }, args, line } };
}
/** A scalar as text, `!Sub "a/${X}"` with holes, anything else unknown. */
function steps_valueOf(node) {
    if ((0,dist.isScalar)(node) && typeof node.value === 'string') {
        if (node.tag === '!Ref' || node.tag === '!GetAtt' || node.tag === '!ImportValue')
            return { kind: 'other', parts: [] };
        const written = asUri(node.value);
        return node.tag === '!Sub' || written.includes('${') ? substituted(written) : { kind: 'text', value: written };
    }
    if ((0,dist.isMap)(node)) {
        const sub = node.get('Fn::Sub');
        if (typeof sub === 'string')
            return substituted(asUri(sub));
    }
    return { kind: 'other', parts: [] };
}
/** A template's address on S3's own hosts, by path or by host: https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html */
function asUri(address) {
    const path = /^https:\/\/s3[^/]*(?:amazonaws\.com|URLSuffix\})(?:\.cn)?\/(.*)$/s.exec(address)?.[1];
    if (path !== undefined)
        return `s3://${path}`;
    const host = /^https:\/\/([^/]+?)\.s3[^/]*(?:amazonaws\.com|URLSuffix\})(?:\.cn)?\/(.*)$/s.exec(address);
    return host ? `s3://${host[1]}/${host[2]}` : address;
}
function substituted(text) {
    const parts = text.split(/\$\{[^}]*\}/).flatMap((piece, index) => (index === 0 ? [{ kind: 'text', value: piece }] : [{ kind: 'other', parts: [] }, { kind: 'text', value: piece }]));
    return { kind: 'join', parts };
}
/** The short intrinsics of CloudFormation: kept as what they stand on. */
const intrinsics = ['!Sub', '!Ref', '!GetAtt', '!ImportValue', '!Base64'].map((tag) => ({ tag, resolve: (value) => value }));


/***/ })

};
