/** Finds grants in CloudFormation and SAM templates: whose they are, and on which resources, as far as the template tells. */
import { ownPolicyIn } from './arn.ts';
import { writeOut } from './for-each.ts';
import { evaluate, typeOf, type Template } from './intrinsics.ts';
import { addConnector, addGroup, addManaged, addPolicyTemplate, isPolicyTemplate } from './managed.ts';
import { replacedNames } from './inline-names.ts';
import { handedOn } from './nested-stacks.ts';
import { addDocument, addForAnybody, addUntold, isDynamic, type Findings, type Origin } from './statement.ts';
import { entry, itemsOf, sourceOf, textOf, type Value } from './value.ts';

/** Tells whether a document is a template. */
export function isTemplate(document: Value): boolean {
  const resources = entry(document, 'Resources');
  if (resources?.kind !== 'map') return false;
  for (const resource of resources.entries.values()) {
    if (textOf(entry(resource, 'Type'))?.includes('::') === true) return true;
  }
  return [...resources.entries.keys()].some((name) => name.startsWith('Fn::ForEach::'));
}

/** Cuts a document into the parts of a template. */
export function templateOf(written: Value, variables?: Template['variables']): Template {
  const document = writeOut(written);
  const resources = entry(document, 'Resources');
  const parameters = entry(document, 'Parameters');
  return {
    resources: resources?.kind === 'map' ? resources.entries : new Map(),
    parameters: parameters?.kind === 'map' ? parameters.entries : new Map(),
    mappings: entry(document, 'Mappings'),
    globals: entry(document, 'Globals'),
    ...(resources?.kind === 'map' && resources.open !== undefined && { unread: resources.open }),
    ...changeOf(entry(document, 'Transform'), resources),
    ...(variables !== undefined && { variables }),
  };
}

/** Transforms of AWS that add or change no policy of an identity; what others do, and what is included, is not told. */
const harmless = /^AWS::(Serverless-|LanguageExtensions$|SecretsManager-|CodeDeployBlueGreen$|ServiceCatalog$|CloudFormation::)/;

/** A macro over the template, or one inside its resources but below a statement, which is told there. */
function changeOf(transform: Value | undefined, resources: Value | undefined): { changedBy?: string } {
  const unknownOnes = itemsOf(transform).map((each) => textOf(each) ?? textOf(entry(each, 'Name')) ?? sourceOf(each)).filter((name) => !harmless.test(name));
  const inside = resources?.kind === 'map' && [resources, ...[...resources.entries.values()].flatMap((resource) => [resource, entry(resource, 'Properties')])].some((each) => entry(each, 'Fn::Transform') !== undefined);
  const changedBy = unknownOnes[0] ?? (inside ? 'Fn::Transform' : undefined);
  return changedBy === undefined ? {} : { changedBy };
}

interface Holder {
  readonly principal: string;
  readonly aliases: readonly string[];
  readonly accountName?: string | undefined;
  readonly isMadeElsewhere?: boolean;
  readonly condition: string | undefined;
}

/**
 * Adds the grants of a template.
 * @param template the template
 * @param place the file and the form to report
 * @param isHere whether a file of the repo may be the template of a nested stack at an address
 */
