/** Syntax of TypeScript that the grammar does not know and that says nothing of values: taken out, so that what follows it is read. */

/** What goes away is the part between what the first and the last group keep. Every run is bounded: the text is walked once. */
const gaps: readonly { readonly pattern: RegExp; readonly instead?: string }[] = [
  // `(x: T): x is U => …`, `(x: T): asserts x is U => …`
  { pattern: /(\)\s{0,20}:\s{0,20})(?:asserts\s{1,9})?[\w$]{1,99}\s{1,9}is\s{1,9}(?=[\w$"'`({[])/g },
  // `async <T>(x: T) => …`
  { pattern: /(\basync\s{0,9})<[^<>()=;]{0,300}(?:<[^<>();]{0,300}>[^<>()=;]{0,300}){0,5}>(?=\s{0,9}\()/g },
  // `import x from './x.json' with { type: 'json' }`
  { pattern: /(["'])\s{0,9}(?:with|assert)\s{0,9}\{[^{}\n]{0,300}\}/g },
  // `import x = require('x')`
  { pattern: /()\bimport(?=\s{1,9}[\w$]{1,99}\s{0,9}=\s{0,9}require\s{0,9}\()/g, instead: 'const ' },
  // `infer U extends string ? …`
  { pattern: /(\binfer\s{1,9}[\w$]{1,99})\s{1,9}extends\s{1,9}[\w$]{1,99}(?=\s{0,9}\?)/g },
  // `abstract new () => T`
  { pattern: /()\babstract\s{1,9}(?=new\s{0,9}\()/g },
];

/**
 * The same text, everything at its place, without what the grammar stumbles over.
 * @returns the text itself when there is nothing to take out
 */
export function withoutUnknownSyntax(text: string): string {
  let plain = text;
  for (const { pattern, instead } of gaps) plain = plain.replace(pattern, (found, kept: string) => kept + (instead ?? found.slice(kept.length).replace(/[^\n\r]/g, ' ')));
  return plain;
}
