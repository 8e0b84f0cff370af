export const id = 8324;
export const ids = [8324];
export const modules = {

/***/ 98324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Et: () => (/* binding */ changelogLines),
  WC: () => (/* binding */ diffExport),
  diffExports: () => (/* binding */ diffExports)
});

// UNUSED EXPORTS: fingerprint

// EXTERNAL MODULE: ./lib/core/canonical.js
var canonical = __webpack_require__(33413);
// EXTERNAL MODULE: ./lib/core/deprecated.js
var deprecated = __webpack_require__(62058);
;// CONCATENATED MODULE: ./lib/core/diff/bundle.js
/** Puts the shared schemas that a schema refers to inside it, so that two versions can be compared as two documents. */

const ROOT = 'contracts/';
/** Deeper data holds no reference anybody wrote. */
const MAX_DEPTH = 400;
/**
 * Resolves a schema to one document. A `$ref` to another file of the realm (`address.schema.yaml`,
 * `contracts/address.schema.yaml#/$defs/city`) leads to a copy under `$defs`; a file that is not in the realm, or that
 * names another dialect or an `$id` of its own below its root, is left as it is, and stays undecided. Nothing is fetched.
 * @returns undefined when the export names a file that the realm does not have, or has no schema
 */
function bundle(source) {
    const { schema, contracts } = source;
    if (schema === undefined)
        return undefined;
    const path = typeof schema === 'string' ? normalisePath(schema) : undefined;
    const root = typeof schema === 'string' ? contracts?.get(path) : schema;
    if (root === undefined || !contracts || !(0,canonical/* isObject */.Gv)(root))
        return root;
    const files = new Map();
    const dialect = (0,canonical/* member */.Dc)(root, '$schema');
    /** A copy in which every reference to a file points to its place in the bundle. */
    function rewrite(data, file, depth) {
        if (data === null || typeof data !== 'object' || depth > MAX_DEPTH)
            return data;
        if (Array.isArray(data))
            return data.map((item) => rewrite(item, file, depth + 1));
        return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, key === '$ref' && typeof value === 'string' ? redirect(value, file) : rewrite(value, file, depth + 1)]));
    }
    function redirect(reference, file) {
        const at = reference.indexOf('#');
        const target = at < 0 ? reference : reference.slice(0, at);
        const fragment = at < 0 ? '' : reference.slice(at + 1);
        if (target === '')
            return file === undefined || (fragment !== '' && !fragment.startsWith('/')) ? reference : `#${placeOf(file)}${fragment}`;
        const found = find(target);
        if (found === undefined || (fragment !== '' && !fragment.startsWith('/')))
            return reference;
        if (found === path)
            return `#${fragment}`;
        if (!files.has(found)) {
            files.set(found, true);
            const { $id: _id, $schema: _dialect, ...rest } = contracts.get(found);
            files.set(found, rewrite(rest, found, 0));
        }
        return `#${placeOf(found)}${fragment}`;
    }
    /** The file that a reference means: beside the one that refers, from the realm's root, or by its `$id`. */
    function find(target) {
        const candidates = [normalisePath(target), normalisePath(ROOT + target)];
        const known = candidates.find((candidate) => contracts.has(candidate)) ?? [...contracts.keys()].find((candidate) => identifier(contracts.get(candidate)) === target);
        const found = known === undefined ? undefined : contracts.get(known);
        if (!(0,canonical/* isObject */.Gv)(found) || !sameDialect(dialect, (0,canonical/* member */.Dc)(found, '$schema')) || hasInnerIds(found))
            return undefined;
        return known;
    }
    const rewritten = rewrite(root, undefined, 0);
    if (files.size === 0)
        return root;
    const { $id: _id, ...rest } = rewritten;
    const defs = (0,canonical/* member */.Dc)(rest, '$defs');
    return { ...rest, $defs: { ...((0,canonical/* isObject */.Gv)(defs) ? defs : {}), ...Object.fromEntries(files) } };
}
/** Where a file stands in a bundle, as the fragment of a reference. */
function placeOf(file) {
    return `/$defs/${encodeURI(file.replaceAll('~', '~0').replaceAll('/', '~1'))}`;
}
/** `./x`, `../../contracts/x` and `contracts/x` all mean a path from the realm's root. */
function normalisePath(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..')
            parts.pop();
        else
            parts.push(part);
    }
    return parts.join('/');
}
function identifier(schema) {
    return schema !== undefined && (0,canonical/* isObject */.Gv)(schema) ? (0,canonical/* member */.Dc)(schema, '$id') : undefined;
}
function sameDialect(one, other) {
    return one === undefined || other === undefined || one === other;
}
/** An `$id` below the root changes what the references under it mean. */
function hasInnerIds(root) {
    const waiting = Object.entries(root).flatMap(([key, value]) => (key === '$id' ? [] : [value]));
    for (let data = waiting.pop(); data !== undefined; data = waiting.pop()) {
        if (data === null || typeof data !== 'object')
            continue;
        if (!Array.isArray(data) && typeof (0,canonical/* member */.Dc)(data, '$id') === 'string')
            return true;
        waiting.push(...Object.values(data));
    }
    return false;
}

// EXTERNAL MODULE: ./lib/core/diff/change.js
var diff_change = __webpack_require__(76423);
// EXTERNAL MODULE: ./lib/core/model.js
var model = __webpack_require__(57206);
// EXTERNAL MODULE: ./lib/core/rules.js
var rules = __webpack_require__(59404);
// EXTERNAL MODULE: ./lib/core/inclusion/budget.js
var inclusion_budget = __webpack_require__(15877);
;// CONCATENATED MODULE: ./lib/core/inclusion/names.js
/** Sets of property names: some spelled out, some by pattern, or all but those. */
const everyName = { literals: new Set(), languages: [], except: true };
const noName = { literals: new Set(), languages: [], except: false };
function oneName(name) {
    return { literals: new Set([name]), languages: [], except: false };
}
function namesIn(language) {
    return { literals: new Set(), languages: [language], except: false };
}
function otherNames(names) {
    return { ...names, except: !names.except };
}
/** The union; of sets that are all spelled out positively, or that already hold every name. */
function joinNames(parts) {
    if (parts.some((part) => part.except))
        return everyName;
    const literals = new Set(parts.flatMap((part) => [...part.literals]));
    const languages = new Map(parts.flatMap((part) => part.languages.map((language) => [language.id, language])));
    return { literals, languages: [...languages.values()], except: false };
}
function isNoName(names) {
    return !names.except && names.literals.size === 0 && names.languages.length === 0;
}
function hasName(names, name, languages) {
    const listed = names.literals.has(name) || names.languages.some((language) => languages.accepts(language, name));
    return listed !== names.except;
}
function namesKey(names) {
    const literals = JSON.stringify([...names.literals].sort());
    return `${names.except ? '!' : ''}${literals}${names.languages.map((language) => language.id).sort().join()}`;
}

// EXTERNAL MODULE: ./lib/core/inclusion/values.js
var inclusion_values = __webpack_require__(42862);
// EXTERNAL MODULE: ./lib/core/inclusion/pattern.js
var inclusion_pattern = __webpack_require__(31852);
;// CONCATENATED MODULE: ./lib/core/inclusion/evaluated.js
/** Which properties and items the other keywords of a schema evaluate, for `unevaluatedProperties` and `unevaluatedItems`. */



const mostCases = 128;
class TooHard extends Error {
}
/**
 * The cases exclude each other and cover everything that the rest of the schema accepts.
 * @param keyword the `unevaluated...` keyword that asks; it does not count itself
 * @returns the cases, or why they cannot be told
 */
function evaluations(site, keyword, tools) {
    const { compiler, inPlace, formulas, budget } = tools;
    const nothing = { when: formulas.any, names: noName, items: 0, contains: [] };
    const about = keyword === 'unevaluatedProperties' ? 'properties' : 'items';
    function product(left, right) {
        if (left.length * right.length > mostCases)
            throw new TooHard(`more than ${mostCases} cases of which branches apply`);
        budget.spend(left.length * right.length);
        return left.flatMap((one) => right.map((other) => ({
            when: formulas.all([one.when, other.when]),
            names: joinNames([one.names, other.names]),
            items: Math.max(one.items, other.items),
            contains: [...one.contains, ...other.contains],
        })));
    }
    function given(when, cases) {
        return cases.map((each) => ({ ...each, when: formulas.all([when, each.when]) }));
    }
    function says(cases) {
        return cases.some((each) => each.items > 0 || each.contains.length > 0 || !isNoName(each.names));
    }
    function casesOf(at, depth, asking) {
        if (depth > 40)
            throw new TooHard('references nested too deep');
        budget.spend(1);
        const { schema, draft } = at.location;
        if (!(0,inclusion_values/* isObject */.Gv)(schema))
            return [nothing];
        let cases = [about === 'properties' ? ownNames(schema) : ownItems(at, schema)];
        if (!asking && (0,inclusion_values/* own */.ZV)(schema, keyword) !== undefined && draft >= 2019) {
            cases = [{ ...nothing, names: everyName, items: Infinity }];
        }
        if (draft <= 7 && typeof (0,inclusion_values/* own */.ZV)(schema, '$ref') === 'string')
            cases = [nothing];
        function branch(...keys) {
            const site = compiler.child(at, ...keys);
            return { site, cases: casesOf(site, depth + 1, false) };
        }
        for (const reference of ['$ref', '$dynamicRef', '$recursiveRef']) {
            const found = compiler.target(at, reference);
            if (found !== undefined)
                cases = product(cases, casesOf(found, depth + 1, false));
        }
        if (draft <= 7)
            return cases;
        for (const combiner of ['allOf', 'anyOf', 'oneOf']) {
            const value = (0,inclusion_values/* own */.ZV)(schema, combiner);
            if (!Array.isArray(value))
                continue;
            const branches = value.map((_, index) => branch(combiner, index));
            if (combiner === 'oneOf') {
                if (!branches.some((each) => says(each.cases)))
                    continue;
                cases = product(cases, branches.flatMap((each) => given(inPlace(each.site), each.cases)));
                continue;
            }
            for (const each of branches) {
                if (!says(each.cases))
                    continue;
                const holds = combiner === 'allOf' ? formulas.any : inPlace(each.site);
                const passed = given(holds, each.cases);
                cases = product(cases, combiner === 'allOf' ? passed : [...passed, { ...nothing, when: formulas.not(holds) }]);
            }
        }
        if ((0,inclusion_values/* own */.ZV)(schema, 'if') !== undefined) {
            const test = branch('if');
            const then = (0,inclusion_values/* own */.ZV)(schema, 'then') === undefined ? [nothing] : branch('then').cases;
            const otherwise = (0,inclusion_values/* own */.ZV)(schema, 'else') === undefined ? [nothing] : branch('else').cases;
            const holds = inPlace(test.site);
            const both = [...given(holds, product(test.cases, then)), ...given(formulas.not(holds), otherwise)];
            if (says(both))
                cases = product(cases, both);
        }
        for (const keyword of ['dependentSchemas', 'dependencies']) {
            const value = (0,inclusion_values/* own */.ZV)(schema, keyword);
            if (!(0,inclusion_values/* isObject */.Gv)(value))
                continue;
            for (const name of Object.keys(value)) {
                if (Array.isArray(value[name]))
                    continue;
                const each = branch(keyword, name);
                if (!says(each.cases))
                    continue;
                const absent = formulas.every(oneName(name), formulas.none);
                const present = formulas.not(absent);
                cases = product(cases, [...given(present, each.cases), { ...nothing, when: absent }]);
            }
        }
        return cases;
    }
    function ownNames(schema) {
        if ((0,inclusion_values/* own */.ZV)(schema, 'additionalProperties') !== undefined)
            return { ...nothing, names: everyName };
        const named = (0,inclusion_values/* own */.ZV)(schema, 'properties');
        const patterned = (0,inclusion_values/* own */.ZV)(schema, 'patternProperties');
        const literals = new Set((0,inclusion_values/* isObject */.Gv)(named) ? Object.keys(named) : []);
        const parts = [{ literals, languages: [], except: false }];
        for (const text of (0,inclusion_values/* isObject */.Gv)(patterned) ? Object.keys(patterned) : []) {
            const language = compiler.pattern(text);
            if (language instanceof inclusion_pattern/* UnsupportedPattern */.g)
                throw new TooHard(language.message);
            parts.push(namesIn(language));
        }
        return { ...nothing, names: joinNames(parts) };
    }
    function ownItems(at, schema) {
        const { draft } = at.location;
        const items = (0,inclusion_values/* own */.ZV)(schema, 'items');
        const prefix = draft === 2020 ? (0,inclusion_values/* own */.ZV)(schema, 'prefixItems') : items;
        const rest = draft === 2020 ? items : Array.isArray(items) ? (0,inclusion_values/* own */.ZV)(schema, 'additionalItems') : items;
        if (draft === 2019 && (0,inclusion_values/* own */.ZV)(schema, 'contains') !== undefined) {
            throw new TooHard('stands beside contains, which validators of 2019-09 count or do not count');
        }
        const contains = draft === 2020 && (0,inclusion_values/* own */.ZV)(schema, 'contains') !== undefined ? [compiler.formula(compiler.child(at, 'contains'))] : [];
        const count = rest !== undefined ? Infinity : Array.isArray(prefix) ? prefix.length : 0;
        return { ...nothing, items: count, contains };
    }
    try {
        return casesOf(site, 0, true);
    }
    catch (error) {
        if (error instanceof TooHard)
            return error.message;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/core/inclusion/formulas.js
/** Schemas as formulas: assertions per type, joined by "all" and "some", closed under negation, each written once. */



const typeBits = { null: 1, boolean: 2, number: 4, string: 8, array: 16, object: 32 };
const allTypes = 63;
function createFormulas(budget) {
    const interned = new Map();
    const negations = new Map();
    const specialised = new Map();
    function intern(key, types, shape) {
        const known = interned.get(key);
        if (known !== undefined)
            return known;
        budget.spend(2 + key.length / 16);
        const made = { ...shape, id: interned.size, types };
        interned.set(key, made);
        return made;
    }
    const any = intern('any', allTypes, { kind: 'any' });
    const none = intern('none', 0, { kind: 'none' });
    function assert(assertion, key) {
        return intern(key, allTypes, assertion);
    }
    function types(mask) {
        if (mask === allTypes)
            return any;
        return mask === 0 ? none : intern(`t${mask}`, mask, { kind: 'types' });
    }
    /** "Of that type, and": how the negation of an assertion begins. */
    function of(domain, formula) {
        return all([types(typeBits[domain]), formula]);
    }
    function otherThan(domain) {
        return types(allTypes & ~typeBits[domain]);
    }
    function values(list) {
        return valueSet(new Map(list.map((value) => [(0,inclusion_values/* canonical */.$N)(value), value])), false);
    }
    function valueSet(set, not) {
        if (set.size === 0)
            return not ? any : none;
        let mask = 0;
        for (const value of set.values())
            mask |= typeBits[(0,inclusion_values/* typeOf */.QP)(value)];
        return intern(`v${not}${[...set.keys()].sort().join(' ')}`, not ? allTypes : mask, { kind: 'values', values: set, not });
    }
    function flatten(kind, parts) {
        const flat = new Map();
        const pending = [...parts].reverse();
        for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
            if (part.kind === kind)
                pending.push(...[...part.parts].reverse());
            else
                flat.set(part.id, part);
        }
        budget.spend(flat.size);
        return flat;
    }
    /** Whether one part is denied by others; the type that a denial asks for must be certain already. */
    function contradicts(flat, mask) {
        function holds(part) {
            return flat.has(part.id) || (part.kind === 'types' && (mask & ~part.types) === 0);
        }
        for (const id of flat.keys()) {
            const negation = negations.get(id);
            if (negation === undefined)
                continue;
            if (flat.has(negation.id))
                return true;
            if (negation.kind === 'all' && negation.parts.every(holds))
                return true;
        }
        return false;
    }
    function all(parts) {
        const flat = flatten('all', parts);
        flat.delete(any.id);
        if (flat.has(none.id))
            return none;
        let mask = allTypes;
        let listed;
        for (const part of [...flat.values()]) {
            mask &= part.types;
            if (part.kind === 'types')
                flat.delete(part.id);
            if (part.kind === 'values' && !part.not) {
                const before = listed ?? part.values;
                listed = new Map([...part.values].filter(([key]) => before.has(key)));
                flat.delete(part.id);
            }
        }
        if (listed !== undefined) {
            for (const [key, value] of listed)
                if ((typeBits[(0,inclusion_values/* typeOf */.QP)(value)] & mask) === 0)
                    listed.delete(key);
            for (const part of [...flat.values()]) {
                if (part.kind !== 'values')
                    continue;
                for (const key of part.values.keys())
                    listed.delete(key);
                flat.delete(part.id);
            }
            const finite = valueSet(listed, false);
            if (finite === none)
                return none;
            flat.set(finite.id, finite);
        }
        else {
            const typed = types(mask);
            if (typed === none || contradicts(flat, mask))
                return none;
            if (typed !== any && ![...flat.values()].some((part) => part.types === mask))
                flat.set(typed.id, typed);
        }
        if (flat.size === 0)
            return any;
        const list = [...flat.values()];
        if (list.length === 1)
            return list[0];
        const joined = list.map((part) => part.types).reduce((left, right) => left & right);
        return intern(`&${list.map((part) => part.id).sort((a, b) => a - b).join()}`, joined, { kind: 'all', parts: list });
    }
    function some(parts) {
        const flat = flatten('some', parts);
        flat.delete(none.id);
        if (flat.has(any.id))
            return any;
        for (const id of flat.keys())
            if (flat.has(negations.get(id)?.id ?? -1))
                return any;
        let mask = 0;
        const listed = new Map();
        for (const part of [...flat.values()]) {
            if (part.kind === 'types')
                mask |= part.types;
            else if (part.kind === 'values' && !part.not)
                for (const [key, value] of part.values)
                    listed.set(key, value);
            else
                continue;
            flat.delete(part.id);
        }
        for (const [key, value] of listed)
            if ((typeBits[(0,inclusion_values/* typeOf */.QP)(value)] & mask) !== 0)
                listed.delete(key);
        for (const extra of [types(mask), valueSet(listed, false)]) {
            if (extra === any)
                return any;
            if (extra !== none)
                flat.set(extra.id, extra);
        }
        const list = [...flat.values()];
        if (list.length < 2)
            return list[0] ?? none;
        const joined = list.map((part) => part.types).reduce((left, right) => left | right);
        return intern(`|${list.map((part) => part.id).sort((a, b) => a - b).join()}`, joined, { kind: 'some', parts: list });
    }
    function one(parts, not = false) {
        const live = parts.filter((part) => part !== none);
        const certain = live.filter((part) => part === any).length;
        if (certain > 1)
            return not ? any : none;
        if (certain === 1) {
            const others = all(live.filter((part) => part !== any).map(negate));
            return not ? negate(others) : others;
        }
        if (live.length < 2)
            return not ? negate(live[0] ?? none) : (live[0] ?? none);
        budget.spend(live.length);
        const mask = live.map((part) => part.types).reduce((left, right) => left | right);
        const key = `${not ? 'x' : '1'}${live.map((part) => part.id).sort((a, b) => a - b).join()}`;
        return intern(key, not ? allTypes : mask, { kind: 'one', parts: live, not });
    }
    function negate(formula) {
        const known = negations.get(formula.id);
        if (known !== undefined)
            return known;
        const result = negation(formula);
        negations.set(formula.id, result);
        if (!negations.has(result.id))
            negations.set(result.id, formula);
        return result;
    }
    function negation(formula) {
        switch (formula.kind) {
            case 'any':
                return none;
            case 'none':
                return any;
            case 'all':
                return some(formula.parts.map(negate));
            case 'some':
                return all(formula.parts.map(negate));
            case 'one':
                return one(formula.parts, !formula.not);
            case 'types':
                return types(allTypes & ~formula.types);
            case 'values':
                return valueSet(formula.values, !formula.not);
            case 'later':
                return later(formula.key, formula.open, !formula.not);
            case 'opaque': {
                const opposite = opaqueAs(formula, !formula.not);
                return formula.domains === allTypes ? opposite : all([types(formula.domains), opposite]);
            }
            case 'bound':
                return of('number', bound(formula.side === 'lower' ? 'upper' : 'lower', formula.value, !formula.open));
            case 'multiple':
                return of('number', multiple(formula.of, !formula.not));
            case 'length':
                return of('string', some([length(0, formula.min - 1), length(formula.max + 1, Infinity)]));
            case 'matches':
                return of('string', matches(formula.language, !formula.not));
            case 'count':
                return of('object', some([count(0, formula.min - 1), count(formula.max + 1, Infinity)]));
            case 'every':
                return of('object', exists(formula.names, negate(formula.of)));
            case 'exists':
                return of('object', every(formula.names, negate(formula.of)));
            case 'size':
                return of('array', some([size(0, formula.min - 1), size(formula.max + 1, Infinity)]));
            case 'items':
                return of('array', atLeast(1, formula.from, formula.to, negate(formula.of)));
            case 'atLeast':
                return of('array', atMost(formula.count - 1, formula.from, formula.to, formula.of));
            case 'atMost':
                return of('array', atLeast(formula.count + 1, formula.from, formula.to, formula.of));
            case 'unique':
                return of('array', unique(!formula.not));
        }
    }
    function bound(side, value, open) {
        const key = `b${side}${value.numerator}/${value.denominator}${open}`;
        return assert({ kind: 'bound', domain: 'number', side, value, open }, key);
    }
    function multiple(of, not = false) {
        return assert({ kind: 'multiple', domain: 'number', of, not }, `m${of.numerator}/${of.denominator}${not}`);
    }
    function length(min, max) {
        if (max < min || max < 0 || min === Infinity)
            return otherThan('string');
        if (min <= 0 && max === Infinity)
            return any;
        return assert({ kind: 'length', domain: 'string', min: Math.max(0, min), max }, `l${Math.max(0, min)},${max}`);
    }
    function matches(language, not = false) {
        return assert({ kind: 'matches', domain: 'string', language, not }, `p${language.id}${not}`);
    }
    function count(min, max) {
        if (max < min || max < 0 || min === Infinity)
            return otherThan('object');
        if (min <= 0 && max === Infinity)
            return any;
        return assert({ kind: 'count', domain: 'object', min: Math.max(0, min), max }, `n${Math.max(0, min)},${max}`);
    }
    function every(names, of) {
        if (of === any || isNoName(names))
            return any;
        return assert({ kind: 'every', domain: 'object', names, of }, `e${namesKey(names)}:${of.id}`);
    }
    function exists(names, of) {
        if (of === none || isNoName(names))
            return otherThan('object');
        return assert({ kind: 'exists', domain: 'object', names, of }, `E${namesKey(names)}:${of.id}`);
    }
    function size(min, max) {
        if (max < min || max < 0 || min === Infinity)
            return otherThan('array');
        if (min <= 0 && max === Infinity)
            return any;
        return assert({ kind: 'size', domain: 'array', min: Math.max(0, min), max }, `s${Math.max(0, min)},${max}`);
    }
    function items(from, to, of) {
        if (of === any || to <= from)
            return any;
        if (of === none)
            return size(0, from);
        return assert({ kind: 'items', domain: 'array', from, to, of }, `i${from},${to}:${of.id}`);
    }
    function atLeast(least, from, to, of) {
        if (least <= 0)
            return any;
        if (of === none || to - from < least)
            return otherThan('array');
        if (of === any)
            return size(from + least, Infinity);
        return assert({ kind: 'atLeast', domain: 'array', count: least, from, to, of }, `L${least},${from},${to}:${of.id}`);
    }
    function atMost(most, from, to, of) {
        if (of === none || to - from <= most)
            return any;
        if (most < 0)
            return otherThan('array');
        if (most === 0)
            return items(from, to, negate(of));
        if (of === any)
            return size(0, from + most);
        return assert({ kind: 'atMost', domain: 'array', count: most, from, to, of }, `M${most},${from},${to}:${of.id}`);
    }
    function unique(not = false) {
        return assert({ kind: 'unique', domain: 'array', not }, `u${not}`);
    }
    function opaqueAs(formula, not) {
        const { domains, text, place } = formula;
        return intern(`?${not}${domains}${text}`, allTypes, { kind: 'opaque', domains, text, place, not });
    }
    function later(key, open, not = false) {
        return intern(`@${not}${key}`, allTypes, { kind: 'later', key, open, not });
    }
    function at(formula, type) {
        const bit = typeBits[type];
        if ((formula.types & bit) === 0)
            return none;
        const key = `${formula.id}${type}`;
        const known = specialised.get(key);
        if (known === 'open') {
            const place = { keyword: '$ref', pointer: '', reason: 'a schema that refers to itself without descending into the document' };
            return opaqueAs({ domains: allTypes, text: `loop ${formula.id}`, place }, false);
        }
        if (known !== undefined)
            return known;
        specialised.set(key, 'open');
        const result = specialise(formula, type);
        specialised.set(key, result);
        return result;
    }
    function specialise(formula, type) {
        const bit = typeBits[type];
        switch (formula.kind) {
            case 'any':
            case 'none':
                return formula;
            case 'all':
                return all(formula.parts.map((part) => at(part, type)));
            case 'some':
                return some(formula.parts.map((part) => at(part, type)));
            case 'one':
                return settle(one(formula.parts.map((part) => at(part, type)), formula.not), formula, type);
            case 'types':
                return any;
            case 'values':
                return valuesAt(formula.values, formula.not, type);
            case 'later': {
                const opened = formula.open();
                return at(formula.not ? negate(opened) : opened, type);
            }
            case 'opaque':
                return (formula.domains & bit) === 0 ? any : formula;
            default:
                return formula.domain === type ? formula : any;
        }
    }
    /** Simplifying a `one` may bring in the negation of a part, whose other types are to be dropped again. */
    function settle(simplified, before, type) {
        return simplified.kind === 'one' || simplified === before ? simplified : at(simplified, type);
    }
    function valuesAt(set, not, type) {
        const mine = new Map([...set].filter(([, value]) => (0,inclusion_values/* typeOf */.QP)(value) === type));
        if (!not)
            return valueSet(mine, false);
        if (type !== 'array' && type !== 'object')
            return valueSet(mine, true);
        // To differ from a structured value is to differ in one place; said that way, every solver can use it.
        return all([...mine.values()].map((value) => ((0,inclusion_values/* isObject */.Gv)(value) ? differsFromObject(value) : differsFromArray(value))));
    }
    function differsFromObject(value) {
        const keys = Object.keys(value);
        const extra = exists(otherNames({ literals: new Set(keys), languages: [], except: false }), any);
        const ways = [keys.length === 0 ? exists(everyName, any) : extra];
        for (const key of keys) {
            const name = oneName(key);
            ways.push(every(name, none), exists(name, valueSet(new Map([[(0,inclusion_values/* canonical */.$N)(value[key]), value[key]]]), true)));
        }
        return some(ways.map((way) => at(way, 'object')));
    }
    function differsFromArray(value) {
        const ways = [size(0, value.length - 1), size(value.length + 1, Infinity)];
        for (const [index, item] of value.entries()) {
            ways.push(atLeast(1, index, index + 1, valueSet(new Map([[(0,inclusion_values/* canonical */.$N)(item), item]]), true)));
        }
        return some(ways.map((way) => at(way, 'array')));
    }
    function options(choice) {
        if (choice.kind === 'some')
            return choice.parts;
        if (choice.kind !== 'one')
            throw new inclusion_budget/* Undecided */.O({ keyword: '', pointer: '', reason: `${choice.kind} is not a choice` });
        const { parts } = choice;
        if (!choice.not) {
            return parts.map((part, index) => all([part, ...parts.filter((_, other) => other !== index).map(negate)]));
        }
        const pairs = parts.flatMap((left, index) => parts.slice(index + 1).map((right) => all([left, right])));
        return [all(parts.map(negate)), ...pairs];
    }
    return {
        any, none, types, values, all, some, one, not: negate, bound, multiple, length, matches, count, every, exists, size,
        items, atLeast, atMost, unique, later, at, options,
        opaque: (place, text, domains = allTypes) => opaqueAs({ domains, text, place }, false),
    };
}

;// CONCATENATED MODULE: ./lib/core/inclusion/keywords.js
/** Which keywords assert something in which draft, and which never do. */
/** Keywords that say nothing about validity, in any draft. */
const annotations = new Set([
    '$schema', '$id', 'id', '$anchor', '$dynamicAnchor', '$recursiveAnchor', '$vocabulary', '$comment', '$defs', 'definitions',
    'title', 'description', 'default', 'examples', 'example', 'deprecated', 'readOnly', 'writeOnly', 'format',
    'contentEncoding', 'contentMediaType', 'contentSchema',
]);
/** Each assertion and the first draft that knows it; keywords that only help another one included. */
const since = {
    $ref: 4, type: 4, enum: 4, const: 6, multipleOf: 4, maximum: 4, exclusiveMaximum: 4, minimum: 4, exclusiveMinimum: 4,
    maxLength: 4, minLength: 4, pattern: 4, items: 4, additionalItems: 4, maxItems: 4, minItems: 4, uniqueItems: 4, contains: 6,
    maxProperties: 4, minProperties: 4, required: 4, properties: 4, patternProperties: 4, additionalProperties: 4,
    dependencies: 4, propertyNames: 6, if: 7, then: 7, else: 7, allOf: 4, anyOf: 4, oneOf: 4, not: 4, $recursiveRef: 2019,
    $dynamicRef: 2020, maxContains: 2019, minContains: 2019, dependentRequired: 2019, dependentSchemas: 2019,
    unevaluatedItems: 2019, unevaluatedProperties: 2019, prefixItems: 2020,
};
function isAssertion(keyword, draft) {
    if (!Object.hasOwn(since, keyword))
        return false;
    // 2020-12 moved the list form of `items` to `prefixItems` and `additionalItems` to `items`.
    return since[keyword] <= draft && !(keyword === 'additionalItems' && draft === 2020);
}
/** True also for keywords with the prefix `x-`, which are other people's by convention. */
function isAnnotation(keyword) {
    return annotations.has(keyword) || keyword.startsWith('x-');
}

;// CONCATENATED MODULE: ./lib/core/inclusion/locations.js
/** Finds schemas: identifiers, anchors and references inside a document, and other documents a caller hands in; never the network. */


const draftNames = { 'draft-04': 4, 'draft-06': 6, 'draft-07': 7, '2019-09': 2019, '2020-12': 2020 };
/** Deeper schemas are no one's handwriting, and recursion over them would end in a stack overflow. */
const deepestSchema = 200;
const largestSchema = 60_000;
/** The base of a document without an absolute `$id`. */
const localBase = 'realm:/';
const inObject = ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas', 'dependencies'];
const inArray = ['allOf', 'anyOf', 'oneOf', 'prefixItems', 'items'];
const inPlace = [
    'not', 'if', 'then', 'else', 'items', 'additionalItems', 'contains', 'additionalProperties', 'propertyNames',
    'unevaluatedItems', 'unevaluatedProperties',
];
/** The places directly below a schema that hold schemas; values, unknown keywords and the like do not count. */
function subschemas(schema) {
    const found = [];
    for (const keyword of inPlace) {
        const value = (0,inclusion_values/* own */.ZV)(schema, keyword);
        if ((0,inclusion_values/* isObject */.Gv)(value) || typeof value === 'boolean')
            found.push([keyword]);
    }
    for (const keyword of inArray) {
        const value = (0,inclusion_values/* own */.ZV)(schema, keyword);
        if (Array.isArray(value))
            for (const index of value.keys())
                found.push([keyword, index]);
    }
    for (const keyword of inObject) {
        const value = (0,inclusion_values/* own */.ZV)(schema, keyword);
        if ((0,inclusion_values/* isObject */.Gv)(value))
            for (const key of Object.keys(value))
                if (!Array.isArray(value[key]))
                    found.push([keyword, key]);
    }
    return found;
}
/** The draft that a `$schema` names; undefined for a dialect of someone's own. */
function draftNamed(text) {
    if (/^https:\/\/spec\.openapis\.org\/oas\/3\.1\/dialect\/base$/.test(text))
        return 2020;
    const found = /^https?:\/\/json-schema\.org\/(?:draft-0(4|6|7)|draft\/(2019-09|2020-12))\/schema#?$/.exec(text);
    return found === null ? undefined : Number.parseInt(found[1] ?? found[2] ?? '', 10);
}
function draftOf(schema, otherwise) {
    const text = (0,inclusion_values/* isObject */.Gv)(schema) ? (0,inclusion_values/* own */.ZV)(schema, '$schema') : undefined;
    return (typeof text === 'string' ? draftNamed(text) : undefined) ?? otherwise;
}
function absolute(reference, base) {
    try {
        return new URL(reference, base).href;
    }
    catch {
        return undefined;
    }
}
function splitFragment(uri) {
    const at = uri.indexOf('#');
    return at < 0 ? [uri, ''] : [uri.slice(0, at), decoded(uri.slice(at + 1))];
}
/** Percent-encoding undone, and left alone where it is broken. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/**
 * @param resolve gives documents that references name, relative to the root where they have no host of their own
 */
function createLocations(resolve) {
    const resources = new Map();
    const anchors = new Map();
    let documents = 0;
    function read(schema, options) {
        const { depth, size, finite } = (0,inclusion_values/* measure */.xP)(schema);
        if (depth > deepestSchema * 2)
            throw limit(`nested more than ${deepestSchema * 2} deep`);
        if (size > largestSchema)
            throw limit(`of more than ${largestSchema} values`);
        if (!finite)
            throw limit('with a number that JSON cannot write');
        documents += 1;
        const document = { number: documents, root: schema, locations: new Map() };
        const draft = options.draft === undefined ? draftOf(schema, options.from ?? 2020) : draftNames[options.draft];
        const uri = options.uri ?? `${localBase}${documents === 1 ? '' : `.${documents}`}`;
        const resource = { uri, document, pointer: '', dynamicAnchors: new Map() };
        const root = { schema, document, pointer: '', draft, resource };
        resources.set(uri, root);
        const pending = [root];
        for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
            const location = identify(next);
            document.locations.set(location.pointer, location);
            if (!(0,inclusion_values/* isObject */.Gv)(location.schema))
                continue;
            for (const keys of subschemas(location.schema))
                pending.push(below(location, keys));
        }
        return document.locations.get('');
    }
    /** Reads the identifiers a schema carries; an `$id` begins a resource of its own. */
    function identify(location) {
        const { schema, document, pointer } = location;
        if (!(0,inclusion_values/* isObject */.Gv)(schema))
            return location;
        const hidden = location.draft <= 7 && typeof (0,inclusion_values/* own */.ZV)(schema, '$ref') === 'string';
        const id = (0,inclusion_values/* own */.ZV)(schema, location.draft === 4 ? 'id' : '$id');
        let result = location;
        if (typeof id === 'string' && !hidden) {
            const uri = absolute(id, location.resource.uri);
            const [base, fragment] = splitFragment(uri ?? '');
            if (id.startsWith('#'))
                anchors.set(`${location.resource.uri}#${fragment}`, location);
            else if (uri !== undefined) {
                const draft = draftOf(schema, location.draft);
                result = { ...location, draft, resource: { uri: base, document, pointer, dynamicAnchors: new Map() } };
                if (!resources.has(base) || pointer === '')
                    resources.set(base, result);
            }
        }
        for (const keyword of ['$anchor', '$dynamicAnchor']) {
            const anchor = (0,inclusion_values/* own */.ZV)(schema, keyword);
            if (location.draft < 2019 || typeof anchor !== 'string')
                continue;
            anchors.set(`${result.resource.uri}#${anchor}`, result);
            if (keyword === '$dynamicAnchor')
                result.resource.dynamicAnchors.set(anchor, result);
        }
        if (location.draft === 2019 && (0,inclusion_values/* own */.ZV)(schema, '$recursiveAnchor') === true)
            result.resource.dynamicAnchors.set('', result);
        return result;
    }
    function below(from, keys) {
        let schema = from.schema;
        let pointer = from.pointer;
        for (const key of keys) {
            schema = Array.isArray(schema) ? schema[Number(key)] : (0,inclusion_values/* isObject */.Gv)(schema) ? (0,inclusion_values/* own */.ZV)(schema, String(key)) : undefined;
            pointer += (0,inclusion_values/* pointerStep */.UN)(key);
        }
        return { ...from, schema: schema, pointer };
    }
    function child(from, ...keys) {
        const made = below(from, keys);
        const known = from.document.locations.get(made.pointer);
        if (known !== undefined)
            return known;
        from.document.locations.set(made.pointer, made);
        return made;
    }
    function follow(from, reference) {
        const uri = absolute(reference, from.resource.uri);
        if (uri === undefined)
            return undefined;
        const [base, fragment] = splitFragment(uri);
        const root = resources.get(base) ?? fetchLocally(base, from.draft);
        if (root === undefined)
            return undefined;
        if (fragment === '')
            return root;
        if (!fragment.startsWith('/'))
            return anchors.get(`${base}#${fragment}`);
        return walk(root, fragment);
    }
    /** A JSON Pointer (RFC 6901) from a resource's root; places that no keyword makes a schema can be pointed to as well. */
    function walk(root, pointer) {
        let current = root;
        let value = root.schema;
        let whole = root.pointer;
        for (const step of pointer.slice(1).split('/')) {
            const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
            if (Array.isArray(value))
                value = /^(0|[1-9]\d*)$/.test(key) ? value[Number(key)] : undefined;
            else
                value = (0,inclusion_values/* isObject */.Gv)(value) ? (0,inclusion_values/* own */.ZV)(value, key) : undefined;
            if (value === undefined)
                return undefined;
            whole += (0,inclusion_values/* pointerStep */.UN)(key);
            current = root.document.locations.get(whole) ?? { ...current, schema: value, pointer: whole };
        }
        root.document.locations.set(current.pointer, current);
        return current;
    }
    /** A document without `$schema` is read like the one that refers to it. */
    function fetchLocally(uri, from) {
        const found = resolve?.(uri.startsWith(localBase) ? decoded(uri.slice(localBase.length)) : uri);
        return found === undefined ? undefined : read(found, { uri, from });
    }
    return { read, child, follow };
}
function limit(what) {
    return new inclusion_budget/* Undecided */.O({ keyword: '', pointer: '', reason: `a schema ${what}` });
}

