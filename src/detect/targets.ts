/** Buckets and keys, as URIs, paths, options and folders name them. */
import { piecesOf } from './command-words.ts';
import { unescapedSource } from './escapes.ts';
import type { Hands } from './places.ts';
import type { CallRule } from './rules/rule.ts';
import { withoutTemplates } from './template-text.ts';
import type { ArgumentValue, Value } from './value.ts';
import { afterUnknownRoot, join, lastSegment, literalOf, mapChoice, mapStart, patternsOf, splitPath, splitUri, text, unknownValue } from './value.ts';

/** Schemes of URIs that name objects of S3. */
export const s3Schemes = new Set(['s3', 's3a', 's3n']);

/** A bucket as a pattern; none where nothing of it is known. */
export function bucketPattern(value: Value | undefined): string | null {
  if (value === undefined) return null;
  const patterns = patternsOf(value);
  const pattern = patterns.length === 1 ? (patterns[0] as string).replace(/\{\{[^{}]*\}\}/g, '*') : '';
  return pattern === '*' || pattern === '' ? null : pattern;
}

/** An access point or bucket ARN as a bucket name: `arn:aws:s3:::name`. */
export function bucketName(value: Value | undefined): Value | undefined {
  return value && mapChoice(value, (each) => mapStart(each, (start) => start.replace(/^arn:aws[a-z-]*:s3:::/, '')));
}

/** An object, or several, by bucket and key. */
export interface Target {
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
export function targetsOf(value: Value, how: 'uri' | 'path', opensUnknown: boolean): Target[] {
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
export function keyPatterns(value: Value | undefined): string[] {
  const patterns = patternsOf(value).map(withoutTemplates);
  // No object has the empty key: beside others it is what a name held before. https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html#API_GetObject_RequestSyntax
  return patterns.length > 1 ? patterns.filter((pattern) => pattern !== '') : patterns;
}

/** Everything under a folder: `dir`, `dir/` and `` alike. */
export function tree(key: Value): Value {
  return mapChoice(key, (each) => {
    if (each.kind !== 'text' || each.parts.length === 0) return unknownValue;
    const last = each.parts.at(-1);
    if (typeof last === 'string' && last.endsWith('*')) return each;
    return join([each, unknownValue], true);
  });
}

/** `s3://b/dir/`: a library that is given a folder goes over what is in it. */
export function isFolder(key: Value): boolean {
  const last = key.kind === 'text' ? key.parts.at(-1) : undefined;
  return typeof last === 'string' && last.endsWith('/');
}

/** A path without the slashes that Hadoop, and Go's first SDK, leave out: `v1//day` and `/v1/day` are `v1/day`. */
export function withSingleSlashes(key: Value): Value {
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
export function tableKey(key: Value, folder: CallRule['folder'], args: readonly ArgumentValue[]): Value {
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
export function withoutQuery(root: Value | undefined): Value | undefined {
  const first = root?.kind === 'text' ? root.parts[0] : undefined;
  if (root?.kind !== 'text' || typeof first !== 'string' || !first.includes('?')) return root;
  const at = first.indexOf('?');
  const prefix = /[?&]prefix=([^&]*)/.exec(first.slice(at))?.[1] ?? '';
  return join([text(`${first.slice(0, at)}/${prefix}`), ...(root.parts.length > 1 ? [unknownValue] : [])]);
}

/** A file of this machine, or its input or output. */
export function isLocal(value: Value): boolean {
  if (value.kind === 'choice') return value.options.every(isLocal);
  const first = value.kind === 'text' ? value.parts[0] : undefined;
  return typeof first === 'string' && !/^s3:\/\//.test(first);
}

/** A copy into a folder keeps the file's name: `s3://b/dir/` gets the source's last part. */
export function named(key: Value, source: Value | undefined): Value {
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

/** `bucket/key`, where a command takes it for `s3://bucket/key`. */
export function withScheme(value: Value): Value {
  const start = value.kind === 'text' ? value.parts[0] : undefined;
  return value.kind === 'text' && (typeof start !== 'string' || !/^[a-z0-9]+:|^[./]/.test(start)) ? join([text('s3://'), value]) : value;
}

/** What of a folder a command goes over that leaves out everything but what it names: `--exclude '*' --include '*.csv'`, the last that matches counts (https://docs.aws.amazon.com/cli/latest/reference/s3/#use-of-exclude-and-include-filters). */
export function includedPatterns(args: readonly ArgumentValue[], tool: string): readonly Value[] | undefined {
  const filters = args.filter((arg) => arg.name === 'exclude' || arg.name === 'include');
  const last = filters.findLastIndex((arg) => arg.name === 'exclude' && /^\*+$/.test(literalOf(arg.value) ?? ''));
  if (last === -1) return undefined;
  const patterns = (tool.startsWith('aws') ? filters.slice(last + 1) : filters).filter((arg) => arg.name === 'include').map(({ value }) => value);
  if (patterns.some((each) => each.kind !== 'text' && each.kind !== 'choice')) return undefined;
  // Other signs of a pattern stand for what is not known.
  return patterns.map((each) => mapChoice(each, (one) => (one.kind === 'text' ? join(one.parts.map((part): Value => (typeof part === 'string' ? text(part.replace(/\[[^\]]*\]|\?/g, '*')) : { kind: 'text', parts: [part] }))) : unknownValue)));
}

/** All keys that begin so. */
export function withWildcard(value: Value | undefined): Value {
  if (value === undefined || value.kind === 'nothing') return unknownValue;
  return join([value, unknownValue]);
}

/** A source as it is sent, unescaped: boto3 escapes it itself. */
export function unescaped(source: Value): Value {
  return mapChoice(source, (each) => (each.kind === 'text' ? join(each.parts.map((part): Value => (typeof part === 'string' ? text(unescapedSource(part)) : { kind: 'text', parts: [part] }))) : each));
}

/** `CopySource`: `bucket/key` as text, or a dict. */
export function sourceTargets(source: Value, hands: Hands): Target[] {
  if (source.kind === 'choice') return source.options.flatMap((option) => sourceTargets(option, hands));
  if (source.kind === 'dict') return [{ bucket: hands.member(source, 'Bucket'), key: hands.member(source, 'Key'), isUri: false }];
  if (source.kind !== 'text') return [{ bucket: undefined, key: unknownValue, isUri: false }];
  const split = splitPath(mapStart(source, (start) => start.replace(/^\//, '')));
  return [{ bucket: split.bucket, key: split.key, isUri: false }];
}

/** The folders of the levels of access, under the names of both generations; the identity of who asks stands in those of one user. */
const levels: Readonly<Record<string, string>> = { public: 'public', guest: 'public', protected: 'protected', private: 'private' };

/** A key as the library puts it into the folder of its level. */
export function underLevel(key: Value, level: Value | undefined, hands: Hands): Value {
  const given = level === undefined || level.kind === 'nothing' ? 'public' : literalOf(level);
  const name = given !== undefined && Object.hasOwn(levels, given) ? levels[given] : undefined;
  if (name === undefined) return join([unknownValue, key]);
  const folder = hands.folder(name) ?? text(`${name}/`);
  return join(name === 'public' ? [folder, key] : [folder, unknownValue, text('/'), key]);
}
