/** Shell to the common form, on unbash's tree: commands become calls, functions take `$1`, `$2`, …. */
import { forEachChild, parse, type HereDoc, type ParsedScript, type Statement as ShellStatement, type SyntaxNode, type Word } from 'unbash';
import { toolCall, type WordHands } from '../command-line.ts';
import { documentScript, quotedScript, readsScript, remoteWords } from './shell-scripts.ts';
import { outputOf, type OutputHands } from './shell-output.ts';
import { createLineFinder, maximumNesting, unknown, type Expression, type ModuleForm, type Parameter, type Statement } from '../form.ts';

/** Words before a command that do not change what it does. */
const prefixes = new Set(['sudo', 'time', 'exec', 'command', 'nohup', 'env', 'eval', 'then', 'do', '!', 'retry', 'ionice', 'nice', 'xargs', 'travis_retry', 'timeout', 'poetry', 'pipenv', 'uv', 'run', 'npx', 'builtin']);

/** Options of such words that take a word of their own. */
const prefixOptions: Readonly<Record<string, RegExp>> = { sudo: /^-[A-Za-z]*[CDghpRrTtUu]$/, env: /^-[CSu]$/, nice: /^-n$/, ionice: /^-[cnp]$/, xargs: /^-[adEILnPs]$/, timeout: /^-[ks]$/, time: /^-[fo]$/ };

type AnyNode = ShellStatement | { readonly type: string };

const expressionHands: WordHands<Expression> = { leading: leadingText, strip: withoutStart, make: (value) => ({ kind: 'text', value }) };

/** Parameters of every shell function: `$1`, `${10}`, …. */
const shellParameters: readonly Parameter[] = Array.from({ length: 24 }, (_, index) => ({ name: String(index + 1), target: { kind: 'name', name: String(index + 1) } }));

/**
 * Lowers a piece of shell that stands somewhere in a file.
 * @param text the script
 * @param lineOf the line in the file of an offset in `text`
 */
