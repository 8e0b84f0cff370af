export const id = 3394;
export const ids = [3394,6916,4783];
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


/***/ }),

/***/ 9491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OU: () => (/* binding */ renderNotify),
/* harmony export */   XX: () => (/* binding */ renderFanoutText),
/* harmony export */   _x: () => (/* binding */ renderFanoutSummary)
/* harmony export */ });
/* unused harmony export renderPlanned */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);

const shown = 200;
const words = {
    created: 'Created issue', updated: 'Updated issue', closed: 'Closed issue', reopened: 'Reopened issue', unchanged: 'Nothing to change',
    'left-to-realm': 'Could not be told', written: 'Written', failed: 'Failed',
};
/** The page of `notify`: what was sent, what would be sent, or just the owners. */
function renderNotify(result, plan, receipt, paint) {
    if (receipt?.fanOut !== undefined)
        return renderFanoutText(receipt.fanOut, paint);
    if (plan.preview !== undefined)
        return [...renderPlanned(plan.preview.requests), ...renderFanoutText(plan.preview, paint)];
    return result.owners.length === 0 ? ['No member names a repository'] : [...result.owners];
}
/** Lines for people at a terminal, and for a workflow's log, where the caller still escapes commands. */
function renderFanoutText(report, paint) {
    const lines = [];
    for (const notice of report.notices.filter((each) => each.outcome !== 'unchanged' || each.dispatch !== undefined).slice(0, shown)) {
        const mark = notice.outcome === 'failed' ? paint.bad('✗') : notice.outcome === 'left-to-realm' ? paint.warn('⚠️') : paint.good('✓');
        lines.push(`${mark} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(notice.consumer)}: ${words[notice.outcome]}${notice.reference === undefined ? '' : ` #${notice.reference}`}${dispatchWords(notice)}`);
        if (notice.title !== undefined && notice.outcome === 'created')
            lines.push(`    "${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(notice.title)}"`);
        if (notice.reason !== undefined)
            lines.push(`    ${paint.faint((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(notice.reason))}`);
    }
    lines.push(...totals(report));
    return lines;
}
/** What a dry run shows: every request with its body, nothing left out. */
function renderPlanned(requests) {
    if (requests.length === 0)
        return ['Nothing would be sent'];
    return [
        `${requests.length} ${requests.length === 1 ? 'request' : 'requests'} would be sent:`,
        ...requests.flatMap((request) => [`${request.method} ${request.path}`, ...JSON.stringify(request.body, null, 2).split('\n').map((line) => `  ${line}`)]),
    ];
}
/** The job summary. Rows that need nobody are counted, not listed. */
function renderFanoutSummary(report, realm, title = `Realm ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(realm)}: consumers told`) {
    const rows = report.notices.filter((notice) => notice.outcome !== 'unchanged' || notice.dispatch !== undefined || notice.reason !== undefined);
    const table = rows.slice(0, shown).map((notice) => {
        const issue = notice.reference === undefined ? '' : notice.url === undefined ? `#${notice.reference}` : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(`#${notice.reference}`, notice.url);
        const said = notice.reason === undefined ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(notice.reason), 300);
        return `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeCell */ .MZ)(notice.consumer)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeCell */ .MZ)(notice.contract)} | ${words[notice.outcome].toLowerCase()}${dispatchWords(notice)} | ${issue} | ${said} |`;
    });
    const parts = [`### ${title}`];
    if (table.length > 0)
        parts.push(['| consumer | contract | | issue | |', '|---|---|---|---|---|', ...table].join('\n'));
    if (rows.length > shown)
        parts.push(`… and ${rows.length - shown} more.`);
    if (report.unreachable.length > 0) {
        const list = report.unreachable.slice(0, shown).map(({ consumer, reason, maintainers }) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(consumer)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(reason, 300))}; maintainers: ${maintainers.slice(0, 10).map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS).join(', ') || 'none named'}`);
        parts.push(`**Could not be told:**\n\n${list.join('\n')}`);
    }
    parts.push(totals(report).map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS).join('  \n'));
    return `${parts.join('\n\n')}\n`;
}
function dispatchWords({ dispatch }) {
    if (dispatch === undefined)
        return '';
    if (dispatch === 'accepted')
        return ', dispatch accepted';
    return dispatch === 'not-permitted' ? ', no dispatch (the credential may not)' : ', dispatch failed';
}
function totals(report) {
    const untouched = report.notices.filter((notice) => notice.outcome === 'unchanged' && notice.dispatch === undefined).length;
    return [
        ...(untouched > 0 ? [`${untouched} already say what is true`] : []),
        ...(report.leftover.length > 0 ? [`${report.leftover.length} ${report.leftover.length === 1 ? 'consumer is' : 'consumers are'} left for the next run: ${report.leftover.slice(0, 10).join(', ')}${report.leftover.length > 10 ? ', …' : ''}`] : []),
        ...(report.stopped === undefined ? [] : [`Stopped early: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(report.stopped)}`]),
        `${report.spent.reads} reads, ${report.spent.writes} writes, ${report.spent.ledger} commits to the ledger`,
    ];
}


/***/ }),

/***/ 43394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderFailure: () => (/* binding */ renderFailure),
/* harmony export */   renderSummary: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3828);
/* harmony import */ var _can_i_merge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4783);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29495);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72527);
/* harmony import */ var _fanout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9491);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74342);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76916);







/** Renders a run. */
function renderSummary(plan, receipt) {
    const told = receipt?.fanOut ?? plan.preview;
    const { realm } = plan.result;
    if (plan.command === 'notify' && told !== undefined)
        return (0,_fanout_js__WEBPACK_IMPORTED_MODULE_0__/* .renderFanoutSummary */ ._x)(told, realm ?? '');
    const lines = plan.command === 'sync' || plan.command === 'check' || plan.command === 'status' ? domainPage(plan, receipt) : [`## blue realm ${plan.command}`, '', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__.renderText)(plan, receipt, _paint_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .p).trimEnd())];
    if (told !== undefined)
        lines.push('', (0,_fanout_js__WEBPACK_IMPORTED_MODULE_0__/* .renderFanoutSummary */ ._x)(told, realm ?? '', plan.command === 'check' ? "This repo's issues" : undefined).trimEnd());
    return `${lines.join('\n')}\n`;
}
/** Renders a run that could not be made. */
function renderFailure(error) {
    const known = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .BlueError */ .Bi;
    const place = known && error.location ? `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .formatLocation */ .j$)(error.location))}: ` : '';
    const what = known ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(error.message) : 'This is a bug in blue. The log has the details.';
    return `## ✗ blue realm could not do its work\n\n${place}${what}\n${known && error.next !== undefined ? `\n**Next:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(error.next)}\n` : ''}`;
}
function domainPage(plan, receipt) {
    const result = plan.result;
    const exports = (plan.command === 'status' ? result.changes : result.exports) ?? [];
    const lines = [`## ${verdict(plan, exports, result.imports)} in realm ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(result.realm)}`, ''];
    const merge = plan.command === 'check' && (exports.length > 0 || result.unpublishable !== undefined) ? (0,_can_i_merge_js__WEBPACK_IMPORTED_MODULE_5__.renderCanIMerge)(plan.result) : undefined;
    if (merge !== undefined)
        lines.push(`**Can I merge?** ${merge.headline}`, '');
    if (exports.length > 0)
        lines.push(...exportsTable(exports), '');
    if (result.imports.length > 0)
        lines.push(...importsTable(result.imports), '');
    if (exports.length > 0 || result.imports.length > 0)
        lines.push(...diagram(result.domain, exports, result.imports), '');
    lines.push(...nextSteps(plan, receipt, exports, result.imports));
    lines.push(...findings(plan.findings));
    if (result.at !== undefined)
        lines.push('', `<sub>Judged at realm commit ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(result.head?.slice(0, 12) ?? 'none')}, ${result.at}.</sub>`);
    if (receipt?.commit !== undefined)
        lines.push('', `<sub>Realm commit ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(receipt.commit.slice(0, 12))}${receipt.branch === undefined ? '' : ` on the branch ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(receipt.branch)}`}.</sub>`);
    return lines;
}
function verdict(plan, exports, imports) {
    const name = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(plan.result.domain);
    if (imports.some((each) => each.state.state === 'broken'))
        return `✗ ${name} has broken imports`;
    if (exports.some((each) => each.bump === 'major' && each.from !== undefined))
        return `⚠️ ${name} makes a breaking change`;
    if (imports.some((each) => each.state.state === 'stale'))
        return `⚠️ ${name} has stale imports`;
    if (plan.command === 'check' && plan.result.unpublishable !== undefined)
        return `✗ ${name} exports what cannot be published`;
    if (exports.length > 0)
        return `📤 ${name} ${plan.command === 'sync' ? 'published' : 'has changes'}`;
    return `✓ ${name} is up to date`;
}
function exportsTable(exports) {
    const lines = ['### Exports', '', '| Export | Version | Change | What it asks | Consumers |', '|---|---|---|---|---|'];
    for (const each of exports) {
        const version = each.from === undefined ? `${each.to} (new)` : `${each.from} → **${each.to}** (${each.bump})`;
        const consumers = each.consumers.map((consumer) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .MZ)(consumer.domain)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .MZ)(consumer.range)} ${mark(consumer.state.state)}`).join('<br>') || 'none';
        const changes = each.from === undefined ? [] : (0,_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .changeLines */ .O)(each.changes);
        const first = changes[0];
        lines.push(`| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .MZ)(each.name)} | ${version} | ${first ? changeCell(first) : ''} | ${first ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(first.note ?? '') : ''} | ${consumers} |`);
        for (const line of changes.slice(1, 50))
            lines.push(`| | | ${changeCell(line)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(line.note ?? '')} | |`);
        if (changes.length > 50)
            lines.push(`| | | and ${changes.length - 50} more | | |`);
    }
    for (const each of exports) {
        for (const change of each.changes.filter((one) => one.bump === 'major' && one.witness !== undefined)) {
            lines.push('', `This document was impossible before (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(change.rule)}): ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .shortJson */ .j)(change.witness, 400))}`);
        }
    }
    return lines;
}
function changeCell(line) {
    const sign = { '+': '➕', '-': '➖', '~': '✏️' }[line.sign];
    return line.access === undefined ? `${sign} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(line.what)}` : `${sign} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .MZ)(line.what)} (${line.access})`;
}
function importsTable(imports) {
    const lines = ['### Imports', '', '| Import | Accepts | Resolved | Newest | State | Binding |', '|---|---|---|---|---|---|'];
    for (const each of imports) {
        const state = `${mark(each.state.state)} ${each.state.state}${each.state.daysLeft === undefined ? '' : `, ${each.state.daysLeft} days left`}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(each.state.reason)}`;
        lines.push(`| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .MZ)(each.contract)} from ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .MZ)(each.from)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .MZ)(each.range)} | ${each.state.resolved ?? 'never'} | ${each.state.newest ?? 'gone'} | ${state} | ${each.binding === undefined ? 'none' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .MZ)(each.binding)} |`);
    }
    return lines;
}
function mark(state) {
    return state === 'current' ? '✅' : state === 'stale' ? '⚠️' : '❌';
}
/** Names are checked (`[a-z0-9-]`): nothing in the drawing can break out of it. */
function diagram(domain, exports, imports) {
    const id = (name) => `d_${name.replaceAll('-', '_')}`;
    const arrow = (state) => (state === 'current' ? '-->' : '-.->');
    const lines = ['graph LR', `  ${id(domain)}["${domain}"]`];
    for (const each of exports)
        for (const consumer of each.consumers.slice(0, 30))
            lines.push(`  ${id(domain)} ${arrow(consumer.state.state)}|"${each.name} ${each.to}"| ${id(consumer.domain)}["${consumer.domain}"]`);
    for (const each of imports)
        lines.push(`  ${id(each.from)}["${each.from}"] ${arrow(each.state.state)}|"${each.contract}${each.state.newest === undefined ? '' : ` ${each.state.newest}`}"| ${id(domain)}`);
    return lines.length === 2 ? [] : ['```mermaid', ...lines, '```'];
}
function nextSteps(plan, receipt, exports, imports) {
    const steps = [];
    const command = plan.command;
    const acting = [...new Set(exports.flatMap(mustAct))].map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS).join(', ');
    if (command !== 'sync' && exports.length > 0) {
        steps.push(acting === '' ? 'Merge and let `sync` publish the changes, or run `blue realm sync`.' : `Let ${acting} act first; or merge, which publishes the change and tells them, and deploy what needs it once their imports are current.`);
    }
    if (receipt?.pullRequestUrl !== undefined)
        steps.push(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('This pull request', receipt.pullRequestUrl)} in the realm waits for a review; merged means approved.`);
    else if (receipt?.branch !== undefined)
        steps.push(`Open a pull request in the realm from ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(receipt.branch)}; merged means approved.`);
    for (const each of exports) {
        const waiting = mustAct(each).map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS);
        if (command === 'sync' && waiting.length > 0)
            steps.push(`${waiting.join(', ')} must act before ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(each.name)} ${each.to} can be relied on.`);
    }
    for (const each of imports) {
        for (const reason of each.refused.slice(0, 20))
            steps.push(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(each.contract)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(reason)}.`);
        if (each.resolvedNow && command !== 'sync')
            steps.push(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(each.contract)} is covered at ${each.target}: let \`sync\` record it.`);
        else if (each.refused.length === 0 && each.state.state !== 'current')
            steps.push(stepOf(each));
    }
    if (steps.length === 0 && plan.findings.some((finding) => finding.level === 'error'))
        return [];
    return steps.length === 0 ? ['Nothing to do.'] : ['### What to do next', '', ...steps.map((step) => `- ${step}`)];
}
/** What ends the state of an import where no binding was judged. */
function stepOf({ contract, from, state }) {
    const command = `blue realm import --contract ${contract} --from ${from}`;
    if (state.rule === 'export-gone' || state.rule === 'domain-gone')
        return `Drop ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(contract)} with ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(`${command} --remove`)}, or ask for it to be published again.`;
    if (state.rule === 'out-of-range' || state.rule === 'grace-ended')
        return `Once this repo can take ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(contract)} ${state.newest}, let its range accept it: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(`${command} --version ^${state.newest}`)}.`;
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(contract)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(state.reason)}.`;
}
/** Consumers that have something to do before a change can be relied on. */
function mustAct(each) {
    if (!each.changes.some((change) => change.action === 'must-act'))
        return [];
    return each.consumers.filter((consumer) => consumer.state.state !== 'current' && !consumer.state.pending).map((consumer) => consumer.domain);
}
function findings(all) {
    const shown = all.filter((finding) => finding.rule !== 'not-resolved' && finding.level !== 'note');
    if (shown.length === 0)
        return [];
    const rows = shown.slice(0, 100).map((finding) => {
        const place = finding.file === undefined ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .MZ)((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .formatLocation */ .j$)({ file: finding.file, ...(finding.line === undefined ? {} : { line: finding.line }) }));
        return `| ${finding.level} | ${place} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(finding.message)}${finding.next === undefined ? '' : `<br>→ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(finding.next)}`} |`;
    });
    return ['', `<details><summary>${shown.length} ${shown.length === 1 ? 'finding' : 'findings'}</summary>`, '', '| Level | Where | What |', '|---|---|---|', ...rows, '', '</details>'];
}


/***/ }),

/***/ 76916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderText: () => (/* binding */ renderText)
});

// UNUSED EXPORTS: renderFinding

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/report/changes.js
var report_changes = __webpack_require__(29495);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
;// CONCATENATED MODULE: ./lib/report/detect-text.js


/** No key of S3 is longer; what is longer is in `--json`. */
const longestKey = 1024;
/**
 * Renders a detection: exports with their evidence, every access, every grant, doubts and gaps.
 * @param width columns of the terminal: a row that does not fit is continued below its second column
 */
function renderDetect(result, paint, width) {
    const lines = [];
    const section = (title, rows) => {
        if (rows.length > 0)
            lines.push(paint.strong(title), ...table(rows, paint, width), '');
    };
    for (const each of result.exports) {
        const found = each.value ?? each.schema;
        if (found !== undefined)
            lines.push(paint.strong(`Export ${each.name}`), `  ${(0,report_escape/* visibleLine */.P8)((0,report_changes/* shortJson */.j)(found))}`, '');
        else
            section(`Export ${each.name}`, each.patterns.map(({ access, pattern, places }) => [access, (0,report_escape/* cut */.Jj)(pattern, longestKey), placesOf(places)]));
    }
    section(`Accesses (${result.accesses.length})`, result.accesses.map(accessRow));
    section(`Grants (${result.grants.length})`, result.grants.map(grantRow));
    section(`Could not be followed (${result.unresolved.length})`, result.unresolved.map((each) => [`${each.file}:${each.line}`, each.reason]));
    section(`Not read (${result.skipped.length})`, result.skipped.map((each) => [each.file, each.reason]));
    return lines.length === 0 ? ['No access to S3 and no grant for it was found.'] : lines;
}
function placesOf(places) {
    const where = places.slice(0, 3).map((place) => `${place.file}:${place.line}`).join(', ');
    return `${where}${places.length > 3 ? `, and ${places.length - 3} more` : ''}`;
}
function accessRow(access) {
    const key = access.alternatives === undefined ? access.key : access.alternatives.join(' | ');
    const how = [access.call, access.via, access.counted ? undefined : 'counted at its callers', access.note].filter((part) => part !== undefined).join(', ');
    return [`${access.file}:${access.line}`, access.access, `${access.bucket ?? '?'}/${(0,report_escape/* cut */.Jj)(key, longestKey)}`, how];
}
function grantRow(grant) {
    const actions = `${grant.notActions === true ? 'all but ' : ''}${grant.actions.join(' ')}`;
    const resource = `${grant.notResource === true ? 'all but ' : ''}${grant.bucket ?? '?'}${grant.key === null ? '' : `/${(0,report_escape/* cut */.Jj)(grant.key, longestKey)}`}`;
    const how = [grant.form, grant.principal, grant.condition === undefined ? undefined : 'conditional', grant.unknown === undefined ? undefined : `unknown: ${grant.unknown}`].filter((part) => part !== undefined).join(', ');
    return [`${grant.file}:${grant.line}`, grant.effect, resource, actions, how];
}
/** Columns of equal width, none but the last past 60; the last one, the evidence, is faint. */
function table(rows, paint, width) {
    const cells = rows.map((row) => row.map(report_escape/* visibleLine */.P8));
    const widths = [];
    for (const row of cells)
        for (const [at, cell] of row.slice(0, -1).entries())
            widths[at] = Math.min(60, Math.max(widths[at] ?? 0, cell.length));
    return cells.flatMap((row) => {
        const before = `  ${row.slice(0, -1).map((cell, at) => `${cell.padEnd(widths[at])}  `).join('')}`;
        const last = row.at(-1);
        if (width === undefined || before.length + last.length <= width)
            return [`${before}${paint.faint(last)}`];
        const indent = ' '.repeat(Math.min(widths[0] + 4, Math.floor(width / 3)));
        return [...fold(before, width, indent), ...fold(`${indent}${last}`, width, indent).map((line) => `${indent}${paint.faint(line.slice(indent.length))}`)];
    });
}
/** A line that is wider than the terminal, as several: broken between words, and a word that is too long as it is. */
function fold(text, width, indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(/(?<=\S\s+)(?=\S)/)) {
        if (line.trim() !== '' && line.length + word.trimEnd().length > width) {
            lines.push(line.trimEnd());
            line = indent;
        }
        line += word;
    }
    return [...lines, line.trimEnd()];
}

// EXTERNAL MODULE: ./lib/report/fanout.js
var fanout = __webpack_require__(9491);
;// CONCATENATED MODULE: ./lib/report/graph.js
/** Draws a graph in the form it asks for, as lines. */
function drawGraph(graph) {
    if (graph.format === 'mermaid')
        return drawMermaid(graph);
    return graph.format === 'dot' ? drawDot(graph) : drawText(graph);
}
const marks = { current: '✓', stale: '⚠', broken: '✗' };
function drawText(graph) {
    const lines = [graph.realm];
    const outOf = new Map();
    for (const edge of graph.edges) {
        const known = outOf.get(edge.provider);
        if (known === undefined)
            outOf.set(edge.provider, [edge]);
        else
            known.push(edge);
    }
    for (const [at, domain] of graph.domains.entries()) {
        const last = at === graph.domains.length - 1;
        lines.push(`${last ? '└─' : '├─'} ${domain}`);
        for (const edge of outOf.get(domain) ?? []) {
            lines.push(`${last ? '  ' : '│ '}   ${edge.contract}${edge.version === undefined ? '' : ` ${edge.version}`} ──▶ ${edge.consumer} (${edge.range}) ${marks[edge.state]} ${edge.state}`);
        }
    }
    return lines;
}
/** Names are checked (`[a-z0-9-]`), ranges are quoted: nothing in a label can break out of it. */
function drawMermaid(graph) {
    const id = (name) => `d_${name.replaceAll('-', '_')}`;
    return [
        'graph LR',
        ...graph.domains.map((domain) => `  ${id(domain)}["${domain}"]`),
        ...graph.edges.map((edge) => `  ${id(edge.provider)} ${edge.state === 'current' ? '-->' : '-.->'}|"${edge.contract}${edge.version === undefined ? '' : ` ${edge.version}`}<br/>${mermaidText(edge.range)} ${edge.state}"| ${id(edge.consumer)}`),
    ];
}
/** @see https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters */
function mermaidText(text) {
    return text.replace(/[^A-Za-z0-9.^~=| *-]/g, (character) => `#${character.codePointAt(0)};`);
}
function drawDot(graph) {
    return [
        'digraph realm {',
        '  rankdir=LR;',
        ...graph.domains.map((domain) => `  "${domain}";`),
        ...graph.edges.map((edge) => `  "${edge.provider}" -> "${edge.consumer}" [label="${edge.contract} ${edge.range.replace(/["\\]/g, '')}", style=${edge.state === 'current' ? 'solid' : 'dashed'}];`),
        '}',
    ];
}

