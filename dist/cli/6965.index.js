export const id = 6965;
export const ids = [6965,3990];
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

/***/ 36965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   importCommand: () => (/* binding */ importCommand)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3828);
/* harmony import */ var _core_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36599);
/* harmony import */ var _core_realm_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33990);
/* harmony import */ var _core_subject_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66143);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18067);
/* harmony import */ var _detect_binding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(258);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85583);
/* harmony import */ var _importing_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23281);
/* harmony import */ var _membership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50880);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7581);
/** `import`: declares what this domain relies on. */










const importCommand = {
    name: 'import',
    group: 'realm',
    summary: 'Declare an import dependency.',
    details: 'Names a contract, its provider, the versions this repo accepts, and the file here that uses it (the binding). Where the binding can be read ' +
        'as a policy, it counts as resolved only if it grants what the contract needs.',
    writes: true,
    needs: { realm: 'required', domain: true, code: 'grants', repo: true },
    options: {
        type: 'object',
        additionalProperties: false,
        required: ['contract'],
        properties: {
            contract: { type: 'string', description: 'Name of the contract.', placeholder: '<name>' },
            from: { type: 'string', description: 'The domain that exports it. May be left out where only one does.', placeholder: '<domain>' },
            version: { type: 'string', description: 'Range of versions, as in npm. Default: from the newest up to the next major.', placeholder: '<range>' },
            binding: { type: 'string', description: 'The file of this repo that uses it; path#name for one role in it.', placeholder: '<file>' },
            remove: { type: 'boolean', description: 'Drop the import.', default: false },
            'dry-run': { type: 'boolean', description: 'Show what would change, and write nothing.', default: false },
        },
    },
    examples: [
        { command: 'blue realm import --contract required-s3-permissions --from aperture --version "^1.0.0" --binding cdk/stack.py', says: 'declares it with the policy that grants it' },
        { command: 'blue realm import --contract required-s3-permissions --remove', says: 'drops it' },
    ],
    plan(world, options) {
        const member = (0,_membership_js__WEBPACK_IMPORTED_MODULE_0__/* .getMember */ .Xf)(world);
        (0,_membership_js__WEBPACK_IMPORTED_MODULE_0__/* .checkIdentity */ .Z0)(member);
        const { realm, repo, domain } = member;
        const contract = (0,_core_names_js__WEBPACK_IMPORTED_MODULE_1__/* .checkName */ .I3)('contract', (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(options, 'contract') ?? '');
        const removing = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)(options, 'remove');
        const from = removing ? declaredFrom(member, contract, (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(options, 'from')) : providerOf(member, contract, (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(options, 'from'));
        const before = domain.imports.find((each) => each.contract === contract && each.from === from);
        const findings = [];
        const shown = { realm: realm.config.name, domain: domain.name, contract, from };
        const route = (0,_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseRoute */ .Xb)(realm, domain.name, [], undefined, `import-${contract}`);
        const commit = (imports, what, now) => ({
            commit: {
                edits: [(0,_core_realm_files_js__WEBPACK_IMPORTED_MODULE_4__/* .editImports */ .bJ)(realm, domain.name, imports)],
                subject: (0,_core_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .subjectOf */ .e)(domain.name, [what]),
                trailers: (0,_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .trailersOf */ .iA)(repo, route, { imports }),
                ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('branch', route.branch),
            },
            ...(0,_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .proposalFor */ .yX)(realm, domain.name, route, { exports: [], imports: now.map((each) => ({ contract: each.contract, from: each.from, ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('resolved', each.resolved_version) })) }),
        });
        if (removing) {
            return {
                command: 'import',
                findings,
                ...commit(domain.imports.filter((each) => each !== before), `drop import ${contract} from ${from}`, []),
                result: { ...shown, range: before.version, changed: true, removed: true, refused: [], ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('waits', route.why) },
            };
        }
        const newest = realm.domains.get(from).exports.find((each) => each.name === contract).version;
        const range = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(options, 'version') ?? before?.version ?? `^${newest}`;
        const accepted = (0,_core_version_js__WEBPACK_IMPORTED_MODULE_6__/* .normaliseRange */ .yx)(range);
        if (!(0,_core_version_js__WEBPACK_IMPORTED_MODULE_6__/* .satisfies */ .ib)(newest, accepted)) {
            findings.push({ rule: 'range-excludes-newest', level: 'warning', message: `${contract} is at ${newest}, and ${range} does not accept it`, next: 'Widen the range once this repo can take that version' });
        }
        if (!(0,_core_version_js__WEBPACK_IMPORTED_MODULE_6__/* .hasUpperBound */ .JT)(accepted)) {
            findings.push({ rule: 'range-without-upper-bound', level: 'warning', message: `${range} accepts every later major version, breaking ones too`, next: `Prefer ^${newest}` });
        }
        const binding = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(options, 'binding') ?? before?.binding;
        if (binding !== undefined) {
            const { path } = (0,_detect_binding_js__WEBPACK_IMPORTED_MODULE_7__/* .parseBinding */ .V)(binding);
            (0,_core_names_js__WEBPACK_IMPORTED_MODULE_1__/* .checkRelativePath */ ._k)(path);
            if (repo.bindings.get(path)?.exists !== true)
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .BlueError */ .Bi('NOT_FOUND', `The binding ${path} does not exist in this repo`, { location: { file: path }, next: 'Name an existing file with --binding, relative to the repo' });
        }
        else {
            findings.push({ rule: 'no-binding', level: 'warning', message: 'Without a binding nothing can be checked: only a person who says so will mark this import as resolved', next: 'Name the file that uses it with --binding' });
        }
        const draft = { ...(before ?? {}), contract, from, version: accepted === range.trim() ? accepted : range, ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('binding', binding) };
        const judged = (0,_importing_js__WEBPACK_IMPORTED_MODULE_9__/* .planResolution */ .AL)(world, realm, domain.name, draft, { declared: [] });
        if (judged.resolvedNow && judged.after.evidence?.kind === 'binding-changed') {
            const why = repo.bindings.get((0,_detect_binding_js__WEBPACK_IMPORTED_MODULE_7__/* .parseBinding */ .V)(binding).path)?.unreadable;
            findings.push({ rule: 'resolved-by-change', level: 'warning', message: `It counts as resolved because it changed after ${contract} ${judged.target} was published${why === undefined ? '' : `; what it grants is not known: ${why}`}`, file: (0,_detect_binding_js__WEBPACK_IMPORTED_MODULE_7__/* .parseBinding */ .V)(binding).path, next: 'See that this is the file that uses the contract' });
        }
        const imports = before ? domain.imports.map((each) => (each === before ? judged.after : each)) : [...domain.imports, judged.after];
        const changed = JSON.stringify(before) !== JSON.stringify(judged.after);
        return {
            command: 'import',
            findings,
            ...(changed ? commit(imports, `import ${contract} from ${from}`, [judged.after]) : {}),
            result: { ...shown, range, changed, state: judged.state, refused: judged.refused, ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('coverage', judged.coverage), ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('waits', changed ? route.why : undefined) },
        };
    },
};
function declaredFrom({ domain }, contract, from) {
    const found = domain.imports.filter((each) => each.contract === contract && (from === undefined || each.from === from));
    if (found.length === 1)
        return found[0].from;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .BlueError */ .Bi(found.length === 0 ? 'NOT_FOUND' : 'USAGE', found.length === 0 ? `${domain.name} does not import '${contract}'` : `${domain.name} imports '${contract}' from ${found.map((each) => each.from).join(' and ')}`, {
        next: found.length === 0 ? 'See `blue realm status` for what it imports' : 'Say which with --from',
    });
}
function providerOf({ realm, domain }, contract, from) {
    const broken = from === undefined ? undefined : realm.broken.get(from);
    if (broken)
        throw broken;
    if (from !== undefined && !realm.domains.has(from)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .BlueError */ .Bi('NO_DOMAIN', `The realm has no domain '${from}'`, { next: `It has: ${[...realm.domains.keys()].sort().join(', ')}` });
    }
    const providers = [...realm.domains.values()].filter((each) => each.name !== domain.name && (from === undefined || each.name === from) && each.exports.some((exported) => exported.name === contract));
    if (providers.length === 1)
        return providers[0].name;
    if (providers.length > 1)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .BlueError */ .Bi('USAGE', `More than one domain exports '${contract}': ${providers.map((each) => each.name).join(', ')}`, { next: 'Say which with --from' });
    if ((from ?? domain.name) === domain.name && domain.exports.some((each) => each.name === contract)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .BlueError */ .Bi('REFUSED', `'${contract}' is exported by ${domain.name}, which is this repo: a domain imports from others only`, { next: 'Run this in the repo that uses it' });
    }
    const offered = [...realm.domains.values()].filter((each) => from === undefined || each.name === from).flatMap((each) => each.exports.map((exported) => `${exported.name} (${each.name})`));
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .BlueError */ .Bi('NOT_FOUND', `No domain exports '${contract}'${from === undefined ? '' : ` from ${from}`}`, { next: offered.length > 0 ? `There are: ${offered.join(', ')}` : 'Ask the provider to export it first' });
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

/***/ 50880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xf: () => (/* binding */ getMember),
/* harmony export */   Xj: () => (/* binding */ ownAddress),
/* harmony export */   Z0: () => (/* binding */ checkIdentity),
/* harmony export */   cl: () => (/* binding */ withRepositoryId),
/* harmony export */   yr: () => (/* binding */ getRealm)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77529);
/* harmony import */ var _core_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36599);
/* harmony import */ var _core_memberships_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99194);
/* harmony import */ var _core_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91203);
/** Who this repo is in the realm: the checks that every command on a domain makes first. */





