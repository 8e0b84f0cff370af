export const id = 1882;
export const ids = [1882,8436];
export const modules = {

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

/***/ 11882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  join: () => (/* binding */ join)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/change-realm.js
var change_realm = __webpack_require__(82229);
// EXTERNAL MODULE: ./lib/core/member-config.js
var member_config = __webpack_require__(98436);
// EXTERNAL MODULE: ./lib/core/memberships.js
var memberships = __webpack_require__(99194);
// EXTERNAL MODULE: ./lib/core/layout.js
var layout = __webpack_require__(77529);
// EXTERNAL MODULE: ./lib/core/names.js
var names = __webpack_require__(36599);
// EXTERNAL MODULE: ./lib/core/codeowners.js
var codeowners = __webpack_require__(96950);
// EXTERNAL MODULE: ./lib/core/realm-files.js
var realm_files = __webpack_require__(33990);
// EXTERNAL MODULE: ./lib/core/repository.js
var repository = __webpack_require__(91203);
// EXTERNAL MODULE: ./lib/core/workflows.js
var workflows = __webpack_require__(35133);
// EXTERNAL MODULE: ./lib/detect/binding.js
var detect_binding = __webpack_require__(258);
// EXTERNAL MODULE: ./lib/detect/binding-grants.js
var binding_grants = __webpack_require__(36912);
// EXTERNAL MODULE: ./lib/core/pattern.js
var core_pattern = __webpack_require__(29325);
// EXTERNAL MODULE: ./lib/detect/judgement.js
var judgement = __webpack_require__(3592);
;// CONCATENATED MODULE: ./lib/detect/binding-ranks.js
/** Ranks the files of a repo by how much of a contract they grant: which one an import may be bound to. */




/**
 * Ranks the files of a repo by how much of a contract they grant.
 * @param need the contract
 * @param all every grant of the repo
 * @returns files that grant something of it, best first; equal ones by name
 */
function rankBindings(need, all) {
    const grants = all.filter((grant) => grant.effect === 'Deny' || !tellsNothing(grant));
    const files = new Map();
    for (const grant of grants) {
        const list = files.get(grant.file);
        if (list === undefined)
            files.set(grant.file, [grant]);
        else
            list.push(grant);
    }
    const ranked = [];
    /** How much of the contract is granted by name: who grants every key of some bucket may mean another bucket. */
    const specific = new Map();
    const isDenied = grants.some((grant) => grant.effect === 'Deny');
    for (const [file, own] of files) {
        // Who denies something may do so from another file.
        const verdicts = (0,judgement/* judgeAll */.Ty)(need, isDenied ? (0,binding_grants.grantsOf)(file, grants) : own, {});
        const best = mostSpecific((0,judgement/* bestOf */.Ui)(verdicts), verdicts);
        if (best === undefined)
            continue;
        // What the code does not wholly tell is still a hint about which file it is.
        const sure = (0,judgement/* count */.U9)(best, 'covered');
        const likely = sure + (0,judgement/* count */.U9)(best, 'unknown');
        if (likely === 0)
            continue;
        const several = new Set(verdicts.map((verdict) => verdict.principal)).size > 1;
        const binding = several && best.principal !== undefined ? `${file}#${best.principal}` : file;
        const entry = { binding, covered: likely, needed: best.judgements.length, bucket: best.bucket.code ?? best.bucket.pattern };
        ranked.push(entry);
        specific.set(entry, best.judgements.filter(isSpecific).length);
    }
    // Of files that grant as much, the one that grants it by narrower patterns was written for it.
    const width = new Map(ranked.map((entry) => [entry, breadth(files.get((0,detect_binding/* parseBinding */.V)(entry.binding).path) ?? [])]));
    return ranked.sort((a, b) => (specific.get(b) ?? 0) - (specific.get(a) ?? 0) || b.covered - a.covered || (width.get(a) ?? 0) - (width.get(b) ?? 0) || (a.binding < b.binding ? -1 : a.binding > b.binding ? 1 : 0));
}
/** A policy that the code does not tell may allow anything: that is no hint of what it is for. */
function tellsNothing({ unknown, actions, bucket, key }) {
    return unknown !== undefined && actions.includes('*') && (bucket ?? '*') === '*' && (key ?? '*') === '*';
}
/** Of those that grant as much as the best one does, the one that grants most of it by name. */
function mostSpecific(best, verdicts) {
    let found = best;
    for (const verdict of verdicts) {
        if (found === undefined || ['covered', 'unknown'].some((kind) => (0,judgement/* count */.U9)(verdict, kind) !== (0,judgement/* count */.U9)(found, kind)))
            continue;
        if (verdict.judgements.filter(isSpecific).length > found.judgements.filter(isSpecific).length)
            found = verdict;
    }
    return found;
}
function isSpecific({ access, pattern, verdict, rules }) {
    if (verdict === 'not covered')
        return false;
    // What has nothing but wildcards and slashes, told or not, is written for any key.
    const keys = rules.allowing.flatMap((grant) => (0,judgement/* keysOf */.YD)(grant, access)).filter((key) => /[^*?/]/.test(key));
    return (0,core_pattern/* covers */.hU)(keys, (0,judgement/* asked */.NZ)(access, pattern));
}
/** How many of a file's grants are for every key: such a file grants anything, and says little. */
function breadth(grants) {
    const objects = grants.filter((grant) => grant.effect === 'Allow' && grant.key !== null);
    return objects.length === 0 ? 1 : objects.filter((grant) => grant.key === '*').length / objects.length;
}

// EXTERNAL MODULE: ./lib/detect/coverage.js + 1 modules
var coverage = __webpack_require__(54064);
// EXTERNAL MODULE: ./lib/commands/command.js
var command = __webpack_require__(85583);
// EXTERNAL MODULE: ./lib/commands/importing.js
var importing = __webpack_require__(23281);
// EXTERNAL MODULE: ./lib/commands/membership.js
var commands_membership = __webpack_require__(50880);
// EXTERNAL MODULE: ./lib/commands/publish.js
var publish = __webpack_require__(7581);
// EXTERNAL MODULE: ./lib/commands/offer.js
var commands_offer = __webpack_require__(72220);
;// CONCATENATED MODULE: ./lib/commands/join.js
/** `join`: this repo becomes a domain of a realm. */



















const join = {
    name: 'join',
    group: 'realm',
    summary: 'Add this repo to a realm as a domain.',
    details: 'Writes domains/<name>/ in the realm and .blue/config.yaml here. Exports are detected from the code, and imports from policies ' +
        'that grant what some domain of the realm requires; each one that is written is listed. Running it again adds what is missing.',
    writes: true,
    needs: { realm: 'required', domain: false, code: 'all', repo: true },
    options: {
        type: 'object',
        additionalProperties: false,
        required: ['realm-path'],
        properties: {
            'realm-path': { type: 'string', description: 'The realm: a path, or the url of its git repository.', positional: 1, placeholder: '<realm>' },
            as: { type: 'string', description: "Name of the domain. Default: the repo folder's name.", placeholder: '<name>' },
            github: { type: 'boolean', description: 'Also write the workflow for GitHub Actions, .github/workflows/realm.yml.', default: false },
            credential: { type: 'string', description: 'With --github: what that workflow writes with, in the realm or, for the realm itself, at its consumers.', enum: ['token', 'app', 'deploy-key'], default: 'token' },
            'detect-exports': { type: 'boolean', description: 'Detect exports and imports from the code.', default: true },
        },
    },
    examples: [
        { command: 'blue realm join ../realm-letemcook --as aperture', says: 'joins a realm on this machine' },
        { command: 'blue realm join git@github.com:cultivarium/realm-letemcook.git', says: 'joins by url, named after this folder' },
        { command: 'blue realm join https://github.com/cultivarium/realm-letemcook --github --credential app', says: 'also writes the workflow, for a GitHub App' },
        { command: 'blue realm join ../realm-letemcook --no-detect-exports', says: 'joins with empty hands' },
    ],
    async plan(world, options) {
        const realm = (0,commands_membership/* getRealm */.yr)(world);
        const { repo } = world;
        if (!repo)
            throw new errors/* BlueError */.Bi('NOT_A_REPOSITORY', 'Only a repo can join a realm', { next: 'Run it inside the repo, or name the folder with -C' });
        const name = (0,names/* checkName */.I3)('domain', (0,command/* text */.Qq)(options, 'as') ?? defaultName(repo));
        const broken = realm.broken.get(name);
        if (broken)
            throw broken;
        const known = realm.domains.get(name);
        if (known)
            checkSame(known, repo, realm, world.realmAt?.repoPath);
        else
            checkOnce(realm, name, repo);
        const findings = [];
        const waits = known ? undefined : admission(realm, name, world, findings);
        const route = waits === undefined ? (0,publish/* chooseRoute */.Xb)(realm, name, [], undefined, joining) : { branch: waits, why: 'a new domain needs approval here (governance.admission)' };
        const detect = (0,command/* flag */.Jt)(options, 'detect-exports');
        const file = known?.file ?? {
            name,
            ...(repo.url === undefined ? (0,command/* optional */.lq)('repo_path', world.realmAt?.repoPath) : { repo_url: repo.url, ...(0,command/* optional */.lq)('repository_id', repo.repositoryId === undefined ? undefined : Number(repo.repositoryId)) }),
            maintainers: (0,commands_membership/* ownAddress */.Xj)(world, `the domain ${name} has no maintainer`, findings),
            joined_at: world.now,
        };
        const exports = detect ? await firstExports(world, repo, realm, known?.exports ?? [], findings) : [];
        const joined = (0,change_realm/* withDomain */.z)(realm, { name, file, exports: [...(known?.exports ?? []), ...exports], imports: known?.imports ?? [] });
        const found = detect ? findImports(world, joined, name) : [];
        const imports = [...(known?.imports ?? []), ...found.map((each) => each.imported)];
        const after = (0,change_realm/* withDomain */.z)(joined, { name, file, exports: joined.domains.get(name).exports, imports });
        const edits = [];
        if (!known && world.realmAt?.url !== undefined && repo.url === undefined) {
            findings.push({ rule: 'no-repo-url', level: 'warning', message: `This repo has no remote, so the realm does not know whose ${name} is: any repo may speak for it, and it gets no issues`, file: `domains/${name}/domain.yaml`, in: 'realm', next: 'Once it has one, run this again' });
        }
        const named = known && nameRepository(known.file, repo, realm);
        if (!known)
            edits.push((0,realm_files/* editDomain */.d2)(realm, file));
        if (named)
            edits.push((0,realm_files/* editDomain */.d2)(realm, named));
        if (exports.length > 0)
            edits.push((0,realm_files/* editExports */.cZ)(realm, name, after.domains.get(name).exports, world.now));
        if (found.length > 0)
            edits.push((0,realm_files/* editImports */.bJ)(realm, name, imports));
        const owners = known ? undefined : (0,codeowners/* editCodeowners */.M)(realm, [...after.domains.values()].map((domain) => domain.file));
        if (owners)
            edits.push(owners);
        const membership = { name: realm.config.name, ...(0,command/* optional */.lq)('path', world.realmAt?.path), ...(0,command/* optional */.lq)('url', world.realmAt?.url), domain: name };
        const rules = repo.config?.exports === undefined && exports.length > 0 ? repo.found.map((each) => each.rule) : undefined;
        const config = configEdit(repo, membership, rules);
        const workflow = (0,command/* flag */.Jt)(options, 'github') ? workflowEdit(world, repo, (0,command/* text */.Qq)(options, 'credential') ?? 'token', findings) : undefined;
        const local = [config, workflow].filter((edit) => edit !== undefined);
        return {
            command: 'join',
            findings,
            ...(edits.length === 0
                ? {}
                : {
                    commit: {
                        edits,
                        subject: !known ? `Add domain: ${name}` : exports.length + found.length > 0 ? `${name}: declare what was detected` : `${name}: name its repository`,
                        trailers: (0,publish/* trailersOf */.iA)(repo, route, after.domains.get(name)),
                        ...(0,command/* optional */.lq)('branch', route.branch),
                    },
                }),
            ...(edits.length === 0
                ? {}
                : (0,publish/* proposalFor */.yX)(realm, name, route, {
                    exports: exports.map((each) => ({ name: each.name, to: each.version, bump: 'minor', changes: [], consumers: [] })),
                    imports: found.map(({ shown }) => ({ contract: shown.contract, from: shown.from, ...(0,command/* optional */.lq)('resolved', shown.resolved) })),
                })),
            ...(local.length > 0 ? { local } : {}),
            ...(0,command/* optional */.lq)('index', (0,realm_files/* editIndex */.Ly)(world.indexText, { name: realm.config.name, ...indexPlace(world) })),
            result: {
                realm: realm.config.name,
                domain: name,
                added: !known,
                ...(0,command/* optional */.lq)('awaits', route.branch),
                ...(0,command/* optional */.lq)('waits', route.why),
                exports: exports.map((each) => ({ name: each.name, version: each.version, patterns: patternCount(each) })),
                imports: found.map((each) => each.shown),
                created: [...(config && repo.configText === undefined ? [config.path] : []), ...(workflow ? [workflow.path] : [])],
            },
        };
    },
};
/** What is said by hand waits on a branch of its own. */
const joining = 'join';
function defaultName(repo) {
    return repo.directory.toLowerCase().replace(/[^a-z0-9-]+/g, '-').replace(/^-+|-+$/g, '');
}
/** One repo is one domain: under a second name it would publish everything twice. */
function checkOnce(realm, name, repo) {
    const before = repo.config && (0,memberships/* membershipsOf */.$)(repo.config).find((each) => each.name === realm.config.name)?.domain;
    const other = before !== undefined && realm.domains.has(before) ? before : undefined;
    if (other === undefined)
        return;
    throw new errors/* BlueError */.Bi('CONFLICT', `This repo is in ${realm.config.name} already, as '${other}'`, {
        location: { file: layout/* memberLayout */.Pl.config },
        next: `To take the name ${name}, leave first with \`blue realm leave\``,
    });
}
/** A repo that has joined without a remote, and has one by now, is known by that from then on. */
function nameRepository(file, { config, url, repositoryId }, realm) {
    const says = config !== undefined && (0,memberships/* membershipsOf */.$)(config).some((each) => each.name === realm.config.name && each.domain === file.name);
    if (!says || file.repo_url !== undefined || file.repo_path !== undefined || url === undefined)
        return undefined;
    return { ...file, repo_url: url, ...(0,command/* optional */.lq)('repository_id', repositoryId === undefined ? undefined : Number(repositoryId)) };
}
/** A repo without a remote is known by where it lies, or by its own config, which comes along with every checkout. */
function checkSame({ name, file }, repo, realm, here) {
    const says = repo.config !== undefined && (0,memberships/* membershipsOf */.$)(repo.config).some((each) => each.name === realm.config.name && each.domain === name);
    if (file.repo_url === undefined && file.repo_path !== undefined && file.repo_path !== here && !says) {
        throw new errors/* BlueError */.Bi('CONFLICT', `The realm has a domain '${name}' already, of the repo at ${file.repo_path}`, {
            location: { file: `domains/${name}/domain.yaml` },
            next: 'Join under another name with --as <name>; if the repo has moved, correct repo_path in the realm first',
        });
    }
    const renumbered = file.repository_id !== undefined && repo.repositoryId !== undefined && String(file.repository_id) !== repo.repositoryId;
    if (!renumbered && (file.repo_url === undefined || (repo.url !== undefined && (0,repository/* sameRepository */.RB)(file.repo_url, repo.url))))
        return;
    throw new errors/* BlueError */.Bi('CONFLICT', `The realm has a domain '${name}' already, of ${file.repo_url ?? 'another repository'}${renumbered ? `, number ${file.repository_id}` : ''}`, {
        location: { file: `domains/${name}/domain.yaml` },
        next: 'Join under another name with --as <name>',
    });
}
/**
 * Says whether this join may be committed, or has to wait on a branch.
 * @returns the branch to wait on; undefined when the join may be committed
 * @throws BlueError REFUSED where nobody could be asked
 */
function admission(realm, name, world, findings) {
    const { admission: policy, approvers, invited } = realm.config.governance;
    if (policy === 'open')
        return undefined;
    if (policy === 'invite-only' && !(invited ?? []).includes(name)) {
        throw new errors/* BlueError */.Bi('REFUSED', `The realm ${realm.config.name} is invite-only, and '${name}' is not invited`, {
            location: { file: 'realm.yaml' },
            next: `Ask ${approvers.join(', ') || 'the people who keep the realm'} to add '${name}' to governance.invited`,
        });
    }
    if (approvers.length === 0) {
        findings.push({ rule: 'no-approvers', level: 'warning', message: 'Admission asks for approval, but the realm names no approvers: whoever can commit to it admits', file: 'realm.yaml', in: 'realm', next: 'Name approvers in governance.approvers' });
        return undefined;
    }
    const { email, login } = world.actor;
    if ((email !== undefined && approvers.includes(email)) || (login !== undefined && approvers.includes(`@${login}`)))
        return undefined;
    if (world.realmAt?.url !== undefined)
        return `sync/${name}.${joining}`;
    throw new errors/* BlueError */.Bi('REFUSED', `Joining ${realm.config.name} needs the approval of ${approvers.join(', ')}, and you are ${email ?? 'not known to git'}`, {
        location: { file: 'realm.yaml' },
        next: 'Ask an approver to run the join, or to set governance.admission to open',
    });
}
/** Exports that the rules find and the realm does not have yet. */
async function firstExports(world, repo, realm, known, findings) {
    const { planPublication } = await Promise.all(/* import() */[__webpack_require__.e(7328), __webpack_require__.e(8324), __webpack_require__.e(9386)]).then(__webpack_require__.bind(__webpack_require__, 44148));
    const exports = [];
    for (const found of repo.found) {
        findings.push(...found.findings);
        if (known.some((each) => each.name === found.rule.name) || (0,commands_offer/* isEmpty */.I)(found))
            continue;
        const offer = { name: found.rule.name, direction: found.direction, ...(0,command/* optional */.lq)('description', found.description), ...(0,command/* optional */.lq)('value', found.value), ...(0,command/* optional */.lq)('schema', found.schema) };
        const publication = planPublication(undefined, offer, { now: world.now, ...(0,command/* optional */.lq)('commit', repo.commit), governance: realm.config.governance, realm, removals: true });
        if (publication)
            exports.push(publication.after);
    }
    return exports;
}
/** Imports that this repo's policies suggest: who grants even a part of what a domain requires is a consumer of it. */
function findImports(world, realm, domain) {
    const grants = world.repo?.detection?.grants ?? [];
    const known = realm.domains.get(domain)?.imports ?? [];
    const found = [];
    for (const provider of realm.domains.values()) {
        if (provider.name === domain)
            continue;
        for (const contract of provider.exports) {
            if (contract.direction !== 'requires' || contract.value === undefined)
                continue;
            if (known.some((each) => each.contract === contract.name && each.from === provider.name))
                continue;
            const need = (0,coverage/* needOf */.E)(contract.value);
            const best = need && rankBindings(need, grants)[0];
            if (!best || best.covered === 0)
                continue;
            const range = `^${contract.version}`;
            const draft = { contract: contract.name, from: provider.name, version: range, binding: best.binding };
            const judged = (0,importing/* planResolution */.AL)(withBinding(world, best.binding), realm, domain, draft, { declared: [] });
            found.push({
                imported: judged.after,
                shown: { contract: contract.name, from: provider.name, range, ...best, ...(0,command/* optional */.lq)('resolved', judged.after.resolved_version) },
            });
        }
    }
    return found;
}
/** The file was found just now, so the world does not have it as a binding yet. */
function withBinding(world, binding) {
    const { path } = (0,detect_binding/* parseBinding */.V)(binding);
    const file = { path, exists: true, isPolicy: true, ...(0,binding_grants.bindingGrants)(path, world.repo?.detection ?? { grants: [], skipped: [] }) };
    return { ...world, repo: { ...world.repo, bindings: new Map([[path, file]]) } };
}
/** Of a contract about keys; others have none. */
function patternCount(each) {
    const need = each.value === undefined ? undefined : (0,coverage/* needOf */.E)(each.value);
    return Object.values(need ?? {}).reduce((sum, patterns) => sum + patterns.length, 0);
}
const workflowOf = { token: 'member', app: 'member-app', 'deploy-key': 'member-deploy-key' };
/** The workflow of this repo. One that is there already belongs to the people who wrote it. */
function workflowEdit(world, repo, credential, findings) {
    const path = layout/* memberLayout */.Pl.workflow;
    const realm = world.realmAt?.url === undefined ? undefined : (0,repository/* parseRepositoryUrl */.fn)(world.realmAt.url);
    const [owner, name] = realm?.path.split('/') ?? [];
    const template = workflows/* workflowTexts */.Y[workflowOf[credential] ?? 'member'];
    const content = owner === undefined || name === undefined ? template : template.replace('REALM-OWNER', owner).replace('REALM-NAME', name);
    if (repo.workflowText === content)
        return undefined;
    if (repo.workflowText !== undefined) {
        findings.push({ rule: 'workflow-kept', level: 'warning', message: `${path} is there already and was left as it is`, file: path, next: 'Compare it with the one in workflows/ of blue/realm-action, or delete it and run this again' });
        return undefined;
    }
    findings.push({ rule: 'workflow-needs', level: 'note', message: `The comment at the top of ${path} says which environment and secrets it needs`, file: path, next: 'Set them up, then let `blue doctor` look' });
    return { path, content };
}
function configEdit(repo, membership, rules) {
    const known = repo.config ? (0,memberships/* membershipsOf */.$)(repo.config).find((each) => each.name === membership.name) : undefined;
    if (known && known.domain === membership.domain && rules === undefined)
        return undefined;
    const content = (0,member_config.editMemberConfig)(repo.configText, { membership, ...(0,command/* optional */.lq)('exports', rules) });
    return content === repo.configText ? undefined : { path: '.blue/config.yaml', content };
}
function indexPlace(world) {
    return world.realmAt?.url === undefined ? { path: world.realmLabel ?? '' } : { url: world.realmAt.url };
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

/***/ 82229:
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

/***/ 98436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   editMemberConfig: () => (/* binding */ editMemberConfig),
/* harmony export */   oddities: () => (/* binding */ oddities),
/* harmony export */   parseMemberConfig: () => (/* binding */ parseMemberConfig)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79282);
/* harmony import */ var _document_edit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98565);
/* harmony import */ var _file_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38280);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77529);
/* harmony import */ var _memberships_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99194);
/* harmony import */ var _merge_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69976);
/* harmony import */ var _typed_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42214);
/** `.blue/config.yaml`: which realms a repo is a member of, and how its exports are found. */







