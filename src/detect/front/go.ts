/** Go to the common form: an own reader over tokens, so that one broken line spoils only what stands around it. */
import { channelsOf, type Channels } from './go-channels.ts';
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
  type DictEntry,
  type Expression,
  type FunctionForm,
  type ModuleForm,
  type Parameter,
  type Statement,
  type Target,
} from '../form.ts';
import { eachNode } from '../walk.ts';
import { asCut } from './cuts.ts';
import { scan, type Token } from './scanner.ts';

const assignments = new Set(['=', ':=', '+=', '-=', '*=', '/=', '%=', '|=', '&=', '^=', '<<=', '>>=', '&^=']);
const binaryMarks = new Set(['+', '-', '*', '/', '%', '&', '|', '^', '<<', '>>', '&^', '==', '!=', '<', '<=', '>', '>=', '&&', '||', '<-']);
const keywords = new Set(['break', 'case', 'chan', 'const', 'continue', 'default', 'defer', 'else', 'fallthrough', 'for', 'func', 'go', 'goto', 'if', 'import', 'interface', 'map', 'package', 'range', 'return', 'select', 'struct', 'switch', 'type', 'var']);

/** Methods of libraries that fill in a struct, or whatever they are given the address of. */
const fills = /^(?:Must)?Process$|^(?:Unmarshal|Decode|Read(?:Config|Env))[A-Z]?\w*$/;
const fillsAddressed = /^(?:(?:Must)?Process|(?:Unmarshal|Decode|Parse|Load|Bind|ShouldBind|Scan|Read(?:Config|Env))(?:[A-Z]\w*)?|\w+Var)$/;

interface StructField {
  readonly name: string;
  readonly type: string;
  readonly line: number;
  readonly isEmbedded?: boolean;
  /** Its tag says that data from outside is read into it. */
  readonly isFilled?: boolean;
}

/** Tags by which data is read into a struct: https://pkg.go.dev/reflect#StructTag */
const filledTag = /\b(?:json|yaml|toml|xml|bson|db|sql|gorm|dynamodbav|env|envconfig|mapstructure|query|form|uri|schema|csv|ini|hcl|koanf|conf|config|flag|arg|long|protobuf|graphql):/;

/**
 * Lowers one Go file.
 * @returns its common form; never throws
 */
