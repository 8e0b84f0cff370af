export const id = 2729;
export const ids = [2729,8067];
export const modules = {

/***/ 85583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 57206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ bumps)
/* harmony export */ });
/** The words of the project as types: the realm's files exactly as people write them, and the values made from them. */
/** The size of a change, smallest first. */
const bumps = ['none', 'patch', 'minor', 'major'];


/***/ }),

/***/ 33990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ newRealmFiles),
/* harmony export */   Ly: () => (/* binding */ editIndex),
/* harmony export */   bJ: () => (/* binding */ editImports),
/* harmony export */   cZ: () => (/* binding */ editExports),
/* harmony export */   d2: () => (/* binding */ editDomain),
/* harmony export */   parseIndex: () => (/* binding */ parseIndex)
/* harmony export */ });
/* harmony import */ var _codeowners_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96950);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79282);
/* harmony import */ var _document_edit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98565);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77529);
/* harmony import */ var _merge_keys_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69976);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36599);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9975);
/* harmony import */ var _typed_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42214);
/* harmony import */ var _member_config_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98436);
/** Changes of the files of a realm and of a person's index, as edits that keep what people wrote. */









const DOMAIN_KEYS = ['name', 'repo_path', 'repo_url', 'repository_id', 'maintainers', 'joined_at', 'signing_keys', 'notify'];
const EXPORT_KEYS = ['name', 'version', 'description', 'direction', 'content_model', 'deprecated', 'schema', 'value', 'changelog', 'source', 'supported'];
const IMPORT_KEYS = ['contract', 'from', 'version', 'binding', 'status', 'resolved_version', 'resolved_at', 'evidence'];
const INDEX_KEYS = ['name', 'path', 'url', 'local_path'];
/**
 * Writes `domain.yaml`.
 * @param file what it has to say; keys this version does not know stay as they are
 * @throws BlueError BAD_NAME; BAD_FILE when the file as it is cannot be read
 */
function editDomain(realm, file) {
    const path = _layout_js__WEBPACK_IMPORTED_MODULE_3__/* .layout */ .Zp.domain((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .checkName */ .I3)('domain', file.name));
    const text = realm.texts.get(path);
    return { path, content: (0,_document_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .rewriteYaml */ .WG)(path, text, (0,_merge_keys_js__WEBPACK_IMPORTED_MODULE_8__/* .mergeKeys */ .Z)(readObject(path, text), file, DOMAIN_KEYS)) };
}
/**
 * Writes `exports.yaml`: entries are changed where they stand, new ones come last, those not named any more go.
 * @param exports all exports the domain has afterwards
 * @throws BlueError BAD_NAME; BAD_FILE when the file as it is cannot be read
 */
function editExports(realm, domain, exports) {
    return editList(realm, _layout_js__WEBPACK_IMPORTED_MODULE_3__/* .layout */ .Zp.exports((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .checkName */ .I3)('domain', domain)), 'exports', exports, (item) => String(item['name']), EXPORT_KEYS);
}
/**
 * Writes `imports.yaml`, as `editExports` does; an import is told apart by its contract and provider.
 * @param imports all imports the domain has afterwards
 * @throws BlueError BAD_NAME; BAD_FILE when the file as it is cannot be read
 */
