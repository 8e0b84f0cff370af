export const id = 2630;
export const ids = [2630,8067];
export const modules = {

/***/ 5583:
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

/***/ 6965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   importCommand: () => (/* binding */ importCommand)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6599);
/* harmony import */ var _core_realm_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3990);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8067);
/* harmony import */ var _detect_binding_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(258);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5583);
/* harmony import */ var _importing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3281);
/* harmony import */ var _membership_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(880);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7581);
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
        const member = (0,_membership_js__WEBPACK_IMPORTED_MODULE_6__/* .getMember */ .Xf)(world);
        (0,_membership_js__WEBPACK_IMPORTED_MODULE_6__/* .checkIdentity */ .Z0)(member);
        const { realm, repo, domain } = member;
        const contract = (0,_core_names_js__WEBPACK_IMPORTED_MODULE_1__/* .checkName */ .I3)('contract', (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(options, 'contract') ?? '');
        const removing = (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt)(options, 'remove');
        const from = removing ? declaredFrom(member, contract, (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(options, 'from')) : providerOf(member, contract, (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(options, 'from'));
        const before = domain.imports.find((each) => each.contract === contract && each.from === from);
        const findings = [];
        const shown = { realm: realm.config.name, domain: domain.name, contract, from };
        const route = (0,_publish_js__WEBPACK_IMPORTED_MODULE_7__/* .chooseRoute */ .Xb)(realm, domain.name, [], undefined, `import-${contract}`);
        const commit = (imports, subject, now) => ({
            commit: {
                edits: [(0,_core_realm_files_js__WEBPACK_IMPORTED_MODULE_2__/* .editImports */ .bJ)(realm, domain.name, imports)],
                subject,
                trailers: (0,_publish_js__WEBPACK_IMPORTED_MODULE_7__/* .trailersOf */ .iA)(repo, route, { imports }),
                ...(0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)('branch', route.branch),
            },
            ...(0,_publish_js__WEBPACK_IMPORTED_MODULE_7__/* .proposalFor */ .yX)(realm, domain.name, route, { exports: [], imports: now.map((each) => ({ contract: each.contract, from: each.from, ...(0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)('resolved', each.resolved_version) })) }),
        });
        if (removing) {
            return {
                command: 'import',
                findings,
                ...commit(domain.imports.filter((each) => each !== before), `${domain.name}: drop import ${contract} from ${from}`, []),
                result: { ...shown, range: before.version, changed: true, removed: true, refused: [], ...(0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)('waits', route.why) },
            };
        }
        const newest = realm.domains.get(from).exports.find((each) => each.name === contract).version;
        const range = (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(options, 'version') ?? before?.version ?? `^${newest}`;
        const accepted = (0,_core_version_js__WEBPACK_IMPORTED_MODULE_3__/* .normaliseRange */ .yx)(range);
        if (!(0,_core_version_js__WEBPACK_IMPORTED_MODULE_3__/* .satisfies */ .ib)(newest, accepted)) {
            findings.push({ rule: 'range-excludes-newest', level: 'warning', message: `${contract} is at ${newest}, and ${range} does not accept it`, next: 'Widen the range once this repo can take that version' });
        }
        if (!(0,_core_version_js__WEBPACK_IMPORTED_MODULE_3__/* .hasUpperBound */ .JT)(accepted)) {
            findings.push({ rule: 'range-without-upper-bound', level: 'warning', message: `${range} accepts every later major version, breaking ones too`, next: `Prefer ^${newest}` });
        }
        const binding = (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(options, 'binding') ?? before?.binding;
        if (binding !== undefined) {
            const { path } = (0,_detect_binding_js__WEBPACK_IMPORTED_MODULE_8__/* .parseBinding */ .V)(binding);
            (0,_core_names_js__WEBPACK_IMPORTED_MODULE_1__/* .checkRelativePath */ ._k)(path);
            if (repo.bindings.get(path)?.exists !== true)
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .B('NOT_FOUND', `The binding ${path} does not exist in this repo`, { location: { file: path }, next: 'Name an existing file with --binding, relative to the repo' });
        }
        else {
            findings.push({ rule: 'no-binding', level: 'warning', message: 'Without a binding nothing can be checked: only --resolve will mark this import as resolved', next: 'Name the file that uses it with --binding' });
        }
        const draft = { ...(before ?? {}), contract, from, version: accepted === range.trim() ? accepted : range, ...(0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)('binding', binding) };
        const judged = (0,_importing_js__WEBPACK_IMPORTED_MODULE_5__/* .planResolution */ .AL)(world, realm, domain.name, draft, { declared: [] });
        const imports = before ? domain.imports.map((each) => (each === before ? judged.after : each)) : [...domain.imports, judged.after];
        const changed = JSON.stringify(before) !== JSON.stringify(judged.after);
        return {
            command: 'import',
            findings,
            ...(changed ? commit(imports, `${domain.name}: import ${contract} from ${from}`, [judged.after]) : {}),
            result: { ...shown, range, changed, state: judged.state, refused: judged.refused, ...(0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)('coverage', judged.coverage), ...(0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)('waits', changed ? route.why : undefined) },
        };
    },
};
function declaredFrom({ domain }, contract, from) {
    const found = domain.imports.filter((each) => each.contract === contract && (from === undefined || each.from === from));
    if (found.length === 1)
        return found[0].from;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .B(found.length === 0 ? 'NOT_FOUND' : 'USAGE', found.length === 0 ? `${domain.name} does not import '${contract}'` : `${domain.name} imports '${contract}' from ${found.map((each) => each.from).join(' and ')}`, {
        next: found.length === 0 ? 'See `blue realm status` for what it imports' : 'Say which with --from',
    });
}
function providerOf({ realm, domain }, contract, from) {
    const broken = from === undefined ? undefined : realm.broken.get(from);
    if (broken)
        throw broken;
    if (from !== undefined && !realm.domains.has(from)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .B('NO_DOMAIN', `The realm has no domain '${from}'`, { next: `It has: ${[...realm.domains.keys()].sort().join(', ')}` });
    }
    const providers = [...realm.domains.values()].filter((each) => each.name !== domain.name && (from === undefined || each.name === from) && each.exports.some((exported) => exported.name === contract));
    if (providers.length === 1)
        return providers[0].name;
    if (providers.length > 1)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .B('USAGE', `More than one domain exports '${contract}': ${providers.map((each) => each.name).join(', ')}`, { next: 'Say which with --from' });
    const offered = [...realm.domains.values()].filter((each) => from === undefined || each.name === from).flatMap((each) => each.exports.map((exported) => `${exported.name} (${each.name})`));
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .B('NOT_FOUND', `No domain exports '${contract}'${from === undefined ? '' : ` from ${from}`}`, { next: offered.length > 0 ? `There are: ${offered.join(', ')}` : 'Ask the provider to export it first' });
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

/***/ 880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xf: () => (/* binding */ getMember),
/* harmony export */   Z0: () => (/* binding */ checkIdentity),
/* harmony export */   cl: () => (/* binding */ withRepositoryId),
/* harmony export */   yr: () => (/* binding */ getRealm)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7529);
/* harmony import */ var _core_memberships_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9194);
/* harmony import */ var _core_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1203);
/** Who this repo is in the realm: the checks that every command on a domain makes first. */




/**
 * Gives the realm, or says how to get one.
 * @throws BlueError NO_REALM
 */
function getRealm(world) {
    if (world.realm)
        return world.realm;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .B('NO_REALM', 'This command needs a realm, and none is configured here', {
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .B('NOT_A_REPOSITORY', 'This command needs the checkout of a member repo', { next: 'Run it inside the repo, or name the folder with -C' });
    const name = repo.membership?.domain;
    if (name === undefined) {
        const other = repo.config ? (0,_core_memberships_js__WEBPACK_IMPORTED_MODULE_2__/* .membershipsOf */ .$)(repo.config).map((each) => each.name) : [];
        if (other.length > 0) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .B('NO_DOMAIN', `The realm that was read is called '${realm.config.name}', and .blue/config.yaml knows ${other.map((each) => `'${each}'`).join(', ')} only`, {
                location: { file: _core_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .memberLayout */ .Pl.config },
                next: 'Correct name, path or url of the realm there, or name the domain with --domain',
            });
        }
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .B('NO_DOMAIN', 'This repo is no domain of the realm yet', { next: 'Run `blue realm join <realm>`, or name the domain with --domain' });
    }
    const broken = realm.broken.get(name);
    if (broken)
        throw broken;
    const domain = realm.domains.get(name);
    if (!domain) {
        const known = [...realm.domains.keys()].sort().join(', ') || 'none';
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .B('NO_DOMAIN', `The realm ${realm.config.name} has no domain '${name}' (it has: ${known})`, {
            next: `Run \`blue realm join ${world.realmLabel ?? '<realm>'} --as ${name}\`, or correct realm.domain in .blue/config.yaml; a join that waits for approval is on the branch sync/join-${name}`,
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .B('REFUSED', `The domain '${member.domain.name}' belongs to the repository with the number ${id}, and this one has ${repositoryId}`, {
            location: { file: `domains/${member.domain.name}/domain.yaml` },
            next: 'A name can be given again, a number cannot: if this repository is meant, correct repository_id in the realm first',
        });
    }
    if (declared === undefined || (url !== undefined && (0,_core_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .sameRepository */ .RB)(declared, url)))
        return;
    const here = url ?? 'a checkout without a remote';
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .B('REFUSED', `The domain '${member.domain.name}' belongs to ${declared}, and this is ${here}`, {
        location: { file: `domains/${member.domain.name}/domain.yaml` },
        next: 'Run this in the repo that the domain names; if the repo moved, change repo_url in the realm first',
    });
}
/** The domain's file with the number of its repository, once a run knows it; undefined where there is nothing to add. */
function withRepositoryId({ domain, repo }) {
    const { repo_url: url, repository_id: id } = domain.file;
    return url === undefined || id !== undefined || repo.repositoryId === undefined ? undefined : { ...domain.file, repository_id: Number(repo.repositoryId) };
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

/***/ 7529:
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

/***/ 9194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ membershipsOf)
/* harmony export */ });
/** The realms a repo is a member of, `realm` first. */
function membershipsOf(config) {
    return [...(config.realm ? [config.realm] : []), ...(config.realms ?? [])];
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

/***/ 1203:
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
