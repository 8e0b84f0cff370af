/** Infrastructure code that writes, reads or points at objects, as data. */
import type { CallRule } from './rule.ts';

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs */
export const terraformRules: readonly CallRule[] = [
  { on: 'terraform', calls: 'aws_s3_object aws_s3_bucket_object', access: 'W', at: 'bucket=bucket key=key' },
  { on: 'terraform', calls: 'aws_s3_object_copy', access: 'C', at: 'bucket=bucket key=key source=source' },
  { on: 'terraform', calls: 'data_aws_s3_object data_aws_s3_bucket_object', access: 'R', at: 'bucket=bucket key=key' },
  { on: 'terraform', calls: 'data_aws_s3_objects data_aws_s3_bucket_objects', access: 'L', at: 'bucket=bucket prefix=prefix' },
  { on: 'terraform', calls: 'backend_s3', access: 'RW', at: 'bucket=bucket key=key', needs: 'key' },
  { on: 'terraform', calls: 'data_terraform_remote_state', only: 'backend=s3', access: 'R', at: 'bucket=config.bucket key=config.key' },
  { on: 'terraform', calls: 'aws_lambda_function aws_lambda_layer_version', access: 'R', at: 'bucket=s3_bucket key=s3_key', needs: 's3_key' },
  { on: 'terraform', calls: 'aws_glue_job', access: 'R', at: 'uri=command.script_location' },
  { on: 'terraform', calls: 'aws_kinesis_firehose_delivery_stream', access: 'W', at: 'prefix=extended_s3_configuration.prefix|s3_configuration.prefix', needs: 'extended_s3_configuration' },
  { on: 'terraform', calls: 'aws_athena_workgroup', access: 'W', at: 'uri=configuration.result_configuration.output_location', tree: '*' },
  { on: 'terraform', calls: 'aws_elastic_beanstalk_application_version', access: 'R', at: 'bucket=bucket key=key' },
];

/** https://www.pulumi.com/registry/packages/aws/api-docs/s3/bucketobject/: without a key, the resource's name is the key */
export const pulumiJavaScriptRules: readonly CallRule[] = [
  { on: '@pulumi/aws', calls: 's3.BucketObject s3.BucketObjectv2', access: 'W', at: 'bucket=1.bucket key=1.key|0' },
  { on: '@pulumi/aws', calls: 's3.ObjectCopy', access: 'C', at: 'bucket=1.bucket key=1.key source=1.source' },
];

export const pulumiPythonRules: readonly CallRule[] = [
  { on: 'pulumi_aws', calls: 's3.BucketObject s3.BucketObjectv2', access: 'W', at: 'bucket=bucket key=key|0' },
  { on: 'pulumi_aws', calls: 's3.ObjectCopy', access: 'C', at: 'bucket=bucket key=key source=source' },
];
