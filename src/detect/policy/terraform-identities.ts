/** Who is who in a root of Terraform: its roles, users and groups, and whom an expression names. */
import { overlaps } from '../../core/pattern.ts';
import type { Evaluator, Instance, Scope, Turn } from '../terraform/evaluate.ts';
import type { Block, Expression } from '../terraform/syntax.ts';
import { ownPolicyIn } from './arn.ts';
import type { Findings, Origin } from './statement.ts';
import { itemsOf, sourceOf, textOf, type Value } from './value.ts';

export interface Holder {
  readonly principal: string;
  readonly aliases: readonly string[];
  readonly condition?: string | undefined;
  readonly accountName?: string | undefined;
  readonly isMadeElsewhere?: true;
  /** It is code that may come to any identity of the module, for all that is told. */
  readonly isOpen?: true;
}

/** Resources that are an identity, with the argument that names it. */
export const identities = new Set(['aws_iam_role', 'aws_iam_user', 'aws_iam_group']);
/** Identities that are looked up, with the argument that says by which name. */
const lookedUpBy: Record<string, string> = { aws_iam_role: 'name', aws_iam_user: 'user_name', aws_iam_group: 'group_name' };
/** One list of what there is, and whose it is: all else is taken away. */
export interface Exclusive {
  readonly kind: 'inline' | 'attached';
  /** The resource that says so. */
  readonly by: string;
  /** Whose policies it lists; undefined where it may be anybody's. */
  readonly of: ReadonlySet<string> | undefined;
  /** Names and ARNs as they are written, and the addresses of policies; of what is about one policy, those who have it. */
  readonly listed: ReadonlySet<string>;
}

/** What takes policies away: lists of all that somebody has, and what is about one policy, by its name or address. */
export interface Exclusives {
  readonly lists: Exclusive[];
  readonly byPolicy: Map<string, Exclusive[]>;
}

/** One root module with all that it calls. */
export interface World {
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
  /** What limits those whose boundary is a resource of its own, by their addresses. */
  readonly limits: Map<string, string>;
  /** What takes policies away. */
  readonly exclusives: Exclusives;
  readonly identities: Identities;
}

interface Identities {
  readonly byAddress: ReadonlyMap<string, Holder>;
  /** Addresses by the name that the code gives them. */
  readonly byName: ReadonlyMap<string, string>;
  /** What those that are made here may be called, with what is not told as `${code}`. */
  readonly names: readonly string[];
  /** Addresses of policies by the names that the code gives them. */
  readonly policies: ReadonlyMap<string, string>;
  /** Addresses of the policies that limit some of them: such a policy grants nothing by that. */
  readonly boundaries: ReadonlySet<string>;
}

/** A resource's address in one turn of its `for_each` or `count`: each is an identity, or a policy, of its own. */
export function placeOf(address: string, turn: Turn): string {
  return turn.key === undefined || turn.key === '*' ? address : `${address}[${turn.key}]`;
}

export function prefixOf(instance: Instance): string {
  return instance.address === '' ? '' : `${instance.address}.`;
}

/** Every role, user and group, with the names it goes by and what limits it. */
export function findIdentities(instances: readonly Instance[], evaluator: Evaluator): Identities {
  const byAddress = new Map<string, Holder>();
  const byName = new Map<string, string>();
  const policies = new Map<string, string>();
  const limits: Value[] = [];
  const names: string[] = [];
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
        const [given, prefix, limit] = ['name', 'name_prefix', 'permissions_boundary'].map((attribute) => {
          const expression = block.body.attributes.get(attribute);
          return expression === undefined ? undefined : evaluator.evaluate(expression, turn.scope);
        });
        const known = textOf(given);
        // Equal texts are equal names, whatever their parts come to.
        if (given?.kind === 'text' && given.doubt === undefined) (type === 'aws_iam_policy' ? policies : byName).set(sourceOf(given), address);
        if (type === 'aws_iam_policy') continue;
        const accountName = given?.kind === 'text' ? sourceOf(given) : isGiven(given) ? undefined : generatedName(prefix);
        names.push(accountName ?? '${name}');
        const limited = limit !== undefined && !isAbsent(limit);
        if (limit !== undefined) limits.push(limit);
        const aliases = known === undefined ? [name] : [name, known];
        byAddress.set(address, { principal: address, aliases, accountName, condition: limited ? `permissions_boundary ${sourceOf(limit)}` : undefined });
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
        byAddress.set(address, made ?? { principal: address, aliases: [label, ...(textOf(given) === undefined ? [] : [sourceOf(given)])], accountName: sourceOf(given), isMadeElsewhere: true, ...(mayName(given, names) && { isOpen: true }) });
        if (made === undefined) byName.set(sourceOf(given), address);
      }
    }
  }
  const boundaries = new Set<string>();
  for (const limit of limits) policiesIn(limit, policies, boundaries);
  return { byAddress, byName, names, policies, boundaries };
}

