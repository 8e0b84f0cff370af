/** Results as text for a terminal, in the words and marks of RFC 0001; one renderer per command. */
import type { CheckResult } from '../commands/check.ts';
import type { CoverageResult } from '../commands/coverage.ts';
import type { DetectResult } from '../commands/detect.ts';
import type { DiffResult } from '../commands/diff.ts';
import type { DoctorResult } from '../commands/doctor.ts';
import type { ExportResult } from '../commands/export.ts';
import type { GraphResult } from '../commands/graph.ts';
import type { ImportResult } from '../commands/import.ts';
import type { InitResult } from '../commands/init.ts';
import type { JoinResult } from '../commands/join.ts';
import type { LeaveResult } from '../commands/leave.ts';
import type { StatusResult } from '../commands/status.ts';
import type { SyncResult } from '../commands/sync.ts';
import type { ValidateResult } from '../commands/validate.ts';
import type { Consumer, ExportChange, ImportChange } from '../commands/syncing.ts';
import { formatLocation } from '../core/errors.ts';
import type { Change, ExportDiff, Finding, Plan, Receipt } from '../core/plan.ts';
import { changeLines, shortJson } from './changes.ts';
import { renderDetect } from './detect-text.ts';
import { visibleLine } from './escape.ts';
import { renderFanoutText, renderNotify } from './fanout.ts';
import { drawGraph } from './graph.ts';
import type { Paint } from './paint.ts';

type Renderer = (result: never, plan: Plan, receipt: Receipt | undefined, paint: Paint, width: number | undefined) => string[];

const renderers: Readonly<Record<string, Renderer>> = {
  init: renderInit,
  join: renderJoin,
  leave: renderLeave,
  export: renderExport,
  import: renderImport,
  sync: renderSync,
  check: renderCheck,
  status: renderStatus,
  graph: renderGraph,
  detect: (result: DetectResult, _plan, _receipt, paint, width) => renderDetect(result, paint, width),
  diff: renderDiff,
  coverage: renderCoverage,
  validate: renderValidate,
  doctor: renderDoctor,
  notify: renderNotify,
};

/**
 * Renders what a run found and did.
 * @param receipt undefined for a dry run or a command that writes nothing
 * @param width columns of the terminal, where it is one
 * @returns text that ends in a newline
 */
export function renderText(plan: Plan, receipt: Receipt | undefined, paint: Paint, width?: number): string {
  const lines = renderers[plan.command]!(plan.result as never, plan, receipt, paint, width);
  const isSaid = plan.command === 'detect' ? saidByDetect(plan.result as DetectResult) : (finding: Finding) => saidAlready(plan, finding);
  const shown = plan.findings.filter((finding) => !isSaid(finding));
  if (receipt?.fanOut !== undefined && plan.command === 'check') lines.push('', "This repo's issues:", ...renderFanoutText(receipt.fanOut, paint));
  if (receipt?.note !== undefined) lines.push(`${paint.warn('⚠️')} ${receipt.note}`);
  const findings = plan.command === 'doctor' ? [] : ['status', 'graph'].includes(plan.command) ? shown.filter((finding) => finding.level !== 'note') : shown;
  if (findings.length > 0) lines.push('', ...findings.flatMap((finding) => renderFinding(finding, paint)));
  return `${lines.join('\n').replace(/\n{3,}/g, '\n\n').trimEnd()}\n`;
}

/** Whether the page of a command tells a finding in its own words: the states of imports, why they are not resolved, and on the page of `status` the changes. */
function saidAlready(plan: Plan, finding: Finding): boolean {
  if (plan.command === 'status' && (plan.result as StatusResult).changes.some((each) => each.changes.some((change) => change.rule === finding.rule))) return true;
  const imports = (plan.result as { imports?: readonly ImportChange[] }).imports;
  if (!Array.isArray(imports)) return false;
  return finding.rule === 'not-resolved' || imports.some((each: Partial<ImportChange>) => each.state?.rule === finding.rule);
}

/** The same for the page of `detect`, which lists what was not read. */
function saidByDetect({ skipped }: DetectResult): (finding: Finding) => boolean {
  const reasons = new Map<string, Set<string>>();
  for (const { file, reason } of skipped) reasons.set(file, (reasons.get(file) ?? new Set()).add(reason));
  return ({ rule, file, message }) => rule === 'access-not-followed' || (rule === 'file-not-read' && reasons.get(file ?? '')?.has(message) === true);
}

