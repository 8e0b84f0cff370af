/** Reads YAML into values with lines; CloudFormation's short tags become its long functions. */
import { literal, unknown, type Value } from './value.ts';
import { deepenQuotes } from './yaml-quotes.ts';

/** Files over this size are no policies written by people. */
export const largest = 1 << 20;
const deepest = 100;
/** Nodes visited, counting those behind aliases each time: what an alias bomb would blow up. */
const mostNodes = 200_000;
/** Aliases followed; each is looked up by walking the document. */
const mostAliases = 500;

export interface YamlFault {
  readonly reason: string;
  readonly line?: number;
}

/**
 * Refuses texts whose nesting would cost a parser its stack, before any parser sees them.
 * Block nesting shows as indentation or as `- - -` on one line, flow nesting as brackets.
 */
function nestsTooDeep(text: string): boolean {
  let brackets = 0;
  let indents: number[] = [];
  for (const line of text.split('\n')) {
    const content = line.trimStart();
    if (content === '' || content.startsWith('#')) continue;
    const indent = line.length - content.length;
    indents = indents.filter((each) => each < indent);
    indents.push(indent);
    if (indents.length > deepest) return true;
    const dashes = /^(?:[-?:]\s+)+/.exec(content);
    if (dashes !== null && dashes[0].length > 2 * deepest) return true;
    for (const c of content) {
      if (c === '[' || c === '{') brackets++;
      else if ((c === ']' || c === '}') && brackets > 0) brackets--;
      if (brackets > deepest * 4) return true;
    }
  }
  return false;
}

/**
 * Reads every document of a YAML text.
 * @param text at most 1 MiB
 * @returns the documents that could be read, and what was wrong with the others
 */
export async function readYaml(text: string): Promise<{ documents: Value[]; faults: YamlFault[] }> {
  if (text.length > largest) return { documents: [], faults: [{ reason: 'it is larger than 1 MiB' }] };
  if (nestsTooDeep(text)) return { documents: [], faults: [{ reason: 'it nests too deep' }] };
  const { parseAllDocuments, LineCounter, isAlias, isMap, isScalar, isSeq } = await import('yaml');
  let counter = new LineCounter();
  const documents: Value[] = [];
  const faults: YamlFault[] = [];
  let left = mostNodes;
  let aliases = mostAliases;

  try {
    const parse = (source: string, lineCounter?: InstanceType<typeof LineCounter>) => parseAllDocuments(source, { ...(lineCounter && { lineCounter }), logLevel: 'silent', prettyErrors: false, uniqueKeys: false, strict: false });
    let parsed = parse(text, counter);
    if (Array.isArray(parsed) && parsed.some(({ errors }) => errors.length > 0)) {
      const again = new LineCounter();
      const deepened = parse(deepenQuotes(text), again);
      if (Array.isArray(deepened) && deepened.every(({ errors }) => errors.length === 0)) [parsed, counter] = [deepened, again];
    }
    for (const document of Array.isArray(parsed) ? parsed : []) {
      const [error] = document.errors;
      if (error !== undefined) faults.push({ reason: error.message.split('\n')[0] ?? '', line: counter.linePos(error.pos[0]).line });
      documents.push(convert(document.contents, document, 1, 0));
    }
  } catch (error) {
    faults.push({ reason: error instanceof RangeError ? 'it nests too deep' : error instanceof Error ? error.message : String(error) });
  }
  return { documents, faults };

  function convert(node: unknown, document: unknown, parentLine: number, depth: number): Value {
    if (--left < 0 || depth > deepest) return unknown('too large a value', parentLine);
    if (isAlias(node)) {
      if (--aliases < 0) return unknown('too many aliases', parentLine);
      const target = node.resolve(document as Parameters<typeof node.resolve>[0]);
      return target === undefined ? unknown(`*${node.source}`, parentLine) : convert(target, document, parentLine, depth + 1);
    }
    const line = lineOf(node) ?? parentLine;
    if (isScalar(node)) return tagged(node.tag, literal(node.value === null ? '' : String(node.value), line), line);
    if (isSeq(node)) return tagged(node.tag, { kind: 'list', items: node.items.map((item) => convert(item, document, line, depth + 1)), line }, line);
    if (isMap(node)) {
      const entries = new Map<string, Value>();
      const written = new Set<string>();
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value) : undefined;
        if (name === undefined) continue;
        const content = convert(value, document, lineOf(key) ?? line, depth + 1);
        // Readers differ in which of two they take.
        if (name !== '<<' && written.has(name)) faults.push({ reason: `a map has the key ${name} twice`, line: lineOf(key) ?? line });
        written.add(name);
        if (name === '<<') for (const [inner, each] of mergeOf(content)) entries.has(inner) || entries.set(inner, each);
        else entries.set(name, content);
      }
      return tagged(node.tag, { kind: 'map', entries, line }, line);
    }
    return literal('', parentLine);
  }

  function lineOf(node: unknown): number | undefined {
    const start = typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range) ? (node.range[0] as unknown) : undefined;
    return typeof start === 'number' ? counter.linePos(start).line : undefined;
  }
}

/** The maps that a merge key brings in. */
function mergeOf(value: Value): [string, Value][] {
  if (value.kind === 'map') return [...value.entries];
  return value.kind === 'list' ? value.items.flatMap(mergeOf) : [];
}

/** `!Sub x` is `{Fn::Sub: x}` (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html). */
function tagged(tag: string | undefined, value: Value, line: number): Value {
  if (tag === undefined || !tag.startsWith('!') || tag.startsWith('!!')) return value;
  const name = tag.slice(1);
  const long = name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`;
  return { kind: 'map', entries: new Map([[long, value]]), line };
}
