/** Calls of JavaScript and TypeScript libraries that reach S3, as data. */
import { command, method, object, operations } from './operations.ts';
import type { CallRule } from './rule.ts';

/** Where an app says which folders its levels have. */
const amplifyFolders = [
  ...['public', 'protected', 'private'].map((level) => `${level}=0.Storage.customPrefix.${level}|0.Storage.AWSS3.customPrefix.${level}|0.customPrefix.${level}|0.AWSS3.customPrefix.${level}`),
  'resolver=1.Storage.S3.prefixResolver',
].join(' ');

export const javascriptRules: readonly CallRule[] = [
  // SDK v3: https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/s3/
  ...operations('@aws-sdk/client-s3', command, { gives: 'aws3.command' }),
  { on: '@aws-sdk/client-s3', calls: 'S3 S3Client', gives: 'aws3.client', slots: 'endpoint=0.endpoint' },
  { on: '@aws-sdk/client-s3', calls: 'paginateListObjectsV2', access: 'L', at: 'bucket=1.Bucket prefix=1.Prefix', gives: 'listing', slots: 'bucket=1.Bucket prefix=1.Prefix' },
  { on: '@aws-sdk/client-s3', calls: 'waitUntilObjectExists waitUntilObjectNotExists', access: 'R', at: 'bucket=1.Bucket key=1.Key' },
  { on: 'aws3.client', calls: 'send', gives: 'aws3.sent', slots: 'command=0' },
  ...operations('aws3.client', method, {}),
  { on: '@aws-sdk/lib-storage', calls: 'Upload', access: 'W', at: 'bucket=0.params.Bucket key=0.params.Key client=0.client' },
  { on: '@aws-sdk/s3-request-presigner', calls: 'getSignedUrl', gives: 'aws3.sent', slots: 'command=1 client=0' },
  { on: '@aws-sdk/s3-presigned-post', calls: 'createPresignedPost', access: 'W', at: 'bucket=1.Bucket key=1.Key' },
  // SDK v2
  { on: 'aws-sdk', calls: 'S3', gives: 'aws2.client', slots: 'endpoint=0.endpoint params=0.params' },
  { on: 'aws-sdk/clients/s3', calls: '', gives: 'aws2.client', slots: 'endpoint=0.endpoint params=0.params' },
  { on: 'aws-sdk/clients/s3', calls: 'S3 default', gives: 'aws2.client', slots: 'endpoint=0.endpoint params=0.params' },
  { on: 'aws-sdk.S3', calls: 'ManagedUpload', access: 'W', at: 'bucket=0.params.Bucket key=0.params.Key' },
  ...operations('aws2.client', method, {}),
  { on: 'aws2.client', calls: 'upload', access: 'W', at: object },
  { on: 'aws2.client', calls: 'getSignedUrl getSignedUrlPromise', access: 'named', at: 'method=0 params=1' },
  { on: 'aws2.client', calls: 'createPresignedPost', access: 'W', at: 'bucket=0.Bucket key=0.Fields.key|0.Fields.Key' },
  { on: 'aws2.client', calls: 'waitFor', only: '0=objectExists,objectNotExists', access: 'R', at: 'bucket=1.Bucket key=1.Key' },
  { on: 'aws2.client', calls: 'makeRequest', access: 'named', at: 'method=0 params=1' },
  // https://github.com/anacronw/multer-s3: key and bucket may come from callbacks
  { on: 'multer-s3', calls: '', access: 'W', at: 'bucket=0.bucket() key=0.key()' },
  { on: 'multer-s3', calls: 'default', access: 'W', at: 'bucket=0.bucket() key=0.key()' },
  // Amplify storage: `path` is the key, `key` is under the folder of its level: https://docs.amplify.aws/gen1/javascript/prev/build-a-backend/storage/configure-access/
  ...['aws-amplify/storage', '@aws-amplify/storage'].flatMap((on): CallRule[] => [
    { on, calls: 'downloadData getUrl getProperties', access: 'R', at: 'key=0.path() levelKey=0.key level=0.options.accessLevel' },
    { on, calls: 'list', access: 'L', at: 'prefix=0.path() levelPrefix=0.prefix level=0.options.accessLevel' },
    { on, calls: 'uploadData', access: 'W', at: 'key=0.path() levelKey=0.key level=0.options.accessLevel' },
    { on, calls: 'remove', access: 'D', at: 'key=0.path() levelKey=0.key level=0.options.accessLevel' },
    { on, calls: 'copy', access: 'C', at: 'sourceKey=0.source.path key=0.destination.path sourceLevelKey=0.source.key sourceLevel=0.source.accessLevel levelKey=0.destination.key level=0.destination.accessLevel' },
  ]),
  ...['aws-amplify.Storage', 'aws-amplify.default.Storage', 'aws-amplify.Amplify.Storage', '@aws-amplify/storage.Storage', '@aws-amplify/storage.default'].flatMap((on): CallRule[] => [
    { on, calls: 'get getProperties', access: 'R', at: 'levelKey=0 level=1.level' },
    { on, calls: 'put', access: 'W', at: 'levelKey=0 level=2.level' },
    { on, calls: 'list', access: 'L', at: 'levelPrefix=0 level=1.level' },
    { on, calls: 'remove', access: 'D', at: 'levelKey=0 level=1.level' },
    { on, calls: 'copy', access: 'C', at: 'sourceLevelKey=0.key sourceLevel=0.level levelKey=1.key level=1.level' },
  ]),
  ...['aws-amplify', '@aws-amplify/core', '@aws-amplify/storage'].map((on): CallRule => ({ on, calls: 'Amplify.configure default.configure Storage.configure', gives: 'amplify.folders', slots: amplifyFolders })),
  // Commands run from a program
  ...['child_process', 'node:child_process'].flatMap((on): CallRule[] => [
    { on, calls: 'exec execSync', at: 'command=0' },
    { on, calls: 'spawn spawnSync execFile execFileSync', at: 'command=0 arguments=1' },
  ]),
  { on: 'shelljs', calls: 'exec default.exec', at: 'command=0' },
  { on: 'shelljs', calls: 'cmd default.cmd', words: '' },
  ...['cross-spawn', 'cross-spawn.default'].flatMap((on): CallRule[] => [
    { on, calls: '', at: 'command=0 arguments=1' },
    { on, calls: 'sync spawn', at: 'command=0 arguments=1' },
  ]),
  // zx, Bun and execa run what stands in a template: https://google.github.io/zx/api
  ...['zx', 'bun', 'execa'].map((on): CallRule => ({ on, calls: '$', at: 'command=0' })),
  { on: 'execa', calls: 'execa execaSync default', at: 'command=0 arguments=1' },
  { on: 'execa', calls: 'execaCommand execaCommandSync', at: 'command=0' },
  { on: '@actions/exec', calls: 'exec getExecOutput', at: 'command=0 arguments=1' },
  // Athena writes what a query gives: https://docs.aws.amazon.com/athena/latest/APIReference/API_ResultConfiguration.html
  { on: '@aws-sdk/client-athena', calls: 'StartQueryExecutionCommand', access: 'W', at: 'uri=0.ResultConfiguration.OutputLocation', tree: '*' },
  { on: '*', calls: 'startQueryExecution', access: 'W', at: 'uri=0.ResultConfiguration.OutputLocation', tree: '*' },
  // SQL that names objects: Redshift's COPY and UNLOAD, DuckDB
  { on: '*', calls: 'query execute raw unsafe all run exec each $queryRawUnsafe $executeRawUnsafe', at: 'sql=0.text|0.sql|0' },
  // https://github.com/jeanbmar/s3-sync-client
  { on: 's3-sync-client', calls: 'S3SyncClient default', gives: 's3.sync' },
  { on: 's3-sync-client', calls: '', gives: 's3.sync' },
  { on: 's3.sync', calls: 'sync', access: 'C', at: 'sourceUri=0 uri=1', tree: '*' },
  // https://deno.land/x/s3_lite_client
  ...['@bradenmacdonald/s3-lite-client', 'jsr:@bradenmacdonald/s3-lite-client'].map((on): CallRule => ({ on, calls: 'S3Client', gives: 's3.lite', slots: 'bucket=0.bucket endpoint=0.endPoint' })),
  { on: 's3.lite', calls: 'getObject getPartialObject statObject exists presignedGetObject getPresignedUrl', access: 'R', at: 'bucket=1.bucketName|@bucket key=0|1' },
  { on: 's3.lite', calls: 'putObject', access: 'W', at: 'bucket=2.bucketName|@bucket key=0' },
  { on: 's3.lite', calls: 'deleteObject', access: 'D', at: 'bucket=1.bucketName|@bucket key=0' },
  { on: 's3.lite', calls: 'listObjects listObjectsGrouped', access: 'L', at: 'bucket=0.bucketName|@bucket prefix=0.prefix' },
  // https://github.com/Automattic/knox
  { on: 'knox', calls: 'createClient default.createClient', gives: 'knox', slots: 'bucket=0.bucket endpoint=0.endpoint' },
  { on: 'knox', calls: 'get getFile head headFile', access: 'R', at: 'bucket=@bucket key=0', isCleaned: true },
  { on: 'knox', calls: 'putFile putStream copyTo', access: 'W', at: 'bucket=@bucket key=1', isCleaned: true },
  { on: 'knox', calls: 'put putBuffer', access: 'W', at: 'bucket=@bucket key=0', isCleaned: true },
  { on: 'knox', calls: 'del deleteFile', access: 'D', at: 'bucket=@bucket key=0', isCleaned: true },
  // https://www.npmjs.com/package/@auth0/s3
  ...['s3', '@auth0/s3', 's3-client'].map((on): CallRule => ({ on, calls: 'createClient default.createClient', gives: 's3.files' })),
  { on: 's3.files', calls: 'uploadFile', access: 'W', at: 'bucket=0.s3Params.Bucket key=0.s3Params.Key' },
  { on: 's3.files', calls: 'downloadFile downloadBuffer downloadStream', access: 'R', at: 'bucket=0.s3Params.Bucket|0.Bucket key=0.s3Params.Key|0.Key' },
  { on: 's3.files', calls: 'uploadDir', access: 'W', at: 'bucket=0.s3Params.Bucket prefix=0.s3Params.Prefix', tree: '*' },
  { on: 's3.files', calls: 'downloadDir', access: 'R', at: 'bucket=0.s3Params.Bucket prefix=0.s3Params.Prefix', tree: '*' },
  // https://github.com/nathanpeck/s3-upload-stream
  { on: 's3-upload-stream', calls: 'default', gives: 's3.stream' },
  { on: 's3-upload-stream', calls: '', gives: 's3.stream' },
  { on: 's3.stream', calls: 'upload', access: 'W', at: object },
  { on: 's3-streams', calls: 'ReadStream', access: 'R', at: 'bucket=1.Bucket key=1.Key' },
  { on: 's3-streams', calls: 'WriteStream', access: 'W', at: 'bucket=1.Bucket key=1.Key' },
  { on: 'aws2.client', calls: 'makeUnauthenticatedRequest', access: 'named', at: 'method=0 params=1' },
  // Bun's own client; minio is a client of other servers unless its endpoint is AWS
  { on: 'bun', calls: 's3.file', gives: 'bun.file', slots: 'key=0' },
  { on: 'bun', calls: 'S3Client', gives: 'bun.client', slots: 'bucket=0.bucket endpoint=0.endpoint' },
  { on: 'bun.client', calls: 'file', gives: 'bun.file', slots: 'bucket=@bucket key=0' },
  { on: 'bun.client', calls: 'write', access: 'W', at: 'bucket=@bucket key=0' },
  { on: 'bun.client', calls: 'delete unlink', access: 'D', at: 'bucket=@bucket key=0' },
  { on: 'bun.file', calls: 'text json bytes arrayBuffer stream exists stat', access: 'R', at: 'bucket=@bucket key=@key' },
  { on: 'bun.file', calls: 'write writer', access: 'W', at: 'bucket=@bucket key=@key' },
  { on: 'bun.file', calls: 'delete unlink', access: 'D', at: 'bucket=@bucket key=@key' },
  { on: 'minio', calls: 'Client', gives: 'minio.client', slots: 'endpoint=0.endPoint' },
  { on: 'minio.client', calls: 'getObject fGetObject statObject getPartialObject presignedGetObject', access: 'R', at: 'bucket=0 key=1' },
  { on: 'minio.client', calls: 'putObject fPutObject presignedPutObject', access: 'W', at: 'bucket=0 key=1' },
  { on: 'minio.client', calls: 'listObjects listObjectsV2', access: 'L', at: 'bucket=0 prefix=1' },
  { on: 'minio.client', calls: 'removeObject', access: 'D', at: 'bucket=0 key=1' },
];

export const javascriptMembers: Readonly<Record<string, string>> = {};

export const javascriptTypes: Readonly<Record<string, string>> = {
  S3Client: 'aws3.client',
  S3: 'aws2.client',
};