function isGiven(name: Value | undefined): boolean {
  return name !== undefined && !isAbsent(name);
}

/**
 * The name that Terraform makes up for what is given none: behind a prefix, which is its own where none is given
 * (https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/r/iam_role.html.markdown).
 */
function generatedName(prefix: Value | undefined): string | undefined {
  if (!isGiven(prefix)) return 'terraform-${suffix}';
  return prefix?.kind === 'text' ? `${sourceOf(prefix)}\${suffix}` : undefined;
}

export function isAbsent(value: Value): boolean {
  return (value.kind === 'unknown' && value.code === 'null') || textOf(value) === '';
}

/** The addresses of policies whose ARNs are somewhere in a value, as their resources give them or written with their names. */
export function policiesIn(value: Value, byName: ReadonlyMap<string, string>, into = new Set<string>(), depth = 0): Set<string> {
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
export function holdersIn(expression: Expression | undefined, scope: Scope, world: World): Holder[] {
  return namedIn(expression, scope, world).flatMap((holder) => [holder, ...(world.members.get(holder.principal) ?? [])]);
}

/** Whom an expression names: roles of these modules, or a name. */
export function namedIn(expression: Expression | undefined, scope: Scope, world: World, depth = 0): Holder[] {
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
    const isOpen = !(direct?.type === 'module' && isAbsentModule(direct.name, scope, world)) && mayName(item, world.identities.names);
    return { principal: address ?? (direct === undefined ? code : `${prefix}${direct.address}`), aliases: [], ...(direct === undefined && item.kind === 'text' && { accountName: sourceOf(item), isMadeElsewhere: true as const }), ...(isOpen && { isOpen }) };
  });
}

/** Whether a module is not in the repo: one of the registry makes roles of its own. */
function isAbsentModule(name: string, { instance }: Scope, { evaluator }: World): boolean {
  return instance.module.calls.every((call) => call.value.labels[0] !== name || evaluator.child(call, instance) === undefined);
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

export function under(holder: Holder, condition: string): Holder {
  return { ...holder, condition: holder.condition === undefined ? condition : `${holder.condition}, ${condition}` };
}

/** The same under what is told of several conditions. */
export function underAll(holder: Holder, conditions: readonly (string | undefined)[]): Holder {
  return conditions.reduce<Holder>((each, condition) => (condition === undefined ? each : under(each, condition)), holder);
}

/** The expression in `"${expression}"`, or the expression itself. */
export function onlyPart(expression: Expression): Expression {
  const [only] = expression.kind === 'template' ? expression.parts : [];
  return expression.kind === 'template' && expression.parts.length === 1 && only !== undefined && typeof only !== 'string' ? only : expression;
}

/** The role that `aws_iam_role.x[0].name` names: its address and its block. */
export function identityIn(expression: Expression): { type: string; name: string; address: string; index?: Expression } | undefined {
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
export function originIn(instance: Instance, file: string, holder: Holder, turn: Turn, world: World, kind: Origin['kind'] = 'identity'): Origin {
  const conditions = [...new Set([instance.condition, holder.condition, world.limits.get(holder.principal), turn.condition])].filter((text) => text !== undefined);
  return {
    file,
    form: 'terraform',
    kind,
    principal: holder.principal.startsWith('module.') ? `${world.label}${holder.principal}` : holder.principal,
    aliases: holder.aliases,
    accountName: holder.accountName,
    isMadeElsewhere: holder.isMadeElsewhere,
    root: world.root,
    condition: conditions.length > 0 ? conditions.join(', ') : undefined,
  };
}

/** Modules that make one policy of the document they are given. */
const makesPolicy = /\biam-policy\b/;

export function sourceText(block: Block): string {
  return block.body.attributes.get('source')?.code ?? '';
}
