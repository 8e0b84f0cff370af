/** Texts changed by regular expressions: `key.replace(/^\/+/, '')`. Only what is sure to be so, whatever stands in a text's holes. */
import { join, literalOf, mapChoice, text, unknownValue, type Value } from './value.ts';

/** The type of a regular expression as a value. */
export const patternType = 'regexp';

/** The type of what replaces several texts at once. */
export const replacerType = 'replacer';

/** An expression that is taken apart: its alternatives, each one character class or some characters. */
interface Piece {
  readonly isAtStart: boolean;
  readonly isAtEnd: boolean;
  /** The characters, each as an expression for one. */
  readonly letters: readonly string[];
  /** Of one character: how often it may stand there. */
  readonly quantifier: string;
}

const letter = /^(?:\\[/.\-_sSwWdD\\()[\]{}+*?^$|: ]|\[\^?(?:\\[/.\-_sSwWdD\\()[\]{}+*?^$|: ]|[^\\\]])+\]|[^\\^$.|?*+()[\]{}])/;

/** Undefined for what is more than characters, classes and anchors. */
function parse(source: string): readonly Piece[] | undefined {
  const pieces: Piece[] = [];
  let rest = source;
  for (;;) {
    const isAtStart = rest.startsWith('^');
    if (isAtStart) rest = rest.slice(1);
    const letters: string[] = [];
    let quantifier = '';
    for (let match = letter.exec(rest); match; match = letter.exec(rest)) {
      letters.push(match[0]);
      rest = rest.slice(match[0].length);
      if (/^[+*?]/.test(rest)) {
        quantifier = rest.charAt(0);
        rest = rest.slice(1);
        break;
      }
    }
    const isAtEnd = rest.startsWith('$');
    if (isAtEnd) rest = rest.slice(1);
    if (letters.length === 0 || (quantifier !== '' && letters.length > 1)) return undefined;
    pieces.push({ isAtStart, isAtEnd, letters, quantifier });
    if (rest === '') return pieces;
    if (!rest.startsWith('|')) return undefined;
    rest = rest.slice(1);
  }
}

/** Expressions that take a time that is bounded by the square of a text's length. */
const longestPattern = 200;
function isCheap(source: string): boolean {
  if (source.length > longestPattern || /\\[^/.\-_sSwWdD\\()[\]{}+*?^$|: ]|\(\?|\)[*+?{]|\{/.test(source)) return false;
  // One that goes on as long as it can, in each alternative.
  return source.replace(/\\.|\[(?:\\.|[^\]\\])*\]/g, 'x').split('|').every((each) => (each.match(/[*+]/g) ?? []).length < 2);
}

function compiled(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, flags.replace(/[^gi]/g, ''));
  } catch {
    return undefined;
  }
}

/** Several slashes, of which one is made: what stands beside a hole stays as it does where paths are joined. */
const slashes = /^(?:\\?\/(?:\+|\{[12],\})|(?:\\?\/){2}\+?)$/;

/**
 * A text in which what an expression matches is replaced.
 * @param flags `g` where all places are replaced
 * @param by what is put there; it must be known
 */
export function replacedBy(value: Value, source: string, flags: string, by: Value | undefined): Value {
  const replacement = literalOf(by);
  // `$1`, `\1` and `\g<name>` put in what was matched.
  if (replacement === undefined || /[$\\]/.test(replacement)) return unknownValue;
  if (slashes.test(source) && replacement === '/' && flags.includes('g')) return mapChoice(value, (each) => (each.kind === 'text' ? join(each.parts.map((part): Value => (typeof part === 'string' ? text(part.replace(/\/+/g, '/')) : { kind: 'text', parts: [part] }))) : unknownValue));
  const expression = isCheap(source) ? compiled(source, flags) : undefined;
  if (!expression) return unknownValue;
  const pieces = parse(source);
  return mapChoice(value, (each) => {
    const literal = literalOf(each);
    if (literal !== undefined) return text(literal.replace(expression, replacement));
    if (each.kind !== 'text' || !pieces) return unknownValue;
    if (pieces.length > 1 && !flags.includes('g')) return unknownValue;
    return pieces.reduce<Value>((changed, piece) => replacePiece(changed, piece, flags, replacement), each);
  });
}

function replacePiece(value: Value, piece: Piece, flags: string, by: string): Value {
  if (value.kind !== 'text' || (piece.isAtStart && piece.isAtEnd)) return unknownValue;
  const { parts } = value;
  const source = piece.letters.join('') + piece.quantifier;
  const one = compiled(`^(?:${piece.letters[0]})$`, flags.replace('g', ''));
  if (!one) return unknownValue;
  if (piece.isAtStart || piece.isAtEnd) {
    const at = piece.isAtStart ? 0 : parts.length - 1;
    const known = parts[at];
    if (typeof known !== 'string' || reachesHole(known, piece, one)) return unknownValue;
    const anchored = compiled(piece.isAtStart ? `^(?:${source})` : `(?:${source})$`, flags.replace('g', ''));
    return anchored ? join(parts.map((part, index): Value => (typeof part !== 'string' ? { kind: 'text', parts: [part] } : text(index === at ? part.replace(anchored, by) : part)))) : unknownValue;
  }
  const anywhere = compiled(source, flags);
  if (!anywhere || !flags.includes('g') || piece.letters.length > 1) return unknownValue;
  const joins = piece.quantifier !== '' && parts.some((part, index) => typeof part === 'string' && ((index > 0 && one.test(part.charAt(0))) || (index < parts.length - 1 && one.test(part.charAt(part.length - 1)))));
  if (joins || piece.quantifier === '*' || piece.quantifier === '?') return unknownValue;
  return join(parts.map((part): Value => (typeof part === 'string' ? text(part.replace(anywhere, by)) : { kind: 'text', parts: [part] })));
}

/** Whether a match at the start or end of a text may go on in the hole that follows or comes before. */
function reachesHole(known: string, piece: Piece, one: RegExp): boolean {
  if (piece.letters.length > 1) return known.length < piece.letters.length;
  return (piece.quantifier === '+' || piece.quantifier === '*') && [...known].every((character) => one.test(character));
}