/**
 * Reads `.blue/config.yaml`. Keys of others are kept, and are none of our business; an empty file is a repo without realm.
 * @throws BlueError BAD_FILE, TOO_LARGE, located
 */
function parseMemberConfig(file, content) {
    if ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__.parseYaml)(file, content).value === null)
        return {};
    return (0,_typed_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readFile */ .TA)('config', file, content);
}
/** What is odd in a `.blue/config.yaml` that can be read: a key that is one slip away from a known one does nothing. */
function oddities(file, content) {
    if ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__.parseYaml)(file, content).value === null)
        return [];
    return (0,_typed_file_js__WEBPACK_IMPORTED_MODULE_1__/* .checkFile */ .vH)('config', file, content).problems.filter((problem) => problem.level === 'warning').map((problem) => (0,_file_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .toFinding */ .N6)(problem, 'repo'));
}
const MEMBERSHIP_KEYS = ['name', 'path', 'url', 'domain'];
const RULE_KEYS = ['name', 'detect', 'file', 'pointer', 'as', 'pattern', 'include', 'exclude', 'bucket', 'covered', 'direction'];
/**
 * Writes a change into `.blue/config.yaml`. One realm is written as `realm:`, several as `realms:`;
 * a file that has either keeps its form. Other people's keys and all comments stay.
 * @param text the file as it is; undefined for none
 * @returns its new text
 * @throws BlueError when the text cannot be read
 */
