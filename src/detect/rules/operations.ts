/** The operations of S3 as the SDKs of JavaScript name them: `getObject`, `GetObjectCommand`. */
import type { CallRule } from './rule.ts';

/** Where the calls that take one object have it. */
export const object = 'bucket=0.Bucket|@params.Bucket key=0.Key|@params.Key';
const prefix = 'bucket=0.Bucket|@params.Bucket prefix=0.Prefix|@params.Prefix';
const deleted = 'bucket=0.Bucket|@params.Bucket key=0.Delete.Objects[].Key';
const copied = 'bucket=0.Bucket|@params.Bucket key=0.Key source=0.CopySource';

const reads = ['GetObject', 'HeadObject', 'GetObjectTagging', 'GetObjectAcl', 'GetObjectAttributes', 'GetObjectTorrent', 'GetObjectRetention', 'GetObjectLegalHold', 'SelectObjectContent', 'ListParts'];
const lists = ['ListObjects', 'ListObjectsV2', 'ListObjectVersions', 'ListMultipartUploads'];
const writes = [
  'PutObject',
  'PutObjectAcl',
  'PutObjectTagging',
  'PutObjectRetention',
  'PutObjectLegalHold',
  'CreateMultipartUpload',
  'UploadPart',
  'CompleteMultipartUpload',
  'AbortMultipartUpload',
  'RestoreObject',
  'DeleteObjectTagging',
];
const copies = ['CopyObject', 'UploadPartCopy'];

/** The name of the class of v3. */
export const command = (name: string): string => `${name}Command`;
/** The name of the client's method. */
export const method = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const all = (names: readonly string[], spell: (name: string) => string): string => names.map(spell).join(' ');

/**
 * The calls of S3 on something.
 * @param spell how an operation's name is written there
 * @param gives what the calls give back
 */
export function operations(on: string, spell: (name: string) => string, gives: { readonly gives?: string }): CallRule[] {
  return [
    { on, calls: all(reads, spell), access: 'R', at: object, ...gives },
    { on, calls: all(lists, spell), access: 'L', at: prefix, gives: gives.gives ? 'aws3.listing' : 'listing', slots: 'bucket=0.Bucket prefix=0.Prefix', ...(gives.gives ? {} : { hands: 1 }) },
    { on, calls: all(writes, spell), access: 'W', at: object, ...gives },
    { on, calls: spell('DeleteObject'), access: 'D', at: object, ...gives },
    { on, calls: spell('DeleteObjects'), access: 'D', at: deleted, ...gives },
    { on, calls: all(copies, spell), access: 'C', at: copied, ...gives },
  ];
}
