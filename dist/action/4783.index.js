export const id = 4783;
export const ids = [4783];
export const modules = {

/***/ 4783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCanIMerge: () => (/* binding */ renderCanIMerge),
/* harmony export */   renderNothingToMerge: () => (/* binding */ renderNothingToMerge)
/* harmony export */ });
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29495);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);


const shown = { rows: 50, consumers: 200 };
/** GitHub refuses comments above 65,536 characters. */
const longest = 60_000;
const bindingRules = new Set(['binding-gone', 'binding-no-longer-covers']);
/**
 * Judges a check as a question about merging. Only what this change touches counts: an import that was broken or stale before, and is
 * not made worse, keeps nobody from merging.
 * @returns undefined when nothing changes for anybody
 */
function renderCanIMerge(result) {
    const exports = result.exports.filter((each) => each.from === undefined || each.bump !== 'none');
    const imports = result.imports.filter((each) => each.resolvedNow || bindingRules.has(each.state.rule));
    const unpublishable = result.unpublishable ?? [];
    if (exports.length === 0 && imports.length === 0 && unpublishable.length === 0)
        return undefined;
    const judged = new Map(exports.map((each) => [each, each.consumers.map((consumer) => judge(each, consumer))]));
    const all = [...judged.values()].flat();
    const first = [...new Set(all.filter((each) => each.verdict === 'no').map((each) => each.consumer.domain))];
    const broken = imports.filter((each) => bindingRules.has(each.state.rule));
    // Nobody can have imported what is new; of what is known already, an unreadable domain may be a consumer.
    const unread = exports.some((each) => each.from !== undefined) ? (result.unread ?? []) : [];
    const verdict = first.length + broken.length + unpublishable.length > 0 ? 'no' : unread.length > 0 || all.some((each) => each.verdict === 'undecided') ? 'undecided' : 'yes';
    const headline = unpublishable.length > 0 ? '❌ No: what it exports cannot be published' : headlineOf(verdict, first, broken, all, exports);
    const parts = [
        `### ${headline}`,
        ...(unpublishable.length === 0 ? [] : [unpublishable.slice(0, shown.rows).map((each) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(each, 400))}`).join('\n')]),
        ...exports.flatMap((each) => renderExport(each, judged.get(each))),
        ...(unread.length === 0 ? [] : [`Whether ${unread.slice(0, 20).map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS).join(', ')} ${unread.length === 1 ? 'imports' : 'import'} from here is not known: the files there cannot be read.`]),
        ...(imports.length === 0 ? [] : [['#### What this repo imports', '', ...imports.map(renderImport)].join('\n')]),
        ...(result.waits === undefined || exports.length === 0 ? [] : [`Publishing this takes a pull request in the realm: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(result.waits)}.`]),
        `<sub>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(result.domain)} in realm ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(result.realm)}${result.head === undefined ? '' : ` at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(result.head.slice(0, 7))}`}. This comment is kept up to date.</sub>`,
    ];
    const body = parts.join('\n\n');
    return { verdict, headline, body: body.length <= longest ? body : `${body.slice(0, body.lastIndexOf('\n', longest))}\n\n… the rest is left out: see the job summary.` };
}
/** What stands in an older comment once a later push has taken the change back. */
function renderNothingToMerge(result) {
    return `### ✅ Yes, this can be merged: nothing changes for the realm\n\n<sub>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(result.domain)} in realm ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(result.realm)}. This comment is kept up to date.</sub>`;
}
/**
 * Judges one consumer of one export. The cases, in order: nothing was promised to it yet; it could not be decided; it has
 * something to do first; it breaks without anything it could do about it; it was broken before; it has nothing to do.
 */
