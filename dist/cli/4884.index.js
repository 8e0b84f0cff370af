export const id = 4884;
export const ids = [4884];
export const modules = {

/***/ 74884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   errorJson: () => (/* binding */ errorJson),
/* harmony export */   renderError: () => (/* binding */ renderError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/** Errors as people read them: what, where, why, the next step; a bug looks different from a mistake. */

const REPORT_BUGS = 'https://github.com/blue/realm-action/issues';
/** Renders anything that was thrown. */
function renderError(error, paint) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .Bi))
        return renderBug(error, paint);
    const place = error.location === undefined ? '' : `${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLocation */ .j$)(error.location)}: `;
    const message = place !== '' && error.message.startsWith(place.slice(0, -2)) ? error.message : `${place}${error.message}`;
    const lines = [`${paint.bad('✗')} ${message} ${paint.faint(`[${error.code}]`)}`];
    if (error.next !== undefined)
        lines.push(`  ${paint.faint('→')} ${error.next}`);
    return `${lines.join('\n')}\n`;
}
function renderBug(error, paint) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `${paint.bad('This is a bug in blue, not a mistake of yours.')}\n${stack}\n  ${paint.faint('→')} Please report it with the lines above: ${REPORT_BUGS}\n`;
}
/** The same for `--json`. */
function errorJson(error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueError */ .Bi))
        return { code: 'BUG', message: error instanceof Error ? error.message : String(error) };
    return {
        code: error.code,
        message: error.message,
        ...(error.location === undefined ? {} : { location: error.location }),
        ...(error.next === undefined ? {} : { next: error.next }),
    };
}


/***/ })

};
