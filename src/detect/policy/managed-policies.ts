/** AWS's own policies as data: what those that people attach grant in S3, and which of them grant nothing there. */

/** One statement of a policy, as far as it is about S3. */
export interface ManagedStatement {
  readonly effect?: 'Deny';
  readonly actions: readonly string[];
  /** All of S3 unless said. */
  readonly resources?: readonly string[];
  readonly condition?: string;
}

const reading = ['s3:Get*', 's3:List*', 's3:Describe*'];
const everything: readonly ManagedStatement[] = [{ actions: ['s3:*'] }];
const beanstalk: readonly ManagedStatement[] = [
  { actions: ['s3:Get*', 's3:List*', 's3:PutObject'], resources: ['arn:aws:s3:::elasticbeanstalk-*', 'arn:aws:s3:::elasticbeanstalk-*/*'] },
];

/** Policies that reach S3 (https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html). */
const inS3: Readonly<Record<string, readonly ManagedStatement[]>> = {
  AdministratorAccess: [{ actions: ['*'] }],
  AWSDenyAll: [{ effect: 'Deny', actions: ['*'] }],
  PowerUserAccess: everything,
  AmazonS3FullAccess: everything,
  AWSLambdaFullAccess: everything,
  AmazonElasticMapReduceforEC2Role: everything,
  AmazonElasticMapReduceRole: [{ actions: ['s3:CreateBucket', 's3:Get*', 's3:List*'] }],
  AmazonS3ReadOnlyAccess: [{ actions: reading }],
  ReadOnlyAccess: [{ actions: reading }],
  AWSLambdaExecute: [{ actions: ['s3:GetObject', 's3:PutObject'], resources: ['arn:aws:s3:::*'] }],
  AmazonEC2RoleforSSM: [
    { actions: ['s3:GetBucketLocation', 's3:PutObject', 's3:GetObject', 's3:GetEncryptionConfiguration', 's3:AbortMultipartUpload', 's3:ListMultipartUploadParts', 's3:ListBucket', 's3:ListBucketMultipartUploads'] },
  ],
  AmazonAthenaFullAccess: [
    { actions: ['s3:GetBucketLocation', 's3:GetObject', 's3:ListBucket', 's3:ListBucketMultipartUploads', 's3:ListMultipartUploadParts', 's3:AbortMultipartUpload', 's3:CreateBucket', 's3:PutObject'], resources: ['arn:aws:s3:::aws-athena-query-results-*'] },
    { actions: ['s3:GetObject', 's3:ListBucket'], resources: ['arn:aws:s3:::athena-examples*'] },
    { actions: ['s3:ListBucket', 's3:GetBucketLocation', 's3:ListAllMyBuckets'] },
  ],
  AWSGlueServiceRole: [
    { actions: ['s3:GetBucketLocation', 's3:ListBucket', 's3:ListAllMyBuckets', 's3:GetBucketAcl'] },
    { actions: ['s3:CreateBucket'], resources: ['arn:aws:s3:::aws-glue-*'] },
    { actions: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'], resources: ['arn:aws:s3:::aws-glue-*/*', 'arn:aws:s3:::*/*aws-glue-*/*'] },
    { actions: ['s3:GetObject'], resources: ['arn:aws:s3:::crawler-public*', 'arn:aws:s3:::aws-glue-*'] },
  ],
  AmazonSageMakerFullAccess: [
    { actions: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject', 's3:AbortMultipartUpload'], resources: ['arn:aws:s3:::*SageMaker*', 'arn:aws:s3:::*Sagemaker*', 'arn:aws:s3:::*sagemaker*', 'arn:aws:s3:::*aws-glue*'] },
    { actions: ['s3:GetObject'], resources: ['arn:aws:s3:::*'], condition: 'StringEqualsIgnoreCase s3:ExistingObjectTag/SageMaker' },
    { actions: ['s3:GetBucketLocation', 's3:ListBucket', 's3:ListAllMyBuckets'] },
  ],
  ComprehendReadOnly: [],
  ComprehendFullAccess: [{ actions: ['s3:ListAllMyBuckets', 's3:ListBucket', 's3:GetBucketLocation'] }],
  AWSElasticBeanstalkWebTier: beanstalk,
  AWSElasticBeanstalkWorkerTier: beanstalk,
  // Its own buckets only, which are Amazon's.
  SecretsManagerReadWrite: [],
};

/** Policies that are attached often, and have no statement about S3. */
const elsewhere = new Set(
  `AWSLambdaBasicExecutionRole AWSLambdaVPCAccessExecutionRole AWSLambdaSQSQueueExecutionRole AWSLambdaDynamoDBExecutionRole
  AWSLambdaKinesisExecutionRole AWSLambdaENIManagementAccess AWSLambdaMSKExecutionRole AWSLambdaRole AWSLambdaInvocation-DynamoDB
  CloudWatchLambdaInsightsExecutionRolePolicy AmazonS3ObjectLambdaExecutionRolePolicy
  AmazonECSTaskExecutionRolePolicy AmazonEC2ContainerServiceforEC2Role AmazonEC2ContainerServiceRole AmazonEC2ContainerServiceEventsRole
  AmazonEC2ContainerServiceAutoscaleRole AWSBatchServiceRole AmazonEC2SpotFleetTaggingRole AmazonEC2SpotFleetRole
  AmazonSSMManagedInstanceCore AmazonSSMReadOnlyAccess AmazonSSMDirectoryServiceAccess AmazonSSMMaintenanceWindowRole
  CloudWatchAgentServerPolicy CloudWatchAgentAdminPolicy CloudWatchLogsFullAccess CloudWatchLogsReadOnlyAccess CloudWatchFullAccess CloudWatchReadOnlyAccess
  CloudWatchEventsFullAccess AmazonAPIGatewayPushToCloudWatchLogs AmazonAPIGatewayInvokeFullAccess AWSAppSyncPushToCloudWatchLogs
  AmazonEC2ContainerRegistryReadOnly AmazonEC2ContainerRegistryPullOnly AmazonEC2ContainerRegistryPowerUser AmazonEC2ContainerRegistryFullAccess
  AmazonEKSClusterPolicy AmazonEKSWorkerNodePolicy AmazonEKSWorkerNodeMinimalPolicy AmazonEKS_CNI_Policy AmazonEKSServicePolicy AmazonEKSVPCResourceController
  AmazonEKSFargatePodExecutionRolePolicy AmazonEBSCSIDriverPolicy AmazonEFSCSIDriverPolicy
  AWSXRayDaemonWriteAccess AWSXrayWriteOnlyAccess AWSXrayFullAccess
  AmazonDynamoDBFullAccess AmazonDynamoDBReadOnlyAccess AmazonSQSFullAccess AmazonSQSReadOnlyAccess AmazonSNSFullAccess AmazonSNSReadOnlyAccess AmazonSESFullAccess
  AmazonKinesisFullAccess AmazonKinesisReadOnlyAccess AmazonKinesisFirehoseFullAccess AWSStepFunctionsFullAccess AWSStepFunctionsReadOnlyAccess AmazonEventBridgeFullAccess
  AmazonEC2FullAccess AmazonEC2ReadOnlyAccess AmazonVPCReadOnlyAccess AmazonRDSEnhancedMonitoringRole
  AmazonElasticFileSystemClientFullAccess AmazonElasticFileSystemClientReadWriteAccess AmazonElasticFileSystemClientReadOnlyAccess
  AmazonTextractFullAccess AmazonRekognitionFullAccess AmazonRekognitionReadOnlyAccess TranslateReadOnly AmazonPollyFullAccess
  IAMFullAccess IAMReadOnlyAccess IAMUserChangePassword IAMUserSSHKeys AWSCertificateManagerReadOnly AutoScalingNotificationAccessRole
  AmazonDMSCloudWatchLogsRole AmazonDMSVPCManagementRole AWSCodeDeployRole AWSKeyManagementServicePowerUser AmazonRoute53ReadOnlyAccess`.split(/\s+/),
);

/**
 * What a policy of AWS grants in S3.
 * @param name its name, without a path
 * @returns no statements for one that grants nothing there; undefined for one that is not known here
 */
export function managedStatements(name: string): readonly ManagedStatement[] | undefined {
  if (Object.hasOwn(inS3, name)) return inS3[name];
  return elsewhere.has(name) ? [] : undefined;
}
