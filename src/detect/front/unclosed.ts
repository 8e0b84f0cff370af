/** What a tolerant parser closed by itself: brackets and texts that the file opens and never ends, with everything behind them in doubt. */
import type { Tree } from '@lezer/common';
import { createPairs, neverCloses, type Unpaired } from './pairs.ts';

/** Nodes that are one text: a string with its prefix, a template, an attribute of an element, a pattern, a comment. */
const texts = /^(?:String|FormatString|TemplateString|JSXAttributeValue|RegExp|BlockComment)$/;

/**
 * Finds them in a tree of Lezer, by the brackets among its tokens and not by its errors: it also has an error where a valid form is
 * not known to the grammar, and there the closer still comes.
 * @returns offsets and reasons: texts first, for they swallow brackets
 */
export function findUnclosed(tree: Tree, text: string): Unpaired[] {
  const open: Unpaired[] = [];
  const pairs = createPairs();
  tree.iterate({
    enter(reference) {
      const { name, type, from, to } = reference;
      if (type.isError) {
        // What was passed over is not always a token of its own.
        if (from < to && !reference.node.firstChild) readAll(/[()[\]{}]/);
      } else if (name.length === 1) pairs.read(name, from);
      else if (name === 'InterpolationStart') pairs.read('{', from);
      else if (name === 'InterpolationEnd') pairs.read('}', from);
      // Between elements a `}` ends what no `{` began.
      else if (name === 'JSXText') readAll(/\}/);
      else if (texts.test(name)) {
        const opener = openerLeft(text.slice(from, to));
        if (opener !== undefined) open.push({ at: from, reason: neverCloses(opener) });
      }
      function readAll(wanted: RegExp): void {
        for (let at = from; at < to; at += 1) if (wanted.test(text[at] as string)) pairs.read(text[at] as string, at);
      }
    },
  });
  return [...open, ...pairs.end()].slice(0, 20);
}

/** What opens a text that does not end with its closer. */
function openerLeft(text: string): string | undefined {
  const [whole = '', opener] = /^[a-zA-Z]{0,3}(\/\*|"""|'''|["'`/])/.exec(text) ?? [];
  // What should have opened it is not there.
  if (opener === undefined) return text.at(-1);
  const inner = opener === '/' ? text.slice(1).replace(/[a-z]*$/, '') : text.slice(whole.length);
  const closer = opener === '/*' ? '*/' : opener;
  const isEscaped = opener !== '/*' && (/\\*$/.exec(inner.slice(0, -closer.length))?.[0].length ?? 0) % 2 === 1;
  return inner.endsWith(closer) && !isEscaped ? undefined : opener;
}
