export const id = 8793;
export const ids = [8793];
export const modules = {

/***/ 85583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ defaultOf),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Ko: () => (/* binding */ failOn),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   dW: () => (/* binding */ atOption),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rZ: () => (/* binding */ failOnOption)
/* harmony export */ });
/**
 * Reads an option that is a text.
 * @returns undefined when it is absent or empty
 */
function text(options, name) {
    const value = options[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** Reads an option that is a switch. */
function flag(options, name) {
    return options[name] === true;
}
/** Reads an option that is a list. */
function list(options, name) {
    const value = options[name];
    return Array.isArray(value) ? value : [];
}
/** An entry for an object, or nothing: optional fields are absent, never undefined. */
function optional(key, value) {
    return value === undefined ? {} : { [key]: value };
}
/** What an option is without being given, in words; undefined where that is nothing. */
function defaultOf({ default: value }) {
    if (value === undefined || value === false)
        return undefined;
    const said = [value].flat().join(',');
    // Before the full stop `.` would be read as the folder above.
    return `Default: ${/\w$/.test(said) ? said : `\`${said}\``}.`;
}
const failures = ['breaking', 'broken', 'stale', 'never'];
/** The option that says which findings make a run fail, the same for every command that has it. */
function failOnOption(byDefault) {
    return {
        type: 'array',
        items: { type: 'string', enum: failures },
        description: 'What makes the run fail with exit code 1: a breaking change that somebody imports, broken imports, stale imports.',
        default: byDefault.split(','),
        placeholder: '<what>',
    };
}
/** What `--fail-on` names, without `never`. */
function failOn(options) {
    return list(options, 'fail-on').filter((each) => each !== 'never');
}
/** The option that replays a verdict, the same for every command that gives one. */
const atOption = { type: 'string', description: 'Judge as of this time (ISO 8601), to replay a verdict.', placeholder: '<time>' };


/***/ }),

/***/ 33413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   Vk: () => (/* binding */ sameJson),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   kP: () => (/* binding */ checkDepth),
/* harmony export */   xH: () => (/* binding */ pointerTo)
/* harmony export */ });
/* unused harmony export MAX_DEPTH */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/** One text for one meaning: JSON with sorted keys, for comparing and for fingerprints. */


/** Deeper data is no contract anybody reads, and recursion over it would end the process. */
const MAX_DEPTH = 256;
/**
 * Writes data as JSON with the keys of every object in code unit order, so that equal data is equal text.
 * @throws BlueError TOO_LARGE when it is nested deeper than `MAX_DEPTH`
 */
function canonicalJson(data, depth = 0) {
    if (data === null || typeof data !== 'object')
        return JSON.stringify(data);
    checkDepth(depth);
    if (Array.isArray(data))
        return `[${data.map((item) => canonicalJson(item, depth + 1)).join(',')}]`;
    const entries = Object.keys(data).sort().flatMap((key) => {
        const value = data[key];
        return value === undefined ? [] : [`${JSON.stringify(key)}:${canonicalJson(value, depth + 1)}`];
    });
    return `{${entries.join(',')}}`;
}
/** Refuses to go on below a level. @throws BlueError TOO_LARGE */
function checkDepth(depth) {
    if (depth > MAX_DEPTH)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BlueError */ .Bi('TOO_LARGE', `Data is nested deeper than ${MAX_DEPTH} levels`, { next: 'Flatten it' });
}
/** Whether two pieces of data are equal as JSON, whatever the order of their keys. */
function sameJson(left, right) {
    if (left === right)
        return true;
    if (left === undefined || right === undefined)
        return false;
    return canonicalJson(left) === canonicalJson(right);
}
/** Whether data is an object, not a list and not null. */
function isObject(data) {
    return typeof data === 'object' && data !== null && !Array.isArray(data);
}
/** A member that the object itself has: `__proto__` and `constructor` of others' data mean nothing here. */
function member(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}
/** One step of a JSON Pointer (RFC 6901). */
function pointerTo(pointer, key) {
    return `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
/**
 * The identity of a change: SHA-256, hex, over rule, pointer, before and after, and over no words, so that an
 * approval survives a better sentence and covers exactly this change on any branch.
 */
function fingerprint(rule, pointer, before, after) {
    const identity = { rule, pointer };
    if (before !== undefined)
        identity['before'] = before;
    if (after !== undefined)
        identity['after'] = after;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonicalJson(identity)).digest('hex');
}


/***/ }),

/***/ 77529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ memberLayout),
/* harmony export */   Zp: () => (/* binding */ layout),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** Where everything is in a realm: the only file that knows its folders. */
/** Paths of a realm, relative to its root, with `/`. Names are checked before they come here. */
const layout = {
    realm: 'realm.yaml',
    readme: 'README.md',
    codeowners: '.github/CODEOWNERS',
    /** Tells editors which schema belongs to which file. */
    editor: '.vscode/settings.json',
    domains: 'domains/',
    contracts: 'contracts/',
    workflows: '.github/workflows/',
    /** The one that `init --github` writes. */
    workflow: '.github/workflows/realm.yml',
    folder: folderOf,
    domain,
    exports: exportsOf,
    imports: importsOf,
    domainOf,
    isDomainFile,
    isContract,
};
/** Paths in a member's repo. */
const memberLayout = {
    config: '.blue/config.yaml',
    exports: '.blue/exports.yaml',
    /** The one that `join --github` writes. */
    workflow: '.github/workflows/realm.yml',
};
/** The folder of a domain, without a slash at its end. */
function folderOf(name) {
    return `domains/${name}`;
}
function domain(name) {
    return `domains/${name}/domain.yaml`;
}
function exportsOf(name) {
    return `domains/${name}/exports.yaml`;
}
function importsOf(name) {
    return `domains/${name}/imports.yaml`;
}
/**
 * Tells whose folder a path is in.
 * @returns the folder's name, unchecked; undefined outside of `domains/` and for a file directly in it
 */
function domainOf(path) {
    const match = /^domains\/([^/]+)\//.exec(path);
    return match?.[1];
}
/** Whether a path is one of the three files a domain is made of. */
function isDomainFile(path) {
    return /^domains\/[^/]+\/(?:domain|exports|imports)\.yaml$/.test(path);
}
/** Whether a path is a shared schema. JSON is YAML, so both endings are read alike. */
function isContract(path) {
    return /^contracts\/(?:[^/]+\/)*[^/]+\.schema\.(?:ya?ml|json)$/.test(path);
}


/***/ }),

/***/ 99194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ membershipsOf)
/* harmony export */ });
/** The realms a repo is a member of, `realm` first. */
function membershipsOf(config) {
    return [...(config.realm ? [config.realm] : []), ...(config.realms ?? [])];
}


/***/ }),

/***/ 36599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ relativePathProblem),
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   KA: () => (/* binding */ isPerson),
/* harmony export */   Vh: () => (/* binding */ NAME_PATTERN),
/* harmony export */   _k: () => (/* binding */ checkRelativePath),
/* harmony export */   pf: () => (/* binding */ quoteShort),
/* harmony export */   rH: () => (/* binding */ nameProblem),
/* harmony export */   xA: () => (/* binding */ PERSON_PATTERN)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/** Names and paths as they are checked before they touch a path, a branch or a commit message. */

/** One source for the files' schemas and for every option that takes a name. */
const NAME_PATTERN = '^[a-z0-9][a-z0-9-]{0,62}$';
const NAME = new RegExp(NAME_PATTERN);
/** Who answers for a domain or a realm: an email, `@login` or `@org/team`. */
const PERSON_PATTERN = '^(?:@[A-Za-z0-9][A-Za-z0-9_.-]*(?:/[A-Za-z0-9_.-]+)?|[^\\s@"<>(),:;]+@[^\\s@"<>(),:;]+)$';
const PERSON = new RegExp(PERSON_PATTERN);
/** Whether a file of a realm takes this for a person or a team. */
function isPerson(text) {
    return PERSON.test(text);
}
/** Reserved by Windows with and without an extension: a realm with such a folder cannot be checked out there.
 * Source: learn.microsoft.com, "Naming Files, Paths, and Namespaces". */
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;
const MAX_PATH = 1024;
// Controls, and the characters that reorder text on a screen (Unicode TR 36): a path is shown to people.
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/**
 * Says why a name is not one, or nothing.
 * @returns half a sentence that follows the quoted name
 */
function nameProblem(name) {
    if (WINDOWS_DEVICE.test(name))
        return 'is the name of a device on Windows';
    if (NAME.test(name))
        return undefined;
    if (name === '')
        return 'is empty';
    if (name.length > 63)
        return 'is longer than 63 characters';
    return 'is not a name: lower-case letters, digits and hyphens, starting with a letter or digit';
}
/**
 * Checks the name of a realm, a domain or a contract.
 * @param location where the name was read, for the error
 * @returns the same name
 * @throws BlueError BAD_NAME, with a name that would do as the next step
 */
