/** Buckets whose names are not told: equal code is taken for one bucket, so what may be two must not be told by equal code. */
import { describe, it, expect } from '@jest/globals';
import { coverage } from '../../../src/detect/coverage.ts';
import { findGrants } from '../../../src/detect/policy/index.ts';

type Files = Readonly<Record<string, string>>;

/** One role may read `a/*` of one bucket, and write `b/*` of another, which may be the same. */
async function verdict(files: Files): Promise<string> {
  const { grants } = await findGrants(Object.entries(files).map(([path, text]) => ({ path, text })));
  return coverage({ read: ['a/x'], write: ['b/x'] }, grants).verdict;
}

const typescript = (one: string, other: string, more = '', inside = ''): Files => ({
  'stack.ts': `import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { bucketFor, names, Names } from '@company/names';
${more}
export class Data extends cdk.Stack {
  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id, props);
    const role = new iam.Role(this, 'Task', { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') });
    ${inside}
    Bucket.fromBucketName(this, 'One', ${one}).grantRead(role, 'a/*');
    Bucket.fromBucketName(this, 'Other', ${other}).grantPut(role, 'b/*');
  }
}
`,
});

describe('CDK in TypeScript', () => {
  it.each<[one: string, other: string, more?: string, inside?: string]>([
    ["bucketFor('one')?.name", "bucketFor('two')?.name"],
    ["bucketFor({ name: 'one' })", "bucketFor({ name: 'two' })"],
    ["bucketFor(['one'])", "bucketFor(['two'])"],
    ["bucketFor('one').name", "bucketFor('two').name"],
    ["bucketFor('one')[0]", "bucketFor('two')[0]"],
    ["bucketFor('one').names()", "bucketFor('two').names()"],
    ["bucketFor({ name: 'one' }).names()", "bucketFor({ name: 'two' }).names()"],
    [`bucketFor('${'long-'.repeat(30)}one')`, `bucketFor('${'long-'.repeat(30)}two')`],
    ["new Names('one').name", "new Names('two').name"],
    ["new Names({ of: 'one' }).name", "new Names({ of: 'two' }).name"],
    ["new Names('one').get('a')", "new Names('two').get('a')"],
    ['props.k ?? props.one', 'props.k ?? props.other'],
    ["props.k || 'one'", "props.k || 'other'"],
    ['names[props.one]', 'names[props.other]'],
    ['props.all[props.one + 1]', 'props.all[props.one + 2]'],
    ['props.all[props.one + 1].name', 'props.all[props.one + 2].name'],
    ['(props.one - 1).name', '(props.one - 2).name'],
    ['named(props.one)', 'named(props.other)', 'function named(key) { return names[key]; }'],
    ["named('one')", "named('other')", 'function named(key) { return names[key]; }'],
    ['named(props.one)', 'named(props.other)', 'function named(key) { return key.name; }'],
    ['named(props.one)', 'named(props.other)', 'function named(key) { return key ? key.name : key.id; }'],
    ['named(props.one)', 'named(props.other)', 'function named(key) { return key.count - 1; }'],
    ['named(props.one)', 'named(props.other)', 'function named(key) { if (key.isNew) return key.name; return key.id; }'],
    ['named({ of: props.one })', 'named({ of: props.other })', 'function named(key) { return key.of ? key.of.name : key.of.id; }'],
    ['one.named()', 'other.named()', 'class Named { constructor(private key) {} named() { return this.key ? this.key.name : this.key.id; } }', 'const one = new Named(props.one); const other = new Named(props.other);'],
    ['one.named()', 'other.named()', 'class Named { constructor(private key) {} named() { if (this.key) return this.key.name; return this.key.id; } }', 'const one = new Named(props.one); const other = new Named(props.other);'],
    ['one.named', 'other.named', 'class Named { constructor(key) { this.named = key.name; } }', 'const one = new Named(props.one); const other = new Named(props.other);'],
    ['one.absent', 'other.absent', 'class Named { constructor(private key) {} }', "const one = new Named('one'); const other = new Named('other');"],
    ['one.absent()', 'other.absent()', 'class Named { constructor(private key) {} }', "const one = new Named('one'); const other = new Named('other');"],
    ['one()', 'other()', 'const maker = (key) => () => (key ? key.name : key.id);', 'const one = maker(props.one); const other = maker(props.other);'],
    ['props.all.find((each) => each.isOne).name', 'props.all.find((each) => each.isOther).name'],
    ['props.all.map((each) => each.one)[0]', 'props.all.map((each) => each.other)[0]'],
    ['all.pop()', 'all.pop()', '', 'const all = [props.one, props.other];'],
    ['all.one.name', 'all.other.name', '', 'const all = { ...props.all, one: props.one ? props.two : props.three, other: props.one ? props.four : props.five };'],
    ['one.name', 'other.name', '', 'const [one] = props.all.filter((each) => each.isOne); const [other] = props.all.filter((each) => each.isOther);'],
    ['one', 'other', '', 'let one = props.one; let other = props.other; if (props.isTest) { one = props.two; other = props.two; }'],
    ['`${props.one ? props.two : props.three}-data`', '`${props.one ? props.four : props.five}-data`'],
    ['cdk.Fn.select(0, cdk.Fn.split(",", props.all))', 'cdk.Fn.select(1, cdk.Fn.split(",", props.all))'],
    ['cdk.Fn.join("-", [props.all, props.one])', 'cdk.Fn.join("-", [props.all, props.other])'],
    ['cdk.Lazy.string({ produce: () => props.one })', 'cdk.Lazy.string({ produce: () => props.other })'],
    ['props.all.slice(1)', 'props.all.slice(2)'],
    ["props.all.replace('a', 'one')", "props.all.replace('a', 'other')"],
    ['props.all.replace(/a/, "")', 'props.all.replace(/b/, "")'],
    ['`${props.all}`.toUpperCase()', '`${props.all}`.toLowerCase()'],
    ['await bucketFor(props.one)', 'await bucketFor(props.other)'],
    ['bucketFor`one`', 'bucketFor`other`'],
    ['bucketFor(one => one)', 'bucketFor(other => names)'],
    ['bucketFor(...props.one)', 'bucketFor(...props.other)'],
    ['bucketFor({ one: props.k })', 'bucketFor({ other: props.k })'],
  ])('%s is not taken for %s', async (one, other, more = undefined, inside = undefined) => {
    expect(await verdict(typescript(one, other, more, inside))).toBe('unknown');
  });

  it.each<[same: string, more?: string, inside?: string]>([
    ['props.one'],
    ['props.one.name'],
    ['props.all[0]'],
    ["bucketFor('one')"],
    ["bucketFor('one').name"],
    ["bucketFor({ name: 'one' }).name"],
    ['names[props.one]'],
    ['props.k ?? props.one'],
    ['`${props.stage}-data`'],
    ['props.isTest ? props.one : props.other'],
    ['named(props.one)', 'function named(key) { return key ? key.name : key.id; }'],
    ['named(props.one)', 'function named(key) { return names[key]; }'],
    ['named(props.one)', 'function named(key) { if (key.isNew) return key.name; return key.id; }'],
    ['one.named()', 'class Named { constructor(private key) {} named() { return this.key ? this.key.name : this.key.id; } }', 'const one = new Named(props.one);'],
    ['one.absent', 'class Named { constructor(private key) {} }', "const one = new Named('one');"],
    ["this.node.tryGetContext('one')"],
    ['process.env.BUCKET!'],
  ])('%s is one bucket', async (same, more = undefined, inside = undefined) => {
    expect(await verdict(typescript(same, same, more, inside))).toBe('covered');
  });

  it('tells what two stacks are given apart', async () => {
    const stack = (name: string, how: string): string => `export class ${name} extends cdk.Stack { constructor(scope, id, props) { super(scope, id, props); Bucket.fromBucketName(this, 'Data', props.name).${how}(Role.fromRoleName(this, 'Task', 'task')); } }\n`;
    const files = { 'stack.ts': `import * as cdk from 'aws-cdk-lib';\nimport { Role } from 'aws-cdk-lib/aws-iam';\nimport { Bucket } from 'aws-cdk-lib/aws-s3';\n${stack('One', 'grantRead')}${stack('Other', 'grantPut')}` };
    expect(await verdict(files)).toBe('unknown');
  });
});

