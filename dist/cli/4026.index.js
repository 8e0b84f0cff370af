export const id = 4026;
export const ids = [4026,4148];
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
/* harmony import */ var _notices_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9679);
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
        const route = (0,_publish_js__WEBPACK_IMPORTED_MODULE_9__/* .chooseRoute */ .X)(realm, domain.name, [publication], undefined);
        return {
            command: 'export',
            findings,
            commit: {
                edits: [(0,_core_realm_files_js__WEBPACK_IMPORTED_MODULE_4__/* .editExports */ .cZ)(realm, domain.name, exports)],
                subject: removing ? `${domain.name}: remove export ${name}` : `${domain.name}: export ${name}@${publication.after.version}`,
                trailers: repo.commit === undefined ? [] : [`Source-Commit: ${repo.commit}`],
                ...(0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)('branch', route.branch),
            },
            ...(route.branch === undefined
                ? {}
                : {
                    proposal: {
                        domain: domain.name,
                        why: route.why ?? 'it asks for a review',
                        approvers: realm.config.governance.approvers,
                        exports: [{
                                name,
                                ...(0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)('from', before?.version),
                                ...(removing ? {} : { to: publication.after.version }),
                                bump: publication.diff.bump,
                                changes: publication.diff.changes,
                                consumers: (0,_core_graph_js__WEBPACK_IMPORTED_MODULE_11__/* .consumersOf */ .d)(after, domain.name, name).map((each) => ({ domain: each.domain, range: each.imported.version, ...(0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)('binding', each.imported.binding), state: (0,_core_state_js__WEBPACK_IMPORTED_MODULE_5__/* .importState */ .N)(after, each.domain, each.imported, world.now) })),
                            }],
                        imports: [],
                    },
                }),
            notices: (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .flag */ .Jt)(options, 'notify') && route.branch === undefined ? (0,_notices_js__WEBPACK_IMPORTED_MODULE_8__/* .noticesFor */ .Z)(after, domain.name, [publication], world.now) : [],
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
    const consumers = (0,_core_graph_js__WEBPACK_IMPORTED_MODULE_11__/* .consumersOf */ .d)(realm, domain.name, name).map((each) => each.domain);
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ largestAction),
/* harmony export */   planPublication: () => (/* binding */ planPublication),
/* harmony export */   planRemoval: () => (/* binding */ planRemoval)
/* harmony export */ });
/* harmony import */ var _core_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1849);
/* harmony import */ var _core_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9325);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8067);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5583);
/* harmony import */ var _offer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2220);
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
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('description', offer.description ?? before?.description),
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('direction', offer.direction ?? before?.direction),
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('schema', offer.schema ?? before?.schema),
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('value', kept.value === undefined ? before?.value : kept.value),
    };
    const context = { contractsBefore: options.realm.contracts, contractsAfter: options.realm.contracts };
    const diff = (0,_core_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffExport */ .WC)(before, draft, context);
    const given = options.version === undefined ? undefined : (0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(options.version);
    if (before && diff.bump === 'none' && (given === undefined || given === before.version)) {
        return kept.heldBack.length === 0 ? undefined : { before, after: before, diff, heldBack: kept.heldBack, findings: [] };
    }
    const findings = given === undefined ? [] : (0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .checkGivenVersion */ .kR)(diff, given, { force: options.force ?? false });
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
    const after = {
        ...draft,
        version,
        changelog: [entry, ...(before?.changelog ?? [])],
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('source', options.commit === undefined ? undefined : { commit: options.commit }),
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('supported', supported(before, diff, options)),
    };
    return { ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('before', before), after, diff, heldBack: kept.heldBack, findings };
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
    const older = (before?.supported ?? []).filter((entry) => entry.until === undefined || entry.until > options.now);
    if (!before || diff.bump !== 'major')
        return older.length > 0 ? older : undefined;
    const last = {
        version: before.version,
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('schema', before.schema),
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('value', before.value),
        until: graceEnd(options),
    };
    return [last, ...older];
}
/**
 * Keeps the patterns of `{read, write}` lists that the code no longer shows.
 * A detector that sees less is more often a detector gone blind than a contract gone small.
 */
function keepRemoved(before, now) {
    const lists = (0,_offer_js__WEBPACK_IMPORTED_MODULE_3__/* .patternLists */ .p)(before);
    const found = (0,_offer_js__WEBPACK_IMPORTED_MODULE_3__/* .patternLists */ .p)(now);
    if (!lists || !found)
        return { value: now, heldBack: [] };
    const heldBack = [];
    const value = { ...now };
    for (const [access, patterns] of Object.entries(lists)) {
        const current = found[access] ?? [];
        const gone = patterns.filter((pattern) => !current.includes(pattern) && !(0,_core_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .covers */ .hU)(current, pattern));
        for (const pattern of gone)
            heldBack.push({ access, pattern });
        if (gone.length > 0)
            value[access] = [...current, ...gone].sort();
    }
    return { value, heldBack };
}


/***/ }),

/***/ 9679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ noticesFor),
/* harmony export */   l: () => (/* binding */ concernedBy)
/* harmony export */ });
/* harmony import */ var _core_graph_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2563);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);
/* harmony import */ var _core_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1203);
/* harmony import */ var _core_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4734);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5583);
/* harmony import */ var _exporting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4148);
/** Whom a publication concerns, and what each of them is asked to do. */






/**
 * Whom a domain's own run may have something to say to: those who are behind on what it publishes, and itself when its
 * imports moved, whose issues can be closed.
 */
function concernedBy(after, domain, importsMoved, now) {
    const behind = [...after.domains.values()].filter(({ name, imports }) => imports.some((imported) => imported.from === domain && (0,_core_state_js__WEBPACK_IMPORTED_MODULE_1__/* .importState */ .N)(after, name, imported, now).state !== 'current'));
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
        for (const { domain, imported } of (0,_core_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .consumersOf */ .d)(after, provider, published.name)) {
            const state = (0,_core_state_js__WEBPACK_IMPORTED_MODULE_1__/* .importState */ .N)(after, domain, imported, now);
            if (state.state === 'current')
                continue;
            const file = after.domains.get(domain).file;
            const action = (0,_exporting_js__WEBPACK_IMPORTED_MODULE_3__/* .largestAction */ .R)([...diff.changes.map((change) => change.action), ...owed(published, imported)]);
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

/***/ 2563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ graphOf),
/* harmony export */   d: () => (/* binding */ consumersOf)
/* harmony export */ });
/* harmony import */ var _deprecated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2058);
/** Who depends on whom in a realm. */

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


/***/ })

};
