/** What a checkout lists and has no plain file for: links, repositories within it, odd names, and what is left out of it. */
import { isCandidate } from '../detect/candidates.ts';
import type { Skipped } from '../detect/model.ts';
import { isInfrastructure, kindOf } from '../detect/policy/files.ts';
import type { Workspace } from '../ports.ts';

/** As git writes them. */
const modes = { link: '120000', repository: '160000', oddName: '100644', closedFolder: '040000' } as const;

/** Why a file that is tracked cannot be read here. */
export const leftOut = 'a sparse checkout leaves it out';

/** Says of everything that is not here, and may matter, why it was not read. */
export function notHere({ irregular, links, absent }: Pick<Awaited<ReturnType<Workspace['list']>>, 'irregular' | 'links' | 'absent'>): Skipped[] {
  const followed = new Set(links.map((link) => link.path));
  const of = (mode: string): string[] => irregular.filter((entry) => entry.mode === mode).map((entry) => entry.path);
  return [
    // Whoever keeps code in a submodule would take silence for an answer.
    ...of(modes.repository).map((file) => ({ file, reason: 'it is a repository of its own', blocksRemovals: false })),
    ...of(modes.oddName).filter(isCandidate).map((file) => ({ file, reason: 'its name is not UTF-8', blocksRemovals: true })),
    ...of(modes.closedFolder).map((file) => ({ file, reason: 'this user may not look into it', blocksRemovals: true })),
    ...of(modes.link).filter((file) => isTerraform(file) && !followed.has(file)).map((file) => ({ file, reason: 'it is a link to no file of this repo', blocksRemovals: false, ...terraformOf(file) })),
    ...absent.filter((file) => isCandidate(file) || isInfrastructure(file)).map((file) => ({ file, reason: leftOut, blocksRemovals: true, ...terraformOf(file) })),
  ];
}

/** The files of a folder are one module, linked ones too: links between modules are how they share what they have in common. */
export function isTerraform(path: string): boolean {
  return kindOf(path).startsWith('terraform');
}

/** What was not read of a Terraform module may deny something to its roles. */
export function terraformOf(path: string): Pick<Skipped, 'language' | 'roots'> {
  return isTerraform(path) ? { language: 'terraform', roots: [path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.'] } : {};
}
