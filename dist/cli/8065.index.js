export const id = 8065;
export const ids = [8065];
export const modules = {

/***/ 55845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ readBlock),
/* harmony export */   Lp: () => (/* binding */ roomIn),
/* harmony export */   Mp: () => (/* binding */ readMark),
/* harmony export */   QI: () => (/* binding */ wrapBlock),
/* harmony export */   ah: () => (/* binding */ sameMark),
/* harmony export */   i2: () => (/* binding */ sameBlock),
/* harmony export */   sB: () => (/* binding */ replaceBlock)
/* harmony export */ });
/** The marked block of an issue: the part that is ours to rewrite, between two hidden lines; the rest belongs to people. */
const end = '<!-- /blue:notice -->';
const begin = /^<!-- blue:notice realm=([a-z0-9-]{1,63}) to=([a-z0-9-]{1,63}) from=([a-z0-9-]{1,63}) contract=([a-z0-9-]{1,63})(?: [a-z]+=[A-Za-z0-9.+-]{1,128})* -->$/m;
/** Puts the hidden lines around a text. @param facts what a later run wants to know without a ledger, such as the version */
function wrapBlock(mark, facts, content) {
    const said = Object.entries(facts).map(([key, value]) => ` ${key}=${value.replace(/[^A-Za-z0-9.+-]/g, '-').slice(0, 128)}`).join('');
    return `<!-- blue:notice realm=${mark.realm} to=${mark.consumer} from=${mark.provider} contract=${mark.contract}${said} -->\n${content}\n${end}`;
}
/** Reads the first marker of a body. */
function readMark(body) {
    const found = begin.exec(normalise(body));
    if (found === null)
        return undefined;
    const [line, realm = '', consumer = '', provider = '', contract = ''] = found;
    const facts = {};
    for (const [, key = '', value = ''] of line.matchAll(/ ([a-z]+)=([^ ]+)/g)) {
        if (!['realm', 'to', 'from', 'contract'].includes(key))
            facts[key] = value;
    }
    return { realm, consumer, provider, contract, facts };
}
/** Whether two marks are about the same issue. */
function sameMark(left, right) {
    return left.realm === right.realm && left.consumer === right.consumer && left.provider === right.provider && left.contract === right.contract;
}
/** The marked block of a body, with its hidden lines; undefined when a line of the two is missing. */
function readBlock(body) {
    const text = normalise(body);
    const found = begin.exec(text);
    if (found === null)
        return undefined;
    const stop = text.indexOf(end, found.index + found[0].length);
    return stop < 0 ? undefined : text.slice(found.index, stop + end.length);
}
/**
 * Whether two blocks say the same but for the realm's commit they were computed from: others' pushes to the realm are no
 * reason to write to an issue.
 */
function sameBlock(left, right) {
    if (left === undefined || left === right)
        return left === right;
    const before = readMark(left)?.facts['commit'];
    const after = readMark(right)?.facts['commit'];
    if (before === undefined || after === undefined || before.length < 7)
        return false;
    return left.replaceAll(before, after).replaceAll(before.slice(0, 7), after.slice(0, 7)) === right;
}
/**
 * Puts a block into a body and leaves everything around it as it is.
 * Without a whole block to replace, because somebody took a hidden line out, the new one goes to the end: it is better
 * to say something twice than to delete what a person wrote.
 */
function replaceBlock(body, block) {
    const text = normalise(body);
    const old = readBlock(text);
    if (old !== undefined) {
        const at = text.indexOf(old);
        return text.slice(0, at) + block + text.slice(at + old.length);
    }
    const rest = text.replace(begin, '').trimEnd();
    return rest === '' ? block : `${rest}\n\n${block}`;
}
/** GitHub refuses a longer body. */
const bodyLimit = 65_536;
/** How long a block may be in a body that keeps everything around it. */
function roomIn(body) {
    const text = normalise(body);
    return bodyLimit - 2 - (text.length - (readBlock(text)?.length ?? 0));
}
/** GitHub's editor sends CRLF. */
function normalise(text) {
    return text.replaceAll('\r\n', '\n');
}


/***/ }),

/***/ 29495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ changeLines),
/* harmony export */   j: () => (/* binding */ shortJson)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);

