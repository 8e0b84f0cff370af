/** Python's records as written without a class statement, and what their fields say of their defaults. */
import { unknown, type Argument, type ClassForm, type Expression, type Statement } from '../form.ts';

/** What makes a record of a name and its fields, by the last part of its name. */
const makers = new Set(['namedtuple', 'NamedTuple', 'make_dataclass', 'make_class', 'define']);

/** What says a field's default, of dataclasses, pydantic, attrs and SQLModel, by the last part of its name; those that take it as their first argument. */
const fieldMakers: Readonly<Record<string, boolean>> = { field: false, Field: true, PrivateAttr: true, ib: true, attrib: true };

/**
 * The class that a call like `namedtuple("Paths", "raw clean")` makes.
 * @param value what a name is assigned
 * @param line the line it stands on, from 1
 * @see https://docs.python.org/3/library/collections.html#collections.namedtuple
 */
export function recordClass(name: string, value: Expression, line: number): ClassForm | undefined {
  if (value.kind !== 'call' || value.callee.kind === 'call' || !makers.has(lastPart(value.callee))) return undefined;
  const fields = fieldsOf(value.args[1] ?? value.args.find((arg) => arg.name === 'field_names' || arg.name === 'fields'));
  if (!fields) return undefined;
  const given = value.args.find((arg) => arg.name === 'defaults')?.value;
  const defaults = given?.kind === 'list' ? given.items : [];
  // The last fields are those with a default.
  const members = fields.map((field, index): Statement => ({ kind: 'assign', target: { kind: 'name', name: field }, value: defaults[index - fields.length + defaults.length] ?? unknown, line }));
  return { name, bases: [], members, line, constructorName: '__init__', isRecord: true };
}

/** The names of the fields: `"raw clean"`, `["raw", "clean"]`, `[("raw", str), …]`; undefined where not all are written. */
function fieldsOf(argument: Argument | undefined): string[] | undefined {
  const value = argument?.value;
  if (value?.kind === 'text') return value.value.split(/[\s,]+/).filter((name) => name !== '');
  if (value?.kind !== 'list') return undefined;
  const names = value.items.map((item) => (item.kind === 'list' ? item.items[0] : item)).map((item) => (item?.kind === 'text' ? item.value : undefined));
  return names.every((name) => name !== undefined) ? names : undefined;
}

/**
 * What a field of a class has where nothing else is given: `field(default_factory=list)` is an empty list.
 * @see https://docs.python.org/3/library/dataclasses.html#dataclasses.field
 */
export function fieldDefault(value: Expression): Expression {
  if (value.kind !== 'call') return value;
  const name = lastPart(value.callee);
  if (!Object.hasOwn(fieldMakers, name)) return value;
  const factory = value.args.find((arg) => arg.name === 'default_factory' || arg.name === 'factory')?.value;
  if (factory) return { kind: 'call', callee: factory, args: [], line: value.line };
  const said = value.args.find((arg) => arg.name === 'default')?.value ?? (fieldMakers[name] === true ? value.args.find((arg) => arg.name === undefined)?.value : undefined);
  // `Field(...)` and `field(init=False)` have none.
  return said ?? unknown;
}

/**
 * The values there are of a type that is written as literals: `Literal["raw", "clean"]`, or that or nothing.
 * @param written the type as it is written
 * @see https://docs.python.org/3/library/typing.html#typing.Literal
 */
export function literalClass(name: string, written: string, line: number): ClassForm | undefined {
  const list = /^(?:(?:\w{1,40}\.)?Optional\[)?(?:\w{1,40}\.)?Literal\[([^\][]{1,2000})\]\]?$/.exec(written)?.[1];
  if (list === undefined || list.replace(/"[^"\\]*"|'[^'\\]*'/g, '').trim().replace(/[\s,]/g, '') !== '') return undefined;
  const values = [...list.matchAll(/"([^"\\]*)"|'([^'\\]*)'/g)].map(([, double, single]) => double ?? single ?? '');
  return { name, bases: [], members: values.map((value, index): Statement => ({ kind: 'assign', target: { kind: 'name', name: String(index) }, value: { kind: 'text', value }, line })), line, constructorName: '__init__', isEnum: true };
}

function lastPart(callee: Expression): string {
  return callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
}

/** What a member of an enum of texts has: `auto()` is its name in small letters. https://docs.python.org/3/library/enum.html#enum.StrEnum */
export function enumText(member: Statement): Statement {
  if (member.kind !== 'assign' || member.target.kind !== 'name' || member.value.kind !== 'call' || lastPart(member.value.callee) !== 'auto') return member;
  return { ...member, value: { kind: 'text', value: member.target.name.toLowerCase() } };
}

/**
 * Whether a class says by this member what its objects are made with and keep: a column of Django, SQLAlchemy, Peewee, MongoEngine.
 * @see https://docs.djangoproject.com/en/stable/topics/db/models/#fields
 * @see https://docs.sqlalchemy.org/en/20/orm/quickstart.html
 */
export function isColumn(member: Statement): boolean {
  return member.kind === 'assign' && member.target.kind === 'name' && member.value.kind === 'call' && /[a-z]Field$|^(?:ForeignKey|Column|mapped_column)$/.test(lastPart(member.value.callee));
}
