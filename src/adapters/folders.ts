/** Makes folders, and says at once where none can be made. */
import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { BlueError } from '../core/errors.ts';

/**
 * Makes a folder and those above it that are missing.
 *
 * Node's own `recursive` never ends where a folder is there and yet "no such file or directory" is the answer for what is made in it,
 * as in /proc: it goes up, finds the folder, and comes down again (`MKDirpSync` in https://github.com/nodejs/node/blob/v20.20.2/src/node_file.cc).
 * @throws BlueError REFUSED for such a place; an error of the system's for others
 */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && isFolder(path)) return;
    const above = dirname(path);
    if (code !== 'ENOENT' || above === path) throw error;
    if (isFolder(above)) throw new BlueError('REFUSED', `${above} takes no new folders`, { location: { file: path }, next: 'Name another place', cause: error });
    makeFolder(above);
    makeFolder(path); // another run may have made it meanwhile
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
