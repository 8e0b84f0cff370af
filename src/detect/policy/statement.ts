/** Turns statements and whole policy documents into grants: one per statement and S3 resource. */
import { normalise, overlaps } from '../../core/pattern.ts';
import type { Grant, Skipped, Unresolved } from '../model.ts';
import { distinctTargets, targetsOf, type Target } from './arn.ts';
import { entry, holeOf, itemsOf, literal, sourceOf, textOf, unknown, type Hole, type Value } from './value.ts';

/** Where statements come from, and whose they are. */
export interface Origin {
  readonly file: string;
  readonly form: string;
  readonly kind: 'identity' | 'resource';
  readonly principal?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
  /** What it is called in its account, with what is not told as `${code}`. */
  readonly accountName?: string | undefined;
  readonly isMadeElsewhere?: boolean | undefined;
  readonly root?: string | undefined;
  /** Holds for every statement: a condition under which the policy itself exists. */
  readonly condition?: string | undefined;
  /** What the code does not tell of every statement: to whom it is given. */
  readonly unknown?: string | undefined;
}

/** Grants and doubts, as they are collected over files. */
export interface Findings {
  readonly grants: Grant[];
  readonly unresolved: Unresolved[];
  /** Files that may say more of what they grant and deny than was read. */
  readonly skipped?: Skipped[];
}

/** One statement, whatever it was written in. */
export interface Statement {
  readonly line: number;
  /** Where it is written, when that is not the file of its origin. */
  readonly file?: string | undefined;
  readonly effect?: Value | undefined;
  readonly actions?: Value | undefined;
  readonly notActions?: Value | undefined;
  readonly resources?: Value | undefined;
  readonly notResources?: Value | undefined;
  readonly conditions?: Value | undefined;
}

/**
 * `{{resolve:ssm:/team/role}}`, which CloudFormation fills in when it deploys
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html).
 */
const dynamic = /\{\{[^{}]*\}\}/;
const dynamicOnes = new RegExp(dynamic, 'g');

/** Whether a deployment fills in a part of a text. */
export function isDynamic(text: string): boolean {
  return dynamic.test(text);
}

interface Actions {
  readonly patterns: readonly string[];
  /** Those that may not be in the list. */
  readonly perhaps: readonly string[];
  readonly unknown: readonly string[];
}

function readActions(value: Value | undefined): Actions {
  const patterns: string[] = [];
  const perhaps: string[] = [];
  const doubts: string[] = [];
  for (const item of itemsOf(value)) {
    if (item.kind === 'text' && item.doubt !== undefined) {
      perhaps.push(item.parts.map((part) => (typeof part === 'string' ? part : '*')).join(''));
    } else if (item.kind === 'text') {
      const known = textOf(item);
      if (known !== undefined && dynamic.test(known)) {
        patterns.push(known.replaceAll(dynamicOnes, '*'));
        doubts.push(known);
        continue;
      }
      patterns.push(known ?? item.parts.map((part) => (typeof part === 'string' ? part : '*')).join(''));
      if (known === undefined) doubts.push(sourceOf(item));
    } else {
      patterns.push('*');
      doubts.push(sourceOf(item));
    }
  }
  return { patterns, perhaps, unknown: doubts };
}

/** Whether an action pattern, `s3:Get*` or `*`, can mean an action of S3; names are case-insensitive. */
function aboutS3(action: string): boolean {
  return overlaps(action.toLowerCase(), 's3:*');
}

interface Resource {
  readonly line: number;
  readonly file?: string | undefined;
  readonly target: Target;
}