describe('buckets that are made without a name', () => {
  const head = `import * as cdk from 'aws-cdk-lib';\nimport { Role } from 'aws-cdk-lib/aws-iam';\nimport { Bucket } from 'aws-cdk-lib/aws-s3';\n`;
  const made = (name: string, how: string): string => `export class ${name} extends cdk.Stack { constructor(scope, id) { super(scope, id); new Bucket(this, 'Data').${how}(Role.fromRoleName(this, 'Task', 'task')); } }\n`;
  const store = `class Store { constructor(scope, id) { this.bucket = new Bucket(scope, 'Data'); } }\nexport class Data extends cdk.Stack { constructor(scope, id) { super(scope, id); const role = Role.fromRoleName(this, 'Task', 'task'); const one = new Store(this, 'One'); const other = new Store(this, 'Other');`;
  it.each<[what: string, expected: string, files: Files]>([
    ['of one id in two stacks', 'unknown', { 'stack.ts': `${head}${made('One', "grantRead")}${made('Other', "grantPut")}` }],
    ['of one line in two files', 'unknown', { 'one.ts': `${head}${made('One', 'grantRead')}`.replace(", 'Data'", ''), 'other.ts': `${head}${made('Other', 'grantPut')}`.replace(", 'Data'", '') }],
    ['by a class that is made twice', 'unknown', { 'stack.ts': `${head}${store} one.bucket.grantRead(role); other.bucket.grantPut(role); } }\n` }],
    ['by a class that is made twice, of which one is meant', 'covered', { 'stack.ts': `${head}${store} one.bucket.grantRead(role); one.bucket.grantPut(role); } }\n` }],
  ])('%s: %s', async (_, expected, files) => expect(await verdict(files)).toBe(expected));
});

