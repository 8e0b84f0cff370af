/** How the command lines of tools are read, as data: where their verbs end, and which of their options take a word. */

export interface Tool {
  /** How many words name what it does: `aws s3 cp` has two behind the tool. */
  readonly verbs: number;
  /** Options that take a word of their own; `all` where nearly all do, but for `flags`. */
  readonly valued: ReadonlySet<string> | 'all';
  readonly flags?: ReadonlySet<string>;
  /** Options that name several things, with commas between them. */
  readonly lists?: ReadonlySet<string>;
  /** What goes from several places goes to the last. */
  readonly manySources?: boolean;
  /** What stands before the path of its objects, as a tool writes it that knows many stores. */
  readonly remote?: RegExp;
  /** Its first operand is a bucket, or `bucket:folder`. */
  readonly mounts?: boolean;
  /** Its words, and the document it is given, are queries. */
  readonly isQuery?: boolean;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const common =
  'exclude include acl storage-class content-type cache-control profile region endpoint-url metadata expires content-encoding content-disposition content-language source-region concurrency part-size sse-kms-key-id';

/** Options of `aws s3`; those of its other services take a word, all but a few. */
const s3Options = words(
  `${common} sse sse-c sse-c-key sse-c-copy-source sse-c-copy-source-key grants page-size output query metadata-directive expected-size request-payer cli-read-timeout cli-connect-timeout ca-bundle expires-in website-redirect color checksum-algorithm checksum-mode copy-props case-conflict`,
);

const queries: Tool = { verbs: 0, valued: new Set(), isQuery: true };

export const tools: Readonly<Record<string, Tool>> = {
  aws: { verbs: 2, valued: s3Options },
  sam: { verbs: 1, valued: 'all', flags: words('guided resolve-s3 debug verbose force-upload') },
  // https://github.com/peak/s5cmd
  s5cmd: { verbs: 1, valued: words(`${common} sse c p credentials-file numworkers retry-count log destination-region version-id request-payer query input-format output-format expire`) },
  // https://github.com/bloomreach/s4cmd
  s4cmd: { verbs: 1, valued: words(`${common} p access-key secret-key t num-threads c max-singlepart-upload-size multipart-split-size max-singlepart-download-size max-singlepart-copy-size retry retry-delay start-hour last-modified-before last-modified-after API-ACL API-ContentType API-CacheControl API-ContentDisposition API-ContentEncoding API-Metadata API-ServerSideEncryption API-SSEKMSKeyId API-StorageClass`) },
  // https://s3tools.org/usage
  s3cmd: { verbs: 1, valued: words(`${common} c config m mime-type add-header remove-header rexclude rinclude exclude-from include-from files-from host host-bucket access_key secret_key access_token limit-rate expiry-date expiry-days kms-key ca-certs cache-file upload-id bucket-location`), manySources: true },
  // https://rclone.org/s3/
  rclone: {
    verbs: 1,
    valued: words('config exclude include filter filter-from include-from exclude-from files-from transfers checkers bwlimit max-age min-age max-size min-size log-file log-level retries tpslimit s3-region s3-acl s3-provider s3-endpoint s3-storage-class s3-chunk-size s3-upload-concurrency backup-dir suffix stats timeout F'),
    remote: /^:?(?:s3|aws|aws-s3|aws_s3|amazon-s3|amazons3)(?:,[^:]*)?:\/?/i,
  },
  // https://cloud.google.com/storage/docs/gsutil/commands/cp: it takes the addresses of S3, too
  gsutil: { verbs: 1, valued: words('h o u z a i t s c x'), manySources: true },
  // https://spark.apache.org/docs/latest/submitting-applications.html
  'spark-submit': { verbs: 0, valued: 'all', flags: words('verbose v supervise version help h'), lists: words('py-files jars files archives') },
  // https://developer.hashicorp.com/terraform/language/backend#command-line-key-value-pairs
  terraform: { verbs: 1, valued: words('var var-file target') },
  tofu: { verbs: 1, valued: words('var var-file target') },
  s3fs: { verbs: 0, valued: words('o'), mounts: true },
  goofys: { verbs: 0, valued: words('o region profile endpoint storage-class acl stat-cache-ttl type-cache-ttl dir-mode file-mode uid gid'), mounts: true },
  'mount-s3': { verbs: 0, valued: words('prefix region endpoint-url profile cache metadata-ttl max-threads uid gid dir-mode file-mode storage-class log-directory'), mounts: true },
  // https://docs.aws.amazon.com/powershell/v5/reference/?page=Amazon_S3_cmdlets.html
  ...Object.fromEntries(['Write-S3Object', 'Read-S3Object', 'Copy-S3Object', 'Remove-S3Object', 'Get-S3Object', 'Get-S3ObjectMetadata', 'Get-S3PreSignedURL'].map((name) => [name, { verbs: 0, valued: 'all', flags: words('Force Recurse PublicReadOnly PublicReadWrite Verbose') } as const])),
  psql: queries,
  duckdb: queries,
  snowsql: queries,
  'spark-sql': queries,
  beeline: queries,
  hive: queries,
  trino: queries,
  mysql: queries,
  'clickhouse-client': queries,
};
