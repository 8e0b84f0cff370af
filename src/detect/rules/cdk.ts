/** Calls of the CDK that put, read or point at objects, as data: one table for TypeScript and Python. */
import { operations } from './operations.ts';
import type { CallRule } from './rule.ts';

/** One call, as both languages have it. https://docs.aws.amazon.com/cdk/api/v2/docs/aws-construct-library.html */
interface CdkCall {
  /** The module as `aws-cdk-lib` names it. */
  readonly in: string;
  /** The class that the call is a static method of. */
  readonly of?: string;
  readonly calls: string;
  readonly access: NonNullable<CallRule['access']>;
  /** Places, as TypeScript gives them. */
  readonly at: string;
  /** Places, as Python gives them: what TypeScript has in an object is given by name. */
  readonly named: string;
  readonly tree?: '*';
  readonly needs?: readonly [typescript: string, python: string];
}

const calls: readonly CdkCall[] = [
  { in: 'aws-s3-deployment', calls: 'BucketDeployment', access: 'W', at: 'prefix=2.destinationKeyPrefix', named: 'prefix=destination_key_prefix', tree: '*' },
  { in: 'aws-s3-deployment', calls: 'DeployTimeSubstitutedFile', access: 'W', at: 'key=2.destinationKey', named: 'key=destination_key', needs: ['2.destinationKey', 'destination_key'] },
  { in: 'aws-s3-deployment', of: 'Source', calls: 'bucket', access: 'R', at: 'key=1', named: 'key=1|zip_object_key' },
  // Code and definitions that stand in a bucket
  ...['aws-lambda', 'aws-glue-alpha', 'aws-synthetics'].map((module): CdkCall => ({ in: module, of: 'Code', calls: 'fromBucket', access: 'R', at: 'key=1', named: 'key=1|key' })),
  { in: 'aws-lambda', of: 'Code', calls: 'fromBucketV2', access: 'R', at: 'key=1', named: 'key=1|key' },
  { in: 'aws-lambda', calls: 'CfnFunction', access: 'R', at: 'bucket=2.code.s3Bucket key=2.code.s3Key', named: 'bucket=code.s3_bucket key=code.s3_key', needs: ['2.code.s3Key', 'code.s3_key'] },
  { in: 'aws-glue', calls: 'CfnJob', access: 'R', at: 'uri=2.command.scriptLocation', named: 'uri=command.script_location', needs: ['2.command.scriptLocation', 'command.script_location'] },
  { in: 'aws-apigateway', of: 'ApiDefinition', calls: 'fromBucket', access: 'R', at: 'key=1', named: 'key=1|key' },
  { in: 'aws-appconfig', of: 'ConfigurationSource', calls: 'fromBucket', access: 'R', at: 'key=1', named: 'key=1|object_key' },
  { in: 'aws-ecs', of: 'EnvironmentFile', calls: 'fromBucket', access: 'R', at: 'key=1', named: 'key=1|key' },
  { in: 'aws-ec2', of: 'InitFile', calls: 'fromS3Object', access: 'R', at: 'key=2', named: 'key=2|key' },
  { in: 'aws-ec2', of: 'InitSource', calls: 'fromS3Object', access: 'R', at: 'key=2', named: 'key=2|key' },
  // Pipelines
  { in: 'aws-codepipeline-actions', calls: 'S3SourceAction', access: 'R', at: 'key=0.bucketKey', named: 'key=bucket_key' },
  { in: 'aws-codepipeline-actions', calls: 'S3DeployAction', access: 'W', at: 'prefix=0.objectKey', named: 'prefix=object_key', tree: '*' },
  { in: 'aws-codebuild', of: 'Source', calls: 's3', access: 'R', at: 'key=0.path', named: 'key=path' },
  { in: 'aws-codebuild', of: 'Artifacts', calls: 's3', access: 'W', at: 'prefix=0.path', named: 'prefix=path', tree: '*' },
  { in: 'aws-codebuild', of: 'Cache', calls: 'bucket', access: 'RW', at: 'prefix=1.prefix', named: 'prefix=prefix', tree: '*' },
  // What a Step Functions map reads and leaves behind, and Athena's results
  { in: 'aws-stepfunctions', calls: 'S3JsonItemReader S3CsvItemReader S3ManifestItemReader', access: 'R', at: 'key=0.key', named: 'key=key' },
  { in: 'aws-stepfunctions', calls: 'S3ObjectsItemReader', access: 'L', at: 'prefix=0.prefix', named: 'prefix=prefix' },
  { in: 'aws-stepfunctions', calls: 'ResultWriter ResultWriterV2', access: 'W', at: 'prefix=0.prefix', named: 'prefix=prefix', tree: '*' },
  { in: 'aws-stepfunctions-tasks', calls: 'AthenaStartQueryExecution', access: 'W', at: 'bucket=2.resultConfiguration.outputLocation.bucketName prefix=2.resultConfiguration.outputLocation.objectKey', named: 'bucket=result_configuration.output_location.bucket_name prefix=result_configuration.output_location.object_key', tree: '*', needs: ['2.resultConfiguration.outputLocation', 'result_configuration.output_location'] },
  // Streams and rules that write
  { in: 'aws-kinesisfirehose', calls: 'S3Bucket', access: 'W', at: 'prefix=1.dataOutputPrefix', named: 'prefix=data_output_prefix', tree: '*' },
  { in: 'aws-kinesisfirehose-destinations-alpha', calls: 'S3Bucket', access: 'W', at: 'prefix=1.dataOutputPrefix', named: 'prefix=data_output_prefix', tree: '*' },
  { in: 'aws-kinesisfirehose', calls: 'CfnDeliveryStream', access: 'W', at: 'prefix=2.extendedS3DestinationConfiguration.prefix', named: 'prefix=extended_s3_destination_configuration.prefix', tree: '*', needs: ['2.extendedS3DestinationConfiguration', 'extended_s3_destination_configuration'] },
  { in: 'aws-iot-actions-alpha', calls: 'S3PutObjectAction', access: 'W', at: 'key=1.key', named: 'key=key', needs: ['1.key', 'key'] },
];

