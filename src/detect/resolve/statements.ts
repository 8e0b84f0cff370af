/** Statements: run in order, with every branch taken and every loop's body run for any of its turns. */
import type { Expression, Statement, Target } from '../form.ts';
import { choose, growing, identity, isSurelyText, join, mapChoice, mayBeNumber, text, unknownValue, type Scope, type Value } from '../value.ts';
import { assign, bindLoop, readTarget } from './assignments.ts';
import { followed, spend } from './budget.ts';
import { FieldBranches, mergeBranches, Ways } from './branches.ts';
import { asNamedText, defineClass } from './classes.ts';
import { mergeValues } from './combine.ts';
import type { Context } from './context.ts';
import { conditionOf, under } from './decisions.ts';
import { evaluate } from './expressions.ts';
import { changedList, isLists } from '../lists.ts';
import { itemsOf } from './members.ts';
import { executeImport } from './modules.ts';
import { applyOptions } from './options.ts';
import { classNamed, typedCollection, typedValue } from './parameters.ts';
import { defineFunction } from './scopes.ts';
import { keepMade, keepRepeated, textBuilder, textBuilderType } from './text-builder.ts';

/** The names that grow in each loop's body: looked for once. */
const appended = new WeakMap<readonly Statement[], readonly string[]>();

/**
 * Runs statements. True where what follows them is not reached.
 * @param states where what the names hold after each of them is put, if it is asked for
 */
export function execute(context: Context, statements: readonly Statement[], scope: Scope, states?: Map<string, Value>[]): boolean {
  for (const statement of statements) {
    // Functions may be called above their definition.
    if (statement.kind === 'function') defineFunction(context, statement.function, scope);
  }
  const { conditions } = context.frame ?? {};
  const above = conditions?.length ?? 0;
  const isLeft = executeInOrder(context, statements, scope, states);
  if (conditions) conditions.length = above;
  return isLeft;
}

function executeInOrder(context: Context, statements: readonly Statement[], scope: Scope, states?: Map<string, Value>[]): boolean {
  for (const statement of statements) {
    if (!spend(context)) return true;
    if (executeStatement(context, statement, scope)) return true;
    if (!states || statement.kind === 'expression' || statement.kind === 'function') continue;
    spend(context, 1 + (scope.variables.size >> 3));
    states.push(new Map(scope.variables));
  }
  return false;
}

/** Runs a body with its own block names: what it shadows comes back after it. */
function executeBody(context: Context, statements: readonly Statement[], scope: Scope, states?: Map<string, Value>[]): boolean {
  let shadowed: Map<string, Value> | undefined;
  for (const statement of statements) {
    if (statement.kind !== 'assign' || !statement.declares || statement.isHoisted || statement.target.kind !== 'name') continue;
    const before = scope.variables.get(statement.target.name);
    if (before) (shadowed ??= new Map()).set(statement.target.name, before);
  }
  const stopped = execute(context, statements, scope, states);
  if (shadowed) for (const [name, value] of shadowed) scope.variables.set(name, value);
  return stopped;
}

/** How deep statements may stand in each other, those of called functions included. */
const deepestStatement = 400;

/** Runs one statement. True where what follows it is not reached. */
export function executeStatement(context: Context, statement: Statement, scope: Scope): boolean {
  if (context.statementDepth >= deepestStatement) {
    if (context.frame) context.cutOff.add(context.frame.module.path);
    return false;
  }
  context.statementDepth += 1;
  const isLeft = runStatement(context, statement, scope);
  context.statementDepth -= 1;
  return isLeft;
}

