/** Everything that can be wrong with one file, in plain sentences at the place where it stands. */
import { pointerParts, toPointer, type ParsedDocument } from './document.ts';
import { BlueError, formatLocation, type ErrorCode, type Location } from './errors.ts';
import { layout } from './layout.ts';
import type { DomainFile, Export, ExportRule, Import, IndexFile, Json, JsonObject, MemberConfig } from './model.ts';
import { nameProblem, quoteShort, relativePathProblem } from './names.ts';
import type { Finding } from './plan.ts';
import { schemas, type FileKind } from './schemas.ts';
import * as validators from './validators.ts';
import { compareVersions, normaliseRange, parseVersion } from './version.ts';

/** One thing wrong with a file. Errors make the file unusable; warnings do not. */
export interface Problem {
  readonly rule: string;
  readonly level: 'error' | 'warning';
  readonly code: ErrorCode;
  readonly message: string;
  readonly location: Location;
  readonly next: string;
}

/** What a file is checked against besides its own schema. */
export interface FileContext {
  /** For the files of a domain: the name of its folder. */
  readonly folder?: string;
  /** Paths of the shared schemas, where they are known. */
  readonly contracts?: ReadonlySet<string>;
}

/** People mend a handful at a time, and a hostile file could hold a hundred thousand. */
const MAX_PROBLEMS = 50;

/** The part of ajv's error objects that is read here. */
interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: JsonObject;
}

type Validator = ((value: unknown) => boolean) & { errors?: readonly SchemaError[] | null };

/**
 * Finds what is wrong with a file: first its form, by its schema, then its meaning.
 * @returns in the order of the file; empty for a good one
 */
export function findProblems(kind: FileKind, document: ParsedDocument, context: FileContext = {}): Problem[] {
  const validate = (validators as unknown as Record<FileKind, Validator>)[kind];
  const problems: Problem[] = [];
  if (!validate(document.value)) {
    for (const error of (validate.errors ?? []).slice(0, MAX_PROBLEMS)) problems.push(explainSchemaError(kind, document, error));
  } else {
    const reporter = new Reporter(document);
    checkMeaning(kind, document.value, context, reporter);
    problems.push(...reporter.problems.slice(0, MAX_PROBLEMS));
  }
  findMisspellings(schemas[kind], document, '', problems);
  return problems.sort((a, b) => (a.location.line ?? 0) - (b.location.line ?? 0) || (a.location.column ?? 0) - (b.location.column ?? 0));
}

/** A problem as the error that ends a run. */
export function toError(problem: Problem): BlueError {
  return new BlueError(problem.code, problem.message, { location: problem.location, next: problem.next });
}

/** A problem as a finding among others. */
export function toFinding(problem: Problem, place: 'repo' | 'realm'): Finding {
  const { file, line, column } = problem.location;
  return {
    rule: problem.rule,
    level: problem.level,
    message: problem.message,
    file,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    in: place,
    next: problem.next,
  };
}

// ---- Form ----

function explainSchemaError(kind: FileKind, document: ParsedDocument, error: SchemaError): Problem {
  const pointer = error.instancePath;
  const value = valueAt(document.value, pointer);
  const rule = schemaAt(kind, error.schemaPath);
  const subject = subjectOf(pointer);
  const problem = (message: string, next: string): Problem => ({ rule: 'bad-file', level: 'error', code: 'BAD_FILE', message, next, location: document.locate(pointer) });
  switch (error.keyword) {
    case 'required': {
      const key = String(error.params['missingProperty']);
      if (pointer === '' && isEmptyObject(value)) return problem(`the file has no '${key}'`, `Add '${key}:'; the schema is ${String(schemas[kind]['$id'])}`);
      return problem(`${subject === '' ? 'the file' : subject} has no '${key}'`, `Add '${key}:' to it`);
    }
    case 'type':
      return explainType(document, pointer, subject, value, rule, problem);
    case 'pattern':
      return problem(`${subject} ${quoteShort(String(value))} ${String(rule['patternErrorMessage'])}`, nextForPattern(String(rule['patternErrorMessage'])));
    case 'enum': {
      const choices = (rule['enum'] as Json[]).map(String);
      return problem(`${subject} ${shown(value)} is not one of ${choices.join(', ')}`, `Write ${nearest(String(value), choices) ?? choices[0]!}, for example`);
    }
    case 'minimum':
    case 'maximum':
      return problem(`${subject} ${shown(value)} is too ${error.keyword === 'minimum' ? 'small' : 'large'}`, `Write a number from ${String(rule['minimum'])} to ${String(rule['maximum'])}`);
    default:
      return problem(`${subject} does not fit the schema (${error.keyword})`, `Compare it with ${String(schemas[kind]['$id'])}`);
  }
}

