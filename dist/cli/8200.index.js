export const id = 8200;
export const ids = [8200,6528];
export const modules = {

/***/ 28200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fanOut: () => (/* binding */ fanOut)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/canonical.js
var canonical = __webpack_require__(33413);
;// CONCATENATED MODULE: ./lib/core/ledger.js
/**
 * The ledger of a realm's fan-out: which issue belongs to which import, and what was sent, as files on a ref of their own.
 *
 * `consumers/<domain>.json` holds a consumer's issues and dispatches, `versions/<provider>/<contract>.json` the content of
 * the versions somebody is still resolved at, `spending.json` what recent runs have sent. An intent is written before each
 * call, its outcome after: whoever finds an intent without an outcome looks before acting again.
 */

const hour = 3_600_000;
/** What a reader of the ref finds first. */
const ledgerReadme = `# Fan-out ledger

Written by \`blue realm notify\`. It remembers which issue belongs to which import and which dispatch was sent.
Nothing here is needed to understand the realm; without it, issues are found again by their hidden markers.
`;
/**
 * Reads a ledger. What cannot be read counts as absent: issues are then found again by their markers.
 * @param snapshot the files of the ledger's ref
 */
function parseLedger(snapshot) {
    const consumers = new Map();
    const versions = new Map();
    let spending = [];
    for (const [path, bytes] of snapshot.files) {
        const data = parseJson(bytes);
        const consumer = /^consumers\/([a-z0-9-]+)\.json$/.exec(path)?.[1];
        const contract = /^versions\/([a-z0-9-]+\/[a-z0-9-]+)\.json$/.exec(path)?.[1];
        if (consumer !== undefined && isRecord(data))
            consumers.set(consumer, readConsumer(data));
        else if (contract !== undefined && isRecord(data))
            versions.set(contract, readVersions(data));
        else if (path === 'spending.json' && Array.isArray(data))
            spending = data.filter(isSpending);
    }
    return { head: snapshot.head, consumers, versions, spending };
}
/** Whoever may push to the realm may have written it: only what has the right form is taken. */
function readConsumer(data) {
    const { repository, unreachable } = data;
    const notices = {};
    for (const [key, entry] of Object.entries(isRecord(data['notices']) ? data['notices'] : {})) {
        if (/^[a-z0-9-]+\/[a-z0-9-]+$/.test(key) && isRecord(entry))
            notices[key] = readNotice(entry);
    }
    return {
        ...(typeof repository === 'string' && /^[\w.-]+\/[\w.-]+$/.test(repository) ? { repository } : {}),
        notices,
        ...(isRecord(unreachable) && typeof unreachable['since'] === 'string' && typeof unreachable['reason'] === 'string'
            ? { unreachable: readFields(unreachable, { since: 'string', reason: 'string', issue: 'number', intent: 'boolean', open: 'boolean' }) }
            : {}),
    };
}
function readNotice(entry) {
    const { intent } = entry;
    const fields = readFields(entry, { issue: 'number', url: 'string', author: 'string', version: 'string', state: 'string', action: 'string', open: 'boolean', dispatched: 'string', dispatching: 'string', refused: 'string' });
    const intended = isRecord(intent) && typeof intent['what'] === 'string' && typeof intent['at'] === 'string' ? { intent } : {};
    return { ...fields, ...intended };
}
function readFields(data, types) {
    const fields = {};
    for (const [name, type] of Object.entries(types)) {
        const value = data[name];
        if (typeof value === type && (type !== 'number' || (Number.isSafeInteger(value) && value > 0)))
            fields[name] = value;
    }
    return fields;
}
function readVersions(data) {
    const versions = {};
    for (const [version, past] of Object.entries(data)) {
        if (/^[\w.+-]{1,128}$/.test(version) && isRecord(past) && typeof past['name'] === 'string' && past['version'] === version)
            versions[version] = past;
    }
    return versions;
}
function isSpending(entry) {
    return isRecord(entry) && typeof entry['by'] === 'string' && Number.isSafeInteger(entry['writes']) && typeof entry['at'] === 'string' && !Number.isNaN(Date.parse(entry['at']));
}
/** The file of one consumer. */
function consumerEdit(name, consumer) {
    return { path: `consumers/${name}.json`, content: toText(consumer) };
}
/** The file of one contract's past versions; nothing left, no file. */
function versionsEdit(key, versions) {
    return { path: `versions/${key}.json`, content: Object.keys(versions).length === 0 ? undefined : toText(versions) };
}
/** The file of what was sent, without what is older than an hour. */
function spendingEdit(spending, now) {
    return { path: 'spending.json', content: toText(recent(spending, now)) };
}
/** Writes of the last hour under one credential. */
function spentLately(ledger, by, now) {
    return recent(ledger.spending, now).filter((entry) => entry.by === by).reduce((sum, entry) => sum + entry.writes, 0);
}
function recent(spending, now) {
    return spending.filter((entry) => Date.parse(now) - Date.parse(entry.at) < hour);
}
/** One line per file: git's deltas and people's eyes are both served by sorted keys and indentation. */
function toText(data) {
    return `${JSON.stringify(JSON.parse((0,canonical/* canonicalJson */.dj)(data)), null, 2)}\n`;
}
function parseJson(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
}
function isRecord(data) {
    return typeof data === 'object' && data !== null && !Array.isArray(data);
}

// EXTERNAL MODULE: ./lib/core/realm.js
var core_realm = __webpack_require__(46528);
// EXTERNAL MODULE: ./lib/core/repository.js
var repository = __webpack_require__(91203);
// EXTERNAL MODULE: ./lib/core/fanout.js
var fanout = __webpack_require__(77708);
;// CONCATENATED MODULE: ./lib/tell/book.js
/** The ledger during one run: what was read, what is new, and when it is written. */



/** Full jitter over a doubling bound: the jobs of several owners write the same ref about once a second each. */
const retry = { tries: 12, first: 100, longest: 4_000 };
/** Opens the ledger of one run. @throws BlueError what its store says when it cannot be read */
async function openBook(options) {
    const { ledger: store, realm, now, forge, sleep = pause, random = Math.random } = options;
    let ledger = parseLedger(await store.read());
    let head = ledger.head;
    let writes = 0;
    let spending = ledger.spending;
    const start = forge.spent.writes;
    const records = new Map(ledger.consumers);
    /** As the ledger was last read or written: what differs from this later is somebody else's doing. */
    const known = new Map(ledger.consumers);
    const dirty = new Set();
    const taken = new Set();
    function touch(consumer, record) {
        if (sameRecord(records.get(consumer), record))
            return;
        records.set(consumer, record);
        dirty.add(consumer);
    }
    function record(consumer) {
        return records.get(consumer) ?? { notices: {} };
    }
    async function flush() {
        for (let attempt = 1;; attempt += 1) {
            const versions = (0,fanout/* versionsToKeep */.GC)(realm, ledger);
            if (dirty.size === 0 && versions.size === 0)
                return;
            const spent = forge.spent.writes - start;
            const own = spent === 0 ? [] : [{ at: new Date(forge.spent.lastWrite ?? Date.parse(now)).toISOString(), writes: spent, by: book.by }];
            const edits = [
                ...(head === undefined ? [{ path: 'README.md', content: ledgerReadme }] : []),
                ...[...dirty].map((consumer) => consumerEdit(consumer, record(consumer))),
                ...[...versions].map(([key, content]) => versionsEdit(key, content)),
                ...(own.length === 0 ? [] : [spendingEdit([...spending, ...own], now)]),
            ];
            try {
                const { commit, changed } = await store.commit(head, { edits, subject: `ledger: ${dirty.size} ${dirty.size === 1 ? 'consumer' : 'consumers'}`, trailers: realm.head === undefined ? [] : [`Realm-Commit: ${realm.head}`] });
                if (changed) {
                    head = commit;
                    writes += 1;
                }
                for (const consumer of dirty)
                    known.set(consumer, record(consumer));
                dirty.clear();
                ledger = { ...ledger, versions: new Map([...ledger.versions, ...versions]) };
                return;
            }
            catch (error) {
                if (!(error instanceof errors/* BlueError */.Bi) || error.code !== 'HEAD_MOVED' || attempt >= retry.tries)
                    throw error;
                await sleep(random() * Math.min(retry.longest, retry.first * 2 ** attempt));
                await merge();
            }
        }
    }
    /** Somebody else wrote: whom they wrote about is theirs, but for what this run has done already. */
    async function merge() {
        const theirs = parseLedger(await store.read());
        head = theirs.head;
        spending = theirs.spending;
        ledger = theirs;
        for (const consumer of new Set([...known.keys(), ...theirs.consumers.keys()])) {
            const [before, other] = [known.get(consumer), theirs.consumers.get(consumer)];
            if (sameRecord(before, other))
                continue;
            const merged = dirty.has(consumer) ? mergeConsumer(before, record(consumer), other, now) : other;
            taken.add(consumer);
            if (other === undefined)
                known.delete(consumer);
            else
                known.set(consumer, other);
            if (merged === undefined)
                records.delete(consumer);
            else
                records.set(consumer, merged);
            if (sameRecord(merged, other))
                dirty.delete(consumer);
            else
                dirty.add(consumer);
        }
    }
    const book = {
        get ledger() {
            return { ...ledger, consumers: records };
        },
        get writes() {
            return writes;
        },
        by: 'unknown@*',
        taken,
        record,
        note(consumer, key, entry) {
            const before = record(consumer);
            touch(consumer, { ...before, notices: { ...before.notices, [key]: entry } });
        },
        reach(consumer, repository) {
            touch(consumer, { ...record(consumer), repository });
        },
        see(consumer) {
            touch(consumer, record(consumer));
        },
        unreachable(consumer, entry) {
            const { unreachable: _, ...rest } = record(consumer);
            touch(consumer, entry === undefined ? rest : { ...rest, unreachable: entry });
        },
        flush,
    };
    return book;
}
/**
 * What holds when two runs have written about one consumer: the other's words, and what this one has sent, which is a fact.
 * Two issues may have been made then: an intent makes the next run look for both.
 */
function mergeConsumer(before, ours, theirs, now) {
    const notices = { ...theirs?.notices };
    for (const [key, our] of Object.entries(ours.notices)) {
        const old = before?.notices[key];
        let merged = notices[key] ?? {};
        if (our.issue !== undefined && our.issue !== old?.issue && our.issue !== merged.issue) {
            const { issue, url, author, version, state, action, open } = our;
            merged = merged.issue === undefined ? { ...merged, ...defined({ issue, url, author, version, state, action, open }) } : merged;
            merged = { ...merged, intent: { what: 'create', at: now } };
        }
        if (our.dispatched !== undefined && our.dispatched !== old?.dispatched)
            merged = { ...merged, dispatched: our.dispatched };
        if (Object.keys(merged).length > 0)
            notices[key] = merged;
    }
    const unreachable = theirs?.unreachable ?? (ours.unreachable?.issue !== before?.unreachable?.issue ? ours.unreachable : undefined);
    const repository = theirs?.repository ?? ours.repository;
    return { ...defined({ repository, unreachable }), notices };
}
function defined(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
function sameRecord(left, right) {
    if (left === undefined || right === undefined)
        return left === right;
    return consumerEdit('', left).content === consumerEdit('', right).content;
}
function pause(milliseconds) {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

;// CONCATENATED MODULE: ./lib/tell/look.js
/** What has to be looked at before anything is written: many repositories with one question. */

function isUnseen(book, consumer) {
    return consumer.repository !== undefined && !book.ledger.consumers.has(consumer.consumer);
}
function isWatched(record) {
    return record !== undefined && (record.unreachable?.open === true || Object.values(record.notices).some((entry) => entry.intent !== undefined || (entry.issue !== undefined && entry.open !== false)));
}
/** Whether the ledger says that nothing is left to send: people may have done something since, but that can wait. */
function seemsTold(run, consumer) {
    const { notices } = run.book.record(consumer.consumer);
    const owed = new Set(consumer.owed.map((each) => each.key));
    const told = consumer.owed.every(({ key, notice, issue, dispatch }) => {
        const entry = notices[key] ?? {};
        const said = !issue || (entry.version === notice.version && entry.state === notice.state.state && entry.intent === undefined);
        return said && (dispatch === false || entry.dispatched === notice.version || entry.refused === notice.version);
    });
    return told && Object.entries(notices).every(([key, entry]) => owed.has(key) || entry.open !== true);
}
/** Another run has written about this consumer meanwhile, and tells it; what that run does not get to is for the next one. */
function leaveToOther(run, consumer) {
    if (!run.book.taken.has(consumer.consumer))
        return false;
    if (!seemsTold(run, consumer) && !run.leftover.includes(consumer.consumer))
        run.leftover.push(consumer.consumer);
    return true;
}
async function lookAt(run, consumers) {
    const { host } = run.options;
    const asked = consumers.filter((consumer) => consumer.repository !== undefined && (host === undefined || consumer.host === undefined || consumer.host === host));
    const views = new Map();
    async function ask(some, search) {
        const found = await run.options.forge.look(some.map((consumer) => ({ repository: consumer.repository, issues: numbersOf(run.book.record(consumer.consumer)), search: search(consumer), authors: [...run.known] })));
        for (const [index, consumer] of some.entries())
            views.set(consumer.consumer, found[index]);
    }
    const searching = (consumer) => run.options.thorough === true || isUnseen(run.book, consumer) || needsSearch(consumer, run.book.record(consumer.consumer));
    await ask(asked, searching);
    // A number that leads nowhere, to what is not ours, or to what somebody closed: there may be another issue.
    const lost = asked.filter((consumer) => !searching(consumer) && hasLost(run, consumer, views.get(consumer.consumer)));
    if (lost.length > 0)
        await ask(lost, () => true);
    return views;
}
function numbersOf(record) {
    return Object.values(record.notices).flatMap((entry) => (entry.issue === undefined ? [] : [entry.issue]));
}
function needsSearch(consumer, { notices }) {
    return consumer.owed.some((owed) => owed.issue && notices[owed.key]?.issue === undefined) || Object.values(notices).some((entry) => entry.intent?.what === 'create');
}
function hasLost(run, consumer, view) {
    if (view === undefined || !view.found || (0,fanout/* unreachable */.HB)(view) !== undefined)
        return false;
    const owed = new Set(consumer.owed.map((each) => each.key));
    return Object.entries(run.book.record(consumer.consumer).notices).some(([key, entry]) => {
        if (entry.issue === undefined || (entry.open === false && !owed.has(key)))
            return false;
        const { issue } = (0,fanout/* chooseIssue */.j8)(view.issues, markOf(run, consumer.consumer, key), run, entry.issue);
        // Closed though something is owed: as the duplicate of one that the consumer's own workflow keeps, perhaps.
        return issue === undefined || (owed.has(key) && !issue.open && issue.reason !== 'not_planned');
    });
}
function markOf(run, consumer, key) {
    const [provider = '', contract = ''] = key.split('/');
    return { realm: run.options.realm.config.name, consumer, provider, contract };
}

;// CONCATENATED MODULE: ./lib/tell/run.js
/** The last words of a run: what ends it for everybody, not for one consumer. */
const ending = new Set(['AUTH_FAILED', 'RATE_LIMITED', 'UNREACHABLE']);
function cannotTell(run, consumer, reason) {
    if (consumer.owed.length === 0)
        return;
    run.unreachable.push({ consumer, reason });
    for (const { notice } of consumer.owed) {
        run.receipts.push({ consumer: consumer.consumer, contract: notice.contract, outcome: 'left-to-realm', reason });
    }
}
/** With one credential per owner, each run leaves the others' consumers alone; those whom no credential reaches are the realm's owner's. */
function isMine({ owner, host, realmRepository }, consumer) {
    if (owner === undefined)
        return true;
    const reached = consumer.repository !== undefined && (host === undefined || consumer.host === undefined || consumer.host === host);
    const its = (reached ? consumer.repository : realmRepository)?.split('/')[0];
    return its?.toLowerCase() === owner.toLowerCase();
}

// EXTERNAL MODULE: ./lib/core/marker.js
var marker = __webpack_require__(55845);
// EXTERNAL MODULE: ./lib/report/issue.js
var report_issue = __webpack_require__(28065);
;// CONCATENATED MODULE: ./lib/tell/tasks.js
/** What one consumer's issues need, and the exact writes for it: the same for a dry run and for a real one. */




/** Writes of one task at most. */
function costOf(task) {
    const issue = task.step.do === 'create' ? 1 : task.step.do === 'close' ? 2 : task.step.do === 'update' ? (task.step.transition === undefined ? 1 : 2) : 0;
    return issue + 2 * task.duplicates.length + (task.dispatch ? 1 : 0);
}
function planTasks(run, consumer, view) {
    const { realm, realmUrl } = run.options;
    const { notices } = run.book.record(consumer.consumer);
    const owed = new Map(consumer.owed.map((each) => [each.key, each]));
    const tasks = [];
    for (const key of new Set([...owed.keys(), ...Object.keys(notices), ...markedKeys(run, consumer.consumer, view.issues)])) {
        const each = owed.get(key);
        const entry = notices[key] ?? {};
        const mark = markOf(run, consumer.consumer, key);
        const { issue, duplicates } = (0,fanout/* chooseIssue */.j8)(view.issues, mark, run, entry.issue);
        const rendered = each === undefined ? undefined : (0,report_issue.renderIssue)(each.notice, {
            ...(realm.head === undefined ? {} : { commit: realm.head }),
            ...(realmUrl === undefined ? {} : { realmUrl }),
            changelog: each.changelog,
            ...(each.source === undefined ? {} : { source: each.source }),
        }, issue === undefined ? undefined : (0,marker/* roomIn */.Lp)(issue.body));
        const wanted = each === undefined || rendered === undefined || !each.issue ? undefined : {
            version: each.notice.version, state: each.notice.state.state === 'broken' ? 'broken' : 'stale', action: each.notice.action, block: rendered.body,
        };
        const version = each?.notice.version;
        tasks.push({
            key,
            mark,
            ...(each === undefined ? {} : { owed: each }),
            ...(rendered === undefined ? {} : { rendered }),
            entry,
            step: (0,fanout/* decideIssue */.Uv)(wanted, issue, entry),
            duplicates,
            dispatch: run.options.dispatch !== false && each !== undefined && each.dispatch !== false && entry.dispatched !== version && entry.refused !== version,
        });
    }
    return tasks;
}
/** What issues of ours are about, whether or not the ledger knows of them. */
function markedKeys(run, consumer, issues) {
    return issues.flatMap((issue) => {
        const mark = run.known.has(issue.author) ? (0,marker/* readMark */.Mp)(issue.body) : undefined;
        return mark === undefined || mark.realm !== run.options.realm.config.name || mark.consumer !== consumer ? [] : [`${mark.provider}/${mark.contract}`];
    });
}
/** The writes of a task, in the order in which they are sent: comments before what they explain. */
function writesOf(run, errand, task) {
    const repository = errand.view.name;
    const { step, owed, rendered } = task;
    const writes = [];
    if (step.do === 'create' && owed !== undefined && rendered !== undefined) {
        writes.push({ do: 'create-issue', repository, title: rendered.title, body: rendered.body, labels: owed.labels, assignees: owed.assignees });
    }
    else if (step.do === 'update') {
        if (step.transition !== undefined && owed !== undefined) {
            writes.push({ do: 'comment', repository, number: step.issue.number, body: signed((0,report_issue/* renderTransition */.Yc)(owed.notice, step.transition), transitionKey(task)) });
        }
        writes.push({ do: 'update-issue', repository, number: step.issue.number, body: step.body, ...(step.reopen ? { open: true } : {}) });
    }
    else if (step.do === 'close') {
        writes.push({ do: 'comment', repository, number: step.issue.number, body: signed(closingText(run, errand, task), transitionKey(task)) });
        writes.push({ do: 'update-issue', repository, number: step.issue.number, open: false, reason: 'completed' });
    }
    for (const { issue, of } of task.duplicates) {
        writes.push({ do: 'comment', repository, number: issue.number, body: signed(`Duplicate of #${of}.`, `duplicate-${of}`) });
        writes.push({ do: 'update-issue', repository, number: issue.number, open: false, reason: 'duplicate' });
    }
    const dispatch = dispatchOf(run, errand, task);
    return dispatch === undefined ? writes : [...writes, dispatch];
}
function dispatchOf(run, { view }, { dispatch, owed, rendered }) {
    if (!dispatch || owed === undefined || rendered === undefined)
        return undefined;
    if (owed.dispatch !== 'workflow')
        return { do: 'dispatch', repository: view.name, event: fanout/* dispatchEvent */.Pt, payload: rendered.payload };
    return { do: 'dispatch-workflow', repository: view.name, workflow: run.options.workflow ?? 'realm.yml', ref: view.defaultBranch ?? 'main' };
}
function closingText(run, errand, task) {
    const { provider, contract } = task.mark;
    const imported = run.options.realm.domains.get(errand.consumer.consumer)?.imports.find((each) => each.from === provider && each.contract === contract);
    const wanted = errand.consumer.owed.some((owed) => owed.key === task.key && !owed.issue);
    return (0,report_issue/* renderClosing */.Ej)({
        contract,
        provider,
        reason: imported === undefined ? 'import-gone' : wanted ? 'not-wanted' : 'current',
        ...(imported?.resolved_version === undefined ? {} : { resolved: imported.resolved_version }),
    });
}
/** Comments carry a hidden key: a run that was killed behind one does not say it again. */
function signed(text, key) {
    return `${text}\n\n<!-- blue:transition ${key} -->`;
}
/** The same for two runs that see the same. */
function transitionKey({ step, owed, mark, entry }) {
    const version = owed?.notice.version ?? entry.version ?? '0.0.0';
    const what = step.do === 'update' ? (step.transition ?? 'update') : step.do;
    return `${what}-${(0,report_issue/* noticeKey */.O4)({ ...mark, version }).slice(0, 16)}`;
}

;// CONCATENATED MODULE: ./lib/tell/errand.js
/** Carries out what one consumer needs, and writes down what came of it. */




async function runErrand(run, errand) {
    const { consumer, view } = errand;
    run.book.reach(consumer.consumer, view.name);
    for (const task of errand.tasks) {
        if (leaveToOther(run, consumer))
            return;
        const base = { consumer: consumer.consumer, contract: task.mark.contract, ...(task.rendered === undefined ? {} : { title: task.rendered.title }) };
        try {
            const done = await runTask(run, errand, task);
            if (done !== undefined)
                run.receipts.push({ ...base, ...done });
        }
        catch (error) {
            if (!(error instanceof errors/* BlueError */.Bi))
                throw error;
            if (ending.has(error.code)) {
                run.stopped = error.message;
                run.leftover.push(consumer.consumer);
                return;
            }
            if (error.code === 'NOT_FOUND' || error.code === 'READ_ONLY' || error.code === 'REFUSED') {
                // The intent stays: perhaps a comment was sent before the refusal, and is not to be sent again.
                cannotTell(run, consumer, error.message);
                return;
            }
            run.receipts.push({ ...base, outcome: 'failed', reason: error.message });
        }
    }
}
async function runTask(run, errand, task) {
    const { forge } = run.options;
    let created;
    for (const write of writesOf(run, errand, task)) {
        if (write.do === 'dispatch' || write.do === 'dispatch-workflow')
            continue;
        // An intent from before means that somebody was stopped somewhere behind it: perhaps behind the comment.
        if (write.do === 'comment' && task.entry.intent !== undefined && (await said(forge, write, task.entry.intent.at)))
            continue;
        created = (await forge.write(write)) ?? created;
    }
    const after = entryAfter(task, created);
    run.book.note(errand.consumer.consumer, task.key, after);
    const dispatch = await sendDispatch(run, errand, task, after);
    return receiptOf(task, after, dispatch);
}
/** Whether a comment with the same key has been there since the intent. */
async function said(forge, write, since) {
    const key = /<!-- blue:transition [\w-]+ -->/.exec(write.body)?.[0];
    return key !== undefined && (await forge.hasComment(write.repository, write.number, key, since));
}
function entryAfter(task, created) {
    const { intent: _, ...entry } = task.entry;
    const { step, owed } = task;
    const issue = created ?? ('issue' in step ? step.issue : undefined);
    const place = issue === undefined ? {} : { issue: issue.number, url: issue.url, author: issue.author };
    if (owed === undefined || step.do === 'close' || step.do === 'nothing') {
        // Nothing owed and nothing there: somebody has deleted it, and there is no need to look for it again.
        const open = step.do === 'close' ? false : issue === undefined && owed === undefined ? false : issue?.open;
        return { ...entry, ...place, ...(open === undefined ? {} : { open }), ...(step.do === 'nothing' && step.why === 'unchanged' && owed !== undefined ? saying(owed) : {}) };
    }
    return { ...entry, ...place, ...saying(owed), open: true };
}
function saying({ notice }) {
    return { version: notice.version, state: notice.state.state === 'broken' ? 'broken' : 'stale', action: notice.action };
}
/** The intent is in the ledger before the call, alone: whatever happens, at most this one is sent twice. */
async function sendDispatch(run, errand, task, entry) {
    const write = dispatchOf(run, errand, task);
    if (write === undefined || task.owed === undefined)
        return undefined;
    const { consumer } = errand.consumer;
    const { version } = task.owed.notice;
    const { dispatching: _, ...rest } = entry;
    const owner = errand.view.name.split('/')[0] ?? '';
    if (run.mute.has(`${owner} ${write.do}`)) {
        run.book.note(consumer, task.key, { ...rest, refused: version });
        return 'not-permitted';
    }
    run.book.note(consumer, task.key, { ...rest, dispatching: version });
    await run.book.flush();
    if (run.book.taken.has(consumer))
        return undefined;
    try {
        await run.options.forge.write(write);
        run.book.note(consumer, task.key, { ...rest, dispatched: version });
        return 'accepted';
    }
    catch (error) {
        if (!(error instanceof errors/* BlueError */.Bi) || ending.has(error.code))
            throw error;
        if (error.code !== 'READ_ONLY' && error.code !== 'NOT_FOUND' && error.code !== 'REFUSED')
            return 'failed';
        // What a token may do is the same for all repositories of an owner; a missing workflow is one repository's own matter.
        if (error.code === 'READ_ONLY')
            run.mute.add(`${owner} ${write.do}`);
        run.book.note(consumer, task.key, { ...rest, refused: version });
        return 'not-permitted';
    }
}
function receiptOf(task, entry, dispatch) {
    const { step } = task;
    if (step.do === 'nothing' && task.owed === undefined && task.duplicates.length === 0)
        return undefined;
    const outcome = step.do === 'create' ? 'created' : step.do === 'close' ? 'closed' : step.do === 'update' ? (step.reopen ? 'reopened' : 'updated') : 'unchanged';
    return {
        outcome,
        ...(entry.issue === undefined ? {} : { reference: String(entry.issue) }),
        ...(entry.url === undefined ? {} : { url: entry.url }),
        ...(step.do === 'nothing' && step.why === 'declined' ? { reason: 'closed as not planned; the next version is told again' } : {}),
        ...(dispatch === undefined ? {} : { dispatch }),
    };
}
/** Nothing to send: what was seen is remembered all the same. */
function settle(run, consumer, view, tasks) {
    if (run.options.dryRun !== true)
        run.book.reach(consumer.consumer, view.name);
    for (const task of tasks) {
        const after = entryAfter(task, undefined);
        if (run.options.dryRun !== true)
            run.book.note(consumer.consumer, task.key, after);
        const receipt = receiptOf(task, after, undefined);
        if (receipt !== undefined && task.owed !== undefined)
            run.receipts.push({ consumer: consumer.consumer, contract: task.mark.contract, ...receipt });
    }
}

;// CONCATENATED MODULE: ./lib/tell/unreachable.js
/** Consumers that cannot be told, as the realm's own repository hears of them: once, and until it is healed. */





/** In the realm's own repository: one issue for each consumer that cannot be told, closed when it can. */
async function reportUnreachable(run) {
    try {
        const reports = affordable(run, await findReports(run));
        if (run.options.dryRun === true)
            run.planned.push(...reports.flatMap((report) => report.writes));
        else
            await send(run, reports);
    }
    catch (error) {
        if (!(error instanceof errors/* BlueError */.Bi) || error.code === 'HEAD_MOVED')
            throw error;
        run.stopped = error.message;
    }
}
async function findReports(run) {
    const { realm, realmRepository, realmForge } = run.options;
    const forge = realmForge ?? run.options.forge;
    if (realmRepository === undefined)
        return [];
    const now = new Map(run.unreachable.map((entry) => [entry.consumer.consumer, entry]));
    const left = new Set(run.leftover);
    const healed = [...run.book.ledger.consumers].filter(([consumer, record]) => record.unreachable !== undefined && (record.unreachable.open === true || record.unreachable.intent === true) && !now.has(consumer) && !left.has(consumer) && isMine(run.options, record));
    const names = [...now.keys(), ...healed.map(([consumer]) => consumer)];
    if (names.length === 0)
        return [];
    const numbers = names.flatMap((consumer) => run.book.record(consumer).unreachable?.issue ?? []);
    const search = names.some((consumer) => run.book.record(consumer).unreachable?.issue === undefined);
    const login = await forge.login();
    const speakers = { login, known: login === undefined ? run.known : new Set([...run.known, login]) };
    const [view] = await forge.look([{ repository: realmRepository, issues: numbers, search, authors: [...speakers.known] }]);
    if (view === undefined || !view.found || (0,fanout/* unreachable */.HB)(view) !== undefined)
        return [];
    const find = (consumer) => (0,fanout/* chooseIssue */.j8)(view.issues, (0,report_issue/* unreachableMark */.Uv)(realm.config.name, consumer), speakers, run.book.record(consumer).unreachable?.issue).issue;
    return [
        ...[...now.values()].map(({ consumer: { consumer, maintainers, repository, owed }, reason }) => {
            const rendered = (0,report_issue/* renderUnreachable */.RW)({ realm: realm.config.name, consumer, reason, maintainers, notices: owed.map((each) => each.notice), ...(repository === undefined ? {} : { repository }) });
            const issue = find(consumer);
            const writes = unreachableWrites(view.name, issue, rendered);
            const since = run.book.record(consumer).unreachable?.since ?? run.options.now;
            return {
                consumer,
                issue,
                writes,
                ...(issue === undefined ? { intent: { since, reason, intent: true } } : {}),
                after: (number) => ({ since, reason, open: writes.length > 0 || issue?.open === true, ...(number === undefined ? {} : { issue: number }) }),
            };
        }),
        ...healed.map(([consumer]) => {
            const issue = find(consumer);
            const writes = issue === undefined || !issue.open ? [] : [
                { do: 'comment', repository: view.name, number: issue.number, body: (0,report_issue/* renderReachable */.KM)(consumer) },
                { do: 'update-issue', repository: view.name, number: issue.number, open: false, reason: 'completed' },
            ];
            return { consumer, issue, writes, after: () => undefined };
        }),
    ];
}
/** Whom the budget of this run still reaches. */
function affordable(run, reports) {
    return reports.filter(({ consumer, writes }) => {
        const reached = writes.length <= run.budget;
        if (reached)
            run.budget -= writes.length;
        else
            run.leftover.push(consumer);
        return reached;
    });
}
async function send(run, reports) {
    const created = reports.filter((report) => report.intent !== undefined);
    for (const { consumer, intent } of created)
        run.book.unreachable(consumer, intent);
    if (created.length > 0)
        await run.book.flush();
    for (const { consumer, issue, writes, after } of reports) {
        if (run.book.taken.has(consumer))
            continue;
        let made;
        for (const write of writes)
            made = (await (run.options.realmForge ?? run.options.forge).write(write)) ?? made;
        run.book.unreachable(consumer, after(made?.number ?? issue?.number));
    }
}
/** Told once: an issue that a person has closed stays closed for as long as it says the same. */
function unreachableWrites(repository, issue, rendered) {
    if (issue === undefined)
        return [{ do: 'create-issue', repository, title: rendered.title, body: rendered.body, labels: [fanout/* baseLabel */.ku], assignees: [] }];
    if ((0,marker/* sameBlock */.i2)((0,marker/* readBlock */.Gr)(issue.body), rendered.body))
        return [];
    return [{ do: 'update-issue', repository, number: issue.number, body: (0,marker/* replaceBlock */.sB)(issue.body, rendered.body), ...(issue.open ? {} : { open: true }) }];
}

;// CONCATENATED MODULE: ./lib/tell.js
/** Makes the consumers' issues and dispatches match the realm: level-triggered, so that a run that dies is repaired by the next. */









/** Consumers whose intents are written together. */
const batch = 25;
const writesPerHour = 500;
const margin = 20;
/**
 * Tells whoever is owed something, and closes what is done.
 * @returns what was done; one consumer's failure never stops the others
 * @throws BlueError when the ledger or the forge cannot be read at all
 */
async function tellConsumers(options) {
    const run = await startRun(options);
    try {
        if (run.consumers.length > 0 || run.realmIssues)
            await tellAll(run);
    }
    catch (error) {
        // What was done is worth more than the reason why no more could be.
        if (options.dryRun !== true)
            await run.book.flush().catch(() => { });
        throw error;
    }
    if (options.dryRun !== true)
        await run.book.flush();
    return {
        notices: run.receipts,
        planned: run.planned,
        leftover: run.leftover,
        ...(run.stopped === undefined ? {} : { stopped: run.stopped }),
        unreachable: run.unreachable.map(({ consumer, reason }) => ({ consumer: consumer.consumer, reason, maintainers: consumer.maintainers })),
        spent: { reads: total(options, 'reads') - run.before.reads, writes: total(options, 'writes') - run.before.writes, ledger: run.book.writes },
    };
}
async function startRun(options) {
    const { realm, now } = options;
    const book = await openBook(options);
    const all = (0,fanout/* owedBy */.He)(realm, book.ledger, now);
    const names = new Set(all.map((consumer) => consumer.consumer));
    // A domain that left, or whose files cannot be read for now, still has its issues.
    for (const [consumer, record] of book.ledger.consumers) {
        if (names.has(consumer) || realm.broken.has(consumer))
            continue;
        all.push({ consumer, ...(record.repository === undefined ? {} : { repository: record.repository }), maintainers: [], owed: [] });
    }
    const mine = (consumer) => (options.consumers?.has(consumer.consumer) ?? true) && isMine(options, consumer);
    // Whoever is not in the ledger is looked at once: it may be a new ledger, and there may be issues from before.
    const consumers = all.filter((consumer) => mine(consumer) && (options.thorough === true || consumer.owed.length > 0 || isUnseen(book, consumer) || isWatched(book.ledger.consumers.get(consumer.consumer))));
    return {
        options,
        book,
        consumers: consumers.sort((left, right) => urgency(left) - urgency(right) || (left.consumer < right.consumer ? -1 : 1)),
        realmIssues: [...book.ledger.consumers.values()].some((record) => record.unreachable?.open === true || record.unreachable?.intent === true),
        receipts: [],
        planned: [],
        leftover: [],
        unreachable: [],
        before: { reads: total(options, 'reads'), writes: total(options, 'writes') },
        mute: new Set(),
        known: new Set([fanout/* ownWorkflow */.O3]),
        budget: 0,
    };
}
/** Requests of both credentials, where the realm's own repository has another one. */
function total({ forge, realmForge }, kind) {
    return forge.spent[kind] + (realmForge === undefined || realmForge === forge ? 0 : realmForge.spent[kind]);
}
/** Broken first, then those with something to do. */
function urgency(consumer) {
    if (consumer.owed.some(({ notice }) => notice.state.state === 'broken'))
        return 0;
    return consumer.owed.some(({ notice }) => notice.action === 'must-act') ? 1 : 2;
}
async function tellAll(run) {
    const { forge, owner, now, budget = 450, progress } = run.options;
    const login = await forge.login().catch((error) => {
        if (!(error instanceof errors/* BlueError */.Bi) || error.code !== 'RATE_LIMITED')
            throw error;
        run.stopped = error.message;
        return undefined;
    });
    run.known = new Set([fanout/* ownWorkflow */.O3, ...(login === undefined ? [] : [login]), ...(run.options.authors ?? [])]);
    run.login = login;
    run.book.by = `${login ?? 'unknown'}@${owner ?? '*'}`;
    run.budget = Math.min(budget, writesPerHour - margin - spentLately(run.book.ledger, run.book.by, now));
    for (let start = 0; start < run.consumers.length; start += 4 * batch) {
        const group = run.consumers.slice(start, start + 4 * batch);
        if (run.stopped !== undefined || run.budget <= 0) {
            run.leftover.push(...group.filter((consumer) => !seemsTold(run, consumer)).map((consumer) => consumer.consumer));
            continue;
        }
        const views = await tryToLook(run, group);
        if (views === undefined) {
            run.leftover.push(...group.filter((consumer) => !seemsTold(run, consumer)).map((consumer) => consumer.consumer));
            continue;
        }
        for (let first = 0; first < group.length; first += batch) {
            await tellBatch(run, group.slice(first, first + batch), views);
            if (run.consumers.length > batch)
                progress?.(`Told ${Math.min(start + first + batch, run.consumers.length)} of ${run.consumers.length} consumers`);
        }
    }
    if (run.stopped === undefined)
        await reportUnreachable(run);
}
/** What ends a run ends it here too: what was told before stays told, and the rest is left over. */
async function tryToLook(run, group) {
    try {
        return await lookAt(run, group);
    }
    catch (error) {
        if (!(error instanceof errors/* BlueError */.Bi) || !(ending.has(error.code) || error.code === 'SERVER_ERROR'))
            throw error;
        run.stopped = error.message;
        return undefined;
    }
}
/** Whether it can be told is not known: that is no reason to tell the realm, but one to try again. */
function failOver(run, { consumer, owed }, reason) {
    if (owed.length > 0)
        run.leftover.push(consumer);
    for (const { notice } of owed)
        run.receipts.push({ consumer, contract: notice.contract, outcome: 'failed', reason });
}
async function tellBatch(run, consumers, views) {
    const errands = [];
    for (const consumer of consumers) {
        // What was seen of it may be older than what the other run has done since.
        if (leaveToOther(run, consumer))
            continue;
        const view = views.get(consumer.consumer);
        if (view?.found === false && view.failed === true) {
            failOver(run, consumer, view.reason);
            continue;
        }
        const problem = view === undefined ? (consumer.repository === undefined ? 'its domain.yaml names no repository' : `its repository is on ${consumer.host}, and this run only reaches ${run.options.host}`) : (0,fanout/* unreachable */.HB)(view);
        if (view === undefined || !view.found || problem !== undefined) {
            if (run.options.dryRun !== true)
                run.book.see(consumer.consumer);
            cannotTell(run, consumer, problem ?? 'not found');
            continue;
        }
        const tasks = planTasks(run, consumer, view);
        if (tasks.every((task) => costOf(task) === 0))
            settle(run, consumer, view, tasks);
        else
            errands.push({ consumer, view, tasks });
    }
    const affordable = chooseAffordable(run, errands);
    if (run.options.dryRun === true) {
        for (const errand of affordable)
            for (const task of errand.tasks)
                run.planned.push(...writesOf(run, errand, task));
        return;
    }
    for (const { consumer, tasks } of affordable) {
        for (const task of tasks) {
            if (task.step.do !== 'nothing')
                run.book.note(consumer.consumer, task.key, { ...task.entry, intent: { what: task.step.do, at: task.entry.intent?.at ?? run.options.now } });
        }
    }
    if (affordable.length > 0)
        await run.book.flush();
    for (const errand of affordable) {
        if (run.stopped !== undefined)
            run.leftover.push(errand.consumer.consumer);
        else if (!leaveToOther(run, errand.consumer))
            await runErrand(run, errand);
    }
}
/** Whom the budget of this run still reaches. */
function chooseAffordable(run, errands) {
    const chosen = [];
    for (const errand of errands) {
        const cost = errand.tasks.reduce((sum, task) => sum + costOf(task), 0);
        if (cost > run.budget) {
            run.leftover.push(errand.consumer.consumer);
            continue;
        }
        run.budget -= cost;
        chosen.push(errand);
    }
    return chosen;
}

;// CONCATENATED MODULE: ./lib/apply-fan-out.js
/** Carries out a plan's wish to tell: opens the ledger and the forge, runs the fan-out, and reports what it did or would do. */





/**
 * Tells whom a request names.
 * @param options `dryRun`: looks, and says what would be sent; `committed`: the realm has moved since it was read
 * @returns undefined where a member was given no credential for consumers: then the outbox is all there is
 * @throws BlueError AUTH_FAILED without any token; whatever the ledger or the forge say when they cannot be read
 */
async function fanOut(request, loaded, outside, options) {
    const forge = await outside.openNotices(request.as === 'self' ? 'own' : 'consumers');
    const used = forge ?? (request.as === 'realm' ? await outside.openNotices('own') : undefined);
    if (used === undefined) {
        if (request.as === 'provider')
            return undefined;
        throw new errors/* BlueError */.Bi('AUTH_FAILED', 'There is no token to write issues with', {
            next: request.as === 'realm' ? 'Give one that reaches the consumers: the input notify-token, or BLUE_NOTIFY_TOKEN' : "Give this repo's own: the input token, or GITHUB_TOKEN",
        });
    }
    const { store, world } = loaded;
    if (store === undefined || world.realm === undefined || loaded.location === undefined)
        throw new Error('a fan-out was planned without a realm');
    const realm = options.committed ? (0,core_realm.parseRealm)(await store.read()) : world.realm;
    const ledger = outside.openLedger(loaded.location);
    try {
        const told = await tellConsumers(await tellOptions(request, { realm, ledger, forge: used, loaded, outside, dryRun: options.dryRun }));
        const { planned, ...rest } = told;
        return { ...rest, requests: planned.map((write) => used.describe(write)) };
    }
    finally {
        await ledger.close();
    }
}
async function tellOptions(request, { realm, ledger, forge, loaded, outside, dryRun }) {
    const url = loaded.world.realmAt?.url;
    const place = url === undefined ? undefined : (0,repository/* parseRepositoryUrl */.fn)(url);
    const common = {
        realm,
        now: loaded.world.now,
        forge,
        host: outside.forgeHost,
        dryRun,
        ...(url === undefined ? {} : { realmUrl: url }),
        ...(request.consumers === undefined ? {} : { consumers: new Set(request.consumers) }),
        ...(request.owner === undefined ? {} : { owner: request.owner }),
        ...(request.budget === undefined ? {} : { budget: request.budget }),
        ...(request.workflow === undefined ? {} : { workflow: request.workflow }),
        progress: outside.progress,
        sleep: outside.sleep,
        random: outside.random,
    };
    switch (request.as) {
        case 'realm': {
            const realmForge = await outside.openNotices('realm');
            return { ...common, ledger, ...(realmForge === undefined ? {} : { realmForge }), ...(place?.host === outside.forgeHost ? { realmRepository: place.path } : {}) };
        }
        // Who could not be told is the realm's business; a member only says it in its own log.
        case 'provider':
            return { ...common, ledger };
        case 'self': {
            const snapshot = await ledger.read();
            const authors = [...parseLedger(snapshot).consumers.values()].flatMap(({ notices }) => Object.values(notices).flatMap(({ author }) => author ?? []));
            return { ...common, ledger: readOnly(ledger, snapshot), authors: [...new Set(authors)], thorough: true, dispatch: false };
        }
    }
}
/** A consumer may only read the realm: it uses what the ledger knows, and keeps what it learns to itself. */
function readOnly(store, snapshot) {
    return { ...store, read: () => Promise.resolve(snapshot), commit: (base) => Promise.resolve({ commit: base ?? '', changed: false }) };
}


/***/ }),

/***/ 46528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseExportsFile: () => (/* binding */ parseExportsFile),
/* harmony export */   parseRealm: () => (/* binding */ parseRealm),
/* harmony export */   v: () => (/* binding */ checkRealmFiles)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79282);
/* harmony import */ var _document_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95432);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
/* harmony import */ var _file_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38280);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77529);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36599);
/* harmony import */ var _typed_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42214);
/** A snapshot's bytes as a realm: parsed, checked, one bad member never stopping the others. */







