/** Functions of infrastructure code that are handed to what is not followed: it may call them, and what they deny may be denied. */
import { describe, it, expect } from '@jest/globals';
import { bindingGrants } from '../../../src/detect/binding-grants.ts';
import { coverage } from '../../../src/detect/coverage.ts';
import { findGrants } from '../../../src/detect/policy/index.ts';

async function verdict(path: string, text: string): Promise<string> {
  const { grants, unreadable } = bindingGrants(path, await findGrants([{ path, text }]));
  return unreadable === undefined ? coverage({ read: ['jobs/*'], write: [] }, grants, {}).verdict : 'unknown';
}

const python = (body: string): string => `from aws_cdk import Stack, aws_iam as iam
from company import each
class Access(Stack):
    def __init__(self, scope, id, names, **kwargs):
        super().__init__(scope, id, **kwargs)
        role = iam.Role(self, "Role", assumed_by=iam.AccountRootPrincipal())
        role.add_to_policy(iam.PolicyStatement(actions=["s3:*"], resources=["arn:aws:s3:::data/*"]))
        def deny(name):
            role.add_to_policy(iam.PolicyStatement(effect=iam.Effect.DENY, actions=["s3:*"], resources=[f"arn:aws:s3:::data/{name}/*"]))
        def allow(name):
            role.add_to_policy(iam.PolicyStatement(actions=["s3:*"], resources=[f"arn:aws:s3:::data/{name}/*"]))
${body.split('\n').map((line) => `        ${line}\n`).join('')}`;

const typescript = (body: string): string => `import { Stack, Lazy, aws_iam as iam } from 'aws-cdk-lib';
import { each } from '@company/lists';
export class Access extends Stack {
  constructor(scope: any, id: string, names: string[]) {
    super(scope, id);
    const role = new iam.Role(this, 'Role', { assumedBy: new iam.AccountRootPrincipal() });
    role.addToPolicy(new iam.PolicyStatement({ actions: ['s3:*'], resources: ['arn:aws:s3:::data/*'] }));
    const deny = (name: string) => role.addToPolicy(new iam.PolicyStatement({ effect: iam.Effect.DENY, actions: ['s3:*'], resources: [\`arn:aws:s3:::data/\${name}/*\`] }));
    const allow = (name: string) => role.addToPolicy(new iam.PolicyStatement({ actions: ['s3:*'], resources: [\`arn:aws:s3:::data/\${name}/*\`] }));
    ${body}
  }
}
`;

describe('Python', () => {
  it.each([
    ['list(map(deny, names))', 'unknown'],
    ['list(map(lambda name: deny(name), names))', 'unknown'],
    ['for _ in map(deny, names): pass', 'unknown'],
    ['list(filter(deny, names))', 'unknown'],
    ['each(names, deny)', 'unknown'],
    ['each(names, action=deny)', 'unknown'],
    ['each(names, [deny])', 'unknown'],
    ['deny("other")\neach(names, deny)', 'unknown'],
    ['list(map(deny, ["jobs"]))', 'not covered'],
    ['list(map(deny, ["other"]))', 'covered'],
    ['list(map(allow, names))', 'covered'],
    ['each(names, allow)', 'covered'],
  ])('%s: %s', async (body, expected) => expect(await verdict('stack.py', python(body))).toBe(expected));
});

describe('TypeScript', () => {
  it.each([
    ['names.some(deny);', 'unknown'],
    ['names.reduce((all, name) => { deny(name); return all; }, 0);', 'unknown'],
    ["['other'].reduce((all, name) => { deny(name); return all; }, 0);", 'unknown'],
    ['each(names, deny);', 'unknown'],
    ['each(names, { visit: deny });', 'unknown'],
    ['new Map().set(1, deny).forEach((work: any) => work());', 'unknown'],
    ['Promise.resolve().then(() => deny("jobs"));', 'unknown'],
    ['each(names, allow);', 'covered'],
    ['Lazy.string({ produce: () => "text" });', 'covered'],
  ])('%s: %s', async (body, expected) => expect(await verdict('stack.ts', typescript(body))).toBe(expected));
});

describe('a method of a role that is handed on', () => {
  const statement = (effect: string): string => `iam.PolicyStatement(effect=iam.Effect.${effect}, actions=["s3:*"], resources=["arn:aws:s3:::data/*"])`;
  it.each([
    [`list(map(role.add_to_policy, [${statement('DENY')}]))`, 'not covered'],
    [`list(map(role.add_to_policy, [${statement('ALLOW')}]))`, 'covered'],
    [`list(map(iam.Role(self, "Other", assumed_by=iam.AccountRootPrincipal()).add_to_policy, [${statement('DENY')}]))`, 'covered'],
  ])('%s: %s', async (body, expected) => expect(await verdict('stack.py', python(body))).toBe(expected));
});
