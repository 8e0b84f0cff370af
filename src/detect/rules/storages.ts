/** Calls of storage layers that an application puts between itself and S3, and of what reads data sets from there, as data. */
import type { CallRule } from './rule.ts';

/** Storages of django-storages by their modules: https://django-storages.readthedocs.io/en/latest/backends/amazon-S3.html */
const djangoStorages = ['storages.backends.s3', 'storages.backends.s3boto3'].flatMap((on) =>
  ['S3Storage', 'S3StaticStorage', 'S3ManifestStaticStorage', 'S3Boto3Storage'].map((calls): CallRule => ({ on, calls, gives: 'held.django', slots: 'bucket=bucket_name folder=location endpoint=endpoint_url' })),
);
const inDjango = 'bucket=@bucket folder=@folder key=0|name endpoint=@endpoint';

/** Obstore has each call as a method of a store and as a function of one: https://developmentseed.org/obstore/latest/ */
function obstore(names: string, access: 'R' | 'W' | 'L' | 'D' | 'C', at: string): CallRule[] {
  const calls = names.split(' ').flatMap((name) => [name, `${name}_async`]).join(' ');
  const behind = at.replace(/\d/g, (position) => String(Number(position) + 1));
  return [
    { on: 'held.obstore', calls, access, at: `${access === 'C' ? 'sourceBucket=@bucket ' : ''}bucket=@bucket folder=@folder ${at} endpoint=@endpoint` },
    { on: 'obstore', calls, access, at: `${access === 'C' ? 'sourceBucket=0.bucket ' : ''}bucket=0.bucket folder=0.folder ${behind} endpoint=0.endpoint`, through: '0' },
  ];
}

export const storagePythonRules: readonly CallRule[] = [
  ...djangoStorages,
  { on: 'held.django', calls: 'open', access: 'mode', at: `${inDjango} mode=1|mode` },
  { on: 'held.django', calls: 'exists size url get_modified_time get_created_time get_accessed_time', access: 'R', at: inDjango },
  { on: 'held.django', calls: 'save', access: 'W', at: inDjango },
  { on: 'held.django', calls: 'delete', access: 'D', at: inDjango },
  // What a field of a model keeps, https://docs.djangoproject.com/en/5.2/ref/models/fields/#filefield: see `resolve/django.ts`.
  { on: 'django.db.models', calls: 'FileField ImageField', access: 'RW', at: 'bucket=storage.bucket folder=storage.folder key=key endpoint=storage.endpoint', through: 'storage' },
  { on: 'held.django', calls: 'listdir', access: 'L', at: 'bucket=@bucket folder=@folder prefix=0|path endpoint=@endpoint' },
  { on: 'obstore.store', calls: 'S3Store', gives: 'held.obstore', slots: 'bucket=0|bucket folder=prefix endpoint=endpoint' },
  ...obstore('get get_range get_ranges head open_reader', 'R', 'key=0|path'),
  ...obstore('put open_writer', 'W', 'key=0|path'),
  ...obstore('list list_with_delimiter', 'L', 'prefix=0|prefix'),
  ...obstore('delete', 'D', 'key=0|paths'),
  ...obstore('copy', 'C', 'sourceKey=0|from_ key=1|to'),
  // https://docs.dagster.io/integrations/libraries/aws/dagster-aws
  { on: 'dagster_aws.s3', calls: 'S3Resource', gives: 'dagster.s3' },
  { on: 'dagster.s3', calls: 'get_client', gives: 'boto3.client' },
  { on: 'dagster_aws.s3', calls: 'S3PickleIOManager', access: 'RW', at: 'bucket=s3_bucket prefix=s3_prefix', tree: '*', needs: 's3_bucket' },
  // https://docs.ray.io/en/latest/data/api/input_output.html
  { on: 'ray.data', calls: 'read_parquet read_csv read_json read_text read_images read_binary_files read_numpy read_tfrecords read_webdataset read_avro', access: 'R', at: 'uri=0|paths', folder: 'unnamed' },
  { on: '*', calls: 'write_numpy write_tfrecords write_images write_webdataset', access: 'W', at: 'uri=0|path', tree: '*' },
  // https://docs.daft.ai/en/stable/api/io/
  { on: 'daft', calls: 'read_parquet read_csv read_json from_glob_path', access: 'R', at: 'uri=0|path', folder: 'unnamed' },
  { on: 'daft', calls: 'read_deltalake read_hudi read_lance', access: 'R', at: 'uri=0|table|table_uri|url', tree: '*' },
  // https://ibis-project.org/reference/expression-generic; a connection has the same
  { on: 'ibis', calls: 'read_parquet read_csv read_json', access: 'R', at: 'uri=0|paths|sources', folder: 'unnamed' },
  { on: 'ibis', calls: 'read_delta', access: 'R', at: 'uri=0|path', tree: '*' },
  // https://github.com/Lightning-AI/litData, https://docs.mosaicml.com/projects/streaming
  { on: 'litdata', calls: 'StreamingDataset', access: 'R', at: 'uri=0|input_dir', tree: '*' },
  { on: 'litdata', calls: 'optimize map', access: 'W', at: 'uri=output_dir', tree: '*' },
  { on: 'streaming', calls: 'StreamingDataset', access: 'R', at: 'uri=remote', tree: '*' },
  { on: 'streaming', calls: 'MDSWriter', access: 'W', at: 'uri=out', tree: '*' },
  // https://github.com/webdataset/webdataset
  { on: 'webdataset', calls: 'WebDataset', access: 'R', at: 'uri=0|urls' },
  // https://petastorm.readthedocs.io/en/latest/api.html
  { on: 'petastorm', calls: 'make_reader make_batch_reader', access: 'R', at: 'uri=0|dataset_url|dataset_url_or_urls', tree: '*' },
  { on: 'petastorm.etl.dataset_metadata', calls: 'materialize_dataset', access: 'W', at: 'uri=1|dataset_url', tree: '*' },
  // https://mlflow.org/docs/latest/api_reference/python_api/mlflow.html
  { on: 'mlflow', calls: 'create_experiment', access: 'W', at: 'uri=1|artifact_location', tree: '*' },
  { on: 'mlflow.artifacts', calls: 'download_artifacts', access: 'R', at: 'uri=0|artifact_uri', tree: '*' },
  ...['pyfunc', 'sklearn', 'pytorch', 'tensorflow', 'xgboost', 'lightgbm', 'spark'].map((flavor): CallRule => ({ on: `mlflow.${flavor}`, calls: 'load_model', access: 'R', at: 'uri=0|model_uri', tree: '*' })),
];

