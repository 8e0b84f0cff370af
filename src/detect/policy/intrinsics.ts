/** Evaluates CloudFormation's functions as far as a template tells, over its own resources, parameters and mappings. */
import { concat, eitherOf, entry, itemsOf, literal, sourceOf, textOf, unknown, unknownText, type MapValue, type Value } from './value.ts';

/** A template, cut into what its functions refer to. */
export interface Template {
  readonly resources: ReadonlyMap<string, Value>;
  readonly parameters: ReadonlyMap<string, Value>;
  /** SAM's settings for all resources of a type. */
  readonly globals?: Value | undefined;
  readonly mappings: Value | undefined;
  /** A loop over resources that was not written out. */
  readonly unread?: string;
  /** What may change anything of it, as it is not told what it does. */
  readonly changedBy?: string;
  /** Fills in what is written into texts before CloudFormation sees them: serverless' `${self:…}`. */
  readonly variables?: (text: Value, depth: number) => Value;
  /** Identities that something else than the template makes, by their logical names: who they are. */
  readonly identities?: ReadonlyMap<string, string>;
}

const deepest = 40;

/** The value that stands for a property's absence. */
function isNoValue(value: Value): boolean {
  return textOf(entry(value, 'Ref')) === 'AWS::NoValue';
}

function single(value: MapValue): [string, Value] | undefined {
  if (value.entries.size !== 1) return undefined;
  const [first] = value.entries;
  return first;
}

export function typeOf(template: Template, name: string): string | undefined {
  return textOf(entry(template.resources.get(name), 'Type'));
}

/** The name of a bucket of the template: what it is called, or else the code that calls it. */
function bucketName(template: Template, name: string, line: number, depth: number): Value {
  const given = entry(entry(template.resources.get(name), 'Properties'), 'BucketName');
  if (given !== undefined) {
    const resolved = evaluate(given, template, depth + 1);
    // Whatever gives a bucket its name holds the name of a bucket.
    if (resolved.kind === 'text') return { ...resolved, parts: resolved.parts.map((part) => (typeof part === 'string' ? part : { ...part, bucket: true })) };
  }
  return unknownText({ code: name, bucket: true }, line);
}

/** `Ref`, also as `${Name}` in `Fn::Sub`. */
function reference(name: string, template: Template, line: number, depth: number): Value {
  // One partition per template in practice; China and GovCloud write the same keys.
  if (name === 'AWS::Partition') return literal('aws', line);
  const type = typeOf(template, name);
  if (type === 'AWS::S3::Bucket') return bucketName(template, name, line, depth);
  if (type !== undefined) return unknownText({ code: name, foreign: true }, line);
  const fallback = entry(template.parameters.get(name), 'Default');
  // A deployment may set a parameter otherwise than its default, so the default is only told, not believed.
  if (fallback !== undefined) return unknownText({ code: `${name} (default ${sourceOf(fallback)})` }, line);
  return unknownText({ code: name }, line);
}

function attribute(path: string, template: Template, line: number, depth: number): Value {
  const dot = path.indexOf('.');
  const name = dot < 0 ? path : path.slice(0, dot);
  const type = typeOf(template, name);
  if (type === 'AWS::S3::Bucket' && path.slice(dot + 1) === 'Arn') {
    return concat([literal('arn:aws:s3:::', line), bucketName(template, name, line, depth)], line);
  }
  // Outputs of nested stacks and custom resources may be anything; other resources' ARNs are not in S3.
  const open = type === undefined || type.startsWith('AWS::CloudFormation::') || type.startsWith('Custom::') || type === 'AWS::S3::Bucket';
  return unknownText(open ? { code: path } : { code: path, foreign: true }, line);
}

/** A call that is not followed, named with its arguments: equal code is taken for one bucket. */
function untold(name: string, given: Value, line: number): Value {
  return unknown(`${name} ${written(given)}`, line);
}

function written(value: Value): string {
  if (value.kind === 'list') return `[${value.items.map(written).join(', ')}]`;
  if (value.kind === 'map') return `{${[...value.entries].map(([key, each]) => `${key}: ${written(each)}`).join(', ')}}`;
  return sourceOf(value);
}

