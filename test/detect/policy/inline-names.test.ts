/** Policies that take each other's place: two of one name in one identity, where nobody can tell which is written last. */
import { describe, it, expect } from '@jest/globals';
import { coverage } from '../../../src/detect/coverage.ts';
import { findGrants } from '../../../src/detect/policy/index.ts';

async function verdict(path: string, text: string, principal: string, bucket = 'data'): Promise<string> {
  const { grants } = await findGrants([{ path, text }]);
  return coverage({ read: ['jobs/*'], write: [] }, grants, { bucket, principal }).verdict;
}

describe('a template', () => {
  const document = (action: string): string => `PolicyDocument: { Statement: [{ Effect: Allow, Action: '${action}', Resource: '*' }] }`;
  const template = (more: string, name = 'read'): string => `Parameters: { Name: { Type: String } }
Resources:
  Role: { Type: 'AWS::IAM::Role', Properties: { Policies: [{ PolicyName: ${name}, ${document('s3:*')} }] } }
  Other: { Type: 'AWS::IAM::Role', Properties: { Policies: [{ PolicyName: read, ${document('sqs:*')} }] } }
${more}
`;
  const policy = (name: string, role: string): string => `  More: { Type: 'AWS::IAM::Policy', Properties: { PolicyName: ${name}, Roles: [${role}], ${document('sqs:*')} } }`;
  it.each<[what: string, expected: string, text: string]>([
    ['has one policy', 'covered', template('')],
    ['has two of one name', 'unknown', template(policy('read', '!Ref Role'))],
    ['has two of other names', 'covered', template(policy('write', '!Ref Role'))],
    ['has two of one name in two roles', 'covered', template(policy('read', '!Ref Other'))],
    ['has two of one name that a parameter makes', 'unknown', template(policy('!Sub "${Name}-read"', '!Ref Role'), '!Sub "${Name}-read"')],
  ])('%s: %s', async (_, expected, text) => expect(await verdict('template.yaml', text, 'Role')).toBe(expected));

  it('gives a permission set a policy by its name alone', async () => {
    const set = (more: string): string => `Resources:\n  Team: { Type: 'AWS::SSO::PermissionSet', Properties: { Name: team, InlinePolicy: { Statement: [{ Effect: Allow, Action: 's3:*', Resource: '*' }] }${more} } }\n`;
    expect(await verdict('template.yaml', set(''), 'Team')).toBe('covered');
    expect(await verdict('template.yaml', set(', CustomerManagedPolicyReferences: [{ Name: guard }]'), 'Team')).toBe('unknown');
  });
});

describe('a root of Terraform', () => {
  const policy = (label: string, name: string, role: string, action: string): string =>
    `resource "aws_iam_role_policy" "${label}" {\n  name   = ${name}\n  role   = aws_iam_role.${role}.id\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "${action}", Resource = "*" }] })\n}\n`;
  const root = `variable "name" {}\nresource "aws_iam_role" "task" {}\nresource "aws_iam_role" "other" {}\n${policy('read', '"read"', 'task', 's3:*')}`;
  it.each<[what: string, expected: string, text: string]>([
    ['has one policy', 'covered', root],
    ['has two of one name', 'unknown', root + policy('more', '"read"', 'task', 'sqs:*')],
    ['has two of other names', 'covered', root + policy('more', '"write"', 'task', 'sqs:*')],
    ['has two of one name in two roles', 'covered', root + policy('more', '"read"', 'other', 'sqs:*')],
    ['has two of which one has the name of the other in part', 'covered', root + policy('more', '"read-${var.name}"', 'task', 'sqs:*')],
  ])('%s: %s', async (_, expected, text) => expect(await verdict('main.tf', text, 'task')).toBe(expected));
});

describe('a directory bucket', () => {
  it('is asked by sessions', async () => {
    const text = (bucket: string): string => JSON.stringify({ Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: `arn:aws:s3:::${bucket}/*` }] });
    const judge = async (bucket: string): Promise<string> => coverage({ read: ['jobs/*'], write: [] }, (await findGrants([{ path: 'policy.json', text: text(bucket) }])).grants).verdict;
    expect(await judge('data--use1-az4--x-s3')).toBe('unknown');
    expect(await judge('data')).toBe('covered');
  });
});