export const storagePythonTypes: Readonly<Record<string, string>> = { S3Resource: 'dagster.s3' };

const inDisk = 'bucket=@bucket key=0 endpoint=@endpoint';

export const storageJavaScriptRules: readonly CallRule[] = [
  // A disk is one of S3 by its driver: https://flydrive.dev/docs/services/s3
  { on: 'flydrive/drivers/s3', calls: 'S3Driver', gives: 'held.driver', slots: 'bucket=0.bucket endpoint=0.endpoint' },
  { on: 'flydrive', calls: 'Disk', through: '0', gives: 'held.disk', slots: 'bucket=0.bucket endpoint=0.endpoint' },
  { on: 'held.disk', calls: 'get getBytes getStream getArrayBuffer exists getMetaData getVisibility getSignedUrl', access: 'R', at: inDisk },
  { on: 'held.disk', calls: 'put putStream getSignedUploadUrl', access: 'W', at: inDisk },
  { on: 'held.disk', calls: 'copyFromFs moveFromFs', access: 'W', at: 'bucket=@bucket key=1 endpoint=@endpoint' },
  { on: 'held.disk', calls: 'delete', access: 'D', at: inDisk },
  { on: 'held.disk', calls: 'deleteAll', access: 'D', at: 'bucket=@bucket prefix=0 endpoint=@endpoint', tree: '*' },
  { on: 'held.disk', calls: 'listAll', access: 'L', at: 'bucket=@bucket prefix=0 endpoint=@endpoint' },
  { on: 'held.disk', calls: 'copy', access: 'C', at: 'sourceBucket=@bucket sourceKey=0 bucket=@bucket key=1 endpoint=@endpoint' },
  { on: 'held.disk', calls: 'move', access: 'C', at: 'sourceBucket=@bucket sourceKey=0 bucket=@bucket key=1 endpoint=@endpoint', moves: true },
  // Requests that are signed for S3's own addresses: https://github.com/mhart/aws4fetch
  { on: 'aws4fetch', calls: 'AwsClient', gives: 'aws4fetch' },
  { on: 'aws4fetch', calls: 'fetch sign', only: '1.method=PUT,POST', access: 'W', at: 'uri=0.url|0', web: true },
  { on: 'aws4fetch', calls: 'fetch sign', only: '1.method=DELETE', access: 'D', at: 'uri=0.url|0', web: true },
  { on: 'aws4fetch', calls: 'fetch sign', access: 'R', at: 'uri=0.url|0', web: true },
  // Uploads that name their objects themselves: https://github.com/tus/tus-node-server/tree/main/packages/s3-store, https://payloadcms.com/docs/upload/storage-adapters
  { on: '@tus/s3-store', calls: 'S3Store', access: 'RW', at: "bucket=0.s3ClientConfig.bucket key='*'" },
  { on: '@payloadcms/storage-s3', calls: 's3Storage', access: 'RW', at: "bucket=0.bucket key='*' endpoint=0.config.endpoint" },
  // https://uppy.io/docs/companion/#s3
  ...['@uppy/companion', '@uppy/companion.default'].map((on): CallRule => ({ on, calls: 'app', access: 'W', at: 'bucket=0.s3.bucket() key=0.s3.getKey() endpoint=0.s3.endpoint', needs: '0.s3' })),
  // https://bun.com/docs/api/s3
  { on: 'bun', calls: 's3.exists s3.stat s3.size s3.presign', access: 'R', at: 'key=0' },
  { on: 'bun', calls: 's3.write', access: 'W', at: 'key=0' },
  { on: 'bun', calls: 's3.delete s3.unlink', access: 'D', at: 'key=0' },
  { on: 'bun', calls: 's3.list', access: 'L', at: 'prefix=0.prefix' },
  { on: 'bun.client', calls: 'exists stat size presign', access: 'R', at: 'bucket=@bucket key=0' },
  { on: 'bun.client', calls: 'list', access: 'L', at: 'bucket=@bucket prefix=0.prefix' },
  { on: 'bun.file', calls: 'presign size', access: 'R', at: 'bucket=@bucket key=@key' },
  // https://min.io/docs/minio/linux/developers/javascript/API.html
  { on: 'minio.client', calls: 'removeObjects', access: 'D', at: 'bucket=0 key=1[]' },
  { on: 'minio.client', calls: 'copyObject', access: 'C', at: 'bucket=0 key=1 source=2' },
  { on: 'minio.client', calls: 'presignedUrl', only: '0=PUT,POST', access: 'W', at: 'bucket=1 key=2' },
  { on: 'minio.client', calls: 'presignedUrl', only: '0=GET,HEAD', access: 'R', at: 'bucket=1 key=2' },
];
