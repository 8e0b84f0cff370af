export const id = 1787;
export const ids = [1787,8067,4148,9406,7025,4168];
export const modules = {

/***/ 4026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exportCommand: () => (/* binding */ exportCommand),
/* harmony export */   refuseInvalid: () => (/* binding */ refuseInvalid),
/* harmony export */   replaced: () => (/* binding */ replaced),
/* harmony export */   valueFindings: () => (/* binding */ valueFindings)
/* harmony export */ });
/* harmony import */ var _core_change_realm_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2229);
/* harmony import */ var _core_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9282);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _core_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7529);
/* harmony import */ var _core_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6599);
/* harmony import */ var _core_realm_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3990);
/* harmony import */ var _core_graph_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2563);
/* harmony import */ var _core_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4734);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5583);
/* harmony import */ var _membership_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(880);
/* harmony import */ var _notices_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2060);
/* harmony import */ var _offer_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2220);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7581);
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
        const { planPublication, planRemoval } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 4148));
        const member = (0,_membership_js__WEBPACK_IMPORTED_MODULE_7__/* .getMember */ .Xf)(world);
        (0,_membership_js__WEBPACK_IMPORTED_MODULE_7__/* .checkIdentity */ .Z0)(member);
        const { realm, repo, domain } = member;
        const name = (0,_core_names_js__WEBPACK_IMPORTED_MODULE_3__/* .checkName */ .I3)('contract', (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(options, 'name') ?? '');
        const before = domain.exports.find((each) => each.name === name);
        const removing = (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .flag */ .Jt)(options, 'remove');
        const findings = [];
        let publication;
        if (removing) {
            publication = planRemoval(removable(member, name, (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .flag */ .Jt)(options, 'force')));
        }
        else {
            const offer = readOffer(world, member, name, options, findings);
            publication = planPublication(before, offer, {
                now: world.now,
                ...(0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)('commit', repo.commit),
                governance: realm.config.governance,
                realm,
                removals: true,
                ...(0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)('version', (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(options, 'version')),
                force: (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .flag */ .Jt)(options, 'force'),
            });
            if (publication) {
                const refused = publication.findings.find((finding) => finding.level === 'error');
                if (refused)
                    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BlueError */ .B('BAD_VERSION', refused.message, { next: refused.next });
                findings.push(...publication.findings);
                refuseInvalid(await valueFindings(publication, member));
            }
        }
        const shown = { realm: realm.config.name, domain: domain.name, name };
        if (!publication || (!removing && publication.after === before))
            return { command: 'export', findings, result: { ...shown, ...(0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)('version', before?.version), changed: false } };
        const exports = removing ? domain.exports.filter((each) => each.name !== name) : replaced(domain.exports, publication.after);
        const after = (0,_core_change_realm_js__WEBPACK_IMPORTED_MODULE_10__/* .withDomain */ .z)(realm, { ...domain, exports });
        const route = (0,_publish_js__WEBPACK_IMPORTED_MODULE_9__/* .chooseRoute */ .Xb)(realm, domain.name, [publication], undefined, `export-${name}`);
        const fromCheckout = !removing && (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(options, 'value') === undefined;
        return {
            command: 'export',
            findings,
            commit: {
                edits: [(0,_core_realm_files_js__WEBPACK_IMPORTED_MODULE_4__/* .editExports */ .cZ)(realm, domain.name, exports)],
                subject: removing ? `${domain.name}: remove export ${name}` : `${domain.name}: export ${name}@${publication.after.version}`,
                trailers: (0,_publish_js__WEBPACK_IMPORTED_MODULE_9__/* .trailersOf */ .iA)(repo, route, { exports }),
                ...(0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)('branch', route.branch),
                ...(fromCheckout && before?.source ? { replaces: [before.source.commit] } : {}),
            },
            ...(0,_publish_js__WEBPACK_IMPORTED_MODULE_9__/* .proposalFor */ .yX)(realm, domain.name, route, {
                exports: [{
                        name,
                        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)('from', before?.version),
                        ...(removing ? {} : { to: publication.after.version }),
                        bump: publication.diff.bump,
                        changes: publication.diff.changes,
                        consumers: (0,_core_graph_js__WEBPACK_IMPORTED_MODULE_11__/* .consumersOf */ .d$)(after, domain.name, name).map((each) => ({ domain: each.domain, range: each.imported.version, ...(0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)('binding', each.imported.binding), state: (0,_core_state_js__WEBPACK_IMPORTED_MODULE_5__/* .importState */ .N_)(after, each.domain, each.imported, world.now) })),
                    }],
                imports: [],
            }),
            ...((0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .flag */ .Jt)(options, 'notify') && route.branch === undefined ? (0,_notices_js__WEBPACK_IMPORTED_MODULE_8__/* .planTelling */ .B)(after, domain.name, (0,_notices_js__WEBPACK_IMPORTED_MODULE_8__/* .noticesFor */ .Z)(after, domain.name, [publication], world.now), false, world.now) : {}),
            result: { ...shown, changed: true, diff: publication.diff, ...(removing ? {} : { version: publication.after.version }), ...(0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)('waits', route.why) },
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BlueError */ .B('NOT_FOUND', `${domain.name} exports no '${name}'`, { next: 'See `blue realm status` for what it exports' });
    const consumers = (0,_core_graph_js__WEBPACK_IMPORTED_MODULE_11__/* .consumersOf */ .d$)(realm, domain.name, name).map((each) => each.domain);
    const unread = (0,_core_graph_js__WEBPACK_IMPORTED_MODULE_11__/* .unreadable */ .O$)(realm, domain.name);
    if (unread.length > 0 && !force) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BlueError */ .B('REFUSED', `Whether others import '${name}' cannot be seen: the files of ${unread.join(', ')} cannot be read`, { next: 'Mend them first, or remove it with --force: imports of it are then broken' });
    }
    if (consumers.length > 0 && !force) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BlueError */ .B('REFUSED', `Others import '${name}': ${consumers.join(', ')}`, { next: 'Deprecate it first, or remove it with --force: their imports are then broken' });
    }
    return before;
}
function readOffer(world, { repo, domain }, name, options, findings) {
    const before = domain.exports.find((each) => each.name === name);
    const sources = [(0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(options, 'value'), (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(options, 'file'), (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .flag */ .Jt)(options, 'detect') ? 'detect' : undefined].filter((each) => each !== undefined);
    if (sources.length > 1)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BlueError */ .B('USAGE', 'The content can come from one place only', { next: 'Give one of --value, --file and --detect' });
    const common = { name, ...(0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)('direction', (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(options, 'direction')), ...(0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)('description', (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(options, 'description')), ...(0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)('schema', (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(options, 'schema')) };
    const schema = (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(options, 'schema');
    if (schema !== undefined && !_core_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .layout */ .Zp.isContract(schema))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BlueError */ .B('BAD_PATH', `--schema ${schema} is not a schema of the realm`, { next: 'Name a file such as contracts/s3-paths.schema.yaml' });
    const value = (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(options, 'value');
    if (value !== undefined)
        return { ...common, value: parseValue(value) };
    const file = (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(options, 'file');
    if (file !== undefined) {
        const content = world.texts.get(file);
        if (content === undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BlueError */ .B('NOT_FOUND', `There is no file ${file}`, { location: { file }, next: 'Name a file of this repo with --file' });
        return { ...common, value: (0,_core_document_js__WEBPACK_IMPORTED_MODULE_0__.parseYaml)(file, content).value };
    }
    if ((0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .flag */ .Jt)(options, 'detect')) {
        const found = repo.found.find((each) => each.rule.name === name);
        if (!found)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BlueError */ .B('NOT_FOUND', `No rule in .blue/config.yaml finds an export '${name}'`, { location: { file: '.blue/config.yaml' }, next: 'Add an entry to exports: there, with name and detect' });
        findings.push(...found.findings);
        if ((0,_offer_js__WEBPACK_IMPORTED_MODULE_12__/* .isEmpty */ .I)(found))
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BlueError */ .B('NOT_FOUND', `The rule for '${name}' finds nothing in the code`, { next: 'See `blue detect` for what it finds, and adjust include or bucket' });
        return { ...common, direction: common.direction ?? found.direction, ...(0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)('value', found.value), ...(common.schema === undefined ? (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)('schema', found.schema) : {}) };
    }
    const says = [common.direction, common.description, common.schema].some((each) => each !== undefined);
    if (before || common.schema !== undefined) {
        if (!says)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BlueError */ .B('USAGE', `Nothing is said about '${name}'`, { next: 'Give --value, --file or --detect, or what else is to change' });
        return common;
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BlueError */ .B('USAGE', `A new export needs content`, { next: 'Give --value, --file, --detect or --schema' });
}
function parseValue(value) {
    try {
        return JSON.parse(value);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BlueError */ .B('USAGE', `--value is no JSON: ${cause.message}`, { next: `Quote it for the shell, e.g. --value '{"read": ["a/*"]}'`, cause });
    }
}
/**
 * Refuses to publish what breaks its own schema: every reader would stumble over it.
 * @throws BlueError BAD_FILE
 */
function refuseInvalid(findings) {
    const [invalid] = findings;
    if (invalid)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BlueError */ .B('BAD_FILE', invalid.message, { location: { file: invalid.file ?? 'exports.yaml' }, next: invalid.next });
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
    const { checkValue } = await __webpack_require__.e(/* import() */ 9852).then(__webpack_require__.bind(__webpack_require__, 7471));
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

/***/ 4148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   largestAction: () => (/* binding */ largestAction),
/* harmony export */   planPublication: () => (/* binding */ planPublication),
/* harmony export */   planRemoval: () => (/* binding */ planRemoval)
/* harmony export */ });
/* harmony import */ var _core_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8324);
/* harmony import */ var _core_pattern_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9325);
/* harmony import */ var _core_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4734);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8067);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5583);
/* harmony import */ var _offer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2220);
/** From what a member offers now, and what the realm holds of it, to the export's next version. */






const DAY = 86_400_000;
/**
 * Plans one export.
 * @returns undefined when the content means what the realm already says
 * @throws BlueError BAD_VERSION for a version that is none
 */
function planPublication(before, offer, options) {
    const kept = options.removals ? { value: offer.value, heldBack: [] } : keepRemoved(before?.value, offer.value);
    const draft = {
        ...(before ?? { name: offer.name, version: '0.0.0' }),
        name: offer.name,
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('description', offer.description ?? before?.description),
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('direction', offer.direction ?? before?.direction),
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('schema', offer.schema ?? before?.schema),
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('value', kept.value === undefined ? before?.value : kept.value),
    };
    const context = { contractsBefore: options.realm.contracts, contractsAfter: options.realm.contracts };
    const diff = (0,_core_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffExport */ .WC)(before, draft, context);
    const given = options.version === undefined ? undefined : (0,_core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(options.version);
    if (before && diff.bump === 'none' && (given === undefined || given === before.version)) {
        return kept.heldBack.length === 0 ? undefined : { before, after: before, diff, heldBack: kept.heldBack, findings: [] };
    }
    const findings = given === undefined ? [] : (0,_core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .checkGivenVersion */ .kR)(diff, given, { force: options.force ?? false });
    const version = given ?? diff.to ?? '1.0.0';
    const entry = {
        version,
        date: options.now.slice(0, 10),
        published_at: options.now,
        ...(before ? { bump: diff.bump } : {}),
        ...asks(diff),
        changes: before ? (0,_core_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .changelogLines */ .Et)(diff) : [`First published: ${offer.name}`],
        ...(before && diff.bump === 'major' ? { grace_until: graceEnd(options) } : {}),
    };
    if (entry.changes.length === 0)
        entry.changes = [`Version set to ${version}`];
    const { supported: _older, ...lasting } = draft;
    const after = {
        ...lasting,
        version,
        changelog: [entry, ...(before?.changelog ?? [])],
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('source', options.commit === undefined ? undefined : { commit: options.commit }),
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('supported', supported(before, diff, options)),
    };
    return { ...(0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('before', before), after, diff, heldBack: kept.heldBack, findings };
}
/** Plans the end of one export. */
function planRemoval(before) {
    return { before, after: before, diff: (0,_core_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffExport */ .WC)(before, undefined), heldBack: [], findings: [] };
}
/** What a version asks of consumers: kept with it, because whoever is two versions behind is owed both. */
function asks(diff) {
    const action = largestAction(diff.changes.map((change) => change.action));
    return action === 'none' ? {} : { asks: action };
}
/** The most that any of several changes asks of consumers. */
function largestAction(actions) {
    if (actions.includes('must-act'))
        return 'must-act';
    return actions.includes('may-tighten') ? 'may-tighten' : 'none';
}
function graceEnd(options) {
    const days = options.governance.breaking_changes.grace_period_days;
    return new Date(Date.parse(options.now) + days * DAY).toISOString();
}
/** The last version of the older major stays readable until its grace ends. */
function supported(before, diff, options) {
    const older = (before?.supported ?? []).filter((entry) => entry.until === undefined || !(0,_core_state_js__WEBPACK_IMPORTED_MODULE_1__/* .graceEnded */ .XN)(entry.until, options.now));
    if (!before || diff.bump !== 'major')
        return older.length > 0 ? older : undefined;
    const last = {
        version: before.version,
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('schema', before.schema),
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('value', before.value),
        until: graceEnd(options),
    };
    return [last, ...older];
}
/**
 * Keeps the patterns of `{read, write}` lists that the code no longer shows.
 * A detector that sees less is more often a detector gone blind than a contract gone small.
 */
function keepRemoved(before, now) {
    const lists = (0,_offer_js__WEBPACK_IMPORTED_MODULE_4__/* .patternLists */ .p)(before);
    const found = (0,_offer_js__WEBPACK_IMPORTED_MODULE_4__/* .patternLists */ .p)(now);
    if (!lists || !found)
        return { value: now, heldBack: [] };
    const heldBack = [];
    const value = { ...now };
    for (const [access, patterns] of Object.entries(lists)) {
        const current = found[access] ?? [];
        const gone = patterns.filter((pattern) => !current.includes(pattern) && !(0,_core_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .covers */ .hU)(current, pattern));
        for (const pattern of gone)
            heldBack.push({ access, pattern });
        if (gone.length > 0)
            value[access] = [...current, ...gone].sort();
    }
    return { value, heldBack };
}


/***/ }),

/***/ 3281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ planResolution),
/* harmony export */   NQ: () => (/* binding */ planResolutions),
/* harmony export */   vo: () => (/* binding */ isDeclared)
/* harmony export */ });
/* unused harmony export newestInRange */
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);
/* harmony import */ var _core_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4734);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8067);
/* harmony import */ var _detect_binding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(258);
/* harmony import */ var _detect_coverage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9705);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5583);
/** From the imports of a domain and the files bound to them to what may count as resolved, and what is missing where. */






