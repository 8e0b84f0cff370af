/** Commands that reach S3, as data: the words of the command, then positions among its operands and names of its options. */
import type { CallRule } from './rule.ts';

const api = (calls: string, access: NonNullable<CallRule['access']>, at: string): CallRule => ({ on: 'aws s3api', calls, access, at: `${at} endpoint=endpoint-url` });

const endpoint = 'endpoint=endpoint-url|host';

export const shellRules: readonly CallRule[] = [
  // A command whose words only its function's callers know.
  { on: 'shell', calls: 'run', at: 'command=0' },
  // https://docs.aws.amazon.com/cli/latest/reference/s3/
  { on: 'aws s3', calls: 'cp', access: 'C', at: 'sourceUri=0 uri=1 endpoint=endpoint-url', tree: 'recursive' },
  { on: 'aws s3', calls: 'mv', access: 'C', at: 'sourceUri=0 uri=1 endpoint=endpoint-url', tree: 'recursive', moves: true },
  { on: 'aws s3', calls: 'sync', access: 'C', at: 'sourceUri=0 uri=1 endpoint=endpoint-url', tree: '*' },
  // Their one operand is in S3, whatever it is.
  { on: 'aws s3', calls: 'rm', access: 'D', at: 'uri=0 endpoint=endpoint-url', tree: 'recursive', opensUnknown: true },
  { on: 'aws s3', calls: 'ls', access: 'L', at: 'uri=0 endpoint=endpoint-url', opensUnknown: true, bare: true },
  { on: 'aws s3', calls: 'presign', access: 'R', at: 'uri=0 endpoint=endpoint-url', opensUnknown: true, bare: true },
  // https://docs.aws.amazon.com/cli/latest/reference/s3api/
  api('get-object head-object get-object-tagging get-object-acl get-object-attributes get-object-retention get-object-legal-hold get-object-torrent select-object-content list-parts', 'R', 'bucket=bucket key=key'),
  api('list-objects list-objects-v2 list-object-versions list-multipart-uploads', 'L', 'bucket=bucket prefix=prefix'),
  // Where the results of a state go, a prefix is given.
  api('put-object', 'W', 'bucket=bucket key=key prefix=prefix'),
  api('put-object-acl put-object-tagging put-object-retention put-object-legal-hold create-multipart-upload upload-part complete-multipart-upload abort-multipart-upload restore-object delete-object-tagging', 'W', 'bucket=bucket key=key'),
  api('delete-object', 'D', 'bucket=bucket key=key'),
  api('delete-objects', 'D', 'bucket=bucket key=delete:Key'),
  api('copy-object upload-part-copy', 'C', 'bucket=bucket key=key source=copy-source'),
  { on: 'aws s3api', calls: 'wait', only: '0=object-exists,object-not-exists', access: 'R', at: 'bucket=bucket key=key' },
  { on: 'aws cloudformation', calls: 'package deploy', access: 'W', at: 'bucket=s3-bucket prefix=s3-prefix', needs: 's3-bucket' },
  { on: 'sam', calls: 'deploy package', access: 'W', at: 'bucket=s3-bucket prefix=s3-prefix', needs: 's3-bucket' },
  { on: 'aws lambda', calls: 'update-function-code publish-layer-version', access: 'R', at: 'bucket=s3-bucket key=s3-key', needs: 's3-key' },
  // What other services read and write, by the options that say where.
  { on: 'aws lambda', calls: 'create-function', access: 'R', at: 'bucket=code:S3Bucket key=code:S3Key', needs: 'code:S3Key' },
  { on: 'aws lambda', calls: 'publish-layer-version', access: 'R', at: 'bucket=content:S3Bucket key=content:S3Key', needs: 'content:S3Key' },
  { on: 'aws cloudformation', calls: 'create-stack update-stack create-change-set create-stack-set update-stack-set validate-template', access: 'R', at: 'uri=template-url', needs: 'template-url', web: true },
  { on: 'aws elasticbeanstalk', calls: 'create-application-version', access: 'R', at: 'bucket=source-bundle:S3Bucket key=source-bundle:S3Key', needs: 'source-bundle:S3Key' },
  { on: 'aws deploy', calls: 'create-deployment register-application-revision', access: 'R', at: 'bucket=s3-location:bucket key=s3-location:key', needs: 's3-location:key' },
  { on: 'aws deploy', calls: 'push', access: 'W', at: 'uri=s3-location' },
  { on: 'aws athena', calls: 'start-query-execution', access: 'W', at: 'uri=result-configuration:OutputLocation', needs: 'result-configuration:OutputLocation', tree: '*' },
  { on: 'aws glue', calls: 'create-job update-job', access: 'R', at: 'uri=command:ScriptLocation', needs: 'command:ScriptLocation' },
  { on: 'aws emr', calls: 'create-cluster', access: 'W', at: 'uri=log-uri', needs: 'log-uri', tree: '*' },
  { on: 'aws emr', calls: 'create-cluster', access: 'R', at: 'uri=bootstrap-actions:Path|bootstrap-action:Path', also: true },
  { on: 'aws rds', calls: 'start-export-task', access: 'W', at: 'bucket=s3-bucket-name prefix=s3-prefix', tree: '*' },
  { on: 'aws dynamodb', calls: 'export-table-to-point-in-time', access: 'W', at: 'bucket=s3-bucket prefix=s3-prefix', tree: '*' },
  { on: 'aws logs', calls: 'create-export-task', access: 'W', at: 'bucket=destination prefix=destination-prefix', tree: '*' },
  { on: 'aws sagemaker', calls: 'create-model', access: 'R', at: 'uri=primary-container:ModelDataUrl', needs: 'primary-container:ModelDataUrl' },
  { on: 'aws transcribe', calls: 'start-transcription-job', access: 'R', at: 'uri=media:MediaFileUri', needs: 'media:MediaFileUri' },
  { on: 'aws transcribe', calls: 'start-transcription-job', access: 'W', at: 'bucket=output-bucket-name key=output-key', needs: 'output-bucket-name', also: true },
  { on: 'spark-submit', calls: 'run', access: 'R', at: 'uri=0' },
  ...['py-files', 'jars', 'files', 'archives'].map((option): CallRule => ({ on: 'spark-submit', calls: 'run', access: 'R', at: `uri=${option}`, needs: option, also: true })),
  { on: 'terraform', calls: 'init', access: 'RW', at: 'bucket=backend-config:bucket key=backend-config:key', needs: 'backend-config:key' },
  { on: 'query', calls: 'run', at: 'sql=0' },
  // Folders of a bucket as folders of a machine
  { on: 's3fs', calls: 'run', access: 'RW', at: 'uri=0', tree: '*' },
  { on: 'goofys', calls: 'run', access: 'RW', at: 'uri=0', tree: '*' },
  { on: 'mount-s3', calls: 'run', access: 'RW', at: 'uri=0', tree: '*' },
  // https://www.jenkins.io/doc/pipeline/steps/pipeline-aws/
  { on: 'jenkins', calls: 's3Upload', access: 'W', at: 'bucket=bucket key=path' },
  { on: 'jenkins', calls: 's3Download s3DoesObjectExist', access: 'R', at: 'bucket=bucket key=path' },
  { on: 'jenkins', calls: 's3PresignURL', access: 'R', at: 'bucket=bucket key=key' },
  { on: 'jenkins', calls: 's3FindFiles', access: 'L', at: 'bucket=bucket prefix=path' },
  { on: 'jenkins', calls: 's3Delete', access: 'D', at: 'bucket=bucket key=path' },
  { on: 'jenkins', calls: 's3Copy', access: 'C', at: 'sourceBucket=fromBucket sourceKey=fromPath bucket=toBucket key=toPath' },
  // CloudFormation, SAM, Glue: what a template points at is read when it is deployed or run
  { on: 'template', calls: 'object', access: 'R', at: 'bucket=bucket key=key' , needs: 'key' },
  { on: 'template', calls: 'object', access: 'R', at: 'uri=uri', needs: 'uri', web: true },
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
  // https://docs.aws.amazon.com/powershell/v5/reference/?page=Amazon_S3_cmdlets.html
  { on: 'Write-S3Object', calls: 'run', access: 'W', at: 'bucket=BucketName key=Key|File endpoint=EndpointUrl', needs: 'Key|File' },
  { on: 'Write-S3Object', calls: 'run', access: 'W', at: 'bucket=BucketName prefix=KeyPrefix endpoint=EndpointUrl', tree: '*' },
  { on: 'Read-S3Object', calls: 'run', access: 'R', at: 'bucket=BucketName key=Key endpoint=EndpointUrl', needs: 'Key' },
  { on: 'Read-S3Object', calls: 'run', access: 'R', at: 'bucket=BucketName prefix=KeyPrefix endpoint=EndpointUrl', tree: '*' },
  { on: 'Copy-S3Object', calls: 'run', access: 'C', at: 'sourceBucket=BucketName sourceKey=Key bucket=DestinationBucket key=DestinationKey endpoint=EndpointUrl', needs: 'DestinationKey' },
  { on: 'Copy-S3Object', calls: 'run', access: 'R', at: 'bucket=BucketName key=Key endpoint=EndpointUrl' },
  { on: 'Remove-S3Object', calls: 'run', access: 'D', at: 'bucket=BucketName key=Key endpoint=EndpointUrl' },
  { on: 'Get-S3Object', calls: 'run', access: 'L', at: 'bucket=BucketName prefix=Prefix|KeyPrefix|Key endpoint=EndpointUrl' },
  ...['Get-S3ObjectMetadata', 'Get-S3PreSignedURL'].map((on): CallRule => ({ on, calls: 'run', access: 'R', at: 'bucket=BucketName key=Key endpoint=EndpointUrl' })),
  // https://github.com/peak/s5cmd, https://s3tools.org/s3cmd, https://github.com/bloomreach/s4cmd
  ...['s5cmd', 's4cmd', 's3cmd'].flatMap((on): CallRule[] => [
    { on, calls: 'cp', access: 'C', at: `sourceUri=0 uri=1 ${endpoint}`, tree: 'recursive' },
    { on, calls: 'mv', access: 'C', at: `sourceUri=0 uri=1 ${endpoint}`, tree: 'recursive', moves: true },
    { on, calls: 'sync', access: 'C', at: `sourceUri=0 uri=1 ${endpoint}`, tree: '*' },
    { on, calls: 'rm del', access: 'D', at: `uri=0 ${endpoint}`, tree: 'recursive', opensUnknown: true },
    { on, calls: 'ls la du', access: 'L', at: `uri=0 ${endpoint}`, opensUnknown: true },
    { on, calls: 'get cat head info select presign signurl', access: 'R', at: `uri=0 ${endpoint}`, tree: 'recursive', opensUnknown: true },
    { on, calls: 'put', access: 'C', at: `sourceUri=0 uri=1 ${endpoint}`, tree: 'recursive' },
    { on, calls: 'pipe', access: 'W', at: `uri=0 ${endpoint}` },
    { on, calls: 'setacl modify', access: 'W', at: `uri=0 ${endpoint}`, tree: 'recursive' },
  ]),
  // https://rclone.org/commands/
  { on: 'rclone', calls: 'copy sync check bisync', access: 'C', at: 'sourceUri=0 uri=1 endpoint=s3-endpoint', tree: '*' },
  { on: 'rclone', calls: 'move', access: 'C', at: 'sourceUri=0 uri=1 endpoint=s3-endpoint', tree: '*', moves: true },
  { on: 'rclone', calls: 'copyto', access: 'C', at: 'sourceUri=0 uri=1 endpoint=s3-endpoint' },
  { on: 'rclone', calls: 'moveto', access: 'C', at: 'sourceUri=0 uri=1 endpoint=s3-endpoint', moves: true },
  { on: 'rclone', calls: 'cat', access: 'R', at: 'uri=0 endpoint=s3-endpoint' },
  { on: 'rclone', calls: 'ls lsl lsd lsf lsjson size tree', access: 'L', at: 'uri=0 endpoint=s3-endpoint' },
  { on: 'rclone', calls: 'rcat touch', access: 'W', at: 'uri=0 endpoint=s3-endpoint' },
  { on: 'rclone', calls: 'delete purge', access: 'D', at: 'uri=0 endpoint=s3-endpoint', tree: '*' },
  { on: 'rclone', calls: 'deletefile', access: 'D', at: 'uri=0 endpoint=s3-endpoint' },
  // https://cloud.google.com/storage/docs/gsutil
  { on: 'gsutil', calls: 'cp', access: 'C', at: 'sourceUri=0 uri=1', tree: 'recursive' },
  { on: 'gsutil', calls: 'mv', access: 'C', at: 'sourceUri=0 uri=1', tree: 'recursive', moves: true },
  { on: 'gsutil', calls: 'rsync', access: 'C', at: 'sourceUri=0 uri=1', tree: '*' },
  { on: 'gsutil', calls: 'rm', access: 'D', at: 'uri=0', tree: 'recursive' },
  { on: 'gsutil', calls: 'ls du', access: 'L', at: 'uri=0' },
  { on: 'gsutil', calls: 'cat stat hash', access: 'R', at: 'uri=0' },
];
