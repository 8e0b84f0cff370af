/** Calls: what is called decides whether it is a function of the repo, a built-in, a library's or unknown. */
import { findBuiltIn, javaHands, submittedCallable, uriPart } from '../builtins.ts';
import { callDictMethod, callListMethod } from '../collection-methods.ts';
import { callTextMethod, isTextMethod, waitsForHoles } from '../text-methods.ts';
import { addressType, callJoiner, callOptional, callStream, functionalMethods, joinerType } from '../java-makers.ts';
import { addressBuilderType, callAddressBuilder, substituted, substitutorType } from '../text-templates.ts';
import { writesDate, writtenDate } from '../dates.ts';
import { callJavaFile, javaFileType } from '../java-files.ts';
import { entriesOf } from '../maps.ts';
import { holds, locateSlot } from '../places.ts';
import { isOptional } from '../optional-items.ts';
import { remade } from '../python-makers.ts';
import { splitByPattern } from '../text-cuts.ts';
import { parsePlaces } from '../rules/rule.ts';
import { identity, isCut, isSymbolic, lastSegment, listOf, literalOf, parentPath, text, unknownValue, type ArgumentValue, type ChoiceValue, type MethodValue, type TextValue, type Value, mapChoice, nothingValue } from '../value.ts';
import { maximumNested, spend } from './budget.ts';
import { bounded, isSpread, mergeValues, otherwiseName, spreadList, spreadPath, termSize, valueOr, withFallback } from './combine.ts';
import type { Context, Site } from './context.ts';
import { settle } from './decisions.ts';
import { followCallee, isTakenWhole } from './deferred.ts';
import { fieldForFiles } from './django.ts';
import { callFunction, construct } from './functions.ts';
import { applyRules, callLibrary } from './library-calls.ts';
import { copying, elementAt, instanceMember, isDispatch, itemsOf, memberOf } from './members.ts';
import { foreign, lastName, openerOf, passThrough, startsAsS3Uri } from './naming.ts';
import { afterOptions, optionPath } from './options.ts';
import { laidOver, overlayPath } from './overlay.ts';
import { partialOf } from './partial.ts';
import { recordCall } from './record.ts';
import { standInMethod } from './standing.ts';
import { writtenArguments } from './texts.ts';

/** How many objects a method is called on at one place, how many texts, and how many functions may be meant by one call. */
const maximumReceivers = 10;
const maximumTexts = 200;
const maximumCallees = 8;

/** What a call gives for each of several; beyond the first few it is unknown what the rest give. */
function ofEach({ id, options }: ChoiceValue, maximum: number, give: (option: Value) => Value): Value {
  const given = options.slice(0, maximum).map(give);
  // Each text goes on varying together with what it was asked of.
  if (given.length === options.length && given.every((each) => each.kind === 'text')) return given.some((each) => identity(each) !== identity(given[0] as Value)) ? { kind: 'choice', id, options: given } : (given[0] as Value);
  return mergeValues(options.length > maximum ? [...given, unknownValue] : given);
}

/** Java's paths are texts, asked for their parts by methods. An enum's constant is one too, and may have such a method for itself. */
function partOfPath(value: TextValue, method: string): Value | undefined {
  if (method === 'getFileName') return mergeValues([lastSegment(value), value]);
  return method === 'getParent' ? mergeValues([parentPath(value), value]) : undefined;
}

/** Whether a value is a text or a method of one: what it gives costs little. */
function isOfText(value: Value): boolean {
  return value.kind === 'text' || (value.kind === 'method' && value.receiver.kind === 'text');
}

/** The fields: by name, or in a dict. */
function givenAnew(args: readonly ArgumentValue[]): readonly ArgumentValue[] {
  return args.flatMap((arg) => (arg.name === 'update' && arg.value.kind === 'dict' && !arg.value.rest ? [...arg.value.entries].map(([name, value]) => ({ name, value })) : [arg]));
}

/** Calls a value with values. */
export function invoke(context: Context, callee: Value, args: readonly ArgumentValue[], site: Site | undefined, isConstruction = false): Value {
  if (context.nesting > maximumNested || !spend(context, 2)) return unknownValue;
  context.nesting += 1;
  const result = invokeValue(context, callee, args, site, isConstruction);
  context.nesting -= 1;
  return result;
}

