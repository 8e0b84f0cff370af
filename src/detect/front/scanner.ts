/** Tokens of languages with braces (Go, Java, HCL's expressions): comments go, strings stay whole, lines are kept. */

import { createPairs, neverCloses } from './pairs.ts';

export interface Token {
  readonly kind: 'name' | 'number' | 'string' | 'mark' | 'end';
  /** The text; of a string, its contents with escapes read. */
  readonly text: string;
  readonly line: number;
  /** First on its line: Go ends statements by it. */
  readonly afterNewline: boolean;
  readonly from: number;
  readonly to: number;
  /** A string in which `${…}` or escapes mean nothing: Go's backquotes. */
  readonly raw?: boolean;
}

export interface Scan {
  readonly tokens: readonly Token[];
  /** What is opened and never closed, or closed and never opened: it hides what follows. */
  readonly problems: readonly { readonly line: number; readonly reason: string }[];
}

export interface ScannerOptions {
  /** `#` starts a comment (HCL). */
  readonly hashComments?: boolean;
  /** Backquotes make raw strings (Go). */
  readonly rawQuotes?: boolean;
  /** `"""` makes text blocks (Java). */
  readonly textBlocks?: boolean;
  /** `'x'` is a character, kept as a string. */
  readonly characters?: boolean;
}

const marks = ['<<=', '>>=', '...', '&^=', '>>>', ':=', '==', '!=', '<=', '>=', '&&', '||', '->', '=>', '++', '--', '+=', '-=', '*=', '/=', '%=', '|=', '&=', '^=', '<<', '>>', '<-', '&^', '::', '?.'];

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', 0: '\0', '\\': '\\', '"': '"', "'": "'" };

function readEscapes(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[\s\S])/g, (_, escape: string) =>
    escape.length > 1 ? String.fromCharCode(Number.parseInt(escape.slice(1), 16)) : (escapes[escape] ?? escape),
  );
}

function isNameStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 36 || code > 127;
}

/** A text block without the blanks that all its lines begin with, and those that one ends with: https://docs.oracle.com/javase/specs/jls/se21/html/jls-3.html#jls-3.10.6 */
function withoutIndent(block: string): string {
  const lines = block.split(/\r?\n/);
  // The line of the closing quotes counts, too.
  const indents = lines.filter((each, index) => each.trim() !== '' || index === lines.length - 1).map((each) => each.length - each.trimStart().length);
  const indent = Math.min(...indents);
  return lines.map((each) => each.slice(Math.min(indent, each.length)).trimEnd()).join('\n');
}

/** Where the `"""` stands that ends a text block, or -1; one behind a backslash is part of it. */
function endOfTextBlock(text: string, from: number): number {
  for (let end = text.indexOf('"""', from); end !== -1; end = text.indexOf('"""', end + 1)) {
    let slashes = 0;
    while (end - slashes > from && text[end - slashes - 1] === '\\') slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return -1;
}

/**
 * Cuts a text into tokens; never throws: what is not understood is a mark of one character.
 * @param text the file
 * @param options what the language does
 * @returns the tokens, and what has no end
 */
export function scan(text: string, options: ScannerOptions = {}): Scan {
  const tokens: Token[] = [];
  const texts: { line: number; reason: string }[] = [];
  const pairs = createPairs();
  let at = 0;
  let line = 1;
  let afterNewline = true;
  const push = (kind: Token['kind'], value: string, from: number, startLine: number, raw = false): void => {
    tokens.push({ kind, text: value, line: startLine, afterNewline, from, to: at, ...(raw ? { raw } : {}) });
    afterNewline = false;
  };
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 10) {
      line += 1;
      afterNewline = true;
      at += 1;
      continue;
    }
    if (code === 32 || code === 9 || code === 13 || code === 0xfeff) {
      at += 1;
      continue;
    }
    const character = text[at] as string;
    if ((character === '/' && text[at + 1] === '/') || (options.hashComments && character === '#')) {
      const end = text.indexOf('\n', at);
      at = end === -1 ? text.length : end;
      continue;
    }
    if (character === '/' && text[at + 1] === '*') {
      const end = text.indexOf('*/', at + 2);
      const stop = end === -1 ? text.length : end + 2;
      if (end === -1) texts.push({ line, reason: neverCloses('/*') });
      for (let index = text.indexOf('\n', at); index !== -1 && index < stop; index = text.indexOf('\n', index + 1)) {
        line += 1;
        afterNewline = true;
      }
      at = stop;
      continue;
    }
    const from = at;
    const startLine = line;
    if (options.rawQuotes && character === '`') {
      const end = text.indexOf('`', at + 1);
      const stop = end === -1 ? text.length : end;
      if (end === -1) texts.push({ line, reason: neverCloses('`') });
      const inner = text.slice(at + 1, stop);
      for (const each of inner) if (each === '\n') line += 1;
      at = Math.min(text.length, stop + 1);
      push('string', inner, from, startLine, true);
      continue;
    }
    if (options.textBlocks && text.startsWith('"""', at)) {
      const end = endOfTextBlock(text, at + 3);
      const stop = end === -1 ? text.length : end;
      if (end === -1) texts.push({ line, reason: neverCloses('"""') });
      const inner = text.slice(at + 3, stop);
      for (const each of inner) if (each === '\n') line += 1;
      at = Math.min(text.length, stop + 3);
      push('string', readEscapes(withoutIndent(inner.replace(/^[ \t]*\r?\n/, ''))), from, startLine);
      continue;
    }
    if (character === '"' || (options.characters && character === "'")) {
      let end = at + 1;
      // A string that is not closed ends with its line: one stray quote spoils one line.
      while (end < text.length && text[end] !== character && text[end] !== '\n') end += text[end] === '\\' && text[end + 1] !== '\n' ? 2 : 1;
      if (text[end] !== character) texts.push({ line, reason: neverCloses(character) });
      const inner = text.slice(at + 1, end);
      at = Math.min(text.length, text[end] === character ? end + 1 : end);
      push('string', readEscapes(inner), from, startLine);
      continue;
    }
    if (isNameStart(code)) {
      let end = at + 1;
      while (end < text.length && (isNameStart(text.charCodeAt(end)) || (text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57))) end += 1;
      at = end;
      push('name', text.slice(from, end), from, startLine);
      continue;
    }
    if (code >= 48 && code <= 57) {
      let end = at + 1;
      while (end < text.length && /[0-9a-zA-Z_.]/.test(text[end] as string) && !(text[end] === '.' && text[end + 1] === '.')) end += 1;
      at = end;
      push('number', text.slice(from, end), from, startLine);
      continue;
    }
    const mark = marks.find((each) => text.startsWith(each, at)) ?? character;
    at += mark.length;
    pairs.read(mark, line);
    push('mark', mark, from, startLine);
  }
  tokens.push({ kind: 'end', text: '', line, afterNewline: true, from: text.length, to: text.length });
  const brackets = pairs.end().map(({ at: where, reason }) => ({ line: where, reason }));
  // A text without an end first: the brackets that it swallowed are not missing.
  return { tokens, problems: [...texts, ...brackets].slice(0, 20) };
}
