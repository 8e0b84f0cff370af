export const id = 6912;
export const ids = [6912];
export const modules = {

/***/ 6912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ grantsOf),
/* harmony export */   bindingGrants: () => (/* binding */ bindingGrants)
/* harmony export */ });
/**
 * The grants that a file stands for as a binding: those written in it, those it gives to somebody though they are written
 * elsewhere, and what other files deny to the same principals: a Deny counts wherever it is written.
 * @param path the file
 * @param grants every grant of the repo
 */
function grantsOf(path, grants) {
    const own = grants.filter((grant) => grant.file === path || grant.attachedIn === path);
    const principals = new Set(own.flatMap((grant) => (grant.kind === 'identity' && grant.principal !== undefined ? [`${grant.form} ${grant.principal}`] : [])));
    const denied = grants.filter((grant) => grant.effect === 'Deny' &&
        grant.kind === 'identity' &&
        !own.includes(grant) &&
        principals.has(`${grant.form} ${grant.principal}`) &&
        // Terraform's addresses are told apart by their folder; CDK's names hold for the whole app.
        (grant.form.startsWith('cdk') || folderOf(grant.attachedIn ?? grant.file) === folderOf(path)));
    return [...own, ...denied];
}
/**
 * The same, with the reason why they may not be all. A part that was not read may deny what the rest grants, in the file itself
 * and wherever its roles are at hand: in the whole of a CDK app, in the folder of a Terraform module.
 * @param found what was found in the whole repo
 */
function bindingGrants(path, found) {
    const grants = grantsOf(path, found.grants);
    const own = found.skipped.find((each) => each.file === path);
    if (own)
        return { grants, unreadable: own.reason };
    const inApp = grants.some((grant) => grant.form.startsWith('cdk'));
    const inModule = grants.some((grant) => grant.form.startsWith('terraform'));
    const near = found.skipped.find(({ language, file }) => (language === 'cdk' ? inApp : language === 'terraform' && inModule && folderOf(file) === folderOf(path)));
    return near ? { grants, unreadable: `what may deny something to the same role was not read whole: ${near.file}: ${near.reason}` } : { grants };
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}


/***/ })

};
