/** Finds grants in CDK code and its like, Python and TypeScript: runs it in its common form, and reads what it put on whom. */
import { languageOf } from '../../candidates.ts';
import { loadFrontEnds, tablesOf } from '../../languages.ts';
import type { Skipped, SourceFile } from '../../model.ts';
import { createProject, indexNames, problemOf } from '../../project.ts';
import { isServerlessCode } from '../files.ts';
import { readJson } from '../json.ts';
import { addGroup, addManaged } from '../managed.ts';
import { addServerless, isServerless } from '../serverless.ts';
import { addDocument, addForAnybody, addStatement, addUntold, type Findings, type Origin } from '../statement.ts';
import { relocate, type Value } from '../value.ts';
import { Names } from './names.ts';
import { conditionOf, makeLibrary, statementsIn, type Target } from './constructs.ts';
import { Interpreter, type Place } from './interpreter.ts';
import { codeOf, knownText, valueOf, type ClassItem, type ConstructItem, type Item, type StatementItem, type TextItem } from './item.ts';

/**
 * Adds the grants of a repo's CDK code.
 * @param own files that use CDK
 * @param others more files of the repo, which these may import
 */
export async function addCdk(own: readonly SourceFile[], others: readonly SourceFile[], findings: Findings, skipped: Skipped[]): Promise<void> {
  const files = new Map([...others, ...own].filter(({ path }) => languageOf(path) !== undefined).map((file) => [file.path, file]));
  const frontEnds = await loadFrontEnds(new Set(own.flatMap(({ path }) => languageOf(path) ?? [])));
  const project = createProject(files, indexNames(files.keys()), frontEnds, languageOf, tablesOf, (form) => {
    const problem = problemOf(form);
    if (problem !== undefined) skipped.push({ file: form.path, reason: problem, blocksRemovals: false, language: 'cdk' });
  });
  const names = new Names();
  const collected = makeLibrary(names);
  const { library } = collected;
  const interpreter = new Interpreter(project, library, names);
  const paths = own.map(({ path }) => path).sort();
  for (const path of paths) interpreter.start(path);
  // What nobody makes or calls here is made and called with unknown arguments: apps and stacks first, since they may
  // still make the constructs, and these the rest.
  const uncalled = paths.flatMap((path) => [...(interpreter.run(path)?.names.values() ?? [])].filter((item) => (item.kind === 'class' || item.kind === 'function') && item.scope.file === path));
  // A class that others build on is made by them, with what they put in the place of its methods.
  const bases = new Set(uncalled.flatMap((item) => (item.kind === 'class' ? baseNames(item) : [])));
  function rank(item: Item): number {
    return item.kind === 'class' && bases.has(item.form.name) ? 2.5 : rankOf(item);
  }
  for (const item of uncalled.sort((a, b) => rank(a) - rank(b))) runUncalled(item, interpreter);
  collected.finish();
  for (const path of paths.filter(isServerlessCode)) addConfiguration(path, interpreter, findings);
  for (const file of interpreter.cutOff) skipped.push({ file, reason: 'too much to follow: some grants were cut off', blocksRemovals: false, language: 'cdk' });
  for (const { file, line, reason } of interpreter.unseen) skipped.push({ file, reason: `line ${line}: ${reason}`, blocksRemovals: false, language: 'cdk' });

  const targets = [...collected.sinks, ...collected.managed].map(({ target }) => target);
  const identities = identitiesOf(targets);
  const labels = labelsOf(targets.map((target) => identities.get(target) ?? target));
  for (const { item, target, isBucketPolicy, place } of collected.sinks) {
    const origin = originOf(target, identities.get(target) ?? target, place, isBucketPolicy ? 'resource' : 'identity', labels);
    const before = findings.grants.length;
    addItem(item, origin, place.line, findings);
    if (isOpen(identities.get(target) ?? target)) addForAnybody(before, findings);
  }
  for (const { name, isGroup, target, place } of collected.managed) {
    const add = isGroup === true ? addGroup : addManaged;
    add(name, place.line, originOf(target, identities.get(target) ?? target, place, 'identity', labels), findings);
  }
  for (const { code, place } of collected.doubts) {
    findings.unresolved.push({ file: place.file, line: place.line, reason: `${code} grants something: the code does not tell whether it is a bucket` });
  }
  const placed = new Set([...collected.used, ...collected.sinks.flatMap(({ item }) => [...statementsIn(item)].map(({ fields }) => fields))]);
  for (const statement of collected.statements) {
    // What is given to nobody grants nothing; what went where nobody can follow it may be anybody's.
    if (placed.has(statement.fields) || !collected.letGo.has(statement.fields)) continue;
    addItem(statement, { file: statement.file, form: formOf(statement.file), kind: 'identity', unknown: 'to whom it is given' }, statement.line, findings);
  }
}

