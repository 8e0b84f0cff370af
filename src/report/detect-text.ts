/** What detection found, as a table a person can check against the code. */
import type { DetectResult } from '../commands/detect.ts';
import type { Access, Grant } from '../detect/model.ts';
import { shortJson } from './changes.ts';
import { cut, visibleLine } from './escape.ts';
import type { Paint } from './paint.ts';

/** No key of S3 is longer; what is longer is in `--json`. */
const longestKey = 1024;

/**
 * Renders a detection: exports with their evidence, every access, every grant, doubts and gaps.
 * @param width columns of the terminal: a row that does not fit is continued below its second column
 */
export function renderDetect(result: DetectResult, paint: Paint, width?: number): string[] {
  const lines: string[] = [];
  const section = (title: string, rows: readonly (readonly string[])[]): void => {
    if (rows.length > 0) lines.push(paint.strong(title), ...table(rows, paint, width), '');
  };
  for (const each of result.exports) {
    const found = each.value ?? each.schema;
    if (found !== undefined) lines.push(paint.strong(`Export ${each.name}`), `  ${visibleLine(shortJson(found))}`, '');
    else section(`Export ${each.name}`, each.patterns.map(({ access, pattern, places }) => [access, cut(pattern, longestKey), placesOf(places)]));
  }
  section(`Accesses (${result.accesses.length})`, result.accesses.map(accessRow));
  section(`Grants (${result.grants.length})`, result.grants.map(grantRow));
  section(`Could not be followed (${result.unresolved.length})`, result.unresolved.map((each) => [`${each.file}:${each.line}`, each.reason]));
  section(`Not read (${result.skipped.length})`, result.skipped.map((each) => [each.file, each.reason]));
  return lines.length === 0 ? ['No access to S3 and no grant for it was found.'] : lines;
}

function placesOf(places: readonly { readonly file: string; readonly line: number }[]): string {
  const where = places.slice(0, 3).map((place) => `${place.file}:${place.line}`).join(', ');
  return `${where}${places.length > 3 ? `, and ${places.length - 3} more` : ''}`;
}

function accessRow(access: Access): string[] {
  const key = access.alternatives === undefined ? access.key : access.alternatives.join(' | ');
  const how = [access.call, access.via, access.counted ? undefined : 'counted at its callers', access.note].filter((part) => part !== undefined).join(', ');
  return [`${access.file}:${access.line}`, access.access, `${access.bucket ?? '?'}/${cut(key, longestKey)}`, how];
}

function grantRow(grant: Grant): string[] {
  const actions = `${grant.notActions === true ? 'all but ' : ''}${grant.actions.join(' ')}`;
  const resource = `${grant.notResource === true ? 'all but ' : ''}${grant.bucket ?? '?'}${grant.key === null ? '' : `/${cut(grant.key, longestKey)}`}`;
  const how = [grant.form, grant.principal, grant.condition === undefined ? undefined : 'conditional', grant.unknown === undefined ? undefined : `unknown: ${grant.unknown}`].filter((part) => part !== undefined).join(', ');
  return [`${grant.file}:${grant.line}`, grant.effect, resource, actions, how];
}

/** Columns of equal width, none but the last past 60; the last one, the evidence, is faint. */
function table(rows: readonly (readonly string[])[], paint: Paint, width: number | undefined): string[] {
  const cells = rows.map((row) => row.map(visibleLine));
  const widths: number[] = [];
  for (const row of cells) for (const [at, cell] of row.slice(0, -1).entries()) widths[at] = Math.min(60, Math.max(widths[at] ?? 0, cell.length));
  return cells.flatMap((row) => {
    const before = `  ${row.slice(0, -1).map((cell, at) => `${cell.padEnd(widths[at]!)}  `).join('')}`;
    const last = row.at(-1)!;
    if (width === undefined || before.length + last.length <= width) return [`${before}${paint.faint(last)}`];
    const indent = ' '.repeat(Math.min(widths[0]! + 4, Math.floor(width / 3)));
    return [...fold(before, width, indent), ...fold(`${indent}${last}`, width, indent).map((line) => `${indent}${paint.faint(line.slice(indent.length))}`)];
  });
}

/** A line that is wider than the terminal, as several: broken between words, and a word that is too long as it is. */
function fold(text: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=\S\s+)(?=\S)/)) {
    if (line.trim() !== '' && line.length + word.trimEnd().length > width) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += word;
  }
  return [...lines, line.trimEnd()];
}
