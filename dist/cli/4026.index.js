export const id = 4026;
export const ids = [4026];
export const modules = {

/***/ 44026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exportCommand: () => (/* binding */ exportCommand),
/* harmony export */   isInvalid: () => (/* binding */ isInvalid),
/* harmony export */   refuseInvalid: () => (/* binding */ refuseInvalid),
/* harmony export */   replaced: () => (/* binding */ replaced),
/* harmony export */   valueFindings: () => (/* binding */ valueFindings)
/* harmony export */ });
/* harmony import */ var _core_change_realm_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82229);
/* harmony import */ var _core_document_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(79282);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3828);
/* harmony import */ var _core_layout_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(77529);
/* harmony import */ var _core_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36599);
/* harmony import */ var _core_realm_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33990);
/* harmony import */ var _core_graph_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12563);
/* harmony import */ var _core_state_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44734);
/* harmony import */ var _core_subject_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66143);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85583);
/* harmony import */ var _membership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50880);
/* harmony import */ var _notices_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(99679);
/* harmony import */ var _offer_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(72220);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7581);
/** `export`: declares or updates what this domain offers. */














const exportCommand = {
    name: 'export',
    group: 'realm',
    summary: 'Declare or update an export.',
    details: 'The content comes from --value, from --file, or from the code with --detect. The version follows from the change; one given by hand ' +
        'must be at least that, unless forced. --remove takes the export out of the realm.',
    writes: true,
    needs: { realm: 'required', domain: true, code: 'asked', repo: true },
    options: {
        type: 'object',
        additionalProperties: false,
        required: ['name'],
        properties: {
            name: { type: 'string', description: 'Name of the export.', placeholder: '<name>' },
            version: { type: 'string', description: 'Semantic version. Default: computed from the change.', placeholder: '<version>' },
            value: { type: 'string', description: 'The value, as JSON.', placeholder: '<json>' },
            file: { type: 'string', description: 'A YAML or JSON file of this repo that holds the value.', placeholder: '<file>' },
            detect: { type: 'boolean', description: 'Take the value from the code, by the rule of this name in .blue/config.yaml.', default: false },
            direction: { type: 'string', description: 'Who relies on whom.', enum: ['provides', 'requires'] },
            description: { type: 'string', description: 'What the export is, in a sentence.', placeholder: '<text>' },
            schema: { type: 'string', description: 'A schema under contracts/ in the realm.', placeholder: '<path>' },
            remove: { type: 'boolean', description: 'Remove the export.', default: false },
            force: { type: 'boolean', description: 'Allow a version below the computed one, and removal while others import it.', default: false },
            notify: { type: 'boolean', description: 'Tell the consumers it concerns.', default: true },
            'dry-run': { type: 'boolean', description: 'Show what would change, and write nothing.', default: false },
        },
    },
    examples: [
        { command: 'blue realm export --name required-s3-permissions --detect', says: 'declares what the code needs' },
        { command: `blue realm export --name limits --version 1.0.0 --value '{"max_jobs": 20}'`, says: 'declares a value' },
        { command: 'blue realm export --name api --file openapi.yaml', says: 'declares what a file says' },
    ],
    async plan(world, options) {
        const { fullFindings, heldBackFindings, planPublication, planRemoval } = await Promise.all(/* import() */[__webpack_require__.e(7328), __webpack_require__.e(8324), __webpack_require__.e(4148)]).then(__webpack_require__.bind(__webpack_require__, 44148));
        const member = (0,_membership_js__WEBPACK_IMPORTED_MODULE_0__/* .getMember */ .Xf)(world);
        (0,_membership_js__WEBPACK_IMPORTED_MODULE_0__/* .checkIdentity */ .Z0)(member);
        const { realm, repo, domain } = member;
        const name = (0,_core_names_js__WEBPACK_IMPORTED_MODULE_1__/* .checkName */ .I3)('contract', (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(options, 'name') ?? '');
        const before = domain.exports.find((each) => each.name === name);
        const removing = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)(options, 'remove');
        const findings = [];
        let publication;
        if (removing) {
            publication = planRemoval(removable(member, name, (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)(options, 'force')));
        }
        else {
            const offer = readOffer(world, member, name, options, findings);
            // From what could not be read nothing is gone.
            const isComplete = !(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)(options, 'detect') || repo.found.find((each) => each.rule.name === name)?.complete === true;
            publication = planPublication(before, offer, {
                now: world.now,
                ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('commit', repo.commit),
                governance: realm.config.governance,
                realm,
                removals: isComplete,
                ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('version', (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(options, 'version')),
                force: (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)(options, 'force'),
            });
            if (publication) {
                const refused = publication.findings.find((finding) => finding.level === 'error');
                if (refused)
                    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BlueError */ .Bi('BAD_VERSION', refused.message, { next: refused.next });
                findings.push(...publication.findings, ...heldBackFindings(publication, isComplete, []));
                refuseInvalid(await valueFindings(publication, member));
            }
        }
        const shown = { realm: realm.config.name, domain: domain.name, name };
        if (!publication || (!removing && publication.after === before))
            return { command: 'export', findings, result: { ...shown, ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('version', before?.version), changed: false } };
        const exports = removing ? domain.exports.filter((each) => each.name !== name) : replaced(domain.exports, publication.after);
        const after = (0,_core_change_realm_js__WEBPACK_IMPORTED_MODULE_4__/* .withDomain */ .z)(realm, { ...domain, exports });
        const route = (0,_publish_js__WEBPACK_IMPORTED_MODULE_5__/* .chooseRoute */ .Xb)(realm, domain.name, [publication], undefined, `export-${name}`);
        const fromCheckout = !removing && (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(options, 'value') === undefined;
        const edits = [(0,_core_realm_files_js__WEBPACK_IMPORTED_MODULE_6__/* .editExports */ .cZ)(realm, domain.name, exports, world.now)];
        return {
            command: 'export',
            findings: [...findings, ...fullFindings(edits)],
            commit: {
                edits,
                subject: (0,_core_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .subjectOf */ .e)(domain.name, [removing ? `remove export ${name}` : `export ${name}@${publication.after.version}`]),
                trailers: (0,_publish_js__WEBPACK_IMPORTED_MODULE_5__/* .trailersOf */ .iA)(repo, route, { exports }),
                ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('branch', route.branch),
                ...(fromCheckout && before?.source ? { replaces: [before.source.commit] } : {}),
            },
            ...(0,_publish_js__WEBPACK_IMPORTED_MODULE_5__/* .proposalFor */ .yX)(realm, domain.name, route, {
                exports: [{
                        name,
                        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('from', before?.version),
                        ...(removing ? {} : { to: publication.after.version }),
                        bump: publication.diff.bump,
                        changes: publication.diff.changes,
                        consumers: (0,_core_graph_js__WEBPACK_IMPORTED_MODULE_8__/* .consumersOf */ .d$)(after, domain.name, name).map((each) => ({ domain: each.domain, range: each.imported.version, ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('binding', each.imported.binding), state: (0,_core_state_js__WEBPACK_IMPORTED_MODULE_9__/* .importState */ .N_)(after, each.domain, each.imported, world.now) })),
                    }],
                imports: [],
            }),
            ...((0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)(options, 'notify') && route.branch === undefined ? (0,_notices_js__WEBPACK_IMPORTED_MODULE_10__/* .planTelling */ .B)(after, domain.name, (0,_notices_js__WEBPACK_IMPORTED_MODULE_10__/* .noticesFor */ .Z)(after, domain.name, [publication], world.now), false, world.now) : {}),
            result: { ...shown, changed: true, diff: publication.diff, ...(removing ? {} : { version: publication.after.version }), ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('waits', route.why) },
        };
    },
};
/** The list with one export put in the place of its namesake, or at the end. */
function replaced(all, one) {
    const index = all.findIndex((each) => each.name === one.name);
    return index < 0 ? [...all, one] : all.map((each, at) => (at === index ? one : each));
}
/** @throws BlueError NOT_FOUND, or REFUSED while others import it */
function removable({ realm, domain }, name, force) {
    const before = domain.exports.find((each) => each.name === name);
    if (!before)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BlueError */ .Bi('NOT_FOUND', `${domain.name} exports no '${name}'`, { next: 'See `blue realm status` for what it exports' });
    const consumers = (0,_core_graph_js__WEBPACK_IMPORTED_MODULE_8__/* .consumersOf */ .d$)(realm, domain.name, name).map((each) => each.domain);
    const unread = (0,_core_graph_js__WEBPACK_IMPORTED_MODULE_8__/* .unreadable */ .O$)(realm, domain.name);
    if (unread.length > 0 && !force) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BlueError */ .Bi('REFUSED', `Whether others import '${name}' cannot be seen: the files of ${unread.join(', ')} cannot be read`, { next: 'Mend them first, or remove it with --force: imports of it are then broken' });
    }
    if (consumers.length > 0 && !force) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BlueError */ .Bi('REFUSED', `Others import '${name}': ${consumers.join(', ')}`, { next: 'Deprecate it first, or remove it with --force: their imports are then broken' });
    }
    return before;
}
function readOffer(world, { repo, domain }, name, options, findings) {
    const before = domain.exports.find((each) => each.name === name);
    const sources = [(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(options, 'value'), (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(options, 'file'), (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)(options, 'detect') ? 'detect' : undefined].filter((each) => each !== undefined);
    if (sources.length > 1)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BlueError */ .Bi('USAGE', 'The content can come from one place only', { next: 'Give one of --value, --file and --detect' });
    const common = { name, ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('direction', (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(options, 'direction')), ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('description', (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(options, 'description')), ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('schema', (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(options, 'schema')) };
    const schema = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(options, 'schema');
    if (schema !== undefined && !_core_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .layout */ .Zp.isContract(schema))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BlueError */ .Bi('BAD_PATH', `--schema ${schema} is not a schema of the realm`, { next: 'Name a file such as contracts/s3-paths.schema.yaml' });
    const value = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(options, 'value');
    if (value !== undefined)
        return { ...common, value: parseValue(value) };
    const file = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(options, 'file');
    if (file !== undefined) {
        const content = world.texts.get(file);
        if (content === undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BlueError */ .Bi('NOT_FOUND', `There is no file ${file}`, { location: { file }, next: 'Name a file of this repo with --file' });
        return { ...common, value: (0,_core_document_js__WEBPACK_IMPORTED_MODULE_12__.parseYaml)(file, content).value };
    }
    if ((0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)(options, 'detect')) {
        const found = repo.found.find((each) => each.rule.name === name);
        if (!found)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BlueError */ .Bi('NOT_FOUND', `No rule in .blue/config.yaml finds an export '${name}'`, { location: { file: '.blue/config.yaml' }, next: 'Add an entry to exports: there, with name and detect' });
        findings.push(...found.findings);
        if ((0,_offer_js__WEBPACK_IMPORTED_MODULE_13__/* .isEmpty */ .I)(found))
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BlueError */ .Bi('NOT_FOUND', `The rule for '${name}' finds nothing in the code`, { next: 'See `blue detect` for what it finds, and adjust include or bucket' });
        return { ...common, direction: common.direction ?? found.direction, ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('value', found.value), ...(common.schema === undefined ? (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('schema', found.schema) : {}) };
    }
    const says = [common.direction, common.description, common.schema].some((each) => each !== undefined);
    if (before || common.schema !== undefined) {
        if (!says)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BlueError */ .Bi('USAGE', `Nothing is said about '${name}'`, { next: 'Give --value, --file or --detect, or what else is to change' });
        return common;
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BlueError */ .Bi('USAGE', `A new export needs content`, { next: 'Give --value, --file, --detect or --schema' });
}
function parseValue(value) {
    try {
        return JSON.parse(value);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BlueError */ .Bi('USAGE', `--value is no JSON: ${cause.message}`, { next: `Quote it for the shell, e.g. --value '{"read": ["a/*"]}'`, cause });
    }
}
/** Whether a finding says that a value does not hold to its own schema, or that nobody knows. */
function isInvalid({ rule }) {
    return rule === 'value-breaks-schema' || rule === 'schema-missing' || rule === 'value-not-checked';
}
/**
 * Refuses to publish what breaks its own schema: every reader would stumble over it.
 * @throws BlueError BAD_FILE
 */
function refuseInvalid(findings) {
    const [invalid] = findings;
    if (invalid)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BlueError */ .Bi('BAD_FILE', invalid.message, { location: { file: invalid.file ?? 'exports.yaml' }, next: invalid.next });
}
/** Says where a value breaks its own schema. */
async function valueFindings(publication, { realm, domain }) {
    const { value, schema, name } = publication.after;
    if (value === undefined || schema === undefined)
        return [];
    const resolved = typeof schema === 'string' ? realm.contracts.get(schema) : schema;
    const file = `domains/${domain.name}/exports.yaml`;
    if (resolved === undefined) {
        return [{ rule: 'schema-missing', level: 'error', message: `${name} names the schema ${String(schema)}, and the realm has none there`, file, in: 'realm', next: 'Add it under contracts/, or correct the path' }];
    }
    const { checkValue } = await Promise.all(/* import() */[__webpack_require__.e(7328), __webpack_require__.e(7471)]).then(__webpack_require__.bind(__webpack_require__, 17471));
    const checked = await checkValue(value, resolved, { contracts: realm.contracts });
    if ('undecided' in checked) {
        return [{ rule: 'value-not-checked', level: 'error', message: `The value of ${name} could not be checked against its schema: ${checked.undecided}`, file, in: 'realm', next: 'Simplify the schema' }];
    }
    return checked.errors.map((error) => ({
        rule: 'value-breaks-schema',
        level: 'error',
        message: `The value of ${name} breaks its schema at ${error.pointer === '' ? 'the top' : error.pointer}: ${error.message}`,
        file,
        in: 'realm',
        next: 'Correct the value, or the schema',
    }));
}


/***/ }),

/***/ 72220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isEmpty),
/* harmony export */   p: () => (/* binding */ patternLists)
/* harmony export */ });
/** A value whose every member is a list of texts: the shape of detected contracts. */
function patternLists(value) {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        return undefined;
    const lists = {};
    for (const [key, items] of Object.entries(value)) {
        if (!Array.isArray(items) || !items.every((item) => typeof item === 'string'))
            return undefined;
        lists[key] = items;
    }
    return lists;
}
/** Whether an offer says nothing: no value, or lists without a single pattern. */
function isEmpty(offer) {
    const lists = patternLists(offer.value);
    if (lists)
        return Object.values(lists).every((patterns) => patterns.length === 0);
    return offer.value === undefined && offer.schema === undefined;
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


/***/ }),

/***/ 66143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ longestSubject),
/* harmony export */   e: () => (/* binding */ subjectOf)
/* harmony export */ });
/** The subject of a commit to the realm: one line of validated names and versions, never longer than a store takes. */
/** Stores refuse longer ones, which could hide what follows. */
const longestSubject = 200;
/** More parts than this nobody reads. */
const MOST_PARTS = 5;
/**
 * Puts a subject together: `aperture: export a@1.4.0, resolve b@2.0.0, and 3 more`.
 * @param parts at least one
 */
function subjectOf(domain, parts) {
    let subject = '';
    for (let shown = Math.min(parts.length, MOST_PARTS); shown > 0; shown -= 1) {
        const rest = parts.length - shown;
        subject = `${domain}: ${parts.slice(0, shown).join(', ')}${rest === 0 ? '' : `, and ${rest} more`}`;
        if (subject.length <= longestSubject)
            return subject;
    }
    return `${subject.slice(0, longestSubject - 1)}…`;
}


/***/ })

};
