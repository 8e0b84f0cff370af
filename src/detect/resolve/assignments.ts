/** Assignments: where a value is put, and what changes where a list, a dict or a field is changed in place. */
import { callDictMethod, callListMethod } from '../collection-methods.ts';
import type { Binding, Expression, Target } from '../form.ts';
import { isSurelyText, listOf, literalOf, mapChoice, text, unknownValue, type ArgumentValue, type ClassValue, type DictValue, type Scope, type Value } from '../value.ts';
import { classInfo, setField, climb } from './classes.ts';
import { isSpread, mergeValues, termSize, unwaited } from './combine.ts';
import type { Context } from './context.ts';
import { isGiven, openedItself } from './deferred.ts';
import { setNamed } from './fields.ts';
import { anyOf, changedList, isLists, withItem } from '../lists.ts';
import { withEntry } from '../maps.ts';
import { piecesBetween } from '../text-cuts.ts';
import { withMember } from './library-members.ts';
import { declaredClass, elementAt, itemsOf, memberOf } from './members.ts';
import { exportObject } from './modules.ts';
import { callOperator } from './operators.ts';
import { typedItem } from './parameters.ts';
import { fieldName, isOfFile, outerOf } from './elsewhere.ts';
import { lookup, receiverOf, scopeOf } from './scopes.ts';
import { withEntries } from './overlay.ts';

/** The value a target has now. */
export function readTarget(context: Context, target: Target, scope: Scope): Value {
  if (target.kind === 'name') return lookup(target.name, scope) ?? unknownValue;
  if (target.kind === 'member') return context.operations.evaluate(context, { kind: 'member', object: target.object, name: target.name }, scope);
  if (target.kind === 'index') return elementAt(context, context.operations.evaluate(context, target.object, scope), context.operations.evaluate(context, target.index, scope));
  return unknownValue;
}

/** Gives a field of the object around a value, which this function's statements see from here on. */
function setOwnField(context: Context, owner: ClassValue, name: string, value: Value, scope: Scope): void {
  setField(context, owner, name, value);
  const copy = scopeOf(fieldName(name), scope);
  // A function inside of the method may run at any time, or only some of it.
  if (copy) copy.variables.set(fieldName(name), copy === scope ? value : mergeValues([copy.variables.get(fieldName(name)) as Value, value]));
}

