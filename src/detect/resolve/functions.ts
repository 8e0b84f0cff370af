/** Functions of the repo: each body runs once, to a summary of what it returns and of the calls that wait for its callers. */
import { environmentValue } from '../environment.ts';
import type { FunctionForm } from '../form.ts';
import { choicesMade, listOf, nothingValue, unknownValue, waitsForCaller, type ArgumentValue, type Bindings, type ClassValue, type FunctionValue, type InstanceValue, type MethodValue, type Scope, type Value } from '../value.ts';
import { assign } from './assignments.ts';
import { spend } from './budget.ts';
import { afterFieldsOf, asNamedText, basesOf, classInfo, climb, constructorsOf, ensureConstructed, enumMember, isOfConstruction, isTextEnum, readsEnvironment, runApart, setField } from './classes.ts';
import { mentionsOwner, mergeValues, withReceiver } from './combine.ts';
import { closedOver, closureKey } from './closures.ts';
import type { CallNode, Context, Effect, Frame, MadeCall, Site, Summary } from './context.ts';
import { decisionOf, isOpen, truthOf } from './decisions.ts';
import { followCallee } from './deferred.ts';
import { beginCopies } from './elsewhere.ts';
import { noteMade } from './injected.ts';
import { keepGiven } from './library-bases.ts';
import { alikeMethods } from './overloads.ts';
import { isLeftOpen } from './overrides.ts';
import { noteCall } from './made-calls.ts';
import { bindArguments, parameterTerm, typedResult } from './parameters.ts';
import { keepEffect, maximumDepth, recordAsked, recordCall } from './record.ts';
import { inEveryTurn, noteRecursion } from './recursion.ts';
import { renewed } from './renewal.ts';
import { lookup } from './scopes.ts';
import { ofBoundedSize } from './size.ts';
import { isGivenObject, isPartOf, stoodFor } from './standing.ts';
import { substitute } from './substitution.ts';

const noBindings: Bindings = new Map();
const nothingKnown: Summary = { returns: unknownValue, effects: [], choices: [0, 0] };

/** Runs a function's body, once: what it returns and what waits for its callers, in terms of its parameters. */
export function summarise(context: Context, callee: FunctionValue): Summary {
  const known = context.summaries.get(callee.form);
  if (known === 'running' || context.depth > 40) return nothingKnown;
  if (known) return known;
  if (callee.owner && isOneOfSeveral(context, callee)) {
    ensureConstructed(context, callee.owner);
    const run = context.summaries.get(callee.form);
    if (run && run !== 'running') return run;
  }
  context.summaries.set(callee.form, 'running');
  const outer = context.frame;
  const module = context.modules.get(callee.scope.module) ?? outer?.module;
  if (!module) return nothingKnown;
  const before = choicesMade();
  const frame: Frame = { returns: [], returnedWhen: [], yields: [], effects: [], nested: [], conditions: [], module, callee };
  context.frame = frame;
  context.depth += 1;
  const scope: Scope = { variables: new Map(), parent: callee.scope, module: callee.scope.module, form: callee.form, ...(callee.owner ? { ownerClass: callee.owner } : {}) };
  const receiver: Value | undefined = callee.owner ? (callee.form.isStatic && callee.form.receiver ? { ...callee.owner, isAny: true } : { kind: 'term', op: 'receiver', owner: callee.owner }) : undefined;
  if (receiver && callee.form.receiver) scope.variables.set(callee.form.receiver, receiver);
  for (const parameter of callee.form.parameters) {
    const value = parameterTerm(context, callee.form, parameter, callee.owner ? { ...callee.scope, ownerClass: callee.owner } : callee.scope);
    assign(context, parameter.target, value, scope, true);
  }
  const outerSite = context.site;
  const isConstructor = callee.owner !== undefined && isOfConstruction(callee.owner.form, callee.form.name);
  if (!isConstructor) beginCopies(context, callee, scope, (name) => context.hands.member(receiver ?? unknownValue, name));
  const isLeft = context.operations.execute(context, callee.form.body, scope);
  // Who falls off the end gives nothing.
  if (!isLeft && frame.returns.length > 0) {
    frame.returns.push(nothingValue);
    frame.returnedWhen.push(undefined);
  }
  runUncalled(context, frame);
  runAgain(context, callee.form, frame);
  context.site = outerSite;
  context.frame = outer;
  context.depth -= 1;
  if (module.form.language === 'go' && callee.form.results?.at(-1) === 'error') leaveOutFailures(frame.returns);
  const whole = frame.yields.length > 0 ? listOf([], mergeValues(frame.yields)) : frame.returns.length > 0 ? returnedOf(frame) : isLeftOpen(callee) ? unknownValue : nothingValue;
  const given = ofBoundedSize(whole, { kind: 'unknown', cutIn: module.path });
  const returns = typedResult(context, callee.form, callee.scope, given);
  const summary: Summary = { returns, effects: frame.effects, choices: [before, choicesMade()] };
  context.summaries.set(callee.form, summary);
  noteWrapper(context, callee, frame.effects);
  return summary;
}

