/**
 * AWS's own policies as data: what those that people attach grant in S3, which of them grant nothing there, and which of them deny.
 * Read from AWS's documents as github.com/iann0036/iam-dataset holds them at 2073fa52 (22 August 2026, 1,641 policies), those that it
 * lacks from github.com/zoph-io/MAMIP at 0387244e (7 March 2026); each is also at
 * https://docs.aws.amazon.com/aws-managed-policy/latest/reference/<name>.html.
 */

/** One statement of a policy, as far as it is about S3. */
export interface ManagedStatement {
  readonly effect?: 'Deny';
  readonly actions: readonly string[];
  /** All of S3 unless said. */
  readonly resources?: readonly string[];
  readonly condition?: string;
}

const reading = ['s3:Get*', 's3:List*', 's3:Describe*'];
const listing: readonly ManagedStatement[] = [{ actions: ['s3:ListBucket'] }];
const quarantine: readonly ManagedStatement[] = [{ effect: 'Deny', actions: ['s3:GetObject', 's3:ListBucket', 's3:DeleteObject'] }];
const everything: readonly ManagedStatement[] = [{ actions: ['s3:*'] }];
const beanstalk: readonly ManagedStatement[] = [
  { actions: ['s3:Get*', 's3:List*', 's3:PutObject'], resources: ['arn:aws:s3:::elasticbeanstalk-*', 'arn:aws:s3:::elasticbeanstalk-*/*'] },
];

