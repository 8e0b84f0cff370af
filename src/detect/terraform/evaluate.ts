/** Follows values through Terraform modules: variables, locals, loops, functions, resources' arguments, module outputs. */
import { readJson } from '../policy/json.ts';
import { anybodys, concat, doubtful, eitherOf, entry, holeOf, itemsOf, literal, sourceOf, textOf, unknown, unknownText, type Hole, type ListValue, type MapValue, type Value } from '../policy/value.ts';
import { byKey, callFunction, isNull, listValue } from './functions.ts';
import { findBlock, nestedBlocks, type Located, type Module } from './module.ts';
import { parseTemplate } from './parse.ts';
import type { Block, Expression } from './syntax.ts';

/** A module as it is called: once per call, with what the call gives it. */
export interface Instance {
  readonly module: Module;
  /** `module.data`; empty for a root. */
  readonly address: string;
  readonly inputs: ReadonlyMap<string, Value> | undefined;
  /** What must hold for it to be applied at all, when that is not told. */
  readonly condition?: string | undefined;
  /** The code says that it is not: `count = 0`. */
  readonly isOff?: boolean;
  /** Results already worked out; a name under way holds `undefined`. */
  readonly known: Map<string, Value | undefined>;
}

/** Where an expression is read: its module, its file, and the names that loops bring. */
export interface Scope {
  readonly instance: Instance;
  readonly file: string;
  readonly names: ReadonlyMap<string, Value>;
}

const deepest = 60;
/** The length to which a collection is named by what is in it; a longer one is another than any other. */
const longestIdentity = 200;
/** Steps for one repo; what is over stays unknown. */
const budget = 400_000;

type Step = { readonly name: string } | { readonly index: Expression } | { readonly splat: true };

/** `a.b[0].c` as its root and steps; undefined for anything else. */
function chainOf(expression: Expression): { root: string; steps: Step[] } | undefined {
  const steps: Step[] = [];
  let at = expression;
  for (;;) {
    if (at.kind === 'name') return { root: at.name, steps: steps.reverse() };
    if (at.kind === 'attribute') steps.push({ name: at.name });
    else if (at.kind === 'index') steps.push({ index: at.index });
    else if (at.kind === 'splat') steps.push({ splat: true });
    else return undefined;
    at = at.of;
  }
}

/** A variable that nothing here sets: what it is by default is told, and not believed, as whoever applies it may set another. */
function byDefault(value: Value, code: string): Value {
  if (isNull(value)) return unknownText({ code: `${code} (default null)` }, value.line);
  return value.kind === 'text' ? unknownText({ code: `${code} (default ${sourceOf(value)})` }, value.line) : unknown(code, value.line);
}

function sameText(a: Value, b: Value): boolean | undefined {
  if (isNull(a) || isNull(b)) {
    if (isNull(a) && isNull(b)) return true;
    const other = isNull(a) ? b : a;
    return other.kind === 'unknown' || (other.kind === 'text' && textOf(other) === undefined) ? undefined : false;
  }
  const [left, right] = [textOf(a), textOf(b)];
  return left === undefined || right === undefined ? undefined : left === right;
}

/** Whether code may speak of a name. */
function mentions(code: string, name: string): boolean {
  for (let at = code.indexOf(name); at !== -1; at = code.indexOf(name, at + 1)) {
    if (!isNameCharacter(code[at - 1]) && !isNameCharacter(code[at + name.length])) return true;
  }
  return false;
}

function isNameCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\w-]/.test(character);
}

/** A variable, or a part of one, that may be null: what `coalesce` and `try` pass over. */
function mayBePassedOver(value: Value): boolean {
  if (value.kind === 'unknown') return value.foreign !== true;
  if (value.kind !== 'text' || value.parts.length !== 1) return false;
  const [only] = value.parts;
  return typeof only === 'object' && only.bucket !== true && only.foreign !== true && /(^|\.)(var|each|local)\./.test(only.code);
}

/** One turn of a `for_each` or `count`. */
export interface Turn {
  /** The key in brackets, as code; undefined without a loop. */
  readonly key: string | undefined;
  readonly scope: Scope;
  /** What must hold for it to exist, when that is not told. */
  readonly condition?: string;
}

export type Evaluator = ReturnType<typeof makeEvaluator>;

/**
 * Makes an evaluator over a repo's modules.
 * @param modules by folder
 * @param readFile the text of any file of the repo, for `file` and `templatefile`
 */