function judge(each, consumer) {
    const { state, was } = consumer;
    const changes = each.changes.filter((change) => change.bump !== 'none');
    const until = state.until === undefined ? '' : `, until ${state.until}`;
    if (each.from === undefined)
        return { consumer, verdict: 'yes', words: 'new: nothing is taken from it' };
    if (state.pending)
        return { consumer, verdict: 'yes', words: 'never satisfied yet: it blocks nobody' };
    if (changes.some((change) => change.undecided !== undefined))
        return { consumer, verdict: 'undecided', words: 'could not be decided: look at it together' };
    if (changes.some((change) => change.action === 'must-act')) {
        return { consumer, verdict: 'no', words: each.direction === 'requires' ? `has to grant what is new first${until}` : `has to move first${until}` };
    }
    if (state.state === 'broken')
        return was === 'broken' ? { consumer, verdict: 'yes', words: 'was broken before' } : { consumer, verdict: 'no', words: `would be broken: ${state.reason}` };
    return { consumer, verdict: 'yes', words: changes.some((change) => change.action === 'may-tighten') ? 'nothing to do; may tighten' : 'nothing to do' };
}
function headlineOf(verdict, first, broken, all, exports) {
    if (verdict === 'no') {
        const names = first.slice(0, 5).map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS).join(', ') + (first.length > 5 ? ` and ${first.length - 5} more` : '');
        if (first.length === 0)
            return `❌ No: ${broken.map((each) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(each.contract)).join(', ')} would not be satisfied any more`;
        return `❌ Not yet: ${names} ${first.length === 1 ? 'has' : 'have'} to act first`;
    }
    if (verdict === 'undecided')
        return '❔ It could not be decided whether this can be merged';
    if (exports.length === 0)
        return '✅ Yes, this can be merged';
    if (all.length === 0)
        return '✅ Yes, this can be merged: nobody imports what changes';
    const covered = exports.some((each) => each.changes.some((change) => (change.coveredBy?.length ?? 0) > 0));
    return `✅ Yes, this can be merged: ${covered ? 'what is new is covered already' : 'nobody has to do anything'}`;
}
function renderExport(each, judged) {
    const versions = each.from === undefined ? `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(each.to)} (new)` : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(each.from)} → **${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(each.to)}** (${each.bump})`;
    const lines = each.from === undefined ? [] : (0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .changeLines */ .O)(each.changes.filter((change) => change.bump !== 'none'));
    const rows = lines.slice(0, shown.rows).map(({ sign, what, access, note, change }) => {
        const subject = access === undefined ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(what, 400)) : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(`${sign} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(what, 400)}`)} (${access})`;
        const reason = access !== undefined && note === 'breaking' ? `**breaking**: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(change.reason, 400))}` : note === undefined ? '' : note === 'breaking' ? '**breaking**' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(note, 400));
        const proof = change.bump === 'major' && change.witness !== undefined ? `\n  This was impossible before: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .shortJson */ .j)(change.witness, 300))}` : '';
        return `- ${subject}${reason === '' ? '' : `: ${reason}`}${proof}`;
    });
    if (lines.length > shown.rows)
        rows.push(`- … and ${lines.length - shown.rows} more`);
    return [`#### ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(each.name)}: ${versions}`, ...(rows.length === 0 ? [] : [rows.join('\n')]), judged.length === 0 ? 'Nobody imports it.' : consumersTable(judged)];
}
function consumersTable(judged) {
    const order = { no: 0, undecided: 1, yes: 2 };
    const mark = { no: '❌', undecided: '❔', yes: '✅' };
    const sorted = [...judged].sort((left, right) => order[left.verdict] - order[right.verdict] || (left.consumer.domain < right.consumer.domain ? -1 : 1));
    const rows = sorted.slice(0, shown.consumers).map(({ consumer, verdict, words }) => `| ${mark[verdict]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeCell */ .MZ)(consumer.domain)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeCell */ .MZ)(consumer.range)} | ${consumer.binding === undefined ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeCell */ .MZ)(consumer.binding)} | ${consumer.state.pending ? 'pending' : consumer.state.state} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(words, 300))} |`);
    return ['| Consumer | Accepts | Binding | Once published | |', '|---|---|---|---|---|', ...rows, ...(sorted.length > shown.consumers ? [`| and ${sorted.length - shown.consumers} more | | | | |`] : [])].join('\n');
}
function renderImport(each) {
    const name = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(each.contract)} from ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(each.from)}`;
    return bindingRules.has(each.state.rule) ? `- ❌ ${name}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(each.state.reason, 400))}` : `- ✅ ${name}: satisfied at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(each.target ?? '')}; ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)('sync')} records it`;
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


/***/ })

};
