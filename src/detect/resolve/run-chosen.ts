/** Calls on one of several objects that a caller was to choose, as in `stores[kind].put(key)`: where no caller is seen to, any of them may be meant. */
import type { FunctionValue, Value } from '../value.ts';
import { beginShare, endShare, maximumSteps } from './budget.ts';
import type { CallNode, Context } from './context.ts';
import { invoke } from './calls.ts';
import { summarise } from './functions.ts';
import { substitute } from './substitution.ts';

/** Does what such a call would do with each of the objects. */
export function runChosen(context: Context): void {
  const outer = context.frame;
  for (const node of waitingIn(context.roots)) {
    if (context.chosen.has(node) || !isOfChosen(node.callee)) continue;
    context.frame = context.modules.get(node.file)?.frames[0];
    beginShare(context, maximumSteps);
    const callee = substitute(context, node.callee, new Map(), 'everything');
    const isReaching = (each: Value): each is FunctionValue => each.kind === 'function' && summarise(context, each).effects.length > 0;
    const { file, line, language, hint } = node;
    const args = node.args.map((arg) => ({ ...arg, value: substitute(context, arg.value, new Map(), 'everything') }));
    for (const each of callee.kind === 'choice' ? callee.options : [callee]) if (isReaching(each)) invoke(context, each, args, { file, line, language, hint });
    endShare(context, file);
  }
  context.frame = outer;
}

/** The calls that no caller said more of. */
function waitingIn(nodes: readonly CallNode[]): CallNode[] {
  return nodes.flatMap((node) => (node.children.length > 0 ? waitingIn(node.children) : [node]));
}

/** Whether what is called is a method of an entry of a list or a map. */
function isOfChosen(callee: Value): boolean {
  const object = callee.kind === 'method' ? callee.receiver : callee.kind === 'term' && callee.op === 'member' ? callee.object : undefined;
  let at = object;
  while (at?.kind === 'term' && at.op === 'member') at = at.object;
  if (at?.kind !== 'term') return false;
  return at.op === 'index' || at.op === 'items' || (at.op === 'call' && at.callee.kind === 'method' && /^(get|getOrDefault|setdefault)$/.test(at.callee.name));
}
