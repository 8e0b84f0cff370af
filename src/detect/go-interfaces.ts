/** Go's interfaces, as the files' text shows them: whether a type has one's methods is told by what these take and give. */
import type { FunctionForm } from './form.ts';
import type { SourceFile } from './model.ts';

/** A method that an interface asks for. Types are told by their last names; undefined where they are not clear. */
export interface GoMethod {
  readonly name: string;
  readonly takes: readonly string[] | undefined;
  readonly gives: readonly string[] | undefined;
}

export interface GoInterface {
  readonly methods: readonly GoMethod[];
  /** The folder of its package. */
  readonly folder: string;
  /** Whether it is the SDK's client that it stands for: its methods take the SDK's inputs. */
  readonly isClient: boolean;
}

/**
 * The interfaces that Go files declare.
 * @returns by name, of which there may be several
 */
export function goInterfaces(files: Iterable<SourceFile>): Map<string, GoInterface[]> {
  const found = new Map<string, GoInterface[]>();
  for (const { path, text } of files) {
    if (!path.endsWith('.go')) continue;
    for (const { name, body, isGeneric } of interfacesIn(text)) {
      const methods = [...body.matchAll(/(?<=^|;)[ \t]*([A-Za-z_]\w*)(?=\()/gm)].map(({ 1: method = '', index, 0: { length } }) => signature(method, body.slice(index + length), isGeneric));
      if (name === undefined || methods.length === 0) continue;
      const isClient = /\*s3\.[A-Z]\w+Input\b/.test(body) && text.includes('service/s3"');
      found.set(name, [...(found.get(name) ?? []), { methods, isClient, folder: folderOf(path) }]);
    }
  }
  return found;
}

/**
 * Those of the interfaces of one name that a type names: its own package's, or those of a package by the name it is told with.
 * @param type as the code declares it
 * @param from the file that does
 */
export function interfacesMeant(alternatives: readonly GoInterface[], type: string, from: string): readonly GoInterface[] {
  const before = type.slice(0, Math.max(0, type.lastIndexOf('.')));
  const own = folderOf(from);
  const meant = alternatives.filter(({ folder }) => (before === '' ? folder === own : lastSegment(folder) === lastSegment(before)));
  // A package may be told by another name, or have another than its folder; what no package is told of is its own package's.
  return meant.length > 0 || before === '' ? meant : alternatives;
}

/** Whether a type of some file may have an interface: a method that is not exported is another in each package. https://go.dev/ref/spec#Uniqueness_of_identifiers */
export function mayBeHadBy({ methods, folder }: GoInterface, path: string): boolean {
  return folder === folderOf(path) || methods.every(({ name }) => /^\p{Lu}/u.test(name));
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/^[*&[\]\s]+/, '');
}

/** Whether a method is one that an interface asks for: an alias of a type has another name, and so is not told. */
export function isAskedFor({ name, takes, gives }: GoMethod, form: FunctionForm | undefined): boolean {
  if (form?.name !== name) return false;
  return isSame(takes, form.parameters.map(({ type }) => lastName(type ?? ''))) && (form.results === undefined || isSame(gives, form.results.map(lastName)));
}

function isSame(asked: readonly string[] | undefined, had: readonly string[]): boolean {
  return asked === undefined || (asked.length === had.length && asked.every((each, index) => each === had[index] || isAny(each) || isAny(had[index] ?? '')));
}

/** A type that says nothing by its name. */
function isAny(type: string): boolean {
  return type === '' || type === 'any' || type === 'interface';
}

function signature(name: string, rest: string, isGeneric: boolean): GoMethod {
  const takes = group(rest);
  if (takes === undefined || isGeneric) return { name, takes: undefined, gives: undefined };
  const after = rest.slice(takes.length + 2);
  const given = /^[ \t]*\(/.test(after) ? group(after.trimStart()) : (/^[^\n;]*/.exec(after)?.[0] ?? '').replace(/\/\/.*$/, '');
  return { name, takes: typesIn(takes), gives: given === undefined ? undefined : typesIn(given) };
}

/** What stands between the bracket that a text starts with and its partner. */
function group(text: string): string | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (/[([{]/.test(text[at] as string)) depth += 1;
    else if (/[)\]}]/.test(text[at] as string)) {
      depth -= 1;
      if (depth === 0) return text.slice(1, at);
    }
  }
  return undefined;
}

/** The types of `ctx context.Context, from, to string` or of `context.Context, string`. */
function typesIn(list: string): string[] {
  const parts = splitList(list.replace(/\/\/[^\n]*/g, ''));
  // Where one has a name, all have.
  const isNamed = parts.some((part) => /^[A-Za-z_]\w*\s+\S/.test(part) && !/^(chan|func|map|struct|interface)\b/.test(part));
  let type = '';
  return parts
    .reverse()
    .map((part) => {
      const written = isNamed ? /^\w+\s+(.*)$/s.exec(part)?.[1] : part;
      if (written !== undefined) type = lastName(written);
      return type;
    })
    .reverse();
}

function splitList(list: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= list.length; at += 1) {
    const mark = list[at];
    if (mark !== undefined && /[([{]/.test(mark)) depth += 1;
    else if (mark !== undefined && /[)\]}]/.test(mark)) depth -= 1;
    else if (mark === undefined || (mark === ',' && depth === 0)) {
      const part = list.slice(start, at).trim();
      if (part !== '') parts.push(part);
      start = at + 1;
    }
  }
  return parts;
}

/** No type that a person writes is longer; the last name of one is looked for from many places. */
const longestType = 1_000;

/** `Context` of `context.Context`, `Tag` of `[]types.Tag`, `func` of any function. */
function lastName(type: string): string {
  if (type.length > longestType) return '';
  const plain = type.replace(/^[\s*&.]*/, '').replace(/^(?:\[[^\]]*\][\s*]*|map\[[^\]]*\][\s*]*|(?:<-\s*)?chan\b(?:\s*<-)?[\s*]*)+/, '');
  if (/^func\b/.test(plain)) return 'func';
  return /([A-Za-z_]\w*)(?:\[.*\]|\{.*\})?\s*$/s.exec(plain)?.[1] ?? '';
}

/** What stands between the braces of Go's interfaces, and their names. */
export function interfacesIn(text: string): { readonly name: string | undefined; readonly body: string; readonly isGeneric: boolean }[] {
  return [...text.matchAll(/(?:\b(\w+)(\[[^\]\n]{1,200}\])?\s+)?\binterface\s?\{/g)].map(({ index, 0: opening, 1: name, 2: parameters }) => {
    let depth = 1;
    let at = index + opening.length;
    for (; at < text.length && depth > 0; at += 1) depth += text[at] === '{' ? 1 : text[at] === '}' ? -1 : 0;
    return { name, body: text.slice(index + opening.length, depth === 0 ? at - 1 : at), isGeneric: parameters !== undefined };
  });
}