export function lowerScript(text: string, lineOf: (offset: number) => number, problems: { line: number; reason: string }[]): Statement[] {
  let depth = 0;
  // How many arguments of the function around are behind a `shift`.
  let shifted = 0;

  function list(commands: readonly ShellStatement[]): Statement[] {
    const into: Statement[] = [];
    if (depth > maximumNesting / 4) return into;
    depth += 1;
    for (const each of commands) node(each.command, into);
    depth -= 1;
    return into;
  }

  function node(each: AnyNode, into: Statement[]): void {
    switch (each.type) {
      case 'Pipeline': {
        const rest: Statement[] = [];
        for (const command of (each as unknown as { commands: readonly AnyNode[] }).commands) node(command, rest);
        into.push(...goingOn(rest));
        return;
      }
      case 'AndOr': {
        const { commands: [first, ...others], operators } = each as unknown as { commands: readonly AnyNode[]; operators: readonly string[] };
        if (first) node(first, into);
        // `test && a && b || c`: a may not run, b runs only after a, and c may run whatever ran before it.
        let chain = into;
        for (const [at, command] of others.entries()) {
          const inner: Statement[] = [];
          (operators[at] === '&&' && operators[at - 1] !== '||' ? chain : into).push({ kind: 'branch', tests: [], bodies: [inner], exhaustive: false });
          node(command, inner);
          chain = inner;
        }
        return;
      }
      case 'Redirected':
      case 'Coproc':
        node((each as unknown as { command?: AnyNode; body?: AnyNode }).command ?? (each as unknown as { body: AnyNode }).body, into);
        return;
      case 'Command':
        command(each as unknown as CommandNode, into);
        return;
      case 'CompoundList':
        into.push(...list((each as unknown as { commands: readonly ShellStatement[] }).commands));
        return;
      case 'Subshell':
        // What it sets is its own.
        into.push({ kind: 'branch', tests: [], bodies: [list((each as unknown as BodyNode).body.commands)], exhaustive: false });
        return;
      case 'BraceGroup':
        into.push(...list((each as unknown as BodyNode).body.commands));
        return;
      case 'Function': {
        const { name, body, pos } = each as unknown as { name: Word; body: AnyNode; pos: number };
        const statements: Statement[] = [];
        const before = shifted;
        shifted = 0;
        node(body, statements);
        shifted = before;
        into.push({ kind: 'function', function: { name: name.value, parameters: shellParameters, body: statements, line: lineOf(pos) } });
        // The same function once more, for what it prints.
        const output = outputOf(body, outputHands);
        if (output) into.push({ kind: 'function', function: { name: outputName(name.value), parameters: shellParameters, body: output, line: lineOf(pos) } });
        return;
      }
      case 'If': {
        const { clause, then, elif, else: otherwise } = each as unknown as IfNode;
        into.push(...list(clause.commands));
        for (const branch of elif) into.push(...list(branch.clause.commands));
        const bodies = [list(then.commands), ...elif.map((branch) => list(branch.then.commands)), ...(otherwise ? [list(otherwise.commands)] : [])];
        into.push({ kind: 'branch', tests: [], bodies, exhaustive: otherwise !== undefined });
        return;
      }
      case 'For':
      case 'Select': {
        const { name, wordlist, body } = each as unknown as ForNode;
        const iterable: Expression = { kind: 'list', items: (wordlist ?? []).map((one) => listed(one, into)) };
        into.push({ kind: 'loop', bindings: [{ target: { kind: 'name', name: name.value }, iterable: wordlist ? iterable : unknown }], tests: [], body: list(body.commands) });
        return;
      }
      case 'While': {
        const { clause, body } = each as unknown as { clause: BodyNode['body']; body: BodyNode['body'] };
        into.push({ kind: 'loop', bindings: [], tests: [], body: [...list(clause.commands), ...list(body.commands)] });
        return;
      }
      case 'ArithmeticFor':
        into.push({ kind: 'loop', bindings: [], tests: [], body: list((each as unknown as BodyNode).body.commands) });
        return;
      case 'Case': {
        const { items } = each as unknown as { items: readonly { body: BodyNode['body'] }[] };
        into.push({ kind: 'branch', tests: [], bodies: items.map((item) => list(item.body.commands)), exhaustive: false });
        return;
      }
      default:
    }
  }

  function command(each: CommandNode, into: Statement[]): void {
    const words: Expression[] = [];
    const texts: (string | undefined)[] = [];
    let line = lineOf(each.pos);
    const isDeclaration = each.name !== undefined && ['local', 'export', 'declare', 'readonly', 'typeset'].includes(each.name.value);
    for (const part of [...each.prefix, ...each.suffix]) {
      if (part.type === 'Assignment') {
        const { name, value, append } = part as unknown as { name?: string; value?: Word & { type: string }; append?: boolean };
        if (!name) continue;
        const lowered: Expression = value === undefined ? { kind: 'text', value: '' } : value.type === 'Word' ? word(value, into) : { kind: 'list', items: ((value as unknown as { elements?: readonly Word[] }).elements ?? []).map((one) => word(withoutPlace(one), into)) };
        const set: Statement = append ? { kind: 'append', target: { kind: 'name', name }, value: lowered, line } : { kind: 'assign', target: { kind: 'name', name }, value: lowered, line, ...(isDeclaration && each.name?.value === 'local' ? { declares: true } : {}) };
        // `NAME=value command`: it holds for the command alone, and its words do not know it.
        into.push(each.name && !isDeclaration ? { kind: 'branch', tests: [], bodies: [[set]], exhaustive: false } : set);
      }
    }
    if (!each.name) return;
    let handsOn = false;
    /** Words that the shell cuts into more, or into none: variables that are not quoted. */
    const cut = new Map<number, string>();
    const fromArrays = new Set<number>();
    for (const part of [each.name, ...each.suffix.flatMap((one) => spreadArray(one))]) {
      if (part.type !== 'Word') continue;
      if (arrayName(part) !== undefined) fromArrays.add(words.length);
      const unquoted = unquotedName(part);
      if (unquoted !== undefined) cut.set(words.length, unquoted);
      const rest = /^"?\$(?:[@*]|\{[@*](?::(\d+))?\})"?$/.exec((part as Word).text);
      if (rest) {
        // `"$@"`: whatever is left of the arguments, each a word of its own.
        handsOn = true;
        const first = rest[1] === undefined ? shifted + 1 : Math.max(1, Number(rest[1]) + shifted);
        for (const { name } of shellParameters.slice(first - 1)) if (name !== undefined) words.push({ kind: 'name', name });
        texts.length = words.length;
        continue;
      }
      const lowered = word(part as Word, into);
      words.push(lowered);
      texts.push(lowered.kind === 'text' ? lowered.value : undefined);
    }
    let start = 0;
    while (start < texts.length && (prefixes.has(texts[start] ?? '') || (start > 0 && /^-/.test(texts[start] ?? '')) || /^[A-Z_]+=/.test(texts[start] ?? ''))) start += 1 + ownWords(texts, start);
    if (texts[start] === 'return' || texts[start] === 'exit') {
      into.push({ kind: 'stop' });
      return;
    }
    if (texts[start] === 'source' || texts[start] === '.') {
      const module = sourcedPath(words[start + 1]);
      if (module !== undefined) into.push({ kind: 'import', import: { module, names: [{ name: '*', as: '*' }], line } });
      return;
    }
    if (texts[start] === 'shift') shifted += Number(texts[start + 1] ?? 1) || 0;
    start = innerCommand(texts, start);
    const filled = filledToken(texts.slice(0, start));
    if (filled !== undefined) for (const [index, each] of words.entries()) if (index >= start) words[index] = withHoles(each, filled);
    const isCut = [...cut].some(([index, name]) => index >= start && severalWords.has(name));
    const isWholeCommand = severalWords.has(cut.get(start) ?? '');
    if ((handsOn || isCut || texts[start] === undefined) && (isWholeCommand || mayBeTool(texts[start], texts[start + 1]))) {
      // Which command it is and what it is given, only the caller knows, or whoever filled the variable.
      const items = words.map((each, index): Expression => (cut.has(index) ? { kind: 'call', callee: { kind: 'name', name: 'shell.words' }, args: [{ value: each }], line } : each));
      into.push({ kind: 'expression', value: { kind: 'call', callee: { kind: 'name', name: 'shell.run' }, args: [{ value: { kind: 'list', items: items.slice(start) } }], line } });
      return;
    }
    const call = withoutOptions(withoutArrays(toolCall(words.slice(start), texts.slice(start), expressionHands), new Set([...fromArrays, ...cut.keys()].map((index) => words[index]))), new Map([...cut].map(([index, name]) => [words[index], name])));
    if (call) {
      into.push({ kind: 'expression', value: { kind: 'call', callee: { kind: 'name', name: call.name }, args: call.args, line } });
      return;
    }
    const [name] = texts.slice(start);
    const written = [each.name, ...each.suffix].filter((part) => part.type === 'Word') as Word[];
    const inner = handsOn || depth >= 4 ? undefined : innerScript(written.slice(start), texts.slice(start), each);
    if (inner) {
      depth += 1;
      into.push(...lowerScript(inner.text, inner.lineOf ?? (() => line), problems));
      depth -= 1;
      return;
    }
    line = lineOf(each.pos);
    if (name !== undefined) into.push({ kind: 'expression', value: { kind: 'call', callee: { kind: 'name', name: `${name}` }, args: words.slice(start + 1).map((value) => ({ value })), line } });
  }

  /** A script that a command is given: `sh -c '…'`, `ssh host '…'`, `bash <<EOF`. */
  function innerScript(words: readonly Word[], texts: readonly (string | undefined)[], each: CommandNode): { text: string; lineOf?: (offset: number) => number } | undefined {
    const name = texts[0]?.replace(/^.*\//, '') ?? '';
    if (/^(ba|z|da)?sh$/.test(name) && /^-\w*c$/.test(texts[1] ?? '') && words[2]) return { text: quotedScript(words[2]) };
    const remote = name === 'ssh' ? remoteWords(words, texts) : [];
    if (remote.length > 0 && !readsScript(remote.map(({ value }) => value))) return { text: remote.map(quotedScript).join(' ') };
    const given = each.suffix.find((part) => part.type === 'HereDoc' || part.type === 'HereString');
    if (!given || !readsScript(texts)) return undefined;
    if (given.type === 'HereString') return { text: quotedScript((given as unknown as { target: Word }).target) };
    const { body, delimiter } = given as unknown as HereDoc;
    return { text: documentScript(body.text, delimiter?.quoted ?? false), lineOf: (offset) => lineOf(body.pos + offset) };
  }

  /** `"${options[@]}"` as the words that the script puts into it, where it is filled in one way only. */
  function spreadArray(part: { readonly type: string }): readonly { readonly type: string }[] {
    const name = arrayName(part);
    return (name === undefined ? undefined : arrays.get(name)) ?? [part];
  }

  /** A word that a loop goes over: without quotes, a variable is as many as it holds. */
  function listed(each: Word, into: Statement[]): Expression {
    const whole = word(each, into);
    if (bareVariable(each) === undefined) return whole;
    return { kind: 'index', object: { kind: 'call', callee: { kind: 'member', object: whole, name: 'split' }, args: [], line: lineOf(each.pos) }, index: unknown };
  }

  /** A word: its pieces joined; command substitutions run before it. */
  function word(each: Word, into: Statement[]): Expression {
    // `{}`: what find, xargs or parallel puts there.
    if (!each.parts) return withHoles({ kind: 'text', value: each.value }, '{}');
    const parts = each.parts.map((part) => piece(part as unknown as PartNode, into));
    const [only] = parts;
    return parts.length === 1 && only ? only : { kind: 'join', parts };
  }

  function piece(part: PartNode, into: Statement[]): Expression {
    switch (part.type) {
      case 'Literal':
      case 'SingleQuoted':
      case 'AnsiCQuoted':
      case 'Glob':
        return withHoles({ kind: 'text', value: part.value ?? part.text }, '{}');
      case 'DoubleQuoted':
      case 'LocaleString': {
        const parts = (part.parts ?? []).map((each) => piece(each, into));
        return parts.length === 1 && parts[0] ? parts[0] : { kind: 'join', parts };
      }
      case 'SimpleExpansion':
        return variable(part.text.slice(1));
      case 'ParameterExpansion':
        return expansion(part, into);
      case 'CommandExpansion': {
        const said = echoed(part.script);
        if (said) return said.map((each, index): Expression => (index === 0 ? word(each, into) : { kind: 'join', parts: [{ kind: 'text', value: ' ' }, word(each, into)] })).reduce((left, right): Expression => ({ kind: 'join', parts: [left, right] }));
        const printed = printedBy(part.script);
        if (printed) return { kind: 'join', parts: printed.map((each): Expression => (typeof each === 'string' ? { kind: 'text', value: each } : each === undefined ? unknown : word(each, into))) };
        if (part.script && !(part.script as { source?: string }).source) into.push(...goingOn(list(part.script.commands)));
        return printedByFunction(part);
      }
      case 'BraceExpansion': {
        const inner = /^\{([^{}]*,[^{}]*)\}$/.exec(part.text);
        return inner ? { kind: 'choice', tests: [], options: (inner[1] ?? '').split(',').map((value): Expression => ({ kind: 'text', value })) } : unknown;
      }
      default:
        return unknown;
    }
  }

  /** `$(uri_of "$name")`, of a function of this script. */
  function printedByFunction({ script: substituted, pos }: PartNode): Expression {
    const [only, ...others] = substituted?.commands ?? [];
    if (only?.command.type !== 'Command' || others.length > 0) return unknown;
    const { name, prefix, suffix } = only.command as unknown as CommandNode;
    const words = suffix.filter((each) => each.type === 'Word') as unknown as readonly Word[];
    if (!name || !functions.has(name.value) || prefix.length > 0 || words.length !== suffix.length || words.some((each) => /^"?\$[@*{]/.test(each.text) && arrayName(each as never) !== undefined)) return unknown;
    return { kind: 'call', callee: { kind: 'name', name: outputName(name.value) }, args: words.map((each) => ({ value: word(each, []) })), line: lineOf(pos) };
  }

  function variable(name: string): Expression {
    return /^\w+$/.test(name) ? { kind: 'name', name } : unknown;
  }

  function expansion(part: PartNode, into: Statement[]): Expression {
    const name = part.parameter ?? '';
    if (part.prefix) return unknown;
    if (part.index) return part.index.text === '@' || part.index.text === '*' ? { kind: 'call', callee: { kind: 'name', name: 'next' }, args: [{ value: variable(name) }], line: lineOf(part.pos) } : { kind: 'index', object: variable(name), index: unknown };
    if (!part.operation) return variable(name);
    if (part.operation.type === 'Default' && part.operation.operand) {
      const operand = word(part.operation.operand, into);
      if (/^:?\?$/.test(part.operation.operator)) return variable(name);
      if (/^:?\+$/.test(part.operation.operator)) return { kind: 'choice', tests: [], options: [operand, { kind: 'text', value: '' }] };
      return { kind: 'choice', tests: [], options: [variable(name), operand], fallback: true };
    }
    return changed(variable(name), part.operation.type, part.operation, lineOf(part.pos));
  }

  const outputHands: OutputHands = {
    assign(each) {
      const statements: Statement[] = [];
      const isDeclaration = ['local', 'export', 'declare', 'readonly', 'typeset'].includes(each.name?.value ?? '');
      if (!each.name || isDeclaration) command(each as unknown as CommandNode, statements);
      return statements.filter((statement) => statement.kind === 'assign' || statement.kind === 'append');
    },
    said(each) {
      const alone = { commands: [{ command: each }] } as unknown as ParsedScript;
      const said = echoed(alone);
      if (said) return { kind: 'join', parts: said.flatMap((one, index): Expression[] => (index === 0 ? [word(one, [])] : [{ kind: 'text', value: ' ' }, word(one, [])])) };
      const printed = printedBy(alone);
      return printed && { kind: 'join', parts: printed.map((one): Expression => (typeof one === 'string' ? { kind: 'text', value: one } : one === undefined ? unknown : word(one, []))) };
    },
  };

  const script: ParsedScript = parse(text);
  const functions = functionsOf(script);
  const arrays = arraysOf(script);
  const severalWords = severalWordsOf(script);
  for (const { pos, message } of errorsOf(script).slice(0, 5)) problems.push({ line: lineOf(pos), reason: `shell: ${message}` });
  // Its `exit` ends this script; the other steps of a file have shells of their own.
  return [...goingOn(list(script.commands))];
}

/** `${x%/}`, `${x#a}`, `${x//a/b}`, `${x,,}`: what the shell changes of a variable's text (https://www.gnu.org/software/bash/manual/html_node/Shell-Parameter-Expansion.html). */
function changed(value: Expression, type: string, { operator, operand, pattern, replacement }: Operation, line: number): Expression {
  const text = (word: Word | undefined): string | undefined => (word && (word.parts ?? []).every(({ type: kind }) => kind === 'Literal' || kind === 'SingleQuoted') && !/[*?[\]\\$`]/.test(word.value) ? word.value : undefined);
  const call = (method: string, ...words: string[]): Expression => ({ kind: 'call', callee: { kind: 'member', object: value, name: method }, args: words.map((each) => ({ value: { kind: 'text', value: each } })), line });
  const path = (name: string): Expression => ({ kind: 'call', callee: { kind: 'name', name: `posixpath.${name}` }, args: [{ value }], line });
  const what = text(operand);
  if (type === 'Remove') {
    if (operator === '##' && operand?.value === '*/') return path('basename');
    if (operator === '%' && operand?.value === '/*') return path('dirname');
    if (what !== undefined) return call(operator.startsWith('%') ? 'removesuffix' : 'removeprefix', what);
  }
  if (type === 'CaseModification' && !operand?.value && operator.length === 2) return call(operator === '^^' ? 'upper' : 'lower');
  const from = text(pattern);
  const to = text(replacement);
  return type === 'Replace' && operator === '//' && from && to !== undefined ? call('replace', from, to) : unknown;
}

/** What the parser could not read, in substitutions too, and the documents whose end does not come. */
function errorsOf(script: ParsedScript): { readonly pos: number; readonly message: string }[] {
  const errors: { pos: number; message: string }[] = [];
  const nodes: SyntaxNode[] = [script];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (node.type === 'Script') errors.push(...(node.errors ?? []));
    else if (node.type === 'HereDoc' && !hasOwnEnd(node)) errors.push({ pos: node.pos, message: `no end of the document: ${node.delimiter?.value ?? ''}` });
    forEachChild(node, (child) => void nodes.push(child));
  }
  return errors.sort((left, right) => left.pos - right.pos);
}

/** Whether a document ends, and not with the end of another that starts in it. */
function hasOwnEnd({ closing, delimiter, body }: HereDoc): boolean {
  return closing !== undefined && !(body?.text ?? '').split('\n').some((line) => /<<-?\s{0,9}["']?(\w+)["']?/.exec(line)?.[1] === delimiter?.value);
}

/** Commands that run another, whose words follow theirs. */
const runners = new Set(['docker', 'podman', 'nerdctl', 'kubectl', 'docker-compose', 'aws-vault', 'aws-okta', 'chamber', 'op', 'dotenv', 'doppler', 'granted', 'assume', 'saml2aws', 'flock', 'parallel', 'watch', 'chronic', 'setsid', 'stdbuf', 'unbuffer', 'gosu', 'su-exec', 'doas', 'strace', 'caffeinate', 'torify', 'srun']);

/** Where the command starts that another runs; `at` where it runs none. */
function innerCommand(texts: readonly (string | undefined)[], at: number): number {
  const name = texts[at]?.replace(/^.*\//, '') ?? '';
  if (name === 'find') return 1 + texts.findIndex((text) => /^-(exec|execdir|ok)$/.test(text ?? '')) || at;
  if (!runners.has(name)) return at;
  const inner = texts.findIndex((text, index) => index > at && (/^(\S*\/)?(aws|s5cmd|s3cmd)$/.test(text ?? '') || /(^|\/)aws-cli(:\S+)?$/.test(text ?? '')) && /^(s3|s3api|-\S+|cp|mv|sync|put|get)$/.test(texts[index + 1] ?? ''));
  return inner === -1 ? at : inner;
}

/** What stands in a command for what it is run on: xargs names it, elsewhere it is `{}`. */
function filledToken(before: readonly (string | undefined)[]): string | undefined {
  const at = before.findIndex((text) => text?.startsWith('-I'));
  const named = at === -1 ? undefined : before[at]?.slice(2) || before[at + 1];
  return before.includes('xargs') && named ? named : undefined;
}

/** A word in which each of a text is unknown. */
function withHoles(value: Expression, token: string): Expression {
  if (value.kind === 'join') return { kind: 'join', parts: value.parts.map((part) => withHoles(part, token)) };
  if (value.kind !== 'text' || !value.value.includes(token)) return value;
  return { kind: 'join', parts: value.value.split(token).flatMap((text, index): Expression[] => (index === 0 ? [{ kind: 'text', value: text }] : [unknown, { kind: 'text', value: text }])) };
}

/** How many words after one before the command belong to it: an option's value, the time of `timeout`. */
function ownWords(texts: readonly (string | undefined)[], at: number): number {
  const word = texts[at] ?? '';
  const isTime = /^\d+(\.\d+)?[smhd]?$/.test(texts[at + 1] ?? '');
  if (word === 'timeout') return isTime ? 1 : 0;
  if (!word.startsWith('-')) return 0;
  const tool = texts.slice(0, at).findLast((text) => text !== undefined && prefixes.has(text)) ?? '';
  const own = Object.hasOwn(prefixOptions, tool) && prefixOptions[tool]?.test(word) ? 1 : 0;
  // `timeout -k 5 60 command`: the time follows the options.
  return own + (tool === 'timeout' && /^\d+(\.\d+)?[smhd]?$/.test(texts[at + own + 1] ?? '') ? 1 : 0);
}

/** The path of a script that another runs as its own: `lib.sh`; of `"$(dirname "$0")/lib.sh"` what is known, taken for its place in the script's folder. */
function sourcedPath(word: Expression | undefined): string | undefined {
  if (word?.kind === 'text') return word.value.startsWith('/') ? undefined : word.value;
  const last = word?.kind === 'join' ? word.parts.at(-1) : undefined;
  if (last?.kind === 'join') return sourcedPath(last);
  return last?.kind === 'text' && last.value.startsWith('/') ? `.${last.value}` : undefined;
}

/** Whether a command may reach an object though its name or its words are a variable's. */
function mayBeTool(name: string | undefined, verb: string | undefined): boolean {
  if (name === undefined) return verb === undefined || /^(s3|s3api|cp|mv|sync|rm|ls|presign|[a-z]+-objects?(-v2)?)$/.test(verb);
  return /(^|\/)(aws|s5cmd|s3cmd)$/.test(name);
}

/** Statements after which the script may go on, though they end in an `exit` or a `return`. */
function goingOn(statements: readonly Statement[]): readonly Statement[] {
  return statements.some(({ kind }) => kind === 'stop') ? [{ kind: 'branch', tests: [], bodies: [statements], exhaustive: false }] : statements;
}

/** What stands at a place of an array: the value of `[place]=value`. */
function withoutPlace(element: Word): Word {
  if (!element.text.startsWith('[')) return element;
  if (!element.parts) return { ...element, value: element.value.replace(/^\[[^\]]*\]\+?=/, '') };
  const end = element.parts.findIndex((part) => part.type === 'Literal' && /\]\+?=/.test(part.text));
  const last = element.parts[end];
  if (!last) return element;
  const rest = last.text.replace(/^[^\]]*\]\+?=/, '');
  return { ...element, parts: [...(rest === '' ? [] : [{ ...last, text: rest, value: rest }]), ...element.parts.slice(end + 1)] as Word['parts'] };
}

/** The name in `"${name[@]}"`, where that is the whole word. */
function arrayName(part: { readonly type: string }): string | undefined {
  return part.type === 'Word' ? /^"?\$\{([A-Za-z_]\w*)\[[@*]\]\}"?$/.exec((part as Word).text)?.[1] : undefined;
}

/** The variable that a word is, where it is not quoted: `$name`, `${name}`. */
function unquotedName(part: { readonly type: string }): string | undefined {
  return part.type === 'Word' ? /^\$(?:(\w+)|\{(\w+)\})$/.exec((part as Word).text)?.slice(1).find((name) => name !== undefined) : undefined;
}

/** The variables that a script gives a text which is no word by itself: none, several, or an option. */
function severalWordsOf(script: ParsedScript): ReadonlySet<string> {
  const names = new Set<string>();
  const nodes: SyntaxNode[] = [script];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    const { name, value } = node as unknown as { name?: unknown; value?: Word & { type?: string } };
    if ((node.type as string) === 'Assignment' && typeof name === 'string' && (value === undefined || (typeof value.text === 'string' && /^(["']?)(?:-.*|.*\s.*|)\1$/s.test(value.text) && !/^\$\(|^`/.test(value.text)))) names.add(name);
    forEachChild(node, (child) => void nodes.push(child));
  }
  return names;
}

/** The names of the functions that a script defines. */
function functionsOf(script: ParsedScript): ReadonlySet<string> {
  const names = new Set<string>();
  const nodes: SyntaxNode[] = [script];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if ((node.type as string) === 'Function') names.add((node as unknown as { name: Word }).name.value);
    forEachChild(node, (child) => void nodes.push(child));
  }
  return names;
}