function invokeValue(context: Context, callee: Value, args: readonly ArgumentValue[], site: Site | undefined, isConstruction: boolean): Value {
  switch (callee.kind) {
    case 'choice': {
      const given = ofEach(callee, callee.options.every(isOfText) ? maximumTexts : maximumCallees, (each) => invoke(context, each, args, site, isConstruction));
      const stand = given.kind === 'choice' && given.options.every((each) => each.kind === 'text') ? standInMethod(callee) : undefined;
      // Which of the texts it is, is known where a caller gives the object.
      const waiting = stand && termCall(stand, args);
      return waiting?.kind === 'term' ? waiting : given;
    }
    case 'function':
      return callFunction(context, callee, args, site);
    case 'class':
      return construct(context, callee, args, site);
    case 'method':
      return callMethod(context, callee, args, site);
    case 'external':
      return callExternal(context, callee.path, args, site, isConstruction);
    case 'library':
      return callLibrary(context, callee, '', args, site);
    case 'term': {
      const followed = followCallee(context, callee, args, site);
      if (followed) return invoke(context, followed, args, site, isConstruction);
      if (callee.op === 'member') {
        const called = calledBack(context, { kind: 'method', receiver: callee.object, name: callee.name }, args, site);
        if (called) return called;
        // An executor, or what runs tasks, that a caller gives.
        callSubmitted(context, callee.name, args, site);
      }
      recordCall(context, callee, args, site);
      if (callee.op === 'member') return termCall({ kind: 'method', receiver: callee.object, name: callee.name }, args);
      return termCall(callee, args);
    }
    default:
      // An accessor was followed already: `object.key()` is its text.
      if (args.length === 0 && (callee.kind === 'text' || (callee.kind === 'instance' && callee.constant !== undefined))) return callee;
      if (callee.kind === 'instance') {
        const own = instanceMember(context, callee, '__call__');
        if (own.kind === 'function') return callFunction(context, own, args, site);
      }
      if (site && isCut(callee)) context.cutOff.add(callee.cutIn ?? '');
      return isCut(callee) ? callee : unknownValue;
  }
}

