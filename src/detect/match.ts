/** From a call and the table of calls to accesses: which rule speaks, and where its bucket and key are. */
import { toolCall } from './command-line.ts';
import { isWords, splitIn, valueHands, wordLists, wordsGiven } from './command-words.ts';
import { actionsOf, foreignEndpoint, type Draft } from './draft.ts';
import { holds, locateSlot, type Hands } from './places.ts';
import { queryDrafts } from './queries.ts';
import { parsePlaces, RuleIndex, type CallRule } from './rules/rule.ts';
import { shellRules } from './rules/shell.ts';
import { bucketName, bucketPattern, includedPatterns, isFolder, isLocal, keyPatterns, named, s3Schemes, sourceTargets, tableKey, type Target, targetsOf, tree, underLevel, unescaped, withoutQuery, withScheme, withSingleSlashes, withWildcard } from './targets.ts';
import type { ArgumentValue, LibraryValue, Value } from './value.ts';
import { choose, join, literalOf, mapChoice, notesOf, settle, splitUri, text, unknownValue } from './value.ts';
import { fromWebAddress } from './web-address.ts';

/** A call, and the rule that speaks for it. */
export interface Match {
  readonly rule: CallRule;
  readonly receiver: LibraryValue | undefined;
  /** The call's own name: `put_object`. */
  readonly name: string;
}

/** Reads the mode argument of `open`. */
function modesOf(value: Value | undefined): ('R' | 'W')[] {
  if (value === undefined) return ['R'];
  if (value.kind === 'choice') return [...new Set(value.options.flatMap(modesOf))];
  const literal = literalOf(value);
  if (literal === undefined) return ['R', 'W'];
  if (literal.includes('+')) return ['R', 'W'];
  return /[wax]/.test(literal) ? ['W'] : ['R'];
}