const KINDS: Readonly<Record<string, string>> = { object: 'a map of keys', array: 'a list', string: 'a text', integer: 'a whole number', number: 'a number', boolean: 'true or false', null: 'empty' };

function explainType(
  document: ParsedDocument,
  pointer: string,
  subject: string,
  value: Json | undefined,
  rule: JsonObject,
  problem: (message: string, next: string) => Problem,
): Problem {
  const types = [rule['type'] as string | string[]].flat();
  const wanted = types.map((each) => KINDS[each] ?? each).join(' or ');
  if (pointer === '') {
    return value === null
      ? problem('the file is empty', `Write ${wanted} into it, or delete it`)
      : problem(`the file holds ${KINDS[kindOf(value)]!}, not ${wanted}`, "Start it with a key, such as 'name:'");
  }
  const source = document.source(pointer);
  if (types.includes('string') && (typeof value === 'number' || typeof value === 'boolean') && source !== undefined) {
    // `version: 1.20` is the number 1.2 to YAML: the one mistake everybody makes once.
    return problem(`${subject} ${source} is read as the ${typeof value} ${String(value)}`, `Quote it: "${inFull(source, rule['pattern'])}"`);
  }
  return problem(`${subject} has to be ${wanted}, not ${value === null ? 'empty' : KINDS[kindOf(value)]!}`, `Write ${wanted}`);
}

/** `1.20` as a version: quoting alone would only lead to the next error. */
function inFull(source: string, pattern: Json | undefined): string {
  if (typeof pattern !== 'string' || !/^[0-9]+(?:\.[0-9]+)?$/.test(source)) return source;
  const version = source.includes('.') ? `${source}.0` : `${source}.0.0`;
  const wanted = new RegExp(pattern);
  return !wanted.test(source) && wanted.test(version) ? version : source;
}

function nextForPattern(message: string): string {
  const example = /\(e\.g\. (\S+)/.exec(message)?.[1]?.replace(/\)$/, '');
  return example === undefined ? 'Correct it' : `Write it as ${example}, for example`;
}

function kindOf(value: Json | undefined): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}

function isEmptyObject(value: Json | undefined): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function shown(value: Json | undefined): string {
  return typeof value === 'string' ? quoteShort(value) : value === null ? '(empty)' : typeof value === 'object' ? `(${KINDS[kindOf(value)]!})` : String(value);
}

/** `version`, `an item of approvers`: what a sentence about a place starts with. */
function subjectOf(pointer: string): string {
  const parts = pointerParts(pointer);
  const last = parts.at(-1);
  if (last === undefined) return '';
  if (!/^[0-9]+$/.test(last)) return last;
  return `item ${Number(last) + 1} of ${parts.at(-2) ?? 'the list'}`;
}

function valueAt(value: Json, pointer: string): Json | undefined {
  let current: Json | undefined = value;
  for (const part of pointerParts(pointer)) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = Array.isArray(current) ? current[Number(part)] : current[part];
  }
  return current;
}

/** The schema that an ajv `schemaPath` points into: `#/properties/name/pattern` gives that of `name`. */
function schemaAt(kind: FileKind, path: string): JsonObject {
  const parts = pointerParts(decodeURIComponent(path.slice(1)));
  return valueAt(schemas[kind], toPointer(parts.slice(0, -1))) as JsonObject;
}

/** Unknown keys are kept for newer versions of this project; one that is a slip away from a known key is worth a word. */
function findMisspellings(schema: JsonObject, document: ParsedDocument, pointer: string, problems: Problem[]): void {
  const value = valueAt(document.value, pointer);
  if (Array.isArray(value)) {
    const items = schema['items'] as JsonObject | undefined;
    if (items) for (const index of value.keys()) findMisspellings(items, document, `${pointer}/${index}`, problems);
    return;
  }
  const known = schema['properties'] as Record<string, JsonObject> | undefined;
  if (!known || typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    if (problems.length >= MAX_PROBLEMS) return;
    const place = `${pointer}${toPointer([key])}`;
    if (Object.hasOwn(known, key)) findMisspellings(known[key]!, document, place, problems);
    else {
      const meant = nearest(key, Object.keys(known).filter((each) => !Object.hasOwn(value, each)));
      if (meant !== undefined) {
        problems.push({ rule: 'unknown-key', level: 'warning', code: 'BAD_FILE', message: `key ${quoteShort(key)} is not known; is '${meant}' meant?`, location: document.locate(place), next: `Rename it to '${meant}', or keep it if it is yours` });
      }
    }
  }
}

/** The word of a list that is one slip away: a letter more, less, other, or two swapped. */
function nearest(word: string, words: readonly string[]): string | undefined {
  return words.find((each) => isOneSlip(word, each));
}

function isOneSlip(left: string, right: string): boolean {
  if (left === right || Math.abs(left.length - right.length) > 1) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  const a = left.slice(start);
  const b = right.slice(start);
  if (a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1)) return true;
  return a.length > 1 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
}

