export const id = 6389;
export const ids = [6389,5521];
export const modules = {

/***/ 86389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openGitHubReviews: () => (/* binding */ openGitHubReviews)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95521);
/** One comment on a pull request, and one pull request for a branch: both kept true in place, never made twice. */


/** Opens GitHub for pull requests. @param options see `openGitHub` */
function openGitHubReviews(options) {
    const client = (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.openGitHub)(options);
    return {
        ensureComment: (repository, pull, key, body, options) => permitted(() => ensureComment(client, { repository, pull, key, body, existing: options?.existing === true })),
        ensurePullRequest: (proposal) => permitted(() => ensurePullRequest(client, proposal)),
        findPullRequest: async (proposal) => {
            let found;
            await permitted(async () => {
                found = await findOwn(client, proposal);
                return { outcome: 'unchanged' };
            });
            return found && { number: found.number, url: found.html_url };
        },
        withdrawPullRequest: (proposal) => permitted(() => withdrawPullRequest(client, proposal)),
    };
}
/** A token that may only read is no failure: there are other places to say the same. */
async function permitted(work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BlueError */ .Bi) || error.code !== 'READ_ONLY')
            throw error;
        return { outcome: 'not-permitted', reason: error.message };
    }
}
async function ensureComment(client, { repository, pull, key, body, existing }) {
    const mark = markOf(key);
    const text = `${mark}\n${body}`;
    const comments = (await client.pages(`/repos/${repository}/issues/${pull}/comments?per_page=100`));
    const marked = comments.filter((comment) => comment.body?.startsWith(mark) === true);
    const [mine, ...others] = await ownComments(client, marked);
    if (mine === undefined) {
        if (existing)
            return { outcome: 'unchanged' };
        const { data } = await client.request('POST', `/repos/${repository}/issues/${pull}/comments`, { body: text });
        return { outcome: 'created', url: data.html_url };
    }
    // Two runs at once made one each: what is not kept up to date must not go on saying what was true then.
    const elsewhere = `${mark}\n<sub>See ${mine.html_url}</sub>`;
    for (const other of others.filter((each) => !sameText(each.body ?? '', elsewhere))) {
        await client.request('PATCH', `/repos/${repository}/issues/comments/${other.id}`, { body: elsewhere });
    }
    if (sameText(mine.body ?? '', text))
        return { outcome: 'unchanged', url: mine.html_url };
    await client.request('PATCH', `/repos/${repository}/issues/comments/${mine.id}`, { body: text });
    return { outcome: 'updated', url: mine.html_url };
}
/** Anybody can write the mark: only a comment by whose token this is can be kept. */
async function ownComments(client, marked) {
    if (marked.length === 0)
        return [];
    const { data } = await client.graphql('{ viewer { login } }', {});
    const login = data?.['viewer']?.login;
    return marked.filter((comment) => comment.user?.login === login);
}
async function ensurePullRequest(client, proposal) {
    const { repository, title } = proposal;
    const [newest, open] = await findPulls(client, proposal);
    const text = textOf(proposal, proposal.body);
    if (open === undefined) {
        if (newest?.merged_at === null && saysSame(newest.body ?? '', text)) {
            return { outcome: 'declined', number: newest.number, url: newest.html_url, reason: `${newest.html_url} was closed without being merged, and nothing has changed since: it is not proposed again` };
        }
        const base = proposal.base ?? (await client.request('GET', `/repos/${repository}`)).data.default_branch;
        const made = (await client.request('POST', `/repos/${repository}/pulls`, { title, head: proposal.branch, base, body: text })).data;
        const reason = await askForReview(client, proposal, made);
        if (hasReviewers(proposal))
            await client.request('PATCH', `/repos/${repository}/pulls/${made.number}`, { body: replaceMarked(text, asAsked(text)) });
        return { outcome: 'created', number: made.number, url: made.html_url, ...optionalReason(reason) };
    }
    const place = { number: open.number, url: open.html_url };
    const now = open.body ?? '';
    // Asked once for what is proposed: who has looked at it already is no longer among those who are asked.
    if (saysSame(now, text) && (now.includes(asked) || !hasReviewers(proposal)))
        return { outcome: 'unchanged', ...place };
    const reason = await askForReview(client, proposal, open);
    // The title is about what is proposed now; a person who has changed it gave it another first word.
    await client.request('PATCH', `/repos/${repository}/pulls/${open.number}`, { body: replaceMarked(now, hasReviewers(proposal) ? asAsked(text) : text), ...(sameStart(open.title, title) ? { title } : {}) });
    return { outcome: 'updated', ...place, ...optionalReason(reason) };
}
async function withdrawPullRequest(client, proposal) {
    const open = await findOwn(client, proposal);
    if (open === undefined)
        return { outcome: 'unchanged' };
    await client.request('PATCH', `/repos/${proposal.repository}/pulls/${open.number}`, { body: replaceMarked(open.body ?? '', textOf(proposal, proposal.why)), state: 'closed' });
    return { outcome: 'closed', number: open.number, url: open.html_url };
}
/** The open one that a command has made: nobody else's is touched. */
async function findOwn(client, proposal) {
    const [, open] = await findPulls(client, proposal);
    return (open?.body ?? '').includes(markOf(`by-${proposal.by}`)) ? open : undefined;
}
/** The newest pull request for a branch, and the open one. */
async function findPulls(client, { repository, branch }) {
    const [owner = ''] = repository.split('/');
    const found = (await client.request('GET', `/repos/${repository}/pulls?state=all&head=${encodeURIComponent(`${owner}:${branch}`)}&per_page=100`)).data;
    const newest = [...found].sort((left, right) => right.number - left.number)[0];
    return [newest, found.find((pull) => pull.state === 'open')];
}
/** Those who are not asked yet. @returns why somebody could not be: a missing reviewer must not keep a proposal from being made */
async function askForReview(client, { repository, reviewers = [] }, pull) {
    const pending = new Set([...(pull.requested_reviewers ?? []).map((user) => user.login), ...(pull.requested_teams ?? []).map((team) => team.slug), pull.user?.login ?? ''].map((name) => name.toLowerCase()));
    const wanted = reviewers.map((name) => name.replace(/^@/, '')).filter((name) => !pending.has((name.split('/')[1] ?? name).toLowerCase()));
    const ask = async (names) => {
        const people = names.filter((name) => !name.includes('/'));
        const teams = names.filter((name) => name.includes('/')).map((name) => name.split('/')[1] ?? name);
        await client.request('POST', `/repos/${repository}/pulls/${pull.number}/requested_reviewers`, { ...(people.length > 0 ? { reviewers: people } : {}), ...(teams.length > 0 ? { team_reviewers: teams } : {}) });
    };
    const failed = [];
    let why = '';
    /** One name that cannot be asked has GitHub refuse all of them. */
    async function askAll(names) {
        if (names.length === 0)
            return;
        try {
            await ask(names);
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BlueError */ .Bi) || ![403, 404, 422].includes((0,_github_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c)(error) ?? 0))
                throw error;
            if (names.length > 1 && (0,_github_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c)(error) === 422)
                for (const name of names)
                    await askAll([name]);
            else {
                failed.push(...names);
                why = error.message;
            }
        }
    }
    await askAll(wanted);
    return failed.length === 0 ? undefined : `${failed.join(', ')} could not be asked for a review: ${why}`;
}
function hasReviewers({ reviewers = [] }) {
    return reviewers.length > 0;
}
function optionalReason(reason) {
    return reason === undefined ? {} : { reason };
}
/** Says in the text that reviewers were asked for what it proposes. */
const asked = markOf('asked');
function textOf({ by }, body) {
    return `${markOf('proposal')}\n${markOf(`by-${by}`)}\n${body}\n${markOf('/proposal')}`;
}
function asAsked(text) {
    return text.replace(markOf('/proposal'), `${asked}\n${markOf('/proposal')}`);
}
function saysSame(body, text) {
    const now = body.replaceAll('\r\n', '\n').replace(`${asked}\n`, '');
    return sameText(now, replaceMarked(now, text));
}
function markOf(key) {
    return `<!-- blue:${key.replace(/[^a-z0-9/-]/gi, '-')} -->`;
}
/** Our lines of a pull request's text; without both marks the text is a person's, and ours goes to its end. */
function replaceMarked(body, text) {
    const normal = body.replaceAll('\r\n', '\n');
    const [begin, end] = [markOf('proposal'), markOf('/proposal')];
    const from = normal.indexOf(begin);
    const to = normal.indexOf(end, from);
    if (from < 0 || to < 0)
        return normal.trim() === '' ? text : `${normal.trimEnd()}\n\n${text}`;
    return normal.slice(0, from) + text + normal.slice(to + end.length);
}
function sameText(left, right) {
    return left.replaceAll('\r\n', '\n').trim() === right.replaceAll('\r\n', '\n').trim();
}
function sameStart(left, right) {
    return left.split(' ')[0] === right.split(' ')[0];
}


