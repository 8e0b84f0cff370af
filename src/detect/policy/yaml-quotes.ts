/**
 * Quoted texts whose further lines stand no deeper than their key: YAML forbids it, while the readers of CloudFormation, SAM and the
 * Serverless Framework take it (https://yaml.org/spec/1.2.2/#73-flow-scalar-styles; PyYAML and js-yaml do not ask how deep such a line is).
 */

/** A quote that opens a value: behind a key or a dash. */
const opening = /^\s*(?:- +)*(?:(?:[\w.:/-]+|"[^"]*"|'[^']*'): +)?(?:![\w:]+ +)?(["'])/;
/** A text that goes on below its key, line by line, whatever is in it. */
const block = /(?:^|[:\-\s])[|>][-+\d]*\s*(?:#.*)?$/;

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** Where a quoted text ends in a line: behind its closing quote; undefined when it goes on. */
function endOf(line: string, from: number, quote: string): number | undefined {
  for (let at = from; at < line.length; at++) {
    if (quote === '"' && line[at] === '\\') at++;
    else if (line[at] === quote && quote === "'" && line[at + 1] === quote) at++;
    else if (line[at] === quote) return at + 1;
  }
  return undefined;
}

/**
 * Moves the further lines of quoted texts deeper than their keys. They say the same: how deep such a line stands is no part of its text.
 * @param text of a YAML file
 * @returns the text with the same lines
 */
export function deepenQuotes(text: string): string {
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const indent = indentOf(line);
    if (line.trimStart().startsWith('#')) continue;
    const open = opening.exec(line);
    const [whole, quote] = open ?? [];
    if (whole === undefined || quote === undefined) {
      if (block.test(line)) while (at + 1 < lines.length && (lines[at + 1]!.trim() === '' || indentOf(lines[at + 1]!) > indent)) at++;
      continue;
    }
    if (endOf(line, whole.length, quote) !== undefined) continue;
    const margin = ' '.repeat(indent + 1);
    const start = at;
    for (at++; at < lines.length; at++) {
      const isOver = endOf(lines[at]!, 0, quote) !== undefined;
      lines[at] = margin + lines[at]!;
      if (isOver) break;
    }
    // A quote that nothing closes is left as it is.
    if (at === lines.length) return [...lines.slice(0, start + 1), ...lines.slice(start + 1).map((each) => each.slice(margin.length))].join('\n');
  }
  return lines.join('\n');
}
