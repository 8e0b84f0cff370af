/** Classes of JavaScript as they were written before there was a word for them: a function, and methods put on its prototype. */
import type { ClassForm, Expression, FunctionForm, Statement } from '../form.ts';

/** The functions that make one class build on another: https://nodejs.org/api/util.html#utilinheritsconstructor-superconstructor */
const inheriting = new Set(['inherits']);

interface Found {
  readonly methods: Map<string, FunctionForm>;
  readonly bases: Expression[];
}

type Finder = (name: string) => Found | undefined;

/** Makes classes of the functions of a file that have methods on their prototype. */
export function withPrototypes(statements: readonly Statement[]): readonly Statement[] {
  const functions = new Set(statements.map((statement) => functionIn(statement)?.name));
  const found = new Map<string, Found>();
  const left = statements.filter((statement) => !isPutOnPrototype(statement, (name) => {
    if (!functions.has(name)) return undefined;
    const parts = found.get(name) ?? { methods: new Map<string, FunctionForm>(), bases: [] };
    found.set(name, parts);
    return parts;
  }));
  return found.size === 0 ? statements : left.map((statement): Statement => {
    const form = functionIn(statement);
    const parts = form && found.get(form.name);
    return form && parts ? { kind: 'class', class: classOf(form, parts, left) } : statement;
  });
}

function classOf(form: FunctionForm, { methods, bases }: Found, statements: readonly Statement[]): ClassForm {
  const own = (each: FunctionForm, name: string): Statement => ({ kind: 'function', function: { ...each, name, receiver: 'this' } });
  const statics = statements.flatMap((statement): Statement[] => {
    if (statement.kind !== 'expression' && statement.kind !== 'assign') return [];
    const { target, value } = assigned(statement) ?? {};
    return target?.kind === 'member' && target.object.kind === 'name' && target.object.name === form.name && value?.kind === 'function' ? [{ kind: 'function', function: { ...value.function, name: target.name, receiver: 'this', isStatic: true } }] : [];
  });
  return { name: form.name, bases, members: [own({ ...form, body: form.body.map((statement) => asSuper(statement, bases)) }, 'constructor'), ...[...methods].map(([name, each]) => own(each, name)), ...statics], line: form.line, constructorName: 'constructor' };
}

/** `Base.call(this, options)` in a function that is built on `Base`. */
function asSuper(statement: Statement, bases: readonly Expression[]): Statement {
  const call = statement.kind === 'expression' && statement.value.kind === 'call' ? statement.value : undefined;
  const base = call?.callee.kind === 'member' && call.callee.name === 'call' && call.callee.object.kind === 'name' ? call.callee.object.name : undefined;
  if (!call || base === undefined || !bases.some((each) => each.kind === 'name' && each.name === base)) return statement;
  return { kind: 'expression', value: { ...call, callee: { kind: 'name', name: 'super' }, args: call.args.slice(1) } };
}

/** `function Store() {…}` and `var Store = function () {…}`. */
function functionIn(statement: Statement): FunctionForm | undefined {
  if (statement.kind === 'function') return statement.function;
  return statement.kind === 'assign' && statement.target.kind === 'name' && statement.value.kind === 'function' ? { ...statement.value.function, name: statement.target.name } : undefined;
}

function assigned(statement: Statement): { readonly target: Expression | Extract<Statement, { kind: 'assign' }>['target']; readonly value: Expression } | undefined {
  if (statement.kind === 'assign') return statement;
  return statement.kind === 'expression' && statement.value.kind === 'assigned' ? statement.value : undefined;
}

/** The name of the function whose prototype an expression is. */
function prototypeOf(expression: Expression): string | undefined {
  return expression.kind === 'member' && expression.name === 'prototype' && expression.object.kind === 'name' ? expression.object.name : undefined;
}

/** Notes what a statement puts on a prototype. */
function isPutOnPrototype(statement: Statement, of: Finder): boolean {
  const { target, value } = assigned(statement) ?? {};
  if (target?.kind === 'member' && value) {
    const name = prototypeOf(target.object);
    const parts = name === undefined || value.kind !== 'function' ? undefined : of(name);
    if (parts && value.kind === 'function') {
      parts.methods.set(target.name, value.function);
      return true;
    }
    if (target.name !== 'prototype' || target.object.kind !== 'name') return false;
    return putAll(of, target.object.name, value);
  }
  const call = statement.kind === 'expression' && statement.value.kind === 'call' ? statement.value : undefined;
  if (!call) return false;
  const called = call.callee.kind === 'member' || call.callee.kind === 'name' ? call.callee.name : '';
  const [first, second] = call.args.map((arg) => arg.value);
  if (inheriting.has(called) && first?.kind === 'name' && second) return of(first.name)?.bases.push(second) !== undefined;
  const name = called === 'assign' && first ? prototypeOf(first) : undefined;
  return name !== undefined && second !== undefined && putAll(of, name, second);
}

/** `Store.prototype = {…}`, or `Object.create(Base.prototype)`. */
function putAll(of: Finder, name: string, value: Expression): boolean {
  if (value.kind === 'call' && value.callee.kind === 'member' && value.callee.name === 'create') {
    const [first] = value.args;
    if (first?.value.kind !== 'member' || first.value.name !== 'prototype') return false;
    return of(name)?.bases.push(first.value.object) !== undefined;
  }
  if (value.kind !== 'dict' || !value.entries.some((entry) => entry.value.kind === 'function')) return false;
  const parts = of(name);
  for (const entry of value.entries) if (entry.key?.kind === 'text' && entry.value.kind === 'function') parts?.methods.set(entry.key.value, entry.value.function);
  return parts !== undefined;
}
