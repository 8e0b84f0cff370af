/** Valid Python that Lezer's grammar does not know, and that says nothing of values. */
import { parser } from '@lezer/python';
import type { Tree } from '@lezer/common';
import { parseBounded } from './bounded-parse.ts';
import { fillGaps, nameOfLength, type Gap, type Grammar } from './mend.ts';

const gaps: readonly Gap[] = [
  // `2.`
  { pattern: /(\b\d[\d_]{0,40})\.(?![\w.])/g, instead: () => '0' },
  // `f"{title:=^80}"`: a fill, and no assignment
  { pattern: /(\{[^{}"'\n]{1,200}):=(?=[^{}"'\n]{1,40}\})/g, instead: () => ': ', node: /^FormatString$/ },
  // `rf"\{{{name}\}}"`: the backslash escapes no brace
  { pattern: /((?:^|[^\\])(?:\\\\){0,20})\\(?=\{)/gm, node: /^(?:FormatString|Escape)$/ },
  // `tuple[int, *Ts]`
  { pattern: /()(?<=[\w\]]\[(?:[^[\]()\n]{0,200},)?\s{0,9})\*(?=\w)/g },
  // `lambda a, /, b: …`
  { pattern: /(\blambda\b[^:\n]{1,300}),\s{0,9}\/(?=\s{0,9}[,:])/g },
  // `with pair() as (a, b):`, `with a as self.b:`: one name to the grammar
  { pattern: /(\bas\s{1,9})(?:\([^()]{1,200}\)|[A-Za-z_]\w{0,99}(?:\.\w{1,99}|\[[^[\]\n]{1,99}\]){1,9})(?=\s{0,9}[,:)])/g, instead: nameOfLength },
  // `[b for a, *b in rows]`
  { pattern: /(\bfor\s{1,9}(?:[\w.]{1,99}\s{0,9},\s{0,9}){0,9})\*(?=[A-Za-z_]\w{0,99}\s{0,9}(?:,|in\b))/g },
  // `t"{name}"`: read as a format string
  { pattern: /((?:^|[^\w"'])[rR]?)[tT](?=[rR]?["'])/gm, instead: () => 'f' },
  // `class Box[T = int]:`, `type Pair[T = int] = tuple[T, T]`
  { pattern: /(\b(?:class|def|type)\s{1,9}\w{1,99}\[[^\]\n()=]{0,200})=[^,\]\n]{1,99}(?=[,\]])/g },
  // A form feed on a line of its own
  { pattern: /()\f(?=[ \t\f]*$)/gm },
];

const texts = new Set(['String', 'FormatString', 'Escape', 'Comment']);

export const pythonGrammar: Grammar = {
  parse: (text) => parseBounded(parser, text),
  mend: (text, tree) => withoutParentheses(fillGaps(text, tree, gaps, texts), tree),
  isKnown({ from, to, node }) {
    const around = node.parent?.name ?? '';
    // `case {}:`
    if (from !== to) return around === 'MappingPattern' && node.prevSibling?.name === '{' && node.firstChild?.name === '}';
    // A bare `yield`, `case Kind():`
    return around === 'YieldStatement' || around === 'YieldExpression' || /Pattern$/.test(around);
  },
};

/** `with (open(a) as b, open(c) as d):` may stand on several lines: made one, without the parentheses. */
function withoutParentheses(text: string, tree: Tree): string {
  const characters = text.split('');
  for (const { index } of text.matchAll(/\bwith\s{0,9}\(/g)) {
    if (tree.resolveInner(index, 1).name !== 'with') continue;
    const open = text.indexOf('(', index);
    const own = ownParts(text, open);
    if (!own || !/\bas\b/.test(own.code) || !/^\s{0,9}:/.test(text.slice(own.end, own.end + 10))) continue;
    for (const at of own.dropped) characters[at] = ' ';
  }
  return characters.join('');
}

/**
 * What stands in a pair of parentheses, and in no other within.
 * @returns its code; where it ends; and what has no place in one line: the parentheses, ends of lines, comments, a comma at the end
 */
function ownParts(text: string, open: number): { readonly code: string; readonly end: number; readonly dropped: readonly number[] } | undefined {
  const dropped: number[] = [open];
  let code = '';
  let depth = 0;
  let comma = -1;
  const token = /"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'|#[^\n]*|\s+|[\s\S]/y;
  token.lastIndex = open;
  for (let found = token.exec(text); found && found.index < open + 9999; found = token.exec(text)) {
    const { 0: piece, index } = found;
    if (/^[([{]$/.test(piece)) depth += 1;
    else if (/^[)\]}]$/.test(piece)) depth -= 1;
    if (depth === 0) return { code, end: index + 1, dropped: comma === -1 ? [...dropped, index] : [...dropped, comma, index] };
    if (depth > 1) {
      comma = -1;
      continue;
    }
    if (piece.startsWith('#') || /\n/.test(piece)) for (let at = index; at < index + piece.length; at += 1) dropped.push(at);
    else if (piece.trim() !== '') comma = piece === ',' ? index : -1;
    code += piece;
  }
  return undefined;
}