;// CONCATENATED MODULE: ./lib/report/text.js






const renderers = {
    init: renderInit,
    join: renderJoin,
    leave: renderLeave,
    export: renderExport,
    import: renderImport,
    sync: renderSync,
    check: renderCheck,
    status: renderStatus,
    graph: renderGraph,
    detect: (result, _plan, _receipt, paint, width) => renderDetect(result, paint, width),
    diff: renderDiff,
    coverage: renderCoverage,
    validate: renderValidate,
    doctor: renderDoctor,
    notify: fanout/* renderNotify */.OU,
};
/**
 * Renders what a run found and did.
 * @param receipt undefined for a dry run or a command that writes nothing
 * @param width columns of the terminal, where it is one
 * @returns text that ends in a newline
 */
function renderText(plan, receipt, paint, width) {
    const lines = renderers[plan.command](plan.result, plan, receipt, paint, width);
    const isSaid = plan.command === 'detect' ? saidByDetect(plan.result) : (finding) => saidAlready(plan, finding);
    const shown = plan.findings.filter((finding) => !isSaid(finding));
    if (receipt?.fanOut !== undefined && plan.command === 'check')
        lines.push('', "This repo's issues:", ...(0,fanout/* renderFanoutText */.XX)(receipt.fanOut, paint));
    if (receipt?.note !== undefined)
        lines.push(`${paint.warn('⚠️')} ${receipt.note}`);
    const findings = plan.command === 'doctor' ? [] : ['status', 'graph'].includes(plan.command) ? shown.filter((finding) => finding.level !== 'note') : shown;
    if (findings.length > 0)
        lines.push('', ...findings.flatMap((finding) => renderFinding(finding, paint)));
    return `${lines.join('\n').replace(/\n{3,}/g, '\n\n').trimEnd()}\n`;
}
/** Whether the page of a command tells a finding in its own words: the states of imports, why they are not resolved, and on the page of `status` the changes. */
function saidAlready(plan, finding) {
    if (plan.command === 'status' && plan.result.changes.some((each) => each.changes.some((change) => change.rule === finding.rule)))
        return true;
    const imports = plan.result.imports;
    if (!Array.isArray(imports))
        return false;
    return finding.rule === 'not-resolved' || imports.some((each) => each.state?.rule === finding.rule);
}
/** The same for the page of `detect`, which lists what was not read. */
function saidByDetect({ skipped }) {
    const reasons = new Map();
    for (const { file, reason } of skipped)
        reasons.set(file, (reasons.get(file) ?? new Set()).add(reason));
    return ({ rule, file, message }) => rule === 'access-not-followed' || (rule === 'file-not-read' && reasons.get(file ?? '')?.has(message) === true);
}
/** One finding: mark, place, message, and the next step on its own line. */
function renderFinding(finding, paint) {
    const mark = finding.level === 'error' ? paint.bad('✗') : finding.level === 'warning' ? paint.warn('⚠️') : paint.faint('·');
    const place = finding.file === undefined ? '' : `${(0,errors/* formatLocation */.j$)({ file: (0,report_escape/* visibleLine */.P8)(finding.file), ...(finding.line === undefined ? {} : { line: finding.line }) })}: `;
    const lines = [`${mark} ${place}${finding.message} ${paint.faint(`[${finding.rule}]`)}`];
    if (finding.next !== undefined)
        lines.push(`  ${paint.faint('→')} ${finding.next}`);
    return lines;
}
function done(paint, words) {
    return `${paint.good('✓')} ${words}`;
}
function renderInit(result, _plan, receipt, paint) {
    return [
        ...result.files.map((file) => done(paint, `${result.updated.includes(file) ? 'Updated' : 'Created'} ${file}`)),
        done(paint, `Initialized git repository${receipt?.commit === undefined ? '' : ` (commit ${receipt.commit.slice(0, 7)})`}`),
        '',
        // By its name it is found from every folder of this machine; a path would lead elsewhere from there.
        `Next: in each member repo, run 'blue realm join ${result.path === '.' ? '<path or url of this realm>' : result.name}'`,
    ];
}
function renderJoin(result, plan, receipt, paint) {
    const lines = [];
    const folder = `domains/${result.domain}`;
    lines.push(result.added ? done(paint, `Created ${folder}/domain.yaml`) : done(paint, `${result.domain} is in ${result.realm} already`));
    if (result.exports.length > 0) {
        lines.push(done(paint, `Auto-detected exports: ${result.exports.map((each) => `${each.name}${each.patterns === 0 ? '' : paint.faint(` (${each.patterns} ${each.patterns === 1 ? 'pattern' : 'patterns'})`)}`).join(', ')}`), done(paint, `Created ${folder}/exports.yaml`));
    }
    for (const each of result.imports) {
        const state = each.resolved === undefined ? paint.warn('not covered yet') : `resolved at ${each.resolved}`;
        lines.push(done(paint, `Detected import: ${each.contract} from ${each.from}`), `    Binding: ${each.binding} (grants ${each.covered} of ${each.needed} patterns in ${each.bucket === '*' ? 'any bucket' : `the bucket ${each.bucket}`}; ${state})`);
    }
    if (result.imports.length > 0)
        lines.push(done(paint, `Created ${folder}/imports.yaml`));
    for (const path of plan.local?.map((edit) => edit.path) ?? [])
        lines.push(done(paint, `${result.created.includes(path) ? 'Created' : 'Updated'} ${path}`));
    if (result.exports.length === 0 && result.imports.length === 0 && result.added) {
        lines.push(paint.faint('  Nothing was detected. Declare with `blue realm export` and `blue realm import`, or see `blue detect`.'));
    }
    if (result.awaits !== undefined) {
        const next = receipt?.pullRequestUrl === undefined ? 'Open a pull request from it in the realm.' : `It is proposed by ${receipt.pullRequestUrl}`;
        lines.push('', `${paint.warn('⚠️')} The join waits on the branch ${result.awaits}: ${result.waits ?? 'it asks for a review'}. ${next}`);
    }
    else if (receipt?.commit !== undefined) {
        lines.push(done(paint, `Joined realm '${result.realm}' as ${result.domain} (commit ${receipt.commit.slice(0, 7)})`));
    }
    return lines;
}
function renderLeave(result, plan, receipt, paint) {
    if (receipt?.branch !== undefined)
        return [`Leaving realm '${result.realm}':`, ...result.removed.map((path) => `  - ${path}`), ...renderCommit(result.realm, receipt, result.waits, plan, paint)];
    return [
        ...result.removed.map((path) => done(paint, `Removed ${path}`)),
        ...renderNotices(plan, receipt, paint),
        done(paint, `Left realm '${result.realm}'${receipt?.commit === undefined ? '' : ` (commit ${receipt.commit.slice(0, 7)})`}`),
    ];
}
function renderExport(result, plan, receipt, paint) {
    if (!result.changed || !result.diff)
        return [done(paint, `${result.name} is up to date${result.version === undefined ? '' : ` at ${result.version}`}`)];
    const lines = ['Exports updated:', ...renderDiffOf(result.diff, result.version, paint, 1)];
    lines.push(...renderNotices(plan, receipt, paint), ...renderCommit(result.realm, receipt, result.waits, plan, paint));
    return lines;
}
function renderImport(result, plan, receipt, paint) {
    if (result.removed === true)
        return [done(paint, `Dropped import ${result.contract} from ${result.from}`), ...renderCommit(result.realm, receipt, result.waits, plan, paint)];
    const lines = [done(paint, `Import ${result.contract} from ${result.from} (${result.range})${result.changed ? '' : ' is declared already'}`)];
    if (result.state?.resolved !== undefined && result.state.state !== 'broken' && result.refused.length === 0)
        lines.push(done(paint, `Resolved at ${result.state.resolved}`));
    if (result.state?.state === 'broken' && !result.refused.includes(result.state.reason))
        lines.push(`  ${paint.bad('✗')} broken: ${result.state.reason}`);
    for (const reason of result.refused)
        if (result.state?.reason.includes(reason) !== true || result.state.state !== 'broken')
            lines.push(`  ${paint.warn('✗')} ${reason}`);
    return [...lines, ...renderCommit(result.realm, receipt, result.waits, plan, paint)];
}
function renderSync(result, plan, receipt, paint) {
    const lines = [`📤 Syncing with realm '${result.realm}'...`, ''];
    const published = result.exports.filter((each) => each.changes.length > 0 || each.from === undefined);
    if (published.length > 0)
        lines.push('Exports updated:', ...published.flatMap((each) => renderExportChange(each, paint)), '');
    const resolved = result.imports.filter((each) => each.resolvedNow);
    if (resolved.length > 0)
        lines.push('Imports resolved:', ...resolved.map((each) => `  ${each.contract}: now at ${each.target} ${paint.faint(evidenceOf(each))}`), '');
    const refused = result.imports.filter((each) => each.refused.length > 0);
    if (refused.length > 0)
        lines.push('Imports not resolved:', ...refused.flatMap((each) => renderRefusal(each, paint)), '');
    // What no binding decides is told as well: the run may fail by it.
    const behind = result.imports.filter((each) => each.state.state !== 'current' && each.refused.length === 0);
    for (const each of behind)
        lines.push(`${each.state.state === 'broken' ? paint.bad('✗') : paint.warn('⚠️')} ${each.contract} from ${each.from}: ${each.state.state}`, `    ${paint.faint(each.state.reason)}`, '');
    if (!result.changed)
        return [...lines, ...(receipt?.fanOut === undefined ? [] : renderNotices(plan, receipt, paint)), done(paint, 'No changes to sync')];
    lines.push(...renderNotices(plan, receipt, paint));
    if (result.leftToRealm)
        lines.push(`The realm's own workflow tells: ${result.consumers.join(', ')}`, '');
    return [...lines, ...renderCommit(result.realm, receipt, result.waits, plan, paint)];
}
function evidenceOf(each) {
    const kind = each.evidence?.kind;
    if (kind === 'covered')
        return `(${each.binding} covers it${each.evidence?.note === undefined ? '' : `, ${each.evidence.note}`})`;
    if (kind === 'binding-changed')
        return `(${each.binding} changed after it was published)`;
    return kind === 'declared' ? `(declared${each.evidence?.by === undefined ? '' : ` by ${each.evidence.by}`})` : '';
}
function renderRefusal(each, paint) {
    const lines = [`  ${each.contract}: ${each.was ?? 'never resolved'} → ${each.target} ${paint.warn('not yet')}`];
    for (const reason of each.refused)
        lines.push(`    ${paint.bad('✗')} ${reason}`);
    for (const reason of (each.coverage?.reasons ?? []).filter((one) => one.includes('missing for') && !each.refused.includes(one)).slice(0, 6))
        lines.push(`    ${paint.faint('·')} ${paint.faint(reason)}`);
    return lines;
}
function renderExportChange(each, paint) {
    return renderDiffOf({ contract: each.name, direction: each.direction, bump: each.bump, changes: each.changes, ...(each.from === undefined ? {} : { from: each.from }) }, each.to, paint, 1);
}
/** `name: 1.3.0 → 1.4.0` and a line per change. */
function renderDiffOf(diff, to, paint, depth) {
    const indent = '  '.repeat(depth);
    const versions = diff.from === undefined ? `${to} (new)` : to === undefined ? `${diff.from} → removed` : `${diff.from} → ${to}`;
    const bump = diff.from === undefined || diff.bump === 'none' ? '' : paint.faint(` (${diff.bump})`);
    const lines = [`${indent}${paint.strong(diff.contract)}: ${versions}${bump}`];
    if (diff.from === undefined)
        return lines;
    return [...lines, ...renderChanges(diff.changes, `${indent}  `, paint)];
}
/** A line per change, and for a breaking one the document that proves it. */
function renderChanges(changes, indent, paint) {
    const lines = [];
    for (const line of (0,report_changes/* changeLines */.O)(changes)) {
        const sign = line.sign === '+' ? paint.good('+') : line.sign === '-' ? paint.bad('-') : paint.warn('~');
        const access = line.access === undefined ? '' : ` (${line.access})`;
        const note = line.note === undefined ? '' : `  ${line.note === 'breaking' ? paint.bad(line.note) : paint.faint(line.note)}`;
        lines.push(`${indent}${sign} ${line.what}${access}${note}`);
        if (line.change.bump === 'major' && line.change.witness !== undefined) {
            lines.push(`${indent}    ${paint.faint(`this document was impossible before: ${(0,report_changes/* shortJson */.j)(line.change.witness)}`)}`);
        }
    }
    return lines;
}
/** What is gone from the code and stays in the contract. */
function renderHeldBack({ heldBack }, indent, paint) {
    return heldBack.map(({ pattern, access }) => paint.faint(`${indent}· ${pattern} (${access}) is no longer in the code; kept until --removals`));
}
function renderNotices(plan, receipt, paint) {
    const notices = plan.notices ?? [];
    if (receipt?.fanOut !== undefined)
        return ['Notifying consumers:', ...(0,fanout/* renderFanoutText */.XX)(receipt.fanOut, paint).map((line) => `  ${line}`), ''];
    if (notices.length === 0)
        return [];
    const lines = [receipt ? 'Notifying consumers:' : 'Would notify consumers:'];
    for (const notice of notices) {
        lines.push(`  ${notice.consumer} ${paint.faint(`(imports ${notice.range})`)}:`);
        const outcome = receipt?.notices.find((each) => each.consumer === notice.consumer && each.contract === notice.contract);
        if (outcome?.outcome === 'failed')
            lines.push(`    ${paint.bad('✗')} ${outcome.reason ?? 'failed'}`);
        else if (outcome?.outcome === 'written')
            lines.push(`    ${done(paint, `Wrote issue to the outbox: ${outcome.reference}`)}`);
        else if (outcome)
            lines.push(`    ${done(paint, `${outcome.outcome === 'created' ? 'Created' : 'Updated'} GitHub issue #${outcome.reference}`)}`);
        if (outcome?.title !== undefined)
            lines.push(`      "${outcome.title}"`);
        lines.push(`      ${paint.faint(notice.action === 'must-act' ? 'there is something to grant or change' : notice.action === 'may-tighten' ? 'nothing to do; the grant may be tightened' : 'nothing to grant: what is new is covered already')}`);
    }
    return [...lines, ''];
}
function renderCommit(realm, receipt, waits, plan, paint) {
    if (!plan.commit)
        return [];
    if (!receipt)
        return [paint.faint(`Dry run: the realm '${realm}' was not written`)];
    if (receipt.branch !== undefined) {
        const pushed = receipt.commit === undefined ? `Waits already, unchanged, on the branch ${receipt.branch}` : `Pushed to the branch ${receipt.branch} (commit ${receipt.commit.slice(0, 7)})`;
        return [`${paint.warn('⚠️')} ${pushed}: ${waits ?? 'it waits for a review'}`, receipt.pullRequestUrl === undefined ? '  Open a pull request from it in the realm; merged means approved.' : `  Pull request: ${receipt.pullRequestUrl}; merged means approved.`];
    }
    const retries = receipt.retries > 0 ? paint.faint(` after ${receipt.retries} ${receipt.retries === 1 ? 'retry' : 'retries'}: others had pushed meanwhile`) : '';
    return [done(paint, `Realm synced (commit ${receipt.commit?.slice(0, 7) ?? 'none'})${retries}`)];
}
function renderConsumer(consumer) {
    const state = consumer.state.state === 'current' ? '' : `, ${consumer.state.pending ? 'pending' : consumer.state.state}`;
    return `    - ${consumer.domain} (imports ${consumer.range}${state})`;
}
function renderCheck(result, plan, _receipt, paint) {
    const lines = [];
    for (const each of result.exports) {
        lines.push(`Export '${each.name}' has local changes:`, ...(each.changes.length === 0 && each.from !== undefined ? [] : renderExportChange(each, paint)), ...renderHeldBack(each, '    ', paint), '  Consumers:', ...(each.consumers.length > 0 ? each.consumers.map(renderConsumer) : ['    none: nobody imports it']), '');
    }
    for (const each of result.imports) {
        const mark = each.state.state === 'current' ? paint.good('✓') : each.state.state === 'stale' ? paint.warn('⚠️') : paint.bad('✗');
        lines.push(`${mark} ${each.contract} from ${each.from}: ${each.state.state}${each.resolvedNow ? `; \`blue realm sync\` would resolve it at ${each.target}` : ''}`);
        if (each.state.state !== 'current')
            lines.push(`    ${paint.faint(each.state.reason)}`);
        for (const reason of each.refused)
            if (!each.state.reason.includes(reason))
                lines.push(`    ${paint.bad('✗')} ${reason}`);
    }
    // An export that could not be looked for, or that nothing is found for any more, agrees with nothing.
    const isInDoubt = plan.findings.some((finding) => finding.level === 'error' || finding.rule === 'nothing-found');
    if (!isInDoubt && result.exports.length === 0 && result.imports.every((each) => each.state.state === 'current')) {
        lines.push(done(paint, `${result.domain} agrees with realm '${result.realm}'`));
    }
    lines.push(paint.faint(`Judged at realm commit ${result.head?.slice(0, 12) ?? 'none'}, ${result.at}`));
    return lines;
}
function renderStatus(result, _plan, _receipt, paint) {
    const lines = [`📊 ${paint.strong(result.domain)} (domain in ${result.realm} realm)`, ''];
    for (const each of result.exports) {
        if (result.changes.some((change) => change.name === each.name))
            continue;
        lines.push(`Export ${each.name} ${each.version}${each.deprecated ? ' (deprecated)' : ''}: no local changes`);
        if (each.consumers.length > 0)
            lines.push('  Consumers:', ...each.consumers.map(renderConsumer));
        lines.push('');
    }
    if (result.changes.length > 0) {
        lines.push(`${paint.warn('⚠️')} Cross-realm change detected:`);
        for (const each of result.changes) {
            lines.push(`  Export '${each.name}' has local changes:`);
            lines.push(...renderChanges(each.changes, '    ', paint));
            lines.push(...renderHeldBack(each, '    ', paint));
            lines.push('  Consumers:', ...(each.consumers.length > 0 ? each.consumers.map((consumer) => `    - ${consumer.domain} (imports ${consumer.range})`) : ['    none']), '');
        }
        const onlyHeldBack = result.changes.every((each) => each.changes.length === 0 && each.from !== undefined);
        lines.push(`Run 'blue realm sync${onlyHeldBack ? ' --removals' : ''}' to update realm`, '');
    }
    const behind = result.imports.filter((each) => each.state.state !== 'current');
    for (const kind of ['stale', 'broken']) {
        const group = behind.filter((each) => each.state.state === kind);
        if (group.length === 0)
            continue;
        lines.push(`${kind === 'stale' ? paint.warn('⚠️') : paint.bad('✗')} ${kind === 'stale' ? 'Stale' : 'Broken'} imports:`);
        for (const each of group) {
            lines.push(`  ${each.contract}: ${each.was ?? 'never resolved'} → ${each.state.newest ?? 'gone'}${kind === 'stale' ? ' available' : ''}`);
            if (each.binding !== undefined)
                lines.push(`  Binding: ${each.binding}`);
            lines.push(`  ${paint.faint(each.state.reason)}`);
            const news = result.news.find((one) => one.contract === each.contract);
            if (news && news.changes.length > 0)
                lines.push('  Changes:', ...news.changes.map((change) => `    ${change.replace(/^Added /, '+ ').replace(/^Removed /, '- ')}`));
            for (const reason of each.refused)
                if (!each.state.reason.includes(reason))
                    lines.push(`    ${paint.bad('✗')} ${reason}`);
        }
        lines.push('');
    }
    const current = result.imports.filter((each) => each.state.state === 'current');
    for (const each of current)
        lines.push(done(paint, `Import ${each.contract} from ${each.from}: current${each.was === undefined && !each.resolvedNow ? '' : ` at ${each.state.resolved}`}${each.resolvedNow ? "; run 'blue realm sync' to record it" : ''}`));
    return lines;
}
function renderGraph(result) {
    return drawGraph(result);
}
function renderDiff(result, _plan, _receipt, paint) {
    const changed = result.exports.filter((each) => each.bump !== 'none' || each.changes.length > 0);
    if (changed.length === 0)
        return [done(paint, 'No change: both say the same')];
    const lines = changed.flatMap((each) => [
        ...renderDiffOf(each, each.to, paint, 0),
        ...each.changes.map((change) => `      ${paint.faint(`${change.bump.padEnd(5)} ${change.rule} ${change.pointer}: ${change.reason}`)}`),
    ]);
    return [...lines, '', `Largest bump: ${paint.strong(result.bump)}`];
}
function renderCoverage(result, _plan, _receipt, paint) {
    const who = result.principal === undefined ? '' : ` by ${result.principal}`;
    const verdict = result.verdict === 'covered' ? paint.good(`✓ covered${who}`) : result.verdict === 'unknown' ? paint.warn('? cannot tell') : paint.bad('✗ not covered');
    const lines = [verdict];
    for (const gap of result.missing)
        lines.push(`  missing for ${gap.access}: ${gap.pattern} ${paint.faint(`(for example ${gap.example})`)}`);
    for (const reason of result.reasons)
        lines.push(`  ${paint.faint('·')} ${reason}`);
    return lines;
}
function renderValidate(result, plan, _receipt, paint) {
    const lines = [];
    for (const move of result.moves) {
        const versions = move.from === undefined ? `${move.to} (new)` : move.to === undefined ? `${move.from} → removed` : `${move.from} → ${move.to}`;
        lines.push(`${move.domain}/${paint.strong(move.contract)}: ${versions}${move.from === undefined ? '' : paint.faint(` (${move.bump})`)}`);
        if (move.from !== undefined)
            for (const reason of move.reasons)
                lines.push(`    ${reason}`);
    }
    if (lines.length > 0)
        lines.push('');
    const errors = plan.findings.filter((finding) => finding.level === 'error').length;
    const counts = Object.entries(result.counts).map(([words, count]) => `${count} ${count === 1 ? words.slice(0, -1) : words}`).join(', ');
    if (errors > 0)
        lines.push(`${paint.bad('✗')} ${errors} ${errors === 1 ? 'error' : 'errors'} in realm '${result.realm ?? '?'}' (${counts})`);
    else
        lines.push(done(paint, `Realm '${result.realm}' is well formed (${counts})`));
    lines.push(paint.faint(result.base === undefined ? 'Not compared with anything: versions and changelogs were not judged' : `Compared with ${result.base.slice(0, 12)}`));
    return lines;
}
function renderDoctor(result, _plan, _receipt, paint) {
    const marks = { ok: paint.good('✓'), failed: paint.bad('✗'), skipped: paint.faint('–') };
    const lines = result.checks.flatMap((check) => [`${marks[check.state]} ${check.message}`, ...(check.next === undefined ? [] : [`  ${paint.faint('→')} ${check.next}`])]);
    const failed = result.checks.filter((check) => check.state === 'failed').length;
    const skipped = result.checks.filter((check) => check.state === 'skipped').length;
    return [...lines, '', `${failed === 0 ? 'Nothing fails' : `${failed} ${failed === 1 ? 'check fails' : 'checks fail'}`}${skipped === 0 ? '' : `; ${skipped} could not be tried`}`];
}


/***/ })

};