/***/ }),

/***/ 95521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ statusOf),
/* harmony export */   openGitHub: () => (/* binding */ openGitHub)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/** GitHub's API over HTTP: one request at a time, paced under the documented limits, with failures put into words. */

const second = 1000;
const minute = 60 * second;
/** GitHub asks for at least a second between writes, one after the other ("Best practices for using the REST API"). */
const writeGap = second;
/** Of 900 points a minute, where a read is 1 and a write 5 ("Rate limits for the REST API"). */
const pointsPerMinute = 800;
const redirects = new Set([301, 302, 307, 308]);
const repeats = 3;
/**
 * Opens a client. Nothing is loaded and nothing sent before its first request.
 * @param options whose credential, and where; see `GitHubOptions`
 */
function openGitHub(options) {
    const apiUrl = (options.apiUrl ?? 'https://api.github.com').replace(/\/+$/, '');
    const graphqlUrl = options.graphqlUrl ?? (apiUrl.endsWith('/api/v3') ? `${apiUrl.slice(0, -2)}graphql` : `${apiUrl}/graphql`);
    const clock = options.clock ?? { now: Date.now, sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)) };
    const random = options.random ?? Math.random;
    const patience = options.patience ?? 2 * minute;
    const spent = { reads: 0, writes: 0 };
    const points = [];
    /** Set by an answer that said nothing is left. */
    let emptyUntil = -Infinity;
    let octokit;
    async function load() {
        // The module reads GITHUB_API_URL when it is loaded, and takes a tenth of a second: only runs that send pay for it.
        const { getOctokit } = await __webpack_require__.e(/* import() */ 2413).then(__webpack_require__.bind(__webpack_require__, 92413));
        const { fetch } = options;
        return getOctokit(options.token, { baseUrl: apiUrl, ...(fetch === undefined ? {} : { request: { fetch } }) });
    }
    async function wait(milliseconds, why) {
        if (milliseconds > patience) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .Bi('RATE_LIMITED', `GitHub's limit is reached (${why}); it asks to wait ${Math.ceil(milliseconds / second)} s`, {
                next: 'Nothing is lost: the next run does the rest.',
            });
        }
        await clock.sleep(milliseconds);
    }
    /** Waits until a request may be sent. */
    async function pace(write) {
        const cost = write ? 5 : 1;
        if (emptyUntil > clock.now())
            await wait(emptyUntil - clock.now(), 'nothing is left of this hour');
        const since = clock.now() - (spent.lastWrite ?? -Infinity);
        if (write && since < writeGap)
            await clock.sleep(writeGap - since);
        for (;;) {
            while (points[0] !== undefined && clock.now() - points[0].at >= minute)
                points.shift();
            const used = points.reduce((sum, entry) => sum + entry.cost, 0);
            if (used + cost <= pointsPerMinute || points[0] === undefined)
                break;
            await clock.sleep(points[0].at + minute - clock.now());
        }
        points.push({ at: clock.now(), cost });
        if (write)
            spent.lastWrite = clock.now();
        spent[write ? 'writes' : 'reads'] += 1;
    }
    function remember(headers) {
        if (String(headers['x-ratelimit-remaining']) !== '0')
            return;
        const reset = Number(headers['x-ratelimit-reset']);
        if (Number.isFinite(reset))
            emptyUntil = reset * second;
    }
    /** @param safe whether sending it twice does no more than sending it once */
    async function send(request, shape) {
        octokit ??= load();
        const { request: call } = await octokit;
        for (let attempt = 1;; attempt += 1) {
            await pace(shape.write);
            try {
                const response = await call({ ...request, request: { redirect: 'manual' }, headers: { 'x-github-api-version': '2022-11-28' } });
                remember(response.headers);
                checkData(response, shape.what);
                return response;
            }
            catch (error) {
                if (isOurs(error))
                    throw error;
                const failure = error;
                const headers = failure.response?.headers ?? {};
                const limit = limitOf(failure, clock.now(), attempt);
                remember(headers);
                if (limit !== undefined && attempt <= repeats) {
                    // A limited request was not carried out, so any method may be repeated.
                    await wait(limit, failure.status === 429 ? '429' : 'secondary limit');
                    continue;
                }
                const outside = failure.response === undefined || (failure.status ?? 0) >= 500;
                if (outside && shape.safe && attempt <= repeats) {
                    await clock.sleep(random() * second * 2 ** attempt);
                    continue;
                }
                throw limit === undefined ? explain(error, shape.what) : limited(shape.what, error);
            }
        }
    }
    async function request(method, path, body) {
        const write = method !== 'GET';
        const shape = { write, safe: method !== 'POST', what: `${method} ${path.split('?')[0] ?? path}` };
        let url = `${apiUrl}${path}`;
        for (let hop = 0; hop <= repeats; hop += 1) {
            const response = await send({ method, url, ...(body === undefined ? {} : { data: body }) }, shape);
            if (!redirects.has(response.status))
                return response;
            // Node's fetch would turn a redirected POST into a GET, and follow to any host with the token.
            const location = String(response.headers['location'] ?? '');
            const target = URL.canParse(location, url) ? new URL(location, url) : undefined;
            if (target?.href.startsWith(`${apiUrl}/`) !== true) {
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .Bi('REFUSED', `${shape.what}: GitHub redirects to ${target?.host ?? 'what is no url'}, outside of its API`, { cause: { status: response.status } });
            }
            url = target.href;
        }
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .Bi('REFUSED', `${shape.what}: GitHub redirects without end`);
    }
    return {
        apiUrl,
        spent,
        request,
        async pages(path) {
            const items = [];
            let next = path;
            while (next !== undefined) {
                const response = await request('GET', next);
                if (!Array.isArray(response.data))
                    throw strange(`GET ${path.split('?')[0]}: GitHub sends no list`, response);
                items.push(...response.data);
                const link = /<([^>]+)>;\s*rel="next"/.exec(String(response.headers['link'] ?? ''))?.[1];
                // Half a list would be taken for all of it: what is on the other half would be made again.
                if (link !== undefined && !link.startsWith(`${apiUrl}/`))
                    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .Bi('REFUSED', `GET ${path.split('?')[0]}: GitHub's next page is outside of its API`, { next: 'Check the API url.' });
                next = link?.slice(apiUrl.length);
            }
            return items;
        },
        async graphql(query, variables) {
            for (let attempt = 1;; attempt += 1) {
                const response = await send({ method: 'POST', url: graphqlUrl, data: { query, variables } }, { write: false, safe: true, what: 'POST /graphql' });
                const answer = (response.data ?? {});
                const errors = answer.errors ?? [];
                if (errors.some((error) => error.type === 'RATE_LIMITED')) {
                    if (attempt > repeats)
                        throw limited('POST /graphql');
                    await wait(Math.max(minute, emptyUntil - clock.now()), 'GraphQL');
                    continue;
                }
                return { data: answer.data ?? null, errors };
            }
        },
    };
}
/** GitHub answers with JSON or with nothing: any other text comes from something that stands before it. */
function checkData(response, what) {
    if (typeof response.data !== 'string' || response.data.trim() === '' || redirects.has(response.status))
        return;
    const type = String(response.headers['content-type'] ?? 'text').split(';')[0].slice(0, 60);
    throw strange(`${what}: what answers is not GitHub's API: it sends ${type}`, response);
}
function strange(message, { status }) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .Bi('SERVER_ERROR', `${message} (${status})`, { next: 'See whether a proxy or a sign-in page stands before it, and whether the API url is right.', cause: { status } });
}
/**
 * How long a refusal asks to wait; undefined for one that is no limit.
 * Source: GitHub docs, "Best practices for using the REST API", "Handle rate limit errors appropriately".
 */