function checkName(kind, name, location) {
    const problem = nameProblem(name);
    if (problem === undefined)
        return name;
    const better = name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+/, '').slice(0, 63).replace(/-+$/, '');
    const usable = better !== '' && nameProblem(better) === undefined;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .Bi('BAD_NAME', `${kind} name ${quoteShort(name)} ${problem}`, {
        location,
        next: usable ? `Use '${better}', for example` : 'Choose another name, for example a repository name in kebab-case',
    });
}
/**
 * Says why a text is no path inside a folder, or nothing.
 * @returns half a sentence that follows the quoted path
 */
function relativePathProblem(path) {
    if (path === '')
        return 'is empty';
    if (path.length > MAX_PATH)
        return `is longer than ${MAX_PATH} characters`;
    if (UNPRINTABLE.test(path))
        return 'contains a control character';
    // On Windows a backslash separates folders, so `a\..\..\b` would leave the root there and nowhere else.
    if (path.includes('\\'))
        return "contains a backslash; folders are separated by '/'";
    if (path.startsWith('/') || /^[A-Za-z]:/.test(path))
        return 'is absolute';
    if (path.startsWith('~'))
        return 'starts in a home folder';
    for (const part of path.split('/')) {
        if (part === '..')
            return "leaves its folder with '..'";
        if (part === '' || part === '.')
            return "has an empty or '.' part";
        // Windows drops trailing dots and spaces, so `.. ` and `a.` would name something else there.
        if (/[. ]$/.test(part))
            return 'has a part that ends in a dot or a space';
        if (WINDOWS_DEVICE.test(part.split('.', 1)[0] ?? ''))
            return `has the part '${part}', a device on Windows`;
        // git's own folder, also by the short names and case folding of Windows and macOS (CVE-2014-9390).
        if (/^(?:\.git|git~[0-9]+)$/i.test(part.normalize('NFKC').replace(/[\u200b-\u200d\ufeff]/g, '')))
            return "enters git's own folder";
    }
    return undefined;
}
/**
 * Checks a path that has to stay inside some root: relative, with `/`, without `.` and `..`.
 * @param location where the path was read, for the error
 * @returns the same path
 * @throws BlueError BAD_PATH
 */
function checkRelativePath(path, location) {
    const problem = relativePathProblem(path);
    if (problem === undefined)
        return path;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .Bi('BAD_PATH', `path ${quoteShort(path)} ${problem}`, {
        location,
        next: "Write the path relative to the repo's root, with '/': src/models/export.py",
    });
}
/** Quotes somebody else's text in a message: one line, no control character, bounded. */
function quoteShort(text) {
    const cut = text.length > 80 ? `${text.slice(0, 77)}...` : text;
    return JSON.stringify(cut).replace(/[\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 4913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ proposedFrom),
/* harmony export */   cE: () => (/* binding */ proposalOf),
/* harmony export */   kq: () => (/* binding */ proposalTrailer),
/* harmony export */   ld: () => (/* binding */ isProposal)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33413);
/** What a proposal says, apart from when and at which commit it was said: the same again is no news to those who review it. */


const key = 'Proposal';
/** The trailer by which a store knows that a branch says the same already. */
function proposalTrailer({ exports = [], imports = [] }) {
    const content = { exports: exports.map(lastingExport), imports: imports.map(lastingImport) };
    return `${key}: ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(content)).digest('hex')}`;
}
/** Finds the trailer in a commit's message. */
function proposalOf(message) {
    return new RegExp(`^${key}: [0-9a-f]{64}$`, 'm').exec(message)?.[0];
}
/** Whether a commit is a proposal as it was made: one that people have added to is theirs. */
function isProposal({ message, parents }) {
    return parents.length === 1 && proposalOf(message) !== undefined;
}
/** The commit of the member's repo that a proposal was made from. */
function proposedFrom(message) {
    return /^Source-Commit: ([0-9a-f]{40,64})$/m.exec(message)?.[1];
}
function lastingExport({ source: _source, changelog, supported, ...rest }) {
    return { ...rest, changelog: (changelog ?? []).map(lastingEntry), supported: (supported ?? []).map(({ until: _until, ...older }) => older) };
}
/** The day a grace ends is news: while a breaking change waits for its review, the days of its consumers must not run out. */
function lastingEntry({ date: _date, published_at: _published, grace_until: grace, ...rest }) {
    return { ...rest, ...(grace === undefined ? {} : { grace: grace.slice(0, 10) }) };
}
function lastingImport({ resolved_at: _resolved, evidence, ...rest }) {
    return { ...rest, evidence: evidence === undefined ? undefined : { ...evidence, commit: undefined } };
}


/***/ }),

/***/ 91203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ sameRepository),
/* harmony export */   fn: () => (/* binding */ parseRepositoryUrl),
/* harmony export */   gU: () => (/* binding */ isUrl)
/* harmony export */ });
/** What a remote's url says: host, owner and name, the same for every way of writing it. */
/**
 * Reads a git url.
 * @param url https, http, ssh, git or the scp-like form `git@host:owner/name.git`
 * @returns undefined for a path on this machine, or for what is no url
 * @see https://git-scm.com/docs/git-clone#_git_urls
 */
function parseRepositoryUrl(url) {
    const scp = /^(?:[^@/\s]+@)?([A-Za-z0-9.-]{2,}):(?!\/\/)(?!\\)([^\s]+)$/.exec(url);
    const full = /^(?:https?|ssh|git):\/\/(?:[^@/\s]*@)?(\[[0-9a-fA-F:]+\]|[^:/\s]+)(:\d+)?\/([^\s?#]+)$/.exec(url);
    const [host, path] = full ? [`${full[1]}${defaultPort(url, full[2])}`, full[3]] : scp ? [scp[1], scp[2]] : [];
    if (host === undefined || path === undefined)
        return undefined;
    const name = path.replace(/^\/+/, '').replace(/\/+$/, '').replace(/\.git$/, '');
    return name === '' ? undefined : { host: host.toLowerCase(), path: name };
}
function defaultPort(url, port) {
    if (port === undefined || url.startsWith('ssh:') || port === ':443' || port === ':80')
        return '';
    return port;
}
/** A url, or the scp-like form; a path, also one with a Windows drive letter, is neither. */
function isUrl(location) {
    return /^[a-z][a-z0-9+.-]+:\/\//i.test(location) || /^[^/\\:]{2,}:[^\\]/.test(location);
}
/**
 * Whether two urls name the same repository. Owner and name ignore case, as GitHub does.
 */
function sameRepository(left, right) {
    const a = parseRepositoryUrl(left);
    const b = parseRepositoryUrl(right);
    if (!a || !b)
        return left.replace(/\/+$/, '') === right.replace(/\/+$/, '');
    return a.host === b.host && a.path.toLowerCase() === b.path.toLowerCase();
}


/***/ }),

/***/ 258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ parseBinding)
/* harmony export */ });
/** What a binding names: a file, and perhaps one identity in it. */
/**
 * Splits a binding into its file and the principal it names.
 * @param binding `path` or `path#Principal`
 */
function parseBinding(binding) {
    const hash = binding.lastIndexOf('#');
    if (hash <= 0 || hash === binding.length - 1)
        return { path: hash > 0 ? binding.slice(0, hash) : binding };
    return { path: binding.slice(0, hash), principal: binding.slice(hash + 1) };
}


/***/ }),

