/** From a call and the table of calls to accesses: which rule speaks, and where its bucket and key are. */
import type { ArgumentValue, LibraryValue, TextPart, Value } from './value.ts';
import { shellWordsType } from './text-methods.ts';
import { afterUnknownRoot, choose, join, lastSegment, literalOf, mapChoice, mapStart, notesOf, patternsOf, settle, splitPath, splitUri, text, unknownValue } from './value.ts';
import { unescapedSource } from './escapes.ts';
import { toolCall, type WordHands } from './command-line.ts';
import { withoutTemplates } from './template-text.ts';
import { fromWebAddress } from './web-address.ts';
import { parsePlaces, RuleIndex, type CallRule, type Place } from './rules/rule.ts';
import { shellRules } from './rules/shell.ts';

/** An access before it has a place in a file. */
export interface Draft {
  readonly access: 'read' | 'write';
  readonly actions: readonly string[];
  readonly bucket: string | null;
  /** At least one pattern. */
  readonly keys: readonly string[];
  readonly isUri: boolean;
  readonly note?: string;
  /** The line of a script in a text that says it. */
  readonly command?: string;
}

export interface Match {
  readonly rule: CallRule;
  readonly receiver: LibraryValue | undefined;
  /** The call's own name: `put_object`. */
  readonly name: string;
}

/** How the resolver lends its hands: members and items of values. */
export interface Hands {
  member(value: Value, name: string): Value;
  items(value: Value): Value;
  /** What a function comes to that the library calls. */
  handed(value: Value): Value;
  /** The folder that an app gives a level of access, where it does. */
  folder(level: string): Value | undefined;
  /** What a script does that is handed to a shell as a text. */
  script(parts: readonly TextPart[]): readonly Draft[];
}

/** Said of a client that speaks to a server of somebody else. */
export const foreignEndpoint = 'endpoint is not AWS';

const s3Schemes = new Set(['s3', 's3a', 's3n']);

/** Actions that are not the plain ones of their access; by the call's name in lower case without `_`, `Command`, `Input`, `Request`. */
const specialActions: Readonly<Record<string, readonly string[]>> = {
  getobjecttagging: ['s3:GetObjectTagging'],
  getobjectacl: ['s3:GetObjectAcl'],
  getobjectattributes: ['s3:GetObject', 's3:GetObjectAttributes'],
  getobjecttorrent: ['s3:GetObjectTorrent'],
  getobjectretention: ['s3:GetObjectRetention'],
  getobjectlegalhold: ['s3:GetObjectLegalHold'],
  putobjecttagging: ['s3:PutObjectTagging'],
  putobjectacl: ['s3:PutObjectAcl'],
  putobjectretention: ['s3:PutObjectRetention'],
  putobjectlegalhold: ['s3:PutObjectLegalHold'],
  deleteobjecttagging: ['s3:DeleteObjectTagging'],
  abortmultipartupload: ['s3:AbortMultipartUpload'],
  restoreobject: ['s3:RestoreObject'],
  listobjectversions: ['s3:ListBucketVersions'],
  listmultipartuploads: ['s3:ListBucketMultipartUploads'],
  listparts: ['s3:ListMultipartUploadParts'],
};

/** The IAM actions of a call, https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations.html ("Permissions" of each). */
function actionsOf(name: string, kind: 'R' | 'W' | 'L' | 'D'): readonly string[] {
  const bare = name.replaceAll('_', '').replace(/(Command|Input|Request|WithContext|Pages)$/, '').toLowerCase();
  const special = specialActions[bare];
  if (special) return special;
  return [{ R: 's3:GetObject', W: 's3:PutObject', L: 's3:ListBucket', D: 's3:DeleteObject' }[kind]];
}

/**
 * The argument a place names.
 * @returns undefined when the call has no such argument
 */
export function locate(place: Place, args: readonly ArgumentValue[], receiver: LibraryValue | undefined, hands: Hands): Value | undefined {
  let value = headOf(place, args, receiver, hands);
  for (const step of place.path) {
    if (value === undefined || isNothing(value)) return undefined;
    if (step === '[]') {
      value = hands.items(value);
      continue;
    }
    value = mapChoice(value, (each) => {
      if (step === '()') return hands.handed(each);
      if (each.kind === 'dict' && !each.entries.has(step) && !each.rest) return { kind: 'nothing' };
      if (each.kind === 'library' && (each.type === 'java.builder' || each.type.startsWith('gocloud.'))) return each.slots[step] ?? { kind: 'nothing' };
      if (each.kind === 'text' || each.kind === 'function') return { kind: 'nothing' };
      return hands.member(each, step);
    });
  }
  return value === undefined || isNothing(value) ? undefined : value;
}

/** Nothing, whichever way was taken. */
function isNothing(value: Value): boolean {
  return value.kind === 'nothing' || (value.kind === 'choice' && value.options.every(isNothing));
}