/** The name under which a function stands for what it prints: no function has it. */
function outputName(name: string): string {
  return `$(${name})`;
}

/** What a script puts into its arrays: `options=(--quiet)` and then `options+=(--sse "$kind")`. Those that are made anew somewhere are left out. */
function arraysOf(script: ParsedScript): ReadonlyMap<string, readonly Word[]> {
  const filled = new Map<string, Word[]>();
  const made = new Set<string>();
  const ambiguous = new Set<string>();
  const found: { readonly name: string; readonly elements: readonly Word[]; readonly append: boolean; readonly pos: number }[] = [];
  const nodes: SyntaxNode[] = [script];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    const { name, value, append, pos } = node as unknown as { name?: unknown; value?: { elements?: readonly Word[] }; append?: boolean; pos: number };
    if ((node.type as string) === 'Assignment' && typeof name === 'string' && value?.elements) found.push({ name, elements: value.elements, append: append ?? false, pos });
    forEachChild(node, (child) => void nodes.push(child));
  }
  for (const { name, elements, append } of found.sort((left, right) => left.pos - right.pos)) {
    if (!append && elements.length > 0) {
      if (made.has(name)) ambiguous.add(name);
      made.add(name);
    }
    filled.set(name, [...(filled.get(name) ?? []), ...elements]);
  }
  for (const name of ambiguous) filled.delete(name);
  return filled;
}

