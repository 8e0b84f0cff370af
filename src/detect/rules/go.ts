/** Calls of Go libraries that reach S3, as data. */
import type { CallRule } from './rule.ts';

const v1 = 'github.com/aws/aws-sdk-go/service/s3';
const v2 = 'github.com/aws/aws-sdk-go-v2/service/s3';

// The input comes first (v1), after a context (v2, WithContext), or after a client (paginators); where an object is downloaded, after a writer. What follows are options.
const object = 'bucket=1.Bucket|0.Bucket key=1.Key|0.Key';
const downloaded = 'bucket=2.Bucket|1.Bucket key=2.Key|1.Key';
const prefix = 'bucket=1.Bucket|0.Bucket prefix=1.Prefix|0.Prefix';
const deleted = 'bucket=1.Bucket|0.Bucket key=1.Delete.Objects[].Key|0.Delete.Objects[].Key';
const copied = 'bucket=1.Bucket|0.Bucket key=1.Key|0.Key source=1.CopySource|0.CopySource';

const reads = ['GetObject', 'HeadObject', 'GetObjectTagging', 'GetObjectAcl', 'GetObjectAttributes', 'GetObjectRetention', 'GetObjectLegalHold', 'SelectObjectContent', 'ListParts'];
const lists = ['ListObjects', 'ListObjectsV2', 'ListObjectVersions', 'ListMultipartUploads'];
const writes = ['PutObject', 'PutObjectAcl', 'PutObjectTagging', 'PutObjectRetention', 'PutObjectLegalHold', 'CreateMultipartUpload', 'UploadPart', 'CompleteMultipartUpload', 'AbortMultipartUpload', 'RestoreObject', 'DeleteObjectTagging'];

/** Every spelling of an operation: plain, v1's variants, presigning. */
const spelled = (names: readonly string[]): string => names.flatMap((name) => [name, `${name}WithContext`, `${name}Request`, `Presign${name}`]).join(' ');
const paged = (names: readonly string[]): string => names.flatMap((name) => [name, `${name}WithContext`, `${name}Request`, `${name}Pages`, `${name}PagesWithContext`]).join(' ');

const client: readonly CallRule[] = [
  { on: 'go.client', calls: spelled(reads), access: 'R', at: object },
  { on: 'go.client', calls: paged(lists), access: 'L', at: prefix, gives: 'go.listing', slots: 'bucket=1.Bucket|0.Bucket prefix=1.Prefix|0.Prefix', hands: 0 },
  { on: 'go.client', calls: spelled(writes), access: 'W', at: object },
  { on: 'go.client', calls: 'PresignPostObject', access: 'W', at: object },
  { on: 'go.client', calls: spelled(['DeleteObject']), access: 'D', at: object },
  { on: 'go.client', calls: spelled(['DeleteObjects']), access: 'D', at: deleted },
  { on: 'go.client', calls: spelled(['CopyObject', 'UploadPartCopy']), access: 'C', at: copied },
  { on: 'go.client', calls: 'WaitUntilObjectExists WaitUntilObjectNotExists WaitUntilObjectExistsWithContext', access: 'R', at: object },
  // s3manager, feature/s3/manager, transfermanager
  { on: 'go.client', calls: 'Upload UploadWithContext UploadObject', access: 'W', at: object },
  { on: 'go.client', calls: 'Download DownloadWithContext', access: 'R', at: downloaded },
  { on: 'go.client', calls: 'DownloadObject', access: 'R', at: object },
  { on: 'go.client', calls: 'UploadDirectory', access: 'W', at: 'bucket=1.Bucket prefix=1.KeyPrefix', tree: '*' },
  { on: 'go.client', calls: 'DownloadDirectory', access: 'R', at: 'bucket=1.Bucket prefix=1.KeyPrefix' },
  // Several at once: https://pkg.go.dev/github.com/aws/aws-sdk-go/service/s3/s3manager#BatchUploadIterator
  { on: 'go.client', calls: 'UploadWithIterator', access: 'W', at: 'bucket=1.Objects[].Object.Bucket key=1.Objects[].Object.Key' },
  { on: 'go.client', calls: 'DownloadWithIterator', access: 'R', at: 'bucket=1.Objects[].Object.Bucket key=1.Objects[].Object.Key' },
];

