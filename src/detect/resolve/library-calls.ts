/** Calls on a library's objects: the rules say what each gives, and what is remembered of it. */
import { endpointNote } from '../match.ts';
import { holds, locateSlot } from '../places.ts';
import { patternType, replacedBy, replacerType } from '../replacements.ts';
import { callTextMethod } from '../text-methods.ts';
import { callMatch, matching, matchOf, matchType } from '../text-matches.ts';
import { parsePlaces, type CallRule } from '../rules/rule.ts';
import { isSymbolic, join, listOf, literalOf, unknownValue, type ArgumentValue, type FunctionValue, type LibraryValue, type Value } from '../value.ts';
import { bounded, mentionsOwner, termSize } from './combine.ts';
import type { CallNode, Context, Site } from './context.ts';
import { openedArguments } from './deferred.ts';
import { callbackType, noteHanded } from './handed.ts';
import { libraryElement, libraryMember, listedMember } from './library-members.ts';
import { itemsOf } from './members.ts';
import { builderSlot, passThrough } from './naming.ts';
import { bindArguments } from './parameters.ts';
import { asRequest, recordCall } from './record.ts';
import { substitute } from './substitution.ts';
import { callTextBuilder, textBuilderType } from './text-builder.ts';

/** Calls a method of a library's object, or the object itself where the name is empty. */
export function callLibrary(context: Context, receiver: LibraryValue, name: string, args: readonly ArgumentValue[], site: Site | undefined): Value {
  const language = context.frame?.module.form.language ?? 'python';
  const { rules } = context.project.tables(language);
  if (receiver.type === 'cloudpath' && (name === '__truediv__' || name === 'joinpath')) {
    return { ...receiver, slots: Object.fromEntries(Object.entries(receiver.slots).map(([slot, place]) => [slot, join([place, ...args.map((arg) => arg.value)], true)])) };
  }
  if (receiver.type === callbackType) {
    noteHanded(receiver, args[1]?.value);
    return unknownValue;
  }
  if (receiver.type === textBuilderType) return callTextBuilder(receiver, name, args, context.machine);
  // `pattern.sub(by, text)` of Python, `pattern.ReplaceAllString(text, by)` of Go
  if (receiver.type === patternType && (name === 'sub' || name === 'ReplaceAllString')) {
    const [first, second] = args.map((arg) => arg.value);
    const [value, by] = name === 'sub' ? [second, first] : [first, second];
    return args.length === 2 && value && !isSymbolic(value) ? replacedBy(value, literalOf(receiver.slots.source) ?? '(', 'g', by) : unknownValue;
  }
  if (receiver.type === replacerType && name === 'Replace' && args[0]) {
    // What a caller gives is waited for: it is replaced too.
    if (isSymbolic(args[0].value)) return bounded({ kind: 'term', op: 'call', callee: { kind: 'method', receiver, name }, args, size: 1 + termSize(args[0].value) });
    // One after the other, which is the same where none stands in what another puts there.
    const pairs = Object.values(receiver.slots);
    let value = args[0].value;
    for (let at = 0; at + 1 < pairs.length; at += 2) value = callTextMethod(value, 'replaceAll', [{ value: pairs[at] as Value }, { value: pairs[at + 1] as Value }], context.machine);
    return value;
  }
  if (receiver.type === patternType && matching.has(name) && args[0]) return matchOf(args[0].value, literalOf(receiver.slots.source));
  if (receiver.type === matchType) return callMatch(receiver, name, args.map((arg) => arg.value)) ?? unknownValue;
  if (receiver.type === 'java.builder') return buildStep(context, receiver, name, args, site);
  // MinIO's `result.get().objectName()`
  if (receiver.type === 'listing.object' && language === 'java') return name === 'objectName' ? libraryMember(context, receiver, 'Key') : receiver;
  if ((receiver.type === 'listing' || receiver.type === 'listed') && language === 'java') {
    if (/^(contents|getObjectSummaries|getContents)$/.test(name)) return listedMember(receiver, 'Contents') ?? unknownValue;
    if (/^(commonPrefixes|getCommonPrefixes)$/.test(name)) return itemsOf(context, listedMember(receiver, 'CommonPrefixes') ?? unknownValue);
    if (/^(key|getKey)$/.test(name)) return receiver.slots.key ?? unknownValue;
    const [each] = args;
    // Its pages or objects, one by one.
    if (/^(map|flatMap|forEach|subscribe|thenAccept|thenApply|thenCompose)$/.test(name) && each) {
      const given = context.operations.invoke(context, each.value, [{ value: receiver }], site);
      return given.kind === 'list' || given.kind === 'library' ? given : listOf([], given);
    }
    return receiver;
  }
  if (receiver.type === 'listing' || receiver.type === 'listed') {
    if (name === 'get') return libraryElement(context, receiver, literalOf(args[0]?.value) ?? '?');
    if (name === 'search') {
      const under = receiver.slots.prefix ? join([receiver.slots.prefix, unknownValue]) : unknownValue;
      const isKey = /\.Key$|\.Prefix$/.test(literalOf(args[0]?.value) ?? '');
      return listOf([], isKey ? under : { kind: 'library', type: 'listed', slots: { bucket: receiver.slots.bucket ?? unknownValue, key: under } });
    }
    if (name === 'eachPage' || name === 'send') handOn(context, 1, receiver, args, site);
    return passThrough.has(name) || name === 'build_full_result' ? receiver : unknownValue;
  }
  const found = rules.find(name === '' ? receiver.type : `${receiver.type}.${name}`);
  if (found) {
    const callee: Value = name === '' ? receiver : { kind: 'method', receiver, name };
    const result = applyRules(context, found, receiver, callee, args, site);
    if (result) return result;
  }
  if (passThrough.has(name)) return receiver;
  if (receiver.type === 'java.client') {
    const note = name === 'endpointOverride' || name === 'withEndpointConfiguration' ? endpointNote(args[0]?.value) : undefined;
    return note ? { ...receiver, note } : receiver;
  }
  return unknownValue;
}

