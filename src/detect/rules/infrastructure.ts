/** Infrastructure code that writes, reads or points at objects, as data. */
import type { CallRule } from './rule.ts';

/** https://github.com/hashicorp/terraform-provider-aws/tree/main/website/docs */
export const terraformRules: readonly CallRule[] = [
  { on: 'terraform', calls: 'aws_s3_object aws_s3_bucket_object', access: 'W', at: 'bucket=bucket key=key' },
  { on: 'terraform', calls: 'aws_s3_object_copy', access: 'C', at: 'bucket=bucket key=key source=source' },
  { on: 'terraform', calls: 'data_aws_s3_object data_aws_s3_bucket_object', access: 'R', at: 'bucket=bucket key=key' },
  { on: 'terraform', calls: 'data_aws_s3_objects data_aws_s3_bucket_objects', access: 'L', at: 'bucket=bucket prefix=prefix' },
  { on: 'terraform', calls: 'backend_s3', access: 'RW', at: 'bucket=bucket key=key', needs: 'key' },
  { on: 'terraform', calls: 'data_terraform_remote_state', only: 'backend=s3', access: 'R', at: 'bucket=config.bucket key=config.key' },
  { on: 'terraform', calls: 'aws_lambda_function aws_lambda_layer_version', access: 'R', at: 'bucket=s3_bucket key=s3_key', needs: 's3_key' },
  { on: 'terraform', calls: 'remote_state', only: 'backend=s3', access: 'RW', at: 'bucket=config.bucket key=config.key' },
  // https://developer.hashicorp.com/terraform/language/modules/sources#s3-bucket
  { on: 'terraform', calls: 'module', access: 'R', at: 'uri=source' },
  { on: 'terraform', calls: 'aws_glue_job', access: 'R', at: 'uri=command.script_location' },
  ...['--extra-py-files', '--extra-jars', '--extra-files'].map((name): CallRule => ({ on: 'terraform', calls: 'aws_glue_job', access: 'R', at: `uri=default_arguments.${name}`, also: true })),
  ...['--TempDir', '--spark-event-logs-path'].map((name): CallRule => ({ on: 'terraform', calls: 'aws_glue_job', access: 'W', at: `uri=default_arguments.${name}`, tree: '*', also: true })),
  { on: 'terraform', calls: 'aws_cloudformation_stack aws_cloudformation_stack_set', access: 'R', at: 'uri=template_url', needs: 'template_url', web: true },
  { on: 'terraform', calls: 'aws_sagemaker_model/primary_container aws_sagemaker_model/container', access: 'R', at: 'uri=model_data_url', needs: 'model_data_url' },
  { on: 'terraform', calls: 'aws_emr_cluster', access: 'W', at: 'uri=log_uri', needs: 'log_uri', tree: '*' },
  { on: 'terraform', calls: 'aws_emr_cluster/bootstrap_action', access: 'R', at: 'uri=path' },
  { on: 'terraform', calls: 'aws_codepipeline/action', only: 'configuration.S3ObjectKey=!-', access: 'R', at: 'bucket=configuration.S3Bucket key=configuration.S3ObjectKey' },
  { on: 'terraform', calls: 'aws_codepipeline/action', only: 'configuration.ObjectKey=!-', access: 'W', at: 'bucket=configuration.BucketName prefix=configuration.ObjectKey', tree: '*' },
  { on: 'terraform', calls: 'aws_codebuild_project/artifacts', only: 'type=S3', access: 'W', at: 'bucket=location prefix=path', tree: '*', needs: 'location' },
  { on: 'terraform', calls: 'aws_codebuild_project/source', only: 'type=S3', access: 'R', at: 'path=location', needs: 'location' },
  { on: 'terraform', calls: 'aws_codebuild_project/cache', only: 'type=S3', access: 'RW', at: 'path=location', tree: '*', needs: 'location' },
  { on: 'terraform', calls: 'aws_glue_crawler/s3_target', access: 'R', at: 'uri=path', tree: '*' },
  { on: 'terraform', calls: 'aws_synthetics_canary', access: 'W', at: 'uri=artifact_s3_location', tree: '*' },
  { on: 'terraform', calls: 'aws_imagebuilder_component', access: 'R', at: 'uri=uri', needs: 'uri' },
  { on: 'terraform', calls: 'aws_mwaa_environment', access: 'R', at: 'bucket=source_bucket_arn key=requirements_s3_path', needs: 'requirements_s3_path' },
  { on: 'terraform', calls: 'aws_mwaa_environment', access: 'R', at: 'bucket=source_bucket_arn key=plugins_s3_path', needs: 'plugins_s3_path', also: true },
  { on: 'terraform', calls: 'aws_mwaa_environment', access: 'R', at: 'bucket=source_bucket_arn prefix=dag_s3_path', needs: 'dag_s3_path', tree: '*', also: true },
  { on: 'terraform', calls: 'aws_kinesisanalyticsv2_application/s3_content_location', access: 'R', at: 'bucket=bucket_arn key=file_key' },
  { on: 'terraform', calls: 'aws_dynamodb_table/s3_bucket_source', access: 'R', at: 'bucket=bucket prefix=key_prefix', tree: '*' },
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
