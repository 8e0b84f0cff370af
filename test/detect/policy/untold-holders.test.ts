/** What is denied to somebody whose name another stack, a deployment or a lookup gives may be denied to anybody at hand. */
import { describe, it, expect } from '@jest/globals';
import { bindingGrants } from '../../../src/detect/binding-grants.ts';
import { coverage } from '../../../src/detect/coverage.ts';
import { findGrants } from '../../../src/detect/policy/index.ts';

type Files = Readonly<Record<string, string>>;

async function verdict(files: Files): Promise<string> {
  const { grants } = bindingGrants(Object.keys(files)[0]!, await findGrants(Object.entries(files).map(([path, text]) => ({ path, text }))));
  return coverage({ read: ['jobs/*'], write: [] }, grants).verdict;
}

const document = (effect: string): string => `PolicyDocument: { Statement: [{ Effect: ${effect}, Action: 's3:*', Resource: 'arn:aws:s3:::data/*' }] }`;
const head = 'Parameters: { Name: { Type: String }, Names: { Type: CommaDelimitedList } }\nResources:\n';
const role = (properties = ''): string => `  Role: { Type: 'AWS::IAM::Role', Properties: { Policies: [{ PolicyName: p, ${document('Allow')} }]${properties} } }\n`;
const denied = (holder: string, type = 'Policy'): string => `  Deny: { Type: 'AWS::IAM::${type}', Properties: { PolicyName: d, ${holder}, ${document('Deny')} } }\n`;
const stack = "  Stack: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: 'https://b.s3.amazonaws.com/roles.yaml', Parameters: { Role: !Ref Role } } }\n";

describe('a template', () => {
  it.each<[what: string, expected: string, resources: string]>([
    ['names a role of its own', 'not covered', role() + denied('Roles: [!Ref Role]')],
    ['imports a name', 'unknown', role() + denied('Roles: [!ImportValue role]')],
    ['imports a name, in long form', 'unknown', role() + denied('Roles: [{ Fn::ImportValue: !Sub "${Name}-role" }]')],
    ['takes a name as a parameter', 'unknown', role() + denied('Roles: [!Ref Name]')],
    ['takes a name as a parameter, for a managed policy', 'unknown', role() + denied('Roles: [!Ref Name]', 'ManagedPolicy')],
    ['takes a name as a parameter, for a policy of its own kind', 'unknown', role() + denied('RoleName: !Ref Name', 'RolePolicy')],
    ['takes one of the names of a parameter', 'unknown', role() + denied('Roles: [!Select [0, !Ref Names]]')],
    ['takes a name from a nested stack', 'unknown', role() + "  Nested: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: a.yaml } }\n" + denied('Roles: [!GetAtt Nested.Outputs.Role]')],
    ['makes a name of a parameter', 'unknown', role() + denied('Roles: [!Sub "${Name}-task"]')],
    ['makes a name of a parameter that is the name of its own role', 'not covered', role(', RoleName: !Sub "${Name}-task"') + denied('Roles: [!Sub "${Name}-task"]')],
    ['makes a name of a parameter that cannot be that of its role', 'covered', role(', RoleName: task') + denied('Roles: [!Sub "${Name}-job"]')],
    ['names a role that is none of its own', 'covered', role() + denied('Roles: [other]')],
    ['hands its role to a module', 'unknown', role() + "  Module: { Type: 'My::Team::Lock::MODULE', Properties: { Role: !Ref Role } }\n"],
    ['hands its role to a stack that is not in the repo', 'unknown', role() + stack],
    ['hands a role to a stack that is not in the repo, and this one not', 'covered', role() + "  Other: { Type: 'AWS::IAM::Role', Properties: {} }\n" + stack.replace('!Ref Role', '!Ref Other')],
    ['has a boundary that is absent', 'covered', role(', PermissionsBoundary: !Ref AWS::NoValue')],
  ])('%s: %s', async (_, expected, resources) => expect(await verdict({ 'template.yaml': head + resources })).toBe(expected));

  it('knows what a stack in the repo denies to a role that it is handed', async () => {
    const nested = (holder: string): Files => ({ 'main.yaml': head + role() + stack, 'stacks/roles.yaml': head + denied(holder) });
    expect(await verdict(nested('Roles: [!Ref Name]'))).toBe('unknown');
    expect(await verdict(nested('Roles: [other]'))).toBe('covered');
  });
});

describe('a root of Terraform', () => {
  const task = (name: string): string => `variable "given" {}\nvariable "name" {}\nresource "aws_iam_role" "task" {\n  ${name}\n}\nresource "aws_iam_role_policy" "read" {\n  role   = aws_iam_role.task.id\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "arn:aws:s3:::data/*" }] })\n}\n`;
  const deny = (holder: string): string => `resource "aws_iam_role_policy" "deny" {\n  role   = ${holder}\n  policy = jsonencode({ Statement = [{ Effect = "Deny", Action = "s3:*", Resource = "arn:aws:s3:::data/*" }] })\n}\n`;
  const looked = (name: string): string => `data "aws_iam_role" "found" {\n  name = ${name}\n}\n${deny('data.aws_iam_role.found.id')}`;
  it.each<[what: string, expected: string, text: string]>([
    ['takes a name from another state', 'unknown', task('name = "task"') + deny('data.terraform_remote_state.roles.outputs.role')],
    ['takes a name from a store', 'unknown', task('name = "task"') + deny('data.aws_ssm_parameter.role.value')],
    ['looks up a role by a name that is not told', 'unknown', task('name = "task"') + looked('var.given')],
    ['looks up a role by a part of a name', 'unknown', task('name = "task"') + looked('"${var.given}sk"')],
    ['looks up a role by a part of another name', 'covered', task('name = "task"') + looked('"${var.given}-job"')],
    ['has a role whose name is made up', 'unknown', task('') + deny('var.given')],
    ['has a role whose name is made up, and names another', 'covered', task('') + deny('"job"')],
    ['has a role whose name is not told, and names one', 'unknown', task('name = var.name') + deny('"job"')],
    ['has a role whose name is made up behind a prefix', 'unknown', task('name_prefix = "task-"') + deny('"task-${var.given}"')],
    ['has a role with a prefix, and names another', 'covered', task('name_prefix = "task-"') + deny('"job-${var.given}"')],
    ['attaches a policy that is not told to a role that is not told', 'unknown', `${task('name = "task"')}resource "aws_iam_role_policy_attachment" "any" {\n  role       = var.given\n  policy_arn = var.name\n}\n`],
    ['makes a policy by another provider', 'not covered', `${task('name = "task"')}${deny('aws_iam_role.task.name').replace('"aws_iam', '"awscc_iam').replace('role  ', 'role_name').replace('policy =', 'policy_document =')}`],
  ])('%s: %s', async (_, expected, text) => expect(await verdict({ 'main.tf': text })).toBe(expected));

  it('knows nothing of a name that another root gives to somebody', async () => {
    expect(await verdict({ 'a/main.tf': task('name = var.name'), 'b/main.tf': deny('"job"') })).toBe('covered');
  });

  it('may have a stack that is given its role', async () => {
    const stack = (role: string): string => `${task('name = "task"')}resource "aws_cloudformation_stack" "more" {\n  name       = "more"\n  parameters = { Role = ${role} }\n}\n`;
    const judged = async (text: string): Promise<string | undefined> => bindingGrants('main.tf', await findGrants([{ path: 'main.tf', text }])).unreadable;
    expect(await judged(stack('aws_iam_role.task.name'))).toContain('may deny something to the role it is given');
    expect(await judged(stack('"none"'))).toBeUndefined();
  });
});
