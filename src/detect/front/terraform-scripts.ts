/** Scripts and command lines that Terraform hands to machines: provisioners, user data, containers, states that call S3. */
import { createLineFinder, type Expression, type Statement } from '../form.ts';
import { childrenOf, type Block, type Expression as Source } from '../terraform/syntax.ts';
import { lowerScript } from './shell.ts';
import { stateOperation, stateParameters } from './states.ts';

/** Attributes whose texts are scripts. */
const scripts = new Set(['user_data', 'user_data_base64', 'custom_data', 'metadata_startup_script', 'startup_script', 'inline', 'command', 'commands', 'script_body', 'buildspec', 'content', 'on_create', 'on_start', 'data']);
/** How far back in its line a quote is looked for. */
const longestLine = 2_000;
/** Keys of objects whose lists are the words of a command. */
const wordLists = new Set(['command', 'Command', 'args', 'entryPoint', 'entrypoint', 'entry_point']);

/**
 * The scripts of a block, and what is put into them.
 * @param lower how an expression of Terraform is lowered
 * @param localOf what a local of the same file is
 */
export function scriptsOf(block: Block, lower: (source: Source) => Expression, localOf: (name: string) => Source | undefined): Statement[] {
  const statements: Statement[] = [];
  let filled = 0;

  function script(source: Source, depth = 0): void {
    if (depth > 8) return;
    switch (source.kind) {
      case 'call':
        // What an encoding, an indentation or a joining is made of.
        if (/^(base64encode|base64gzip|chomp|trimspace|indent|nonsensitive|sensitive|replace|join|concat|compact|flatten)$/.test(source.name)) {
          const list = source.name === 'join' ? source.arguments[1] : undefined;
          if (list?.kind === 'tuple') texts(list.items, source.name === 'join' && source.arguments[0]?.kind === 'literal' ? source.arguments[0].text : '\n');
          else for (const each of source.arguments) script(each, depth + 1);
        }
        return;
      case 'tuple':
        for (const each of source.items) script(each, depth + 1);
        return;
      case 'conditional':
        script(source.yes, depth + 1);
        script(source.no, depth + 1);
        return;
      case 'attribute': {
        const local = source.of.kind === 'name' && source.of.name === 'local' ? localOf(source.name) : undefined;
        if (local) script(local, depth + 1);
        return;
      }
      case 'literal':
      case 'template':
        texts([source], '');
        return;
      default:
    }
  }

  /** Texts as one script; what Terraform puts in is a variable of it. */
  function texts(sources: readonly Source[], separator: string): void {
    let text = '';
    // The end of the line so far: whether a quote is open is not looked for farther back.
    let line = '';
    const write = (piece: string): void => {
      text += piece;
      line = `${line}${piece}`.slice(-longestLine);
      line = line.slice(line.lastIndexOf('\n') + 1);
    };
    const starts: { readonly offset: number; readonly line: number }[] = [];
    const given: Statement[] = [];
    for (const [index, source] of sources.entries()) {
      if (index > 0) write(separator);
      starts.push({ offset: text.length, line: source.kind === 'template' ? source.textLine : source.line });
      const parts = source.kind === 'literal' ? [source.text] : source.kind === 'template' ? source.parts : [source];
      for (const part of parts) {
        if (typeof part === 'string') {
          write(part);
          continue;
        }
        const isQuoted = (line.replace(/"[^"]*"/g, '').match(/'/g) ?? []).length % 2 === 1;
        filled += 1;
        write(isQuoted ? '{}' : `\${__filled_${filled}}`);
        given.push({ kind: 'assign', target: { kind: 'name', name: `__filled_${filled}` }, value: lower(part), line: part.line });
      }
    }
    if (!/s3/.test(text) || !/\b(aws|s[345]cmd|rclone|hadoop|hdfs|spark-submit|psql)\b/.test(text)) return;
    const lineAt = createLineFinder(text);
    const lineOf = (offset: number): number => {
      const start = starts.findLast((each) => each.offset <= offset);
      return (start?.line ?? block.line) + lineAt(offset) - lineAt(start?.offset ?? 0);
    };
    statements.push({ kind: 'block', body: [...given, ...lowerScript(text, lineOf, [])] });
  }

  function walk(source: Source, depth: number): void {
    if (depth > 20) return;
    if (source.kind === 'object') {
      const entries = new Map(source.entries.flatMap(([key, value]): [string, Source][] => (key.kind === 'name' ? [[key.name, value]] : literalOf(key) === undefined ? [] : [[literalOf(key) as string, value]])));
      for (const [name, value] of entries) if (wordLists.has(name) && value.kind === 'tuple') words(value.items);
      state(entries);
    }
    for (const each of childrenOf(source)) walk(each, depth + 1);
  }

  /** The words of a command, each in quotes. */
  function words(items: readonly Source[]): void {
    const given: Statement[] = [];
    const written = items.map((item) => {
      const text = literalOf(item);
      if (text !== undefined) return `'${text.replaceAll("'", "'\\''")}'`;
      filled += 1;
      given.push({ kind: 'assign', target: { kind: 'name', name: `__filled_${filled}` }, value: lower(item), line: item.line });
      return `"\${__filled_${filled}}"`;
    });
    const text = written.join(' ');
    const line = items[0]?.line ?? block.line;
    if (/\b(aws|s[345]cmd|spark-submit|hadoop|s3-dist-cp)\b/.test(text)) statements.push({ kind: 'block', body: [...given, ...lowerScript(text, () => line, [])] });
  }

  function state(entries: ReadonlyMap<string, Source>): void {
    const resource = entries.get('Resource');
    const operation = resource && stateOperation(literalOf(resource) ?? '');
    const parameters = entries.get('Parameters') ?? entries.get('Arguments');
    if (operation === undefined || parameters?.kind !== 'object' || !resource) return;
    const args = parameters.entries.flatMap(([key, value]) => {
      const written = key.kind === 'name' ? key.name : literalOf(key);
      const name = written === undefined ? undefined : stateParameters[written];
      return name === undefined ? [] : [{ name, value: lower(value) }];
    });
    statements.push({ kind: 'expression', value: { kind: 'call', callee: { kind: 'name', name: operation }, args, line: resource.line } });
  }

  function visit(body: Block['body'], depth: number): void {
    for (const [name, value] of body.attributes) {
      if (scripts.has(name)) script(value);
      if (wordLists.has(name) && value.kind === 'tuple') words(value.items);
      walk(value, 0);
    }
    if (depth < 8) for (const inner of body.blocks) visit(inner.body, depth + 1);
  }

  visit(block.body, 0);
  return statements;
}

function literalOf(source: Source): string | undefined {
  if (source.kind === 'literal') return source.text;
  if (source.kind !== 'template' || source.parts.some((part) => typeof part !== 'string')) return undefined;
  return source.parts.join('');
}