export function makeEvaluator(modules: ReadonlyMap<string, Module>, readFile: (path: string) => string | undefined) {
  let left = budget;
  const children = new Map<string, Instance | undefined>();
  /** Files whose text became a part of a policy: they are no policies on their own. */
  const readFiles = new Set<string>();

  function stamp(value: Value, scope: Scope): Value {
    return value.file === undefined ? { ...value, file: scope.file } : value;
  }

  /** An expression's code where it stands: in another module, or for another turn of a loop, equal code is another bucket or role. */
  function codeIn(expression: Expression, scope: Scope): string {
    const { address } = scope.instance;
    const code = address === '' ? expression.code : `${address}.${expression.code}`;
    const used = [...scope.names].filter(([name]) => mentions(expression.code, name));
    if (used.length === 0) return code;
    const [only] = used;
    const { root, steps } = chainOf(expression) ?? {};
    if (only !== undefined && used.length === 1 && root === only[0]) {
      const [first] = steps ?? [];
      const part = only[1].kind === 'map' && first !== undefined && 'name' in first ? { name: `${root}.${first.name}`, value: only[1].entries.get(first.name) } : { name: root, value: only[1] };
      if (part.value !== undefined && expression.code.startsWith(part.name)) return `${identityOf(part.value)}${expression.code.slice(part.name.length)}`;
    }
    return `${code} (${used.map(([name, value]) => `${name} = ${identityOf(value)}`).join(', ')})`;
  }

  const numbers = new Map<Value, number>();
  /** What two values have in common only if they are the same. */
  function identityOf(value: Value): string {
    const [only] = value.kind === 'text' ? value.parts : [];
    if (value.kind === 'text') return value.parts.length === 1 && typeof only === 'object' ? only.code : sourceOf(value);
    if (value.kind === 'unknown') return value.code;
    if (value.open === undefined) {
      const inside = value.kind === 'list' ? value.items.map(identityOf).join() : [...value.entries].map(([key, each]) => `${key}=${identityOf(each)}`).join();
      if (inside.length < longestIdentity) return value.kind === 'list' ? `[${inside}]` : `{${inside}}`;
    }
    if (!numbers.has(value)) numbers.set(value, numbers.size + 1);
    return `${value.kind} ${numbers.get(value)}`;
  }

  function hole(expression: Expression, scope: Scope, more: Omit<Hole, 'code'> = {}): Value {
    return unknownText({ code: codeIn(expression, scope), ...more }, expression.line);
  }

  function evaluate(expression: Expression, scope: Scope, depth = 0): Value {
    if (--left < 0 || depth > deepest) return unknown(expression.code, expression.line);
    return stamp(evaluateKind(expression, scope, depth), scope);
  }

  function evaluateKind(expression: Expression, scope: Scope, depth: number): Value {
    const { line } = expression;
    switch (expression.kind) {
      case 'literal':
        return expression.text === 'null' ? unknown('null', line) : literal(expression.text, line);
      case 'template': {
        const [only] = expression.parts;
        if (expression.parts.length === 1 && only !== undefined && typeof only !== 'string') return evaluate(only, scope, depth + 1);
        return concat(expression.parts.map((part) => (typeof part === 'string' ? literal(part, line) : inText(part, scope, depth))), line);
      }
      case 'tuple':
        return listValue(expression.items.map((item) => evaluate(item, scope, depth + 1)), line);
      case 'object': {
        const entries = new Map<string, Value>();
        let open: string | undefined;
        for (const [key, value] of expression.entries) {
          const name = key.kind === 'name' ? key.name : textOf(evaluate(key, scope, depth + 1));
          const content = evaluate(value, scope, depth + 1);
          if (name === undefined) open = key.code;
          entries.set(name ?? `\${${key.code}}`, content);
        }
        return open === undefined ? { kind: 'map', entries, line } : { kind: 'map', entries, line, open };
      }
      case 'for':
        return loop(expression, scope, depth);
      case 'conditional':
        return choose(expression, scope, depth);
      case 'operation':
        return operate(expression, scope, depth);
      case 'call':
        return call(expression, scope, depth);
      case 'name':
      case 'attribute':
      case 'index':
      case 'splat': {
        const chain = chainOf(expression);
        if (chain !== undefined) return resolve(chain.root, chain.steps, expression, scope, depth);
        if (expression.kind === 'name') return hole(expression, scope);
        const of = evaluate(expression.of, scope, depth + 1);
        if (expression.kind === 'splat') return of.kind === 'list' ? of : listValue([of], line, of.kind === 'unknown' ? expression.code : undefined);
        const step: Step = expression.kind === 'attribute' ? { name: expression.name } : { index: expression.index };
        // `values(x)[*].arn`: the attribute of each.
        if (expression.kind === 'attribute' && of.kind === 'list' && expression.of.kind === 'splat') {
          return listValue(of.items.map((item) => follow(item, [step], expression, scope, depth)), line, of.open);
        }
        return follow(of, [step], expression, scope, depth);
      }
      case 'unknown':
        return hole(expression, scope);
    }
  }

  /** A value inside a text: a list or map there is an unknown part named by its code. */
  function inText(expression: Expression, scope: Scope, depth: number): Value {
    const value = evaluate(expression, scope, depth + 1);
    return value.kind === 'text' ? value : value.kind === 'unknown' ? unknownText(holeOf(value), value.line) : hole(expression, scope);
  }

  function follow(value: Value, steps: readonly Step[], expression: Expression, scope: Scope, depth: number): Value {
    let at = value;
    for (const [position, step] of steps.entries()) {
      if ('splat' in step) {
        const rest = steps.slice(position + 1);
        const items = at.kind === 'list' ? at.items : at.kind === 'map' ? [...at.entries.values()] : isNull(at) ? [] : [at];
        return listValue(items.map((item) => follow(item, rest, expression, scope, depth + 1)), expression.line, at.kind === 'unknown' ? expression.code : at.kind === 'text' ? undefined : at.open);
      }
      const key = 'name' in step ? step.name : textOf(evaluate(step.index, scope, depth + 1));
      let next: Value | undefined;
      if (key !== undefined && at.kind === 'map') next = at.entries.get(key);
      if (key !== undefined && at.kind === 'list' && at.open === undefined) next = at.items[Number(key)];
      if (next === undefined) return hole(expression, scope, at.kind === 'unknown' && at.foreign === true ? { foreign: true } : {});
      at = next;
    }
    return at;
  }

  /** The loop of a `for` expression; over something unknown it is one turn with unknown names. */
  function loop(expression: Extract<Expression, { kind: 'for' }>, scope: Scope, depth: number): Value {
    const collection = evaluate(expression.collection, scope, depth + 1);
    const turns = turnsOver(collection, collectionCode(collection, expression.collection, scope), expression.line);
    const items: Value[] = [];
    const entries = new Map<string, Value>();
    let open = collection.kind === 'text' ? undefined : collection.kind === 'unknown' ? expression.collection.code : collection.open;
    for (const { key, value, doubtful: mayNotRun } of turns) {
      if (left < 0) break;
      const names = new Map(scope.names).set(expression.value, value);
      if (expression.key !== undefined) names.set(expression.key, key);
      const inner: Scope = { ...scope, names };
      let result = evaluate(expression.result, inner, depth + 1);
      // What does not depend on the element is there only if there is one.
      if (mayNotRun === true && (result.kind !== 'text' || textOf(result) !== undefined || value.kind !== 'text' || value.doubt !== undefined)) result = doubtful(result, `for ${expression.collection.code}`);
      if (expression.condition !== undefined) {
        const holds = textOf(evaluate(expression.condition, inner, depth + 1));
        if (holds === 'false') continue;
        if (holds !== 'true') result = doubtful(result, (open = `if ${expression.condition.code}`));
      }
      if (expression.resultKey === undefined) {
        items.push(result);
        continue;
      }
      const name = textOf(evaluate(expression.resultKey, inner, depth + 1)) ?? `\${${expression.resultKey.code}}`;
      const before = entries.get(name);
      if (expression.grouped) entries.set(name, listValue([...(before?.kind === 'list' ? before.items : []), result], expression.line));
      else entries.set(name, result);
    }
    return expression.resultKey === undefined ? listValue(items, expression.line, open) : { kind: 'map', entries, line: expression.line, ...(open !== undefined && { open }) };
  }

  /** What a collection that is not told is called. */
  function collectionCode(collection: Value, expression: Expression, scope: Scope): string {
    return collection.kind === 'unknown' || collection.kind === 'text' ? identityOf(collection) : codeIn(expression, scope);
  }

  /** The turns over a collection; over an unknown one there is one, which may not be taken. */
  function turnsOver(collection: Value, code: string, line: number): { key: Value; value: Value; doubtful?: true }[] {
    if (collection.kind === 'list') {
      // What stands for items that are not told may stand for none.
      return collection.items.map((value, index) => ({ key: literal(String(index), line), value, ...(mayBeAbsent(value, collection) && { doubtful: true }) }));
    }
    if (collection.kind === 'map' && collection.open === undefined) {
      return [...collection.entries].sort(byKey).map(([key, value]) => ({ key: literal(key, line), value }));
    }
    if (isNull(collection)) return [];
    return [{ key: unknownText({ code: `a key of ${code}` }, line), value: unknownText({ code: `an element of ${code}` }, line), doubtful: true }];
  }

  function mayBeAbsent(item: Value, list: ListValue): boolean {
    if (item.kind === 'unknown') return list.open !== undefined;
    return item.kind === 'list' ? item.open !== undefined : item.doubt !== undefined;
  }

  function choose(expression: Extract<Expression, { kind: 'conditional' }>, scope: Scope, depth: number): Value {
    const condition = evaluate(expression.condition, scope, depth + 1);
    const holds = textOf(condition);
    if (holds === 'true' || holds === 'false') {
      return evaluate(holds === 'true' ? expression.yes : expression.no, scope, depth + 1);
    }
    const yes = evaluate(expression.yes, scope, depth + 1);
    const no = evaluate(expression.no, scope, depth + 1);
    if (sameText(yes, no) === true) return yes;
    if (yes.kind === 'list' || no.kind === 'list') {
      const items = [...itemsOf(yes), ...itemsOf(no)].filter((item) => !isNull(item));
      return listValue(items.map((item) => doubtful(item, expression.code)), expression.line, expression.code);
    }
    const parts = yes.kind === 'text' && no.kind === 'text' && yes.doubt === undefined && no.doubt === undefined ? eitherOf(yes.parts, no.parts, codeIn(expression, scope)) : undefined;
    return parts === undefined ? hole(expression, scope) : { kind: 'text', parts, line: expression.line };
  }

  function operate(expression: Extract<Expression, { kind: 'operation' }>, scope: Scope, depth: number): Value {
    const { operator, line } = expression;
    const [left, right] = expression.operands.map((operand) => evaluate(operand, scope, depth + 1));
    if (left === undefined) return hole(expression, scope);
    function truth(value: boolean | undefined): Value {
      return value === undefined ? hole(expression, scope) : literal(String(value), line);
    }
    const [a, b] = [textOf(left), right === undefined ? undefined : textOf(right)];
    switch (operator) {
      case '!':
        return truth(a === 'true' ? false : a === 'false' ? true : undefined);
      case '==':
      case '!=': {
        const same = right === undefined ? undefined : emptyAlike(left, right) ?? sameText(left, right);
        return truth(same === undefined ? undefined : (operator === '==') === same);
      }
      case '&&':
        return truth(a === 'false' || b === 'false' ? false : a === 'true' && b === 'true' ? true : undefined);
      case '||':
        return truth(a === 'true' || b === 'true' ? true : a === 'false' && b === 'false' ? false : undefined);
      case '>':
        return truth(a === undefined || b === undefined ? undefined : Number(a) > Number(b));
      case '<':
        return truth(a === undefined || b === undefined ? undefined : Number(a) < Number(b));
      case '>=':
        return truth(a === undefined || b === undefined ? undefined : Number(a) >= Number(b));
      case '<=':
        return truth(a === undefined || b === undefined ? undefined : Number(a) <= Number(b));
      default:
        return hole(expression, scope);
    }
  }

  /** `[] == []` and the like. */
  function emptyAlike(a: Value, b: Value): boolean | undefined {
    if (a.kind === 'list' && b.kind === 'list' && b.items.length === 0) return a.open === undefined && b.open === undefined ? a.items.length === 0 : undefined;
    return undefined;
  }

  function call(expression: Extract<Expression, { kind: 'call' }>, scope: Scope, depth: number): Value {
    const { name, line } = expression;
    if (name === 'file' || name === 'templatefile') return fromFile(expression, scope, depth);
    if (name === 'try' || name === 'coalesce') {
      // An argument that is not there is the next one's turn; one that is not told ends the search.
      for (const [position, argument] of expression.arguments.entries()) {
        const value = evaluate(argument, scope, depth + 1);
        if (isNull(value)) continue;
        if (position === expression.arguments.length - 1 || !mayBePassedOver(value)) return value;
        return value.kind === 'unknown' ? { ...value, code: codeIn(expression, scope) } : hole(expression, scope);
      }
    }
    const given = expression.arguments.map((argument) => evaluate(argument, scope, depth + 1));
    const last = given.at(-1);
    if (expression.spread && last?.kind === 'list') given.splice(-1, 1, ...last.items, ...(last.open === undefined ? [] : [unknown(last.open, last.line)]));
    const code = codeIn(expression, scope);
    const result = callFunction(name, given, line, code);
    return result.kind === 'unknown' && result.code === code ? hole(expression, scope) : result;
  }

  function fromFile(expression: Extract<Expression, { kind: 'call' }>, scope: Scope, depth: number): Value {
    const [path, variables] = expression.arguments.map((argument) => evaluate(argument, scope, depth + 1));
    const name = path === undefined ? undefined : textOf(path);
    if (name === undefined) return hole(expression, scope);
    // A path without `path.module` is relative to where Terraform runs: the root module's folder.
    const [resolved, text] = [cleanPath(name), cleanPath(`${scope.instance.module.folder}/${name}`)].map((each) => [each, readFile(each)] as const).find(([, found]) => found !== undefined) ?? [];
    if (resolved === undefined || text === undefined) return hole(expression, scope);
    readFiles.add(resolved);
    if (expression.name === 'file') return { ...literal(text, 1), file: resolved };
    return fill(text, variables, { ...scope, file: resolved }, depth) ?? hole(expression, scope);
  }

  /** A template's text with its variables filled in; undefined when it is no template. */
  function fill(text: string, variables: Value | undefined, scope: Scope, depth: number): Value | undefined {
    const template = parseTemplate(text);
    if (template === undefined) return undefined;
    const names = new Map(variables?.kind === 'map' ? variables.entries : []);
    return document(template, { ...scope, names }, depth + 1);
  }

  /** `data.template_file.x.rendered`: what `templatefile` gives, in the words of older configurations. */
  function rendered(block: Block, scope: Scope, depth: number): Value | undefined {
    const [template, variables] = ['template', 'vars'].map((name) => {
      const expression = block.body.attributes.get(name);
      return expression === undefined ? undefined : evaluate(expression, scope, depth + 1);
    });
    const text = textOf(template);
    return text === undefined ? undefined : fill(text, variables, { ...scope, file: template?.file ?? scope.file }, depth);
  }

  /**
   * Reads an expression that should be a policy: data, or a text of JSON with values filled in.
   * @returns the policy as data; as it is when it is none
   */
  function document(expression: Expression, scope: Scope, depth = 0): Value {
    if (expression.kind === 'template') {
      const [only] = expression.parts;
      if (expression.parts.length === 1 && only !== undefined && typeof only !== 'string') return document(only, scope, depth + 1);
      const holes = new Map<string, Value>();
      let text = '';
      for (const part of expression.parts) {
        if (typeof part === 'string') {
          text += part;
          continue;
        }
        const value = evaluate(part, scope, depth + 1);
        const known = textOf(value);
        if (known !== undefined) text += known;
        else text += mark(holes, value);
      }
      return parsed(text, expression.textLine, holes, scope.file) ?? evaluate(expression, scope, depth);
    }
    const value = evaluate(expression, scope, depth);
    if (value.kind !== 'text') return value;
    const holes = new Map<string, Value>();
    const text = value.parts.map((part) => (typeof part === 'string' ? part : mark(holes, unknownText(part, value.line)))).join('');
    return parsed(text, value.line, holes, value.file ?? scope.file) ?? value;
  }

  function mark(holes: Map<string, Value>, value: Value): string {
    const character = String.fromCharCode(0xe000 + Math.min(holes.size, 0x18ff));
    holes.set(character, value);
    return character;
  }

  function parsed(text: string, line: number, holes: ReadonlyMap<string, Value>, file: string): Value | undefined {
    if (!/^\s*[{[]/.test(text)) return undefined;
    const read = readJson(text, line, holes);
    return 'value' in read ? inFile(read.value, file) : undefined;
  }

  function inFile(value: Value, file: string): Value {
    if (value.file !== undefined) return value;
    if (value.kind === 'list') return { ...value, file, items: value.items.map((item) => inFile(item, file)) };
    if (value.kind === 'map') return { ...value, file, entries: new Map([...value.entries].map(([key, each]) => [key, inFile(each, file)])) };
    return { ...value, file };
  }

  function once(scope: Scope, name: string, work: () => Value): Value | undefined {
    const { known } = scope.instance;
    if (known.has(name)) return known.get(name);
    // A name that needs itself stays unknown.
    known.set(name, undefined);
    const value = work();
    known.set(name, value);
    return value;
  }

  function resolve(root: string, steps: readonly Step[], expression: Expression, scope: Scope, depth: number): Value {
    const { instance } = scope;
    const bound = scope.names.get(root);
    if (bound !== undefined) {
      if (steps.length === 0) return bound;
      return follow(bound, steps, expression, scope, depth);
    }
    const [first, ...rest] = steps;
    const name = first !== undefined && 'name' in first ? first.name : undefined;
    if (name === undefined) return hole(expression, scope);
    switch (root) {
      case 'var': {
        const value = variable(name, instance, depth);
        return value === undefined ? hole(expression, scope) : follow(value, rest, expression, scope, depth);
      }
      case 'local': {
        const found = instance.module.locals.get(name);
        if (found === undefined) return hole(expression, scope);
        const value = once(scope, `local.${name}`, () => evaluate(found.value, { instance, file: found.file, names: new Map() }, depth + 1));
        return value === undefined ? hole(expression, scope) : follow(value, rest, expression, scope, depth);
      }
      case 'path':
        return literal(name === 'module' ? instance.module.folder : '.', expression.line);
      case 'module':
        return output(name, rest, expression, scope, depth);
      case 'data': {
        const [second, ...others] = rest;
        if (second === undefined || !('name' in second)) return hole(expression, scope);
        return resource(name, second.name, others, true, expression, scope, depth);
      }
      case 'each':
      case 'count':
      case 'self':
      case 'terraform':
        return hole(expression, scope);
      default:
        return resource(root, name, rest, false, expression, scope, depth);
    }
  }

  function variable(name: string, instance: Instance, depth: number): Value | undefined {
    if (instance.inputs?.has(name) === true) return instance.inputs.get(name);
    const { module } = instance;
    const scope: Scope = { instance, file: '', names: new Map() };
    return once(scope, `var.${name}`, () => {
      const setting = instance.inputs === undefined ? module.settings.get(name) : undefined;
      if (setting !== undefined) return evaluate(setting.value, { ...scope, file: setting.file }, depth + 1);
      const code = instance.address === '' ? `var.${name}` : `${instance.address}.var.${name}`;
      const declared = module.variables.get(name);
      const fallback = declared?.value.body.attributes.get('default');
      const possible = instance.inputs === undefined ? (module.possibleSettings.get(name) ?? []) : [];
      if (declared === undefined || fallback === undefined || possible.length > 0) return unknownText({ code }, declared?.value.line ?? 1);
      const value = evaluate(fallback, { ...scope, file: declared.file }, depth + 1);
      // A module that is called here keeps its default; a root may be given another by whoever applies it.
      return instance.inputs === undefined ? byDefault(value, code) : value;
    });
  }

  /** The module behind a call, with what the call gives it; undefined when its source is not in the repo. */
  function child(call: Located<Block>, instance: Instance): Instance | undefined {
    const address = `${instance.address === '' ? '' : `${instance.address}.`}module.${call.value.labels[0] ?? ''}`;
    const name = `${instance.module.folder}\n${address}`;
    if (children.has(name)) return children.get(name);
    children.set(name, undefined);
    const scope: Scope = { instance, file: call.file, names: new Map() };
    const { attributes } = call.value.body;
    const sourceExpression = attributes.get('source');
    const source = sourceExpression === undefined ? undefined : textOf(evaluate(sourceExpression, scope));
    const nestedTooDeep = address.split('module.').length > 12;
    const module = source === undefined || !/^\.{1,2}(\/|$)/.test(source) || nestedTooDeep ? undefined : modules.get(cleanPath(`${instance.module.folder}/${source}`) || '.');
    if (module === undefined) return undefined;
    const turns = turnsOf(call.value, scope);
    const inner = turns[0]?.scope ?? scope;
    const inputs = new Map<string, Value>();
    // With several turns only what is the same in each is told.
    for (const [key, expression] of attributes) {
      if (['source', 'version', 'providers', 'for_each', 'count', 'depends_on'].includes(key)) continue;
      inputs.set(key, turns.length > 1 ? evaluate(expression, { ...scope, names: eachUnknown(call.value, address) }) : evaluate(expression, inner));
    }
    const conditions = [instance.condition, ...new Set(turns.map((turn) => turn.condition))].filter((text) => text !== undefined);
    const condition = conditions.length > 0 ? conditions.join(', ') : undefined;
    const made: Instance = { module, address, inputs, known: new Map(), condition, isOff: instance.isOff === true || turns.length === 0 };
    children.set(name, made);
    return made;
  }

  function output(name: string, steps: readonly Step[], expression: Expression, scope: Scope, depth: number): Value {
    const call = scope.instance.module.calls.find(({ value }) => value.labels[0] === name);
    if (call === undefined) return hole(expression, scope);
    const indexed = steps[0] !== undefined && !('name' in steps[0]);
    const [first, ...rest] = indexed ? steps.slice(1) : steps;
    if (first === undefined && !indexed) return outputs(call, name, expression, scope, depth);
    if (first === undefined || !('name' in first)) return hole(expression, scope);
    const instance = child(call, scope.instance);
    if (instance === undefined) return publicModule(call, first.name, expression, scope, depth);
    const found = instance.module.outputs.get(first.name);
    const value = found?.value.body.attributes.get('value');
    if (found === undefined || value === undefined) return hole(expression, scope);
    const inner: Scope = { instance, file: found.file, names: new Map() };
    const result = once(inner, `output.${first.name}`, () => evaluate(value, inner, depth + 1));
    return result === undefined ? hole(expression, scope) : follow(result, rest, expression, scope, depth);
  }

  /** A module of this repo that is handed on whole: its outputs. */
  function outputs(call: Located<Block>, name: string, expression: Expression, scope: Scope, depth: number): Value {
    const instance = child(call, scope.instance);
    const looped = call.value.body.attributes.has('for_each') || call.value.body.attributes.has('count');
    if (instance === undefined || looped || depth > deepest) return hole(expression, scope);
    const entries = new Map([...instance.module.outputs.keys()].map((key) => [key, output(name, [{ name: key }], expression, scope, depth + 1)]));
    return { kind: 'map', entries, line: expression.line };
  }

  /** Modules of the registry that make a bucket: their outputs are named alike. */
  function publicModule(call: Located<Block>, name: string, expression: Expression, scope: Scope, depth: number): Value {
    const makesBucket = /^s3_bucket_(arn|id|name)$|^bucket_(arn|id|name)$/.exec(name);
    if (makesBucket === null) return hole(expression, scope);
    const kind = makesBucket[1] ?? makesBucket[2];
    const looped = call.value.body.attributes.has('for_each') || call.value.body.attributes.has('count');
    const given = looped ? undefined : (call.value.body.attributes.get('bucket') ?? call.value.body.attributes.get('bucket_name'));
    const inner: Scope = { instance: scope.instance, file: call.file, names: new Map() };
    const base = expression.code.slice(0, expression.code.lastIndexOf('.'));
    const bucket = given === undefined ? undefined : evaluate(given, inner, depth + 1);
    const named = bucket?.kind === 'text' ? bucket : unknownText({ code: base, bucket: true }, expression.line);
    return kind === 'arn' ? concat([literal('arn:aws:s3:::', expression.line), named], expression.line) : named;
  }

  /** @param code the collection, as it is known */
  function eachUnknown(block: Block, code: string): ReadonlyMap<string, Value> {
    const entries = new Map<string, Value>([
      ['key', unknownText({ code: `a key of ${code}` }, block.line)],
      ['value', unknown(`an element of ${code}`, block.line)],
    ]);
    return new Map<string, Value>([['each', { kind: 'map', entries, line: block.line }]]);
  }

  /** The turns of a block's `for_each` or `count`; one for a block without. */
  function turnsOf(block: Block, scope: Scope): Turn[] {
    const forEach = block.body.attributes.get('for_each');
    if (forEach !== undefined) {
      const collection = evaluate(forEach, scope);
      if (collection.kind === 'list' && collection.open === undefined && collection.items.every((item) => textOf(item) !== undefined)) {
        return collection.items.map((item) => turn(textOf(item) ?? '', literal(textOf(item) ?? '', item.line), item));
      }
      if (collection.kind === 'map' && collection.open === undefined) {
        return [...collection.entries].map(([key, value]) => turn(key, literal(key, block.line), value));
      }
      return [{ key: '*', scope: { ...scope, names: new Map([...scope.names, ...eachUnknown(block, collectionCode(collection, forEach, scope))]) }, condition: `for_each = ${forEach.code}` }];
    }
    const count = block.body.attributes.get('count');
    if (count === undefined) return [{ key: undefined, scope }];
    const value = textOf(evaluate(count, scope));
    const condition = `count = ${count.code}`;
    if (value === undefined) return [{ key: undefined, scope, condition }];
    const total = Math.min(Number(value), 200);
    if (total === 1) return [counted(undefined, 0)];
    return Array.from({ length: Number.isNaN(total) ? 0 : total }, (_, index) => counted(String(index), index));

    function turn(key: string, keyValue: Value, value: Value): Turn {
      const each: MapValue = { kind: 'map', entries: new Map([['key', keyValue], ['value', value]]), line: block.line };
      return { key: JSON.stringify(key), scope: { ...scope, names: new Map([...scope.names, ['each', each]]) } };
    }
    function counted(key: string | undefined, index: number): Turn {
      const each: MapValue = { kind: 'map', entries: new Map([['index', literal(String(index), block.line)]]), line: block.line };
      return { key, scope: { ...scope, names: new Map([...scope.names, ['count', each]]) } };
    }
  }

  /** The turn of a loop that is not told in which it has a key: another than that of any other key. */
  function turnAt(turn: Turn, key: string, { line }: Expression, keyValue: Value = literal(key, line)): Turn {
    const each = turn.scope.names.get('each');
    const value = each?.kind === 'map' ? each.entries.get('value') : undefined;
    const entries: [string, Value][] = value === undefined ? [['index', keyValue]] : [['key', keyValue], ['value', unknown(`${identityOf(value)} [${key}]`, line)]];
    const names = new Map(turn.scope.names).set(value === undefined ? 'count' : 'each', { kind: 'map', entries: new Map(entries), line });
    return { ...turn, key: value === undefined ? key : JSON.stringify(key), scope: { ...turn.scope, names } };
  }

  function resource(type: string, name: string, steps: readonly Step[], isData: boolean, expression: Expression, scope: Scope, depth: number): Value {
    const { instance } = scope;
    if (isData && type === 'aws_partition') return literal('aws', expression.line);
    const found = findBlock(isData ? instance.module.data : instance.module.resources, type, name);
    const [first, ...others] = steps;
    const indexed = first !== undefined && !('name' in first);
    const [attribute, ...rest] = indexed ? others : steps;
    const base = `${isData ? 'data.' : ''}${type}.${name}`;
    const address = instance.address === '' ? base : `${instance.address}.${base}`;
    if (attribute === undefined || !('name' in attribute)) {
      // The whole resource, handed on: the attributes that grants are made with.
      const names = type === 'aws_s3_bucket' ? ['arn', 'id', 'bucket'] : ['arn', 'id', 'name'];
      if (attribute !== undefined || first !== undefined) return hole(expression, scope, foreignType(type));
      const entries = new Map(names.map((each) => [each, resource(type, name, [{ name: each }], isData, expression, scope, depth + 1)]));
      return { kind: 'map', entries, line: expression.line, open: expression.code };
    }
    const index = first !== undefined && 'index' in first ? evaluate(first.index, scope, depth + 1) : undefined;
    if (found === undefined) return bare(type, attribute.name, index === undefined ? address : `${address}[${identityOf(index)}]`, expression);
    const home: Scope = { instance, file: found.file, names: new Map() };
    const turns = turnsOf(found.value, home);
    if (first !== undefined && 'splat' in first) {
      const open = turns.find((turn) => turn.condition !== undefined)?.condition;
      const each = turns.map((turn) => follow(attributeOf(turn, attribute.name), rest, expression, scope, depth));
      return listValue(open === undefined ? each : each.map((value) => doubtful(value, open)), expression.line, open);
    }
    const key = index === undefined ? undefined : textOf(index);
    const untold = turns.length === 1 && turns[0]?.condition !== undefined ? turns[0] : undefined;
    if (untold !== undefined && key !== undefined && (untold.key === '*' || key !== '0')) return follow(attributeOf(turnAt(untold, key, expression), attribute.name), rest, expression, scope, depth);
    // A document is the same for each key but for what it says of that, told or not.
    if (untold !== undefined && index !== undefined && key === undefined && isData && /^(aws_iam_policy_document|template_file)$/.test(type)) return follow(attributeOf(turnAt(untold, identityOf(index), expression, index), attribute.name), rest, expression, scope, depth);
    if (turns.length === 1 && turns[0] !== undefined && (turns[0].key === undefined || key !== undefined || !indexed)) {
      return follow(attributeOf(turns[0], attribute.name), rest, expression, scope, depth);
    }
    const chosen = turns.find((turn) => key !== undefined && (turn.key === JSON.stringify(key) || turn.key === key));
    if (chosen !== undefined) return follow(attributeOf(chosen, attribute.name), rest, expression, scope, depth);
    return bare(type, attribute.name, `${address}${index === undefined ? '' : `[${identityOf(index)}]`}`, expression);

    function attributeOf(turn: Turn, wanted: string): Value {
      const block = (found as Located<Block>).value;
      const place = turn.key === undefined ? address : `${address}[${turn.key}]`;
      if (isData && type === 'aws_iam_policy_document') {
        const made = once(scope, `${place}.json`, () => policyDocument(block, turn.scope, depth + 1)) ?? hole(expression, scope);
        return turn.condition === undefined ? made : doubtful(made, turn.condition);
      }
      if (isData && type === 'template_file' && wanted === 'rendered') {
        return once(scope, `${place}.rendered`, () => rendered(block, turn.scope, depth + 1) ?? hole(expression, scope)) ?? hole(expression, scope);
      }
      const argument = block.body.attributes.get(type === 'aws_s3_bucket' && (wanted === 'id' || wanted === 'bucket') ? 'bucket' : wanted);
      if (type === 'aws_s3_bucket') {
        if (wanted !== 'arn') return argument === undefined ? bare(type, wanted, place, expression) : bucketName(evaluate(argument, turn.scope, depth + 1), place);
        const named = block.body.attributes.get('bucket');
        const bucket = named === undefined ? bare(type, 'id', place, expression) : bucketName(evaluate(named, turn.scope, depth + 1), place);
        return concat([literal('arn:aws:s3:::', expression.line), bucket], expression.line);
      }
      if (argument !== undefined) return evaluate(argument, turn.scope, depth + 1);
      if (wanted === 'id' && /^aws_s3_bucket_/.test(type)) {
        const bucket = block.body.attributes.get('bucket');
        if (bucket !== undefined) return evaluate(bucket, turn.scope, depth + 1);
      }
      if (isData && type === 'aws_iam_policy' && wanted === 'arn') {
        const named = block.body.attributes.get('name');
        if (named !== undefined) return concat([literal(`${anybodys}/`, expression.line), evaluate(named, turn.scope, depth + 1)], expression.line);
      }
      return bare(type, wanted, place, expression);
    }

    function bucketName(value: Value, place: string): Value {
      // Whatever gives a bucket its name holds the name of a bucket.
      if (value.kind === 'text') return { ...value, parts: value.parts.map((part) => (typeof part === 'string' ? part : { ...part, bucket: true })) };
      return unknownText({ code: place, bucket: true }, expression.line);
    }
  }

  function foreignType(type: string): Omit<Hole, 'code'> {
    return type.startsWith('aws_') && !type.startsWith('aws_s3') ? { foreign: true } : {};
  }

  /** An attribute that the code does not give. */
  function bare(type: string, attribute: string, address: string, expression: Expression): Value {
    if (type === 'aws_s3_bucket') {
      const bucket = unknownText({ code: address, bucket: true }, expression.line);
      if (attribute === 'arn') return concat([literal('arn:aws:s3:::', expression.line), bucket], expression.line);
      if (attribute === 'id' || attribute === 'bucket') return bucket;
    }
    const isArn = /(^|_)arn$/.test(attribute);
    const known = type.startsWith('aws_') && !type.startsWith('aws_s3');
    return unknownText({ code: `${address}.${attribute}`, ...(isArn && known && { foreign: true }) }, expression.line);
  }

  /** `data "aws_iam_policy_document"` as the policy it makes. */
  function policyDocument(block: Block, scope: Scope, depth: number): Value {
    const statements: Value[] = [];
    /** A document that is not told, and may replace statements of this one. */
    let overridden: string | undefined;
    for (const name of ['source_policy_documents', 'source_json']) addDocuments(block.body.attributes.get(name), false);
    for (const { block: statement, dynamic } of nestedBlocks(block, 'statement')) {
      if (dynamic === undefined) {
        put(statementOf(statement, scope, depth), true);
        continue;
      }
      const collection = dynamic.body.attributes.get('for_each');
      const values = collection === undefined ? unknown('for_each', dynamic.line) : evaluate(collection, scope, depth + 1);
      const iterator = dynamic.body.attributes.get('iterator')?.code ?? 'statement';
      const turns = turnsOver(values, collection === undefined ? '' : collectionCode(values, collection, scope), dynamic.line);
      for (const { key, value, doubtful: mayNotRun } of turns) {
        const each: MapValue = { kind: 'map', entries: new Map([['key', values.kind === 'list' ? value : key], ['value', value]]), line: dynamic.line };
        const made = statementOf(statement, { ...scope, names: new Map([...scope.names, [iterator, each]]) }, depth);
        // Whether a turn over something unknown is taken at all is not told.
        if (value.kind === 'unknown') statements.push(under(made, value.code));
        else if (mayNotRun === true) statements.push(under(made, `for_each ${collection?.code ?? ''}`));
        else put(made, true);
      }
    }
    for (const name of ['override_policy_documents', 'override_json']) addDocuments(block.body.attributes.get(name), true);
    const entries = new Map<string, Value>([['Statement', listValue(statements, block.line)]]);
    return { kind: 'map', entries, line: block.line, file: scope.file, ...(overridden !== undefined && { open: overridden }) };

    function addDocuments(expression: Expression | undefined, override: boolean): void {
      if (expression === undefined) return;
      for (const document of itemsOf(evaluate(expression, scope, depth + 1))) {
        const data = document.kind === 'text' ? (parsed(textOf(document) ?? '', document.line, new Map(), document.file ?? scope.file) ?? document) : document;
        if (isNull(data) || textOf(data) === '') continue;
        const list = entry(data, 'Statement');
        if (list === undefined) statements.push(unknown(expression.code, expression.line));
        if (list === undefined && override) overridden = expression.code;
        const doubt = data.kind === 'map' ? data.doubt : undefined;
        for (const statement of itemsOf(list)) put(doubt === undefined ? statement : under(statement, doubt), override);
      }
    }

    /** A statement takes the place of an earlier one with its Sid, unless it comes from a source document. */
    function put(statement: Value, replaces: boolean): void {
      const sid = textOf(entry(statement, 'Sid')) ?? '';
      const replaced = replaces && sid !== '' ? statements.findIndex((each) => textOf(entry(each, 'Sid')) === sid) : -1;
      if (replaced >= 0) statements[replaced] = statement;
      else statements.push(statement);
    }
  }

  function under(statement: Value, code: string): Value {
    if (statement.kind !== 'map') return statement;
    const before = statement.entries.get('Condition');
    const conditions = new Map(before?.kind === 'map' ? before.entries : []).set(code, literal('', statement.line));
    return { ...statement, entries: new Map(statement.entries).set('Condition', { kind: 'map', entries: conditions, line: statement.line }) };
  }

  const fields: Record<string, string> = {
    sid: 'Sid',
    effect: 'Effect',
    actions: 'Action',
    not_actions: 'NotAction',
    resources: 'Resource',
    not_resources: 'NotResource',
  };
  function statementOf(block: Block, scope: Scope, depth: number): Value {
    const { line } = block;
    const entries = new Map<string, Value>([['Effect', literal('Allow', line)]]);
    for (const [name, field] of Object.entries(fields)) {
      const expression = block.body.attributes.get(name);
      if (expression === undefined) continue;
      const value = evaluate(expression, scope, depth + 1);
      if (!isNull(value)) entries.set(field, value);
    }
    const conditions = new Map<string, Value>();
    for (const { block: condition } of nestedBlocks(block, 'condition')) {
      const [test, key, values] = ['test', 'variable', 'values'].map((name) => {
        const expression = condition.body.attributes.get(name);
        return expression === undefined ? undefined : evaluate(expression, scope, depth + 1);
      });
      const operator = textOf(test) ?? 'a test';
      const before = conditions.get(operator);
      const inner = new Map(before?.kind === 'map' ? before.entries : []);
      inner.set(textOf(key) ?? 'a variable', values ?? unknown('values', condition.line));
      conditions.set(operator, { kind: 'map', entries: inner, line: condition.line });
    }
    if (conditions.size > 0) entries.set('Condition', { kind: 'map', entries: conditions, line });
    for (const type of ['principals', 'not_principals']) {
      for (const { block: principal } of nestedBlocks(block, type)) {
        const identifiers = principal.body.attributes.get('identifiers');
        const value = identifiers === undefined ? unknown('identifiers', principal.line) : evaluate(identifiers, scope, depth + 1);
        entries.set(type === 'principals' ? 'Principal' : 'NotPrincipal', value.kind === 'list' ? { kind: 'map', entries: new Map([['AWS', value]]), line } : value);
      }
    }
    return { kind: 'map', entries, line, file: scope.file };
  }

  return { evaluate, document, turnsOf, child, policyDocument, readFiles };
}

/** A path without `.` and `..`. */
export function cleanPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0) parts.pop();
    else if (part !== '.' && part !== '' && part !== '..') parts.push(part);
  }
  return parts.join('/');
}
