/** Changes in the lines of a YAML text, in place: what a value's change means for the text it is written in. */
import { isMap, isScalar, isSeq, Scalar, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { align, equalJson } from './document-align.ts';
import { keyText, parseText } from './document.ts';
import { render, renderFlow, VERSION_KEYS } from './document-write.ts';
import { isObject } from './inclusion/values.ts';
import type { Json, JsonObject } from './model.ts';

interface Splice {
  start: number;
  end: number;
  insert: string;
}

/** Thrown where the layout is too unusual to change lines in place. */
class Unusual extends Error {}

/**
 * Replaces the lines that hold what changed.
 * @returns undefined where the layout is too unusual for that
 */
export function splice(text: string, before: Json, after: Json): string | undefined {
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
    const ordered = this.#splices.map((each, index) => ({ ...each, index })).sort((a, b) => b.start - a.start || b.end - a.end || b.index - a.index);
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
    const column = this.#column(node.items[0]!.key.range![0]);
    const wanted = Object.keys(after);
    const pairs = new Map(node.items.map((pair) => [keyText(pair.key), pair]));
    for (const [key, pair] of pairs) {
      const next = Object.hasOwn(after, key) ? after[key] : undefined;
      if (next === undefined) this.#removeLines(pair.key.range![0], contentEnd(pair.value ?? pair.key));
      else if (!equalJson(before[key]!, next)) this.#value(pair, key, before[key]!, next, column);
    }
    const kept = (key: string): boolean => Object.hasOwn(before, key);
    const last = [...pairs.keys()].findLast((key) => Object.hasOwn(after, key));
    for (const [index, key] of wanted.entries()) {
      if (kept(key)) continue;
      const lines = indented(render(after[key]!, undefined, key), column);
      const previous = wanted.slice(0, index).findLast(kept) ?? last;
      const pair = previous === undefined ? undefined : pairs.get(previous)!;
      if (pair) this.#insertAfter(contentEnd(pair.value ?? pair.key), lines);
      else this.#insertBefore(node.items[0]!.key.range![0], lines);
    }
    // Comments around the last key stay with the empty map.
    if (wanted.length === 0) this.#insertBefore(node.items[0]!.key.range![0], `${' '.repeat(column)}{}`);
  }

  #value(pair: Pair<Node, Node | null>, key: string, before: Json, after: Json, column: number): void {
    const node = pair.value;
    const sameKind = (isMap(node) && isObject(after)) || (isSeq(node) && Array.isArray(after));
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
      if (previous === -1) this.#insertBefore(dashes[0]!, item);
      else this.#insertAfter(contentEnd(node.items[previous]!), item);
    }
  }

  #insertAfter(offset: number, lines: string): void {
    const end = this.#lineEnd(offset);
    this.#splices.push({ start: end, end, insert: `\n${lines}` });
  }

  #insertBefore(offset: number, lines: string): void {
    const start = this.#lineStart(offset);
    this.#splices.push({ start, end: start, insert: `${lines}\n` });
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

function indented(text: string, column: number): string {
  const pad = ' '.repeat(column);
  return text.split('\n').map((line) => (line === '' ? line : pad + line)).join('\n');
}
