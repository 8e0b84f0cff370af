/** A file's bytes as text that is safe to parse: bounded in size and depth, UTF-8, no control characters. */
import { CST, Lexer } from 'yaml';
import { BlueError, type Location } from './errors.ts';

/** No file of a realm needs more; the parser takes seconds for megabytes. */
export const MAX_BYTES = 256 * 1024;
/** Nesting that people can still read; far below where recursion ends (about 850 levels). */
export const MAX_DEPTH = 64;

// What YAML 1.2.2 section 5.1 calls printable, without the lone carriage return and NEL that editors count differently.
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\r(?!\n)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/**
 * Turns a file's content into text, or says where it is not text.
 * @param content bytes, or text that somebody decoded; CRLF and a byte order mark are accepted
 * @returns the text without byte order mark
 * @throws BlueError TOO_LARGE, BAD_FILE
 */
export function decodeText(file: string, content: Uint8Array | string): string {
  const size = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
  if (size > MAX_BYTES) {
    throw new BlueError('TOO_LARGE', `the file has ${size} bytes; files of a realm end at ${MAX_BYTES} (256 KiB)`, {
      location: { file },
      next: 'Split it, or export less',
    });
  }
  const decoded = typeof content === 'string' ? content : decodeUtf8(file, content);
  const text = decoded.startsWith('\ufeff') ? decoded.slice(1) : decoded;
  const bad = UNPRINTABLE.exec(text);
  if (bad) {
    const code = text.charCodeAt(bad.index).toString(16).toUpperCase().padStart(4, '0');
    throw new BlueError('BAD_FILE', `control character U+${code} is not allowed`, {
      location: locateOffset(file, text, bad.index),
      next: code === '0000' ? 'Save the file as UTF-8 text' : 'Remove the character, or write it as an escape in double quotes',
    });
  }
  return text;
}

function decodeUtf8(file: string, content: Uint8Array): string {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    return strict.decode(content);
  } catch (cause) {
    // A line feed is never part of a longer UTF-8 sequence, so the first line that fails alone is the place.
    let line = 1;
    for (let start = 0; start < content.length; line += 1) {
      const feed = content.indexOf(10, start);
      const end = feed === -1 ? content.length : feed + 1;
      try {
        strict.decode(content.subarray(start, end));
      } catch {
        break;
      }
      start = end;
    }
    throw new BlueError('BAD_FILE', 'the file is not UTF-8', { location: { file, line }, next: 'Save the file as UTF-8', cause });
  }
}

/**
 * Refuses what must not even reach the parser: deep nesting and directives.
 * On Node 20 a deep document can end the process, beyond any catch, so depth is measured before parsing.
 * @throws BlueError BAD_FILE
 */
export function checkStructure(file: string, text: string): void {
  checkBlockDepth(file, text);
  let offset = 0;
  let flow = 0;
  // Text that is no YAML (`a: a: a: …`, `[- - - …`) nests in the parser too, before it is refused.
  let indicators = 0;
  let insideScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const type: CST.TokenType | null = insideScalar ? null : CST.tokenType(lexeme);
    insideScalar = type === 'scalar';
    // The lexer's own marks stand for no character of the text.
    if (type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end') continue;
    if (type === 'flow-seq-start' || type === 'flow-map-start') flow += 1;
    if (type === 'flow-seq-end' || type === 'flow-map-end') flow = Math.max(0, flow - 1);
    if (type === 'seq-item-ind' || type === 'explicit-key-ind' || type === 'map-value-ind') indicators += 1;
    else if (type === 'comma' || (type === 'newline' && flow === 0)) indicators = 0;
    if (flow > MAX_DEPTH || indicators > MAX_DEPTH) throw tooDeep(locateOffset(file, text, offset));
    if (type === 'directive-line') {
      // `%YAML 1.1` would turn `yes` into true and `012` into 10, against the schema this project reads with.
      throw new BlueError('BAD_FILE', `directives such as ${lexeme.split(/\s/, 1).join('')} are not supported`, {
        location: locateOffset(file, text, offset),
        next: 'Remove the line; files are read as YAML 1.2',
      });
    }
    offset += lexeme.length;
  }
}

/** Every level of block nesting starts at a column further right; two kinds of collection can share one. */
function checkBlockDepth(file: string, text: string): void {
  const columns: number[] = [];
  let line = 0;
  for (const content of text.split('\n')) {
    line += 1;
    let column = 0;
    for (;;) {
      while (content[column] === ' ' || content[column] === '\t') column += 1;
      const char = content[column];
      if (char === undefined || char === '#' || char === '\r') break;
      while (columns.length > 0 && columns[columns.length - 1]! >= column) columns.pop();
      columns.push(column);
      if (columns.length > MAX_DEPTH) throw tooDeep({ file, line, column: column + 1 });
      const after = content[column + 1];
      if ((char !== '-' && char !== '?' && char !== ':') || (after !== ' ' && after !== '\t')) break;
      column += 1;
    }
  }
}

/** The refusal of a document nested deeper than MAX_DEPTH. */
export function tooDeep(location: Location): BlueError {
  return new BlueError('BAD_FILE', `nested deeper than ${MAX_DEPTH} levels`, { location, next: 'Flatten the document' });
}

/** Line and column, from 1, of an offset in a text. */
export function locateOffset(file: string, text: string, offset: number): Location {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  let line = 1;
  for (let at = before.indexOf('\n'); at !== -1; at = before.indexOf('\n', at + 1)) line += 1;
  return { file, line, column: offset - lineStart + 1 };
}