export function addTemplate(template: Template, place: { file: string; form: string }, findings: Findings, isHere: (url: string) => boolean = () => false): void {
  const { members, open: openGroups, elsewhere } = membersOf(template);
  const { holders: attached, open } = attachments(template, members);
  const boundaries = boundariesOf(template);
  const isReplaced = replacedNames(template, (policy) => (attached.get(policy) ?? []).map(({ principal }) => principal));
  if (template.unread !== undefined) findings.unresolved.push({ file: place.file, line: 1, reason: `${template.unread} repeats resources that are not followed` });
  if (template.changedBy !== undefined) findings.skipped?.push({ file: place.file, reason: `the transform ${template.changedBy} may change its policies`, blocksRemovals: false });
  for (const [name, resource] of template.resources) {
    const type = textOf(entry(resource, 'Type'));
    const properties = entry(resource, 'Properties');
    if (type === undefined || properties === undefined) continue;
    const holder = holderOf(name, resource, template);
    // A policy that only limits somebody grants nothing.
    if (boundaries.has(name) && !attached.has(name)) continue;
    const before = findings.grants.length;
    addResource(type, properties, holder, attached.get(name) ?? [], { template, place, findings, isReplaced });
    if (open.has(name) || openGroups.has(name)) addForAnybody(before, findings);
    for (const { name: group, condition } of elsewhere.get(name) ?? []) addGroup(group, resource.line, originOf(under(holder, condition), place), findings);
    for (const member of type === 'AWS::IAM::Group' ? (members.get(name) ?? []) : []) {
      const user = under(holderOf(member.name, template.resources.get(member.name), template), member.condition);
      addResource(type, properties, under(user, textOf(entry(resource, 'Condition'))), [], { template, place, findings, isReplaced });
    }
  }
  addConnectors(template, place, findings);
  for (const { identity, to, line } of handedOn(template, isHere)) addUntold(`what is given or denied to it by ${to}`, { line }, originOf(holderOf(identity, template.resources.get(identity), template), place), findings);
}

/** SAM's connectors, in what they start from or as resources of their own: the one they start from may do what they say on the other. */
function addConnectors(template: Template, place: Context['place'], findings: Findings): void {
  for (const [name, resource] of template.resources) {
    const own = typeOf(template, name) === 'AWS::Serverless::Connector' ? [resource] : [];
    const embedded = entry(resource, 'Connectors');
    for (const connector of [...own, ...(embedded?.kind === 'map' ? embedded.entries.values() : [])]) {
      const properties = entry(connector, 'Properties');
      const source = textOf(entry(entry(properties, 'Source'), 'Id')) ?? name;
      for (const destination of itemsOf(entry(properties, 'Destination'))) {
        const bucket = textOf(entry(destination, 'Id'));
        if (bucket === undefined || typeOf(template, bucket) !== 'AWS::S3::Bucket') continue;
        const origin = originOf(holderOf(source, template.resources.get(source), template), place);
        const conditioned = [origin.condition, textOf(entry(resource, 'Condition'))].filter((text) => text !== undefined);
        const value = evaluate({ kind: 'map', entries: new Map([['Ref', entry(destination, 'Id')!]]), line: connector.line }, template);
        for (const permission of itemsOf(entry(properties, 'Permissions'))) {
          addConnector(textOf(permission) ?? '', value, permission.line, { ...origin, condition: conditioned.length > 0 ? [...new Set(conditioned)].join(', ') : undefined }, findings);
        }
      }
    }
  }
}

interface Context {
  readonly template: Template;
  readonly place: { file: string; form: string };
  readonly findings: Findings;
  /** Whether a policy may be replaced by another one of its name. */
  readonly isReplaced: (principal: string, policy: Value) => boolean;
}

const replaced = 'if no other policy of its name takes its place';

function holderOf(name: string, resource: Value | undefined, template: Template): Holder {
  const properties = entry(resource, 'Properties');
  const names = ['RoleName', 'UserName', 'GroupName', 'FunctionName', 'ManagedPolicyName', 'Name']
    .map((property) => entry(properties, property))
    .flatMap((value) => (value === undefined ? [] : [textOf(evaluate(value, template))]))
    .filter((text) => text !== undefined);
  const condition = textOf(entry(resource, 'Condition'));
  const boundary = givenIn(properties, 'PermissionsBoundary') ?? (textOf(entry(resource, 'Type')) === 'AWS::Serverless::Function' ? givenIn(entry(template.globals, 'Function'), 'PermissionsBoundary') : undefined);
  const conditions = [
    ...(condition === undefined ? [] : [`Condition ${condition}`]),
    // What a boundary lets through is said elsewhere.
    ...(boundary === undefined ? [] : [`PermissionsBoundary ${sourceOf(evaluate(boundary, template))}`]),
  ];
  const made = template.identities?.get(name);
  const isMadeElsewhere = resource === undefined && made === undefined;
  const own = ['RoleName', 'UserName', 'GroupName'].map((property) => entry(properties, property)).find((value) => value !== undefined);
  const accountName = own !== undefined ? nameOf(own, template) : isMadeElsewhere && !template.parameters.has(name) ? name : undefined;
  return { accountName, isMadeElsewhere, principal: made ?? name, aliases: made === undefined ? names : [name, ...names], condition: conditions.length > 0 ? conditions.join(', ') : undefined };
}

