/** Modules: a file or a package is run when it is first needed, and imports follow names from one file to another. */
import type { Statement } from '../form.ts';
import { unknownValue, type FunctionValue, type Scope, type Value } from '../value.ts';
import { followed, openingSteps, withShare } from './budget.ts';
import { classInfo, classMember } from './classes.ts';
import type { Context, Frame, ModuleState } from './context.ts';
import { importFrom } from './deferred.ts';
import { djangoStorage } from './django.ts';
import { heldByName } from './elsewhere.ts';
import { lastName } from './naming.ts';
import { fieldsSetOutside } from './outside.ts';
import { readVariable } from './scopes.ts';

/**
 * Runs the statements of a file and of those it shares its names with, once.
 * @param share steps it may take
 */
export function openModule(context: Context, path: string, share = openingSteps): ModuleState | undefined {
  return context.modules.get(path) ?? followed(context, undefined, () => withShare(context, share, path, () => runModule(context, path)));
}

function runModule(context: Context, path: string): ModuleState | undefined {
  const siblings = context.project.siblings(path);
  if (siblings) return openPackage(context, path, siblings);
  const form = context.project.load(path);
  if (!form) return undefined;
  const scope: Scope = { variables: new Map(), parent: undefined, module: path };
  const frames: Frame[] = [];
  const state: ModuleState = { path, form, scope, exports: new Map(), exportAll: [], frames, isDrained: false, knowsAws: false, wildcards: [] };
  context.modules.set(path, state);
  const outer = context.frame;
  const outerDepth = context.depth;
  const frame: Frame = { returns: [], returnedWhen: [], yields: [], effects: [], nested: [], conditions: [], module: state };
  frames.push(frame);
  context.frame = frame;
  context.depth = 0;
  if (form.language === 'python' || form.language === 'javascript' || form.language === 'java') for (const name of fieldsSetOutside(form)) context.setOutside.add(name);
  context.operations.execute(context, form.body, scope);
  context.frame = outer;
  context.depth = outerDepth;
  return state;
}

/** Opens files that share their names: all are read before any function runs. */
function openPackage(context: Context, path: string, siblings: readonly string[]): ModuleState | undefined {
  const shared: Scope = { variables: new Map(), parent: undefined, module: path };
  const frames: Frame[] = [];
  const outer = context.frame;
  const outerDepth = context.depth;
  context.depth = 0;
  for (const sibling of siblings) {
    const form = context.project.load(sibling);
    if (!form) continue;
    // Imports are a file's own; everything else belongs to the package.
    const scope: Scope = { variables: new Map(), parent: shared, module: sibling };
    const state: ModuleState = { path: sibling, form, scope, exports: shared.variables, exportAll: [], frames, isDrained: false, knowsAws: false, wildcards: [] };
    context.modules.set(sibling, state);
    const frame: Frame = { returns: [], returnedWhen: [], yields: [], effects: [], nested: [], conditions: [], module: state };
    frames.push(frame);
    context.frame = frame;
    context.operations.execute(context, form.body.filter((statement) => statement.kind === 'import'), scope);
    const own = new Map(scope.variables);
    context.operations.execute(context, form.body.filter((statement) => statement.kind !== 'import' && !isCall(statement)), scope);
    for (const [name, value] of scope.variables) {
      if (own.get(name) === value) continue;
      shared.variables.set(name, value);
    }
  }
  // Terraform's blocks use names of every file.
  for (const frame of frames) {
    context.frame = frame;
    context.operations.execute(context, frame.module.form.body.filter(isCall), frame.module.scope);
  }
  for (const frame of frames) {
    for (const callee of frame.nested) attachMethod(context, callee, shared);
  }
  context.goImplementers.clear();
  context.frame = outer;
  context.depth = outerDepth;
  return context.modules.get(path) ?? (frames[0]?.module);
}

function isCall(statement: Statement): boolean {
  return statement.kind === 'expression' || statement.kind === 'loop';
}

/** Go declares methods beside their type. */
function attachMethod(context: Context, callee: FunctionValue, shared: Scope): void {
  const { receiverType } = callee.form;
  const owner = receiverType === undefined ? undefined : shared.variables.get(receiverType);
  if (owner?.kind === 'class') classInfo(context, owner).methods.set(callee.form.name, { ...callee, owner });
}

/** Binds what an import brings: files of the repo are opened when a name is first used. */
export function executeImport(context: Context, form: Extract<Statement, { kind: 'import' }>['import'], scope: Scope): void {
  const state = context.frame?.module;
  if (!state) return;
  const { language } = state.form;
  if (/^(boto|aiobotocore|aioboto3|botocore|@aws-sdk|aws-sdk|mypy_boto3|types_boto3|github\.com\/aws|software\.amazon|com\.amazonaws)/.test(form.module)) state.knowsAws = true;
  if (language === 'java') {
    executeJavaImport(context, state, form, scope);
    return;
  }
  const path = context.project.resolveImport(state.path, language, form.module);
  if (form.whole !== undefined) {
    if (form.whole === '') {
      // Python's `import a.b`: binds `a`; the rest is followed member by member.
      const first = form.module.split('.')[0] ?? form.module;
      scope.variables.set(first, path && !form.module.includes('.') ? moduleValue(context, path) : { kind: 'external', path: first });
    } else scope.variables.set(form.whole, path ? moduleValue(context, path) : { kind: 'external', path: form.module });
  }
  for (const { name, as } of form.names) {
    if (name === '*') {
      const imported = path ? openModule(context, path) : undefined;
      if (imported) for (const [each, value] of imported.scope.variables) if (language === 'shell' || !each.startsWith('_')) scope.variables.set(each, value);
      continue;
    }
    const follow = (): Value => followed<Value>(context, unknownValue, () => importedValue(context, state, form.module, path, name));
    scope.variables.set(as, path ? importFrom(context, path, name, follow) : follow());
  }
}

