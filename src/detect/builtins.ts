/** Functions of the standard libraries that keys are made with, by their paths. */
import { callDictMethod, callListMethod, withoutEmpty } from './collection-methods.ts';
import { environment, environmentValue, environmentWithFallback } from './environment.ts';
import { escapes } from './escapes.ts';
import { formatBraces, formatPercent, shaped } from './formats.ts';
import { javaFile, javaPath } from './java-files.ts';
import { type Hands, javaMaker } from './java-makers.ts';
import { anyOf, inAnyOrder, isLists } from './lists.ts';
import { asList, first, type Machine, maximumTurns, positional } from './machine.ts';
import { mapMakers, withPairs } from './maps.ts';
import { pythonMakers } from './python-makers.ts';
import { patternType, replacedBy, replacerType } from './replacements.ts';
import { shellFunctions } from './shell-text.ts';
import { splitAll } from './text-cuts.ts';
import { matchOf } from './text-matches.ts';
import { textQuestionFunctions } from './text-questions.ts';
import { callTextMethod, cleanPath, onPieces, textMember, waitsForHoles, withoutStepsUp, wordsOf } from './text-methods.ts';
import { type ArgumentValue, choose, type DictValue, isSymbolic, join, lastSegment, listOf, type ListValue, literalOf, mapChoice, mapEnd, mapStart, parentPath, settle, splitUri, text, type TextValue, unknownValue, type Value } from './value.ts';

/** What a request that is spread may bring: an entry not written beside it is the spread's. */
export const requestNames: readonly string[] = ['Bucket', 'Key', 'Prefix', 'CopySource', 'Delete'];

type BuiltIn = (args: readonly ArgumentValue[], machine: Machine) => Value;

/** What a method makes of a text. One that hangs on what a caller gives is waited for, where that may stand where the method looks. */
function ofText(value: Value, name: string, args: readonly ArgumentValue[], machine: Machine): Value {
  const result = callTextMethod(value, name, args, machine);
  if (!isSymbolic(value)) return result;
  return value.kind !== 'text' || waitsForHoles(value, name, result) ? unknownValue : result;
}

const identityOf: BuiltIn = (args) => positional(args)[0] ?? text('');
/** A number as text is text. */
const asString = (value: Value): Value => mapChoice(value, (each) => (each.kind === 'text' ? { kind: 'text', parts: each.parts } : each));
const pathOf: BuiltIn = (args) => cleanPath(join(positional(args).map((each) => (each.kind === 'library' ? unknownValue : each)), 'cleaned'));
const joinedPath: BuiltIn = (args, machine) => withoutStepsUp(singleSteps(pathOf(belowFirst(args), machine)));
/** What stands behind the first part is below it, slash or not. */
const belowFirst = (args: readonly ArgumentValue[]): readonly ArgumentValue[] => args.map((arg, index) => (index === 0 || literalOf(args[0]?.value) === '' ? arg : { ...arg, value: mapChoice(arg.value, (each) => mapStart(each, (start) => start.replace(/^\/+/, ''))) }));
/** Parts that begin and end with slashes have one between them, and `./` leads nowhere. */
const singleSteps = (path: Value): Value => onPieces(path, (piece) => piece.replace(/([^:/])\/{2,}/g, '$1/').replace(/\/(?:\.\/)+/g, '/'));
const concatenate: BuiltIn = (args) => join(positional(args));
/** Escapes what is known of a text. What a caller gives is waited for: the escape changes that too. */
function escapedBy(escape: (piece: string) => string): BuiltIn {
  return (args) => {
    const value = first(args);
    return isSymbolic(value) ? unknownValue : onPieces(value, escape);
  };
}

const listIdentity: BuiltIn = (args, machine) => (args.length === 0 ? listOf([]) : mapChoice(first(args), (each) => (each.kind === 'list' ? each : each.kind === 'dict' ? callDictMethod(each, 'keys', [], machine) : listOf([], machine.items(each)))));

