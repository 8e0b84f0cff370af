/** What the variables of a Terraform module are given, by whoever in the repo calls it, and what its outputs are. */
import { parseTerraform } from '../terraform/parse.ts';
import type { Block, Expression as Source } from '../terraform/syntax.ts';

/** The files of a repo by path, as far as they are asked for. */
export type Files = ReadonlyMap<string, { readonly text: string }>;

interface Folder {
  readonly locals: ReadonlyMap<string, Source>;
  readonly outputs: ReadonlyMap<string, Source>;
  readonly buckets: ReadonlyMap<string, Source>;
  readonly calls: readonly { readonly name: string; readonly folder: string; readonly body: Block['body'] }[];
}

interface Caller {
  /** The folder that the call is written in. */
  readonly folder: string;
  readonly body: Block['body'];
}

export interface ModuleValues {
  /** What a variable of a folder may be, for each call of it that the repo has; none where nobody calls it. */
  variable(folder: string, name: string): readonly Source[];
  /** `module.name.output`, as it stands in a folder. */
  output(folder: string, call: string, name: string): Source | undefined;
}

const deepest = 5;
/** How many calls of a module are told apart, and how much is put in for a repo: what is over is not known. */
const maximumCallers = 24;
const maximumSteps = 100_000;
const known = new WeakMap<Files, ModuleValues>();

/** The calls and outputs of a repo's modules, read once. */
export function moduleValues(files: Files): ModuleValues {
  const before = known.get(files);
  if (before) return before;
  const folders = new Map<string, Folder>();
  const callers = new Map<string, Caller[]>();
  for (const [path, file] of files) {
    if (!/\.(tf|tofu)$/.test(path)) continue;
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    const read = readFolder(folder, file.text, folders.get(folder));
    folders.set(folder, read);
  }
  for (const [folder, { calls }] of folders) for (const each of calls) callers.set(each.folder, [...(callers.get(each.folder) ?? []), { folder, body: each.body }]);

  let left = maximumSteps;
  function variable(folder: string, name: string, depth: number): readonly Source[] {
    const calls = callers.get(folder) ?? [];
    if (calls.length === 0) return [];
    if (depth > deepest || calls.length > maximumCallers) return [unknownFor(name)];
    return calls.map((caller) => {
      const given = caller.body.attributes.get(name);
      const isRepeated = caller.body.attributes.has('for_each') || caller.body.attributes.has('count');
      return given ? settled(given, caller.folder, depth + 1, isRepeated) : unknownFor(name);
    });
  }

  /** An expression with what it names of its own folder put in; the rest is not known. */
  function settled(source: Source, folder: string, depth: number, isRepeated = false): Source {
    left -= 1;
    if (depth > deepest * 4 || left < 0) return unknownFor(source.code);
    const inner = (each: Source): Source => settled(each, folder, depth + 1, isRepeated);
    const own = chainOf(source);
    if (own) {
      const [root = '', name = '', third] = own;
      if (root === 'var' && own.length === 2) return chosen(variable(folder, name, depth + 1), source);
      const local = root === 'local' && own.length === 2 ? folders.get(folder)?.locals.get(name) : undefined;
      if (local) return settled(local, folder, depth + 1);
      const bucket = root === 'aws_s3_bucket' && (third === 'id' || third === 'bucket') ? folders.get(folder)?.buckets.get(name) : undefined;
      if (bucket) return settled(bucket, folder, depth + 1);
      if (root === 'module' && own.length === 3) return output(folder, name, third ?? '', depth + 1) ?? unknownFor(source.code);
      if (/^(var|local|module|data|each|count|path|terraform|self|aws_\w+)$/.test(root)) return unknownFor(source.code);
      return source;
    }
    switch (source.kind) {
      case 'template':
        return { ...source, parts: source.parts.map((part) => (typeof part === 'string' ? part : inner(part))) };
      case 'tuple':
        return { ...source, items: source.items.map(inner) };
      case 'object':
        return { ...source, entries: source.entries.map(([key, value]) => [key.kind === 'name' ? key : inner(key), inner(value)] as const) };
      case 'call':
        return { ...source, arguments: source.arguments.map(inner) };
      case 'conditional':
        return { ...source, yes: inner(source.yes), no: inner(source.no) };
      case 'attribute':
      case 'splat':
        return { ...source, of: inner(source.of) };
      case 'index':
        return { ...source, of: inner(source.of), index: inner(source.index) };
      case 'for':
        return { ...source, collection: inner(source.collection), result: inner(source.result), ...(source.resultKey ? { resultKey: inner(source.resultKey) } : {}) };
      default:
        return source;
    }
  }

  function output(folder: string, call: string, name: string, depth: number): Source | undefined {
    const target = folders.get(folder)?.calls.find((each) => each.name === call);
    const value = target && folders.get(target.folder)?.outputs.get(name);
    if (!target || !value || depth > deepest) return undefined;
    // With what this call gives, and no other.
    const others = callers.get(target.folder) ?? [];
    callers.set(target.folder, [{ folder, body: target.body }]);
    const result = settled(value, target.folder, depth + 1);
    callers.set(target.folder, others);
    return result;
  }

  const values: ModuleValues = {
    variable: (folder, name) => variable(folder, name, 0),
    output: (folder, call, name) => output(folder, call, name, 0),
  };
  known.set(files, values);
  return values;
}

