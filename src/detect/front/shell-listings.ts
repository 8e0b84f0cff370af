/** What a shell reads out of a listing of objects: the keys that `aws s3api list-objects-v2 --query …`, `jq` behind it, or `aws s3 ls --recursive | awk` print, line by line. */
import { forEachChild, type ParsedScript, type SyntaxNode, type Word } from 'unbash';
import { unknown, type Expression } from '../form.ts';
import { filterOf } from './shell-filters.ts';

/** What stands in each line of a text. */
export interface Lines {
  /** The whole line. */
  readonly whole?: Expression;
  /** Its fields, from 1. */
  readonly fields?: readonly (Expression | undefined)[];
  /** The key of each object in it, where it is JSON that the API answers. */
  readonly answer?: Expression;
}

/** A script's listings. */
export interface Listings {
  /** What a command prints, or the last one of a pipe. */
  printed(commands: readonly Node[]): Lines | undefined;
  /** What a script in a substitution prints. */
  said(script: ParsedScript | undefined): Lines | undefined;
  /** What a command reads: `< <(…)`, `<<< "$keys"`, `< keys.txt`. */
  read(redirects: readonly Node[]): Lines | undefined;
  /** A variable is given a value, or a file what a command prints. */
  keep(name: string, value: Word): void;
  write(node: Node): void;
  /** What a variable holds. */
  held(name: string): Lines | undefined;
}

interface Node {
  readonly type: string;
}
interface CommandNode extends Node {
  readonly name?: Word;
  readonly suffix: readonly (Node & { readonly operator?: string; readonly target?: Word })[];
}

/**
 * @param script the whole script: a variable that is given several values holds no listing
 * @param word lowers a word
 * @param lineOf the line of an offset
 */
