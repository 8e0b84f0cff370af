/** Scripts that Terraform fills in, `templatefile("${path.module}/start.sh", { bucket = var.bucket })`: who fills one, and what is put in. */
import type { Expression, Statement } from '../form.ts';
import { childrenOf, type Body, type Expression as Source } from '../terraform/syntax.ts';
import type { Files } from './terraform-modules.ts';

/** The name, in the form of a Terraform file, of what it fills a script with: a list with what each call gives. */
function nameOf(script: string): string {
  return `filled ${script}`;
}

/** The name that stands for one call's values in a script. */
const filling = '__filling';

/** What a file of Terraform fills scripts with, by the scripts' paths. */
export function fillings(path: string, body: Body, lower: (source: Source) => Expression): Statement[] {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  const found = new Map<string, { readonly line: number; readonly values: Expression[] }>();
  const add = (file: Source | undefined, values: Source | undefined): void => {
    const script = file && pathOf(file, folder);
    if (script === undefined || !values) return;
    const before = found.get(script) ?? { line: values.line, values: [] };
    found.set(script, before);
    before.values.push(lower(values));
  };

  function visit(source: Source, depth: number): void {
    if (source.kind === 'call' && source.name === 'templatefile') add(source.arguments[0], source.arguments[1]);
    if (depth < 40) for (const each of childrenOf(source)) visit(each, depth + 1);
  }

  function walk(each: Body, depth: number): void {
    for (const value of each.attributes.values()) visit(value, 0);
    for (const block of each.blocks) {
      const template = block.body.attributes.get('template');
      // The older way: https://github.com/hashicorp/terraform-provider-template/blob/main/website/docs/d/file.html.md
      if (block.type === 'data' && block.labels[0] === 'template_file' && template?.kind === 'call' && template.name === 'file') add(template.arguments[0], block.body.attributes.get('vars'));
      if (depth < 8) walk(block.body, depth + 1);
    }
  }

  walk(body, 0);
  return [...found].map(([script, { line, values }]): Statement => ({ kind: 'assign', target: { kind: 'name', name: nameOf(script) }, value: { kind: 'list', items: values }, line }));
}

/** The path of a file that is named from the module's folder. */
function pathOf(source: Source, folder: string): string | undefined {
  const parts = source.kind === 'literal' ? [source.text] : source.kind === 'template' ? source.parts : [];
  const written = parts.map((part) => (typeof part === 'string' ? part : /^path\.(module|root|cwd)$/.test(part.code) ? '.' : '\0')).join('');
  return written === '' || written.includes('\0') ? undefined : normalised(folder, written);
}

function normalised(folder: string, written: string): string {
  const parts: string[] = [];
  for (const part of `${folder}/${written}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

const known = new WeakMap<Files, ReadonlyMap<string, readonly string[]>>();

/** The files of Terraform that may fill a script, by its path. Their texts tell: they are parsed when a value is needed. */
function fillersOf(files: Files): ReadonlyMap<string, readonly string[]> {
  const before = known.get(files);
  if (before) return before;
  const fillers = new Map<string, string[]>();
  for (const [path, file] of files) {
    if (!/\.(tf|tofu)$/.test(path)) continue;
    const { text } = file;
    if (!/\btemplatefile\b|"template_file"/.test(text)) continue;
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    for (const script of new Set([...text.matchAll(/\b(?:template)?file\(\s*"(?:\$\{path\.(?:module|root|cwd)\})?([^"${}\n]{1,300})"/g)].map((match) => normalised(folder, match[1] as string)))) fillers.set(script, [...(fillers.get(script) ?? []), path]);
  }
  known.set(files, fillers);
  return fillers;
}

/** The statements of a script, done with what each call fills it with; what one call gives stays together. */
export function filledScript(path: string, text: string, body: readonly Statement[], files: Files | undefined): readonly Statement[] {
  const names = new Set([...text.matchAll(/(?<!\$)\$\{([A-Za-z_]\w*)\}/g)].map((match) => match[1] as string));
  const fillers = names.size === 0 || !files ? [] : (fillersOf(files).get(path) ?? []);
  if (fillers.length === 0) return body;
  const imports = fillers.map((module, index): Statement => ({ kind: 'import', import: { module, names: [{ name: nameOf(path), as: `${filling}${index}` }], line: 1 } }));
  const values = [...names].map((name): Statement => ({
    kind: 'assign',
    target: { kind: 'name', name },
    value: { kind: 'call', callee: { kind: 'member', object: { kind: 'name', name: filling }, name: 'get' }, args: [{ value: { kind: 'text', value: name } }, { value: { kind: 'other', parts: [] } }], line: 1 },
    line: 1,
  }));
  const calls: Expression = { kind: 'list', items: fillers.map((_, index): Expression => ({ kind: 'spread', value: { kind: 'name', name: `${filling}${index}` } })) };
  return [...imports, { kind: 'loop', bindings: [{ target: { kind: 'name', name: filling }, iterable: calls }], tests: [], body: [...values, ...body] }];
}