/** Gives one line per change; the same pattern for reading and writing becomes one. */
function changeLines(changes) {
    const lines = new Map();
    for (const change of changes) {
        const line = lineOf(change);
        const key = `${line.sign} ${line.what} ${line.note ?? ''}`;
        const known = lines.get(key);
        if (known?.access !== undefined && line.access !== undefined && !known.access.split('/').includes(line.access)) {
            lines.set(key, { ...known, access: [...known.access.split('/'), line.access].sort().join('/') });
        }
        else if (!known) {
            lines.set(key, line);
        }
    }
    return [...lines.values()];
}
function lineOf(change) {
    const access = /^\/value\/([a-z]+)/.exec(change.pointer)?.[1];
    const sign = change.before === undefined ? '+' : change.after === undefined ? '-' : '~';
    const subject = change.after ?? change.before;
    const note = noteOf(change);
    const isPattern = change.pointer.startsWith('/value') && typeof subject === 'string' && sign !== '~';
    return {
        sign,
        what: isPattern ? subject : change.reason,
        ...(isPattern && access !== undefined ? { access } : {}),
        ...(note === undefined ? {} : { note }),
        change,
    };
}
function noteOf(change) {
    if (change.coveredBy !== undefined && change.coveredBy.length > 0)
        return `covered by ${change.coveredBy.join(', ')}: nothing to grant`;
    if (change.undecided)
        return `could not be decided: ${change.undecided.keyword} at ${change.undecided.pointer}`;
    if (change.bump === 'major')
        return 'breaking';
    if (change.action === 'must-act')
        return 'consumers must act';
    return change.action === 'may-tighten' ? 'consumers may tighten' : undefined;
}
/** A document on one line, cut where it grows long. */
function shortJson(value, limit = 160) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(JSON.stringify(value), limit);
}


/***/ }),

/***/ 28065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ renderClosing),
/* harmony export */   KM: () => (/* binding */ renderReachable),
/* harmony export */   O4: () => (/* binding */ noticeKey),
/* harmony export */   RW: () => (/* binding */ renderUnreachable),
/* harmony export */   Uv: () => (/* binding */ unreachableMark),
/* harmony export */   Yc: () => (/* binding */ renderTransition),
/* harmony export */   renderIssue: () => (/* binding */ renderIssue)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55845);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29495);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72527);
/** The issue a consumer gets: what changed, why it matters here, what to do, and by when. Pure text from a notice. */




/** What people write around the block needs room too. */
const blockLimit = 60_000;
const listLimit = 200;
/**
 * Renders one notice. Says nothing that changes by itself: the same state gives the same text on any day.
 * @param room characters that there are for the block beside what people wrote; see `roomIn`
 * @returns a title of at most 256 characters and a body of at most 60,000, and within the room if it is more than a few hundred
 */
