/** Changes in a YAML file that people also edit: comments, order, quotes and blank lines stay where they are. */
import { Document, isMap, isScalar, isSeq, Scalar, type Node, type Pair, visit, YAMLMap, YAMLSeq } from 'yaml';
import { parseText, parseYaml } from './document.ts';
import { align, equalJson } from './document-align.ts';
import type { Json, JsonObject } from './model.ts';

/** One change: what stands at `path` becomes `value`; undefined takes it away. */
export interface DocumentChange {
  readonly path: readonly (string | number)[];
  readonly value: Json | undefined;
}

/**
 * Changes some places of a file, and nothing else in it.
 * @param file the name that errors carry
 * @param text the file as it is; undefined for one that does not exist yet
 * @param changes applied in order; objects on the way are made where they are missing
 * @returns the new text, with LF line ends
 * @throws BlueError BAD_FILE when the text itself cannot be read
 */
export function editYaml(file: string, text: string | undefined, changes: readonly DocumentChange[]): string {
  const before = text === undefined ? null : parseYaml(file, text).value;
  let after = before;
  for (const change of changes) after = changed(after, change.path, change.value);
  return rewriteYaml(file, text, after);
}

/**
 * Makes a file mean `after` with the least change of its text.
 * Lines that hold what changed are replaced in place. Where the layout is too unusual for that, the whole document is
 * laid out anew, comments included. Either way the result is read back and must mean exactly `after`.
 * @returns the new text, with LF line ends
 */
