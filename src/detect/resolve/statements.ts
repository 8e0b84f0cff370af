/** Statements: run in order, with every branch taken and every loop's body run once. */
import type { Statement } from '../form.ts';
import { growing, sum, type Scope, type Value } from '../value.ts';
import { assign, bindLoop, extended, readTarget } from './assignments.ts';
import { spend } from './budget.ts';
import { carriedNames } from './carried.ts';
import { defineClass } from './classes.ts';
import { mergeValues } from './combine.ts';
import type { Context } from './context.ts';
import { evaluate } from './expressions.ts';
import { executeImport } from './modules.ts';
import { typedValue } from './parameters.ts';
import { defineFunction } from './scopes.ts';

/** How many loops inside each other are run a second time. */
const maximumRepeating = 2;

/** The names that grow in each loop's body: looked for once. */
const appended = new WeakMap<readonly Statement[], readonly string[]>();

/** Runs statements. True where what follows them is not reached. */
export function execute(context: Context, statements: readonly Statement[], scope: Scope): boolean {
  for (const statement of statements) {
    // Functions may be called above their definition.
    if (statement.kind === 'function') defineFunction(context, statement.function, scope);
  }
  for (const statement of statements) {
    if (!spend(context)) return true;
    if (executeStatement(context, statement, scope)) return true;
  }
  return false;
}

/** Runs a body with its own block names: what it shadows comes back after it. */
function executeBody(context: Context, statements: readonly Statement[], scope: Scope): boolean {
  let shadowed: Map<string, Value> | undefined;
  for (const statement of statements) {
    if (statement.kind !== 'assign' || !statement.declares || statement.target.kind !== 'name') continue;
    const before = scope.variables.get(statement.target.name);
    if (before) (shadowed ??= new Map()).set(statement.target.name, before);
  }
  const stopped = execute(context, statements, scope);
  if (shadowed) for (const [name, value] of shadowed) scope.variables.set(name, value);
  return stopped;
}

/** Runs one statement. True where what follows it is not reached. */
export function executeStatement(context: Context, statement: Statement, scope: Scope): boolean {
  switch (statement.kind) {
    case 'assign': {
      // Terraform's names hold wherever they are written.
      if (statement.target.kind === 'name' && context.frame?.module.form.language === 'hcl') {
        scope.variables.set(statement.target.name, { kind: 'lazy', resolve: () => evaluate(context, statement.value, scope) });
        return false;
      }
      let value = evaluate(context, statement.value, scope);
      if (statement.type && (value.kind === 'unknown' || value.kind === 'nothing' || value.kind === 'method')) value = typedValue(context, statement.type, scope, value);
      assign(context, statement.target, value, scope, statement.declares ?? false);
      return false;
    }
    case 'append': {
      const value = evaluate(context, statement.value, scope);
      const before = readTarget(context, statement.target, scope);
      const after = before.kind === 'list' ? extended(context, before, value) : sum(before, value);
      assign(context, statement.target, after, scope, false);
      return false;
    }
    case 'expression':
      evaluate(context, statement.value, scope);
      return false;
    case 'return':
      context.frame?.returns.push(evaluate(context, statement.value, scope));
      return true;
    case 'stop':
      if (statement.value) evaluate(context, statement.value, scope);
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
  for (const name of appendedNames(statement.body)) {
    const before = scope.variables.get(name);
    if (before) scope.variables.set(name, growing(before));
  }
  const { assigned, carried } = carriedNames(statement.body);
  const first = new Map(assigned.map((name) => [name, scope.variables.get(name)]));
  const isChanged = (name: string): boolean => first.get(name) !== undefined && scope.variables.get(name) !== first.get(name);
  turn(context, statement, scope);
  // What the first turn left is what the second one begins with.
  if (carried.some(isChanged) && context.repeating < maximumRepeating) {
    context.repeating += 1;
    turn(context, statement, scope);
    context.repeating -= 1;
  }
  // There may be no turn at all.
  for (const [name, before] of first) {
    const after = scope.variables.get(name);
    if (before && after && after !== before) scope.variables.set(name, mergeValues([before, after]));
  }
}

function turn(context: Context, statement: Extract<Statement, { kind: 'loop' }>, scope: Scope): void {
  for (const binding of statement.bindings) bindLoop(context, binding, scope);
  executeBody(context, statement.body, scope);
}

function executeBranch(context: Context, statement: Extract<Statement, { kind: 'branch' }>, scope: Scope): boolean {
  for (const test of statement.tests) evaluate(context, test, scope);
  const before = scope.variables;
  const results: Map<string, Value>[] = [];
  for (const body of statement.bodies) {
    scope.variables = new Map(before);
    spend(context, 1 + (before.size >> 3));
    if (!executeBody(context, body, scope)) results.push(scope.variables);
  }
  if (!statement.exhaustive) results.push(before);
  if (results.length === 0) {
    scope.variables = before;
    return statement.bodies.length > 0;
  }
  scope.variables = results.length === 1 ? (results[0] as Map<string, Value>) : mergeBranches(results, before);
  return false;
}

function mergeBranches(results: readonly Map<string, Value>[], before: ReadonlyMap<string, Value>): Map<string, Value> {
  const merged = new Map<string, Value>(results[0]);
  const names = new Set<string>();
  for (const result of results) {
    for (const [name, value] of result) if (before.get(name) !== value) names.add(name);
  }
  for (const name of names) {
    const values: Value[] = [];
    for (const result of results) {
      const value = result.get(name);
      if (value && !values.includes(value)) values.push(value);
    }
    merged.set(name, mergeValues(values));
  }
  return merged;
}

/** The names that grow in a loop's body. */
function appendedNames(body: readonly Statement[]): readonly string[] {
  const known = appended.get(body);
  if (known) return known;
  const names: string[] = [];
  const visit = (statements: readonly Statement[]): void => {
    for (const statement of statements) {
      if (statement.kind === 'append' && statement.target.kind === 'name') names.push(statement.target.name);
      else if (statement.kind === 'assign' && statement.target.kind === 'name' && statement.value.kind === 'join' && statement.value.parts.some((part) => part.kind === 'name' && statement.target.kind === 'name' && part.name === statement.target.name)) names.push(statement.target.name);
      else if (statement.kind === 'expression' && statement.value.kind === 'assigned' && statement.value.target.kind === 'name' && statement.value.value.kind === 'join') names.push(statement.value.target.name);
      else if (statement.kind === 'branch') for (const each of statement.bodies) visit(each);
      else if (statement.kind === 'block' || statement.kind === 'loop') visit(statement.body);
    }
  };
  visit(body);
  appended.set(body, names);
  return names;
}
