export const id = 656;
export const ids = [656];
export const modules = {

/***/ 40656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lowerNameless: () => (/* binding */ lowerNameless)
/* harmony export */ });
/* harmony import */ var _python_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8389);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67425);


/** Lowers a script by its first line, `#!/usr/bin/env bash`; what nothing runs holds nothing. */
function lowerNameless(path, text, files) {
    const runner = /^(?:\s*\{%.*%\}\n)*#! ?[^\n]*?[/ ](?:(python)[\d.]*|(?:ba|da|z|k|a)?sh)(?=\s|$)/.exec(text);
    if (!runner)
        return { path, language: 'shell', body: [], problems: [] };
    if (runner[1] !== undefined)
        return (0,_python_js__WEBPACK_IMPORTED_MODULE_0__.lowerPython)(path, text);
    // What a template repeats or leaves out is in it.
    return (0,_shell_js__WEBPACK_IMPORTED_MODULE_1__.lowerShell)(path, /\.(tpl|tftpl|tmpl|j2)$/.test(path) ? text.replace(/%\{[^}\n]{0,400}\}|\{%.{0,400}?%\}/g, ' ').replace(/\{\{.{0,400}?\}\}/g, (expression) => `\${__EXPRESSION__${/^\{\{-?\s*([A-Za-z_]\w*)\s*-?\}\}$/.exec(expression)?.[1] ?? ''}}`) : text, files);
}


/***/ })

};
