/** Reads a regular expression of ECMA-262 (with flag `u`, as JSON Schema recommends) into the language of the texts it is found in. */

import {
  complement, digits, everyCharacter, lineEnds, unicodeProperty, union, whitespace, wordCharacters, type Characters,
} from './characters.ts';
import type { Language, Languages } from './languages.ts';

/** A construct that no regular language can express, or that is not worth its weight; the caller answers `unknown`. */
export class UnsupportedPattern extends Error {}

type Tree =
  | { readonly kind: 'characters'; readonly set: Characters }
  | { readonly kind: 'sequence'; readonly parts: readonly Tree[] }
  | { readonly kind: 'either'; readonly parts: readonly Tree[] }
  | { readonly kind: 'repeat'; readonly of: Tree; readonly min: number; readonly max: number }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  | { readonly kind: 'look'; readonly of: Tree; readonly not: boolean };

const longestPattern = 4096;
const deepestGroup = 64;
const largestRepeat = 2000;

/**
 * The language of all texts in which the pattern is found, anchored only where the pattern says so.
 * @throws UnsupportedPattern for back-references, look-behind, word boundaries and what is not a pattern at all
 */
export function readPattern(pattern: string, languages: Languages): Language {
  const tree = parse(pattern);
  const { everything } = languages;
  const inside = build(tree, everything, false, languages);
  if (!mentions(tree, 'start')) return languages.sequence(everything, inside);
  const someText = languages.sequence(languages.characters(everyCharacter), everything);
  return languages.either([build(tree, everything, true, languages), languages.sequence(someText, inside)]);
}