function substitute(value: Value, template: Template, depth: number): Value {
  const [pattern, own] = value.kind === 'list' ? value.items : [value];
  if (pattern?.kind !== 'text') return untold('Fn::Sub', value, value.line);
  const pieces: Value[] = [];
  for (const part of pattern.parts) {
    if (typeof part !== 'string') {
      pieces.push(unknownText(part, value.line));
      continue;
    }
    let last = 0;
    for (const match of part.matchAll(/\$\{([^{}]*)\}/g)) {
      pieces.push(literal(part.slice(last, match.index), value.line));
      last = match.index + match[0].length;
      const name = (match[1] ?? '').trim();
      const given = entry(own, name);
      // `${!Literal}` is the text `${Literal}`: an IAM policy variable, mostly.
      if (name.startsWith('!')) pieces.push(literal(`\${${name.slice(1)}}`, value.line));
      else if (given !== undefined) pieces.push(evaluate(given, template, depth + 1));
      else if (name.includes('.')) pieces.push(attribute(name, template, value.line, depth));
      else pieces.push(reference(name, template, value.line, depth));
    }
    pieces.push(literal(part.slice(last), value.line));
  }
  return concat(pieces, value.line);
}

function join(value: Value, template: Template, depth: number): Value {
  const given = evaluate(value, template, depth + 1);
  const [separator, list] = given.kind === 'list' ? given.items : [];
  const between = textOf(separator);
  if (between === undefined || list?.kind !== 'list') return untold('Fn::Join', given, value.line);
  const pieces = list.items.flatMap((item, index) => (index === 0 ? [item] : [literal(between, value.line), item]));
  return concat(pieces, value.line);
}

/** A branch of `Fn::If`: which one is taken is not told, so a statement gets the condition, and anything else is unknown. */
function choose(value: Value, template: Template, depth: number): Value {
  if (value.kind !== 'list' || value.items.length !== 3) return untold('Fn::If', value, value.line);
  const [condition, ...branches] = value.items;
  const code = `If ${condition === undefined ? '' : sourceOf(condition)}`;
  const taken = branches.filter((branch) => !isNoValue(branch)).map((branch) => evaluate(branch, template, depth + 1));
  const [first, second] = taken;
  const choice = `${code}: ${taken.map(written).join(' or ')}`;
  if (first !== undefined && second !== undefined && sourceOf(first) === sourceOf(second) && first.kind === 'text') return first;
  if (first?.kind === 'text' && second?.kind === 'text') {
    const parts = eitherOf(first.parts, second.parts, choice);
    if (parts !== undefined) return { kind: 'text', parts, line: value.line };
  }
  if (taken.every((branch) => branch.kind !== 'text' && branch.kind !== 'unknown')) {
    const items = taken.flatMap(itemsOf);
    if (items.every((item) => entry(item, 'Effect') !== undefined || entry(item, 'PolicyDocument') !== undefined)) {
      return { kind: 'list', items: items.map((item) => underCondition(item, code)), line: value.line };
    }
  }
  const lists = taken.map((branch) => itemsOf(branch));
  if (taken.some((branch) => branch.kind === 'list') && lists.every((items) => items.every((item) => item.kind === 'text'))) return eitherList(lists, branches.length, code, value.line);
  return unknown(choice, value.line);
}

/** One of several lists, it is not told which: what all of them have is there, the rest may be. */
function eitherList(lists: readonly (readonly Value[])[], branches: number, code: string, line: number): Value {
  const items = new Map<string, Value>();
  for (const list of lists) {
    for (const item of list) {
      const source = sourceOf(item);
      const isInAll = lists.length === branches && lists.every((other) => other.some((each) => sourceOf(each) === source));
      if (item.kind === 'text') items.set(source, isInAll || item.doubt !== undefined ? item : { ...item, doubt: code });
    }
  }
  return { kind: 'list', items: [...items.values()], line };
}

/** Adds a condition to a statement, or to those of a policy. */
export function underCondition(statement: Value, code: string): Value {
  if (statement.kind !== 'map') return statement;
  for (const name of ['PolicyDocument', 'Statement']) {
    const inner = statement.entries.get(name);
    if (inner === undefined) continue;
    const items = itemsOf(inner).map((item) => underCondition(item, code));
    const [only] = items;
    const changed: Value = name === 'PolicyDocument' && only !== undefined ? only : { kind: 'list', items, line: inner.line };
    return { ...statement, entries: new Map([...statement.entries, [name, changed]]) };
  }
  const own = statement.entries.get('Condition');
  const entries = new Map(own?.kind === 'map' ? own.entries : []);
  entries.set(code, literal('', statement.line));
  return { ...statement, entries: new Map([...statement.entries, ['Condition', { kind: 'map', entries, line: statement.line }]]) };
}

