/** Finds grants in Terraform modules: policies, whose they are, and what their values come to. */
import type { SourceFile } from '../model.ts';
import { cleanPath, makeEvaluator, type Evaluator, type Instance, type Scope, type Turn } from '../terraform/evaluate.ts';
import { findBlock, nestedBlocks, readModules, type Located, type Module } from '../terraform/module.ts';
import { childrenOf, type Block, type Expression } from '../terraform/syntax.ts';
import type { Skipped } from '../model.ts';
import { addManaged } from './managed.ts';
import { addDocument, addStatement, isDocument, type Findings, type Origin } from './statement.ts';
import { entry, itemsOf, sourceOf, textOf, type Value } from './value.ts';

const form = 'terraform';

/** Instances of modules that are looked at in one repo. */
const mostInstances = 300;

interface Holder {
  readonly principal: string;
  readonly aliases: readonly string[];
  readonly condition?: string | undefined;
}

/** Resources that are an identity, with the argument that names it. */
const identities = new Set(['aws_iam_role', 'aws_iam_user', 'aws_iam_group']);
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
  for (const { file, value } of faults) skipped.push({ file, reason: `line ${value.line}: ${value.reason}`, blocksRemovals: true });
  const evaluator = makeEvaluator(modules, readFile);
  const called = calledModules(modules);
  let left = mostInstances;
  function visit(instance: Instance): void {
    if (--left < 0) return;
    addInstance(instance, evaluator, findings);
    for (const call of instance.module.calls) {
      const inner = evaluator.child(call, instance);
      if (inner !== undefined) visit(inner);
    }
  }
  for (const [folder, module] of modules) {
    if (!called.has(folder)) visit({ module, address: '', inputs: undefined, known: new Map() });
  }
  return evaluator.readFiles;
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
function identityIn(expression: Expression): { type: string; name: string; address: string } | undefined {
  let at = expression;
  if (at.kind === 'template' && at.parts.length === 1 && at.parts[0] !== undefined && typeof at.parts[0] !== 'string') at = at.parts[0];
  const names: string[] = [];
  for (;;) {
    if (at.kind === 'attribute') {
      names.unshift(at.name);
      at = at.of;
    } else if (at.kind === 'index' || at.kind === 'splat') at = at.of;
    else break;
  }
  if (at.kind !== 'name') return undefined;
  const [first, second] = names;
  if (at.name === 'data' && first !== undefined && second !== undefined) return { type: first, name: second, address: `data.${first}.${second}` };
  if (at.name === 'module' && first !== undefined) return { type: 'module', name: first, address: `module.${first}` };
  if (at.name === 'var' || at.name === 'local' || at.name === 'each') return undefined;
  return first === undefined ? undefined : { type: at.name, name: first, address: `${at.name}.${first}` };
}

