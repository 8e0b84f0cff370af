/** Java to the common form: an own reader over tokens; records, text blocks, lambdas and switch expressions included. */
import {
  conditionIn,
  maximumNesting,
  nothing,
  sumOf,
  switchOf,
  unknown,
  type Argument,
  type Case,
  type ClassForm,
  type Expression,
  type FunctionForm,
  type Held,
  type ModuleForm,
  type Parameter,
  type Statement,
  type Target,
} from '../form.ts';
import { asCut } from './cuts.ts';
import { filledCollection } from './java-double-brace.ts';
import { lombokMembers, type DeclaredField } from './java-lombok.ts';
import { settingOf } from './java-settings.ts';
import { scan, type Token } from './scanner.ts';

const modifierWords = new Set(['public', 'private', 'protected', 'static', 'final', 'abstract', 'synchronized', 'native', 'transient', 'volatile', 'strictfp', 'default', 'sealed', 'non']);
/** Before the first label. */
const noLabels: readonly Expression[] = [];
const binaryMarks = new Set(['+', '-', '*', '/', '%', '&', '|', '^', '<<', '>>', '>>>', '==', '!=', '<', '<=', '>', '>=', '&&', '||']);
const assignMarks = new Set(['=', '+=', '-=', '*=', '/=', '%=', '|=', '&=', '^=', '<<=', '>>=']);
const mappings = /^(?:(?:Hash|LinkedHash|Tree|Concurrent|ConcurrentHash|Enum|Sorted|Navigable|Immutable|ImmutableSorted)?Map)$/;
const collections = /^(?:(?:Array|Linked|Immutable|CopyOnWriteArray)?List|(?:Hash|LinkedHash|Tree|Enum|Sorted|Navigable|Immutable)?Set|Collection|Iterable|Stream|Queue|Deque|ArrayDeque)$/;
const primitives = new Set(['int', 'long', 'short', 'byte', 'char', 'boolean', 'float', 'double', 'void', 'var']);

/**
 * Lowers one Java file.
 * @returns its common form; never throws
 */
