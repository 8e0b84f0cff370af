/** Texts cut at a separator: what is sure to stand before and behind it, whatever stands in a text's holes. */
import { join, lastSegment, listOf, literalOf, mapChoice, mapStart, settle, text, unknownValue, type ArgumentValue, type ListValue, type Value } from './value.ts';

/** `key.rsplit("/", 1)`: what stands before the last separator, and what behind it. */
export function splitLast(value: Value, separator: Value, times: Value | undefined): Value {
  const by = literalOf(separator);
  return mapChoice(value, (each) => {
    const literal = literalOf(each);
    if (by === undefined || by === '' || literalOf(times) !== '1') return listOf([], unknownValue);
    if (literal !== undefined && !literal.includes(by)) return listOf([text(literal)]);
    const cut = cutAt(each, text(by), 'lastIndexOf');
    return cut.kind === 'list' && cut.items.length === 3 ? listOf([cut.items[0] as Value, cut.items[2] as Value]) : cut;
  });
}

/** A text cut in three at the first or last place of a separator: before, the separator, behind. It must be seen that no hole has another one there. */
export function cutAt(value: Value, separator: Value, where: 'indexOf' | 'lastIndexOf'): Value {
  const by = literalOf(separator);
  return mapChoice(value, (each) => {
    if (each.kind !== 'text' || by === undefined || by === '') return listOf([], unknownValue);
    const { parts } = settle(each);
    const at = where === 'indexOf' ? 0 : parts.length - 1;
    const piece = parts[at] ?? '';
    const place = typeof piece === 'string' ? piece[where](by) : -1;
    if (typeof piece === 'string' && place !== -1) {
      const before: Value = { kind: 'text', parts: [...parts.slice(0, at), piece.slice(0, place)] };
      const behind: Value = { kind: 'text', parts: [piece.slice(place + by.length), ...parts.slice(at + 1)] };
      return listOf([join([before]), text(by), join([behind])]);
    }
    const literal = literalOf(each);
    if (literal === undefined) return listOf([], unknownValue);
    return listOf(where === 'indexOf' ? [text(literal), text(''), text('')] : [text(''), text(''), text(literal)]);
  });
}

/**
 * One piece of a text that is cut at a separator.
 * @param ofPath what it is of a path, where a hole may hold the last `/`
 * @param isWhole whether all of the text is meant where the separator is not in it: otherwise no language agrees with another
 */
export function pieceOf(value: Value, by: Value, where: 'indexOf' | 'lastIndexOf', take: (before: Value, by: Value, behind: Value) => Value, ofPath?: (path: Value) => Value, isWhole = false): Value {
  return mapChoice(value, (each) => {
    const literal = literalOf(each);
    if (literal !== undefined && !literal.includes(literalOf(by) ?? literal)) return isWhole ? text(literal) : unknownValue;
    const cut = cutAt(each, by, where);
    if (cut.kind === 'list' && cut.items.length === 3) return take(cut.items[0] as Value, cut.items[1] as Value, cut.items[2] as Value);
    return ofPath && literalOf(by) === '/' ? ofPath(each) : unknownValue;
  });
}

const s3Scheme = /^s3[an]?:\/\/$/;

/**
 * A text cut at each separator: the pieces before its first hole are sure, what is behind them is known as a whole only.
 * @param most how often it is cut at most; what is left stands in the last piece. Undefined where it is cut everywhere
 */
export function splitAll(value: Value, separator: Value, most?: number): Value {
  const by = literalOf(separator);
  return mapChoice(value, (each) => {
    if (each.kind !== 'text' || by === undefined || by === '' || Number.isNaN(most)) return listOf([], unknownValue);
    const { parts } = settle(each);
    const [head] = parts;
    // No hole holds a scheme: `uri.split("s3://")[1]`.
    if (s3Scheme.test(by) && typeof head === 'string' && head.startsWith(by)) return listOf([text(''), mapStart(each, (known) => known.slice(by.length))]);
    const isWhole = parts.every((part) => typeof part === 'string');
    const pieces = (typeof head === 'string' ? head : '').split(by);
    const sure = isWhole ? pieces : pieces.slice(0, -1);
    const behind = (from: number): Value => join([text(pieces.slice(from).join(by)), { kind: 'text', parts: typeof head === 'string' ? parts.slice(1) : parts }]);
    if (most !== undefined && sure.length > most) return listOf([...sure.slice(0, most).map(text), behind(most)]);
    return isWhole ? listOf(sure.map(text)) : { ...listOf(sure.map(text), unknownValue), cut: { by, rest: behind(sure.length) } };
  });
}

/**
 * Java cuts at an expression, which is mostly a character, into so many pieces at most.
 * https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/lang/String.html#split(java.lang.String,int)
 */
export function splitByPattern(value: Value, args: readonly ArgumentValue[]): Value {
  const written = literalOf(args[0]?.value) ?? '';
  const by = /^\\?[^\w\s]$/.test(written) ? written.slice(-1) : /^[\w\s:/,;=&@#%~-]+$/.test(written) ? written : undefined;
  if (by === undefined || (by === written && /[.$|()[{^?*+\\]/.test(by))) return listOf([], unknownValue);
  const limit = args[1] ? Number(literalOf(args[1].value) ?? Number.NaN) : 0;
  return limit > 0 || Number.isNaN(limit) ? splitAll(value, text(by), limit - 1) : splitAll(value, text(by));
}

/** Pieces that are joined again by what they were cut at. */
export function joinedAgain({ items, cut }: ListValue, separator: Value): Value | undefined {
  return cut && literalOf(separator) === cut.by ? join([...items.flatMap((item) => [item, text(cut.by)]), cut.rest]) : undefined;
}

/** The last piece. */
export function lastPiece({ cut }: ListValue): Value | undefined {
  return cut && pieceOf(cut.rest, text(cut.by), 'lastIndexOf', (_, __, behind) => behind, lastSegment);
}

/** The piece in which the first hole stands: it begins with what is known before that. */
export function nextPiece({ cut }: ListValue): Value | undefined {
  const known = cut?.rest.kind === 'text' ? cut.rest.parts[0] : undefined;
  return typeof known === 'string' ? join([text(known), unknownValue]) : undefined;
}

/** The pieces from one place to another; undefined where it is not sure which those are. */
export function piecesBetween(list: ListValue, from: number, to: number | undefined): ListValue | undefined {
  const { items, cut } = list;
  if (!cut || from < 0 || from > items.length) return undefined;
  if (to !== undefined && to >= 0) return to <= items.length ? listOf(items.slice(from, to)) : undefined;
  if (to === undefined) return { ...list, items: items.slice(from) };
  const before = to === -1 ? pieceOf(cut.rest, text(cut.by), 'lastIndexOf', (each) => each) : unknownValue;
  return before.kind === 'text' ? { ...list, items: items.slice(from), cut: { by: cut.by, rest: before } } : undefined;
}
