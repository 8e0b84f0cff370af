/** JavaScript and TypeScript to the common form, on Lezer's grammar with its jsx and ts dialects. */
import { parser } from '@lezer/javascript';
import type { SyntaxNode } from '@lezer/common';
import {
  createLineFinder,
  maximumNesting,
  nothing,
  sumOf,
  switchOf,
  unknown,
  type Argument,
  type Binding,
  type ClassForm,
  type DictEntry,
  type Expression,
  type FunctionForm,
  type ModuleForm,
  type Parameter,
  type Statement,
  type Target,
  type TargetPart,
} from '../form.ts';
import { parseBounded } from './bounded-parse.ts';
import { asCut } from './cuts.ts';
import { readTypes } from './javascript-types.ts';
import { readMended } from './mend.ts';
import { withPrototypes } from './prototypes.ts';
import { withoutUnknownSyntax } from './typescript-syntax.ts';

const parsers = {
  js: parser.configure({ dialect: 'jsx' }),
  ts: parser.configure({ dialect: 'ts' }),
  tsx: parser.configure({ dialect: 'ts jsx' }),
};

function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.name !== 'LineComment' && child.name !== 'BlockComment') children.push(child);
  }
  return children;
}

const escapes: Record<string, string> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', 0: '\0', '\n': '' };

/** Reads the escapes of a JavaScript string or template. */
function unescape(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\(u\{[0-9a-fA-F]{1,6}\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[\s\S])/g, (_, escape: string) => {
    if (escape.length > 1) {
      const code = Number.parseInt(escape.replace(/[^0-9a-fA-F]/g, ''), 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    }
    return escapes[escape] ?? escape;
  });
}

/** How deep `${` may nest, at most: the grammar's work grows with its square. */
function interpolationDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = text.indexOf('${'); at !== -1; ) {
    depth += 1;
    deepest = Math.max(deepest, depth);
    const next = text.indexOf('${', at + 2);
    const until = next === -1 ? text.length : next;
    for (let close = text.indexOf('}', at); close !== -1 && close < until && depth > 0; close = text.indexOf('}', close + 1)) depth -= 1;
    at = next;
  }
  return deepest;
}

/**
 * Lowers one JavaScript or TypeScript file.
 * @param path relative to the repo; its ending chooses the dialect
 * @param text the file
 * @returns its common form; never throws
 */