function limitOf(failure, now, attempt) {
    if (failure.status !== 403 && failure.status !== 429)
        return undefined;
    const headers = failure.response?.headers ?? {};
    const after = Number(headers['retry-after'] ?? NaN);
    if (Number.isFinite(after))
        return after * second;
    const reset = Number(headers['x-ratelimit-reset'] ?? NaN);
    if (String(headers['x-ratelimit-remaining']) === '0' && Number.isFinite(reset))
        return Math.max(second, reset * second - now);
    return failure.status === 429 || /rate limit/i.test(failure.message) ? minute * 2 ** (attempt - 1) : undefined;
}
function limited(what, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .Bi('RATE_LIMITED', `${what}: GitHub's limit is reached`, { next: 'Nothing is lost: the next run does the rest.', cause });
}
/** Errors that this project threw on the way, which are no answer of GitHub's. */
function isOurs(error) {
    return error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .Bi;
}
function explain(error, what) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .Bi)
        return error;
    const failure = error;
    const said = sentence(failure);
    const { status } = failure;
    if (failure.response === undefined) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .Bi('UNREACHABLE', `${what}: GitHub could not be reached (${said})`, { next: 'See whether the network and the API url are right, then run this again.', cause: error });
    }
    const accepted = failure.response.headers['x-accepted-github-permissions'];
    switch (status) {
        case 401:
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .Bi('AUTH_FAILED', `${what}: GitHub does not accept the token (401)`, { next: 'Give a token that is valid; one of a GitHub App lives an hour.', cause: error });
        case 403:
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .Bi('READ_ONLY', `${what}: the token may not do this (403: ${said})${accepted === undefined ? '' : `; it needs ${String(accepted).slice(0, 200)}`}`, {
                next: accepted === undefined ? 'Give the token the right for it.' : `Give the token ${String(accepted).slice(0, 200)} on this repository.`,
                cause: error,
            });
        case 404:
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .Bi('NOT_FOUND', `${what}: not found, or the token may not see it (404)`, { next: 'See whether the repository exists and whether the token reaches it.', cause: error });
        case 410:
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .Bi('REFUSED', `${what}: gone (410: ${said})`, { next: 'Switch issues on in this repository, or set `notify.issues: false` in domain.yaml.', cause: error });
        default:
            return (status ?? 500) >= 500
                ? new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .Bi('SERVER_ERROR', `${what}: GitHub failed (${status}: ${said})`, { next: 'Run this again later; whether it was done is found out then.', cause: error })
                : new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .Bi('REFUSED', `${what}: GitHub refuses it (${status}: ${said})`, { cause: error });
    }
}
/** A server's words: one line, no control characters, not too many. */
function sentence(failure) {
    const text = failure.message.replace(/ - https:\/\/docs\.github\.com\S*/g, '');
    return text.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e]+/g, ' ').trim().slice(0, 300);
}
/** The HTTP status behind an error, where there was an answer. */
function statusOf(error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .Bi))
        return undefined;
    const cause = error.cause;
    return typeof cause?.status === 'number' ? cause.status : undefined;
}


/***/ })

};
