export const id = 9092;
export const ids = [9092];
export const modules = {

/***/ 9092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addCdk: () => (/* binding */ addCdk)
});

// EXTERNAL MODULE: ./lib/detect/candidates.js
var candidates = __webpack_require__(33285);
// EXTERNAL MODULE: ./lib/detect/languages.js + 11 modules
var languages = __webpack_require__(38881);
// EXTERNAL MODULE: ./lib/detect/project.js + 5 modules
var detect_project = __webpack_require__(50124);
// EXTERNAL MODULE: ./lib/detect/policy/files.js
var policy_files = __webpack_require__(42161);
// EXTERNAL MODULE: ./lib/detect/policy/json.js
var json = __webpack_require__(96238);
// EXTERNAL MODULE: ./lib/detect/policy/managed.js + 1 modules
var managed = __webpack_require__(40545);
// EXTERNAL MODULE: ./lib/detect/policy/serverless.js
var serverless = __webpack_require__(12358);
// EXTERNAL MODULE: ./lib/detect/policy/statement.js
var policy_statement = __webpack_require__(90923);
// EXTERNAL MODULE: ./lib/detect/policy/value.js
var value = __webpack_require__(17699);
;// CONCATENATED MODULE: ./lib/detect/policy/cdk/item.js

/** The name under which arguments hold what else may be among them: `...props.more`, `**options`. */
const moreProps = '**';
const nothing = { kind: 'nothing' };
function item_text(value) {
    return { kind: 'text', parts: [value] };
}
function unknown(code) {
    return { kind: 'unknown', code };
}
/** The text of an item all of which is known and sure to be there. */
function knownText(item) {
    if (item?.kind !== 'text' || item.doubt !== undefined)
        return undefined;
    if (item.parts.length === 0)
        return '';
    const [first] = item.parts;
    return item.parts.length === 1 && typeof first === 'string' ? first : undefined;
}
/** Names as CDK's languages write them, made one: `bucket_name` and `bucketName` are `bucketname`. */
function plain(name) {
    return name.replaceAll('_', '').toLowerCase();
}
/** The code of an item. */
function codeOf(item) {
    switch (item.kind) {
        case 'unknown':
        case 'method':
            return item.code;
        case 'external':
            return item.path;
        case 'text':
            return item.parts.map((part) => (typeof part === 'string' ? part : `\${${part.code}}`)).join('');
        case 'construct':
            return item.id ?? item.type;
        case 'object':
            return item.id ?? item.class.form.name;
        default:
            return item.kind;
    }
}
/** A value that may not be there is not one to count on. */
function unsure(item) {
    if (item.kind === 'text')
        return { ...item, doubt: 'in a branch of the code' };
    if (item.kind === 'unknown')
        return unknown(`${codeOf(item)}, in a branch of the code`);
    if (item.kind === 'statement')
        return { ...item, condition: 'a branch of the code' };
    return item;
}
/** Notes that some items may not be in a list; texts and statements say it themselves. */
function noteUnsure(list, items) {
    const mute = items.filter(({ kind }) => kind !== 'text' && kind !== 'unknown' && kind !== 'statement');
    if (mute.length > 0)
        list.perhaps = new Set([...(list.perhaps ?? []), ...mute]);
    return list;
}
/** The part that an item is inside a text. */
function partsOf(item) {
    switch (item.kind) {
        case 'text':
            return item.doubt === undefined ? item.parts : [holeNamed(`${codeOf(item)}, ${item.doubt}`)];
        case 'unknown':
            return [holeNamed(item.code)];
        case 'construct':
            return [holeNamed(item.id ?? item.type)];
        case 'external':
            return [holeNamed(item.path)];
        case 'method':
            return [holeNamed(item.code)];
        default:
            return [holeNamed(item.kind)];
    }
}
/** ARNs of other services' resources are known by their names. */
const foreignArn = /(queue|topic|table|function|secret|stream|repository|log_?group|cluster|key|role|user|lambda|parameter|machine|rule|database|instance|certificate|pipeline|project|layer|workgroup|crawler|job)_?arn( \(\d+\))?$/i;
function holeNamed(code) {
    return foreignArn.test(code) && !/bucket/i.test(code) ? { code, foreign: true } : { code };
}
function joinTexts(items) {
    const parts = [];
    for (const part of items.flatMap(partsOf)) {
        const last = parts.at(-1);
        if (typeof part === 'string' && typeof last === 'string')
            parts[parts.length - 1] = last + part;
        else if (part !== '')
            parts.push(part);
    }
    return (0,value/* isTooLong */.pn)(parts) ? { kind: 'text', parts: [{ code: 'too long a text' }] } : { kind: 'text', parts };
}
/** An item as the value that policies are read from. */
function item_valueOf(item, line, file, depth = 0) {
    if (depth > 40)
        return { kind: 'unknown', code: 'too deep a value', line, file };
    switch (item.kind) {
        case 'text':
            return { kind: 'text', parts: item.parts, line, file, ...(item.doubt !== undefined && { doubt: item.doubt }) };
        case 'list':
            return { kind: 'list', items: item.items.map((each) => item_valueOf(each, line, file, depth + 1)), line, file };
        case 'dict':
            return {
                kind: 'map',
                entries: new Map([...item.entries].map(([key, each]) => [key, item_valueOf(each, line, file, depth + 1)])),
                line,
                file,
                ...(item.open !== undefined && { open: item.open }),
            };
        case 'unknown':
            return { kind: 'text', parts: [holeNamed(item.code)], line, file };
        default:
            return { kind: 'text', parts: partsOf(item), line, file };
    }
}

;// CONCATENATED MODULE: ./lib/detect/policy/cdk/names.js
/** Names for what infrastructure code does not tell: equal names are taken for one bucket, or one role, so only what surely is one has one name. */

/** How deep collections are compared by what is in them; deeper, each is another. */
const deepest = 4;
/** How much of a call's arguments is shown. */
const shown = 80;
/** How long a name may be, and what a collection is compared by: names are made of names, and would double with each. */
const longest = 300;
class Names {
    #byIdentity = new Map();
    #taken = new Map();
    #numbers = new Map();
    /**
     * The name of whatever has an identity.
     * @param code as people know it; where something else has that name already, a number follows it
     * @param identity equal only for what surely is the same
     */
    named(code, identity) {
        const known = this.#byIdentity.get(identity);
        if (known !== undefined)
            return known;
        const name = this.fresh(code);
        this.#byIdentity.set(identity, name);
        return name;
    }
    /** A name that nothing else has. */
    fresh(name) {
        const code = name.length > longest ? `${name.slice(0, longest)}…` : name;
        const before = this.#taken.get(code) ?? 0;
        this.#taken.set(code, before + 1);
        return before === 0 ? code : `${code} (${before + 1})`;
    }
    /** A number for an object: what is written at one place, or one collection that may change. */
    numberOf(owner) {
        const known = this.#numbers.get(owner);
        if (known !== undefined)
            return known;
        this.#numbers.set(owner, this.#numbers.size);
        return this.#numbers.size - 1;
    }
    /** What two items have in common only if they are the same. */
    identityOf(item, depth = 0) {
        switch (item.kind) {
            case 'text':
                return `${JSON.stringify(item.parts)}${item.doubt ?? ''}`;
            case 'unknown':
            case 'method':
                return `\${${item.code}}`;
            case 'external':
            case 'module':
                return `${item.kind} ${item.path}`;
            case 'nothing':
                return item.kind;
            case 'function':
                return `function ${this.numberOf(item.form)} ${this.numberOf(item.scope)} ${item.self === undefined ? '' : this.numberOf(item.self)}`;
            case 'list':
                if (depth < deepest && item.perhaps === undefined && item.items.length < longest)
                    return this.#short(`[${item.items.map((each) => this.identityOf(each, depth + 1)).join()}]`, item);
                return `#${this.numberOf(item)}`;
            case 'dict':
                if (depth < deepest && item.open === undefined && item.entries.size < longest)
                    return this.#short(`{${[...item.entries].map(([key, each]) => `${JSON.stringify(key)}:${this.identityOf(each, depth + 1)}`).join()}}`, item);
                return `#${this.numberOf(item)}`;
            default:
                return `#${this.numberOf(item)}`;
        }
    }
    #short(identity, item) {
        return identity.length > longest ? `#${this.numberOf(item)}` : identity;
    }
    /**
     * Called with its arguments, so that `getenv("A")` and `getenv("B")` are two.
     * @param whose what else it depends on: where a function was made, whose it is
     */
    called(code, { positional, named }, whose = nothing) {
        const values = [...positional, ...named.values()].map(codeOf).join(', ');
        const identity = [...positional.map((item) => this.identityOf(item)), ...[...named].map(([name, item]) => `${name}=${this.identityOf(item)}`)].join();
        return this.named(`${code}(${values.length > shown ? `${values.slice(0, shown)}…` : values})`, `call ${code} ${this.identityOf(whose)}(${identity})`);
    }
}

;// CONCATENATED MODULE: ./lib/detect/policy/cdk/api.js
/** Calls of AWS's API that give somebody a policy: in which argument it is, and in which arguments whose it is. */
const api_document = 'policydocument';
/**
 * By their plain names (https://docs.aws.amazon.com/IAM/latest/APIReference/API_Operations.html). A policy given to `AssumeRole` only
 * limits a session, and is no grant.
 */
const calls = {
    putrolepolicy: { document: api_document, holder: ['rolename'], kind: 'identity' },
    putuserpolicy: { document: api_document, holder: ['username'], kind: 'identity' },
    putgrouppolicy: { document: api_document, holder: ['groupname'], kind: 'identity' },
    createpolicy: { document: api_document, holder: ['policyname'], kind: 'identity' },
    createpolicyversion: { document: api_document, holder: ['policyarn'], kind: 'identity' },
    putbucketpolicy: { document: 'policy', holder: ['bucket'], kind: 'resource' },
    attachrolepolicy: { document: 'policyarn', holder: ['rolename'], kind: 'managed' },
    attachuserpolicy: { document: 'policyarn', holder: ['username'], kind: 'managed' },
    attachgrouppolicy: { document: 'policyarn', holder: ['groupname'], kind: 'managed' },
};
/**
 * What a call of this name writes: `putRolePolicy`, `put_role_policy`, `PutRolePolicyCommand`.
 * @param plainName its plain name
 */
function apiCallOf(plainName) {
    const name = plainName.replace(/command$/, '');
    return Object.hasOwn(calls, name) ? calls[name] : undefined;
}

;// CONCATENATED MODULE: ./lib/detect/policy/cdk/constructs.js


