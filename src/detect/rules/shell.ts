/** Commands that reach S3, as data: the words of the command, then positions among its operands and names of its options. */
import type { CallRule } from './rule.ts';

const api = (calls: string, access: NonNullable<CallRule['access']>, at: string): CallRule => ({ on: 'aws s3api', calls, access, at: `${at} endpoint=endpoint-url` });

export const shellRules: readonly CallRule[] = [
  // A command whose words only its function's callers know.
  { on: 'shell', calls: 'run', at: 'command=0' },
  // https://docs.aws.amazon.com/cli/latest/reference/s3/
  { on: 'aws s3', calls: 'cp', access: 'C', at: 'sourceUri=0 uri=1 endpoint=endpoint-url', tree: 'recursive' },
  { on: 'aws s3', calls: 'mv', access: 'C', at: 'sourceUri=0 uri=1 endpoint=endpoint-url', tree: 'recursive', moves: true },
  { on: 'aws s3', calls: 'sync', access: 'C', at: 'sourceUri=0 uri=1 endpoint=endpoint-url', tree: '*' },
  // Their one operand is in S3, whatever it is.
  { on: 'aws s3', calls: 'rm', access: 'D', at: 'uri=0 endpoint=endpoint-url', tree: 'recursive', opensUnknown: true },
  { on: 'aws s3', calls: 'ls', access: 'L', at: 'uri=0 endpoint=endpoint-url', opensUnknown: true },
  { on: 'aws s3', calls: 'presign', access: 'R', at: 'uri=0 endpoint=endpoint-url', opensUnknown: true },
  // https://docs.aws.amazon.com/cli/latest/reference/s3api/
  api('get-object head-object get-object-tagging get-object-acl get-object-attributes select-object-content list-parts', 'R', 'bucket=bucket key=key'),
  api('list-objects list-objects-v2 list-object-versions list-multipart-uploads', 'L', 'bucket=bucket prefix=prefix'),
  api('put-object put-object-acl put-object-tagging create-multipart-upload upload-part complete-multipart-upload abort-multipart-upload restore-object delete-object-tagging', 'W', 'bucket=bucket key=key'),
  api('delete-object', 'D', 'bucket=bucket key=key'),
  api('delete-objects', 'D', 'bucket=bucket'),
  api('copy-object upload-part-copy', 'C', 'bucket=bucket key=key source=copy-source'),
  { on: 'aws s3api', calls: 'wait', only: '0=object-exists,object-not-exists', access: 'R', at: 'bucket=bucket key=key' },
  { on: 'aws cloudformation', calls: 'package deploy', access: 'W', at: 'bucket=s3-bucket prefix=s3-prefix', needs: 's3-bucket' },
  { on: 'sam', calls: 'deploy package', access: 'W', at: 'bucket=s3-bucket prefix=s3-prefix', needs: 's3-bucket' },
  { on: 'aws lambda', calls: 'update-function-code publish-layer-version', access: 'R', at: 'bucket=s3-bucket key=s3-key', needs: 's3-key' },
  // https://www.jenkins.io/doc/pipeline/steps/pipeline-aws/
  { on: 'jenkins', calls: 's3Upload', access: 'W', at: 'bucket=bucket key=path' },
  { on: 'jenkins', calls: 's3Download s3DoesObjectExist', access: 'R', at: 'bucket=bucket key=path' },
  { on: 'jenkins', calls: 's3PresignURL', access: 'R', at: 'bucket=bucket key=key' },
  { on: 'jenkins', calls: 's3FindFiles', access: 'L', at: 'bucket=bucket prefix=path' },
  { on: 'jenkins', calls: 's3Delete', access: 'D', at: 'bucket=bucket key=path' },
  { on: 'jenkins', calls: 's3Copy', access: 'C', at: 'sourceBucket=fromBucket sourceKey=fromPath bucket=toBucket key=toPath' },
  // CloudFormation, SAM, Glue: what a template points at is read when it is deployed or run
  { on: 'template', calls: 'object', access: 'R', at: 'bucket=bucket key=key' , needs: 'key' },
  { on: 'template', calls: 'object', access: 'R', at: 'uri=uri', needs: 'uri' },
  // https://hadoop.apache.org/docs/stable/hadoop-project-dist/hadoop-common/FileSystemShell.html
  { on: 'hadoop fs', calls: 'cat text tail head stat test checksum get copyToLocal moveToLocal getmerge', access: 'R', at: 'uri=0', hadoop: true },
  { on: 'hadoop fs', calls: 'ls lsr du dus count find', access: 'L', at: 'uri=0' },
  { on: 'hadoop fs', calls: 'put copyFromLocal moveFromLocal appendToFile', access: 'W', at: 'uri=1', hadoop: true },
  { on: 'hadoop fs', calls: 'touch touchz', access: 'W', at: 'uri=0', hadoop: true },
  { on: 'hadoop fs', calls: 'mkdir', access: 'W', at: 'uri=0', tree: '*', hadoop: true },
  { on: 'hadoop fs', calls: 'rm rmdir', access: 'D', at: 'uri=0', tree: 'recursive', hadoop: true },
  { on: 'hadoop fs', calls: 'rmr', access: 'D', at: 'uri=0', tree: '*', hadoop: true },
  { on: 'hadoop fs', calls: 'cp', access: 'C', at: 'sourceUri=0 uri=1', hadoop: true },
  { on: 'hadoop fs', calls: 'mv', access: 'C', at: 'sourceUri=0 uri=1', moves: true, hadoop: true },
  { on: 'hadoop', calls: 'distcp', access: 'C', at: 'sourceUri=0 uri=1', tree: '*', hadoop: true },
  // https://docs.aws.amazon.com/emr/latest/ReleaseGuide/UsingEMR_s3distcp.html
  { on: 's3-dist-cp', calls: 'run', access: 'C', at: 'sourceUri=src uri=dest', tree: '*', hadoop: true },
  // https://github.com/peak/s5cmd, https://s3tools.org/s3cmd
  ...['s5cmd', 's3cmd'].flatMap((on): CallRule[] => [
    { on, calls: 'cp', access: 'C', at: 'sourceUri=0 uri=1 endpoint=endpoint-url' },
    { on, calls: 'mv', access: 'C', at: 'sourceUri=0 uri=1 endpoint=endpoint-url', moves: true },
    { on, calls: 'sync', access: 'C', at: 'sourceUri=0 uri=1 endpoint=endpoint-url', tree: '*' },
    { on, calls: 'rm del', access: 'D', at: 'uri=0 endpoint=endpoint-url', tree: 'recursive', opensUnknown: true },
    { on, calls: 'ls la', access: 'L', at: 'uri=0 endpoint=endpoint-url', opensUnknown: true },
    { on, calls: 'get cat', access: 'R', at: 'uri=0 endpoint=endpoint-url', tree: 'recursive', opensUnknown: true },
    { on, calls: 'put', access: 'W', at: 'uri=1 endpoint=endpoint-url', tree: 'recursive' },
    { on, calls: 'pipe', access: 'W', at: 'uri=0 endpoint=endpoint-url' },
  ]),
];
