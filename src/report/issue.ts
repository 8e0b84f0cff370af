/** The issue a consumer gets: what changed, why it matters here, what to do, and by when. Pure text from a notice. */
import { createHash } from 'node:crypto';
import { wrapBlock, type Mark } from '../core/marker.ts';
import type { Change, ConsumerAction, Notice } from '../core/plan.ts';
import { changeLines, shortJson, type ChangeLine } from './changes.ts';
import { cleanLine, codeBlock, codeCell, codeSpan, cut, issueTitle, link, prose, shortLine } from './escape.ts';

/** What the notice itself does not say. */
export interface IssueContext {
  /** The realm's commit that this was computed from. */
  readonly commit?: string;
  /** The realm on the web, or its clone url. */
  readonly realmUrl?: string;
  /** What the provider wrote about the versions since the resolved one, newest first. */
  readonly changelog?: readonly { readonly version: string; readonly changes: readonly string[] }[];
  /** Where in the provider's repository the change was made. */
  readonly source?: { readonly url: string; readonly commit?: string; readonly file?: string; readonly line?: number };
}

/** An issue ready to be sent, and the payload of its dispatch. */
export interface RenderedIssue {
  readonly title: string;
  /** The marked block: all that is ours in the issue's body. */
  readonly body: string;
  /** A pointer, for `repository_dispatch`: the receiver reads the realm. */
  readonly payload: Record<string, unknown>;
}

/** What people write around the block needs room too. */
const blockLimit = 60_000;
const listLimit = 200;

/**
 * Renders one notice. Says nothing that changes by itself: the same state gives the same text on any day.
 * @param room characters that there are for the block beside what people wrote; see `roomIn`
 * @returns a title of at most 256 characters and a body of at most 60,000, and within the room if it is more than a few hundred
 */
export function renderIssue(notice: Notice, context: IssueContext = {}, room = blockLimit): RenderedIssue {
  const mark = { realm: notice.realm, consumer: notice.consumer, provider: notice.provider, contract: notice.contract };
  const facts = {
    version: notice.version,
    state: notice.state.state,
    action: notice.action,
    ...(context.commit === undefined ? {} : { commit: context.commit }),
  };
  const limit = Math.min(room, blockLimit) - wrapBlock(mark, facts, '').length;
  return { title: renderTitle(notice), body: wrapBlock(mark, facts, fit(notice, context, limit)), payload: renderPayload(notice, context) };
}

/** Which change of which import this is: the same for every run, and nothing can be read from it. */
export function noticeKey(notice: Pick<Notice, 'realm' | 'consumer' | 'provider' | 'contract' | 'version'>): string {
  const { realm, consumer, provider, contract, version } = notice;
  return createHash('sha256').update(JSON.stringify([realm, consumer, provider, contract, version])).digest('hex');
}

/** At most ten keys at the top (GitHub docs, "Create a repository dispatch event"). */
function renderPayload(notice: Notice, context: IssueContext): Record<string, unknown> {
  return {
    realm: notice.realm,
    ...(context.commit === undefined ? {} : { commit: context.commit }),
    domain: notice.provider,
    consumer: notice.consumer,
    contract: notice.contract,
    version: notice.version,
    bump: notice.bump,
    action: notice.action,
    key: noticeKey(notice),
  };
}

/** The comment at a transition. */
export function renderTransition(notice: Notice, kind: 'broken' | 'stale' | 'must-act' | 'reopened'): string {
  const name = `${codeSpan(notice.contract)} from ${codeSpan(notice.provider)}`;
  const reason = reasonOf(notice);
  if (kind === 'broken') return `The import of ${name} is **broken**: ${prose(reason)}.`;
  if (kind === 'must-act') return `${name} ${codeSpan(notice.version)} asks for something this repository does not have yet: see above.`;
  if (kind === 'reopened') return `Reopened: the import of ${name} is ${notice.state.state} again: ${prose(reason)}.`;
  return `The import of ${name} is no longer broken, but ${notice.state.state}: ${prose(reason)}.`;
}

/** Why an issue is closed. */
export type ClosingReason = 'current' | 'import-gone' | 'not-wanted';

/** The comment that closes an issue. */
export function renderClosing(closing: { readonly contract: string; readonly provider: string; readonly resolved?: string; readonly reason: ClosingReason }): string {
  const name = `${codeSpan(closing.contract)} from ${codeSpan(closing.provider)}`;
  if (closing.reason === 'import-gone') return `This repository no longer imports ${name}: nothing is left to do.`;
  if (closing.reason === 'not-wanted') return `This domain asks not to be told about ${name} (${codeSpan('notify')} in its ${codeSpan('domain.yaml')}).`;
  return `The import of ${name} is current${closing.resolved === undefined ? '' : ` at ${codeSpan(closing.resolved)}`}: nothing is left to do.`;
}