/** `serverless.ts`: a configuration among the file's names. */
function addConfiguration(path: string, interpreter: Interpreter, findings: Findings): void {
  for (const item of interpreter.run(path)?.names.values() ?? []) {
    const value = valueOf(item, 1, path);
    if (value.kind === 'map' && isServerless(value)) addServerless(value, { file: path, form: 'serverless' }, () => undefined, findings);
  }
}

function baseNames(item: ClassItem): string[] {
  return item.form.bases.map((base) => (base.kind === 'name' || base.kind === 'member' ? base.name : ''));
}

function rankOf(item: Item): number {
  if (item.kind !== 'class') return 3;
  const bases = baseNames(item);
  if (bases.some((base) => /(App|Stage)$/.test(base))) return 0;
  if (bases.some((base) => /Stack$/.test(base))) return 1;
  return 2;
}

function runUncalled(item: Item, interpreter: Interpreter): void {
  if (item.kind === 'class' && !interpreter.called.has(item.form)) interpreter.instantiateUnknown(item);
  else if (item.kind === 'function' && !interpreter.called.has(item.form)) interpreter.callUnknown(item);
}

function formOf(file: string): string {
  return file.endsWith('.py') ? 'cdk-python' : 'cdk-typescript';
}

/** A target's name without its place: the construct's id, or the variable it is kept in. */
function baseLabel(target: Target): string {
  if (target.kind === 'named') return target.name;
  const own = target.owner === undefined || target.type === 'role' ? '' : `.${target.type}`;
  const holder = target.owner ?? target;
  return `${holder.id ?? [...holder.names][0] ?? `${holder.type} of line ${holder.line}`}${own}`;
}

/** Whether it may be any identity of the app: it is code, or it is looked up by a name that is not told. */
function isOpen(target: Target): boolean {
  if (target.kind === 'named') return target.isOpen === true;
  return target.props.has('imported') && knownText(target.props.get('rolename')) === undefined;
}

