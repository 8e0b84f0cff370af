/** Where files are that somebody names on the command line: as from the folder it is said in, and found from the root of the repo. */
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Command } from '../commands/command.ts';
import { BlueError } from '../core/errors.ts';
import { relativePathProblem } from '../core/names.ts';
import type { Outside } from '../outside.ts';
import type { Workspace } from '../ports.ts';

/**
 * Finds the files that bindings name. Those of the realm are paths from the root; who types one to `coverage` has the shell
 * complete it, and stands in any folder of the repo.
 * @returns by the path as it was given, its path from the root
 * @throws BlueError BAD_PATH where it is outside of what is looked at
 */
export async function placeBindings(command: Command, paths: readonly string[], workspace: Workspace, root: string, outside: Outside): Promise<Map<string, string>> {
  const places = new Map(paths.map((path) => [path, path]));
  if (command.name !== 'coverage') return places;
  for (const path of paths) {
    const place = relative(root, resolve(outside.directory, path)).split(sep).join('/');
    if (place === '..' || place.startsWith('../') || isAbsolute(place)) {
      throw new BlueError('BAD_PATH', `${path} is outside of ${root}, which is what is looked at here`, { location: { file: path }, next: 'Run it in a folder that holds the file, or name that folder with -C' });
    }
    if (place === '') continue;
    const isHere = (await workspace.read(place)) !== undefined;
    // A path from the root does as well, wherever it is said.
    if (isHere || relativePathProblem(path) !== undefined) places.set(path, place);
  }
  return places;
}
