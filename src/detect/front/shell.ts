/** Shell to the common form, on unbash's tree: commands become calls, functions take `$1`, `$2`, …. */
import { forEachChild, parse, type HereDoc, type ParsedScript, type Statement as ShellStatement, type SyntaxNode, type Word } from 'unbash';
import { toolCall, type WordHands } from '../command-line.ts';
import { documentScript, ownScript, quotedScript, readsScript, remoteWords } from './shell-scripts.ts';
import { filteredText } from './shell-filters.ts';
import { listingsOf, type Lines } from './shell-listings.ts';
import { outputOf, type OutputHands } from './shell-output.ts';
import { ranScript, ranScripts, runScript, scriptPath } from './script-runs.ts';
import { stepFile, writtenName, type StepFiles } from './step-outputs.ts';
import type { Files } from './terraform-modules.ts';
import { filledScript } from './terraform-templates.ts';
import { createLineFinder, maximumNesting, unknown, type Expression, type ModuleForm, type Parameter, type Statement, type Target } from '../form.ts';

/** Words before a command that do not change what it does. */
const prefixes = new Set(['sudo', 'time', 'exec', 'command', 'nohup', 'env', 'eval', 'then', 'do', '!', 'retry', 'ionice', 'nice', 'xargs', 'travis_retry', 'timeout', 'poetry', 'pipenv', 'uv', 'run', 'npx', 'builtin']);

/** Options of such words that take a word of their own. */
const prefixOptions: Readonly<Record<string, RegExp>> = { sudo: /^-[A-Za-z]*[CDghpRrTtUu]$/, env: /^-[CSu]$/, nice: /^-n$/, ionice: /^-[cnp]$/, xargs: /^-[adEILnPs]$/, timeout: /^-[ks]$/, time: /^-[fo]$/ };

type AnyNode = ShellStatement | { readonly type: string };

const expressionHands: WordHands<Expression> = { leading: leadingText, strip: withoutStart, make: (value) => ({ kind: 'text', value }), cut: cutAt, joined: (parts) => ({ kind: 'join', parts }), either: (options) => ({ kind: 'choice', tests: [], options }) };

/** Parameters of every shell function: `$1`, `${10}`, …. */
const shellParameters: readonly Parameter[] = Array.from({ length: 24 }, (_, index) => ({ name: String(index + 1), target: { kind: 'name', name: String(index + 1) } }));

/** How many `$(` may be open at once: whoever writes a script nests a few. */
const deepestSubstitution = 100;

/** Whether so many `$(` are open at once that a reader, which looks for the end of each, would not come to an end. */
function isTooDeep(text: string): boolean {
  let open = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(' && text[at - 1] === '$') open += 1;
    else if (text[at] === ')' && open > 0) open -= 1;
    if (open > deepestSubstitution) return true;
  }
  return false;
}

/**
 * Lowers a piece of shell that stands somewhere in a file.
 * @param text the script
 * @param lineOf the line in the file of an offset in `text`
 * @param files the names by which a step keeps what it hands on
 */
