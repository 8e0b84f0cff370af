/** The workflow files of this project, parsed as far as tests look at them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { project } from '../doors/world.ts';

export interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Job {
  readonly if?: string;
  readonly environment?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress': boolean };
  readonly 'timeout-minutes'?: number;
  readonly needs?: string | readonly string[];
  readonly strategy?: unknown;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

export interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress': boolean };
  readonly jobs: Readonly<Record<string, Job>>;
}

/** Paths of all workflow files, relative to the project. */
export const workflowPaths: readonly string[] = ['.github/workflows', 'workflows'].flatMap((folder) => readdirSync(join(project, folder)).map((name) => `${folder}/${name}`)).sort();

/** Files that members and realms copy. */
export const starterPaths: readonly string[] = workflowPaths.filter((path) => path.startsWith('workflows/'));

export function readText(path: string): string {
  return readFileSync(join(project, path), 'utf8');
}

export function readWorkflow(path: string): Workflow {
  return parse(readText(path)) as Workflow;
}
