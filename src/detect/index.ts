/** Detection: files in; accesses, grants, and what could not be told out. Pure: whoever calls lists and reads. */
import { findAccesses } from './accesses.ts';
import { isCandidate, languageOf, textHasMarker } from './candidates.ts';
import { loadFrontEnds, tablesOf } from './languages.ts';
import type { Detection, Skipped, SourceFile } from './model.ts';
import { createProject, indexNames } from './project.ts';
import { Resolver } from './resolve.ts';

export { hasMarker, isCandidate } from './candidates.ts';

/** How an export picks its accesses. */
export interface DetectOptions {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly bucket?: string | readonly string[];
}

/** How many times callers of wrappers are looked for in files that name no S3. */
const maximumRounds = 4;

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
  const marked = candidates.filter((file) => file.marked ?? textHasMarker(file.text));
  const skipped: Skipped[] = [];
  if (marked.length === 0) return { accesses: [], grants: [], unresolved: [], skipped };
  const frontEnds = await loadFrontEnds(new Set(marked.flatMap((file) => languageOf(file.path) ?? [])));
  const byPath = new Map(candidates.map((file) => [file.path, file]));
  const project = createProject(byPath, indexNames(byPath.keys()), frontEnds, languageOf, tablesOf, (form) => {
    const [first] = form.problems;
    if (first) skipped.push({ file: form.path, reason: `line ${first.line}: ${first.reason}; the rest was read`, blocksRemovals: true });
  });
  const resolver = new Resolver(project);
  for (const file of marked) resolver.run(file.path);
  findCallers(resolver, candidates, new Set(marked));
  if (resolver.exhausted) skipped.push({ file: '.', reason: 'too much to follow: some values were cut off', blocksRemovals: true });
  const { accesses, unresolved } = findAccesses(resolver);
  return { accesses, grants: [], unresolved, skipped };
}

/** Runs the files that name no S3 but call a function which reaches it. */
function findCallers(resolver: Resolver, candidates: readonly SourceFile[], seen: Set<SourceFile>): void {
  let known = 0;
  for (let round = 0; round < maximumRounds; round += 1) {
    const wrappers = [...resolver.wrappers.values()];
    if (wrappers.length === known) return;
    const words = new Set(wrappers.slice(known).flatMap((wrapper) => [wrapper.name, wrapper.className ?? '', stemOf(wrapper.file)]).filter((word) => word.length > 1));
    known = wrappers.length;
    const files = new Set(wrappers.map((wrapper) => languageOf(wrapper.file)));
    for (const file of candidates) {
      if (seen.has(file) || !files.has(languageOf(file.path)) || !mentionsAny(file.text, words)) continue;
      seen.add(file);
      resolver.run(file.path);
    }
  }
}

function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  if (name !== 'index' && name !== '__init__') return name;
  const folder = path.slice(0, path.lastIndexOf('/'));
  return folder.slice(folder.lastIndexOf('/') + 1);
}

/** Whether a text has any of the words, as a word. */
function mentionsAny(text: string, words: ReadonlySet<string>): boolean {
  for (const word of words) if (text.includes(word)) return true;
  return false;
}