/** Notes what a function leaves for its callers to say, and that they are wanted. */
export function noteWrapper(context: Context, callee: FunctionValue, effects: readonly Effect[]): void {
  for (const { node } of effects) node.within ??= callee;
  // A function without a name is called by others only if its file hands it on.
  const isNameless = callee.form.name === '' && callee.scope.parent !== undefined;
  if (!isNameless && effects.some((effect) => effect.node.isLikely)) context.wrappers.set(callee.form, { file: callee.scope.module, name: callee.form.name, ...(callee.owner ? { className: callee.owner.form.name, owner: callee.owner.form, interfaces: interfacesOf(context, callee.owner, callee.form.name) } : {}) });
}

/** What a function gives: where a caller settles which of several it is, that. */
function returnedOf({ returns, returnedWhen }: Frame): Value {
  if (returns.length < 2 || returns.length !== returnedWhen.length) return mergeValues(returns);
  return decisionOf(returnedWhen.slice(0, -1).map((when) => when ?? unknownValue), returns);
}

/** Whether a function is one of several constructors that are yet to be run: each is run for what it leaves in the fields. */
function isOneOfSeveral(context: Context, { form, owner }: FunctionValue): boolean {
  if (!owner || form.name !== owner.form.constructorName) return false;
  const info = classInfo(context, owner);
  return info.constructing === 'no' && constructorsOf(info).length > 1;
}

/**
 * Takes out what a function of Go gives beside an error: nobody goes on with it.
 * https://go.dev/doc/effective_go#errors
 */
function leaveOutFailures(returns: Value[]): void {
  const isEmpty = (value: Value): boolean => value.kind === 'nothing' || (value.kind === 'text' && value.parts.length === 0);
  const kept = returns.filter((value) => value.kind !== 'list' || value.items.length < 2 || value.items.at(-1)?.kind === 'nothing' || !value.items.slice(0, -1).every(isEmpty));
  if (kept.length > 0) returns.splice(0, returns.length, ...kept);
}

/** Puts a function's calls of itself behind the others: each does again what the body does. */
function runAgain(context: Context, form: FunctionForm, frame: Frame): void {
  const effects = [...frame.effects];
  for (const { callee, args, site } of context.recursions.get(form) ?? []) {
    const bindings = inEveryTurn(context, form, boundTo(context, callee, args));
    for (const effect of effects) {
      if (!spend(context, 4)) return;
      instantiateEffect(context, effect, callee, bindings, site);
    }
  }
}

/** What a call gives a function of the repo: arguments, and the object it is a method of. */
function boundTo(context: Context, callee: FunctionValue, args: readonly ArgumentValue[]): Bindings {
  const own: Bindings = bindArguments(context, callee, args);
  const around: Bindings = callee.closed ? new Map([...callee.closed, ...own]) : own;
  const bindings = callee.owner && callee.receiver ? withReceiver(around, callee.owner, callee.receiver) : around;
  return callee.receiver?.kind === 'instance' ? new Map([...callee.receiver.bindings, ...bindings]) : bindings;
}

