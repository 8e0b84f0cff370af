/** Spring's settings in Java: `@Value("in/${app.tenant}/raw")` is a text with something unknown in it. */
import type { Expression } from '../form.ts';

/**
 * What a field or parameter has that Spring fills in.
 * @param given what stands in the annotation
 * @param line its line, from 1
 * @see https://docs.spring.io/spring-framework/reference/core/beans/annotation-config/value-annotations.html
 */
export function settingOf(given: Expression, line: number): Expression {
  const named: Expression[] = [];
  const text = written(given, named);
  return text === undefined ? fromOutside(given, line) : filled(text, named, line);
}

/** Stands for a constant in a text: no text has it. */
const constant = '\ue000';

/** The text of an annotation, with the constants that stand in it; undefined for anything else. */
function written(given: Expression, named: Expression[]): string | undefined {
  if (given.kind === 'text') return given.value;
  if (given.kind === 'name' || given.kind === 'member') {
    named.push(given);
    return constant;
  }
  if (given.kind !== 'join') return undefined;
  const parts = given.parts.map((part) => written(part, named));
  return parts.includes(undefined) ? undefined : parts.join('');
}

function fromOutside(given: Expression, line: number): Expression {
  return { kind: 'call', callee: { kind: 'name', name: '@Value' }, args: [{ value: given }], line };
}

/** A text, with what stands in `${…}` and `#{…}` from outside. */
function filled(text: string, named: readonly Expression[], line: number): Expression {
  const parts: Expression[] = [];
  let constants = 0;
  const known = (piece: string): void => {
    for (const [index, each] of piece.split(constant).entries()) {
      if (index > 0) {
        parts.push(named[constants] as Expression);
        constants += 1;
      }
      if (each !== '') parts.push({ kind: 'text', value: each });
    }
  };
  let from = 0;
  for (const match of text.matchAll(/[$#]\{/g)) {
    if (match.index < from) continue;
    known(text.slice(from, match.index));
    from = closing(text, match.index + 1);
    const setting = text.slice(match.index, from);
    constants += setting.split(constant).length - 1;
    parts.push(fromOutside({ kind: 'text', value: setting }, line));
  }
  known(text.slice(from));
  const [only] = parts;
  if (!only) return { kind: 'text', value: '' };
  return parts.length === 1 ? only : { kind: 'join', parts };
}

/** Behind the brace that closes the one at a position; the end of the text where none does. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}