/** The calls of a bucket of gocloud.dev. Keys may stand below a prefix: https://pkg.go.dev/gocloud.dev/blob#PrefixedBucket */
function gocloud(on: string, bucket: string, source: string): CallRule[] {
  return [
    { on, calls: 'NewReader NewRangeReader ReadAll Attributes Exists Download', access: 'R', at: `${bucket} name=1 key=1` },
    { on, calls: 'NewWriter WriteAll Upload', access: 'W', at: `${bucket} name=1 key=1` },
    { on, calls: 'Delete', access: 'D', at: `${bucket} name=1 key=1` },
    { on, calls: 'Copy', access: 'C', at: `${bucket} name=1 key=1 ${source} sourceName=2 sourceKey=2` },
    { on, calls: 'SignedURL', only: '2.Method=PUT', access: 'W', at: `${bucket} name=1 key=1` },
    { on, calls: 'SignedURL', only: '2.Method=DELETE', access: 'D', at: `${bucket} name=1 key=1` },
    { on, calls: 'SignedURL', access: 'R', at: `${bucket} name=1 key=1` },
    { on, calls: 'List', access: 'L', at: `${bucket} name=0.Prefix prefix=0.Prefix`, gives: 'listing.pages', slots: 'prefix=0.Prefix' },
  ];
}

export const goRules: readonly CallRule[] = [
  ...client,
  ...client.map((rule): CallRule => ({ ...rule, on: 'go1.client', isCleaned: true })),
  ...[v1, v2].flatMap((on): CallRule[] => [
    { on, calls: 'New NewFromConfig NewPresignClient NewForConfig', gives: on === v1 ? 'go1.client' : 'go.client' },
    { on, calls: 'NewListObjectsV2Paginator NewListObjectVersionsPaginator NewListMultipartUploadsPaginator', access: 'L', at: 'bucket=1.Bucket prefix=1.Prefix', gives: 'go.paginator', slots: 'bucket=1.Bucket prefix=1.Prefix' },
    { on, calls: 'NewObjectExistsWaiter NewObjectNotExistsWaiter', gives: 'go.waiter' },
  ]),
  { on: 'go.paginator', calls: 'NextPage', gives: 'go.listing', slots: 'bucket=@bucket prefix=@prefix' },
  { on: 'go.waiter', calls: 'Wait WaitForOutput', access: 'R', at: 'bucket=1.Bucket key=1.Key' },
  ...['github.com/aws/aws-sdk-go/service/s3/s3manager', 'github.com/aws/aws-sdk-go-v2/feature/s3/manager', 'github.com/aws/aws-sdk-go-v2/feature/s3/transfermanager'].map(
    (on): CallRule => ({ on, calls: 'NewUploader NewDownloader NewUploaderWithClient NewDownloaderWithClient New', gives: on.startsWith(v1) ? 'go1.client' : 'go.client' }),
  ),
  // Texts that are filled in: https://pkg.go.dev/text/template
  { on: 'text/template', calls: 'New', gives: 'go.template' },
  { on: 'go.template', calls: 'Parse', gives: 'go.template', slots: 'text=0' },
  { on: 'go.template', calls: 'Funcs Option New', gives: 'go.template', slots: 'text=@text' },
  { on: 'bytes', calls: 'NewBufferString NewBuffer', gives: 'text.builder', slots: 'text=0' },
  // Objects under a prefix, deleted by an iterator: https://pkg.go.dev/github.com/aws/aws-sdk-go/service/s3/s3manager#NewDeleteListIterator
  { on: `${v1}/s3manager`, calls: 'NewDeleteListIterator', access: 'L', at: 'bucket=1.Bucket prefix=1.Prefix' },
  { on: `${v1}/s3manager`, calls: 'NewDeleteListIterator', access: 'D', at: 'bucket=1.Bucket prefix=1.Prefix', also: true },
  // Commands run from a program
  { on: 'os/exec', calls: 'Command', words: '' },
  { on: 'os/exec', calls: 'CommandContext', words: '' },
  // minio-go is a client of any server
  { on: 'github.com/minio/minio-go/v7', calls: 'New', gives: 'minio.client', slots: 'endpoint=0' },
  { on: 'minio.client', calls: 'GetObject FGetObject StatObject PresignedGetObject', access: 'R', at: 'bucket=1 key=2' },
  { on: 'minio.client', calls: 'PutObject FPutObject PresignedPutObject', access: 'W', at: 'bucket=1 key=2' },
  { on: 'minio.client', calls: 'ListObjects', access: 'L', at: 'bucket=1 prefix=2.Prefix', gives: 'listing.objects', slots: 'bucket=1 prefix=2.Prefix' },
  { on: 'minio.client', calls: 'RemoveObject', access: 'D', at: 'bucket=1 key=2' },
  { on: 'minio.client', calls: 'CopyObject ComposeObject', access: 'C', at: 'bucket=1.Bucket key=1.Object sourceBucket=2.Bucket sourceKey=2.Object' },
  // Athena writes what a query gives: https://docs.aws.amazon.com/athena/latest/APIReference/API_ResultConfiguration.html
  { on: '*', calls: 'StartQueryExecution StartQueryExecutionWithContext StartQueryExecutionRequest', access: 'W', at: 'uri=1.ResultConfiguration.OutputLocation|0.ResultConfiguration.OutputLocation', tree: '*' },
  // SQL that names objects: Redshift's COPY and UNLOAD
  { on: '*', calls: 'Exec Query QueryRow Prepare', at: 'sql=0' },
  { on: '*', calls: 'ExecContext QueryContext QueryRowContext', at: 'sql=1' },
  // gocloud.dev/blob
  { on: 'listing.pages', calls: 'Next', gives: 'listing.object', slots: 'prefix=@prefix' },
  { on: 'gocloud.dev/blob', calls: 'OpenBucket', gives: 'gocloud.bucket', slots: 'uri=1' },
  { on: 'gocloud.dev/blob/s3blob', calls: 'OpenBucket OpenBucketV2', gives: 'gocloud.s3bucket', slots: 'bucket=2' },
  { on: 'gocloud.dev/blob', calls: 'PrefixedBucket', only: '0.uri=!', gives: 'gocloud.bucket', slots: 'uri=0.uri before=1' },
  { on: 'gocloud.dev/blob', calls: 'PrefixedBucket', gives: 'gocloud.s3bucket', slots: 'bucket=0.bucket before=1' },
  ...gocloud('gocloud.bucket', 'root=@uri before=@before', 'sourceRoot=@uri'),
  ...gocloud('gocloud.s3bucket', 'bucket=@bucket before=@before', ''),
  // Stores of any cloud: https://pkg.go.dev/github.com/thanos-io/objstore#Bucket
  { on: 'objstore.bucket', calls: 'Get GetRange Exists Attributes', access: 'R', at: 'key=1' },
  { on: 'objstore.bucket', calls: 'Upload', access: 'W', at: 'key=1' },
  { on: 'objstore.bucket', calls: 'Delete', access: 'D', at: 'key=1' },
  { on: 'objstore.bucket', calls: 'Iter IterWithAttributes', access: 'L', at: 'prefix=1' },
];

