/** The job's page: a verdict, a table, a diagram, and what to do next; GitHub's Markdown. */
import type { CheckResult } from '../commands/check.ts';
import type { SyncResult } from '../commands/sync.ts';
import type { ExportChange, ImportChange } from '../commands/syncing.ts';
import { BlueError, formatLocation } from '../core/errors.ts';
import type { Finding, Plan, Receipt } from '../core/plan.ts';
import { renderCanIMerge } from './can-i-merge.ts';
import { changeLines, shortJson } from './changes.ts';
import { codeBlock, codeCell, codeSpan, link, prose } from './escape.ts';
import { renderFanoutSummary } from './fanout.ts';
import { plain } from './paint.ts';
import { renderText } from './text.ts';

/** Renders a run. */
export function renderSummary(plan: Plan, receipt: Receipt | undefined): string {
  const told = receipt?.fanOut ?? plan.preview;
  const { realm } = plan.result as { realm?: string };
  if (plan.command === 'notify' && told !== undefined) return renderFanoutSummary(told, realm ?? '');
  const lines = plan.command === 'sync' || plan.command === 'check' || plan.command === 'status' ? domainPage(plan, receipt) : [`## blue realm ${plan.command}`, '', codeBlock(renderText(plan, receipt, plain).trimEnd())];
  if (told !== undefined) lines.push('', renderFanoutSummary(told, realm ?? '', plan.command === 'check' ? "This repo's issues" : undefined).trimEnd());
  return `${lines.join('\n')}\n`;
}

/** Renders a run that could not be made. */
export function renderFailure(error: unknown): string {
  const known = error instanceof BlueError;
  const place = known && error.location ? `${codeSpan(formatLocation(error.location))}: ` : '';
  const what = known ? prose(error.message) : 'This is a bug in blue. The log has the details.';
  return `## ✗ blue realm could not do its work\n\n${place}${what}\n${known && error.next !== undefined ? `\n**Next:** ${prose(error.next)}\n` : ''}`;
}

type Page = Pick<CheckResult, 'realm' | 'domain'> & Partial<CheckResult & SyncResult> & { changes?: readonly ExportChange[]; imports: readonly ImportChange[] };

function domainPage(plan: Plan, receipt: Receipt | undefined): string[] {
  const result = plan.result as Page;
  const exports = (plan.command === 'status' ? result.changes : (result.exports as readonly ExportChange[] | undefined)) ?? [];
  const lines = [`## ${verdict(plan, exports, result.imports)} in realm ${codeSpan(result.realm)}`, ''];
  const merge = plan.command === 'check' && (exports.length > 0 || result.unpublishable !== undefined) ? renderCanIMerge(plan.result as CheckResult) : undefined;
  if (merge !== undefined) lines.push(`**Can I merge?** ${merge.headline}`, '');
  if (exports.length > 0) lines.push(...exportsTable(exports), '');
  if (result.imports.length > 0) lines.push(...importsTable(result.imports), '');
  if (exports.length > 0 || result.imports.length > 0) lines.push(...diagram(result.domain, exports, result.imports), '');
  lines.push(...nextSteps(plan, receipt, exports, result.imports));
  lines.push(...findings(plan.findings));
  if (result.at !== undefined) lines.push('', `<sub>Judged at realm commit ${codeSpan(result.head?.slice(0, 12) ?? 'none')}, ${result.at}.</sub>`);
  if (receipt?.commit !== undefined) lines.push('', `<sub>Realm commit ${codeSpan(receipt.commit.slice(0, 12))}${receipt.branch === undefined ? '' : ` on the branch ${codeSpan(receipt.branch)}`}.</sub>`);
  return lines;
}

