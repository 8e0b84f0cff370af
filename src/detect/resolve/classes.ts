/** Classes: their methods, attributes and fields, and what they inherit. */
import type { ClassForm, Expression, FunctionForm, Statement } from '../form.ts';
import { mapChoice, unknownValue, type ClassValue, type FunctionValue, type Scope, type Value } from '../value.ts';
import { spend } from './budget.ts';
import { mergeValues } from './combine.ts';
import type { ClassInfo, Context } from './context.ts';
import { openedItself } from './deferred.ts';
import { parameterTerm } from './parameters.ts';
import { receiverOf } from './scopes.ts';

/** Defines a class: runs its body and notes its methods, attributes and bases. */
export function defineClass(context: Context, form: ClassForm, scope: Scope): ClassValue {
  const value: ClassValue = { kind: 'class', form, scope };
  const info: ClassInfo = { value, attributes: new Map(), fields: new Map(), methods: new Map(), overloads: new Map(), order: [], isDefining: true, constructing: 'no', left: [], apart: new Map() };
  context.classes.set(form, info);
  if (form.name !== '') scope.variables.set(form.name, value);
  for (const name of form.interfaces ?? (scope.module.endsWith('.go') ? [''] : [])) {
    const list = context.implementers.get(name);
    if (list) list.push(value);
    else context.implementers.set(name, [value]);
  }
  const inner: Scope = { variables: info.attributes, parent: scope, module: scope.module, ownerClass: value };
  for (const base of form.bases) {
    const parent = baseValue(context, base, scope);
    if (parent.kind === 'class') {
      const list = context.subclasses.get(parent.form);
      if (list) list.push(value);
      else context.subclasses.set(parent.form, [value]);
    }
  }
  // Initialisers call methods that are written behind them; the body of a class of Python is run as it is written.
  const members = scope.module.endsWith('.py') ? form.members : [...form.members].sort((left, right) => inOrder(left, form) - inOrder(right, form));
  for (const member of members) {
    if (!spend(context)) break;
    if (member.kind === 'function') {
      const method: FunctionValue = { kind: 'function', form: member.function, scope, owner: value };
      const before = info.methods.get(member.function.name);
      const key = `${member.function.name}#${member.function.parameters.length}`;
      const alike = info.methods.get(key);
      // Only where types tell them apart; elsewhere the last one counts.
      if (alike && scope.module.endsWith('.java')) info.overloads.set(key, [...(info.overloads.get(key) ?? [alike]), method]);
      info.methods.set(key, method);
      // An overload: the one with the most to say stays.
      if (!before || before.form.body.length === 0 || member.function.body.length > 0) info.methods.set(member.function.name, method);
      context.frame?.nested.push(method);
      continue;
    }
    if (member.kind === 'assign' && member.target.kind === 'name') info.order.push(member.target.name);
    context.operations.executeStatement(context, member, inner);
  }
  info.isDefining = false;
  for (const parameter of info.methods.get(form.constructorName)?.form.parameters ?? []) {
    if (parameter.field && parameter.name) info.fields.set(parameter.name, parameterTerm(context, info.methods.get(form.constructorName)?.form as FunctionForm, parameter, scope));
  }
  return value;
}

/** Methods are there before any field is given a value, and so are classes, which are made with the constants around them; an enum's constants have its fields. */
function inOrder(member: Statement, { isEnum }: ClassForm): number {
  if (member.kind === 'function') return 0;
  if (member.kind === 'class') return 2;
  return member.kind === 'assign' && ((isEnum && member.isBare) || isWritten(member.value)) ? 1 : 3;
}

function isWritten(value: Expression): boolean {
  return value.kind === 'text' || value.kind === 'name' || (value.kind === 'join' && value.parts.every(isWritten));
}

/** What is known of a class, which is defined now where it was not yet. */
export function classInfo(context: Context, value: ClassValue): ClassInfo {
  const known = context.classes.get(value.form);
  if (known) return known;
  defineClass(context, value.form, value.scope);
  return context.classes.get(value.form) as ClassInfo;
}

/** The values of a class's bases. */
export function basesOf(context: Context, value: ClassValue): Value[] {
  return value.form.bases.map((base) => baseValue(context, base, value.scope));
}

function baseValue(context: Context, base: Expression, scope: Scope): Value {
  return openedItself(context, context.operations.evaluate(context, base, scope));
}

/** Calls `visit` on a class and its bases, nearest first, until it gives something. */
export function climb<T>(context: Context, value: ClassValue, visit: (info: ClassInfo) => T | undefined, depth = 0): T | undefined {
  const found = visit(classInfo(context, value));
  if (found !== undefined || depth > 8) return found;
  for (const base of basesOf(context, value)) {
    if (base.kind !== 'class' || base.form === value.form) continue;
    const inherited = climb(context, base, visit, depth + 1);
    if (inherited !== undefined) return inherited;
  }
  return undefined;
}

/** What Python's records call once their fields are set: of dataclasses, attrs and pydantic. */
const afterFields: readonly string[] = ['__post_init__', '__attrs_post_init__', 'model_post_init'];

/** Whether a method of a class only runs while an object is made. */
export function isOfConstruction(form: ClassForm, method: string): boolean {
  return method === form.constructorName || (form.isRecord === true && afterFields.includes(method));
}

/** The method that a record calls once its fields are set. */
export function afterFieldsOf(context: Context, value: ClassValue): FunctionValue | undefined {
  return climb(context, value, (info) => (info.value.form.isRecord ? info.methods.get(afterFields.find((name) => info.methods.has(name)) ?? '') : undefined));
}

