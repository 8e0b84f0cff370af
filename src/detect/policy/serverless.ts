/** Finds grants in serverless.yml: the provider's role, roles of functions, and CloudFormation resources. */
import { addTemplate, templateOf } from './cloudformation.ts';
import { evaluate, type Template } from './intrinsics.ts';
import { addManaged } from './managed.ts';
import { addDocument, type Findings, type Origin } from './statement.ts';
import { concat, entry, itemsOf, literal, relocate, sourceOf, textOf, unknown, unknownText, type MapValue, type Value } from './value.ts';

/** Tells whether a document configures the Serverless Framework for AWS (https://www.serverless.com/framework/docs/providers/aws/guide/iam). */
export function isServerless(document: Value): boolean {
  if (document.kind !== 'map' || document.entries.has('Resources')) return false;
  const provider = entry(document, 'provider');
  const name = textOf(entry(provider, 'name')) ?? textOf(provider);
  // What the provider is may be told in another file.
  return document.entries.has('service') && (name === 'aws' || (name?.startsWith('${') === true && ['functions', 'resources'].some((key) => document.entries.has(key))));
}

/** Reads another file of the repo as data, by a path relative to the configuration. */
export type ReadOther = (path: string) => Value | undefined;

const deepest = 20;

/** The role that functions share, as we name it, and as the framework's template does. */
const providersRole = 'provider.iam.role';
const frameworksRole = 'IamRoleLambdaExecution';

/** Cuts a text at its outermost `${…}`. */
function pieces(text: string): { text: string; variable: boolean }[] {
  const result: { text: string; variable: boolean }[] = [];
  let plain = 0;
  for (let at = text.indexOf('${'); at >= 0; at = text.indexOf('${', at)) {
    let depth = 0;
    let end = at;
    for (; end < text.length; end++) {
      if (text.startsWith('${', end)) depth++;
      else if (text[end] === '}' && --depth === 0) break;
    }
    if (end >= text.length) break;
    if (at > plain) result.push({ text: text.slice(plain, at), variable: false });
    result.push({ text: text.slice(at + 2, end), variable: true });
    at = plain = end + 1;
  }
  if (plain < text.length) result.push({ text: text.slice(plain), variable: false });
  return result;
}

/** Makes the reader of `${self:…}` and `${file(…)}`; what a deployment gives stays unknown. */
function variablesOf(document: Value, readOther: ReadOther): NonNullable<Template['variables']> {
  function resolve(value: Value, depth: number): Value {
    if (value.kind !== 'text') return value;
    const resolved: Value[] = [];
    for (const part of value.parts) {
      if (typeof part !== 'string' || !part.includes('${')) {
        resolved.push({ kind: 'text', parts: [part], line: value.line });
        continue;
      }
      for (const piece of pieces(part)) {
        resolved.push(piece.variable ? variable(piece.text, value.line, depth + 1) : literal(piece.text, value.line));
      }
    }
    const [only] = resolved;
    return resolved.length === 1 && only !== undefined ? only : concat(resolved, value.line);
  }

  function variable(code: string, line: number, depth: number): Value {
    if (depth > deepest) return unknownText({ code }, line);
    const address = textOf(resolve(literal(code, line), depth)) ?? code;
    const [first = ''] = address.split(',');
    const self = /^self:([\w.-]+)$/.exec(first.trim());
    if (self !== null) return follow(document, (self[1] ?? '').split('.'), depth) ?? unknownText({ code }, line);
    const file = /^file\(([^)]+)\)(?::([\w.-]+))?$/.exec(first.trim());
    if (file !== null) {
      const other = readOther((file[1] ?? '').trim());
      const found = other === undefined ? undefined : follow(other, file[2]?.split('.') ?? [], depth);
      return found === undefined ? unknown(code, line) : relocate(found, line);
    }
    // CloudFormation's own `${AWS::Region}` and IAM's `${aws:username}` are no variables of serverless.
    if (/^AWS::|^aws:(?!accountId|region)|^!/.test(code) || /^[A-Za-z0-9]+(\.Arn)?$/.test(code)) return literal(`\${${code}}`, line);
    return unknownText({ code }, line);
  }

  function follow(start: Value, path: readonly string[], depth: number): Value | undefined {
    let at: Value | undefined = start;
    for (const key of path) {
      if (at?.kind === 'text') at = resolve(at, depth + 1);
      at = at?.kind === 'list' ? at.items[Number(key)] : entry(at, key);
    }
    return at?.kind === 'text' ? resolve(at, depth + 1) : at;
  }
  return resolve;
}

/** A setting that may be a list of fragments, each a map or a `${file(…)}`. */
function fragments(value: Value | undefined, template: Template): Value[] {
  return itemsOf(value).map((each) => (each.kind === 'text' ? evaluate(each, template) : each));
}

/**
 * Adds the grants of one configuration.
 * @param document the configuration as data
 * @param place the file and the form to report
 * @param readOther reads files that it refers to
 */