/**
 * Judges every import of a domain.
 * @param world the realm, the checkout with its bindings, the time and who runs this
 */
function planResolutions(world, realm, domain, options) {
    return (realm.domains.get(domain)?.imports ?? []).map((imported) => planResolution(world, realm, domain, imported, options));
}
/** Judges one import: see `planResolutions`. */
function planResolution(world, realm, domain, before, options) {
    const provider = realm.domains.get(before.from)?.exports.find((candidate) => candidate.name === before.contract);
    const target = provider && newestInRange(provider, before.version);
    const unchanged = { before, after: before, resolvedNow: false, refused: [] };
    if (!provider || !target) {
        const state = (0,_core_state_js__WEBPACK_IMPORTED_MODULE_1__/* .importState */ .N_)(realm, domain, before, world.now);
        return { ...unchanged, after: withStatus(before, state), state };
    }
    const binding = bindingOf(world, before);
    const judged = judge(world, before, provider, target, binding, options);
    const already = before.resolved_version === target.version;
    // What a person declared stands until the next version: the code was no witness then, and is none now.
    const declared = already && before.evidence?.kind === 'declared';
    if (already && !declared && judged.evidence === undefined && judged.certain) {
        const found = (0,_core_state_js__WEBPACK_IMPORTED_MODULE_1__/* .importState */ .N_)(realm, domain, before, world.now);
        const state = { ...found, state: 'broken', rule: binding?.exists === false ? 'binding-gone' : 'binding-no-longer-covers', reason: judged.refused.join('; ') };
        return { before, after: withStatus(before, state), state, resolvedNow: false, target: target.version, refused: judged.refused, ...(0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)('coverage', judged.coverage) };
    }
    if (already || judged.evidence === undefined) {
        const state = (0,_core_state_js__WEBPACK_IMPORTED_MODULE_1__/* .importState */ .N_)(realm, domain, before, world.now);
        return { before, after: withStatus(before, state), state, resolvedNow: false, target: target.version, refused: already ? [] : judged.refused, ...(0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)('coverage', judged.coverage) };
    }
    const resolved = { ...before, resolved_version: target.version, resolved_at: world.now, evidence: judged.evidence };
    const state = (0,_core_state_js__WEBPACK_IMPORTED_MODULE_1__/* .importState */ .N_)(realm, domain, resolved, world.now);
    return { before, after: withStatus(resolved, state), state, resolvedNow: true, target: target.version, refused: [], ...(0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)('coverage', judged.coverage) };
}
/** Whether `--resolve` means this import: by its contract, or by contract and provider. */
function isDeclared(imported, declared) {
    return declared.includes(imported.contract) || declared.includes(`${imported.contract}@${imported.from}`);
}
function withStatus(imported, state) {
    return imported.status === state.state ? imported : { ...imported, status: state.state };
}
/** The newest version that the range accepts, of those the provider still publishes. */
function newestInRange(provider, range) {
    const published = [
        { version: provider.version, ...(0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)('value', provider.value) },
        ...(provider.supported ?? []).map((entry) => ({ version: entry.version, ...(0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)('value', entry.value) })),
    ];
    return published
        .filter((candidate) => (0,_core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .satisfies */ .ib)(candidate.version, range))
        .sort((left, right) => semver__WEBPACK_IMPORTED_MODULE_0__.rcompare(left.version, right.version))[0];
}
function bindingOf(world, imported) {
    return imported.binding === undefined ? undefined : world.repo?.bindings.get((0,_detect_binding_js__WEBPACK_IMPORTED_MODULE_5__/* .parseBinding */ .V)(imported.binding).path);
}
function judge(world, imported, provider, target, binding, options) {
    if (isDeclared(imported, options.declared)) {
        const by = world.actor.login ?? world.actor.email ?? world.actor.name;
        return { evidence: { kind: 'declared', ...here(world), ...(0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)('by', by) }, refused: [], certain: true };
    }
    if (imported.binding === undefined || !binding) {
        return { refused: [`no binding is declared, so nothing shows that ${imported.contract} ${target.version} is met; say so with --resolve ${imported.contract}`], certain: false };
    }
    if (!binding.exists)
        return { refused: [`the binding ${binding.path} does not exist in this repo`], certain: true };
    const need = target.value === undefined ? undefined : (0,_detect_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .needOf */ .ER)(target.value);
    if (need && binding.unreadable === undefined) {
        const { principal } = (0,_detect_binding_js__WEBPACK_IMPORTED_MODULE_5__/* .parseBinding */ .V)(imported.binding);
        const answer = (0,_detect_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .coverage */ .vk)(need, binding.grants, (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)('principal', principal));
        if (answer.verdict === 'covered') {
            const note = answer.principal === undefined ? undefined : `granted to ${answer.principal}`;
            return { evidence: { kind: 'covered', ...here(world), ...(0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)('note', note) }, coverage: answer, refused: [], certain: true };
        }
        // Of several roles, one is judged: what it may not do, another may.
        const role = principal ?? (new Set(binding.grants.map((grant) => grant.principal)).size > 1 ? answer.principal : undefined);
        const missing = answer.missing.map((gap) => `${binding.path}${role === undefined ? '' : `#${role}`} does not grant ${gap.access} on ${gap.pattern} (for example ${gap.example})`);
        const isNobody = principal !== undefined && answer.principal === undefined;
        return { coverage: answer, refused: missing.length === 0 || isNobody ? [...answer.reasons, ...missing] : missing, certain: answer.verdict === 'not covered' };
    }
    if (need && binding.isPolicy === true) {
        return { refused: [`${binding.path} cannot be read (${binding.unreadable}), so what it grants is not known; mend it, or say so with --resolve ${provider.name}`], certain: false };
    }
    return judgeByChange(provider, target, binding);
}
/** Where the code cannot be checked, a change of the binding after the publication has to do. */
function judgeByChange(provider, target, binding) {
    const entry = provider.changelog?.find((candidate) => candidate.version === target.version);
    const published = entry?.published_at ?? (entry ? `${entry.date}T23:59:59Z` : undefined);
    const changed = binding.lastChange?.at;
    if (changed !== undefined && published !== undefined && Date.parse(changed) > Date.parse(published)) {
        return { evidence: { kind: 'binding-changed', commit: binding.lastChange.commit }, refused: [], certain: true };
    }
    const why = binding.unreadable ?? 'this contract has no form that can be checked in code';
    const when = changed === undefined ? 'the history of this checkout does not tell when it last changed' : `it last changed at ${changed}, before ${target.version} was published`;
    return { refused: [`${binding.path} cannot be checked (${why}), and ${when}; change it, or say so with --resolve ${provider.name}`], certain: false };
}
function here(world) {
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)('commit', world.repo?.commit);
}