;// CONCATENATED MODULE: ./lib/core/inclusion/rational.js
/** Exact fractions, because `multipleOf: 0.1` has no exact answer in binary floating point. */
function greatestCommonDivisor(left, right) {
    let [a, b] = [left < 0n ? -left : left, right < 0n ? -right : right];
    while (b !== 0n)
        [a, b] = [b, a % b];
    return a;
}
function rational(numerator, denominator) {
    const sign = denominator < 0n ? -1n : 1n;
    const common = greatestCommonDivisor(numerator, denominator) || 1n;
    return { numerator: (sign * numerator) / common, denominator: (sign * denominator) / common };
}
const zero = rational(0n, 1n);
/** The decimal number a person wrote: the shortest text that reads back as this double. */
function fromNumber(value) {
    const [, sign, whole = '0', fraction = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(String(value)) ?? [];
    const digits = BigInt(`${whole}${fraction}`) * (sign === '-' ? -1n : 1n);
    const power = Number(exponent) - fraction.length;
    return power >= 0 ? rational(digits * 10n ** BigInt(power), 1n) : rational(digits, 10n ** BigInt(-power));
}
/** The double that is written like this fraction, or undefined when there is none. */
function toNumber(value) {
    const candidate = value.denominator === 1n ? Number(value.numerator) : Number(value.numerator) / Number(value.denominator);
    if (!Number.isFinite(candidate))
        return undefined;
    return compare(fromNumber(candidate), value) === 0 ? candidate + 0 : undefined;
}
function compare(left, right) {
    const difference = left.numerator * right.denominator - right.numerator * left.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
function times(left, right) {
    return rational(left.numerator * right.numerator, left.denominator * right.denominator);
}
function divide(left, right) {
    return rational(left.numerator * right.denominator, left.denominator * right.numerator);
}
function isMultiple(value, of) {
    return (value.numerator * of.denominator) % (value.denominator * of.numerator) === 0n;
}
/** The least positive fraction that both divide. */
function leastCommonMultiple(left, right) {
    const a = left.numerator * right.denominator;
    const b = right.numerator * left.denominator;
    return rational((a / greatestCommonDivisor(a, b)) * b, left.denominator * right.denominator);
}
function floor(value) {
    const quotient = value.numerator / value.denominator;
    return value.numerator < 0n && quotient * value.denominator !== value.numerator ? quotient - 1n : quotient;
}
function ceiling(value) {
    return -floor(rational(-value.numerator, value.denominator));
}

;// CONCATENATED MODULE: ./lib/core/inclusion/references.js
/** Follows `$ref`, `$dynamicRef` and `$recursiveRef`, the last two through the resources entered on the way. */

/** Only resources with dynamic anchors can change what a reference means, and only their first entry counts. */
function enter(scope, location) {
    const { resource } = location;
    if (resource.dynamicAnchors.size === 0 || scope.includes(resource))
        return { location, scope };
    return { location, scope: [...scope, resource] };
}
/** The schema below, reached by keys. */
function childSite(locations, site, ...keys) {
    return enter(site.scope, locations.child(site.location, ...keys));
}
/** Tells schemas apart, also those that stand at one place but were reached in ways that matter. */
function siteKey(site) {
    const { document, pointer } = site.location;
    return `${document.number}${pointer}|${site.scope.map((resource) => resource.uri).join(' ')}`;
}
/**
 * Where the reference under `keyword` leads; undefined where there is none, or nothing at its end.
 * A dynamic reference leads to the outermost resource of the scope that has the anchor (2020-12 core, section 8.2.3.2).
 */
function followReference(locations, site, keyword) {
    const { location, scope } = site;
    const reference = (0,inclusion_values/* isObject */.Gv)(location.schema) ? (0,inclusion_values/* own */.ZV)(location.schema, keyword) : undefined;
    if (typeof reference !== 'string')
        return undefined;
    const found = locations.follow(location, reference);
    if (found === undefined)
        return undefined;
    const direct = enter(scope, found);
    if (keyword === '$ref')
        return direct;
    const name = keyword === '$recursiveRef' ? '' : reference.slice(reference.indexOf('#') + 1);
    if (found.resource.dynamicAnchors.get(name) !== found)
        return direct;
    const outermost = direct.scope.find((resource) => resource.dynamicAnchors.has(name));
    return enter(scope, outermost?.dynamicAnchors.get(name) ?? found);
}

;// CONCATENATED MODULE: ./lib/core/inclusion/compile.js
/** Reads JSON Schemas into formulas: one clause per keyword and draft. */










const notAllowed = 'has a value that the keyword does not allow';
/** A whole number of things. */
function isCount(value) {
    return typeof value === 'number' && value >= 0 && Number.isInteger(value);
}
function createCompiler(tools, options) {
    const { formulas, languages, locations, budget } = tools;
    const done = new Map();
    const open = new Set();
    const patterns = new Map();
    /** Sites being read without having descended into the document since. */
    let chain = new Set();
    let depth = 0;
    const compiler = { formula, child, target, pattern };
    function child(site, ...keys) {
        return childSite(locations, site, ...keys);
    }
    function target(site, keyword) {
        return followReference(locations, site, keyword);
    }
    /** A schema applied to the same value as the one that names it. */
    function inPlace(site) {
        const key = siteKey(site);
        const known = done.get(key);
        if (known !== undefined)
            return known;
        if (chain.has(key))
            return undecided(site, '$ref', 'refers to itself without descending into the document');
        if (open.has(key))
            return formulas.later(`${options.name} ${key}`, () => formula(site));
        return read(site, key);
    }
    /** A schema applied to a value inside. */
    function formula(site) {
        const key = siteKey(site);
        const known = done.get(key);
        if (known !== undefined)
            return known;
        if (open.has(key))
            return formulas.later(`${options.name} ${key}`, () => formula(site));
        const before = chain;
        chain = new Set();
        try {
            return read(site, key);
        }
        finally {
            chain = before;
        }
    }
    function read(site, key) {
        depth += 1;
        if (depth > deepestSchema) {
            const { pointer } = site.location;
            throw new inclusion_budget/* Undecided */.O({ keyword: '', pointer, reason: `schemas nested more than ${deepestSchema} deep` });
        }
        open.add(key);
        chain.add(key);
        const result = translate(site);
        chain.delete(key);
        open.delete(key);
        depth -= 1;
        done.set(key, result);
        return result;
    }
    function undecided(site, keyword, reason, text, domains = allTypes) {
        const { pointer, schema } = site.location;
        const value = (0,inclusion_values/* isObject */.Gv)(schema) ? (0,inclusion_values/* own */.ZV)(schema, keyword) : undefined;
        const said = text ?? `${keyword} ${value === undefined ? pointer : (0,inclusion_values/* canonical */.$N)(value)}`;
        // The same words with a reference in them may mean something else in another document.
        const where = keyword !== '$ref' && /Ref":/.test(said) ? `${options.name} ${siteKey(site)}` : '';
        return formulas.opaque({ keyword, pointer, reason }, `${site.location.draft} ${where} ${said}`, domains);
    }
    function pattern(text) {
        const known = patterns.get(text);
        if (known !== undefined)
            return known;
        let result;
        try {
            result = (0,inclusion_pattern/* readPattern */.Z)(text, languages);
        }
        catch (error) {
            if (!(error instanceof inclusion_pattern/* UnsupportedPattern */.g))
                throw error;
            result = error;
        }
        patterns.set(text, result);
        return result;
    }
    function translate(site) {
        const { schema, draft, pointer } = site.location;
        budget.spend(1);
        if (schema === true)
            return formulas.any;
        if (schema === false)
            return formulas.none;
        if (!(0,inclusion_values/* isObject */.Gv)(schema))
            return undecided(site, '', 'is not a schema', `not a schema ${(0,inclusion_values/* canonical */.$N)(schema ?? null)}`);
        if (draft <= 7 && typeof (0,inclusion_values/* own */.ZV)(schema, '$ref') === 'string')
            return reference(site, '$ref');
        const parts = [];
        const dialect = (0,inclusion_values/* own */.ZV)(schema, '$schema');
        if (typeof dialect === 'string' && draftNamed(dialect) === undefined) {
            // What any keyword means is then not known, so only the very same schema is the same condition.
            parts.push(undecided(site, '$schema', 'names a dialect that is not known here', `dialect ${(0,inclusion_values/* canonical */.$N)(schema)}`));
        }
        for (const keyword of Object.keys(schema)) {
            budget.at({ keyword, pointer });
            if (isAssertion(keyword, draft)) {
                const clause = clauses[keyword];
                if (clause === undefined)
                    continue;
                const part = clause(site, schema, schema[keyword]);
                parts.push(part ?? undecided(site, keyword, notAllowed));
            }
            else if (!isAnnotation(keyword) && options.unknownKeywords === 'undecided') {
                parts.push(undecided(site, keyword, 'is not a keyword of this draft, so what it means is not known'));
            }
        }
        return formulas.all(parts);
    }
    function reference(site, keyword) {
        const found = target(site, keyword);
        if (found !== undefined)
            return inPlace(found);
        return undecided(site, keyword, 'leads to no schema that is known here');
    }
    function list(site, keyword, value) {
        if (!Array.isArray(value) || value.length === 0)
            return undefined;
        return value.map((_, index) => inPlace(child(site, keyword, index)));
    }
    function limits(build, side) {
        return (_site, _schema, value) => {
            if (!isCount(value))
                return undefined;
            return side === 'min' ? build(value, Infinity) : build(0, value);
        };
    }
    function numeric(side, open) {
        return (_site, _schema, value) => (typeof value === 'number' ? formulas.bound(side, fromNumber(value), open) : undefined);
    }
    /** In draft-04 `exclusiveMinimum` is a flag on `minimum`. */
    function inclusive(side, flag) {
        return (site, schema, value) => {
            const open = site.location.draft === 4 && (0,inclusion_values/* own */.ZV)(schema, flag) === true;
            return numeric(side, open)(site, schema, value);
        };
    }
    function exclusive(side) {
        return (site, schema, value) => site.location.draft === 4
            ? typeof value === 'boolean' ? formulas.any : undefined
            : numeric(side, true)(site, schema, value);
    }
    function typed(value) {
        const names = Array.isArray(value) ? value : [value];
        let mask = 0;
        for (const name of names) {
            if (name === 'integer')
                mask |= typeBits.number;
            else if (typeof name === 'string' && inclusion_values/* typeNames */.DK.includes(name))
                mask |= typeBits[name];
            else
                return undefined;
        }
        if (!names.includes('integer') || names.includes('number'))
            return formulas.types(mask);
        return formulas.all([formulas.types(mask), formulas.multiple(fromNumber(1))]);
    }
    function strings(value) {
        return Array.isArray(value) && value.every((name) => typeof name === 'string') ? value : undefined;
    }
    function requires(names) {
        return formulas.all(names.map((name) => formulas.exists(oneName(name), formulas.any)));
    }
    function whenPresent(name, then) {
        return formulas.some([formulas.every(oneName(name), formulas.none), then]);
    }
    function dependent(site, keyword, value) {
        if (!(0,inclusion_values/* isObject */.Gv)(value))
            return undefined;
        const parts = [];
        for (const [name, needs] of Object.entries(value)) {
            const names = strings(needs);
            if (names !== undefined && keyword !== 'dependentSchemas')
                parts.push(whenPresent(name, requires(names)));
            else if (keyword === 'dependentRequired')
                return undefined;
            else
                parts.push(whenPresent(name, inPlace(child(site, keyword, name))));
        }
        return formulas.all(parts);
    }
    function properties(site, _schema, value) {
        if (!(0,inclusion_values/* isObject */.Gv)(value))
            return undefined;
        return formulas.all(Object.keys(value).map((name) => formulas.every(oneName(name), formula(child(site, 'properties', name)))));
    }
    /** The patterns of `patternProperties`, or the first that is not supported. */
    function patternLanguages(value) {
        const found = [];
        for (const text of Object.keys(value)) {
            const language = pattern(text);
            if (language instanceof inclusion_pattern/* UnsupportedPattern */.g)
                return language;
            found.push(language);
        }
        return found;
    }
    function patternProperties(site, _schema, value) {
        if (!(0,inclusion_values/* isObject */.Gv)(value))
            return undefined;
        const found = patternLanguages(value);
        if (found instanceof inclusion_pattern/* UnsupportedPattern */.g)
            return undecided(site, 'patternProperties', found.message, undefined, typeBits.object);
        return formulas.all(Object.keys(value).map((text, index) => formulas.every(namesIn(found[index]), formula(child(site, 'patternProperties', text)))));
    }
    function declared(schema) {
        const named = (0,inclusion_values/* own */.ZV)(schema, 'properties') ?? {};
        const patterned = (0,inclusion_values/* own */.ZV)(schema, 'patternProperties') ?? {};
        if (!(0,inclusion_values/* isObject */.Gv)(named) || !(0,inclusion_values/* isObject */.Gv)(patterned))
            return undefined;
        const found = patternLanguages(patterned);
        if (found instanceof inclusion_pattern/* UnsupportedPattern */.g)
            return found;
        return joinNames([{ literals: new Set(Object.keys(named)), languages: [], except: false }, ...found.map(namesIn)]);
    }
    function additionalProperties(site, schema) {
        const names = declared(schema);
        if (names === undefined)
            return undefined;
        if (names instanceof inclusion_pattern/* UnsupportedPattern */.g) {
            const text = `additional ${(0,inclusion_values/* canonical */.$N)([(0,inclusion_values/* own */.ZV)(schema, 'properties') ?? null, (0,inclusion_values/* own */.ZV)(schema, 'patternProperties') ?? null, (0,inclusion_values/* own */.ZV)(schema, 'additionalProperties') ?? null])}`;
            return undecided(site, 'patternProperties', names.message, text, typeBits.object);
        }
        return formulas.every(otherNames(names), formula(child(site, 'additionalProperties')));
    }
    function propertyNames(site) {
        const language = languageOf(formulas.at(formula(child(site, 'propertyNames')), 'string'));
        if (language === undefined) {
            return undecided(site, 'propertyNames', 'holds something that cannot be decided for names', undefined, typeBits.object);
        }
        return formulas.every(namesIn(languages.not(language)), formulas.none);
    }
    /** The texts that satisfy a formula, or undefined when it contains something that is not understood. */
    function languageOf(of) {
        switch (of.kind) {
            case 'any':
                return languages.everything;
            case 'none':
                return languages.nothing;
            case 'all':
            case 'some': {
                const parts = of.parts.map(languageOf);
                if (parts.some((part) => part === undefined))
                    return undefined;
                return of.kind === 'all' ? languages.both(parts) : languages.either(parts);
            }
            case 'one': {
                const ways = formulas.options(of).map((option) => languageOf(formulas.at(option, 'string')));
                return ways.some((way) => way === undefined) ? undefined : languages.either(ways);
            }
            case 'values': {
                const texts = languages.either([...of.values.values()].map((value) => languages.literal(value)));
                return of.not ? languages.not(texts) : texts;
            }
            case 'length':
                return languages.repeat(languages.characters([0, 0x10ffff]), of.min, of.max);
            case 'matches':
                return of.not ? languages.not(of.language) : of.language;
            default:
                return undefined;
        }
    }
    function items(site, schema, value) {
        if (Array.isArray(value)) {
            if (site.location.draft === 2020)
                return undecided(site, 'items', 'is a list, which 2020-12 calls prefixItems');
            return formulas.all(value.map((_, index) => formulas.items(index, index + 1, formula(child(site, 'items', index)))));
        }
        const prefix = site.location.draft === 2020 ? (0,inclusion_values/* own */.ZV)(schema, 'prefixItems') : undefined;
        return formulas.items(Array.isArray(prefix) ? prefix.length : 0, Infinity, formula(child(site, 'items')));
    }
    function additionalItems(site, schema) {
        const before = (0,inclusion_values/* own */.ZV)(schema, 'items');
        if (!Array.isArray(before))
            return formulas.any;
        return formulas.items(before.length, Infinity, formula(child(site, 'additionalItems')));
    }
    function contains(site, schema) {
        const of = formula(child(site, 'contains'));
        const min = site.location.draft < 2019 ? undefined : (0,inclusion_values/* own */.ZV)(schema, 'minContains');
        const max = site.location.draft < 2019 ? undefined : (0,inclusion_values/* own */.ZV)(schema, 'maxContains');
        const parts = [];
        if (min === undefined || isCount(min))
            parts.push(formulas.atLeast(min ?? 1, 0, Infinity, of));
        else
            parts.push(undecided(site, 'minContains', notAllowed));
        if (isCount(max))
            parts.push(formulas.atMost(max, 0, Infinity, of));
        else if (max !== undefined)
            parts.push(undecided(site, 'maxContains', notAllowed));
        return formulas.all(parts);
    }
    function condition(site, schema) {
        const test = inPlace(child(site, 'if'));
        const then = (0,inclusion_values/* own */.ZV)(schema, 'then') === undefined ? formulas.any : inPlace(child(site, 'then'));
        const otherwise = (0,inclusion_values/* own */.ZV)(schema, 'else') === undefined ? formulas.any : inPlace(child(site, 'else'));
        return formulas.all([formulas.some([formulas.not(test), then]), formulas.some([test, otherwise])]);
    }
    /** What the rest of the schema left over, case by case of which branches hold. */
    function unevaluated(site, keyword, clause) {
        const found = evaluations(site, keyword, { compiler, inPlace, formulas, budget });
        if (typeof found === 'string')
            return undecided(site, keyword, found, `${keyword} ${(0,inclusion_values/* canonical */.$N)(site.location.schema)}`);
        const of = formula(child(site, keyword));
        return formulas.some(found.map((evaluation) => formulas.all([evaluation.when, clause(evaluation, of)])));
    }
    const clauses = {
        $ref: (site) => reference(site, '$ref'),
        $dynamicRef: (site) => reference(site, '$dynamicRef'),
        $recursiveRef: (site) => reference(site, '$recursiveRef'),
        type: (_site, _schema, value) => typed(value),
        enum: (_site, _schema, value) => (Array.isArray(value) ? formulas.values(value) : undefined),
        const: (_site, _schema, value) => formulas.values([value]),
        multipleOf: (_site, _schema, value) => typeof value === 'number' && value > 0 ? formulas.multiple(fromNumber(value)) : undefined,
        minimum: inclusive('lower', 'exclusiveMinimum'),
        maximum: inclusive('upper', 'exclusiveMaximum'),
        exclusiveMinimum: exclusive('lower'),
        exclusiveMaximum: exclusive('upper'),
        minLength: limits(formulas.length, 'min'),
        maxLength: limits(formulas.length, 'max'),
        pattern: (site, _schema, value) => {
            if (typeof value !== 'string')
                return undefined;
            const found = pattern(value);
            if (!(found instanceof inclusion_pattern/* UnsupportedPattern */.g))
                return formulas.matches(found);
            return undecided(site, 'pattern', found.message, undefined, typeBits.string);
        },
        minItems: limits(formulas.size, 'min'),
        maxItems: limits(formulas.size, 'max'),
        uniqueItems: (_site, _schema, value) => typeof value === 'boolean' ? (value ? formulas.unique() : formulas.any) : undefined,
        prefixItems: (site, _schema, value) => Array.isArray(value)
            ? formulas.all(value.map((_, index) => formulas.items(index, index + 1, formula(child(site, 'prefixItems', index)))))
            : undefined,
        items,
        additionalItems,
        contains,
        minProperties: limits(formulas.count, 'min'),
        maxProperties: limits(formulas.count, 'max'),
        required: (_site, _schema, value) => {
            const names = strings(value);
            return names === undefined ? undefined : requires(names);
        },
        properties,
        patternProperties,
        additionalProperties,
        propertyNames,
        dependencies: (site, _schema, value) => dependent(site, 'dependencies', value),
        dependentRequired: (site, _schema, value) => dependent(site, 'dependentRequired', value),
        dependentSchemas: (site, _schema, value) => dependent(site, 'dependentSchemas', value),
        allOf: (site, _schema, value) => {
            const parts = list(site, 'allOf', value);
            return parts && formulas.all(parts);
        },
        anyOf: (site, _schema, value) => {
            const parts = list(site, 'anyOf', value);
            return parts && formulas.some(parts);
        },
        oneOf: (site, _schema, value) => {
            const parts = list(site, 'oneOf', value);
            return parts && formulas.one(parts);
        },
        not: (site) => formulas.not(inPlace(child(site, 'not'))),
        if: condition,
        unevaluatedProperties: (site) => unevaluated(site, 'unevaluatedProperties', (found, of) => formulas.every(otherNames(found.names), of)),
        unevaluatedItems: (site) => unevaluated(site, 'unevaluatedItems', (found, of) => formulas.items(found.items, Infinity, formulas.some([of, ...found.contains]))),
    };
    return compiler;
}

;// CONCATENATED MODULE: ./lib/core/inclusion/content-model.js
/**
 * What a conforming writer emits, W(S), and what a tolerant reader accepts, R(S): objects closed on the properties a
 * schema declares, and objects open. Both are written as schemas, so that any validator can check a witness.
 *
 * Where a schema resists, W stays larger and R smaller than it might be: that can only make a change look more
 * breaking, never less.
 */





const mostShapes = 2000;
/** Raised where a schema is left as it is. */
class Unchanged extends Error {
}
function rooted(schema, options) {
    const locations = createLocations(options.resolve);
    return { locations, root: enter([], locations.read(schema, { draft: options.draft })) };
}
function definitionsKeyword(location) {
    return location.draft <= 7 ? 'definitions' : '$defs';
}
function fallBack(schema, rewrite) {
    try {
        return rewrite();
    }
    catch (error) {
        if (error instanceof Unchanged || error instanceof inclusion_budget/* Undecided */.O)
            return schema;
        throw error;
    }
}
/**
 * W(S): the documents of S in which every object that declares properties has no others, at every level and through
 * references and combinators. An object that declares none is a free-form map and stays open; so does one with typed
 * `additionalProperties`. An explicit `additionalProperties: true` means what its absence means.
 */
function writerSchema(schema, options = {}) {
    if (!(0,inclusion_values/* isObject */.Gv)(schema))
        return schema;
    return fallBack(schema, () => {
        const { locations, root } = rooted(schema, options);
        const keyword = definitionsKeyword(root.location);
        const before = (0,inclusion_values/* own */.ZV)(schema, keyword);
        const taken = (0,inclusion_values/* isObject */.Gv)(before) ? before : {};
        const shapes = {};
        const top = shapesOf(locations, `#/${keyword}/`, freePrefix('written-', taken), shapes)([root]);
        if (top === true)
            return schema;
        // The closing schema evaluates properties too, which `unevaluatedProperties` must not see; a double negation hides that.
        const closing = (0,inclusion_values/* canonical */.$N)(schema).includes('"unevaluated') ? { not: { not: top } } : top;
        const definitions = { [keyword]: { ...taken, ...shapes } };
        if (root.location.draft <= 7 && typeof (0,inclusion_values/* own */.ZV)(schema, '$ref') === 'string') {
            // The reference moves into a part of its own; what stands beside it is ignored in these drafts, and must stay so.
            return { ...withoutAsleep(schema), ...definitions, allOf: [{ $ref: schema['$ref'] }, closing] };
        }
        const parts = (0,inclusion_values/* own */.ZV)(schema, 'allOf');
        return { ...schema, ...definitions, allOf: [...(Array.isArray(parts) ? parts : []), closing] };
    });
}
/** A prefix by which no definition is called yet. */
function freePrefix(prefix, taken) {
    return Object.keys(taken).some((name) => name.startsWith(prefix)) ? freePrefix(`${prefix}-`, taken) : prefix;
}
/**
 * What still counts of a schema that refers elsewhere in draft-07: its dialect and the definitions it holds for others.
 * @throws Unchanged where a pointer leads into what is ignored
 */
function withoutAsleep(schema) {
    const kept = Object.entries(schema).filter(([keyword]) => keyword === '$schema' || keyword === 'definitions' || keyword === '$defs');
    const asleep = new Set(Object.keys(schema).filter((keyword) => !kept.some(([name]) => name === keyword)));
    for (const [, step = ''] of JSON.stringify(schema).matchAll(/"\$ref":"[^"]*#\/([^"/]*)/g)) {
        // What is percent-encoded could be any name.
        if (asleep.has(step) || step.includes('%'))
            throw new Unchanged('a pointer into what a reference hides');
    }
    return Object.fromEntries(kept);
}
/** Makes schemas that say of a value only which properties its objects may have. */
function shapesOf(locations, holder, namePrefix, shapes) {
    const names = new Map();
    const results = new Map();
    const referred = new Set();
    function shape(sites) {
        const applied = inPlace(sites);
        const key = [...applied.keys()].sort().join('\n');
        const known = results.get(key);
        if (known !== undefined)
            return known;
        const open = names.get(key);
        if (open !== undefined) {
            referred.add(open);
            return { $ref: holder + open };
        }
        if (names.size >= mostShapes)
            throw new Unchanged('too many shapes');
        const name = `${namePrefix}${names.size}`;
        names.set(key, name);
        const made = describe([...applied.values()]);
        if (made !== true || referred.has(name))
            shapes[name] = made;
        const result = made === true ? true : { $ref: holder + name };
        results.set(key, result);
        return result;
    }
    /** The given schemas and all that may apply to the same value through them. */
    function inPlace(sites) {
        const found = new Map();
        const pending = [...sites];
        for (let site = pending.pop(); site !== undefined; site = pending.pop()) {
            const key = siteKey(site);
            if (found.has(key))
                continue;
            found.set(key, site);
            const { schema, draft } = site.location;
            if (!(0,inclusion_values/* isObject */.Gv)(schema))
                continue;
            for (const reference of ['$ref', '$dynamicRef', '$recursiveRef']) {
                const target = followReference(locations, site, reference);
                if (target !== undefined)
                    pending.push(target);
                else if ((0,inclusion_values/* own */.ZV)(schema, reference) !== undefined)
                    throw new Unchanged('a reference that leads nowhere');
            }
            if (draft <= 7 && typeof (0,inclusion_values/* own */.ZV)(schema, '$ref') === 'string')
                continue;
            for (const keys of subschemas(schema)) {
                if (appliedInPlace.has(String(keys[0])))
                    pending.push(childSite(locations, site, ...keys));
            }
        }
        return found;
    }
    function describe(sites) {
        const declared = { properties: new Map(), patterns: new Map(), additional: [], items: [], least: 0 };
        for (const site of sites)
            if (!collect(site, declared))
                return true;
        const { properties, patterns, additional, items, least } = declared;
        // A property may fall under several of these at once; what any of them declares is then declared.
        const shared = [...additional, ...[...patterns.values()].flat()];
        if (patterns.size > 0)
            shared.push(...[...properties.values()].flat());
        const rest = shared.length > 0 ? shape(shared) : true;
        const result = {};
        const named = [...properties].map(([name, sites]) => {
            const inner = shared.length > 0 ? shape([...sites, ...shared]) : sites.length > 0 ? shape(sites) : true;
            return [name, inner === true ? {} : inner];
        });
        if (named.length > 0)
            result['properties'] = Object.fromEntries(named);
        if (patterns.size > 0)
            result['patternProperties'] = Object.fromEntries([...patterns.keys()].map((pattern) => [pattern, rest === true ? {} : rest]));
        const closes = properties.size + patterns.size > 0 && additional.length === 0 && (patterns.size > 0 || least <= properties.size);
        if (closes)
            result['additionalProperties'] = false;
        else if (additional.length > 0 && rest !== true)
            result['additionalProperties'] = rest;
        const inner = items.length > 0 ? shape(items) : true;
        if (inner !== true)
            result['items'] = inner;
        return closes || Object.hasOwn(result, 'items') || JSON.stringify(result).includes('"$ref"') ? result : true;
    }
    /** @returns false when a value is spelled out whole, and so needs no closing */
    function collect(site, declared) {
        const { schema, draft } = site.location;
        if (!(0,inclusion_values/* isObject */.Gv)(schema) || (draft <= 7 && typeof (0,inclusion_values/* own */.ZV)(schema, '$ref') === 'string'))
            return true;
        const constant = (0,inclusion_values/* own */.ZV)(schema, 'const');
        const values = (0,inclusion_values/* own */.ZV)(schema, 'enum') ?? (constant === undefined ? [] : [constant]);
        if (Array.isArray(values) && values.some((value) => typeof value === 'object' && value !== null))
            return false;
        const least = (0,inclusion_values/* own */.ZV)(schema, 'minProperties');
        if (typeof least === 'number')
            declared.least = Math.max(declared.least, least);
        for (const name of needed(schema))
            if (!declared.properties.has(name))
                declared.properties.set(name, []);
        for (const keys of subschemas(schema)) {
            const [keyword, name] = keys;
            const child = childSite(locations, site, ...keys);
            if (keyword === 'properties' || keyword === 'patternProperties') {
                const table = keyword === 'properties' ? declared.properties : declared.patterns;
                const sites = table.get(String(name));
                if (sites === undefined)
                    table.set(String(name), [child]);
                else
                    sites.push(child);
            }
            if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') {
                const value = child.location.schema;
                if ((0,inclusion_values/* isObject */.Gv)(value) && !Object.keys(value).every(isAnnotation))
                    declared.additional.push(child);
            }
            if (itemKeywords.has(String(keyword)))
                declared.items.push(child);
        }
        return true;
    }
    return shape;
}
const appliedInPlace = new Set(['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else', 'dependentSchemas', 'dependencies']);
const itemKeywords = new Set(['items', 'prefixItems', 'additionalItems', 'unevaluatedItems', 'contains']);
/** Names that a document may have to have. */
function needed(schema) {
    const lists = [(0,inclusion_values/* own */.ZV)(schema, 'required') ?? []];
    for (const keyword of ['dependentRequired', 'dependencies']) {
        const table = (0,inclusion_values/* own */.ZV)(schema, keyword);
        if ((0,inclusion_values/* isObject */.Gv)(table))
            lists.push(...Object.values(table));
    }
    return lists.flatMap((list) => (Array.isArray(list) ? list.filter((name) => typeof name === 'string') : []));
}
/** Where each schema of a copy came from. */
const origins = new WeakMap();
/**
 * The place in the schema a person wrote that a place in its reader's copy stands for: its own, or that of the nearest
 * schema around it.
 * @param copy what `readerSchema` gave
 * @returns undefined where the copy has no such place, or is no copy
 */
function originalPointer(copy, pointer) {
    let current = copy;
    let nearest = originOf(copy);
    for (const step of pointer.split('/').slice(1)) {
        current = memberAt(current, step);
        if (current === undefined)
            return undefined;
        nearest = originOf(current) ?? nearest;
    }
    return nearest;
}
function originOf(value) {
    return (0,inclusion_values/* isObject */.Gv)(value) ? origins.get(value) : undefined;
}
/** Whether a JSON Pointer leads anywhere. */
function leadsSomewhere(schema, pointer) {
    return pointer.split('/').slice(1).reduce(memberAt, schema) !== undefined;
}
function memberAt(value, step) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(value))
        return value[Number(key)];
    return (0,inclusion_values/* isObject */.Gv)(value) ? (0,inclusion_values/* own */.ZV)(value, key) : undefined;
}
/** Keywords under which a larger schema would make the whole smaller, so that nothing is opened there. */
const opposed = new Set(['not', 'if', 'propertyNames']);
const identifiers = new Set(['$schema', '$id', 'id', '$anchor', '$dynamicAnchor', '$recursiveAnchor', '$defs', 'definitions']);
/**
 * R(S): the documents of S, and those that only add properties where S says `additionalProperties: false` or
 * `unevaluatedProperties: false`. A `oneOf` of closed objects accepts what it accepted before and what it accepts
 * with its branches opened.
 */