export function addServerless(document: MapValue, place: { file: string; form: string }, readOther: ReadOther, findings: Findings): void {
  const variables = variablesOf(document, readOther);
  const bare: Template = { resources: new Map(), parameters: new Map(), mappings: undefined, variables };
  const resources = new Map<string, Value>();
  for (const fragment of fragments(entry(document, 'resources'), bare)) {
    for (const [name, resource] of templateOf(fragment).resources) resources.set(name, resource);
    // What is added to a resource that the framework makes (https://www.serverless.com/framework/docs/providers/aws/guide/resources#extending-cloudformation-resources).
    const extensions = entry(fragment, 'extensions');
    for (const [name, extension] of extensions?.kind === 'map' ? extensions.entries : []) if (!resources.has(name) && extension.kind === 'map' && name === frameworksRole) resources.set(name, { ...extension, entries: new Map([...extension.entries, ['Type', literal('AWS::IAM::Role', extension.line)]]) });
  }
  const template: Template = { ...bare, resources, identities: new Map([[frameworksRole, providersRole]]) };
  addTemplate(template, place, findings);

  /** A setting, by the way to it, any part of which may be in another file; unknown where that is not at hand. */
  function setting(from: Value | undefined, ...keys: readonly string[]): Value | undefined {
    let at = from;
    for (const key of keys) {
      if (at?.kind === 'text' && textOf(at) !== undefined) at = variables(at, 0);
      if (at?.kind === 'unknown' || (at?.kind === 'text' && textOf(at) === undefined)) return unknown(sourceOf(at).replace(/^\$\{(.*)\}$/, '$1'), at.line);
      at = entry(at, key);
    }
    return at?.kind === 'text' && textOf(at)?.includes('${') === true ? variables(at, 0) : at;
  }

  const role = setting(document, 'provider', 'iam', 'role');
  const statements = [setting(role, 'statements'), setting(document, 'provider', 'iamRoleStatements')].flatMap(itemsOf);
  const shared = listOf(statements, template);
  const boundary = setting(role, 'permissionsBoundary') ?? setting(role, 'permissionBoundary') ?? setting(document, 'provider', 'rolePermissionsBoundary') ?? entry(entry(resources.get(frameworksRole), 'Properties'), 'PermissionsBoundary');
  const origin: Origin = { ...place, kind: 'identity', principal: providersRole, condition: boundary === undefined ? undefined : 'permissionsBoundary' };
  // Policies of an extension stand where the framework's own would.
  const replaced = entry(entry(resources.get(frameworksRole), 'Properties'), 'Policies') === undefined ? origin : { ...origin, condition: [origin.condition, `Policies of ${frameworksRole}`].filter((text) => text !== undefined).join(', ') };
  // A role given by name or ARN replaces the one that serverless makes.
  if (role === undefined || role.kind === 'map' || role.kind === 'unknown') addStatements(shared, replaced, findings);
  for (const list of [setting(role, 'managedPolicies'), setting(document, 'provider', 'iamManagedPolicies')]) {
    for (const policy of list === undefined ? [] : itemsOf(evaluate(list, template))) addManaged(sourceOf(policy), policy.line, origin, findings);
  }

  // Roles of functions are made by a plugin, each as a copy of the one that all share, with its boundary (https://github.com/functionalone/serverless-iam-roles-per-function).
  const plugin = 'serverless-iam-roles-per-function';
  const everyBoundary = setting(document, 'custom', plugin, 'iamGlobalPermissionsBoundary') ?? boundary;
  for (const group of fragments(entry(document, 'functions'), template)) {
    if (group.kind !== 'map') continue;
    for (const [name, definition] of group.entries) {
      const own = setting(definition, 'iamRoleStatements') ?? setting(definition, 'iam', 'role', 'statements');
      if (own === undefined) continue;
      const limit = setting(definition, 'iamPermissionsBoundary') ?? everyBoundary;
      const ownRole: Origin = { ...place, kind: 'identity', principal: name, condition: limit === undefined ? undefined : 'permissionsBoundary' };
      addStatements(listOf(itemsOf(own), template), ownRole, findings);
      const choice = setting(definition, 'iamRoleStatementsInherit') ?? setting(document, 'custom', plugin, 'defaultInherit');
      const inherits = choice === undefined ? 'false' : textOf(choice);
      if (inherits === 'false') continue;
      addStatements(shared, inherits === 'true' ? ownRole : { ...ownRole, condition: `iamRoleStatementsInherit ${sourceOf(choice!)}` }, findings);
    }
  }
}

function listOf(statements: readonly Value[], template: Template): Value[] {
  return statements.flatMap((statement) => {
    const resolved = evaluate(statement, template);
    // A fragment from another file is resolved to data whose own functions are still to be read.
    return itemsOf(statement.kind === 'text' ? evaluate(resolved, template) : resolved);
  });
}

function addStatements(statements: readonly Value[], origin: Origin, findings: Findings): void {
  const [first] = statements;
  if (first === undefined) return;
  const list: Value = { kind: 'list', items: statements, line: first.line };
  addDocument({ kind: 'map', entries: new Map([['Statement', list]]), line: first.line }, origin, findings);
}
