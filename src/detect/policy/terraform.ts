/** Finds grants in Terraform modules: policies, whose they are, and what their values come to. */
import { overlaps } from '../../core/pattern.ts';
import type { SourceFile } from '../model.ts';
import { cleanPath, makeEvaluator, type Evaluator, type Instance, type Scope, type Turn } from '../terraform/evaluate.ts';
import { folderOf, nestedBlocks, readModules, type Located, type Module } from '../terraform/module.ts';
import { childrenOf, type Block, type Expression } from '../terraform/syntax.ts';
import type { Skipped } from '../model.ts';
import { ownPolicyIn } from './arn.ts';
import { addGroup, addManaged } from './managed.ts';
import { addDocument, addForAnybody, addStatement, isDocument, type Findings, type Origin } from './statement.ts';
import { entry, itemsOf, sourceOf, textOf, type Value } from './value.ts';

const form = 'terraform';

/** Policies times holders that are read in one repo. */
const mostPolicies = 20_000;

/** Instances of modules that are looked at in one repo. */
const mostInstances = 300;

interface Holder {
  readonly principal: string;
  readonly aliases: readonly string[];
  readonly condition?: string | undefined;
  readonly accountName?: string | undefined;
  readonly isMadeElsewhere?: true;
  /** It is code that may come to any identity of the module, for all that is told. */
  readonly isOpen?: true;
}

/** Resources that are an identity, with the argument that names it. */
const identities = new Set(['aws_iam_role', 'aws_iam_user', 'aws_iam_group']);
/** Identities that are looked up, with the argument that says by which name. */
const lookedUpBy: Record<string, string> = { aws_iam_role: 'name', aws_iam_user: 'user_name', aws_iam_group: 'group_name' };
/** Policies that are written into an identity, and the argument that says which. */
const inlinePolicies: Record<string, string> = {
  aws_iam_role_policy: 'role',
  aws_iam_user_policy: 'user',
  aws_iam_group_policy: 'group',
  aws_ssoadmin_permission_set_inline_policy: 'permission_set_arn',
};
/** Attachments of a policy by its ARN, and the arguments that say to whom. */
const attachmentsTo: Record<string, readonly string[]> = {
  aws_iam_role_policy_attachment: ['role'],
  aws_iam_user_policy_attachment: ['user'],
  aws_iam_group_policy_attachment: ['group'],
  aws_iam_policy_attachment: ['roles', 'users', 'groups'],
  aws_iam_role_policy_attachments_exclusive: ['role_name'],
};

/**
 * Adds the grants of a repo's Terraform.
 * @param files `.tf`, `.tf.json` and `.tfvars` files
 * @param readFile the text of any file of the repo
 * @returns the files whose text is a part of these policies
 */
export function addTerraform(
  files: readonly SourceFile[],
  readFile: (path: string) => string | undefined,
  findings: Findings,
  skipped: Skipped[],
): ReadonlySet<string> {
  const { modules, faults } = readModules(files);
  const evaluator = makeEvaluator(modules, readFile);
  const called = calledModules(modules);
  const roots = [...modules].filter(([folder]) => !called.has(folder));
  const callers = roots.filter(([, module]) => module.calls.length > 0);
  let left = mostInstances;
  const policies = { left: mostPolicies, cutOff: new Set<string>() };
  /** The roots from which each folder is reached. */
  const rootsOf = new Map<string, Set<string>>();
  function skip(file: string, reason: string, reached: Iterable<string>): void {
    skipped.push({ file, reason, blocksRemovals: true, language: 'terraform', roots: [...reached] });
  }
  for (const [folder, module] of roots) {
    const root: Instance = { module, address: '', inputs: undefined, known: new Map() };
    const instances: Instance[] = [];
    const visit = (instance: Instance): void => {
      instances.push(instance);
      rootsOf.set(instance.module.folder, (rootsOf.get(instance.module.folder) ?? new Set()).add(folder));
      for (const call of instance.module.calls) {
        const inner = evaluator.child(call, instance);
        if (inner === undefined || inner.isOff === true) continue;
        if (--left >= 0) visit(inner);
        else skip(call.file, `line ${call.value.line}: too many modules: this call was not followed`, [folder]);
      }
    };
    visit(root);
    // A module that several roots call is several roles: each root's are told apart.
    const label = callers.length > 1 ? `${folder}:` : '';
    const world: World = { evaluator, findings, policies, root: folder, label, holdersOf: new Map(), members: new Map(), identities: findIdentities(instances, evaluator) };
    for (const instance of instances) {
      for (const call of instance.module.calls) {
        const source = absentSource(call, instance, evaluator);
        if (source === undefined || !isHandedIdentity(call, instance, world)) continue;
        skip(call.file, `line ${call.value.line}: module ${call.value.labels[0] ?? ''} is not in this repo (${source}), and may deny something to the role it is given`, [folder]);
      }
    }
    for (const instance of instances) collectMembers(instance, world);
    for (const instance of instances) collectAttachments(instance, world);
    for (const instance of instances) addInstance(instance, world);
  }
  function rootsOfFile(file: string): Iterable<string> {
    return rootsOf.get(folderOf(file)) ?? [folderOf(file)];
  }
  for (const { file, value } of faults) skip(file, `line ${value.line}: ${value.reason}`, rootsOfFile(file));
  for (const file of policies.cutOff) skip(file, 'too many policies for too many roles: some grants were cut off', rootsOfFile(file));
  return evaluator.readFiles;
}

