export const id = 3990;
export const ids = [3990];
export const modules = {

/***/ 96950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ editCodeowners),
/* harmony export */   Z: () => (/* binding */ codeownersText)
/* harmony export */ });
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77529);
/** `.github/CODEOWNERS`: who reviews which part of a realm, between two marks; hand-written lines stay. */

const BEGIN = '# blue:begin - written by `blue realm init`, `join` and `leave`; changes up to blue:end are lost';
const END = '# blue:end';
const BEGIN_MARK = /^# *blue:begin\b/;
const END_MARK = /^# *blue:end\b/;
// An owner is a login, a team or an email; anything else would make GitHub skip the line.
// docs.github.com/repositories/…/about-code-owners, "CODEOWNERS syntax".
const OWNER = /^(?:@[A-Za-z0-9][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_.-]+)?|[^\s@#]+@[^\s@#]+)$/;
/**
 * Brings CODEOWNERS in step with the domains: each folder to its maintainers, everything shared to the approvers.
 * @param domains all domains the realm has afterwards
 * @returns undefined when nothing changes
 */
function editCodeowners(realm, domains) {
    const text = realm.texts.get(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.codeowners);
    const content = codeownersText(text, realm.config.governance.approvers, [...domains, ...brokenDomains(realm, domains)]);
    return content === text ? undefined : { path: _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.codeowners, content };
}
/** A domain whose files are bad keeps its line as it stands: nobody may lose a folder to a typing error. */
function brokenDomains(realm, domains) {
    const kept = [];
    for (const line of (realm.texts.get(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.codeowners) ?? '').split(/\r?\n/)) {
        const [path = '', ...owners] = line.trim().split(/\s+/);
        const name = /^\/domains\/([^/]+)\/$/.exec(path)?.[1];
        if (name === undefined || !realm.broken.has(name) || [...domains, ...kept].some((each) => each.name === name))
            continue;
        kept.push({ name, maintainers: owners });
    }
    return kept;
}
/**
 * Writes the part between the marks.
 * @param text the file as it is; undefined for none
 * @returns its new text, with LF line ends
 */
function codeownersText(text, approvers, domains) {
    const lines = [BEGIN];
    const add = (path, owners) => {
        const known = owners.filter((owner) => OWNER.test(owner));
        // A path without owners would take away those of an earlier line.
        if (known.length > 0)
            lines.push(`${path} ${known.join(' ')}`);
    };
    // The last matching line wins, so what is shared comes first.
    for (const path of [`/${_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.realm}`, `/${_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.contracts}`, '/.github/', `/${_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.domains}`])
        add(path, approvers);
    const sorted = [...domains].sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name, maintainers } of sorted)
        add(`/${_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.folder(name)}/`, maintainers);
    lines.push(END);
    const old = (text ?? '').replace(/^\ufeff/, '').replaceAll('\r\n', '\n').replace(/\n$/, '').split('\n');
    if (text === undefined || text.trim() === '')
        return `${lines.join('\n')}\n`;
    const begin = old.findIndex((line) => BEGIN_MARK.test(line));
    const length = begin === -1 ? -1 : old.slice(begin).findIndex((line) => END_MARK.test(line));
    if (begin === -1 || length === -1) {
        // Without both marks nothing can be told apart from hand-written lines: those stay, and ours come after.
        const kept = old.filter((line) => !BEGIN_MARK.test(line) && !END_MARK.test(line));
        return `${[...kept, ...(kept.at(-1) === '' ? [] : ['']), ...lines].join('\n')}\n`;
    }
    return `${[...old.slice(0, begin), ...lines, ...old.slice(begin + length + 1)].join('\n')}\n`;
}


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
/* harmony import */ var _changelog_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48125);
/* harmony import */ var _codeowners_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96950);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79282);
/* harmony import */ var _document_edit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98565);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77529);
/* harmony import */ var _merge_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69976);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36599);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9975);
/* harmony import */ var _typed_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42214);
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
    const path = _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.domain((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .checkName */ .I3)('domain', file.name));
    const text = realm.texts.get(path);
    return { path, content: (0,_document_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .rewriteYaml */ .W)(path, text, (0,_merge_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeKeys */ .Z)(readObject(path, text), file, DOMAIN_KEYS)) };
}
/**
 * Writes `exports.yaml`: entries are changed where they stand, new ones come last, those not named any more go.
 * A file that has grown large loses the oldest entries of its changelogs, as far as nobody is judged by them.
 * @param exports all exports the domain has afterwards
 * @param now ISO 8601 UTC
 * @throws BlueError BAD_NAME; BAD_FILE when the file as it is cannot be read
 */
