/** Statements that IAM refuses, texts that a deployment fills in, macros beside a policy, boundaries beside a Deny, and what is no statement of IAM. */
import { describe, it, expect } from '@jest/globals';
import { coverage } from '../../../src/detect/coverage.ts';
import { findGrants } from '../../../src/detect/policy/index.ts';

async function verdict(path: string, text: string, principal?: string): Promise<string> {
  const { grants } = await findGrants([{ path, text }]);
  return coverage({ read: ['jobs/*'], write: [] }, grants, principal === undefined ? {} : { principal }).verdict;
}

const allow = { Effect: 'Allow', Action: 's3:*', Resource: 'arn:aws:s3:::data/*' };
const json = (...statements: object[]): string => JSON.stringify({ Version: '2012-10-17', Statement: statements });

describe('a statement in JSON', () => {
  it.each<[expected: string, statements: object[]]>([
    ['covered', [allow]],
    ['covered', [{ ...allow, Resource: 'arn:aws-cn:s3:::data/*' }]],
    ['covered', [{ ...allow, Resource: 'arn:*:s3:::data/*' }]],
    ['not covered', [{ ...allow, Resource: 'arn:amazon:s3:::data/*' }]],
    ['unknown', [{ ...allow, NotAction: 's3:GetObject' }]],
    ['unknown', [{ ...allow, NotResource: 'arn:aws:s3:::data/*' }]],
  ])('%s: %j', async (expected, statements) => expect(await verdict('policy.json', json(...statements))).toBe(expected));
});

describe('a template', () => {
  const statement = (more = ''): string => `{ Effect: Allow, Action: 's3:*', Resource: 'arn:aws:s3:::data/*'${more} }`;
  const macro = ", 'Fn::Transform': { Name: AWS::Include, Parameters: { Location: x } }";
  const role = (policy: string, more = ''): string => `Resources:\n  Role: { Type: 'AWS::IAM::Role', Properties: { Policies: [${policy}]${more} } }\n`;
  const document = (more: string, inner = '', last = ''): string => `{ PolicyName: p, PolicyDocument: { Statement: [${statement(inner)}${more}]${last} } }`;
  const denied = ", { Effect: Deny, Action: 's3:*', Resource: 'arn:aws:s3:::data/*' }";
  const boundary = ', PermissionsBoundary: arn:aws:iam::123456789012:policy/team';
  it.each<[what: string, expected: string, text: string]>([
    ['a macro beside a policy', 'unknown', role(`{ PolicyName: p, PolicyDocument: { Statement: [${statement()}] }${macro} }`)],
    ['a macro beside statements', 'unknown', role(document('', '', macro))],
    ['a macro in a statement', 'unknown', role(document('', macro))],
    ['an action that a deployment fills in', 'unknown', role(document(", { Effect: Deny, Action: '{{resolve:ssm:/action}}', Resource: '*' }"))],
    ['a role that a deployment fills in', 'unknown', `${role(document(''))}  Deny: { Type: 'AWS::IAM::Policy', Properties: { Roles: ['{{resolve:ssm:/role}}'], PolicyDocument: { Statement: [{ Effect: Deny, Action: 's3:*', Resource: '*' }] } } }\n`],
    ['a boundary', 'unknown', role(document(''), boundary)],
    ['a Deny beside a boundary', 'not covered', role(document(denied), boundary)],
    ['a Deny under a condition beside a boundary', 'unknown', role(document(denied.replace(' }', ", Condition: { StringEquals: { 'aws:SourceVpce': x } } }")), boundary)],
  ])('%s: %s', async (_, expected, text) => expect(await verdict('template.yaml', text, 'Role')).toBe(expected));
});

describe("a firewall's rules", () => {
  it('are no statements of IAM', async () => {
    const rules = 'Rules:\n  - Name: rate\n    Priority: 1\n    Statement: { RateBasedStatement: { Limit: 100 } }\nPolicy:\n  Statement: [{ Effect: Allow, Action: "s3:*", Resource: "arn:aws:s3:::data/*" }]\n';
    const { grants, unresolved } = await findGrants([{ path: 'fragment.yaml', text: rules }]);
    expect([grants.length, unresolved]).toEqual([1, []]);
    expect((await findGrants([{ path: 'fragment.yaml', text: 'Rule: { Statement: [{ Include: more }], PolicyDocument: x }\n' }])).unresolved).toHaveLength(1);
  });
});