/** Puts a value where a target says. */
export function assign(context: Context, target: Target, value: Value, scope: Scope, declares: boolean): void {
  switch (target.kind) {
    case 'name': {
      if (!declares && isOfFile(scope, target.name)) {
        const outer = outerOf(scope, target.name);
        const before = outer?.variables.get(target.name);
        if (outer && before) {
          // Its own statements see what it gave; others may see either.
          scope.variables.set(target.name, value);
          outer.variables.set(target.name, before.kind === 'nothing' ? value : mergeValues([before, value]));
          return;
        }
      }
      const isPython = context.frame?.module.form.language === 'python';
      const isOuter = isPython && (scope.form?.outer?.includes(target.name) ?? false);
      if (!declares && (isOuter || (!isPython && !scope.variables.has(target.name)))) {
        for (let at = scope.parent; at; at = at.parent) {
          const before = at.variables.get(target.name);
          if (!before && !(isOuter && !at.parent)) continue;
          // Another function's variable: it may hold either.
          at.variables.set(target.name, !before || before.kind === 'nothing' ? value : mergeValues([before, value]));
          // What the function itself goes on with.
          if (isOuter) break;
          return;
        }
      }
      if (!declares && context.frame?.module.form.language === 'java' && !scope.variables.has(target.name)) {
        const receiver = receiverOf(scope);
        if (receiver?.kind === 'term' && receiver.op === 'receiver' && climb(context, receiver.owner, (info) => info.attributes.has(target.name) || undefined) === true) {
          setOwnField(context, receiver.owner, target.name, value, scope);
          return;
        }
      }
      scope.variables.set(target.name, value);
      return;
    }
    case 'member': {
      if (target.object.kind === 'name' && target.object.name === 'module' && target.name === 'exports') {
        exportObject(context, value);
        return;
      }
      const isExports = (target.object.kind === 'name' && target.object.name === 'exports') || (target.object.kind === 'member' && target.object.name === 'exports' && target.object.object.kind === 'name' && target.object.object.name === 'module');
      if (isExports) {
        context.frame?.module.exports.set(target.name, value);
        return;
      }
      const held = context.operations.evaluate(context, target.object, scope);
      // What calls and collections of other files give is not theirs to change.
      const object = isGiven(held) ? held : openedItself(context, held);
      const owner = object.kind === 'instance' ? object.class : object.kind === 'term' && object.op === 'receiver' ? object.owner : undefined;
      const setter = owner && climb(context, owner, (info) => info.methods.get(`${target.name}=`));
      if (setter) {
        // The property is what its getter makes of the fields that this sets.
        context.operations.summarise(context, setter);
        return;
      }
      if (object.kind === 'term' && object.op === 'receiver') setOwnField(context, object.owner, target.name, value, scope);
      else if (object.kind === 'class') {
        const { attributes } = classInfo(context, object);
        const before = attributes.get(target.name);
        // A function sets it whenever it is called: whoever reads it may do so before.
        attributes.set(target.name, scope.form && before?.kind === 'text' && isSurelyText(value) ? mergeValues([before, value]) : value);
      }
      else if (object.kind === 'instance' && (target.object.kind === 'name' || isInOwn(context, target.object, scope))) {
        // Go's objects have no constructor: what code gives their fields is all there is.
        if (context.frame?.module.form.language === 'go') setField(context, object.class, target.name, value);
        assign(context, target.object as Target, { ...object, fields: new Map(object.fields).set(target.name, value) }, scope, false);
      } else if (object.kind === 'choice' && target.object.kind === 'name' && object.options.every((each) => each.kind === 'instance')) {
        // One of several objects, whichever it is.
        for (const each of object.options) if (each.kind === 'instance' && context.frame?.module.form.language === 'go') setField(context, each.class, target.name, value);
        assign(context, target.object, mapChoice(object, (each) => (each.kind === 'instance' ? { ...each, fields: new Map(each.fields).set(target.name, value) } : each)), scope, false);
      } else if (object.kind === 'dict') assignEntry(context, target.object, object, target.name, value, scope);
      else if (object.kind === 'library') {
        const after = withMember(object, target.name, value);
        if (after) replaceValue(context, target.object, after, scope);
      } else {
        // Who is handed an object may have it of any maker.
        if (context.frame?.module.form.language === 'go') {
          if (object.kind === 'term' && object.op === 'parameter' && object.type?.kind === 'class') setField(context, object.type, target.name, value);
          else noteField(context, object, target.name, value);
        }
        putOver(context, target.object, object, new Map([[target.name, value]]), scope);
      }
      return;
    }
    case 'index': {
      const object = unwaited(openedItself(context, context.operations.evaluate(context, target.object, scope)), context.machine);
      const key = context.operations.evaluate(context, target.index, scope);
      const name = literalOf(key);
      if (callOperator(context, object, '__setitem__', [key, value], target.line)) return;
      if (object.kind === 'dict') {
        if (name !== undefined) assignEntry(context, target.object, object, name, value, scope);
        else replaceValue(context, target.object, withEntry(object, key, value), scope);
      } else if (isLists(object)) {
        replaceValue(context, target.object, mapChoice(object, (each) => (each.kind === 'list' ? withItem(each, key, value) : each)), scope);
      } else {
        const changed = setNamed(context, object, key, value);
        if (changed?.kind === 'instance') replaceValue(context, target.object, changed, scope);
        else if (!changed && name !== undefined) putOver(context, target.object, object, new Map([[name, value]]), scope);
      }
      return;
    }
    case 'parts':
      for (const part of target.parts) {
        let item: Value;
        if (part.rest) item = typeof part.key === 'number' && value.kind === 'list' ? (piecesBetween(value, part.key, undefined) ?? listOf(value.items.slice(part.key), value.each)) : value.kind === 'dict' ? { ...value, rest: value.rest ?? unknownValue } : value.kind === 'term' && typeof part.key === 'number' ? context.operations.invoke(context, { kind: 'method', receiver: value, name: '[:]' }, [{ value: text(String(part.key)) }], undefined) : unknownValue;
        else item = typeof part.key === 'number' ? elementAt(context, value, text(String(part.key))) : memberOf(context, value, part.key);
        if (part.otherwise) {
          const otherwise = context.operations.evaluate(context, part.otherwise, scope);
          if (item.kind === 'nothing') item = otherwise;
          else if (item.kind === 'term' && item.op === 'member') item = { kind: 'term', op: 'call', callee: { kind: 'method', receiver: item, name: '??' }, args: [{ value: otherwise }], size: termSize(item) + 1 };
        }
        assign(context, part.target, item, scope, declares);
      }
      return;
    default:
  }
}

/** What a field may hold of an object that stands somewhere else. Only texts are noted: what objects hold grows with each that is put into another. */
function noteField(context: Context, object: Value, name: string, value: Value): void {
  const types = object.kind === 'term' ? [declaredClass(context, object)] : (object.kind === 'choice' ? object.options : [object]).map((each) => (each.kind === 'instance' ? each.class : undefined));
  for (const type of new Set(types)) {
    const before = type && classInfo(context, type).fields.get(name);
    if (type && (isSurelyText(value) || (before && isSurelyText(before)))) setField(context, type, name, isSurelyText(value) ? value : unknownValue);
  }
}

