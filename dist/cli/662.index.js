export const id = 662;
export const ids = [662];
export const modules = {

/***/ 90662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lowerPowerShell: () => (/* binding */ lowerPowerShell)
/* harmony export */ });
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88473);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67425);
/** PowerShell to the common form, as far as it sets variables and runs commands: each line is read as one of a shell. */


/** What stands for a value that is not told. */
const hole = '${__EXPRESSION__}';
/** Lowers a script: what it does in branches and loops counts as done, and a variable is any of the values it is given. */
function lowerPowerShell(path, text) {
    const commands = [];
    const assigned = new Map();
    for (const { text: line, at } of linesOf(text)) {
        const [, name, how, value] = /^\$(?:(?:script|global|env|local):)?(\w+)\s*([+-]?)=\s*(.*)$/i.exec(line) ?? [];
        if (name !== undefined && value !== undefined) {
            const [set] = /^(["']).*\1$/.test(value.trim()) && how === '' ? (0,_shell_js__WEBPACK_IMPORTED_MODULE_0__.lowerScript)(`x=${forShell(value.trim())}`, () => at, []) : [];
            const key = name.toLowerCase();
            assigned.set(key, [...(assigned.get(key) ?? []), set?.kind === 'assign' ? set.value : _form_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5]);
            if (!/^["']/.test(value.trim()))
                commands.push(...commandsOf(value, at));
            continue;
        }
        commands.push(...commandsOf(line, at));
    }
    const values = [...assigned].map(([name, options]) => {
        const bodies = options.map((value) => [{ kind: 'assign', target: { kind: 'name', name }, value, line: 1 }]);
        const [only] = bodies;
        return bodies.length === 1 && only?.[0] ? only[0] : { kind: 'branch', tests: [], bodies, exhaustive: true };
    });
    return { path, language: 'shell', body: [...values, ...commands], problems: [] };
}
/** The lines without comments and what opens or closes a block; a grave accent goes on with the next one. */
function linesOf(text) {
    const lines = text.replace(/<#[\s\S]*?#>/g, (comment) => comment.replace(/[^\n]/g, '')).split('\n');
    const found = [];
    for (let at = 0; at < lines.length; at += 1) {
        const first = at;
        const pieces = [];
        let last = lines[at].trimEnd();
        while (/[`|]$/.test(last) && at + 1 < lines.length) {
            at += 1;
            pieces.push(last.replace(/`$/, ''));
            last = lines[at].trim();
        }
        const line = [...pieces, last].join(' ');
        const bare = line.trim().replace(/^[{}\s]+/, '').replace(/^(?:(?:else\s*)?if|elseif|while|foreach|for|switch)\s*\((?:[^()]|\([^()]*\))*\)\s*\{?/i, '').replace(/^(?:try|else|finally|do|process|begin|end)\s*\{/i, '').replace(/^catch\b[^{]*\{/i, '').trim();
        // A block that is closed on its line.
        const inner = bare.replace(/\}\s*$/, (brace, offset) => ((bare.slice(0, offset).match(/\{/g) ?? []).length > (bare.slice(0, offset).match(/\}/g) ?? []).length ? brace : ''));
        if (inner !== '' && !inner.startsWith('#'))
            found.push({ text: inner.trim(), at: first + 1 });
    }
    return found;
}
function commandsOf(line, at) {
    if (!/s3/i.test(line))
        return [];
    return (0,_shell_js__WEBPACK_IMPORTED_MODULE_0__.lowerScript)(forShell(line.replace(/^&\s*/, '').replace(/^(["'])(\S*aws(?:\.exe)?)\1/, 'aws').replace(/^\(/, '').replace(/\s@\w+(?=\s|$)/g, '')), () => at, []);
}
/** Variables in the shell's way; names are the same whatever their letters' case. */
function forShell(line) {
    return line
        // Paths of Windows.
        .replace(/\\(?=[\w.*$])/g, '/')
        .replace(/\$\((?:[^()]|\([^()]*\))*\)/g, (inner) => variableIn(inner.slice(2, -1).trim()))
        .replace(/\$(?:env:(\w+)|\{(?:env:)?(\w+)\}|(?:script|global|local):(\w+))/gi, (_, one, two, three) => `\${${(one ?? two ?? three ?? '').toLowerCase()}}`)
        .replace(/\$([A-Za-z_]\w*)((?:\.\w+|\[[^\]]*\])*)/g, (_, name, more, offset, whole) => (more !== '' && !(more.startsWith('.') && isInQuotes(whole, offset)) ? hole : `\${${name.toLowerCase()}}${more}`))
        .replace(/`(["$])/g, '\\$1');
}
/** In quotes, `$name.zip` is the name and an ending. */
function isInQuotes(text, at) {
    return (text.slice(0, at).match(/"/g) ?? []).length % 2 === 1;
}
function variableIn(inner) {
    const name = /^\$(?:env:)?(\w+)$/.exec(inner)?.[1];
    return name === undefined ? hole : `\${${name.toLowerCase()}}`;
}


/***/ })

};
