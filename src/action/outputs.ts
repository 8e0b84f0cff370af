/** The action's outputs: values that are safe to interpolate into a shell, whoever wrote what is in them. */
import type { Plan, Receipt } from '../core/plan.ts';

/** Name and meaning of every output; `action.yml` and the README are generated from here. */
export const outputDescriptions = {
  changed: 'Whether the realm was, or with check would be, changed: true or false.',
  bump: 'The largest change of an export: major, minor, patch or none.',
  commit: "The realm's commit that this run made.",
  branch: 'The branch that waits for a review in the realm.',
  'pull-request-url': 'The pull request in the realm, where one was opened.',
  stale: 'Contracts whose import is stale, separated by commas.',
  broken: 'Contracts whose import is broken, separated by commas.',
  consumers: 'Domains that this concerns, separated by commas.',
  issues: 'Numbers of the issues that were made or updated, separated by commas.',
  owners: "Owners of members' repositories, as a list in JSON for a matrix of jobs. Only from notify.",
  leftover: 'How many consumers are left for the next run of notify.',
  plan: 'The result and the findings as one line of JSON, for fromJSON().',
} as const;

export type Outputs = Record<keyof typeof outputDescriptions, string>;

interface Shown {
  readonly changed?: boolean;
  readonly bump?: string;
  readonly stale?: readonly string[];
  readonly broken?: readonly string[];
  readonly consumers?: readonly string[];
  readonly owners?: readonly string[];
  readonly imports?: readonly { readonly contract: string; readonly state?: { readonly state: string } }[];
}

/** Reads outputs from a run. Names, versions and numbers come from checked sets; `plan` is encoded. */
export function outputsOf(plan: Plan, receipt: Receipt | undefined): Outputs {
  const result = plan.result as Shown;
  const inState = (state: string): readonly string[] => (result.imports ?? []).filter((each) => each.state?.state === state).map((each) => each.contract);
  return {
    changed: String(result.changed ?? plan.commit !== undefined),
    bump: result.bump ?? 'none',
    commit: receipt?.commit ?? '',
    branch: receipt?.branch ?? '',
    'pull-request-url': receipt?.pullRequestUrl ?? '',
    stale: (result.stale ?? inState('stale')).join(','),
    broken: (result.broken ?? inState('broken')).join(','),
    consumers: (result.consumers ?? []).join(','),
    issues: (receipt?.notices ?? []).filter((each) => /^\d+$/.test(each.reference ?? '')).map((each) => each.reference).join(','),
    owners: JSON.stringify(result.owners ?? []),
    leftover: String((receipt?.fanOut ?? plan.preview)?.leftover.length ?? 0),
    plan: encode({ command: plan.command, result: plan.result, findings: plan.findings }),
  };
}

/**
 * JSON on one line in which no text of anybody can end a shell's quotes: all but plain characters are written as `\\uXXXX`.
 * It stays JSON, so `fromJSON()` of a workflow reads it as it is.
 */
function encode(value: unknown): string {
  return JSON.stringify(value)
    // Escapes are read two characters at a time: `\\\\"` is a backslash and the end of a text, not a quote in it.
    .replace(/\\(["\\])/g, (_, character: string) => (character === '"' ? '\\u0022' : '\\u005c'))
    .replace(/[^A-Za-z0-9 _.,:/@*+=?~^{}[\]"\\-]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
