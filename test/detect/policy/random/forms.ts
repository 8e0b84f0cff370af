/** Writes a random situation down in each form that grants come in, in one of the ways that people do it. */
import { stringify } from 'yaml';
import type { Random, Situation, Statement, Text } from './situation.ts';

/** What is written: files, and how the binding names each identity; undefined where its form has but one, without a name. */
export interface Written {
  readonly files: Readonly<Record<string, string>>;
  readonly binding: string;
  readonly principals: readonly (string | undefined)[];
}

export interface Form {
  readonly name: string;
  /** What it can say of a situation. */
  readonly fit: (situation: Situation) => Situation;
  readonly write: (situation: Situation, random: Random) => Written;
}

const everything = (situation: Situation): Situation => situation;
/** Only one identity, which has everything. */
const single = (situation: Situation): Situation => ({ ...situation, identities: 1, bounded: situation.bounded.slice(0, 1), policies: situation.policies.map((policy) => ({ ...policy, holders: [0] })) });
/** Only what is surely there. */
const certain = (situation: Situation): Situation => ({ ...situation, policies: situation.policies.map((policy) => ({ ...policy, perhaps: false })) });

const names = ['Alpha', 'Beta'];

const conditionOf = (statement: Statement): Record<string, unknown> | undefined =>
  statement.condition === 'none'
    ? undefined
    : { tls: { Bool: { 'aws:SecureTransport': 'false' } }, other: { StringEquals: { 'aws:PrincipalTag/team': 'x' } }, prefix: { StringLike: { 's3:prefix': 'a/*' } } }[statement.condition];

/** A list of one may be written without its brackets. */
function oneOrMany<T>(items: readonly T[], random: Random): T | readonly T[] {
  return items.length === 1 && random.chance(0.5) ? items[0]! : items;
}

/** A statement as data. */
function dataOf(statement: Statement, text: (text: Text) => unknown, random: Random, more: Record<string, unknown> = {}): Record<string, unknown> {
  const condition = conditionOf(statement);
  return {
    ...(random.chance(0.3) && { Sid: `S${random.below(1_000_000)}` }),
    Effect: statement.effect,
    ...more,
    [statement.notActions ? 'NotAction' : 'Action']: oneOrMany(statement.actions, random),
    [statement.notResources ? 'NotResource' : 'Resource']: oneOrMany(statement.resources.map(text), random),
    ...(condition !== undefined && { Condition: condition }),
  };
}

function documentOf(statements: readonly Statement[], text: (text: Text) => unknown, random: Random, more?: Record<string, unknown>): Record<string, unknown> {
  const written = statements.map((each) => dataOf(each, text, random, more));
  return { Version: '2012-10-17', Statement: written.length === 1 && random.chance(0.3) ? written[0] : written };
}

const plainText = (text: Text): string => text.map((piece) => (typeof piece === 'string' ? piece : `\${aws:PrincipalTag/${piece.open}}`)).join('');

/** Of one identity: everything that it has. */
function all(situation: Situation): Statement[] {
  return situation.policies.flatMap(({ statements }) => statements);
}

const json: Form = {
  name: 'policy JSON',
  fit: (situation) => ({ ...certain(single(situation)), bounded: [false], bucketDenies: [] }),
  write(situation, random) {
    return { files: { 'policy.json': JSON.stringify(documentOf(all(situation), plainText, random), undefined, random.chance(0.5) ? 2 : 0) }, binding: 'policy.json', principals: [undefined] };
  },
};

