/** A realm's own checkout as a snapshot: the files as they stand, with what a reader of the realm would refuse to see. */
import { BlueError } from '../core/errors.ts';
import type { IrregularEntry, Snapshot } from '../core/model.ts';
import type { Workspace } from '../ports.ts';
import { limits, makeShares } from './realm-limits.ts';
import { isRealmPath } from './realm-path.ts';

/**
 * Reads every file that is tracked, or neither tracked nor ignored; links, submodules, odd names and what is too large are listed as irregular.
 * The bounds are those under which members read the realm: what goes over them here could not be read by anybody.
 * @param workspace the root of the realm
 * @throws BlueError TOO_LARGE naming the file with which all of it is
 */
export async function readCheckout(workspace: Workspace): Promise<Snapshot> {
  const [{ files: entries, irregular }, { commit }] = await Promise.all([workspace.list(), workspace.source()]);
  if (entries.length > limits.entries) throw new BlueError('TOO_LARGE', `The realm has more than ${limits.entries} files`);
  const files = new Map<string, Uint8Array>();
  const odd: IrregularEntry[] = [...irregular];
  const shares = makeShares(limits);
  let total = 0;
  for (const { path, size } of entries) {
    if (!isRealmPath(path)) {
      odd.push({ path, mode: '100644' });
      continue;
    }
    const excess = shares.takeFile(path, size);
    if (excess !== undefined) {
      odd.push({ path, mode: '100644', excess });
      continue;
    }
    total += size;
    if (total > limits.totalBytes) {
      throw new BlueError('TOO_LARGE', `The realm is too large: ${path} (${size} bytes) goes over ${limits.totalBytes} bytes for all files`, { location: { file: path }, next: 'Take large files out of the realm: it holds contracts, not data' });
    }
    const content = await workspace.read(path);
    if (content !== undefined) files.set(path, content);
  }
  odd.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { head: commit, files, irregular: odd };
}