const python = (one: string, other: string, more = '', inside = 'pass'): Files => ({
  'stack.py': `from aws_cdk import Stack, Fn, aws_iam as iam, aws_s3 as s3
from company.names import bucket_for, names
${more}
class Data(Stack):
    def __init__(self, scope, id, settings, **kwargs):
        super().__init__(scope, id, **kwargs)
        role = iam.Role(self, "Task", assumed_by=iam.ServicePrincipal("ecs-tasks.amazonaws.com"))
        ${inside}
        s3.Bucket.from_bucket_name(self, "One", ${one}).grant_read(role, "a/*")
        s3.Bucket.from_bucket_name(self, "Other", ${other}).grant_put(role, "b/*")
`,
});

describe('CDK in Python', () => {
  it.each<[one: string, other: string, more?: string, inside?: string]>([
    ['bucket_for("one").name', 'bucket_for("other").name'],
    ['bucket_for(one=settings.k)', 'bucket_for(other=settings.k)'],
    ['settings.k or "one"', 'settings.k or "other"'],
    ['names[settings.one]', 'names[settings.other]'],
    ['named(settings.one)', 'named(settings.other)', 'def named(key):\n    return names[key]'],
    ['named(settings.one)', 'named(settings.other)', 'def named(key):\n    return key.name if key else key.id'],
    ['named(settings.one)', 'named(settings.other)', 'def named(key):\n    if key.new:\n        return key.name\n    return key.id'],
    ['settings.all[1:]', 'settings.all[2:]'],
    ['settings.all[:1][0]', 'settings.all[:2][0]'],
    ['[each for each in settings.all if each.one][0]', '[each for each in settings.all if each.other][0]'],
    ['next(each for each in settings.all if each.one)', 'next(each for each in settings.all if each.other)'],
    ['(lambda key: key.name)(settings.one)', '(lambda key: key.name)(settings.other)'],
    ['f"{settings.one!r}"', 'f"{settings.other!r}"'],
    ['"%s-data" % settings.one', '"%s-data" % settings.other'],
    ['"{}-data".format(settings.one)', '"{}-data".format(settings.other)'],
    ['"{0[one]}".format(settings)', '"{0[other]}".format(settings)'],
    ['"{0.one}".format(settings)', '"{0.other}".format(settings)'],
    ['"%(one)s" % settings', '"%(other)s" % settings'],
    ['settings.get("one")', 'settings.get("other")'],
    ['settings.all.removeprefix("one")', 'settings.all.removeprefix("other")'],
    ['Fn.select(0, settings.all)', 'Fn.select(1, settings.all)'],
  ])('%s is not taken for %s', async (one, other, more = undefined, inside = undefined) => {
    expect(await verdict(python(one, other, more, inside))).toBe('unknown');
  });

  it.each<[same: string, more?: string]>([
    ['settings.one'],
    ['settings["one"]'],
    ['os.environ["BUCKET"]', 'import os'],
    ['names[settings.one]'],
    ['named(settings.one)', 'def named(key):\n    return key.name if key else key.id'],
    ['f"{settings.stage}-data"'],
  ])('%s is one bucket', async (same, more = undefined) => {
    expect(await verdict(python(same, same, more))).toBe('covered');
  });
});

