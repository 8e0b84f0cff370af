/** What a command substitution prints, where it only changes a text: `$(basename "$x" .csv)`, `$(echo "$x" | tr A-Z a-z | cut -d/ -f1)`. */
import type { ParsedScript, Word } from 'unbash';
import { unknown, type Expression } from '../form.ts';

/** How the reader of a script sees its commands. */
export interface FilterHands {
  word(word: Word): Expression;
  /** What a command that prints a text prints. */
  said(command: unknown): Expression | undefined;
}

interface Command {
  readonly type: string;
  readonly name?: Word;
  readonly prefix: readonly unknown[];
  readonly suffix: readonly { readonly type: string; readonly target?: Word; readonly operator?: string }[];
}

/**
 * The text that a substitution is.
 * @returns undefined where some command in it is not one of those that are followed
 */
export function filteredText(script: ParsedScript | undefined, line: number, hands: FilterHands): Expression | undefined {
  const [only, ...others] = script?.commands ?? [];
  if (!only || others.length > 0) return undefined;
  const node = only.command as unknown as { type: string; commands?: readonly Command[] };
  const [source, ...filters] = node.type === 'Pipeline' ? (node.commands ?? []) : [node as unknown as Command];
  if (!source) return undefined;
  const given = source.type === 'Command' ? source.suffix.find((part) => part.type === 'HereString')?.target : undefined;
  let value = given ? hands.word(given) : (hands.said(source) ?? pathTool(source, line, hands));
  for (const each of given ? [source, ...filters] : filters) {
    if (value === undefined) return undefined;
    value = filterOf(each, value, line);
  }
  return value;
}

function wordsOf(command: Command): readonly Word[] {
  return command.suffix.filter((part) => part.type === 'Word') as unknown as readonly Word[];
}

/** The text of a word into which the shell puts nothing. */
function plainText(word: Word | undefined): string | undefined {
  if (!word) return undefined;
  const isPlain = (part: { readonly type: string; readonly parts?: readonly { readonly type: string }[] }): boolean => part.type === 'Literal' || part.type === 'SingleQuoted' || part.type === 'AnsiCQuoted' || (part.type === 'DoubleQuoted' && (part.parts ?? []).every(isPlain));
  return (word.parts ?? []).every((part) => isPlain(part as never)) ? word.value : undefined;
}

function call(name: string, value: Expression, words: readonly string[], line: number): Expression {
  return { kind: 'call', callee: { kind: 'name', name }, args: [value, ...words.map((each): Expression => ({ kind: 'text', value: each }))].map((each) => ({ value: each })), line };
}

/** `basename path [ending]`, `dirname path`, `realpath path`. */
function pathTool(command: Command, line: number, hands: FilterHands): Expression | undefined {
  const name = command.name?.value;
  if (command.type !== 'Command' || (name !== 'basename' && name !== 'dirname')) return undefined;
  const words = wordsOf(command).filter((word) => word.value !== '--');
  const isNamed = words[0]?.value === '-s';
  const [path, ending] = isNamed ? [words[2], words[1]] : words;
  if (!path || path.value.startsWith('-')) return undefined;
  if (name === 'dirname') return call('posixpath.dirname', hands.word(path), [], line);
  if (!ending) return call('posixpath.basename', hands.word(path), [], line);
  const text = plainText(ending);
  return text === undefined ? undefined : call('path.basename', hands.word(path), [text], line);
}

/** A text after a tool that reads it and prints another; unknown where the tool is not followed. */
export function filterOf(command: Command, value: Expression, line: number): Expression | undefined {
  const name = command.type === 'Command' ? command.name?.value : undefined;
  if (name === undefined || command.suffix.some((part) => part.type === 'Redirect' && part.operator === '<')) return undefined;
  const words = wordsOf(command).map(plainText);
  if (words.some((word) => word === undefined)) return unknown;
  const texts = words as readonly string[];
  switch (name) {
    case 'tr':
      return translated(texts, value, line);
    case 'cut':
      return cutOut(texts, value, line);
    case 'awk':
      return printedField(texts, value, line);
    case 'sed':
      return substituted(texts, value, line);
    case 'cat':
    case 'xargs':
      return texts.length === 0 ? value : unknown;
    case 'head':
    case 'tail':
      return /^(-n ?)?-?1$/.test(texts.join(' ')) ? value : unknown;
    default:
      return unknown;
  }
}