/** Policies that reach buckets or objects: all that they say of them, for the actions that an access asks of IAM. */
const inS3: Readonly<Record<string, readonly ManagedStatement[]>> = {
  AdministratorAccess: [{ actions: ['*'] }],
  AWSDenyAll: [{ effect: 'Deny', actions: ['*'] }],
  AWSCompromisedKeyQuarantineV2: quarantine,
  AWSCompromisedKeyQuarantineV3: quarantine,
  // Everything but what is not in S3.
  PowerUserAccess: everything,
  SystemAdministrator: everything,
  AmazonS3FullAccess: everything,
  AWSLambdaFullAccess: everything,
  AmazonElasticMapReduceforEC2Role: everything,
  AmazonElasticMapReduceFullAccess: everything,
  AmazonEC2RoleforDataPipelineRole: everything,
  AmazonElasticMapReduceRole: [{ actions: ['s3:CreateBucket', 's3:Get*', 's3:List*'] }],
  AmazonS3ReadOnlyAccess: [{ actions: reading }],
  ReadOnlyAccess: [{ actions: reading }],
  AmazonMacieServiceRole: [{ actions: ['s3:Get*', 's3:List*'] }],
  AWSConfigRole: [{ actions: ['s3:GetObject', 's3:ListBucket'] }],
  AmazonEC2RoleforAWSCodeDeploy: [{ actions: ['s3:GetObject', 's3:ListBucket'] }],
  AWSCodeDeployRoleForECS: [{ actions: ['s3:GetObject'] }],
  AmazonElasticTranscoderRole: [{ actions: ['s3:ListBucket', 's3:Get*', 's3:PutObject'] }],
  DataScientist: [{ actions: ['s3:DeleteObject', 's3:Get*', 's3:List*', 's3:PutObject'] }],
  DatabaseAdministrator: [{ actions: ['s3:DeleteObject*', 's3:Get*', 's3:List*', 's3:PutObject*'] }],
  AWSIoTRuleActions: [{ actions: ['s3:PutObject'] }],
  AWSBackupServiceRolePolicyForS3Backup: [
    { actions: ['s3:ListBucket'], resources: ['arn:aws:s3:::*'] },
    { actions: ['s3:GetObject'], resources: ['arn:aws:s3:::*/*'] },
  ],
  AWSBackupServiceRolePolicyForS3Restore: [
    { actions: ['s3:ListBucket'], resources: ['arn:aws:s3:::*'] },
    { actions: ['s3:GetObject', 's3:DeleteObject', 's3:PutObject'], resources: ['arn:aws:s3:::*/*'] },
  ],
  AWS_ConfigRole: listing,
  SecurityAudit: listing,
  ViewOnlyAccess: listing,
  NetworkAdministrator: listing,
  AWSLakeFormationDataAdmin: listing,
  AmazonRoute53FullAccess: listing,
  TranslateFullAccess: listing,
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
  AWSGlueServiceNotebookRole: [
    { actions: ['s3:ListBucket'] },
    { actions: ['s3:GetObject'], resources: ['arn:aws:s3:::crawler-public*', 'arn:aws:s3:::aws-glue*'] },
    { actions: ['s3:PutObject', 's3:DeleteObject'], resources: ['arn:aws:s3:::aws-glue*'] },
  ],
  AWSGlueConsoleFullAccess: [
    { actions: ['s3:ListBucket'] },
    { actions: ['s3:GetObject', 's3:PutObject'], resources: ['arn:aws:s3:::aws-glue-*/*', 'arn:aws:s3:::*/*aws-glue-*/*', 'arn:aws:s3:::aws-glue-*'] },
  ],
  AWSQuicksightAthenaAccess: [{ actions: ['s3:GetObject', 's3:ListBucket', 's3:PutObject'], resources: ['arn:aws:s3:::aws-athena-query-results-*'] }],
  AmazonGrafanaAthenaAccess: [{ actions: ['s3:GetObject', 's3:ListBucket', 's3:PutObject'], resources: ['arn:aws:s3:::grafana-athena-query-results-*'] }],
  AmazonRedshiftAllCommandsFullAccess: [
    { actions: ['s3:GetObject', 's3:ListBucket', 's3:PutObject', 's3:DeleteObject'], resources: ['arn:aws:s3:::redshift-downloads', 'arn:aws:s3:::redshift-downloads/*', 'arn:aws:s3:::*redshift*', 'arn:aws:s3:::*redshift*/*'] },
    { actions: ['s3:GetObject'], condition: 'StringEqualsIgnoreCase s3:ExistingObjectTag/Redshift' },
  ],
  AmazonDMSRedshiftS3Role: [{ actions: ['s3:ListBucket', 's3:GetObject', 's3:PutObject', 's3:DeleteObject'], resources: ['arn:aws:s3:::dms-*'] }],
  AmazonTranscribeFullAccess: [{ actions: ['s3:GetObject'], resources: ['arn:aws:s3:::*transcribe*'] }],
  ComprehendDataAccessRolePolicy: [{ actions: ['s3:GetObject', 's3:ListBucket', 's3:PutObject'], resources: ['arn:aws:s3:::*Comprehend*', 'arn:aws:s3:::*comprehend*'] }],
  CloudWatchSyntheticsFullAccess: [{ actions: ['s3:GetObject', 's3:ListBucket'], resources: ['arn:aws:s3:::cw-syn-*'] }],
  AmazonSageMakerFullAccess: [
    { actions: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject', 's3:AbortMultipartUpload'], resources: ['arn:aws:s3:::*SageMaker*', 'arn:aws:s3:::*Sagemaker*', 'arn:aws:s3:::*sagemaker*', 'arn:aws:s3:::*aws-glue*'] },
    { actions: ['s3:GetObject'], resources: ['arn:aws:s3:::*'], condition: 'StringEqualsIgnoreCase s3:ExistingObjectTag/SageMaker' },
    { actions: ['s3:GetObject'], resources: ['arn:aws:s3:::*'], condition: 'StringEquals s3:ExistingObjectTag/servicecatalog:provisioning' },
    { actions: ['s3:GetBucketLocation', 's3:ListBucket', 's3:ListAllMyBuckets'] },
  ],
  ComprehendReadOnly: [],
  ComprehendFullAccess: [{ actions: ['s3:ListAllMyBuckets', 's3:ListBucket', 's3:GetBucketLocation'] }],
  AWSElasticBeanstalkWebTier: beanstalk,
  AWSElasticBeanstalkWorkerTier: beanstalk,
  SecretsManagerReadWrite: [{ actions: ['s3:GetObject'], resources: ['arn:aws:s3:::awsserverlessrepo-changesets*', 'arn:aws:s3:::secrets-manager-rotation-apps-*/*'] }],
  AWSElasticBeanstalkService: [{ actions: ['s3:*'], resources: ['arn:aws:s3:::elasticbeanstalk-*', 'arn:aws:s3:::elasticbeanstalk-*/*'] }, { actions: ['s3:GetObject', 's3:ListBucket'] }],
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
  AmazonDMSCloudWatchLogsRole AmazonDMSVPCManagementRole AWSCodeDeployRole AWSKeyManagementServicePowerUser AmazonRoute53ReadOnlyAccess
  AWSLambda_FullAccess AWSLambda_ReadOnlyAccess AWSBatchFullAccess AWSBatchServiceEventTargetRole AmazonECS_FullAccess AmazonRDSFullAccess AmazonRDSReadOnlyAccess
  AmazonRDSDataFullAccess AmazonVPCFullAccess AmazonElastiCacheFullAccess AmazonElasticFileSystemFullAccess AmazonOpenSearchServiceFullAccess AmazonESFullAccess
  AmazonMSKFullAccess AmazonMQFullAccess AmazonDynamoDBFullAccess_v2 AmazonRedshiftFullAccess AmazonRedshiftDataFullAccess AmazonRedshiftReadOnlyAccess
  AmazonEventBridgeReadOnlyAccess AmazonEventBridgeSchedulerFullAccess CloudWatchEventsInvocationAccess CloudWatchFullAccessV2 AWSXrayReadOnlyAccess
  AWSCloudFormationFullAccess AWSCloudFormationReadOnlyAccess AWSCodeBuildAdminAccess AWSCodeBuildReadOnlyAccess AWSCodeCommitFullAccess AWSCodeCommitPowerUser AWSCodeCommitReadOnly
  AmazonBedrockFullAccess AmazonBedrockReadOnly AmazonBedrockLimitedAccess AmazonTextractServiceRole AmazonRekognitionServiceRole AmazonTimestreamFullAccess
  AmazonSSMFullAccess AmazonSSMAutomationRole AmazonSSMPatchAssociation AmazonSSMManagedEC2InstanceDefaultPolicy AmazonEMRServicePolicy_v2 AmazonElasticMapReduceforAutoScalingRole
  AmazonEC2SpotFleetAutoscaleRole AmazonSNSRole AmazonSESReadOnlyAccess AmazonCognitoPowerUser AmazonCognitoReadOnly AmazonAPIGatewayAdministrator CloudFrontFullAccess
  AWSTransferLoggingAccess AWSAppRunnerServicePolicyForECRAccess AWSIoTDataAccess AWSIoTFullAccess AWSIoTLogging AWSLakeFormationCrossAccountManager AmazonPrometheusRemoteWriteAccess AmazonPrometheusQueryAccess
  AWSGlueSchemaRegistryFullAccess AWSMarketplaceMeteringFullAccess AWSMarketplaceMeteringRegisterUsage AWSStepFunctionsConsoleFullAccess AutoScalingFullAccess
  AmazonEKSBlockStoragePolicy AmazonEKSComputePolicy AmazonEKSLoadBalancingPolicy AmazonEKSNetworkingPolicy AmazonECSInfrastructureRolePolicyForVolumes
  AWSWAFFullAccess AmazonGuardDutyReadOnlyAccess ElasticLoadBalancingFullAccess ElasticLoadBalancingReadOnly Billing AWSElasticBeanstalkMulticontainerDocker`.split(/\s+/),
);

/** Policies that deny almost everything but what they are for, under conditions that the code does not tell; nobody attaches them to work. */
const denying = new Set(
  `AWSIAMIdentityCenterAllowListForIdentityContext AmazonSecurityLakePermissionsBoundary AmazonDataZoneProjectDeploymentPermissionsBoundary
  SageMakerStudioProjectUserRolePermissionsBoundary IAMAuditRootUserCredentials IAMCreateRootUserPassword IAMDeleteRootUserCredentials
  S3UnlockBucketPolicy SQSUnlockQueuePolicy`.split(/\s+/),
);

/**
 * Whether a policy of AWS, known here or not, may deny something in S3. All others were looked at: those that AWS adds mostly grant.
 * @param name its name, without a path
 */
export function mayDeny(name: string): boolean {
  return denying.has(name);
}

/**
 * What a policy of AWS grants in S3.
 * @param name its name, without a path
 * @returns no statements for one that grants nothing there; undefined for one that is not known here
 */
export function managedStatements(name: string): readonly ManagedStatement[] | undefined {
  if (Object.hasOwn(inS3, name)) return inS3[name];
  return elsewhere.has(name) ? [] : undefined;
}
