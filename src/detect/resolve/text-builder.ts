/** Text that is put together in place: what a `StringBuilder` of Java or a `strings.Builder` of Go holds where it is read. */
import { formatPercent } from '../formats.ts';
import type { Machine } from '../machine.ts';
import { callTextMethod, isTextMethod } from '../text-methods.ts';
import { executedTemplate, goTemplateType } from '../text-templates.ts';
import type { Call, Expression, Statement } from '../form.ts';
import { growing, join, literalOf, mapChoice, text, unknownValue, type ArgumentValue, type LibraryValue, type Scope, type Value } from '../value.ts';
import { eachNode } from '../walk.ts';
import { asText } from './combine.ts';

/** The type of such objects. What one holds is kept in its function's scope, so that branches merge it and every name for it sees a change. */
export const textBuilderType = 'text.builder';

/** A text builder as its making gives it; the call that makes it has yet to keep it. */
export function textBuilder(start: Value): LibraryValue {
  return { kind: 'library', type: textBuilderType, slots: { text: start } };
}

/** Methods that put what they are given at the end. */
const appending = new Set(['append', 'WriteString', 'WriteByte', 'WriteRune', 'Write']);
/** Methods and functions that leave the text as it is. */
const reading = new Set([
  ...['toString', 'length', 'isEmpty', 'charAt', 'codePointAt', 'indexOf', 'lastIndexOf', 'substring', 'subSequence', 'equals', 'contentEquals', 'compareTo', 'capacity', 'ensureCapacity', 'trimToSize', 'chars'],
  ...['String', 'Len', 'Cap', 'Grow', 'Bytes'],
  ...['valueOf', 'println', 'print', 'printf', 'Println', 'Print', 'Printf', 'trace', 'debug', 'info', 'warn', 'error', 'log'],
]);
/** Go's functions that write to what they are given first. */
const writers = new Set(['fmt.Fprintf', 'fmt.Fprint', 'io.WriteString']);

function isTextBuilder(value: Value): value is LibraryValue {
  return value.kind === 'library' && value.type === textBuilderType;
}

/** Whether a value is a builder, one of several, or a method of one. */
function isAbout(value: Value): boolean {
  if (value.kind === 'library') return value.type === textBuilderType;
  if (value.kind === 'method') return isAbout(value.receiver);
  return value.kind === 'choice' && value.options.some(isAbout);
}

function buildersOf(value: Value): LibraryValue[] {
  return (value.kind === 'choice' ? value.options : [value]).filter(isTextBuilder);
}

const keptNames = new WeakMap<object, string>();
let kept = 0;

/** The name under which a scope keeps what a builder holds: no variable can have it. */
function keptName(origin: object): string {
  let name = keptNames.get(origin);
  if (name === undefined) {
    kept += 1;
    name = `text of ${kept}`;
    keptNames.set(origin, name);
  }
  return name;
}

/**
 * Keeps the builders a call or a literal has made.
 * @param origin where in the code they are made
 * @param empty what one holds that was given no text
 */
export function keepMade(made: Value, origin: object, scope: Scope, empty: Value = unknownValue): Value {
  const [first] = buildersOf(made);
  if (!first) return made;
  // A field's text is changed by whoever calls which method when.
  if (!scope.form) return { kind: 'library', type: textBuilderType, slots: {} };
  const start = mapChoice(made, (each) => (isTextBuilder(each) ? asText(each.slots.text ?? empty) : unknownValue));
  scope.variables.set(keptName(origin), start);
  return { kind: 'library', type: textBuilderType, slots: { text: start }, origin };
}

/** A value as it is read in a scope: a builder with the text it holds by now, with none if that is kept elsewhere. */
export function asHeld(value: Value, scope: Scope): Value {
  if (value.kind === 'choice') return buildersOf(value).length > 0 ? mapChoice(value, (each) => asHeld(each, scope)) : value;
  if (!isTextBuilder(value)) return value;
  const { origin } = value;
  const now = origin && heldIn(scope, origin);
  return { kind: 'library', type: textBuilderType, slots: now ? { text: now } : {}, ...(origin ? { origin } : {}) };
}

