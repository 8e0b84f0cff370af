/** The action's inputs: the door's own, and one for every option of every command; `action.yml` is generated from here. */
import { checkOptions } from '../command-line.ts';
import { defaultOf, type Command, type Options, type OptionSchema } from '../commands/command.ts';
import { allCommands, commandNames, findCommand } from '../commands/table.ts';
import { BlueError } from '../core/errors.ts';
import { errorForInputs, forInputs } from './wording.ts';

export interface Input {
  readonly description: string;
  readonly default?: string;
  readonly secret?: boolean;
}

/** Inputs that belong to the action itself. */
export const ownInputs: Readonly<Record<string, Input>> = {
  command: { description: 'What to run. The default never writes.', default: 'check' },
  realm: { description: 'The realm: owner/repo, a url, or a path. Default: what .blue/config.yaml says.' },
  domain: { description: 'The domain this repo is in the realm. Default: what .blue/config.yaml says.' },
  token: { description: "Token of this repo's own job: for the comment on its pull requests, its own issues, and in the realm for its ledger and issues.", default: '${{ github.token }}', secret: true },
  'notify-token': { description: 'Token that writes issues and dispatches in the repositories of consumers. Default for notify: that of token.', secret: true },
  'realm-token': { description: 'Token that reads the realm, and writes it for commands that publish. Not needed for public realms that are only read.', secret: true },
  'realm-ssh-key': { description: "Private half of the realm's deploy key, instead of a token.", secret: true },
  'known-hosts': { description: "Host keys of the realm's server, as in known_hosts. Those of github.com are built in." },
  'working-directory': { description: 'Folder of the member repo, inside the workspace.', default: '.' },
};

/** Every input, with the commands that use it. */
export async function allInputs(): Promise<Record<string, Input & { readonly usedBy: readonly string[] }>> {
  const inputs: Record<string, Input & { usedBy: string[] }> = {};
  for (const [name, input] of Object.entries(ownInputs)) inputs[name] = { ...input, usedBy: [] };
  const options = new Map<string, (readonly [command: string, option: OptionSchema])[]>();
  for (const command of await allCommands()) {
    for (const [name, given] of Object.entries(command.options.properties)) {
      const option = { ...given, description: forInputs(given.description, command) };
      const same = [...(options.get(name) ?? []), [command.name, option] as const];
      options.set(name, same);
      const usedBy = [...(inputs[name]?.usedBy ?? []), command.name];
      inputs[name] = name in ownInputs ? { ...inputs[name]!, usedBy } : { description: describe(same), usedBy };
    }
  }
  return inputs;
}

/** @param same options of one name, by command: what any of them means and takes is listed */
function describe(same: readonly (readonly [command: string, option: OptionSchema])[]): string {
  const option = same[0]![1];
  const meanings = new Map<string, string[]>();
  for (const [command, { description }] of same) meanings.set(description, [...(meanings.get(description) ?? []), command]);
  const meaning = meanings.size === 1 ? option.description : [...meanings].map(([said, commands]) => `${commands.join(', ')}: ${said}`).join(' ');
  const allowed = [...new Set(same.flatMap(([, each]) => each.enum ?? each.items?.enum ?? []))];
  const choices = allowed.length > 0 ? ` One of: ${allowed.join(', ')}.` : '';
  const many = option.type === 'array' ? ' Separated by commas.' : '';
  const fallback = defaultOf(option);
  return `${meaning}${choices}${many}${fallback === undefined ? '' : ` ${fallback}`}`;
}

/**
 * Reads one input as the runner passes it: `INPUT_` and the name in capitals, with its dashes.
 * @returns undefined when it is absent or empty
 */
export function readInput(environment: NodeJS.ProcessEnv, name: string): string | undefined {
  const value = environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim();
  return value === undefined || value === '' ? undefined : value;
}

/**
 * Reads the command and its options.
 * @throws BlueError USAGE naming the input
 */
export async function readInputs(environment: NodeJS.ProcessEnv): Promise<{ command: Command; options: Options }> {
  const name = readInput(environment, 'command') ?? ownInputs['command']!.default!;
  const command = await findCommand(name);
  if (!command) throw new BlueError('USAGE', `The input command cannot be '${name}'`, { next: `Use one of: ${commandNames.join(', ')}` });
  const given: Record<string, Options[string]> = {};
  for (const [option, schema] of Object.entries(command.options.properties)) {
    const value = readInput(environment, option);
    if (value !== undefined) given[option] = schema.type === 'boolean' ? readBoolean(option, value) : value;
  }
  try {
    return { command, options: checkOptions(command, given) };
  } catch (error) {
    throw errorForInputs(error, command);
  }
}

/** Booleans as in YAML 1.2's core schema, as `@actions/core` reads them. */
function readBoolean(name: string, value: string): boolean {
  if (/^(?:true|True|TRUE)$/.test(value)) return true;
  if (/^(?:false|False|FALSE)$/.test(value)) return false;
  throw new BlueError('USAGE', `The input ${name} cannot be '${value}'`, { next: 'Use true or false' });
}