/***/ 33285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ textHasMarker),
/* harmony export */   LD: () => (/* binding */ heldByTerraform),
/* harmony export */   eX: () => (/* binding */ languageOf),
/* harmony export */   qn: () => (/* binding */ isCandidate),
/* harmony export */   se: () => (/* binding */ maximumFileSize),
/* harmony export */   xY: () => (/* binding */ hasMarker),
/* harmony export */   zD: () => (/* binding */ isStage)
/* harmony export */ });
/* unused harmony exports isSkipped, markers */
/** Which files are worth reading, and which of those worth parsing: by path, then by one pass over the bytes. */
const languages = {
    py: 'python',
    js: 'javascript',
    mjs: 'javascript',
    cjs: 'javascript',
    jsx: 'javascript',
    ts: 'javascript',
    mts: 'javascript',
    cts: 'javascript',
    tsx: 'javascript',
    go: 'go',
    java: 'java',
    sh: 'shell',
    bash: 'shell',
    zsh: 'shell',
    mk: 'make',
    ps1: 'powershell',
    psm1: 'powershell',
    tf: 'hcl',
    tofu: 'hcl',
    hcl: 'hcl',
    tpl: 'script',
    tftpl: 'script',
    tmpl: 'script',
    j2: 'script',
    yaml: 'yaml',
    yml: 'yaml',
    json: 'json',
    template: 'yaml',
    jenkinsfile: 'jenkins',
    jenkins: 'jenkins',
    groovy: 'jenkins',
};
/** The largest file that is read. */
const maximumFileSize = 1024 * 1024;
const skippedFolders = new Set([
    'node_modules', 'vendor', '_vendor', 'third_party', 'third-party', 'thirdparty', 'bower_components', 'site-packages', 'dist-packages', 'dist', 'build', 'out', 'target',
    '.git', '.venv', 'venv', 'env', '.tox', '.terraform', '.next', '.nuxt', '.serverless', '.aws-sam', 'cdk.out', '__pycache__', '.yarn', '.pnpm-store',
    'test', 'tests', '__tests__', 'spec', 'specs', '__mocks__', 'mocks', 'mock', 'testdata', 'test-data', 'test_data', 'testing', 'fixtures', '__fixtures__', '__snapshots__', 'e2e', 'integration-tests', 'integration_tests', 'unit_tests', 'generated', '__generated__', 'gen',
]);
/** What other languages' tools name their folders, and who writes in these may name a package. */
const packageFolders = {
    go: new Set(['build', 'out', 'target', 'dist', 'env', 'spec', 'specs']),
    java: new Set(['build', 'out', 'target', 'dist', 'env', 'spec', 'specs']),
    python: new Set(['out', 'target', 'env', 'spec', 'specs']),
    javascript: new Set(['env']),
};
/** Whether a folder is a package of the language it holds, for all its name; what Java is built into lies beside its sources. */
function isPackage(folder, language, before) {
    return Object.hasOwn(packageFolders, language) && packageFolders[language]?.has(folder) === true && (language !== 'java' || before.includes('src'));
}
/** Folders that hold one folder for each stage of a deployment, and what one of these may be called that elsewhere holds tests. */
const heldByStage = new Set(['environments', 'environment', 'envs', 'env', 'stages', 'accounts', 'account', 'live', 'workspaces', 'clusters', 'overlays', 'deployments', 'tenants']);
const stages = new Set(['test', 'testing']);
/** Where Terraform is, its stages are: `terraform/test` lies beside `terraform/production`. */
const heldByTerraform = new Set(['terraform', 'terragrunt', 'tofu', 'opentofu', 'tf', 'iac', 'infra', 'infrastructure']);
/** What programs are written in: their tests may lie anywhere. */
const programs = new Set(['python', 'javascript', 'go', 'java']);
/**
 * Whether a folder is a stage that is deployed, as `environments/test` is, and holds no tests.
 * @param before the folders that it is in
 * @param more folders that hold stages of what is asked for
 */
function isStage(folder, before, more) {
    const parent = before.at(-1)?.toLowerCase() ?? '';
    return stages.has(folder) && (heldByStage.has(parent) || more?.has(parent) === true);
}
/** Where scripts lie that have no ending. The repo's own folder is the empty one. */
const scriptFolders = new Set(['', 'bin', 'sbin', 'script', 'scripts', 'ci', '.ci', 'cicd', 'hack', 'tool', 'tools', 'hooks', 'deploy', 'deployment', 'deployments', 'ops', 'devops', 'docker', '.buildkite', '.circleci', '.github', '.travis', 'utils']);
/** The language of a path by its ending or its well-known name; undefined for what is not read. */
function languageOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (/^(GNU)?[Mm]akefile(\.|$)/.test(name))
        return 'make';
    if (/^\.?[Jj]ustfile$/.test(name) || name.endsWith('.just'))
        return 'just';
    if (/(^|\.)Dockerfile(\.|$)|^Containerfile$/.test(name))
        return 'docker';
    if (/^Jenkinsfile(\.|$)/.test(name))
        return 'jenkins';
    if (name === 'Procfile')
        return undefined;
    if (name.endsWith('.tf.json'))
        return 'hcl';
    const dot = name.lastIndexOf('.');
    // Its first line tells more: see `front/script.ts`. `LICENSE` and its like are no scripts.
    if (dot === -1 && /^[a-z]/.test(name))
        return scriptFolders.has(path.slice(0, -name.length).split('/').at(-2) ?? '') ? 'script' : undefined;
    if (dot <= 0)
        return undefined;
    const ending = name.slice(dot + 1).toLowerCase();
    return Object.hasOwn(languages, ending) ? languages[ending] : undefined;
}
/** Whether a path looks like a test, a mock, vendored, generated or built code, or a lock file. */
function isSkipped(path) {
    const segments = path.split('/');
    const name = segments.pop() ?? '';
    // What a build leaves behind is no script: one that lies there was written by hand.
    const language = languageOf(path) ?? '';
    const isScript = /^(?:shell|make|just|docker|script|powershell)$/.test(language);
    if (segments.some((segment, at) => skippedFolders.has(segment) && !(isScript && (segment === 'build' || segment === 'out')) && !isPackage(segment, language, segments.slice(0, at)) && (programs.has(language) || !isStage(segment, segments.slice(0, at), language === 'hcl' ? heldByTerraform : undefined))))
        return true;
    if (/\.min\.[cm]?js$|\.bundle\.js$|\.d\.[cm]?ts$|\.pb\.go$|_pb2(_grpc)?\.py$|\.generated\.|_generated\.|\.snap$/.test(name))
        return true;
    if (/^(package-lock|npm-shrinkwrap|composer\.lock|\.eslintrc.*)\.?(json)?$|^(yarn|pnpm)-lock\.ya?ml$|^pnpm-lock\.yaml$/.test(name))
        return true;
    if (/[._-](test|tests|spec|mock|mocks|stub|e2e)\.[a-z]+$|_test\.go$|^test_.*\.py$|_test\.py$|^conftest\.py$|Tests?\.java$|IT\.java$/.test(name))
        return true;
    return /^setupTests\.|^(?:jest|vitest)[.A-Z-]|^(?:global|test)-?[sS]etup\.|^(?:global|test)-?[tT]eardown\./.test(name);
}
/**
 * Whether a file may hold accesses or grants, by its path alone.
 * @param path relative to the repo, with `/`
 */
function isCandidate(path) {
    // A go.mod says where imports lead.
    return (languageOf(path) !== undefined || path.endsWith('go.mod')) && !isSkipped(path);
}
const decoder = new TextDecoder('latin1');
/** Names of S3 and of the libraries that reach it. One expression, so that the text is walked once. */
const markers = /boto|s3:|s3_|_s3|s3\.|\.s3|s3a:|s3fs|s3path|s3hook|s3-|-s3|["'/(= ]s3["'/,) ]|\bs3[A-Z][a-z]|S3[A-Z][a-z]|::S3|aws s3|s[345]cmd|S3\(|S3Client|\bS3\b|s3api|vsis3|smart_open|fsspec|awswrangler|cloudpathlib|s3torch|amazons3|AmazonS3|services\.s3|service\/s3|aws_s3|amplify\/storage|\bio\.minio\b|["'/]minio["'/]|\bminio-go\b|\b(?:from|import) minio\b|\bStorage\.(?:put|get|list|remove|copy)\(/;
/** `s3` or `S3` in bytes, before anything is decoded. */
function mentionsS3(bytes) {
    // Buffer's search is native; a plain array has the same contents.
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return buffer.includes('s3') || buffer.includes('S3') || buffer.includes('smart_open') || buffer.includes('fsspec') || buffer.includes('boto') || buffer.includes('amplify') || buffer.includes('minio');
}
/**
 * Whether a file's bytes name S3 or a library made for it: the first gate. Files that pass are parsed;
 * others only if a parsed file's wrapper is called in them, or if they define what a parsed file imports.
 * @param bytes the file
 */
function hasMarker(bytes) {
    if (bytes.length === 0 || bytes.length > maximumFileSize)
        return false;
    return mentionsS3(bytes) && isMarked(decoder.decode(bytes));
}
const everyMarker = new RegExp(markers, 'g');
/** What precedes a comment's words on their line, as far as that tells, in any of the languages. `#s3 = …` is a private field of JavaScript. */
const commentStart = /^\s*(?:\/\/|#(?:[\s#]|$)|\*(?:\s|$)|\/\*(?!.*\*\/))|\s(?:\/\/|#)\s/;
/** Whether a marker stands outside of comments: who only speaks of S3 does nothing with it. */
function isMarked(text) {
    let line = -1;
    let asked = 0;
    for (const { index } of text.matchAll(everyMarker)) {
        const start = text.lastIndexOf('\n', index) + 1;
        asked = start === line ? asked + 1 : 0;
        line = start;
        // A line of so many markers is read, whatever it is.
        if (asked > 50 || !commentStart.test(text.slice(start, index)))
            return true;
    }
    return false;
}
/** The same question of a text that is already decoded. */
function textHasMarker(text) {
    return text.length <= maximumFileSize && /s3|S3|smart_open|fsspec|boto|amplify|minio/.test(text) && isMarked(text);
}


/***/ }),

/***/ 42161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Od: () => (/* binding */ isInfrastructure),
/* harmony export */   SF: () => (/* binding */ isServerlessCode),
/* harmony export */   eC: () => (/* binding */ mayGrant),
/* harmony export */   uv: () => (/* binding */ limiterOf)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33285);
/** Which files may hold grants, by their name and one pass over their bytes; and what each of them is. */