/** One finding: mark, place, message, and the next step on its own line. */
export function renderFinding(finding: Finding, paint: Paint): string[] {
  const mark = finding.level === 'error' ? paint.bad('✗') : finding.level === 'warning' ? paint.warn('⚠️') : paint.faint('·');
  const place = finding.file === undefined ? '' : `${formatLocation({ file: visibleLine(finding.file), ...(finding.line === undefined ? {} : { line: finding.line }) })}: `;
  const lines = [`${mark} ${place}${finding.message} ${paint.faint(`[${finding.rule}]`)}`];
  if (finding.next !== undefined) lines.push(`  ${paint.faint('→')} ${finding.next}`);
  return lines;
}

function done(paint: Paint, words: string): string {
  return `${paint.good('✓')} ${words}`;
}

function renderInit(result: InitResult, _plan: Plan, receipt: Receipt | undefined, paint: Paint): string[] {
  return [
    ...result.files.map((file) => done(paint, `${result.updated.includes(file) ? 'Updated' : 'Created'} ${file}`)),
    done(paint, `Initialized git repository${receipt?.commit === undefined ? '' : ` (commit ${receipt.commit.slice(0, 7)})`}`),
    '',
    // By its name it is found from every folder of this machine; a path would lead elsewhere from there.
    `Next: in each member repo, run 'blue realm join ${result.path === '.' ? '<path or url of this realm>' : result.name}'`,
  ];
}

function renderJoin(result: JoinResult, plan: Plan, receipt: Receipt | undefined, paint: Paint): string[] {
  const lines: string[] = [];
  const folder = `domains/${result.domain}`;
  lines.push(result.added ? done(paint, `Created ${folder}/domain.yaml`) : done(paint, `${result.domain} is in ${result.realm} already`));
  if (result.exports.length > 0) {
    lines.push(done(paint, `Auto-detected exports: ${result.exports.map((each) => `${each.name}${each.patterns === 0 ? '' : paint.faint(` (${each.patterns} ${each.patterns === 1 ? 'pattern' : 'patterns'})`)}`).join(', ')}`), done(paint, `Created ${folder}/exports.yaml`));
  }
  for (const each of result.imports) {
    const state = each.resolved === undefined ? paint.warn('not covered yet') : `resolved at ${each.resolved}`;
    lines.push(done(paint, `Detected import: ${each.contract} from ${each.from}`), `    Binding: ${each.binding} (grants ${each.covered} of ${each.needed} patterns in ${each.bucket === '*' ? 'any bucket' : `the bucket ${each.bucket}`}; ${state})`);
  }
  if (result.imports.length > 0) lines.push(done(paint, `Created ${folder}/imports.yaml`));
  for (const path of plan.local?.map((edit) => edit.path) ?? []) lines.push(done(paint, `${result.created.includes(path) ? 'Created' : 'Updated'} ${path}`));
  if (result.exports.length === 0 && result.imports.length === 0 && result.added) {
    lines.push(paint.faint('  Nothing was detected. Declare with `blue realm export` and `blue realm import`, or see `blue detect`.'));
  }
  if (result.awaits !== undefined) {
    const next = receipt?.pullRequestUrl === undefined ? 'Open a pull request from it in the realm.' : `It is proposed by ${receipt.pullRequestUrl}`;
    lines.push('', `${paint.warn('⚠️')} The join waits on the branch ${result.awaits}: ${result.waits ?? 'it asks for a review'}. ${next}`);
  } else if (receipt?.commit !== undefined) {
    lines.push(done(paint, `Joined realm '${result.realm}' as ${result.domain} (commit ${receipt.commit.slice(0, 7)})`));
  }
  return lines;
}

function renderLeave(result: LeaveResult, plan: Plan, receipt: Receipt | undefined, paint: Paint): string[] {
  if (receipt?.branch !== undefined) return [`Leaving realm '${result.realm}':`, ...result.removed.map((path) => `  - ${path}`), ...renderCommit(result.realm, receipt, result.waits, plan, paint)];
  return [
    ...result.removed.map((path) => done(paint, `Removed ${path}`)),
    ...renderNotices(plan, receipt, paint),
    done(paint, `Left realm '${result.realm}'${receipt?.commit === undefined ? '' : ` (commit ${receipt.commit.slice(0, 7)})`}`),
  ];
}