function editImports(realm, domain, imports) {
    return editList(realm, _layout_js__WEBPACK_IMPORTED_MODULE_3__/* .layout */ .Zp.imports((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .checkName */ .I3)('domain', domain)), 'imports', imports, (item) => `${String(item['contract'])} ${String(item['from'])}`, IMPORT_KEYS);
}
function editList(realm, path, list, items, keyOf, known) {
    const text = realm.texts.get(path);
    const before = readObject(path, text);
    const old = Array.isArray(before[list]) ? before[list] : [];
    return { path, content: (0,_document_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .rewriteYaml */ .WG)(path, text, { ...before, [list]: (0,_merge_keys_js__WEBPACK_IMPORTED_MODULE_8__/* .mergeItems */ .$)(old, items, keyOf, known) }) };
}
function readObject(path, text) {
    const value = text === undefined ? null : (0,_document_js__WEBPACK_IMPORTED_MODULE_1__.parseYaml)(path, text).value;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
/**
 * Reads `~/.blue/index.yaml`. An empty file is an empty index.
 * @throws BlueError BAD_FILE, TOO_LARGE, located
 */
function parseIndex(file, content) {
    if ((0,_document_js__WEBPACK_IMPORTED_MODULE_1__.parseYaml)(file, content).value === null)
        return { realms: [] };
    return (0,_typed_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readFile */ .TA)('index', file, content);
}
/**
 * Adds a realm to `~/.blue/index.yaml`, or changes the one of that name.
 * @param text the file as it is; undefined for none
 * @returns its new text
 * @throws BlueError BAD_FILE when the text cannot be read
 */
function editIndex(text, entry) {
    const file = '~/.blue/index.yaml';
    const known = text === undefined ? [] : parseIndex(file, text).realms;
    const realms = known.some((each) => each.name === entry.name)
        ? known.map((each) => (each.name === entry.name ? { ...entry, ...(entry.local_path === undefined && each.local_path !== undefined ? { local_path: each.local_path } : {}) } : each))
        : [...known, entry];
    const merged = (0,_merge_keys_js__WEBPACK_IMPORTED_MODULE_8__/* .mergeItems */ .$)(known, realms, (each) => String(each['name']), INDEX_KEYS);
    return (0,_document_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .rewriteYaml */ .WG)(file, text, { ...readObject(file, text), realms: merged });
}
/**
 * The files of a new realm.
 * @param options `createdAt` in ISO 8601 UTC; `approvers` as emails, `@login` or `@org/team`
 * @throws BlueError BAD_NAME
 */
function newRealmFiles(options) {
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .checkName */ .I3)('realm', options.name);
    return [
        { path: _layout_js__WEBPACK_IMPORTED_MODULE_3__/* .layout */ .Zp.realm, content: realmText(name, options.createdAt, options.approvers) },
        { path: _layout_js__WEBPACK_IMPORTED_MODULE_3__/* .layout */ .Zp.readme, content: readmeText(name) },
        { path: `${_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .layout */ .Zp.domains}.gitkeep`, content: '' },
        { path: `${_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .layout */ .Zp.contracts}.gitkeep`, content: '' },
        { path: _layout_js__WEBPACK_IMPORTED_MODULE_3__/* .layout */ .Zp.codeowners, content: (0,_codeowners_js__WEBPACK_IMPORTED_MODULE_0__/* .codeownersText */ .Z)(undefined, options.approvers, []) },
        { path: '.vscode/settings.json', content: `${JSON.stringify({ 'yaml.schemas': editorSchemas() }, null, 2)}\n` },
    ];
}
function realmText(name, createdAt, approvers) {
    const list = approvers.length === 0 ? ' []' : `\n${approvers.map((approver) => `    - ${approver.startsWith('@') ? JSON.stringify(approver) : approver}`).join('\n')}`;
    return `name: ${JSON.stringify(name) === `"${name}"` && /^[a-z]/.test(name) && !RESERVED_WORD.test(name) ? name : JSON.stringify(name)}
version: "1.0.0"
created_at: ${createdAt}

governance:
  # Who can add new domains? open | approval | invite-only
  admission: approval
  # Who approves: emails, "@login" or "@org/team"
  approvers:${list}

  # How members write here: push | pull-request | pull
  publish: push

  # Breaking change policy
  breaking_changes:
    # A breaking change waits for an approver
    require_approval: true
    # Days that consumers have before a breaking version breaks them
    grace_period_days: 14
`;
}
const RESERVED_WORD = /^(?:y|n|yes|no|on|off|true|false|null)$/;
function readmeText(name) {
    return `# ${name}

A realm: what repos of different owners export to each other and import from each other, as versioned contracts.

| Path | What it holds | Who writes it |
|---|---|---|
| \`realm.yaml\` | name and governance | approvers |
| \`domains/<name>/domain.yaml\` | one member: its repo and maintainers | \`blue realm join\` |
| \`domains/<name>/exports.yaml\` | what it exports | \`blue realm export\`, \`blue realm sync\` |
| \`domains/<name>/imports.yaml\` | what it imports, and how far it has come | \`blue realm import\`, \`blue realm sync\` |
| \`contracts/*.schema.yaml\` | JSON Schemas that several exports share | approvers |
| \`.github/CODEOWNERS\` | who reviews which folder | between its marks: \`join\` and \`leave\` |

To join, run this in your repo:

\`\`\`sh
blue realm join <path or url of this realm> --as <name>
\`\`\`

\`blue realm graph\` shows who depends on whom.
`;
}
/** Which schema an editor uses for which file. */
function editorSchemas() {
    const globs = { realm: _layout_js__WEBPACK_IMPORTED_MODULE_3__/* .layout */ .Zp.realm, domain: _layout_js__WEBPACK_IMPORTED_MODULE_3__/* .layout */ .Zp.domain('*'), exports: _layout_js__WEBPACK_IMPORTED_MODULE_3__/* .layout */ .Zp.exports('*'), imports: _layout_js__WEBPACK_IMPORTED_MODULE_3__/* .layout */ .Zp.imports('*') };
    return Object.fromEntries(_schemas_js__WEBPACK_IMPORTED_MODULE_5__/* .fileKinds */ .mv.filter((kind) => kind in globs).map((kind) => [`${_schemas_js__WEBPACK_IMPORTED_MODULE_5__/* .SCHEMA_BASE */ .EE}${kind}.schema.json`, globs[kind]]));
}


/***/ }),

/***/ 18067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fb: () => (/* binding */ largestBump),
/* harmony export */   HQ: () => (/* binding */ bumpBetween),
/* harmony export */   JT: () => (/* binding */ hasUpperBound),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   ib: () => (/* binding */ satisfies),
/* harmony export */   kR: () => (/* binding */ checkGivenVersion),
/* harmony export */   oi: () => (/* binding */ isAbove),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   yU: () => (/* binding */ nextVersion),
/* harmony export */   yx: () => (/* binding */ normaliseRange)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57206);
/** Versions and ranges: what a version is, which ranges accept it, and which version a change asks for. */



