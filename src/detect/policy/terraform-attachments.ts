/** Whom policies are attached to in a root of Terraform, and who is in which group. */
import type { Instance, Scope, Turn } from '../terraform/evaluate.ts';
import type { Expression } from '../terraform/syntax.ts';
import { addGroup } from './managed.ts';
import { takenAway } from './terraform-exclusive.ts';
import { holdersIn, identities, namedIn, onlyPart, originIn, placeOf, policiesIn, prefixOf, under, underAll, type Holder, type World } from './terraform-identities.ts';
import { itemsOf } from './value.ts';

/** Attachments of a policy by its ARN, and the arguments that say to whom. */
export const attachmentsTo: Record<string, readonly string[]> = {
  aws_iam_role_policy_attachment: ['role'],
  aws_iam_user_policy_attachment: ['user'],
  aws_iam_group_policy_attachment: ['group'],
  aws_iam_policy_attachment: ['roles', 'users', 'groups'],
  aws_ssoadmin_managed_policy_attachment: ['permission_set_arn'],
  aws_iam_role_policy_attachments_exclusive: ['role_name'],
  aws_iam_user_policy_attachments_exclusive: ['user_name'],
  aws_iam_group_policy_attachments_exclusive: ['group_name'],
};

/** Notes the users of each group. */
export function collectMembers(instance: Instance, world: World): void {
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

/** Notes the boundaries that are attached to permission sets (https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/r/ssoadmin_permissions_boundary_attachment.html.markdown). */
export function collectLimits(instance: Instance, world: World): void {
  for (const { file, value: block } of instance.module.resources) {
    const [type = '', name = ''] = block.labels;
    if (type !== 'aws_ssoadmin_permissions_boundary_attachment') continue;
    for (const turn of world.evaluator.turnsOf(block, { instance, file, names: new Map() })) {
      for (const { principal } of holdersIn(block.body.attributes.get('permission_set_arn'), turn.scope, world)) world.limits.set(principal, `permissions_boundary ${prefixOf(instance)}${type}.${name}`);
    }
  }
}

const literalIndex = /\[(?:"(?:[^"\\]|\\.)*"|\d+)\]$/;

/** Who holds a policy in one of its turns; what is attached by an index that is not told may be another turn's. */
export function holdersOfPolicy(address: string, turn: Turn, world: World): Holder[] {
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
export function collectAttachments(instance: Instance, world: World): void {
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
      const by = placeOf(`${prefixOf(instance)}${type}.${name}`, turn);
      for (const { policy, doubt } of policies) {
        const conditions = [...new Set([instance.condition, turn.condition, doubt])].filter((text) => text !== undefined);
        const surest = holders.map((holder) => underAll(holder, [takenAway('attached', holder.principal, by, [policy], world)]));
        attach([policy], conditions.reduce<readonly Holder[]>((list, condition) => list.map((holder) => under(holder, condition)), surest));
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
