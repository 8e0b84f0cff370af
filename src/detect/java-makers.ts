/** What Java's common libraries make of values: texts, paths, joiners, and the calls of what may be there or not, and of functions. */
import { addressBuilder, substituted, substitutor } from './text-templates.ts';
import { choose, isSymbolic, join, listOf, literalOf, mapChoice, splitUri, text, unknownValue, type ArgumentValue, type LibraryValue, type ListValue, type Value } from './value.ts';

/** What these need of the rest. */
export interface Hands {
  call(callee: Value, args: readonly ArgumentValue[]): Value;
  items(value: Value): Value;
  /** A part of a path: `name`, `stem`. */
  part(value: Value, name: string): Value;
  textMethod(value: Value, name: string, args: readonly ArgumentValue[]): Value;
}
type Maker = (args: readonly Value[], hands: Hands) => Value;

/** The type of what joins: `Joiner.on("/")`, `Collectors.joining("/")`, `new StringJoiner("/")`. */
export const joinerType = 'joiner';

const joiner = ([by, before, after]: readonly Value[]): Value => ({ kind: 'library', type: joinerType, slots: { by: by ?? text(''), before: before ?? text(''), after: after ?? text('') } });
const method = (name: string): Maker => ([value = unknownValue, ...args], hands) => hands.textMethod(value, name, args.map((each) => ({ value: each })));
const listFrom = (values: readonly Value[]): ListValue => (values.length === 1 && values[0]?.kind === 'list' ? values[0] : listOf(values));
const same: Maker = ([value = unknownValue]) => value;

/** What a text has before or behind a separator: https://commons.apache.org/proper/commons-lang/apidocs/org/apache/commons/lang3/StringUtils.html */
const cut = (name: 'partition' | 'rpartition', at: 0 | 2): Maker => ([value = unknownValue, by = unknownValue], hands) =>
  mapChoice(hands.textMethod(value, name, [{ value: by }]), (parts) => {
    if (parts.kind !== 'list' || parts.items.length !== 3) return unknownValue;
    // Without the separator, all of it stands before and nothing behind.
    if (literalOf(parts.items[1]) === '') return at === 0 ? join([parts.items[0] as Value, parts.items[2] as Value]) : text('');
    return parts.items[at] as Value;
  });

/** A text that ends with another: as it is, or with that behind it. */
function ending(value: Value, end: Value): Value {
  const known = literalOf(end);
  const last = value.kind === 'text' ? value.parts.at(-1) : undefined;
  if (known === undefined || typeof last !== 'string' || last.length < known.length) return unknownValue;
  return last.endsWith(known) ? value : join([value, end]);
}

const strings: Readonly<Record<string, Maker>> = {
  join: ([values = unknownValue, by], hands) => (values.kind === 'list' ? hands.textMethod(by ?? text(''), 'join', [{ value: values }]) : unknownValue),
  removeStart: method('removeprefix'),
  removeEnd: method('removesuffix'),
  strip: method('strip'),
  stripStart: method('lstrip'),
  stripEnd: method('rstrip'),
  trim: method('trim'),
  lowerCase: method('lower'),
  upperCase: method('upper'),
  replace: method('replace'),
  substringBefore: cut('partition', 0),
  substringAfter: cut('partition', 2),
  substringBeforeLast: cut('rpartition', 0),
  substringAfterLast: cut('rpartition', 2),
  nullToEmpty: same,
  trimToEmpty: method('trim'),
  trimToNull: method('trim'),
  appendIfMissing: ([value = unknownValue, end = unknownValue]) => mapChoice(value, (each) => ending(each, end)),
};

/** Gives one or, where that is not there, the other. */
const either: Maker = ([value = unknownValue, other = unknownValue]) => orElse(value, other);

/** What there is of a value, or another: a value that is known is there. */
function orElse(value: Value, other: Value): Value {
  if (value.kind === 'nothing') return other;
  return value.kind === 'unknown' || value.kind === 'term' ? unknownValue : value;
}

