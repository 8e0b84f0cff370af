export const id = 6623;
export const ids = [6623];
export const modules = {

/***/ 86623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commentOnPullRequest: () => (/* binding */ commentOnPullRequest)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

/** Other domains of the same repo have their own. */
function keyOf({ realm, domain }) {
    return `can-i-merge-${realm}-${domain}`;
}
/**
 * Makes the comment true. A token that may only read, as in pull requests from forks, is no failure: the job's summary
 * says the same.
 * @param payload the event as JSON
 * @returns what to say in the log; undefined where there is no pull request or no token
 */
async function commentOnPullRequest(plan, environment, payload, outside) {
    const number = (typeof payload === 'object' && payload !== null ? payload : {}).pull_request?.number;
    const repository = environment['GITHUB_REPOSITORY'];
    if (plan.command !== 'check' || !/^pull_request/.test(environment['GITHUB_EVENT_NAME'] ?? '') || !Number.isSafeInteger(number) || repository === undefined)
        return undefined;
    const reviews = await outside.openReviews('own', `${environment['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${repository}`);
    if (reviews === undefined)
        return undefined;
    const { renderCanIMerge, renderNothingToMerge } = await __webpack_require__.e(/* import() */ 4783).then(__webpack_require__.bind(__webpack_require__, 4783));
    const result = plan.result;
    const page = renderCanIMerge(result);
    try {
        const done = await reviews.ensureComment(repository, number, keyOf(result), page?.body ?? renderNothingToMerge(result), { existing: page === undefined });
        if (done.outcome === 'not-permitted')
            return 'No comment on the pull request: the token may only read it, as for forks. The summary of this job says the same.';
        return done.url === undefined ? undefined : `Comment ${done.outcome}: ${done.url}`;
    }
    catch (error) {
        // Whether the check passes is about contracts, not about comments.
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .Bi)
            return `No comment on the pull request: ${error.message}`;
        throw error;
    }
}


/***/ })

};
