/** The calls that may reach an object, remembered where they stand; those that hang on a parameter wait for its function's callers. */
import { mayReach, type RuleIndex } from '../rules/rule.ts';
import { isSymbolic, literalOf, splitUri, waitsForCaller, type ArgumentValue, type TermValue, type Value } from '../value.ts';
import type { CallNode, Context, Effect, Site } from './context.ts';
import { isOpen } from './decisions.ts';
import { openedArguments } from './deferred.ts';
import { lastName, startsAsS3Uri } from './naming.ts';

/** How many calls are remembered of all files together. */
const maximumNodes = 40_000;
/** How many calls of one function wait for its callers: those that look like S3, and the others. */
const maximumEffects = 400;
const maximumDoubtful = 40;
/** How many wrappers around wrappers are followed. */
export const maximumDepth = 8;

/** Remembers a call that may reach an object. */
export function recordCall(context: Context, callee: Value, given: readonly ArgumentValue[], site: Site | undefined): CallNode | undefined {
  if (!site || context.isExhausted || context.frame?.isRehearsal) return undefined;
  let args = site.language === 'java' && given[0]?.value.kind === 'function' ? asRequest(context, given) : given;
  const name = callee.kind === 'method' ? callee.name : callee.kind === 'external' ? lastName(callee.path) : callee.kind === 'term' && callee.op === 'member' ? callee.name : '';
  const { rules, guess, maker } = context.project.tables(site.language);
  const isSymbolicCallee = isSymbolic(callee);
  // `x.json()`, `x.load()`: names of the rules for anything need something to open.
  const isMade = maker !== undefined && isOfMade(rules, maker, callee);
  if (args.length === 0 && callee.kind !== 'library' && rules.find(`*.${name}`) && !isMade && !(callee.kind === 'method' && callee.receiver.kind === 'library')) return undefined;
  // Only what is a library's own object answers to names of one library.
  const isOfAny = rules.find(`*.${name}`) !== undefined || (guess !== undefined && rules.find(`${guess}.${name}`) !== undefined);
  if (callee.kind === 'method' && !isSymbolicCallee && callee.receiver.kind !== 'library' && !isOfAny && !name.startsWith('(')) return undefined;
  if (isSymbolicCallee && !rules.knowsName(name) && args.every((arg) => literalOf(arg.value) === undefined && !isSymbolic(arg.value) && arg.value.kind !== 'choice' && arg.value.kind !== 'dict' && arg.value.kind !== 'list')) return undefined;
  // Most queries name no object.
  if (rules.find(`*.${name}`)?.every((rule) => rule.at?.startsWith('sql=')) && !args.some((arg) => mentionsUri(arg.value)) && !(callee.kind === 'method' && callee.receiver.kind === 'library')) return undefined;
  // `defaults.copy()`: a call of S3's is given at least a bucket.
  const isLikely = (site.parent?.isLikely ?? false) || callee.kind === 'library' || (callee.kind === 'method' && callee.receiver.kind === 'library') || (callee.kind === 'external' && rules.find(callee.path)?.some(mayReach) === true) || (guess !== undefined && args.length > 0 && rules.find(`${guess}.${name}`) !== undefined) || isMade;
  if (isLikely) args = openedArguments(context, args);
  if (context.nodes >= maximumNodes) {
    context.isExhausted = true;
    return undefined;
  }
  const depth = site.parent ? site.parent.depth + 1 : 0;
  if (depth > maximumDepth) return undefined;
  context.nodes += 1;
  const node: CallNode = {
    file: site.file,
    line: site.line,
    language: site.language,
    name,
    callee,
    args,
    hint: site.parent ? site.parent.hint : site.hint,
    children: [],
    parent: site.parent,
    from: site.from,
    isInPlace: site.isInjected === true && site.from?.file === site.file && site.from.line === site.line,
    depth,
    knowsAws: site.parent ? site.parent.knowsAws : (context.frame?.module.knowsAws ?? false),
    isLikely,
  };
  if (site.parent) site.parent.children.push(node);
  else context.roots.push(node);
  if (waitsForCaller(callee) || args.some((arg) => waitsForCaller(arg.value)) || site.unless) {
    const when = conditionsAt(context, site);
    keepEffect(context, { node, callee, args, ...(site.unless ? { unless: site.unless } : {}), ...(when.length > 0 ? { when } : {}) });
  }
  return node;
}

/**
 * Remembers that a method is called by way of an interface: a caller of the function around may give the object.
 * @param term the parameter or field that is asked
 * @returns whether it is remembered
 */
