export const id = 3820;
export const ids = [3820];
export const modules = {

/***/ 62058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isDeprecated)
/* harmony export */ });
/** `deprecated: true`, or a sentence that says why; `false` and an empty sentence say nothing. */
function isDeprecated(exported) {
    return exported.deprecated === true || (typeof exported.deprecated === 'string' && exported.deprecated !== '');
}


/***/ }),

/***/ 76423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   nU: () => (/* binding */ makeChange)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33413);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59404);
/** How one change is put together: its size and what it asks of consumers come from the catalogue. */


/** Puts one change together. */
function makeChange(subject, rule, particulars) {
    const { pointer, before, after, reason, coveredBy, witness, undecided } = particulars;
    const identity = particulars.identity ?? { before, after };
    const standard = _rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .aO[rule].bump[subject.direction];
    const bump = particulars.bump ?? standard;
    return {
        rule,
        contract: subject.contract,
        pointer,
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
        bump,
        action: particulars.action ?? actionFor(subject.direction, rule, bump),
        reason,
        ...(coveredBy === undefined ? {} : { coveredBy }),
        ...(witness === undefined ? {} : { witness }),
        ...(undecided === undefined ? {} : { undecided }),
        fingerprint: (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .Rj)(rule, pointer, identity.before, identity.after),
    };
}
/** Rules by which a requirement grows or becomes another one: whoever satisfied it has work to do. */
const demanding = new Set(['value-added', 'key-added', 'item-added', 'pattern-newly-covered', 'scalar-changed', 'items-reordered']);
/** Rules by which a requirement shrinks. */
const relieving = new Set(['value-removed', 'key-removed', 'item-removed', 'pattern-no-longer-covered']);
function actionFor(direction, rule, bump) {
    if (bump === 'major')
        return 'must-act';
    if (direction === 'provides')
        return 'none';
    if (relieving.has(rule))
        return 'may-tighten';
    return demanding.has(rule) && bump === 'minor' ? 'must-act' : 'none';
}
/** Data as it may stand in a sentence: one line, short, in backquotes. */
function show(data) {
    const text = (typeof data === 'string' ? data : (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(data)).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029`]/g, '·');
    return `\`${text.length > 120 ? `${text.slice(0, 119)}…` : text}\``;
}
/** A pointer as it may stand in a sentence: `/value/read`; `the value` for the whole of it. */
function place(pointer) {
    if (pointer === '/value')
        return 'the value';
    if (pointer === '/schema')
        return 'the schema';
    return show(pointer.replace(/^\/(?:value|schema)(?=\/)/, ''));
}


/***/ }),