/** A call of a tool without the arrays that stand among its operands: where it has all that it needs besides, they hold options. */
function withoutArrays(call: ReturnType<typeof toolCall<Expression>>, fromArrays: ReadonlySet<Expression | undefined>): ReturnType<typeof toolCall<Expression>> {
  if (!call || fromArrays.size === 0) return call;
  const others = call.args.filter((arg) => arg.name !== undefined || !fromArrays.has(arg.value));
  return operandsOf({ args: others }) >= neededBy(call) ? { ...call, args: others } : call;
}

/** A call of a tool without the variables that hold options, as far as more stand there than it takes: `aws s3 cp $DRY_RUN a s3://b/a`. */
function withoutOptions(call: ReturnType<typeof toolCall<Expression>>, bare: ReadonlyMap<Expression | undefined, string>): ReturnType<typeof toolCall<Expression>> {
  if (!call || bare.size === 0 || operandsOf(call) <= neededBy(call)) return call;
  const without = (drops: (name: string) => boolean): typeof call => ({ ...call, args: call.args.filter((arg) => arg.name !== undefined || !drops(bare.get(arg.value) ?? '')) });
  const others = without((name) => name !== '');
  if (operandsOf(others) >= neededBy(call)) return others;
  const named = without((name) => optionName.test(name));
  return operandsOf(named) >= neededBy(call) ? named : call;
}

