/** What a script does that a program hands to a shell as a text: it is read as a file of its own, with holes for what is not told. */
import { findAccesses } from './accesses.ts';
import type { FrontEnd } from './form.ts';
import { foreignEndpoint, type Draft } from './draft.ts';
import { createProject, indexNames } from './project.ts';
import { Resolver, type LanguageTables } from './resolve.ts';
import type { TextPart } from './value.ts';

/** What a script in a text does. */
export type RunScript = (parts: readonly TextPart[]) => readonly Draft[];

/** Where a program may hand a command to a shell: texts that name a tool, or a verb of one under a name of the user's own. */
export const commandMarkers = /(?:^|["'`\s=(/])(?:aws|s[345]cmd|rclone|gsutil|hadoop|hdfs|s3-dist-cp|sam|duckdb|spark-submit)["'`,\s]|\bs3 (?:cp|mv|sync|rm|ls)\b|\bs3api /;

/** The name of what stands in a hole. */
const given = '__given__';
const path = 'script.sh';
/** Longer texts, and more of them, are no commands that somebody wrote. */
const longest = 20_000;
/** Steps that one script may take. */
const maximumShare = 20_000;
/** How many lines behind the start of a call its script may go on. */
const maximumBehind = 200;

/**
 * Makes what runs scripts.
 * @param frontEnd the shell's
 * @param tables by language
 */
export function scriptRunner(frontEnd: FrontEnd, tables: (language: string) => LanguageTables): RunScript {
  const known = new Map<string, readonly Draft[]>();
  return function run(parts) {
    const text = `${given}=$(${given})\n${scriptOf(parts)}`;
    if (text.length > longest || !/s3/i.test(text)) return [];
    const before = known.get(text);
    if (before) return before;
    // A script that runs itself does nothing more.
    known.set(text, []);
    const files = new Map([[path, { path, text }]]);
    const project = createProject(files, indexNames([path]), new Map([['shell', frontEnd]]), () => 'shell', tables, () => undefined, run);
    const resolver = new Resolver(project, new Set([path]), () => false);
    resolver.run(path, maximumShare);
    const lines = text.split('\n');
    const drafts = findAccesses(resolver, () => false)
      .accesses.filter(({ counted, note }) => counted || note === foreignEndpoint)
      .map(({ access, actions, bucket, key, alternatives, via, note, line }): Draft => ({ access, actions, bucket, keys: alternatives ?? [key], isUri: via === 'uri', ...(note ? { note } : {}), command: lines[line - 1] ?? '' }));
    known.set(text, drafts);
    return drafts;
  };
}

/** A text as a script: what stands in a hole is a variable's value, whatever quotes are around it. */
function scriptOf(parts: readonly TextPart[]): string {
  let script = '';
  let quote = '';
  const hole = (): string => (quote === "'" ? `'"\${${given}}"'` : quote === '"' ? `\${${given}}` : `"\${${given}}"`);
  for (const part of parts) {
    if (typeof part !== 'string') {
      script += hole();
      continue;
    }
    // `{{ ds }}` is filled in before; what a template repeats or leaves out is in it.
    for (const [piece] of part.matchAll(/\{\{.{0,400}?\}\}|\{%.{0,400}?%\}|\{#.{0,400}?#\}|\\[\s\S]|["']|(?<=^|\s)#.*|[\s\S]/g)) {
      if (piece.startsWith('{{') && piece.length > 2) script += hole();
      else if (piece.length > 2 && piece.startsWith('{')) script += ' ';
      // A comment's quotes are none.
      else if (piece.startsWith('#') && quote === '') continue;
      else if (piece.startsWith('#') && piece.length > 1) {
        for (const character of piece) quote = quoted(quote, character);
        script += piece;
      } else {
        if (piece.length === 1) quote = quoted(quote, piece);
        script += piece;
      }
    }
  }
  return script;
}

/** The quote that is open behind a character. */
function quoted(quote: string, character: string): string {
  if (character === quote) return '';
  return quote === '' && (character === '"' || character === "'") ? character : quote;
}

/** What is asked of a line, that it be no other's. */
const shortest = 8;

/**
 * Where a command stands that a program hands to a shell: in the call, or in what the call is given by a name.
 * @param text the file
 * @param from the line of the call
 * @param command the command's line in the script
 * @returns its line, from 1; the call's where it is not written in one piece
 */
export function commandLine(text: string, from: number, command: string): number {
  const pieces = command.split(new RegExp(`'"\\$\\{${given}\\}"'|"\\$\\{${given}\\}"|\\$\\{${given}\\}`)).map((piece) => piece.trim());
  if (!pieces.some((piece) => piece.length >= shortest)) return from;
  const written = new RegExp(pieces.map((piece) => piece.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('.*'));
  const found = text.split('\n').flatMap((line, index) => (written.test(line) ? [index + 1] : []));
  const behind = found.find((line) => line >= from && line - from <= maximumBehind);
  return behind ?? (found.length === 1 ? (found[0] as number) : from);
}
