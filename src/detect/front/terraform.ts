/** Terraform to the common form, as far as it writes, reads or points at objects: blocks become calls, locals become names. */
import { maximumNesting, unknown, type Argument, type DictEntry, type Expression, type ModuleForm, type Statement } from '../form.ts';
import { parseTerraformJson } from '../terraform/json.ts';
import { parseTerraform } from '../terraform/parse.ts';
import { moduleValues, type Files } from './terraform-modules.ts';
import { scriptsOf } from './terraform-scripts.ts';
import { fillings } from './terraform-templates.ts';
import type { Block, Body, Expression as Source } from '../terraform/syntax.ts';

/**
 * Lowers one file, in HCL or in JSON.
 * @returns its common form; never throws
 */
export function lowerTerraform(path: string, text: string, files?: Files): ModuleForm {
  const { body, faults } = path.endsWith('.json') ? parseTerraformJson(text) : parseTerraform(text);
  const statements: Statement[] = [];
  const known = new Map(body.blocks.filter((block) => block.type === 'locals').flatMap((block) => [...block.body.attributes]));
  if (files) given(path, text, files, statements);
  for (const block of body.blocks) if (block.type === 'locals') locals(block.body, statements);
  for (const block of body.blocks) if (block.type === 'resource') bucketNames(block, statements);
  if (/\btemplatefile\b|"template_file"/.test(text)) statements.push(...fillings(path, body, (source) => expression(source, 0)));
  for (const block of body.blocks) lowerBlock(block, statements);
  for (const block of body.blocks) if (block.type === 'resource' || block.type === 'data') statements.push(...scriptsOf(block, (source) => expression(source, 0), (name) => known.get(name)));
  return { path, language: 'hcl', body: statements, problems: faults.slice(0, 20).map(({ line, reason }) => ({ line, reason })) };
}

/** What the calls of the folder, as a module, give its variables, and what the modules it calls give back. */
function given(path: string, text: string, files: Files, into: Statement[]): void {
  if (!/\b(?:var|module)\.[A-Za-z_]/.test(text)) return;
  const values = moduleValues(files);
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  const assign = (name: string, options: readonly Source[]): void => {
    const lowered = options.map((option) => expression(option, 0));
    const [only] = lowered;
    if (only) into.push({ kind: 'assign', target: { kind: 'name', name }, value: lowered.length === 1 ? only : { kind: 'choice', tests: [], options: lowered }, line: 1 });
  };
  for (const name of new Set([...text.matchAll(/\bvar\.([A-Za-z_][\w-]*)/g)].map((match) => match[1] as string))) assign(`var.${name}`, values.variable(folder, name));
  for (const [name, call, output] of new Map([...text.matchAll(/\bmodule\.([A-Za-z_][\w-]*)\.([A-Za-z_][\w-]*)/g)].map((match) => [match[0], match])).values()) {
    const value = values.output(folder, call ?? '', output ?? '');
    if (value) assign(name, [value]);
  }
}

function locals(body: Body, into: Statement[]): void {
  for (const [name, value] of body.attributes) into.push({ kind: 'assign', target: { kind: 'name', name: `local.${name}` }, value: expression(value, 0), line: value.line });
}

/** `aws_s3_bucket.x.id` is the bucket's name. */
function bucketNames(block: Block, into: Statement[]): void {
  const [type, name] = block.labels;
  const bucket = block.body.attributes.get('bucket');
  if (type === undefined || name === undefined || !bucket || !/^aws_s3_(bucket|object|bucket_object)$/.test(type)) return;
  const value = expression(bucket, 0);
  for (const attribute of type === 'aws_s3_bucket' ? ['id', 'bucket'] : ['bucket']) into.push({ kind: 'assign', target: { kind: 'name', name: `${type}.${name}.${attribute}` }, value, line: block.line });
  const key = block.body.attributes.get('key');
  if (key) for (const attribute of ['key', 'id']) into.push({ kind: 'assign', target: { kind: 'name', name: `${type}.${name}.${attribute}` }, value: expression(key, 0), line: block.line });
}

