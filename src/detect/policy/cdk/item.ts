/** What an expression of infrastructure code comes to: texts with unknown parts, collections, code, constructs, statements. */
import type { ClassForm, FunctionForm } from '../../form.ts';
import { isTooLong, type Hole, type Part, type Value } from '../value.ts';

export interface TextItem {
  readonly kind: 'text';
  readonly parts: readonly Part[];
  /** Why it may not be there at all. */
  readonly doubt?: string;
}
export interface ListItem {
  readonly kind: 'list';
  /** Grows as the code appends to it. */
  readonly items: Item[];
  /** Those that may not be in it, of those that cannot say so themselves. */
  perhaps?: Set<Item>;
}
export interface DictItem {
  readonly kind: 'dict';
  readonly entries: Map<string, Item>;
  /** Code that may bring more entries. */
  open?: string;
}
export interface UnknownItem {
  readonly kind: 'unknown';
  readonly code: string;
  /** The declared type's last name, where there is one. */
  readonly type?: string;
  /** It is imported from a file of the repo, which does not have it. */
  readonly isAbsent?: true;
}
export interface NothingItem {
  readonly kind: 'nothing';
}
/** A name of a package: `aws_cdk.aws_iam.Role`. */
export interface ExternalItem {
  readonly kind: 'external';
  readonly path: string;
  /** It is imported as a file of the repo, which does not have it. */
  readonly isAbsent?: true;
}
export interface ModuleItem {
  readonly kind: 'module';
  readonly path: string;
}
export interface FunctionItem {
  readonly kind: 'function';
  readonly form: FunctionForm;
  readonly scope: Scope;
  readonly self?: Item;
}
export interface ClassItem {
  readonly kind: 'class';
  readonly form: ClassForm;
  readonly scope: Scope;
  /** Its attributes, read once. */
  readonly attributes: Map<string, Item>;
  isRead: boolean;
}
/** An instance of a class of the repo. */
export interface ObjectItem {
  readonly kind: 'object';
  readonly class: ClassItem;
  readonly fields: Map<string, Item>;
  /** The construct that its outermost class is: set when the base class's constructor runs. */
  base?: ConstructItem;
  /** The statement or document that it is, when its outermost class is one. */
  policy?: StatementItem | DocumentItem;
  /** The id it was made with. */
  id?: string;
}
/** An instance of a class of CDK, or of any package. */
export interface ConstructItem {
  readonly kind: 'construct';
  /** The class's last name: `Bucket`, `Role`. */
  readonly type: string;
  readonly id: string | undefined;
  readonly scopeId: string | undefined;
  /** Properties by plain name: `bucketname`. */
  readonly props: Map<string, Item>;
  readonly file: string;
  readonly line: number;
  /** Tells constructs apart. */
  readonly serial: number;
  /** Variables that hold it. */
  readonly names: Set<string>;
  /** For what one construct makes for another: its owner. */
  readonly owner?: ConstructItem;
  /** Texts fixed at construction: a bucket's `arn` and `name`. */
  readonly texts: Map<string, TextItem>;
}
/** `PolicyStatement`, which the code may extend after it made it. */
export interface StatementItem {
  readonly kind: 'statement';
  readonly file: string;
  readonly line: number;
  readonly fields: Map<'effect' | 'actions' | 'notactions' | 'resources' | 'notresources' | 'conditions' | 'principals', Item>;
  /** A statement under which branch. */
  readonly condition: string | undefined;
}
export interface DocumentItem {
  readonly kind: 'document';
  readonly statements: Item[];
}
/** A method of something above, bound. */
export interface MethodItem {
  readonly kind: 'method';
  readonly receiver: Item;
  readonly name: string;
  readonly code: string;
}

export type Item =
  | TextItem
  | ListItem
  | DictItem
  | UnknownItem
  | NothingItem
  | ExternalItem
  | ModuleItem
  | FunctionItem
  | ClassItem
  | ObjectItem
  | ConstructItem
  | StatementItem
  | DocumentItem
  | MethodItem;

export interface Scope {
  readonly names: Map<string, Item>;
  readonly parent: Scope | undefined;
  readonly file: string;
}

/** Arguments of a call, evaluated. */
export interface Arguments {
  readonly positional: readonly Item[];
  readonly named: ReadonlyMap<string, Item>;
}