/** The parts of a URI. One that a caller gives is waited for: it tells which part is the bucket. */
function urlParts(value: Value): Value {
  const options = value.kind === 'choice' ? value.options : [value];
  if (options.some((option) => isSymbolic(option) && !splitUri(option))) return unknownValue;
  return mapChoice(value, (each) => {
    const uri = splitUri(each);
    if (!uri) {
      // A URI of which only the end is known: that is the end of its path.
      // What is not known may end with the host: then the next `/` begins the path.
      const known = each.kind === 'text' && typeof each.parts[0] === 'object' ? settle(each).parts : undefined;
      const path = known ? join([text('/'), { kind: 'text', parts: known.map((part, index) => (index === 1 && typeof part === 'string' ? part.replace(/^\//, '') : part)) }]) : unknownValue;
      return { kind: 'dict', entries: new Map([['path', path], ['pathname', path], ['Path', path]]), rest: unknownValue };
    }
    const path = join([text('/'), uri.key]);
    return {
      kind: 'dict',
      entries: new Map<string, Value>([
        ['netloc', uri.bucket],
        ['hostname', uri.bucket],
        ['host', uri.bucket],
        ['Host', uri.bucket],
        ['path', path],
        ['pathname', path],
        ['Path', path],
        ['scheme', text(uri.scheme)],
      ]),
      rest: unknownValue,
    };
  });
}

/** Java asks a URI for its parts by methods: https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/net/URI.html */
export function uriPart(value: TextValue, method: string): Value | undefined {
  const uri = /^get(Raw)?(Path|Host|Authority|Scheme)$/.test(method) ? splitUri(value) : undefined;
  if (!uri) return undefined;
  if (method.endsWith('Path')) return join([text('/'), uri.key]);
  return method === 'getScheme' ? text(uri.scheme) : uri.bucket;
}

/** A part of a path. What a caller gives is waited for: it may hold a `/` itself. */
function partOf(take: (path: Value) => Value): BuiltIn {
  return (args) => (isSymbolic(first(args)) ? unknownValue : mapChoice(first(args), take));
}

/** An address under another that ends with a slash; any other loses its last part: https://docs.python.org/3/library/urllib.parse.html#urllib.parse.urljoin */
function joinedAddress(args: readonly ArgumentValue[]): Value {
  const [base = unknownValue, ...more] = positional(args);
  if (more.length !== 1 || isSymbolic(base)) return unknownValue;
  return mapChoice(base, (each) => (each.kind === 'text' && typeof each.parts.at(-1) === 'string' && (each.parts.at(-1) as string).endsWith('/') && !isAbsolute(more[0]) ? join([each, ...more]) : unknownValue));
}

function isAbsolute(path: Value | undefined): boolean {
  return path?.kind === 'text' && typeof path.parts[0] === 'string' && path.parts[0].startsWith('/');
}

/** A path without its ending, and the ending: https://docs.python.org/3/library/os.path.html#os.path.splitext */
function splitEnding(path: Value): Value {
  if (isSymbolic(path)) return unknownValue;
  return mapChoice(path, (each) => {
    const suffix = textMember(each, 'suffix') ?? unknownValue;
    const ending = literalOf(suffix);
    return listOf([ending === undefined ? unknownValue : mapEnd(each, (end) => end.slice(0, end.length - ending.length)), suffix]);
  });
}

/** A file's name, without the ending that is named beside it: https://nodejs.org/api/path.html#pathbasenamepath-suffix */
const baseName: BuiltIn = (args) => {
  const [path = unknownValue, suffix] = positional(args);
  if (isSymbolic(path)) return unknownValue;
  const ending = literalOf(suffix);
  if (suffix && ending === undefined) return unknownValue;
  return mapChoice(mapChoice(path, lastSegment), (name) => (ending === undefined ? name : mapEnd(name, (end) => (end.endsWith(ending) ? end.slice(0, -ending.length) : end))));
};

/** https://nodejs.org/api/path.html#pathparsepath */
const parsedPath: BuiltIn = partOf((path) => ({
  kind: 'dict',
  entries: new Map<string, Value>([['dir', parentPath(path)], ['base', lastSegment(path)], ['name', textMember(path, 'stem') ?? unknownValue]]),
  rest: unknownValue,
}));

/** Calls the function in the first argument with the others: `executor.submit(f, x)`. */
const applied: BuiltIn = (args, machine) => machine.call(first(args), args.slice(1));

/** What stands between the parts of a path. */
export const separators: ReadonlySet<string> = new Set(['os.sep', 'os.path.sep', 'posixpath.sep', 'path.sep', 'node:path.sep', 'path.posix.sep', 'path/filepath.Separator', 'os.PathSeparator', 'File.separator', 'java.io.File.separator', 'File.separatorChar', 'java.io.File.separatorChar']);

/** Functions of standard libraries, by path as imported; `*.name` for a method of anything. */
const builtIns: Readonly<Record<string, BuiltIn>> = {
  ...shellFunctions,
  'os.path.join': (args) => join(positional(args), true),
  'posixpath.join': (args) => join(positional(args), true),
  'path.join': joinedPath,
  'path.posix.join': joinedPath,
  'node:path.join': joinedPath,
  'node:path.posix.join': joinedPath,
  'path/posix.join': joinedPath,
  'path.Join': joinedPath,
  'path/filepath.Join': joinedPath,
  'upath.join': joinedPath,
  'url-join': (args) => join(positional(args), true),
  'pathlib.Path': pathOf,
  'pathlib.PurePath': pathOf,
  'pathlib.PosixPath': pathOf,
  'pathlib.PurePosixPath': pathOf,
  'Paths.get': javaPath,
  'Path.of': javaPath,
  'java.io.File': javaFile,
  ...mapMakers,
  ...pythonMakers,
  'URI.create': identityOf,
  ...Object.fromEntries(Object.entries(escapes).map(([path, escape]) => [path, escapedBy(escape)])),
  '@Value': () => environmentWithFallback,
  'Objects.requireNonNull': identityOf,
  'Optional.of': identityOf,
  'Optional.ofNullable': identityOf,
  'os.path.basename': partOf(lastSegment),
  'posixpath.basename': partOf(lastSegment),
  'path.basename': baseName,
  'path.parse': parsedPath,
  'node:path.basename': baseName,
  'node:path.parse': parsedPath,
  'path.Base': partOf(lastSegment),
  'path/filepath.Base': partOf(lastSegment),
  'path.Clean': partOf((path) => withoutStepsUp(singleSteps(cleanPath(path)))),
  'path/filepath.Clean': partOf((path) => withoutStepsUp(singleSteps(cleanPath(path)))),
  'path.Dir': partOf(parentPath),
  'path/filepath.Dir': partOf(parentPath),
  'os.path.dirname': partOf(parentPath),
  'posixpath.dirname': partOf(parentPath),
  'path.dirname': partOf(parentPath),
  'node:path.dirname': partOf(parentPath),
  'os.path.splitext': (args) => splitEnding(first(args)),
  'posixpath.splitext': (args) => splitEnding(first(args)),
  'os.path.normpath': identityOf,
  'os.fspath': identityOf,
  'os.fsdecode': identityOf,
  // `string(c)` is not what the type of `c` says of itself.
  string: (args) => (isSymbolic(first(args)) ? unknownValue : asString(first(args))),
  str: (args) => asString(first(args)),
  String: (args) => asString(first(args)),
  repr: identityOf,
  'typing.cast': (args) => positional(args)[1] ?? unknownValue,
  'urllib.parse.urljoin': (args) => joinedAddress(args),
  'urllib.parse.urlparse': (args) => urlParts(first(args)),
  'urllib.parse.urlsplit': (args) => urlParts(first(args)),
  urlparse: (args) => urlParts(first(args)),
  URL: (args) => urlParts(first(args)),
  'url.URL': (args) => urlParts(first(args)),
  'url.parse': (args) => urlParts(first(args)),
  'net/url.JoinPath': (args) => join(positional(args), true),
  // What several names are given by one call of Go.
  __results__: (args) => (isLists(first(args)) ? first(args) : first(args).kind === 'term' ? unknownValue : listOf([first(args), unknownValue])),
  'net/url.Parse': (args) => urlParts(first(args)),
  'os.getenv': (args) => environmentValue(positional(args).length > 1 || args.some((arg) => arg.name === 'default'), literalOf(first(args))),
  'os.environ.get': (args) => environmentValue(args.length > 1, literalOf(first(args))),
  'os.environ.setdefault': () => environment,
  'os.Getenv': () => environment,
  'os.LookupEnv': () => listOf([environment, unknownValue]),
  'java.lang.System.getenv': () => environment,
  'System.getenv': () => environment,
  'System.getProperty': () => environment,
  list: listIdentity,
  tuple: listIdentity,
  set: listIdentity,
  frozenset: listIdentity,
  sorted: (args, machine) => mapChoice(listIdentity(args, machine), (each) => (each.kind === 'list' ? inAnyOrder(each) : each)),
  reversed: (args, machine) => mapChoice(listIdentity(args, machine), (each) => (each.kind === 'list' ? callListMethod(each, 'reverse', [], machine) : each)),
  iter: listIdentity,
  next: (args, machine) => machine.items(first(args)),
  'Array.from': (args, machine) => {
    const [from = unknownValue, give] = positional(args);
    const list = mapChoice(from, (each) => (each.kind === 'dict' ? listOf([], unknownValue) : listIdentity([{ value: each }], machine)));
    return give ? mapChoice(list, (each) => (each.kind === 'list' ? callListMethod(each, 'map', [{ value: give }], machine) : each)) : list;
  },
  Set: listIdentity,
  'Array.of': (args) => listOf(positional(args)),
  tqdm: listIdentity,
  'tqdm.tqdm': listIdentity,
  ...Object.fromEntries(['tqdm.auto.tqdm', 'tqdm.notebook.tqdm', 'tqdm.asyncio.tqdm', 'tqdm.rich.tqdm', 'tqdm.std.tqdm', 'tqdm.tqdm_notebook', 'rich.progress.track', 'alive_progress.alive_it', 'click.progressbar', 'itertools.islice', 'itertools.cycle', 'random.sample'].map((path) => [path, listIdentity])),
  'random.choice': (args, machine) => machine.items(first(args)),
  'Promise.all': (args) => first(args),
  'Promise.allSettled': (args) => first(args),
  'Promise.resolve': identityOf,
  'asyncio.gather': (args) => listOf(positional(args)),
  enumerate: (args, machine) => mapChoice(first(args), (each) => listOf(asList(each, machine).items.map((item) => listOf([unknownValue, item])), asList(each, machine).each ? listOf([unknownValue, asList(each, machine).each as Value]) : undefined)),
  zip: (args, machine) => {
    const lists = positional(args).map((each) => asList(each, machine));
    if (lists.every((list) => !list.each)) {
      const length = Math.min(...lists.map((list) => list.items.length));
      return listOf(Array.from({ length: Number.isFinite(length) ? length : 0 }, (_, index) => listOf(lists.map((list) => list.items[index] as Value))));
    }
    return listOf([], listOf(lists.map((list) => machine.items(list))));
  },
  // A map gives keys and values, a set its items twice.
  'terraform.for_each': (args, machine) => mapChoice(first(args), (each) => {
    if (each.kind === 'dict') return callDictMethod(each, 'items', [], machine);
    const list = asList(each, machine);
    return listOf(list.items.map((item) => listOf([item, item])), list.each ? listOf([list.each, list.each]) : undefined);
  }),
  'itertools.product': (args, machine) => listOf([], listOf(positional(args).map((each) => machine.items(each)))),
  'itertools.chain': (args, machine) => listOf([], choose(positional(args).map((each) => machine.items(each)))),
  map: (args, machine) => {
    const [callee, ...lists] = positional(args);
    const known = lists.length === 1 && lists[0]?.kind === 'list' && !lists[0].each && lists[0].items.length <= maximumTurns ? lists[0].items : undefined;
    if (callee && known) return listOf(known.map((item) => machine.call(callee, [{ value: item }])));
    return callee ? listOf([], machine.call(callee, lists.map((each) => ({ value: machine.items(each) })))) : unknownValue;
  },
  filter: (args, machine) => {
    const [test = unknownValue, list = unknownValue] = positional(args);
    if (list.kind !== 'list') return list;
    return test.kind === 'nothing' || (test.kind === 'external' && test.path === 'bool') ? withoutEmpty(list) : callListMethod(list, 'filter', [{ value: test }], machine);
  },
  'Object.keys': (args, machine) => (first(args).kind === 'dict' ? callDictMethod(first(args) as DictValue, 'keys', [], machine) : unknownValue),
  'Object.values': (args, machine) => (first(args).kind === 'dict' ? callDictMethod(first(args) as DictValue, 'values', [], machine) : first(args).kind === 'class' ? listOf([], machine.items(first(args))) : unknownValue),
  'Object.fromEntries': (args) => (first(args).kind === 'list' ? withPairs(first(args) as ListValue) : first(args).kind === 'dict' ? first(args) : unknownValue),
  Array: (args) => (args.length > 1 ? listOf(positional(args)) : unknownValue),
  ...Object.fromEntries(['path.resolve', 'path.posix.resolve', 'node:path.resolve', 'node:path.posix.resolve'].map((path): [string, BuiltIn] => [path, (args, machine) => (isAbsolute(first(args)) ? joinedPath(args, machine) : unknownValue)])),
  'Object.entries': (args, machine) => (first(args).kind === 'dict' ? callDictMethod(first(args) as DictValue, 'items', [], machine) : unknownValue),
  // What the shell cuts into words once it is known.
  'shell.words': (args) => wordsOf(first(args)),
  'shlex.split': (args) => wordsOf(first(args)),
  vars: (args, machine) => machine.member(first(args), '__dict__'),
  'Object.freeze': identityOf,
  'Object.assign': (args, machine) => {
    const entries = new Map<string, Value>();
    let rest: Value | undefined;
    for (const each of positional(args)) {
      if (each.kind === 'dict') {
        for (const [key, value] of each.entries) entries.set(key, value);
        rest ??= each.rest;
        continue;
      }
      rest = unknownValue;
      if (each.kind === 'term') for (const name of requestNames) if (!entries.has(name)) entries.set(name, machine.member(each, name));
    }
    return rest ? { kind: 'dict', entries, rest } : { kind: 'dict', entries };
  },
  format: (args) => shaped(first(args), literalOf(positional(args)[1]) ?? '?'),
  'copy.copy': identityOf,
  'copy.deepcopy': identityOf,
  structuredClone: identityOf,
  RegExp: (args) => ({ kind: 'library', type: patternType, slots: { source: first(args), flags: positional(args)[1] ?? text('') } }),
  ...Object.fromEntries(['Pattern.compile', 'java.util.regex.Pattern.compile'].map((path): [string, BuiltIn] => [path, (args) => ({ kind: 'library', type: patternType, slots: { source: first(args), flags: text('') } })])),
  're.compile': (args) => (args.length === 1 ? { kind: 'library', type: patternType, slots: { source: first(args), flags: text('') } } : unknownValue),
  ...Object.fromEntries(['match', 'search', 'fullmatch'].map((name) => [`re.${name}`, (args: readonly ArgumentValue[]): Value => matchOf(positional(args)[1] ?? unknownValue, literalOf(first(args)))])),
  're.sub': (args) => {
    const [source, by, value] = positional(args);
    return args.length === 3 && value && !isSymbolic(value) ? replacedBy(value, literalOf(source) ?? '(', 'g', by) : unknownValue;
  },
  'util.promisify': identityOf,
  '@pulumi/pulumi.concat': concatenate,
  'pulumi.Output.concat': concatenate,
  ...Object.fromEntries(
    ['String', 'ToString', 'StringValue', 'StringSlice'].flatMap((name) => [`github.com/aws/aws-sdk-go/aws.${name}`, `github.com/aws/aws-sdk-go-v2/aws.${name}`]).concat(['k8s.io/utils/pointer.String', 'k8s.io/utils/ptr.To', 'github.com/samber/lo.ToPtr', 'github.com/aws/smithy-go/ptr.String']).map((path) => [path, identityOf]),
  ),
  'fmt.Sprintf': (args) => formatPercent(first(args), positional(args).slice(1)),
  'fmt.Sprint': concatenate,
  'text/template.Must': identityOf,
  'util.format': (args) => formatPercent(first(args), positional(args).slice(1)),
  'String.format': (args) => formatPercent(first(args), positional(args).slice(1)),
  'java.lang.String.format': (args) => formatPercent(first(args), positional(args).slice(1)),
  'MessageFormat.format': (args, machine) => formatBraces(first(args), args.slice(1), machine),
  'String.join': (args, machine) => callTextMethod(first(args), 'join', [{ value: positional(args)[1]?.kind === 'list' ? (positional(args)[1] as Value) : listOf(positional(args).slice(1)) }], machine),
  'String.valueOf': identityOf,
  'strings.Join': (args, machine) => callTextMethod(positional(args)[1] ?? text(''), 'join', [{ value: first(args) }], machine),
  ...textQuestionFunctions,
  'strings.TrimPrefix': (args, machine) => ofText(first(args), 'removeprefix', args.slice(1), machine),
  'strings.TrimSuffix': (args, machine) => ofText(first(args), 'removesuffix', args.slice(1), machine),
  'strings.TrimRight': (args, machine) => ofText(first(args), 'rstrip', args.slice(1), machine),
  'strings.TrimLeft': (args, machine) => ofText(first(args), 'lstrip', args.slice(1), machine),
  'strings.Trim': (args, machine) => ofText(first(args), 'strip', args.slice(1), machine),
  'strings.ToLower': (args, machine) => ofText(first(args), 'lower', [], machine),
  'strings.Replace': (args, machine) => {
    const times = literalOf(positional(args)[3]);
    return times === '-1' || times === '1' ? ofText(first(args), times === '1' ? 'replaceOnce' : 'replace', args.slice(1, 3), machine) : unknownValue;
  },
  // Old and new, old and new: https://pkg.go.dev/strings#NewReplacer
  'strings.NewReplacer': (args) => ({ kind: 'library', type: replacerType, slots: Object.fromEntries(positional(args).map((value, at) => [String(at), value])) }),
  'strings.Cut': (args, machine) => mapChoice(ofText(first(args), 'partition', args.slice(1), machine), (cut) => (cut.kind === 'list' && cut.items.length === 3 ? listOf([cut.items[0] as Value, cut.items[2] as Value, unknownValue]) : cut)),
  'path.Ext': partOf((path) => textMember(path, 'suffix') ?? unknownValue),
  'path/filepath.Ext': partOf((path) => textMember(path, 'suffix') ?? unknownValue),
  'path/filepath.ToSlash': identityOf,
  'path/filepath.FromSlash': identityOf,
  ...Object.fromEntries(['MustCompile', 'MustCompilePOSIX'].map((name) => [`regexp.${name}`, (args: readonly ArgumentValue[]): Value => ({ kind: 'library', type: patternType, slots: { source: first(args), flags: text('') } })])),
  'strings.ToUpper': (args, machine) => ofText(first(args), 'upper', [], machine),
  'strings.TrimSpace': (args, machine) => ofText(first(args), 'strip', [], machine),
  'strings.Split': (args, machine) => ofText(first(args), 'split', args.slice(1), machine),
  // All but the last piece are cut off: https://pkg.go.dev/strings#SplitN
  'strings.SplitN': (args) => {
    const [value = unknownValue, by = unknownValue, pieces] = positional(args);
    const many = Number(literalOf(pieces) ?? Number.NaN);
    return isSymbolic(value) ? unknownValue : splitAll(value, by, many > 0 ? many - 1 : Number.NaN);
  },
  make: (args) => (first(args).kind === 'dict' || first(args).kind === 'list' ? first(args) : unknownValue),
  'strings.ReplaceAll': (args, machine) => ofText(first(args), 'replace', args.slice(1), machine),
  append: (args, machine) => {
    const [to, ...more] = positional(args);
    if (!to) return unknownValue;
    const isSpread = args.some((arg) => arg.spread === 'list');
    if (isSpread && to.kind === 'list' && more.some((item) => item.kind === 'term')) return unknownValue;
    return mapChoice(to, (each) => {
      const base = each.kind === 'list' ? each : each.kind === 'nothing' ? listOf([]) : listOf([], machine.items(each));
      const lists = more.every((item) => item.kind === 'list' && !item.each) ? more.flatMap((item) => (item.kind === 'list' ? item.items : [])) : undefined;
      // What is behind the items is known, and their number.
      if (isSpread && !base.each && lists && base.items.length + lists.length <= maximumTurns) return listOf([...base.items, ...lists]);
      if (!isSpread) return base.each ? anyOf(base, more) : listOf([...base.items, ...more]);
      return listOf([], choose([...base.items, ...(base.each ? [base.each] : []), ...more.map((item) => (item.kind === 'list' ? machine.items(item) : item))]));
    });
  },
  'Arrays.asList': (args) => listOf(positional(args)),
  ...Object.fromEntries(['ArrayList', 'LinkedList', 'ArrayDeque', 'LinkedHashSet', 'TreeSet'].map((name) => [name, (args: readonly ArgumentValue[], machine: Machine): Value => (first(args).kind === 'list' ? listIdentity(args, machine) : listOf([]))])),
  'List.of': (args) => listOf(positional(args)),
  'Set.of': (args) => listOf(positional(args)),
  'Collections.singletonList': (args) => listOf(positional(args)),
  ...Object.fromEntries(['com.google.common.collect.Lists.newArrayList', 'com.google.common.collect.Lists.newLinkedList', 'com.google.common.collect.Sets.newHashSet', 'com.google.common.collect.Sets.newLinkedHashSet', 'com.google.common.collect.ImmutableList.copyOf', 'com.google.common.collect.ImmutableSet.copyOf'].map((path) => [path, (args: readonly ArgumentValue[], machine: Machine): Value => (first(args).kind === 'list' ? listIdentity(args, machine) : args.length === 1 && first(args).kind !== 'text' ? listOf([], unknownValue) : listOf(positional(args)))])),
  'com.google.common.collect.ImmutableList.of': (args) => listOf(positional(args)),
  'com.google.common.collect.ImmutableSet.of': (args) => listOf(positional(args)),
  'EnumSet.allOf': (args, machine) => listOf([], machine.items(first(args))),
  'Stream.of': (args) => listOf(positional(args)),
  // The function itself, called later with what it is given then.
  ...Object.fromEntries(['joblib.delayed', 'dask.delayed', 'dask.delayed.delayed'].map((path) => [path, identityOf])),
  'asyncio.to_thread': applied,
  'anyio.to_thread.run_sync': applied,
  'multiprocessing.Process': (args, machine) => threaded(args, machine),
  'threading.Thread': (args, machine) => threaded(args, machine),
};

function threaded(args: readonly ArgumentValue[], machine: Machine): Value {
  const target = args.find((arg) => arg.name === 'target');
  const list = args.find((arg) => arg.name === 'args');
  const named = args.find((arg) => arg.name === 'kwargs');
  if (!target) return unknownValue;
  const inner: ArgumentValue[] = [];
  if (list) inner.push({ value: list.value, spread: 'list' });
  if (named) inner.push({ value: named.value, spread: 'dict' });
  machine.call(target.value, inner);
  return unknownValue;
}

/** A standard function by its path, if it is one that is followed. */
export function findBuiltIn(path: string, language?: string): BuiltIn | undefined {
  if (Object.hasOwn(builtIns, path)) return builtIns[path];
  // Whose it is does not matter: `Bluebird.promisify`, `utils.promisify` of a library of the user's own.
  if (language === 'javascript' && /(?:^|\.)promisify$/.test(path)) return identityOf;
  const maker = language === 'java' ? javaMaker(path) : undefined;
  return maker && ((args, machine) => maker(positional(args), javaHands(machine)));
}

/** What Java's values need of the resolver. */
export function javaHands(machine: Machine): Hands {
  return { call: machine.call, items: machine.items, part: (value, name) => mapChoice(value, (each) => textMember(each, name) ?? unknownValue), textMethod: (value, name, args) => callTextMethod(value, name, args, machine) };
}

/** Methods of executors and pools that call what they are given: position of the callable. */
export function submittedCallable(name: string): 'rest' | 'items' | 'second' | 'listed' | undefined {
  if (name === 'submit' || name === 'apply_async' || name === 'starmap_async' || name === 'add_task') return 'rest';
  if (name === 'map' || name === 'imap' || name === 'imap_unordered' || name === 'starmap') return 'items';
  if (name === 'run_in_executor') return 'second';
  if (name === 'invokeAll' || name === 'invokeAny') return 'listed';
  return undefined;
}
