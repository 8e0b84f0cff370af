/**
 * Changes elsewhere: fields of a class and names of a file that functions give other values, whenever they run.
 *
 * A function's body is run once, in the order in which functions are met. Who reads a field may do so before and after a setter is called:
 * the setters are run first, and what they do not tell by then is unknown. A function that changes something itself has a copy of its own,
 * in which its statements follow each other.
 */
import { changesList } from '../lists.ts';
import type { Expression, FunctionForm, ModuleForm, Target } from '../form.ts';
import { eachNode } from '../walk.ts';
import { choose, mapChoice, text, unknownValue, type FunctionValue, type Scope, type Value } from '../value.ts';
import { afterChange, changesDict, type Change } from './changed-parameters.ts';
import { isOfConstruction } from './classes.ts';
import { mergeValues } from './combine.ts';
import type { ClassInfo, Context, ModuleState } from './context.ts';

/** What a body does to something that is not its own. */
interface Changes {
  /** What it is given as a whole: literals, or anything else. */
  readonly wholes: (string | undefined)[];
  /** How its entries or items are changed. */
  content: Change | undefined;
}

/** By name; a field of the object itself is called by `fieldName`. */
type ChangesByName = ReadonlyMap<string, Changes>;

/** The name of a field among names of variables: no variable can have it. */
export function fieldName(name: string): string {
  return `this.${name}`;
}

const changesOfBodies = new WeakMap<FunctionForm, ChangesByName>();

/** What a function's body changes that is not its own. Looked for once. */
export function changesOf(form: FunctionForm): ChangesByName {
  const known = changesOfBodies.get(form);
  if (known) return known;
  const found = new Map<string, Changes>();
  const own = namesOf(form);
  const changesTo = (name: string): Changes => {
    const before = found.get(name);
    if (before) return before;
    const made: Changes = { wholes: [], content: undefined };
    found.set(name, made);
    return made;
  };
  // What an expression is rooted in, and the first entry on the way from there.
  const rootOf = (expression: Expression): { name: string; entry?: string | undefined } | undefined => {
    if (expression.kind === 'name') return own.has(expression.name) ? undefined : { name: expression.name };
    if (expression.kind !== 'member' && expression.kind !== 'index') return undefined;
    if (expression.kind === 'member' && expression.object.kind === 'name' && expression.object.name === form.receiver) return { name: fieldName(expression.name) };
    const root = rootOf(expression.object);
    const step = expression.kind === 'member' ? expression.name : expression.index.kind === 'text' ? expression.index.value : undefined;
    return root && ('entry' in root ? root : { name: root.name, entry: step });
  };
  const noteWhole = (target: Target, value: Expression | undefined): void => {
    const literal = value?.kind === 'text' ? value.value : undefined;
    if (target.kind === 'name') {
      if (!own.has(target.name) && value?.kind !== 'nothing') for (const name of [target.name, fieldName(target.name)]) changesTo(name).wholes.push(literal);
    } else if (target.kind === 'parts') for (const part of target.parts) noteWhole(part.target, undefined);
    else if (target.kind === 'member' || target.kind === 'index') {
      const root = rootOf(target);
      if (!root) return;
      if ('entry' in root) noteContent(root.name, root.entry);
      else if (value?.kind !== 'nothing') changesTo(root.name).wholes.push(literal);
    }
  };
  const noteContent = (name: string, entry: string | undefined): void => {
    const changes = changesTo(name);
    changes.content = entry === undefined || changes.content === 'any' ? 'any' : new Set([...(changes.content ?? []), entry]);
  };
  eachNode<{ kind: string; target: Target; value: Expression; callee: Expression; declares: boolean }>(form.body, ({ kind, target, value, callee, declares }) => {
    if ((kind === 'assign' || kind === 'assigned') && target && !declares) noteWhole(target, value);
    if (kind === 'append' && target) noteWhole(target, undefined);
    if (kind === 'call' && callee?.kind === 'member' && (changesList(callee.name) || changesDict(callee.name))) {
      const root = rootOf(callee.object);
      if (root) noteContent(root.name, 'entry' in root ? root.entry : undefined);
    }
  });
  changesOfBodies.set(form, found);
  return found;
}