/** A role that is made under a name, and all that are imported by it, are one identity: each with the first that has its name. */
function identitiesOf(targets: readonly Target[]): Map<Target, ConstructItem> {
  const byName = new Map<string, ConstructItem>();
  const identities = new Map<Target, ConstructItem>();
  for (const target of targets) {
    const given = target.kind === 'named' ? undefined : target.props.get('rolename');
    if (target.kind === 'named' || given === undefined || !['text', 'unknown', 'method'].includes(given.kind)) continue;
    // Of an ARN that is told, its name.
    const name = codeOf(given).replace(/^arn:.*\//, '');
    const first = byName.get(name);
    if (first === undefined) byName.set(name, target);
    identities.set(target, first ?? target);
  }
  return identities;
}

/** Names for principals: the plain one where it is alone, with the stack's id where it is not. */
function labelsOf(targets: readonly Target[]): Map<Target, string> {
  const byName = new Map<string, Set<ConstructItem>>();
  for (const target of targets) {
    if (target.kind === 'named') continue;
    const name = baseLabel(target);
    byName.set(name, (byName.get(name) ?? new Set()).add(target));
  }
  const labels = new Map<Target, string>();
  for (const [name, group] of byName) {
    if (group.size === 1) {
      for (const target of group) labels.set(target, name);
      continue;
    }
    const taken = new Map<string, number>();
    for (const target of group) {
      const scoped = target.scopeId === undefined ? name : `${target.scopeId}/${name}`;
      const before = taken.get(scoped) ?? 0;
      taken.set(scoped, before + 1);
      labels.set(target, before === 0 ? scoped : `${scoped} (${before + 1})`);
    }
  }
  return labels;
}

/** @param named what the code puts something on, @param target the identity that this is */
function originOf(named: Target, target: Target, { file, condition }: Place, kind: Origin['kind'], labels: ReadonlyMap<Target, string>): Origin {
  if (target.kind === 'named' || named.kind === 'named') return { file, form: formOf(file), kind, principal: baseLabel(target), condition };
  const holder = target.owner ?? target;
  const roleName = knownText(target.props.get('rolename'));
  const given = target.props.get('rolename');
  const aliases = [...new Set([...target.names, ...holder.names, ...(roleName === undefined ? [] : [roleName]), ...(named === target ? [] : [baseLabel(named), ...named.names])])];
  const boundary = target.props.get('permissionsboundary') ?? named.props.get('permissionsboundary');
  const limited = boundary === undefined || boundary.kind === 'nothing' ? undefined : 'permissions boundary';
  const conditions = [...new Set([condition, conditionOf(target), limited])].filter((text) => text !== undefined);
  return {
    file,
    form: formOf(file),
    kind,
    principal: kind === 'resource' ? undefined : (labels.get(target) ?? baseLabel(target)),
    aliases,
    accountName: given?.kind === 'text' ? codeOf(given).replace(/^arn:.*\//, '') : undefined,
    isMadeElsewhere: target.props.has('imported'),
    condition: conditions.length > 0 ? conditions.join(', ') : undefined,
  };
}

function addItem(item: Item, origin: Origin, line: number, findings: Findings, depth = 0): void {
  if (depth > 10) return;
  switch (item.kind) {
    case 'document':
      for (const each of item.statements) addItem(each, origin, line, findings, depth + 1);
      return;
    case 'list':
      for (const each of item.items) addItem(each, origin, line, findings, depth + 1);
      return;
    case 'statement':
      addOne(item, origin, findings);
      return;
    case 'dict':
      addDocument(valueOf(item, line, origin.file), origin, findings);
      return;
    case 'text':
      addDocument(documentIn(item, line, origin.file), origin, findings);
      return;
    case 'nothing':
      return;
    case 'object':
      if (item.policy !== undefined) return addItem(item.policy, origin, line, findings, depth + 1);
      return addUntold(`policy ${codeOf(item)}`, { line, file: origin.file }, origin, findings);
    default:
      addUntold(`policy ${codeOf(item)}`, { line, file: origin.file }, origin, findings);
  }
}

/** A policy written as text, with parts that the code computes. */
function documentIn(item: TextItem, line: number, file: string): Value {
  const holes = new Map<string, Value>();
  const written = item.parts.map((part) => {
    if (typeof part === 'string') return part;
    const mark = String.fromCharCode(0xe000 + Math.min(holes.size, 0x18ff));
    holes.set(mark, { kind: 'text', parts: [part], line, file });
    return mark;
  });
  const read = readJson(written.join(''), line, holes);
  return 'value' in read && item.doubt === undefined ? relocate(read.value, line) : { kind: 'unknown', code: codeOf(item), line, file };
}

function addOne(statement: StatementItem, origin: Origin, findings: Findings): void {
  const { file, line, fields } = statement;
  function field(name: Parameters<typeof fields.get>[0]): Value | undefined {
    const item = fields.get(name);
    return item === undefined ? undefined : valueOf(item, line, file);
  }
  const effect = fields.get('effect');
  const denies = effect?.kind === 'external' ? /\.DENY$/.test(effect.path) : knownText(effect)?.toLowerCase() === 'deny';
  const allows = effect === undefined || (effect.kind === 'external' ? /\.ALLOW$/.test(effect.path) : knownText(effect)?.toLowerCase() === 'allow');
  const conditions = [...new Set([origin.condition, statement.condition])].filter((text) => text !== undefined);
  const principals = fields.get('principals');
  const toAnybody = principals !== undefined && (principals.kind !== 'list' || principals.items.some((item) => item.kind === 'construct' && /^(Any|Star)Principal$/.test(item.type)));
  const services = principals?.kind === 'list' ? principals.items.map((item) => (item.kind === 'construct' && item.type === 'ServicePrincipal' ? item.id : undefined)) : [];
  const toServices = services.length > 0 && services.every((name) => name !== undefined) ? services.join(', ') : undefined;
  const isResource = origin.kind === 'resource' || principals !== undefined;
  addStatement(
    {
      line,
      file,
      effect: denies ? { kind: 'text', parts: ['Deny'], line } : allows ? { kind: 'text', parts: ['Allow'], line } : { kind: 'unknown', code: 'effect', line },
      actions: field('actions'),
      notActions: field('notactions'),
      resources: field('resources'),
      notResources: field('notresources'),
      conditions: field('conditions'),
    },
    {
      ...origin,
      condition: conditions.length > 0 ? conditions.join(', ') : undefined,
      ...(isResource && { kind: 'resource', principal: toAnybody ? '*' : toServices }),
    },
    findings,
  );
}

