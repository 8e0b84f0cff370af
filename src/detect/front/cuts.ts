/** Texts cut where a separator stands: `key.substring(key.lastIndexOf("/") + 1)` is what stands behind the last `/`. */
import type { Call, Expression } from '../form.ts';

const slices = new Set(['substring', 'slice', '[:]', 'subSequence']);
const lastPlaces = new Set(['lastIndexOf', 'rfind', 'rindex', 'LastIndex']);
const firstPlaces = new Set(['indexOf', 'find', 'index', 'Index']);

/** The place of a separator in a text, as code asks for it. */
interface Place {
  readonly separator: Expression;
  readonly isLast: boolean;
  /** Whether it is the place behind the separator. */
  readonly isBehind: boolean;
}

/** A slice of a text that is bound by a separator in it, as the cut that it is; any other call as it is. */
export function asCut(call: Call): Expression {
  if (call.callee.kind !== 'member' || !slices.has(call.callee.name)) return call;
  const { object } = call.callee;
  const [from, to] = call.args.map((arg) => arg.value);
  const start = from && placeIn(from, object);
  const end = to && placeIn(to, object);
  const cut = (name: string, separator: Expression): Expression => ({ kind: 'call', callee: { kind: 'member', object, name }, args: [{ value: separator }], line: call.line });
  if (start && (to === undefined || to.kind === 'nothing')) return start.isBehind ? cut(start.isLast ? 'afterLast' : 'afterFirst', start.separator) : call;
  const isFromStart = from === undefined || from.kind === 'nothing' || (from.kind === 'text' && from.value === '0');
  return end && isFromStart ? cut(`${end.isBehind ? 'through' : 'before'}${end.isLast ? 'Last' : 'First'}`, end.separator) : call;
}

function placeIn(value: Expression, object: Expression): Place | undefined {
  // `key.lastIndexOf("/") + 1`
  if (value.kind === 'join') {
    const [place, one] = value.parts;
    const inner = value.parts.length === 2 && one?.kind === 'text' && one.value === '1' && place ? placeIn(place, object) : undefined;
    return inner && !inner.isBehind ? { ...inner, isBehind: true } : undefined;
  }
  if (value.kind !== 'call' || value.callee.kind !== 'member') return undefined;
  const { name } = value.callee;
  if (!lastPlaces.has(name) && !firstPlaces.has(name)) return undefined;
  // Go: `strings.LastIndex(key, "/")`
  const isGo = name === 'LastIndex' || name === 'Index';
  const [first, second] = value.args.map((arg) => arg.value);
  const [of, separator] = isGo ? [first, second] : [value.callee.object, first];
  if (!of || !separator || value.args.length > (isGo ? 2 : 1) || !isSame(of, object)) return undefined;
  return { separator, isLast: lastPlaces.has(name), isBehind: false };
}

/** Whether two expressions are the same name, or the same member of one. */
function isSame(left: Expression, right: Expression): boolean {
  if (left.kind === 'text' && right.kind === 'text') return left.value === right.value;
  if (left.kind === 'name' && right.kind === 'name') return left.name === right.name;
  if (left.kind === 'call' && right.kind === 'call') return left.args.length === 0 && right.args.length === 0 && isSame(left.callee, right.callee);
  return left.kind === 'member' && right.kind === 'member' && left.name === right.name && isSame(left.object, right.object);
}