function editMemberConfig(text, change) {
    const file = _layout_js__WEBPACK_IMPORTED_MODULE_3__/* .memberLayout */ .Pl.config;
    const config = text === undefined ? {} : parseMemberConfig(file, text);
    const before = (text === undefined ? {} : ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__.parseYaml)(file, text).value ?? {}));
    const kept = (0,_memberships_js__WEBPACK_IMPORTED_MODULE_4__/* .membershipsOf */ .$)(config).filter((each) => each.name !== change.remove);
    const { membership } = change;
    const known = membership && kept.some((each) => each.name === membership.name);
    const all = membership === undefined ? kept : known ? kept.map((each) => (each.name === membership.name ? membership : each)) : [...kept, membership];
    const after = { ...before };
    delete after['realm'];
    delete after['realms'];
    const old = (0,_memberships_js__WEBPACK_IMPORTED_MODULE_4__/* .membershipsOf */ .$)(config);
    const written = (0,_merge_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .mergeItems */ .$)(old, all, (each) => String(each['name']), MEMBERSHIP_KEYS);
    const [only] = written;
    const entries = config.realms === undefined && written.length === 1 && only !== undefined ? { realm: only } : written.length > 0 ? { realms: written } : {};
    // Where the file had its membership, it keeps it; a new one comes first.
    const place = Object.keys(before).find((key) => key === 'realm' || key === 'realms');
    const result = place === undefined ? { ...entries } : {};
    for (const [key, value] of Object.entries(before)) {
        if (key === place)
            Object.assign(result, entries);
        if (Object.hasOwn(after, key))
            result[key] = value;
    }
    if (change.exports !== undefined) {
        const rules = Array.isArray(before['exports']) ? before['exports'] : [];
        result['exports'] = (0,_merge_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .mergeItems */ .$)(rules, change.exports, (rule) => String(rule['name']), RULE_KEYS);
    }
    return (0,_document_edit_js__WEBPACK_IMPORTED_MODULE_6__/* .rewriteYaml */ .W)(file, text, result);
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


/***/ })

};
