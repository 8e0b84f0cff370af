/** What the code may or may not do, and whom it may do it to: a grant counts only if it surely is there, a Deny if it may be. */
import { describe, it, expect } from '@jest/globals';
import { bindingGrants } from '../../../src/detect/binding-grants.ts';
import { coverage } from '../../../src/detect/coverage.ts';
import { findGrants } from '../../../src/detect/policy/index.ts';

type Files = Readonly<Record<string, string>>;
type Case = [what: string, expected: string, files: Files];

const allow = '{ Effect: Allow, Action: "s3:GetObject", Resource: "arn:aws:s3:::data/jobs/*" }';
const deny = '{ Effect: Deny, Action: "s3:*", Resource: "*" }';
const allowOn = (resource: string) => `{ Effect: Allow, Action: "s3:GetObject", Resource: ${resource} }`;
const template = (doc: string, more = '', top = ''): Files => ({ 't.yaml': `${top}Parameters:\n  P: { Type: String }\nConditions:\n  X: !Equals [!Ref P, a]\nResources:\n  Task:\n    Type: AWS::IAM::Role\n    Properties:\n      Policies:\n        - PolicyName: p\n          PolicyDocument: ${doc}\n${more}` });
const configuration = (statements: string, more = ''): Files => ({ 'serverless.yml': `service: x\nprovider:\n  name: aws\n  iam:\n    role:\n      statements:\n${statements}${more}` });
const typescript = (body: string, before = ''): Files => ({ 's.ts': `import { App, Stack, Fn, Lazy, CfnCondition, aws_iam as iam, aws_s3 as s3 } from 'aws-cdk-lib';\n${before}\nexport class S extends Stack {\n  constructor(scope: any, id: string, props: any) {\n    super(scope, id);\n    const role = new iam.Role(this, 'Task', { assumedBy: new iam.AccountRootPrincipal() });\n    const data = s3.Bucket.fromBucketName(this, 'D', 'data');\n    const deny = () => new iam.PolicyStatement({ effect: iam.Effect.DENY, actions: ['s3:*'], resources: ['*'] });\n    ${body}\n  }\n}\n` });
const python = (body: string, before = ''): Files => ({ 's.py': `import os\nfrom aws_cdk import Stack, aws_iam as iam, aws_s3 as s3\n${before}\n\nclass S(Stack):\n    def __init__(self, scope, id, **kwargs):\n        super().__init__(scope, id)\n        role = iam.Role(self, "Task", assumed_by=iam.AccountRootPrincipal())\n        data = s3.Bucket.from_bucket_name(self, "D", "data")\n        ${body.replaceAll('\n', '\n        ')}\n` });

