export const id = 9846;
export const ids = [9846,8067];
export const modules = {

/***/ 9846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _core_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2563);
/* harmony import */ var _core_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1203);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8067);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5583);
/* harmony import */ var _membership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(880);





const check = {
    name: 'check',
    group: 'realm',
    summary: 'Check exports and imports against the realm, without writing.',
    details: 'Exit 0: nothing to complain about. Exit 1: something that --fail-on names. Exit 2: the check could not be made, because there is no realm, ' +
        'or it cannot be read, or it does not know this domain: that is never taken for a pass.',
    writes: false,
    needs: { realm: 'required', domain: true, code: 'all', repo: true },
    options: {
        type: 'object',
        additionalProperties: false,
        properties: {
            exports: { type: 'boolean', description: 'Only check whether local exports have changed.', default: false },
            imports: { type: 'boolean', description: 'Only check whether imports are stale or broken.', default: false },
            'fail-on': (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .failOnOption */ .rZ)('breaking,broken'),
            issues: { type: 'boolean', description: "Keep one issue in this repo for each import that is stale or broken by the realm, with this repo's own token; for a scheduled workflow.", default: false },
            at: _command_js__WEBPACK_IMPORTED_MODULE_1__/* .atOption */ .dW,
        },
    },
    examples: [
        { command: 'blue realm check', says: 'checks both' },
        { command: 'blue realm check --imports --fail-on stale,broken', says: 'fails while anything imported is behind' },
        { command: 'blue realm check --json', says: 'the same for machines' },
    ],
    async plan(world, options) {
        const { exportChanges, importChanges, planSyncing } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2214), __webpack_require__.e(9404), __webpack_require__.e(8436), __webpack_require__.e(7328), __webpack_require__.e(8324), __webpack_require__.e(7035), __webpack_require__.e(9705), __webpack_require__.e(4168)]).then(__webpack_require__.bind(__webpack_require__, 1787));
        const member = (0,_membership_js__WEBPACK_IMPORTED_MODULE_2__/* .getMember */ .Xf)(world);
        const { realm, domain } = member;
        const only = { exports: (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)(options, 'exports'), imports: (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)(options, 'imports') };
        const both = only.exports === only.imports;
        const syncing = await planSyncing(world, member, { removals: false, declared: [], exports: both || only.exports, imports: both || only.imports, failOn: (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .failOn */ .Ko)(options) });
        const issues = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)(options, 'issues');
        const stranger = issues && !isOwnRepo(member);
        const exports = exportChanges(syncing, domain.name, world.now, realm);
        const imports = importChanges(syncing);
        const unread = (0,_core_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(realm, domain.name);
        return {
            command: 'check',
            findings: stranger ? [...syncing.findings, notOurs(member)] : syncing.findings,
            ...(issues && !stranger ? { fanOut: { as: 'self', consumers: [domain.name] } } : {}),
            result: {
                realm: realm.config.name,
                domain: domain.name,
                ...(0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('head', realm.head),
                at: world.now,
                changed: syncing.exportsChanged || syncing.importsChanged,
                bump: (0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .largestBump */ .Fb)(syncing.publications.map((each) => each.diff.bump)),
                exports,
                imports,
                stale: imports.filter((each) => each.state.state === 'stale').map((each) => each.contract),
                broken: imports.filter((each) => each.state.state === 'broken').map((each) => each.contract),
                consumers: [...new Set(exports.flatMap((each) => each.consumers.map((consumer) => consumer.domain)))].sort(),
                ...(0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('unread', unread.length === 0 ? undefined : unread),
                ...(0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('waits', syncing.exportsChanged ? syncing.route.why : undefined),
            },
        };
    },
};
/** A fork or a copy speaks for nobody: its own issues are not the domain's. */
function isOwnRepo({ domain, repo }) {
    return domain.file.repo_url !== undefined && repo.url !== undefined && (0,_core_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .sameRepository */ .RB)(domain.file.repo_url, repo.url);
}
function notOurs({ domain }) {
    const { repo_url: url } = domain.file;
    return {
        rule: 'issues-elsewhere',
        level: 'warning',
        message: url === undefined ? `No issues are kept: the domain ${domain.name} names no repository` : `No issues are kept here: the domain ${domain.name} belongs to ${url}`,
        file: `domains/${domain.name}/domain.yaml`,
        in: 'realm',
        next: url === undefined ? 'Set repo_url in domain.yaml' : 'Leave --issues out here, or correct repo_url in domain.yaml',
    };
}


/***/ }),

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
