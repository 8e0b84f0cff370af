/** Sets of Unicode code points as sorted ranges: the alphabet that patterns are decided over. */

/** Flat, sorted, not touching: `[low, high, low, high, ...]`, both ends included. */
export type Characters = readonly number[];

export const lastCodePoint = 0x10ffff;
export const everyCharacter: Characters = [0, lastCodePoint];
export const digits: Characters = [0x30, 0x39];
export const wordCharacters: Characters = [0x30, 0x39, 0x41, 0x5a, 0x5f, 0x5f, 0x61, 0x7a];
/** WhiteSpace and LineTerminator of ECMA-262, sections 12.2 and 12.3. */
export const whitespace: Characters = [
  0x09, 0x0d, 0x20, 0x20, 0xa0, 0xa0, 0x1680, 0x1680, 0x2000, 0x200a, 0x2028, 0x2029, 0x202f, 0x202f, 0x205f, 0x205f,
  0x3000, 0x3000, 0xfeff, 0xfeff,
];
export const lineEnds: Characters = [0x0a, 0x0a, 0x0d, 0x0d, 0x2028, 0x2029];

export function union(left: Characters, right: Characters): Characters {
  const ranges: [number, number][] = [];
  for (const set of [left, right]) {
    for (let index = 0; index < set.length; index += 2) ranges.push([set[index] as number, set[index + 1] as number]);
  }
  ranges.sort((a, b) => a[0] - b[0]);
  const result: number[] = [];
  for (const [low, high] of ranges) {
    const end = result.at(-1);
    if (end !== undefined && low <= end + 1) result[result.length - 1] = Math.max(end, high);
    else result.push(low, high);
  }
  return result;
}

export function complement(set: Characters): Characters {
  const result: number[] = [];
  let next = 0;
  for (let index = 0; index < set.length; index += 2) {
    const low = set[index] as number;
    if (low > next) result.push(next, low - 1);
    next = (set[index + 1] as number) + 1;
  }
  if (next <= lastCodePoint) result.push(next, lastCodePoint);
  return result;
}

export function intersection(left: Characters, right: Characters): Characters {
  const result: number[] = [];
  let [i, j] = [0, 0];
  while (i < left.length && j < right.length) {
    const low = Math.max(left[i] as number, right[j] as number);
    const high = Math.min(left[i + 1] as number, right[j + 1] as number);
    if (low <= high) result.push(low, high);
    if ((left[i + 1] as number) < (right[j + 1] as number)) i += 2;
    else j += 2;
  }
  return result;
}

export function hasCharacter(set: Characters, codePoint: number): boolean {
  let [low, high] = [0, set.length / 2 - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (codePoint < (set[2 * middle] as number)) high = middle - 1;
    else if (codePoint > (set[2 * middle + 1] as number)) low = middle + 1;
    else return true;
  }
  return false;
}

/** Readable characters first and lone surrogates last, so that a witness can be read by a person. */
const zones: readonly Characters[] = [
  [0x61, 0x7a],
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x21, 0x2f, 0x3a, 0x40, 0x5b, 0x60, 0x7b, 0x7e],
  [0x20, 0x20],
  [0xa1, 0xd7ff, 0xe000, 0xfffd, 0x10000, lastCodePoint],
  [0x00, 0x1f, 0x7f, 0xa0, 0xfffe, 0xffff],
  [0xd800, 0xdfff],
];

/** Where the most readable member of the set stands among the zones; smaller is better. */
export function readability(set: Characters): number {
  const index = zones.findIndex((zone) => intersection(zone, set).length > 0);
  return index < 0 ? zones.length : index;
}

export function* members(set: Characters): Generator<number> {
  for (const zone of zones) {
    const part = intersection(zone, set);
    for (let index = 0; index < part.length; index += 2) {
      for (let point = part[index] as number; point <= (part[index + 1] as number); point += 1) yield point;
    }
  }
}

const properties = new Map<string, Characters>();

/**
 * The characters of a Unicode property, asked of the platform's own tables once per property.
 * @param name what stands between the braces of `\p{...}`
 * @returns undefined for a property the platform does not know
 */
export function unicodeProperty(name: string): Characters | undefined {
  if (!/^[A-Za-z0-9_]+(=[A-Za-z0-9_]+)?$/.test(name)) return undefined;
  const known = properties.get(name);
  if (known !== undefined) return known;
  let expression: RegExp;
  try {
    expression = new RegExp(`^\\p{${name}}$`, 'u');
  } catch {
    return undefined;
  }
  const result: number[] = [];
  for (let point = 0; point <= lastCodePoint; point += 1) {
    if (!expression.test(String.fromCodePoint(point))) continue;
    if (result.at(-1) === point - 1) result[result.length - 1] = point;
    else result.push(point, point);
  }
  properties.set(name, result);
  return result;
}