/** What a builder holds, if this scope keeps it. */
function heldIn(scope: Scope, origin: object): Value | undefined {
  const name = keptName(origin);
  const now = scope.variables.get(name);
  const shared = scope.variables.get(sharedName(name));
  if (!now || !shared) return now;
  return literalOf(shared) === 'added' ? growing(now) : unknownValue;
}

/** The name under which a scope keeps how functions made in it change what a builder holds: they may run at any time. */
function sharedName(name: string): string {
  return `shared ${name}`;
}

/** A call on a builder: what it gives, which is a builder where the text may be another after it. */
export function callTextBuilder(builder: LibraryValue, name: string, args: readonly ArgumentValue[], machine: Machine): Value {
  const held = builder.slots.text ?? unknownValue;
  const holds = (value: Value): LibraryValue => ({ ...builder, slots: { text: value } });
  const [first, second] = args.map((arg) => asText(arg.value));
  if (appending.has(name)) return holds(join([held, args.length === 1 && first ? first : unknownValue]));
  if (name === 'toString' || name === 'String' || name === 'Bytes') return held;
  if (reading.has(name)) return isTextMethod(name) ? callTextMethod(held, name, args, machine) : unknownValue;
  if (name === 'insert' && literalOf(first) === '0' && second) return holds(join([second, held]));
  if (name === 'Reset' || ((name === 'setLength' || name === 'Truncate') && literalOf(first) === '0')) return holds(text(''));
  return holds(unknownValue);
}

/**
 * Keeps what a call has made of the builders it was called on or handed.
 * @param called what was called, and `args` what with
 * @returns what the call gives: a builder of its own where a function made one, text where one was turned into text
 */
export function keepChanged(expression: Call, called: Value, args: readonly ArgumentValue[], result: Value, scope: Scope, machine: Machine): Value {
  // Nearly every call has nothing to do with one.
  if (!isAbout(called) && !isAbout(result) && !args.some((arg) => isAbout(arg.value))) return result;
  const methods = (called.kind === 'choice' ? called.options : [called]).flatMap((each) => (each.kind === 'method' && isTextBuilder(each.receiver) ? [{ builder: each.receiver, name: each.name }] : []));
  for (const { builder, name } of methods) {
    const after = callTextBuilder(builder, name, args, machine);
    if (isTextBuilder(after)) keep(builder, after.slots.text ?? unknownValue, scope);
  }
  if (methods.length > 0) return result;
  const handed = args.flatMap((arg) => buildersOf(arg.value).concat(arg.value.kind === 'method' ? buildersOf(arg.value.receiver) : []));
  const name = called.kind === 'external' ? called.path : called.kind === 'method' ? called.name : '';
  if (handed.length === 0 || /^String(Builder|Buffer)$/.test(name)) return keepMade(result, expression, scope, called.kind === 'external' ? text('') : unknownValue);
  if (writers.has(name)) {
    for (const builder of buildersOf(args[0]?.value ?? unknownValue)) keep(builder, join([builder.slots.text ?? unknownValue, written(name, args.slice(1))]), scope);
    return result;
  }
  // What a template of Go writes: https://pkg.go.dev/text/template#Template.Execute
  if (called.kind === 'method' && called.receiver.kind === 'library' && called.receiver.type === goTemplateType && called.name === 'Execute') {
    const executed = executedTemplate(called.receiver.slots.text ?? unknownValue, args[1]?.value ?? unknownValue, machine);
    for (const builder of buildersOf(args[0]?.value ?? unknownValue)) keep(builder, join([builder.slots.text ?? unknownValue, executed]), scope);
    return result;
  }
  // `t::append`, handed on: called any number of times.
  const isAppender = args.every(({ value }) => buildersOf(value).length === 0 && (value.kind !== 'method' || !isTextBuilder(value.receiver) || appending.has(value.name)));
  if (!reading.has(name.slice(name.lastIndexOf('.') + 1))) for (const builder of handed) keep(builder, isAppender ? growing(builder.slots.text ?? unknownValue) : unknownValue, scope);
  if (buildersOf(result).length === 0) return result;
  return /^String(\.valueOf)?$/.test(name) ? mapChoice(result, asText) : unknownValue;
}

