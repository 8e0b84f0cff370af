export const id = 6558;
export const ids = [6558];
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

/***/ 16558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   status: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85583);
/* harmony import */ var _membership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50880);
/** `status`: one page about this domain. */



const status = {
    name: 'status',
    group: 'realm',
    summary: 'One page about this domain: local changes, consumers, imports.',
    details: 'Shows what differs from the realm, who relies on it, and which imports are behind. Writes nothing.',
    writes: false,
    needs: { realm: 'required', domain: true, code: 'all', repo: true },
    options: { type: 'object', additionalProperties: false, properties: { at: _command_js__WEBPACK_IMPORTED_MODULE_1__/* .atOption */ .dW } },
    examples: [{ command: 'blue status', says: 'where this repo stands in its realm' }],
    async plan(world) {
        const { consumersWithState, exportChanges, importChanges, planSyncing } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2214), __webpack_require__.e(3820), __webpack_require__.e(7328), __webpack_require__.e(8276), __webpack_require__.e(8324), __webpack_require__.e(414), __webpack_require__.e(8259), __webpack_require__.e(4026), __webpack_require__.e(1787), __webpack_require__.e(943)]).then(__webpack_require__.bind(__webpack_require__, 31787));
        const member = (0,_membership_js__WEBPACK_IMPORTED_MODULE_2__/* .getMember */ .Xf)(world);
        const { realm, domain } = member;
        const syncing = await planSyncing(world, member, { removals: false, declared: [], exports: true, imports: true, failOn: [] });
        const imports = importChanges(syncing);
        return {
            command: 'status',
            findings: syncing.findings,
            result: {
                realm: realm.config.name,
                domain: domain.name,
                ...(0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('head', realm.head),
                exports: domain.exports.map((each) => ({
                    name: each.name,
                    version: each.version,
                    deprecated: each.deprecated !== undefined && each.deprecated !== false,
                    consumers: consumersWithState(realm, domain.name, each.name, world.now),
                })),
                changes: exportChanges(syncing, domain.name, world.now),
                imports,
                news: imports.flatMap((each) => {
                    const provider = realm.domains.get(each.from)?.exports.find((exported) => exported.name === each.contract);
                    if (!provider || each.state.state === 'current')
                        return [];
                    const entries = (provider.changelog ?? []).filter((entry) => each.was === undefined || isLater(entry.version, each.was));
                    return [{ contract: each.contract, version: provider.version, changes: entries.flatMap((entry) => entry.changes) }];
                }),
            },
        };
    },
};
function isLater(version, than) {
    return semver__WEBPACK_IMPORTED_MODULE_0__.valid(version) !== null && semver__WEBPACK_IMPORTED_MODULE_0__.valid(than) !== null && semver__WEBPACK_IMPORTED_MODULE_0__.gt(version, than);
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


/***/ })

};