function parse(pattern: string): Tree {
  if (pattern.length > longestPattern) throw new UnsupportedPattern(`a pattern of more than ${longestPattern} characters`);
  const text = Array.from(pattern);
  let at = 0;
  let depth = 0;

  function take(expected: string): boolean {
    if (text[at] !== expected) return false;
    at += 1;
    return true;
  }

  function startsWith(expected: string): boolean {
    return text.slice(at, at + expected.length).join('') === expected;
  }

  function disjunction(): Tree {
    depth += 1;
    if (depth > deepestGroup) throw new UnsupportedPattern(`groups nested more than ${deepestGroup} deep`);
    const parts = [alternative()];
    while (take('|')) parts.push(alternative());
    depth -= 1;
    return parts.length === 1 ? (parts[0] as Tree) : { kind: 'either', parts };
  }

  function alternative(): Tree {
    const parts: Tree[] = [];
    while (at < text.length && text[at] !== '|' && text[at] !== ')') parts.push(quantified());
    return parts.length === 1 ? (parts[0] as Tree) : { kind: 'sequence', parts };
  }

  function quantified(): Tree {
    const of = atom();
    const bounds = quantifier();
    if (bounds === undefined) return of;
    if (of.kind === 'start' || of.kind === 'end' || of.kind === 'look') {
      throw new UnsupportedPattern('a repeated assertion');
    }
    take('?');
    return { kind: 'repeat', of, ...bounds };
  }

  function quantifier(): { min: number; max: number } | undefined {
    if (take('*')) return { min: 0, max: Infinity };
    if (take('+')) return { min: 1, max: Infinity };
    if (take('?')) return { min: 0, max: 1 };
    if (text[at] !== '{') return undefined;
    const close = text.indexOf('}', at);
    const found = /^(\d+)(,(\d*))?$/.exec(close < 0 ? '' : text.slice(at + 1, close).join(''));
    if (found === null) return undefined;
    at = close + 1;
    const min = Number(found[1]);
    const max = found[2] === undefined ? min : found[3] === '' ? Infinity : Number(found[3]);
    if (min > largestRepeat || (max !== Infinity && max > largestRepeat)) {
      throw new UnsupportedPattern(`more than ${largestRepeat} repetitions`);
    }
    if (max < min) throw new UnsupportedPattern('a repetition whose bounds are out of order');
    return { min, max };
  }

  function atom(): Tree {
    const character = text[at] as string;
    at += 1;
    switch (character) {
      case '^':
        return { kind: 'start' };
      case '$':
        return { kind: 'end' };
      case '.':
        return { kind: 'characters', set: complement(lineEnds) };
      case '(':
        return group();
      case '[':
        return { kind: 'characters', set: characterClass() };
      case '\\':
        return { kind: 'characters', set: escape(false) };
      case '*':
      case '+':
      case '?':
        throw new UnsupportedPattern('a quantifier with nothing to repeat');
      default:
        return { kind: 'characters', set: single(character) };
    }
  }

  function group(): Tree {
    let look: boolean | undefined;
    if (startsWith('?=') || startsWith('?!')) {
      look = text[at + 1] === '!';
      at += 2;
    } else if (startsWith('?:')) at += 2;
    else if (startsWith('?<=') || startsWith('?<!')) throw new UnsupportedPattern('a look-behind');
    else if (startsWith('?<')) {
      const close = text.indexOf('>', at);
      if (close < 0) throw new UnsupportedPattern('an unfinished group name');
      at = close + 1;
    } else if (startsWith('?')) throw new UnsupportedPattern('a group with modifiers');
    const of = disjunction();
    if (!take(')')) throw new UnsupportedPattern('an unclosed group');
    return look === undefined ? of : { kind: 'look', of, not: look };
  }

  function characterClass(): Characters {
    const inverted = take('^');
    let set: Characters = [];
    while (!take(']')) {
      if (at >= text.length) throw new UnsupportedPattern('an unclosed character class');
      const low = classMember();
      if (text[at] === '-' && text[at + 1] !== ']' && at + 1 < text.length) {
        at += 1;
        const high = classMember();
        const from = onlyMember(low);
        const to = onlyMember(high);
        // `[\w-.]` is no range: without the flag `u` the hyphen then stands for itself (ECMA-262, annex B.1.2.8.1).
        if (from === undefined || to === undefined) set = union(union(set, low), union(single('-'), high));
        else if (from > to) throw new UnsupportedPattern('a range of characters without order');
        else set = union(set, [from, to]);
      } else set = union(set, low);
    }
    return inverted ? complement(set) : set;
  }

  function classMember(): Characters {
    const character = text[at] as string;
    at += 1;
    return character === '\\' ? escape(true) : single(character);
  }

  function hexadecimal(length: number): number {
    const found = text.slice(at, at + length).join('');
    if (!/^[0-9a-fA-F]+$/.test(found) || found.length !== length) throw new UnsupportedPattern('an escape without its digits');
    at += length;
    return Number.parseInt(found, 16);
  }

  function unicodeEscape(): Characters {
    if (take('{')) {
      const close = text.indexOf('}', at);
      const found = close < 0 ? '' : text.slice(at, close).join('');
      const point = Number.parseInt(found, 16);
      if (!/^[0-9a-fA-F]{1,8}$/.test(found) || point > 0x10ffff) throw new UnsupportedPattern('an escape without its digits');
      at = close + 1;
      return [point, point];
    }
    const high = hexadecimal(4);
    if (high >= 0xd800 && high <= 0xdbff && startsWith('\\u') && /^[dD][c-fC-F]/.test(text.slice(at + 2, at + 4).join(''))) {
      at += 2;
      const low = hexadecimal(4);
      const point = (high - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000;
      return [point, point];
    }
    return [high, high];
  }

  function escape(inClass: boolean): Characters {
    const character = text[at];
    at += 1;
    switch (character) {
      case undefined:
        throw new UnsupportedPattern('a backslash at the end');
      case 'd':
        return digits;
      case 'D':
        return complement(digits);
      case 'w':
        return wordCharacters;
      case 'W':
        return complement(wordCharacters);
      case 's':
        return whitespace;
      case 'S':
        return complement(whitespace);
      case 't':
        return single('\t');
      case 'n':
        return single('\n');
      case 'v':
        return single('\v');
      case 'f':
        return single('\f');
      case 'r':
        return single('\r');
      case '0':
        if (/\d/.test(text[at] ?? '')) throw new UnsupportedPattern('an octal escape');
        return single('\0');
      case 'b':
        if (inClass) return single('\b');
        throw new UnsupportedPattern('a word boundary');
      case 'B':
        throw new UnsupportedPattern('a word boundary');
      case 'c': {
        const letter = text[at] ?? '';
        if (!/[A-Za-z]/.test(letter)) throw new UnsupportedPattern('a control escape without its letter');
        at += 1;
        const point = letter.charCodeAt(0) % 32;
        return [point, point];
      }
      case 'x': {
        const point = hexadecimal(2);
        return [point, point];
      }
      case 'u':
        return unicodeEscape();
      case 'p':
      case 'P': {
        const close = text.indexOf('}', at);
        const set = text[at] === '{' && close > 0 ? unicodeProperty(text.slice(at + 1, close).join('')) : undefined;
        if (set === undefined) throw new UnsupportedPattern('an unknown Unicode property');
        at = close + 1;
        return character === 'p' ? set : complement(set);
      }
      default:
        if (/[1-9k]/.test(character)) throw new UnsupportedPattern('a back-reference');
        if (/[A-Za-z]/.test(character)) throw new UnsupportedPattern(`the escape \\${character}, which ECMA-262 does not know`);
        return single(character);
    }
  }

  const tree = disjunction();
  if (at < text.length) throw new UnsupportedPattern('an unmatched parenthesis');
  return tree;
}

function single(character: string): Characters {
  const point = character.codePointAt(0) as number;
  return [point, point];
}

function onlyMember(set: Characters): number | undefined {
  return set.length === 2 && set[0] === set[1] ? set[0] : undefined;
}

function mentions(tree: Tree, kind: 'start' | 'assertion'): boolean {
  switch (tree.kind) {
    case 'characters':
      return false;
    case 'sequence':
    case 'either':
      return tree.parts.some((part) => mentions(part, kind));
    case 'repeat':
      return mentions(tree.of, kind);
    case 'start':
      return true;
    case 'end':
      return kind === 'assertion';
    case 'look':
      return kind === 'assertion' || mentions(tree.of, kind);
  }
}

/** The language of a tree without assertions. */
function plain(tree: Tree, languages: Languages): Language {
  return build(tree, languages.empty, false, languages);
}

/**
 * The language of the rest of the text, read from where the tree begins. Passing on what follows (`rest`) makes
 * look-ahead an intersection and `$` an intersection with the empty text.
 */
function build(tree: Tree, rest: Language, atStart: boolean, languages: Languages): Language {
  switch (tree.kind) {
    case 'characters':
      return languages.sequence(languages.characters(tree.set), rest);
    case 'sequence':
      return buildSequence(tree.parts, rest, atStart, languages);
    case 'either':
      return languages.either(tree.parts.map((part) => build(part, rest, atStart, languages)));
    case 'repeat':
      return buildRepeat(tree.of, tree.min, tree.max, rest, atStart, languages);
    case 'start':
      return atStart ? rest : languages.nothing;
    case 'end':
      return languages.both([rest, languages.empty]);
    case 'look': {
      const ahead = build(tree.of, languages.everything, atStart, languages);
      return languages.both([rest, tree.not ? languages.not(ahead) : ahead]);
    }
  }
}

function buildSequence(parts: readonly Tree[], rest: Language, atStart: boolean, languages: Languages): Language {
  const [first, ...others] = parts;
  if (first === undefined) return rest;
  if (!atStart || !others.some((part) => mentions(part, 'start'))) {
    return build(first, folded(others, rest, languages), atStart, languages);
  }
  // A later `^` holds only when everything before it matched the empty text.
  if (first.kind === 'start') return buildSequence(others, rest, true, languages);
  if (first.kind === 'either') {
    return languages.either(first.parts.map((part) => buildSequence([part, ...others], rest, true, languages)));
  }
  if (first.kind === 'sequence') return buildSequence([...first.parts, ...others], rest, true, languages);
  if (mentions(first, 'assertion')) throw new UnsupportedPattern('an anchor after another assertion');
  const head = plain(first, languages);
  const someText = languages.sequence(languages.characters(everyCharacter), languages.everything);
  const after = languages.sequence(languages.both([head, someText]), folded(others, rest, languages));
  return head.nullable ? languages.either([after, buildSequence(others, rest, true, languages)]) : after;
}

function folded(parts: readonly Tree[], rest: Language, languages: Languages): Language {
  return parts.reduceRight((after, part) => build(part, after, false, languages), rest);
}

/** Each round sees what follows it, so the rounds are built from the last to the first. */
function buildRepeat(of: Tree, min: number, max: number, rest: Language, atStart: boolean, languages: Languages): Language {
  if (!mentions(of, 'assertion')) return languages.sequence(languages.repeat(plain(of, languages), min, max), rest);
  if (mentions(of, 'start')) {
    if (max > 4) throw new UnsupportedPattern('a `^` inside a repetition');
    const counts = Array.from({ length: max - min + 1 }, (_, index) => min + index);
    return languages.either(counts.map((count) => buildSequence(Array.from({ length: count }, () => of), rest, atStart, languages)));
  }
  let result = rest;
  if (max === Infinity) {
    if (shortest(of) === 0) throw new UnsupportedPattern('a repetition of what may be empty around an anchor or look-ahead');
    result = languages.loop(JSON.stringify(of), rest, (again) => build(of, again, false, languages));
  } else {
    for (let round = min; round < max; round += 1) result = languages.either([rest, build(of, result, false, languages)]);
  }
  for (let round = 0; round < min; round += 1) result = build(of, result, false, languages);
  return result;
}

/** The least number of characters that a tree takes. */
function shortest(tree: Tree): number {
  switch (tree.kind) {
    case 'characters':
      return 1;
    case 'sequence':
      return tree.parts.reduce((sum, part) => sum + shortest(part), 0);
    case 'either':
      return Math.min(...tree.parts.map(shortest));
    case 'repeat':
      return tree.min === 0 ? 0 : shortest(tree.of);
    default:
      return 0;
  }
}