export const goMembers: Readonly<Record<string, string>> = {};

/** Declared types, with their import paths. */
export const goTypes: Readonly<Record<string, string>> = {
  [`${v1}.S3`]: 'go1.client',
  [`${v2}.Client`]: 'go.client',
  [`${v2}.PresignClient`]: 'go.client',
  [`${v1}/s3iface.S3API`]: 'go1.client',
  [`${v1}/s3manager.Uploader`]: 'go1.client',
  [`${v1}/s3manager.Downloader`]: 'go1.client',
  [`${v1}/s3manager/s3manageriface.UploaderAPI`]: 'go1.client',
  [`${v1}/s3manager/s3manageriface.DownloaderAPI`]: 'go1.client',
  'github.com/aws/aws-sdk-go-v2/feature/s3/manager.Uploader': 'go.client',
  'github.com/aws/aws-sdk-go-v2/feature/s3/manager.Downloader': 'go.client',
  'github.com/minio/minio-go/v7.Client': 'minio.client',
  'github.com/thanos-io/objstore.Bucket': 'objstore.bucket',
  'github.com/thanos-io/objstore.BucketReader': 'objstore.bucket',
  'github.com/thanos-io/objstore.InstrumentedBucket': 'objstore.bucket',
  'github.com/thanos-io/objstore.InstrumentedBucketReader': 'objstore.bucket',
  'strings.Builder': 'text.builder',
  'bytes.Buffer': 'text.builder',
};
