/** Finds every grant in a repo's files, whatever they are written in. */
import { Buffer } from 'node:buffer';
import type { Grant, Skipped, SourceFile, Unresolved } from '../model.ts';
import { addTemplate, isTemplate, templateOf } from './cloudformation.ts';
import { addDocuments } from './documents.ts';
import { kindOf, limiterOf, mayGrant } from './files.ts';
import { readJson } from './json.ts';
import { addServerless, isServerless } from './serverless.ts';
import type { Findings } from './statement.ts';
import { entry, type Value } from './value.ts';
import { largest, readYaml } from './yaml.ts';

export { mayGrant } from './files.ts';

/** What was found, what could not be followed, and what was not read. */
export interface FoundGrants {
  readonly grants: Grant[];
  readonly unresolved: Unresolved[];
  readonly skipped: Skipped[];
}

/**
 * Finds grants in policies: IAM JSON, CloudFormation and SAM, serverless, Terraform, and code in Python and TypeScript: CDK, Pulumi,
 * and calls of AWS's API.
 * @param files the files of one repo that `mayGrant`, as text; values are followed from file to file
 * @param others more files that code may import its values from; they are read only when it does
 * @returns grants in the order of files and lines
 */
export async function findGrants(files: readonly SourceFile[], others: readonly SourceFile[] = []): Promise<FoundGrants> {
  const skipped: Skipped[] = [];
  const findings: Findings = { grants: [], unresolved: [], skipped };
  const small: SourceFile[] = [];
  for (const file of files) {
    if (file.text.length <= largest) small.push(file);
    else skipped.push({ file: file.path, reason: tooLarge, blocksRemovals: true });
  }
  const included = await addAllTerraform(small, others, findings, skipped);
  const mayInclude = small.some(mayBeServerless);
  const documents = new Map<string, readonly Value[]>();
  const broken = new Set<string>();
  for (const { path, text } of small) {
    const kind = kindOf(path);
    // A file that Terraform fills in is a part of its policy.
    if (kind !== 'json' && kind !== 'yaml') continue;
    if (included.has(path) || (!mayInclude && !saysPolicy.test(text))) continue;
    const { values, fault } = await parseData(text, kind);
    documents.set(path, values);
    if (fault === undefined) continue;
    broken.add(path);
    if (policyWords.test(text)) skipped.push({ file: path, reason: fault, blocksRemovals: true });
  }
  const repo: Repo = {
    whole: (other) => (broken.has(other) ? undefined : documents.get(other)?.[0]),
    names: new Set([...files, ...others].map(({ path }) => nameOf(path))),
  };
  for (const [path, values] of documents) for (const value of values) addData(value, path, repo, findings);
  const code = small.filter(({ path, text }) => isCode(path) && mayGrant(path, Buffer.from(text)));
  if (code.length > 0) {
    const { addCdk } = await import('./cdk/index.ts');
    await addCdk(code, [...others, ...small], findings, skipped);
    limitApps(documents, findings);
  }
  return { grants: sorted(findings.grants), unresolved: distinctDoubts(findings.unresolved), skipped };
}

function isCode(path: string): boolean {
  const kind = kindOf(path);
  return kind === 'python' || kind === 'typescript';
}

async function addAllTerraform(files: readonly SourceFile[], others: readonly SourceFile[], findings: Findings, skipped: Skipped[]): Promise<ReadonlySet<string>> {
  const own = files.filter(({ path }) => kindOf(path).startsWith('terraform'));
  if (own.length === 0) return new Set();
  const { addTerraform } = await import('./terraform.ts');
  const byPath = new Map([...others, ...files].map((file) => [file.path, file]));
  return addTerraform(own, (path) => byPath.get(path)?.text, findings, skipped);
}

const tooLarge = 'it is larger than 1 MiB';

/**
 * Why a JSON or YAML file cannot be read, whatever it says: of a file that stands for a policy, not even its beginning tells that it is none.
 * @param file a file that an import is bound to
 * @returns undefined for a file that can be read, and for code
 */
export async function faultOf({ path, text }: SourceFile): Promise<string | undefined> {
  if (text.length > largest) return tooLarge;
  const kind = kindOf(path);
  return kind === 'json' || kind === 'yaml' ? (await parseData(text, kind)).fault : undefined;
}

