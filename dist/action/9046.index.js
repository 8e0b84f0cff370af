export const id = 9046;
export const ids = [9046];
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


/***/ })

};
