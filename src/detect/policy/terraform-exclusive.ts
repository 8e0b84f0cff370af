/** What takes policies away from somebody in Terraform: resources that say which policies there are, so that all others go. */
import type { Instance, Turn } from '../terraform/evaluate.ts';
import { nestedBlocks } from '../terraform/module.ts';
import type { Block } from '../terraform/syntax.ts';
import { holdersIn, isAbsent, placeOf, policiesIn, prefixOf, type Exclusive, type Holder, type World } from './terraform-identities.ts';
import { itemsOf, sourceOf, type Value } from './value.ts';

/**
 * Resources that leave an identity nothing but what they list: by which argument they name it, and in which they list.
 * https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/r/iam_role_policies_exclusive.html.markdown and the like: "This includes
 * removal of inline policies which are not explicitly configured".
 */
const exclusives: Record<string, { readonly kind: Exclusive['kind']; readonly of: string; readonly list: string }> = {
  aws_iam_role_policies_exclusive: { kind: 'inline', of: 'role_name', list: 'policy_names' },
  aws_iam_user_policies_exclusive: { kind: 'inline', of: 'user_name', list: 'policy_names' },
  aws_iam_group_policies_exclusive: { kind: 'inline', of: 'group_name', list: 'policy_names' },
  aws_iam_role_policy_attachments_exclusive: { kind: 'attached', of: 'role_name', list: 'policy_arns' },
  aws_iam_user_policy_attachments_exclusive: { kind: 'attached', of: 'user_name', list: 'policy_arns' },
  aws_iam_group_policy_attachments_exclusive: { kind: 'attached', of: 'group_name', list: 'policy_arns' },
};

/** Notes what takes policies away. */
export function collectExclusives(instance: Instance, world: World): void {
  const { evaluator } = world;
  function addOf(policy: string, exclusive: Exclusive): void {
    const { byPolicy } = world.exclusives;
    const others = byPolicy.get(policy);
    if (others === undefined) byPolicy.set(policy, [exclusive]);
    else others.push(exclusive);
  }
  function listedIn(values: readonly Value[]): Set<string> {
    return new Set(values.flatMap((value) => [sourceOf(value), ...policiesIn(value, world.identities.policies)]));
  }
  for (const { file, value: block } of instance.module.resources) {
    const [type = '', name = ''] = block.labels;
    const exclusive = Object.hasOwn(exclusives, type) ? exclusives[type] : undefined;
    const into = /^aws_iam_(role|user|group)_policy$/.exec(type)?.[1];
    if (exclusive === undefined && into === undefined && type !== 'aws_iam_role' && type !== 'aws_iam_policy_attachment') continue;
    for (const turn of evaluator.turnsOf(block, { instance, file, names: new Map() })) {
      const by = placeOf(`${prefixOf(instance)}${type}.${name}`, turn);
      const valuesOf = (argument: string): readonly Value[] => {
        const expression = block.body.attributes.get(argument);
        const value = expression === undefined ? undefined : evaluator.evaluate(expression, turn.scope);
        return value === undefined || isAbsent(value) ? [] : itemsOf(value);
      };
      if (into !== undefined) {
        // One of the same name takes the place of another (https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html).
        for (const policy of valuesOf('name').map(sourceOf)) addOf(policy, { kind: 'inline', by, of: whose(holdersIn(block.body.attributes.get(into), turn.scope, world)), listed: new Set() });
      } else if (exclusive !== undefined) {
        world.exclusives.lists.push({ kind: exclusive.kind, by, of: whose(holdersIn(block.body.attributes.get(exclusive.of), turn.scope, world)), listed: listedIn(valuesOf(exclusive.list)) });
      } else if (type === 'aws_iam_role') {
        world.exclusives.lists.push(...ofRole(block, turn, by));
      } else {
        // It attaches its policy to those that it names, and takes it from all others
        // (https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/r/iam_policy_attachment.html.markdown).
        for (const policy of listedIn(valuesOf('policy_arn'))) {
          const holders = ['roles', 'users', 'groups'].flatMap((each) => holdersIn(block.body.attributes.get(each), turn.scope, world));
          addOf(policy, { kind: 'attached', by, of: undefined, listed: new Set(holders.map(({ principal }) => principal)) });
        }
      }
    }
  }

  /** A role that lists its policies itself has no others (https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/r/iam_role.html.markdown). */
  function ofRole(block: Block, turn: Turn, by: string): Exclusive[] {
    const lists: Exclusive[] = [];
    const of = new Set([by]);
    const expression = block.body.attributes.get('managed_policy_arns');
    const arns = expression === undefined ? undefined : evaluator.evaluate(expression, turn.scope);
    if (arns !== undefined && !isAbsent(arns)) lists.push({ kind: 'attached', by, of, listed: listedIn(itemsOf(arns)) });
    if (nestedBlocks(block, 'inline_policy').length > 0) lists.push({ kind: 'inline', by, of, listed: new Set() });
    return lists;
  }
}

/** Whose a list is; undefined where that is not told. */
function whose(holders: readonly Holder[]): ReadonlySet<string> | undefined {
  return holders.length === 0 || holders.some(({ isOpen }) => isOpen === true) ? undefined : new Set(holders.map(({ principal }) => principal));
}

/**
 * Why somebody may not have a policy that is given to them: something else takes away what it does not list. Which of the two comes last is not told.
 * @param by the resource that gives it
 * @param names what the policy is called in lists: its name, its ARN, its address
 */
export function takenAway(kind: Exclusive['kind'], principal: string, by: string, names: readonly string[], world: World): string | undefined {
  const { lists, byPolicy } = world.exclusives;
  const isAbout = (list: Exclusive): boolean => list.kind === kind && list.by !== by && (list.of === undefined || list.of.has(principal));
  const taker =
    lists.find((list) => isAbout(list) && !names.some((name) => list.listed.has(name))) ??
    names.flatMap((name) => byPolicy.get(name) ?? []).find((list) => isAbout(list) && !list.listed.has(principal));
  return taker === undefined ? undefined : `if ${taker.by} does not take it away`;
}
