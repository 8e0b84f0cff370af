/** YAML that other people wrote, as a plain value that knows where each part of it stands. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node, type Pair, type YAMLError } from 'yaml';
import { checkStructure, decodeText, MAX_DEPTH, tooDeep } from './document-text.ts';
import { BlueError, type Location } from './errors.ts';
import type { Json, JsonObject } from './model.ts';
import { quoteShort } from './names.ts';

/** A file that was read: its text, its value, and the way back from the value to the text. */
export interface ParsedDocument {
  readonly file: string;
  /** Without byte order mark. */
  readonly text: string;
  /** `null` for a file without content. */
  readonly value: Json;
  /**
   * Finds where something is written.
   * @param pointer JSON Pointer (RFC 6901) into the value; a part that is absent gives the nearest one around it
   * @returns the place of the key, or of the item in a list
   */
  locate(pointer: string): Location;
  /** How a scalar is written in the file, quotes and all; undefined for anything else. */
  source(pointer: string): string | undefined;
}

/** Keys that would reach into JavaScript's objects instead of the data. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads one YAML document as people write it by hand, and refuses what is only there to harm or to surprise:
 * aliases and merge keys, duplicate or object-changing keys, unknown tags, directives, several documents.
 * Values are read by YAML 1.2's core schema, so dates stay texts.
 * @param file the name that errors carry
 * @param content bytes, or decoded text
 * @throws BlueError BAD_FILE at file:line:column, TOO_LARGE
 */
export function parseYaml(file: string, content: Uint8Array | string): ParsedDocument {
  const text = decodeText(file, content);
  checkStructure(file, text);
  const lines = new LineCounter();
  const locateAt = (offset: number): Location => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const document = parseText(text, lines);
  const [problem] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (problem) {
    const { message, next } = explain(problem, file.endsWith('.json') ? 'JSON' : 'YAML');
    throw new BlueError('BAD_FILE', message, { location: locateAt(problem.pos[0]), next, cause: problem });
  }
  const root = document.contents as Node | null;
  return {
    file,
    text,
    value: toJson(root, 1, locateAt),
    locate: (pointer) => locateAt(findOffset(root, pointer)),
    source: (pointer) => {
      const node = findNode(root, pointer);
      return isScalar(node) && node.range ? text.slice(node.range[0], node.range[1]) : undefined;
    },
  };
}

/** Parses with this project's one reading of YAML. Keys are checked for duplicates elsewhere: the library's own check is quadratic. */
export function parseText(text: string, lineCounter?: LineCounter): Document.Parsed {
  return parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    ...(lineCounter ? { lineCounter } : {}),
  });
}

function toJson(node: Node | null, depth: number, locateAt: (offset: number) => Location): Json {
  if (node === null) return null;
  const location = locateAt(node.range?.[0] ?? 0);
  if (isAlias(node)) {
    throw new BlueError('BAD_FILE', `aliases such as *${node.source} are not supported`, { location, next: 'Write the content out where it is used' });
  }
  if (isScalar(node)) return scalarToJson(node.value, location);
  if (depth > MAX_DEPTH) throw tooDeep(location);
  if (isSeq(node)) return node.items.map((item) => toJson(item as Node | null, depth + 1, locateAt));
  const value: JsonObject = {};
  if (!isMap(node)) return value;
  for (const pair of node.items as Pair<Node | null, Node | null>[]) {
    const key = readKey(pair.key, locateAt, location);
    if (Object.hasOwn(value, key)) {
      throw new BlueError('BAD_FILE', `key ${quoteShort(key)} is written twice`, {
        location: locateAt(pair.key?.range?.[0] ?? 0),
        next: 'Keep one of the two',
      });
    }
    value[key] = toJson(pair.value, depth + 1, locateAt);
  }
  return value;
}

function scalarToJson(value: unknown, location: Location): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new BlueError('BAD_FILE', `${String(value)} is not a value that JSON has`, { location, next: 'Use a finite number, or quote it to make it a text' });
}

function readKey(node: Node | null, locateAt: (offset: number) => Location, around: Location): string {
  const location = node?.range ? locateAt(node.range[0]) : around;
  if (!isScalar(node) || node.value === null) {
    throw new BlueError('BAD_FILE', 'a key has to be a text', { location, next: 'Write it as `key: value`; quote a value that holds ": " or starts with "{", "[", "*" or "&"' });
  }
  const key = keyText(node);
  if (key === '<<' && node.type === 'PLAIN') {
    throw new BlueError('BAD_FILE', 'merge keys (<<) are not supported', { location, next: 'Write the content out where it is used' });
  }
  if (FORBIDDEN_KEYS.has(key)) throw new BlueError('BAD_FILE', `key ${quoteShort(key)} is not allowed`, { location, next: 'Rename the key' });
  return key;
}

/** A key as the value has it: a text, also where YAML reads a number or a boolean. */
export function keyText(node: Node): string {
  if (!isScalar(node)) return '';
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}

/** The parser's messages in the words of somebody who writes a file, not a parser. */
function explain(problem: YAMLError, language: 'JSON' | 'YAML'): { message: string; next: string } {
  switch (problem.code) {
    case 'TAB_AS_INDENT':
      return { message: 'a tab is used as indentation', next: 'Indent with spaces' };
    case 'MULTIPLE_DOCS':
      return { message: 'the file holds more than one YAML document', next: "Remove the second '---' and what follows" };
    case 'TAG_RESOLVE_FAILED':
      return { message: `unknown tag: ${oneLine(problem.message)}`, next: 'Remove the tag (!...)' };
    case 'RESOURCE_EXHAUSTION':
      return { message: `nested deeper than ${MAX_DEPTH} levels`, next: 'Flatten the document' };
    default:
      return { message: `not valid ${language}: ${oneLine(problem.message)}`, next: 'Correct the syntax at this place' };
  }
}

function oneLine(message: string): string {
  const line = message.split('\n', 1)[0] ?? '';
  return (line.length > 160 ? `${line.slice(0, 157)}...` : line).replace(/[.:]$/, '');
}

/** Splits a JSON Pointer (RFC 6901) into its parts. */
export function pointerParts(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer.slice(1).split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Joins parts to a JSON Pointer (RFC 6901). */
export function toPointer(parts: readonly (string | number)[]): string {
  return parts.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function findPair(node: Node | null, key: string): Pair<Node, Node | null> | undefined {
  if (!isMap(node)) return undefined;
  const pairs = node.items as Pair<Node, Node | null>[];
  return pairs.find((pair) => keyText(pair.key) === key);
}

function findOffset(root: Node | null, pointer: string): number {
  let node = root;
  let offset = root?.range?.[0] ?? 0;
  for (const part of pointerParts(pointer)) {
    const pair = findPair(node, part);
    const next: Node | null | undefined = isSeq(node) ? (node.items[Number(part)] as Node | null | undefined) : pair?.value;
    const place = pair ? pair.key : next;
    if (place?.range) offset = place.range[0];
    if (!next) break;
    node = next;
  }
  return offset;
}

function findNode(root: Node | null, pointer: string): Node | null {
  let node = root;
  for (const part of pointerParts(pointer)) {
    node = isSeq(node) ? ((node.items[Number(part)] as Node | null | undefined) ?? null) : (findPair(node, part)?.value ?? null);
  }
  return node;
}
