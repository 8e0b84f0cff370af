/** The repo as the resolver sees it: files parsed when first asked for, imports turned into paths. */
import type { FrontEnd, ModuleForm } from './form.ts';
import { lowerData } from './front/data.ts';
import { findDjangoSettings } from './django-files.ts';
import { findExtenders } from './extenders.ts';
import { findGoFolders } from './go-modules.ts';
import { goInterfaces } from './go-interfaces.ts';
import { findAliases, type Aliases } from './javascript-aliases.ts';
import { findMethodDefiners } from './method-definers.ts';
import type { SourceFile } from './model.ts';
import type { LanguageTables, Project } from './resolve.ts';

/** Where each file of the repo can be found by the names imports use. */
export interface Names {
  readonly paths: ReadonlySet<string>;
  /** Dotted module to paths, for Python. */
  readonly modules: ReadonlyMap<string, readonly string[]>;
  /** Folder to the files in it that share their names: Go's packages, Terraform's modules. */
  readonly packages: ReadonlyMap<string, readonly string[]>;
}

/** How many last segments of a path a dotted import may name. */
const maximumSegments = 8;

export function indexNames(paths: Iterable<string>): Names {
  const all = new Set<string>();
  const modules = new Map<string, string[]>();
  const packages = new Map<string, string[]>();
  for (const path of paths) {
    all.add(path);
    if (/\.(go|tf|tofu)$/.test(path)) {
      const key = packageKey(path);
      const list = packages.get(key);
      if (list) list.push(path);
      else packages.set(key, [path]);
    }
    if (path.endsWith('.java')) {
      // The full name is the path below a source root: every suffix of two or more segments is tried.
      const segments = path.slice(0, -5).split('/');
      for (let from = 0; from < segments.length - 1; from += 1) {
        const dotted = `${segments.slice(from).join('.')}.java`;
        const list = modules.get(dotted);
        if (list) list.push(path);
        else modules.set(dotted, [path]);
      }
    }
    if (!path.endsWith('.py')) continue;
    const segments = path.slice(0, -3).split('/');
    if (segments.at(-1) === '__init__') segments.pop();
    for (let at = Math.max(0, segments.length - maximumSegments); at < segments.length; at += 1) {
      const dotted = segments.slice(at).join('.');
      const list = modules.get(dotted);
      if (list) list.push(path);
      else modules.set(dotted, [path]);
    }
  }
  return { paths: all, modules, packages };
}

function packageKey(path: string): string {
  return `${path.slice(path.lastIndexOf('.') + 1)} ${folderOf(path)}`;
}

function folderOf(path: string): string {
  const at = path.lastIndexOf('/');
  return at === -1 ? '' : path.slice(0, at);
}

function normalise(path: string): string | undefined {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') {
      if (parts.length === 0) return undefined;
      parts.pop();
    } else parts.push(part);
  }
  return parts.join('/');
}

/** Of several files by one name, the one that shares most of the way with who asks. */
function nearest(candidates: readonly string[], from: string): string | undefined {
  let best: string | undefined;
  let bestShared = -1;
  for (const candidate of candidates) {
    let shared = 0;
    while (shared < candidate.length && candidate[shared] === from[shared]) shared += 1;
    if (shared > bestShared) {
      best = candidate;
      bestShared = shared;
    }
  }
  return best;
}

function resolvePython(names: Names, from: string, module: string, isLibrary: (module: string) => boolean): string | undefined {
  const dots = /^\.*/.exec(module)?.[0].length ?? 0;
  if (dots > 0) {
    const parts = folderOf(from).split('/').filter((part) => part !== '');
    const base = parts.slice(0, parts.length - (dots - 1));
    const rest = module.slice(dots).split('.').filter((part) => part !== '');
    const path = [...base, ...rest].join('/');
    if (names.paths.has(`${path}.py`)) return `${path}.py`;
    return names.paths.has(`${path}/__init__.py`) ? `${path}/__init__.py` : undefined;
  }
  const candidates = names.modules.get(module);
  if (!candidates) return isLibrary(module.split('.')[0] ?? '') ? undefined : inRootPackage(names, module);
  if (!module.includes('.')) {
    // One short name: only a neighbour or something on the way up is meant by it. The folder of a script comes first
    // (https://docs.python.org/3/library/sys.html#sys.path).
    const folder = folderOf(from);
    const inside = folder === '' ? '' : `${folder}/`;
    const neighbour = `${inside}${module}.py`;
    // In a package the library is meant, whatever a file in it is called: https://peps.python.org/pep-0328/
    if (isLibrary(module) && (neighbour === from || names.paths.has(`${inside}__init__.py`))) return undefined;
    if (names.paths.has(neighbour) && neighbour !== from) return neighbour;
    return nearest(candidates.filter((each) => {
      if (each === from) return false;
      const place = folderOf(each.replace(/\/__init__\.py$/, '.py'));
      return folder === place || place === '' || folder.startsWith(`${place}/`) || /(^|\/)(src|lib|app|python)$/.test(place) || place.startsWith(`${folder}/`) === false && place.split('/').length <= 1;
    }), from);
  }
  return nearest(candidates, from);
}

/** A module of a package that is the checkout itself: it has the name of the folder it is cloned into, which nothing here tells. */
function inRootPackage(names: Names, module: string): string | undefined {
  if (!names.paths.has('__init__.py')) return undefined;
  const rest = module.split('.').slice(1).join('/');
  return [`${rest}.py`, `${rest}/__init__.py`].find((path) => rest !== '' && names.paths.has(path));
}

const endings = ['', '.ts', '.tsx', '.js', '.jsx', '.mjs', '.cjs', '.mts', '.cts', '/index.ts', '/index.tsx', '/index.js', '/index.mjs'];

