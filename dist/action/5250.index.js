export const id = 5250;
export const ids = [5250,6032,8067,6908];
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
        const route = (0,_publish_js__WEBPACK_IMPORTED_MODULE_7__/* .chooseRoute */ .X)(realm, domain.name, [], undefined);
        const commit = (imports, subject) => ({
            edits: [(0,_core_realm_files_js__WEBPACK_IMPORTED_MODULE_2__/* .editImports */ .bJ)(realm, domain.name, imports)],
            subject,
            trailers: repo.commit === undefined ? [] : [`Source-Commit: ${repo.commit}`],
            ...(0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)('branch', route.branch),
        });
        if (removing) {
            return {
                command: 'import',
                findings,
                commit: commit(domain.imports.filter((each) => each !== before), `${domain.name}: drop import ${contract} from ${from}`),
                result: { ...shown, range: before.version, changed: true, removed: true, refused: [] },
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
            ...(changed ? { commit: commit(imports, `${domain.name}: import ${contract} from ${from}`) } : {}),
            result: { ...shown, range, changed, state: judged.state, refused: judged.refused, ...(0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)('coverage', judged.coverage) },
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
/* harmony import */ var _detect_coverage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6629);
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
        const state = (0,_core_state_js__WEBPACK_IMPORTED_MODULE_1__/* .importState */ .N)(realm, domain, before, world.now);
        return { ...unchanged, after: withStatus(before, state), state };
    }
    const binding = bindingOf(world, before);
    const judged = judge(world, before, provider, target, binding, options);
    const already = before.resolved_version === target.version;
    // What a person declared stands until the next version: the code was no witness then, and is none now.
    const declared = already && before.evidence?.kind === 'declared';
    if (already && !declared && judged.evidence === undefined && judged.certain) {
        const found = (0,_core_state_js__WEBPACK_IMPORTED_MODULE_1__/* .importState */ .N)(realm, domain, before, world.now);
        const state = { ...found, state: 'broken', rule: binding?.exists === false ? 'binding-gone' : 'binding-no-longer-covers', reason: judged.refused.join('; ') };
        return { before, after: withStatus(before, state), state, resolvedNow: false, target: target.version, refused: judged.refused, ...(0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)('coverage', judged.coverage) };
    }
    if (already || judged.evidence === undefined) {
        const state = (0,_core_state_js__WEBPACK_IMPORTED_MODULE_1__/* .importState */ .N)(realm, domain, before, world.now);
        return { before, after: withStatus(before, state), state, resolvedNow: false, target: target.version, refused: already ? [] : judged.refused, ...(0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)('coverage', judged.coverage) };
    }
    const resolved = { ...before, resolved_version: target.version, resolved_at: world.now, evidence: judged.evidence };
    const state = (0,_core_state_js__WEBPACK_IMPORTED_MODULE_1__/* .importState */ .N)(realm, domain, resolved, world.now);
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
        const missing = answer.missing.map((gap) => `${binding.path} does not grant ${gap.access} on ${gap.pattern} (for example ${gap.example})`);
        return { coverage: answer, refused: missing.length > 0 ? missing : answer.reasons, certain: answer.verdict === 'not covered' };
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
/* harmony export */   yr: () => (/* binding */ getRealm)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1203);
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
 * Refuses to speak for a domain from another repo: a fork, a rename, a copy.
 * A checkout without a remote is let through only where the domain has no url either.
 * @throws BlueError REFUSED
 */
function checkIdentity(member) {
    const declared = member.domain.file.repo_url;
    const { url } = member.repo;
    if (declared === undefined || (url !== undefined && (0,_core_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .sameRepository */ .RB)(declared, url)))
        return;
    const here = url ?? 'a checkout without a remote';
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .B('REFUSED', `The domain '${member.domain.name}' belongs to ${declared}, and this is ${here}`, {
        location: { file: `domains/${member.domain.name}/domain.yaml` },
        next: 'Run this in the repo that the domain names; if the repo moved, change repo_url in the realm first',
    });
}


/***/ }),

/***/ 7581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ chooseRoute)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8067);
/** Where a commit goes: straight to the realm's main branch, or to a branch that waits for a review. */


/**
 * Decides how a domain's commit reaches the realm.
 * @param asked `push` or `pull-request`, when the run says so itself; it may be stricter than the realm, never laxer
 * @throws BlueError REFUSED where the realm reads its members itself
 */
