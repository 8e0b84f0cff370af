/** One place for escaping: what other people wrote stays text in Markdown, in a workflow's log and on a terminal. */

/**
 * Characters that act on whoever shows them: C0 and C1 controls, DEL, and those that reorder or hide text
 * (bidirectional controls, zero-width and other invisible characters, tags).
 * @see https://www.unicode.org/reports/tr36/ and https://trojansource.codes/
 */
// eslint-disable-next-line no-control-regex
const acting = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** Terminal sequences as a whole: otherwise their parameters would stay behind as text. */
// eslint-disable-next-line no-control-regex
const sequences = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[PX^_][^\u001b]*(?:\u001b\\)?|[ -/]*[0-~])/gu;

/** No name, path or sentence that helps anybody is longer; what others wrote may be. */
const longest = { span: 500, prose: 2000 } as const;

/** Splits a word that would act, and cannot be seen. */
const zeroWidth = '\u200b';

/**
 * Drops what acts, and keeps tabs and line feeds. Carriage returns become line feeds: a runner's log starts a new
 * line, and looks for a command, after each of them.
 */
export function cleanText(text: string): string {
  return text.replace(sequences, '').replace(/\r\n?/g, '\n').replace(acting, '').normalize('NFC');
}

/** The same on one line, with single spaces. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

/** The same with every line end, tab and escape to be seen: a key or a file's name may hold them, and a row of a table stays a row. */
export function visibleLine(text: string): string {
  const written: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\u001b': '\\e' };
  return text.replace(/[\n\r\t\u001b\u2028\u2029]/g, (each) => written[each] ?? ' ');
}

/** Cuts a text to a number of characters, never through a surrogate pair, and says so by an ellipsis. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/u, '')}…`;
}

/** One line of at most so many characters; of a text without end, no more is looked at than can be shown. */
export function shortLine(text: string, length: number): string {
  return cut(cleanLine(text.slice(0, 8 * length)), length);
}

/**
 * A code span: nothing in it is a mention, a reference, HTML or a keyword that closes an issue.
 * The fence is longer than any run of backticks inside (CommonMark 6.1).
 * @param text anything; shown on one line, cut where it is very long
 */
export function codeSpan(text: string): string {
  const line = unmarked(shortLine(text, longest.span));
  if (line === '') return '` `';
  const fence = '`'.repeat(longestRun(line) + 1);
  const padding = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${padding}${line}${padding}${fence}`;
}

/** A code span for a cell of a table, where a bar would end the cell even inside code (GFM 4.10). */
export function codeCell(text: string): string {
  return codeSpan(text).replaceAll('|', '\\|');
}

/**
 * A fenced block, whose fence is longer than any run of backticks inside (CommonMark 4.5).
 * @param language an info string of ours, never of others
 */
export function codeBlock(text: string, language = 'text'): string {
  const content = unmarked(cleanText(text));
  const fence = '`'.repeat(Math.max(3, longestRun(content) + 1));
  return `${fence}${language}\n${content}\n${fence}`;
}

/**
 * Prose from somebody else, on one line: characters with a meaning in Markdown are escaped, `<`, `>` and `&` become
 * entities, and mentions, references and autolinks are split by a character of no width, which GitHub's parser does
 * not cross.
 */
export function prose(text: string): string {
  return shortLine(text, longest.prose)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]()~|!]/g, '\\$&')
    .replace(/^([-+=#])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/([@#])(?=\w)/g, `$1${zeroWidth}`)
    .replace(/(GH)-(?=\d)/gi, `$1${zeroWidth}-`)
    .replace(/(https?|ftp):(?=\/\/)/gi, `$1${zeroWidth}:`)
    .replace(/(www)\./gi, `$1${zeroWidth}.`)
    // A bare commit id, from seven digits on, links to a commit; also what is left of one behind a split.
    .replace(/[0-9a-f]{7,}/gi, (id) => (id.match(/.{1,6}/g) ?? []).join(zeroWidth))
    // GitHub reads formulas between dollar signs.
    .replaceAll('$', '&dollar;');
}

/** An issue's title: one line, at most 256 characters, nobody mentioned. */
export function issueTitle(text: string): string {
  return cut(cleanLine(text).replace(/@(?=\w)/g, `@${zeroWidth}`).replace(/(#|GH-)(?=\d)/gi, `$1${zeroWidth}`), 256);
}

/**
 * A line for a workflow's log: `::` at its start and `##[` anywhere would be commands (actions/runner,
 * `ActionCommand.cs`), and leading spaces do not help.
 */
export function logText(text: string): string {
  return cleanText(text)
    .split('\n')
    .map((line) => line.replace(/^(\s*):(?=:)/, `$1:${zeroWidth}`).replaceAll('##[', `##${zeroWidth}[`))
    .join('\n');
}

/** A link of ours: only https or http, or nothing but its text. */
export function link(label: string, url: string): string {
  const shown = /^[\w ./#-]*$/.test(label) ? label : prose(label);
  return /^https?:\/\/[\w.:-]+\/[\w./%#?=&~+@:-]*$/.test(url) ? `[${shown}](${url})` : prose(label);
}

/** Hidden markers are looked for in raw text, inside code too, so no foreign text may hold one. */
function unmarked(text: string): string {
  return text.replaceAll('<!--', `<${zeroWidth}!--`).replaceAll('-->', `--${zeroWidth}>`);
}

function longestRun(text: string): number {
  // Not by spreading: a text may hold more runs than a call takes arguments.
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
