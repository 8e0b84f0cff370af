/** What is nested without an end is a finding of its file, and the other files are told all the same. */
import { describe, expect, it } from '@jest/globals';
import { detect } from '../../src/detect/index.ts';
import { findGrants } from '../../src/detect/policy/index.ts';

const other = { path: 'other.py', text: 'import boto3\nboto3.client("s3").get_object(Bucket="b", Key="other")\n' };

const files: [string, string, string][] = [
  ['a chain of commands', 'run.sh', `aws s3 cp a s3://b/k\n${'true && '.repeat(5_000)}aws s3 cp a s3://b/last\n`],
  ['a longer chain', 'run.sh', `aws s3 cp a s3://b/k\n${'true && '.repeat(40_000)}true\n`],
  ['conditions in conditions', 'a.js', `const { S3 } = require('aws-sdk');\nconst s3 = new S3();\ns3.getObject({ Bucket: 'b', Key: 'k' });\n${'if (x) { '.repeat(3_000)}s3.getObject({ Bucket: 'b', Key: 'in' });${' }'.repeat(3_000)}\n`],
  ['else upon else', 'a.go', `package a\nimport "github.com/aws/aws-sdk-go/service/s3"\nfunc f(c *s3.S3) {\n${'if a { g() } else '.repeat(4_000)}{ g() }\n}\n`],
  ['calls upon calls', 'a.js', `const { S3 } = require('aws-sdk');\nconst x = f${'(1)'.repeat(20_000)};\n`],
  ['members of members', 'a.py', `import boto3\nx = a${'.b'.repeat(20_000)}\n`],
  ['braces that may be blocks or objects', 'a.ts', `import { S3 } from 'aws-sdk';\nnew S3().getObject({ Bucket: 'b', Key: 'k' });\n${'{a,'.repeat(100_000)}\n`],
  ['brackets of Python', 'a.py', `import boto3\nboto3.client("s3").get_object(Bucket="b", Key="k")\nx = ${'['.repeat(100_000)}\n`],
  ['negations of Python', 'a.py', `import boto3\nx = ${'not '.repeat(100_000)}1\n`],
  ['a sum of many', 'a.py', `import boto3\nx = ${'"a" + '.repeat(20_000)}"a"\n`],
];

/** What a name stands for through thousands of files, or of Terraform's locals. */
const many = 4_000;
const chains: [string, { path: string; text: string }[]][] = [
  ['modules of JavaScript', Array.from({ length: many }, (_, i) => ({ path: `f${i}.js`, text: `const { S3 } = require("aws-sdk");\nconst { k } = require("./f${i + 1}");\nexports.k = k + "/a";\nnew S3().getObject({ Bucket: "b", Key: k });\n` }))],
  ['ES modules', Array.from({ length: many }, (_, i) => ({ path: `f${i}.mjs`, text: `import { S3 } from "aws-sdk";\nimport { k } from "./f${i + 1}.mjs";\nexport { k };\nnew S3().getObject({ Bucket: "b", Key: k });\n` }))],
  ['modules of Python', Array.from({ length: many }, (_, i) => ({ path: `f${i}.py`, text: `import boto3\nfrom f${i + 1} import k\nboto3.client("s3").get_object(Bucket="b", Key=k)\n` }))],
  ['all of modules of Python', Array.from({ length: many }, (_, i) => ({ path: `f${i}.py`, text: `import boto3\nfrom f${i + 1} import *\nboto3.client("s3").get_object(Bucket="b", Key=k)\n` }))],
  ['scripts of shells', Array.from({ length: many }, (_, i) => ({ path: `f${i}.sh`, text: `. ./f${i + 1}.sh\naws s3 cp s3://b/$K .\n` }))],
  ['classes of Java', Array.from({ length: many }, (_, i) => ({ path: `a/F${i}.java`, text: `package a;\nimport com.amazonaws.services.s3.AmazonS3;\nimport a.F${i + 1};\nclass F${i} extends F${i + 1} { static final String K = F${i + 1}.K; void f(AmazonS3 s3) { s3.getObject("b", K); } }\n` }))],
  ['packages of Go', Array.from({ length: many }, (_, i) => ({ path: `f${i}/f.go`, text: `package f${i}\nimport (\n"example.org/m/f${i + 1}"\n"github.com/aws/aws-sdk-go/aws"\n"github.com/aws/aws-sdk-go/service/s3"\n)\nconst K = f${i + 1}.K\nfunc F(c *s3.S3) { c.GetObject(&s3.GetObjectInput{Bucket: aws.String("b"), Key: aws.String(K)}) }\n` })).concat({ path: 'go.mod', text: 'module example.org/m\n' })],
  ['locals of Terraform', [{ path: 'a.tf', text: `${Array.from({ length: many }, (_, i) => `locals {\n  v${i} = "${'${'}local.v${i + 1}}/a"\n}\n`).join('')}resource "aws_s3_object" "x" {\n  bucket = "b"\n  key    = local.v0\n}\n` }]],
];

describe('followed without an end', () => {
  it.each(chains)('%s', async (_, given) => {
    const { accesses, skipped } = await detect([...given, other]);
    expect(accesses.map(({ key }) => key)).toContain('other');
    expect(accesses.filter(({ key }) => !/^other$|\*/.test(key))).toEqual([]);
    expect(skipped.length).toBeGreaterThan(0);
  }, 60_000);
});

describe('nested without an end', () => {
  it.each(files)('%s', async (_, path, text) => {
    const { accesses } = await detect([{ path, text }, other]);
    expect(accesses.map(({ key }) => key)).toContain('other');
  }, 30_000);

  it.each(files.filter(([what]) => /^(braces|brackets|negations)/.test(what)))('says so of %s, and tells what comes before', async (_, path, text) => {
    const { accesses, skipped } = await detect([{ path, text }]);
    expect(accesses.map(({ key }) => key)).toEqual(text.includes('"k"') || text.includes("'k'") ? ['k'] : []);
    expect(skipped.map(({ reason }) => reason)).toContainEqual(expect.stringContaining('nested too deeply'));
  }, 20_000);

  it('what is not followed is said', async () => {
    const [, path = '', text = ''] = files[0] ?? [];
    const { skipped } = await detect([{ path, text }]);
    expect(skipped).toEqual([expect.objectContaining({ file: path, blocksRemovals: true })]);
  });

  it.each(['()', '[0]', '/*', '(', '.x'])('code that may grant: %s', async (piece) => {
    const head = 'import aws_cdk as cdk\nfrom aws_cdk import aws_iam as iam\nclass S(cdk.Stack):\n  def __init__(self, a, b):\n    super().__init__(a, b)\n    x = ';
    const statement = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}]}';
    const { grants } = await findGrants([{ path: 'stack.py', text: `${head}${piece.repeat(15_000)}\nS(cdk.App(), "s")\n` }, { path: 'policy.json', text: statement }]);
    expect(grants.map(({ file }) => file)).toContain('policy.json');
  }, 30_000);
});