/** The source of a call of a module that should be in the repo, where nothing of it was read. */
function absentSource(call: Located<Block>, instance: Instance, evaluator: Evaluator): string | undefined {
  const source = call.value.body.attributes.get('source');
  if (source === undefined || evaluator.child(call, instance) !== undefined) return undefined;
  const path = textOf(evaluator.evaluate(source, { instance, file: call.file, names: new Map() }));
  return path === undefined ? source.code : /^\.{1,2}(\/|$)/.test(path) ? path : undefined;
}

/** Whether a call gives a module an identity or a policy. */
function isHandedIdentity(call: Located<Block>, instance: Instance, world: World): boolean {
  const scope: Scope = { instance, file: call.file, names: new Map() };
  function isIdentity(value: Value, depth = 0): boolean {
    if (depth > 8 || isDocument(value)) return true;
    if (value.kind === 'list') return value.items.some((item) => isIdentity(item, depth + 1));
    if (value.kind === 'map') return [...value.entries.values()].some((item) => isIdentity(item, depth + 1));
    const known = textOf(value);
    if (known !== undefined) return world.identities.byName.has(known.split('/').at(-1) ?? known);
    return /\baws_iam_(role|user|group|policy)\b/.test(sourceOf(value));
  }
  return [...call.value.body.attributes].some(([key, expression]) => key !== 'source' && key !== 'version' && isIdentity(world.evaluator.document(expression, scope)));
}

/** One root module with all that it calls. */
interface World {
  readonly evaluator: Evaluator;
  readonly findings: Findings;
  /** How many may still be read, and the files of those that are not. */
  readonly policies: { left: number; readonly cutOff: Set<string> };
  /** The root's folder. */
  readonly root: string;
  /** Put before addresses inside modules, where several roots share them. */
  readonly label: string;
  /** Whom each policy is attached to, by the policy's address. */
  readonly holdersOf: Map<string, Holder[]>;
  /** The users of each group, by the group's address. */
  readonly members: Map<string, Holder[]>;
  readonly identities: Identities;
}

interface Identities {
  readonly byAddress: ReadonlyMap<string, Holder>;
  /** Addresses by the name that the code gives them. */
  readonly byName: ReadonlyMap<string, string>;
  /** Addresses of policies by the names that the code gives them. */
  readonly policies: ReadonlyMap<string, string>;
  /** Addresses of the policies that limit some of them: such a policy grants nothing by that. */
  readonly boundaries: ReadonlySet<string>;
}

/** A resource's address in one turn of its `for_each` or `count`: each is an identity, or a policy, of its own. */
function placeOf(address: string, turn: Turn): string {
  return turn.key === undefined || turn.key === '*' ? address : `${address}[${turn.key}]`;
}

function prefixOf(instance: Instance): string {
  return instance.address === '' ? '' : `${instance.address}.`;
}