/**
 * Gives the realm, or says how to get one.
 * @throws BlueError NO_REALM
 */
function getRealm(world) {
    if (world.realm)
        return world.realm;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .Bi('NO_REALM', 'This command needs a realm, and none is configured here', {
        next: 'Run `blue realm join <path or url of the realm>` in this repo, or name one with --realm',
    });
}
/**
 * Gives the member's domain, or says why there is none.
 * @throws BlueError NO_REALM, NO_DOMAIN, NOT_A_REPOSITORY, or the domain's own file error
 */
function getMember(world) {
    const realm = getRealm(world);
    const { repo } = world;
    if (!repo)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .Bi('NOT_A_REPOSITORY', 'This command needs the checkout of a member repo', { next: 'Run it inside the repo, or name the folder with -C' });
    const name = repo.membership?.domain;
    if (name === undefined) {
        const other = repo.config ? (0,_core_memberships_js__WEBPACK_IMPORTED_MODULE_1__/* .membershipsOf */ .$)(repo.config).map((each) => each.name) : [];
        if (other.length > 0) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .Bi('NO_DOMAIN', `The realm that was read is called '${realm.config.name}', and .blue/config.yaml knows ${other.map((each) => `'${each}'`).join(', ')} only`, {
                location: { file: _core_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .memberLayout */ .Pl.config },
                next: 'Correct name, path or url of the realm there, or name the domain with --domain',
            });
        }
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .Bi('NO_DOMAIN', 'This repo is no domain of the realm yet', { next: 'Run `blue realm join <realm>`, or name the domain with --domain' });
    }
    const broken = realm.broken.get(name);
    if (broken)
        throw broken;
    const domain = realm.domains.get(name);
    if (!domain) {
        const known = [...realm.domains.keys()].sort().join(', ') || 'none';
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .Bi('NO_DOMAIN', `The realm ${realm.config.name} has no domain '${name}' (it has: ${known})`, {
            next: `Run \`blue realm join ${world.realmLabel ?? '<realm>'} --as ${name}\`, or correct realm.domain in .blue/config.yaml; a join that waits for approval is on the branch sync/${name}.join`,
        });
    }
    return { realm, repo, domain };
}
/**
 * Refuses to speak for a domain from another repo: a fork, a rename, a copy, another repo that was given the name of a deleted one.
 * A checkout without a remote is let through only where the domain has no url either.
 * @throws BlueError REFUSED
 */
