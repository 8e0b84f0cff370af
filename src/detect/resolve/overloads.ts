/** Overloads: of several methods by one name that take as many arguments, those that a call may mean. */
import type { FunctionForm, Parameter } from '../form.ts';
import type { ArgumentValue, FunctionValue, Value } from '../value.ts';
import { climb } from './classes.ts';
import type { Context } from './context.ts';

/** Types that no text stands for. */
const notText = /^(?:File|\w*Stream|Reader|Writer|Map|List|Set|Collection|Iterable|Consumer|Function|Supplier|Runnable|ByteBuffer|\w+Request|\w+Client)$/;

/**
 * The methods a call may mean, where the number of its arguments does not tell.
 * @returns nothing where it does
 */
export function alikeMethods(context: Context, callee: FunctionValue, args: readonly ArgumentValue[]): readonly FunctionValue[] {
  if (!callee.owner || args.some((arg) => arg.name !== undefined || arg.spread)) return [];
  const found = climb(context, callee.owner, (info) => info.overloads.get(`${callee.form.name}#${args.length}`));
  if (!found) return [];
  // What is declared as just that is meant; a class may also be handed over as what it is built on.
  const exact = found.filter(({ form }) => args.some(({ value }) => typeOf(value) !== undefined) && args.every(({ value }, index) => isOf(value, form.parameters[index])));
  const meant = exact.length > 0 ? exact : found.filter(({ form }) => args.every(({ value }, index) => value.kind !== 'text' || !notText.test(form.parameters[index]?.type ?? '')));
  return (meant.length > 0 ? meant : found).map((each) => ({ ...each, ...(callee.receiver ? { receiver: callee.receiver } : {}) }));
}

function isOf(value: Value, parameter: Parameter | undefined): boolean {
  const type = typeOf(value);
  return type === undefined || type === parameter?.type;
}

/** The name of the type a value is declared as, or of the class it is made of. */
function typeOf(value: Value): string | undefined {
  if (value.kind === 'instance') return value.isBehind ? undefined : value.class.form.name;
  if (value.kind !== 'term' || value.op !== 'parameter') return undefined;
  return (value.owner as FunctionForm).parameters.find(({ name }) => name === value.name)?.type;
}