const cloudFormation: Form = {
  name: 'CloudFormation',
  fit: everything,
  write(situation, random) {
    const parameter = { p: 'Path', q: 'Other', bucket: 'DataBucketName' } as Record<string, string>;
    const resources: Record<string, { Type: string; Properties: Record<string, unknown> }> = {};
    const withBucket = random.chance(0.5);
    const namesAreComputed = random.chance(0.3);
    const roleName = (position: number): unknown => (namesAreComputed ? { 'Fn::Sub': `\${AWS::StackName}-role-${position}` } : `role-${position}`);
    function text(value: Text): unknown {
      const [first = ''] = value;
      // The bucket by its resource, where it has one of its own.
      if (withBucket && typeof first === 'string' && first.startsWith('arn:aws:s3:::data/') && random.chance(0.5)) {
        return random.chance(0.5)
          ? { 'Fn::Sub': `\${Data.Arn}${[first.slice('arn:aws:s3:::data'.length), ...value.slice(1)].map((piece) => (typeof piece === 'string' ? piece : `\${${parameter[piece.open]}}`)).join('')}` }
          : { 'Fn::Join': ['', [{ 'Fn::GetAtt': ['Data', 'Arn'] }, first.slice('arn:aws:s3:::data'.length), ...value.slice(1).map((piece) => (typeof piece === 'string' ? piece : { Ref: parameter[piece.open] }))]] };
      }
      if (value.every((piece) => typeof piece === 'string') && random.chance(0.7)) return value.join('');
      if (random.chance(0.5)) return { 'Fn::Sub': value.map((piece) => (typeof piece === 'string' ? piece : `\${${parameter[piece.open]}}`)).join('') };
      return { 'Fn::Join': ['', value.map((piece) => (typeof piece === 'string' ? piece : { Ref: parameter[piece.open] }))] };
    }
    for (let position = 0; position < situation.identities; position++) {
      resources[names[position]!] = {
        Type: 'AWS::IAM::Role',
        Properties: { RoleName: roleName(position), Policies: [], ...(situation.bounded[position] === true && { PermissionsBoundary: 'arn:aws:iam::123456789012:policy/boundary' }) },
      };
    }
    const reference = (position: number): unknown => (random.chance(0.7) ? { Ref: names[position] } : roleName(position));
    for (const [at, { holders, statements, perhaps }] of situation.policies.entries()) {
      const document = documentOf(statements, text, random);
      const inDocument = perhaps && random.chance(0.3);
      const PolicyDocument = inDocument ? { ...document, Statement: [{ 'Fn::If': ['More', [document['Statement']].flat()[0], { Ref: 'AWS::NoValue' }] }, ...[document['Statement']].flat().slice(1).map((each) => ({ 'Fn::If': ['More', each, { Ref: 'AWS::NoValue' }] }))] } : document;
      const way = random.below(4);
      const policy = (each: unknown): unknown => (perhaps && !inDocument ? { 'Fn::If': ['More', each, { Ref: 'AWS::NoValue' }] } : each);
      if (way === 0) for (const holder of holders) (resources[names[holder]!]!.Properties['Policies'] as unknown[]).push(policy({ PolicyName: `p${at}`, PolicyDocument }));
      else if (way === 1) resources[`Policy${at}`] = { Type: 'AWS::IAM::Policy', Properties: { PolicyName: `p${at}`, Roles: holders.map(reference), PolicyDocument } };
      else if (way === 2) resources[`Policy${at}`] = { Type: 'AWS::IAM::ManagedPolicy', Properties: { Roles: holders.map(reference), PolicyDocument } };
      else {
        resources[`Policy${at}`] = { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument } };
        for (const holder of holders) ((resources[names[holder]!]!.Properties['ManagedPolicyArns'] ??= []) as unknown[]).push(policy({ Ref: `Policy${at}` }));
      }
      const made = resources[`Policy${at}`] as { Condition?: string } | undefined;
      if (perhaps && !inDocument && made !== undefined && way < 3) made.Condition = 'More';
    }
    if (withBucket) resources['Data'] = { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'data' } };
    if (situation.bucketDenies.length > 0) {
      resources['BucketPolicy'] = { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: 'data', PolicyDocument: documentOf(situation.bucketDenies, text, random, { Principal: random.one<unknown>(['*', { AWS: '*' }]) }) } };
    }
    const template = { AWSTemplateFormatVersion: '2010-09-09', Parameters: { Path: { Type: 'String', ...(random.chance(0.5) && { Default: 'a' }) }, Other: { Type: 'String' }, DataBucketName: { Type: 'String', ...(random.chance(0.5) && { Default: 'data' }) } }, Resources: resources };
    const principals = names.slice(0, situation.identities);
    if (random.chance(0.4)) return { files: { 'template.json': JSON.stringify(template, undefined, 2) }, binding: 'template.json', principals };
    return { files: { 'template.yaml': shortTags(stringify(template, { lineWidth: 0, aliasDuplicateObjects: false })) }, binding: 'template.yaml', principals };
  },
};

