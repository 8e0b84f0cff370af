export const id = 1787;
export const ids = [1787,9386];
export const modules = {

/***/ 44148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fullFindings: () => (/* binding */ fullFindings),
/* harmony export */   heldBackFindings: () => (/* binding */ heldBackFindings),
/* harmony export */   planPublication: () => (/* binding */ planPublication),
/* harmony export */   planRemoval: () => (/* binding */ planRemoval)
/* harmony export */ });
/* harmony import */ var _core_changelog_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48125);
/* harmony import */ var _core_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98324);
/* harmony import */ var _core_layout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77529);
/* harmony import */ var _core_document_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95432);
/* harmony import */ var _core_pattern_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29325);
/* harmony import */ var _core_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44734);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18067);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85583);
/* harmony import */ var _offer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72220);
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
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('description', offer.description ?? before?.description),
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('direction', offer.direction ?? before?.direction),
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('schema', offer.schema ?? before?.schema),
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('value', kept.value === undefined ? before?.value : kept.value),
    };
    const context = { contractsBefore: options.realm.contracts, contractsAfter: options.realm.contracts };
    const diff = (0,_core_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .diffExport */ .WC)(before, draft, context);
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
        changes: before ? bounded((0,_core_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .changelogLines */ .Et)(diff)) : [`First published: ${offer.name}`],
        ...(before && diff.bump === 'major' ? { grace_until: graceEnd(options) } : {}),
    };
    if (entry.changes.length === 0)
        entry.changes = [`Version set to ${version}`];
    const { supported: _older, ...lasting } = draft;
    const after = {
        ...lasting,
        version,
        changelog: [entry, ...(before?.changelog ?? [])],
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('source', options.commit === undefined ? undefined : { commit: options.commit }),
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('supported', supported(before, diff, options)),
    };
    return { ...(0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('before', before), after, diff, heldBack: kept.heldBack, findings };
}
/** Nobody reads more lines about one version, and all that was ever published has to fit into one file. */
const MOST_LINES = 100;
function bounded(lines) {
    return lines.length <= MOST_LINES + 1 ? lines : [...lines.slice(0, MOST_LINES), `And ${lines.length - MOST_LINES} more`];
}
/** Plans the end of one export. */
function planRemoval(before) {
    return { before, after: before, diff: (0,_core_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .diffExport */ .WC)(before, undefined), heldBack: [], findings: [] };
}
/** What a version asks of consumers: kept with it, because whoever is two versions behind is owed both. */
function asks(diff) {
    const action = (0,_core_changelog_js__WEBPACK_IMPORTED_MODULE_3__/* .largestAction */ .R8)(diff.changes.map((change) => change.action));
    return action === 'none' ? {} : { asks: action };
}
function graceEnd(options) {
    const days = options.governance.breaking_changes.grace_period_days;
    return new Date(Date.parse(options.now) + days * DAY).toISOString();
}
/** The last version of the older major stays readable until its grace ends. */
function supported(before, diff, options) {
    const older = (before?.supported ?? []).filter((entry) => entry.until === undefined || !(0,_core_state_js__WEBPACK_IMPORTED_MODULE_4__/* .graceEnded */ .XN)(entry.until, options.now));
    if (!before || diff.bump !== 'major')
        return older.length > 0 ? older : undefined;
    const last = {
        version: before.version,
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('schema', before.schema),
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('value', before.value),
        until: graceEnd(options),
    };
    return [last, ...older];
}
/**
 * Keeps the patterns of `{read, write}` lists that the code no longer shows.
 * A detector that sees less is more often a detector gone blind than a contract gone small.
 */
