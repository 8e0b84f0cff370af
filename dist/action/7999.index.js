export const id = 7999;
export const ids = [7999,9046];
export const modules = {

/***/ 36872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ atExit)
/* harmony export */ });
/** What must be undone when this process ends, be it by a signal or by an error that nobody caught. */
const works = new Set();
let watching = false;
function runAll() {
    // Last in, first out: processes end before the folder they work in goes.
    for (const work of [...works].reverse()) {
        try {
            work();
        }
        catch {
            // The others still have to run, and nobody is left to be told.
        }
    }
    works.clear();
}
/**
 * Remembers work for the end of the process.
 * @param work synchronous; called at most once
 * @returns forgets it again, once it is done otherwise
 */
function atExit(work) {
    works.add(work);
    if (!watching) {
        watching = true;
        process.once('exit', runAll);
        for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
            process.once(signal, () => {
                runAll();
                // Now that no listener is left, the signal does what it does without us.
                process.kill(process.pid, signal);
            });
        }
    }
    return () => void works.delete(work);
}


/***/ }),

/***/ 49046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ redactor),
/* harmony export */   Ut: () => (/* binding */ configText),
/* harmony export */   Wn: () => (/* binding */ tokenEntries),
/* harmony export */   iN: () => (/* binding */ openRunFolder),
/* harmony export */   ix: () => (/* binding */ prepareSsh),
/* harmony export */   removeLeftovers: () => (/* binding */ removeLeftovers)
/* harmony export */ });
/* unused harmony exports githubHostKeys, secretsOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3828);
/* harmony import */ var _at_exit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36872);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56729);
/** Credentials reach git through files of this run, mode 0600, in a folder that is removed with them. */






/**
 * The public host keys of github.com, from "GitHub's SSH key fingerprints" and the `ssh_keys` of its meta endpoint.
 * A test compares their SHA-256 with the fingerprints on that page.
 * https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/githubs-ssh-key-fingerprints
 */
const githubHostKeys = [
    'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl',
    'ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBEmKSENjQEezOmxkZMy7opKgwFB9nkt5YRrYMjNuG5N87uRgg6CLrbo5wAdT/y6v0mKV0U2w0WZ2YB/++Tpockg=',
    'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQCj7ndNxQowgcQnjshcLrqPEiiphnt+VTTvDP6mHBL9j1aNUkY4Ue1gvwnGLVlOhGeYrnZaMgRK6+PKCUXaDbC7qtbW8gIkhL7aGCsOr/C56SJMy/BCZfxd1nWzAOxSDPgVsmerOBYfNqltV9/hWCqBywINIR+5dIg6JTJ72pcEpEjcYgXkE2YEFXV1JHnsKgbLWNlhScqb2UmyRkQyytRLtL+38TGxkxCflmO+5Z8CSSNY7GidjMIZ7Q4zMjA2n1nGrlTDkzwDCsw+wqFPGQA179cnfGWOWRVruj16z6XyvxvjJwbz0wQZ75XK5tKSb7FNyeIEs4TT4jk+S4dhPeAUC5y+bDYirYgM4GC7uEnztnZyaVWQ7B381AK4Qdrwt51ZqExKbQpTUNn+EjqoTwvqNj4kqx5QUCI0ThS/YkOxJCXmPUWZbhjpCg56i+2aB6CmK2JGhn57K5mj0MNdBXA4/WnwH6XoPWJzK5Nyu2zB3nAZp+S5hpQs+p1vN1/wsjk=',
];
const prefix = 'blue-realm-';
const open = new Set();
/**
 * Makes a folder that only this user can enter.
 * @param temporary an existing or creatable folder outside the workspace: `RUNNER_TEMP`, or the system's
 */
async function openRunFolder(temporary) {
    let path;
    try {
        (0,_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)(temporary);
        // mkdtemp makes it 0700. The process id lets a later run tell what is left over from what is in use.
        path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporary, `${prefix}${process.pid}-`));
    }
    catch (cause) {
        const { code } = (cause instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .BlueError */ .Bi ? cause.cause : cause);
        const why = code ?? String(cause);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .BlueError */ .Bi('REFUSED', `${temporary} takes no temporary files (${why})`, { location: { file: temporary }, next: 'Name a folder that can be written by TMPDIR (in a workflow RUNNER_TEMP)', cause });
    }
    open.add(path);
    // A run that is stopped leaves no key behind either.
    const forget = (0,_at_exit_js__WEBPACK_IMPORTED_MODULE_5__/* .atExit */ .s)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true }));
    async function remove() {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true, maxRetries: 3 });
        }
        catch {
            // Windows keeps files that a dying process still holds; the handler at exit tries again.
            return;
        }
        open.delete(path);
        forget();
    }
    return { path, remove };
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
/**
 * Removes the folders of runs that were killed before they could do it themselves; those of living runs stay.
 * @param temporary the folder that was given to the stores
 * @returns the names of what was removed; never throws
 */
async function removeLeftovers(temporary) {
    const removed = [];
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(temporary) ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(temporary).catch(() => []) : [];
    for (const name of names) {
        const pid = Number(new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1] ?? Number.NaN);
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporary, name);
        if (Number.isNaN(pid) || open.has(path) || (pid !== process.pid && isAlive(pid)))
            continue;
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true, maxRetries: 3 });
            removed.push(name);
        }
        catch {
            // Somebody else's folder of the same form: not ours to remove.
        }
    }
    return removed;
}
/** The form in which GitHub takes a token for git, the same that actions/checkout sends. */
function basic(token) {
    return Buffer.from(`x-access-token:${token}`, 'utf8').toString('base64');
}
/**
 * Every form in which a credential could appear in a text: what a door masks, and what no message may contain.
 * @returns the token, its `basic` form, and each line of the key that is not a frame
 */
function secretsOf(credential) {
    const token = credential.token?.trim() ?? '';
    const lines = (credential.sshKey ?? '').split(/\r?\n/).filter((line) => line.length >= 8 && !line.startsWith('-----'));
    return [...(token === '' ? [] : [token, basic(token)]), ...lines];
}
/**
 * Makes a function that takes secrets out of a text: those of this run, and what looks like a token of GitHub's.
 * https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats
 */
function redactor(credential) {
    const secrets = secretsOf(credential);
    return (text) => {
        let result = text;
        for (const secret of secrets)
            result = result.replaceAll(secret, '***');
        return result
            .replace(/gh[a-z]_[A-Za-z0-9._-]{16,}|github_pat_[A-Za-z0-9_]{16,}/g, '***')
            .replace(/(:\/\/)[^/@\s]+@/g, '$1***@');
    };
}
function quote(text) {
    return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
/**
 * Writes entries as a git config file.
 * @param entries full key, as `git config --list` prints it, and value
 */
function configText(entries) {
    const lines = [];
    for (const [key, value] of entries) {
        const first = key.indexOf('.');
        const last = key.lastIndexOf('.');
        const section = key.slice(0, first);
        const subsection = first === last ? '' : ` ${quote(key.slice(first + 1, last))}`;
        lines.push(`[${section}${subsection}]`, `\t${key.slice(last + 1)} = ${quote(value)}`);
    }
    return `${lines.join('\n')}\n`;
}
/**
 * The settings that carry a token: one header, for one origin, that no redirect takes elsewhere.
 * @throws BlueError AUTH_FAILED for a text that cannot be a token; REFUSED over an open line
 */
function tokenEntries(place, token, environment) {
    if (place.kind !== 'http')
        return [];
    if (!/^[\x21-\x7e]+$/.test(token)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .BlueError */ .Bi('AUTH_FAILED', 'The realm token contains spaces or line breaks', { next: 'Store the token again, without anything around it.' });
    }
    const { hostname } = new URL(place.origin);
    const loopback = hostname === 'localhost' || hostname === '[::1]' || /^127\./.test(hostname);
    // A GitHub Enterprise Server without TLS has seen the job's token before; nobody else shall.
    const ownServer = environment['GITHUB_SERVER_URL']?.replace(/\/+$/, '') === place.origin;
    if (place.scheme === 'http' && !loopback && !ownServer) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .BlueError */ .Bi('REFUSED', `The token would travel to ${place.origin} unencrypted`, { next: 'Use the https url of the realm.' });
    }
    return [[`http.${place.origin}/.extraheader`, `AUTHORIZATION: basic ${basic(token)}`]];
}
/** Quotes for the POSIX shell by which git starts ssh, on Windows too. */
function shellQuote(text) {
    return `'${text.replaceAll('\\', '/').replaceAll("'", "'\\''")}'`;
}
/**
 * Writes key and known hosts into the run's folder.
 * @returns the value for `GIT_SSH_COMMAND`; it names files and holds no secret
 * @throws BlueError HOST_KEY when nobody says which key the host has; AUTH_FAILED for a text that is no private key
 */
async function prepareSsh(folder, place, credential) {
    const options = ['BatchMode=yes', 'ConnectTimeout=20', 'ServerAliveInterval=15', 'ServerAliveCountMax=4', 'ForwardAgent=no'];
    const key = credential.sshKey?.trim() ?? '';
    const given = credential.knownHosts?.trim() ?? '';
    // Without a key it is a person's machine: their agent, ~/.ssh/config and known hosts are what they expect.
    if (key === '' && given === '')
        return ['ssh', ...options.flatMap((option) => ['-o', option])].join(' ');
    // ssh.github.com:443 is github.com for networks that let only that port through.
    const isGithub = place.host === 'github.com' || place.host === 'ssh.github.com';
    const github = githubHostKeys.map((line) => `github.com,[ssh.github.com]:443 ${line}`).join('\n');
    const known = given !== '' ? given : isGithub ? github : '';
    if (known === '') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .BlueError */ .Bi('HOST_KEY', `Nobody has said which host key ${place.host} has`, {
            next: `Give known hosts: the output of "ssh-keyscan ${place.host}", compared with what its owner publishes.`,
        });
    }
    const hosts = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder.path, 'known_hosts');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(hosts, `${known.replaceAll('\r\n', '\n')}\n`, { mode: 0o600 });
    options.push('StrictHostKeyChecking=yes', 'CheckHostIP=no', 'UpdateHostKeys=no', `UserKnownHostsFile=${shellQuote(hosts)}`, 'GlobalKnownHostsFile=/dev/null');
    if (key === '')
        return ['ssh', ...options.flatMap((option) => ['-o', option])].join(' ');
    if (!/^-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(key)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .BlueError */ .Bi('AUTH_FAILED', 'The realm\'s SSH key is not a private key', {
            next: 'Store the whole private key file, with its BEGIN and END lines.',
        });
    }
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder.path, 'key');
    // ssh refuses a key without a newline at its end, and one that others may read.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, `${key.replaceAll('\r\n', '\n')}\n`, { mode: 0o600 });
    options.push('IdentitiesOnly=yes', 'IdentityAgent=none', 'PasswordAuthentication=no', 'KbdInteractiveAuthentication=no');
    return ['ssh', '-F', 'none', '-i', shellQuote(file), ...options.flatMap((option) => ['-o', option])].join(' ');
}


/***/ }),

/***/ 56729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
/** Makes folders, and says at once where none can be made. */



/**
 * Makes a folder and those above it that are missing.
 *
 * Node's own `recursive` never ends where a folder is there and yet "no such file or directory" is the answer for what is made in it,
 * as in /proc: it goes up, finds the folder, and comes down again (`MKDirpSync` in https://github.com/nodejs/node/blob/v20.20.2/src/node_file.cc).
 * @throws BlueError REFUSED for such a place; an error of the system's for others
 */
function makeFolder(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
    }
    catch (error) {
        const { code } = error;
        if (code !== 'ENOENT' && isFolder(path))
            return;
        const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if (code !== 'ENOENT' || above === path)
            throw error;
        if (isFolder(above))
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BlueError */ .Bi('REFUSED', `${above} takes no new folders`, { location: { file: path }, next: 'Name another place', cause: error });
        makeFolder(above);
        makeFolder(path); // another run may have made it meanwhile
    }
}
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}


/***/ }),

/***/ 97999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openOutside: () => (/* binding */ openOutside)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/layout.js
var layout = __webpack_require__(77529);
;// CONCATENATED MODULE: ./lib/adapters/realm-limits.js
/** What a realm may hold: one member's excess is kept out of what is read, and does not stop the others. */