function chooseRoute(realm, domain, publications, asked) {
    const { publish, breaking_changes: breaking } = realm.config.governance;
    if (publish === 'pull') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .B('REFUSED', `The realm ${realm.config.name} reads its members itself (governance.publish: pull): members do not write to it`, {
            location: { file: 'realm.yaml' },
            next: 'Use `check` here; the realm collects what this repo publishes',
        });
    }
    const branch = `sync/${domain}`;
    if (breaking.require_approval && (0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .largestBump */ .Fb)(publications.map((each) => each.diff.bump)) === 'major') {
        return { branch, why: 'a breaking change needs approval here (governance.breaking_changes.require_approval)' };
    }
    if (publish === 'pull-request')
        return { branch, why: 'this realm is written by pull request (governance.publish)' };
    if (asked === 'pull-request')
        return { branch, why: 'asked for with --publish pull-request' };
    return {};
}


/***/ }),

/***/ 6950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ editCodeowners),
/* harmony export */   Z: () => (/* binding */ codeownersText)
/* harmony export */ });
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7529);
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

/***/ 9325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ overlaps),
/* harmony export */   Qw: () => (/* binding */ sharedExample),
/* harmony export */   Tj: () => (/* binding */ findKey),
/* harmony export */   Wi: () => (/* binding */ minimal),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   j7: () => (/* binding */ normalise),
/* harmony export */   wo: () => (/* binding */ uncoveredExample)
/* harmony export */ });
/**
 * The algebra of key patterns: which keys a pattern means, and whether other patterns grant them all.
 *
 * A pattern is what IAM writes in a resource: `*` is any run of characters, `/` too, and `?` is exactly one
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html). Characters are
 * code points. An object key has at least one character, so the empty string is in no pattern.
 *
 * One fact carries everything below. Take a letter that no granted pattern names. If a granted pattern matches
 * a key in which that letter stands for an unknown character, it matches it with a `*` or a `?`, and so matches
 * every other character there too. Hence a needed pattern need only be tried with runs of that one letter in
 * place of its wildcards: runs of length one if no `?` is granted, of every length otherwise.
 */
const any = -1;
const one = -2;
/** Steps of work before a question is given up: some tens of milliseconds. */
const budget = 2_000_000;
function tokens(pattern) {
    const result = [];
    for (const character of pattern) {
        result.push(character === '*' ? any : character === '?' ? one : (character.codePointAt(0) ?? 0));
    }
    return result;
}
/**
 * Matches a needed pattern as if it were a key: its `*` is a letter that only a granted `*` takes, its `?` one that
 * `*` and `?` take. The segments between stars are placed as early as possible, the classic glob walk.
 */
function absorbs(granted, needed, allowance) {
    let g = 0;
    let n = 0;
    let retryGranted = -1;
    let retryNeeded = 0;
    while (n < needed.length) {
        if (--allowance.left < 0)
            return false;
        const have = granted[g];
        const want = needed[n];
        if (have === any) {
            retryGranted = ++g;
            retryNeeded = n;
        }
        else if (have !== undefined && want !== any && (have === one || have === want)) {
            g++;
            n++;
        }
        else if (retryGranted >= 0) {
            g = retryGranted;
            n = ++retryNeeded;
        }
        else {
            return false;
        }
    }
    while (granted[g] === any)
        g++;
    return g === granted.length;
}
/**
 * Runs the needed pattern against all granted ones at once (the subset construction), shortest keys first.
 * The needed pattern is in canonical form, so that each of its stars is followed by a literal or the end: then it
 * is deterministic, and a node is a position in it with the set of states that the granted patterns may be in.
 */