/** Functions by their short tags, where they stand on one line. */
function shortTags(yaml: string): string {
  return yaml.replaceAll(/^(\s*(?:- )?(?:[\w]+: *)?)\n?\s*Fn::Sub: (.+)$/gm, (whole, before: string, text: string) => (before.includes('\n') || !/[:-] *$/.test(before) ? whole : `${before.trimEnd()} !Sub ${text}`));
}

const sam: Form = {
  name: 'SAM',
  fit: single,
  write(situation, random) {
    const text = (value: Text): unknown => ({ 'Fn::Sub': value.map((piece) => (typeof piece === 'string' ? piece : `\${${piece.open}Parameter}`)).join('') });
    const Policies = situation.policies.map(({ statements, perhaps }): unknown => (perhaps ? { 'Fn::If': ['More', documentOf(statements, text, random), { Ref: 'AWS::NoValue' }] } : documentOf(statements, text, random)));
    const boundary = situation.bounded[0] === true ? { PermissionsBoundary: 'arn:aws:iam::123456789012:policy/b' } : {};
    const inGlobals = random.chance(0.5);
    const resources: Record<string, unknown> = { Worker: { Type: 'AWS::Serverless::Function', Properties: { Handler: 'x.y', Policies: Policies.length === 1 && random.chance(0.3) ? Policies[0] : Policies, ...(!inGlobals && boundary) } } };
    if (situation.bucketDenies.length > 0) resources['BucketPolicy'] = { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: 'data', PolicyDocument: documentOf(situation.bucketDenies, text, random, { Principal: '*' }) } };
    const template = { Transform: 'AWS::Serverless-2016-10-31', ...(inGlobals && { Globals: { Function: { Timeout: 3, ...boundary } } }), Resources: resources };
    return { files: { 'template.yaml': stringify(template, { lineWidth: 0, aliasDuplicateObjects: false }) }, binding: 'template.yaml', principals: ['Worker'] };
  },
};

const serverless: Form = {
  name: 'serverless.yml',
  fit: (situation) => certain(single(situation)),
  write(situation, random) {
    const text = (value: Text): unknown => value.map((piece) => (typeof piece === 'string' ? piece : random.one([`\${opt:${piece.open}}`, `\${env:${piece.open}, 'a'}`, `\${param:${piece.open}}`]))).join('');
    const statements = all(situation).map((each) => dataOf(each, text, random));
    const boundary = situation.bounded[0] === true;
    const resources = situation.bucketDenies.length === 0 ? {} : { resources: { Resources: { Deny: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: 'data', PolicyDocument: documentOf(situation.bucketDenies, text, random, { Principal: '*' }) } } } } };
    const inFile = random.chance(0.2);
    const given = inFile ? '${file(statements.yml)}' : statements;
    const provider = random.chance(0.5)
      ? { iam: { role: { statements: given, ...(boundary && { permissionsBoundary: 'arn:aws:iam::123456789012:policy/b' }) } } }
      : { iamRoleStatements: given, ...(boundary && { rolePermissionsBoundary: 'arn:aws:iam::123456789012:policy/b' }) };
    const configuration = { service: 'x', provider: { name: 'aws', ...provider }, functions: { work: { handler: 'x.y' } }, ...resources };
    return { files: { 'serverless.yml': stringify(configuration, { lineWidth: 0, aliasDuplicateObjects: false }), ...(inFile && { 'statements.yml': stringify(statements, { lineWidth: 0 }) }) }, binding: 'serverless.yml', principals: ['provider.iam.role'] };
  },
};