/** @param one where `a/*` may be read, @param other where `b/*` may be written; both are lists of buckets' names */
const terraform = (one: string, other: string, more = ''): Files => ({
  'main.tf': `resource "aws_iam_role" "task" {
  name = "task"
}
resource "aws_iam_role_policy" "task" {
  role = aws_iam_role.task.id
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Action = "s3:GetObject", Resource = [for each in ${one} : "arn:aws:s3:::\${each}/a/*"] },
      { Effect = "Allow", Action = "s3:PutObject", Resource = [for each in ${other} : "arn:aws:s3:::\${each}/b/*"] },
    ]
  })
}
${more}`,
});
const looped = (name: string, loop: string, bucket: string, action: string, keys: string): string =>
  `resource "aws_iam_role_policy" "${name}" {\n  ${loop}\n  role = aws_iam_role.looped.id\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:${action}", Resource = "arn:aws:s3:::\${${bucket}}/${keys}/*" }] })\n}\n`;
const module = (source: string, inputs: string): Files => ({
  'main.tf': `resource "aws_iam_role" "task" {\n  name = "task"\n}\nmodule "one" {\n  source = "./grant"\n  role = aws_iam_role.task.name\n  action = "s3:GetObject"\n  keys = "a"\n  ${inputs.replaceAll('@', 'one')}\n}\nmodule "other" {\n  source = "./grant"\n  role = aws_iam_role.task.name\n  action = "s3:PutObject"\n  keys = "b"\n  ${inputs.replaceAll('@', 'other')}\n}\n`,
  'grant/main.tf': `variable "role" {}\nvariable "action" {}\nvariable "keys" {}\nvariable "in" {}\nvariable "of" {}\nresource "aws_iam_role_policy" "task" {\n  role = var.role\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = var.action, Resource = "arn:aws:s3:::\${${source}}/\${var.keys}/*" }] })\n}\n`,
});

