/** Expressions: what each may stand for. */
import { withoutEmpty } from '../collection-methods.ts';
import { requestNames } from '../builtins.ts';
import type { Expression } from '../form.ts';
import { isSurelyText, join, listOf, literalOf, mayBeNumber, namedHole, nothingValue, text, unknownValue, type FunctionValue, type MethodValue, type Scope, type ClassValue, type Value } from '../value.ts';
import { assign, bindLoop } from './assignments.ts';
import { spend } from './budget.ts';
import { evaluateCall } from './call-expressions.ts';
import { classInfo, defineClass, setField, superMember } from './classes.ts';
import { mergeValues, spreadList, termSize, withFallback } from './combine.ts';
import type { Context, Site } from './context.ts';
import { conditionOf, decisionOf, isOpen, under } from './decisions.ts';
import { built, builtList, isTakenWhole, openedItself } from './deferred.ts';
import { fieldName } from './elsewhere.ts';
import { elementAt, itemsOf, memberOf, methodName } from './members.ts';
import { evaluateName } from './names.ts';
import { callOperator } from './operators.ts';
import { isOfMade, recordCall } from './record.ts';
import { lookup } from './scopes.ts';
import { classNamed, typedValue } from './parameters.ts';
import { asHeld, keepMade, keepShared, textBuilder, textBuilderType } from './text-builder.ts';
import { textOf } from './texts.ts';

/** What an expression may stand for. */
export function evaluate(context: Context, expression: Expression, scope: Scope): Value {
  if (!spend(context)) return unknownValue;
  switch (expression.kind) {
    case 'text':
      return text(expression.value);
    case 'nothing':
      return nothingValue;
    case 'name':
      return evaluateName(context, expression.name, scope);
    case 'join':
      return concatenate(context, withoutSums(expression.parts.map((part) => evaluate(context, part, scope)), expression.isSum ?? false));
    case 'member':
      return evaluateMember(context, expression, scope);
    case 'index': {
      const object = evaluate(context, expression.object, scope);
      const index = evaluate(context, expression.index, scope);
      return callOperator(context, object, '__getitem__', [index], expression.line) ?? elementAt(context, object, index);
    }
    case 'operator':
      return callOperator(context, evaluate(context, expression.object, scope), expression.name, expression.args.map((arg) => evaluate(context, arg, scope)), expression.line) ?? unknownValue;
    case 'call':
      return evaluateCall(context, expression, scope);
    case 'list':
      return builtList(context, expression.items.map((item) => ({ value: evaluate(context, item, scope), ...(item.kind === 'spread' ? { spread: 'list' as const } : {}) })));
    case 'dict':
      return evaluateDict(context, expression, scope);
    case 'spread':
      return evaluate(context, expression.value, scope);
    case 'choice':
      return evaluateChoice(context, expression, scope);
    case 'function': {
      const value: FunctionValue = { kind: 'function', form: expression.function, scope };
      keepShared(expression.function.body, scope);
      context.frame?.nested.push(value);
      return value;
    }
    case 'class':
      keepShared(expression.class.members, scope);
      return defineClass(context, expression.class, scope);
    case 'each':
      return evaluateComprehension(context, expression, scope);
    case 'assigned': {
      const value = evaluate(context, expression.value, scope);
      assign(context, expression.target, value, scope, false);
      return value;
    }
    case 'yielded': {
      const value = evaluate(context, expression.value, scope);
      context.frame?.yields.push(expression.from ? itemsOf(context, value) : value);
      return unknownValue;
    }
    case 'typed':
      return evaluateTypedLiteral(context, expression, scope);
    case 'test':
      return conditionOf(expression.how, expression.parts.map((part) => evaluate(context, part, scope)));
    case 'other':
      for (const part of expression.parts) evaluate(context, part, scope);
      return unknownValue;
  }
}

/** What of `a + b + c` may be numbers that are added is unknown; the rest are texts. */
function withoutSums(values: readonly Value[], isSum: boolean): readonly Value[] {
  if (!isSum || values.some((value) => value.kind === 'list')) return values;
  const firstText = values.findIndex(isSurelyText);
  const before = firstText === -1 ? values : values.slice(0, firstText);
  return before.length > 1 && before.some(mayBeNumber) ? [unknownValue, ...values.slice(before.length)] : values;
}

/** What `+` makes of values: a list where one is, else text. */
function concatenate(context: Context, values: readonly Value[]): Value {
  // `[a] + rest` adds lists.
  if (values.some((value) => value.kind === 'list')) {
    return spreadList(values.map((value) => ({ value: openedItself(context, value), spread: 'list' as const })), context.machine);
  }
  // A variable of a script, which nothing here sets.
  const texts = values.map((value) => (value.kind === 'external' ? namedHole(value.path) : textOf(context, value)));
  return join(texts);
}

/** A method of an object literal, which has a `this` of its own. */
function isMethod(expression: Expression): boolean {
  return expression.kind === 'function' && expression.function.receiver !== undefined;
}