/** The names by which a caller of a method may know its class. */
function interfacesOf(context: Context, owner: ClassValue, method: string): string[] {
  const { form, scope } = owner;
  const bases = basesOf(context, owner).flatMap((base) => {
    const said = base.kind === 'class' ? climb(context, base, (info) => info.methods.get(method)) : undefined;
    return said?.owner && isLeftOpen(said) ? [said.owner.form.name, ...(base.kind === 'class' ? [base.form.name] : [])] : [];
  });
  const declared = scope.module.endsWith('.go') ? [...context.project.goInterfaces()].filter(([, alternatives]) => alternatives.some(({ methods }) => methods.some((each) => each.name === method))).map(([name]) => name) : [];
  return [...bases, ...(form.interfaces ?? []), ...declared];
}

/** Runs the functions of a frame that nobody has called. */
export function runUncalled(context: Context, frame: Frame): void {
  for (let at = 0; at < frame.nested.length; at += 1) {
    const callee = frame.nested[at] as FunctionValue;
    const owner = callee.form.receiverType === undefined ? undefined : lookup(callee.form.receiverType, callee.scope);
    runFunction(context, owner?.kind === 'class' ? { ...callee, owner } : callee);
  }
  frame.nested.length = 0;
}

/** Runs a function that has no call in sight; what hangs on an outer function's parameters goes up to that. */
export function runFunction(context: Context, callee: FunctionValue): void {
  const { effects } = summarise(context, callee);
  if (callee.scope.form === undefined || context.called.has(callee.form)) return;
  noteCall(context, { callee });
  passUp(context, callee, effects);
}

/** Keeps what a function that nobody calls does with what the function around it is given, for whoever calls that. */
export function passUp(context: Context, callee: FunctionValue, effects: readonly Effect[]): void {
  if (effects.length === 0) return;
  const own: Bindings = new Map([[callee.form, new Map(callee.form.parameters.map((parameter, index) => [parameter.name ?? `#${index}`, unknownValue as Value]))]]);
  for (const effect of effects) {
    const target = substitute(context, effect.callee, own, 'parameters');
    const args = effect.args.map((arg) => ({ ...arg, value: substitute(context, arg.value, own, 'parameters') }));
    if (waitsForCaller(target) || args.some((arg) => waitsForCaller(arg.value))) keepEffect(context, { ...effect, callee: target, args });
  }
}

/** Calls a function of the repo: its summary, with the arguments put in. */
export function callFunction(context: Context, given: FunctionValue, args: readonly ArgumentValue[], site: Site | undefined): Value {
  if (given.given) {
    const { given: before, ...whole } = given;
    return callFunction(context, whole, [...before, ...args], site);
  }
  // `Store::key` is handed the object it is a method of.
  const [object, ...others] = args;
  if (object && given.owner && !given.receiver && !given.form.isStatic && given.scope.module.endsWith('.java') && args.length === given.form.parameters.length + 1) return callFunction(context, { ...given, receiver: object.value }, others, site);
  const alike = alikeMethods(context, given, args);
  return alike.length > 1 ? mergeValues(alike.map((each) => callOne(context, each, args, site))) : callOne(context, alike[0] ?? chooseOverload(context, given, args), args, site);
}

function callOne(context: Context, callee: FunctionValue, args: readonly ArgumentValue[], site: Site | undefined): Value {
  if (site) {
    context.called.add(callee.form);
    noteCall(context, { callee, args, site });
  }
  if (site && callee.closed) context.closures.add(closureKey(callee, callee.closed));
  if (callee.receiver?.kind === 'instance' && callee.receiver.isBehind) context.dispatched.add(callee.form);
  if (site && context.summaries.get(callee.form) === 'running') {
    const at = asked(context, callee, args, site);
    // One class behind an interface is not called by another for ever: objects that hold each other are told as they are made.
    if (!at.unless || isPartOf(at.unless, callee)) noteRecursion(context, callee, args, at);
  }
  const { returns, effects, choices } = summarise(context, callee);
  const isClosure = givesClosure(returns, callee);
  if (effects.length === 0 && !waitsForCaller(returns) && !isClosure) return renewed(returns, ...choices);
  if (isEntryPoint(callee)) return unknownValue;
  const bindings = boundTo(context, callee, args);
  if (site) instantiate(context, effects, callee, args, bindings, site, isClosure);
  const whole = renewed(substitute(context, returns, bindings, 'parameters'), ...choices);
  return isClosure ? closedOver(whole, callee.form, bindings) : whole;
}