function keepRemoved(before, now) {
    const lists = (0,_offer_js__WEBPACK_IMPORTED_MODULE_5__/* .patternLists */ .p)(before);
    const found = (0,_offer_js__WEBPACK_IMPORTED_MODULE_5__/* .patternLists */ .p)(now);
    if (!lists || !found)
        return { value: now, heldBack: [] };
    const heldBack = [];
    const value = { ...now };
    for (const [access, patterns] of Object.entries(lists)) {
        const current = found[access] ?? [];
        const gone = patterns.filter((pattern) => !current.includes(pattern) && !(0,_core_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .covers */ .hU)(current, pattern));
        for (const pattern of gone)
            heldBack.push({ access, pattern });
        if (gone.length > 0)
            value[access] = [...current, ...gone].sort();
    }
    return { value, heldBack };
}
/** Says that an exports file comes near its end while something can still be done about it. */
function fullFindings(edits) {
    return edits.flatMap(({ path, content = '' }) => {
        const bytes = Buffer.byteLength(content);
        const domain = _core_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .layout */ .Zp.domainOf(path);
        if (domain === undefined || path !== _core_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .layout */ .Zp.exports(domain) || bytes <= _core_changelog_js__WEBPACK_IMPORTED_MODULE_3__/* .ROOM */ .ib || bytes > _core_document_text_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_BYTES */ .zx)
            return [];
        return [{
                rule: 'file-nearly-full',
                level: 'warning',
                message: `${path} has ${bytes} bytes of the ${_core_document_text_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_BYTES */ .zx} that a file of a realm may have, and nothing more of its changelogs may leave it yet`,
                file: path,
                in: 'realm',
                next: 'Export less: wider patterns, fewer exports of one domain, or schemas under contracts/ instead of in the file',
            }];
    });
}
/**
 * Says what is no longer seen in the code and stays in the contract.
 * @param complete whether everything could be read
 * @param consumers who may rely on it
 */
function heldBackFindings(publication, complete, consumers) {
    return publication.heldBack.map(({ access, pattern }) => ({
        rule: 'removal-held-back',
        level: 'note',
        message: complete
            ? `${pattern} (${access}) is in ${publication.after.name} but no longer in the code; ${[...new Set(consumers)].join(', ')} may still grant it`
            : `${pattern} (${access}) is in ${publication.after.name} but was not seen; some files could not be read, so it stays`,
        file: '.blue/config.yaml',
        next: complete ? 'Publish the removal with `blue realm sync --removals`' : 'Mend the files that could not be read, or leave them out by `exclude` in .blue/config.yaml',
    }));
}


/***/ }),

/***/ 23281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ planResolution),
/* harmony export */   NQ: () => (/* binding */ planResolutions),
/* harmony export */   vo: () => (/* binding */ isDeclared)
/* harmony export */ });
/* unused harmony export newestInRange */
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var _core_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44734);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18067);
/* harmony import */ var _detect_binding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(258);
/* harmony import */ var _detect_coverage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54064);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85583);
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
        return { before, after: withStatus(before, state), state, resolvedNow: false, target: target.version, refused: judged.refused, ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('coverage', judged.coverage) };
    }
    if (already || judged.evidence === undefined) {
        const state = (0,_core_state_js__WEBPACK_IMPORTED_MODULE_1__/* .importState */ .N_)(realm, domain, before, world.now);
        return { before, after: withStatus(before, state), state, resolvedNow: false, target: target.version, refused: already ? [] : judged.refused, ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('coverage', judged.coverage) };
    }
    const resolved = { ...before, resolved_version: target.version, resolved_at: world.now, evidence: judged.evidence };
    const state = (0,_core_state_js__WEBPACK_IMPORTED_MODULE_1__/* .importState */ .N_)(realm, domain, resolved, world.now);
    return { before, after: withStatus(resolved, state), state, resolvedNow: true, target: target.version, refused: [], ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('coverage', judged.coverage) };
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
        { version: provider.version, ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('value', provider.value) },
        ...(provider.supported ?? []).map((entry) => ({ version: entry.version, ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('value', entry.value) })),
    ];
    return published
        .filter((candidate) => (0,_core_version_js__WEBPACK_IMPORTED_MODULE_3__/* .satisfies */ .ib)(candidate.version, range))
        .sort((left, right) => semver__WEBPACK_IMPORTED_MODULE_0__.rcompare(left.version, right.version))[0];
}
function bindingOf(world, imported) {
    return imported.binding === undefined ? undefined : world.repo?.bindings.get((0,_detect_binding_js__WEBPACK_IMPORTED_MODULE_4__/* .parseBinding */ .V)(imported.binding).path);
}
function judge(world, imported, provider, target, binding, options) {
    if (isDeclared(imported, options.declared)) {
        const by = world.actor.login ?? world.actor.email ?? world.actor.name;
        return { evidence: { kind: 'declared', ...here(world), ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('by', by) }, refused: [], certain: true };
    }
    if (imported.binding === undefined || !binding) {
        return { refused: [`no binding is declared, so nothing shows that ${imported.contract} ${target.version} is met; say so with \`blue realm sync --resolve ${imported.contract}\``], certain: false };
    }
    if (!binding.exists)
        return { refused: [`the binding ${binding.path} does not exist in this repo`], certain: true };
    const need = target.value === undefined ? undefined : (0,_detect_coverage_js__WEBPACK_IMPORTED_MODULE_5__/* .needOf */ .E)(target.value);
    if (need && binding.unreadable === undefined) {
        const { principal } = (0,_detect_binding_js__WEBPACK_IMPORTED_MODULE_4__/* .parseBinding */ .V)(imported.binding);
        const answer = (0,_detect_coverage_js__WEBPACK_IMPORTED_MODULE_5__/* .coverage */ .v)(need, binding.grants, (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('principal', principal));
        if (answer.verdict === 'covered') {
            const note = answer.principal === undefined ? undefined : `granted to ${answer.principal}`;
            return { evidence: { kind: 'covered', ...here(world), ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('note', note) }, coverage: answer, refused: [], certain: true };
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
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('commit', world.repo?.commit);
}


/***/ }),

/***/ 31787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   consumersWithState: () => (/* binding */ consumersWithState),
/* harmony export */   editsOf: () => (/* binding */ editsOf),
/* harmony export */   exportChanges: () => (/* binding */ exportChanges),
/* harmony export */   importChanges: () => (/* binding */ importChanges),
/* harmony export */   planSyncing: () => (/* binding */ planSyncing)
/* harmony export */ });
/* harmony import */ var _core_change_realm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82229);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3828);
/* harmony import */ var _core_graph_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12563);
/* harmony import */ var _core_realm_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33990);
/* harmony import */ var _core_state_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(44734);
/* harmony import */ var _export_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44026);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(85583);
/* harmony import */ var _exporting_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(44148);
/* harmony import */ var _importing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23281);
/* harmony import */ var _offer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72220);
/* harmony import */ var _notices_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99679);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7581);
/** What a sync would do, worked out once for `sync`, `check` and `status`. */












