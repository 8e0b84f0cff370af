/** Imports as a file's text shows them, without parsing it: enough to tell whether the file is worth parsing. */

/** How long a list of imported names may be. */
const longestList = 4_000;

const javascriptImport = /\b(?:from|import|require)\s{0,100}\(?\s{0,100}(['"`])([^'"`\n]{1,300})\1/g;
// `from a.b import (c, d)`, `from . import c`, `import a.b as c, d`
const pythonImport = new RegExp(`^[ \\t]*(?:from[ \\t]+([.\\w]+)[ \\t]+import[ \\t]*(\\([^)]{0,${longestList}}\\)|[^\\n]*)|import[ \\t]+([\\w.][^\\n]*))`, 'gm');

// `import "a/b"`, and each line of `import (…)`
const goImport = /^[ \t]*(?:import[ \t]+)?(?:[\w.]+[ \t]+)?"([^"\s]{1,300})"[ \t]*(?:\/\/.*)?$/gm;

// `source "$(dirname "$0")/lib.sh"`, `. ./lib.sh`
const shellSource = /^[ \t]*(?:source|\.)[ \t]+([^\n;&|#]{1,300})/gm;

/**
 * The modules a text imports, as they are written. What stands in comments or strings is found too: this is asked before a file is parsed.
 * @param language `python`, `javascript`, `go` or `shell`; others have none
 */
export function importedModules(language: string, text: string): string[] {
  const found: string[] = [];
  if (language === 'javascript') for (const [, , module = ''] of text.matchAll(javascriptImport)) found.push(module);
  if (language === 'go') for (const [, module = ''] of text.matchAll(goImport)) found.push(module);
  if (language === 'shell' || language === 'script') for (const [, word = ''] of text.matchAll(shellSource)) found.push(sourced(word.trim()));
  if (language !== 'python') return found;
  for (const [, from, names = '', whole] of text.matchAll(pythonImport)) {
    if (from === undefined) {
      for (const part of (whole ?? '').split(',')) found.push(/^\s*([\w.]+)/.exec(part)?.[1] ?? '');
      continue;
    }
    found.push(from);
    // `from package import module`
    for (const [name] of names.matchAll(/\b[A-Za-z_]\w*/g)) found.push(from.endsWith('.') ? `${from}${name}` : `${from}.${name}`);
  }
  return found.filter((module) => module !== '');
}

/** The known end of a path: `./lib.sh` of `"${HERE}/lib.sh"`. */
function sourced(word: string): string {
  const plain = word.replace(/["']/g, '');
  const end = plain.slice(Math.max(plain.lastIndexOf('}'), plain.lastIndexOf(')')) + 1).replace(/^.*\$\w+/, '');
  return end.startsWith('/') ? (end === plain ? '' : `.${end}`) : end;
}

/** Whether a text has a name, as a whole word. */
export function namesWord(text: string, name: string): boolean {
  if (name === '') return false;
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    if (!/[\w$]/.test(text.charAt(at - 1)) && !/[\w$]/.test(text.charAt(at + name.length))) return true;
  }
  return false;
}

/** Whether a text may define a member by a name: it stands there alone, or as one of the object itself; `other.name` only uses it. */
export function mayDefine(text: string, name: string): boolean {
  if (name === '') return false;
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    if (/[\w$]/.test(text.charAt(at - 1)) || /[\w$]/.test(text.charAt(at + name.length))) continue;
    if (text.charAt(at - 1) !== '.' || /(?:\b(?:this|self|cls|prototype)|\.\.)\.$/.test(text.slice(Math.max(0, at - 12), at))) return true;
  }
  return false;
}

/** Whether a text calls a name, makes an object of it, or builds a class on it. */
export function makesObject(text: string, name: string): boolean {
  if (name === '') return false;
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    if (/[\w$]/.test(text.charAt(at - 1))) continue;
    if (/^\s*(?:<[^()]{0,200}>\s*)?\(/.test(text.slice(at + name.length, at + name.length + 240)) || /\bextends\s+(?:[\w$]+\.)*$/.test(text.slice(Math.max(0, at - 80), at))) return true;
  }
  return false;
}