/** One step of a request's builder: `.bucket(b)`, `.withKey(k)`, `.putObjectRequest(r -> …)`. */
function buildStep(context: Context, builder: LibraryValue, name: string, args: readonly ArgumentValue[], site: Site | undefined): Value {
  // `request.key()` asks for it.
  if (args.length === 0) return builder.slots[builderSlot(name)] ?? builder;
  let value = args[0]?.value ?? unknownValue;
  if (value.kind === 'function') value = context.operations.invoke(context, value, [{ value: { kind: 'library', type: 'java.builder', slots: {} } }], site);
  if (args.length > 1) value = listOf(args.map((arg) => (arg.value.kind === 'function' ? context.operations.invoke(context, arg.value, [{ value: { kind: 'library', type: 'java.builder', slots: {} } }], site) : arg.value)));
  return { ...builder, slots: { ...builder.slots, [builderSlot(name)]: value } };
}

/** Applies the rules of a call: remembers it, and gives what it makes. Undefined when no rule holds. */
export function applyRules(context: Context, found: readonly CallRule[], receiver: LibraryValue | undefined, callee: Value, given: readonly ArgumentValue[], site: Site | undefined): Value | undefined {
  const args = openedArguments(context, given);
  for (const rule of found) {
    if (!holds(rule, args, context.hands)) continue;
    let node: CallNode | undefined;
    if (rule.access || rule.at || rule.words !== undefined) node = recordCall(context, callee, args, site);
    if (!rule.gives) return unknownValue;
    const slots: Record<string, Value> = {};
    const isRequest = rule.on === 'java.client';
    for (const slot of parsePlaces(rule.slots).keys()) {
      const value = locateSlot(rule.slots, slot, isRequest ? asRequest(context, args) : args, receiver, context.hands);
      if (value) slots[slot] = value;
    }
    if (rule.gives === 'amplify.folders') keepFolders(context, slots);
    if (rule.gives === 'aws3.sent') return sendCommand(receiver, slots);
    const note = endpointNote(slots.endpoint) ?? receiver?.note;
    const result: LibraryValue = { kind: 'library', type: rule.gives, slots, ...(note ? { note } : {}), ...(node && rule.gives === 'aws3.command' ? { origin: node } : {}) };
    if (rule.hands !== undefined) handOn(context, rule.hands, result, args, site);
    return result;
  }
  return undefined;
}

/** Calls the functions among a call's arguments with what the call gives: `s3.listObjects(params, (error, data) => …)`. */
function handOn(context: Context, position: number, result: Value, args: readonly ArgumentValue[], site: Site | undefined): void {
  const given = [...Array.from({ length: position }, () => ({ value: unknownValue })), { value: result }];
  for (const { value } of args) {
    if (value.kind !== 'function') continue;
    context.operations.invoke(context, value, given, site && { ...site, isInPlace: true });
    bindAround(context, value, given);
  }
}

/** What a function that a library calls puts into names around it is of what the library gives: `keys = append(keys, page.Contents...)`. */
function bindAround(context: Context, callee: FunctionValue, args: readonly ArgumentValue[]): void {
  const scope = callee.scope.form ? callee.scope : undefined;
  if (!scope) return;
  const bindings = bindArguments(context, callee, args);
  for (const [name, value] of scope.variables) {
    if (value.kind === 'lazy' || !mentionsOwner(value, callee.form)) continue;
    scope.variables.set(name, substitute(context, value, bindings, 'parameters'));
  }
}

/** `Amplify.configure({ Storage: { customPrefix: { public: 'all/' } } })`; what a function resolves is not known. */
function keepFolders(context: Context, { resolver, ...folders }: Record<string, Value>): void {
  for (const [level, folder] of Object.entries(folders)) context.folders.set(level, folder);
  if (resolver) for (const level of ['public', 'protected', 'private']) context.folders.set(level, unknownValue);
}

/** `client.send(command)`: what the command does, it does at the client's endpoint. */
function sendCommand(receiver: LibraryValue | undefined, slots: Record<string, Value>): Value {
  const { command } = slots;
  const client = slots.client?.kind === 'library' ? slots.client : receiver;
  if (command?.kind !== 'library') return unknownValue;
  if (client?.note && command.origin) (command.origin as CallNode).note = client.note;
  if (command.type === 'aws3.listing') return { kind: 'library', type: 'listing', slots: command.slots };
  return unknownValue;
}
