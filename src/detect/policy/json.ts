/** Reads JSON into values with lines: strict enough to trust, lenient about comments, trailing commas and template holes. */
import { literal, type ListValue, type MapValue, type Part, type Value } from './value.ts';

/** How deep arrays and objects may nest; policies need about eight levels. */
const deepest = 100;

/** Why a text is not JSON, and where. */
export interface JsonFault {
  readonly reason: string;
  readonly line: number;
}

/** How the reader leaves from any depth; it never leaves this file. */
class Fault extends Error {}

/**
 * Reads a JSON text.
 * @param text the text; a character of `holes` in it stands for a value that the source computes
 * @param firstLine the line of its first character in its file
 * @param holes values by the private-use character that stands for them
 */
export function readJson(text: string, firstLine = 1, holes: ReadonlyMap<string, Value> = new Map()): { value: Value } | { fault: JsonFault } {
  let at = 0;
  let line = firstLine;

  function fail(reason: string): never {
    throw new Fault(reason);
  }
  function skipSpace(): void {
    for (; at < text.length; at++) {
      const c = text.charCodeAt(at);
      if (c === 10) line++;
      else if (c === 47 && text[at + 1] === '/') at = endOf('\n') - 1;
      else if (c === 47 && text[at + 1] === '*') {
        const end = endOf('*/');
        for (; at < end; at++) if (text.charCodeAt(at) === 10) line++;
        at++;
      } else if (c !== 32 && c !== 9 && c !== 13 && c !== 0xfeff) return;
    }
  }
  function endOf(token: string): number {
    const end = text.indexOf(token, at);
    return end < 0 ? text.length : end;
  }
  function readString(): Part[] {
    const parts: Part[] = [];
    let run = '';
    at++;
    for (;;) {
      if (at >= text.length) fail('a string does not end');
      const c = text.charAt(at++);
      if (c === '"') break;
      if (c === '\n') line++;
      if (c === '\\') {
        const escape = text.charAt(at++);
        if (escape === 'u') {
          const code = Number.parseInt(text.slice(at, at + 4), 16);
          if (Number.isNaN(code)) fail('a bad escape in a string');
          run += String.fromCharCode(code);
          at += 4;
        } else {
          run += { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }[escape] ?? escape;
        }
        continue;
      }
      const hole = holes.get(c);
      if (hole === undefined) {
        run += c;
        continue;
      }
      if (run !== '') parts.push(run);
      run = '';
      if (hole.kind === 'text') parts.push(...hole.parts);
      else parts.push(hole.kind === 'unknown' ? { code: hole.code } : { code: hole.kind });
    }
    if (run !== '' || parts.length === 0) parts.push(run);
    return parts;
  }
  function readValue(depth: number): Value {
    if (depth > deepest) fail('it nests too deep');
    skipSpace();
    const c = text.charAt(at);
    const start = line;
    if (c === '"') return { kind: 'text', parts: readString(), line: start };
    if (c === '[') {
      const items: Value[] = [];
      at++;
      for (;;) {
        skipSpace();
        if (text[at] === ']') break;
        items.push(readValue(depth + 1));
        skipSpace();
        if (text[at] === ',') at++;
        else if (text[at] !== ']') fail('a list lacks a comma or its end');
      }
      at++;
      return { kind: 'list', items, line: start } satisfies ListValue;
    }
    if (c === '{') {
      const entries = new Map<string, Value>();
      at++;
      for (;;) {
        skipSpace();
        if (text[at] === '}') break;
        if (text[at] !== '"') fail('an object lacks a key');
        const name = readString()
          .map((part) => (typeof part === 'string' ? part : `\${${part.code}}`))
          .join('');
        skipSpace();
        if (text[at] !== ':') fail('a key lacks its colon');
        at++;
        // Readers differ in which of two they take.
        if (entries.has(name)) fail(`an object has the key ${name} twice`);
        entries.set(name, readValue(depth + 1));
        skipSpace();
        if (text[at] === ',') at++;
        else if (text[at] !== '}') fail('an object lacks a comma or its end');
      }
      at++;
      return { kind: 'map', entries, line: start } satisfies MapValue;
    }
    const hole = holes.get(c);
    if (hole !== undefined) {
      at++;
      return hole;
    }
    const word = /[-+.\w]+/y;
    word.lastIndex = at;
    const match = word.exec(text);
    if (match === null) fail(c === '' ? 'it ends too early' : 'an unexpected character');
    at += match[0].length;
    return literal(match[0], start);
  }
  try {
    const value = readValue(0);
    skipSpace();
    if (at < text.length) fail('there is something behind its end');
    return { value };
  } catch (error) {
    if (error instanceof Fault) return { fault: { reason: error.message, line } };
    throw error;
  }
}
