export const id = 1230;
export const ids = [1230];
export const modules = {

/***/ 11230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   init: () => (/* binding */ init)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _core_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77529);
/* harmony import */ var _core_realm_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33990);
/* harmony import */ var _core_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36599);
/* harmony import */ var _core_workflows_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35133);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85583);
/* harmony import */ var _membership_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50880);
/** `init`: a new realm. */







const init = {
    name: 'init',
    group: 'realm',
    summary: 'Create a new realm.',
    details: 'Writes realm.yaml, the folders domains/ and contracts/, and .github/CODEOWNERS, and makes the first commit. ' +
        'Admission starts as `approval`, with you as the approver. The folder becomes a git repository if it is none yet.',
    writes: true,
    needs: { realm: 'none', domain: false, code: 'none', repo: false },
    options: {
        type: 'object',
        additionalProperties: false,
        required: ['name'],
        properties: {
            name: { type: 'string', description: 'Name of the realm, in kebab-case.', placeholder: '<name>' },
            path: { type: 'string', description: 'Folder that becomes the realm.', default: '.', placeholder: '<folder>' },
            github: { type: 'boolean', description: 'Also write the workflow for GitHub Actions, .github/workflows/realm.yml.', default: false },
            credential: { type: 'string', description: 'With --github: what that workflow writes with, in the realm or, for the realm itself, at its consumers.', enum: ['token', 'app'], default: 'token' },
        },
    },
    examples: [
        { command: 'blue realm init --name letemcook', says: 'makes the current folder the realm letemcook' },
        { command: 'blue realm init --name letemcook --github', says: 'also writes the workflow that validates every change and tells consumers' },
        { command: 'blue realm init --name ml-infra --path ../realm-ml-infra', says: 'makes a new folder the realm' },
    ],
    plan(world, options) {
        const name = (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(options, 'name');
        if (name === undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BlueError */ .Bi('USAGE', 'A realm needs a name', { next: 'Add --name <name>' });
        (0,_core_names_js__WEBPACK_IMPORTED_MODULE_2__/* .checkName */ .I3)('realm', name);
        const path = (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(options, 'path') ?? '.';
        const target = world.target ?? { path, absolute: path, hasRealm: false, texts: new Map() };
        if (target.hasRealm) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BlueError */ .Bi('CONFLICT', `There is a realm already in ${target.path}`, { location: { file: `${target.path}/realm.yaml` }, next: 'Choose another folder with --path' });
        }
        const findings = [];
        const writesWorkflow = (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(options, 'github') && !target.texts.has(_core_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .layout */ .Zp.workflow);
        const files = [
            ...(0,_core_realm_files_js__WEBPACK_IMPORTED_MODULE_4__/* .newRealmFiles */ .FB)({ name, createdAt: world.now, approvers: (0,_membership_js__WEBPACK_IMPORTED_MODULE_5__/* .ownAddress */ .Xj)(world, 'the realm has no approver', findings), texts: target.texts }),
            ...(writesWorkflow ? [{ path: _core_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .layout */ .Zp.workflow, content: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(options, 'credential') === 'app' ? _core_workflows_js__WEBPACK_IMPORTED_MODULE_6__/* .workflowTexts */ .Y['realm-app'] : _core_workflows_js__WEBPACK_IMPORTED_MODULE_6__/* .workflowTexts */ .Y.realm }] : []),
        ];
        return {
            command: 'init',
            findings: [...findings, ...kept(target.texts, files.map((file) => file.path), (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(options, 'github')), ...(writesWorkflow ? [needs] : [])],
            create: { path: target.path, files },
            ...(0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('index', (0,_core_realm_files_js__WEBPACK_IMPORTED_MODULE_4__/* .editIndex */ .Ly)(world.indexText, { name, path: target.absolute })),
            result: { name, path: target.path, files: files.map((file) => file.path), updated: files.map((file) => file.path).filter((path) => target.texts.has(path)) },
        };
    },
};
const needs = { rule: 'workflow-needs', level: 'note', message: `The comment at the top of ${_core_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .layout */ .Zp.workflow} says which environment and secret it needs`, file: _core_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .layout */ .Zp.workflow, next: 'Set them up, then let `blue doctor` look' };
/** What was there already belongs to the people who wrote it. */
function kept(texts, written, withWorkflow) {
    const asked = [...texts.keys()].filter((path) => !written.includes(path) && !path.endsWith('.gitkeep') && path !== _core_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .layout */ .Zp.codeowners && (withWorkflow || path !== _core_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .layout */ .Zp.workflow));
    return asked.map((file) => ({
        rule: 'file-kept',
        level: file === _core_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .layout */ .Zp.workflow ? 'warning' : 'note',
        message: 'It is there already and was left as it is',
        file,
        ...(file === _core_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .layout */ .Zp.workflow ? { next: 'Compare it with the one in workflows/ of blue/realm-action' } : {}),
    }));
}


/***/ })

};