function renderExport(result: ExportResult, plan: Plan, receipt: Receipt | undefined, paint: Paint): string[] {
  if (!result.changed || !result.diff) return [done(paint, `${result.name} is up to date${result.version === undefined ? '' : ` at ${result.version}`}`)];
  const lines = ['Exports updated:', ...renderDiffOf(result.diff, result.version, paint, 1)];
  lines.push(...renderNotices(plan, receipt, paint), ...renderCommit(result.realm, receipt, result.waits, plan, paint));
  return lines;
}

function renderImport(result: ImportResult, plan: Plan, receipt: Receipt | undefined, paint: Paint): string[] {
  if (result.removed === true) return [done(paint, `Dropped import ${result.contract} from ${result.from}`), ...renderCommit(result.realm, receipt, result.waits, plan, paint)];
  const lines = [done(paint, `Import ${result.contract} from ${result.from} (${result.range})${result.changed ? '' : ' is declared already'}`)];
  if (result.state?.resolved !== undefined && result.state.state !== 'broken' && result.refused.length === 0) lines.push(done(paint, `Resolved at ${result.state.resolved}`));
  if (result.state?.state === 'broken' && !result.refused.includes(result.state.reason)) lines.push(`  ${paint.bad('✗')} broken: ${result.state.reason}`);
  for (const reason of result.refused) if (result.state?.reason.includes(reason) !== true || result.state.state !== 'broken') lines.push(`  ${paint.warn('✗')} ${reason}`);
  return [...lines, ...renderCommit(result.realm, receipt, result.waits, plan, paint)];
}

function renderSync(result: SyncResult, plan: Plan, receipt: Receipt | undefined, paint: Paint): string[] {
  const lines = [`📤 Syncing with realm '${result.realm}'...`, ''];
  const published = result.exports.filter((each) => each.changes.length > 0 || each.from === undefined);
  if (published.length > 0) lines.push('Exports updated:', ...published.flatMap((each) => renderExportChange(each, paint)), '');
  const resolved = result.imports.filter((each) => each.resolvedNow);
  if (resolved.length > 0) lines.push('Imports resolved:', ...resolved.map((each) => `  ${each.contract}: now at ${each.target} ${paint.faint(evidenceOf(each))}`), '');
  const refused = result.imports.filter((each) => each.refused.length > 0);
  if (refused.length > 0) lines.push('Imports not resolved:', ...refused.flatMap((each) => renderRefusal(each, paint)), '');
  // What no binding decides is told as well: the run may fail by it.
  const behind = result.imports.filter((each) => each.state.state !== 'current' && each.refused.length === 0);
  for (const each of behind) lines.push(`${each.state.state === 'broken' ? paint.bad('✗') : paint.warn('⚠️')} ${each.contract} from ${each.from}: ${each.state.state}`, `    ${paint.faint(each.state.reason)}`, '');
  if (!result.changed) return [...lines, ...(receipt?.fanOut === undefined ? [] : renderNotices(plan, receipt, paint)), done(paint, 'No changes to sync')];
  lines.push(...renderNotices(plan, receipt, paint));
  if (result.leftToRealm) lines.push(`The realm's own workflow tells: ${result.consumers.join(', ')}`, '');
  return [...lines, ...renderCommit(result.realm, receipt, result.waits, plan, paint)];
}

function evidenceOf(each: ImportChange): string {
  const kind = each.evidence?.kind;
  if (kind === 'covered') return `(${each.binding} covers it${each.evidence?.note === undefined ? '' : `, ${each.evidence.note}`})`;
  if (kind === 'binding-changed') return `(${each.binding} changed after it was published)`;
  return kind === 'declared' ? `(declared${each.evidence?.by === undefined ? '' : ` by ${each.evidence.by}`})` : '';
}

function renderRefusal(each: ImportChange, paint: Paint): string[] {
  const lines = [`  ${each.contract}: ${each.was ?? 'never resolved'} → ${each.target} ${paint.warn('not yet')}`];
  for (const reason of each.refused) lines.push(`    ${paint.bad('✗')} ${reason}`);
  for (const reason of (each.coverage?.reasons ?? []).filter((one) => one.includes('missing for') && !each.refused.includes(one)).slice(0, 6)) lines.push(`    ${paint.faint('·')} ${paint.faint(reason)}`);
  return lines;
}

function renderExportChange(each: ExportChange, paint: Paint): string[] {
  return renderDiffOf({ contract: each.name, direction: each.direction, bump: each.bump, changes: each.changes, ...(each.from === undefined ? {} : { from: each.from }) }, each.to, paint, 1);
}