const quoted = (text: string): string => JSON.stringify(text);

const terraform: Form = {
  name: 'Terraform',
  fit: everything,
  write(situation, random) {
    const blocks: string[] = [];
    const withBucket = random.chance(0.5);
    const prefix = random.chance(0.3) ? '${var.stage}-' : '';
    let left = 0;
    function text(value: Text): string {
      const [first = ''] = value;
      const pieces = withBucket && typeof first === 'string' && first.startsWith('arn:aws:s3:::data/') && random.chance(0.6) ? ['${aws_s3_bucket.data.arn}', first.slice('arn:aws:s3:::data'.length), ...value.slice(1)] : value;
      return `"${pieces.map((piece) => (typeof piece === 'string' ? piece : `\${var.${piece.open}}`)).join('')}"`;
    }
    const list = (items: readonly string[]): string => `[${items.join(', ')}]`;
    function block(statement: Statement): string {
      const resources = statement.resources.map(text);
      // A list may be kept elsewhere, or be made by a loop.
      let written = list(resources);
      if (random.chance(0.2)) {
        blocks.push(`locals {\n  resources_${++left} = ${written}\n}`);
        written = random.chance(0.5) ? `local.resources_${left}` : `[for each in local.resources_${left} : each]`;
      }
      const condition = Object.entries(conditionOf(statement) ?? {})
        .flatMap(([test, keys]) => Object.entries(keys as Record<string, string>).map(([key, value]) => `    condition {\n      test = "${test}"\n      variable = "${key}"\n      values = ["${value}"]\n    }\n`))
        .join('');
      const effect = statement.effect === 'Allow' && random.chance(0.5) ? '' : `    effect = "${statement.effect}"\n`;
      return `  statement {\n${effect}    ${statement.notActions ? 'not_actions' : 'actions'} = ${list(statement.actions.map(quoted))}\n    ${statement.notResources ? 'not_resources' : 'resources'} = ${written}\n${condition}  }\n`;
    }
    function hcl(statements: readonly Statement[], more: string): string {
      return `{ Version = "2012-10-17", Statement = [${statements
        .map((each) => {
          const condition = conditionOf(each);
          const said = condition === undefined ? '' : `, Condition = ${JSON.stringify(condition).replaceAll('":', '" = ')}`;
          return `{ Effect = "${each.effect}"${more}, ${each.notActions ? 'NotAction' : 'Action'} = ${list(each.actions.map(quoted))}, ${each.notResources ? 'NotResource' : 'Resource'} = ${list(each.resources.map(text))}${said} }`;
        })
        .join(', ')}] }`;
    }
    function document(statements: readonly Statement[], principal = false): string {
      const way = random.below(principal ? 2 : 4);
      if (way === 0) return `jsonencode(${hcl(statements, principal ? ', Principal = "*"' : '')})`;
      if (way === 1) {
        const data = JSON.stringify(documentOf(statements, (each) => text(each).slice(1, -1), random, principal ? { Principal: '*' } : undefined), undefined, 2);
        return `<<EOF\n${data}\nEOF`;
      }
      const name = `document_${++left}`;
      if (way === 2 && statements.length > 1) {
        blocks.push(`data "aws_iam_policy_document" "${name}_base" {\n${block(statements[0]!)}}`);
        blocks.push(`data "aws_iam_policy_document" "${name}" {\n  source_policy_documents = [data.aws_iam_policy_document.${name}_base.json]\n${statements.slice(1).map(block).join('')}}`);
      } else blocks.push(`data "aws_iam_policy_document" "${name}" {\n${statements.map(block).join('')}}`);
      return `data.aws_iam_policy_document.${name}.json`;
    }
    for (let position = 0; position < situation.identities; position++) {
      blocks.push(`resource "aws_iam_role" "${names[position]!.toLowerCase()}" {\n  name = "${prefix}role-${position}"\n  assume_role_policy = "{}"\n${situation.bounded[position] === true ? '  permissions_boundary = "arn:aws:iam::123456789012:policy/b"\n' : ''}}`);
    }
    const role = (position: number): string => random.one([`aws_iam_role.${names[position]!.toLowerCase()}.name`, `aws_iam_role.${names[position]!.toLowerCase()}.id`, `"${prefix}role-${position}"`]);
    for (const [at, { holders, statements, perhaps }] of situation.policies.entries()) {
      const policy = document(statements);
      // A loop over names that are not told makes resources that are not told.
      const way = random.below(prefix === '' && !perhaps ? 4 : 3);
      const count = perhaps ? '  count = var.more ? 1 : 0\n' : '';
      if (way === 0) for (const holder of holders) blocks.push(`resource "aws_iam_role_policy" "p${at}_${holder}" {\n${count}  role = ${role(holder)}\n  policy = ${policy}\n}`);
      else {
        blocks.push(`resource "aws_iam_policy" "p${at}" {\n  policy = ${policy}\n}`);
        if (way === 1) for (const holder of holders) blocks.push(`resource "aws_iam_role_policy_attachment" "a${at}_${holder}" {\n${count}  role = ${role(holder)}\n  policy_arn = aws_iam_policy.p${at}.arn\n}`);
        else if (way === 2) blocks.push(`resource "aws_iam_policy_attachment" "a${at}" {\n${count}  name = "a"\n  roles = [${holders.map(role).join(', ')}]\n  policy_arn = aws_iam_policy.p${at}.arn\n}`);
        else blocks.push(`resource "aws_iam_role_policy_attachment" "a${at}" {\n  for_each = toset([${holders.map((holder) => `"${prefix}role-${holder}"`).join(', ')}])\n  role = each.value\n  policy_arn = aws_iam_policy.p${at}.arn\n}`);
      }
    }
    if (withBucket) blocks.push('resource "aws_s3_bucket" "data" {\n  bucket = "data"\n}');
    if (situation.bucketDenies.length > 0) blocks.push(`resource "aws_s3_bucket_policy" "data" {\n  bucket = "data"\n  policy = ${document(situation.bucketDenies, true)}\n}`);
    blocks.push(...['p', 'q', 'bucket', 'stage', 'more'].map((name) => `variable "${name}" {\n${random.chance(0.5) && name !== 'more' ? `  default = ${name === 'bucket' ? '"data"' : '"a"'}\n` : ''}}`));
    return { files: { 'main.tf': `${blocks.join('\n')}\n` }, binding: 'main.tf', principals: names.slice(0, situation.identities).map((name) => `aws_iam_role.${name.toLowerCase()}`) };
  },
};