export function lowerJavaScript(path: string, text: string): ModuleForm {
  if (interpolationDepth(text) > maximumNesting) return { path, language: 'javascript', body: [], problems: [{ line: 1, reason: 'templates nested too deeply' }] };
  const dialect = /\.tsx$/.test(path) ? parsers.tsx : /\.[mc]?ts$/.test(path) ? parsers.ts : parsers.js;
  const { tree, doubts } = readMended(text, { parse: (each) => parseBounded(dialect, each), mend: withoutUnknownSyntax });
  const lineAt = createLineFinder(text);
  const problems: { line: number; reason: string }[] = [];
  const source = (node: SyntaxNode): string => text.slice(node.from, node.to);
  const lineOf = (node: SyntaxNode): number => lineAt(node.from);
  const { typeName, enumerated, typeOfOne, described, unions, later } = readTypes({ childrenOf, source, lineOf, expression });
  let depth = 0;

  function note(node: SyntaxNode, reason: string): void {
    if (problems.length < 20) problems.push({ line: lineOf(node), reason });
  }

  function isExpression(node: SyntaxNode): boolean {
    return /^[A-Z]/.test(node.name) && !/^(TypeAnnotation|TypeArgList|TypeParamList|LogicOp|ArithOp|CompareOp|BitOp|UpdateOp|Equals|Arrow|Spread|Optional|Definite|PropertyName|InterpolationStart|InterpolationEnd)$/.test(node.name) || node.name === 'this' || node.name === 'super';
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
        return { kind: 'text', value: unescape(source(node).slice(1, -1)) };
      case 'TemplateString':
        return template(node);
      case 'UnaryExpression': {
        // A place counted from the end.
        if (/^-\d{1,4}$/.test(source(node))) return { kind: 'text', value: source(node) };
        // `delete kept.key` takes an entry out, as Python's `kept.pop("key")` does.
        const [operator, operand] = childrenOf(node);
        // The grammar was given another word for it.
        const word = operator ? text.slice(operator.from, operand?.from) : '';
        if (word.startsWith('yield')) return { kind: 'yielded', value: expression(operand), from: word.includes('*') };
        if (operator && /^(\+\+|--)$/.test(source(operator))) return { kind: 'assigned', target: target(operand), value: unknown };
        const deleted = operand && operator && source(operator) === 'delete' ? expression(operand) : undefined;
        const key = deleted?.kind === 'member' ? { kind: 'text' as const, value: deleted.name } : deleted?.kind === 'index' ? deleted.index : undefined;
        if (key === undefined || (deleted?.kind !== 'member' && deleted?.kind !== 'index')) return { kind: 'other', parts: childrenOf(node).filter(isExpression).map(expression) };
        return { kind: 'call', callee: { kind: 'member', object: deleted.object, name: 'pop' }, args: [{ value: key }], line: lineOf(node) };
      }
      case 'TaggedTemplateExpression': {
        const [tag, written] = childrenOf(node).filter(isExpression);
        if (!tag || !written) return unknown;
        // Tags that give the text itself: `String.raw`, Pulumi's `interpolate`. What others make of it is their own affair.
        if (/^(String\.raw|(.*\.)?interpolate)$/.test(source(tag))) return expression(written);
        return { kind: 'call', callee: expression(tag), args: [{ value: expression(written) }], line: lineOf(node) };
      }
      case 'Number':
        return { kind: 'text', value: source(node).replaceAll('_', '') };
      case 'BooleanLiteral':
        return { kind: 'text', value: source(node) };
      case 'null':
        return nothing;
      case 'VariableName':
      case 'VariableDefinition':
      case 'this':
      case 'super':
        return { kind: 'name', name: source(node) };
      case 'MemberExpression':
        return member(node);
      case 'CallExpression': {
        const [callee] = childrenOf(node);
        const list = node.getChild('ArgList');
        if (!callee) return unknown;
        const token = callee.name === 'MemberExpression' ? (callee.lastChild ?? callee) : callee;
        const lowered = expression(callee);
        // Of a text, only the first place is replaced.
        return asCut({ kind: 'call', callee: lowered.kind === 'member' && lowered.name === 'replace' ? { ...lowered, name: 'replaceOnce' } : lowered, args: list ? callArguments(list) : [], line: lineOf(token) });
      }
      case 'InstantiationExpression':
        // `put<string>`, `Map<string, string>`: types make no difference to what is called.
        return expression(node.firstChild);
      case 'PrefixCast':
        return expression(node.lastChild);
      case 'NewExpression': {
        const callee = childrenOf(node)[1];
        const list = node.getChild('ArgList');
        return { kind: 'call', callee: expression(callee), args: list ? callArguments(list) : [], line: lineOf(node), construct: true };
      }
      case 'DynamicImport': {
        const inner = childrenOf(node).find(isExpression);
        return { kind: 'call', callee: { kind: 'name', name: 'import' }, args: [{ value: expression(inner) }], line: lineOf(node) };
      }
      case 'BinaryExpression':
        return binary(node);
      case 'ConditionalExpression': {
        const [test, , whenTrue, , whenFalse] = childrenOf(node);
        return { kind: 'choice', tests: [condition(test)], options: [expression(whenTrue), expression(whenFalse)], isDecided: true };
      }
      case 'ParenthesizedExpression':
      case 'AwaitExpression':
        return expression(childrenOf(node).find(isExpression));
      case 'PostfixExpression': {
        // `x!` is x; `x++` is some other number from here on.
        const operand = childrenOf(node).find(isExpression);
        return /(\+\+|--)$/.test(source(node)) ? { kind: 'assigned', target: target(operand), value: unknown } : expression(operand);
      }
      case 'YieldExpression':
        return { kind: 'yielded', value: expression(childrenOf(node).findLast(isExpression)), from: childrenOf(node).some((child) => child.name === 'Star') };
      case 'SequenceExpression': {
        const parts = childrenOf(node).filter(isExpression).map(expression);
        return { kind: 'choice', tests: parts.slice(0, -1), options: [parts.at(-1) ?? unknown] };
      }
      case 'RegExp': {
        const [, pattern = '', flags = ''] = /^\/(.*)\/(\w*)$/s.exec(source(node)) ?? [];
        return { kind: 'call', callee: { kind: 'name', name: 'RegExp' }, args: [{ value: { kind: 'text', value: pattern } }, { value: { kind: 'text', value: flags } }], line: lineOf(node) };
      }
      case 'ObjectExpression':
        return objectLiteral(node);
      case 'ArrayExpression':
        return { kind: 'list', items: arrayItems(node) };
      case 'ArrowFunction':
      case 'FunctionExpression':
        return { kind: 'function', function: functionForm(node, '') };
      case 'ClassExpression':
        return { kind: 'class', class: classForm(node) };
      case 'AssignmentExpression':
        return assignmentExpression(node);
      case '⚠':
        return unknown;
      default:
        return { kind: 'other', parts: childrenOf(node).filter(isExpression).map(expression) };
    }
  }

  function template(node: SyntaxNode): Expression {
    const parts: Expression[] = [];
    let at = node.from + 1;
    for (const child of childrenOf(node)) {
      if (child.name !== 'Interpolation') continue;
      if (child.from > at) parts.push({ kind: 'text', value: unescape(text.slice(at, child.from)) });
      parts.push(expression(childrenOf(child).find(isExpression)));
      at = child.to;
    }
    const end = text[node.to - 1] === '`' && node.to - 1 >= at ? node.to - 1 : node.to;
    if (end > at) parts.push({ kind: 'text', value: unescape(text.slice(at, end)) });
    return { kind: 'join', parts };
  }

  function member(node: SyntaxNode): Expression {
    const children = childrenOf(node);
    const object = expression(children[0]);
    const property = children.find((child) => child.name === 'PropertyName' || child.name === 'PrivatePropertyName');
    if (property) return { kind: 'member', object, name: source(property) };
    const open = children.findIndex((child) => child.name === '[');
    return open === -1 ? unknown : { kind: 'index', object, index: expression(children[open + 1]) };
  }

  function callArguments(list: SyntaxNode): Argument[] {
    const args: Argument[] = [];
    let isSpread = false;
    for (const child of childrenOf(list)) {
      if (child.name === 'Spread') isSpread = true;
      else if (isExpression(child) || child.name === 'null') {
        args.push(isSpread ? { value: expression(child), spread: 'list' } : { value: expression(child) });
        isSpread = false;
      }
    }
    return args;
  }

  /** A text in quotes, or a template. */
  function isWrittenText(node: SyntaxNode): boolean {
    return node.name === 'String' || node.name === 'TemplateString';
  }

  function binary(node: SyntaxNode): Expression {
    const operands: SyntaxNode[] = [];
    let operator = '';
    let at: SyntaxNode | null = node;
    while (at && at.name === 'BinaryExpression') {
      const [left, middle, right]: SyntaxNode[] = childrenOf(at);
      if (!left || !middle) return unknown;
      const written = source(middle);
      // `x as T`, `x satisfies T`
      if (written === 'as' || written === 'satisfies') {
        if (operator !== '') break;
        return expression(left);
      }
      if (operator !== '' && written !== operator) break;
      operator = written;
      if (right) operands.unshift(right);
      at = left;
    }
    if (at) operands.unshift(at);
    const values = operands.map(expression);
    if (operator === '+') return sumOf(values, operands.findIndex(isWrittenText), true);
    if (operator === '||' || operator === '??') return { kind: 'choice', tests: [], options: values, fallback: true };
    // Where a test fails, it is that: nothing that counts.
    if (operator === '&&') return { kind: 'choice', tests: values.slice(0, -1), options: [nothing, values.at(-1) ?? unknown] };
    return { kind: 'other', parts: values };
  }

  /** What is asked of values before one way or the other is taken. */
  function condition(node: SyntaxNode | null | undefined): Expression {
    const parts = node ? childrenOf(node) : [];
    if (node?.name === 'ParenthesizedExpression') return condition(parts.find(isExpression));
    if (node?.name === 'UnaryExpression' && parts[0] && source(parts[0]) === '!') return { kind: 'test', how: 'not', parts: [condition(parts[1])] };
    const [left, middle, right] = parts;
    if (node?.name !== 'BinaryExpression' || !middle || !right) return expression(node);
    const operator = source(middle);
    if (operator === '&&' || operator === '||') {
      depth += 1;
      const how = operator === '&&' ? 'both' : 'either';
      const whole: Expression = depth > maximumNesting ? unknown : { kind: 'test', how, parts: [condition(left), condition(right)] };
      depth -= 1;
      return whole;
    }
    if (!/^[!=]==?$/.test(operator)) return expression(node);
    const same: Expression = { kind: 'test', how: 'equal', parts: [expression(left), expression(right)] };
    return operator.startsWith('!') ? { kind: 'test', how: 'not', parts: [same] } : same;
  }

  function propertyName(node: SyntaxNode): string {
    return node.name === 'String' ? unescape(source(node).slice(1, -1)) : source(node);
  }

  function objectLiteral(node: SyntaxNode): Expression {
    const entries: DictEntry[] = [];
    for (const property of node.getChildren('Property')) {
      const children = childrenOf(property);
      if (children[0]?.name === 'Spread') {
        entries.push({ value: expression(children[1]) });
        continue;
      }
      const parameters = children.find((child) => child.name === 'ParamList');
      const open = children.findIndex((child) => child.name === '[');
      const nameNode = children.find((child) => child.name === 'PropertyDefinition' || child.name === 'String' || child.name === 'Number');
      const isComputed = open !== -1 && (nameNode === undefined || (children[open] as SyntaxNode).from < nameNode.from);
      const key: Expression = isComputed ? expression(children[open + 1]) : { kind: 'text', value: nameNode ? propertyName(nameNode) : '' };
      if (parameters) {
        const lowered: Expression = { kind: 'function', function: functionForm(property, nameNode ? propertyName(nameNode) : '', 'this') };
        // A getter is read, not called.
        const isGetter = children.some((child) => child.name === 'get');
        entries.push({ key, value: isGetter ? { kind: 'call', callee: lowered, args: [], line: lineOf(property) } : lowered });
        continue;
      }
      const colon = children.findIndex((child) => child.name === ':');
      const value: Expression = colon === -1 ? { kind: 'name', name: nameNode ? source(nameNode) : '' } : expression(children[colon + 1]);
      entries.push({ key, value });
    }
    return { kind: 'dict', entries };
  }

  function arrayItems(node: SyntaxNode): Expression[] {
    const items: Expression[] = [];
    let isSpread = false;
    for (const child of childrenOf(node)) {
      if (child.name === 'Spread') isSpread = true;
      else if (isExpression(child) || child.name === 'null') {
        items.push(isSpread ? { kind: 'spread', value: expression(child) } : expression(child));
        isSpread = false;
      }
    }
    return items;
  }

  function assignmentExpression(node: SyntaxNode): Expression {
    const [left, operator, right] = childrenOf(node);
    if (!left || !operator) return unknown;
    const written = source(operator);
    let value = expression(right);
    if (written === '+=') value = sumOf([expression(left), value], right && isWrittenText(right) ? 1 : -1, true);
    else if (written === '??=' || written === '||=') value = { kind: 'choice', tests: [], options: [expression(left), value], fallback: true };
    else if (written !== '=') value = { kind: 'other', parts: [value] };
    return { kind: 'assigned', target: target(left), value };
  }

  function target(node: SyntaxNode | undefined): Target {
    if (!node) return { kind: 'none' };
    switch (node.name) {
      case 'VariableDefinition':
      case 'VariableName':
        return { kind: 'name', name: source(node) };
      case 'MemberExpression': {
        const lowered = expression(node);
        return lowered.kind === 'member' || lowered.kind === 'index' ? lowered : { kind: 'none' };
      }
      case 'ObjectPattern': {
        const parts: TargetPart[] = [];
        for (const property of node.getChildren('PatternProperty')) {
          const children = childrenOf(property);
          if (children[0]?.name === 'Spread') {
            parts.push({ key: '...', target: target(children[1]), rest: true });
            continue;
          }
          const colon = children.findIndex((child) => child.name === ':');
          const equals = children.findIndex((child) => child.name === 'Equals');
          const name = children[0] ? propertyName(children[0]) : '';
          const inner = colon === -1 ? ({ kind: 'name', name } as const) : target(children[colon + 1]);
          parts.push({ key: name, target: inner, ...(equals === -1 ? {} : { otherwise: expression(children[equals + 1]) }) });
        }
        return { kind: 'parts', parts };
      }
      case 'ArrayPattern': {
        const parts: TargetPart[] = [];
        let position = 0;
        const children = childrenOf(node);
        for (let at = 0; at < children.length; at += 1) {
          const child = children[at] as SyntaxNode;
          if (child.name === ',') position += 1;
          else if (child.name === 'Spread') {
            at += 1;
            parts.push({ key: position, target: target(children[at]), rest: true });
          } else if (child.name === 'Equals') {
            at += 1;
            const last = parts.pop();
            if (last) parts.push({ ...last, otherwise: expression(children[at]) });
          } else if (/^[A-Z]/.test(child.name)) parts.push({ key: position, target: target(child) });
        }
        return { kind: 'parts', parts };
      }
      default:
        return { kind: 'none' };
    }
  }

  function parameters(list: SyntaxNode): Parameter[] {
    const lowered: Parameter[] = [];
    let isField = false;
    let isRest = false;
    const children = childrenOf(list);
    for (let at = 0; at < children.length; at += 1) {
      const child = children[at] as SyntaxNode;
      if (child.name === 'Privacy' || child.name === 'readonly') isField = true;
      else if (child.name === 'Spread') isRest = true;
      else if (['VariableDefinition', 'ObjectPattern', 'ArrayPattern'].includes(child.name)) {
        let type: string | undefined;
        let isOne = false;
        let otherwise: Expression | undefined;
        while (children[at + 1] && (children[at + 1] as SyntaxNode).name !== ',' && (children[at + 1] as SyntaxNode).name !== ')') {
          at += 1;
          const next = children[at] as SyntaxNode;
          if (next.name === 'TypeAnnotation') {
            const one = typeOfOne(next);
            isOne = one !== undefined;
            type = one ?? typeName(next);
          } else if (next.name === 'Equals') {
            at += 1;
            otherwise = expression(children[at]);
          }
        }
        lowered.push({
          ...(child.name === 'VariableDefinition' ? { name: source(child) } : {}),
          target: target(child),
          ...(otherwise ? { otherwise } : {}),
          ...(isRest ? { rest: 'list' as const } : {}),
          ...(type ? { type } : {}),
          ...(isOne ? { isOne } : {}),
          ...(isField ? { field: true } : {}),
        });
        isField = false;
        isRest = false;
      }
    }
    return lowered;
  }

  /** Any function-like node: the parts it has are found by name. */
  function functionForm(node: SyntaxNode, name: string, receiver?: string): FunctionForm {
    const children = childrenOf(node);
    const list = children.find((child) => child.name === 'ParamList');
    const block = children.find((child) => child.name === 'Block');
    const arrow = children.findIndex((child) => child.name === 'Arrow');
    let lowered: Parameter[] = [];
    if (list) lowered = parameters(list);
    else if (arrow > 0) {
      const only = children.slice(0, arrow).find((child) => child.name === 'VariableDefinition');
      if (only) lowered = [{ name: source(only), target: target(only) }];
    }
    const body: Statement[] = block ? blockBody(block) : arrow === -1 ? [] : [{ kind: 'return', value: expression(children[arrow + 1]) }];
    // What runs when a property is set is no other value of it.
    const isSetter = children.some((child) => child.name === 'set');
    return {
      name: isSetter ? `${name}=` : name,
      parameters: lowered,
      body,
      line: lineOf(node),
      ...(receiver ? { receiver } : {}),
      ...(children.some((child) => child.name === 'static') ? { isStatic: true } : {}),
      ...(children.some((child) => child.name === 'get') ? { isProperty: true } : {}),
    };
  }

  function classForm(node: SyntaxNode): ClassForm {
    const children = childrenOf(node);
    const name = children.find((child) => child.name === 'VariableDefinition');
    const extend = children.findIndex((child) => child.name === 'extends');
    const members: Statement[] = [];
    for (const child of node.getChild('ClassBody') ? childrenOf(node.getChild('ClassBody') as SyntaxNode) : []) {
      if (child.name === 'MethodDeclaration') {
        const nameNode = childrenOf(child).find((each) => /^(PropertyDefinition|PrivatePropertyDefinition|String)$/.test(each.name));
        if (!child.getChild('Block')) continue;
        members.push({ kind: 'function', function: functionForm(child, nameNode ? propertyName(nameNode) : '', 'this') });
      } else if (child.name === 'PropertyDeclaration') {
        const parts = childrenOf(child);
        const nameNode = parts.find((each) => /^(PropertyDefinition|PrivatePropertyDefinition|String)$/.test(each.name));
        const equals = parts.findIndex((each) => each.name === 'Equals');
        const annotation = parts.find((each) => each.name === 'TypeAnnotation');
        const one = annotation && typeOfOne(annotation);
        const type = one ?? typeName(annotation);
        if (!nameNode) continue;
        const value = equals === -1 ? unknown : expression(parts[equals + 1]);
        // `upload = async (key) => {…}`: a method in all but name.
        if (value.kind === 'function') members.push({ kind: 'function', function: { ...value.function, name: propertyName(nameNode), receiver: 'this' } });
        else if (equals !== -1 || type) members.push({ kind: 'assign', target: { kind: 'name', name: propertyName(nameNode) }, value, line: lineOf(child), declares: true, ...(equals === -1 ? { isBare: true } : {}), ...(one === undefined ? {} : { isOne: true }), ...(type ? { type } : {}) });
      } else if (child.name === 'StaticBlock') {
        const block = child.getChild('Block');
        if (block) members.push({ kind: 'block', body: blockBody(block) });
      }
    }
    const implemented = /^[^{]*?\bimplements\s+([^{]+)/.exec(source(node))?.[1];
    return {
      name: name ? source(name) : '',
      bases: extend === -1 ? [] : [expression(children[extend + 1])],
      ...(implemented ? { interfaces: implemented.split(',').map((each) => each.trim().replace(/<.*|^.*\./gs, '')) } : {}),
      members,
      line: lineOf(node),
      constructorName: 'constructor',
    };
  }

  function blockBody(node: SyntaxNode): Statement[] {
    const statements: Statement[] = [];
    if (depth > maximumNesting) {
      note(node, 'nested too deeply');
      return statements;
    }
    depth += 1;
    for (let child = node.firstChild; child; child = child.nextSibling) statement(child, statements);
    depth -= 1;
    return statements;
  }

  function bodyOf(node: SyntaxNode | undefined): Statement[] {
    if (!node) return [];
    if (node.name === 'Block') return blockBody(node);
    const statements: Statement[] = [];
    if (depth > maximumNesting) return statements;
    depth += 1;
    statement(node, statements);
    depth -= 1;
    return statements;
  }

  function declaration(node: SyntaxNode, into: Statement[]): void {
    const children = childrenOf(node);
    const isHoisted = children[0]?.name === 'var';
    for (let at = 0; at < children.length; at += 1) {
      const child = children[at] as SyntaxNode;
      if (!['VariableDefinition', 'ObjectPattern', 'ArrayPattern'].includes(child.name)) continue;
      let type: string | undefined;
      let value: Expression | undefined;
      while (children[at + 1] && (children[at + 1] as SyntaxNode).name !== ',') {
        at += 1;
        const next = children[at] as SyntaxNode;
        if (next.name === 'TypeAnnotation') type = typeName(next);
        else if (next.name === 'Equals') {
          at += 1;
          value = expression(children[at]);
        }
      }
      // `const upload = async (key) => {…}` is a function by that name.
      if (value?.kind === 'function' && child.name === 'VariableDefinition') into.push({ kind: 'function', function: { ...value.function, name: source(child) } });
      else into.push({ kind: 'assign', target: target(child), value: value ?? nothing, line: lineOf(child), declares: true, ...(isHoisted ? { isHoisted } : {}), ...(type ? { type } : {}) });
    }
  }

  function statement(node: SyntaxNode, into: Statement[]): void {
    switch (node.name) {
      case 'ExpressionStatement':
        for (const child of childrenOf(node)) {
          if (!isExpression(child) && child.name !== '⚠') continue;
          const value = expression(child);
          if (value.kind === 'assigned') into.push({ kind: 'assign', target: value.target, value: value.value, line: lineOf(node) });
          else into.push({ kind: 'expression', value });
        }
        return;
      case 'VariableDeclaration':
        declaration(node, into);
        return;
      case 'FunctionDeclaration': {
        const name = node.getChild('VariableDefinition');
        if (node.getChild('Block')) into.push({ kind: 'function', function: functionForm(node, name ? source(name) : '') });
        return;
      }
      case 'ClassDeclaration':
        into.push({ kind: 'class', class: classForm(node) });
        return;
      case 'ReturnStatement': {
        const value = childrenOf(node).find((child) => isExpression(child) || child.name === 'null');
        into.push({ kind: 'return', value: value ? expression(value) : nothing });
        return;
      }
      case 'ThrowStatement':
      case 'BreakStatement':
      case 'ContinueStatement':
        into.push({ kind: 'stop', value: { kind: 'other', parts: childrenOf(node).filter(isExpression).map(expression) }, isTurn: node.name !== 'ThrowStatement', ...(node.getChild('Label') ? { isFar: true } : {}) });
        return;
      case 'IfStatement':
        conditional(node, into);
        return;
      case 'ForStatement':
        loop(node, into);
        return;
      case 'WhileStatement':
      case 'DoStatement': {
        const children = childrenOf(node);
        const test = children.find((child) => child.name === 'ParenthesizedExpression');
        const body = children.findLast((child) => child !== test && /^[A-Z]/.test(child.name));
        into.push({ kind: 'loop', bindings: [], tests: test ? [expression(test)] : [], body: bodyOf(body) });
        return;
      }
      case 'TryStatement': {
        const blockOf = (name: string): Statement[] | undefined => {
          const clause = node.getChild(name);
          return clause ? bodyOf(clause.getChild('Block') ?? undefined) : undefined;
        };
        const tried = node.getChild('Block');
        const caught = blockOf('CatchClause');
        into.push({ kind: 'try', body: tried ? blockBody(tried) : [], handlers: caught ? [caught] : [], last: blockOf('FinallyClause') ?? [] });
        return;
      }
      case 'SwitchStatement': {
        const cases: { labels: Expression[]; body: Statement[]; fallsThrough: boolean }[] = [];
        for (const child of childrenOf(node.getChild('SwitchBody') ?? node)) {
          if (child.name === 'CaseLabel' || child.name === 'DefaultLabel') {
            const before = cases.at(-1);
            const label = child.name === 'CaseLabel' ? [expression(childrenOf(child).find(isExpression))] : [];
            // Labels in a row share what follows; with `default` among them it is that.
            if (!before || before.body.length > 0) cases.push({ labels: label, body: [], fallsThrough: true });
            else before.labels = label.length === 0 || before.labels.length === 0 ? [] : [...before.labels, ...label];
          } else if (cases.length > 0) statement(child, (cases.at(-1) as { body: Statement[] }).body);
        }
        into.push(switchOf(expression(node.getChild('ParenthesizedExpression')), cases));
        return;
      }
      case 'Block':
        into.push({ kind: 'block', body: blockBody(node) });
        return;
      case 'LabeledStatement': {
        const labelled = childrenOf(node).at(-1) as SyntaxNode;
        const own: Statement[] = [];
        statement(labelled, own);
        // What leaves a block by its label goes on behind it.
        into.push(...(labelled.name === 'Block' ? [{ kind: 'loop', bindings: [], tests: [], body: own } as const] : own));
        return;
      }
      case 'ImportDeclaration':
        imports(node, into);
        return;
      case 'ExportDeclaration':
        exports(node, into);
        return;
      case 'EnumDeclaration':
        into.push({ kind: 'class', class: enumForm(node) });
        return;
      case 'NamespaceDeclaration': {
        const block = node.getChild('Block');
        const name = node.getChild('VariableDefinition');
        if (block) into.push(namespace(name ? source(name) : '', blockBody(block), lineOf(node)));
        return;
      }
      case 'AmbientDeclaration':
      case ';':
        return;
      case 'InterfaceDeclaration': {
        const name = node.getChild('TypeDefinition');
        const fields = name && described(source(name), node.getChild('ObjectType'));
        if (fields) into.push({ kind: 'class', class: fields });
        return;
      }
      case 'TypeAliasDeclaration': {
        const name = node.getChild('TypeDefinition');
        const values = name && enumerated(source(name), childrenOf(node).at(-1)?.name === ';' ? childrenOf(node).at(-2) : childrenOf(node).at(-1));
        if (values) into.push({ kind: 'class', class: values });
        return;
      }
      case '⚠':
        for (const child of childrenOf(node)) statement(child, into);
        return;
      default:
        if (isExpression(node)) into.push({ kind: 'expression', value: expression(node) });
    }
  }

  /** `namespace Keys { export const a = … }` is what its body makes: https://www.typescriptlang.org/docs/handbook/namespaces.html */
  function namespace(name: string, inside: readonly Statement[], line: number): Statement {
    const names = inside.flatMap((each) => (each.kind === 'assign' && each.target.kind === 'name' ? [each.target.name] : each.kind === 'function' ? [each.function.name] : each.kind === 'class' ? [each.class.name] : []));
    const made: Expression = { kind: 'dict', entries: names.map((each) => ({ key: { kind: 'text', value: each }, value: { kind: 'name', name: each } })) };
    const body: Statement[] = [...inside.filter((each) => each.kind !== 'export'), { kind: 'return', value: made }];
    const value: Expression = { kind: 'call', callee: { kind: 'function', function: { name: '', parameters: [], body, line } }, args: [], line };
    return { kind: 'assign', target: { kind: 'name', name }, value, line, declares: true };
  }

  function enumForm(node: SyntaxNode): ClassForm {
    const name = node.getChild('TypeDefinition');
    const members: Statement[] = [];
    const children = childrenOf(node.getChild('EnumBody') ?? node);
    for (let at = 0; at < children.length; at += 1) {
      const child = children[at] as SyntaxNode;
      if (child.name !== 'PropertyName' && child.name !== 'String') continue;
      const value = children[at + 1]?.name === 'Equals' ? expression(children[at + 2]) : unknown;
      if (children[at + 1]?.name === 'Equals') at += 2;
      members.push({ kind: 'assign', target: { kind: 'name', name: propertyName(child) }, value, line: lineOf(child), declares: true });
    }
    return { name: name ? source(name) : '', bases: [], members, line: lineOf(node), constructorName: 'constructor', isEnum: true };
  }

  function conditional(node: SyntaxNode, into: Statement[]): void {
    // `else if` chains are nested: walked as a loop.
    const tests: Expression[] = [];
    const bodies: (readonly Statement[])[] = [];
    let exhaustive = false;
    let at: SyntaxNode | undefined = node;
    while (at) {
      const children: SyntaxNode[] = childrenOf(at);
      const testAt = children.findIndex((child) => child.name === 'ParenthesizedExpression');
      tests.push(condition(children[testAt]));
      const elseAt = children.findIndex((child) => child.name === 'else');
      bodies.push(bodyOf(children[testAt + 1]));
      const otherwise: SyntaxNode | undefined = elseAt === -1 ? undefined : children[elseAt + 1];
      if (otherwise?.name === 'IfStatement') {
        at = otherwise;
        continue;
      }
      if (otherwise) {
        bodies.push(bodyOf(otherwise));
        exhaustive = true;
      }
      break;
    }
    into.push({ kind: 'branch', tests, bodies, exhaustive, isDecided: true });
  }

  function loop(node: SyntaxNode, into: Statement[]): void {
    const children = childrenOf(node);
    const body = children.findLast((child) => /^[A-Z]/.test(child.name) && !/Spec$/.test(child.name));
    const spec = children.find((child) => /Spec$/.test(child.name));
    if (!spec) return;
    const parts = childrenOf(spec);
    if (spec.name === 'ForSpec') {
      const before: Statement[] = [];
      const tests: Expression[] = [];
      for (const part of parts) {
        if (part.name === 'VariableDeclaration') declaration(part, before);
        else if (isExpression(part)) tests.push(expression(part));
      }
      // A counter takes many values: not the one it starts with.
      into.push(...before.map((each): Statement => (each.kind === 'assign' && each.value.kind === 'text' ? { ...each, value: unknown } : each)));
      into.push({ kind: 'loop', bindings: [], tests, body: bodyOf(body) });
      return;
    }
    const over = spec.name === 'ForInSpec' ? 'keys' : 'items';
    const targetNode = parts.find((part) => ['VariableDefinition', 'ObjectPattern', 'ArrayPattern', 'VariableName', 'MemberExpression'].includes(part.name));
    const wordAt = parts.findIndex((part) => part.name === 'of' || part.name === 'in');
    const binding: Binding = { target: target(targetNode), iterable: expression(parts[wordAt + 1]), over };
    into.push({ kind: 'loop', bindings: [binding], tests: [], body: bodyOf(body) });
  }

  function imports(node: SyntaxNode, into: Statement[]): void {
    const children = childrenOf(node);
    const from = children.find((child) => child.name === 'String');
    if (!from) return;
    const module = propertyName(from);
    const line = lineOf(node);
    const names: { name: string; as: string }[] = [];
    let whole: string | undefined;
    for (let at = 1; at < children.length; at += 1) {
      const child = children[at] as SyntaxNode;
      if (child.name === 'VariableDefinition') names.push({ name: 'default', as: source(child) });
      else if (child.name === 'Star') {
        const alias = children[at + 2];
        if (alias) whole = source(alias);
        at += 2;
      } else if (child.name === 'ImportGroup') {
        const parts = childrenOf(child);
        for (let index = 0; index < parts.length; index += 1) {
          const part = parts[index] as SyntaxNode;
          if (!['VariableName', 'VariableDefinition', 'String', 'default'].includes(part.name)) continue;
          if (parts[index + 1]?.name === 'as') {
            const alias = parts[index + 2];
            if (alias) names.push({ name: source(part), as: source(alias) });
            index += 2;
          } else names.push({ name: source(part), as: source(part) });
        }
      }
    }
    into.push({ kind: 'import', import: { module, names, line, ...(whole ? { whole } : {}) } });
  }

  function exports(node: SyntaxNode, into: Statement[]): void {
    const children = childrenOf(node);
    const from = children.find((child) => child.name === 'String');
    const line = lineOf(node);
    // `export * as keys from './keys'`
    const whole = children.find((child) => child.name === 'VariableName');
    if (children.some((child) => child.name === 'Star') && from && whole) {
      const name = source(whole);
      into.push({ kind: 'import', import: { module: propertyName(from), whole: `export ${name}`, names: [], line } }, { kind: 'export', name, value: { kind: 'name', name: `export ${name}` } });
      return;
    }
    if (children.some((child) => child.name === 'Star') && from) {
      into.push({ kind: 'export-all', module: propertyName(from) });
      return;
    }
    const group = children.find((child) => child.name === 'ExportGroup');
    if (group) {
      const parts = childrenOf(group).filter((part) => part.name === 'VariableName' || part.name === 'as' || part.name === 'String' || part.name === 'default');
      for (let at = 0; at < parts.length; at += 1) {
        const local = source(parts[at] as SyntaxNode);
        let name = local;
        if (parts[at + 1]?.name === 'as' && parts[at + 2]) {
          name = source(parts[at + 2] as SyntaxNode);
          at += 2;
        }
        if (from) into.push({ kind: 'import', import: { module: propertyName(from), names: [{ name: local, as: `export ${name}` }], line } });
        into.push({ kind: 'export', name, value: { kind: 'name', name: from ? `export ${name}` : local } });
      }
      return;
    }
    // `export = x` is what a default import gets.
    const isDefault = children.some((child) => child.name === 'default' || child.name === 'Equals');
    for (const child of children) {
      if (['export', 'default', ';', 'Equals', 'async'].includes(child.name)) continue;
      const before = into.length;
      if (isDefault && child.name === 'ClassExpression') {
        const lowered = classForm(child);
        const name = lowered.name || 'default';
        into.push({ kind: 'class', class: { ...lowered, name } }, { kind: 'export', name: 'default', value: { kind: 'name', name } });
        continue;
      }
      if (isDefault && isExpression(child) && !/Declaration$/.test(child.name)) {
        into.push({ kind: 'export', name: 'default', value: expression(child) });
        continue;
      }
      statement(child, into);
      for (const each of into.slice(before)) {
        const name = each.kind === 'function' ? each.function.name : each.kind === 'class' ? each.class.name : undefined;
        if (name !== undefined) {
          if (name === '' && each.kind === 'function') into[into.indexOf(each)] = { kind: 'export', name: 'default', value: { kind: 'function', function: each.function } };
          else if (name === '' && each.kind === 'class') into[into.indexOf(each)] = { kind: 'export', name: 'default', value: { kind: 'class', class: each.class } };
          else into.push({ kind: 'export', name: isDefault ? 'default' : name, value: { kind: 'name', name } });
        } else if (each.kind === 'assign') for (const bound of boundNames(each.target)) into.push({ kind: 'export', name: bound, value: { kind: 'name', name: bound } });
      }
    }
  }

  function boundNames(bound: Target): string[] {
    if (bound.kind === 'name') return [bound.name];
    return bound.kind === 'parts' ? bound.parts.flatMap((part) => boundNames(part.target)) : [];
  }

  for (const { at, reason } of doubts) problems.push({ line: lineAt(at), reason });
  const statements: Statement[] = [];
  for (let child = tree.topNode.firstChild; child; child = child.nextSibling) statement(child, statements);
  return { path, language: 'javascript', body: [...unions, ...(text.includes('prototype') || text.includes('inherits') ? withPrototypes(statements) : statements), ...later], problems };
}
