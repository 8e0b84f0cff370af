/** What a tolerant parser got over by itself: brackets and texts that the file opens and never ends, with everything behind them in doubt. */
import type { SyntaxNodeRef, Tree } from '@lezer/common';
import { createPairs, neverCloses, type Unpaired } from './pairs.ts';

/** Nodes that are one text: a string with its prefix, a template, an attribute of an element, a pattern, a comment. */
const texts = new Set(['String', 'FormatString', 'TemplateString', 'JSXAttributeValue', 'RegExp', 'BlockComment']);

export interface Doubts {
  /** What is not closed: texts first, for they swallow brackets. */
  readonly unclosed: readonly Unpaired[];
  /** Where the grammar lost its way. */
  readonly errors: readonly number[];
}

/**
 * Finds them in a tree of Lezer. Brackets are paired by its tokens and not by its errors: it also has an error where a valid form is
 * not known to the grammar, and there the closer still comes.
 * @param isKnown an error in a valid form that the tree still tells rightly
 */
export function findDoubts(tree: Tree, text: string, isKnown: (error: SyntaxNodeRef) => boolean = () => false): Doubts {
  const open: Unpaired[] = [];
  const errors: number[] = [];
  const pairs = createPairs();
  const readAll = (from: number, to: number, wanted: string): void => {
    for (let at = from; at < to; at += 1) if (wanted.includes(text[at] as string)) pairs.read(text[at] as string, at);
  };
  tree.iterate({
    enter(node) {
      const { name, from, to } = node;
      if (node.type.isError) {
        if (!isKnown(node)) errors.push(from);
        // What was passed over is not always a token of its own.
        if (from < to && !node.node.firstChild) readAll(from, to, '()[]{}');
      } else if (name.length === 1) pairs.read(name, from);
      else if (texts.has(name)) {
        const opener = openerLeft(text, from, to);
        if (opener !== undefined) open.push({ at: from, reason: neverCloses(opener) });
      } else if (name === 'InterpolationStart') pairs.read('{', from);
      else if (name === 'InterpolationEnd') pairs.read('}', from);
      // Between elements a `}` ends what no `{` began.
      else if (name === 'JSXText') readAll(from, to, '}');
    },
  });
  return { unclosed: [...open, ...pairs.end()].slice(0, 20), errors };
}

/** What opens a text that does not end with its closer. */
function openerLeft(text: string, from: number, to: number): string | undefined {
  const [whole = '', opener] = /^[a-zA-Z]{0,3}(\/\*|"""|'''|["'`/])/.exec(text.slice(from, Math.min(to, from + 6))) ?? [];
  // What should have opened it is not there.
  if (opener === undefined) return text[to - 1];
  const closer = opener === '/*' ? '*/' : opener;
  let end = to;
  // A pattern has its flags behind it.
  if (opener === '/') while (end > from && /[a-z]/.test(text[end - 1] as string)) end -= 1;
  const start = end - closer.length;
  if (start < from + whole.length || !text.startsWith(closer, start)) return opener;
  let slashes = 0;
  if (opener !== '/*') while (text[start - slashes - 1] === '\\') slashes += 1;
  return slashes % 2 === 1 ? opener : undefined;
}