function renderTitle(notice: Notice): string {
  const { contract, provider, version, state } = notice;
  switch (state.rule) {
    case 'export-gone':
      return issueTitle(`${provider} no longer publishes ${contract}`);
    case 'domain-gone':
      return issueTitle(`${contract}: the domain ${provider} has left the realm`);
    case 'deprecated':
      return issueTitle(`${contract} from ${provider} is deprecated`);
    case 'binding-gone':
    case 'binding-no-longer-covers':
      return issueTitle(`${notice.binding ?? 'The binding'} no longer covers ${contract} from ${provider}`);
  }
  const asked = patternLines(notice).filter((line) => line.sign === '+');
  const granted = notice.direction === 'requires' && asked.length > 0;
  if (granted && notice.action === 'must-act') {
    const open = asked.filter((line) => line.change.coveredBy === undefined);
    return issueTitle(`Update IAM policy: ${countPaths(open.length > 0 ? open : asked)}`);
  }
  if (granted) return issueTitle(`Nothing to grant: ${countPaths(asked)} of ${contract} ${version} is covered`);
  if (state.state === 'broken') return issueTitle(`Import of ${contract} from ${provider} is broken: ${reasonOf(notice)}`);
  if (notice.bump === 'major') return issueTitle(`Breaking change: ${contract} ${version} from ${provider}`);
  if (notice.action === 'must-act') return issueTitle(`Action needed: ${contract} ${version} from ${provider}`);
  return issueTitle(`${contract} ${version} from ${provider} is available`);
}

/** `new S3 path a/*`, or how many there are and the first of them. */
function countPaths(lines: readonly ChangeLine[]): string {
  const [first] = lines;
  if (first === undefined) return 'new S3 paths';
  return lines.length === 1 ? `new S3 path ${shortLine(first.what, 200)}` : `${lines.length} new S3 paths, ${shortLine(first.what, 160)} and others`;
}

function patternLines(notice: Notice): ChangeLine[] {
  return changeLines(notice.changes).filter((line) => line.access !== undefined);
}

/** The state's own words, without the count of days: it would change the text every day. */
function reasonOf(notice: Notice): string {
  return notice.state.reason.replace(/\d+ days? left \(until ([^)]+)\) to move/g, 'to be taken over until $1').replace(/\d+ days? left \(until ([^)]+)\)/g, 'until $1');
}

/** Shortens the lists until the body fits, rather than cutting through Markdown. */
function fit(notice: Notice, context: IssueContext, room: number): string {
  for (let limit = listLimit; limit > 1; limit = Math.floor(limit / 2)) {
    const body = renderBody(notice, context, limit);
    if (body.length <= room) return body;
  }
  const short = renderBody({ ...notice, changes: [] }, { ...context, changelog: [] }, 1);
  return short.length <= room ? short : `${introduction(notice)}\n\nThere is no room here to say more: run ${codeSpan('blue status')}.`;
}

function renderBody(notice: Notice, context: IssueContext, limit: number): string {
  return [
    introduction(notice),
    facts(notice),
    ...todo(notice, limit),
    ...otherChanges(notice, limit),
    ...changelog(notice, context, limit),
    commands(notice),
    footer(notice, context),
  ].join('\n\n');
}

function introduction(notice: Notice): string {
  const provider = codeSpan(notice.provider);
  const contract = codeSpan(notice.contract);
  const binding = notice.binding === undefined ? 'this repository' : codeSpan(notice.binding);
  if (notice.state.state === 'broken') return `The import of ${contract} from ${provider} is **broken**: ${prose(reasonOf(notice))}.`;
  const published = `${provider} published ${contract} ${codeSpan(notice.version)}.`;
  const why: Record<ConsumerAction, string> = {
    'must-act':
      notice.direction === 'requires'
        ? `It needs access that ${binding} does not grant according to what was last resolved. Until it does, ${provider} may fail at run time.`
        : `It changes what ${binding} relies on.`,
    'may-tighten': `It needs less than before: ${binding} keeps working, and may be tightened.`,
    none: notice.direction === 'requires' ? `What is new is covered already: there is **nothing to grant**.` : `${binding} keeps working; the new version can be taken over.`,
  };
  return `${published} ${why[notice.action]}`;
}