/** Every role, user and group, with the names it goes by and what limits it. */
function findIdentities(instances: readonly Instance[], evaluator: Evaluator): Identities {
  const byAddress = new Map<string, Holder>();
  const byName = new Map<string, string>();
  const policies = new Map<string, string>();
  const limits: Value[] = [];
  for (const instance of instances) {
    for (const call of instance.module.calls) {
      const address = `${prefixOf(instance)}module.${call.value.labels[0] ?? ''}`;
      // Its ARN is known by its address; a text of that name is no ARN.
      if (makesPolicy.test(sourceText(call.value)) && evaluator.child(call, instance) === undefined) policies.set(address, address);
    }
    for (const { file, value: block } of instance.module.resources) {
      const [type = '', name = ''] = block.labels;
      if (!identities.has(type) && type !== 'aws_iam_policy') continue;
      for (const turn of evaluator.turnsOf(block, { instance, file, names: new Map() })) {
        const address = placeOf(`${prefixOf(instance)}${type}.${name}`, turn);
        const [given, limit] = ['name', 'permissions_boundary'].map((attribute) => {
          const expression = block.body.attributes.get(attribute);
          return expression === undefined ? undefined : evaluator.evaluate(expression, turn.scope);
        });
        const known = textOf(given);
        // Equal texts are equal names, whatever their parts come to.
        if (given?.kind === 'text' && given.doubt === undefined) (type === 'aws_iam_policy' ? policies : byName).set(sourceOf(given), address);
        if (type === 'aws_iam_policy') continue;
        const limited = limit !== undefined && !isAbsent(limit);
        if (limit !== undefined) limits.push(limit);
        const aliases = known === undefined ? [name] : [name, known];
        byAddress.set(address, { principal: address, aliases, accountName: given?.kind === 'text' ? sourceOf(given) : undefined, condition: limited ? `permissions_boundary ${sourceOf(limit)}` : undefined });
      }
    }
  }
  // What is looked up by the name of one that is made here is that one.
  for (const instance of instances) {
    for (const { file, value: block } of instance.module.data) {
      const [type = '', label = ''] = block.labels;
      const expression = Object.hasOwn(lookedUpBy, type) ? block.body.attributes.get(lookedUpBy[type]!) : undefined;
      if (expression === undefined) continue;
      for (const turn of evaluator.turnsOf(block, { instance, file, names: new Map() })) {
        const given = evaluator.evaluate(expression, turn.scope);
        if (given.kind !== 'text' || given.doubt !== undefined) continue;
        const address = placeOf(`${prefixOf(instance)}data.${type}.${label}`, turn);
        const made = byAddress.get(byName.get(sourceOf(given)) ?? '');
        byAddress.set(address, made ?? { principal: address, aliases: [label, ...(textOf(given) === undefined ? [] : [sourceOf(given)])], accountName: sourceOf(given), isMadeElsewhere: true });
        if (made === undefined) byName.set(sourceOf(given), address);
      }
    }
  }
  const boundaries = new Set<string>();
  for (const limit of limits) policiesIn(limit, policies, boundaries);
  return { byAddress, byName, policies, boundaries };
}

function isAbsent(value: Value): boolean {
  return (value.kind === 'unknown' && value.code === 'null') || textOf(value) === '';
}

/** The addresses of policies whose ARNs are somewhere in a value, as their resources give them or written with their names. */
function policiesIn(value: Value, byName: ReadonlyMap<string, string>, into = new Set<string>(), depth = 0): Set<string> {
  if (depth > 8) return into;
  if (value.kind === 'list') for (const item of value.items) policiesIn(item, byName, into, depth + 1);
  else if (value.kind === 'map') for (const item of value.entries.values()) policiesIn(item, byName, into, depth + 1);
  else if (value.kind === 'text') {
    const named = byName.get(ownPolicyIn(sourceOf(value)) ?? '');
    if (named !== undefined) into.add(named);
    for (const part of value.parts) {
      const address = typeof part === 'string' ? undefined : /^((?:data\.|module\.[\w-]+(?:\[[^\]]*\])?\.)*aws_iam_policy\.[\w-]+(?:\[[^\]]*\])?)\.(?:arn|id)$/.exec(part.code)?.[1]?.replace(/\[\*\]$/, '');
      const module = typeof part === 'string' ? undefined : /^((?:module\.[\w-]+\.)*module\.[\w-]+)\.(?:arn|policy_arn|iam_policy_arn)$/.exec(part.code)?.[1];
      if (module !== undefined && byName.get(module) === module) into.add(module);
      if (address !== undefined && !address.includes('data.')) into.add(address);
    }
  }
  return into;
}