/***/ 59404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aO: () => (/* binding */ rules)
/* harmony export */ });
/* unused harmony exports findRule, stateRules, versionRules, ruleIds, explainRule, rulesMarkdown */
const ITSELF = 'The opposite change is the same kind of change.';
function schema(fields) {
    return { schema: fields };
}
function both(bump) {
    return { provides: bump, requires: bump };
}
const pattern = { type: 'object', properties: { read: { type: 'array', items: { type: 'string', format: 's3-key-pattern' } } } };
/** Rules about an export as a whole. */
const exportRules = {
    'export-added': {
        meaning: 'A contract is published that was not there before. Nobody can depend on it yet.',
        bump: both('minor'),
        before: undefined,
        after: { value: 'a' },
        mirror: 'export-removed',
    },
    'export-removed': {
        meaning: 'A contract is gone. Whoever imports it has nothing to read any more, whatever it said.',
        bump: both('major'),
        before: { value: 'a' },
        after: undefined,
        mirror: 'export-added',
    },
    'export-renamed': {
        meaning: 'A contract has another name. Importers ask for it by name, so to them it is gone.',
        bump: both('major'),
        before: { name: 'old', value: 'a' },
        after: { name: 'new', value: 'a' },
        waiver: ITSELF,
    },
    'direction-changed': {
        meaning: 'A contract that consumers relied on has become one they have to satisfy, or the reverse. Nothing they did about it fits any more.',
        bump: both('major'),
        before: { direction: 'provides', value: 'a' },
        after: { direction: 'requires', value: 'a' },
        waiver: ITSELF,
    },
    'content-model-loosened': {
        meaning: 'The contract was `strict` (readers may refuse what the schema does not admit) and is tolerant now, so that a later minor may add properties such readers refuse.',
        bump: both('major'),
        before: { content_model: 'strict', value: 'a' },
        after: { content_model: 'tolerant', value: 'a' },
        mirror: 'content-model-tightened',
    },
    'content-model-tightened': {
        meaning: 'The contract is `strict` now: from here on additions that a tolerant reader would ignore count as breaking. Readers lose nothing.',
        bump: both('minor'),
        before: { content_model: 'tolerant', value: 'a' },
        after: { content_model: 'strict', value: 'a' },
        mirror: 'content-model-loosened',
    },
    'contract-deprecated': {
        meaning: 'The provider asks consumers to move away. It still works; imports of it become stale. A minor, as semver.org §7 has it.',
        bump: both('minor'),
        before: { value: 'a' },
        after: { value: 'a', deprecated: true },
        mirror: 'deprecation-withdrawn',
    },
    'deprecation-withdrawn': {
        meaning: 'The contract is not deprecated any more. Nothing else changes.',
        bump: both('patch'),
        before: { value: 'a', deprecated: true },
        after: { value: 'a' },
        mirror: 'contract-deprecated',
    },
    'description-changed': {
        meaning: 'Words for people changed: the description of the export, or the sentence that explains its deprecation.',
        bump: both('patch'),
        before: { value: 'a', description: 'One' },
        after: { value: 'a', description: 'Two' },
        waiver: ITSELF,
    },
};
/** Rules about the value of an export. */
const valueRules = {
    'value-added': {
        meaning: 'The export had no value and has one.',
        bump: both('minor'),
        before: { description: 'a' },
        after: { description: 'a', value: 'a' },
        mirror: 'value-removed',
    },
    'value-removed': {
        meaning: 'The export had a value and has none.',
        bump: { provides: 'major', requires: 'patch' },
        before: { description: 'a', value: 'a' },
        after: { description: 'a' },
        mirror: 'value-added',
    },
    'key-added': {
        meaning: 'An object of the value has a new key. Readers of what is provided ignore it; what is required has grown.',
        bump: both('minor'),
        before: { value: { a: 1 } },
        after: { value: { a: 1, b: 2 } },
        mirror: 'key-removed',
    },
    'key-removed': {
        meaning: 'A key of the value is gone. Who relied on it breaks; who satisfied it may stop.',
        bump: { provides: 'major', requires: 'patch' },
        before: { value: { a: 1, b: 2 } },
        after: { value: { a: 1 } },
        mirror: 'key-added',
    },
    'item-added': {
        meaning: 'A list of the value has a new item. Lists of scalars are sets: order and repetition mean nothing.',
        bump: both('minor'),
        before: { value: ['a'] },
        after: { value: ['a', 'b'] },
        mirror: 'item-removed',
    },
    'item-removed': {
        meaning: 'An item of a list is gone. Who relied on it breaks; who satisfied it may stop.',
        bump: { provides: 'major', requires: 'patch' },
        before: { value: ['a', 'b'] },
        after: { value: ['a'] },
        mirror: 'item-added',
    },
    'items-reordered': {
        meaning: 'A list of objects or of lists has another order. Only lists of scalars are sets; elsewhere a reader may count on positions.',
        bump: { provides: 'major', requires: 'minor' },
        before: { value: [[1], [2]] },
        after: { value: [[2], [1]] },
        waiver: ITSELF,
    },
    'scalar-changed': {
        meaning: 'A text, number or truth value is another one.',
        bump: { provides: 'major', requires: 'minor' },
        before: { value: { port: 80 } },
        after: { value: { port: 443 } },
        waiver: ITSELF,
    },
    'value-type-changed': {
        meaning: 'A value, or a part of it, is of another JSON type. No reader and no implementer can take one for the other.',
        bump: both('major'),
        before: { value: { port: 80 } },
        after: { value: { port: '80' } },
        waiver: ITSELF,
    },
    'pattern-newly-covered': {
        meaning: 'A key pattern was added that the patterns before do not cover. The witness is a key that was not covered.',
        bump: both('minor'),
        before: { schema: pattern, value: { read: ['jobs/*'] } },
        after: { schema: pattern, value: { read: ['jobs/*', 'models/*'] } },
        mirror: 'pattern-no-longer-covered',
    },
    'pattern-no-longer-covered': {
        meaning: 'A key pattern was removed, and what remains does not cover it. The witness is a key that was covered and is not.',
        bump: { provides: 'major', requires: 'patch' },
        before: { schema: pattern, value: { read: ['jobs/*', 'models/*'] } },
        after: { schema: pattern, value: { read: ['jobs/*'] } },
        mirror: 'pattern-newly-covered',
    },
    'pattern-already-covered': {
        meaning: 'A key pattern was added that others of the list already cover. It is an addition, but there is nothing to grant.',
        bump: both('minor'),
        before: { schema: pattern, value: { read: ['jobs/*'] } },
        after: { schema: pattern, value: { read: ['jobs/*', 'jobs/*/masks/*'] } },
        waiver: 'Removing a pattern that others still cover changes nothing that the list means, so it is no change.',
    },
};
/** Rules about the schema of an export. Both directions: a consumer reads the value either way. */
const schemaRules = {
    'schema-added': {
        meaning: 'The export had no schema and has one. Without a schema anything was possible, so readers lose nothing.',
        bump: both('minor'),
        before: { value: 'a' },
        after: { value: 'a', schema: { type: 'string' } },
        mirror: 'schema-removed',
    },
    'schema-removed': {
        meaning: 'The export had a schema and has none: any document is possible now.',
        bump: both('major'),
        before: { value: 'a', schema: { type: 'string' } },
        after: { value: 'a' },
        mirror: 'schema-added',
    },
    'type-widened': {
        meaning: 'A place may hold more types than before. A reader of the old schema does not expect them.',
        bump: both('major'),
        before: schema({ type: 'string' }),
        after: schema({ type: ['string', 'null'] }),
        mirror: 'type-narrowed',
    },
    'type-narrowed': {
        meaning: 'A place may hold fewer types than before.',
        bump: both('minor'),
        before: schema({ type: ['string', 'null'] }),
        after: schema({ type: 'string' }),
        mirror: 'type-widened',
    },
    'type-changed': {
        meaning: 'A place holds other types than before, some of them new.',
        bump: both('major'),
        before: schema({ type: 'string' }),
        after: schema({ type: 'integer' }),
        waiver: ITSELF,
    },
    'enum-value-added': {
        meaning: 'A list of possible values has a new one. A reader that handles the old ones meets a value it does not know.',
        bump: both('major'),
        before: schema({ enum: ['a', 'b'] }),
        after: schema({ enum: ['a', 'b', 'c'] }),
        mirror: 'enum-value-removed',
    },
    'enum-value-removed': {
        meaning: 'A value is no longer possible.',
        bump: both('minor'),
        before: schema({ enum: ['a', 'b', 'c'] }),
        after: schema({ enum: ['a', 'b'] }),
        mirror: 'enum-value-added',
    },
    'enum-added': {
        meaning: 'The possible values are listed now.',
        bump: both('minor'),
        before: schema({ type: 'string' }),
        after: schema({ type: 'string', enum: ['a', 'b'] }),
        mirror: 'enum-removed',
    },
    'enum-removed': {
        meaning: 'The possible values were listed and are not any more.',
        bump: both('major'),
        before: schema({ type: 'string', enum: ['a', 'b'] }),
        after: schema({ type: 'string' }),
        mirror: 'enum-added',
    },
    'required-property-removed': {
        meaning: 'A property that was always there is optional or gone. A reader that counts on it fails.',
        bump: both('major'),
        before: schema({ type: 'object', properties: { id: { type: 'string' } }, required: ['id'] }),
        after: schema({ type: 'object', properties: { id: { type: 'string' } } }),
        mirror: 'required-property-added',
    },
    'required-property-added': {
        meaning: 'A property that was optional is always there.',
        bump: both('minor'),
        before: schema({ type: 'object', properties: { id: { type: 'string' } } }),
        after: schema({ type: 'object', properties: { id: { type: 'string' } }, required: ['id'] }),
        mirror: 'required-property-removed',
    },
    'property-added': {
        meaning: 'A property is declared that was not. A tolerant reader ignores what it does not know; with `content_model: strict` this may be breaking.',
        bump: both('minor'),
        before: schema({ type: 'object', properties: { id: { type: 'string' } } }),
        after: schema({ type: 'object', properties: { id: { type: 'string' }, size: { type: 'integer' } } }),
        mirror: 'property-removed',
    },
    'property-removed': {
        meaning: 'An optional property is not declared any more. A reader had to live without it already; with `content_model: strict`, where anything may stand in its place, this may be breaking.',
        bump: both('minor'),
        before: schema({ type: 'object', properties: { id: { type: 'string' }, size: { type: 'integer' } } }),
        after: schema({ type: 'object', properties: { id: { type: 'string' } } }),
        mirror: 'property-added',
    },
    'additional-properties-opened': {
        meaning: 'An object admits properties by other names than the declared ones, or more of them.',
        bump: both('major'),
        before: schema({ type: 'object', additionalProperties: { type: 'string' } }),
        after: schema({ type: 'object', additionalProperties: true }),
        mirror: 'additional-properties-closed',
    },
    'additional-properties-closed': {
        meaning: 'An object admits fewer properties than before that it does not declare, or none.',
        bump: both('minor'),
        before: schema({ type: 'object', additionalProperties: true }),
        after: schema({ type: 'object', additionalProperties: { type: 'string' } }),
        mirror: 'additional-properties-opened',
    },
    'bound-relaxed': {
        meaning: 'A limit on a number, a length or a count admits more than before, or is gone.',
        bump: both('major'),
        before: schema({ type: 'integer', minimum: 0, maximum: 10 }),
        after: schema({ type: 'integer', minimum: 0, maximum: 20 }),
        mirror: 'bound-tightened',
    },
    'bound-tightened': {
        meaning: 'A limit on a number, a length or a count admits less than before, or is new.',
        bump: both('minor'),
        before: schema({ type: 'integer', minimum: 0, maximum: 20 }),
        after: schema({ type: 'integer', minimum: 0, maximum: 10 }),
        mirror: 'bound-relaxed',
    },
    'branch-added': {
        meaning: 'There is one more alternative in `oneOf` or `anyOf`. A reader that handles the old ones meets one it does not know.',
        bump: both('major'),
        before: schema({ oneOf: [{ type: 'string' }, { type: 'integer' }] }),
        after: schema({ oneOf: [{ type: 'string' }, { type: 'integer' }, { type: 'null' }] }),
        mirror: 'branch-removed',
    },
    'branch-removed': {
        meaning: 'There is one alternative fewer in `oneOf` or `anyOf`.',
        bump: both('minor'),
        before: schema({ oneOf: [{ type: 'string' }, { type: 'integer' }, { type: 'null' }] }),
        after: schema({ oneOf: [{ type: 'string' }, { type: 'integer' }] }),
        mirror: 'branch-added',
    },
    'constraint-removed': {
        meaning: 'A condition without a rule of its own (`pattern`, `not`, `uniqueItems`, `contains`, `if`, …) does not hold any more.',
        bump: both('major'),
        before: schema({ type: 'string', pattern: '^[a-z]+$' }),
        after: schema({ type: 'string' }),
        mirror: 'constraint-added',
    },
    'constraint-added': {
        meaning: 'A condition without a rule of its own (`pattern`, `not`, `uniqueItems`, `contains`, `if`, …) holds now.',
        bump: both('minor'),
        before: schema({ type: 'string' }),
        after: schema({ type: 'string', pattern: '^[a-z]+$' }),
        mirror: 'constraint-removed',
    },
    'constraint-changed': {
        meaning: 'A condition without a rule of its own is another one. Breaking unless everything it admits now was admitted before.',
        bump: both('major'),
        before: schema({ type: 'string', pattern: '^[a-z]+$' }),
        after: schema({ type: 'string', pattern: '^[0-9]+$' }),
        waiver: ITSELF,
    },
    'schema-widened': {
        meaning: 'The schema admits documents that it did not admit, by several changes together or by one that no other rule names.',
        bump: both('major'),
        before: schema({ type: 'integer', not: { $ref: '#/$defs/reserved' }, $defs: { reserved: { maximum: 9 } } }),
        after: schema({ type: 'integer', not: { $ref: '#/$defs/reserved' }, $defs: { reserved: { maximum: 4 } } }),
        mirror: 'schema-narrowed',
    },
    'schema-narrowed': {
        meaning: 'The schema admits other documents than before, by a change that no other rule names. Old readers accept them all.',
        bump: both('minor'),
        before: schema({ type: 'integer', not: { $ref: '#/$defs/reserved' }, $defs: { reserved: { maximum: 4 } } }),
        after: schema({ type: 'integer', not: { $ref: '#/$defs/reserved' }, $defs: { reserved: { maximum: 9 } } }),
        mirror: 'schema-widened',
    },
    'words-changed': {
        meaning: 'Words and marks in the schema changed that decide about no document: title, description, default, examples, format.',
        bump: both('patch'),
        before: schema({ type: 'string', description: 'One' }),
        after: schema({ type: 'string', description: 'Two' }),
        waiver: ITSELF,
    },
    'schema-undecided': {
        meaning: 'Whether old readers survive the new schema could not be decided. It gates like a breaking change, and says which keyword stands in the way and where.',
        bump: both('major'),
        before: schema({ type: 'string' }),
        after: schema({ $ref: 'https://example.com/elsewhere.json' }),
        waiver: 'Not a change but the lack of an answer; the opposite change is undecided too.',
    },
};
const rules = { ...exportRules, ...valueRules, ...schemaRules };
/** Finds a rule of the catalogue by its id. */
function findRule(id) {
    return Object.hasOwn(rules, id) ? rules[id] : undefined;
}
/** Why an import is in its state: the `rule` of an `ImportState`. */
const stateRules = {
    'up-to-date': 'Resolved at the newest version, which its range accepts. The state is current.',
    'pre-release-only': 'The newest version is a pre-release that the range does not ask for. What was resolved stays current.',
    'never-resolved': 'The import was never satisfied. It is stale and pending: it blocks nobody.',
    'newer-version': 'A newer version that the range accepts is published. The import is stale.',
    'newer-major': 'The newest version is of a newer major than the one resolved. The import is stale while the grace of that major runs, even where an open-ended range lets it in.',
    'left-range': 'The newest version is outside the range without being a newer major. The import is stale while the grace counted from that version runs.',
    'resolved-ahead': 'The resolved version is higher than the newest one published: the provider went back. The import is stale.',
    'deprecated': 'The contract is deprecated. The import is stale.',
    'grace-ended': 'The newest version is outside the range and the grace has ended. The import is broken.',
    'out-of-range': 'No published version is in the range, and no newer one explains it. The import is broken.',
    'export-gone': 'The provider no longer publishes the contract. The import is broken.',
    'domain-gone': 'The providing domain is not in the realm. The import is broken.',
    'domain-unreadable': 'A file of the providing domain cannot be read, so nothing can be said for the import. It is broken.',
    'version-unreadable': 'The range of the import, or the version of the export, cannot be read. The import is broken.',
    'binding-gone': 'The file bound to the import does not exist. The import is broken.',
    'binding-no-longer-covers': 'The file bound to the import no longer covers what was resolved. The import is broken.',
};
/** What can be wrong with a version given by hand. */
const versionRules = {
    'version-decreased': 'A version given by hand is lower than the one published. An error; nothing excuses it.',
    'version-not-bumped': 'The content changed but the version did not: two contents under one version cannot be told apart. An error; nothing excuses it.',
    'version-too-small': 'A version given by hand is lower than the content asks for. An error, or a warning with `--force`.',
};
/** Every id that `explainRule` knows. */
function ruleIds() {
    return [...Object.keys(rules), ...otherRules().keys()];
}
/**
 * The catalogue's page about one rule, as text for `--explain`.
 * @returns undefined when there is no such rule
 */
