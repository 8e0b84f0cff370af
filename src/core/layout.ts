/** Where everything is in a realm: the only file that knows its folders. */

/** Paths of a realm, relative to its root, with `/`. Names are checked before they come here. */
export const layout = {
  realm: 'realm.yaml',
  readme: 'README.md',
  codeowners: '.github/CODEOWNERS',
  /** Tells editors which schema belongs to which file. */
  editor: '.vscode/settings.json',
  domains: 'domains/',
  contracts: 'contracts/',
  workflows: '.github/workflows/',
  /** The one that `init --github` writes. */
  workflow: '.github/workflows/realm.yml',
  folder: folderOf,
  domain,
  exports: exportsOf,
  imports: importsOf,
  domainOf,
  isDomainFile,
  isContract,
} as const;

/** Paths in a member's repo. */
export const memberLayout = {
  config: '.blue/config.yaml',
  exports: '.blue/exports.yaml',
  /** The one that `join --github` writes. */
  workflow: '.github/workflows/realm.yml',
} as const;

/** The folder of a domain, without a slash at its end. */
export function folderOf(name: string): string {
  return `domains/${name}`;
}

function domain(name: string): string {
  return `domains/${name}/domain.yaml`;
}

function exportsOf(name: string): string {
  return `domains/${name}/exports.yaml`;
}

function importsOf(name: string): string {
  return `domains/${name}/imports.yaml`;
}

/**
 * Tells whose folder a path is in.
 * @returns the folder's name, unchecked; undefined outside of `domains/` and for a file directly in it
 */
function domainOf(path: string): string | undefined {
  const match = /^domains\/([^/]+)\//.exec(path);
  return match?.[1];
}

/** Whether a path is one of the three files a domain is made of. */
function isDomainFile(path: string): boolean {
  return /^domains\/[^/]+\/(?:domain|exports|imports)\.yaml$/.test(path);
}

/** Whether a path is a shared schema. JSON is YAML, so both endings are read alike. */
function isContract(path: string): boolean {
  return /^contracts\/(?:[^/]+\/)*[^/]+\.schema\.(?:ya?ml|json)$/.test(path);
}