export function rewriteYaml(file: string, text: string | undefined, after: Json): string {
  if (text === undefined) return writeYaml(after);
  const normal = withFinalNewline(text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n'));
  const before = parseYaml(file, normal).value;
  if (equalJson(before, after)) return normal;
  for (const attempt of [splice, layOutAnew]) {
    const result = attempt(normal, before, after);
    if (result !== undefined && means(file, result, after)) return result;
  }
  return writeYaml(after);
}

/**
 * Writes a new file: block style, two spaces, versions and patterns in double quotes.
 * @returns text with a final newline
 */
export function writeYaml(value: Json): string {
  const document = new Document(null, DOCUMENT_OPTIONS);
  document.contents = createNode(document, value) as never;
  return document.toString(TO_STRING);
}

const DOCUMENT_OPTIONS = { version: '1.2', schema: 'core' } as const;
// No folding: a changed width must not touch lines that did not change.
const TO_STRING = { lineWidth: 0, indentSeq: true } as const;

function means(file: string, text: string, value: Json): boolean {
  try {
    return equalJson(parseYaml(file, text).value, value);
  } catch {
    return false;
  }
}

function withFinalNewline(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function changed(value: Json, path: readonly (string | number)[], next: Json | undefined): Json {
  const [part, ...rest] = path;
  if (part === undefined) return next ?? null;
  if (Array.isArray(value) && typeof part === 'number') {
    const items = [...value];
    if (rest.length === 0 && next === undefined) items.splice(part, 1);
    else items[part] = changed(items[part] ?? null, rest, next);
    return items;
  }
  const entries: JsonObject = isObject(value) ? { ...value } : {};
  if (rest.length === 0 && next === undefined) delete entries[part];
  else if (next !== undefined || Object.hasOwn(entries, part)) entries[part] = changed(Object.hasOwn(entries, part) ? entries[part]! : null, rest, next);
  return entries;
}

// ---- How values are written ----

/** Keys whose value is a version: unquoted, `1.20` would be the number 1.2 to every reader. */
const VERSION_KEYS: ReadonlySet<string> = new Set(['version', 'resolved_version']);
/** Plain words that a YAML 1.1 reader takes for booleans, and digits that it takes for octal or base 60. */
const YAML_1_1 = /^(?:y|n|yes|no|on|off|[-+]?0[0-7_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+)$/i;

function createNode(document: Document, value: Json): Node {
  const root = document.createNode(value) as Node;
  visit(root, {
    Scalar(key, node, path) {
      if (typeof node.value !== 'string') return;
      if (key === 'key') {
        // Unquoted, it would be a merge key to many readers.
        if (node.value === '<<') node.type = Scalar.QUOTE_DOUBLE;
        return;
      }
      const pair = path[path.length - 1] as Pair<Scalar, unknown> | undefined;
      const name = key === 'value' && isScalar(pair?.key) ? String(pair.key.value) : undefined;
      if ((name !== undefined && VERSION_KEYS.has(name)) || YAML_1_1.test(node.value) || (node.value.includes('*') && !node.value.includes('\n'))) {
        node.type = Scalar.QUOTE_DOUBLE;
      }
    },
    Map(_, node) {
      if (node.items.length === 0) node.flow = true;
    },
    Seq(_, node) {
      if (node.items.length === 0) node.flow = true;
    },
  });
  return root;
}

function render(value: Json, style?: Scalar.Type, key?: string): string {
  const document = new Document(null, DOCUMENT_OPTIONS);
  const node = createNode(document, key === undefined ? value : { [key]: value });
  if (style !== undefined && isScalar(node) && typeof node.value === 'string') node.type = style;
  document.contents = node as never;
  return document.toString(TO_STRING).replace(/\n$/, '');
}

function indented(text: string, column: number): string {
  const pad = ' '.repeat(column);
  return text.split('\n').map((line) => (line === '' ? line : pad + line)).join('\n');
}

// ---- Changing the text in place ----

interface Splice {
  start: number;
  end: number;
  insert: string;
}

/** Thrown where the layout is too unusual to change lines in place. */
class Unusual extends Error {}

function splice(text: string, before: Json, after: Json): string | undefined {
  const root = parseText(text).contents as Node | null;
  if (before === null && (root === null || root.range?.[0] === root.range?.[1])) return `${text}${render(after)}\n`;
  const editor = new TextEditor(text);
  try {
    editor.collection(root, before, after);
    return editor.finish();
  } catch (error) {
    if (error instanceof Unusual) return undefined;
    throw error;
  }
}

/** Collects replacements of a text while walking its tree next to the value before and the value after. */
class TextEditor {
  readonly #text: string;
  readonly #splices: Splice[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  finish(): string {
    let text = this.#text;
    const ordered = this.#splices.map((each, index) => ({ ...each, index })).sort((a, b) => b.start - a.start || b.index - a.index);
    let limit = Infinity;
    for (const { start, end, insert } of ordered) {
      if (end > limit) throw new Unusual();
      text = text.slice(0, start) + insert + text.slice(end);
      limit = start;
    }
    return text;
  }

  /** @throws Unusual unless both values are collections of the node's kind, in block style. */
  collection(node: Node | null, before: Json, after: Json): void {
    if (isMap(node) && !node.flow && isObject(before) && isObject(after)) this.#map(node as YAMLMap<Node, Node | null>, before, after);
    else if (isSeq(node) && !node.flow && Array.isArray(before) && Array.isArray(after)) this.#list(node as YAMLSeq<Node>, before, after);
    else throw new Unusual();
  }

  #map(node: YAMLMap<Node, Node | null>, before: JsonObject, after: JsonObject): void {
    const keys = Object.keys(before);
    const column = this.#column(node.items[0]!.key.range![0]);
    const wanted = Object.keys(after);
    if (!keys.some((key) => Object.hasOwn(after, key))) throw new Unusual();
    for (const [index, pair] of node.items.entries()) {
      const key = keys[index]!;
      const next = Object.hasOwn(after, key) ? after[key] : undefined;
      if (next === undefined) this.#removeLines(pair.key.range![0], contentEnd(pair.value ?? pair.key));
      else if (!equalJson(before[key]!, next)) this.#value(pair, key, before[key]!, next, column);
    }
    for (const [index, key] of wanted.entries()) {
      if (Object.hasOwn(before, key)) continue;
      const previous = wanted.slice(0, index).findLast((each) => Object.hasOwn(before, each));
      const pair = node.items[previous === undefined ? keys.length - 1 : keys.indexOf(previous)]!;
      this.#insertLines(this.#lineEnd(contentEnd(pair.value ?? pair.key)), indented(render(after[key]!, undefined, key), column));
    }
  }

  #value(pair: Pair<Node, Node | null>, key: string, before: Json, after: Json, column: number): void {
    const node = pair.value;
    const sameKind = (isMap(node) && isObject(before) && isObject(after) && Object.keys(after).some((each) => Object.hasOwn(before, each))) || (isSeq(node) && Array.isArray(after));
    if (sameKind && !(node as YAMLMap | YAMLSeq).flow && Object.keys(after as object).length > 0) {
      this.collection(node, before, after);
      return;
    }
    const colon = this.#colonEnd(pair.key.range![1]);
    // An empty value has no place of its own: its range may lie beyond a comment.
    const empty = node === null || (isScalar(node) && node.source === '' && node.type === Scalar.PLAIN);
    const end = empty ? colon : Math.max(colon, contentEnd(node));
    const old = this.#text.slice(colon, end);
    const sameLine = !old.includes('\n');
    if (isMap(node) || isSeq(node)) {
      // Comments inside would go with it; laying the document out anew keeps them.
      if (/(?:^|\s)#/.test(old)) throw new Unusual();
      if (sameKind && sameLine && (node as YAMLMap | YAMLSeq).flow && Object.keys(before as object).length > 0 && Object.keys(after as object).length > 0) {
        this.#splices.push({ start: node.range![0], end: node.range![1], insert: renderFlow(after) });
        return;
      }
    }
    const style = isScalar(node) && !VERSION_KEYS.has(key) && typeof node.value === 'string' && isQuote(node.type) ? node.type : undefined;
    const rendered = VERSION_KEYS.has(key) && typeof after === 'string' ? JSON.stringify(after) : render(after, style);
    const block = (isObject(after) || Array.isArray(after)) && Object.keys(after).length > 0;
    if (!block && !rendered.includes('\n')) {
      // Keeps what a person wrote between the colon and the value: alignment.
      const gap = sameLine ? (/^[ ]+/.exec(old)?.[0] ?? ' ') : ' ';
      this.#splices.push({ start: colon, end, insert: gap + rendered });
      return;
    }
    if (!block) throw new Unusual();
    const lineEnd = this.#lineEnd(end);
    const comment = this.#text.slice(end, lineEnd).trimEnd();
    this.#splices.push({ start: colon, end: lineEnd, insert: `${comment}\n${indented(rendered, column + 2)}` });
  }

  #list(node: YAMLSeq<Node>, before: readonly Json[], after: readonly Json[]): void {
    if (after.length === 0) throw new Unusual();
    const dashes = node.items.map((item) => this.#dash(item));
    const column = this.#column(dashes[0]!);
    const style = node.items.map((item) => (isScalar(item) && typeof item.value === 'string' && isQuote(item.type) ? item.type : undefined));
    let kept = -1;
    const additions: { after: number; value: Json }[] = [];
    for (const step of align(before, after)) {
      if (step.after === undefined) {
        this.#removeLines(dashes[step.before]!, contentEnd(node.items[step.before]!));
        continue;
      }
      if (step.before === undefined) {
        additions.push({ after: kept, value: after[step.after]! });
        continue;
      }
      kept = step.before;
      if (!equalJson(before[step.before]!, after[step.after]!)) this.collection(node.items[step.before]!, before[step.before]!, after[step.after]!);
    }
    for (const { after: previous, value } of additions) {
      const rendered = render(value, style[Math.max(previous, 0)]);
      const lines = indented(rendered, column + 2);
      const item = `${' '.repeat(column)}- ${lines.slice(column + 2)}`;
      if (previous === -1) this.#splices.push({ start: this.#lineStart(dashes[0]!), end: this.#lineStart(dashes[0]!), insert: `${item}\n` });
      else this.#insertLines(this.#lineEnd(contentEnd(node.items[previous]!)), item);
    }
  }

  #insertLines(lineEnd: number, lines: string): void {
    this.#splices.push({ start: lineEnd, end: lineEnd, insert: `\n${lines}` });
  }

  /** Takes whole lines away, with the comments on them; those above belong to nobody and stay. */
  #removeLines(start: number, end: number): void {
    this.#splices.push({ start: this.#lineStart(start), end: Math.min(this.#lineEnd(end) + 1, this.#text.length), insert: '' });
  }

  #lineStart(offset: number): number {
    const start = this.#text.lastIndexOf('\n', offset - 1) + 1;
    if (this.#text.slice(start, offset).trim() !== '') throw new Unusual();
    return start;
  }

  #lineEnd(offset: number): number {
    const end = this.#text.indexOf('\n', offset);
    return end === -1 ? this.#text.length : end;
  }

  #column(offset: number): number {
    return offset - (this.#text.lastIndexOf('\n', offset - 1) + 1);
  }

  #colonEnd(keyEnd: number): number {
    const match = /^[ ]*:/.exec(this.#text.slice(keyEnd, keyEnd + 100));
    if (!match) throw new Unusual();
    return keyEnd + match[0].length;
  }

  #dash(item: Node): number {
    const start = item.range?.[0] ?? 0;
    const line = this.#text.lastIndexOf('\n', start - 1) + 1;
    const match = /-[ ]+$/.exec(this.#text.slice(line, start));
    if (!match) throw new Unusual();
    return line + match.index;
  }
}

