/** Finds grants in CloudFormation and SAM templates: whose they are, and on which resources, as far as the template tells. */
import { writeOut } from './for-each.ts';
import { evaluate, typeOf, type Template } from './intrinsics.ts';
import { addConnector, addGroup, addManaged, addPolicyTemplate, isPolicyTemplate } from './managed.ts';
import { replacedNames } from './inline-names.ts';
import { handedOn } from './nested-stacks.ts';
import { addDocument, addForAnybody, addUntold, type Findings, type Origin } from './statement.ts';
import { attachments, boundariesOf, branchesOf, holderOf, membersOf, policyOfTemplate, under, type Holder } from './template-holders.ts';
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

