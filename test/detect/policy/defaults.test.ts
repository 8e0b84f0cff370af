/** Defaults of CloudFormation's parameters and of Terraform's variables: one rule, that a deployment may set another, so they are told and decide nothing. */
import { describe, it, expect } from '@jest/globals';
import { coverage } from '../../../src/detect/coverage.ts';
import { findGrants } from '../../../src/detect/policy/index.ts';

type Files = Readonly<Record<string, string>>;

/** One role that may read one resource; `${name}` in it is a parameter, with its default. */
interface Given {
  readonly resource: string;
  readonly defaults: Readonly<Record<string, string>>;
  /** Further statements of the role that deny. */
  readonly denied?: string;
}

function template({ resource, defaults, denied }: Given): Files {
  const statements = [`{ Effect: Allow, Action: "s3:GetObject", Resource: !Sub "${resource}" }`, ...(denied === undefined ? [] : [`{ Effect: Deny, Action: "s3:*", Resource: !Sub "${denied}" }`])];
  return {
    'template.yaml': `Parameters:\n${Object.entries(defaults).map(([name, value]) => `  ${name}: { Type: String, Default: "${value}" }\n`).join('')}Resources:\n  Task:\n    Type: AWS::IAM::Role\n    Properties:\n      Policies:\n        - PolicyDocument: { Statement: [${statements.join(', ')}] }\n`,
  };
}

function module({ resource, defaults, denied }: Given, settings = ''): Files {
  const text = (written: string): string => written.replaceAll(/\$\{(\w+)\}/g, '${var.$1}');
  const statements = [`{ Effect = "Allow", Action = "s3:GetObject", Resource = "${text(resource)}" }`, ...(denied === undefined ? [] : [`{ Effect = "Deny", Action = "s3:*", Resource = "${text(denied)}" }`])];
  return {
    'main.tf': `resource "aws_iam_role" "task" {\n}\nresource "aws_iam_role_policy" "data" {\n  role = aws_iam_role.task.id\n  policy = jsonencode({ Statement = [${statements.join(', ')}] })\n}\n${Object.entries(defaults).map(([name, value]) => `variable "${name}" {\n  default = "${value}"\n}\n`).join('')}`,
    ...(settings !== '' && { 'terraform.tfvars': settings }),
  };
}

async function judge(files: Files, bucket?: string): Promise<{ verdict: string; reasons: string }> {
  const { grants } = await findGrants(Object.entries(files).map(([path, text]) => ({ path, text })));
  const { verdict, reasons } = coverage({ read: ['jobs/*'], write: [] }, grants, bucket === undefined ? {} : { bucket });
  return { verdict, reasons: reasons.join('\n') };
}

describe.each([['CloudFormation', template, ''], ['Terraform', module, 'var.']] as const)('%s', (_, write, before) => {
  it('of a key: what it is by default is told', async () => {
    const { verdict, reasons } = await judge(write({ resource: 'arn:aws:s3:::data/${folder}/*', defaults: { folder: 'jobs' } }));
    expect(verdict).toBe('unknown');
    expect(reasons).toContain(`the code does not tell ${before}folder (default jobs)`);
  });

  it('of a bucket that nobody asks for by its name: it is one bucket, whatever its name', async () => {
    expect((await judge(write({ resource: 'arn:aws:s3:::${name}/jobs/*', defaults: { name: 'data' } }))).verdict).toBe('covered');
  });

  it.each([['data', 'by default it is that bucket'], ['other', 'by default it is data, another bucket']])('of a bucket, asked for as %s', async (bucket, reason) => {
    const { verdict, reasons } = await judge(write({ resource: 'arn:aws:s3:::${name}/jobs/*', defaults: { name: 'data' } }), bucket);
    expect(verdict).toBe('unknown');
    expect(reasons).toContain(`it depends on the parameter ${before}name, ${reason}`);
  });

  it('of an ARN', async () => {
    const { verdict, reasons } = await judge(write({ resource: '${bucket_arn}/jobs/*', defaults: { bucket_arn: 'arn:aws:s3:::data' } }), 'data');
    expect(verdict).toBe('unknown');
    expect(reasons).toContain('by default it is that bucket');
  });

  it('of what is denied', async () => {
    expect((await judge(write({ resource: 'arn:aws:s3:::data/*', denied: 'arn:aws:s3:::data/${folder}/*', defaults: { folder: 'secret' } }))).verdict).toBe('unknown');
  });
});

describe('Terraform', () => {
  it('is told what its settings say', async () => {
    expect((await judge(module({ resource: 'arn:aws:s3:::data/${folder}/*', defaults: { folder: 'runs' } }, 'folder = "jobs"\n'))).verdict).toBe('covered');
    expect((await judge(module({ resource: 'arn:aws:s3:::data/${folder}/*', defaults: { folder: 'jobs' } }, 'folder = "runs"\n'))).verdict).toBe('not covered');
  });

  it("is told the defaults of a module that is called here", async () => {
    const inner = module({ resource: 'arn:aws:s3:::data/${folder}/*', defaults: { folder: 'jobs' } });
    expect((await judge({ 'main.tf': 'module "task" {\n  source = "./task"\n}\n', 'task/main.tf': inner['main.tf']! })).verdict).toBe('covered');
  });

  it.each<[what: string, more: string]>([
    ['a boundary that is null by default', 'permissions_boundary = var.more'],
    ['a boundary that is empty by default', 'permissions_boundary = var.more == "" ? null : var.more'],
  ])('%s may be set', async (_, line) => {
    const files = module({ resource: 'arn:aws:s3:::data/jobs/*', defaults: {} });
    const text = files['main.tf']!.replace('"task" {\n', `"task" {\n  ${line}\n`);
    expect((await judge({ 'main.tf': `${text}variable "more" {\n  default = ${line.includes('""') ? '""' : 'null'}\n}\n` })).verdict).toBe('unknown');
    expect((await judge({ 'main.tf': `${text}variable "more" {\n  default = null\n}\n`, 'terraform.tfvars': 'more = null\n' })).verdict).toBe('covered');
  });

  it('a list of policies that is empty by default may hold one that denies', async () => {
    const text = `${module({ resource: 'arn:aws:s3:::data/jobs/*', defaults: {} })['main.tf']!}resource "aws_iam_role_policy_attachment" "more" {\n  for_each = toset(var.more)\n  role = aws_iam_role.task.name\n  policy_arn = each.value\n}\nvariable "more" {\n  default = []\n}\n`;
    expect((await judge({ 'main.tf': text })).verdict).toBe('unknown');
    expect((await judge({ 'main.tf': text, 'terraform.tfvars': 'more = []\n' })).verdict).toBe('covered');
  });
});