function editExports(realm, domain, exports, now) {
    const edit = editList(realm, _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.exports((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .checkName */ .I3)('domain', domain)), 'exports', exports, (item) => String(item['name']), EXPORT_KEYS);
    const excess = Buffer.byteLength(edit.content) - _changelog_js__WEBPACK_IMPORTED_MODULE_4__/* .ROOM */ .ib;
    const shorter = excess > 0 ? (0,_changelog_js__WEBPACK_IMPORTED_MODULE_4__/* .shortenChangelogs */ .pO)(realm, exports, excess, now) : undefined;
    return shorter === undefined ? edit : editExports(realm, domain, shorter, now);
}
/**
 * Writes `imports.yaml`, as `editExports` does; an import is told apart by its contract and provider.
 * @param imports all imports the domain has afterwards
 * @throws BlueError BAD_NAME; BAD_FILE when the file as it is cannot be read
 */
function editImports(realm, domain, imports) {
    return editList(realm, _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.imports((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .checkName */ .I3)('domain', domain)), 'imports', imports, (item) => `${String(item['contract'])} ${String(item['from'])}`, IMPORT_KEYS);
}
function editList(realm, path, list, items, keyOf, known) {
    const text = realm.texts.get(path);
    const before = readObject(path, text);
    const old = Array.isArray(before[list]) ? before[list] : [];
    return { path, content: (0,_document_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .rewriteYaml */ .W)(path, text, { ...before, [list]: (0,_merge_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeItems */ .$)(old, items, keyOf, known) }) };
}
function readObject(path, text) {
    const value = text === undefined ? null : (0,_document_js__WEBPACK_IMPORTED_MODULE_5__.parseYaml)(path, text).value;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
/**
 * Reads `~/.blue/index.yaml`. An empty file is an empty index.
 * @throws BlueError BAD_FILE, TOO_LARGE, located
 */
function parseIndex(file, content) {
    if ((0,_document_js__WEBPACK_IMPORTED_MODULE_5__.parseYaml)(file, content).value === null)
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
    const merged = (0,_merge_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeItems */ .$)(known, realms, (each) => String(each['name']), INDEX_KEYS);
    return (0,_document_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .rewriteYaml */ .W)(file, text, { ...readObject(file, text), realms: merged });
}
/**
 * The files of a new realm: none that is there already is written over, but CODEOWNERS gets its lines.
 * @param options `createdAt` in ISO 8601 UTC; `approvers` as emails, `@login` or `@org/team`; `texts` of what stands at its place
 * @throws BlueError BAD_NAME
 */
function newRealmFiles(options) {
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .checkName */ .I3)('realm', options.name);
    const files = [
        { path: _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.realm, content: realmText(name, options.createdAt, options.approvers) },
        { path: _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.readme, content: readmeText(name) },
        { path: `${_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.domains}.gitkeep`, content: '' },
        { path: `${_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.contracts}.gitkeep`, content: '' },
        { path: _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.codeowners, content: (0,_codeowners_js__WEBPACK_IMPORTED_MODULE_7__/* .codeownersText */ .Z)(options.texts?.get(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.codeowners), options.approvers, []) },
        { path: _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.editor, content: `${JSON.stringify({ 'yaml.schemas': editorSchemas() }, null, 2)}\n` },
    ];
    return files.filter(({ path, content }) => (path === _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.codeowners ? content !== options.texts?.get(path) : options.texts?.has(path) !== true));
}
function realmText(name, createdAt, approvers) {
    const list = approvers.length === 0 ? ' []' : `\n${approvers.map((approver) => `    - ${/^[A-Za-z0-9][\w.+-]*@[\w.-]+$/.test(approver) ? approver : JSON.stringify(approver)}`).join('\n')}`;
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
    const globs = { realm: _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.realm, domain: _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.domain('*'), exports: _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.exports('*'), imports: _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.imports('*') };
    return Object.fromEntries(_schemas_js__WEBPACK_IMPORTED_MODULE_8__/* .fileKinds */ .mv.filter((kind) => kind in globs).map((kind) => [`${_schemas_js__WEBPACK_IMPORTED_MODULE_8__/* .SCHEMA_BASE */ .EE}${kind}.schema.json`, globs[kind]]));
}


/***/ })

};
