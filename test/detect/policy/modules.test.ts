/** What Terraform denies to a role, however the role is come by: through modules, loops, lists, lookups and choices. */
import { describe, it, expect } from '@jest/globals';
import { bindingGrants } from '../../../src/detect/binding-grants.ts';
import { coverage } from '../../../src/detect/coverage.ts';
import { findGrants } from '../../../src/detect/policy/index.ts';

type Files = Readonly<Record<string, string>>;

const policy = (effect: string, resource = 'arn:aws:s3:::data/jobs/*') => `jsonencode({ Statement = [{ Effect = "${effect}", Action = "s3:*", Resource = "${resource}" }] })`;
const roleModule = `variable "name" {}\nresource "aws_iam_role" "this" {\n name = var.name\n}\noutput "name" {\n value = aws_iam_role.this.name\n}\noutput "role" {\n value = aws_iam_role.this\n}\noutput "id" {\n value = aws_iam_role.this.id\n}\n`;
const put = (name: string, role: string, effect: string, more = '') => `resource "aws_iam_role_policy" "${name}" {\n${more} role = ${role}\n policy = ${policy(effect)}\n}\n`;
const guard = `variable "role" {}\n${put('d', 'var.role', 'Deny')}`;
const cases: [what: string, expected: string, files: Files][] = [
  ['a role of a module', 'not covered', { 'main.tf': `module "r" {\n source = "./role"\n name = "t"\n}\n${put('a', 'module.r.name', 'Allow')}${put('d', 'module.r.id', 'Deny')}`, 'role/main.tf': roleModule }],
  ['a role of a module as an object', 'not covered', { 'main.tf': `module "r" {\n source = "./role"\n name = "t"\n}\n${put('a', 'module.r.name', 'Allow')}${put('d', 'module.r.role.name', 'Deny')}`, 'role/main.tf': roleModule }],
  ['a role that is given to a module', 'not covered', { 'main.tf': `module "r" {\n source = "./role"\n name = "t"\n}\n${put('a', 'module.r.name', 'Allow')}module "g" {\n source = "./guard"\n role = module.r.name\n}\n`, 'role/main.tf': roleModule, 'guard/main.tf': guard }],
  ['a role of a module by its name', 'not covered', { 'main.tf': `module "r" {\n source = "./role"\n name = "t"\n}\n${put('a', 'module.r.name', 'Allow')}${put('d', '"t"', 'Deny')}`, 'role/main.tf': roleModule }],
  ['a role of one of several modules', 'not covered', { 'main.tf': `module "r" {\n for_each = toset(["t", "u"])\n source = "./role"\n name = each.key\n}\n${put('a', 'module.r["t"].name', 'Allow')}${put('d', 'module.r["t"].id', 'Deny')}`, 'role/main.tf': roleModule }],
  ['the roles of several modules', 'unknown', { 'main.tf': `module "r" {\n for_each = toset(["t", "u"])\n source = "./role"\n name = each.key\n}\n${put('a', 'module.r["t"].name', 'Allow')}${put('d', 'each.value', 'Deny', ' for_each = toset([for m in module.r : m.name])\n')}`, 'role/main.tf': roleModule }],
  ['several roles', 'unknown', { 'main.tf': `resource "aws_iam_role" "r" {\n for_each = toset(["t", "u"])\n name = each.key\n}\n${put('a', 'aws_iam_role.r["t"].name', 'Allow')}${put('d', 'each.value.name', 'Deny', ' for_each = aws_iam_role.r\n')}` }],
  ['a role that may not be there, by one', 'unknown', { 'main.tf': `variable "x" {}\nresource "aws_iam_role" "r" {\n count = var.x ? 1 : 0\n name = "t"\n}\n${put('a', 'aws_iam_role.r[0].name', 'Allow')}${put('d', 'one(aws_iam_role.r[*].name)', 'Deny')}` }],
  ['a role that may not be there, by try', 'not covered', { 'main.tf': `variable "x" {}\nresource "aws_iam_role" "r" {\n count = var.x ? 1 : 0\n name = "t"\n}\n${put('a', 'aws_iam_role.r[0].name', 'Allow')}${put('d', 'try(aws_iam_role.r[0].name, "")', 'Deny')}` }],
  ['a role that may not be there, joined', 'unknown', { 'main.tf': `variable "x" {}\nresource "aws_iam_role" "r" {\n count = var.x ? 1 : 0\n name = "t"\n}\n${put('a', 'aws_iam_role.r[0].name', 'Allow')}${put('d', 'join("", aws_iam_role.r[*].name)', 'Deny')}` }],
  ['a role that is looked up', 'not covered', { 'main.tf': `resource "aws_iam_role" "r" {\n name = "t"\n}\ndata "aws_iam_role" "r" {\n name = "t"\n}\n${put('a', 'aws_iam_role.r.name', 'Allow')}${put('d', 'data.aws_iam_role.r.name', 'Deny')}` }],
  ['one of two roles', '!covered', { 'main.tf': `variable "x" {}\nresource "aws_iam_role" "r" {\n name = "t"\n}\nresource "aws_iam_role" "u" {\n name = "u"\n}\n${put('a', 'aws_iam_role.r.name', 'Allow')}${put('d', 'var.x ? aws_iam_role.r.name : aws_iam_role.u.name', 'Deny')}` }],
  ['one of several roles', '!covered', { 'main.tf': `variable "x" {}\nresource "aws_iam_role" "r" {\n for_each = toset(["t", "u"])\n name = each.key\n}\n${put('a', 'aws_iam_role.r["t"].name', 'Allow')}${put('d', 'aws_iam_role.r[var.x].name', 'Deny')}` }],
  ['one of the roles of a map', '!covered', { 'main.tf': `variable "x" {}\nlocals {\n roles = { a = aws_iam_role.r.name, b = "z" }\n}\nresource "aws_iam_role" "r" {\n name = "t"\n}\n${put('a', 'aws_iam_role.r.name', 'Allow')}${put('d', 'local.roles[var.x]', 'Deny')}` }],
  ['a role by a part of its ARN', '!covered', { 'main.tf': `resource "aws_iam_role" "r" {\n name = "t"\n}\n${put('a', 'aws_iam_role.r.name', 'Allow')}${put('d', 'element(split("/", aws_iam_role.r.arn), 1)', 'Deny')}` }],
  ['a role whose name is made', 'not covered', { 'main.tf': `resource "aws_iam_role" "r" {\n name_prefix = "t"\n}\n${put('a', 'aws_iam_role.r.name', 'Allow')}${put('d', 'aws_iam_role.r.id', 'Deny')}` }],
  ['a role in its own module', 'not covered', { 'main.tf': `module "r" {\n source = "./role"\n name = "t"\n}\n${put('a', 'module.r.name', 'Allow')}`, 'role/main.tf': `${roleModule}${put('d', 'aws_iam_role.this.id', 'Deny')}` }],
  ['a boundary in its own module', 'unknown', { 'main.tf': `module "r" {\n source = "./role"\n name = "t"\n}\n${put('a', 'module.r.name', 'Allow')}`, 'role/main.tf': roleModule.replace('name = var.name\n', 'name = var.name\n permissions_boundary = "arn:aws:iam::1:policy/b"\n') }],
  ['a role of a module that is not here', 'covered', { 'main.tf': `module "r" {\n source = "x/y/aws"\n}\n${put('a', 'module.r.role_name', 'Allow')}` }],
  ['a role, in JSON', 'not covered', { 'main.tf': `resource "aws_iam_role" "r" {\n name = "t"\n}\n${put('a', 'aws_iam_role.r.name', 'Allow')}`, 'deny.tf.json': JSON.stringify({ resource: { aws_iam_role_policy: { d: { role: '${aws_iam_role.r.name}', policy: '${jsonencode({ Statement = [{ Effect = "Deny", Action = "s3:*", Resource = "*" }] })}' } } } }) }],
  ['a statement in an override', 'not covered', { 'main.tf': `resource "aws_iam_role" "r" {\n name = "t"\n}\n${put('a', 'aws_iam_role.r.name', 'Allow')}`, 'main_override.tf': `resource "aws_iam_role_policy" "a" {\n policy = ${policy('Allow', 'arn:aws:s3:::data/runs/*')}\n}\n` }],
  ['a role of another root', 'covered', { 'a/main.tf': `resource "aws_iam_role" "r" {\n name = "t"\n}\n${put('a', 'aws_iam_role.r.name', 'Allow')}`, 'b/main.tf': put('d', '"other"', 'Deny') }],
  ['a role that is not told', 'unknown', { 'main.tf': `variable "x" {}\nresource "aws_iam_role" "r" {\n name = "t"\n}\n${put('a', 'aws_iam_role.r.name', 'Allow')}${put('d', 'var.x', 'Deny')}` }],
  ['a role by an attachment for each policy', 'not covered', { 'main.tf': `resource "aws_iam_role" "r" {\n name = "t"\n}\n${put('a', 'aws_iam_role.r.name', 'Allow')}resource "aws_iam_policy" "d" {\n policy = ${policy('Deny')}\n}\nresource "aws_iam_role_policy_attachment" "d" {\n for_each = { a = aws_iam_policy.d.arn }\n role = aws_iam_role.r.name\n policy_arn = each.value\n}\n` }],
  ['a role by its own list', 'not covered', { 'main.tf': `resource "aws_iam_role" "r" {\n name = "t"\n managed_policy_arns = concat([aws_iam_policy.d.arn], [])\n}\n${put('a', 'aws_iam_role.r.name', 'Allow')}resource "aws_iam_policy" "d" {\n policy = ${policy('Deny')}\n}\n` }],
  ['a role by one of two policies', '!covered', { 'main.tf': `variable "x" {}\nresource "aws_iam_role" "r" {\n name = "t"\n}\n${put('a', 'aws_iam_role.r.name', 'Allow')}resource "aws_iam_policy" "d" {\n policy = ${policy('Deny')}\n}\nresource "aws_iam_policy" "e" {\n policy = ${policy('Allow')}\n}\nresource "aws_iam_role_policy_attachment" "d" {\n role = aws_iam_role.r.name\n policy_arn = var.x ? aws_iam_policy.d.arn : aws_iam_policy.e.arn\n}\n` }],
  ['an Allow by one of two policies', 'unknown', { 'main.tf': `variable "x" {}\nresource "aws_iam_role" "r" {\n name = "t"\n}\nresource "aws_iam_policy" "d" {\n policy = ${policy('Allow')}\n}\nresource "aws_iam_policy" "e" {\n policy = ${policy('Allow', 'arn:aws:s3:::data/runs/*')}\n}\nresource "aws_iam_role_policy_attachment" "d" {\n role = aws_iam_role.r.name\n policy_arn = var.x ? aws_iam_policy.d.arn : aws_iam_policy.e.arn\n}\n` }],
  ['an Allow of a list that may be empty', 'unknown', { 'main.tf': `variable "x" {}\nresource "aws_iam_role" "r" {\n name = "t"\n managed_policy_arns = var.x ? [aws_iam_policy.d.arn] : []\n}\nresource "aws_iam_policy" "d" {\n policy = ${policy('Allow')}\n}\n` }],
  ['a role by its own policies, which a variable adds', 'unknown', { 'main.tf': `variable "x" {}\nresource "aws_iam_role" "r" {\n name = "t"\n inline_policy {\n  policy = ${policy('Allow')}\n }\n dynamic "inline_policy" {\n  for_each = var.x\n  content {\n   policy = ${policy('Deny')}\n  }\n }\n}\n` }],
];
describe('a module that is handed on whole', () => {
  it.each([['Allow', 'covered'], ['Deny', 'not covered']])('hands on its policy, which is to %s: %s', async (effect, expected) => {
    const files: Files = {
      'main.tf': `module "made" {\n source = "./made"\n}\nmodule "use" {\n source = "./use"\n made = module.made\n}\n`,
      'made/main.tf': `resource "aws_iam_policy" "p" {\n policy = ${policy(effect)}\n}\noutput "policy_arn" {\n value = aws_iam_policy.p.arn\n}\n`,
      'use/main.tf': `variable "made" {}\nresource "aws_iam_role" "r" {\n name = "t"\n}\nresource "aws_iam_role_policy_attachment" "a" {\n role = aws_iam_role.r.name\n policy_arn = var.made.policy_arn\n}\n${put('own', 'aws_iam_role.r.name', 'Allow')}`,
    };
    const { grants } = await findGrants(Object.entries(files).map(([path, text]) => ({ path, text })));
    expect(coverage({ read: ['jobs/*'], write: [] }, grants, { bucket: 'data' }).verdict).toBe(expected);
    expect(new Set(grants.map(({ principal }) => principal)).size).toBe(1);
  });
});

describe('a Deny, unless said, on', () => {
  it.each(cases)('%s: %s', async (_, expected, files) => {
    const found = await findGrants(Object.entries(files).map(([path, text]) => ({ path, text })));
    const { grants, unreadable } = bindingGrants(Object.keys(files)[0]!, found);
    const verdict = unreadable === undefined ? coverage({ read: ['jobs/*'], write: [] }, grants, { bucket: 'data' }).verdict : 'unknown';
    if (expected.startsWith('!')) expect(verdict).not.toBe(expected.slice(1));
    else expect(verdict).toBe(expected);
  });
});
