/** Maps: objects that are asked for their entries by methods, as Java's and JavaScript's are. They are dicts like any other. */
import { choose, listOf, literalOf, text, unknownValue, type ArgumentValue, type DictValue, type ListValue, type Value } from './value.ts';

const empty: DictValue = { kind: 'dict', entries: new Map() };
/** A map of which nothing is known. */
const open: DictValue = { kind: 'dict', entries: new Map(), rest: unknownValue };

/** What an entry is found by: a text, or a constant of Java's enums. */
export function keyOf(key: Value | undefined): string | undefined {
  return key?.kind === 'instance' ? key.constant : literalOf(key);
}

/** A dict after an entry was set whose name may be one of several, or any. */
export function withEntry(dict: DictValue, key: Value, value: Value): DictValue {
  const name = keyOf(key);
  if (name !== undefined) return { ...dict, entries: new Map(dict.entries).set(name, value) };
  const names = key.kind === 'choice' ? key.options.map(keyOf) : [undefined];
  const entries = new Map(dict.entries);
  if (names.every((each) => each !== undefined)) {
    // Names and values that vary together: each name has its own.
    const own = key.kind === 'choice' && value.kind === 'choice' && key.id !== undefined && key.id === value.id ? value.options : undefined;
    if (own?.length === names.length && new Set(names).size === names.length) {
      for (const [index, each] of names.entries()) entries.set(each as string, own[index] as Value);
      return { ...dict, entries };
    }
    for (const each of names) entries.set(each, choose([...(entries.has(each) ? [entries.get(each) as Value] : []), value]));
    return { ...dict, entries };
  }
  for (const [each, entry] of entries) entries.set(each, choose([entry, value]));
  return { kind: 'dict', entries, rest: dict.rest ? choose([dict.rest, value]) : value };
}

/** Two maps, of which the second's entries count. */
function together(dict: DictValue, other: Value | undefined): DictValue {
  if (other?.kind !== 'dict') return { kind: 'dict', entries: new Map([...dict.entries].map(([name, value]) => [name, choose([value, unknownValue])])), rest: unknownValue };
  const rest = dict.rest ?? other.rest;
  return { kind: 'dict', entries: new Map([...dict.entries, ...other.entries]), ...(rest ? { rest: choose([...(dict.rest ? [dict.rest] : []), ...(other.rest ? [other.rest] : [])]) } : {}) };
}

/** `Map.of(k, v, k, v)` */
function ofPairs(args: readonly ArgumentValue[]): Value {
  let dict = empty;
  for (let at = 0; at + 1 < args.length; at += 2) dict = withEntry(dict, args[at]?.value ?? unknownValue, args[at + 1]?.value ?? unknownValue);
  return args.some((arg) => arg.spread) ? open : dict;
}

/** A map of entries, each a list of a key and a value. */
export function withPairs(entries: ListValue): DictValue {
  let dict: DictValue = entries.each ? open : empty;
  for (const entry of entries.items) dict = entry.kind === 'list' ? withEntry(dict, entry.items[0] ?? unknownValue, entry.items[1] ?? unknownValue) : open;
  return dict;
}

/** A copy of a map, an empty one of some size, or one of entries. */
function copyOf(args: readonly ArgumentValue[]): Value {
  const [from] = args;
  if (!from || from.value.kind === 'nothing' || from.value.kind === 'class' || literalOf(from.value) !== undefined) return empty;
  if (from.value.kind === 'list') return withPairs(from.value);
  return from.value.kind === 'dict' ? from.value : open;
}

const emptied = (): Value => empty;
const ofOne = (args: readonly ArgumentValue[]): Value => listOf(args.map((arg) => arg.value));
const guava = 'com.google.common.collect';
const kinds = ['HashMap', 'LinkedHashMap', 'TreeMap', 'ConcurrentHashMap', 'ConcurrentSkipListMap', 'Hashtable', 'EnumMap', 'IdentityHashMap', 'WeakHashMap'];
const guavaMaps = ['ImmutableMap', 'ImmutableSortedMap', 'ImmutableBiMap'];

/** What makes maps, by path as imported. */
export const mapMakers: Readonly<Record<string, (args: readonly ArgumentValue[]) => Value>> = {
  Map: copyOf,
  'Map.of': ofPairs,
  'Map.copyOf': copyOf,
  'Map.entry': ofOne,
  'AbstractMap.SimpleEntry': ofOne,
  'AbstractMap.SimpleImmutableEntry': ofOne,
  'Map.ofEntries': (args) => (args.some((arg) => arg.spread) ? open : withPairs(listOf(args.map((arg) => arg.value)))),
  'Collections.emptyMap': emptied,
  'Collections.singletonMap': ofPairs,
  'Collections.unmodifiableMap': copyOf,
  ...Object.fromEntries(kinds.map((kind) => [kind, copyOf])),
  ...Object.fromEntries(['newHashMap', 'newLinkedHashMap', 'newTreeMap', 'newConcurrentMap', 'newEnumMap', 'newHashMapWithExpectedSize'].map((name) => [`${guava}.Maps.${name}`, copyOf])),
  ...Object.fromEntries(guavaMaps.flatMap((kind) => [[`${guava}.${kind}.of`, ofPairs], [`${guava}.${kind}.copyOf`, copyOf], [`${guava}.${kind}.builder`, emptied]])),
};

type Changed = (dict: DictValue, args: readonly ArgumentValue[]) => DictValue;

const set: Changed = (dict, [key, value]) => withEntry(dict, key?.value ?? unknownValue, value?.value ?? unknownValue);
const setIfAbsent: Changed = (dict, [key, value]) => {
  const name = keyOf(key?.value);
  return name !== undefined && dict.entries.has(name) ? dict : withEntry(dict, key?.value ?? unknownValue, value?.value ?? unknownValue);
};
// What a function gives is not worked out here.
const computed: Changed = (dict, [key]) => withEntry(dict, key?.value ?? unknownValue, unknownValue);

/** The methods that change a map. */
const methods: Readonly<Record<string, Changed>> = {
  set,
  put: set,
  putIfAbsent: setIfAbsent,
  putAll: (dict, [other]) => together(dict, other?.value),
  computeIfAbsent: computed,
  computeIfPresent: computed,
  compute: computed,
  merge: computed,
  replace: set,
  replaceAll: (dict) => together(dict, undefined),
  clear: () => empty,
};

/** Whether a method of this name changes the map it is called on. An entry that is taken out may have been read before: it stays. */
export function changesMap(name: string): boolean {
  return Object.hasOwn(methods, name);
}

/** A map after a method that changes it; what such a method of a map's builder gives is the same. */
export function changedMap(name: string, dict: DictValue, args: readonly ArgumentValue[]): DictValue {
  return methods[name]?.(dict, args) ?? dict;
}

/** The entries of a map, each a list of its key and its value. */
export function entriesOf(dict: DictValue): ListValue {
  return listOf([...dict.entries].map(([name, value]) => listOf([text(name), value])), dict.rest ? listOf([unknownValue, dict.rest]) : undefined);
}