/** Names of variables that hold options. */
const optionName = /opt|arg|flag|param|extra|dry|quiet|verbose|debug|profile|region|endpoint|acl|sse|exclude|include|delete/i;

function operandsOf({ args }: { readonly args: readonly { readonly name?: string }[] }): number {
  return args.filter((arg) => arg.name === undefined).length;
}

/** How many operands a command of a tool takes. */
function neededBy({ name }: { readonly name: string }): number {
  return /\.(cp|mv|sync)$/.test(name) ? 2 : 1;
}

/** The name of a variable that is a whole word, without quotes. */
function bareVariable({ text }: Word): string | undefined {
  return /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})$/.exec(text)?.slice(1).find((name) => name !== undefined);
}

/** The words of `$(echo …)`: the substitution is what they say. */
function echoed(script: ParsedScript | undefined): readonly Word[] | undefined {
  const [only, ...others] = script?.commands ?? [];
  if (!only || others.length > 0 || only.command.type !== 'Command') return undefined;
  const { name, prefix, suffix } = only.command as unknown as CommandNode;
  const words = suffix.filter((each) => each.type === 'Word') as unknown as readonly Word[];
  // `-n` prints no newline, which a substitution loses anyway.
  const said = words[0]?.value === '-n' ? words.slice(1) : words;
  if (name?.value !== 'echo' || prefix.length > 0 || said.length === 0 || words.length !== suffix.length || said[0]?.value.startsWith('-')) return undefined;
  return said;
}