export function recordAsked(context: Context, term: TermValue, name: string, args: readonly ArgumentValue[], site: Site): boolean {
  // Each of several stand-ins is called with the same.
  if (context.asked.has(args)) return true;
  const effects = context.frame?.effects;
  if (!effects || context.isExhausted || context.frame?.isRehearsal || context.nodes >= maximumNodes || effects.length >= maximumEffects) return false;
  const callee: TermValue = { kind: 'term', op: 'member', object: term, name };
  context.nodes += 1;
  const node: CallNode = { file: site.file, line: site.line, language: site.language, name, callee, args, hint: site.hint, children: [], parent: undefined, from: site.from, isInPlace: false, depth: 0, knowsAws: context.frame?.module.knowsAws ?? false, isLikely: true, isAsked: true };
  context.asked.set(args, node);
  const when = conditionsAt(context, site);
  effects.push({ node, callee, args, ...(when.length > 0 ? { when } : {}) });
  return true;
}

/** The conditions that callers may settle, under which a call is made. */
function conditionsAt({ frame }: Context, { when }: Site): readonly Value[] {
  return [...(when ?? []), ...(frame?.conditions.filter(isOpen) ?? [])];
}

/**
 * Whether something is called on what a parameter's own call gives, as on a resource's `Object(bucket, key)`: `client.Object(bucket, key).get()`.
 * @param onRead whether it must be a member that is an access where it is read
 */
export function isOfMade(rules: RuleIndex, maker: string, callee: Value, onRead = false): boolean {
  const object = callee.kind === 'method' ? callee.receiver : callee.kind === 'term' && callee.op === 'member' ? callee.object : undefined;
  if (object?.kind !== 'term' || object.op !== 'call') return false;
  const made = object.callee.kind === 'method' || (object.callee.kind === 'term' && object.callee.op === 'member') ? object.callee.name : '';
  const name = callee.kind === 'method' || (callee.kind === 'term' && callee.op === 'member') ? callee.name : '';
  return rules.find(`${maker}.${made}`)?.some(({ gives }) => gives !== undefined && rules.find(`${gives}.${name}`)?.some((rule) => mayReach(rule) && (!onRead || rule.onRead === true)) === true) === true;
}

/** Whether some known part of a text names an S3 URI. */
function mentionsUri(value: Value): boolean {
  if (value.kind === 'choice') return value.options.some(mentionsUri);
  return value.kind === 'text' && value.parts.some((part) => typeof part === 'string' && /s3[an]?:\/\//.test(part));
}

/** Keeps a call for the callers of the function it stands in. */
export function keepEffect(context: Context, effect: Effect): void {
  const effects = context.frame?.effects;
  // A call on a parameter that may be anything is kept as long as that is cheap: a wrapper's object handed on.
  const { isLikely, depth } = effect.node;
  if (effects && (isLikely ? effects.length < maximumEffects : effects.length < maximumDoubtful && depth < 3)) effects.push(effect);
}

/** Text, or one of several texts. */
function isTextual(value: Value | undefined): boolean {
  return value?.kind === 'text' || (value?.kind === 'choice' && value.options.every(isTextual));
}

/** Java's calls take a request, a lambda that builds one, or (v1) bucket and key: all become a request. */
export function asRequest(context: Context, args: readonly ArgumentValue[]): readonly ArgumentValue[] {
  const [first, second, third, fourth] = args.map((arg) => arg.value);
  if (first?.kind === 'function') return [{ value: context.operations.invoke(context, first, [{ value: { kind: 'library', type: 'java.builder', slots: {} } }], undefined) }];
  if (!first || (first.kind === 'library' && first.type === 'java.builder')) return args;
  // `template.deleteObject("s3://bucket/key")`
  const whole = args.length === 1 && startsAsS3Uri(first) ? splitUri(first) : undefined;
  if (whole) return [{ value: { kind: 'library', type: 'java.builder', slots: { bucket: whole.bucket, key: whole.key } } }];
  const isPositional = isTextual(first) || (args.length >= 2 && (isTextual(second) || args.length >= 3));
  if (!isPositional) return args;
  const slots: Record<string, Value> = { bucket: first, sourceBucket: first };
  if (second) Object.assign(slots, { key: second, prefix: second, sourceKey: second });
  if (third && fourth) Object.assign(slots, { destinationBucket: third, destinationKey: fourth });
  return [{ value: { kind: 'library', type: 'java.builder', slots } }];
}