const cloudFormation: Case[] = [
  ['a resource by a condition', 'unknown', template(`{ Statement: [${allowOn('!If [X, "arn:aws:s3:::data/jobs/*", "arn:aws:s3:::data/runs/*"]')}] }`)],
  ['a resource that may not be listed', 'unknown', template(`{ Statement: [${allowOn('[!If [X, "arn:aws:s3:::data/jobs/*", !Ref "AWS::NoValue"]]')}] }`)],
  ['a list of resources by a condition', 'unknown', template(`{ Statement: [${allowOn('!If [X, ["arn:aws:s3:::data/jobs/*"], ["arn:aws:s3:::data/runs/*"]]')}] }`)],
  ['an action by a condition', 'unknown', template('{ Statement: [{ Effect: Allow, Action: [!If [X, "s3:GetObject", "s3:PutObject"]], Resource: "*" }] }')],
  ['an effect by a condition', 'unknown', template('{ Statement: [{ Effect: !If [X, Allow, Deny], Action: "s3:*", Resource: "*" }] }')],
  ['statements by a condition', 'unknown', template(`{ Statement: !If [X, [${allow}], [${deny}]] }`)],
  ['a statement by a condition', 'unknown', template(`{ Statement: !If [X, ${allow}, ${deny}] }`)],
  ['a Deny that may not be there', 'unknown', template(`{ Statement: [${allow}, !If [X, ${deny}, !Ref "AWS::NoValue"]] }`)],
  ['a document by a condition', 'unknown', template(`!If [X, { Statement: [${allow}] }, { Statement: [${deny}] }]`)],
  ['a condition by a condition', 'unknown', template(`{ Statement: [{ Effect: Allow, Action: "s3:*", Resource: "*", Condition: !If [X, { StringEquals: { "aws:x": y } }, !Ref "AWS::NoValue"] }] }`)],
  ['the truth of a condition by a condition', 'unknown', template(`{ Statement: [{ Effect: Allow, Action: "s3:*", Resource: "*", Condition: { Bool: { "aws:SecureTransport": !If [X, "true", "false"] } } }] }`)],
  ['a mapping by a parameter', 'unknown', template(`{ Statement: [${allowOn('!Sub ["arn:aws:s3:::data/${k}/*", { k: !FindInMap [M, !Ref P, k] }]')}] }`, '', 'Mappings:\n  M:\n    a: { k: jobs }\n    b: { k: runs }\n')],
  ['properties that something is included in', 'unknown', template(`{ Statement: [${allow}] }`, '      Fn::Transform: { Name: AWS::Include, Parameters: { Location: s3://x } }\n')],
  ['statements that something is included in', 'unknown', template(`{ Statement: [${allow}, { Fn::Transform: { Name: AWS::Include, Parameters: { Location: s3://x } } }] }`)],
  ['resources that something is included in', '!covered', template(`{ Statement: [${allow}] }`, '  Fn::Transform: { Name: AWS::Include, Parameters: { Location: s3://x } }\n')],
  ['a macro', '!covered', template(`{ Statement: [${allow}] }`, '', 'Transform: [AWS::Serverless-2016-10-31, MyMacro]\n')],
  ['a bucket policy for all but somebody', 'unknown', template(`{ Statement: [${allow}] }`, `  BP:\n    Type: AWS::S3::BucketPolicy\n    Properties: { Bucket: data, PolicyDocument: { Statement: [{ Effect: Deny, NotPrincipal: { AWS: x }, Action: "s3:*", Resource: "arn:aws:s3:::data/*" }] } }\n`)],
  ['another policy of the role', 'not covered', template(`{ Statement: [${allow}] }`, `  RP:\n    Type: AWS::IAM::RolePolicy\n    Properties: { RoleName: !Ref Task, PolicyName: d, PolicyDocument: { Statement: [${deny}] } }\n`)],
  ['roles by a condition', 'unknown', template(`{ Statement: [${allow}] }`, `  RP:\n    Type: AWS::IAM::Policy\n    Properties: { Roles: !If [X, [!Ref Task], []], PolicyName: d, PolicyDocument: { Statement: [${deny}] } }\n`)],
];

const serverless: Case[] = [
  ['an option with a fallback', 'unknown', configuration('        - Effect: Allow\n          Action: s3:GetObject\n          Resource: "arn:aws:s3:::data/${opt:p, \'jobs\'}/*"\n')],
  ['a setting that is an option', 'unknown', configuration('        - Effect: Allow\n          Action: s3:GetObject\n          Resource: "arn:aws:s3:::data/${self:custom.p}/*"\n', 'custom:\n  p: ${opt:p, "jobs"}\n')],
  ['a setting that an option chooses', 'unknown', configuration('        - Effect: Allow\n          Action: s3:GetObject\n          Resource: "arn:aws:s3:::data/${self:custom.m.${opt:stage, \'dev\'}}/*"\n', 'custom:\n  m:\n    dev: jobs\n    prod: runs\n')],
  ['the stage', 'unknown', configuration('        - Effect: Allow\n          Action: s3:GetObject\n          Resource: "arn:aws:s3:::data/${sls:stage}/*"\n')],
  ['a statement', 'covered', configuration(`        - ${allow}\n`)],
  ["a policy of the framework's role", 'not covered', configuration(`        - ${allow}\n`, `resources:\n  Resources:\n    Extra:\n      Type: AWS::IAM::Policy\n      Properties:\n        PolicyName: x\n        Roles: [!Ref IamRoleLambdaExecution]\n        PolicyDocument: { Statement: [${deny}] }\n`)],
  ["a boundary of the framework's role, extended", '!covered', configuration(`        - ${allow}\n`, `resources:\n  extensions:\n    IamRoleLambdaExecution:\n      Properties:\n        PermissionsBoundary: arn:aws:iam::1:policy/b\n`)],
  ["a boundary of the framework's role, given", '!covered', configuration(`        - ${allow}\n`, `resources:\n  Resources:\n    IamRoleLambdaExecution:\n      Type: AWS::IAM::Role\n      Properties:\n        PermissionsBoundary: arn:aws:iam::1:policy/b\n`)],
  ["a policy of the framework's role, extended", '!covered', configuration(`        - ${allow}\n`, `resources:\n  extensions:\n    IamRoleLambdaExecution:\n      Properties:\n        Policies: [{ PolicyName: d, PolicyDocument: { Statement: [${deny}] } }]\n`)],
];