/** An endpoint that the code names and that is not AWS's: no IAM policy speaks there. */
export function endpointNote(endpoint: Value | undefined): string | undefined {
  if (endpoint?.kind !== 'text' || endpoint.parts.length === 0) return undefined;
  const known = endpoint.parts.filter((part) => typeof part === 'string').join('*');
  if (known === '' || known.includes('amazonaws.com')) return undefined;
  return /[a-z0-9-]/i.test(known.replace(/^https?:\/\//, '')) ? foreignEndpoint : undefined;
}

/**
 * What a matched call does.
 * @param match the rule and its receiver
 * @param args the call's arguments, nothing symbolic left in them
 * @param index the table, for calls named by an argument
 */
export function draftsOf(match: Match, args: readonly ArgumentValue[], index: RuleIndex, hands: Hands): Draft[] {
  const { rule, receiver, name } = match;
  const at = (slot: string): Value | undefined => locateSlot(rule.at, slot, args, receiver, hands);
  if (rule.access === 'named') return namedDrafts(match, args, index, hands, at);
  if (!rule.access) return undirectedDrafts();

  /** What a command line or a query does stands in its words. */
  function undirectedDrafts(): Draft[] {
    const sql = at('sql');
    if (sql) return sql.kind === 'choice' ? sql.options.flatMap(queryDrafts) : queryDrafts(sql);
    if (rule.words !== undefined) return wordDrafts([...rule.words.split(' ').filter((word) => word !== '').map(text), ...wordsGiven(args).slice(name === 'CommandContext' ? 1 : 0)], hands);
    return rule.each ? args.flatMap((arg) => commandDrafts(arg.value, undefined, hands)) : commandDrafts(at('command'), at('arguments'), hands);
  }
  const drafts: Draft[] = [];
  const receiverNote = receiver?.note ?? endpointNote(at('endpoint'));
  const isTree = rule.tree === '*' || (rule.tree !== undefined && args.some((arg) => arg.name === rule.tree || (rule.tree === 'recursive' && /^[rR]$/.test(arg.name ?? ''))));

  const isCommand = /^(aws |s[345]cmd|sam$|rclone|gsutil|spark-submit)/.test(rule.on);
  const included = isTree && isCommand ? includedPatterns(args, rule.on) : undefined;
  /** All that is under a key, or what of it the options name. */
  const under = (key: Value): Value => (included && included.length > 0 ? choose(included.map((pattern) => join([key, pattern], true))) : tree(key));

  function add(kind: 'R' | 'W' | 'L' | 'D', target: Target): void {
    const client = at('client');
    const note = receiverNote ?? (client?.kind === 'library' ? client.note : undefined) ?? [...notesOf(target.key), ...notesOf(target.bucket)].find((each) => each.includes('fallback'));
    drafts.push({
      access: kind === 'R' || kind === 'L' ? 'read' : 'write',
      actions: actionsOf(name, kind),
      bucket: bucketPattern(bucketName(target.bucket)),
      keys: keyPatterns(target.key),
      isUri: target.isUri,
      ...(note ? { note } : {}),
    });
  }

  /** A name below what the receiver puts before all of them, or in the folder it keeps all in. */
  function before<T extends Value | undefined>(name: T): T | Value {
    const folder = at('folder');
    if (folder && literalOf(folder) !== '') return join([folder, name?.kind === 'list' ? hands.items(name) : (name ?? text(''))], true);
    const start = at('before');
    return start ? join([start, name ?? text('')]) : name;
  }

  function targets(prefix: '' | 'source'): Target[] {
    const slot = (word: string): string => (prefix === '' ? word : `source${word.charAt(0).toUpperCase()}${word.slice(1)}`);
    const uri = at(slot('uri'));
    if (uri) {
      // One side of a copy is in S3: what is unknown, when the other is a local file.
      const other = rule.access === 'C' ? at(prefix === '' ? 'sourceUri' : 'uri') : undefined;
      const opensUnknown = (rule.opensUnknown ?? false) || args.some((arg) => arg.name === (prefix === '' ? 'in-s3' : 'source-in-s3')) || (isCommand && other !== undefined && isLocal(other));
      const address = rule.web ? mapChoice(uri, (each) => fromWebAddress(each) ?? each) : rule.bare ? mapChoice(uri, withScheme) : uri;
      return targetsOf(address, 'uri', opensUnknown).map((given) => {
        const target = rule.hadoop ? { ...given, key: withSingleSlashes(given.key) } : given;
        if (isTree || (!isCommand && isFolder(target.key))) return { ...target, key: under(target.key) };
        return prefix === '' && rule.access === 'C' ? { ...target, key: named(target.key, at('sourceUri')) } : isCommand ? target : { ...target, key: tableKey(target.key, rule.folder, args) };
      });
    }
    const path = at(slot('path'));
    if (path) return targetsOf(path, 'path', true).map((target) => ({ ...target, key: isTree || (rule.folder && isFolder(target.key)) ? tree(target.key) : tableKey(target.key, rule.folder, args) }));
    const root = withoutQuery(at(slot('root')));
    if (root) {
      const name = at(slot('name'));
      const below = before(name?.kind === 'list' ? hands.items(name) : name);
      return targetsOf(below ? join([root, below], true) : root, 'uri', true).map((target) => (isTree ? { ...target, key: tree(target.key) } : target));
    }
    // Made for URIs, called without one: something else by the same name.
    if (['uri', 'path', 'root'].some((each) => parsePlaces(rule.at).has(prefix === '' ? each : slot(each)))) return [];
    let key = before(at(slot('key')) ?? unknownValue);
    let bucket = at(slot('bucket')) ?? (prefix === 'source' ? at('bucket') : undefined);
    const ofLevel = at(slot('levelKey'));
    if (ofLevel && !at(slot('key'))) key = underLevel(ofLevel, at(slot('level')), hands);
    const listed = at('prefix');
    if (listed && !at('key')) key = isTree ? tree(listed) : withWildcard(listed);
    // Some hooks take a whole URI as the key.
    const uriKey = splitUri(key);
    if (uriKey && s3Schemes.has(uriKey.scheme)) ({ bucket, key } = uriKey);
    return [{ bucket, key: rule.isCleaned ? withSingleSlashes(key) : key, isUri: false }];
  }

  switch (rule.access) {
    case 'R':
    case 'W':
    case 'D':
      for (const target of targets('')) add(rule.access, target);
      break;
    case 'RW':
      for (const target of targets('')) {
        add('R', target);
        add('W', target);
      }
      break;
    case 'mode':
      for (const target of targets('')) for (const mode of modesOf(at('mode'))) add(mode, target);
      break;
    case 'L': {
      const uri = at('uri');
      const path = at('path');
      const found = uri ? targetsOf(rule.bare ? mapChoice(uri, withScheme) : uri, 'uri', rule.opensUnknown ?? false) : path ? targetsOf(path, 'path', true) : undefined;
      if (found) for (const target of found) add('L', { ...target, key: isTree ? tree(target.key) : withWildcard(target.key) });
      else if (parsePlaces(rule.at).has('root')) for (const target of targets('')) add('L', { ...target, key: withWildcard(target.key) });
      else if (!parsePlaces(rule.at).has('uri') && !parsePlaces(rule.at).has('path')) add('L', { bucket: at('bucket'), key: withWildcard(before(at('prefix')) ?? (at('levelPrefix') && underLevel(at('levelPrefix') as Value, at('level'), hands))), isUri: false });
      break;
    }
    default: {
      const source = at('source');
      if (rule.moves) for (const target of targets('source')) add('D', target);
      if (source) for (const target of sourceTargets(rule.on.startsWith('boto') ? source : unescaped(source), hands)) add('R', target);
      else for (const target of targets('source')) add('R', target);
      for (const target of targets('')) add('W', target);
    }
  }
  return drafts;
}

/** A call that another names: `get_paginator('list_objects_v2')`, `generate_presigned_url('get_object', …)`. */
function namedDrafts(match: Match, args: readonly ArgumentValue[], index: RuleIndex, hands: Hands, at: (slot: string) => Value | undefined): Draft[] {
  const method = at('method');
  const names = method?.kind === 'choice' ? method.options.map(literalOf) : [literalOf(method)];
  const params = at('params');
  const isKeyword = match.rule.on.startsWith('boto3') || match.rule.on === 'airflow.s3hook';
  const inner: readonly ArgumentValue[] = params === undefined ? args : isKeyword ? [{ value: params, spread: 'dict' }] : [{ value: params }];
  const on = match.rule.names ?? (isKeyword ? 'boto3.client' : match.rule.on);
  const drafts: Draft[] = [];
  for (const name of names) {
    if (name === undefined) continue;
    for (const rule of index.find(`${on}.${name}`) ?? []) {
      if (rule.access && rule.access !== 'named') drafts.push(...draftsOf({ rule, receiver: match.receiver, name }, inner, index, hands));
    }
  }
  return drafts;
}

const shellIndex = new RuleIndex([shellRules]);

/** A command run from a program: a list of words, or one text. */
function commandDrafts(command: Value | undefined, rest: Value | undefined, hands: Hands): Draft[] {
  if (!command) return [];
  if (command.kind === 'choice') return command.options.flatMap((option) => commandDrafts(option, rest, hands));
  if (isWords(command)) return commandDrafts(command.slots.value, undefined, hands);
  let words: readonly Value[] = [];
  if (command.kind === 'list') return wordLists([...splitIn(command.each), ...command.items, ...(rest?.kind === 'list' ? rest.items : [])].filter((item) => item.kind !== 'nothing')).flatMap((each) => wordDrafts(each, hands));
  else if (rest?.kind === 'list') words = [command, ...rest.items];
  else if (command.kind === 'text') return [...hands.script(settle(command).parts)];
  return wordDrafts(words, hands);
}

/** One command, as its words. */
function wordDrafts(words: readonly Value[], hands: Hands): Draft[] {
  // `bash -c "…"`
  const script = /^(?:\/(?:usr\/)?bin\/)?(?:ba|da|z|k)?sh$/.test(literalOf(words[0]) ?? '') ? words.find((_, index) => index > 1 && /^-\w*c\w*$/.test(literalOf(words[index - 1]) ?? '')) : undefined;
  if (script) return commandDrafts(script, undefined, hands);
  const call = toolCall(words, words.map(literalOf), valueHands);
  if (!call) return [];
  return (shellIndex.find(call.name) ?? []).filter((rule) => holds(rule, call.args, hands)).flatMap((rule) => draftsOf({ rule, receiver: undefined, name: call.name.replace('.', ' ') }, call.args, shellIndex, hands));
}
