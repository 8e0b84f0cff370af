export const id = 8473;
export const ids = [8473];
export const modules = {

/***/ 88473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Lr: () => (/* binding */ maximumNesting),
/* harmony export */   NJ: () => (/* binding */ createLineFinder),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   s6: () => (/* binding */ nothing)
/* harmony export */ });
/** The common form: the little language that every front end lowers its files to, and the one resolver reads. */
const unknown = { kind: 'other', parts: [] };
const nothing = { kind: 'nothing' };
/** Beyond this nesting an expression or statement is not followed: no input overflows the stack. */
const maximumNesting = 250;
/**
 * `a + b + c`. What stands before the first text may be numbers, which are added: `i + 1 + ".bin"`.
 * @param firstText which operand is the first that is written as a text; -1 for none
 * @param mixes whether the language adds a number to a text: where it does not, one text makes all of them texts
 */
function sumOf(parts, firstText, mixes) {
    if (firstText === -1)
        return { kind: 'join', parts, isSum: true };
    if (firstText < 2 || !mixes)
        return { kind: 'join', parts };
    return { kind: 'join', parts: [{ kind: 'join', parts: parts.slice(0, firstText), isSum: true }, ...parts.slice(firstText)] };
}
/** Finds lines by offset; one pass to build, a binary search to ask. */
function createLineFinder(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return function lineAt(offset) {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low + 1;
    };
}


/***/ })

};
