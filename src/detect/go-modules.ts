/** Where a Go import leads inside the repo: below one of its modules, by the names their `go.mod` give them. */
import type { SourceFile } from './model.ts';

/** A path that imports start with, and the folder it stands for. */
interface Root {
  readonly prefix: string;
  readonly folder: string;
  /** Where the `go.mod` is that says so. */
  readonly by: string;
}

/** The folder an import names, in a file; `undefined` for a package of somebody else. */
export type GoFolder = (module: string, from?: string) => string | undefined;

/**
 * Reads the `go.mod` files of a repo, when the first import asks for them.
 * @param files every file that may be read, by path
 * @param folders the folders that hold Go files
 * @see https://go.dev/ref/mod#go-mod-file
 */
export function findGoFolders(files: ReadonlyMap<string, SourceFile>, folders: (folder: string) => boolean): GoFolder {
  let roots: readonly Root[] | undefined;
  return (module, from = '') => {
    roots ??= rootsOf(files);
    const named = roots.filter(({ prefix }) => module === prefix || module.startsWith(`${prefix}/`));
    // Two programs beside each other may give themselves the same name: each means its own.
    const root = named.filter(({ prefix, by }) => prefix === named[0]?.prefix && isBelow(from, by)).sort((left, right) => right.by.length - left.by.length)[0] ?? named[0];
    if (root) return joined(root.folder, module.slice(root.prefix.length + 1));
    return roots.length > 0 ? undefined : withoutModule(module, folders);
  };
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}

/** Before modules, a repo's own packages were named by where it stood: the end of the path is a folder of the repo. */
function withoutModule(module: string, folders: (folder: string) => boolean): string | undefined {
  const segments = module.split('/');
  // The standard library's first segment has no dot (https://go.dev/ref/mod#go-mod-file-ident); a part of an old workspace may have none either.
  const least = /^(github|gitlab|bitbucket)\.(com|org)$/.test(segments[0] ?? '') ? 3 : 1;
  for (let at = least; at < segments.length; at += 1) {
    const folder = segments.slice(at).join('/');
    if (folders(folder)) return folder;
  }
  return undefined;
}

/** The modules of a repo and what they take from its other folders, the longest name first. */
function rootsOf(files: ReadonlyMap<string, SourceFile>): Root[] {
  const roots: Root[] = [];
  for (const [path, { text }] of files) {
    if (path !== 'go.mod' && !path.endsWith('/go.mod')) continue;
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    const name = /^[ \t]*module[ \t]+"?([^\s"]+)"?/m.exec(text)?.[1];
    if (name !== undefined) roots.push({ prefix: name, folder, by: folder });
    for (const [, prefix = '', place = ''] of text.matchAll(/^[ \t]*(?:replace[ \t]+)?([^\s"()]+)(?:[ \t]+v[^\s]+)?[ \t]*=>[ \t]*(\.{1,2}\/\S*)/gm)) {
      const target = joined(folder, place);
      if (target !== undefined) roots.push({ prefix, folder: target, by: folder });
    }
  }
  return roots.sort((left, right) => right.prefix.length - left.prefix.length);
}

/** A folder below another; undefined where it leads out of the repo. */
function joined(folder: string, below: string): string | undefined {
  const parts: string[] = [];
  for (const part of `${folder}/${below}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '..') parts.push(part);
  }
  return parts.join('/');
}
