/** Collections that are filled where they are made, by the initialiser of a class without a name: `new HashMap<>() {{ put("a", b); }}`. */
import type { Argument, ClassForm, Expression, Statement } from '../form.ts';

const collections = /^(?:(?:Hash|LinkedHash|Tree|Enum|ConcurrentHash|ConcurrentSkipList|Identity(?:Hash)?|WeakHash)?Map|Properties|(?:Array|Linked|CopyOnWriteArray)?List|(?:Hash|LinkedHash|Tree|Enum)?Set|ArrayDeque|Vector)$/;

/** The collection's own name while it is filled: no variable can have it. */
const made = '{{}}';

/**
 * The collection as a function makes it and fills it; undefined where the class does anything else.
 * @param body the class without a name
 */
export function filledCollection(name: string, args: readonly Argument[], body: ClassForm, line: number): Expression | undefined {
  if (!collections.test(name) || body.members.length === 0 || !body.members.every((member) => member.kind === 'block')) return undefined;
  const construction: Expression = { kind: 'call', callee: { kind: 'name', name }, args, line, construct: true };
  const statements: Statement[] = [
    { kind: 'assign', target: { kind: 'name', name: made }, value: construction, line, declares: true },
    ...body.members.flatMap((member) => (member.kind === 'block' ? member.body.map(onMade) : [])),
    { kind: 'return', value: { kind: 'name', name: made } },
  ];
  return { kind: 'call', callee: { kind: 'function', function: { name: '', parameters: [], body: statements, line } }, args: [], line };
}

/** A method that is called by its name alone is the collection's: https://docs.oracle.com/javase/specs/jls/se21/html/jls-15.html#jls-15.12.1 */
function onMade<T>(node: T): T {
  if (Array.isArray(node)) return node.map(onMade) as T;
  if (typeof node !== 'object' || node === null) return node;
  const { kind, callee } = node as { kind?: string; callee?: Expression };
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, onMade(value)]));
  if (kind === 'call' && callee?.kind === 'name' && /^(?:put|add|set|push|offer|remove)(?:All|IfAbsent|First|Last|Property)?$/.test(callee.name)) copy.callee = { kind: 'member', object: { kind: 'name', name: made }, name: callee.name };
  return copy as T;
}
