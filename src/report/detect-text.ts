/** What detection found, as a table a person can check against the code. */
import type { DetectResult } from '../commands/detect.ts';
import type { Access } from '../detect/model.ts';
import { cut, visibleLine } from './escape.ts';
import type { Paint } from './paint.ts';

/** No key of S3 is longer; what is longer is in `--json`. */
const longestKey = 1024;

/** Renders a detection: exports with their evidence, every access, every grant, doubts and gaps. */
export function renderDetect(result: DetectResult, paint: Paint): string[] {
  return sections(result, paint).map(visibleLine);
}

function sections(result: DetectResult, paint: Paint): string[] {
  const lines: string[] = [];
  for (const each of result.exports.filter((one) => one.patterns.length > 0)) {
    lines.push(paint.strong(`Export ${each.name}`));
    for (const { access, pattern, places } of each.patterns) {
      const where = places.slice(0, 3).map((place) => `${place.file}:${place.line}`).join(', ');
      lines.push(`  ${access.padEnd(5)} ${cut(pattern, longestKey)}  ${paint.faint(`${where}${places.length > 3 ? `, and ${places.length - 3} more` : ''}`)}`);
    }
    lines.push('');
  }
  if (result.accesses.length > 0) {
    lines.push(paint.strong(`Accesses (${result.accesses.length})`), ...table(result.accesses.map((access) => accessRow(access))).map((line) => `  ${line}`), '');
  }
  if (result.grants.length > 0) {
    const rows = result.grants.map((grant) => [`${grant.file}:${grant.line}`, grant.effect, `${grant.notActions === true ? 'all but ' : ''}${grant.actions.join(' ')}`, `${grant.notResource === true ? 'all but ' : ''}${grant.bucket ?? '?'}${grant.key === null ? '' : `/${cut(grant.key, longestKey)}`}`, [grant.form, grant.principal, grant.condition === undefined ? undefined : 'conditional', grant.unknown === undefined ? undefined : `unknown: ${grant.unknown}`].filter((part) => part !== undefined).join(', ')]);
    lines.push(paint.strong(`Grants (${result.grants.length})`), ...table(rows).map((line) => `  ${line}`), '');
  }
  if (result.unresolved.length > 0) lines.push(paint.strong(`Could not be followed (${result.unresolved.length})`), ...result.unresolved.map((each) => `  ${each.file}:${each.line}  ${paint.faint(each.reason)}`), '');
  if (result.skipped.length > 0) lines.push(paint.strong(`Not read (${result.skipped.length})`), ...result.skipped.map((each) => `  ${each.file}  ${paint.faint(each.reason)}`), '');
  if (lines.length === 0) lines.push('No access to S3 and no grant for it was found.');
  return lines;
}

function accessRow(access: Access): string[] {
  const key = access.alternatives === undefined ? access.key : access.alternatives.join(' | ');
  const how = [access.call, access.via, access.counted ? undefined : 'counted at its callers', access.note].filter((part) => part !== undefined).join(', ');
  return [`${access.file}:${access.line}`, access.access, `${access.bucket ?? '?'}/${cut(key, longestKey)}`, how];
}

/** Columns of equal width; the last one is free, and no column grows past 60. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) for (const [at, cell] of row.entries()) widths[at] = Math.min(60, Math.max(widths[at] ?? 0, cell.length));
  return rows.map((row) => row.map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd(widths[at]!))).join('  '));
}