function readResources(value: Value | undefined): Resource[] {
  const resources: Resource[] = [];
  for (const item of itemsOf(value)) {
    if (item.kind === 'map') {
      for (const key of [null, '*']) resources.push({ line: item.line, file: item.file, target: { bucket: null, key, unknown: 'an expression' } });
      continue;
    }
    const parts = item.kind === 'text' ? item.parts : [holeOf(item) satisfies Hole];
    const doubt = item.kind === 'text' ? item.doubt : undefined;
    for (const target of targetsOf(parts)) {
      const told = doubt === undefined ? target : { ...target, unknown: [target.unknown, doubt].filter((each) => each !== undefined).join(', ') };
      resources.push({ line: item.line, file: item.file, target: told });
    }
  }
  const kept = new Set(distinctTargets(resources.map(({ target }) => target)));
  return resources.filter(({ target }) => kept.has(target));
}

interface Conditions {
  readonly text?: string;
  readonly prefixes?: readonly string[];
}

function readConditions(value: Value | undefined): Conditions {
  if (value === undefined) return {};
  if (value.kind !== 'map') return { text: value.kind === 'unknown' ? value.code : sourceOf(value) };
  const words: string[] = [];
  const prefixes: string[] = [];
  let onlyPrefixes = true;
  for (const [operator, keys] of value.entries) {
    if (keys.kind !== 'map') {
      words.push(operator);
      onlyPrefixes = false;
      continue;
    }
    for (const [key, values] of keys.entries) {
      const texts = itemsOf(values).map(textOf);
      // What is asked of a truth, of the transport or of a header, decides as much as which one it is.
      words.push(/^Bool/i.test(operator) || /^(aws:SecureTransport|s3:TlsVersion|s3:x-amz-.*)$/i.test(key) ? `${operator} ${key} ${itemsOf(values).map(sourceOf).join(' or ')}` : `${operator} ${key}`);
      // A star is a wildcard for StringLike, and a character for StringEquals.
      const limits = key.toLowerCase() === 's3:prefix' && (/^(ForAnyValue:)?StringLike$/i.test(operator) || (/^(ForAnyValue:)?StringEquals$/i.test(operator) && !texts.some((text) => /[*?]/.test(text ?? ''))));
      if (limits && prefixes.length === 0 && texts.every((text) => text !== undefined && !text.includes('${'))) {
        prefixes.push(...texts.map((text) => text ?? ''));
      } else {
        onlyPrefixes = false;
      }
    }
  }
  if (words.length === 0) return {};
  return onlyPrefixes ? { text: words.join(', '), prefixes } : { text: words.join(', ') };
}

/** Elements of which IAM takes one at most (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html). */
function contradictionIn({ actions, notActions, resources, notResources }: Statement): string | undefined {
  const isSaid = (value: Value | undefined): boolean => itemsOf(value).length > 0;
  if (isSaid(actions) && isSaid(notActions)) return 'Action and NotAction';
  return isSaid(resources) && isSaid(notResources) ? 'Resource and NotResource' : undefined;
}

const effectWords: Readonly<Record<string, 'allow' | 'deny'>> = { Allow: 'allow', ALLOW: 'allow', Deny: 'deny', DENY: 'deny' };

/**
 * Adds the grants of one statement.
 * @param statement as read; a missing effect is `Allow`, which is what CDK and Terraform mean by it
 * @param origin whose it is
 * @param findings where the grants go
 */
