/** A call as the code writes it: `super(…)`, `require(…)`, a list changed in place, or what its callee stands for. */
import { submittedCallable } from '../builtins.ts';
import type { Argument, Call, Expression } from '../form.ts';
import { listOf, literalOf, mapChoice, unknownValue, type ArgumentValue, type Scope, type Value } from '../value.ts';
import { mutateList, putOver, replaceValue } from './assignments.ts';
import { invoke } from './calls.ts';
import { afterCall, afterLibraryCall, afterUnknownCall } from './changed-parameters.ts';
import { basesOf, climb } from './classes.ts';
import { bounded, isSpread, termSize, updated, valueOr } from './combine.ts';
import type { Context, Site } from './context.ts';
import { importOf, isGiven, opened } from './deferred.ts';
import { afterFieldCall } from './fields.ts';
import { evaluateMember } from './expressions.ts';
import { fillIn } from './filled.ts';
import { chooseOverload, copyFields, runFunction } from './functions.ts';
import { noteGivenAbove } from './library-bases.ts';
import { joinerType } from '../java-makers.ts';
import { changesList } from '../lists.ts';
import { changedMap, changesMap } from '../maps.ts';
import { memberOf } from './members.ts';
import { requireModule } from './modules.ts';
import { evaluateName } from './names.ts';
import { hintOf, isWriteChain, writeChain } from './naming.ts';
import { lookup, receiverOf } from './scopes.ts';
import { afterSetter } from './setters.ts';
import { keepChanged } from './text-builder.ts';