function checkIdentity(member) {
    const { repo_url: declared, repository_id: id } = member.domain.file;
    const { url, repositoryId } = member.repo;
    if (id !== undefined && repositoryId !== undefined && String(id) !== repositoryId) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .Bi('REFUSED', `The domain '${member.domain.name}' belongs to the repository with the number ${id}, and this one has ${repositoryId}`, {
            location: { file: `domains/${member.domain.name}/domain.yaml` },
            next: 'A name can be given again, a number cannot: if this repository is meant, correct repository_id in the realm first',
        });
    }
    if (declared === undefined || (url !== undefined && (0,_core_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .sameRepository */ .RB)(declared, url)))
        return;
    const here = url ?? 'a checkout without a remote';
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .Bi('REFUSED', `The domain '${member.domain.name}' belongs to ${declared}, and this is ${here}`, {
        location: { file: `domains/${member.domain.name}/domain.yaml` },
        next: 'Run this in the repo that the domain names; if the repo moved, change repo_url in the realm first',
    });
}
/** The domain's file with the number of its repository, once a run knows it; undefined where there is nothing to add. */
function withRepositoryId({ domain, repo }) {
    const { repo_url: url, repository_id: id } = domain.file;
    return url === undefined || id !== undefined || repo.repositoryId === undefined ? undefined : { ...domain.file, repository_id: Number(repo.repositoryId) };
}
/**
 * The address by which whoever runs this answers for something in a realm: git's email or, where that is none, the login.
 * @param what what the realm goes without otherwise
 * @param findings says so
 */