/** Whom an expression names, and with a group its users: what it may do and may not, they may and may not. */
function holdersIn(expression: Expression | undefined, scope: Scope, world: World): Holder[] {
  return namedIn(expression, scope, world).flatMap((holder) => [holder, ...(world.members.get(holder.principal) ?? [])]);
}

/** Notes the users of each group. */
function collectMembers(instance: Instance, world: World): void {
  for (const { file, value: block } of instance.module.resources) {
    const [type = ''] = block.labels;
    const [groups, users] = type === 'aws_iam_user_group_membership' ? ['groups', 'user'] : type === 'aws_iam_group_membership' ? ['group', 'users'] : [];
    if (groups === undefined || users === undefined) continue;
    for (const turn of world.evaluator.turnsOf(block, { instance, file, names: new Map() })) {
      const who = namedIn(block.body.attributes.get(users), turn.scope, world).map((holder) => (turn.condition === undefined ? holder : under(holder, turn.condition)));
      for (const { principal } of namedIn(block.body.attributes.get(groups), turn.scope, world)) {
        world.members.set(principal, [...(world.members.get(principal) ?? []), ...who]);
        const made = world.identities.byAddress.get(principal);
        if (made !== undefined && made.isMadeElsewhere !== true) continue;
        for (const holder of who) addGroup(principal, block.line, originIn(instance, file, holder, turn, world), world.findings);
      }
    }
  }
}

/** Whom an expression names: roles of these modules, or a name. */
function namedIn(expression: Expression | undefined, scope: Scope, world: World, depth = 0): Holder[] {
  if (expression === undefined || depth > 8) return [];
  const { byAddress, byName } = world.identities;
  const prefix = prefixOf(scope.instance);
  const direct = identityIn(expression);
  if (direct !== undefined) {
    const found = identitiesAt(`${prefix}${direct.address}`, direct.index, scope, world);
    if (found.length > 0) return found;
  }
  const value = world.evaluator.evaluate(expression, scope);
  const choice = onlyPart(expression);
  if (choice.kind === 'conditional' && itemsOf(value).some((item) => textOf(item) === undefined)) {
    return [choice.yes, choice.no].flatMap((branch) => namedIn(branch, scope, world, depth + 1)).map((holder) => under(holder, choice.condition.code));
  }
  return itemsOf(value).map((item) => {
    const name = textOf(item);
    if (name !== undefined) return byAddress.get(byName.get(name.split('/').at(-1) ?? name) ?? '') ?? { principal: name, aliases: [], accountName: name.split('/').at(-1), isMadeElsewhere: true };
    const named = item.kind === 'text' && item.doubt === undefined ? byName.get(sourceOf(item)) : undefined;
    const holder = named === undefined ? undefined : byAddress.get(named);
    if (holder !== undefined) return holder;
    const code = sourceOf(item).replace(/^\$\{(.*)\}$/, '$1');
    const [place, address] = /^(.*\baws_iam_(?:role|user|group)\.[\w-]+)(?:\[[^\]]*\])?/.exec(code) ?? [];
    const known = byAddress.get(place ?? '') ?? byAddress.get(address ?? '');
    if (known !== undefined) return known;
    // A module of the registry makes roles of its own, and a data source finds one that is not made here.
    const isElsewhere = direct !== undefined && (direct.type === 'module' || direct.address.startsWith('data.'));
    const isOpen = !isElsewhere && mayName(item, byName.keys());
    return { principal: address ?? (direct === undefined ? code : `${prefix}${direct.address}`), aliases: [], ...(direct === undefined && item.kind === 'text' && { accountName: sourceOf(item), isMadeElsewhere: true as const }), ...(isOpen && { isOpen }) };
  });
}

/** Whether a text with parts that are not told may be one of some names; what has no part that is told may be any. */
function mayName(item: Value, names: Iterable<string>): boolean {
  const pattern = (source: string): string => source.replaceAll(/\$\{[^{}]*\}/g, '*');
  if (item.kind !== 'text' || !item.parts.some((part) => typeof part === 'string')) return true;
  return [...names].some((name) => overlaps(pattern(sourceOf(item)), pattern(name)));
}