function facts(notice: Notice): string {
  const { state } = notice;
  const rows: [string, string][] = [
    ['Contract', `${codeCell(notice.contract)} from ${codeCell(notice.provider)}, realm ${codeCell(notice.realm)}`],
    ['Version', `${notice.resolved === undefined ? 'never resolved' : codeCell(notice.resolved)} → ${codeCell(notice.version)}${notice.bump === 'none' ? '' : ` (${notice.bump})`}`],
    ['Accepted here', codeCell(notice.range)],
    ...(notice.binding === undefined ? [] : [['Binding', codeCell(notice.binding)] as [string, string]]),
    ['State', `${state.state}${state.pending ? ', never satisfied yet: it blocks nobody' : ''}${state.since === undefined ? '' : `, since ${codeCell(state.since)}`}`],
    ...(state.until === undefined ? [] : [['Grace ends', `**${prose(cut(state.until, 40))}**`] as [string, string]]),
  ];
  return ['| | |', '|---|---|', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join('\n');
}

/** What to do, and what of it is done already. */
function todo(notice: Notice, limit: number): string[] {
  const lines = patternLines(notice);
  const open = lines.filter((line) => line.sign === '+' && line.change.coveredBy === undefined);
  const covered = lines.filter((line) => line.sign === '+' && line.change.coveredBy !== undefined);
  const gone = lines.filter((line) => line.sign === '-');
  const requires = notice.direction === 'requires';
  const where = notice.binding === undefined ? '' : ` in ${codeSpan(notice.binding)}`;
  return [
    ...section(requires ? `To grant${where}` : 'New', open, (line) => `+ ${line.what}${access(line)}`, limit),
    ...section('Covered already: nothing to grant', covered, (line) => `  ${line.what}${access(line)}  covered by ${(line.change.coveredBy ?? []).join(', ')}`, limit),
    ...section(requires ? 'No longer needed: may be tightened' : 'Removed', gone, (line) => `- ${line.what}${access(line)}`, limit),
  ];
}

function access(line: ChangeLine): string {
  return line.access === undefined ? '' : ` (${line.access})`;
}

function section<Item>(title: string, items: readonly Item[], show: (item: Item) => string, limit: number): string[] {
  if (items.length === 0) return [];
  const shown = items.slice(0, limit).map((item) => cut(show(item).replaceAll('\n', ' '), 1100));
  const rest = items.length - shown.length;
  return [`#### ${title}`, codeBlock([...shown, ...(rest > 0 ? [`… and ${rest} more: see the realm`] : [])].join('\n'), 'diff')];
}

/** Changes of another kind than patterns: of schemas, of scalars, of words. */
function otherChanges(notice: Notice, limit: number): string[] {
  const others = changeLines(notice.changes).filter((line) => line.access === undefined && line.change.bump !== 'none');
  if (others.length === 0) return [];
  const shown = others.slice(0, limit).map(({ change }) => `- **${change.bump}**: ${prose(cut(change.reason, 400))}${witness(change)}`);
  const rest = others.length - shown.length;
  return ['#### What changed', [...shown, ...(rest > 0 ? [`- … and ${rest} more`] : [])].join('\n')];
}

function witness(change: Change): string {
  if (change.undecided !== undefined) return ` (could not be decided: ${codeSpan(cut(change.undecided.keyword, 80))} at ${codeSpan(cut(change.undecided.pointer, 200))})`;
  if (change.witness === undefined) return '';
  return `\n  This was impossible before: ${codeSpan(shortJson(change.witness, 300))}`;
}

function changelog(notice: Notice, context: IssueContext, limit: number): string[] {
  const entries = (context.changelog ?? []).slice(0, limit);
  if (entries.length === 0) return [];
  const lines = entries.flatMap((entry) => [shortLine(entry.version, 128), ...entry.changes.slice(0, limit).map((change) => `  ${shortLine(change, 500)}`)]);
  return [`#### In the words of ${codeSpan(notice.provider)}`, codeBlock(lines.join('\n'))];
}

function commands(notice: Notice): string {
  const steps = ['blue status', ...(notice.action === 'must-act' || notice.state.state === 'broken' ? [`# bring ${notice.binding === undefined ? 'this repository' : cleanLine(notice.binding)} up to date`] : []), 'blue realm sync'];
  const other = `Where the code cannot show that it is done: ${codeSpan(`blue realm sync --resolve ${notice.contract}`)}. This issue closes by itself once the realm says that the import is current.`;
  return `#### Then, in this repository\n\n${codeBlock(steps.join('\n'), 'bash')}\n\n${other}`;
}

function footer(notice: Notice, context: IssueContext): string {
  const web = webUrl(context.realmUrl);
  const short = context.commit?.slice(0, 7);
  const realm = web === undefined || context.commit === undefined || short === undefined
    ? `realm ${codeSpan(notice.realm)}${short === undefined ? '' : ` at ${codeSpan(short)}`}`
    : `realm ${link(`${notice.realm} at ${short}`, `${web}/commit/${context.commit}`)}`;
  const file = `domains/${notice.provider}/exports.yaml`;
  const declared = web === undefined || context.commit === undefined ? codeSpan(file) : link(file, `${web}/blob/${context.commit}/${file}`);
  const source = sourceLink(context.source);
  return `<sub>Computed from ${realm}; declared in ${declared}${source === undefined ? '' : `; made in ${source}`}. What you write outside of this block stays; close as "not planned" to hear nothing until the next version.</sub>`;
}

function sourceLink(source: IssueContext['source']): string | undefined {
  const web = webUrl(source?.url);
  if (source === undefined || web === undefined || source.commit === undefined) return undefined;
  if (!/^[0-9a-f]{7,64}$/.test(source.commit)) return undefined;
  if (source.file === undefined) return link(source.commit.slice(0, 7), `${web}/commit/${source.commit}`);
  const path = source.file.split('/').map(encodeURIComponent).join('/');
  const anchor = source.line === undefined ? '' : `#L${source.line}`;
  return link('the source', `${web}/blob/${source.commit}/${path}${anchor}`);
}

/** The web page of a repository from any of its urls; undefined for a place on this machine. */
function webUrl(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const scp = /^[\w.-]+@([\w.-]+):(?!\/)([\w./-]+)$/.exec(url);
  const full = /^(https?|ssh|git):\/\/(?:[^@/\s]*@)?([\w.-]+(?::\d+)?)\/([\w./-]+)$/.exec(url);
  const [scheme, host, path] = scp ? ['https', scp[1], scp[2]] : full ? [full[1] === 'http' ? 'http' : 'https', full[1] === 'ssh' ? full[2]?.replace(/:\d+$/, '') : full[2], full[3]] : [];
  return host === undefined || path === undefined ? undefined : `${scheme}://${host}/${path.replace(/\/+$/, '').replace(/\.git$/, '')}`;
}

/** A consumer that cannot be told, as the realm's own maintainers hear of it. */
export interface UnreachableConsumer {
  readonly realm: string;
  readonly consumer: string;
  readonly repository?: string;
  readonly reason: string;
  readonly maintainers: readonly string[];
  readonly notices: readonly Notice[];
}

/** The mark of the issue in the realm's own repository about a consumer that cannot be told. */
export function unreachableMark(realm: string, consumer: string): Mark {
  return { realm, consumer, provider: 'blue', contract: 'unreachable' };
}

/** Renders that issue; it names the maintainers without pinging anybody. */
export function renderUnreachable(found: UnreachableConsumer): { readonly title: string; readonly body: string } {
  const where = found.repository === undefined ? 'its domain names no repository' : `its repository is ${codeSpan(found.repository)}`;
  const people = found.maintainers.length === 0 ? 'none are named' : found.maintainers.slice(0, 20).map((each) => codeSpan(cut(each, 100))).join(', ');
  const waiting = found.notices.slice(0, listLimit / 2).map((notice) => `- ${codeSpan(notice.contract)} ${codeSpan(notice.version)} from ${codeSpan(notice.provider)}: ${notice.state.state}${notice.action === 'must-act' ? ', something to do' : ''}`);
  const content = [
    `${codeSpan(found.consumer)} cannot be told about what it imports: ${prose(found.reason)} (${where}).`,
    `Maintainers, to be told by hand: ${people}.`,
    '#### What it would hear',
    waiting.join('\n'),
    'Its own scheduled `blue realm check` sees all of this with nothing but read access to the realm. This issue closes by itself once the consumer can be reached, or is owed nothing.',
  ].join('\n\n');
  return { title: issueTitle(`Cannot tell ${found.consumer}: ${found.reason}`), body: wrapBlock(unreachableMark(found.realm, found.consumer), {}, content) };
}

/** The comment when it can be reached again. */
export function renderReachable(consumer: string): string {
  return `${codeSpan(consumer)} can be reached again, or is owed nothing any more.`;
}
