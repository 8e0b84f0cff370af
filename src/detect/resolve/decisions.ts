/** Decisions: conditions that a caller's arguments settle, and what hangs on them. */
import { makeFact } from '../fact.ts';
import type { Expression } from '../form.ts';
import { answer } from '../text-questions.ts';
import { literalOf, mayBeNothing, nextChoice, text, unknownValue, waitsForCaller, type ArgumentValue, partsWithin, type ChoiceValue, type TermValue, type Value } from '../value.ts';
import { bounded, mergeValues, termSize } from './combine.ts';
import type { Context } from './context.ts';

type Condition = Extract<Expression, { kind: 'test' }>['how'];

/** What a condition is a call of that is not settled yet, and what one of several values is a call of that hangs on some. */
const conditionPaths: Readonly<Record<Condition, string>> = { not: '[not]', equal: '[equal]', both: '[both]', either: '[either]' };
const conditionsByPath = new Map(Object.entries(conditionPaths).map(([how, path]) => [path, how as Condition]));
export const decisionPath = '[one of]';

/** How many values one decision picks from, and how many make it up with its conditions. */
const maximumOptions = 16;
const maximumWeight = 120;

/** Whether a value counts as true where it is a condition; undefined where that is not known, or languages differ. */
export function truthOf(value: Value): boolean | undefined {
  if (value.kind === 'nothing') return false;
  if (mayBeNothing(value)) return undefined;
  switch (value.kind) {
    case 'text': {
      const literal = literalOf(value);
      // Numbers are written as texts here, and a text of that alone is rare.
      if (literal === '' || literal === 'false' || literal === 'False') return false;
      if (literal === '0') return undefined;
      return value.parts.some((part) => typeof part === 'string' && part !== '') ? true : undefined;
    }
    case 'external':
      return value.path === 'true' ? true : value.path === 'false' ? false : undefined;
    case 'list':
      return value.items.length > 0 ? true : undefined;
    case 'dict':
      return value.entries.size > 0 ? true : undefined;
    case 'instance':
      return value.isBehind ? undefined : true;
    case 'function':
    case 'class':
      return true;
    case 'choice': {
      const [first, ...others] = value.options.map(truthOf);
      return others.every((each) => each === first) ? first : undefined;
    }
    default:
      return undefined;
  }
}

/** Whether two values are the same; undefined where that is not known. */
function areEqual(left: Value, right: Value): boolean | undefined {
  if (left.kind === 'nothing' || right.kind === 'nothing') {
    const other = left.kind === 'nothing' ? right : left;
    if (other.kind === 'nothing') return true;
    return !mayBeNothing(other) && ['text', 'list', 'dict', 'instance', 'function', 'class'].includes(other.kind) ? false : undefined;
  }
  const [one, another] = [literalOf(left), literalOf(right)];
  if (one !== undefined && another !== undefined) return mayBeNothing(left) || mayBeNothing(right) ? undefined : one === another;
  // Something is written in a text that is not empty.
  if (one === '' || another === '') return truthOf(one === '' ? right : left) === true ? false : undefined;
  return undefined;
}

function settled(how: Condition, parts: readonly Value[]): boolean | undefined {
  const [first = unknownValue, second = unknownValue] = parts;
  if (how === 'equal') return areEqual(first, second);
  const truths = parts.map(truthOf);
  if (how === 'not') return truths[0] === undefined ? undefined : !truths[0];
  const deciding = how === 'either';
  if (truths.includes(deciding)) return deciding;
  return truths.includes(undefined) ? undefined : !deciding;
}

/** A condition of values: true or false where they settle it, else what waits for those that are not known yet. */
export function conditionOf(how: Condition, parts: readonly Value[]): Value {
  const truth = settled(how, parts);
  if (truth !== undefined) return answer(truth);
  if (!parts.some(waitsForCaller) || parts.reduce((sum, part) => sum + weightOf(part), 0) > maximumWeight) return unknownValue;
  return bounded({ kind: 'term', op: 'call', callee: { kind: 'external', path: conditionPaths[how] }, args: parts.map((value) => ({ value })), size: 1 + parts.reduce((sum, value) => sum + termSize(value), 0) });
}

const weights = makeFact<number>();

/** How many values make up a value that waits: each caller puts what it gives into all of them. */
function weightOf(value: Value): number {
  if (!waitsForCaller(value)) return 1;
  const known = weights.of(value);
  if (known !== undefined) return known;
  weights.keep(value, 1);
  const weight = partsWithin(value).reduce((sum, part) => sum + weightOf(part), 1);
  weights.keep(value, weight);
  return weight;
}

/** Whether a caller may settle a condition. */
export function isOpen(condition: Value): boolean {
  return condition.kind === 'term' && waitsForCaller(condition);
}

