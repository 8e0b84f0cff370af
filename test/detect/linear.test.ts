/** Readers take time that grows with a file, not with its square: files come from other owners, and may be made to hang who reads them. */
import { describe, expect, it } from '@jest/globals';
import { detect } from '../../src/detect/index.ts';

/** A file of so many pieces, by what it is. */
const files: Readonly<Record<string, readonly [path: string, text: (pieces: number) => string]>> = {
  'a Makefile of lines that go on': ['Makefile', (pieces) => `all:\n\taws s3 cp a s3://b/k \\\n${'\tx \\\n'.repeat(pieces)}`],
  'a Makefile of calls that are not closed': ['Makefile', (pieces) => `all:\n\taws s3 cp a s3://b/k ${'$('.repeat(pieces)}\n`],
  'a script of substitutions that are not closed': ['run.sh', (pieces) => `aws s3 cp a s3://b/k ${'$('.repeat(pieces)}\n`],
  'PowerShell of lines that go on': ['run.ps1', (pieces) => `aws s3 cp a s3://b/k \`\n${'x `\n'.repeat(pieces)}`],
  'Terraform that fills in much on one line': ['main.tf', (pieces) => `resource "aws_instance" "a" {\n  user_data = "aws s3 cp s3://b/k . ${'${var.x}'.repeat(pieces)}"\n}\n`],
  'Ansible with templates that are not closed': ['tasks.yml', (pieces) => `- amazon.aws.s3_object: bucket=b object=${'{{'.repeat(pieces)}\n`],
  'Ansible with a long word': ['tasks.yml', (pieces) => `- amazon.aws.s3_object: bucket=b object=k ${'word'.repeat(pieces)}\n`],
  'a template of tags that are not closed': ['run.sh.tpl', (pieces) => `#!/bin/sh\naws s3 cp a s3://b/k\n# ${'{%'.repeat(pieces)}\n`],
  'YAML with a long word': ['tasks.yml', (pieces) => `run: aws s3api x\nhash: ${'0badc0de'.repeat(pieces)}\n`],
  'YAML of braces that are opened again and again': ['tasks.yml', (pieces) => `run: aws s3api x\nx: ${'{}'.repeat(pieces)}\n`],
  'CloudFormation with a Sub that is not closed': ['template.yml', (pieces) => `Resources:\n  A:\n    Type: AWS::Serverless::Function\n    Properties:\n      CodeUri: !Sub "s3://b/k${'${'.repeat(pieces)}"\n`],
  'Terraform with a long script': ['main.tf', (pieces) => `resource "aws_instance" "a" {\n  user_data = <<-EOT\n${'aws x\n'.repeat(pieces)}aws s3 cp a s3://b/k\n  EOT\n}\n`],
  'a Dockerfile of lines that go on': ['Dockerfile', (pieces) => `RUN aws s3 cp s3://b/k . \\\n${'\\\n'.repeat(pieces)}  && true\n`],
  'a Makefile of many colons': ['Makefile', (pieces) => `all:\n\taws s3 cp a s3://b/k\n${'a:'.repeat(pieces)}\n`],
  'Jenkins with many assignments': ['Jenkinsfile', (pieces) => `node { sh 'aws s3 cp a s3://b/k' }\n${'x = "a"\n'.repeat(pieces)}`],
  'a document with many substitutions': ['run.sh', (pieces) => `aws s3 cp a s3://b/k\ncat <<EOF\n${'$x '.repeat(pieces)}\nEOF\n`],
  'a comment of many markers': ['a.py', (pieces) => `import boto3\n# ${'s3:'.repeat(pieces)}\n`],
  'Python of brackets that are not closed': ['a.py', (pieces) => `import boto3\ns3 = boto3.client("s3")\ns3.get_object(Bucket="b", Key="k")\nx = ${'(['.repeat(pieces)}\n`],
  'Go of braces that are not closed': ['a.go', (pieces) => `package a\nimport "github.com/aws/aws-sdk-go/service/s3"\nvar x = ${'f({'.repeat(pieces)}\n`],
  'Terraform that begins with empty lines': ['main.tf', (pieces) => `${'\n'.repeat(pieces)}resource "aws_s3_object" "x" {\n  bucket = "b"\n  key = "k"\n}\n`],
  'a word before many spaces': ['a.js', (pieces) => `const { S3 } = require('aws-sdk');\nnew S3().getObject({ Bucket: 'b', Key: 'k' });\nrequire${' '.repeat(pieces)}\n`],
  'Go with a long name of a type': ['a.go', (pieces) => `package a\nimport "github.com/aws/aws-sdk-go/service/s3"\ntype I interface { M(x ${'a'.repeat(pieces)}- ) string }\nvar x s3.S3\n`],
  'a script with a text of many lines': ['run.sh', (pieces) => `aws s3 cp a s3://b/k\nx="${' \n'.repeat(pieces)}"\naws s3 cp a s3://b/$x\n`],
  'a script that prints many lines': ['run.sh', (pieces) => `aws s3 cp a s3://b/$(printf '${'\\n'.repeat(pieces)}x')\n`],
};

async function milliseconds(path: string, text: string): Promise<number> {
  const before = performance.now();
  await detect([{ path, text }]);
  return performance.now() - before;
}

describe('readers', () => {
  it.each(Object.entries(files))('%s', async (_, [path, text]) => {
    await milliseconds(path, text(200));
    const few = await milliseconds(path, text(4_000));
    const many = await milliseconds(path, text(32_000));
    // Eight times as much takes 64 times as long where time goes with the square.
    expect(many).toBeLessThan(Math.max(20 * few, 1_500));
  }, 60_000);
});
