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
/** How many of those files are read. */
const maximumCallers = 400;
/** Steps each of them may take. */
const callerShare = 150_000;
/** How long a list of imported names may be. */
const longestImport = 4_000;

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
  const isMarked = new Set(marked.map((file) => file.path));
  const project = createProject(byPath, indexNames(byPath.keys()), frontEnds, languageOf, tablesOf, (form) => {
    const [first] = form.problems;
    // What other files are made of is read for their values alone.
    if (first && isMarked.has(form.path)) skipped.push({ file: form.path, reason: `line ${first.line}: ${first.reason}; the rest was read`, blocksRemovals: true });
  });
  const resolver = new Resolver(project);
  for (const file of marked) resolver.run(file.path);
  findCallers(resolver, candidates, new Set(marked));
  for (const file of resolver.cutOff) skipped.push({ file, reason: 'too much to follow: some values were cut off', blocksRemovals: isMarked.has(file) });
  const { accesses, unresolved } = findAccesses(resolver);
  return { accesses, grants: [], unresolved, skipped };
}

/** What a file must mention to be worth asking whether it calls a wrapper: where that is, and its name. */
interface Clue {
  readonly language: string | undefined;
  readonly stem: string;
  readonly name: string;
}

/** Runs the files that name no S3 but call a function which reaches it. */
function findCallers(resolver: Resolver, candidates: readonly SourceFile[], seen: Set<SourceFile>): void {
  const clues = new Map<string, Clue>();
  let left = maximumCallers;
  for (let round = 0; round < maximumRounds; round += 1) {
    const fresh: Clue[] = [];
    for (const { file, name, className } of resolver.wrappers.values()) {
      const clue: Clue = { language: languageOf(file), stem: stemOf(file), name: className ?? name };
      const key = `${clue.language} ${clue.stem} ${clue.name}`;
      if (clues.has(key) || clue.name.length < 2) continue;
      clues.set(key, clue);
      fresh.push(clue);
    }
    if (fresh.length === 0) return;
    for (const file of candidates) {
      if (left === 0) return;
      if (seen.has(file)) continue;
      const language = languageOf(file.path);
      const ours = fresh.filter((clue) => clue.language === language);
      if (ours.length === 0 || !mentionsAny(file.text, ours)) continue;
      seen.add(file);
      left -= 1;
      resolver.run(file.path, callerShare);
    }
  }
}

/** The name a file is imported by. */
function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  const folderName = folder.slice(folder.lastIndexOf('/') + 1);
  return name === 'index' || name === '__init__' || path.endsWith('.go') ? folderName : name;
}

/** Whether a text imports one of the files and, where the language imports by name, names the wrapper. */
function mentionsAny(text: string, clues: readonly Clue[]): boolean {
  return clues.some(({ language, stem, name }) => {
    // A barrel or a package of the workspace hands the name on under a module's name of its own.
    if (language === 'javascript' && text.includes(name) && importsByName(text, name)) return true;
    if (!text.includes(stem)) return false;
    if (language === 'java') return text.includes(name);
    if (language === 'go') return text.includes(`/${stem}"`);
    if (language === 'javascript' && !text.includes(name) && !importsDefault(text, stem)) return false;
    if (language === 'javascript') return ["'", '"', '`'].some((quote) => ['', '.js', '.ts', '.mjs', '.cjs', '.jsx', '.tsx', '/index.js', '/index.ts'].some((ending) => text.includes(`/${stem}${ending}${quote}`)));
    return text.includes(name);
  });
}

/** Whether a file imports or requires something by this name, from wherever: `import { a, name } from`, `const { name } = require(`. */
function importsByName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    if (/[\w$]/.test(text.charAt(at - 1)) || /[\w$]/.test(text.charAt(at + name.length))) continue;
    const open = text.lastIndexOf('{', at);
    const close = text.indexOf('}', at);
    if (open === -1 || close === -1 || close - open > longestImport || !/^[\w\s$,{:]*$/.test(text.slice(open, close))) continue;
    if (/(?:\bimport\s*|\bimport\s+[\w$]+\s*,\s*|\b(?:const|let|var)\s*)$/.test(text.slice(Math.max(0, open - 80), open)) && /^\}\s*(?:from\b|=\s*(?:await\s+)?(?:require|import)\b)/.test(text.slice(close, close + 40))) return true;
  }
  return false;
}

/** Whether a file takes the default export of another, which it may call by any name. */
function importsDefault(text: string, stem: string): boolean {
  const from = text.indexOf(`/${stem}`);
  const line = text.slice(text.lastIndexOf('\n', from) + 1, from);
  return /^\s*(?:import\s+\w+|(?:const|let|var)\s+\w+\s*=)/.test(line);
}