/** A scope in which `this` is an object with these methods. What else it holds may be given other values later. */
function withThis(scope: Scope, methods: ReadonlyMap<string, Value>): Scope {
  return { variables: new Map<string, Value>([['this', { kind: 'dict', entries: methods, rest: unknownValue }]]), parent: scope, module: scope.module };
}

function evaluateDict(context: Context, expression: Extract<Expression, { kind: 'dict' }>, scope: Scope): Value {
  const methods = new Map<string, Value>();
  const inside = withThis(scope, methods);
  const parts = expression.entries.map((entry) => ({ key: entry.key && evaluate(context, entry.key, scope), value: evaluate(context, entry.value, isMethod(entry.value) ? inside : scope) }));
  for (const { key, value } of parts) {
    const name = literalOf(key);
    if (name !== undefined && value.kind === 'function' && !value.form.isProperty) methods.set(name, value);
  }
  return built(context, parts.flatMap(({ key, value }) => (key ? [] : [value])), parts.map(({ value }) => value), (open) => {
    const entries = new Map<string, Value>();
    let rest: Value | undefined;
    for (const { key: keys, value } of parts) {
      if (keys) {
        for (const key of keys.kind === 'choice' ? keys.options : [keys]) {
          const name = literalOf(key);
          if (name !== undefined) entries.set(name, value);
          else rest = rest ? mergeValues([rest, value]) : value;
        }
        continue;
      }
      const spread = open(value);
      for (const each of spread.kind === 'choice' ? spread.options : [spread]) {
        if (each.kind === 'dict') {
          for (const [name, item] of each.entries) entries.set(name, item);
          if (each.rest) rest = rest ? mergeValues([rest, each.rest]) : each.rest;
        } else if (each.kind === 'term') {
          // `{...params, Bucket}`: an entry not written here is the spread's.
          rest = unknownValue;
          for (const name of requestNames) {
            if (!entries.has(name)) entries.set(name, memberOf(context, each, name));
          }
        } else if (each.kind !== 'nothing') rest = unknownValue;
      }
    }
    return rest ? { kind: 'dict', entries, rest } : { kind: 'dict', entries };
  });
}

function evaluateChoice(context: Context, expression: Extract<Expression, { kind: 'choice' }>, scope: Scope): Value {
  const tests = expression.tests.map((test) => evaluate(context, test, scope));
  const [test] = tests;
  if (expression.isDecided && test && isOpen(test)) return decisionOf(tests, expression.options.map((option, at) => under(context, at === 0 ? test : conditionOf('not', [test]), () => evaluate(context, option, scope))));
  const options = expression.options.map((option) => evaluate(context, option, scope));
  if (expression.fallback) {
    const [first] = options;
    if (first && first.kind !== 'term') return withFallback(first, options.slice(1));
    if (first) return { kind: 'term', op: 'call', callee: { kind: 'method', receiver: first, name: '??' }, args: options.slice(1).map((value) => ({ value })), size: termSize(first) + 1 };
  }
  return mergeValues(options);
}

/** How many elements of a comprehension are told apart. */
const maximumInPlace = 64;

function evaluateComprehension(context: Context, expression: Extract<Expression, { kind: 'each' }>, scope: Scope): Value {
  const inner: Scope = { variables: new Map(), parent: scope, module: scope.module };
  const inPlace = eachInPlace(context, expression, inner);
  if (inPlace) return inPlace;
  for (const binding of expression.bindings) bindLoop(context, binding, inner);
  for (const test of expression.tests) evaluate(context, test, inner);
  const element = evaluate(context, expression.element, inner);
  if (expression.key) {
    const keys = evaluate(context, expression.key, inner);
    const entries = new Map<string, Value>();
    if (keys.kind === 'choice' && keys.options.every((option) => literalOf(option) !== undefined)) {
      for (const [index, key] of keys.options.entries()) entries.set(literalOf(key) as string, element.kind === 'choice' && element.id === keys.id ? (element.options[index] as Value) : element);
      return { kind: 'dict', entries };
    }
    return { kind: 'dict', entries, rest: element };
  }
  return eachLater(context, expression, element, inner) ?? listOf([], element);
}

/** A comprehension over what a caller gives: what it makes of each text is known, in its order, once that is. */
function eachLater(context: Context, { bindings, tests, element }: Extract<Expression, { kind: 'each' }>, made: Value, inner: Scope): Value | undefined {
  const [binding, ...others] = bindings;
  if (!binding || others.length > 0 || binding.target.kind !== 'name' || (made.kind !== 'text' && made.kind !== 'term') || (binding.over ?? 'items') !== 'items') return undefined;
  const { name } = binding.target;
  const isFull = tests.length === 1 && tests[0]?.kind === 'name' && tests[0].name === name;
  if (tests.length > 0 && !isFull) return undefined;
  const over = context.operations.evaluate(context, binding.iterable, inner);
  const list = over.kind === 'list' ? over.whole : over;
  if (!isTakenWhole(over) || list?.kind !== 'term') return undefined;
  const form = { name: '', parameters: [{ name, target: binding.target }], body: [{ kind: 'return', value: element } as const], line: 0 };
  const each: Value = { kind: 'function', form, scope: { variables: new Map([...inner.variables].filter(([known]) => known !== name)), parent: inner.parent, module: inner.module } };
  const full: Value = isFull ? { kind: 'term', op: 'call', callee: { kind: 'method', receiver: list, name: 'filter' }, args: [{ value: { kind: 'external', path: 'Boolean' } }], size: termSize(list) + 1 } : list;
  return { kind: 'term', op: 'call', callee: { kind: 'method', receiver: full, name: 'map' }, args: [{ value: each }], size: termSize(full) + 1 };
}

