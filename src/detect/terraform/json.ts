/** Reads Terraform's JSON syntax into the same shape as HCL (https://developer.hashicorp.com/terraform/language/syntax/json). */
import { readJson } from '../policy/json.ts';
import { itemsOf, textOf, type MapValue, type Value } from '../policy/value.ts';
import { parseTemplate } from './parse.ts';
import type { Block, Body, Expression, Fault } from './syntax.ts';

/** How many labels each block of a file has. */
const labels: Record<string, number> = { resource: 2, data: 2, module: 1, variable: 1, output: 1, provider: 1, locals: 0, terraform: 0 };
/** JSON does not tell nested blocks from attributes; these are blocks wherever grants are made. */
const nested = new Set(['statement', 'condition', 'principals', 'not_principals', 'inline_policy', 'content', 'dynamic']);

export function parseTerraformJson(text: string): { body: Body; faults: Fault[] } {
  const read = readJson(text);
  if ('fault' in read) return { body: { attributes: new Map(), blocks: [] }, faults: [read.fault] };
  const attributes = new Map<string, Expression>();
  const blocks: Block[] = [];
  for (const root of itemsOf(read.value)) {
    if (root.kind !== 'map') continue;
    for (const [type, content] of root.entries) {
      const depth = Object.hasOwn(labels, type) ? labels[type] : undefined;
      if (depth === undefined) attributes.set(type, expressionOf(content));
      else addBlocks(type, content, depth, [], blocks);
    }
  }
  return { body: { attributes, blocks }, faults: [] };
}

function addBlocks(type: string, content: Value, depth: number, names: readonly string[], blocks: Block[]): void {
  for (const item of itemsOf(content)) {
    if (item.kind !== 'map') continue;
    if (depth > 0) {
      for (const [name, inner] of item.entries) if (name !== '//') addBlocks(type, inner, depth - 1, [...names, name], blocks);
    } else {
      blocks.push({ type, labels: names, body: bodyOf(item), line: item.line });
    }
  }
}

function bodyOf(map: MapValue): Body {
  const attributes = new Map<string, Expression>();
  const blocks: Block[] = [];
  for (const [name, value] of map.entries) {
    if (name === '//') continue;
    if (name === 'dynamic') addBlocks('dynamic', value, 1, [], blocks);
    else if (nested.has(name)) addBlocks(name, value, 0, [], blocks);
    else attributes.set(name, expressionOf(value));
  }
  return { attributes, blocks };
}

/** A JSON value as an expression: texts are templates, and one that is only an interpolation is its value. */
function expressionOf(value: Value): Expression {
  const { line } = value;
  switch (value.kind) {
    case 'list':
      return { kind: 'tuple', items: value.items.map(expressionOf), line, code: 'list' };
    case 'map':
      return {
        kind: 'object',
        entries: [...value.entries].map(([name, each]) => [{ kind: 'template', parts: [name], textLine: line, line, code: name }, expressionOf(each)] as const),
        line,
        code: 'object',
      };
    case 'unknown':
      return { kind: 'unknown', line, code: value.code };
    case 'text': {
      const text = textOf(value) ?? '';
      const template = text.includes('${') || text.includes('%{') ? parseTemplate(text) : undefined;
      return template === undefined ? { kind: 'template', parts: [text], textLine: line, line, code: text } : moved(template, line);
    }
  }
}

/** A template parsed on its own starts at line 1; its place is the line of its JSON string. */
function moved(expression: Expression, line: number): Expression {
  if (expression.kind !== 'template') return { ...expression, line };
  return { ...expression, line, textLine: line, parts: expression.parts.map((part) => (typeof part === 'string' ? part : { ...part, line })) };
}
