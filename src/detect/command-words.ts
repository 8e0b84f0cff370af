/** The words of a command that a program runs, as values: what the shell makes of its variables. */
import type { WordHands } from './command-line.ts';
import { shellWordsType } from './text-methods.ts';
import type { ArgumentValue, LibraryValue, Value } from './value.ts';
import { choose, join, mapStart, text, unknownValue } from './value.ts';

/** How a command line is read whose words are values. */
export const valueHands: WordHands<Value> = {
  leading: (word) => (word.kind === 'text' && typeof word.parts[0] === 'string' ? word.parts[0] : undefined),
  strip: (word, length) => mapStart(word, (start) => start.slice(length)),
  make: text,
  cut: (word, separator) => (word.kind === 'text' ? piecesOf(word, separator) : [word]),
  joined: (words) => join(words),
  either: (words) => choose(words),
};

/** A text cut at a character, wherever that is seen. */
export function piecesOf(value: TextValue, separator: string): Value[] {
  const pieces: TextValue['parts'][number][][] = [[]];
  for (const part of value.parts) {
    if (typeof part !== 'string') pieces.at(-1)?.push(part);
    else {
      for (const [index, piece] of part.split(separator).entries()) {
        if (index > 0) pieces.push([]);
        if (piece !== '') pieces.at(-1)?.push(piece);
      }
    }
  }
  return pieces.map((parts) => ({ kind: 'text', parts }));
}

/** Arguments as words of a command; lists that are spread into it, too. */
export function wordsGiven(args: readonly ArgumentValue[]): readonly Value[] {
  const [only] = args;
  if (args.length === 1 && only?.value.kind === 'list' && !only.value.each) return only.value.items;
  return args.flatMap(({ name, spread, value }) => (name !== undefined || spread === 'dict' ? [] : spread === 'list' ? (value.kind === 'list' && !value.each ? value.items : [unknownValue]) : [value]));
}

export function isWords(value: Value): value is LibraryValue {
  return value.kind === 'library' && value.type === shellWordsType;
}

/** A text that was cut at its blanks, in a list of more: what is behind it are options. */
export function splitIn(each: Value | undefined): Value[] {
  return (each?.kind === 'choice' ? each.options : each ? [each] : []).filter(isWords).slice(0, 1);
}

/** How many command lines are told apart that the values of unquoted variables make. */
const maximumLines = 16;

/** The words of a command after the shell has cut its unquoted variables: one list for each of what they may be. */
export function wordLists(words: readonly Value[]): readonly (readonly Value[])[] {
  let lists: Value[][] = [[]];
  for (const word of words) {
    const held = isWords(word) ? (word.slots.value ?? unknownValue) : undefined;
    const options = held === undefined ? [[word]] : (held.kind === 'choice' ? held.options : [held]).map((each) => (each.kind === 'text' ? splitWords(each) : each.kind === 'nothing' ? [] : [each]));
    const several = lists.flatMap((list) => options.map((option) => [...list, ...option]));
    lists = several.length <= maximumLines ? several : lists.map((list) => [...list, unknownValue]);
  }
  return lists;
}

type TextValue = Extract<Value, { kind: 'text' }>;

/** Cuts a text at its blanks; quotes are left out. */
function splitWords(value: TextValue): Value[] {
  const words: Value[][] = [[]];
  for (const part of value.parts) {
    if (typeof part !== 'string') {
      words.at(-1)?.push({ kind: 'text', parts: [part] });
      continue;
    }
    for (const [index, piece] of part.replace(/["']/g, '').split(/\s+/).entries()) {
      if (index > 0) words.push([]);
      if (piece !== '') words.at(-1)?.push(text(piece));
    }
  }
  return words.filter((word) => word.length > 0).map((word) => join(word));
}