/**
 * Bytes that every policy about S3, or about everything, has in one of these forms; what statements that another file takes in have, whatever
 * they are about; and what limits all identities of a CDK app.
 */
const markers = ['s3', 'S3', 'Statement', 'Effect', 'Policies', 'permissionsBoundary', 'AdministratorAccess', 'core:permissionsBoundary'].map((text) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text));
/** Code that grants: CDK's libraries and verbs, Pulumi's, and the word for a policy in AWS's API. */
const codeMarkers = ['aws_cdk', 'aws-cdk', 'aws_iam', 'aws-iam', 'PolicyStatement', '@pulumi/aws', 'pulumi_aws', 'PolicyDocument', 'putBucketPolicy', 'put_bucket_policy', 'PutBucketPolicy'].map((text) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text));
/** Whether a file is the Serverless Framework's configuration, written as code. */
function isServerlessCode(path) {
    return /(^|\/)serverless\.[cm]?[jt]s$/.test(path);
}
/** The same, in any form: its statements may all be in other files, whatever they name. */
function isServerlessConfiguration(path) {
    return isServerlessCode(path) || /(^|\/)serverless\.(ya?ml|json)$/.test(path);
}
/** What a file is, by its name. */
function kindOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    if (name.endsWith('.tf.json') || name.endsWith('.tfvars.json'))
        return 'terraform-json';
    if (/\.(tf|tfvars|hcl|tofu)$/.test(name))
        return 'terraform';
    if (/\.(json|template|json\.(tpl|tftpl|tmpl|j2))$/.test(name))
        return 'json';
    if (/\.(ya?ml)$/.test(name))
        return 'yaml';
    if (name.endsWith('.py'))
        return 'python';
    if (/(?<!\.d)\.[cm]?[jt]sx?$/.test(name))
        return 'typescript';
    return 'none';
}
/** Folders whose policies are examples, copies or tests, at any level. */
const otherFolders = new Set(['.git', '.terraform', 'node_modules', 'vendor', 'cdk.out', 'test', 'tests', '__tests__', 'fixtures', 'testdata']);
/**
 * Whether a path is infrastructure code that only this reader knows: Terraform and its templates and variables, in folders
 * such as `env/` or `target/` that hold output in other languages.
 */
function isInfrastructure(path) {
    const folders = path.split('/');
    const name = folders.pop() ?? '';
    return /\.(tf|tfvars|hcl|tofu|tpl|tftpl)$|\.tf(vars)?\.json$/.test(name) && !folders.some((folder, at) => otherFolders.has(folder) && !(0,_candidates_js__WEBPACK_IMPORTED_MODULE_1__/* .isStage */ .zD)(folder, folders.slice(0, at), _candidates_js__WEBPACK_IMPORTED_MODULE_1__/* .heldByTerraform */ .LD));
}
function has(bytes, marker) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(marker);
}
/**
 * Tells whether a file is worth reading for grants. Cheap; answers `true` rather than miss one.
 * @param path its path
 * @param bytes its content
 */
function mayGrant(path, bytes) {
    if (bytes.byteLength > 1 << 20)
        return false;
    switch (kindOf(path)) {
        case 'none':
            return false;
        // Values of a module live in any of its files, and reading them costs little.
        case 'terraform':
        case 'terraform-json':
            return true;
        case 'python':
        case 'typescript':
            return isServerlessCode(path) || codeMarkers.some((marker) => has(bytes, marker));
        case 'json':
        case 'yaml':
            return isServerlessConfiguration(path) || markers.some((marker) => has(bytes, marker));
    }
}
/** What names a policy that grants nothing: it only limits what others grant. */
const limiters = [
    [/service[-_ ]?control|(^|[/._-])scps?([/._-]|$)/i, 'a service control policy'],
    [/resource[-_ ]?control|(^|[/._-])rcps?([/._-]|$)/i, 'a resource control policy'],
    [/permissions?[-_ ]?boundar(y|ies)|(^|[/._-])boundar(y|ies)([/._-]|$)/i, 'a permissions boundary'],
    [/session[-_ ]?polic(y|ies)/i, 'a session policy'],
];
/**
 * What a file's path says of the policy in it, where that is one that grants nothing. A policy's own text does not tell: all of them
 * are written alike, and only those that belong to a resource name a principal.
 * @param path of a JSON or YAML file
 */
function limiterOf(path) {
    return limiters.find(([words]) => words.test(path))?.[1];
}


/***/ }),

/***/ 16127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ findRealm),
/* harmony export */   z: () => (/* binding */ onServer)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _commands_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85583);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3828);
/* harmony import */ var _core_layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77529);
/* harmony import */ var _core_memberships_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99194);
/* harmony import */ var _core_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91203);
/** Where the realm of a run is: what was asked for, what the config or the index says, or the folder itself. */






/** Finds where the realm is: what was asked for, what the config says, or this folder itself. */
async function findRealm(command, options, outside, workspace, config, indexText, selection) {
    const memberships = config ? (0,_core_memberships_js__WEBPACK_IMPORTED_MODULE_1__/* .membershipsOf */ .$)(config) : [];
    const asked = (command.name === 'join' ? (0,_commands_command_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(options, 'realm-path') : undefined) ?? selection.realm;
    if (asked !== undefined) {
        const known = memberships.find((each) => each.name === asked) ?? (await findInIndex(asked, indexText));
        if (known)
            return placeOf(known, workspace.root, outside);
        return (0,_core_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .isUrl */ .gU)(asked) ? { location: asked, at: { url: asked } } : atPath((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(outside.directory, asked), workspace.root);
    }
    if (memberships.length > 1) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .BlueError */ .Bi('USAGE', `This repo is in more than one realm: ${memberships.map((each) => each.name).join(', ')}`, { location: { file: _core_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .memberLayout */ .Pl.config }, next: 'Say which with --realm <name>' });
    }
    if (memberships[0])
        return placeOf(memberships[0], workspace.root, outside);
    return (await workspace.read(_core_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .layout */ .Zp.realm)) === undefined ? undefined : atPath(workspace.root, workspace.root);
}
async function findInIndex(name, indexText) {
    if (indexText === undefined)
        return undefined;
    const { parseIndex } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(2214), __webpack_require__.e(9404), __webpack_require__.e(8276), __webpack_require__.e(8125), __webpack_require__.e(3990)]).then(__webpack_require__.bind(__webpack_require__, 33990));
    return parseIndex('~/.blue/index.yaml', indexText).realms.find((each) => each.name === name);
}
/** A checkout of a realm stands for the repository it came from: the ledger is kept there, and so is the newest state. */
async function onServer(place, outside) {
    if (place.at.url !== undefined)
        return place;
    const { url } = await outside.openWorkspace(place.location).source();
    return url !== undefined && (0,_core_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .isUrl */ .gU)(url) ? { location: url, at: { url } } : place;
}
function placeOf(known, root, outside) {
    if (known.url !== undefined)
        return { location: known.url, at: { url: known.url } };
    if (known.path === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .BlueError */ .Bi('NO_REALM', 'The realm has neither path nor url', { location: { file: _core_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .memberLayout */ .Pl.config }, next: 'Give realm.path or realm.url' });
    return atPath((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, known.path), root === '' ? outside.directory : root);
}
function atPath(location, root) {
    const way = (from, to) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(from, to).replaceAll('\\', '/') || '.';
    return { location, at: { path: way(root, location), repoPath: way(location, root) } };
}


/***/ }),

/***/ 8793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/apply.js
/** Makes a plan true: the realm first, then the member's files, then the consumers. The only place that writes. */


/**
 * Applies a plan against the head it was made from.
 * @throws BlueError HEAD_MOVED when somebody else has pushed meanwhile: load, plan and apply again
 */
async function apply(plan, loaded, outside, retries) {
    const done = {};
    // What comes last must not fail for a reason that could be known first: the realm would be written, and the repo not.
    for (const edit of plan.local ?? [])
        loaded.workspace.checkWritable(edit.path);
    if (plan.create) {
        outside.progress('Creating the realm');
        const { commit, note } = await outside.createRealm((0,external_node_path_.resolve)(outside.directory, plan.create.path), plan.create.files);
        done.commit = commit;
        if (note !== undefined)
            done.note = note;
    }
    if (plan.commit && loaded.store) {
        outside.progress(`Committing to ${loaded.store.label}`);
        await checkCommit(plan, loaded);
        const { commit, changed, note } = await loaded.store.commit(loaded.world.realm?.head, plan.commit);
        if (changed)
            done.commit = commit;
        if (note !== undefined)
            done.note = note;
        if (plan.commit.branch !== undefined)
            done.branch = plan.commit.branch;
    }
    await writeLocal(plan.local ?? [], loaded);
    const unlisted = await writeIndex(plan, loaded, outside);
    const waits = plan.proposal !== undefined || plan.withdraw !== undefined;
    const proposed = waits ? await (await __webpack_require__.e(/* import() */ 1894).then(__webpack_require__.bind(__webpack_require__, 61894))).propose(plan, loaded, outside) : {};
    const told = await tell(plan, done.commit, loaded, outside);
    const note = [done.note, unlisted, proposed.note].filter((each) => each !== undefined).join('; ');
    return { ...done, ...proposed, ...(note === '' ? {} : { note }), retries, ...told, local: (plan.local ?? []).map((edit) => edit.path) };
}
/**
 * Says what a dry run would send, where that takes a look at the forge.
 * @returns the plan, with its preview
 * @throws BlueError for what a real run would not write
 */