/** Runs the constructors of a class and its bases, once, for the fields they set. */
export function ensureConstructed(context: Context, value: ClassValue): void {
  climb(context, value, (info) => {
    if (info.constructing !== 'no') return undefined;
    info.constructing = 'now';
    const { constructorName } = info.value.form;
    const constructors = constructorsOf(info);
    if (constructors.length > 1) {
      for (const each of constructors) runApart(context, info, each);
      keepFields(info, [...info.apart.values()]);
    }
    for (const [name, method] of info.methods) if (isOfConstruction(info.value.form, name) && (constructors.length < 2 || name !== constructorName)) context.operations.summarise(context, method);
    if (constructors.length === 1) for (const each of constructors) context.operations.summarise(context, each);
    keepFields(info, info.left.splice(0));
    info.constructing = 'done';
    return undefined;
  });
}

/** The constructors of a class, by how many arguments they take. */
export function constructorsOf({ methods, value }: ClassInfo): readonly FunctionValue[] {
  return [...methods].filter(([name]) => name.startsWith(`${value.form.constructorName}#`)).map(([, method]) => method);
}

/** Gives the fields what each of some ways through construction leaves in them. */
function keepFields(info: ClassInfo, ways: readonly ReadonlyMap<string, Value>[]): void {
  for (const fields of ways) for (const [name, field] of fields) info.fields.set(name, mergeValues([info.fields.get(name) ?? field, field]));
}

/** Runs one of several constructors for what it leaves in the fields: the others leave something else. */
export function runApart(context: Context, info: ClassInfo, constructor: FunctionValue): void {
  if (info.apart.has(constructor.form)) return;
  const before = new Map(info.fields);
  const left = info.left.splice(0);
  info.apart.set(constructor.form, before);
  context.operations.summarise(context, constructor);
  keepFields(info, info.left.splice(0));
  info.left.push(...left);
  info.apart.set(constructor.form, new Map(info.fields));
  info.fields.clear();
  for (const [name, field] of before) info.fields.set(name, field);
}

/** The class around whose constructor is run, where code of it is. */
export function underConstruction(context: Context, scope: Scope): ClassInfo | undefined {
  const receiver = receiverOf(scope);
  const info = receiver?.kind === 'term' && receiver.op === 'receiver' ? context.classes.get(receiver.owner.form) : undefined;
  return info?.constructing === 'now' ? info : undefined;
}

/** Gives a field of a class a value, beside those it may have had before. */
export function setField(context: Context, owner: ClassValue, name: string, value: Value): void {
  const info = classInfo(context, owner);
  const before = info.fields.get(name);
  info.fields.set(name, before && info.constructing !== 'now' && before.kind !== 'nothing' ? mergeValues([before, value]) : value);
}

/** A member of the class itself: an attribute or a method. */
export function classMember(context: Context, value: ClassValue, name: string): Value {
  const found = climb(context, value, (info): Value | undefined => {
    const attribute = info.attributes.get(name);
    if (attribute) return enumMember(context, info.value, name, attribute);
    const method = info.methods.get(name);
    if (!method) return undefined;
    const bound: FunctionValue = method.form.isStatic ? { ...method, receiver: value } : method;
    // `static get all()` is read, not called.
    return method.form.isStatic && method.form.isProperty ? context.operations.invoke(context, bound, [], context.site) : bound;
  });
  return found ?? { kind: 'method', receiver: value, name };
}

/** An attribute of a class as a member of its enum, where it is one. */
export function enumMember(context: Context, owner: ClassValue, name: string | undefined, attribute: Value): Value {
  // A constant of Java's enums is an object of the enum, or of a class of its own built on that.
  if (attribute.kind === 'instance' && name !== undefined && isConstantOf(attribute.class, owner)) return { ...attribute, constant: name };
  // A constant of Python's that is given several values: https://docs.python.org/3/howto/enum.html#when-to-use-new-vs-init
  if (attribute.kind === 'list' && !attribute.each && name !== undefined && isTextEnum(context, owner) && climb(context, owner, (info) => info.methods.get(owner.form.constructorName))) {
    const made = context.operations.invoke(context, owner, attribute.items.map((value) => ({ value })), undefined);
    return made.kind === 'instance' ? { ...made, constant: name } : attribute;
  }
  return attribute.kind === 'text' && isTextEnum(context, owner) ? { ...attribute, member: { of: owner, ...(name === undefined ? {} : { name }) } } : attribute;
}

function isConstantOf(made: ClassValue, owner: ClassValue): boolean {
  return made.form === owner.form || (made.form.name === '' && made.form.bases.some((base) => base.kind === 'name' && base.name === owner.form.name));
}

/** A text as one of a type of Go's that is a text with methods. */
export function asNamedText(owner: ClassValue, value: Value): Value {
  return mapChoice(value, (each) => (each.kind === 'text' ? { ...each, member: { of: owner } } : each));
}

/** A method of the nearest base that has it, called on this receiver. */
export function superMember(context: Context, name: string, scope: Scope): Value {
  const receiver = receiverOf(scope);
  if (receiver?.kind !== 'term' || receiver.op !== 'receiver') return unknownValue;
  for (const base of basesOf(context, receiver.owner)) {
    if (base.kind !== 'class') continue;
    const method = climb(context, base, (info) => info.methods.get(name));
    if (method) return { ...method, receiver };
  }
  return unknownValue;
}

/** Whether a class is an enum, whose members stand for their texts. */
export function isTextEnum(context: Context, value: ClassValue): boolean {
  return basesOf(context, value).some((base) => base.kind === 'external' && /(^|\.)(Str)?Enum$/.test(base.path));
}

/** Whether a class takes its attributes from the environment. */
export function readsEnvironment(context: Context, value: ClassValue): boolean {
  return basesOf(context, value).some((base) => base.kind === 'external' && /(^|\.)(BaseSettings|ConfigurationProperties)$/.test(base.path));
}