/** The identities at an address: one, or of several turns the one that is named; all of them, in doubt, if that is not told. */
function identitiesAt(address: string, index: Expression | undefined, scope: Scope, world: World): Holder[] {
  const { byAddress } = world.identities;
  const key = index === undefined ? undefined : textOf(world.evaluator.evaluate(index, scope));
  const one = key === undefined ? undefined : (byAddress.get(`${address}[${JSON.stringify(key)}]`) ?? byAddress.get(`${address}[${key}]`));
  const found = one ?? byAddress.get(address);
  if (found !== undefined) return [found];
  const several = [...byAddress.values()].filter(({ principal }) => principal.startsWith(`${address}[`));
  // `role[*].name` is all of them, an index that is not told is one of them.
  return index === undefined ? several : several.map((holder) => under(holder, `${address}[${index.code}]`));
}

function under(holder: Holder, condition: string): Holder {
  return { ...holder, condition: holder.condition === undefined ? condition : `${holder.condition}, ${condition}` };
}

/** The expression in `"${expression}"`, or the expression itself. */
function onlyPart(expression: Expression): Expression {
  const [only] = expression.kind === 'template' ? expression.parts : [];
  return expression.kind === 'template' && expression.parts.length === 1 && only !== undefined && typeof only !== 'string' ? only : expression;
}

const literalIndex = /\[(?:"(?:[^"\\]|\\.)*"|\d+)\]$/;

/** Who holds a policy in one of its turns; what is attached by an index that is not told may be another turn's. */
function holdersOfPolicy(address: string, turn: Turn, world: World): Holder[] {
  const place = placeOf(address, turn);
  const holders: Holder[] = [];
  for (const [policy, list] of world.holdersOf) {
    if (policy === place) holders.push(...list);
    else if (policy.startsWith(`${address}[`) && (place === address || !literalIndex.test(policy))) {
      holders.push(...(place === address ? list : list.map((holder) => under(holder, policy))));
    }
  }
  return holders;
}

/** The policies that an attachment names, and why it may not name them. */
function policiesOf(expression: Expression, scope: Scope, world: World, doubt?: string, depth = 0): { policy: string; doubt?: string }[] {
  const value = world.evaluator.evaluate(expression, scope);
  const choice = onlyPart(expression);
  if (choice.kind === 'conditional' && value.kind !== 'list' && policiesIn(value, world.identities.policies).size === 0 && depth < 8) {
    return [choice.yes, choice.no].flatMap((branch) => policiesOf(branch, scope, world, choice.condition.code, depth + 1));
  }
  return itemsOf(value).flatMap((item) => {
    const why = doubt ?? (item.kind === 'text' ? item.doubt : undefined);
    return [...policiesIn(item, world.identities.policies)].map((policy) => ({ policy, ...(why !== undefined && { doubt: why }) }));
  });
}

/** Notes whom policies are attached to. */
function collectAttachments(instance: Instance, world: World): void {
  const { evaluator, holdersOf } = world;
  function attach(policies: Iterable<string>, holders: readonly Holder[]): void {
    for (const policy of policies) {
      const list = holdersOf.get(policy) ?? [];
      for (const holder of holders) {
        const before = list.findIndex((each) => each.principal === holder.principal);
        if (before < 0) list.push(holder);
        // Attached twice, it is as sure as the surer one.
        else if (holder.condition === undefined) list[before] = holder;
      }
      holdersOf.set(policy, list);
    }
  }
  for (const { file, value: block } of instance.module.resources) {
    const [type = '', name = ''] = block.labels;
    const to = Object.hasOwn(attachmentsTo, type) ? attachmentsTo[type] : undefined;
    if (to === undefined && !identities.has(type)) continue;
    const argument = to === undefined ? 'managed_policy_arns' : block.body.attributes.has('policy_arn') ? 'policy_arn' : 'policy_arns';
    const expression = block.body.attributes.get(argument);
    if (expression === undefined) continue;
    for (const turn of evaluator.turnsOf(block, { instance, file, names: new Map() })) {
      const policies = policiesOf(expression, turn.scope, world);
      if (policies.length === 0) continue;
      const own = world.identities.byAddress.get(placeOf(`${prefixOf(instance)}${type}.${name}`, turn));
      const holders = to?.flatMap((each) => holdersIn(block.body.attributes.get(each), turn.scope, world)) ?? (own === undefined ? [] : [own]);
      for (const { policy, doubt } of policies) {
        const conditions = [...new Set([instance.condition, turn.condition, doubt])].filter((text) => text !== undefined);
        attach([policy], conditions.reduce<readonly Holder[]>((list, condition) => list.map((holder) => under(holder, condition)), holders));
      }
    }
  }
  for (const call of instance.module.calls) {
    if (evaluator.child(call, instance) !== undefined) continue;
    const [name = ''] = call.value.labels;
    const holder: Holder = { principal: `${prefixOf(instance)}module.${name}`, aliases: [name] };
    for (const expression of call.value.body.attributes.values()) {
      attach(policiesIn(evaluator.evaluate(expression, { instance, file: call.file, names: new Map() }), world.identities.policies), [holder]);
    }
  }
}

