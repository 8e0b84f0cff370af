/** What CDK's classes and methods mean for grants in S3: buckets, identities, policies, and the table of `grant…`. */
import type { Arguments, ConstructItem, DocumentItem, Item, StatementItem, TextItem } from './item.ts';
import { apiCallOf } from './api.ts';
import { codeOf, holeNamed, joinTexts, knownText, moreProps, nothing, plain, text, unknown, unsure } from './item.ts';
import type { Library, Place } from './interpreter.ts';
import type { Names } from './names.ts';

/** Whom statements are put on, as the code names it. */
export type Target =
  | ConstructItem
  | {
      readonly kind: 'named';
      readonly name: string;
      /** It is code that may come to any identity of the app, for all that is told. */
      readonly isOpen?: true;
    };

/** Something that was put somewhere: a statement or document on an identity or a bucket. */
export interface Sink {
  readonly item: Item;
  readonly target: Target;
  readonly isBucketPolicy: boolean;
  readonly place: Place;
}

/** A policy known by AWS's name for it, or a group that is not made here. */
export interface ManagedSink {
  readonly name: string;
  readonly isGroup?: true;
  readonly target: Target;
  readonly place: Place;
}

/** `Bucket.grantRead` and the like (aws-cdk, packages/aws-cdk-lib/aws-s3/lib/perms.ts and bucket-grants.ts). */
const readActions = ['s3:GetObject*', 's3:GetBucket*', 's3:List*'];
const putActions = ['s3:PutObject', 's3:PutObjectLegalHold', 's3:PutObjectRetention', 's3:PutObjectTagging', 's3:PutObjectVersionTagging', 's3:Abort*'];
const deleteActions = ['s3:DeleteObject*'];
const grants: Readonly<Record<string, { readonly actions: readonly string[]; readonly bucketToo: boolean }>> = {
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
function plainIdentity(code: string): string {
  return functionOf(functionOf(code).replace(/\.(grant_?principal|(task_?)?role)$/i, '')).replace(/\.execution_?role$/i, '.executionRole');
}

/** A version of a function has the function's role. */
function functionOf(code: string): string {
  return code.replace(/\.(current|latest)_?version$/i, '');
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** The arguments of a construct: `(scope, id, props)` in TypeScript, `(scope, id, **props)` in Python. */
function propsOf({ positional, named }: Arguments, from: number): Map<string, Item> {
  const props = new Map<string, Item>();
  const object = positional[from];
  if (object?.kind === 'dict') {
    for (const [name, item] of object.entries) props.set(plain(name), item);
    if (object.open !== undefined) props.set(moreProps, unknown(object.open));
  }
  for (const [name, item] of named) props.set(plain(name), item);
  return props;
}

/** An argument by its place or by its name in either language. */
function argument({ positional, named }: Arguments, at: number, ...names: readonly string[]): Item | undefined {
  const own = new Map([...named].map(([name, item]) => [plain(name), item]));
  for (const name of names) {
    const found = own.get(name);
    if (found !== undefined) return found;
  }
  return positional[at];
}

function itemsOf(item: Item | undefined): readonly Item[] {
  if (item === undefined || item.kind === 'nothing') return [];
  if (item.kind === 'list') return item.items;
  return [item.kind === 'object' && item.policy !== undefined ? item.policy : item];
}

/** How deep what is given away is looked into. */
const deepestGiven = 6;

/** Every statement in an item: of a document, of lists and dicts of them, of what an object keeps. */
export function* statementsIn(item: Item, depth = 0): Generator<StatementItem> {
  if (depth > deepestGiven) return;
  if (item.kind === 'statement') yield item;
  else if (item.kind === 'list') for (const each of item.items) yield* statementsIn(each, depth + 1);
  else if (item.kind === 'document') for (const each of item.statements) yield* statementsIn(each, depth + 1);
  else if (item.kind === 'dict') for (const each of item.entries.values()) yield* statementsIn(each, depth + 1);
  else if (item.kind === 'object') {
    if (item.policy !== undefined) yield* statementsIn(item.policy, depth + 1);
    for (const each of item.fields.values()) yield* statementsIn(each, depth + 1);
  }
}

/** An endpoint of a network has a policy too: it limits who may pass, and grants nobody anything. */
function isEndpoint(item: Item): boolean {
  const made = item.kind === 'object' ? (item.base ?? item) : item;
  return made.kind === 'construct' ? /Endpoint$/.test(made.type) : /\.add_?(gateway|interface)_?endpoint\(/i.test(codeOf(made));
}

/** What only shows or counts what it is given. */
const onlyShows = /^(console\.\w+|print|len|repr|type|isinstance)$/;

/** `new CfnResource(…, {type: 'AWS::IAM::Role'})` is what `new CfnRole` is. */
function plainType(type: string, props: ReadonlyMap<string, Item>): string {
  const named = type === 'CfnResource' ? /^AWS::(?:IAM|S3)::(\w+)$/.exec(knownText(props.get('type')) ?? '')?.[1] : undefined;
  return named === undefined ? type : `Cfn${named}`;
}

/** Makes the library, and collects what the code puts where. */
export function makeLibrary(names: Names) {
  const sinks: Sink[] = [];
  const managed: ManagedSink[] = [];
  const statements: StatementItem[] = [];
  /** Statements that were put somewhere, and those that were given to what is not followed: each by its fields, which its copies share. */
  const used = new Set<StatementItem['fields']>();
  const letGo = new Set<StatementItem['fields']>();
  const constructs: ConstructItem[] = [];
  const policies: { readonly policy: ConstructItem; readonly place: Place }[] = [];
  const attached = new Map<ConstructItem, { readonly target: Target; readonly condition: string | undefined }[]>();
  /** Boundaries over a whole scope: which identities are in it is not followed, so they limit all. */
  const boundaries: ConstructItem[] = [];
  const memberships: { readonly user: Target; readonly group: Target; readonly place: Place }[] = [];
  /** Policies that are somebody's boundary. */
  const limits = new Set<ConstructItem>();
  /** Unknowns that grant something, and may be buckets. */
  const doubts: { readonly code: string; readonly place: Place }[] = [];

  function construct(type: string, given: Partial<Pick<ConstructItem, 'id' | 'scopeId' | 'props' | 'owner'>>, place: Place): ConstructItem {
    const made: ConstructItem = {
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

  function scopeIdOf(item: Item | undefined): string | undefined {
    return item?.kind === 'object' || item?.kind === 'construct' ? item.id : undefined;
  }

  // Buckets

  /** Fixes the name and ARN of a bucket, from whichever the code gives. */
  function setBucket(bucket: ConstructItem, name: Item | undefined, arn: Item | undefined): ConstructItem {
    const code = names.named(bucket.id === undefined ? `the bucket of line ${bucket.line}` : `bucket ${bucket.id}`, `bucket ${bucket.serial}`);
    const knownArn = knownText(arn);
    let named: TextItem = { kind: 'text', parts: [{ code, bucket: true }] };
    if (name !== undefined && name.kind !== 'nothing') named = joinTexts([name]);
    else if (knownArn?.startsWith('arn:') === true) named = text(knownArn.split(':').slice(5).join(':'));
    else if (arn?.kind === 'text' && typeof arn.parts[0] === 'string' && arn.parts[0].includes(':::')) {
      named = { kind: 'text', parts: [arn.parts[0].slice(arn.parts[0].indexOf(':::') + 3), ...arn.parts.slice(1)] };
    } else if (arn !== undefined && arn.kind !== 'nothing') named = joinTexts([arn]);
    const parts = named.parts.filter((part) => part !== '').map((part) => (typeof part === 'string' ? part : { code: part.code, bucket: true }));
    const fixed: TextItem = { kind: 'text', parts };
    bucket.texts.set('name', fixed);
    bucket.texts.set('arn', joinTexts([text('arn:aws:s3:::'), fixed]));
    return bucket;
  }

  /** A bucket behind a parameter or a property that is called one, or declared as one. */
  function asBucket(item: Item, isCertain = false): ConstructItem | undefined {
    if (item.kind === 'construct' && bucketTypes.has(item.type)) return item;
    if (item.kind === 'object' && item.base !== undefined) return asBucket(item.base, isCertain);
    if (item.kind === 'construct' && /bucket/i.test(item.type)) {
      return item.texts.has('arn') ? item : setBucket(item, undefined, undefined);
    }
    if (item.kind !== 'unknown') return undefined;
    if (!isCertain && (item.type === undefined ? !/bucket/i.test(lastName(item.code)) : !/Bucket$/.test(item.type))) return undefined;
    const place: Place = { file: '', line: 0, condition: undefined };
    return setBucket(construct('IBucket', { id: item.code }, place), unknown(item.code), undefined);
  }

  function bucketMember(bucket: ConstructItem, name: string): Item | undefined {
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

  function objectsArn(bucket: ConstructItem, pattern: Item): TextItem {
    return joinTexts([bucket.texts.get('arn') ?? unknown('bucket'), text('/'), pattern]);
  }

  function grantOn(bucket: ConstructItem, kind: string, given: Arguments, place: Place): void {
    const entry = Object.hasOwn(grants, kind) ? grants[kind] : undefined;
    if (entry === undefined) return;
    const grantee = argument(given, 0, 'identity', 'grantee');
    const pattern = argument(given, 1, 'objectskeypattern');
    const own = argument(given, 2, 'allowedactionpatterns');
    const objects = objectsArn(bucket, pattern === undefined || pattern.kind === 'nothing' ? text('*') : pattern);
    const resources = entry.bucketToo ? [bucket.texts.get('arn') ?? unknown('bucket'), objects] : [objects];
    const actions = own?.kind === 'list' && kind !== 'read' ? own.items : entry.actions.map(text);
    const statement = makeStatement(new Map(), place);
    statement.fields.set('actions', { kind: 'list', items: [...actions] });
    statement.fields.set('resources', { kind: 'list', items: resources });
    const target = identityOf(grantee);
    const toBucket = isForeign(grantee);
    put(statement, toBucket ? bucket : (target ?? { kind: 'named', name: 'an identity' }), place, toBucket);
  }

  function isForeign(item: Item | undefined): boolean {
    return item?.kind === 'construct' && foreignPrincipal.test(item.type);
  }

  // Identities

  /** The role behind whatever a grant is made to: a role, a function, an unknown with a name. */
  function identityOf(item: Item | undefined): Target | undefined {
    if (item === undefined) return undefined;
    if (item.kind === 'object') return item.base === undefined ? { kind: 'named', name: item.id ?? item.class.form.name } : identityOf(item.base);
    if (item.kind === 'unknown' || item.kind === 'method') {
      const name = plainIdentity(item.code);
      // The role that starts a task does none of its work.
      return name.endsWith('.executionRole') ? { kind: 'named', name } : { kind: 'named', name, isOpen: true };
    }
    if (item.kind !== 'construct') return undefined;
    // The role that a function or a project makes for itself is what is meant by the function, too; of a task's two it is the one of its work.
    if (item.owner !== undefined) return item.type === 'role' ? identityOf(item.owner) : item;
    if (identityTypes.has(item.type)) return item;
    const whole = wholeOf(item);
    if (whole !== undefined) return identityOf(whole);
    const role = item.props.get('role') ?? item.props.get('taskrole');
    const found = role === undefined ? undefined : identityOf(role);
    return found ?? (/TaskDefinition$/.test(item.type) ? identityOf(roleMember(item, 'taskRole')) : undefined) ?? item;
  }

  /** The function of a version, and the version of an alias: they have no role of their own. */
  function wholeOf({ type, props }: ConstructItem): Item | undefined {
    return type === 'Alias' ? props.get('version') : type === 'Version' ? props.get('lambda') : undefined;
  }

  /** A role that a construct makes for itself, or was given. */
  function roleMember(item: ConstructItem, name: string): Item | undefined {
    const wanted = plain(name);
    if (wanted === 'grantprincipal') return item;
    const whole = wholeOf(item);
    if (whole !== undefined) return whole.kind === 'construct' ? roleMember(whole, name) : undefined;
    if (/Function$/.test(item.type) && /^(current|latest)version$/.test(wanted)) return item;
    // `attachToRole` is something done to a policy, not a role of its own.
    if (!/role$/.test(wanted) || /^(attach|add|assume|grant)/.test(wanted)) return undefined;
    const given = item.props.get(wanted);
    if (given !== undefined && given.kind !== 'nothing') return given;
    const known = constructs.find((each) => each.owner === item && each.type === wanted);
    if (known !== undefined) return known;
    return construct(wanted, { id: item.id, scopeId: item.scopeId, owner: item }, { file: item.file, line: item.line, condition: undefined });
  }

  /** Whether CDK leaves a role as it is, whatever is put on it. */
  function isFixed(target: Target): boolean {
    return target.kind === 'construct' && knownText(target.props.get('mutable'))?.toLowerCase() === 'false';
  }

  function put(item: Item | undefined, target: Target | undefined, place: Place, isBucketPolicy = false): void {
    if (item === undefined || target === undefined) return;
    for (const each of itemsOf(item)) {
      if (each.kind === 'statement') used.add(each.fields);
      if (isFixed(target)) continue;
      sinks.push({ item: each, target, isBucketPolicy, place });
    }
  }

  function attachPolicy(item: Item | undefined, target: Target | undefined, place: Place): void {
    const policy = item?.kind === 'object' ? item.base : item?.kind === 'text' ? policyOfText(item) : item;
    if (target === undefined || item === undefined || item.kind === 'nothing') return;
    if (policy?.kind !== 'construct') {
      if (!isFixed(target)) managed.push({ name: `\${${codeOf(item)}}`, target, place });
      return;
    }
    if (policy.type === 'AwsManagedPolicy') {
      managed.push({ name: policy.id ?? '', target, place });
      return;
    }
    attached.set(policy, [...(attached.get(policy) ?? []), { target, condition: place.condition }]);
  }

  /** What an identity is made with: inline policies, managed ones. */
  function readIdentity(item: ConstructItem, place: Place): void {
    const inline = item.props.get('inlinepolicies');
    if (inline?.kind === 'dict') for (const document of inline.entries.values()) put(document, item, place);
    // Pulumi's form: `inlinePolicies: [{name, policy}]`.
    else for (const each of itemsOf(inline)) put(each.kind === 'dict' ? each.entries.get('policy') : each, item, place);
    const list = item.props.get('managedpolicies');
    for (const policy of itemsOf(list)) attachPolicy(policy, item, placeOf(list, policy, place));
    for (const policy of itemsOf(item.props.get('policies'))) {
      // CloudFormation's own form: `policies: [{policyName, policyDocument}]`.
      const document = policy.kind === 'dict' ? [...policy.entries].find(([name]) => plain(name) === 'policydocument')?.[1] : undefined;
      if (document !== undefined) put(document, item, place);
    }
    for (const arn of itemsOf(item.props.get('managedpolicyarns'))) {
      attachArn(arn, item, place);
    }
  }

  /** A policy by its ARN: AWS's own, or one of the code. */
  function attachArn(arn: Item | undefined, target: Target, place: Place): void {
    const name = arn?.kind === 'external' ? lastName(arn.path) : knownText(arn);
    if (name !== undefined) managed.push({ name, target, place });
    else attachPolicy(arn, target, place);
  }

  function readPolicy(item: ConstructItem, place: Place): void {
    policies.push({ policy: item, place });
    for (const [holder, at] of holdersOf(item, place)) attachPolicy(item, holder, at);
  }

  /** Whom a policy, or an attachment of one, names; and where, if it may not. */
  function holdersOf(item: ConstructItem, place: Place): [Target, Place][] {
    return ['roles', 'users', 'groups', 'rolename', 'role', 'user', 'group'].flatMap((name) => {
      const given = item.props.get(name);
      return itemsOf(given).flatMap((each): [Target, Place][] => {
        const known = knownText(each);
        const holder = known === undefined ? identityOf(roleOfText(each) ?? each) : (namedRole(known) ?? { kind: 'named' as const, name: known });
        return holder === undefined ? [] : [[holder, placeOf(given, each, place)]];
      });
    });
  }

  /** Where something of a list is done: what may not be in the list may not be done. */
  function placeOf(list: Item | undefined, item: Item, place: Place): Place {
    return list?.kind === 'list' && list.perhaps?.has(item) === true ? { ...place, condition: place.condition ?? 'a branch of the code' } : place;
  }

  /** `policy.arn` in an attachment. */
  function policyOfText(item: TextItem): ConstructItem | undefined {
    const [only] = item.parts;
    return item.parts.length === 1 && typeof only === 'object' ? policies.find(({ policy }) => `policy ${policy.serial}` === only.code)?.policy : undefined;
  }

  /** `role.ref` and `role.roleName` in a list of names. */
  function roleOfText(item: Item): Item | undefined {
    if (item.kind !== 'text' || item.parts.length !== 1 || item.parts[0] === undefined || typeof item.parts[0] === 'string') return undefined;
    const { code } = item.parts[0];
    return constructs.find((each) => identityTypes.has(each.type) && `role ${each.serial}` === code);
  }
  function namedRole(name: string): ConstructItem | undefined {
    return constructs.find((each) => identityTypes.has(each.type) && knownText(each.props.get('rolename') ?? each.props.get('username') ?? each.props.get('groupname') ?? each.props.get('name')) === name);
  }

  // Statements

  function makeStatement(props: ReadonlyMap<string, Item>, place: Place): StatementItem {
    const more = props.get(moreProps);
    const statement: StatementItem = { kind: 'statement', file: place.file, line: place.line, fields: new Map(), condition: place.condition ?? (more === undefined ? undefined : `what ${codeOf(more)} says`) };
    for (const name of ['effect', 'actions', 'notactions', 'resources', 'notresources', 'conditions', 'principals'] as const) {
      const item = props.get(name);
      if (item !== undefined && item.kind !== 'nothing') statement.fields.set(name, item);
    }
    statements.push(statement);
    return statement;
  }

  /** A statement as IAM writes it: `PolicyStatement.from_json`, or a part of a document that is data. */
  function statementFromData(item: Item, place: Place): StatementItem | undefined {
    if (item.kind !== 'dict') return undefined;
    const names = { Effect: 'effect', Action: 'actions', NotAction: 'notactions', Resource: 'resources', NotResource: 'notresources', Condition: 'conditions', Principal: 'principals' };
    const props = new Map<string, Item>();
    if (item.open !== undefined) props.set(moreProps, unknown(item.open));
    for (const [from, to] of Object.entries(names)) {
      const found = item.entries.get(from);
      if (found !== undefined) props.set(to, found);
    }
    return makeStatement(props, place);
  }

  function documentFromData(item: Item, place: Place): Item {
    if (item.kind === 'document' || item.kind === 'statement') return item;
    if (item.kind !== 'dict') return item;
    const list = item.entries.get('Statement') ?? item.entries.get('statement');
    const made = itemsOf(list).flatMap((each) => statementFromData(each, place) ?? []);
    return { kind: 'document', statements: made };
  }

  /** What is added in a branch may not be. */
  function added(items: readonly Item[], place: Place): readonly Item[] {
    return place.condition === undefined ? items : items.map((item) => {
      if (item.kind === 'statement') used.add(item.fields);
      return unsure(item);
    });
  }

  const additions: Readonly<Record<string, 'actions' | 'notactions' | 'resources' | 'notresources'>> = {
    addactions: 'actions',
    addnotactions: 'notactions',
    addresources: 'resources',
    addnotresources: 'notresources',
  };
  function extendStatement(statement: StatementItem, name: string, given: Arguments, place: Place): Item | undefined {
    const method = plain(name);
    const field = Object.hasOwn(additions, method) ? additions[method] : undefined;
    if (field !== undefined || method === 'addallresources') {
      const more = field === undefined ? [text('*')] : given.positional.flatMap(itemsOf);
      statement.fields.set(field ?? 'resources', { kind: 'list', items: [...itemsOf(statement.fields.get(field ?? 'resources')), ...added(more, place)] });
      return nothing;
    }
    if (/^add.*condition/.test(method)) {
      const [key] = given.positional;
      const before = statement.fields.get('conditions');
      const entries = key?.kind === 'dict' ? key.entries : new Map<string, Item>([[knownText(key) ?? 'a condition', given.positional[1] ?? nothing]]);
      statement.fields.set('conditions', { kind: 'dict', entries: new Map([...(before?.kind === 'dict' ? before.entries : []), ...entries]) });
    } else if (/principal/.test(method)) statement.fields.set('principals', { kind: 'list', items: [...given.positional] });
    else return undefined;
    return nothing;
  }

  // The library

  /** How much each collection held when it was last looked through: one that grows is looked through when it has doubled, and at the end. */
  const lookedThrough = new Map<Item, number>();
  function sizeOf(item: Item): number | undefined {
    if (item.kind === 'list') return item.items.length;
    if (item.kind === 'document') return item.statements.length;
    return item.kind === 'dict' ? item.entries.size : item.kind === 'object' ? item.fields.size : undefined;
  }

  function giveAway(items: Iterable<Item>): void {
    for (const item of items) {
      const size = sizeOf(item);
      const before = size === undefined ? undefined : lookedThrough.get(item);
      if (size !== undefined && before !== undefined && size < 2 * before + 1) continue;
      if (size !== undefined) lookedThrough.set(item, size);
      for (const { fields } of statementsIn(item)) letGo.add(fields);
    }
  }

  const library: Library = {
    giveAway,
    put: () => sinks.length + managed.length + attached.size + boundaries.length,
    call(path, given, place) {
      const type = lastName(path);
      // A class's own function: `Bucket.from_bucket_name`, `ManagedPolicy.fromAwsManagedPolicyName`.
      const owner = lastName(path.slice(0, Math.max(0, path.lastIndexOf('.'))));
      const fixed = ownFunction(owner, type, given, place);
      if (fixed !== undefined) return fixed;
      const isPulumi = /\bpulumi/.test(path);
      const output = isPulumi ? outputOf(type, given) : undefined;
      if (output !== undefined) return output;
      if (callApi(plain(type), given, place)) return unknown(`${path}()`);
      if (!/^[A-Z]/.test(type)) {
        if (!onlyShows.test(path)) giveAway([...given.positional, ...given.named.values()]);
        return unknown(`${path}()`);
      }
      if (type === 'ServicePrincipal') return construct(type, { id: knownText(argument(given, 0, 'service')) }, place);
      if (type === 'PolicyStatement') return makeStatement(propsOf(given, 0), place);
      if (type === 'PolicyDocument') {
        const document: DocumentItem = { kind: 'document', statements: [...itemsOf(propsOf(given, 0).get('statements'))] };
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
          if (/\bAws\.PARTITION$/.test(path)) return text('aws');
          return { ...of, path };
        }
        case 'unknown': {
          const bucket = /^(bucket_?arn|bucket_?name)$/i.test(name) ? asBucket(of, true) : undefined;
          if (bucket !== undefined) return bucketMember(bucket, name);
          return plain(name) === 'partition' ? text('aws') : undefined;
        }
        case 'construct': {
          const own = /bucket/i.test(of.type) && !/policy|notification|deployment/i.test(of.type) ? asBucket(of) : undefined;
          const member = own === undefined ? undefined : bucketMember(own, name);
          if (member !== undefined) return member;
          if (/Policy$/.test(of.type) && /^(arn|ref|managedpolicyarn)$/.test(plain(name))) return { kind: 'text', parts: [{ code: `policy ${of.serial}`, foreign: true }] };
          if (identityTypes.has(of.type) && /^((role|user|group)(name|arn)|ref|id|name|arn|attrarn)$/.test(plain(name))) {
            const given = of.props.get(plain(name));
            return given !== undefined && given.kind === 'text' ? given : { kind: 'text', parts: [{ code: `role ${of.serial}`, foreign: true }] };
          }
          if (plain(name) === 'partition') return text('aws');
          const role = roleMember(of, name);
          if (role !== undefined) return role;
          if (/arn$/i.test(name) && !/^(format|from|split|get|grant)/i.test(name)) return { kind: 'text', parts: [{ ...holeNamed(code), ...(foreignType(of.type) && { foreign: true }) }] };
          return undefined;
        }
        default:
          return undefined;
      }
    },

    invoke(receiver, name, given, place) {
      const method = plain(name);
      if (receiver.kind === 'external') return library.call(`${receiver.path}.${name}`, given, place);
      if (callApi(method, given, place)) return unknown(`${name}()`);
      if (receiver.kind === 'statement') return extendStatement(receiver, name, given, place);
      if (receiver.kind === 'document') {
        if (method !== 'addstatements') return undefined;
        receiver.statements.push(...added(given.positional.flatMap(itemsOf), place));
        return nothing;
      }
      if (receiver.kind === 'method' && receiver.name === 'grants' && receiver.receiver.kind === 'construct') {
        grantOn(receiver.receiver, method, given, place);
        return unknown('a grant');
      }
      if (method === 'formatarn') return formatArn(given);
      if (method.startsWith('grant')) return grantCall(receiver, method, given, place);
      if (method === 'arnforobjects') {
        const bucket = asBucket(receiver);
        return bucket === undefined ? undefined : objectsArn(bucket, argument(given, 0, 'keypattern') ?? text('*'));
      }
      if (method === 'addtoresourcepolicy') {
        const bucket = asBucket(receiver);
        const statement = argument(given, 0, 'permission', 'statement');
        if (statement?.kind === 'statement') used.add(statement.fields);
        if (bucket !== undefined) put(statement, bucket, place, true);
        return unknown('a result');
      }
      return policyCall(receiver, method, given, place);
    },
  };

  /** What is made with a construct: what it is given at once. */
  function read(made: ConstructItem, isPulumi: boolean, place: Place): ConstructItem {
    const { type, props } = made;
    if (bucketTypes.has(type)) return setBucket(made, props.get('bucketname') ?? (isPulumi ? props.get('bucket') : undefined), undefined);
    if (identityTypes.has(type)) readIdentity(made, place);
    else if (/^(Cfn)?(Managed|User|Role|Group)?Policy$/.test(type)) readPolicy(made, place);
    else if (/^(Role|User|Group)?PolicyAttachment$/.test(type)) for (const [holder, at] of holdersOf(made, place)) attachArn(props.get('policyarn'), holder, at);
    else if (type === 'CfnUserToGroupAddition') for (const user of itemsOf(props.get('users'))) join(user, props.get('groupname'), place);
    else if (type === 'BucketPolicy' || type === 'CfnBucketPolicy') {
      const document = props.get('policydocument') ?? props.get('document') ?? props.get('policy');
      if (document !== undefined) put(documentFromData(document, place), made, place, true);
    } else {
      for (const name of ['initialpolicy', 'policystatements', 'rolepolicystatements']) put(props.get(name), identityOf(made), place);
      giveAway(props.values());
    }
    return made;
  }

  /** Pulumi's functions on values that are known later: the value itself. */
  function outputOf(name: string, { positional }: Arguments): Item | undefined {
    const [first] = positional;
    if (/^(output|secret|jsonstringify|jsondumps)$/.test(plain(name))) return first;
    if (plain(name) === 'all') return first?.kind === 'list' ? first : { kind: 'list', items: [...positional] };
    return name === 'concat' ? joinTexts(positional) : undefined;
  }

  /** Calls of AWS's API that write policies. */
  function callApi(name: string, given: Arguments, place: Place): boolean {
    const call = apiCallOf(name);
    if (call === undefined) return false;
    const props = propsOf(given, 0);
    const document = props.get(call.document);
    const [holder] = call.holder.flatMap((each) => props.get(each) ?? []);
    if (document === undefined || holder === undefined) return false;
    const named = knownText(holder);
    const target: Target = (named === undefined ? identityOf(holder) : namedRole(named)) ?? { kind: 'named', name: named ?? codeOf(holder) };
    if (call.kind === 'managed') attachArn(document, target, place);
    else put(document, target, place, call.kind === 'resource');
    return true;
  }

  /** A policy that is made elsewhere. */
  function namedPolicy(name: Item | undefined, before: string, place: Place): ConstructItem {
    return construct('AwsManagedPolicy', { id: name === undefined ? '' : codeOf(joinTexts([text(before), name])) }, place);
  }

  function ownFunction(owner: string, name: string, given: Arguments, place: Place): Item | undefined {
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
        if (owner !== 'Role') return undefined;
        const props = new Map<string, Item>([['rolename', argument(given, 2, 'rolename', 'rolearn') ?? nothing], ['imported', text('true')]]);
        // What is granted to a role that may not be changed is dropped (aws-cdk, packages/aws-cdk-lib/aws-iam/lib/role.ts).
        const mutable = propsOf(given, 3).get('mutable');
        if (mutable !== undefined) props.set('mutable', mutable);
        return construct('Role', { ...naming, props }, place);
      }
      case 'addtoprincipal':
      case 'addtoprincipalorresource':
      case 'addtoprincipalandresource':
        return owner === 'Grant' ? grantBy(propsOf(given, 0), place) : undefined;
      case 'fromjson': {
        const data = argument(given, 0, 'obj');
        if (data === undefined) return undefined;
        return owner === 'PolicyStatement' ? statementFromData(data, place) : documentFromData(data, place);
      }
      case 'importvalue':
        return unknown(names.named(`ImportValue ${codeOf(given.positional[0] ?? nothing)}`, `ImportValue ${names.identityOf(given.positional[0] ?? nothing)}`));
      case 'join':
        if (owner === 'Fn') {
          const separator = given.positional[0] ?? text('');
          return joinTexts(itemsOf(argument(given, 1, 'listofvalues')).flatMap((item, index) => (index === 0 ? [item] : [separator, item])));
        }
        return undefined;
      case 'sub':
        if (owner === 'Fn') return substitute(given);
        return undefined;
      case 'fromfunctionarn':
      case 'fromfunctionname':
      case 'fromfunctionattributes': {
        // Without its role, what is put on an imported function is dropped (aws-cdk, packages/aws-cdk-lib/aws-lambda/lib/function-base.ts).
        const role = propsOf(given, 2).get('role');
        return construct(owner, { ...naming, props: new Map(role === undefined ? [['mutable', text('false')]] : [['role', role]]) }, place);
      }
      case 'customizeroles':
        // What is given to roles below is written into a report, and not made (https://docs.aws.amazon.com/cdk/v2/guide/customize-roles.html).
        if (owner === 'Role') boundaries.push(construct('PermissionsBoundary', {}, place));
        return undefined;
      case 'of':
        if (owner === 'PermissionsBoundary') return construct(owner, { props: new Map([['scope', argument(given, 0, 'scope') ?? nothing]]) }, place);
        return owner === 'Stack' ? construct('Stack', {}, place) : undefined;
      default:
        return undefined;
    }
  }

  /** `Grant.addToPrincipal({grantee, actions, resourceArns})`. */
  function grantBy(props: ReadonlyMap<string, Item>, place: Place): Item {
    const statement = makeStatement(new Map([['actions', props.get('actions') ?? unknown('actions')], ['resources', props.get('resourcearns') ?? unknown('resourceArns')]]), place);
    const conditions = props.get('conditions');
    if (conditions !== undefined) statement.fields.set('conditions', conditions);
    const grantee = props.get('grantee');
    if (isForeign(grantee)) used.add(statement.fields);
    else put(statement, identityOf(grantee) ?? { kind: 'named', name: 'an identity' }, place);
    return unknown('a grant');
  }

  /** A policy that limits somebody grants nothing by that. */
  function noteLimit(item: Item | undefined): void {
    const policy = item?.kind === 'object' ? item.base : item?.kind === 'text' ? policyOfText(item) : item;
    if (policy?.kind === 'construct') limits.add(policy);
  }

  /** A boundary on one identity, or on everything in a scope. */
  function limit(boundary: ConstructItem): void {
    const scope = boundary.props.get('scope');
    const identity = identityOf(scope);
    if (scope?.kind === 'construct' && identity !== undefined && identity.kind === 'construct') identity.props.set('permissionsboundary', text('applied'));
    else boundaries.push(boundary);
  }

  function substitute(given: Arguments): Item {
    const pattern = knownText(given.positional[0]);
    const own = given.positional[1];
    if (pattern === undefined) return unknown(names.called('Fn.sub', given));
    const pieces = pattern.split(/(\$\{[^{}]*\})/).map((piece): Item => {
      const name = /^\$\{([^{}]*)\}$/.exec(piece)?.[1];
      if (name === undefined) return text(piece);
      if (name === 'AWS::Partition') return text('aws');
      return (own?.kind === 'dict' ? own.entries.get(name) : undefined) ?? unknown(names.named(name, `${name} of ${names.identityOf(own ?? nothing)}`));
    });
    return joinTexts(pieces);
  }

  function formatArn(given: Arguments): Item | undefined {
    const props = propsOf(given, 0);
    const service = knownText(props.get('service'));
    if (service !== 's3') return { kind: 'text', parts: [{ code: names.called('formatArn', given), foreign: service !== undefined }] };
    const name = props.get('resourcename');
    const resource = props.get('resource') ?? text('');
    return joinTexts([text('arn:aws:s3:::'), resource, ...(name === undefined || name.kind === 'nothing' ? [] : [text('/'), name])]);
  }

  function grantCall(receiver: Item, method: string, given: Arguments, place: Place): Item | undefined {
    const kind = method.slice('grant'.length);
    if (!Object.hasOwn(grants, kind) && kind !== 'publicaccess') return undefined;
    // Of all that grants reading and writing, only buckets take a pattern of keys.
    const pattern = argument(given, 1, 'objectskeypattern');
    const bucket = asBucket(receiver, pattern?.kind === 'text');
    if (bucket === undefined) {
      if (receiver.kind === 'unknown' && !otherGranter.test(`${receiver.code} ${receiver.type ?? ''}`)) doubts.push({ code: receiver.code, place });
      return undefined;
    }
    if (kind === 'publicaccess') {
      const statement = makeStatement(new Map([['principals', text('*')]]), place);
      statement.fields.set('actions', { kind: 'list', items: given.positional.length > 1 ? given.positional.slice(1) : [text('s3:GetObject')] });
      statement.fields.set('resources', objectsArn(bucket, argument(given, 0, 'keyprefix') ?? text('*')));
      put(statement, bucket, place, true);
    } else {
      grantOn(bucket, kind, given, place);
    }
    return unknown('a grant');
  }

  /** Methods that put statements and policies on identities. */
  function policyCall(receiver: Item, method: string, given: Arguments, place: Place): Item | undefined {
    const on = /^addto(principal|role|taskrole|executionrole|userdata|lambdarole|instancerole)?policy$/.exec(method);
    if (on !== null || method === 'addtopolicy' || method === 'addtoprincipalpolicy') {
      if (isEndpoint(receiver)) {
        for (const { fields } of statementsIn(argument(given, 0, 'statement') ?? nothing)) used.add(fields);
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
        return construct('Role', { id: self?.kind === 'construct' ? self.id : undefined, props: new Map([['mutable', text('false')]]) }, place);
      case 'apply':
        if (receiver.kind !== 'construct' || receiver.type !== 'PermissionsBoundary') return undefined;
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

  function join(user: Item | undefined, group: Item | undefined, place: Place): void {
    const [who, of] = [memberOf(user), memberOf(group)];
    if (who !== undefined && of !== undefined) memberships.push({ user: who, group: of, place });
  }

  /** A user or a group, itself or by the name that it has. */
  function memberOf(item: Item | undefined): Target | undefined {
    if (item?.kind !== 'text') return identityOf(item);
    const name = knownText(item);
    const found = name === undefined ? identityOf(roleOfText(item)) : namedRole(name);
    return found ?? { kind: 'named', name: codeOf(item), ...(name === undefined && { isOpen: true }) };
  }

  /** What is put on a group is put on its users; of a group that is not made here nobody can tell. */
  function shareWithUsers(): void {
    for (const each of constructs) {
      if (!/^(Cfn)?User$/.test(each.type)) continue;
      for (const group of itemsOf(each.props.get('groups'))) join(each, group, { file: each.file, line: each.line, condition: conditionOf(each) });
    }
    for (const { user, group, place } of memberships) {
      if (group.kind === 'named') managed.push({ name: group.name, isGroup: true, target: user, place });
      for (const sink of sinks.filter(({ target }) => target === group)) sinks.push({ ...sink, target: user, place: { ...sink.place, condition: sink.place.condition ?? place.condition } });
      for (const sink of managed.filter(({ target }) => target === group)) managed.push({ ...sink, target: user, place: { ...sink.place, condition: sink.place.condition ?? place.condition } });
    }
  }

  /** Policies are read last: the code may still have added to them, and attached them. */
  function finish(): void {
    for (const item of lookedThrough.keys()) for (const { fields } of statementsIn(item)) letGo.add(fields);
    boundaries.push(...constructs.filter(({ type, props }) => /^(App|Stage|Stack|NestedStack)$/.test(type) && (props.get('permissionsboundary') ?? nothing).kind !== 'nothing'));
    if (boundaries.length > 0) for (const each of constructs) if (!each.props.has('permissionsboundary')) each.props.set('permissionsboundary', text('applied'));
    for (const each of constructs) noteLimit(each.props.get('permissionsboundary'));
    for (const { policy, place } of policies) {
      const { props } = policy;
      const targets = attached.get(policy) ?? [];
      if (targets.length === 0 && limits.has(policy)) continue;
      const document = props.get('document') ?? props.get('policydocument') ?? props.get('policy');
      for (const { target, condition } of targets.length > 0 ? targets : [{ target: policy, condition: undefined }]) {
        const attachedAt: Place = { ...place, condition: place.condition ?? condition ?? conditionOf(policy) };
        put(props.get('statements'), target, attachedAt);
        if (document !== undefined) put(documentFromData(document, place), target, attachedAt);
      }
    }
    shareWithUsers();
  }

  return { library, sinks, managed, statements, used, letGo, doubts, finish };
}

/** The template's condition under which a construct exists: `construct.node.defaultChild.cfnOptions.condition`. */
export function conditionOf(item: ConstructItem): string | undefined {
  return item.props.has('cfncondition') ? 'a condition of the template' : undefined;
}

function foreignType(type: string): boolean {
  return /^(Queue|Topic|Table|Function|Secret|Stream|Key|Repository|LogGroup|StateMachine|StringParameter|Cluster|Rule|UserPool|Distribution|DatabaseInstance)$/.test(type);
}
