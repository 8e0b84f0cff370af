/** Python to the common form, on Lezer's grammar: pure JavaScript, and one stray quote loses one statement, not the file. */
import type { SyntaxNode } from '@lezer/common';
import {
  createLineFinder,
  maximumNesting,
  nothing,
  sumOf,
  unknown,
  type Argument,
  type Binding,
  type ClassForm,
  type DictEntry,
  type Expression,
  type FunctionForm,
  type ImportForm,
  type ModuleForm,
  type Parameter,
  type Statement,
  type Target,
  type TargetPart,
} from '../form.ts';
import { asCut } from './cuts.ts';
import { readMended } from './mend.ts';
import { enumText, fieldDefault, isColumn, literalClass, recordClass } from './python-records.ts';
import { pythonGrammar } from './python-syntax.ts';

/** How many values `in` compares one with. */
const maximumListed = 12;

/** Every child of a node, comments left out. */
function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.name !== 'Comment') children.push(child);
  }
  return children;
}

const simpleEscapes: Record<string, string> = { n: '\n', t: '\t', r: '\r', '\\': '\\', "'": "'", '"': '"', '\n': '' };

/** Reads the escapes of a Python string; numeric ones too, anything else is kept as written. */
export function unescape(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|[0-7]{1,3}|[\s\S])/g, (whole, escape: string) => {
    const simple = simpleEscapes[escape];
    if (simple !== undefined) return simple;
    if (/^[xu]/.test(escape) && escape.length > 1) return String.fromCharCode(Number.parseInt(escape.slice(1), 16));
    if (/^[0-7]/.test(escape)) return String.fromCharCode(Number.parseInt(escape, 8));
    return whole;
  });
}

/** The prefix, the quote and the inside of a string literal as written. */
function splitString(source: string): { prefix: string; start: number; end: number } {
  let at = 0;
  while (at < source.length && source[at] !== '"' && source[at] !== "'") at += 1;
  const quote = source[at] ?? '"';
  const triple = source.startsWith(quote.repeat(3), at) && source.length >= at + 6;
  const width = triple ? 3 : 1;
  const closed = source.endsWith(quote.repeat(width)) && source.length >= at + 2 * width;
  return { prefix: source.slice(0, at).toLowerCase(), start: at + width, end: closed ? source.length - width : source.length };
}

/**
 * Lowers one Python file.
 * @param path relative to the repo, for messages
 * @param text the file
 * @returns its common form; never throws
 */