export function lowerScript(text: string, lineOf: (offset: number) => number, problems: { line: number; reason: string }[], outer?: ScriptNames, files?: StepFiles): Statement[] {
  let depth = outer?.depth ?? 0;
  // How many arguments of the function around are behind a `shift`; where one is run in some turns or on some ways only, it is not told.
  let shifted = 0;
  let isShiftTold = true;
  /** What the command that is read now finds in its input. */
  let input: Lines | undefined;
  /** Where what is printed goes, of the files by which a step hands something on. */
  let handedTo: ReturnType<typeof stepFile>;
  /** What stands where xargs puts a line. */
  let hole: Expression = outer?.hole ?? unknown;

  /** Ways of which one is taken: after them, `$1` is told where all have shifted alike. */
  function ways(bodies: readonly (() => Statement[])[], mayBeNone: boolean): Statement[][] {
    const [start, wasTold] = [shifted, isShiftTold];
    const ends = new Set<string>(mayBeNone ? [`${start}${wasTold}`] : []);
    const lowered = bodies.map((body) => {
      [shifted, isShiftTold] = [start, wasTold];
      const statements = body();
      // What does not go on tells nothing of what comes after.
      if (statements.at(-1)?.kind !== 'stop') ends.add(`${shifted}${isShiftTold}`);
      return statements;
    });
    if (ends.size > 1) [shifted, isShiftTold] = [start, false];
    return lowered;
  }

  /** A body that runs any number of times. */
  function turns(each: { readonly pos: number; readonly end?: number }, body: () => Statement[]): Statement[] {
    const start = shifted;
    if (/\bshift\b/.test(text.slice(each.pos, each.end))) isShiftTold = false;
    const statements = body();
    shifted = start;
    return statements;
  }

  function reading(lines: Lines | undefined, body: () => void): void {
    const before = input;
    input = lines;
    body();
    input = before;
  }

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
        const { commands } = each as unknown as { commands: readonly AnyNode[] };
        for (const [at, command] of commands.entries()) reading(at === 0 ? input : listings.printed(commands.slice(0, at)), () => node(command, rest));
        listings.write(each);
        rest.push(...pipedScript(commands));
        const [said, tee] = commands as unknown as readonly CommandNode[];
        // `echo name=value | tee -a "$GITHUB_OUTPUT"`
        if (files && said && tee?.name?.value === 'tee') handOn(said, stepFile(tee.suffix.at(-1) as unknown as Word), rest);
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
          ways([() => (node(command, inner), inner)], true);
          chain = inner;
        }
        return;
      }
      case 'Redirected':
        for (const redirect of (each as unknown as { redirects: readonly SyntaxNode[] }).redirects) substituted(redirect, into);
        const outside = handedTo;
        handedTo = writtenFile((each as unknown as { redirects: CommandNode['suffix'] }).redirects) ?? outside;
        reading(listings.read((each as unknown as { redirects: readonly AnyNode[] }).redirects) ?? input, () => node((each as unknown as { command: AnyNode }).command, into));
        handedTo = outside;
        return;
      case 'TestCommand':
      case 'ArithmeticCommand':
        substituted(each as SyntaxNode, into);
        return;
      case 'Coproc':
        node((each as unknown as { command?: AnyNode; body?: AnyNode }).command ?? (each as unknown as { body: AnyNode }).body, into);
        return;
      case 'Command':
        command(each as unknown as CommandNode, into);
        listings.write(each);
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
        const before: [number, boolean] = [shifted, isShiftTold];
        [shifted, isShiftTold] = [0, true];
        node(body, statements);
        into.push({ kind: 'function', function: { name: name.value, parameters: shellParameters, body: statements, line: lineOf(pos) } });
        // The same function once more, for what it prints.
        [shifted, isShiftTold] = [0, true];
        const output = outputOf(body, outputHands);
        [shifted, isShiftTold] = before;
        if (output) into.push({ kind: 'function', function: { name: outputName(name.value), parameters: shellParameters, body: output, line: lineOf(pos) } });
        return;
      }
      case 'If': {
        const { clause, then, elif, else: otherwise } = each as unknown as IfNode;
        into.push(...list(clause.commands));
        for (const branch of elif) into.push(...list(branch.clause.commands));
        const bodies = ways([then, ...elif.map((branch) => branch.then), ...(otherwise ? [otherwise] : [])].map((branch) => () => list(branch.commands)), otherwise === undefined);
        into.push({ kind: 'branch', tests: [], bodies, exhaustive: otherwise !== undefined });
        return;
      }
      case 'For':
      case 'Select': {
        const { name, wordlist, body } = each as unknown as ForNode;
        // Without words it goes over the arguments.
        const iterable: Expression = { kind: 'list', items: wordlist ? wordlist.map((one) => (isArguments(one) ? givenArguments(one) : listed(one, into))) : [givenArguments()] };
        into.push({ kind: 'loop', bindings: [{ target: { kind: 'name', name: name.value }, iterable }], tests: [], body: turns(each as never, () => list(body.commands)) });
        return;
      }
      case 'While': {
        const { clause, body } = each as unknown as { clause: BodyNode['body']; body: BodyNode['body'] };
        into.push({ kind: 'loop', bindings: [], tests: [], body: turns(each as never, () => [...list(clause.commands), ...list(body.commands)]) });
        return;
      }
      case 'ArithmeticFor':
        for (const part of ['initialize', 'test', 'update'] as const) {
          const expression = (each as unknown as Record<string, SyntaxNode | undefined>)[part];
          if (expression) substituted(expression, into);
        }
        into.push({ kind: 'loop', bindings: [], tests: [], body: turns(each as never, () => list((each as unknown as BodyNode).body.commands)) });
        return;
      case 'Case': {
        const { items, word: asked } = each as unknown as { word?: Word; items: readonly { pattern: readonly Word[]; body: BodyNode['body'] }[] };
        if (asked) substituted(asked as unknown as SyntaxNode, into);
        const exhaustive = items.some((item) => item.pattern.some(({ value }) => value === '*'));
        into.push({ kind: 'branch', tests: [], bodies: ways(items.map((item) => () => list(item.body.commands)), !exhaustive), exhaustive });
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
        const { name, value, append, index } = part as unknown as { name?: string; value?: Word & { type: string }; append?: boolean; index?: Word };
        if (!name) continue;
        if (value?.type === 'Word' && !append) listings.keep(name, value);
        const lowered: Expression = value === undefined ? { kind: 'text', value: '' } : value.type === 'Word' ? word(value, into) : arrayOf((value as unknown as { elements?: readonly Word[] }).elements ?? [], into);
        const target: Target = index && maps.has(name) ? { kind: 'index', object: { kind: 'name', name }, index: word(index, into) } : { kind: 'name', name };
        const set: Statement = append ? { kind: 'append', target, value: lowered, line } : { kind: 'assign', target, value: index && !maps.has(name) ? { kind: 'list', items: [{ kind: 'spread', value: { kind: 'name', name } }, lowered] } : lowered, line, ...(isDeclaration && each.name?.value === 'local' ? { declares: true } : {}) };
        // `NAME=value command`: it holds for the command alone, and its words do not know it.
        into.push(each.name && !isDeclaration ? { kind: 'branch', tests: [], bodies: [[set]], exhaustive: false } : set);
      }
    }
    // What is put into its input and its files runs before it.
    for (const part of [...each.prefix, ...each.suffix]) if (/^(Redirect|HereDoc|HereString)$/.test(part.type)) substituted(part as unknown as SyntaxNode, into);
    if (!each.name) return;
    // `declare -A map`: it holds nothing yet.
    if (isDeclaration) for (const part of each.suffix) if (part.type === 'Word' && maps.has((part as Word).value)) into.push({ kind: 'assign', target: { kind: 'name', name: (part as Word).value }, value: { kind: 'dict', entries: [] }, line, ...(each.name.value === 'local' ? { declares: true } : {}) });
    if (files) handOn(each, writtenFile(each.suffix) ?? handedTo, into);
    if (setsVariables(each, into, line)) return;
    let handsOn = false;
    const around = hole;
    // `xargs -I{} …`: each line of its input.
    if (each.name.value === 'xargs' && each.suffix.some((part) => part.type === 'Word' && (part as Word).value.startsWith('-I'))) hole = input?.whole ?? unknown;
    /** Words that the shell cuts into more, or into none: variables that are not quoted. */
    const cut = new Map<number, string>();
    const fromArrays = new Set<number>();
    for (const part of [...aliased(each.name).flatMap((one) => spreadArray(one)), ...each.suffix.flatMap((one) => spreadArray(one))]) {
      if (part.type !== 'Word') continue;
      if (arrayName(part) !== undefined) fromArrays.add(words.length);
      const unquoted = unquotedName(part);
      if (unquoted !== undefined) cut.set(words.length, unquoted);
      if (isArguments(part as Word)) {
        // `"$@"`: whatever is left of the arguments, each a word of its own.
        handsOn = true;
        words.push(...argumentsFrom(part as Word));
        texts.length = words.length;
        continue;
      }
      const lowered = word(part as Word, into);
      words.push(lowered);
      // `-I{}` names what is put in.
      texts.push(lowered.kind === 'text' ? lowered.value : /^-I\{\}$/.test((part as Word).value) ? (part as Word).value : undefined);
    }
    const filling = hole;
    hole = around;
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
    // PowerShell's `$key = aws s3api …`.
    if (start === 0 && texts[0] === undefined && texts[1] === '=' && texts[2] !== undefined) start = 2;
    // `$SUDO aws s3 cp …`: what stands before it runs it, or is nothing.
    if (texts[start] === undefined && isTool(texts[start + 1]?.replace(/^.*\//, '') ?? '')) start += 1;
    runs(each, words, texts, start, into, line);
    if (texts[start] === 'shift') shifted += Number(texts[start + 1] ?? 1) || 0;
    const own = texts[start];
    const outside = words.slice(start + 1);
    start = innerCommand(texts, start);
    // A function of the script, that does more than to run it.
    if (own !== undefined && texts[start] !== own && functions.has(own)) into.push({ kind: 'expression', value: { kind: 'call', callee: { kind: 'name', name: own }, args: outside.map((value) => ({ value })), line } });
    const filled = filledTokens(texts.slice(0, start));
    for (const token of filled) for (const [index, each] of words.entries()) if (index >= start) words[index] = withHoles(each, token, filling);
    if (texts[start - 1] === 'eval' && depth < 4) {
      // It puts its words together and reads them once more.
      const own = [each.name, ...each.suffix].filter((part) => part.type === 'Word').slice(start) as Word[];
      if (own.some((one) => /["'$]/.test(one.text))) {
        into.push(...lowerScript(own.map(ownScript).join(' '), () => line, problems, { ...known, depth: depth + 1 }));
        return;
      }
    }
    const isCut = [...cut].some(([index, name]) => index >= start && severalWords.has(name));
    const isWholeCommand = severalWords.has(cut.get(start) ?? '');
    if ((handsOn || isCut || texts[start] === undefined) && (isWholeCommand || mayBeTool(texts[start], texts[start + 1]))) {
      // Which command it is and what it is given, only the caller knows, or whoever filled the variable.
      const items = words.map((each, index): Expression => (cut.has(index) ? { kind: 'call', callee: { kind: 'name', name: 'shell.words' }, args: [{ value: each }], line } : each));
      into.push({ kind: 'expression', value: { kind: 'call', callee: { kind: 'name', name: 'shell.run' }, args: [{ value: { kind: 'list', items: items.slice(start) } }], line } });
      return;
    }
    const toolWords = withoutOptions(withoutArrays(toolCall(words.slice(start), texts.slice(start), expressionHands), new Set([...fromArrays, ...cut.keys()].map((index) => words[index]))), new Map([...cut].map(([index, name]) => [words[index], name])));
    const call = toolWords && withSides(toolWords);
    if (call) {
      into.push({ kind: 'expression', value: { kind: 'call', callee: { kind: 'name', name: call.name }, args: call.args, line } });
      if (call.name === 'query.run') queryDocument(each, into);
      return;
    }
    const [name] = texts.slice(start);
    // A function that runs what it is given: a function of the script, it may be.
    const given = texts[start + 1];
    if (name !== undefined && given !== undefined && /^[A-Za-z_][\w:-]*$/.test(given) && (handing.has(name) || (functions.has(given) && !functions.has(name)) || (/^(?:dry|run|retry|try|exec|with|quiet|log_and|verbose)/i.test(name) && /^\w*_\w+$/.test(given)))) into.push({ kind: 'expression', value: { kind: 'call', callee: { kind: 'name', name: given }, args: words.slice(start + 2).map((value) => ({ value })), line } });
    const written = [each.name, ...each.suffix].filter((part) => part.type === 'Word') as Word[];
    const inner = handsOn || depth >= 4 ? undefined : innerScript(written.slice(start), texts.slice(start), each);
    if (inner) {
      into.push(...lowerScript(filled.reduce((script, token) => script.replaceAll(token, '{}'), inner.text), inner.lineOf ?? (() => line), problems, { ...known, hole: filling, depth: depth + 1 }));
      return;
    }
    line = lineOf(each.pos);
    if (name !== undefined) into.push({ kind: 'expression', value: { kind: 'call', callee: { kind: 'name', name: `${name}` }, args: words.slice(start + 1).map((value) => ({ value })), line } });
  }

  /** A script of the repo that is run, with what. */
  function runs(each: CommandNode, words: readonly Expression[], texts: readonly (string | undefined)[], start: number, into: Statement[], line: number): void {
    const isShell = /^(?:\S*\/)?(?:ba|z|da)?sh$/.test(texts[start] ?? '');
    const at = isShell ? words.findIndex((_, index) => index > start && !texts[index]?.startsWith('-')) : start;
    const path = scriptPath(words[at]);
    // Words of which it is not known how many they are.
    const told = words.slice(at + 1).findIndex((value) => value.kind === 'other');
    if (path === undefined || (!isShell && texts[start] !== undefined && !texts[start]?.includes('/'))) return;
    const variables = each.prefix.flatMap((part): { name: string; value: Expression }[] => {
      const { type, name, value } = part as { type: string; name?: string; value?: Word & { type: string } };
      return type === 'Assignment' && name !== undefined && value?.type === 'Word' ? [{ name, value: word(value, []) }] : [];
    });
    into.push(ranScript(path, words.slice(at + 1, told === -1 ? undefined : at + 1 + told), variables, line, each.pos));
  }

  /** A script that a command is given: `sh -c '…'`, `ssh host '…'`, `bash <<EOF`. */
  function innerScript(words: readonly Word[], texts: readonly (string | undefined)[], each: CommandNode): { text: string; lineOf?: (offset: number) => number } | undefined {
    const name = texts[0]?.replace(/^.*\//, '') ?? '';
    if (name === 'trap' && words[1] && /^(?:EXIT|ERR|INT|TERM|HUP|QUIT|SIG\w+|0|1|2|15|RETURN|DEBUG)$/.test(texts[2] ?? '')) return { text: ownScript(words[1]) };
    const option = texts.findIndex((text) => /^-\w*c\w*$/.test(text ?? ''));
    if (name === 'su' && option > 0 && words[option + 1]) return { text: quotedScript(words[option + 1] as Word) };
    // A function of somebody's, that runs what it is given as one word.
    if (/^\w*(?:run|exec|retry|eval|cmd|command|invoke|do)(?:_\w+)?$/i.test(name) && !/echo|log|print/i.test(name) && words[1] && !functions.has(name) && /^(?:aws|s[345]cmd)\s/.test(words[1].value)) return { text: quotedScript(words[1]) };
    if (/^(ba|z|da)?sh$/.test(name) && /^-\w*c\w*$/.test(texts[1] ?? '') && words[2]) return { text: quotedScript(words[2]) };
    const remote = name === 'ssh' ? remoteWords(words, texts) : [];
    if (remote.length > 0 && !readsScript(remote.map(({ value }) => value))) return { text: remote.map(quotedScript).join(' ') };
    const given = each.suffix.find((part) => part.type === 'HereDoc' || part.type === 'HereString');
    if (!given || !readsScript(texts)) return undefined;
    if (given.type === 'HereString') return { text: quotedScript((given as unknown as { target: Word }).target) };
    const { body, delimiter } = given as unknown as HereDoc;
    return { text: documentScript(body.text, delimiter?.quoted ?? false), lineOf: (offset) => lineOf(body.pos + offset) };
  }

  /** The commands in the substitutions of something that is no word of a command. */
  function substituted(each: SyntaxNode, into: Statement[]): void {
    const nodes: SyntaxNode[] = [each];
    for (const one of nodes) {
      if (one.type === 'Script') into.push(...goingOn(list(one.commands)));
      else forEachChild(one, (child) => void nodes.push(child));
    }
  }

  /** `set -- a b`, `printf -v name …`, `read name <<< "$text"`, `: "${name:=a}"`: commands that only give variables values. */
  function setsVariables(each: CommandNode, into: Statement[], line: number): boolean {
    const words = each.suffix.filter((part) => part.type === 'Word') as unknown as readonly Word[];
    if (each.name?.value === 'printf' && words[0]?.value === '-v' && words[1] && words[2]) {
      const printed = printedBy({ commands: [{ command: { type: 'Command', name: { value: 'printf' }, prefix: [], suffix: words.slice(2) } }] } as unknown as ParsedScript);
      into.push({ kind: 'assign', target: { kind: 'name', name: words[1].value }, value: printed ? joinedPieces(printed, into) : unknown, line });
      return true;
    }
    if (each.name?.value === 'read' || each.name?.value === 'mapfile' || each.name?.value === 'readarray') {
      const names = words.filter(({ value }, index) => /^[A-Za-z_]\w*$/.test(value) && !(each.name?.value === 'read' ? /^-\w*[dinNptu]$/ : /^-\w*[dnOsuCc]$/).test(words[index - 1]?.value ?? ''));
      const given = each.suffix.find((part) => part.type === 'HereString') as unknown as { target?: Word } | undefined;
      const isArray = each.name.value !== 'read' || words.some(({ value }) => /^-\w*a/.test(value));
      const lines = listings.read(each.suffix) ?? input;
      const whole = !isArray && names.length === 1 && given?.target && !lines ? word(given.target, into) : (lines?.whole ?? unknown);
      // Where a line has several fields, each has a name.
      const values = isArray ? [lines?.whole ? { kind: 'list' as const, items: [lines.whole] } : unknown] : names.length === 1 && !lines?.fields ? [whole] : (lines?.fields ?? [whole]);
      for (const [at, name] of names.entries()) into.push({ kind: 'assign', target: { kind: 'name', name: name.value }, value: values[at] ?? unknown, line });
      return true;
    }
    if (each.name?.value === 'set' && words[0]?.value === '--') {
      const isTold = words.slice(1).every((one) => !isArguments(one) && bareVariable(one) === undefined && !/^\$\(|^`|[*?]|\[@\]|\[\*\]/.test(one.text));
      if (words.slice(1).some(isArguments)) isShiftTold = false;
      else if (isTold) {
        [shifted, isShiftTold] = [0, true];
        for (const [index, { name }] of shellParameters.entries()) {
          const one = words[index + 1];
          if (name !== undefined) into.push({ kind: 'assign', target: { kind: 'name', name }, value: one ? word(one, into) : { kind: 'nothing' }, line });
        }
      } else {
        for (const one of words) substituted(one as unknown as SyntaxNode, into);
        for (const { name } of shellParameters) if (name !== undefined) into.push({ kind: 'assign', target: { kind: 'name', name }, value: unknown, line });
      }
      return true;
    }
    return false;
  }

  /** What a command prints, where a step hands it on. */
  function handOn(each: CommandNode, file: ReturnType<typeof stepFile>, into: Statement[]): void {
    if (!files || (each.name?.value !== 'echo' && each.name?.value !== 'printf')) return;
    const said = outputHands.said({ ...each, suffix: each.suffix.filter((part) => part.type === 'Word') } as never);
    const name = said && writtenName(said, file, files);
    if (name) into.push({ kind: 'assign', target: { kind: 'name', name: name.name }, value: name.value, line: lineOf(each.pos) });
  }

  /** `cat <<EOF | bash`, `echo "…" | sh`: what is said is run. */
  function pipedScript(commands: readonly AnyNode[]): Statement[] {
    const [source, shell] = commands.slice(-2) as unknown as readonly CommandNode[];
    if (depth >= 4 || commands.length < 2 || !source || !shell || (shell as unknown as AnyNode).type !== 'Command' || (source as unknown as AnyNode).type !== 'Command' || !shell.name) return [];
    if (!readsScript([shell.name, ...(shell.suffix.filter((part) => part.type === 'Word') as unknown as Word[])].map(({ value }) => value))) return [];
    const names: ScriptNames = { ...known, depth: depth + 1 };
    const document = source.name?.value === 'cat' ? (source.suffix.find((part) => part.type === 'HereDoc') as unknown as HereDoc | undefined) : undefined;
    if (document) return lowerScript(documentScript(document.body.text, document.delimiter?.quoted ?? false), (offset) => lineOf(document.body.pos + offset), problems, names);
    const said = echoed({ commands: [{ command: source }] } as unknown as ParsedScript);
    return said ? lowerScript(said.map(quotedScript).join(' '), () => lineOf(source.pos), problems, names) : [];
  }

  /** `data=$(cat <<EOF …)`: a script that is kept, for a machine that starts. */
  function writtenScript(script: ParsedScript | undefined, into: Statement[]): void {
    const [only, ...others] = script?.commands ?? [];
    const each = only?.command as unknown as CommandNode | undefined;
    const given = others.length === 0 && each?.name?.value === 'cat' ? (each.suffix.find((part) => part.type === 'HereDoc') as unknown as HereDoc | undefined) : undefined;
    if (!given || depth >= 4 || !/^#!\s*\/\S*(?:\/|\s)(?:ba|da|z)?sh\b/.test(given.body.text)) return;
    into.push(...goingOn(lowerScript(documentScript(given.body.text, given.delimiter?.quoted ?? false), (offset) => lineOf(given.body.pos + offset), problems, { ...known, depth: depth + 1 })));
  }

  /** `psql <<SQL`: the queries that a tool reads. */
  function queryDocument(each: CommandNode, into: Statement[]): void {
    const given = each.suffix.find((part) => part.type === 'HereDoc' || part.type === 'HereString') as unknown as (HereDoc & { target?: Word }) | undefined;
    const body = given?.target ?? given?.body;
    if (!given || !body || !/s3[an]?:/.test(body.text)) return;
    // Each query on its own line.
    const parts = body.parts ? body.parts.map((part) => piece(part as unknown as PartNode, into)) : [{ kind: 'text' as const, value: body.text }];
    const first = body.text.search(/s3[an]?:/);
    into.push({ kind: 'expression', value: { kind: 'call', callee: { kind: 'name', name: 'query.run' }, args: [{ value: { kind: 'join', parts } }], line: lineOf(body.pos + Math.max(0, first)) } });
  }

  /** `"$@"`, `${@:2}`: whatever is left of the arguments, each a word of its own. */
  function argumentsFrom(each?: Word): Expression[] {
    const from = each && argumentWord.exec(each.text)?.[1];
    const first = from === undefined ? shifted + 1 : Math.max(1, Number(from) + shifted);
    return shellParameters.slice(first - 1).flatMap(({ name }): Expression[] => (name === undefined ? [] : [{ kind: 'name', name }]));
  }

  /** Those of the arguments that there are. */
  function givenArguments(each?: Word): Expression {
    return { kind: 'spread', value: { kind: 'call', callee: { kind: 'name', name: 'shell.given' }, args: [{ value: { kind: 'list', items: argumentsFrom(each) } }], line: lineOf(each?.pos ?? 0) } };
  }

  /** What an array is given: a map where its places have names. */
  function arrayOf(elements: readonly Word[], into: Statement[]): Expression {
    const places = elements.map((one) => /^\[(?:"([^"$]*)"|'([^']*)'|([^\]"'$]*))\]=/.exec(one.text));
    const isMap = elements.length > 0 && places.every((place) => place !== null && !/^\d*$/.test(place[1] ?? place[2] ?? place[3] ?? ''));
    if (!isMap) return { kind: 'list', items: elements.map((one) => (isArguments(one) ? givenArguments(one) : word(withoutPlace(one), into))) };
    return { kind: 'dict', entries: elements.map((one, index) => ({ key: { kind: 'text', value: places[index]?.[1] ?? places[index]?.[2] ?? places[index]?.[3] ?? '' }, value: word(withoutPlace(one), into) })) };
  }

  /** A command's name, or what an alias has made of it. */
  function aliased(name: Word): readonly (Word & { readonly type: string })[] {
    const alias = name.parts ? undefined : aliases.get(name.value);
    return (alias ?? [undefined]).map((value) => (value === undefined ? name : { ...name, value, text: value, parts: undefined }) as Word & { readonly type: string });
  }

  function joinedPieces(printed: readonly (string | Word | undefined)[], into: Statement[]): Expression {
    return { kind: 'join', parts: printed.map((each): Expression => (typeof each === 'string' ? { kind: 'text', value: each } : each === undefined ? unknown : word(each, into))) };
  }

  /** `"${options[@]}"` as the words that the script puts into it, where it is filled in one way only. */
  function spreadArray(part: { readonly type: string }): readonly { readonly type: string }[] {
    const name = arrayName(part);
    return (name === undefined ? undefined : arrays.get(name)) ?? [part];
  }

  /** A word that a loop goes over: without quotes, a variable is as many as it holds. */
  function listed(each: Word, into: Statement[]): Expression {
    const array = arrayName(each);
    if (array !== undefined) return helped('shell.each', variable(array), each.pos);
    const whole = word(each, into);
    const name = bareVariable(each);
    // Keys that a listing has printed: each is a word.
    if (name === undefined || listings.held(name)?.whole) return whole;
    return { kind: 'index', object: { kind: 'call', callee: { kind: 'member', object: whole, name: 'split' }, args: [], line: lineOf(each.pos) }, index: unknown };
  }

  /** A word: its pieces joined; command substitutions run before it. */
  function word(each: Word, into: Statement[]): Expression {
    // `{}`: what find, xargs or parallel puts there.
    if (!each.parts) return withHoles({ kind: 'text', value: each.value }, '{}', hole);
    return joinOf(each.parts.map((part) => piece(part as unknown as PartNode, into)));
  }

  function piece(part: PartNode, into: Statement[]): Expression {
    switch (part.type) {
      case 'Literal':
      case 'SingleQuoted':
      case 'AnsiCQuoted':
      case 'Glob':
        return withHoles({ kind: 'text', value: part.value ?? part.text }, '{}', hole);
      case 'DoubleQuoted':
      case 'LocaleString': {
        return joinOf((part.parts ?? []).map((each) => piece(each, into)));
      }
      case 'SimpleExpansion':
        return variable(part.text.slice(1));
      case 'ParameterExpansion':
        return expansion(part, into);
      case 'CommandExpansion': {
        const said = echoed(part.script);
        if (said) return said.map((each, index): Expression => (index === 0 ? word(each, into) : { kind: 'join', parts: [{ kind: 'text', value: ' ' }, word(each, into)] })).reduce((left, right): Expression => ({ kind: 'join', parts: [left, right] }));
        const printed = printedBy(part.script);
        if (printed) return joinedPieces(printed, into);
        const keys = listings.said(part.script)?.whole;
        if (keys) {
          into.push(...goingOn(list(part.script?.commands ?? [])));
          return keys;
        }
        const filtered = filteredText(part.script, lineOf(part.pos), { word: (each) => word(each, into), said: (each) => outputHands.said(each as never) });
        if (filtered) return filtered;
        writtenScript(part.script, into);
        if (part.script && !(part.script as { source?: string }).source) into.push(...goingOn(list(part.script.commands)));
        return printedByFunction(part);
      }
      case 'BraceExpansion': {
        const inner = /^\{([^{}]*,[^{}]*)\}$/.exec(part.text);
        return inner ? { kind: 'choice', tests: [], options: (inner[1] ?? '').split(',').map((value): Expression => ({ kind: 'text', value })) } : unknown;
      }
      case 'ProcessSubstitution':
      case 'ArithmeticExpansion':
        substituted(part as unknown as SyntaxNode, into);
        return unknown;
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
    if (/^[1-9]\d*$/.test(name)) return isShiftTold ? { kind: 'name', name: String(Number(name) + shifted) } : unknown;
    return /^\w+$/.test(name) ? { kind: 'name', name } : unknown;
  }

  function helped(name: string, value: Expression, pos: number): Expression {
    return { kind: 'call', callee: { kind: 'name', name }, args: [{ value }], line: lineOf(pos) };
  }

  function expansion(part: PartNode, into: Statement[]): Expression {
    const name = part.parameter ?? '';
    const isWhole = part.index?.text === '@' || part.index?.text === '*';
    if (part.prefix) return part.prefix === '!' && isWhole ? helped('shell.keys', variable(name), part.pos) : unknown;
    if (part.index && part.operation) return unknown;
    if (part.index) return isWhole ? helped('shell.values', variable(name), part.pos) : { kind: 'index', object: variable(name), index: maps.has(name) || (counted.has(name) && /^\d+$/.test(part.index.value)) ? word(part.index, into) : unknown };
    if (!part.operation) return variable(name);
    if (part.operation.type === 'Default' && part.operation.operand) {
      const operand = word(part.operation.operand, into);
      if (/^:?\?$/.test(part.operation.operator)) return variable(name);
      if (/^:?\+$/.test(part.operation.operator)) return { kind: 'choice', tests: [], options: [operand, { kind: 'text', value: '' }] };
      const value: Expression = { kind: 'choice', tests: [], options: [variable(name), operand], fallback: true };
      // `${name:=text}` also keeps it.
      if (/^:?=$/.test(part.operation.operator) && /^[A-Za-z_]\w*$/.test(name)) into.push({ kind: 'assign', target: { kind: 'name', name }, value, line: lineOf(part.pos) });
      return value;
    }
    return changed(variable(name), part.operation, lineOf(part.pos), (each) => word(each, into));
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
      return printed && joinedPieces(printed, []);
    },
    filtered: (each) => filteredText({ commands: [{ command: each }] } as unknown as ParsedScript, lineOf((each as unknown as { pos: number }).pos), { word: (one) => word(one, []), said: (one) => outputHands.said(one as never) }) ?? listings.printed((each.type === 'Pipeline' ? (each as unknown as { commands: readonly AnyNode[] }).commands : [each]))?.whole,
  };

  if (isTooDeep(text)) {
    problems.push({ line: lineOf(0), reason: 'shell: substitutions are nested too deeply to be read' });
    return [];
  }
  const script: ParsedScript = parse(text);
  const own = namesOf(script);
  const known: Omit<ScriptNames, 'depth' | 'hole'> = outer ? { functions: new Set([...outer.functions, ...own.functions]), arrays: new Map([...outer.arrays, ...own.arrays]), severalWords: new Set([...outer.severalWords, ...own.severalWords]), aliases: new Map([...outer.aliases, ...own.aliases]), maps: new Set([...outer.maps, ...own.maps]), counted: new Set([...outer.counted, ...own.counted]), handing: new Set([...outer.handing, ...own.handing]) } : own;
  const { functions, arrays, severalWords, aliases, maps, counted, handing } = known;
  const listings = listingsOf(script, (each) => word(each, []), lineOf);
  for (const { pos, message } of errorsOf(script).slice(0, 5)) problems.push({ line: lineOf(pos), reason: `shell: ${message}` });
  // Its `exit` ends this script; the other steps of a file have shells of their own.
  return [...goingOn(list(script.commands))];
}

/** What the whole of a script says of its names, wherever a command stands. */
interface ScriptNames {
  readonly functions: ReadonlySet<string>;
  readonly arrays: ReadonlyMap<string, readonly Word[]>;
  readonly severalWords: ReadonlySet<string>;
  /** The words that aliases stand for. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  /** Arrays whose places have names. */
  readonly maps: ReadonlySet<string>;
  /** Arrays whose places can be counted: each word in them is one. */
  readonly counted: ReadonlySet<string>;
  /** Functions that run what they are given. */
  readonly handing: ReadonlySet<string>;
  /** How many scripts are around this one. */
  readonly depth: number;
  /** What stands for `{}` in it. */
  readonly hole?: Expression;
}

function namesOf(script: ParsedScript): Omit<ScriptNames, 'depth' | 'hole'> {
  return { functions: functionsOf(script), arrays: arraysOf(script), severalWords: severalWordsOf(script), ...declaredOf(script) };
}

/** Aliases, maps, and arrays whose places can be counted. */
function declaredOf(script: ParsedScript): Pick<ScriptNames, 'aliases' | 'maps' | 'counted' | 'handing'> {
  const handing = new Set<string>();
  const aliases = new Map<string, readonly string[]>();
  const maps = new Set<string>();
  const counted = new Set<string>();
  const uncounted = new Set<string>();
  const nodes: SyntaxNode[] = [script];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if ((node.type as string) === 'Function' && runsArguments(node)) handing.add((node as unknown as { name: Word }).name.value);
    if (node.type === 'Command') {
      const words = node.suffix.filter((part) => part.type === 'Word') as unknown as readonly Word[];
      if (node.name?.value === 'alias') {
        for (const part of node.suffix) {
          const [, alias, quoted] = /^([\w.-]+)=(.*)$/s.exec((part as unknown as { text?: string }).text ?? '') ?? [];
          const text = quoted?.replace(/^(["'])(.*)\1$/s, '$2') ?? '';
          if (alias !== undefined && text !== '' && !/[$`"'\\;|&]/.test(text)) aliases.set(alias, text.trim().split(/\s+/));
        }
      }
      if (/^(declare|local|typeset)$/.test(node.name?.value ?? '') && words.some(({ value }) => /^-\w*A/.test(value))) {
        for (const part of node.suffix) {
          const { name, value } = part as unknown as { name?: unknown; value?: unknown };
          if (typeof name === 'string') maps.add(name);
          else if (typeof value === 'string' && !value.startsWith('-')) maps.add(value);
        }
      }
      if (/^(mapfile|readarray|read)$/.test(node.name?.value ?? '')) for (const { value } of words) uncounted.add(value);
    }
    const { name, value, index } = node as unknown as { name?: unknown; value?: { elements?: readonly Word[] }; index?: unknown };
    if ((node.type as string) === 'Assignment' && typeof name === 'string') {
      if (value?.elements?.every((one) => !one.text.startsWith('[') && bareVariable(one) === undefined && !/^\$\(|^`|\[[@*]\]|\$[@*]|[{}*?]/.test(one.text.replace(/\$\{\w+\}/g, '')))) counted.add(name);
      else if (value?.elements || index) uncounted.add(name);
    }
    forEachChild(node, (child) => void nodes.push(child));
  }
  for (const name of uncounted) counted.delete(name);
  return { aliases, maps, counted, handing };
}

/** Whether `"$@"` is a command in a function. */
function runsArguments(node: SyntaxNode): boolean {
  const nodes: SyntaxNode[] = [node];
  for (let each = nodes.pop(); each; each = nodes.pop()) {
    if (each.type === 'Command' && each.name && (isArguments(each.name) || (prefixes.has(each.name.value) && each.suffix.some((part, index) => index === 0 && part.type === 'Word' && isArguments(part))))) return true;
    forEachChild(each, (child) => void nodes.push(child));
  }
  return false;
}

const argumentWord = /^"?\$(?:[@*]|\{[@*](?::(\d+))?\})"?$/;

/** Whether a word is all the arguments: `"$@"`. */
function isArguments(word: Word): boolean {
  return argumentWord.test(word.text);
}

/** `${x%/}`, `${x#a}`, `${x/a/b}`, `${x,,}`, `${x:0:3}`: what the shell changes of a variable's text (https://www.gnu.org/software/bash/manual/html_node/Shell-Parameter-Expansion.html). */
function changed(value: Expression, operation: Operation, line: number, word: (each: Word) => Expression): Expression {
  const { type, operator } = operation;
  const method = (name: string, ...args: string[]): Expression => ({ kind: 'call', callee: { kind: 'member', object: value, name }, args: args.map((each) => ({ value: { kind: 'text', value: each } })), line });
  const helped = (name: string, ...args: readonly Expression[]): Expression => ({ kind: 'call', callee: { kind: 'name', name }, args: [value, ...args].map((each) => ({ value: each })), line });
  const literal = (text: string): Expression => ({ kind: 'text', value: text });
  /** A pattern: what stands in quotes, or behind a backslash, is no sign in it. */
  const pattern = (each: Word): Expression => {
    if (!each.parts) return literal(each.text);
    return { kind: 'join', parts: each.parts.map((part): Expression => (part.type === 'SingleQuoted' || (part.type === 'DoubleQuoted' && part.parts.every(({ type: kind }) => kind === 'Literal')) ? literal((part.type === 'SingleQuoted' ? part.value : part.text.slice(1, -1)).replace(/[*?[\]\\]/g, '\\$&')) : part.type === 'Literal' || part.type === 'Glob' ? literal(part.text) : word({ type: 'Word', text: part.text, value: part.text, pos: part.pos, end: part.end, parts: [part] } as Word))) };
  };
  if (type === 'Remove' && operation.operand) return helped('shell.remove', literal(operator), pattern(operation.operand));
  if (type === 'Replace' && operation.pattern) return helped('shell.replace', literal(operator), pattern(operation.pattern), operation.replacement ? word(operation.replacement) : literal(''));
  if (type === 'CaseModification' && !operation.operand?.value) return operator.length === 2 ? method(operator === '^^' ? 'upper' : 'lower') : helped('shell.first', literal(operator === '^' ? 'upper' : 'lower'));
  if (type === 'Slice' && operation.offset) {
    const [from, length] = [operation.offset, operation.length].map((each) => (each === undefined ? undefined : /^\s*(?:\(\s*)?-?\d+\s*\)?\s*$/.test(each.value) ? Number(each.value.replace(/[()\s]/g, '')) : Number.NaN));
    if (from === undefined || Number.isNaN(from) || Number.isNaN(length)) return unknown;
    // A length from the end reaches the end: `[-3:]`.
    const to = length === undefined || from + length === 0 ? undefined : length < 0 ? length : from + length;
    return method('[:]', String(from), ...(to === undefined ? [] : [String(to)]));
  }
  return unknown;
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
  if (/^(docker|podman|nerdctl)$/.test(name) && texts.includes('aws') && texts.includes('--entrypoint')) {
    const verb = texts.findIndex((text, index) => index > at && /^s3(api)?$/.test(text ?? ''));
    return verb === -1 ? at : verb - 1;
  }
  // Somebody's own word before a command: `with_backoff aws s3 cp …`.
  const isOwn = name !== '' && !speaking.test(name) && !isTool(name);
  if (isOwn && !runners.has(name)) {
    const inner = texts.findIndex((text, index) => index > at && isTool(text?.replace(/^.*\//, '') ?? '') && /^(s3|s3api|cp|mv|sync|put|get|del|rm)$/.test(texts[index + 1] ?? ''));
    return inner === -1 ? at : inner;
  }
  if (!runners.has(name)) return at;
  const shell = texts.findIndex((text, index) => index > at && /^(\S*\/)?(ba|z|da)?sh$/.test(text ?? '') && /^-\w*c\w*$/.test(texts[index + 1] ?? ''));
  if (shell !== -1) return shell;
  const inner = texts.findIndex((text, index) => index > at && (/^(\S*\/)?(aws|s[345]cmd)$/.test(text ?? '') || /(^|\/)aws-cli(:\S+)?$/.test(text ?? '')) && /^(s3|s3api|-\S+|cp|mv|sync|put|get)$/.test(texts[index + 1] ?? ''));
  return inner === -1 ? at : inner;
}

/** Commands that only say what they are given. */
const speaking = /^(echo|printf|print|grep|egrep|which|type|man|alias|test|\[|cat|tee|git|say|note|title|header|step|msg|message|notify)$|log(?!in)|warn|err|info|debug|die|fail|usage|assert/i;

function isTool(name: string): boolean {
  return name === 'aws' || /^s[345]cmd$/.test(name) || name === 'rclone' || name === 'gsutil';
}

/** What stands in a command for what it is run on: xargs names it, parallel knows parts of it, elsewhere it is `{}`. */
function filledTokens(before: readonly (string | undefined)[]): readonly string[] {
  const at = before.findIndex((text) => text?.startsWith('-I'));
  const named = at === -1 ? undefined : before[at]?.slice(2) || before[at + 1];
  if (before.some((text) => /^(\S*\/)?parallel$/.test(text ?? ''))) return ['{/.}', '{//}', '{/}', '{.}', '{#}', '{%}', '{1}', '{2}', '{3}'];
  return before.includes('xargs') && named ? [named] : [];
}

/** A word in which something stands for each of a text. */
function withHoles(value: Expression, token: string, hole: Expression): Expression {
  if (value.kind === 'join') return { kind: 'join', parts: value.parts.map((part) => withHoles(part, token, hole)) };
  if (value.kind !== 'text' || !value.value.includes(token)) return value;
  return { kind: 'join', parts: value.value.split(token).flatMap((text, index): Expression[] => (index === 0 ? [{ kind: 'text', value: text }] : [hole, { kind: 'text', value: text }])) };
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
  return /(^|\/)(aws|s[345]cmd)$/.test(name);
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

/** Whether a text, quoted or not, is no word by itself: none, several, or an option. */
function isSeveralWords(text: string): boolean {
  const quote = text.charAt(0);
  const inside = text.length > 1 && /["']/.test(quote) && text.endsWith(quote) ? text.slice(1, -1) : text;
  return inside === '' || inside.startsWith('-') || /\s/.test(inside);
}

/** A text without the newlines at its end, written as such or as `\n`. */
function withoutLastLines(text: string): string {
  let end = text.length;
  for (;;) {
    if (text[end - 1] === '\n') end -= 1;
    else if (end > 1 && text.startsWith('\\n', end - 2)) end -= 2;
    else return text.slice(0, end);
  }
}

/** The variables that a script gives a text which is no word by itself: none, several, or an option. */
function severalWordsOf(script: ParsedScript): ReadonlySet<string> {
  const names = new Set<string>();
  const nodes: SyntaxNode[] = [script];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    const { name, value } = node as unknown as { name?: unknown; value?: Word & { type?: string } };
    if ((node.type as string) === 'Assignment' && typeof name === 'string' && (value === undefined || (typeof value.text === 'string' && isSeveralWords(value.text) && !/^\$\(|^`/.test(value.text)))) names.add(name);
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

/** A copy between two places that begin with variables: which of them is in S3, their names may tell. */
function withSides(call: NonNullable<ReturnType<typeof toolCall<Expression>>>): typeof call {
  const operands = call.args.filter((arg) => arg.name === undefined).slice(0, 2);
  if (!/^aws s3\.(cp|mv|sync)$/.test(call.name) || operands.length < 2) return call;
  const names = operands.map(({ value }) => leadingName(value));
  if (names.includes(undefined)) return call;
  const sides = names.map((name) => /bucket|s3|(^|_)ur[il]s?($|_)/i.test(name ?? ''));
  return sides[0] === sides[1] ? call : { ...call, args: [...call.args, { name: sides[0] ? 'source-in-s3' : 'in-s3', value: { kind: 'text', value: 'true' } }] };
}

/** The variable that a word begins with. */
function leadingName(value: Expression): string | undefined {
  if (value.kind === 'name') return value.name;
  if (value.kind === 'join' && value.parts[0]) return leadingName(value.parts[0]);
  return undefined;
}

/** Names of variables that hold options. */
const optionName = /opt|arg|flag|param|extra|dry|quiet|verbose|debug|profile|region|endpoint|acl|sse|exclude|include|delete/i;

function operandsOf({ args }: { readonly args: readonly { readonly name?: string }[] }): number {
  return args.filter((arg) => arg.name === undefined).length;
}

/** How many operands a command of a tool takes. */
function neededBy({ name }: { readonly name: string }): number {
  return /\.(cp|mv|sync|copy|copyto|move|moveto|put)$/.test(name) ? 2 : 1;
}

/** The name of a variable that is a whole word, without quotes. */
function bareVariable({ text }: Word): string | undefined {
  return /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})$/.exec(text)?.slice(1).find((name) => name !== undefined);
}

/** The file of a step that redirections write to. */
function writtenFile(redirects: readonly { readonly type: string }[]): ReturnType<typeof stepFile> {
  for (const each of redirects) {
    const file = each.type === 'Redirect' ? stepFile((each as { target?: Word }).target) : undefined;
    if (file) return file;
  }
  return undefined;
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
  const written = withoutLastLines(format.value);
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

/** Pieces as one text: what stands in quotes goes on without them. */
function joinOf(pieces: readonly Expression[]): Expression {
  const parts: Expression[] = [];
  for (const piece of pieces.flatMap((each) => (each.kind === 'join' && !each.isSum ? each.parts : [each]))) {
    const last = parts.at(-1);
    if (piece.kind === 'text' && last?.kind === 'text') parts[parts.length - 1] = { kind: 'text', value: last.value + piece.value };
    else parts.push(piece);
  }
  const [only] = parts;
  return parts.length === 1 && only ? only : parts.length === 0 ? { kind: 'text', value: '' } : { kind: 'join', parts };
}

/** A word cut at a character, wherever that is written. */
function cutAt(value: Expression, separator: string): Expression[] {
  if (value.kind === 'text') return value.value.split(separator).map((each) => ({ kind: 'text', value: each }));
  if (value.kind !== 'join' || value.isSum) return [value];
  const pieces: Expression[][] = [[]];
  for (const part of value.parts) {
    for (const [index, piece] of cutAt(part, separator).entries()) {
      if (index > 0) pieces.push([]);
      pieces.at(-1)?.push(piece);
    }
  }
  return pieces.map((parts) => ({ kind: 'join', parts }));
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
  readonly offset?: Word;
  readonly length?: Word;
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
export function lowerShell(path: string, written: string, files?: Files): ModuleForm {
  const problems: { line: number; reason: string }[] = [];
  // Where Terraform fills a script in, `$${name}` is the shell's own.
  const text = written.replace(/\$\$(?=\{[A-Za-z_]\w*\})/g, '$');
  const lineAt = createLineFinder(text);
  return { path, language: 'shell', body: wholeScript(path, written, lowerScript(text, lineAt, problems), files), problems };
}

/** A script with what it is filled in and run with, and what it runs others with. */
function wholeScript(path: string, text: string, body: readonly Statement[], files: Files | undefined): readonly Statement[] {
  return [...runScript(path, text, filledScript(path, text, body, files), files), ...ranScripts(body)];
}

/** Lowers a Dockerfile: `RUN` as shell, `ENV` as assignments. */
export function lowerDocker(path: string, text: string): ModuleForm {
  const statements: Statement[] = [];
  const problems: { line: number; reason: string }[] = [];
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const first = at;
    const pieces: string[] = [];
    let last = (lines[at] as string).trimEnd();
    while (last.endsWith('\\') && at + 1 < lines.length) {
      at += 1;
      pieces.push(last.slice(0, -1));
      const more = lines[at] as string;
      // A comment between the lines of an instruction is none of them: https://docs.docker.com/reference/dockerfile/#format
      last = /^\s*#/.test(more) ? '\\' : more.trimEnd();
    }
    let line = [...pieces, last].join('\n');
    // A document: of `RUN <<EOF` it is the script, else what a command or the image is given.
    const [opener, , delimiter] = /(?<=\s)<<-?(["']?)([A-Za-z_]\w*)\1(?=\s|$)/.exec(/^\s*(?:RUN|COPY|ADD)\s/i.test(line) ? line : '') ?? [];
    if (opener !== undefined) {
      const start = at + 1;
      const end = lines.findIndex((each, index) => index >= start && each.trim() === delimiter);
      if (end === -1) problems.push({ line: first + 1, reason: `shell: no end of the document: ${delimiter}` });
      at = end === -1 ? lines.length : end;
      const script = lines.slice(start, at).join('\n');
      const lineAt = createLineFinder(script);
      if (/^\s*RUN\s+(?:--\w+(?:=\S+)?\s+)*<<\S+(?:\s+(?:\S*\/)?(?:ba|da)?sh)?\s*$/i.test(line)) statements.push(...lowerScript(script, (offset) => start + lineAt(offset), problems));
      line = line.replace(opener, '');
    }
    const instruction = /^\s*(?:ONBUILD\s+|HEALTHCHECK\s+(?:--\S+\s+)*(?=CMD\s))?(RUN|ENV|CMD|ENTRYPOINT)\s+(?:--\w+(?:=\S+)?\s+)*([\s\S]*)$/i.exec(line);
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
