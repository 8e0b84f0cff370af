/** Where an import of JavaScript that is no relative path leads inside the repo: packages of the workspace by their names, and the aliases of a `tsconfig.json`. */
import type { SourceFile } from './model.ts';

/** Paths an import may mean, most likely first, without their endings. */
export type Aliases = (from: string, module: string) => readonly string[];

interface Mapping {
  /** The folder of the file that says it. */
  readonly folder: string;
  /** `@app/*` and where that is; `*` alone stands for a base folder. */
  readonly pattern: string;
  readonly places: readonly string[];
}

/** Built code is not read: what it was built from stands beside it. */
const builtFolders = /^(\.\/)?(dist|lib|build|out)\/(?:(?:cjs|esm|es|src|types)\/)*/;

/**
 * Reads the package files and compiler settings of a repo, when the first import asks for them.
 * @param files every file that may be read, by path
 * @see https://docs.npmjs.com/cli/configuring-npm/package-json#workspaces
 * @see https://www.typescriptlang.org/tsconfig/#paths
 */
export function findAliases(files: ReadonlyMap<string, SourceFile>): Aliases {
  let packages: Map<string, string> | undefined;
  let mappings: readonly Mapping[] | undefined;
  return function aliased(from, module) {
    packages ??= packageFolders(files);
    mappings ??= compilerPaths(files);
    const places: string[] = [];
    for (const { folder, pattern, places: targets } of mappings) {
      if (folder !== '' && !from.startsWith(`${folder}/`)) continue;
      const rest = matched(pattern, module);
      if (rest !== undefined) places.push(...targets.map((target) => target.replace('*', rest)));
    }
    const segments = module.split('/');
    const length = module.startsWith('@') ? 2 : 1;
    const folder = packages.get(segments.slice(0, length).join('/'));
    if (folder === undefined) return places;
    const below = segments.slice(length).join('/');
    const at = (path: string): string => (folder === '' ? path : `${folder}/${path}`);
    return [...places, ...(below === '' ? entries(files.get(at('package.json'))).map(at) : [at(below), at(`src/${below}`), at(`lib/${below}`)])];
  };
}

/** What stands for the `*` of a pattern in a module's name; empty when both are equal. */
function matched(pattern: string, module: string): string | undefined {
  const star = pattern.indexOf('*');
  if (star === -1) return pattern === module ? '' : undefined;
  const end = pattern.slice(star + 1);
  if (module.length < pattern.length - 1 || !module.startsWith(pattern.slice(0, star)) || !module.endsWith(end)) return undefined;
  return module.slice(star, module.length - end.length);
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Package names to their folders; a package.json is parsed whole only when its package is imported. */
function packageFolders(files: ReadonlyMap<string, SourceFile>): Map<string, string> {
  const folders = new Map<string, string>();
  for (const [path, file] of files) {
    if (path !== 'package.json' && !path.endsWith('/package.json')) continue;
    const name = /"name"\s*:\s*"([^"]+)"/.exec(file.text)?.[1];
    if (name !== undefined && !folders.has(name)) folders.set(name, folderOf(path));
  }
  return folders;
}

/** The files a package's own name may mean: what it was written as before what it is built to. */
function entries(file: SourceFile | undefined): string[] {
  const form = file === undefined ? undefined : record(parseLoose(file.text));
  const exported = record(form?.exports)?.['.'] ?? form?.exports;
  const written = [form?.source, form?.module, form?.main, form?.types, exported, ...Object.values(record(exported) ?? {})].filter((each) => typeof each === 'string');
  const bare = written.map((each) => each.replace(/^\.\//, '').replace(/\.d\.[cm]?ts$|\.[cm]?[jt]sx?$/, ''));
  return [...new Set([...bare, ...bare.map((each) => each.replace(builtFolders, 'src/')), 'src/index', 'index', 'lib/index', 'src/main'])];
}

/** `paths` and `baseUrl` of every `tsconfig*.json` and `jsconfig.json`, nearest folder first: settings are inherited from above. */
function compilerPaths(files: ReadonlyMap<string, SourceFile>): Mapping[] {
  const mappings: Mapping[] = [];
  for (const [path, file] of files) {
    if (!/(^|\/)(tsconfig[\w.-]*|jsconfig)\.json$/.test(path) || !/"(paths|baseUrl)"/.test(file.text)) continue;
    const options = record(record(parseLoose(file.text))?.compilerOptions);
    const folder = folderOf(path);
    const base = typeof options?.baseUrl === 'string' ? `${folder}/${options.baseUrl}` : folder;
    for (const [pattern, targets] of Object.entries(record(options?.paths) ?? {})) {
      if (Array.isArray(targets)) mappings.push({ folder, pattern, places: targets.filter((each) => typeof each === 'string').map((each) => `${base}/${each}`) });
    }
    if (typeof options?.baseUrl === 'string') mappings.push({ folder, pattern: '*', places: [`${base}/*`] });
  }
  return mappings.sort((left, right) => right.folder.length - left.folder.length);
}

function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : undefined;
}

/** JSON with comments and commas too many, as compilers read it; undefined for what is none. */
function parseLoose(text: string): unknown {
  const plain = text.replace(/("(?:[^"\\\n]|\\.)*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (_, string: string | undefined) => string ?? ' ');
  try {
    return JSON.parse(plain.replace(/("(?:[^"\\\n]|\\.)*")|,(?=\s*[}\]])/g, (_, string: string | undefined) => string ?? '')) as unknown;
  } catch {
    return undefined;
  }
}
