/** Dates written by a format: words before its first and after its last piece of a date are known, all between them is not. */
import { join, literalOf, mapChoice, text, unknownValue, type ArgumentValue, type Value } from './value.ts';

/** A piece of a date, by the method that writes one. */
const pieces: Readonly<Record<string, { readonly language?: string; readonly piece: RegExp; readonly escaped?: readonly [RegExp, string] }>> = {
  // https://docs.python.org/3/library/datetime.html#format-codes
  strftime: { piece: /%[-_0^#]?[a-zA-Z]/g, escaped: [/%%/g, '%'] },
  // https://pkg.go.dev/time#pkg-constants
  Format: { language: 'go', piece: /2006|0?[1-6]|15|Jan(?:uary)?|Mon(?:day)?|_2|PM|pm|MST|[-Z]07(?::?00){0,2}|[.,]0+|[.,]9+/g },
};

/** Whether a method of this name writes a date, whatever it is called on. */
export function writesDate(name: string, language: string | undefined): boolean {
  const found = Object.hasOwn(pieces, name) ? pieces[name] : undefined;
  return found !== undefined && (found.language === undefined || found.language === language);
}

/** A date as a format writes it: `strftime("logs/%Y/%m.csv")` is `logs/*.csv`. */
export function writtenDate(name: string, args: readonly ArgumentValue[]): Value {
  const format = pieces[name];
  const given = args.find((arg) => arg.name === undefined || arg.name === 'format')?.value;
  if (!format || !given) return unknownValue;
  return mapChoice(given, (each) => {
    const literal = literalOf(each);
    const found = literal === undefined ? [] : [...literal.matchAll(format.piece)];
    const [first, last] = [found[0], found.at(-1)];
    if (literal === undefined || !first || !last) return unknownValue;
    // `T`, `Z` and separators are part of how a date is written: the date as a whole is what is not known.
    const known = (part: string): Value => (/[A-Za-z]{2}|[A-Za-z]\d*\//.test(part) ? text(format.escaped ? part.replace(...format.escaped) : part) : unknownValue);
    return join([known(literal.slice(0, first.index)), unknownValue, known(literal.slice(last.index + last[0].length))]);
  });
}
