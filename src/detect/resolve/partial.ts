/** What is called with some of its arguments given: `functools.partial(client.put_object, Bucket=bucket)`. A function of the repo holds them itself. */
import type { Argument, FunctionForm } from '../form.ts';
import type { ArgumentValue, FunctionValue, Value } from '../value.ts';
import type { Context, Site } from './context.ts';

/** The names in the function made here: no code has them. */
const calleeName = '(callee)';
const restNames = { list: '(args)', dict: '(kwargs)' } as const;

/** A function that calls another with these arguments and then with its own. */
export function partialOf(context: Context, callee: Value, given: readonly ArgumentValue[], site: Site | undefined): FunctionValue | undefined {
  const module = context.frame?.module.path;
  if (module === undefined) return undefined;
  const variables = new Map<string, Value>([[calleeName, callee]]);
  const args = given.map((arg, index): Argument => {
    variables.set(`(${index})`, arg.value);
    return { value: { kind: 'name', name: `(${index})` }, ...(arg.name === undefined ? {} : { name: arg.name }), ...(arg.spread ? { spread: arg.spread } : {}) };
  });
  const line = site?.line ?? 0;
  const rest = (['list', 'dict'] as const).map((spread): Argument => ({ value: { kind: 'name', name: restNames[spread] }, spread }));
  const form: FunctionForm = {
    name: '',
    parameters: (['list', 'dict'] as const).map((each) => ({ name: restNames[each], target: { kind: 'name', name: restNames[each] }, rest: each })),
    body: [{ kind: 'return', value: { kind: 'call', callee: { kind: 'name', name: calleeName }, args: [...args, ...rest], line } }],
    line,
  };
  return { kind: 'function', form, scope: { variables, parent: undefined, module } };
}
