/** The shape of a command: its options as a JSON Schema, what it needs to know, and its plan. */
import type { Plan } from '../core/plan.ts';
import type { World } from './world.ts';

/** One option, as every door reads it: a flag, an input, or a field of an MCP tool. */
export interface OptionSchema {
  readonly type: 'string' | 'boolean' | 'array';
  readonly description: string;
  readonly default?: string | boolean | readonly string[];
  readonly enum?: readonly string[];
  /** For `array`: its items, comma-separated in inputs, repeated as flags. */
  readonly items?: { readonly type: 'string'; readonly enum?: readonly string[] };
  /** Position among the plain words of the command line, from 1; an array takes the rest. */
  readonly positional?: number;
  /** What stands for the value in help texts: `<path>`. */
  readonly placeholder?: string;
}

export interface OptionsSchema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, OptionSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties: false;
}

/** What has to be read before the plan can be made. */
export interface Needs {
  /** `required`: without a readable realm the command fails. */
  readonly realm: 'required' | 'optional' | 'none';
  /** The domain this repo is in the realm must be known. */
  readonly domain: boolean;
  /** What is read of the checkout: accesses and grants, grants alone, everything if `--detect` asks for it, or nothing. */
  readonly code: 'all' | 'grants' | 'asked' | 'none';
  /** A repo is needed at all. */
  readonly repo: boolean;
  /** The folder is a realm's own checkout, and its files are what is judged. */
  readonly checkout?: boolean;
  /** The realm is read where its checkout came from. */
  readonly server?: boolean;
  /** Facts are gathered one by one, and none that fails ends the run. */
  readonly probes?: boolean;
}

export interface Example {
  readonly command: string;
  readonly says: string;
}

export type Options = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** One verb: pure, apart from loading heavy modules on demand. */
export interface Command<Result = unknown> {
  readonly name: string;
  /** The group it stands under in help: `realm` verbs need `blue realm <verb>` or `blue <verb>`. */
  readonly group: 'realm' | 'insides';
  /** One line. */
  readonly summary: string;
  /** A paragraph or two for `--help` and the docs. */
  readonly details: string;
  readonly options: OptionsSchema;
  readonly needs: Needs;
  readonly examples: readonly Example[];
  /** Whether the plan may write anything. */
  readonly writes: boolean;
  plan(world: World, options: Options): Plan<Result> | Promise<Plan<Result>>;
}

/**
 * Reads an option that is a text.
 * @returns undefined when it is absent or empty
 */
export function text(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Reads an option that is a switch. */
export function flag(options: Options, name: string): boolean {
  return options[name] === true;
}

/** Reads an option that is a list. */
export function list(options: Options, name: string): readonly string[] {
  const value = options[name];
  return Array.isArray(value) ? value : [];
}

/** An entry for an object, or nothing: optional fields are absent, never undefined. */
export function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value });
}

/** What an option is without being given, in words; undefined where that is nothing. */
export function defaultOf({ default: value }: OptionSchema): string | undefined {
  if (value === undefined || value === false) return undefined;
  const said = [value].flat().join(',');
  // Before the full stop `.` would be read as the folder above.
  return `Default: ${/\w$/.test(said) ? said : `\`${said}\``}.`;
}

const failures = ['breaking', 'broken', 'stale', 'never'] as const;

/** The option that says which findings make a run fail, the same for every command that has it. */
export function failOnOption(byDefault: string): OptionSchema {
  return {
    type: 'array',
    items: { type: 'string', enum: failures },
    description: 'What makes the run fail with exit code 1: a breaking change that somebody imports, broken imports, stale imports.',
    default: byDefault.split(','),
    placeholder: '<what>',
  };
}

/** What `--fail-on` names, without `never`. */
export function failOn(options: Options): readonly string[] {
  return list(options, 'fail-on').filter((each) => each !== 'never');
}

/** The option that replays a verdict, the same for every command that gives one. */
export const atOption: OptionSchema = { type: 'string', description: 'Judge as of this time (ISO 8601), to replay a verdict.', placeholder: '<time>' };