/** What data says that holds policies, templates or what limits an app; an escape may hide any word. */
const saysPolicy = /Effect|Statement|Polic|Resources|AWS::|permissionsBoundary|\\u|\\x/;

/** Whether a file may be a configuration of serverless: it takes in others, whatever they say. */
function mayBeServerless({ path, text }: SourceFile): boolean {
  return /(^|\/)serverless[\w.-]*$/.test(path) || (text.includes('provider') && text.includes('service'));
}

/** What a file that cannot be read must say to be missed: a binding in it is then not judged by what is left. */
const policyWords = /Statement|PolicyDocument|Policies|AWS::/;

/** Reads a text as data; a fault says where and why, and is told of what else could be read. */
async function parseData(text: string, kind: 'json' | 'yaml'): Promise<{ values: readonly Value[]; fault?: string }> {
  if (kind === 'json' || /^\s*\{/.test(text)) {
    const read = readJson(text);
    if ('value' in read) return { values: [read.value] };
    // Templates with `{{ … }}` or `<% %>` are not JSON before they are filled in; YAML has flow collections like JSON's.
    if (kind === 'json') return { values: [], fault: `line ${read.fault.line}: ${read.fault.reason}` };
  }
  const { documents, faults } = await readYaml(text);
  const [fault] = faults;
  return fault === undefined ? { values: documents } : { values: documents, fault: `${fault.line === undefined ? '' : `line ${fault.line}: `}${fault.reason}` };
}

/** A boundary that an app's context puts on all of its identities (https://docs.aws.amazon.com/cdk/v2/guide/customize-permissions-boundaries.html). */
function limitApps(documents: ReadonlyMap<string, readonly Value[]>, findings: Findings): void {
  const limit = 'the permissions boundary of cdk.json';
  for (const [path, [settings]] of documents) {
    if (!/(^|\/)cdk(\.context)?\.json$/.test(path)) continue;
    const context = path.endsWith('cdk.json') ? entry(settings, 'context') : settings;
    if (entry(context, '@aws-cdk/core:permissionsBoundary') === undefined) continue;
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    for (const [position, grant] of findings.grants.entries()) {
      if (grant.kind !== 'identity' || !grant.form.startsWith('cdk') || !grant.file.startsWith(folder)) continue;
      findings.grants[position] = { ...grant, condition: grant.condition === undefined ? limit : `${grant.condition}, ${limit}` };
    }
  }
}

/** What one file may need of others. */
interface Repo {
  /** What a file holds that was read without a fault. */
  readonly whole: (path: string) => Value | undefined;
  /** The names of all files that were read. */
  readonly names: ReadonlySet<string>;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function addData(value: Value, path: string, { whole, names }: Repo, findings: Findings): void {
  if (isTemplate(value)) {
    addTemplate(templateOf(value), { file: path, form: 'cloudformation' }, findings, (url) => names.has(nameOf(url)));
  } else if (value.kind === 'map' && isServerless(value)) {
    addServerless(value, { file: path, form: 'serverless' }, (other) => whole(resolvePath(path, other)), findings);
  } else {
    const limiter = limiterOf(path);
    if (limiter === undefined) return addDocuments(value, { file: path, form: 'iam-json' }, findings);
    const within: Findings = { grants: [], unresolved: findings.unresolved };
    addDocuments(value, { file: path, form: 'iam-json' }, within);
    findings.grants.push(...within.grants.filter(({ kind }) => kind === 'resource'));
    if (within.grants.length > 0) findings.unresolved.push({ file: path, line: 1, reason: `its path says that it is ${limiter}, which grants nothing` });
  }
}

/** A path written in a file, as a path from the root of the repo. */
export function resolvePath(from: string, to: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of to.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** Grants in the order of files and lines; a module that is called twice alike grants the same twice, and is told once. */
function sorted(grants: readonly Grant[]): Grant[] {
  const distinct = new Map<string, Grant>();
  for (const grant of grants) {
    const { statement, ...rest } = grant;
    // The resources of one NotResource are one rule, and stay together.
    const name = JSON.stringify(grant.notResource === true ? [rest, statement] : rest);
    if (!distinct.has(name)) distinct.set(name, grant);
  }
  return [...distinct.values()].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}

function distinctDoubts(unresolved: readonly Unresolved[]): Unresolved[] {
  return [...new Map(unresolved.map((each) => [`${each.file}\n${each.line}\n${each.reason}`, each])).values()];
}
