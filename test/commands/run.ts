/** Runs a command from source, in a folder of a test world, over real git. */
import { openOutside } from '../../src/adapters/outside.ts';
import { readWords, splitCommand } from '../../src/command-line.ts';
import { BlueError } from '../../src/core/errors.ts';
import type { Outside } from '../../src/outside.ts';
import { plain } from '../../src/report/paint.ts';
import { renderText } from '../../src/report/text.ts';
import { run, type Run } from '../../src/run.ts';
import type { TestWorld } from '../doors/world.ts';

export interface Ran {
  readonly code: 0 | 1 | 2;
  readonly text: string;
  readonly run?: Run;
  readonly error?: BlueError;
}

/** @param change what of the outside is another in this run */
export async function blue(world: TestWorld, directory: string, words: readonly string[], change: (outside: Outside) => Partial<Outside> = () => ({})): Promise<Ran> {
  const split = (await splitCommand(words))!;
  try {
    const { command, options, common } = readWords(split.command, split.rest);
    const outside = openOutside({ directory: world.path(directory), environment: world.environment });
    const done = await run(command, options, { ...outside, ...change(outside) }, common);
    return { code: done.exitCode, text: renderText(done.plan, done.receipt, plain), run: done };
  } catch (error) {
    if (!(error instanceof BlueError)) throw error;
    return { code: 2, text: error.message, error };
  }
}

/** A workspace that says which repository it is, as the runner of a forge does. */
export function asRepository(url: string, repositoryId?: string): (outside: Outside) => Partial<Outside> {
  return (outside) => ({
    openWorkspace: (root) => {
      const workspace = outside.openWorkspace(root);
      return { ...workspace, source: async () => ({ ...(await workspace.source()), url, ...(repositoryId === undefined ? {} : { repositoryId }) }) };
    },
  });
}
