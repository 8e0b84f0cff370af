/** The files through which a step speaks to its runner (`GITHUB_OUTPUT` and its siblings), read by the rules of actions/runner. */

/** A `key=value` or heredoc entry, in the order it was written. */
export interface FileCommand {
  readonly key: string;
  readonly value: string;
}

/** Above this many bytes the runner drops a step summary and reports an error. */
export const summaryLimit = 1024 * 1024;

/**
 * Parses `GITHUB_OUTPUT`, `GITHUB_STATE` or `GITHUB_ENV`.
 * Whichever of `=` and `<<` comes first decides the form, as in `EnvFileKeyValuePairs` of actions/runner `FileCommandManager.cs`.
 * @param text the whole file
 * @throws Error in the runner's words, when the runner would fail the step
 */
export function parseFileCommands(text: string): FileCommand[] {
  const commands: FileCommand[] = [];
  const reader = { text, index: 0 };
  for (let line = readLine(reader); line !== undefined; line = readLine(reader)) {
    if (line.content === '') continue;
    const equals = line.content.indexOf('=');
    const heredoc = line.content.indexOf('<<');
    if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
      const key = line.content.slice(0, heredoc);
      const delimiter = line.content.slice(heredoc + 2);
      if (key === '' || delimiter === '') {
        throw new Error(`Invalid format '${line.content}'. Name must not be empty and delimiter must not be empty`);
      }
      commands.push({ key, value: readHeredoc(reader, delimiter) });
    } else if (equals >= 0) {
      if (equals === 0) throw new Error(`Invalid format '${line.content}'. Name must not be empty`);
      commands.push({ key: line.content.slice(0, equals), value: line.content.slice(equals + 1) });
    } else {
      throw new Error(`Invalid format '${line.content}'`);
    }
  }
  return commands;
}

/** The lines of `GITHUB_PATH` that add a folder. */
export function parsePathFile(text: string): string[] {
  return text.split(/\r\n|\n|\r/).filter((line) => line !== '');
}

interface Reader {
  readonly text: string;
  index: number;
}

function readLine(reader: Reader): { content: string; newline: string } | undefined {
  if (reader.index >= reader.text.length) return undefined;
  const start = reader.index;
  const end = reader.text.indexOf('\n', start);
  if (end < 0) {
    reader.index = reader.text.length;
    return { content: reader.text.slice(start), newline: '' };
  }
  reader.index = end + 1;
  return { content: reader.text.slice(start, end), newline: '\n' };
}

function readHeredoc(reader: Reader, delimiter: string): string {
  const start = reader.index;
  let end = start;
  for (;;) {
    const line = readLine(reader);
    if (line === undefined) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    if (line.content === delimiter) return reader.text.slice(start, end);
    if (line.newline === '') throw new Error('Invalid value. EOF marker missing new line.');
    end = reader.index - line.newline.length;
  }
}
