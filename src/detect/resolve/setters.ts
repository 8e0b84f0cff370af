/** Setters: methods that do nothing but give their object's fields what they are given. An object that is seen to be asked is another after it. */
import type { Expression, FunctionForm, Statement, Target } from '../form.ts';
import type { ArgumentValue, FunctionValue, InstanceValue, Scope, Value } from '../value.ts';
import { classInfo, climb } from './classes.ts';
import { withReceiver } from './combine.ts';
import type { Context } from './context.ts';
import { bindArguments, parameterTerm } from './parameters.ts';
import { substitute } from './substitution.ts';

interface Setter {
  readonly fields: readonly { readonly name: string; readonly value: Expression }[];
  /** Whether it gives the object itself, so that another call may follow. */
  readonly isChained: boolean;
}

const known = new WeakMap<FunctionForm, Setter | 'none'>();

/** What a method sets; undefined for one that does anything else. */
function setterOf(context: Context, callee: FunctionValue): Setter | undefined {
  const before = known.get(callee.form);
  if (before) return before === 'none' ? undefined : before;
  const found = readSetter(context, callee);
  known.set(callee.form, found ?? 'none');
  return found;
}

function readSetter(context: Context, { form, owner }: FunctionValue): Setter | undefined {
  if (!owner || form.isStatic || form.isProperty || form.body.length === 0 || form.body.length > maximumStatements) return undefined;
  const isOwn = (name: string): boolean => climb(context, owner, (info) => (info.attributes.has(name) || info.fields.has(name) ? true : undefined)) ?? false;
  const isParameter = (name: string): boolean => form.parameters.some((parameter) => parameter.name === name);
  const fieldOf = (target: Target): string | undefined => {
    if (target.kind === 'member') return isSelf(target.object, form) ? target.name : undefined;
    // Java's bare names.
    return target.kind === 'name' && owner.scope.module.endsWith('.java') && !isParameter(target.name) && isOwn(target.name) ? target.name : undefined;
  };
  const fields: { name: string; value: Expression }[] = [];
  let isChained = false;
  for (const statement of form.body) {
    if (statement.kind === 'return') isChained = isSelf(statement.value, form);
    const name = statement.kind === 'assign' && statement.declares !== true ? fieldOf(statement.target) : undefined;
    if (statement.kind === 'assign' && name !== undefined) fields.push({ name, value: statement.value });
    else if (!isHarmless(statement, isChained)) return undefined;
  }
  return fields.length === 0 ? undefined : { fields, isChained };
}

const maximumStatements = 8;

/** A statement that leaves the fields as they are: what the setter gives back, a check of what it is given. */
function isHarmless(statement: Statement, isChained: boolean): boolean {
  if (statement.kind === 'return') return isChained || statement.value.kind === 'nothing';
  return statement.kind === 'expression' && statement.value.kind === 'call' && statement.value.callee.kind === 'member' && /^(requireNonNull|checkNotNull|notNull|debug|info)$/.test(statement.value.callee.name);
}

function isSelf(value: Expression, { receiver }: FunctionForm): boolean {
  return value.kind === 'name' && value.name === (receiver ?? 'this');
}

/** What a setter's call leaves. */
export interface AfterSetter {
  readonly object: InstanceValue;
  readonly isChained: boolean;
}

/**
 * The object after a setter of it was called; undefined where the call is no setter's.
 * @param callee with the object as its receiver
 */
export function afterSetter(context: Context, callee: Value, args: readonly ArgumentValue[]): AfterSetter | undefined {
  if (callee.kind !== 'function' || callee.receiver?.kind !== 'instance' || callee.receiver.isAny || callee.receiver.isBehind || callee.given) return undefined;
  const setter = setterOf(context, callee);
  const { receiver } = callee;
  if (!setter || !callee.owner) return undefined;
  const scope: Scope = { variables: new Map(), parent: callee.scope, module: callee.scope.module, form: callee.form, ownerClass: callee.owner };
  if (callee.form.receiver) scope.variables.set(callee.form.receiver, { kind: 'term', op: 'receiver', owner: callee.owner });
  for (const parameter of callee.form.parameters) if (parameter.target.kind === 'name') scope.variables.set(parameter.target.name, parameterTerm(context, callee.form, parameter, callee.scope));
  const bindings = new Map([...receiver.bindings, ...withReceiver(bindArguments(context, callee, args), callee.owner, receiver)]);
  const { frame } = context;
  const module = context.modules.get(callee.scope.module);
  // Worked out for its values alone: the call itself is followed as any other.
  if (frame && module) context.frame = { ...frame, module, effects: [], nested: [], conditions: [], isRehearsal: true };
  const fields = new Map(receiver.fields);
  for (const { name, value } of setter.fields) fields.set(name, substitute(context, context.operations.evaluate(context, value, scope), bindings, 'parameters'));
  if (frame) context.frame = frame;
  classInfo(context, receiver.class);
  return { object: { ...receiver, fields, set: new Set([...(receiver.set ?? []), ...setter.fields.map(({ name }) => name)]) }, isChained: setter.isChained };
}
