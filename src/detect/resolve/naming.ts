/** What names alone tell of a call: its receiver as the code writes it, a method that hands its receiver on, a function that opens or saves. */
import type { Expression } from '../form.ts';
import type { Value } from '../value.ts';

/** Libraries whose methods share names with S3's and are not S3's. */
export const foreign = /^(requests|httpx|aiohttp|urllib3?|axios|got|node-fetch|google|azure|minio|oss2|swiftclient|github|octokit|redis|pymongo|sqlalchemy|django|paramiko|ftplib)\b/;

/** Methods of an object that give the object itself, or what it waits for. */
export const passThrough = new Set(['promise', 'then', '__enter__', 'build', 'catch', 'finally', 'unwrap', 'result', 'get_future', 'build_full_result', 'withRegion', 'cache', 'persist']);

/** The hint of `df.write.mode(…).parquet(uri)`: a writer has the names of a reader. */
export const writeChain = 'a chain that writes';

/** What follows the last `.` of a dotted path. */
export function lastName(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** Whether some alternative of a value is text that begins as an S3 URI. */
export function startsAsS3Uri(value: Value): boolean {
  if (value.kind === 'choice') return value.options.some(startsAsS3Uri);
  const first = value.kind === 'text' ? value.parts[0] : undefined;
  return typeof first === 'string' && /^s3[an]?:\/\/|^\/vsis3\//.test(first);
}

/** What a function of an unknown library does with the URI it is given, by its name. */
export function openerOf(name: string): 'open' | 'save' | undefined {
  if (/^(save|write|upload|dump|store|export|put|sink)(_|[A-Z]|$)|(Writer|Sink)$/.test(name)) return 'save';
  return /^(open|load|read|scan|stream|download|fetch|get|from)(_|[A-Z]|$)|(Reader|Dataset|Loader|File|Archive|Source)$/.test(name) ? 'open' : undefined;
}

/** Whether a callee is reached through `.write`, as `df.write.mode(…).parquet`. */
export function isWriteChain(callee: Expression): boolean {
  let at: Expression = callee;
  for (let steps = 0; steps < 20; steps += 1) {
    if (at.kind === 'call') at = at.callee;
    else if (at.kind === 'member') {
      if (at !== callee && (at.name === 'write' || at.name === 'writeStream' || at.name === 'write_dynamic_frame')) return true;
      at = at.object;
    } else return false;
  }
  return false;
}

/** The last name of the receiver, as the code writes it. */
export function hintOf(callee: Expression): string {
  if (callee.kind !== 'member') return '';
  const { object } = callee;
  if (object.kind === 'name' || object.kind === 'member') return object.name;
  if (object.kind === 'call') return hintOf({ kind: 'member', object: object.callee, name: '' });
  if (object.kind === 'index') return object.index.kind === 'text' ? object.index.value : '';
  return '';
}

/** `withBucketName`, `setKey`, `destinationBucket`: the slot a builder's step fills. */
export function builderSlot(name: string): string {
  const bare = name.replace(/^(with|set|add)(?=[A-Z])/, '').replace(/BucketName$/, 'Bucket').replace(/^bucketName$/, 'bucket');
  return bare.charAt(0).toLowerCase() + bare.slice(1);
}
