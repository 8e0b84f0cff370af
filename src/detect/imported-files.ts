/** What files import and which wrappers they may call, told from their text before they are parsed. */
import { languageOf } from './candidates.ts';
import { importedModules, makesObject, namesWord } from './import-text.ts';
import type { SourceFile } from './model.ts';
import type { Project, Wrapper } from './resolve.ts';

/** How many files that only hand on are looked through from a file to what it calls. */
const maximumBarrels = 2;

/** The files of the repo that each file imports, as its text shows it; looked at once. */
export class ImportedFiles {
  readonly #project: Project;
  readonly #texts: ReadonlyMap<string, SourceFile>;
  /** The files of Go in each folder. */
  readonly #folders = new Map<string, readonly SourceFile[]>();
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

  /** Whether a file of Go imports a package, which is a folder. */
  importsFolder(path: string, folder: string): boolean {
    return [...this.of(path)].some((each) => folderOf(each) === folder);
  }

  /** Whether a package that a file imports may hand it an object of a type of another package: a variable, a field, what a function gives. */
  isHanded(path: string, folder: string, type: string): boolean {
    const folders = new Set([...this.of(path)].map(folderOf));
    return [...folders].some((each) => this.#ofFolder(each).some((file) => namesWord(file.text, type) && this.importsFolder(file.path, folder)));
  }

  #ofFolder(folder: string): readonly SourceFile[] {
    if (this.#folders.size === 0) {
      for (const file of this.#texts.values()) if (languageOf(file.path) === 'go') this.#folders.set(folderOf(file.path), [...(this.#folders.get(folderOf(file.path)) ?? []), file]);
    }
    return this.#folders.get(folder) ?? [];
  }

  /** The same files, each behind those of them that it imports. */
  inOrder(paths: readonly string[]): string[] {
    const open = new Set(paths);
    const ordered: string[] = [];
    const place = (path: string): void => {
      if (!open.delete(path)) return;
      for (const imported of this.of(path)) place(imported);
      ordered.push(path);
    };
    for (const path of paths) place(path);
    return ordered;
  }

  /** Whether a file imports what a wrapper is in, and names it or makes the object it is a method of. */
  mayCall(path: string, wrappers: readonly Wrapper[]): boolean {
    const text = this.#texts.get(path)?.text ?? '';
    const language = languageOf(path);
    return wrappers.some(({ file: home, name, className, isHeld, interfaces }) => {
      if (languageOf(home) !== language) return false;
      const isNamed = namesWord(text, name);
      if (isNamed && interfaces?.some((each) => namesWord(text, each))) return true;
      // A package is its folder.
      // A package may hold an object for all who import it.
      if (language === 'go' && !isNamed) return className !== undefined && /^var\b/m.test(text) && namesWord(text, className) && this.importsFolder(path, folderOf(home));
      if (language === 'go') return folderOf(path) === folderOf(home) || this.importsFolder(path, folderOf(home)) || (className !== undefined && this.isHanded(path, folderOf(home), className));
      // A class of the same package needs no import.
      if (language === 'java') return isNamed && namesWord(text, className ?? name);
      if (isNamed || (className !== undefined && makesObject(text, className))) return this.reaches(path, home);
      // The default export has any name.
      return language === 'javascript' && className === undefined && !isHeld && importsDefault(text, stemOf(home)) && this.of(path).has(home);
    });
  }
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function folderName(path: string): string {
  return path.split('/').at(-2) ?? '';
}

/** The name a file is imported by. */
export function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  return name === 'index' ? folderName(path) : name;
}

/** Whether a file takes the default export of another, which it may call by any name. */
function importsDefault(text: string, stem: string): boolean {
  return text.includes(`/${stem}`) && text.split('\n').some((line) => line.includes(`/${stem}`) && /^\s*(?:import\s+\w+|(?:const|let|var)\s+\w+\s*=)/.test(line));
}