function callMethod(context: Context, callee: MethodValue, args: readonly ArgumentValue[], site: Site | undefined): Value {
  const { receiver, name } = callee;
  if (isCut(receiver)) {
    // What it was may reach an object.
    const { rules, guess } = context.project.tables(site?.language ?? 'python');
    if (site && args.length > 0 && (rules.find(`*.${name}`) ?? rules.find(`${guess}.${name}`))) context.cutOff.add(receiver.cutIn ?? '');
    return receiver;
  }
  const [handed] = args;
  const called = callJava(context, callee, args, site) ?? calledBack(context, callee, args, site);
  if (called) return called;
  if (name === '??') return orElse(receiver, args);
  if (receiver.kind === 'instance' && args.length > 0 && copying.has(name)) return remade(receiver, givenAnew(args), context.machine);
  if (receiver.kind !== 'choice' && receiver.kind !== 'class' && receiver.kind !== 'function' && writesDate(name, context.frame?.module.form.language)) return writtenDate(name, args);
  if (name === otherwiseName) return mapChoice(receiver, (each) => valueOr(each, args[0]?.value ?? nothingValue));
  switch (receiver.kind) {
    case 'choice':
      return ofEach(receiver, receiver.options.every(isOfText) ? maximumTexts : maximumReceivers, (each) => invoke(context, memberOf(context, each, name), args, site));
    case 'text': {
      const part = args.length === 0 && context.frame?.module.form.language === 'java' ? uriPart(receiver, name) : undefined;
      if (part) return part;
      const ofPath = args.length === 0 && context.frame?.module.form.language === 'java' ? partOfPath(receiver, name) : undefined;
      if (ofPath) return isSymbolic(receiver) ? termCall(callee, args) : ofPath;
      if (name === 'split' && context.frame?.module.form.language === 'java' && !isSymbolic(receiver)) return splitByPattern(receiver, args);
      // Python keeps what is behind the last cut, others do not: https://docs.python.org/3/library/stdtypes.html#str.split
      const method = name === 'split' && args.length > 1 && context.frame?.module.form.language === 'python' ? 'splitMost' : name;
      const result = callTextMethod(receiver, method, writtenArguments(context, method, args), context.machine);
      if ((result.kind === 'unknown' && isTextMethod(name)) || waitsForHoles(receiver, name, result)) return deferredCall(callee, args);
      return result;
    }
    case 'dict':
      if (name === 'forEach' && args[0]?.value.kind === 'function') {
        // Java's maps give key and value, JavaScript's the value first.
        const entry = itemsOf(context, entriesOf(receiver));
        const [key, value] = [0, 1].map((at) => ({ value: elementAt(context, entry, text(String(at))) }));
        if (key && value) invoke(context, args[0].value, context.frame?.module.form.language === 'java' ? [key, value] : [value, key], site);
        return unknownValue;
      }
      // `(&s3.PutObjectInput{}).SetBucket(bucket).SetKey(key)`
      if (args.length === 1 && args[0] && /^Set[A-Z]/.test(name) && context.frame?.module.form.language === 'go') return { ...receiver, entries: new Map(receiver.entries).set(name.slice(3), args[0].value) };
      // Whether there is an entry by the name is known once that is.
      if (args.length > 1 && (name === 'get' || name === 'getOrDefault' || name === 'pop') && args[0] && isSymbolic(args[0].value) && !isDispatch(context, receiver)) return termCall(callee, args);
      return callDictMethod(receiver, name, args, context.machine);
    case 'list':
      // What is taken as `...parts` is known once a caller gives it.
      if (receiver.whole?.kind === 'term' && handed?.value.kind === 'function' && (name === 'map' || name === 'filter')) return invoke(context, { kind: 'method', receiver: receiver.whole, name }, args, site);
      if (name === 'join' && receiver.items.some((item) => item.kind === 'term' && isOptional(item))) return termCall(callee, args);
      if (name === 'join' && receiver.whole?.kind === 'term') return termCall({ kind: 'method', receiver: receiver.whole, name }, args);
      return callListMethod(receiver, name, args, context.machine);
    case 'library':
      if (receiver.type === javaFileType) return isSymbolic(receiver) ? termCall(callee, args) : callJavaFile(receiver.slots.text ?? unknownValue, name);
      return callLibrary(context, receiver, name, args, site);
    case 'function':
      if (name === 'call') return invoke(context, receiver, args.slice(1), site);
      if (name === 'apply') return invoke(context, receiver, args.slice(1, 2).map(({ value }) => ({ value, spread: 'list' })), site);
      if (name === 'bind') return args.length < 2 ? receiver : { ...receiver, given: [...(receiver.given ?? []), ...args.slice(1)] };
      // Task decorators: `f.delay(x)`, `f.s(x)`, `f.remote(x)`.
      if (['delay', 'apply_async', 's', 'si', 'remote', 'spawn', 'expand', 'partial', 'submit', 'override', 'options', 'with_options'].includes(name)) {
        if (name === 'override' || name === 'options' || name === 'with_options') return receiver;
        return invoke(context, receiver, args, site);
      }
      return unknownValue;
    case 'method':
      if (name === 'bind') return args.length < 2 ? receiver : unknownValue;
      return invoke(context, receiver, name === 'call' ? args.slice(1) : args.slice(1, 2).map(({ value }) => ({ value, spread: 'list' })), site);
    case 'class':
      // `Kind.values()`: every constant of an enum.
      if (name === 'values' && args.length === 0) return listOf([], itemsOf(context, receiver));
      if (name === 'valueOf' && args.length === 1) return literalOf(args[0]?.value) === undefined ? itemsOf(context, receiver) : elementAt(context, receiver, args[0]?.value ?? unknownValue);
      recordCall(context, callee, args, site);
      return guessClient(context, callee, args);
    case 'term': {
      if (!isTextMethod(name)) recordCall(context, callee, args, site);
      return guessListing(context, callee, args) ?? termCall(callee, args);
    }
    default:
      if (name === 'join' && args[0]?.value.kind === 'list') return deferredCall(callee, args);
      callSubmitted(context, name, args, site);
      recordCall(context, callee, args, site);
      if (passThrough.has(name)) return receiver;
      return guessListing(context, callee, args) ?? guessClient(context, callee, args);
  }
}