/** A property, unless it is said to be absent. */
function givenIn(properties: Value | undefined, name: string): Value | undefined {
  const given = entry(properties, name);
  return textOf(entry(given, 'Ref')) === 'AWS::NoValue' ? undefined : given;
}

/** The policies that some identity has as its boundary. */
function boundariesOf(template: Template): Set<string> {
  const boundaries = new Set<string>();
  for (const resource of template.resources.values()) {
    const boundary = entry(entry(resource, 'Properties'), 'PermissionsBoundary');
    for (const { value } of branchesOf(boundary)) {
      const name = referred(value);
      if (name !== undefined) boundaries.add(name);
    }
  }
  const shared = entry(entry(template.globals, 'Function'), 'PermissionsBoundary');
  const name = shared === undefined ? undefined : referred(shared);
  return name === undefined ? boundaries : boundaries.add(name);
}

/** The logical name behind `!Ref Role`, or behind the ARN of one. */
function referred(value: Value): string | undefined {
  const target = textOf(entry(value, 'Ref'));
  if (target !== undefined) return target;
  const path = entry(value, 'Fn::GetAtt');
  if (path !== undefined) return itemsOf(path).map((item) => textOf(item) ?? '').join('.').split('.')[0];
  // All of it, or the end of an ARN: what has more around it is another name.
  return /(?:^|[/:])\$\{([A-Za-z0-9]+)(?:\.Arn)?\}$/.exec(textOf(entry(value, 'Fn::Sub')) ?? '')?.[1];
}

/** The items of a property, and those of each branch of `Fn::If` in it under its condition. */
function branchesOf(value: Value | undefined, condition?: string): { value: Value; condition: string | undefined }[] {
  return itemsOf(value).flatMap((item) => {
    const [test, ...branches] = itemsOf(entry(item, 'Fn::If'));
    if (test === undefined) return [{ value: item, condition }];
    const code = [condition, `If ${sourceOf(test)}`].filter((text) => text !== undefined).join(', ');
    return branches.flatMap((branch) => branchesOf(branch, code));
  });
}

function under(holder: Holder, condition: string | undefined): Holder {
  return condition === undefined ? holder : { ...holder, condition: [holder.condition, condition].filter((text) => text !== undefined).join(', ') };
}

/** A text as it is written once its functions are read: `${Stage}-task`. Equal ones are equal, whatever a deployment makes of them. */
function nameOf(value: Value, template: Template): string | undefined {
  const resolved = evaluate(value, template);
  return resolved.kind === 'text' && resolved.doubt === undefined ? sourceOf(resolved) : undefined;
}

/** The resources of some types by the names that they are given. */
function namesIn(template: Template, types: RegExp, properties: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const [name, resource] of template.resources) {
    if (!types.test(typeOf(template, name) ?? '')) continue;
    for (const property of properties) {
      const given = entry(entry(resource, 'Properties'), property);
      const text = given === undefined ? undefined : nameOf(given, template);
      if (text !== undefined) names.set(text, name);
    }
  }
  return names;
}

/** The policy of the template that is meant, by its resource or by an ARN with its name. */
function policyOfTemplate(written: Value, template: Template): string | undefined {
  const direct = referred(written);
  if (direct !== undefined && typeOf(template, direct) === 'AWS::IAM::ManagedPolicy') return direct;
  const named = ownPolicyIn(nameOf(written, template) ?? '');
  return named === undefined ? undefined : namesIn(template, /^AWS::IAM::ManagedPolicy$/, ['ManagedPolicyName']).get(named);
}

/** Somebody in a group, or a group that somebody is in; and the condition under which that is so. */
interface Membership {
  readonly name: string;
  readonly condition: string | undefined;
}