function renderIssue(notice, context = {}, room = blockLimit) {
    const mark = { realm: notice.realm, consumer: notice.consumer, provider: notice.provider, contract: notice.contract };
    const facts = {
        version: notice.version,
        state: notice.state.state,
        action: notice.action,
        ...(context.commit === undefined ? {} : { commit: context.commit }),
    };
    const limit = Math.min(room, blockLimit) - (0,_core_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapBlock */ .QI)(mark, facts, '').length;
    return { title: renderTitle(notice), body: (0,_core_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapBlock */ .QI)(mark, facts, fit(notice, context, limit)), payload: renderPayload(notice, context) };
}
/** Which change of which import this is: the same for every run, and nothing can be read from it. */
function noticeKey(notice) {
    const { realm, consumer, provider, contract, version } = notice;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify([realm, consumer, provider, contract, version])).digest('hex');
}
/** At most ten keys at the top (GitHub docs, "Create a repository dispatch event"). */
function renderPayload(notice, context) {
    return {
        realm: notice.realm,
        ...(context.commit === undefined ? {} : { commit: context.commit }),
        domain: notice.provider,
        consumer: notice.consumer,
        contract: notice.contract,
        version: notice.version,
        bump: notice.bump,
        action: notice.action,
        key: noticeKey(notice),
    };
}
/** The comment at a transition. */
function renderTransition(notice, kind) {
    const name = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(notice.contract)} from ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(notice.provider)}`;
    const reason = reasonOf(notice);
    if (kind === 'broken')
        return `The import of ${name} is **broken**: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(reason)}.`;
    if (kind === 'must-act')
        return `${name} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(notice.version)} asks for something this repository does not have yet: see above.`;
    if (kind === 'reopened')
        return `Reopened: the import of ${name} is ${notice.state.state} again: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(reason)}.`;
    return `The import of ${name} is no longer broken, but ${notice.state.state}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(reason)}.`;
}
/** The comment that closes an issue. */
function renderClosing(closing) {
    const name = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(closing.contract)} from ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(closing.provider)}`;
    if (closing.reason === 'import-gone')
        return `This repository no longer imports ${name}: nothing is left to do.`;
    if (closing.reason === 'not-wanted')
        return `This domain asks not to be told about ${name} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)('notify')} in its ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)('domain.yaml')}).`;
    return `The import of ${name} is current${closing.resolved === undefined ? '' : ` at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(closing.resolved)}`}: nothing is left to do.`;
}
function renderTitle(notice) {
    const { contract, provider, version, state } = notice;
    switch (state.rule) {
        case 'export-gone':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .issueTitle */ .al)(`${provider} no longer publishes ${contract}`);
        case 'domain-gone':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .issueTitle */ .al)(`${contract}: the domain ${provider} has left the realm`);
        case 'deprecated':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .issueTitle */ .al)(`${contract} from ${provider} is deprecated`);
        case 'binding-gone':
        case 'binding-no-longer-covers':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .issueTitle */ .al)(`${notice.binding ?? 'The binding'} no longer covers ${contract} from ${provider}`);
    }
    const asked = patternLines(notice).filter((line) => line.sign === '+');
    const granted = notice.direction === 'requires' && asked.length > 0;
    if (granted && notice.action === 'must-act') {
        const open = asked.filter((line) => line.change.coveredBy === undefined);
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .issueTitle */ .al)(`Update IAM policy: ${countPaths(open.length > 0 ? open : asked)}`);
    }
    if (granted)
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .issueTitle */ .al)(`Nothing to grant: ${countPaths(asked)} of ${contract} ${version} is covered`);
    if (state.state === 'broken')
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .issueTitle */ .al)(`Import of ${contract} from ${provider} is broken: ${reasonOf(notice)}`);
    if (notice.bump === 'major')
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .issueTitle */ .al)(`Breaking change: ${contract} ${version} from ${provider}`);
    if (notice.action === 'must-act')
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .issueTitle */ .al)(`Action needed: ${contract} ${version} from ${provider}`);
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .issueTitle */ .al)(`${contract} ${version} from ${provider} is available`);
}
/** `new S3 path a/*`, or how many there are and the first of them. */
function countPaths(lines) {
    const [first] = lines;
    if (first === undefined)
        return 'new S3 paths';
    return lines.length === 1 ? `new S3 path ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shortLine */ .tl)(first.what, 200)}` : `${lines.length} new S3 paths, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shortLine */ .tl)(first.what, 160)} and others`;
}
function patternLines(notice) {
    return (0,_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .changeLines */ .O)(notice.changes).filter((line) => line.access !== undefined);
}
/** The state's own words, without the count of days: it would change the text every day. */
function reasonOf(notice) {
    return notice.state.reason.replace(/\d+ days? left \(until ([^)]+)\) to move/g, 'to be taken over until $1').replace(/\d+ days? left \(until ([^)]+)\)/g, 'until $1');
}
/** Shortens the lists until the body fits, rather than cutting through Markdown. */
function fit(notice, context, room) {
    for (let limit = listLimit; limit > 1; limit = Math.floor(limit / 2)) {
        const body = renderBody(notice, context, limit);
        if (body.length <= room)
            return body;
    }
    const short = renderBody({ ...notice, changes: [] }, { ...context, changelog: [] }, 1);
    return short.length <= room ? short : `${introduction(notice)}\n\nThere is no room here to say more: run ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)('blue status')}.`;
}
function renderBody(notice, context, limit) {
    return [
        introduction(notice),
        facts(notice),
        ...todo(notice, limit),
        ...otherChanges(notice, limit),
        ...changelog(notice, context, limit),
        commands(notice),
        footer(notice, context),
    ].join('\n\n');
}
function introduction(notice) {
    const provider = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(notice.provider);
    const contract = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(notice.contract);
    const binding = notice.binding === undefined ? 'this repository' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(notice.binding);
    if (notice.state.state === 'broken')
        return `The import of ${contract} from ${provider} is **broken**: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(reasonOf(notice))}.`;
    const published = `${provider} published ${contract} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(notice.version)}.`;
    const why = {
        'must-act': notice.direction === 'requires'
            ? `It needs access that ${binding} does not grant according to what was last resolved. Until it does, ${provider} may fail at run time.`
            : `It changes what ${binding} relies on.`,
        'may-tighten': `It needs less than before: ${binding} keeps working, and may be tightened.`,
        none: notice.direction === 'requires' ? `What is new is covered already: there is **nothing to grant**.` : `${binding} keeps working; the new version can be taken over.`,
    };
    return `${published} ${why[notice.action]}`;
}
function facts(notice) {
    const { state } = notice;
    const rows = [
        ['Contract', `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ)(notice.contract)} from ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ)(notice.provider)}, realm ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ)(notice.realm)}`],
        ['Version', `${notice.resolved === undefined ? 'never resolved' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ)(notice.resolved)} → ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ)(notice.version)}${notice.bump === 'none' ? '' : ` (${notice.bump})`}`],
        ['Accepted here', (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ)(notice.range)],
        ...(notice.binding === undefined ? [] : [['Binding', (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ)(notice.binding)]]),
        ['State', `${state.state}${state.pending ? ', never satisfied yet: it blocks nobody' : ''}${state.since === undefined ? '' : `, since ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ)(state.since)}`}`],
        ...(state.until === undefined ? [] : [['Grace ends', `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(state.until, 40))}**`]]),
    ];
    return ['| | |', '|---|---|', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join('\n');
}
/** What to do, and what of it is done already. */
function todo(notice, limit) {
    const lines = patternLines(notice);
    const open = lines.filter((line) => line.sign === '+' && line.change.coveredBy === undefined);
    const covered = lines.filter((line) => line.sign === '+' && line.change.coveredBy !== undefined);
    const gone = lines.filter((line) => line.sign === '-');
    const requires = notice.direction === 'requires';
    const where = notice.binding === undefined ? '' : ` in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(notice.binding)}`;
    return [
        ...section(requires ? `To grant${where}` : 'New', open, (line) => `+ ${line.what}${access(line)}`, limit),
        ...section('Covered already: nothing to grant', covered, (line) => `  ${line.what}${access(line)}  covered by ${(line.change.coveredBy ?? []).join(', ')}`, limit),
        ...section(requires ? 'No longer needed: may be tightened' : 'Removed', gone, (line) => `- ${line.what}${access(line)}`, limit),
    ];
}
function access(line) {
    return line.access === undefined ? '' : ` (${line.access})`;
}
function section(title, items, show, limit) {
    if (items.length === 0)
        return [];
    const shown = items.slice(0, limit).map((item) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(show(item).replaceAll('\n', ' '), 1100));
    const rest = items.length - shown.length;
    return [`#### ${title}`, (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)([...shown, ...(rest > 0 ? [`… and ${rest} more: see the realm`] : [])].join('\n'), 'diff')];
}
/** Changes of another kind than patterns: of schemas, of scalars, of words. */
function otherChanges(notice, limit) {
    const others = (0,_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .changeLines */ .O)(notice.changes).filter((line) => line.access === undefined && line.change.bump !== 'none');
    if (others.length === 0)
        return [];
    const shown = others.slice(0, limit).map(({ change }) => `- **${change.bump}**: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(change.reason, 400))}${witness(change)}`);
    const rest = others.length - shown.length;
    return ['#### What changed', [...shown, ...(rest > 0 ? [`- … and ${rest} more`] : [])].join('\n')];
}
function witness(change) {
    if (change.undecided !== undefined)
        return ` (could not be decided: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(change.undecided.keyword, 80))} at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(change.undecided.pointer, 200))})`;
    if (change.witness === undefined)
        return '';
    return `\n  This was impossible before: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)((0,_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .shortJson */ .j)(change.witness, 300))}`;
}
function changelog(notice, context, limit) {
    const entries = (context.changelog ?? []).slice(0, limit);
    if (entries.length === 0)
        return [];
    const lines = entries.flatMap((entry) => [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shortLine */ .tl)(entry.version, 128), ...entry.changes.slice(0, limit).map((change) => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shortLine */ .tl)(change, 500)}`)]);
    return [`#### In the words of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(notice.provider)}`, (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)(lines.join('\n'))];
}
function commands(notice) {
    const steps = ['blue status', ...(notice.action === 'must-act' || notice.state.state === 'broken' ? [`# bring ${notice.binding === undefined ? 'this repository' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(notice.binding)} up to date`] : []), 'blue realm sync'];
    const other = `Where the code cannot show that it is done: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(`blue realm sync --resolve ${notice.contract}`)}. This issue closes by itself once the realm says that the import is current.`;
    return `#### Then, in this repository\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)(steps.join('\n'), 'bash')}\n\n${other}`;
}
function footer(notice, context) {
    const web = webUrl(context.realmUrl);
    const short = context.commit?.slice(0, 7);
    const realm = web === undefined || context.commit === undefined || short === undefined
        ? `realm ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(notice.realm)}${short === undefined ? '' : ` at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(short)}`}`
        : `realm ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(`${notice.realm} at ${short}`, `${web}/commit/${context.commit}`)}`;
    const file = `domains/${notice.provider}/exports.yaml`;
    const declared = web === undefined || context.commit === undefined ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(file) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(file, `${web}/blob/${context.commit}/${file}`);
    const source = sourceLink(context.source);
    return `<sub>Computed from ${realm}; declared in ${declared}${source === undefined ? '' : `; made in ${source}`}. What you write outside of this block stays; close as "not planned" to hear nothing until the next version.</sub>`;
}
function sourceLink(source) {
    const web = webUrl(source?.url);
    if (source === undefined || web === undefined || source.commit === undefined)
        return undefined;
    if (!/^[0-9a-f]{7,64}$/.test(source.commit))
        return undefined;
    if (source.file === undefined)
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(source.commit.slice(0, 7), `${web}/commit/${source.commit}`);
    const path = source.file.split('/').map(encodeURIComponent).join('/');
    const anchor = source.line === undefined ? '' : `#L${source.line}`;
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)('the source', `${web}/blob/${source.commit}/${path}${anchor}`);
}
/** The web page of a repository from any of its urls; undefined for a place on this machine. */
function webUrl(url) {
    if (url === undefined)
        return undefined;
    const scp = /^[\w.-]+@([\w.-]+):(?!\/)([\w./-]+)$/.exec(url);
    const full = /^(https?|ssh|git):\/\/(?:[^@/\s]*@)?([\w.-]+(?::\d+)?)\/([\w./-]+)$/.exec(url);
    const [scheme, host, path] = scp ? ['https', scp[1], scp[2]] : full ? [full[1] === 'http' ? 'http' : 'https', full[1] === 'ssh' ? full[2]?.replace(/:\d+$/, '') : full[2], full[3]] : [];
    return host === undefined || path === undefined ? undefined : `${scheme}://${host}/${path.replace(/\/+$/, '').replace(/\.git$/, '')}`;
}
/** The mark of the issue in the realm's own repository about a consumer that cannot be told. */
function unreachableMark(realm, consumer) {
    return { realm, consumer, provider: 'blue', contract: 'unreachable' };
}
/** Renders that issue; it names the maintainers without pinging anybody. */
function renderUnreachable(found) {
    const where = found.repository === undefined ? 'its domain names no repository' : `its repository is ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(found.repository)}`;
    const people = found.maintainers.length === 0 ? 'none are named' : found.maintainers.slice(0, 20).map((each) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(each, 100))).join(', ');
    const waiting = found.notices.slice(0, listLimit / 2).map((notice) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(notice.contract)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(notice.version)} from ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(notice.provider)}: ${notice.state.state}${notice.action === 'must-act' ? ', something to do' : ''}`);
    const content = [
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(found.consumer)} cannot be told about what it imports: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(found.reason)} (${where}).`,
        `Maintainers, to be told by hand: ${people}.`,
        '#### What it would hear',
        waiting.join('\n'),
        'Its own scheduled `blue realm check` sees all of this with nothing but read access to the realm. This issue closes by itself once the consumer can be reached, or is owed nothing.',
    ].join('\n\n');
    return { title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .issueTitle */ .al)(`Cannot tell ${found.consumer}: ${found.reason}`), body: (0,_core_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapBlock */ .QI)(unreachableMark(found.realm, found.consumer), {}, content) };
}
/** The comment when it can be reached again. */
function renderReachable(consumer) {
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(consumer)} can be reached again, or is owed nothing any more.`;
}


/***/ })

};
