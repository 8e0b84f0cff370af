/** Finds policy documents anywhere in JSON or YAML data: a policy on its own, or kept inside another file. */
import { readJson } from './json.ts';
import { addDocument, isDocument, type Findings, type Origin } from './statement.ts';
import { entry, itemsOf, textOf, type Value } from './value.ts';

const deepest = 60;

/** Statements without a document around them: a list of maps with an effect and actions. */
function isStatementList(value: Value): boolean {
  return value.kind === 'list' && value.items.length > 0 && value.items.every(isStatement);
}

function isStatement(value: Value): boolean {
  if (value.kind !== 'map' || !value.entries.has('Effect')) return false;
  return value.entries.has('Action') || value.entries.has('NotAction');
}

/** Words of which one at least is in a statement of IAM. */
const words = ['Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Principal', 'NotPrincipal', 'Sid'];

/** Whether a `Statement` is one of a firewall's rules, which says what a request is like, and nothing of who may do what. */
function isOfAnother(value: Value): boolean {
  const statements = itemsOf(entry(value, 'Statement'));
  return statements.length > 0 && statements.every((each) => each.kind === 'map' && each.entries.size > 0 && !words.some((word) => each.entries.has(word)) && [...each.entries.keys()].every((key) => /Statement$/.test(key)));
}

function nameIn(value: Value | undefined, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const name = textOf(entry(value, key));
    if (name !== undefined) return name;
  }
  return undefined;
}

/** Lists of one identity's own policies, as IAM's API gives them. */
const ownPolicies = /^(Role|User|Group)PolicyList$/;

/** Whose a document inside other data is: an identity's around it, else by a name beside it, else by the way to it. */
function nameOf(identity: string | undefined, parent: Value | undefined, path: readonly string[]): string | undefined {
  if (identity !== undefined) return identity;
  const own = path.findIndex((key) => ownPolicies.test(key));
  if (own >= 0) return path.slice(0, own + 1).join('.');
  return nameIn(parent, ['PolicyName', 'Name', 'name']) ?? (path.length > 0 ? path.join('.') : undefined);
}

/**
 * Adds the grants of every policy document in some data.
 * @param value the data
 * @param place the file and the form to report
 */
export function addDocuments(value: Value, place: { file: string; form: string }, findings: Findings): void {
  visit(value, undefined, [], undefined);

  function visit(each: Value, parent: Value | undefined, path: readonly string[], outer: string | undefined): void {
    if (path.length > deepest) return;
    const identity = (each.kind === 'map' ? nameIn(each, ['RoleName', 'UserName', 'GroupName']) : undefined) ?? outer;
    // Most of what is looked through is no policy, and belongs to nobody.
    const origin = (): Origin => ({ ...place, kind: 'identity', principal: nameOf(identity, parent, path) });
    if (isDocument(each) && !isOfAnother(each)) {
      addDocument(each, origin(), findings);
    } else if (isStatementList(each)) {
      addDocument({ kind: 'map', entries: new Map([['Statement', each]]), line: each.line }, origin(), findings);
    } else if (each.kind === 'map') {
      for (const [key, inner] of each.entries) visit(inner, each, [...path, key], identity);
    } else if (each.kind === 'list') {
      for (const inner of itemsOf(each)) visit(inner, parent, path, identity);
    } else {
      // A policy kept as text, in a chart or a cluster's settings.
      const text = textOf(each);
      if (text === undefined || !/^\s*[{[]/.test(text) || !text.includes('"Effect"')) return;
      const read = readJson(text, each.line);
      if ('value' in read && read.value.kind !== 'text') visit(read.value, parent, path, identity);
    }
  }
}
