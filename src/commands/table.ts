/** The one table of commands; argv, action inputs, help and docs are read from it. A command is loaded when it is asked for: start-up pays for one. */
import type { Command } from './command.ts';

const loaders: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await import('./init.ts')).init,
  join: async () => (await import('./join.ts')).join,
  leave: async () => (await import('./leave.ts')).leave,
  export: async () => (await import('./export.ts')).exportCommand,
  import: async () => (await import('./import.ts')).importCommand,
  sync: async () => (await import('./sync.ts')).sync,
  check: async () => (await import('./check.ts')).check,
  status: async () => (await import('./status.ts')).status,
  graph: async () => (await import('./graph.ts')).graph,
  validate: async () => (await import('./validate.ts')).validate,
  notify: async () => (await import('./notify.ts')).notify,
  doctor: async () => (await import('./doctor.ts')).doctor,
  detect: async () => (await import('./detect.ts')).detect,
  diff: async () => (await import('./diff.ts')).diff,
  coverage: async () => (await import('./coverage.ts')).coverage,
};

/** The names of all commands, in the order that help shows them. */
export const commandNames: readonly string[] = Object.keys(loaders);

/** Finds a command by its name. */
export async function findCommand(name: string): Promise<Command | undefined> {
  return Object.hasOwn(loaders, name) ? loaders[name]!() : undefined;
}

/** Every command, for help and docs. */
export async function allCommands(): Promise<Command[]> {
  const all: Command[] = [];
  for (const load of Object.values(loaders)) all.push(await load());
  return all;
}
