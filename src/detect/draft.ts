/** What one call does, before it has a place in a file: an access to a bucket and to keys, and the actions of IAM that it takes. */

/** An access before it has a place in a file. */
export interface Draft {
  readonly access: 'read' | 'write';
  readonly actions: readonly string[];
  readonly bucket: string | null;
  /** At least one pattern. */
  readonly keys: readonly string[];
  readonly isUri: boolean;
  readonly note?: string;
  /** The line of a script in a text that says it. */
  readonly command?: string;
}

/** Said of a client that speaks to a server of somebody else. */
export const foreignEndpoint = 'endpoint is not AWS';

/** Actions that are not the plain ones of their access; by the call's name in lower case without `_`, `Command`, `Input`, `Request`. */
const specialActions: Readonly<Record<string, readonly string[]>> = {
  getobjecttagging: ['s3:GetObjectTagging'],
  getobjectacl: ['s3:GetObjectAcl'],
  getobjectattributes: ['s3:GetObject', 's3:GetObjectAttributes'],
  getobjecttorrent: ['s3:GetObjectTorrent'],
  getobjectretention: ['s3:GetObjectRetention'],
  getobjectlegalhold: ['s3:GetObjectLegalHold'],
  putobjecttagging: ['s3:PutObjectTagging'],
  putobjectacl: ['s3:PutObjectAcl'],
  putobjectretention: ['s3:PutObjectRetention'],
  putobjectlegalhold: ['s3:PutObjectLegalHold'],
  deleteobjecttagging: ['s3:DeleteObjectTagging'],
  abortmultipartupload: ['s3:AbortMultipartUpload'],
  restoreobject: ['s3:RestoreObject'],
  listobjectversions: ['s3:ListBucketVersions'],
  listmultipartuploads: ['s3:ListBucketMultipartUploads'],
  listparts: ['s3:ListMultipartUploadParts'],
};

/** The IAM actions of a call, https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations.html ("Permissions" of each). */
export function actionsOf(name: string, kind: 'R' | 'W' | 'L' | 'D'): readonly string[] {
  const bare = name.replaceAll('_', '').replace(/(Command|Input|Request|WithContext|Pages)$/, '').toLowerCase();
  const special = specialActions[bare];
  if (special) return special;
  return [{ R: 's3:GetObject', W: 's3:PutObject', L: 's3:ListBucket', D: 's3:DeleteObject' }[kind]];
}

/** The most specific single pattern over several: what they share at their start and end, cut at a separator. */
export function generalise(patterns: readonly string[]): string {
  const [first = '*', ...others] = patterns;
  if (others.length === 0) return first;
  let start = first;
  let end = first;
  for (const other of others) {
    let same = 0;
    while (same < start.length && start[same] === other[same]) same += 1;
    start = start.slice(0, same);
    same = 0;
    while (same < end.length && end[end.length - 1 - same] === other[other.length - 1 - same]) same += 1;
    end = end.slice(end.length - same);
  }
  start = start.slice(0, start.lastIndexOf('/') + 1);
  const cut = end.search(/[./]/);
  end = cut === -1 ? '' : end.slice(cut);
  const shortest = Math.min(...patterns.map((pattern) => pattern.length));
  if (start.length + end.length > shortest) end = '';
  return `${start}*${end}`.replace(/\*{2,}/g, '*');
}
