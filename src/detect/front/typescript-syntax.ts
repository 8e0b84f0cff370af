/** Valid syntax that the grammar of JavaScript and TypeScript does not know, and that says nothing of values: taken out, so that what follows it is read. */
import type { SyntaxNode, Tree } from '@lezer/common';
import { blank, fillGaps, nameOfLength, type Gap } from './mend.ts';

/** `<…>` with types in it, up to three deep. */
const typeArguments = '<(?!/)(?:[^<>`=]|=>?|<(?:[^<>`=]|=>?|<[^<>`]{0,200}>){0,300}>){0,600}>';

const gaps: readonly Gap[] = [
  // `(x: T): x is U => …`, `(x: T): asserts x is U => …`, `(x: T): asserts x => …`
  { pattern: /(\)\s{0,20}(?::|=>)\s{0,20})(?:asserts\s{1,9})?[\w$]{1,99}\s{1,9}is\s{1,9}(?=[\w$"'`({[|])/g },
  { pattern: /(\)\s{0,20}:\s{0,20})asserts\s{1,9}[\w$]{1,99}(?=\s{0,9}(?:=>|\{|;|$))/gm, instead: nameOfLength },
  // `async <T>(x: T) => …`
  { pattern: new RegExp(`(\\basync\\s{0,9})${typeArguments}(?=\\s{0,9}\\()`, 'g') },
  // `import x from './x.json' with { type: 'json' }`
  { pattern: /(["'])\s{0,9}(?:with|assert)\s{0,9}\{[^{}\n]{0,300}\}/g },
  // `import('./x.json', { with: { type: 'json' } })`
  { pattern: /(\bimport\s{0,9}(?:\/\*[^*]{0,300}\*\/\s{0,9})?\(\s{0,99}(?:\/\*[^*]{0,300}\*\/\s{0,9})?(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'|`[^`]{0,300}`|[\w$.]{1,99})\s{0,99}),\s{0,99}\{[^{}]{0,300}(?:\{[^{}]{0,300}\}[^{}]{0,99})?\},?(?=\s{0,99}\))/g },
  // `[this.a, kept[0]] = [1, 2];`
  { pattern: /((?:^|[;{}])[ \t]{0,99}\[)(?=[^=;\n]{0,300}[.[])(?:[^[\]\n=;"'`]|\[[^[\]\n]{0,99}\]){1,300}(?=\]\s{0,9}=[^=>])/gm, instead: nameOfLength },
  // `import a, * as b from 'x'`
  { pattern: /(\bimport\s{1,9}[\w$]{1,99}\s{0,9}),\s{0,9}\*\s{0,9}as\s{1,9}[\w$]{1,99}(?=\s{1,9}from\b)/g },
  // `import x = require('x')`
  { pattern: /()\bimport(?=\s{1,9}[\w$]{1,99}\s{0,9}=\s{0,9}require\s{0,9}\()/g, instead: () => 'const ' },
  // `import x = a.b`
  { pattern: /()\bimport(?=\s{1,9}[\w$]{1,99}\s{0,9}=\s{0,9}[\w$]{1,99}(?:\s{0,9}\.\s{0,9}[\w$]{1,99}){1,9}\s{0,9}(?:;|$))/gm, instead: () => 'const ' },
  // `class A extends Tag('a')<A, { b: B }>() {…}`
  { pattern: new RegExp(`(\\)\\s{0,9})${typeArguments}(?=\\s{0,9}\\()`, 'g') },
  // `typeof this.x` as a type, `typeof import('x')`
  { pattern: /(\btypeof\s{1,9})this\b/g, instead: nameOfLength },
  { pattern: /(\btypeof\s{1,9})import\s{0,9}\(\s{0,99}(?:"[^"\n]{0,300}"|'[^'\n]{0,300}')\s{0,99}\)/g, instead: nameOfLength },
  // `infer U extends string ? …`, `[infer U extends string, …]`
  { pattern: /(\binfer\s{1,9}[\w$]{1,99})\s{1,9}extends\s{1,9}[\w$]{1,99}(?=\s{0,9}[?,\])>])/g },
  // `abstract new () => T`
  { pattern: /()\babstract\s{1,9}(?=new\s{0,9}\()/g },
  // `catch (error: unknown)`
  { pattern: /(\bcatch\s{0,9}\([^():]{1,200}):\s{0,9}(?:any|unknown)(?=\s{0,9}\))/g },
  // `let x!: T`
  { pattern: /(\b(?:let|var)\s{1,9}[\w$]{1,99}\s{0,9})!(?=\s{0,9}:)/g },
  // `export type * from './x'`
  { pattern: /(\bexport\s{1,9})type\s{1,9}(?=\*)/g },
  // `export { type T }`
  { pattern: /([{,]\s{0,99})type\s{1,9}(?=[\w$]{1,99}(?:\s{0,99}[,}]|\s{1,9}as\s))/g },
  // `import { delete as remove }`
  { pattern: /([{,]\s{0,99})(?:break|case|catch|class|const|continue|delete|do|else|enum|export|extends|false|finally|for|function|if|import|in|instanceof|new|null|return|super|switch|this|throw|true|try|typeof|var|void|while|with)(?=\s{1,9}as\s)/g, instead: nameOfLength },
  // `export default interface T {…}`
  { pattern: /(\bexport\s{1,9})default\s{1,9}(?=interface\b)/g },
  // `export default class {…}` without a name is an expression to the grammar.
  { pattern: /(\bexport\s{1,9})default(?=\s{1,9}class\s{0,9}(?:\{|extends\b))/g, instead: () => '=      ' },
  // `class implements T {…}` where a value stands
  { pattern: /([=(,:?]\s{0,9}class\b[^{}=;]{0,300}?)\bimplements\s[^{}=;]{0,300}(?=\{)/g },
  // `declare module '*.svg';`, `declare module 'x' {…}`
  { pattern: /()\bdeclare\s{1,9}module\s{1,9}(?:"[^"\n]{1,300}"|'[^'\n]{1,300}')(?!\s{0,9}\{)/g },
  { pattern: /(\bdeclare\s{1,9}module\s{1,9})(?:"[^"\n]{1,300}"|'[^'\n]{1,300}')/g, instead: nameOfLength },
  // `enum E { 'a' = 1 }`
  { pattern: /(\benum\s{1,9}[\w$]{1,99}\s{0,9})\{[^{}]{0,9999}\}/g, instead: (body) => body.replace(/(?<=[{,]\s{0,99})(?:"[^"\n]{1,300}"|'[^'\n]{1,300}')(?=\s{0,9}[=,}])/g, nameOfText) },
  // `[a?: T]`, `[T?]`
  { pattern: /([\w$>)\]}"'`])\?(?=\s{0,99}[\],:])/g },
  // `protected method?(): T`
  { pattern: /(\b(?:public|private|protected|abstract|override|static)\s{1,9}[\w$]{1,99})\?(?=[(<])/g },
  // `{ <T>(x: T): U }`
  { pattern: new RegExp(`((?:[{;,]|^)\\s{0,99})${typeArguments}(?=\\s{0,9}\\()`, 'gm'), except: 'JSXStartTag' },
  // `interface I<in out T> {…}`
  { pattern: /([<,]\s{0,99})(?:in\s{1,9}out|in|out)\s{1,9}(?=[\w$]{1,99}\s{0,9}(?:[,>=]|extends\b))/g },
  // `({ a } = {}) => …`: what `a` is without an argument is left open.
  { pattern: /(\(\s{0,99}\{(?:[^{}]|\{[^{}]{0,300}\}){0,999}\}\s{0,9})=\s{0,9}\{[^{}]{0,300}\}(?=,?\s{0,99}\)\s{0,9}=>)/g },
  // `<Table<Row> of={rows} />`
  { pattern: new RegExp(`()(?<=<[A-Z][\\w$.]{0,99})${typeArguments}(?=[\\s/>])`, 'g') },
  // `` styled(Link)<{ wide?: boolean }>`…` ``
  { pattern: new RegExp(`()(?<=[\\w$)\\]])${typeArguments}(?=\`)`, 'g') },
  // `yield [a, …]`: also an entry of something called `yield`, for so long that the grammar may choose that. The reader of expressions sees what is written.
  { pattern: /((?:^|[^.\w$]))yield\b(?:\s{0,9}\*)?(?=\s{0,9}[[(])/gm, instead: (taken) => 'void'.padEnd(taken.length) },
  // `{ a, b, c, … }` of some thirty names: what is taken apart, or an object; the grammar follows both for so long that it takes the wrong one. A number's entry is in none that is taken apart.
  { pattern: /((?<!\b(?:const|let|var|import|export)\s{0,9})\{\r?\n[ \t]{0,196})[ \t]{4}(?=(?:[\w$]{1,99}\s{0,99},\s{0,99}){24})/g, instead: () => '0:0,', node: /./ },
  // `(x) = y`
  { pattern: /()\([\w$.]{1,99}(?:\[[\w$.]{1,99}\])?\)(?=\s{0,9}[-+*/|&?]{0,2}=[^=>])/g, instead: (taken) => ` ${taken.slice(1, -1)} ` },
];

/** What holds text and no code. */
const texts = new Set(['String', 'TemplateString', 'Escape', 'RegExp', 'LineComment', 'BlockComment', 'JSXAttributeValue', 'JSXText']);

/**
 * The same text, everything at its place, without what the grammar stumbles over.
 * @param tree what the grammar made of it
 * @returns the text itself when there is nothing to take out
 */
export function withoutUnknownSyntax(text: string, tree: Tree): string {
  return withoutEmptyNodes(fillGaps(text, tree, gaps, texts), tree);
}

/** From so many lines on a comment is most of what the grammar has in mind where it must choose, and it chooses wrongly. */
const longComment = 20;

/**
 * `{/* words *\/}` between elements, where the grammar wants a value; `@decorator() export class …`, which it reads as two classes; and long comments, behind which it may
 * take a method for a field.
 */
function withoutEmptyNodes(text: string, tree: Tree): string {
  const pieces: string[] = [];
  let done = 0;
  tree.iterate({
    enter({ name, node, from, to }) {
      if (from < done) return;
      let end = to;
      if (name === 'JSXEscape' && isMadeOf(node, /^\{$|Comment$/) && node.getChild('BlockComment')) end += /^\s{0,999}\}/.exec(text.slice(to, to + 1000))?.[0].length ?? 0;
      else if (name === 'BlockComment' ? text.slice(from, to).split('\n', longComment).length < longComment : name !== 'ClassDeclaration' || !isMadeOf(node, /^Decorator$|Comment$/)) return;
      pieces.push(text.slice(done, from), blank(text.slice(from, end)));
      done = end;
    },
  });
  return pieces.join('') + text.slice(done);
}

function isMadeOf(node: SyntaxNode, names: RegExp): boolean {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (!names.test(child.name) && (!child.type.isError || child.from < child.to)) return false;
  }
  return true;
}

/** What a quoted name says, as a name. */
function nameOfText(quoted: string): string {
  return ` ${quoted.slice(1, -1).replace(/\W|^\d/g, '$')} `;
}