describe('Terraform', () => {
  it.each<[one: string, other: string]>([
    ['[for bucket in data.aws_s3_bucket.one : bucket.id]', '[for bucket in data.aws_s3_bucket.other : bucket.id]'],
    ['[for _, bucket in var.one : bucket.id]', '[for _, bucket in var.other : bucket.id]'],
    ['[for _, bucket in var.one : bucket["id"]]', '[for _, bucket in var.other : bucket["id"]]'],
    ['[for name in var.one : aws_s3_bucket.made[name].id]', '[for name in var.other : aws_s3_bucket.made[name].id]'],
    ['[for name in var.one : data.aws_s3_bucket.made[name].id]', '[for name in var.other : data.aws_s3_bucket.made[name].id]'],
    ['[for name in var.one : var.names[name]]', '[for name in var.other : var.names[name]]'],
    ['[for name in var.one : local.names[name]]', '[for name in var.other : local.names[name]]'],
    ['[for name in var.one : lookup(var.names, name)]', '[for name in var.other : lookup(var.names, name)]'],
    ['[for name in var.one : module.made[name].id]', '[for name in var.other : module.made[name].id]'],
    ['[for name in var.one : "${name == "" ? "x" : name}-data"]', '[for name in var.other : "${name == "" ? "x" : name}-data"]'],
    ['[for name in var.one : replace(name, "_", "-")]', '[for name in var.other : replace(name, "_", "-")]'],
    ['[for name in ["one"] : var.names[name]]', '[for name in ["other"] : var.names[name]]'],
    ['[coalesce(var.k, var.one)]', '[coalesce(var.k, var.other)]'],
    [`[replace("${'long-'.repeat(30)}", var.k, var.one)]`, `[replace("${'long-'.repeat(30)}", var.k, var.two)]`],
    ['[try(var.k.id, var.one)]', '[try(var.k.id, var.other)]'],
    ['[try(var.k, var.one)]', '[try(var.k, var.other)]'],
    ['[reverse(["one", "other"])[0]]', '["one"]'],
    ['[sort(["one", "another"])[0]]', '["one"]'],
    ['[values({ b = "one", a = "other" })[0]]', '["one"]'],
    ['[for key, arn in { b = "one", a = "other" } : arn][0][*]', '["one"]'],
    ['[format("data-%03d", 1)]', '["data-1"]'],
    ['["${join("-", compact(["data", var.one]))}"]', '["${join("-", ["data", var.one])}"]'],
    ['[trimprefix("ab${var.one}", "abc")]', '["ab${var.one}"]'],
  ])('%s is not taken for %s', async (one, other) => {
    expect(await verdict(terraform(one, other))).not.toBe('covered');
  });

  it.each<[same: string]>([
    ['[for bucket in data.aws_s3_bucket.one : bucket.id]'],
    ['[for _, bucket in var.one : bucket.id]'],
    ['var.one'],
    ['[coalesce(var.k, var.one)]'],
    ['[try(var.k.id, var.one)]'],
    ['[replace(var.one, "_", "-")]'],
    ['[for name in ["one"] : var.names[name]]'],
    ['[var.k == "" ? var.one : var.other]'],
  ])('%s is one bucket', async (same) => {
    expect(await verdict(terraform(same, same))).toBe('covered');
  });

  const made = (loop: string, name: string): string => `resource "aws_s3_bucket" "made" {\n  ${loop}\n  ${name}\n}\n`;
  it.each<[loop: string, name: string, one: string, other: string, expected: string]>([
    ['for_each = var.all', 'bucket = each.key', '["one"]', '["other"]', 'not covered'],
    ['for_each = var.all', 'bucket = each.value', '["one"]', '["other"]', 'unknown'],
    ['for_each = var.all', 'bucket = "${each.value.name}-data"', '["one"]', '["other"]', 'unknown'],
    ['for_each = var.all', '', '["one"]', '["other"]', 'unknown'],
    ['for_each = var.all', 'bucket = each.value', '["one"]', '["one"]', 'covered'],
    ['for_each = var.all', '', '["one"]', '["one"]', 'covered'],
    ['for_each = { one = var.one, other = var.other }', 'bucket = each.value.name', '["one"]', '["other"]', 'unknown'],
    ['count = var.all', 'bucket = "data-${count.index}-${var.k}"', '[0]', '[1]', 'unknown'],
    ['count = var.all', 'bucket = var.names[count.index]', '[0]', '[1]', 'unknown'],
    ['count = var.all', '', '[0]', '[1]', 'unknown'],
    ['count = var.all ? 1 : 0', '', '[0]', '[0]', 'covered'],
    ['count = 2', '', '[0]', '[1]', 'unknown'],
    ['count = 2', '', '[1]', '[1]', 'covered'],
  ])('tells buckets of one loop apart: %s, %s, %s, %s: %s', async (loop, name, one, other, expected) => {
    expect(await verdict(terraform(`[aws_s3_bucket.made${one}.id]`, `[aws_s3_bucket.made${other}.id]`, made(loop, name)))).toBe(expected);
  });

  it.each<[loop: string, bucket: string]>([
    ['for_each = var.@', 'each.value'],
    ['for_each = var.@', 'each.value.id'],
    ['for_each = var.@', 'each.key'],
    ['for_each = toset(var.@)', 'aws_s3_bucket.made[each.key].id'],
    ['for_each = toset(var.@)', 'data.aws_s3_bucket.made[each.key].id'],
    ['for_each = toset(["@"])', 'var.names[each.key]'],
    ['for_each = { @ = var.@ }', 'each.value.id'],
    ['count = length(var.@)', 'var.@[count.index]'],
    ['count = length(var.@)', 'var.@[count.index].id'],
  ])('tells loops apart: %s, %s', async (loop, bucket) => {
    const [one, other] = ['one', 'other'].map((name) => [loop, bucket].map((text) => text.replaceAll('@', name)));
    const files = { 'main.tf': `resource "aws_iam_role" "looped" {\n  name = "looped"\n}\n${looped('one', one![0]!, one![1]!, 'GetObject', 'a')}${looped('other', other![0]!, other![1]!, 'PutObject', 'b')}` };
    expect(await verdict(files)).toBe('unknown');
  });

  it.each<[source: string, inputs: string]>([
    ['var.in == "" ? var.in : "x"', 'in = var.@'],
    ['var.in != null ? var.in : "${var.of}-data"', 'in = var.@'],
    ['var.in', 'in = var.@'],
    ['var.in.id', 'in = var.@'],
    ['replace(var.in, "a", "b")', 'in = var.@'],
    ['aws_s3_bucket.made.id', 'in = var.@'],
    ['aws_s3_bucket.made[var.in].id', 'in = var.@'],
    ['[for each in var.in : each.id][0]', 'in = var.@'],
    ['[for each in var.in : each][0]', 'in = var.@'],
    ['coalesce(var.of, var.in)', 'of = var.k\n  in = var.@'],
    ['lower(var.in)', 'in = var.@'],
  ])('tells modules apart: %s, %s', async (source, inputs) => {
    expect(await verdict(module(source, inputs))).toBe('unknown');
  });

  it.each<[source: string, inputs: string]>([
    ['var.in', 'in = var.k'],
    ['var.in', 'in = aws_s3_bucket.made.id'],
    ['var.in', 'in = data.aws_s3_bucket.made.id'],
    ['"${var.in}"', 'in = "${var.stage}-data"'],
  ])('knows what two modules are given: %s, %s', async (source, inputs) => {
    expect(await verdict(module(source, inputs))).toBe('covered');
  });

  it.each<[source: string, inputs: string]>([
    ['var.in', 'for_each = var.@\n  in = each.value'],
    ['var.in', 'for_each = var.@\n  in = each.value.id'],
    ['var.in', 'count = length(var.@)\n  in = var.@[count.index]'],
  ])('tells what looped modules are given apart: %s, %s', async (source, inputs) => {
    expect(await verdict(module(source, inputs))).toBe('unknown');
  });
});

