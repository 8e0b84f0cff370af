export const id = 8436;
export const ids = [8436];
export const modules = {

/***/ 98436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   editMemberConfig: () => (/* binding */ editMemberConfig),
/* harmony export */   oddities: () => (/* binding */ oddities),
/* harmony export */   parseMemberConfig: () => (/* binding */ parseMemberConfig)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79282);
/* harmony import */ var _document_edit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98565);
/* harmony import */ var _file_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38280);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77529);
/* harmony import */ var _memberships_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99194);
/* harmony import */ var _merge_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69976);
/* harmony import */ var _typed_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42214);
/** `.blue/config.yaml`: which realms a repo is a member of, and how its exports are found. */







/**
 * Reads `.blue/config.yaml`. Keys of others are kept, and are none of our business; an empty file is a repo without realm.
 * @throws BlueError BAD_FILE, TOO_LARGE, located
 */
function parseMemberConfig(file, content) {
    if ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__.parseYaml)(file, content).value === null)
        return {};
    return (0,_typed_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readFile */ .TA)('config', file, content);
}
/** What is odd in a `.blue/config.yaml` that can be read: a key that is one slip away from a known one does nothing. */
function oddities(file, content) {
    if ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__.parseYaml)(file, content).value === null)
        return [];
    return (0,_typed_file_js__WEBPACK_IMPORTED_MODULE_1__/* .checkFile */ .vH)('config', file, content).problems.filter((problem) => problem.level === 'warning').map((problem) => (0,_file_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .toFinding */ .N6)(problem, 'repo'));
}
const MEMBERSHIP_KEYS = ['name', 'path', 'url', 'domain'];
const RULE_KEYS = ['name', 'detect', 'file', 'pointer', 'as', 'pattern', 'include', 'exclude', 'bucket', 'covered', 'direction'];
/**
 * Writes a change into `.blue/config.yaml`. One realm is written as `realm:`, several as `realms:`;
 * a file that has either keeps its form. Other people's keys and all comments stay.
 * @param text the file as it is; undefined for none
 * @returns its new text
 * @throws BlueError when the text cannot be read
 */
function editMemberConfig(text, change) {
    const file = _layout_js__WEBPACK_IMPORTED_MODULE_3__/* .memberLayout */ .Pl.config;
    const config = text === undefined ? {} : parseMemberConfig(file, text);
    const before = (text === undefined ? {} : ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__.parseYaml)(file, text).value ?? {}));
    const kept = (0,_memberships_js__WEBPACK_IMPORTED_MODULE_4__/* .membershipsOf */ .$)(config).filter((each) => each.name !== change.remove);
    const { membership } = change;
    const known = membership && kept.some((each) => each.name === membership.name);
    const all = membership === undefined ? kept : known ? kept.map((each) => (each.name === membership.name ? membership : each)) : [...kept, membership];
    const after = { ...before };
    delete after['realm'];
    delete after['realms'];
    const old = (0,_memberships_js__WEBPACK_IMPORTED_MODULE_4__/* .membershipsOf */ .$)(config);
    const written = (0,_merge_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .mergeItems */ .$)(old, all, (each) => String(each['name']), MEMBERSHIP_KEYS);
    const [only] = written;
    const entries = config.realms === undefined && written.length === 1 && only !== undefined ? { realm: only } : written.length > 0 ? { realms: written } : {};
    // Where the file had its membership, it keeps it; a new one comes first.
    const place = Object.keys(before).find((key) => key === 'realm' || key === 'realms');
    const result = place === undefined ? { ...entries } : {};
    for (const [key, value] of Object.entries(before)) {
        if (key === place)
            Object.assign(result, entries);
        if (Object.hasOwn(after, key))
            result[key] = value;
    }
    if (change.exports !== undefined) {
        const rules = Array.isArray(before['exports']) ? before['exports'] : [];
        result['exports'] = (0,_merge_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .mergeItems */ .$)(rules, change.exports, (rule) => String(rule['name']), RULE_KEYS);
    }
    return (0,_document_edit_js__WEBPACK_IMPORTED_MODULE_6__/* .rewriteYaml */ .W)(file, text, result);
}


/***/ })

};
