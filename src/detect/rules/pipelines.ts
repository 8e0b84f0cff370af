/** Steps of pipelines that reach S3 without a command, as data: which of their inputs say where. */
import type { CallRule } from './rule.ts';

/** A step that runs a command of the AWS CLI: what its words are put together from. */
export interface CommandStep {
  /** Words that are written, and names of inputs in braces. */
  readonly words: string;
}

/** Actions and tasks that hand their inputs to the AWS CLI. */
export const commandSteps: Readonly<Record<string, CommandStep>> = {
  'vitr/actions-s3': { words: 'aws s3 {args}' },
  'itskarma/aws-cli': { words: 'aws {args}' },
  'actions/aws/cli': { words: 'aws {args}' },
  'keithweaver/aws-s3-github-action': { words: 'aws s3 {command} {source} {destination} {flags}' },
  'prewk/s3-cp-action': { words: 'aws s3 cp {flags} {source} {dest}' },
  awscli: { words: 'aws {awsCommand} {awsSubCommand} {awsArguments}' },
};

const action = (name: string, access: NonNullable<CallRule['access']>, at: string, more: Partial<CallRule> = {}): CallRule => ({ on: `step ${name}`, calls: 'run', access, at, ...more });

export const pipelineRules: readonly CallRule[] = [
  // Actions of https://github.com/marketplace, by the names of their repositories in small letters
  action('jakejarvis/s3-sync-action', 'W', 'bucket=AWS_S3_BUCKET prefix=DEST_DIR endpoint=AWS_S3_ENDPOINT', { tree: '*', needs: 'AWS_S3_BUCKET' }),
  action('shallwefootball/s3-upload-action', 'W', 'bucket=aws_bucket prefix=destination_dir endpoint=endpoint', { tree: '*', needs: 'aws_bucket' }),
  action('shallwefootball/upload-s3-action', 'W', 'bucket=aws_bucket prefix=destination_dir endpoint=endpoint', { tree: '*', needs: 'aws_bucket' }),
  action('zdurham/s3-upload-github-action', 'W', 'bucket=AWS_S3_BUCKET key=S3_KEY|FILE', { needs: 'AWS_S3_BUCKET' }),
  action('tpaschalis/s3-sync-action', 'W', 'bucket=AWS_S3_BUCKET prefix=S3_KEY|DEST_DIR', { tree: '*', needs: 'AWS_S3_BUCKET' }),
  action('tpaschalis/s3-cp-action', 'W', 'bucket=AWS_S3_BUCKET prefix=S3_KEY|DEST_DIR', { tree: '*', needs: 'AWS_S3_BUCKET' }),
  action('reggionick/s3-deploy', 'W', 'path=bucket', { tree: '*', needs: 'bucket' }),
  action('hkusu/s3-upload-action', 'W', 'bucket=aws-bucket prefix=bucket-root', { tree: '*', needs: 'aws-bucket' }),
  action('notcoffee418/s3-zip-upload', 'W', 'bucket=BUCKET_NAME key=DEST_FILE', { needs: 'BUCKET_NAME' }),
  action('sai-sharan/aws-s3-sync-action', 'W', 'bucket=s3_bucket prefix=s3_dir', { tree: '*', needs: 's3_bucket' }),
  action('badsyntax/github-action-aws-s3', 'W', 'bucket=bucket prefix=prefix', { tree: '*', needs: 'bucket' }),
  action('stcalica/s3-upload', 'W', 'path=S3', { tree: '*', needs: 'S3' }),
  action('einaregilsson/beanstalk-deploy', 'W', 'bucket=existing_bucket_name', { needs: 'existing_bucket_name' }),
  action('whywaita/actions-cache-s3', 'RW', "bucket=aws-s3-bucket key='*'", { needs: 'aws-s3-bucket' }),
  // https://docs.travis-ci.com/user/deployment-v2/providers/s3/
  action('travis s3', 'W', 'bucket=bucket prefix=upload_dir|upload-dir endpoint=endpoint', { tree: '*', needs: 'bucket' }),
  action('travis codedeploy', 'R', 'bucket=bucket key=key', { needs: 'key' }),
  action('travis elasticbeanstalk', 'W', 'bucket=bucket|bucket_name prefix=bucket_path', { tree: '*', needs: 'bucket|bucket_name' }),
  action('travis lambda', 'R', 'bucket=bucket key=key', { needs: 'key' }),
  // https://bitbucket.org/atlassian/aws-s3-deploy
  action('atlassian/aws-s3-deploy', 'W', 'path=S3_BUCKET', { tree: '*', needs: 'S3_BUCKET' }),
  action('atlassian/aws-code-deploy', 'W', 'bucket=S3_BUCKET', { needs: 'S3_BUCKET' }),
  // https://docs.aws.amazon.com/vsts/latest/userguide/awsclirefguide.html
  action('s3upload', 'W', 'bucket=bucketName prefix=targetFolder', { tree: '*', needs: 'bucketName' }),
  action('s3download', 'R', 'bucket=bucketName prefix=sourceFolder', { tree: '*', needs: 'bucketName' }),
  // https://plugins.drone.io/plugins/s3
  action('plugins/s3', 'W', 'bucket=bucket prefix=target endpoint=endpoint', { tree: '*', needs: 'bucket', isCleaned: true }),
  action('plugins/s3-sync', 'W', 'bucket=bucket prefix=target endpoint=endpoint', { tree: '*', needs: 'bucket', isCleaned: true }),
  // https://docs.ansible.com/ansible/latest/collections/amazon/aws/s3_object_module.html
  { on: 'ansible s3', calls: 'put create', access: 'W', at: 'bucket=bucket key=object endpoint=endpoint_url|s3_url', needs: 'object' },
  { on: 'ansible s3', calls: 'get getstr geturl', access: 'R', at: 'bucket=bucket key=object endpoint=endpoint_url|s3_url', needs: 'object' },
  { on: 'ansible s3', calls: 'list', access: 'L', at: 'bucket=bucket prefix=prefix endpoint=endpoint_url|s3_url' },
  { on: 'ansible s3', calls: 'delobj', access: 'D', at: 'bucket=bucket key=object endpoint=endpoint_url|s3_url', needs: 'object' },
  { on: 'ansible s3', calls: 'copy', access: 'C', at: 'bucket=bucket key=object sourceBucket=copy_src.bucket sourceKey=copy_src.object', needs: 'object' },
  { on: 'ansible s3', calls: 'sync', access: 'W', at: 'bucket=bucket prefix=key_prefix', tree: '*' },
  // https://argo-workflows.readthedocs.io/en/latest/configure-artifact-repository/
  { on: 'artifact', calls: 'inputs', access: 'R', at: 'bucket=bucket key=key endpoint=endpoint', needs: 'key' },
  { on: 'artifact', calls: 'outputs', access: 'W', at: 'bucket=bucket key=key endpoint=endpoint', needs: 'key' },
];
