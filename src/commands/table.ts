/** The one table of commands; argv, action inputs, MCP tools, help and docs are read from it. */
import { check } from './check.ts';
import type { Command } from './command.ts';
import { coverage } from './coverage.ts';
import { detect } from './detect.ts';
import { diff } from './diff.ts';
import { doctor } from './doctor.ts';
import { exportCommand } from './export.ts';
import { graph } from './graph.ts';
import { importCommand } from './import.ts';
import { init } from './init.ts';
import { join } from './join.ts';
import { leave } from './leave.ts';
import { notify } from './notify.ts';
import { status } from './status.ts';
import { sync } from './sync.ts';
import { validate } from './validate.ts';

export const commands: readonly Command[] = [init, join, leave, exportCommand, importCommand, sync, check, status, graph, validate, notify, doctor, detect, diff, coverage];

/** Finds a command by its name. */
export function findCommand(name: string): Command | undefined {
  return commands.find((command) => command.name === name);
}
