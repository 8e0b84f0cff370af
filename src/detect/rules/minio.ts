/** Calls of MinIO's clients for Python and Java, which speak to any server that speaks S3, as data. */
import type { CallRule } from './rule.ts';

const object = 'bucket=0|bucket_name key=1|object_name';

/** https://min.io/docs/minio/linux/developers/python/API.html */
export const minioPythonRules: readonly CallRule[] = [
  { on: 'minio', calls: 'Minio', gives: 'minio.client', slots: 'endpoint=0|endpoint' },
  { on: 'minio.api', calls: 'Minio', gives: 'minio.client', slots: 'endpoint=0|endpoint' },
  { on: 'minio.client', calls: 'get_object fget_object stat_object get_object_tags presigned_get_object select_object_content', access: 'R', at: object },
  { on: 'minio.client', calls: 'get_presigned_url', only: '0|method=PUT,POST', access: 'W', at: 'bucket=1|bucket_name key=2|object_name' },
  { on: 'minio.client', calls: 'get_presigned_url', access: 'R', at: 'bucket=1|bucket_name key=2|object_name' },
  { on: 'minio.client', calls: 'put_object fput_object set_object_tags presigned_put_object append_object', access: 'W', at: object },
  { on: 'minio.client', calls: 'list_objects', access: 'L', at: 'bucket=0|bucket_name prefix=1|prefix' },
  { on: 'minio.client', calls: 'remove_object', access: 'D', at: object },
  { on: 'minio.client', calls: 'copy_object', access: 'C', at: 'bucket=0|bucket_name key=1|object_name sourceBucket=2.bucket|source.bucket sourceKey=2.key|source.key' },
  { on: 'minio.commonconfig', calls: 'CopySource', gives: 'java.builder', slots: 'bucket=0|bucket_name key=1|object_name' },
];

export const minioPythonTypes: Readonly<Record<string, string>> = { Minio: 'minio.client' };

const requests = ['GetObject', 'StatObject', 'DownloadObject', 'GetObjectTags', 'PutObject', 'UploadObject', 'SetObjectTags', 'ListObjects', 'RemoveObject', 'CopyObject', 'GetPresignedObjectUrl'];
/** Before version 8 bucket and object were given one by one. */
const requested = 'bucket=0.bucket key=0.object|0.key';

/** https://min.io/docs/minio/linux/developers/java/API.html */
export const minioJavaRules: readonly CallRule[] = [
  { on: 'MinioClient', calls: 'builder', gives: 'minio.client' },
  { on: 'MinioClient', calls: '', gives: 'minio.client', slots: 'endpoint=0' },
  { on: 'minio.client', calls: 'endpoint', gives: 'minio.client', slots: 'endpoint=0' },
  { on: 'minio.client', calls: 'credentials credentialsProvider region httpClient build', gives: 'minio.client', slots: 'endpoint=@endpoint' },
  ...[...requests.map((name) => `${name}Args`), 'CopySource'].map((name): CallRule => ({ on: name, calls: 'builder', gives: 'java.builder' })),
  { on: 'minio.client', calls: 'getObject statObject downloadObject getObjectTags', access: 'R', at: requested },
  { on: 'minio.client', calls: 'putObject uploadObject setObjectTags', access: 'W', at: requested },
  { on: 'minio.client', calls: 'listObjects', access: 'L', at: 'bucket=0.bucket prefix=0.prefix', gives: 'listing.objects', slots: 'bucket=0.bucket prefix=0.prefix' },
  { on: 'minio.client', calls: 'removeObject', access: 'D', at: requested },
  { on: 'minio.client', calls: 'copyObject', access: 'C', at: 'bucket=0.bucket key=0.object sourceBucket=0.source.bucket sourceKey=0.source.object' },
  { on: 'minio.client', calls: 'getPresignedObjectUrl', only: '0.method=PUT,POST', access: 'W', at: requested },
  { on: 'minio.client', calls: 'getPresignedObjectUrl', only: '0.method=DELETE', access: 'D', at: requested },
  { on: 'minio.client', calls: 'getPresignedObjectUrl', access: 'R', at: requested },
];

export const minioJavaTypes: Readonly<Record<string, string>> = { MinioClient: 'minio.client' };
