/** What a pull request in the realm says: what changes, why, for whom, and who is asked. */
import type { Proposal, ProposedExport } from '../core/plan.ts';
import { changeLines, shortJson } from './changes.ts';
import { codeCell, codeSpan, cut, prose } from './escape.ts';

const shown = 50;
/** GitHub refuses more than 65,536 characters. */
const longest = 60_000;

/** Renders the body. Whatever others wrote in it mentions nobody and closes nothing. */
export function renderProposal(proposal: Proposal): string {
  const parts = [
    `${codeSpan(proposal.domain)} proposes this change of its own folder. It waits here because ${prose(proposal.why)}.`,
    ...proposal.exports.slice(0, shown).flatMap(renderExport),
    ...(proposal.exports.length > shown ? [`… and ${proposal.exports.length - shown} more exports: see the files.`] : []),
    ...renderImports(proposal),
    ...(proposal.approvers.length === 0 ? [] : [`Approvers of this realm: ${proposal.approvers.slice(0, 30).map(codeSpan).join(', ')}.`]),
    'Merged means approved. The same command, run again for this domain, brings this pull request up to date in place.',
  ];
  const body = parts.join('\n\n');
  return body.length <= longest ? body : `${body.slice(0, body.lastIndexOf('\n\n', longest))}\n\n… the rest is left out: see the files.`;
}

function renderExport(each: ProposedExport): string[] {
  const versions = each.from === undefined ? `${prose(each.to ?? '')} (new)` : each.to === undefined ? `${prose(each.from)} → removed` : `${prose(each.from)} → **${prose(each.to)}** (${each.bump})`;
  const lines = each.from === undefined ? [] : changeLines(each.changes);
  const rows = lines.slice(0, shown).map(({ sign, what, access, note, change }) => {
    const subject = access === undefined ? prose(cut(what, 400)) : `${codeSpan(`${sign} ${cut(what, 400)}`)} (${access})`;
    const proof = change.bump === 'major' && change.witness !== undefined ? `\n  This was impossible before: ${codeSpan(shortJson(change.witness, 300))}` : '';
    const reason = note === 'breaking' && access !== undefined ? `: **breaking**, ${prose(change.reason)}` : note === undefined ? '' : `: ${note === 'breaking' ? '**breaking**' : prose(note)}`;
    return `- ${subject}${reason}${proof}`;
  });
  if (lines.length > shown) rows.push(`- … and ${lines.length - shown} more`);
  return [`### ${codeSpan(each.name)}: ${versions}`, ...(rows.length === 0 ? [] : [rows.join('\n')]), renderConsumers(each)];
}

function renderConsumers({ consumers }: ProposedExport): string {
  if (consumers.length === 0) return 'Nobody imports it.';
  const rows = consumers.slice(0, shown).map(({ domain, range, binding, state }) => {
    const until = state.until === undefined ? '' : `, until ${prose(state.until)}`;
    return `| ${codeCell(domain)} | ${codeCell(range)} | ${binding === undefined ? '' : codeCell(binding)} | ${state.state}${until}: ${prose(cut(state.reason, 300))} |`;
  });
  return ['| Consumer | Accepts | Binding | Once merged |', '|---|---|---|---|', ...rows, ...(consumers.length > shown ? [`| and ${consumers.length - shown} more | | | |`] : [])].join('\n');
}

function renderImports({ imports }: Proposal): string[] {
  if (imports.length === 0) return [];
  const rows = imports.slice(0, shown).map((each) => `- ${codeSpan(each.contract)} from ${codeSpan(each.from)}${each.resolved === undefined ? '' : `, resolved at ${codeSpan(each.resolved)}`}`);
  return ['### Imports', rows.join('\n')];
}