function readerSchema(schema, options = {}) {
    if (!(0,inclusion_values/* isObject */.Gv)(schema))
        return schema;
    return fallBack(schema, () => {
        const { locations, root } = rooted(schema, options);
        const { draft } = root.location;
        const prefix = `#/${definitionsKeyword(root.location)}/`;
        const names = new Map();
        const waiting = [];
        let closed = false;
        function reference(site, opening) {
            const key = `${opening} ${siteKey(site)}`;
            let name = names.get(key);
            if (name === undefined) {
                name = `read-${names.size}`;
                names.set(key, name);
                waiting.push({ name, site, opening });
            }
            return prefix + name;
        }
        function copy(site, opening) {
            const copied = copyOf(site, opening);
            if ((0,inclusion_values/* isObject */.Gv)(copied))
                origins.set(copied, site.location.pointer);
            return copied;
        }
        function copyOf(site, opening) {
            const { schema: before } = site.location;
            if (!(0,inclusion_values/* isObject */.Gv)(before))
                return before;
            if (site.location.draft !== draft)
                throw new Unchanged('two drafts in one schema');
            if ((0,inclusion_values/* own */.ZV)(before, '$dynamicRef') !== undefined || (0,inclusion_values/* own */.ZV)(before, '$recursiveRef') !== undefined)
                throw new Unchanged('a dynamic reference');
            const result = {};
            const extra = [];
            if (typeof (0,inclusion_values/* own */.ZV)(before, '$ref') === 'string') {
                const target = followReference(locations, site, '$ref');
                if (target === undefined)
                    throw new Unchanged('a reference that leads nowhere');
                result['$ref'] = reference(target, opening);
                if (draft <= 7)
                    return result;
            }
            const plain = opening ? copyOneOf(site, before) : undefined;
            if (plain !== undefined)
                extra.push(plain);
            for (const keyword of Object.keys(before)) {
                if (keyword === '$ref' || identifiers.has(keyword) || (keyword === 'oneOf' && plain !== undefined))
                    continue;
                const value = before[keyword];
                if (opening && value === false && (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties')) {
                    closed = true;
                    result[keyword] = true;
                }
                else
                    result[keyword] = copyKeyword(site, keyword, value, opening && !opposes(before, keyword));
            }
            if (extra.length > 0)
                result['allOf'] = [...(Array.isArray(result['allOf']) ? result['allOf'] : []), ...extra];
            return result;
        }
        function opposes(before, keyword) {
            return opposed.has(keyword) || (keyword === 'contains' && (0,inclusion_values/* own */.ZV)(before, 'maxContains') !== undefined);
        }
        function copyOneOf(site, before) {
            const branches = (0,inclusion_values/* own */.ZV)(before, 'oneOf');
            if (!Array.isArray(branches))
                return undefined;
            const variants = [true, false].map((opening) => ({
                oneOf: branches.map((_, index) => copy(childSite(locations, site, 'oneOf', index), opening)),
            }));
            return (0,inclusion_values/* canonical */.$N)(variants[0]) === (0,inclusion_values/* canonical */.$N)(variants[1]) ? variants[0] : { anyOf: variants };
        }
        function copyKeyword(site, keyword, value, opening) {
            const below = subschemas({ [keyword]: value });
            if (below.length === 0)
                return value;
            if (below.length === 1 && below[0]?.length === 1)
                return copy(childSite(locations, site, keyword), opening);
            const copies = new Map(below.map(([, key]) => [String(key), copy(childSite(locations, site, keyword, key), opening)]));
            if (Array.isArray(value))
                return value.map((_, index) => copies.get(String(index)));
            return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copies.get(key) ?? each]));
        }
        const top = copy(root, true);
        const definitions = {};
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
            definitions[next.name] = copy(next.site, next.opening);
        }
        // Only where something was opened is the copy worth its loss of familiar pointers.
        if (!closed || !(0,inclusion_values/* isObject */.Gv)(top))
            return schema;
        const $schema = (0,inclusion_values/* own */.ZV)(schema, '$schema');
        const head = typeof $schema === 'string' ? { $schema } : {};
        if (draft <= 7 && typeof (0,inclusion_values/* own */.ZV)(top, '$ref') === 'string')
            return { ...head, allOf: [top], definitions };
        const whole = { ...head, ...top };
        if (Object.keys(definitions).length > 0)
            whole[definitionsKeyword(root.location)] = definitions;
        origins.set(whole, '');
        return whole;
    });
}