/**
 * Reads a realm.
 * @param snapshot the files at one commit; nothing about them is believed
 * @returns the realm; domains with a bad file are in `broken` with their first error, and nowhere else
 * @throws BlueError NO_REALM without `realm.yaml`, BAD_FILE when it is wrong
 */
function parseRealm(snapshot) {
    const content = snapshot.files.get(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.realm);
    if (content === undefined) {
        const irregular = snapshot.irregular.find((entry) => entry.path === _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.realm);
        if (irregular)
            throw (0,_file_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .toError */ .iT)(irregularProblem(irregular));
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BlueError */ .Bi('NO_REALM', `there is no ${_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.realm} here`, { next: 'Name the repository of a realm, or make one with `blue realm init`' });
    }
    const config = (0,_typed_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readFile */ .TA)('realm', _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.realm, content);
    const { contracts, failed } = readContracts(snapshot);
    const paths = new Set([...contracts.keys(), ...failed.keys()]);
    const domains = new Map();
    const broken = new Map();
    for (const folder of domainFolders(snapshot)) {
        try {
            domains.set(folder, readDomain(snapshot, folder, paths, failed));
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BlueError */ .Bi))
                throw error;
            broken.set(folder, error);
        }
    }
    return {
        head: snapshot.head,
        ...(snapshot.committedAt === undefined ? {} : { committedAt: snapshot.committedAt }),
        config,
        domains,
        broken,
        contracts,
        texts: readTexts(snapshot),
        fansOut: fansOut(snapshot),
    };
}
/**
 * Reads `exports.yaml`: a domain's, or the one a repo publishes for realms that pull.
 * @throws BlueError BAD_FILE, TOO_LARGE, located
 */
