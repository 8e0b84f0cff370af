/** What a fan-out did or would do, as lines for a terminal or a log, and as Markdown for a job summary. */
import type { NotifyResult } from '../commands/notify.ts';
import type { DescribedRequest, FanOutReceipt, NoticeReceipt, Plan, Receipt } from '../core/plan.ts';
import { cleanLine, codeCell, codeSpan, cut, link, prose } from './escape.ts';
import type { Paint } from './paint.ts';

/** What is shown of a run: all of its receipt but the requests. */
export type FanoutReport = Omit<FanOutReceipt, 'requests'>;

const shown = 200;
const words: Record<NoticeReceipt['outcome'], string> = {
  created: 'Created issue', updated: 'Updated issue', closed: 'Closed issue', reopened: 'Reopened issue', unchanged: 'Nothing to change',
  'left-to-realm': 'Could not be told', written: 'Written', failed: 'Failed',
};

/** The page of `notify`: what was sent, what would be sent, or just the owners. */
export function renderNotify(result: NotifyResult, plan: Plan, receipt: Receipt | undefined, paint: Paint): string[] {
  if (receipt?.fanOut !== undefined) return renderFanoutText(receipt.fanOut, paint);
  if (plan.preview !== undefined) return [...renderPlanned(plan.preview.requests), ...renderFanoutText(plan.preview, paint)];
  return result.owners.length === 0 ? ['No member names a repository'] : [...result.owners];
}

/** Lines for people at a terminal, and for a workflow's log, where the caller still escapes commands. */
export function renderFanoutText(report: FanoutReport, paint: Paint): string[] {
  const lines: string[] = [];
  for (const notice of report.notices.filter((each) => each.outcome !== 'unchanged' || each.dispatch !== undefined).slice(0, shown)) {
    const mark = notice.outcome === 'failed' ? paint.bad('✗') : notice.outcome === 'left-to-realm' ? paint.warn('⚠️') : paint.good('✓');
    lines.push(`${mark} ${cleanLine(notice.consumer)}: ${words[notice.outcome]}${notice.reference === undefined ? '' : ` #${notice.reference}`}${dispatchWords(notice)}`);
    if (notice.title !== undefined && notice.outcome === 'created') lines.push(`    "${cleanLine(notice.title)}"`);
    if (notice.reason !== undefined) lines.push(`    ${paint.faint(cleanLine(notice.reason))}`);
  }
  lines.push(...totals(report));
  return lines;
}

/** What a dry run shows: every request with its body, nothing left out. */
export function renderPlanned(requests: readonly DescribedRequest[]): string[] {
  if (requests.length === 0) return ['Nothing would be sent'];
  return [
    `${requests.length} ${requests.length === 1 ? 'request' : 'requests'} would be sent:`,
    ...requests.flatMap((request) => [`${request.method} ${request.path}`, ...JSON.stringify(request.body, null, 2).split('\n').map((line) => `  ${line}`)]),
  ];
}

/** The job summary. Rows that need nobody are counted, not listed. */
export function renderFanoutSummary(report: FanoutReport, realm: string, title = `Realm ${codeSpan(realm)}: consumers told`): string {
  const rows = report.notices.filter((notice) => notice.outcome !== 'unchanged' || notice.dispatch !== undefined || notice.reason !== undefined);
  const table = rows.slice(0, shown).map((notice) => {
    const issue = notice.reference === undefined ? '' : notice.url === undefined ? `#${notice.reference}` : link(`#${notice.reference}`, notice.url);
    const said = notice.reason === undefined ? '' : cut(prose(notice.reason), 300);
    return `| ${codeCell(notice.consumer)} | ${codeCell(notice.contract)} | ${words[notice.outcome].toLowerCase()}${dispatchWords(notice)} | ${issue} | ${said} |`;
  });
  const parts = [`### ${title}`];
  if (table.length > 0) parts.push(['| consumer | contract | | issue | |', '|---|---|---|---|---|', ...table].join('\n'));
  if (rows.length > shown) parts.push(`… and ${rows.length - shown} more.`);
  if (report.unreachable.length > 0) {
    const list = report.unreachable.slice(0, shown).map(({ consumer, reason, maintainers }) => `- ${codeSpan(consumer)}: ${prose(cut(reason, 300))}; maintainers: ${maintainers.slice(0, 10).map(codeSpan).join(', ') || 'none named'}`);
    parts.push(`**Could not be told:**\n\n${list.join('\n')}`);
  }
  parts.push(totals(report).map(prose).join('  \n'));
  return `${parts.join('\n\n')}\n`;
}

function dispatchWords({ dispatch }: NoticeReceipt): string {
  if (dispatch === undefined) return '';
  if (dispatch === 'accepted') return ', dispatch accepted';
  return dispatch === 'not-permitted' ? ', no dispatch (the credential may not)' : ', dispatch failed';
}

function totals(report: FanoutReport): string[] {
  const untouched = report.notices.filter((notice) => notice.outcome === 'unchanged' && notice.dispatch === undefined).length;
  return [
    ...(untouched > 0 ? [`${untouched} already say what is true`] : []),
    ...(report.leftover.length > 0 ? [`${report.leftover.length} ${report.leftover.length === 1 ? 'consumer is' : 'consumers are'} left for the next run: ${report.leftover.slice(0, 10).join(', ')}${report.leftover.length > 10 ? ', …' : ''}`] : []),
    ...(report.stopped === undefined ? [] : [`Stopped early: ${cleanLine(report.stopped)}`]),
    `${report.spent.reads} reads, ${report.spent.writes} writes, ${report.spent.ledger} commits to the ledger`,
  ];
}
