/** Terraform's resources that take away what they do not list: what another resource gives may be gone after the next run. */
import { describe, it, expect } from '@jest/globals';
import { coverage } from '../../../src/detect/coverage.ts';
import { findGrants } from '../../../src/detect/policy/index.ts';

async function judged(files: Record<string, string>, principal = 'task'): Promise<{ verdict: string; reasons: readonly string[] }> {
  const { grants } = await findGrants(Object.entries(files).map(([path, text]) => ({ path, text })));
  return coverage({ read: ['jobs/*'], write: [] }, grants, { principal });
}

const policy = 'jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "arn:aws:s3:::data/*" }] })';
const holder = (kind: string, more = ''): string => `resource "aws_iam_${kind}" "task" {\n  name = "task"\n${more}}\nresource "aws_iam_${kind}" "other" {\n  name = "other"\n}\n`;
const inline = (kind = 'role', more = ''): string => `${holder(kind, more)}resource "aws_iam_${kind}_policy" "read" {\n  name   = "read"\n  ${kind}   = aws_iam_${kind}.task.name\n  policy = ${policy}\n}\n`;
const attached = (kind = 'role', more = ''): string =>
  `${holder(kind, more)}resource "aws_iam_policy" "read" {\n  name   = "read"\n  policy = ${policy}\n}\nresource "aws_iam_${kind}_policy_attachment" "read" {\n  ${kind}       = aws_iam_${kind}.task.name\n  policy_arn = aws_iam_policy.read.arn\n}\n`;
const policies = (names: string, kind = 'role', of = `aws_iam_${kind}.task.name`, more = ''): string => `resource "aws_iam_${kind}_policies_exclusive" "all" {\n${more}  ${kind}_name    = ${of}\n  policy_names = ${names}\n}\n`;
const attachments = (arns: string, kind = 'role'): string => `resource "aws_iam_${kind}_policy_attachments_exclusive" "all" {\n  ${kind}_name   = aws_iam_${kind}.task.name\n  policy_arns = ${arns}\n}\n`;
const variable = 'variable "given" {}\n';

describe('policies written into an identity', () => {
  it.each<[what: string, expected: string, text: string]>([
    ['all of them listed by reference', 'covered', inline() + policies('[aws_iam_role_policy.read.name]')],
    ['all of them listed by name', 'covered', inline() + policies('["read", "write"]')],
    ['one that is not listed', 'unknown', inline() + policies('["write"]')],
    ['no names at all', 'unknown', inline() + policies('[]')],
    ['names that a deployment gives', 'unknown', variable + inline() + policies('var.given')],
    ['those of a role that a deployment gives', 'unknown', variable + inline() + policies('[]', 'role', 'var.given')],
    ['those of another role', 'covered', inline() + policies('[]', 'role', 'aws_iam_role.other.name')],
    ['none, where it is turned off', 'covered', inline() + policies('[]', 'role', undefined, '  count = 0\n')],
    ["a user's", 'unknown', inline('user') + policies('[]', 'user')],
    ["a group's", 'unknown', inline('group') + policies('[]', 'group')],
    ['a policy for all objects beside', 'covered', attached() + policies('[]')],
    ["those in the role's own blocks", 'unknown', inline('role', '  inline_policy {\n    name   = "own"\n    policy = "{}"\n  }\n')],
    ['an empty block, which is none', 'unknown', inline('role', '  inline_policy {}\n')],
  ])('%s: %s', async (_, expected, text) => expect((await judged({ 'main.tf': text })).verdict).toBe(expected));

  it('says what takes it away', async () => {
    expect((await judged({ 'main.tf': inline() + policies('[]') })).reasons.join('\n')).toContain('if aws_iam_role_policies_exclusive.all does not take it away');
  });

  it('is seen in a module that is given the role', async () => {
    const files = { 'main.tf': `${inline()}module "lock" {\n  source = "./lock"\n  role   = aws_iam_role.task.name\n}\n`, 'lock/main.tf': `variable "role" {}\n${policies('[]', 'role', 'var.role')}` };
    expect((await judged(files)).verdict).toBe('unknown');
  });
});

describe('policies attached to an identity', () => {
  const elsewhere = 'resource "aws_iam_policy_attachment" "only" {\n  name       = "only"\n  roles      = [aws_iam_role.other.name]\n  policy_arn = aws_iam_policy.read.arn\n}\n';
  const aws = `${holder('role')}resource "aws_iam_role_policy_attachment" "read" {\n  role       = aws_iam_role.task.name\n  policy_arn = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"\n}\n`;
  it.each<[what: string, expected: string, text: string]>([
    ['all of them listed', 'covered', attached() + attachments('[aws_iam_policy.read.arn]')],
    ['listed alone, which attaches it too', 'covered', attached().replace(/resource "aws_iam_role_policy_attachment"[^]*$/, '') + attachments('[aws_iam_policy.read.arn]')],
    ['one that is not listed', 'unknown', attached() + attachments('["arn:aws:iam::aws:policy/AmazonSQSFullAccess"]')],
    ['none of them listed', 'unknown', attached() + attachments('[]')],
    ['what a deployment lists', 'unknown', variable + attached() + attachments('var.given')],
    ["a user's", 'unknown', attached('user') + attachments('[]', 'user')],
    ["a group's", 'unknown', attached('group') + attachments('[]', 'group')],
    ["one of AWS's that is listed", 'covered', aws + attachments('["arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"]')],
    ["one of AWS's that is not listed", 'unknown', aws + attachments('[]')],
    ["those of the role's own list", 'unknown', attached('role', '  managed_policy_arns = []\n')],
    ["those of the role's own list, which is left out", 'covered', attached('role', '  managed_policy_arns = null\n')],
    ['what another attachment gives to others alone', 'unknown', attached() + elsewhere],
    ['what another attachment gives to it, too', 'covered', attached() + elsewhere.replace('other', 'task')],
    ['a policy written into it', 'covered', inline() + attachments('[]')],
  ])('%s: %s', async (_, expected, text) => expect((await judged({ 'main.tf': text })).verdict).toBe(expected));
});