/** Whether a function gives functions that know what it was given. */
function givesClosure(returns: Value, { form }: FunctionValue): boolean {
  return closedOver(returns, form, noBindings) !== returns;
}

/** Does what a function's body does with what one call gives it. */
function instantiate(context: Context, effects: readonly Effect[], callee: FunctionValue, args: readonly ArgumentValue[], bindings: Bindings, site: Site, isClosure: boolean): void {
  if (context.isExhausted || effects.length === 0) return;
  const at = asked(context, callee, args, site);
  for (const effect of effects) {
    if (!spend(context, 4)) break;
    const before = effect.node.children.length;
    instantiateEffect(context, effect, callee, bindings, at);
    const { within } = effect.node;
    if (isClosure && within && within.form !== callee.form) for (const child of effect.node.children.slice(before)) child.closure = closureKey(within, bindings);
  }
}

/** Does what is learnt later of a function's body where it was called before. */
export function callLater(context: Context, effects: readonly Effect[], { callee, args, site }: MadeCall): void {
  if (!args || !site) passUp(context, callee, effects);
  else if (!isEntryPoint(callee)) {
    const given = boundTo(context, callee, args);
    const isItself = context.frame?.callee?.form === callee.form;
    instantiate(context, effects, callee, args, isItself ? inEveryTurn(context, callee.form, given) : given, site, givesClosure(summarise(context, callee).returns, callee));
  }
}

/** Where a call of a stand-in's method is done: only as long as no caller gives what it stands in for. */
function asked(context: Context, { form, receiver }: FunctionValue, args: readonly ArgumentValue[], site: Site): Site {
  const stood = receiver && stoodFor(receiver);
  return stood && waitsForCaller(stood) && recordAsked(context, stood, form.name, args, site) ? { ...site, unless: stood } : site;
}

/** Whether a function is called by what sends events: a call in the repo, as a script for trying it makes, is not all there is. */
function isEntryPoint({ form }: FunctionValue): boolean {
  // `export const main = async (event: SQSEvent) => …`: the arrow itself has no name.
  if (form.name === '') return form.parameters.some(({ type }) => /(?:^|\.)(SQS|SNS|S3|SES|Kinesis|DynamoDB|APIGateway|EventBridge|Scheduled|CloudFront|CloudWatch|ALB|IoT)\w*Event$/.test(type ?? ''));
  if (!/^(main|run|handle|handleRequest|invoke)$|[hH]andler$/.test(form.name)) return false;
  return form.parameters.slice(0, 3).some(({ name, type }) => /^(event|evt|_event)$/.test(name ?? '') || /Event$/.test(type ?? ''));
}

/** Of several methods by one name, the one that takes as many arguments. */
export function chooseOverload(context: Context, callee: FunctionValue, args: readonly ArgumentValue[]): FunctionValue {
  if (!callee.owner || callee.form.parameters.length === args.length || args.some((arg) => arg.name !== undefined || arg.spread)) return callee;
  const exact = climb(context, callee.owner, (info) => info.methods.get(`${callee.form.name}#${args.length}`));
  return exact ? { ...exact, ...(callee.receiver ? { receiver: callee.receiver } : {}) } : callee;
}

