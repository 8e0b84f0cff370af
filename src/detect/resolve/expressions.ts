/** Expressions: what each may stand for. */
import { listOf } from '../builtins.ts';
import type { Expression } from '../form.ts';
import { isNumeric, join, literalOf, namedHole, nothingValue, sum, text, unknownValue, type FunctionValue, type Scope, type Value } from '../value.ts';
import { assign, bindLoop } from './assignments.ts';
import { spend } from './budget.ts';
import { evaluateCall } from './call-expressions.ts';
import { defineClass, setField, superMember } from './classes.ts';
import { asText, mergeValues, termSize, withFallback } from './combine.ts';
import type { Context, Site } from './context.ts';
import { built, openedItself } from './deferred.ts';
import { elementAt, itemsOf, memberOf } from './members.ts';
import { evaluateName } from './names.ts';
import { recordCall } from './record.ts';
import { classNamed } from './parameters.ts';

/** What an expression may stand for. */
export function evaluate(context: Context, expression: Expression, scope: Scope): Value {
  if (!spend(context)) return unknownValue;
  switch (expression.kind) {
    case 'text':
      return expression.isNumber ? { kind: 'text', parts: [expression.value], isNumber: true } : text(expression.value);
    case 'nothing':
      return nothingValue;
    case 'name':
      return evaluateName(context, expression.name, scope);
    case 'join':
      return concatenate(context, expression.parts.map((part) => evaluate(context, part, scope)), expression.isSum === true);
    case 'member':
      return evaluateMember(context, expression, scope);
    case 'index':
      return elementAt(context, evaluate(context, expression.object, scope), evaluate(context, expression.index, scope));
    case 'call':
      return evaluateCall(context, expression, scope);
    case 'list':
      return evaluateList(context, expression, scope);
    case 'dict':
      return evaluateDict(context, expression, scope);
    case 'spread':
      return evaluate(context, expression.value, scope);
    case 'choice':
      return evaluateChoice(context, expression, scope);
    case 'function': {
      const value: FunctionValue = { kind: 'function', form: expression.function, scope };
      context.frame?.nested.push(value);
      return value;
    }
    case 'class':
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
    case 'other':
      for (const part of expression.parts) evaluate(context, part, scope);
      return unknownValue;
  }
}

/** How many items of a list are kept apart. */
const maximumWritten = 500;

/** A list as it is written; where it takes the items of something in a file that is not open, it waits with that. */
function evaluateList(context: Context, expression: Extract<Expression, { kind: 'list' }>, scope: Scope): Value {
  const parts = expression.items.map((item) => ({ isSpread: item.kind === 'spread', value: evaluate(context, item, scope) }));
  return built(context, parts.flatMap(({ isSpread, value }) => (isSpread ? [value] : [])), parts.map(({ value }) => value), (open) => {
    const items: Value[] = [];
    let each: Value | undefined;
    for (const { isSpread, value } of parts) {
      if (!isSpread) {
        items.push(value);
        continue;
      }
      const spread = open(value);
      if (spread.kind === 'list') {
        items.push(...spread.items);
        if (spread.each) each = each ? mergeValues([each, spread.each]) : spread.each;
      } else each = each ? mergeValues([each, itemsOf(context, spread)]) : itemsOf(context, spread);
    }
    return items.length > maximumWritten ? listOf(items.slice(0, maximumWritten), unknownValue) : listOf(items, each);
  });
}

/** What `+` makes of values: a list where one is, else text. */
function concatenate(context: Context, values: readonly Value[], isSum: boolean): Value {
  // `[a] + rest` adds lists.
  if (values.some((value) => value.kind === 'list')) {
    const items: Value[] = [];
    let each: Value | undefined;
    for (const value of values.map((each) => openedItself(context, each))) {
      if (value.kind === 'list') {
        items.push(...value.items);
        if (value.each) each = each ? mergeValues([each, value.each]) : value.each;
      } else each = each ? mergeValues([each, itemsOf(context, value)]) : itemsOf(context, value);
    }
    return listOf(items, each);
  }
  // A variable of a script, which nothing here sets.
  const texts = values.map((value) => (value.kind === 'external' ? namedHole(value.path) : asText(value)));
  return isSum && texts.some(isNumeric) ? texts.reduce(sum) : join(texts);
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
          for (const name of ['Bucket', 'Key', 'Prefix', 'CopySource', 'Delete']) {
            if (!entries.has(name)) entries.set(name, memberOf(context, each, name));
          }
        } else if (each.kind !== 'nothing') rest = unknownValue;
      }
    }
    return rest ? { kind: 'dict', entries, rest } : { kind: 'dict', entries };
  });
}

function evaluateChoice(context: Context, expression: Extract<Expression, { kind: 'choice' }>, scope: Scope): Value {
  for (const test of expression.tests) evaluate(context, test, scope);
  const options = expression.options.map((option) => evaluate(context, option, scope));
  if (expression.fallback) {
    const [first] = options;
    if (first && first.kind !== 'term') return withFallback(first, options.slice(1));
    if (first) return { kind: 'term', op: 'call', callee: { kind: 'method', receiver: first, name: '??' }, args: options.slice(1).map((value) => ({ value })), size: termSize(first) + 1 };
  }
  return mergeValues(options);
}

function evaluateComprehension(context: Context, expression: Extract<Expression, { kind: 'each' }>, scope: Scope): Value {
  const inner: Scope = { variables: new Map(), parent: scope, module: scope.module };
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
  if (element.kind === 'choice') return listOf(element.options);
  return listOf([], element);
}

function evaluateMember(context: Context, expression: Extract<Expression, { kind: 'member' }>, scope: Scope): Value {
  if (expression.object.kind === 'call' && expression.object.callee.kind === 'name' && expression.object.callee.name === 'super') return superMember(context, expression.name, scope);
  if (expression.object.kind === 'name' && expression.object.name === 'super') return superMember(context, expression.name, scope);
  const object = evaluate(context, expression.object, scope);
  recordAttributeRead(context, object, expression);
  return memberOf(context, object, expression.name);
}

/** `object.content_length` asks S3, though it is no call. */
function recordAttributeRead(context: Context, object: Value, expression: Extract<Expression, { kind: 'member' }>): void {
  const module = context.frame?.module;
  if (!module || object.kind !== 'library') return;
  const found = context.project.tables(module.form.language).rules.find(`${object.type}.${expression.name}`);
  if (!found?.some((rule) => rule.onRead)) return;
  recordCall(context, { kind: 'method', receiver: object, name: expression.name }, [], { file: module.path, line: expression.line ?? 0, language: module.form.language, hint: '' });
}

function evaluateTypedLiteral(context: Context, expression: Extract<Expression, { kind: 'typed' }>, scope: Scope): Value {
  const value = evaluate(context, expression.value, scope);
  const module = context.frame?.module;
  if (!module) return value;
  const site: Site = { file: module.path, line: expression.line, language: module.form.language, hint: '' };
  const { rules } = context.project.tables(module.form.language);
  const found = rules.find(`literal:${expression.type}`);
  if (found) recordCall(context, { kind: 'external', path: `literal:${expression.type}` }, [{ value }], site);
  const known = classNamed(context, expression.type, scope);
  if (known && value.kind === 'dict') {
    for (const [name, each] of value.entries) setField(context, known, name, each);
  }
  if (known && value.kind === 'dict') return { kind: 'instance', class: known, bindings: new Map(), fields: value.entries, file: module.path, line: expression.line };
  return value;
}
