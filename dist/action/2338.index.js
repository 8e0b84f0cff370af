export const id = 2338;
export const ids = [2338];
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
/* unused harmony export defaultOf */
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

/***/ 30202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   graph: () => (/* binding */ graph)
/* harmony export */ });
/* harmony import */ var _core_graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12563);
/* harmony import */ var _core_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44734);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85583);
/* harmony import */ var _membership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50880);
/** `graph`: who depends on whom. */




const graph = {
    name: 'graph',
    group: 'realm',
    summary: 'Display the dependency graph.',
    details: 'One line per import, from provider to consumer, with the state it is in. The mermaid form renders in GitHub comments and READMEs; the dot form is for Graphviz.',
    writes: false,
    needs: { realm: 'required', domain: false, code: 'none', repo: false },
    options: {
        type: 'object',
        additionalProperties: false,
        properties: { format: { type: 'string', description: 'Form of the drawing.', enum: ['text', 'mermaid', 'dot'], default: 'text' }, at: _command_js__WEBPACK_IMPORTED_MODULE_0__/* .atOption */ .dW },
    },
    examples: [
        { command: 'blue realm graph', says: 'draws it in the terminal' },
        { command: 'blue realm graph --format mermaid', says: 'for a README' },
    ],
    plan(world, options) {
        const realm = (0,_membership_js__WEBPACK_IMPORTED_MODULE_1__/* .getRealm */ .yr)(world);
        const drawn = (0,_core_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .graphOf */ .cQ)(realm);
        const nameOf = (consumer, contract, provider) => `${consumer} ${contract} ${provider}`;
        const states = new Map((0,_core_state_js__WEBPACK_IMPORTED_MODULE_3__/* .importStates */ .g_)(realm, world.now).map((each) => [nameOf(each.domain, each.contract, each.from), each.state]));
        return {
            command: 'graph',
            findings: [...realm.broken.values()].map((error) => ({ rule: 'bad-domain', level: 'error', message: error.message, ...(error.location ?? {}), in: 'realm' })),
            result: {
                realm: realm.config.name,
                format: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(options, 'format') ?? 'text',
                domains: drawn.nodes.map((node) => node.domain),
                edges: drawn.edges.map((edge) => ({ ...edge, state: states.get(nameOf(edge.consumer, edge.contract, edge.provider)) ?? 'broken' })),
            },
        };
    },
};


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

/***/ 12563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   cQ: () => (/* binding */ graphOf),
/* harmony export */   d$: () => (/* binding */ consumersOf)
/* harmony export */ });
/* harmony import */ var _deprecated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62058);
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

/***/ 57206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ bumps)
/* harmony export */ });
/** The words of the project as types: the realm's files exactly as people write them, and the values made from them. */
/** The size of a change, smallest first. */
const bumps = ['none', 'patch', 'minor', 'major'];


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

/***/ 44734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ instantOf),
/* harmony export */   N_: () => (/* binding */ importState),
/* harmony export */   XN: () => (/* binding */ graceEnded),
/* harmony export */   g_: () => (/* binding */ importStates),
/* harmony export */   nm: () => (/* binding */ graceHasEnded)
/* harmony export */ });
/* harmony import */ var _deprecated_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62058);
/* harmony import */ var _diff_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76423);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18067);
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
        if (known === undefined || (until !== undefined && graceEnded(until, now)))
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
    const end = new Date(instantOf(published) + realm.config.governance.breaking_changes.grace_period_days * DAY);
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
    const at = instantOf(until);
    if (Number.isNaN(at))
        return undefined;
    const present = instantOf(now);
    const end = isDate(until) ? at + DAY : at;
    // Not a number, for a time that is none, compares as false: such a grace counts as over.
    return { until, daysLeft: Math.max(0, Math.ceil((at - present) / DAY)) + 0, over: !(present < end) };
}
/** Whether a grace is over, as its end is written: a plain date includes that day, and what is no time has passed. */
function graceEnded(until, now) {
    return deadlineOf(until, now)?.over ?? true;
}
/** Whether consumers have no day left that they could count by a publication: it is over, or was never counted. */
function graceHasEnded(realm, entry, now) {
    return graceOf(realm, entry, now)?.over ?? true;
}
function latest(left, right) {
    if (!left || !right)
        return left ?? right;
    return instantOf(left.until) >= instantOf(right.until) ? left : right;
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
    return Number.isNaN(instantOf(text)) ? undefined : text;
}
/** A time in milliseconds; one without a zone is UTC, so that a verdict is the same on every machine. */
function instantOf(text) {
    return Date.parse(/\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/.test(text) && !/[+-]\d{2}:?\d{2}$/.test(text.slice(11)) ? `${text.replace(' ', 'T')}Z` : text);
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

/***/ 18067:
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
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57206);
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BlueError */ .Bi('BAD_VERSION', `${quote(text)} is not a semantic version`, { next: `Write it as ${exampleVersion(text)}` });
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
    const problem = (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BlueError */ .Bi('BAD_VERSION', `${quote(text)} is not a version range: ${why}`, { next: 'Write it as ^1.3.0 or >=1.3.0 <2.0.0, for example' });
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