;// CONCATENATED MODULE: ./lib/core/inclusion/evaluate.js
/** A small validator that follows the words of the specification keyword by keyword, to confirm witnesses independently. */






const deepest = 400;
/**
 * Makes a function that tells whether a value is valid under a schema.
 * @returns throws `Undecided` for what it does not understand
 */
function createEvaluator(tools) {
    const { locations, languages, budget } = tools;
    const patterns = new Map();
    const active = new Set();
    let depth = 0;
    function undecided(site, keyword, reason) {
        return new inclusion_budget/* Undecided */.O({ keyword, pointer: site.location.pointer, reason });
    }
    function found(site, keyword, pattern, text) {
        let language = patterns.get(pattern);
        if (language === undefined) {
            try {
                language = (0,inclusion_pattern/* readPattern */.Z)(pattern, languages);
            }
            catch (error) {
                if (error instanceof inclusion_pattern/* UnsupportedPattern */.g)
                    throw undecided(site, keyword, error.message);
                throw error;
            }
            patterns.set(pattern, language);
        }
        return languages.accepts(language, text);
    }
    function evaluate(site, value, path) {
        const outcome = { valid: true, names: new Set(), items: new Set() };
        const { schema } = site.location;
        if (typeof schema === 'boolean')
            return { ...outcome, valid: schema };
        if (!(0,inclusion_values/* isObject */.Gv)(schema))
            throw undecided(site, '', 'is not a schema');
        const key = `${siteKey(site)} ${path}`;
        if (active.has(key) || depth > deepest)
            throw undecided(site, '$ref', 'refers to itself without end');
        budget.spend(4);
        active.add(key);
        depth += 1;
        try {
            return { ...outcome, valid: check(site, schema, value, path, outcome) };
        }
        finally {
            depth -= 1;
            active.delete(key);
        }
    }
    function check(site, schema, value, path, outcome) {
        const { draft } = site.location;
        const dialect = (0,inclusion_values/* own */.ZV)(schema, '$schema');
        if (typeof dialect === 'string' && draftNamed(dialect) === undefined)
            throw undecided(site, '$schema', 'names a dialect that is not known here');
        /** Applies a schema to the same value; what it looked at counts when it holds. */
        function applies(at) {
            const inner = evaluate(at, value, path);
            if (!inner.valid)
                return false;
            for (const name of inner.names)
                outcome.names.add(name);
            for (const index of inner.items)
                outcome.items.add(index);
            return true;
        }
        function below(...keys) {
            return childSite(locations, site, ...keys);
        }
        function has(keyword, first = 4) {
            return draft >= first && (0,inclusion_values/* own */.ZV)(schema, keyword) !== undefined;
        }
        function list(keyword) {
            const entry = (0,inclusion_values/* own */.ZV)(schema, keyword);
            return Array.isArray(entry) ? entry.map((_, index) => below(keyword, index)) : [];
        }
        for (const [reference, first] of [['$ref', 4], ['$recursiveRef', 2019], ['$dynamicRef', 2020]]) {
            if (!has(reference, first))
                continue;
            const target = followReference(locations, site, reference);
            if (target === undefined)
                throw undecided(site, reference, 'leads to no schema that is known here');
            const valid = applies(target);
            if (draft <= 7)
                return valid;
            if (!valid)
                return false;
        }
        if (!scalar(site, schema, value))
            return false;
        for (const each of list('allOf'))
            if (!applies(each))
                return false;
        // Every branch is tried, because each one that holds may look at more parts of the value.
        if (has('anyOf') && !list('anyOf').map(applies).includes(true))
            return false;
        if (has('oneOf') && list('oneOf').map(applies).filter(Boolean).length !== 1)
            return false;
        if (has('not') && evaluate(below('not'), value, path).valid)
            return false;
        if (has('if', 7)) {
            const branch = applies(below('if')) ? 'then' : 'else';
            if (has(branch) && !applies(below(branch)))
                return false;
        }
        if ((0,inclusion_values/* isObject */.Gv)(value))
            return checkObject(value);
        return Array.isArray(value) ? checkArray(value) : true;
        function entry(keyword) {
            const table = (0,inclusion_values/* own */.ZV)(schema, keyword);
            return (0,inclusion_values/* isObject */.Gv)(table) ? table : {};
        }
        function holdsAt(name, at, part) {
            return evaluate(at, part, `${path}/${JSON.stringify(name)}`).valid;
        }
        function checkObject(object) {
            const names = Object.keys(object);
            for (const keyword of ['dependencies', 'dependentRequired', 'dependentSchemas']) {
                if (keyword !== 'dependencies' && draft < 2019)
                    continue;
                for (const [name, needs] of Object.entries(entry(keyword))) {
                    if (!Object.hasOwn(object, name))
                        continue;
                    if (Array.isArray(needs)) {
                        if (!needs.every((need) => Object.hasOwn(object, String(need))))
                            return false;
                    }
                    else if (!applies(below(keyword, name)))
                        return false;
                }
            }
            const here = new Set();
            for (const name of names) {
                const part = object[name];
                if (Object.hasOwn(entry('properties'), name)) {
                    here.add(name);
                    if (!holdsAt(name, below('properties', name), part))
                        return false;
                }
                for (const pattern of Object.keys(entry('patternProperties'))) {
                    if (!found(site, 'patternProperties', pattern, name))
                        continue;
                    here.add(name);
                    if (!holdsAt(name, below('patternProperties', pattern), part))
                        return false;
                }
                if (has('propertyNames', 6) && !evaluate(below('propertyNames'), name, `${path}/${JSON.stringify(name)}#`).valid)
                    return false;
            }
            for (const name of names) {
                if (here.has(name) || !has('additionalProperties'))
                    continue;
                if (!holdsAt(name, below('additionalProperties'), object[name]))
                    return false;
                here.add(name);
            }
            for (const name of here)
                outcome.names.add(name);
            if (!has('unevaluatedProperties', 2019))
                return true;
            for (const name of names) {
                if (outcome.names.has(name))
                    continue;
                if (!holdsAt(name, below('unevaluatedProperties'), object[name]))
                    return false;
                outcome.names.add(name);
            }
            return true;
        }
        function checkArray(array) {
            const tuple = draft === 2020 ? 'prefixItems' : 'items';
            const prefix = Array.isArray((0,inclusion_values/* own */.ZV)(schema, tuple)) ? list(tuple) : [];
            const rest = draft === 2020 ? 'items' : prefix.length > 0 || Array.isArray((0,inclusion_values/* own */.ZV)(schema, 'items')) ? 'additionalItems' : 'items';
            if (draft === 2020 && Array.isArray((0,inclusion_values/* own */.ZV)(schema, 'items')))
                throw undecided(site, 'items', 'is a list, which 2020-12 calls prefixItems');
            for (const [index, item] of array.entries()) {
                const at = prefix[index] ?? (has(rest) ? below(rest) : undefined);
                if (at === undefined)
                    continue;
                if (!holdsAt(index, at, item))
                    return false;
                outcome.items.add(index);
            }
            if (has('contains', 6)) {
                const matching = [...array.keys()].filter((index) => holdsAt(index, below('contains'), array[index]));
                const min = has('minContains', 2019) ? Number((0,inclusion_values/* own */.ZV)(schema, 'minContains')) : 1;
                const max = has('maxContains', 2019) ? Number((0,inclusion_values/* own */.ZV)(schema, 'maxContains')) : Infinity;
                if (matching.length < min || matching.length > max)
                    return false;
                if (draft === 2020)
                    for (const index of matching)
                        outcome.items.add(index);
            }
            if (!has('unevaluatedItems', 2019))
                return true;
            for (const [index, item] of array.entries()) {
                if (outcome.items.has(index))
                    continue;
                if (!holdsAt(index, below('unevaluatedItems'), item))
                    return false;
                outcome.items.add(index);
            }
            return true;
        }
    }
    /** The keywords that need no other schema. */
    function scalar(site, schema, value) {
        const { draft } = site.location;
        function number(keyword) {
            const limit = (0,inclusion_values/* own */.ZV)(schema, keyword);
            return typeof limit === 'number' ? limit : undefined;
        }
        function within(size, least, most) {
            return size >= (number(least) ?? -Infinity) && size <= (number(most) ?? Infinity);
        }
        const type = (0,inclusion_values/* own */.ZV)(schema, 'type');
        if (type !== undefined) {
            const names = Array.isArray(type) ? type : [type];
            const actual = (0,inclusion_values/* typeOf */.QP)(value);
            if (!names.includes(actual) && !(names.includes('integer') && Number.isInteger(value)))
                return false;
        }
        const listed = (0,inclusion_values/* own */.ZV)(schema, 'enum');
        if (Array.isArray(listed) && !listed.some((each) => (0,inclusion_values/* canonical */.$N)(each) === (0,inclusion_values/* canonical */.$N)(value)))
            return false;
        const constant = (0,inclusion_values/* own */.ZV)(schema, 'const');
        if (draft >= 6 && constant !== undefined && (0,inclusion_values/* canonical */.$N)(constant) !== (0,inclusion_values/* canonical */.$N)(value))
            return false;
        if (typeof value === 'number') {
            const step = number('multipleOf');
            if (step !== undefined && step > 0 && !isMultiple(fromNumber(value), fromNumber(step)))
                return false;
            if (!within(value, 'minimum', 'maximum'))
                return false;
            const flagged = draft === 4;
            const low = flagged ? ((0,inclusion_values/* own */.ZV)(schema, 'exclusiveMinimum') === true ? number('minimum') : undefined) : number('exclusiveMinimum');
            const high = flagged ? ((0,inclusion_values/* own */.ZV)(schema, 'exclusiveMaximum') === true ? number('maximum') : undefined) : number('exclusiveMaximum');
            return (low === undefined || value > low) && (high === undefined || value < high);
        }
        if (typeof value === 'string') {
            const pattern = (0,inclusion_values/* own */.ZV)(schema, 'pattern');
            if (!within((0,inclusion_values/* codePoints */.BH)(value), 'minLength', 'maxLength'))
                return false;
            return typeof pattern !== 'string' || found(site, 'pattern', pattern, value);
        }
        if (Array.isArray(value)) {
            const unique = (0,inclusion_values/* own */.ZV)(schema, 'uniqueItems') !== true || new Set(value.map(inclusion_values/* canonical */.$N)).size === value.length;
            return unique && within(value.length, 'minItems', 'maxItems');
        }
        if ((0,inclusion_values/* isObject */.Gv)(value)) {
            const required = (0,inclusion_values/* own */.ZV)(schema, 'required');
            if (Array.isArray(required) && !required.every((name) => Object.hasOwn(value, String(name))))
                return false;
            return within(Object.keys(value).length, 'minProperties', 'maxProperties');
        }
        return true;
    }
    return (site, value) => evaluate(site, value, '').valid;
}

// EXTERNAL MODULE: ./lib/core/inclusion/languages.js
var inclusion_languages = __webpack_require__(321);
;// CONCATENATED MODULE: ./lib/core/inclusion/arrays.js
/** Finds an array: how long, what each item must satisfy, how often something occurs, and whether items repeat. */



const longestArray = 5000;
function solveArray(assertions, solver) {
    const { formulas, budget } = solver;
    const universal = [];
    const atLeast = [];
    const atMost = [];
    let [min, max] = [0, Infinity];
    let unique = false;
    let repeated = false;
    for (const assertion of assertions) {
        if (assertion.kind === 'items')
            universal.push(assertion);
        if (assertion.kind === 'atLeast')
            atLeast.push(assertion);
        if (assertion.kind === 'atMost')
            atMost.push(assertion);
        if (assertion.kind === 'size')
            [min, max] = [Math.max(min, assertion.min), Math.min(max, assertion.max)];
        if (assertion.kind === 'unique' && assertion.not)
            repeated = true;
        if (assertion.kind === 'unique' && !assertion.not)
            unique = true;
    }
    if (max < min || (unique && repeated))
        return nothing;
    // Behind the last index mentioned all positions are alike.
    const edges = [...universal, ...atLeast, ...atMost].flatMap(({ from, to }) => [from, to]).filter(Number.isFinite);
    const prefix = Math.max(0, ...edges);
    const needed = atLeast.reduce((sum, { count }) => sum + count, 0) + (repeated ? 2 : 0);
    // Taking away an item that nothing asks for leaves the array valid, so no longer one is needed.
    const longest = Math.min(max, Math.max(min, prefix + needed));
    let unknown;
    function impossible() {
        return unknown === undefined ? nothing : { kind: 'maybe', place: unknown };
    }
    function valueFor(formula) {
        const result = solver.solve(formula);
        if (result.kind === 'maybe')
            unknown = result.place;
        return result.kind === 'found' ? result.value : undefined;
    }
    function possible(formula) {
        return valueFor(formula) !== undefined;
    }
    function covers(range, position) {
        return position >= range.from && position < range.to;
    }
    function base(position) {
        return formulas.all(universal.filter((rule) => covers(rule, position)).map((rule) => rule.of));
    }
    function solveLength(length) {
        const groups = [];
        for (let position = 0; position < Math.min(length, prefix); position += 1) {
            groups.push({ positions: [position], formula: base(position) });
        }
        if (length > prefix) {
            const positions = Array.from({ length: length - prefix }, (_, index) => prefix + index);
            groups.push({ positions, formula: base(prefix) });
        }
        if (!groups.every((group) => possible(group.formula)))
            return impossible();
        return require(groups, 0);
    }
    /** Chooses which positions give each occurrence that is asked for. */
    function require(groups, index) {
        const want = atLeast[index];
        if (want === undefined)
            return forbid(groups, 0);
        return distribute(groups, 0, want.count, want, [], (next) => require(next, index + 1));
    }
    function distribute(groups, at, left, want, before, then) {
        budget.spend(1);
        if (left === 0)
            return then([...before, ...groups.slice(at)]);
        const group = groups[at];
        if (group === undefined)
            return impossible();
        const formula = formulas.all([group.formula, want.of]);
        const inRange = covers(want, group.positions[0]) && possible(formula);
        const most = inRange ? Math.min(left, group.positions.length) : 0;
        for (let take = most; take >= 0; take -= 1) {
            const result = distribute(groups, at + 1, left - take, want, [...before, ...split(group, take, formula, group.formula)], then);
            if (result.kind === 'found')
                return result;
        }
        return impossible();
    }
    /** Chooses which positions may be among the few occurrences that are allowed; all others must differ. */
    function forbid(groups, index) {
        const limit = atMost[index];
        if (limit === undefined)
            return finish(groups);
        return spare(groups, 0, limit.count, limit, [], (next) => forbid(next, index + 1));
    }
    function spare(groups, at, left, limit, before, then) {
        budget.spend(1);
        const group = groups[at];
        if (group === undefined)
            return then(before);
        if (!covers(limit, group.positions[0]))
            return spare(groups, at + 1, left, limit, [...before, group], then);
        const other = formulas.all([group.formula, formulas.not(limit.of)]);
        const least = possible(other) ? 0 : group.positions.length;
        for (let allowed = least; allowed <= Math.min(left, group.positions.length); allowed += 1) {
            const next = [...before, ...split(group, allowed, group.formula, other)];
            const result = spare(groups, at + 1, left - allowed, limit, next, then);
            if (result.kind === 'found')
                return result;
        }
        return impossible();
    }
    function split(group, count, first, rest) {
        return [
            { positions: group.positions.slice(0, count), formula: first },
            { positions: group.positions.slice(count), formula: rest },
        ].filter(({ positions }) => positions.length > 0);
    }
    function finish(groups) {
        if (unique)
            return distinct(groups);
        const result = [];
        for (const { positions, formula } of groups) {
            const value = valueFor(formula);
            if (value === undefined)
                return impossible();
            for (const position of positions)
                result[position] = value;
        }
        return repeated ? repeat(groups, result) : { kind: 'found', value: result };
    }
    /** Makes two positions equal. */
    function repeat(groups, values) {
        for (const [index, left] of groups.entries()) {
            for (const right of groups.slice(index)) {
                budget.spend(1);
                const [one, two] = left === right ? left.positions : [left.positions[0], right.positions[0]];
                if (one === undefined || two === undefined)
                    continue;
                const value = valueFor(formulas.all([left.formula, right.formula]));
                if (value === undefined)
                    continue;
                const result = [...values];
                result[one] = value;
                result[two] = value;
                return { kind: 'found', value: result };
            }
        }
        return impossible();
    }
    /** Gives every position a value of its own: as many candidates as positions are always enough (Hall's theorem). */
    function distinct(groups) {
        const total = groups.reduce((sum, group) => sum + group.positions.length, 0);
        const positions = groups.flatMap((group) => {
            const candidates = several(group.formula, total);
            return group.positions.map((position) => ({ position, candidates }));
        });
        const owner = new Map();
        const result = [];
        function assign(index, tried) {
            const entry = positions[index];
            if (entry === undefined)
                return false;
            for (const [key, value] of entry.candidates) {
                budget.spend(1);
                if (tried.has(key))
                    continue;
                tried.add(key);
                const holder = owner.get(key);
                if (holder !== undefined && !assign(holder, tried))
                    continue;
                owner.set(key, index);
                result[entry.position] = value;
                return true;
            }
            return false;
        }
        for (const index of positions.keys())
            if (!assign(index, new Set()))
                return impossible();
        return { kind: 'found', value: result };
    }
    const listed = new Map();
    function several(formula, count) {
        const known = listed.get(formula.id);
        if (known !== undefined && known.size >= count)
            return known;
        const found = new Map();
        let rest = formula;
        while (found.size < count) {
            const value = valueFor(rest);
            if (value === undefined)
                break;
            found.set((0,inclusion_values/* canonical */.$N)(value), value);
            rest = formulas.all([formula, formulas.not(formulas.values([...found.values()]))]);
        }
        listed.set(formula.id, found);
        return found;
    }
    if (min > longestArray) {
        throw new inclusion_budget/* Undecided */.O({ keyword: 'minItems', pointer: '', reason: `a witness would have more than ${longestArray} items` });
    }
    for (let length = min; length <= longest; length += 1) {
        const result = solveLength(length);
        if (result.kind === 'found')
            return result;
    }
    return impossible();
}

;// CONCATENATED MODULE: ./lib/core/inclusion/holds.js
/** Whether one value satisfies a formula. */



