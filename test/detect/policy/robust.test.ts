/** Policies that nobody prepared: mutated fixtures, hostile shapes; never a crash, never a hang, never a doubt lost. */
import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../../../src/detect/model.ts';
import { findGrants, mayGrant } from '../../../src/detect/policy/index.ts';
import { parseTerraform } from '../../../src/detect/terraform/parse.ts';

const root = join(import.meta.dirname, '../fixtures/policies');
const files: SourceFile[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.\w+$/.test(name))
  .sort()
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** What editors, merges and attackers do to a file. */
const mutations: readonly ((text: string, at: number) => string)[] = [
  (text, at) => text.slice(0, at),
  (text, at) => text.slice(0, at) + text.slice(at + 7),
  (text, at) => `${text.slice(0, at)}"${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}\${${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}\n<<<<<<< HEAD\n=======\n>>>>>>> x\n${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}{[(${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)})]}${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}\u0000\ue000\u202e__proto__: constructor${text.slice(at)}`,
  (text, at) => text.slice(at) + text.slice(0, at),
];

describe('mutated files', () => {
  it.each(files.map(({ path }) => path))('%s', async (path) => {
    const file = files.find((each) => each.path === path);
    if (file === undefined) throw new Error(path);
    await fc.assert(
      fc.asyncProperty(fc.nat(file.text.length), fc.constantFrom(...mutations), async (at, mutate) => {
        const mutated = { path, text: mutate(file.text, at) };
        const { grants } = await findGrants([mutated], files);
        const lines = mutated.text.split('\n').length;
        for (const grant of grants.filter((each) => each.file === path)) {
          expect(grant.line).toBeGreaterThan(0);
          expect(grant.line).toBeLessThanOrEqual(lines + 1);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('hostile files', () => {
  const deep = 100_000;
  it.each<[name: string, path: string, text: string]>([
    ['deep JSON', 'a.json', `{"Statement": ${'['.repeat(deep)}${']'.repeat(deep)}}`],
    ['deep JSON objects', 'a.json', '{"Statement":'.repeat(deep)],
    ['deep YAML flow', 'a.yaml', `Statement: ${'['.repeat(deep)}`],
    ['deep YAML blocks', 'a.yaml', Array.from({ length: 1_000 }, (_, i) => `${' '.repeat(i)}Statement:`).join('\n')],
    ['deep YAML dashes', 'a.yaml', `Statement: \n${'- '.repeat(deep)}`],
    ['YAML alias bomb', 'a.yaml', `a: &a [x, x]\n${Array.from({ length: 26 }, (_, i) => `${String.fromCharCode(98 + i)}: &${String.fromCharCode(98 + i)} [*${String.fromCharCode(97 + i)}, *${String.fromCharCode(97 + i)}]`).join('\n')}\nStatement: *z`],
    ['YAML alias to itself', 'a.yaml', 'Resources: &a\n  Role: { Type: "AWS::IAM::Role", Properties: *a }\nStatement: s3'],
    ['deep HCL blocks', 'a.tf', 'a {'.repeat(deep)],
    ['deep HCL expressions', 'a.tf', `locals { a = ${'['.repeat(deep)} }`],
    ['deep HCL parentheses', 'a.tf', `locals { a = ${'('.repeat(deep)}1${')'.repeat(deep)} }`],
    ['deep HCL templates', 'a.tf', `locals { a = ${'"${'.repeat(deep)} }`],
    ['HCL locals in a circle', 'a.tf', 'locals {\n a = local.b\n b = "${local.a}${local.a}"\n}\nresource "aws_iam_policy" "p" { policy = local.a }'],
    ['HCL locals that double', 'a.tf', `locals {\n a0 = ["s3:*"]\n${Array.from({ length: 40 }, (_, i) => ` a${i + 1} = concat(local.a${i}, local.a${i})`).join('\n')}\n}\ndata "aws_iam_policy_document" "d" {\n statement {\n actions = local.a40\n resources = ["*"]\n }\n}`],
    ['HCL texts that double', 'a.tf', `locals {\n a0 = "\${var.x}s3"\n${Array.from({ length: 40 }, (_, i) => ` a${i + 1} = "\${local.a${i}}\${local.a${i}}"`).join('\n')}\n}\ndata "aws_iam_policy_document" "d" {\n statement {\n actions = ["s3:*"]\n resources = [local.a40]\n }\n}`],
    ['HCL module that calls itself', 'a.tf', 'module "a" { source = "./" }\nmodule "b" { source = "./." }\nresource "aws_iam_policy" "p" { policy = file("a.tf") }'],
    ['serverless variable in a circle', 'serverless.yml', 'service: a\nprovider:\n  name: aws\n  iamRoleStatements: ${self:custom.a}\ncustom:\n  a: ${self:custom.b}\n  b: ${self:custom.a}\n'],
    ['intrinsics in a circle', 'a.yaml', `Resources:\n  B:\n    Type: AWS::S3::Bucket\n    Properties: { BucketName: !Ref B }\n  R:\n    Type: AWS::IAM::Policy\n    Properties:\n      PolicyDocument: { Statement: [{ Effect: Allow, Action: "s3:*", Resource: !GetAtt B.Arn }] }`],
    ['long wildcards', 'a.json', JSON.stringify({ Statement: [{ Effect: 'Allow', Action: '*s3:*'.repeat(5_000), Resource: `arn:aws:s3:::${'*a'.repeat(50_000)}` }] })],
    ['Python that calls itself', 'a.py', 'import aws_cdk\ndef f(x):\n    return f(f(x + x))\nclass A(aws_cdk.Stack):\n    def __init__(self, a, b):\n        self.x = A(self, "s3")\nf("a")\n'],
    ['Python lists that double', 'a.py', `import aws_cdk\na = ["s3"]\n${'a = a + a\n'.repeat(60)}for x in a:\n    for y in a:\n        for z in a:\n            x + y + z\n`],
    ['a resource of stars', 'a.json', JSON.stringify({ Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: `arn:aws:s3:::${'a*'.repeat(1_000)}` }] })],
    ['a list that is given away as it grows', 'a.ts', `import * as iam from 'aws-cdk-lib/aws-iam';\nconst all: any[] = [];\n${"all.push(new iam.PolicyStatement({ actions: ['s3:*'], resources: ['arn:aws:s3:::b/*'] })); other(all);\n".repeat(3_000)}`],
    ['Python texts that double', 'a.py', `import aws_cdk\na = "s3" + unknown\n${'a = a + a\n'.repeat(60)}aws_cdk.aws_iam.PolicyStatement(actions=["s3:*"], resources=[a])\n`],
    ['a class that is its own base', 'a.py', 'import aws_cdk\nclass A(A):\n    pass\nclass B(C): pass\nclass C(B):\n    def __init__(self):\n        super().__init__()\nA().x\nB().y\n'],
    ['TypeScript in a circle', 'a.ts', "import { Stack } from 'aws-cdk-lib';\nimport { A } from './a';\nexport * from './a';\nexport class A extends A { x = new A(); }\n"],
    ['prototype names', 'a.json', '{"__proto__": {"Statement": []}, "constructor": {"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "__proto__"}]}}'],
  ])('%s', async (_, path, text) => {
    const started = performance.now();
    const { grants, unresolved } = await findGrants([{ path, text }]);
    expect(grants.length + unresolved.length).toBeLessThan(10_000);
    expect(performance.now() - started).toBeLessThan(5_000);
  }, 20_000);

  it('says what it could not read, where that was a policy', async () => {
    const broken = '{ "Statement": [ { "Effect": "Allow", "Action": "s3:GetObject" "Resource": "*" } ] }';
    const { grants, skipped } = await findGrants([{ path: 'policy.json', text: broken }]);
    expect(grants).toEqual([]);
    expect(skipped).toEqual([{ file: 'policy.json', reason: 'line 1: an object lacks a comma or its end', blocksRemovals: true }]);
  });

  it('reads what is left around a fault', async () => {
    const text = 'resource "aws_iam_role" "r" {\n  name = = "x"\n}\nresource "aws_iam_role_policy" "p" {\n  role = aws_iam_role.r.id\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::b/k" }] })\n}\n';
    const { grants, skipped } = await findGrants([{ path: 'main.tf', text }]);
    expect(grants.map(({ key, principal }) => [key, principal])).toEqual([['k', 'aws_iam_role.r']]);
    expect(skipped.map(({ reason }) => reason)).toEqual(['line 2: expected an expression']);
  });
});

describe('many roles times many policies', () => {
  it('are read up to a limit, and what was cut off is said', async () => {
    const names = JSON.stringify(Array.from({ length: 300 }, (_, index) => `n${index}`));
    const text = `resource "aws_iam_role" "r" {
  for_each = toset(${names})
  name     = each.key
}
resource "aws_iam_role_policy" "p" {
  for_each = toset(${names})
  role     = aws_iam_role.r[var.which].name
  policy   = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "*" }] })
}
`;
    const { grants, skipped } = await findGrants([{ path: 'main.tf', text }]);
    // Of 90,000. How long it takes says little where the machine has other work.
    expect(grants.length).toBeLessThan(2_000);
    expect(skipped).toEqual([{ file: 'main.tf', reason: 'too many policies for too many roles: some grants were cut off', blocksRemovals: true, language: 'terraform', roots: ['.'] }]);
  });
});

describe('mayGrant', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  it.each<[path: string, text: string, expected: boolean]>([
    ['policy.json', '{"Statement": []}', true],
    ['package.json', '{"name": "x"}', false],
    ['template.yaml', 'Resources: {A: {Type: AWS::S3::Bucket}}', true],
    ['variables.tf', 'variable "prefixes" {}', true],
    ['stack.py', 'from aws_cdk import aws_iam', true],
    ['app.py', 'import boto3', false],
    ['stack.ts', "import * as iam from 'aws-cdk-lib/aws-iam'", true],
    ['types.d.ts', "import * as iam from 'aws-cdk-lib/aws-iam'", false],
    ['policy.json.tpl', '{"Statement": "s3:*"}', true],
    ['api/serverless.yml', 'service: x\nprovider: { name: aws, iam: { role: { statements: "${file(iam.yml)}" } } }', true],
    ['README.md', 's3:GetObject Statement', false],
  ])('%s with %j: %j', (path, text, expected) => {
    expect(mayGrant(path, bytes(text))).toBe(expected);
  });
});

it('a file that is no Terraform at all is told of, and not in every line', () => {
  const { body, faults } = parseTerraform(`${'not Terraform at all\n'.repeat(50_000)}x = 1\n`);
  expect(faults).toHaveLength(20);
  expect([...body.attributes.keys()]).toEqual(['x']);
});
