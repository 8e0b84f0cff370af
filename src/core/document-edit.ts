/** Changes in a YAML file that people also edit: comments, order, quotes and blank lines stay where they are. */
import { isMap, isSeq, type Document, type Node, type Pair } from 'yaml';
import { align, equalJson } from './document-align.ts';
import { keyText, parseText, parseYaml } from './document.ts';
import { splice } from './document-splice.ts';
import { createNode, TO_STRING, writeYaml } from './document-write.ts';
import { isObject } from './inclusion/values.ts';
import type { Json } from './model.ts';

export { writeYaml } from './document-write.ts';

/**
 * Makes a file mean `after` with the least change of its text.
 * Lines that hold what changed are replaced in place. Where the layout is too unusual for that, the whole document is
 * laid out anew, comments included. Either way the result is read back and must mean exactly `after`.
 * @returns the new text, with LF line ends; the same text when it means `after` already
 */
export function rewriteYaml(file: string, text: string | undefined, after: Json): string {
  if (text === undefined) return writeYaml(after);
  const before = parseYaml(file, text).value;
  if (equalJson(before, after)) return text;
  const normal = withFinalNewline(text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n'));
  for (const attempt of [splice, layOutAnew]) {
    const result = attempt(normal, before, after);
    if (result !== undefined && means(file, result, after)) return result;
  }
  return writeYaml(after);
}

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

function layOutAnew(text: string, before: Json, after: Json): string {
  const document = parseText(text) as unknown as Document;
  document.contents = updated(document, document.contents as Node | null, before, after) as never;
  return document.toString(TO_STRING);
}

function updated(document: Document, node: Node | null, before: Json, after: Json): Node {
  if (node && equalJson(before, after)) return node;
  if (isMap(node) && isObject(before) && isObject(after)) {
    const old = new Map((node.items as Pair<Node, Node | null>[]).map((pair) => [keyText(pair.key), pair]));
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
