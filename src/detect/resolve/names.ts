/** A name used as a value: a variable, in Java a member of the class around it, or something from outside. */
import { environmentValue } from '../environment.ts';
import { nothingValue, type ClassValue, type Scope, type Value } from '../value.ts';
import { climb, ensureConstructed, readsEnvironment } from './classes.ts';
import type { ClassInfo, Context } from './context.ts';
import { fieldName, heldByField, heldByName, outerOf } from './elsewhere.ts';
import { receiverMember } from './members.ts';
import { exportedValue, wildcardValue } from './modules.ts';
import { isBare, isSetBelow } from './overrides.ts';
import { lookup, receiverOf, scopeOf } from './scopes.ts';
import { asHeld } from './text-builder.ts';

/** The value of a name; one that nothing defines is from outside. */
export function evaluateName(context: Context, name: string, scope: Scope, isCall = false): Value {
  const isJava = context.frame?.module.form.language === 'java';
  const value = lookup(name, scope);
  // A variable of Java has no name of its own among methods: https://docs.oracle.com/javase/specs/jls/se21/html/jls-6.html#jls-6.5
  const isHidden = isJava && value !== undefined && value.kind !== 'class' && (isCall ? value !== lookup(name, outermost(scope)) : isOfClassAround(name, scope));
  if (value && !isHidden) return asHeld(asSeen(context, name, value, scope), scope);
  if (name === 'undefined') return nothingValue;
  const around = name === 'this' && context.frame?.module.form.language === 'javascript' ? receiverOf(scope) : undefined;
  if (around) return around;
  if (isJava) return asHeld(evaluateJavaName(context, name, scope, isCall), scope);
  return { kind: 'external', path: name };
}

/** A name's value as the scope sees it: functions may read what others of the file change. */
function asSeen(context: Context, name: string, value: Value, scope: Scope): Value {
  if (!scope.form || scope.variables.has(name)) return value;
  const outer = outerOf(scope, name);
  const state = outer && context.modules.get(scope.module);
  return state && value.kind !== 'term' ? heldByName(context, state, name, outer) : value;
}

/** Whether a name is found in the body of a class around the function: what it holds, the constructor may have said. */
function isOfClassAround(name: string, scope: Scope): boolean {
  const found = scopeOf(name, scope);
  return found !== undefined && found.ownerClass !== undefined && found.form === undefined && found !== scope;
}

/** The scope of the file itself. */
function outermost(scope: Scope): Scope {
  let at = scope;
  while (at.parent) at = at.parent;
  return at;
}

/** The classes around a scope, the nearest first. */
function ownersOf(scope: Scope): ClassValue[] {
  const owners: ClassValue[] = [];
  for (let at: Scope | undefined = scope; at; at = at.parent) if (at.ownerClass && !owners.some(({ form }) => form === at?.ownerClass?.form)) owners.push(at.ownerClass);
  return owners;
}

function heldByAttribute(context: Context, info: ClassInfo, name: string): Value | undefined {
  const value = info.attributes.get(name);
  return value && heldByField(context, info, name, value);
}

/** Whether a scope is a function's, and not the body of a class alone. */
function isInFunction(scope: Scope): boolean {
  for (let at: Scope | undefined = scope; at; at = at.parent) {
    if (at.form) return true;
    if (at.ownerClass) return false;
  }
  return false;
}

/** Java: a bare name may be a member of a class around, the nearest first, or a class of the same package. */
function evaluateJavaName(context: Context, name: string, scope: Scope, isCall: boolean): Value {
  const receiver = receiverOf(scope);
  if (name === 'this' && receiver) return receiver;
  const copy = isCall ? undefined : lookup(fieldName(name), scope);
  if (copy) return copy;
  for (const owner of ownersOf(scope)) {
    const member = memberAround(context, owner, name, isCall, isInFunction(scope));
    if (member) return member;
  }
  if (/^[A-Z]/.test(name)) {
    const path = context.project.resolveImport(scope.module, 'java', `.${name}`);
    const found = path && path !== scope.module ? exportedValue(context, path, name) : undefined;
    if (found) return found;
  }
  // By `import java.io.*`.
  const imported = wildcardValue(context, scope.module, name);
  if (imported) return imported;
  // A method that the class leaves to those built on it, or has from its base.
  if (isCall && receiver?.kind === 'term' && !/^[A-Z]/.test(name)) return { kind: 'term', op: 'member', object: receiver, name };
  return { kind: 'external', path: name === 'File' ? 'java.io.File' : name };
}

/** What a bare name is as a member of a class around it. */
function memberAround(context: Context, owner: ClassValue, name: string, isCall: boolean, isInMethod: boolean): Value | undefined {
  // An initialiser has methods to call; what it is given is the class itself.
  if (!isInMethod) {
    if (!isCall) return climb(context, owner, (info) => info.attributes.get(name));
    const method = climb(context, owner, (info) => info.methods.get(name));
    return method && { ...method, receiver: owner };
  }
  const receiver = { kind: 'term', op: 'receiver', owner } as const;
  const has = climb(context, owner, (info) => (info.methods.has(name) || info.fields.has(name) || info.attributes.has(name) ? true : undefined));
  if (!has) return undefined;
  ensureConstructed(context, owner);
  const attribute = isCall ? undefined : climb(context, owner, (info) => (info.fields.has(name) ? undefined : heldByAttribute(context, info, name)));
  // What a record is made with, or an object is given by its setters, is the object's.
  const isOfObject = attribute?.kind === 'choice' && climb(context, owner, (info) => (info.attributes.has(name) ? isBare(info.value, name) : undefined)) === true;
  if (attribute && attribute.kind !== 'unknown' && !isOfObject && !isSetBelow(context, owner, name)) return attribute.kind === 'text' && readsEnvironment(context, owner) ? environmentValue(true) : attribute;
  // A field is none of the methods by its name either.
  const method = isCall ? climb(context, owner, (info) => (info.fields.has(name) ? info.methods.get(name) : undefined)) : undefined;
  return method ? { ...method, receiver } : receiverMember(context, receiver, name);
}