/** What functions are asked for beside being called. */
const composing = new Set(['andThen', 'compose', 'negate', 'and', 'or', 'bind', 'call', 'toString', 'hashCode', 'equals', 'getClass']);

/** Java's functions, streams, and what may be there or not. */
function callJava(context: Context, { receiver, name }: MethodValue, args: readonly ArgumentValue[], site: Site | undefined): Value | undefined {
  if (context.frame?.module.form.language !== 'java') return undefined;
  const values = args.map((arg) => arg.value);
  const hands = javaHands(context.machine);
  switch (receiver.kind) {
    case 'function':
      // An interface of the repo has one method, by any name, that a function stands for.
      return functionalMethods.has(name) || (!composing.has(name) && args.length === receiver.form.parameters.length - (receiver.given?.length ?? 0)) ? invoke(context, receiver, args, site) : undefined;
    case 'list':
      return callStream(receiver, name, values, hands);
    case 'library':
      if (receiver.type === joinerType) return callJoiner(receiver, name, values, hands);
      if (receiver.type === substitutorType) return name === 'replace' ? substituted(values[0] ?? unknownValue, receiver) : undefined;
      if (receiver.type === addressBuilderType) return callAddressBuilder(receiver, name, values);
      if (receiver.type === addressType) return receiver.slots[/^(get)?[bB]ucket$/.test(name) ? 'bucket' : /^(get)?[kK]ey$/.test(name) ? 'key' : ''] ?? unknownValue;
      return undefined;
    case 'instance':
      if (receiver.constant !== undefined && args.length === 0 && (name === 'name' || name === 'toString')) return text(receiver.constant);
      return callOptional(receiver, name, values, hands);
    case 'text':
    case 'nothing':
      return callOptional(receiver, name, values, hands);
    default:
      return undefined;
  }
}

/** Methods that call a function with each item of what they are called on. */
const eachMethods = new Set(['map', 'flatMap', 'forEach', 'filter', 'reduce', 'find']);

/** Calls the function that a method is handed, where it is not known yet what it is called on: each item of a list, or what a promise comes to. */
function calledBack(context: Context, { receiver, name }: MethodValue, args: readonly ArgumentValue[], site: Site | undefined): Value | undefined {
  const [handed] = args;
  if (handed?.value.kind !== 'function') return undefined;
  // https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise/then
  if (name === 'then' && receiver.kind !== 'instance' && receiver.kind !== 'class' && receiver.kind !== 'function') {
    return invoke(context, handed.value, [{ value: receiver.kind === 'method' || receiver.kind === 'external' ? unknownValue : receiver }], site && { ...site, isInPlace: true });
  }
  const isOpen = receiver.kind === 'term' || receiver.kind === 'unknown' || receiver.kind === 'nothing' || receiver.kind === 'external' || receiver.kind === 'method';
  const given = isOpen && eachMethods.has(name) ? callListMethod(listOf([], receiver.kind === 'term' ? itemsOf(context, receiver) : unknownValue), name, args, context.machine) : undefined;
  // What is made of each text that a caller gives is known, in its order, once that is.
  const isListed = given?.kind === 'list' && (given.each?.kind === 'text' || given.each?.kind === 'term') && receiver.kind === 'term' && (isSpread(receiver) || isTakenWhole(receiver) || isFull(receiver));
  return isListed && (name === 'map' || name === 'filter') ? termCall({ kind: 'method', receiver, name }, args) : given;
}

/** Whether a value is what is there of a list's items, which is not known yet. */
function isFull(value: Value): boolean {
  return value.kind === 'term' && value.op === 'call' && value.callee.kind === 'method' && value.callee.name === 'filter' && value.callee.receiver.kind === 'list';
}