async function preview(plan, loaded, outside) {
    await checkCommit(plan, loaded);
    // What a member's own publication would cause is not to be seen before it is in the realm.
    if (plan.fanOut?.as !== 'realm')
        return plan;
    const { fanOut } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(2214), __webpack_require__.e(9404), __webpack_require__.e(7328), __webpack_require__.e(8324), __webpack_require__.e(4793), __webpack_require__.e(8200)]).then(__webpack_require__.bind(__webpack_require__, 28200));
    const seen = await fanOut(plan.fanOut, loaded, outside, { dryRun: true, committed: false });
    return seen === undefined ? plan : { ...plan, preview: seen };
}
/** What would make the realm unreadable is not written. @throws BlueError with the file that would be bad */
async function checkCommit(plan, loaded) {
    if (plan.commit && loaded.world.realm)
        (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(2214), __webpack_require__.e(7580)]).then(__webpack_require__.bind(__webpack_require__, 7580))).checkPlanned(loaded.world.realm, plan.commit.edits);
}
async function writeLocal(edits, loaded) {
    for (const edit of edits)
        await loaded.workspace.write(edit.path, edit.content);
}
/** The index only spares its owner some typing: that it could not be written undoes nothing, and is said. */
async function writeIndex(plan, loaded, outside) {
    if (plan.index === undefined || plan.index === loaded.world.indexText)
        return undefined;
    try {
        await outside.writeIndex(plan.index);
        return undefined;
    }
    catch (error) {
        return `The realm was not added to ~/.blue/index.yaml: ${error instanceof Error ? error.message : String(error)}`;
    }
}
/** A consumer that cannot be told never undoes the commit: what is owed follows from the realm and is told again. */
async function tell(plan, commit, loaded, outside) {
    const notices = plan.notices ?? [];
    if (plan.fanOut !== undefined) {
        try {
            const { fanOut } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(2214), __webpack_require__.e(9404), __webpack_require__.e(7328), __webpack_require__.e(8324), __webpack_require__.e(4793), __webpack_require__.e(8200)]).then(__webpack_require__.bind(__webpack_require__, 28200));
            const told = await fanOut(plan.fanOut, loaded, outside, { dryRun: false, committed: commit !== undefined });
            if (told !== undefined)
                return { notices: told.notices, fanOut: told };
        }
        catch (error) {
            if (plan.fanOut.as !== 'provider' || !(error instanceof errors/* BlueError */.Bi))
                throw error;
            return { notices: notices.map(({ consumer, contract }) => ({ consumer, contract, outcome: 'failed', reason: error.message })) };
        }
    }
    return { notices: await writeOutbox(notices, commit, loaded, outside) };
}
/** Where there is no hosting service, or no credential for it. */
async function writeOutbox(notices, commit, loaded, outside) {
    if (notices.length === 0)
        return [];
    const forge = outside.forge();
    const { renderIssue } = await __webpack_require__.e(/* import() */ 8065).then(__webpack_require__.bind(__webpack_require__, 28065));
    const receipts = [];
    for (const notice of notices) {
        outside.progress(`Telling ${notice.consumer}`);
        try {
            receipts.push(await forge.ensureNotice(notice, renderIssue(notice, { ...(commit === undefined ? {} : { commit }), ...(loaded.world.realmAt?.url === undefined ? {} : { realmUrl: loaded.world.realmAt.url }) })));
        }
        catch (error) {
            receipts.push({ consumer: notice.consumer, contract: notice.contract, outcome: 'failed', reason: error instanceof Error ? error.message : String(error) });
        }
    }
    return receipts;
}

// EXTERNAL MODULE: ./lib/commands/command.js
var commands_command = __webpack_require__(85583);
// EXTERNAL MODULE: ./lib/core/layout.js
var layout = __webpack_require__(77529);
// EXTERNAL MODULE: ./lib/core/memberships.js
var memberships = __webpack_require__(99194);
// EXTERNAL MODULE: ./lib/detect/binding.js
var binding = __webpack_require__(258);
// EXTERNAL MODULE: ./lib/detect/candidates.js
var detect_candidates = __webpack_require__(33285);
// EXTERNAL MODULE: ./lib/detect/policy/files.js
var policy_files = __webpack_require__(42161);
;// CONCATENATED MODULE: ./lib/load/not-here.js
/** What a checkout lists and has no plain file for: links, repositories within it, odd names, and what is left out of it. */