/** What differs between CDK's languages. */
interface Syntax {
  readonly path: string;
  readonly before: string;
  readonly end: string;
  readonly indent: string;
  readonly make: (type: string, args: readonly string[], props: Readonly<Record<string, string>>) => string;
  readonly call: (target: string, method: string, args: readonly string[]) => string;
  readonly assign: (name: string, value: string) => string;
  readonly text: (value: Text) => string;
  readonly loop: (name: string, list: string, body: string) => string;
  readonly dict: (entries: Readonly<Record<string, string>>) => string;
  /** Lines that are run under a condition that is not told. */
  readonly perhaps: (lines: readonly string[]) => readonly string[];
  readonly member: (target: string, name: string) => string;
}

const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const typescript: Syntax = {
  path: 'stack.ts',
  before: "import { Stack, aws_iam as iam, aws_s3 as s3 } from 'aws-cdk-lib';\nexport class Access extends Stack {\n  constructor(scope: any, id: string, props: any) {\n    super(scope, id);\n",
  end: '  }\n}\n',
  indent: '    ',
  make: (type, args, props) => `new ${type}(${[...args, ...(Object.keys(props).length > 0 ? [`{ ${Object.entries(props).map(([key, value]) => `${key}: ${value}`).join(', ')} }`] : [])].join(', ')})`,
  call: (target, method, args) => `${target}.${method}(${args.join(', ')})`,
  assign: (name, value) => `const ${name} = ${value};`,
  text: (value) => (value.every((piece) => typeof piece === 'string') ? `'${value.join('')}'` : `\`${value.map((piece) => (typeof piece === 'string' ? piece : `\${props.${piece.open}}`)).join('')}\``),
  loop: (name, list, body) => `for (const ${name} of ${list}) ${body};`,
  dict: (entries) => `{ ${Object.entries(entries).map(([key, value]) => `'${key}': ${value}`).join(', ')} }`,
  perhaps: (lines) => ['if (props.more) {', ...lines.map((line) => `  ${line}`), '}'],
  member: (target, name) => `${target}.${name}`,
};

