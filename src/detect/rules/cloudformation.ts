/** Properties of CloudFormation, SAM and states that point at objects, as data: by the name of the property that holds them. */
import type { CallRule } from './rule.ts';

const property = (name: string, access: NonNullable<CallRule['access']>, at: string, more: Partial<CallRule> = {}): CallRule => ({ on: `property ${name}`, calls: 'run', access, at, ...more });

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html */
export const cloudFormationRules: readonly CallRule[] = [
  ...['CodeUri', 'ContentUri', 'DefinitionUri', 'DefinitionS3Location', 'BodyS3Location'].map((name) => property(name, 'R', 'bucket=Bucket key=Key', { needs: 'Key' })),
  ...['PrimaryContainer', 'Containers'].map((name) => property(name, 'R', 'uri=ModelDataUrl', { needs: 'ModelDataUrl' })),
  ...['--extra-py-files', '--extra-jars', '--extra-files'].map((name): CallRule => property('DefaultArguments', 'R', `uri=${name}`, { needs: name })),
  ...['--TempDir', '--spark-event-logs-path'].map((name): CallRule => property('DefaultArguments', 'W', `uri=${name}`, { needs: name, tree: '*', also: true })),
  property('S3Targets', 'R', 'uri=Path', { needs: 'Path', tree: '*' }),
  property('ScriptBootstrapAction', 'R', 'uri=Path', { needs: 'Path' }),
  property('Properties', 'W', 'uri=LogUri', { needs: 'LogUri', tree: '*' }),
  property('Properties', 'R', 'uri=Location', { needs: 'Location', web: true, also: true }),
  property('Parameters', 'R', 'uri=Location', { needs: 'Location', web: true }),
  // CodePipeline and CodeBuild
  property('Configuration', 'R', 'bucket=S3Bucket key=S3ObjectKey', { needs: 'S3ObjectKey' }),
  property('Configuration', 'W', 'bucket=BucketName prefix=ObjectKey', { needs: 'ObjectKey', tree: '*' }),
  property('Artifacts', 'W', 'bucket=Location prefix=Path', { only: 'Type=S3', tree: '*', needs: 'Location' }),
  property('Source', 'R', 'path=Location', { only: 'Type=S3', needs: 'Location' }),
  // Where results go
  property('ResultConfiguration', 'W', 'uri=OutputLocation', { needs: 'OutputLocation', tree: '*' }),
  property('ExtendedS3DestinationConfiguration', 'W', 'bucket=BucketARN prefix=Prefix', { needs: 'Prefix' }),
  property('S3DestinationConfiguration', 'W', 'bucket=BucketARN prefix=Prefix', { needs: 'Prefix' }),
  // https://www.serverless.com/plugins/serverless-s3-sync
  property('s3Sync', 'W', 'bucket=bucketName prefix=bucketPrefix', { needs: 'bucketName', tree: '*' }),
];

/** The properties that are looked at. */
export const pointingProperties: ReadonlySet<string> = new Set(cloudFormationRules.map(({ on }) => on.slice('property '.length)));