/** Folders of modules that another one calls: they are read where they are called. */
function calledModules(modules: ReadonlyMap<string, Module>): Set<string> {
  const called = new Set<string>();
  for (const { folder, calls } of modules.values()) {
    for (const { value } of calls) {
      const source = value.body.attributes.get('source');
      const [path] = source?.kind === 'template' ? source.parts : [];
      if (typeof path !== 'string' || !/^\.{1,2}(\/|$)/.test(path)) continue;
      const target = cleanPath(`${folder}/${path}`) || '.';
      if (target !== folder && modules.has(target)) called.add(target);
    }
  }
  return called;
}

/** Every `type.name` that an expression refers to. */
function referencesOf(expression: Expression, into: Set<string>, depth = 0): void {
  if (depth > 100) return;
  if (expression.kind === 'attribute') {
    const { of } = expression;
    if (of.kind === 'name') into.add(`${of.name}.${expression.name}`);
    if (of.kind === 'attribute' && of.of.kind === 'name') into.add(`${of.of.name}.${of.name}.${expression.name}`);
  }
  for (const child of childrenOf(expression)) referencesOf(child, into, depth + 1);
}

function referencesOfBlock(block: Block, into = new Set<string>()): Set<string> {
  for (const expression of block.body.attributes.values()) referencesOf(expression, into);
  for (const inner of block.body.blocks) referencesOfBlock(inner, into);
  return into;
}

/** The role that `aws_iam_role.x[0].name` names: its address and its block. */
function identityIn(expression: Expression): { type: string; name: string; address: string; index?: Expression } | undefined {
  let at = onlyPart(expression);
  let index: Expression | undefined;
  const names: string[] = [];
  for (;;) {
    if (at.kind === 'attribute') {
      names.unshift(at.name);
      at = at.of;
    } else if (at.kind === 'index') {
      index = at.index;
      at = at.of;
    } else if (at.kind === 'splat') at = at.of;
    else break;
  }
  if (at.kind !== 'name') return undefined;
  const [first, second] = names;
  if (at.name === 'data' && first !== undefined && second !== undefined) return { type: first, name: second, address: `data.${first}.${second}` };
  if (at.name === 'module' && first !== undefined) return { type: 'module', name: first, address: `module.${first}` };
  if (at.name === 'var' || at.name === 'local' || at.name === 'each') return undefined;
  return first === undefined ? undefined : { type: at.name, name: first, address: `${at.name}.${first}`, ...(index !== undefined && { index }) };
}

/** Where something of a module is given to somebody. */
function originIn(instance: Instance, file: string, holder: Holder, turn: Turn, world: World, kind: Origin['kind'] = 'identity'): Origin {
  const conditions = [...new Set([instance.condition, holder.condition, turn.condition])].filter((text) => text !== undefined);
  return {
    file,
    form,
    kind,
    principal: holder.principal.startsWith('module.') ? `${world.label}${holder.principal}` : holder.principal,
    aliases: holder.aliases,
    accountName: holder.accountName,
    isMadeElsewhere: holder.isMadeElsewhere,
    root: world.root,
    condition: conditions.length > 0 ? conditions.join(', ') : undefined,
  };
}