/** What one of Go's writers writes. `Fprint` puts blanks between what is not text: one value has none. */
function written(name: string, args: readonly ArgumentValue[]): Value {
  if (name === 'fmt.Fprintf') return args.some((arg) => arg.spread) ? unknownValue : formatPercent(args[0]?.value ?? unknownValue, args.slice(1).map((arg) => arg.value));
  return args.length === 1 ? (args[0]?.value ?? unknownValue) : unknownValue;
}

/** Keeps a text where it is kept: what a function changes in the scope around it was said when the function was made. */
function keep({ origin }: LibraryValue, value: Value, scope: Scope): void {
  const name = origin && keptName(origin);
  if (name !== undefined && scope.variables.has(name)) scope.variables.set(name, value);
}

/** How a body changes the text of a name: by adding to it only, or in other ways. */
type Change = 'added' | 'any';

const changes = new WeakMap<object, ReadonlyMap<string, Change>>();

/**
 * Runs a loop's body, which may run any number of times, and leaves of the builders around it what is true after each.
 * @param run runs the body once
 */
export function keepRepeated(body: readonly Statement[], scope: Scope, run: () => void): void {
  const repeated: [LibraryValue, Value][] = [];
  for (const [builder, change] of changedBy(body, scope)) {
    const after = change === 'added' ? growing(builder.slots.text ?? unknownValue) : unknownValue;
    repeated.push([builder, after]);
    keep(builder, after, scope);
  }
  run();
  for (const [builder, after] of repeated) keep(builder, after, scope);
}

/** Notes which builders the body of a function or a class made here changes, whenever it runs. */
export function keepShared(body: readonly Statement[], scope: Scope): void {
  for (const [{ origin }, change] of changedBy(body, scope)) {
    if (!origin) continue;
    const name = sharedName(keptName(origin));
    const isAny = change === 'any' || literalOf(scope.variables.get(name)) === 'any';
    scope.variables.set(name, text(isAny ? 'any' : change));
  }
}

/** The builders of a scope that a body changes. */
function changedBy(body: readonly Statement[], scope: Scope): [LibraryValue, Change][] {
  return [...changesOf(body)].flatMap(([name, change]) => buildersOf(asHeld(scope.variables.get(name) ?? unknownValue, scope)).map((builder): [LibraryValue, Change] => [builder, change]));
}

/** The names whose text a body may change. Looked for once. */
function changesOf(body: readonly Statement[]): ReadonlyMap<string, Change> {
  const known = changes.get(body);
  if (known) return known;
  const found = new Map<string, Change>();
  const note = (name: string, change: Change): void => {
    if (found.get(name) !== 'any') found.set(name, change);
  };
  eachNode<{ kind: string; callee: Expression; args: readonly { value: Expression }[]; object: Expression; name: string }>(body, ({ kind, callee, args, object, name }) => {
    if (kind === 'call' && callee && args) {
      for (const [index, arg] of args.entries()) if (arg.value.kind === 'name') note(arg.value.name, index === 0 && writers.has(pathOf(callee)) ? 'added' : 'any');
    }
    if (kind === 'member' && object && name !== undefined && !reading.has(name)) {
      const root = chainRoot(object);
      if (root) note(root, appending.has(name) ? 'added' : 'any');
    }
  });
  changes.set(body, found);
  return found;
}

/** The name a chain of calls starts with: `t` of `t.append(a).append(b)`. */
function chainRoot(expression: Expression): string | undefined {
  let at = expression;
  while (at.kind === 'call' && at.callee.kind === 'member') at = at.callee.object;
  return at.kind === 'name' ? at.name : undefined;
}

function pathOf(callee: Expression): string {
  return callee.kind === 'member' && callee.object.kind === 'name' ? `${callee.object.name}.${callee.name}` : '';
}
