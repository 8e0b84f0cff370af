/** The objects that queries of databases name in their text. */
import type { Draft } from './draft.ts';
import { bucketPattern, keyPatterns, tree, withWildcard } from './targets.ts';
import type { Value } from './value.ts';
import { join, patternsOf, splitUri, text, unknownValue } from './value.ts';

/** The objects that SQL names in quotes: what stands before one tells whether it is read or written. */
export function queryDrafts(query: Value): Draft[] {
  const drafts: Draft[] = [];
  for (const pattern of patternsOf(query)) {
    for (const match of pattern.matchAll(/(\w{1,40})?[\s=([,]{0,40}'(s3[an]?:\/\/[^']{1,2000})'/g)) {
      const uri = splitUri(textOfPattern(match[2] as string));
      if (!uri) continue;
      const before = (match[1] ?? '').toUpperCase();
      if (isOnlyCompared(before, match[0], pattern)) continue;
      const isWritten = before === 'TO' || before === 'EXTERNAL_LOCATION' || before === 'DIRECTORY';
      const isFolder = isWritten ? before !== 'TO' : before === 'LOCATION';
      const key = isFolder ? tree(uri.key) : startsNames(before, pattern, uri.key) ? withWildcard(uri.key) : uri.key;
      drafts.push({ access: isWritten ? 'write' : 'read', actions: [isWritten ? 's3:PutObject' : 's3:GetObject'], bucket: bucketPattern(uri.bucket), keys: keyPatterns(key), isUri: true });
    }
  }
  return drafts;
}

/** Words before a text that is only a value of the query. */
const valueWords = /^(?:SELECT|VALUES|I?LIKE|AND|OR|NOT|IN|WHEN|THEN|ELSE|CONCAT|SET|WHERE|BY|ON|AS|\d*)$/;

/** Whether a URI in a query is a value like any other: one that is selected, stored or compared. */
function isOnlyCompared(before: string, match: string, query: string): boolean {
  if (/=\s*'/.test(match)) return !/^(?:EXTERNAL_)?LOCATION$|^(?:WRITE|DATA|STORAGE)?_?(?:PATH|URI|URL)$/.test(before);
  // One of several in a list: `read_parquet(['s3://…', 's3://…'])`.
  return valueWords.test(before) && !(before === '' && /\b(?:read|scan)_\w+\s*\(/i.test(query));
}

/**
 * Whether the key is what the names of the files begin with: Redshift numbers what it unloads, and loads all that begin so.
 * https://docs.aws.amazon.com/redshift/latest/dg/r_UNLOAD.html, https://docs.aws.amazon.com/redshift/latest/dg/copy-parameters-data-source-s3.html
 */
function startsNames(before: string, query: string, key: Value): boolean {
  if (before === 'TO') return /\bUNLOAD\b/i.test(query);
  const last = key.kind === 'text' ? key.parts.at(-1) : undefined;
  const isNamed = typeof last === 'string' && /\.\w+$/.test(last);
  return before === 'FROM' && !isNamed && /\b(?:IAM_ROLE|CREDENTIALS|ACCESS_KEY_ID)\b/i.test(query) && !/\bMANIFEST\b/i.test(query);
}

/** A pattern as a value again: each `*` is unknown. */
function textOfPattern(pattern: string): Value {
  return join(pattern.split('*').flatMap((piece, index): Value[] => (index === 0 ? [text(piece)] : [unknownValue, text(piece)])));
}
