/** Callers: the files that name no S3 but may call what reaches it, told from their text before they are parsed. */
import { languageOf } from './candidates.ts';
import { ImportedFiles, stemOf } from './imported-files.ts';
import type { SourceFile } from './model.ts';
import { Resolver, type Project, type Wrapper } from './resolve.ts';

/** How many times callers of wrappers, and of those that turn out to be wrappers themselves, are looked for. */
const maximumRounds = 4;
/** How many files are run as callers. */
const maximumCallers = 400;
/** Steps each of them may take. */
const callerShare = 150_000;

/**
 * Runs the files that name S3, then those that call a wrapper of any of these, and those of classes that are made with what reaches S3.
 * @param candidates every file that may be read
 * @param marked those that name S3
 * @returns what was seen in the end
 */
export function runWithCallers(project: Project, candidates: readonly SourceFile[], marked: readonly SourceFile[]): Resolver {
  const files = new Set(marked);
  const imports = new ImportedFiles(project, candidates);
  /** Wrappers whose callers were looked for. */
  const known = new Set<string>();
  for (let round = 0; ; round += 1) {
    const run = new Set([...files].map((file) => file.path));
    const resolver: Resolver = new Resolver(project, run, callsWrapper(imports, () => resolver.ownWrappers()));
    // Who calls a method by an interface knows the class by then.
    for (const file of marked) resolver.open(file.path);
    for (const file of marked) resolver.run(file.path);
    for (const path of run) resolver.run(path, callerShare);
    // What is done after all may make callers of files that were none.
    for (let again = 0; again < maximumRounds; again += 1) {
      findCallers(resolver, run, known, imports, candidates, files, marked.length + maximumCallers);
      if ([...run].filter((path) => resolver.callMissed(path)).length === 0) break;
    }
    resolver.runInjected();
    // A file that calls a wrapper may be one itself: what others import from it counts from the start.
    const isMissed = [...files].some((file) => resolver.isMissed(file.path));
    if (!isMissed || round === maximumRounds) return resolver;
  }
}

/** Runs the files that name no S3 but may call a function which reaches it, or whose objects are made with one that does. */
function findCallers(resolver: Resolver, run: Set<string>, known: Set<string>, imports: ImportedFiles, candidates: readonly SourceFile[], files: Set<SourceFile>, limit: number): void {
  for (let round = 0; round < maximumRounds; round += 1) {
    const fresh = new Map<string, Wrapper[]>();
    for (const wrapper of resolver.wrappers()) {
      const key = `${wrapper.file} ${wrapper.className ?? ''} ${wrapper.name}`;
      if (known.has(key)) continue;
      known.add(key);
      const language = languageOf(wrapper.file) ?? '';
      const list = fresh.get(language);
      if (list) list.push(wrapper);
      else fresh.set(language, [wrapper]);
    }
    const injected = resolver.injectedFiles();
    const words = new Map([...fresh].map(([language, wrappers]) => [language, anyWord(wrappers)]));
    const found: string[] = [];
    for (const file of candidates) {
      if (files.size >= limit) break;
      if (files.has(file)) continue;
      const language = languageOf(file.path) ?? '';
      const wrappers = fresh.get(language);
      if (!injected.has(file.path) && (!wrappers || !words.get(language)?.test(file.text) || !imports.mayCall(file.path, wrappers))) continue;
      files.add(file);
      found.push(file.path);
    }
    if (found.length === 0) return;
    // They may call each other, by way of an interface too.
    for (const path of found) run.add(path);
    for (const path of found) resolver.open(path);
    for (const path of imports.inOrder(found)) {
      resolver.run(path, callerShare);
      resolver.callMissed(path);
    }
  }
}

/** Makes the question whether a file may call a wrapper that is known by now: each file is looked through once for each of them. */
function callsWrapper(imports: ImportedFiles, wrappers: () => readonly Wrapper[]): (path: string) => boolean {
  const looked = new Map<string, number>();
  return (path) => {
    const all = wrappers();
    const before = looked.get(path) ?? 0;
    if (before === all.length) return false;
    const answer = imports.mayCall(path, all.slice(before));
    if (!answer) looked.set(path, all.length);
    return answer;
  };
}

/** What a file that calls one of these has in its text: one pass rules most files out. */
function anyWord(wrappers: readonly Wrapper[]): RegExp {
  const words = new Set(wrappers.flatMap(({ file, name, className }) => [name, className ?? stemOf(file)]));
  return new RegExp(`(?:${[...words].filter((word) => word !== '').map((word) => word.replace(/[^\w]/g, '\\$&')).join('|')})(?![\\w$])`);
}