function search(granted, needed, allowance) {
    const offsets = [];
    let total = 0;
    for (const pattern of granted) {
        offsets.push(total);
        total += pattern.length + 1;
    }
    const tokenOf = [];
    for (const pattern of granted)
        tokenOf.push(...pattern, undefined);
    function close(states) {
        for (const state of states)
            if (tokenOf[state] === any)
                states.add(state + 1);
        return [...states].sort((a, b) => a - b);
    }
    function step(states, letter) {
        const next = new Set();
        for (const state of states) {
            allowance.left--;
            const token = tokenOf[state];
            if (token === any)
                next.add(state);
            else if (token !== undefined && (token === one || token === letter))
                next.add(state + 1);
        }
        return close(next);
    }
    const start = { position: 0, states: close(new Set(offsets)), letter: undefined, parent: undefined };
    // The start itself is not noted as seen: it stands for the empty text, which is no key, and may be met again by one.
    const seen = new Set();
    const queue = [start];
    for (const node of queue) {
        if (allowance.left < 0)
            return { kind: 'undecided' };
        const token = needed[node.position];
        const atEnd = node.position === needed.length || (token === any && node.position + 1 === needed.length);
        if (atEnd && node.parent !== undefined && !node.states.some((state) => tokenOf[state] === undefined)) {
            const witness = [];
            for (let at = node; at.parent !== undefined; at = at.parent)
                witness.push(at.letter ?? one);
            return { kind: 'uncovered', witness: witness.reverse() };
        }
        const moves = [];
        if (token === any) {
            moves.push([node.position, one]);
            const after = needed[node.position + 1];
            if (after !== undefined)
                moves.push([node.position + 2, after]);
        }
        else if (token !== undefined) {
            moves.push([node.position + 1, token]);
        }
        for (const [position, letter] of moves) {
            const states = step(node.states, letter);
            allowance.left -= states.length;
            const name = `${position}:${states.join()}`;
            if (seen.has(name))
                continue;
            seen.add(name);
            queue.push({ position, states, letter, parent: node });
        }
    }
    return { kind: 'covered' };
}
function decide(granted, needed) {
    const allowance = { left: budget };
    const wanted = tokens(normalise(needed));
    if (wanted.length === 0)
        return { kind: 'covered' };
    const have = granted.map((pattern) => tokens(normalise(pattern)));
    for (const pattern of have)
        if (absorbs(pattern, wanted, allowance))
            return { kind: 'covered' };
    if (allowance.left < 0)
        return { kind: 'undecided' };
    // Only a `?` that is granted can tell the length of a run, and only a `*` that is needed has runs of many lengths.
    const open = have.filter((pattern) => pattern.includes(one));
    if (open.length > 0 && wanted.includes(any))
        return search(have, wanted, allowance);
    return { kind: 'uncovered', witness: wanted.map((token) => (token === any ? one : token)) };
}
/**
 * Tells whether every key of one pattern is granted by some patterns together.
 * Exact; a question that would cost too much (hostile patterns only) is answered with `false`.
 * @param granted patterns whose keys are granted
 * @param needed the pattern whose keys are asked for
 */
function covers(granted, needed) {
    return decide(granted, needed).kind === 'covered';
}
/**
 * Tells whether some key is in both patterns. A question that would cost too much is answered with `true`.
 * @param a a pattern
 * @param b a pattern
 */
function overlaps(a, b) {
    if (a === '' || b === '')
        return false;
    const left = tokens(normalise(a));
    const right = tokens(normalise(b));
    if (left.length * right.length > budget)
        return true;
    // reachable[j]: the first i tokens of `left` and the first j of `right` can have matched the same text.
    let reachable = new Array(right.length + 1).fill(false);
    reachable[0] = true;
    for (let i = 0; i <= left.length; i++) {
        const next = new Array(right.length + 1).fill(false);
        const l = left[i];
        for (let j = 0; j <= right.length; j++) {
            if (reachable[j] !== true)
                continue;
            const r = right[j];
            // A star may match nothing (step over it), or take what the other side has here.
            if (r === any || (r !== undefined && l === any))
                reachable[j + 1] = true;
            if (l === any || (l !== undefined && r === any))
                next[j] = true;
            if (l !== undefined && r !== undefined && (l === r || l === one || r === one)) {
                if (l !== any && r !== any)
                    next[j + 1] = true;
            }
        }
        if (i === left.length)
            return reachable[right.length] === true;
        reachable = next;
    }
    return false;
}
/** What a person would expect to see where a pattern has a star; tried in this order. */
const fillers = ['example', 'new', 'x', '0', '2024-01-01', 'example/file', 'zz', ''];
/**
 * Makes a key that one pattern means and no granted pattern does: what would be refused.
 * @param granted patterns whose keys are granted
 * @param needed the pattern whose keys are asked for
 * @returns such a key, as natural as possible; undefined when all are granted, or when that could not be decided
 */
