/** Deferred imports: a name of a file that names no S3 stands for itself until some call that may reach an object needs what it is. */
import { joinerType } from '../java-makers.ts';
import { patternType } from '../replacements.ts';
import { unknownValue, waitsForCaller, type ArgumentValue, type ImportTerm, type Value } from '../value.ts';
import { bounded, spreadList, spreadPath, termSize } from './combine.ts';
import type { Context, Site } from './context.ts';
import { lastName, startsAsS3Uri } from './naming.ts';
import { textBuilderType } from './text-builder.ts';

/** How deep an argument is looked into for something that may reach S3. */
const maximumLook = 3;
/** How many calls into one file are remembered. */
export const maximumCalls = 400;

/**
 * What an import stands for: followed at once where its file is run anyway or only hands on, else when it is needed.
 *
 * Most of what code imports has no part in any key. To open all of it, and what that imports in turn, was most of the work.
 */
export function importFrom(context: Context, path: string, name: string, resolve: () => Value): Value {
  if (context.run.has(path) || context.modules.has(path) || context.project.handsOn(path)) return { kind: 'lazy', resolve };
  return { kind: 'term', op: 'import', path, name, resolve: once(resolve) };
}

/** Works something out when it is first asked. */
function once(resolve: () => Value): () => Value {
  let known: Value | undefined;
  return () => {
    if (known) return known;
    // A circle of imports comes back here.
    known = unknownValue;
    known = resolve();
    return known;
  };
}

let collections = 0;

/**
 * A list or a dict that others are spread into: it waits where one of them does, unless something in it waits for a caller.
 * @param spread what is spread
 * @param parts all that is in it
 * @param build puts it together, with what is spread as it is given
 */
export function built(context: Context, spread: readonly Value[], parts: readonly Value[], build: (open: (value: Value) => Value) => Value): Value {
  const closed = spread.find((value) => value.kind === 'term' && !waitsForCaller(value));
  const root = closed && importOf(closed);
  // What a call in another file gives is not asked for before it is needed.
  if (!root || parts.some(waitsForCaller)) return build((value) => (value.kind === 'term' && value.op === 'call' ? value : openedItself(context, value)));
  collections += 1;
  return { kind: 'term', op: 'import', path: root.path, name: `spread ${collections}`, resolve: once(() => build((value) => openedItself(context, value))) };
}

/** Whether a list is a parameter, or all that a caller gives from a place on. */
export function isTakenWhole(value: Value): boolean {
  return (value.kind === 'term' && value.op === 'parameter') || (value.kind === 'list' && value.whole?.kind === 'term' && value.whole.op === 'parameter');
}

/** A list as it is written: where it takes the items of something in a file that is not open, it waits with that. */
export function builtList(context: Context, parts: readonly ArgumentValue[]): Value {
  const spread = parts.filter((part) => part.spread === 'list').map(({ value }) => value);
  const isClosed = spread.some((value) => value.kind === 'term' && !waitsForCaller(value) && importOf(value) !== undefined);
  // What a caller gives, as it stands.
  const isTaken = spread.some((value) => isTakenWhole(value));
  if (isTaken || (isClosed && parts.some(({ value }) => waitsForCaller(value)))) {
    const waiting = bounded({ kind: 'term', op: 'call', callee: { kind: 'external', path: spreadPath }, args: isTaken ? parts.map((part) => (part.spread === 'list' && part.value.kind === 'list' && part.value.whole ? { ...part, value: part.value.whole } : part)) : parts, size: 1 + parts.reduce((sum, { value }) => sum + termSize(value), 0) });
    if (waiting.kind === 'term') return waiting;
  }
  return built(context, spread, parts.map(({ value }) => value), (open) => spreadList(parts.map((part) => (part.spread && !isGiven(part.value) ? { ...part, value: open(part.value) } : part)), context.machine));
}

/** Whether a value is what a call gives or what is in a collection, or a part of that. */
export function isGiven(value: Value): boolean {
  if (value.kind === 'choice') return value.options.some(isGiven);
  let at: Value = value;
  while (at.kind === 'term' && (at.op === 'member' || at.op === 'index')) at = at.object;
  return at.kind === 'term' && (at.op === 'call' || at.op === 'items');
}