/** By class and method: whichever package the class is imported from. */
export const javaMakers: Readonly<Record<string, Maker>> = {
  ...Object.fromEntries(['StringUtils', 'Strings'].flatMap((on) => Object.entries(strings).map(([name, maker]) => [`${on}.${name}`, maker]))),
  // Hadoop's: Java's own is no class that is made. https://hadoop.apache.org/docs/stable/api/org/apache/hadoop/fs/Path.html
  Path: ([first = unknownValue, second]) => (second ? join([first, second], true) : first),
  'Joiner.on': ([by]) => joiner([by ?? text('')]),
  'Collectors.joining': joiner,
  StringJoiner: joiner,
  'Objects.toString': same,
  'Objects.requireNonNullElse': either,
  'MoreObjects.firstNonNull': either,
  'Objects.firstNonNull': either,
  'ObjectUtils.defaultIfNull': either,
  'StringUtils.defaultIfBlank': either,
  'StringUtils.defaultIfEmpty': either,
  'StringUtils.defaultString': either,
  'AbstractMap.SimpleEntry': ([key = unknownValue, value = unknownValue]) => listOf([key, value]),
  'AbstractMap.SimpleImmutableEntry': ([key = unknownValue, value = unknownValue]) => listOf([key, value]),
  SimpleEntry: ([key = unknownValue, value = unknownValue]) => listOf([key, value]),
  'Pair.of': ([key = unknownValue, value = unknownValue]) => listOf([key, value]),
  'IntStream.range': () => listOf([], unknownValue),
  'IntStream.rangeClosed': () => listOf([], unknownValue),
  'Arrays.stream': ([value = unknownValue], hands) => (value.kind === 'list' ? value : listOf([], hands.items(value))),
  'Stream.concat': (args, hands) => listOf([], hands.items({ kind: 'list', items: args.map((each) => hands.items(each)) })),
  'FilenameUtils.getName': ([path = unknownValue], hands) => hands.part(path, 'name'),
  'FilenameUtils.getBaseName': ([path = unknownValue], hands) => hands.part(path, 'stem'),
  'FilenameUtils.getExtension': (args, hands) => cut('rpartition', 2)([args[0] ?? unknownValue, text('.')], hands),
  'CompletableFuture.supplyAsync': ([supplier = unknownValue], hands) => hands.call(supplier, []),
  'CompletableFuture.completedFuture': same,
  'Mono.just': same,
  'Mono.fromCallable': ([supplier = unknownValue], hands) => hands.call(supplier, []),
  StringSubstitutor: substitutor,
  StrSubstitutor: substitutor,
  'StringSubstitutor.replace': ([template = unknownValue, ...values]) => substituted(template, substitutor(values) as LibraryValue),
  'StrSubstitutor.replace': ([template = unknownValue, ...values]) => substituted(template, substitutor(values) as LibraryValue),
  'UriComponentsBuilder.newInstance': addressBuilder,
  'UriComponentsBuilder.fromPath': addressBuilder,
  'UriComponentsBuilder.fromUriString': addressBuilder,
  // https://docs.aws.amazon.com/AWSJavaSDK/latest/javadoc/com/amazonaws/services/s3/AmazonS3URI.html
  AmazonS3URI: ([value = unknownValue]) => addressOf(value),
  'S3Uri.parseUri': ([value = unknownValue]) => addressOf(value),
};

/** The type of a URI that is taken apart into bucket and key. */
export const addressType = 's3.address';

function addressOf(value: Value): Value {
  return mapChoice(value, (each) => {
    const uri = splitUri(each);
    return uri ? { kind: 'library', type: addressType, slots: { bucket: uri.bucket, key: uri.key } } : unknownValue;
  });
}

/** A function of the table, whichever package its class is of; what hangs on a caller is waited for. */
export function javaMaker(path: string): Maker | undefined {
  const name = /(?<!\w)(?:[A-Z]\w*\.)?\w+$/.exec(path)?.[0] ?? path;
  const maker = Object.hasOwn(javaMakers, name) ? javaMakers[name] : undefined;
  return maker && ((args, hands) => (args.some(isSymbolic) && !name.startsWith('Optional') ? unknownValue : maker(args, hands)));
}

/** Methods of functional interfaces: https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/function/package-summary.html */
export const functionalMethods: ReadonlySet<string> = new Set(['get', 'apply', 'accept', 'test', 'run', 'call', 'applyAsInt', 'applyAsLong', 'getAsInt', 'invoke', 'execute']);

