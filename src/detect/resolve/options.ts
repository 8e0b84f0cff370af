/**
 * Functional options of Go: `for _, option := range options { option(store) }` gives fields what the options say that a caller chose.
 * @see https://commandcenter.blogspot.com/2014/01/self-referential-functions-and-design.html
 */
import type { ClassForm, Expression, FunctionForm, Statement } from '../form.ts';
import { choose, literalOf, nothingValue, text, unknownValue, type ArgumentValue, type FunctionValue, type InstanceValue, type Scope, type Value } from '../value.ts';
import { eachNode } from '../walk.ts';
import { bounded, termSize } from './combine.ts';
import type { Context } from './context.ts';
import { parameterTerm } from './parameters.ts';
import { substitute } from './substitution.ts';

/** What a field's value is a call of that waits for the options: what it was, its name, and they. */
export const optionPath = '[options]';

/**
 * Runs a loop that does nothing but apply options to an object.
 * @returns false where the loop is none
 */
export function applyOptions(context: Context, { bindings, body }: Extract<Statement, { kind: 'loop' }>, scope: Scope): boolean {
  const [binding, ...others] = bindings;
  if (!binding || others.length > 0 || context.frame?.module.form.language !== 'go') return false;
  const { target } = binding;
  const option = target.kind === 'parts' && target.parts.length === 2 ? target.parts[1]?.target : undefined;
  const name = option?.kind === 'name' ? objectOf(body, option.name) : undefined;
  const object = name === undefined ? undefined : scope.variables.get(name);
  if (name === undefined || object?.kind !== 'instance') return false;
  const given = context.operations.evaluate(context, binding.iterable, scope);
  const options = given.kind === 'list' && given.whole ? given.whole : given;
  const fields = new Map(object.fields);
  const set = [...fieldsSet(context, object)];
  for (const field of set) fields.set(field, afterOptions(context, [object.fields.get(field) ?? nothingValue, text(field), options].map((value) => ({ value }))));
  scope.variables.set(name, { ...object, fields, set: new Set([...(object.set ?? []), ...set]) });
  return true;
}

/** The name of the object that every option is called with; undefined where the loop does anything else. */
function objectOf(body: readonly Statement[], option: string): string | undefined {
  let object: string | undefined;
  for (const statement of body) {
    const value = statement.kind === 'expression' || statement.kind === 'assign' ? calledIn(statement.value) : undefined;
    if (value?.kind === 'call' && value.callee.kind === 'name' && value.callee.name === option && value.args.length === 1 && value.args[0]?.value.kind === 'name') object = value.args[0].value.name;
    // `if err := option(store); err != nil { return nil, err }`
    else if (!(statement.kind === 'expression' && statement.value.kind === 'other') && !(statement.kind === 'branch' && statement.bodies.every((each) => each.every(({ kind }) => kind === 'return' || kind === 'stop')))) return undefined;
  }
  return object;
}

function calledIn(value: Expression): Expression {
  return value.kind === 'call' && value.callee.kind === 'name' && value.callee.name === '__results__' ? (value.args[0]?.value ?? value) : value;
}

const known = new WeakMap<ClassForm, ReadonlySet<string>>();

/** The fields that functions of the object's package give values, which are handed one. */
function fieldsSet(context: Context, { class: { form, scope } }: InstanceValue): ReadonlySet<string> {
  const before = known.get(form);
  if (before) return before;
  const found = new Set<string>();
  for (const { module } of context.modules.get(scope.module)?.frames ?? []) {
    eachNode<{ kind: string; function: FunctionForm }>(module.form.body, ({ kind, function: each }) => {
      if (kind === 'function' && each?.name === '' && each.parameters[0]?.type === form.name) for (const { field } of settingsIn(each)) found.add(field);
    });
  }
  known.set(form, found);
  return found;
}

/** What a function gives the fields of what it is handed first. */
function settingsIn({ parameters, body }: FunctionForm): { readonly field: string; readonly value: Expression; readonly isSure: boolean }[] {
  const name = parameters[0]?.name;
  const found: { field: string; value: Expression; isSure: boolean }[] = [];
  eachNode<{ kind: string; target: { kind: string; object: Expression; name: string }; value: Expression }>(body, (node) => {
    const { kind, target, value } = node;
    if (value && (kind === 'assign' || kind === 'append') && target?.kind === 'member' && target.object.kind === 'name' && target.object.name === name) found.push({ field: target.name, value: kind === 'append' ? { kind: 'other', parts: [] } : value, isSure: body.includes(node as unknown as Statement) });
  });
  return found;
}

/** What a field holds after options were applied; it waits for them where they are not known. */
export function afterOptions(context: Context, args: readonly ArgumentValue[]): Value {
  const [own = unknownValue, field = unknownValue, options = unknownValue] = args.map(({ value }) => value);
  if (options.kind === 'term') return bounded({ kind: 'term', op: 'call', callee: { kind: 'external', path: optionPath }, args, size: 1 + args.reduce((sum, { value }) => sum + termSize(value), 0) });
  const name = literalOf(field);
  let held: Value = own.kind === 'nothing' ? unknownValue : own;
  if (options.kind !== 'list' || options.each || name === undefined) return choose([held, unknownValue]);
  for (const option of options.items) held = option.kind === 'function' ? afterOption(context, option, name, held) : choose([held, unknownValue]);
  return held;
}

function afterOption(context: Context, option: FunctionValue, field: string, before: Value): Value {
  const settings = settingsIn(option.form).filter((each) => each.field === field);
  const [only, ...others] = settings;
  // What hands the object on may set anything.
  if (!only) return handsOn(option.form) ? choose([before, unknownValue]) : before;
  const given = others.length === 0 ? settingOf(context, option, only.value) : unknownValue;
  return only.isSure ? given : choose([before, given]);
}

function handsOn({ parameters, body }: FunctionForm): boolean {
  const name = parameters[0]?.name;
  let isHanded = false;
  eachNode<{ kind: string; args: readonly { value: Expression }[] }>(body, ({ kind, args }) => {
    if (kind === 'call' && args?.some(({ value }) => value.kind === 'name' && value.name === name)) isHanded = true;
  });
  return isHanded;
}

/** What an option gives a field, with what its maker was given. */
function settingOf(context: Context, { form, scope: around, closed }: FunctionValue, value: Expression): Value {
  const scope: Scope = { variables: new Map(), parent: around, module: around.module, form };
  for (const parameter of form.parameters) if (parameter.target.kind === 'name') scope.variables.set(parameter.target.name, parameterTerm(context, form, parameter, around));
  const { frame } = context;
  const module = context.modules.get(around.module);
  // Worked out for its value alone.
  if (frame && module) context.frame = { ...frame, module, effects: [], nested: [], isRehearsal: true };
  const given = context.operations.evaluate(context, value, scope);
  context.frame = frame;
  const unknowns = new Map(form.parameters.map(({ name }, index): [string, Value] => [name ?? `#${index}`, unknownValue]));
  return substitute(context, given, new Map<object, ReadonlyMap<string, Value>>([...(closed ?? []), [form, unknowns]]), 'parameters');
}
