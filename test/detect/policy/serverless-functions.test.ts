/** Roles that a plugin of serverless makes for functions: what they inherit, and what limits them. */
import { Buffer } from 'node:buffer';
import { describe, it, expect } from '@jest/globals';
import { coverage } from '../../../src/detect/coverage.ts';
import { findGrants, mayGrant } from '../../../src/detect/policy/index.ts';

const grant = '{ Effect: Allow, Action: "s3:*", Resource: "arn:aws:s3:::data/*" }';
const denial = '{ Effect: Deny, Action: "s3:*", Resource: "arn:aws:s3:::data/*" }';

async function verdict(own: string, custom: string, provider = '', more: Readonly<Record<string, string>> = {}): Promise<string> {
  const text = `service: x
plugins: [serverless-iam-roles-per-function]
provider:
  name: aws
${provider}
custom: ${custom}
functions:
  work:
    handler: x.y
${own}
`;
  const { grants } = await findGrants(Object.entries({ 'serverless.yml': text, ...more }).map(([path, each]) => ({ path, text: each })));
  return coverage({ read: ['jobs/*'], write: [] }, grants, { principal: 'work' }).verdict;
}

const setting = (text: string): string => `{ serverless-iam-roles-per-function: { ${text} } }`;
const shared = `  iamRoleStatements: [${denial}]`;
const alone = `    iamRoleStatements: [${grant}]`;

describe("a function's role", () => {
  it.each<[what: string, expected: string, given: readonly [own: string, custom: string, provider?: string, more?: Readonly<Record<string, string>>]]>([
    ['has its own statements', 'covered', [alone, '{}']],
    ['does not have those of all', 'covered', [alone, '{}', shared]],
    ['has those of all, if it says so', 'not covered', [`${alone}\n    iamRoleStatementsInherit: true`, '{}', shared]],
    ['has those of all, if all do', 'not covered', [alone, setting('defaultInherit: true'), shared]],
    ['does not have those of all, if it says so', 'covered', [`${alone}\n    iamRoleStatementsInherit: false`, setting('defaultInherit: true'), shared]],
    ['may have those of all, where that is not told', 'unknown', [alone, setting("defaultInherit: '${opt:inherit}'"), shared]],
    ['has the boundary of all', 'unknown', [alone, setting("iamGlobalPermissionsBoundary: 'arn:aws:iam::123456789012:policy/b'")]],
    ['has the boundary of all, told in another file', 'unknown', [alone, '${file(custom.yml)}', '', { 'custom.yml': "serverless-iam-roles-per-function: { iamGlobalPermissionsBoundary: 'arn:aws:iam::123456789012:policy/b' }\n" }]],
    ['has a boundary of its own', 'unknown', [`${alone}\n    iamPermissionsBoundary: 'arn:aws:iam::123456789012:policy/b'`, '{}']],
    ['has the boundary of the role that it is copied from', 'unknown', [alone, '{}', "  rolePermissionsBoundary: 'arn:aws:iam::123456789012:policy/b'"]],
  ])('%s: %s', async (_, expected, given) => expect(await verdict(...given)).toBe(expected));
});

describe('settings in other files', () => {
  const provider = `name: aws\n  runtime: nodejs20.x\n`;
  async function ofAll(files: Readonly<Record<string, string>>): Promise<string> {
    const { grants } = await findGrants(Object.entries(files).filter(([path, text]) => mayGrant(path, Buffer.from(text))).map(([path, text]) => ({ path, text })));
    return coverage({ read: ['jobs/*'], write: [] }, grants.filter(({ file }) => file === 'serverless.yml'), { principal: 'provider.iam.role' }).verdict;
  }
  it.each<[what: string, expected: string, files: Readonly<Record<string, string>>]>([
    ['the iam settings', 'covered', { 'serverless.yml': `service: x\nprovider:\n  ${provider}  iam: \${file(iam.yml)}\n`, 'iam.yml': `role:\n  statements: [${grant}]\n` }],
    ['the role', 'covered', { 'serverless.yml': `service: x\nprovider:\n  ${provider}  iam:\n    role: \${file(iam.yml):role}\n`, 'iam.yml': `role:\n  statements: [${grant}]\n` }],
    ['the provider', 'covered', { 'serverless.yml': `service: x\nprovider: \${file(provider.yml)}\nfunctions: {}\n`, 'provider.yml': `name: aws\niamRoleStatements: [${grant}]\n` }],
    ['a Deny in the iam settings', 'not covered', { 'serverless.yml': `service: x\nprovider:\n  ${provider}  iam: \${file(iam.yml)}\n  iamRoleStatements: [${grant}]\n`, 'iam.yml': `role:\n  statements: [${denial}]\n` }],
    ['a boundary in the iam settings', 'unknown', { 'serverless.yml': `service: x\nprovider:\n  ${provider}  iam: \${file(iam.yml)}\n  iamRoleStatements: [${grant}]\n`, 'iam.yml': "role:\n  permissionsBoundary: 'arn:aws:iam::123456789012:policy/b'\n" }],
    ['iam settings that are not here', 'unknown', { 'serverless.yml': `service: x\nprovider:\n  ${provider}  iam: \${file(iam.js)}\n  iamRoleStatements: [${grant}]\n` }],
    ['statements about something else', 'covered', { 'serverless.yml': `service: x\nprovider:\n  ${provider}  iamRoleStatements: [${grant}, '\${file(dynamo.yml)}']\n`, 'dynamo.yml': 'Effect: Allow\nAction: "dynamodb:*"\nResource: "*"\n' }],
    ['a list of statements about something else', 'covered', { 'serverless.yml': `service: x\nprovider:\n  ${provider}  iam: { role: { statements: [${grant}] } }\n  iamRoleStatements: \${file(dynamo.yml)}\n`, 'dynamo.yml': '- Effect: Allow\n  Action: "dynamodb:*"\n  Resource: "*"\n' }],
  ])('%s: %s', async (_, expected, files) => expect(await ofAll(files)).toBe(expected));
});

describe("what is laid over the framework's role", () => {
  it.each([
    ['{ Properties: { Tags: [] } }', 'covered'],
    ['{ Properties: { Policies: [] } }', 'unknown'],
    ['{ Properties: { PermissionsBoundary: b } }', 'unknown'],
  ])('%s: %s', async (extension, expected) => {
    const text = `service: x\nprovider: { name: aws, iamRoleStatements: [${grant}] }\nresources: { extensions: { IamRoleLambdaExecution: ${extension} } }\n`;
    const { grants } = await findGrants([{ path: 'serverless.yml', text }]);
    expect(coverage({ read: ['jobs/*'], write: [] }, grants).verdict).toBe(expected);
  });
});
