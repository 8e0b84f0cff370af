/** Calls of Java libraries that reach S3, as data. Classes are known by their simple names once their package is AWS's. */
import type { CallRule } from './rule.ts';

const object = 'bucket=0.bucket key=0.key';
const prefix = 'bucket=0.bucket prefix=0.prefix';
const copied = 'bucket=0.destinationBucket|0.bucket|0.copyObjectRequest.destinationBucket key=0.destinationKey|0.key|0.copyObjectRequest.destinationKey sourceBucket=0.sourceBucket|0.copyObjectRequest.sourceBucket sourceKey=0.sourceKey|0.copyObjectRequest.sourceKey source=0.copySource|0.copyObjectRequest.copySource';

/** Requests, as classes: v2 builds them, v1 constructs them with bucket and key. */
const requests = [
  'GetObject', 'HeadObject', 'GetObjectTagging', 'GetObjectAcl', 'GetObjectAttributes', 'SelectObjectContent', 'ListParts', 'GetObjectMetadata',
  'ListObjects', 'ListObjectsV2', 'ListObjectVersions', 'ListVersions', 'ListMultipartUploads',
  'PutObject', 'PutObjectAcl', 'PutObjectTagging', 'CreateMultipartUpload', 'InitiateMultipartUpload', 'UploadPart', 'CompleteMultipartUpload', 'AbortMultipartUpload', 'RestoreObject',
  'DeleteObject', 'DeleteObjects', 'GeneratePresignedUrl', 'UploadFile', 'DownloadFile', 'Upload', 'Download', 'UploadDirectory', 'DownloadDirectory', 'GetObjectPresign', 'PutObjectPresign', 'DeleteObjectPresign', 'CreateMultipartUploadPresign', 'UploadPartPresign', 'CompleteMultipartUploadPresign', 'AbortMultipartUploadPresign',
  'StartQueryExecution',
];