/***/ }),

/***/ 2060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ planTelling),
/* harmony export */   Z: () => (/* binding */ noticesFor)
/* harmony export */ });
/* harmony import */ var _core_graph_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2563);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);
/* harmony import */ var _core_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1203);
/* harmony import */ var _core_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4734);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5583);
/* harmony import */ var _exporting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4148);
/** Whom a publication concerns, and what each of them is asked to do. */






/**
 * How those whom a commit concerns hear of it: the realm's own workflow tells them, or this run does.
 * @param after the realm as it is once the commit is in
 * @param notices what there is to tell; nobody is told anything but that
 * @param importsMoved whether this domain's own issues may have to be closed
 */
function planTelling(after, domain, notices, importsMoved, now) {
    if (after.fansOut)
        return { notices: [] };
    const concerned = concernedBy(after, domain, importsMoved, now);
    return { notices, ...(concerned.length > 0 ? { fanOut: { as: 'provider', consumers: concerned } } : {}) };
}
/**
 * Whom a domain's own run may have something to say to: those who are behind on what it publishes, and itself when its
 * imports moved, whose issues can be closed.
 */
function concernedBy(after, domain, importsMoved, now) {
    const behind = [...after.domains.values()].filter(({ name, imports }) => imports.some((imported) => imported.from === domain && (0,_core_state_js__WEBPACK_IMPORTED_MODULE_1__/* .importState */ .N_)(after, name, imported, now).state !== 'current'));
    return [...new Set([...behind.map(({ name }) => name), ...(importsMoved ? [domain] : [])])].sort();
}
/**
 * One notice per consumer and contract.
 * @param after the realm as it is once the publications are in
 */