export function listingsOf(script: ParsedScript, word: (each: Word) => Expression, lineOf: (offset: number) => number): Listings {
  const once = assignedOnce(script);
  const variables = new Map<string, Lines>();
  const files = new Map<string, Lines>();

  function printed(commands: readonly Node[]): Lines | undefined {
    const [source, ...filters] = commands as readonly CommandNode[];
    if (source?.type !== 'Command') return undefined;
    let lines = listed(source) ?? repeated(source);
    const given = lines ? undefined : read(source.suffix);
    if (given) lines = changed(source, given);
    for (const filter of filters) lines &&= changed(filter, lines);
    return lines;
  }

  function said(inner: ParsedScript | undefined): Lines | undefined {
    const [only, ...others] = inner?.commands ?? [];
    if (!only || others.length > 0) return undefined;
    // `… || true`: what is printed is the first's.
    const node = only.command.type === 'AndOr' ? only.command.commands[0] : only.command;
    return node && printed(node.type === 'Pipeline' ? node.commands : [node]);
  }

  function read(redirects: readonly Node[]): Lines | undefined {
    const given = redirects.findLast((each) => each.type === 'HereString' || (each.type === 'Redirect' && (each as { operator?: string }).operator === '<')) as { type: string; target?: Word } | undefined;
    if (!given?.target) return undefined;
    return given.type === 'Redirect' && !given.target.parts ? files.get(given.target.value) : inWord(given.target);
  }

  /** A word that is one variable or one substitution, in quotes or not. */
  function inWord({ parts }: Word): Lines | undefined {
    let [part, ...others] = (parts ?? []) as readonly SubstitutionNode[];
    if (part?.type === 'DoubleQuoted' && others.length === 0) [part, ...others] = part.parts ?? [];
    if (!part || others.length > 0) return undefined;
    if (part.type === 'CommandExpansion' || part.type === 'ProcessSubstitution') return said(part.script);
    const name = /^\$(?:(\w+)|\{(\w+)\})$/.exec(part.text)?.slice(1).find((each) => each !== undefined);
    return name === undefined ? undefined : variables.get(name);
  }

  /** `echo "$keys"`, `printf '%s\n' "$keys"`, `cat keys.txt`. */
  function repeated({ name, suffix }: CommandNode): Lines | undefined {
    const words = suffix.filter((part) => part.type === 'Word') as unknown as readonly Word[];
    const last = words.at(-1);
    if (!last || words.length !== suffix.length || words.length > 2) return undefined;
    if (name?.value === 'cat') return files.get(last.value);
    const isSaid = name?.value === 'echo' ? words.length === 1 || /^-[neE]+$/.test(words[0]?.value ?? '') : name?.value === 'printf' && words.length === 2 && /^%s(\\n)?$/.test(words[0]?.value ?? '');
    return isSaid ? inWord(last) : undefined;
  }

  /** What a command that lists objects prints. */
  function listed({ name, suffix }: CommandNode): Lines | undefined {
    const words = [name, ...suffix.filter((part) => part.type === 'Word')] as unknown as readonly Word[];
    const at = words.findIndex((each, index) => index > 0 && /^(s3|s3api|ls|la)$/.test(each?.value ?? ''));
    const [tool, verb] = [words[at]?.value, words[at + 1]?.value ?? ''];
    if (at === -1 || /^(echo|printf)$/.test(name?.value ?? '')) return undefined;
    const operands = words.slice(at + 1);
    if (tool === 's3api' && /^list-(objects(-v2)?|object-versions)$/.test(verb)) return ofAnswer(operands);
    const uri = operands.find(({ text }) => /^["']?(s3:|\$)/.test(text));
    if (!uri) return undefined;
    // https://docs.aws.amazon.com/cli/latest/reference/s3/ls.html: below each other stand date, time, size and, of all objects, the key.
    if (tool === 's3' && verb === 'ls' && operands.some(({ value }) => value === '--recursive')) return { fields: [undefined, undefined, undefined, helped('shell.listedKey', word(uri), uri.pos)] };
    // https://s3tools.org/s3cmd: the last is the address.
    return /(^|\/)s3cmd$/.test(name?.value ?? '') ? { fields: [undefined, undefined, undefined, below(word(uri))] } : undefined;
  }

  function ofAnswer(words: readonly Word[]): Lines | undefined {
    const option = (name: string): { text: string; value: Expression } | undefined => {
      for (const [index, each] of words.entries()) {
        if (each.value === `--${name}`) return words[index + 1] && { text: words[index + 1]?.value ?? '', value: word(words[index + 1] as Word) };
        if (each.value.startsWith(`--${name}=`)) return { text: each.value.slice(name.length + 3), value: withoutStart(word(each), name.length + 3) };
      }
      return undefined;
    };
    const key = below(option('prefix')?.value ?? unknown);
    const query = option('query')?.text;
    return query === undefined ? { answer: key } : queried(query, key);
  }

  /** Lines behind a tool that reads them. */
  function changed(command: CommandNode, lines: Lines): Lines | undefined {
    const name = command.type === 'Command' ? command.name?.value : undefined;
    if (name === undefined) return undefined;
    const texts = (command.suffix.filter((part) => part.type === 'Word') as unknown as readonly Word[]).map(({ value }) => value);
    const flags = texts.filter((text) => /^-[A-Za-z]+$/.test(text)).join('');
    switch (name) {
      // What only leaves lines out, or puts them into another order.
      case 'grep':
      case 'egrep':
      case 'fgrep':
        return /[conHbLl]/.test(flags) ? undefined : lines;
      case 'uniq':
        return flags.includes('c') ? undefined : lines;
      case 'sort':
      case 'head':
      case 'tail':
      case 'tac':
      case 'shuf':
      case 'tee':
      case 'cat':
        return lines;
      case 'xargs':
        return texts.every((text) => /^-(n|L)?\d*$|^\d+$/.test(text)) ? lines : undefined;
      case 'tr':
        // White space, and what stands around texts in JSON.
        return texts.every((text) => /^(-[ds]+|(\\[tnr]|[\s",'[\]]|\[:space:\])*)$/.test(text)) ? lines : filtered(command, lines);
      case 'jq':
        return jqPicked(texts.find((text) => !text.startsWith('-')) ?? '.', lines);
      case 'awk':
      case 'gawk':
        return fieldPrinted(texts.at(-1) ?? '', lines);
      default:
        return filtered(command, lines);
    }
  }

  function filtered(command: CommandNode, { whole }: Lines): Lines | undefined {
    const value = whole && filterOf(command as never, whole, lineOf((command as unknown as { pos: number }).pos));
    return value && value.kind !== 'other' ? { whole: value } : undefined;
  }

  function helped(name: string, value: Expression, pos: number): Expression {
    return { kind: 'call', callee: { kind: 'name', name }, args: [{ value }], line: lineOf(pos) };
  }

  return {
    printed,
    said,
    read,
    held: (name) => variables.get(name),
    keep(name, value) {
      const lines = once.has(name) ? inWord(value) : undefined;
      if (lines) variables.set(name, lines);
      else variables.delete(name);
    },
    write(node) {
      const commands = (node.type === 'Pipeline' ? (node as unknown as { commands: readonly Node[] }).commands : [node]) as readonly CommandNode[];
      const target = commands.at(-1)?.suffix?.find((part) => part.type === 'Redirect' && part.operator === '>')?.target;
      if (!target || target.parts) return;
      const lines = printed(commands);
      if (lines) files.set(target.value, lines);
      else files.delete(target.value);
    },
  };
}

interface SubstitutionNode extends Node {
  readonly text: string;
  readonly parts?: readonly SubstitutionNode[];
  readonly script?: ParsedScript;
}

function below(start: Expression): Expression {
  return start === unknown ? unknown : { kind: 'join', parts: [start, unknown] };
}

function withoutStart(value: Expression, length: number): Expression {
  if (value.kind === 'text') return { kind: 'text', value: value.value.slice(length) };
  const [first, ...others] = value.kind === 'join' ? value.parts : [];
  return first ? { kind: 'join', parts: [withoutStart(first, length), ...others] } : value;
}

/** The variables of a script that are given a value in one place only. */
function assignedOnce(script: ParsedScript): ReadonlySet<string> {
  const once = new Set<string>();
  const more = new Set<string>();
  const nodes: SyntaxNode[] = [script];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    const { type, name } = node as unknown as { type: string; name?: unknown };
    if (type === 'Assignment' && typeof name === 'string') (once.has(name) ? more : once).add(name);
    forEachChild(node, (child) => void nodes.push(child));
  }
  for (const name of more) once.delete(name);
  return once;
}

/** What stays the same of an expression that picks from JSON when its end is taken off: an index, a fallback, a bracket that is closed there. */
const pickedFurther = /\s*(?:\/\/\s*(?:empty|""|null)|\|\s*(?:@text|@sh|tostring|unique|sort|reverse|first|last|\.?\[[-:\d]*\]|select\([^|]*\))|\.?\[[-:\d]*\]|[?)\]}"])$/;

/** Whether an expression of jq or JMESPath gives the keys of what is listed, and nothing else. */
function picksKeys(expression: string, key: RegExp): boolean {
  let text = expression.trim();
  if (/\b(?:length|sum|avg)\b/.test(text)) return false;
  for (let shorter = text.replace(pickedFurther, ''); shorter !== text; shorter = text.replace(pickedFurther, '')) {
    if (key.test(text)) return true;
    text = shorter;
  }
  return key.test(text);
}

/** What `--query` prints: https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-filter.html */
function queried(query: string, key: Expression): Lines | undefined {
  // Several of each object stand in one line, in the order in which they are written.
  const several = /\[([\s\w,]+,[\s\w,]+)\]\s*$/.exec(query)?.[1]?.split(',').map((each) => each.trim());
  if (several) return several.includes('Key') ? { fields: several.map((each) => (each === 'Key' ? key : undefined)) } : undefined;
  if (/CommonPrefixes/.test(query)) return picksKeys(query, /[.[{,:\s]Prefix$/) ? { whole: key } : undefined;
  if (picksKeys(query, /[.[{,:\s]Key$/)) return { whole: key };
  return picksKeys(query, /^[\s(&\w,]*(?:Contents|Versions|DeleteMarkers)(?:\[[^\]]*)?$/) ? { answer: key } : undefined;
}

/** What jq prints: https://jqlang.org/manual/ */
function jqPicked(program: string, { answer, whole }: Lines): Lines | undefined {
  // A list of keys, one by one.
  if (whole) return /^\s*\.(?:\[[-:\d]*\])?\??\s*$/.test(program) ? { whole } : undefined;
  if (!answer) return undefined;
  if (/_by\([^()]*\)\s*$/.test(program)) return undefined;
  const isPicked = picksKeys(program, /CommonPrefixes/.test(program) ? /\.Prefix$/ : /\.Key$/);
  return isPicked ? { whole: answer } : undefined;
}

/** `{print $4}`, `/csv$/ {print $NF}`, and the fourth with all that follows it: `{$1=$2=$3=""; print $0}`. */
function fieldPrinted(program: string, lines: Lines): Lines | undefined {
  const place = /(?:\{|;)\s*print\s+\$(\d+|NF)\s*;?\s*\}\s*$/.exec(program)?.[1] ?? (/\{\s*print\s*\}\s*$/.test(program) ? '0' : undefined);
  const emptied = /\$1\s*=\s*\$2\s*=\s*\$3\s*=\s*""/.test(program);
  if (place === undefined) return undefined;
  const fields = lines.fields ?? (lines.whole ? [lines.whole] : []);
  const whole = emptied ? fields[3] : place === '0' ? lines.whole : place === 'NF' ? fields.at(-1) : fields[Number(place) - 1];
  return whole && { whole };
}
