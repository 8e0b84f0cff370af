export const id = 9952;
export const ids = [9952];
export const modules = {

/***/ 9952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lowerSteps: () => (/* binding */ lowerSteps)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8473);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4150);
/** Shell that stands in YAML or JSON: workflow steps, buildspecs, pipelines, package scripts; and templates that point at objects. */



/** Keys whose texts are shell: GitHub, GitLab, CodeBuild, CircleCI, Bitbucket, Azure. */
const scriptKeys = new Set(['run', 'script', 'before_script', 'after_script', 'commands', 'command', 'bash', 'install', 'before_install', 'deploy']);
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
    if (!/aws[\s\S]{0,80}?\bs3|s3:\/\/|s3api|s5cmd|s3cmd|S3Key|CodeUri|TemplateURL|ScriptLocation|--s3-/.test(text))
        return { path, language: 'shell', body: [], problems: [] };
    const statements = [];
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.LineCounter();
    let documents;
    try {
        documents = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseAllDocuments)(text, { lineCounter: lines, logLevel: 'silent', strict: false, uniqueKeys: false, merge: false, customTags: intrinsics });
    }
    catch {
        return { path, language: 'shell', body: [], problems: [{ line: 1, reason: 'it is no YAML' }] };
    }
    const lineOf = (offset) => Math.max(1, lines.linePos(offset).line);
    function script(node) {
        const { source, range } = node;
        const value = typeof node.value === 'string' ? node.value : source;
        if (value === undefined || !range || !/s3|sam /.test(value))
            return;
        // A block's text starts on the line after its mark.
        const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
        const first = lineOf(range[0]) + (isBlock ? 1 : 0);
        // `${{ … }}` is filled in before the shell sees it.
        const plain = value.replace(/\$\{\{[\s\S]*?\}\}/g, '${__EXPRESSION__}');
        const lineAt = (0,_form_js__WEBPACK_IMPORTED_MODULE_1__/* .createLineFinder */ .NJ)(plain);
        const isFolded = node.type === 'BLOCK_FOLDED';
        statements.push({ kind: 'block', body: (0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.lowerScript)(plain, (offset) => first + (isFolded ? 0 : lineAt(offset) - 1), []) });
    }
    function visit(node, key, depth) {
        if (!node || depth > _form_js__WEBPACK_IMPORTED_MODULE_1__/* .maximumNesting */ .Lr / 4)
            return;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node)) {
            if (scriptKeys.has(key) && typeof node.value === 'string')
                script(node);
            return;
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node)) {
            const isCommand = (key === 'command' || key === 'args') && node.items.every((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(item));
            if (isCommand && node.items.length > 1) {
                commandList(node.items);
                return;
            }
            for (const item of node.items)
                visit(item, key, depth + 1);
            return;
        }
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node))
            return;
        for (const pair of node.items) {
            const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(pair.key) ? String(pair.key.value) : '';
            const value = pair.value;
            const pointer = Object.hasOwn(pointers, name) ? pointers[name] : undefined;
            if (pointer && isGiven(value) && isGiven(node.get(pointer.key, true)))
                reference(node, pointer, value);
            if (name === 'Resource' && (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(value))
                stateTask(node, String(value.value), value);
            if (uriKeys.has(name) && value) {
                const uri = valueOf(value);
                statements.push(call('template.object', [{ name: 'uri', value: uri }], lineOf(value.range?.[0] ?? 0)));
            }
            if (isPackage && key === '' && name === 'scripts' && (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(value)) {
                for (const each of value.items)
                    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(each.value))
                        script(each.value);
            }
            else if (!isPackage)
                visit(value, name, depth + 1);
        }
    }
    /** A state that calls S3 itself: https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html */
    function stateTask(state, resource, at) {
        const operation = /^arn:[^:]*:states:::aws-sdk:s3:([a-zA-Z0-9]+)/.exec(resource)?.[1];
        const given = (state.get('Parameters', true) ?? state.get('Arguments', true));
        if (operation === undefined || !given || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(given))
            return;
        const args = given.items.flatMap((pair) => {
            const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(pair.key) ? stateParameters[String(pair.key.value).replace(/\.\$$/, '')] : undefined;
            return name === undefined || !pair.value ? [] : [{ name, value: stateValue(pair.value) }];
        });
        statements.push(call(`aws s3api.${operation.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `-${letter}`).toLowerCase().replace(/objects-v-?2/, 'objects-v2')}`, args, lineOf(at.range?.[0] ?? 0)));
    }
    function commandList(items) {
        const words = items.map((item) => `'${String(item.value).replaceAll("'", "'\\''")}'`).join(' ');
        const line = lineOf(items[0]?.range?.[0] ?? 0);
        if (/s3/.test(words))
            statements.push({ kind: 'block', body: (0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.lowerScript)(words, () => line, []) });
    }
    function reference(map, pointer, at) {
        const bucket = map.get(pointer.bucket, true);
        const key = map.get(pointer.key, true);
        const args = [];
        if (bucket)
            args.push({ name: 'bucket', value: valueOf(bucket) });
        if (key)
            args.push({ name: 'key', value: valueOf(key) });
        statements.push(call('template.object', args, lineOf(at?.range?.[0] ?? 0)));
    }
    for (const document of documents)
        visit(document.contents, '', 0);
    return { path, language: 'shell', body: statements, problems: [] };
}
/** Parameters of a state, as options of the command of the same name. */
const stateParameters = { Bucket: 'bucket', Key: 'key', Prefix: 'prefix', CopySource: 'copy-source' };
/** `a/b`, `States.Format('a/{}', $.x)`; a path or an expression is unknown. */
function stateValue(node) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node) || typeof node.value !== 'string')
        return { kind: 'other', parts: [] };
    const format = /^States\.Format\(\s*'([^']*)'/.exec(node.value)?.[1];
    if (format !== undefined)
        return { kind: 'join', parts: format.split('{}').flatMap((piece, index) => (index === 0 ? [{ kind: 'text', value: piece }] : [{ kind: 'other', parts: [] }, { kind: 'text', value: piece }])) };
    if (/^\$|^States\.|^\{%/.test(node.value))
        return { kind: 'other', parts: [] };
    return valueOf(node);
}
/** A text, or an intrinsic that gives one: what describes `S3Key`, as a JSON Schema does, names no object. */
function isGiven(node) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node))
        return typeof node.value === 'string';
    const [only, ...others] = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node) ? node.items : [];
    return only !== undefined && others.length === 0 && /^(Ref|Fn::)/.test((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(only.key) ? String(only.key.value) : '');
}
function call(name, args, line) {
    return { kind: 'expression', value: { kind: 'call', callee: { kind: 'name', name }, args, line } };
}
/** A scalar as text, `!Sub "a/${X}"` with holes, anything else unknown. */
function valueOf(node) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node) && typeof node.value === 'string') {
        if (node.tag === '!Ref' || node.tag === '!GetAtt' || node.tag === '!ImportValue')
            return { kind: 'other', parts: [] };
        const written = asUri(node.value);
        return node.tag === '!Sub' || written.includes('${') ? substituted(written) : { kind: 'text', value: written };
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node)) {
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
const intrinsics = ['!Sub', '!Ref', '!GetAtt', '!ImportValue'].map((tag) => ({ tag, resolve: (value) => value }));


/***/ })

};