export function addStatement(statement: Statement, origin: Origin, findings: Findings): void {
  const contradiction = contradictionIn(statement);
  if (contradiction !== undefined) return addUntold(`a statement with ${contradiction}, which IAM takes no policy with`, statement, origin, findings);
  // IAM takes no other spelling: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_effect.html; the CDK's constants are in capitals.
  const effect = statement.effect === undefined ? 'allow' : effectWords[textOf(statement.effect) ?? ''];
  const negated = statement.actions === undefined && statement.notActions !== undefined;
  const actions = readActions(negated ? statement.notActions : statement.actions);
  const file = statement.file ?? origin.file;
  const relevant = negated ? actions.patterns : actions.patterns.filter(aboutS3);
  const perhaps = negated ? [] : actions.perhaps.filter(aboutS3);
  // An exception that may not be made makes all of it doubtful; an action that may not be listed is told on its own.
  const unsure = [...actions.unknown, ...(negated ? actions.perhaps : [])];
  if (relevant.length === 0 && perhaps.length === 0) return;
  // What may allow and may deny is told as both, each in doubt.
  const effects = effect === 'allow' ? (['Allow'] as const) : effect === 'deny' ? (['Deny'] as const) : (['Allow', 'Deny'] as const);
  const effectDoubt = effects.length === 1 || statement.effect === undefined ? [] : [`effect ${sourceOf(statement.effect)}`];
  if (effectDoubt.length > 0) findings.unresolved.push({ file, line: statement.line, reason: `${effectDoubt.join()} is not told` });
  const excluded = statement.resources === undefined && statement.notResources !== undefined;
  const resources = readResources(excluded ? statement.notResources : statement.resources);
  // A Deny of which nothing is told may deny anything, and stays.
  if (effect === 'allow' && unsure.length > 0 && resources.every(({ target }) => target.bucket === null && target.bucketCode === undefined)) {
    if (resources.length > 0) {
      findings.unresolved.push({
        file,
        line: statement.line,
        reason: `neither the actions (${unsure.join(', ')}) nor the resources of this statement are told`,
      });
    }
    return;
  }
  const { text: condition, prefixes } = readConditions(statement.conditions);
  const conditions = [origin.condition, condition].filter((text) => text !== undefined);
  const id = findings.grants.length;
  const everything: Resource[] = [
    { line: statement.line, target: { bucket: '*', key: null } },
    { line: statement.line, target: { bucket: '*', key: '*' } },
  ];
  // Everything but a resource of another service is everything, as far as S3 goes.
  const nothingExcluded = excluded && resources.length === 0;
  const parts = [
    { listed: relevant, doubts: unsure },
    { listed: perhaps, doubts: perhaps },
  ].filter(({ listed }) => listed.length > 0);
  for (const effect of effects) for (const { listed, doubts: open } of parts) for (const { line, file: lineFile, target } of nothingExcluded ? everything : resources) {
    const doubts = [...(origin.unknown === undefined ? [] : [origin.unknown]), ...effectDoubt, ...open.map((code) => `action ${code}`), ...(target.unknown === undefined ? [] : [target.unknown])];
    findings.grants.push({
      file,
      // A resource named in another file is told by its statement.
      line: lineFile === undefined || lineFile === file ? line : statement.line,
      effect,
      actions: listed,
      ...(negated && { notActions: true }),
      bucket: target.bucket,
      key: target.key,
      ...(excluded && !nothingExcluded && { notResource: true }),
      ...(origin.file !== file && { attachedIn: origin.file }),
      form: origin.form,
      ...(origin.principal !== undefined && { principal: origin.principal }),
      kind: origin.kind,
      ...(doubts.length > 0 && { unknown: doubts.join(', ') }),
      ...(conditions.length > 0 && { condition: conditions.join(', ') }),
      ...(target.bucketCode !== undefined && { bucketCode: target.bucketCode }),
      ...(origin.aliases !== undefined && origin.aliases.length > 0 && { aliases: origin.aliases }),
      ...nameIn(origin),
      ...(prefixes !== undefined && origin.condition === undefined && { prefixes }),
      ...(origin.root !== undefined && { root: origin.root }),
      statement: id,
    });
  }
}

/** What an identity is called: `*` where nothing of it is told, nothing where it is given no name. */
function nameIn({ accountName, isMadeElsewhere }: Origin): { accountName?: string; isMadeElsewhere?: boolean } {
  const pattern = accountName === undefined ? '' : normalise(accountName.replaceAll(/\$\{[^{}]*\}/g, '*').replaceAll(dynamicOnes, '*'));
  return pattern === '' ? {} : { accountName: pattern, ...(isMadeElsewhere === true && { isMadeElsewhere }) };
}

