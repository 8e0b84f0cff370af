/** What Python's standard library makes of values: containers of `collections`, namespaces, `reduce`, templates of `string`. */
import { inAnyOrder } from './lists.ts';
import { withPairs } from './maps.ts';
import { choose, join, listOf, literalOf, mapChoice, splitUri, text, unknownValue, type ArgumentValue, type DictValue, type ListValue, type Value } from './value.ts';

/** What a maker needs of the resolver. */
interface Machine {
  call(callee: Value, args: readonly ArgumentValue[]): Value;
  items(value: Value): Value;
}
type Maker = (args: readonly ArgumentValue[], machine: Machine) => Value;

const positional = (args: readonly ArgumentValue[]): Value[] => args.filter((arg) => arg.name === undefined && !arg.spread).map((arg) => arg.value);

/** A dict of another, or of pairs, and of what is given by name: https://docs.python.org/3/library/stdtypes.html#dict */
export const dictOf: Maker = (args, machine) => {
  const entries = new Map<string, Value>();
  let rest: Value | undefined;
  const take = (from: Value): void => {
    const dict = from.kind === 'list' ? withPairs(from) : from;
    if (dict.kind !== 'dict') {
      rest = machine.items(unknownValue);
      return;
    }
    for (const [name, value] of dict.entries) entries.set(name, value);
    rest ??= dict.rest;
  };
  for (const { name, value, spread } of args) {
    if (name !== undefined) entries.set(name, value);
    else if (spread === 'list') rest = unknownValue;
    else take(value);
  }
  return rest ? { kind: 'dict', entries, rest } : { kind: 'dict', entries };
};

/** An object of nothing but what it is given by name. What else it may have been given later is not known. */
const namespaceOf: Maker = (args, machine) => {
  const dict = dictOf(args, machine) as DictValue;
  return { ...dict, rest: dict.rest ?? unknownValue };
};

/** https://docs.python.org/3/library/collections.html#collections.defaultdict */
const defaultDictOf: Maker = ([factory, ...given], machine) => {
  const dict = dictOf(given, machine) as DictValue;
  const made = factory && factory.value.kind !== 'nothing' ? machine.call(factory.value, []) : undefined;
  return made ? { ...dict, rest: dict.rest ? choose([dict.rest, made]) : made } : dict;
};

/** Several dicts, of which the first that has an entry counts. */
const chainOf: Maker = (args, machine) => dictOf([...args].reverse(), machine);

const listFrom: Maker = (args, machine) => {
  const [from] = positional(args);
  if (!from) return listOf([]);
  return mapChoice(from, (each) => (each.kind === 'list' ? each : listOf([], machine.items(each))));
};

/** https://docs.python.org/3/library/functools.html#functools.reduce */
const reduced: Maker = (args, machine) => {
  const [callee, over, initial] = positional(args);
  if (callee?.kind === 'external' && /^operator\.(add|concat)$/.test(callee.path) && over?.kind === 'list' && !over.each) return join(initial ? [initial, ...over.items] : over.items);
  if (!callee || over?.kind !== 'list' || over.each || over.items.length > maximumTurns) return unknownValue;
  const items = initial ? [initial, ...over.items] : over.items;
  const [first, ...others] = items;
  return first ? others.reduce((before, item) => machine.call(callee, [{ value: before }, { value: item }]), first) : unknownValue;
};
/** How many items are reduced one by one. */
const maximumTurns = 50;

/** The greatest or least of several may be any of them. */
const oneOf: Maker = (args, machine) => {
  const [first, ...others] = positional(args);
  if (!first) return unknownValue;
  const all: ListValue = others.length > 0 ? listOf([first, ...others]) : listOf([], machine.items(first));
  return machine.items(inAnyOrder(all));
};

/** `$name` and `${name}`: https://docs.python.org/3/library/string.html#template-strings-strings */
const placeholder = /\$(?:\$|\{(\w+)\}|([A-Za-z_]\w*))/g;