/** The names that are a function's own: its parameters, and those it declares. */
function namesOf(form: FunctionForm): ReadonlySet<string> {
  const own = new Set<string>(form.receiver ? [form.receiver] : []);
  const note = (target: Target): void => {
    if (target.kind === 'name') own.add(target.name);
    if (target.kind === 'parts') for (const part of target.parts) note(part.target);
  };
  for (const parameter of form.parameters) note(parameter.target);
  eachNode<{ kind: string; target: Target; declares: boolean; parameters: FunctionForm['parameters']; bindings: readonly { target: Target }[]; function: FunctionForm }>(form.body, ({ kind, target, declares, parameters, bindings, function: inner }) => {
    if (kind === 'assign' && target && (declares || form.outer)) note(target);
    for (const parameter of parameters ?? []) note(parameter.target);
    for (const binding of bindings ?? []) note(binding.target);
    if (kind === 'function' && inner) own.add(inner.name);
  });
  // Python: what is assigned is a function's own, unless it says otherwise.
  for (const name of form.outer ?? []) own.delete(name);
  return own;
}

/** What may be taken for all there is, though it is not: clients and the like are of one kind. */
function isPlain(value: Value): boolean {
  return value.kind === 'nothing' || value.kind === 'text' || value.kind === 'list' || value.kind === 'dict' || (value.kind === 'choice' && value.options.every(isPlain));
}

/** What a value may be besides, where functions that were not run in whole give it others. */
function withChanges(value: Value, changes: readonly Changes[]): Value {
  if (!isPlain(value)) return value;
  let changed = value;
  for (const { content } of changes) if (content) changed = mapChoice(changed, (each) => afterChange(each, content));
  const wholes = changes.flatMap((each) => each.wholes);
  return wholes.length === 0 ? changed : choose([changed, ...wholes.map((each) => (each === undefined ? unknownValue : text(each)))]);
}

const settersOfClasses = new WeakMap<ClassInfo, { readonly methods: number; readonly byField: ReadonlyMap<string, readonly FunctionValue[]> }>();

/** The methods of a class that change each of its fields, its constructors apart. */
function settersOf(info: ClassInfo): ReadonlyMap<string, readonly FunctionValue[]> {
  const known = settersOfClasses.get(info);
  // Go's methods come to their type one by one.
  if (known?.methods === info.methods.size) return known.byField;
  const byField = new Map<string, FunctionValue[]>();
  for (const method of new Set(info.methods.values())) {
    if (isOfConstruction(info.value.form, method.form.name)) continue;
    for (const name of changesOf(method.form).keys()) byField.set(name, [...(byField.get(name) ?? []), method]);
  }
  settersOfClasses.set(info, { methods: info.methods.size, byField });
  return byField;
}

/** Whether some method of a class gives a field a value, its constructors apart. */
export function isSet(info: ClassInfo, name: string): boolean {
  return settersOf(info).get(fieldName(name))?.some(({ form }) => (changesOf(form).get(fieldName(name))?.wholes.length ?? 0) > 0) ?? false;
}

/** Runs the methods that give a field texts: it may hold these, whatever it is made with. */
export function runSetters(context: Context, info: ClassInfo, name: string): void {
  for (const { form, ...setter } of settersOf(info).get(fieldName(name)) ?? []) {
    if (changesOf(form).get(fieldName(name))?.wholes.some((each) => each !== undefined) && !context.summaries.has(form)) context.operations.summarise(context, { ...setter, form });
  }
}

/**
 * What a field of a class may hold, whichever of its methods ran before.
 * @param own what is known of it for the object in question
 */
export function heldByField(context: Context, info: ClassInfo, name: string, own: Value): Value {
  const setters = info.constructing === 'now' || !isPlain(own) ? undefined : settersOf(info).get(fieldName(name));
  if (!setters || isMadeHere(context, own, setters.map(({ form }) => form))) return own;
  for (const setter of setters) if (changesOf(setter.form).get(fieldName(name))?.wholes.length && !context.summaries.has(setter.form)) context.operations.summarise(context, setter);
  const running = setters.filter(({ form }) => isUntold(context, form)).flatMap(({ form }) => changesOf(form).get(fieldName(name)) ?? []);
  const contents = setters.flatMap(({ form }) => changesOf(form).get(fieldName(name)) ?? []).map(({ content }): Changes => ({ wholes: [], content }));
  const given = setters.some(({ form }) => changesOf(form).get(fieldName(name))?.wholes.length) ? info.fields.get(name) : undefined;
  return withChanges(given && given !== own ? mergeValues([own, given]) : own, [...running, ...contents]);
}