export function lowerPython(path: string, text: string): ModuleForm {
  const lineAt = createLineFinder(text);
  const problems: { line: number; reason: string }[] = [];
  /** The literals that are written as types of parameters. */
  const unions: Statement[] = [];
  const source = (node: SyntaxNode): string => text.slice(node.from, node.to);
  const lineOf = (node: SyntaxNode): number => lineAt(node.from);
  let depth = 0;

  function note(node: SyntaxNode, reason: string): void {
    if (problems.length < 20) problems.push({ line: lineOf(node), reason });
  }

  function expression(node: SyntaxNode | null | undefined): Expression {
    if (!node) return unknown;
    if (depth > maximumNesting) {
      note(node, 'nested too deeply');
      return unknown;
    }
    depth += 1;
    const lowered = lowerExpression(node);
    depth -= 1;
    return lowered;
  }

  function lowerExpression(node: SyntaxNode): Expression {
    switch (node.name) {
      case 'String':
        return stringLiteral(node);
      case 'FormatString':
        return formatString(node);
      case 'ContinuedString':
        return { kind: 'join', parts: childrenOf(node).map(expression) };
      case 'Number':
        return { kind: 'text', value: source(node).replaceAll('_', '') };
      case 'Boolean':
        return { kind: 'text', value: source(node) };
      case 'None':
        return nothing;
      case 'VariableName':
      case 'self':
        return { kind: 'name', name: source(node) };
      case 'MemberExpression':
        return member(node);
      case 'CallExpression':
        return call(node);
      case 'BinaryExpression':
        return binary(node);
      case 'UnaryExpression':
        // A place counted from the end.
        if (/^-\d{1,4}$/.test(source(node))) return { kind: 'text', value: source(node) };
        return { kind: 'other', parts: childrenOf(node).slice(1).map(expression) };
      case 'ConditionalExpression': {
        const [whenTrue, , test, , whenFalse] = childrenOf(node);
        return { kind: 'choice', tests: [condition(test)], options: [expression(whenTrue), expression(whenFalse)], isDecided: true };
      }
      case 'ParenthesizedExpression':
      case 'AwaitExpression':
        return expression(childrenOf(node).find((child) => /[A-Z]/.test(child.name[0] ?? '')));
      case 'YieldStatement':
      case 'YieldExpression': {
        const inner = childrenOf(node).filter((child) => child.name !== 'yield' && child.name !== ',');
        const isFrom = inner[0]?.name === 'from';
        return { kind: 'yielded', value: inner.length > 1 && !isFrom ? { kind: 'list', items: inner.map(expression) } : expression(inner.at(-1)), from: isFrom };
      }
      case 'TupleExpression':
      case 'ArrayExpression':
      case 'SetExpression':
        return { kind: 'list', items: listItems(node) };
      case 'DictionaryExpression':
        return dictionary(node);
      case 'ArrayComprehensionExpression':
      case 'ComprehensionExpression':
      case 'SetComprehensionExpression':
      case 'DictionaryComprehensionExpression':
        return comprehension(childrenOf(node).slice(1, -1));
      case 'LambdaExpression': {
        const children = childrenOf(node);
        const list = children.find((child) => child.name === 'ParamList');
        const body = expression(children.at(-1));
        const lowered: FunctionForm = {
          name: '',
          parameters: list ? parameters(list) : [],
          body: [{ kind: 'return', value: body }],
          line: lineOf(node),
        };
        return { kind: 'function', function: lowered };
      }
      case 'NamedExpression': {
        const [name, , value] = childrenOf(node);
        return name && value ? { kind: 'assigned', target: target(name), value: expression(value) } : unknown;
      }
      case '⚠':
        return unknown;
      default:
        return { kind: 'other', parts: childrenOf(node).filter((child) => /^[A-Z]/.test(child.name)).map(expression) };
    }
  }

  function stringLiteral(node: SyntaxNode): Expression {
    const raw = source(node);
    const { prefix, start, end } = splitString(raw);
    const inner = raw.slice(start, end);
    return { kind: 'text', value: prefix.includes('r') ? inner : unescape(inner) };
  }

  function formatString(node: SyntaxNode): Expression {
    const { prefix, start, end } = splitString(source(node));
    const isRaw = prefix.includes('r');
    const parts: Expression[] = [];
    let at = node.from + start;
    const literal = (to: number): void => {
      if (to <= at) return;
      const inner = text.slice(at, to);
      // `{{` and `}}` stand for one brace each, https://docs.python.org/3/reference/lexical_analysis.html#f-strings
      parts.push({ kind: 'text', value: (isRaw ? inner : unescape(inner)).replaceAll('{{', '{').replaceAll('}}', '}') });
    };
    for (const child of childrenOf(node)) {
      if (child.name !== 'FormatReplacement') continue;
      literal(child.from);
      at = child.to;
      const inner = childrenOf(child).filter((part) => part.name !== '{' && part.name !== '}');
      const value = expression(inner[0]);
      const spec = inner.find((part) => part.name === 'FormatSpec');
      const isConverted = inner.some((part) => part.name === 'FormatConversion' && source(part) !== '!s');
      if (isConverted) parts.push({ kind: 'other', parts: [value] });
      else if (!spec || source(spec).length <= 1) parts.push(value);
      else parts.push({ kind: 'call', callee: { kind: 'name', name: 'format' }, args: [{ value }, { value: { kind: 'text', value: source(spec).slice(1) } }], line: lineOf(child) });
    }
    literal(node.from + end);
    return { kind: 'join', parts };
  }

  function member(node: SyntaxNode): Expression {
    const [object, operator, ...rest] = childrenOf(node);
    if (operator?.name === '.') {
      const property = rest[0];
      return property ? { kind: 'member', object: expression(object), name: source(property), line: lineOf(property) } : unknown;
    }
    const inner = rest.filter((child) => child.name !== ']');
    if (inner.length !== 1) {
      return asCut({ kind: 'call', callee: { kind: 'member', object: expression(object), name: '[:]' }, args: bounds(inner), line: lineOf(node) });
    }
    return { kind: 'index', object: expression(object), index: expression(inner[0]), line: lineOf(operator ?? node) };
  }

  /** The bounds of `a:b`; one with a step or of several dimensions has none that can be followed. */
  function bounds(inner: readonly SyntaxNode[]): Argument[] {
    const given: Expression[] = [nothing, nothing];
    let at = 0;
    for (const part of inner) {
      if (part.name === ':') at += 1;
      else if (part.name === ',' || at > 1) return [{ value: unknown }];
      else given[at] = expression(part);
    }
    return given.map((value) => ({ value }));
  }

  function call(node: SyntaxNode): Expression {
    const [callee, list] = childrenOf(node);
    if (!callee || !list) return unknown;
    // The call's own token: in a chain over several lines, the method's name.
    const token = callee.name === 'MemberExpression' ? (callee.lastChild ?? callee) : callee;
    return { kind: 'call', callee: expression(callee), args: callArguments(list), line: lineOf(token) };
  }

  function callArguments(list: SyntaxNode): Argument[] {
    const args: Argument[] = [];
    const children = childrenOf(list).filter((child) => child.name !== '(' && child.name !== ')');
    if (children.some((child) => child.name === 'for')) return [{ value: comprehension(children) }];
    for (let at = 0; at < children.length; at += 1) {
      const child = children[at] as SyntaxNode;
      if (child.name === ',') continue;
      if (child.name === '*' || child.name === '**') {
        at += 1;
        args.push({ value: expression(children[at]), spread: child.name === '*' ? 'list' : 'dict' });
      } else if (children[at + 1]?.name === 'AssignOp') {
        args.push({ name: source(child), value: expression(children[at + 2]) });
        at += 2;
      } else args.push({ value: expression(child) });
    }
    return args;
  }

  /** `key in store`. */
  function asked(key: Expression, store: Expression, node: SyntaxNode): Expression {
    return { kind: 'operator', name: '__contains__', object: store, args: [key], line: lineOf(node) };
  }

  function binary(node: SyntaxNode): Expression {
    const [key, not, isIn, store] = childrenOf(node);
    if (not?.name === 'not' && isIn?.name === 'in' && store) return asked(expression(key), expression(store), node);
    // Long sums are left-nested: walked as a loop, so that a thousand terms cost no stack.
    const operands: SyntaxNode[] = [];
    let operator = '';
    let at: SyntaxNode | null = node;
    while (at && at.name === 'BinaryExpression') {
      const [left, middle, right]: SyntaxNode[] = childrenOf(at);
      if (!left || !middle) return unknown;
      const written = source(middle);
      if (operator !== '' && written !== operator) break;
      operator = written;
      if (right) operands.unshift(right);
      at = left;
    }
    if (at) operands.unshift(at);
    const values = operands.map(expression);
    if (operator === '+') return sumOf(values, operands.findIndex((operand) => /String$/.test(operand.name)), false);
    if (operator === 'or') return { kind: 'choice', tests: [], options: values, fallback: true };
    if (operator === 'and') return { kind: 'choice', tests: values.slice(0, -1), options: [values.at(-1) ?? unknown] };
    if (operator === '/' || operator === '%') {
      return values.reduce((left, right) => ({
        kind: 'call',
        callee: { kind: 'member', object: left, name: operator === '/' ? '__truediv__' : '__mod__' },
        args: [{ value: right }],
        line: lineOf(node),
      }));
    }
    if (operator === 'in' && values.length === 2) return asked(values[0] as Expression, values[1] as Expression, node);
    if (operator === '|') {
      return { kind: 'dict', entries: values.map((value) => ({ value })) };
    }
    return { kind: 'other', parts: values };
  }

  /** What is asked of values before one way or the other is taken. */
  function condition(node: SyntaxNode | null | undefined): Expression {
    const parts = node ? childrenOf(node) : [];
    if (node?.name === 'ParenthesizedExpression') return condition(parts.find((child) => /[A-Z]/.test(child.name[0] ?? '')));
    if (node?.name === 'UnaryExpression' && parts[0]?.name === 'not') return { kind: 'test', how: 'not', parts: [condition(parts[1])] };
    if (node?.name !== 'BinaryExpression') return expression(node);
    const [left, middle, ...others] = parts;
    const operator = middle ? source(middle) : '';
    if (operator === 'and' || operator === 'or') {
      depth += 1;
      const whole: Expression = depth > maximumNesting ? unknown : { kind: 'test', how: operator === 'and' ? 'both' : 'either', parts: [condition(left), condition(others.at(-1))] };
      depth -= 1;
      return whole;
    }
    // `kind in ("a", "b")`
    const listed = operator === 'in' && /^(Tuple|Array|Set)Expression$/.test(others[0]?.name ?? '') ? listItems(others[0] as SyntaxNode) : [];
    if (listed.length > 0 && listed.length <= maximumListed) return { kind: 'test', how: 'either', parts: listed.map((item) => ({ kind: 'test', how: 'equal', parts: [expression(left), item] })) };
    if (operator !== '==' && operator !== '!=' && operator !== 'is') return expression(node);
    const same: Expression = { kind: 'test', how: 'equal', parts: [expression(left), expression(others.at(-1))] };
    return operator === '!=' || others[0]?.name === 'not' ? { kind: 'test', how: 'not', parts: [same] } : same;
  }

  function listItems(node: SyntaxNode): Expression[] {
    const items: Expression[] = [];
    const children = childrenOf(node);
    for (let at = 0; at < children.length; at += 1) {
      const child = children[at] as SyntaxNode;
      if (['(', ')', '[', ']', '{', '}', ','].includes(child.name)) continue;
      if (child.name === '*') {
        at += 1;
        items.push({ kind: 'spread', value: expression(children[at]) });
      } else items.push(expression(child));
    }
    return items;
  }

  function dictionary(node: SyntaxNode): Expression {
    const entries: DictEntry[] = [];
    const children = childrenOf(node).filter((child) => !['{', '}', ','].includes(child.name));
    for (let at = 0; at < children.length; at += 1) {
      const child = children[at] as SyntaxNode;
      if (child.name === '**') {
        at += 1;
        entries.push({ value: expression(children[at]) });
      } else if (children[at + 1]?.name === ':') {
        entries.push({ key: expression(child), value: expression(children[at + 2]) });
        at += 2;
      }
    }
    return { kind: 'dict', entries };
  }

  /** `element for target in iterable if test …`, `key: element for …`. */
  function comprehension(children: SyntaxNode[]): Expression {
    const first = children.findIndex((child) => child.name === 'for' || child.name === 'async');
    if (first === -1) return unknown;
    const bindings: Binding[] = [];
    const tests: Expression[] = [];
    let at = first;
    while (at < children.length) {
      const child = children[at] as SyntaxNode;
      if (child.name === 'for') {
        const until = children.findIndex((later, index) => index > at && later.name === 'in');
        if (until === -1) break;
        bindings.push({ target: targetList(children.slice(at + 1, until)), iterable: expression(children[until + 1]) });
        at = until + 2;
      } else if (child.name === 'if') {
        tests.push(expression(children[at + 1]));
        at += 2;
      } else at += 1;
    }
    const head = children.slice(0, first);
    const isDict = head[1]?.name === ':';
    return {
      kind: 'each',
      element: expression(isDict ? head[2] : head[0]),
      ...(isDict ? { key: expression(head[0]) } : {}),
      bindings,
      tests,
    };
  }

  function targetList(nodes: SyntaxNode[]): Target {
    const parts = nodes.filter((node) => node.name !== ',' && node.name !== '(' && node.name !== ')');
    const isTuple = parts.length !== nodes.length || parts.length > 1;
    if (!isTuple && parts[0]) return target(parts[0]);
    const lowered: TargetPart[] = [];
    let position = 0;
    for (let at = 0; at < parts.length; at += 1) {
      const part = parts[at] as SyntaxNode;
      if (part.name === '*') {
        at += 1;
        const rest = parts[at];
        if (rest) lowered.push({ key: position, target: target(rest), rest: true });
      } else lowered.push({ key: position, target: target(part) });
      position += 1;
    }
    return { kind: 'parts', parts: lowered };
  }

  function target(node: SyntaxNode): Target {
    switch (node.name) {
      case 'VariableName':
        return { kind: 'name', name: source(node) };
      case 'TupleExpression':
      case 'ArrayExpression':
        return targetList(childrenOf(node).filter((child) => !['(', ')', '[', ']'].includes(child.name)));
      case 'ParenthesizedExpression': {
        const inner = childrenOf(node)[1];
        return inner ? target(inner) : { kind: 'none' };
      }
      case 'MemberExpression': {
        const lowered = expression(node);
        if (lowered.kind === 'member' || lowered.kind === 'index') return lowered;
        return { kind: 'none' };
      }
      default:
        return { kind: 'none' };
    }
  }

  function typeName(node: SyntaxNode | undefined): string | undefined {
    if (!node) return undefined;
    // `Optional[S3Client]`, `"S3Client"`, `x.y.S3Client | None`: the first name that looks like a type, with what it is found in.
    const names = source(node).match(/[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*/g)?.filter((name) => !/(^|\.)(Optional|None|Union|Annotated)$/.test(name));
    if (!names || names.length === 0) return undefined;
    return names.find((name) => /^(?:.*\.)?[A-Z][^.]*$/.test(name)) ?? names.at(-1);
  }

  function parameters(list: SyntaxNode): Parameter[] {
    const lowered: Parameter[] = [];
    const children = childrenOf(list).filter((child) => child.name !== '(' && child.name !== ')');
    for (let at = 0; at < children.length; at += 1) {
      const child = children[at] as SyntaxNode;
      let rest: 'list' | 'dict' | undefined;
      let nameNode = child;
      if (child.name === '*' || child.name === '**') {
        const next = children[at + 1];
        if (!next || next.name === ',') {
          // A bare `*`: what follows is by name only.
          continue;
        }
        rest = child.name === '*' ? 'list' : 'dict';
        at += 1;
        nameNode = next;
      }
      if (nameNode.name !== 'VariableName') continue;
      let type: string | undefined;
      let isOne = false;
      let otherwise: Expression | undefined;
      while (children[at + 1] && (children[at + 1] as SyntaxNode).name !== ',') {
        at += 1;
        const next = children[at] as SyntaxNode;
        if (next.name === 'TypeDef') {
          const one = typeOfOne(next);
          isOne = one !== undefined;
          type = one ?? typeName(next);
        } else if (next.name === 'AssignOp') {
          at += 1;
          otherwise = expression(children[at]);
        }
      }
      const name = source(nameNode);
      lowered.push({
        name,
        target: { kind: 'name', name },
        ...(otherwise ? { otherwise } : {}),
        ...(rest ? { rest } : {}),
        ...(type ? { type } : {}),
        ...(isOne ? { isOne } : {}),
      });
    }
    return lowered;
  }

  /** The type of a parameter that is one of a type's values: its name, or that of literals which are written in place. */
  function typeOfOne(annotation: SyntaxNode): string | undefined {
    const type = childrenOf(annotation).find((child) => child.name !== ':');
    if (!type) return undefined;
    if (/^(?:["'][\w.]+["']|[\w.]+(?:\s*\|\s*None)?|(?:\w+\.)?Optional\[[\w.]+\])$/.test(source(type).slice(0, 200))) return typeName(annotation);
    const literals = literalClass(`literals ${unions.length}`, source(type), lineOf(type));
    if (!literals) return undefined;
    unions.push({ kind: 'class', class: literals });
    return literals.name;
  }

  /** What a function's body names in `global` and `nonlocal`: https://docs.python.org/3/reference/simple_stmts.html#the-global-statement */
  function outerNames(node: SyntaxNode): string[] {
    const found: string[] = [];
    if (!text.slice(node.from, node.to).includes('global') && !text.slice(node.from, node.to).includes('nonlocal')) return found;
    node.toTree().iterate({
      enter: (each) => {
        if (each.name === 'FunctionDefinition' && each.from > 0) return false;
        if (each.name === 'ScopeStatement') found.push(...source(node).slice(each.from, each.to).replace(/^\w+/, '').split(',').map((name) => name.trim()));
        return undefined;
      },
    });
    return found;
  }

  function functionForm(node: SyntaxNode, decorators: Expression[], inClass: boolean): FunctionForm {
    const children = childrenOf(node);
    const name = children.find((child) => child.name === 'VariableName');
    const list = children.find((child) => child.name === 'ParamList');
    const all = list ? parameters(list) : [];
    const named = decorators.map((decorator) => lastName(decorator));
    const isStatic = named.includes('staticmethod');
    const hasReceiver = inClass && !isStatic;
    const receiver = hasReceiver ? all[0]?.name : undefined;
    return {
      name: name ? source(name) : '',
      parameters: hasReceiver ? all.slice(1) : all,
      body: body(children.find((child) => child.name === 'Body')),
      line: lineOf(node),
      outer: outerNames(node),
      ...(receiver ? { receiver } : {}),
      ...(isStatic || named.includes('classmethod') ? { isStatic: true } : {}),
      ...(named.some((each) => each === 'property' || each === 'cached_property' || each === 'computed_field') ? { isProperty: true } : {}),
      ...(decorators.length > 0 ? { decorators } : {}),
    };
  }

  function lastName(value: Expression): string {
    if (value.kind === 'name' || value.kind === 'member') return value.name;
    return value.kind === 'call' ? lastName(value.callee) : '';
  }

  function classForm(node: SyntaxNode, decorators: Expression[]): ClassForm {
    const children = childrenOf(node);
    const name = children.find((child) => child.name === 'VariableName');
    const list = children.find((child) => child.name === 'ArgList');
    const bases = list ? callArguments(list).filter((arg) => arg.name === undefined).map((arg) => arg.value) : [];
    const isRecord =
      decorators.some((decorator) => ['dataclass', 'define', 'attrs', 's', 'frozen'].includes(lastName(decorator))) ||
      bases.some((base) => ['BaseModel', 'NamedTuple', 'SQLModel'].includes(lastName(base)));
    const members = body(children.find((child) => child.name === 'Body'), true);
    const isKept = members.some(isColumn);
    return {
      name: name ? source(name) : '',
      bases,
      members: bases.some((base) => lastName(base) === 'StrEnum') ? members.map(enumText) : members,
      line: lineOf(node),
      constructorName: '__init__',
      ...(isRecord || isKept ? { isRecord: true } : {}),
    };
  }

  function body(node: SyntaxNode | undefined, inClass = false): Statement[] {
    if (!node) return [];
    const statements: Statement[] = [];
    if (depth > maximumNesting) {
      note(node, 'nested too deeply');
      return statements;
    }
    depth += 1;
    for (let child = node.firstChild; child; child = child.nextSibling) statement(child, statements, inClass);
    depth -= 1;
    return statements;
  }

  function statement(node: SyntaxNode, into: Statement[], inClass: boolean): void {
    switch (node.name) {
      case ':':
      case ';':
      case 'Comment':
        return;
      case 'ExpressionStatement':
        for (const child of childrenOf(node)) if (/^[A-Z⚠]/.test(child.name)) into.push({ kind: 'expression', value: expression(child) });
        return;
      case 'DeleteStatement':
        // `del kept[key]` does what `kept.pop(key)` does.
        for (const child of childrenOf(node)) {
          const target = child.name === 'MemberExpression' ? expression(child) : undefined;
          if (target?.kind === 'index') into.push({ kind: 'expression', value: { kind: 'call', callee: { kind: 'member', object: target.object, name: 'pop' }, args: [{ value: target.index }], line: lineOf(node) } }, { kind: 'expression', value: { kind: 'operator', name: '__delitem__', object: target.object, args: [target.index], line: lineOf(node) } });
        }
        return;
      case 'AssignStatement':
        assignment(node, into, inClass);
        return;
      case 'UpdateStatement': {
        const [left, operator, right] = childrenOf(node);
        if (!left || !operator || !right) return;
        if (source(operator) === '+=') into.push({ kind: 'append', target: target(left), value: expression(right), line: lineOf(node) });
        else into.push({ kind: 'assign', target: target(left), value: binaryUpdate(left, source(operator), right), line: lineOf(node) });
        return;
      }
      case 'ReturnStatement': {
        const values = childrenOf(node).slice(1).filter((child) => child.name !== ',');
        const value: Expression = values.length > 1 ? { kind: 'list', items: values.map(expression) } : values[0] ? expression(values[0]) : nothing;
        into.push({ kind: 'return', value });
        return;
      }
      case 'YieldStatement':
        into.push({ kind: 'expression', value: expression(node) });
        return;
      case 'RaiseStatement':
      case 'BreakStatement':
      case 'ContinueStatement':
        into.push({ kind: 'stop', value: { kind: 'other', parts: childrenOf(node).slice(1).map(expression) }, isTurn: node.name !== 'RaiseStatement' });
        return;
      case 'FunctionDefinition':
        into.push({ kind: 'function', function: functionForm(node, [], inClass) });
        return;
      case 'ClassDefinition':
        into.push({ kind: 'class', class: classForm(node, []) });
        return;
      case 'DecoratedStatement': {
        const children = childrenOf(node);
        const decorators = children.filter((child) => child.name === 'Decorator').map((child) => decoratorExpression(child));
        for (const child of children) {
          if (child.name === 'FunctionDefinition') {
            const form = functionForm(child, decorators, inClass);
            // `@key.setter` defines no other property by the name of the first.
            const accessor = decorators.map(lastName).find((each) => each === 'setter' || each === 'deleter');
            into.push({ kind: 'function', function: accessor === undefined ? form : { ...form, name: accessor === 'setter' ? `${form.name}=` : `${form.name}.${accessor}` } });
          } else if (child.name === 'ClassDefinition') into.push({ kind: 'class', class: classForm(child, decorators) });
        }
        return;
      }
      case 'StatementGroup':
        // `a = 1; b = 2`
        for (const child of childrenOf(node)) statement(child, into, inClass);
        return;
      case 'ImportStatement':
        imports(node, into);
        return;
      case 'IfStatement':
        conditional(node, into);
        return;
      case 'MatchStatement': {
        const clauses = node.getChild('MatchBody')?.getChildren('MatchClause') ?? [];
        const subject = childrenOf(node)[1];
        into.push({ kind: 'branch', tests: [expression(subject)], bodies: clauses.map((clause) => body(clause.getChild('Body') ?? undefined)), exhaustive: false });
        return;
      }
      case 'ForStatement': {
        const children = childrenOf(node);
        const first = children.findIndex((child) => child.name === 'for');
        const until = children.findIndex((child) => child.name === 'in');
        const bodies = children.filter((child) => child.name === 'Body');
        const iterables = children.slice(until + 1).filter((child) => /^[A-Z]/.test(child.name) && child.name !== 'Body');
        const iterable: Expression = iterables.length > 1 ? { kind: 'list', items: iterables.map(expression) } : expression(iterables[0]);
        into.push({ kind: 'loop', bindings: [{ target: targetList(children.slice(first + 1, until)), iterable }], tests: [], body: body(bodies[0]) });
        // `else`: what runs unless the loop was broken off.
        if (bodies[1]) into.push({ kind: 'branch', tests: [], bodies: [body(bodies[1])], exhaustive: false });
        return;
      }
      case 'WhileStatement': {
        const children = childrenOf(node);
        const bodies = children.filter((child) => child.name === 'Body');
        into.push({ kind: 'loop', bindings: [], tests: [expression(children[1])], body: body(bodies[0]) });
        if (bodies[1]) into.push({ kind: 'branch', tests: [], bodies: [body(bodies[1])], exhaustive: false });
        return;
      }
      case 'WithStatement':
        withStatement(node, into);
        return;
      case 'TryStatement': {
        const tried: Statement[] = [];
        const handlers: Statement[][] = [];
        const last: Statement[] = [];
        let keyword = '';
        for (const child of childrenOf(node)) {
          if (child.name !== 'Body') {
            if (/^(try|except|else|finally)$/.test(child.name)) keyword = child.name;
            continue;
          }
          const lowered = body(child);
          if (keyword === 'except') handlers.push(lowered);
          else (keyword === 'finally' ? last : tried).push(...lowered);
        }
        into.push({ kind: 'try', body: tried, handlers, last });
        return;
      }
      case '⚠':
        for (const child of childrenOf(node)) statement(child, into, inClass);
        return;
      default: {
        const parts = childrenOf(node).filter((child) => /^[A-Z]/.test(child.name) && child.name !== 'VariableName').map(expression);
        if (parts.length > 0) into.push({ kind: 'expression', value: { kind: 'other', parts } });
      }
    }
  }

  function binaryUpdate(left: SyntaxNode, operator: string, right: SyntaxNode): Expression {
    const name = operator === '/=' ? '__truediv__' : operator === '%=' ? '__mod__' : undefined;
    if (operator === '|=') return { kind: 'dict', entries: [{ value: expression(left) }, { value: expression(right) }] };
    if (!name) return { kind: 'other', parts: [expression(right)] };
    return { kind: 'call', callee: { kind: 'member', object: expression(left), name }, args: [{ value: expression(right) }], line: lineOf(left) };
  }

  function decoratorExpression(node: SyntaxNode): Expression {
    const children = childrenOf(node);
    const list = children.find((child) => child.name === 'ArgList');
    const names = children.filter((child) => child.name === 'VariableName' || child.name === 'PropertyName').map(source);
    let value: Expression = { kind: 'name', name: names[0] ?? '' };
    for (const name of names.slice(1)) value = { kind: 'member', object: value, name };
    return list ? { kind: 'call', callee: value, args: callArguments(list), line: lineOf(node) } : value;
  }

  function assignment(node: SyntaxNode, into: Statement[], inClass: boolean): void {
    // a = b = value; a: T = value; a, b = value
    const groups: SyntaxNode[][] = [[]];
    let type: string | undefined;
    let isOne = false;
    for (const child of childrenOf(node)) {
      if (child.name === 'AssignOp') groups.push([]);
      else if (child.name === 'TypeDef') {
        const one = typeOfOne(child);
        isOne = one !== undefined;
        type = one ?? typeName(child);
      } else groups.at(-1)?.push(child);
    }
    const line = lineOf(node);
    if (groups.length === 1) {
      const only = groups[0]?.[0];
      if (only && type) into.push({ kind: 'assign', target: target(only), value: unknown, line, type, isBare: true, ...(isOne ? { isOne } : {}) });
      return;
    }
    const last = groups.pop() ?? [];
    const values = last.filter((child) => child.name !== ',');
    const value: Expression = values.length > 1 || last.length > values.length ? { kind: 'list', items: values.map(expression) } : expression(values[0]);
    for (const group of groups) {
      const assigned = targetList(group);
      const record = assigned.kind === 'name' ? (recordClass(assigned.name, value, line) ?? (values[0] ? literalClass(assigned.name, source(values[0]), line) : undefined)) : undefined;
      if (record) into.push({ kind: 'class', class: record });
      else into.push({ kind: 'assign', target: assigned, value: inClass ? fieldDefault(value) : value, line, ...(type ? { type } : {}) });
    }
  }

  function imports(node: SyntaxNode, into: Statement[]): void {
    const children = childrenOf(node);
    const line = lineOf(node);
    if (children[0]?.name === 'from') {
      const until = children.findIndex((child) => child.name === 'import');
      const module = children.slice(1, until).map(source).join('');
      const names: { name: string; as: string }[] = [];
      for (let at = until + 1; at < children.length; at += 1) {
        const child = children[at] as SyntaxNode;
        if (child.name !== 'VariableName' && child.name !== '*') continue;
        const alias = children[at + 1]?.name === 'as' ? children[at + 2] : undefined;
        names.push({ name: source(child), as: source(alias ?? child) });
        if (alias) at += 2;
      }
      const lowered: ImportForm = { module, names, line };
      into.push({ kind: 'import', import: lowered });
      return;
    }
    let parts: string[] = [];
    let alias: string | undefined;
    const flush = (): void => {
      if (parts.length > 0) into.push({ kind: 'import', import: { module: parts.join('.'), whole: alias ?? '', names: [], line } });
      parts = [];
      alias = undefined;
    };
    for (let at = 1; at < children.length; at += 1) {
      const child = children[at] as SyntaxNode;
      if (child.name === ',') flush();
      else if (child.name === 'as') {
        const next = children[at + 1];
        if (next) alias = source(next);
        at += 1;
      } else if (child.name === 'VariableName') parts.push(source(child));
    }
    flush();
  }

  function conditional(node: SyntaxNode, into: Statement[]): void {
    const tests: Expression[] = [];
    const bodies: Statement[][] = [];
    let exhaustive = false;
    for (const child of childrenOf(node)) {
      if (child.name === 'if' || child.name === 'elif') continue;
      if (child.name === 'else') exhaustive = true;
      else if (child.name === 'Body') bodies.push(body(child));
      else tests.push(condition(child));
    }
    into.push({ kind: 'branch', tests, bodies, exhaustive, isDecided: true });
  }

  /** What was read as one name may be more, see `pythonGrammar`. */
  function targetOfWith(node: SyntaxNode): Target {
    const written = source(node);
    if (/^\w+$/.test(written)) return target(node);
    const [assignment] = lowerPython(path, `${written} = None`).body;
    return assignment?.kind === 'assign' ? assignment.target : { kind: 'none' };
  }

  function withStatement(node: SyntaxNode, into: Statement[]): void {
    const children = childrenOf(node);
    const line = lineOf(node);
    for (let at = 0; at < children.length; at += 1) {
      const child = children[at] as SyntaxNode;
      if (child.name === 'with' || child.name === ',' || child.name === 'as' || child.name === 'async') continue;
      if (child.name === 'Body') into.push(...body(child));
      else if (/^[A-Z]/.test(child.name)) {
        const value = expression(child);
        if (children[at + 1]?.name === 'as' && children[at + 2]) {
          into.push({ kind: 'assign', target: targetOfWith(children[at + 2] as SyntaxNode), value: { kind: 'call', callee: { kind: 'member', object: value, name: '__enter__' }, args: [], line }, line });
          at += 2;
        } else into.push({ kind: 'expression', value });
      }
    }
  }

  const { tree, doubts } = readMended(text, pythonGrammar);
  for (const { at, reason } of doubts) problems.push({ line: lineAt(at), reason });
  const statements: Statement[] = [];
  for (let child = tree.topNode.firstChild; child; child = child.nextSibling) statement(child, statements, false);
  return { path, language: 'python', body: [...unions, ...statements], problems };
}