function lowerBlock(block: Block, into: Statement[]): void {
  if (block.type === 'terraform') {
    for (const inner of block.body.blocks) if (inner.type === 'backend') into.push(callOf(`terraform.backend_${inner.labels[0] ?? ''}`, inner.body, inner.line));
    // JSON writes it as an object of objects.
    const backend = block.body.attributes.get('backend');
    if (backend?.kind === 'object') for (const [kind, value] of backend.entries) if (value.kind === 'object') into.push(callOf(`terraform.backend_${literalOf(kind) ?? ''}`, { attributes: attributesOf(value), blocks: [] }, value.line));
    return;
  }
  // https://terragrunt.gruntwork.io/docs/features/state-backend/
  if (block.type === 'remote_state') into.push(callOf('terraform.remote_state', block.body, block.line));
  if (block.type === 'module') {
    const source = block.body.attributes.get('source');
    if (source) into.push(callOf('terraform.module', { attributes: new Map([['source', source]]), blocks: [] }, block.line));
  }
  if (block.type !== 'resource' && block.type !== 'data') return;
  const [type] = block.labels;
  if (type === undefined) return;
  const call = callOf(`terraform.${block.type === 'data' ? 'data_' : ''}${type}`, block.body, block.line);
  const nested = nestedCalls(block, type);
  const over = block.body.attributes.get('for_each');
  if (!over) {
    into.push(call, ...nested);
    return;
  }
  into.push({
    kind: 'loop',
    bindings: [
      {
        target: { kind: 'parts', parts: [{ key: 0, target: { kind: 'name', name: 'each.key' } }, { key: 1, target: { kind: 'name', name: 'each.value' } }] },
        iterable: { kind: 'call', callee: { kind: 'name', name: 'terraform.for_each' }, args: [{ value: expression(over, 0) }], line: block.line },
      },
    ],
    tests: [],
    body: [call, ...nested],
  });
}

/** The blocks inside a resource, of which there may be several: `terraform.aws_codepipeline/action`. */
function nestedCalls(block: Block, type: string): Statement[] {
  const calls: Statement[] = [];
  const visit = (body: Body, depth: number): void => {
    for (const inner of body.blocks) {
      calls.push(callOf(`terraform.${type}/${inner.type}`, inner.body, inner.line));
      if (depth < 6) visit(inner.body, depth + 1);
    }
  };
  visit(block.body, 0);
  return calls;
}

function literalOf(source: Source): string | undefined {
  if (source.kind === 'literal') return source.text;
  if (source.kind === 'name') return source.name;
  return source.kind === 'template' && source.parts.every((part) => typeof part === 'string') ? source.parts.join('') : undefined;
}

function attributesOf(source: Extract<Source, { kind: 'object' }>): Map<string, Source> {
  return new Map(source.entries.flatMap(([key, value]): [string, Source][] => (literalOf(key) === undefined ? [] : [[literalOf(key) as string, value]])));
}

/** The keys of a state, of which each workspace has its own: https://developer.hashicorp.com/terraform/language/backend/s3 */
function stateBody(name: string, body: Body): Body {
  const config = body.attributes.get('config');
  const attributes = config?.kind === 'object' ? attributesOf(config) : body.attributes;
  const key = attributes.get('key');
  const prefix = attributes.get('workspace_key_prefix');
  const hasWorkspace = prefix !== undefined || body.attributes.has('workspace');
  if (!key || !hasWorkspace || !/^terraform\.(backend_s3|remote_state|data_terraform_remote_state)$/.test(name)) return body;
  const start: Source = prefix ?? { kind: 'literal', text: 'env:', line: key.line, code: 'env:' };
  const own: Source = { kind: 'template', parts: [start, '/', { kind: 'unknown', line: key.line, code: 'terraform.workspace' }, '/', key], textLine: key.line, line: key.line, code: key.code };
  const both: Source = { kind: 'conditional', condition: key, yes: key, no: own, line: key.line, code: key.code };
  if (config?.kind !== 'object') return { ...body, attributes: new Map([...body.attributes, ['key', both]]) };
  return { ...body, attributes: new Map([...body.attributes, ['config', { ...config, entries: config.entries.map(([each, value]) => [each, literalOf(each) === 'key' ? both : value] as const) }]]) };
}