function headOf(place: Place, args: readonly ArgumentValue[], receiver: LibraryValue | undefined, hands: Hands): Value | undefined {
  const { head } = place;
  if ('literal' in head) return text(head.literal);
  if ('slot' in head) return receiver?.slots[head.slot];
  if ('position' in head) {
    let position = 0;
    for (const arg of args) {
      if (arg.name !== undefined || arg.spread === 'dict') continue;
      if (arg.spread === 'list') {
        const item = arg.value.kind === 'list' && !arg.value.each ? arg.value.items[head.position - position] : unknownValue;
        if (item || arg.value.kind !== 'list') return item ?? unknownValue;
        position += arg.value.items.length;
        continue;
      }
      if (position === head.position) return arg.value;
      position += 1;
    }
    return undefined;
  }
  for (const arg of args) {
    if (arg.name === head.name) return arg.value;
  }
  for (const arg of args) {
    if (arg.spread !== 'dict') continue;
    if (arg.value.kind !== 'dict') return unknownValue;
    const entry = arg.value.entries.get(head.name) ?? arg.value.rest;
    if (entry) return hands.member(arg.value, head.name);
  }
  return undefined;
}

/** The first of a slot's places that the call has. */
export function locateSlot(rule: string | undefined, slot: string, args: readonly ArgumentValue[], receiver: LibraryValue | undefined, hands: Hands): Value | undefined {
  for (const place of parsePlaces(rule).get(slot) ?? []) {
    const value = locate(place, args, receiver, hands);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Whether a value is, or may be, a file system of S3. */
function isFileSystem(value: Value): boolean {
  return value.kind === 'choice' ? value.options.some(isFileSystem) : value.kind === 'library' && (value.type === 's3fs' || value.type === 'pyarrow.s3');
}

/** Whether the code says something at a place: that an unknown request may have something there does not count. */
function isSaid(place: Place, args: readonly ArgumentValue[], hands: Hands): boolean {
  let values: readonly Value[] = [headOf(place, args, undefined, hands) ?? { kind: 'nothing' }];
  for (const step of place.path) {
    values = values.flatMap((value) => (value.kind === 'choice' ? value.options : [value])).flatMap((value) => {
      if (step === '[]') return [hands.items(value)];
      const entry = value.kind === 'dict' ? value.entries.get(step) : value.kind === 'library' && value.type === 'java.builder' ? value.slots[step] : undefined;
      return entry ? [entry] : [];
    });
  }
  return values.some((value) => !isNothing(value));
}

/** Whether the rule's condition on an argument holds: `0|service_name=s3`. Unknown arguments do not satisfy it; `=!a,b` asks for an argument that is not known to be one of these. */
export function holds(rule: CallRule, args: readonly ArgumentValue[], hands: Hands): boolean {
  if (rule.needs && !(parsePlaces(`needs=${rule.needs}`).get('needs') ?? []).some((place) => isSaid(place, args, hands))) return false;
  if (rule.through && !args.some((arg) => arg.name === rule.through && isFileSystem(arg.value))) return false;
  if (!rule.only) return true;
  const at = rule.only.indexOf('=');
  const value = locateSlot(`only=${rule.only.slice(0, at)}`, 'only', args, undefined, hands);
  const literal = toldBy(value);
  const wanted = rule.only.slice(at + 1);
  if (wanted.startsWith('!')) return value !== undefined && (literal === undefined || !wanted.slice(1).split(',').includes(literal));
  return literal !== undefined && wanted.split(',').includes(literal);
}

/** The word an argument is known to be, whichever way was taken to it; `HttpMethod.PUT` stands for itself. */
function toldBy(value: Value | undefined): string | undefined {
  if (value?.kind === 'external') return value.path.slice(value.path.lastIndexOf('.') + 1);
  if (value?.kind !== 'choice') return literalOf(value);
  const [first, ...others] = value.options.map(toldBy);
  return others.every((other) => other === first) ? first : undefined;
}

/** Reads the mode argument of `open`. */
function modesOf(value: Value | undefined): ('R' | 'W')[] {
  if (value === undefined) return ['R'];
  if (value.kind === 'choice') return [...new Set(value.options.flatMap(modesOf))];
  const literal = literalOf(value);
  if (literal === undefined) return ['R', 'W'];
  if (literal.includes('+')) return ['R', 'W'];
  return /[wax]/.test(literal) ? ['W'] : ['R'];
}

function bucketPattern(value: Value | undefined): string | null {
  if (value === undefined) return null;
  const patterns = patternsOf(value);
  const pattern = patterns.length === 1 ? (patterns[0] as string).replace(/\{\{[^{}]*\}\}/g, '*') : '';
  return pattern === '*' || pattern === '' ? null : pattern;
}

/** An access point or bucket ARN as a bucket name: `arn:aws:s3:::name`. */
function bucketName(value: Value | undefined): Value | undefined {
  return value && mapChoice(value, (each) => mapStart(each, (start) => start.replace(/^arn:aws[a-z-]*:s3:::/, '')));
}

interface Target {
  readonly bucket: Value | undefined;
  readonly key: Value;
  readonly isUri: boolean;
}

/** `s3://arn:aws:s3:…:accesspoint/name/key`: the bucket is behind the access point. */
function behindArn(uri: NonNullable<ReturnType<typeof splitUri>>): NonNullable<ReturnType<typeof splitUri>> {
  if (!literalOf(uri.bucket)?.startsWith('arn:')) return uri;
  const start = uri.key.kind === 'text' ? uri.key.parts[0] : undefined;
  const at = typeof start === 'string' ? start.indexOf('/') : -1;
  return { ...uri, bucket: unknownValue, key: at === -1 ? unknownValue : mapStart(uri.key, (known) => known.slice(at + 1)) };
}

/** Each alternative of a URI or a path as bucket and key; what is no S3 place gives nothing. */
function targetsOf(value: Value, how: 'uri' | 'path', opensUnknown: boolean): Target[] {
  if (value.kind === 'choice') return value.options.flatMap((option) => targetsOf(option, how, opensUnknown));
  if (value.kind === 'list') return [...value.items, ...(value.each ? [value.each] : [])].flatMap((item) => targetsOf(item, how, opensUnknown));
  if (value.kind === 'library' && value.slots.uri) return targetsOf(value.slots.uri, 'uri', opensUnknown);
  if (value.kind === 'library' && value.slots.path) return targetsOf(value.slots.path, 'path', opensUnknown);
  // Several, with commas between them.
  const several = value.kind === 'text' && value.parts.some((part) => typeof part === 'string' && /,s3[an]?:\/\//.test(part)) ? piecesOf(value, ',') : [];
  if (several.length > 1 && how === 'uri') return several.flatMap((each) => targetsOf(each, how, false));
  const found = splitUri(lastOfChain(value));
  const uri = found && behindArn(found);
  if (uri) return s3Schemes.has(uri.scheme) ? [{ bucket: uri.bucket, key: uri.key, isUri: true }] : [];
  if (how === 'path') {
    if (value.kind !== 'text') return [{ bucket: undefined, key: unknownValue, isUri: true }];
    // `{root}/x.csv`: the root may be a bucket, or a folder in one.
    if (typeof value.parts[0] !== 'string') return [{ bucket: undefined, key: afterUnknownRoot(value), isUri: true }];
    const split = splitPath(mapStart(value, (start) => start.replace(/^\//, '')));
    return [{ bucket: split.bucket, key: split.key, isUri: true }];
  }
  if (!opensUnknown) return [];
  if (value.kind === 'text' && typeof value.parts[0] === 'string') return [];
  if (value.kind === 'library' || value.kind === 'dict' || value.kind === 'function' || value.kind === 'instance') return [];
  return [{ bucket: undefined, key: afterUnknownRoot(value), isUri: true }];
}

/** `simplecache::s3://…`, `zip://*.csv::s3://…`: https://filesystem-spec.readthedocs.io/en/latest/features.html#url-chaining */
function lastOfChain(value: Value): Value {
  if (value.kind !== 'text') return value;
  const link = /^[\s\S]*::(?=s3[an]?:\/\/)/;
  const at = value.parts.findLastIndex((part) => typeof part === 'string' && link.test(part));
  const last = value.parts[at];
  return typeof last === 'string' ? { kind: 'text', parts: [last.replace(link, ''), ...value.parts.slice(at + 1)] } : value;
}

/** A leading slash is the URI's, not the key's, where a path of a URI is handed on; a key itself may not be judged here. */
function keyPatterns(value: Value | undefined): string[] {
  const patterns = patternsOf(value).map(withoutTemplates);
  // No object has the empty key: beside others it is what a name held before. https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html#API_GetObject_RequestSyntax
  return patterns.length > 1 ? patterns.filter((pattern) => pattern !== '') : patterns;
}

/** Everything under a folder: `dir`, `dir/` and `` alike. */
function tree(key: Value): Value {
  return mapChoice(key, (each) => {
    if (each.kind !== 'text' || each.parts.length === 0) return unknownValue;
    const last = each.parts.at(-1);
    if (typeof last === 'string' && last.endsWith('*')) return each;
    return join([each, unknownValue], true);
  });
}

/** `s3://b/dir/`: a library that is given a folder goes over what is in it. */
function isFolder(key: Value): boolean {
  const last = key.kind === 'text' ? key.parts.at(-1) : undefined;
  return typeof last === 'string' && last.endsWith('/');
}

/** A path without the slashes that Hadoop, and Go's first SDK, leave out: `v1//day` and `/v1/day` are `v1/day`. */
function withSingleSlashes(key: Value): Value {
  return mapChoice(key, (each) => {
    if (each.kind !== 'text') return each;
    return join(each.parts.map((part, index): Value => (typeof part === 'string' ? text(part.replace(/\/{2,}/g, '/').replace(index === 0 ? /^\// : /^$/, '')) : { kind: 'text', parts: [part] })));
  });
}

/** Formats that are folders, whatever reads them. */
const folderEnding = /\.(gdb|zarr|lance)$/;
/** Options by which a table is written as a folder of parts. */
const partitions = new Set(['partition_cols', 'partition_on', 'partition_by']);

/** A table that may be one file or a folder of files: what lies in the folder is meant too. */
function tableKey(key: Value, folder: CallRule['folder'], args: readonly ArgumentValue[]): Value {
  return mapChoice(key, (each) => {
    const last = each.kind === 'text' ? each.parts.at(-1) : undefined;
    if (typeof last !== 'string' || last === '') return each;
    const name = last.slice(last.lastIndexOf('/') + 1);
    if (folderEnding.test(name)) return tree(each);
    if (folder === undefined || name.includes('*')) return each;
    const isFolder = folder === 'any' || !name.includes('.') || args.some((arg) => arg.name !== undefined && partitions.has(arg.name));
    return isFolder ? join([each, unknownValue]) : each;
  });
}

/** `s3://bucket?region=r&prefix=p/`, as gocloud.dev writes it: the prefix stands before every key. */
function withoutQuery(root: Value | undefined): Value | undefined {
  const first = root?.kind === 'text' ? root.parts[0] : undefined;
  if (root?.kind !== 'text' || typeof first !== 'string' || !first.includes('?')) return root;
  const at = first.indexOf('?');
  const prefix = /[?&]prefix=([^&]*)/.exec(first.slice(at))?.[1] ?? '';
  return join([text(`${first.slice(0, at)}/${prefix}`), ...(root.parts.length > 1 ? [unknownValue] : [])]);
}

/** A file of this machine, or its input or output. */
function isLocal(value: Value): boolean {
  if (value.kind === 'choice') return value.options.every(isLocal);
  const first = value.kind === 'text' ? value.parts[0] : undefined;
  return typeof first === 'string' && !/^s3:\/\//.test(first);
}

/** A copy into a folder keeps the file's name: `s3://b/dir/` gets the source's last part. */
function named(key: Value, source: Value | undefined): Value {
  const name = mapChoice(source ?? unknownValue, (each) => {
    const last = each.kind === 'text' ? lastSegment(each) : unknownValue;
    return ['', '-', '.'].includes(literalOf(last) ?? '*') ? unknownValue : last;
  });
  return mapChoice(key, (each) => {
    if (each.kind !== 'text') return each;
    const last = each.parts.at(-1);
    if (each.parts.length > 0 && !(typeof last === 'string' && last.endsWith('/'))) return each;
    return join([each, name]);
  });
}

/** An endpoint that the code names and that is not AWS's: no IAM policy speaks there. */
export function endpointNote(endpoint: Value | undefined): string | undefined {
  if (endpoint?.kind !== 'text' || endpoint.parts.length === 0) return undefined;
  const known = endpoint.parts.filter((part) => typeof part === 'string').join('*');
  if (known === '' || known.includes('amazonaws.com')) return undefined;
  return /[a-z0-9-]/i.test(known.replace(/^https?:\/\//, '')) ? foreignEndpoint : undefined;
}

/** `bucket/key`, where a command takes it for `s3://bucket/key`. */
function withScheme(value: Value): Value {
  const start = value.kind === 'text' ? value.parts[0] : undefined;
  return value.kind === 'text' && (typeof start !== 'string' || !/^[a-z0-9]+:|^[./]/.test(start)) ? join([text('s3://'), value]) : value;
}

/** What of a folder a command goes over that leaves out everything but what it names: `--exclude '*' --include '*.csv'`, the last that matches counts (https://docs.aws.amazon.com/cli/latest/reference/s3/#use-of-exclude-and-include-filters). */
function includedPatterns(args: readonly ArgumentValue[], tool: string): readonly Value[] | undefined {
  const filters = args.filter((arg) => arg.name === 'exclude' || arg.name === 'include');
  const last = filters.findLastIndex((arg) => arg.name === 'exclude' && /^\*+$/.test(literalOf(arg.value) ?? ''));
  if (last === -1) return undefined;
  const patterns = (tool.startsWith('aws') ? filters.slice(last + 1) : filters).filter((arg) => arg.name === 'include').map(({ value }) => value);
  if (patterns.some((each) => each.kind !== 'text' && each.kind !== 'choice')) return undefined;
  // Other signs of a pattern stand for what is not known.
  return patterns.map((each) => mapChoice(each, (one) => (one.kind === 'text' ? join(one.parts.map((part): Value => (typeof part === 'string' ? text(part.replace(/\[[^\]]*\]|\?/g, '*')) : { kind: 'text', parts: [part] }))) : unknownValue)));
}

function withWildcard(value: Value | undefined): Value {
  if (value === undefined || value.kind === 'nothing') return unknownValue;
  return join([value, unknownValue]);
}

/**
 * What a matched call does.
 * @param match the rule and its receiver
 * @param args the call's arguments, nothing symbolic left in them
 * @param index the table, for calls named by an argument
 */
export function draftsOf(match: Match, args: readonly ArgumentValue[], index: RuleIndex, hands: Hands): Draft[] {
  const { rule, receiver, name } = match;
  const at = (slot: string): Value | undefined => locateSlot(rule.at, slot, args, receiver, hands);
  if (rule.access === 'named') return namedDrafts(match, args, index, hands, at);
  if (!rule.access) return undirectedDrafts();

  /** What a command line or a query does stands in its words. */
  function undirectedDrafts(): Draft[] {
    const sql = at('sql');
    if (sql) return sql.kind === 'choice' ? sql.options.flatMap(queryDrafts) : queryDrafts(sql);
    if (rule.words !== undefined) return wordDrafts([...rule.words.split(' ').filter((word) => word !== '').map(text), ...wordsGiven(args).slice(name === 'CommandContext' ? 1 : 0)], hands);
    return rule.each ? args.flatMap((arg) => commandDrafts(arg.value, undefined, hands)) : commandDrafts(at('command'), at('arguments'), hands);
  }
  const drafts: Draft[] = [];
  const receiverNote = receiver?.note ?? endpointNote(at('endpoint'));
  const isTree = rule.tree === '*' || (rule.tree !== undefined && args.some((arg) => arg.name === rule.tree || (rule.tree === 'recursive' && /^[rR]$/.test(arg.name ?? ''))));

  const isCommand = /^(aws |s[345]cmd|sam$|rclone|gsutil|spark-submit)/.test(rule.on);
  const included = isTree && isCommand ? includedPatterns(args, rule.on) : undefined;
  /** All that is under a key, or what of it the options name. */
  const under = (key: Value): Value => (included && included.length > 0 ? choose(included.map((pattern) => join([key, pattern], true))) : tree(key));

  function add(kind: 'R' | 'W' | 'L' | 'D', target: Target): void {
    const client = at('client');
    const note = receiverNote ?? (client?.kind === 'library' ? client.note : undefined) ?? [...notesOf(target.key), ...notesOf(target.bucket)].find((each) => each.includes('fallback'));
    drafts.push({
      access: kind === 'R' || kind === 'L' ? 'read' : 'write',
      actions: actionsOf(name, kind),
      bucket: bucketPattern(bucketName(target.bucket)),
      keys: keyPatterns(target.key),
      isUri: target.isUri,
      ...(note ? { note } : {}),
    });
  }

  /** A name below what the receiver puts before all of them. */
  function before<T extends Value | undefined>(name: T): T | Value {
    const start = at('before');
    return start ? join([start, name ?? text('')]) : name;
  }

  function targets(prefix: '' | 'source'): Target[] {
    const slot = (word: string): string => (prefix === '' ? word : `source${word.charAt(0).toUpperCase()}${word.slice(1)}`);
    const uri = at(slot('uri'));
    if (uri) {
      // One side of a copy is in S3: what is unknown, when the other is a local file.
      const other = rule.access === 'C' ? at(prefix === '' ? 'sourceUri' : 'uri') : undefined;
      const opensUnknown = (rule.opensUnknown ?? false) || args.some((arg) => arg.name === (prefix === '' ? 'in-s3' : 'source-in-s3')) || (isCommand && other !== undefined && isLocal(other));
      const address = rule.web ? mapChoice(uri, (each) => fromWebAddress(each) ?? each) : rule.bare ? mapChoice(uri, withScheme) : uri;
      return targetsOf(address, 'uri', opensUnknown).map((given) => {
        const target = rule.hadoop ? { ...given, key: withSingleSlashes(given.key) } : given;
        if (isTree || (!isCommand && isFolder(target.key))) return { ...target, key: under(target.key) };
        return prefix === '' && rule.access === 'C' ? { ...target, key: named(target.key, at('sourceUri')) } : isCommand ? target : { ...target, key: tableKey(target.key, rule.folder, args) };
      });
    }
    const path = at(slot('path'));
    if (path) return targetsOf(path, 'path', true).map((target) => ({ ...target, key: isTree || (rule.folder && isFolder(target.key)) ? tree(target.key) : tableKey(target.key, rule.folder, args) }));
    const root = withoutQuery(at(slot('root')));
    if (root) {
      const name = at(slot('name'));
      const below = before(name?.kind === 'list' ? hands.items(name) : name);
      return targetsOf(below ? join([root, below], true) : root, 'uri', true).map((target) => (isTree ? { ...target, key: tree(target.key) } : target));
    }
    // Made for URIs, called without one: something else by the same name.
    if (['uri', 'path', 'root'].some((each) => parsePlaces(rule.at).has(prefix === '' ? each : slot(each)))) return [];
    let key = before(at(slot('key')) ?? unknownValue);
    let bucket = at(slot('bucket')) ?? (prefix === 'source' ? at('bucket') : undefined);
    const ofLevel = at(slot('levelKey'));
    if (ofLevel && !at(slot('key'))) key = underLevel(ofLevel, at(slot('level')), hands);
    const listed = at('prefix');
    if (listed && !at('key')) key = isTree ? tree(listed) : withWildcard(listed);
    // Some hooks take a whole URI as the key.
    const uriKey = splitUri(key);
    if (uriKey && s3Schemes.has(uriKey.scheme)) ({ bucket, key } = uriKey);
    return [{ bucket, key: rule.isCleaned ? withSingleSlashes(key) : key, isUri: false }];
  }

  switch (rule.access) {
    case 'R':
    case 'W':
    case 'D':
      for (const target of targets('')) add(rule.access, target);
      break;
    case 'RW':
      for (const target of targets('')) {
        add('R', target);
        add('W', target);
      }
      break;
    case 'mode':
      for (const target of targets('')) for (const mode of modesOf(at('mode'))) add(mode, target);
      break;
    case 'L': {
      const uri = at('uri');
      const path = at('path');
      const found = uri ? targetsOf(rule.bare ? mapChoice(uri, withScheme) : uri, 'uri', rule.opensUnknown ?? false) : path ? targetsOf(path, 'path', true) : undefined;
      if (found) for (const target of found) add('L', { ...target, key: isTree ? tree(target.key) : withWildcard(target.key) });
      else if (parsePlaces(rule.at).has('root')) for (const target of targets('')) add('L', { ...target, key: withWildcard(target.key) });
      else if (!parsePlaces(rule.at).has('uri') && !parsePlaces(rule.at).has('path')) add('L', { bucket: at('bucket'), key: withWildcard(before(at('prefix')) ?? (at('levelPrefix') && underLevel(at('levelPrefix') as Value, at('level'), hands))), isUri: false });
      break;
    }
    default: {
      const source = at('source');
      if (rule.moves) for (const target of targets('source')) add('D', target);
      if (source) for (const target of sourceTargets(rule.on.startsWith('boto') ? source : unescaped(source), hands)) add('R', target);
      else for (const target of targets('source')) add('R', target);
      for (const target of targets('')) add('W', target);
    }
  }
  return drafts;
}

/** A source as it is sent, unescaped: boto3 escapes it itself. */
function unescaped(source: Value): Value {
  return mapChoice(source, (each) => (each.kind === 'text' ? join(each.parts.map((part): Value => (typeof part === 'string' ? text(unescapedSource(part)) : { kind: 'text', parts: [part] }))) : each));
}

/** Arguments as words of a command; lists that are spread into it, too. */
function wordsGiven(args: readonly ArgumentValue[]): readonly Value[] {
  const [only] = args;
  if (args.length === 1 && only?.value.kind === 'list' && !only.value.each) return only.value.items;
  return args.flatMap(({ name, spread, value }) => (name !== undefined || spread === 'dict' ? [] : spread === 'list' ? (value.kind === 'list' && !value.each ? value.items : [unknownValue]) : [value]));
}

/** `CopySource`: `bucket/key` as text, or a dict. */
function sourceTargets(source: Value, hands: Hands): Target[] {
  if (source.kind === 'choice') return source.options.flatMap((option) => sourceTargets(option, hands));
  if (source.kind === 'dict') return [{ bucket: hands.member(source, 'Bucket'), key: hands.member(source, 'Key'), isUri: false }];
  if (source.kind !== 'text') return [{ bucket: undefined, key: unknownValue, isUri: false }];
  const split = splitPath(mapStart(source, (start) => start.replace(/^\//, '')));
  return [{ bucket: split.bucket, key: split.key, isUri: false }];
}

function namedDrafts(match: Match, args: readonly ArgumentValue[], index: RuleIndex, hands: Hands, at: (slot: string) => Value | undefined): Draft[] {
  const method = at('method');
  const names = method?.kind === 'choice' ? method.options.map(literalOf) : [literalOf(method)];
  const params = at('params');
  const isKeyword = match.rule.on.startsWith('boto3') || match.rule.on === 'airflow.s3hook';
  const inner: readonly ArgumentValue[] = params === undefined ? args : isKeyword ? [{ value: params, spread: 'dict' }] : [{ value: params }];
  const on = match.rule.names ?? (isKeyword ? 'boto3.client' : match.rule.on);
  const drafts: Draft[] = [];
  for (const name of names) {
    if (name === undefined) continue;
    for (const rule of index.find(`${on}.${name}`) ?? []) {
      if (rule.access && rule.access !== 'named') drafts.push(...draftsOf({ rule, receiver: match.receiver, name }, inner, index, hands));
    }
  }
  return drafts;
}

/** The objects that SQL names in quotes: what stands before one tells whether it is read or written. */
function queryDrafts(query: Value): Draft[] {
  const drafts: Draft[] = [];
  for (const pattern of patternsOf(query)) {
    for (const match of pattern.matchAll(/(\w{1,40})?[\s=([,]{0,40}'(s3[an]?:\/\/[^']{1,2000})'/g)) {
      const uri = splitUri(textOfPattern(match[2] as string));
      if (!uri) continue;
      const before = (match[1] ?? '').toUpperCase();
      if (isOnlyCompared(before, match[0], pattern)) continue;
      const isWritten = before === 'TO' || before === 'EXTERNAL_LOCATION' || before === 'DIRECTORY';
      const isFolder = isWritten ? before !== 'TO' : before === 'LOCATION';
      const key = isFolder ? tree(uri.key) : startsNames(before, pattern, uri.key) ? withWildcard(uri.key) : uri.key;
      drafts.push({ access: isWritten ? 'write' : 'read', actions: [isWritten ? 's3:PutObject' : 's3:GetObject'], bucket: bucketPattern(uri.bucket), keys: keyPatterns(key), isUri: true });
    }
  }
  return drafts;
}

/** Words before a text that is only a value of the query. */
const valueWords = /^(?:SELECT|VALUES|I?LIKE|AND|OR|NOT|IN|WHEN|THEN|ELSE|CONCAT|SET|WHERE|BY|ON|AS|\d*)$/;

/** Whether a URI in a query is a value like any other: one that is selected, stored or compared. */
function isOnlyCompared(before: string, match: string, query: string): boolean {
  if (/=\s*'/.test(match)) return !/^(?:EXTERNAL_)?LOCATION$|^(?:WRITE|DATA|STORAGE)?_?(?:PATH|URI|URL)$/.test(before);
  // One of several in a list: `read_parquet(['s3://…', 's3://…'])`.
  return valueWords.test(before) && !(before === '' && /\b(?:read|scan)_\w+\s*\(/i.test(query));
}

/**
 * Whether the key is what the names of the files begin with: Redshift numbers what it unloads, and loads all that begin so.
 * https://docs.aws.amazon.com/redshift/latest/dg/r_UNLOAD.html, https://docs.aws.amazon.com/redshift/latest/dg/copy-parameters-data-source-s3.html
 */
function startsNames(before: string, query: string, key: Value): boolean {
  if (before === 'TO') return /\bUNLOAD\b/i.test(query);
  const last = key.kind === 'text' ? key.parts.at(-1) : undefined;
  const isNamed = typeof last === 'string' && /\.\w+$/.test(last);
  return before === 'FROM' && !isNamed && /\b(?:IAM_ROLE|CREDENTIALS|ACCESS_KEY_ID)\b/i.test(query) && !/\bMANIFEST\b/i.test(query);
}

/** A pattern as a value again: each `*` is unknown. */
function textOfPattern(pattern: string): Value {
  return join(pattern.split('*').flatMap((piece, index): Value[] => (index === 0 ? [text(piece)] : [unknownValue, text(piece)])));
}

const shellIndex = new RuleIndex([shellRules]);

const valueHands: WordHands<Value> = {
  leading: (word) => (word.kind === 'text' && typeof word.parts[0] === 'string' ? word.parts[0] : undefined),
  strip: (word, length) => mapStart(word, (start) => start.slice(length)),
  make: text,
  cut: (word, separator) => (word.kind === 'text' ? piecesOf(word, separator) : [word]),
  joined: (words) => join(words),
  either: (words) => choose(words),
};

/** A text cut at a character, wherever that is seen. */
function piecesOf(value: TextValue, separator: string): Value[] {
  const pieces: TextValue['parts'][number][][] = [[]];
  for (const part of value.parts) {
    if (typeof part !== 'string') pieces.at(-1)?.push(part);
    else {
      for (const [index, piece] of part.split(separator).entries()) {
        if (index > 0) pieces.push([]);
        if (piece !== '') pieces.at(-1)?.push(piece);
      }
    }
  }
  return pieces.map((parts) => ({ kind: 'text', parts }));
}

/** The folders of the levels of access, under the names of both generations; the identity of who asks stands in those of one user. */
const levels: Readonly<Record<string, string>> = { public: 'public', guest: 'public', protected: 'protected', private: 'private' };

/** A key as the library puts it into the folder of its level. */
function underLevel(key: Value, level: Value | undefined, hands: Hands): Value {
  const given = level === undefined || level.kind === 'nothing' ? 'public' : literalOf(level);
  const name = given !== undefined && Object.hasOwn(levels, given) ? levels[given] : undefined;
  if (name === undefined) return join([unknownValue, key]);
  const folder = hands.folder(name) ?? text(`${name}/`);
  return join(name === 'public' ? [folder, key] : [folder, unknownValue, text('/'), key]);
}

/** A command run from a program: a list of words, or one text. */
function commandDrafts(command: Value | undefined, rest: Value | undefined, hands: Hands): Draft[] {
  if (!command) return [];
  if (command.kind === 'choice') return command.options.flatMap((option) => commandDrafts(option, rest, hands));
  if (isWords(command)) return commandDrafts(command.slots.value, undefined, hands);
  let words: readonly Value[] = [];
  if (command.kind === 'list') return wordLists([...splitIn(command.each), ...command.items, ...(rest?.kind === 'list' ? rest.items : [])].filter((item) => item.kind !== 'nothing')).flatMap((each) => wordDrafts(each, hands));
  else if (rest?.kind === 'list') words = [command, ...rest.items];
  else if (command.kind === 'text') return [...hands.script(settle(command).parts)];
  return wordDrafts(words, hands);
}

function isWords(value: Value): value is LibraryValue {
  return value.kind === 'library' && value.type === shellWordsType;
}

/** A text that was cut at its blanks, in a list of more: what is behind it are options. */
function splitIn(each: Value | undefined): Value[] {
  return (each?.kind === 'choice' ? each.options : each ? [each] : []).filter(isWords).slice(0, 1);
}

/** How many command lines are told apart that the values of unquoted variables make. */
const maximumLines = 16;

/** The words of a command after the shell has cut its unquoted variables: one list for each of what they may be. */
function wordLists(words: readonly Value[]): readonly (readonly Value[])[] {
  let lists: Value[][] = [[]];
  for (const word of words) {
    const held = isWords(word) ? (word.slots.value ?? unknownValue) : undefined;
    const options = held === undefined ? [[word]] : (held.kind === 'choice' ? held.options : [held]).map((each) => (each.kind === 'text' ? splitWords(each) : each.kind === 'nothing' ? [] : [each]));
    const several = lists.flatMap((list) => options.map((option) => [...list, ...option]));
    lists = several.length <= maximumLines ? several : lists.map((list) => [...list, unknownValue]);
  }
  return lists;
}

/** One command, as its words. */
function wordDrafts(words: readonly Value[], hands: Hands): Draft[] {
  // `bash -c "…"`
  const script = /^(?:\/(?:usr\/)?bin\/)?(?:ba|da|z|k)?sh$/.test(literalOf(words[0]) ?? '') ? words.find((_, index) => index > 1 && /^-\w*c\w*$/.test(literalOf(words[index - 1]) ?? '')) : undefined;
  if (script) return commandDrafts(script, undefined, hands);
  const call = toolCall(words, words.map(literalOf), valueHands);
  if (!call) return [];
  return (shellIndex.find(call.name) ?? []).filter((rule) => holds(rule, call.args, hands)).flatMap((rule) => draftsOf({ rule, receiver: undefined, name: call.name.replace('.', ' ') }, call.args, shellIndex, hands));
}

type TextValue = Extract<Value, { kind: 'text' }>;

/** Cuts a text at its blanks; quotes are left out. */
function splitWords(value: TextValue): Value[] {
  const words: Value[][] = [[]];
  for (const part of value.parts) {
    if (typeof part !== 'string') {
      words.at(-1)?.push({ kind: 'text', parts: [part] });
      continue;
    }
    for (const [index, piece] of part.replace(/["']/g, '').split(/\s+/).entries()) {
      if (index > 0) words.push([]);
      if (piece !== '') words.at(-1)?.push(text(piece));
    }
  }
  return words.filter((word) => word.length > 0).map((word) => join(word));
}

/** The most specific single pattern over several: what they share at their start and end, cut at a separator. */
export function generalise(patterns: readonly string[]): string {
  const [first = '*', ...others] = patterns;
  if (others.length === 0) return first;
  let start = first;
  let end = first;
  for (const other of others) {
    let same = 0;
    while (same < start.length && start[same] === other[same]) same += 1;
    start = start.slice(0, same);
    same = 0;
    while (same < end.length && end[end.length - 1 - same] === other[other.length - 1 - same]) same += 1;
    end = end.slice(end.length - same);
  }
  start = start.slice(0, start.lastIndexOf('/') + 1);
  const cut = end.search(/[./]/);
  end = cut === -1 ? '' : end.slice(cut);
  const shortest = Math.min(...patterns.map((pattern) => pattern.length));
  if (start.length + end.length > shortest) end = '';
  return `${start}*${end}`.replace(/\*{2,}/g, '*');
}