function and(parts) {
    let unknown;
    for (const part of parts) {
        if (part === false)
            return false;
        if (part !== true)
            unknown = part;
    }
    return unknown ?? true;
}
function or(parts) {
    let unknown;
    for (const part of parts) {
        if (part === true)
            return true;
        if (part !== false)
            unknown = part;
    }
    return unknown ?? false;
}
function not(truth) {
    return typeof truth === 'boolean' ? !truth : truth;
}
function createHolds(formulas, languages, budget) {
    function* each(values, of) {
        for (const value of values)
            yield holds(of, value);
    }
    function* named(value, formula) {
        if (formula.kind !== 'every' && formula.kind !== 'exists')
            return;
        for (const key of Object.keys(value)) {
            if (hasName(formula.names, key, languages))
                yield holds(formula.of, value[key]);
        }
    }
    /** Whether the number of true answers lies between the bounds. */
    function counted(answers, min, max) {
        let sure = 0;
        let possible = 0;
        let unknown;
        for (const answer of answers) {
            if (answer === true)
                sure += 1;
            if (answer !== false)
                possible += 1;
            if (typeof answer === 'object')
                unknown = answer;
        }
        if (possible < min || sure > max)
            return false;
        return unknown === undefined || (sure >= min && possible <= max) ? true : unknown;
    }
    function* parts(list, value) {
        for (const part of list)
            yield holds(part, value);
    }
    function holds(formula, value) {
        budget.spend(1);
        switch (formula.kind) {
            case 'any':
                return true;
            case 'none':
                return false;
            case 'all':
                return and(parts(formula.parts, value));
            case 'some':
                return or(parts(formula.parts, value));
            case 'one': {
                const exactly = counted(parts(formula.parts, value), 1, 1);
                return formula.not ? not(exactly) : exactly;
            }
            case 'types':
                return (formula.types & (1 << typeIndex[(0,inclusion_values/* typeOf */.QP)(value)])) !== 0;
            case 'values':
                return formula.values.has((0,inclusion_values/* canonical */.$N)(value)) !== formula.not;
            case 'later':
                return holds(formulas.at(formula, (0,inclusion_values/* typeOf */.QP)(value)), value);
            case 'opaque':
                return (formula.domains & (1 << typeIndex[(0,inclusion_values/* typeOf */.QP)(value)])) === 0 ? true : formula.place;
            default:
                return (0,inclusion_values/* typeOf */.QP)(value) === formula.domain ? asserted(formula, value) : true;
        }
    }
    function asserted(formula, value) {
        if (typeof value === 'number') {
            if (formula.kind === 'bound') {
                const order = compare(fromNumber(value), formula.value) * (formula.side === 'lower' ? 1 : -1);
                return formula.open ? order > 0 : order >= 0;
            }
            return formula.kind === 'multiple' && isMultiple(fromNumber(value), formula.of) !== formula.not;
        }
        if (typeof value === 'string') {
            if (formula.kind === 'length')
                return within((0,inclusion_values/* codePoints */.BH)(value), formula);
            return formula.kind === 'matches' && languages.accepts(formula.language, value) !== formula.not;
        }
        if (Array.isArray(value))
            return assertedOfArray(formula, value);
        if (!(0,inclusion_values/* isObject */.Gv)(value))
            return false;
        if (formula.kind === 'count')
            return within(Object.keys(value).length, formula);
        return formula.kind === 'every' ? and(named(value, formula)) : or(named(value, formula));
    }
    function assertedOfArray(formula, value) {
        switch (formula.kind) {
            case 'size':
                return within(value.length, formula);
            case 'items':
                return and(each(value.slice(formula.from, formula.to), formula.of));
            case 'atLeast':
                return counted(each(value.slice(formula.from, formula.to), formula.of), formula.count, Infinity);
            case 'atMost':
                return counted(each(value.slice(formula.from, formula.to), formula.of), 0, formula.count);
            case 'unique':
                return (new Set(value.map(inclusion_values/* canonical */.$N)).size === value.length) !== formula.not;
            default:
                return false;
        }
    }
    return holds;
}
const typeIndex = { null: 0, boolean: 1, number: 2, string: 3, array: 4, object: 5 };
function within(size, bounds) {
    return size >= bounds.min && size <= bounds.max;
}

;// CONCATENATED MODULE: ./lib/core/inclusion/numbers.js
/** Finds a number within bounds that is, and is not, a multiple of given numbers. */



/** Whole numbers first, then halves, then ever more decimals: enough for bounds that differ in practice. */
const fractions = [1n, 2n, ...Array.from({ length: 40 }, (_, index) => 10n ** BigInt(index + 1))];
function solveNumber(assertions, budget) {
    const range = numberRange(assertions);
    const { lower, upper, multiple, notMultiples } = range;
    const excluded = new Set();
    for (const assertion of assertions) {
        if (assertion.kind === 'values')
            for (const value of assertion.values.values())
                excluded.add(value);
    }
    if (lower !== undefined && upper !== undefined) {
        const order = compare(lower.value, upper.value);
        if (order > 0 || (order === 0 && (lower.open || upper.open)))
            return nothing;
    }
    if (multiple !== undefined && notMultiples.some((other) => isMultiple(multiple, other)))
        return nothing;
    let unwritable = false;
    /** Prefers numbers on which exact and floating-point division agree, since other validators use the latter. */
    function accept(candidate, careful) {
        budget.spend(1);
        if (notMultiples.some((other) => isMultiple(candidate, other)))
            return undefined;
        const value = toNumber(candidate);
        if (value === undefined)
            unwritable = true;
        if (value === undefined || excluded.has(value))
            return undefined;
        if (careful && ![multiple, ...notMultiples].every((other) => other === undefined || agrees(candidate, value, other)))
            return undefined;
        return value;
    }
    /** Multiples of `unit` inside the bounds, those nearest to zero first. */
    function* candidates(unit) {
        const first = lower === undefined ? undefined : edge(divide(lower.value, unit), lower.open, 1n);
        const last = upper === undefined ? undefined : edge(divide(upper.value, unit), upper.open, -1n);
        const inside = (count) => (first === undefined || count >= first) && (last === undefined || count <= last);
        let up = first === undefined || first < 0n ? 0n : first;
        if (last !== undefined && last < up)
            up = last;
        let down = up - 1n;
        if (inside(up))
            yield times(unit, rational(up, 1n));
        for (up += 1n; inside(up) || inside(down); up += 1n, down -= 1n) {
            if (inside(up))
                yield times(unit, rational(up, 1n));
            if (inside(down))
                yield times(unit, rational(down, 1n));
        }
    }
    /** The first of these multiples that will do; `left` when there were too many to try them all. */
    function among(unit, most) {
        let tries = 0;
        let second;
        for (const candidate of candidates(unit)) {
            tries += 1;
            const careful = accept(candidate, true);
            if (careful !== undefined)
                return { value: careful, left: false };
            second ??= accept(candidate, false);
            if (second === undefined ? unwritable && tries > most : tries > 50)
                return second === undefined ? { left: true } : { value: second, left: false };
        }
        return second === undefined ? { left: false } : { value: second, left: false };
    }
    if (multiple !== undefined) {
        const found = among(multiple, 2000);
        if (found.value !== undefined)
            return { kind: 'found', value: found.value };
        // Far from zero few numbers are doubles as they are written: those with few digits are.
        for (let power = 1n; found.left && power <= 310n; power += 1n) {
            const { value } = among(times(multiple, rational(10n ** power, 1n)), 3);
            if (value !== undefined)
                return { kind: 'found', value };
        }
        if (unwritable)
            throw noDouble();
        return nothing;
    }
    if (lower !== undefined && upper !== undefined && compare(lower.value, upper.value) === 0) {
        if (notMultiples.some((other) => isMultiple(lower.value, other)))
            return nothing;
        const value = toNumber(lower.value);
        if (value === undefined)
            throw noDouble();
        return excluded.has(value) ? nothing : { kind: 'found', value };
    }
    const tries = excluded.size + 30;
    for (const careful of [true, false]) {
        for (const parts of fractions) {
            let left = tries;
            for (const candidate of candidates(rational(1n, parts))) {
                const value = accept(candidate, careful);
                if (value !== undefined)
                    return { kind: 'found', value };
                left -= 1;
                if (left < 0)
                    break;
            }
        }
    }
    throw noDouble();
}
function noDouble() {
    return new inclusion_budget/* Undecided */.O({ keyword: 'minimum', pointer: '', reason: 'the numbers in question have no exact double' });
}
function edge(value, open, direction) {
    const whole = direction > 0n ? ceiling(value) : floor(value);
    return open && value.denominator === 1n ? whole + direction : whole;
}
function agrees(candidate, value, other) {
    const divisor = toNumber(other);
    if (divisor === undefined)
        return true;
    return Number.isInteger(value / divisor) === isMultiple(candidate, other);
}
function numberRange(assertions) {
    const range = { notMultiples: [] };
    for (const assertion of assertions) {
        if (assertion.kind === 'multiple') {
            if (assertion.not)
                range.notMultiples.push(assertion.of);
            else
                range.multiple = range.multiple === undefined ? assertion.of : leastCommonMultiple(range.multiple, assertion.of);
        }
        if (assertion.kind !== 'bound')
            continue;
        const before = range[assertion.side];
        const order = before === undefined ? 0 : compare(assertion.value, before.value) * (assertion.side === 'lower' ? 1 : -1);
        if (before === undefined || order > 0)
            range[assertion.side] = { value: assertion.value, open: assertion.open };
        else if (order === 0 && assertion.open)
            before.open = true;
    }
    return range;
}

// EXTERNAL MODULE: ./lib/core/inclusion/characters.js
var characters = __webpack_require__(46372);
;// CONCATENATED MODULE: ./lib/core/inclusion/automaton.js
/** A language as a finite automaton, to ask whether it has a word of some length and to list its words. */


/** More states than hand-written patterns need; what goes beyond is a trap such as `(a|b)*a(a|b){20}`. */
const mostStates = 3000;
/** A longer witness helps nobody. */
const longestWord = 20_000;
/** Builds the automaton; throws `Undecided` when it would be too large. */
function buildAutomaton(languages, language, budget) {
    const numbers = new Map([[language.id, 0]]);
    const states = [language];
    const steps = [];
    for (let index = 0; index < states.length; index += 1) {
        const state = states[index];
        const outgoing = new Map();
        for (const set of languages.classes(state)) {
            budget.spend(1);
            const next = languages.derivative(state, set[0]);
            if (next === languages.nothing)
                continue;
            let number = numbers.get(next.id);
            if (number === undefined) {
                number = states.push(next) - 1;
                numbers.set(next.id, number);
                if (number >= mostStates)
                    throw tooLarge('pattern', `the patterns need more than ${mostStates} automaton states`);
            }
            const sets = outgoing.get(number);
            if (sets === undefined)
                outgoing.set(number, [set]);
            else
                sets.push(set);
        }
        const row = [];
        for (const [target, sets] of outgoing)
            for (const set of sets)
                row.push({ set, target });
        row.sort((left, right) => (0,characters/* readability */.nj)(left.set) - (0,characters/* readability */.nj)(right.set));
        steps.push(row);
    }
    return { steps, accepting: states.map((state) => state.nullable) };
}
function tooLarge(keyword, reason) {
    return new inclusion_budget/* Undecided */.O({ keyword, pointer: '', reason });
}
/**
 * Lists the words of an automaton, shortest first, each once, without building more than is asked for.
 * @param min least number of code points
 * @param max greatest number of code points
 */
function* listWords(automaton, min, max, budget) {
    // reach[n]: the states from which a word of exactly n characters is accepted. The sequence of these sets is
    // determined by its last member, so it runs into a cycle, and lengths beyond the cycle need no more work.
    const reach = [];
    const seen = new Map();
    let cycle;
    function reachable(length) {
        while (cycle === undefined && reach.length <= length) {
            const last = reach.at(-1);
            budget.spend(automaton.steps.length);
            const next = last === undefined ? automaton.accepting : automaton.steps.map((row) => row.some((step) => last[step.target]));
            const key = next.map((flag) => (flag ? '1' : '0')).join('');
            const before = seen.get(key);
            if (before !== undefined)
                cycle = { start: before, period: reach.length - before };
            else {
                seen.set(key, reach.length);
                reach.push(next);
            }
        }
        const index = cycle === undefined || length < cycle.start ? length : cycle.start + ((length - cycle.start) % cycle.period);
        return reach[index];
    }
    let idle = 0;
    for (let length = min; length <= max; length += 1) {
        budget.spend(1);
        if (reachable(length)[0] !== true) {
            idle += 1;
            if (cycle !== undefined && length >= cycle.start + cycle.period && idle > cycle.period)
                return;
            continue;
        }
        idle = 0;
        if (length > longestWord)
            throw tooLarge('minLength', `a witness would have more than ${longestWord} characters`);
        yield* wordsOfLength(automaton, length, reachable, budget);
    }
}
function* wordsOfLength(automaton, length, reachable, budget) {
    if (length === 0) {
        yield '';
        return;
    }
    const word = [];
    const path = [{ state: 0, step: 0, points: undefined }];
    for (let choice = path.at(-1); choice !== undefined; choice = path.at(-1)) {
        budget.spend(1);
        const step = automaton.steps[choice.state]?.[choice.step];
        if (step === undefined) {
            path.pop();
            word.pop();
            continue;
        }
        if (choice.points === undefined) {
            if (reachable(length - path.length)[step.target] !== true) {
                choice.step += 1;
                continue;
            }
            choice.points = (0,characters/* members */.ol)(step.set);
        }
        const point = choice.points.next();
        if (point.done === true) {
            choice.step += 1;
            choice.points = undefined;
            continue;
        }
        word.length = path.length - 1;
        word.push(point.value);
        if (path.length === length)
            yield String.fromCodePoint(...word.slice(0, 8192)) + tail(word);
        else
            path.push({ state: step.target, step: 0, points: undefined });
    }
}
/** The rest of a long word; `fromCodePoint` takes its characters as arguments, of which there may not be too many. */
function tail(word) {
    let text = '';
    for (const point of word.slice(8192))
        text += String.fromCodePoint(point);
    return text;
}

;// CONCATENATED MODULE: ./lib/core/inclusion/objects.js
/** Finds an object: which names it has, and for each a value that everything said about that name allows. */




const mostFillers = 5000;
function solveObject(assertions, solver) {
    const { formulas, languages, budget } = solver;
    const universal = [];
    const wanted = [];
    let [min, max] = [0, Infinity];
    for (const assertion of assertions) {
        if (assertion.kind === 'every')
            universal.push(assertion);
        if (assertion.kind === 'exists')
            wanted.push(assertion);
        if (assertion.kind === 'count')
            [min, max] = [Math.max(min, assertion.min), Math.min(max, assertion.max)];
    }
    if (max < min)
        return nothing;
    const literals = new Set();
    const patterns = new Map();
    for (const { names } of [...universal, ...wanted]) {
        for (const literal of names.literals)
            literals.add(literal);
        for (const language of names.languages)
            patterns.set(language.id, language);
    }
    // Rules about spelled-out names are looked up, so that a thousand properties stay cheap.
    const byName = new Map();
    const general = [];
    for (const rule of universal) {
        if (rule.names.except || rule.names.languages.length > 0)
            general.push(rule);
        else
            for (const name of rule.names.literals)
                byName.set(name, [...(byName.get(name) ?? []), rule]);
    }
    const bases = new Map();
    let unknown;
    function includes(names, at) {
        if (typeof at === 'string')
            return hasName(names, at, languages);
        return names.languages.some((language) => at.matches.get(language.id)) !== names.except;
    }
    /** What every property with this name must satisfy. */
    function base(at) {
        let found = bases.get(at);
        if (found === undefined) {
            budget.spend(general.length + 1);
            const named = typeof at === 'string' ? (byName.get(at) ?? []) : [];
            found = formulas.all([...named, ...general.filter((rule) => includes(rule.names, at))].map((rule) => rule.of));
            bases.set(at, found);
        }
        return found;
    }
    function valueFor(formula) {
        const result = solver.solve(formula);
        if (result.kind === 'maybe')
            unknown = result.place;
        return result.kind === 'found' ? result.value : undefined;
    }
    let classes;
    function otherClasses() {
        classes ??= nameClasses([...patterns.values()], literals, solver);
        return classes;
    }
    // Properties that must be there by name come first: they are not a choice.
    const fixed = new Map();
    const open = [];
    for (const rule of wanted) {
        const [only] = rule.names.literals;
        if (!rule.names.except && rule.names.literals.size === 1 && rule.names.languages.length === 0 && only !== undefined) {
            fixed.set(only, formulas.all([fixed.get(only) ?? base(only), rule.of]));
        }
        else
            open.push(rule);
    }
    if (fixed.size > max)
        return nothing;
    const chosen = new Map();
    for (const [name, formula] of fixed) {
        const value = valueFor(formula);
        if (value !== undefined)
            chosen.set(name, { formula, value });
    }
    if (chosen.size < fixed.size)
        return impossible();
    function impossible() {
        return unknown === undefined ? nothing : { kind: 'maybe', place: unknown };
    }
    function freshName(at) {
        for (let index = 0;; index += 1) {
            const name = at.name(index);
            if (name === undefined || !chosen.has(name))
                return name;
        }
    }
    /** Gives each remaining wish a property: one that is there already, one spelled out, or one more. */
    function place(index) {
        budget.spend(1);
        const rule = open[index];
        if (rule === undefined)
            return fill();
        for (const [name, entry] of [...chosen]) {
            if (!includes(rule.names, name))
                continue;
            const result = put(name, formulas.all([entry.formula, rule.of]), index);
            if (result.kind === 'found')
                return result;
        }
        if (chosen.size >= max)
            return impossible();
        for (const name of literals) {
            if (chosen.has(name) || !includes(rule.names, name))
                continue;
            const result = put(name, formulas.all([base(name), rule.of]), index);
            if (result.kind === 'found')
                return result;
        }
        for (const at of otherClasses()) {
            if (!includes(rule.names, at))
                continue;
            const formula = formulas.all([base(at), rule.of]);
            if (formula === formulas.none)
                continue;
            const name = freshName(at);
            if (name === undefined)
                continue;
            const result = put(name, formula, index);
            if (result.kind === 'found')
                return result;
        }
        return impossible();
    }
    function put(name, formula, index) {
        const value = valueFor(formula);
        if (value === undefined)
            return impossible();
        const before = chosen.get(name);
        chosen.set(name, { formula, value });
        const result = place(index + 1);
        if (before === undefined)
            chosen.delete(name);
        else
            chosen.set(name, before);
        return result;
    }
    /** Adds properties until there are enough. */
    function fill() {
        const entries = new Map([...chosen].map(([name, entry]) => [name, entry.value]));
        if (min - entries.size > mostFillers) {
            throw new inclusion_budget/* Undecided */.O({ keyword: 'minProperties', pointer: '', reason: `a witness would have more than ${mostFillers} properties` });
        }
        if (entries.size < min) {
            for (const name of literals) {
                if (entries.size >= min)
                    break;
                if (entries.has(name))
                    continue;
                const value = valueFor(base(name));
                if (value !== undefined)
                    entries.set(name, value);
            }
        }
        if (entries.size < min) {
            for (const at of otherClasses()) {
                const value = valueFor(base(at));
                if (value === undefined)
                    continue;
                for (let index = 0; entries.size < min; index += 1) {
                    budget.spend(1);
                    const name = at.name(index);
                    if (name === undefined)
                        break;
                    if (!entries.has(name))
                        entries.set(name, value);
                }
            }
        }
        // `fromEntries` makes own properties even of names such as `__proto__`.
        return entries.size < min ? impossible() : { kind: 'found', value: Object.fromEntries(entries) };
    }
    return place(0);
}
/** Splits the names that are spelled out nowhere by which patterns they match. */
function nameClasses(patterns, literals, solver) {
    const { languages, budget } = solver;
    let classes = [{ language: languages.everything, matches: new Map() }];
    for (const pattern of patterns) {
        classes = classes.flatMap(({ language, matches }) => [
            { language: languages.both([language, languages.not(pattern)]), matches: new Map(matches).set(pattern.id, false) },
            { language: languages.both([language, pattern]), matches: new Map(matches).set(pattern.id, true) },
        ]);
        classes = classes.filter(({ language }) => hasWord(language, solver));
    }
    return classes.map(({ language, matches }) => {
        const found = [];
        const words = listWords(buildAutomaton(languages, language, budget), 0, Infinity, budget);
        const name = (index) => {
            while (found.length <= index) {
                const next = words.next();
                if (next.done === true)
                    return undefined;
                if (!literals.has(next.value))
                    found.push(next.value);
            }
            return found[index];
        };
        return { matches, name };
    });
}
function hasWord(language, { languages, budget }) {
    if (language === languages.nothing)
        return false;
    if (language === languages.everything)
        return true;
    return listWords(buildAutomaton(languages, language, budget), 0, Infinity, budget).next().done !== true;
}

;// CONCATENATED MODULE: ./lib/core/inclusion/strings.js
/** Finds a text that fits lengths and patterns and is none of the excluded ones. */


function solveString(assertions, solver) {
    const { languages, budget } = solver;
    let [min, max] = [0, Infinity];
    const parts = [];
    const excluded = new Set();
    for (const assertion of assertions) {
        if (assertion.kind === 'length')
            [min, max] = [Math.max(min, assertion.min), Math.min(max, assertion.max)];
        if (assertion.kind === 'matches')
            parts.push(assertion.not ? languages.not(assertion.language) : assertion.language);
        if (assertion.kind === 'values')
            for (const value of assertion.values.values())
                excluded.add(value);
    }
    if (max < min)
        return nothing;
    const language = languages.both(parts);
    if (language === languages.nothing)
        return nothing;
    const automaton = buildAutomaton(languages, language, budget);
    for (const word of listWords(automaton, min, max, budget)) {
        if (!excluded.has(word))
            return { kind: 'found', value: word };
    }
    return nothing;
}

;// CONCATENATED MODULE: ./lib/core/inclusion/solve.js
/**
 * Looks for a value that satisfies a formula: per type, the assertions are solved together, and only a choice that
 * the found value violates is split into its ways.
 *
 * Recursion is a least fix-point. A smallest value that satisfies a goal has no part that satisfies the same goal, so
 * a goal met again inside itself counts as impossible there; answers that rest on such a cut are kept only once the
 * goal they rest on is settled.
 */