function callOf(name: string, given: Body, line: number): Statement {
  const body = stateBody(name, given);
  const { entries } = dictOf(body, 0);
  const args: Argument[] = entries.flatMap((entry): Argument[] => (entry.key?.kind === 'text' ? [{ name: entry.key.value, value: entry.value }] : []));
  return { kind: 'expression', value: { kind: 'call', callee: { kind: 'name', name }, args, line } };
}

function dictOf(body: Body, depth: number): { kind: 'dict'; entries: DictEntry[] } {
  const entries: DictEntry[] = [];
  for (const [name, value] of body.attributes) entries.push({ key: { kind: 'text', value: name }, value: expression(value, depth + 1) });
  if (depth < 8) for (const block of body.blocks) entries.push({ key: { kind: 'text', value: block.type }, value: dictOf(block.body, depth + 1) });
  return { kind: 'dict', entries };
}

function expression(source: Source, depth: number): Expression {
  if (depth > maximumNesting) return unknown;
  const inner = (each: Source): Expression => expression(each, depth + 1);
  switch (source.kind) {
    case 'literal':
      return { kind: 'text', value: source.text };
    case 'template':
      if (source.parts.every((part) => typeof part === 'string')) return { kind: 'text', value: source.parts.join('') };
      return { kind: 'join', parts: source.parts.map((part): Expression => (typeof part === 'string' ? { kind: 'text', value: part } : inner(part))) };
    case 'name':
    case 'attribute':
    case 'index': {
      const name = dotted(source);
      if (name !== undefined) return { kind: 'name', name };
      if (source.kind === 'attribute') return { kind: 'member', object: inner(source.of), name: source.name };
      return source.kind === 'index' ? { kind: 'index', object: inner(source.of), index: inner(source.index) } : unknown;
    }
    case 'tuple':
      return { kind: 'list', items: source.items.map(inner) };
    case 'object':
      return { kind: 'dict', entries: source.entries.map(([key, value]): DictEntry => ({ key: key.kind === 'name' ? { kind: 'text', value: key.name } : inner(key), value: inner(value) })) };
    case 'conditional':
      return { kind: 'choice', tests: [], options: [inner(source.yes), inner(source.no)] };
    case 'for':
      return {
        kind: 'each',
        element: inner(source.result),
        ...(source.resultKey ? { key: inner(source.resultKey) } : {}),
        bindings: [
          source.key === undefined
            ? { target: { kind: 'name', name: source.value }, iterable: inner(source.collection) }
            : { target: { kind: 'parts', parts: [{ key: 0, target: { kind: 'name', name: source.key } }, { key: 1, target: { kind: 'name', name: source.value } }] }, iterable: inner(source.collection), over: 'entries' },
        ],
        tests: [],
      };
    case 'call':
      return call(source.name, source.arguments.map(inner), source.line);
    default:
      return unknown;
  }
}

/** `local.x`, `aws_s3_bucket.x.id`, `each.value`: one name. */
function dotted(source: Source): string | undefined {
  if (source.kind === 'name') return source.name;
  // `aws_s3_bucket.x[0].id`: a counted resource is like the others.
  if (source.kind === 'index' && source.index.kind === 'literal') return dotted(source.of);
  if (source.kind !== 'attribute') return undefined;
  const before = dotted(source.of);
  if (before === undefined) return undefined;
  // Deeper than the name itself: a member of its value.
  const parts = before.split('.').length;
  if ((before.startsWith('local.') || before.startsWith('each.') || before.startsWith('var.')) && parts >= 2) return undefined;
  return parts >= 3 ? undefined : `${before}.${source.name}`;
}