/** Whether an object stands in fields of one that a name of Go stands for, the receiver apart: `holder.config` of `holder.config.prefix = "a"`. */
function isInOwn(context: Context, written: Expression, scope: Scope): boolean {
  let root = written;
  while (root.kind === 'member') root = root.object;
  return root.kind === 'name' && context.frame?.module.form.language === 'go' && receiverOf(scope) !== lookup(root.name, scope);
}

function assignEntry(context: Context, object: Expression, dict: DictValue, name: string, value: Value, scope: Scope): void {
  replaceValue(context, object, { ...dict, entries: new Map(dict.entries).set(name, value) }, scope);
}

/** Sets entries of an object that a function was given, where the code names it. */
export function putOver(context: Context, written: Expression, object: Value, entries: ReadonlyMap<string, Value>, scope: Scope): void {
  let root = written;
  while (root.kind === 'member' || root.kind === 'index') root = root.object;
  const after = root.kind === 'name' && receiverOf(scope) !== lookup(root.name, scope) ? withEntries(object, entries) : undefined;
  if (after) replaceValue(context, written, after, scope);
}

function itemsBefore(value: Value | undefined): readonly Value[] {
  return value?.kind === 'list' ? (value.each ? [...value.items, value.each] : value.items) : [];
}

/** Puts a changed copy where the old value was read from. */
export function replaceValue(context: Context, object: Expression, value: Value, scope: Scope): void {
  if (object.kind === 'name') {
    for (let at: Scope | undefined = scope; at; at = at.parent) {
      if (!at.variables.has(object.name)) continue;
      // A function changes what is around it whenever it is called, and as often.
      at.variables.set(object.name, at !== scope && value.kind === 'list' ? anyOf(value, itemsBefore(at.variables.get(object.name))) : value);
      const outer = at === scope && isOfFile(scope, object.name) ? outerOf(scope, object.name) : undefined;
      if (outer) outer.variables.set(object.name, mergeValues([outer.variables.get(object.name) as Value, value]));
      return;
    }
  } else if (object.kind === 'member' || object.kind === 'index') assign(context, object, value, scope, false);
}

/**
 * Calls a method that changes a list in place.
 * @param held what the method is called on
 */
export function mutateList(context: Context, callee: Extract<Expression, { kind: 'member' }>, held: Value, args: readonly ArgumentValue[], scope: Scope): void {
  // A list that waits for a caller is one of any length once it is changed.
  if (isSpread(held)) {
    mutateList(context, callee, unwaited(held, context.machine), args, scope);
    return;
  }
  const isList = held.kind === 'list' || (held.kind === 'choice' && held.options.some((each) => each.kind === 'list'));
  if (isList) replaceValue(context, callee.object, mapChoice(held, (each) => (each.kind === 'list' ? changedList(callee.name, each, args, (value) => itemsOf(context, value)) : each)), scope);
}

/** A map of Go's without the numbers it is asked by: they may be constants, which say of themselves what they are where they are written. */
function withoutNumbers(context: Context, iterable: Value): Value {
  if (iterable.kind !== 'dict' || context.frame?.module.form.language !== 'go') return iterable;
  const numbers = [...iterable.entries].filter(([name]) => /^\d+$/.test(name)).map(([, value]) => value);
  if (numbers.length === 0) return iterable;
  return { kind: 'dict', entries: new Map([...iterable.entries].filter(([name]) => !/^\d+$/.test(name))), rest: mergeValues(iterable.rest ? [...numbers, iterable.rest] : numbers) };
}

/** Binds a loop's target to what it goes over. */
export function bindLoop(context: Context, binding: Binding, scope: Scope): void {
  const iterable = withoutNumbers(context, context.operations.evaluate(context, binding.iterable, scope));
  let item: Value;
  if (binding.over === 'keys') item = iterable.kind === 'dict' ? itemsOf(context, callDictMethod(iterable, 'keys', [], context.machine)) : iterable.kind === 'library' ? itemsOf(context, iterable) : unknownValue;
  else if (binding.over === 'entries') {
    if (iterable.kind === 'dict') item = itemsOf(context, callDictMethod(iterable, 'items', [], context.machine));
    else item = itemsOf(context, iterable.kind === 'list' ? callListMethod(iterable, 'entries', [], context.machine) : listOf([], listOf([unknownValue, itemsOf(context, iterable)])));
  } else item = itemsOf(context, iterable);
  if (binding.type !== undefined) item = typedItem(context, binding.type, scope, item);
  assign(context, binding.target, item, scope, true);
}