function callExternal(context: Context, path: string, args: readonly ArgumentValue[], site: Site | undefined, isConstruction: boolean): Value {
  if (path === spreadPath) return spreadList(args, context.machine);
  const settled = settle(path, args);
  if (settled) return settled;
  if (path === 'functools.partial' && args[0]?.value.kind === 'function') return { ...args[0].value, given: [...(args[0].value.given ?? []), ...args.slice(1)] };
  if (path === overlayPath) return laidOver(args);
  if (path === optionPath) return afterOptions(context, args);
  if (path === 'functools.partial' && args[0]) return partialOf(context, args[0].value, args.slice(1), site) ?? unknownValue;
  const builtIn = findBuiltIn(path, context.frame?.module.form.language);
  if (builtIn) {
    if (path === 'getattr') return unknownValue;
    const result = builtIn(writtenArguments(context, path, args), context.machine);
    return result.kind === 'unknown' && !result.note ? deferredCall({ kind: 'external', path }, args) : result;
  }
  if (path === 'getattr') return memberOf(context, args[0]?.value ?? unknownValue, literalOf(args[1]?.value) ?? '?');
  const language = context.frame?.module.form.language ?? 'python';
  if (writesDate(lastName(path), language)) return writtenDate(lastName(path), args);
  const { rules, types, guess } = context.project.tables(language);
  const found = rules.find(path);
  if (found) {
    const result = applyRules(context, found, undefined, { kind: 'external', path }, fieldForFiles(context, path, args), site);
    if (result) return result;
  }
  // `x.to_parquet('s3://…')` of anything; a client somebody else's package made.
  const name = lastName(path);
  if (language === 'java' && /^[a-z]\w*\.[\w.]*[A-Z]/.test(path)) {
    // A class by its whole name: rules know it by its own.
    const own = path.replace(/^(?:[a-z]\w*\.)+(?=[A-Z])/, '');
    if (rules.find(own) || findBuiltIn(own, language)) return callExternal(context, own, args, site, isConstruction);
  }
  // `String::toUpperCase` is handed what it is a method of.
  const [of] = args;
  if (language === 'java' && of && (of.value.kind === 'text' || (of.value.kind === 'choice' && of.value.options.every(isOfText))) && /^[A-Z]\w*\.\w+$/.test(path) && isTextMethod(name)) return mapChoice(of.value, (each) => callTextMethod(each, name, args.slice(1), context.machine));
  // `S3Object::key` is handed what it is asked of.
  const [object] = args;
  if (language === 'java' && object?.value.kind === 'library' && /^(listed|listing|boto3\.object|s3\.address)$/.test(object.value.type) && /^[A-Z]\w*\.\w+$/.test(path)) return invoke(context, memberOf(context, object.value, name), args.slice(1), site);
  if (path.includes('.')) callSubmitted(context, name, args, site);
  const isOfAny = rules.find(`*.${name}`) !== undefined;
  if (isOfAny || (guess && rules.find(`${guess}.${name}`) && !foreign.test(path))) recordCall(context, { kind: 'method', receiver: { kind: 'external', path: path.slice(0, -name.length - 1) }, name }, args, site);
  if (args[0] && !isOfAny && startsAsS3Uri(args[0].value)) {
    // A library that is handed an S3 URI to open: by its name, or because it makes something of it.
    const access = isConstruction ? (/(Error|Exception|Event|Request|Response|URL|Url|URI)$/.test(name) ? undefined : 'open') : openerOf(name);
    if (access) recordCall(context, { kind: 'method', receiver: { kind: 'external', path }, name: access === 'save' ? '(save)' : '(open)' }, args, site);
  }
  const type = isConstruction || /^[A-Z]/.test(name) ? types[name] : undefined;
  if (type) return { kind: 'library', type, slots: {} };
  if (passThrough.has(name) && path.includes('.')) return { kind: 'external', path: path.slice(0, -name.length - 1) };
  return path.length > 120 ? unknownValue : { kind: 'external', path: `${path}()` };
}

