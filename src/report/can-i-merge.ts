/** The comment on a provider's pull request: can I merge, why, and who has to act first. */
import type { CheckResult } from '../commands/check.ts';
import type { Consumer, ExportChange, ImportChange } from '../commands/syncing.ts';
import { changeLines, shortJson } from './changes.ts';
import { codeCell, codeSpan, cut, prose } from './escape.ts';

/** `undecided` is neither: something could not be read or proven, and it is not taken for a no. */
export type MergeVerdict = 'yes' | 'no' | 'undecided';

export interface MergePage {
  readonly verdict: MergeVerdict;
  /** One line, in Markdown. */
  readonly headline: string;
  readonly body: string;
}

interface Judged {
  readonly consumer: Consumer;
  readonly verdict: MergeVerdict;
  readonly words: string;
}

const shown = { rows: 50, consumers: 200 };
/** GitHub refuses comments above 65,536 characters. */
const longest = 60_000;
const bindingRules = new Set(['binding-gone', 'binding-no-longer-covers']);

/**
 * Judges a check as a question about merging. Only what this change touches counts: an import that was broken or stale before, and is
 * not made worse, keeps nobody from merging.
 * @returns undefined when nothing changes for anybody
 */
export function renderCanIMerge(result: CheckResult): MergePage | undefined {
  const exports = result.exports.filter((each) => each.from === undefined || each.bump !== 'none');
  const imports = result.imports.filter((each) => each.resolvedNow || bindingRules.has(each.state.rule));
  const unpublishable = result.unpublishable ?? [];
  if (exports.length === 0 && imports.length === 0 && unpublishable.length === 0) return undefined;
  const judged = new Map(exports.map((each) => [each, each.consumers.map((consumer) => judge(each, consumer))]));
  const all = [...judged.values()].flat();
  const first = [...new Set(all.filter((each) => each.verdict === 'no').map((each) => each.consumer.domain))];
  const broken = imports.filter((each) => bindingRules.has(each.state.rule));
  // Nobody can have imported what is new; of what is known already, an unreadable domain may be a consumer.
  const unread = exports.some((each) => each.from !== undefined) ? (result.unread ?? []) : [];
  const verdict: MergeVerdict = first.length + broken.length + unpublishable.length > 0 ? 'no' : unread.length > 0 || all.some((each) => each.verdict === 'undecided') ? 'undecided' : 'yes';
  const headline = unpublishable.length > 0 ? '❌ No: what it exports cannot be published' : headlineOf(verdict, first, broken, all, exports);
  const parts = [
    `### ${headline}`,
    ...(unpublishable.length === 0 ? [] : [unpublishable.slice(0, shown.rows).map((each) => `- ${prose(cut(each, 400))}`).join('\n')]),
    ...exports.flatMap((each) => renderExport(each, judged.get(each)!)),
    ...(unread.length === 0 ? [] : [`Whether ${unread.slice(0, 20).map(codeSpan).join(', ')} ${unread.length === 1 ? 'imports' : 'import'} from here is not known: the files there cannot be read.`]),
    ...(imports.length === 0 ? [] : [['#### What this repo imports', '', ...imports.map(renderImport)].join('\n')]),
    ...(result.waits === undefined || exports.length === 0 ? [] : [`Publishing this takes a pull request in the realm: ${prose(result.waits)}.`]),
    `<sub>${codeSpan(result.domain)} in realm ${codeSpan(result.realm)}${result.head === undefined ? '' : ` at ${codeSpan(result.head.slice(0, 7))}`}. This comment is kept up to date.</sub>`,
  ];
  const body = parts.join('\n\n');
  return { verdict, headline, body: body.length <= longest ? body : `${body.slice(0, body.lastIndexOf('\n', longest))}\n\n… the rest is left out: see the job summary.` };
}

/** What stands in an older comment once a later push has taken the change back. */
export function renderNothingToMerge(result: CheckResult): string {
  return `### ✅ Yes, this can be merged: nothing changes for the realm\n\n<sub>${codeSpan(result.domain)} in realm ${codeSpan(result.realm)}. This comment is kept up to date.</sub>`;
}

/**
 * Judges one consumer of one export. The cases, in order: nothing was promised to it yet; it could not be decided; it has
 * something to do first; it breaks without anything it could do about it; it was broken before; it has nothing to do.
 */
