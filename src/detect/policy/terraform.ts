/** Finds grants in Terraform modules: policies, whose they are, and what their values come to. */
import type { SourceFile } from '../model.ts';
import { cleanPath, makeEvaluator, type Evaluator, type Instance, type Scope, type Turn } from '../terraform/evaluate.ts';
import { folderOf, nestedBlocks, readModules, type Located, type Module } from '../terraform/module.ts';
import { childrenOf, type Block, type Expression } from '../terraform/syntax.ts';
import type { Skipped } from '../model.ts';
import { addManaged } from './managed.ts';
import { addDocument, addForAnybody, addStatement, isDocument, type Findings, type Origin } from './statement.ts';
import { attachmentsTo, collectAttachments, collectLimits, collectMembers, holdersOfPolicy } from './terraform-attachments.ts';
import { collectExclusives, takenAway } from './terraform-exclusive.ts';
import { findIdentities, holdersIn, identities, isAbsent, originIn, placeOf, policiesIn, prefixOf, sourceText, underAll, type Holder, type World } from './terraform-identities.ts';
import { entry, itemsOf, sourceOf, textOf, type Value } from './value.ts';

/** Policies times holders that are read in one repo. */
const mostPolicies = 20_000;

/** Instances of modules that are looked at in one repo. */
const mostInstances = 300;

/** Policies that are written into an identity, and the argument that says which. */
const inlinePolicies: Record<string, string> = {
  aws_iam_role_policy: 'role',
  aws_iam_user_policy: 'user',
  aws_iam_group_policy: 'group',
  aws_ssoadmin_permission_set_inline_policy: 'permission_set_arn',
  awscc_iam_role_policy: 'role_name',
  awscc_iam_user_policy: 'user_name',
  awscc_iam_group_policy: 'group_name',
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
    const world: World = { evaluator, findings, policies, root: folder, label, holdersOf: new Map(), members: new Map(), exclusives: { lists: [], byPolicy: new Map() }, limits: new Map(), identities: findIdentities(instances, evaluator) };
    for (const instance of instances) {
      for (const call of instance.module.calls) {
        const source = absentSource(call, instance, evaluator);
        if (source === undefined || !isHandedIdentity(call, instance, world)) continue;
        skip(call.file, `line ${call.value.line}: module ${call.value.labels[0] ?? ''} is not in this repo (${source}), and may deny something to the role it is given`, [folder]);
      }
    }
    for (const instance of instances) {
      for (const stack of instance.module.resources) {
        const [type = '', name = ''] = stack.value.labels;
        if (!/^aws_cloudformation_stack(_set)?$/.test(type) || !isHandedIdentity(stack, instance, world)) continue;
        skip(stack.file, `line ${stack.value.line}: ${type} ${name} is a template of its own, and may deny something to the role it is given`, [folder]);
      }
    }
    for (const instance of instances) collectMembers(instance, world);
    for (const instance of instances) collectLimits(instance, world);
    for (const instance of instances) collectExclusives(instance, world);
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
    const known = type in inlinePolicies || type === 'aws_ssoadmin_customer_managed_policy_attachment' || type in attachmentsTo || identities.has(type) || /^aws_(iam_policy|s3_bucket|s3_bucket_policy|s3_access_point|s3control_access_point_policy)$/.test(type);
    if (!known) continue;
    const self: Holder = { principal: `${prefix}${type}.${name}`, aliases: [name] };
    const attributes = block.body.attributes;
    for (const turn of evaluator.turnsOf(block, scopeOf(located))) {
      const own: Holder = { ...self, principal: placeOf(self.principal, turn) };
      const inline = Object.hasOwn(inlinePolicies, type) ? inlinePolicies[type] : undefined;
      const attachment = Object.hasOwn(attachmentsTo, type) ? attachmentsTo[type] : undefined;
      if (inline !== undefined) {
        const given = attributes.get('name');
        const names = [`\${${own.principal}.name}`, ...(given === undefined ? [] : [sourceOf(evaluator.evaluate(given, turn.scope))])];
        const holders = holdersIn(attributes.get(inline), turn.scope, world).map((holder) => underAll(holder, [takenAway('inline', holder.principal, own.principal, names, world)]));
        addPolicy(attributes.get('policy') ?? attributes.get('inline_policy') ?? attributes.get('policy_document'), located, turn, holders.length > 0 ? holders : [own]);
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
        addManagedIn(attributes.get('managed_policy_arns'), turn, located, [holder], own.principal);
      } else if (type === 'aws_ssoadmin_customer_managed_policy_attachment') {
        for (const { block: each } of nestedBlocks(block, 'customer_managed_policy_reference')) addCustomers(each, turn, located, holdersIn(attributes.get('permission_set_arn'), turn.scope, world));
      } else if (attachment !== undefined) {
        const holders = attachment.flatMap((each) => holdersIn(attributes.get(each), turn.scope, world));
        addManagedIn(attributes.get('policy_arn') ?? attributes.get('policy_arns') ?? attributes.get('managed_policy_arn'), turn, located, holders, own.principal);
      } else {
        addPolicy(attributes.get('policy'), located, turn, [own], 'resource');
      }
    }
  }

  function addManagedIn(expression: Expression | undefined, turn: Turn, located: Located<Block>, holders: readonly Holder[], by: string): void {
    if (expression === undefined) return;
    for (const item of itemsOf(evaluator.evaluate(expression, turn.scope))) {
      const arn = outsidePolicy(item);
      if (arn === undefined) continue;
      const line = item.file === located.file ? item.line : expression.line;
      for (const holder of holders) {
        const before = findings.grants.length;
        addManaged(arn, line, originOf(underAll(holder, [takenAway('attached', holder.principal, by, [arn], world)]), located, turn), findings);
        if (holder.isOpen === true) addForAnybody(before, findings);
      }
    }
  }

  /** A policy of each account that is attached by its name: which one that is, is not told. */
  function addCustomers(reference: Block, turn: Turn, located: Located<Block>, holders: readonly Holder[]): void {
    const name = reference.body.attributes.get('name');
    const known = name === undefined ? '${name}' : sourceOf(evaluator.evaluate(name, turn.scope));
    for (const holder of holders) addManaged(`arn:aws:iam::account:policy/${known}`, reference.line, originOf(holder, located, turn), findings);
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
