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
  ['a sum of many', 'a.py', `import boto3\nx = ${'"a" + '.repeat(20_000)}"a"\n`],
];

describe('nested without an end', () => {
  it.each(files)('%s', async (_, path, text) => {
    const { accesses } = await detect([{ path, text }, other]);
    expect(accesses.map(({ key }) => key)).toContain('other');
  }, 30_000);

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
