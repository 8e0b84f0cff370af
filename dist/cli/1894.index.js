export const id = 1894;
export const ids = [1894];
export const modules = {

/***/ 61894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   propose: () => (/* binding */ propose)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_proposal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4913);
/* harmony import */ var _core_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91203);
/** What waits for a review in the realm: its pull request is kept, and taken back with its branch when nothing of it is left. */



/** The commit is made, on its branch or on the main one: what fails here is said, and undoes nothing. */
async function propose(plan, loaded, outside) {
    const { proposal, commit, withdraw } = plan;
    if (proposal !== undefined && commit?.branch !== undefined)
        return request(proposal, { subject: commit.subject, branch: commit.branch, by: plan.command }, loaded, outside);
    return withdraw === undefined ? {} : takeBack(withdraw, plan.command, loaded, outside);
}
async function request(proposal, { subject, branch, by }, loaded, outside) {
    const place = await reviewsOf(loaded, outside);
    if (place === undefined)
        return {};
    try {
        outside.progress('Opening a pull request');
        const { renderProposal } = await __webpack_require__.e(/* import() */ 1538).then(__webpack_require__.bind(__webpack_require__, 81538));
        const reviewers = proposal.approvers.filter((each) => each.startsWith('@') && each.slice(1).toLowerCase() !== loaded.world.actor.login?.toLowerCase());
        const ensured = await place.reviews.ensurePullRequest({ repository: place.repository, branch, by, title: subject, body: renderProposal(proposal), reviewers });
        return { ...(ensured.url === undefined || ensured.outcome === 'declined' ? {} : { pullRequestUrl: ensured.url }), ...(ensured.reason === undefined ? {} : { note: ensured.reason }) };
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .Bi))
            throw error;
        return { note: `No pull request was opened: ${error.message}` };
    }
}
/**
 * The cases: nothing waits: nothing to do. What people have added to is theirs. What a newer commit of the member proposed:
 * this run is late. Else the pull request is closed, saying why, and its branch goes with it.
 *
 * On a server the branch is only looked at where its pull request is open, so that a run without news asks for nothing more.
 */
async function takeBack(branch, by, loaded, outside) {
    const { store, workspace, world } = loaded;
    try {
        const place = await reviewsOf(loaded, outside);
        const where = place && { repository: place.repository, branch, by };
        const pull = where && (await place.reviews.findPullRequest(where));
        if (pull === undefined && world.realmAt?.url !== undefined)
            return {};
        const found = await store?.findProposal?.(branch);
        if (found === undefined && pull === undefined)
            return {};
        if (found && !(0,_core_proposal_js__WEBPACK_IMPORTED_MODULE_1__/* .isProposal */ .ld)(found))
            return { note: `${branch} of the realm stays, though nothing of this repo is left to propose: others have added to it` };
        const [here, there] = [world.repo?.commit, found && (0,_core_proposal_js__WEBPACK_IMPORTED_MODULE_1__/* .proposedFrom */ .Dq)(found.message)];
        if (here !== undefined && there !== undefined && (await workspace?.order(here, there)) === 'older') {
            return { note: `${branch} of the realm stays: it was proposed from ${there.slice(0, 7)}, which is newer than this checkout` };
        }
        if (where && pull)
            await place.reviews.withdrawPullRequest({ ...where, why: 'Nothing is left to propose.' });
        if (found)
            await store?.withdraw?.(branch, found.head);
        const closed = pull === undefined ? `removed the branch ${branch} of the realm` : `closed the pull request ${pull.url ?? ''}${found ? ` and removed its branch ${branch}` : ''}`;
        return { note: `${closed}, as nothing of it is left to propose` };
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .Bi))
            throw error;
        return { note: `What waits on ${branch} of the realm could not be taken back: ${error.message}` };
    }
}
async function reviewsOf(loaded, outside) {
    const url = loaded.world.realmAt?.url;
    const reviews = url === undefined ? undefined : await outside.openReviews('realm', url);
    const place = url === undefined ? undefined : (0,_core_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRepositoryUrl */ .fn)(url);
    return reviews === undefined || place === undefined ? undefined : { reviews, repository: place.path };
}


/***/ })

};