/** A paginator or waiter of an unknown client is S3's if it is asked for by the name of one of S3's calls. */
function guessClient(context: Context, callee: MethodValue, args: readonly ArgumentValue[]): Value {
  const { rules, guess } = context.project.tables(context.frame?.module.form.language ?? 'python');
  const rule = guess ? rules.find(`${guess}.${callee.name}`)?.find((each) => each.gives !== undefined && !each.access) : undefined;
  if (!rule?.gives) return unknownValue;
  const method = locateSlot(rule.slots, 'method', args, undefined, context.hands);
  const isKnown = rule.only ? holds(rule, args, context.hands) : rules.find(`${guess}.${literalOf(method) ?? '?'}`) !== undefined;
  return isKnown ? { kind: 'library', type: rule.gives, slots: method ? { method } : {} } : unknownValue;
}

/** A client that was handed over may be anybody's, but `list_objects_v2(Bucket=…)` of it gives keys under the prefix. */
function guessListing(context: Context, callee: MethodValue, args: readonly ArgumentValue[]): Value | undefined {
  const { rules, guess } = context.project.tables(context.frame?.module.form.language ?? 'python');
  const rule = guess ? rules.find(`${guess}.${callee.name}`)?.find((each) => each.access === 'L' && each.gives === 'listing') : undefined;
  if (!rule) return undefined;
  const isNamed = args.some((arg) => arg.name === 'Bucket' || (arg.name === undefined && arg.value.kind === 'dict' && arg.value.entries.has('Bucket')));
  if (!isNamed) return undefined;
  const slots: Record<string, Value> = {};
  for (const slot of parsePlaces(rule.slots).keys()) {
    const value = locateSlot(rule.slots, slot, args, undefined, context.hands);
    if (value) slots[slot] = value;
  }
  return { kind: 'library', type: 'listing', slots };
}

/** `a or b`, `a ?? b`, once more is known of `a`. */
function orElse(first: Value, args: readonly ArgumentValue[]): Value {
  if (first.kind === 'term') return termCall({ kind: 'method', receiver: first, name: '??' }, args);
  return withFallback(first, args.map((arg) => arg.value));
}

/** Executors: the callable is called with what follows it. */
function callSubmitted(context: Context, name: string, args: readonly ArgumentValue[], site: Site | undefined): void {
  const how = submittedCallable(name);
  if (!how) return;
  if (how === 'listed') {
    const tasks = itemsOf(context, args[0]?.value ?? unknownValue);
    for (const each of tasks.kind === 'choice' ? tasks.options : [tasks]) if (each.kind === 'function') invoke(context, each, [], site);
    return;
  }
  const at = how === 'second' ? 1 : 0;
  const callee = args[at]?.value;
  if (callee?.kind !== 'function' && callee?.kind !== 'method') return;
  const rest = args.slice(at + 1);
  // `files.map((file) => …)`: the items are the receiver's, of which nothing is known.
  const items: readonly ArgumentValue[] = rest.length === 0 ? [{ value: unknownValue, spread: 'list' }] : rest.map((arg) => ({ value: itemsOf(context, arg.value) }));
  invoke(context, callee, how === 'items' ? items : rest, site);
}

function termCall(callee: Value, args: readonly ArgumentValue[]): Value {
  const base = callee.kind === 'method' ? callee.receiver : callee;
  const sizeOf = (given: readonly ArgumentValue[]): number => termSize(base) + 1 + given.reduce((sum, arg) => sum + termSize(arg.value), 0);
  let kept = args;
  for (;;) {
    const term = bounded({ kind: 'term', op: 'call', callee, args: kept, size: sizeOf(kept) });
    if (term.kind === 'term') return term;
    // What nests most is left out first: the others may say enough.
    const largest = kept.reduce((most, arg, index) => (termSize(arg.value) > termSize(kept[most]?.value ?? unknownValue) ? index : most), 0);
    if (termSize(kept[largest]?.value ?? unknownValue) === 0) return unknownValue;
    kept = kept.map((arg, index) => (index === largest ? { ...arg, value: unknownValue } : arg));
  }
}

/** A call that cannot be worked out until a caller is known, if it hangs on one. */
function deferredCall(callee: Value, args: readonly ArgumentValue[]): Value {
  return args.some((arg) => isSymbolic(arg.value)) || isSymbolic(callee) ? termCall(callee, args) : unknownValue;
}