const inTypeScript: Case[] = [
  ['a grant behind &&', 'unknown', typescript("props.x && data.grantRead(role, 'jobs/*');")],
  ['a Deny behind &&', 'unknown', typescript("data.grantRead(role, 'jobs/*'); props.x && role.addToPolicy(deny());")],
  ['one of two grants', 'unknown', typescript("props.x ? data.grantRead(role) : data.grantWrite(role);")],
  ['one of two effects', 'unknown', typescript("role.addToPolicy(new iam.PolicyStatement({ effect: props.x ? iam.Effect.ALLOW : iam.Effect.DENY, actions: ['s3:*'], resources: ['*'] }));")],
  ['an effect in a variable', 'not covered', typescript("const e = iam.Effect.DENY; data.grantRead(role); role.addToPolicy(new iam.PolicyStatement({ effect: e, actions: ['s3:*'], resources: ['*'] }));")],
  ['a resource that is spread', 'unknown', typescript("role.addToPolicy(new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['arn:aws:s3:::data/runs/*', ...(props.x ? ['arn:aws:s3:::data/jobs/*'] : [])] }));")],
  ['a statement that is spread', 'unknown', typescript("new iam.Policy(this, 'P', { roles: [role], statements: [...(props.x ? [new iam.PolicyStatement({ actions: ['s3:*'], resources: ['*'] })] : [])] });")],
  ['a Deny that is spread', 'unknown', typescript("data.grantRead(role); new iam.Policy(this, 'P', { roles: [role], statements: [...(props.x ? [deny()] : [])] });")],
  ['roles by a condition', 'unknown', typescript("new iam.Policy(this, 'P', { roles: props.x ? [role] : [], statements: [new iam.PolicyStatement({ actions: ['s3:*'], resources: ['*'] })] });")],
  ['statements that are filtered', 'unknown', typescript("const all = [new iam.PolicyStatement({ actions: ['s3:*'], resources: ['*'] })].filter((s) => props.x); all.forEach((s) => role.addToPolicy(s));")],
  ['a resource that is added in a branch', 'unknown', typescript("const r = ['arn:aws:s3:::data/runs/*']; if (props.x) r.push('arn:aws:s3:::data/jobs/*'); role.addToPolicy(new iam.PolicyStatement({ actions: ['s3:*'], resources: r }));")],
  ['a prefix that is set in a branch', 'unknown', typescript("let p = 'runs'; if (props.x) p = 'jobs'; data.grantRead(role, `${p}/*`);")],
  ['a switch', 'unknown', typescript("switch (props.x) { case 'a': data.grantRead(role); break; default: data.grantWrite(role); }")],
  ['what follows a return', 'unknown', typescript("if (props.x) return; data.grantRead(role);")],
  ['a loop that may not run', 'unknown', typescript("while (props.next()) { data.grantRead(role); }")],
  ['a callback that may not run', 'unknown', typescript("props.x?.forEach(() => data.grantRead(role));")],
  ['a fallback', 'unknown', typescript("data.grantRead(role, `${props.p ?? 'jobs'}/*`);")],
  ['a fallback of the environment', 'unknown', typescript("data.grantRead(role, `${process.env.P || 'jobs'}/*`);")],
  ['a fallback of the context', 'unknown', typescript("data.grantRead(role, `${this.node.tryGetContext('p') || 'jobs'}/*`);")],
  ['a fallback of a destructuring', 'unknown', typescript("const { p = 'jobs' } = props; data.grantRead(role, `${p}/*`);")],
  ['an effect that is set later', 'not covered', typescript("const s = new iam.PolicyStatement({ actions: ['s3:*'], resources: ['*'] }); s.effect = iam.Effect.DENY; data.grantRead(role); role.addToPolicy(s);")],
  ['a Deny that is added later', 'not covered', typescript("const d = new iam.PolicyDocument(); new iam.Policy(this, 'P', { document: d, roles: [role] }); d.addStatements(deny()); data.grantRead(role);")],
  ['inline policies', 'not covered', typescript("const r2 = new iam.Role(this, 'R2', { assumedBy: new iam.AccountRootPrincipal(), inlinePolicies: { a: new iam.PolicyDocument({ statements: [new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['arn:aws:s3:::data/*'] }), deny()] }) } });")],
  ["CloudFormation's own role", 'covered', typescript("new iam.CfnRole(this, 'C', { assumeRolePolicyDocument: {}, policies: [{ policyName: 'p', policyDocument: { Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::data/*' }] } }] });")],
  ["CloudFormation's own policy", 'not covered', typescript("data.grantRead(role); new iam.CfnPolicy(this, 'C', { policyName: 'p', roles: [role.roleName], policyDocument: { Statement: [{ Effect: 'Deny', Action: 's3:*', Resource: '*' }] } });")],
  ["CloudFormation's own managed policy", 'not covered', typescript("data.grantRead(role); new iam.CfnManagedPolicy(this, 'C', { roles: [role.roleName], policyDocument: { Statement: [{ Effect: 'Deny', Action: 's3:*', Resource: '*' }] } });")],
  ['a Deny of a helper', 'not covered', typescript("data.grantRead(role); lock(role);", "function lock(r: iam.IRole) { r.addToPrincipalPolicy(new iam.PolicyStatement({ effect: iam.Effect.DENY, actions: ['s3:*'], resources: ['*'] })); }")],
  ['a Deny of a construct', 'not covered', typescript("data.grantRead(role); new Lock(this, 'L', { role });", "import { Construct } from 'constructs';\nclass Lock extends Construct { constructor(scope: any, id: string, p: any) { super(scope, id); p.role.addToPrincipalPolicy(new iam.PolicyStatement({ effect: iam.Effect.DENY, actions: ['s3:*'], resources: ['*'] })); } }")],
  ['a Deny of a callback', 'not covered', typescript("data.grantRead(role); [role].map((r) => r.addToPrincipalPolicy(deny()));")],
  ['a Deny on a role of an object', 'not covered', typescript("const roles = { a: role }; data.grantRead(role); roles['a'].addToPrincipalPolicy(deny());")],
  ['a Deny on a role of an object that is not told', '!covered', typescript("const roles: any = { a: role, b: new iam.Role(this, 'B', { assumedBy: new iam.AccountRootPrincipal() }) }; data.grantRead(role); roles[props.k].addToPrincipalPolicy(deny());")],
  ['a Deny on one of two roles', '!covered', typescript("const other = new iam.Role(this, 'B', { assumedBy: new iam.AccountRootPrincipal() }); const r = props.x ? role : other; data.grantRead(role); r.addToPrincipalPolicy(deny());")],
  ['a Deny on a role that is looked for', '!covered', typescript("const r = [role].find((x) => props.x); data.grantRead(role); r!.addToPrincipalPolicy(deny());")],
  ['a Deny of an async function', 'not covered', typescript("data.grantRead(role); const f = async () => { role.addToPrincipalPolicy(deny()); }; f();")],
  ["a condition of the template's", 'unknown', typescript("data.grantRead(role, Fn.conditionIf('X', 'jobs/*', 'runs/*').toString());")],
  ['a Deny on a field', 'not covered', typescript("(this as any).r = role; data.grantRead(role); (this as any).r.addToPrincipalPolicy(deny());")],
  ['a Deny of a subclass', 'not covered', { 's.ts': "import { Stack, aws_iam as iam, aws_s3 as s3 } from 'aws-cdk-lib';\nclass Base extends Stack {\n  role: iam.Role;\n  constructor(scope: any, id: string) {\n    super(scope, id);\n    this.role = new iam.Role(this, 'Task', { assumedBy: new iam.AccountRootPrincipal() });\n    s3.Bucket.fromBucketName(this, 'D', 'data').grantRead(this.role);\n    this.lock();\n  }\n  lock() {}\n}\nexport class Child extends Base {\n  lock() { this.role.addToPrincipalPolicy(new iam.PolicyStatement({ effect: iam.Effect.DENY, actions: ['s3:*'], resources: ['*'] })); }\n}\n" }],
];

