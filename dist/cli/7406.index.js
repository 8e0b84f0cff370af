export const id = 7406;
export const ids = [7406];
export const modules = {

/***/ 97406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/** Renders a run: two spaces, a newline at the end. */
function renderJson(plan, receipt) {
    const output = { command: plan.command, ...plan.result, findings: plan.findings, ...(receipt ? { receipt } : {}), ...(plan.preview ? { preview: plan.preview } : {}) };
    return `${JSON.stringify(output, null, 2)}\n`;
}


/***/ })

};