export function instantiateEffect(context: Context, effect: Effect, callee: FunctionValue, bindings: Bindings, site: Site): void {
  if (effect.node.depth >= maximumDepth || effect.node.children.length >= 500) return;
  const conditions = (effect.when ?? []).map((condition) => substitute(context, condition, bindings, 'parameters'));
  if (conditions.some((condition) => truthOf(condition) === false)) {
    context.replaced.add(effect.node);
    return;
  }
  const when = [...(site.when ?? []), ...conditions.filter(isOpen)];
  let unless = site.unless;
  if (effect.unless) {
    const given = substitute(context, effect.unless, bindings, 'parameters');
    if (isGivenObject(given)) {
      context.replaced.add(effect.node);
      return;
    }
    unless ??= given.kind === 'term' ? given : stoodFor(given);
  }
  const args = effect.args.map((arg) => ({ ...arg, value: substitute(context, arg.value, bindings, 'parameters') }));
  if (effect.node.isAsked && effect.callee.kind === 'term' && effect.callee.op === 'member') {
    const object = substitute(context, effect.callee.object, bindings, 'parameters');
    if (!isGivenObject(object)) {
      const term = object.kind === 'term' ? object : stoodFor(object);
      if (term && waitsForCaller(term)) recordAsked(context, term, effect.callee.name, args, { ...site, file: effect.node.file, line: effect.node.line });
      return;
    }
  }
  const bound = substitute(context, effect.callee, bindings, 'parameters');
  // What hangs on the object alone is said where the object was made.
  const { receiver } = callee;
  let { file, line } = site.isInPlace ? effect.node : site;
  if (!site.isInPlace && receiver?.kind === 'instance' && receiver.line > 0 && receiver.file === file) {
    const own = bindings.get(callee.form);
    const mentions = own !== undefined && [effect.callee, ...effect.args.map((arg) => arg.value)].some((value) => mentionsOwner(value, callee.form));
    if (!mentions) ({ file, line } = receiver);
  }
  const { isInPlace: _, parent, unless: __, when: ___, ...outside } = site;
  const inner: Site = { ...outside, ...(unless ? { unless } : {}), ...(when.length > 0 ? { when } : {}), file, line, parent: effect.node, ...(parent ? { from: parent } : {}) };
  if (!site.isInjected && receiver?.kind === 'instance') for (let at: CallNode | undefined = effect.node; at; at = at.parent) context.followed.add(at);
  const target = followCallee(context, bound, args, inner) ?? bound;
  const outer = context.site;
  context.site = inner;
  if (target.kind === 'term' || (target.kind === 'method' && target.receiver.kind === 'term')) recordCall(context, target, args, inner);
  // `action.accept(key)` calls the function that was handed over.
  else if (target.kind === 'method' && (target.receiver.kind === 'function' || isHandedOn(target, args))) context.operations.invoke(context, target, args, inner);
  else if (target.kind === 'method' || target.kind === 'external' || target.kind === 'library') {
    if (target.kind !== 'method' || target.receiver.kind !== 'text') recordAgain(context, target, args, inner);
  } else {
    if (target.kind !== 'unknown') context.chosen.add(effect.node);
    context.operations.invoke(context, target, args, inner);
  }
  context.site = outer;
}

/** Whether a list or a map is asked to call a function that a caller gave. */
function isHandedOn({ receiver }: MethodValue, args: readonly ArgumentValue[]): boolean {
  return (receiver.kind === 'list' || receiver.kind === 'dict') && args[0]?.value.kind === 'function';
}

/** Remembers a wrapper's call with what one caller gives it. */
function recordAgain(context: Context, target: Value, args: readonly ArgumentValue[], site: Site): void {
  if (target.kind === 'method' && target.receiver.kind === 'library') {
    const { rules } = context.project.tables(site.language);
    const found = rules.find(`${target.receiver.type}.${target.name}`);
    if (!found || found.some((rule) => !rule.access && !rule.at)) {
      context.operations.invoke(context, target, args, site);
      return;
    }
  }
  recordCall(context, target, args, site);
}