function uncoveredExample(granted, needed) {
    const decision = decide(granted, needed);
    if (decision.kind === 'covered')
        return undefined;
    const allowance = { left: budget };
    const have = granted.map((pattern) => tokens(normalise(pattern)));
    const filling = normalise(needed);
    for (const filler of fillers) {
        const key = filling.replaceAll('*', filler).replaceAll('?', 'x');
        const wanted = tokens(key);
        // A filler never holds a wildcard, so the key's own tokens are all literals.
        if (key !== '' && !have.some((pattern) => absorbs(pattern, wanted, allowance)) && allowance.left > 0)
            return key;
    }
    if (decision.kind === 'undecided')
        return undefined;
    const letter = unnamed(have);
    return decision.witness.map((token) => String.fromCodePoint(token === one ? letter : token)).join('');
}
/** A letter that no pattern names, a plain one if there is any. */
function unnamed(patterns) {
    const named = new Set();
    for (const pattern of patterns)
        for (const token of pattern)
            named.add(token);
    for (const letter of 'xyzqkwjvabcdefghilmnoprstuXYZ0123456789') {
        const code = letter.codePointAt(0) ?? 0;
        if (!named.has(code))
            return code;
    }
    let code = 0xc0;
    while (named.has(code))
        code++;
    return code;
}
/**
 * Folds a list of patterns to one that means the same keys: covered ones go, the rest is normalised and sorted.
 * The result depends only on the set, not on its order.
 * @param patterns any patterns; the empty one means no key and goes too
 */
function minimal(patterns) {
    const distinct = [...new Set(patterns.map(normalise))].filter((pattern) => pattern !== '').sort(byCodeUnit);
    const result = distinct.filter((pattern) => !distinct.some((other) => other !== pattern && mayCover(other, pattern) && covers([other], pattern)));
    // Several patterns together cover one that none of them covers alone only where a `?` tells lengths apart.
    if (!result.some((pattern) => pattern.includes('?')))
        return result;
    for (const pattern of [...result]) {
        const others = result.filter((other) => other !== pattern);
        if (covers(others, pattern))
            result.splice(result.indexOf(pattern), 1);
    }
    return result;
}
/** A cheap refusal: the literal start of a covering pattern must be the start of the covered one. */
function mayCover(granted, needed) {
    const wildcard = granted.search(/[*?]/);
    return wildcard >= 0 && needed.startsWith(granted.slice(0, wildcard));
}
function byCodeUnit(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/**
 * Writes a pattern in its canonical form: in each run of wildcards all `?` first, then at most one `*`.
 * Two patterns mean the same keys exactly if their canonical forms are equal.
 * @param pattern any pattern
 */
function normalise(pattern) {
    const canonical = pattern.replace(/[*?]+/g, (run) => {
        const single = run.replaceAll('*', '');
        return single.length < run.length ? `${single}*` : single;
    });
    // No key is empty: at least one character, and any, are the same.
    return canonical === '?*' ? '*' : canonical;
}
/**
 * Makes a key that two patterns share.
 * @returns such a key, as natural as possible; undefined when there is none
 */
function sharedExample(a, b) {
    if (!overlaps(a, b))
        return undefined;
    for (const [from, other] of [[a, b], [b, a]]) {
        for (const filler of fillers) {
            const key = normalise(from).replaceAll('*', filler).replaceAll('?', 'x');
            if (key !== '' && covers([other], key))
                return key;
        }
    }
    const found = findKey([a, b], ([inA, inB]) => inA === true && inB === true);
    return found.kind === 'found' ? found.key : undefined;
}
/**
 * Finds a shortest key by which patterns it is in. Exact: it tries every letter that some pattern names and one that
 * none does, which stands for all the others, and follows all patterns at once.
 * @param patterns the patterns to follow
 * @param wanted says, from which of the patterns a key is in, whether it is sought
 */
function findKey(patterns, wanted) {
    const followed = patterns.map((pattern) => tokens(normalise(pattern)));
    const letters = new Set([unnamed(followed)]);
    for (const pattern of followed)
        for (const token of pattern)
            if (token >= 0)
                letters.add(token);
    function close(pattern, states) {
        for (const state of states)
            if (pattern[state] === any)
                states.add(state + 1);
        return [...states].sort((x, y) => x - y);
    }
    const start = { states: followed.map((pattern) => close(pattern, new Set([0]))), key: '' };
    const queue = [start];
    const seen = new Set();
    let left = budget;
    for (const place of queue) {
        for (const letter of letters) {
            const states = followed.map((pattern, index) => {
                const next = new Set();
                for (const state of place.states[index] ?? []) {
                    const token = pattern[state];
                    if (token === any)
                        next.add(state);
                    else if (token === one || token === letter)
                        next.add(state + 1);
                }
                left -= next.size + 1;
                return close(pattern, next);
            });
            const name = states.map((each) => each.join()).join(';');
            if (seen.has(name))
                continue;
            seen.add(name);
            const key = place.key + String.fromCodePoint(letter);
            if (wanted(states.map((each, index) => each.includes(followed[index]?.length ?? -1))))
                return { kind: 'found', key };
            if (left < 0)
                return { kind: 'undecided' };
            queue.push({ states, key });
        }
    }
    return { kind: 'none' };
}


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

/***/ 4734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ importState),
/* harmony export */   g: () => (/* binding */ importStates)
/* harmony export */ });
/* harmony import */ var _deprecated_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2058);
/* harmony import */ var _diff_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6423);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8067);
/** The state of an import as a pure function of the realm and the time: current, stale or broken, why, and until when. */



