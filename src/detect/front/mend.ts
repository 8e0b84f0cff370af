/** Reads with a grammar that does not know all that is valid: what it stumbles over, and says nothing of values, is taken out, and the rest is read again. */
import { Tree, type SyntaxNodeRef } from '@lezer/common';
import type { Unpaired } from './pairs.ts';
import { findDoubts, type Doubts } from './unclosed.ts';

/** A valid form that a grammar does not know. */
export interface Gap {
  /** What goes away is what comes behind the first group. Every run is bounded: the text is walked once. */
  readonly pattern: RegExp;
  /** What comes in its place, as long as it: nothing but spaces, when left out. */
  readonly instead?: (taken: string) => string;
  /** What the grammar may take the first of it for, so that it stays. */
  readonly except?: string;
  /** What the grammar has to take the first of it for; else it is code, and in no text. */
  readonly node?: RegExp;
}

/** What a language tells of its grammar. */
export interface Grammar {
  readonly parse: (text: string) => Tree;
  /** The text, everything at its place, without what the grammar stumbles over. */
  readonly mend: (text: string, tree: Tree) => string;
  /** An error in a valid form that the tree still tells rightly. */
  readonly isKnown?: (error: SyntaxNodeRef) => boolean;
}

export interface Reading {
  readonly tree: Tree;
  /** What is in doubt, at most 21: values are in the file itself, whatever was taken out. */
  readonly doubts: readonly Unpaired[];
}

/** How often a text is mended: one place may hide the next. */
const maximumRounds = 3;
/** What has more errors than this is no valid text, and is read once. */
const maximumErrors = 500;

/** Reads a text, and again without what the grammar does not know, as long as that helps. */
export function readMended(text: string, grammar: Grammar): Reading {
  let best = read(text, grammar);
  for (let round = 0; best.errors.length > 0 && best.errors.length <= maximumErrors && round < maximumRounds; round += 1) {
    const plain = grammar.mend(best.plain, best.tree);
    if (plain === best.plain) break;
    const again = read(plain, grammar);
    // Fewer errors, or the first of them later: it may have hidden some.
    if (again.errors.length >= best.errors.length && (again.errors[0] ?? 0) <= (best.errors[0] ?? 0)) break;
    best = again;
  }
  const { tree, unclosed, errors } = best;
  return { tree, doubts: [...unclosed, ...errors.slice(0, 1).map((at): Unpaired => ({ at, reason: 'syntax error' }))] };
}

function read(plain: string, { parse, isKnown }: Grammar): Doubts & { readonly tree: Tree; readonly plain: string } {
  let tree: Tree | undefined;
  try {
    tree = parse(plain);
    const doubts = findDoubts(tree, plain, isKnown);
    return { tree, plain, ...doubts, unclosed: tree.length < plain.length ? [{ at: tree.length, reason: 'nested too deeply' }, ...doubts.unclosed] : doubts.unclosed };
  } catch (error) {
    // Lezer builds a tree by recursion: thousands of elements in each other are too many for the stack, and may leave a tree that it cannot walk.
    if (!(error instanceof RangeError) && (!tree || isWalkable(tree))) throw error;
    return { tree: Tree.empty, plain, unclosed: [{ at: 0, reason: 'nested too deeply' }], errors: [] };
  }
}

/** Whether the parser's own tree can be walked from end to end. */
function isWalkable(tree: Tree): boolean {
  try {
    tree.iterate({ enter: () => undefined });
    return true;
  } catch {
    return false;
  }
}

/**
 * Fills the gaps of a grammar.
 * @param texts the nodes that hold text and no code
 */
export function fillGaps(text: string, tree: Tree, gaps: readonly Gap[], texts: ReadonlySet<string>): string {
  let plain = text;
  for (const { pattern, instead = blank, except, node } of gaps) {
    plain = plain.replace(pattern, (found, kept: string, at: number) => {
      const first = at + kept.length;
      const { name, from } = tree.resolveInner(first, 1);
      const fits = node ? node.test(name) : name !== except && !(texts.has(name) && from < first);
      return fits ? kept + instead(found.slice(kept.length)) : found;
    });
  }
  return plain;
}

/** Nothing, as long as what it stands for. */
export function blank(taken: string): string {
  return taken.replace(/[^\n\r]/g, ' ');
}

/** Any name, as long as what it stands for. */
export function nameOfLength(taken: string): string {
  return '_'.repeat(taken.length);
}