// ---- Meaning ----

/** Collects problems at JSON Pointers of one document. */
class Reporter {
  readonly problems: Problem[] = [];
  readonly #document: ParsedDocument;

  constructor(document: ParsedDocument) {
    this.#document = document;
  }

  locate(path: readonly (string | number)[]): Location {
    return this.#document.locate(toPointer(path));
  }

  report(path: readonly (string | number)[], rule: string, message: string, next: string, level: 'error' | 'warning' = 'error', code: ErrorCode = 'BAD_FILE'): void {
    this.problems.push({ rule, level, code, message, next, location: this.locate(path) });
  }

  /** Runs a check that throws, and keeps what it says. */
  attempt(path: readonly (string | number)[], rule: string, check: () => unknown): void {
    try {
      check();
    } catch (error) {
      if (!(error instanceof BlueError)) throw error;
      const subject = typeof path.at(-1) === 'string' ? `${path.at(-1)} ` : '';
      this.report(path, rule, `${subject}${error.message}`, error.next ?? 'Correct it');
    }
  }

  name(path: readonly (string | number)[], name: string): void {
    const problem = nameProblem(name);
    if (problem !== undefined) this.report(path, 'bad-name', `${String(path.at(-1))} ${quoteShort(name)} ${problem}`, 'Choose another name');
  }

  path(path: readonly (string | number)[], value: string): void {
    const problem = relativePathProblem(value);
    if (problem !== undefined) this.report(path, 'bad-path', `${String(path.at(-1))} ${quoteShort(value)} ${problem}`, "Write it relative to the repo's root, with '/'");
  }
}

function checkMeaning(kind: FileKind, value: Json, context: FileContext, reporter: Reporter): void {
  switch (kind) {
    case 'realm':
      return reporter.name(['name'], (value as JsonObject)['name'] as string);
    case 'domain':
      return checkDomain(value as unknown as DomainFile, context, reporter);
    case 'exports':
      return checkExports((value as unknown as { exports: Export[] }).exports, context, reporter);
    case 'imports':
      return checkImports((value as unknown as { imports: Import[] }).imports, context, reporter);
    case 'config':
      return checkConfig(value as unknown as MemberConfig, reporter);
    case 'index':
      return checkUnique((value as unknown as IndexFile).realms, (realm) => realm.name, 'realms', 'realm', reporter);
  }
}

function checkDomain(domain: DomainFile, context: FileContext, reporter: Reporter): void {
  reporter.name(['name'], domain.name);
  if (context.folder !== undefined && domain.name !== context.folder) {
    reporter.report(['name'], 'name-differs', `name ${quoteShort(domain.name)} differs from the folder '${context.folder}'`, `Write name: ${context.folder}`);
  }
  if (domain.repo_path !== undefined && /^(?:\/|~|[A-Za-z]:|\\)/.test(domain.repo_path)) {
    reporter.report(['repo_path'], 'absolute-path', `repo_path ${quoteShort(domain.repo_path)} exists on one machine only`, 'Write it relative to the realm, or give repo_url', 'warning');
  }
  if (domain.repo_url !== undefined) checkUrl(['repo_url'], domain.repo_url, reporter);
}

function checkUrl(path: readonly (string | number)[], url: string, reporter: Reporter): void {
  if (/^[-\s]|[\u0000-\u001f\u007f]/.test(url) || /^[a-z][a-z0-9+.-]*::/i.test(url)) {
    // git reads `-…` as an option and `ext::…` as a command to run.
    reporter.report(path, 'bad-url', `${String(path.at(-1))} ${quoteShort(url)} is not the url of a repository`, 'Write https://host/owner/repo or git@host:owner/repo.git');
  }
  if (/^[a-z]+:\/\/[^/@]*:[^/@]+@/i.test(url)) {
    reporter.report(path, 'credential-in-url', `${String(path.at(-1))} carries a password`, 'Remove it from the file, and revoke it: it is in the history', 'warning');
  }
}