/** The ways to a module: the one package of v2, the package a module had in v1 or has as an alpha, and the namespace of the one package. */
function typescriptModules(module: string): string[] {
  return [`aws-cdk-lib/${module}`, `@aws-cdk/${module}`, `aws-cdk-lib.${module.replaceAll('-', '_')}`];
}

function pythonModule(module: string): string {
  return `aws_cdk.${module.replaceAll('-', '_')}`;
}

const snake = (name: string): string => name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Classes are spelled alike, methods are not: `from_s3_object`. */
function pythonCalls({ calls: names, of }: CdkCall): string {
  return of === undefined ? names : names.replace('V2', '_v2').split(' ').map(snake).join(' ').replace('from_s3object', 'from_s3_object').toLowerCase();
}

/** A call of S3 that a construct makes by its name, with what the SDK takes. */
const sdk = 'cdk.sdk';
const services = 's3,S3,client-s3,@aws-sdk/client-s3';

/** https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_stepfunctions_tasks.CallAwsService.html, https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.custom_resources.AwsCustomResource.html */
function typescriptSdkCalls(): CallRule[] {
  const when = ['onCreate', 'onUpdate', 'onDelete'];
  return [
    ...typescriptModules('aws-stepfunctions-tasks').map((on): CallRule => ({ on, calls: 'CallAwsService CallAwsServiceCrossRegion', only: `2.service=${services}`, access: 'named', at: 'method=2.action params=2.parameters', names: sdk })),
    ...typescriptModules('custom-resources').flatMap((on) => when.map((event, index): CallRule => ({ on, calls: 'AwsCustomResource', only: `2.${event}.service=${services}`, access: 'named', at: `method=2.${event}.action params=2.${event}.parameters`, names: sdk, ...(index === 0 ? {} : { also: true }) }))),
  ];
}

const pythonSdkCalls: readonly CallRule[] = [
  { on: pythonModule('aws-stepfunctions-tasks'), calls: 'CallAwsService CallAwsServiceCrossRegion', only: `service=${services}`, access: 'named', at: 'method=action params=parameters', names: sdk },
  { on: pythonModule('custom-resources'), calls: 'AwsSdkCall', only: `service=${services}`, access: 'named', at: 'method=action params=parameters', names: sdk },
];

/** `putObject`, `PutObject`, `PutObjectCommand`: a custom resource takes each. */
const sdkOperations: readonly CallRule[] = [(name: string) => name.charAt(0).toLowerCase() + name.slice(1), (name: string) => name, (name: string) => `${name}Command`].flatMap((spell) => operations(sdk, spell, {}));

export const cdkJavaScriptRules: readonly CallRule[] = [
  ...calls.flatMap((each) => typescriptModules(each.in).map((module): CallRule => ruleOf(each, each.of === undefined ? module : `${module}.${each.of}`, each.calls, each.at, each.needs?.[0]))),
  ...typescriptSdkCalls(),
  ...sdkOperations,
  // https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_ec2.UserData.html
  { on: '*', calls: 'addCommands addOnExitCommands', at: 'command=0', each: true },
  { on: '*', calls: 'addS3DownloadCommand', access: 'R', at: 'key=0.bucketKey', needs: '0.bucketKey' },
];

export const cdkPythonRules: readonly CallRule[] = [
  ...calls.map((each): CallRule => ruleOf(each, each.of === undefined ? pythonModule(each.in) : `${pythonModule(each.in)}.${each.of}`, pythonCalls(each), each.named, each.needs?.[1])),
  ...pythonSdkCalls,
  ...sdkOperations,
  { on: '*', calls: 'add_commands add_on_exit_commands', at: 'command=0', each: true },
  { on: '*', calls: 'add_s3_download_command', access: 'R', at: 'key=bucket_key', needs: 'bucket_key' },
];

function ruleOf({ access, tree }: CdkCall, on: string, names: string, at: string, needs: string | undefined): CallRule {
  return { on, calls: names, access, at, ...(tree ? { tree } : {}), ...(needs === undefined ? {} : { needs }) };
}