/** Who is in which group. */
interface Memberships {
  /** The users of each group of the template: what a group may do and may not, they may and may not. */
  readonly members: ReadonlyMap<string, readonly Membership[]>;
  /** Groups that may have any user of the template. */
  readonly open: ReadonlySet<string>;
  /** The groups of each user that are not in the template. */
  readonly elsewhere: ReadonlyMap<string, readonly Membership[]>;
}

function membersOf(template: Template): Memberships {
  const groups = namesIn(template, /^AWS::IAM::Group$/, ['GroupName']);
  const users = namesIn(template, /^AWS::IAM::User$/, ['UserName']);
  const members = new Map<string, Membership[]>();
  const open = new Set<string>();
  const elsewhere = new Map<string, Membership[]>();
  function join(user: NamedTarget, group: NamedTarget, own: string | undefined): void {
    const conditions = [own, user.condition, group.condition].filter((text) => text !== undefined);
    const condition = conditions.length > 0 ? conditions.join(', ') : undefined;
    const [isGroup, isUser] = [typeOf(template, group.name ?? '') === 'AWS::IAM::Group', typeOf(template, user.name ?? '') === 'AWS::IAM::User'];
    if (group.name !== undefined && isGroup && user.isOpen) open.add(group.name);
    else if (group.name !== undefined && isGroup && user.name !== undefined) members.set(group.name, [...(members.get(group.name) ?? []), { name: user.name, condition }]);
    else if (user.name !== undefined && isUser) elsewhere.set(user.name, [...(elsewhere.get(user.name) ?? []), { name: group.name ?? group.code, condition }]);
  }
  for (const [name, resource] of template.resources) {
    const properties = entry(resource, 'Properties');
    const type = typeOf(template, name);
    const condition = textOf(entry(resource, 'Condition'));
    if (type === 'AWS::IAM::User') for (const group of targetsOf(entry(properties, 'Groups'), groups, template)) join({ name, code: name, isOpen: false, condition: undefined }, group, undefined);
    if (type !== 'AWS::IAM::UserToGroupAddition') continue;
    for (const group of targetsOf(entry(properties, 'GroupName'), groups, template)) for (const user of targetsOf(entry(properties, 'Users'), users, template)) join(user, group, condition);
  }
  return { members, open, elsewhere };
}

interface NamedTarget {
  /** A resource of the template, or else its name; undefined where neither is told. */
  readonly name: string | undefined;
  readonly code: string;
  /** It may be any of the template's, or several. */
  readonly isOpen: boolean;
  readonly condition: string | undefined;
}

/** Whom a property names: resources of the template, by reference or by the names that they have there. */
function targetsOf(value: Value | undefined, byName: ReadonlyMap<string, string>, template: Template): NamedTarget[] {
  return branchesOf(value).flatMap(({ value: written, condition }) =>
    namesOf(written, template).flatMap((target): NamedTarget[] => {
      const direct = referred(target);
      if (direct === 'AWS::NoValue') return [];
      const text = nameOf(target, template);
      const isResource = direct !== undefined && template.resources.has(direct);
      return [{ name: isResource ? direct : (byName.get(text ?? '') ?? direct ?? text), code: sourceOf(evaluate(target, template)), isOpen: !byName.has(text ?? '') && isUntold(target, template), condition }];
    }),
  );
}

/** Whether it is not told to whom a policy is given: a deployment, another stack or a function gives the name, or a part of it. */
function isUntold(target: Value, template: Template): boolean {
  const direct = referred(target);
  if (direct !== undefined) return isElsewhere(direct, template);
  const text = nameOf(target, template);
  return text === undefined || isDynamic(text) || partsOf(text).some((part) => isElsewhere(part.split('.')[0] ?? '', template));
}

/** Whether what something gives is not told by the template. */
function isElsewhere(name: string, template: Template): boolean {
  return !template.resources.has(name) || isMadeElsewhere.test(typeOf(template, name) ?? '');
}

/** What gives names that the template does not tell: nested stacks, modules and custom resources. */
const isMadeElsewhere = /^(AWS::CloudFormation::|Custom::)|::MODULE$/;