const nothing = { kind: 'nothing' };
/** Each level costs several stack frames; real documents are far shallower. */
const deepestGoal = 400;
function createSolver(tools) {
    const { formulas, languages, budget } = tools;
    const holds = createHolds(formulas, languages, budget);
    const settled = new Map();
    const stack = new Map();
    /** Goals found impossible under the assumption that an open goal is: key to the lowest open goal relied on. */
    const tentative = new Map();
    const tentativeOrder = [];
    let lowest = Infinity;
    const solver = { formulas, languages, budget, holds, solve };
    function solve(formula) {
        let maybe;
        for (const type of inclusion_values/* typeNames */.DK) {
            if ((formula.types & typeBits[type]) === 0)
                continue;
            const result = search(type, formulas.at(formula, type));
            if (result.kind === 'found')
                return result;
            if (result.kind === 'maybe')
                maybe = result;
        }
        return maybe ?? nothing;
    }
    function search(type, formula) {
        if (formula.kind === 'none')
            return nothing;
        const key = `${type}${formula.id}`;
        const known = settled.get(key);
        if (known !== undefined)
            return known;
        const open = stack.get(key) ?? tentative.get(key);
        if (open !== undefined) {
            lowest = Math.min(lowest, open);
            return nothing;
        }
        const level = stack.size;
        if (level >= deepestGoal) {
            return { kind: 'maybe', place: { keyword: '', pointer: '', reason: `documents nested too deep to follow` } };
        }
        budget.spend(1);
        stack.set(key, level);
        const outer = lowest;
        const mark = tentativeOrder.length;
        lowest = Infinity;
        const result = attempt(type, formula);
        stack.delete(key);
        const mine = lowest;
        lowest = outer;
        if (result.kind === 'nothing' && mine < level) {
            tentative.set(key, mine);
            tentativeOrder.push(key);
            lowest = Math.min(outer, mine);
            return result;
        }
        for (const child of tentativeOrder.splice(mark)) {
            tentative.delete(child);
            if (result.kind === 'nothing')
                settled.set(child, nothing);
        }
        if (result.kind !== 'maybe' || mine >= level)
            settled.set(key, result);
        else
            lowest = Math.min(outer, mine);
        return result;
    }
    function attempt(type, formula) {
        const parts = formula.kind === 'all' ? formula.parts : [formula];
        const finite = parts.find((part) => part.kind === 'values' && !part.not);
        if (finite?.kind === 'values')
            return among(finite.values.values(), formula);
        if (type === 'null')
            return among([null], formula);
        if (type === 'boolean')
            return among([true, false], formula);
        const choices = parts.filter((part) => part.kind === 'some' || part.kind === 'one');
        const opaque = parts.find((part) => part.kind === 'opaque');
        const assertions = parts.filter((part) => part.kind !== 'some' && part.kind !== 'one' && part.kind !== 'opaque');
        const first = together(type, assertions);
        if (first.kind === 'nothing')
            return nothing;
        const hidden = opaque?.kind === 'opaque' ? { kind: 'maybe', place: opaque.place } : first;
        const open = first.kind === 'found' ? choices.filter((choice) => holds(choice, first.value) !== true) : choices;
        if (open.length === 0 && hidden.kind === 'found')
            return hidden;
        const choice = fewestWays(open.length > 0 ? open : choices);
        if (choice === undefined)
            return hidden;
        const others = parts.filter((part) => part !== choice);
        let maybe;
        for (const option of formulas.options(choice)) {
            const result = search(type, formulas.at(formulas.all([...others, option]), type));
            if (result.kind === 'found')
                return result;
            if (result.kind === 'maybe')
                maybe = result;
            // What cannot be looked into stays so in every other way.
            if (maybe !== undefined && opaque !== undefined)
                return maybe;
        }
        return maybe ?? nothing;
    }
    function fewestWays(choices) {
        let best;
        let fewest = Infinity;
        for (const choice of choices) {
            if (choice.kind !== 'some' && choice.kind !== 'one')
                continue;
            const ways = choice.kind === 'one' && choice.not ? choice.parts.length ** 2 : choice.parts.length;
            if (ways < fewest)
                [best, fewest] = [choice, ways];
        }
        return best;
    }
    function among(values, formula) {
        let maybe;
        for (const value of values) {
            const answer = holds(formula, value);
            if (answer === true)
                return { kind: 'found', value };
            if (answer !== false)
                maybe = { kind: 'maybe', place: answer };
        }
        return maybe ?? nothing;
    }
    function together(type, assertions) {
        try {
            switch (type) {
                case 'number':
                    return solveNumber(assertions, budget);
                case 'string':
                    return solveString(assertions, solver);
                case 'array':
                    return solveArray(assertions, solver);
                default:
                    return solveObject(assertions, solver);
            }
        }
        catch (error) {
            // Too large here need not be too large for another way; a budget that is used up throws again at once.
            if (error instanceof inclusion_budget/* Undecided */.O)
                return { kind: 'maybe', place: error.place };
            throw error;
        }
    }
    return solver;
}

;// CONCATENATED MODULE: ./lib/core/inclusion/index.js
/** Schema inclusion: is every document that one JSON Schema accepts accepted by another, and if not, which one is not? */











/** About a second of work on an ordinary machine. */
const defaultSteps = 1_000_000;
/**
 * Decides whether every document valid under `sub` is valid under `sup`.
 *
 * Sound first: `yes` only when no document can tell otherwise, `no` only with a witness that a second, independent
 * evaluation confirms, and `unknown` for everything else. `format` and the `content...` keywords are annotations, as
 * in the specification (JSON Schema validation 2020-12, sections 7.2.1 and 8).
 */
function includes(sub, sup, options = {}) {
    const budget = (0,inclusion_budget/* createBudget */.y)(options.steps ?? defaultSteps);
    try {
        return decide(sub, sup, options, budget);
    }
    catch (error) {
        if (error instanceof inclusion_budget/* Undecided */.O)
            return unknown(error.place, sub, sup);
        // The limits on depth leave room on every stack we know; a smaller one still must not end in a crash.
        if (error instanceof RangeError)
            return unknown({ keyword: '', pointer: '', reason: 'nested too deep for the stack' }, sub, sup);
        throw error;
    }
}
function decide(sub, sup, options, budget) {
    // Two ways to resolve references: each document is its own root, and both may use the same identifier.
    const left = createLocations(options.resolve);
    const right = createLocations(options.resolve);
    const subSite = enter([], left.read(sub, { draft: options.draft }));
    const supSite = enter([], right.read(sup, { draft: options.draft }));
    if (subSite.location.draft === supSite.location.draft && (0,inclusion_values/* canonical */.$N)(sub) === (0,inclusion_values/* canonical */.$N)(sup))
        return { answer: 'yes' };
    const languages = (0,inclusion_languages/* createLanguages */.S)(budget);
    const formulas = createFormulas(budget);
    const tools = { formulas, languages, budget };
    const settings = { unknownKeywords: options.unknownKeywords ?? 'annotation' };
    const subFormula = createCompiler({ ...tools, locations: left }, { ...settings, name: 'sub' }).formula(subSite);
    const supFormula = createCompiler({ ...tools, locations: right }, { ...settings, name: 'sup' }).formula(supSite);
    budget.at({ keyword: '', pointer: '' });
    const result = createSolver(tools).solve(formulas.all([subFormula, formulas.not(supFormula)]));
    if (result.kind === 'nothing')
        return { answer: 'yes' };
    if (result.kind === 'maybe')
        return unknown(result.place, sub, sup);
    const witness = result.value;
    const confirmed = createEvaluator({ locations: left, languages, budget })(subSite, witness) &&
        !createEvaluator({ locations: right, languages, budget })(supSite, witness);
    if (confirmed)
        return { answer: 'no', witness };
    return unknown({ keyword: '', pointer: '', reason: 'a second evaluation did not confirm the document that was found' }, sub, sup);
}
/** An answer that names a place, also when the engine knew only the keyword, or only that there were too many ways. */
function unknown(place, sub, sup) {
    const { reason } = place;
    if (place.pointer !== '')
        return { answer: 'unknown', keyword: place.keyword, pointer: place.pointer, reason };
    for (const keyword of place.keyword === '' ? branching : [place.keyword]) {
        const pointer = findKeyword(sup, keyword) ?? findKeyword(sub, keyword);
        if (pointer !== undefined)
            return { answer: 'unknown', keyword, pointer, reason };
    }
    return { answer: 'unknown', keyword: place.keyword, pointer: '', reason };
}
/** What most often makes a decision long, worst first. */
const branching = ['oneOf', 'anyOf', 'unevaluatedProperties', 'unevaluatedItems', 'patternProperties', 'contains', 'uniqueItems', 'not', 'if', 'enum', '$ref', '$dynamicRef', 'allOf', 'pattern', 'properties', 'items'];
function findKeyword(schema, keyword) {
    if ((0,inclusion_values/* measure */.xP)(schema).depth > 1000)
        return undefined;
    const pending = [[schema, '']];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const [current, pointer] = next;
        if (!(0,inclusion_values/* isObject */.Gv)(current))
            continue;
        if ((0,inclusion_values/* own */.ZV)(current, keyword) !== undefined)
            return pointer;
        for (const keys of subschemas(current)) {
            let value = current;
            for (const key of keys)
                value = Array.isArray(value) ? value[Number(key)] : (0,inclusion_values/* own */.ZV)(value, String(key));
            if (value !== undefined)
                pending.push([value, pointer + keys.map(inclusion_values/* pointerStep */.UN).join('')]);
        }
    }
    return undefined;
}
/**
 * Decides whether readers of `oldSchema` can read everything that writers of `newSchema` emit: W(new) ⊆ R(old).
 * @param options `contentModel: 'strict'` compares the schemas as they stand; `tolerant`, the default, takes writers to
 *   emit only declared properties and readers to ignore undeclared ones
 */
function readersSurvive(oldSchema, newSchema, options = {}) {
    if (options.contentModel === 'strict')
        return includes(newSchema, oldSchema, options);
    const written = writerSchema(newSchema, options);
    const read = readerSchema(oldSchema, options);
    const answer = includes(written, read, options);
    // A schema whose writers could emit nothing at all was closed too far, and would make any change look harmless.
    if (answer.answer === 'yes' && written !== newSchema && includes(written, false, options).answer === 'yes') {
        return includes(newSchema, read, options);
    }
    if (answer.answer !== 'unknown')
        return answer;
    // The schema that closes a writer's objects has no place of its own; then the whole is meant.
    const pointer = originalPointer(read, answer.pointer) ?? answer.pointer;
    const known = leadsSomewhere(oldSchema, pointer) || leadsSomewhere(newSchema, pointer);
    return { ...answer, pointer: known ? pointer : '' };
}

;// CONCATENATED MODULE: ./lib/core/diff/keywords.js
/** Which keywords of a schema are words for people and tools, so that a change of them is a change of words. */

/**
 * Words for editors that many published schemas carry.
 * Source: code.visualstudio.com, "JSON editing: JSON schemas and settings"; ajv-errors for `errorMessage`.
 */
const editorWords = new Set([
    'markdownDescription', 'enumDescriptions', 'markdownEnumDescriptions', 'defaultSnippets', 'deprecationMessage', 'doNotSuggest', 'errorMessage',
    'patternErrorMessage', 'suggestSortText', 'allowComments', 'allowTrailingCommas',
]);
/** Keywords by which references find their way: they decide nothing themselves but must stay where they are. */
const signposts = new Set(['$schema', '$id', 'id', '$anchor', '$dynamicAnchor', '$recursiveAnchor', '$vocabulary', '$defs', 'definitions']);
/** Keywords that decide about no document. `x-…` and a prefix with a colon (`meta:enum`) are the common marks for a tool's own. */
function keywords_isAnnotation(keyword) {
    return isAnnotation(keyword) || editorWords.has(keyword) || keyword.includes(':');
}
/** An annotation that no reference and no dialect depends on. */
function isWords(keyword) {
    return keywords_isAnnotation(keyword) && !signposts.has(keyword);
}

;// CONCATENATED MODULE: ./lib/core/diff/decide.js
/** Asks the inclusion engine what a diff needs to know about two schemas. */






/** A difference alone is asked about with less patience than the whole: there may be dozens of them. */
const STEPS_ALONE = 200_000;
/**
 * Decides whether every document that a writer of the new schema emits suits a reader of the old one.
 * @param strict takes both schemas as they are written
 * @param alone one difference of several
 */
function survives(old, now, strict, alone = false) {
    const steps = alone ? { steps: STEPS_ALONE } : {};
    return readersSurvive(old, now, { contentModel: strict ? 'strict' : 'tolerant', unknownKeywords: unknownKeywords(old, now), ...steps });
}
/**
 * What the writers of a schema emit, as a test of documents.
 * @returns a function that is false, too, where that could not be decided
 */
function writersOf(schema, strict) {
    let written;
    return (document) => {
        written ??= strict ? schema : writerSchema(schema);
        return includes({ const: document }, written, { steps: STEPS_ALONE }).answer === 'yes';
    };
}
/**
 * Decides whether two schemas admit the same documents: as they are written, to writers and to readers.
 * @returns false, too, where that could not be decided
 */
function sameDocuments(old, now, strict) {
    const options = { unknownKeywords: unknownKeywords(old, now) };
    const equal = (one, other) => includes(one, other, options).answer === 'yes' && includes(other, one, options).answer === 'yes';
    if (!equal(old, now))
        return false;
    // To declare a property that was open before admits nothing new as written, but writers may emit it now.
    return strict || (equal(writerSchema(old, options), writerSchema(now, options)) && equal(readerSchema(old, options), readerSchema(now, options)));
}
/**
 * A keyword that no draft knows decides nothing where it stayed as it was, as the specification says of unknown
 * keywords (2020-12 core, section 6.5); where one changed, whoever wrote it meant something that is not known here.
 */
function unknownKeywords(old, now) {
    try {
        return unknownIn(old).join('\n') === unknownIn(now).join('\n') ? 'annotation' : 'undecided';
    }
    catch (error) {
        // Too large to be read; the decision itself will say so.
        if (error instanceof inclusion_budget/* Undecided */.O)
            return 'undecided';
        throw error;
    }
}
function unknownIn(schema) {
    const found = [];
    const { draft } = createLocations().read(schema, {});
    eachSubschema(schema, (node) => {
        for (const [keyword, value] of Object.entries(node)) {
            if (!keywords_isAnnotation(keyword) && !isAssertion(keyword, draft))
                found.push(`${keyword} ${(0,canonical/* canonicalJson */.dj)(value)}`);
        }
    });
    return found.sort();
}
/** Visits a schema and every schema below it; references are not followed. */
function eachSubschema(schema, visit) {
    const waiting = [schema];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        if (!(0,canonical/* isObject */.Gv)(node))
            continue;
        visit(node);
        for (const keys of subschemas(node)) {
            let below = node;
            for (const key of keys)
                below = Array.isArray(below) ? below[Number(key)] : (0,canonical/* isObject */.Gv)(below) ? (0,canonical/* member */.Dc)(below, String(key)) : undefined;
            if (below !== undefined)
                waiting.push(below);
        }
    }
}

;// CONCATENATED MODULE: ./lib/core/diff/described.js
/** What a schema says about one place of a value: its format, and how a change there is to be taken. */