const limits = { fileBytes: 10 * 1024 * 1024, totalBytes: 64 * 1024 * 1024, domainBytes: 16 * 1024 * 1024, entries: 50_000, domainEntries: 12_500, depth: 32 };
function makeShares(allowed) {
    const bytes = new Map();
    const entries = new Map();
    return {
        takeFile(path, size) {
            if (size > allowed.fileBytes)
                return `has ${size} bytes; no file over ${allowed.fileBytes} bytes is read`;
            const domain = layout/* layout */.Zp.domainOf(path);
            if (domain === undefined)
                return undefined;
            const sum = (bytes.get(domain) ?? 0) + size;
            if (sum > allowed.domainBytes)
                return `goes over the ${allowed.domainBytes} bytes that are read of one domain`;
            bytes.set(domain, sum);
            return undefined;
        },
        takeEntry(folder) {
            const domain = layout/* layout */.Zp.domainOf(`${folder}/`);
            if (domain === undefined)
                return undefined;
            const sum = (entries.get(domain) ?? 0) + 1;
            entries.set(domain, sum);
            return sum > allowed.domainEntries ? `holds more than the ${allowed.domainEntries} files that are read of one domain` : undefined;
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/realm-path.js
/** Which paths inside a realm are ordinary: they mean the same on every system, and to every tool. */

/** Names that Windows keeps for devices, with any ending. */
const device = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;
/**
 * Whether a path may be read from a realm's tree or written to it.
 * No empty, `.`, `..` or `.git` part (in the forms that Windows and macOS take for `.git`, as git's verify_path does),
 * no control character, no backslash, no colon, no part that Windows would shorten.
 * @param path relative, with `/`
 */
function isRealmPath(path) {
    if (path === '' || path.length > 1024 || /[\u0000-\u001f\u007f\\:]/.test(path))
        return false;
    for (const part of path.split('/')) {
        if (part === '' || part === '.' || part === '..' || part.length > 255 || device.test(part))
            return false;
        if (/[. ]$/.test(part))
            return false;
        // HFS+ ignores these characters, so that `.g\u200cit` is `.git` there (CVE-2014-9390).
        const plain = part.replace(/[\u200b-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g, '').toLowerCase();
        if (plain === '.git' || /^git~\d+$/.test(plain))
            return false;
    }
    return true;
}
/**
 * Checks a path that is about to be written.
 * @throws BlueError BAD_PATH
 */
function checkRealmPath(path) {
    if (!isRealmPath(path)) {
        throw new errors/* BlueError */.Bi('BAD_PATH', `${JSON.stringify(path)} is not a path a realm may hold`, {
            next: 'Use a relative path with "/", without ".." and ".git", of plain names.',
        });
    }
}

;// CONCATENATED MODULE: ./lib/adapters/checkout.js
/** A realm's own checkout as a snapshot: the files as they stand, with what a reader of the realm would refuse to see. */



/**
 * Reads every file that is tracked, or neither tracked nor ignored; links, submodules, odd names and what is too large are listed as irregular.
 * The bounds are those under which members read the realm: what goes over them here could not be read by anybody.
 * @param workspace the root of the realm
 * @throws BlueError TOO_LARGE naming the file with which all of it is
 */
async function readCheckout(workspace) {
    const [{ files: entries, irregular }, { commit }] = await Promise.all([workspace.list(), workspace.source()]);
    if (entries.length > limits.entries)
        throw new errors/* BlueError */.Bi('TOO_LARGE', `The realm has more than ${limits.entries} files`);
    const files = new Map();
    const odd = [...irregular];
    const shares = makeShares(limits);
    let total = 0;
    for (const { path, size } of entries) {
        if (!isRealmPath(path)) {
            odd.push({ path, mode: '100644' });
            continue;
        }
        const excess = shares.takeFile(path, size);
        if (excess !== undefined) {
            odd.push({ path, mode: '100644', excess });
            continue;
        }
        total += size;
        if (total > limits.totalBytes) {
            throw new errors/* BlueError */.Bi('TOO_LARGE', `The realm is too large: ${path} (${size} bytes) goes over ${limits.totalBytes} bytes for all files`, { location: { file: path }, next: 'Take large files out of the realm: it holds contracts, not data' });
        }
        const content = await workspace.read(path);
        if (content !== undefined)
            files.set(path, content);
    }
    odd.sort((a, b) => (a.path < b.path ? -1 : 1));
    return { head: commit, files, irregular: odd };
}

// EXTERNAL MODULE: ./lib/adapters/folders.js
var folders = __webpack_require__(56729);
// EXTERNAL MODULE: ./lib/core/repository.js
var core_repository = __webpack_require__(91203);
;// CONCATENATED MODULE: ./lib/adapters/forges.js
/** Which GitHub this machine speaks to, and with whose token: the realm's, this repo's own, or the one for consumers. */

/**
 * Opens nothing yet: a client is loaded when something is to be said.
 * @param environment `GITHUB_SERVER_URL`, `GITHUB_API_URL`, `GITHUB_GRAPHQL_URL` are read; github.com unless given
 */
function openForges(environment, tokens) {
    const forgeHost = new URL(environment['GITHUB_SERVER_URL'] || 'https://github.com').host;
    const notices = new Map();
    function options(role) {
        const token = tokens[role];
        const apiUrl = apiOf(forgeHost, environment);
        const graphqlUrl = environment['GITHUB_GRAPHQL_URL'];
        return token && apiUrl !== undefined ? { token, apiUrl, ...(graphqlUrl ? { graphqlUrl } : {}) } : undefined;
    }
    return {
        forgeHost,
        async openNotices(role) {
            const how = options(role);
            if (how === undefined)
                return undefined;
            // One per role: limits are paced by what was sent through it.
            const known = notices.get(role) ?? __webpack_require__.e(/* import() */ 8547).then(__webpack_require__.bind(__webpack_require__, 98547)).then(({ openGitHubForge }) => openGitHubForge(how));
            notices.set(role, known);
            return await known;
        },
        async openReviews(role, repositoryUrl) {
            const how = options(role);
            if (how === undefined || (0,core_repository/* parseRepositoryUrl */.fn)(repositoryUrl)?.host !== forgeHost)
                return undefined;
            const { openGitHubReviews } = await __webpack_require__.e(/* import() */ 6389).then(__webpack_require__.bind(__webpack_require__, 86389));
            return openGitHubReviews(how);
        },
    };
}
/** The API of a host: github.com's, or that of the server this job or shell is set up for. */
function apiOf(host, environment) {
    const server = environment['GITHUB_SERVER_URL'] || 'https://github.com';
    if (environment['GITHUB_API_URL'] && new URL(server).host === host)
        return environment['GITHUB_API_URL'];
    return host === 'github.com' ? 'https://api.github.com' : undefined;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./lib/adapters/at-exit.js
var at_exit = __webpack_require__(36872);
;// CONCATENATED MODULE: ./lib/adapters/git.js
/** The one spawn of git: no shell, no prompt, no inherited configuration that runs programs, bytes in and bytes out. */




const minute = 60_000;
const mebibyte = 1024 * 1024;
/** Standard error is for people: more of it than this only costs memory. */
const stderrLimit = 64 * 1024;
/** A folder nobody but the owner of this machine's Node fills. */
const safeFolder = (0,external_node_path_.dirname)(process.execPath);
/**
 * Configuration that must win over the repository's own, because it decides which programs run.
 * As arguments, `-c key=value` again and again, to stand before the subcommand: that is the one scope a repository's config file cannot override (git-config, SCOPES).
 */
const neutral = [
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'core.attributesFile=',
    'core.askPass=',
    'core.pager=cat',
    'gc.auto=0',
    'maintenance.auto=false',
    'submodule.recurse=false',
    'fetch.recurseSubmodules=false',
    'push.recurseSubmodules=no',
    'push.gpgSign=false',
    'log.showSignature=false',
    'protocol.ext.allow=never',
].flatMap((entry) => ['-c', entry]);
/** Names every program may need; git's own variables, tokens and action inputs are not among them. */
const allowed = new Set(`PATH PATHEXT SYSTEMROOT SYSTEMDRIVE WINDIR COMSPEC PROGRAMDATA PROGRAMFILES TEMP TMP TMPDIR HOME USERPROFILE HOMEDRIVE
  HOMEPATH APPDATA LOCALAPPDATA XDG_CONFIG_HOME USER LOGNAME HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY SSL_CERT_FILE
  SSL_CERT_DIR CURL_CA_BUNDLE GIT_SSL_CAINFO GIT_SSL_CAPATH`.split(/\s+/));
/** What a person's own credential helpers and SSH agent need, when this run was given no credential. */
const personal = new Set(['SSH_AUTH_SOCK', 'SSH_AGENT_PID', 'XDG_RUNTIME_DIR', 'DBUS_SESSION_BUS_ADDRESS', 'DISPLAY']);
/**
 * The environment of a git process: an allow-list of the caller's, and settings that keep git silent and in English.
 * An inherited `GIT_SSH_COMMAND`, `GIT_CONFIG_COUNT` or `GIT_DIR` would run programs or move the work elsewhere.
 * @param environment the caller's environment
 * @param options `protocols`: what git may speak, as in `GIT_ALLOW_PROTOCOL`, nothing by default;
 *   `personal`: let the person's credential helpers and SSH agent work
 * @returns a new record
 */
function gitEnvironment(environment, options = {}) {
    const result = {};
    for (const [name, value] of Object.entries(environment)) {
        const key = name.toUpperCase();
        if (value !== undefined && (allowed.has(key) || (options.personal === true && personal.has(key))))
            result[name] = value;
    }
    return {
        ...result,
        LC_ALL: 'C',
        LANGUAGE: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GCM_INTERACTIVE: 'never',
        GIT_ALLOW_PROTOCOL: options.protocols ?? '',
        GIT_NO_LAZY_FETCH: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_OPTIONAL_LOCKS: '0',
        NoDefaultCurrentDirectoryInExePath: '1',
        ...options.extra,
    };
}
const isWindows = process.platform === 'win32';
/**
 * Starts git and leaves its pipes to the caller.
 * @param args subcommand and its arguments
 */
function startGit(git, args) {
    const child = (0,external_node_child_process_.spawn)('git', [...git.before, ...args], {
        cwd: git.cwd,
        env: git.environment,
        stdio: ['pipe', 'pipe', 'pipe'],
        shell: false,
        windowsHide: true,
        // A group of its own, and no terminal that a helper could ask on. git does not end `git-remote-https` when it is ended
        // itself; its group can be.
        detached: !isWindows,
    });
    const forget = (0,at_exit/* atExit */.s)(() => signalGroup(child, 'SIGTERM'));
    child.once('close', forget);
    child.once('error', forget);
    return child;
}
function signalGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        if (isWindows)
            child.kill(signal);
        else
            process.kill(-child.pid, signal);
    }
    catch {
        // It has ended already.
    }
}
/** Ends a process with its helpers and, where they do not listen, kills them. */
function endProcess(child) {
    signalGroup(child, 'SIGTERM');
    const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), 1000);
    child.once('close', () => clearTimeout(timer));
}
/** Turns a failure to start git into words. */
function startFailure(error) {
    const missing = error.code === 'ENOENT';
    return new errors/* BlueError */.Bi('GIT_FAILED', missing ? 'git was not found' : `git could not be started: ${error.message}`, {
        next: missing ? 'Install git 2.28 or newer and see that it is on the PATH.' : undefined,
        cause: error,
    });
}
/**
 * Runs git to its end.
 * @param args subcommand and its arguments; secrets never go here, since every process listing shows them
 * @returns exit code and output, also when the code is not 0: what it means is the caller's to say
 * @throws BlueError GIT_FAILED when git cannot be started; TIMED_OUT; TOO_LARGE
 */
function runGit(git, args, options = {}) {
    const { timeout = minute, limit = 64 * mebibyte } = options;
    return new Promise((resolve, reject) => {
        const child = startGit(git, args);
        const stdout = [];
        let size = 0;
        let stderr = '';
        let failure;
        function stop(error) {
            failure ??= error;
            endProcess(child);
            // On Windows a helper may outlive git and keep the pipes open; do not wait for it.
            setTimeout(() => reject(error), 3000).unref();
        }
        const timer = setTimeout(() => stop(new errors/* BlueError */.Bi('TIMED_OUT', `git ${args[0] ?? ''} took longer than ${Math.round(timeout / 1000)} s`, {
            next: 'See whether the server answers, then run this again.',
        })), timeout);
        child.stdout.on('data', (chunk) => {
            size += chunk.length;
            if (size > limit)
                stop(new errors/* BlueError */.Bi('TOO_LARGE', `git ${args[0] ?? ''} printed more than ${limit} bytes`));
            else
                stdout.push(chunk);
        });
        child.stderr.on('data', (chunk) => {
            if (stderr.length < stderrLimit)
                stderr += chunk.toString('utf8');
        });
        // git may end before it has read everything; its exit code tells more than EPIPE.
        child.stdin.on('error', () => { });
        child.on('error', (error) => {
            clearTimeout(timer);
            reject(startFailure(error));
        });
        child.on('close', (code) => {
            clearTimeout(timer);
            if (failure !== undefined)
                reject(failure);
            else
                resolve({ code, stdout: Buffer.concat(stdout), stderr });
        });
        child.stdin.end(options.input ?? '');
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/core/proposal.js
var core_proposal = __webpack_require__(4913);
// EXTERNAL MODULE: ./lib/core/subject.js
var subject = __webpack_require__(66143);
;// CONCATENATED MODULE: ./lib/adapters/git-commit.js
/** Makes one commit from edits with one `git fast-import`: no index, no checkout, no ref, so nobody's work is touched. */






const kinds = { '120000': 'a symbolic link', '160000': 'a submodule' };
/** An edit through a link or submodule would not land where the plan believes. */
function checkWay(path, irregular) {
    const blocking = irregular.find((entry) => path === entry.path || path.startsWith(`${entry.path}/`));
    if (blocking !== undefined) {
        throw new errors/* BlueError */.Bi('REFUSED', `${blocking.path} in the realm ${blocking.excess ?? `is ${kinds[blocking.mode] ?? 'not a plain file'}`}, so ${path} is not written`, {
            location: { file: blocking.path },
            next: 'Remove it from the realm: realms hold plain files only.',
        });
    }
}
/**
 * Leaves of a commit's edits those that make a difference.
 * @param tree the realm as it was read; undefined for one without commits
 * @throws BlueError BAD_PATH, REFUSED
 */
function effectiveEdits(commit, tree) {
    const edits = new Map();
    for (const { path, content } of commit.edits) {
        checkRealmPath(path);
        checkWay(path, tree?.irregular ?? []);
        const before = tree?.files.get(path);
        const after = content === undefined ? undefined : Buffer.from(content, 'utf8');
        const same = before === undefined || after === undefined ? before === after : Buffer.compare(before, after) === 0;
        if (same)
            edits.delete(path);
        else
            edits.set(path, after);
    }
    return edits;
}
/**
 * Writes the message: subject, empty line, trailers.
 * @throws BlueError REFUSED for a part that could forge another line
 */
function commitMessage(commit) {
    if (commit.subject.length > subject/* longestSubject */.X || !/^[^\u0000-\u001f\u007f]+$/.test(commit.subject)) {
        throw new errors/* BlueError */.Bi('REFUSED', `The subject of a commit to the realm is one line of at most ${subject/* longestSubject */.X} characters`);
    }
    for (const trailer of commit.trailers) {
        if (!/^[A-Za-z0-9-]+: [^\r\n]+$/.test(trailer) || /[\u0000-\u001f\u007f]/.test(trailer)) {
            throw new errors/* BlueError */.Bi('REFUSED', `${JSON.stringify(trailer)} is not a trailer of the form "Key: value"`);
        }
    }
    return commit.trailers.length === 0 ? `${commit.subject}\n` : `${commit.subject}\n\n${commit.trailers.join('\n')}\n`;
}
/** Takes out of a name what would end the field it stands in. */
function cleanAuthor(author) {
    const clean = (text) => text.replace(/[<>\u0000-\u001f\u007f]/g, '').trim();
    return { name: clean(author.name) || 'blue', email: clean(author.email) || 'blue@localhost' };
}
/** fast-import's quoted path form; other special characters were refused before. */
function quotePath(path) {
    return `"${path.replaceAll('"', '\\"')}"`;
}
/** A ref that lives only in fast-import's memory: it is reset to nothing before the stream ends. */
const scratch = 'refs/blue/next';
/** How long ids are in a repository that has none yet; SHA-256 repositories are rare, and the same to us otherwise. */
async function idLength(git) {
    const output = await runGit(git, ['rev-parse', '--show-object-format']);
    return output.stdout.toString('utf8').trim() === 'sha256' ? 64 : 40;
}
/** fast-import writes a report of what it was given into the repository when it fails; it is no use to its owner. */
async function removeCrashReport(stderr) {
    const path = /dumping crash report to (.+fast_import_crash_\d+)$/m.exec(stderr)?.[1];
    if (path !== undefined)
        await (0,promises_.rm)(path, { force: true }).catch(() => undefined);
}
/**
 * Writes blobs, trees and the commit into the object store; no ref moves.
 * @param tree the base; its head becomes the only parent
 * @returns ids of the commit and of its tree, or
 * @returns `problem`: what git printed, when it failed
 */
async function writeCommit(git, tree, edits, options) {
    const { name, email } = cleanAuthor(options.author);
    const who = `${name} <${email}> ${Math.floor(options.now.getTime() / 1000)} +0000`;
    const message = Buffer.from(options.message, 'utf8');
    const parts = [
        `feature done\ncommit ${scratch}\nmark :1\nauthor ${who}\ncommitter ${who}\ndata ${message.length}\n`,
        message,
        '\n',
    ];
    if (tree !== undefined)
        parts.push(`from ${tree.head}\n`);
    // Deletions first: a folder can then take the place of a file.
    for (const [path, content] of edits)
        if (content === undefined)
            parts.push(`D ${quotePath(path)}\n`);
    for (const [path, content] of edits) {
        if (content === undefined)
            continue;
        const mode = tree?.entries.get(path)?.mode === '100755' ? '100755' : '100644';
        parts.push(`M ${mode} inline ${quotePath(path)}\ndata ${content.length}\n`, content, '\n');
    }
    const none = '0'.repeat(tree?.head.length ?? (await idLength(git)));
    parts.push(`get-mark :1\nls :1 ""\nreset ${scratch}\nfrom ${none}\n\ndone\n`);
    const input = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : part)));
    const output = await runGit(git, ['fast-import', '--done', '--quiet', '--date-format=raw'], { input });
    const [commit = '', root = ''] = output.stdout.toString('utf8').split('\n');
    const id = /^[0-9a-f]{40,64}$/.exec(commit)?.[0];
    const rootId = /^040000 tree ([0-9a-f]{40,64})\t/.exec(root)?.[1];
    if (output.code !== 0 || id === undefined || rootId === undefined) {
        await removeCrashReport(output.stderr);
        return { problem: output.stderr || `fast-import ended with ${output.code}` };
    }
    return { commit: id, root: rootId };
}
/** Whether a proposal's branch says already, on the same base, what would be pushed: the same files, or the same but for times. */
function saysAlready(before, base, root, message) {
    if (before === undefined || before.parents.length !== 1 || before.parents[0] !== base)
        return false;
    const proposal = (0,core_proposal/* proposalOf */.cE)(message);
    return before.root === root || (proposal !== undefined && (0,core_proposal/* proposalOf */.cE)(before.message) === proposal);
}
/**
 * Checks the name of a branch that is proposed: only those under `sync/` are ours to move.
 * @throws BlueError REFUSED. Rules: git-check-ref-format, narrowed
 */
function checkProposalBranch(branch) {
    const plain = /^sync\/[A-Za-z0-9][A-Za-z0-9._/-]{0,150}$/.test(branch) && !/\.\.|\/\/|\/\.|\.lock(\/|$)|[./]$/.test(branch);
    if (!plain)
        throw new errors/* BlueError */.Bi('REFUSED', `${JSON.stringify(branch)} is not a branch for proposals`, { next: 'Use a plain name under sync/.' });
}
/**
 * Checks the name of the realm's main branch, which a person may give.
 * @throws BlueError USAGE
 */
function checkBranch(branch) {
    const plain = /^[A-Za-z0-9_][A-Za-z0-9._/-]{0,200}$/.test(branch) && !/\.\.|\/\/|\/\.|\.lock(\/|$)|[./]$/.test(branch);
    if (!plain)
        throw new errors/* BlueError */.Bi('USAGE', `${JSON.stringify(branch)} is not the name of a branch`);
}

;// CONCATENATED MODULE: ./lib/adapters/git-errors.js
/** What git and servers print, turned into a cause and a next step; in the manner of npm/git's `lib/make-error.js`. */

const tokenAdvice = 'See that the realm token is given, has not expired, and may read this repository (contents: read; to publish, contents: write).';
/**
 * The first rule that matches decides, so what is special comes before what is general. Each pattern was seen from git
 * (2.39 to 2.47), OpenSSH or GitHub; the tests make a server say each of them.
 */
const rules = [
    {
        pattern: /\[rejected\] \((?:fetch first|non-fast-forward|stale info)\)|\[remote rejected\].*\((?:cannot lock ref|failed to (?:update|lock)|incorrect old value|reference already exists)/,
        code: 'HEAD_MOVED',
        message: (label) => `Somebody else has published to ${label} meanwhile`,
        next: 'Run the command again: it reads the realm anew.',
    },
    {
        pattern: /cannot lock ref|Unable to create '.*\.lock': File exists|is at [0-9a-f]+ but expected|reference already exists/,
        code: 'HEAD_MOVED',
        message: (label) => `Another process is writing to ${label}`,
        next: 'Run the command again. If it stays so, look for a *.lock file that a crashed git left in the realm.',
    },
    {
        pattern: /refusing to allow .* to create or update workflow/,
        code: 'READ_ONLY',
        message: (label) => `The token may not change workflows in ${label}`,
        next: 'Give a token with workflows: write for this one change, or commit the workflows by hand.',
    },
    {
        pattern: /archived so it is read-only/,
        code: 'READ_ONLY',
        message: (label) => `${label} is archived`,
        next: 'Ask its owner to unarchive the realm, or leave it.',
    },
    {
        pattern: /SAML SSO|IP allow list|forbids access via/,
        code: 'AUTH_FAILED',
        message: (label) => `The organisation of ${label} does not let this token in`,
        next: 'Authorise the token for the organisation (single sign-on, approval, address), or use one that is.',
    },
    {
        pattern: /GH006|GH013|protected branch hook declined|repository rule violations|pre-receive hook declined|hook declined/,
        code: 'PROTECTED_BRANCH',
        message: (label) => `A rule of ${label} does not let this credential push to the branch`,
        next: 'Publish by pull request (publish: pull-request), or let this credential bypass the rule.',
    },
    {
        pattern: /marked as read only|Write access to repository not granted|Permission to .* denied to/,
        code: 'READ_ONLY',
        message: (label) => `The credential may read ${label}, not write to it`,
        next: 'Give a token with contents: write on the realm, or a deploy key with write access.',
    },
    {
        pattern: /Host key verification failed|REMOTE HOST IDENTIFICATION HAS CHANGED|host key is known for|No matching host key/i,
        code: 'HOST_KEY',
        message: (label) => `The server of ${label} does not show a host key that is known`,
        next: 'Compare its key with what its owner publishes, and give it as known hosts; if it changed unannounced, somebody may be in between.',
    },
    {
        pattern: /Load key .*(?:invalid format|error in libcrypto|incorrect passphrase)|bad permissions/,
        code: 'AUTH_FAILED',
        message: () => 'The realm\'s SSH key cannot be read by ssh',
        next: 'Store the whole private key file, without a passphrase.',
    },
    {
        pattern: /Permission denied \((?:publickey|password|keyboard)|Too many authentication failures/,
        code: 'AUTH_FAILED',
        message: (label) => `The SSH key was not accepted for ${label}`,
        next: 'Add its public half to the realm as a deploy key (with write access, to publish).',
    },
    {
        pattern: /could not read (?:Username|Password)|terminal prompts disabled|Authentication failed|returned error: 401/,
        code: 'AUTH_FAILED',
        message: (label) => `${label} did not accept the token, or none was given`,
        next: `${tokenAdvice} A secret that does not exist arrives as an empty text.`,
    },
    {
        pattern: /returned error: 403/,
        code: 'READ_ONLY',
        message: (label) => `The credential may read ${label}, not write to it`,
        next: 'Give a token with contents: write on the realm, or a deploy key with write access.',
        only: 'write',
    },
    {
        pattern: /returned error: 403/,
        code: 'AUTH_FAILED',
        message: (label) => `${label} refuses this token (403)`,
        next: `${tokenAdvice} An organisation may also ask for single sign-on, an approved token, or an allowed address.`,
    },
    {
        pattern: /unable to update url base from redirection|returned error: 30\d/,
        code: 'NOT_FOUND',
        message: (label) => `${label} has moved: the server answers with a redirect, which is not followed with a credential`,
        next: 'Give the new url of the realm.',
    },
    {
        pattern: /[Rr]epository .*not found|Repository not found|returned error: 404|does not appear to be a git repository|is this a git repository\?|not valid: is this/,
        code: 'NOT_FOUND',
        message: (label) => `${label} was not found, or the credential may not see it`,
        next: 'Check the url; then check that the token or deploy key may read that repository.',
    },
    {
        pattern: /returned error: 429/,
        code: 'SERVER_ERROR',
        message: (label) => `The server of ${label} answers that there were too many requests (429)`,
        next: 'Wait some minutes and run this again.',
    },
    {
        pattern: /returned error: 5\d\d|HTTP(?:\/[\d.]+)? 5\d\d|Internal Server Error|remote: .*(?:internal error|Internal server error)/,
        code: 'SERVER_ERROR',
        message: (label) => `The server of ${label} failed`,
        next: 'Run this again later; see the status page of the server.',
    },
    {
        pattern: /certificate|SSL routines|schannel|gnutls_handshake|TLS connect error/i,
        code: 'UNREACHABLE',
        message: (label) => `The connection to ${label} could not be secured`,
        next: 'Add the certificate of the server or proxy to this machine (git config http.sslCAInfo), never switch the check off.',
    },
    {
        pattern: /Could not resolve|Failed to connect|Couldn't connect|Connection (?:refused|reset|closed|timed out)|Operation timed out|timed out|Network is unreachable|No route to host|Empty reply|Recv failure|Send failure|transfer closed|early EOF|unexpected disconnect|hung up unexpectedly|RPC failed|invalid index-pack|bad line length|protocol error|expected flush|Could not read from remote|kex_exchange|Broken pipe|Operation too slow|curl \d+/,
        code: 'UNREACHABLE',
        message: (label) => `The connection to ${label} failed or was cut`,
        next: 'See whether this machine reaches the server (network, proxy), then run this again.',
    },
    {
        pattern: /insufficient permission for adding an object|Permission denied|Read-only file system|unable to create|unable to write/,
        code: 'READ_ONLY',
        message: (label) => `${label} cannot be written to by this user`,
        next: 'Check who owns the realm\'s files, and whether the disk is writable and has room.',
        only: 'write',
    },
];
/** Lines that git adds to every failure and that say nothing. */
const noise = /^(?:Please make sure you have the correct access rights|and the repository exists\.?|hint:|To |Done$|error: failed to push some refs|Cloning into|\s*$)/;
/** Takes the lines of a server's or git's answer that people need, without control characters, and not too many. */
function excerpt(stderr) {
    const lines = [];
    for (const line of stderr.split(/\r?\n|\r/)) {
        // Whatever a server prints reaches a terminal and a log: no escape sequence may.
        const clean = line.replace(/\u001b\[[0-9;?]*[A-Za-z]|[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim();
        if (clean !== '' && !noise.test(clean))
            lines.push(clean);
    }
    const text = lines.slice(0, 6).join('; ');
    return text.length > 600 ? `${text.slice(0, 600)}…` : text;
}
/**
 * Makes the error for a git process that failed.
 * @param stderr what it printed, or its porcelain answer with it
 * @param context `label`: the realm as people call it; `doing`: what was tried; `redact`: takes secrets out
 * @returns a BlueError whose message names the cause; GIT_FAILED when nothing is known about it
 */
function classifyGitError(stderr, context) {
    const said = context.redact(excerpt(stderr));
    const rule = rules.find(({ pattern, only }) => (only === undefined || only === context.doing) && pattern.test(stderr));
    const label = context.redact(context.label);
    if (rule === undefined) {
        return new errors/* BlueError */.Bi('GIT_FAILED', `git could not ${context.doing} ${label}: ${said === '' ? 'it did not say why' : said}`, {
            next: 'Read what git says; if it does not explain itself, run this again with the same input and report it.',
        });
    }
    // A lost race is ordinary, and git's words about it are for people who pushed by hand.
    const detail = rule.code === 'HEAD_MOVED' || said === '' ? '' : ` (${said})`;
    return new errors/* BlueError */.Bi(rule.code, `${rule.message(label)}${detail}`, { next: rule.next });
}
/** Whether reading once more may help. */
function isTransient(error) {
    if (!(error instanceof errors/* BlueError */.Bi))
        return false;
    if (error.code === 'SERVER_ERROR')
        return true;
    return error.code === 'UNREACHABLE' && !/could not be secured/.test(error.message);
}

;// CONCATENATED MODULE: ./lib/adapters/git-objects.js
/** Reads commits, trees and blobs through one `git cat-file --batch`: bytes as they are, no checkout, no filter. */





/** Bytes of files that are too large which git may print in one reading, only for them to be dropped. */
const mostDropped = 1024 * 1024 * 1024;
const timeout = 60_000;
/** Requests are answered in order, so a queue of promises is the whole protocol. */
function openObjects(git, allowed) {
    const child = startGit(git, ['cat-file', '--batch']);
    const queue = [];
    let chunks = [];
    let buffered = 0;
    let needed = 0;
    let header;
    let total = 0;
    let dropped = 0;
    /** Bytes still to come of what is not held. */
    let dropping = 0;
    let failure;
    let stderr = '';
    function fail(error) {
        failure ??= error;
        clearTimeout(timer);
        for (const waiting of queue.splice(0))
            waiting.reject(failure);
        endProcess(child);
    }
    const timer = setTimeout(() => fail(new errors/* BlueError */.Bi('TIMED_OUT', 'Reading the realm\'s objects took longer than 60 s')), timeout);
    function joined() {
        const [first] = chunks;
        const all = chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks);
        chunks = [all];
        return all;
    }
    function take(length) {
        const all = joined();
        chunks = [all.subarray(length)];
        buffered -= length;
        return all.subarray(0, length);
    }
    function readHeader() {
        const end = joined().indexOf(10);
        if (end < 0)
            return false;
        const line = take(end + 1).toString('latin1', 0, end);
        const match = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(line);
        const waiting = queue[0];
        if (match === null || waiting === undefined) {
            queue.shift()?.resolve(undefined);
            return true;
        }
        const [, oid = '', type = '', length = '0'] = match;
        const size = Number(length);
        if (!waiting.mayHold(size) && dropped + size <= mostDropped) {
            dropped += size;
            dropping = size + 1;
            queue.shift()?.resolve({ oid, type, size, bytes: Buffer.alloc(0) });
            return true;
        }
        total += size;
        if (size > allowed.fileBytes || total > allowed.totalBytes) {
            const limit = size > allowed.fileBytes ? `${allowed.fileBytes} bytes for one file` : `${allowed.totalBytes} bytes for all files`;
            fail(new errors/* BlueError */.Bi('TOO_LARGE', `The realm is too large: ${waiting.what} (${size} bytes) goes over ${limit}`, {
                location: { file: waiting.what },
                next: 'Take large files out of the realm: it holds contracts, not data.',
            }));
            return false;
        }
        header = { oid, type, size };
        needed = size + 1;
        return true;
    }
    child.stdout.on('data', (chunk) => {
        if (failure !== undefined)
            return;
        chunks.push(chunk);
        buffered += chunk.length;
        while (failure === undefined) {
            if (dropping > 0) {
                const length = Math.min(dropping, buffered);
                take(length);
                dropping -= length;
                if (dropping > 0)
                    return;
            }
            if (header === undefined && (buffered === 0 || !readHeader()))
                return;
            if (header === undefined)
                continue;
            if (buffered < needed)
                return;
            // The newline after the content belongs to the protocol.
            const bytes = Buffer.from(take(needed).subarray(0, header.size));
            queue.shift()?.resolve({ oid: header.oid, type: header.type, size: header.size, bytes });
            header = undefined;
        }
    });
    child.stderr.on('data', (chunk) => {
        if (stderr.length < 4096)
            stderr += chunk.toString('utf8');
    });
    child.stdin.on('error', () => { });
    child.on('error', (error) => fail(startFailure(error)));
    child.on('close', () => {
        clearTimeout(timer);
        if (queue.length > 0)
            fail(new errors/* BlueError */.Bi('GIT_FAILED', `git could not read the realm's objects: ${stderr.trim().slice(0, 300)}`));
    });
    return {
        get(name, what, mayHold = () => true) {
            return new Promise((resolve, reject) => {
                if (failure !== undefined) {
                    reject(failure);
                    return;
                }
                queue.push({ what, mayHold, resolve, reject });
                child.stdin.write(`${name}\n`);
            });
        },
        close() {
            clearTimeout(timer);
            child.stdin.end();
        },
    };
}
const utf8 = new TextDecoder('utf-8', { fatal: true });
/** A name as text; undefined when its bytes are not UTF-8. */
function decode(bytes) {
    try {
        return utf8.decode(bytes);
    }
    catch {
        return undefined;
    }
}
/** A tree object is `mode SP name NUL id` again and again, the id as raw bytes: see gitformat docs, "Tree objects". */
function parseTree(tree) {
    const entries = [];
    const idLength = tree.oid.length / 2;
    const { bytes } = tree;
    let at = 0;
    while (at < bytes.length) {
        const space = bytes.indexOf(32, at);
        const zero = bytes.indexOf(0, space);
        if (space < 0 || zero < 0 || zero + 1 + idLength > bytes.length)
            throw new errors/* BlueError */.Bi('GIT_FAILED', 'The realm holds a tree that git would not write');
        entries.push({
            mode: bytes.toString('latin1', at, space).padStart(6, '0'),
            name: bytes.subarray(space + 1, zero),
            oid: bytes.toString('hex', zero + 1, zero + 1 + idLength),
        });
        at = zero + 1 + idLength;
    }
    return entries;
}
/** The header of a commit object ends at the first empty line; what follows is somebody's words. */
function parseCommit(commit) {
    const [head = ''] = commit.bytes.toString('latin1').split('\n\n', 1);
    const root = /^tree ([0-9a-f]+)$/m.exec(head)?.[1] ?? '';
    const parents = [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? '');
    const seconds = Number(/^committer .*> (-?\d+) [+-]\d{4}$/m.exec(head)?.[1] ?? 0);
    // Dates beyond what JavaScript can hold are possible in a hand-made commit.
    const committedAt = Math.abs(seconds) < 8.64e12 ? new Date(seconds * 1000).toISOString() : new Date(0).toISOString();
    return { root, parents, committedAt };
}
/**
 * Reads a branch whole.
 * @param name a ref or commit id
 * @param cache blobs that need not be read again; it is filled
 * @returns undefined when the ref does not exist
 * @throws BlueError TOO_LARGE naming the file; GIT_FAILED; TIMED_OUT
 */
async function readTree(git, name, cache, allowed = limits) {
    const objects = openObjects(git, allowed);
    try {
        const commit = await objects.get(name, name);
        if (commit === undefined || commit.type !== 'commit')
            return undefined;
        const { root, parents, committedAt } = parseCommit(commit);
        const entries = new Map();
        const irregular = [];
        let count = 0;
        const shares = makeShares(allowed);
        async function walk(oid, path, depth) {
            const what = path === '' ? 'the root folder' : path.slice(0, -1);
            if (depth > allowed.depth) {
                // One domain's is nobody else's trouble.
                if (layout/* layout */.Zp.domainOf(path) === undefined)
                    throw new errors/* BlueError */.Bi('TOO_LARGE', `The realm's folders are nested too deeply: ${what}`, { location: { file: what } });
                irregular.push({ path: what, mode: '040000', excess: 'is nested too deeply to be read' });
                return;
            }
            const tree = await objects.get(oid, what);
            if (tree === undefined || tree.type !== 'tree')
                throw new errors/* BlueError */.Bi('GIT_FAILED', `The realm lacks the folder ${what}`);
            const below = [];
            for (const { mode, name: bytes, oid: id } of parseTree(tree)) {
                const excess = shares.takeEntry(what);
                if (excess !== undefined) {
                    irregular.push({ path: what, mode: '040000', excess });
                    return;
                }
                if (layout/* layout */.Zp.domainOf(path) === undefined)
                    count += 1;
                if (count > allowed.entries)
                    throw new errors/* BlueError */.Bi('TOO_LARGE', `The realm has more than ${allowed.entries} entries, the last one in ${what}`);
                const decoded = decode(bytes);
                const full = `${path}${decoded ?? bytes.toString('latin1')}`;
                const regular = mode.startsWith('100') || mode === '040000';
                if (decoded === undefined || decoded.includes('/') || !isRealmPath(full) || !regular)
                    irregular.push({ path: full, mode });
                else if (mode === '040000')
                    below.push({ oid: id, path: `${full}/` });
                else
                    entries.set(full, { mode, oid: id });
            }
            await Promise.all(below.map((folder) => walk(folder.oid, folder.path, depth + 1)));
        }
        await walk(root, '', 0);
        const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
        const wanted = new Map();
        for (const [path, { oid }] of sorted)
            if (!cache.has(oid))
                wanted.set(oid, [...(wanted.get(oid) ?? []), path]);
        const room = makeShares(allowed);
        const sizes = new Map();
        await Promise.all([...wanted].map(async ([oid, paths]) => {
            const blob = await objects.get(oid, paths[0], (size) => paths.some((path) => room.takeFile(path, size) === undefined));
            if (blob === undefined || blob.type !== 'blob')
                throw new errors/* BlueError */.Bi('GIT_FAILED', `The realm lacks the content of ${paths[0]}`);
            sizes.set(oid, blob.size);
            if (blob.bytes.length === blob.size)
                cache.set(oid, blob.bytes);
        }));
        const files = new Map();
        for (const [path, { mode, oid }] of sorted) {
            const content = cache.get(oid);
            const excess = shares.takeFile(path, content?.length ?? sizes.get(oid));
            if (excess === undefined && content !== undefined)
                files.set(path, content);
            else
                irregular.push({ path, mode, excess: excess ?? 'is among more files of one domain than are read' });
        }
        irregular.sort((a, b) => (a.path < b.path ? -1 : 1));
        return { head: commit.oid, parents, root, committedAt, entries: new Map(sorted), files, irregular };
    }
    finally {
        objects.close();
    }
}
/**
 * Reads only what a commit says about itself.
 * @returns undefined when the ref does not exist
 */
async function readCommitHeader(git, name) {
    const objects = openObjects(git, limits);
    try {
        const commit = await objects.get(name, name);
        return commit?.type === 'commit' ? { head: commit.oid, message: commit.bytes.toString('utf8').replace(/^[^]*?\n\n/, ''), ...parseCommit(commit) } : undefined;
    }
    finally {
        objects.close();
    }
}

// EXTERNAL MODULE: ./lib/adapters/credentials.js
var credentials = __webpack_require__(49046);
;// CONCATENATED MODULE: ./lib/adapters/git-session.js
/** One run's dealings with git: its private folder, the config file in it, and the environment every process gets. */





/** Settings of a person's machine without which git cannot reach a server or write files as they are used to. */
const inherited = /^(?:http\.(?:.+\.)?(?:proxy|proxyauthmethod|proxyssl\w+|ssl\w+|schannel\w+|version)|core\.(?:autocrlf|eol|safecrlf|symlinks|filemode|ignorecase|longpaths))$/;
/** How a person's machine gets credentials: only used when this run was given none. */
const inheritedCredentials = /^(?:credential\..+|url\..+\.(?:insteadof|pushinsteadof)|http\.(?:.+\.)?(?:extraheader|cookiefile))$/;
/** Never lower the guard, whatever the machine says. */
const refused = /\.sslverify$/;
/**
 * Reads what the machine's and the repository's configuration say; `git config` runs nothing.
 * @returns entries to keep, and names of filters that the repository's own config defines
 */
async function readConfig(git, personal) {
    const output = await runGit(git, ['config', '--list', '--show-scope', '-z']);
    const entries = [];
    const filters = new Set();
    const fields = output.stdout.toString('utf8').split('\0');
    for (let index = 0; index + 1 < fields.length; index += 2) {
        const scope = fields[index] ?? '';
        const [key = '', ...rest] = (fields[index + 1] ?? '').split('\n');
        const filter = /^filter\.(.+)\.[a-z]+$/.exec(key)?.[1];
        if (filter !== undefined && /^[\w.-]+$/.test(filter))
            filters.add(filter);
        if (scope !== 'system' && scope !== 'global')
            continue;
        const kept = inherited.test(key) || (personal && inheritedCredentials.test(key));
        if (kept && !refused.test(key))
            entries.push([key, rest.join('\n')]);
    }
    return { entries, filters: [...filters] };
}
/**
 * Prepares a run: makes the folder, writes config, key and known hosts, all 0600.
 * @param local the repository that is worked in, for a realm that is a path; without a `workTree` nothing is checked out there
 * @throws BlueError AUTH_FAILED, HOST_KEY, REFUSED for a credential that cannot be used; the folder is removed before
 */
async function openSession(place, options, local) {
    const credential = options.credential ?? {};
    const token = credential.token?.trim() ?? '';
    const key = credential.sshKey?.trim() ?? '';
    const personal = place.kind === 'http' ? token === '' : place.kind === 'ssh' && key === '';
    const folder = await (0,credentials/* openRunFolder */.iN)(options.temporary);
    try {
        const header = token === '' ? [] : (0,credentials/* tokenEntries */.Wn)(place, token, options.environment);
        const ssh = place.kind === 'ssh' ? await (0,credentials/* prepareSsh */.ix)(folder, place, credential) : undefined;
        const reading = {
            environment: gitEnvironment(options.environment, { extra: { GIT_CEILING_DIRECTORIES: options.temporary } }),
            before: local === undefined ? [] : [`--git-dir=${local.gitDir}`],
            cwd: folder.path,
        };
        // Proxies, line ends and filters mean nothing to a bare repository on this machine.
        const bare = local !== undefined && local.workTree === undefined;
        const { entries, filters } = bare ? { entries: [], filters: [] } : await readConfig(reading, personal);
        // The name lets git before 2.32, which does not know GIT_CONFIG_GLOBAL, find the file by HOME.
        const config = (0,external_node_path_.join)(folder.path, '.gitconfig');
        const own = [
            ['init.defaultBranch', 'main'],
            ['http.followRedirects', 'false'],
            ['http.lowSpeedLimit', '1000'],
            ['http.lowSpeedTime', '30'],
            ['safe.directory', '*'],
            ...header,
        ];
        await (0,promises_.writeFile)(config, (0,credentials/* configText */.Ut)([...entries, ...own]), { mode: 0o600 });
        const author = cleanAuthor(options.author);
        const environment = gitEnvironment(options.environment, {
            protocols: place.kind === 'http' ? place.scheme : place.kind === 'ssh' ? 'ssh' : '',
            personal,
            extra: {
                GIT_CONFIG_GLOBAL: config,
                GIT_CONFIG_NOSYSTEM: '1',
                GIT_COMMITTER_NAME: author.name,
                GIT_COMMITTER_EMAIL: author.email,
                ...(personal ? {} : { HOME: folder.path, XDG_CONFIG_HOME: folder.path }),
                ...(ssh === undefined ? {} : { GIT_SSH_COMMAND: ssh, GIT_SSH_VARIANT: 'ssh' }),
            },
        });
        const noFilters = filters.flatMap((name) => ['smudge=', 'clean=', 'process=', 'required=false'].flatMap((entry) => ['-c', `filter.${name}.${entry}`]));
        const guards = [...neutral, ...(personal ? [] : ['-c', 'credential.helper=']), ...noFilters];
        return {
            folder,
            git: (before) => ({ environment, before: [...before, ...guards], cwd: folder.path }),
            redact: (0,credentials/* redactor */.$p)(credential),
        };
    }
    catch (error) {
        await folder.remove();
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/local-store.js
/**
 * A realm that is a path: a bare repository, or a person's checkout. The repository there is the truth: nothing is fetched
 * or pushed for it, and whoever wants to share it pulls and pushes as with any other of their repositories.
 */










/**
 * Finds the repository at exactly this path. git's own search would go up, and take the member's repo around a plain
 * folder for the realm.
 */
function findRepository(path, label) {
    if (!(0,external_node_fs_.existsSync)(path)) {
        throw new errors/* BlueError */.Bi('NO_REALM', `There is no realm at ${label}`, { next: 'Check the path, or create one with "blue realm init".' });
    }
    const dotGit = (0,external_node_path_.join)(path, '.git');
    if ((0,external_node_fs_.existsSync)(dotGit))
        return { gitDir: dotGit, workTree: path };
    const bare = ['HEAD', 'objects', 'refs'].every((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, name))) && (0,external_node_fs_.statSync)((0,external_node_path_.join)(path, 'objects')).isDirectory();
    if (bare)
        return { gitDir: path, workTree: undefined };
    throw new errors/* BlueError */.Bi('NO_REALM', `${label} is not a git repository`, { next: 'Give the root of the realm\'s repository, or create one with "blue realm init".' });
}
/** The usual case, without asking git: HEAD of a bare repository, or `main` of a checkout, is a branch in a file of its own. */
async function plainBranch({ gitDir, workTree }) {
    const head = workTree === undefined ? await (0,promises_.readFile)((0,external_node_path_.join)(gitDir, 'HEAD'), 'utf8').catch(() => '') : 'ref: refs/heads/main';
    const name = /^ref: refs\/heads\/([A-Za-z0-9][A-Za-z0-9._-]*)\s*$/.exec(head)?.[1];
    return name !== undefined && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(gitDir, 'refs/heads', name)) ? name : undefined;
}
/**
 * Opens a realm at a path.
 * @returns a store; what happened to a person's checkout is told in the receipt's `note`
 */
function openLocalStore(place, options) {
    const { label } = place;
    if (options.branch !== undefined)
        checkBranch(options.branch);
    const cache = new Map();
    let opened;
    let last;
    function failed(stderr, doing, session) {
        return classifyGitError(stderr, { label, doing, redact: session.redact });
    }
    async function prepare() {
        const repository = findRepository(place.path, label);
        const session = await openSession(place, options, repository);
        const git = session.git([`--git-dir=${repository.gitDir}`]);
        const branch = options.branch ?? (await findBranch(git, repository, session));
        return { session, git, repository, branch };
    }
    /**
     * The branch that holds the realm. A bare repository's HEAD says it. In a checkout HEAD says what a person works on
     * right now, which is the realm only when there is neither `main` nor `master`.
     */
    async function findBranch(git, repository, session) {
        const plain = await plainBranch(repository);
        if (plain !== undefined)
            return plain;
        const refs = await runGit(git, ['for-each-ref', '--format=%(HEAD)%(refname:lstrip=2)', 'refs/heads/']);
        if (refs.code !== 0)
            throw failed(refs.stderr, 'read', session);
        const lines = refs.stdout.toString('utf8').split('\n').filter((line) => line !== '');
        const names = lines.map((line) => line.slice(1));
        const current = lines.find((line) => line.startsWith('*'))?.slice(1);
        const usual = ['main', 'master'].find((name) => names.includes(name));
        const branch = repository.workTree === undefined ? (current ?? usual) : (usual ?? current);
        if (branch !== undefined)
            return branch;
        const head = await runGit(git, ['symbolic-ref', '--quiet', 'HEAD']);
        const unborn = /^refs\/heads\/(.+)$/.exec(head.stdout.toString('utf8').trim())?.[1];
        if (unborn === undefined || names.length > 0) {
            throw new errors/* BlueError */.Bi('NO_REALM', `${label} has no branch "main"${names.length === 0 ? '' : `; it has ${names.slice(0, 5).join(', ')}`}`, {
                next: "Name the realm's branch.",
            });
        }
        return unborn;
    }
    function open() {
        opened ??= prepare();
        opened.catch(() => (opened = undefined));
        return opened;
    }
    async function read() {
        if (options.revision !== undefined)
            return readRevision(options.revision);
        const { git, branch } = await open();
        const tree = await readTree(git, `refs/heads/${branch}`, cache);
        last = { tree };
        return toSnapshot(tree);
    }
    async function readRevision(revision) {
        // One line of the protocol of `git cat-file --batch`, and no option.
        if (!/^[A-Za-z0-9_][A-Za-z0-9_./^~@{}-]{0,200}$/.test(revision))
            throw new errors/* BlueError */.Bi('USAGE', `${JSON.stringify(revision.slice(0, 60))} is no git revision`, { next: 'Write it as main, HEAD~1 or a commit id.' });
        const repository = findRepository(place.path, label);
        const session = await openSession(place, options, repository);
        try {
            const tree = await readTree(session.git([`--git-dir=${repository.gitDir}`]), `${revision}^{commit}`, cache);
            if (tree !== undefined)
                return toSnapshot(tree);
            throw new errors/* BlueError */.Bi('NOT_FOUND', `There is no commit ${revision} in this checkout`, { next: 'Fetch it first; in a workflow give actions/checkout `fetch-depth: 0`.' });
        }
        finally {
            await session.folder.remove();
        }
    }
    async function moveRef(context, ref, commit, before, subject) {
        // An empty old value means that the ref must not exist (git-update-ref).
        const output = await runGit(context.git, ['update-ref', '-m', `blue: ${subject}`, ref, commit, before ?? '']);
        if (output.code !== 0)
            throw failed(output.stderr, 'write', context.session);
    }
    async function commit(base, change) {
        if (options.revision !== undefined)
            throw new errors/* BlueError */.Bi('REFUSED', `${label} was opened at ${options.revision}, and only its head can be written`);
        const context = await open();
        const { git, branch } = context;
        if (last === undefined || last.tree?.head !== base)
            await read();
        const tree = last?.tree;
        if (tree?.head !== base)
            throw moved(label);
        const message = commitMessage(change);
        if (change.branch !== undefined)
            checkProposalBranch(change.branch);
        const edits = effectiveEdits(change, tree);
        if (edits.size === 0)
            return { commit: base ?? '', changed: false };
        const proposal = change.branch === undefined ? undefined : `refs/heads/${change.branch}`;
        const before = proposal === undefined ? undefined : await readCommitHeader(git, proposal);
        const written = await writeCommit(git, tree, edits, { message, author: options.author, now: options.now() });
        if (written.problem !== undefined)
            throw failed(written.problem, 'write', context.session);
        if (before !== undefined && saysAlready(before, base, written.root, message))
            return { commit: before.head, changed: false };
        await moveRef(context, proposal ?? `refs/heads/${branch}`, written.commit, proposal === undefined ? base : before?.head, change.subject);
        if (proposal !== undefined)
            return { commit: written.commit, changed: true };
        last = undefined;
        const note = await followCheckout(context, tree, edits, written.commit);
        return { commit: written.commit, changed: true, ...(note === undefined ? {} : { note }) };
    }
    async function findProposal(name) {
        checkProposalBranch(name);
        return readCommitHeader((await open()).git, `refs/heads/${name}`);
    }
    async function withdraw(name, head) {
        checkProposalBranch(name);
        const context = await open();
        const ref = `refs/heads/${name}`;
        const checkouts = await runGit(context.git, ['worktree', 'list', '--porcelain']);
        // Without its branch, everything in such a checkout would seem to be new.
        if (checkouts.stdout.toString('utf8').split('\n').includes(`branch ${ref}`)) {
            throw new errors/* BlueError */.Bi('REFUSED', `${name} is checked out in ${label}`, { next: `Check out ${context.branch} there; the next run removes the branch.` });
        }
        const output = await runGit(context.git, ['update-ref', '-d', ref, head]);
        if (output.code !== 0)
            throw failed(output.stderr, 'write', context.session);
    }
    async function close() {
        const session = await opened?.then((context) => context.session).catch(() => undefined);
        opened = undefined;
        last = undefined;
        await session?.folder.remove();
    }
    async function probeWrite() {
        const { git, repository } = await open();
        // In a worktree of its own the objects are somewhere else.
        const asked = await runGit(git, ['rev-parse', '--git-path', 'objects']);
        const objects = asked.code === 0 ? asked.stdout.toString('utf8').replace(/\n$/, '') : 'objects';
        try {
            await (0,promises_.access)((0,external_node_path_.resolve)(repository.gitDir, objects), external_node_fs_.constants.W_OK);
        }
        catch (cause) {
            throw new errors/* BlueError */.Bi('READ_ONLY', `${label} is not writable for this user`, { next: 'Ask its owner for write access to the folder.', cause });
        }
    }
    return { label, read, commit, findProposal, withdraw, probeWrite, close };
}
/**
 * Brings a person's checkout to the commit that its branch now names.
 *
 * The cases: no checkout, or another branch is checked out: nothing to do. The paths of the commit are as they were at its
 * base, in index and files: they are brought up to date, and uncommitted work elsewhere stays (git-read-tree, TWO TREE MERGE,
 * which does all or nothing). One of these paths was changed: nothing is touched, and the person is told.
 * @returns what a person has to know, if anything
 */
async function followCheckout(context, tree, edits, commit) {
    const { repository, branch, session } = context;
    if (repository.workTree === undefined)
        return undefined;
    const git = session.git([`--git-dir=${repository.gitDir}`, `--work-tree=${repository.workTree}`, '-C', repository.workTree]);
    const head = await runGit(git, ['symbolic-ref', '--quiet', 'HEAD']);
    if (head.stdout.toString('utf8').trim() !== `refs/heads/${branch}`)
        return undefined;
    // read-tree trusts the times in the index, so files that were only touched must be looked at first.
    await runGit(git, ['update-index', '-q', '--refresh', '--ignore-submodules']);
    const trees = tree === undefined ? [commit] : [tree.head, commit];
    const merged = await runGit(git, ['read-tree', '-m', '-u', '--no-recurse-submodules', ...trees]);
    if (merged.code === 0)
        return undefined;
    const paths = [...edits.keys()].slice(0, 3).join(', ');
    const base = tree === undefined ? '' : ` Your own changes are what "git diff ${tree.head.slice(0, 12)}" shows.`;
    return session.redact(`${branch} moved to ${commit.slice(0, 12)}, but the files of the checkout were left alone, since they hold uncommitted work in what changed (${paths}): ${excerpt(merged.stderr)}.${base}`);
}
/** The error of a lost race, for all stores. */
function moved(label) {
    return new errors/* BlueError */.Bi('HEAD_MOVED', `Somebody else has published to ${label} meanwhile`, { next: 'Run the command again: it reads the realm anew.' });
}
/** What a store tells of a tree. */
function toSnapshot(tree) {
    if (tree === undefined)
        return { head: undefined, files: new Map(), irregular: [] };
    return { head: tree.head, committedAt: tree.committedAt, files: tree.files, irregular: tree.irregular };
}
/**
 * Makes an empty repository for a new realm.
 * @param path the new folder; an existing repository there is left as it is
 * @throws BlueError CONFLICT when the folder has something else in it; GIT_FAILED
 */
async function createLocalRealm(options) {
    const { path } = options;
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, '.git')))
        return;
    (0,folders/* makeFolder */.f)(path);
    const place = { kind: 'local', path, label: path };
    const session = await openSession(place, { ...options, location: path });
    try {
        const branch = options.branch ?? 'main';
        checkBranch(branch);
        const bare = options.bare === true ? ['--bare'] : [];
        // No template: it could bring hooks.
        const output = await runGit(session.git([]), ['init', '--quiet', '--template=', `--initial-branch=${branch}`, ...bare, '--end-of-options', path]);
        if (output.code !== 0)
            throw classifyGitError(output.stderr, { label: path, doing: 'write', redact: session.redact });
    }
    finally {
        await session.folder.remove();
    }
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./lib/adapters/place.js
/** Where a realm is: a path or url is taken apart and checked once, before git sees any of it. */



const schemes = 'a path, https://host/owner/repo, ssh://git@host/owner/repo or git@host:owner/repo';
function refuse(code, message, next = `Give the realm as ${schemes}.`) {
    throw new errors/* BlueError */.Bi(code, message, { next });
}
function parseHttp(text) {
    const url = parseUrl(text);
    // A token in a url is seen in process listings, in logs and in the config file of the clone.
    if (url.username !== '' || url.password !== '') {
        refuse('REFUSED', `The realm's url for ${url.host} carries a credential`, 'Take it out of the url and give it as the realm token.');
    }
    if (url.search !== '' || url.hash !== '' || url.pathname === '/')
        refuse('USAGE', `${text} is not the url of a repository`);
    const scheme = url.protocol === 'https:' ? 'https' : 'http';
    const clean = url.href.replace(/\/+$/, '');
    return { kind: 'http', url: clean, origin: url.origin, scheme, label: clean };
}
function parseSsh(text) {
    const url = parseUrl(text);
    if (url.password !== '')
        refuse('REFUSED', `The realm's url for ${url.host} carries a password`, 'Use a deploy key instead.');
    if (!/^[A-Za-z0-9._-]*$/.test(url.username) || url.username.startsWith('-') || url.hostname.startsWith('-') || url.hostname === '') {
        refuse('REFUSED', 'The user or host of the realm\'s url could be read as an option');
    }
    if (url.pathname.length < 2 || url.pathname.startsWith('/-'))
        refuse('USAGE', `${text} is not the url of a repository`);
    return { kind: 'ssh', url: text, host: url.hostname, label: text };
}
function parseUrl(text) {
    try {
        return new URL(text);
    }
    catch {
        refuse('USAGE', 'The realm\'s url cannot be read');
    }
}
/**
 * Reads a location as people write it.
 *
 * The cases, in order: what git would take for an option or a remote helper is refused; then urls; then Windows paths,
 * which would look like `host:path`; then `host:path`; the rest is a path.
 * @param location path, `file:`, `http(s):` or `ssh:` url, or `user@host:path`
 * @returns a place whose `label` holds no credential
 * @throws BlueError USAGE or REFUSED
 */
function parsePlace(location) {
    const text = location.trim();
    if (text === '')
        refuse('USAGE', 'The realm\'s location is empty');
    // eslint-disable-next-line no-control-regex
    if (/[\u0000-\u001f\u007f]/.test(text))
        refuse('REFUSED', 'The realm\'s location contains a control character');
    if (text.startsWith('-'))
        refuse('REFUSED', `${text} would be read as an option of git`);
    // `ext::sh -c …` runs a command (git-remote-ext).
    if (/^[A-Za-z0-9+.-]*::/.test(text))
        refuse('REFUSED', `${text.slice(0, 40)} names a remote helper, which may run programs`);
    const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(text)?.[1]?.toLowerCase();
    if (scheme === 'http' || scheme === 'https')
        return parseHttp(text);
    if (scheme === 'ssh')
        return parseSsh(text);
    if (scheme === 'file') {
        const path = (0,external_node_url_.fileURLToPath)(text);
        return { kind: 'local', path, label: path };
    }
    if (scheme !== undefined)
        refuse('REFUSED', `${scheme}:// is not a transport of realms`);
    const windows = /^[A-Za-z]:[\\/]/.test(text);
    const scp = /^(?:([A-Za-z0-9._-]+)@)?([A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\]):(.+)$/.exec(text);
    if (!windows && scp !== null) {
        const [, user = '', host = '', path = ''] = scp;
        if (user.startsWith('-') || host.startsWith('-') || path.startsWith('-'))
            refuse('REFUSED', `${text} could be read as an option`);
        return { kind: 'ssh', url: text, host: host.replace(/^\[|\]$/g, ''), label: text };
    }
    return { kind: 'local', path: (0,external_node_path_.resolve)(text), label: text };
}

;// CONCATENATED MODULE: ./lib/adapters/git-ledger.js
/** The ledger of fan-out on a ref of its own in the realm's repository: no branch, so that no workflow starts and no clone brings it. */










/** Outside of `refs/heads/`: a push to it is no `push` event, and no branch rule speaks of it. */
const ledgerRef = 'refs/blue/ledger';
/**
 * Opens the ledger of a realm.
 * @param options those of the realm's store; its `branch` means nothing here
 * @returns a store whose commits move only `refs/blue/ledger`, by compare-and-swap; a realm without a ledger reads as empty
 * @throws BlueError USAGE or REFUSED for a location git must not see
 */
function openGitLedger(options) {
    const place = parsePlace(options.location);
    const label = `${place.label} ${ledgerRef}`;
    const { timeout = 120_000 } = options;
    const cache = new Map();
    let opened;
    /** The tree as it was read or last written; null before that. */
    let last = null;
    async function prepare() {
        if (place.kind === 'local') {
            const nested = (0,external_node_path_.join)(place.path, '.git');
            const gitDir = (0,external_node_fs_.existsSync)(nested) ? nested : place.path;
            const session = await openSession(place, options, { gitDir });
            return { session, git: session.git([`--git-dir=${gitDir}`]) };
        }
        const session = await openSession(place, options);
        const gitDir = (0,external_node_path_.join)(session.folder.path, 'ledger.git');
        const made = await runGit(session.git([]), ['init', '--quiet', '--bare', '--template=', '--end-of-options', gitDir]);
        if (made.code !== 0)
            throw classifyGitError(made.stderr, { label, doing: 'write', redact: session.redact });
        return { session, git: session.git([`--git-dir=${gitDir}`]) };
    }
    function open() {
        opened ??= prepare();
        opened.catch(() => (opened = undefined));
        return opened;
    }
    function failed(output, doing, session) {
        return classifyGitError(`${output.stderr}\n${output.stdout.toString('utf8')}`, { label, doing, redact: session.redact });
    }
    async function fetch({ session, git }, url) {
        const args = ['fetch', '--quiet', '--depth=1', '--no-tags', '--no-write-fetch-head', '--end-of-options', url, `+${ledgerRef}:${ledgerRef}`];
        for (let attempt = 1;; attempt += 1) {
            const output = await runGit(git, args, { timeout });
            if (output.code === 0)
                return;
            if (/couldn't find remote ref/.test(output.stderr)) {
                await runGit(git, ['update-ref', '-d', ledgerRef]);
                return;
            }
            const error = failed(output, 'read', session);
            if (attempt >= 3 || !isTransient(error))
                throw error;
        }
    }
    async function read() {
        const context = await open();
        if (place.kind !== 'local')
            await fetch(context, place.url);
        last = await readTree(context.git, ledgerRef, cache);
        const large = last?.irregular.find((entry) => entry.excess !== undefined);
        // A ledger that is not read whole would tell everybody once more.
        if (large)
            throw new errors/* BlueError */.Bi('TOO_LARGE', `The ledger ${ledgerRef} cannot be read: ${large.path} ${large.excess}`, { next: `Delete the ref ${ledgerRef} in the realm: what was told is then told once more` });
        return toSnapshot(last);
    }
    /** The lease makes it an exact compare-and-swap, also for the first commit, whose old value is none. */
    async function push({ session, git }, url, commit, before) {
        const args = ['push', '--porcelain', '--no-verify', '--no-signed', `--force-with-lease=${ledgerRef}:${before ?? ''}`, '--end-of-options', url, `${commit}:${ledgerRef}`];
        const output = await runGit(git, args, { timeout });
        if (output.code === 0)
            return;
        const error = failed(output, 'write', session);
        // The answer may have been lost behind a push that was accepted.
        const listed = await runGit(git, ['ls-remote', '--end-of-options', url, ledgerRef], { timeout });
        if (listed.code !== 0 || !listed.stdout.toString('utf8').startsWith(commit))
            throw error;
    }
    async function commit(base, change) {
        const message = commitMessage(change);
        const context = await open();
        if (last === null)
            await read();
        const tree = last ?? undefined;
        if (tree?.head !== base)
            throw moved(label);
        const edits = effectiveEdits(change, tree);
        if (edits.size === 0)
            return { commit: base ?? '', changed: false };
        const written = await writeCommit(context.git, tree, edits, { message, author: options.author, now: options.now() });
        if (written.problem !== undefined)
            throw classifyGitError(written.problem, { label, doing: 'write', redact: context.session.redact });
        if (place.kind === 'local') {
            const output = await runGit(context.git, ['update-ref', ledgerRef, written.commit, base ?? '']);
            if (output.code !== 0)
                throw moved(label);
        }
        else {
            await push(context, place.url, written.commit, base);
        }
        const files = new Map(tree?.files);
        for (const [path, bytes] of edits) {
            if (bytes === undefined)
                files.delete(path);
            else
                files.set(path, bytes);
        }
        last = { head: written.commit, parents: base === undefined ? [] : [base], root: written.root, committedAt: options.now().toISOString(), entries: tree?.entries ?? new Map(), files, irregular: [] };
        return { commit: written.commit, changed: true };
    }
    return {
        label,
        read,
        commit,
        async close() {
            const context = await opened?.catch(() => undefined);
            opened = undefined;
            last = null;
            await context?.session.folder.remove();
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/git-store.js
/** A realm behind a git server (HTTP or SSH) or at a path: read whole in one network operation, written by one commit. */











const attempts = 3;
/**
 * Opens a realm.
 * @param options where it is, what opens it, and the folder for clone and credentials; see `GitStoreOptions`
 * @returns a store; nothing is read, and nothing written to disk, before its first use
 * @throws BlueError USAGE or REFUSED for a location git must not see
 */
function openGitStore(options) {
    const place = parsePlace(options.location);
    return place.kind === 'local' ? openLocalStore(place, options) : openRemoteStore(place, options);
}
function openRemoteStore(place, options) {
    const { label, url } = place;
    const { timeout = 120_000, backoff = 500 } = options;
    if (options.branch !== undefined)
        checkBranch(options.branch);
    const cache = new Map();
    let opened;
    /** Set by the first successful fetch. */
    let branch;
    let last;
    function open() {
        opened ??= openSession(place, options).then((session) => {
            const gitDir = (0,external_node_path_.join)(session.folder.path, 'realm.git');
            return { session, gitDir, git: session.git([`--git-dir=${gitDir}`]) };
        });
        opened.catch(() => (opened = undefined));
        return opened;
    }
    async function network(context, git, args) {
        const output = await runGit(git, args, { timeout });
        if (output.code !== 0)
            throw classifyGitError(output.stderr, { label, doing: 'read', redact: context.session.redact });
        return output;
    }
    /** Reading can be repeated; full jitter, so that members who failed together do not come back together. */
    async function patiently(work) {
        for (let attempt = 1;; attempt += 1) {
            try {
                return await work();
            }
            catch (error) {
                if (attempt >= attempts || !isTransient(error))
                    throw error;
                await (0,external_node_timers_promises_.setTimeout)(Math.random() * backoff * 2 ** attempt);
            }
        }
    }
    /** @returns the branch that holds the realm, whether or not it has a commit yet */
    async function clone(context) {
        const { session, gitDir } = context;
        // What a failed attempt left would make the next one fail for another reason.
        await (0,promises_.rm)(gitDir, { recursive: true, force: true });
        const chosen = options.branch === undefined ? [] : [`--branch=${options.branch}`];
        const args = ['clone', '--quiet', '--bare', '--depth=1', '--single-branch', '--no-tags', '--template=', ...chosen, '--end-of-options', url, gitDir];
        const output = await runGit(session.git([]), args, { timeout });
        if (/Remote branch .* not found in upstream/.test(output.stderr))
            return findBranch(context, undefined);
        if (output.code !== 0)
            throw classifyGitError(output.stderr, { label, doing: 'read', redact: session.redact });
        const head = /^ref: refs\/heads\/(.+)$/m.exec(await (0,promises_.readFile)((0,external_node_path_.join)(gitDir, 'HEAD'), 'utf8'))?.[1];
        // git says "empty" too when HEAD names a branch that nobody has pushed, while there are others.
        if (head === undefined || /empty repository|nonexistent ref/.test(output.stderr))
            return findBranch(context, head);
        return options.branch ?? head;
    }
    /** The rare case that nothing was cloned. A repository without branches is a realm without commits. */
    async function findBranch(context, head) {
        const { session, gitDir } = context;
        const listed = await network(context, session.git([]), ['ls-remote', '--heads', '--end-of-options', url]);
        const names = [...listed.stdout.toString('utf8').matchAll(/\trefs\/heads\/(.+)$/gm)].map((match) => match[1] ?? '');
        const only = names.length === 1 ? names[0] : undefined;
        const usual = ['main', 'master'].find((name) => names.includes(name));
        const wanted = options.branch ?? (names.length === 0 ? head : (usual ?? only)) ?? 'main';
        if (names.length > 0 && !names.includes(wanted)) {
            throw new errors/* BlueError */.Bi('NO_REALM', `${label} has no branch ${wanted}; it has ${names.slice(0, 5).join(', ')}`, { next: "Name the realm's branch." });
        }
        await (0,promises_.rm)(gitDir, { recursive: true, force: true });
        await network(context, session.git([]), ['init', '--quiet', '--bare', '--template=', `--initial-branch=${wanted}`, '--end-of-options', gitDir]);
        if (names.length > 0)
            await fetch(context, wanted);
        return wanted;
    }
    /** @returns false when there is no such branch, here or there */
    async function fetch(context, name) {
        const ref = `refs/heads/${name}`;
        const args = ['fetch', '--quiet', '--depth=1', '--no-tags', '--no-write-fetch-head', '--end-of-options', url, `+${ref}:${ref}`];
        const output = await runGit(context.git, args, { timeout });
        if (output.code === 0)
            return true;
        if (!/couldn't find remote ref/.test(output.stderr)) {
            throw classifyGitError(output.stderr, { label, doing: 'read', redact: context.session.redact });
        }
        await runGit(context.git, ['update-ref', '-d', ref]);
        return false;
    }
    async function read() {
        const context = await open();
        await patiently(async () => {
            if (branch === undefined)
                branch = await clone(context);
            else
                await fetch(context, branch);
        });
        const tree = await readTree(context.git, `refs/heads/${branch}`, cache);
        last = { tree };
        return toSnapshot(tree);
    }
    /**
     * A lease with the value that was read makes the push an exact compare-and-swap: the server is asked to go from that
     * commit to its child and to nothing else. A plain push would also succeed on a branch that was moved back meanwhile.
     * @param commit undefined to remove the branch
     */
    async function push(context, ref, commit, before) {
        const lease = `--force-with-lease=${ref}:${before ?? ''}`;
        const args = ['push', '--porcelain', '--no-verify', '--no-signed', lease, '--end-of-options', url, `${commit ?? ''}:${ref}`];
        let failure;
        let sent = true;
        try {
            const output = await runGit(context.git, args, { timeout });
            if (output.code === 0)
                return;
            const answer = `${output.stderr}\n${output.stdout.toString('utf8')}`;
            failure = classifyGitError(answer, { label, doing: 'write', redact: context.session.redact });
            sent = /\[remote rejected\]/.test(answer);
        }
        catch (error) {
            failure = error;
        }
        const code = failure instanceof errors/* BlueError */.Bi ? failure.code : undefined;
        // A connection that breaks after the server has accepted looks like one that broke before. And curl repeats a request
        // on a connection that the server had closed, so that our own first try can be what "the branch has moved" is about.
        const unsure = isTransient(failure) || code === 'TIMED_OUT' || (code === 'HEAD_MOVED' && sent);
        if (!unsure || !(await landed(context, ref, commit)))
            throw failure;
    }
    async function landed(context, ref, commit) {
        try {
            const listed = await patiently(() => network(context, context.git, ['ls-remote', '--end-of-options', url, ref]));
            const there = listed.stdout.toString('utf8');
            return commit === undefined ? there === '' : there.startsWith(commit);
        }
        catch {
            return false;
        }
    }
    async function commit(base, change) {
        const message = commitMessage(change);
        if (change.branch !== undefined)
            checkProposalBranch(change.branch);
        const context = await open();
        if (last === undefined || last.tree?.head !== base)
            await read();
        const tree = last?.tree;
        if (tree?.head !== base)
            throw moved(label);
        const edits = effectiveEdits(change, tree);
        if (edits.size === 0)
            return { commit: base ?? '', changed: false };
        const written = await writeCommit(context.git, tree, edits, { message, author: options.author, now: options.now() });
        if (written.problem !== undefined)
            throw classifyGitError(written.problem, { label, doing: 'write', redact: context.session.redact });
        if (change.branch !== undefined)
            return propose(context, change.branch, base, written, message);
        await push(context, `refs/heads/${branch}`, written.commit, base);
        last = undefined;
        return { commit: written.commit, changed: true };
    }
    /** A proposal's branch is made anew on the head that was read, unless it holds just that already. */
    async function propose(context, name, base, written, message) {
        if (base === undefined)
            throw new errors/* BlueError */.Bi('NO_REALM', `${label} has no commit to propose a change to`, { next: 'Create the realm first.' });
        const ref = `refs/heads/${name}`;
        await patiently(() => fetch(context, name));
        const before = await readCommitHeader(context.git, ref);
        if (before !== undefined && saysAlready(before, base, written.root, message))
            return { commit: before.head, changed: false };
        await push(context, ref, written.commit, before?.head);
        return { commit: written.commit, changed: true };
    }
    async function findProposal(name) {
        checkProposalBranch(name);
        const context = await open();
        if (last === undefined)
            await read();
        return (await patiently(() => fetch(context, name))) ? readCommitHeader(context.git, `refs/heads/${name}`) : undefined;
    }
    async function withdraw(name, head) {
        checkProposalBranch(name);
        await push(await open(), `refs/heads/${name}`, undefined, head);
    }
    /** The server says before it takes anything whether this credential may push: a dry run goes as far as that. */
    async function probeWrite() {
        const context = await open();
        if (last === undefined)
            await read();
        const tree = last?.tree;
        if (tree === undefined)
            return;
        // To a branch of its own: to the main one there would be nothing to push, and nothing to ask.
        const output = await runGit(context.git, ['push', '--dry-run', '--porcelain', '--no-verify', '--no-signed', '--end-of-options', url, `${tree.head}:refs/heads/blue-doctor-dry-run`], { timeout });
        if (output.code !== 0)
            throw classifyGitError(`${output.stderr}\n${output.stdout.toString('utf8')}`, { label, doing: 'write', redact: context.session.redact });
    }
    async function close() {
        const session = await opened?.then((context) => context.session).catch(() => undefined);
        opened = undefined;
        branch = undefined;
        last = undefined;
        await session?.folder.remove();
    }
    return { label, read, commit, findProposal, withdraw, probeWrite, close };
}

;// CONCATENATED MODULE: ./lib/adapters/workspace.js
/** A member's checkout: files are listed, read and written inside its root only, and nothing its config names is run. */







/** A folder without git can be anything, a home folder too. */
const walkLimit = 100_000;
/** No file that is read as text or data comes near this. */
const readLimit = 32 * 1024 * 1024;
/** Not listed where there is no git to say what is ignored. */
const skippedFolders = new Set(['.git', 'node_modules', '.venv', '__pycache__']);
function badPath(path, why) {
    return new errors/* BlueError */.Bi('BAD_PATH', `${JSON.stringify(path)} ${why}`, { location: { file: path }, next: 'Name a plain file inside the repository.' });
}
function checkRelative(path) {
    const parts = path.split('/');
    const bad = parts.some((part) => part === '' || part === '.' || part === '..');
    // A colon or backslash means a drive, a stream or a separator on Windows; NUL ends a name in C.
    if (bad || /[\u0000\\]/.test(path) || (process.platform === 'win32' && path.includes(':')))
        throw badPath(path, 'is not a path inside the repository');
}
function stat(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOTDIR' || code === 'ENAMETOOLONG')
            return undefined;
        throw error;
    }
}
/** Takes user and password out of a remote's url; what cannot be read as a url is left as it is, e.g. `git@host:path`. */
function withoutCredentials(url) {
    return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)([^/@]*)@/i, (_, scheme, user) => /^ssh/i.test(scheme) ? `${scheme}${user.split(':')[0] ?? ''}@` : scheme);
}
/**
 * Finds the root of the member that a folder belongs to: the nearest folder that has a file, up to the top of its repository.
 * @param marker what the root has, e.g. `.blue/config.yaml`
 * @returns the folder itself where there is no such root, or no repository
 */
function findMemberRoot(folder, marker) {
    const above = [(0,external_node_path_.resolve)(folder)];
    while (stat((0,external_node_path_.join)(above[0], '.git')) === undefined) {
        const next = (0,external_node_path_.dirname)(above[0]);
        if (next === above[0])
            return (0,external_node_path_.resolve)(folder);
        above.unshift(next);
    }
    return above.reverse().find((each) => stat((0,external_node_path_.join)(each, marker)) !== undefined) ?? (0,external_node_path_.resolve)(folder);
}
/**
 * Opens a member's checkout, or a plain folder.
 * @param root the folder; it may lie inside a larger repository
 * @throws BlueError NOT_FOUND when there is no such folder, or it is a file
 */
function openWorkspace(root, options) {
    const absolute = (0,external_node_path_.resolve)(root);
    if (stat(absolute) === undefined)
        throw new errors/* BlueError */.Bi('NOT_FOUND', `There is no folder ${root}`, { next: 'Check the path of the repository.' });
    // Links above the root are the owner's own; only what is below must not lead out.
    const top = (0,external_node_fs_.realpathSync)(absolute);
    // Of a file one could list nothing, and would say that there is nothing.
    if (stat(top)?.isDirectory() !== true)
        throw new errors/* BlueError */.Bi('NOT_FOUND', `${root} is no folder`, { next: 'Name the folder that it is in' });
    const safeFolders = new Set();
    const git = {
        environment: gitEnvironment(options.environment, { extra: { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' } }),
        // Containers mount workspaces that belong to somebody else; git asks for consent because of configured programs, and
        // none of those runs here.
        before: [...neutral, '-c', 'safe.directory=*', '--literal-pathspecs', '-C', top],
        cwd: safeFolder,
    };
    /** @returns undefined without git, or outside a repository */
    async function tryGit(args) {
        try {
            const output = await runGit(git, args);
            return output.code === 0 ? output : undefined;
        }
        catch (error) {
            if (error instanceof errors/* BlueError */.Bi && error.code === 'GIT_FAILED')
                return undefined;
            throw error;
        }
    }
    /** Looks at each folder above a path once. @returns the first that is not a folder, with what it is */
    function obstacle(path) {
        for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            const folder = path.slice(0, end);
            if (safeFolders.has(folder))
                continue;
            const stats = stat((0,external_node_path_.join)(top, folder));
            if (stats === undefined)
                return 'missing';
            if (!stats.isDirectory())
                return stats;
            safeFolders.add(folder);
        }
        return undefined;
    }
    function wayIsPlain(path) {
        return obstacle(path) === undefined;
    }
    /** @returns undefined when a folder on the way is missing. @throws BlueError BAD_PATH for a link on the way or at its end */
    function find(path) {
        checkRelative(path);
        const found = obstacle(path);
        if (found !== undefined && found !== 'missing' && found.isSymbolicLink())
            throw badPath(path, 'goes through a symbolic link');
        if (found !== undefined)
            return undefined;
        const file = (0,external_node_path_.join)(top, path);
        const stats = stat(file);
        if (stats?.isSymbolicLink() === true)
            throw badPath(path, 'is a symbolic link');
        return { file, stats };
    }
    async function list() {
        const output = await tryGit(['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
        const files = [];
        const irregular = [];
        const names = output === undefined ? await walk(irregular) : output.stdout.toString('utf8').split('\0');
        const missing = new Set();
        const targets = [];
        for (const name of new Set(names)) {
            if (name === '')
                continue;
            const path = name.replace(/\/$/, '');
            // A tracked file may lie behind a folder that has become a link: it is not there any more.
            const stats = wayIsPlain(path) ? stat((0,external_node_path_.join)(top, path)) : undefined;
            // Bytes of a name that are not UTF-8 are lost in its text, which is then the name of no file.
            if (stats === undefined && path.includes('\ufffd'))
                irregular.push({ path, mode: '100644' });
            else if (stats === undefined)
                missing.add(path);
            else if (stats.isSymbolicLink()) {
                irregular.push({ path, mode: '120000' });
                targets.push({ path, target: (0,external_node_path_.relative)(top, (0,external_node_path_.resolve)(top, (0,external_node_path_.dirname)(path), (0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(top, path)))).split(external_node_path_.sep).join('/') });
            }
            else if (stats.isDirectory())
                irregular.push({ path, mode: '160000' });
            else if (stats.isFile())
                files.push({ path, size: stats.size });
        }
        files.sort((a, b) => (a.path < b.path ? -1 : 1));
        irregular.sort((a, b) => (a.path < b.path ? -1 : 1));
        const known = new Set(targets.length === 0 ? [] : files.map((file) => file.path));
        return { files, irregular, links: targets.filter(({ target }) => known.has(target)), absent: missing.size === 0 ? [] : await leftOut(missing) };
    }
    /** Of tracked files that are not here: those that a sparse checkout leaves out, and nobody has deleted (git-ls-files, `-t`). */
    async function leftOut(missing) {
        const output = await tryGit(['ls-files', '-z', '-t', '--cached']);
        // Where git does not say, nobody is taken to have deleted any.
        if (!output)
            return [...missing].sort();
        const tagged = output.stdout.toString('utf8').split('\0');
        return tagged.filter((entry) => entry.startsWith('S ')).map((entry) => entry.slice(2)).filter((path) => missing.has(path)).sort();
    }
    /** @param closed folders that this user may not enter are put there */
    async function walk(closed) {
        const names = [];
        const folders = [''];
        for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
            const entries = await (0,promises_.readdir)((0,external_node_path_.join)(top, folder), { withFileTypes: true }).catch(({ code }) => {
                if (code !== 'ENOENT')
                    closed.push({ path: folder === '' ? '.' : folder, mode: '040000' });
                return [];
            });
            for (const entry of entries) {
                const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
                if (!entry.isDirectory())
                    names.push(path);
                else if (!skippedFolders.has(entry.name))
                    folders.push(path);
                if (names.length + folders.length > walkLimit) {
                    throw new errors/* BlueError */.Bi('TOO_LARGE', `${root} holds more than ${walkLimit} files and is no git repository`, { next: 'Run this in the root of the member\'s repository.' });
                }
            }
        }
        return names;
    }
    async function read(path) {
        const found = find(path);
        if (found?.stats === undefined || !found.stats.isFile())
            return undefined;
        if (found.stats.size > readLimit)
            throw new errors/* BlueError */.Bi('TOO_LARGE', `${path} is larger than ${readLimit} bytes`, { location: { file: path } });
        try {
            // NOFOLLOW closes the gap between looking and opening; Windows does not know it, nor links without privilege.
            // Synchronous, because a repository is thousands of small files and each round through the pool costs more than the read.
            return (0,external_node_fs_.readFileSync)(found.file, { flag: external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) });
        }
        catch (error) {
            const { code } = error;
            if (code === 'ELOOP')
                throw badPath(path, 'is a symbolic link');
            if (code === 'ENOENT')
                return undefined;
            throw new errors/* BlueError */.Bi('REFUSED', `${path} cannot be read: ${code ?? String(error)}`, { location: { file: path }, next: 'Check who may read it.', cause: error });
        }
    }
    async function write(path, content) {
        const found = find(path);
        if (found?.stats !== undefined && !found.stats.isFile())
            throw badPath(path, 'is not a plain file');
        if (content === undefined) {
            if (found?.stats !== undefined)
                await (0,promises_.rm)(found.file);
            return;
        }
        const file = (0,external_node_path_.join)(top, ...path.split('/'));
        // What is missing has no link in it, and `find` has looked at what is there.
        (0,folders/* makeFolder */.f)((0,external_node_path_.dirname)(file));
        const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), `.${(0,external_node_path_.basename)(file)}.${process.pid}-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`);
        try {
            await (0,promises_.writeFile)(temporary, content.replaceAll('\r\n', '\n'), { flag: 'wx', mode: found?.stats === undefined ? 0o666 : found.stats.mode & 0o777 });
            await (0,promises_.rename)(temporary, file);
        }
        catch (error) {
            await (0,promises_.rm)(temporary, { force: true });
            throw error;
        }
    }
    function checkWritable(path) {
        const found = find(path);
        if (found?.stats !== undefined && !found.stats.isFile())
            throw badPath(path, 'is not a plain file');
        const blocking = obstacle(path);
        if (blocking !== undefined && blocking !== 'missing')
            throw badPath(path, 'goes through something that is no folder');
        // The file is replaced by a rename, so what counts is the folder it is in, or the one it will be made in.
        let folder = (0,external_node_path_.dirname)((0,external_node_path_.join)(top, path));
        while (stat(folder) === undefined)
            folder = (0,external_node_path_.dirname)(folder);
        try {
            (0,external_node_fs_.accessSync)(folder, external_node_fs_.constants.W_OK);
        }
        catch (cause) {
            throw new errors/* BlueError */.Bi('REFUSED', `${path} cannot be written: its folder is read-only for this user`, { location: { file: path }, next: 'Check who may write there.', cause });
        }
    }
    async function order(commit, other) {
        if (![commit, other].every((id) => /^[0-9a-f]{40,64}$/.test(id)))
            return undefined;
        const counted = await tryGit(['rev-list', '--count', '--left-right', '--end-of-options', `${commit}...${other}`, '--']);
        const [, own, others] = /^(\d+)\t(\d+)$/.exec(counted?.stdout.toString('utf8').trim() ?? '') ?? [];
        if (own === undefined)
            return undefined;
        if (others === '0')
            return 'newer';
        if (own === '0')
            return 'older';
        // Where history is cut off, two commits may only seem to have nothing to do with each other.
        const shallow = await tryGit(['rev-parse', '--is-shallow-repository']);
        return shallow?.stdout.toString('utf8').trim() === 'false' ? 'apart' : undefined;
    }
    async function source() {
        const [head, remotes] = await Promise.all([
            tryGit(['rev-parse', '--quiet', 'HEAD^{commit}', '--symbolic-full-name', 'HEAD']),
            tryGit(['config', '--local', '-z', '--get-regexp', '^remote\\..*\\.url$']),
        ]);
        // Before the first commit there is no HEAD to parse, but the branch has its name.
        const branch = head ?? (await tryGit(['symbolic-ref', '--quiet', 'HEAD']));
        const commit = /^[0-9a-f]{40,64}$/m.exec(head?.stdout.toString('utf8') ?? '')?.[0];
        const name = /^refs\/heads\/(.+)$/m.exec(branch?.stdout.toString('utf8') ?? '')?.[1];
        const urls = new Map((remotes?.stdout.toString('utf8') ?? '').split('\0').map((entry) => entry.split('\n', 2)));
        const first = [...urls].find(([, value]) => value !== undefined)?.[1];
        const url = urls.get('remote.origin.url') ?? first;
        return {
            ...(commit === undefined ? {} : { commit }),
            ...(name === undefined ? {} : { branch: name }),
            ...(url === undefined ? {} : { url: withoutCredentials(url) }),
        };
    }
    async function lastChange(path) {
        checkRelative(path);
        const [log, shallow] = await Promise.all([
            tryGit(['log', '-1', '--no-ext-diff', '--no-textconv', '--no-mailmap', '--format=%H%n%P%n%ct', 'HEAD', '--', path]),
            tryGit(['rev-parse', '--is-shallow-repository']),
        ]);
        const [commit = '', parents = '', seconds = ''] = log?.stdout.toString('utf8').split('\n') ?? [];
        if (!/^[0-9a-f]{40,64}$/.test(commit))
            return undefined;
        // At the edge of a shallow clone every file seems to be new: that is no evidence.
        if (parents === '' && shallow?.stdout.toString('utf8').trim() !== 'false')
            return undefined;
        return { commit, at: new Date(Number(seconds) * 1000).toISOString() };
    }
    return { root: top, list, read, write, checkWritable, source, order, lastChange };
}

;// CONCATENATED MODULE: ./lib/adapters/outbox.js
/** A forge made of files: what would be issues and dispatches, as Markdown and JSON, for realms that have no hosting service. */



/**
 * Opens an outbox.
 * @param folder absolute path; `<realm>/<consumer>/<provider>/<contract>.md` and `.dispatch.json` are written below it, each whole or
 *   not at all, and through no link: an outbox may lie in a checkout, which others fill
 */
function openOutbox(folder, options) {
    return {
        label: `outbox ${folder}`,
        async ensureNotice(notice, rendered) {
            (0,folders/* makeFolder */.f)(folder);
            const files = openWorkspace(folder, options);
            const base = [notice.realm, notice.consumer, notice.provider, notice.contract].join('/');
            const issue = `# ${rendered.title}\n\n${rendered.body}\n`;
            const before = await files.read(`${base}.md`);
            await files.write(`${base}.md`, issue);
            await files.write(`${base}.dispatch.json`, `${JSON.stringify({ event_type: 'realm-contract-changed', client_payload: rendered.payload }, null, 2)}\n`);
            const unchanged = before !== undefined && new TextDecoder().decode(before) === issue;
            return { consumer: notice.consumer, contract: notice.contract, outcome: unchanged ? 'unchanged' : 'written', reference: `${(0,external_node_path_.join)(folder, base)}.md`, title: rendered.title };
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/prober.js
/** What `doctor` asks the machine and the forge: versions, which credentials there are, and questions that only read. */




/** Opens a prober. Nothing it does writes anywhere. */
function openProber({ environment, credential, ownToken, git }) {
    return {
        async tools() {
            const output = await runGit(git, ['--version']).catch(() => undefined);
            const version = /^git version (\d+\.\d+(?:\.\d+)?)/.exec(output?.stdout.toString('utf8') ?? '')?.[1];
            return {
                node: process.versions.node,
                ...(version === undefined ? {} : { git: version }),
                credential: credential.token ? 'token' : credential.sshKey ? 'ssh-key' : 'none',
                ownToken: ownToken !== undefined,
            };
        },
        async askForge(repositoryUrl, role, path) {
            const token = role === 'own' ? ownToken : credential.token;
            const repository = (0,core_repository/* parseRepositoryUrl */.fn)(repositoryUrl);
            const apiUrl = repository && apiOf(repository.host, environment);
            if (!repository || apiUrl === undefined)
                return { skipped: 'it is on no GitHub that this machine knows of' };
            if (!token)
                return { skipped: role === 'own' ? 'no GH_TOKEN was given' : 'no token for the realm was given' };
            const { openGitHub } = await __webpack_require__.e(/* import() */ 5521).then(__webpack_require__.bind(__webpack_require__, 95521));
            try {
                // Somebody waits for the answer: no limit is worth waiting for.
                const { data } = await openGitHub({ token, apiUrl, patience: 0 }).request('GET', `/repos/${repository.path}${path}`);
                return { data };
            }
            catch (error) {
                if (error instanceof errors/* BlueError */.Bi)
                    return { error };
                throw error;
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/outside.js
/** The real outside: git, the file system, the clock, and the credentials the environment holds. */

















const nobody = { name: 'blue realm', email: 'blue-realm@users.noreply.github.com' };
/**
 * Opens the outside.
 * @param options `BLUE_HOME`, `BLUE_OUTBOX`, `BLUE_REALM_TOKEN`, `BLUE_REALM_SSH_KEY`, `BLUE_REALM_KNOWN_HOSTS`, `BLUE_NOTIFY_TOKEN`, `GH_TOKEN`,
 *   `GITHUB_TOKEN` and `BLUE_NOW` are read from `environment`
 */
function openOutside(options) {
    const { directory, environment } = options;
    const home = environment['BLUE_HOME'] ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.blue');
    const indexPath = (0,external_node_path_.join)(home, 'index.yaml');
    const temporary = options.temporary ?? (0,external_node_os_.tmpdir)();
    // Git is told the folder and does not stand in it: Windows looks for programs in the current folder first.
    const git = { environment: gitEnvironment(environment), before: ['-C', directory, ...neutral], cwd: safeFolder };
    const credential = options.credential ?? environmentCredential(environment);
    // `gh` and most tools read the first, the runner's users pass the second.
    const tokens = options.tokens ?? { own: environment['GH_TOKEN'] || environment['GITHUB_TOKEN'], consumers: environment['BLUE_NOTIFY_TOKEN'] };
    let known;
    let author = nobody;
    async function actor() {
        known ??= options.actor ? Promise.resolve(options.actor) : gitActor(git, environment);
        const found = await known;
        author = { name: found.name ?? found.login ?? nobody.name, email: found.email ?? nobody.email };
        return found;
    }
    const storeOptions = (location) => ({ location, credential, temporary, environment, now: clock, get author() { return author; } });
    const store = (location) => openGitStore(storeOptions(location));
    async function readRevisionOf(path, revision) {
        const realm = openGitStore({ location: path, revision, temporary, environment, now: clock, author });
        try {
            return await realm.read();
        }
        finally {
            await realm.close();
        }
    }
    function clock() {
        return environment['BLUE_NOW'] === undefined ? new Date() : new Date(environment['BLUE_NOW']);
    }
    return {
        directory,
        memberRoot: () => findMemberRoot(directory, layout/* memberLayout */.Pl.config),
        now: () => clock().toISOString().replace(/\.\d{3}Z$/, 'Z'),
        actor,
        openWorkspace: (root) => openWorkspace(root, { environment }),
        openStore: store,
        openLedger: (location) => openGitLedger(storeOptions(location)),
        readCheckout: (path, revision) => (revision === undefined ? readCheckout(openWorkspace(path, { environment })) : readRevisionOf(path, revision)),
        readFile: (path) => readWhole((0,external_node_path_.resolve)(directory, path)),
        async readRevision(revision, path) {
            if (!/^[A-Za-z0-9_][A-Za-z0-9_./^~@{}-]*$/.test(revision))
                throw new errors/* BlueError */.Bi('USAGE', `'${revision}' is no git revision`, { next: 'Write it as HEAD~1:path/to/exports.yaml' });
            // `git show` resolves the path from the top of the repository unless it starts with ./
            const prefix = (0,external_node_path_.relative)(directory, (0,external_node_path_.resolve)(directory, path)).replaceAll('\\', '/');
            const shown = await runGit(git, ['cat-file', 'blob', `${revision}:./${prefix}`]);
            if (shown.code === 0)
                return shown.stdout;
            throw new errors/* BlueError */.Bi('NOT_FOUND', `There is no ${path} at the revision ${revision}`, { next: 'See `git log -- <path>` for revisions that have it' });
        },
        async inspectTarget(path, files) {
            const names = await (0,promises_.readdir)(path).catch(() => []);
            const texts = new Map();
            for (const file of names.length === 0 ? [] : files) {
                const bytes = await openWorkspace(path, { environment }).read(file);
                if (bytes !== undefined)
                    texts.set(file, new TextDecoder().decode(bytes));
            }
            return { hasRealm: names.includes(layout/* layout */.Zp.realm), texts };
        },
        async createRealm(path, files) {
            await actor();
            await createLocalRealm({ path, environment, temporary, now: clock, author });
            const realm = store(path);
            try {
                const before = await realm.read();
                return await realm.commit(before.head, { edits: files, subject: 'Create realm', trailers: [] });
            }
            finally {
                await realm.close();
            }
        },
        readIndex: async () => {
            const bytes = await readWhole(indexPath);
            return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
        },
        async writeIndex(content) {
            (0,folders/* makeFolder */.f)((0,external_node_path_.dirname)(indexPath));
            // Runs in several repos may end at the same time.
            const fresh = `${indexPath}.${process.pid}-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
            await (0,promises_.writeFile)(fresh, content);
            await (0,promises_.rename)(fresh, indexPath);
        },
        ...openProber({ environment, git, credential, ownToken: tokens.own || undefined }),
        ...openForges(environment, withoutEmpty({ ...tokens, realm: credential.token })),
        forge: options.forge ?? (() => openOutbox((0,external_node_path_.resolve)(directory, environment['BLUE_OUTBOX'] ?? (0,external_node_path_.join)(home, 'outbox')), { environment })),
        sleep: async (milliseconds) => {
            await (0,external_node_timers_promises_.setTimeout)(milliseconds);
        },
        random: Math.random,
        progress: options.progress ?? (() => undefined),
    };
}
/** Who git says works here; `git config` reads files and runs nothing. */
async function gitActor(git, environment) {
    const output = await runGit({ ...git, environment: { ...git.environment, ...personalConfig(environment) } }, ['config', '--get-regexp', '-z', '^user\\.(name|email)$']).catch(() => undefined);
    const found = {};
    for (const entry of output?.stdout.toString('utf8').split('\0') ?? []) {
        const [key = '', ...value] = entry.split('\n');
        if (key !== '')
            found[key.slice('user.'.length)] = value.join('\n');
    }
    const name = environment['GIT_AUTHOR_NAME'] || found['name'];
    const email = environment['GIT_AUTHOR_EMAIL'] || found['email'];
    const login = environment['GITHUB_ACTOR'];
    return { ...(name === undefined ? {} : { name }), ...(email === undefined ? {} : { email }), ...(login === undefined ? {} : { login }) };
}
/** The person's own git configuration, where a test or a container has moved it. */
function personalConfig(environment) {
    const path = environment['GIT_CONFIG_GLOBAL'];
    return path === undefined ? {} : { GIT_CONFIG_GLOBAL: path };
}
function environmentCredential(environment) {
    const token = environment['BLUE_REALM_TOKEN'];
    const sshKey = environment['BLUE_REALM_SSH_KEY'];
    const knownHosts = environment['BLUE_REALM_KNOWN_HOSTS'];
    return { ...(token ? { token } : {}), ...(sshKey ? { sshKey } : {}), ...(knownHosts ? { knownHosts } : {}) };
}
function withoutEmpty(tokens) {
    return Object.fromEntries(Object.entries(tokens).filter(([, token]) => token !== undefined && token !== ''));
}
async function readWhole(path) {
    try {
        return await (0,promises_.readFile)(path);
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes(error.code ?? ''))
            return undefined;
        const code = error.code;
        throw new errors/* BlueError */.Bi('BAD_FILE', code === 'EISDIR' ? `${path} is a folder` : `${path} cannot be read: ${code}`, { location: { file: path }, next: 'Name a file that can be read', cause: error });
    }
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
