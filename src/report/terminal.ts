/** Text for a terminal: the colours that this project writes stay, and nothing else acts. */
import { cleanText } from './escape.ts';

// Select Graphic Rendition (ECMA-48, 8.3.117), as `paint.ts` writes it: bold, faint, red, green, yellow and their ends. Others could hide a text.
const COLOUR = /\u001b\[(?:1|2|22|31|32|33|39)m/g;

/** Drops every control but colours, tabs and line feeds. */
export function terminalText(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const match of text.matchAll(COLOUR)) {
    parts.push(cleanText(text.slice(at, match.index)), match[0]);
    at = match.index + match[0].length;
  }
  return parts.join('') + cleanText(text.slice(at));
}
