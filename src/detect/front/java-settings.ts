/** Spring's settings in Java: `@Value("in/${app.tenant}/raw")` is a text with something unknown in it. */
import type { Expression } from '../form.ts';

/**
 * What a field or parameter has that Spring fills in.
 * @param given what stands in the annotation
 * @param line its line, from 1
 * @see https://docs.spring.io/spring-framework/reference/core/beans/annotation-config/value-annotations.html
 */
export function settingOf(given: Expression, line: number): Expression {
  if (given.kind === 'text') return filled(given.value, line);
  if (given.kind === 'join') return { kind: 'join', parts: given.parts.map((part) => settingOf(part, line)) };
  return given.kind === 'name' || given.kind === 'member' ? given : fromOutside(given, line);
}

function fromOutside(given: Expression, line: number): Expression {
  return { kind: 'call', callee: { kind: 'name', name: '@Value' }, args: [{ value: given }], line };
}

/** A text, with what stands in `${…}` and `#{…}` from outside. */
function filled(text: string, line: number): Expression {
  const parts: Expression[] = [];
  let from = 0;
  for (let at = text.search(/[$#]\{/); at !== -1; ) {
    const end = closing(text, at + 1);
    if (at > from) parts.push({ kind: 'text', value: text.slice(from, at) });
    parts.push(fromOutside({ kind: 'text', value: text.slice(at, end) }, line));
    from = end;
    const next = text.slice(end).search(/[$#]\{/);
    at = next === -1 ? -1 : end + next;
  }
  if (from < text.length || parts.length === 0) parts.push({ kind: 'text', value: text.slice(from) });
  return parts.length === 1 ? (parts[0] as Expression) : { kind: 'join', parts };
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