/** As git writes them. */
const modes = { link: '120000', repository: '160000', oddName: '100644', closedFolder: '040000' };
/** Why a file that is tracked cannot be read here. */
const leftOut = 'a sparse checkout leaves it out';
/** Says of everything that is not here, and may matter, why it was not read. */
function notHere({ irregular, links, absent }) {
    const followed = new Set(links.map((link) => link.path));
    const of = (mode) => irregular.filter((entry) => entry.mode === mode).map((entry) => entry.path);
    return [
        // Whoever keeps code in a submodule would take silence for an answer.
        ...of(modes.repository).map((file) => ({ file, reason: 'it is a repository of its own', blocksRemovals: false })),
        ...of(modes.oddName).filter(detect_candidates/* isCandidate */.qn).map((file) => ({ file, reason: 'its name is not UTF-8', blocksRemovals: true })),
        ...of(modes.closedFolder).map((file) => ({ file, reason: 'this user may not look into it', blocksRemovals: true })),
        ...of(modes.link).filter((file) => isTerraform(file) && !followed.has(file)).map((file) => ({ file, reason: 'it is a link to no file of this repo', blocksRemovals: false, ...terraformOf(file) })),
        ...absent.filter((file) => (0,detect_candidates/* isCandidate */.qn)(file) || (0,policy_files/* isInfrastructure */.Od)(file)).map((file) => ({ file, reason: leftOut, blocksRemovals: true, ...terraformOf(file) })),
    ];
}
/** The files of a folder are one module, linked ones too: links between modules are how they share what they have in common. */
function isTerraform(path) {
    return (0,policy_files/* kindOf */.I)(path).startsWith('terraform');
}
/** What was not read of a Terraform module may deny something to its roles. */
function terraformOf(path) {
    return isTerraform(path) ? { language: 'terraform', roots: [path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.'] } : {};
}

;// CONCATENATED MODULE: ./lib/load/code.js





/** What is looked for in a repo that does not say; `join` writes it to .blue/config.yaml. Every path is listed, as RFC 0001's story does. */
const defaultRules = [{ name: 'required-s3-permissions', detect: 's3-paths', covered: 'keep' }];
/** All files that are kept in memory together. */
const LARGEST_REPO = 512 * 1024 * 1024;
/** Files read at the same time. */
const AT_ONCE = 32;
const LINE_FEED = 10;
/**
 * Reads the candidate files once, and finds what they access and grant, and what each rule makes of it.
 * @param config the member's; without `exports` in it, `defaultRules` hold
 * @param what `grants` leaves out what the code accesses
 */
async function loadCode(workspace, config, outside, what) {
    outside.progress('Listing the repo');
    // Detectors are large: they are loaded while git and the disk are at work, and not at all by commands that read no code.
    const loading = Promise.all([Promise.all(/* import() */[__webpack_require__.e(490), __webpack_require__.e(6124), __webpack_require__.e(7243)]).then(__webpack_require__.bind(__webpack_require__, 97243)), __webpack_require__.e(/* import() */ 1790).then(__webpack_require__.bind(__webpack_require__, 31790)), Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8068)]).then(__webpack_require__.bind(__webpack_require__, 8068))]);
    const listed = await workspace.list();
    const { files: entries, absent } = listed;
    const { files, skipped } = await readCandidates(workspace, entries, outside);
    skipped.push(...notHere(listed));
    for (const { path, target } of listed.links.filter((link) => isTerraform(link.path))) {
        const bytes = await workspace.read(target);
        if (bytes !== undefined && bytes.length <= detect_candidates/* maximumFileSize */.se)
            files.push(codeFile(path, bytes));
        else
            skipped.push({ file: path, reason: 'what it links to cannot be read', blocksRemovals: false, ...terraformOf(path) });
    }
    const policies = files.filter((file) => file.grants);
    const marked = files.filter((file) => file.marked).length;
    outside.progress(`Reading ${marked} ${marked === 1 ? 'file that names' : 'files that name'} S3, and ${policies.length} that may grant it`);
    const [{ detect }, { findGrants }, { findExport }] = await loading;
    const accessed = what === 'grants' ? { accesses: [], unresolved: [], skipped: [] } : await detect(files);
    const granted = await findGrants(policies, files);
    const detection = {
        accesses: accessed.accesses,
        grants: granted.grants,
        unresolved: [...accessed.unresolved, ...granted.unresolved],
        skipped: distinct([...accessed.skipped, ...granted.skipped, ...skipped]),
    };
    const paths = [...entries.map((entry) => entry.path), ...absent];
    const rules = what === 'grants' ? [] : (config?.exports ?? defaultRules);
    const found = await Promise.all(rules.map((rule) => findExport(rule, { detection, paths, read: async (path) => decode(await workspace.read(path)) }).catch((error) => Promise.reject(inRule(rule, error)))));
    return { detection, found, files };
}
/** A detector knows what is wrong with its rule, and not where the rule is. */
function inRule({ name }, error) {
    if (!(error instanceof errors/* BlueError */.Bi) || error.location !== undefined)
        return error;
    const message = error.message.startsWith(`export ${name}:`) ? error.message : `export ${name}: ${error.message}`;
    return new errors/* BlueError */.Bi(error.code, message, { location: { file: layout/* memberLayout */.Pl.config }, next: error.next, cause: error });
}
async function readCandidates(workspace, entries, outside) {
    const skipped = [];
    const candidates = entries.filter((entry) => (0,detect_candidates/* isCandidate */.qn)(entry.path) || (0,policy_files/* isInfrastructure */.Od)(entry.path));
    const files = new Array(candidates.length).fill(undefined);
    let next = 0;
    let total = 0;
    const work = async () => {
        for (let at = next++; at < candidates.length; at = next++) {
            const { path, size } = candidates[at];
            if (at % 1_000 === 999)
                outside.progress(`Looked at ${at + 1} of ${candidates.length} files`);
            if (size > detect_candidates/* maximumFileSize */.se) {
                skipped.push({ file: path, reason: `larger than ${detect_candidates/* maximumFileSize */.se / 1024} KiB`, blocksRemovals: await mayHaveGrown(workspace, path, size), ...terraformOf(path) });
                continue;
            }
            total += size;
            if (total > LARGEST_REPO) {
                skipped.push({ file: path, reason: 'the repo is too large to read whole', blocksRemovals: true, ...terraformOf(path) });
                continue;
            }
            const bytes = await workspace.read(path);
            if (bytes !== undefined)
                files[at] = codeFile(path, bytes);
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return { files: files.filter((file) => file !== undefined), skipped };
}
/** What people write programs in: the others are large where they hold data. */
const writtenByHand = new Set(['python', 'javascript', 'go', 'java', 'shell']);
/** Larger files are not even looked at. */
const LARGEST_LOOKED_AT = 16 * detect_candidates/* maximumFileSize */.se;
/** Bytes of a line, on average: what a bundler leaves has longer ones. */
const LONGEST_LINES = 200;
/**
 * Whether a file that is too large to be read may have been read when it was smaller: code of a person that names S3.
 * What such a file asked for is not gone from the code.
 */
async function mayHaveGrown(workspace, path, size) {
    if (!writtenByHand.has((0,detect_candidates/* languageOf */.eX)(path) ?? '') || size > LARGEST_LOOKED_AT)
        return false;
    const bytes = await workspace.read(path);
    if (bytes === undefined)
        return false;
    let lines = 1;
    for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1))
        lines += 1;
    if (bytes.length / lines > LONGEST_LINES)
        return false;
    for (let at = 0; at < bytes.length; at += detect_candidates/* maximumFileSize */.se)
        if ((0,detect_candidates/* hasMarker */.xY)(bytes.subarray(at, at + detect_candidates/* maximumFileSize */.se)))
            return true;
    return false;
}
/** Most files name no S3 and are never asked for their text. */
function codeFile(path, bytes) {
    let decoded;
    return { path, marked: (0,detect_candidates/* hasMarker */.xY)(bytes), grants: (0,policy_files/* mayGrant */.eC)(path, bytes), get text() { return (decoded ??= decode(bytes)); } };
}
const decoder = new TextDecoder();
function decode(bytes) {
    return bytes === undefined ? undefined : decoder.decode(bytes);
}
/** A file that two readers stumbled over at the same place is told once, with all that either knows of it. */
function distinct(all) {
    const told = new Map();
    for (const each of all) {
        const key = `${each.file}\n${each.reason.replace(/; the rest was read$/, '')}`;
        const other = told.get(key);
        told.set(key, other === undefined ? each : { ...other, ...each, reason: other.reason, blocksRemovals: other.blocksRemovals || each.blocksRemovals });
    }
    return [...told.values()];
}

;// CONCATENATED MODULE: ./lib/load/bindings.js




/** Files around a binding; where there are more, what they deny is not known. */
const MOST_AROUND = 2_000;
/**
 * Reads bindings.
 * @param code of the whole checkout, where it was read: grants are taken from there, so that what other files say counts
 */
async function loadBindings(workspace, paths, code) {
    const bindings = new Map();
    for (const path of paths) {
        const bytes = await workspace.read(path);
        if (bytes === undefined) {
            const isLeftOut = (await workspace.list()).absent.includes(path);
            bindings.set(path, isLeftOut ? { path, exists: true, grants: [], isPolicy: true, unreadable: leftOut } : { path, exists: false, grants: [] });
            continue;
        }
        const [{ faultOf }, { bindingGrants }] = await Promise.all([__webpack_require__.e(/* import() */ 1790).then(__webpack_require__.bind(__webpack_require__, 31790)), __webpack_require__.e(/* import() */ 6912).then(__webpack_require__.bind(__webpack_require__, 36912))]);
        const file = codeFile(path, bytes);
        const isRead = code?.files.some((each) => each.path === path) === true;
        const { grants, unreadable: doubt } = bindingGrants(path, isRead ? code.detection : await grantsAround(workspace, file, code));
        const fault = doubt ?? (await faultOf({ path, text: decode(bytes) }));
        const isPolicy = grants.length > 0 || fault !== undefined || (0,policy_files/* mayGrant */.eC)(path, bytes);
        const unreadable = fault ?? (isPolicy ? undefined : 'it is no policy in a form that can be read');
        const lastChange = await workspace.lastChange(path);
        bindings.set(path, { path, exists: true, grants, ...(isPolicy ? { isPolicy } : {}), ...(unreadable === undefined ? {} : { unreadable }), ...(lastChange ? { lastChange } : {}) });
    }
    return bindings;
}
/** The grants of a binding in a folder that detection passes over, such as an environment called test, and of the files around it. */
async function grantsAround(workspace, binding, code) {
    const { findGrants } = await __webpack_require__.e(/* import() */ 1790).then(__webpack_require__.bind(__webpack_require__, 31790));
    if (code === undefined)
        return findGrants([binding]);
    const folder = passedOver(binding.path);
    const listed = folder === '' ? [] : (await workspace.list()).files.filter((entry) => entry.path.startsWith(folder) && entry.path !== binding.path && (0,policy_files/* kindOf */.I)(entry.path) !== 'none');
    const files = [...code.files, binding];
    const skipped = [...code.detection.skipped];
    if (listed.length > MOST_AROUND)
        skipped.push({ file: binding.path, reason: `more than ${MOST_AROUND} files are around it`, blocksRemovals: false });
    for (const { path, size } of listed.slice(0, MOST_AROUND)) {
        const bytes = size > detect_candidates/* maximumFileSize */.se ? undefined : await workspace.read(path);
        if (bytes === undefined)
            skipped.push({ file: path, reason: `larger than ${detect_candidates/* maximumFileSize */.se / 1024} KiB`, blocksRemovals: false, ...terraformOf(path) });
        else
            files.push(codeFile(path, bytes));
    }
    const found = await findGrants(files.filter((file) => file.grants), files);
    return { grants: found.grants, skipped: [...skipped, ...found.skipped] };
}
/** What programs are written in is passed over where other files are read. */
function endingOf(path) {
    return /\.[a-z]+$/.exec(path)?.[0] ?? '.py';
}
/** The outermost folder of a path that is passed over, with a slash at its end; else the one the file is in. */
function passedOver(path) {
    const folders = path.split('/').slice(0, -1);
    for (const index of folders.keys()) {
        const folder = `${folders.slice(0, index + 1).join('/')}/`;
        if (!(isTerraform(path) ? (0,policy_files/* isInfrastructure */.Od)(`${folder}x.tf`) : (0,detect_candidates/* isCandidate */.qn)(`${folder}x${endingOf(path)}`)))
            return folder;
    }
    return folders.length === 0 ? '' : `${folders.join('/')}/`;
}