function noticesFor(after, provider, publications, now) {
    const notices = [];
    for (const { before, after: published, diff } of publications) {
        if (!before || diff.bump === 'none')
            continue;
        for (const { domain, imported } of (0,_core_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .consumersOf */ .d$)(after, provider, published.name)) {
            const state = (0,_core_state_js__WEBPACK_IMPORTED_MODULE_1__/* .importState */ .N_)(after, domain, imported, now);
            if (state.state === 'current')
                continue;
            const file = after.domains.get(domain).file;
            const action = (0,_exporting_js__WEBPACK_IMPORTED_MODULE_3__.largestAction)([...diff.changes.map((change) => change.action), ...owed(published, imported)]);
            if (file.notify?.only === 'action-needed' && action === 'none' && state.state !== 'broken')
                continue;
            notices.push({
                consumer: domain,
                ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('repository', file.repo_url === undefined ? undefined : (0,_core_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRepositoryUrl */ .fn)(file.repo_url)?.path),
                provider,
                contract: published.name,
                range: imported.version,
                ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('binding', imported.binding),
                ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('resolved', imported.resolved_version),
                version: published.version,
                bump: diff.bump,
                direction: diff.direction,
                action,
                state,
                changes: diff.changes,
                changelog: sinceResolved(published, imported),
                realm: after.config.name,
            });
        }
    }
    return notices;
}
/** What the versions between the one a consumer has resolved and the newest ask of it, whether or not it was told of each. */
function owed(published, imported) {
    return sinceResolved(published, imported).map((entry) => entry.asks ?? 'none');
}
function sinceResolved(published, imported) {
    const resolved = imported.resolved_version;
    return (published.changelog ?? []).filter((entry) => resolved !== undefined && semver__WEBPACK_IMPORTED_MODULE_0__.valid(entry.version) !== null && semver__WEBPACK_IMPORTED_MODULE_0__.gt(entry.version, resolved));
}


