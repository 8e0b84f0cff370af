/** What a tolerant parser closed by itself: brackets and texts that the file opens and never ends, with everything behind them in doubt. */
import type { SyntaxNode, Tree } from '@lezer/common';

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/**
 * Finds them in a tree of Lezer, which ends an open node by an error without width.
 * It also does so where a valid form is not known to the grammar. There the closer still comes, and is skipped as an error: only what
 * the whole file opens more often than it closes is told.
 * @param isKnown a node that is valid though the grammar does not know its form
 * @returns the nodes that are not closed, at most 20
 */
export function findUnclosed(tree: Tree, text: string, isKnown: (node: SyntaxNode) => boolean = () => false): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  const counts = new Map<string, number>();
  const count = (token: string): void => void counts.set(token, (counts.get(token) ?? 0) + 1);
  tree.iterate({
    enter(reference) {
      if (reference.name.length === 1 && /[()[\]{}]/.test(reference.name)) count(reference.name);
      if (!reference.type.isError) return;
      if (reference.from < reference.to) for (const character of text.slice(reference.from, reference.to)) count(character);
      const { parent, nextSibling } = reference.node;
      if (reference.from !== reference.to || !parent || nextSibling || isKnown(parent)) return;
      if (/String$/.test(parent.name) || Object.hasOwn(closers, parent.firstChild?.name ?? '')) found.push(parent);
    },
  });
  const isOpen = (node: SyntaxNode): boolean => {
    if (node.name === 'TemplateString') return (text.replace(/\\[\s\S]/g, '').split('`').length - 1) % 2 === 1;
    const opener = node.firstChild?.name ?? '';
    return !Object.hasOwn(closers, opener) || (counts.get(opener) ?? 0) > (counts.get(closers[opener]!) ?? 0);
  };
  return found.filter(isOpen).slice(0, 20);
}