export function lowerJava(path: string, text: string): ModuleForm {
  const { tokens, problems: unclosed } = scan(text, { textBlocks: true, characters: true });
  const problems: { line: number; reason: string }[] = [...unclosed];
  let at = 0;
  let depth = 0;
  /** Of the class that is read: the fields that objects have. */
  let declaredFields: DeclaredField[] = [];
  /** Of the record that is read: what its constructor takes. */
  let compactFields: readonly Parameter[] = [];

  const peek = (offset = 0): Token => tokens[Math.min(at + offset, tokens.length - 1)] as Token;
  const is = (mark: string, offset = 0): boolean => peek(offset).kind === 'mark' && peek(offset).text === mark;
  const isName = (name: string, offset = 0): boolean => peek(offset).kind === 'name' && peek(offset).text === name;
  const next = (): Token => {
    const token = peek();
    if (at < tokens.length - 1) at += 1;
    return token;
  };
  const isEnd = (): boolean => peek().kind === 'end';
  const accept = (mark: string): boolean => {
    if (!is(mark)) return false;
    next();
    return true;
  };

  function skipGroup(): void {
    let open = 0;
    do {
      const token = next();
      if (token.kind === 'mark' && /^[([{]$/.test(token.text)) open += 1;
      else if (token.kind === 'mark' && /^[)\]}]$/.test(token.text)) open -= 1;
      if (token.kind === 'end') return;
    } while (open > 0 && !isEnd());
  }

  /** The end of a type that starts at `from`, or -1 when what stands there is none. */
  function typeEnd(from: number): number {
    let index = from;
    const token = (): Token => tokens[Math.min(index, tokens.length - 1)] as Token;
    while (token().kind === 'mark' && token().text === '@') {
      index += 2;
      if (token().text === '(') return -1;
    }
    if (token().kind !== 'name') return -1;
    index += 1;
    for (;;) {
      if (token().text === '.' && (tokens[index + 1]?.kind ?? 'end') === 'name') index += 2;
      else if (token().kind === 'mark' && token().text === '<') {
        let open = 0;
        const limit = index + 80;
        do {
          const { text: mark, kind } = token();
          if (mark === '<') open += 1;
          else if (mark === '>') open -= 1;
          else if (mark === '>>') open -= 2;
          else if (mark === '>>>') open -= 3;
          else if (!(kind === 'name' || [',', '?', '.', '&', '[', ']', '@'].includes(mark))) return -1;
          index += 1;
        } while (open > 0 && index < limit);
        if (open > 0) return -1;
      } else if (token().text === '[' && tokens[index + 1]?.text === ']') index += 2;
      else if (token().text === '...') index += 1;
      else return index;
    }
  }

  function typeName(from: number, end: number): string {
    let name = '';
    for (let index = from; index < end; index += 1) {
      const token = tokens[index] as Token;
      if (token.kind === 'mark' && (token.text === '<' || /^[,>]/.test(token.text))) break;
      if (token.kind === 'name') name = token.text;
    }
    return name;
  }

  /** What a type holds that is a collection: its last argument. */
  function heldBy(from: number, end: number): { readonly holds?: Held } {
    const name = typeName(from, end);
    const by = mappings.test(name) ? 'name' : collections.test(name) ? 'place' : undefined;
    const opening = tokens.findIndex((token, index) => index >= from && index < end && token.kind === 'mark' && token.text === '<');
    if (tokens[end - 1]?.text === ']' && opening === -1 && /^[A-Z]/.test(name)) return { holds: { by: 'place', type: name } };
    if (by === undefined || opening === -1) return {};
    let open = 0;
    let start = opening + 1;
    for (let index = opening; index < end; index += 1) {
      const { text: mark } = tokens[index] as Token;
      if (mark === '<') open += 1;
      else if (/^>+$/.test(mark)) open -= mark.length;
      else if (mark === ',' && open === 1) start = index + 1;
    }
    // `? extends Store`
    if (tokens[start]?.text === '?') start += 2;
    const held = typeName(start, end);
    return held === '' ? {} : { holds: { by, type: held } };
  }

  function expression(): Expression {
    depth += 1;
    if (depth > maximumNesting) {
      problems.push({ line: peek().line, reason: 'nested too deeply' });
      skipStatement();
      depth -= 1;
      return unknown;
    }
    const value = conditionalExpression();
    depth -= 1;
    return value;
  }

  function conditionalExpression(): Expression {
    const first = binary();
    if (is('?')) {
      next();
      const whenTrue = expression();
      accept(':');
      const whenFalse = expression();
      return { kind: 'choice', tests: [first], options: [whenTrue, whenFalse], isDecided: true };
    }
    if (peek().kind === 'mark' && assignMarks.has(peek().text)) {
      const mark = next().text;
      const isText = peek().kind === 'string';
      const value = expression();
      const target = targetOf(first);
      if (mark === '+=') return { kind: 'assigned', target, value: sumOf([first, value], isText ? 1 : -1, true) };
      return { kind: 'assigned', target, value: mark === '=' ? value : { kind: 'other', parts: [value] } };
    }
    return first;
  }

  function binary(): Expression {
    let firstText = peek().kind === 'string' ? 0 : -1;
    const parts: Expression[] = [unary()];
    const operators: string[] = [];
    let isSum = true;
    for (;;) {
      if (isName('instanceof')) {
        next();
        const end = typeEnd(at);
        if (end !== -1) at = end;
        // A record taken apart: https://docs.oracle.com/javase/specs/jls/se21/html/jls-14.html#jls-14.30
        if (is('(')) skipGroup();
        // `value instanceof String key` names it anew.
        const last = parts.pop() ?? unknown;
        parts.push(peek().kind === 'name' ? { kind: 'assigned', target: { kind: 'name', name: next().text }, value: last } : last);
        isSum = false;
        continue;
      }
      if (peek().kind !== 'mark' || !binaryMarks.has(peek().text)) break;
      const mark = next().text;
      operators.push(mark);
      if (mark !== '+') isSum = false;
      if (firstText === -1 && peek().kind === 'string') firstText = parts.length;
      parts.push(unary());
    }
    if (parts.length === 1) return isSum ? (parts[0] as Expression) : { kind: 'other', parts };
    return isSum ? sumOf(parts, firstText, true) : (conditionIn(parts, operators) ?? { kind: 'other', parts });
  }

  function unary(): Expression {
    if (peek().kind === 'mark' && ['!', '-', '+', '~', '++', '--'].includes(peek().text)) {
      const mark = next().text;
      const value = depth > maximumNesting ? unknown : unary();
      if (mark === '!') return { kind: 'test', how: 'not', parts: [value] };
      return mark === '++' || mark === '--' ? { kind: 'assigned', target: targetOf(value), value: unknown } : { kind: 'other', parts: [value] };
    }
    // A cast: `(Type) value`.
    if (is('(')) {
      const end = typeEnd(at + 1);
      if (end !== -1 && tokens[end]?.text === ')') {
        const after = tokens[end + 1];
        const isCast = after !== undefined && (after.kind === 'name' || after.kind === 'string' || after.kind === 'number' || after.text === '(') && !(after.kind === 'name' && after.text === 'instanceof');
        const isLambda = after?.text === '->';
        if (isCast && !isLambda && (primitives.has(typeName(at + 1, end)) || /^[A-Z]/.test(typeName(at + 1, end)))) {
          at = end + 1;
          return unary();
        }
      }
    }
    return postfix(primary());
  }

  function postfix(start: Expression): Expression {
    let value = start;
    for (let links = 0; ; links += 1) {
      // A chain is a deep tree, however flat it is written.
      if (links > 0 && links % maximumNesting === 0) value = unknown;
      if (is('.')) {
        next();
        if (is('<')) skipAngles();
        const token = next();
        if (token.kind === 'name' && token.text === 'new') {
          value = construction(token.line);
          continue;
        }
        // Both take regular expressions: https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/lang/String.html#replaceAll(java.lang.String,java.lang.String)
        const name = is('(') && token.text === 'replaceAll' ? 'replacePattern' : is('(') && token.text === 'replaceFirst' ? 'replacePatternOnce' : token.text;
        value = { kind: 'member', object: value, name };
        if (is('(')) value = asCut({ kind: 'call', callee: value, args: callArguments(), line: token.line });
      } else if (is('(') && (value.kind === 'name' || value.kind === 'member')) {
        const { line } = tokens[at - 1] as Token;
        value = { kind: 'call', callee: value, args: callArguments(), line };
      } else if (is('[')) {
        next();
        const index = is(']') ? unknown : expression();
        accept(']');
        value = { kind: 'index', object: value, index };
      } else if (is('::')) {
        next();
        const name = next().text;
        value = name === 'new' ? value : { kind: 'member', object: value, name };
      } else if (is('++') || is('--')) {
        next();
        value = { kind: 'assigned', target: targetOf(value), value: unknown };
      } else return value;
    }
  }

  function skipAngles(): void {
    let open = 0;
    do {
      const { text: mark } = next();
      if (mark === '<') open += 1;
      else if (mark === '>') open -= 1;
      else if (mark === '>>') open -= 2;
    } while (open > 0 && !isEnd());
  }

  function isLambda(): boolean {
    if (peek().kind === 'name' && is('->', 1)) return true;
    if (!is('(')) return false;
    let open = 0;
    for (let index = at; index < Math.min(at + 60, tokens.length); index += 1) {
      const token = tokens[index] as Token;
      if (token.text === '(' && token.kind === 'mark') open += 1;
      else if (token.text === ')' && token.kind === 'mark') {
        open -= 1;
        if (open === 0) return tokens[index + 1]?.kind === 'mark' && tokens[index + 1]?.text === '->';
      }
    }
    return false;
  }

  function lambda(): Expression {
    const { line } = peek();
    const parameters: Parameter[] = [];
    if (peek().kind === 'name') {
      const name = next().text;
      parameters.push({ name, target: { kind: 'name', name } });
    } else parameters.push(...parameterList());
    accept('->');
    const body: Statement[] = is('{') ? block() : [{ kind: 'return', value: expression() }];
    return { kind: 'function', function: { name: '', parameters, body, line } };
  }

  function primary(): Expression {
    const token = peek();
    if (isLambda()) return lambda();
    switch (token.kind) {
      case 'string':
      case 'number':
        next();
        return { kind: 'text', value: token.text };
      case 'name':
        next();
        if (token.text === 'new') return construction(token.line);
        if (token.text === 'null') return nothing;
        if (token.text === 'switch') return switchExpression();
        return { kind: 'name', name: token.text };
      case 'mark':
        if (token.text === '(') {
          next();
          const value = is(')') ? unknown : expression();
          while (!is(')') && !isEnd() && !is(';') && !is('}')) next();
          accept(')');
          return value;
        }
        if (token.text === '{') return { kind: 'list', items: arrayItems() };
        if (token.text === '@') {
          next();
          next();
          if (is('(')) skipGroup();
        }
        return unknown;
      default:
        return unknown;
    }
  }

  function construction(line: number): Expression {
    const from = at;
    const end = typeEnd(at);
    if (end === -1) return unknown;
    const name = typeName(from, end);
    at = end;
    if (is('[')) {
      while (is('[')) skipGroup();
      return is('{') ? { kind: 'list', items: arrayItems() } : unknown;
    }
    if (is('{')) return { kind: 'list', items: arrayItems() };
    // A number given to a text builder is its capacity.
    const isCapacity = /^String(Builder|Buffer)$/.test(name) && is('(') && peek(1).kind === 'number' && is(')', 2);
    const args = is('(') ? callArguments() : [];
    if (isCapacity) args.length = 0;
    if (is('{')) {
      const anonymous = classBody('', line, [{ kind: 'name', name }]);
      const filled = filledCollection(name, args, anonymous, line);
      if (filled) return filled;
      return { kind: 'call', callee: { kind: 'class', class: anonymous }, args, line, construct: true };
    }
    return { kind: 'call', callee: { kind: 'name', name }, args, line, construct: true };
  }

  function arrayItems(): Expression[] {
    const items: Expression[] = [];
    next();
    while (!is('}') && !isEnd()) {
      const before = at;
      items.push(expression());
      accept(',');
      if (at === before) next();
    }
    accept('}');
    return items;
  }

  function callArguments(): Argument[] {
    const args: Argument[] = [];
    next();
    while (!is(')') && !isEnd() && !is(';')) {
      const before = at;
      args.push({ value: expression() });
      accept(',');
      if (at === before) next();
    }
    accept(')');
    return args;
  }

  /** A `switch` that gives a value: what each arm gives, or does before it yields one. */
  function switchExpression(): Expression {
    const { line } = peek();
    const subject = is('(') ? primary() : unknown;
    const cases: Case[] = [];
    let labels: readonly Expression[] | undefined = noLabels;
    if (!accept('{')) return unknown;
    while (!is('}') && !isEnd()) {
      const before = at;
      if (isName('case') || isName('default')) {
        const own = caseLabels();
        const isArrow = is('->');
        next();
        const body: Statement[] = [];
        if (isArrow && !is('{') && !isName('throw')) {
          body.push({ kind: 'return', value: expression() });
          accept(';');
        } else if (isArrow) statement(body);
        else caseBody(body);
        labels = labels === noLabels ? own : own?.length === 0 || labels?.length === 0 ? [] : own && labels && [...labels, ...own];
        if (body.length > 0) {
          cases.push({ labels, body });
          labels = noLabels;
        }
      }
      if (at === before) next();
    }
    accept('}');
    const given = cases.map(({ body }) => (body.length === 1 && body[0]?.kind === 'return' ? body[0].value : undefined));
    const decided = switchOf(subject, cases);
    const isOpen = decided.kind !== 'branch' || decided.isDecided !== true || !decided.exhaustive;
    if (isOpen && given.every((each) => each !== undefined)) return { kind: 'choice', tests: [subject], options: given.length > 0 ? given : [unknown] };
    const body: Statement[] = [isOpen ? { kind: 'branch', tests: [subject], bodies: cases.map((each) => each.body), exhaustive: true } : decided];
    return { kind: 'call', callee: { kind: 'function', function: { name: '', parameters: [], body, line } }, args: [], line };
  }

  function targetOf(value: Expression): Target {
    if (value.kind === 'name') return { kind: 'name', name: value.name };
    return value.kind === 'member' || value.kind === 'index' ? value : { kind: 'none' };
  }

  function annotations(): { values: Map<string, Expression> } {
    const values = new Map<string, Expression>();
    while (is('@') && !isName('interface', 1)) {
      next();
      let name = next().text;
      while (is('.') && peek(1).kind === 'name') {
        next();
        name = next().text;
      }
      if (is('(')) {
        const args = callArguments();
        const [only] = args;
        if (only) values.set(name, only.value.kind === 'assigned' ? only.value.value : only.value);
      } else values.set(name, nothing);
    }
    return { values };
  }

  /** @param settings takes what gives those their values that Spring fills in */
  function parameterList(settings: Statement[] = []): Parameter[] {
    const parameters: Parameter[] = [];
    next();
    while (!is(')') && !isEnd()) {
      const before = at;
      let { values } = annotations();
      while (peek().kind === 'name' && modifierWords.has(peek().text)) next();
      if (is('@')) ({ values } = annotations());
      const setting = values.get('Value');
      const end = typeEnd(at);
      if (end !== -1 && tokens[end]?.kind === 'name') {
        const type = typeName(at, end);
        const held = heldBy(at, end);
        const isRest = tokens[end - 1]?.text === '...';
        const isOne = tokens[end - 1]?.kind === 'name';
        at = end;
        const { text: name, line } = next();
        if (setting) settings.push({ kind: 'assign', target: { kind: 'name', name }, value: settingOf(setting, line), line });
        parameters.push({ name, target: { kind: 'name', name }, type, ...(isOne ? { isOne } : {}), ...(isRest ? { rest: 'list' as const } : held) });
      } else if (peek().kind === 'name') {
        const name = next().text;
        parameters.push({ name, target: { kind: 'name', name } });
      }
      while (!is(',') && !is(')') && !isEnd()) next();
      accept(',');
      if (at === before) next();
    }
    accept(')');
    return parameters;
  }

  function block(): Statement[] {
    const statements: Statement[] = [];
    if (!accept('{')) return statements;
    depth += 1;
    if (depth > maximumNesting) {
      problems.push({ line: peek().line, reason: 'nested too deeply' });
      at -= 1;
      skipGroup();
      depth -= 1;
      return statements;
    }
    while (!is('}') && !isEnd()) {
      const before = at;
      statement(statements);
      if (at === before) next();
    }
    accept('}');
    depth -= 1;
    return statements;
  }

  function skipStatement(): void {
    while (!isEnd() && !is(';') && !is('}')) {
      if (is('{') || is('(') || is('[')) skipGroup();
      else next();
    }
    accept(';');
  }

  function parenthesised(): Expression {
    if (!is('(')) return unknown;
    next();
    const value = is(')') ? unknown : expression();
    while (!is(')') && !isEnd() && !is('{')) next();
    accept(')');
    return value;
  }

  function bodyOrStatement(): Statement[] {
    if (is('{')) return block();
    const statements: Statement[] = [];
    depth += 1;
    if (depth > maximumNesting) skipStatement();
    else statement(statements);
    depth -= 1;
    return statements;
  }

  function statement(into: Statement[]): void {
    const token = peek();
    if (is('{')) {
      into.push({ kind: 'block', body: block() });
      return;
    }
    if (accept(';')) return;
    if (token.kind === 'name' && token.text !== 'default' && is(':', 1)) {
      // A label. What leaves a block by it goes on behind the block.
      next();
      next();
      if (is('{')) into.push({ kind: 'loop', bindings: [], tests: [], body: block() });
      else statement(into);
      return;
    }
    if (token.kind === 'name') {
      switch (token.text) {
        case 'return':
          next();
          into.push({ kind: 'return', value: is(';') ? nothing : expression() });
          accept(';');
          return;
        case 'throw':
        case 'break':
        case 'continue': {
          const isTurn = next().text !== 'throw';
          into.push({ kind: 'stop', value: is(';') ? unknown : expression(), isTurn, ...(isTurn && tokens[at - 1]?.kind === 'name' && !/^(break|continue)$/.test(tokens[at - 1]?.text ?? '') ? { isFar: true } : {}) });
          accept(';');
          return;
        }
        case 'yield':
          if (!is('=', 1) && !is('.', 1) && !is('(', 1)) {
            // What a `switch` gives: its case is run as a function of its own.
            next();
            into.push({ kind: 'return', value: expression() });
            accept(';');
            return;
          }
          break;
        case 'if': {
          const tests: Expression[] = [];
          const bodies: (readonly Statement[])[] = [];
          let exhaustive = false;
          for (;;) {
            next();
            tests.push(parenthesised());
            bodies.push(bodyOrStatement());
            if (!isName('else')) break;
            next();
            if (isName('if')) continue;
            bodies.push(bodyOrStatement());
            exhaustive = true;
            break;
          }
          into.push({ kind: 'branch', tests, bodies, exhaustive, isDecided: true });
          return;
        }
        case 'for':
          loop(into);
          return;
        case 'while':
          next();
          into.push({ kind: 'loop', bindings: [], tests: [parenthesised()], body: bodyOrStatement() });
          return;
        case 'do': {
          next();
          const body = bodyOrStatement();
          const tests: Expression[] = [];
          if (isName('while')) {
            next();
            tests.push(parenthesised());
          }
          accept(';');
          into.push({ kind: 'loop', bindings: [], tests, body });
          return;
        }
        case 'switch':
          switchStatement(into);
          return;
        case 'try':
          tryStatement(into);
          return;
        case 'synchronized':
          if (is('(', 1)) {
            next();
            into.push({ kind: 'expression', value: parenthesised() });
            into.push({ kind: 'block', body: block() });
            return;
          }
          break;
        case 'class':
        case 'record':
        case 'enum':
        case 'interface':
          if (peek(1).kind === 'name' && (is('{', 2) || is('(', 2) || is('<', 2) || peek(2).kind === 'name')) {
            into.push({ kind: 'class', class: classDeclaration() });
            return;
          }
      }
    }
    if (is('@')) annotations();
    while (isName('final')) next();
    if (declaration(into)) return;
    const { line } = peek();
    const value = expression();
    if (value.kind === 'assigned') into.push({ kind: 'assign', target: value.target, value: value.value, line });
    else into.push({ kind: 'expression', value });
    if (!accept(';') && !is('}')) skipToEnd(line);
  }

  /** After something not understood: to the end of the statement, but not out of the block. */
  function skipToEnd(line: number): void {
    while (!isEnd() && !is(';') && !is('}') && peek().line === line) next();
    accept(';');
  }

  /** `Type name = value, other;`; false when there is none here. */
  function declaration(into: Statement[]): boolean {
    const end = typeEnd(at);
    if (end === -1 || tokens[end]?.kind !== 'name') return false;
    const after = tokens[end + 1];
    if (!after || after.kind !== 'mark' || !['=', ';', ',', '[', ':'].includes(after.text)) return false;
    const type = typeName(at, end);
    const held = heldBy(at, end);
    const isOne = tokens[end - 1]?.kind === 'name';
    at = end;
    for (;;) {
      const name = next();
      while (is('[')) skipGroup();
      const isBare = !accept('=');
      const value = isBare ? unknown : expression();
      into.push({ kind: 'assign', target: { kind: 'name', name: name.text }, value, line: name.line, declares: true, type, ...(isBare ? { isBare } : {}), ...(isOne ? { isOne } : {}), ...held });
      if (!accept(',')) break;
    }
    accept(';');
    return true;
  }

  function loop(into: Statement[]): void {
    next();
    if (!accept('(')) return;
    while (isName('final')) next();
    annotations();
    const end = typeEnd(at);
    if (end !== -1 && tokens[end]?.kind === 'name' && tokens[end + 1]?.text === ':') {
      const type = typeName(at, end);
      at = end;
      const name = next().text;
      accept(':');
      const iterable = expression();
      accept(')');
      into.push({ kind: 'loop', bindings: [{ target: { kind: 'name', name }, iterable, type }], tests: [], body: bodyOrStatement() });
      return;
    }
    const before: Statement[] = [];
    const tests: Expression[] = [];
    if (!is(';')) {
      if (!declaration(before)) tests.push(expression());
    }
    accept(';');
    while (!is(')') && !isEnd() && !is('{')) {
      const start = at;
      if (!accept(';') && !accept(',')) tests.push(expression());
      if (at === start) next();
    }
    accept(')');
    into.push(...before.map((each): Statement => (each.kind === 'assign' && each.value.kind === 'text' ? { ...each, value: unknown } : each)));
    into.push({ kind: 'loop', bindings: [], tests, body: bodyOrStatement() });
  }

  /** What stands behind `case` that is plain text; none behind `default`, and undefined where anything else does. */
  function caseLabels(): readonly Expression[] | undefined {
    const labels: Expression[] = [];
    let isPlain = true;
    const isDefault = next().text === 'default';
    while (!is('->') && !is(':') && !isEnd() && !is('}')) {
      if (peek().kind === 'string') labels.push(primary());
      else if (!accept(',')) {
        isPlain = false;
        next();
      }
    }
    return isDefault ? [] : isPlain && labels.length > 0 ? labels : undefined;
  }

  function switchStatement(into: Statement[]): void {
    next();
    const subject = parenthesised();
    const cases: Case[] = [];
    /** Those in a row, which share what follows. */
    let labels: readonly Expression[] | undefined = noLabels;
    if (!accept('{')) return;
    while (!is('}') && !isEnd()) {
      const before = at;
      if (isName('case') || isName('default')) {
        const own = caseLabels();
        labels = labels === noLabels ? own : own?.length === 0 || labels?.length === 0 ? [] : own && labels && [...labels, ...own];
        const isArrow = is('->');
        next();
        const body: Statement[] = [];
        if (isArrow) statement(body);
        else caseBody(body);
        // Labels in a row share what follows.
        if (body.length > 0 || isArrow) {
          cases.push({ labels, body, fallsThrough: !isArrow });
          labels = noLabels;
        }
      }
      if (at === before) next();
    }
    accept('}');
    into.push(switchOf(subject, cases));
  }

  /** What stands behind `case x:`, up to the next one. */
  function caseBody(into: Statement[]): void {
    while (!isName('case') && !isName('default') && !is('}') && !isEnd()) {
      const start = at;
      statement(into);
      if (at === start) next();
    }
  }

  function tryStatement(into: Statement[]): void {
    next();
    if (accept('(')) {
      while (!is(')') && !isEnd()) {
        const before = at;
        while (isName('final')) next();
        if (!declaration(into)) into.push({ kind: 'expression', value: expression() });
        accept(';');
        if (at === before) next();
      }
      accept(')');
    }
    const body = block();
    const handlers: Statement[][] = [];
    while (isName('catch')) {
      next();
      if (is('(')) skipGroup();
      handlers.push(block());
    }
    let last: Statement[] = [];
    if (isName('finally')) {
      next();
      last = block();
    }
    into.push({ kind: 'try', body, handlers, last });
  }

  /** @param annotations what stands before it, by name */
  function classDeclaration(annotations: ReadonlySet<string> = new Set()): ClassForm {
    const isSettings = annotations.has('ConfigurationProperties');
    const word = next().text;
    const { line } = peek();
    const name = next().text;
    if (is('<')) skipAngles();
    const recordFields = word === 'record' && is('(') ? parameterList() : [];
    // Spring fills such a class from the configuration: its literals are fallbacks.
    const bases: Expression[] = isSettings ? [{ kind: 'name', name: 'ConfigurationProperties' }] : [];
    const interfaces: string[] = [];
    let heading = '';
    while (!is('{') && !isEnd()) {
      if (isName('extends') || isName('implements')) heading = next().text;
      const end = heading === '' ? -1 : typeEnd(at);
      if (end !== -1) {
        if (heading === 'implements') interfaces.push(typeName(at, end));
        else if (word !== 'interface' || bases.length === 0) bases.push({ kind: 'name', name: typeName(at, end) });
        at = end;
        if (!is(',')) heading = '';
      } else next();
    }
    const outer = declaredFields;
    declaredFields = [];
    const outerFields = compactFields;
    compactFields = recordFields;
    const written = classBody(name, line, bases, word === 'enum');
    compactFields = outerFields;
    const generated = lombokMembers(written, declaredFields, annotations);
    declaredFields = outer;
    const lowered = { ...written, members: [...written.members, ...generated], ...(interfaces.length > 0 ? { interfaces } : {}) };
    if (recordFields.length === 0) return lowered;
    const fields = recordFields.map((field): Statement => ({ kind: 'assign', target: field.target, value: unknown, line, declares: true, isBare: true, ...(field.isOne ? { isOne: true } : {}), ...(field.type ? { type: field.type } : {}) }));
    return { ...lowered, members: [...fields, ...lowered.members], isRecord: true };
  }

  function classBody(name: string, line: number, bases: Expression[], isEnum = false): ClassForm {
    const members: Statement[] = [];
    accept('{');
    depth += 1;
    if (isEnum) enumConstants(name, members);
    while (!is('}') && !isEnd()) {
      const before = at;
      if (depth > maximumNesting) next();
      else member(name, members);
      if (at === before) next();
    }
    depth -= 1;
    accept('}');
    return { name, bases, members, line, constructorName: '<init>', ...(isEnum ? { isEnum } : {}) };
  }

  function enumConstants(owner: string, members: Statement[]): void {
    while (peek().kind === 'name' || is('@')) {
      annotations();
      const { text: name, line } = next();
      const args = is('(') ? callArguments() : [];
      // What has a body of its own is of a class that is built on the enum.
      const callee: Expression = is('{') ? { kind: 'class', class: classBody('', line, [{ kind: 'name', name: owner }]) } : { kind: 'name', name: owner };
      members.push({ kind: 'assign', target: { kind: 'name', name }, value: { kind: 'call', callee, args, line, construct: true }, line, declares: true });
      if (!accept(',')) break;
    }
    accept(';');
  }

  /** Nothing else stands between declarations: the reader lost its way in one, and took its end too early. */
  function lost(): void {
    if (problems.length === 0) problems.push({ line: peek().line, reason: 'not understood: what stands before or behind it may be missing' });
  }

  function member(className: string, members: Statement[]): void {
    const { values } = annotations();
    let isStatic = false;
    let isFinal = false;
    while (peek().kind === 'name' && modifierWords.has(peek().text)) {
      const { text: word } = next();
      if (word === 'static') isStatic = true;
      if (word === 'final') isFinal = true;
      if (is('@')) for (const [key, value] of annotations().values) values.set(key, value);
      if (is('-')) next();
    }
    if (accept(';')) return;
    if (is('{')) {
      // An initialiser runs with the class.
      members.push({ kind: 'block', body: block() });
      return;
    }
    if (is('@') && isName('interface', 1)) {
      next();
      next();
      next();
      if (is('{')) skipGroup();
      return;
    }
    if (peek().kind === 'name' && ['class', 'interface', 'enum', 'record'].includes(peek().text) && peek(1).kind === 'name') {
      members.push({ kind: 'class', class: classDeclaration(new Set(values.keys())) });
      return;
    }
    if (is('<')) skipAngles();
    // A constructor: the class's name and `(`.
    if (isName(className) && (is('(', 1) || is('{', 1))) {
      const { line } = next();
      const settings: Statement[] = [];
      // A record's may leave out what it takes, and gives its fields that in the end: https://docs.oracle.com/javase/specs/jls/se21/html/jls-8.html#jls-8.10.4.2
      const isCompact = !is('(');
      const parameters = isCompact ? [...compactFields] : parameterList(settings);
      const given = isCompact ? compactFields.map((field): Statement => ({ kind: 'assign', target: { kind: 'member', object: { kind: 'name', name: 'this' }, name: field.name ?? '' }, value: { kind: 'name', name: field.name ?? '' }, line })) : [];
      while (!is('{') && !is(';') && !isEnd()) next();
      const form: FunctionForm = { name: '<init>', parameters, body: [...settings, ...block(), ...given], line, receiver: 'this' };
      members.push({ kind: 'function', function: form });
      return;
    }
    const end = typeEnd(at);
    if (end === -1 || tokens[end]?.kind !== 'name') {
      lost();
      skipStatement();
      return;
    }
    const type = typeName(at, end);
    const held = heldBy(at, end);
    const isOne = tokens[end - 1]?.kind === 'name';
    at = end;
    const name = next();
    if (is('(')) {
      const settings: Statement[] = [];
      const parameters = parameterList(settings);
      while (!is('{') && !is(';') && !isEnd()) next();
      if (accept(';')) return;
      const form: FunctionForm = { name: name.text, parameters, body: [...settings, ...block()], line: name.line, receiver: 'this', results: [type], ...(isStatic ? { isStatic: true } : {}) };
      members.push({ kind: 'function', function: form });
      return;
    }
    // Fields. `@Value("${…}")` is a setting.
    const setting = values.get('Value');
    let current = name;
    for (;;) {
      while (is('[')) skipGroup();
      const hasValue = accept('=');
      const value = hasValue ? expression() : unknown;
      if (!isStatic) declaredFields.push({ name: current.text, type, isFinal, hasValue, annotations: new Set(values.keys()) });
      members.push({
        kind: 'assign',
        target: { kind: 'name', name: current.text },
        value: setting ? settingOf(setting, current.line) : value,
        line: current.line,
        declares: true,
        type,
        ...(hasValue || setting ? {} : { isBare: true }),
        ...(isOne ? { isOne } : {}),
        ...held,
      });
      if (!accept(',')) break;
      current = next();
    }
    if (!accept(';') && !is('}')) skipStatement();
  }

  const statements: Statement[] = [];
  while (!isEnd()) {
    const before = at;
    depth = 0;
    if (isName('package')) skipStatement();
    else if (isName('import')) {
      const { line } = next();
      const isStatic = isName('static');
      if (isStatic) next();
      const parts: string[] = [];
      while (!is(';') && !isEnd() && peek().line === line) {
        const token = next();
        if (token.kind === 'name' || token.text === '*') parts.push(token.text);
      }
      accept(';');
      const last = parts.pop() ?? '';
      const owner = isStatic && /^(?:java|software\.amazon|com\.amazonaws)$/.test(parts.slice(0, parts[0] === 'java' ? 1 : 2).join('.')) && last !== '*' ? parts.at(-1) : undefined;
      // `import static java.lang.String.format`: a library's method is known by its class.
      if (owner !== undefined) statements.push({ kind: 'assign', target: { kind: 'name', name: last }, value: { kind: 'member', object: { kind: 'name', name: owner }, name: last }, line, declares: true });
      else statements.push({ kind: 'import', import: { module: parts.join('.'), names: [{ name: last, as: last }], line } });
    } else {
      const { values } = annotations();
      while (peek().kind === 'name' && modifierWords.has(peek().text)) {
        next();
        if (is('@')) annotations();
        if (is('-')) next();
      }
      if (peek().kind === 'name' && ['class', 'interface', 'enum', 'record'].includes(peek().text) && peek(1).kind === 'name') statements.push({ kind: 'class', class: classDeclaration(new Set(values.keys())) });
    }
    // `@interface Name { … }` defines an annotation.
    if (is('@') && isName('interface', 1)) {
      while (!is('{') && !isEnd()) next();
      if (is('{')) skipGroup();
    }
    if (at === before && !accept(';')) {
      lost();
      next();
    }
  }
  return { path, language: 'java', body: statements, problems };
}