function verdict(plan: Plan, exports: readonly ExportChange[], imports: readonly ImportChange[]): string {
  const name = codeSpan((plan.result as Page).domain);
  if (imports.some((each) => each.state.state === 'broken')) return `✗ ${name} has broken imports`;
  if (exports.some((each) => each.bump === 'major' && each.from !== undefined)) return `⚠️ ${name} makes a breaking change`;
  if (imports.some((each) => each.state.state === 'stale')) return `⚠️ ${name} has stale imports`;
  if (plan.command === 'check' && (plan.result as Page).unpublishable !== undefined) return `✗ ${name} exports what cannot be published`;
  if (exports.length > 0) return `📤 ${name} ${plan.command === 'sync' ? 'published' : 'has changes'}`;
  return `✓ ${name} is up to date`;
}

function exportsTable(exports: readonly ExportChange[]): string[] {
  const lines = ['### Exports', '', '| Export | Version | Change | What it asks | Consumers |', '|---|---|---|---|---|'];
  for (const each of exports) {
    const version = each.from === undefined ? `${each.to} (new)` : `${each.from} → **${each.to}** (${each.bump})`;
    const consumers = each.consumers.map((consumer) => `${codeCell(consumer.domain)} ${codeCell(consumer.range)} ${mark(consumer.state.state)}`).join('<br>') || 'none';
    const changes = each.from === undefined ? [] : changeLines(each.changes);
    const first = changes[0];
    lines.push(`| ${codeCell(each.name)} | ${version} | ${first ? changeCell(first) : ''} | ${first ? prose(first.note ?? '') : ''} | ${consumers} |`);
    for (const line of changes.slice(1, 50)) lines.push(`| | | ${changeCell(line)} | ${prose(line.note ?? '')} | |`);
    if (changes.length > 50) lines.push(`| | | and ${changes.length - 50} more | | |`);
  }
  for (const each of exports) {
    for (const change of each.changes.filter((one) => one.bump === 'major' && one.witness !== undefined)) {
      lines.push('', `This document was impossible before (${codeSpan(change.rule)}): ${codeSpan(shortJson(change.witness!, 400))}`);
    }
  }
  return lines;
}

function changeCell(line: ReturnType<typeof changeLines>[number]): string {
  const sign = { '+': '➕', '-': '➖', '~': '✏️' }[line.sign];
  return line.access === undefined ? `${sign} ${prose(line.what)}` : `${sign} ${codeCell(line.what)} (${line.access})`;
}

function importsTable(imports: readonly ImportChange[]): string[] {
  const lines = ['### Imports', '', '| Import | Accepts | Resolved | Newest | State | Binding |', '|---|---|---|---|---|---|'];
  for (const each of imports) {
    const state = `${mark(each.state.state)} ${each.state.state}${each.state.daysLeft === undefined ? '' : `, ${each.state.daysLeft} days left`}: ${prose(each.state.reason)}`;
    lines.push(`| ${codeCell(each.contract)} from ${codeCell(each.from)} | ${codeCell(each.range)} | ${each.state.resolved ?? 'never'} | ${each.state.newest ?? 'gone'} | ${state} | ${each.binding === undefined ? 'none' : codeCell(each.binding)} |`);
  }
  return lines;
}

function mark(state: string): string {
  return state === 'current' ? '✅' : state === 'stale' ? '⚠️' : '❌';
}

/** Names are checked (`[a-z0-9-]`): nothing in the drawing can break out of it. */
function diagram(domain: string, exports: readonly ExportChange[], imports: readonly ImportChange[]): string[] {
  const id = (name: string): string => `d_${name.replaceAll('-', '_')}`;
  const arrow = (state: string): string => (state === 'current' ? '-->' : '-.->');
  const lines = ['graph LR', `  ${id(domain)}["${domain}"]`];
  for (const each of exports) for (const consumer of each.consumers.slice(0, 30)) lines.push(`  ${id(domain)} ${arrow(consumer.state.state)}|"${each.name} ${each.to}"| ${id(consumer.domain)}["${consumer.domain}"]`);
  for (const each of imports) lines.push(`  ${id(each.from)}["${each.from}"] ${arrow(each.state.state)}|"${each.contract}${each.state.newest === undefined ? '' : ` ${each.state.newest}`}"| ${id(domain)}`);
  return lines.length === 2 ? [] : ['```mermaid', ...lines, '```'];
}

