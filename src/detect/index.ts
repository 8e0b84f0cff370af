/** Detection: files in; accesses, grants, and what could not be told out. Pure: whoever calls lists and reads. */
import { findAccesses } from './accesses.ts';
import { runWithCallers } from './callers.ts';
import { isCandidate, languageOf, textHasMarker } from './candidates.ts';
import { runnersOf } from './front/script-runs.ts';
import { djangoUploads } from './django-files.ts';
import { mayHoldSteps } from './front/step-files.ts';
import { InterfaceCalls } from './interfaces.ts';
import { loadFrontEnds, tablesOf } from './languages.ts';
import type { Detection, Skipped, SourceFile } from './model.ts';
import { createProject, indexNames, problemOf } from './project.ts';
import { commandLine, commandMarkers, scriptRunner } from './scripts.ts';

export { hasMarker, isCandidate } from './candidates.ts';

/** Languages whose programs hand texts to a shell. */
const programs = new Set(['python', 'javascript', 'java', 'go', 'hcl']);

/** How an export picks its accesses. */
export interface DetectOptions {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly bucket?: string | readonly string[];
}

/** Whether a file names S3 in a way that may come to an access. */
function isWorthParsing(file: SourceFile): boolean {
  const language = languageOf(file.path);
  if (language === undefined || !(file.marked ?? textHasMarker(file.text))) return false;
  return (language !== 'yaml' && language !== 'json') || mayHoldSteps(file.path, file.text);
}

/**
 * Finds every access to S3 objects in a repo's files.
 *
 * Give all candidate files (see `isCandidate`): those that name S3 are parsed, and of the rest only what
 * they import or what calls their wrappers. `text` may be a getter: it is read when needed.
 * @param files paths relative to the repo with `/`, and their text
 * @returns accesses ordered by file and line, with what could not be followed
 */
export async function detect(files: readonly SourceFile[]): Promise<Detection> {
  const candidates = files.filter((file) => isCandidate(file.path)).sort((left, right) => (left.path < right.path ? -1 : 1));
  const named = candidates.filter((file) => isWorthParsing(file));
  const marked = [...named, ...djangoUploads(candidates, named)];
  const skipped: Skipped[] = [];
  if (marked.length === 0) return { accesses: [], grants: [], unresolved: [], skipped };
  const byPath = new Map(candidates.map((file) => [file.path, file]));
  const runners = runnersOf(marked, byPath);
  const frontEnds = await loadFrontEnds(new Set([...[...runners].flatMap((path) => languageOf(path) ?? []), ...marked.flatMap((file) => languageOf(file.path) ?? []), ...(marked.some((file) => programs.has(languageOf(file.path) ?? '') && commandMarkers.test(file.text)) ? ['shell'] : [])]));
  const shell = frontEnds.get('shell');
  const isMarked = new Set(marked.map((file) => file.path));
  const project = createProject(byPath, indexNames(byPath.keys()), frontEnds, languageOf, tablesOf, (form) => {
    const problem = problemOf(form);
    // What other files are made of is read for their values alone.
    if (problem !== undefined && isMarked.has(form.path)) skipped.push({ file: form.path, reason: problem, blocksRemovals: true });
  }, shell && scriptRunner(shell, tablesOf));
  const resolver = runWithCallers(project, candidates, marked);
  const interfaces = new InterfaceCalls(candidates);
  const { accesses, unresolved } = findAccesses(resolver, (callee) => !resolver.isDispatched(callee.form) && interfaces.reach(callee), (file, line, command) => commandLine(byPath.get(file)?.text ?? '', line, command));
  for (const file of resolver.cutOff) skipped.push({ file, reason: 'too much to follow: some values were cut off', blocksRemovals: isMarked.has(file) });
  return { accesses, grants: [], unresolved, skipped };
}
