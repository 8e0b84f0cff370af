/** What repeats, what limits, and what a deployment may set: loops of templates, policies that grant nothing, parameters with defaults. */
import { describe, it, expect } from '@jest/globals';
import { rankBindings } from '../../../src/detect/binding-ranks.ts';
import { coverage } from '../../../src/detect/coverage.ts';
import { findGrants } from '../../../src/detect/policy/index.ts';

const need = { read: ['jobs/*'], write: [] };

async function judge(files: Record<string, string>, bucket?: string): Promise<{ verdict: string; reasons: string; unresolved: string }> {
  const { grants, unresolved } = await findGrants(Object.entries(files).map(([path, text]) => ({ path, text })));
  const { verdict, reasons } = coverage(need, grants, bucket === undefined ? {} : { bucket });
  return { verdict, reasons: reasons.join('\n'), unresolved: unresolved.map(({ reason }) => reason).join('\n') };
}

const allow = '{ Effect: Allow, Action: "s3:GetObject", Resource: "arn:aws:s3:::data/*" }';
const deny = '{ Effect: Deny, Action: "s3:*", Resource: "arn:aws:s3:::data/${Folder}/*" }';
const policy = (name: string, role: string, statement: string, indent = '  '): string =>
  [`${name}:`, '  Type: AWS::IAM::Policy', '  Properties:', `    Roles: [!Ref ${role}]`, `    PolicyDocument: { Statement: [${statement}] }`].map((line) => `${indent}${line}`).join('\n');
const template = (...resources: string[]): Record<string, string> => ({
  'template.yaml': `Transform: AWS::LanguageExtensions\nParameters:\n  Folders: { Type: CommaDelimitedList }\nResources:\n  Role:\n    Type: AWS::IAM::Role\n    Properties: {}\n${resources.join('\n')}\n`,
});
const loop = (list: string, body: string): string => `  'Fn::ForEach::Folders':\n    - Folder\n    - ${list}\n    -\n${body}`;

describe('a loop of CloudFormation', () => {
  const denials = policy('Deny${Folder}', 'Role', deny.replace('"arn', '!Sub "arn'), '      ');
  const grants = policy('Allow${Folder}', 'Role', allow.replace('"arn:aws:s3:::data/*"', '!Sub "arn:aws:s3:::data/${Folder}/*"'), '      ');
  it.each<[what: string, expected: string, resources: string[]]>([
    ['that denies', 'not covered', [policy('Allow', 'Role', allow), loop('[jobs, runs]', denials)]],
    ['that denies something else', 'covered', [policy('Allow', 'Role', allow), loop('[runs]', denials)]],
    ['that denies what is not told', 'unknown', [policy('Allow', 'Role', allow), loop('!Ref Folders', denials)]],
    ['that grants', 'covered', [loop('[jobs, runs]', grants)]],
    ['that grants something else', 'not covered', [loop('[runs]', grants)]],
    ['that grants what is not told', 'unknown', [loop('!Ref Folders', grants)]],
    ['over nothing', 'not covered', [loop('[]', grants)]],
  ])('%s: %s', async (_, expected, resources) => {
    expect((await judge(template(...resources))).verdict).toBe(expected);
  });

  it('is the whole template', async () => {
    const text = "Resources:\n  'Fn::ForEach::Roles':\n    - Name\n    - [Task]\n    - '${Name}Role':\n        Type: AWS::IAM::Role\n        Properties:\n          Policies: [{ PolicyDocument: { Statement: [" + allow + '] } }]\n';
    expect((await judge({ 'template.yaml': text })).verdict).toBe('covered');
  });

  it('in a loop', async () => {
    const text = "Resources:\n  'Fn::ForEach::Roles':\n    - Name\n    - [Task, Web]\n    - 'Fn::ForEach::Folders':\n        - Folder\n        - [jobs, runs]\n        - '${Name}${Folder}':\n            Type: AWS::IAM::Role\n            Properties:\n              Policies: [{ PolicyDocument: { Statement: [{ Effect: Allow, Action: \"s3:GetObject\", Resource: !Sub \"arn:aws:s3:::${Name}/${Folder}/*\" }] } }]\n";
    const { grants } = await findGrants([{ path: 'template.yaml', text }]);
    expect(grants.map(({ principal, bucket, key }) => `${principal} ${bucket}/${key}`)).toEqual(['Taskjobs Task/jobs/*', 'Taskruns Task/runs/*', 'Webjobs Web/jobs/*', 'Webruns Web/runs/*']);
  });
});

describe('a policy on its own', () => {
  const text = JSON.stringify({ Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] });
  it.each(['scp/allow.json', 'organization/service-control-policies/allow.json', 'policies/scp_allow.json', 'iam/permissions-boundary.json', 'iam/boundary.json', 'session-policy.json', 'rcps/allow.json'])('%s grants nothing', async (path) => {
    const { verdict, unresolved } = await judge({ [path]: text });
    expect(verdict).toBe('not covered');
    expect(unresolved).toMatch(/^its path says that it is a \w+.*, which grants nothing$/);
  });

  it.each(['policies/task.json', 'scope/policy.json', 'describe.json'])('%s is taken for that of an identity, and says so', async (path) => {
    const { verdict, reasons } = await judge({ [path]: text });
    expect(verdict).toBe('covered');
    expect(reasons).toContain(`${path} is taken for the policy of an identity: nothing in it tells whose it is`);
  });
});

describe('a bucket whose name is a parameter', () => {
  const withDefault = (value: string): Record<string, string> => ({
    'template.yaml': `Parameters:\n  Bucket: { Type: String, Default: ${value} }\nResources:\n  Role:\n    Type: AWS::IAM::Role\n    Properties:\n      Policies: [{ PolicyDocument: { Statement: [{ Effect: Allow, Action: "s3:GetObject", Resource: !Sub "arn:aws:s3:::\${Bucket}/*" }] } }]\n`,
  });
  it.each([
    ['data', 'it depends on the parameter Bucket, by default it is that bucket, and a deployment may set another'],
    ['other', 'it depends on the parameter Bucket, by default it is other, another bucket, and a deployment may set another'],
  ])('%s', async (value, reason) => {
    const { verdict, reasons } = await judge(withDefault(value), 'data');
    expect(verdict).toBe('unknown');
    expect(reasons).toContain(reason);
  });

  it('is told where its binding is found', async () => {
    const { grants } = await findGrants([{ path: 'template.yaml', text: withDefault('data')['template.yaml']! }]);
    expect(rankBindings(need, grants)).toEqual([{ binding: 'template.yaml', covered: 1, needed: 1, bucket: '${Bucket (default data)}' }]);
  });
});
