/** Colour for terminals, and the plain words without it. */
import { styleText } from 'node:util';

export interface Paint {
  strong(text: string): string;
  faint(text: string): string;
  good(text: string): string;
  warn(text: string): string;
  bad(text: string): string;
}

/** Leaves every text as it is. */
export const plain: Paint = { strong: same, faint: same, good: same, warn: same, bad: same };

/** Paints with the terminal's own colours. */
export const colourful: Paint = {
  strong: (text) => styleText('bold', text),
  faint: (text) => styleText('dim', text),
  good: (text) => styleText('green', text),
  warn: (text) => styleText('yellow', text),
  bad: (text) => styleText('red', text),
};

function same(text: string): string {
  return text;
}
