export const id = 5353;
export const ids = [5353,3990];
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

/***/ 35133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ workflowTexts)
/* harmony export */ });
/** The ready-to-copy workflows, written by `npm run generate` from workflows/. */
const workflowTexts = {
    'member-app': "# A member of a realm, as member.yml, with a GitHub App instead of a person's token.\n# Copy this file to .github/workflows/realm.yml, or let `blue realm join <realm> --github --credential app` do it. It needs:\n# - .blue/config.yaml, which `blue realm join` writes;\n# - to publish: a GitHub App with \"Contents: read and write\" and \"Pull requests: read and write\", installed on the realm's\n#   repository only; and an environment \"realm\", limited to the default branch, with the variable REALM_APP_CLIENT_ID and\n#   the secret REALM_APP_KEY;\n# - to check against a private realm: a repository secret REALM_READ_TOKEN, a fine-grained token for the realm with\n#   \"Contents: read\". The App's key is not for pull requests: whoever has it can write.\nname: Realm\non:\n  push:\n    branches: [main, master] # whichever is the default branch: no other one publishes\n  pull_request:\n  schedule:\n    - cron: '17 6 * * *' # at an odd minute: on the hour GitHub delays runs, or drops them\n  repository_dispatch:\n    types: [realm-contract-changed] # the realm says that something this repo imports has changed\n  workflow_dispatch:\n    inputs:\n      command:\n        description: What to run\n        type: choice\n        options: [check, sync, status]\n        default: check\n      dry-run:\n        description: With sync, only show what it would do\n        type: boolean\n        default: true\n\npermissions: {} # each job says what it needs\n\njobs:\n  sync:\n    name: Publish\n    # A run on another branch, or a run of an older commit that was started by hand there, would publish another state.\n    if: (github.event_name == 'push' || inputs.command == 'sync') && github.ref_name == github.event.repository.default_branch\n    runs-on: ubuntu-latest\n    timeout-minutes: 15\n    environment: realm # holds the credential that writes; only the default branch gets it\n    concurrency:\n      # Runs for pushes wait for each other. One that is pending may give way to a newer one, which has all its commits.\n      # A run by hand or a repeated one never takes that place: neither has the commits of the run that waits.\n      group: realm-sync-${{ github.event_name == 'push' && github.run_attempt == 1 && github.ref || github.run_id }}\n      cancel-in-progress: false # never stop between the commit and what follows from it\n    permissions:\n      contents: read # to check out this repo; nothing is written here\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          fetch-depth: 0 # when a bound file last changed is asked of the history\n          persist-credentials: false # no later step gets this repo's token\n      - uses: actions/create-github-app-token@1b10c78c7865c340bc4f6099eb2f838309f1e8c3 # v3.1.1\n        id: app\n        with:\n          client-id: ${{ vars.REALM_APP_CLIENT_ID }}\n          private-key: ${{ secrets.REALM_APP_KEY }}\n          owner: REALM-OWNER # the realm's owner\n          repositories: REALM-NAME # the realm's repository and no other\n          permission-contents: write # to commit to this repo's folder in the realm\n          permission-pull-requests: write # to ask for the review of a breaking change\n      - uses: blue/realm-action@v1\n        with:\n          command: sync\n          dry-run: ${{ inputs.dry-run || false }}\n          realm-token: ${{ steps.app.outputs.token }} # lives an hour, and is revoked after the job\n\n  check:\n    name: Check\n    if: github.event_name != 'push' && inputs.command != 'sync'\n    runs-on: ubuntu-latest\n    timeout-minutes: 15\n    concurrency:\n      # A check looks at what is, not at an event: the newer one answers for the older one.\n      group: realm-check-${{ github.event_name }}-${{ github.ref }}\n      cancel-in-progress: true\n    permissions:\n      contents: read # to check out this repo\n      pull-requests: write # one comment that says whether the pull request can be merged, kept up to date\n      issues: write # one issue in this repo for each import that is stale or broken, when the schedule or the realm asks\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          fetch-depth: 0 # when a bound file last changed is asked of the history\n          persist-credentials: false # no later step gets this repo's token\n      - uses: blue/realm-action@v1\n        with:\n          command: ${{ inputs.command || 'check' }}\n          fail-on: ${{ github.event_name == 'schedule' && 'stale,broken' || 'breaking,broken' }}\n          issues: ${{ github.event_name == 'schedule' || github.event_name == 'repository_dispatch' }}\n          realm-token: ${{ secrets.REALM_READ_TOKEN }} # empty for a public realm; pull requests from forks get none\n",
    'member-deploy-key': "# A member of a realm, as member.yml, with a deploy key of the realm instead of a token.\n# Copy this file to .github/workflows/realm.yml, or let `blue realm join <realm> --github --credential deploy-key` do it. It needs:\n# - .blue/config.yaml, which `blue realm join` writes;\n# - to publish: a deploy key of the realm's repository with write access, and its private half as the secret REALM_SSH_KEY in\n#   an environment \"realm\", limited to the default branch. A deploy key reaches one repository, and every branch and file of\n#   it, workflows too: prefer a token where the realm's own workflows hold secrets. It cannot open a pull request: a\n#   breaking change that needs approval waits on its branch until somebody opens one;\n# - to check against a private realm: a second deploy key without write access, as the repository secret REALM_READ_KEY.\nname: Realm\non:\n  push:\n    branches: [main, master] # whichever is the default branch: no other one publishes\n  pull_request:\n  schedule:\n    - cron: '17 6 * * *' # at an odd minute: on the hour GitHub delays runs, or drops them\n  repository_dispatch:\n    types: [realm-contract-changed] # the realm says that something this repo imports has changed\n  workflow_dispatch:\n    inputs:\n      command:\n        description: What to run\n        type: choice\n        options: [check, sync, status]\n        default: check\n      dry-run:\n        description: With sync, only show what it would do\n        type: boolean\n        default: true\n\npermissions: {} # each job says what it needs\n\njobs:\n  sync:\n    name: Publish\n    # A run on another branch, or a run of an older commit that was started by hand there, would publish another state.\n    if: (github.event_name == 'push' || inputs.command == 'sync') && github.ref_name == github.event.repository.default_branch\n    runs-on: ubuntu-latest\n    timeout-minutes: 15\n    environment: realm # holds the credential that writes; only the default branch gets it\n    concurrency:\n      # Runs for pushes wait for each other. One that is pending may give way to a newer one, which has all its commits.\n      # A run by hand or a repeated one never takes that place: neither has the commits of the run that waits.\n      group: realm-sync-${{ github.event_name == 'push' && github.run_attempt == 1 && github.ref || github.run_id }}\n      cancel-in-progress: false # never stop between the commit and what follows from it\n    permissions:\n      contents: read # to check out this repo; nothing is written here\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          fetch-depth: 0 # when a bound file last changed is asked of the history\n          persist-credentials: false # no later step gets this repo's token\n      - uses: blue/realm-action@v1\n        with:\n          command: sync\n          dry-run: ${{ inputs.dry-run || false }}\n          realm-ssh-key: ${{ secrets.REALM_SSH_KEY }}\n\n  check:\n    name: Check\n    if: github.event_name != 'push' && inputs.command != 'sync'\n    runs-on: ubuntu-latest\n    timeout-minutes: 15\n    concurrency:\n      # A check looks at what is, not at an event: the newer one answers for the older one.\n      group: realm-check-${{ github.event_name }}-${{ github.ref }}\n      cancel-in-progress: true\n    permissions:\n      contents: read # to check out this repo\n      pull-requests: write # one comment that says whether the pull request can be merged, kept up to date\n      issues: write # one issue in this repo for each import that is stale or broken, when the schedule or the realm asks\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          fetch-depth: 0 # when a bound file last changed is asked of the history\n          persist-credentials: false # no later step gets this repo's token\n      - uses: blue/realm-action@v1\n        with:\n          command: ${{ inputs.command || 'check' }}\n          fail-on: ${{ github.event_name == 'schedule' && 'stale,broken' || 'breaking,broken' }}\n          issues: ${{ github.event_name == 'schedule' || github.event_name == 'repository_dispatch' }}\n          realm-ssh-key: ${{ secrets.REALM_READ_KEY }} # empty for a public realm; pull requests from forks get none\n",
    'member': "# A member of a realm: publish on push, check on pull requests, look for stale imports every day.\n# Copy this file to .github/workflows/realm.yml, or let `blue realm join <realm> --github` do it. It needs:\n# - .blue/config.yaml, which `blue realm join` writes;\n# - to publish: an environment \"realm\", limited to the default branch, with the secret REALM_TOKEN: a fine-grained token\n#   for the realm's repository only, with \"Contents: read and write\", and \"Pull requests: read and write\" to ask for the\n#   review of a breaking change;\n# - to check against a private realm: a repository secret REALM_READ_TOKEN, the same with \"Contents: read\".\nname: Realm\non:\n  push:\n    branches: [main, master] # whichever is the default branch: no other one publishes\n  pull_request:\n  schedule:\n    - cron: '17 6 * * *' # at an odd minute: on the hour GitHub delays runs, or drops them\n  repository_dispatch:\n    types: [realm-contract-changed] # the realm says that something this repo imports has changed\n  workflow_dispatch:\n    inputs:\n      command:\n        description: What to run\n        type: choice\n        options: [check, sync, status]\n        default: check\n      dry-run:\n        description: With sync, only show what it would do\n        type: boolean\n        default: true\n\npermissions: {} # each job says what it needs\n\njobs:\n  sync:\n    name: Publish\n    # A run on another branch, or a run of an older commit that was started by hand there, would publish another state.\n    if: (github.event_name == 'push' || inputs.command == 'sync') && github.ref_name == github.event.repository.default_branch\n    runs-on: ubuntu-latest\n    timeout-minutes: 15\n    environment: realm # holds the credential that writes; only the default branch gets it\n    concurrency:\n      # Runs for pushes wait for each other. One that is pending may give way to a newer one, which has all its commits.\n      # A run by hand or a repeated one never takes that place: neither has the commits of the run that waits.\n      group: realm-sync-${{ github.event_name == 'push' && github.run_attempt == 1 && github.ref || github.run_id }}\n      cancel-in-progress: false # never stop between the commit and what follows from it\n    permissions:\n      contents: read # to check out this repo; nothing is written here\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          fetch-depth: 0 # when a bound file last changed is asked of the history\n          persist-credentials: false # no later step gets this repo's token\n      - uses: blue/realm-action@v1\n        with:\n          command: sync\n          dry-run: ${{ inputs.dry-run || false }}\n          realm-token: ${{ secrets.REALM_TOKEN }}\n\n  check:\n    name: Check\n    if: github.event_name != 'push' && inputs.command != 'sync'\n    runs-on: ubuntu-latest\n    timeout-minutes: 15\n    concurrency:\n      # A check looks at what is, not at an event: the newer one answers for the older one.\n      group: realm-check-${{ github.event_name }}-${{ github.ref }}\n      cancel-in-progress: true\n    permissions:\n      contents: read # to check out this repo\n      pull-requests: write # one comment that says whether the pull request can be merged, kept up to date\n      issues: write # one issue in this repo for each import that is stale or broken, when the schedule or the realm asks\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          fetch-depth: 0 # when a bound file last changed is asked of the history\n          persist-credentials: false # no later step gets this repo's token\n      - uses: blue/realm-action@v1\n        with:\n          command: ${{ inputs.command || 'check' }}\n          fail-on: ${{ github.event_name == 'schedule' && 'stale,broken' || 'breaking,broken' }}\n          issues: ${{ github.event_name == 'schedule' || github.event_name == 'repository_dispatch' }}\n          realm-token: ${{ secrets.REALM_READ_TOKEN }} # empty for a public realm; pull requests from forks get none\n",
    'realm-app': "# A realm, as realm.yml, that tells its consumers as a GitHub App: its consumers may be under several owners.\n# Copy this file to .github/workflows/realm.yml of the realm, or let `blue realm init --github --credential app` do it. It needs:\n# - \"Validate\" as a required check, with GitHub Actions as its only source: then nothing malformed is merged;\n# - to tell consumers: a GitHub App with \"Issues: read and write\", and for dispatches \"Contents: read and write\" (who may\n#   dispatch may push: leave both it and its line below out, and issues do the work), installed on the consumers'\n#   repositories; and an environment \"realm\", limited to the default branch, with the variable NOTIFY_APP_CLIENT_ID and the\n#   secret NOTIFY_APP_KEY. Where the App is not installed, an issue of the realm itself names the consumers.\n# In a private repository each run costs minutes: a realm with few members does well with a run a day.\nname: Realm\non:\n  pull_request:\n  merge_group: # without this, a queued pull request waits for ever\n  push:\n    branches: [main, master] # whichever holds the realm: members may push to it without a pull request\n  schedule:\n    - cron: '37 * * * *' # goes on where a limit stopped a run; at an odd minute: on the hour GitHub delays runs, or drops them\n  workflow_dispatch:\n    inputs:\n      dry-run:\n        description: Only show what would be sent\n        type: boolean\n        default: true\n\npermissions: {} # each job says what it needs\n\njobs:\n  validate:\n    name: Validate\n    if: github.event_name != 'schedule' && github.event_name != 'workflow_dispatch'\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    concurrency:\n      # Each push to the main branch is judged on its own; of a pull request, only its newest state.\n      group: realm-validate-${{ github.event_name == 'pull_request' && github.ref || github.run_id }}\n      cancel-in-progress: true\n    permissions:\n      contents: read # to check out the realm; nothing is written\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          fetch-depth: 0 # versions are compared with the commit before the change\n          persist-credentials: false # no later step gets the realm's token\n      - uses: blue/realm-action@v1\n        with:\n          command: validate\n\n  owners:\n    name: Whom to tell\n    if: github.event_name != 'pull_request' && github.event_name != 'merge_group' && github.ref_name == github.event.repository.default_branch\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    concurrency:\n      group: realm-owners-${{ github.run_id }} # it only reads: no run waits for another\n      cancel-in-progress: false\n    permissions:\n      contents: read # to read the realm\n    outputs:\n      owners: ${{ steps.list.outputs.owners }}\n    steps:\n      - uses: blue/realm-action@v1\n        id: list\n        with:\n          command: notify\n          list-owners: true\n\n  notify:\n    name: Tell ${{ matrix.owner }}\n    needs: owners\n    if: needs.owners.outputs.owners != '[]'\n    strategy:\n      fail-fast: false # an owner who cannot be told is no reason to stop telling others\n      matrix:\n        owner: ${{ fromJSON(needs.owners.outputs.owners) }}\n    runs-on: ubuntu-latest\n    timeout-minutes: 60\n    environment: realm # holds the credential that writes in other repositories; only the default branch gets it\n    concurrency:\n      # A run makes everything match the realm as it is then: one that is pending loses nothing by giving way to a newer one.\n      # A run by hand never takes its place: it may be a dry run.\n      group: realm-notify-${{ matrix.owner }}-${{ github.event_name == 'workflow_dispatch' && github.run_id || 'all' }}\n      cancel-in-progress: false # never stop between telling and writing down that it is told\n    permissions:\n      contents: write # the ledger, on its own ref refs/blue/ledger of the realm\n      issues: write # an issue in the realm for a consumer that cannot be told\n    steps:\n      - uses: actions/create-github-app-token@1b10c78c7865c340bc4f6099eb2f838309f1e8c3 # v3.1.1\n        id: app\n        continue-on-error: true # not installed there: those consumers are named in the realm's own repository\n        with:\n          client-id: ${{ vars.NOTIFY_APP_CLIENT_ID }}\n          private-key: ${{ secrets.NOTIFY_APP_KEY }}\n          owner: ${{ matrix.owner }} # each repository of this owner on which the App is installed\n          permission-issues: write # one issue for each import that is stale or broken\n          permission-contents: write # to send repository_dispatch; without it issues do the work\n      - uses: blue/realm-action@v1\n        with:\n          command: notify\n          owner: ${{ matrix.owner }}\n          dry-run: ${{ inputs.dry-run || false }}\n          notify-token: ${{ steps.app.outputs.token }} # lives an hour, and is revoked after the job\n",
    'realm': "# A realm: every change of it is checked before it is merged, and once it is on the main branch its consumers are told.\n# Copy this file to .github/workflows/realm.yml of the realm, or let `blue realm init --github` do it. It needs:\n# - \"Validate\" as a required check, with GitHub Actions as its only source: then nothing malformed is merged;\n# - to tell consumers: an environment \"realm\", limited to the default branch, with the secret NOTIFY_TOKEN: a fine-grained\n#   token for the consumers' repositories with \"Issues: read and write\", and for dispatches \"Contents: read and write\" (who\n#   may dispatch may push: leave it out, and issues do the work). Such a token has one owner: for consumers under several,\n#   take realm-app.yml. Whom no credential reaches is named in an issue of the realm itself.\n# In a private repository each run costs minutes: a realm with few members does well with a run a day.\nname: Realm\non:\n  pull_request:\n  merge_group: # without this, a queued pull request waits for ever\n  push:\n    branches: [main, master] # whichever holds the realm: members may push to it without a pull request\n  schedule:\n    - cron: '37 * * * *' # goes on where a limit stopped a run; at an odd minute: on the hour GitHub delays runs, or drops them\n  workflow_dispatch:\n    inputs:\n      dry-run:\n        description: Only show what would be sent\n        type: boolean\n        default: true\n\npermissions: {} # each job says what it needs\n\njobs:\n  validate:\n    name: Validate\n    if: github.event_name != 'schedule' && github.event_name != 'workflow_dispatch'\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    concurrency:\n      # Each push to the main branch is judged on its own; of a pull request, only its newest state.\n      group: realm-validate-${{ github.event_name == 'pull_request' && github.ref || github.run_id }}\n      cancel-in-progress: true\n    permissions:\n      contents: read # to check out the realm; nothing is written\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          fetch-depth: 0 # versions are compared with the commit before the change\n          persist-credentials: false # no later step gets the realm's token\n      - uses: blue/realm-action@v1\n        with:\n          command: validate\n\n  owners:\n    name: Whom to tell\n    if: github.event_name != 'pull_request' && github.event_name != 'merge_group' && github.ref_name == github.event.repository.default_branch\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    concurrency:\n      group: realm-owners-${{ github.run_id }} # it only reads: no run waits for another\n      cancel-in-progress: false\n    permissions:\n      contents: read # to read the realm\n    outputs:\n      owners: ${{ steps.list.outputs.owners }}\n    steps:\n      - uses: blue/realm-action@v1\n        id: list\n        with:\n          command: notify\n          list-owners: true\n\n  notify:\n    name: Tell ${{ matrix.owner }}\n    needs: owners\n    if: needs.owners.outputs.owners != '[]'\n    strategy:\n      fail-fast: false # an owner who cannot be told is no reason to stop telling others\n      matrix:\n        owner: ${{ fromJSON(needs.owners.outputs.owners) }}\n    runs-on: ubuntu-latest\n    timeout-minutes: 60\n    environment: realm # holds the credential that writes in other repositories; only the default branch gets it\n    concurrency:\n      # A run makes everything match the realm as it is then: one that is pending loses nothing by giving way to a newer one.\n      # A run by hand never takes its place: it may be a dry run.\n      group: realm-notify-${{ matrix.owner }}-${{ github.event_name == 'workflow_dispatch' && github.run_id || 'all' }}\n      cancel-in-progress: false # never stop between telling and writing down that it is told\n    permissions:\n      contents: write # the ledger, on its own ref refs/blue/ledger of the realm\n      issues: write # an issue in the realm for a consumer that cannot be told\n    steps:\n      - uses: blue/realm-action@v1\n        with:\n          command: notify\n          owner: ${{ matrix.owner }}\n          dry-run: ${{ inputs.dry-run || false }}\n          notify-token: ${{ secrets.NOTIFY_TOKEN }}\n",
};


/***/ })

};