/** What an identity has and the code does not tell may allow and deny anything: it is told as an Allow and a Deny in doubt. */
export function addUntold(what: string, at: { readonly line: number; readonly file?: string | undefined }, origin: Origin, findings: Findings): void {
  findings.unresolved.push({ file: at.file ?? origin.file, line: at.line, reason: `${what} is not told` });
  if (origin.kind !== 'identity') return;
  const { line, file } = at;
  const everything: Value = { kind: 'text', parts: ['*'], line };
  for (const effect of ['Allow', 'Deny']) addStatement({ line, file, effect: literal(effect, line), actions: everything, resources: { ...everything, doubt: what } }, origin, findings);
}

/**
 * What is denied to somebody who is not told may be denied to every identity at hand: it is told once more, as nobody's.
 * @param from the position of the first grant of what was given to them
 */
export function addForAnybody(from: number, findings: Findings): void {
  const denied = findings.grants.slice(from).filter(({ effect, kind }) => effect === 'Deny' && kind === 'identity');
  for (const { principal, aliases: _aliases, isMadeElsewhere: _, unknown: doubt, ...grant } of denied) {
    const toWhom = `to whom it is given: ${principal ?? 'somebody'}`;
    findings.grants.push({ ...grant, unknown: doubt === undefined ? toWhom : `${toWhom}, ${doubt}` });
  }
}

/**
 * Adds the grants of a policy document: `{Version, Statement: …}` as data.
 * @param document the document
 * @param origin whose it is; a statement with a `Principal` makes its grants those of a resource policy
 * @param findings where the grants go
 */
export function addDocument(document: Value, origin: Origin, findings: Findings): void {
  const list = entry(document, 'Statement');
  if (list === undefined) {
    // A document of data that holds nothing says nothing.
    if (document.kind !== 'map' || document.entries.size > 0 || document.open !== undefined) addUntold(`policy ${sourceOf(document)}`, document, origin, findings);
    return;
  }
  // What is merged into a document may replace its statements, and a document that may not be there has none for certain.
  const limits = document.kind === 'map' ? [document.open, document.doubt] : [];
  for (const statement of itemsOf(list)) {
    if (statement.kind !== 'map' || !['Action', 'NotAction', 'Effect', 'Sid'].some((key) => statement.entries.has(key))) {
      addUntold(`statement ${sourceOf(statement)}`, statement, origin, findings);
      continue;
    }
    const [principal, notPrincipal] = [entry(statement, 'Principal'), entry(statement, 'NotPrincipal')];
    const named = principal !== undefined ? whom(principal) : notPrincipal !== undefined ? `all but ${whom(notPrincipal)}` : undefined;
    const conditions = [origin.condition, ...limits, statement.doubt].filter((text) => text !== undefined);
    addStatement(
      {
        line: statement.line,
        file: statement.file,
        effect: entry(statement, 'Effect') ?? { kind: 'unknown', code: 'Effect', line: statement.line },
        actions: entry(statement, 'Action'),
        notActions: entry(statement, 'NotAction'),
        resources: entry(statement, 'Resource'),
        notResources: entry(statement, 'NotResource'),
        // What is spread into a statement may bring a condition.
        conditions: entry(statement, 'Condition') ?? (statement.open === undefined ? undefined : unknown(statement.open, statement.line)),
      },
      { ...origin, ...(named !== undefined && { kind: 'resource', principal: named }), condition: conditions.length > 0 ? [...new Set(conditions)].join(', ') : undefined },
      findings,
    );
  }
}

/** A statement's `Principal` in a few words. */
function whom(principal: Value): string {
  if (principal.kind !== 'map') return sourceOf(principal);
  return [...principal.entries.values()].flatMap((value) => itemsOf(value).map(sourceOf)).join(', ');
}

/** Tells whether a value has the shape of a policy document. */
export function isDocument(value: Value): boolean {
  return value.kind === 'map' && value.entries.has('Statement') && !value.entries.has('Resources');
}