const python: Syntax = {
  path: 'stack.py',
  before: 'from aws_cdk import Stack, aws_iam as iam, aws_s3 as s3\n\n\nclass Access(Stack):\n    def __init__(self, scope, id, p, q, bucket, more, **kwargs):\n        super().__init__(scope, id, **kwargs)\n',
  end: '',
  indent: '        ',
  make: (type, args, props) => `${type}(${[...args, ...Object.entries(props).map(([key, value]) => `${snake(key)}=${value}`)].join(', ')})`,
  call: (target, method, args) => `${target}.${snake(method)}(${args.join(', ')})`,
  assign: (name, value) => `${name} = ${value}`,
  text: (value) => (value.every((piece) => typeof piece === 'string') ? `"${value.join('')}"` : `f"${value.map((piece) => (typeof piece === 'string' ? piece : `{${piece.open}}`)).join('')}"`),
  loop: (name, list, body) => `for ${name} in ${list}:\n            ${body}`,
  dict: (entries) => `{${Object.entries(entries).map(([key, value]) => `"${key}": ${value}`).join(', ')}}`,
  perhaps: (lines) => ['if more:', ...lines.map((line) => `    ${line.replaceAll('\n', '\n    ')}`)],
  member: (target, name) => `${target}.${snake(name)}`,
};