/** The code of the parts of a name that are not told. */
function partsOf(name: string): string[] {
  return [...name.matchAll(/\$\{([^{}]*)\}/g)].map(([, code = '']) => code);
}

/** What a function gives where a list of names is asked for, as far as it tells them. */
function namesOf(target: Value, template: Template): readonly Value[] {
  const given = target.kind === 'map' && referred(target) === undefined ? evaluate(target, template) : target;
  return given.kind === 'list' ? itemsOf(given) : [target];
}

/** Who holds each policy of the template: by the policy's own list, or by the role's list of managed policies. */
function attachments(template: Template, members: Memberships['members']): { readonly holders: ReadonlyMap<string, Holder[]>; readonly open: ReadonlySet<string> } {
  const holders = new Map<string, Holder[]>();
  const open = new Set<string>();
  const byName = namesIn(template, /^AWS::IAM::(Role|User|Group)$/, ['RoleName', 'UserName', 'GroupName']);
  function attach(policy: string, target: string, choice?: string): void {
    const list = holders.get(policy) ?? [];
    const holder = under(holderOf(target, template.resources.get(target), template), choice);
    if (!list.some((each) => each.principal === holder.principal)) list.push(holder);
    holders.set(policy, list);
    if (typeOf(template, target) === 'AWS::IAM::Group') for (const { name, condition } of members.get(target) ?? []) attach(policy, name, [choice, condition].filter((text) => text !== undefined).join(', ') || undefined);
  }
  for (const [name, resource] of template.resources) {
    const properties = entry(resource, 'Properties');
    for (const property of ['Roles', 'Users', 'Groups', 'RoleName', 'UserName', 'GroupName']) {
      if (!/Policy$/.test(textOf(entry(resource, 'Type')) ?? '')) continue;
      for (const { name: target, isOpen, condition } of targetsOf(entry(properties, property), byName, template)) {
        if (isOpen) open.add(name);
        if (target !== undefined) attach(name, target, condition);
      }
    }
    for (const property of ['ManagedPolicyArns', 'Policies']) {
      for (const { value: policy, condition } of branchesOf(entry(properties, property))) {
        const which = policyOfTemplate(policy, template);
        if (which !== undefined) attach(which, name, condition);
      }
    }
  }
  return { holders, open };
}

function originOf(holder: Holder, place: Context['place'], kind: Origin['kind'] = 'identity'): Origin {
  return { ...place, kind, principal: holder.principal, aliases: holder.aliases, accountName: holder.accountName, isMadeElsewhere: holder.isMadeElsewhere, condition: holder.condition };
}

function addResource(type: string, properties: Value, holder: Holder, holders: readonly Holder[], context: Context): void {
  const { template, place, findings, isReplaced } = context;
  switch (type) {
    case 'AWS::IAM::Role':
    case 'AWS::IAM::User':
    case 'AWS::IAM::Group':
      for (const policy of itemsOf(evaluate(entry(properties, 'Policies') ?? { kind: 'list', items: [], line: 0 }, template))) {
        const document = entry(policy, 'PolicyDocument') ?? policy;
        addDocument(document, originOf(under(under(holder, policy.kind === 'map' ? policy.open : undefined), isReplaced(holder.principal, policy) ? replaced : undefined), place), findings);
      }
      addManagedArns(entry(properties, 'ManagedPolicyArns'), holder, context);
      return;
    case 'AWS::IAM::Policy':
    case 'AWS::IAM::ManagedPolicy':
    case 'AWS::IAM::RolePolicy':
    case 'AWS::IAM::UserPolicy':
    case 'AWS::IAM::GroupPolicy': {
      const document = entry(properties, 'PolicyDocument');
      if (document === undefined) return;
      const resolved = evaluate(document, template);
      for (const each of holders.length > 0 ? holders : [holder]) {
        const conditions = [...new Set([holder.condition, each.condition, isReplaced(each.principal, properties) ? replaced : undefined])].filter((text) => text !== undefined);
        const condition = conditions.length > 0 ? conditions.join(', ') : undefined;
        addDocument(resolved, originOf({ ...each, condition }, place), findings);
      }
      return;
    }
    case 'AWS::SSO::PermissionSet': {
      const document = entry(properties, 'InlinePolicy');
      if (document !== undefined) addDocument(evaluate(document, template), originOf(holder, place), findings);
      addManagedArns(entry(properties, 'ManagedPolicies'), holder, context);
      // Policies of each account that the set is used in, by their names.
      for (const reference of itemsOf(evaluate(entry(properties, 'CustomerManagedPolicyReferences') ?? { kind: 'list', items: [], line: 0 }, template))) {
        addManaged(`arn:aws:iam::account:policy/${sourceOf(entry(reference, 'Name') ?? reference)}`, reference.line, originOf(holder, place), findings);
      }
      return;
    }
    case 'AWS::S3::BucketPolicy':
    case 'AWS::S3::AccessPoint': {
      const document = entry(properties, 'PolicyDocument') ?? entry(properties, 'Policy');
      if (document !== undefined) addDocument(evaluate(document, template), originOf(holder, place, 'resource'), findings);
      return;
    }
    case 'AWS::Serverless::Function':
    case 'AWS::Serverless::StateMachine':
      // A function with a role of its own takes no policies.
      if (entry(properties, 'Role') === undefined && (type !== 'AWS::Serverless::Function' || entry(entry(template.globals, 'Function'), 'Role') === undefined)) addSamPolicies(entry(properties, 'Policies'), holder, context);
      return;
  }
}