function runStatement(context: Context, statement: Statement, scope: Scope): boolean {
  switch (statement.kind) {
    case 'assign': {
      // Terraform's names hold wherever they are written.
      if (statement.target.kind === 'name' && context.frame?.module.form.language === 'hcl') {
        scope.variables.set(statement.target.name, { kind: 'lazy', resolve: () => followed<Value>(context, unknownValue, () => evaluate(context, statement.value, scope)) });
        return false;
      }
      // `var x;` once more says nothing of what it holds.
      if (statement.isHoisted && statement.value.kind === 'nothing' && statement.target.kind === 'name' && scope.variables.has(statement.target.name)) return false;
      let value = evaluate(context, statement.value, scope);
      const collection = statement.holds && typedCollection(context, statement.holds, scope, value);
      if (collection) value = collection;
      else if (statement.type && (value.kind === 'unknown' || value.kind === 'nothing' || value.kind === 'method')) value = typedValue(context, statement.type, scope, value, statement.isOne);
      else if (statement.type && context.frame?.module.form.language === 'go' && isWrittenText(value)) {
        const named = classNamed(context, statement.type, scope);
        if (named?.form.isText) value = asNamedText(named, value);
      }
      // Go's variables are there, and empty, once they are declared.
      if (value.kind === 'library' && value.type === textBuilderType && !value.origin && context.frame?.module.form.language === 'go') value = keepMade(textBuilder(text('')), statement, scope);
      assign(context, statement.target, value, scope, statement.declares ?? false);
      return false;
    }
    case 'append': {
      const value = evaluate(context, statement.value, scope);
      const before = readTarget(context, statement.target, scope);
      const after = isLists(before) ? mapChoice(before, (each) => (each.kind === 'list' ? changedList('extend', each, [{ value }], (whole) => itemsOf(context, whole)) : each)) : mayBeNumber(value) && !isSurelyText(before) ? unknownValue : join([before, value]);
      assign(context, statement.target, after, scope, false);
      return false;
    }
    case 'expression':
      evaluate(context, statement.value, scope);
      return false;
    case 'return': {
      const value = evaluate(context, statement.value, scope);
      context.frame?.returns.push(value);
      context.frame?.returnedWhen.push(context.frame.conditions.length > 0 ? conditionOf('both', context.frame.conditions) : undefined);
      return true;
    }
    case 'stop':
      if (statement.value) evaluate(context, statement.value, scope);
      if (statement.isTurn) for (let left = context.frame?.left; left; left = statement.isFar ? left.outer : undefined) left.held.push(new Map(scope.variables));
      return true;
    case 'function':
      if (statement.function.receiverType === undefined) defineFunction(context, statement.function, scope);
      for (const decorator of statement.function.decorators ?? []) evaluate(context, decorator, scope);
      return false;
    case 'class':
      defineClass(context, statement.class, scope);
      return false;
    case 'import':
      executeImport(context, statement.import, scope);
      return false;
    case 'loop':
      executeLoop(context, statement, scope);
      return false;
    case 'branch':
      return executeBranch(context, statement, scope);
    case 'try':
      return executeTry(context, statement, scope);
    case 'block':
      return executeBody(context, statement.body, scope);
    case 'export': {
      const value = evaluate(context, statement.value, scope);
      context.frame?.module.exports.set(statement.name, value);
      return false;
    }
    case 'export-all':
      context.frame?.module.exportAll.push(statement.module);
      return false;
  }
}

function executeLoop(context: Context, statement: Extract<Statement, { kind: 'loop' }>, scope: Scope): void {
  for (const test of statement.tests) evaluate(context, test, scope);
  // Terraform's repetitions are no turns: nothing is left from one to the next.
  if (context.frame?.module.form.language === 'hcl') return runTurn(context, statement, scope);
  if (applyOptions(context, statement, scope)) return;
  const before = new Map(scope.variables);
  const fields = new FieldBranches(context, scope);
  fields.end(false);
  const growingNames = new Set<string>();
  for (const name of appendedNames(statement.body)) {
    const value = before.get(name);
    if (!value) continue;
    scope.variables.set(name, mayBeNumber(value) ? unknownValue : growing(value));
    growingNames.add(name);
  }
  keepRepeated(statement.body, scope, () => {
    rehearse(context, statement, scope, growingNames);
    runTurn(context, statement, scope);
    // There may have been no turn.
    for (const [name, value] of before) {
      const after = scope.variables.get(name);
      if (after && after !== value && value.kind !== 'lazy') scope.variables.set(name, mergeValues([value, after]));
    }
    fields.end(false);
    fields.merge();
  });
}

