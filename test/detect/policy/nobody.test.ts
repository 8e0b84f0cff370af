/** A statement of code that nobody is given grants nothing; one that went where nobody can follow it may be anybody's. */
import { describe, it, expect } from '@jest/globals';
import { coverage } from '../../../src/detect/coverage.ts';
import { findGrants } from '../../../src/detect/policy/index.ts';

async function judge(path: string, text: string): Promise<{ verdict: string; reasons: string }> {
  const { grants } = await findGrants([{ path, text }]);
  const { verdict, reasons } = coverage({ read: ['jobs/*'], write: [] }, grants);
  return { verdict, reasons: reasons.join('\n') };
}

const typescript = (body: string, outside = ''): string => `import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { help } from 'helpers';
export class DataStack extends cdk.Stack {
  kept: any;
  constructor(scope: cdk.App, id: string) {
    super(scope, id);
    const role = new iam.Role(this, 'Role', { assumedBy: new iam.AccountRootPrincipal() });
    ${body}
  }
}
${outside}
`;
const python = (line: string, outside = ''): string => `from aws_cdk import Stack, aws_iam as iam
from helpers import help
class DataStack(Stack):
    def __init__(self, scope, construct_id, **kwargs):
        super().__init__(scope, construct_id, **kwargs)
        role = iam.Role(self, "Role", assumed_by=iam.AccountRootPrincipal())
        ${line}
${outside}
`;

const made = "new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] })";
const python1 = 'iam.PolicyStatement(actions=["s3:GetObject"], resources=["*"])';

describe('a statement in TypeScript', () => {
  it.each<[where: string, expected: string, body: string, outside?: string]>([
    ['in a variable', 'not covered', `const statement = ${made};`],
    ['in a document of a variable', 'not covered', `const document = new iam.PolicyDocument({ statements: [${made}] });`],
    ['in data that becomes a document', 'not covered', "const document = iam.PolicyDocument.fromJson({ Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }] });"],
    ['in a list', 'not covered', `const all = [${made}];`],
    ['that is printed', 'not covered', `console.log(${made});`],
    ['that a Deny is', 'covered', `role.addToPolicy(${made}); const none = new iam.PolicyStatement({ effect: iam.Effect.DENY, actions: ['s3:*'], resources: ['*'] });`],
    ['that a branch takes', 'unknown', `const all: any[] = []; if (id) { all.push(${made}); } all.forEach((each) => role.addToPolicy(each));`],
    ['given to a function of a package', 'unknown', `help(${made});`],
    ['given to a method of a package', 'unknown', `help.on(this).with(${made});`],
    ['given to a construct of a package', 'unknown', `new help.Worker(this, 'Worker', { statements: [${made}] });`],
    ['in a document that is given away', 'unknown', `help(new iam.PolicyDocument({ statements: [${made}] }));`],
    ['given to an endpoint of a network', 'not covered', `const vpc = new ec2.Vpc(this, 'Vpc'); const endpoint = vpc.addGatewayEndpoint('S3', {}); endpoint.addToPolicy(${made});`],
    ['given to an endpoint that is made', 'not covered', `new ec2.GatewayVpcEndpoint(this, 'S3', {}).addToPolicy(${made});`],
    ['in a field', 'unknown', `this.kept = ${made};`],
    ['returned', 'unknown', '', `export function statement() { return ${made}; }`],
    ['exported', 'unknown', '', `export const statement = ${made};`],
    ['returned, and given to a role', 'covered', 'role.addToPolicy(statement());', `function statement() { return ${made}; }`],
    ['that is a class of its own', 'covered', 'role.addToPolicy(new Reading());', "class Reading extends iam.PolicyStatement { constructor() { super({ actions: ['s3:GetObject'], resources: ['*'] }); } }"],
    ['that is a class of its own, and grows', 'not covered', "const reading = new Reading(); reading.addResources('arn:aws:s3:::data/runs/*'); role.addToPolicy(reading);", "class Reading extends iam.PolicyStatement { constructor() { super({ actions: ['s3:GetObject'] }); } }"],
  ])('%s: %s', async (_, expected, body, outside = '') => {
    expect((await judge('stack.ts', typescript(body, outside))).verdict).toBe(expected);
  });
});

describe('a statement in Python', () => {
  it.each<[where: string, expected: string, line: string, outside?: string]>([
    ['in a variable', 'not covered', `statement = ${python1}`],
    ['in a document of a variable', 'not covered', `document = iam.PolicyDocument(statements=[${python1}])`],
    ['given to a function of a package', 'unknown', `help(${python1})`],
    ['given to a construct of a package', 'unknown', `help.Worker(self, "Worker", statements=[${python1}])`],
    ['in a field', 'unknown', `self.kept = ${python1}`],
    ['in a class', 'unknown', 'pass', `class Reading:\n    statement = ${python1}`],
    ['returned', 'unknown', 'pass', `def statement():\n    return ${python1}`],
    ['given to a role', 'covered', `role.add_to_policy(${python1})`],
  ])('%s: %s', async (_, expected, line, outside = '') => {
    expect((await judge('stack.py', python(line, outside))).verdict).toBe(expected);
  });
});

it('says that it is not told to whom it is given', async () => {
  expect((await judge('stack.ts', typescript(`help(${made});`))).reasons).toContain('the code does not tell to whom it is given');
});