function ownAddress({ actor: { email, login } }, what, findings) {
    const address = [email, login === undefined ? undefined : `@${login}`].find((each) => each !== undefined && (0,_core_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isPerson */ .KA)(each));
    if (address !== undefined)
        return [address];
    findings.push({
        rule: 'no-address',
        level: 'warning',
        message: `${email === undefined || email === '' ? 'git knows no email of yours' : `git's email of yours, ${(0,_core_names_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteShort */ .pf)(email)}, is no address`}, so ${what}`,
        next: 'Set it with `git config --global user.email <address>`, and add it to the file in the realm',
    });
    return [];
}


/***/ }),

/***/ 7581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xb: () => (/* binding */ chooseRoute),
/* harmony export */   gB: () => (/* binding */ waitingBranch),
/* harmony export */   iA: () => (/* binding */ trailersOf),
/* harmony export */   yX: () => (/* binding */ proposalFor)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_proposal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4913);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18067);
/** Where a commit goes: straight to the realm's main branch, or to a branch that waits for a review. */



/** The branch on which a domain's changes may be waiting; undefined in a realm where nothing has to wait. */
function waitingBranch(realm, domain) {
    const { publish, breaking_changes: breaking } = realm.config.governance;
    return publish === 'pull-request' || breaking.require_approval ? `sync/${domain}` : undefined;
}
/**
 * Decides how a domain's commit reaches the realm.
 * @param what what a person says by hand, which no later run says again: it waits on a branch of its own, where no sync replaces it
 * @param asked `push` or `pull-request`, when the run says so itself; it may be stricter than the realm, never laxer
 * @throws BlueError REFUSED where the realm reads its members itself
 */
function chooseRoute(realm, domain, publications, asked, what) {
    const { publish, breaking_changes: breaking } = realm.config.governance;
    if (publish === 'pull') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .Bi('REFUSED', `The realm ${realm.config.name} reads its members itself (governance.publish: pull): members do not write to it`, {
            location: { file: 'realm.yaml' },
            next: 'Use `check` here; the realm collects what this repo publishes',
        });
    }
    // A dot is in no name of a domain, so that no domain's own branch is meant.
    const branch = `sync/${domain}${what === undefined ? '' : `.${what}`}`;
    if (breaking.require_approval && (0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .largestBump */ .Fb)(publications.map((each) => each.diff.bump)) === 'major') {
        return { branch, why: 'a breaking change needs approval here (governance.breaking_changes.require_approval)' };
    }
    if (publish === 'pull-request')
        return { branch, why: 'this realm is written by pull request (governance.publish)' };
    if (asked === 'pull-request')
        return { branch, why: 'asked for with --publish pull-request' };
    return {};
}
/** The lines at the end of a commit's message: where it comes from and, for one that waits, what it says. */
function trailersOf(repo, route, content) {
    return [...(repo.commit === undefined ? [] : [`Source-Commit: ${repo.commit}`]), ...(route.branch === undefined ? [] : [(0,_core_proposal_js__WEBPACK_IMPORTED_MODULE_2__/* .proposalTrailer */ .kq)(content)])];
}
/** What the pull request for a commit that waits says; nothing for one that goes straight to the main branch. */
function proposalFor(realm, domain, route, content) {
    if (route.branch === undefined)
        return {};
    return { proposal: { domain, why: route.why ?? 'it asks for a review', approvers: realm.config.governance.approvers, ...content } };
}


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