/** Works out a call: its callee, its arguments, and what it gives. */
export function evaluateCall(context: Context, expression: Call, scope: Scope): Value {
  const { callee } = expression;
  const module = context.frame?.module;
  if (!module) return unknownValue;
  const isRehearsal = context.frame?.isRehearsal ?? false;
  const site: Site | undefined = isRehearsal ? undefined : { file: module.path, line: expression.line, language: module.form.language, hint: isWriteChain(callee) ? writeChain : hintOf(callee), ...(callee.kind === 'function' ? { isInPlace: true } : {}) };
  if (callee.kind === 'name' && (callee.name === 'require' || callee.name === 'import') && !lookup(callee.name, scope)) {
    const name = literalOf(context.operations.evaluate(context, expression.args[0]?.value ?? { kind: 'nothing' }, scope));
    return name === undefined ? unknownValue : requireModule(context, module, name);
  }
  if (callee.kind === 'name' && (callee.name === 'super' || (callee.name === 'this' && module.form.language === 'java'))) {
    const args = evaluateArguments(context, expression.args, scope);
    const receiver = receiverOf(scope);
    if (receiver?.kind === 'term' && receiver.op === 'receiver') {
      const type = callee.name === 'this' ? receiver.owner : basesOf(context, receiver.owner).find((each) => each.kind === 'class');
      const declared = type?.kind === 'class' ? climb(context, type, (info) => info.methods.get(info.value.form.constructorName)) : undefined;
      if (declared) {
        const constructor = chooseOverload(context, declared, args);
        copyFields(context, receiver.owner, constructor, args);
        return invoke(context, { ...constructor, receiver }, args, site);
      }
    }
    return unknownValue;
  }
  if (callee.kind === 'name' && callee.name === '__results__') {
    const value = context.operations.evaluate(context, expression.args[0]?.value ?? { kind: 'nothing' }, scope);
    // More than one value and an error: how many it is, a caller tells.
    if (value.kind === 'term' && expression.args.length > 1) return bounded({ kind: 'term', op: 'call', callee: { kind: 'external', path: callee.name }, args: [{ value }], size: termSize(value) + 1 });
    const isList = value.kind === 'list' || (value.kind === 'choice' && value.options.every((option) => option.kind === 'list'));
    // How many results a function of a file gives that is not open is known once it is.
    if (value.kind === 'term' && value.op === 'call' && importOf(value)) return bounded({ kind: 'term', op: 'call', callee: { kind: 'external', path: callee.name }, args: [{ value }], size: value.size + 1 });
    return isList ? value : listOf([value, unknownValue]);
  }
  if (callee.kind === 'name' && (callee.name === '__fills__' || callee.name === '__fillsAddressed__')) {
    const [called, target] = expression.args;
    if (called && target) fillIn(context, called.value, target.value, callee.name === '__fillsAddressed__', scope);
    return unknownValue;
  }
  const target = callee.kind === 'name' ? evaluateName(context, callee.name, scope, true) : callee.kind === 'member' && module.form.language === 'java' ? evaluateMember(context, callee, scope, expression.args.length) : context.operations.evaluate(context, callee, scope);
  const args = evaluateArguments(context, expression.args, scope);
  if (callee.kind === 'member' && changesList(callee.name)) mutateList(context, callee, holderOf(context, target), args, scope);
  if (callee.kind === 'member' && (callee.name === 'update' || callee.name === 'setdefault')) changeDict(context, callee, holderOf(context, target), args, scope);
  if (callee.kind === 'member' && changesMap(callee.name)) {
    const held = holderOf(context, target);
    const isHeld = held.kind === 'dict' || (held.kind === 'choice' && held.options.some((each) => each.kind === 'dict'));
    if (isHeld) replaceValue(context, callee.object, mapChoice(held, (each) => (each.kind === 'dict' ? changedMap(callee.name, each, args) : each)), scope);
  }
  if (callee.kind === 'member' && callee.name === '__init__' && target.kind === 'function') {
    const receiver = receiverOf(scope);
    if (receiver?.kind === 'term' && receiver.op === 'receiver' && target.owner?.form !== receiver.owner.form) copyFields(context, receiver.owner, target, args);
  }
  if (callee.kind === 'member' && callee.name === '__init__' && callee.object.kind === 'call' && target.kind === 'unknown') noteGivenAbove(context, args, scope);
  const changed = afterFieldCall(context, target, args);
  const [first] = expression.args;
  if ((changed?.kind === 'instance' || changed?.kind === 'dict') && (first?.value.kind === 'name' || first?.value.kind === 'member')) replaceValue(context, first.value, changed, scope);
  if (first && args[0]?.value.kind !== 'dict' && target.kind === 'external' && target.path === 'Object.assign') putOver(context, first.value, args[0]?.value ?? unknownValue, updated({ kind: 'dict', entries: new Map() }, args.slice(1)).entries, scope);
  const outer = context.site;
  context.site = site;
  const after = callee.kind === 'member' ? afterSetter(context, target, args) : undefined;
  const given = invoke(context, target, args, site, expression.construct ?? false);
  const result = after?.isChained ? after.object : given;
  if (after && callee.kind === 'member' && (callee.object.kind === 'name' || callee.object.kind === 'member')) replaceValue(context, callee.object, after.object, scope);
  context.site = outer;
  keepBuilt(context, expression, target, args, result, scope);
  keepHanded(context, expression, target, args, result, scope);
  // What was given a part of its arguments gets the rest from whoever it is handed to.
  if (target.kind !== 'function' && target.kind !== 'class') for (const arg of args) if (arg.value.kind === 'function' && arg.value.given && !submittedCallable(callee.kind === 'member' ? callee.name : '')) invoke(context, arg.value, [], site);
  // A callback of something unknown runs with what is known here.
  if (!isRehearsal && target.kind !== 'function' && target.kind !== 'class') for (const arg of args) if (arg.value.kind === 'function' && arg.value.form.name === '') runFunction(context, arg.value);
  return keepChanged(expression, target, args, result, scope, context.machine);
}

/** `params.update(Key=key)`, `params.setdefault('Key', key)`. */
function changeDict(context: Context, callee: Extract<Expression, { kind: 'member' }>, held: Value, args: readonly ArgumentValue[], scope: Scope): void {
  if (callee.name === 'update') {
    if (held.kind === 'dict') replaceValue(context, callee.object, updated(held, args), scope);
    else putOver(context, callee.object, held, updated({ kind: 'dict', entries: new Map() }, args).entries, scope);
    return;
  }
  const name = literalOf(args[0]?.value);
  if (name === undefined || !args[1]) return;
  const entries = new Map([[name, valueOr(memberOf(context, held, name), args[1].value)]]);
  if (held.kind === 'dict') replaceValue(context, callee.object, { ...held, entries: new Map([...held.entries, ...entries]) }, scope);
  else putOver(context, callee.object, held, entries, scope);
}

