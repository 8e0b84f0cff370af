/** From a file's bytes to its typed value: read, checked by form and by meaning, or the first thing wrong with it. */
import { parseYaml, type ParsedDocument } from './document.ts';
import { findProblems, toError, type FileContext, type Problem } from './file-problems.ts';
import type { FileKind } from './schemas.ts';

/** A file that could be read as YAML, with everything that is wrong about what it says. */
export interface CheckedFile {
  readonly document: ParsedDocument;
  readonly problems: readonly Problem[];
}

/**
 * Reads a file and finds its problems.
 * @throws BlueError BAD_FILE, TOO_LARGE when it is not even YAML that is safe to read
 */
export function checkFile(kind: FileKind, file: string, content: Uint8Array | string, context: FileContext = {}): CheckedFile {
  const document = parseYaml(file, content);
  return { document, problems: findProblems(kind, document, context) };
}

/**
 * Reads a file that has to be right.
 * @returns its value; the caller names the type that belongs to the kind
 * @throws BlueError with the first error in it, located
 */
export function readFile<Value>(kind: FileKind, file: string, content: Uint8Array | string, context: FileContext = {}): Value {
  return valueOf<Value>(checkFile(kind, file, content, context));
}

/** The value of a checked file. @throws BlueError with the first error in it */
export function valueOf<Value>({ document, problems }: CheckedFile): Value {
  const error = problems.find((problem) => problem.level === 'error');
  if (error) throw toError(error);
  return document.value as Value;
}
