/** Policies of one name that are written into one identity: the one that is written last takes the place of the others. */
import { evaluate, type Template } from './intrinsics.ts';
import { entry, itemsOf, sourceOf, type Value } from './value.ts';

/** Policies that are written into somebody. */
const written = /^AWS::IAM::(Policy|RolePolicy|UserPolicy|GroupPolicy)$/;

/** Whose policy it is, and what it is called: equal ones are one (https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html). */
function placeOf(principal: string, name: string): string {
  return `${principal}\n${name}`;
}

/**
 * Finds names that several policies of one identity have.
 * @param holdersOf whose a policy of the template is
 * @returns whether a policy may be replaced by another one of its name
 */
export function replacedNames(template: Template, holdersOf: (policy: string) => readonly string[]): (principal: string, policy: Value) => boolean {
  const counts = new Map<string, number>();
  function count(principal: string, policy: Value | undefined): void {
    const name = nameIn(policy, template);
    if (name !== undefined) counts.set(placeOf(principal, name), (counts.get(placeOf(principal, name)) ?? 0) + 1);
  }
  for (const [logicalName, resource] of template.resources) {
    const [type, properties] = [sourceOf(entry(resource, 'Type') ?? resource), entry(resource, 'Properties')];
    if (/^AWS::IAM::(Role|User|Group)$/.test(type)) for (const policy of itemsOf(entry(properties, 'Policies'))) count(logicalName, policy);
    else if (written.test(type)) for (const holder of holdersOf(logicalName)) count(holder, properties);
  }
  return (principal, policy) => {
    const name = nameIn(policy, template);
    return name !== undefined && (counts.get(placeOf(principal, name)) ?? 0) > 1;
  };
}

function nameIn(policy: Value | undefined, template: Template): string | undefined {
  const name = entry(policy, 'PolicyName');
  return name === undefined ? undefined : sourceOf(evaluate(name, template));
}