function nextSteps(plan: Plan, receipt: Receipt | undefined, exports: readonly ExportChange[], imports: readonly ImportChange[]): string[] {
  const steps: string[] = [];
  const command = plan.command;
  const acting = [...new Set(exports.flatMap(mustAct))].map(codeSpan).join(', ');
  if (command !== 'sync' && exports.length > 0) {
    steps.push(acting === '' ? 'Merge and let `sync` publish the changes, or run `blue realm sync`.' : `Let ${acting} act first; or merge, which publishes the change and tells them, and deploy what needs it once their imports are current.`);
  }
  if (receipt?.pullRequestUrl !== undefined) steps.push(`${link('This pull request', receipt.pullRequestUrl)} in the realm waits for a review; merged means approved.`);
  else if (receipt?.branch !== undefined) steps.push(`Open a pull request in the realm from ${codeSpan(receipt.branch)}; merged means approved.`);
  for (const each of exports) {
    const waiting = mustAct(each).map(codeSpan);
    if (command === 'sync' && waiting.length > 0) steps.push(`${waiting.join(', ')} must act before ${codeSpan(each.name)} ${each.to} can be relied on.`);
  }
  for (const each of imports) {
    for (const reason of each.refused.slice(0, 20)) steps.push(`${codeSpan(each.contract)}: ${prose(reason)}.`);
    if (each.resolvedNow && command !== 'sync') steps.push(`${codeSpan(each.contract)} is covered at ${each.target}: let \`sync\` record it.`);
    else if (each.refused.length === 0 && each.state.state !== 'current') steps.push(stepOf(each));
  }
  if (steps.length === 0 && plan.findings.some((finding) => finding.level === 'error')) return [];
  return steps.length === 0 ? ['Nothing to do.'] : ['### What to do next', '', ...steps.map((step) => `- ${step}`)];
}

/** What ends the state of an import where no binding was judged. */
function stepOf({ contract, from, state }: ImportChange): string {
  const command = `blue realm import --contract ${contract} --from ${from}`;
  if (state.rule === 'export-gone' || state.rule === 'domain-gone') return `Drop ${codeSpan(contract)} with ${codeSpan(`${command} --remove`)}, or ask for it to be published again.`;
  if (state.rule === 'out-of-range' || state.rule === 'grace-ended') return `Once this repo can take ${codeSpan(contract)} ${state.newest}, let its range accept it: ${codeSpan(`${command} --version ^${state.newest}`)}.`;
  return `${codeSpan(contract)}: ${prose(state.reason)}.`;
}

/** Consumers that have something to do before a change can be relied on. */
function mustAct(each: ExportChange): string[] {
  if (!each.changes.some((change) => change.action === 'must-act')) return [];
  return each.consumers.filter((consumer) => consumer.state.state !== 'current' && !consumer.state.pending).map((consumer) => consumer.domain);
}

function findings(all: readonly Finding[]): string[] {
  const shown = all.filter((finding) => finding.rule !== 'not-resolved' && finding.level !== 'note');
  if (shown.length === 0) return [];
  const rows = shown.slice(0, 100).map((finding) => {
    const place = finding.file === undefined ? '' : codeCell(formatLocation({ file: finding.file, ...(finding.line === undefined ? {} : { line: finding.line }) }));
    return `| ${finding.level} | ${place} | ${prose(finding.message)}${finding.next === undefined ? '' : `<br>→ ${prose(finding.next)}`} |`;
  });
  return ['', `<details><summary>${shown.length} ${shown.length === 1 ? 'finding' : 'findings'}</summary>`, '', '| Level | Where | What |', '|---|---|---|', ...rows, '', '</details>'];
}