function call(name: string, args: readonly Expression[], line: number): Expression {
  const [first = unknown, second = unknown] = args;
  const method = (object: Expression, method: string, rest: readonly Expression[]): Expression => ({ kind: 'call', callee: { kind: 'member', object, name: method }, args: rest.map((value) => ({ value })), line });
  switch (name) {
    case 'format':
      return { kind: 'call', callee: { kind: 'name', name: 'fmt.Sprintf' }, args: args.map((value) => ({ value })), line };
    case 'join':
      return method(first, 'join', [second]);
    case 'toset':
    case 'tolist':
    case 'tostring':
    case 'nonsensitive':
      return first;
    case 'tomap':
    case 'tonumber':
    case 'sensitive':
    case 'abspath':
    case 'pathexpand':
    case 'distinct':
    case 'sort':
    case 'compact':
    case 'flatten':
    case 'reverse':
    case 'one':
      return first;
    case 'keys':
      return { kind: 'call', callee: { kind: 'name', name: 'Object.keys' }, args: [{ value: first }], line };
    case 'values':
      return { kind: 'call', callee: { kind: 'name', name: 'Object.values' }, args: [{ value: first }], line };
    case 'fileset':
      return { kind: 'list', items: [filePattern(second)] };
    case 'element':
      return { kind: 'index', object: first, index: second };
    case 'lookup':
      return args.length > 2 ? { kind: 'choice', tests: [], options: [{ kind: 'index', object: first, index: second }, args[2] as Expression] } : { kind: 'index', object: first, index: second };
    case 'split':
      return method(second, 'split', [first]);
    case 'substr':
      return args[2]?.kind === 'text' && second.kind === 'text' && !args[2].value.startsWith('-') ? method(first, '[:]', [second, { kind: 'text', value: String(Number(second.value) + Number(args[2].value)) }]) : unknown;
    case 'trimspace':
      return method(first, 'strip', []);
    case 'trim':
      return method(first, 'strip', [second]);
    case 'dirname':
      return { kind: 'call', callee: { kind: 'name', name: 'os.path.dirname' }, args: [{ value: first }], line };
    case 'concat':
      return { kind: 'list', items: args.map((value): Expression => ({ kind: 'spread', value })) };
    case 'merge':
      return { kind: 'dict', entries: args.map((value) => ({ value })) };
    case 'lower':
    case 'upper':
      return method(first, name, []);
    case 'replace':
      // Between slashes stands a regular expression.
      if (second.kind === 'text' && /^\/.+\/$/s.test(second.value)) return { kind: 'call', callee: { kind: 'name', name: 'terraform.replace' }, args: args.map((value) => ({ value })), line };
      return method(first, 'replace', args.slice(1));
    case 'trimsuffix':
      return method(first, 'removesuffix', [second]);
    case 'trimprefix':
      return method(first, 'removeprefix', [second]);
    case 'basename':
      return { kind: 'call', callee: { kind: 'name', name: 'os.path.basename' }, args: [{ value: first }], line };
    case 'coalesce':
    case 'try':
      return { kind: 'choice', tests: [], options: args };
    default:
      return { kind: 'other', parts: args };
  }
}

/** The paths that a pattern of files matches; two stars and a slash are any folders, or none. */
function filePattern(pattern: Expression): Expression {
  if (pattern.kind !== 'text') return unknown;
  const pieces = pattern.value.replace(/\{[^}]*\}|\[[^\]]*\]|\?/g, '*').replace(/\*\*\//g, '*').split(/\*+/);
  return { kind: 'join', parts: pieces.flatMap((value, index): Expression[] => (index === 0 ? [{ kind: 'text', value }] : [unknown, { kind: 'text', value }])) };
}