const inPython: Case[] = [
  ['a fallback of the environment', 'unknown', python('p = os.environ.get("P", "jobs")\ndata.grant_read(role, f"{p}/*")')],
  ['a fallback of the context', 'unknown', python('p = self.node.try_get_context("p") or "jobs"\ndata.grant_read(role, f"{p}/*")')],
  ['a fallback of options', 'unknown', python('p = kwargs.get("p", "jobs")\ndata.grant_read(role, f"{p}/*")')],
  ['a comprehension with a condition', 'unknown', python('for r in [x for x in ["jobs/*"] if kwargs.get("x")]:\n    data.grant_read(role, r)')],
  ['a Deny behind and', 'unknown', python('data.grant_read(role)\nkwargs["x"] and role.add_to_policy(iam.PolicyStatement(effect=iam.Effect.DENY, actions=["s3:*"], resources=["*"]))')],
  ['options that are unpacked', 'unknown', python('role.add_to_policy(iam.PolicyStatement(**{"actions": ["s3:*"], "resources": ["*"], **kwargs}))')],
  ['a block with with', 'covered', python('with open("x") as f:\n    data.grant_read(role)')],
  ['a branch with else', 'unknown', python('if kwargs["x"]:\n    pass\nelse:\n    data.grant_read(role)')],
  ['what follows a raise', 'covered', python('if kwargs["x"]:\n    raise ValueError()\ndata.grant_read(role)')],
  ['a match', 'unknown', python('match kwargs["x"]:\n    case "a":\n        data.grant_read(role)\n    case _:\n        pass')],
  ['a Deny of a lambda', 'not covered', python('data.grant_read(role)\nlock = lambda r: r.add_to_policy(iam.PolicyStatement(effect=iam.Effect.DENY, actions=["s3:*"], resources=["*"]))\nlock(role)')],
  ['a Deny from JSON', 'not covered', python('data.grant_read(role)\nrole.add_to_policy(iam.PolicyStatement.from_json({"Effect": "Deny", "Action": "s3:*", "Resource": "*"}))')],
  ['a Deny by getattr', '!covered', python('data.grant_read(role)\ngetattr(role, "add_to_policy")(iam.PolicyStatement(effect=iam.Effect.DENY, actions=["s3:*"], resources=["*"]))')],
];

describe.each([['CloudFormation', cloudFormation], ['serverless', serverless], ['CDK in TypeScript', inTypeScript], ['CDK in Python', inPython]])('%s', (_, cases) => {
  it.each(cases)('%s: %s', async (_what, expected, files) => {
    const found = await findGrants(Object.entries(files).map(([path, text]) => ({ path, text })));
    const { grants, unreadable } = bindingGrants(Object.keys(files)[0]!, found);
    const verdict = unreadable === undefined ? coverage({ read: ['jobs/*'], write: [] }, grants, { bucket: 'data' }).verdict : 'unknown';
    if (expected.startsWith('!')) expect(verdict).not.toBe(expected.slice(1));
    else expect(verdict).toBe(expected);
  });
});