function runTurn(context: Context, statement: Extract<Statement, { kind: 'loop' }>, scope: Scope): void {
  const before = scope.variables;
  scope.variables = new Map(before);
  for (const binding of statement.bindings) bindLoop(context, binding, scope);
  // There may be no turn.
  const ends = under(context, unknownValue, () => leaving(context, () => (executeBody(context, statement.body, scope) ? [] : [scope.variables])));
  if (ends.length > 0) scope.variables = ends.length === 1 ? (ends[0] as Map<string, Value>) : mergeBranches(ends, before);
}

/** What names hold where work is left: at its end, and at each `break` and `continue` in it. */
function leaving(context: Context, work: () => readonly Map<string, Value>[]): readonly Map<string, Value>[] {
  const { frame } = context;
  const outer = frame?.left;
  const held: Map<string, Value>[] = [];
  if (frame) frame.left = { held, outer };
  const ends = work();
  if (frame) frame.left = outer;
  return [...ends, ...held];
}

/** Finds out what a loop's names may hold when a turn begins: what they held before it, or what an earlier turn left. */
function rehearse(context: Context, statement: Extract<Statement, { kind: 'loop' }>, scope: Scope, settled: ReadonlySet<string>): void {
  const { frame } = context;
  // Inside of another rehearsal one turn tells enough.
  if (!frame || frame.isRehearsal) return;
  const functions = frame.nested.length;
  frame.isRehearsal = true;
  const carried = new Set<string>();
  // A shell's name may be set in an earlier turn alone.
  const isShell = frame.module.form.language === 'shell';
  for (let turn = 0; turn < 2; turn += 1) {
    const start = scope.variables;
    scope.variables = new Map(start);
    spend(context, 1 + (start.size >> 3));
    runTurn(context, statement, scope);
    const after = scope.variables;
    scope.variables = new Map(start);
    for (const [name, value] of after) {
      const before = start.get(name);
      if (value === before || settled.has(name) || (!before && !isShell)) continue;
      // An import that was followed, no change.
      if (before?.kind === 'lazy') {
        scope.variables.set(name, value);
        continue;
      }
      const either = before ? mergeValues([before, value]) : choose([unknownValue, value]);
      if (identity(either) === identity(before ?? unknownValue)) continue;
      scope.variables.set(name, carried.has(name) && grows(either) ? unknownValue : either);
      carried.add(name);
    }
    if (carried.size === 0) break;
  }
  frame.isRehearsal = false;
  frame.nested.length = functions;
}

/** Whether a value that is another one after each turn is taken for anything: lists and objects are what was put into them. */
function grows(value: Value): boolean {
  return value.kind === 'text' || value.kind === 'unknown' || value.kind === 'term' || (value.kind === 'choice' && value.options.every(grows));
}

