/** Terraform whose lists, maps, documents and statements may have more or less than the code tells: nothing is covered for certain by what may not be there. */
import { describe, it, expect } from '@jest/globals';
import { bindingGrants } from '../../../src/detect/binding-grants.ts';
import { coverage } from '../../../src/detect/coverage.ts';
import { findGrants } from '../../../src/detect/policy/index.ts';

type Files = Readonly<Record<string, string>>;

const allow = (resource = 'arn:aws:s3:::data/jobs/*') => `{ Effect = "Allow", Action = "s3:GetObject", Resource = "${resource}" }`;
const deny = `{ Effect = "Deny", Action = "s3:*", Resource = "*" }`;
const role = 'resource "aws_iam_role" "task" {\n name = "task"\n}\nvariable "x" {}\nvariable "more" {}\n';
const withPolicy = (policy: string, more = ''): Files => ({ 'main.tf': `${role}resource "aws_iam_role_policy" "p" {\n role = aws_iam_role.task.name\n policy = ${policy}\n}\n${more}` });
const withStatements = (list: string, more = '') => withPolicy(`jsonencode({ Statement = ${list} })`, more);
const cases: [what: string, expected: string, files: Files][] = [
  ['an entry that something merged may replace', 'unknown', withStatements(`[${allow('arn:aws:s3:::data/${local.s.prefix}/*')}]`, 'locals {\n s = merge({ prefix = "jobs" }, var.more)\n}\n')],
  ['an entry that is merged last', 'covered', withStatements(`[${allow('arn:aws:s3:::data/${local.s.prefix}/*')}]`, 'locals {\n s = merge(var.more, { prefix = "jobs" })\n}\n')],
  ['such an entry by an index', 'unknown', withStatements(`[${allow('arn:aws:s3:::data/${local.s["prefix"]}/*')}]`, 'locals {\n s = merge({ prefix = "jobs" }, var.more)\n}\n')],
  ['such an entry by lookup', 'unknown', withStatements(`[${allow('arn:aws:s3:::data/${lookup(local.s, "prefix", "x")}/*')}]`, 'locals {\n s = merge({ prefix = "jobs" }, var.more)\n}\n')],
  ['the first of values that may be more', 'unknown', withStatements(`[${allow('arn:aws:s3:::data/${values(local.s)[0]}/*')}]`, 'locals {\n s = merge({ prefix = "jobs" }, var.more)\n}\n')],
  ['the second of a list of which the first part is not told', 'unknown', withStatements(`[${allow('arn:aws:s3:::data/${concat(var.more, ["jobs"])[1]}/*')}]`)],
  ['a Deny that the length of a list decides', 'unknown', withPolicy(`jsonencode({ Statement = [${allow()}] })`, `resource "aws_iam_role_policy" "d" {\n count = length(concat(["a"], var.more)) > 1 ? 1 : 0\n role = aws_iam_role.task.name\n policy = jsonencode({ Statement = [${deny}] })\n}\n`)],
  ['a Deny that the length of a list decides, which is empty as far as it is told', 'unknown', withPolicy(`jsonencode({ Statement = [${allow()}] })`, `resource "aws_iam_role_policy" "d" {\n count = length(concat([], var.more)) > 1 ? 1 : 0\n role = aws_iam_role.task.name\n policy = jsonencode({ Statement = [${deny}] })\n}\n`)],
  ['statements that a condition chooses', 'unknown', withStatements(`var.x ? [${allow()}] : []`)],
  ['a Deny that a condition chooses', 'unknown', withStatements(`var.x ? [${allow()}, ${deny}] : [${allow()}]`)],
  ['statements that a condition adds', 'unknown', withStatements(`concat([${allow('arn:aws:s3:::data/runs/*')}], var.x ? [${allow()}] : [])`)],
  ['a Deny that a condition adds', 'unknown', withStatements(`concat([${allow()}], var.x ? [${deny}] : [])`)],
  ['a statement that may be null', 'unknown', withStatements(`compact([${allow('arn:aws:s3:::data/runs/*')}, var.x ? ${allow()} : null])`)],
  ['a statement that a loop may leave out', 'unknown', withStatements(`[for s in [${allow()}] : s if var.x]`)],
  ['a Deny that a loop may leave out', 'unknown', withStatements(`concat([${allow()}], [for s in [${deny}] : s if var.x])`)],
  ['statements that a condition adds, flattened', 'unknown', withStatements(`flatten([[${allow('arn:aws:s3:::data/runs/*')}], var.x ? [${allow()}] : []])`)],
  ['one of two documents', 'unknown', withPolicy(`var.x ? jsonencode({ Statement = [${allow()}] }) : jsonencode({ Statement = [] })`)],
  ['one of two data sources', 'unknown', withPolicy('var.x ? data.aws_iam_policy_document.a.json : data.aws_iam_policy_document.b.json', 'data "aws_iam_policy_document" "a" {\n statement {\n actions = ["s3:GetObject"]\n resources = ["*"]\n }\n}\ndata "aws_iam_policy_document" "b" {\n statement {\n actions = ["sqs:*"]\n resources = ["*"]\n }\n}\n')],
  ['a source document that a condition adds', 'unknown', withPolicy('data.aws_iam_policy_document.a.json', 'data "aws_iam_policy_document" "a" {\n source_policy_documents = var.x ? [data.aws_iam_policy_document.b.json] : []\n}\ndata "aws_iam_policy_document" "b" {\n statement {\n actions = ["s3:*"]\n resources = ["*"]\n }\n}\n')],
  ['a source document that may be empty', 'unknown', withPolicy('data.aws_iam_policy_document.a.json', 'data "aws_iam_policy_document" "a" {\n source_policy_documents = compact([var.x ? data.aws_iam_policy_document.b.json : "", ""])\n}\ndata "aws_iam_policy_document" "b" {\n statement {\n actions = ["s3:*"]\n resources = ["*"]\n }\n}\n')],
  ['a data source that may not be there', 'unknown', withPolicy('data.aws_iam_policy_document.b[0].json', 'data "aws_iam_policy_document" "b" {\n count = var.x ? 1 : 0\n statement {\n actions = ["s3:*"]\n resources = ["*"]\n }\n}\n')],
  ['all of a data source that may not be there', 'unknown', withPolicy('data.aws_iam_policy_document.a.json', 'data "aws_iam_policy_document" "a" {\n source_policy_documents = data.aws_iam_policy_document.b[*].json\n}\ndata "aws_iam_policy_document" "b" {\n count = var.x ? 1 : 0\n statement {\n actions = ["s3:*"]\n resources = ["*"]\n }\n}\n')],
  ['a statement that another takes the place of', 'not covered', withPolicy('data.aws_iam_policy_document.a.json', 'data "aws_iam_policy_document" "a" {\n override_policy_documents = [data.aws_iam_policy_document.b.json]\n statement {\n sid = "S"\n actions = ["s3:GetObject"]\n resources = ["*"]\n }\n}\ndata "aws_iam_policy_document" "b" {\n statement {\n sid = "S"\n actions = ["sqs:*"]\n resources = ["*"]\n }\n}\n')],
  ['a Deny of a template, in a branch', 'unknown', { ...withPolicy('templatefile("p.json.tpl", { x = var.x })'), 'p.json.tpl': '{"Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::data/jobs/*"}%{ if x },{"Effect":"Deny","Action":"s3:*","Resource":"*"}%{ endif }]}' }],
  ['an Allow of a template, in a branch', 'unknown', { ...withPolicy('templatefile("p.json.tpl", { x = var.x })'), 'p.json.tpl': '{"Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::data/runs/*"}%{ if x },{"Effect":"Allow","Action":"s3:*","Resource":"*"}%{ endif }]}' }],
  ['a dynamic statement that a condition adds', 'unknown', withPolicy('data.aws_iam_policy_document.a.json', 'data "aws_iam_policy_document" "a" {\n dynamic "statement" {\n for_each = var.x ? [1] : []\n content {\n actions = ["s3:GetObject"]\n resources = ["*"]\n }\n }\n}\n')],
  ['an effect that is not told', 'unknown', withPolicy('data.aws_iam_policy_document.a.json', 'data "aws_iam_policy_document" "a" {\n statement {\n effect = var.x\n actions = ["s3:GetObject"]\n resources = ["*"]\n }\n}\n')],
  ['conditions that a variable adds', 'unknown', withPolicy('data.aws_iam_policy_document.a.json', 'data "aws_iam_policy_document" "a" {\n statement {\n actions = ["s3:GetObject"]\n resources = ["*"]\n dynamic "condition" {\n for_each = var.more\n content {\n test = "StringEquals"\n variable = "aws:x"\n values = ["y"]\n }\n }\n }\n}\n')],
  ['a statement that something is merged into', 'unknown', withStatements(`[merge(${allow()}, var.more)]`)],
  ['a statement that a condition may be merged into', 'unknown', withStatements(`[merge(${allow()}, var.x ? { Condition = { StringEquals = { "aws:x" = "y" } } } : {})]`)],
  ['a condition that may be null', 'unknown', withStatements(`[{ Effect = "Allow", Action = "s3:GetObject", Resource = "*", Condition = var.x ? { StringEquals = { "aws:x" = "y" } } : null }]`)],
  ['a document that a module hands out', 'covered', { 'main.tf': `${role}module "p" {\n source = "./p"\n}\nresource "aws_iam_role_policy" "p" {\n role = aws_iam_role.task.name\n policy = module.p.json\n}\n`, 'p/main.tf': `output "json" {\n value = jsonencode({ Statement = [${allow()}] })\n}\n` }],
  ['a text that something is replaced in', 'unknown', withPolicy('replace(file("p.json"), "PREFIX", var.x)')],
  ['the keys of a map by default', 'unknown', { 'main.tf': `${role}variable "teams" {\n default = { jobs = "a" }\n}\nresource "aws_iam_role_policy" "p" {\n for_each = var.teams\n role = aws_iam_role.task.name\n policy = jsonencode({ Statement = [${allow('arn:aws:s3:::data/${each.key}/*')}] })\n}\n` }],
  ['a union with what a condition chooses', 'unknown', withStatements(`[for v in setunion(["runs"], var.x ? ["jobs"] : []) : ${allow('arn:aws:s3:::data/${v}/*')}]`)],
  ['the keys of a map that may have more', 'unknown', withStatements(`[for k in keys(merge({ runs = 1 }, var.x ? { jobs = 1 } : {})) : ${allow('arn:aws:s3:::data/${k}/*')}]`)],
  ['the fallback of try', 'unknown', withStatements(`[${allow('arn:aws:s3:::data/${try(var.more.prefix, "jobs")}/*')}]`)],
  ['the workspace', 'unknown', withStatements(`[${allow('arn:aws:s3:::data/${terraform.workspace}/*')}]`)],
  ['what the workspace chooses', 'unknown', withStatements(`[${allow('arn:aws:s3:::data/${{ prod = "jobs", dev = "x" }[terraform.workspace]}/*')}]`)],
];
describe('Terraform', () => {
  it.each(cases)('%s: %s', async (_, expected, files) => {
    const found = await findGrants(Object.entries(files).map(([path, text]) => ({ path, text })));
    const { grants, unreadable } = bindingGrants(Object.keys(files)[0]!, found);
    expect(unreadable === undefined ? coverage({ read: ['jobs/*'], write: [] }, grants, { bucket: 'data' }).verdict : 'unknown').toBe(expected);
  });
});

