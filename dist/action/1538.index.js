export const id = 1538;
export const ids = [1538];
export const modules = {

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

/***/ 81538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderProposal: () => (/* binding */ renderProposal)
/* harmony export */ });
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29495);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);


const shown = 50;
/** GitHub refuses more than 65,536 characters. */
const longest = 60_000;
/** Renders the body. Whatever others wrote in it mentions nobody and closes nothing. */
function renderProposal(proposal) {
    const parts = [
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(proposal.domain)} proposes this change of its own folder. It waits here because ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(proposal.why)}.`,
        ...proposal.exports.slice(0, shown).flatMap(renderExport),
        ...(proposal.exports.length > shown ? [`… and ${proposal.exports.length - shown} more exports: see the files.`] : []),
        ...renderImports(proposal),
        ...(proposal.approvers.length === 0 ? [] : [`Approvers of this realm: ${proposal.approvers.slice(0, 30).map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS).join(', ')}.`]),
        'Merged means approved. The same command, run again for this domain, brings this pull request up to date in place.',
    ];
    const body = parts.join('\n\n');
    return body.length <= longest ? body : `${body.slice(0, body.lastIndexOf('\n\n', longest))}\n\n… the rest is left out: see the files.`;
}
function renderExport(each) {
    const versions = each.from === undefined ? `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(each.to ?? '')} (new)` : each.to === undefined ? `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(each.from)} → removed` : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(each.from)} → **${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(each.to)}** (${each.bump})`;
    const lines = each.from === undefined ? [] : (0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .changeLines */ .O)(each.changes);
    const rows = lines.slice(0, shown).map(({ sign, what, access, note, change }) => {
        const subject = access === undefined ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(what, 400)) : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(`${sign} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(what, 400)}`)} (${access})`;
        const proof = change.bump === 'major' && change.witness !== undefined ? `\n  This was impossible before: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .shortJson */ .j)(change.witness, 300))}` : '';
        const reason = note === 'breaking' && access !== undefined ? `: **breaking**, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(change.reason)}` : note === undefined ? '' : `: ${note === 'breaking' ? '**breaking**' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(note)}`;
        return `- ${subject}${reason}${proof}`;
    });
    if (lines.length > shown)
        rows.push(`- … and ${lines.length - shown} more`);
    return [`### ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(each.name)}: ${versions}`, ...(rows.length === 0 ? [] : [rows.join('\n')]), renderConsumers(each)];
}
function renderConsumers({ consumers }) {
    if (consumers.length === 0)
        return 'Nobody imports it.';
    const rows = consumers.slice(0, shown).map(({ domain, range, binding, state }) => {
        const until = state.until === undefined ? '' : `, until ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(state.until)}`;
        return `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeCell */ .MZ)(domain)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeCell */ .MZ)(range)} | ${binding === undefined ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeCell */ .MZ)(binding)} | ${state.state}${until}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(state.reason, 300))} |`;
    });
    return ['| Consumer | Accepts | Binding | Once merged |', '|---|---|---|---|', ...rows, ...(consumers.length > shown ? [`| and ${consumers.length - shown} more | | | |`] : [])].join('\n');
}
function renderImports({ imports }) {
    if (imports.length === 0)
        return [];
    const rows = imports.slice(0, shown).map((each) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(each.contract)} from ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(each.from)}${each.resolved === undefined ? '' : `, resolved at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(each.resolved)}`}`);
    return ['### Imports', rows.join('\n')];
}


/***/ })

};