function executeJavaImport(context: Context, state: ModuleState, form: Extract<Statement, { kind: 'import' }>['import'], scope: Scope): void {
  for (const { name } of form.names) {
    if (name === '*') {
      state.wildcards.push(form.module);
      continue;
    }
    const path = context.project.resolveImport(state.path, 'java', `${form.module}.${name}`);
    if (path) {
      scope.variables.set(name, { kind: 'lazy', resolve: () => followed<Value>(context, unknownValue, () => exportedValue(context, path, name) ?? unknownValue) });
      continue;
    }
    // `import static a.b.Constants.PREFIX`
    const owner = javaClassAt(context, state.path, form.module);
    if (owner?.kind === 'class') scope.variables.set(name, classMember(context, owner, name));
    else if (`${form.module}.${name}` === 'java.io.File') scope.variables.set(name, { kind: 'external', path: 'java.io.File' });
    else scope.variables.set(name, { kind: 'external', path: /^(software\.amazon|com\.amazonaws|io\.awspring|io\.minio|java)\./.test(form.module) ? name : `${form.module}.${name}` });
  }
}

/** A class of the repo by its whole name: one that another is written with stands behind that. */
function javaClassAt(context: Context, from: string, module: string): Value | undefined {
  const holder = context.project.resolveImport(from, 'java', module);
  if (holder) return exportedValue(context, holder, lastName(module));
  if (!/\.[A-Z]\w*\.[A-Z]\w*$/.test(module)) return undefined;
  const around = javaClassAt(context, from, module.slice(0, module.lastIndexOf('.')));
  return around?.kind === 'class' ? classMember(context, around, lastName(module)) : undefined;
}

/** What a Java file knows by a name since it imports all of a package, or all that a class has: `import com.acme.*`, `import static com.acme.Keys.*`. */
export function wildcardValue(context: Context, from: string, name: string): Value | undefined {
  for (const module of context.modules.get(from)?.wildcards ?? []) {
    const owner = javaClassAt(context, from, module);
    if (owner) {
      const member = owner.kind === 'class' ? classMember(context, owner, name) : undefined;
      if (member && member.kind !== 'method') return member;
      continue;
    }
    const path = /^[A-Z]/.test(name) ? context.project.resolveImport(from, 'java', `${module}.${name}`) : undefined;
    const found = path ? exportedValue(context, path, name) : undefined;
    if (found) return found;
  }
  return undefined;
}

function importedValue(context: Context, state: ModuleState, module: string, path: string | undefined, name: string): Value {
  const { language } = state.form;
  if (path) {
    const value = exportedValue(context, path, name);
    if (value) return value;
  }
  if (language === 'python') {
    const below = context.project.resolveImport(state.path, language, module.endsWith('.') ? `${module}${name}` : `${module}.${name}`);
    if (below) return moduleValue(context, below);
  }
  if (path) return unknownValue;
  if (language === 'javascript' && name === 'default') return { kind: 'external', path: module };
  return djangoStorage(context, module, name) ?? { kind: 'external', path: `${module}.${name}` };
}

/** What a file of the repo exports under a name, through its re-exports too. */
export function exportedValue(context: Context, path: string, name: string, depth = 0): Value | undefined {
  const state = openModule(context, path);
  if (!state || depth > 6) return undefined;
  const found = state.exports.get(name) ?? (state.form.language === 'javascript' && state.exports.size > 0 && name !== 'default' ? undefined : readVariable(state.scope.variables, name));
  if (found?.kind === 'lazy') return found.resolve();
  // What is imported is the name itself, not what it held once: https://tc39.es/ecma262/#sec-module-namespace-exotic-objects
  if (found && state.scope.variables.get(name) === found) return heldByName(context, state, name, state.scope);
  if (found) return found;
  for (const module of state.exportAll) {
    const next = context.project.resolveImport(path, state.form.language, module);
    const value = next ? exportedValue(context, next, name, depth + 1) : undefined;
    if (value) return value;
  }
  return undefined;
}

/** A whole file of the repo. */
function moduleValue(context: Context, path: string): Value {
  const value = importFrom(context, path, '*', () => ({ kind: 'module', path }));
  return value.kind === 'lazy' ? value.resolve() : value;
}

/** What `require(name)` or `import(name)` gives. */
export function requireModule(context: Context, module: ModuleState, name: string): Value {
  if (/^(@aws-sdk|aws-sdk)/.test(name)) module.knowsAws = true;
  const path = context.project.resolveImport(module.path, module.form.language, name);
  if (!path) return { kind: 'external', path: name };
  const value = importFrom(context, path, '*', () => requiredValue(context, path));
  return value.kind === 'lazy' ? value.resolve() : value;
}

function requiredValue(context: Context, path: string): Value {
  const state = openModule(context, path);
  const value = state?.exports.get('default');
  return value && state && state.exports.size === 1 ? value : value && (value.kind === 'class' || value.kind === 'function') ? value : { kind: 'module', path };
}

/** Takes a value for all that the module exports: `module.exports = value`. */
export function exportObject(context: Context, value: Value): void {
  const exports = context.frame?.module.exports;
  if (!exports) return;
  exports.set('default', value);
  if (value.kind === 'dict') for (const [name, each] of value.entries) exports.set(name, each);
}
