/** Text for a terminal: the colours that this project writes stay, and nothing else acts. */
import { cleanText } from './escape.ts';

// Select Graphic Rendition with at most three parameters (ECMA-48, 8.3.117): what `paint.ts` writes.
const COLOUR = /\u001b\[\d{1,3}(?:;\d{1,3}){0,2}m/g;

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