function cdk(name: string, syntax: Syntax): Form {
  return {
    name,
    fit: (situation) => ({ ...situation, bucketDenies: situation.bucketDenies.map((each) => ({ ...each, condition: 'none' })) }),
    write(situation, random) {
      const lines: string[] = [];
      const self = syntax === python ? 'self' : 'this';
      let left = 0;
      const text = (value: Text): string => {
        const [first = ''] = value;
        if (typeof first === 'string' && first.startsWith('arn:aws:s3:::data/') && random.chance(0.4)) return syntax.call('data', 'arnForObjects', [syntax.text([first.slice('arn:aws:s3:::data/'.length), ...value.slice(1)])]);
        if (value.length === 1 && first === 'arn:aws:s3:::data' && random.chance(0.4)) return syntax.member('data', 'bucketArn');
        return syntax.text(value);
      };
      const list = (items: readonly string[]): string => `[${items.join(', ')}]`;
      function statement(each: Statement): string {
        const condition = conditionOf(each);
        const entries: Record<string, string> = {
          ...((each.effect === 'Deny' || random.chance(0.5)) && { effect: `iam.Effect.${each.effect === 'Deny' ? 'DENY' : 'ALLOW'}` }),
          [each.notActions ? 'notActions' : 'actions']: list(each.actions.map((action) => syntax.text([action]))),
          [each.notResources ? 'notResources' : 'resources']: list(each.resources.map(text)),
          ...(condition !== undefined && { conditions: syntax.dict(Object.fromEntries(Object.entries(condition).map(([operator, keys]) => [operator, syntax.dict(Object.fromEntries(Object.entries(keys as Record<string, string>).map(([key, value]) => [key, syntax.text([value])])))]))) }),
        };
        if (!random.chance(0.25)) return syntax.make('iam.PolicyStatement', [], entries);
        // Made first, filled later.
        const made = `statement${++left}`;
        const [field, method] = each.notResources ? ['notResources', 'addNotResources'] : ['resources', 'addResources'];
        lines.push(syntax.assign(made, syntax.make('iam.PolicyStatement', [], Object.fromEntries(Object.entries(entries).filter(([name]) => name !== field)))));
        const items = each.resources.map(text);
        if (random.chance(0.4)) lines.push(syntax.loop('item', list(items), syntax.call(made, method, ['item'])));
        else lines.push(syntax.call(made, method, items));
        return made;
      }
      lines.push(syntax.assign('data', random.chance(0.5) ? syntax.call('s3.Bucket', 'fromBucketName', [self, syntax.text(['Data']), syntax.text(['data'])]) : syntax.make('s3.Bucket', [self, syntax.text(['Data'])], { bucketName: syntax.text(['data']) })));
      for (let position = 0; position < situation.identities; position++) {
        const props = { assumedBy: syntax.make('iam.AccountRootPrincipal', [], {}), ...(situation.bounded[position] === true && { permissionsBoundary: syntax.call('iam.ManagedPolicy', 'fromManagedPolicyName', [self, syntax.text([`Boundary${position}`]), syntax.text(['b'])]) }) };
        lines.push(syntax.assign(`role${position}`, syntax.make('iam.Role', [self, syntax.text([names[position]!])], props)));
      }
      for (const [at, { holders, statements, perhaps }] of situation.policies.entries()) {
        const before = lines.length;
        const made = statements.map(statement);
        const way = random.below(4);
        if (way === 0) for (const holder of holders) for (const each of made) lines.push(syntax.call(`role${holder}`, random.one(['addToPolicy', 'addToPrincipalPolicy']), [each]));
        else if (way === 1) lines.push(syntax.make('iam.Policy', [self, syntax.text([`P${at}`])], { statements: list(made), roles: list(holders.map((holder) => `role${holder}`)) }));
        else if (way === 2) lines.push(syntax.make('iam.ManagedPolicy', [self, syntax.text([`P${at}`])], { document: syntax.make('iam.PolicyDocument', [], { statements: list(made) }), roles: list(holders.map((holder) => `role${holder}`)) }));
        else {
          lines.push(syntax.assign(`policy${at}`, syntax.make('iam.ManagedPolicy', [self, syntax.text([`P${at}`])], {})));
          for (const each of made) lines.push(syntax.call(`policy${at}`, 'addStatements', [each]));
          for (const holder of holders) lines.push(random.chance(0.5) ? syntax.call(`role${holder}`, 'addManagedPolicy', [`policy${at}`]) : syntax.call(`policy${at}`, 'attachToRole', [`role${holder}`]));
        }
        if (perhaps) lines.push(...syntax.perhaps(lines.splice(before)));
      }
      for (const each of situation.bucketDenies) {
        const made = syntax.make('iam.PolicyStatement', [], { effect: 'iam.Effect.DENY', principals: list([syntax.make('iam.AnyPrincipal', [], {})]), [each.notActions ? 'notActions' : 'actions']: list(each.actions.map((action) => syntax.text([action]))), [each.notResources ? 'notResources' : 'resources']: list(each.resources.map(text)) });
        lines.push(syntax.call('data', 'addToResourcePolicy', [made]));
      }
      return { files: { [syntax.path]: `${syntax.before}${lines.map((line) => `${syntax.indent}${line}\n`).join('')}${syntax.end}` }, binding: syntax.path, principals: names.slice(0, situation.identities) };
    },
  };
}

export const forms: readonly Form[] = [json, cloudFormation, sam, serverless, terraform, cdk('CDK in TypeScript', typescript), cdk('CDK in Python', python)];
