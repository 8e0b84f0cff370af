/** `detect`: every access and every grant found in the code, with the evidence. */
import type { Json, JsonSchema } from '../core/model.ts';
import type { Plan } from '../core/plan.ts';
import type { Access, Grant, Skipped, Unresolved } from '../detect/model.ts';
import { type Command, optional } from './command.ts';
import type { FoundPattern } from './world.ts';

export interface DetectResult {
  readonly root: string;
  readonly accesses: readonly Access[];
  readonly grants: readonly Grant[];
  readonly unresolved: readonly Unresolved[];
  readonly skipped: readonly Skipped[];
  /** What the rules of .blue/config.yaml, or the default rule, make of it. */
  readonly exports: readonly DetectedContent[];
}

export interface DetectedContent {
  readonly name: string;
  readonly patterns: readonly FoundPattern[];
  /** What another detector than `s3-paths` found. */
  readonly value?: Json;
  readonly schema?: JsonSchema;
}

export const detect: Command<DetectResult> = {
  name: 'detect',
  group: 'insides',
  summary: 'Show every access and grant found in the code.',
  details:
    'Each access with file, line, bucket, key and how it was found; each grant of a policy; what could not be followed, and what was not read. ' +
    'A `*` stands for what the code does not tell. Needs no realm.',
  writes: false,
  needs: { realm: 'none', domain: false, code: 'all', repo: true },
  options: {
    type: 'object',
    additionalProperties: false,
    properties: { directory: { type: 'string', description: 'Folder to look at.', default: '.', positional: 1, placeholder: '<folder>' } },
  },
  examples: [
    { command: 'blue detect', says: 'looks at this repo' },
    { command: 'blue detect ../aperture --json', says: 'looks at another one, for machines' },
  ],
  plan(world): Plan<DetectResult> {
    const found = world.repo?.detection ?? { accesses: [], grants: [], unresolved: [], skipped: [] };
    return {
      command: 'detect',
      findings: (world.repo?.found ?? []).flatMap((each) => each.findings),
      result: {
        root: world.repo?.root ?? '.',
        accesses: found.accesses,
        grants: found.grants,
        unresolved: found.unresolved,
        skipped: found.skipped,
        exports: (world.repo?.found ?? []).map(({ rule, evidence, value, schema }) => ({
          name: rule.name,
          patterns: evidence,
          ...(rule.detect === 's3-paths' ? {} : { ...optional('value', value), ...optional('schema', schema) }),
        })),
      },
    };
  },
};