/** The import that a value hangs on, where it is nothing but what that gives. */
export function importOf(value: Value): ImportTerm | undefined {
  let at = value;
  while (at.kind === 'term' || at.kind === 'method') {
    if (at.kind === 'method') at = at.receiver;
    else if (at.op === 'import') return at;
    else if (at.op === 'typed') at = at.type;
    else if (at.op === 'call') at = at.callee;
    else if (at.op === 'member' || at.op === 'index' || at.op === 'items') at = at.object;
    else return undefined;
  }
  return undefined;
}

/** What a value is once the files it hangs on are opened. */
export function opened(context: Context, value: Value): Value {
  return context.operations.substitute(context, value, new Map(), 'files');
}

/** The same of the value alone: what is in a list or a dict may wait on. */
export function openedItself(context: Context, value: Value): Value {
  let at = value;
  while (at.kind === 'term' && at.op === 'import') at = at.resolve();
  if (at.kind === 'choice') return at.options.some((option) => option.kind === 'term') ? opened(context, at) : at;
  return at.kind === 'term' && !waitsForCaller(at) ? opened(context, at) : at;
}

/** The same of a call's arguments. */
export function openedArguments(context: Context, args: readonly ArgumentValue[]): readonly ArgumentValue[] {
  return args.map((arg) => ({ ...arg, value: opened(context, arg.value) }));
}

/**
 * What is called, where it is of a file that is not open and the call may reach an object: it has the name of a call that does,
 * it is handed something that can, or its file may call a wrapper.
 * @param site where it is called, if it is
 * @returns undefined where the call can wait, for ever if need be
 */
export function followCallee(context: Context, callee: Value, args: readonly ArgumentValue[], site: Site | undefined): Value | undefined {
  const root = importOf(callee);
  if (!root) return undefined;
  const name = callee.kind === 'method' || (callee.kind === 'term' && (callee.op === 'member' || callee.op === 'import')) ? lastName(callee.name) : '';
  const { rules, guess } = context.project.tables(context.frame?.module.form.language ?? 'python');
  // A query reaches what its text names.
  const ofAny = rules.find(`*.${name}`)?.some((rule) => !rule.at?.startsWith('sql=') || args.some((arg) => mentionsS3(arg.value)));
  const isNamed = ofAny === true || (guess !== undefined && rules.find(`${guess}.${name}`) !== undefined);
  if (!isNamed && !args.some((arg) => mayReach(context, arg.value)) && !context.mayCallWrapper(root.path)) {
    noteDeferred(context, root.path, callee, args, site);
    return undefined;
  }
  const value = opened(context, callee);
  return importOf(value) ? undefined : value;
}

/** Remembers a call that waits. Of one that is made for what it gives, nowhere, nothing else is asked. */
function noteDeferred(context: Context, path: string, callee: Value, args: readonly ArgumentValue[], site: Site | undefined): void {
  const { frame } = context;
  if (!site || !frame) return;
  const calls = context.deferred.get(path) ?? [];
  if (calls.length === 0) context.deferred.set(path, calls);
  if (calls.length < maximumCalls) calls.push({ callee, args, site, frame, conditions: [...frame.conditions] });
}

/** Values of libraries that reach no object. */
const harmless: ReadonlySet<string> = new Set([patternType, joinerType, textBuilderType]);

/** Whether some known part of a value names S3: a query that does may be put together. */
function mentionsS3(value: Value): boolean {
  if (value.kind === 'choice') return value.options.some(mentionsS3);
  return value.kind === 'text' && value.parts.some((part) => typeof part === 'string' && part.includes('s3'));
}

/** Whether whoever is given a value may reach an object with it: a client, an object that may hold one, a function that uses one, a URI. */
export function mayReach(context: Context, value: Value, depth = 0): boolean {
  if (depth > maximumLook) return false;
  switch (value.kind) {
    case 'library':
      return !harmless.has(value.type);
    case 'instance':
      return true;
    case 'function':
      return context.operations.summarise(context, value).effects.some((effect) => effect.node.isLikely);
    case 'dict':
      return [...value.entries.values()].some((entry) => mayReach(context, entry, depth + 1));
    case 'list':
      return value.items.some((item) => mayReach(context, item, depth + 1));
    case 'choice':
      return value.options.some((option) => mayReach(context, option, depth + 1));
    default:
      return startsAsS3Uri(value);
  }
}
