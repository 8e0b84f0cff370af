export const id = 797;
export const ids = [797];
export const modules = {

/***/ 90797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lowerJust: () => (/* binding */ lowerJust),
/* harmony export */   lowerMake: () => (/* binding */ lowerMake)
/* harmony export */ });
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88473);
/* harmony import */ var _script_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7519);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67425);
/** Makefiles to the common form: variables, whenever they are read, and each recipe as shell. */



/** How deep `$(call …)` and `$(variable)` are put into a recipe. */
const deepest = 6;
const assignment = /^(?:export\s+|override\s+|private\s+)*([\w.-]+)\s*(\?|:{1,3}|\+|!)?=\s*(.*)$/;
/** Lowers a Makefile. */
function lowerMake(path, text) {
    const lines = linesOf(text);
    const variables = new Map();
    const recipes = [];
    for (let index = 0; index < lines.length; index += 1) {
        const { text: line, at } = lines[index];
        const defined = /^\s*(?:override\s+|export\s+)*define\s+([\w.-]+)/.exec(line)?.[1];
        if (defined !== undefined) {
            const end = lines.findIndex((each, place) => place > index && /^\s*endef\b/.test(each.text));
            const body = lines.slice(index + 1, end === -1 ? lines.length : end);
            variableOf(variables, defined).texts.push({ text: body.map((each) => each.text).join('\n'), at: at + 1, adds: false });
            variableOf(variables, defined).isLines = true;
            index = end === -1 ? lines.length : end;
            continue;
        }
        if (line.startsWith('\t')) {
            recipes.push({ text: line.slice(1), at });
            continue;
        }
        const written = line.replace(/(^|\s)#.*$/, '');
        // `target: NAME = value`: what some targets are given.
        const own = /^[^\s=:#][^=:#]*:\s*((?:export\s+|private\s+|override\s+)*[\w.-]+\s*(?:\?|:{1,3}|\+)?=.*)$/.exec(written);
        const [, name, how, value = ''] = assignment.exec(own?.[1] ?? written.trimStart()) ?? [];
        if (name !== undefined) {
            const variable = variableOf(variables, name);
            variable.texts.push({ text: how === '!' ? `$(shell ${value})` : value.trim(), at, adds: how === '+' });
            variable.isDefault ||= how === '?';
            continue;
        }
        // `target: ; command`
        const recipe = /^[^\s=:#][^=:;#]*:[^=;]*;(.*)$/.exec(line)?.[1];
        if (recipe !== undefined)
            recipes.push({ text: recipe.trimStart(), at });
    }
    const statements = assignments(variables);
    for (const { text: recipe, at } of recipes) {
        const script = forShell(expanded(recipe.replace(/^[@+-]+/, ''), variables, 0));
        if (/s3|S3|\$|\.(?:ba)?sh\b/.test(script))
            statements.push(...(0,_shell_js__WEBPACK_IMPORTED_MODULE_0__.lowerScript)(script.replace(/(^|\n)[ \t]*[@+-]+(?=[A-Za-z$"'])/g, '$1'), () => at, []));
    }
    return { path, language: 'shell', body: [...statements, ...(0,_script_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .ranScripts */ ._l)(statements)], problems: [] };
}
function linesOf(text) {
    const lines = text.split('\n');
    const joined = [];
    for (let at = 0; at < lines.length; at += 1) {
        const first = at;
        let last = lines[at];
        // Joined once: a file may be one line that goes on and on.
        const pieces = [];
        while (last.endsWith('\\') && at + 1 < lines.length) {
            at += 1;
            pieces.push(last.slice(0, -1));
            last = lines[at].replace(/^\t/, '');
        }
        joined.push({ text: [...pieces, last].join(' '), at: first + 1 });
    }
    return joined;
}
function variableOf(variables, name) {
    const known = variables.get(name) ?? { texts: [], isDefault: false, isLines: false };
    variables.set(name, known);
    return known;
}
/** Gives each variable its values, those that others name first: Make reads them when they are needed. */
function assignments(variables) {
    const statements = [];
    const done = new Set();
    function give(name, depth) {
        const variable = variables.get(name);
        if (!variable || done.has(name) || depth > 60)
            return;
        done.add(name);
        for (const { text } of variable.texts)
            for (const [, other = ''] of text.matchAll(/\$[({]([\w.-]+)[)}]/g))
                give(other, depth + 1);
        if (variable.isLines)
            return;
        const target = shellName(name);
        const bodies = [];
        let isAppended = false;
        for (const { text, at, adds } of variable.texts) {
            const set = (0,_shell_js__WEBPACK_IMPORTED_MODULE_0__.lowerScript)(`${target}="${forShell(expanded(text, variables, 0)).replaceAll('"', '\\"')}"`, () => at, []);
            if (adds)
                isAppended = true;
            else
                bodies.push(set);
        }
        const nameless = { kind: 'assign', target: { kind: 'name', name: target }, value: _form_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5, line: variable.texts[0]?.at ?? 1 };
        const [only] = bodies;
        if (isAppended || variable.isDefault)
            statements.push(nameless);
        else if (bodies.length === 1 && only)
            statements.push(...only);
        else
            statements.push({ kind: 'branch', tests: [], bodies, exhaustive: true });
    }
    for (const name of variables.keys())
        give(name, 0);
    return statements;
}
function shellName(name) {
    return name.replace(/[.-]/g, '_');
}
/** Puts in what stands for commands: `$(call upload,a)`, `$(recipe)` of a `define`, `$(foreach x,a b,…)`. */
function expanded(text, variables, depth) {
    if (depth > deepest || !text.includes('$('))
        return text;
    const closers = closersOf(text);
    let result = '';
    for (let at = 0; at < text.length;) {
        const opener = text.startsWith('$(', at) && text[at - 1] !== '$' ? closers.get(at + 1) : undefined;
        if (opener === undefined) {
            result += text.charAt(at);
            at += 1;
            continue;
        }
        result += replacement(text.slice(at + 2, opener), variables, depth) ?? text.slice(at, opener + 1);
        at = opener + 1;
    }
    return result;
}
function replacement(inside, variables, depth) {
    const [, name, rest = ''] = /^([\w.-]+)(?:\s+([\s\S]*))?$/.exec(inside) ?? [];
    if (name === 'call') {
        const [called = '', ...args] = argumentsOf(rest);
        const body = onlyText(variables.get(called.trim()));
        return body === undefined ? undefined : expanded(body.replace(/\$[({](\d+)[)}]|\$(\d)/g, (_, one, other) => args[Number(one ?? other) - 1]?.trim() ?? ''), variables, depth + 1);
    }
    if (name === 'foreach') {
        const [variable = '', list = '', body = ''] = argumentsOf(rest);
        const own = variable.trim();
        return /^\w+$/.test(own) ? `for ${own} in ${list.trim()}; do ${expanded(body, variables, depth + 1).replace(/;\s*$/, '')}; done` : undefined;
    }
    if (name !== undefined && rest === '' && variables.get(name)?.isLines) {
        const body = onlyText(variables.get(name));
        return body === undefined ? undefined : expanded(body, variables, depth + 1);
    }
    return undefined;
}
function onlyText(variable) {
    return variable?.texts.length === 1 ? variable.texts[0]?.text : undefined;
}
/** Where each bracket is closed, by where it opens; one that is not closed is not there. */
function closersOf(text) {
    const closers = new Map();
    const open = [];
    for (let index = 0; index < text.length; index += 1) {
        if (text[index] === '(')
            open.push(index);
        else if (text[index] === ')') {
            const opener = open.pop();
            if (opener !== undefined)
                closers.set(opener, index);
        }
    }
    return closers;
}
function argumentsOf(text) {
    const args = [''];
    let open = 0;
    for (const character of text) {
        if (character === '(')
            open += 1;
        else if (character === ')')
            open -= 1;
        if (character === ',' && open === 0)
            args.push('');
        else
            args[args.length - 1] += character;
    }
    return args;
}
/** `$(VAR)` and `${VAR}` are make's, `$$x` is the shell's; what a rule is run for, `$@`, is not known, and `$(shell …)` is a substitution. */
function forShell(text) {
    return text.replace(/\$\$|\$[({]([\w.-]+)[)}]|\$\(shell\s+|\$\([@<*^+?%][DF]?\)|\$[@<*^+?%]|\$\(/g, (whole, name) => {
        if (whole === '$$')
            return '$';
        if (name !== undefined)
            return `\${${shellName(name)}}`;
        if (whole.startsWith('$(shell'))
            return '$(';
        return /^\$(?:[@<*^+?%]|\([@<*^+?%][DF]?\))$/.test(whole) ? '${__EXPRESSION__}' : '$(: ';
    });
}
/** A justfile: recipes as in a Makefile, of lines that begin with blanks. https://just.systems/man/en/ */
function lowerJust(path, text) {
    return lowerMake(path, text.replace(/^[ ]+/gm, '\t').replace(/\{\{[^{}\n]*\}\}/g, '$${UNTOLD}'));
}


/***/ })

};