/***/ }),

/***/ 2220:
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

/***/ 1787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   consumersWithState: () => (/* binding */ consumersWithState),
/* harmony export */   exportChanges: () => (/* binding */ exportChanges),
/* harmony export */   importChanges: () => (/* binding */ importChanges),
/* harmony export */   planSyncing: () => (/* binding */ planSyncing)
/* harmony export */ });
/* harmony import */ var _core_change_realm_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2229);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_graph_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2563);
/* harmony import */ var _core_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4734);
/* harmony import */ var _export_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4026);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5583);
/* harmony import */ var _exporting_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4148);
/* harmony import */ var _importing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3281);
/* harmony import */ var _offer_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2220);
/* harmony import */ var _notices_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2060);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7581);
/** What a sync would do, worked out once for `sync`, `check` and `status`. */











/** Works out a sync. Pure but for the loading of heavy modules. */
async function planSyncing(world, member, options) {
    const { realm, domain } = member;
    const findings = [];
    const publications = options.exports ? await publish(world, member, options, findings) : [];
    let exports = domain.exports;
    for (const publication of publications)
        exports = (0,_export_js__WEBPACK_IMPORTED_MODULE_2__.replaced)(exports, publication.after);
    const published = publications.filter((each) => each.after !== each.before);
    const withExports = (0,_core_change_realm_js__WEBPACK_IMPORTED_MODULE_8__/* .withDomain */ .z)(realm, { ...domain, exports });
    for (const contract of options.declared) {
        const meant = domain.imports.filter((each) => (0,_importing_js__WEBPACK_IMPORTED_MODULE_5__/* .isDeclared */ .vo)(each, [contract]));
        if (meant.length > 1)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .B('USAGE', `${domain.name} imports '${contract}' from ${meant.map((each) => each.from).join(' and ')}`, { next: `Say which: --resolve ${contract}@${meant[0].from}` });
        if (meant.length === 0) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .B('NOT_FOUND', `${domain.name} imports no '${contract}'`, { next: `It imports: ${domain.imports.map((each) => each.contract).join(', ') || 'nothing'}` });
        }
    }
    const resolutions = options.imports ? (0,_importing_js__WEBPACK_IMPORTED_MODULE_5__/* .planResolutions */ .NQ)(world, withExports, domain.name, { declared: options.declared }) : [];
    const imports = options.imports ? resolutions.map((each) => each.after) : domain.imports;
    findings.push(...resolutions.flatMap((each) => resolutionFindings(each, options.failOn)));
    const importsChanged = resolutions.some((each) => each.after !== each.before);
    const after = (0,_core_change_realm_js__WEBPACK_IMPORTED_MODULE_8__/* .withDomain */ .z)(withExports, { ...domain, exports, imports });
    return {
        publications,
        resolutions,
        exports,
        imports,
        exportsChanged: published.length > 0,
        importsChanged,
        after,
        notices: (0,_notices_js__WEBPACK_IMPORTED_MODULE_6__/* .noticesFor */ .Z)(after, domain.name, published, world.now),
        route: chooseRouteOrNone(realm, domain.name, published, options.publish),
        findings,
    };
}
/** `check` works in a realm that members do not write to; only `sync` is refused there. */
function chooseRouteOrNone(realm, domain, published, asked) {
    return realm.config.governance.publish === 'pull' ? {} : (0,_publish_js__WEBPACK_IMPORTED_MODULE_7__/* .chooseRoute */ .Xb)(realm, domain, published, asked);
}
async function publish(world, member, options, findings) {
    const { realm, repo, domain } = member;
    const publications = [];
    const unread = (0,_core_graph_js__WEBPACK_IMPORTED_MODULE_9__/* .unreadable */ .O$)(realm, domain.name);
    if (domain.exports.length > 0)
        findings.push(...unread.map((name) => unreadConsumer(realm, name)));
    for (const found of repo.found) {
        findings.push(...found.findings);
        const before = domain.exports.find((each) => each.name === found.rule.name);
        const nothing = (0,_offer_js__WEBPACK_IMPORTED_MODULE_10__/* .isEmpty */ .I)(found);
        if (nothing && !before)
            continue;
        if (nothing) {
            findings.push({ rule: 'nothing-found', level: 'warning', message: `Nothing in the code is found any more for ${found.rule.name}; the realm keeps ${before.version}`, next: `Correct the rule in .blue/config.yaml, or remove the export with \`blue realm export --name ${found.rule.name} --remove\`` });
            continue;
        }
        const consumers = (0,_core_graph_js__WEBPACK_IMPORTED_MODULE_9__/* .consumersOf */ .d$)(realm, domain.name, found.rule.name);
        const free = consumers.length === 0 && unread.length === 0;
        const removals = found.complete && (options.removals || free);
        const offer = { name: found.rule.name, direction: before?.direction ?? found.direction, ...(before ? {} : (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('description', found.description)), ...(0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('value', found.value), ...(0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('schema', found.schema) };
        const publication = (0,_exporting_js__WEBPACK_IMPORTED_MODULE_4__.planPublication)(before, offer, { now: world.now, ...(0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('commit', repo.commit), governance: realm.config.governance, realm, removals });
        if (!publication)
            continue;
        publications.push(publication);
        findings.push(...publication.findings, ...heldBackFindings(publication, found, [...consumers.map((each) => each.domain), ...unread]), ...changeFindings(publication, found, consumers.length > 0 && options.failOn.includes('breaking')));
        findings.push(...(await (0,_export_js__WEBPACK_IMPORTED_MODULE_2__.valueFindings)(publication, member)));
    }
    return publications;
}
/** Nobody may take a consumer that cannot be read for one that does not exist. */
function unreadConsumer(realm, name) {
    const error = realm.broken.get(name);
    return {
        rule: 'consumer-unreadable',
        level: 'warning',
        message: `The files of ${name} cannot be read, so whether it imports from here is not known: ${error.message}`,
        ...error.location,
        in: 'realm',
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('next', error.next),
    };
}
function heldBackFindings(publication, found, consumers) {
    return publication.heldBack.map(({ access, pattern }) => ({
        rule: 'removal-held-back',
        level: 'note',
        message: found.complete
            ? `${pattern} (${access}) is in ${publication.after.name} but no longer in the code; ${[...new Set(consumers)].join(', ')} may still grant it`
            : `${pattern} (${access}) is in ${publication.after.name} but was not seen; some files could not be read, so it stays`,
        file: '.blue/config.yaml',
        next: found.complete ? 'Publish the removal with `blue realm sync --removals`' : 'Mend the files that could not be read',
    }));
}
/** Each change, on the line that made it. */
function changeFindings(publication, found, breakingFails) {
    if (!publication.before)
        return [];
    return publication.diff.changes.filter((change) => change.bump !== 'none').map((change) => {
        const place = placeOf(change, found);
        return {
            rule: change.rule,
            level: change.bump !== 'major' ? 'note' : breakingFails ? 'error' : 'warning',
            message: `${publication.after.name} ${publication.before.version} → ${publication.after.version}: ${change.reason}${proof(change)}`,
            ...(place ? { file: place.file, line: place.line } : {}),
        };
    });
}
/** A document says more than a rule: shown where a change breaks readers. */
function proof(change) {
    if (change.bump !== 'major' || change.witness === undefined)
        return '';
    const document = JSON.stringify(change.witness);
    return `. This document was impossible before: ${document.length > 400 ? `${document.slice(0, 399)}…` : document}`;
}
function placeOf(change, found) {
    if (typeof change.after !== 'string')
        return undefined;
    const access = /^\/value\/(read|write)(\/|$)/.exec(change.pointer)?.[1];
    return found.evidence.find((each) => each.pattern === change.after && (access === undefined || each.access === access))?.places[0];
}
function resolutionFindings({ state, before, refused, target }, failOn) {
    if (state.state === 'current')
        return [];
    const file = before.binding?.split('#')[0];
    // An import that was never satisfied blocks nobody.
    const common = { level: failOn.includes(state.state) && !state.pending ? 'error' : 'warning', ...(0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('file', file) };
    const name = `${before.contract} from ${before.from}`;
    const findings = [{ ...common, rule: state.rule, message: `Import ${name} is ${state.state}: ${state.reason}` }];
    if (state.rule === 'binding-no-longer-covers' || state.rule === 'binding-gone')
        return findings;
    for (const message of refused) {
        findings.push({ ...common, level: 'warning', rule: 'not-resolved', message: `${name} is not resolved at ${target}: ${message}`, next: `Bring ${file ?? 'the repo'} up to date, then run \`blue realm sync\`` });
    }
    return findings;
}
/** Everybody who imports an export, with the state that holds once a plan is in. */
function consumersWithState(realm, provider, contract, now, before) {
    return (0,_core_graph_js__WEBPACK_IMPORTED_MODULE_9__/* .consumersOf */ .d$)(realm, provider, contract).map(({ domain, imported }) => ({
        domain,
        range: imported.version,
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('binding', imported.binding),
        state: (0,_core_state_js__WEBPACK_IMPORTED_MODULE_1__/* .importState */ .N_)(realm, domain, imported, now),
        ...(before ? { was: (0,_core_state_js__WEBPACK_IMPORTED_MODULE_1__/* .importState */ .N_)(before, domain, imported, now).state } : {}),
    }));
}
/** Renders publications to the shape that results carry. @param before the realm as it is, to say what consumers were */
function exportChanges(syncing, provider, now, before) {
    return syncing.publications.map((each) => ({
        name: each.after.name,
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('from', each.before?.version),
        to: each.after.version,
        bump: each.diff.bump,
        direction: each.diff.direction,
        changes: each.diff.changes,
        heldBack: each.heldBack,
        consumers: consumersWithState(syncing.after, provider, each.after.name, now, before),
    }));
}
/** Renders resolutions to the shape that results carry. */
function importChanges(syncing) {
    return syncing.resolutions.map((each) => ({
        contract: each.before.contract,
        from: each.before.from,
        range: each.before.version,
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('binding', each.before.binding),
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('was', each.before.resolved_version),
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('target', each.target),
        resolvedNow: each.resolvedNow && each.before.resolved_version !== each.after.resolved_version,
        state: each.state,
        refused: each.refused,
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('coverage', each.coverage),
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('evidence', each.after.evidence),
    }));
}


/***/ }),

/***/ 2229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ withoutDomain),
/* harmony export */   z: () => (/* binding */ withDomain)
/* harmony export */ });
/**
 * Puts a domain into a realm, in place of the one of its name.
 * @returns a new realm; nothing is written
 */