// EXTERNAL MODULE: ./lib/core/names.js
var names = __webpack_require__(36599);
;// CONCATENATED MODULE: ./lib/load/given-paths.js
/** Where files are that somebody names on the command line: as from the folder it is said in, and found from the root of the repo. */



/**
 * Finds the files that bindings name. Those of the realm are paths from the root; who types one to `coverage` has the shell
 * complete it, and stands in any folder of the repo.
 * @returns by the path as it was given, its path from the root
 * @throws BlueError BAD_PATH where it is outside of what is looked at
 */
async function placeBindings(command, paths, workspace, root, outside) {
    const places = new Map(paths.map((path) => [path, path]));
    if (command.name !== 'coverage')
        return places;
    for (const path of paths) {
        const place = (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(outside.directory, path)).split(external_node_path_.sep).join('/');
        if (place === '..' || place.startsWith('../') || (0,external_node_path_.isAbsolute)(place)) {
            throw new errors/* BlueError */.Bi('BAD_PATH', `${path} is outside of ${root}, which is what is looked at here`, { location: { file: path }, next: 'Run it in a folder that holds the file, or name that folder with -C' });
        }
        if (place === '')
            continue;
        const isHere = (await workspace.read(place)) !== undefined;
        // A path from the root does as well, wherever it is said.
        if (isHere || (0,names/* relativePathProblem */.BE)(path) !== undefined)
            places.set(path, place);
    }
    return places;
}

// EXTERNAL MODULE: ./lib/load/place.js
var load_place = __webpack_require__(16127);
;// CONCATENATED MODULE: ./lib/load/texts.js
/** The files that a command line names: as they are here, or at a git revision. */





/** The files that a command was given by name. */
async function readTexts(command, options, outside) {
    const names = { diff: ['old', 'new'], export: ['file'], coverage: ['contract'] }[command.name] ?? [];
    const texts = new Map();
    for (const option of names) {
        const given = (0,commands_command/* text */.Qq)(options, option);
        if (given === undefined)
            continue;
        const path = option === 'contract' ? (0,binding/* parseBinding */.V)(given).path : given;
        if (command.name === 'export')
            checkInside(path, outside);
        const bytes = await readGiven(path, outside);
        if (bytes === undefined)
            throw new errors/* BlueError */.Bi('NOT_FOUND', `There is no file ${path}`, { location: { file: path }, next: option === 'contract' ? 'Correct --contract: it takes the path of a file, such as ../realm/domains/<name>/exports.yaml#<contract>' : `Correct --${option}` });
        texts.set(path, texts_decode(path, bytes));
        if (command.name === 'diff')
            await addContracts(path, texts, outside);
    }
    return texts;
}
/** What is published is told from a commit of this repo, and no other file of the machine is in one. */
function checkInside(path, outside) {
    const root = outside.memberRoot();
    const way = (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(outside.directory, path));
    if (way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way))
        return;
    throw new errors/* BlueError */.Bi('BAD_PATH', `${path} is outside of this repo, ${root}`, { location: { file: path }, next: 'Name a file of this repo with --file' });
}
/** Adds the shared schemas that an exports file of a realm names; what is not there is undecided later, never compatible. */
async function addContracts(given, texts, outside) {
    const root = /^(.*?)domains\/[^/]+\/exports\.yaml$/.exec(given)?.[1];
    if (root === undefined)
        return;
    const { parseExportsFile } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(2214), __webpack_require__.e(6528)]).then(__webpack_require__.bind(__webpack_require__, 46528));
    for (const { schema } of parseExportsFile(given, texts.get(given))) {
        if (typeof schema !== 'string' || !layout/* layout */.Zp.isContract(schema))
            continue;
        const bytes = await readGiven(`${root}${schema}`, outside).catch(() => undefined);
        if (bytes !== undefined)
            texts.set(`${given}\n${schema}`, texts_decode(schema, bytes));
    }
}
async function readGiven(path, outside) {
    const bytes = await outside.readFile(path);
    if (bytes !== undefined)
        return bytes;
    const revision = /^([^:]{1,200}):(.+)$/.exec(path);
    return revision ? outside.readRevision(revision[1], revision[2]) : undefined;
}
function texts_decode(path, bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new errors/* BlueError */.Bi('BAD_FILE', `${path} is not UTF-8 text`, { location: { file: path }, next: 'Save it as UTF-8', cause });
    }
}

;// CONCATENATED MODULE: ./lib/load.js
/** Reads the world that a command plans from: the realm at its head and the member's checkout, at the same time. */











/**
 * Reads everything a command needs, and nothing else.
 * @throws BlueError when something required cannot be read: a check that could not check is an error
 */
async function load(command, options, outside, selection) {
    const { needs } = command;
    if (needs.checkout === true)
        return loadCheckout(options, outside, selection);
    if (needs.probes === true)
        return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(2214), __webpack_require__.e(8276), __webpack_require__.e(8285)]).then(__webpack_require__.bind(__webpack_require__, 58285))).loadProbes(command, options, outside, selection);
    const root = command.name === 'detect' ? (0,external_node_path_.resolve)(outside.directory, (0,commands_command/* text */.Qq)(options, 'directory') ?? '.') : outside.memberRoot();
    const workspace = needs.repo || needs.realm !== 'none' ? outside.openWorkspace(root) : undefined;
    // What needs git is started before it is needed: processes run beside each other and beside this one.
    const [asked, from] = [outside.actor(), needs.repo ? workspace.source() : undefined];
    for (const each of [asked, from])
        each?.catch(() => undefined);
    const [configBytes, indexText] = await Promise.all([workspace?.read(layout/* memberLayout */.Pl.config), outside.readIndex()]);
    const { parseMemberConfig, oddities } = configBytes === undefined ? {} : await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(2214), __webpack_require__.e(8276), __webpack_require__.e(8436)]).then(__webpack_require__.bind(__webpack_require__, 98436));
    const config = parseMemberConfig?.(layout/* memberLayout */.Pl.config, configBytes);
    const found = needs.realm === 'none' ? undefined : await (0,load_place/* findRealm */.v)(command, options, outside, workspace, config, indexText, selection);
    const place = found && needs.server === true ? await (0,load_place/* onServer */.z)(found, outside) : found;
    if (needs.realm === 'required' && !place) {
        throw new errors/* BlueError */.Bi('NO_REALM', 'No realm is configured here', { location: { file: layout/* memberLayout */.Pl.config }, next: 'Run `blue realm join <path or url of the realm>` in this repo, or name one with --realm' });
    }
    const store = place && outside.openStore(place.location);
    try {
        if (store)
            outside.progress(`Reading ${store.label}`);
        // Started together: the realm comes over the network while the code is read from the disk.
        const reading = store?.read();
        reading?.catch(() => undefined);
        const what = needs.code === 'asked' ? (options['detect'] === true ? 'all' : 'none') : needs.code;
        const code = needs.repo && what !== 'none' ? loadCode(workspace, config, outside, what) : undefined;
        code?.catch(() => undefined);
        const snapshot = await reading;
        const realm = store && snapshot && (await readRealm(snapshot, store.label));
        const membership = chooseMembership(config, realm, selection);
        const named = needs.repo ? await placeBindings(command, bindingPaths(command, options, realm, membership), workspace, root, outside) : new Map();
        const files = needs.repo ? await loadBindings(workspace, [...new Set(named.values())], await code) : new Map();
        const bindings = new Map([...named].map(([path, place]) => [path, files.get(place)]));
        const repo = needs.repo ? await readRepo(workspace, await from, root, configBytes, config, membership, options['github'] === true) : undefined;
        const seen = await code;
        const world = {
            now: readTime((0,commands_command/* text */.Qq)(options, 'at')) ?? outside.now(),
            actor: await asked,
            ...(realm ? { realm } : {}),
            ...(store ? { realmLabel: store.label } : {}),
            ...(place ? { realmAt: place.at } : {}),
            ...(repo ? { repo: { ...repo, bindings, found: seen?.found ?? [], ...(seen ? { detection: seen.detection } : {}) } } : {}),
            ...(indexText === undefined ? {} : { indexText }),
            ...(command.name === 'init' ? { target: await readTarget(options, outside) } : {}),
            texts: await readTexts(command, options, outside),
            problems: oddities?.(layout/* memberLayout */.Pl.config, configBytes) ?? [],
        };
        return { world, ...(store ? { store, location: place.location } : {}), ...(workspace ? { workspace } : {}) };
    }
    catch (error) {
        await store?.close();
        throw error;
    }
}
/** The realm judges itself: what is read is its own checkout, and nothing is concluded before the command looks at it. */
async function loadCheckout(options, outside, selection) {
    const root = (0,external_node_path_.resolve)(outside.directory, selection.realm ?? '.');
    const base = (0,commands_command/* text */.Qq)(options, 'base');
    const [head, before, actor] = await Promise.all([outside.readCheckout(root), base === undefined ? undefined : outside.readCheckout(root, base), outside.actor()]);
    // A link in its place is a realm that is wrong, and says so.
    const hasRealm = head.files.has(layout/* layout */.Zp.realm) || head.irregular.some((entry) => entry.path === layout/* layout */.Zp.realm);
    if (!hasRealm && before?.files.has(layout/* layout */.Zp.realm) !== true) {
        throw new errors/* BlueError */.Bi('NO_REALM', `This is no realm: there is no ${layout/* layout */.Zp.realm}`, { location: { file: layout/* layout */.Zp.realm }, next: 'Run it in the root of the realm, or name the folder with -C' });
    }
    return { world: { now: outside.now(), actor, checkout: { head, ...(before ? { base: before } : {}) }, texts: new Map(), problems: [] } };
}
/** Reads the realm again after somebody else has pushed; the code of this checkout has not moved. */
async function reload(loaded, outside) {
    const { store, world } = loaded;
    if (!store)
        return loaded;
    const realm = await readRealm(await store.read(), store.label);
    return { ...loaded, world: { ...world, now: outside.now(), realm } };
}
async function readRealm(snapshot, label) {
    if (!snapshot.files.has(layout/* layout */.Zp.realm)) {
        throw new errors/* BlueError */.Bi('NO_REALM', `${label} is no realm: it has no ${layout/* layout */.Zp.realm}`, { next: 'Create one there with `blue realm init --name <name>`, or correct the path or url' });
    }
    const { parseRealm } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(2214), __webpack_require__.e(6528)]).then(__webpack_require__.bind(__webpack_require__, 46528));
    return parseRealm(snapshot);
}
function chooseMembership(config, realm, selection) {
    const configured = config ? (0,memberships/* membershipsOf */.$)(config).find((each) => realm === undefined || each.name === realm.config.name) : undefined;
    if (selection.domain === undefined)
        return configured;
    return { ...(configured ?? { name: realm?.config.name ?? '' }), domain: selection.domain };
}
async function readRepo(workspace, source, root, configBytes, config, membership, withWorkflow) {
    const workflow = withWorkflow ? await workspace.read(layout/* memberLayout */.Pl.workflow) : undefined;
    return {
        root,
        directory: (0,external_node_path_.basename)(root),
        ...source,
        ...(configBytes === undefined ? {} : { configText: new TextDecoder().decode(configBytes) }),
        ...(workflow === undefined ? {} : { workflowText: new TextDecoder().decode(workflow) }),
        ...(config ? { config } : {}),
        ...(membership ? { membership } : {}),
    };
}
/** Files that imports of this domain, or the words of the command line, bind to. */
function bindingPaths(command, options, realm, membership) {
    const given = command.name === 'coverage' ? (0,commands_command/* list */.p_)(options, 'binding') : [(0,commands_command/* text */.Qq)(options, 'binding')];
    const declared = membership && realm ? (realm.domains.get(membership.domain)?.imports ?? []).map((each) => each.binding) : [];
    const paths = [...given, ...declared].filter((each) => each !== undefined).map((each) => (0,binding/* parseBinding */.V)(each).path);
    return [...new Set(paths)];
}
/** What a new realm's repository may hold before. */
const mayBeThere = [layout/* layout */.Zp.readme, layout/* layout */.Zp.codeowners, layout/* layout */.Zp.editor, layout/* layout */.Zp.workflow, `${layout/* layout */.Zp.domains}.gitkeep`, `${layout/* layout */.Zp.contracts}.gitkeep`];
async function readTarget(options, outside) {
    const path = (0,commands_command/* text */.Qq)(options, 'path') ?? '.';
    const absolute = (0,external_node_path_.resolve)(outside.directory, path);
    return { path, absolute, ...(await outside.inspectTarget(absolute, mayBeThere)) };
}
/** A time without a zone would be another one on another machine, and a verdict has to be the same everywhere. */
function readTime(given) {
    if (given === undefined)
        return undefined;
    const time = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/.test(given) ? new Date(given) : undefined;
    if (time === undefined || Number.isNaN(time.getTime()))
        throw new errors/* BlueError */.Bi('USAGE', `--at: '${given}' is no time`, { next: 'Write it as 2026-01-24T12:00:00Z' });
    return time.toISOString().replace(/\.\d{3}Z$/, 'Z');
}