/** A comprehension over a list whose items are known: one element for each of them, in their order. */
function eachInPlace(context: Context, expression: Extract<Expression, { kind: 'each' }>, inner: Scope): Value | undefined {
  const [binding, ...others] = expression.bindings;
  const { target } = binding ?? {};
  // `for part in parts if part`
  const isFull = target?.kind === 'name' && expression.element.kind === 'name' && expression.element.name === target.name && expression.tests.length === 1 && expression.tests[0]?.kind === 'name' && expression.tests[0].name === target.name;
  if (!binding || others.length > 0 || (expression.tests.length > 0 && !isFull) || expression.key || (binding.over ?? 'items') !== 'items') return undefined;
  const list = context.operations.evaluate(context, binding.iterable, inner);
  if (list.kind !== 'list' || list.each || list.items.length === 0 || list.items.length > maximumInPlace) return undefined;
  if (isFull) return withoutEmpty(list);
  return listOf(list.items.map((item) => {
    assign(context, binding.target, item, inner, true);
    return evaluate(context, expression.element, inner);
  }));
}

/**
 * A member of an object.
 * @param arity how many arguments it is called with; undefined where it is read
 */
export function evaluateMember(context: Context, expression: Extract<Expression, { kind: 'member' }>, scope: Scope, arity?: number): Value {
  if (expression.object.kind === 'call' && expression.object.callee.kind === 'name' && expression.object.callee.name === 'super') return superMember(context, expression.name, scope);
  if (expression.object.kind === 'name' && expression.object.name === 'super') return superMember(context, expression.name, scope);
  const object = evaluate(context, expression.object, scope);
  const copy = object.kind === 'term' && object.op === 'receiver' ? lookup(fieldName(expression.name), scope) : undefined;
  if (copy) return asHeld(copy, scope);
  recordAttributeRead(context, object, expression);
  return asHeld(memberOf(context, object, arity === undefined ? expression.name : methodName(context, object, expression.name, arity)), scope);
}

/** `object.content_length` asks S3, though it is no call. */
function recordAttributeRead(context: Context, object: Value, expression: Extract<Expression, { kind: 'member' }>): void {
  const module = context.frame?.module;
  if (!module || (object.kind !== 'library' && object.kind !== 'term')) return;
  const { rules, maker } = context.project.tables(module.form.language);
  const callee: MethodValue = { kind: 'method', receiver: object, name: expression.name };
  const isRead = object.kind === 'library' ? rules.find(`${object.type}.${expression.name}`)?.some((rule) => rule.onRead) : maker !== undefined && isOfMade(rules, maker, callee, true);
  if (!isRead) return;
  recordCall(context, callee, [], { file: module.path, line: expression.line ?? 0, language: module.form.language, hint: '' });
}

/** A struct of values in the order of its fields. */
function byFields(context: Context, value: Value, known: ClassValue | undefined): Value {
  if (value.kind !== 'list' || value.each || known?.form.isRecord !== true) return value;
  const { order } = classInfo(context, known);
  return { kind: 'dict', entries: new Map(value.items.flatMap((item, index): [string, Value][] => (order[index] === undefined ? [] : [[order[index], item]]))) };
}

function evaluateTypedLiteral(context: Context, expression: Extract<Expression, { kind: 'typed' }>, scope: Scope): Value {
  const written = evaluate(context, expression.value, scope);
  const module = context.frame?.module;
  if (!module) return written;
  const value = byFields(context, written, classNamed(context, expression.type, scope));
  const site: Site = { file: module.path, line: expression.line, language: module.form.language, hint: '' };
  const { rules } = context.project.tables(module.form.language);
  const found = rules.find(`literal:${expression.type}`);
  if (found) recordCall(context, { kind: 'external', path: `literal:${expression.type}` }, [{ value }], site);
  const known = classNamed(context, expression.type, scope);
  if (known && value.kind === 'dict') {
    // What one literal says is not what was read from somewhere.
    for (const [name, each] of value.entries) if (known.form.filled?.includes(name) !== true) setField(context, known, name, each);
  }
  if (known && value.kind === 'dict') return { kind: 'instance', class: known, bindings: new Map(), fields: value.entries, file: module.path, line: expression.line };
  const made = known ? undefined : typedValue(context, expression.type, scope, unknownValue);
  return made?.kind === 'library' && made.type === textBuilderType ? keepMade(textBuilder(text('')), expression, scope) : value;
}
