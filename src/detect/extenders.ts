/** Where classes are built on which, as the files' text shows it: asked before a file is parsed. */
import { mayDefine } from './import-text.ts';
import type { SourceFile } from './model.ts';
import type { Project } from './resolve.ts';

/** A class that a file builds on another, by their names. */
interface Extension {
  readonly path: string;
  readonly name: string;
}

/** How far classes are followed down. */
const maximumExtensions = 400;

// `class Name(Base, metaclass=M):` with up to so many letters between the brackets
const pythonClass = /^[ \t]*class[ \t]+(\w+)[ \t]*\(([^()]{1,400})\)/gm;
// `class Name<T> extends base.Base<T> {`
const bracedClass = /\bclass\s+([\w$]+)[^{}();]{0,200}?\bextends\s+([\w$.]+)/g;

/** The names that a text's classes are built on, and by which. */
function extensionsOf(language: string, text: string): [base: string, name: string][] {
  const lastName = (path: string): string => path.trim().slice(path.trim().lastIndexOf('.') + 1);
  if (language === 'python') return [...text.matchAll(pythonClass)].flatMap(([, name = '', bases = '']) => bases.split(',').map((base): [string, string] => [lastName(base.replace(/\[.*/s, '')), name]));
  if (language === 'javascript' || language === 'java') return [...text.matchAll(bracedClass)].map(([, name = '', base = '']): [string, string] => [lastName(base), name]);
  return [];
}

/**
 * Makes the question of a project; its files are walked when it is first asked.
 * @param files every file that may be read, by path
 */
export function findExtenders(files: ReadonlyMap<string, SourceFile>, languageOf: (path: string) => string | undefined): Project['extenders'] {
  let byBase: Map<string, Extension[]> | undefined;
  const known = new Map<string, readonly string[]>();

  function index(): Map<string, Extension[]> {
    const found = new Map<string, Extension[]>();
    for (const [path, { text }] of files) {
      const language = languageOf(path);
      if (language === undefined || !text.includes('class')) continue;
      for (const [base, name] of extensionsOf(language, text)) {
        const key = `${language} ${base}`;
        const list = found.get(key);
        if (list) list.push({ path, name });
        else found.set(key, [{ path, name }]);
      }
    }
    return found;
  }

  return (from, className, member) => {
    const language = languageOf(from) ?? '';
    const question = `${language} ${className} ${member}`;
    const answered = known.get(question);
    if (answered) return answered;
    byBase ??= index();
    const paths = new Set<string>();
    const open = [className];
    const seen = new Set(open);
    for (let at = open.pop(); at !== undefined && paths.size < maximumExtensions; at = open.pop()) {
      for (const { path, name } of byBase.get(`${language} ${at}`) ?? []) {
        paths.add(path);
        if (seen.has(name)) continue;
        seen.add(name);
        open.push(name);
      }
    }
    // Who does not define the member leaves it as it is; a class between is found by what is built on it.
    const answer = [...paths].filter((path) => mayDefine(files.get(path)?.text ?? '', member));
    known.set(question, answer);
    return answer;
  };
}