/** Whether the function that runs now is the only one to give a value: `if not self.uris: self.uris = …` gives the same each time. */
function isMadeHere(context: Context, value: Value, [first, ...others]: readonly FunctionForm[]): boolean {
  return value.kind === 'nothing' && others.length === 0 && first !== undefined && context.summaries.get(first) === 'running';
}

/** Whether a function's own statements were not run to their end. */
function isUntold(context: Context, form: FunctionForm): boolean {
  const summary = context.summaries.get(form);
  return summary === undefined || summary === 'running';
}

const settersOfModules = new WeakMap<ModuleForm, ReadonlyMap<string, readonly FunctionForm[]>>();

/** Methods that call what they are given at once, as often as there are items. */
const calledInPlace = new Set(['forEach', 'map', 'flatMap', 'filter', 'reduce', 'some', 'every', 'find', 'findIndex', 'sort']);

/** The functions of a file that change each of the names around them. What is called where it is written is no function of its own. */
function settersIn(module: ModuleForm): ReadonlyMap<string, readonly FunctionForm[]> {
  const known = settersOfModules.get(module);
  if (known) return known;
  const byName = new Map<string, FunctionForm[]>();
  eachNode<{ kind: string; function: FunctionForm; callee: Expression; args: readonly { value: Expression }[] }>(module.body, function note({ kind, function: form, callee, args }) {
    if (kind === 'function' && form) {
      for (const name of changesOf(form).keys()) byName.set(name, [...(byName.get(name) ?? []), form]);
      return false;
    }
    if (kind !== 'call' || !callee || !args) return true;
    const isInPlace = callee.kind === 'member' && calledInPlace.has(callee.name);
    for (const part of [callee, ...args.map((arg) => arg.value)]) if (part.kind !== 'function' || (part !== callee && !isInPlace)) eachNode(part, note);
    return false;
  });
  settersOfModules.set(module, byName);
  return byName;
}

/**
 * What a name of a file may hold where a function reads it, whichever of the file's functions ran before.
 * @param scope the file's
 */
export function heldByName(context: Context, state: ModuleState, name: string, scope: Scope): Value {
  const before = scope.variables.get(name) ?? unknownValue;
  const setters = isPlain(before) ? state.frames.flatMap(({ module }) => settersIn(module.form).get(name) ?? []) : [];
  if (setters.length === 0 || isMadeHere(context, before, setters)) return before;
  if (before.kind === 'nothing') {
    // `client = None`, which is made by the first that needs it.
    for (const form of setters) {
      const setter = scope.variables.get(form.name);
      if (setter?.kind === 'function' && setter.form === form && !context.summaries.has(form)) context.operations.summarise(context, setter);
    }
  }
  const own = scope.variables.get(name) ?? unknownValue;
  return withChanges(own, setters.flatMap((form) => changesOf(form).get(name) ?? []));
}

/** Gives a function copies of what it changes itself, in which its statements follow each other. */
export function beginCopies(context: Context, callee: FunctionValue, scope: Scope, fieldOf: (name: string) => Value): void {
  for (const [name, { content, wholes }] of changesOf(callee.form)) {
    if (name.startsWith('this.')) {
      if (!callee.owner || !callee.form.receiver) continue;
      const value = fieldOf(name.slice('this.'.length));
      if (isPlain(value) || wholes.length > 0) scope.variables.set(name, value);
      continue;
    }
    const outer = outerOf(scope, name);
    if (!outer) continue;
    const value = outer.variables.get(name) as Value;
    const state = context.modules.get(outer.module);
    if (state && isPlain(value) && (content || wholes.length > 0)) scope.variables.set(name, heldByName(context, state, name, outer));
  }
}

/** The scope of the file itself, where that is what has a name. */
export function outerOf(scope: Scope, name: string): Scope | undefined {
  let found: Scope | undefined;
  for (let at = scope.parent; at; at = at.parent) {
    if (at.form) found = undefined;
    if (at.variables.has(name)) {
      if (at.form) return undefined;
      found ??= at;
    }
  }
  return found;
}

/** Whether a name that a function's statements give a value is one of the file around it. */
export function isOfFile(scope: Scope, name: string): boolean {
  return scope.form !== undefined && changesOf(scope.form).has(name);
}