function judge(each: ExportChange, consumer: Consumer): Judged {
  const { state, was } = consumer;
  const changes = each.changes.filter((change) => change.bump !== 'none');
  const until = state.until === undefined ? '' : `, until ${state.until}`;
  if (each.from === undefined) return { consumer, verdict: 'yes', words: 'new: nothing is taken from it' };
  if (state.pending) return { consumer, verdict: 'yes', words: 'never satisfied yet: it blocks nobody' };
  if (changes.some((change) => change.undecided !== undefined)) return { consumer, verdict: 'undecided', words: 'could not be decided: look at it together' };
  if (changes.some((change) => change.action === 'must-act')) {
    return { consumer, verdict: 'no', words: each.direction === 'requires' ? `has to grant what is new first${until}` : `has to move first${until}` };
  }
  if (state.state === 'broken') return was === 'broken' ? { consumer, verdict: 'yes', words: 'was broken before' } : { consumer, verdict: 'no', words: `would be broken: ${state.reason}` };
  return { consumer, verdict: 'yes', words: changes.some((change) => change.action === 'may-tighten') ? 'nothing to do; may tighten' : 'nothing to do' };
}

function headlineOf(verdict: MergeVerdict, first: readonly string[], broken: readonly ImportChange[], all: readonly Judged[], exports: readonly ExportChange[]): string {
  if (verdict === 'no') {
    const names = first.slice(0, 5).map(codeSpan).join(', ') + (first.length > 5 ? ` and ${first.length - 5} more` : '');
    if (first.length === 0) return `❌ No: ${broken.map((each) => codeSpan(each.contract)).join(', ')} would not be satisfied any more`;
    return `❌ Not yet: ${names} ${first.length === 1 ? 'has' : 'have'} to act first`;
  }
  if (verdict === 'undecided') return '❔ It could not be decided whether this can be merged';
  if (exports.length === 0) return '✅ Yes, this can be merged';
  if (all.length === 0) return '✅ Yes, this can be merged: nobody imports what changes';
  const covered = exports.some((each) => each.changes.some((change) => (change.coveredBy?.length ?? 0) > 0));
  return `✅ Yes, this can be merged: ${covered ? 'what is new is covered already' : 'nobody has to do anything'}`;
}

function renderExport(each: ExportChange, judged: readonly Judged[]): string[] {
  const versions = each.from === undefined ? `${prose(each.to)} (new)` : `${prose(each.from)} → **${prose(each.to)}** (${each.bump})`;
  const lines = each.from === undefined ? [] : changeLines(each.changes.filter((change) => change.bump !== 'none'));
  const rows = lines.slice(0, shown.rows).map(({ sign, what, access, note, change }) => {
    const subject = access === undefined ? prose(cut(what, 400)) : `${codeSpan(`${sign} ${cut(what, 400)}`)} (${access})`;
    const reason = access !== undefined && note === 'breaking' ? `**breaking**: ${prose(cut(change.reason, 400))}` : note === undefined ? '' : note === 'breaking' ? '**breaking**' : prose(cut(note, 400));
    const proof = change.bump === 'major' && change.witness !== undefined ? `\n  This was impossible before: ${codeSpan(shortJson(change.witness, 300))}` : '';
    return `- ${subject}${reason === '' ? '' : `: ${reason}`}${proof}`;
  });
  if (lines.length > shown.rows) rows.push(`- … and ${lines.length - shown.rows} more`);
  return [`#### ${codeSpan(each.name)}: ${versions}`, ...(rows.length === 0 ? [] : [rows.join('\n')]), judged.length === 0 ? 'Nobody imports it.' : consumersTable(judged)];
}

function consumersTable(judged: readonly Judged[]): string {
  const order: Record<MergeVerdict, number> = { no: 0, undecided: 1, yes: 2 };
  const mark: Record<MergeVerdict, string> = { no: '❌', undecided: '❔', yes: '✅' };
  const sorted = [...judged].sort((left, right) => order[left.verdict] - order[right.verdict] || (left.consumer.domain < right.consumer.domain ? -1 : 1));
  const rows = sorted.slice(0, shown.consumers).map(({ consumer, verdict, words }) =>
    `| ${mark[verdict]} ${codeCell(consumer.domain)} | ${codeCell(consumer.range)} | ${consumer.binding === undefined ? '' : codeCell(consumer.binding)} | ${consumer.state.pending ? 'pending' : consumer.state.state} | ${prose(cut(words, 300))} |`);
  return ['| Consumer | Accepts | Binding | Once published | |', '|---|---|---|---|---|', ...rows, ...(sorted.length > shown.consumers ? [`| and ${sorted.length - shown.consumers} more | | | | |`] : [])].join('\n');
}

function renderImport(each: ImportChange): string {
  const name = `${codeSpan(each.contract)} from ${codeSpan(each.from)}`;
  return bindingRules.has(each.state.rule) ? `- ❌ ${name}: ${prose(cut(each.state.reason, 400))}` : `- ✅ ${name}: satisfied at ${codeSpan(each.target ?? '')}; ${codeSpan('sync')} records it`;
}