/** Works out a sync. Pure but for the loading of heavy modules. */
async function planSyncing(world, member, options) {
    const { realm, domain } = member;
    const findings = [];
    const publications = options.exports ? await publish(world, member, options, findings) : [];
    let exports = domain.exports;
    for (const publication of publications)
        exports = (0,_export_js__WEBPACK_IMPORTED_MODULE_0__.replaced)(exports, publication.after);
    const published = publications.filter((each) => each.after !== each.before);
    const withExports = (0,_core_change_realm_js__WEBPACK_IMPORTED_MODULE_1__/* .withDomain */ .z)(realm, { ...domain, exports });
    for (const contract of options.declared) {
        const meant = domain.imports.filter((each) => (0,_importing_js__WEBPACK_IMPORTED_MODULE_2__/* .isDeclared */ .vo)(each, [contract]));
        if (meant.length > 1)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BlueError */ .Bi('USAGE', `${domain.name} imports '${contract}' from ${meant.map((each) => each.from).join(' and ')}`, { next: `Say which: --resolve ${contract}@${meant[0].from}` });
        if (meant.length === 0) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BlueError */ .Bi('NOT_FOUND', `${domain.name} imports no '${contract}'`, { next: `It imports: ${domain.imports.map((each) => each.contract).join(', ') || 'nothing'}` });
        }
    }
    const resolutions = options.imports ? (0,_importing_js__WEBPACK_IMPORTED_MODULE_2__/* .planResolutions */ .NQ)(world, withExports, domain.name, { declared: options.declared }) : [];
    const imports = options.imports ? resolutions.map((each) => each.after) : domain.imports;
    findings.push(...resolutions.flatMap((each) => resolutionFindings(each, options.failOn)));
    const importsChanged = resolutions.some((each) => each.after !== each.before);
    const after = (0,_core_change_realm_js__WEBPACK_IMPORTED_MODULE_1__/* .withDomain */ .z)(withExports, { ...domain, exports, imports });
    return {
        publications,
        resolutions,
        exports,
        imports,
        exportsChanged: published.length > 0,
        importsChanged,
        after,
        notices: (0,_notices_js__WEBPACK_IMPORTED_MODULE_4__/* .noticesFor */ .Z)(after, domain.name, published, world.now),
        route: chooseRouteOrNone(realm, domain.name, published, options.publish),
        findings,
    };
}
/** What a sync writes into the realm. */
function editsOf({ exportsChanged, importsChanged, exports, imports }, { realm, domain }, now) {
    return [...(exportsChanged ? [(0,_core_realm_files_js__WEBPACK_IMPORTED_MODULE_5__/* .editExports */ .cZ)(realm, domain.name, exports, now)] : []), ...(importsChanged ? [(0,_core_realm_files_js__WEBPACK_IMPORTED_MODULE_5__/* .editImports */ .bJ)(realm, domain.name, imports)] : [])];
}
/** `check` works in a realm that members do not write to; only `sync` is refused there. */
function chooseRouteOrNone(realm, domain, published, asked) {
    return realm.config.governance.publish === 'pull' ? {} : (0,_publish_js__WEBPACK_IMPORTED_MODULE_6__/* .chooseRoute */ .Xb)(realm, domain, published, asked);
}
async function publish(world, member, options, findings) {
    const { realm, repo, domain } = member;
    const publications = [];
    const unread = (0,_core_graph_js__WEBPACK_IMPORTED_MODULE_7__/* .unreadable */ .O$)(realm, domain.name);
    if (domain.exports.length > 0)
        findings.push(...unread.map((name) => unreadConsumer(realm, name)));
    for (const found of repo.found) {
        findings.push(...found.findings);
        const before = domain.exports.find((each) => each.name === found.rule.name);
        const nothing = (0,_offer_js__WEBPACK_IMPORTED_MODULE_8__/* .isEmpty */ .I)(found);
        if (nothing && !before)
            continue;
        if (nothing) {
            findings.push({ rule: 'nothing-found', level: 'warning', message: `Nothing in the code is found any more for ${found.rule.name}; the realm keeps ${before.version}`, next: found.complete ? `Correct the rule in .blue/config.yaml, or remove the export with \`blue realm export --name ${found.rule.name} --remove\`` : 'Have the files that were not read there and in order; then run it again' });
            continue;
        }
        const consumers = (0,_core_graph_js__WEBPACK_IMPORTED_MODULE_7__/* .consumersOf */ .d$)(realm, domain.name, found.rule.name);
        const free = consumers.length === 0 && unread.length === 0;
        const removals = found.complete && (options.removals || free);
        const offer = { name: found.rule.name, direction: before?.direction ?? found.direction, ...(before ? {} : (0,_command_js__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lq)('description', found.description)), ...(0,_command_js__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lq)('value', found.value), ...(0,_command_js__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lq)('schema', found.schema) };
        const publication = (0,_exporting_js__WEBPACK_IMPORTED_MODULE_10__.planPublication)(before, offer, { now: world.now, ...(0,_command_js__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lq)('commit', repo.commit), governance: realm.config.governance, realm, removals });
        if (!publication)
            continue;
        publications.push(publication);
        findings.push(...publication.findings, ...(0,_exporting_js__WEBPACK_IMPORTED_MODULE_10__.heldBackFindings)(publication, found.complete, [...consumers.map((each) => each.domain), ...unread]), ...changeFindings(publication, found, consumers.length > 0 && options.failOn.includes('breaking')));
        findings.push(...(await (0,_export_js__WEBPACK_IMPORTED_MODULE_0__.valueFindings)(publication, member)));
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
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lq)('next', error.next),
    };
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
    const common = { level: failOn.includes(state.state) && !state.pending ? 'error' : 'warning', ...(0,_command_js__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lq)('file', file) };
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
    return (0,_core_graph_js__WEBPACK_IMPORTED_MODULE_7__/* .consumersOf */ .d$)(realm, provider, contract).map(({ domain, imported }) => ({
        domain,
        range: imported.version,
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lq)('binding', imported.binding),
        state: (0,_core_state_js__WEBPACK_IMPORTED_MODULE_11__/* .importState */ .N_)(realm, domain, imported, now),
        ...(before ? { was: (0,_core_state_js__WEBPACK_IMPORTED_MODULE_11__/* .importState */ .N_)(before, domain, imported, now).state } : {}),
    }));
}
/** Renders publications to the shape that results carry. @param before the realm as it is, to say what consumers were */
function exportChanges(syncing, provider, now, before) {
    return syncing.publications.map((each) => ({
        name: each.after.name,
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lq)('from', each.before?.version),
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
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lq)('binding', each.before.binding),
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lq)('was', each.before.resolved_version),
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lq)('target', each.target),
        resolvedNow: each.resolvedNow && each.before.resolved_version !== each.after.resolved_version,
        state: each.state,
        refused: each.refused,
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lq)('coverage', each.coverage),
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lq)('evidence', each.after.evidence),
    }));
}


/***/ })

};