function addInstance(instance: Instance, evaluator: Evaluator, findings: Findings): void {
  const { module } = instance;
  const prefix = instance.address === '' ? '' : `${instance.address}.`;

  function scopeOf(located: Located<Block>): Scope {
    return { instance, file: located.file, names: new Map() };
  }
  function argument(block: Block, name: string, scope: Scope): Value | undefined {
    const expression = block.body.attributes.get(name);
    return expression === undefined ? undefined : evaluator.evaluate(expression, scope);
  }

  /** An identity's holder, with the names it goes by and what limits it. */
  function holderOfIdentity(type: string, name: string, address: string): Holder {
    const found = findBlock(module.resources, type, name);
    const scope = found === undefined ? undefined : scopeOf(found);
    const given = found === undefined || scope === undefined ? undefined : argument(found.value, 'name', scope);
    const boundary = found?.value.body.attributes.get('permissions_boundary');
    const limit = boundary === undefined || scope === undefined ? undefined : evaluator.evaluate(boundary, scope);
    const limited = limit !== undefined && !(limit.kind === 'unknown' && limit.code === 'null') && textOf(limit) !== '';
    const aliases = [name, ...(given === undefined ? [] : [textOf(given) ?? []].flat())];
    return { principal: `${prefix}${address}`, aliases, condition: limited ? `permissions_boundary ${sourceOf(limit)}` : undefined };
  }

  /** Whom an argument names: a role of this module, or a name. */
  function holdersIn(expression: Expression | undefined, scope: Scope, depth = 0): Holder[] {
    if (expression === undefined || depth > 10) return [];
    if (expression.kind === 'tuple') return expression.items.flatMap((item) => holdersIn(item, scope, depth + 1));
    if (expression.kind === 'conditional') return [...holdersIn(expression.yes, scope, depth + 1)];
    const identity = identityIn(expression);
    if (identity !== undefined) return [holderOfIdentity(identity.type, identity.name, identity.address)];
    const value = evaluator.evaluate(expression, scope);
    return itemsOf(value).map((item) => {
      const text = textOf(item);
      return { principal: text ?? `${prefix}${expression.code}`, aliases: [] };
    });
  }

  /** Whom each policy of the module is attached to, by the policy's address. */
  const holdersOf = new Map<string, Holder[]>();
  function attach(policy: string, holders: readonly Holder[]): void {
    const list = holdersOf.get(policy) ?? [];
    for (const holder of holders) if (!list.some((each) => each.principal === holder.principal)) list.push(holder);
    holdersOf.set(policy, list);
  }
  const users = [...module.resources, ...module.calls];
  for (const located of users) {
    const block = located.value;
    const [type = '', name = ''] = block.labels;
    const references = [...referencesOfBlock(block)].filter((each) => each.startsWith('aws_iam_policy.'));
    if (references.length === 0) continue;
    const to = block.type === 'resource' ? attachmentsTo[type] : undefined;
    let holders: Holder[];
    if (to !== undefined) holders = to.flatMap((each) => holdersIn(block.body.attributes.get(each), scopeOf(located)));
    else if (block.type === 'module') holders = [{ principal: `${prefix}module.${type}`, aliases: [type] }];
    else if (identities.has(type)) holders = [holderOfIdentity(type, name, `${type}.${name}`)];
    else continue;
    for (const reference of references) attach(reference.split('.').slice(0, 2).join('.'), holders);
  }

  function originOf(holder: Holder, located: Located<Block>, turn: Turn, kind: Origin['kind'] = 'identity'): Origin {
    const conditions = [holder.condition, turn.condition].filter((text) => text !== undefined);
    return {
      file: located.file,
      form,
      kind,
      principal: holder.principal,
      aliases: holder.aliases,
      condition: conditions.length > 0 ? conditions.join(', ') : undefined,
    };
  }
  function addPolicy(expression: Expression | undefined, located: Located<Block>, turn: Turn, holders: readonly Holder[], kind: Origin['kind'] = 'identity'): void {
    if (expression === undefined) return;
    const document = evaluator.document(expression, turn.scope);
    if (document.kind === 'unknown' && document.code === 'null') return;
    for (const holder of holders) addDocument(placed(document, expression), originOf(holder, located, turn, kind), findings);
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
      const inline = Object.hasOwn(inlinePolicies, type) ? inlinePolicies[type] : undefined;
      const attachment = Object.hasOwn(attachmentsTo, type) ? attachmentsTo[type] : undefined;
      if (inline !== undefined) {
        const holders = holdersIn(attributes.get(inline), turn.scope);
        addPolicy(attributes.get('policy') ?? attributes.get('inline_policy'), located, turn, holders.length > 0 ? holders : [self]);
      } else if (type === 'aws_iam_policy') {
        const holders = holdersOf.get(`${type}.${name}`) ?? [];
        addPolicy(attributes.get('policy'), located, turn, holders.length > 0 ? holders : [self]);
      } else if (identities.has(type)) {
        const holder = holderOfIdentity(type, name, `${type}.${name}`);
        for (const { block: each } of nestedBlocks(block, 'inline_policy')) addPolicy(each.body.attributes.get('policy'), located, turn, [holder]);
        addManagedIn(attributes.get('managed_policy_arns'), turn, located, [holder]);
      } else if (attachment !== undefined) {
        const holders = attachment.flatMap((each) => holdersIn(attributes.get(each), turn.scope));
        addManagedIn(attributes.get('policy_arn') ?? attributes.get('policy_arns'), turn, located, holders);
      } else {
        addPolicy(attributes.get('policy'), located, turn, [self], 'resource');
      }
    }
  }

  function addManagedIn(expression: Expression | undefined, turn: Turn, located: Located<Block>, holders: readonly Holder[]): void {
    if (expression === undefined) return;
    for (const item of itemsOf(evaluator.evaluate(expression, turn.scope))) {
      const arn = textOf(item);
      if (arn === undefined || !arn.includes(':aws:policy/')) continue;
      const line = item.file === located.file ? item.line : expression.line;
      for (const holder of holders) addManaged(arn, line, originOf(holder, located, turn), findings);
    }
  }

  for (const located of module.calls) {
    const references = referencesOfBlock(located.value);
    for (const reference of references) consumed.add(reference);
    // A module of this repo attaches what it is given, and is read on its own.
    if (evaluator.child(located, instance) !== undefined) continue;
    const [name = ''] = located.value.labels;
    const holder: Holder = { principal: `${prefix}module.${name}`, aliases: [name] };
    for (const turn of evaluator.turnsOf(located.value, scopeOf(located))) {
      for (const [key, expression] of located.value.body.attributes) {
        if (/assume|trust|kms|queue|topic|^source$|^version$/i.test(key)) continue;
        const kind = /bucket_policy|^policy$/.test(key) && /bucket|s3/i.test(`${name} ${sourceText(located.value)}`) ? 'resource' : 'identity';
        addGiven(evaluator.document(expression, turn.scope), originOf(holder, located, turn, kind), 0);
      }
    }
  }

  /** What a module of the registry is given: documents, or statements in its own words. */
  function addGiven(value: Value, origin: Origin, depth: number): void {
    if (depth > 6) return;
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
      const arn = textOf(value);
      if (arn?.includes(':aws:policy/') === true) addManaged(arn, value.line, origin, findings);
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
      addDocument(evaluator.policyDocument(located.value, turn.scope, 0), originOf(holder, located, turn), findings);
    }
  }
}

function sourceText(block: Block): string {
  return block.body.attributes.get('source')?.code ?? '';
}