const DAY = 86_400_000;
/**
 * Judges one import from the realm alone. What its file says about its status is only a cache and is not read.
 *
 * Only the realm is looked at, so a binding is not: whether the bound file exists and covers what was resolved is
 * known where the code is, and is added there (`binding-gone`, `binding-no-longer-covers`).
 * @param domain the consumer
 * @param now ISO 8601 UTC; another time replays another verdict
 * @returns never throws: what cannot be read is broken, with the reason
 */
function importState(realm, domain, imported, now) {
    const provider = realm.domains.get(imported.from)?.exports.find((exported) => exported.name === imported.contract);
    const resolved = readVersion(imported.resolved_version);
    const verdict = judge(realm, imported, provider, resolved, now);
    return {
        domain,
        contract: imported.contract,
        from: imported.from,
        range: imported.version,
        ...(imported.binding === undefined ? {} : { binding: imported.binding }),
        ...(resolved === undefined ? {} : { resolved }),
        ...(provider === undefined ? {} : { newest: provider.version }),
        state: verdict.state,
        pending: resolved === undefined,
        rule: verdict.rule,
        reason: verdict.reason,
        ...(verdict.since === undefined ? {} : { since: verdict.since }),
        ...(verdict.deadline === undefined ? {} : { until: verdict.deadline.until, daysLeft: verdict.deadline.daysLeft }),
    };
}
/** The state of every import of a realm, by domain and then in the order of its file. */
function importStates(realm, now) {
    const names = [...realm.domains.keys()].sort();
    return names.flatMap((name) => realm.domains.get(name).imports.map((imported) => importState(realm, name, imported, now)));
}
function judge(realm, imported, provider, resolved, now) {
    const { contract, from, version: range } = imported;
    const unreadable = realm.broken.get(from);
    if (unreadable)
        return { state: 'broken', rule: 'domain-unreadable', reason: `the files of ${from} cannot be read: ${unreadable.message}` };
    if (!realm.domains.has(from))
        return { state: 'broken', rule: 'domain-gone', reason: `there is no domain ${(0,_diff_change_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(from)} in the realm` };
    if (!provider)
        return { state: 'broken', rule: 'export-gone', reason: `${from} publishes no ${(0,_diff_change_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(contract)}` };
    const newest = readVersion(provider.version);
    if (newest === undefined)
        return { state: 'broken', rule: 'version-unreadable', reason: `${from} publishes ${contract} under ${(0,_diff_change_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(provider.version)}, which is no version` };
    if (!isRange(range))
        return { state: 'broken', rule: 'version-unreadable', reason: `${(0,_diff_change_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(range)} is no version range` };
    const releases = offered(provider, newest, now);
    const accepted = releases.filter((release) => (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .satisfies */ .ib)(release.version, range));
    if (!(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .satisfies */ .ib)(newest, range))
        return outOfRange(realm, imported, provider, newest, resolved, accepted, now);
    if (resolved === undefined)
        return { state: 'stale', rule: 'never-resolved', reason: `${contract} ${newest} is available and was never resolved` };
    const order = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(resolved, newest);
    if (order > 0)
        return { state: 'stale', rule: 'resolved-ahead', reason: `resolved at ${resolved}, but ${from} has gone back to ${newest}` };
    if (order < 0)
        return newerInRange(realm, provider, newest, resolved, now);
    return upToDate(imported, provider, newest);
}
/** Resolved at the newest version, unless the provider asks everybody to leave. */
function upToDate(imported, provider, newest) {
    if ((0,_deprecated_js__WEBPACK_IMPORTED_MODULE_2__/* .isDeprecated */ .o)(provider)) {
        const why = typeof provider.deprecated === 'string' ? `: ${provider.deprecated}` : '';
        return { state: 'stale', rule: 'deprecated', reason: `${provider.name} is deprecated${why}` };
    }
    return { state: 'current', rule: 'up-to-date', reason: `resolved at ${newest}, the newest version`, since: imported.resolved_at };
}
/** The range lets the newest version in, but the import was brought up to an older one. */
function newerInRange(realm, provider, newest, resolved, now) {
    const first = firstEntry(provider, (version) => (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(version, resolved) > 0);
    // Who follows pre-releases was promised nothing, and is given no grace.
    if ((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrerelease */ .V1)(resolved) || (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .bumpBetween */ .HQ)(resolved, newest) !== 'major') {
        return { state: 'stale', rule: 'newer-version', reason: `${newest} is available; resolved at ${resolved}`, since: publishedAt(first) };
    }
    const breaking = breakingEntry(provider, resolved);
    const deadline = graceOf(realm, breaking, now);
    // An open-ended range accepts whatever comes, so it never leaves the range; what ends is only the count of days.
    if (!deadline || deadline.over) {
        const ended = deadline ? `, and its grace ended on ${deadline.until}` : '';
        return { state: 'stale', rule: 'newer-version', reason: `${newest} is a newer major than ${resolved}${ended}`, since: publishedAt(first) };
    }
    return { state: 'stale', rule: 'newer-major', reason: `${newest} is a newer major than ${resolved}; ${daysText(deadline)} to move`, since: publishedAt(breaking), deadline };
}
/** The newest version is not accepted: above the range, below it, or a pre-release nobody asked for. */
function outOfRange(realm, imported, provider, newest, resolved, accepted, now) {
    const { contract, version: range } = imported;
    const best = accepted[0];
    if ((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrerelease */ .V1)(newest)) {
        if (resolved === undefined && best === undefined)
            return { state: 'stale', rule: 'never-resolved', reason: `${contract} is published only as the pre-release ${newest}, which ${(0,_diff_change_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(range)} does not ask for` };
        const available = best !== undefined && (resolved === undefined || (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(resolved, best.version) < 0);
        if (!available)
            return { state: 'current', rule: 'pre-release-only', reason: `resolved at ${resolved}; ${newest} is a pre-release, which ${(0,_diff_change_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(range)} does not ask for`, since: imported.resolved_at };
        return { state: 'stale', rule: resolved === undefined ? 'never-resolved' : 'newer-version', reason: `${best.version} is available`, since: publishedAt(entryOf(provider, best.version)) };
    }
    const above = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbove */ .oi)(newest, range) || (resolved !== undefined && (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(newest, resolved) > 0);
    if (!above) {
        return { state: 'broken', rule: 'out-of-range', reason: `the newest version of ${contract} is ${newest}, which ${(0,_diff_change_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(range)} does not accept` };
    }
    const base = resolved !== undefined && (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .satisfies */ .ib)(resolved, range) ? resolved : undefined;
    const breaking = base === undefined ? firstEntry(provider, (version) => (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbove */ .oi)(version, range)) : leavingEntry(provider, base, range);
    const left = latest(graceOf(realm, breaking, now), best && deadlineOf(best.until, now));
    const major = base === undefined || (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .bumpBetween */ .HQ)(base, newest) === 'major';
    const subject = `${newest} is outside ${(0,_diff_change_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(range)}`;
    const supported = best === undefined ? '' : `; ${best.version} is still supported`;
    // A version kept without an end is there to be read for as long as it stays.
    if (best !== undefined && best.until === undefined) {
        return { state: 'stale', rule: resolved === undefined ? 'never-resolved' : major ? 'newer-major' : 'left-range', reason: subject + supported, since: publishedAt(breaking) };
    }
    if (!left || left.over) {
        const when = left ? `its grace ended on ${left.until}` : `the changelog does not say when it was published, so there is no grace to count`;
        return { state: 'broken', rule: 'grace-ended', reason: `${subject}, and ${when}`, since: left?.until };
    }
    const rule = resolved === undefined ? 'never-resolved' : major ? 'newer-major' : 'left-range';
    return { state: 'stale', rule, reason: `${subject}; ${daysText(left)} to move${supported}`, since: publishedAt(breaking), deadline: left };
}
/** The newest version and the older majors that are still supported, highest first. */
function offered(provider, newest, now) {
    const releases = [{ version: newest }];
    for (const { version, until } of provider.supported ?? []) {
        const known = readVersion(version);
        if (known === undefined || (until !== undefined && (deadlineOf(until, now)?.over ?? true)))
            continue;
        releases.push({ version: known, until });
    }
    return releases.sort((left, right) => (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(right.version, left.version));
}
/** The changelog entry of the lowest version that meets a condition: the first step of that kind. */
function firstEntry(provider, meets) {
    let first;
    for (const entry of provider.changelog ?? []) {
        const version = readVersion(entry.version);
        if (version === undefined || !meets(version))
            continue;
        if (first === undefined || (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(version, readVersion(first.version)) < 0)
            first = entry;
    }
    return first;
}
function entryOf(provider, version) {
    return firstEntry(provider, (candidate) => candidate === version);
}
/** The publication that broke with what was resolved: a third major does not prolong the grace of the second. */
function breakingEntry(provider, resolved) {
    return firstEntry(provider, (version) => !(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrerelease */ .V1)(version) && (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(version, resolved) > 0 && (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .bumpBetween */ .HQ)(resolved, version) === 'major');
}
/** The publication that left the range; the first newer major where there is one. */
function leavingEntry(provider, resolved, range) {
    return breakingEntry(provider, resolved) ?? firstEntry(provider, (version) => !(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrerelease */ .V1)(version) && (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbove */ .oi)(version, range));
}
/**
 * When the grace of a publication ends: as written when it was published, so that nobody shortens it later by
 * changing the policy; for entries written by hand, the policy counted from their date.
 */
function graceOf(realm, entry, now) {
    if (entry === undefined)
        return undefined;
    const written = deadlineOf(entry.grace_until, now);
    if (written)
        return written;
    const published = publishedAt(entry);
    if (published === undefined)
        return undefined;
    const end = new Date(Date.parse(published) + realm.config.governance.breaking_changes.grace_period_days * DAY);
    if (Number.isNaN(end.getTime()))
        return undefined;
    return deadlineOf(isDate(published) ? end.toISOString().slice(0, 10) : end.toISOString(), now);
}
/**
 * Reads the end of a grace. A plain date (2026-02-07) includes that day: who publishes in the evening shortens
 * nobody's last day, and the day people read is the last one they have.
 */
function deadlineOf(until, now) {
    if (until === undefined)
        return undefined;
    const at = Date.parse(until);
    if (Number.isNaN(at))
        return undefined;
    const present = Date.parse(now);
    const end = isDate(until) ? at + DAY : at;
    // Not a number, for a time that is none, compares as false: such a grace counts as over.
    return { until, daysLeft: Math.max(0, Math.ceil((at - present) / DAY)) + 0, over: !(present < end) };
}
function latest(left, right) {
    if (!left || !right)
        return left ?? right;
    return Date.parse(left.until) >= Date.parse(right.until) ? left : right;
}
function daysText(deadline) {
    if (deadline.daysLeft === 0)
        return `until the end of ${deadline.until}`;
    return `${deadline.daysLeft} day${deadline.daysLeft === 1 ? '' : 's'} left (until ${deadline.until})`;
}
function publishedAt(entry) {
    if (entry === undefined)
        return undefined;
    const text = entry.published_at ?? entry.date;
    return Number.isNaN(Date.parse(text)) ? undefined : text;
}
function isDate(text) {
    return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
/** A version from a file, canonical; undefined when it is none, which then counts as absent. */
function readVersion(text) {
    if (text === undefined)
        return undefined;
    try {
        return (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(text);
    }
    catch {
        return undefined;
    }
}
function isRange(text) {
    try {
        (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseRange */ .yx)(text);
        return true;
    }
    catch {
        return false;
    }
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