/** Enough for any schema a person reads; a hostile one is then described in part. */
const MAX_NODES = 200;
/** Starts at the root of a schema. */
function describe(root) {
    const schema = root ?? true;
    return { root: schema, nodes: expand(schema, [schema]) };
}
/** Goes to one key of an object. */
function describeKey(described, key) {
    return step(described, (node) => {
        const properties = (0,canonical/* member */.Dc)(node, 'properties');
        if ((0,canonical/* isObject */.Gv)(properties) && Object.hasOwn(properties, key))
            return [(0,canonical/* member */.Dc)(properties, key)];
        return [(0,canonical/* member */.Dc)(node, 'additionalProperties')];
    });
}
/** Goes to the items of a list. */
function describeItems(described) {
    return step(described, (node) => {
        const items = (0,canonical/* member */.Dc)(node, 'items');
        const prefix = (0,canonical/* member */.Dc)(node, 'prefixItems');
        return [...(Array.isArray(items) ? items : [items]), ...(Array.isArray(prefix) ? prefix : []), (0,canonical/* member */.Dc)(node, 'additionalItems')];
    });
}
function step(described, next) {
    return { root: described.root, nodes: expand(described.root, described.nodes.flatMap(next)) };
}
/** Follows `$ref` within the document, and `allOf`: each of them says something about the same place. */
function expand(root, from) {
    const seen = new Set();
    const waiting = [...from];
    while (waiting.length > 0 && seen.size < MAX_NODES) {
        const node = waiting.pop();
        if (!(0,canonical/* isObject */.Gv)(node) || seen.has(node))
            continue;
        seen.add(node);
        const reference = (0,canonical/* member */.Dc)(node, '$ref');
        if (typeof reference === 'string')
            waiting.push(resolveLocal(root, reference));
        const all = (0,canonical/* member */.Dc)(node, 'allOf');
        if (Array.isArray(all))
            waiting.push(...all);
    }
    return [...seen];
}
/** Resolves `#` and `#/…` (RFC 6901, in its URI fragment form); undefined for any other reference. */
function resolveLocal(root, reference) {
    const steps = localSteps(reference);
    let at = root;
    for (const part of steps ?? []) {
        if (Array.isArray(at))
            at = /^(?:0|[1-9]\d{0,8})$/.test(part) ? at[Number(part)] : undefined;
        else
            at = (0,canonical/* isObject */.Gv)(at) ? (0,canonical/* member */.Dc)(at, part) : undefined;
    }
    return steps === undefined ? undefined : at;
}
/** The keys a local reference walks along; undefined when it is not local. */
function localSteps(reference) {
    if (reference === '#')
        return [];
    if (!reference.startsWith('#/'))
        return undefined;
    try {
        return decodeURIComponent(reference.slice(2)).split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
    }
    catch {
        return undefined;
    }
}
/** The `format` of a place, if the schema gives one. */
function formatOf(described) {
    for (const node of described.nodes) {
        const format = (0,canonical/* member */.Dc)(node, 'format');
        if (typeof format === 'string')
            return format;
    }
    return undefined;
}
/** The `x-realm-change` of a place, if the schema gives one. */
function declaredBump(described) {
    for (const node of described.nodes) {
        const declared = (0,canonical/* member */.Dc)(node, 'x-realm-change');
        if (declared === 'major' || declared === 'minor' || declared === 'patch')
            return declared;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/core/diff/schema-walk.js
/** Names what differs between two schemas, keyword by keyword; how large it is, is decided elsewhere. */




/** Holders of schemas that mean something only where a reference leads to them. */
const holders = new Set(['$defs', 'definitions']);
/** Bounds: 1 where a larger number admits more, -1 where it admits less. */
const bounds = {
    maximum: 1, exclusiveMaximum: 1, maxLength: 1, maxItems: 1, maxProperties: 1, maxContains: 1,
    minimum: -1, exclusiveMinimum: -1, minLength: -1, minItems: -1, minProperties: -1, minContains: -1,
};
/** Keywords that hold one schema, where admitting more inside admits more outside. */
const inner = new Set(['items', 'contains', 'propertyNames', 'additionalItems', 'unevaluatedItems', 'unevaluatedProperties', 'additionalProperties', 'then', 'else']);
/** Keywords that hold schemas by name. */
const named = new Set(['patternProperties', 'dependentSchemas']);
const schema_walk_allTypes = ['array', 'boolean', 'null', 'number', 'object', 'string'];
/** Deeper differences are not named; what they mean is decided all the same. */
const schema_walk_MAX_DEPTH = 256;
/** Lists what differs. @throws BlueError TOO_LARGE for schemas nested too deeply */
function walkSchemas(oldRoot, newRoot) {
    const found = [];
    const seen = new Set();
    function walk(before, after, at) {
        if (at.path.length > schema_walk_MAX_DEPTH)
            return;
        if ((0,canonical/* sameJson */.Vk)(before, after) && !refersOut(before))
            return;
        const visit = `${at.origin} ${at.pointer}`;
        if (seen.has(visit))
            return;
        seen.add(visit);
        const old = asObject(before);
        const now = asObject(after);
        if (old === undefined || now === undefined) {
            if (old === now)
                return;
            const rule = old === undefined ? 'constraint-removed' : 'constraint-added';
            report(rule, at, { before, after, reason: `${(0,diff_change/* place */.ik)(at.pointer)} ${old === undefined ? 'was impossible and is possible' : 'is impossible now'}` }, [{ path: at.path, value: after }]);
            return;
        }
        if (compareWrapped(old, now, at) || followReferences(old, now, at))
            return;
        compareKeywords(old, now, at);
    }
    function compareKeywords(old, now, at) {
        compareTypes(old, now, at);
        compareValues(old, now, at);
        compareProperties(old, now, at);
        compareAdditional(old, now, at);
        for (const keyword of [...new Set([...Object.keys(old), ...Object.keys(now)])].sort()) {
            if (handledAlready.has(keyword) || holders.has(keyword))
                continue;
            compareKeyword(keyword, (0,canonical/* member */.Dc)(old, keyword), (0,canonical/* member */.Dc)(now, keyword), at);
        }
    }
    /** Where both refer, the schemas they refer to are compared, once. Where one refers, what it means is compared. */
    function followReferences(old, now, at) {
        const oldReference = textOf((0,canonical/* member */.Dc)(old, '$ref'));
        const newReference = textOf((0,canonical/* member */.Dc)(now, '$ref'));
        if (oldReference === undefined && newReference === undefined)
            return false;
        const oldTarget = oldReference === undefined ? old : resolveLocal(oldRoot, oldReference);
        const newTarget = newReference === undefined ? now : resolveLocal(newRoot, newReference);
        const oldPath = oldReference === undefined ? at.path : localSteps(oldReference);
        const newPath = newReference === undefined ? undefined : localSteps(newReference);
        if (oldTarget === undefined || newTarget === undefined || oldPath === undefined) {
            // Another document: the text of the reference is all there is to compare here.
            return false;
        }
        const pointer = newPath === undefined ? at.pointer : newPath.reduce(canonical/* pointerTo */.xH, '/schema');
        const origin = oldReference === undefined ? at.origin : oldPath.reduce(canonical/* pointerTo */.xH, '');
        if (oldReference === undefined || newReference !== undefined) {
            walk(oldTarget, newTarget, { ...at, pointer, origin, ...(oldReference === undefined ? {} : { path: oldPath, first: [] }) });
        }
        else {
            // Others may share what the old reference leads to: only here it is written out.
            walk(oldTarget, newTarget, { ...at, pointer, origin, first: [...at.first, { path: at.path, value: oldTarget }] });
        }
        if (oldReference === undefined || newReference === undefined)
            return true;
        // What stands beside a reference counts in 2020-12 and does not in draft-07; the decision knows which it is.
        const { $ref: _old, ...oldRest } = old;
        const { $ref: _new, ...newRest } = now;
        compareKeywords(oldRest, newRest, at);
        return true;
    }
    function compareTypes(old, now, at) {
        const before = (0,canonical/* member */.Dc)(old, 'type');
        const after = (0,canonical/* member */.Dc)(now, 'type');
        const oldTypes = typesOf(before);
        const newTypes = typesOf(after);
        const wider = newTypes.filter((type) => !admits(oldTypes, type));
        const narrower = oldTypes.filter((type) => !admits(newTypes, type));
        if (wider.length === 0 && narrower.length === 0)
            return;
        const rule = narrower.length === 0 ? 'type-widened' : wider.length === 0 ? 'type-narrowed' : 'type-changed';
        const words = `${(0,diff_change/* place */.ik)(at.pointer)} was ${typeWords(before)} and is ${typeWords(after)}`;
        report(rule, below(at, 'type'), { before, after, reason: words }, [put(at, 'type', after)]);
    }
    /** `enum` and `const` say the same thing: the values that are possible. */
    function compareValues(old, now, at) {
        const before = possible(old);
        const after = possible(now);
        if (before === undefined && after === undefined)
            return;
        if ((0,canonical/* sameJson */.Vk)((0,canonical/* member */.Dc)(old, 'enum'), (0,canonical/* member */.Dc)(now, 'enum')) && (0,canonical/* sameJson */.Vk)((0,canonical/* member */.Dc)(old, 'const'), (0,canonical/* member */.Dc)(now, 'const')))
            return;
        const keyword = Object.hasOwn(now, 'const') || (Object.hasOwn(old, 'const') && !Object.hasOwn(now, 'enum')) ? 'const' : 'enum';
        const to = below(at, keyword);
        const whole = [put(at, 'enum', (0,canonical/* member */.Dc)(now, 'enum')), put(at, 'const', (0,canonical/* member */.Dc)(now, 'const'))];
        if (before === undefined)
            return report('enum-added', to, { after: after, reason: `${(0,diff_change/* place */.ik)(at.pointer)} is one of ${list(after)} now` }, whole);
        if (after === undefined)
            return report('enum-removed', to, { before: before, reason: `${(0,diff_change/* place */.ik)(at.pointer)} was one of ${list(before)} and may be anything its type admits` }, whole);
        const oldTexts = new Set(before.map((value) => (0,canonical/* canonicalJson */.dj)(value)));
        const newTexts = new Set(after.map((value) => (0,canonical/* canonicalJson */.dj)(value)));
        for (const value of after) {
            if (oldTexts.has((0,canonical/* canonicalJson */.dj)(value)))
                continue;
            report('enum-value-added', to, { after: value, reason: `${(0,diff_change/* show */.WU)(value)} is a new possible value of ${(0,diff_change/* place */.ik)(at.pointer)}` }, [put(at, 'const', undefined), put(at, 'enum', [...before, value])]);
        }
        for (const value of before) {
            if (newTexts.has((0,canonical/* canonicalJson */.dj)(value)))
                continue;
            const rest = before.filter((other) => other !== value);
            report('enum-value-removed', to, { before: value, reason: `${(0,diff_change/* show */.WU)(value)} is no possible value of ${(0,diff_change/* place */.ik)(at.pointer)} any more` }, [put(at, 'const', undefined), put(at, 'enum', rest)]);
        }
    }
    function compareProperties(old, now, at) {
        const oldRequired = textsOf((0,canonical/* member */.Dc)(old, 'required'));
        const newRequired = textsOf((0,canonical/* member */.Dc)(now, 'required'));
        const oldProperties = asMap((0,canonical/* member */.Dc)(old, 'properties'));
        const newProperties = asMap((0,canonical/* member */.Dc)(now, 'properties'));
        const inProperties = below(at, 'properties');
        const names = new Set([...Object.keys(oldProperties), ...Object.keys(newProperties), ...oldRequired, ...newRequired]);
        const required = (list) => put(at, 'required', list.length === 0 ? undefined : [...list]);
        for (const name of [...names].sort()) {
            const before = (0,canonical/* member */.Dc)(oldProperties, name);
            const after = (0,canonical/* member */.Dc)(newProperties, name);
            const wasRequired = oldRequired.includes(name);
            const isRequired = newRequired.includes(name);
            const to = below(inProperties, name);
            const declare = (0,canonical/* sameJson */.Vk)(before, after) ? [] : [{ path: to.path, value: after }];
            if (wasRequired && !isRequired) {
                const gone = before !== undefined && after === undefined;
                const how = gone ? 'is gone' : 'is optional now';
                report('required-property-removed', below(at, 'required'), { before: name, reason: `the required property ${(0,diff_change/* show */.WU)(name)} of ${(0,diff_change/* place */.ik)(at.pointer)} ${how}` }, [required(oldRequired.filter((other) => other !== name)), ...(gone ? declare : [])]);
                if (gone)
                    continue;
            }
            if (before === undefined && after !== undefined) {
                const how = isRequired && !wasRequired ? ', and required' : '';
                report('property-added', to, { after, reason: `${(0,diff_change/* place */.ik)(at.pointer)} has a new property ${(0,diff_change/* show */.WU)(name)}${how}` }, [...declare, ...(how === '' ? [] : [required([...oldRequired, name])])]);
                continue;
            }
            if (!wasRequired && isRequired) {
                report('required-property-added', below(at, 'required'), { after: name, reason: `the property ${(0,diff_change/* show */.WU)(name)} of ${(0,diff_change/* place */.ik)(at.pointer)} is required now` }, [required([...oldRequired, name])]);
            }
            if (before !== undefined && after === undefined) {
                report('property-removed', to, { before, reason: `the property ${(0,diff_change/* show */.WU)(name)} of ${(0,diff_change/* place */.ik)(at.pointer)} is not declared any more` }, declare);
            }
            else if (before !== undefined && after !== undefined) {
                walk(before, after, to);
            }
        }
    }
    function compareAdditional(old, now, at) {
        const keyword = 'additionalProperties';
        const before = (0,canonical/* member */.Dc)(old, keyword);
        const after = (0,canonical/* member */.Dc)(now, keyword);
        if (isOpen(before) && isOpen(after))
            return;
        const to = below(at, keyword);
        const edits = [put(at, keyword, after)];
        if (before === false || isOpen(after)) {
            if (after !== false)
                report('additional-properties-opened', to, { before, after, reason: `${(0,diff_change/* place */.ik)(at.pointer)} admits properties it does not declare` }, edits);
        }
        else if (after === false || isOpen(before)) {
            report('additional-properties-closed', to, { before, after, reason: `${(0,diff_change/* place */.ik)(at.pointer)} admits fewer properties that it does not declare` }, edits);
        }
        else {
            walk(before, after, to);
        }
    }
    function compareKeyword(keyword, before, after, at) {
        const to = below(at, keyword);
        const edits = [put(at, keyword, after)];
        if (keywords_isAnnotation(keyword)) {
            if (!(0,canonical/* sameJson */.Vk)(before, after))
                report('words-changed', to, { before, after, reason: `${(0,diff_change/* show */.WU)(keyword)} of ${(0,diff_change/* place */.ik)(at.pointer)} changed` }, []);
            return;
        }
        const bound = bounds[keyword];
        if (bound !== undefined && isBound(before) && isBound(after)) {
            if (before === after)
                return;
            const relaxed = after === undefined || (before !== undefined && (after - before) * bound > 0);
            const words = `${(0,diff_change/* show */.WU)(keyword)} of ${(0,diff_change/* place */.ik)(at.pointer)} was ${before ?? 'absent'} and is ${after ?? 'absent'}`;
            return report(relaxed ? 'bound-relaxed' : 'bound-tightened', to, { before, after, reason: words }, edits);
        }
        if ((keyword === 'anyOf' || keyword === 'oneOf') && Array.isArray(before) && Array.isArray(after))
            return compareBranches(before, after, to);
        if ((keyword === 'allOf' || keyword === 'prefixItems' || keyword === 'items') && Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
            before.forEach((schema, index) => walk(schema, after[index], below(to, String(index))));
            return;
        }
        if (inner.has(keyword) && isSchema(before) && isSchema(after))
            return walk(before, after, to);
        if (named.has(keyword) && (0,canonical/* isObject */.Gv)(before) && (0,canonical/* isObject */.Gv)(after))
            return compareNamed(before, after, to);
        if ((0,canonical/* sameJson */.Vk)(before, after)) {
            // Only what a reference leads to can differ below: `not`, `if` and the like are compared by their text alone.
            return;
        }
        const rule = before === undefined ? 'constraint-added' : after === undefined ? 'constraint-removed' : 'constraint-changed';
        const how = before === undefined ? 'is new' : after === undefined ? 'is gone' : 'changed';
        report(rule, to, { before, after, reason: `${(0,diff_change/* show */.WU)(keyword)} of ${(0,diff_change/* place */.ik)(at.pointer)} ${how}` }, edits);
    }
    function compareNamed(before, after, to) {
        for (const name of [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()) {
            const old = (0,canonical/* member */.Dc)(before, name);
            const now = (0,canonical/* member */.Dc)(after, name);
            const inside = below(to, name);
            if (old !== undefined && now !== undefined)
                walk(old, now, inside);
            else
                report(old === undefined ? 'constraint-added' : 'constraint-removed', inside, { before: old, after: now, reason: `${(0,diff_change/* place */.ik)(inside.pointer)} ${old === undefined ? 'is new' : 'is gone'}` }, [{ path: inside.path, value: now }]);
        }
    }
    /** Branches are told apart by what they say; of those that are left, the first old one became the first new one. */
    function compareBranches(before, after, to) {
        const left = after.map((schema, index) => ({ schema, index }));
        const unmatched = [];
        for (const [index, schema] of before.entries()) {
            const same = left.findIndex((branch) => (0,canonical/* sameJson */.Vk)(branch.schema, schema));
            if (same < 0)
                unmatched.push({ schema, index });
            else if (refersOut(schema))
                walk(schema, left.splice(same, 1)[0].schema, below(to, String(index)));
            else
                left.splice(same, 1);
        }
        const pairs = Math.min(unmatched.length, left.length);
        for (let each = 0; each < pairs; each++) {
            const old = unmatched[each];
            const now = left[each];
            walk(old.schema, now.schema, { ...below(to, String(old.index)), pointer: (0,canonical/* pointerTo */.xH)(to.pointer, now.index) });
        }
        for (const { schema, index } of left.slice(pairs)) {
            report('branch-added', { ...to, pointer: (0,canonical/* pointerTo */.xH)(to.pointer, index) }, { after: schema, reason: `${(0,diff_change/* place */.ik)(to.pointer)} has a new branch` }, [{ path: to.path, value: [...before, schema] }]);
        }
        for (const { schema, index } of unmatched.slice(pairs)) {
            report('branch-removed', below(to, String(index)), { before: schema, reason: `${(0,diff_change/* place */.ik)(to.pointer)} has lost a branch` }, [{ path: to.path, value: before.filter((_, other) => other !== index) }]);
        }
    }
    /**
     * `{type: string}` that became `{oneOf: [{type: string}, …]}`, or the reverse: alternatives were added or dropped,
     * although every keyword moved. It counts as that where one branch is the schema that stood there alone.
     */
    function compareWrapped(old, now, at) {
        const oldBranches = branchesOf(old);
        const newBranches = branchesOf(now);
        if ((oldBranches === undefined) === (newBranches === undefined))
            return false;
        const { keyword, branches } = (newBranches ?? oldBranches);
        const alone = meaning(newBranches ? old : now);
        if (Object.keys(alone).length === 0 || Object.hasOwn(alone, 'oneOf') || Object.hasOwn(alone, 'anyOf'))
            return false;
        let match = branches.findIndex((branch) => (0,canonical/* isObject */.Gv)(branch) && (0,canonical/* sameJson */.Vk)(meaning(branch), alone));
        if (match < 0)
            match = branches.findIndex((branch) => (0,canonical/* isObject */.Gv)(branch) && Object.hasOwn(alone, 'type') && (0,canonical/* sameJson */.Vk)((0,canonical/* member */.Dc)(branch, 'type'), (0,canonical/* member */.Dc)(alone, 'type')));
        if (match < 0)
            return false;
        const to = below(at, keyword);
        if (newBranches) {
            for (const [index, branch] of branches.entries()) {
                if (index === match)
                    continue;
                report('branch-added', { ...at, pointer: (0,canonical/* pointerTo */.xH)(to.pointer, index) }, { after: branch, reason: `${(0,diff_change/* place */.ik)(at.pointer)} has a new alternative` }, [{ path: at.path, value: { ...beside(old), [keyword]: [alone, branch] } }]);
            }
            walk(alone, meaning(branches[match]), { ...at, pointer: (0,canonical/* pointerTo */.xH)(to.pointer, match), origin: `${at.origin} alone` });
        }
        else {
            for (const [index, branch] of branches.entries()) {
                if (index === match)
                    continue;
                report('branch-removed', below(to, String(index)), { before: branch, reason: `${(0,diff_change/* place */.ik)(at.pointer)} has lost an alternative` }, [put(at, keyword, branches.filter((_, other) => other !== index))]);
            }
            walk(meaning(branches[match]), alone, { ...below(to, String(match)), pointer: at.pointer, origin: `${at.origin} alone` });
        }
        for (const word of [...new Set([...Object.keys(old), ...Object.keys(now)])].sort()) {
            if (keywords_isAnnotation(word))
                compareKeyword(word, (0,canonical/* member */.Dc)(old, word), (0,canonical/* member */.Dc)(now, word), at);
        }
        return true;
    }
    function report(rule, at, what, edits) {
        found.push({ rule, pointer: at.pointer, ...what, edits: edits.length === 0 ? [] : [...at.first, ...edits] });
    }
    walk(oldRoot, newRoot, { pointer: '/schema', path: [], origin: '', first: [] });
    return unique(found);
}
const handledAlready = new Set(['type', 'enum', 'const', 'properties', 'required', 'additionalProperties']);
/** Two places of the old schema may have become one place of the new one: what is said of it is said once. */
function unique(differences) {
    const seen = new Map();
    for (const difference of differences) {
        const { rule, pointer, before, after } = difference;
        const key = (0,canonical/* canonicalJson */.dj)([rule, pointer, before ?? null, after ?? null]);
        const known = seen.get(key);
        seen.set(key, known === undefined ? difference : { ...known, edits: [...known.edits, ...difference.edits] });
    }
    return [...seen.values()];
}
/** The alternatives of a schema that says nothing else. */
function branchesOf(schema) {
    const said = Object.keys(meaning(schema));
    const [keyword] = said;
    if (said.length !== 1 || (keyword !== 'anyOf' && keyword !== 'oneOf'))
        return undefined;
    const branches = (0,canonical/* member */.Dc)(schema, keyword);
    return Array.isArray(branches) ? { keyword, branches } : undefined;
}
/** A schema without its words and the definitions it holds for others. */
function meaning(schema) {
    return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !keywords_isAnnotation(keyword) && !holders.has(keyword)));
}
/** What `meaning` leaves out. */
function beside(schema) {
    return Object.fromEntries(Object.entries(schema).filter(([keyword]) => keywords_isAnnotation(keyword) || holders.has(keyword)));
}
/**
 * Writes edits into a copy of a schema.
 * @param source the new schema: what is taken from it may refer to definitions that the old one does not have
 */
function applyEdits(schema, edits, source) {
    let root = structuredClone(schema);
    for (const edit of edits) {
        const { path } = edit;
        // A later edit may go into what this one puts.
        const value = structuredClone(edit.value);
        const last = path.at(-1);
        if (last === undefined) {
            root = value ?? true;
            continue;
        }
        let at = root;
        for (const step of path.slice(0, -1)) {
            if (Array.isArray(at))
                at = at[Number(step)] ?? null;
            else if ((0,canonical/* isObject */.Gv)(at)) {
                if (!Object.hasOwn(at, step))
                    schema_walk_define(at, step, {});
                at = at[step];
            }
        }
        if (Array.isArray(at))
            at[Number(last)] = value ?? true;
        else if ((0,canonical/* isObject */.Gv)(at)) {
            if (value === undefined)
                delete at[last];
            else
                schema_walk_define(at, last, value);
        }
    }
    if ((0,canonical/* isObject */.Gv)(root) && (0,canonical/* isObject */.Gv)(source)) {
        for (const holder of holders) {
            const definitions = (0,canonical/* member */.Dc)(source, holder);
            if ((0,canonical/* isObject */.Gv)(definitions))
                schema_walk_define(root, holder, { ...structuredClone(definitions), ...asMap((0,canonical/* member */.Dc)(root, holder)) });
        }
    }
    return root;
}
/** Sets a member whatever it is called: assigning to `__proto__` would set no member. */
function schema_walk_define(object, key, value) {
    Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}
function below(at, key) {
    return { pointer: (0,canonical/* pointerTo */.xH)(at.pointer, key), path: [...at.path, key], origin: (0,canonical/* pointerTo */.xH)(at.origin, key), first: at.first };
}
function put(at, keyword, value) {
    return { path: [...at.path, keyword], value };
}
/** A schema as an object: `true` has no keywords; undefined stands for `false`. */
function asObject(schema) {
    if (schema === false)
        return undefined;
    return (0,canonical/* isObject */.Gv)(schema) ? schema : {};
}
function asMap(data) {
    return (0,canonical/* isObject */.Gv)(data) ? data : {};
}
function isSchema(data) {
    return typeof data === 'boolean' || (0,canonical/* isObject */.Gv)(data);
}
function isOpen(additional) {
    return additional === undefined || additional === true || ((0,canonical/* isObject */.Gv)(additional) && Object.keys(additional).length === 0);
}
function isBound(data) {
    return data === undefined || typeof data === 'number';
}
/** Equal texts may still differ in what they refer to, as the documents around them differ. */
function refersOut(schema) {
    if (schema === null || typeof schema !== 'object')
        return false;
    return (0,canonical/* canonicalJson */.dj)(schema).includes('"$ref":');
}
function textOf(data) {
    return typeof data === 'string' ? data : undefined;
}
function textsOf(data) {
    return Array.isArray(data) ? data.filter((item) => typeof item === 'string') : [];
}
function typesOf(type) {
    if (type === undefined)
        return schema_walk_allTypes;
    return typeof type === 'string' ? [type] : textsOf(type);
}
/** Every integer is a number. */
function admits(types, type) {
    return types.includes(type) || (type === 'integer' && types.includes('number'));
}
function typeWords(type) {
    return type === undefined ? 'of any type' : typesOf(type).join(' or ');
}
function possible(schema) {
    const only = (0,canonical/* member */.Dc)(schema, 'const');
    if (only !== undefined)
        return [only];
    const values = (0,canonical/* member */.Dc)(schema, 'enum');
    return Array.isArray(values) ? values : undefined;
}
function list(values) {
    const shown = values.slice(0, 5).map(diff_change/* show */.WU).join(', ');
    return values.length > 5 ? `${shown} and ${values.length - 5} more` : shown;
}

;// CONCATENATED MODULE: ./lib/core/diff/words.js
/** A schema without its words: what titles, descriptions and examples say decides about no document. */





/** A schema without what decides about no document. */
function withoutWords(schema) {
    const copy = structuredClone(schema);
    eachSubschema(copy, (node) => {
        for (const keyword of Object.keys(node))
            if (isWords(keyword))
                delete node[keyword];
    });
    return copy;
}
/** A reference may lead into `examples` or `default`, and then those are more than words. */
function refersToWords(schema) {
    let found = false;
    eachSubschema(schema, (node) => {
        const reference = node['$ref'];
        // Only a JSON Pointer leads to a keyword; the words of an address before it do not.
        const at = typeof reference === 'string' ? reference.indexOf('#') : -1;
        if (at >= 0 && localSteps(reference.slice(at))?.some(isWords) === true)
            found = true;
    });
    return found;
}
/** Keywords that hold schemas under names a person chose. */
const words_named = new Set(['properties', 'patternProperties', 'dependentSchemas', 'dependencies', '$defs', 'definitions']);
/** Keywords that hold data: what looks like a word there is none. */
const data = new Set(['enum', 'const']);
/**
 * What stands at one place of a schema, without the words in it.
 * @param pointer tells a schema from data: below `enum` and unknown keywords nothing is taken away
 */
function wordless(pointer, found) {
    if (found === null || typeof found !== 'object')
        return found;
    const [parent, last] = pointer.split('/').slice(-2);
    if (last === undefined || data.has(last))
        return found;
    if (/^\d+$/.test(last) || words_named.has(parent ?? ''))
        return (0,canonical/* isObject */.Gv)(found) ? withoutWords(found) : found;
    if (!isAssertion(last, 2020) && !isAssertion(last, 2019))
        return found;
    const holder = withoutWords({ [last]: found });
    return (0,canonical/* isObject */.Gv)(holder) ? holder[last] : found;
}

;// CONCATENATED MODULE: ./lib/core/diff/schema.js
/** What changed between two schemas of an export: inclusion decides how large it is, the keywords say what it is. */








/** At most so many differences are judged one by one; of more, the decision about all of them has to do. */
const MAX_DECISIONS_ALONE = 40;
/** Each such decision reads both schemas again, so large ones allow fewer: together about this many characters. */
const MAX_READING = 1_000_000;
/** After so many that could not be decided, the others are not asked about: each would use up its steps as well. */
const MAX_UNDECIDED = 3;
/**
 * Compares two schemas.
 *
 * First one question: does every document of the new schema's writers suit the old schema's readers? If so, nothing
 * here is breaking, whatever the keywords look like; if the two admit the same documents, only words can have
 * changed. If not, each difference is written into the old schema alone and asked about again, which tells the
 * breaking ones from the others and gives each its own witness. What cannot be decided gates like breaking.
 * @param strict takes both schemas as they are written, with no tolerance on either side
 */
function diffSchemas(subject, before, after, strict) {
    if (before.schema === undefined && after.schema === undefined)
        return [];
    if (before.schema === undefined)
        return [(0,diff_change/* makeChange */.nU)(subject, 'schema-added', { ...wholeSchemas(undefined, after.schema), reason: 'there was no schema' })];
    if (after.schema === undefined)
        return [(0,diff_change/* makeChange */.nU)(subject, 'schema-removed', { ...wholeSchemas(before.schema, undefined), reason: 'there is no schema any more' })];
    const old = bundle(before);
    const now = bundle(after);
    if (old === undefined || now === undefined) {
        if (old === now && before.schema === after.schema)
            return [];
        const path = String(now === undefined ? after.schema : before.schema);
        return [undecided(subject, before.schema, after.schema, { keyword: 'schema', pointer: '/schema', reason: `${path} is not in the realm` })];
    }
    return (0,canonical/* sameJson */.Vk)(old, now) ? [] : judge(subject, old, now, strict);
}
function undecided(subject, before, after, where) {
    const { keyword, pointer, reason } = where;
    const words = keyword === '' ? reason : `${(0,diff_change/* show */.WU)(keyword)} at ${(0,diff_change/* show */.WU)(pointer)} ${reason}`;
    return (0,diff_change/* makeChange */.nU)(subject, 'schema-undecided', { ...wholeSchemas(before, after), reason: `whether old readers survive could not be decided: ${words}`, undecided: where });
}
function judge(subject, old, now, strict) {
    const differences = walkSchemas(old, now);
    const words = differences.filter((difference) => difference.edits.length === 0).map((difference) => toChange(subject, difference, 'patch'));
    if ((0,canonical/* sameJson */.Vk)(withoutWords(old), withoutWords(now)) && !refersToWords(old) && !refersToWords(now))
        return words;
    const meant = differences.filter((difference) => difference.edits.length > 0);
    const decision = survives(old, now, strict);
    if (decision.answer === 'yes') {
        if (sameDocuments(old, now, strict))
            return words;
        const changes = meant.map((difference) => toChange(subject, difference, capped(difference)));
        return [...(changes.length > 0 ? changes : [narrowed(subject, old, now)]), ...words];
    }
    const alone = judgedAlone(meant, old, now);
    let undecidedAlone = 0;
    const changes = meant.map((difference) => {
        if (undecidedAlone >= MAX_UNDECIDED || !alone.has(difference))
            return toChange(subject, difference, rules/* rules */.aO[difference.rule].bump.provides);
        const found = judgeAlone(old, now, difference, strict);
        if (found.answer === 'unknown')
            undecidedAlone += 1;
        return toAnswered(subject, difference, found);
    });
    if (decision.answer === 'unknown') {
        const { keyword, pointer, reason } = decision;
        return [undecided(subject, old, now, { keyword, pointer: `/schema${pointer}`, reason }), ...witnessed(changes, undefined, now, strict), ...words];
    }
    const { witness } = decision;
    if (changes.some((change) => change.bump === 'major'))
        return [...witnessed(changes, witness, now, strict), ...words];
    const wider = (0,diff_change/* makeChange */.nU)(subject, 'schema-widened', { ...wholeSchemas(old, now), witness, reason: `this document was impossible before: ${(0,diff_change/* show */.WU)(witness)}` });
    return [wider, ...changes, ...words];
}
/**
 * Gives every breaking change a document that the new schema admits. What one change alone would admit, the new schema
 * may refuse because of the others; then the document that all together admit has to do.
 */
function witnessed(changes, shared, now, strict) {
    const isWritten = writersOf(now, strict);
    return changes.map((change) => {
        if (change.bump !== 'major' || (change.witness !== undefined && isWritten(change.witness)))
            return change;
        const { witness: _own, ...rest } = change;
        return shared === undefined ? rest : { ...rest, witness: shared };
    });
}
/** Which differences are worth a decision of their own: those that look breaking come first. */
function judgedAlone(differences, old, now) {
    const size = (0,canonical/* canonicalJson */.dj)(old).length + (0,canonical/* canonicalJson */.dj)(now).length;
    const most = Math.min(MAX_DECISIONS_ALONE, Math.ceil(MAX_READING / size));
    const looksBreaking = (difference) => rules/* rules */.aO[difference.rule].bump.provides === 'major';
    return new Set([...differences.filter(looksBreaking), ...differences.filter((difference) => !looksBreaking(difference))].slice(0, most));
}
/** One difference, as if it were the only one. */
function judgeAlone(old, now, difference, strict) {
    return survives(old, applyEdits(old, difference.edits, now), strict, true);
}
/** A difference with the size that was decided; where that could not be, its rule says how large it looks. */
function toAnswered(subject, difference, decision) {
    if (decision.answer === 'no')
        return toChange(subject, difference, 'major', decision.witness);
    return toChange(subject, difference, decision.answer === 'yes' ? capped(difference) : rules/* rules */.aO[difference.rule].bump.provides);
}
/** Less is possible, in a way that no rule names. */
function narrowed(subject, old, now) {
    return (0,diff_change/* makeChange */.nU)(subject, 'schema-narrowed', { ...wholeSchemas(old, now), reason: 'the schema admits other documents than before, none of which old readers refuse' });
}
/** The bump of the catalogue, for a difference that turned out to harm nobody. */
function capped(difference) {
    const standard = rules/* rules */.aO[difference.rule].bump.provides;
    return model/* bumps */.k.indexOf(standard) > model/* bumps */.k.indexOf('minor') ? 'minor' : standard;
}
function toChange(subject, difference, bump, witness) {
    const { rule, pointer, before, after, reason } = difference;
    const identity = rule === 'words-changed' ? undefined : { before: wordless(pointer, before), after: wordless(pointer, after) };
    return (0,diff_change/* makeChange */.nU)(subject, rule, { pointer, before, after, reason, bump, witness, identity });
}
/** The particulars of a change of the schema as a whole. */
function wholeSchemas(before, after) {
    const plain = (schema) => (schema === undefined || typeof schema === 'string' || refersToWords(schema) ? schema : withoutWords(schema));
    return { pointer: '/schema', before, after, identity: { before: plain(before), after: plain(after) } };
}

// EXTERNAL MODULE: ./lib/core/pattern.js
var core_pattern = __webpack_require__(29325);
;// CONCATENATED MODULE: ./lib/core/diff/patterns.js
/** What changed between two lists of key patterns, by what they mean and not by how they are written. */

/**
 * Above this many pairs of an old and a new pattern, patterns count as covered by themselves alone: the cost is
 * quadratic, no contract that people keep is that long, and the mistake is to ask for too much, never for too little.
 */
const MAX_PAIRS = 1_000_000;
/** So many changes get a witness; a reader needs one, and each costs as much as the comparison itself. */
const MAX_WITNESSES = 200;
/** Above this many patterns a smallest covering set is not looked for: all that help are named. */
const MAX_TRIALS = 32;
/**
 * Compares two lists of IAM key patterns.
 *
 * An added pattern is one of three things: it asks for keys that nothing covered (an addition with a witness); it
 * lies within patterns that stay (an addition, but nothing to grant); or it lies only within patterns that go, and
 * then it is what is left of those or another way to write them, and no addition. A removed pattern counts only
 * when what remains does not cover it.
 */
function comparePatterns(before, after) {
    const old = byMeaning(before);
    const now = byMeaning(after);
    const kept = [...now].filter(([meaning]) => old.has(meaning)).map(([, pattern]) => pattern);
    const oldPatterns = [...old.values()];
    const nowPatterns = [...now.values()];
    const candidates = [...now].filter(([meaning]) => !old.has(meaning)).map(([, pattern]) => pattern);
    const comparable = old.size * now.size <= MAX_PAIRS;
    const isCovered = (granted, pattern) => comparable && (0,core_pattern/* covers */.hU)(granted, pattern);
    let witnesses = comparable ? MAX_WITNESSES : 0;
    const witnessOf = (granted, pattern) => {
        const witness = witnesses-- > 0 ? (0,core_pattern/* uncoveredExample */.wo)(granted, pattern) : undefined;
        return witness === undefined ? {} : { witness };
    };
    // Of several new patterns that overlap, only those that the others do not cover have to be granted.
    const asking = new Set(candidates.filter((pattern) => !isCovered(oldPatterns, pattern)));
    const added = [];
    for (const pattern of candidates) {
        const asks = asking.delete(pattern);
        const others = asks ? [...kept, ...asking] : kept;
        if (isCovered(others, pattern)) {
            added.push({ pattern, coveredBy: covering(others, pattern) });
        }
        else if (asks) {
            asking.add(pattern);
            added.push({ pattern, coveredBy: [], ...witnessOf(oldPatterns, pattern) });
        }
    }
    const removed = [...old]
        .filter(([meaning, pattern]) => !now.has(meaning) && !isCovered(nowPatterns, pattern))
        .map(([, pattern]) => ({ pattern, ...witnessOf(nowPatterns, pattern) }));
    return { added, removed };
}
/** Patterns by their canonical form; the empty pattern means no key. */
function byMeaning(patterns) {
    const found = new Map();
    for (const pattern of [...patterns].sort()) {
        const meaning = (0,core_pattern/* normalise */.j7)(pattern);
        if (pattern !== '' && !found.has(meaning))
            found.set(meaning, pattern);
    }
    return found;
}
/** A few of the patterns that suffice to cover one: a single one where there is one, the shortest first. */
function covering(granted, pattern) {
    const singles = granted.filter((each) => (0,core_pattern/* covers */.hU)([each], pattern));
    if (singles.length > 0)
        return [singles.reduce((best, each) => (each.length < best.length ? each : best))];
    if (granted.length > MAX_TRIALS)
        return [...granted];
    let needed = [...granted];
    for (const each of granted) {
        const without = needed.filter((other) => other !== each);
        if ((0,core_pattern/* covers */.hU)(without, pattern))
            needed = without;
    }
    return needed;
}

;// CONCATENATED MODULE: ./lib/core/diff/value.js
/** What changed between two values of an export: sets, maps, scalars and key patterns. */






/** The format of an item that is an IAM key pattern. */
const KEY_PATTERN = 's3-key-pattern';
/**
 * Compares two values.
 *
 * Lists of scalars are sets. Lists of anything else keep their order; entries that carry the same `id`, `name` or
 * `key` are the same entry. Lists of key patterns are compared by the keys they mean: those whose items have
 * `format: s3-key-pattern`, and the lists of a value of the form `{read: [...], write: [...]}` whose schema gives
 * no other format, because that is how a contract about S3 was written before there was a format for it.
 */
function diffValues(subject, before, after) {
    const changes = [];
    const old = describe(before.schema);
    const now = describe(after.schema);
    value_compare({ subject, changes }, before.value, after.value, {
        pointer: '/value',
        depth: 0,
        old,
        now,
        oldBump: declaredBump(old),
        nowBump: declaredBump(now),
        patterns: isAccessLists(before.value) && isAccessLists(after.value),
    });
    return changes;
}
function value_compare(to, before, after, at) {
    if (before === after)
        return;
    (0,canonical/* checkDepth */.kP)(at.depth);
    if (isPatternPlace(before, after, at))
        return comparePatternLists(to, before, after, at);
    if (before === undefined || after === undefined)
        return compareAbsent(to, before, after, at);
    if (Array.isArray(before) && Array.isArray(after))
        return compareLists(to, before, after, at);
    if ((0,canonical/* isObject */.Gv)(before) && (0,canonical/* isObject */.Gv)(after))
        return compareObjects(to, before, after, at);
    if (typeOf(before) !== typeOf(after)) {
        return add(to, at, 'value-type-changed', { before, after, reason: `${(0,diff_change/* place */.ik)(at.pointer)} was ${article(typeOf(before))} and is ${article(typeOf(after))}` });
    }
    add(to, at, 'scalar-changed', { before, after, reason: `${(0,diff_change/* place */.ik)(at.pointer)} was ${(0,diff_change/* show */.WU)(before)} and is ${(0,diff_change/* show */.WU)(after)}` });
}
/** One side has nothing here. A list that appears or goes is said item by item: that is what people look for. */
function compareAbsent(to, before, after, at) {
    const present = before ?? after;
    if (Array.isArray(present) && present.length > 0 && present.every(isScalar)) {
        return compareLists(to, (before ?? []), (after ?? []), at);
    }
    const whole = at.pointer === '/value';
    if (before === undefined)
        return add(to, at, whole ? 'value-added' : 'key-added', { after, reason: whole ? 'there was no value' : `${(0,diff_change/* place */.ik)(at.pointer)} is new` });
    add(to, at, whole ? 'value-removed' : 'key-removed', { before, reason: whole ? 'there is no value any more' : `${(0,diff_change/* place */.ik)(at.pointer)} is gone` });
}
function compareObjects(to, before, after, at) {
    for (const key of [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()) {
        const old = describeKey(at.old, key);
        const now = describeKey(at.now, key);
        value_compare(to, (0,canonical/* member */.Dc)(before, key), (0,canonical/* member */.Dc)(after, key), {
            pointer: (0,canonical/* pointerTo */.xH)(at.pointer, key),
            depth: at.depth + 1,
            old,
            now,
            oldBump: declaredBump(old) ?? at.oldBump,
            nowBump: declaredBump(now) ?? at.nowBump,
            patterns: at.patterns,
        });
    }
}
function compareLists(to, before, after, at) {
    const sets = before.every(isScalar) && after.every(isScalar);
    const old = counted(before, sets);
    const now = counted(after, sets);
    const oldTexts = new Set(old.map((entry) => entry.text));
    const nowTexts = new Set(now.map((entry) => entry.text));
    const gone = old.filter((entry) => !nowTexts.has(entry.text));
    const fresh = now.filter((entry) => !oldTexts.has(entry.text));
    if (!sets) {
        const order = (entries, among) => entries.map((entry) => entry.text).filter((text) => among.has(text)).join('\n');
        if (order(old, nowTexts) !== order(now, oldTexts)) {
            add(to, at, 'items-reordered', { before: [...before], after: [...after], reason: `${(0,diff_change/* place */.ik)(at.pointer)} has another order` });
        }
    }
    const partners = new Map();
    for (const entry of fresh) {
        const identity = identityOf(entry.item);
        if (identity !== undefined)
            partners.set(identity, entry);
    }
    const paired = new Set();
    for (const entry of gone) {
        const identity = identityOf(entry.item);
        const partner = identity === undefined ? undefined : partners.get(identity);
        if (partner && !paired.has(partner)) {
            paired.add(partner);
            value_compare(to, entry.item, partner.item, itemPlace(at, partner.index));
        }
        else {
            add(to, at, 'item-removed', { before: entry.item, reason: `${(0,diff_change/* show */.WU)(entry.item)} is gone from ${(0,diff_change/* place */.ik)(at.pointer)}` });
        }
    }
    for (const entry of fresh) {
        if (!paired.has(entry))
            add(to, at, 'item-added', { after: entry.item, reason: `${(0,diff_change/* show */.WU)(entry.item)} is new in ${(0,diff_change/* place */.ik)(at.pointer)}` });
    }
}
/** The items of a list, each with a text that is its own: a set drops repetitions, a list numbers them. */
function counted(items, set) {
    const seen = new Map();
    return items.flatMap((item, index) => {
        const json = (0,canonical/* canonicalJson */.dj)(item);
        const times = (seen.get(json) ?? 0) + 1;
        seen.set(json, times);
        if (set && times > 1)
            return [];
        return [{ text: set ? json : `${json} ${times}`, item, index }];
    });
}
function itemPlace(at, index) {
    const old = describeItems(at.old);
    const now = describeItems(at.now);
    return {
        pointer: (0,canonical/* pointerTo */.xH)(at.pointer, index),
        depth: at.depth + 1,
        old,
        now,
        oldBump: declaredBump(old) ?? at.oldBump,
        nowBump: declaredBump(now) ?? at.nowBump,
        patterns: false,
    };
}
/** What makes an entry of a list the same entry after a change: its `id`, `name` or `key`, the first it has. */
function identityOf(item) {
    if (!(0,canonical/* isObject */.Gv)(item))
        return undefined;
    for (const key of ['id', 'name', 'key']) {
        const value = (0,canonical/* member */.Dc)(item, key);
        if (value !== undefined)
            return value !== null && isScalar(value) ? `${key} ${(0,canonical/* canonicalJson */.dj)(value)}` : undefined;
    }
    return undefined;
}
function comparePatternLists(to, before, after, at) {
    const { added, removed } = comparePatterns((before ?? []), (after ?? []));
    const grants = to.subject.direction === 'requires';
    for (const { pattern, coveredBy, witness } of added) {
        if (coveredBy.length > 0) {
            const by = coveredBy.map(diff_change/* show */.WU).join(', ');
            add(to, at, 'pattern-already-covered', { after: pattern, coveredBy, action: 'none', reason: `${(0,diff_change/* show */.WU)(pattern)} is covered by ${by}: nothing to ${grants ? 'grant' : 'do'}` });
        }
        else {
            const example = witness === undefined ? '' : `, for example ${(0,diff_change/* show */.WU)(witness)}`;
            add(to, at, 'pattern-newly-covered', { after: pattern, witness, reason: `${(0,diff_change/* show */.WU)(pattern)} is new in ${(0,diff_change/* place */.ik)(at.pointer)}${grants ? ' and has to be granted' : ''}${example}` });
        }
    }
    for (const { pattern, witness } of removed) {
        const example = witness === undefined ? '' : `, for example ${(0,diff_change/* show */.WU)(witness)}`;
        add(to, at, 'pattern-no-longer-covered', { before: pattern, witness, reason: `${(0,diff_change/* show */.WU)(pattern)} is gone from ${(0,diff_change/* place */.ik)(at.pointer)}, and nothing that remains covers all of it${example}` });
    }
}
function isPatternPlace(before, after, at) {
    if (!isTexts(before) || !isTexts(after))
        return false;
    const formats = [at.old, at.now].map((described) => formatOf(describeItems(described)));
    if (formats.includes(KEY_PATTERN))
        return true;
    return at.patterns && formats.every((format) => format === undefined);
}
/** The lists of a contract about keys; `read` or `write` is there, or it is none. */
const accesses = ['read', 'write', 'list', 'delete'];
/** `{read: [...], write: [...]}`, one of the two at least, perhaps with `list` and `delete`, and nothing else. */
function isAccessLists(value) {
    if (value === undefined || !(0,canonical/* isObject */.Gv)(value))
        return false;
    const keys = Object.keys(value);
    return (keys.includes('read') || keys.includes('write')) && keys.every((key) => accesses.includes(key) && isTexts(value[key]));
}
/** A list of texts, or nothing at all: an absent list asks for what an empty one asks for. */
function isTexts(value) {
    return value === undefined || (Array.isArray(value) && value.every((item) => typeof item === 'string'));
}
/**
 * Adds a change, with the bump that `x-realm-change` says, if it counts here.
 * The old schema's word is what consumers agreed to. The new schema's counts where the old one has none, if it makes
 * the change larger, or if the old schema did not speak of this place: nobody softens a change in the same breath.
 */
function add(to, at, rule, particulars) {
    const standard = rules/* rules */.aO[rule].bump[to.subject.direction];
    let bump = at.oldBump;
    if (bump === undefined && at.nowBump !== undefined) {
        const larger = model/* bumps */.k.indexOf(at.nowBump) > model/* bumps */.k.indexOf(standard);
        if (larger || at.old.nodes.length === 0)
            bump = at.nowBump;
    }
    to.changes.push((0,diff_change/* makeChange */.nU)(to.subject, rule, { ...particulars, pointer: at.pointer, bump }));
}
function isScalar(item) {
    return item === null || typeof item !== 'object';
}
function typeOf(data) {
    if (data === null)
        return 'null';
    return Array.isArray(data) ? 'list' : typeof data;
}
function article(type) {
    if (type === 'null')
        return 'null';
    return `${type === 'object' ? 'an' : 'a'} ${type === 'string' ? 'text' : type === 'boolean' ? 'truth value' : type}`;
}

// EXTERNAL MODULE: ./lib/core/version.js
var version = __webpack_require__(18067);
;// CONCATENATED MODULE: ./lib/core/diff.js
/** What changed between two versions of an export, how large that is, and why. */








/** The version of a draft that was never published: commands make drafts with it. */
const UNPUBLISHED = '0.0.0';
/**
 * Compares two versions of an export by their content: name, direction, content model, deprecation, words, schema
 * and value. Version, changelog, source and supported older versions are no content.
 * @param before undefined for an export that is new
 * @param after undefined for an export that is gone
 * @returns the changes, and the least version that the new content may have
 * @throws BlueError BAD_VERSION when `before.version` is no version; TOO_LARGE for data nested too deeply
 */
function diffExport(before, after, context = {}) {
    if (before === undefined || after === undefined)
        return diffPresence(before, after);
    const subject = { contract: after.name, direction: directionOf(after) };
    const old = { schema: before.schema, contracts: context.contractsBefore ?? context.contractsAfter };
    const now = { schema: after.schema, contracts: context.contractsAfter ?? context.contractsBefore };
    const strict = before.content_model === 'strict' || after.content_model === 'strict';
    const changes = [
        ...diffIdentity(subject, before, after),
        ...diffSchemas(subject, old, now, strict),
        ...diffValues(subject, { value: before.value, schema: bundle(old) }, { value: after.value, schema: bundle(now) }),
    ];
    const bump = (0,version/* largestBump */.Fb)(changes.map((change) => change.bump));
    return { contract: after.name, direction: subject.direction, from: before.version, to: (0,version/* nextVersion */.yU)(before.version, bump), bump, changes };
}
function directionOf(exported) {
    return exported.direction ?? 'provides';
}
/** An export that appears or goes, as a whole. */
function diffPresence(before, after) {
    if (after !== undefined) {
        const subject = { contract: after.name, direction: directionOf(after) };
        const change = (0,diff_change/* makeChange */.nU)(subject, 'export-added', { pointer: '', after: after.name, reason: `${after.name} is new` });
        const to = after.version === '' || after.version === UNPUBLISHED ? '1.0.0' : after.version;
        return { ...subject, to, bump: change.bump, changes: [change] };
    }
    if (before === undefined)
        return { contract: '', direction: 'provides', bump: 'none', changes: [] };
    const subject = { contract: before.name, direction: directionOf(before) };
    const change = (0,diff_change/* makeChange */.nU)(subject, 'export-removed', { pointer: '', before: before.name, reason: `${before.name} is no longer published` });
    return { ...subject, from: before.version, bump: change.bump, changes: [change] };
}
/** Everything but schema and value. */
function diffIdentity(subject, before, after) {
    const changes = [];
    if (before.name !== after.name) {
        changes.push((0,diff_change/* makeChange */.nU)(subject, 'export-renamed', { pointer: '/name', before: before.name, after: after.name, reason: `${before.name} is called ${after.name} now` }));
    }
    if (directionOf(before) !== directionOf(after)) {
        changes.push((0,diff_change/* makeChange */.nU)(subject, 'direction-changed', { pointer: '/direction', before: directionOf(before), after: directionOf(after), reason: `the direction was ${directionOf(before)} and is ${directionOf(after)}` }));
    }
    const oldModel = before.content_model ?? 'tolerant';
    const newModel = after.content_model ?? 'tolerant';
    if (oldModel !== newModel) {
        const rule = newModel === 'strict' ? 'content-model-tightened' : 'content-model-loosened';
        changes.push((0,diff_change/* makeChange */.nU)(subject, rule, { pointer: '/content_model', before: oldModel, after: newModel, reason: `the content model was ${oldModel} and is ${newModel}` }));
    }
    const wasDeprecated = (0,deprecated/* isDeprecated */.o)(before);
    const isNowDeprecated = (0,deprecated/* isDeprecated */.o)(after);
    if (!wasDeprecated && isNowDeprecated) {
        const why = typeof after.deprecated === 'string' ? `: ${(0,diff_change/* show */.WU)(after.deprecated)}` : '';
        changes.push((0,diff_change/* makeChange */.nU)(subject, 'contract-deprecated', { pointer: '/deprecated', after: after.deprecated, reason: `${after.name} is deprecated${why}` }));
    }
    else if (wasDeprecated && !isNowDeprecated) {
        changes.push((0,diff_change/* makeChange */.nU)(subject, 'deprecation-withdrawn', { pointer: '/deprecated', before: before.deprecated, reason: `${after.name} is not deprecated any more` }));
    }
    else if (wasDeprecated && before.deprecated !== after.deprecated) {
        changes.push((0,diff_change/* makeChange */.nU)(subject, 'description-changed', { pointer: '/deprecated', before: before.deprecated, after: after.deprecated, reason: 'the words about the deprecation changed' }));
    }
    if ((before.description ?? '') !== (after.description ?? '')) {
        changes.push((0,diff_change/* makeChange */.nU)(subject, 'description-changed', { pointer: '/description', before: before.description, after: after.description, reason: 'the description changed' }));
    }
    return changes;
}
/**
 * Compares the exports of a domain before and after.
 *
 * An export that is gone while a new one has exactly its content was renamed: the change says so under the old name,
 * because that is the name its consumers know.
 * @returns one entry for each export that changed: those of `after` in their order, then those that are gone
 */
function diffExports(before, after, context = {}) {
    const old = new Map(before.map((exported) => [exported.name, exported]));
    const names = new Set(after.map((exported) => exported.name));
    const diffs = after.map((exported) => diffExport(old.get(exported.name), exported, context)).filter((diff) => diff.changes.length > 0);
    const fresh = after.filter((exported) => !old.has(exported.name));
    for (const gone of before.filter((exported) => !names.has(exported.name))) {
        const partner = fresh.find((exported) => (0,canonical/* sameJson */.Vk)(contentOf(gone), contentOf(exported)));
        diffs.push(partner === undefined ? diffExport(gone, undefined, context) : diffRename(gone, partner));
        if (partner !== undefined)
            fresh.splice(fresh.indexOf(partner), 1);
    }
    return diffs;
}
function diffRename(gone, partner) {
    const subject = { contract: gone.name, direction: directionOf(gone) };
    const change = (0,diff_change/* makeChange */.nU)(subject, 'export-renamed', { pointer: '/name', before: gone.name, after: partner.name, reason: `${gone.name} is called ${partner.name} now; its content is the same` });
    return { ...subject, from: gone.version, bump: change.bump, changes: [change] };
}
/** What makes two exports the same contract under two names. */
function contentOf(exported) {
    return [directionOf(exported), exported.schema ?? null, exported.value ?? null];
}
/** How each kind of change begins in a changelog. */
const verbs = {
    'item-added': 'Added',
    'pattern-newly-covered': 'Added',
    'pattern-already-covered': 'Added',
    'item-removed': 'Removed',
    'pattern-no-longer-covered': 'Removed',
};
/**
 * Words for the changelog of an export, one line for each thing that changed: an item that appears in several lists
 * is said once, with the names of the lists: `Added training-metrics/experiments/* (read/write)`.
 * Plain text without control characters; not escaped for any format.
 */
function changelogLines(diff) {
    const lines = new Map();
    for (const change of diff.changes) {
        const verb = verbs[change.rule];
        const item = change.after ?? change.before;
        const told = verb !== undefined && item !== undefined;
        const start = told ? `${verb} ${plain(item)}` : sentence(change);
        const end = change.coveredBy === undefined ? '' : `, covered by ${change.coveredBy.map(plain).join(', ')}`;
        const line = lines.get(`${start}\n${end}`) ?? { start, lists: new Set(), end: told ? end : '' };
        const list = /^\/value\/([^/]+)$/.exec(change.pointer)?.[1];
        if (told && list !== undefined)
            line.lists.add(plain(list));
        lines.set(`${start}\n${end}`, line);
    }
    return [...lines.values()].map(({ start, lists, end }) => start + (lists.size === 0 ? '' : ` (${[...lists].join('/')})`) + end);
}
function plain(item) {
    return (0,diff_change/* show */.WU)(item).slice(1, -1);
}
function sentence(change) {
    const text = change.reason.replaceAll('`', '');
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ })

};