function addManagedArns(value: Value | undefined, holder: Holder, { template, place, findings }: Context): void {
  if (value === undefined) return;
  for (const { value: written, condition } of branchesOf(value)) {
    if (isOfTemplate(written, template) || textOf(entry(written, 'Ref')) === 'AWS::NoValue') continue;
    for (const item of itemsOf(evaluate(written, template))) {
      if (item.kind === 'text' || item.kind === 'unknown') addManaged(sourceOf(item), item.line, originOf(under(holder, condition), place), findings);
    }
  }
}

/** Whether a policy is one of the template's own: it is read there. */
function isOfTemplate(written: Value, template: Template): boolean {
  return policyOfTemplate(written, template) !== undefined;
}

function addSamPolicies(value: Value | undefined, holder: Holder, context: Context): void {
  if (value === undefined) return;
  const { template, place, findings } = context;
  const origin = originOf(holder, place);
  for (const written of itemsOf(value)) {
    if (isOfTemplate(written, template) || textOf(entry(written, 'Ref')) === 'AWS::NoValue') continue;
    for (const policy of itemsOf(evaluate(written, template))) {
      if (policy.kind === 'text') {
        addManaged(sourceOf(policy), policy.line, origin, findings);
        continue;
      }
      if (policy.kind === 'unknown') {
        // `!If [Condition, {S3ReadPolicy: …}, …]`: each branch under its condition.
        addBranches(written, holder, context);
        continue;
      }
      if (policy.kind !== 'map') continue;
      if (policy.entries.has('Statement')) addDocument(policy, origin, findings);
      else if (policy.entries.has('Effect')) {
        addDocument({ kind: 'map', entries: new Map([['Statement', policy]]), line: policy.line }, origin, findings);
      }
      for (const [name, settings] of policy.entries) {
        const bucket = entry(settings, 'BucketName');
        if (isPolicyTemplate(name) && bucket !== undefined) addPolicyTemplate(name, bucket, policy.line, origin, findings);
      }
    }
  }
}

function addBranches(written: Value, holder: Holder, context: Context): void {
  const [condition, ...branches] = itemsOf(entry(written, 'Fn::If'));
  if (condition === undefined) {
    context.findings.unresolved.push({ file: context.place.file, line: written.line, reason: `policy ${sourceOf(written)} is not told` });
    return;
  }
  const code = [holder.condition, `If ${sourceOf(condition)}`].filter((text) => text !== undefined).join(', ');
  for (const branch of branches) {
    if (entry(branch, 'Fn::If') === undefined) addSamPolicies(branch, { ...holder, condition: code }, context);
  }
}