function withDomain(realm, domain) {
    return { ...realm, domains: new Map(realm.domains).set(domain.name, domain) };
}
/**
 * Takes a domain out of a realm.
 * @returns a new realm; nothing is written
 */
function withoutDomain(realm, name) {
    const domains = new Map(realm.domains);
    domains.delete(name);
    return { ...realm, domains };
}


/***/ }),

/***/ 2058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isDeprecated)
/* harmony export */ });
/** `deprecated: true`, or a sentence that says why; `false` and an empty sentence say nothing. */
function isDeprecated(exported) {
    return exported.deprecated === true || (typeof exported.deprecated === 'string' && exported.deprecated !== '');
}


/***/ }),

/***/ 2563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   cQ: () => (/* binding */ graphOf),
/* harmony export */   d$: () => (/* binding */ consumersOf)
/* harmony export */ });
/* harmony import */ var _deprecated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2058);
/** Who depends on whom in a realm. */

/** Other domains whose files cannot be read: whether they import from a domain is not known. */
function unreadable(realm, domain) {
    return [...realm.broken.keys()].filter((name) => name !== domain).sort();
}
/**
 * Finds who imports from a domain.
 * @param contract only imports of this contract
 * @returns by name of the consumer, then in the order of its file
 */
function consumersOf(realm, domain, contract) {
    return [...realm.domains.keys()].sort(byCodeUnit).flatMap((name) => realm.domains.get(name).imports
        .filter((imported) => imported.from === domain && (contract === undefined || imported.contract === contract))
        .map((imported) => ({ domain: name, imported })));
}
/** Draws a realm: every domain is a node, also one that is only imported from; every import is an edge. */
function graphOf(realm) {
    const nodes = new Map();
    for (const [name, { exports }] of realm.domains) {
        nodes.set(name, {
            domain: name,
            exports: exports.map((exported) => ({
                name: exported.name,
                version: exported.version,
                direction: exported.direction ?? 'provides',
                deprecated: (0,_deprecated_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeprecated */ .o)(exported),
            })),
        });
    }
    for (const name of realm.broken.keys())
        nodes.set(name, { domain: name, exports: [], missing: 'unreadable' });
    const edges = [];
    for (const [consumer, { imports }] of realm.domains) {
        for (const imported of imports) {
            const provider = imported.from;
            if (!nodes.has(provider))
                nodes.set(provider, { domain: provider, exports: [], missing: 'absent' });
            const published = nodes.get(provider).exports.find((exported) => exported.name === imported.contract);
            edges.push({
                provider,
                consumer,
                contract: imported.contract,
                range: imported.version,
                ...(published === undefined ? {} : { version: published.version, direction: published.direction }),
                ...(imported.resolved_version === undefined ? {} : { resolved: imported.resolved_version }),
                ...(imported.binding === undefined ? {} : { binding: imported.binding }),
            });
        }
    }
    return {
        nodes: [...nodes.values()].sort((left, right) => byCodeUnit(left.domain, right.domain)),
        edges: edges.sort((left, right) => byCodeUnit(left.provider, right.provider) || byCodeUnit(left.contract, right.contract) || byCodeUnit(left.consumer, right.consumer)),
    };
}
function byCodeUnit(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}


/***/ }),

/***/ 7206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ bumps)
/* harmony export */ });
/** The words of the project as types: the realm's files exactly as people write them, and the values made from them. */
/** The size of a change, smallest first. */
const bumps = ['none', 'patch', 'minor', 'major'];


/***/ }),

/***/ 3990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ newRealmFiles),
/* harmony export */   Ly: () => (/* binding */ editIndex),
/* harmony export */   bJ: () => (/* binding */ editImports),
/* harmony export */   cZ: () => (/* binding */ editExports),
/* harmony export */   d2: () => (/* binding */ editDomain),
/* harmony export */   parseIndex: () => (/* binding */ parseIndex)
/* harmony export */ });
/* harmony import */ var _codeowners_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6950);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9282);
/* harmony import */ var _document_edit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8565);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7529);
/* harmony import */ var _merge_keys_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9976);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6599);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9975);
/* harmony import */ var _typed_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2214);
/* harmony import */ var _member_config_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8436);
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

/***/ 8067:
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
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7206);
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


/***/ })

};