export function lowerGo(path: string, text: string): ModuleForm {
  const { tokens, problems: unclosed } = scan(text, { rawQuotes: true, characters: true });
  /** The names whose place is taken somewhere, once they are asked for. */
  let addressed: ReadonlySet<string> | undefined;
  const problems: { line: number; reason: string }[] = [...unclosed];
  const imports = new Map<string, string>();
  let at = 0;
  let depth = 0;
  /** Inside `if`, `for`, `switch` headers a `{` opens the body, not a literal. */
  /** The place of a constant in its group: `iota`. */
  let place: number | undefined;
  let received: ReadonlySet<string> | undefined;
  let inHeader = false;
  /** What the function whose body is read calls its results. */
  let resultNames: readonly string[] = [];
  /** Names that are the place of something else for as long as their block goes on, and names of pointers. */
  let aliases: ReadonlyMap<string, Expression> = new Map();
  let pointers: ReadonlySet<string> = new Set();
  const channels: Channels = text.includes('chan') ? channelsOf(tokens) : { made: new Set(), given: new Set() };
  /** What the function whose body is read runs beside itself. */
  let later: Statement[] = [];
  /** What the calls of the statement at hand fill in. */
  let filling: Statement[] = [];

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
  /** Go ends a statement at the end of a line, unless the line cannot end there. */
  const endsHere = (): boolean => {
    const token = peek();
    if (token.kind === 'end') return true;
    if (token.kind === 'mark' && (token.text === ';' || token.text === '}' || token.text === ')' || token.text === ']' || token.text === ',')) return true;
    if (!token.afterNewline) return false;
    const before = tokens[at - 1];
    if (!before) return true;
    return before.kind === 'name' ? !keywords.has(before.text) || /^(break|continue|fallthrough|return)$/.test(before.text) : before.kind !== 'mark' || /^[)\]}]$|^\+\+$|^--$/.test(before.text);
  };

  /** Skips a bracketed group whole, from its opening mark. */
  function skipGroup(): void {
    let open = 0;
    do {
      const token = next();
      if (token.kind === 'mark' && /^[([{]$/.test(token.text)) open += 1;
      else if (token.kind === 'mark' && /^[)\]}]$/.test(token.text)) open -= 1;
      if (token.kind === 'end') return;
    } while (open > 0 && !isEnd());
  }

  /** Reads a type; its last name is what it is known by. */
  function type(): string {
    let name = '';
    for (let steps = 0; steps < 200; steps += 1) {
      const token = peek();
      if (token.kind === 'mark' && (token.text === '*' || token.text === '...' || token.text === '<-' || token.text === '&')) next();
      else if (is('[')) {
        skipGroup();
        if (name !== '') return name;
      } else if (is('(')) {
        skipGroup();
        return name;
      } else if (token.kind === 'name' && (token.text === 'map' || token.text === 'chan')) next();
      else if (token.kind === 'name' && token.text === 'func') {
        next();
        if (is('(')) skipGroup();
        if (is('(')) skipGroup();
        else if (!peek().afterNewline && (peek().kind === 'name' || is('*') || is('[') || is('<-'))) type();
        return 'func';
      } else if (token.kind === 'name' && (token.text === 'struct' || token.text === 'interface')) {
        next();
        if (is('{')) skipGroup();
        return token.text;
      } else if (token.kind === 'name') {
        name = next().text;
        while (is('.') && peek(1).kind === 'name') {
          next();
          name = `${name}.${next().text}`;
        }
        if (is('[') && !peek().afterNewline) skipGroup();
        return name;
      } else return name;
    }
    return name;
  }

  /** `s3.GetObjectInput` with the package's import path instead of its local name. */
  function fullType(name: string): string {
    const dot = name.indexOf('.');
    if (dot === -1) return name;
    const module = imports.get(name.slice(0, dot));
    return module === undefined ? name : `${module}${name.slice(dot)}`;
  }

  function shortType(name: string): string {
    return name.includes('.') ? fullType(name) : name;
  }

  function expression(): Expression {
    depth += 1;
    if (depth > maximumNesting) {
      problems.push({ line: peek().line, reason: 'nested too deeply' });
      skipStatement();
      depth -= 1;
      return unknown;
    }
    let firstText = peek().kind === 'string' ? 0 : -1;
    const parts: Expression[] = [unary()];
    const operators: string[] = [];
    let isSum = true;
    while (!isEnd() && peek().kind === 'mark' && binaryMarks.has(peek().text)) {
      const before = tokens[at - 1];
      if (peek().afterNewline && before && endsHere()) break;
      const mark = next().text;
      operators.push(mark);
      if (mark !== '+') isSum = false;
      if (firstText === -1 && peek().kind === 'string') firstText = parts.length;
      parts.push(unary());
    }
    depth -= 1;
    if (parts.length === 1) return parts[0] as Expression;
    // What is sent is held by the channel.
    const [channel, ...sent] = parts;
    if (operators[0] === '<-' && channel && isChannel(channel, channels.made)) {
      const value = sent.length === 1 ? (sent[0] ?? unknown) : operators.slice(1).every((mark) => mark === '+') ? sumOf(sent, firstText - 1, false) : unknown;
      return { kind: 'call', callee: { kind: 'member', object: channel, name: 'push' }, args: [{ value }], line: peek().line };
    }
    return isSum ? sumOf(parts, firstText, false) : (conditionIn(parts, operators) ?? { kind: 'other', parts });
  }

  function unary(): Expression {
    let steps = 0;
    let isTransparent = true;
    const isReceived = is('<-') && peek(1).kind === 'name';
    // All of them, as in `strings.Replace(text, old, new, -1)`.
    if (is('-') && peek(1).kind === 'number') {
      next();
      return { kind: 'text', value: `-${next().text}` };
    }
    const isNot = is('!') && !['!', '-', '^', '<-'].includes(peek(1).text);
    while (peek().kind === 'mark' && ['&', '*', '-', '!', '+', '^', '<-'].includes(peek().text) && steps < 50) {
      if (!['&', '*'].includes(next().text)) isTransparent = false;
      steps += 1;
    }
    const value = primary();
    if (isNot) return { kind: 'test', how: 'not', parts: [value] };
    if (isReceived && isChannel(value)) return { kind: 'index', object: value, index: unknown };
    return isTransparent ? value : { kind: 'other', parts: [value] };
  }

  function primary(): Expression {
    let value = operand();
    for (let links = 0; ; links += 1) {
      // A chain is a deep tree, however flat it is written.
      if (links > 0 && links % maximumNesting === 0) value = unknown;
      if (is('.') ) {
        next();
        if (is('(')) {
          // A type assertion gives the same value.
          skipGroup();
          continue;
        }
        const name = next();
        value = { kind: 'member', object: value, name: name.text };
        continue;
      }
      if (is('(') && !(peek().afterNewline && endsHere())) {
        const token = tokens[at - 1];
        const line = token?.line ?? peek().line;
        const addressed = new Set<Argument>();
        const args = callArguments(addressed);
        noteFilled(value, args, addressed, line);
        const made = value.kind === 'name' && value.name === 'new' && args.length === 1 ? typeNamed(args[0]?.value) : undefined;
        value = made === undefined ? { kind: 'call', callee: value, args, line } : { kind: 'typed', type: shortType(made), value: { kind: 'dict', entries: [] }, line };
        continue;
      }
      if (is('[') && !(peek().afterNewline && endsHere())) {
        value = indexed(value);
        continue;
      }
      if (is('{') && !inHeader && !peek().afterNewline) {
        const name = typeOf(value);
        if (name !== undefined) {
          value = literal(name);
          continue;
        }
      }
      return value;
    }
  }

  function typeOf(value: Expression): string | undefined {
    if (value.kind === 'name') return value.name;
    if (value.kind === 'member' && value.object.kind === 'name') return `${value.object.name}.${value.name}`;
    if (value.kind === 'index') return typeOf(value.object);
    return undefined;
  }

  function indexed(object: Expression): Expression {
    next();
    const outer = inHeader;
    inHeader = false;
    let index: Expression = unknown;
    const bounds: Expression[] = [nothing, nothing];
    let colons = 0;
    while (!is(']') && !isEnd()) {
      if (accept(':')) colons += 1;
      else if (accept(',')) continue;
      else {
        const before = at;
        const value = expression();
        if (colons === 0) index = value;
        bounds[colons] = value;
        if (at === before) next();
      }
    }
    accept(']');
    inHeader = outer;
    if (colons > 0) return asCut({ kind: 'call', callee: { kind: 'member', object, name: '[:]' }, args: bounds.slice(0, 2).map((value) => ({ value })), line: peek().line });
    return { kind: 'index', object, index };
  }

  /** What a statement's calls fill in is not what it was, wherever it stands in the statement. */
  function noteFilled(callee: Expression, args: readonly Argument[], addressed: ReadonlySet<Argument>, line: number): void {
    const name = callee.kind === 'member' ? callee.name : '';
    for (const arg of args) {
      const isAddressed = addressed.has(arg);
      if (!(isAddressed ? fillsAddressed : fills).test(name) || (arg.value.kind !== 'name' && arg.value.kind !== 'member')) continue;
      filling.push({ kind: 'expression', value: { kind: 'call', callee: { kind: 'name', name: isAddressed ? '__fillsAddressed__' : '__fills__' }, args: [{ value: callee }, { value: arg.value }], line } });
    }
  }

  /** @param addressed takes those that are written as an address: `&config` */
  function callArguments(addressed?: Set<Argument>): Argument[] {
    next();
    const outer = inHeader;
    inHeader = false;
    const args: Argument[] = [];
    while (!is(')') && !isEnd()) {
      const before = at;
      const isAddress = is('&');
      const value = expression();
      const arg: Argument = accept('...') ? { value, spread: 'list' } : { value };
      args.push(arg);
      if (isAddress) addressed?.add(arg);
      if (!accept(',') && !is(')')) {
        if (at === before) next();
        else if (!endsHere()) next();
      }
    }
    accept(')');
    inHeader = outer;
    return args;
  }

  /** `[]T{…}`, `map[K]V{…}`, or a bare type as an argument. */
  function typedOperand(): Expression {
    const isMap = isName('map');
    const isList = is('[');
    const isArray = isList && !is(']', 1);
    if (isName('struct')) {
      next();
      const fields = structFields().map((field) => field.name);
      return is('{') ? structBody(fields) : unknown;
    }
    const before = at;
    const held = isMap ? heldByMap() : '';
    const name = type();
    // `[]struct{ name string }{{"a"}, {"b"}}`
    const fields = name === 'struct' ? fieldsOfElement(before) : undefined;
    if (is('{') && !peek().afterNewline) return isMap ? mapBody(held) : listBody(name, isArray, fields);
    // `make(map[string]string)`, `make([]string, 0)`
    if (is(',') || is(')')) return isMap ? { kind: 'dict', entries: [] } : isList ? { kind: 'list', items: [] } : unknown;
    if (is('(')) {
      // A conversion: `[]byte(x)`.
      const args = callArguments();
      return args[0]?.value ?? unknown;
    }
    return unknown;
  }

  function operand(): Expression {
    const token = peek();
    switch (token.kind) {
      case 'string':
        next();
        return { kind: 'text', value: token.text };
      case 'number':
        next();
        return { kind: 'text', value: token.text };
      case 'name':
        if (token.text === 'func') return functionLiteral();
        if (token.text === 'map' || token.text === 'chan' || token.text === 'struct' || token.text === 'interface') return typedOperand();
        if (token.text === 'iota' && place !== undefined) {
          next();
          return { kind: 'text', value: String(place) };
        }
        if (token.text === 'nil') {
          next();
          return nothing;
        }
        if (keywords.has(token.text)) return unknown;
        next();
        return aliases.get(token.text) ?? { kind: 'name', name: token.text };
      case 'mark':
        if (token.text === '(') {
          next();
          const outer = inHeader;
          inHeader = false;
          const value = expression();
          while (!is(')') && !isEnd() && !is('}')) next();
          accept(')');
          inHeader = outer;
          return value;
        }
        if (token.text === '[') return typedOperand();
        if (token.text === '{' && !inHeader) return dictBody();
        return unknown;
      default:
        return unknown;
    }
  }

  function functionLiteral(): Expression {
    const { line } = next();
    const parameters = is('(') ? parameterList() : [];
    const { names, types } = result();
    const outer = inHeader;
    inHeader = false;
    const body = bodyOf(names, types);
    inHeader = outer;
    return { kind: 'function', function: { name: '', parameters, body, line } };
  }

  /** The type that an argument of `new(T)` names. */
  function typeNamed(value: Expression | undefined): string | undefined {
    if (value?.kind === 'name') return value.name;
    return value?.kind === 'member' && value.object.kind === 'name' ? `${value.object.name}.${value.name}` : undefined;
  }

  /** A composite literal of a named type. */
  function literal(name: string): Expression {
    const { line } = peek();
    return { kind: 'typed', type: shortType(name), value: dictBody(), line };
  }

  function listBody(elementType: string, isArray: boolean, fields?: readonly string[]): Expression {
    const { entries, items } = braces(fields ? '' : elementType, true);
    // The places of what it holds are said, often by constants: a slice, to which more may come, holds any of them at each.
    if (!fields && items.length === 0 && entries.length > 0) {
      const options = entries.map(({ value }) => value);
      return isArray ? { kind: 'dict', entries } : { kind: 'list', items: options.map(() => ({ kind: 'choice', tests: [], options })) };
    }
    const written = items.length > 0 ? items : entries.map((entry) => entry.value);
    return { kind: 'list', items: fields ? written.map((item) => (item.kind === 'list' || item.kind === 'dict' ? ofFields(item, fields) : item)) : written };
  }

  /** A struct that has no name, of values in the order of its fields or by their names. */
  function structBody(fields: readonly string[]): Expression {
    const body = dictBody();
    return body.kind === 'list' || body.kind === 'dict' ? ofFields(body, fields) : body;
  }

  function ofFields(body: Extract<Expression, { kind: 'list' | 'dict' }>, fields: readonly string[]): Expression {
    if (body.kind === 'dict') return body;
    return { kind: 'dict', entries: body.items.map((value, index) => ({ key: { kind: 'text', value: fields[index] ?? '' }, value })) };
  }

  /** The names of the fields in the struct that a type ends with, which begins here. */
  function fieldsOfElement(start: number): readonly string[] {
    const after = at;
    at = start;
    while (!isName('struct') && at < after) next();
    next();
    const fields = structFields().map((field) => field.name);
    at = after;
    return fields;
  }

  /** A map, whose keys are worked out: https://go.dev/ref/spec#Composite_literals */
  function mapBody(elementType: string): Expression {
    return { kind: 'dict', entries: braces(elementType, true).entries };
  }

  /** The struct that the map is of whose type begins here; empty where its values are collections or functions. */
  function heldByMap(): string {
    const before = at;
    next();
    skipGroup();
    while (is('*')) next();
    const held = is('[') || isName('map') || isName('func') || isName('chan') ? '' : type();
    at = before;
    return held === 'struct' || held === 'interface' ? '' : held;
  }

  function dictBody(): Expression {
    const { entries, items } = braces('');
    // A struct literal without names: its fields are not known here.
    return items.length > 0 && entries.length === 0 ? { kind: 'list', items } : { kind: 'dict', entries };
  }

  function braces(elementType: string, areKeysValues = false): { entries: DictEntry[]; items: Expression[] } {
    const entries: DictEntry[] = [];
    const items: Expression[] = [];
    next();
    const outer = inHeader;
    inHeader = false;
    depth += 1;
    while (!is('}') && !isEnd()) {
      const before = at;
      const elided = is('{');
      const line = peek().line;
      const field = !areKeysValues && peek().kind === 'name' && is(':', 1) ? peek().text : undefined;
      const first = depth > maximumNesting ? unknown : elided && elementType !== '' ? ({ kind: 'typed', type: shortType(elementType), value: dictBody(), line } as const) : expression();
      if (depth > maximumNesting) skipGroup();
      if (accept(':')) {
        const isElided = is('{');
        const valueLine = peek().line;
        const body = isElided ? dictBody() : expression();
        const value: Expression = isElided && areKeysValues && elementType !== '' ? { kind: 'typed', type: shortType(elementType), value: body, line: valueLine } : body;
        // A field's name, or a key that is worked out.
        entries.push({ key: field !== undefined ? { kind: 'text', value: field } : first.kind === 'name' && !areKeysValues && /^[A-Za-z_]/.test(first.name) && !first.name.includes('.') ? { kind: 'text', value: first.name } : first, value });
      } else items.push(first);
      if (!accept(',') && !is('}')) {
        accept(';');
        if (at === before) next();
      }
    }
    depth -= 1;
    accept('}');
    inHeader = outer;
    return { entries, items };
  }

  function parameterList(): Parameter[] {
    const parameters: Parameter[] = [];
    next();
    // Where those stand whose type follows a later name; where none does, they are types themselves.
    let pending: number[] = [];
    const unnamed = (written: string): Parameter => ({ name: `_${written}${parameters.length}`, target: { kind: 'none' }, type: shortType(written) });
    while (!is(')') && !isEnd()) {
      const before = at;
      if (peek().kind === 'name' && !keywords.has(peek().text) && !is('.', 1)) {
        const name = next().text;
        if (is(',') || is(')')) {
          pending.push(parameters.length);
          parameters.push({ name, target: { kind: 'name', name } });
          accept(',');
          continue;
        }
        const variadic = is('...');
        const written = shortType(type());
        for (const each of pending) parameters[each] = { ...(parameters[each] as Parameter), type: written, ...(variadic ? { rest: 'list' as const } : {}) };
        parameters.push({ name, target: { kind: 'name', name }, type: written, ...(variadic ? { rest: 'list' as const } : {}) });
        pending = [];
      } else {
        const written = type();
        if (at !== before) parameters.push(unnamed(written));
      }
      accept(',');
      if (at === before) next();
    }
    accept(')');
    for (const each of pending) parameters[each] = unnamed(parameters[each]?.name ?? '');
    return parameters;
  }

  /** The types of what a function gives, and the names it has for that. */
  function result(): { readonly types: readonly string[]; readonly names: readonly string[] } {
    if (!is('(')) return { types: is('{') || endsHere() ? [] : [shortType(type())], names: [] };
    const all = parameterList();
    return { types: all.map((each) => each.type ?? ''), names: all.flatMap(({ target: { kind }, name }) => (kind === 'name' && name !== undefined ? [name] : [])) };
  }

  /** A function's body. Its results by name are there from the start. */
  function bodyOf(names: readonly string[], types: readonly string[] = []): Statement[] {
    if (!is('{')) return [];
    const { line } = peek();
    const outer = resultNames;
    resultNames = names;
    const before = later;
    later = [];
    const body = block();
    // Before what the function ends with.
    if (later.length > 0) body.splice(body.at(-1)?.kind === 'return' ? body.length - 1 : body.length, 0, ...later);
    later = before;
    resultNames = outer;
    // A struct is there, with nothing in its fields.
    const typeOf = (index: number): { type: string } | undefined => (types.length === names.length && !/^(?:error|string|bool|any|func|byte|rune|interface|u?int\d*|float\d*|)$/.test(types[index] ?? '') ? { type: types[index] as string } : undefined);
    return [...names.map((name, index): Statement => ({ kind: 'assign', target: { kind: 'name', name }, value: nothing, line, declares: true, ...typeOf(index) })), ...body];
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
    const around = { aliases, pointers };
    while (!is('}') && !isEnd()) {
      const before = at;
      statement(statements);
      accept(';');
      if (at === before) next();
    }
    accept('}');
    ({ aliases, pointers } = around);
    depth -= 1;
    return statements;
  }

  function skipStatement(): void {
    while (!isEnd() && !is(';') && !is('}')) {
      if (is('{') || is('(') || is('[')) skipGroup();
      else next();
      if (peek().afterNewline) return;
    }
  }

  function statement(into: Statement[]): void {
    const outer = filling;
    filling = [];
    const own: Statement[] = [];
    oneStatement(own);
    into.push(...filling, ...own);
    filling = outer;
  }

  function oneStatement(into: Statement[]): void {
    const token = peek();
    if (token.kind === 'name') {
      switch (token.text) {
        case 'return': {
          next();
          const values: Expression[] = [];
          while (!endsHere()) {
            const before = at;
            values.push(expression());
            if (!accept(',')) break;
            if (at === before) break;
          }
          // What stands in the results by name: https://go.dev/ref/spec#Return_statements
          const given = values.length > 0 ? values : resultNames.map((name): Expression => ({ kind: 'name', name }));
          into.push({ kind: 'return', value: given.length > 1 ? { kind: 'list', items: given } : (given[0] ?? nothing) });
          return;
        }
        case 'if':
          into.push(...conditional());
          return;
        case 'for':
          loop(into);
          return;
        case 'switch':
        case 'select':
          switchStatement(into);
          return;
        case 'go':
        case 'defer': {
          next();
          const start = at;
          const run: Statement = { kind: 'expression', value: expression() };
          // What receives beside this function sees all that is sent.
          if (token.text === 'go' && receivesIn(start)) later.push(run);
          else into.push(run);
          return;
        }
        case 'var':
        case 'const':
          declaration(into);
          return;
        case 'type':
          typeDeclaration(into);
          return;
        case 'goto':
          // What follows may be reached by its label.
          next();
          if (!endsHere() && peek().kind === 'name') next();
          return;
        case 'break':
        case 'continue':
        case 'fallthrough': {
          next();
          const isNamed = !endsHere() && peek().kind === 'name';
          if (isNamed) next();
          into.push({ kind: 'stop', isTurn: true, ...(isNamed ? { isFar: true } : {}) });
          return;
        }
        default:
          if (is(':', 1) && !is(':=', 1)) {
            next();
            next();
            return;
          }
      }
    }
    if (is('{')) {
      into.push({ kind: 'block', body: block() });
      return;
    }
    simple(into);
  }

  /** Assignments and expressions. */
  function simple(into: Statement[]): void {
    const { line } = peek();
    const left: Expression[] = [];
    const isThrough = is('*') && peek(1).kind === 'name';
    do {
      left.push(isName('range') ? unknown : expression());
    } while (accept(','));
    const mark = peek();
    if (mark.kind !== 'mark' || !assignments.has(mark.text)) {
      const counts = is('++') || is('--');
      if (counts) next();
      for (const value of left) into.push(counts ? { kind: 'assign', target: target(value), value: unknown, line } : { kind: 'expression', value });
      return;
    }
    next();
    if (isName('range')) {
      next();
      const iterable = expression();
      into.push({ kind: 'loop', bindings: [{ target: targets(left), iterable, ...(left.length === 1 && isChannel(iterable) ? {} : { over: left.length > 1 ? 'entries' as const : 'keys' as const }) }], tests: [], body: [] });
      return;
    }
    const right: Expression[] = [];
    const first = at;
    do {
      right.push(expression());
    } while (accept(','));
    const declares = mark.text === ':=';
    if (left.length === 1 && left[0] && isChannel(left[0], channels.made) && tokens[first]?.text === 'make') right[0] = { kind: 'list', items: [] };
    if (declares && left.length === 1 && isPointed(left[0], right, first)) return;
    if (mark.text === '+=') {
      into.push({ kind: 'append', target: target(left[0] ?? unknown), value: right[0] ?? unknown, line });
      return;
    }
    if (mark.text !== '=' && mark.text !== ':=') {
      into.push({ kind: 'assign', target: target(left[0] ?? unknown), value: { kind: 'other', parts: right }, line });
      return;
    }
    if (left.length > 1 && right.length === 1) {
      // `v, err := f()`: of a function with several results, the list of them; of others, the value alone.
      into.push({ kind: 'assign', target: { kind: 'parts', parts: left.map((each, index) => ({ key: index, target: target(each) })) }, value: { kind: 'call', callee: { kind: 'name', name: '__results__' }, args: [{ value: right[0] as Expression }, ...(isSeveral(left) ? [{ value: nothing }] : [])], line }, line, declares });
      return;
    }
    // All are worked out before any is given: https://go.dev/ref/spec#Assignment_statements
    if (left.length > 1 && isExchange(left, right)) {
      into.push({ kind: 'assign', target: targets(left), value: { kind: 'list', items: right }, line, declares });
      return;
    }
    for (const [index, each] of left.entries()) into.push({ kind: 'assign', target: target(each), value: right[index] ?? unknown, line, declares, ...(isThrough && index === 0 ? { isThrough } : {}) });
  }

  /** `p := &config.Store`, and `p := config` of a pointer: from here on the name is that place, unless it is given another. */
  function isPointed(name: Expression | undefined, [value, ...others]: readonly Expression[], first: number): boolean {
    if (name?.kind !== 'name' || !value || others.length > 0 || depth === 0) return false;
    const isAddress = tokens[first]?.text === '&' && tokens[first]?.kind === 'mark';
    let root = value;
    while (root.kind === 'member') root = root.object;
    if (root.kind === 'typed' && isAddress) pointers = new Set([...pointers, name.name]);
    else if (pointers.has(name.name)) pointers = new Set([...pointers].filter((each) => each !== name.name));
    if (root.kind !== 'name' || !(isAddress || (value.kind === 'name' && pointers.has(value.name))) || root.name === name.name || isGivenLater(name.name)) return false;
    aliases = new Map([...aliases, [name.name, value]]);
    return true;
  }

  function isChannel(value: Expression, among?: ReadonlySet<string>): boolean {
    return value.kind === 'name' && (among ? among.has(value.name) : channels.made.has(value.name) || channels.given.has(value.name));
  }

  /** Whether what was read from a token on names a channel and sends nothing into one. */
  function receivesIn(start: number): boolean {
    let isNamed = false;
    for (let index = start; index < at; index += 1) {
      if (!channels.made.has(tokens[index]?.text ?? '')) continue;
      isNamed = true;
      if (tokens[index + 1]?.text === '<-') return false;
    }
    return isNamed;
  }

  /** Whether a name is given another value, or stands for something else, before its block ends. */
  function isGivenLater(name: string): boolean {
    let open = 0;
    for (let index = at; index < tokens.length && open >= 0; index += 1) {
      // A longer block is not looked through for each of its names.
      if (index > at + 5_000) return true;
      const token = tokens[index] as Token;
      if (token.kind === 'mark') open += token.text === '{' ? 1 : token.text === '}' ? -1 : 0;
      if (token.kind !== 'name' || token.text !== name || (tokens[index - 1]?.kind === 'mark' && tokens[index - 1]?.text === '.')) continue;
      const after = tokens[index + 1] as Token;
      if (tokens[index - 1]?.text === 'var' || after.kind === 'name' || /^(=|:=|\*|\[)$/.test(after.text) || (after.text === ',' && token.afterNewline)) return true;
    }
    return false;
  }

  /** Whether one of the names that are given values stands in what a later one is given. */
  function isExchange(left: readonly Expression[], right: readonly Expression[]): boolean {
    const given = new Set(left.flatMap((each) => (each.kind === 'name' ? [each.name] : [])));
    let isFound = false;
    eachNode<{ kind: string; name: string }>(right.slice(1), ({ kind, name }) => {
      if (kind === 'name' && name !== undefined && given.has(name)) isFound = true;
    });
    return isFound;
  }

  /** Whether what names are given is more than one value and whether it is there. */
  function isSeveral(left: readonly Expression[]): boolean {
    const last = left.at(-1);
    return left.length > 2 || (last?.kind === 'name' && !/^_$|^(?:ok|exists|found|present|loaded)$|err/i.test(last.name));
  }

  function target(value: Expression): Target {
    if (value.kind === 'name') return value.name === '_' ? { kind: 'none' } : { kind: 'name', name: value.name };
    if (value.kind === 'member' || value.kind === 'index') return value;
    return { kind: 'none' };
  }

  function targets(values: readonly Expression[]): Target {
    if (values.length === 1) return target(values[0] as Expression);
    return { kind: 'parts', parts: values.map((each, index) => ({ key: index, target: target(each) })) };
  }

  /** What stands between `if` or `switch` and the `{`. */
  function header(into: Statement[]): void {
    const outer = inHeader;
    inHeader = true;
    while (!is('{') && !isEnd()) {
      const before = at;
      const own: Statement[] = [];
      simple(own);
      into.push(...own);
      accept(';');
      if (at === before) next();
    }
    inHeader = outer;
  }

  function conditional(): Statement[] {
    const statements: Statement[] = [];
    const tests: Expression[] = [];
    const bodies: (readonly Statement[])[] = [];
    let exhaustive = false;
    for (;;) {
      next();
      const before: Statement[] = [];
      header(before);
      const last = before.at(-1);
      // Whether something failed is nothing that callers settle.
      tests.push(last?.kind !== 'expression' ? unknown : isOfError(last.value) ? { kind: 'other', parts: [last.value] } : last.value);
      statements.push(...(last?.kind === 'expression' ? before.slice(0, -1) : before));
      bodies.push(block());
      if (!isName('else')) break;
      next();
      if (isName('if')) continue;
      bodies.push(block());
      exhaustive = true;
      break;
    }
    statements.push({ kind: 'branch', tests, bodies, exhaustive, isDecided: true });
    return statements;
  }

  function loop(into: Statement[]): void {
    next();
    const before: Statement[] = [];
    if (isName('range')) {
      next();
      const outer = inHeader;
      inHeader = true;
      before.push({ kind: 'expression', value: expression() });
      inHeader = outer;
    } else header(before);
    const body = block();
    const last = before.findLast((each) => each.kind === 'loop');
    if (last?.kind === 'loop') {
      into.push({ ...last, body });
      return;
    }
    // A counter takes many values: not the one it starts with.
    into.push(...before.map((each): Statement => (each.kind === 'assign' && each.value.kind === 'text' ? { ...each, value: unknown } : each)));
    into.push({ kind: 'loop', bindings: [], tests: [], body });
  }

  function switchStatement(into: Statement[]): void {
    next();
    const before: Statement[] = [];
    header(before);
    const last = before.at(-1);
    const subject = last?.kind === 'expression' ? last.value : undefined;
    into.push(...(subject ? before.slice(0, -1) : before));
    const cases: Case[] = [];
    if (!accept('{')) return;
    while (!is('}') && !isEnd()) {
      const before = at;
      if (isName('case') || isName('default')) {
        const isDefault = isName('default');
        next();
        const own: Statement[] = [];
        while (!is(':') && !isEnd() && !is('}')) {
          const start = at;
          simple(own);
          accept(',');
          if (at === start) next();
        }
        accept(':');
        const isPlain = own.every((each) => each.kind === 'expression');
        const labels = isDefault ? [] : isPlain && own.length > 0 ? own.flatMap((each) => (each.kind === 'expression' ? [each.value] : [])) : undefined;
        const body: Statement[] = isPlain ? [] : [...own];
        let isThrough = false;
        while (!isName('case') && !isName('default') && !is('}') && !isEnd()) {
          const start = at;
          isThrough = isName('fallthrough');
          if (isThrough) next();
          else statement(body);
          accept(';');
          if (at === start) next();
        }
        cases.push({ labels, body, fallsThrough: isThrough });
      }
      if (at === before) next();
    }
    accept('}');
    into.push(switchOf(subject, cases));
  }

  /** Whether something is handed the place of a variable, which it may fill. */
  function isAddressed(name: string): boolean {
    addressed ??= new Set(tokens.flatMap((token, index) => (token.text === '&' ? [tokens[index + 1]?.text ?? ''] : [])));
    return addressed.has(name);
  }

  function declaration(into: Statement[]): void {
    const isConstant = next().text === 'const';
    /** What the last constant was given, which those behind it are given again: https://go.dev/ref/spec#Constant_declarations */
    let again: { readonly from: number; readonly written: string | undefined } | undefined;
    const one = (): void => {
      const { line } = peek();
      const names: string[] = [];
      do {
        names.push(next().text);
      } while (accept(','));
      // A list or map of a function has nothing in it to begin with.
      const empty: Expression | undefined = depth === 0 ? undefined : is('[') ? { kind: 'list', items: [] } : isName('map') ? { kind: 'dict', entries: [] } : undefined;
      let written = !is('=') && !endsHere() ? type() : undefined;
      // A name that is given its value later is empty until then: https://go.dev/ref/spec#The_zero_value
      const isEmpty = depth > 0 && written === 'string' && names.every((name) => !isAddressed(name));
      const zero: Expression = isEmpty ? { kind: 'text', value: '' } : unknown;
      const values: Expression[] = [];
      if (accept('=')) {
        again = { from: at, written };
        do {
          values.push(expression());
        } while (accept(','));
      } else if (isConstant && again && !written) {
        const after = at;
        ({ from: at, written } = again);
        do {
          values.push(expression());
        } while (accept(','));
        at = after;
      }
      for (const [index, name] of names.entries()) {
        into.push({ kind: 'assign', target: { kind: 'name', name }, value: values[index] ?? empty ?? zero, line, declares: true, ...(written && !(empty && !values[index]) ? { type: shortType(written) } : {}) });
      }
    };
    const outer = place;
    if (accept('(')) {
      for (place = isConstant ? 0 : undefined; !is(')') && !isEnd(); place = place === undefined ? undefined : place + 1) {
        const before = at;
        one();
        accept(';');
        if (at === before) next();
      }
      accept(')');
    } else one();
    place = outer;
  }

  /** What stands between a struct's braces: the names of its fields and their types. */
  function structFields(): StructField[] {
    const found: StructField[] = [];
    if (!accept('{')) return found;
    while (!is('}') && !isEnd()) {
      const before = at;
      const fields: string[] = [];
      const fieldLine = peek().line;
      while (peek().kind === 'name' && (is(',', 1) || !(is('.', 1) || tokens[at + 1]?.afterNewline || is('}', 1) || is(';', 1) || peek(1).kind === 'string'))) {
        fields.push(next().text);
        if (!accept(',')) break;
      }
      const written = type();
      const tag = peek().kind === 'string' ? next().text : '';
      for (const field of fields) found.push({ name: field, type: written, line: fieldLine, ...(filledTag.test(tag) ? { isFilled: true } : {}) });
      // A type without a name is embedded under its own: https://go.dev/ref/spec#Struct_types
      if (fields.length === 0 && written !== '') found.push({ name: written.slice(written.lastIndexOf('.') + 1), type: written, line: fieldLine, isEmbedded: true });
      accept(';');
      if (at === before) next();
    }
    accept('}');
    return found;
  }

  function typeDeclaration(into: Statement[]): void {
    next();
    const one = (): void => {
      const { line } = peek();
      const name = next().text;
      if (is('[') && peek(1).kind === 'name' && peek(2).kind === 'name') skipGroup();
      accept('=');
      if (!isName('struct')) {
        // `type Kind string`: `Kind("raw")` is the text, here, in other files of the package and where that is imported.
        const isText = isName('string') || /^u?int(?:8|16|32|64)?$/.test(peek().text);
        if (isText && receivers().has(name)) into.push({ kind: 'class', class: { name, bases: [], members: [], line, constructorName: '', isText: true } });
        else if (isName('string')) into.push({ kind: 'function', function: conversion(name, line) });
        if (!endsHere()) type();
        return;
      }
      next();
      const fields = structFields();
      const members = fields.map((field): Statement => ({ kind: 'assign', target: { kind: 'name', name: field.name }, value: unknown, line: field.line, declares: true, type: shortType(field.type) }));
      const filled = fields.filter(({ isFilled }) => isFilled).map((field) => field.name);
      const embeds = fields.filter(({ isEmbedded }) => isEmbedded).map((field) => field.name);
      const lowered: ClassForm = { name, bases: [], members, line, constructorName: '', isRecord: true, ...(embeds.length > 0 ? { embeds } : {}), ...(filled.length > 0 ? { filled } : {}) };
      into.push({ kind: 'class', class: lowered });
    };
    if (accept('(')) {
      while (!is(')') && !isEnd()) {
        const before = at;
        one();
        accept(';');
        if (at === before) next();
      }
      accept(')');
    } else one();
  }

  /** The types that methods of this file are of. */
  function receivers(): ReadonlySet<string> {
    return (received ??= new Set([...text.matchAll(/^func\s{0,4}\(\s{0,4}(?:\w{1,100}\s{1,4})?\*?(\w{1,100})\s{0,4}\)/gm)].map((match) => match[1] ?? '')));
  }

  /** What a conversion to a type does, as a function by its name. */
  function conversion(name: string, line: number): FunctionForm {
    return { name, parameters: [{ name: 'value', target: { kind: 'name', name: 'value' } }], body: [{ kind: 'return', value: { kind: 'name', name: 'value' } }], line };
  }

  function importDeclaration(into: Statement[]): void {
    next();
    const one = (): void => {
      const { line } = peek();
      let alias: string | undefined;
      if (peek().kind === 'name') alias = next().text;
      else if (is('.')) next();
      const token = next();
      if (token.kind !== 'string') return;
      const module = token.text;
      const parts = module.split('/');
      const last = parts.at(-1) ?? module;
      const natural = /^v\d+$/.test(last) ? (parts.at(-2) ?? last) : last;
      const name = alias ?? natural.replace(/^go-|-go$|\.go$/g, '').replaceAll('-', '');
      imports.set(name, module);
      into.push({ kind: 'import', import: { module, whole: name, names: [], line } });
    };
    if (accept('(')) {
      while (!is(')') && !isEnd()) {
        const before = at;
        one();
        accept(';');
        if (at === before) next();
      }
      accept(')');
    } else one();
  }

  function functionDeclaration(into: Statement[]): void {
    const { line } = next();
    let receiver: string | undefined;
    let receiverType: string | undefined;
    if (is('(')) {
      const [only] = parameterList();
      receiver = only?.target.kind === 'none' ? '_' : only?.name;
      receiverType = only?.type;
    }
    const name = next().text;
    if (is('[')) skipGroup();
    const parameters = is('(') ? parameterList() : [];
    const { types: results, names } = result();
    const lowered: FunctionForm = { name, parameters, body: bodyOf(names, results), line, results, ...(receiver ? { receiver } : {}), ...(receiverType ? { receiverType } : {}) };
    into.push({ kind: 'function', function: lowered });
  }

  const statements: Statement[] = [];
  while (!isEnd()) {
    const before = at;
    const token = peek();
    depth = 0;
    inHeader = false;
    if (token.kind === 'name' && token.text === 'package') {
      next();
      next();
    } else if (token.kind === 'name' && token.text === 'import') importDeclaration(statements);
    else if (token.kind === 'name' && token.text === 'func') functionDeclaration(statements);
    else if (token.kind === 'name' && (token.text === 'var' || token.text === 'const')) declaration(statements);
    else if (token.kind === 'name' && token.text === 'type') typeDeclaration(statements);
    else if (!accept(';')) {
      // Nothing else stands between declarations: the reader lost its way in one, and took its end too early.
      if (problems.length === 0) problems.push({ line: token.line, reason: 'not understood: what stands before or behind it may be missing' });
      next();
    }
    if (at === before) next();
  }
  return { path, language: 'go', body: statements, problems };
}

/** `err != nil`. */
function isOfError(test: Expression): boolean {
  return test.kind === 'test' && test.parts.some((part) => (part.kind === 'name' && /^err/i.test(part.name)) || isOfError(part));
}