/** The pieces of `$(printf 's3://%s/%s.yml' "$bucket" "$name")`; undefined among them is what a number or a quoted text looks like. */
function printedBy(script: ParsedScript | undefined): readonly (string | Word | undefined)[] | undefined {
  const [only, ...others] = script?.commands ?? [];
  if (!only || others.length > 0 || only.command.type !== 'Command') return undefined;
  const { name, prefix, suffix } = only.command as unknown as CommandNode;
  const [format, ...args] = suffix.filter((each) => each.type === 'Word') as unknown as readonly Word[];
  if (name?.value !== 'printf' || prefix.length > 0 || !format || args.length + 1 !== suffix.length || /[$`]/.test(format.text) || args.some((arg) => arrayName(arg as never) !== undefined)) return undefined;
  // A substitution loses the newlines at its end.
  const written = format.value.replace(/(?:\\n|\n)+$/, '');
  if (written.startsWith('-') || written.includes('\\')) return undefined;
  const pieces = written.split(/(%(?:[-+ 0#]*\d*(?:\.\d+)?[a-zA-Z]|%))/);
  let next = 0;
  const printed = pieces.map((piece, index) => (index % 2 === 0 ? piece : piece === '%%' ? '%' : piece === '%s' ? args[next++] ?? '' : (next++, undefined)));
  // More arguments repeat the whole format.
  return next < args.length ? undefined : printed;
}

function leadingText(value: Expression): string | undefined {
  if (value.kind === 'text') return value.value;
  return value.kind === 'join' && value.parts[0] ? leadingText(value.parts[0]) : undefined;
}

function withoutStart(value: Expression, length: number): Expression {
  if (value.kind === 'text') return { kind: 'text', value: value.value.slice(length) };
  if (value.kind !== 'join' || !value.parts[0]) return value;
  return { kind: 'join', parts: [withoutStart(value.parts[0], length), ...value.parts.slice(1)] };
}

interface Operation {
  readonly type: string;
  readonly operator: string;
  readonly operand?: Word;
  readonly pattern?: Word;
  readonly replacement?: Word;
}
interface CommandNode {
  readonly pos: number;
  readonly name: Word | undefined;
  readonly prefix: readonly { readonly type: string }[];
  readonly suffix: readonly { readonly type: string }[];
}
interface BodyNode {
  readonly body: { readonly commands: readonly ShellStatement[] };
}
interface IfNode {
  readonly clause: BodyNode['body'];
  readonly then: BodyNode['body'];
  readonly elif: readonly { readonly clause: BodyNode['body']; readonly then: BodyNode['body'] }[];
  readonly else: BodyNode['body'] | undefined;
}
interface ForNode {
  readonly name: Word;
  readonly wordlist: readonly Word[] | undefined;
  readonly body: BodyNode['body'];
}
interface PartNode {
  readonly type: string;
  readonly pos: number;
  readonly text: string;
  readonly value?: string;
  readonly parts?: readonly PartNode[];
  readonly parameter?: string;
  readonly prefix?: string;
  readonly index?: Word;
  readonly operation?: Operation;
  readonly script?: ParsedScript;
}

/** Lowers a shell script. */
export function lowerShell(path: string, text: string): ModuleForm {
  const problems: { line: number; reason: string }[] = [];
  const lineAt = createLineFinder(text);
  return { path, language: 'shell', body: lowerScript(text, lineAt, problems), problems };
}

/** Lowers a Makefile: its variables, and each recipe as shell. */
export function lowerMake(path: string, text: string): ModuleForm {
  const statements: Statement[] = [];
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const first = at;
    let line = lines[at] as string;
    while (line.endsWith('\\') && at + 1 < lines.length) {
      at += 1;
      line = `${line.slice(0, -1)} ${(lines[at] as string).replace(/^\t/, '')}`;
    }
    const variable = /^(?:export\s+|override\s+)*([\w.-]+)\s*(\?|:|::|\+)?=\s*(.*)$/.exec(line);
    if (line.startsWith('\t')) {
      const script = forShell(line.replace(/^\t[@+-]*/, ''));
      statements.push(...lowerScript(script, () => first + 1, []).map((each): Statement => each));
    } else if (variable?.[1] && !line.startsWith(' ')) {
      // `?=` gives a default to what the environment may set.
      const value: Statement[] = variable[2] === '?' ? [] : lowerScript(`${variable[1].replace(/[.-]/g, '_')}="${forShell(variable[3] ?? '').replaceAll('"', '\\"')}"`, () => first + 1, []);
      statements.unshift(...value);
    }
  }
  return { path, language: 'shell', body: statements, problems: [] };
}

/** `$(VAR)` and `${VAR}` are make's, `$$x` is the shell's. */
function forShell(text: string): string {
  return text.replace(/\$\$|\$[({]([\w.-]+)[)}]|\$\(/g, (whole, name: string | undefined) => (whole === '$$' ? '$' : name === undefined ? '$(: ' : `\${${name.replace(/[.-]/g, '_')}}`));
}

/** Lowers a Dockerfile: `RUN` as shell, `ENV` as assignments. */
export function lowerDocker(path: string, text: string): ModuleForm {
  const statements: Statement[] = [];
  const problems: { line: number; reason: string }[] = [];
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const first = at;
    let line = lines[at] as string;
    while (/\\\s*$/.test(line) && at + 1 < lines.length) {
      at += 1;
      const more = lines[at] as string;
      line = `${line.replace(/\\\s*$/, '')}\n${/^\s*#/.test(more) ? '' : more}${/^\s*#/.test(more) ? '\\' : ''}`;
    }
    // A document: of `RUN <<EOF` it is the script, else what a command or the image is given.
    const [opener, , delimiter] = /(?<=\s)<<-?(["']?)([A-Za-z_]\w*)\1(?=\s|$)/.exec(/^\s*(?:RUN|COPY|ADD)\s/i.test(line) ? line : '') ?? [];
    if (opener !== undefined) {
      const start = at + 1;
      const end = lines.findIndex((each, index) => index >= start && each.trim() === delimiter);
      if (end === -1) problems.push({ line: first + 1, reason: `shell: no end of the document: ${delimiter}` });
      at = end === -1 ? lines.length : end;
      const script = lines.slice(start, at).join('\n');
      const lineAt = createLineFinder(script);
      if (/^\s*RUN\s+(?:--\w+(?:=\S+)?\s+)*<<\S+\s*$/i.test(line)) statements.push(...lowerScript(script, (offset) => start + lineAt(offset), problems));
      line = line.replace(opener, '');
    }
    const instruction = /^\s*(RUN|ENV|CMD|ENTRYPOINT)\s+(?:--\w+(?:=\S+)?\s+)*([\s\S]*)$/i.exec(line);
    if (!instruction) continue;
    const start = line.length - (instruction[2] ?? '').length;
    const before = line.slice(0, start).split('\n').length - 1;
    const script = (instruction[2] ?? '').replace(/\n/g, ' \\\n');
    const lineAt = createLineFinder(script);
    const place = (offset: number): number => first + before + lineAt(offset);
    const word = (instruction[1] ?? '').toUpperCase();
    if (word === 'ENV') statements.push(...lowerScript(script.includes('=') ? script.replace(/\\\n/g, ' ') : script.replace(/\s+/, '='), () => first + 1, problems));
    else if (script.trimStart().startsWith('[')) {
      try {
        const words = JSON.parse(script.replace(/\\\n/g, ' ')) as unknown;
        if (Array.isArray(words)) statements.push(...lowerScript(words.map((each) => `'${String(each).replaceAll("'", "'\\''")}'`).join(' '), () => first + 1, problems));
      } catch {
        // No JSON: docker would take it as a command line.
        statements.push(...lowerScript(script, place, problems));
      }
    } else statements.push(...lowerScript(script, place, problems));
  }
  return { path, language: 'shell', body: statements, problems };
}