/** A body that returns is not all there is: it may fail before, and then a handler runs, and what comes after it. */
function executeTry(context: Context, statement: Extract<Statement, { kind: 'try' }>, scope: Scope): boolean {
  const before = scope.variables;
  const fields = new FieldBranches(context, scope);
  const states: Map<string, Value>[] = [before];
  const run = (body: readonly Statement[], start: ReadonlyMap<string, Value>, noted?: Map<string, Value>[]): boolean => {
    scope.variables = new Map(start);
    spend(context, 1 + (start.size >> 3));
    // It may fail before its end, or not at all.
    const ends = under(context, unknownValue, () => executeBody(context, body, scope, noted));
    fields.end(ends);
    return ends;
  };
  const results: Map<string, Value>[] = [];
  if (!run(statement.body, before, states)) results.push(scope.variables);
  const failed = mergeBranches([scope.variables, ...states], before);
  // A handler starts with what was set before the failure, or with none of it.
  for (const handler of statement.handlers) {
    fields.begin();
    if (!run(handler, failed)) results.push(scope.variables);
  }
  fields.merge();
  const ended = results.length === 0 ? failed : results.length === 1 ? (results[0] as Map<string, Value>) : mergeBranches(results, before);
  if (statement.last.length === 0) {
    scope.variables = ended;
    return results.length === 0;
  }
  // What is last runs after a failure too, but then nothing comes after it.
  const start = mergeBranches([ended, failed], before);
  scope.variables = new Map(start);
  const stopped = executeBody(context, statement.last, scope);
  for (const [name, value] of ended) if (scope.variables.get(name) === start.get(name)) scope.variables.set(name, value);
  return stopped || results.length === 0;
}

function executeBranch(context: Context, statement: Extract<Statement, { kind: 'branch' }>, scope: Scope): boolean {
  const tests = statement.tests.map((test) => evaluate(context, test, scope));
  const before = scope.variables;
  const results: Map<string, Value>[] = [];
  const ways = new Ways(context, statement.isDecided ? tests : []);
  const fields = new FieldBranches(context, scope);
  let fallen: Map<string, Value> | undefined;
  for (const [at, body] of statement.bodies.entries()) {
    scope.variables = fallen ? mergeBranches([before, fallen], before) : new Map(before);
    fallen = undefined;
    fields.begin();
    spend(context, 1 + (before.size >> 3));
    let goesOn = false;
    const run = (): Map<string, Value>[] => {
      if (executeBody(context, body, scope)) return [];
      goesOn = true;
      if (!statement.fallsThrough?.[at] || at === statement.bodies.length - 1) return [scope.variables];
      fallen = scope.variables;
      return [];
    };
    ways.begin(at);
    const ends = statement.isSwitch ? leaving(context, run) : run();
    ways.end(ends.length > 0);
    results.push(...ends);
    fields.end(ends.length === 0 && !goesOn);
  }
  if (!statement.exhaustive) {
    ways.begin(statement.bodies.length);
    ways.end(true);
    results.push(before);
    fields.begin();
    fields.end(false);
  }
  fields.merge();
  if (results.length === 0) {
    scope.variables = before;
    return statement.bodies.length > 0;
  }
  ways.leave();
  scope.variables = results.length === 1 ? (results[0] as Map<string, Value>) : (ways.merge(results, before) ?? mergeBranches(results, before));
  return false;
}

function isWrittenText(value: Value): boolean {
  return value.kind === 'text' || (value.kind === 'choice' && value.options.every(isWrittenText));
}

/** The names that grow in a loop's body. */
function appendedNames(body: readonly Statement[]): readonly string[] {
  const known = appended.get(body);
  if (known) return known;
  const names: string[] = [];
  // What is put before a name is no end that it grows by.
  const note = (target: Target, value: Expression): void => {
    const first = value.kind === 'join' ? value.parts[0] : undefined;
    if (target.kind === 'name' && first?.kind === 'name' && first.name === target.name) names.push(target.name);
  };
  const visit = (statements: readonly Statement[]): void => {
    for (const statement of statements) {
      if (statement.kind === 'append' && statement.target.kind === 'name') names.push(statement.target.name);
      else if (statement.kind === 'assign') note(statement.target, statement.value);
      else if (statement.kind === 'expression' && statement.value.kind === 'assigned') note(statement.value.target, statement.value.value);
      else if (statement.kind === 'branch') for (const each of statement.bodies) visit(each);
      else if (statement.kind === 'block' || statement.kind === 'loop') visit(statement.body);
      else if (statement.kind === 'try') for (const each of [statement.body, ...statement.handlers, statement.last]) visit(each);
    }
  };
  visit(body);
  appended.set(body, names);
  return names;
}
