/** Closures: a function that a call gives keeps what that call was given, for the names of the function around it. */
import type { FunctionForm } from '../form.ts';
import { identity, type Bindings, type FunctionValue, type Scope, type Value } from '../value.ts';

/** How deep functions are looked for in what a call gives: an object of functions, a list of such. */
const maximumDepth = 3;

/** Whether a function's body stands inside another's. */
function isWithin(inner: FunctionValue, outer: FunctionForm): boolean {
  for (let scope: Scope | undefined = inner.scope; scope; scope = scope.parent) if (scope.form === outer) return true;
  return false;
}

/**
 * What a call gives, with the functions in it bound to what the call was given.
 * @param value what the function returns
 * @param outer the function that was called
 */
export function closedOver(value: Value, outer: FunctionForm, bindings: Bindings, depth = 0): Value {
  if (depth > maximumDepth) return value;
  const again = (each: Value): Value => closedOver(each, outer, bindings, depth + 1);
  switch (value.kind) {
    case 'function':
      return isWithin(value, outer) ? { ...value, closed: new Map([...bindings, ...(value.closed ?? [])]) } : value;
    case 'choice':
      return value.options.some((option) => again(option) !== option) ? { ...value, options: value.options.map(again) } : value;
    case 'list':
      return value.items.some((item) => again(item) !== item) ? { ...value, items: value.items.map(again) } : value;
    case 'dict': {
      const entries = [...value.entries].map(([name, entry]): [string, Value] => [name, again(entry)]);
      return entries.some(([name, entry]) => value.entries.get(name) !== entry) ? { ...value, entries: new Map(entries) } : value;
    }
    default:
      return value;
  }
}

/** What tells a closure from others of the same function: what was given around it. */
export function closureKey({ form, scope }: FunctionValue, closed: Bindings): string {
  return identity({ kind: 'function', form, scope, closed });
}
