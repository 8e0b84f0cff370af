/** Whose the policies of a template are: its identities, who is in which group, and whom policies are attached to. */
import { ownPolicyIn } from './arn.ts';
import { evaluate, typeOf, type Template } from './intrinsics.ts';
import { isDynamic } from './statement.ts';
import { entry, itemsOf, sourceOf, textOf, type Value } from './value.ts';

export interface Holder {
  readonly principal: string;
  readonly aliases: readonly string[];
  readonly accountName?: string | undefined;
  readonly isMadeElsewhere?: boolean;
  readonly condition: string | undefined;
}

export function holderOf(name: string, resource: Value | undefined, template: Template): Holder {
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
export function boundariesOf(template: Template): Set<string> {
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
export function branchesOf(value: Value | undefined, condition?: string): { value: Value; condition: string | undefined }[] {
  return itemsOf(value).flatMap((item) => {
    const [test, ...branches] = itemsOf(entry(item, 'Fn::If'));
    if (test === undefined) return [{ value: item, condition }];
    const code = [condition, `If ${sourceOf(test)}`].filter((text) => text !== undefined).join(', ');
    return branches.flatMap((branch) => branchesOf(branch, code));
  });
}

export function under(holder: Holder, condition: string | undefined): Holder {
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
export function policyOfTemplate(written: Value, template: Template): string | undefined {
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

export function membersOf(template: Template): Memberships {
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
export function attachments(template: Template, members: Memberships['members']): { readonly holders: ReadonlyMap<string, Holder[]>; readonly open: ReadonlySet<string> } {
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
