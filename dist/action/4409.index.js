export const id = 4409;
export const ids = [4409];
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

/***/ 50880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xf: () => (/* binding */ getMember),
/* harmony export */   Z0: () => (/* binding */ checkIdentity),
/* harmony export */   cl: () => (/* binding */ withRepositoryId),
/* harmony export */   yr: () => (/* binding */ getRealm)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77529);
/* harmony import */ var _core_memberships_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99194);
/* harmony import */ var _core_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91203);
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

/***/ 94409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   notify: () => (/* binding */ notify)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_fanout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77708);
/* harmony import */ var _core_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91203);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85583);
/* harmony import */ var _membership_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50880);
/** `notify`: makes consumers' issues and dispatches match the state of the realm. */





/** Nothing is known of versions that nobody publishes any more: the ledger fills that in when the plan is carried out. */
const noLedger = { head: undefined, consumers: new Map(), versions: new Map(), spending: [] };
const notify = {
    name: 'notify',
    group: 'realm',
    summary: "Make consumers' issues and dispatches match the realm.",
    details: 'For the realm itself: for each import that is stale or broken there is one open issue in its consumer, brought up to date in place and closed when the import is ' +
        'current, and one dispatch for each version. What is owed follows from the realm, the ledger on its ref refs/blue/ledger, and the time: a run that was stopped, or ' +
        'that met a limit, is completed by the next one. What is left over is no failure. Needs a token for the consumers, and one that writes the ledger.',
    writes: true,
    needs: { realm: 'required', domain: false, code: 'none', repo: false, server: true },
    options: {
        type: 'object',
        additionalProperties: false,
        properties: {
            'dry-run': { type: 'boolean', description: 'Print exactly what would be sent, and send nothing.', default: false },
            owner: { type: 'string', description: 'Only consumers whose repository has this owner: one credential per owner.', placeholder: '<owner>' },
            budget: { type: 'string', description: 'Writes that this run may send at most. Default: 450, of the 500 that GitHub allows in an hour.', placeholder: '<number>' },
            workflow: { type: 'string', description: "File name of the consumers' workflow that notify.dispatch: workflow starts.", default: 'realm.yml', placeholder: '<file>' },
            'list-owners': { type: 'boolean', description: 'Only list the owners of members, for a matrix of jobs. Needs no token but for reading the realm.', default: false },
        },
    },
    examples: [
        { command: 'blue realm notify', says: 'in the realm, tells every consumer what it has to hear' },
        { command: 'blue realm notify --dry-run', says: 'shows each request that would be sent' },
        { command: 'blue realm notify --owner fungal', says: "tells that owner's consumers only" },
    ],
    plan(world, options) {
        const realm = (0,_membership_js__WEBPACK_IMPORTED_MODULE_3__/* .getRealm */ .yr)(world);
        const owner = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(options, 'owner');
        const mine = (repository) => owner === undefined || ownerOf(repository)?.toLowerCase() === owner.toLowerCase();
        const owed = (0,_core_fanout_js__WEBPACK_IMPORTED_MODULE_1__/* .owedBy */ .He)(realm, noLedger, world.now).filter((each) => mine(each.repository)).flatMap((consumer) => consumer.owed.map(({ notice }) => owedNotice(notice)));
        const budget = readBudget((0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(options, 'budget'));
        const home = world.realmAt?.url === undefined ? undefined : (0,_core_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRepositoryUrl */ .fn)(world.realmAt.url);
        // Whom no credential of an owner reaches is left to the run for the realm's own owner: it says so in the realm.
        const places = [...realm.domains.values()].map(({ file }) => {
            const place = file.repo_url === undefined ? undefined : (0,_core_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRepositoryUrl */ .fn)(file.repo_url);
            return place === undefined || (home !== undefined && place.host !== home.host) ? home?.path : place.path;
        });
        return {
            command: 'notify',
            findings: [...realm.broken].map(([domain, error]) => ({
                rule: 'domain-unreadable',
                level: 'warning',
                message: `Nobody hears of ${domain}, whose files cannot be read: ${error.message}`,
                ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('file', error.location?.file),
                in: 'realm',
                next: 'Run `blue realm validate` in the realm',
            })),
            ...((0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)(options, 'list-owners') ? {} : { fanOut: { as: 'realm', ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('owner', owner), ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('budget', budget), ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('workflow', (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(options, 'workflow')) } }),
            result: {
                realm: realm.config.name,
                ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('head', realm.head),
                at: world.now,
                dryRun: (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)(options, 'dry-run'),
                ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('owner', owner),
                owners: distinct(places.flatMap((place) => ownerOf(place) ?? [])),
                owed,
                consumers: [...new Set(owed.map((each) => each.consumer))],
            },
        };
    },
};
function owedNotice({ consumer, repository, provider, contract, version, state }) {
    return { consumer, ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('repository', repository), provider, contract, version, state: state.state, reason: state.reason };
}
function ownerOf(repository) {
    return repository?.split('/')[0];
}
/** Owners ignore case, as GitHub does; the first way of writing stays. Only what can be an owner's name: it becomes a job's. */
function distinct(owners) {
    const found = new Map();
    for (const owner of owners)
        if (/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(owner) && !found.has(owner.toLowerCase()))
            found.set(owner.toLowerCase(), owner);
    return [...found.values()].sort();
}
/** @throws BlueError USAGE */
function readBudget(given) {
    if (given === undefined)
        return undefined;
    if (!/^\d{1,6}$/.test(given) || Number(given) < 1)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .B('USAGE', `--budget cannot be '${given}'`, { next: 'Give a whole number of writes, such as 100' });
    return Number(given);
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


/***/ })

};
