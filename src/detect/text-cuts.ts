/** Texts cut at a separator: what is sure to stand before and behind it, whatever stands in a text's holes. */
import { join, listOf, literalOf, mapChoice, settle, text, unknownValue, type Value } from './value.ts';

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