function explainRule(id) {
    const rule = findRule(id);
    if (!rule) {
        const sentence = otherRules().get(id);
        return sentence === undefined ? undefined : `${id}\n\n${sentence}`;
    }
    return [
        id,
        '',
        rule.meaning,
        '',
        `  provides: ${rule.bump.provides}`,
        `  requires: ${rule.bump.requires}`,
        '',
        `  before: ${exampleText(rule.before)}`,
        `  after:  ${exampleText(rule.after)}`,
        '',
        rule.mirror === undefined ? `No mirror: ${rule.waiver}` : `Mirror: ${rule.mirror}`,
    ].join('\n');
}
function otherRules() {
    return new Map([...Object.entries(stateRules), ...Object.entries(versionRules)]);
}
function exampleText(example) {
    return example === undefined ? '(no such export)' : JSON.stringify(example);
}
/** The whole catalogue as Markdown: the text of docs/rules.md. */
function rulesMarkdown() {
    const section = (title, words, table) => [
        `## ${title}`,
        '',
        words,
        '',
        ...Object.entries(table).flatMap(([id, rule]) => [
            `### \`${id}\``,
            '',
            rule.meaning,
            '',
            '| provides | requires | mirror |',
            '|---|---|---|',
            `| ${rule.bump.provides} | ${rule.bump.requires} | ${rule.mirror === undefined ? `none: ${rule.waiver}` : `[\`${rule.mirror}\`](#${rule.mirror})`} |`,
            '',
            '```',
            `before: ${exampleText(rule.before)}`,
            `after:  ${exampleText(rule.after)}`,
            '```',
            '',
        ]),
    ];
    const list = (title, words, table) => [
        `## ${title}`,
        '',
        words,
        '',
        '| rule | meaning |',
        '|---|---|',
        ...Object.entries(table).map(([id, sentence]) => `| \`${id}\` | ${sentence} |`),
        '',
    ];
    return [
        '# Rules',
        '',
        'Every change, and every reason for the state of an import, carries the id of one of these rules. `blue diff --explain <rule>` prints its entry.',
        '',
        ...section('Exports', 'An export as a whole.', exportRules),
        ...section('Values', 'A property may carry `x-realm-change: major | minor | patch` in the schema; it overrides the bump of a change of the value there.', valueRules),
        ...section('Schemas', 'Whether old readers survive is decided first, by inclusion: every document that a writer of the new schema emits must be one that a reader of the old schema accepts. The rule names what changed; where a change turns out harmless or harmful in its surroundings, the decision counts, not the name.', schemaRules),
        ...list('States of an import', 'Computed from the realm at one commit and a time.', stateRules),
        ...list('Versions given by hand', 'Findings of `export --version`.', versionRules),
    ].join('\n').trimEnd() + '\n';
}


/***/ })

};