/** `name: 1.3.0 → 1.4.0` and a line per change. */
function renderDiffOf(diff: ExportDiff, to: string | undefined, paint: Paint, depth: number): string[] {
  const indent = '  '.repeat(depth);
  const versions = diff.from === undefined ? `${to} (new)` : to === undefined ? `${diff.from} → removed` : `${diff.from} → ${to}`;
  const bump = diff.from === undefined || diff.bump === 'none' ? '' : paint.faint(` (${diff.bump})`);
  const lines = [`${indent}${paint.strong(diff.contract)}: ${versions}${bump}`];
  if (diff.from === undefined) return lines;
  return [...lines, ...renderChanges(diff.changes, `${indent}  `, paint)];
}

/** A line per change, and for a breaking one the document that proves it. */
function renderChanges(changes: readonly Change[], indent: string, paint: Paint): string[] {
  const lines: string[] = [];
  for (const line of changeLines(changes)) {
    const sign = line.sign === '+' ? paint.good('+') : line.sign === '-' ? paint.bad('-') : paint.warn('~');
    const access = line.access === undefined ? '' : ` (${line.access})`;
    const note = line.note === undefined ? '' : `  ${line.note === 'breaking' ? paint.bad(line.note) : paint.faint(line.note)}`;
    lines.push(`${indent}${sign} ${line.what}${access}${note}`);
    if (line.change.bump === 'major' && line.change.witness !== undefined) {
      lines.push(`${indent}    ${paint.faint(`this document was impossible before: ${shortJson(line.change.witness)}`)}`);
    }
  }
  return lines;
}

/** What is gone from the code and stays in the contract. */
function renderHeldBack({ heldBack }: ExportChange, indent: string, paint: Paint): string[] {
  return heldBack.map(({ pattern, access }) => paint.faint(`${indent}· ${pattern} (${access}) is no longer in the code; kept until --removals`));
}