/** node-semver itself stops at 256 characters; a range of several comparators may be longer than one version. */
const MAX_RANGE = 512;
/**
 * Reads a semantic version (semver.org 2.0.0).
 * A leading `v` is dropped, and so is build metadata, which has no place in precedence (§10): two builds of
 * one version are one version here.
 * @returns the canonical form: `1.3.0`, `2.0.0-rc.1`
 * @throws BlueError BAD_VERSION with an example
 */
function parseVersion(text) {
    const version = semver__WEBPACK_IMPORTED_MODULE_0__.valid(text.trim());
    if (version !== null)
        return version;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BlueError */ .B('BAD_VERSION', `${quote(text)} is not a semantic version`, { next: `Write it as ${exampleVersion(text)}` });
}
/** What somebody who wrote `1.3` most likely meant. */
function exampleVersion(text) {
    const numbers = /^v?(\d{1,9})(?:\.(\d{1,9}))?$/.exec(text.trim());
    return numbers ? `${Number(numbers[1])}.${Number(numbers[2] ?? 0)}.0, for example` : 'major.minor.patch, for example 1.3.0';
}
/**
 * Reads a range in node-semver's grammar, or in the comma form of other tools (`>=1.0.0, <2.0.0`).
 * Three texts that node-semver lets pass are refused, because each accepts something nobody meant: the empty
 * range and an empty alternative (`^1.0.0 ||`) accept every version, a contradiction (`>4 <3`) accepts none.
 * @returns the same range with spaces for commas; how it is written is otherwise kept
 * @throws BlueError BAD_VERSION
 */
