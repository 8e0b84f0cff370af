export const id = 8283;
export const ids = [8283];
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

/***/ 98283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lowerSteps: () => (/* binding */ lowerSteps)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/detect/form.js
var detect_form = __webpack_require__(88473);
// EXTERNAL MODULE: ./lib/detect/rules/cloudformation.js
var cloudformation = __webpack_require__(91671);
// EXTERNAL MODULE: ./lib/detect/front/shell.js + 4 modules
var shell = __webpack_require__(67425);
// EXTERNAL MODULE: ./lib/detect/front/states.js
var states = __webpack_require__(44045);
// EXTERNAL MODULE: ./lib/detect/rules/pipelines.js
var pipelines = __webpack_require__(97332);
;// CONCATENATED MODULE: ./lib/detect/front/declared-steps.js
/** Steps that name what they read or write instead of a command: actions, pipes, tasks, plugins, modules, artifacts. */


/**
 * The steps that a map declares.
 * @param around the names of the maps around it, the innermost last
 * @param resources what a pipeline of Concourse gets and puts, by name
 */
function declaredSteps(map, around, resources) {
    const steps = [];
    const text = (name) => {
        const node = map.get(name, true);
        return (0,dist.isScalar)(node) && typeof node.value === 'string' ? node.value : undefined;
    };
    const node = (name) => map.get(name, true);
    // https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses
    const uses = text('uses');
    if (uses !== undefined) {
        const image = /^docker:\/\/(?:\S*\/)?aws-cli\b/.test(uses);
        const inputs = inputsOf(map.get('with', true), map.get('env', true));
        steps.push(image ? { at: node('uses'), inputs, command: `aws ${inputs.get('args') ?? ''}` } : named(uses.split('@')[0] ?? '', node('uses'), inputs));
    }
    const pipe = text('pipe');
    if (pipe !== undefined)
        steps.push(named(pipe.split(':')[0] ?? '', node('pipe'), inputsOf(map.get('variables', true))));
    const task = text('task');
    if (task !== undefined)
        steps.push(named(task.split('@')[0] ?? '', node('task'), inputsOf(map.get('inputs', true))));
    const image = text('image');
    if (image !== undefined && (0,dist.isMap)(map.get('settings', true)))
        steps.push(named(image.split(':')[0] ?? '', node('image'), inputsOf(map.get('settings', true))));
    const command = text('command');
    if (image !== undefined && /(^|\/)aws-cli(:|$)/.test(image) && command !== undefined && /^\s*s3/.test(command))
        steps.push({ at: node('command'), inputs: new Map(), command: `aws ${command}` });
    for (const direction of ['get', 'put']) {
        const name = text(direction);
        const source = name === undefined ? undefined : resources.get(text('resource') ?? name);
        if (source)
            steps.push({ at: node(direction), call: direction === 'get' ? 'artifact.inputs' : 'artifact.outputs', inputs: concourseInputs(source) });
    }
    const provider = text('provider');
    if (provider !== undefined && around.includes('deploy'))
        steps.push(named(`travis ${provider}`, node('provider'), inputsOf(map)));
    for (const pair of map.items) {
        const name = (0,dist.isScalar)(pair.key) ? String(pair.key.value) : '';
        const value = pair.value;
        if (!value)
            continue;
        const ansible = /^(?:(?:amazon|community)\.aws\.)?(aws_s3|s3_object|s3|s3_sync)$/.exec(name)?.[1];
        if (name === 's3' && (0,dist.isMap)(value) && (around.includes('artifacts') || value.has('key'))) {
            const direction = around.findLast((each) => each === 'inputs' || each === 'outputs');
            if (direction !== undefined)
                steps.push({ at: value, call: `artifact.${direction}`, inputs: inputsOf(value) });
        }
        else if (ansible !== undefined) {
            const inputs = (0,dist.isScalar)(value) && typeof value.value === 'string' ? wordsOf(value.value) : inputsOf(value);
            const mode = ansible === 's3_sync' ? 'sync' : inputs.get('mode');
            if (mode !== undefined && inputs.has('bucket'))
                steps.push({ at: value, call: `ansible s3.${mode}`, inputs });
        }
        // https://circleci.com/developer/orbs/orb/circleci/aws-s3
        const orb = /^[\w-]+\/(copy|sync)$/.exec(name)?.[1];
        if (orb !== undefined && (0,dist.isMap)(value) && value.has('from') && value.has('to')) {
            const inputs = inputsOf(value);
            steps.push({ at: value, inputs, command: `aws s3 ${orb === 'copy' ? 'cp' : 'sync'} ${inputs.get('from')} ${inputs.get('to')} ${inputs.get('arguments') ?? ''}` });
        }
    }
    return steps;
}
/** The objects that a pipeline of Concourse gets and puts: https://github.com/concourse/s3-resource */
function resourcesOf(root) {
    const resources = new Map();
    const list = (0,dist.isMap)(root) ? root.get('resources', true) : undefined;
    if (!(0,dist.isSeq)(list))
        return resources;
    for (const each of list.items) {
        if (!(0,dist.isMap)(each) || !/^s3(-|$)/.test(String(each.get('type') ?? '')))
            continue;
        const source = each.get('source', true);
        if ((0,dist.isMap)(source))
            resources.set(String(each.get('name') ?? ''), source);
    }
    return resources;
}
/** `versioned_file: a/b`, `regexp: a/b-(.*).tgz`. */
function concourseInputs(source) {
    const inputs = new Map(inputsOf(source));
    const pattern = inputs.get('regexp')?.replace(/^\^|\$$/g, '').replace(/\(\([^()]*\)\)/g, '*').replace(/\((?:\?P?<\w+>)?[^()]*\)[*+?]?|\[[^\]]*\][*+?]?|\\[dwsDWS][*+?]?|\.[*+]\??/g, '*').replace(/\\(.)/g, '$1');
    const key = inputs.get('versioned_file') ?? pattern;
    if (key !== undefined)
        inputs.set('key', key);
    return inputs;
}
function named(name, at, inputs) {
    const known = name.toLowerCase();
    const command = Object.hasOwn(pipelines/* commandSteps */.H, known) ? pipelines/* commandSteps */.H[known] : undefined;
    if (!command)
        return { at, inputs, call: `step ${known}.run` };
    return { at, inputs, command: command.words.replace(/\{(\w+)\}/g, (_, input) => inputs.get(input) ?? '') };
}
/** What a step is given, by name: the texts alone. */
function inputsOf(...maps) {
    const inputs = new Map();
    for (const map of maps) {
        if (!(0,dist.isMap)(map))
            continue;
        for (const { key, value } of map.items) {
            const name = (0,dist.isScalar)(key) ? String(key.value) : '';
            if ((0,dist.isScalar)(value) && value.value !== null)
                inputs.set(name, String(value.value));
            else if ((0,dist.isSeq)(value) && value.items.every((item) => (0,dist.isScalar)(item)))
                inputs.set(name, value.items.map((item) => String(item.value)).join(' '));
        }
    }
    return inputs;
}
/** `bucket=a object=b mode=get` */
function wordsOf(text) {
    return new Map([...text.matchAll(/\b(\w{1,100})=(?:"([^"]*)"|'([^']*)'|((?:\{\{.{0,400}?\}\}|\S)+))/g)].map((match) => [match[1], match[2] ?? match[3] ?? match[4] ?? '']));
}

// EXTERNAL MODULE: ./lib/detect/front/step-environment.js
var step_environment = __webpack_require__(76133);
// EXTERNAL MODULE: ./lib/detect/front/script-runs.js
var script_runs = __webpack_require__(7519);
// EXTERNAL MODULE: ./lib/detect/front/step-files.js
var step_files = __webpack_require__(97975);
// EXTERNAL MODULE: ./lib/detect/front/step-outputs.js
var step_outputs = __webpack_require__(36062);
;// CONCATENATED MODULE: ./lib/detect/front/workflow-inputs.js
/** Actions and workflows of the repo that others use, `uses: ./.github/actions/upload`: who uses one, and with which inputs. */



const known = new WeakMap();
/** The files that use each action and workflow, by its path. */
function usersOf(files) {
    const before = known.get(files);
    if (before)
        return before;
    const users = new Map();
    for (const [path, file] of files) {
        if (!/(?:^|\/)\.github\/.*\.ya?ml$/.test(path))
            continue;
        for (const used of new Set([...file.text.matchAll(/\buses:\s*["']?\.\/([^\s"'#]{1,300})/g)].map((match) => usedPath(match[1]))))
            users.set(used, [...(users.get(used) ?? []), path]);
    }
    known.set(files, users);
    return users;
}
function usedPath(written) {
    return written.replace(/\/+$/, '');
}
/** What `uses: ./…` names. */
function usedBy(map) {
    const uses = map.get('uses', true);
    const path = (0,dist.isScalar)(uses) ? /^\.\/(.+)$/.exec(String(uses.value))?.[1] : undefined;
    return path === undefined ? undefined : usedPath(path);
}
/**
 * The statements of an action or a workflow, done with what each of those gives that use it.
 * @param root its document
 */
function usedWorkflow(path, text, root, body, files) {
    const names = new Set([...text.matchAll(/\$\{\{\s*inputs\.([\w-]+)\s*\}\}/g)].map((match) => match[1]));
    // Whoever starts it by hand gives what he likes: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_dispatch
    if (!files || names.size === 0 || !(0,dist.isMap)(root) || /\bworkflow_dispatch\b/.test(text))
        return body;
    const used = /\/action\.ya?ml$/.test(path) ? path.replace(/\/action\.ya?ml$/, '') : path;
    const users = usersOf(files).get(used) ?? [];
    if (users.length === 0 || users.length > 40)
        return body;
    const declared = (root.get('inputs', true) ?? root.getIn(['on', 'workflow_call', 'inputs'], true));
    const otherwise = (name) => {
        const value = (0,dist.isMap)(declared) ? declared.getIn([name, 'default'], true) : undefined;
        return (0,dist.isScalar)(value) && value.value !== null && !String(value.value).includes('${{') ? { kind: 'text', value: String(value.value) } : { kind: 'other', parts: [] };
    };
    const imports = users.map((module, index) => ({ kind: 'import', import: { module, names: [{ name: (0,script_runs/* runsName */.wh)(used), as: `__uses${index}` }], line: 1 } }));
    const values = [...names].map((name) => ({
        kind: 'assign',
        target: { kind: 'name', name: (0,step_environment/* inputVariable */.LO)(name) },
        value: { kind: 'call', callee: { kind: 'member', object: { kind: 'name', name: '__use' }, name: 'get' }, args: [{ value: { kind: 'text', value: name } }, { value: otherwise(name) }], line: 1 },
        line: 1,
    }));
    const all = { kind: 'list', items: users.map((_, index) => ({ kind: 'spread', value: { kind: 'name', name: `__uses${index}` } })) };
    return [...imports, { kind: 'loop', bindings: [{ target: { kind: 'name', name: '__use' }, iterable: all }], tests: [], body: [...values, ...body] }];
}

;// CONCATENATED MODULE: ./lib/detect/front/steps.js
/** Shell that stands in YAML or JSON: workflow steps, buildspecs, pipelines, package scripts; and templates that point at objects. */











/** Keys whose texts are shell: GitHub, GitLab, CodeBuild, CircleCI, Bitbucket, Azure, documents of SSM, cloud-init. */
const scriptKeys = new Set([
    'run', 'script', 'before_script', 'after_script', 'commands', 'command', 'bash', 'install', 'before_install', 'deploy', 'runCommand', 'runcmd', 'bootcmd',
    // Travis, CodeBuild, Azure, Task, Ansible
    'after_success', 'after_failure', 'before_deploy', 'after_deploy', 'finally', 'pwsh', 'powershell', 'inlineScript', 'cmds', 'cmd', 'shell', 'ansible.builtin.shell', 'ansible.builtin.command', 'entrypoint', 'source',
]);
/** Keys whose lists are the words of one command; of others, each is a command where the first has more than one word. */
const wordKeys = new Set(['command', 'args', '[]', 'entrypoint', 'argv', 'Command', 'Args', 'EntryPoint', 'entryPoint']);
/** Keys whose texts are the script a machine runs when it starts. */
const bootKeys = new Set(['Fn::Base64', 'UserData', 'userData', 'user_data']);
/** Keys of CloudFormation, SAM and Glue that name one object: the place of its bucket and key. */
const pointers = {
    S3Bucket: { bucket: 'S3Bucket', key: 'S3Key' },
};
const uriKeys = new Set(['CodeUri', 'TemplateURL', 'ScriptLocation', 'DefinitionUri', 'ContentUri', 'mainApplicationFile']);
/**
 * Lowers a YAML or JSON file as far as it runs commands or names objects.
 * @returns its common form; never throws
 */
function lowerSteps(path, written, files) {
    // Lines of a template of Helm or Jinja that only say what is put in where.
    const text = written.replace(/^[ \t]*\{[{%][^\n]*[}%]\}[ \t]*$/gm, '');
    const name = path.slice(path.lastIndexOf('/') + 1);
    const isPackage = name === 'package.json';
    if (!(0,step_files/* mayHoldSteps */.M)(path, text))
        return { path, language: 'shell', body: [], problems: [] };
    const statements = [];
    let lines = new dist.LineCounter();
    // Where the text that is read starts in the file: one may stand in another.
    let above = 0;
    const isTemplate = /AWS::|AWSTemplateFormatVersion|"?States"?\s*:/.test(text);
    let documents;
    try {
        documents = (0,dist.parseAllDocuments)(text, { lineCounter: lines, logLevel: 'silent', prettyErrors: false, strict: false, uniqueKeys: false, merge: false, customTags: intrinsics });
    }
    catch {
        return { path, language: 'shell', body: [], problems: [{ line: 1, reason: 'it is no YAML' }] };
    }
    const lineOf = (offset) => above + Math.max(1, lines.linePos(offset).line);
    let whole = text;
    let names = new Set();
    const outputs = new step_outputs/* StepOutputs */.bC(text);
    let resources = new Map();
    let current;
    // What a step writes there, those after it are given.
    const isChanged = (name) => text.includes('GITHUB_ENV') && new RegExp(`\\b${name}=`).test(text);
    function script(node, environment, isSubstituted = false) {
        const read = readScript(node, isSubstituted);
        const isWriting = read !== undefined && outputs.mayWrite(read.text);
        if (!read || (!isWriting && !step_files/* scriptMarkers */.X.test(read.text)))
            return;
        const body = (0,shell.lowerScript)(read.text, read.lineOf, [], undefined, isWriting ? outputs.files : undefined);
        const block = { kind: 'block', body: [...(0,step_environment/* givenTo */.To)(read.text, environment, names, read.first), ...body] };
        // A step that may not run leaves what others gave.
        statements.push(isWriting && outputs.isConditional ? { kind: 'branch', tests: [], bodies: [[block]], exhaustive: false } : block);
        if (!isWriting)
            return;
        outputs.note(body, environment);
        names = new Set([...names, ...outputs.names]);
    }
    /** Commands that one shell runs behind each other. */
    function scripts(nodes, environment) {
        const read = nodes.flatMap((node) => readScript(node, false) ?? []);
        if (!read.some((each) => step_files/* scriptMarkers */.X.test(each.text)))
            return;
        const starts = [];
        let together = '';
        for (const { text: one } of read) {
            starts.push(together.length);
            together += `${one}\n`;
        }
        const lineOf = (offset) => {
            const at = starts.findLastIndex((start) => start <= offset);
            return read[at]?.lineOf(offset - (starts[at] ?? 0)) ?? 1;
        };
        statements.push({ kind: 'block', body: [...(0,step_environment/* givenTo */.To)(together, environment, names, read[0]?.first ?? 1), ...(0,shell.lowerScript)(together, lineOf, [])] });
    }
    /** A text that a shell is given, and where its places stand in the file. */
    function readScript(node, isSubstituted) {
        const { source, range } = node;
        const value = typeof node.value === 'string' ? node.value : source;
        if (value === undefined || !range)
            return undefined;
        // A block's text starts on the line after its mark.
        const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
        const first = lineOf(range[0]) + (isBlock ? 1 : 0);
        const plain = filledIn(value, node.tag === '!Sub' || isSubstituted);
        const lineAt = node.type === 'BLOCK_LITERAL' ? (0,detect_form/* createLineFinder */.NJ)(plain) : foldedLines(plain, whole.slice(range[0], range[1]), isBlock);
        return { text: plain, first, lineOf: (offset) => first + lineAt(offset) - 1 };
    }
    /** `${{ … }}` is filled in before the shell sees it, whatever the quotes around it; PowerShell's `$env:NAME` is a variable. */
    function filledIn(value, isSubstituted) {
        const plain = value
            .replace(/<<\s*[a-z][\w.-]*\s*>>|(?<!\$)\(\([a-z_][\w.:-]*\)\)/gi, '${__EXPRESSION__}')
            // Compose and Buildkite leave a dollar to the shell that way.
            .replace(/\$\$(?=[A-Za-z{])/g, '$')
            .replace(/\$\(([A-Za-z_][\w.]*)\)/g, (whole, name) => (names.has(name) ? `\${${name}}` : name.includes('.') ? '${__EXPRESSION__}' : whole))
            .replace(/\$?\{\{[\s\S]{0,400}?\}\}/g, (expression, at) => {
            const before = value.slice(value.lastIndexOf('\n', at) + 1, at).replace(/"(?:[^"\\]|\\.)*"/g, '').replace(/"[^"]*$/, '');
            if ((before.match(/'/g) ?? []).length % 2 === 1)
                return '{}';
            const name = (0,step_environment/* environmentName */.VE)(expression);
            return name !== undefined && names.has(name) ? `\${${name}}` : hiddenName(expression);
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
    function visit(given, key, depth, environment, around) {
        const node = resolved(given);
        if (!node || depth > detect_form/* maximumNesting */.Lr / 4)
            return;
        if ((0,dist.isScalar)(node)) {
            // A script that is written down, to be run by whoever is given it.
            const isWritten = node.type === 'BLOCK_LITERAL' && /^#!\s*\/\S*(?:\/|\s)(?:ba|da|z)?sh\b/.test(String(node.value));
            if ((scriptKeys.has(key) || isWritten) && typeof node.value === 'string')
                script(node, environment);
            return;
        }
        if ((0,dist.isSeq)(node)) {
            const items = node.items.map((item) => resolved(item));
            const isCommand = wordKeys.has(key) && items.every((item) => (0,dist.isScalar)(item)) && !/\s/.test(String(items[0]?.value ?? ''));
            if (isCommand && items.length > 1) {
                commandList(items, environment);
                return;
            }
            // cloud-init takes a command as a text or as a list of its words.
            const below = key === 'runcmd' || key === 'bootcmd' ? '[]' : key;
            const isScript = scriptKeys.has(key) || key === '[]' || items.some((item) => (0,dist.isScalar)(item) && /^\s*aws\s/.test(String(item.value)));
            // What an anchor or a nested list brings is put between.
            const lines = isScript && below === key ? items.flatMap((item) => ((0,dist.isSeq)(item) ? item.items.map((each) => resolved(each)) : [item])) : [];
            if (lines.length > 0 && lines.every((item) => (0,dist.isScalar)(item)))
                scripts(lines, environment);
            else
                for (const item of items)
                    visit(item, (0,dist.isSeq)(item) ? below : key, depth + 1, environment, around);
            return;
        }
        if (!(0,dist.isMap)(node))
            return;
        outputs.enter(node, around);
        const inner = (0,step_environment/* within */.ux)(outputs.within(environment), node, isChanged);
        if (cloudformation/* pointingProperties */.a.has(key) && (isTemplate || key === 's3Sync'))
            statements.push(call(`property ${key}.run`, node.items.map((pair) => ({ name: (0,dist.isScalar)(pair.key) ? String(pair.key.value) : '', value: pair.value ? steps_valueOf(resolved(pair.value)) : detect_form/* unknown */.L5 })), lineOf(node.range?.[0] ?? 0)));
        if (!isPackage)
            for (const step of declaredSteps(node, around, resources))
                declared(step, inner);
        // A container's command, and what it is given more.
        const [command, args] = ['command', 'args'].map((name) => node.get(name, true));
        const tool = node.get('path', true);
        const words = (0,dist.isSeq)(args) ? ((0,dist.isSeq)(command) ? [...command.items, ...args.items] : (0,dist.isScalar)(tool) && !command ? [tool, ...args.items] : []) : [];
        const isWhole = words.length > 0 && words.every((item) => (0,dist.isScalar)(item));
        if (isWhole)
            commandList(words, inner);
        for (const pair of node.items) {
            const name = (0,dist.isScalar)(pair.key) ? String(pair.key.value) : '';
            const value = resolved(pair.value);
            if (isWhole && (name === 'command' || name === 'args'))
                continue;
            const pointer = Object.hasOwn(pointers, name) ? pointers[name] : undefined;
            if (pointer && isGiven(value) && isGiven(node.get(pointer.key, true)) && !node.has('S3ObjectKey'))
                reference(node, pointer, value);
            // A build's or a state machine's description that stands in a template as a text.
            if (/^(BuildSpec|buildspec|DefinitionString|Definition)$/.test(name) && value)
                described(value, inner, depth);
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
                visit(value, name, depth + 1, inner, [...around.slice(-6), name]);
        }
        const used = usedBy(node);
        const inputs = used === undefined ? undefined : node.get('with', true);
        if (used !== undefined)
            statements.push((0,script_runs/* ranScript */.nB)(used, [], (0,dist.isMap)(inputs) ? inputs.items.map(({ key: name, value }) => ({ name: (0,dist.isScalar)(name) ? String(name.value) : '', value: (0,dist.isScalar)(value) && value.value !== null ? (0,step_environment/* valueIn */.xm)(String(value.value), inner) : detect_form/* unknown */.L5 })) : [], lineOf(node.range?.[0] ?? 0), node.range?.[0] ?? 0));
        const handedOn = outputs.leave(node, around, (value) => (0,step_environment/* valueIn */.xm)(value, outputs.within(environment)));
        statements.push(...handedOn);
        if (handedOn.length > 0)
            names = new Set([...names, ...outputs.names]);
    }
    function described(node, environment, depth) {
        const given = (0,dist.isMap)(node) && (0,dist.isScalar)(node.get('Fn::Sub', true)) ? node.get('Fn::Sub', true) : node;
        if (!(0,dist.isScalar)(given) || typeof given.value !== 'string' || !given.range || !/\n|^\s*\{/.test(given.value) || !/s3/.test(given.value))
            return;
        const before = { lines, above, current, whole };
        above = lineOf(given.range[0]) - (given.type === 'BLOCK_LITERAL' ? 0 : 1);
        lines = new dist.LineCounter();
        whole = given.value;
        try {
            for (const document of (0,dist.parseAllDocuments)(given.value, { lineCounter: lines, logLevel: 'silent', prettyErrors: false, strict: false, uniqueKeys: false, merge: false, customTags: intrinsics })) {
                current = document;
                visit(document.contents, '', depth + 1, environment, []);
            }
        }
        catch {
            // It is no description.
        }
        ({ lines, above, current, whole } = before);
    }
    /** What an alias stands for. */
    function resolved(node) {
        return (0,dist.isAlias)(node) ? ((current && node.resolve(current)) ?? null) : (node ?? null);
    }
    function declared({ at, call: called, inputs, command }, environment) {
        const line = lineOf(at.range?.[0] ?? 0);
        if (called !== undefined)
            statements.push(call(called, [...inputs].map(([name, value]) => ({ name, value: (0,step_environment/* valueIn */.xm)(value, environment) })), line));
        if (command === undefined)
            return;
        const plain = filledIn(command, false);
        statements.push({ kind: 'block', body: [...(0,step_environment/* givenTo */.To)(plain, environment, names, line), ...(0,shell.lowerScript)(plain, () => line, [])] });
    }
    /** A state that calls S3 itself. */
    function stateTask(state, resource, at) {
        const operation = (0,states/* stateOperation */.p)(resource);
        const given = (state.get('Parameters', true) ?? state.get('Arguments', true));
        if (operation === undefined || !given || !(0,dist.isMap)(given))
            return;
        const args = given.items.flatMap((pair) => {
            const name = (0,dist.isScalar)(pair.key) ? states/* stateParameters */.S[String(pair.key.value).replace(/\.\$$/, '')] : undefined;
            return name === undefined || !pair.value ? [] : [{ name, value: stateValue(pair.value) }];
        });
        statements.push(call(operation, args, lineOf(at.range?.[0] ?? 0)));
    }
    function commandList(items, environment) {
        const words = items.map((item) => quotedWord(String(item.value))).join(' ');
        const line = lineOf(items[0]?.range?.[0] ?? 0);
        if (/s3/.test(words))
            statements.push({ kind: 'block', body: [...(0,step_environment/* givenTo */.To)(words, environment, names, line), ...(0,shell.lowerScript)(words, () => line, [])] });
    }
    /** A word as it is; what is filled in before, `$(NAME)` and `{{ … }}`, is. */
    function quotedWord(value) {
        const plain = filledIn(value, false);
        return plain === value ? `'${value.replaceAll("'", "'\\''")}'` : /^\S+$/.test(plain) && !/["'`\\]/.test(plain) ? `"${plain}"` : `'${plain.replaceAll("'", "'\\''")}'`;
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
        names = (0,step_environment/* namesGiven */.G)(root);
        current = document;
        resources = resourcesOf(root);
        const asked = [...text.matchAll(/\$\{\{\s*inputs\.([\w-]+)\s*\}\}/g)].map((match) => (0,step_environment/* inputVariable */.LO)(match[1]));
        names = new Set([...names, ...asked]);
        visit(root, '', 0, new Map(asked.map((name) => [name, { kind: 'name', name }])), []);
    }
    const root = documents[0]?.contents;
    return { path, language: 'shell', body: [...usedWorkflow(path, text, root, statements, files), ...(0,script_runs/* ranScripts */._l)(statements)], problems: [] };
}
/** What is filled in from elsewhere, as a variable that nobody sets: its name may tell something. */
function hiddenName(expression) {
    const name = /^\$?\{\{\s*\.?(?:[\w-]+\.)*([A-Za-z_]\w*)\s*\}\}$/.exec(expression)?.[1];
    return name === undefined ? '${__EXPRESSION__}' : `\${__EXPRESSION__${name}}`;
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
/** `a/b`, `States.Format('a/{}', $.x)`; a path or an expression is unknown. */
function stateValue(node) {
    if (!(0,dist.isScalar)(node) || typeof node.value !== 'string')
        return detect_form/* unknown */.L5;
    const format = /^States\.Format\(\s*'([^']*)'/.exec(node.value)?.[1];
    if (format !== undefined)
        return { kind: 'join', parts: format.split('{}').flatMap((piece, index) => (index === 0 ? [{ kind: 'text', value: piece }] : [{ kind: 'other', parts: [] }, { kind: 'text', value: piece }])) };
    if (/^\$|^States\.|^\{%/.test(node.value))
        return { kind: 'other', parts: [] };
    return steps_valueOf(node);
}
/** A text, or an intrinsic that gives one: what describes `S3Key`, as a JSON Schema does, names no object. */
function isGiven(node) {
    if ((0,dist.isSeq)(node))
        return /^!(Sub|Join|If|Select|FindInMap)$/.test(node.tag ?? '');
    if ((0,dist.isScalar)(node))
        return typeof node.value === 'string';
    const [only, ...others] = (0,dist.isMap)(node) ? node.items : [];
    return only !== undefined && others.length === 0 && /^(Ref|Fn::)/.test((0,dist.isScalar)(only.key) ? String(only.key.value) : '');
}
function call(name, args, line) {
    return { kind: 'expression', value: { kind: 'call', callee: { kind: 'name', name }, args, line } };
}
/** A scalar as text, `!Sub "a/${X}"` with holes, what is joined or chosen, maps and lists of such; anything else unknown. */
function steps_valueOf(node, depth = 0) {
    if (depth > 12)
        return detect_form/* unknown */.L5;
    if ((0,dist.isScalar)(node)) {
        if (typeof node.value !== 'string' || node.tag === '!Ref' || node.tag === '!GetAtt' || node.tag === '!ImportValue')
            return detect_form/* unknown */.L5;
        const written = asUri(node.value);
        return node.tag === '!Sub' || written.includes('${') ? substituted(written) : { kind: 'text', value: written };
    }
    if ((0,dist.isSeq)(node)) {
        const intrinsic = /^!(Sub|Join|If)$/.exec(node.tag ?? '')?.[1];
        if (intrinsic !== undefined)
            return intrinsicOf(intrinsic, node, depth);
        return { kind: 'list', items: node.items.map((item) => steps_valueOf(item, depth + 1)) };
    }
    if (!(0,dist.isMap)(node))
        return detect_form/* unknown */.L5;
    const [only, ...others] = node.items;
    const name = only && (0,dist.isScalar)(only.key) ? String(only.key.value) : '';
    if (only && others.length === 0 && /^(Ref|Fn::)/.test(name))
        return intrinsicOf(name.slice(4), only.value, depth);
    return { kind: 'dict', entries: node.items.map((pair) => ({ key: { kind: 'text', value: (0,dist.isScalar)(pair.key) ? String(pair.key.value) : '' }, value: pair.value ? steps_valueOf(pair.value, depth + 1) : detect_form/* unknown */.L5 })) };
}
/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html */
function intrinsicOf(name, given, depth) {
    if (name === 'Sub' && (0,dist.isScalar)(given) && typeof given.value === 'string')
        return substituted(asUri(given.value));
    if (!(0,dist.isSeq)(given))
        return detect_form/* unknown */.L5;
    const [first, second, third] = given.items;
    if (name === 'Sub' && (0,dist.isScalar)(first) && typeof first.value === 'string')
        return substituted(asUri(first.value));
    if (name === 'If' && second && third)
        return { kind: 'choice', tests: [], options: [steps_valueOf(second, depth + 1), steps_valueOf(third, depth + 1)] };
    if (name !== 'Join' || !(0,dist.isScalar)(first) || !(0,dist.isSeq)(second))
        return detect_form/* unknown */.L5;
    return { kind: 'join', parts: second.items.flatMap((item, index) => [...(index === 0 ? [] : [{ kind: 'text', value: String(first.value) }]), steps_valueOf(item, depth + 1)]) };
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
    const parts = text.split(/\$\{[^}]{0,400}\}/).flatMap((piece, index) => (index === 0 ? [{ kind: 'text', value: piece }] : [{ kind: 'other', parts: [] }, { kind: 'text', value: piece }]));
    return { kind: 'join', parts };
}
/** The short intrinsics of CloudFormation: kept as what they stand on. */
const intrinsics = ['!Sub', '!Ref', '!GetAtt', '!ImportValue', '!Base64'].map((tag) => ({ tag, resolve: (value) => value }));


/***/ })

};