/** `Bucket.grantRead` and the like (aws-cdk, packages/aws-cdk-lib/aws-s3/lib/perms.ts and bucket-grants.ts). */
const readActions = ['s3:GetObject*', 's3:GetBucket*', 's3:List*'];
const putActions = ['s3:PutObject', 's3:PutObjectLegalHold', 's3:PutObjectRetention', 's3:PutObjectTagging', 's3:PutObjectVersionTagging', 's3:Abort*'];
const deleteActions = ['s3:DeleteObject*'];
const grants = {
    read: { actions: readActions, bucketToo: true },
    write: { actions: [...deleteActions, ...putActions], bucketToo: true },
    readwrite: { actions: [...readActions, ...deleteActions, ...putActions], bucketToo: true },
    put: { actions: putActions, bucketToo: false },
    putacl: { actions: ['s3:PutObjectAcl', 's3:PutObjectVersionAcl'], bucketToo: false },
    delete: { actions: deleteActions, bucketToo: false },
};
const bucketTypes = new Set(['Bucket', 'IBucket', 'CfnBucket', 'BucketV2']);
const identityTypes = new Set(['Role', 'User', 'Group', 'LazyRole', 'CfnRole', 'CfnUser', 'CfnGroup', 'ServiceLinkedRole']);
/** Principals that are no identity of this app: a grant to them goes into the bucket's policy. */
const foreignPrincipal = /^(Arn|Account|AccountRoot|Any|Star|Service|Organization|CanonicalUser|Federated|WebIdentity|Composite)Principal$/;
/** What else grants reading and writing. */
const otherGranter = /secret|table|queue|topic|param|key|log|repo|stream|asset|image|param|cluster|function|lambda/i;
/** An identity by its code: what makes a role for itself is called as its role is, and a task's other role by one spelling. */
function plainIdentity(code) {
    return functionOf(functionOf(code).replace(/\.(grant_?principal|(task_?)?role)$/i, '')).replace(/\.execution_?role$/i, '.executionRole');
}
/** A version of a function has the function's role. */
function functionOf(code) {
    return code.replace(/\.(current|latest)_?version$/i, '');
}
function lastName(path) {
    return path.slice(path.lastIndexOf('.') + 1);
}
/** The arguments of a construct: `(scope, id, props)` in TypeScript, `(scope, id, **props)` in Python. */
function propsOf({ positional, named }, from) {
    const props = new Map();
    const object = positional[from];
    if (object?.kind === 'dict') {
        for (const [name, item] of object.entries)
            props.set(plain(name), item);
        if (object.open !== undefined)
            props.set(moreProps, unknown(object.open));
    }
    for (const [name, item] of named)
        props.set(plain(name), item);
    return props;
}
/** An argument by its place or by its name in either language. */
function argument({ positional, named }, at, ...names) {
    const own = new Map([...named].map(([name, item]) => [plain(name), item]));
    for (const name of names) {
        const found = own.get(name);
        if (found !== undefined)
            return found;
    }
    return positional[at];
}
function itemsOf(item) {
    if (item === undefined || item.kind === 'nothing')
        return [];
    if (item.kind === 'list')
        return item.items;
    return [item.kind === 'object' && item.policy !== undefined ? item.policy : item];
}
/** How deep what is given away is looked into. */
const deepestGiven = 6;
/** Every statement in an item: of a document, of lists and dicts of them, of what an object keeps. */
function* statementsIn(item, depth = 0) {
    if (depth > deepestGiven)
        return;
    if (item.kind === 'statement')
        yield item;
    else if (item.kind === 'list')
        for (const each of item.items)
            yield* statementsIn(each, depth + 1);
    else if (item.kind === 'document')
        for (const each of item.statements)
            yield* statementsIn(each, depth + 1);
    else if (item.kind === 'dict')
        for (const each of item.entries.values())
            yield* statementsIn(each, depth + 1);
    else if (item.kind === 'object') {
        if (item.policy !== undefined)
            yield* statementsIn(item.policy, depth + 1);
        for (const each of item.fields.values())
            yield* statementsIn(each, depth + 1);
    }
}
/** An endpoint of a network has a policy too: it limits who may pass, and grants nobody anything. */
function isEndpoint(item) {
    const made = item.kind === 'object' ? (item.base ?? item) : item;
    return made.kind === 'construct' ? /Endpoint$/.test(made.type) : /\.add_?(gateway|interface)_?endpoint\(/i.test(codeOf(made));
}
/** What only shows or counts what it is given. */
const onlyShows = /^(console\.\w+|print|len|repr|type|isinstance)$/;
/** `new CfnResource(…, {type: 'AWS::IAM::Role'})` is what `new CfnRole` is. */
function plainType(type, props) {
    const named = type === 'CfnResource' ? /^AWS::(?:IAM|S3)::(\w+)$/.exec(knownText(props.get('type')) ?? '')?.[1] : undefined;
    return named === undefined ? type : `Cfn${named}`;
}
/** Makes the library, and collects what the code puts where. */
function makeLibrary(names) {
    const sinks = [];
    const managed = [];
    const statements = [];
    /** Statements that were put somewhere, and those that were given to what is not followed: each by its fields, which its copies share. */
    const used = new Set();
    const letGo = new Set();
    const constructs = [];
    const policies = [];
    const attached = new Map();
    /** Boundaries over a whole scope: which identities are in it is not followed, so they limit all. */
    const boundaries = [];
    const memberships = [];
    /** Policies that are somebody's boundary. */
    const limits = new Set();
    /** Unknowns that grant something, and may be buckets. */
    const doubts = [];
    function construct(type, given, place) {
        const made = {
            kind: 'construct',
            type,
            id: given.id,
            scopeId: given.scopeId,
            props: given.props ?? new Map(),
            file: place.file,
            line: place.line,
            serial: constructs.length,
            names: new Set(),
            texts: new Map(),
            ...(given.owner !== undefined && { owner: given.owner }),
        };
        constructs.push(made);
        return made;
    }
    function scopeIdOf(item) {
        return item?.kind === 'object' || item?.kind === 'construct' ? item.id : undefined;
    }
    // Buckets
    /** Fixes the name and ARN of a bucket, from whichever the code gives. */
    function setBucket(bucket, name, arn) {
        const code = names.named(bucket.id === undefined ? `the bucket of line ${bucket.line}` : `bucket ${bucket.id}`, `bucket ${bucket.serial}`);
        const knownArn = knownText(arn);
        let named = { kind: 'text', parts: [{ code, bucket: true }] };
        if (name !== undefined && name.kind !== 'nothing')
            named = joinTexts([name]);
        else if (knownArn?.startsWith('arn:') === true)
            named = item_text(knownArn.split(':').slice(5).join(':'));
        else if (arn?.kind === 'text' && typeof arn.parts[0] === 'string' && arn.parts[0].includes(':::')) {
            named = { kind: 'text', parts: [arn.parts[0].slice(arn.parts[0].indexOf(':::') + 3), ...arn.parts.slice(1)] };
        }
        else if (arn !== undefined && arn.kind !== 'nothing')
            named = joinTexts([arn]);
        const parts = named.parts.filter((part) => part !== '').map((part) => (typeof part === 'string' ? part : { code: part.code, bucket: true }));
        const fixed = { kind: 'text', parts };
        bucket.texts.set('name', fixed);
        bucket.texts.set('arn', joinTexts([item_text('arn:aws:s3:::'), fixed]));
        return bucket;
    }
    /** A bucket behind a parameter or a property that is called one, or declared as one. */
    function asBucket(item, isCertain = false) {
        if (item.kind === 'construct' && bucketTypes.has(item.type))
            return item;
        if (item.kind === 'object' && item.base !== undefined)
            return asBucket(item.base, isCertain);
        if (item.kind === 'construct' && /bucket/i.test(item.type)) {
            return item.texts.has('arn') ? item : setBucket(item, undefined, undefined);
        }
        if (item.kind !== 'unknown')
            return undefined;
        if (!isCertain && (item.type === undefined ? !/bucket/i.test(lastName(item.code)) : !/Bucket$/.test(item.type)))
            return undefined;
        const place = { file: '', line: 0, condition: undefined };
        return setBucket(construct('IBucket', { id: item.code }, place), unknown(item.code), undefined);
    }
    function bucketMember(bucket, name) {
        switch (plain(name)) {
            case 'bucketarn':
            case 'attrarn':
            case 'arn':
                return bucket.texts.get('arn');
            case 'bucketname':
            case 'bucket':
            case 'id':
            case 'ref':
                return bucket.texts.get('name');
            case 'grants':
                return { kind: 'method', receiver: bucket, name: 'grants', code: 'grants' };
            default:
                return undefined;
        }
    }
    function objectsArn(bucket, pattern) {
        return joinTexts([bucket.texts.get('arn') ?? unknown('bucket'), item_text('/'), pattern]);
    }
    function grantOn(bucket, kind, given, place) {
        const entry = Object.hasOwn(grants, kind) ? grants[kind] : undefined;
        if (entry === undefined)
            return;
        const grantee = argument(given, 0, 'identity', 'grantee');
        const pattern = argument(given, 1, 'objectskeypattern');
        const own = argument(given, 2, 'allowedactionpatterns');
        const objects = objectsArn(bucket, pattern === undefined || pattern.kind === 'nothing' ? item_text('*') : pattern);
        const resources = entry.bucketToo ? [bucket.texts.get('arn') ?? unknown('bucket'), objects] : [objects];
        const actions = own?.kind === 'list' && kind !== 'read' ? own.items : entry.actions.map(item_text);
        const statement = makeStatement(new Map(), place);
        statement.fields.set('actions', { kind: 'list', items: [...actions] });
        statement.fields.set('resources', { kind: 'list', items: resources });
        const target = identityOf(grantee);
        const toBucket = isForeign(grantee);
        put(statement, toBucket ? bucket : (target ?? { kind: 'named', name: 'an identity' }), place, toBucket);
    }
    function isForeign(item) {
        return item?.kind === 'construct' && foreignPrincipal.test(item.type);
    }
    // Identities
    /** The role behind whatever a grant is made to: a role, a function, an unknown with a name. */
    function identityOf(item) {
        if (item === undefined)
            return undefined;
        if (item.kind === 'object')
            return item.base === undefined ? { kind: 'named', name: item.id ?? item.class.form.name } : identityOf(item.base);
        if (item.kind === 'unknown' || item.kind === 'method') {
            const name = plainIdentity(item.code);
            // The role that starts a task does none of its work.
            return name.endsWith('.executionRole') ? { kind: 'named', name } : { kind: 'named', name, isOpen: true };
        }
        if (item.kind !== 'construct')
            return undefined;
        // The role that a function or a project makes for itself is what is meant by the function, too; of a task's two it is the one of its work.
        if (item.owner !== undefined)
            return item.type === 'role' ? identityOf(item.owner) : item;
        if (identityTypes.has(item.type))
            return item;
        const whole = wholeOf(item);
        if (whole !== undefined)
            return identityOf(whole);
        const role = item.props.get('role') ?? item.props.get('taskrole');
        const found = role === undefined ? undefined : identityOf(role);
        return found ?? (/TaskDefinition$/.test(item.type) ? identityOf(roleMember(item, 'taskRole')) : undefined) ?? item;
    }
    /** The function of a version, and the version of an alias: they have no role of their own. */
    function wholeOf({ type, props }) {
        return type === 'Alias' ? props.get('version') : type === 'Version' ? props.get('lambda') : undefined;
    }
    /** A role that a construct makes for itself, or was given. */
    function roleMember(item, name) {
        const wanted = plain(name);
        if (wanted === 'grantprincipal')
            return item;
        const whole = wholeOf(item);
        if (whole !== undefined)
            return whole.kind === 'construct' ? roleMember(whole, name) : undefined;
        if (/Function$/.test(item.type) && /^(current|latest)version$/.test(wanted))
            return item;
        // `attachToRole` is something done to a policy, not a role of its own.
        if (!/role$/.test(wanted) || /^(attach|add|assume|grant)/.test(wanted))
            return undefined;
        const given = item.props.get(wanted);
        if (given !== undefined && given.kind !== 'nothing')
            return given;
        const known = constructs.find((each) => each.owner === item && each.type === wanted);
        if (known !== undefined)
            return known;
        return construct(wanted, { id: item.id, scopeId: item.scopeId, owner: item }, { file: item.file, line: item.line, condition: undefined });
    }
    /** Whether CDK leaves a role as it is, whatever is put on it. */
    function isFixed(target) {
        return target.kind === 'construct' && knownText(target.props.get('mutable'))?.toLowerCase() === 'false';
    }
    function put(item, target, place, isBucketPolicy = false) {
        if (item === undefined || target === undefined)
            return;
        for (const each of itemsOf(item)) {
            if (each.kind === 'statement')
                used.add(each.fields);
            if (isFixed(target))
                continue;
            sinks.push({ item: each, target, isBucketPolicy, place });
        }
    }
    function attachPolicy(item, target, place) {
        const policy = item?.kind === 'object' ? item.base : item?.kind === 'text' ? policyOfText(item) : item;
        if (target === undefined || item === undefined || item.kind === 'nothing')
            return;
        if (policy?.kind !== 'construct') {
            if (!isFixed(target))
                managed.push({ name: `\${${codeOf(item)}}`, target, place });
            return;
        }
        if (policy.type === 'AwsManagedPolicy') {
            managed.push({ name: policy.id ?? '', target, place });
            return;
        }
        attached.set(policy, [...(attached.get(policy) ?? []), { target, condition: place.condition }]);
    }
    /** What an identity is made with: inline policies, managed ones. */
    function readIdentity(item, place) {
        const inline = item.props.get('inlinepolicies');
        if (inline?.kind === 'dict')
            for (const document of inline.entries.values())
                put(document, item, place);
        // Pulumi's form: `inlinePolicies: [{name, policy}]`.
        else
            for (const each of itemsOf(inline))
                put(each.kind === 'dict' ? each.entries.get('policy') : each, item, place);
        const list = item.props.get('managedpolicies');
        for (const policy of itemsOf(list))
            attachPolicy(policy, item, placeOf(list, policy, place));
        for (const policy of itemsOf(item.props.get('policies'))) {
            // CloudFormation's own form: `policies: [{policyName, policyDocument}]`.
            const document = policy.kind === 'dict' ? [...policy.entries].find(([name]) => plain(name) === 'policydocument')?.[1] : undefined;
            if (document !== undefined)
                put(document, item, place);
        }
        for (const arn of itemsOf(item.props.get('managedpolicyarns'))) {
            attachArn(arn, item, place);
        }
    }
    /** A policy by its ARN: AWS's own, or one of the code. */
    function attachArn(arn, target, place) {
        const name = arn?.kind === 'external' ? lastName(arn.path) : knownText(arn);
        if (name !== undefined)
            managed.push({ name, target, place });
        else
            attachPolicy(arn, target, place);
    }
    function readPolicy(item, place) {
        policies.push({ policy: item, place });
        for (const [holder, at] of holdersOf(item, place))
            attachPolicy(item, holder, at);
    }
    /** Whom a policy, or an attachment of one, names; and where, if it may not. */
    function holdersOf(item, place) {
        return ['roles', 'users', 'groups', 'rolename', 'role', 'user', 'group'].flatMap((name) => {
            const given = item.props.get(name);
            return itemsOf(given).flatMap((each) => {
                const known = knownText(each);
                const holder = known === undefined ? identityOf(roleOfText(each) ?? each) : (namedRole(known) ?? { kind: 'named', name: known });
                return holder === undefined ? [] : [[holder, placeOf(given, each, place)]];
            });
        });
    }
    /** Where something of a list is done: what may not be in the list may not be done. */
    function placeOf(list, item, place) {
        return list?.kind === 'list' && list.perhaps?.has(item) === true ? { ...place, condition: place.condition ?? 'a branch of the code' } : place;
    }
    /** `policy.arn` in an attachment. */
    function policyOfText(item) {
        const [only] = item.parts;
        return item.parts.length === 1 && typeof only === 'object' ? policies.find(({ policy }) => `policy ${policy.serial}` === only.code)?.policy : undefined;
    }
    /** `role.ref` and `role.roleName` in a list of names. */
    function roleOfText(item) {
        if (item.kind !== 'text' || item.parts.length !== 1 || item.parts[0] === undefined || typeof item.parts[0] === 'string')
            return undefined;
        const { code } = item.parts[0];
        return constructs.find((each) => identityTypes.has(each.type) && `role ${each.serial}` === code);
    }
    function namedRole(name) {
        return constructs.find((each) => identityTypes.has(each.type) && knownText(each.props.get('rolename') ?? each.props.get('username') ?? each.props.get('groupname') ?? each.props.get('name')) === name);
    }
    // Statements
    function makeStatement(props, place) {
        const more = props.get(moreProps);
        const statement = { kind: 'statement', file: place.file, line: place.line, fields: new Map(), condition: place.condition ?? (more === undefined ? undefined : `what ${codeOf(more)} says`) };
        for (const name of ['effect', 'actions', 'notactions', 'resources', 'notresources', 'conditions', 'principals']) {
            const item = props.get(name);
            if (item !== undefined && item.kind !== 'nothing')
                statement.fields.set(name, item);
        }
        statements.push(statement);
        return statement;
    }
    /** A statement as IAM writes it: `PolicyStatement.from_json`, or a part of a document that is data. */
    function statementFromData(item, place) {
        if (item.kind !== 'dict')
            return undefined;
        const names = { Effect: 'effect', Action: 'actions', NotAction: 'notactions', Resource: 'resources', NotResource: 'notresources', Condition: 'conditions', Principal: 'principals' };
        const props = new Map();
        if (item.open !== undefined)
            props.set(moreProps, unknown(item.open));
        for (const [from, to] of Object.entries(names)) {
            const found = item.entries.get(from);
            if (found !== undefined)
                props.set(to, found);
        }
        return makeStatement(props, place);
    }
    function documentFromData(item, place) {
        if (item.kind === 'document' || item.kind === 'statement')
            return item;
        if (item.kind !== 'dict')
            return item;
        const list = item.entries.get('Statement') ?? item.entries.get('statement');
        const made = itemsOf(list).flatMap((each) => statementFromData(each, place) ?? []);
        return { kind: 'document', statements: made };
    }
    /** What is added in a branch may not be. */
    function added(items, place) {
        return place.condition === undefined ? items : items.map((item) => {
            if (item.kind === 'statement')
                used.add(item.fields);
            return unsure(item);
        });
    }
    const additions = {
        addactions: 'actions',
        addnotactions: 'notactions',
        addresources: 'resources',
        addnotresources: 'notresources',
    };
    function extendStatement(statement, name, given, place) {
        const method = plain(name);
        const field = Object.hasOwn(additions, method) ? additions[method] : undefined;
        if (field !== undefined || method === 'addallresources') {
            const more = field === undefined ? [item_text('*')] : given.positional.flatMap(itemsOf);
            statement.fields.set(field ?? 'resources', { kind: 'list', items: [...itemsOf(statement.fields.get(field ?? 'resources')), ...added(more, place)] });
            return nothing;
        }
        if (/^add.*condition/.test(method)) {
            const [key] = given.positional;
            const before = statement.fields.get('conditions');
            const entries = key?.kind === 'dict' ? key.entries : new Map([[knownText(key) ?? 'a condition', given.positional[1] ?? nothing]]);
            statement.fields.set('conditions', { kind: 'dict', entries: new Map([...(before?.kind === 'dict' ? before.entries : []), ...entries]) });
        }
        else if (/principal/.test(method))
            statement.fields.set('principals', { kind: 'list', items: [...given.positional] });
        else
            return undefined;
        return nothing;
    }
    // The library
    /** How much each collection held when it was last looked through: one that grows is looked through when it has doubled, and at the end. */
    const lookedThrough = new Map();
    function sizeOf(item) {
        if (item.kind === 'list')
            return item.items.length;
        if (item.kind === 'document')
            return item.statements.length;
        return item.kind === 'dict' ? item.entries.size : item.kind === 'object' ? item.fields.size : undefined;
    }
    function giveAway(items) {
        for (const item of items) {
            const size = sizeOf(item);
            const before = size === undefined ? undefined : lookedThrough.get(item);
            if (size !== undefined && before !== undefined && size < 2 * before + 1)
                continue;
            if (size !== undefined)
                lookedThrough.set(item, size);
            for (const { fields } of statementsIn(item))
                letGo.add(fields);
        }
    }
    const library = {
        giveAway,
        put: () => sinks.length + managed.length + attached.size + boundaries.length,
        call(path, given, place) {
            const type = lastName(path);
            // A class's own function: `Bucket.from_bucket_name`, `ManagedPolicy.fromAwsManagedPolicyName`.
            const owner = lastName(path.slice(0, Math.max(0, path.lastIndexOf('.'))));
            const fixed = ownFunction(owner, type, given, place);
            if (fixed !== undefined)
                return fixed;
            const isPulumi = /\bpulumi/.test(path);
            const output = isPulumi ? outputOf(type, given) : undefined;
            if (output !== undefined)
                return output;
            if (callApi(plain(type), given, place))
                return unknown(`${path}()`);
            if (!/^[A-Z]/.test(type)) {
                if (!onlyShows.test(path))
                    giveAway([...given.positional, ...given.named.values()]);
                return unknown(`${path}()`);
            }
            if (type === 'ServicePrincipal')
                return construct(type, { id: knownText(argument(given, 0, 'service')) }, place);
            if (type === 'PolicyStatement')
                return makeStatement(propsOf(given, 0), place);
            if (type === 'PolicyDocument') {
                const document = { kind: 'document', statements: [...itemsOf(propsOf(given, 0).get('statements'))] };
                return document;
            }
            // Pulumi's resources have no scope: `(name, args, options)`.
            const [scope, id] = isPulumi ? [undefined, argument(given, 0, 'resourcename')] : [argument(given, 0, 'scope'), argument(given, 1, 'id')];
            const props = propsOf(given, isPulumi ? 1 : 2);
            const idText = knownText(id);
            const scopeId = scopeIdOf(scope);
            const naming = { ...(idText !== undefined && { id: idText }), ...(scopeId !== undefined && { scopeId }) };
            return read(construct(plainType(type, props), { ...naming, props: type === 'CfnResource' ? propsOf({ positional: [props.get('properties') ?? nothing], named: new Map() }, 0) : props }, place), isPulumi, place);
        },
        member(of, name, code) {
            switch (of.kind) {
                case 'external': {
                    const path = `${of.path}.${name}`;
                    if (/\bAws\.PARTITION$/.test(path))
                        return item_text('aws');
                    return { ...of, path };
                }
                case 'unknown': {
                    const bucket = /^(bucket_?arn|bucket_?name)$/i.test(name) ? asBucket(of, true) : undefined;
                    if (bucket !== undefined)
                        return bucketMember(bucket, name);
                    return plain(name) === 'partition' ? item_text('aws') : undefined;
                }
                case 'construct': {
                    const own = /bucket/i.test(of.type) && !/policy|notification|deployment/i.test(of.type) ? asBucket(of) : undefined;
                    const member = own === undefined ? undefined : bucketMember(own, name);
                    if (member !== undefined)
                        return member;
                    if (/Policy$/.test(of.type) && /^(arn|ref|managedpolicyarn)$/.test(plain(name)))
                        return { kind: 'text', parts: [{ code: `policy ${of.serial}`, foreign: true }] };
                    if (identityTypes.has(of.type) && /^((role|user|group)(name|arn)|ref|id|name|arn|attrarn)$/.test(plain(name))) {
                        const given = of.props.get(plain(name));
                        return given !== undefined && given.kind === 'text' ? given : { kind: 'text', parts: [{ code: `role ${of.serial}`, foreign: true }] };
                    }
                    if (plain(name) === 'partition')
                        return item_text('aws');
                    const role = roleMember(of, name);
                    if (role !== undefined)
                        return role;
                    if (/arn$/i.test(name) && !/^(format|from|split|get|grant)/i.test(name))
                        return { kind: 'text', parts: [{ ...holeNamed(code), ...(foreignType(of.type) && { foreign: true }) }] };
                    return undefined;
                }
                default:
                    return undefined;
            }
        },
        invoke(receiver, name, given, place) {
            const method = plain(name);
            if (receiver.kind === 'external')
                return library.call(`${receiver.path}.${name}`, given, place);
            if (callApi(method, given, place))
                return unknown(`${name}()`);
            if (receiver.kind === 'statement')
                return extendStatement(receiver, name, given, place);
            if (receiver.kind === 'document') {
                if (method !== 'addstatements')
                    return undefined;
                receiver.statements.push(...added(given.positional.flatMap(itemsOf), place));
                return nothing;
            }
            if (receiver.kind === 'method' && receiver.name === 'grants' && receiver.receiver.kind === 'construct') {
                grantOn(receiver.receiver, method, given, place);
                return unknown('a grant');
            }
            if (method === 'formatarn')
                return formatArn(given);
            if (method.startsWith('grant'))
                return grantCall(receiver, method, given, place);
            if (method === 'arnforobjects') {
                const bucket = asBucket(receiver);
                return bucket === undefined ? undefined : objectsArn(bucket, argument(given, 0, 'keypattern') ?? item_text('*'));
            }
            if (method === 'addtoresourcepolicy') {
                const bucket = asBucket(receiver);
                const statement = argument(given, 0, 'permission', 'statement');
                if (statement?.kind === 'statement')
                    used.add(statement.fields);
                if (bucket !== undefined)
                    put(statement, bucket, place, true);
                return unknown('a result');
            }
            return policyCall(receiver, method, given, place);
        },
    };
    /** What is made with a construct: what it is given at once. */
    function read(made, isPulumi, place) {
        const { type, props } = made;
        if (bucketTypes.has(type))
            return setBucket(made, props.get('bucketname') ?? (isPulumi ? props.get('bucket') : undefined), undefined);
        if (identityTypes.has(type))
            readIdentity(made, place);
        else if (/^(Cfn)?(Managed|User|Role|Group)?Policy$/.test(type))
            readPolicy(made, place);
        else if (/^(Role|User|Group)?PolicyAttachment$/.test(type))
            for (const [holder, at] of holdersOf(made, place))
                attachArn(props.get('policyarn'), holder, at);
        else if (type === 'CfnUserToGroupAddition')
            for (const user of itemsOf(props.get('users')))
                join(user, props.get('groupname'), place);
        else if (type === 'BucketPolicy' || type === 'CfnBucketPolicy') {
            const document = props.get('policydocument') ?? props.get('document') ?? props.get('policy');
            if (document !== undefined)
                put(documentFromData(document, place), made, place, true);
        }
        else {
            for (const name of ['initialpolicy', 'policystatements', 'rolepolicystatements'])
                put(props.get(name), identityOf(made), place);
            giveAway(props.values());
        }
        return made;
    }
    /** Pulumi's functions on values that are known later: the value itself. */
    function outputOf(name, { positional }) {
        const [first] = positional;
        if (/^(output|secret|jsonstringify|jsondumps)$/.test(plain(name)))
            return first;
        if (plain(name) === 'all')
            return first?.kind === 'list' ? first : { kind: 'list', items: [...positional] };
        return name === 'concat' ? joinTexts(positional) : undefined;
    }
    /** Calls of AWS's API that write policies. */
    function callApi(name, given, place) {
        const call = apiCallOf(name);
        if (call === undefined)
            return false;
        const props = propsOf(given, 0);
        const document = props.get(call.document);
        const [holder] = call.holder.flatMap((each) => props.get(each) ?? []);
        if (document === undefined || holder === undefined)
            return false;
        const named = knownText(holder);
        const target = (named === undefined ? identityOf(holder) : namedRole(named)) ?? { kind: 'named', name: named ?? codeOf(holder) };
        if (call.kind === 'managed')
            attachArn(document, target, place);
        else
            put(document, target, place, call.kind === 'resource');
        return true;
    }
    /** A policy that is made elsewhere. */
    function namedPolicy(name, before, place) {
        return construct('AwsManagedPolicy', { id: name === undefined ? '' : codeOf(joinTexts([item_text(before), name])) }, place);
    }
    function ownFunction(owner, name, given, place) {
        const method = plain(name);
        const idText = knownText(argument(given, 1, 'id'));
        const scopeId = scopeIdOf(argument(given, 0, 'scope'));
        const naming = { ...(idText !== undefined && { id: idText }), ...(scopeId !== undefined && { scopeId }) };
        switch (method) {
            case 'frombucketname':
                return setBucket(construct('Bucket', naming, place), argument(given, 2, 'bucketname'), undefined);
            case 'frombucketarn':
                return setBucket(construct('Bucket', naming, place), undefined, argument(given, 2, 'bucketarn'));
            case 'frombucketattributes': {
                const props = propsOf(given, 2);
                return setBucket(construct('Bucket', naming, place), props.get('bucketname'), props.get('bucketarn'));
            }
            case 'fromawsmanagedpolicyname':
                return namedPolicy(argument(given, 0, 'managedpolicyname'), '', place);
            case 'frommanagedpolicyarn':
                return namedPolicy(argument(given, 2, 'managedpolicyarn'), '', place);
            case 'frommanagedpolicyname':
                return namedPolicy(argument(given, 2, 'managedpolicyname'), 'arn:aws:iam::account:policy/', place);
            case 'frompolicyname':
                return owner === 'Policy' ? namedPolicy(argument(given, 2, 'policyname'), 'arn:aws:iam::account:policy/', place) : undefined;
            case 'fromrolearn':
            case 'fromrolename':
            case 'fromlookup': {
                if (owner !== 'Role')
                    return undefined;
                const props = new Map([['rolename', argument(given, 2, 'rolename', 'rolearn') ?? nothing], ['imported', item_text('true')]]);
                // What is granted to a role that may not be changed is dropped (aws-cdk, packages/aws-cdk-lib/aws-iam/lib/role.ts).
                const mutable = propsOf(given, 3).get('mutable');
                if (mutable !== undefined)
                    props.set('mutable', mutable);
                return construct('Role', { ...naming, props }, place);
            }
            case 'addtoprincipal':
            case 'addtoprincipalorresource':
            case 'addtoprincipalandresource':
                return owner === 'Grant' ? grantBy(propsOf(given, 0), place) : undefined;
            case 'fromjson': {
                const data = argument(given, 0, 'obj');
                if (data === undefined)
                    return undefined;
                return owner === 'PolicyStatement' ? statementFromData(data, place) : documentFromData(data, place);
            }
            case 'importvalue':
                return unknown(names.named(`ImportValue ${codeOf(given.positional[0] ?? nothing)}`, `ImportValue ${names.identityOf(given.positional[0] ?? nothing)}`));
            case 'join':
                if (owner === 'Fn') {
                    const separator = given.positional[0] ?? item_text('');
                    return joinTexts(itemsOf(argument(given, 1, 'listofvalues')).flatMap((item, index) => (index === 0 ? [item] : [separator, item])));
                }
                return undefined;
            case 'sub':
                if (owner === 'Fn')
                    return substitute(given);
                return undefined;
            case 'fromfunctionarn':
            case 'fromfunctionname':
            case 'fromfunctionattributes': {
                // Without its role, what is put on an imported function is dropped (aws-cdk, packages/aws-cdk-lib/aws-lambda/lib/function-base.ts).
                const role = propsOf(given, 2).get('role');
                return construct(owner, { ...naming, props: new Map(role === undefined ? [['mutable', item_text('false')]] : [['role', role]]) }, place);
            }
            case 'customizeroles':
                // What is given to roles below is written into a report, and not made (https://docs.aws.amazon.com/cdk/v2/guide/customize-roles.html).
                if (owner === 'Role')
                    boundaries.push(construct('PermissionsBoundary', {}, place));
                return undefined;
            case 'of':
                if (owner === 'PermissionsBoundary')
                    return construct(owner, { props: new Map([['scope', argument(given, 0, 'scope') ?? nothing]]) }, place);
                return owner === 'Stack' ? construct('Stack', {}, place) : undefined;
            default:
                return undefined;
        }
    }
    /** `Grant.addToPrincipal({grantee, actions, resourceArns})`. */
    function grantBy(props, place) {
        const statement = makeStatement(new Map([['actions', props.get('actions') ?? unknown('actions')], ['resources', props.get('resourcearns') ?? unknown('resourceArns')]]), place);
        const conditions = props.get('conditions');
        if (conditions !== undefined)
            statement.fields.set('conditions', conditions);
        const grantee = props.get('grantee');
        if (isForeign(grantee))
            used.add(statement.fields);
        else
            put(statement, identityOf(grantee) ?? { kind: 'named', name: 'an identity' }, place);
        return unknown('a grant');
    }
    /** A policy that limits somebody grants nothing by that. */
    function noteLimit(item) {
        const policy = item?.kind === 'object' ? item.base : item?.kind === 'text' ? policyOfText(item) : item;
        if (policy?.kind === 'construct')
            limits.add(policy);
    }
    /** A boundary on one identity, or on everything in a scope. */
    function limit(boundary) {
        const scope = boundary.props.get('scope');
        const identity = identityOf(scope);
        if (scope?.kind === 'construct' && identity !== undefined && identity.kind === 'construct')
            identity.props.set('permissionsboundary', item_text('applied'));
        else
            boundaries.push(boundary);
    }
    function substitute(given) {
        const pattern = knownText(given.positional[0]);
        const own = given.positional[1];
        if (pattern === undefined)
            return unknown(names.called('Fn.sub', given));
        const pieces = pattern.split(/(\$\{[^{}]*\})/).map((piece) => {
            const name = /^\$\{([^{}]*)\}$/.exec(piece)?.[1];
            if (name === undefined)
                return item_text(piece);
            if (name === 'AWS::Partition')
                return item_text('aws');
            return (own?.kind === 'dict' ? own.entries.get(name) : undefined) ?? unknown(names.named(name, `${name} of ${names.identityOf(own ?? nothing)}`));
        });
        return joinTexts(pieces);
    }
    function formatArn(given) {
        const props = propsOf(given, 0);
        const service = knownText(props.get('service'));
        if (service !== 's3')
            return { kind: 'text', parts: [{ code: names.called('formatArn', given), foreign: service !== undefined }] };
        const name = props.get('resourcename');
        const resource = props.get('resource') ?? item_text('');
        return joinTexts([item_text('arn:aws:s3:::'), resource, ...(name === undefined || name.kind === 'nothing' ? [] : [item_text('/'), name])]);
    }
    function grantCall(receiver, method, given, place) {
        const kind = method.slice('grant'.length);
        if (!Object.hasOwn(grants, kind) && kind !== 'publicaccess')
            return undefined;
        // Of all that grants reading and writing, only buckets take a pattern of keys.
        const pattern = argument(given, 1, 'objectskeypattern');
        const bucket = asBucket(receiver, pattern?.kind === 'text');
        if (bucket === undefined) {
            if (receiver.kind === 'unknown' && !otherGranter.test(`${receiver.code} ${receiver.type ?? ''}`))
                doubts.push({ code: receiver.code, place });
            return undefined;
        }
        if (kind === 'publicaccess') {
            const statement = makeStatement(new Map([['principals', item_text('*')]]), place);
            statement.fields.set('actions', { kind: 'list', items: given.positional.length > 1 ? given.positional.slice(1) : [item_text('s3:GetObject')] });
            statement.fields.set('resources', objectsArn(bucket, argument(given, 0, 'keyprefix') ?? item_text('*')));
            put(statement, bucket, place, true);
        }
        else {
            grantOn(bucket, kind, given, place);
        }
        return unknown('a grant');
    }
    /** Methods that put statements and policies on identities. */
    function policyCall(receiver, method, given, place) {
        const on = /^addto(principal|role|taskrole|executionrole|userdata|lambdarole|instancerole)?policy$/.exec(method);
        if (on !== null || method === 'addtopolicy' || method === 'addtoprincipalpolicy') {
            if (isEndpoint(receiver)) {
                for (const { fields } of statementsIn(argument(given, 0, 'statement') ?? nothing))
                    used.add(fields);
                return nothing;
            }
            const role = on?.[1];
            const isOne = role !== undefined && /^(taskrole|executionrole)$/.test(role);
            const named = isOne && receiver.kind === 'construct' ? roleMember(receiver, role) : isOne && receiver.kind === 'unknown' ? unknown(`${receiver.code}.${role}`) : receiver;
            put(argument(given, 0, 'statement'), identityOf(named), place);
            return unknown('a result');
        }
        const self = receiver.kind === 'object' ? receiver.base : receiver;
        switch (method) {
            case 'addalias':
            case 'addversion':
                return self?.kind === 'construct' && /(Function|Version)$/.test(self.type) ? self : undefined;
            case 'addmanagedpolicy':
                attachPolicy(argument(given, 0, 'policy'), identityOf(receiver), place);
                return nothing;
            case 'attachinlinepolicy':
                attachPolicy(argument(given, 0, 'policy'), identityOf(receiver), place);
                return nothing;
            case 'withoutpolicyupdates':
                // What is put on the role by that name is dropped (aws-cdk, packages/aws-cdk-lib/aws-iam/lib/private/immutable-role.ts).
                return construct('Role', { id: self?.kind === 'construct' ? self.id : undefined, props: new Map([['mutable', item_text('false')]]) }, place);
            case 'apply':
                if (receiver.kind !== 'construct' || receiver.type !== 'PermissionsBoundary')
                    return undefined;
                noteLimit(argument(given, 0, 'boundarypolicy'));
                limit(receiver);
                return nothing;
            case 'addtogroup':
                join(receiver, argument(given, 0, 'group'), place);
                return nothing;
            case 'adduser':
                join(argument(given, 0, 'user'), receiver, place);
                return nothing;
            case 'attachtorole':
            case 'attachtouser':
            case 'attachtogroup':
                attachPolicy(receiver, identityOf(argument(given, 0, 'role', 'user', 'group')), place);
                return nothing;
            case 'addstatements':
                if (self?.kind === 'construct') {
                    const before = itemsOf(self.props.get('statements'));
                    self.props.set('statements', { kind: 'list', items: [...before, ...added(given.positional.flatMap(itemsOf), place)] });
                }
                return nothing;
            default:
                return undefined;
        }
    }
    function join(user, group, place) {
        const [who, of] = [memberOf(user), memberOf(group)];
        if (who !== undefined && of !== undefined)
            memberships.push({ user: who, group: of, place });
    }
    /** A user or a group, itself or by the name that it has. */
    function memberOf(item) {
        if (item?.kind !== 'text')
            return identityOf(item);
        const name = knownText(item);
        const found = name === undefined ? identityOf(roleOfText(item)) : namedRole(name);
        return found ?? { kind: 'named', name: codeOf(item), ...(name === undefined && { isOpen: true }) };
    }
    /** What is put on a group is put on its users; of a group that is not made here nobody can tell. */
    function shareWithUsers() {
        for (const each of constructs) {
            if (!/^(Cfn)?User$/.test(each.type))
                continue;
            for (const group of itemsOf(each.props.get('groups')))
                join(each, group, { file: each.file, line: each.line, condition: conditionOf(each) });
        }
        for (const { user, group, place } of memberships) {
            if (group.kind === 'named')
                managed.push({ name: group.name, isGroup: true, target: user, place });
            for (const sink of sinks.filter(({ target }) => target === group))
                sinks.push({ ...sink, target: user, place: { ...sink.place, condition: sink.place.condition ?? place.condition } });
            for (const sink of managed.filter(({ target }) => target === group))
                managed.push({ ...sink, target: user, place: { ...sink.place, condition: sink.place.condition ?? place.condition } });
        }
    }
    /** Policies are read last: the code may still have added to them, and attached them. */
    function finish() {
        for (const item of lookedThrough.keys())
            for (const { fields } of statementsIn(item))
                letGo.add(fields);
        boundaries.push(...constructs.filter(({ type, props }) => /^(App|Stage|Stack|NestedStack)$/.test(type) && (props.get('permissionsboundary') ?? nothing).kind !== 'nothing'));
        if (boundaries.length > 0)
            for (const each of constructs)
                if (!each.props.has('permissionsboundary'))
                    each.props.set('permissionsboundary', item_text('applied'));
        for (const each of constructs)
            noteLimit(each.props.get('permissionsboundary'));
        for (const { policy, place } of policies) {
            const { props } = policy;
            const targets = attached.get(policy) ?? [];
            if (targets.length === 0 && limits.has(policy))
                continue;
            const document = props.get('document') ?? props.get('policydocument') ?? props.get('policy');
            for (const { target, condition } of targets.length > 0 ? targets : [{ target: policy, condition: undefined }]) {
                const attachedAt = { ...place, condition: place.condition ?? condition ?? conditionOf(policy) };
                put(props.get('statements'), target, attachedAt);
                if (document !== undefined)
                    put(documentFromData(document, place), target, attachedAt);
            }
        }
        shareWithUsers();
    }
    return { library, sinks, managed, statements, used, letGo, doubts, finish };
}
/** The template's condition under which a construct exists: `construct.node.defaultChild.cfnOptions.condition`. */
function conditionOf(item) {
    return item.props.has('cfncondition') ? 'a condition of the template' : undefined;
}
function foreignType(type) {
    return /^(Queue|Topic|Table|Function|Secret|Stream|Key|Repository|LogGroup|StateMachine|StringParameter|Cluster|Rule|UserPool|Distribution|DatabaseInstance)$/.test(type);
}

;// CONCATENATED MODULE: ./lib/detect/policy/cdk/interpreter.js


/** Properties of identities and of policies in CloudFormation's form, which code may set later: what they grant, and to whom. */
const writtenOver = /^(polic(y|ies|y_?document)|managed_?policy_?arns|permissions_?boundary|roles|users|groups|(role|user|group)_?name)$/i;
const budget = 600_000;
/** What one file, class or function may take of it at most, so that a costly one does not starve the others. */
const share = 200_000;
const deepestCall = 24;
/** How often a function runs inside itself: a walk over something unknown goes on for ever. */
const deepestRecursion = 5;
const deepestExpression = 200;
const interpreter_longest = 1_000;
/** How deep what is given is looked into. */
const interpreter_deepestGiven = 3;
/** Whether an item is, or holds, something of a CDK app: whoever is given it may add a statement to a role of it. */
function canBeDenied(item, depth = 0) {
    if (depth > interpreter_deepestGiven)
        return false;
    switch (item.kind) {
        case 'construct':
        case 'document':
        case 'statement':
        case 'function':
            return true;
        case 'object':
            return item.base !== undefined || [...item.fields.values()].some((field) => canBeDenied(field, depth + 1));
        case 'list':
            return item.items.some((each) => canBeDenied(each, depth + 1));
        case 'dict':
            return [...item.entries.values()].some((each) => canBeDenied(each, depth + 1));
        default:
            return false;
    }
}
/** The functions among what is given, and in what is given. */
function functionsIn(items, depth = 0) {
    if (depth > interpreter_deepestGiven)
        return [];
    return items.flatMap((item) => {
        if (item.kind === 'function')
            return [item];
        if (item.kind === 'list')
            return functionsIn(item.items, depth + 1);
        return item.kind === 'dict' ? functionsIn([...item.entries.values()], depth + 1) : [];
    });
}
const goesOn = { ends: false, returns: false, breaks: false };
class Interpreter {
    #project;
    #library;
    #modules = new Map();
    #conditions = [];
    /** Functions and classes that some code has called. */
    called = new Set();
    /** Classes whose fields are being set: a class that keeps instances of itself does not set theirs again. */
    #initialising = new Set();
    #left = share;
    #reserve = budget - share;
    #cutOff = new Set();
    #depth = 0;
    /** How often each function is being run just now. */
    #inside = new Map();
    /** How often each function was run so far. */
    #runs = new Map();
    #expressionDepth = 0;
    #names;
    constructor(project, library, names) {
        this.#project = project;
        this.#library = library;
        this.#names = names;
    }
    /** Where something may be denied by code that was not followed. */
    unseen = [];
    /** Files in which something was cut off. */
    get cutOff() {
        return this.#cutOff;
    }
    /** Gives the next piece of work its share of the steps. */
    #startWork() {
        const back = Math.max(0, this.#left) + this.#reserve;
        this.#left = Math.min(share, back);
        this.#reserve = back - this.#left;
    }
    #finishWork(path) {
        if (this.#left < 0)
            this.#cutOff.add(path);
    }
    /** Runs a file that nothing else has run yet. */
    start(path) {
        this.#startWork();
        this.run(path);
        this.#finishWork(path);
    }
    /** Runs a file once, and gives its names. */
    run(path) {
        const known = this.#modules.get(path);
        if (known !== undefined)
            return known;
        const form = this.#project.load(path);
        if (form === undefined)
            return undefined;
        const scope = { names: new Map(), parent: undefined, file: path };
        this.#modules.set(path, scope);
        this.#execute(form.body, scope, newFrame(), form.language);
        // Whoever imports the file may take what it holds.
        this.#library.giveAway(scope.names.values());
        return scope;
    }
    /** Makes an instance of a class that no code makes, with unknown arguments. */
    instantiateUnknown(item) {
        this.#startWork();
        this.#construct(item, { positional: [], named: new Map() }, item.form.line, true);
        this.#finishWork(item.scope.file);
    }
    callUnknown(item) {
        this.#startWork();
        this.#library.giveAway([this.#call(item, { positional: [], named: new Map() }, true)]);
        this.#finishWork(item.scope.file);
    }
    #place(scope, line) {
        return { file: scope.file, line, condition: this.#conditions.at(-1) };
    }
    // Statements
    /** Runs statements. What follows a branch that may have left the function, or the turn of a loop, may not run. */
    #execute(body, scope, frame, language) {
        for (const statement of body) {
            if (statement.kind === 'function') {
                scope.names.set(statement.function.name, { kind: 'function', form: statement.function, scope });
            }
            else if (statement.kind === 'class') {
                scope.names.set(statement.class.name, classItem(statement.class, scope));
            }
        }
        let returns = false;
        let breaks = false;
        const outside = this.#conditions.length;
        try {
            for (const statement of body) {
                if (--this.#left < 0)
                    return { ends: true, returns, breaks };
                const flow = this.#step(statement, scope, frame, language);
                const mayLeave = flow.returns || flow.breaks;
                returns ||= flow.returns;
                breaks ||= flow.breaks;
                if (flow.ends)
                    return { ends: true, returns, breaks };
                if (mayLeave && this.#conditions.length === outside)
                    this.#conditions.push('a branch of the code');
            }
        }
        finally {
            this.#conditions.length = outside;
        }
        return { ends: false, returns, breaks };
    }
    #step(statement, scope, frame, language) {
        switch (statement.kind) {
            case 'assign': {
                const value = this.#evaluate(statement.value, scope, frame);
                const typed = value.kind === 'unknown' && statement.type !== undefined ? { ...value, type: statement.type } : value;
                this.#assign(statement.target, typed, scope, frame);
                return goesOn;
            }
            case 'append': {
                const before = this.#evaluate(targetExpression(statement.target), scope, frame);
                const more = this.#evaluate(statement.value, scope, frame);
                // Growing in place: other names for the list see it too.
                if (before.kind === 'list')
                    before.items.push(...this.#sureItems(more, frame));
                else
                    this.#assign(statement.target, joinTexts([before, more]), scope, frame);
                return goesOn;
            }
            case 'expression':
                this.#evaluate(statement.value, scope, frame);
                return goesOn;
            case 'return':
                frame.returns.push(this.#evaluate(statement.value, scope, frame));
                return { ends: true, returns: true, breaks: false };
            case 'stop':
                if (statement.value !== undefined)
                    this.#evaluate(statement.value, scope, frame);
                // What is thrown ends the deployment; `break` and `continue`, which have no value, only the turn.
                return { ends: true, returns: false, breaks: statement.value?.kind !== 'other' || statement.value.parts.length === 0 };
            case 'function':
            case 'class':
                return goesOn;
            case 'import':
                this.#import(statement.import, scope, language);
                return goesOn;
            case 'loop':
                return this.#loopStatement(statement, scope, frame, language);
            case 'branch':
                return this.#branch(statement, scope, frame, language);
            case 'block':
                return this.#execute(statement.body, scope, frame, language);
            case 'try': {
                const flow = this.#execute(statement.body, scope, frame, language);
                if (flow.ends)
                    return flow;
                for (const handler of statement.handlers) {
                    const handled = this.#branch({ kind: 'branch', tests: [], bodies: [handler], exhaustive: false }, scope, frame, language);
                    if (handled.ends)
                        return handled;
                }
                return this.#execute(statement.last, scope, frame, language);
            }
            case 'export':
                scope.names.set(statement.name, this.#evaluate(statement.value, scope, frame));
                return goesOn;
            case 'export-all': {
                const path = this.#project.resolveImport(scope.file, language, statement.module);
                const other = path === undefined ? undefined : this.run(path);
                for (const [name, item] of other?.names ?? [])
                    if (!scope.names.has(name))
                        scope.names.set(name, item);
                return goesOn;
            }
        }
    }
    #branch(statement, scope, frame, language) {
        const tests = statement.tests.map((test) => this.#evaluate(test, scope, frame));
        const [only] = tests;
        const truth = tests.length === 1 && statement.bodies.length <= 2 ? (isEntry(statement.tests[0]) ? true : truthOf(only)) : undefined;
        if (truth !== undefined) {
            const body = statement.bodies[truth ? 0 : 1];
            return body === undefined ? goesOn : this.#execute(body, scope, frame, language);
        }
        const flows = statement.bodies.map((body) => this.#guarded(frame, () => this.#execute(body, scope, frame, language)));
        return {
            ends: statement.exhaustive && flows.every((flow) => flow.ends),
            returns: flows.some((flow) => flow.returns),
            breaks: flows.some((flow) => flow.breaks),
        };
    }
    /** A loop's turns; one that was left early may have been the last. */
    #loopStatement(statement, scope, frame, language) {
        let returns = false;
        let mayBeOver = false;
        this.#loop(statement.bindings, scope, frame, () => {
            const holds = statement.tests.map((test) => truthOf(this.#evaluate(test, scope, frame)));
            if (holds.includes(false))
                return;
            const work = () => this.#execute(statement.body, scope, frame, language);
            const flow = mayBeOver || holds.includes(undefined) ? this.#guarded(frame, work) : work();
            returns ||= flow.returns;
            mayBeOver ||= flow.breaks || flow.returns;
        });
        return { ends: false, returns, breaks: false };
    }
    /** Does something that only one branch does. */
    #guarded(frame, work) {
        this.#conditions.push('a branch of the code');
        frame.branches++;
        try {
            return work();
        }
        finally {
            frame.branches--;
            this.#conditions.pop();
        }
    }
    #loop(bindings, scope, frame, work) {
        const [binding, ...rest] = bindings;
        if (binding === undefined) {
            work();
            return;
        }
        const iterable = this.#evaluate(binding.iterable, scope, frame);
        const turn = (item) => {
            this.#bind(binding.target, item, scope, frame);
            this.#loop(rest, scope, frame, work);
        };
        const turns = this.#turns(iterable, binding);
        if (turns === undefined) {
            // How often it runs is not told, nor whether it does.
            this.#guarded(frame, () => turn(this.#elementOf(iterable)));
            return;
        }
        for (const item of turns) {
            if (this.#left < 0)
                return;
            if ((item.kind === 'text' && item.doubt !== undefined) || (iterable.kind === 'list' && iterable.perhaps?.has(item) === true))
                this.#guarded(frame, () => turn(item));
            else
                turn(item);
        }
    }
    /** An element stands for all of them: what is done with one is done with each. */
    #elementOf(item) {
        return unknown(this.#names.named(`an element of ${codeOf(item)}`, `element ${this.#names.identityOf(item)}`));
    }
    /** What a loop goes through; undefined when that is not told. */
    #turns(iterable, binding) {
        if (iterable.kind === 'list') {
            if (binding.over === 'keys')
                return iterable.items.map((_, index) => item_text(String(index)));
            if (binding.over === 'entries')
                return iterable.items.map((item, index) => listOf([item_text(String(index)), item]));
            return iterable.items.slice(0, interpreter_longest);
        }
        if (iterable.kind === 'dict' && iterable.open === undefined) {
            if (binding.over === 'entries')
                return [...iterable.entries].map(([key, item]) => listOf([item_text(key), item]));
            return [...iterable.entries.keys()].map(item_text);
        }
        if (iterable.kind === 'class') {
            this.#readClass(iterable);
            return [...iterable.attributes.values()].filter((item) => item.kind === 'text');
        }
        return undefined;
    }
    #import(form, scope, language) {
        const path = this.#project.resolveImport(scope.file, language, form.module);
        const separator = form.module.endsWith('.') ? '' : '.';
        const absent = this.#isOwn(form.module, scope.file, language) ? { isAbsent: true } : {};
        if (form.whole !== undefined) {
            scope.names.set(form.whole, path === undefined ? { kind: 'external', path: form.module, ...absent } : { kind: 'module', path });
        }
        for (const { name, as } of form.names) {
            const below = language === 'python' ? this.#project.resolveImport(scope.file, language, `${form.module}${separator}${name}`) : undefined;
            const found = path === undefined ? undefined : this.run(path)?.names.get(name);
            if (found !== undefined)
                scope.names.set(as, found);
            else if (name === '*' && path !== undefined)
                for (const [each, item] of this.run(path)?.names ?? [])
                    scope.names.set(each, item);
            else if (below !== undefined)
                scope.names.set(as, { kind: 'module', path: below });
            else if (path !== undefined)
                scope.names.set(as, { ...unknown(name), isAbsent: true });
            else
                scope.names.set(as, { kind: 'external', path: `${form.module}${separator}${name}`, ...absent });
        }
    }
    /** Whether an import means a file of the repo, found or not: a relative one, one by an alias, one of a package that is here. */
    #isOwn(module, file, language) {
        if (/^(?:\.|[@~]\/|#)/.test(module))
            return true;
        return language === 'python' && this.#project.resolveImport(file, language, module.split('.')[0] ?? module) !== undefined;
    }
    /** A module that is imported by a call; which one may be told by no code. */
    #loaded(name, scope) {
        const module = knownText(name);
        if (module === undefined)
            return { ...unknown('a module'), isAbsent: true };
        const language = languageOf(scope.file) ?? '';
        const path = this.#project.resolveImport(scope.file, language, module);
        if (path !== undefined)
            return { kind: 'module', path };
        return { kind: 'external', path: module, ...(this.#isOwn(module, scope.file, language) ? { isAbsent: true } : {}) };
    }
    /**
     * Notes what is written over the template of a construct, past all that its class knows: a policy, a boundary, or nobody can tell.
     * https://docs.aws.amazon.com/cdk/v2/guide/cfn-layer.html#develop-customize-override
     */
    #noteOverride(method, path, place) {
        if (!/^add_?(property_?)?(deletion_?)?override$/i.test(method))
            return;
        const written = knownText(path);
        // Who may assume a role is nothing that the role may do.
        if (written !== undefined && (!/polic|statement|boundary/i.test(written) || /^(Properties\.)?AssumeRolePolicyDocument(\.|$)/.test(written)))
            return;
        this.unseen.push({ file: place.file, line: place.line, reason: `${method} writes ${written === undefined ? 'something that is not told' : `\`${written}\``} over what the code grants` });
    }
    /** An aspect visits everything in its scope: what it puts on anything, it may put on each identity. */
    #visit(aspect, place, frame) {
        const visit = aspect?.kind === 'object' ? this.#objectMember(aspect, 'visit') : undefined;
        if (visit?.kind !== 'function')
            return;
        const before = this.#library.put();
        this.#guarded(frame, () => this.#call(visit, { positional: [unknown('a construct')], named: new Map() }, true));
        if (this.#library.put() > before)
            this.unseen.push({ file: place.file, line: place.line, reason: `an aspect, ${codeOf(aspect)}, puts policies on what it visits` });
    }
    /** Notes a call of what is not here, where it is given what it could deny something to; a base class has all of its object. */
    #noteAbsent(target, given, place) {
        const called = target.kind === 'method' ? target.receiver : target;
        if ((called.kind !== 'external' && called.kind !== 'unknown') || !called.isAbsent)
            return;
        // A list's methods do nothing with what they are given but call it, and it is called here.
        const name = target.kind === 'method' ? target.name : lastOf(codeOf(target));
        if (given !== undefined && loops.test(name) && given.positional.every(({ kind }) => kind === 'function'))
            return;
        if (given === undefined || [...given.positional, ...given.named.values()].some((item) => canBeDenied(item))) {
            this.unseen.push({ file: place.file, line: place.line, reason: `\`${codeOf(target)}\` is not in this repo, and may deny something to what it is given` });
        }
    }
    /** Puts a value under a name; in a branch the value before may stay, so both are forgotten unless they are the same. */
    #assign(target, value, scope, frame) {
        switch (target.kind) {
            case 'name': {
                const before = scope.names.get(target.name);
                scope.names.set(target.name, frame.branches > 0 ? this.#merged(before, value, target.name) : value);
                if (value.kind === 'construct')
                    value.names.add(target.name);
                return;
            }
            case 'member': {
                const object = this.#evaluate(target.object, scope, frame);
                if (value.kind === 'construct')
                    value.names.add(target.name);
                if (object.kind === 'method' && object.receiver.kind === 'construct' && plain(object.name) === 'cfnoptions' && target.name === 'condition') {
                    object.receiver.props.set('cfncondition', value);
                    return;
                }
                if (object.kind === 'list')
                    unsettle(object);
                if (object.kind === 'dict')
                    setEntry(object, target.name, value, frame.branches > 0, this.#names);
                if (object.kind === 'statement' && isField(plain(target.name)))
                    object.fields.set(plain(target.name), frame.branches > 0 ? unknown(`${target.name}, in a branch of the code`) : value);
                // What is set on a construct is written over what its class made of it, as an override is.
                if (object.kind === 'construct' && writtenOver.test(target.name))
                    this.unseen.push({ file: scope.file, line: object.line, reason: `\`${target.name}\` of ${object.id ?? object.type} is set after it was made` });
                if (object.kind !== 'object')
                    return;
                const before = object.fields.get(target.name);
                const code = object.id === undefined ? target.name : `${object.id}.${target.name}`;
                object.fields.set(target.name, frame.branches > 0 ? this.#merged(before, value, code) : value);
                this.#library.giveAway([value]);
                return;
            }
            case 'index': {
                const object = this.#evaluate(target.object, scope, frame);
                const key = knownText(this.#evaluate(target.index, scope, frame));
                if (object.kind === 'dict')
                    setEntry(object, key, value, frame.branches > 0, this.#names);
                if (object.kind !== 'list')
                    return;
                if (frame.branches === 0 && key !== undefined && Number(key) < object.items.length)
                    object.items[Number(key)] = value;
                else {
                    unsettle(object);
                    object.items.push(...this.#itemsOf(value).map(unsure));
                }
                return;
            }
            case 'parts':
                this.#bind(target, value, scope, frame);
                return;
            case 'none':
                return;
        }
    }
    #merged(before, value, code) {
        return before === undefined || same(before, value) ? value : unknown(this.#names.fresh(code));
    }
    /** Puts a value under the names of a loop, a parameter or a destructuring. */
    #bind(target, value, scope, frame) {
        if (target.kind !== 'parts') {
            if (target.kind === 'name')
                scope.names.set(target.name, value);
            else
                this.#assign(target, value, scope, frame);
            return;
        }
        for (const [position, part] of target.parts.entries()) {
            let item;
            if (part.rest === true)
                item = value.kind === 'list' ? listOf(value.items.slice(position)) : unknown(this.#names.named(`the rest of ${codeOf(value)}`, `${position} on of ${this.#names.identityOf(value)}`));
            else if (typeof part.key === 'number')
                item = value.kind === 'list' ? value.items[part.key] : unknown(this.#names.named(`${codeOf(value)}[${part.key}]`, `${this.#names.identityOf(value)}[${this.#names.identityOf(item_text(String(part.key)))}]`));
            else
                item = this.#member(value, part.key, this.#names.named(`${codeOf(value)}.${part.key}`, `${this.#names.identityOf(value)}.${part.key}`));
            const absent = item === undefined || item.kind === 'nothing';
            const chosen = absent && part.otherwise !== undefined ? this.#evaluate(part.otherwise, scope, frame) : (item ?? nothing);
            this.#bind(part.target, chosen, scope, frame);
        }
    }
    // Expressions
    #evaluate(expression, scope, frame) {
        if (--this.#left < 0 || this.#expressionDepth > deepestExpression)
            return unknown(this.#names.fresh('too much to follow'));
        this.#expressionDepth++;
        const item = this.#evaluateKind(expression, scope, frame);
        this.#expressionDepth--;
        return item;
    }
    #evaluateKind(expression, scope, frame) {
        switch (expression.kind) {
            case 'text':
                return item_text(expression.value);
            case 'nothing':
                return nothing;
            case 'other':
            case 'test':
                return unknown(this.#names.named('an expression', this.#written(expression, expression.parts.map((part) => this.#evaluate(part, scope, frame)), scope)));
            case 'operator':
                return unknown(this.#names.named('an expression', this.#written(expression, [expression.object, ...expression.args].map((part) => this.#evaluate(part, scope, frame)), scope)));
            case 'join': {
                const items = expression.parts.map((part) => this.#evaluate(part, scope, frame));
                // A sum, or digits after digits.
                if (items.length > 1 && items.every((item) => /^\d+$/.test(knownText(item) ?? '')))
                    return unknown(this.#names.named('a number', this.#written(expression, items, scope)));
                if (items.some((item) => item.kind === 'list'))
                    return listOf(items.flatMap((item) => (item.kind === 'list' ? item.items : [this.#elementsOf(item)])));
                return joinTexts(items.map((item) => this.#inText(item)));
            }
            case 'name':
                return this.#lookUp(expression.name, scope, frame);
            case 'member': {
                const object = this.#evaluate(expression.object, scope, frame);
                return this.#member(object, expression.name, this.#names.named(shownAs(object, `.${expression.name}`, expression), `${this.#names.identityOf(object)}.${expression.name}`));
            }
            case 'index': {
                const object = this.#evaluate(expression.object, scope, frame);
                const index = this.#evaluate(expression.index, scope, frame);
                const key = knownText(index);
                const code = this.#names.named(shownAs(object, `[${expression.index.kind === 'text' ? expression.index.value : codeOf(index)}]`, expression), `${this.#names.identityOf(object)}[${this.#names.identityOf(index)}]`);
                if (key !== undefined && object.kind === 'dict')
                    return object.entries.get(key) ?? unknown(code);
                if (key !== undefined && object.kind === 'list')
                    return object.items.at(Number(key)) ?? unknown(code);
                if (key !== undefined && object.kind === 'class')
                    return this.#member(object, key, code);
                return unknown(code);
            }
            case 'call':
                return this.#callExpression(expression, scope, frame);
            case 'list':
                {
                    const spread = [];
                    const items = expression.items.flatMap((item) => {
                        if (item.kind !== 'spread')
                            return [this.#evaluate(item, scope, frame)];
                        spread.push(this.#evaluate(item.value, scope, frame));
                        return this.#itemsOf(spread.at(-1));
                    });
                    return listOf(items, spread);
                }
            case 'spread':
                return this.#evaluate(expression.value, scope, frame);
            case 'dict': {
                const entries = new Map();
                let open;
                for (const { key, value } of expression.entries) {
                    const item = this.#evaluate(value, scope, frame);
                    if (key === undefined) {
                        if (item.kind === 'dict') {
                            for (const [name, each] of item.entries)
                                entries.set(name, each);
                            open = item.open ?? open;
                        }
                        else if (item.kind !== 'nothing')
                            open = codeOf(item);
                        continue;
                    }
                    const name = knownText(this.#evaluate(key, scope, frame));
                    if (name === undefined)
                        open = 'a computed key';
                    entries.set(name ?? `\${${entries.size}}`, item);
                }
                return open === undefined ? { kind: 'dict', entries } : { kind: 'dict', entries, open };
            }
            case 'choice':
                return this.#choose(expression, scope, frame);
            case 'function':
                return { kind: 'function', form: expression.function, scope };
            case 'class':
                return classItem(expression.class, scope);
            case 'each': {
                const inner = { names: new Map(), parent: scope, file: scope.file };
                const items = [];
                const absent = [];
                const entries = new Map();
                const branches = frame.branches;
                this.#loop(expression.bindings, inner, frame, () => {
                    const tests = expression.tests.map((test) => this.#evaluate(test, inner, frame));
                    const holds = tests.map(truthOf);
                    if (holds.includes(false))
                        return;
                    const element = this.#evaluate(expression.element, inner, frame);
                    // Over something unknown there may be no element; one with unknown parts is no more certain than they are.
                    const mayBeAbsent = holds.includes(undefined) || (frame.branches > branches && (element.kind !== 'text' || knownText(element) !== undefined));
                    const chosen = holds.includes(undefined) ? this.#filtered(element, tests) : element;
                    const item = mayBeAbsent ? unsure(chosen) : chosen;
                    if (mayBeAbsent)
                        absent.push(element);
                    if (expression.key === undefined)
                        items.push(item);
                    else
                        entries.set(knownText(this.#evaluate(expression.key, inner, frame)) ?? `\${${entries.size}}`, item);
                });
                return expression.key === undefined ? noteUnsure(listOf(items), absent) : { kind: 'dict', entries };
            }
            case 'assigned': {
                const value = this.#evaluate(expression.value, scope, frame);
                this.#assign(expression.target, value, scope, frame);
                return value;
            }
            case 'yielded': {
                const value = this.#evaluate(expression.value, scope, frame);
                frame.yields.push(...(expression.from ? this.#itemsOf(value) : [value]));
                return nothing;
            }
            case 'typed':
                return this.#evaluate(expression.value, scope, frame);
        }
    }
    /** Several possible values: one only if they are the same; a fallback counts only where what it stands in for is nothing. */
    #choose(expression, scope, frame) {
        const tests = expression.tests.map((test) => this.#evaluate(test, scope, frame));
        if (expression.fallback === true) {
            for (const [position, option] of expression.options.entries()) {
                const item = this.#evaluate(option, scope, frame);
                if (item.kind === 'nothing')
                    continue;
                return this.#orElse(item, expression.options.slice(position + 1), scope, frame);
            }
            return nothing;
        }
        const truth = tests.length === 1 ? truthOf(tests[0]) : undefined;
        if (truth !== undefined) {
            const option = expression.options[truth ? 0 : 1];
            return option === undefined ? nothing : this.#evaluate(option, scope, frame);
        }
        const options = expression.options.map((option) => this.#guarded(frame, () => this.#evaluate(option, scope, frame)));
        const [first, second] = options;
        const name = () => this.#names.named('a choice of the code', `${tests.length === 1 ? '' : this.#names.numberOf(expression)} ${[...tests, ...options].map((item) => this.#names.identityOf(item)).join(' ? ')}`);
        if (first !== undefined && second !== undefined && same(first, second))
            return first;
        if (first?.kind === 'text' && second?.kind === 'text' && first.doubt === undefined && second.doubt === undefined) {
            const parts = (0,value/* eitherOf */.BU)(first.parts, second.parts, name());
            if (parts !== undefined)
                return { kind: 'text', parts };
        }
        if (options.some((item) => item.kind === 'list'))
            return unsureList(options.flatMap((item) => (item.kind === 'list' ? item.items : [])));
        return unknown(name());
    }
    /** What becomes part of a text: of a collection or an object, how it is written as text is not followed. */
    #inText(item) {
        const isFollowed = ['text', 'unknown', 'external', 'method', 'nothing'].includes(item.kind);
        return isFollowed ? item : unknown(this.#names.named(codeOf(item), this.#names.identityOf(item)));
    }
    /** What is taken where it is there, and else something else: another than what is taken alone, or with another fallback. */
    #orElse(item, others, scope, frame) {
        if (others.length === 0 || (item.kind !== 'unknown' && item.kind !== 'method'))
            return item;
        // What else there is is not made: only what is there anyway is looked at.
        const fallbacks = others.map((other) => (isPlain(other) ? this.#names.identityOf(this.#evaluate(other, scope, frame)) : `${this.#names.numberOf(other)} ${this.#names.numberOf(scope)}`));
        return { ...item, code: this.#names.named(`${item.code} ?? ${others.map(written).join(' ?? ')}`, `${item.code} ?? ${fallbacks.join(' ?? ')}`) };
    }
    /** What an expression is that is not followed: the same only for the same code over the same values. */
    #written(expression, values, scope) {
        // Names that it may use are not among its parts where it has none.
        const place = values.length === 0 ? this.#names.numberOf(scope) : '';
        return `${this.#names.numberOf(expression)} ${place} ${values.map((item) => this.#names.identityOf(item)).join()}`;
    }
    /** An element that stands for those of which a test holds. */
    #filtered(element, tests) {
        const limits = tests.map((test) => this.#names.identityOf(test)).join(' and ');
        const rename = (code) => this.#names.named(code, `${code} if ${limits}`);
        if (element.kind === 'unknown' || element.kind === 'method')
            return { ...element, code: rename(element.code) };
        if (element.kind === 'text')
            return { ...element, parts: element.parts.map((part) => (typeof part === 'string' ? part : { ...part, code: rename(part.code) })) };
        return element;
    }
    #lookUp(name, scope, frame) {
        for (let at = scope; at !== undefined; at = at.parent) {
            const item = at.names.get(name);
            if (item !== undefined)
                return item;
        }
        return name === frame.receiver ? unknown(name) : { kind: 'external', path: name };
    }
    #itemsOf(item) {
        if (item.kind === 'list')
            return [...item.items];
        if (item.kind === 'nothing')
            return [];
        if (item.kind === 'dict')
            return [...item.entries.keys()].map(item_text);
        return [this.#elementsOf(item)];
    }
    #elementsOf(item) {
        return unknown(this.#names.named(`elements of ${codeOf(item)}`, `elements ${this.#names.identityOf(item)}`));
    }
    /** Items that are appended; in a branch they may not be. */
    #sureItems(item, frame) {
        const items = this.#itemsOf(item);
        return frame.branches > 0 ? items.map(unsure) : items;
    }
    #member(from, name, code) {
        if (from.kind === 'method' && from.name === 'node' && plain(name) === 'defaultchild')
            return from.receiver;
        // A member of something unknown is unknown too, until it is called.
        const of = from.kind === 'method' && from.name !== 'grants' ? unknown(from.code) : from;
        switch (of.kind) {
            case 'module':
                return this.run(of.path)?.names.get(name) ?? { ...unknown(code), isAbsent: true };
            case 'dict': {
                const found = of.entries.get(name);
                if (found !== undefined)
                    return found;
                return isCollectionMethod(name) ? { kind: 'method', receiver: of, name, code } : of.open === undefined ? nothing : unknown(code);
            }
            case 'object': {
                const found = this.#objectMember(of, name);
                if (found !== undefined)
                    return found;
                const base = of.base === undefined ? undefined : this.#library.member(of.base, name, code);
                if (base !== undefined)
                    return base;
                return { kind: 'method', receiver: of.base ?? of.policy ?? of, name, code };
            }
            case 'class': {
                this.#readClass(of);
                const found = this.#classMember(of, name);
                return found ?? { kind: 'method', receiver: of, name, code };
            }
            case 'text':
                if (name === 'value')
                    return of;
                return { kind: 'method', receiver: of, name, code };
            case 'external':
            case 'construct':
            case 'unknown':
            case 'statement':
            case 'document':
                return this.#library.member(of, name, code) ?? { kind: 'method', receiver: of, name, code };
            default:
                return { kind: 'method', receiver: of, name, code };
        }
    }
    #objectMember(object, name) {
        const field = object.fields.get(name);
        if (field !== undefined)
            return field;
        const member = this.#classMember(object.class, name);
        if (member?.kind === 'function') {
            if (member.form.isProperty === true)
                return this.#call({ ...member, self: object }, { positional: [], named: new Map() }, false);
            return member.form.isStatic === true ? member : { ...member, self: object };
        }
        return member;
    }
    #classMember(item, name, depth = 0) {
        this.#readClass(item);
        const own = item.attributes.get(name);
        if (own !== undefined || depth > 10)
            return own;
        for (const base of this.#basesOf(item)) {
            const found = base.kind === 'class' ? this.#classMember(base, name, depth + 1) : undefined;
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    #basesOf(item) {
        return item.form.bases.map((base) => this.#evaluate(base, item.scope, newFrame()));
    }
    /** Pydantic's settings come from the environment; what the class says is only a fallback. */
    #isSettings(item, depth = 0) {
        if (depth > 10)
            return false;
        return this.#basesOf(item).some((base) => (base.kind === 'external' ? /\bBaseSettings$/.test(base.path) : base.kind === 'class' && this.#isSettings(base, depth + 1)));
    }
    #readClass(item) {
        if (item.isRead)
            return;
        item.isRead = true;
        const scope = { names: item.attributes, parent: item.scope, file: item.scope.file };
        for (const member of item.form.members) {
            if (member.kind === 'function')
                item.attributes.set(member.function.name, { kind: 'function', form: member.function, scope: item.scope });
        }
        if (this.#isSettings(item)) {
            for (const member of item.form.members) {
                if (member.kind !== 'assign' || member.target.kind !== 'name')
                    continue;
                item.attributes.set(member.target.name, unknown(`${item.form.name}.${member.target.name}`));
            }
            return;
        }
        for (const member of item.form.members) {
            // Fields of instances are set when one is made.
            if (member.kind === 'assign' && item.form.constructorName !== 'constructor')
                this.#step(member, scope, newFrame(), '');
            else if (member.kind === 'assign' && member.target.kind === 'name' && isConstant(member.value))
                this.#step(member, scope, newFrame(), '');
        }
        this.#library.giveAway(item.attributes.values());
    }
    // Calls
    #arguments(given, scope, frame) {
        const positional = [];
        const named = new Map();
        for (const argument of given) {
            const item = this.#evaluate(argument.value, scope, frame);
            if (argument.spread === 'list')
                positional.push(...this.#itemsOf(item));
            else if (argument.spread === 'dict') {
                if (item.kind === 'dict')
                    for (const [key, value] of item.entries)
                        named.set(key, value);
                const more = item.kind === 'dict' ? item.open : item.kind === 'nothing' ? undefined : codeOf(item);
                if (more !== undefined)
                    named.set(moreProps, unknown(more));
            }
            else if (argument.name !== undefined)
                named.set(argument.name, item);
            else
                positional.push(item);
        }
        return { positional, named };
    }
    #callExpression(expression, scope, frame) {
        const { callee } = expression;
        const toSuper = superCall(callee);
        if (toSuper !== undefined)
            return this.#callSuper(toSuper, this.#arguments(expression.args, scope, frame), expression.line, scope, frame);
        const target = this.#evaluate(callee, scope, frame);
        const given = this.#arguments(expression.args, scope, frame);
        const result = this.#callItem(target, given, expression, scope, frame);
        if (result.kind !== 'unknown' || !result.code.endsWith('()'))
            return result;
        return { ...result, code: this.#names.called(result.code.slice(0, -2), given) };
    }
    /** Calls an item; what is given functions and is not followed may call each of them, whatever it gives them. */
    #callItem(target, given, expression, scope, frame) {
        if (target.kind === 'function' || target.kind === 'class')
            return this.#callTarget(target, given, expression, scope, frame);
        const handed = functionsIn([...given.positional, ...given.named.values()]).map((item) => ({ item, before: this.#runs.get(item.form) }));
        const result = this.#callTarget(target, given, expression, scope, frame);
        for (const { item, before } of handed) {
            if (this.#runs.get(item.form) === before)
                this.#guarded(frame, () => this.#call(item, { positional: [], named: new Map() }, true));
        }
        return result;
    }
    #callTarget(target, given, expression, scope, frame) {
        const { callee } = expression;
        const place = this.#place(scope, expression.line);
        this.#noteAbsent(target, given, place);
        switch (target.kind) {
            case 'function':
                return this.#call(target, given, false);
            case 'class':
                return this.#construct(target, given, expression.line, false);
            case 'external':
                if (target.path === 'require' || target.path === 'importlib.import_module')
                    return this.#loaded(given.positional[0], scope);
                return this.#builtIn(target.path, given) ?? this.#eachOfGiven(target.path, given, frame) ?? this.#eachOfNamed(target, target.path, given, frame) ?? this.#library.call(target.path, given, place);
            case 'method': {
                const { receiver } = target;
                this.#noteOverride(target.name, given.positional[0], place);
                if (target.name === 'add' && /\bAspects\.of\b/.test(codeOf(receiver)))
                    this.#visit(given.positional[0], place, frame);
                const known = this.#collectionMethod(receiver, languageOf(scope.file) === 'python' && target.name === 'replace' ? 'replaceAll' : target.name, given, frame) ?? this.#library.invoke(receiver, target.name, given, place);
                return known ?? this.#eachOfUnknown(target.receiver, target.name, given, frame) ?? this.#callUnseen(target.code, given);
            }
            case 'unknown':
                return this.#eachOfNamed(target, target.code, given, frame) ?? this.#callUnseen(target.code, given);
            default:
                this.#library.giveAway([...given.positional, ...given.named.values()]);
                return unknown(this.#names.called(written(callee), given, target));
        }
    }
    /** A call of what is not followed. */
    #callUnseen(code, { positional, named }) {
        this.#library.giveAway([...positional, ...named.values()]);
        return unknown(`${code}()`);
    }
    /** Python's `map` and `filter`, which are given the function first. */
    #eachOfGiven(path, { positional: [callback, list], named }, frame) {
        if (!/^(builtins\.)?(map|filter)$/.test(path) || (callback?.kind !== 'function' && callback?.kind !== 'method') || list === undefined)
            return undefined;
        const given = { positional: [callback], named };
        return this.#collectionMethod(list, lastOf(path), given, frame) ?? this.#eachOfUnknown(list, lastOf(path), given, frame);
    }
    /** The same over a list of a package, or of a file that is no code. */
    #eachOfNamed(target, code, given, frame) {
        const list = code.slice(0, Math.max(0, code.lastIndexOf('.')));
        if (list === '')
            return undefined;
        return this.#eachOfUnknown(target.kind === 'external' ? { ...target, path: list } : unknown(list), lastOf(code), given, frame);
    }
    /** `list.forEach(callback)` and the like over something unknown: the callback may run. */
    #eachOfUnknown(receiver, name, given, frame) {
        const [callback] = given.positional;
        // What Pulumi knows later: the callback surely runs.
        if (callback?.kind === 'function' && name === 'apply')
            return this.#apply(callback, [receiver]);
        if ((callback?.kind !== 'function' && callback?.kind !== 'method') || !loops.test(name))
            return undefined;
        const element = this.#elementOf(receiver);
        const result = this.#guarded(frame, () => this.#apply(callback, [element]));
        if (name === 'forEach')
            return nothing;
        if (name === 'filter')
            return unknown(this.#names.named(codeOf(receiver), `${this.#names.identityOf(receiver)} if ${this.#names.identityOf(callback)}`));
        return result.kind === 'text' && knownText(result) === undefined ? listOf([result]) : listOf([unsure(result)]);
    }
    #callSuper(method, given, line, scope, frame) {
        const self = frame.receiver === undefined ? undefined : this.#lookUp(frame.receiver, scope, frame);
        if (self?.kind !== 'object' || frame.class === undefined)
            return unknown(this.#names.fresh('super()'));
        for (const base of this.#basesOf(frame.class)) {
            if (base.kind === 'class') {
                if (method === base.form.constructorName || method === 'constructor' || method === '__init__')
                    return this.#initialise(self, base, given, line, false);
                const found = this.#classMember(base, method);
                if (found?.kind === 'function')
                    return this.#call({ ...found, self }, given, false);
            }
            else if (base.kind === 'external' && (method === '__init__' || method === 'constructor')) {
                this.#noteAbsent(base, undefined, this.#place(scope, line));
                const made = this.#library.call(base.path, given, this.#place(scope, line));
                if (made.kind === 'construct')
                    self.base = made;
                else if (made.kind === 'statement' || made.kind === 'document')
                    self.policy = made;
                return nothing;
            }
        }
        return unknown(this.#names.fresh(`super().${method}`));
    }
    #construct(item, given, line, isGuess) {
        const object = { kind: 'object', class: item, fields: new Map() };
        const id = knownText(given.named.get('id') ?? given.named.get('construct_id') ?? given.positional[1]);
        if (id !== undefined)
            object.id = id;
        this.#initialise(object, item, given, line, isGuess);
        return object;
    }
    #initialise(object, item, given, line, isGuess, depth = 0) {
        this.called.add(item.form);
        if (depth > 10 || this.#depth > deepestCall)
            return nothing;
        this.#readClass(item);
        const constructor = item.form.members.find((member) => member.kind === 'function' && member.function.name === item.form.constructorName);
        const scope = { names: new Map(), parent: item.scope, file: item.scope.file };
        const self = constructor?.kind === 'function' ? (constructor.function.receiver ?? 'this') : 'this';
        scope.names.set(self, object);
        const fields = item.form.members.filter((member) => member.kind === 'assign');
        if (item.form.isRecord === true) {
            const order = fields.flatMap((field) => (field.target.kind === 'name' ? [field.target.name] : []));
            order.forEach((name, index) => {
                const value = given.named.get(name) ?? given.positional[index];
                if (value !== undefined)
                    object.fields.set(name, value);
            });
            return nothing;
        }
        if (item.form.constructorName === 'constructor' && !this.#initialising.has(item.form)) {
            const frame = { ...newFrame(), receiver: self, class: item };
            this.#initialising.add(item.form);
            for (const field of fields) {
                if (field.target.kind === 'name')
                    object.fields.set(field.target.name, this.#evaluate(field.value, scope, frame));
            }
            this.#library.giveAway(object.fields.values());
            this.#initialising.delete(item.form);
        }
        if (constructor?.kind !== 'function') {
            for (const base of this.#basesOf(item)) {
                if (base.kind === 'class')
                    return this.#initialise(object, base, given, line, isGuess, depth + 1);
                if (base.kind === 'external') {
                    this.#noteAbsent(base, undefined, this.#place(scope, line));
                    const made = this.#library.call(base.path, given, this.#place(scope, line));
                    if (made.kind === 'construct')
                        object.base = made;
                    else if (made.kind === 'statement' || made.kind === 'document')
                        object.policy = made;
                }
            }
            return nothing;
        }
        return this.#call({ kind: 'function', form: constructor.function, scope: item.scope, self: object }, given, isGuess, item);
    }
    #call(item, given, isGuess, owner) {
        const { form } = item;
        this.called.add(form);
        this.#runs.set(form, (this.#runs.get(form) ?? 0) + 1);
        const inside = this.#inside.get(form) ?? 0;
        if (this.#depth > deepestCall || inside >= deepestRecursion || this.#left < 0)
            return unknown(this.#names.fresh(form.name));
        const scope = { names: new Map(), parent: item.scope, file: item.scope.file };
        const self = item.self;
        const home = owner ?? (self?.kind === 'object' ? this.#ownerOf(self.class, form) : undefined);
        const frame = { ...newFrame(), receiver: form.receiver ?? (self === undefined ? undefined : 'this'), class: home };
        if (self !== undefined && frame.receiver !== undefined)
            scope.names.set(frame.receiver, self);
        let position = 0;
        for (const parameter of form.parameters) {
            if (parameter.name !== undefined && parameter.name === form.receiver)
                continue;
            let value;
            if (parameter.rest === 'list')
                value = listOf(given.positional.slice(position));
            else if (parameter.rest === 'dict')
                value = { kind: 'dict', entries: new Map(given.named), open: parameter.name ?? 'options' };
            else {
                value = parameter.name === undefined ? undefined : given.named.get(parameter.name);
                if (value === undefined)
                    value = given.positional[position++];
            }
            if (value === undefined || (value.kind === 'nothing' && parameter.otherwise !== undefined)) {
                // Nobody gave it: a default is what the code surely takes only if somebody called it.
                const fallback = parameter.otherwise === undefined ? undefined : this.#evaluate(parameter.otherwise, scope, frame);
                const code = this.#names.named(parameter.name ?? 'a parameter', `parameter ${this.#names.numberOf(parameter)} ${isGuess ? '' : this.#names.numberOf(scope)}`);
                const type = parameter.type === undefined ? {} : { type: parameter.type };
                value = fallback !== undefined && fallback.kind !== 'nothing' && !isGuess ? fallback : { kind: 'unknown', code, ...type };
            }
            else if (value.kind === 'unknown' && value.type === undefined && parameter.type !== undefined) {
                value = { ...value, type: parameter.type };
            }
            this.#bind(parameter.target, value, scope, frame);
            if (parameter.field === true && parameter.name !== undefined && self?.kind === 'object')
                self.fields.set(parameter.name, value);
        }
        this.#depth++;
        this.#inside.set(form, inside + 1);
        const outer = this.#expressionDepth;
        this.#expressionDepth = 0;
        this.#execute(form.body, scope, frame, languageOf(scope.file));
        this.#expressionDepth = outer;
        this.#inside.set(form, inside);
        this.#depth--;
        if (frame.yields.length > 0)
            return listOf(frame.yields);
        const [first, ...others] = frame.returns;
        if (first === undefined)
            return nothing;
        if (others.every((other) => same(first, other)))
            return first;
        // What one returns also depends on where it was made, and on whose it is.
        return unknown(this.#names.called(form.name, given, item));
    }
    /** The class whose method a form is: `super` starts there. */
    #ownerOf(item, form, depth = 0) {
        if (item.form.members.some((member) => member.kind === 'function' && member.function === form))
            return item;
        if (depth > 10)
            return undefined;
        for (const base of this.#basesOf(item)) {
            const found = base.kind === 'class' ? this.#ownerOf(base, form, depth + 1) : undefined;
            if (found !== undefined)
                return found;
        }
        return item;
    }
    /** A turn for an item of a list, which may not be in it. */
    #turnOf(list, item, frame, work) {
        return (item.kind === 'text' && item.doubt !== undefined) || list.perhaps?.has(item) === true ? this.#guarded(frame, work) : work();
    }
    #apply(callback, items) {
        if (callback?.kind === 'function')
            return this.#call(callback, { positional: items, named: new Map() }, false);
        // `map(role.add_to_policy, statements)`: what its own class does.
        if (callback?.kind === 'method') {
            const { receiver, name } = callback;
            const [file, line] = receiver.kind === 'construct' || receiver.kind === 'statement' ? [receiver.file, receiver.line] : ['', 0];
            this.#library.invoke(receiver, name, { positional: items, named: new Map() }, { file, line, condition: this.#conditions.at(-1) });
        }
        return unknown(this.#names.fresh('a callback'));
    }
    /** Functions of the languages themselves. */
    #builtIn(path, { positional, named }) {
        const [first, second] = positional;
        switch (path) {
            case 'list':
            case 'set':
            case 'tuple':
            case 'sorted':
            case 'reversed':
            case 'frozenset':
            case 'Array.from':
            case 'Set':
                return first === undefined ? listOf([]) : listOf(this.#itemsOf(first));
            case 'dict':
            case 'Object.assign': {
                // `Object.assign` changes what it is given first.
                const made = path === 'Object.assign' && first?.kind === 'dict' ? first : { kind: 'dict', entries: new Map() };
                for (const item of positional) {
                    if (item.kind === 'dict')
                        for (const [key, value] of item.entries)
                            made.entries.set(key, value);
                    const more = item.kind === 'dict' ? item.open : item.kind === 'nothing' ? undefined : codeOf(item);
                    if (more !== undefined)
                        made.open = more;
                }
                for (const [key, value] of named)
                    if (key === moreProps)
                        made.open = codeOf(value);
                    else
                        made.entries.set(key, value);
                return made;
            }
            case 'str':
            case 'String':
            // A policy as text is read as what it was made from.
            case 'JSON.stringify':
            case 'json.dumps':
                return first;
            case 'JSON.parse':
            case 'json.loads':
                return first !== undefined && (first.kind !== 'text' || codeOf(first).includes('"Statement"')) ? first : undefined;
            case 'enumerate':
                return first?.kind === 'list' ? listOf(first.items.map((item, index) => listOf([item_text(String(index)), item]))) : undefined;
            case 'zip':
                return first?.kind === 'list' && second?.kind === 'list' ? listOf(first.items.map((item, index) => listOf([item, second.items[index] ?? nothing]))) : undefined;
            case 'map':
                return second?.kind === 'list' ? listOf(second.items.map((item) => this.#apply(first, [item]))) : undefined;
            case 'Object.values':
                return first?.kind === 'dict' ? listOf([...first.entries.values()]) : first?.kind === 'class' ? listOf(this.#turns(first, { target: { kind: 'none' }, iterable: { kind: 'nothing' } }) ?? []) : undefined;
            case 'Object.keys':
                return first?.kind === 'dict' ? listOf([...first.entries.keys()].map(item_text)) : undefined;
            case 'Object.entries':
                return first?.kind === 'dict' ? listOf([...first.entries].map(([key, item]) => listOf([item_text(key), item]))) : undefined;
            default:
                return /\bpulumi\b.*\.format$/.test(path) && first?.kind === 'text' ? textMethod(first, 'format', positional.slice(1), named, this.#names) : undefined;
        }
    }
    /** Methods of texts, lists and dicts. */
    #collectionMethod(receiver, name, { positional, named }, frame) {
        const [first, second] = positional;
        if (receiver.kind === 'external')
            return this.#builtIn(`${receiver.path}.${name}`, { positional, named });
        if (receiver.kind === 'list') {
            switch (name) {
                case 'append':
                case 'push':
                case 'add':
                    receiver.items.push(...(frame.branches > 0 ? positional.map(unsure) : positional));
                    if (frame.branches > 0)
                        noteUnsure(receiver, positional);
                    return nothing;
                case 'extend':
                case 'update':
                    receiver.items.push(...(first === undefined ? [] : this.#sureItems(first, frame)));
                    if (first !== undefined)
                        noteUnsure(receiver, frame.branches > 0 ? this.#itemsOf(first) : first.kind === 'list' ? [...(first.perhaps ?? [])] : []);
                    return nothing;
                case 'insert':
                    receiver.items.push(...(second === undefined ? [] : frame.branches > 0 ? [unsure(second)] : [second]));
                    return nothing;
                case 'unshift':
                    receiver.items.unshift(...(frame.branches > 0 ? positional.map(unsure) : positional));
                    if (frame.branches > 0)
                        noteUnsure(receiver, positional);
                    return nothing;
                case 'pop':
                case 'shift':
                case 'splice':
                case 'remove':
                case 'clear':
                case 'fill':
                    // Which items are left is not followed.
                    unsettle(receiver);
                    return unknown(this.#names.fresh(`an element of ${codeOf(receiver)}`));
                case 'concat':
                    return listOf([...receiver.items, ...positional.flatMap((item) => this.#itemsOf(item))], [receiver, ...positional]);
                case 'map':
                case 'flatMap': {
                    const results = receiver.items.map((item, index) => this.#turnOf(receiver, item, frame, () => this.#apply(first, [item, item_text(String(index))])));
                    return listOf(name === 'map' ? results : results.flatMap((item) => this.#itemsOf(item)));
                }
                case 'forEach':
                    receiver.items.forEach((item, index) => this.#turnOf(receiver, item, frame, () => this.#apply(first, [item, item_text(String(index))])));
                    return nothing;
                case 'filter':
                    return unsureList(receiver.items);
                case 'join':
                    return joinTexts(receiver.items.flatMap((item, index) => (index === 0 ? [item] : [first ?? item_text(','), item])));
                case 'flat':
                    return listOf(receiver.items.flatMap((item) => this.#itemsOf(item)));
                case 'copy':
                case 'slice':
                    return positional.length === 0 ? listOf([...receiver.items], [receiver]) : undefined;
                default:
                    return undefined;
            }
        }
        if (receiver.kind === 'dict') {
            switch (name) {
                case 'items':
                case 'entries':
                    return receiver.open === undefined ? listOf([...receiver.entries].map(([key, item]) => listOf([item_text(key), item]))) : undefined;
                case 'values':
                    return receiver.open === undefined ? listOf([...receiver.entries.values()]) : undefined;
                case 'keys':
                    return receiver.open === undefined ? listOf([...receiver.entries.keys()].map(item_text)) : undefined;
                case 'update': {
                    if (first?.kind === 'dict')
                        for (const [key, value] of first.entries)
                            setEntry(receiver, key, value, frame.branches > 0, this.#names);
                    if (first !== undefined && (first.kind !== 'dict' || first.open !== undefined))
                        receiver.open = codeOf(first);
                    for (const [key, value] of named)
                        setEntry(receiver, key === moreProps ? undefined : key, value, frame.branches > 0, this.#names);
                    return nothing;
                }
                case 'setdefault':
                case 'clear':
                case 'popitem':
                    receiver.open = `${name} of the code`;
                    return unknown(this.#names.fresh(name));
                case 'pop': {
                    const key = knownText(first);
                    if (key === undefined || frame.branches > 0)
                        receiver.open = `${name} of the code`;
                    const found = key === undefined ? undefined : receiver.entries.get(key);
                    if (key !== undefined && frame.branches === 0)
                        receiver.entries.delete(key);
                    return found ?? second ?? unknown(this.#names.fresh('an entry'));
                }
                case 'get': {
                    const key = knownText(first);
                    if (key === undefined)
                        return undefined;
                    return receiver.entries.get(key) ?? (receiver.open === undefined ? (second ?? nothing) : unknown(this.#names.named(key, `${this.#names.identityOf(receiver)}[${JSON.stringify(item_text(key).parts)}]`)));
                }
                default:
                    return undefined;
            }
        }
        return receiver.kind === 'text' ? textMethod(receiver, name, positional, named, this.#names) : undefined;
    }
}
function textMethod(receiver, name, positional, named, names) {
    const [first, second] = positional;
    const known = knownText(receiver);
    switch (name) {
        case 'join': {
            const items = first?.kind === 'list' ? first.items : undefined;
            return items === undefined ? undefined : joinTexts(items.flatMap((item, index) => (index === 0 ? [item] : [receiver, item])));
        }
        case 'format': {
            if (known === undefined)
                return undefined;
            let next = 0;
            const pieces = [];
            let last = 0;
            for (const match of known.matchAll(/\{\{|\}\}|\{([^{}]*)\}/g)) {
                pieces.push(item_text(known.slice(last, match.index)));
                last = match.index + match[0].length;
                const [whole, inside] = match;
                const key = /^\w*/.exec(inside ?? '')?.[0] ?? '';
                const how = inside?.slice(key.length) ?? '';
                if (inside === undefined)
                    pieces.push(item_text(whole.charAt(0)));
                else
                    pieces.push(formatted(whole, named.get(key) ?? positional[key === '' ? next++ : Number(key)], how, /^(![sa])?$/, names));
            }
            pieces.push(item_text(known.slice(last)));
            return joinTexts(pieces);
        }
        case '__mod__': {
            if (known === undefined || first === undefined)
                return undefined;
            const given = first.kind === 'list' ? first.items : [first];
            let next = 0;
            const pieces = known.split(/(%(?:\(\w+\))?[-+ #0]*\d*(?:\.\d+)?[a-zA-Z%])/).map((piece, position) => {
                if (position % 2 === 0 || piece === '%%')
                    return item_text(piece === '%%' ? '%' : piece);
                const key = /^%\((\w+)\)/.exec(piece)?.[1];
                const value = key === undefined ? given[next++] : first.kind === 'dict' ? first.entries.get(key) : undefined;
                return formatted(piece, value ?? (key === undefined ? undefined : first), piece.replace(/^%(\(\w+\))?/, value === undefined ? '%' : ''), /^[sdi]$/, names);
            });
            return joinTexts(pieces);
        }
        case 'lower':
        case 'toLowerCase':
            return known === undefined ? undefined : item_text(known.toLowerCase());
        case 'upper':
        case 'toUpperCase':
            return known === undefined ? undefined : item_text(known.toUpperCase());
        case 'replace':
        case 'replaceAll': {
            const [from, to] = [knownText(first), knownText(second)];
            if (known === undefined || from === undefined || to === undefined)
                return undefined;
            return item_text(name === 'replaceAll' ? known.replaceAll(from, () => to) : known.replace(from, () => to));
        }
        case 'strip':
        case 'trim':
            return known === undefined || first !== undefined ? undefined : item_text(known.trim());
        case 'concat':
            return joinTexts([receiver, ...positional]);
        case 'toString':
            return receiver;
        default:
            return undefined;
    }
}
/**
 * A value in its place in a text.
 * @param place the place as it is written
 * @param how how it is to be written there, @param asItIs which of that changes nothing
 */
function formatted(place, value, how, asItIs, names) {
    if (value === undefined)
        return unknown(names.fresh(place));
    return asItIs.test(how) ? value : unknown(names.named(place, `${place} of ${names.identityOf(value)}`));
}
/** What calls a function for each element. */
const loops = /^(forEach|map|flatMap|filter)$/;
function lastOf(path) {
    return path.slice(path.lastIndexOf('.') + 1);
}
function newFrame() {
    return { returns: [], yields: [], branches: 0, receiver: undefined, class: undefined };
}
function classItem(form, scope) {
    return { kind: 'class', form, scope, attributes: new Map(), isRead: false };
}
/** @param from lists whose items are among them */
function listOf(items, from = []) {
    return noteUnsure({ kind: 'list', items: items.slice(0, interpreter_longest) }, from.flatMap((list) => (list.kind === 'list' ? [...(list.perhaps ?? [])] : [])));
}
function unsureList(items) {
    return noteUnsure(listOf(items.map(unsure)), items);
}
/** Texts and the like that are the same whatever runs: what a class keeps for all. */
function isConstant(expression) {
    return expression.kind === 'text' || expression.kind === 'list' || expression.kind === 'dict';
}
/** After a change that is not followed, each item may be gone. */
function unsettle(list) {
    noteUnsure(list, list.items);
    list.items.splice(0, list.items.length, ...list.items.map(unsure));
}
/** Sets an entry; one that may be set leaves the dict open. */
function setEntry(dict, key, value, isPerhaps, names) {
    if (key === undefined)
        dict.open = 'a computed key';
    else if (!isPerhaps)
        dict.entries.set(key, value);
    else {
        const before = dict.entries.get(key);
        if (before === undefined || !same(before, value))
            dict.open = `${key}, in a branch of the code`;
        dict.entries.set(key, before === undefined ? value : same(before, value) ? value : unknown(names.fresh(key)));
    }
}
/** What evaluating does not make or call anything. */
function isPlain(expression) {
    return expression.kind === 'text' || expression.kind === 'name' || expression.kind === 'nothing' || (expression.kind === 'member' && isPlain(expression.object));
}
function isField(name) {
    return ['effect', 'actions', 'notactions', 'resources', 'notresources', 'conditions', 'principals'].includes(name);
}
function isCollectionMethod(name) {
    return ['items', 'values', 'keys', 'get', 'entries', 'update', 'setdefault', 'clear', 'pop', 'popitem'].includes(name);
}
function same(a, b) {
    if (a === b)
        return true;
    // The same bucket, imported in one branch and made in the other.
    if (a.kind === 'construct' && b.kind === 'construct') {
        const [one, other] = [a.texts.get('name'), b.texts.get('name')];
        return one !== undefined && other !== undefined && same(one, other);
    }
    return a.kind === 'text' && b.kind === 'text' && a.doubt === b.doubt && JSON.stringify(a.parts) === JSON.stringify(b.parts);
}
function truthOf(item) {
    if (item === undefined)
        return undefined;
    if (item.kind === 'nothing')
        return false;
    if (item.kind === 'construct' || item.kind === 'object' || item.kind === 'statement' || item.kind === 'document')
        return true;
    const known = knownText(item);
    if (known === undefined)
        return undefined;
    if (/^(true|false)$/i.test(known))
        return known.toLowerCase() === 'true';
    return known !== '';
}
/** `__name__ == "__main__"`, `require.main === module`: an app is deployed by running it. */
function isEntry(test) {
    if (test?.kind !== 'test' || test.how !== 'equal')
        return false;
    const sides = new Set(test.parts.map(written));
    return (sides.has('__name__') && sides.has('"__main__"')) || (sides.has('require.main') && sides.has('module'));
}
/** A part of an item as people know it: of what is not told, after its name, and else as it is written. */
function shownAs(of, part, expression) {
    return of.kind === 'unknown' || of.kind === 'method' || of.kind === 'external' ? `${codeOf(of)}${part}` : written(expression);
}
/** The code of an expression, as far as names go. */
function written(expression) {
    switch (expression.kind) {
        case 'name':
            return expression.name;
        case 'member':
            return `${written(expression.object)}.${expression.name}`;
        case 'index':
            return `${written(expression.object)}[${expression.index.kind === 'text' ? expression.index.value : written(expression.index)}]`;
        case 'call':
            return `${written(expression.callee)}()`;
        case 'text':
            return JSON.stringify(expression.value);
        default:
            return 'an expression';
    }
}
function targetExpression(target) {
    switch (target.kind) {
        case 'name':
            return { kind: 'name', name: target.name };
        case 'member':
            return { kind: 'member', object: target.object, name: target.name };
        case 'index':
            return { kind: 'index', object: target.object, index: target.index };
        default:
            return { kind: 'nothing' };
    }
}
/** `super().method` and `super(…)`: the method called; undefined for any other callee. */
function superCall(callee) {
    if (callee.kind === 'name' && callee.name === 'super')
        return 'constructor';
    if (callee.kind !== 'member')
        return undefined;
    const { object } = callee;
    if (object.kind === 'call' && object.callee.kind === 'name' && object.callee.name === 'super')
        return callee.name;
    return object.kind === 'name' && object.name === 'super' ? callee.name : undefined;
}
function languageOf(path) {
    return path.endsWith('.py') ? 'python' : 'javascript';
}

;// CONCATENATED MODULE: ./lib/detect/policy/cdk/index.js
/** Finds grants in CDK code and its like, Python and TypeScript: runs it in its common form, and reads what it put on whom. */













/**
 * Adds the grants of a repo's CDK code.
 * @param own files that use CDK
 * @param others more files of the repo, which these may import
 */
async function addCdk(own, others, findings, skipped) {
    const files = new Map([...others, ...own].filter(({ path }) => (0,candidates/* languageOf */.eX)(path) !== undefined).map((file) => [file.path, file]));
    const frontEnds = await (0,languages/* loadFrontEnds */.G)(new Set(own.flatMap(({ path }) => (0,candidates/* languageOf */.eX)(path) ?? [])));
    const project = (0,detect_project/* createProject */.gA)(files, (0,detect_project/* indexNames */.dC)(files.keys()), frontEnds, candidates/* languageOf */.eX, languages/* tablesOf */.t, (form) => {
        const problem = (0,detect_project/* problemOf */.Zw)(form);
        if (problem !== undefined)
            skipped.push({ file: form.path, reason: problem, blocksRemovals: false, language: 'cdk' });
    });
    const names = new Names();
    const collected = makeLibrary(names);
    const { library } = collected;
    const interpreter = new Interpreter(project, library, names);
    const paths = own.map(({ path }) => path).sort();
    for (const path of paths)
        interpreter.start(path);
    // What nobody makes or calls here is made and called with unknown arguments: apps and stacks first, since they may
    // still make the constructs, and these the rest.
    const uncalled = paths.flatMap((path) => [...(interpreter.run(path)?.names.values() ?? [])].filter((item) => (item.kind === 'class' || item.kind === 'function') && item.scope.file === path));
    // A class that others build on is made by them, with what they put in the place of its methods.
    const bases = new Set(uncalled.flatMap((item) => (item.kind === 'class' ? baseNames(item) : [])));
    function rank(item) {
        return item.kind === 'class' && bases.has(item.form.name) ? 2.5 : rankOf(item);
    }
    for (const item of uncalled.sort((a, b) => rank(a) - rank(b)))
        runUncalled(item, interpreter);
    collected.finish();
    for (const path of paths.filter(policy_files/* isServerlessCode */.SF))
        addConfiguration(path, interpreter, findings);
    for (const file of interpreter.cutOff)
        skipped.push({ file, reason: 'too much to follow: some grants were cut off', blocksRemovals: false, language: 'cdk' });
    for (const { file, line, reason } of interpreter.unseen)
        skipped.push({ file, reason: `line ${line}: ${reason}`, blocksRemovals: false, language: 'cdk' });
    const targets = [...collected.sinks, ...collected.managed].map(({ target }) => target);
    const identities = identitiesOf(targets);
    const labels = labelsOf(targets.map((target) => identities.get(target) ?? target));
    for (const { item, target, isBucketPolicy, place } of collected.sinks) {
        const origin = originOf(target, identities.get(target) ?? target, place, isBucketPolicy ? 'resource' : 'identity', labels);
        const before = findings.grants.length;
        addItem(item, origin, place.line, findings);
        if (isOpen(identities.get(target) ?? target))
            (0,policy_statement/* addForAnybody */.Fh)(before, findings);
    }
    for (const { name, isGroup, target, place } of collected.managed) {
        const add = isGroup === true ? managed/* addGroup */.$ : managed/* addManaged */.lk;
        add(name, place.line, originOf(target, identities.get(target) ?? target, place, 'identity', labels), findings);
    }
    for (const { code, place } of collected.doubts) {
        findings.unresolved.push({ file: place.file, line: place.line, reason: `${code} grants something: the code does not tell whether it is a bucket` });
    }
    const placed = new Set([...collected.used, ...collected.sinks.flatMap(({ item }) => [...statementsIn(item)].map(({ fields }) => fields))]);
    for (const statement of collected.statements) {
        // What is given to nobody grants nothing; what went where nobody can follow it may be anybody's.
        if (placed.has(statement.fields) || !collected.letGo.has(statement.fields))
            continue;
        addItem(statement, { file: statement.file, form: formOf(statement.file), kind: 'identity', unknown: 'to whom it is given' }, statement.line, findings);
    }
}
/** `serverless.ts`: a configuration among the file's names. */
function addConfiguration(path, interpreter, findings) {
    for (const item of interpreter.run(path)?.names.values() ?? []) {
        const value = item_valueOf(item, 1, path);
        if (value.kind === 'map' && (0,serverless/* isServerless */.R)(value))
            (0,serverless/* addServerless */.A)(value, { file: path, form: 'serverless' }, () => undefined, findings);
    }
}
function baseNames(item) {
    return item.form.bases.map((base) => (base.kind === 'name' || base.kind === 'member' ? base.name : ''));
}
function rankOf(item) {
    if (item.kind !== 'class')
        return 3;
    const bases = baseNames(item);
    if (bases.some((base) => /(App|Stage)$/.test(base)))
        return 0;
    if (bases.some((base) => /Stack$/.test(base)))
        return 1;
    return 2;
}
function runUncalled(item, interpreter) {
    if (item.kind === 'class' && !interpreter.called.has(item.form))
        interpreter.instantiateUnknown(item);
    else if (item.kind === 'function' && !interpreter.called.has(item.form))
        interpreter.callUnknown(item);
}
function formOf(file) {
    return file.endsWith('.py') ? 'cdk-python' : 'cdk-typescript';
}
/** A target's name without its place: the construct's id, or the variable it is kept in. */
function baseLabel(target) {
    if (target.kind === 'named')
        return target.name;
    const own = target.owner === undefined || target.type === 'role' ? '' : `.${target.type}`;
    const holder = target.owner ?? target;
    return `${holder.id ?? [...holder.names][0] ?? `${holder.type} of line ${holder.line}`}${own}`;
}
/** Whether it may be any identity of the app: it is code, or it is looked up by a name that is not told. */
function isOpen(target) {
    if (target.kind === 'named')
        return target.isOpen === true;
    return target.props.has('imported') && knownText(target.props.get('rolename')) === undefined;
}
/** A role that is made under a name, and all that are imported by it, are one identity: each with the first that has its name. */
function identitiesOf(targets) {
    const byName = new Map();
    const identities = new Map();
    for (const target of targets) {
        const given = target.kind === 'named' ? undefined : target.props.get('rolename');
        if (target.kind === 'named' || given === undefined || !['text', 'unknown', 'method'].includes(given.kind))
            continue;
        // Of an ARN that is told, its name.
        const name = codeOf(given).replace(/^arn:.*\//, '');
        const first = byName.get(name);
        if (first === undefined)
            byName.set(name, target);
        identities.set(target, first ?? target);
    }
    return identities;
}
/** Names for principals: the plain one where it is alone, with the stack's id where it is not. */
function labelsOf(targets) {
    const byName = new Map();
    for (const target of targets) {
        if (target.kind === 'named')
            continue;
        const name = baseLabel(target);
        byName.set(name, (byName.get(name) ?? new Set()).add(target));
    }
    const labels = new Map();
    for (const [name, group] of byName) {
        if (group.size === 1) {
            for (const target of group)
                labels.set(target, name);
            continue;
        }
        const taken = new Map();
        for (const target of group) {
            const scoped = target.scopeId === undefined ? name : `${target.scopeId}/${name}`;
            const before = taken.get(scoped) ?? 0;
            taken.set(scoped, before + 1);
            labels.set(target, before === 0 ? scoped : `${scoped} (${before + 1})`);
        }
    }
    return labels;
}
/** @param named what the code puts something on, @param target the identity that this is */
function originOf(named, target, { file, condition }, kind, labels) {
    if (target.kind === 'named' || named.kind === 'named')
        return { file, form: formOf(file), kind, principal: baseLabel(target), condition };
    const holder = target.owner ?? target;
    const roleName = knownText(target.props.get('rolename'));
    const given = target.props.get('rolename');
    const aliases = [...new Set([...target.names, ...holder.names, ...(roleName === undefined ? [] : [roleName]), ...(named === target ? [] : [baseLabel(named), ...named.names])])];
    const boundary = target.props.get('permissionsboundary') ?? named.props.get('permissionsboundary');
    const limited = boundary === undefined || boundary.kind === 'nothing' ? undefined : 'permissions boundary';
    const conditions = [...new Set([condition, conditionOf(target), limited])].filter((text) => text !== undefined);
    return {
        file,
        form: formOf(file),
        kind,
        principal: kind === 'resource' ? undefined : (labels.get(target) ?? baseLabel(target)),
        aliases,
        accountName: given?.kind === 'text' ? codeOf(given).replace(/^arn:.*\//, '') : undefined,
        isMadeElsewhere: target.props.has('imported'),
        condition: conditions.length > 0 ? conditions.join(', ') : undefined,
    };
}
function addItem(item, origin, line, findings, depth = 0) {
    if (depth > 10)
        return;
    switch (item.kind) {
        case 'document':
            for (const each of item.statements)
                addItem(each, origin, line, findings, depth + 1);
            return;
        case 'list':
            for (const each of item.items)
                addItem(each, origin, line, findings, depth + 1);
            return;
        case 'statement':
            addOne(item, origin, findings);
            return;
        case 'dict':
            (0,policy_statement/* addDocument */.tI)(item_valueOf(item, line, origin.file), origin, findings);
            return;
        case 'text':
            (0,policy_statement/* addDocument */.tI)(documentIn(item, line, origin.file), origin, findings);
            return;
        case 'nothing':
            return;
        case 'object':
            if (item.policy !== undefined)
                return addItem(item.policy, origin, line, findings, depth + 1);
            return (0,policy_statement/* addUntold */.YY)(`policy ${codeOf(item)}`, { line, file: origin.file }, origin, findings);
        default:
            (0,policy_statement/* addUntold */.YY)(`policy ${codeOf(item)}`, { line, file: origin.file }, origin, findings);
    }
}
/** A policy written as text, with parts that the code computes. */
function documentIn(item, line, file) {
    const holes = new Map();
    const written = item.parts.map((part) => {
        if (typeof part === 'string')
            return part;
        const mark = String.fromCharCode(0xe000 + Math.min(holes.size, 0x18ff));
        holes.set(mark, { kind: 'text', parts: [part], line, file });
        return mark;
    });
    const read = (0,json/* readJson */.V)(written.join(''), line, holes);
    return 'value' in read && item.doubt === undefined ? (0,value/* relocate */.sU)(read.value, line) : { kind: 'unknown', code: codeOf(item), line, file };
}
function addOne(statement, origin, findings) {
    const { file, line, fields } = statement;
    function field(name) {
        const item = fields.get(name);
        return item === undefined ? undefined : item_valueOf(item, line, file);
    }
    const effect = fields.get('effect');
    const denies = effect?.kind === 'external' ? /\.DENY$/.test(effect.path) : knownText(effect)?.toLowerCase() === 'deny';
    const allows = effect === undefined || (effect.kind === 'external' ? /\.ALLOW$/.test(effect.path) : knownText(effect)?.toLowerCase() === 'allow');
    const conditions = [...new Set([origin.condition, statement.condition])].filter((text) => text !== undefined);
    const principals = fields.get('principals');
    const toAnybody = principals !== undefined && (principals.kind !== 'list' || principals.items.some((item) => item.kind === 'construct' && /^(Any|Star)Principal$/.test(item.type)));
    const services = principals?.kind === 'list' ? principals.items.map((item) => (item.kind === 'construct' && item.type === 'ServicePrincipal' ? item.id : undefined)) : [];
    const toServices = services.length > 0 && services.every((name) => name !== undefined) ? services.join(', ') : undefined;
    const isResource = origin.kind === 'resource' || principals !== undefined;
    (0,policy_statement/* addStatement */.vD)({
        line,
        file,
        effect: denies ? { kind: 'text', parts: ['Deny'], line } : allows ? { kind: 'text', parts: ['Allow'], line } : { kind: 'unknown', code: 'effect', line },
        actions: field('actions'),
        notActions: field('notactions'),
        resources: field('resources'),
        notResources: field('notresources'),
        conditions: field('conditions'),
    }, {
        ...origin,
        condition: conditions.length > 0 ? conditions.join(', ') : undefined,
        ...(isResource && { kind: 'resource', principal: toAnybody ? '*' : toServices }),
    }, findings);
}


/***/ })

};