/** The name under which arguments hold what else may be among them: `...props.more`, `**options`. */
export const moreProps = '**';

export const nothing: NothingItem = { kind: 'nothing' };

export function text(value: string): TextItem {
  return { kind: 'text', parts: [value] };
}

export function unknown(code: string): UnknownItem {
  return { kind: 'unknown', code };
}

/** The text of an item all of which is known and sure to be there. */
export function knownText(item: Item | undefined): string | undefined {
  if (item?.kind !== 'text' || item.doubt !== undefined) return undefined;
  if (item.parts.length === 0) return '';
  const [first] = item.parts;
  return item.parts.length === 1 && typeof first === 'string' ? first : undefined;
}

/** Names as CDK's languages write them, made one: `bucket_name` and `bucketName` are `bucketname`. */
export function plain(name: string): string {
  return name.replaceAll('_', '').toLowerCase();
}

/** The code of an item. */
export function codeOf(item: Item): string {
  switch (item.kind) {
    case 'unknown':
    case 'method':
      return item.code;
    case 'external':
      return item.path;
    case 'text':
      return item.parts.map((part) => (typeof part === 'string' ? part : `\${${part.code}}`)).join('');
    case 'construct':
      return item.id ?? item.type;
    case 'object':
      return item.id ?? item.class.form.name;
    default:
      return item.kind;
  }
}

/** A value that may not be there is not one to count on. */
export function unsure(item: Item): Item {
  if (item.kind === 'text') return { ...item, doubt: 'in a branch of the code' };
  if (item.kind === 'unknown') return unknown(`${codeOf(item)}, in a branch of the code`);
  if (item.kind === 'statement') return { ...item, condition: 'a branch of the code' };
  return item;
}

/** Notes that some items may not be in a list; texts and statements say it themselves. */
export function noteUnsure(list: ListItem, items: readonly Item[]): ListItem {
  const mute = items.filter(({ kind }) => kind !== 'text' && kind !== 'unknown' && kind !== 'statement');
  if (mute.length > 0) list.perhaps = new Set([...(list.perhaps ?? []), ...mute]);
  return list;
}

/** The part that an item is inside a text. */
export function partsOf(item: Item): readonly Part[] {
  switch (item.kind) {
    case 'text':
      return item.doubt === undefined ? item.parts : [holeNamed(`${codeOf(item)}, ${item.doubt}`)];
    case 'unknown':
      return [holeNamed(item.code)];
    case 'construct':
      return [holeNamed(item.id ?? item.type)];
    case 'external':
      return [holeNamed(item.path)];
    case 'method':
      return [holeNamed(item.code)];
    default:
      return [holeNamed(item.kind)];
  }
}

/** ARNs of other services' resources are known by their names. */
const foreignArn = /(queue|topic|table|function|secret|stream|repository|log_?group|cluster|key|role|user|lambda|parameter|machine|rule|database|instance|certificate|pipeline|project|layer|workgroup|crawler|job)_?arn( \(\d+\))?$/i;

export function holeNamed(code: string): Hole {
  return foreignArn.test(code) && !/bucket/i.test(code) ? { code, foreign: true } : { code };
}

export function joinTexts(items: readonly Item[]): TextItem {
  const parts: Part[] = [];
  for (const part of items.flatMap(partsOf)) {
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else if (part !== '') parts.push(part);
  }
  return isTooLong(parts) ? { kind: 'text', parts: [{ code: 'too long a text' }] } : { kind: 'text', parts };
}

/** An item as the value that policies are read from. */
export function valueOf(item: Item, line: number, file: string, depth = 0): Value {
  if (depth > 40) return { kind: 'unknown', code: 'too deep a value', line, file };
  switch (item.kind) {
    case 'text':
      return { kind: 'text', parts: item.parts, line, file, ...(item.doubt !== undefined && { doubt: item.doubt }) };
    case 'list':
      return { kind: 'list', items: item.items.map((each) => valueOf(each, line, file, depth + 1)), line, file };
    case 'dict':
      return {
        kind: 'map',
        entries: new Map([...item.entries].map(([key, each]) => [key, valueOf(each, line, file, depth + 1)])),
        line,
        file,
        ...(item.open !== undefined && { open: item.open }),
      };
    case 'unknown':
      return { kind: 'text', parts: [holeNamed(item.code)], line, file };
    default:
      return { kind: 'text', parts: partsOf(item), line, file };
  }
}
