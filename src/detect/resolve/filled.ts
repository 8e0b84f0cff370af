/** What a library fills in: after `envconfig.Process("", &config)` the literals that a struct was made with are fallbacks. */
import type { Expression } from '../form.ts';
import { mapChoice, unknownValue, type Scope, type Value } from '../value.ts';
import { replaceValue } from './assignments.ts';
import { setField } from './classes.ts';
import type { Context } from './context.ts';

/**
 * Forgets what a variable holds that a library was handed to fill in. A function of the repo is followed instead.
 * @param isAddressed whether its address was handed over: a text or a number may be another then, too
 */
export function fillIn(context: Context, callee: Expression, target: Expression, isAddressed: boolean, scope: Scope): void {
  const called = context.operations.evaluate(context, callee, scope);
  if (called.kind === 'function' || called.kind === 'class') return;
  const before = context.operations.evaluate(context, target, scope);
  const after = mapChoice(before, (each) => filled(context, each, isAddressed));
  if (after !== before) replaceValue(context, target, after, scope);
}

function filled(context: Context, value: Value, isAddressed: boolean): Value {
  if (value.kind === 'instance' && value.fields.size > 0) {
    // Who is handed one later knows the type alone.
    for (const name of value.fields.keys()) setField(context, value.class, name, unknownValue);
    return { ...value, fields: new Map([...value.fields.keys()].map((name) => [name, unknownValue])) };
  }
  return isAddressed && (value.kind === 'text' || value.kind === 'dict' || value.kind === 'list') ? unknownValue : value;
}
