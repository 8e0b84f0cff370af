/** CDK: identities that are looked up, memberships of groups in CloudFormation's own form, and what is set on a construct after it was made. */
import { describe, it, expect } from '@jest/globals';
import { bindingGrants } from '../../../src/detect/binding-grants.ts';
import { coverage } from '../../../src/detect/coverage.ts';
import { findGrants } from '../../../src/detect/policy/index.ts';

async function verdict(body: string, principal: string): Promise<string> {
  const text = `import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as ssm from 'aws-cdk-lib/aws-ssm';
export class DataStack extends cdk.Stack {
  constructor(scope: cdk.App, id: string, props: any) {
    super(scope, id, props);
    const role = new iam.Role(this, 'Role', { assumedBy: new iam.AccountRootPrincipal() });
    const user = new iam.User(this, 'User');
    const group = new iam.Group(this, 'Group');
    const deny = new iam.PolicyStatement({ effect: iam.Effect.DENY, actions: ['s3:*'], resources: ['arn:aws:s3:::data/*'] });
    const denied = { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: 's3:*', Resource: 'arn:aws:s3:::data/*' }] };
    for (const each of [role, user]) each.addToPolicy(new iam.PolicyStatement({ actions: ['s3:*'], resources: ['arn:aws:s3:::data/*'] }));
    ${body}
  }
}
`;
  const { grants, unreadable } = bindingGrants('stack.ts', await findGrants([{ path: 'stack.ts', text }]));
  return unreadable === undefined ? coverage({ read: ['jobs/*'], write: [] }, grants, { principal }).verdict : 'unknown';
}

describe('what is denied to a role that is looked up', () => {
  it.each([
    ["iam.Role.fromRoleName(this, 'Found', cdk.Fn.importValue('role'))", 'unknown'],
    ["iam.Role.fromRoleName(this, 'Found', new cdk.CfnParameter(this, 'Name').valueAsString)", 'unknown'],
    ["iam.Role.fromRoleArn(this, 'Found', ssm.StringParameter.valueForStringParameter(this, '/role'))", 'unknown'],
    ["iam.Role.fromRoleArn(this, 'Found', props.roleArn)", 'unknown'],
    ["iam.Role.fromRoleName(this, 'Found', 'other')", 'covered'],
    ["iam.Role.fromRoleName(this, 'Found', props.name, { mutable: false })", 'covered'],
  ])('%s: %s', async (found, expected) => expect(await verdict(`${found}.addToPrincipalPolicy(deny);`, 'Role')).toBe(expected));
});

describe('a membership in the form of CloudFormation', () => {
  const join = (groupName: string, users: string): string => `group.addToPolicy(deny); new iam.CfnUserToGroupAddition(this, 'Join', { groupName: ${groupName}, users: ${users} });`;
  it.each([
    [join('group.groupName', '[user.userName]'), 'not covered'],
    [join('group.groupName', "[new iam.User(this, 'Other').userName]"), 'covered'],
    [join('group.groupName', 'props.users'), 'unknown'],
    [join("'admins'", '[user.userName]'), 'unknown'],
    [join("new iam.Group(this, 'Readers').groupName", '[user.userName]'), 'covered'],
  ])('%s: %s', async (body, expected) => expect(await verdict(body, 'User')).toBe(expected));
});

describe('what is written past the classes of CDK', () => {
  it.each([
    ["new cdk.CfnResource(this, 'Deny', { type: 'AWS::IAM::Policy', properties: { PolicyName: 'd', PolicyDocument: denied, Roles: [role.roleName] } });", 'not covered'],
    ["new cdk.CfnResource(this, 'Deny', { type: 'AWS::IAM::Policy', properties: { PolicyName: 'd', PolicyDocument: denied, Roles: ['other'] } });", 'covered'],
    ["new cdk.CfnResource(this, 'Other', { type: 'AWS::IAM::Role', properties: { Policies: [{ PolicyName: 'd', PolicyDocument: denied }] } });", 'covered'],
    ["(role.node.defaultChild as iam.CfnRole).policies = [{ policyName: 'd', policyDocument: denied }];", 'unknown'],
    ["(role.node.defaultChild as iam.CfnRole).permissionsBoundary = props.boundary;", 'unknown'],
    ["(role.node.defaultChild as iam.CfnRole).description = props.text;", 'covered'],
    ['iam.Role.customizeRoles(this);', 'unknown'],
  ])('%s: %s', async (body, expected) => expect(await verdict(body, 'Role')).toBe(expected));
});