function resolveJavaScript(names: Names, aliases: Aliases, from: string, module: string): string | undefined {
  const tryPath = (path: string | undefined): string | undefined => {
    if (path === undefined) return undefined;
    for (const ending of endings) if (names.paths.has(path + ending)) return path + ending;
    // TypeScript names the file it will become.
    const bare = path.replace(/\.[mc]?jsx?$/, '');
    if (bare !== path) for (const ending of endings) if (names.paths.has(bare + ending)) return bare + ending;
    return undefined;
  };
  if (module.startsWith('.')) return tryPath(normalise(`${folderOf(from)}/${module}`));
  if (module.startsWith('node:') || module.startsWith('@aws-sdk/')) return undefined;
  for (const place of aliases(from, module)) {
    const found = tryPath(normalise(place));
    if (found) return found;
  }
  // `@/lib/x`, `~/lib/x`, `src/lib/x`: path aliases, tried from every folder on the way up.
  const alias = /^(?:@\/|~\/|#\/?|\/)(.+)$/.exec(module)?.[1] ?? (/^(src|lib|app)\//.test(module) ? module : undefined);
  if (alias === undefined) return undefined;
  for (let folder = folderOf(from); ; folder = folderOf(folder)) {
    for (const root of ['', 'src/', 'app/', 'lib/']) {
      const found = tryPath(normalise(`${folder}/${root}${alias}`));
      if (found) return found;
    }
    if (folder === '') return undefined;
  }
}

/** A Java class by its full name, or `.Name` of the same package. */
function resolveJava(names: Names, from: string, module: string): string | undefined {
  if (module.startsWith('.')) {
    const folder = folderOf(from);
    const path = `${folder === '' ? '' : `${folder}/`}${module.slice(1)}.java`;
    return names.paths.has(path) ? path : undefined;
  }
  return nearest(names.modules.get(`${module}.java`) ?? [], from);
}

/** A script that another sources: from its own folder or from the repo's. */
function resolveShell(names: Names, from: string, module: string): string | undefined {
  const folder = folderOf(from);
  return [normalise(folder === '' ? module : `${folder}/${module}`), normalise(module)].find((path) => path !== undefined && path !== from && names.paths.has(path));
}

/** Reads a file; one that nests more deeply than a parser can follow is a problem of its own. */
function readForm(frontEnd: FrontEnd, path: string, text: string, language: string, files: ReadonlyMap<string, SourceFile>): ModuleForm {
  try {
    return frontEnd(path, text, files);
  } catch (error) {
    // The stack's end, inside a parser.
    if (!(error instanceof RangeError)) throw error;
    return { path, language, body: [], problems: [{ line: 1, reason: 'it is nested too deeply to be read' }] };
  }
}

/** Says what of a file could not be read, and whether the rest was. */
export function problemOf(form: ModuleForm): string | undefined {
  const [first] = form.problems;
  return first && `line ${first.line}: ${first.reason}${form.body.length > 0 ? '; the rest was read' : ''}`;
}

/**
 * Makes a project of files and front ends.
 * @param files by path; only those asked for are parsed
 */
export function createProject(
  files: ReadonlyMap<string, SourceFile>,
  names: Names,
  frontEnds: ReadonlyMap<string, FrontEnd>,
  languageOf: (path: string) => string | undefined,
  tables: (language: string) => LanguageTables,
  onProblem: (form: ModuleForm) => void,
  script?: Project['script'],
): Project {
  const forms = new Map<string, ModuleForm | undefined>();
  const aliases = findAliases(files);
  const goFolder = findGoFolders(files, (folder) => names.packages.has(`go ${folder}`));
  const handing = new Map<string, boolean>();
  const extenders = findExtenders(files, languageOf);
  const methodDefiners = findMethodDefiners(files);
  let settings: Project['djangoSettings'] | undefined;
  let interfaces: ReturnType<typeof goInterfaces> | undefined;
  return {
    load(path) {
      if (forms.has(path)) return forms.get(path);
      const file = files.get(path);
      const language = languageOf(path);
      const frontEnd = language === undefined ? undefined : frontEnds.get(language);
      let form: ModuleForm | undefined;
      if (file && frontEnd) {
        form = readForm(frontEnd, path, file.text, language ?? '', files);
        if (form.problems.length > 0) onProblem(form);
      }
      // Settings that code imports.
      if (file && path.endsWith('.json') && (form === undefined || form.body.length === 0)) form = lowerData(path, file.text);
      forms.set(path, form);
      return form;
    },
    resolveImport(from, language, module) {
      if (language === 'python') return resolvePython(names, from, module, (name) => tables('python').rules.knowsReceiver(name));
      if (language === 'javascript') return resolveJavaScript(names, aliases, from, module);
      if (language === 'go') return names.packages.get(`go ${goFolder(module, from)}`)?.[0];
      if (language === 'java') return resolveJava(names, from, module);
      if (language === 'shell' || language === 'script') return resolveShell(names, from, module);
      return undefined;
    },
    handsOn(path) {
      const known = handing.get(path);
      if (known !== undefined) return known;
      const text = languageOf(path) === 'javascript' ? (files.get(path)?.text ?? '') : '';
      const answer = path.endsWith('/__init__.py') || /^[ \t]*export\s*(?:\*|\{[^{}]{0,4000}\})\s*from\b/m.test(text);
      handing.set(path, answer);
      return answer;
    },
    extenders,
    methodDefiners,
    djangoSettings: (name) => (settings ??= findDjangoSettings(files.values()))(name),
    goInterfaces: () => (interfaces ??= goInterfaces(files.values())),
    siblings: (path) => (/\.(go|tf|tofu)$/.test(path) ? names.packages.get(packageKey(path)) : undefined),
    tables,
    ...(script ? { script } : {}),
  };
}