/** Where a node's content ends: before trailing comments, blank lines and the line's end. */
function contentEnd(node: Node): number {
  if (isMap(node) && !node.flow && node.items.length > 0) {
    const last = node.items[node.items.length - 1] as Pair<Node, Node | null>;
    return contentEnd(last.value ?? last.key);
  }
  if (isSeq(node) && !node.flow && node.items.length > 0) return contentEnd(node.items[node.items.length - 1] as Node);
  const [start, end] = node.range!;
  // A block scalar's range ends after its last line break.
  return isScalar(node) && (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED) ? Math.max(start, end - 1) : end;
}

function isQuote(type: Scalar.Type | undefined): type is 'QUOTE_DOUBLE' | 'QUOTE_SINGLE' {
  return type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE;
}

function renderFlow(value: Json): string {
  const document = new Document(null, DOCUMENT_OPTIONS);
  const node = createNode(document, value);
  visit(node, { Collection(_, each) { each.flow = true; } });
  document.contents = node as never;
  return document.toString({ ...TO_STRING, lineWidth: 0 }).replace(/\n$/, '');
}

// ---- Laying the document out anew ----

function layOutAnew(text: string, before: Json, after: Json): string {
  const document = parseText(text) as unknown as Document;
  document.contents = updated(document, document.contents as Node | null, before, after) as never;
  return document.toString(TO_STRING);
}

function updated(document: Document, node: Node | null, before: Json, after: Json): Node {
  if (node && equalJson(before, after)) return node;
  if (isMap(node) && isObject(before) && isObject(after)) {
    const old = new Map(Object.keys(before).map((key, index) => [key, node.items[index] as Pair<Node, Node | null>]));
    node.items = Object.keys(after).map((key) => {
      const pair = old.get(key);
      if (!pair) return document.createPair(key, createNode(document, after[key]!));
      pair.value = updated(document, pair.value, before[key]!, after[key]!);
      return pair;
    });
    return node;
  }
  if (isSeq(node) && Array.isArray(before) && Array.isArray(after)) {
    const items: Node[] = [];
    for (const step of align(before, after)) {
      if (step.after === undefined) continue;
      const value = after[step.after]!;
      items.push(step.before === undefined ? createNode(document, value) : updated(document, node.items[step.before] as Node, before[step.before]!, value));
    }
    node.items = items;
    return node;
  }
  const fresh = createNode(document, after);
  if (node) {
    fresh.comment = node.comment ?? null;
    fresh.commentBefore = node.commentBefore ?? null;
  }
  return fresh;
}