function lookUp(value: Value, template: Template, depth: number): Value {
  const given = evaluate(value, template, depth + 1);
  const keys = itemsOf(given).map(textOf);
  let found: Value | undefined = template.mappings;
  for (const key of keys) found = key === undefined ? undefined : entry(found, key);
  return found ?? untold('Fn::FindInMap', given, value.line);
}

function select(value: Value, template: Template, depth: number): Value {
  const given = evaluate(value, template, depth + 1);
  const [index, list] = given.kind === 'list' ? given.items : [];
  const at = Number(textOf(index));
  return (list?.kind === 'list' ? list.items[at] : undefined) ?? untold('Fn::Select', given, value.line);
}

function split(value: Value, template: Template, depth: number): Value {
  const given = evaluate(value, template, depth + 1);
  const [separator, text] = given.kind === 'list' ? given.items.map(textOf) : [];
  if (separator === undefined || separator === '' || text === undefined) return untold('Fn::Split', given, value.line);
  return { kind: 'list', items: text.split(separator).map((piece) => literal(piece, value.line)), line: value.line };
}

/** Evaluates a function, which is a map with the function's name as its one key; undefined for any other map. */
function call(value: MapValue, template: Template, depth: number): Value | undefined {
  const only = single(value);
  if (only === undefined) return undefined;
  const [name, argument] = only;
  const given = template.variables === undefined ? argument : evaluateTexts(argument, template, depth + 1);
  switch (name) {
    case 'Ref': {
      const target = textOf(given);
      return target === undefined ? untold('Ref', given, value.line) : reference(target, template, value.line, depth);
    }
    case 'Fn::GetAtt':
      return attribute(itemsOf(given).map((item) => textOf(item) ?? '?').join('.'), template, value.line, depth);
    case 'Fn::Sub':
      return substitute(given, template, depth);
    case 'Fn::Join':
      return join(argument, template, depth);
    case 'Fn::If':
      return choose(argument, template, depth);
    case 'Fn::FindInMap':
      return lookUp(argument, template, depth);
    case 'Fn::Select':
      return select(argument, template, depth);
    case 'Fn::Split':
      return split(argument, template, depth);
    case 'Fn::ImportValue':
      return unknownText({ code: `ImportValue ${sourceOf(evaluate(argument, template, depth + 1))}` }, value.line);
    default:
      return name.startsWith('Fn::') ? untold(name, evaluate(argument, template, depth + 1), value.line) : undefined;
  }
}

/**
 * Evaluates a value of a template.
 * @param value as written
 * @param template what its functions may refer to
 * @returns the same shape without functions; unknown parts where the template does not tell
 */
export function evaluate(value: Value, template: Template, depth = 0): Value {
  if (depth > deepest) return unknown('too deep an expression', value.line);
  if (value.kind === 'text') return template.variables === undefined ? value : template.variables(value, depth);
  if (value.kind === 'unknown') return value;
  if (value.kind === 'list') {
    const items = value.items.filter((item) => !isNoValue(item)).map((item) => evaluate(item, template, depth + 1));
    return { kind: 'list', items, line: value.line };
  }
  const called = call(value, template, depth);
  if (called !== undefined) return called.kind === 'list' ? called : { ...called, line: value.line };
  const entries = new Map<string, Value>();
  for (const [name, each] of value.entries) if (!isNoValue(each)) entries.set(name, evaluate(each, template, depth + 1));
  // A macro may write anything beside what it stands next to, and over it.
  const open = entries.has('Fn::Transform') ? 'Fn::Transform' : value.open;
  return { kind: 'map', entries, line: value.line, ...(open !== undefined && { open }) };
}

/** Fills in serverless' variables below a function, and leaves the functions to their own reading. */
function evaluateTexts(value: Value, template: Template, depth: number): Value {
  if (depth > deepest) return unknown('too deep an expression', value.line);
  if (value.kind === 'text') return template.variables?.(value, depth) ?? value;
  if (value.kind === 'list') return { ...value, items: value.items.map((item) => evaluateTexts(item, template, depth + 1)) };
  return value;
}