/** Whether a value may be one of several that a condition picks: what is written, not what is built up in branches. */
function isPlain(value: Value): boolean {
  return value.kind === 'text' || value.kind === 'term' || value.kind === 'unknown' || value.kind === 'nothing' || (value.kind === 'choice' && value.options.every(isPlain));
}

/**
 * One of several values: the first whose condition holds, or the last.
 * @param conditions one for each value but the last
 * @param id what tells which conditions these are: values that hang on the same vary together
 */
export function decisionOf(conditions: readonly Value[], options: readonly Value[], id = nextChoice()): Value {
  if (!conditions.some(isOpen) || !options.every(isPlain)) return mergeValues([...new Set(options)]);
  const args: ArgumentValue[] = [{ value: text(String(id)) }, ...conditions.map((value) => ({ value, name: 'when' })), ...options.map((value) => ({ value }))];
  // One of its values takes its place: what the others nest does not add to that.
  const size = 1 + Math.max(...options.map((value) => termSize(value)));
  const isTooLarge = options.length > maximumOptions || args.reduce((sum, { value }) => sum + weightOf(value), 0) > maximumWeight;
  if (isTooLarge) return mergeValues([...new Set(options.map((option) => (weightOf(option) > maximumWeight / 4 ? unknownValue : option)))]);
  const term = bounded({ kind: 'term', op: 'call', callee: { kind: 'external', path: decisionPath }, args, size });
  return term.kind === 'term' ? term : mergeValues([...new Set(options)]);
}

/** Whether a value is one of several that a condition picks, which is not settled yet. */
export function isDecision(value: Value): value is Extract<TermValue, { op: 'call' }> {
  return value.kind === 'term' && value.op === 'call' && value.callee.kind === 'external' && value.callee.path === decisionPath;
}

/** What tells which conditions a decision hangs on. */
export function decisionNumber(term: Extract<TermValue, { op: 'call' }>): number {
  return Number(literalOf(term.args[0]?.value));
}

/** A decision whose conditions vary apart from those of the same code run another time. */
export function renewedDecision(term: Extract<TermValue, { op: 'call' }>, renew: (id: number) => number): Extract<TermValue, { op: 'call' }> {
  return { ...term, args: [{ value: text(String(renew(decisionNumber(term)))) }, ...term.args.slice(1)] };
}

/** The choices left of those by one number, by which of their values are still possible. */
const narrowed = new Map<string, number>();

/**
 * Works out a condition or a decision by what its parts are now.
 * @returns undefined where the path names neither
 */
export function settle(path: string, args: readonly ArgumentValue[]): Value | undefined {
  const how = conditionsByPath.get(path);
  if (how) return conditionOf(how, args.map(({ value }) => value));
  if (path !== decisionPath) return undefined;
  const id = Number(literalOf(args[0]?.value));
  const conditions = args.filter(({ name }) => name === 'when').map(({ value }) => value);
  const options = args.slice(1 + conditions.length).map(({ value }) => value);
  const left: number[] = [];
  let at = 0;
  for (; at < conditions.length; at += 1) {
    const truth = truthOf(conditions[at] as Value);
    if (truth !== false) left.push(at);
    if (truth === true) break;
  }
  if (at === conditions.length) left.push(at);
  const possible = left.map((each) => options[each] ?? unknownValue);
  if (possible.length === 1) return possible[0] as Value;
  const open = left.filter((each) => each < conditions.length).map((each) => conditions[each] as Value);
  const name = left.length === options.length ? id : numbered(`${id}:${left.join()}`);
  if (open.some(isOpen)) return decisionOf(open.slice(0, possible.length - 1), possible, name);
  return varying(possible, name);
}

function numbered(key: string): number {
  const known = narrowed.get(key) ?? nextChoice();
  narrowed.set(key, known);
  return known;
}

/** One of several values, which varies together with those of the same number. */
function varying(options: readonly Value[], id: number): Value {
  // A list's item that may be missing is told by the list.
  if (options.some((each) => each.kind === 'nothing' && each.isAbsent)) return { kind: 'choice', id, options };
  const isPlainText = options.every((each) => each.kind === 'text' && !mayBeNothing(each));
  const isOne = isPlainText && options.every((each) => literalOf(each) !== undefined && literalOf(each) === literalOf(options[0]));
  if (!isPlainText || isOne) return mergeValues([...new Set(options)]);
  const choice: ChoiceValue = { kind: 'choice', id, options };
  return choice;
}

/** Does what is done only under a condition. */
export function under<T>({ frame }: Context, condition: Value, work: () => T): T {
  frame?.conditions.push(condition);
  const result = work();
  frame?.conditions.pop();
  return result;
}
