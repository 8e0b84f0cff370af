/** Calls on one of several objects that a caller was to choose, as in `stores[kind].put(key)`: where no caller is seen to, any of them may be meant. */
import type { FunctionValue, Value } from '../value.ts';
import { beginShare, endShare } from './budget.ts';
import type { CallNode, Context } from './context.ts';
import { invoke } from './calls.ts';
import { summarise } from './functions.ts';
import { substitute } from './substitution.ts';

/** Steps to find out what one call is of, and to do it with each of the objects. */
const maximumCallee = 5_000;
const maximumGiven = 60_000;

/** Does what such a call would do with each of the objects. */
export function runChosen(context: Context): void {
  const outer = context.frame;
  for (const node of waitingIn(context.roots)) {
    if (context.chosen.has(node) || !isOfChosen(node.callee)) continue;
    context.frame = context.modules.get(node.file)?.frames[0];
    // Most such calls turn out to be of nothing that reaches an object: no file is opened for them, and what they are given need not be known.
    beginShare(context, maximumCallee);
    const callee = substitute(context, node.callee, new Map(), 'everything open');
    const reaching = (callee.kind === 'choice' ? callee.options : [callee]).filter((each): each is FunctionValue => each.kind === 'function' && summarise(context, each).effects.length > 0);
    endShare(context, node.file);
    if (reaching.length === 0) continue;
    const { file, line, language, hint } = node;
    beginShare(context, maximumGiven);
    const args = node.args.map((arg) => ({ ...arg, value: substitute(context, arg.value, new Map(), 'everything') }));
    for (const each of reaching) invoke(context, each, args, { file, line, language, hint });
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