function checkExports(exports: readonly Export[], context: FileContext, reporter: Reporter): void {
  checkUnique(exports, (each) => each.name, 'exports', 'export', reporter);
  for (const [index, each] of exports.entries()) {
    const at = ['exports', index] as const;
    reporter.name([...at, 'name'], each.name);
    reporter.attempt([...at, 'version'], 'bad-version', () => parseVersion(each.version));
    checkSchema([...at, 'schema'], each.schema, context, reporter);
    if (each.value === undefined && each.schema === undefined) {
      reporter.report(at, 'no-content', `export '${each.name}' has neither a value nor a schema`, "Add 'value:'", 'warning');
    }
    const versions: string[] = [];
    for (const [position, entry] of (each.changelog ?? []).entries()) {
      const place = [...at, 'changelog', position, 'version'];
      reporter.attempt(place, 'bad-version', () => versions.push(parseVersion(entry.version)));
      const [previous, current] = versions.slice(-2);
      if (previous !== undefined && current !== undefined && compareVersions(previous, current) <= 0) {
        reporter.report(place, 'changelog-order', `changelog version ${current} stands below ${previous}; the newest comes first`, 'Sort the changelog, newest first');
      }
    }
    if (versions[0] !== undefined && versions[0] !== each.version) {
      reporter.report([...at, 'version'], 'changelog-behind', `version ${each.version} is not the newest of the changelog (${versions[0]})`, 'Add a changelog entry for it', 'warning');
    }
    for (const [position, older] of (each.supported ?? []).entries()) {
      reporter.attempt([...at, 'supported', position, 'version'], 'bad-version', () => parseVersion(older.version));
      checkSchema([...at, 'supported', position, 'schema'], older.schema, context, reporter);
    }
  }
}

function checkSchema(path: readonly (string | number)[], schema: Export['schema'], context: FileContext, reporter: Reporter): void {
  if (typeof schema !== 'string') return;
  const file = schema.split('#', 1)[0] ?? '';
  if (relativePathProblem(file) !== undefined || !layout.isContract(file)) {
    reporter.report(path, 'bad-path', `schema ${quoteShort(schema)} is not a path into contracts/`, 'Write contracts/<name>.schema.yaml, or the schema itself');
  } else if (context.contracts !== undefined && !context.contracts.has(file)) {
    reporter.report(path, 'missing-schema', `schema ${quoteShort(schema)} does not exist in the realm`, `Add ${file} to the realm, or correct the path`);
  }
}

function checkImports(imports: readonly Import[], context: FileContext, reporter: Reporter): void {
  checkUnique(imports, (each) => `${each.contract} from ${each.from}`, 'imports', 'import', reporter);
  for (const [index, each] of imports.entries()) {
    const at = ['imports', index] as const;
    reporter.name([...at, 'contract'], each.contract);
    reporter.name([...at, 'from'], each.from);
    if (each.from === context.folder) reporter.report([...at, 'from'], 'self-import', `'${each.from}' imports from itself`, 'Name the domain that exports the contract');
    reporter.attempt([...at, 'version'], 'bad-range', () => normaliseRange(each.version));
    if (each.resolved_version !== undefined) reporter.attempt([...at, 'resolved_version'], 'bad-version', () => parseVersion(each.resolved_version!));
    if (each.binding !== undefined) reporter.path([...at, 'binding'], each.binding.split('#', 1)[0] ?? '');
  }
}

function checkConfig(config: MemberConfig, reporter: Reporter): void {
  const memberships = [...(config.realm ? [{ path: ['realm'], membership: config.realm }] : []), ...(config.realms ?? []).map((membership, index) => ({ path: ['realms', index], membership }))];
  const seen = new Set<string>();
  for (const { path, membership } of memberships) {
    reporter.name([...path, 'name'], membership.name);
    reporter.name([...path, 'domain'], membership.domain);
    if (membership.url !== undefined) checkUrl([...path, 'url'], membership.url, reporter);
    if (membership.path?.startsWith('-')) reporter.report([...path, 'path'], 'bad-path', `path ${quoteShort(membership.path)} starts like an option`, 'Write ./ before it');
    if (seen.has(membership.name)) reporter.report([...path, 'name'], 'duplicate-name', `realm '${membership.name}' is written twice`, 'Keep one of the two');
    seen.add(membership.name);
  }
  const rules: readonly ExportRule[] = config.exports ?? [];
  checkUnique(rules, (rule) => rule.name, 'exports', 'export', reporter);
  for (const [index, rule] of rules.entries()) {
    reporter.name(['exports', index, 'name'], rule.name);
    if (rule.file !== undefined) reporter.path(['exports', index, 'file'], rule.file);
    if (rule.pointer !== undefined && !/^#?(?:\/|$)/.test(rule.pointer)) reporter.report(['exports', index, 'pointer'], 'bad-pointer', `pointer ${quoteShort(rule.pointer)} is no JSON Pointer`, `Write it as ${quoteShort(`/${rule.pointer}`)}`);
  }
}

function checkUnique<Item extends { name?: string; contract?: string }>(items: readonly Item[], keyOf: (item: Item) => string, list: string, word: string, reporter: Reporter): void {
  const first = new Map<string, Location>();
  for (const [index, item] of items.entries()) {
    const key = keyOf(item);
    const path = [list, index, item.name === undefined ? 'contract' : 'name'];
    const other = first.get(key);
    if (other) reporter.report(path, 'duplicate-name', `${word} ${quoteShort(key)} is declared twice (first at ${formatLocation(other)})`, 'Keep one of the two, or rename one');
    else first.set(key, reporter.locate(path));
  }
}