describe('documents that are made for each key of what is not told', () => {
  const text = (actions: string, resource: string): string => `variable "kinds" { type = set(string) }
resource "aws_iam_role" "task" {
  for_each = var.kinds
}
data "aws_iam_policy_document" "task" {
  for_each = var.kinds
  statement {
    actions   = ["${actions}"]
    resources = ["${resource}"]
  }
}
resource "aws_iam_role_policy" "task" {
  for_each = var.kinds
  role     = aws_iam_role.task[each.value].id
  policy   = data.aws_iam_policy_document.task[each.value].json
}
`;
  it.each([
    ['logs:PutLogEvents', '*', 'not covered'],
    ['s3:GetObject', 'arn:aws:s3:::data/*', 'unknown'],
    ['s3:GetObject', 'arn:aws:s3:::data/other/*', 'not covered'],
    ['s3:GetObject', 'arn:aws:s3:::data/${each.key}/*', 'unknown'],
    ['s3:PutObject', 'arn:aws:s3:::data/${each.key}/*', 'not covered'],
  ])('%s on %s: %s', async (actions, resource, expected) => {
    const { grants } = await findGrants([{ path: 'main.tf', text: text(actions, resource) }]);
    expect(coverage({ read: ['jobs/*'], write: [] }, grants, { bucket: 'data' }).verdict).toBe(expected);
  });
});
