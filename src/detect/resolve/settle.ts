/** Settling: what a remembered call does, once nothing more can be learnt about it. */
import type { Draft } from '../draft.ts';
import { draftsOf, type Match } from '../match.ts';
import { holds, locateSlot } from '../places.ts';
import { parsePlaces, type CallRule, type RuleIndex } from '../rules/rule.ts';
import { cutsIn, isSymbolic, type ArgumentValue, type Value } from '../value.ts';
import { beginShare } from './budget.ts';
import type { CallNode, Context, Extent } from './context.ts';
import { foreign, lastName, writeChain } from './naming.ts';
import { asRequest } from './record.ts';
import { substitute } from './substitution.ts';

/** Steps to settle in the end what one call is of, and what it is given. */
const maximumCallee = 5_000;
const maximumSettling = 60_000;

/** Libraries whose frames have many parts and write a folder: https://docs.dask.org/en/stable/dataframe-parquet.html */
const manyParts = /^(dask|pyspark)(_\w+)?(\.|$)/;

/** What a remembered call does, once nothing more can be learnt about it. */
export function settleCall(context: Context, node: CallNode): { readonly drafts: readonly Draft[]; readonly name: string } {
  beginShare(context, maximumCallee);
  const settle = (value: Value, extent: Extent): Value => {
    let settled = value;
    // Fields of unmade objects bring their own constructor's parameters.
    for (let round = 0; round < 4 && isSymbolic(settled); round += 1) settled = substitute(context, settled, new Map(), extent);
    return settled;
  };
  const outer = context.frame;
  context.frame = context.modules.get(node.file)?.frames[0];
  // A file that was not opened for the call holds nothing that reaches an object.
  const callee = settle(node.callee, 'everything open');
  if (context.isExhausted && node.isLikely) context.cutOff.add(node.file);
  beginShare(context, maximumSettling);
  let args: readonly ArgumentValue[] | undefined;
  // Most calls turn out to be no rule's: what they were given need not be known.
  const settled = (): readonly ArgumentValue[] => (args ??= node.args.map((arg) => ({ ...arg, value: settle(arg.value, 'everything') })));
  const { rules, guess } = context.project.tables(node.language);
  const drafts: Draft[] = [];
  let name = node.name;
  for (const each of callee.kind === 'choice' ? callee.options : [callee]) {
    const match = matchRule(context, each, settled, node, rules, guess);
    if (!match) continue;
    if (match.name !== '') name = each.kind === 'external' && each.path.startsWith('aws ') ? each.path.replace('.', ' ') : match.name;
    const further = (rules.find(`${match.rule.on}.${match.name}`) ?? []).filter((rule) => rule.also && rule !== match.rule && holds(rule, settled(), context.hands));
    for (const rule of [match.rule, ...further]) drafts.push(...draftsOf({ ...match, rule }, node.language === 'java' && match.rule.on !== '*' && match.rule.words === undefined && !parsePlaces(rule.at).has('uri') ? asRequest(context, settled()) : settled(), rules, context.hands));
  }
  if (drafts.length > 0) for (const path of [callee, ...settled().map(({ value }) => value)].flatMap((value) => cutsIn(value))) context.cutOff.add(path);
  context.frame = outer;
  return { drafts, name };
}

function matchRule(context: Context, callee: Value, args: () => readonly ArgumentValue[], node: CallNode, rules: RuleIndex, guess: string | undefined): Match | undefined {
  const pick = (found: readonly CallRule[] | undefined): CallRule | undefined => found?.find((rule) => (rule.access || rule.at || rule.words !== undefined) && holds(rule, args(), context.hands));
  if (callee.kind === 'external') {
    const rule = pick(rules.find(callee.path));
    const name = lastName(callee.path);
    if (rule) return { rule, receiver: undefined, name };
    // What a caller gives may be a library's: `spark.sql(…).write.save(path)` is a call on something, by its name.
    if (!callee.path.includes('.') || !rules.find(`*.${name}`)) return undefined;
    return matchRule(context, { kind: 'method', receiver: { kind: 'external', path: callee.path.slice(0, -name.length - 1) }, name }, args, node, rules, guess);
  }
  if (callee.kind === 'library') {
    const rule = pick(rules.find(callee.type));
    return rule ? { rule, receiver: callee, name: lastName(callee.type) } : undefined;
  }
  if (callee.kind !== 'method') return undefined;
  const { receiver, name } = callee;
  if (receiver.kind === 'library') {
    const rule = pick(rules.find(`${receiver.type}.${name}`));
    if (rule) return { rule, receiver, name };
  }
  if (receiver.kind === 'instance' || receiver.kind === 'class') return undefined;
  if (receiver.kind === 'external' && (name === '(open)' || name === '(save)')) {
    return { rule: { on: '*', calls: name, access: name === '(save)' ? 'W' : 'R', at: 'uri=0' }, receiver: undefined, name: lastName(receiver.path) };
  }
  const any = pick(rules.find(`*.${name}`));
  if (any && node.hint !== writeChain && mayBeMany(context, receiver, node)) return { rule: { ...any, folder: 'any' }, receiver: undefined, name };
  if (any) return { rule: node.hint === writeChain && any.access === 'R' ? { ...any, access: 'W', tree: '*' } : any, receiver: undefined, name };
  if (!guess || receiver.kind === 'library' || receiver.kind === 'text' || receiver.kind === 'list' || receiver.kind === 'dict') return undefined;
  if (receiver.kind === 'external' && foreign.test(receiver.path)) return undefined;
  const rule = pick(rules.find(`${guess}.${name}`));
  if (!rule || !looksLikeS3(context, rule, args(), node)) return undefined;
  return { rule, receiver: undefined, name };
}

/** Whether a frame may be one of many parts: it is such a library's, or is not known in a file that uses one. */
function mayBeMany(context: Context, receiver: Value, node: CallNode): boolean {
  if (receiver.kind === 'external') return manyParts.test(receiver.path);
  const form = context.modules.get(node.file)?.form;
  return receiver.kind === 'unknown' && /^to_(parquet|orc)$/.test(node.name) && (form?.body.some((statement) => statement.kind === 'import' && manyParts.test(statement.import.module)) ?? false);
}

/** Whether a call on something unknown is S3's: by its arguments, or by the receiver's name next to an AWS import. */
function looksLikeS3(context: Context, rule: CallRule, args: readonly ArgumentValue[], node: CallNode): boolean {
  const at = (slot: string): Value | undefined => locateSlot(rule.at, slot, args, undefined, context.hands);
  const [request] = args;
  if (request?.value.kind === 'library' && request.value.type === 'java.builder') return request.value.slots.bucket !== undefined || Object.values(request.value.slots).some((slot) => slot.kind === 'library' && slot.type === 'java.builder');
  const named = (word: string): boolean => args.some((arg) => arg.name === word) || args.some((arg) => arg.value.kind === 'dict' && arg.name === undefined && arg.value.entries.has(word));
  if (named('Bucket') && (named('Key') || named('Prefix') || named('Delete') || node.name.startsWith('list'))) return true;
  if (node.language === 'java') return /s3/i.test(node.hint) && args.length >= 2;
  const isHinted = /s3/i.test(node.hint) || (node.knowsAws && /client|bucket|storage/i.test(node.hint));
  if (rule.access === 'named') return isHinted && at('method') !== undefined;
  return isHinted && (at('bucket') !== undefined || at('key') !== undefined) && /s3|client/i.test(node.hint);
}