export const javaRules: readonly CallRule[] = [
  ...requests.flatMap((name): CallRule[] => [
    { on: `${name}Request`, calls: 'builder', gives: 'java.builder' },
    { on: `${name}Request`, calls: '', gives: 'java.builder', slots: name.startsWith('List') ? 'bucket=0 prefix=1' : name === 'GeneratePresignedUrl' ? 'bucket=0 key=1 method=2' : 'bucket=0 key=1' },
  ]),
  ...['CopyObject', 'UploadPartCopy', 'CopyPart', 'Copy'].flatMap((name): CallRule[] => [
    { on: `${name}Request`, calls: 'builder', gives: 'java.builder' },
    { on: `${name}Request`, calls: '', gives: 'java.builder', slots: 'sourceBucket=0 sourceKey=1 destinationBucket=2 destinationKey=3' },
  ]),
  { on: 'Delete', calls: 'builder', gives: 'java.builder' },
  { on: 'ObjectIdentifier', calls: 'builder', gives: 'java.builder' },
  { on: 'StringBuilder', calls: '', gives: 'text.builder', slots: 'text=0' },
  { on: 'StringBuffer', calls: '', gives: 'text.builder', slots: 'text=0' },
  { on: 'S3Client', calls: 'builder create', gives: 'java.client' },
  { on: 'S3AsyncClient', calls: 'builder create crtBuilder crtCreate', gives: 'java.client' },
  { on: 'S3Presigner', calls: 'builder create', gives: 'java.client' },
  { on: 'S3TransferManager', calls: 'builder create', gives: 'java.client' },
  { on: 'AmazonS3ClientBuilder', calls: 'standard defaultClient', gives: 'java.client' },
  { on: 'TransferManagerBuilder', calls: 'standard defaultTransferManager', gives: 'java.client' },
  { on: 'AmazonS3Client', calls: '', gives: 'java.client' },
  { on: 'TransferManager', calls: '', gives: 'java.client' },
  // SDK v2 and v1: https://sdk.amazonaws.com/java/api/latest/software/amazon/awssdk/services/s3/S3Client.html
  { on: 'java.client', calls: 'getObject getObjectAsBytes headObject getObjectTagging getObjectAcl getObjectAttributes selectObjectContent listParts getObjectMetadata doesObjectExist getObjectAsString', access: 'R', at: object },
  {
    on: 'java.client',
    calls: 'listObjects listObjectsV2 listObjectsV2Paginator listObjectVersions listObjectVersionsPaginator listVersions listMultipartUploads',
    access: 'L',
    at: prefix,
    gives: 'listing',
    slots: 'bucket=0.bucket prefix=0.prefix',
  },
  { on: 'java.client', calls: 'putObject putObjectAcl putObjectTagging setObjectAcl setObjectTagging createMultipartUpload initiateMultipartUpload uploadPart completeMultipartUpload abortMultipartUpload restoreObject', access: 'W', at: object },
  { on: 'java.client', calls: 'deleteObject', access: 'D', at: object },
  { on: 'java.client', calls: 'deleteObjects', access: 'D', at: 'bucket=0.bucket key=0.delete.objects[].key|0.keys' },
  { on: 'java.client', calls: 'copyObject uploadPartCopy copyPart copy', access: 'C', at: copied },
  { on: 'java.client', calls: 'generatePresignedUrl', only: '3|0.method=PUT,POST', access: 'W', at: object },
  { on: 'java.client', calls: 'generatePresignedUrl', only: '3|0.method=DELETE', access: 'D', at: object },
  // The code does not tell what the URL is for.
  { on: 'java.client', calls: 'generatePresignedUrl', only: '3|0.method=!GET,HEAD', access: 'RW', at: object },
  { on: 'java.client', calls: 'generatePresignedUrl presignGetObject', access: 'R', at: 'bucket=0.getObjectRequest.bucket|0.bucket key=0.getObjectRequest.key|0.key' },
  { on: 'java.client', calls: 'presignPutObject', access: 'W', at: 'bucket=0.putObjectRequest.bucket|0.bucket key=0.putObjectRequest.key|0.key' },
  { on: 'java.client', calls: 'presignDeleteObject', access: 'D', at: 'bucket=0.deleteObjectRequest.bucket|0.bucket key=0.deleteObjectRequest.key|0.key' },
  ...['createMultipartUpload', 'uploadPart', 'completeMultipartUpload', 'abortMultipartUpload'].map((name): CallRule => ({ on: 'java.client', calls: `presign${name.charAt(0).toUpperCase()}${name.slice(1)}`, access: 'W', at: `bucket=0.${name}Request.bucket key=0.${name}Request.key` })),
  { on: 'java.client', calls: 'waiter', gives: 'java.client' },
  { on: 'java.client', calls: 'waitUntilObjectExists waitUntilObjectNotExists', access: 'R', at: object },
  // Transfer managers
  { on: 'java.client', calls: 'upload uploadFile', access: 'W', at: 'bucket=0.putObjectRequest.bucket|0.bucket key=0.putObjectRequest.key|0.key' },
  { on: 'java.client', calls: 'download downloadFile', access: 'R', at: 'bucket=0.getObjectRequest.bucket|0.bucket key=0.getObjectRequest.key|0.key' },
  { on: 'java.client', calls: 'uploadDirectory', access: 'W', at: 'bucket=0.bucket prefix=0.s3Prefix|0.key', tree: '*' },
  { on: 'java.client', calls: 'downloadDirectory', access: 'R', at: 'bucket=0.bucket prefix=0.listObjectsV2RequestTransformer.prefix|0.s3Prefix|0.key', tree: '*' },
  // Spring Cloud AWS
  { on: 'java.template', calls: 'download read objectExists createSignedGetURL', access: 'R', at: object },
  { on: 'java.template', calls: 'upload store createSignedPutURL', access: 'W', at: object },
  { on: 'java.template', calls: 'deleteObject', access: 'D', at: object },
  { on: 'java.template', calls: 'listObjects', access: 'L', at: prefix },
  // https://docs.awspring.io/spring-cloud-aws/docs/3.0.0/reference/html/index.html#s3-objects-abstraction-over-s3-simple-storage-service
  { on: 'java.template', calls: 'createResource', gives: 'java.resource', slots: 'bucket=0 key=1' },
  { on: 'java.resource', calls: 'getInputStream exists contentLength lastModified isReadable readableChannel getContentAsByteArray getContentAsString', access: 'R', at: 'bucket=@bucket key=@key' },
  { on: 'java.resource', calls: 'getOutputStream writableChannel', access: 'W', at: 'bucket=@bucket key=@key' },
  { on: 'java.resource', calls: 'createRelative', gives: 'java.resource', slots: 'bucket=@bucket' },
  // jclouds, of S3: https://jclouds.apache.org/guides/aws/
  ...['ContextBuilder', 'org.jclouds.ContextBuilder'].map((on): CallRule => ({ on, calls: 'newBuilder', only: '0=aws-s3', gives: 'jclouds.context' })),
  { on: 'jclouds.context', calls: 'credentials modules overrides credentialsSupplier name buildView', gives: 'jclouds.context' },
  { on: 'jclouds.context', calls: 'getBlobStore', gives: 'jclouds.store' },
  { on: 'jclouds.store', calls: 'blobBuilder', gives: 'java.builder', slots: 'name=0' },
  { on: 'jclouds.store', calls: 'getBlob blobExists blobMetadata', access: 'R', at: object },
  { on: 'jclouds.store', calls: 'putBlob', access: 'W', at: 'bucket=0.bucket key=0.key.name' },
  { on: 'jclouds.store', calls: 'removeBlob', access: 'D', at: object },
  { on: 'jclouds.store', calls: 'copyBlob', access: 'C', at: copied },
  // Spring's resources, Hadoop's file systems: https://hadoop.apache.org/docs/stable/api/org/apache/hadoop/fs/FileSystem.html
  { on: '*', calls: 'getResource', access: 'R', at: 'uri=0' },
  ...['FileSystem', 'org.apache.hadoop.fs.FileSystem'].map((on): CallRule => ({ on, calls: 'get newInstance', gives: 'hadoop.filesystem' })),
  { on: 'hadoop.filesystem', calls: 'open getFileStatus exists isFile isDirectory getContentSummary copyToLocalFile moveToLocalFile', access: 'R', at: 'uri=0' },
  { on: 'hadoop.filesystem', calls: 'create append mkdirs createNewFile', access: 'W', at: 'uri=0' },
  { on: 'hadoop.filesystem', calls: 'delete deleteOnExit', access: 'D', at: 'uri=0' },
  { on: 'hadoop.filesystem', calls: 'listStatus globStatus listFiles listLocatedStatus', access: 'L', at: 'uri=0' },
  { on: 'hadoop.filesystem', calls: 'copyFromLocalFile moveFromLocalFile', access: 'W', at: 'uri=1' },
  { on: 'hadoop.filesystem', calls: 'rename', access: 'C', at: 'uri=1 sourceUri=0', moves: true },
  { on: '*', calls: 'open getFileStatus exists copyToLocalFile', access: 'R', at: 'uri=0' },
  { on: '*', calls: 'create append mkdirs', access: 'W', at: 'uri=0' },
  { on: '*', calls: 'listStatus globStatus listFiles', access: 'L', at: 'uri=0' },
  { on: '*', calls: 'copyFromLocalFile moveFromLocalFile', access: 'W', at: 'uri=1' },
  // Athena writes what a query gives: https://docs.aws.amazon.com/athena/latest/APIReference/API_ResultConfiguration.html
  { on: 'ResultConfiguration', calls: 'builder', gives: 'java.builder' },
  { on: 'ResultConfiguration', calls: '', gives: 'java.builder' },
  { on: '*', calls: 'startQueryExecution', access: 'W', at: 'uri=0.resultConfiguration.outputLocation', tree: '*' },
  // Commands run from a program
  { on: 'ProcessBuilder', calls: '', words: '' },
  { on: '*', calls: 'exec', at: 'command=0' },
  // SQL that names objects
  { on: '*', calls: 'execute executeUpdate executeQuery prepareStatement update query queryForList sql', at: 'sql=0' },
  // Spark
  { on: '*', calls: 'parquet json csv orc text load textFile', access: 'R', at: 'uri=0' },
  { on: '*', calls: 'save saveAsTextFile', access: 'W', at: 'uri=0', tree: '*' },
];

export const javaMembers: Readonly<Record<string, string>> = {};

export const javaTypes: Readonly<Record<string, string>> = {
  S3Client: 'java.client',
  S3AsyncClient: 'java.client',
  S3Presigner: 'java.client',
  S3TransferManager: 'java.client',
  AmazonS3: 'java.client',
  AmazonS3Client: 'java.client',
  TransferManager: 'java.client',
  S3Template: 'java.template',
  S3Operations: 'java.template',
  S3Resource: 'java.resource',
  FileSystem: 'hadoop.filesystem',
  StringBuilder: 'text.builder',
  StringBuffer: 'text.builder',
};
