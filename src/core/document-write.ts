/** How this project writes YAML: block style, two spaces, versions and patterns in double quotes. */
import { Document, isScalar, Scalar, visit, type Node, type Pair } from 'yaml';
import type { Json } from './model.ts';

const DOCUMENT_OPTIONS = { version: '1.2', schema: 'core' } as const;
// No folding: a changed width must not touch lines that did not change.
export const TO_STRING = { lineWidth: 0, indentSeq: true } as const;

/**
 * Writes a new file: block style, two spaces, versions and patterns in double quotes.
 * @returns text with a final newline
 */
export function writeYaml(value: Json): string {
  const document = new Document(null, DOCUMENT_OPTIONS);
  document.contents = createNode(document, value) as never;
  return document.toString(TO_STRING);
}

/** Keys whose value is a version: unquoted, `1.20` would be the number 1.2 to every reader. */
export const VERSION_KEYS: ReadonlySet<string> = new Set(['version', 'resolved_version']);
/** Plain words that a YAML 1.1 reader takes for booleans, and digits that it takes for octal or base 60. */
const YAML_1_1 = /^(?:y|n|yes|no|on|off|[-+]?0[0-7_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+)$/i;

/** Makes a tree that is written in this project's style. */
export function createNode(document: Document, value: Json): Node {
  // One object in two places is two values: aliases are not read back.
  const root = document.createNode(value, { aliasDuplicateObjects: false }) as Node;
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

/**
 * Writes one value in block style, without its final line break.
 * @param style the quotes of a text, as its neighbours have them
 * @param key set for a pair: `key: value`
 */
export function render(value: Json, style?: Scalar.Type, key?: string): string {
  const document = new Document(null, DOCUMENT_OPTIONS);
  const node = createNode(document, key === undefined ? value : { [key]: value });
  if (style !== undefined && isScalar(node) && typeof node.value === 'string') node.type = style;
  document.contents = node as never;
  return document.toString(TO_STRING).replace(/\n$/, '');
}

/** Writes one value on one line, with brackets. */
export function renderFlow(value: Json): string {
  const document = new Document(null, DOCUMENT_OPTIONS);
  const node = createNode(document, value);
  visit(node, { Collection(_, each) { each.flow = true; } });
  document.contents = node as never;
  return document.toString(TO_STRING).replace(/\n$/, '');
}