function translated(texts: readonly string[], value: Expression, line: number): Expression {
  const [first = '', second, ...others] = texts;
  if (others.length > 0 || second === undefined) return unknown;
  if (first === '-d' || first === '--delete') return call('shell.tr', value, [second], line);
  return first.startsWith('-') ? unknown : call('shell.tr', value, [first, second], line);
}

/** `-d/ -f2`, `-d / -f 2`, `-c1-8`. */
function cutOut(texts: readonly string[], value: Expression, line: number): Expression {
  const options = new Map<string, string>();
  for (let at = 0; at < texts.length; at += 1) {
    const [, name, own] = /^(?:-([dfc])|--(?:delimiter|fields|characters)=)(.*)$/s.exec((texts[at] as string).replace(/^--(d|f|c)[a-z]*=/, '-$1')) ?? [];
    if (name === undefined) return unknown;
    if (own === '') at += 1;
    options.set(name, own === '' ? (texts[at] ?? '') : (own ?? ''));
  }
  const characters = /^(\d*)(-?)(\d*)$/.exec(options.get('c') ?? '');
  if (options.has('c')) {
    const [, from = '', range = '', to = ''] = characters ?? [];
    if (!characters || (from === '' && to === '') || options.size > 1) return unknown;
    const end = range === '' ? from : to;
    const bounds = [String(Math.max(0, Number(from || '1') - 1)), ...(end === '' ? [] : [end])];
    return { kind: 'call', callee: { kind: 'member', object: value, name: '[:]' }, args: bounds.map((bound) => ({ value: { kind: 'text', value: bound } })), line };
  }
  const place = options.get('f');
  return place === undefined ? unknown : call('shell.field', value, [options.get('d') ?? '\t', place], line);
}

/** `-F/ '{print $2}'`, `-F / '{ print $NF }'`. */
function printedField(texts: readonly string[], value: Expression, line: number): Expression {
  const [first = '', ...others] = texts;
  const separator = first === '-F' ? others[0] : first.startsWith('-F') ? first.slice(2) : ' ';
  const program = texts.at(-1) ?? '';
  const place = /^\s*\{\s*print\s+\$(\d+|NF)\s*;?\s*\}\s*$/.exec(program)?.[1];
  if (separator === undefined || !/^[^\s\\^$.[\]*+?(){}|]$|^[. ]$/.test(separator) || place === undefined || place === '0' || texts.length > (first === '-F' ? 3 : first.startsWith('-F') ? 2 : 1)) return unknown;
  return place === 'NF' && separator !== ' ' ? call('shell.remove', value, ['##', `*${separator}`], line) : place === 'NF' ? unknown : call('shell.field', value, [separator, place, 'only'], line);
}

/** One or several `s/a/b/g`. */
function substituted(texts: readonly string[], value: Expression, line: number): Expression {
  let result = value;
  const programs = texts.filter((text) => text !== '-e' && text !== '-E' && text !== '-r' && text !== '--expression');
  if (programs.length === 0 || (programs.length > 1 && !texts.includes('-e'))) return unknown;
  for (const program of programs.flatMap((each) => each.split(/;\s*(?=s\W)/))) {
    const separator = program.startsWith('s') ? program.charAt(1) : '';
    if (separator === '' || /[\w\s\\]/.test(separator)) return unknown;
    const [, search, by, flags, ...more] = program.split(separator);
    if (search === undefined || by === undefined || flags === undefined || more.length > 0 || search.endsWith('\\') || by.endsWith('\\')) return unknown;
    result = call('shell.sed', result, [search, by, flags.trim()], line);
  }
  return result;
}