/** Text that a joiner makes of a list. */
function joinedBy(slots: Readonly<Record<string, Value>>, list: Value, hands: Hands): Value {
  return join([slots.before ?? text(''), hands.textMethod(slots.by ?? text(''), 'join', [{ value: list }]), slots.after ?? text('')]);
}

/** A call on what joins; undefined for any other. */
export function callJoiner(value: Extract<Value, { kind: 'library' }>, name: string, args: readonly Value[], hands: Hands): Value | undefined {
  if (name === 'join') return joinedBy(value.slots, listFrom(args), hands);
  // `new StringJoiner("/").add(a).add(b)`
  const added = value.slots.list?.kind === 'list' ? value.slots.list : listOf([]);
  if (name === 'add' && args[0]) return { ...value, slots: { ...value.slots, list: { ...added, items: [...added.items, args[0]] } } };
  if (name === 'toString' && value.slots.list) return joinedBy(value.slots, value.slots.list, hands);
  if (name === 'skipNulls' || name === 'withKeyValueSeparator' || name === 'useForNull') return name === 'skipNulls' ? value : unknownValue;
  if (name === 'toString') return joinedBy(value.slots, listOf([], unknownValue), hands);
  return undefined;
}

/**
 * Calls of a list as a stream that need more than a list's own methods; undefined for any other.
 * @see https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/stream/Stream.html
 */
export function callStream(list: ListValue, name: string, args: readonly Value[], hands: Hands): Value | undefined {
  const [first] = args;
  switch (name) {
    case 'collect': {
      if (first?.kind === 'library' && first.type === joinerType) return joinedBy(first.slots, list, hands);
      const path = first?.kind === 'external' ? first.path : '';
      return /\bto(Unmodifiable)?(List|Set)\(\)$|\btoImmutable(List|Set)\(\)$/.test(path) ? list : unknownValue;
    }
    case 'mapToObj':
    case 'mapToInt':
    case 'peek': {
      const give = (item: Value): Value => (first ? hands.call(first, [{ value: item }]) : unknownValue);
      if (name === 'peek') {
        give(hands.items(list));
        return list;
      }
      return listOf(list.items.map(give), list.each ? give(list.each) : undefined);
    }
    // What may be there of something that is not known: `found.map(…).orElse("none")`.
    case 'orElse':
      return first && first.kind !== 'list' ? choose([hands.items(list), first]) : undefined;
    case 'orElseGet':
      return first ? choose([hands.items(list), hands.call(first, [])]) : undefined;
    case 'orElseThrow':
      return list.items.length === 0 ? hands.items(list) : undefined;
    case 'findFirst':
    case 'findAny':
    case 'next':
    case 'getFirst':
    case 'getLast':
    case 'element':
    case 'poll':
    case 'remove':
      return args.length === 0 ? hands.items(list) : undefined;
    case 'iterator':
    case 'listIterator':
    case 'distinct':
    case 'limit':
    case 'skip':
    case 'boxed':
    case 'parallel':
    case 'sequential':
    case 'unordered':
    case 'toArray':
    case 'takeWhile':
    case 'dropWhile':
    case 'asList':
      return name === 'limit' || name === 'skip' || name === 'takeWhile' || name === 'dropWhile' ? listOf([], hands.items(list)) : list;
    default:
      return undefined;
  }
}

/**
 * Calls of what may be there or not, on what it holds; undefined for any other.
 * @see https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/Optional.html
 */
export function callOptional(value: Value, name: string, args: readonly Value[], hands: Hands): Value | undefined {
  const [first] = args;
  switch (name) {
    case 'get':
    case 'orElseThrow':
    case 'join':
    case 'block':
      return args.length === 0 || name === 'orElseThrow' ? value : undefined;
    // What a search gave may not be there.
    case 'orElse':
      return first ? choose([value, first]) : undefined;
    case 'orElseGet':
    case 'or':
      return first ? choose([value, hands.call(first, [])]) : undefined;
    case 'map':
    case 'flatMap':
    case 'thenApply':
    case 'thenCompose':
    case 'ifPresent':
    case 'thenAccept':
      return first?.kind === 'function' || first?.kind === 'method' ? hands.call(first, [{ value }]) : undefined;
    case 'filter':
      return first?.kind === 'function' ? value : undefined;
    case 'stream':
      return listOf([value]);
    default:
      return undefined;
  }
}