// EXTERNAL MODULE: ./lib/core/proposal.js
var proposal = __webpack_require__(4913);
;// CONCATENATED MODULE: ./lib/source-order.js
/** The rule that a late run publishes no older state over a newer one: where this checkout stands to what was published. */


/**
 * Looks at the commits that a plan's commit would replace: what is published, and what waits on the branch that it is for.
 *
 * The cases: the checkout is the published commit, or has it in its history: nothing to say. It is in the history of the
 * published one: refused. Neither, as after a squash or a rewritten history: published, and said, because no order is
 * to be seen. The history does not tell, as in a shallow checkout: the forge is asked; without an answer, it is said.
 * @returns what a person should know
 * @throws BlueError REFUSED for an older checkout
 */
async function checkSourceOrder(plan, loaded, outside) {
    const commit = loaded.world.repo?.commit;
    const findings = [];
    const waiting = await proposedBefore(plan, loaded);
    for (const published of new Set([...(plan.commit?.replaces ?? []), ...waiting])) {
        if (published === commit)
            continue;
        const order = commit === undefined ? undefined : await orderOf(commit, published, loaded, outside);
        const [here, there] = [commit?.slice(0, 7) ?? 'no commit', published.slice(0, 7)];
        if (order === 'older') {
            throw new errors/* BlueError */.Bi('REFUSED', `This checkout is at ${here}, which is older than ${there}, whose state ${waiting.includes(published) ? `waits on ${plan.commit?.branch}` : 'is published'}`, {
                next: 'Run it on the newest commit; to publish an older state on purpose, make it a new commit',
            });
        }
        if (order === 'apart')
            findings.push({ rule: 'source-apart', level: 'note', message: `What is replaced was published from ${there}, which is not in the history of ${here}` });
        if (order === undefined) {
            findings.push({ rule: 'source-order-unknown', level: 'note', message: `Whether ${here} is newer than ${there}, whose state is replaced, could not be told`, next: 'Check out the whole history: fetch-depth: 0' });
        }
    }
    return findings;
}
/** The commit of this repo from which an earlier run has proposed, if any. */
async function proposedBefore(plan, { store }) {
    const found = plan.commit?.branch === undefined ? undefined : await store?.findProposal?.(plan.commit.branch);
    const from = found && (0,proposal/* isProposal */.ld)(found) ? (0,proposal/* proposedFrom */.Dq)(found.message) : undefined;
    return from === undefined ? [] : [from];
}
async function orderOf(commit, published, { workspace, world }, outside) {
    const known = await workspace?.order(commit, published);
    const url = world.repo?.url;
    if (known !== undefined || url === undefined || !/^[0-9a-f]{40,64}$/.test(published))
        return known;
    const { data } = await outside.askForge(url, 'own', `/compare/${published}...${commit}?per_page=1`);
    const orders = { ahead: 'newer', identical: 'newer', behind: 'older', diverged: 'apart' };
    return orders[String(data?.status)];
}

;// CONCATENATED MODULE: ./lib/run.js




/** Full jitter over a doubling bound: measured to need the fewest pushes when many members write at once. */
const retry = { tries: 12, first: 100, longest: 4_000 };
/**
 * Runs a command.
 * @param selection which realm and domain, when the door was told
 * @throws BlueError for everything a person can mend; any other error is a bug
 */
async function run(command, options, outside, selection = {}) {
    let loaded;
    try {
        loaded = await load(command, options, outside, selection);
        for (let retries = 0;; retries += 1) {
            const own = await command.plan(loaded.world, options);
            const planned = { ...own, findings: [...loaded.world.problems, ...own.findings] };
            const seen = planned.commit?.replaces === undefined ? [] : await checkSourceOrder(planned, loaded, outside);
            const plan = seen.length === 0 ? planned : { ...planned, findings: [...planned.findings, ...seen] };
            const exitCode = plan.findings.some((finding) => finding.level === 'error') ? 1 : 0;
            if (options['dry-run'] === true)
                return { plan: await preview(plan, loaded, outside), receipt: undefined, exitCode };
            if (!command.writes && plan.fanOut === undefined)
                return { plan, receipt: undefined, exitCode };
            try {
                return { plan, receipt: await apply(plan, loaded, outside, retries), exitCode };
            }
            catch (error) {
                if (!(error instanceof errors/* BlueError */.Bi) || error.code !== 'HEAD_MOVED' || retries + 1 >= retry.tries)
                    throw error;
                await outside.sleep(outside.random() * Math.min(retry.longest, retry.first * 2 ** retries));
                outside.progress('The realm has moved; reading it again');
                loaded = await reload(loaded, outside);
            }
        }
    }
    finally {
        await loaded?.store?.close();
    }
}


/***/ })

};
