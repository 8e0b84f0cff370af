/** Files of deployments that have no room for a comment: Dockerfiles, package scripts, JSON of states and of Terraform. */
import { describe, expect, it } from '@jest/globals';
import { detect } from '../../src/detect/index.ts';

async function found(path: string, text: string): Promise<string[]> {
  const { accesses } = await detect([{ path, text }]);
  return accesses.map((access) => `${access.line} ${access.access} ${access.bucket ?? '?'} ${[...(access.alternatives ?? [access.key])].sort().join(' | ')}${access.counted ? '' : ' (not counted)'}`);
}

const state = (resource: string, parameters: object): string => JSON.stringify({ States: { A: { Type: 'Task', Resource: `arn:aws:states:::${resource}`, Parameters: parameters } } });

describe('what is told of', () => {
  it.each<[string, string, string, string[]]>([
    ['variables of an image', 'Dockerfile', 'ENV KEY=k1 OTHER="k2"\nENV OLD k3\nRUN aws s3 cp s3://b/$KEY . && \\\n    # a comment\n    aws s3 cp s3://b/$OTHER .\nRUN aws s3 cp s3://b/$OLD .\n', ['3 read b k1', '5 read b k2', '6 read b k3']],
    ['what an image is built with', 'Dockerfile', 'ARG FOLDER=f\nRUN aws s3 cp s3://b/$FOLDER/k .\n', ['2 read b */k']],
    ['a command as a list', 'Dockerfile', 'RUN ["aws", "s3", "cp", "s3://b/k", "."]\nENTRYPOINT ["/bin/sh", "-c", "aws s3 cp a s3://b/l"]\n', ['1 read b k', '2 write b l']],
    ['a document that a shell is named for', 'Dockerfile', 'RUN <<EOT bash\nset -e\naws s3 cp s3://b/k .\nEOT\n', ['3 read b k']],
    ['what is run later', 'Dockerfile', 'HEALTHCHECK --interval=5s CMD aws s3 ls s3://b/k/\nONBUILD RUN aws s3 cp s3://b/l .\n', ['1 read b k/*', '2 read b l']],
    ['package scripts', 'package.json', '{\n  "scripts": {\n    "up": "aws s3 sync build s3://b/k --delete",\n    "down": "cross-env A=b aws s3 rm s3://b/l --recursive"\n  }\n}', ['3 write b k/*', '4 write b l/*']],
    ['a state that reads', 'a.asl.json', state('aws-sdk:s3:getObject', { Bucket: 'b', Key: 'k' }), ['1 read b k']],
    ['a state whose key is put together', 'a.asl.json', state('aws-sdk:s3:putObject', { 'Bucket.$': '$.b', 'Key.$': "States.Format('k/{}/x', $.id)" }), ['1 write ? k/*/x']],
    ['what a map of states reads', 'a.asl.json', state('s3:getObject', { Bucket: 'b', Key: 'k.csv' }), ['1 read b k.csv']],
    ['what a map of states writes', 'a.asl.json', state('s3:putObject', { Bucket: 'b', Prefix: 'k' }), ['1 write b k*']],
    ['where a query puts its results', 'a.asl.json', state('athena:startQueryExecution.sync', { ResultConfiguration: { OutputLocation: 's3://b/k/' } }), ['1 write b k/*']],
    ['Terraform in JSON', 'main.tf.json', '{"resource": {"aws_s3_object": {"a": {"bucket": "b", "key": "k/${var.x}"}}},\n "terraform": {"backend": {"s3": {"bucket": "b", "key": "s"}}}}', ['1 write b k/*', '2 read b s', '2 write b s']],
    ['a script that Terraform fills in', 'boot.tftpl', '#!/bin/bash\naws s3 cp s3://${bucket}/k/$${NAME} .\n', ['2 read ? k/*']],
    ['a line of PowerShell that goes on', 'up.ps1', 'Write-S3Object `\n    -BucketName b `\n    -Key "k/$($Version).zip" `\n    -File a\n', ['1 write b k/*.zip']],
    ['a justfile', 'justfile', 'bucket := "b"\n\nfetch name:\n    aws s3 cp s3://b/k/{{name}}.csv .\n', ['4 read b k/*.csv']],
    ['a matrix in what is filled in', '.github/workflows/build.yml', 'on: push\njobs:\n  a:\n    strategy:\n      matrix:\n        arch: [one, two]\n    env:\n      PLACE: s3://b/x/${{ matrix.arch }}\n    steps:\n      - run: aws s3 cp $PLACE/k .\n', ['10 read b x/one/k | x/two/k']],
    ['an address on the web', 'get.sh', 'curl -sL "https://b.s3.us-east-1.amazonaws.com/k?versionId=1" -o x\nwget https://s3.amazonaws.com/b/l/$X.zip\ncurl -T a https://b.s3.amazonaws.com/m\ncurl https://example.com/s3/x\n', []],
  ])('%s', async (_, path, text, expected) => expect(await found(path, text)).toEqual(expected));
});
