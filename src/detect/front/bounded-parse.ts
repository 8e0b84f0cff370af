/** Parses with Lezer as far as a text does not nest without an end: its parser copies its whole stack wherever two readings are possible. */
import type { Parser, PartialParse, Tree } from '@lezer/common';

/** How many numbers a stack may hold: three for each level (`Stack` in https://github.com/lezer-parser/lr/blob/main/src/stack.ts). */
const deepestStack = 3 * 2_000;
/** Steps between two looks at it. */
const stepsBetween = 256;

/** @returns the tree of the text, or of what comes before the place where it nests too deeply */
export function parseBounded(parser: Parser, text: string): Tree {
  const parse = parser.startParse(text);
  for (let step = 1; ; step += 1) {
    const tree = parse.advance();
    if (tree) return tree;
    if (step % stepsBetween === 0 && parse.stoppedAt === null && depthOf(parse) > deepestStack) parse.stopAt(parse.parsedPos);
  }
}

function depthOf(parse: PartialParse): number {
  const { stacks } = parse as PartialParse & { readonly stacks?: readonly { readonly stack: readonly number[] }[] };
  return stacks?.[0]?.stack.length ?? 0;
}