function addInstance(instance: Instance, world: World): void {
  const { module } = instance;
  const { evaluator, findings } = world;
  const prefix = prefixOf(instance);

  function scopeOf(located: Located<Block>): Scope {
    return { instance, file: located.file, names: new Map() };
  }
  function originOf(holder: Holder, located: Located<Block>, turn: Turn, kind: Origin['kind'] = 'identity'): Origin {
    return originIn(instance, located.file, holder, turn, world, kind);
  }
  function addPolicy(expression: Expression | undefined, located: Located<Block>, turn: Turn, holders: readonly Holder[], kind: Origin['kind'] = 'identity'): void {
    if (expression === undefined) return;
    const document = evaluator.document(expression, turn.scope);
    if (isAbsent(document)) return;
    // A text with gaps that could not be read as JSON, but tells enough to say nothing of S3.
    if (document.kind === 'text' && textOf(document) === undefined && document.parts.some((part) => typeof part === 'string') && !/s3|"\*"/i.test(sourceOf(document))) return;
    for (const holder of holders) {
      if (--world.policies.left < 0) {
        world.policies.cutOff.add(located.file);
        continue;
      }
      const before = findings.grants.length;
      addDocument(placed(document, expression), originOf(holder, located, turn, kind), findings);
      if (holder.isOpen === true) addForAnybody(before, findings);
    }
  }
  /** A policy that cannot be told is reported where it is used. */
  function placed(document: Value, expression: Expression): Value {
    return document.kind === 'map' ? document : { kind: 'unknown', code: expression.code, line: expression.line };
  }

  const consumed = new Set<string>();
  for (const located of module.resources) {
    const block = located.value;
    const [type = '', name = ''] = block.labels;
    for (const reference of referencesOfBlock(block)) consumed.add(reference);
    const known = type in inlinePolicies || type in attachmentsTo || identities.has(type) || /^aws_(iam_policy|s3_bucket|s3_bucket_policy|s3_access_point|s3control_access_point_policy)$/.test(type);
    if (!known) continue;
    const self: Holder = { principal: `${prefix}${type}.${name}`, aliases: [name] };
    const attributes = block.body.attributes;
    for (const turn of evaluator.turnsOf(block, scopeOf(located))) {
      const own: Holder = { ...self, principal: placeOf(self.principal, turn) };
      const inline = Object.hasOwn(inlinePolicies, type) ? inlinePolicies[type] : undefined;
      const attachment = Object.hasOwn(attachmentsTo, type) ? attachmentsTo[type] : undefined;
      if (inline !== undefined) {
        const holders = holdersIn(attributes.get(inline), turn.scope, world);
        addPolicy(attributes.get('policy') ?? attributes.get('inline_policy'), located, turn, holders.length > 0 ? holders : [own]);
      } else if (type === 'aws_iam_policy') {
        const holders = holdersOfPolicy(`${prefix}${type}.${name}`, turn, world);
        if (holders.length === 0 && world.identities.boundaries.has(own.principal)) continue;
        addPolicy(attributes.get('policy'), located, turn, holders.length > 0 ? holders : [own]);
      } else if (identities.has(type)) {
        const holder = world.identities.byAddress.get(own.principal) ?? own;
        for (const { block: each, dynamic } of nestedBlocks(block, 'inline_policy')) {
          const inner = dynamic === undefined ? turn : { ...turn, condition: [turn.condition, `for_each = ${dynamic.body.attributes.get('for_each')?.code ?? ''}`].filter((text) => text !== undefined).join(', ') };
          addPolicy(each.body.attributes.get('policy'), located, inner, [holder]);
        }
        addManagedIn(attributes.get('managed_policy_arns'), turn, located, [holder]);
      } else if (attachment !== undefined) {
        const holders = attachment.flatMap((each) => holdersIn(attributes.get(each), turn.scope, world));
        addManagedIn(attributes.get('policy_arn') ?? attributes.get('policy_arns'), turn, located, holders);
      } else {
        addPolicy(attributes.get('policy'), located, turn, [own], 'resource');
      }
    }
  }

  function addManagedIn(expression: Expression | undefined, turn: Turn, located: Located<Block>, holders: readonly Holder[]): void {
    if (expression === undefined) return;
    for (const item of itemsOf(evaluator.evaluate(expression, turn.scope))) {
      const arn = outsidePolicy(item);
      if (arn === undefined) continue;
      const line = item.file === located.file ? item.line : expression.line;
      for (const holder of holders) addManaged(arn, line, originOf(holder, located, turn), findings);
    }
  }

  /** Whether a module of the registry leaves a policy off that it is given, unless another argument turns it on. */
  function isLeftOff(key: string, call: Block, scope: Scope): boolean {
    const flag = call.body.attributes.get(`attach_${key}`);
    if (flag === undefined) return switched.test(sourceText(call)) && /^polic/.test(key);
    return textOf(evaluator.evaluate(flag, scope)) === 'false';
  }

  /** The name of a policy that no module here makes. */
  function outsidePolicy(value: Value): string | undefined {
    if (isAbsent(value) || policiesIn(value, world.identities.policies).size > 0) return undefined;
    return sourceOf(value);
  }

  for (const located of module.calls) {
    const references = referencesOfBlock(located.value);
    for (const reference of references) consumed.add(reference);
    // A module of this repo attaches what it is given, and is read on its own.
    if (evaluator.child(located, instance) !== undefined) continue;
    const [name = ''] = located.value.labels;
    const holder: Holder = { principal: `${prefix}module.${name}`, aliases: [name] };
    const having = world.holdersOf.get(holder.principal) ?? [];
    for (const turn of evaluator.turnsOf(located.value, scopeOf(located))) {
      const own: Holder = { ...holder, principal: placeOf(holder.principal, turn) };
      for (const [key, expression] of located.value.body.attributes) {
        if (/assume|trust|kms|queue|topic|^source$|^version$/i.test(key)) continue;
        if (isLeftOff(key, located.value, turn.scope)) continue;
        const kind = /bucket_policy|^policy$/.test(key) && /bucket|s3/i.test(`${name} ${sourceText(located.value)}`) ? 'resource' : 'identity';
        for (const each of having.length > 0 ? having : [own]) addGiven(evaluator.document(expression, turn.scope), originOf(each, located, turn, kind), 0);
      }
    }
  }

  /** What a module of the registry is given: documents, or statements in its own words. */
  function addGiven(value: Value, given: Origin, depth: number): void {
    if (depth > 6) return;
    const doubt = value.kind === 'map' ? value.doubt : undefined;
    const origin = doubt === undefined ? given : { ...given, condition: given.condition === undefined ? doubt : `${given.condition}, ${doubt}` };
    if (isDocument(value)) {
      addDocument(value, origin, findings);
    } else if (value.kind === 'map' && value.entries.has('actions') && value.entries.has('resources')) {
      addStatement(
        {
          line: value.line,
          file: value.file,
          effect: entry(value, 'effect'),
          actions: entry(value, 'actions'),
          resources: entry(value, 'resources'),
          conditions: entry(value, 'condition') ?? entry(value, 'conditions'),
        },
        origin,
        findings,
      );
    } else if (value.kind === 'map') {
      for (const inner of value.entries.values()) addGiven(inner, origin, depth + 1);
    } else if (value.kind === 'list') {
      for (const inner of value.items) addGiven(inner, origin, depth + 1);
    } else {
      const arn = outsidePolicy(value);
      if (arn !== undefined && /:policy\/|^\$\{data\.aws_iam_policy\./.test(arn)) addManaged(arn, value.line, origin, findings);
    }
  }

  // Locals pass documents on; who uses such a local is seen by its own references.
  for (const { value } of module.locals.values()) {
    const references = new Set<string>();
    referencesOf(value, references);
    for (const reference of references) consumed.add(reference);
  }
  for (const located of module.data) {
    for (const reference of referencesOfBlock(located.value)) consumed.add(reference);
  }
  for (const located of module.data) {
    const [type = '', name = ''] = located.value.labels;
    if (type !== 'aws_iam_policy_document' || consumed.has(`data.${type}.${name}`)) continue;
    // A document that is only handed out: who holds it is not told here.
    const holder: Holder = { principal: `${prefix}data.${type}.${name}`, aliases: [name] };
    for (const turn of evaluator.turnsOf(located.value, scopeOf(located))) {
      addDocument(evaluator.policyDocument(located.value, turn.scope, 0), originOf({ ...holder, principal: placeOf(holder.principal, turn) }, located, turn), findings);
    }
  }
}

/** Modules whose `attach_policy_json` and the like are off by default. */
const switched = /^"terraform-aws-modules\/(lambda|step-functions|eventbridge)\/aws"$/;

/** Modules that make one policy of the document they are given. */
const makesPolicy = /\biam-policy\b/;

function sourceText(block: Block): string {
  return block.body.attributes.get('source')?.code ?? '';
}