/** A list or a dict that a function is handed may be another after it. */
function keepHanded(context: Context, expression: Call, target: Value, args: readonly ArgumentValue[], result: Value, scope: Scope): void {
  for (const [index, arg] of args.entries()) {
    const written = expression.args[index]?.value;
    const isKept = written?.kind === 'name' || written?.kind === 'member';
    if (!isKept || arg.spread || !(isCollection(arg.value) || (arg.value.kind === 'text' && context.frame?.module.form.language === 'go'))) continue;
    const after = index === 0 && target.kind === 'external' ? afterLibraryCall(target.path, arg.value, result) : (afterUnknownCall(target, arg.value) ?? afterCall(context, target, args, arg.value));
    if (after) replaceValue(context, written, after, scope);
  }
}

function isCollection(value: Value): boolean {
  return value.kind === 'list' || value.kind === 'dict' || value.kind === 'instance' || (value.kind === 'choice' && value.options.some(isCollection));
}

/** What a method is called on. */
function holderOf(context: Context, target: Value): Value {
  if (target.kind === 'choice') return mapChoice(target, (each) => holderOf(context, each));
  if (target.kind === 'method') return target.receiver;
  if (target.kind === 'term' && target.op === 'member' && isSpread(target.object)) return target.object;
  return target.kind === 'term' && target.op === 'member' && !isGiven(target.object) ? opened(context, target.object) : unknownValue;
}

/** Requests are filled in step by step: `builder.key(k);`, `input.SetKey(k)`, `prefix.ifPresent(builder::prefix)` change what the variable holds. */
function keepBuilt(context: Context, expression: Call, target: Value, args: readonly ArgumentValue[], result: Value, scope: Scope): void {
  const { callee } = expression;
  if (callee.kind !== 'member') return;
  if (isBuilder(result) && target.kind === 'method' && isBuilder(target.receiver)) {
    let root: Expression = callee.object;
    while (root.kind === 'call' || root.kind === 'member') root = root.kind === 'call' ? root.callee : root.object;
    const held = root.kind === 'name' ? lookup(root.name, scope) : undefined;
    if (held && isBuilder(held)) replaceValue(context, root, result, scope);
    return;
  }
  const [argument] = args;
  if (argument && /^Set[A-Z]/.test(callee.name) && context.frame?.module.form.language === 'go') {
    const object = context.operations.evaluate(context, callee.object, scope);
    if (object.kind === 'dict') replaceValue(context, callee.object, { ...object, entries: new Map(object.entries).set(callee.name.slice(3), argument.value) }, scope);
    return;
  }
  const [written] = expression.args;
  if (callee.name !== 'ifPresent' || written?.value.kind !== 'member' || argument?.value.kind !== 'method' || !isBuilder(argument.value.receiver)) return;
  replaceValue(context, written.value.object, invoke(context, argument.value, [{ value: context.operations.evaluate(context, callee.object, scope) }], undefined), scope);
}

function isBuilder(value: Value): boolean {
  return value.kind === 'library' && (value.type === 'java.builder' || value.type === joinerType);
}

/** `*args` handed on as it was taken: each of the arguments stays at its place. */
function handedOn(value: Value): Value {
  return value.kind === 'list' && value.whole ? value.whole : value;
}

function evaluateArguments(context: Context, args: readonly Argument[], scope: Scope): ArgumentValue[] {
  return args.map((arg): ArgumentValue => {
    const evaluated = context.operations.evaluate(context, arg.value, scope);
    const value = arg.spread === 'list' ? handedOn(evaluated) : evaluated;
    return { value, ...(arg.name === undefined ? {} : { name: arg.name }), ...(arg.spread ? { spread: arg.spread } : {}) };
  });
}