function parseExportsFile(file, content) {
    return (0,_typed_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readFile */ .TA)('exports', file, content).exports;
}
/**
 * Finds everything that is wrong with a realm's files, not only the first.
 * @returns findings in the realm, by path and line
 */
function checkRealmFiles(snapshot) {
    const findings = [];
    const add = (problem) => findings.push((0,_file_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .toFinding */ .N6)(problem, 'realm'));
    const attempt = (check) => {
        try {
            check();
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BlueError */ .Bi))
                throw error;
            add(asProblem(error));
        }
    };
    const check = (kind, path, context) => attempt(() => {
        const content = snapshot.files.get(path);
        if (content !== undefined)
            (0,_typed_file_js__WEBPACK_IMPORTED_MODULE_3__/* .checkFile */ .vH)(kind, path, content, context).problems.forEach(add);
    });
    const isIrregular = (path) => snapshot.irregular.some((entry) => entry.path === path);
    // What is irregular is told below, once.
    if (!snapshot.files.has(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.realm) && !isIrregular(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.realm))
        attempt(() => parseRealm(snapshot));
    check('realm', _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.realm, {});
    const { contracts, failed } = readContracts(snapshot);
    for (const error of failed.values())
        add(asProblem(error));
    const paths = new Set([...contracts.keys(), ...failed.keys()]);
    for (const folder of domainFolders(snapshot)) {
        attempt(() => {
            checkFolderName(folder);
            if (irregularIn(snapshot, folder) === undefined)
                checkDomainFile(snapshot, folder);
        });
        check('domain', _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.domain(folder), { folder });
        check('exports', _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.exports(folder), { folder, contracts: paths });
        check('imports', _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.imports(folder), { folder });
    }
    for (const entry of snapshot.irregular)
        add(irregularProblem(entry));
    for (const [path, other] of clashes([...snapshot.files.keys(), ...snapshot.irregular.map((entry) => entry.path)])) {
        add({ rule: 'path-clash', level: 'error', code: 'BAD_PATH', message: `path differs from ${(0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteShort */ .pf)(other)} by case or composition only: one file on Windows and macOS`, location: { file: path }, next: 'Rename one of the two' });
    }
    return findings.sort((a, b) => compareText(a.file ?? '', b.file ?? '') || (a.line ?? 0) - (b.line ?? 0));
}
function asProblem(error) {
    return { rule: 'bad-file', level: 'error', code: error.code, message: error.message, location: error.location ?? { file: _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.realm }, next: error.next ?? 'Correct it' };
}
function compareText(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}
/** Every folder under `domains/` that holds a file of a domain, or something that is no file. */
function domainFolders(snapshot) {
    const folders = new Set();
    for (const path of snapshot.files.keys())
        if (_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.isDomainFile(path))
            folders.add(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.domainOf(path));
    for (const { path } of snapshot.irregular) {
        const folder = _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.domainOf(`${path}/`);
        if (folder !== undefined)
            folders.add(folder);
    }
    return [...folders].sort();
}
function checkFolderName(folder) {
    const problem = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .nameProblem */ .rH)(folder);
    if (problem !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BlueError */ .Bi('BAD_NAME', `folder ${(0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteShort */ .pf)(folder)} ${problem}`, { location: { file: _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.domain(folder) }, next: 'Rename the folder' });
}
/** What is no plain file among the files of a domain. */
function irregularIn(snapshot, folder) {
    const irregular = snapshot.irregular.find((entry) => _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.domainOf(`${entry.path}/`) === folder);
    return irregular && irregularProblem(irregular);
}
function checkDomainFile(snapshot, folder) {
    const file = _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.domain(folder);
    if (!snapshot.files.has(file))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BlueError */ .Bi('BAD_FILE', `domain '${folder}' has no domain.yaml`, { location: { file }, next: `Run \`blue realm join <realm> --as ${folder}\` in its repo` });
}
function readDomain(snapshot, folder, contracts, failed) {
    checkFolderName(folder);
    const irregular = irregularIn(snapshot, folder);
    if (irregular)
        throw (0,_file_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .toError */ .iT)(irregular);
    checkDomainFile(snapshot, folder);
    const context = { folder, contracts };
    const read = (kind, path) => {
        const content = snapshot.files.get(path);
        return content === undefined ? undefined : (0,_typed_file_js__WEBPACK_IMPORTED_MODULE_3__/* .valueOf */ .RP)((0,_typed_file_js__WEBPACK_IMPORTED_MODULE_3__/* .checkFile */ .vH)(kind, path, content, context));
    };
    const file = read('domain', _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.domain(folder));
    const exports = read('exports', _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.exports(folder))?.exports ?? [];
    const imports = read('imports', _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.imports(folder))?.imports ?? [];
    for (const { schema } of exports) {
        const error = typeof schema === 'string' ? failed.get(schema.split('#', 1)[0] ?? '') : undefined;
        if (error)
            throw error;
    }
    return { name: folder, file, exports, imports };
}
function readContracts(snapshot) {
    const contracts = new Map();
    const failed = new Map();
    for (const path of [...snapshot.files.keys()].filter(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.isContract).sort()) {
        try {
            const { value } = (0,_document_js__WEBPACK_IMPORTED_MODULE_5__.parseYaml)(path, snapshot.files.get(path));
            if (typeof value !== 'boolean' && (typeof value !== 'object' || value === null || Array.isArray(value))) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BlueError */ .Bi('BAD_FILE', 'a contract has to be a JSON Schema: a map of keys', { location: { file: path, line: 1, column: 1 }, next: "Start it with 'type:', for example" });
            }
            contracts.set(path, value);
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BlueError */ .Bi))
                throw error;
            failed.set(path, error);
        }
    }
    return { contracts, failed };
}
/** Every text an edit may start from. What cannot be decoded is listed too, so that a domain can leave with all its files. */
function readTexts(snapshot) {
    const texts = new Map();
    const lossy = new TextDecoder();
    for (const [path, content] of snapshot.files) {
        const ours = path === _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.realm || path === _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.codeowners || _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.isContract(path) || _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.domainOf(path) !== undefined;
        if (!ours)
            continue;
        try {
            texts.set(path, (0,_document_text_js__WEBPACK_IMPORTED_MODULE_6__/* .decodeText */ .g7)(path, content));
        }
        catch {
            texts.set(path, lossy.decode(content.subarray(0, 1024)));
        }
    }
    return texts;
}
const MODES = { '120000': 'a symbolic link', '160000': 'a submodule' };
function irregularProblem({ path, mode, excess }) {
    if (excess !== undefined) {
        return { rule: 'irregular-file', level: 'error', code: 'TOO_LARGE', message: `${(0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteShort */ .pf)(path)} ${excess}`, location: { file: path }, next: 'Take it out of the realm: it holds contracts, not data' };
    }
    return {
        rule: 'irregular-file',
        level: 'error',
        code: 'BAD_FILE',
        message: mode.startsWith('100')
            ? `${(0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteShort */ .pf)(path)} is a name that does not mean the same on every system`
            : `${(0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteShort */ .pf)(path)} is ${MODES[mode] ?? `no plain file (mode ${mode})`}; a realm holds plain files only`,
        location: { file: path },
        next: mode.startsWith('100') ? 'Rename it' : 'Replace it with a plain file',
    };
}
/** Paths that fold to one on file systems that ignore case or compose letters. */
function clashes(paths) {
    const seen = new Map();
    const found = [];
    for (const path of [...paths].sort()) {
        const folded = path.normalize('NFC').toLowerCase();
        const other = seen.get(folded);
        if (other === undefined)
            seen.set(folded, path);
        else
            found.push([path, other]);
    }
    return found;
}
/** Whether a workflow of the realm runs `notify`: by our action, our reusable workflow, or the CLI. */
function fansOut(snapshot) {
    const runsNotify = /^\s*(?:-\s+)?(?:command:\s*['"]?notify\b|uses:\s*\S*notify[\w.-]*\.ya?ml\b)|\bblue\s+(?:realm\s+)?notify\b/;
    for (const [path, content] of snapshot.files) {
        if (!path.startsWith(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp.workflows) || !/\.ya?ml$/.test(path))
            continue;
        const lines = new TextDecoder().decode(content).split('\n');
        if (lines.some((line) => !line.trimStart().startsWith('#') && line.length < 1000 && runsNotify.test(line)))
            return true;
    }
    return false;
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
