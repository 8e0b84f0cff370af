/** Callers: the files that name no S3 but may call what reaches it, told from their text before they are parsed. */
import { languageOf } from './candidates.ts';
import { importedModules, makesObject, namesWord } from './import-text.ts';
import type { SourceFile } from './model.ts';
import { Resolver, type Project, type Wrapper } from './resolve.ts';

/** How many times callers of wrappers, and of those that turn out to be wrappers themselves, are looked for. */
const maximumRounds = 4;
/** How many files are run as callers. */
const maximumCallers = 400;
/** How many files that only hand on are looked through from a file to what it calls. */
const maximumBarrels = 2;
/** Steps each of them may take. */
const callerShare = 150_000;

/**
 * Runs the files that name S3, then those of classes that are given a client, then those that call a wrapper of any of these.
 * @param candidates every file that may be read
 * @param marked those that name S3
 * @returns what was seen in the end
 */
export function runWithCallers(project: Project, candidates: readonly SourceFile[], marked: readonly SourceFile[]): Resolver {
  const files = new Set(marked);
  const imports = new ImportedFiles(project, candidates);
  for (let round = 0; ; round += 1) {
    const run = new Set([...files].map((file) => file.path));
    const resolver = new Resolver(project, run);
    // Who calls a method by an interface knows the class by then.
    for (const file of marked) resolver.open(file.path);
    for (const file of marked) resolver.run(file.path);
    for (const path of run) resolver.run(path, callerShare);
    for (const file of candidates) {
      if (!resolver.given.has(file.path) || run.has(file.path) || files.size >= marked.length + maximumCallers) continue;
      files.add(file);
      run.add(file.path);
      resolver.run(file.path, callerShare);
    }
    findCallers(resolver, run, imports, candidates, files, marked.length + maximumCallers);
    // A file that calls a wrapper may be one itself: what others import from it counts from the start.
    const isMissed = [...files].some((file) => resolver.deferred.has(file.path));
    if (!isMissed || round === maximumRounds) return resolver;
  }
}

/** Runs the files that name no S3 but may call a function which reaches it. */
function findCallers(resolver: Resolver, run: Set<string>, imports: ImportedFiles, candidates: readonly SourceFile[], files: Set<SourceFile>, limit: number): void {
  const known = new Set<string>();
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
    if (fresh.size === 0) return;
    const words = new Map([...fresh].map(([language, wrappers]) => [language, anyWord(wrappers)]));
    const found: string[] = [];
    for (const file of candidates) {
      if (files.size >= limit) break;
      const language = languageOf(file.path) ?? '';
      const wrappers = fresh.get(language);
      if (!wrappers || files.has(file) || !words.get(language)?.test(file.text) || !mayCall(imports, file, wrappers)) continue;
      files.add(file);
      found.push(file.path);
    }
    // They may call each other.
    for (const path of found) run.add(path);
    for (const path of found) resolver.run(path, callerShare);
  }
}

/** The files of the repo that each file imports, as its text shows it; looked at once. */
class ImportedFiles {
  readonly #project: Project;
  readonly #texts: ReadonlyMap<string, SourceFile>;
  readonly #known = new Map<string, ReadonlySet<string>>();

  constructor(project: Project, files: readonly SourceFile[]) {
    this.#project = project;
    this.#texts = new Map(files.map((file) => [file.path, file]));
  }

  of(path: string): ReadonlySet<string> {
    const known = this.#known.get(path);
    if (known) return known;
    const language = languageOf(path) ?? '';
    const modules = importedModules(language, this.#texts.get(path)?.text ?? '');
    const found = new Set(modules.flatMap((module) => this.#project.resolveImport(path, language, module) ?? []));
    this.#known.set(path, found);
    return found;
  }

  /** Whether what one file imports may be of another: a barrel or a package hands on what it imports itself. */
  reaches(path: string, home: string, depth = 0): boolean {
    const imported = this.of(path);
    return imported.has(home) || (depth < maximumBarrels && [...imported].some((each) => this.#project.handsOn(each) && this.reaches(each, home, depth + 1)));
  }
}

/** What a file that calls one of these has in its text: one pass rules most files out. */
function anyWord(wrappers: readonly Wrapper[]): RegExp {
  const words = new Set(wrappers.flatMap(({ file, name, className }) => [name, className ?? stemOf(file)]));
  return new RegExp(`(?:${[...words].filter((word) => word !== '').map((word) => word.replace(/[^\w]/g, '\\$&')).join('|')})(?![\\w$])`);
}

/** Whether a file imports what a wrapper is in, and names it or makes the object it is a method of. */
function mayCall(imports: ImportedFiles, { path, text }: SourceFile, wrappers: readonly Wrapper[]): boolean {
  const language = languageOf(path);
  return wrappers.some(({ file: home, name, className, isHeld, interfaces }) => {
    const isNamed = namesWord(text, name);
    if (isNamed && interfaces?.some((each) => namesWord(text, each))) return true;
    // A package is its folder.
    if (language === 'go') return isNamed && (folderOf(path) === folderOf(home) || [...imports.of(path)].some((each) => folderOf(each) === folderOf(home)));
    // A class of the same package needs no import.
    if (language === 'java') return isNamed && namesWord(text, className ?? name);
    if (isNamed || (className !== undefined && makesObject(text, className))) return imports.reaches(path, home);
    // The default export has any name.
    return language === 'javascript' && className === undefined && !isHeld && importsDefault(text, stemOf(home)) && imports.of(path).has(home);
  });
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function folderName(path: string): string {
  return path.split('/').at(-2) ?? '';
}

/** The name a file is imported by. */
function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  return name === 'index' ? folderName(path) : name;
}

/** Whether a file takes the default export of another, which it may call by any name. */
function importsDefault(text: string, stem: string): boolean {
  return text.includes(`/${stem}`) && text.split('\n').some((line) => line.includes(`/${stem}`) && /^\s*(?:import\s+\w+|(?:const|let|var)\s+\w+\s*=)/.test(line));
}