function readFolder(folder: string, text: string, before: Folder | undefined): Folder {
  const locals = new Map(before?.locals);
  const outputs = new Map(before?.outputs);
  const buckets = new Map(before?.buckets);
  const calls = [...(before?.calls ?? [])];
  // Most files of a module say nothing of the kind.
  if (/^[ \t]*(?:locals|module|output|resource[ \t]+"aws_s3_bucket")\b/m.test(text)) {
    for (const block of parseTerraform(text).body.blocks) {
      const [type = '', name] = block.labels;
      const { attributes } = block.body;
      if (block.type === 'locals') for (const [each, value] of attributes) locals.set(each, value);
      const value = attributes.get('value');
      if (block.type === 'output' && value) outputs.set(type, value);
      const bucket = attributes.get('bucket');
      if (block.type === 'resource' && type === 'aws_s3_bucket' && name !== undefined && bucket && !attributes.has('for_each') && !attributes.has('count')) buckets.set(name, bucket);
      const source = block.type === 'module' ? literalOf(attributes.get('source')) : undefined;
      const target = source?.startsWith('.') ? normalised(folder, source) : undefined;
      if (target !== undefined) calls.push({ name: type, folder: target, body: block.body });
    }
  }
  return { locals, outputs, buckets, calls };
}

function literalOf(source: Source | undefined): string | undefined {
  if (source?.kind === 'literal') return source.text;
  return source?.kind === 'template' && source.parts.every((part) => typeof part === 'string') ? source.parts.join('') : undefined;
}

function normalised(folder: string, source: string): string | undefined {
  const segments = folder === '' ? [] : folder.split('/');
  for (const segment of source.split('/')) {
    if (segment === '..') {
      if (segments.pop() === undefined) return undefined;
    } else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}

/** `a.b.c` as its names. */
function chainOf(source: Source): readonly string[] | undefined {
  if (source.kind === 'name') return [source.name];
  // A counted resource is like the others.
  if (source.kind === 'index' && source.index.kind === 'literal') return chainOf(source.of);
  if (source.kind !== 'attribute') return undefined;
  const before = chainOf(source.of);
  return before && [...before, source.name];
}

function unknownFor(code: string): Source {
  return { kind: 'unknown', line: 1, code };
}

/** Any of several, as a choice that nobody knows. */
function chosen(options: readonly Source[], source: Source): Source {
  const [first, ...others] = options;
  if (!first) return unknownFor(source.code);
  return others.reduce((left, right): Source => ({ kind: 'conditional', condition: unknownFor(source.code), yes: left, no: right, line: source.line, code: source.code }), first);
}