function normaliseRange(text) {
    const problem = (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BlueError */ .B('BAD_VERSION', `${quote(text)} is not a version range: ${why}`, { next: 'Write it as ^1.3.0 or >=1.3.0 <2.0.0, for example' });
    if (text.length > MAX_RANGE)
        throw problem(`it is longer than ${MAX_RANGE} characters`);
    const alternatives = text.split('||').map((alternative) => alternative.split(',').map((part) => part.trim().replace(/\s+/g, ' ')));
    if (alternatives.some((parts) => parts.includes('')))
        throw problem(text.trim() === '' ? 'it is empty' : 'a part of it is empty');
    const range = alternatives.map((parts) => parts.join(' ')).join(' || ');
    if (semver__WEBPACK_IMPORTED_MODULE_0__.validRange(range) === null)
        throw problem('node-semver does not know this form');
    if (semver__WEBPACK_IMPORTED_MODULE_0__.minVersion(range) === null)
        throw problem('no version can satisfy it');
    return range;
}
/**
 * Whether a range accepts a version.
 * A pre-release is accepted only where the range names a pre-release of the same release (`>=2.0.0-rc.1`), as in
 * node-semver: who asked for `>=1.0.0 <2.0.0` did not ask for `2.0.0-rc.1`, although it sorts below `2.0.0`.
 * @returns false, too, where either text is none: nothing unreadable counts as satisfied
 */
function satisfies(version, range) {
    const readable = readableRange(range);
    return readable !== undefined && semver__WEBPACK_IMPORTED_MODULE_0__.satisfies(version, readable);
}
/** Whether every alternative of a range ends somewhere: `>=1.0.0` does not, `^1.0.0` does. */
function hasUpperBound(range) {
    const readable = readableRange(range);
    if (readable === undefined)
        return false;
    return new semver__WEBPACK_IMPORTED_MODULE_0__.Range(readable).set.every((comparators) => comparators.some(({ operator, value }) => value !== '' && (operator === '' || operator === '<' || operator === '<=')));
}
/** A range that may come from a file nobody checked; undefined when it is none. */
function readableRange(range) {
    try {
        return normaliseRange(range);
    }
    catch {
        return undefined;
    }
}
/**
 * The version that follows a change.
 *
 * Below 1.0.0 a minor plays the major's part, and a patch the parts of minor and patch: 0.3.1 goes to 0.4.0 for a
 * breaking change and to 0.3.2 for every other. That is how node-semver's caret reads it: `^0.3.1` accepts 0.3.2
 * and stops at 0.4.0. Going to 1.0.0 is a promise that a person makes, never a computation.
 *
 * A pre-release stays one: 2.0.0-rc.1 already announces everything up to a major, so it goes to 2.0.0-rc.2;
 * 1.4.0-rc.1 announces no breaking change, so that one goes to 2.0.0-rc.0.
 * @throws BlueError BAD_VERSION when `current` is no version
 */
function nextVersion(current, bump) {
    const version = semver__WEBPACK_IMPORTED_MODULE_0__.parse(parseVersion(current));
    if (bump === 'none')
        return version.version;
    const step = version.major > 0 ? bump : bump === 'major' ? 'minor' : 'patch';
    const release = semver__WEBPACK_IMPORTED_MODULE_0__.inc(version.version, step);
    if (version.prerelease.length === 0)
        return release;
    if (semver__WEBPACK_IMPORTED_MODULE_0__.compare(release, releaseOf(version.version)) === 0)
        return semver__WEBPACK_IMPORTED_MODULE_0__.inc(version.version, 'prerelease');
    const label = version.prerelease.find((part) => typeof part === 'string');
    return label === undefined ? semver__WEBPACK_IMPORTED_MODULE_0__.inc(version.version, `pre${step}`) : semver__WEBPACK_IMPORTED_MODULE_0__.inc(version.version, `pre${step}`, String(label));
}
/** The release a pre-release leads to; a release is its own. */
function releaseOf(version) {
    const { major, minor, patch } = semver__WEBPACK_IMPORTED_MODULE_0__.parse(version);
    return `${major}.${minor}.${patch}`;
}
/** The largest of some bumps; `none` for none. */
function largestBump(all) {
    let largest = 0;
    for (const bump of all)
        largest = Math.max(largest, _model_js__WEBPACK_IMPORTED_MODULE_2__/* .bumps */ .k.indexOf(bump));
    return _model_js__WEBPACK_IMPORTED_MODULE_2__/* .bumps */ .k[largest];
}
/**
 * The largest change that the step between two versions may carry, in either direction.
 * Below 1.0.0 a step of the minor counts as major and a step of the patch as minor. A step that starts or ends at
 * a pre-release counts as what that pre-release announces: 2.0.0-rc.1 promises nothing about 2.0.0-rc.2.
 * @throws BlueError BAD_VERSION
 */
function bumpBetween(from, to) {
    const [low, high] = [parseVersion(from), parseVersion(to)].sort(semver__WEBPACK_IMPORTED_MODULE_0__.compare).map((text) => semver__WEBPACK_IMPORTED_MODULE_0__.parse(text));
    if (low.version === high.version)
        return 'none';
    const announced = low.prerelease.length > 0 && low.compareMain(high) === 0;
    const step = announced
        ? high.patch > 0 ? 'patch' : high.minor > 0 ? 'minor' : 'major'
        : low.major !== high.major ? 'major' : low.minor !== high.minor ? 'minor' : 'patch';
    if (high.major > 0 || step === 'major')
        return step;
    return step === 'minor' ? 'major' : 'minor';
}
/** Semantic precedence, for sorting: negative when `left` comes first. Both must be versions. */
function compareVersions(left, right) {
    return semver__WEBPACK_IMPORTED_MODULE_0__.compare(left, right);
}
/** Whether this is a pre-release: `2.0.0-rc.1`. */
function isPrerelease(version) {
    return (semver__WEBPACK_IMPORTED_MODULE_0__.prerelease(version)?.length ?? 0) > 0;
}
/** Whether a version lies above everything a range accepts. */
function isAbove(version, range) {
    const readable = readableRange(range);
    return readable !== undefined && semver__WEBPACK_IMPORTED_MODULE_0__.valid(version) !== null && semver__WEBPACK_IMPORTED_MODULE_0__.gtr(version, readable);
}
/**
 * Judges a version given by hand against the content it is given to.
 * A pre-release is large enough when the release it leads to is: content that asks for 1.4.0 may go out as 1.4.0-rc.1.
 * @param options.force excuses a version that is too small, as a warning; never one that decreases or stands still
 * @returns nothing, or one finding of the rules `version-not-bumped`, `version-decreased`, `version-too-small`
 * @throws BlueError BAD_VERSION when `given` is no version
 */
function checkGivenVersion(diff, given, options = {}) {
    const version = parseVersion(given);
    if (diff.from === undefined || diff.to === undefined)
        return [];
    const from = parseVersion(diff.from);
    const least = nextVersion(diff.from, diff.bump);
    if (semver__WEBPACK_IMPORTED_MODULE_0__.lt(version, from)) {
        return [{ rule: 'version-decreased', level: 'error', message: `${diff.contract} ${version} is lower than ${from}, which is published`, next: `Give ${least} or more` }];
    }
    if (diff.bump === 'none')
        return [];
    if (version === from) {
        return [{ rule: 'version-not-bumped', level: 'error', message: `${diff.contract} changes (${diff.bump}) but keeps the version ${from}: two contents under one version cannot be told apart`, next: `Give ${least} or more` }];
    }
    if (semver__WEBPACK_IMPORTED_MODULE_0__.gte(version, least) || semver__WEBPACK_IMPORTED_MODULE_0__.gte(releaseOf(version), releaseOf(least)))
        return [];
    const reason = diff.changes.find((change) => change.bump === diff.bump)?.reason;
    return [{
            rule: 'version-too-small',
            level: options.force === true ? 'warning' : 'error',
            message: `${diff.contract} ${version} is too small for a ${diff.bump} change${reason === undefined ? '' : `: ${reason}`}`,
            next: `Give ${least} or more, or --force`,
        }];
}
function quote(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}


/***/ }),

