/** Functions that call themselves: what the inner calls are given, however deep they are. */
import type { FunctionForm } from '../form.ts';
import { choose, identity, join, unknownValue, type ArgumentValue, type Bindings, type DictValue, type FunctionValue, type Value } from '../value.ts';
import type { Context, Site } from './context.ts';

/** How many calls of itself are followed of one function. */
const maximumCalls = 8;

/** Remembers that a function is called while it is run: what it does is not known yet. */
export function noteRecursion(context: Context, callee: FunctionValue, args: readonly ArgumentValue[], site: Site): void {
  const known = context.recursions.get(callee.form) ?? [];
  if (site.parent === undefined && known.length < maximumCalls) context.recursions.set(callee.form, [...known, { callee, args, site }]);
}

/**
 * What a function's parameters are in its calls of itself.
 * @param bindings what one such call gives, in terms of the function's own parameters
 * @returns what stays the same, or only grows at its end, is kept; whatever else hangs on a parameter is unknown, as it changes from call to call
 */
export function inEveryTurn(context: Context, form: FunctionForm, bindings: Bindings): Bindings {
  const own: Bindings = new Map([[form, new Map(form.parameters.map((parameter, index) => [parameter.name ?? `#${index}`, unknownValue as Value]))]]);
  const loosen = (value: Value, self: Value): Value => {
    if (identity(value) === identity(self)) return value;
    switch (value.kind) {
      case 'choice':
        return choose(value.options.map((option) => loosen(option, self)));
      case 'text': {
        const [start] = value.parts;
        if (typeof start === 'object' && start.kind === 'term' && identity(start) === identity(self)) return join([self, unknownValue]);
        break;
      }
      case 'dict': {
        const entries = new Map([...value.entries].map(([name, each]) => [name, loosen(each, { kind: 'term', op: 'member', object: self, name })]));
        const dict: DictValue = { kind: 'dict', entries };
        return value.rest ? { ...dict, rest: loosen(value.rest, self) } : dict;
      }
      default:
    }
    return context.operations.substitute(context, value, own, 'parameters');
  };
  const inner = new Map([...(bindings.get(form) ?? [])].map(([name, value]) => [name, loosen(value, { kind: 'term', op: 'parameter', owner: form, name })]));
  return new Map([...bindings, [form, inner]]);
}
