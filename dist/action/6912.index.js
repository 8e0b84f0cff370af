export const id = 6912;
export const ids = [6912];
export const modules = {

/***/ 36912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ grantsOf),
/* harmony export */   bindingGrants: () => (/* binding */ bindingGrants),
/* harmony export */   c: () => (/* binding */ identityOf)
/* harmony export */ });
/**
 * The grants that a file stands for as a binding: those written in it, those it gives to somebody though they are written
 * elsewhere, and what other files deny to the same principals, or to everybody in the same bucket: a Deny counts wherever it is written.
 * @param path the file
 * @param grants every grant of the repo
 */
function grantsOf(path, grants) {
    const own = grants.filter((grant) => grant.file === path || grant.attachedIn === path);
    const principals = new Set(own.filter(({ kind, principal }) => kind === 'identity' && principal !== undefined).map(identityOf));
    const buckets = new Set(own.map(({ bucket }) => bucket));
    const denied = grants.filter((grant) => {
        if (grant.effect !== 'Deny' || own.includes(grant))
            return false;
        // A bucket's own policy counts where its name is told: names of buckets are the world's.
        if (grant.kind === 'resource')
            return grant.principal === '*' && grant.bucketCode === undefined && buckets.has(grant.bucket);
        return principals.has(identityOf(grant));
    });
    return [...own, ...denied];
}
/**
 * The same, with the reason why they may not be all. A part that was not read may deny what the rest grants, in the file itself
 * and wherever its roles are at hand: in the whole of a CDK app, in all that is reached from one root module of Terraform.
 * @param found what was found in the whole repo
 */
function bindingGrants(path, found) {
    const grants = grantsOf(path, found.grants);
    const own = found.skipped.find((each) => each.file === path);
    if (own)
        return { grants, unreadable: own.reason };
    const inApp = grants.some((grant) => grant.form.startsWith('cdk'));
    const roots = new Set(grants.map(({ root }) => root));
    const near = found.skipped.find((each) => (each.language === 'cdk' ? inApp : each.roots?.some((root) => roots.has(root)) === true));
    return near ? { grants, unreadable: `what may deny something to the same role was not read whole: ${near.file}: ${near.reason}` } : { grants };
}
/** Whose a grant is, told apart from others of that name: CDK's hold for the whole app, Terraform's below one root, all others in a folder. */
function identityOf({ form, principal, root, attachedIn, file }) {
    return `${form} ${form.startsWith('cdk') ? '' : (root ?? folderOf(attachedIn ?? file))} ${principal}`;
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}


/***/ })

};