const template = (one: string, other: string): Files => ({
  'template.yaml': `Parameters: { A: { Type: String }, B: { Type: String }, L: { Type: CommaDelimitedList } }
Resources:
  Task:
    Type: AWS::IAM::Role
    Properties:
      Policies:
        - PolicyDocument:
            Statement:
              - { Effect: Allow, Action: s3:GetObject, Resource: !Join ["", ["arn:aws:s3:::", ${one}, "/a/*"]] }
              - { Effect: Allow, Action: s3:PutObject, Resource: !Join ["", ["arn:aws:s3:::", ${other}, "/b/*"]] }
`,
});

describe('CloudFormation', () => {
  it.each<[one: string, other: string]>([
    ['!FindInMap [M, !Ref A, one]', '!FindInMap [M, !Ref A, other]'],
    ['!FindInMap [M, !Ref A, one]', '!FindInMap [M, !Ref B, one]'],
    ['!Select [0, !Ref L]', '!Select [1, !Ref L]'],
    ['!Select [0, !Split ["-", !Ref A]]', '!Select [0, !Split ["-", !Ref B]]'],
    ['!If [C, !Ref A, one]', '!If [C, !Ref A, other]'],
    ['!If [C, !Ref A, !Ref B]', '!If [D, !Ref A, !Ref B]'],
    ['!If [C, "one-data", "two-data"]', '!If [C, "two-data", "three-data"]'],
    ['!Join ["-", !Ref L]', '!Join ["_", !Ref L]'],
    ['!Base64 one', '!Base64 other'],
    ['{ "Fn::Transform": { Name: one } }', '{ "Fn::Transform": { Name: other } }'],
    ['!Sub [!Ref A, { x: one }]', '!Sub [!Ref B, { x: one }]'],
  ])('%s is not taken for %s', async (one, other) => {
    expect(await verdict(template(one, other))).toBe('unknown');
  });

  it.each<[same: string]>([['!FindInMap [M, !Ref A, one]'], ['!Select [0, !Ref L]'], ['!If [C, !Ref A, one]'], ['!If [C, "one-data", "two-data"]'], ['!Join ["-", [!Ref A, data]]']])('%s is one bucket', async (same) => {
    expect(await verdict(template(same, same))).toBe('covered');
  });
});

it('names what is made of names of names in little space', async () => {
  const files = typescript('x', 'x', '', `let x = props.one; ${'x = x[f(x)]; '.repeat(300)}`);
  // Each name is longer than the two that it is made of.
  expect(await verdict(files)).toBe('covered');
});