function renderNotices(plan: Plan, receipt: Receipt | undefined, paint: Paint): string[] {
  const notices = plan.notices ?? [];
  if (receipt?.fanOut !== undefined) return ['Notifying consumers:', ...renderFanoutText(receipt.fanOut, paint).map((line) => `  ${line}`), ''];
  if (notices.length === 0) return [];
  const lines = [receipt ? 'Notifying consumers:' : 'Would notify consumers:'];
  for (const notice of notices) {
    lines.push(`  ${notice.consumer} ${paint.faint(`(imports ${notice.range})`)}:`);
    const outcome = receipt?.notices.find((each) => each.consumer === notice.consumer && each.contract === notice.contract);
    if (outcome?.outcome === 'failed') lines.push(`    ${paint.bad('✗')} ${outcome.reason ?? 'failed'}`);
    else if (outcome?.outcome === 'written') lines.push(`    ${done(paint, `Wrote issue to the outbox: ${outcome.reference}`)}`);
    else if (outcome) lines.push(`    ${done(paint, `${outcome.outcome === 'created' ? 'Created' : 'Updated'} GitHub issue #${outcome.reference}`)}`);
    if (outcome?.title !== undefined) lines.push(`      "${outcome.title}"`);
    lines.push(`      ${paint.faint(notice.action === 'must-act' ? 'there is something to grant or change' : notice.action === 'may-tighten' ? 'nothing to do; the grant may be tightened' : 'nothing to grant: what is new is covered already')}`);
  }
  return [...lines, ''];
}

function renderCommit(realm: string, receipt: Receipt | undefined, waits: string | undefined, plan: Plan, paint: Paint): string[] {
  if (!plan.commit) return [];
  if (!receipt) return [paint.faint(`Dry run: the realm '${realm}' was not written`)];
  if (receipt.branch !== undefined) {
    const pushed = receipt.commit === undefined ? `Waits already, unchanged, on the branch ${receipt.branch}` : `Pushed to the branch ${receipt.branch} (commit ${receipt.commit.slice(0, 7)})`;
    return [`${paint.warn('⚠️')} ${pushed}: ${waits ?? 'it waits for a review'}`, receipt.pullRequestUrl === undefined ? '  Open a pull request from it in the realm; merged means approved.' : `  Pull request: ${receipt.pullRequestUrl}; merged means approved.`];
  }
  const retries = receipt.retries > 0 ? paint.faint(` after ${receipt.retries} ${receipt.retries === 1 ? 'retry' : 'retries'}: others had pushed meanwhile`) : '';
  return [done(paint, `Realm synced (commit ${receipt.commit?.slice(0, 7) ?? 'none'})${retries}`)];
}

function renderConsumer(consumer: Consumer): string {
  const state = consumer.state.state === 'current' ? '' : `, ${consumer.state.pending ? 'pending' : consumer.state.state}`;
  return `    - ${consumer.domain} (imports ${consumer.range}${state})`;
}

function renderCheck(result: CheckResult, plan: Plan, _receipt: Receipt | undefined, paint: Paint): string[] {
  const lines: string[] = [];
  for (const each of result.exports) {
    lines.push(`Export '${each.name}' has local changes:`, ...(each.changes.length === 0 && each.from !== undefined ? [] : renderExportChange(each, paint)), ...renderHeldBack(each, '    ', paint), '  Consumers:', ...(each.consumers.length > 0 ? each.consumers.map(renderConsumer) : ['    none: nobody imports it']), '');
  }
  for (const each of result.imports) {
    const mark = each.state.state === 'current' ? paint.good('✓') : each.state.state === 'stale' ? paint.warn('⚠️') : paint.bad('✗');
    lines.push(`${mark} ${each.contract} from ${each.from}: ${each.state.state}${each.resolvedNow ? `; \`blue realm sync\` would resolve it at ${each.target}` : ''}`);
    if (each.state.state !== 'current') lines.push(`    ${paint.faint(each.state.reason)}`);
    for (const reason of each.refused) if (!each.state.reason.includes(reason)) lines.push(`    ${paint.bad('✗')} ${reason}`);
  }
  // An export that could not be looked for, or that nothing is found for any more, agrees with nothing.
  const isInDoubt = plan.findings.some((finding) => finding.level === 'error' || finding.rule === 'nothing-found');
  if (!isInDoubt && result.exports.length === 0 && result.imports.every((each) => each.state.state === 'current')) {
    lines.push(done(paint, `${result.domain} agrees with realm '${result.realm}'`));
  }
  lines.push(paint.faint(`Judged at realm commit ${result.head?.slice(0, 12) ?? 'none'}, ${result.at}`));
  return lines;
}

function renderStatus(result: StatusResult, _plan: Plan, _receipt: Receipt | undefined, paint: Paint): string[] {
  const lines = [`📊 ${paint.strong(result.domain)} (domain in ${result.realm} realm)`, ''];
  for (const each of result.exports) {
    if (result.changes.some((change) => change.name === each.name)) continue;
    lines.push(`Export ${each.name} ${each.version}${each.deprecated ? ' (deprecated)' : ''}: no local changes`);
    if (each.consumers.length > 0) lines.push('  Consumers:', ...each.consumers.map(renderConsumer));
    lines.push('');
  }
  if (result.changes.length > 0) {
    lines.push(`${paint.warn('⚠️')} Cross-realm change detected:`);
    for (const each of result.changes) {
      lines.push(`  Export '${each.name}' has local changes:`);
      lines.push(...renderChanges(each.changes, '    ', paint));
      lines.push(...renderHeldBack(each, '    ', paint));
      lines.push('  Consumers:', ...(each.consumers.length > 0 ? each.consumers.map((consumer) => `    - ${consumer.domain} (imports ${consumer.range})`) : ['    none']), '');
    }
    const onlyHeldBack = result.changes.every((each) => each.changes.length === 0 && each.from !== undefined);
    lines.push(`Run 'blue realm sync${onlyHeldBack ? ' --removals' : ''}' to update realm`, '');
  }
  const behind = result.imports.filter((each) => each.state.state !== 'current');
  for (const kind of ['stale', 'broken'] as const) {
    const group = behind.filter((each) => each.state.state === kind);
    if (group.length === 0) continue;
    lines.push(`${kind === 'stale' ? paint.warn('⚠️') : paint.bad('✗')} ${kind === 'stale' ? 'Stale' : 'Broken'} imports:`);
    for (const each of group) {
      lines.push(`  ${each.contract}: ${each.was ?? 'never resolved'} → ${each.state.newest ?? 'gone'}${kind === 'stale' ? ' available' : ''}`);
      if (each.binding !== undefined) lines.push(`  Binding: ${each.binding}`);
      lines.push(`  ${paint.faint(each.state.reason)}`);
      const news = result.news.find((one) => one.contract === each.contract);
      if (news && news.changes.length > 0) lines.push('  Changes:', ...news.changes.map((change) => `    ${change.replace(/^Added /, '+ ').replace(/^Removed /, '- ')}`));
      for (const reason of each.refused) if (!each.state.reason.includes(reason)) lines.push(`    ${paint.bad('✗')} ${reason}`);
    }
    lines.push('');
  }
  const current = result.imports.filter((each) => each.state.state === 'current');
  for (const each of current) lines.push(done(paint, `Import ${each.contract} from ${each.from}: current${each.was === undefined && !each.resolvedNow ? '' : ` at ${each.state.resolved}`}${each.resolvedNow ? "; run 'blue realm sync' to record it" : ''}`));
  return lines;
}

function renderGraph(result: GraphResult): string[] {
  return drawGraph(result);
}

function renderDiff(result: DiffResult, _plan: Plan, _receipt: Receipt | undefined, paint: Paint): string[] {
  const changed = result.exports.filter((each) => each.bump !== 'none' || each.changes.length > 0);
  if (changed.length === 0) return [done(paint, 'No change: both say the same')];
  const lines = changed.flatMap((each) => [
    ...renderDiffOf(each, each.to, paint, 0),
    ...each.changes.map((change) => `      ${paint.faint(`${change.bump.padEnd(5)} ${change.rule} ${change.pointer}: ${change.reason}`)}`),
  ]);
  return [...lines, '', `Largest bump: ${paint.strong(result.bump)}`];
}

function renderCoverage(result: CoverageResult, _plan: Plan, _receipt: Receipt | undefined, paint: Paint): string[] {
  const who = result.principal === undefined ? '' : ` by ${result.principal}`;
  const verdict = result.verdict === 'covered' ? paint.good(`✓ covered${who}`) : result.verdict === 'unknown' ? paint.warn('? cannot tell') : paint.bad('✗ not covered');
  const lines = [verdict];
  for (const gap of result.missing) lines.push(`  missing for ${gap.access}: ${gap.pattern} ${paint.faint(`(for example ${gap.example})`)}`);
  for (const reason of result.reasons) lines.push(`  ${paint.faint('·')} ${reason}`);
  return lines;
}

function renderValidate(result: ValidateResult, plan: Plan, _receipt: Receipt | undefined, paint: Paint): string[] {
  const lines: string[] = [];
  for (const move of result.moves) {
    const versions = move.from === undefined ? `${move.to} (new)` : move.to === undefined ? `${move.from} → removed` : `${move.from} → ${move.to}`;
    lines.push(`${move.domain}/${paint.strong(move.contract)}: ${versions}${move.from === undefined ? '' : paint.faint(` (${move.bump})`)}`);
    if (move.from !== undefined) for (const reason of move.reasons) lines.push(`    ${reason}`);
  }
  if (lines.length > 0) lines.push('');
  const errors = plan.findings.filter((finding) => finding.level === 'error').length;
  const counts = Object.entries(result.counts).map(([words, count]) => `${count} ${count === 1 ? words.slice(0, -1) : words}`).join(', ');
  if (errors > 0) lines.push(`${paint.bad('✗')} ${errors} ${errors === 1 ? 'error' : 'errors'} in realm '${result.realm ?? '?'}' (${counts})`);
  else lines.push(done(paint, `Realm '${result.realm}' is well formed (${counts})`));
  lines.push(paint.faint(result.base === undefined ? 'Not compared with anything: versions and changelogs were not judged' : `Compared with ${result.base.slice(0, 12)}`));
  return lines;
}

function renderDoctor(result: DoctorResult, _plan: Plan, _receipt: Receipt | undefined, paint: Paint): string[] {
  const marks = { ok: paint.good('✓'), failed: paint.bad('✗'), skipped: paint.faint('–') };
  const lines = result.checks.flatMap((check) => [`${marks[check.state]} ${check.message}`, ...(check.next === undefined ? [] : [`  ${paint.faint('→')} ${check.next}`])]);
  const failed = result.checks.filter((check) => check.state === 'failed').length;
  const skipped = result.checks.filter((check) => check.state === 'skipped').length;
  return [...lines, '', `${failed === 0 ? 'Nothing fails' : `${failed} ${failed === 1 ? 'check fails' : 'checks fail'}`}${skipped === 0 ? '' : `; ${skipped} could not be tried`}`];
}
