/** Escapes of URLs, and back: what they make of the known pieces of a text. */

/** Half of a pair has no bytes: a question mark stands for it. */
const encoded = (piece: string): string => encodeURIComponent(piece.replace(/[\uD800-\uDFFF]/gu, '?'));
const percent = (letter: string): string => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
/** Those that `encodeURIComponent` leaves, and no other language does. */
const strictly = (piece: string): string => encoded(piece).replace(/[!'()*]/g, percent);
const decoded = (piece: string): string => {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
};
const withBlanks = (piece: string): string => piece.replaceAll('+', ' ');

/** https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/net/URLEncoder.html */
const form = (piece: string): string => strictly(piece).replace(/%20/g, '+').replace(/~/g, percent).replace(/%2A/g, '*');
/** https://docs.python.org/3/library/urllib.parse.html#urllib.parse.quote: `/` is safe unless something else is said to be */
const quoted = (piece: string): string => strictly(piece).replaceAll('%2F', '/');

/** By path as imported. */
export const escapes: Readonly<Record<string, (piece: string) => string>> = {
  encodeURIComponent: encoded,
  encodeURI: (piece) => encodeURI(piece.replace(/[\uD800-\uDFFF]/gu, '?')),
  decodeURIComponent: decoded,
  decodeURI: decoded,
  'urllib.parse.quote': quoted,
  'urllib.parse.quote_plus': (piece) => strictly(piece).replace(/%20/g, '+'),
  'urllib.parse.unquote': decoded,
  'urllib.parse.unquote_plus': (piece) => decoded(withBlanks(piece)),
  'URLEncoder.encode': form,
  'URLDecoder.decode': (piece) => decoded(withBlanks(piece)),
  'net/url.PathEscape': (piece) => strictly(piece).replace(/%24|%26|%2B|%3A|%3D|%40/g, decoded),
  'net/url.QueryEscape': (piece) => strictly(piece).replace(/%20/g, '+'),
};

/** A source as S3 reads it from the request's header: https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html (x-amz-copy-source) */
export const unescapedSource = decoded;