/***/ 35133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ workflowTexts)
/* harmony export */ });
/** The ready-to-copy workflows, written by `npm run generate` from workflows/. */
const workflowTexts = {
    'member-app': "# A member of a realm, as member.yml, with a GitHub App instead of a person's token.\n# Copy this file to .github/workflows/realm.yml, or let `blue realm join <realm> --github --credential app` do it. It needs:\n# - .blue/config.yaml, which `blue realm join` writes;\n# - to publish: a GitHub App with \"Contents: read and write\" and \"Pull requests: read and write\", installed on the realm's\n#   repository only; and an environment \"realm\", limited to the default branch, with the variable REALM_APP_CLIENT_ID and\n#   the secret REALM_APP_KEY;\n# - to check against a private realm: a repository secret REALM_READ_TOKEN, a fine-grained token for the realm with\n#   \"Contents: read\". The App's key is not for pull requests: whoever has it can write.\nname: Realm\non:\n  push:\n    branches: [main, master] # whichever is the default branch: no other one publishes\n  pull_request:\n  schedule:\n    - cron: '17 6 * * *' # at an odd minute: on the hour GitHub delays runs, or drops them\n  repository_dispatch:\n    types: [realm-contract-changed] # the realm says that something this repo imports has changed\n  workflow_dispatch:\n    inputs:\n      command:\n        description: What to run\n        type: choice\n        options: [check, sync, status]\n        default: check\n      dry-run:\n        description: With sync, only show what it would do\n        type: boolean\n        default: true\n\npermissions: {} # each job says what it needs\n\njobs:\n  sync:\n    name: Publish\n    # A run on another branch, or a run of an older commit that was started by hand there, would publish another state.\n    if: (github.event_name == 'push' || inputs.command == 'sync') && github.ref_name == github.event.repository.default_branch\n    runs-on: ubuntu-latest\n    timeout-minutes: 15\n    environment: realm # holds the credential that writes; only the default branch gets it\n    concurrency:\n      # Runs for pushes wait for each other. One that is pending may give way to a newer one, which has all its commits.\n      # A run by hand or a repeated one never takes that place: neither has the commits of the run that waits.\n      group: realm-sync-${{ github.event_name == 'push' && github.run_attempt == 1 && github.ref || github.run_id }}\n      cancel-in-progress: false # never stop between the commit and what follows from it\n    permissions:\n      contents: read # to check out this repo; nothing is written here\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          fetch-depth: 0 # when a bound file last changed is asked of the history\n          persist-credentials: false # no later step gets this repo's token\n      - uses: actions/create-github-app-token@1b10c78c7865c340bc4f6099eb2f838309f1e8c3 # v3.1.1\n        id: app\n        with:\n          client-id: ${{ vars.REALM_APP_CLIENT_ID }}\n          private-key: ${{ secrets.REALM_APP_KEY }}\n          owner: REALM-OWNER # the realm's owner\n          repositories: REALM-NAME # the realm's repository and no other\n          permission-contents: write # to commit to this repo's folder in the realm\n          permission-pull-requests: write # to ask for the review of a breaking change\n      - uses: blue/realm-action@v1\n        with:\n          command: sync\n          dry-run: ${{ inputs.dry-run || false }}\n          realm-token: ${{ steps.app.outputs.token }} # lives an hour, and is revoked after the job\n\n  check:\n    name: Check\n    if: github.event_name != 'push' && inputs.command != 'sync'\n    runs-on: ubuntu-latest\n    timeout-minutes: 15\n    concurrency:\n      # A check looks at what is, not at an event: the newer one answers for the older one.\n      group: realm-check-${{ github.event_name }}-${{ github.ref }}\n      cancel-in-progress: true\n    permissions:\n      contents: read # to check out this repo\n      pull-requests: write # one comment that says whether the pull request can be merged, kept up to date\n      issues: write # one issue in this repo for each import that is stale or broken, when the schedule or the realm asks\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          fetch-depth: 0 # when a bound file last changed is asked of the history\n          persist-credentials: false # no later step gets this repo's token\n      - uses: blue/realm-action@v1\n        with:\n          command: ${{ inputs.command || 'check' }}\n          fail-on: ${{ github.event_name == 'schedule' && 'stale,broken' || 'breaking,broken' }}\n          issues: ${{ github.event_name == 'schedule' || github.event_name == 'repository_dispatch' }}\n          realm-token: ${{ secrets.REALM_READ_TOKEN }} # empty for a public realm; pull requests from forks get none\n",
    'member-deploy-key': "# A member of a realm, as member.yml, with a deploy key of the realm instead of a token.\n# Copy this file to .github/workflows/realm.yml, or let `blue realm join <realm> --github --credential deploy-key` do it. It needs:\n# - .blue/config.yaml, which `blue realm join` writes;\n# - to publish: a deploy key of the realm's repository with write access, and its private half as the secret REALM_SSH_KEY in\n#   an environment \"realm\", limited to the default branch. A deploy key reaches one repository, and every branch and file of\n#   it, workflows too: prefer a token where the realm's own workflows hold secrets. It cannot open a pull request: a\n#   breaking change that needs approval waits on its branch until somebody opens one;\n# - to check against a private realm: a second deploy key without write access, as the repository secret REALM_READ_KEY.\nname: Realm\non:\n  push:\n    branches: [main, master] # whichever is the default branch: no other one publishes\n  pull_request:\n  schedule:\n    - cron: '17 6 * * *' # at an odd minute: on the hour GitHub delays runs, or drops them\n  repository_dispatch:\n    types: [realm-contract-changed] # the realm says that something this repo imports has changed\n  workflow_dispatch:\n    inputs:\n      command:\n        description: What to run\n        type: choice\n        options: [check, sync, status]\n        default: check\n      dry-run:\n        description: With sync, only show what it would do\n        type: boolean\n        default: true\n\npermissions: {} # each job says what it needs\n\njobs:\n  sync:\n    name: Publish\n    # A run on another branch, or a run of an older commit that was started by hand there, would publish another state.\n    if: (github.event_name == 'push' || inputs.command == 'sync') && github.ref_name == github.event.repository.default_branch\n    runs-on: ubuntu-latest\n    timeout-minutes: 15\n    environment: realm # holds the credential that writes; only the default branch gets it\n    concurrency:\n      # Runs for pushes wait for each other. One that is pending may give way to a newer one, which has all its commits.\n      # A run by hand or a repeated one never takes that place: neither has the commits of the run that waits.\n      group: realm-sync-${{ github.event_name == 'push' && github.run_attempt == 1 && github.ref || github.run_id }}\n      cancel-in-progress: false # never stop between the commit and what follows from it\n    permissions:\n      contents: read # to check out this repo; nothing is written here\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          fetch-depth: 0 # when a bound file last changed is asked of the history\n          persist-credentials: false # no later step gets this repo's token\n      - uses: blue/realm-action@v1\n        with:\n          command: sync\n          dry-run: ${{ inputs.dry-run || false }}\n          realm-ssh-key: ${{ secrets.REALM_SSH_KEY }}\n\n  check:\n    name: Check\n    if: github.event_name != 'push' && inputs.command != 'sync'\n    runs-on: ubuntu-latest\n    timeout-minutes: 15\n    concurrency:\n      # A check looks at what is, not at an event: the newer one answers for the older one.\n      group: realm-check-${{ github.event_name }}-${{ github.ref }}\n      cancel-in-progress: true\n    permissions:\n      contents: read # to check out this repo\n      pull-requests: write # one comment that says whether the pull request can be merged, kept up to date\n      issues: write # one issue in this repo for each import that is stale or broken, when the schedule or the realm asks\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          fetch-depth: 0 # when a bound file last changed is asked of the history\n          persist-credentials: false # no later step gets this repo's token\n      - uses: blue/realm-action@v1\n        with:\n          command: ${{ inputs.command || 'check' }}\n          fail-on: ${{ github.event_name == 'schedule' && 'stale,broken' || 'breaking,broken' }}\n          issues: ${{ github.event_name == 'schedule' || github.event_name == 'repository_dispatch' }}\n          realm-ssh-key: ${{ secrets.REALM_READ_KEY }} # empty for a public realm; pull requests from forks get none\n",
    'member': "# A member of a realm: publish on push, check on pull requests, look for stale imports every day.\n# Copy this file to .github/workflows/realm.yml, or let `blue realm join <realm> --github` do it. It needs:\n# - .blue/config.yaml, which `blue realm join` writes;\n# - to publish: an environment \"realm\", limited to the default branch, with the secret REALM_TOKEN: a fine-grained token\n#   for the realm's repository only, with \"Contents: read and write\", and \"Pull requests: read and write\" to ask for the\n#   review of a breaking change;\n# - to check against a private realm: a repository secret REALM_READ_TOKEN, the same with \"Contents: read\".\nname: Realm\non:\n  push:\n    branches: [main, master] # whichever is the default branch: no other one publishes\n  pull_request:\n  schedule:\n    - cron: '17 6 * * *' # at an odd minute: on the hour GitHub delays runs, or drops them\n  repository_dispatch:\n    types: [realm-contract-changed] # the realm says that something this repo imports has changed\n  workflow_dispatch:\n    inputs:\n      command:\n        description: What to run\n        type: choice\n        options: [check, sync, status]\n        default: check\n      dry-run:\n        description: With sync, only show what it would do\n        type: boolean\n        default: true\n\npermissions: {} # each job says what it needs\n\njobs:\n  sync:\n    name: Publish\n    # A run on another branch, or a run of an older commit that was started by hand there, would publish another state.\n    if: (github.event_name == 'push' || inputs.command == 'sync') && github.ref_name == github.event.repository.default_branch\n    runs-on: ubuntu-latest\n    timeout-minutes: 15\n    environment: realm # holds the credential that writes; only the default branch gets it\n    concurrency:\n      # Runs for pushes wait for each other. One that is pending may give way to a newer one, which has all its commits.\n      # A run by hand or a repeated one never takes that place: neither has the commits of the run that waits.\n      group: realm-sync-${{ github.event_name == 'push' && github.run_attempt == 1 && github.ref || github.run_id }}\n      cancel-in-progress: false # never stop between the commit and what follows from it\n    permissions:\n      contents: read # to check out this repo; nothing is written here\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          fetch-depth: 0 # when a bound file last changed is asked of the history\n          persist-credentials: false # no later step gets this repo's token\n      - uses: blue/realm-action@v1\n        with:\n          command: sync\n          dry-run: ${{ inputs.dry-run || false }}\n          realm-token: ${{ secrets.REALM_TOKEN }}\n\n  check:\n    name: Check\n    if: github.event_name != 'push' && inputs.command != 'sync'\n    runs-on: ubuntu-latest\n    timeout-minutes: 15\n    concurrency:\n      # A check looks at what is, not at an event: the newer one answers for the older one.\n      group: realm-check-${{ github.event_name }}-${{ github.ref }}\n      cancel-in-progress: true\n    permissions:\n      contents: read # to check out this repo\n      pull-requests: write # one comment that says whether the pull request can be merged, kept up to date\n      issues: write # one issue in this repo for each import that is stale or broken, when the schedule or the realm asks\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          fetch-depth: 0 # when a bound file last changed is asked of the history\n          persist-credentials: false # no later step gets this repo's token\n      - uses: blue/realm-action@v1\n        with:\n          command: ${{ inputs.command || 'check' }}\n          fail-on: ${{ github.event_name == 'schedule' && 'stale,broken' || 'breaking,broken' }}\n          issues: ${{ github.event_name == 'schedule' || github.event_name == 'repository_dispatch' }}\n          realm-token: ${{ secrets.REALM_READ_TOKEN }} # empty for a public realm; pull requests from forks get none\n",
    'realm-app': "# A realm, as realm.yml, that tells its consumers as a GitHub App: its consumers may be under several owners.\n# Copy this file to .github/workflows/realm.yml of the realm, or let `blue realm init --github --credential app` do it. It needs:\n# - \"Validate\" as a required check, with GitHub Actions as its only source: then nothing malformed is merged;\n# - to tell consumers: a GitHub App with \"Issues: read and write\", and for dispatches \"Contents: read and write\" (who may\n#   dispatch may push: leave both it and its line below out, and issues do the work), installed on the consumers'\n#   repositories; and an environment \"realm\", limited to the default branch, with the variable NOTIFY_APP_CLIENT_ID and the\n#   secret NOTIFY_APP_KEY. Where the App is not installed, an issue of the realm itself names the consumers.\n# In a private repository each run costs minutes: a realm with few members does well with a run a day.\nname: Realm\non:\n  pull_request:\n  merge_group: # without this, a queued pull request waits for ever\n  push:\n    branches: [main, master] # whichever holds the realm: members may push to it without a pull request\n  schedule:\n    - cron: '37 * * * *' # goes on where a limit stopped a run; at an odd minute: on the hour GitHub delays runs, or drops them\n  workflow_dispatch:\n    inputs:\n      dry-run:\n        description: Only show what would be sent\n        type: boolean\n        default: true\n\npermissions: {} # each job says what it needs\n\njobs:\n  validate:\n    name: Validate\n    if: github.event_name != 'schedule' && github.event_name != 'workflow_dispatch'\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    concurrency:\n      # Each push to the main branch is judged on its own; of a pull request, only its newest state.\n      group: realm-validate-${{ github.event_name == 'pull_request' && github.ref || github.run_id }}\n      cancel-in-progress: true\n    permissions:\n      contents: read # to check out the realm; nothing is written\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          fetch-depth: 0 # versions are compared with the commit before the change\n          persist-credentials: false # no later step gets the realm's token\n      - uses: blue/realm-action@v1\n        with:\n          command: validate\n\n  owners:\n    name: Whom to tell\n    if: github.event_name != 'pull_request' && github.event_name != 'merge_group' && github.ref_name == github.event.repository.default_branch\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    concurrency:\n      group: realm-owners-${{ github.run_id }} # it only reads: no run waits for another\n      cancel-in-progress: false\n    permissions:\n      contents: read # to read the realm\n    outputs:\n      owners: ${{ steps.list.outputs.owners }}\n    steps:\n      - uses: blue/realm-action@v1\n        id: list\n        with:\n          command: notify\n          list-owners: true\n\n  notify:\n    name: Tell ${{ matrix.owner }}\n    needs: owners\n    if: needs.owners.outputs.owners != '[]'\n    strategy:\n      fail-fast: false # an owner who cannot be told is no reason to stop telling others\n      matrix:\n        owner: ${{ fromJSON(needs.owners.outputs.owners) }}\n    runs-on: ubuntu-latest\n    timeout-minutes: 60\n    environment: realm # holds the credential that writes in other repositories; only the default branch gets it\n    concurrency:\n      # A run makes everything match the realm as it is then: one that is pending loses nothing by giving way to a newer one.\n      # A run by hand never takes its place: it may be a dry run.\n      group: realm-notify-${{ matrix.owner }}-${{ github.event_name == 'workflow_dispatch' && github.run_id || 'all' }}\n      cancel-in-progress: false # never stop between telling and writing down that it is told\n    permissions:\n      contents: write # the ledger, on its own ref refs/blue/ledger of the realm\n      issues: write # an issue in the realm for a consumer that cannot be told\n    steps:\n      - uses: actions/create-github-app-token@1b10c78c7865c340bc4f6099eb2f838309f1e8c3 # v3.1.1\n        id: app\n        continue-on-error: true # not installed there: those consumers are named in the realm's own repository\n        with:\n          client-id: ${{ vars.NOTIFY_APP_CLIENT_ID }}\n          private-key: ${{ secrets.NOTIFY_APP_KEY }}\n          owner: ${{ matrix.owner }} # each repository of this owner on which the App is installed\n          permission-issues: write # one issue for each import that is stale or broken\n          permission-contents: write # to send repository_dispatch; without it issues do the work\n      - uses: blue/realm-action@v1\n        with:\n          command: notify\n          owner: ${{ matrix.owner }}\n          dry-run: ${{ inputs.dry-run || false }}\n          notify-token: ${{ steps.app.outputs.token }} # lives an hour, and is revoked after the job\n",
    'realm': "# A realm: every change of it is checked before it is merged, and once it is on the main branch its consumers are told.\n# Copy this file to .github/workflows/realm.yml of the realm, or let `blue realm init --github` do it. It needs:\n# - \"Validate\" as a required check, with GitHub Actions as its only source: then nothing malformed is merged;\n# - to tell consumers: an environment \"realm\", limited to the default branch, with the secret NOTIFY_TOKEN: a fine-grained\n#   token for the consumers' repositories with \"Issues: read and write\", and for dispatches \"Contents: read and write\" (who\n#   may dispatch may push: leave it out, and issues do the work). Such a token has one owner: for consumers under several,\n#   take realm-app.yml. Whom no credential reaches is named in an issue of the realm itself.\n# In a private repository each run costs minutes: a realm with few members does well with a run a day.\nname: Realm\non:\n  pull_request:\n  merge_group: # without this, a queued pull request waits for ever\n  push:\n    branches: [main, master] # whichever holds the realm: members may push to it without a pull request\n  schedule:\n    - cron: '37 * * * *' # goes on where a limit stopped a run; at an odd minute: on the hour GitHub delays runs, or drops them\n  workflow_dispatch:\n    inputs:\n      dry-run:\n        description: Only show what would be sent\n        type: boolean\n        default: true\n\npermissions: {} # each job says what it needs\n\njobs:\n  validate:\n    name: Validate\n    if: github.event_name != 'schedule' && github.event_name != 'workflow_dispatch'\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    concurrency:\n      # Each push to the main branch is judged on its own; of a pull request, only its newest state.\n      group: realm-validate-${{ github.event_name == 'pull_request' && github.ref || github.run_id }}\n      cancel-in-progress: true\n    permissions:\n      contents: read # to check out the realm; nothing is written\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          fetch-depth: 0 # versions are compared with the commit before the change\n          persist-credentials: false # no later step gets the realm's token\n      - uses: blue/realm-action@v1\n        with:\n          command: validate\n\n  owners:\n    name: Whom to tell\n    if: github.event_name != 'pull_request' && github.event_name != 'merge_group' && github.ref_name == github.event.repository.default_branch\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    concurrency:\n      group: realm-owners-${{ github.run_id }} # it only reads: no run waits for another\n      cancel-in-progress: false\n    permissions:\n      contents: read # to read the realm\n    outputs:\n      owners: ${{ steps.list.outputs.owners }}\n    steps:\n      - uses: blue/realm-action@v1\n        id: list\n        with:\n          command: notify\n          list-owners: true\n\n  notify:\n    name: Tell ${{ matrix.owner }}\n    needs: owners\n    if: needs.owners.outputs.owners != '[]'\n    strategy:\n      fail-fast: false # an owner who cannot be told is no reason to stop telling others\n      matrix:\n        owner: ${{ fromJSON(needs.owners.outputs.owners) }}\n    runs-on: ubuntu-latest\n    timeout-minutes: 60\n    environment: realm # holds the credential that writes in other repositories; only the default branch gets it\n    concurrency:\n      # A run makes everything match the realm as it is then: one that is pending loses nothing by giving way to a newer one.\n      # A run by hand never takes its place: it may be a dry run.\n      group: realm-notify-${{ matrix.owner }}-${{ github.event_name == 'workflow_dispatch' && github.run_id || 'all' }}\n      cancel-in-progress: false # never stop between telling and writing down that it is told\n    permissions:\n      contents: write # the ledger, on its own ref refs/blue/ledger of the realm\n      issues: write # an issue in the realm for a consumer that cannot be told\n    steps:\n      - uses: blue/realm-action@v1\n        with:\n          command: notify\n          owner: ${{ matrix.owner }}\n          dry-run: ${{ inputs.dry-run || false }}\n          notify-token: ${{ secrets.NOTIFY_TOKEN }}\n",
};


/***/ })

};
