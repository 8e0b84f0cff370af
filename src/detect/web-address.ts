/** Addresses of objects on S3's own hosts: https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html */
import { join, settle, text, type TextPart, type Value } from './value.ts';

/** A hole in a text, as a character that no address has. */
const hole = '\ue000';

/**
 * The `s3://` address of an object whose address on the web a value is.
 * @returns undefined for any other value
 */
export function fromWebAddress(value: Value): Value | undefined {
  if (value.kind !== 'text') return undefined;
  const { parts } = settle(value);
  if (typeof parts[0] !== 'string' || !/^https?:\/\//.test(parts[0])) return undefined;
  const written = parts.map((part) => (typeof part === 'string' ? part : hole)).join('');
  const path = /^https?:\/\/s3(?:[-.][\w\-.\ue000]+)?\.amazonaws\.com(?:\.cn)?(?::\d+)?\//.exec(written)?.[0];
  const [host, bucket] = (path === undefined && /^https?:\/\/([^/?#@]+?)\.s3(?:[-.](?!website)[\w\-.\ue000]+)?\.amazonaws\.com(?:\.cn)?(?::\d+)?(?=$|[/?#])/.exec(written)) || [];
  const start = path ?? host;
  if (start === undefined) return undefined;
  const rest = written.slice(start.length).replace(/[?#].*$/s, '');
  let next = 0;
  const holes = parts.filter((part): part is Exclude<TextPart, string> => typeof part !== 'string');
  const rebuilt = (piece: string): Value[] => piece.split(hole).flatMap((known, index): Value[] => (index === 0 ? [text(known)] : [{ kind: 'text', parts: [holes[next++] as TextPart] }, text(known)]));
  const before = bucket === undefined ? [] : rebuilt(bucket);
  // Holes of the host itself are no part of what it names.
  next = [...start].filter((character) => character === hole).length;
  const decoded = (piece: string): string => (/%[0-9A-Fa-f]{2}/.test(piece) ? safelyDecoded(piece) : piece);
  return join([text('s3://'), ...before, ...rebuilt(decoded(bucket === undefined ? rest : rest === '' ? '/' : rest))]);
}

function safelyDecoded(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}