/** A template's text with what is known of its names put in. */
export function substituted(template: Value, args: readonly ArgumentValue[], machine: Machine): Value {
  // What is given by name counts.
  const names = dictOf([...args].sort((left, right) => Number(left.name !== undefined) - Number(right.name !== undefined)), machine) as DictValue;
  return mapChoice(template, (each) => {
    const literal = literalOf(each);
    if (literal === undefined) return unknownValue;
    const parts: Value[] = [];
    let at = 0;
    for (const match of literal.matchAll(placeholder)) {
      parts.push(text(literal.slice(at, match.index)));
      at = match.index + match[0].length;
      const name = match[1] ?? match[2];
      parts.push(name === undefined ? text('$') : (names.entries.get(name) ?? unknownValue));
    }
    return join([...parts, text(literal.slice(at))]);
  });
}

/** What takes a URI apart into what opens it, and its path. */
function systemAndPath(type: string): Maker {
  return ([given]) => mapChoice(given?.value ?? unknownValue, (each) => {
    const uri = splitUri(each);
    return uri && /^s3/.test(uri.scheme) ? listOf([{ kind: 'library', type, slots: {} }, join([uri.bucket, uri.key], true)]) : unknownValue;
  });
}

const containers: Readonly<Record<string, Maker>> = { OrderedDict: dictOf, defaultdict: defaultDictOf, ChainMap: chainOf, deque: listFrom };

/** A record made anew, with other values in some of its fields: https://docs.python.org/3/library/dataclasses.html#dataclasses.replace */
const replaced: Maker = ([given, ...others], machine) => mapChoice(given?.value ?? unknownValue, (each) => remade(each, others, machine));

/** An object made as another was, but for what is given by name. Its class works out anew what hangs on that. */
export function remade(object: Value, others: readonly ArgumentValue[], machine: Machine): Value {
  if (object.kind !== 'instance' || object.class.form.isRecord !== true || others.some((arg) => arg.name === undefined)) return unknownValue;
  const given = new Map<string, Value>([...object.fields, ...others.map((arg): [string, Value] => [arg.name as string, arg.value])]);
  return machine.call(object.class, [...given].map(([name, value]) => ({ name, value })));
}

/** By path as imported. */
export const pythonMakers: Readonly<Record<string, Maker>> = {
  dict: dictOf,
  ...Object.fromEntries(Object.entries(containers).map(([name, maker]) => [`collections.${name}`, maker])),
  'types.SimpleNamespace': namespaceOf,
  'argparse.Namespace': namespaceOf,
  'types.MappingProxyType': dictOf,
  'functools.reduce': reduced,
  ...Object.fromEntries(['dataclasses.replace', 'copy.replace', 'attr.evolve', 'attrs.evolve'].map((path) => [path, replaced])),
  max: oneOf,
  min: oneOf,
  // The text itself, which is asked to be filled in.
  'string.Template': ([template]) => template?.value ?? unknownValue,
  // SQL that is written as a text: https://docs.sqlalchemy.org, https://www.psycopg.org/docs/sql.html
  ...Object.fromEntries(['sqlalchemy.text', 'sqlalchemy.sql.text', 'sqlalchemy.sql.expression.text', 'psycopg2.sql.SQL', 'psycopg.sql.SQL'].map((path): [string, Maker] => [path, ([given]) => given?.value ?? unknownValue])),
  // A file system and a path in it, of a URI: https://filesystem-spec.readthedocs.io, https://arrow.apache.org/docs/python/filesystems.html
  'fsspec.url_to_fs': systemAndPath('s3fs'),
  'fsspec.core.url_to_fs': systemAndPath('s3fs'),
  'pyarrow.fs.FileSystem.from_uri': systemAndPath('pyarrow.s3'),
  'textwrap.dedent': ([given]) => given?.value ?? unknownValue,
};