/** Makes an object of a class of the repo. */
export function construct(context: Context, callee: ClassValue, args: readonly ArgumentValue[], site: Site | undefined): Value {
  let constructor = climb(context, callee, (info) => info.methods.get(info.value.form.constructorName));
  const fields = new Map<string, Value>();
  let bindings: Bindings = new Map();
  if (constructor) {
    ensureConstructed(context, callee);
    constructor = chooseOverload(context, constructor, args);
    bindings = bindArguments(context, constructor, args);
  } else {
    bindRecordFields(context, callee, args, fields);
    keepGiven(context, callee, args, fields);
  }
  if (callee.form.isText) return asNamedText(callee, args[0]?.value ?? unknownValue);
  const instance: InstanceValue = { kind: 'instance', class: callee, bindings, fields, file: site?.file ?? '', line: site?.line ?? 0, ...(callee.isAny ? { isAny: true } : {}) };
  if (isTextEnum(context, callee) && (!constructor || args.length < 2)) return enumMember(context, callee, undefined, args[0]?.value ?? unknownValue);
  if (site) noteMade(context, instance, args);
  if (constructor && site) callFunction(context, { ...constructor, receiver: instance }, args, site);
  const apart = constructor?.owner?.form === callee.form ? classInfo(context, callee).apart.get(constructor.form) : undefined;
  if (apart) return { ...instance, fields: substitutedFields(context, apart, withReceiver(bindings, callee, instance)) };
  const after = constructor ? undefined : afterFieldsOf(context, callee);
  if (after?.owner) {
    ensureConstructed(context, callee);
    if (site) callFunction(context, { ...after, receiver: instance }, [], site);
    return { ...instance, fields: changedFields(context, instance, after.owner) };
  }
  // Settings classes read the environment: their literals are fallbacks.
  if (readsEnvironment(context, callee)) return { ...instance, fields: new Map([...classInfo(context, callee).attributes.keys()].map((name) => [name, environmentValue(true)])) };
  return instance;
}

/** The fields a record was given, as it may have changed them itself: `self.prefix = self.prefix.rstrip("/")`. */
function changedFields(context: Context, instance: InstanceValue, owner: ClassValue): Map<string, Value> {
  const set = classInfo(context, owner).fields;
  const bindings = withReceiver(instance.bindings, owner, instance);
  return new Map([...instance.fields].map(([name, given]): [string, Value] => {
    const changed = set.get(name);
    return [name, changed ? mergeValues([given, substitute(context, changed, bindings, 'parameters')]) : given];
  }));
}

/** A dataclass takes its fields in order, or by name. */
function bindRecordFields(context: Context, callee: ClassValue, args: readonly ArgumentValue[], fields: Map<string, Value>): void {
  const order: string[] = [];
  climb(context, callee, (info) => {
    order.unshift(...info.order);
    return undefined;
  });
  let position = 0;
  for (const arg of args) {
    if (arg.name !== undefined) fields.set(arg.name, arg.value);
    else if (arg.spread === 'dict' && arg.value.kind === 'dict') for (const [name, value] of arg.value.entries) fields.set(name, value);
    else if (arg.spread) for (const name of order) fields.set(name, unknownValue);
    else {
      const name = order[position];
      if (name !== undefined) fields.set(name, arg.value);
      position += 1;
    }
  }
}

/** Fields as a constructor leaves them, with what it was given. */
function substitutedFields(context: Context, fields: ReadonlyMap<string, Value>, bindings: Bindings): Map<string, Value> {
  return new Map([...fields].map(([name, value]): [string, Value] => [name, waitsForCaller(value) ? substitute(context, value, bindings, 'parameters') : value]));
}

/** Another constructor of the class or of its base sets fields from its own parameters: here they get what this one gives it. */
export function copyFields(context: Context, owner: ClassValue, constructor: FunctionValue, args: readonly ArgumentValue[]): void {
  const base = constructor.owner;
  if (!base) return;
  const isOwn = base.form === owner.form;
  const info = classInfo(context, base);
  if (isOwn) runApart(context, info, constructor);
  else ensureConstructed(context, base);
  const apart = info.apart.get(constructor.form);
  if (isOwn && !apart) return;
  const bindings = withReceiver(bindArguments(context, constructor, args), base, { kind: 'term', op: 'receiver', owner });
  for (const [name, value] of apart ?? info.fields) {
    if (apart || waitsForCaller(value)) setField(context, owner, name, substitute(context, value, bindings, 'parameters'));
  }
}
